/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{C as r}from"../chunks/Dnbkjt.js";import"../chunks/DbzWzI.js";s("career-path",r);
