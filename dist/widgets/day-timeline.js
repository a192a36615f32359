/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{D as m}from"../chunks/DSE85A.js";import"../chunks/DLQEr2.js";s("day-timeline",m);
