/*! career-widgets 0.1.0, MIT */
import{B as h,E as R,F as u,G,a as z,g as H,i as D,y as T}from"./7FWC76HJ.js";import{i as a}from"./3EG6A5YY.js";a();a();var A=(e,t)=>Reflect.get(Object.getPrototypeOf(e),t,e);var fe=(e,t)=>A(e,"querySelector").call(e,t),ge=(e,t)=>[...A(e,"querySelectorAll").call(e,t)];var q=new Proxy({},{get(e,t){let n=t in Object.getPrototypeOf(document)?A(document,t):Reflect.get(document,t);return typeof n=="function"?n.bind(document):n}});a();var B=8,ne=16,g=100,f=20,Ae=100,re=60,M={now:()=>performance.now(),next(e){let{scheduler:t}=globalThis;t?.postTask?t.postTask(e):setTimeout(e)},painted(e){if(globalThis.document&&q.hidden)return M.next(e);let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,100),globalThis.requestAnimationFrame?.(()=>M.next(n))}},O=class{#n;#s;#r=!1;#l=!1;#e=!1;#t=new Map;#o=new Map;#i=new Map;#d=new Map;#a=new Set;#c=new Set;#p;constructor(t=M){this.#n=t}request(t,n,r){return!this.#u&&this.#h()?n():this.requestTask(t,n,r)}requestTask(t,n,r){if(this.#r)return n();this.#h();let i=L(n,s=>(r?this.#d:this.#t).set(t,s));return this.#e||=this.#d.size>re,r&&this.#v(t),i}requestRest(t,n){return this.#r?n():(this.#h(),L(n,r=>this.#o.set(t,r)))}requestPart(t){return this.#r||!this.#u&&this.#h()?t():L(t,n=>this.#a.add(n))}approach(t){for(let n of t){let r=this.#d.get(n);r&&this.#d.delete(n)&&this.#i.set(n,r)}}flush(){for(this.#r=!0;this.#y()||this.#w(););this.#g()}resume(){this.#r=!1}whenDone(t){this.#u||this.#a.size>0?this.#c.add(t):t()}get isLate(){return!this.#r&&!this.#h()}get isAllAtOnce(){return this.#r}get isCrowded(){return this.#e}whole(t){this.#l=!0;try{t()}finally{this.#l=!1}}get isWhole(){return this.#l||this.#r}get#m(){return this.#t.size+this.#i.size>0}get#u(){return this.#t.size+this.#o.size+this.#i.size+this.#d.size>0}#h(t=B){return this.#s===void 0&&(this.#s=this.#n.now(),this.#e&&!this.#m?this.#n.painted(this.#f):this.#n.next(this.#f)),this.#n.now()-this.#s<t}#f=()=>{for(this.#s=void 0;this.#u&&this.#h(this.#m||this.#e?B:ne);)this.#y();this.#u||(this.#a.size>0?this.#n.painted(this.#b):this.#g())};#b=()=>{for(;!this.#u&&this.#a.size>0&&this.#h();)this.#w()};#g(){let t=[...this.#c];this.#c.clear(),t.forEach(n=>n())}#w(){let[t]=this.#a;return t?(this.#a.delete(t),t(),!0):!1}#y(){for(let t of[this.#t,this.#o,this.#i,this.#d])for(let[n,r]of t)return t.delete(n),this.#p?.unobserve(n),r(),!0;return!1}#v(t){globalThis.IntersectionObserver&&(this.#p??=new IntersectionObserver(n=>this.approach(n.filter(({isIntersecting:r})=>r).sort((r,i)=>r.boundingClientRect.top-i.boundingClientRect.top).map(({target:r})=>r)),{rootMargin:"25%"}),this.#p.observe(t))}},L=(e,t)=>new Promise((n,r)=>t(()=>{try{n(e())}catch(i){r(i)}})),m=new O;globalThis.addEventListener?.("beforeprint",()=>m.flush());globalThis.addEventListener?.("afterprint",()=>m.resume());a();a();function W(e,{lang:t,givenLang:n},r=!1,i=n){return typeof e!="string"||!H(e,{lang:t},i)?e:h`<bdi class=${r&&i?"block":u} lang=${i??u}>${e}</bdi>`}var w=(e,{givenLang:t=""})=>typeof e=="string"&&D.test(e)?e.split(D).map((n,r)=>r%2?h`<bdi lang=${t||u}>${n}</bdi>`:n):e;a();a();a();a();a();var{I:se}=G,U=e=>e,Re=e=>e===null||typeof e!="object"&&typeof e!="function",Le={HTML:1,SVG:2,MATHML:3},Me=(e,t)=>t===void 0?e?._$litType$!==void 0:e?._$litType$===t,Oe=e=>e?._$litType$?.h!=null;var Ie=e=>e?._$litDirective$,K=e=>e.strings===void 0,F=()=>document.createComment(""),Ne=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0){let s=r.insertBefore(F(),i),o=r.insertBefore(F(),i);n=new se(s,o,e,e.options)}else{let s=n._$AB.nextSibling,o=n._$AM,l=o!==e;if(l){let d;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(d=e._$AU)!==o._$AU&&n._$AP(d)}if(s!==i||l){let d=n._$AA;for(;d!==s;){let C=U(d).nextSibling;U(r).insertBefore(d,i),d=C}}}return n},Se=(e,t,n=e)=>(e._$AI(t,n),e),ie={},Ve=(e,t=ie)=>e._$AH=t,je=e=>e._$AH,ze=e=>{e._$AR(),e._$AA.remove()};a();var Q={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},b=e=>(...t)=>({_$litDirective$:e,values:t}),_=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,r){this._$Ct=t,this._$AM=n,this._$Ci=r}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var v=(e,t)=>{let n=e._$AN;if(n===void 0)return!1;for(let r of n)r._$AO?.(t,!1),v(r,t);return!0},x=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},Y=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),le(t)}};function oe(e){this._$AN!==void 0?(x(this),this._$AM=e,Y(this)):this._$AM=e}function ae(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(t)if(Array.isArray(r))for(let s=n;s<r.length;s++)v(r[s],!1),x(r[s]);else r!=null&&(v(r,!1),x(r));else v(this,e)}var le=e=>{e.type==Q.CHILD&&(e._$AP??=ae,e._$AQ??=oe)},y=class extends _{constructor(){super(...arguments),this._$AN=void 0}_$AT(t,n,r){super._$AT(t,n,r),Y(this),this.isConnected=t._$AU}_$AO(t,n=!0){t!==this.isConnected&&(this.isConnected=t,t?this.reconnected?.():this.disconnected?.()),n&&(v(this,t),x(this))}setValue(t){if(K(this._$Ct))this._$Ct._$AI(t,this);else{let n=[...this._$Ct._$AH];n[this._$Ci]=t,this._$Ct._$AI(n,this,0)}}disconnected(){}reconnected(){}};a();var I=new WeakMap;function de(e,t){I.has(e)||I.set(e,[]);let n=I.get(e);if(!n[t]){let r=e.slice(1,-1),i=e.at(-1)+e[0],s=[e[0],...Array.from({length:t},(o,l)=>[...r,l<t-1?i:e.at(-1)]).flat()];n[t]=Object.assign(s,{raw:s})}return n[t]}function k(e){let[t]=e;if(e.length<2)return e[0]??e;let n=t?.strings;return!n||n.length<2||e.length>f||e.some(r=>r?.strings!==n)?e:{...t,strings:de(n,e.length),values:e.flatMap(({values:r})=>r)}}function S({options:e},t){let n=e?.host,r=Promise.resolve().then(()=>m.requestPart(()=>{try{t()}catch{n?.requestUpdate()}}));n?.drawsAlso?.(r)}var N=class extends y{#n=[];#s;#r=!1;#l;#e=1;#t=1;#o=!1;render(t,n,r=!1){return t.map(n)}update(t,[n,r,i=!1]){return this.#l=t,this.#n=n,this.#s=r,this.#r=i,this.#t=m.isWhole?this.#i:1,this.#e=Math.min(Math.max(this.#e,this.#t),this.#i),this.#a(),this.#d(0)}get#i(){return Math.max(1,Math.ceil(this.#n.length/f))}#d(t){let n=s=>s>=t&&s<this.#t,r=this.#n.slice(0,this.#e*f);if(!this.#r)return r.map((s,o)=>n(Math.floor(o/f))?this.#s(s,o):R);let i=Array.from({length:this.#e},(s,o)=>n(o)?k(r.slice(o*f,(o+1)*f).map((l,d)=>this.#s(l,o*f+d))):R);return this.#i>1?i:i[0]}#a(){this.#o||this.#t>=this.#i||(this.#o=!0,S(this.#l,this.#c))}#c=()=>{if(this.#o=!1,!this.isConnected||this.#t>=this.#i)return;let t=this.#t;this.#t=m.isAllAtOnce?this.#i:t+1,this.#e=Math.max(this.#e,this.#t),this.#a(),this.setValue(this.#d(t))};reconnected(){this.#a()}},J=b(N),X=J,$=(e,t)=>J(e,t,!0);a();var P=new Set,V=class extends y{#n;#s;#r;#l;#e=!1;#t=!1;render(t,n=!1){return n||m.isAllAtOnce?t():u}update(t,[n,r]){return this.#n||(this.#n=t.parentNode.closest("details"),this.#n.addEventListener("toggle",()=>this.#n.open&&this.draw())),P.add(this),this.#s=n,this.#r=t,this.#l=r,this.#e||=(r?m.isWhole:m.isAllAtOnce)||this.#n.open,this.#e?n():(this.#o(),u)}#o(){!this.#l||this.#e||this.#t||(this.#t=!0,S(this.#r,()=>{this.#t=!1,this.draw()}))}draw(){this.#e||!this.isConnected||(this.#e=!0,this.setValue(this.#s()))}disconnected(){P.delete(this)}reconnected(){P.add(this),this.#o()}};globalThis.addEventListener?.("beforeprint",()=>P.forEach(e=>e.draw()));var Z=b(V);function E(e,t,n,r=6,i=!1,s=""){if(e.length<=r+2)return n(e);let o=e.slice(r),l=o.length>g+2;return h`${n(e.slice(0,r))}<details part="more" ?open=${i}><summary><span>${t.term("more",{n:o.length})}</span><span>${t.term("fewer")}</span>${s?h`<span class="heard">${w(t.term("of",{name:s}),t)}</span>`:u}</summary>${o.length>f?Z(()=>l?E(o,t,n,g,!1,s):n(o),!l):n(o)}</details>`}var vt=(e,t,n=s=>h`<li>${W(s,t,!0)}</li>`,r,i)=>E(e,t,s=>h`<ul part="list">${$(s,n)}</ul>`,r,!1,i),he=T`
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
`,$t=T`
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
  ${he}
`,Tt=T`
  @container (width >= 51em) {
    [part='list'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 4%;
      max-inline-size: none;
    }
  }
`;function Lt(e,t,n){let r;return Object.defineProperty({columns:e,get groups(){return r??=n()}},"size",{value:t})}function Mt(e,t){if(e.size!==void 0)return e;let n=["","–",t.term("notGiven")],r=e.columns.map((s,o)=>e.groups.some(({rows:l})=>l.some(d=>!n.includes(d[o]??""))));if(r.every(Boolean))return e;let i=s=>s.filter((o,l)=>r[l]);return r.some(Boolean)?{columns:i(e.columns),groups:e.groups.map(({name:s,rows:o})=>({name:s,rows:o.map(i)}))}:void 0}var ue=({size:e=0})=>e>g;function Ot(e,t){let n=t;return e.flatMap(({name:r,rows:i})=>{let s=i.slice(0,Math.max(n,0));return n-=s.length,s[0]?{name:r,rows:s}:[]})}function ce(e,t){let n=e.split(`
`);return n.length>g+2?E(n,t,r=>$(r,i=>h`<div>${w(i,t)}</div>`),g):w(e,t)}var pe=e=>z(`row of ${e}`,()=>{let t=['<tr><th scope="row">',...Array(e-1).fill("</th><td>").fill("</td><td>",1),`</t${e>1?"d":"h"}></tr>`];return Object.assign(t,{raw:t})}),me=e=>h(pe(e.length),...e);function It(e,t,n,r,i){let{columns:s}=e,o=()=>{let l=r?r.shown(e,n):ue(e)&&!m.isAllAtOnce?[]:e.groups;return X(l,({name:d,rows:C})=>h`<tbody>
        ${d?h`<tr><th scope="rowgroup" colspan=${s.length}>${w(d,n)}</th></tr>`:u}
        ${$(C,ee=>me(ee.map((j,te)=>te?ce(j,n):w(j,n))))}
      </tbody>`)};return h`
    <details part="table" @toggle=${i}>
      <summary>${n.term("table")}<span class="heard">${n.term("of",{name:t})}</span></summary>
      <table aria-labelledby="heading">
        <thead><tr>${k(s.map((l,d)=>h`<th scope="col" aria-sort=${r?.order(e,d)??u}>${r?r.heading(e,l,d):l}</th>`))}</tr></thead>
        ${o()}
      </table>
      ${r?r.actions(e,t,n):u}
    </details>
  `}export{Q as a,b,_ as c,Re as d,Le as e,Me as f,Oe as g,Ie as h,K as i,Ne as j,Se as k,Ve as l,je as m,ze as n,A as o,fe as p,ge as q,q as r,g as s,Ae as t,m as u,W as v,w,k as x,X as y,$ as z,E as A,vt as B,he as C,$t as D,Tt as E,Lt as F,Mt as G,ue as H,Ot as I,It as J};
