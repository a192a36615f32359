/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{R as r}from"../chunks/CeIgw3.js";import"../chunks/CBel1G.js";import"../chunks/DbzWzI.js";s("required-education",r);
