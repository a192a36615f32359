/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{S as r}from"../chunks/D08PkI.js";import"../chunks/HtElrP.js";s("salary-range",r);
