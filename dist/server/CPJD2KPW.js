/*! career-widgets 0.1.0, MIT */
import{B as d,E as j,F as u,G as V,g as I,i as R,y as _}from"./6KDBWGBE.js";import{i as o}from"./3EG6A5YY.js";o();o();var x=(t,e)=>Reflect.get(Object.getPrototypeOf(t),e,t);var me=(t,e)=>x(t,"querySelector").call(t,e),fe=(t,e)=>[...x(t,"querySelectorAll").call(t,e)];var z=new Proxy({},{get(t,e){let n=e in Object.getPrototypeOf(document)?x(document,e):Reflect.get(document,e);return typeof n=="function"?n.bind(document):n}});o();var H=8,te=16,g=100,f=20,Ae=100,ne=60,L={now:()=>performance.now(),next(t){let{scheduler:e}=globalThis;e?.postTask?e.postTask(t):setTimeout(t)},painted(t){if(globalThis.document&&z.hidden)return L.next(t);let e=!1,n=()=>{e||t(),e=!0};setTimeout(n,100),globalThis.requestAnimationFrame?.(()=>L.next(n))}},M=class{#t;#a;#n=!1;#r=!1;#e=!1;#i=new Map;#s=new Map;#d=new Map;#o=new Map;#l=new Set;#c=new Set;#p;constructor(e=L){this.#t=e}request(e,n,s){return!this.#h&&this.#u()?n():this.requestTask(e,n,s)}requestTask(e,n,s){let r=this.#m(s?this.#o:this.#i,e,n);return this.#e||=this.#o.size>ne,s&&this.#o.has(e)&&this.#$(e),r}requestRest(e,n){return this.#m(this.#s,e,n)}#m(e,n,s){return this.#n?s():(this.#u(),W(s,r=>e.set(n,r)))}requestPart(e){return this.#n||!this.#h&&this.#u()?e():W(e,n=>this.#l.add(n))}approach(e){for(let n of e){let s=this.#o.get(n);s&&this.#o.delete(n)&&this.#d.set(n,s)}}flush(){for(this.#n=!0;this.#b()||this.#y(););this.#w()}resume(){this.#n=!1}whenDone(e){this.#h||this.#l.size>0?this.#c.add(e):e()}get isLate(){return!this.#n&&!this.#u()}get isAllAtOnce(){return this.#n}get isCrowded(){return this.#e}whole(e){this.#r=!0;try{e()}finally{this.#r=!1}}get isWhole(){return this.#r||this.#n}get#f(){return this.#i.size+this.#d.size>0}get#h(){return this.#i.size+this.#s.size+this.#d.size+this.#o.size>0}#u(e=H){return this.#a===void 0&&(this.#a=this.#t.now(),this.#e&&!this.#f?this.#t.painted(this.#g):this.#t.next(this.#g)),this.#t.now()-this.#a<e}#g=()=>{for(this.#a=void 0;this.#h&&this.#u(this.#f||this.#e?H:te);)this.#b();this.#h||(this.#l.size>0?this.#t.painted(this.#v):this.#w())};#v=()=>{for(;!this.#h&&this.#l.size>0&&this.#u();)this.#y()};#w(){let e=[...this.#c];this.#c.clear(),e.forEach(n=>n())}#y(){let[e]=this.#l;return e?(this.#l.delete(e),e(),!0):!1}#b(){for(let e of[this.#i,this.#s,this.#d,this.#o])for(let[n,s]of e)return e.delete(n),this.#p?.unobserve(n),s(),!0;return!1}#$(e){globalThis.IntersectionObserver&&(this.#p??=new IntersectionObserver(n=>this.approach(n.filter(({isIntersecting:s})=>s).sort((s,r)=>s.boundingClientRect.top-r.boundingClientRect.top).map(({target:s})=>s)),{rootMargin:"25%"}),this.#p.observe(e))}},W=(t,e)=>new Promise((n,s)=>e(()=>{try{n(t())}catch(r){s(r)}})),m=new M;globalThis.addEventListener?.("beforeprint",()=>m.flush());globalThis.addEventListener?.("afterprint",()=>m.resume());o();o();function G(t,{lang:e,givenLang:n},s=!1,r=n){return typeof t!="string"||!I(t,{lang:e},r)?t:d`<bdi class=${s&&r?"block":u} lang=${r??u}>${t}</bdi>`}var w=(t,{givenLang:e=""})=>typeof t=="string"&&R.test(t)?t.split(R).map((n,s)=>s%2?d`<bdi lang=${e||u}>${n}</bdi>`:n):t;o();o();o();o();o();var{I:se}=V,q=t=>t,De=t=>t===null||typeof t!="object"&&typeof t!="function",Re={HTML:1,SVG:2,MATHML:3},Le=(t,e)=>e===void 0?t?._$litType$!==void 0:t?._$litType$===e,Me=t=>t?._$litType$?.h!=null;var Oe=t=>t?._$litDirective$,U=t=>t.strings===void 0,B=()=>document.createComment(""),Se=(t,e,n)=>{let s=t._$AA.parentNode,r=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=s.insertBefore(B(),r),a=s.insertBefore(B(),r);n=new se(i,a,t,t.options)}else{let i=n._$AB.nextSibling,a=n._$AM,h=a!==t;if(h){let l;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(l=t._$AU)!==a._$AU&&n._$AP(l)}if(i!==r||h){let l=n._$AA;for(;l!==i;){let D=q(l).nextSibling;q(s).insertBefore(l,r),l=D}}}return n},Ne=(t,e,n=t)=>(t._$AI(e,n),t),re={},Ie=(t,e=re)=>t._$AH=e,je=t=>t._$AH,Ve=t=>{t._$AR(),t._$AA.remove()};o();var F={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},v=t=>(...e)=>({_$litDirective$:t,values:e}),k=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var $=(t,e)=>{let n=t._$AN;if(n===void 0)return!1;for(let s of n)s._$AO?.(e,!1),$(s,e);return!0},P=t=>{let e,n;do{if((e=t._$AM)===void 0)break;n=e._$AN,n.delete(t),t=e}while(n?.size===0)},K=t=>{for(let e;e=t._$AM;t=e){let n=e._$AN;if(n===void 0)e._$AN=n=new Set;else if(n.has(t))break;n.add(t),ae(e)}};function ie(t){this._$AN!==void 0?(P(this),this._$AM=t,K(this)):this._$AM=t}function oe(t,e=!1,n=0){let s=this._$AH,r=this._$AN;if(r!==void 0&&r.size!==0)if(e)if(Array.isArray(s))for(let i=n;i<s.length;i++)$(s[i],!1),P(s[i]);else s!=null&&($(s,!1),P(s));else $(this,t)}var ae=t=>{t.type==F.CHILD&&(t._$AP??=oe,t._$AQ??=ie)},y=class extends k{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,n,s){super._$AT(e,n,s),K(this),this.isConnected=e._$AU}_$AO(e,n=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),n&&($(this,e),P(this))}setValue(e){if(U(this._$Ct))this._$Ct._$AI(e,this);else{let n=[...this._$Ct._$AH];n[this._$Ci]=e,this._$Ct._$AI(n,this,0)}}disconnected(){}reconnected(){}};o();var Q=new WeakMap;function le(t,e){let n=Q.get(t)??[];if(Q.set(t,n),!n[e]){let[s="",...r]=t,i=r.pop(),a=[s,...Array(e).fill([...r,i+s]).flat()];a[a.length-1]=i,n[e]=Object.assign(a,{raw:a})}return n[e]}var de=/<(?:a|button|details|input|select|textarea|[a-z]+-[\w-]*)[\s>]|\s(?:tabindex=|id="\w)/,Y=new WeakMap;function A(t){if(typeof t!="object"||!t)return!1;if(Array.isArray(t))return t.some(A);let{strings:e,values:n}=t;if(!e)return"_$litDirective$"in t;let s=Y.get(e)??de.test(e.join(""));return Y.set(e,s),s||n.some(A)}function T(t){let[e]=t,n=e?.strings;return t.length>f||t.some(s=>s?.strings!==n)||A(t)?t:t.length<2?t[0]??t:!n||n.length<2?t:{...e,strings:le(n,t.length),values:t.flatMap(({values:s})=>s)}}function S({options:t},e){let n=t?.host,s=Promise.resolve().then(()=>m.requestPart(()=>{try{e()}catch{n?.requestUpdate()}}));n?.drawsAlso?.(s)}var O=class extends y{#t=[];#a;#n;#r=1;#e=1;#i=!1;render(e,n){return e.map(n)}update(e,[n,s]){return this.#n=e,this.#t=n,this.#a=s,this.#e=m.isWhole?this.#s:1,this.#r=Math.min(Math.max(this.#r,this.#e),this.#s),this.#o(),this.#d(0)}get#s(){return Math.max(1,Math.ceil(this.#t.length/f))}#d(e){let n=Array.from({length:this.#r},(s,r)=>r<e||r>=this.#e?j:T(this.#t.slice(r*f,(r+1)*f).map((i,a)=>this.#a(i,r*f+a))));return this.#s>1||Array.isArray(n[0])?n:n[0]}#o(){this.#i||this.#e>=this.#s||(this.#i=!0,S(this.#n,this.#l))}#l=()=>{if(this.#i=!1,!this.isConnected||this.#e>=this.#s)return;let e=this.#e;this.#e=m.isAllAtOnce?this.#s:e+1,this.#r=Math.max(this.#r,this.#e),this.#o(),this.setValue(this.#d(e))};reconnected(){this.#o()}},he=v(O),b=he;o();var E=new Set,N=class extends y{#t;#a;#n;#r="opened";#e=!1;#i=!1;render(e,n){return n!=="opened"||m.isAllAtOnce?e():u}update(e,[n,s]){return this.#t||(this.#t=e.parentNode.closest("details"),this.#t.addEventListener("toggle",()=>this.#t.open&&this.draw())),E.add(this),this.#a=n,this.#n=e,this.#r=s,this.#e||=s==="now"||(s==="later"?m.isWhole:m.isAllAtOnce)||this.#t.open,this.#e?n():(this.#s(),u)}#s(){this.#r==="opened"||this.#e||this.#i||(this.#i=!0,S(this.#n,()=>{this.#i=!1,this.draw()}))}draw(){this.#e||!this.isConnected||(this.#e=!0,this.setValue(this.#a()))}disconnected(){E.delete(this)}reconnected(){E.add(this),this.#s()}};globalThis.addEventListener?.("beforeprint",()=>E.forEach(t=>t.draw()));var J=v(N);function C(t,e,n,s=6,r=!1,i=""){if(t.length<=s+2){let l=n(t);return A(l)?[l]:l}let a=t.slice(s),h=a.length>g+2?"opened":a.length>f?"later":"now";return[n(t.slice(0,s)),d`<details part="more" ?open=${r}><summary><span>${e.term("more",{n:a.length})}</span><span>${e.term("fewer")}</span>${i?d`<span class="heard">${w(e.term("of",{name:i}),e)}</span>`:u}</summary>${J(()=>C(a,e,n,g,!1,i),h)}</details>`]}var vt=(t,e,n=i=>d`<li>${G(i,e,!0)}</li>`,s,r)=>C(t,e,i=>d`<ul part="list">${b(i,n)}</ul>`,s,!1,r),ue=_`
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
`,$t=_`
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
  ${ue}
`,At=_`
  @container (width >= 51em) {
    [part='list'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 4%;
      max-inline-size: none;
    }
  }
`;function Rt(t,e,n){let s;return Object.defineProperty({columns:t,get groups(){return s??=n()}},"size",{value:e})}function Lt(t,e){if(t.size!==void 0)return t;let n=["","–",e.term("notGiven")],s=t.columns.map((i,a)=>t.groups.some(({rows:h})=>h.some(l=>!n.includes(l[a]??""))));if(s.every(Boolean))return t;let r=i=>i.filter((a,h)=>s[h]);return s.some(Boolean)?{columns:r(t.columns),groups:t.groups.map(({name:i,rows:a})=>({name:i,rows:a.map(r)}))}:void 0}var ce=({size:t=0})=>t>g;function Mt(t,e){let n=e;return t.flatMap(({name:s,rows:r})=>{let i=r.slice(0,Math.max(n,0));return n-=i.length,i[0]?{name:s,rows:i}:[]})}function pe(t,e){let n=t.split(`
`);return n.length>g+2?C(n,e,s=>b(s,r=>d`<div>${w(r,e)}</div>`),g):w(t,e)}function Ot(t,e,n,s,r){let{columns:i}=t,a=()=>{let h=s?s.shown(t,n):ce(t)&&!m.isAllAtOnce?[]:t.groups;return b(h,({name:l,rows:D})=>d`<tbody>
        ${l?d`<tr><th scope="rowgroup" colspan=${i.length}>${w(l,n)}</th></tr>`:u}
        ${b(D,([X,...Z])=>d`<tr><th scope="row">${w(X,n)}</th>${T(Z.map(ee=>d`<td>${pe(ee,n)}</td>`))}</tr>`)}
      </tbody>`)};return d`
    <details part="table" @toggle=${r}>
      <summary>${n.term("table")}<span class="heard">${n.term("of",{name:e})}</span></summary>
      <table aria-labelledby="heading">
        <thead><tr>${T(i.map((h,l)=>d`<th scope="col" aria-sort=${s?.order(t,l)??u}>${s?s.heading(t,h,l):h}</th>`))}</tr></thead>
        ${a()}
      </table>
      ${s?s.actions(t,e,n):u}
    </details>
  `}export{F as a,v as b,k as c,De as d,Re as e,Le as f,Me as g,Oe as h,U as i,Se as j,Ne as k,Ie as l,je as m,Ve as n,x as o,me as p,fe as q,z as r,g as s,Ae as t,m as u,G as v,w,T as x,b as y,C as z,vt as A,ue as B,$t as C,At as D,Rt as E,Lt as F,ce as G,Mt as H,Ot as I};
