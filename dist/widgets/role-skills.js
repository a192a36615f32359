/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{R as o}from"../chunks/G-31Xx.js";import"../chunks/CBel1G.js";import"../chunks/DLQEr2.js";s("role-skills",o);
