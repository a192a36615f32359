/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{J as m}from"../chunks/Bc4bWz.js";import"../chunks/BbuaBU.js";import"../chunks/WEBOET.js";s("job-market",m);
