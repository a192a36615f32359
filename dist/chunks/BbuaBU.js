import{o as s,O as o}from"./D_d_ls.js";const t=s({challenges:o,growthPaths:o,trends:o});export{t as j};
