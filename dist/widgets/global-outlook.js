/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{G as o}from"../chunks/fys6yZ.js";import"../chunks/Cd_RrK.js";import"../chunks/wLcdIs.js";import"../chunks/WEBOET.js";s("global-outlook",o);
