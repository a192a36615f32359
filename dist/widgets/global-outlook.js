/*! career-widgets 0.1.0, MIT */
import{x as o}from"../chunks/Dzo52P.js";import{G as s}from"../chunks/BbEe4w.js";import"../chunks/CBel1G.js";import"../chunks/DbzWzI.js";o("global-outlook",s);
