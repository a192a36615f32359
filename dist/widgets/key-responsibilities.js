/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{K as i}from"../chunks/WJcLcc.js";import"../chunks/wLcdIs.js";s("key-responsibilities",i);
