/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{J as m}from"../chunks/Bgw4F8.js";import"../chunks/DbzWzI.js";s("job-market",m);
