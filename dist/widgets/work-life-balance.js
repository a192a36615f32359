/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{W as o}from"../chunks/Cg45dK.js";import"../chunks/BgPuvG.js";import"../chunks/HtElrP.js";import"../chunks/DE1jjo.js";import"../chunks/wLcdIs.js";import"../chunks/DAPM3N.js";s("work-life-balance",o);
