/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{S as o}from"../chunks/BaPDU3.js";import"../chunks/CA3Rca.js";import"../chunks/S4k9Ml.js";s("source-list",o);
