/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{J as o}from"../chunks/CGQ7rl.js";import"../chunks/7i61-7.js";import"../chunks/DfNTmU.js";import"../chunks/HtElrP.js";import"../chunks/b7NusK.js";import"../chunks/wLcdIs.js";s("job-outlook",o);
