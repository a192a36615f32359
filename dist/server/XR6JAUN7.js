/*! career-widgets 0.1.0, MIT */
import{C as h,F as L,G as u,H as G,h as W,j as R,z as A}from"./5JYQ267P.js";import{i as o}from"./3EG6A5YY.js";o();o();var _=(e,t)=>Reflect.get(Object.getPrototypeOf(e),t,e);var ye=(e,t)=>_(e,"querySelector").call(e,t),be=(e,t)=>[..._(e,"querySelectorAll").call(e,t)];var q=new Proxy({},{get(e,t){let n=t in Object.getPrototypeOf(document)?_(document,t):Reflect.get(document,t);return typeof n=="function"?n.bind(document):n}});o();var B=8,se=16,g=100,f=20,ke=100,ie=60,O={now:()=>performance.now(),next(e){let{scheduler:t}=globalThis;t?.postTask?t.postTask(e):setTimeout(e)},painted(e){if(globalThis.document&&q.hidden)return O.next(e);let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,100),globalThis.requestAnimationFrame?.(()=>O.next(n))}},S=class{#n;#s;#r=!1;#l=!1;#e=!1;#t=new Map;#o=new Map;#i=new Map;#d=new Map;#a=new Set;#c=new Set;#p;constructor(t=O){this.#n=t}request(t,n,r){return!this.#u&&this.#h()?n():this.requestTask(t,n,r)}requestTask(t,n,r){if(this.#r)return n();this.#h();let i=M(n,s=>(r?this.#d:this.#t).set(t,s));return this.#e||=this.#d.size>ie,r&&this.#v(t),i}requestRest(t,n){return this.#r?n():(this.#h(),M(n,r=>this.#o.set(t,r)))}requestPart(t){return this.#r||!this.#u&&this.#h()?t():M(t,n=>this.#a.add(n))}approach(t){for(let n of t){let r=this.#d.get(n);r&&this.#d.delete(n)&&this.#i.set(n,r)}}flush(){for(this.#r=!0;this.#y()||this.#w(););this.#g()}resume(){this.#r=!1}whenDone(t){this.#u||this.#a.size>0?this.#c.add(t):t()}get isLate(){return!this.#r&&!this.#h()}get isAllAtOnce(){return this.#r}get isCrowded(){return this.#e}whole(t){this.#l=!0;try{t()}finally{this.#l=!1}}get isWhole(){return this.#l||this.#r}get#m(){return this.#t.size+this.#i.size>0}get#u(){return this.#t.size+this.#o.size+this.#i.size+this.#d.size>0}#h(t=B){return this.#s===void 0&&(this.#s=this.#n.now(),this.#e&&!this.#m?this.#n.painted(this.#f):this.#n.next(this.#f)),this.#n.now()-this.#s<t}#f=()=>{for(this.#s=void 0;this.#u&&this.#h(this.#m||this.#e?B:se);)this.#y();this.#u||(this.#a.size>0?this.#n.painted(this.#b):this.#g())};#b=()=>{for(;!this.#u&&this.#a.size>0&&this.#h();)this.#w()};#g(){let t=[...this.#c];this.#c.clear(),t.forEach(n=>n())}#w(){let[t]=this.#a;return t?(this.#a.delete(t),t(),!0):!1}#y(){for(let t of[this.#t,this.#o,this.#i,this.#d])for(let[n,r]of t)return t.delete(n),this.#p?.unobserve(n),r(),!0;return!1}#v(t){globalThis.IntersectionObserver&&(this.#p??=new IntersectionObserver(n=>this.approach(n.filter(({isIntersecting:r})=>r).sort((r,i)=>r.boundingClientRect.top-i.boundingClientRect.top).map(({target:r})=>r)),{rootMargin:"25%"}),this.#p.observe(t))}},M=(e,t)=>new Promise((n,r)=>t(()=>{try{n(e())}catch(i){r(i)}})),m=new S;globalThis.addEventListener?.("beforeprint",()=>m.flush());globalThis.addEventListener?.("afterprint",()=>m.resume());o();o();function U(e,{lang:t,givenLang:n},r=!1,i=n){return typeof e!="string"||!W(e,{lang:t},i)?e:h`<bdi class=${r&&i?"block":u} lang=${i??u}>${e}</bdi>`}var w=(e,{givenLang:t=""})=>typeof e=="string"&&R.test(e)?e.split(R).map((n,r)=>r%2?h`<bdi lang=${t||u}>${n}</bdi>`:n):e;o();o();o();o();o();var{I:oe}=G,F=e=>e,Oe=e=>e===null||typeof e!="object"&&typeof e!="function",Se={HTML:1,SVG:2,MATHML:3},Ie=(e,t)=>t===void 0?e?._$litType$!==void 0:e?._$litType$===t,Ne=e=>e?._$litType$?.h!=null;var je=e=>e?._$litDirective$,Q=e=>e.strings===void 0,K=()=>document.createComment(""),Ve=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0){let s=r.insertBefore(K(),i),a=r.insertBefore(K(),i);n=new oe(s,a,e,e.options)}else{let s=n._$AB.nextSibling,a=n._$AM,d=a!==e;if(d){let l;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(l=e._$AU)!==a._$AU&&n._$AP(l)}if(s!==i||d){let l=n._$AA;for(;l!==s;){let D=F(l).nextSibling;F(r).insertBefore(l,i),l=D}}}return n},ze=(e,t,n=e)=>(e._$AI(t,n),e),ae={},He=(e,t=ae)=>e._$AH=t,We=e=>e._$AH,Ge=e=>{e._$AR(),e._$AA.remove()};o();var Y={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},b=e=>(...t)=>({_$litDirective$:e,values:t}),x=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,r){this._$Ct=t,this._$AM=n,this._$Ci=r}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var v=(e,t)=>{let n=e._$AN;if(n===void 0)return!1;for(let r of n)r._$AO?.(t,!1),v(r,t);return!0},k=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},J=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),he(t)}};function le(e){this._$AN!==void 0?(k(this),this._$AM=e,J(this)):this._$AM=e}function de(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(t)if(Array.isArray(r))for(let s=n;s<r.length;s++)v(r[s],!1),k(r[s]);else r!=null&&(v(r,!1),k(r));else v(this,e)}var he=e=>{e.type==Y.CHILD&&(e._$AP??=de,e._$AQ??=le)},y=class extends x{constructor(){super(...arguments),this._$AN=void 0}_$AT(t,n,r){super._$AT(t,n,r),J(this),this.isConnected=t._$AU}_$AO(t,n=!0){t!==this.isConnected&&(this.isConnected=t,t?this.reconnected?.():this.disconnected?.()),n&&(v(this,t),k(this))}setValue(t){if(Q(this._$Ct))this._$Ct._$AI(t,this);else{let n=[...this._$Ct._$AH];n[this._$Ci]=t,this._$Ct._$AI(n,this,0)}}disconnected(){}reconnected(){}};o();var I=new WeakMap;function ue(e,t){I.has(e)||I.set(e,[]);let n=I.get(e);if(!n[t]){let r=e.slice(1,-1),i=e.at(-1)+e[0],s=[e[0],...Array.from({length:t},(a,d)=>[...r,d<t-1?i:e.at(-1)]).flat()];n[t]=Object.assign(s,{raw:s})}return n[t]}var ce=/<(?:a|button|details|input|select|textarea|[a-z]+-[\w-]*)[\s>]|\s(?:tabindex=|id="\w)/,X=new WeakMap;function T(e){if(typeof e!="object"||!e)return!1;if(Array.isArray(e))return e.some(T);let{strings:t,values:n}=e;if(!t)return"_$litDirective$"in e;let r=X.get(t);return r===void 0&&X.set(t,r=ce.test(t.join(""))),r||n.some(T)}function P(e){let[t]=e,n=t?.strings;return e.length>f||e.some(r=>r?.strings!==n)||T(e)?e:e.length<2?e[0]??e:!n||n.length<2?e:{...t,strings:ue(n,e.length),values:e.flatMap(({values:r})=>r)}}function j({options:e},t){let n=e?.host,r=Promise.resolve().then(()=>m.requestPart(()=>{try{t()}catch{n?.requestUpdate()}}));n?.drawsAlso?.(r)}var N=class extends y{#n=[];#s;#r=!1;#l;#e=1;#t=1;#o=!1;render(t,n,r=!1){return t.map(n)}update(t,[n,r,i=!1]){return this.#l=t,this.#n=n,this.#s=r,this.#r=i,this.#t=m.isWhole?this.#i:1,this.#e=Math.min(Math.max(this.#e,this.#t),this.#i),this.#a(),this.#d(0)}get#i(){return Math.max(1,Math.ceil(this.#n.length/f))}#d(t){let n=s=>s>=t&&s<this.#t,r=this.#n.slice(0,this.#e*f);if(!this.#r)return r.map((s,a)=>n(Math.floor(a/f))?this.#s(s,a):L);let i=Array.from({length:this.#e},(s,a)=>n(a)?P(r.slice(a*f,(a+1)*f).map((d,l)=>this.#s(d,a*f+l))):L);return this.#i>1||Array.isArray(i[0])?i:i[0]}#a(){this.#o||this.#t>=this.#i||(this.#o=!0,j(this.#l,this.#c))}#c=()=>{if(this.#o=!1,!this.isConnected||this.#t>=this.#i)return;let t=this.#t;this.#t=m.isAllAtOnce?this.#i:t+1,this.#e=Math.max(this.#e,this.#t),this.#a(),this.setValue(this.#d(t))};reconnected(){this.#a()}},Z=b(N),ee=Z,$=(e,t)=>Z(e,t,!0);o();var E=new Set,V=class extends y{#n;#s;#r;#l="opened";#e=!1;#t=!1;render(t,n){return n!=="opened"||m.isAllAtOnce?t():u}update(t,[n,r]){return this.#n||(this.#n=t.parentNode.closest("details"),this.#n.addEventListener("toggle",()=>this.#n.open&&this.draw())),E.add(this),this.#s=n,this.#r=t,this.#l=r,this.#e||=r==="now"||(r==="later"?m.isWhole:m.isAllAtOnce)||this.#n.open,this.#e?n():(this.#o(),u)}#o(){this.#l==="opened"||this.#e||this.#t||(this.#t=!0,j(this.#r,()=>{this.#t=!1,this.draw()}))}draw(){this.#e||!this.isConnected||(this.#e=!0,this.setValue(this.#s()))}disconnected(){E.delete(this)}reconnected(){E.add(this),this.#o()}};globalThis.addEventListener?.("beforeprint",()=>E.forEach(e=>e.draw()));var te=b(V);function C(e,t,n,r=6,i=!1,s=""){if(e.length<=r+2){let l=n(e);return T(l)?[l]:l}let a=e.slice(r),d=a.length>g+2?"opened":a.length>f?"later":"now";return[n(e.slice(0,r)),h`<details part="more" ?open=${i}><summary><span>${t.term("more",{n:a.length})}</span><span>${t.term("fewer")}</span>${s?h`<span class="heard">${w(t.term("of",{name:s}),t)}</span>`:u}</summary>${te(()=>C(a,t,n,g,!1,s),d)}</details>`]}var _t=(e,t,n=s=>h`<li>${U(s,t,!0)}</li>`,r,i)=>C(e,t,s=>h`<ul part="list">${$(s,n)}</ul>`,r,!1,i),pe=A`
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
`,xt=A`
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
  ${pe}
`,kt=A`
  @container (width >= 51em) {
    [part='list'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 4%;
      max-inline-size: none;
    }
  }
`;function St(e,t,n){let r;return Object.defineProperty({columns:e,get groups(){return r??=n()}},"size",{value:t})}function It(e,t){if(e.size!==void 0)return e;let n=["","–",t.term("notGiven")],r=e.columns.map((s,a)=>e.groups.some(({rows:d})=>d.some(l=>!n.includes(l[a]??""))));if(r.every(Boolean))return e;let i=s=>s.filter((a,d)=>r[d]);return r.some(Boolean)?{columns:i(e.columns),groups:e.groups.map(({name:s,rows:a})=>({name:s,rows:a.map(i)}))}:void 0}var me=({size:e=0})=>e>g;function Nt(e,t){let n=t;return e.flatMap(({name:r,rows:i})=>{let s=i.slice(0,Math.max(n,0));return n-=s.length,s[0]?{name:r,rows:s}:[]})}function fe(e,t){let n=e.split(`
`);return n.length>g+2?C(n,t,r=>$(r,i=>h`<div>${w(i,t)}</div>`),g):w(e,t)}var z=[];function ge(e){if(!z[e]){let t=['<tr><th scope="row">',...Array(e-1).fill("</th><td>").fill("</td><td>",1),`</t${e>1?"d":"h"}></tr>`];z[e]=Object.assign(t,{raw:t})}return z[e]}var we=e=>h(ge(e.length),...e);function jt(e,t,n,r,i){let{columns:s}=e,a=()=>{let d=r?r.shown(e,n):me(e)&&!m.isAllAtOnce?[]:e.groups;return ee(d,({name:l,rows:D})=>h`<tbody>
        ${l?h`<tr><th scope="rowgroup" colspan=${s.length}>${w(l,n)}</th></tr>`:u}
        ${$(D,ne=>we(ne.map((H,re)=>re?fe(H,n):w(H,n))))}
      </tbody>`)};return h`
    <details part="table" @toggle=${i}>
      <summary>${n.term("table")}<span class="heard">${n.term("of",{name:t})}</span></summary>
      <table aria-labelledby="heading">
        <thead><tr>${P(s.map((d,l)=>h`<th scope="col" aria-sort=${r?.order(e,l)??u}>${r?r.heading(e,d,l):d}</th>`))}</tr></thead>
        ${a()}
      </table>
      ${r?r.actions(e,t,n):u}
    </details>
  `}export{Y as a,b,x as c,Oe as d,Se as e,Ie as f,Ne as g,je as h,Q as i,Ve as j,ze as k,He as l,We as m,Ge as n,_ as o,ye as p,be as q,q as r,g as s,ke as t,m as u,U as v,w,P as x,ee as y,$ as z,C as A,_t as B,pe as C,xt as D,kt as E,St as F,It as G,me as H,Nt as I,jt as J};
