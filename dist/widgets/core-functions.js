/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{C as o}from"../chunks/Ds-Ljy.js";import"../chunks/WEBOET.js";s("core-functions",o);
