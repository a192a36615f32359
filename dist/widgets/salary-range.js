/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{S as r}from"../chunks/B6-6Aj.js";import"../chunks/DLQEr2.js";s("salary-range",r);
