/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{J as o}from"../chunks/Bz73kP.js";import"../chunks/DFoghK.js";import"../chunks/6rxz8H.js";import"../chunks/DLQEr2.js";s("job-outlook",o);
