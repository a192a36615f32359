/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{R as o}from"../chunks/BZnxHE.js";import"../chunks/DntL-A.js";import"../chunks/wLcdIs.js";import"../chunks/WEBOET.js";s("required-education",o);
