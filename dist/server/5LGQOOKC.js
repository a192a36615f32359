/*! career-widgets 0.1.0, MIT */
import{a as O,b as v,c as w,e as me,g as fe}from"./36RXLXCM.js";import{A as ie,B as ae,D as f,F as ce,b as X,c as Y,d as Z,e as A,f as $,l as ee,o as te,v as ne,w as re,x as oe,y as se,z as p}from"./HG65DSQP.js";import{a as pe}from"./ORDQTH57.js";import{a as z,b as le,c as de,d as ue,h as he,l as W,w as V}from"./N6W6GUXM.js";import{i}from"./3EG6A5YY.js";i();i();i();var I=new Set,ge=!1;function Ge(){if(ge)return;ge=!0;let n=()=>I.forEach(e=>e.requestUpdate());new MutationObserver(n).observe(document,{attributeFilter:["lang"],subtree:!0}),ee(n)}var P=class{#e;constructor(e){this.#e=e,e.addController(this)}hostConnected(){Ge(),I.add(this.#e)}hostDisconnected(){I.delete(this.#e)}get nearest(){return X(this.#e)}};i();i();i();var be=/[{}[\],:\s]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,He=/[“”„‟«»‘’‚″](?:(?<=(?:^|[{[,:])\s*.)|(?=\s*[:,}\]]))/,Je={"'":"has a single quote @; use double ones",'"':"has a text that does not end on its line @","&":"is escaped twice @","<":"has HTML @: the CMS put it there"};function ve(n,e){let t=0;for(;be.test(n);)t=be.lastIndex;let r=n.search(He),o=r<0||r>t?t:r,s=n.slice(o),a=Je[s[0]]??`has ${z(/[^\s,:}\]]{1,40}/.exec(s)?.[0]??s[0]??"")} @, which JSON does not know`;return o===r&&(a="has a curly quote @: the CMS changed it; use &quot;"),s||(a=`is empty or cut off @, or has a comma or bracket wrong: ${z(e.message)}`),a.replace("@",`at character ${o+1}`)}var T=5e5,E=(n,e)=>({problem:{code:n,path:"",message:e}});function S(n,e){if(n.length>T)return E("size",`${e} is longer than ${T} characters`);let t=n.replace("\uFEFF","");try{return{value:JSON.parse(t[0]==="%"?decodeURIComponent(t):t)}}catch(r){return E("json",`${e} ${ve(t,r)}`)}}i();i();i();var g=class extends Event{constructor(e,t,r,o){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=r,this.subscribe=o??!1}};i();i();var y=class{constructor(e,t,r,o){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(s,a)=>{this.unsubscribe&&(this.unsubscribe!==a&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=s,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(s,a)),this.unsubscribe=a},this.host=e,t.context!==void 0){let s=t;this.context=s.context,this.callback=s.callback,this.subscribe=s.subscribe??!1}else this.context=t,this.callback=r,this.subscribe=o??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new g(this.context,this.host,this.t,this.subscribe))}};i();i();var D=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){let r=t||!Object.is(e,this.o);this.o=e,r&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[t,{disposer:r}]of this.subscriptions)t(this.o,r)},e!==void 0&&(this.value=e)}addCallback(e,t,r){if(!r)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});let{disposer:o}=this.subscriptions.get(e);e(this.value,o)}clearCallbacks(){this.subscriptions.clear()}};var U=class extends Event{constructor(e,t){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},j=class extends D{constructor(e,t,r){super(t.context!==void 0?t.initialValue:r),this.onContextRequest=o=>{if(o.context!==this.context)return;let s=o.contextTarget??o.composedPath()[0];s!==this.host&&(o.stopPropagation(),this.addCallback(o.callback,s,o.subscribe))},this.onProviderRequest=o=>{if(o.context!==this.context||(o.contextTarget??o.composedPath()[0])===this.host)return;let s=new Set;for(let[a,{consumerHost:u}]of this.subscriptions)s.has(a)||(s.add(a),u.dispatchEvent(new g(this.context,u,a,!0)));o.stopPropagation()},this.host=e,t.context!==void 0?this.context=t.context:this.context=t,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new U(this.context,this.host))}};i();var C=class{constructor(){this.pendingContextRequests=new Map,this.onContextProvider=e=>{let t=this.pendingContextRequests.get(e.context);if(t===void 0)return;this.pendingContextRequests.delete(e.context);let{requests:r}=t;for(let{elementRef:o,callbackRef:s}of r){let a=o.deref(),u=s.deref();a===void 0||u===void 0||a.dispatchEvent(new g(e.context,a,u,!0))}},this.onContextRequest=e=>{if(e.subscribe!==!0)return;let t=e.contextTarget??e.composedPath()[0],r=e.callback,o=this.pendingContextRequests.get(e.context);o===void 0&&this.pendingContextRequests.set(e.context,o={callbacks:new WeakMap,requests:[]});let s=o.callbacks.get(t);s===void 0&&o.callbacks.set(t,s=new WeakSet),s.has(r)||(s.add(r),o.requests.push({elementRef:new WeakRef(t),callbackRef:new WeakRef(r)}))}}attach(e){e.addEventListener("context-request",this.onContextRequest),e.addEventListener("context-provider",this.onContextProvider)}detach(e){e.removeEventListener("context-request",this.onContextRequest),e.removeEventListener("context-provider",this.onContextProvider)}};i();i();var Fe=Symbol.for("career-widgets.guide"),xe;function L(n,e){xe||(xe=new C).attach(document.documentElement);let t=new y(n,{context:Fe,callback:e,subscribe:!0});return()=>{n.removeController(t),t.hostDisconnected()}}i();var we=(n,e)=>Reflect.get(Object.getPrototypeOf(n),e,n),Xt=(n,e)=>we(n,"querySelector").call(n,e),ye=(n,e)=>[...we(n,"querySelectorAll").call(n,e)];i();var ke=new WeakMap,Be=n=>n.some(({addedNodes:e,removedNodes:t})=>[...e,...t].some(r=>r.nodeName==="SCRIPT"||r.firstChild&&r.getElementsByTagName?.("script")[0]));function Se(n,e){let t=ke.get(n);if(!t){let s=new Set,a=new MutationObserver(u=>Be(u)&&s.forEach(d=>d()));ke.set(n,t={observer:a,callbacks:s})}let{observer:r,callbacks:o}=t;return o.size||r.observe(n,{childList:!0,subtree:!0}),o.add(e),()=>{o.delete(e),o.size||r.disconnect()}}i();var Ce=15,G=new Map;function Re(n,e){let r=Object.assign(document.createElement("a"),{href:n}).href.replace(/#.*/,""),o=G.get(r);if(!o||o.answer.problem){let d=o={receivers:o?.receivers??new Set,abort:new AbortController,answer:{state:"loading"}};G.set(r,d),Qe(r,d.abort).then(h=>{d.answer=h,d.receivers.forEach(m=>m(h))})}let{receivers:s,abort:a,answer:u}=o;return s.add(e),e(u),()=>{s.delete(e),setTimeout(()=>{s.size||!o.answer.state||(G.delete(r),a.abort())})}}var M=(n,e)=>E("source",`\`src\` ${n} could not be read: ${e}`);async function Qe(n,e){if(!/^https?:/.test(n))return M(n,"not http or https");try{setTimeout(()=>e.abort(`after ${Ce} seconds`),Ce*1e3);let t=await fetch(n,{credentials:"omit",signal:e.signal});if(!t.ok)throw Error(`status ${t.status}`);let r=t.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(let s;o.length<=T&&!(s=await r.read()).done;)o+=s.value;return e.abort(),S(o,`\`src\` ${n}`)}catch(t){return M(n,`${t} (network, CORS, CSP?)`)}}i();var $e=n=>typeof n=="string"&&/^\s*\[object \w+\]\s*$/.test(n),Oe={code:"type",path:"",message:'`guide` is the text "[object Object]": an object was written as an attribute, and its content was lost. Write it as JSON: guide={JSON.stringify(guide)} in React, Preact, Svelte, Solid and Astro, :guide="JSON.stringify(guide)" in Vue, [attr.guide]="guide | json" in Angular. Or set the property in the browser: :guide.prop="guide" in Vue, prop:guide={guide} in Solid, [guide]="guide" in Angular'};var Xe=(n,e)=>e(typeof n=="string"?S(n,"`guide`"):{value:n}),Ye=(n,e)=>e(S(n,"the JSON script")),Ze=(n,e)=>e(M(n,"not the id of a JSON script on this page")),et=(n,e)=>e({state:"loading"}),Pe='script[type="application/json"]',q=class{#e;#s;#i={};#r=void 0;#a;#d;hasObjectAsText=!1;#t;constructor(e){this.#t=e,e.addController(this)}hostConnected(){this.#t.requestUpdate()}hostDisconnected(){this.#a?.disconnect(),this.#d?.(),this.#r?.(),this.#e=void 0}get isOwn(){return this.#e!==L}read(){let e=this.#u();return this.#l(e)||(this.#r?.(),[this.#e,this.#s]=e,this.#i={},this.#r=this.#e?.(this.#s,t=>{this.#i=t,this.#n()})),this.#i}requestUpdateIfStale(){this.#l(this.#u())||this.#n()}#n=()=>this.#t.requestUpdate();#l=([e,t])=>e===this.#e&&t===this.#s;#c(e){let t=$e(e);return this.hasObjectAsText||=t,t}#u(){let e=this.#t,{guide:t,guideText:r,src:o}=e;this.#a?.disconnect(),this.#d?.(),this.hasObjectAsText=!1;for(let m of[t,r])if(m!=null&&!this.#c(m))return[Xe,m];if(!e.isConnected)return[this.#e,this.#s];let s=o?.[0]==="#"&&o.slice(1),a=m=>ye(m,Pe).find(b=>b.id===s),u=e.getRootNode(),d=e.querySelector(`:scope>${Pe}`)??(s&&(a(u)??a(document)));d?(this.#a??=new MutationObserver(this.#n)).observe(d,{childList:!0,characterData:!0,subtree:!0}):s&&(this.#d=Se(u,this.#n));let h=d&&this.#c(d.textContent);return d&&!h?[Ye,d.textContent]:s?h?[L,e]:document.readyState!=="loading"?[Ze,o]:(document.addEventListener("DOMContentLoaded",this.#n,{once:!0}),[et,o]):o?[Re,o]:[L,e]}};i();i();var Te=new WeakMap;function Ee(n,{defaultView:e}){if(!e)return;let t=Te.get(e.document);t||Te.set(e.document,t=new Map);let r=t.get(n);return r||(r=new e.CSSStyleSheet,r.replaceSync(n),t.set(n,r)),r}function De(n,e){let{ownerDocument:t}=n;t===document?oe(n,[...e]):n.adoptedStyleSheets=e.flatMap(r=>Ee(tt(r),t)??[])}var tt=n=>"cssText"in n?n.cssText:[...n.cssRules].map(e=>e.cssText).join("");i();i();i();var H=Symbol.for(""),nt=n=>{if(n?.r===H)return n?._$litStatic$},Sn=n=>({_$litStatic$:n,r:H}),x=(n,...e)=>({_$litStatic$:e.reduce((t,r,o)=>t+(s=>{if(s._$litStatic$!==void 0)return s._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${s}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(r)+n[o+1],n[0]),r:H}),je=new Map,J=n=>(e,...t)=>{let r=t.length,o,s,a=[],u=[],d,h=0,m=!1;for(;h<r;){for(d=e[h];h<r&&(s=t[h],(o=nt(s))!==void 0);)d+=o+e[++h],m=!0;h!==r&&u.push(s),a.push(d),h++}if(h===r&&a.push(e[r]),m){let b=a.join("$$lit$$");(e=je.get(b))===void 0&&(a.raw=a,je.set(b,e=a)),t=u}return n(e,...t)},Le=J(p),Cn=J(ie),Rn=J(ae);var rt=[x`h1`,x`h2`,x`h3`,x`h4`,x`h5`,x`h6`];function K(n,e,t="subheading"){let r=rt[n-1];return Le`<${r} id=${t==="heading"?t:f} part=${t}>${e}</${r}>`}i();function F(n){let e=n?.trim();if(!e)return null;let t=Number(e);return Number.isNaN(t)?n:t}function Me(n,{type:e}){return e===Number?typeof n=="string"?F(n):typeof n=="bigint"?Number(n):n:e===Boolean?typeof n=="string"||!!n:e===String&&(typeof n=="number"||typeof n=="boolean")?String(n):n}function qe(n,{type:e}){if(n!=null){if(e===String&&typeof n!="string")return"a string";if(e===Number&&typeof n!="number")return"a number"}}i();var R=n=>n.map(({path:e,message:t})=>e?`${e}: ${t}`:t),_e=n=>p`<ul part="problems">${R(n).map(e=>p`<li>⚠ ${e}</li>`)}</ul>`;function Ne(n,e){n.dispatchEvent(new CustomEvent("guide-error",{bubbles:!0,composed:!0,detail:{problems:e}}));let t=R(e);console.warn(`<${n.localName}> ${t.slice(0,9).join(`
`)}${t.length>9?`
… ${t.length} in all`:""}`,n)}i();var Ae=re`
  :host {
    /* A token goes through color-mix, which takes colours only: nothing in it can be fetched. */
    --_brand: color-mix(in srgb, var(--career-accent, light-dark(#1f5fd0, #8ab4ff)), transparent 0%);
    /*
     * What is marked is seen on any ground, and the page's ground is known by its text alone: under dark text the accent is kept
     * as dark as 3:1 takes, under light text as light. One relative colour has one origin, so the accent is given the
     * lightness of the text for an alpha: none in one colour of a mix is what the other has.
     */
    --_seen: color-mix(
      in oklch,
      oklch(from var(--_brand) l c h / none),
      oklch(from currentColor none none none / clamp(0.01, (l - 0.6) * 999, 0.99))
    );
    --_accent: oklch(from var(--_seen) clamp(0.83 * alpha, l, 0.6 + 0.4 * alpha) c h / 1);
    /* Black and white can be muted most; of a grey that is just dark enough nothing can be taken. */
    --_quiet: oklch(from currentColor l c h / max(0.85, 1 - 1.5 * max(l - 0.55, 0.55 - l)));
    --_muted: color-mix(in srgb, var(--career-muted, var(--_quiet)), transparent 0%);
    --_line: color-mix(in srgb, var(--career-line, color-mix(in srgb, currentColor, transparent 84%)), transparent 0%);
    --_tint: color-mix(in srgb, var(--career-tint, color-mix(in srgb, var(--_accent), transparent 82%)), transparent 0%);
    /* No colour of the system under a colour of the page: white under dark text, black under light. */
    --_surface: color-mix(in srgb, var(--career-surface, oklch(from currentColor clamp(0, (0.6 - l) * 999, 1) 0 0)), transparent 0%);
    --_radius: var(--career-radius, 0.2em);
    overflow-wrap: break-word;
    /* Where others stand in the same row, it shrinks, but never to a letter a line. */
    min-inline-size: min(9em, 100%);
  }
  :host(:not([hidden])) {
    display: block;
  }
  section {
    container-type: inline-size;
    /* Not the page's: "normal" is another height in each font, and reserve.css has to know it. */
    line-height: 1.5;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    /* "mW" and "MW" are not the same. */
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    line-break: auto;
    /* Firefox moves words beside pictures by it, too. */
    dominant-baseline: auto;
    /* Headings painted by their background hide their text by these. */
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
  }
  /*
   * A container has no width of its own, so a parent that is as wide as what is in it would have none. This line of two words is as
   * wide as a widget likes to be, 36em, and each of them as wide as it has to be, 15em.
   */
  :host > slot:not([name])::before {
    float: inline-start;
    block-size: 0;
    overflow: clip;
    content: '. .';
    font: inherit;
    letter-spacing: 15em;
    word-spacing: -9em;
    text-indent: 0;
    white-space: normal;
    visibility: hidden;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    scroll-margin-block-start: var(--_covered, var(--career-scroll-margin, 0px));
  }
  ol,
  ul {
    padding: 0;
    /* Not none, of which Safari concludes that it is no list. */
    list-style: '';
  }
  [part$='heading'] {
    font-family: var(--career-heading-font, inherit);
    font-size: 1em;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  #heading {
    margin-block-end: 0.3em;
    font-size: var(--career-heading-size, 1.3em);
  }
  /* A measure that the eye can follow; what stands in the footer's row has its own. */
  p:not(footer p) {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  footer,
  small,
  .muted {
    color: var(--_muted);
    fill: currentColor;
  }
  /* Never muted twice. */
  :is(footer, small, .muted) :is(small, .muted) {
    color: inherit;
  }
  [part='picture'] {
    margin-block-start: 1.4em;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: currentColor;
    fill-opacity: 1;
    stroke: none;
    text-anchor: start;
    dominant-baseline: auto;
    direction: ltr;
  }
  text {
    unicode-bidi: plaintext;
  }
  /* Pictures run with the text; what is written in them does not: it is turned back in a group, because WebKit turns a text itself about another centre. */
  [dir='rtl'] :is(svg:not(svg *), .upright) {
    scale: -1 1;
    transform-box: fill-box;
    transform-origin: center;
  }
  .accent {
    fill: var(--_accent);
  }
  /* A tint alone is too pale to be seen by everybody: its outline is not. */
  .tint {
    fill: var(--_tint);
    stroke: var(--_accent);
  }
  .line {
    fill: var(--_line);
  }
  /* Words in another language than what is around them, as a paragraph of their own. */
  bdi.block {
    display: block;
  }
  b,
  .strong,
  thead,
  [colspan],
  [part$='heading'] {
    font-weight: 600;
  }
  small,
  footer,
  svg {
    font-size: 0.85em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1.4em;
    margin-block-start: 1.2em;
  }
  footer:empty {
    display: none;
  }
  /* A checkbox too: its ring has the colour of what it says. */
  a,
  input {
    color: inherit;
  }
  summary {
    padding-block: 0.25em;
    list-style: none;
    cursor: pointer;
  }
  /* Safari's triangle, which up to 18.3 is no list's. */
  ::-webkit-details-marker {
    display: none;
  }
  /* What can be pressed looks so. Safari drops a shorthand that says more than the line. */
  summary,
  [part='table'] button {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
  }
  /* Not under what a guide around it keeps in view. */
  :is(a, button, input, select, summary, [tabindex]) {
    scroll-margin-block: var(--_covered, 0);
  }
  :focus-visible {
    /* In the colour of the text, which is readable where the accent need not be. */
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  details[open] {
    flex-basis: 100%;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.35em 0;
    padding-inline-end: 1.6em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: baseline;
  }
  [part='table'] {
    position: relative;
  }
  [part='table'] button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  [part='table'] p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    margin-block-start: 0.8em;
  }
  [aria-sort] button::after {
    content: ' ↑' / '';
  }
  [aria-sort='descending'] button::after {
    content: ' ↓' / '';
  }
  .loading {
    min-block-size: 8em;
    border-radius: var(--_radius);
    background-color: var(--_line);
  }
  /* What is only heard. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
  }
  /* Older than what is promised: plain colours, so that a bar is told from its track. */
  @supports not (color: light-dark(red, red)) {
    section {
      --_accent: var(--career-accent, #1f5fd0);
      --_muted: currentColor;
      --_line: #8886;
      --_tint: #8886;
      --_surface: Canvas;
    }
  }
  @supports not (color: oklch(from currentColor l c h)) {
    :host {
      --_accent: color-mix(in srgb, var(--_brand), currentColor 35%);
      --_quiet: currentColor;
      --_surface: color-mix(in srgb, var(--career-surface, Canvas), transparent 0%);
    }
  }
  /* As large as a fingertip, and nothing moves for it: heights that are kept free are those of a mouse. */
  @media (pointer: coarse) {
    summary,
    button,
    [part='action'] {
      position: relative;
    }
    :is(summary, button, [part='action'])::before {
      content: '';
      position: absolute;
      inset-inline: 0;
      inset-block-start: 50%;
      block-size: max(100%, 44px);
      translate: 0 -50%;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_accent: color-mix(in oklab, var(--_brand), currentColor 60%);
      --_muted: currentColor;
      --_line: currentColor;
      --_tint: color-mix(in srgb, currentColor, transparent 70%);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_muted: CanvasText;
      --_line: GrayText;
      --_tint: GrayText;
    }
  }
  @media print {
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    details {
      flex-basis: 100%;
    }
    summary,
    .screen {
      display: none;
    }
    li,
    tr {
      break-inside: avoid;
    }
    [part$='heading'],
    [part='sentence'] {
      break-after: avoid;
    }
  }
`;i();var ze="0.1.0";var _=class extends ce{static version=ze;static styles=[Ae];static properties={guide:{attribute:!1},guideText:{attribute:"guide"},src:{type:String},heading:{type:String},headingLevel:{attribute:"heading-level",type:Number,converter:F},debug:{type:Boolean}};answer={};#e=new q(this);#s=new P(this);#i=this.attachInternals?.();#r;#a;#d=[];#t=[];#n="";#l=[];#c="empty";#u;#o;#m=!1;#h;constructor(){super();for(let[e,{type:t}]of this.constructor.elementProperties)t===Boolean&&(this[e]=!1)}static get observedAttributes(){return["lang",...super.observedAttributes]}attributeChangedCallback(e,t,r){super.attributeChangedCallback(e,t,r),e==="lang"&&this.requestUpdate()}adoptedCallback(){let{elementStyles:e}=this.constructor;this.shadowRoot&&De(this.shadowRoot,e)}model(e,t,r){return e}fromAttributes(){}get level(){let{headingLevel:e}=this;return typeof e=="number"&&e>=1&&e<=6?Math.round(e):2}check(e,t){let{shape:r,besides:o}=this.#p;return{...o&&V({type:"object",properties:o},e,"",()=>{}),...V({type:"object",properties:{title:he,lang:W,...r},others:this.othersKeys(e)},e,"",t)}}othersKeys(e){return this.#e.isOwn?[...pe,"widget","attributes"]:Object.keys(Object(e))}hasData(e){return!!e&&Object.keys(this.#p.shape).some(t=>t in e)}get#p(){return this.constructor.definition}get state(){return this.#c}get label(){return typeof this.heading=="string"&&this.heading||this.#o?.heading||this.localize?.term("heading")||""}given(e,t=!1){return v(e,this.localize,t)}phrase(e){return w(e,this.localize)}subheading(e){return this.phraseHeading(this.given(e,!0))}phraseHeading(e){return e?K(Math.min(this.level+1,6),e):f}get#w(){let{localize:e}=this,t=this.#u;return typeof this.heading=="string"&&this.heading?v(this.heading,e,!0,t&&!Z(t,e.lang)?t:void 0):this.#o?.heading?this.given(this.#o.heading,!0):this.label}get isServerRendered(){return!this.#m&&!this.#h&&!!this.shadowRoot?.firstChild}scheduleUpdate(){if(this.isServerRendered&&!B)return import("./3OYWVU4N.js").then(t=>({takeOver:B}=t,this.scheduleUpdate()),()=>{});let e=O.request(this,()=>super.scheduleUpdate(),!this.hasUpdated);return e&&!this.hasUpdated&&!this.isServerRendered&&this.#y(),e}#f(e){let{states:t}=this.#i??{};try{t?.clear(),e&&t?.add(e)}catch{}}#y(){this.#f("loading"),this.firstChild&&(this.#h=this.#v())}willUpdate(e){this.#S(e);let{name:t,messages:r}=this.#p,o=this.#t=[],{value:s,problem:a,state:u}=this.answer=this.#e.read();this.#r!==s&&(this.#r=s,this.#a=Q(this.#d=[],k=>this.check(s,k))),o.push(...a?[a]:this.#d);let d=this.#a,h=this.#e.isOwn&&this.hasData(d)?void 0:this.fromAttributes();h?d={...d,...Q(o,k=>this.check(h,k))}:this.#C(o);let m=this.#u=$(this.#s.nearest),b=$(d?.lang);this.localize=te(m?Y(m,b):b??"en",t,r,b??m),this.#o=this.hasData(d)?Q(o,k=>this.model(d,this.localize,k)):void 0,this.#c=o.some(de)?this.#o?"partial":"error":this.#o?"ready":u??"empty",this.lang&&!$(this.lang)&&o.push({code:"value",path:"lang",message:ue(W,this.lang)}),this.#e.hasObjectAsText&&o.push(Oe)}get#k(){return R(this.#t).join(`
`)===this.#n?this.#l:this.#t}#S(e){let{elementProperties:t}=this.constructor,r=this;for(let o of e.keys()){let s=t.get(o);s&&(r[o]=Me(r[o],s))}}#C(e){for(let[t,r]of this.constructor.elementProperties){let o=qe(this[t],r);o&&e.push({code:"type",path:String(t),message:`expected ${o}`})}}update(e){if(this.isServerRendered&&!this.#o&&!this.debug)return se.prototype.update.call(this,e);let t=this.isServerRendered?B(this.shadowRoot):void 0;this.#m=!0,t&&(this.renderOptions.renderBefore=null),this.#g();try{super.update(e)}catch(r){this.#b(r),super.update(e)}t?.()}#g(){this.#h?.forEach(e=>e.remove()),this.#h=void 0}#b(e){this.#t.push(We(e)),this.#o=void 0,this.#c="error"}performUpdate(){try{super.performUpdate()}catch(e){this.#b(e),this.#g(),this.#v(),this.#x()}}#v(){let e=this.renderRoot;if(e.querySelector("slot"))return[];let t=["fallback",""].map(r=>Object.assign(document.createElement("slot"),{name:r}));return e.append(...t),t}render(){let e=this.localize,t=this.#o,r=this.#c,o=K(this.level,this.#w,"heading"),{lang:s}=e,a=this.answer.around?f:"heading";return p`${t?p`<section part="section" aria-labelledby=${a} lang=${s} dir=${A(s)}>${o}${this.content(t)}</section>`:p`<slot name="fallback"
          ><section part="section" aria-labelledby=${a} lang=${s} dir=${A(s)} aria-busy=${r==="loading"}>
            ${o}
            <p part="note" class=${r}>${e.term(r)}</p>
          </section></slot
        >`}${this.debug&&this.#t[0]?_e(this.#k):f}<slot @slotchange=${this.#R}></slot>`}#R=()=>this.#e.requestUpdateIfStale();updated(e){this.#e.isOwn||this.answer.around?.drawn(this),this.#x()}#x(){this.#f(this.isServerRendered?void 0:this.#c),this.#$(this.#t)}async#$(e){let t=R(e).join(`
`);if(t!==this.#n&&(this.#n=t,this.#l=e,!!t)){if(e.some(({code:r})=>r==="unknown"))try{let{explainUnknownKeys:r}=await import("./BKYWD2OA.js");if(t!==this.#n)return;this.#l=r(e,this.#r,this.#p.shape),this.debug&&this.requestUpdate()}catch{}try{Ne(this,this.#l)}catch{}}}},B,We=n=>({code:"internal",path:"",message:`could not be drawn: ${n}`});function Q(n,e){try{return e((t,r,o)=>n.push({code:t,path:r,message:o}))}catch(t){n.push(We(t));return}}i();var ot=n=>typeof n=="string"?{name:n}:n;function Ve(n,e,t){let r=new Map;for(let o of[n??[]].flat()){let{name:s,url:a,date:u}=ot(o??""),d=le(s,a);if(!d)continue;let h=t?.(s??a);r.set([s,a,u].join(`
`),p`<p part="source">${e.parts(u?"sourceDated":"source",{source:a?p`<a href=${a}>${v(d,e)}</a>`:v(d,e),date:u?w(ne(e,u),e):""})}${h?[" ",p`<a href="#source-${h}" aria-label=${e.term("sourceNumber",{n:h})}>[${h}]</a>`]:f}</p>`)}return[...r.values()]}globalThis.CSS?.supports?.("selector(::details-content)")===!1&&import("./7QXHFD5W.js");var Ie=20,N=new Set;globalThis.addEventListener?.("beforeprint",()=>N.forEach(n=>n.requestUpdate()));var Ue=class extends _{extras(e){return f}disconnectedCallback(){super.disconnectedCallback(),N.delete(this)}#e;#s=async()=>{if(!this.#e)try{let{TableTools:e}=await import("./J2RZQHZQ.js");this.#e??=new e(this),this.requestUpdate()}catch(e){console.warn(e)}};#i=!1;#r(e,t){let r=Ve(e,t,this.answer.around?.sourceNumber),o=r.slice(Ie);return o[2]?(N.add(this),p`${r.slice(0,Ie)}<details part="more" @toggle=${this.#a}><summary>${t.term("more",{n:o.length})}</summary>${this.#i||O.isAllAtOnce?o:f}</details>`):r}#a=()=>{this.#i=!0,this.requestUpdate()};content(e){let t=this.localize,{sentence:r,lead:o,table:s,source:a}=e,u=w(r,t)||v(o,t,!0);return s&&me(s)&&N.add(this),p`${u?p`<p part="sentence">${u}</p>`:f}${this.chart(e)}
      <footer
        >${this.extras(e)}${s?fe(s,this.label,t,this.#e,this.#s):f}${this.#r(a,t)}</footer
      >`}};export{j as a,Sn as b,Le as c,Xt as d,S as e,Fe as f,K as g,F as h,ze as i,_ as j,ot as k,Ue as l};
