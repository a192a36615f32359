/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{W as o}from"../chunks/DyxEQI.js";import"../chunks/Bck9Sj.js";import"../chunks/DLQEr2.js";import"../chunks/CBel1G.js";s("work-life-balance",o);
