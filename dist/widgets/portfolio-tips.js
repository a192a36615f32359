/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{P as o}from"../chunks/Ba5fny.js";import"../chunks/DbzWzI.js";s("portfolio-tips",o);
