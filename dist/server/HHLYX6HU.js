/*! career-widgets 0.1.0, MIT */
import{a as M}from"./SJ22JNK6.js";import{L as E,b as a,h as P,l as g,m as k}from"./EEL7MDIE.js";import{e as S}from"./3YEXM7YM.js";import{w as R}from"./ZI5JEADE.js";import{i as m}from"./3EG6A5YY.js";m();m();m();var Q=t=>t!==null&&typeof t=="object"&&!Array.isArray(t);function h(t){if(Array.isArray(t)){let e=t.map(r=>h(r)).filter(r=>r!==void 0);return e[0]===void 0?void 0:e}if(!Q(t))return typeof t=="string"&&!t?void 0:t;let n=Object.entries(t).flatMap(([e,r])=>{let o=h(r);return o===void 0?[]:[[e,o]]});return n[0]?Object.fromEntries(n):void 0}var Y={hour:"PT1H",day:"P1D",week:"P1W",month:"P1M",year:"P1Y"},z={hour:"HOUR",day:"DAY",week:"WEEK",month:"MONTH",year:"YEAR"};function C(t){let n=[],e=(i,d)=>n.push({at:i,message:d}),r=R(M,t,"",()=>{})??{},{title:o,summary:s,url:l,aliases:f,codes:w,responsibilities:u,skills:p,education:$,path:x,salary:j,faq:c,lang:y}=r,b=[j??[]].flat(),T=i=>typeof i=="string"?i:i.name,{intro:q,level:O}=k($),{intro:H,steps:D}=k(x),A={"@type":"Occupation",name:o,alternateName:f,description:s,url:l,occupationalCategory:w?.map(({scheme:i,code:d})=>({"@type":"CategoryCode",inCodeSet:i,codeValue:d})),responsibilities:u,skills:[...p?.technical??[],...p?.soft??[],...r.techStack??[]].map(T),educationRequirements:O?{"@type":"EducationalOccupationalCredential",credentialCategory:O}:g(q).join(`

`),experienceRequirements:[...g(H),...(D??[]).map(i=>[i.title,i.text,i.duration].filter(Boolean).join(": "))].join(`

`),occupationLocation:B(b),estimatedSalary:b.flatMap((i,d)=>U(i,b[1]?`salary[${d}]`:"salary",e))},L=(c??[]).flatMap(({question:i,answer:d})=>i&&d?[{"@type":"Question",name:i,acceptedAnswer:{"@type":"Answer",text:d}}]:[]),F=new Set(["version","title","summary","url","aliases","codes","responsibilities","skills","techStack","education","path","salary","faq","lang"]);for(let i of Object.keys(r))F.has(i)||e(i,"schema.org has no word for it");return{jsonLd:{"@context":"https://schema.org","@graph":[...Object.values(A).some(i=>i!==void 0&&i!=="Occupation")?[h(A)]:[],...L[0]?[h({"@type":"FAQPage",inLanguage:y,mainEntity:L})]:[]]},notes:n}}var J=t=>`<script type="application/ld+json">${JSON.stringify(t).replaceAll("<","\\u003c")}</script>`;function B(t){return[...new Map(t.flatMap(({area:e,country:r})=>e?[[e,{"@type":"AdministrativeArea",name:e}]]:r?[[r,{"@type":"Country",name:r}]]:[])).values()]}function U(t,n,e){let{name:r,currency:o,percentiles:s,min:l,max:f,median:w}=t,u=P(t);if(!o)return[];let p=(c,y)=>(typeof c=="object"&&c!==null&&e(`${n}.${y}`,'is capped ("or more"), which schema.org cannot say: it was left out'),typeof c=="number"?c:void 0),$={median:p(w,"median"),percentile10:p(s?.p10,"percentiles.p10"),percentile25:p(s?.p25,"percentiles.p25"),percentile75:p(s?.p75,"percentiles.p75"),percentile90:p(s?.p90,"percentiles.p90")},x={minValue:p(l,"min"),maxValue:p(f,"max")};for(let c of["mean","levels","parts","top"])t[c]!==void 0&&e(`${n}.${c}`,"schema.org has no word for it");let j=c=>Object.values(c).some(y=>y!==void 0);return[...j($)?[{"@type":"MonetaryAmountDistribution",name:r,currency:o,duration:u&&Y[u],...$}]:[],...j(x)?[{"@type":"MonetaryAmount",name:r,currency:o,value:{"@type":"QuantitativeValue",...x,unitText:u&&z[u]}}]:[]]}var ct=`:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{max-inline-size:72em;margin:0 auto;padding:1em}`,pt=`:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{margin:0;padding:1px}`,lt=({lang:t,title:n,styles:e,head:r="",body:o})=>`<!doctype html>
<html lang="${a(t)}" dir="${S(t)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${a(n)}</title>
${e?`<style>${e}</style>
`:""}${r}</head>
<body>
${o}
</body>
</html>
`,W=(t,n=300)=>{let[e=""]=typeof t=="string"||Array.isArray(t)?g(t):[],r=e.replace(/\s+/g," ");return r.length>n?`${r.slice(0,n).replace(/\s\S*$/,"")} …`:r},dt=(t,n)=>typeof t.title=="string"&&t.title.trim()||n,N=(t,n,e="")=>`<link rel="${t}" href="${a(n)}"${e}>
`,ut=t=>{let n=W(t.summary);return n?`<meta name="description" content="${a(n)}">
`:""},mt=t=>N("canonical",t),ft=(t,n,e)=>N("alternate",t,` type="${n}" title="${a(e)}"`),yt=t=>`${J(C(t).jsonLd)}
`;function gt(t,n){if(!t)return"";let[e=""]=n.split("-");return`${e!=="en"&&E.includes(e)&&!/(^|\/)loader\.js$/.test(t)?`
<script src="${a(t.replace(/[^/]*$/,`locales/${e}.js`))}" defer></script>`:""}
<script type="module" src="${a(t)}"></script>`}function ht(t){let{compare:n}=new Intl.Collator("en",{numeric:!0}),e=new Map;for(let o of t){let s=e.get(o.field??"");s?s.push(o):e.set(o.field??"",[o])}let r=o=>`<ul>${o.slice().sort((s,l)=>n(s.title??s.key,l.title??l.key)).map(({key:s,title:l,href:f})=>`<li><a href="${a(f)}">${a(l??s)}</a></li>`).join(`
`)}</ul>`;return[...e].sort(([o],[s])=>o&&s?n(o,s):o?-1:1).map(([o,s])=>`${e.size>1?`<h2>${a(o||"Other roles")}</h2>
`:""}${r(s)}`).join(`
`)}var $t=t=>`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${t.map(n=>`<url><loc>${a(n)}</loc></url>
`).join("")}</urlset>
`;export{C as a,ct as b,pt as c,lt as d,dt as e,ut as f,mt as g,ft as h,yt as i,gt as j,ht as k,$t as l};
