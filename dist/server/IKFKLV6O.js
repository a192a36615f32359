/*! career-widgets 0.1.0, MIT */
import{a as C}from"./Q4Y7XUA5.js";import{M as V,b as c,h as M,i as G,m as h,n as A}from"./QJSLIY7M.js";import{e as R}from"./RGOV7IZB.js";import{v as E}from"./VWLRKJXK.js";import{i as y}from"./3EG6A5YY.js";y();y();y();var W=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);function $(e){if(Array.isArray(e)){let t=e.map(r=>$(r)).filter(r=>r!==void 0);return t[0]===void 0?void 0:t}if(!W(e))return typeof e=="string"&&!e?void 0:e;let n=Object.entries(e).flatMap(([t,r])=>{let s=$(r);return s===void 0?[]:[[t,s]]});return n[0]?Object.fromEntries(n):void 0}var Y={hour:"PT1H",day:"P1D",week:"P1W",month:"P1M",year:"P1Y"},z={hour:"HOUR",day:"DAY",week:"WEEK",month:"MONTH",year:"YEAR"};function T(e){let n=[],t=(o,u)=>n.push({at:o,message:u}),r=E(C,e,"",()=>{})??{},{title:s,summary:i,url:p,aliases:d,codes:k,responsibilities:O,skills:x,education:j,path:m,salary:l,faq:b,lang:w}=r,f=[l??[]].flat(),a=U(f),g=o=>typeof o=="string"?o:o.name,{intro:B,level:L}=A(j),{intro:D,steps:F}=A(m),S={"@type":"Occupation",name:s,alternateName:d,description:i,url:p,occupationalCategory:k?.map(({scheme:o,code:u})=>({"@type":"CategoryCode",inCodeSet:o,codeValue:u})),responsibilities:O,skills:[...x?.technical??[],...x?.soft??[],...r.techStack??[]].map(g),educationRequirements:L?{"@type":"EducationalOccupationalCredential",credentialCategory:L}:h(B).join(`

`),experienceRequirements:[...h(D),...(F??[]).map(o=>[o.title,o.text,o.duration].filter(Boolean).join(": "))].join(`

`),occupationLocation:a,estimatedSalary:f.flatMap((o,u)=>I(M(o),f[1]?`salary[${u}]`:"salary",a.length>1,t))},P=(b??[]).flatMap(({question:o,answer:u})=>o&&u?[{"@type":"Question",name:o,acceptedAnswer:{"@type":"Answer",text:u}}]:[]),Q=new Set(["version","title","summary","url","aliases","codes","responsibilities","skills","techStack","education","path","salary","faq","lang"]);for(let o of Object.keys(r))Q.has(o)||t(o,"schema.org has no word for it");return{jsonLd:{"@context":"https://schema.org","@graph":[...Object.values(S).some(o=>o!==void 0&&o!=="Occupation")?[$(S)]:[],...P[0]?[$({"@type":"FAQPage",inLanguage:w,mainEntity:P})]:[]]},notes:n}}var q=e=>`<script type="application/ld+json">${JSON.stringify(e).replaceAll("<","\\u003c")}</script>`;function U(e){return[...new Map(e.flatMap(({area:t,country:r})=>t?[[t,{"@type":"AdministrativeArea",name:t}]]:r?[[r,{"@type":"Country",name:r}]]:[])).values()]}function I(e,n,t,r){let{area:s,country:i,currency:p,percentiles:d,min:k,max:O,median:x}=e,j=[e.name,t&&(s??i)].filter(Boolean).join(", ")||void 0,m=G(e);if(!p)return[];let l=(a,g)=>(typeof a=="object"&&a!==null&&r(`${n}.${g}`,'is capped ("or more"), which schema.org cannot say: it was left out'),typeof a=="number"?a:void 0),b={median:l(x,"median"),percentile10:l(d?.p10,"percentiles.p10"),percentile25:l(d?.p25,"percentiles.p25"),percentile75:l(d?.p75,"percentiles.p75"),percentile90:l(d?.p90,"percentiles.p90")},w={minValue:l(k,"min"),maxValue:l(O,"max")};for(let a of["mean","levels","parts","top","hoursPerWeek","sample"])e[a]!==void 0&&r(`${n}.${a}`,"schema.org has no word for it");let f=a=>Object.values(a).some(g=>g!==void 0);return[...f(b)?[{"@type":"MonetaryAmountDistribution",name:j,currency:p,duration:m&&Y[m],...b}]:[],...f(w)?[{"@type":"MonetaryAmount",name:j,currency:p,value:{"@type":"QuantitativeValue",...w,unitText:m&&z[m]}}]:[]]}var le=`:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{max-inline-size:72em;margin:0 auto;padding:1em}`,de=`:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{margin:0;padding:1px}`,ue=({lang:e,title:n,styles:t,head:r="",body:s})=>`<!doctype html>
<html lang="${c(e)}" dir="${R(e)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${c(n)}</title>
${t?`<style>${t}</style>
`:""}${r}</head>
<body>
${s}
</body>
</html>
`,K=(e,n=300)=>{let[t=""]=typeof e=="string"||Array.isArray(e)?h(e):[],r=t.replace(/\s+/g," ");return r.length>n?`${r.slice(0,n).replace(/\s\S*$/,"")} …`:r},me=(e,n)=>typeof e.title=="string"&&e.title.trim()||n,H=(e,n,t="")=>`<link rel="${e}" href="${c(n)}"${t}>
`,fe=e=>{let n=K(e.summary);return n?`<meta name="description" content="${c(n)}">
`:""},ye=e=>H("canonical",e),ge=(e,n,t)=>H("alternate",e,` type="${n}" title="${c(t)}"`),he=e=>`${q(T(e).jsonLd)}
`;function $e(e,n){if(!e)return"";let[t=""]=n.split("-");return`${t!=="en"&&V.includes(t)&&!/(^|\/)loader\.js$/.test(e)?`
<script src="${c(e.replace(/[^/]*$/,`locales/${t}.js`))}" defer></script>`:""}
<script type="module" src="${c(e)}"></script>`}function xe(e){let{compare:n}=new Intl.Collator("en",{numeric:!0}),t=new Map;for(let s of e){let i=t.get(s.field??"");i?i.push(s):t.set(s.field??"",[s])}let r=s=>`<ul>${s.slice().sort((i,p)=>n(i.title??i.key,p.title??p.key)).map(({key:i,title:p,href:d})=>`<li><a href="${c(d)}">${c(p??i)}</a></li>`).join(`
`)}</ul>`;return[...t].sort(([s],[i])=>s&&i?n(s,i):s?-1:1).map(([s,i])=>`${t.size>1?`<h2>${c(s||"Other roles")}</h2>
`:""}${r(i)}`).join(`
`)}var je=e=>`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${e.map(n=>`<url><loc>${c(n)}</loc></url>
`).join("")}</urlset>
`;export{T as a,le as b,de as c,ue as d,me as e,fe as f,ye as g,ge as h,he as i,$e as j,xe as k,je as l};
