import{l as t,o as a,t as s}from"./D_d_ls.js";const o=t(a({title:s,story:s,takeaway:s}));export{o as c};
