/*! career-widgets 0.1.0, MIT */
import{B as d,E as j,F as u,G as S,a as I,g as V,i as C,y as A}from"./SZ35POQZ.js";import{i as o}from"./3EG6A5YY.js";o();o();var T=(t,e)=>Reflect.get(Object.getPrototypeOf(t),e,t);var ue=(t,e)=>T(t,"querySelector").call(t,e),ce=(t,e)=>[...T(t,"querySelectorAll").call(t,e)];var z=new Proxy({},{get(t,e){let n=e in Object.getPrototypeOf(document)?T(document,e):Reflect.get(document,e);return typeof n=="function"?n.bind(document):n}});o();var H=8,X=16,f=100,ve=100,Z=60,L={now:()=>performance.now(),next(t){let{scheduler:e}=globalThis;e?.postTask?e.postTask(t):setTimeout(t)},painted(t){if(globalThis.document&&z.hidden)return L.next(t);let e=!1,n=()=>{e||t(),e=!0};setTimeout(n,100),globalThis.requestAnimationFrame?.(()=>L.next(n))}},D=class{#t;#o;#n=!1;#s=!1;#e=!1;#r=new Map;#i=new Map;#l=new Map;#a=new Set;#u=new Set;#c;constructor(e=L){this.#t=e}request(e,n,i){return!this.#d&&this.#h()?n():this.requestTask(e,n,i)}requestTask(e,n,i){if(this.#n)return n();this.#h();let r=G(n,s=>(i?this.#l:this.#r).set(e,s));return this.#e||=this.#l.size>Z,i&&this.#v(e),r}requestPart(e){return this.#n||!this.#d&&this.#h()?e():G(e,n=>this.#a.add(n))}approach(e){for(let n of e){let i=this.#l.get(n);i&&this.#l.delete(n)&&this.#i.set(n,i)}}flush(){for(this.#n=!0;this.#w()||this.#g(););this.#f()}resume(){this.#n=!1}whenDone(e){this.#d||this.#a.size>0?this.#u.add(e):e()}get isLate(){return!this.#n&&!this.#h()}get isAllAtOnce(){return this.#n}get isCrowded(){return this.#e}whole(e){this.#s=!0;try{e()}finally{this.#s=!1}}get isWhole(){return this.#s||this.#n}get#p(){return this.#r.size+this.#i.size>0}get#d(){return this.#r.size+this.#i.size+this.#l.size>0}#h(e=H){return this.#o===void 0&&(this.#o=this.#t.now(),this.#e&&!this.#p?this.#t.painted(this.#m):this.#t.next(this.#m)),this.#t.now()-this.#o<e}#m=()=>{for(this.#o=void 0;this.#d&&this.#h(this.#p||this.#e?H:X);)this.#w();this.#d||(this.#a.size>0?this.#t.painted(this.#y):this.#f())};#y=()=>{for(;!this.#d&&this.#a.size>0&&this.#h();)this.#g()};#f(){let e=[...this.#u];this.#u.clear(),e.forEach(n=>n())}#g(){let[e]=this.#a;return e?(this.#a.delete(e),e(),!0):!1}#w(){for(let e of[this.#r,this.#i,this.#l])for(let[n,i]of e)return e.delete(n),this.#c?.unobserve(n),i(),!0;return!1}#v(e){globalThis.IntersectionObserver&&(this.#c??=new IntersectionObserver(n=>this.approach(n.filter(({isIntersecting:i})=>i).sort((i,r)=>i.boundingClientRect.top-r.boundingClientRect.top).map(({target:i})=>i)),{rootMargin:"25%"}),this.#c.observe(e))}},G=(t,e)=>new Promise((n,i)=>e(()=>{try{n(t())}catch(r){i(r)}})),c=new D;globalThis.addEventListener?.("beforeprint",()=>c.flush());globalThis.addEventListener?.("afterprint",()=>c.resume());o();o();function B(t,{lang:e,givenLang:n},i=!1,r=n){return typeof t!="string"||!V(t,{lang:e},r)?t:d`<bdi class=${i&&r?"block":u} lang=${r??u}>${t}</bdi>`}var g=(t,{givenLang:e=""})=>typeof t=="string"&&C.test(t)?t.split(C).map((n,i)=>i%2?d`<bdi lang=${e||u}>${n}</bdi>`:n):t;o();o();o();o();o();var{I:ee}=S,q=t=>t,Pe=t=>t===null||typeof t!="object"&&typeof t!="function",Ee={HTML:1,SVG:2,MATHML:3},Ce=(t,e)=>e===void 0?t?._$litType$!==void 0:t?._$litType$===e,Le=t=>t?._$litType$?.h!=null;var De=t=>t?._$litDirective$,U=t=>t.strings===void 0,W=()=>document.createComment(""),Oe=(t,e,n)=>{let i=t._$AA.parentNode,r=e===void 0?t._$AB:e._$AA;if(n===void 0){let s=i.insertBefore(W(),r),a=i.insertBefore(W(),r);n=new ee(s,a,t,t.options)}else{let s=n._$AB.nextSibling,a=n._$AM,h=a!==t;if(h){let l;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(l=t._$AU)!==a._$AU&&n._$AP(l)}if(s!==r||h){let l=n._$AA;for(;l!==s;){let E=q(l).nextSibling;q(i).insertBefore(l,r),l=E}}}return n},Me=(t,e,n=t)=>(t._$AI(e,n),t),te={},Re=(t,e=te)=>t._$AH=e,Ne=t=>t._$AH,Ie=t=>{t._$AR(),t._$AA.remove()};o();var F={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},$=t=>(...e)=>({_$litDirective$:t,values:e}),_=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,i){this._$Ct=e,this._$AM=n,this._$Ci=i}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var b=(t,e)=>{let n=t._$AN;if(n===void 0)return!1;for(let i of n)i._$AO?.(e,!1),b(i,e);return!0},x=t=>{let e,n;do{if((e=t._$AM)===void 0)break;n=e._$AN,n.delete(t),t=e}while(n?.size===0)},K=t=>{for(let e;e=t._$AM;t=e){let n=e._$AN;if(n===void 0)e._$AN=n=new Set;else if(n.has(t))break;n.add(t),se(e)}};function ne(t){this._$AN!==void 0?(x(this),this._$AM=t,K(this)):this._$AM=t}function ie(t,e=!1,n=0){let i=this._$AH,r=this._$AN;if(r!==void 0&&r.size!==0)if(e)if(Array.isArray(i))for(let s=n;s<i.length;s++)b(i[s],!1),x(i[s]);else i!=null&&(b(i,!1),x(i));else b(this,t)}var se=t=>{t.type==F.CHILD&&(t._$AP??=ie,t._$AQ??=ne)},w=class extends _{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,n,i){super._$AT(e,n,i),K(this),this.isConnected=e._$AU}_$AO(e,n=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),n&&(b(this,e),x(this))}setValue(e){if(U(this._$Ct))this._$Ct._$AI(e,this);else{let n=[...this._$Ct._$AH];n[this._$Ci]=e,this._$Ct._$AI(n,this,0)}}disconnected(){}reconnected(){}};var y=20;function M({options:t},e){let n=t?.host,i=Promise.resolve().then(()=>c.requestPart(()=>{try{e()}catch{n?.requestUpdate()}}));n?.drawsAlso?.(i)}var O=class extends w{#t=[];#o;#n;#s=1;#e=1;#r=!1;render(e,n){return e.map(n)}update(e,[n,i]){return this.#n=e,this.#t=n,this.#o=i,this.#e=c.isWhole?this.#i:1,this.#s=Math.min(Math.max(this.#s,this.#e),this.#i),this.#a(),this.#l(0)}get#i(){return Math.max(1,Math.ceil(this.#t.length/y))}#l(e){let[n,i]=[e*y,this.#e*y];return this.#t.slice(0,this.#s*y).map((r,s)=>s<n||s>=i?j:this.#o(r,s))}#a(){this.#r||this.#e>=this.#i||(this.#r=!0,M(this.#n,this.#u))}#u=()=>{if(this.#r=!1,!this.isConnected||this.#e>=this.#i)return;let e=this.#e;this.#e=c.isAllAtOnce?this.#i:e+1,this.#s=Math.max(this.#s,this.#e),this.#a(),this.setValue(this.#l(e))};reconnected(){this.#a()}},re=$(O),v=re;o();var k=new Set,R=class extends w{#t;#o;#n;#s;#e=!1;#r=!1;render(e,n=!1){return n||c.isAllAtOnce?e():u}update(e,[n,i]){return this.#t||(this.#t=e.parentNode.closest("details"),this.#t.addEventListener("toggle",()=>this.#t.open&&this.draw())),k.add(this),this.#o=n,this.#n=e,this.#s=i,this.#e||=(i?c.isWhole:c.isAllAtOnce)||this.#t.open,this.#e?n():(this.#i(),u)}#i(){!this.#s||this.#e||this.#r||(this.#r=!0,M(this.#n,()=>{this.#r=!1,this.draw()}))}draw(){this.#e||!this.isConnected||(this.#e=!0,this.setValue(this.#o()))}disconnected(){k.delete(this)}reconnected(){k.add(this),this.#i()}};globalThis.addEventListener?.("beforeprint",()=>k.forEach(t=>t.draw()));var Q=$(R);function P(t,e,n,i=6,r=!1,s=""){if(t.length<=i+2)return n(t);let a=t.slice(i),h=a.length>f+2;return d`${n(t.slice(0,i))}<details part="more" ?open=${r}><summary><span>${e.term("more",{n:a.length})}</span><span>${e.term("fewer")}</span>${s?d`<span class="heard">${g(e.term("of",{name:s}),e)}</span>`:u}</summary>${a.length>y?Q(()=>h?P(a,e,n,f,!1,s):n(a),!h):n(a)}</details>`}var ct=(t,e,n=s=>B(s,e,!0),i,r)=>P(t,e,s=>d`<ul part="list">${v(s,a=>d`<li>${n(a)}</li>`)}</ul>`,i,!1,r),oe=A`
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
`,pt=A`
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
  ${oe}
`,mt=A`
  @container (width >= 51em) {
    [part='list'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 4%;
      max-inline-size: none;
    }
  }
`;function Tt(t,e,n){let i;return Object.defineProperty({columns:t,get groups(){return i??=n()}},"size",{value:e})}function _t(t,e){if(t.size!==void 0)return t;let n=["","–",e.term("notGiven")],i=t.columns.map((s,a)=>t.groups.some(({rows:h})=>h.some(l=>!n.includes(l[a]??""))));if(i.every(Boolean))return t;let r=s=>s.filter((a,h)=>i[h]);return i.some(Boolean)?{columns:r(t.columns),groups:t.groups.map(({name:s,rows:a})=>({name:s,rows:a.map(r)}))}:void 0}var ae=({size:t=0})=>t>f;function xt(t,e){let n=e;return t.flatMap(({name:i,rows:r})=>{let s=r.slice(0,Math.max(n,0));return n-=s.length,s[0]?{name:i,rows:s}:[]})}function le(t,e){let n=t.split(`
`);return n.length>f+2?P(n,e,i=>v(i,r=>d`<div>${g(r,e)}</div>`),f):g(t,e)}var de=t=>I(`row of ${t}`,()=>{let e=['<tr><th scope="row">',...Array(t-1).fill("</th><td>").fill("</td><td>",1),`</t${t>1?"d":"h"}></tr>`];return Object.assign(e,{raw:e})}),he=t=>d(de(t.length),...t);function kt(t,e,n,i,r){let{columns:s}=t,a=()=>{let h=i?i.shown(t,n):ae(t)&&!c.isAllAtOnce?[]:t.groups;return v(h,({name:l,rows:E})=>d`<tbody>
        ${l?d`<tr><th scope="rowgroup" colspan=${s.length}>${g(l,n)}</th></tr>`:u}
        ${v(E,Y=>he(Y.map((N,J)=>J?le(N,n):g(N,n))))}
      </tbody>`)};return d`
    <details part="table" @toggle=${r}>
      <summary>${n.term("table")}<span class="heard">${n.term("of",{name:e})}</span></summary>
      <table aria-labelledby="heading">
        <thead><tr>${s.map((h,l)=>d`<th scope="col" aria-sort=${i?.order(t,l)??u}>${i?i.heading(t,h,l):h}</th>`)}</tr></thead>
        ${a()}
      </table>
      ${i?i.actions(t,e,n):u}
    </details>
  `}export{F as a,$ as b,_ as c,Pe as d,Ee as e,Ce as f,Le as g,De as h,U as i,Oe as j,Me as k,Re as l,Ne as m,Ie as n,T as o,ue as p,ce as q,z as r,f as s,ve as t,c as u,B as v,g as w,v as x,P as y,ct as z,oe as A,pt as B,mt as C,Tt as D,_t as E,ae as F,xt as G,kt as H};
