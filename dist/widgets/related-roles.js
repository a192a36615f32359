/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{R as r}from"../chunks/fD-R9v.js";import"../chunks/DFoghK.js";import"../chunks/DLQEr2.js";import"../chunks/CBel1G.js";s("related-roles",r);
