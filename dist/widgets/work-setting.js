/*! career-widgets 0.1.0, MIT */
import{S as s,z as t,u as e}from"../chunks/DL26P9.js";import{p as a,a as i}from"../chunks/DPfjak.js";const n={name:"work-setting",shape:{workSetting:t},messages:{heading:"Where the work is done"}};class o extends s{static definition=n;static styles=[...s.styles,a];chart({workSetting:s}){return i(s,this.localize)}}e("work-setting",o);export{o as W};
