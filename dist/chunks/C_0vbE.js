import{o as s,t as o,l as r}from"./D_d_ls.js";import{h as t}from"./wLcdIs.js";const a=s({intro:o,groups:r(s({name:o,description:o,skills:r(t)}))});export{a as s};
