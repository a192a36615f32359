/*! career-widgets 0.1.0, MIT */
import{x as s}from"../chunks/Dzo52P.js";import{K as i}from"../chunks/BsfpJ0.js";import"../chunks/CBel1G.js";s("key-responsibilities",i);
