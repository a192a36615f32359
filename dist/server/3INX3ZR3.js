/*! career-widgets 0.1.0, MIT */
import{a as C}from"./A72RLHGN.js";import{R as V,f as a,m as M,n as G,r as h,s as A}from"./GKP4ZZMC.js";import{v as E}from"./RMIGNDMA.js";import{e as R}from"./6KDBWGBE.js";import{i as g}from"./3EG6A5YY.js";g();g();g();var W=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);function $(e){if(Array.isArray(e)){let n=e.map(r=>$(r)).filter(r=>r!==void 0);return n[0]===void 0?void 0:n}if(!W(e))return typeof e=="string"&&!e?void 0:e;let t=Object.entries(e).flatMap(([n,r])=>{let i=$(r);return i===void 0?[]:[[n,i]]});return t[0]?Object.fromEntries(t):void 0}var Y={hour:"PT1H",day:"P1D",week:"P1W",month:"P1M",year:"P1Y"},z={hour:"HOUR",day:"DAY",week:"WEEK",month:"MONTH",year:"YEAR"};function T(e){let t=[],n=(o,u)=>t.push({at:o,message:u}),r=E(C,e,"",()=>{})??{},{title:i,summary:s,url:p,aliases:d,codes:w,responsibilities:O,skills:x,education:j,path:m,salary:l,faq:b,lang:k}=r,f=[l??[]].flat(),c=I(f),y=o=>typeof o=="string"?o:o.name,{intro:B,level:L}=A(j),{intro:D,steps:F}=A(m),S={"@type":"Occupation",name:i,alternateName:d,description:s,url:p,occupationalCategory:w?.map(({scheme:o,code:u})=>({"@type":"CategoryCode",inCodeSet:o,codeValue:u})),responsibilities:O,skills:[...x?.technical??[],...x?.soft??[],...r.techStack??[]].map(y),educationRequirements:L?{"@type":"EducationalOccupationalCredential",credentialCategory:L}:h(B).join(`

`),experienceRequirements:[...h(D),...(F??[]).map(o=>[o.title,o.text,o.duration].filter(Boolean).join(": "))].join(`

`),occupationLocation:c,estimatedSalary:f.flatMap((o,u)=>U(M(o),f[1]?`salary[${u}]`:"salary",c.length>1,n))},P=(b??[]).flatMap(({question:o,answer:u})=>o&&u?[{"@type":"Question",name:o,acceptedAnswer:{"@type":"Answer",text:u}}]:[]),Q=new Set(["version","title","summary","url","aliases","codes","responsibilities","skills","techStack","education","path","salary","faq","lang"]);for(let o of Object.keys(r))Q.has(o)||n(o,"schema.org has no word for it");return{jsonLd:{"@context":"https://schema.org","@graph":[...Object.values(S).some(o=>o!==void 0&&o!=="Occupation")?[$(S)]:[],...P[0]?[$({"@type":"FAQPage",inLanguage:k,mainEntity:P})]:[]]},notes:t}}var q=e=>`<script type="application/ld+json">${JSON.stringify(e).replaceAll("<","\\u003c")}</script>`;function I(e){return[...new Map(e.flatMap(({area:n,country:r})=>n?[[n,{"@type":"AdministrativeArea",name:n}]]:r?[[r,{"@type":"Country",name:r}]]:[])).values()]}function U(e,t,n,r){let{area:i,country:s,currency:p,percentiles:d,min:w,max:O,median:x}=e,j=[e.name,n&&(i??s)].filter(Boolean).join(", ")||void 0,m=G(e);if(!p)return[];let l=(c,y)=>(typeof c=="object"&&c!==null&&r(`${t}.${y}`,'is capped ("or more"), which schema.org cannot say: it was left out'),typeof c=="number"?c:void 0),b={median:l(x,"median"),percentile10:l(d?.p10,"percentiles.p10"),percentile25:l(d?.p25,"percentiles.p25"),percentile75:l(d?.p75,"percentiles.p75"),percentile90:l(d?.p90,"percentiles.p90")},k={minValue:l(w,"min"),maxValue:l(O,"max")};for(let c of["mean","levels","parts","top","hoursPerWeek","sample"])e[c]!==void 0&&r(`${t}.${c}`,"schema.org has no word for it");let f=c=>Object.values(c).some(y=>y!==void 0);return[...f(b)?[{"@type":"MonetaryAmountDistribution",name:j,currency:p,duration:m&&Y[m],...b}]:[],...f(k)?[{"@type":"MonetaryAmount",name:j,currency:p,value:{"@type":"QuantitativeValue",...k,unitText:m&&z[m]}}]:[]]}var le=`:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{max-inline-size:72em;margin:0 auto;padding:1em}
body>nav{margin-block-end:1.5em}`,de=`:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{margin:0;padding:1px}`,ue=({lang:e,title:t,styles:n,head:r="",body:i})=>`<!doctype html>
<html lang="${a(e)}" dir="${R(e)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${a(t)}</title>
${n?`<style>${n}</style>
`:""}${r}</head>
<body>
${i}
</body>
</html>
`,K=(e,t=300)=>{let[n=""]=typeof e=="string"||Array.isArray(e)?h(e):[],r=n.replace(/\s+/g," ");return r.length>t?`${r.slice(0,t).replace(/\s\S*$/,"")} …`:r},me=(e,t)=>typeof e.title=="string"&&e.title.trim()||t,H=(e,t,n="")=>`<link rel="${e}" href="${a(t)}"${n}>
`,fe=e=>{let t=K(e.summary);return t?`<meta name="description" content="${a(t)}">
`:""},ge=e=>H("canonical",e),ye=(e,t,n)=>H("alternate",e,` type="${t}" title="${a(n)}"`),he=e=>`${q(T(e).jsonLd)}
`;function $e(e,t){if(!e)return"";let[n=""]=t.split("-");return`${n!=="en"&&V.includes(n)&&!/(^|\/)loader\.js$/.test(e)?`
<script src="${a(e.replace(/[^/]*$/,`locales/${n}.js`))}" defer></script>`:""}
<script type="module" src="${a(e)}"></script>`}var xe=(e,t)=>`<nav lang="en"><a href="${a(e)}">${a(t)}</a></nav>
`;function je(e){let{compare:t}=new Intl.Collator("en",{numeric:!0}),n=new Map;for(let i of e){let s=n.get(i.field??"");s?s.push(i):n.set(i.field??"",[i])}let r=i=>`<ul>${i.slice().sort((s,p)=>t(s.title??s.key,p.title??p.key)).map(({key:s,title:p,href:d})=>`<li><a href="${a(d)}">${a(p??s)}</a></li>`).join(`
`)}</ul>`;return[...n].sort(([i],[s])=>i&&s?t(i,s):i?-1:1).map(([i,s])=>`${n.size>1?`<h2>${a(i||"Other roles")}</h2>
`:""}${r(s)}`).join(`
`)}var be=e=>`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${e.map(t=>`<url><loc>${a(t)}</loc></url>
`).join("")}</urlset>
`;export{T as a,le as b,de as c,ue as d,me as e,fe as f,ge as g,ye as h,he as i,$e as j,xe as k,je as l,be as m};
