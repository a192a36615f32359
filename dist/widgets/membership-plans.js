/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{M as m}from"../chunks/BbQt4H.js";import"../chunks/CBel1G.js";s("membership-plans",m);
