import{o as s,l as o,t as a}from"./D_d_ls.js";const p=s({pros:o(a),cons:o(a)});export{p};
