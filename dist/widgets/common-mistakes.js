/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{C as m}from"../chunks/gAgnhG.js";import"../chunks/wLcdIs.js";s("common-mistakes",m);
