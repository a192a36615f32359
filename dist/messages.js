/*! career-widgets 0.1.0, MIT */
const e=globalThis[Symbol.for("career-widgets.messages")]??={};function n(n,o,s=!1){const t=e[n]??={};for(const[e,n]of Object.entries(o))t[e]=s?{...n,...t[e]}:{...t[e],...n};globalThis.window&&dispatchEvent(new Event("languagechange"))}export{n as registerMessages};
