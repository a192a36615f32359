/*! career-widgets 0.1.0, MIT */
import{b as a,d as s,e as y,f as h,g as u,i as x,j as G,k as R,l as $}from"./HHLYX6HU.js";import{a as O}from"./4ZU3FUK7.js";import"./SJ22JNK6.js";import{N as g,b as c}from"./EEL7MDIE.js";import"./TDGZ5U7E.js";import"./THHADU6T.js";import"./WR3HEAZG.js";import"./FEYDJAD5.js";import{f as r}from"./3YEXM7YM.js";import"./ORDQTH57.js";import"./ZI5JEADE.js";import{i as f}from"./3EG6A5YY.js";f();async function v(t,n,{form:e,base:m,script:d,lang:U}){let i=r(U)??r(n.lang)??"en",p=y(n,t),o=m&&new URL(`${encodeURIComponent(t)}.html`,m).href,l=e==="plain",L=await g(n,{form:e,lang:i,headingLevel:1,pageUrl:o,data:!!d});return{html:s({lang:i,title:p,styles:l?void 0:a,head:h(n)+(o?u(o):"")+x(n),body:`<main>
${L}
</main>${l?"":G(d,i)}`}),entry:{key:t,title:p,field:O(n)}}}var B=(t,n)=>s({lang:"en",title:n,styles:a,body:`<main>
<h1>${c(n)}</h1>
${R(t.map(e=>({...e,href:`${encodeURIComponent(e.key)}.html`})))}
</main>`}),H=(t,n)=>$(["",...t.map(({key:e})=>`${encodeURIComponent(e)}.html`)].map(e=>new URL(e,n).href));export{B as siteIndex,H as siteMap,v as sitePage};
