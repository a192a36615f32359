/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{R as o}from"../chunks/CnLkog.js";import"../chunks/wLcdIs.js";import"../chunks/ljB4yT.js";import"../chunks/S4k9Ml.js";import"../chunks/DqbEEb.js";s("role-faq",o);
