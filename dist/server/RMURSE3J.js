/*! career-widgets 0.1.0, MIT */
import{a as fe,b as ge,c as G}from"./6L2NBYPA.js";import{F as ve,G as we,I as xe,o as ae,q as ce,r as f,u as g,v,w as x,x as be}from"./CPJD2KPW.js";import{a as le,b as de,c as ue,d as he,h as P,k as W,v as O,w as pe,x as me}from"./RMIGNDMA.js";import{A as ie,B as h,F as p,H as se,b as F,c as Q,d as X,e as N,f as R,l as Y,n as Z,o as ee,q as te,x as re,y as ne,z as oe}from"./6KDBWGBE.js";import{a as U}from"./QRRFYCZM.js";import{i as s}from"./3EG6A5YY.js";s();s();s();var I=new Set,ye=!1;function Ue(){if(ye)return;ye=!0;let r=()=>I.forEach(e=>e.requestUpdate());new MutationObserver(r).observe(document,{attributeFilter:["lang"],subtree:!0}),Y(r)}var $=class{#e;constructor(e){this.#e=e,e.addController(this)}hostConnected(){Ue(),I.add(this.#e)}hostDisconnected(){I.delete(this.#e)}get nearest(){return F(this.#e)}};s();s();var D=5e5,T=(r,e)=>({problem:{code:r,path:"",message:e}});function k(r,e){if(r.length>D)return T("size",`${e} is longer than ${D} characters`);let t=r.replace("\uFEFF","");try{return{value:JSON.parse(t[0]==="%"?decodeURIComponent(t):t)}}catch(n){return{...T("json",`${e} is no JSON: ${le(n.message)}`),unparsed:{text:t,where:e,error:n}}}}s();s();s();var b=class extends Event{constructor(e,t,n,o){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=n,this.subscribe=o??!1}};s();s();var y=class{constructor(e,t,n,o){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(i,a)=>{this.unsubscribe&&(this.unsubscribe!==a&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=i,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(i,a)),this.unsubscribe=a},this.host=e,t.context!==void 0){let i=t;this.context=i.context,this.callback=i.callback,this.subscribe=i.subscribe??!1}else this.context=t,this.callback=n,this.subscribe=o??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new b(this.context,this.host,this.t,this.subscribe))}};s();s();var L=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){let n=t||!Object.is(e,this.o);this.o=e,n&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[t,{disposer:n}]of this.subscriptions)t(this.o,n)},e!==void 0&&(this.value=e)}addCallback(e,t,n){if(!n)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});let{disposer:o}=this.subscriptions.get(e);e(this.value,o)}clearCallbacks(){this.subscriptions.clear()}};var V=class extends Event{constructor(e,t){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},E=class extends L{constructor(e,t,n){super(t.context!==void 0?t.initialValue:n),this.onContextRequest=o=>{if(o.context!==this.context)return;let i=o.contextTarget??o.composedPath()[0];i!==this.host&&(o.stopPropagation(),this.addCallback(o.callback,i,o.subscribe))},this.onProviderRequest=o=>{if(o.context!==this.context||(o.contextTarget??o.composedPath()[0])===this.host)return;let i=new Set;for(let[a,{consumerHost:c}]of this.subscriptions)i.has(a)||(i.add(a),c.dispatchEvent(new b(this.context,c,a,!0)));o.stopPropagation()},this.host=e,t.context!==void 0?this.context=t.context:this.context=t,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new V(this.context,this.host))}};s();var C=class{constructor(){this.pendingContextRequests=new Map,this.onContextProvider=e=>{let t=this.pendingContextRequests.get(e.context);if(t===void 0)return;this.pendingContextRequests.delete(e.context);let{requests:n}=t;for(let{elementRef:o,callbackRef:i}of n){let a=o.deref(),c=i.deref();a===void 0||c===void 0||a.dispatchEvent(new b(e.context,a,c,!0))}},this.onContextRequest=e=>{if(e.subscribe!==!0)return;let t=e.contextTarget??e.composedPath()[0],n=e.callback,o=this.pendingContextRequests.get(e.context);o===void 0&&this.pendingContextRequests.set(e.context,o={callbacks:new WeakMap,requests:[]});let i=o.callbacks.get(t);i===void 0&&o.callbacks.set(t,i=new WeakSet),i.has(n)||(i.add(n),o.requests.push({elementRef:new WeakRef(t),callbackRef:new WeakRef(n)}))}}attach(e){e.addEventListener("context-request",this.onContextRequest),e.addEventListener("context-provider",this.onContextProvider)}detach(e){e.removeEventListener("context-request",this.onContextRequest),e.removeEventListener("context-provider",this.onContextProvider)}};s();s();var Ve=Symbol.for("career-widgets.guide"),ke;function M(r,e){ke||(ke=new C).attach(f.documentElement);let t=new y(r,{context:Ve,callback:e,subscribe:!0});return()=>{r.removeController(t),t.hostDisconnected()}}s();var Ce=new WeakMap,He=r=>r.some(({addedNodes:e,removedNodes:t})=>[...e,...t].some(n=>n.nodeName==="SCRIPT"||n.firstChild&&n.getElementsByTagName?.("script")[0]));function Se(r,e){let t=Ce.get(r);if(!t){let i=new Set,a=new MutationObserver(c=>He(c)&&i.forEach(u=>u()));Ce.set(r,t={observer:a,callbacks:i})}let{observer:n,callbacks:o}=t;return o.size||n.observe(r,{childList:!0,subtree:!0}),o.add(e),()=>{o.delete(e),o.size||n.disconnect()}}s();var Re=15,H=new Map;function Pe(r,e){let n=Object.assign(f.createElement("a"),{href:r}).href.replace(/#.*/,""),o=H.get(n);if(!o||o.answer.problem){let u=o={receivers:o?.receivers??new Set,abort:new AbortController,answer:{state:"loading"}};H.set(n,u),Je(n,u.abort).then(m=>{u.answer=m,u.receivers.forEach(w=>w(m))})}let{receivers:i,abort:a,answer:c}=o;return i.add(e),e(c),()=>{i.delete(e),setTimeout(()=>{i.size||!o.answer.state||(H.delete(n),a.abort())})}}var z=(r,e)=>T("source",`\`src\` ${r} could not be read: ${e}`);async function Je(r,e){if(!/^https?:/.test(r))return z(r,"not http or https");try{setTimeout(()=>e.abort(`after ${Re} seconds`),Re*1e3);let t=await fetch(r,{credentials:"omit",signal:e.signal});if(!t.ok)throw Error(`status ${t.status}`);let n=t.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(let i;o.length<=D&&!(i=await n.read()).done;)o+=i.value;return e.abort(),k(o,`\`src\` ${r}`)}catch(t){return z(r,`${t} (network, CORS, CSP?)`)}}var Ke=(r,e)=>e(typeof r=="string"?k(r,"`guide`"):{value:r}),Be=(r,e)=>e(k(r,"the JSON script")),Fe=(r,e)=>e(z(r,"not the id of a JSON script on this page")),Qe=(r,e)=>e({state:"loading"}),Oe='script[type="application/json"]',j=class{#e;#o;#l={};#i=void 0;#n;#t;hasObjectAsText=!1;#a;constructor(e){this.#a=e,e.addController(this)}hostConnected(){this.#a.requestUpdate()}hostDisconnected(){this.#n?.disconnect(),this.#t?.(),this.#i?.(),this.#e=void 0}get isOwn(){return this.#e!==M}read(){let e=this.#c();return this.#d(e)||(this.#i?.(),[this.#e,this.#o]=e,this.#l={},this.#i=this.#e?.(this.#o,t=>{this.#l=t,this.#r()})),this.#l}requestUpdateIfStale(){this.#d(this.#c())||this.#r()}#r=()=>this.#a.requestUpdate();#d=([e,t])=>e===this.#e&&t===this.#o;#u(e){let t=ge(e);return this.hasObjectAsText||=t,t}#c(){let e=this.#a,{guide:t,guideText:n}=e,o=e.src?.replace(/^[^!-\uffff]+/,"");this.#n?.disconnect(),this.#t?.(),this.hasObjectAsText=!1;for(let w of[t,n])if(w!=null&&!this.#u(w))return[Ke,w];if(!e.isConnected)return[this.#e,this.#o];let i=o?.[0]==="#"&&o.slice(1).trimEnd(),a=w=>ce(w,Oe).find(Ge=>Ge.id===i),c=e.getRootNode(),u=e.querySelector(`:scope>${Oe}`)??(i&&(a(c)??a(document)));u?(this.#n??=new MutationObserver(this.#r)).observe(u,{childList:!0,characterData:!0,subtree:!0}):i&&(this.#t=Se(c,this.#r));let m=u&&this.#u(u.textContent);return u&&!m?[Be,u.textContent]:o?.[0]!=="#"?o?[Pe,o]:[M,e]:m?[M,e]:f.readyState!=="loading"?[Fe,o]:(f.addEventListener("DOMContentLoaded",this.#r,{once:!0}),[Qe,o])}};s();s();var $e=new WeakMap;function De(r,e){let t=ae(e,"defaultView");if(!t)return;let n=$e.get(e);n||$e.set(e,n=new Map);let o=n.get(r);return o||(o=new t.CSSStyleSheet,o.replaceSync(r),n.set(r,o)),o}function Te(r,e){let{ownerDocument:t}=r;t===document?oe(r,[...e]):r.adoptedStyleSheets=e.flatMap(n=>De(Xe(n),t)??[])}var Xe=r=>"cssText"in r?r.cssText:[...r.cssRules].map(e=>e.cssText).join("");s();var Ye=[(r,e,t)=>h`<h1 id=${r} part=${e}>${t}</h1>`,(r,e,t)=>h`<h2 id=${r} part=${e}>${t}</h2>`,(r,e,t)=>h`<h3 id=${r} part=${e}>${t}</h3>`,(r,e,t)=>h`<h4 id=${r} part=${e}>${t}</h4>`,(r,e,t)=>h`<h5 id=${r} part=${e}>${t}</h5>`,(r,e,t)=>h`<h6 id=${r} part=${e}>${t}</h6>`],J=(r,e,t="subheading")=>Ye[r-1](t==="heading"?t:p,t,e);s();function K(r){let e=r?.trim();if(!e)return null;let t=Number(e);return Number.isNaN(t)?r:t}function Le(r,{type:e}){if(e===Number)return typeof r=="string"?K(r):typeof r=="bigint"?Number(r):r;if(e===Boolean)return typeof r=="string"||!!r;let t=/^(string|number|boolean)$/.test(typeof r);return e===URL&&t?String(r):e===String&&t?String(r).replaceAll("⁠","").slice(0,20001):r}function Ee(r,{type:e}){if(r!=null){if((e===String||e===URL)&&typeof r!="string")return"a string";if(e===Number&&typeof r!="number")return"a number"}}s();var S=r=>r.map(({path:e,message:t})=>e?`${e}: ${t}`:t),Me=r=>h`<ul part="problems">${S(r).map(e=>h`<li>⚠ ${e}</li>`)}</ul>`;function ze(r,e){r.dispatchEvent(new CustomEvent("guide-error",{bubbles:!0,composed:!0,detail:{problems:e}}));let t=S(e);console.warn(`<${r.localName}> ${t.slice(0,9).join(`
`)}${t.length>9?`
… ${t.length} in all`:""}`,r)}s();var je=ne`
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
`;s();var _e="0.1.0";var q=class extends se{static version=_e;static styles=[je];static properties={guide:{attribute:!1},guideText:{attribute:"guide"},src:{type:URL},heading:{type:String},headingLevel:{attribute:"heading-level",type:Number,converter:K},debug:{type:Boolean}};answer={};#e=new j(this);#o=new $(this);#l=this.attachInternals?.();#i;#n;#t;#a=[];#r=[];#d="";#u=[];#c="empty";#p;#b;#s;#m;#v=!1;#g;#f;constructor(){super();for(let[e,{type:t}]of this.constructor.elementProperties)t===Boolean&&(this[e]=!1)}static get observedAttributes(){return["lang",...super.observedAttributes]}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e==="lang"&&this.requestUpdate()}adoptedCallback(){let{elementStyles:e}=this.constructor;this.shadowRoot&&Te(this.shadowRoot,e)}model(e,t,n){return e}headingContext(e){return p}fromAttributes(){}get level(){let{headingLevel:e}=this;return typeof e=="number"&&e>=1&&e<=6?Math.round(e):2}*check(e,t){let{shape:n,besides:o}=this.#h;return{...o&&O({type:"object",properties:o},e,"",()=>{}),...yield*me({type:"object",properties:{title:P,lang:W,...n},others:this.othersKeys(e)},e,"",t)}}othersKeys(e){return this.#e.isOwn?[...fe,"widget","attributes"]:Object.keys(Object(e))}hasData(e){return!!e&&Object.keys(this.#h.shape).some(t=>t in e)}get#h(){return this.constructor.definition}get state(){return this.#c}get label(){return this.#p||this.#s?.heading||this.localize?.term("heading")||""}given(e,t=!1){return v(e,this.localize,t)}phrase(e){return x(e,this.localize)}subheading(e){return this.phraseHeading(this.given(e,!0))}phraseHeading(e){return e?J(Math.min(this.level+1,6),e):p}get#w(){let{localize:e}=this,t=this.#b;return this.#p?v(this.#p,e,!0,t&&!X(t,e.lang)?t:void 0):this.#s?.heading?this.given(this.#s.heading,!0):this.label}get isServerRendered(){return!this.#v&&U.has(this.shadowRoot)}createRenderRoot(){return this.shadowRoot&&U.add(this.shadowRoot),super.createRenderRoot()}scheduleUpdate(){if(this.isServerRendered&&!this.#g)return this.#L();let e=!this.hasUpdated,t=()=>super.scheduleUpdate(),n=this.#E(e),o=()=>{let a={done:!0,value:void 0};try{do a=n.next();while(!a.done&&!a.value&&!g.isLate)}catch{}return a.value||g.isLate?g.requestRest(this,a.done?t:o):t()},i=g.request(this,o,e);return i&&!this.hasUpdated&&!this.isServerRendered&&this.#M(),i}async#L(){try{let{parsed:e,takeOver:t}=await import("./XJPFUUJN.js");await e(this),this.#g=t}catch{return}return this.scheduleUpdate()}*#E(e){for((this.src==null||typeof this.src=="string")&&this.#x();this.#y();)yield;let t=this.hasData(this.#t);this.#h.formats&&!ee()&&(t||this.fromAttributes())&&(yield!0,Z()),yield,!(!e||!t)&&(this.#C(this.#t),this.#m={...this.#S(this.#t),of:this.#R(this.#t)})}#x(){let e=this.answer=this.#e.read(),{value:t}=e;if(this.#i!==t){this.#i=t,this.#t=void 0;let n=this.#a=[];this.#n=this.check(t,_(n))}return e}#y(){let e=this.#n;if(this.#n=void 0,!e)return!1;let t=B(this.#a,()=>e.next());return t?.done&&(this.#t=t.value),t&&!t.done&&(this.#n=e),!!this.#n}#k(e){let{states:t}=this.#l??{};try{t?.clear(),e&&t?.add(e)}catch{}}#M(){this.#k("loading"),this.firstChild&&(this.#f=this.#$())}willUpdate(e){this.#j(e);let t=this.#r=[],{problem:n,state:o}=this.#x();for(;this.#y(););t.push(...n?[n]:this.#a);let i=this.#t,a=this.#e.isOwn&&this.hasData(i)?void 0:this.fromAttributes();a?i={...i,...B(t,u=>pe(this.check(a,u)))}:this.#_(t),this.#p=typeof this.heading=="string"?O(P,this.heading,"heading",_(t)):void 0,this.#C(i);let c=this.hasData(i)?this.#S(i):void 0;this.#m=void 0,this.#s=c?.model,t.push(...c?.problems??[]),this.#c=t.some(ue)?this.#s?"partial":"error":this.#s?"ready":o??"empty",this.lang&&!R(this.lang)&&t.push({code:"value",path:"lang",message:he(W,this.lang)}),this.#e.hasObjectAsText&&t.push(G)}#C(e){let{name:t,messages:n}=this.#h,o=this.#b=R(this.#o.nearest),i=R(e?.lang);this.localize=te(o?Q(o,i):i??"en",t,n,i??o)}#S(e){let{of:t}=this.#m??{};if(t&&this.#R(e).every((o,i)=>o===t[i]))return this.#m;let n=[];return{problems:n,model:B(n,o=>this.model(e,this.localize,o))}}#R(e){let t=this;return[e,this.localize,...[...this.constructor.elementProperties.keys()].map(n=>t[n])]}get#z(){return S(this.#r).join(`
`)===this.#d?this.#u:this.#r}#j(e){let{elementProperties:t}=this.constructor,n=this;for(let o of e.keys()){let i=t.get(o);i&&(n[o]=Le(n[o],i))}}#_(e){for(let[t,n]of this.constructor.elementProperties){let o=this[t];if(o==null)continue;let i=Ee(o,n);i?e.push({code:"type",path:String(t),message:`expected ${i}`}):n.type===String&&t!=="heading"&&O(P,o,String(t),_(e))}}update(e){let t=this.#s||this.debug?this.#g:void 0;if(this.isServerRendered&&!t)return ie.prototype.update.call(this,e);let n=this.isServerRendered?t(this.shadowRoot):void 0;this.#v=!0,n&&(this.renderOptions.renderBefore=null),this.#P();for(let i of this.renderRoot.querySelectorAll("font"))i.replaceWith(i.textContent);let o=()=>super.update(e);try{n?g.whole(o):o()}catch(i){this.#O(i),super.update(e)}n?.()}#P(){this.#f?.forEach(e=>e.remove()),this.#f=void 0}#O(e){this.#r.push(qe(e)),this.#s=void 0,this.#c="error"}performUpdate(){try{super.performUpdate()}catch(e){this.#O(e),this.#P(),this.#f=this.#$(),this.#T()}}#$(){let e=this.renderRoot;if(e.querySelector("slot"))return[];let t=["fallback",""].map(n=>Object.assign(f.createElement("slot"),{name:n}));return e.append(...t),t}render(){let e=this.localize,t=this.#s,n=this.#c,o=t?this.headingContext(t):p,i=J(this.level,o===p?this.#w:[this.#w,o],"heading"),a=this.debug&&this.#r[0]?Me(this.#z):p,{lang:c}=e,u=this.answer.around?p:"heading";return t?h`<section part="section" aria-labelledby=${u} lang=${c} dir=${N(c)}>${i}${this.content(t)}</section>${a}<slot @slotchange=${this.#D}></slot>`:h`<slot name="fallback"
          ><section part="section" aria-labelledby=${u} lang=${c} dir=${N(c)} aria-busy=${n==="loading"}>
            ${i}
            <p part="note" class=${n}>${e.term(n)}</p>
          </section></slot
        >${a}<slot @slotchange=${this.#D}></slot>`}#D=()=>this.#e.requestUpdateIfStale();updated(e){this.#e.isOwn||this.answer.around?.drawn(this),g.isCrowded&&this.#q(),this.#T()}async#q(){try{let{layOutLazily:e}=await import("./Z6HDMJQF.js"),t=this.renderRoot.querySelector("section");t&&e(t)}catch{}}#T(){this.#k(this.isServerRendered?void 0:this.#c),this.#A(this.#r)}async#A(e){let t=S(e).join(`
`);if(t!==this.#d&&(this.#d=t,this.#u=e,!!t)){if(e.some(n=>n===G||n.code==="unknown"||n.code==="json"))try{let{explain:n}=await import("./C66ZPVV5.js");if(t!==this.#d)return;this.#u=n(e,{json:this.#i,shape:this.#h.shape,unparsed:this.answer.unparsed}),this.debug&&this.requestUpdate()}catch{}try{ze(this,this.#u)}catch{}}}},qe=r=>({code:"internal",path:"",message:`could not be drawn: ${r}`}),_=r=>(e,t,n)=>r.push({code:e,path:t,message:n});function B(r,e){try{return e(_(r))}catch(t){r.push(qe(t));return}}s();var et=r=>typeof r=="string"?{name:r}:r;function Ae(r,e,t){let n=new Map;for(let o of[r??[]].flat()){let{name:i,url:a,date:c}=et(o??""),u=de(i,a);if(!u)continue;let m=t?.(i??a);n.set([i,a,c].join(`
`),h`<p part="source">${e.parts(c?"sourceDated":"source",{source:a?h`<a href=${a}>${v(u,e)}</a>`:v(u,e),date:c?x(re(e,c),e):""})}${m?[" ",h`<a href="#source-${m}" aria-label=${e.term("sourceNumber",{n:m})}>[${m}]</a>`]:p}</p>`)}return[...n.values()]}globalThis.CSS?.supports?.("selector(::details-content)")===!1&&import("./ONKQT2KG.js");var Ne=20,A=new Set;globalThis.addEventListener?.("beforeprint",()=>A.forEach(r=>r.requestUpdate()));var We=class extends q{extras(e){return p}#e=new Set;drawsAlso(e){this.#e.add(e),e.then(()=>this.#e.delete(e))}async getUpdateComplete(){let e=await super.getUpdateComplete();for(;this.#e.size;)await Promise.all(this.#e);return e}disconnectedCallback(){super.disconnectedCallback(),A.delete(this)}#o;#l=async()=>{if(!this.#o)try{let{TableTools:e}=await import("./G32I426W.js");this.#o??=new e(this),this.requestUpdate()}catch(e){console.warn(e)}};#i=!1;#n(e,t){let n=Ae(e,t,this.answer.around?.sourceNumber),o=n.slice(Ne);return o[2]?(A.add(this),h`${n.slice(0,Ne)}<details part="more" @toggle=${this.#t}><summary>${t.term("more",{n:o.length})}</summary>${this.#i||g.isAllAtOnce?o:p}</details>`):be(n)}#t=()=>{this.#i=!0,this.requestUpdate()};content(e){let t=this.localize,{sentence:n,lead:o,source:i}=e,a=e.table&&ve(e.table,t),c=x(n,t)||v(o,t,!0);return a&&we(a)&&A.add(this),h`${c?h`<p part="sentence">${c}</p>`:p}${this.chart(e)}
      <footer
        >${this.extras(e)}${a?xe(a,this.label,t,this.#o,this.#l):p}${this.#n(i,t)}</footer
      >`}};export{E as a,k as b,Ve as c,J as d,K as e,_e as f,q as g,et as h,We as i};
