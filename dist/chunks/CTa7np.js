import{a as o,o as s,t as a,l as t}from"./2Ui9N3.js";const n=o(a,t(a),s({intro:a,regions:t(s({name:a,note:a}))}));export{n as g};
