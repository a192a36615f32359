/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{W as o}from"../chunks/iTG4SL.js";import"../chunks/WEBOET.js";s("work-setting",o);
