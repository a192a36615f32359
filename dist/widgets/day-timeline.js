/*! career-widgets 0.1.0, MIT */
import{G as s}from"../chunks/D_d_ls.js";import{D as m}from"../chunks/D8bBHM.js";import"../chunks/CdlopG.js";import"../chunks/HtElrP.js";s("day-timeline",m);
