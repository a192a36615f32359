/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{P as o}from"../chunks/BQ-aE8.js";import"../chunks/UUV1xX.js";import"../chunks/wLcdIs.js";s("pros-cons",o);
