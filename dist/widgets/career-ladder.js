/*! career-widgets 0.1.0, MIT */
import{x as r}from"../chunks/Dzo52P.js";import{C as s}from"../chunks/CkYmPW.js";import"../chunks/DLQEr2.js";r("career-ladder",s);
