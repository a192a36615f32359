/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{C as o}from"../chunks/CemypF.js";import"../chunks/CBel1G.js";s("contextual-advice",o);
