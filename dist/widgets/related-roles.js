/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{R as r}from"../chunks/C9Es0s.js";import"../chunks/7i61-7.js";import"../chunks/Cr-hVw.js";import"../chunks/HtElrP.js";import"../chunks/wLcdIs.js";import"../chunks/b7NusK.js";s("related-roles",r);
