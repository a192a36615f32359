import{l as a,a as s,o,D as t,I as e,t as m}from"./2Ui9N3.js";const r=a(s(m,o({name:m,category:m,examples:a(m),hot:e,inDemand:e,url:t})));export{r as t};
