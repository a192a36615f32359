/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{S as o}from"../chunks/BggFT2.js";import"../chunks/BVQHo4.js";s("source-list",o);
