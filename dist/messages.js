/*! career-widgets 0.1.0, MIT */
const e=globalThis[Symbol.for("career-widgets.messages")]??={};function n(e,n){const t=o(e);for(const[e,o]of Object.entries(n))t[e]={...t[e],...o};s()}const o=n=>e[n]??={},s=()=>globalThis.window&&dispatchEvent(new Event("languagechange"));export{n as registerMessages};
