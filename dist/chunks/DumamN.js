import{l as a,a as s,o,Q as t,Y as e,t as m}from"./D_d_ls.js";const r=a(s(m,o({name:m,category:m,examples:a(m),hot:e,inDemand:e,url:t})));export{r as t};
