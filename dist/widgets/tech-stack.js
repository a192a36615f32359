/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{T as c}from"../chunks/D1ycNA.js";import"../chunks/wLcdIs.js";import"../chunks/DumamN.js";import"../chunks/DqbEEb.js";s("tech-stack",c);
