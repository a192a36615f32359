/*! career-widgets 0.1.0, MIT */
import{b as a,d as s,e as u,f as y,g as h,i as x,j as G,k as R,l as $}from"./IKFKLV6O.js";import{a as O}from"./4ZU3FUK7.js";import"./Q4Y7XUA5.js";import{O as c,b as g}from"./QJSLIY7M.js";import"./NZPLCZBT.js";import"./THHADU6T.js";import"./42JWKRID.js";import"./P3WAF2R5.js";import{f as r}from"./RGOV7IZB.js";import"./ORDQTH57.js";import"./VWLRKJXK.js";import{i as f}from"./3EG6A5YY.js";f();async function v(t,n,{form:e,base:d,script:m,lang:U}){let o=r(U)??r(n.lang)??"en",l=u(n,t),i=d===void 0?void 0:new URL(`${encodeURIComponent(t)}.html`,d).href,p=e==="plain",L=await c(n,{form:e,lang:o,headingLevel:1,pageUrl:i,data:!!m});return{html:s({lang:o,title:l,styles:p?void 0:a,head:y(n)+(i?h(i):"")+x(n),body:`<main>
${L}
</main>${p?"":G(m,o)}`}),url:i,entry:{key:t,title:l,field:O(n)}}}var B=(t,n)=>s({lang:"en",title:n,styles:a,body:`<main>
<h1>${g(n)}</h1>
${R(t.map(e=>({...e,href:`${encodeURIComponent(e.key)}.html`})))}
</main>`}),H=(t,n)=>$(["",...t.map(({key:e})=>`${encodeURIComponent(e)}.html`)].map(e=>new URL(e,n).href));export{B as siteIndex,H as siteMap,v as sitePage};
