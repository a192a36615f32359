/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{R as r}from"../chunks/BGVcdH.js";import"../chunks/B91ot_.js";import"../chunks/7i61-7.js";import"../chunks/HtElrP.js";import"../chunks/DfNTmU.js";import"../chunks/b7NusK.js";import"../chunks/wLcdIs.js";import"../chunks/DAPM3N.js";s("role-summary",r);
