/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{R as m}from"../chunks/CxDKZy.js";import"../chunks/Bck9Sj.js";import"../chunks/DLQEr2.js";import"../chunks/DFoghK.js";import"../chunks/6rxz8H.js";s("role-summary",m);
