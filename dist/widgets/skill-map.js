/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{S as m}from"../chunks/D_3PlX.js";import"../chunks/CBel1G.js";s("skill-map",m);
