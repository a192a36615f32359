/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{M as m}from"../chunks/Ct8PAU.js";import"../chunks/Bck9Sj.js";import"../chunks/DLQEr2.js";s("market-demand",m);
