/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{P as o}from"../chunks/wzxZmW.js";import"../chunks/WEBOET.js";s("portfolio-tips",o);
