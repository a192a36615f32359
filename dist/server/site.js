/*! career-widgets 0.1.0, MIT */
import{b as a,d as s,e as y,f as h,g as u,i as x,j as G,k as R,l as $}from"./H46RDQFR.js";import{D as g,b as c}from"./47EMVKV7.js";import"./7E67BXTR.js";import{a as O}from"./PV4TD4QM.js";import"./3ELTNUL7.js";import"./PKQO45JH.js";import"./3E3T4O5D.js";import"./RNNZWQPC.js";import"./NZ25S7LZ.js";import{f as r}from"./6W3FVMKI.js";import{k as f}from"./E3V5Y5KA.js";f();async function C(t,n,{form:e,base:m,script:d,lang:U}){let i=r(U)??r(n.lang)??"en",p=y(n,t),o=m&&new URL(`${encodeURIComponent(t)}.html`,m).href,l=e==="plain",L=await g(n,{form:e,lang:i,headingLevel:1,pageUrl:o,data:!!d});return{html:s({lang:i,title:p,styles:l?void 0:a,head:h(n)+(o?u(o):"")+x(n),body:`<main>
${L}
</main>${l?"":G(d,i)}`}),entry:{key:t,title:p,field:O(n)}}}var v=(t,n)=>s({lang:"en",title:n,styles:a,body:`<main>
<h1>${c(n)}</h1>
${R(t.map(e=>({...e,href:`${encodeURIComponent(e.key)}.html`})))}
</main>`}),B=(t,n)=>$(["",...t.map(({key:e})=>`${encodeURIComponent(e)}.html`)].map(e=>new URL(e,n).href));export{v as siteIndex,B as siteMap,C as sitePage};
