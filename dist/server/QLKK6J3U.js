/*! career-widgets 0.1.0, MIT */
import{o as v,p as b,q as x,w as me,y as fe}from"./OA23GX2B.js";import{A as p,B as ie,C as ae,E as m,G as ce,b as Q,c as X,d as Y,e as A,f as O,l as Z,n as ee,p as te,w as re,x as oe,y as ne,z as se}from"./ZH4WIVBM.js";import{a as G}from"./QRRFYCZM.js";import{a as pe}from"./ORDQTH57.js";import{a as N,b as le,c as de,d as ue,h as he,k as z,v as W}from"./37WFZSJH.js";import{i}from"./3EG6A5YY.js";i();i();i();var I=new Set,ge=!1;function Ve(){if(ge)return;ge=!0;let r=()=>I.forEach(e=>e.requestUpdate());new MutationObserver(r).observe(document,{attributeFilter:["lang"],subtree:!0}),Z(r)}var P=class{#e;constructor(e){this.#e=e,e.addController(this)}hostConnected(){Ve(),I.add(this.#e)}hostDisconnected(){I.delete(this.#e)}get nearest(){return Q(this.#e)}};i();i();i();var be=/[{}[\],:\s]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,He=/[“”„‟«»‘’‚″](?:(?<=(?:^|[{[,:])\s*.)|(?=\s*[:,}\]]))/,Je={"'":"has a single quote @; use double ones",'"':"has a text that does not end on its line @","&":"is escaped twice @","<":"has HTML @: the CMS put it there"};function ve(r,e){let t=0;for(;be.test(r);)t=be.lastIndex;let o=r.search(He),n=o<0||o>t?t:o,s=r.slice(n),a=Je[s[0]]??`has ${N(/[^\s,:}\]]{1,40}/.exec(s)?.[0]??s[0]??"")} @, which JSON does not know`;return n===o&&(a="has a curly quote @: the CMS changed it; use &quot;"),s||(a=`is empty or cut off @, or has a comma or bracket wrong: ${N(e.message)}`),a.replace("@",`at character ${n+1}`)}var $=5e5,T=(r,e)=>({problem:{code:r,path:"",message:e}});function k(r,e){if(r.length>$)return T("size",`${e} is longer than ${$} characters`);let t=r.replace("\uFEFF","");try{return{value:JSON.parse(t[0]==="%"?decodeURIComponent(t):t)}}catch(o){return T("json",`${e} ${ve(t,o)}`)}}i();i();i();var g=class extends Event{constructor(e,t,o,n){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=o,this.subscribe=n??!1}};i();i();var y=class{constructor(e,t,o,n){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(s,a)=>{this.unsubscribe&&(this.unsubscribe!==a&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=s,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(s,a)),this.unsubscribe=a},this.host=e,t.context!==void 0){let s=t;this.context=s.context,this.callback=s.callback,this.subscribe=s.subscribe??!1}else this.context=t,this.callback=o,this.subscribe=n??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new g(this.context,this.host,this.t,this.subscribe))}};i();i();var E=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){let o=t||!Object.is(e,this.o);this.o=e,o&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[t,{disposer:o}]of this.subscriptions)t(this.o,o)},e!==void 0&&(this.value=e)}addCallback(e,t,o){if(!o)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});let{disposer:n}=this.subscriptions.get(e);e(this.value,n)}clearCallbacks(){this.subscriptions.clear()}};var U=class extends Event{constructor(e,t){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},D=class extends E{constructor(e,t,o){super(t.context!==void 0?t.initialValue:o),this.onContextRequest=n=>{if(n.context!==this.context)return;let s=n.contextTarget??n.composedPath()[0];s!==this.host&&(n.stopPropagation(),this.addCallback(n.callback,s,n.subscribe))},this.onProviderRequest=n=>{if(n.context!==this.context||(n.contextTarget??n.composedPath()[0])===this.host)return;let s=new Set;for(let[a,{consumerHost:d}]of this.subscriptions)s.has(a)||(s.add(a),d.dispatchEvent(new g(this.context,d,a,!0)));n.stopPropagation()},this.host=e,t.context!==void 0?this.context=t.context:this.context=t,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new U(this.context,this.host))}};i();var S=class{constructor(){this.pendingContextRequests=new Map,this.onContextProvider=e=>{let t=this.pendingContextRequests.get(e.context);if(t===void 0)return;this.pendingContextRequests.delete(e.context);let{requests:o}=t;for(let{elementRef:n,callbackRef:s}of o){let a=n.deref(),d=s.deref();a===void 0||d===void 0||a.dispatchEvent(new g(e.context,a,d,!0))}},this.onContextRequest=e=>{if(e.subscribe!==!0)return;let t=e.contextTarget??e.composedPath()[0],o=e.callback,n=this.pendingContextRequests.get(e.context);n===void 0&&this.pendingContextRequests.set(e.context,n={callbacks:new WeakMap,requests:[]});let s=n.callbacks.get(t);s===void 0&&n.callbacks.set(t,s=new WeakSet),s.has(o)||(s.add(o),n.requests.push({elementRef:new WeakRef(t),callbackRef:new WeakRef(o)}))}}attach(e){e.addEventListener("context-request",this.onContextRequest),e.addEventListener("context-provider",this.onContextProvider)}detach(e){e.removeEventListener("context-request",this.onContextRequest),e.removeEventListener("context-provider",this.onContextProvider)}};i();i();var Fe=Symbol.for("career-widgets.guide"),we;function M(r,e){we||(we=new S).attach(document.documentElement);let t=new y(r,{context:Fe,callback:e,subscribe:!0});return()=>{r.removeController(t),t.hostDisconnected()}}i();var xe=(r,e)=>Reflect.get(Object.getPrototypeOf(r),e,r),Xt=(r,e)=>xe(r,"querySelector").call(r,e),ye=(r,e)=>[...xe(r,"querySelectorAll").call(r,e)];i();var ke=new WeakMap,Be=r=>r.some(({addedNodes:e,removedNodes:t})=>[...e,...t].some(o=>o.nodeName==="SCRIPT"||o.firstChild&&o.getElementsByTagName?.("script")[0]));function Se(r,e){let t=ke.get(r);if(!t){let s=new Set,a=new MutationObserver(d=>Be(d)&&s.forEach(u=>u()));ke.set(r,t={observer:a,callbacks:s})}let{observer:o,callbacks:n}=t;return n.size||o.observe(r,{childList:!0,subtree:!0}),n.add(e),()=>{n.delete(e),n.size||o.disconnect()}}i();var Ce=15,V=new Map;function Re(r,e){let o=Object.assign(document.createElement("a"),{href:r}).href.replace(/#.*/,""),n=V.get(o);if(!n||n.answer.problem){let u=n={receivers:n?.receivers??new Set,abort:new AbortController,answer:{state:"loading"}};V.set(o,u),Qe(o,u.abort).then(h=>{u.answer=h,u.receivers.forEach(f=>f(h))})}let{receivers:s,abort:a,answer:d}=n;return s.add(e),e(d),()=>{s.delete(e),setTimeout(()=>{s.size||!n.answer.state||(V.delete(o),a.abort())})}}var L=(r,e)=>T("source",`\`src\` ${r} could not be read: ${e}`);async function Qe(r,e){if(!/^https?:/.test(r))return L(r,"not http or https");try{setTimeout(()=>e.abort(`after ${Ce} seconds`),Ce*1e3);let t=await fetch(r,{credentials:"omit",signal:e.signal});if(!t.ok)throw Error(`status ${t.status}`);let o=t.body.pipeThrough(new TextDecoderStream).getReader(),n="";for(let s;n.length<=$&&!(s=await o.read()).done;)n+=s.value;return e.abort(),k(n,`\`src\` ${r}`)}catch(t){return L(r,`${t} (network, CORS, CSP?)`)}}i();var Oe=r=>typeof r=="string"&&/^\s*\[object \w+\]\s*$/.test(r),Pe={code:"type",path:"",message:'`guide` is the text "[object Object]": an object was written as an attribute, and its content was lost. Write it as JSON: guide={JSON.stringify(guide)} in React, Preact, Svelte, Solid and Astro, :guide="JSON.stringify(guide)" in Vue, [attr.guide]="guide | json" in Angular. Or set the property in the browser: :guide.prop="guide" in Vue, prop:guide={guide} in Solid, [guide]="guide" in Angular'};var Xe=(r,e)=>e(typeof r=="string"?k(r,"`guide`"):{value:r}),Ye=(r,e)=>e(k(r,"the JSON script")),Ze=(r,e)=>e(L(r,"not the id of a JSON script on this page")),et=(r,e)=>e({state:"loading"}),$e='script[type="application/json"]',j=class{#e;#o;#l={};#n=void 0;#t;#a;hasObjectAsText=!1;#r;constructor(e){this.#r=e,e.addController(this)}hostConnected(){this.#r.requestUpdate()}hostDisconnected(){this.#t?.disconnect(),this.#a?.(),this.#n?.(),this.#e=void 0}get isOwn(){return this.#e!==M}read(){let e=this.#u();return this.#d(e)||(this.#n?.(),[this.#e,this.#o]=e,this.#l={},this.#n=this.#e?.(this.#o,t=>{this.#l=t,this.#s()})),this.#l}requestUpdateIfStale(){this.#d(this.#u())||this.#s()}#s=()=>this.#r.requestUpdate();#d=([e,t])=>e===this.#e&&t===this.#o;#c(e){let t=Oe(e);return this.hasObjectAsText||=t,t}#u(){let e=this.#r,{guide:t,guideText:o}=e,n=e.src?.replace(/^[^!-\uffff]+/,"");this.#t?.disconnect(),this.#a?.(),this.hasObjectAsText=!1;for(let f of[t,o])if(f!=null&&!this.#c(f))return[Xe,f];if(!e.isConnected)return[this.#e,this.#o];let s=n?.[0]==="#"&&n.slice(1).trimEnd(),a=f=>ye(f,$e).find(R=>R.id===s),d=e.getRootNode(),u=e.querySelector(`:scope>${$e}`)??(s&&(a(d)??a(document)));u?(this.#t??=new MutationObserver(this.#s)).observe(u,{childList:!0,characterData:!0,subtree:!0}):s&&(this.#a=Se(d,this.#s));let h=u&&this.#c(u.textContent);return u&&!h?[Ye,u.textContent]:n?.[0]!=="#"?n?[Re,n]:[M,e]:h?[M,e]:document.readyState!=="loading"?[Ze,n]:(document.addEventListener("DOMContentLoaded",this.#s,{once:!0}),[et,n])}};i();i();var Te=new WeakMap;function Ee(r,{defaultView:e}){if(!e)return;let t=Te.get(e.document);t||Te.set(e.document,t=new Map);let o=t.get(r);return o||(o=new e.CSSStyleSheet,o.replaceSync(r),t.set(r,o)),o}function De(r,e){let{ownerDocument:t}=r;t===document?ne(r,[...e]):r.adoptedStyleSheets=e.flatMap(o=>Ee(tt(o),t)??[])}var tt=r=>"cssText"in r?r.cssText:[...r.cssRules].map(e=>e.cssText).join("");i();i();i();var H=Symbol.for(""),rt=r=>{if(r?.r===H)return r?._$litStatic$},kr=r=>({_$litStatic$:r,r:H}),w=(r,...e)=>({_$litStatic$:e.reduce((t,o,n)=>t+(s=>{if(s._$litStatic$!==void 0)return s._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${s}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(o)+r[n+1],r[0]),r:H}),Me=new Map,J=r=>(e,...t)=>{let o=t.length,n,s,a=[],d=[],u,h=0,f=!1;for(;h<o;){for(u=e[h];h<o&&(s=t[h],(n=rt(s))!==void 0);)u+=n+e[++h],f=!0;h!==o&&d.push(s),a.push(u),h++}if(h===o&&a.push(e[o]),f){let R=a.join("$$lit$$");(e=Me.get(R))===void 0&&(a.raw=a,Me.set(R,e=a)),t=d}return r(e,...t)},Le=J(p),Sr=J(ie),Cr=J(ae);var ot=[w`h1`,w`h2`,w`h3`,w`h4`,w`h5`,w`h6`];function K(r,e,t="subheading"){let o=ot[r-1];return Le`<${o} id=${t==="heading"?t:m} part=${t}>${e}</${o}>`}i();function F(r){let e=r?.trim();if(!e)return null;let t=Number(e);return Number.isNaN(t)?r:t}function je(r,{type:e}){return e===Number?typeof r=="string"?F(r):typeof r=="bigint"?Number(r):r:e===Boolean?typeof r=="string"||!!r:e===String&&(typeof r=="number"||typeof r=="boolean")?String(r):r}function _e(r,{type:e}){if(r!=null){if(e===String&&typeof r!="string")return"a string";if(e===Number&&typeof r!="number")return"a number"}}i();var C=r=>r.map(({path:e,message:t})=>e?`${e}: ${t}`:t),qe=r=>p`<ul part="problems">${C(r).map(e=>p`<li>⚠ ${e}</li>`)}</ul>`;function Ae(r,e){r.dispatchEvent(new CustomEvent("guide-error",{bubbles:!0,composed:!0,detail:{problems:e}}));let t=C(e);console.warn(`<${r.localName}> ${t.slice(0,9).join(`
`)}${t.length>9?`
… ${t.length} in all`:""}`,r)}i();var Ne=oe`
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
`;i();var ze="0.1.0";var _=class extends ce{static version=ze;static styles=[Ne];static properties={guide:{attribute:!1},guideText:{attribute:"guide"},src:{type:String},heading:{type:String},headingLevel:{attribute:"heading-level",type:Number,converter:F},debug:{type:Boolean}};answer={};#e=new j(this);#o=new P(this);#l=this.attachInternals?.();#n;#t;#a=[];#r=[];#s="";#d=[];#c="empty";#u;#i;#p;#g=!1;#f;#m;constructor(){super();for(let[e,{type:t}]of this.constructor.elementProperties)t===Boolean&&(this[e]=!1)}static get observedAttributes(){return["lang",...super.observedAttributes]}attributeChangedCallback(e,t,o){super.attributeChangedCallback(e,t,o),e==="lang"&&this.requestUpdate()}adoptedCallback(){let{elementStyles:e}=this.constructor;this.shadowRoot&&De(this.shadowRoot,e)}model(e,t,o){return e}headingContext(e){return m}fromAttributes(){}get level(){let{headingLevel:e}=this;return typeof e=="number"&&e>=1&&e<=6?Math.round(e):2}check(e,t){let{shape:o,besides:n}=this.#h;return{...n&&W({type:"object",properties:n},e,"",()=>{}),...W({type:"object",properties:{title:he,lang:z,...o},others:this.othersKeys(e)},e,"",t)}}othersKeys(e){return this.#e.isOwn?[...pe,"widget","attributes"]:Object.keys(Object(e))}hasData(e){return!!e&&Object.keys(this.#h.shape).some(t=>t in e)}get#h(){return this.constructor.definition}get state(){return this.#c}get label(){return typeof this.heading=="string"&&this.heading||this.#i?.heading||this.localize?.term("heading")||""}given(e,t=!1){return b(e,this.localize,t)}phrase(e){return x(e,this.localize)}subheading(e){return this.phraseHeading(this.given(e,!0))}phraseHeading(e){return e?K(Math.min(this.level+1,6),e):m}get#b(){let{localize:e}=this,t=this.#u;return typeof this.heading=="string"&&this.heading?b(this.heading,e,!0,t&&!Y(t,e.lang)?t:void 0):this.#i?.heading?this.given(this.#i.heading,!0):this.label}get isServerRendered(){return!this.#g&&G.has(this.shadowRoot)}createRenderRoot(){return this.shadowRoot&&G.add(this.shadowRoot),super.createRenderRoot()}scheduleUpdate(){if(this.isServerRendered&&!this.#f)return this.#P();let e=!this.hasUpdated,t=()=>super.scheduleUpdate(),o=[()=>this.#$(),()=>this.#T(),...e?[()=>this.#E()]:[]],n=()=>{let a=o.shift();if(!a)return t();try{a()}catch{}return v.isLate?v.request(this,n,e):n()},s=v.request(this,n,e);return s&&!this.hasUpdated&&!this.isServerRendered&&this.#D(),s}async#P(){try{let{parsed:e,takeOver:t}=await import("./XJPFUUJN.js");await e(this),this.#f=t}catch{return}return this.scheduleUpdate()}#$(){(this.src==null||typeof this.src=="string")&&this.#v()}#T(){this.#h.formats&&(this.hasData(this.#t)||this.fromAttributes())&&ee()}#E(){this.hasData(this.#t)&&(this.#x(this.#t),this.#p={...this.#y(this.#t),of:this.#k(this.#t)})}#v(){let e=this.answer=this.#e.read(),{value:t}=e;return this.#n!==t&&(this.#n=t,this.#t=B(this.#a=[],o=>this.check(t,o))),e}#w(e){let{states:t}=this.#l??{};try{t?.clear(),e&&t?.add(e)}catch{}}#D(){this.#w("loading"),this.firstChild&&(this.#m=this.#R())}willUpdate(e){this.#L(e);let t=this.#r=[],{problem:o,state:n}=this.#v();t.push(...o?[o]:this.#a);let s=this.#t,a=this.#e.isOwn&&this.hasData(s)?void 0:this.fromAttributes();a?s={...s,...B(t,u=>this.check(a,u))}:this.#j(t),this.#x(s);let d=this.hasData(s)?this.#y(s):void 0;this.#p=void 0,this.#i=d?.model,t.push(...d?.problems??[]),this.#c=t.some(de)?this.#i?"partial":"error":this.#i?"ready":n??"empty",this.lang&&!O(this.lang)&&t.push({code:"value",path:"lang",message:ue(z,this.lang)}),this.#e.hasObjectAsText&&t.push(Pe)}#x(e){let{name:t,messages:o}=this.#h,n=this.#u=O(this.#o.nearest),s=O(e?.lang);this.localize=te(n?X(n,s):s??"en",t,o,s??n)}#y(e){let{of:t}=this.#p??{};if(t&&this.#k(e).every((n,s)=>n===t[s]))return this.#p;let o=[];return{problems:o,model:B(o,n=>this.model(e,this.localize,n))}}#k(e){let t=this;return[e,this.localize,...[...this.constructor.elementProperties.keys()].map(o=>t[o])]}get#M(){return C(this.#r).join(`
`)===this.#s?this.#d:this.#r}#L(e){let{elementProperties:t}=this.constructor,o=this;for(let n of e.keys()){let s=t.get(n);s&&(o[n]=je(o[n],s))}}#j(e){for(let[t,o]of this.constructor.elementProperties){let n=_e(this[t],o);n&&e.push({code:"type",path:String(t),message:`expected ${n}`})}}update(e){let t=this.#i||this.debug?this.#f:void 0;if(this.isServerRendered&&!t)return se.prototype.update.call(this,e);let o=this.isServerRendered?t(this.shadowRoot):void 0;this.#g=!0,o&&(this.renderOptions.renderBefore=null),this.#S();for(let s of this.renderRoot.querySelectorAll("font"))s.replaceWith(s.textContent);let n=()=>super.update(e);try{o?v.whole(n):n()}catch(s){this.#C(s),super.update(e)}o?.()}#S(){this.#m?.forEach(e=>e.remove()),this.#m=void 0}#C(e){this.#r.push(We(e)),this.#i=void 0,this.#c="error"}performUpdate(){try{super.performUpdate()}catch(e){this.#C(e),this.#S(),this.#m=this.#R(),this.#O()}}#R(){let e=this.renderRoot;if(e.querySelector("slot"))return[];let t=["fallback",""].map(o=>Object.assign(document.createElement("slot"),{name:o}));return e.append(...t),t}render(){let e=this.localize,t=this.#i,o=this.#c,n=K(this.level,t?[this.#b,this.headingContext(t)]:this.#b,"heading"),{lang:s}=e,a=this.answer.around?m:"heading";return p`${t?p`<section part="section" aria-labelledby=${a} lang=${s} dir=${A(s)}>${n}${this.content(t)}</section>`:p`<slot name="fallback"
          ><section part="section" aria-labelledby=${a} lang=${s} dir=${A(s)} aria-busy=${o==="loading"}>
            ${n}
            <p part="note" class=${o}>${e.term(o)}</p>
          </section></slot
        >`}${this.debug&&this.#r[0]?qe(this.#M):m}<slot @slotchange=${this.#_}></slot>`}#_=()=>this.#e.requestUpdateIfStale();updated(e){this.#e.isOwn||this.answer.around?.drawn(this),this.#O()}#O(){this.#w(this.isServerRendered?void 0:this.#c),this.#q(this.#r)}async#q(e){let t=C(e).join(`
`);if(t!==this.#s&&(this.#s=t,this.#d=e,!!t)){if(e.some(({code:o})=>o==="unknown"))try{let{explainUnknownKeys:o}=await import("./72TVR2N3.js");if(t!==this.#s)return;this.#d=o(e,this.#n,this.#h.shape),this.debug&&this.requestUpdate()}catch{}try{Ae(this,this.#d)}catch{}}}},We=r=>({code:"internal",path:"",message:`could not be drawn: ${r}`});function B(r,e){try{return e((t,o,n)=>r.push({code:t,path:o,message:n}))}catch(t){r.push(We(t));return}}i();var nt=r=>typeof r=="string"?{name:r}:r;function Ge(r,e,t){let o=new Map;for(let n of[r??[]].flat()){let{name:s,url:a,date:d}=nt(n??""),u=le(s,a);if(!u)continue;let h=t?.(s??a);o.set([s,a,d].join(`
`),p`<p part="source">${e.parts(d?"sourceDated":"source",{source:a?p`<a href=${a}>${b(u,e)}</a>`:b(u,e),date:d?x(re(e,d),e):""})}${h?[" ",p`<a href="#source-${h}" aria-label=${e.term("sourceNumber",{n:h})}>[${h}]</a>`]:m}</p>`)}return[...o.values()]}globalThis.CSS?.supports?.("selector(::details-content)")===!1&&import("./5S2UOXPC.js");var Ie=20,q=new Set;globalThis.addEventListener?.("beforeprint",()=>q.forEach(r=>r.requestUpdate()));var Ue=class extends _{extras(e){return m}#e=new Set;drawsAlso(e){this.#e.add(e),e.then(()=>this.#e.delete(e))}async getUpdateComplete(){let e=await super.getUpdateComplete();for(;this.#e.size;)await Promise.all(this.#e);return e}disconnectedCallback(){super.disconnectedCallback(),q.delete(this)}#o;#l=async()=>{if(!this.#o)try{let{TableTools:e}=await import("./3JC7Z5DS.js");this.#o??=new e(this),this.requestUpdate()}catch(e){console.warn(e)}};#n=!1;#t(e,t){let o=Ge(e,t,this.answer.around?.sourceNumber),n=o.slice(Ie);return n[2]?(q.add(this),p`${o.slice(0,Ie)}<details part="more" @toggle=${this.#a}><summary>${t.term("more",{n:n.length})}</summary>${this.#n||v.isAllAtOnce?n:m}</details>`):o}#a=()=>{this.#n=!0,this.requestUpdate()};content(e){let t=this.localize,{sentence:o,lead:n,table:s,source:a}=e,d=x(o,t)||b(n,t,!0);return s&&me(s)&&q.add(this),p`${d?p`<p part="sentence">${d}</p>`:m}${this.chart(e)}
      <footer
        >${this.extras(e)}${s?fe(s,this.label,t,this.#o,this.#l):m}${this.#t(a,t)}</footer
      >`}};export{D as a,kr as b,Le as c,Xt as d,k as e,Fe as f,K as g,F as h,ze as i,_ as j,nt as k,Ue as l};
