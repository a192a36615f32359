/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{M as m}from"../chunks/D_KrOM.js";import"../chunks/BtbaSu.js";import"../chunks/wLcdIs.js";s("membership-plans",m);
