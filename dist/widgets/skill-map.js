/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{S as m}from"../chunks/D3bZr_.js";import"../chunks/wLcdIs.js";import"../chunks/C_0vbE.js";s("skill-map",m);
