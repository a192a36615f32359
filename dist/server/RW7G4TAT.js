/*! career-widgets 0.1.0, MIT */
import{a as xe}from"./ORDQTH57.js";import{C as ye,D as ke,F as Se,o as pe,q as me,r as b,u as g,v as w,w as y}from"./KVXETVDH.js";import{a as I,b as fe,c as ge,d as be,h as $,k as U,v as T,w as ve,x as we}from"./RMIGNDMA.js";import{A as le,B as p,C as de,D as ue,F as m,H as he,b as Z,c as ee,d as te,e as G,f as O,l as re,n as oe,o as ne,q as ie,x as se,y as ae,z as ce}from"./6KDBWGBE.js";import{a as V}from"./QRRFYCZM.js";import{i as s}from"./3EG6A5YY.js";s();s();s();var H=new Set,Ce=!1;function Qe(){if(Ce)return;Ce=!0;let r=()=>H.forEach(e=>e.requestUpdate());new MutationObserver(r).observe(document,{attributeFilter:["lang"],subtree:!0}),re(r)}var D=class{#e;constructor(e){this.#e=e,e.addController(this)}hostConnected(){Qe(),H.add(this.#e)}hostDisconnected(){H.delete(this.#e)}get nearest(){return Z(this.#e)}};s();s();s();var Re=/[{}[\],:\s]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,Xe=/[“”„‟«»‘’‚″](?:(?<=(?:^|[{[,:])\s*.)|(?=\s*[:,}\]]))/,Ye={"'":"has a single quote @; use double ones",'"':"has a text that does not end on its line @","&":"is escaped twice @","<":"has HTML @: the CMS put it there"};function Pe(r,e){let t=0;for(;Re.test(r);)t=Re.lastIndex;let o=r.search(Xe),n=o<0||o>t?t:o,i=r.slice(n),a=Ye[i[0]]??`has ${I(/[^\s,:}\]]{1,40}/.exec(i)?.[0]??i[0]??"")} @, which JSON does not know`;return n===o&&(a="has a curly quote @: the CMS changed it; use &quot;"),i||(a=`is empty or cut off @, or has a comma or bracket wrong: ${I(e.message)}`),a.replace("@",`at character ${n+1}`)}var L=5e5,E=(r,e)=>({problem:{code:r,path:"",message:e}});function S(r,e){if(r.length>L)return E("size",`${e} is longer than ${L} characters`);let t=r.replace("\uFEFF","");try{return{value:JSON.parse(t[0]==="%"?decodeURIComponent(t):t)}}catch(o){return E("json",`${e} ${Pe(t,o)}`)}}s();s();s();var v=class extends Event{constructor(e,t,o,n){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=o,this.subscribe=n??!1}};s();s();var k=class{constructor(e,t,o,n){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(i,a)=>{this.unsubscribe&&(this.unsubscribe!==a&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=i,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(i,a)),this.unsubscribe=a},this.host=e,t.context!==void 0){let i=t;this.context=i.context,this.callback=i.callback,this.subscribe=i.subscribe??!1}else this.context=t,this.callback=o,this.subscribe=n??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new v(this.context,this.host,this.t,this.subscribe))}};s();s();var M=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){let o=t||!Object.is(e,this.o);this.o=e,o&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[t,{disposer:o}]of this.subscriptions)t(this.o,o)},e!==void 0&&(this.value=e)}addCallback(e,t,o){if(!o)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});let{disposer:n}=this.subscriptions.get(e);e(this.value,n)}clearCallbacks(){this.subscriptions.clear()}};var J=class extends Event{constructor(e,t){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},j=class extends M{constructor(e,t,o){super(t.context!==void 0?t.initialValue:o),this.onContextRequest=n=>{if(n.context!==this.context)return;let i=n.contextTarget??n.composedPath()[0];i!==this.host&&(n.stopPropagation(),this.addCallback(n.callback,i,n.subscribe))},this.onProviderRequest=n=>{if(n.context!==this.context||(n.contextTarget??n.composedPath()[0])===this.host)return;let i=new Set;for(let[a,{consumerHost:d}]of this.subscriptions)i.has(a)||(i.add(a),d.dispatchEvent(new v(this.context,d,a,!0)));n.stopPropagation()},this.host=e,t.context!==void 0?this.context=t.context:this.context=t,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new J(this.context,this.host))}};s();var C=class{constructor(){this.pendingContextRequests=new Map,this.onContextProvider=e=>{let t=this.pendingContextRequests.get(e.context);if(t===void 0)return;this.pendingContextRequests.delete(e.context);let{requests:o}=t;for(let{elementRef:n,callbackRef:i}of o){let a=n.deref(),d=i.deref();a===void 0||d===void 0||a.dispatchEvent(new v(e.context,a,d,!0))}},this.onContextRequest=e=>{if(e.subscribe!==!0)return;let t=e.contextTarget??e.composedPath()[0],o=e.callback,n=this.pendingContextRequests.get(e.context);n===void 0&&this.pendingContextRequests.set(e.context,n={callbacks:new WeakMap,requests:[]});let i=n.callbacks.get(t);i===void 0&&n.callbacks.set(t,i=new WeakSet),i.has(o)||(i.add(o),n.requests.push({elementRef:new WeakRef(t),callbackRef:new WeakRef(o)}))}}attach(e){e.addEventListener("context-request",this.onContextRequest),e.addEventListener("context-provider",this.onContextProvider)}detach(e){e.removeEventListener("context-request",this.onContextRequest),e.removeEventListener("context-provider",this.onContextProvider)}};s();s();var et=Symbol.for("career-widgets.guide"),Oe;function _(r,e){Oe||(Oe=new C).attach(b.documentElement);let t=new k(r,{context:et,callback:e,subscribe:!0});return()=>{r.removeController(t),t.hostDisconnected()}}s();var $e=new WeakMap,tt=r=>r.some(({addedNodes:e,removedNodes:t})=>[...e,...t].some(o=>o.nodeName==="SCRIPT"||o.firstChild&&o.getElementsByTagName?.("script")[0]));function Te(r,e){let t=$e.get(r);if(!t){let i=new Set,a=new MutationObserver(d=>tt(d)&&i.forEach(u=>u()));$e.set(r,t={observer:a,callbacks:i})}let{observer:o,callbacks:n}=t;return n.size||o.observe(r,{childList:!0,subtree:!0}),n.add(e),()=>{n.delete(e),n.size||o.disconnect()}}s();var De=15,K=new Map;function Le(r,e){let o=Object.assign(b.createElement("a"),{href:r}).href.replace(/#.*/,""),n=K.get(o);if(!n||n.answer.problem){let u=n={receivers:n?.receivers??new Set,abort:new AbortController,answer:{state:"loading"}};K.set(o,u),rt(o,u.abort).then(h=>{u.answer=h,u.receivers.forEach(f=>f(h))})}let{receivers:i,abort:a,answer:d}=n;return i.add(e),e(d),()=>{i.delete(e),setTimeout(()=>{i.size||!n.answer.state||(K.delete(o),a.abort())})}}var z=(r,e)=>E("source",`\`src\` ${r} could not be read: ${e}`);async function rt(r,e){if(!/^https?:/.test(r))return z(r,"not http or https");try{setTimeout(()=>e.abort(`after ${De} seconds`),De*1e3);let t=await fetch(r,{credentials:"omit",signal:e.signal});if(!t.ok)throw Error(`status ${t.status}`);let o=t.body.pipeThrough(new TextDecoderStream).getReader(),n="";for(let i;n.length<=L&&!(i=await o.read()).done;)n+=i.value;return e.abort(),S(n,`\`src\` ${r}`)}catch(t){return z(r,`${t} (network, CORS, CSP?)`)}}s();var Ee=r=>typeof r=="string"&&/^\s*\[object \w+\]\s*$/.test(r),Me={code:"type",path:"",message:'`guide` is the text "[object Object]": an object was written as an attribute, and its content was lost. Write it as JSON: guide={JSON.stringify(guide)} in React, Preact, Svelte, Solid and Astro, :guide="JSON.stringify(guide)" in Vue, [attr.guide]="guide | json" in Angular. Or set the property in the browser: :guide.prop="guide" in Vue, prop:guide={guide} in Solid, [guide]="guide" in Angular'};var ot=(r,e)=>e(typeof r=="string"?S(r,"`guide`"):{value:r}),nt=(r,e)=>e(S(r,"the JSON script")),it=(r,e)=>e(z(r,"not the id of a JSON script on this page")),st=(r,e)=>e({state:"loading"}),je='script[type="application/json"]',q=class{#e;#n;#l={};#i=void 0;#o;#t;hasObjectAsText=!1;#a;constructor(e){this.#a=e,e.addController(this)}hostConnected(){this.#a.requestUpdate()}hostDisconnected(){this.#o?.disconnect(),this.#t?.(),this.#i?.(),this.#e=void 0}get isOwn(){return this.#e!==_}read(){let e=this.#c();return this.#d(e)||(this.#i?.(),[this.#e,this.#n]=e,this.#l={},this.#i=this.#e?.(this.#n,t=>{this.#l=t,this.#r()})),this.#l}requestUpdateIfStale(){this.#d(this.#c())||this.#r()}#r=()=>this.#a.requestUpdate();#d=([e,t])=>e===this.#e&&t===this.#n;#u(e){let t=Ee(e);return this.hasObjectAsText||=t,t}#c(){let e=this.#a,{guide:t,guideText:o}=e,n=e.src?.replace(/^[^!-\uffff]+/,"");this.#o?.disconnect(),this.#t?.(),this.hasObjectAsText=!1;for(let f of[t,o])if(f!=null&&!this.#u(f))return[ot,f];if(!e.isConnected)return[this.#e,this.#n];let i=n?.[0]==="#"&&n.slice(1).trimEnd(),a=f=>me(f,je).find(P=>P.id===i),d=e.getRootNode(),u=e.querySelector(`:scope>${je}`)??(i&&(a(d)??a(document)));u?(this.#o??=new MutationObserver(this.#r)).observe(u,{childList:!0,characterData:!0,subtree:!0}):i&&(this.#t=Te(d,this.#r));let h=u&&this.#u(u.textContent);return u&&!h?[nt,u.textContent]:n?.[0]!=="#"?n?[Le,n]:[_,e]:h?[_,e]:b.readyState!=="loading"?[it,n]:(b.addEventListener("DOMContentLoaded",this.#r,{once:!0}),[st,n])}};s();s();var _e=new WeakMap;function ze(r,e){let t=pe(e,"defaultView");if(!t)return;let o=_e.get(e);o||_e.set(e,o=new Map);let n=o.get(r);return n||(n=new t.CSSStyleSheet,n.replaceSync(r),o.set(r,n)),n}function qe(r,e){let{ownerDocument:t}=r;t===document?ce(r,[...e]):r.adoptedStyleSheets=e.flatMap(o=>ze(at(o),t)??[])}var at=r=>"cssText"in r?r.cssText:[...r.cssRules].map(e=>e.cssText).join("");s();s();s();var B=Symbol.for(""),ct=r=>{if(r?.r===B)return r?._$litStatic$},Dr=r=>({_$litStatic$:r,r:B}),x=(r,...e)=>({_$litStatic$:e.reduce((t,o,n)=>t+(i=>{if(i._$litStatic$!==void 0)return i._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${i}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(o)+r[n+1],r[0]),r:B}),Ae=new Map,F=r=>(e,...t)=>{let o=t.length,n,i,a=[],d=[],u,h=0,f=!1;for(;h<o;){for(u=e[h];h<o&&(i=t[h],(n=ct(i))!==void 0);)u+=n+e[++h],f=!0;h!==o&&d.push(i),a.push(u),h++}if(h===o&&a.push(e[o]),f){let P=a.join("$$lit$$");(e=Ae.get(P))===void 0&&(a.raw=a,Ae.set(P,e=a)),t=d}return r(e,...t)},Ne=F(p),Lr=F(de),Er=F(ue);var lt=[x`h1`,x`h2`,x`h3`,x`h4`,x`h5`,x`h6`];function Q(r,e,t="subheading"){let o=lt[r-1];return Ne`<${o} id=${t==="heading"?t:m} part=${t}>${e}</${o}>`}s();function X(r){let e=r?.trim();if(!e)return null;let t=Number(e);return Number.isNaN(t)?r:t}function We(r,{type:e}){if(e===Number)return typeof r=="string"?X(r):typeof r=="bigint"?Number(r):r;if(e===Boolean)return typeof r=="string"||!!r;let t=/^(string|number|boolean)$/.test(typeof r);return e===URL&&t?String(r):e===String&&t?String(r).replaceAll("⁠","").slice(0,20001):r}function Ge(r,{type:e}){if(r!=null){if((e===String||e===URL)&&typeof r!="string")return"a string";if(e===Number&&typeof r!="number")return"a number"}}s();var R=r=>r.map(({path:e,message:t})=>e?`${e}: ${t}`:t),Ie=r=>p`<ul part="problems">${R(r).map(e=>p`<li>⚠ ${e}</li>`)}</ul>`;function Ue(r,e){r.dispatchEvent(new CustomEvent("guide-error",{bubbles:!0,composed:!0,detail:{problems:e}}));let t=R(e);console.warn(`<${r.localName}> ${t.slice(0,9).join(`
`)}${t.length>9?`
… ${t.length} in all`:""}`,r)}s();var Ve=ae`
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
    /* Pictures have their axes from side to side, on a page that is written from top to bottom, too. */
    writing-mode: horizontal-tb;
    text-orientation: mixed;
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
  /* Of very many (lazy-layout.ts). */
  .lazy {
    content-visibility: auto;
    overflow-clip-margin: 1em;
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
  }
  /* No word alone on a last line; but in WebKit, alone in letting punctuation hang, a long text that may break anywhere takes seconds then. */
  @supports not (hanging-punctuation: first) {
    p:not(footer p),
    [part='list'],
    .note {
      text-wrap: pretty;
    }
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
    fill-rule: nonzero;
    stroke: none;
    stroke-width: 1px;
    stroke-dasharray: none;
    stroke-dashoffset: 0;
    stroke-linecap: butt;
    stroke-linejoin: miter;
    stroke-miterlimit: 4;
    stroke-opacity: 1;
    marker: none;
    paint-order: normal;
    clip-rule: nonzero;
    shape-rendering: auto;
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
    /* Chromium's own is for no counter, but while a page has one, each drawing there goes through all of the page. */
    counter-increment: none;
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
    .lazy,
    ::details-content {
      content-visibility: visible;
    }
    ::details-content {
      block-size: auto;
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
`;s();var He="0.1.0";var N=class extends he{static version=He;static styles=[Ve];static properties={guide:{attribute:!1},guideText:{attribute:"guide"},src:{type:URL},heading:{type:String},headingLevel:{attribute:"heading-level",type:Number,converter:X},debug:{type:Boolean}};answer={};#e=new q(this);#n=new D(this);#l=this.attachInternals?.();#i;#o;#t;#a=[];#r=[];#d="";#u=[];#c="empty";#p;#b;#s;#m;#v=!1;#g;#f;constructor(){super();for(let[e,{type:t}]of this.constructor.elementProperties)t===Boolean&&(this[e]=!1)}static get observedAttributes(){return["lang",...super.observedAttributes]}attributeChangedCallback(e,t,o){super.attributeChangedCallback(e,t,o),e==="lang"&&this.requestUpdate()}adoptedCallback(){let{elementStyles:e}=this.constructor;this.shadowRoot&&qe(this.shadowRoot,e)}model(e,t,o){return e}headingContext(e){return m}fromAttributes(){}get level(){let{headingLevel:e}=this;return typeof e=="number"&&e>=1&&e<=6?Math.round(e):2}*check(e,t){let{shape:o,besides:n}=this.#h;return{...n&&T({type:"object",properties:n},e,"",()=>{}),...yield*we({type:"object",properties:{title:$,lang:U,...o},others:this.othersKeys(e)},e,"",t)}}othersKeys(e){return this.#e.isOwn?[...xe,"widget","attributes"]:Object.keys(Object(e))}hasData(e){return!!e&&Object.keys(this.#h.shape).some(t=>t in e)}get#h(){return this.constructor.definition}get state(){return this.#c}get label(){return this.#p||this.#s?.heading||this.localize?.term("heading")||""}given(e,t=!1){return w(e,this.localize,t)}phrase(e){return y(e,this.localize)}subheading(e){return this.phraseHeading(this.given(e,!0))}phraseHeading(e){return e?Q(Math.min(this.level+1,6),e):m}get#w(){let{localize:e}=this,t=this.#b;return this.#p?w(this.#p,e,!0,t&&!te(t,e.lang)?t:void 0):this.#s?.heading?this.given(this.#s.heading,!0):this.label}get isServerRendered(){return!this.#v&&V.has(this.shadowRoot)}createRenderRoot(){return this.shadowRoot&&V.add(this.shadowRoot),super.createRenderRoot()}scheduleUpdate(){if(this.isServerRendered&&!this.#g)return this.#D();let e=!this.hasUpdated,t=()=>super.scheduleUpdate(),o=this.#L(e),n=()=>{let a={done:!0,value:void 0};try{do a=o.next();while(!a.done&&!a.value&&!g.isLate)}catch{}return a.value?g.requestTask(this,n,e):g.isLate?g.request(this,a.done?t:n,e):t()},i=g.request(this,n,e);return i&&!this.hasUpdated&&!this.isServerRendered&&this.#E(),i}async#D(){try{let{parsed:e,takeOver:t}=await import("./XJPFUUJN.js");await e(this),this.#g=t}catch{return}return this.scheduleUpdate()}*#L(e){for((this.src==null||typeof this.src=="string")&&this.#x();this.#y();)yield;let t=this.hasData(this.#t);this.#h.formats&&!ne()&&(t||this.fromAttributes())&&(yield!0,oe()),yield,!(!e||!t)&&(this.#S(this.#t),this.#m={...this.#C(this.#t),of:this.#R(this.#t)})}#x(){let e=this.answer=this.#e.read(),{value:t}=e;if(this.#i!==t){this.#i=t,this.#t=void 0;let o=this.#a=[];this.#o=this.check(t,A(o))}return e}#y(){let e=this.#o;if(this.#o=void 0,!e)return!1;let t=Y(this.#a,()=>e.next());return t?.done&&(this.#t=t.value),t&&!t.done&&(this.#o=e),!!this.#o}#k(e){let{states:t}=this.#l??{};try{t?.clear(),e&&t?.add(e)}catch{}}#E(){this.#k("loading"),this.firstChild&&(this.#f=this.#$())}willUpdate(e){this.#j(e);let t=this.#r=[],{problem:o,state:n}=this.#x();for(;this.#y(););t.push(...o?[o]:this.#a);let i=this.#t,a=this.#e.isOwn&&this.hasData(i)?void 0:this.fromAttributes();a?i={...i,...Y(t,u=>ve(this.check(a,u)))}:this.#_(t),this.#p=typeof this.heading=="string"?T($,this.heading,"heading",A(t)):void 0,this.#S(i);let d=this.hasData(i)?this.#C(i):void 0;this.#m=void 0,this.#s=d?.model,t.push(...d?.problems??[]),this.#c=t.some(ge)?this.#s?"partial":"error":this.#s?"ready":n??"empty",this.lang&&!O(this.lang)&&t.push({code:"value",path:"lang",message:be(U,this.lang)}),this.#e.hasObjectAsText&&t.push(Me)}#S(e){let{name:t,messages:o}=this.#h,n=this.#b=O(this.#n.nearest),i=O(e?.lang);this.localize=ie(n?ee(n,i):i??"en",t,o,i??n)}#C(e){let{of:t}=this.#m??{};if(t&&this.#R(e).every((n,i)=>n===t[i]))return this.#m;let o=[];return{problems:o,model:Y(o,n=>this.model(e,this.localize,n))}}#R(e){let t=this;return[e,this.localize,...[...this.constructor.elementProperties.keys()].map(o=>t[o])]}get#M(){return R(this.#r).join(`
`)===this.#d?this.#u:this.#r}#j(e){let{elementProperties:t}=this.constructor,o=this;for(let n of e.keys()){let i=t.get(n);i&&(o[n]=We(o[n],i))}}#_(e){for(let[t,o]of this.constructor.elementProperties){let n=this[t],i=Ge(n,o);i?e.push({code:"type",path:String(t),message:`expected ${i}`}):o.type===String&&t!=="heading"&&T($,n,String(t),A(e))}}update(e){let t=this.#s||this.debug?this.#g:void 0;if(this.isServerRendered&&!t)return le.prototype.update.call(this,e);let o=this.isServerRendered?t(this.shadowRoot):void 0;this.#v=!0,o&&(this.renderOptions.renderBefore=null),this.#P();for(let i of this.renderRoot.querySelectorAll("font"))i.replaceWith(i.textContent);let n=()=>super.update(e);try{o?g.whole(n):n()}catch(i){this.#O(i),super.update(e)}o?.()}#P(){this.#f?.forEach(e=>e.remove()),this.#f=void 0}#O(e){this.#r.push(Je(e)),this.#s=void 0,this.#c="error"}performUpdate(){try{super.performUpdate()}catch(e){this.#O(e),this.#P(),this.#f=this.#$(),this.#T()}}#$(){let e=this.renderRoot;if(e.querySelector("slot"))return[];let t=["fallback",""].map(o=>Object.assign(b.createElement("slot"),{name:o}));return e.append(...t),t}render(){let e=this.localize,t=this.#s,o=this.#c,n=Q(this.level,t?[this.#w,this.headingContext(t)]:this.#w,"heading"),{lang:i}=e,a=this.answer.around?m:"heading";return p`${t?p`<section part="section" aria-labelledby=${a} lang=${i} dir=${G(i)}>${n}${this.content(t)}</section>`:p`<slot name="fallback"
          ><section part="section" aria-labelledby=${a} lang=${i} dir=${G(i)} aria-busy=${o==="loading"}>
            ${n}
            <p part="note" class=${o}>${e.term(o)}</p>
          </section></slot
        >`}${this.debug&&this.#r[0]?Ie(this.#M):m}<slot @slotchange=${this.#z}></slot>`}#z=()=>this.#e.requestUpdateIfStale();updated(e){this.#e.isOwn||this.answer.around?.drawn(this),g.isCrowded&&this.#q(),this.#T()}async#q(){try{let{layOutLazily:e}=await import("./Z6HDMJQF.js"),t=this.renderRoot.querySelector("section");t&&e(t)}catch{}}#T(){this.#k(this.isServerRendered?void 0:this.#c),this.#A(this.#r)}async#A(e){let t=R(e).join(`
`);if(t!==this.#d&&(this.#d=t,this.#u=e,!!t)){if(e.some(({code:o})=>o==="unknown"))try{let{explainUnknownKeys:o}=await import("./FAVN6AOF.js");if(t!==this.#d)return;this.#u=o(e,this.#i,this.#h.shape),this.debug&&this.requestUpdate()}catch{}try{Ue(this,this.#u)}catch{}}}},Je=r=>({code:"internal",path:"",message:`could not be drawn: ${r}`}),A=r=>(e,t,o)=>r.push({code:e,path:t,message:o});function Y(r,e){try{return e(A(r))}catch(t){r.push(Je(t));return}}s();var ut=r=>typeof r=="string"?{name:r}:r;function Ke(r,e,t){let o=new Map;for(let n of[r??[]].flat()){let{name:i,url:a,date:d}=ut(n??""),u=fe(i,a);if(!u)continue;let h=t?.(i??a);o.set([i,a,d].join(`
`),p`<p part="source">${e.parts(d?"sourceDated":"source",{source:a?p`<a href=${a}>${w(u,e)}</a>`:w(u,e),date:d?y(se(e,d),e):""})}${h?[" ",p`<a href="#source-${h}" aria-label=${e.term("sourceNumber",{n:h})}>[${h}]</a>`]:m}</p>`)}return[...o.values()]}globalThis.CSS?.supports?.("selector(::details-content)")===!1&&import("./NYTSTW7W.js");var Be=20,W=new Set;globalThis.addEventListener?.("beforeprint",()=>W.forEach(r=>r.requestUpdate()));var Fe=class extends N{extras(e){return m}#e=new Set;drawsAlso(e){this.#e.add(e),e.then(()=>this.#e.delete(e))}async getUpdateComplete(){let e=await super.getUpdateComplete();for(;this.#e.size;)await Promise.all(this.#e);return e}disconnectedCallback(){super.disconnectedCallback(),W.delete(this)}#n;#l=async()=>{if(!this.#n)try{let{TableTools:e}=await import("./P7WFTCNT.js");this.#n??=new e(this),this.requestUpdate()}catch(e){console.warn(e)}};#i=!1;#o(e,t){let o=Ke(e,t,this.answer.around?.sourceNumber),n=o.slice(Be);return n[2]?(W.add(this),p`${o.slice(0,Be)}<details part="more" @toggle=${this.#t}><summary>${t.term("more",{n:n.length})}</summary>${this.#i||g.isAllAtOnce?n:m}</details>`):o}#t=()=>{this.#i=!0,this.requestUpdate()};content(e){let t=this.localize,{sentence:o,lead:n,source:i}=e,a=e.table&&ye(e.table,t),d=y(o,t)||w(n,t,!0);return a&&ke(a)&&W.add(this),p`${d?p`<p part="sentence">${d}</p>`:m}${this.chart(e)}
      <footer
        >${this.extras(e)}${a?Se(a,this.label,t,this.#n,this.#l):m}${this.#o(i,t)}</footer
      >`}};export{j as a,Dr as b,Ne as c,S as d,et as e,Q as f,X as g,He as h,N as i,ut as j,Fe as k};
