/*! career-widgets 0.1.0, MIT */
import{b as a,d,e as y,f as h,g as x,i as $,j as G,k as R,l as O,m as U}from"./3INX3ZR3.js";import{a as I}from"./4ZU3FUK7.js";import"./A72RLHGN.js";import{T as u,f as c}from"./GKP4ZZMC.js";import"./RMURSE3J.js";import"./6L2NBYPA.js";import"./THHADU6T.js";import"./CPJD2KPW.js";import"./6UP7D3IP.js";import"./RMIGNDMA.js";import{f as r}from"./6KDBWGBE.js";import"./QRRFYCZM.js";import{i as g}from"./3EG6A5YY.js";g();async function H(t,n,{form:e,base:s,script:l,lang:L,title:m}){let o=r(L)??r(n.lang)??"en",p=y(n,t),i=s===void 0?void 0:new URL(`${encodeURIComponent(t)}.html`,s).href,f=e==="plain",P=await u(n,{form:e,lang:o,headingLevel:1,pageUrl:i,data:!!l});return{html:d({lang:o,title:p,styles:f?void 0:a,head:h(n)+(i?x(i):"")+$(n),body:`${m?R("index.html",m):""}<main>
${P}
</main>${f?"":G(l,o)}`}),url:i,entry:{key:t,title:p,field:I(n)}}}var M=(t,n)=>d({lang:"en",title:n,styles:a,body:`<main>
<h1>${c(n)}</h1>
${O(t.map(e=>({...e,href:`${encodeURIComponent(e.key)}.html`})))}
</main>`}),T=(t,n)=>U(["",...t.map(({key:e})=>`${encodeURIComponent(e)}.html`)].map(e=>new URL(e,n).href));export{M as siteIndex,T as siteMap,H as sitePage};
