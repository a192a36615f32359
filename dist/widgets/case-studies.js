/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{C as m}from"../chunks/CYko8D.js";import"../chunks/D61qJQ.js";import"../chunks/wLcdIs.js";import"../chunks/WEBOET.js";s("case-studies",m);
