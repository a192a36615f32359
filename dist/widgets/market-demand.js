/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{M as m}from"../chunks/B6XEcS.js";import"../chunks/B91ot_.js";import"../chunks/DE1jjo.js";import"../chunks/HtElrP.js";import"../chunks/DAPM3N.js";s("market-demand",m);
