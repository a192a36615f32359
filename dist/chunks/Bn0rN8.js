import{a as t,o as s,t as a,l as o}from"./2Ui9N3.js";const r=t(a,o(a),s({intro:a,steps:o(s({title:a,text:a,duration:a}))}));export{r as p};
