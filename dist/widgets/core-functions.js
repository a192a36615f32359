/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{C as o}from"../chunks/CT3E9M.js";import"../chunks/DbzWzI.js";s("core-functions",o);
