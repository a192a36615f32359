/*! career-widgets 0.1.0, MIT */
import{S as s,T as t,N as e}from"../chunks/DMS3bF.js";import{p as o,a}from"../chunks/C5vSzY.js";const n={name:"core-functions",shape:{coreFunctions:t},messages:{heading:"What the role is for"}};class c extends s{static definition=n;static styles=[...s.styles,o];chart({coreFunctions:s}){return a(s,this.localize)}}e("core-functions",c);export{c as C};
