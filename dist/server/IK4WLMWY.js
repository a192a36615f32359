/*! career-widgets 0.1.0, MIT */
import{a as C}from"./T6VSS56D.js";import{M as V,b as a,h as M,i as G,m as h,n as A}from"./3Q5GEXVA.js";import{e as R}from"./RGOV7IZB.js";import{v as E}from"./VWLRKJXK.js";import{i as y}from"./3EG6A5YY.js";y();y();y();var W=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);function $(e){if(Array.isArray(e)){let t=e.map(r=>$(r)).filter(r=>r!==void 0);return t[0]===void 0?void 0:t}if(!W(e))return typeof e=="string"&&!e?void 0:e;let n=Object.entries(e).flatMap(([t,r])=>{let i=$(r);return i===void 0?[]:[[t,i]]});return n[0]?Object.fromEntries(n):void 0}var Y={hour:"PT1H",day:"P1D",week:"P1W",month:"P1M",year:"P1Y"},z={hour:"HOUR",day:"DAY",week:"WEEK",month:"MONTH",year:"YEAR"};function q(e){let n=[],t=(o,u)=>n.push({at:o,message:u}),r=E(C,e,"",()=>{})??{},{title:i,summary:s,url:p,aliases:d,codes:k,responsibilities:O,skills:x,education:j,path:f,salary:l,faq:b,lang:w}=r,m=[l??[]].flat(),c=o=>typeof o=="string"?o:o.name,{intro:g,level:L}=A(j),{intro:D,steps:F}=A(f),S={"@type":"Occupation",name:i,alternateName:d,description:s,url:p,occupationalCategory:k?.map(({scheme:o,code:u})=>({"@type":"CategoryCode",inCodeSet:o,codeValue:u})),responsibilities:O,skills:[...x?.technical??[],...x?.soft??[],...r.techStack??[]].map(c),educationRequirements:L?{"@type":"EducationalOccupationalCredential",credentialCategory:L}:h(g).join(`

`),experienceRequirements:[...h(D),...(F??[]).map(o=>[o.title,o.text,o.duration].filter(Boolean).join(": "))].join(`

`),occupationLocation:T(m),estimatedSalary:m.flatMap((o,u)=>U(M(o),m[1]?`salary[${u}]`:"salary",T(m).length>1,t))},P=(b??[]).flatMap(({question:o,answer:u})=>o&&u?[{"@type":"Question",name:o,acceptedAnswer:{"@type":"Answer",text:u}}]:[]),Q=new Set(["version","title","summary","url","aliases","codes","responsibilities","skills","techStack","education","path","salary","faq","lang"]);for(let o of Object.keys(r))Q.has(o)||t(o,"schema.org has no word for it");return{jsonLd:{"@context":"https://schema.org","@graph":[...Object.values(S).some(o=>o!==void 0&&o!=="Occupation")?[$(S)]:[],...P[0]?[$({"@type":"FAQPage",inLanguage:w,mainEntity:P})]:[]]},notes:n}}var H=e=>`<script type="application/ld+json">${JSON.stringify(e).replaceAll("<","\\u003c")}</script>`;function T(e){return[...new Map(e.flatMap(({area:t,country:r})=>t?[[t,{"@type":"AdministrativeArea",name:t}]]:r?[[r,{"@type":"Country",name:r}]]:[])).values()]}function U(e,n,t,r){let{area:i,country:s,currency:p,percentiles:d,min:k,max:O,median:x}=e,j=[e.name,t&&(i??s)].filter(Boolean).join(", ")||void 0,f=G(e);if(!p)return[];let l=(c,g)=>(typeof c=="object"&&c!==null&&r(`${n}.${g}`,'is capped ("or more"), which schema.org cannot say: it was left out'),typeof c=="number"?c:void 0),b={median:l(x,"median"),percentile10:l(d?.p10,"percentiles.p10"),percentile25:l(d?.p25,"percentiles.p25"),percentile75:l(d?.p75,"percentiles.p75"),percentile90:l(d?.p90,"percentiles.p90")},w={minValue:l(k,"min"),maxValue:l(O,"max")};for(let c of["mean","levels","parts","top","hoursPerWeek","sample"])e[c]!==void 0&&r(`${n}.${c}`,"schema.org has no word for it");let m=c=>Object.values(c).some(g=>g!==void 0);return[...m(b)?[{"@type":"MonetaryAmountDistribution",name:j,currency:p,duration:f&&Y[f],...b}]:[],...m(w)?[{"@type":"MonetaryAmount",name:j,currency:p,value:{"@type":"QuantitativeValue",...w,unitText:f&&z[f]}}]:[]]}var pe=`:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{max-inline-size:72em;margin:0 auto;padding:1em}`,le=`:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{margin:0;padding:1px}`,de=({lang:e,title:n,styles:t,head:r="",body:i})=>`<!doctype html>
<html lang="${a(e)}" dir="${R(e)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${a(n)}</title>
${t?`<style>${t}</style>
`:""}${r}</head>
<body>
${i}
</body>
</html>
`,I=(e,n=300)=>{let[t=""]=typeof e=="string"||Array.isArray(e)?h(e):[],r=t.replace(/\s+/g," ");return r.length>n?`${r.slice(0,n).replace(/\s\S*$/,"")} …`:r},ue=(e,n)=>typeof e.title=="string"&&e.title.trim()||n,B=(e,n,t="")=>`<link rel="${e}" href="${a(n)}"${t}>
`,me=e=>{let n=I(e.summary);return n?`<meta name="description" content="${a(n)}">
`:""},fe=e=>B("canonical",e),ye=(e,n,t)=>B("alternate",e,` type="${n}" title="${a(t)}"`),ge=e=>`${H(q(e).jsonLd)}
`;function he(e,n){if(!e)return"";let[t=""]=n.split("-");return`${t!=="en"&&V.includes(t)&&!/(^|\/)loader\.js$/.test(e)?`
<script src="${a(e.replace(/[^/]*$/,`locales/${t}.js`))}" defer></script>`:""}
<script type="module" src="${a(e)}"></script>`}function $e(e){let{compare:n}=new Intl.Collator("en",{numeric:!0}),t=new Map;for(let i of e){let s=t.get(i.field??"");s?s.push(i):t.set(i.field??"",[i])}let r=i=>`<ul>${i.slice().sort((s,p)=>n(s.title??s.key,p.title??p.key)).map(({key:s,title:p,href:d})=>`<li><a href="${a(d)}">${a(p??s)}</a></li>`).join(`
`)}</ul>`;return[...t].sort(([i],[s])=>i&&s?n(i,s):i?-1:1).map(([i,s])=>`${t.size>1?`<h2>${a(i||"Other roles")}</h2>
`:""}${r(s)}`).join(`
`)}var xe=e=>`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${e.map(n=>`<url><loc>${a(n)}</loc></url>
`).join("")}</urlset>
`;export{q as a,pe as b,le as c,de as d,ue as e,me as f,fe as g,ye as h,ge as i,he as j,$e as k,xe as l};
