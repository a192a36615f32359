import{o as e,s as o,t as r,R as s}from"./D_d_ls.js";const t=e({level:s("low","moderate","high","very-high","undetermined"),note:r,criterion:r,source:o});export{t as d};
