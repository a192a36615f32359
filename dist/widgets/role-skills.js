/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{R as o}from"../chunks/Cv7M8l.js";import"../chunks/B8nWz6.js";import"../chunks/wLcdIs.js";import"../chunks/HtElrP.js";s("role-skills",o);
