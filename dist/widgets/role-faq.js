/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{R as o}from"../chunks/SN83c3.js";import"../chunks/CBel1G.js";import"../chunks/BVQHo4.js";s("role-faq",o);
