import{o as s,l as o}from"./2Ui9N3.js";import{h as t}from"./cFNqVX.js";const a=s({technical:o(t),soft:o(t)});export{a as s};
