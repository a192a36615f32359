/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{S as r}from"../chunks/Vgxx9X.js";import"../chunks/CBel1G.js";s("share-guide",r);
