/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{T as c}from"../chunks/UADgz1.js";import"../chunks/CBel1G.js";s("tech-stack",c);
