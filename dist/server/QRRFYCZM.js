/*! career-widgets 0.1.0, MIT */
import{i as e}from"./3EG6A5YY.js";e();var t=new WeakSet;export{t as a};
