import{l as s,s as o}from"./D_d_ls.js";const a=s(o);export{a as s};
