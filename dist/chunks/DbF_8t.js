import{a as s,o as a,t as e,l as o,D as r}from"./2Ui9N3.js";const t=s(e,o(e),a({intro:e,level:e,routes:o(e),certifications:o(a({name:e,issuer:e,url:r}))}));export{t as e};
