/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{C as c}from"../chunks/DJjcw8.js";import"../chunks/wLcdIs.js";s("contextual-advice",c);
