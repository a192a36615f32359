import{o as s,l as o}from"./D_d_ls.js";import{h as t}from"./wLcdIs.js";const a=s({technical:o(t),soft:o(t)});export{a as s};
