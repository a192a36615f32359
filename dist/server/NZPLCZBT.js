/*! career-widgets 0.1.0, MIT */
import{a as w,b as v,c as y,e as pe,g as me}from"./42JWKRID.js";import{A as se,B as ie,D as f,F as ae,b as Q,c as X,d as Y,e as A,f as $,l as Z,o as ee,v as te,w as re,x as ne,y as oe,z as p}from"./RGOV7IZB.js";import{a as he}from"./ORDQTH57.js";import{a as N,b as ce,c as le,d as de,h as ue,k as z,v as W}from"./VWLRKJXK.js";import{i}from"./3EG6A5YY.js";i();i();i();var I=new Set,fe=!1;function Ue(){if(fe)return;fe=!0;let r=()=>I.forEach(e=>e.requestUpdate());new MutationObserver(r).observe(document,{attributeFilter:["lang"],subtree:!0}),Z(r)}var O=class{#e;constructor(e){this.#e=e,e.addController(this)}hostConnected(){Ue(),I.add(this.#e)}hostDisconnected(){I.delete(this.#e)}get nearest(){return Q(this.#e)}};i();i();i();var ge=/[{}[\],:\s]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,Ge=/[“”„‟«»‘’‚″](?:(?<=(?:^|[{[,:])\s*.)|(?=\s*[:,}\]]))/,He={"'":"has a single quote @; use double ones",'"':"has a text that does not end on its line @","&":"is escaped twice @","<":"has HTML @: the CMS put it there"};function be(r,e){let t=0;for(;ge.test(r);)t=ge.lastIndex;let n=r.search(Ge),o=n<0||n>t?t:n,s=r.slice(o),a=He[s[0]]??`has ${N(/[^\s,:}\]]{1,40}/.exec(s)?.[0]??s[0]??"")} @, which JSON does not know`;return o===n&&(a="has a curly quote @: the CMS changed it; use &quot;"),s||(a=`is empty or cut off @, or has a comma or bracket wrong: ${N(e.message)}`),a.replace("@",`at character ${o+1}`)}var P=5e5,T=(r,e)=>({problem:{code:r,path:"",message:e}});function S(r,e){if(r.length>P)return T("size",`${e} is longer than ${P} characters`);let t=r.replace("\uFEFF","");try{return{value:JSON.parse(t[0]==="%"?decodeURIComponent(t):t)}}catch(n){return T("json",`${e} ${be(t,n)}`)}}i();i();i();var g=class extends Event{constructor(e,t,n,o){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=n,this.subscribe=o??!1}};i();i();var k=class{constructor(e,t,n,o){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(s,a)=>{this.unsubscribe&&(this.unsubscribe!==a&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=s,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(s,a)),this.unsubscribe=a},this.host=e,t.context!==void 0){let s=t;this.context=s.context,this.callback=s.callback,this.subscribe=s.subscribe??!1}else this.context=t,this.callback=n,this.subscribe=o??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new g(this.context,this.host,this.t,this.subscribe))}};i();i();var E=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){let n=t||!Object.is(e,this.o);this.o=e,n&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[t,{disposer:n}]of this.subscriptions)t(this.o,n)},e!==void 0&&(this.value=e)}addCallback(e,t,n){if(!n)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});let{disposer:o}=this.subscriptions.get(e);e(this.value,o)}clearCallbacks(){this.subscriptions.clear()}};var V=class extends Event{constructor(e,t){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},D=class extends E{constructor(e,t,n){super(t.context!==void 0?t.initialValue:n),this.onContextRequest=o=>{if(o.context!==this.context)return;let s=o.contextTarget??o.composedPath()[0];s!==this.host&&(o.stopPropagation(),this.addCallback(o.callback,s,o.subscribe))},this.onProviderRequest=o=>{if(o.context!==this.context||(o.contextTarget??o.composedPath()[0])===this.host)return;let s=new Set;for(let[a,{consumerHost:c}]of this.subscriptions)s.has(a)||(s.add(a),c.dispatchEvent(new g(this.context,c,a,!0)));o.stopPropagation()},this.host=e,t.context!==void 0?this.context=t.context:this.context=t,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new V(this.context,this.host))}};i();var C=class{constructor(){this.pendingContextRequests=new Map,this.onContextProvider=e=>{let t=this.pendingContextRequests.get(e.context);if(t===void 0)return;this.pendingContextRequests.delete(e.context);let{requests:n}=t;for(let{elementRef:o,callbackRef:s}of n){let a=o.deref(),c=s.deref();a===void 0||c===void 0||a.dispatchEvent(new g(e.context,a,c,!0))}},this.onContextRequest=e=>{if(e.subscribe!==!0)return;let t=e.contextTarget??e.composedPath()[0],n=e.callback,o=this.pendingContextRequests.get(e.context);o===void 0&&this.pendingContextRequests.set(e.context,o={callbacks:new WeakMap,requests:[]});let s=o.callbacks.get(t);s===void 0&&o.callbacks.set(t,s=new WeakSet),s.has(n)||(s.add(n),o.requests.push({elementRef:new WeakRef(t),callbackRef:new WeakRef(n)}))}}attach(e){e.addEventListener("context-request",this.onContextRequest),e.addEventListener("context-provider",this.onContextProvider)}detach(e){e.removeEventListener("context-request",this.onContextRequest),e.removeEventListener("context-provider",this.onContextProvider)}};i();i();var Ke=Symbol.for("career-widgets.guide"),ve;function L(r,e){ve||(ve=new C).attach(document.documentElement);let t=new k(r,{context:Ke,callback:e,subscribe:!0});return()=>{r.removeController(t),t.hostDisconnected()}}i();var xe=(r,e)=>Reflect.get(Object.getPrototypeOf(r),e,r),Qt=(r,e)=>xe(r,"querySelector").call(r,e),we=(r,e)=>[...xe(r,"querySelectorAll").call(r,e)];i();var ye=new WeakMap,Fe=r=>r.some(({addedNodes:e,removedNodes:t})=>[...e,...t].some(n=>n.nodeName==="SCRIPT"||n.firstChild&&n.getElementsByTagName?.("script")[0]));function ke(r,e){let t=ye.get(r);if(!t){let s=new Set,a=new MutationObserver(c=>Fe(c)&&s.forEach(u=>u()));ye.set(r,t={observer:a,callbacks:s})}let{observer:n,callbacks:o}=t;return o.size||n.observe(r,{childList:!0,subtree:!0}),o.add(e),()=>{o.delete(e),o.size||n.disconnect()}}i();var Se=15,U=new Map;function Ce(r,e){let n=Object.assign(document.createElement("a"),{href:r}).href.replace(/#.*/,""),o=U.get(n);if(!o||o.answer.problem){let u=o={receivers:o?.receivers??new Set,abort:new AbortController,answer:{state:"loading"}};U.set(n,u),Be(n,u.abort).then(h=>{u.answer=h,u.receivers.forEach(m=>m(h))})}let{receivers:s,abort:a,answer:c}=o;return s.add(e),e(c),()=>{s.delete(e),setTimeout(()=>{s.size||!o.answer.state||(U.delete(n),a.abort())})}}var j=(r,e)=>T("source",`\`src\` ${r} could not be read: ${e}`);async function Be(r,e){if(!/^https?:/.test(r))return j(r,"not http or https");try{setTimeout(()=>e.abort(`after ${Se} seconds`),Se*1e3);let t=await fetch(r,{credentials:"omit",signal:e.signal});if(!t.ok)throw Error(`status ${t.status}`);let n=t.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(let s;o.length<=P&&!(s=await n.read()).done;)o+=s.value;return e.abort(),S(o,`\`src\` ${r}`)}catch(t){return j(r,`${t} (network, CORS, CSP?)`)}}i();var Re=r=>typeof r=="string"&&/^\s*\[object \w+\]\s*$/.test(r),$e={code:"type",path:"",message:'`guide` is the text "[object Object]": an object was written as an attribute, and its content was lost. Write it as JSON: guide={JSON.stringify(guide)} in React, Preact, Svelte, Solid and Astro, :guide="JSON.stringify(guide)" in Vue, [attr.guide]="guide | json" in Angular. Or set the property in the browser: :guide.prop="guide" in Vue, prop:guide={guide} in Solid, [guide]="guide" in Angular'};var Qe=(r,e)=>e(typeof r=="string"?S(r,"`guide`"):{value:r}),Xe=(r,e)=>e(S(r,"the JSON script")),Ye=(r,e)=>e(j(r,"not the id of a JSON script on this page")),Ze=(r,e)=>e({state:"loading"}),Oe='script[type="application/json"]',M=class{#e;#s;#i={};#n=void 0;#a;#d;hasObjectAsText=!1;#t;constructor(e){this.#t=e,e.addController(this)}hostConnected(){this.#t.requestUpdate()}hostDisconnected(){this.#a?.disconnect(),this.#d?.(),this.#n?.(),this.#e=void 0}get isOwn(){return this.#e!==L}read(){let e=this.#u();return this.#l(e)||(this.#n?.(),[this.#e,this.#s]=e,this.#i={},this.#n=this.#e?.(this.#s,t=>{this.#i=t,this.#r()})),this.#i}requestUpdateIfStale(){this.#l(this.#u())||this.#r()}#r=()=>this.#t.requestUpdate();#l=([e,t])=>e===this.#e&&t===this.#s;#c(e){let t=Re(e);return this.hasObjectAsText||=t,t}#u(){let e=this.#t,{guide:t,guideText:n}=e,o=e.src?.replace(/^[^!-\uffff]+/,"");this.#a?.disconnect(),this.#d?.(),this.hasObjectAsText=!1;for(let m of[t,n])if(m!=null&&!this.#c(m))return[Qe,m];if(!e.isConnected)return[this.#e,this.#s];let s=o?.[0]==="#"&&o.slice(1).trimEnd(),a=m=>we(m,Oe).find(b=>b.id===s),c=e.getRootNode(),u=e.querySelector(`:scope>${Oe}`)??(s&&(a(c)??a(document)));u?(this.#a??=new MutationObserver(this.#r)).observe(u,{childList:!0,characterData:!0,subtree:!0}):s&&(this.#d=ke(c,this.#r));let h=u&&this.#c(u.textContent);return u&&!h?[Xe,u.textContent]:o?.[0]!=="#"?o?[Ce,o]:[L,e]:h?[L,e]:document.readyState!=="loading"?[Ye,o]:(document.addEventListener("DOMContentLoaded",this.#r,{once:!0}),[Ze,o])}};i();i();var Pe=new WeakMap;function Te(r,{defaultView:e}){if(!e)return;let t=Pe.get(e.document);t||Pe.set(e.document,t=new Map);let n=t.get(r);return n||(n=new e.CSSStyleSheet,n.replaceSync(r),t.set(r,n)),n}function Ee(r,e){let{ownerDocument:t}=r;t===document?ne(r,[...e]):r.adoptedStyleSheets=e.flatMap(n=>Te(et(n),t)??[])}var et=r=>"cssText"in r?r.cssText:[...r.cssRules].map(e=>e.cssText).join("");i();i();i();var G=Symbol.for(""),tt=r=>{if(r?.r===G)return r?._$litStatic$},yr=r=>({_$litStatic$:r,r:G}),x=(r,...e)=>({_$litStatic$:e.reduce((t,n,o)=>t+(s=>{if(s._$litStatic$!==void 0)return s._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${s}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(n)+r[o+1],r[0]),r:G}),De=new Map,H=r=>(e,...t)=>{let n=t.length,o,s,a=[],c=[],u,h=0,m=!1;for(;h<n;){for(u=e[h];h<n&&(s=t[h],(o=tt(s))!==void 0);)u+=o+e[++h],m=!0;h!==n&&c.push(s),a.push(u),h++}if(h===n&&a.push(e[n]),m){let b=a.join("$$lit$$");(e=De.get(b))===void 0&&(a.raw=a,De.set(b,e=a)),t=c}return r(e,...t)},Le=H(p),kr=H(se),Sr=H(ie);var rt=[x`h1`,x`h2`,x`h3`,x`h4`,x`h5`,x`h6`];function J(r,e,t="subheading"){let n=rt[r-1];return Le`<${n} id=${t==="heading"?t:f} part=${t}>${e}</${n}>`}i();function K(r){let e=r?.trim();if(!e)return null;let t=Number(e);return Number.isNaN(t)?r:t}function je(r,{type:e}){return e===Number?typeof r=="string"?K(r):typeof r=="bigint"?Number(r):r:e===Boolean?typeof r=="string"||!!r:e===String&&(typeof r=="number"||typeof r=="boolean")?String(r):r}function Me(r,{type:e}){if(r!=null){if(e===String&&typeof r!="string")return"a string";if(e===Number&&typeof r!="number")return"a number"}}i();var R=r=>r.map(({path:e,message:t})=>e?`${e}: ${t}`:t),_e=r=>p`<ul part="problems">${R(r).map(e=>p`<li>⚠ ${e}</li>`)}</ul>`;function qe(r,e){r.dispatchEvent(new CustomEvent("guide-error",{bubbles:!0,composed:!0,detail:{problems:e}}));let t=R(e);console.warn(`<${r.localName}> ${t.slice(0,9).join(`
`)}${t.length>9?`
… ${t.length} in all`:""}`,r)}i();var Ae=re`
  :host {
    /* A token goes through color-mix, which takes colours only: nothing in it can be fetched. */
    --_brand: color-mix(in srgb, var(--career-accent, light-dark(#1f5fd0, #8ab4ff)), transparent 0%);
    /*
     * What is marked is seen on any ground, and the page's ground is known by its text alone: under dark text the accent is kept
     * as dark as 3:1 takes, under light text as light. One relative colour has one origin, so the accent is given the
     * lightness of the text for an alpha: none in one colour of a mix is what the other has. It is the one or the other: what is in between suits no ground.
     */
    --_seen: color-mix(
      in oklch,
      oklch(from var(--_brand) l c h / none),
      oklch(from currentColor none none none / clamp(0.01, (l - 0.6) * 1000000, 0.99))
    );
    /* What is made lighter has less of its hue: red as vivid as it was is no colour that a screen has, and comes out darker. */
    --_accent: oklch(from var(--_seen) clamp(0.83 * alpha, l, 0.6 + 0.4 * alpha) min(c, 0.35 - 0.2 * alpha + max(0, l - 0.83)) h / 1);
    /*
     * The ground is not known: white reads well on a blue where a greyer white no longer does. So what is secondary is smaller, and has the
     * colour of the text, unless the page, which knows its ground, names another.
     */
    --_muted: color-mix(in srgb, var(--career-muted, currentColor), transparent 0%);
    --_line: color-mix(in srgb, var(--career-line, color-mix(in srgb, currentColor, transparent 84%)), transparent 0%);
    --_tint: color-mix(in srgb, var(--career-tint, color-mix(in srgb, var(--_accent), transparent 82%)), transparent 0%);
    /* No colour of the system under a colour of the page: white under dark text, black under light, whichever is further from it:
       4.49:1 at least, as the "b" of blue corrects what its "l" lacks of WCAG's luminance. */
    --_page: color-mix(in srgb, var(--career-surface, lab(from currentColor clamp(0, (49.4 - l + b / 100) * 1000000, 100) 0 0)), transparent 0%);
    --_surface: color-mix(in srgb, var(--career-ground, var(--_page)), transparent 0%);
    --_radius: var(--career-radius, 0.2em);
    padding: var(--career-padding, 0);
    border-block-start: var(--career-edge, none);
    border-radius: var(--career-radius, 0);
    background-color: var(--career-ground, transparent);
    color: var(--career-text, inherit);
    overflow-wrap: break-word;
    /* Where others stand in the same row, it shrinks, but never to a letter a line. */
    min-inline-size: min(9em, 100%);
  }
  :host(:not([hidden])) {
    display: block;
  }
  section {
    --_rule: var(--career-rule, 1px) solid var(--_line);
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
    font-weight: var(--career-heading-weight, 600);
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
  rect {
    rx: calc(var(--_radius) / 3);
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
  [colspan] {
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
    border-block-end: var(--_rule);
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
      --_page: color-mix(in srgb, var(--career-surface, Canvas), transparent 0%);
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
    :is(select, input:not([type='checkbox'])) {
      min-block-size: max(44px, 2.2em);
      margin-block: min(0px, 1.1em - 22px);
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
    /* Paper is the ground. */
    :host {
      background-color: transparent;
      color: inherit;
    }
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
`;i();var Ne="0.1.0";var _=class extends ae{static version=Ne;static styles=[Ae];static properties={guide:{attribute:!1},guideText:{attribute:"guide"},src:{type:String},heading:{type:String},headingLevel:{attribute:"heading-level",type:Number,converter:K},debug:{type:Boolean}};answer={};#e=new M(this);#s=new O(this);#i=this.attachInternals?.();#n;#a;#d=[];#t=[];#r="";#l=[];#c="empty";#u;#o;#m=!1;#h;constructor(){super();for(let[e,{type:t}]of this.constructor.elementProperties)t===Boolean&&(this[e]=!1)}static get observedAttributes(){return["lang",...super.observedAttributes]}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e==="lang"&&this.requestUpdate()}adoptedCallback(){let{elementStyles:e}=this.constructor;this.shadowRoot&&Ee(this.shadowRoot,e)}model(e,t,n){return e}headingContext(e){return f}fromAttributes(){}get level(){let{headingLevel:e}=this;return typeof e=="number"&&e>=1&&e<=6?Math.round(e):2}check(e,t){let{shape:n,besides:o}=this.#p;return{...o&&W({type:"object",properties:o},e,"",()=>{}),...W({type:"object",properties:{title:ue,lang:z,...n},others:this.othersKeys(e)},e,"",t)}}othersKeys(e){return this.#e.isOwn?[...he,"widget","attributes"]:Object.keys(Object(e))}hasData(e){return!!e&&Object.keys(this.#p.shape).some(t=>t in e)}get#p(){return this.constructor.definition}get state(){return this.#c}get label(){return typeof this.heading=="string"&&this.heading||this.#o?.heading||this.localize?.term("heading")||""}given(e,t=!1){return v(e,this.localize,t)}phrase(e){return y(e,this.localize)}subheading(e){return this.phraseHeading(this.given(e,!0))}phraseHeading(e){return e?J(Math.min(this.level+1,6),e):f}get#f(){let{localize:e}=this,t=this.#u;return typeof this.heading=="string"&&this.heading?v(this.heading,e,!0,t&&!Y(t,e.lang)?t:void 0):this.#o?.heading?this.given(this.#o.heading,!0):this.label}get isServerRendered(){return!this.#m&&!this.#h&&!!this.shadowRoot?.firstChild}scheduleUpdate(){if(this.isServerRendered&&!F)return import("./YGF2Z56G.js").then(s=>({takeOver:F}=s,this.scheduleUpdate()),()=>{});let e=!this.hasUpdated,t=()=>super.scheduleUpdate(),n=()=>(this.#k(),w.isLate?w.request(this,t,e):t()),o=w.request(this,n,e);return o&&!this.hasUpdated&&!this.isServerRendered&&this.#S(),o}#k(){if(!(this.src!=null&&typeof this.src!="string"))try{this.#g()}catch{}}#g(){let e=this.answer=this.#e.read(),{value:t}=e;return this.#n!==t&&(this.#n=t,this.#a=B(this.#d=[],n=>this.check(t,n))),e}#b(e){let{states:t}=this.#i??{};try{t?.clear(),e&&t?.add(e)}catch{}}#S(){this.#b("loading"),this.firstChild&&(this.#h=this.#w())}willUpdate(e){this.#R(e);let{name:t,messages:n}=this.#p,o=this.#t=[],{problem:s,state:a}=this.#g();o.push(...s?[s]:this.#d);let c=this.#a,u=this.#e.isOwn&&this.hasData(c)?void 0:this.fromAttributes();u?c={...c,...B(o,b=>this.check(u,b))}:this.#$(o);let h=this.#u=$(this.#s.nearest),m=$(c?.lang);this.localize=ee(h?X(h,m):m??"en",t,n,m??h),this.#o=this.hasData(c)?B(o,b=>this.model(c,this.localize,b)):void 0,this.#c=o.some(le)?this.#o?"partial":"error":this.#o?"ready":a??"empty",this.lang&&!$(this.lang)&&o.push({code:"value",path:"lang",message:de(z,this.lang)}),this.#e.hasObjectAsText&&o.push($e)}get#C(){return R(this.#t).join(`
`)===this.#r?this.#l:this.#t}#R(e){let{elementProperties:t}=this.constructor,n=this;for(let o of e.keys()){let s=t.get(o);s&&(n[o]=je(n[o],s))}}#$(e){for(let[t,n]of this.constructor.elementProperties){let o=Me(this[t],n);o&&e.push({code:"type",path:String(t),message:`expected ${o}`})}}update(e){if(this.isServerRendered&&!this.#o&&!this.debug)return oe.prototype.update.call(this,e);let t=this.isServerRendered?F(this.shadowRoot):void 0;this.#m=!0,t&&(this.renderOptions.renderBefore=null),this.#v();for(let n of this.renderRoot.querySelectorAll("font"))n.replaceWith(n.textContent);try{super.update(e)}catch(n){this.#x(n),super.update(e)}t?.()}#v(){this.#h?.forEach(e=>e.remove()),this.#h=void 0}#x(e){this.#t.push(ze(e)),this.#o=void 0,this.#c="error"}performUpdate(){try{super.performUpdate()}catch(e){this.#x(e),this.#v(),this.#w(),this.#y()}}#w(){let e=this.renderRoot;if(e.querySelector("slot"))return[];let t=["fallback",""].map(n=>Object.assign(document.createElement("slot"),{name:n}));return e.append(...t),t}render(){let e=this.localize,t=this.#o,n=this.#c,o=J(this.level,t?[this.#f,this.headingContext(t)]:this.#f,"heading"),{lang:s}=e,a=this.answer.around?f:"heading";return p`${t?p`<section part="section" aria-labelledby=${a} lang=${s} dir=${A(s)}>${o}${this.content(t)}</section>`:p`<slot name="fallback"
          ><section part="section" aria-labelledby=${a} lang=${s} dir=${A(s)} aria-busy=${n==="loading"}>
            ${o}
            <p part="note" class=${n}>${e.term(n)}</p>
          </section></slot
        >`}${this.debug&&this.#t[0]?_e(this.#C):f}<slot @slotchange=${this.#O}></slot>`}#O=()=>this.#e.requestUpdateIfStale();updated(e){this.#e.isOwn||this.answer.around?.drawn(this),this.#y()}#y(){this.#b(this.isServerRendered?void 0:this.#c),this.#P(this.#t)}async#P(e){let t=R(e).join(`
`);if(t!==this.#r&&(this.#r=t,this.#l=e,!!t)){if(e.some(({code:n})=>n==="unknown"))try{let{explainUnknownKeys:n}=await import("./LBZKUFDO.js");if(t!==this.#r)return;this.#l=n(e,this.#n,this.#p.shape),this.debug&&this.requestUpdate()}catch{}try{qe(this,this.#l)}catch{}}}},F,ze=r=>({code:"internal",path:"",message:`could not be drawn: ${r}`});function B(r,e){try{return e((t,n,o)=>r.push({code:t,path:n,message:o}))}catch(t){r.push(ze(t));return}}i();var nt=r=>typeof r=="string"?{name:r}:r;function We(r,e,t){let n=new Map;for(let o of[r??[]].flat()){let{name:s,url:a,date:c}=nt(o??""),u=ce(s,a);if(!u)continue;let h=t?.(s??a);n.set([s,a,c].join(`
`),p`<p part="source">${e.parts(c?"sourceDated":"source",{source:a?p`<a href=${a}>${v(u,e)}</a>`:v(u,e),date:c?y(te(e,c),e):""})}${h?[" ",p`<a href="#source-${h}" aria-label=${e.term("sourceNumber",{n:h})}>[${h}]</a>`]:f}</p>`)}return[...n.values()]}globalThis.CSS?.supports?.("selector(::details-content)")===!1&&import("./3KJHUL36.js");var Ie=20,q=new Set;globalThis.addEventListener?.("beforeprint",()=>q.forEach(r=>r.requestUpdate()));var Ve=class extends _{extras(e){return f}disconnectedCallback(){super.disconnectedCallback(),q.delete(this)}#e;#s=async()=>{if(!this.#e)try{let{TableTools:e}=await import("./IMQ62XJW.js");this.#e??=new e(this),this.requestUpdate()}catch(e){console.warn(e)}};#i=!1;#n(e,t){let n=We(e,t,this.answer.around?.sourceNumber),o=n.slice(Ie);return o[2]?(q.add(this),p`${n.slice(0,Ie)}<details part="more" @toggle=${this.#a}><summary>${t.term("more",{n:o.length})}</summary>${this.#i||w.isAllAtOnce?o:f}</details>`):n}#a=()=>{this.#i=!0,this.requestUpdate()};content(e){let t=this.localize,{sentence:n,lead:o,table:s,source:a}=e,c=y(n,t)||v(o,t,!0);return s&&pe(s)&&q.add(this),p`${c?p`<p part="sentence">${c}</p>`:f}${this.chart(e)}
      <footer
        >${this.extras(e)}${s?me(s,this.label,t,this.#e,this.#s):f}${this.#n(a,t)}</footer
      >`}};export{D as a,yr as b,Le as c,Qt as d,S as e,Ke as f,J as g,K as h,Ne as i,_ as j,nt as k,Ve as l};
