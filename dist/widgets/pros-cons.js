/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{P as o}from"../chunks/IVBIYv.js";import"../chunks/CBel1G.js";s("pros-cons",o);
