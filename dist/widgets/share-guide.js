/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{S as r}from"../chunks/CM9ET8.js";import"../chunks/wLcdIs.js";import"../chunks/DqbEEb.js";s("share-guide",r);
