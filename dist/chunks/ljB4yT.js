import{l as s,o,t as a}from"./D_d_ls.js";const t=s(o({question:a,answer:a}));export{t as f};
