import{o as s,l as o}from"./DL26P9.js";import{h as t}from"./XiM_K4.js";const a=s({technical:o(t),soft:o(t)});export{a as s};
