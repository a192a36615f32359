import{o as s,l as o,t as a}from"./DL26P9.js";const p=s({pros:o(a),cons:o(a)});export{p};
