/*! career-widgets 0.1.0, MIT */
import{S as s,T as o,N as t}from"../chunks/DMS3bF.js";import{p as a,a as i}from"../chunks/C5vSzY.js";const e={name:"portfolio-tips",shape:{portfolio:o},messages:{heading:"What belongs in a portfolio"}};class r extends s{static definition=e;static styles=[...s.styles,a];chart({portfolio:s}){return i(s,this.localize)}}t("portfolio-tips",r);export{r as P};
