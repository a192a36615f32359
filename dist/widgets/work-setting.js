/*! career-widgets 0.1.0, MIT */
import{S as s,T as t,N as e}from"../chunks/DMS3bF.js";import{p as a,a as i}from"../chunks/C5vSzY.js";const n={name:"work-setting",shape:{workSetting:t},messages:{heading:"Where the work is done"}};class o extends s{static definition=n;static styles=[...s.styles,a];chart({workSetting:s}){return i(s,this.localize)}}e("work-setting",o);export{o as W};
