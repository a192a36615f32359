/*! career-widgets 0.1.0, MIT */
import{i as e}from"./3EG6A5YY.js";e();var r=n=>/^[A-Za-z\d](?:[A-Za-z\d_-]|\.(?=[A-Za-z\d])){0,127}$/.test(n);export{r as a};
