/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{W as o}from"../chunks/DHv_EA.js";import"../chunks/DbzWzI.js";s("work-setting",o);
