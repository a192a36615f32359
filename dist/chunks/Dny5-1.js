import{o as s,l as o,t as a}from"./2Ui9N3.js";const p=s({pros:o(a),cons:o(a)});export{p};
