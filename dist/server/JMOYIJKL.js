/*! career-widgets 0.1.0, MIT */
import{B as l,E as I,F as u,G as V,g as N,i as C,y as T}from"./6KDBWGBE.js";import{i as o}from"./3EG6A5YY.js";o();o();var _=(t,e)=>Reflect.get(Object.getPrototypeOf(t),e,t);var he=(t,e)=>_(t,"querySelector").call(t,e),ue=(t,e)=>[..._(t,"querySelectorAll").call(t,e)];var j=new Proxy({},{get(t,e){let s=e in Object.getPrototypeOf(document)?_(document,e):Reflect.get(document,e);return typeof s=="function"?s.bind(document):s}});o();var z=8,Z=24,f=100,ye=100,ee=60,L={now:()=>performance.now(),next(t){let{scheduler:e}=globalThis;e?.postTask?e.postTask(t):setTimeout(t)},painted(t){if(globalThis.document&&j.hidden)return L.next(t);let e=!1,s=()=>{e||t(),e=!0};setTimeout(s,100),globalThis.requestAnimationFrame?.(()=>L.next(s))}},D=class{#t;#o;#s=!1;#i=!1;#e=!1;#r=new Map;#n=new Map;#l=new Map;#a=new Set;#u=new Set;#c;constructor(e=L){this.#t=e}request(e,s,n){return!this.#d&&this.#h()?s():this.requestTask(e,s,n)}requestTask(e,s,n){if(this.#s)return s();this.#h();let r=S(s,i=>(n?this.#l:this.#r).set(e,i));return this.#e||=this.#l.size>ee,n&&this.#v(e),r}requestPart(e){return this.#s||!this.#d&&this.#h()?e():S(e,s=>this.#a.add(s))}approach(e){for(let s of e){let n=this.#l.get(s);n&&this.#l.delete(s)&&this.#n.set(s,n)}}flush(){for(this.#s=!0;this.#w()||this.#g(););this.#f()}resume(){this.#s=!1}whenDone(e){this.#d||this.#a.size>0?this.#u.add(e):e()}get isLate(){return!this.#s&&!this.#h()}get isAllAtOnce(){return this.#s}get isCrowded(){return this.#e}whole(e){this.#i=!0;try{e()}finally{this.#i=!1}}get isWhole(){return this.#i||this.#s}get#p(){return this.#r.size+this.#n.size>0}get#d(){return this.#r.size+this.#n.size+this.#l.size>0}#h(e=z){return this.#o===void 0&&(this.#o=this.#t.now(),this.#e&&!this.#p?this.#t.painted(this.#m):this.#t.next(this.#m)),this.#t.now()-this.#o<e}#m=()=>{for(this.#o=void 0;this.#d&&this.#h(this.#p||this.#e?z:Z);)this.#w();this.#d||(this.#a.size>0?this.#t.painted(this.#y):this.#f())};#y=()=>{for(;!this.#d&&this.#a.size>0&&this.#h();)this.#g()};#f(){let e=[...this.#u];this.#u.clear(),e.forEach(s=>s())}#g(){let[e]=this.#a;return e?(this.#a.delete(e),e(),!0):!1}#w(){for(let e of[this.#r,this.#n,this.#l])for(let[s,n]of e)return e.delete(s),this.#c?.unobserve(s),n(),!0;return!1}#v(e){globalThis.IntersectionObserver&&(this.#c??=new IntersectionObserver(s=>this.approach(s.filter(({isIntersecting:n})=>n).sort((n,r)=>n.boundingClientRect.top-r.boundingClientRect.top).map(({target:n})=>n)),{rootMargin:"25%"}),this.#c.observe(e))}},S=(t,e)=>new Promise((s,n)=>e(()=>{try{s(t())}catch(r){n(r)}})),c=new D;globalThis.addEventListener?.("beforeprint",()=>c.flush());globalThis.addEventListener?.("afterprint",()=>c.resume());o();o();function H(t,{lang:e,givenLang:s},n=!1,r=s){return typeof t!="string"||!N(t,{lang:e},r)?t:l`<bdi class=${n&&r?"block":u} lang=${r??u}>${t}</bdi>`}var g=(t,{givenLang:e=""})=>typeof t=="string"&&C.test(t)?t.split(C).map((s,n)=>n%2?l`<bdi lang=${e||u}>${s}</bdi>`:s):t;o();o();o();o();o();var{I:te}=V,G=t=>t,ke=t=>t===null||typeof t!="object"&&typeof t!="function",Pe={HTML:1,SVG:2,MATHML:3},Ee=(t,e)=>e===void 0?t?._$litType$!==void 0:t?._$litType$===e,Ce=t=>t?._$litType$?.h!=null;var Le=t=>t?._$litDirective$,q=t=>t.strings===void 0,B=()=>document.createComment(""),De=(t,e,s)=>{let n=t._$AA.parentNode,r=e===void 0?t._$AB:e._$AA;if(s===void 0){let i=n.insertBefore(B(),r),a=n.insertBefore(B(),r);s=new te(i,a,t,t.options)}else{let i=s._$AB.nextSibling,a=s._$AM,d=a!==t;if(d){let h;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(h=t._$AU)!==a._$AU&&s._$AP(h)}if(i!==r||d){let h=s._$AA;for(;h!==i;){let A=G(h).nextSibling;G(n).insertBefore(h,r),h=A}}}return s},Re=(t,e,s=t)=>(t._$AI(e,s),t),se={},Oe=(t,e=se)=>t._$AH=e,Me=t=>t._$AH,Ne=t=>{t._$AR(),t._$AA.remove()};o();var W={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},$=t=>(...e)=>({_$litDirective$:t,values:e}),x=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};var b=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let n of s)n._$AO?.(e,!1),b(n,e);return!0},k=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},U=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),re(e)}};function ne(t){this._$AN!==void 0?(k(this),this._$AM=t,U(this)):this._$AM=t}function ie(t,e=!1,s=0){let n=this._$AH,r=this._$AN;if(r!==void 0&&r.size!==0)if(e)if(Array.isArray(n))for(let i=s;i<n.length;i++)b(n[i],!1),k(n[i]);else n!=null&&(b(n,!1),k(n));else b(this,t)}var re=t=>{t.type==W.CHILD&&(t._$AP??=ie,t._$AQ??=ne)},w=class extends x{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,n){super._$AT(e,s,n),U(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(b(this,e),k(this))}setValue(e){if(q(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};var y=20;function O({options:t},e){let s=t?.host,n=Promise.resolve().then(()=>c.requestPart(()=>{try{e()}catch{s?.requestUpdate()}}));s?.drawsAlso?.(n)}var R=class extends w{#t=[];#o=()=>{};#s;#i=1;#e=1;#r=!1;render(e,s){return s(e,0)}update(e,[s,n]){return this.#s=e,this.#t=s,this.#o=n,this.#e=c.isWhole?this.#n:1,this.#i=Math.min(Math.max(this.#i,this.#e),this.#n),this.#a(),this.#l(0)}get#n(){return Math.max(1,Math.ceil(this.#t.length/y))}#l(e){return Array.from({length:this.#i},(s,n)=>n<e||n>=this.#e?I:this.#o(this.#t.slice(n*y,(n+1)*y),n*y))}#a(){this.#r||this.#e>=this.#n||(this.#r=!0,O(this.#s,this.#u))}#u=()=>{if(this.#r=!1,!this.isConnected||this.#e>=this.#n)return;let e=this.#e;this.#e=c.isAllAtOnce?this.#n:e+1,this.#i=Math.max(this.#i,this.#e),this.#a(),this.setValue(this.#l(e))};reconnected(){this.#a()}},oe=$(R),v=oe;o();var P=new Set,M=class extends w{#t;#o;#s;#i;#e=!1;#r=!1;render(e,s=!1){return s||c.isAllAtOnce?e():u}update(e,[s,n]){return this.#t||(this.#t=e.parentNode.closest("details"),this.#t.addEventListener("toggle",()=>this.#t.open&&this.draw())),P.add(this),this.#o=s,this.#s=e,this.#i=n,this.#e||=(n?c.isWhole:c.isAllAtOnce)||this.#t.open,this.#e?s():(this.#n(),u)}#n(){!this.#i||this.#e||this.#r||(this.#r=!0,O(this.#s,()=>{this.#r=!1,this.draw()}))}draw(){this.#e||!this.isConnected||(this.#e=!0,this.setValue(this.#o()))}disconnected(){P.delete(this)}reconnected(){P.add(this),this.#n()}};globalThis.addEventListener?.("beforeprint",()=>P.forEach(t=>t.draw()));var F=$(M);function E(t,e,s,n=6,r=!1,i=""){if(t.length<=n+2)return l`${s(t)}`;let a=t.slice(n),d=a.length>f+2;return l`${s(t.slice(0,n))}<details part="more" ?open=${r}><summary><span>${e.term("more",{n:a.length})}</span><span>${e.term("fewer")}</span>${i?l`<span class="heard">${g(e.term("of",{name:i}),e)}</span>`:u}</summary>${a.length>y?F(()=>d?E(a,e,s,f,!1,i):s(a),!d):s(a)}</details>`}var ut=(t,e,s=i=>H(i,e,!0),n,r)=>E(t,e,i=>l`<ul part="list">${v(i,a=>a.map(d=>l`<li>${s(d)}</li>`))}</ul>`,n,!1,r),ae=T`
  /* What closes a list stands at its end, and in no copy of it. */
  [part='more'] {
    position: relative;
  }
  [part='more'][open] {
    padding-block-end: calc(1lh + 0.5em);
  }
  /* Its label says what pressing it does. */
  [part='more'][open] > summary > :first-child,
  [part='more']:not([open]) > summary > :nth-child(2) {
    display: none;
  }
  [part='more'] > summary {
    -webkit-user-select: none;
    inset-block-end: 0;
  }
  [part='more'][open] > summary {
    position: absolute;
  }
`,ct=T`
  [part='list'] {
    max-inline-size: 62ch;
  }
  [part='list'] li {
    position: relative;
    padding-block: 0.4em;
    padding-inline-start: 1.4em;
  }
  /* All border, which print and forced colours keep, cut to a shape; as text it would be read out. */
  [part='list'] li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.05em + 0.5lh);
    inset-inline-start: 0;
    border: 0.35em solid var(--_accent);
    clip-path: var(--_mark, circle(0.2em));
  }
  ${ae}
`,pt=T`
  @container (width >= 51em) {
    [part='list'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 4%;
      max-inline-size: none;
    }
  }
`;function bt(t,e,s){let n;return Object.defineProperty({columns:t,get groups(){return n??=s()}},"size",{value:e})}function At(t,e){if(t.size!==void 0)return t;let s=["","–",e.term("notGiven")],n=t.columns.map((i,a)=>t.groups.some(({rows:d})=>d.some(h=>!s.includes(h[a]??""))));if(n.every(Boolean))return t;let r=i=>i.filter((a,d)=>n[d]);return n.some(Boolean)?{columns:r(t.columns),groups:t.groups.map(({name:i,rows:a})=>({name:i,rows:a.map(r)}))}:void 0}var le=({size:t=0})=>t>f;function Tt(t,e){let s=e;return t.flatMap(({name:n,rows:r})=>{let i=r.slice(0,Math.max(s,0));return s-=i.length,i[0]?{name:n,rows:i}:[]})}function de(t,e){let s=t.split(`
`);return s.length>f+2?E(s,e,n=>v(n,r=>r.map(i=>l`<div>${g(i,e)}</div>`)),f):g(t,e)}function _t(t,e,s,n,r){let{columns:i}=t,a=()=>{let d=n?n.shown(t,s):le(t)&&!c.isAllAtOnce?[]:t.groups;return v(d,h=>h.map(({name:A,rows:K})=>l`<tbody>
        ${A?l`<tr><th scope="rowgroup" colspan=${i.length}>${g(A,s)}</th></tr>`:u}
        ${v(K,Q=>Q.map(([Y,...J])=>l`<tr><th scope="row">${g(Y,s)}</th>${J.map(X=>l`<td>${de(X,s)}</td>`)}</tr>`))}
      </tbody>`))};return l`
    <details part="table" @toggle=${r}>
      <summary>${s.term("table")}<span class="heard">${s.term("of",{name:e})}</span></summary>
      <table aria-labelledby="heading">
        <thead><tr>${i.map((d,h)=>l`<th scope="col" aria-sort=${n?.order(t,h)??u}>${n?n.heading(t,d,h):d}</th>`)}</tr></thead>
        ${a()}
      </table>
      ${n?n.actions(t,e,s):u}
    </details>
  `}export{W as a,$ as b,x as c,ke as d,Pe as e,Ee as f,Ce as g,Le as h,q as i,De as j,Re as k,Oe as l,Me as m,Ne as n,_ as o,he as p,ue as q,j as r,f as s,ye as t,c as u,H as v,g as w,v as x,E as y,ut as z,ae as A,ct as B,pt as C,bt as D,At as E,le as F,Tt as G,_t as H};
