import{a as s,o as a,t as e,l as o,D as r}from"./DL26P9.js";const t=s(e,o(e),a({intro:e,level:e,routes:o(e),certifications:o(a({name:e,issuer:e,url:r}))}));export{t as e};
