/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{C as r}from"../chunks/oERAV8.js";import"../chunks/C8hXQQ.js";import"../chunks/WEBOET.js";s("career-path",r);
