/*! career-widgets 0.1.0, MIT */
const e=globalThis[Symbol.for("career-widgets.messages")]??={};function n(e,n){const s=o(e);for(const[e,o]of Object.entries(n))s[e]={...s[e],...o};t++,globalThis.window&&dispatchEvent(new Event("languagechange"))}const o=n=>e[n]??={};let t=0;globalThis.window?.addEventListener?.("languagechange",()=>t++);export{n as registerMessages};
