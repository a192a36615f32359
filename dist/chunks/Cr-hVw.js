import{l as s,o as a,t as o,X as r,Q as t}from"./D_d_ls.js";import{E as l}from"./HtElrP.js";const m=s(a({title:o,url:t,salary:l,growth:r,note:o}));export{m as r};
