/*! career-widgets 0.1.0, MIT */
import{A as ie,a as D,b as a,c as F,d as B,e as H,f as W,g as x,h as R,i as I,j as Q,k as Y,l as z,m as U,n as K,o as X,p as Z,q as _,r as v,s as ee,t as te,u as oe,v as ne,w as re,x as se}from"./LRNXEDQY.js";import{f as A,g as J,h as m,k as V,l as N,m as u,o as L,q as T,r as $,w as q}from"./TMA756Q7.js";import{e as E}from"./J4F6ESI2.js";import{k as f}from"./E3V5Y5KA.js";f();f();f();var ae=L({version:{type:"number",minimum:1},title:m,summary:m,lang:N,url:V,updated:m,aliases:u(m,J),codes:u(L({scheme:m,code:m}),A),workModes:u(T("on-site","hybrid","remote","remote-friendly"),A),demand:K,salary:B,coreFunctions:$,responsibilities:u(m),workSetting:$,techStack:re,skills:te,path:W,education:v,ladder:H,globalOutlook:Y,jobMarket:z,day:Q,workingTime:oe,workLifeBalance:se,skillMap:ne,prosCons:Z,mistakes:u(m),advice:u(m),caseStudies:I,portfolio:$,growth:U,relatedRoles:_,faq:ee,sources:D,plans:X});f();var ge=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);function j(e){if(Array.isArray(e)){let t=e.map(n=>j(n)).filter(n=>n!==void 0);return t[0]===void 0?void 0:t}if(!ge(e))return typeof e=="string"&&!e?void 0:e;let o=Object.entries(e).flatMap(([t,n])=>{let r=j(n);return r===void 0?[]:[[t,r]]});return o[0]?Object.fromEntries(o):void 0}var he={hour:"PT1H",day:"P1D",week:"P1W",month:"P1M",year:"P1Y"},xe={hour:"HOUR",day:"DAY",week:"WEEK",month:"MONTH",year:"YEAR"};function pe(e){let o=[],t=(s,d)=>o.push({at:s,message:d}),n=q(ae,e,"",()=>{})??{},{title:r,summary:i,url:l,aliases:g,codes:S,responsibilities:y,skills:c,education:k,path:b,salary:w,faq:p,lang:h}=n,O=[w??[]].flat(),le=s=>typeof s=="string"?s:s.name,{intro:de,level:P}=R(k),{intro:fe,steps:ue}=R(b),G={"@type":"Occupation",name:r,alternateName:g,description:i,url:l,occupationalCategory:S?.map(({scheme:s,code:d})=>({"@type":"CategoryCode",inCodeSet:s,codeValue:d})),responsibilities:y,skills:[...c?.technical??[],...c?.soft??[],...n.techStack??[]].map(le),educationRequirements:P?{"@type":"EducationalOccupationalCredential",credentialCategory:P}:x(de).join(`

`),experienceRequirements:[...x(fe),...(ue??[]).map(s=>[s.title,s.text,s.duration].filter(Boolean).join(": "))].join(`

`),occupationLocation:je(O),estimatedSalary:O.flatMap((s,d)=>ke(s,O[1]?`salary[${d}]`:"salary",t))},C=(p??[]).flatMap(({question:s,answer:d})=>s&&d?[{"@type":"Question",name:s,acceptedAnswer:{"@type":"Answer",text:d}}]:[]),ye=new Set(["version","title","summary","url","aliases","codes","responsibilities","skills","techStack","education","path","salary","faq","lang"]);for(let s of Object.keys(n))ye.has(s)||t(s,"schema.org has no word for it");return{jsonLd:{"@context":"https://schema.org","@graph":[...Object.values(G).some(s=>s!==void 0&&s!=="Occupation")?[j(G)]:[],...C[0]?[j({"@type":"FAQPage",inLanguage:h,mainEntity:C})]:[]]},notes:o}}var ce=e=>`<script type="application/ld+json">${JSON.stringify(e).replaceAll("<","\\u003c")}</script>`;function je(e){return[...new Map(e.flatMap(({area:t,country:n})=>t?[[t,{"@type":"AdministrativeArea",name:t}]]:n?[[n,{"@type":"Country",name:n}]]:[])).values()]}function ke(e,o,t){let{name:n,currency:r,percentiles:i,min:l,max:g,median:S}=e,y=F(e);if(!r)return[];let c=(p,h)=>(typeof p=="object"&&p!==null&&t(`${o}.${h}`,'is capped ("or more"), which schema.org cannot say: it was left out'),typeof p=="number"?p:void 0),k={median:c(S,"median"),percentile10:c(i?.p10,"percentiles.p10"),percentile25:c(i?.p25,"percentiles.p25"),percentile75:c(i?.p75,"percentiles.p75"),percentile90:c(i?.p90,"percentiles.p90")},b={minValue:c(l,"min"),maxValue:c(g,"max")};for(let p of["mean","levels","parts","top"])e[p]!==void 0&&t(`${o}.${p}`,"schema.org has no word for it");let w=p=>Object.values(p).some(h=>h!==void 0);return[...w(k)?[{"@type":"MonetaryAmountDistribution",name:n,currency:r,duration:y&&he[y],...k}]:[],...w(b)?[{"@type":"MonetaryAmount",name:n,currency:r,value:{"@type":"QuantitativeValue",...b,unitText:y&&xe[y]}}]:[]]}var st=`:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{max-inline-size:72em;margin:0 auto;padding:1em}`,it=`:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{margin:0;padding:1px}`,at=({lang:e,title:o,styles:t,head:n="",body:r})=>`<!doctype html>
<html lang="${a(e)}" dir="${E(e)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${a(o)}</title>
${t?`<style>${t}</style>
`:""}${n}</head>
<body>
${r}
</body>
</html>
`,be=(e,o=300)=>{let[t=""]=typeof e=="string"||Array.isArray(e)?x(e):[],n=t.replace(/\s+/g," ");return n.length>o?`${n.slice(0,o).replace(/\s\S*$/,"")} …`:n},pt=(e,o)=>typeof e.title=="string"&&e.title.trim()||o,me=(e,o,t="")=>`<link rel="${e}" href="${a(o)}"${t}>
`,ct=e=>{let o=be(e.summary);return o?`<meta name="description" content="${a(o)}">
`:""},mt=e=>me("canonical",e),lt=(e,o,t)=>me("alternate",e,` type="${o}" title="${a(t)}"`),dt=e=>`${ce(pe(e).jsonLd)}
`;function ft(e,o){if(!e)return"";let[t=""]=o.split("-");return`${t!=="en"&&ie.includes(t)&&!/(^|\/)loader\.js$/.test(e)?`
<script src="${a(e.replace(/[^/]*$/,`locales/${t}.js`))}" defer></script>`:""}
<script type="module" src="${a(e)}"></script>`}function ut(e){let{compare:o}=new Intl.Collator("en",{numeric:!0}),t=new Map;for(let r of e){let i=t.get(r.field??"");i?i.push(r):t.set(r.field??"",[r])}let n=r=>`<ul>${r.slice().sort((i,l)=>o(i.title??i.key,l.title??l.key)).map(({key:i,title:l,href:g})=>`<li><a href="${a(g)}">${a(l??i)}</a></li>`).join(`
`)}</ul>`;return[...t].sort(([r],[i])=>r&&i?o(r,i):r?-1:1).map(([r,i])=>`${t.size>1?`<h2>${a(r||"Other roles")}</h2>
`:""}${n(i)}`).join(`
`)}var yt=e=>`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${e.map(o=>`<url><loc>${a(o)}</loc></url>
`).join("")}</urlset>
`;export{pe as a,st as b,it as c,at as d,pt as e,ct as f,mt as g,lt as h,dt as i,ft as j,ut as k,yt as l};
