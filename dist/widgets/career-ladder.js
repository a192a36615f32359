/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{C as r}from"../chunks/C-S569.js";import"../chunks/D96QpT.js";import"../chunks/HtElrP.js";import"../chunks/wLcdIs.js";s("career-ladder",r);
