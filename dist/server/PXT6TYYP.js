/*! career-widgets 0.1.0, MIT */
import{k as e}from"./E3V5Y5KA.js";e();var t=n=>/^[A-Za-z\d](?:[A-Za-z\d_-]|\.(?=[A-Za-z\d])){0,127}$/.test(n);export{t as a};
