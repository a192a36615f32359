/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{C as m}from"../chunks/DeakbM.js";import"../chunks/CBel1G.js";import"../chunks/DbzWzI.js";s("case-studies",m);
