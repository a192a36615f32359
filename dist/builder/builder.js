/*! career-widgets 0.1.0, MIT */
"use strict";(()=>{var Go=Object.defineProperty;var I=(e,t)=>{for(var n in t)Go(e,n,{get:t[n],enumerable:!0})};var y=[{name:"operations-assistant",title:"Operations Assistant",lang:"en"},{name:"electrician.de",title:"Elektriker/in",lang:"de"},{name:"electrician",title:"Electrician",lang:"en"},{name:"registered-nurse.ar",title:"ممرّض مسجَّل",lang:"ar"},{name:"registered-nurse",title:"Registered Nurse",lang:"en"},{name:"software-developer",title:"Software Developer",lang:"en"}];var g={version:"0.1.0",files:{"career-widgets.classic.js":"sha384-RwBVyeDXGScPgyQ7LaJcWFZ8GpGDJyjrpGuiCBxn2Qnqh0HdUaXfumnjhOAHyQf/","career-widgets.js":"sha384-d+5eO7DbMCwswNn/UUQDFrGOFF5k9jXSZQGByTNVbo3OXQq0aV9dTBzZQBWpduR+","loader.js":"sha384-FbkoOWy1euAwCt31mytYQr4uuFsQLbaYXXHApisTy+3WA31h5+MaV+9mARcxf/xp","locales/ar.js":"sha384-YkUy5A23TY4j2l56swr2scbnFtak0OvW1kE+H1HJGLlA/ul83NyrylKbWNoCvPCH","locales/de.js":"sha384-kStyMIbY6RmuTMCTpB7dW7qfQQMgzJ4wEjOAk/NT0MS8JHafK8XutniZA54w05Qs","reserve.css":"sha384-pBZ4bvbXo07XO53l+KgDpZAWxHS/EYkJWLbHiD2mIjUtXoVR+CXUjgTD32MyO/8H","upgrade.js":"sha384-LSvG5JvmEWtVT/q/9UHw/cMQf4Xjsih+0IMNGaE10VF+GcVpGQx59+wT9UfktMa9","widgets/career-guide.js":"sha384-MChIhRVV9Z6UF67moSvmN53SFGCYvTE5vXIyohl8D0V/+G3V6ahmVQ97/cU8CMVt","widgets/career-ladder.js":"sha384-PXHAtA4Wp/7gvf7mdhHZU7VF9R9XBTmEKJ5JHjn+pctOwHPFHohIJjq245OE+bZf","widgets/career-path.js":"sha384-IMnF1NZO6NQlQ/AIQTk4k1byCgVRsx5Jy0S+W+ByX4UQm8YSCwSF7aqbmR7G8Bpf","widgets/case-studies.js":"sha384-087jxRsQNDoyTpRZYgC/w55+AGg/IplYkRSQtlmbEe1FrTxh1RtAA1Tz3FzGtt4u","widgets/chunk-core.BZBIVWXO.js":"sha384-c8ZVRA2tJg3j5wfa7/HxhlcbZWz1e/myhm6p08ykDJPzMl5iOtFAk/dwpOUTkIje","widgets/chunk-report.dW6PHzJd.js":"sha384-Gx5yugyU8AMSGiE7am1lcYHcmfHdXMS736utMWQtKTgJENlODZMvMUq5/0HRt11g","widgets/chunk-standing.of-salary-range.CxBRSAfY.js":"sha384-jsuTzwjaGbxIpFdO1C123ljwgaRkTy0q63KkCS7u81TkMWcDDCzvloooB9pbae4e","widgets/common-mistakes.js":"sha384-bOXi94eBMPOY4rI+u9Xv2qrAVuOAoJu+UDPLbXWDI9JgbiHJbpUE7ECCtnWelvV0","widgets/contextual-advice.js":"sha384-gXort/dSlE9Kr+n2GTJokN9KSyunOe6AG7TtfyaPIfzo034XceGUwMXCQwCDTU/H","widgets/core-functions.js":"sha384-NFNfBNzgzv/W/KyI+NPWzUKugiiDFBtVK/iYoVszM/OfF+TeoIkv4qEzfIkEvGgZ","widgets/day-timeline.js":"sha384-7EoaTAbD75wXk6V1zgD0XgunFSdzZEynb3w9b0+8Ijy/n9lsJM+qCRU/zZ+Uolcj","widgets/global-outlook.js":"sha384-jaLz0MOpOtUlz/bA9GELO6BvacUB7EOhmw8/BFZNhiMlWfDTo1jKMPjNLa2D85Yc","widgets/job-market.js":"sha384-UVjxwLV5GYuPLYX/I/Cu8HJrY2uzpaLmIzUdBY9p1qq9BzBvb5uXdycdzIdgWHiv","widgets/job-outlook.js":"sha384-kDPlqP5LayHjCW8ruMTadVDNp3kstjoM6Ecd0huJLR3ONCJqQxCC+J42Y04vh+/R","widgets/key-responsibilities.js":"sha384-/040KnGawbnPO5h/JY3nFofxjb1Iq8X+I8cLwlbIP0+GUMcJ+AQkJgQududdUSQ5","widgets/market-demand.js":"sha384-nlUijuYMxhDZYAfDYAvKf2ctIPZtoV0cGPGtefv/cviEYXI3Oaney6og600bWmZK","widgets/membership-plans.js":"sha384-11V27t0lQtIihcn4iBStrCp45Ylhc5wg61vB4kpyFvfWlicL1IbeKsv0gduJvtBf","widgets/portfolio-tips.js":"sha384-pLB/EmQF57+8sX0wLZORl3/Bd0BPxbljb7Q69oWUnCuzm1nJTtXpZBx2y2JY7CCC","widgets/pros-cons.js":"sha384-Du03vLOnjVNl2lIoV5gjnvTzugjXWY2VbVd3vEpcNQZbiuSnh7j+bxWVMEL642hR","widgets/related-roles.js":"sha384-NrcR9uKR5inZaR+LOFGAe2lVYnIOGWZZKEQF3yOSWV+hIoN8+o24Qf5G3PoVhh9E","widgets/required-education.js":"sha384-CeHfwB1xLY7LK9Q27VS0rf99MFw+UK8DgoIA4UqYiE1fc4aPC7saWdWJuWu7wPpa","widgets/role-faq.js":"sha384-+D+6DtJr86WC8QrH7+fTGGVkbMy0XiSfq5g1p9YIcKbX2D0bNpviovJqe+TCkTm4","widgets/role-skills.js":"sha384-6GiF62m9D/iLDTnwQJfRGNG0LWmE+E5csxKHrcG/JHQU/ciH9+yU2TvVQ3PUm4cN","widgets/role-summary.js":"sha384-zIVK/il1k4U9QD4mZcBDE1UYLMbXq6qHjOYSJJ3jV47jPLXOQBLcu+wgqGFgHIOD","widgets/salary-range.js":"sha384-VP4fsw1Vog0vZhuFYk29TxfrmMwKs8cmf3xh4gKf34+6q5zcMHhDemYjz9jh1dez","widgets/share-guide.js":"sha384-kHnIZ0yPZ9tT0Iw5ePdKCt1LQ46WHIWEuZYiHD9TPZuKaBPlhzbPi5sO1xxeQRqs","widgets/skill-map.js":"sha384-6VAf4FsQIPVO20y3jpBHJhQdCsJgwzaFP0EzdNnfrILBJgqL7dOTqG5OTtmW/rXd","widgets/source-list.js":"sha384-Mg8sq4/nB1jYBRWIqQva/aS01O3iAKcDIgqPcpMdECnDZWgjxaZt2XhTHppHtBRs","widgets/tech-stack.js":"sha384-QhqQOYK86ylYudHqbUiNlZcNJsccBQiWSR9VSfNYIrjlCn34fwstaaRu0rVizx3E","widgets/work-life-balance.js":"sha384-Ajvym6xG8NjyK8liHr5us5BtiUFn451UxstrYOX4JfErbMaqM3v86zPqjw/kG40a","widgets/work-setting.js":"sha384-2J35kTRfxYdOvJVAOKB/beIYV9uLvszEtZN0K6zjFIrg/ZN+x4qkhY4FKygT2Kx8"}};var b={widgets:{"career-guide":{description:"A whole career guide: a list of contents that follows the reader, and all sections that the guide has something for. It provides the guide to every section inside it, its own and those that the page puts there.",attributes:[{name:"sections",type:"string",description:"The sections to show, by their tag names and in that order: `salary-range career-ladder`. All where it is not given."}]},"career-ladder":{description:"The rungs of a career on a true axis of years, spans that overlap or have no end as they are, with what each rung pays. With `years` it says where the reader stands and what comes next.",attributes:[{name:"years",type:"number",description:"The reader's years of experience."}]},"career-path":{description:"The way into a role and on from it: in prose, or step by step, with how long each step takes.",attributes:[]},"case-studies":{description:"Examples from the role: what happened, what can be learnt from it, and the figures in both set large in their own words.",attributes:[]},"common-mistakes":{description:"What beginners in a role often do wrong, each crossed. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"contextual-advice":{description:"Advice for getting into a role and getting on in it, each behind an arrow. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"core-functions":{description:"What a role is there for, in prose.",attributes:[]},"day-timeline":{description:"A typical day: its periods in true proportion, with gaps, overlaps and night shifts as they are, and as a list with what each is about. Times are on the clock of the language.",attributes:[]},"global-outlook":{description:"How a role differs around the world: in prose, or region by region. Of many regions the first are shown, the rest behind a disclosure.",attributes:[]},"job-market":{description:"What moves the market for a role: what makes it hard, where it can lead, what is changing; side by side where there is room.",attributes:[]},"job-outlook":{description:"How employment in a role is projected to change, against all occupations where that is known, and how many openings there are in a year. The words for the rate are the publisher's: as given, or by the lines of its edition.",attributes:[{name:"rate",type:"number",description:"Projected change in employment, in percent, where no guide gives one."},{name:"from",type:"number",description:"First year of that projection."},{name:"to",type:"number",description:"Last year of that projection."},{name:"average",type:"number",description:"Projected change over the same years in all occupations together, in percent."},{name:"openings",type:"number",description:"Openings per year, where no guide gives them."},{name:"label",type:"string",description:"The publisher's words for `rate`: the `label` attribute."}]},"key-responsibilities":{description:"What is done in a role, the most important first. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"market-demand":{description:"How much a role is sought after, on a scale that is named, and by what that was judged. Where it is not known, that is said.",attributes:[{name:"level",type:"string",description:"low, moderate, high, very-high or undetermined, where no guide says: the `level` attribute."}]},"membership-plans":{description:"The plans of a membership side by side: price and period, what each includes, and a way to choose it.",attributes:[]},"portfolio-tips":{description:"What to show to employers, and how, in prose.",attributes:[]},"pros-cons":{description:"What speaks for a role and what against it, side by side where there is room, each counted and marked. Of a long side the first entries are shown, the rest behind a disclosure.",attributes:[]},"related-roles":{description:"Roles that are close to this one, and how each differs in pay and growth, as far as both are known and say the same.",attributes:[]},"required-education":{description:"The education that a role requires: in prose, or the level that is asked for, the routes to it, and the certificates that help. Of long lists the first entries are shown, the rest behind a disclosure.",attributes:[]},"role-faq":{description:"Questions that people ask about a role, each with its answer behind it. A link to a question opens it: the fragment is `faq-` and the question's words, `#faq-do-i-need-a-degree`; the same question again is numbered, `#faq-do-i-need-a-degree-2`.",attributes:[]},"role-skills":{description:"The skills that a role asks for, technical and soft, side by side where there is room, with the level where one is given. A level that is a number out of a number is drawn too.",attributes:[]},"role-summary":{description:"A role at a glance, under its title: what it is, and the key facts of the guide with their sources. Aliases, codes and the date of the guide stand below.",attributes:[]},"salary-range":{description:"What a role pays: the median, the range around it, percentiles, levels of experience and where the best paid begin, for one area or several. The reader can find out where their own pay stands; nothing of that leaves the page.",attributes:[{name:"min",type:"number",description:"Lower end of the range, where no guide gives one."},{name:"max",type:"number",description:"Upper end of the range, where no guide gives one."},{name:"median",type:"number",description:"Median, where no guide gives one."},{name:"currency",type:"string",description:"ISO 4217 code of the currency of `min`, `max` and `median`."},{name:"per",type:"string",description:"Period of pay that is shown first: hour, day, week, month or year; also that of `min`, `max` and `median`."},{name:"area",type:"string",description:"Name of the area that is shown first; also that of `min`, `max` and `median`."},{name:"hours-per-year",type:"number",description:"Hours of work in a year. With it, yearly pay can be shown by the hour; hourly pay is never turned into yearly."}]},"share-guide":{description:"The address of a guide to pass on: through the system's share sheet where there is one, copied, or as a plain link. Where the guide has no `url` it is the page's. Nothing is requested, and nobody is told.",attributes:[{name:"section",type:"string",description:"The section to link to, by its tag name: `salary-range`."}]},"skill-map":{description:"The skills that a role takes, from foundations to specialisms: a list in groups, and a path that joins them. With `have` it marks what the reader has and says how far along each group is; with `interactive` the reader ticks it. Nothing is stored: the page hears of every tick and keeps what it likes.",attributes:[{name:"have",type:"string | readonly string[]",description:"What the reader has: `Excel, Asana` are looked for in the names and examples of skills; a list names skills exactly, as `skill-toggle` gives it. A tick makes it such a list."},{name:"interactive",type:"boolean",description:"Lets the reader tick skills."}]},"source-list":{description:"What a guide draws on, numbered, each with where it can be read and its date. A link to one, `#source-3`, marks it.",attributes:[]},"tech-stack":{description:"The tools of a role in groups, what employers ask for first and marked. Of many groups, and of many tools in one, the first are shown, the rest behind a disclosure; a long list can be filtered, which opens them.",attributes:[]},"work-life-balance":{description:"How a job fits in with the rest of life: stress and balance, each on a scale that is named, and what they were judged by. Only balance has the accent: much of it is good, and much stress is not.",attributes:[]},"work-setting":{description:"Where a role is worked in, and with whom, in prose.",attributes:[]}},shared:[{name:"lang",type:"string",description:"Language of what the widget says, where it is not that of the page: `de`."},{name:"guide",type:"string",description:"Role JSON as text: the `guide` attribute."},{name:"src",type:"string",description:"Where the role JSON is: a URL, or `#id` of a JSON script on the page."},{name:"heading",type:"string",description:"Heading instead of the default one."},{name:"heading-level",type:"number",description:"Level of the heading, 1 to 6; 2 by default."},{name:"debug",type:"boolean",description:"Shows problems of the data in place."}],tokens:[{name:"--career-accent",default:"light-dark(#1f5fd0, #8ab4ff)",description:"Colour of what the picture is about."},{name:"--career-muted",default:"70 % of the text colour",description:"Colour of secondary text."},{name:"--career-line",default:"16 % of the text colour",description:"Colour of hairlines and of empty tracks."},{name:"--career-tint",default:"18 % of the accent",description:"Colour of areas behind the accent."},{name:"--career-surface",default:"Canvas",description:"Background of fields and of whatever covers a line."},{name:"--career-radius",default:"0.2em",description:"Radius of corners."},{name:"--career-heading-size",default:"1.3em",description:"Size of the heading."},{name:"--career-heading-font",default:"inherit",description:"Font family of headings."}]};var qo=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),T=qo(1);var N=Symbol.for("lit-nothing"),qn="{$}",At=e=>e===N||e==null?"":String(e),Pt;try{Pt=globalThis.trustedTypes?.createPolicy("career-widgets",{createHTML:e=>e})}catch{}var Un,Rt=new WeakMap;function Uo({strings:e,_$litType$:t}){let n=!1,o=e.map((l,f)=>{let[p,u]=[l.lastIndexOf("<"),l.lastIndexOf(">")];return p!==u&&(n=p>u),l+(f+1<e.length?n?qn:"<!---->":"")}),r=document.createElement("template"),s=t>1?`<svg>${o.join("")}</svg>`:o.join("");r.setHTMLUnsafe(Pt?Pt.createHTML(s):s);let{content:a}=r;t>1&&a.replaceChildren(...a.firstChild.childNodes);let i=l=>document.createTreeWalker(l,129),d=[],c=i(a),m=0;for(let l=0,f;f=c.nextNode();l++)if(f instanceof Element)for(let p of[...f.attributes]){let u=p.value.split(qn);if(u.length<2)continue;let h=e[m].match(/[^\s"'<>=]+(?==["']?[^"'=]*$)/)[0];f.removeAttribute(p.name),d.push([l,m,Vo(h,u)]),m+=u.length-1}else d.push([l,m++,(p,u)=>{let h=It(p);return k=>h(k[u])}]);return l=>{let f=document.importNode(a,!0),p=i(f),u=-1,h=d.map(([O])=>{for(;u<O;u++)p.nextNode();return p.currentNode}),k=d.map(([,O,L],v)=>L(h[v],O)),j=O=>k.forEach(L=>L(O));return j(l),[f,j]}}var Vo=(e,[t,...n])=>(o,r)=>{let s=o,a=e.slice(1),i=N;if(e[0]==="@"){let d=Un;return s.addEventListener(a,c=>i.call(d,c)),c=>i=c[r]}return d=>{let c=t||n[0]||n[1]!=null?n.reduce((m,l,f)=>m+At(d[r+f])+l,t):d[r];c!==i&&(i=c,e[0]==="."?s[a]=c:e[0]==="?"?s.toggleAttribute(a,!!c&&c!==N):c===N?s.removeAttribute(e):s.setAttribute(e,At(c)))}};function It(e){let t=e.previousSibling;!t&&e.parentNode.nodeType>9&&e.before(t=new Comment);let n,o,r,s,a=()=>{for(;e.previousSibling!==t;)e.previousSibling.remove();n=r=s=void 0};return i=>{if(Array.isArray(i)){r||a();let d=r??=[];i.forEach((c,m)=>{if(!d[m]){let l=new Comment;e.before(l),d[m]=[It(l),l]}d[m][0](c)});for(let[c,m]of d.splice(i.length).reverse())c(""),m.remove()}else if(i?._$litType$){let d=i;if(n===d.strings)return o(d.values);a(),Rt.has(n=d.strings)||Rt.set(n,Uo(d));let[c,m]=Rt.get(n)(d.values);o=m,e.before(c)}else{let d=At(i);(!s||!d)&&a(),s?s.data=d:d&&e.before(s=new Text(d))}}}var Lt=new WeakMap;function Vn(e,t,{host:n}={}){Un=n,Lt.has(t)||(t.append(new Comment),Lt.set(t,It(t.lastChild))),Lt.get(t)(e)}var Nt={};I(Nt,{ar:()=>Zo,de:()=>_o,en:()=>Be,messagesFor:()=>Ce,onMessages:()=>at,registerMessages:()=>Wt});var Ko=Symbol.for("career-widgets.messages"),Et=globalThis[Ko]??={};function Wt(e,t){Et[e]={...Et[e],...t},globalThis.window&&dispatchEvent(new Event("languagechange"))}function at(e){globalThis.window&&addEventListener("languagechange",e)}function Ce(e,t,n){let o=Et[e]?.[t];return o?{...n,...o}:e?Ce(e.replace(/-?[^-]*$/,""),t,n):n}var Be={source:"Source: {source}",sourceDated:"Source: {source}, {date}",table:"Show as table",empty:"There is no information on this yet.",error:"This could not be shown.",loading:"Loading…",hour:"{amount} an hour",day:"{amount} a day",week:"{amount} a week",month:"{amount} a month",year:"{amount} a year",orMore:"{amount} or more",range:"{min} to {max}",notPublished:"not published",more:"Show {n} more",fewer:"Show fewer"},_o={source:"Quelle: {source}",sourceDated:"Quelle: {source}, {date}",table:"Als Tabelle zeigen",empty:"Dazu gibt es noch keine Angaben.",error:"Das konnte nicht angezeigt werden.",loading:"Wird geladen…",hour:"{amount} pro Stunde",day:"{amount} pro Tag",week:"{amount} pro Woche",month:"{amount} im Monat",year:"{amount} im Jahr",orMore:"{amount} oder mehr",range:"{min} bis {max}",notPublished:"nicht veröffentlicht",more:"{n} weitere zeigen",fewer:"Weniger zeigen"},Zo={source:"المصدر: {source}",sourceDated:"المصدر: {source}، {date}",table:"عرض كجدول",empty:"لا توجد معلومات عن هذا بعد.",error:"تعذّر عرض هذا القسم.",loading:"جارٍ التحميل…",hour:"{amount} في الساعة",day:"{amount} في اليوم",week:"{amount} في الأسبوع",month:"{amount} في الشهر",year:"{amount} في السنة",orMore:"{amount} أو أكثر",range:"من {min} إلى {max}",notPublished:"غير منشور",more:{one:"عرض واحد آخر",two:"عرض اثنين آخرين",few:"عرض {n} أخرى",other:"عرض {n} أخرى"},fewer:"عرض أقل"};function fe(e){try{return e?Intl.getCanonicalLocales(e.replaceAll("_","-"))[0]:void 0}catch{return}}function Ge(e){try{return/^(https?|mailto):$/.test(new URL(e,"https://relative.invalid").protocol)}catch{return!1}}function it(e,t,n,o){let r=t===null?"null":Array.isArray(t)?"array":typeof t,s="anyOf"in e?e.anyOf.find(l=>l.type===r):e,a=l=>{o(l,n,s??e,t)};if(s?.type!==r)return t==null?void 0:a("type");if(s.type==="string"){let l=t.trim();if(!l)return;let{enum:f=[l],pattern:p="",format:u}=s;return!f.includes(l)||!l.match(p)?a("value"):u&&!Ge(l)?a("url"):l}if(s.type==="number"){let{minimum:l=-1e99,maximum:f=1e99}=s;return t>=l&&t<=f?t:a("range")}if(s.type==="array"){let{items:l,maxItems:f=1/0}=s,p=t;p.length>f&&a("range");let h=p.slice(0,f).map((k,j)=>it(l,k,`${n}[${j}]`,o)).filter(k=>k!==void 0);return h.length?h:void 0}if(s.type!=="object")return t;let{properties:i,dependentRequired:d}=s,c={},m=n&&`${n}.`;for(let l in i){let f=Object.hasOwn(t,l)?it(i[l],t[l],m+l,o):void 0;f!==void 0&&(c[l]=f)}for(let l in d)for(let f of d[l])c[l]!=null&&c[f]===void 0&&(o("missing",m+f,`is missing: "${l}" needs it`),delete c[l]);return Object.keys(c).length?c:void 0}var Yo={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Kn=(e,t)=>e.replace(t,n=>Yo[n]);function Oe(e){let t=e.replace(/\s+/g," ").replace(/[\p{Cc}\p{Cs}\ufeff]/gu,"").replaceAll("\\","∖").trim();return/[^\s\p{C}]/u.test(t)?t:""}var He=(e,t=!1)=>{let n=Kn(e,/[&<>]/g);return t?n.replace(/[{}*_`[~]/g,o=>`{'${o}'}`):n},_n=e=>e.replace(/[&<>*_`[\]~|$]/g,t=>`&#${t.charCodeAt(0)};`),lt=e=>Kn(e,/[&<>"']/g),le=e=>!/[\p{Cc}\p{Cs}\ufeff\u2028\u2029\\]/u.test(e),ct=e=>le(e)&&!/[<>]|\{[{%#]|\[[/\p{L}]/u.test(e)?e:e.replace(/[^\p{L}\p{M}\p{N} .,:;!?()*+=@$/_-]/gu,encodeURIComponent),Zn=e=>e.startsWith("%")?decodeURIComponent(e):e,Yn=e=>encodeURIComponent(e.replace(/\p{Cs}/gu,"�")).replace(/[!'()*~]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);var G=(...e)=>e.filter(t=>!!t).flatMap((t,n)=>n?[" · ",t]:[t]),A=(...e)=>{let t=e.filter(n=>!!n);return t[0]?[{paragraph:t}]:[]},C=e=>e?{strong:e}:void 0,q=(e,t=!1)=>{let n=e.filter(o=>o[0]);return n[0]?[{items:n,ordered:t}]:[]},z=(e,t)=>` ${e}="${lt(t)}"`;function Ft(e,t){let n=a=>He(Oe(a),t),o=(a,i,d="")=>i?`<${a}${d}>${i}</${a}>`:"",r=a=>typeof a=="string"?(/^\s/.test(a)?" ":"")+n(a)+(/\S\s+$/.test(a)?" ":""):"strong"in a?o("strong",n(a.strong)):a.href.includes("\\")?n(a.text):o("a",n(a.text),z("href",Oe(a.href))),s=a=>a.map(r).join("").trim();return e.map(a=>"heading"in a?o(`h${a.level}`,n(a.heading)):"paragraph"in a?o("p",s(a.paragraph)):o(a.ordered?"ol":"ul",a.items.map(i=>o("li",s(i))).join(""))).join("")}var Qn=e=>Oe(e.map(t=>typeof t=="string"?t:"strong"in t?t.strong:t.text).join(""));var dt={module:"career-widgets.js",classic:"career-widgets.classic.js",loader:"loader.js"},Dt=e=>/^[a-z][a-z\d-]*$/.test(e),pt="/career-widgets/";function Xn({base:e=pt,way:t="module",langs:n=[],prefix:o="",reserve:r=!1},{version:s,files:a},i){let d=Ge(e)&&!/^mailto:|[?#]/i.test(e)&&le(e);d||i("url","base",'is not the address of a folder: expected http or https, without a backslash, "?" or "#"');let c=d?e.trim().replace(/\/*$/,"/"):pt,m=/(?:^|[^\d.])(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?=\/)/.exec(c)?.[1],l=m===s;m&&!l&&i("value","base",`names version ${m}: only version ${s} is known here, so the tags are without its hashes`);let f=h=>z("src",c+h)+p(h),p=h=>l?`${z("integrity",a[h])} crossorigin="anonymous"`:"",u=Dt(o)?z("data-career-prefix",o):"";return r&&u&&i("value","reserve","is for tags without a prefix: `career-widgets reserve --prefix` prints the style sheet for those that have one"),[...r&&!u?[`<link rel="stylesheet"${z("href",`${c}reserve.css`)}${p("reserve.css")}>`]:[],...l&&t==="loader"?[`<script type="importmap">${Qo(c,a)}<\/script>`]:[],t==="classic"?`<script${f(dt[t])} defer${u}><\/script>`:`<script type="module"${f(dt[t])}${u}><\/script>`,...t==="loader"?[]:n.flatMap(h=>a[`locales/${h}.js`]?[`<script${f(`locales/${h}.js`)} defer><\/script>`]:[])]}function Qo(e,t){let n=/^(\.{0,2}\/|https?:)/i.test(e)?e:`./${e}`,o=Object.entries(t).filter(([r])=>/^(widgets|locales)\/|^upgrade\.js$/.test(r));return JSON.stringify({integrity:Object.fromEntries(o.map(([r,s])=>[n+r,s]))}).replaceAll("<","\\u003c")}function Re(e,t,n){return e.has(t)||e.set(t,n()),e.get(t)}var Xo=new Map;function J(e,t,n){return Re(Xo,e.name+t+JSON.stringify(n),()=>new e(t,n))}var er=new Map;at(()=>er.clear());function ut(e,t,n){return Re(er,`${e} ${t}`,()=>{let o=Ce(e,t,n),r=o===n&&!/^en\b/.test(e)?"en":e,s={...Ce(r,"",Be),...o},a={lang:r,phrase:(i,d={})=>a.parts(i,d).join(""),parts(i,d){let c=s[i];return(typeof c=="string"?c:c[J(Intl.PluralRules,r,{}).select(Number(d.n))]??c.other).split(/\{(\w+)\}/).map((l,f)=>{let p=f%2?d[l]:l;return typeof p=="number"?he(a,p):p??""})}};return a})}var oe=({lang:e},t,n)=>J(Intl.NumberFormat,e,{style:"currency",currency:n,trailingZeroDisplay:"stripIfInteger"}).format(t).replace(/(?<=[A-Z])\p{Sc}$/u,"$&‎"),he=({lang:e},t)=>J(Intl.NumberFormat,e,{}).format(t),mt=({lang:e},t)=>J(Intl.NumberFormat,e,{style:"percent",maximumFractionDigits:1}).format(t/100),ge=({lang:e},t,n)=>{try{return J(Intl.DisplayNames,e,{type:t}).of(n.toUpperCase())??n}catch{return n}},se=({lang:e},t,n="conjunction")=>J(Intl.ListFormat,e,{type:n}).format(t),ze=({lang:e},t)=>/^\d{4}(-\d\d){0,2}$/.test(t)&&Date.parse(t)?J(Intl.DateTimeFormat,e,{year:"numeric",month:t[5]&&"long",day:t[8]&&"numeric",timeZone:"UTC"}).format(Date.parse(t)):t;var tr=(e=[])=>[e].flat().flatMap(t=>t.split(/\n\s*\n/).flatMap(n=>n.trim()||[])),ft=(e="")=>typeof e=="string"||Array.isArray(e)?{intro:e}:e;function Le(e,t){let{name:n,level:o,detail:r,examples:s=[]}=typeof e=="string"?{name:e}:e,[a,...i]=[n,r,s[0]&&se(t,s)].filter(d=>!!d);return{name:a??o??"",level:a&&o,notes:i,examples:s}}var Bt={};I(Bt,{ar:()=>ts,de:()=>es,en:()=>Ct});var Ct={heading:"Career guide",contents:"Contents"},es={heading:"Berufsbild",contents:"Inhalt"},ts={heading:"الدليل المهني",contents:"المحتويات"};var Gt={};I(Gt,{ar:()=>os,de:()=>rs,en:()=>ns});var ns={heading:"Career ladder",rungs:{one:"One rung: {first}.",other:"{n} rungs, from {first} to {last}."},standing:"With {years} of experience you stand at {here}.",off:"With {years} of experience you stand on none of the rungs.",comes:"Next comes {next}, {when}.",here:"You are here",next:"Next, {when}",open:"{n}+ years",you:"you",rung:"Rung",experience:"Experience",pay:"Pay"},rs={heading:"Karriereleiter",rungs:{one:"Eine Stufe: {first}.",other:"{n} Stufen, von {first} bis {last}."},standing:"Sie haben {years} Erfahrung und stehen bei {here}.",off:"Sie haben {years} Erfahrung und stehen auf keiner der Stufen.",comes:"Als Nächstes folgt {next}, {when}.",here:"Sie stehen hier",next:"Als Nächstes, {when}",open:{one:"ab {n} Jahr",other:"ab {n} Jahren"},you:"Sie",rung:"Stufe",experience:"Erfahrung",pay:"Gehalt"},os={heading:"السلم الوظيفي",rungs:{one:"درجة واحدة: {first}.",two:"درجتان، من {first} إلى {last}.",few:"{n} درجات، من {first} إلى {last}.",other:"{n} درجة، من {first} إلى {last}."},standing:"خبرتك {years}، وأنت في درجة {here}.",off:"خبرتك {years}، ولست على أي من الدرجات.",comes:"التالي: {next}، {when}.",here:"أنت هنا",next:"التالي، {when}",open:{zero:"من البداية",one:"سنة فأكثر",two:"سنتان فأكثر",few:"{n} سنوات فأكثر",other:"{n} سنة فأكثر"},you:"أنت",rung:"الدرجة",experience:"الخبرة",pay:"الراتب"};var ss=/[\u2600-\u{10ffff}]/gu,as=e=>e.length*.56+(e.match(ss)?.length??0)*.44;function ye(e,t,n=1){let o=e.map(s=>({...s,classes:""})),r=["n","w"].flatMap((s,a)=>{let i=t[a],d=[];for(let c of o){let m=Math.max(...c.lines.map(as)),l=c.at/100*i,f=l<m/2?"s":l>i-m/2?"e":"",p=f==="s"?l:l-m/(f?1:2),u=p+m,h=0;for(;d.some(([j,O,L])=>L===h&&p<O+.7&&j<u+.7);)h++;let k=h<n&&p>-.1&&u<i+.1;k&&d.push([p,u,h]),c.classes+=` ${s}${k?h:"x"} ${s}${f}`}return[`${s}r${Math.max(-1,...d.map(([,,c])=>c))+1}`,d.length<e.length?`${s}l`:""]});return{labels:o,rows:r.join(" ")}}var te=(e,t)=>n=>t>e?Math.min(100,Math.max(0,is((n-e)/(t-e)*100))):50,is=e=>Math.round(e*100)/100;var Je=e=>typeof e=="object"?e?.atLeast:e,Ht=e=>typeof e=="object"&&e!==null,zt=(e,t,n)=>e===null?n.phrase("notPublished"):Ht(e)?n.phrase("orMore",{amount:oe(n,Je(e),t)}):oe(n,e,t);function ce({currency:e,per:t="year",min:n,max:o,median:r,percentiles:s={}},a){let{p10:i,p25:d,p75:c,p90:m}=s,l=r==null?[n??i??d,o??m??c]:[r],[f,p]=new Set(l.flatMap(u=>u==null?[]:zt(u,e,a)));return f&&a.phrase(t,{amount:p?a.phrase("range",{min:f,max:p}):f})}var nr=new Map,rr=({lang:e},t)=>J(Intl.NumberFormat,e,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:2}),be=(e,t,n)=>rr(e,t).format(n),or=(e,t,n,o)=>n===o?be(e,t,n):Re(nr,[e.lang,t,n,o].join(),()=>rr(e,t).formatRange(n,o)),qe=({lang:e},t,n=t)=>Re(nr,[e,t,n].join(),()=>J(Intl.DateTimeFormat,e,{hour:"numeric",minute:"2-digit",timeZone:"UTC"}).formatRange(t%1440*6e4,n%1440*6e4));function sr(e,t,n,o){let r=NaN;t!=null&&(t>=0&&t<1/0?r=t:o("value","years","expected a number of years, 0 or more"));let s=e.map((v,w)=>{if(!v.years)return;let P=v.years[0]??0,R=v.years[1]??1/0;return P>R&&o("contradiction",`ladder[${w}].years`,`${P} is after ${R}; the two were exchanged`),[Math.min(P,R),Math.max(P,R)]}),a=s.filter(v=>v!==void 0),i=a.some(([v,w])=>v<=r&&r<w),d=Math.min(...a.map(([v])=>v>r?v:1/0)),c=d<1/0&&J(Intl.RelativeTimeFormat,n.lang,{}).format(d-r,"year"),m=a.flat().filter(Number.isFinite),l=Math.max(...m),f=Math.max(l,r||0),p=te(0,(a.flat().includes(1/0)?Math.ceil(f*1.25+1):f)||1),u=a[0]&&r>=0?p(r):void 0,h=e.map(({title:v="",summary:w,salary:P},R)=>{let W={title:v,summary:w,pay:[P&&ce(P,n),P?.area].filter(Boolean).join(" · ")||void 0};if(!s[R])return W;let[B,ee]=s[R],st=ee===1/0;return{...W,years:st?n.phrase("open",{n:B}):or(n,"year",B,ee),bar:[st?"open":"accent",p(B),p(ee)-p(B)],here:B<=r&&(r<ee||r===ee&&!i)?n.phrase("here"):void 0,next:c&&B===d?n.phrase("next",{when:c}):void 0}});if(!h.some(v=>Object.values(v).some(Boolean)))return;let k=h.flatMap(({title:v})=>v||[]),j=v=>se(n,h.flatMap(w=>w[v]&&(w.title||w.years)||[]),"disjunction"),O=j("here"),L=e.flatMap(({salary:v})=>v?.source??[]);return{rungs:h,you:u,axis:a[0]&&ye([...new Set([r||l,l,0,...m])].map(v=>({at:p(v),lines:[v===r?n.phrase("you"):v===l?be(n,"year",v):he(n,v)],name:v===r?"strong":"muted"})),[20,30]).labels,sentence:[k[0]&&n.phrase("rungs",{n:k.length,first:k[0],last:k.at(-1)}),u!==void 0&&n.phrase(O?"standing":"off",{years:be(n,"year",r),here:O}),c&&n.phrase("comes",{next:j("next"),when:c})].filter(Boolean).join(" "),table:{columns:["rung","experience","pay"].map(v=>n.phrase(v)),groups:[{rows:h.map(({title:v,years:w="–",pay:P="–"})=>[v,w,P])}]},source:new Set(L.map(v=>JSON.stringify(v))).size>1?void 0:L[0]}}var Jt={};I(Jt,{ar:()=>ds,de:()=>cs,en:()=>ls});var ls={heading:"The way into the role"},cs={heading:"Der Weg in den Beruf"},ds={heading:"الطريق إلى المهنة"};var qt={};I(qt,{ar:()=>ms,de:()=>us,en:()=>ps});var ps={heading:"Case studies",takeaway:"Takeaway"},us={heading:"Fallbeispiele",takeaway:"Fazit"},ms={heading:"دراسات حالة",takeaway:"الخلاصة"};var Ut={};I(Ut,{ar:()=>gs,de:()=>hs,en:()=>fs});var fs={heading:"Common mistakes of beginners"},hs={heading:"Typische Anfängerfehler"},gs={heading:"أخطاء شائعة لدى المبتدئين"};var Vt={};I(Vt,{ar:()=>xs,de:()=>bs,en:()=>ys});var ys={heading:"Advice"},bs={heading:"Ratschläge"},xs={heading:"نصائح عملية"};var Kt={};I(Kt,{ar:()=>vs,de:()=>ks,en:()=>ws});var ws={heading:"What the role is for"},ks={heading:"Wofür es die Stelle gibt"},vs={heading:"الغاية من هذا الدور"};var _t={};I(_t,{ar:()=>$s,de:()=>js,en:()=>Ss});var Ss={heading:"A typical day",whole:{one:"{hours} in one period, {when}.",other:"{hours} in {n} periods, {when}."},overlap:"Some of them overlap.",nextDay:"{time} the next day",from:"from {time}",until:"until {time}",midnight:"midnight",time:"Time",period:"Period",focus:"Focus",tasks:"Tasks"},js={heading:"Ein typischer Tag",whole:{one:"{hours} in einem Abschnitt, {when}.",other:"{hours} in {n} Abschnitten, {when}."},overlap:"Einige davon überschneiden sich.",nextDay:"{time} am nächsten Tag",from:"ab {time} Uhr",until:"bis {time} Uhr",midnight:"Mitternacht",time:"Zeit",period:"Abschnitt",focus:"Schwerpunkt",tasks:"Aufgaben"},$s={heading:"يوم عمل نموذجي",whole:{zero:"{hours}، {when}.",one:"{hours} في فترة واحدة، {when}.",two:"{hours} في فترتين، {when}.",few:"{hours} في {n} فترات، {when}.",many:"{hours} في {n} فترة، {when}.",other:"{hours} في {n} فترة، {when}."},overlap:"يتداخل بعضها.",nextDay:"{time} في اليوم التالي",from:"من {time}",until:"حتى {time}",midnight:"منتصف الليل",time:"الوقت",period:"الفترة",focus:"التركيز",tasks:"المهام"};var ae=1440,Zt=3;function ir(e,t){let n=e.map(Ts),o=Ms(n.filter(({clock:a})=>a>=0)),r=0,s=e.map(({name:a,focus:i,tasks:d=[],start:c,end:m},l)=>{let{clock:f,length:p}=n[l];return(c??m)&&(r=Yt(f-o)),{name:a,focus:i,tasks:d,from:r,to:r+p,time:c?lr(f,p,t):m?t.phrase("until",{time:qe(t,f)}):"",length:cr(p,t)}}).sort((a,i)=>a.from-i.from);return{periods:s,bar:Rs(s.filter(({from:a,to:i})=>a<i),o,t),sentence:n.every(({length:a})=>a)?Os(s,o,t):void 0,table:{columns:["time","period","focus","tasks"].map(a=>t.phrase(a)),groups:[{rows:s.map(({time:a,name:i="",focus:d="",tasks:c})=>[a||"–",i,d,c.join(`
`)])}]}}}var Yt=e=>(e+ae)%ae;function Ts({start:e,end:t}){let[n,o]=[ar(e),ar(t)];return{clock:e?n:o,length:e&&t?Yt(o-n)||ae:0}}function ar(e=""){let[t,n]=e.split(":").map(Number);return(t*60+n)%ae}function Ms(e){let t=0,n=-ae;for(let o of new Set(e.map(({clock:r})=>r))){let r=Math.min(...e.map(({clock:s,length:a})=>Yt(o-s-1)+1-a));r>n&&([t,n]=[o,r])}return t}function lr(e,t,n){if(t%ae===0)return n.phrase("from",{time:qe(n,e)});let o=qe(n,e,e+t);return e+t>ae?n.phrase("nextDay",{time:o}):o}function cr(e,t){let n=e%60,o=(e-n)/60;return se(t,[o?be(t,"hour",o):"",n?be(t,"minute",n):""].filter(Boolean))}function Os(e,t,n){let o=0,r=0,s=!1;for(let{from:i,to:d}of e)s||=i<o,r+=Math.max(0,d-Math.max(i,o)),o=Math.max(o,d);let a=n.phrase("whole",{n:e.length,hours:cr(r,n),when:lr(t,o,n)});return s?`${a} ${n.phrase("overlap")}`:a}function Rs(e,t,n){if(!e[0])return;let o=e.map(({from:p})=>p),r=e.map(({to:p})=>p),s=o[0],a=Math.max(...r),i=te(s,a),d=[];for(let p of e){let u=d.find(h=>h.at(-1).to<=p.from);u?u.push(p):d.push([p])}let c=d.length*Zt-.5,m=[ae-t,2*ae-t].filter(p=>s<p&&p<a),l=(p,u)=>ye(u.flatMap(([h,k])=>k?{at:i(h),lines:[k],y:p}:[]),[17,30]).labels,f=[...new Set([a,...o,...r])].filter(p=>!m.includes(p));return{height:c+(m.length?2.8:1.5),segments:d.flatMap((p,u)=>p.map(({from:h,to:k})=>({at:i(h),width:i(k)-i(h),y:u*Zt+1.5}))),midnights:m.map(i),labels:[...d.flatMap((p,u)=>l(u*Zt+1.1,p.map(({from:h,to:k,name:j})=>[(h+k)/2,j]))),...l(c+1.2,f.map(p=>[p,qe(n,t+p)])),...l(c+2.5,m.map(p=>[p,n.phrase("midnight")]))]}}var Qt={};I(Qt,{ar:()=>Ps,de:()=>As,en:()=>Ls});var Ls={heading:"The role around the world"},As={heading:"Der Beruf rund um die Welt"},Ps={heading:"المهنة حول العالم"};var Xt={};I(Xt,{ar:()=>Ws,de:()=>Es,en:()=>Is});var Is={heading:"What the job market is like",challenges:"What makes it hard",growthPaths:"Where it can lead",trends:"What is changing"},Es={heading:"Wie der Arbeitsmarkt aussieht",challenges:"Was es schwer macht",growthPaths:"Wohin es führen kann",trends:"Was sich ändert"},Ws={heading:"كيف تبدو سوق العمل",challenges:"ما الصعوبات",growthPaths:"إلى أين يمكن أن تقود",trends:"ما الذي يتغيّر"};var en={};I(en,{ar:()=>Hs,de:()=>Gs,en:()=>Bs});var ht={outlook:"Change in jobs",muchFaster:"Much faster than average",faster:"Faster than average",asFast:"As fast as average",slower:"Slower than average",little:"Little or no change",decline:"Decline"},gt={outlook:"Entwicklung der Stellen",muchFaster:"Viel schneller als der Durchschnitt",faster:"Schneller als der Durchschnitt",asFast:"So schnell wie der Durchschnitt",slower:"Langsamer als der Durchschnitt",little:"Kaum Veränderung",decline:"Rückgang"},yt={outlook:"التغيّر في عدد الوظائف",muchFaster:"أسرع بكثير من المتوسط",faster:"أسرع من المتوسط",asFast:"بسرعة المتوسط",slower:"أبطأ من المتوسط",little:"تغيّر طفيف أو معدوم",decline:"تراجع"},Ns=[["muchFaster",7],["faster",5],["asFast",3],["slower",1],["little",0],["decline",-1/0]],Fs=3,bt=({from:e,to:t})=>e>t?[t,e]:[e,t],dr=({source:e="BLS",...t})=>bt(t).join()==="2024,2034"&&/\bBLS\b|bureau of labor statistics/i.test(JSON.stringify(e)),Ds=e=>dr(e)?Ns.find(([,t])=>Number(e.rate?.toFixed())>=t)?.[0]:void 0,pr=e=>e.average??(e.source&&dr(e)?Fs:void 0),Cs=(e,t)=>{let n=Ds(e);return e.label??(n&&t.phrase(n))},Ue=({lang:e},t)=>J(Intl.NumberFormat,e,{style:"percent",maximumFractionDigits:1,signDisplay:"exceptZero"}).format(t/100).replace("-","−");function xt({lang:e},t){let n=J(Intl.NumberFormat,e,{useGrouping:!1}),[o,r]=bt(t);return o<r?n.formatRange(o,r):o??r?n.format(o??r):""}function wt(e,t){let{rate:n}=e,o=Cs(e,t),r=n===void 0?o:Ue(t,n);return r===void 0?void 0:{name:t.phrase("outlook"),value:r,notes:[n===void 0?"":o,xt(t,e)]}}var Bs={...ht,heading:"Job outlook",up:"Employment is projected to grow by {rate}.",upOver:"Employment is projected to grow by {rate} from {from} to {to}.",down:"Employment is projected to shrink by {rate}.",downOver:"Employment is projected to shrink by {rate} from {from} to {to}.",same:"Employment is projected to stay the same.",sameOver:"Employment is projected to stay the same from {from} to {to}.",against:"For all occupations together the change is {average}.",openings:"Openings a year",occupation:"Occupation",role:"This role",all:"All occupations"},Gs={...gt,heading:"Berufsaussichten",up:"Die Zahl der Stellen soll um {rate} wachsen.",upOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} wachsen.",down:"Die Zahl der Stellen soll um {rate} zurückgehen.",downOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} zurückgehen.",same:"Die Zahl der Stellen soll gleich bleiben.",sameOver:"Die Zahl der Stellen soll von {from} bis {to} gleich bleiben.",against:"Für alle Berufe zusammen sind es {average}.",openings:"Freie Stellen im Jahr",occupation:"Beruf",role:"Dieser Beruf",all:"Alle Berufe"},Hs={...yt,heading:"آفاق الوظيفة",up:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate}.",upOver:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate} من {from} إلى {to}.",down:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate}.",downOver:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate} من {from} إلى {to}.",same:"يُتوقع أن يبقى عدد الوظائف على حاله.",sameOver:"يُتوقع أن يبقى عدد الوظائف على حاله من {from} إلى {to}.",against:"أما في جميع المهن معًا فالتغيّر {average}.",openings:"الوظائف الشاغرة في السنة",occupation:"المهنة",role:"هذا الدور",all:"جميع المهن"};function mr(e,t,n,o){let{rate:r,from:s,to:a,openings:i,source:d}=e;s>a&&o("contradiction","growth.from","is after the last year; the two were exchanged");let c=[wt(e,n)??[],i===void 0?[]:{name:n.phrase("openings"),value:he(n,i)}].flat();if(!c[0])return;let[m,l]=bt(e),f=r===void 0?r:pr(e),p=[0,r??0,f??0],u=te(Math.min(...p),Math.max(...p)),h=u(0),k=(v,w)=>({name:v,text:Ue(n,w),at:Math.min(h,u(w)),width:Math.abs(u(w)-h)}),j=f===void 0?[]:[k(t??n.phrase("role"),r),k(n.phrase("all"),f)],O=Math.sign(Number(r?.toFixed(1))),L=O>0?"up":O<0?"down":"same";return{facts:c,bars:j,zero:h,sentence:[r!==void 0&&n.phrase(m<l?`${L}Over`:L,{rate:mt(n,Math.abs(r)),from:xt(n,{from:m}),to:xt(n,{to:l})}),j[0]&&n.phrase("against",{average:j[1].text})].filter(Boolean).join(" "),table:j[0]&&{columns:[n.phrase("occupation"),n.phrase("outlook")],groups:[{rows:j.map(({name:v,text:w})=>[v,w])}]},source:d}}var tn={};I(tn,{ar:()=>qs,de:()=>Js,en:()=>zs});var zs={heading:"Key responsibilities"},Js={heading:"Die wichtigsten Aufgaben"},qs={heading:"أهم المسؤوليات"};var rn={};I(rn,{ar:()=>Ks,de:()=>Vs,en:()=>Us});var Ae={low:"low",moderate:"moderate",high:"high","very-high":"very high"},Pe={low:"niedrig",moderate:"mittel",high:"hoch","very-high":"sehr hoch"},Ie={low:"منخفض",moderate:"متوسط",high:"مرتفع","very-high":"مرتفع جدًا"};var Us={...Ae,heading:"Demand",demand:"Demand for this role is {level}.",undetermined:"How high the demand is cannot be told from what is known.",criterion:"Judged by"},Vs={...Pe,heading:"Nachfrage",demand:"Die Nachfrage nach diesem Beruf ist {level}.",undetermined:"Wie hoch die Nachfrage ist, lässt sich aus dem, was bekannt ist, nicht sagen.",criterion:"Beurteilt nach"},Ks={...Ie,heading:"الطلب",demand:"الطلب على هذا الدور {level}.",undetermined:"لا يمكن تحديد مستوى الطلب بناءً على المعلومات المتاحة.",criterion:"معيار التقدير"};var on={};I(on,{ar:()=>Ys,de:()=>Zs,en:()=>_s});var _s={heading:"Membership plans",free:"Free",once:"{amount} once",recommended:"Recommended",choose:"Choose {name}"},Zs={heading:"Mitgliedschaften",free:"Kostenlos",once:"{amount} einmalig",recommended:"Empfohlen",choose:"{name} wählen"},Ys={heading:"خطط العضوية",free:"مجانًا",once:"{amount} مرة واحدة",recommended:"موصى به",choose:"اختيار {name}"};var sn={};I(sn,{ar:()=>ea,de:()=>Xs,en:()=>Qs});var Qs={heading:"What belongs in a portfolio"},Xs={heading:"Was ins Portfolio gehört"},ea={heading:"ما ينبغي أن يتضمنه ملف الأعمال"};var an={};I(an,{ar:()=>ra,de:()=>na,en:()=>ta});var ta={heading:"Pros and cons",pros:{one:"{n} pro",other:"{n} pros"},cons:{one:"{n} con",other:"{n} cons"}},na={heading:"Vor- und Nachteile",pros:{one:"{n} Vorteil",other:"{n} Vorteile"},cons:{one:"{n} Nachteil",other:"{n} Nachteile"}},ra={heading:"المزايا والعيوب",pros:{one:"ميزة واحدة",two:"ميزتان",few:"{n} مزايا",other:"{n} ميزة"},cons:{one:"عيب واحد",two:"عيبان",few:"{n} عيوب",other:"{n} عيبًا"}};var ln={};I(ln,{ar:()=>aa,de:()=>sa,en:()=>oa});var oa={heading:"Related roles",mine:"For comparison, this role: {facts}.",role:"This role",more:"{amount} more",less:"{amount} less",same:"the same pay",jobs:"{rate} jobs"},sa={heading:"Verwandte Berufe",mine:"Zum Vergleich dieser Beruf: {facts}.",role:"Dieser Beruf",more:"{amount} mehr",less:"{amount} weniger",same:"gleiches Gehalt",jobs:"{rate} Stellen"},aa={heading:"أدوار ذات صلة",mine:"للمقارنة، هذا الدور: {facts}.",role:"هذا الدور",more:"أكثر بمقدار {amount}",less:"أقل بمقدار {amount}",same:"الراتب نفسه",jobs:"الوظائف {rate}"};var kt=(...e)=>e.filter(Boolean).join(" · ");function fr(e,t,n){let o=({area:u,country:h})=>u??(h&&ge(n,"region",h)),r=u=>typeof u?.median=="number"&&[u.currency,u.per??"year",o(u)].join().toLowerCase(),s=[t.salary??[]].flat(),a=e.map(({salary:u})=>s.find(h=>r(h)&&r(h)===r(u))),i=a.find(Boolean),d=e.flatMap(({salary:u},h)=>i&&a[h]===i?u.median:[]),c=i?.median,m=d[1]===void 0?void 0:te(Math.min(c,...d),Math.max(c,...d)),l=u=>u!==void 0&&n.phrase("jobs",{rate:Ue(n,u)}),f=e.some(({growth:u})=>u!==void 0)&&l(t.growth?.rate),p=kt(i&&kt(ce(i,n),o(i)),f);return{roles:e.map(({title:u,url:h,note:k,salary:j,growth:O},L)=>{let v=a[L],w=v?j.median-v.median:0,P=v&&v===i;return{title:u??h,url:h,note:k,facts:kt(j&&kt(ce(j,n),!P&&o(j)),l(O)),differs:v&&n.phrase(w>0?"more":w<0?"less":"same",{amount:n.phrase(v.per??"year",{amount:oe(n,Math.abs(w),v.currency)})}),at:P?m?.(j.median):void 0,label:m&&L===a.indexOf(i)?n.phrase("role"):void 0}}),own:m?.(c),sentence:p&&n.phrase("mine",{facts:p}),source:[i?.source,f?t.growth.source:void 0,...e.map(({salary:u})=>u?.source)]}}var cn={};I(cn,{ar:()=>ca,de:()=>la,en:()=>ia});var ia={heading:"What education it takes",routes:"Ways to get there",certifications:"Certificates"},la={heading:"Welche Ausbildung man braucht",routes:"Wege dorthin",certifications:"Zertifikate und Nachweise"},ca={heading:"التعليم المطلوب",routes:"مسارات الوصول إليه",certifications:"الشهادات المهنية"};var dn={};I(dn,{ar:()=>ua,de:()=>pa,en:()=>da});var da={heading:"Frequently asked questions",open:"Open all",close:"Close all",link:"Link to “{question}”"},pa={heading:"Häufige Fragen",open:"Alle öffnen",close:"Alle schließen",link:"Link zu „{question}“"},ua={heading:"الأسئلة الشائعة",open:"فتح الكل",close:"إغلاق الكل",link:"رابط إلى «{question}»"};var pn={};I(pn,{ar:()=>ha,de:()=>fa,en:()=>ma});var ma={heading:"Skills",technical:"Technical skills",soft:"Soft skills"},fa={heading:"Fähigkeiten",technical:"Fachliche Fähigkeiten",soft:"Persönliche Fähigkeiten"},ha={heading:"المهارات",technical:"المهارات التقنية",soft:"المهارات الشخصية"};var un={};I(un,{ar:()=>ba,de:()=>ya,en:()=>ga});var ga={...ht,...Ae,heading:"At a glance",median:"Median pay",pay:"Pay",way:"Way of working","on-site":"on-site",hybrid:"hybrid",remote:"remote","remote-friendly":"remote-friendly",demand:"Demand",aliases:"Also called {names}.",updated:"Updated {date}",guide:"Full guide"},ya={...gt,...Pe,heading:"Auf einen Blick",median:"Mediangehalt",pay:"Gehalt",way:"Arbeitsweise","on-site":"vor Ort",hybrid:"hybrid",remote:"von überall","remote-friendly":"oft von überall",demand:"Nachfrage",aliases:"Auch genannt: {names}.",updated:"Stand: {date}",guide:"Ganzes Berufsporträt"},ba={...yt,...Ie,heading:"نظرة سريعة",median:"الراتب الوسيط",pay:"الراتب",way:"طريقة العمل","on-site":"في مقر العمل",hybrid:"هجين",remote:"عن بُعد","remote-friendly":"يتيح العمل عن بُعد",demand:"الطلب",aliases:"يُعرف أيضًا باسم {names}.",updated:"آخر تحديث: {date}",guide:"الدليل الكامل"};function hr({title:e,summary:t,url:n,updated:o,aliases:r,codes:s=[],workModes:a,salary:i,growth:d={},demand:c={}},m,l){let f=[i??[]].flat().filter(O=>ce(O,l)),p=f.find(({area:O,per:L="year"})=>O===f[0].area&&L==="year")??f[0],{level:u}=c,h=u&&u!=="undetermined",k=wt(d,l),j=[p&&{name:l.phrase(p.median==null?"pay":"median"),value:ce(p,l),notes:[p.area??(p.country&&ge(l,"region",p.country))]},k,a&&{name:l.phrase("way"),value:se(l,a.map(O=>l.phrase(O)),"disjunction")},h?{name:l.phrase("demand"),value:l.phrase(u)}:void 0];return{heading:e,summary:t,facts:j.filter(O=>O!==void 0),aliases:r&&l.phrase("aliases",{names:se(l,r)}),codes:s.map(({scheme:O,code:L})=>[O,L].filter(Boolean).join(" ")),updated:o&&l.phrase("updated",{date:ze(l,o)}),url:n&&m&&URL.canParse(n,m)&&new URL(n,m).href===m.replace(/#.*/,"")?void 0:n,source:[p?.source,k&&d.source,h?c.source:void 0]}}var mn={};I(mn,{ar:()=>ka,de:()=>wa,en:()=>xa});var xa={heading:"Salary",halfMore:"Half earn more than {amount}, half less.",halfAtLeast:"At least half earn {amount}.",exactly:"Pay is {amount}.",between:"Pay runs from {low} to {amount}.",from:"Pay starts at {amount}.",upTo:"Pay goes up to {amount}.",middle:"The middle half earns {low} to {amount}.",tails:"One in ten earns less than {low}; the best-paid tenth starts at {amount}.",best:"The top {share} start at {amount}.",unpublished:"The publisher gives no figures.",min:"Low end",p10:"10th percentile",p25:"25th percentile",median:"Median",p75:"75th percentile",p90:"90th percentile",max:"High end",top:"Top {share}",middleHalf:"middle half",figure:"Figure",area:"Area",per:"Pay",twelfth:"Monthly figures are a twelfth of the yearly ones.",hourly:"Hourly figures are the yearly ones divided by {hours} hours of work.",stand:"Where do I stand?",mine:"My pay",notNumber:"Please type an amount.",standsAt:"{amount} is right at {low}.",standsBetween:"{amount} lies between {low} and {high}.",standsBelow:"{amount} lies below {high}.",standsAbove:"{amount} lies above {low}."},wa={heading:"Gehalt",halfMore:"Die Hälfte verdient mehr als {amount}, die Hälfte weniger.",halfAtLeast:"Mindestens die Hälfte verdient {amount}.",exactly:"Das Gehalt beträgt {amount}.",between:"Das Gehalt reicht von {low} bis {amount}.",from:"Das Gehalt beginnt bei {amount}.",upTo:"Das Gehalt reicht bis {amount}.",middle:"Die mittlere Hälfte verdient {low} bis {amount}.",tails:"Jeder Zehnte verdient weniger als {low}; das bestbezahlte Zehntel beginnt bei {amount}.",best:"Die obersten {share} beginnen bei {amount}.",unpublished:"Der Herausgeber veröffentlicht keine Zahlen.",min:"Unteres Ende",p10:"10. Perzentil",p25:"25. Perzentil",median:"Median",p75:"75. Perzentil",p90:"90. Perzentil",max:"Oberes Ende",top:"Oberste {share}",middleHalf:"mittlere Hälfte",figure:"Kennzahl",area:"Gebiet",per:"Gehalt",twelfth:"Die Monatswerte sind ein Zwölftel der Jahreswerte.",hourly:"Die Stundenwerte sind die Jahreswerte, geteilt durch {hours} Arbeitsstunden.",stand:"Wo stehe ich?",mine:"Mein Gehalt",notNumber:"Bitte einen Betrag eingeben.",standsAt:"{amount} trifft genau: {low}.",standsBetween:"{amount} liegt zwischen diesen Werten: {low} und {high}.",standsBelow:"{amount} liegt unter diesem Wert: {high}.",standsAbove:"{amount} liegt über diesem Wert: {low}."},ka={heading:"الراتب",halfMore:"يكسب النصف أكثر من {amount} والنصف الآخر أقل.",halfAtLeast:"يكسب النصف على الأقل {amount}.",exactly:"الراتب {amount}.",between:"يتراوح الراتب بين {low} و{amount}.",from:"يبدأ الراتب من {amount}.",upTo:"يصل الراتب إلى {amount}.",middle:"يكسب النصف الأوسط من {low} إلى {amount}.",tails:"يكسب واحد من كل عشرة أقل من {low}، ويبدأ العُشر الأعلى أجرًا من {amount}.",best:"يبدأ أعلى {share} من {amount}.",unpublished:"لا ينشر المصدر أي أرقام.",min:"الحد الأدنى",p10:"المئين العاشر",p25:"المئين الخامس والعشرون",median:"الوسيط",p75:"المئين الخامس والسبعون",p90:"المئين التسعون",max:"الحد الأعلى",top:"أعلى {share}",middleHalf:"النصف الأوسط",figure:"المؤشر",area:"المنطقة",per:"الراتب",twelfth:"الأرقام الشهرية هي جزء من اثني عشر من الأرقام السنوية.",hourly:"الأرقام بالساعة هي الأرقام السنوية مقسومة على {hours} ساعة عمل.",stand:"أين أقف؟",mine:"راتبي",notNumber:"يرجى كتابة مبلغ.",standsAt:"{amount} عند: {low}.",standsBetween:"{amount} بين {low} و{high}.",standsBelow:"{amount} أقل من {high}.",standsAbove:"{amount} أعلى من {low}."};var va=["hour","day","week","month","year"],Sa=["min","p10","p25","median","p75","p90","max"],vt=(...e)=>e.filter(Boolean).join(" · ");function yr(e,t,n,o){let r=[e].flat().flatMap((w,P)=>{let R=ja(w,e===w?"salary":`salary[${P}]`,o),{area:W,country:B,currency:ee,per:st="year"}=R,Jn=ee?gr(R,1,n):[];return Jn[0]?{...R,per:st,points:Jn,area:W??(B?ge(n,"region",B):"")}:[]}),s=[...new Set(r.map(({area:w})=>w))],a=s.find(w=>w.toLowerCase()===t.area?.toLowerCase())??s[0],i=r.filter(w=>w.area===a),d=i.find(({per:w})=>w==="year"),c=w=>n.phrase(w,{amount:""}).trim(),m={hour:t.hoursPerYear,month:12},l=va.flatMap(w=>{let P=i.find(({per:B})=>B===w),R=P?1:m[w],W=P??d;return W&&R>0?{value:w,label:c(w),entry:W,parted:R}:[]}),f=l.find(({value:w})=>w===(t.chosenPer??t.per))??l.at(d?-1:0);if(!f)return;let{entry:p,parted:u,value:h}=f,k=u===1?p.points:gr(p,u,n),j=k.filter(w=>w.value!==void 0).sort((w,P)=>w.value-P.value),O=w=>n.phrase(h,{amount:w}),L=$a(j,n),v=j.find(({key:w})=>w==="median")??(L.bars[0]?void 0:j[0]);return{...L,sentence:Ta(j,p,O,n),figure:v&&{amount:v.text,caption:vt(v.name,c(h))},areas:s,area:a,periods:l,per:h,levels:k.filter(({key:w})=>w==="level"),place:vt(a,ge(n,"currency",p.currency)),note:[p.top?.note,u!==1&&n.phrase(h==="month"?"twelfth":"hourly",{hours:u})].filter(Boolean).join(" "),mine:O(n.phrase("mine")),standing:t.mine?.trim()&&j[0]?t.stand?.({known:j,...L},t.mine,w=>O(oe(n,w,p.currency)),n):void 0,table:{columns:[n.phrase("figure"),n.phrase("per")],groups:r.map(w=>({name:vt(w.area,c(w.per)),rows:w.points.map(({key:P,name:R,text:W})=>[vt(R,P==="top"&&w.top?.note||""),W])}))},source:r.map(({source:w})=>w)}}function ja(e,t,n){let o=(a,i)=>Je(a)>Je(i),{min:r,max:s}=e;return o(r,s)&&(n("contradiction",`${t}.min`,"is above the maximum; the two were exchanged"),[r,s]=[s,r]),(o(r,e.median)||o(e.median,s))&&n("contradiction",`${t}.median`,"lies outside the range"),{...e,min:r,max:s}}function gr({levels:e=[],top:t,currency:n,percentiles:o,...r},s,a){return[...Sa.map(d=>[d,a.phrase(d),{...o,...r}[d]]),...e.map(({name:d="",amount:c=null})=>["level",d,c]),["top",a.phrase("top",{share:br(t,a)}),t?.from]].flatMap(([d,c,m])=>{if(m===void 0)return[];let l=Ht(m),f=Je(m),p=f&&s!==1?Math.round(f/s*100)/100:f;return{key:d,name:c,value:p,capped:l,text:zt(l?{atLeast:p}:p??null,n,a)}})}var br=(e,t)=>e?.share===void 0?"":mt(t,e.share),xr=e=>Object.fromEntries(e.map(t=>[t.key,t]));function $a(e,t){let{min:n,p10:o,p25:r,median:s,p75:a,p90:i,max:d,top:c}=xr(e),m=e[0]?.value??0,l=e.at(-1)?.value??0,f=e.some(({capped:R,value:W})=>R&&W===l),p=te(m,f?l+(l-m)*.08:l),u=(R,...W)=>({at:p(R),lines:W}),h=(R,W,B)=>[R,p(W),Math.max(0,p(B)-p(W)),.5,1],k=(R,W,B,ee)=>W?[[R,p(W.value),B,ee,2-2*ee]]:[],j=e.filter(({key:R})=>R==="level"),O=e.filter(({key:R})=>!["median","level","top"].includes(R)),L=O[1]?O:e,v=r&&a,w=ye(j[0]?j.map(({name:R,text:W,value:B})=>u(B,W,R)):s?[u(s.value,s.name)]:[],[20,30]),P=ye([...[n,d].flatMap(R=>R&&R.text!==c?.text?u(R.value,R.text):[]),...[c,o,i].flatMap(R=>R?u(R.value,R.text,R.name):[]),...v?[u((r.value+a.value)/2,t.phrase("range",{min:r.text,max:a.text}),t.phrase("middleHalf"))]:[]],[20,30],2);return{at:p,open:f,bars:m<l?[h("tint",L[0].value,L.at(-1).value),...f?[h("tint beyond",l,1/0)]:[],...v?[h("middle",r.value,a.value)]:[],...[o,i,c].flatMap(R=>k("tick line",R,"2",.25)),...k("tick accent",s,"3",0)]:[],dots:j.map(({value:R})=>p(R)),above:w.labels,listed:j[0]?w.rows:"",below:P.labels,rows:P.rows}}function Ta(e,{top:t},n,o){let r=[],s=(j,O,L=O)=>{O&&L&&r.push(o.phrase(j,{low:O.text,amount:r[0]?L.text:n(L.text),share:br(t,o)}))},{min:a,p10:i,p25:d,median:c,p75:m,p90:l,max:f,top:p}=xr(e),u=e.filter(({key:j})=>j==="level");s(c?.capped?"halfAtLeast":"halfMore",c);let[h,k]=a??f??c??d?[a,f]:[u[0],u.at(-1)];return h&&k?s(h.value===k.value&&!k.capped?"exactly":"between",h,k):s(h?"from":"upTo",h??k),s("middle",d,m),s("tails",i,l),t?.share!==void 0&&s("best",p),r.join(" ")||o.phrase("unpublished")}var fn={};I(fn,{ar:()=>Ra,de:()=>Oa,en:()=>Ma});var Ma={heading:"Share this guide",share:"Share…",copy:"Copy link",copied:"Link copied",select:"The link is selected: copy it from here"},Oa={heading:"Diesen Ratgeber teilen",share:"Teilen …",copy:"Link kopieren",copied:"Link kopiert",select:"Der Link ist markiert und kann kopiert werden"},Ra={heading:"مشاركة هذا الدليل",share:"مشاركة…",copy:"نسخ الرابط",copied:"تم نسخ الرابط",select:"تم تحديد الرابط ويمكنك نسخه"};function wr(e,t,n){for(let o of[e,n])if(o&&URL.canParse(o,n)){let r=new URL(o,n);if(t&&(r.hash=t),/^https?:$/.test(r.protocol))return r.href}}var hn={};I(hn,{ar:()=>Pa,de:()=>Aa,en:()=>La});var La={heading:"Skill map",skills:{one:"{n} skill.",other:"{n} skills."},path:{one:"{n} skill, from {first} to {last}.",other:"{n} skills, from {first} to {last}."},total:{one:"You have {had} of {n} skill.",other:"You have {had} of {n} skills."},of:"{had} of {n}",skill:"Skill",had:"You have it"},Aa={heading:"Landkarte der Fähigkeiten",skills:{one:"{n} Fähigkeit.",other:"{n} Fähigkeiten."},path:{one:"{n} Fähigkeit, von „{first}“ bis „{last}“.",other:"{n} Fähigkeiten, von „{first}“ bis „{last}“."},total:{one:"Vorhanden: {had} von {n} Fähigkeit.",other:"Vorhanden: {had} von {n} Fähigkeiten."},of:"{had} von {n}",skill:"Fähigkeit",had:"Vorhanden"},Pa={heading:"خريطة المهارات",skills:{zero:"لا توجد مهارات.",one:"مهارة واحدة.",two:"مهارتان.",few:"{n} مهارات.",many:"{n} مهارة.",other:"{n} مهارة."},path:{zero:"من «{first}» إلى «{last}».",one:"مهارة واحدة، من «{first}» إلى «{last}».",two:"مهارتان، من «{first}» إلى «{last}».",few:"{n} مهارات، من «{first}» إلى «{last}».",many:"{n} مهارة، من «{first}» إلى «{last}».",other:"{n} مهارة، من «{first}» إلى «{last}»."},total:{zero:"لديك {had} من {n} مهارة.",one:"لديك {had} من مهارة واحدة.",two:"لديك {had} من مهارتين.",few:"لديك {had} من {n} مهارات.",many:"لديك {had} من {n} مهارة.",other:"لديك {had} من {n} مهارة."},of:"{had} من {n}",skill:"المهارة",had:"لديك"};var Ve=e=>e.normalize("NFD").replace(/[\u0300-\u036f\u064b-\u0655]/g,"").toUpperCase();var kr=e=>` ${(Ve(e).match(/\.?[\p{L}\p{M}\p{N}&]+[+#]*/gu)??[]).join(" ")} `;function vr(e){if(Array.isArray(e))return n=>e.includes(n);let t=(typeof e=="string"?e.split(/[,;\n،؛、，；]/):[]).map(kr).filter(n=>n.trim());if(t.length)return(n,o=[])=>{let r=[n,...o].map(kr).join("");return t.some(s=>r.includes(s))}}function Sr({intro:e,groups:t=[]},{have:n,interactive:o},r){if(!e&&!t.length)return;let s=vr(n),a=o||s,i=p=>({n:p.length,had:p.filter(({had:u})=>u).length}),d=p=>{let{name:u,level:h,notes:k,examples:j}=Le(p,r);return{name:u,notes:h?[h,...k]:k,had:!!s?.(u,j)}},c=t.map(({name:p,description:u,skills:h=[]},k)=>{let j=h.map(d),{n:O,had:L}=i(j);return{step:he(r,k+1),name:p,description:u,skills:j,share:L/O||0,count:a&&O?r.phrase("of",{n:O,had:L}):void 0}}),m=c.flatMap(({skills:p})=>p);if(!m.length)return{intro:e,groups:c};let{name:l=""}=c[0],{name:f=l}=c.at(-1);return{intro:e,groups:c,sentence:r.phrase(l&&l!==f?"path":"skills",{n:m.length,first:l,last:f}),total:a?r.phrase("total",i(m)):void 0,table:{columns:[r.phrase("skill"),...a?[r.phrase("had")]:[]],groups:c.map(({name:p,skills:u})=>({name:p,rows:u.map(({name:h,notes:k,had:j})=>[[h,...k].join(" · "),...a?[j?"✓":"–"]:[]])}))}}}var gn={};I(gn,{ar:()=>Wa,de:()=>Ea,en:()=>Ia});var Ia={heading:"Sources"},Ea={heading:"Quellen"},Wa={heading:"المصادر"};var yn={};I(yn,{ar:()=>Da,de:()=>Fa,en:()=>Na});var Na={heading:"Tools and technologies",tools:{one:"{n} tool.",other:"{n} tools."},grouped:"{n} tools in {groups} groups.",demanded:{one:"{n} is in demand: job postings for this role often ask for it.",other:"{n} are in demand: job postings for this role often ask for them."},hots:{one:"{n} is hot: job postings of all kinds often ask for it.",other:"{n} are hot: job postings of all kinds often ask for them."},inDemand:"in demand",hot:"hot",others:"Other",filter:"Filter",found:"{n} of {total} shown"},Fa={heading:"Werkzeuge und Technologien",tools:"{n} Arbeitsmittel.",grouped:"{n} Arbeitsmittel in {groups} Gruppen.",demanded:{one:"{n} ist gefragt: Stellenanzeigen für diesen Beruf verlangen es oft.",other:"{n} sind gefragt: Stellenanzeigen für diesen Beruf verlangen sie oft."},hots:{one:"{n} ist überall gefragt: Stellenanzeigen aller Art verlangen es oft.",other:"{n} sind überall gefragt: Stellenanzeigen aller Art verlangen sie oft."},inDemand:"gefragt",hot:"überall gefragt",others:"Sonstiges",filter:"Filtern",found:"{n} von {total} werden gezeigt"},Da={heading:"الأدوات والتقنيات",tools:{one:"أداة واحدة.",two:"أداتان.",few:"{n} أدوات.",other:"{n} أداة."},grouped:{two:"أداتان، عدد المجموعات: {groups}.",few:"{n} أدوات، عدد المجموعات: {groups}.",other:"{n} أداة، عدد المجموعات: {groups}."},demanded:{one:"منها واحدة مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور.",two:"منها اثنتان مطلوبتان: كثيرًا ما تُذكران في إعلانات الوظائف لهذا الدور.",other:"منها {n} مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور."},hots:{one:"منها واحدة رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها.",two:"منها اثنتان رائجتان: كثيرًا ما تُذكران في إعلانات الوظائف بأنواعها.",other:"منها {n} رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها."},inDemand:"مطلوبة",hot:"رائجة",others:"أخرى",filter:"تصفية",found:"المعروض: {n} من {total}"};var Ca=({rank:e})=>e>1;function jr(e,t,n){let o=Ve(t).split(/\s+/),r=[],s=new Map;for(let m of e){let{category:l="",hot:f,inDemand:p,url:u,...h}=typeof m=="string"?{name:m}:m,{name:k,notes:j}=Le(h,n),O=k||u;if(!O)continue;let L=[p&&n.phrase("inDemand"),f&&n.phrase("hot")].filter(Boolean).join(" · "),v=Ve([O,L,l,...j].join(`
`)),w={name:O,url:u,marks:L,rank:(p?2:0)+(f?1:0),notes:j,hidden:!o.every(P=>v.includes(P))};r.push(w),s.get(l)?.push(w)||s.set(l,[w])}if(!r[0])return;let a=({rank:m,tools:l})=>m>1?0:l===s.get("")?2:1,i=[...s].map(([m,l])=>(l.sort((f,p)=>p.rank-f.rank),{name:m||(s.size>1?n.phrase("others"):""),tools:l,rank:l[0].rank,hidden:l.every(({hidden:f})=>f)}));i.sort((m,l)=>a(m)-a(l));let d=r.length,c=(m,l)=>m[0]&&n.phrase(l,{n:m.length});return{groups:i,long:e.length>20,found:t&&n.phrase("found",{n:r.filter(({hidden:m})=>!m).length,total:d}),sentence:[n.phrase(i[1]?"grouped":"tools",{n:d,groups:i.length}),c(r.filter(Ca),"demanded"),c(r.filter(({rank:m})=>m%2),"hots")].filter(Boolean).join(" ")}}var bn={};I(bn,{ar:()=>Ha,de:()=>Ga,en:()=>Ba});var Ba={...Ae,heading:"Work–life balance",stress:"Stress is {level}.",balance:"The balance of work and life is {level}.",poor:"poor",fair:"fair",good:"good",excellent:"excellent",inputs:"What this was judged by"},Ga={...Pe,heading:"Beruf und Privatleben",stress:"Der Stress ist {level}.",balance:"Die Vereinbarkeit mit dem Privatleben ist {level}.",poor:"schlecht",fair:"mäßig",good:"gut",excellent:"sehr gut",inputs:"Wonach das beurteilt wurde"},Ha={...Ie,heading:"التوازن بين العمل والحياة",stress:"الضغط في العمل {level}.",balance:"التوازن بين العمل والحياة {level}.",poor:"ضعيف",fair:"مقبول",good:"جيد",excellent:"ممتاز",inputs:"ما استند إليه هذا التقدير"};var xn={};I(xn,{ar:()=>qa,de:()=>Ja,en:()=>za});var za={heading:"Where the work is done"},Ja={heading:"Wo und mit wem gearbeitet wird"},qa={heading:"أين يُنجَز العمل ومع من"};var Tr={},wn=(e,t)=>{for(let[n,o]of Object.entries(t))/^[a-z]{2,3}(_\w+)?$/.test(n)&&n!=="en"&&((Tr[n.replaceAll("_","-")]??={})[e]=o)};wn("",Nt);function E(e,t,n,o,{also:r=[],flat:s}={}){wn(e,t);let a=(i,d,c,m)=>{let l=ut(d,e,t.en),{heading:f,...p}=n.some(u=>i[u]!==void 0)&&o(i,l,c,m)||{blocks:[]};return{...p,heading:f??l.phrase("heading")}};return{[e]:{keys:n,also:r,flat:s,say:a}}}var de=(e=[])=>q(e.map(t=>[t])),ne=e=>tr(e).flatMap(t=>A(t)),Q=e=>A(C(e)),Ke=(e,t)=>e?{href:e,text:t??e}:t,$r=e=>e?.trim()?Number(e):void 0,Ua=(e=[],t)=>q(e.map(n=>{let{name:o,level:r,notes:s}=Le(n,t);return G(C(o),r,...s)}));function kn(e,t){let n=new Map;for(let o of e){let{name:r,url:s,date:a}=typeof o=="string"?{name:o}:{...o},i=Ke(s,r);i&&n.set([r,s,a].join(`
`),t.parts(a?"sourceDated":"source",{source:i,date:a?ze(t,a):""}).filter(d=>d!==""))}return[...n.values()]}var Ee=e=>ut(e,"",Be),H={...E("role-summary",un,["title","summary","url","updated","aliases","codes","workModes"],(e,t)=>{let{heading:n,summary:o,facts:r,aliases:s,codes:a,updated:i,url:d,source:c}=hr(e,void 0,t),m=r.map(({name:l,value:f,notes:p=[]})=>[C(l)," ",...G(f,...p)]);return{heading:n,titled:!!n,blocks:[...ne(o),...q(m),...A(s),...A(...G(...a,i,d&&{href:d,text:t.phrase("guide")}))],gist:r.map(({name:l,value:f})=>`${l} ${f}`).join(" · "),sources:[c].flat()}},{also:["salary","growth","demand"]}),...E("market-demand",rn,["demand"],({demand:{level:e,note:t,criterion:n,source:o}={}},r)=>{let s=e&&(e==="undetermined"?r.phrase(e):r.phrase("demand",{level:r.phrase(e)}));return{blocks:[...A(s),...A(t),...n?A(C(r.phrase("criterion"))," ",n):[]],gist:s,sources:[o]}},{flat:{key:"demand",names:["level"],needs:["level"]}}),...E("salary-range",mn,["salary"],({salary:e},t,{area:n,per:o,"hours-per-year":r},s)=>{let a=yr(e,{area:n,per:o,hoursPerYear:$r(r)},t,s);if(!a)return;let{sentence:i,area:d,areas:c,table:m,source:l}=a,{groups:f}=m,p=[c[1]!==void 0&&d,i].filter(Boolean).join(" · ");return{blocks:[...A(p),...f.flatMap(({name:u,rows:h})=>[...Q(f[1]?u:d),...q(h.map(([k="",j])=>{let[O,...L]=k.split(" · ");return G(O,C(j),...L)}))])],gist:p,sources:[l].flat()}},{flat:{key:"salary",names:["min","max","median","currency","per","area"],needs:["min","max","median"]}}),...E("core-functions",Kt,["coreFunctions"],({coreFunctions:e})=>({blocks:ne(e)})),...E("key-responsibilities",tn,["responsibilities"],({responsibilities:e})=>({blocks:de(e)})),...E("work-setting",xn,["workSetting"],({workSetting:e})=>({blocks:ne(e)})),...E("tech-stack",yn,["techStack"],({techStack:e},t)=>{let n=jr(e,"",t);return n&&{blocks:[...A(n.sentence),...n.groups.flatMap(({name:o,tools:r})=>[...Q(o),...q(r.map(({name:s,url:a,marks:i,notes:d})=>G(a?Ke(a,s):C(s),i,...d)))])],gist:n.sentence}}),...E("role-skills",pn,["skills"],({skills:e={}},t)=>({blocks:["technical","soft"].flatMap(n=>e[n]?[...Q(t.phrase(n)),...Ua(e[n],t)]:[])})),...E("career-path",Jt,["path"],({path:e})=>{let{intro:t,steps:n=[]}=ft(e);return{blocks:[...ne(t),...q(n.map(({title:o,duration:r,text:s})=>G(C(o),r,s)),!0)]}}),...E("required-education",cn,["education"],({education:e},t)=>{let{intro:n,level:o,routes:r,certifications:s}=ft(e);return{blocks:[...Q(o),...ne(n),...r?[...Q(t.phrase("routes")),...de(r)]:[],...s?[...Q(t.phrase("certifications")),...q(s.map(({name:a,issuer:i,url:d})=>G(Ke(d,a),i)))]:[]],gist:o}}),...E("career-ladder",Gt,["ladder"],({ladder:e},t,{years:n},o)=>{let r=sr(e,$r(n),t,o);return r&&{blocks:[...A(r.sentence),...q(r.rungs.map(({title:s,years:a,pay:i,here:d,next:c,summary:m})=>G(C(s),a,i,d,c,m)),!0)],gist:r.sentence,sources:e.map(({salary:s})=>s?.source)}}),...E("global-outlook",Qt,["globalOutlook"],({globalOutlook:e})=>{let{intro:t,regions:n=[]}=ft(e);return{blocks:[...ne(t),...q(n.map(({name:o,note:r})=>G(C(o),r)))]}}),...E("job-market",Xt,["jobMarket"],({jobMarket:e={}},t)=>({blocks:["challenges","growthPaths","trends"].flatMap(n=>e[n]?[...Q(t.phrase(n)),...ne(e[n])]:[])})),...E("day-timeline",_t,["day"],({day:e},t)=>{let{sentence:n,periods:o}=ir(e,t);return{blocks:[...A(n),...o.flatMap(({time:r,length:s,name:a,focus:i,tasks:d})=>[...A(...G(C(r),s,C(a),i)),...de(d)])],gist:n}}),...E("work-life-balance",bn,["workLifeBalance"],({workLifeBalance:{stress:e,balance:t,note:n,inputs:o}={}},r)=>{let s=[e&&r.phrase("stress",{level:r.phrase(e)}),t&&r.phrase("balance",{level:r.phrase(t)})].filter(Boolean).join(" ");return{blocks:[...A(s),...A(n),...o?[...Q(r.phrase("inputs")),...de(o)]:[]],gist:s}}),...E("skill-map",hn,["skillMap"],({skillMap:e},t,{have:n,interactive:o})=>{let r=Sr(e,{have:n,interactive:o!==void 0},t);if(!r)return;let{intro:s,sentence:a,total:i,groups:d}=r;return{blocks:[...A(s),...A(...[a,i].flatMap((c,m)=>c?[m?" ":"",c]:[])),...d.flatMap(({name:c,description:m,skills:l})=>[...A(...G(C(c),m)),...q(l.map(({name:f,notes:p,had:u})=>G(u&&t.phrase("had"),C(f),...p)))])],gist:a}}),...E("pros-cons",an,["prosCons"],({prosCons:e={}},t)=>({blocks:["pros","cons"].flatMap(n=>e[n]?[...Q(t.phrase(n,{n:e[n].length})),...de(e[n])]:[])})),...E("common-mistakes",Ut,["mistakes"],({mistakes:e})=>({blocks:de(e)})),...E("contextual-advice",Vt,["advice"],({advice:e})=>({blocks:de(e)})),...E("case-studies",qt,["caseStudies"],({caseStudies:e=[]},t)=>({blocks:e.flatMap(({title:n,story:o,takeaway:r})=>[...Q(n),...ne(o),...r?A(C(t.phrase("takeaway"))," ",r):[]])})),...E("portfolio-tips",sn,["portfolio"],({portfolio:e})=>({blocks:ne(e)})),...E("job-outlook",en,["growth"],({growth:e,title:t},n,o,r)=>{let s=mr(e,t,n,r);if(!s)return;let{sentence:a,facts:i}=s;return{blocks:[...A(a),...q(i.map(({name:d,value:c,notes:m=[]})=>[C(d)," ",...G(c,...m)]))],gist:a||i.map(({name:d,value:c})=>`${d} ${c}`).join(" · "),sources:[e.source]}},{also:["title"],flat:{key:"growth",names:["rate","from","to","average","openings","label"],needs:["rate","openings","label"]}}),...E("related-roles",ln,["relatedRoles"],({relatedRoles:e,...t},n)=>{let{sentence:o,roles:r,source:s}=fr(e,t,n);return{blocks:[...A(o),...q(r.map(({title:a,url:i,facts:d,differs:c,note:m})=>G(i?Ke(i,a):C(a),d,c,m)))],gist:o,sources:[s].flat()}},{also:["salary","growth"]}),...E("role-faq",dn,["faq"],({faq:e=[]})=>({blocks:e.flatMap(({question:t,answer:n})=>[...Q(t),...ne(n)])})),...E("source-list",gn,["sources"],({sources:e=[]},t)=>({blocks:q(e.map(n=>{let{name:o,url:r,date:s}=typeof n=="string"?{name:n}:n;return G(Ke(r,o),s&&ze(t,s))}),!0)})),...E("share-guide",fn,["title","url"],({title:e,url:t},n,{section:o})=>{let r=wr(t,o,void 0);return r?{blocks:[...A(e),...A({href:r,text:r})],gist:e}:void 0}),...E("membership-plans",on,["plans"],({plans:e=[]},t)=>{let{title:n,intro:o,items:r=[]}=Array.isArray(e)?{items:e}:e;return{heading:n,blocks:[...A(o),...r.flatMap(({name:s,price:{amount:a,currency:i,per:d}={},tagline:c,features:m,url:l,highlighted:f})=>{let p=a?oe(t,a,i):t.phrase("free"),u=a===void 0?void 0:a&&d?t.phrase(d,{amount:p}):p;return[...A(...G(C(s),f&&t.phrase("recommended"),u,c)),...de(m),...l?A({href:l,text:t.phrase("choose",{name:s??c??""})}):[]]})],gist:o}})};wn("career-guide",Bt);var Mr=e=>ut(e,"career-guide",Ct).phrase("heading");for(let[e,t]of Object.entries(Tr))Wt(e,t);var Or=/[{}[\],:\s]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,Va=/[“”„‟«»‘’‚″](?:(?<=(?:^|[{[,:])\s*.)|(?=\s*[:,}\]]))/,Ka={"'":"has a single quote @; use double ones",'"':"has a text that does not end on its line @","&":"is escaped twice @","<":"has HTML @: the CMS put it there"};function Rr(e,t){let n=0;for(;Or.test(e);)n=Or.lastIndex;let o=e.search(Va),r=o<0||o>n?n:o,s=e.slice(r),a=Ka[s[0]]??`has ${/[^\s,:}\]]{1,40}/.exec(s)?.[0]} @, which JSON does not know`;return r===o&&(a="has a curly quote @: the CMS changed it; use &quot;"),s||(a=`is empty or cut off @, or has a comma or bracket wrong: ${t.message}`),a.replace("@",`at character ${r+1}`)}function Lr({code:e,path:t,about:n,found:o}){let r=n;if(e==="json"){let{where:s,text:a,error:i}=n;r=`${s} ${Rr(a,i)}`}else typeof n=="object"&&(r=`expected ${_a(n)}, found ${(typeof o=="object"?St(Array.isArray(o)?"array":"object"):typeof o=="string"?`"${o}"`:String(o)).slice(0,60)}`);return{code:e,path:t,message:r}}function _a(e){if("anyOf"in e)return e.anyOf.flatMap(({type:t})=>t==="null"?[]:St(t)).join(" or ");if(e.type==="string"){let{enum:t,examples:n,format:o}=e;return t?.join(" or ")??(n?`text like "${n[0]}"`:o?"an http, https or mailto link":St("string"))}return e.type==="number"&&(e.minimum??e.maximum)!==void 0?`a number from ${e.minimum??-1e99} to ${e.maximum??1e99}`:e.type==="array"&&e.maxItems?`${e.maxItems} entries or fewer`:St(e.type)}var St=e=>(/^[ao]/.test(e)?"an ":"a ")+e;var x={type:"string"},xe={type:"number"},_e={type:"boolean"},V={type:"string",format:"uri-reference"},$=(e,t)=>({type:"array",items:e,...t}),M=(e,t)=>({type:"object",properties:e,...t}),F=(...e)=>({anyOf:e}),X=(...e)=>({type:"string",enum:e}),pe=F(x,$(x));var Ar=$(M({title:x,story:x,takeaway:x}));var Pr={type:"string",pattern:"^(([01]?\\d|2[0-3]):[0-5]\\d|24:00)$",examples:["09:00"]},Ir=$(M({name:x,start:Pr,end:Pr,focus:x,tasks:$(x)}));var ue=F(x,M({name:x,url:V,date:x}));var Er=M({level:X("low","moderate","high","very-high","undetermined"),note:x,criterion:x,source:ue});var Wr=F(x,$(x),M({intro:x,level:x,routes:$(x),certifications:$(M({name:x,issuer:x,url:V}))}));var Nr=$(M({question:x,answer:x}));var Fr=F(x,$(x),M({intro:x,regions:$(M({name:x,note:x}))}));var Dr=M({rate:xe,from:xe,to:xe,label:x,average:xe,openings:{type:"number",minimum:0},source:ue});var Cr=M({challenges:pe,growthPaths:pe,trends:pe});var ie=F({type:"number",minimum:0},M({atLeast:{type:"number",minimum:0}}),{type:"null"}),We=["currency"],Ne=M({area:x,country:x,currency:{type:"string",pattern:"^[A-Za-z]{3}$",examples:["USD"]},per:X("hour","day","week","month","year"),min:ie,max:ie,median:ie,percentiles:M({p10:ie,p25:ie,p75:ie,p90:ie}),levels:$(M({name:x,amount:ie})),top:M({share:{type:"number",minimum:0,maximum:100},from:ie,note:x}),source:ue},{dependentRequired:{min:We,max:We,median:We,percentiles:We,levels:We,top:We}}),Br=F(Ne,$(Ne));var Gr=$(M({title:x,years:$(F({type:"number",minimum:0,maximum:80},{type:"null"}),{maxItems:2}),summary:x,salary:Ne}));var Hr=F(x,$(x),M({intro:x,steps:$(M({title:x,text:x,duration:x}))}));var zr=M({name:x,price:M({amount:{type:"number",minimum:0},currency:{type:"string",pattern:"^[A-Za-z]{3}$",examples:["USD"]},per:X("day","week","month","year","once")},{dependentRequired:{amount:["currency"]}}),tagline:x,features:$(x),url:V,highlighted:_e}),Jr=F($(zr),M({title:x,intro:x,items:$(zr)}));var qr=M({pros:$(x),cons:$(x)});var Ur=$(M({title:x,url:V,salary:Ne,growth:xe,note:x}));var Ze=F(x,M({name:x,detail:x,level:x,examples:$(x)}));var Vr=M({intro:x,groups:$(M({name:x,description:x,skills:$(Ze)}))});var Kr=M({technical:$(Ze),soft:$(Ze)});var _r=$(ue);var Zr=$(F(x,M({name:x,category:x,examples:$(x),hot:_e,inDemand:_e,url:V})));var Yr=M({stress:X("low","moderate","high"),balance:X("poor","fair","good","excellent"),note:x,inputs:$(x)});var we=M({version:{type:"number",minimum:1},title:x,summary:x,lang:x,url:V,updated:x,aliases:$(x),codes:$(M({scheme:x,code:x})),workModes:$(X("on-site","hybrid","remote","remote-friendly")),demand:Er,salary:Br,coreFunctions:pe,responsibilities:$(x),workSetting:pe,techStack:Zr,skills:Kr,path:Hr,education:Wr,ladder:Gr,globalOutlook:Fr,jobMarket:Cr,day:Ir,workLifeBalance:Yr,skillMap:Vr,prosCons:qr,mistakes:$(x),advice:$(x),caseStudies:Ar,portfolio:pe,growth:Dr,relatedRoles:Ur,faq:Nr,sources:_r,plans:Jr});var jt=["role-summary","market-demand","salary-range","core-functions","key-responsibilities","work-setting","tech-stack","role-skills","career-path","required-education","career-ladder","global-outlook","job-market","day-timeline","work-life-balance","skill-map","pros-cons","common-mistakes","contextual-advice","case-studies","portfolio-tips","job-outlook","related-roles","role-faq","source-list","share-guide","membership-plans"];function vn(e,t){let n=e?.match(/[^\s,]+/g);return n?[...new Set(n)].filter(o=>{let r=jt.includes(o);return r||t(o),r}):jt}var Sn=e=>`${e} keeps all of it.`,K={"wordpress-author":{name:"WordPress, as author or contributor",door:"div",note:"WordPress takes away the tags of custom elements, scripts, forms and backslashes. A <div> with data-* attributes and its text stay: in a Custom HTML block, or on the Text tab of the classic editor."},"wordpress-admin":{name:"WordPress, as administrator or editor",door:"div",note:"Administrators and editors may paste anything, on a network of sites only its super administrators. The classic editor still makes paragraphs of it, and the next author who saves the post takes custom elements away. A <div> with data-* attributes survives both."},ghost:{name:"Ghost",door:"element",withScript:"element",note:Sn("An HTML card")},drupal:{name:"Drupal",door:"link",note:"Basic HTML takes away custom elements, <div> and data-* attributes; a link and its text stay. Full HTML keeps all of it, and so does a text format with our list of allowed tags (allow-lists/drupal.txt): choose the element there."},tinymce:{name:"TinyMCE",door:"div",note:"TinyMCE takes away custom elements unless it is told of them (allow-lists/tinymce.js). A <div> with data-* attributes and its text stay. Paste it into the source code dialog."},ckeditor:{name:"CKEditor 5",door:"link",note:"CKEditor 5 takes away what none of its plugins knows: custom elements, <div>, data-* attributes. A link and its text stay. With General HTML Support and our list (allow-lists/ckeditor.js) it keeps the element too."},markdown:{name:"Markdown, as on GitHub",door:"code",note:"Sanitized Markdown takes away custom elements, data-* attributes and ids. A code block keeps its language, from which the widget is made; where the script is not, the text and the JSON behind it are to be read."},"plain-markdown":{name:"Markdown without HTML",door:"link",note:"Where Markdown may hold no HTML, as in markdown-it or react-markdown unless they are told otherwise, tags are printed or left out. This is a link in Markdown’s own form, in a paragraph of its own; other forms do not survive there."},wix:{name:"Wix",door:"link",withScript:"element",note:"Text keeps nothing but its formatting and links. An embedded-HTML element is a frame of another site: there the element goes together with the script tag."},webflow:{name:"Webflow",door:"element",withScript:"element",note:`${Sn("A code embed")} The rich text around it keeps links only.`},squarespace:{name:"Squarespace",door:"element",withScript:"element",note:`${Sn("A code block")} Text blocks keep links only.`},html:{name:"HTML page",door:"element",withScript:"element",note:"Nothing is taken away from a page that you write yourself."},react:{name:"React, or MDX",door:"element",note:"This is JSX: numbers stand in braces because React sets them as properties. React keeps custom elements."}},ke=(e,t=!1)=>{let{door:n,withScript:o}=K[e];return t&&o||n},ve=e=>"withScript"in K[e];var Se=["career-guide",...Object.keys(H)];function Ye(e){let t=[],n=(L,v,w,P)=>t.push({code:L,path:v,about:w,found:P}),{widget:o="career-guide",for:r="html"}=e;if(!Se.includes(o))throw new RangeError(`there is no widget <${o}>`);if(!Object.hasOwn(K,r))throw new RangeError(`there is no place "${r}"`);let s=e.script?.[0]&&ve(r)?e.script:void 0;e.script?.[0]&&!s&&n("value","script",`is taken away in ${K[r].name}: it belongs into the template of the site`);let a=e.door??ke(r,!!s),i=Za(e.attributes,n),d=Ya(e.src,n),{own:c,besides:m}=Qa(o,i),l=jn(e.guide,[...c,...m],(L,v,...w)=>{m.includes(/^\w*/.exec(v)[0])||n(L,v,...w)}),f=ei(o,Qr(o,l,i,n),i,n),p=c.some(L=>l[L]!==void 0),u=!d&&!Xr(f);u&&(n("missing","",`there is nothing for <${o}> in the guide`),f.blocks=A(Ee(fe(l.lang)??"en").phrase("empty")));let h=p&&!d?Xa(o,l,i):void 0,k={...f,lang:fe(l.lang),jsx:r==="react",markdown:r==="plain-markdown"},j={element:ni,div:oi,code:si,link:ai}[a],O=j(k,{widget:o,prefix:Dt(e.prefix??"")?`${e.prefix}-`:"",attributes:{...h,...d?{src:d}:{},...i},guide:p&&!d&&!h?l:void 0,url:e.guide&&jn(e.guide,["url"],()=>{}).url});return{snippet:s?`<div>${s.join("")}${O}</div>`:O,problems:t.map(Lr),isEmpty:u}}function Za(e={},t){let n={};for(let[o,r]of Object.entries(e)){let s=r.replace(/\s+/g," ").trim();/^(?!on|(guide|src|style|class|id|is|slot)$)[a-z]+(-[a-z]+)*$/.test(o)?le(s)?n[o]=s:t("value",o,"has a backslash or a character that is not shown, which editors delete"):t("value",o,"is not an attribute for a widget")}return n}function Ya(e,t){let n=e?.trim();if(n){if(Ge(n)&&!/^mailto:/i.test(n)&&le(n))return n;t("url","src","is not a link that a guide can be read from: expected http or https, without a backslash")}}function Qa(e,t){let n=H[e];if(n)return{own:n.keys,besides:[...n.also.filter(s=>!n.keys.includes(s)),"lang"]};let o=Object.keys(we.properties);return t.sections?{own:[...new Set(vn(t.sections,()=>{}).flatMap(s=>[...H[s]?.keys??[],...H[s]?.also??[]])),"version","lang"],besides:[]}:{own:o,besides:[]}}function jn(e,t,n){let o=Object.fromEntries(Object.entries(we.properties).filter(([r])=>t.includes(r)));return it({type:"object",properties:o},e,"",n)??{}}function Xa(e,t,n){let{flat:o,also:r=[]}=H[e]??{};if(!o||r.some(c=>t[c]!==void 0)||!/^en\b/i.test(t.lang??"en"))return;let s=t[o.key],a=Object.fromEntries(o.names.flatMap(c=>s[c]===void 0?[]:[[c,String(s[c])]])),i=Qr(e,{},a,()=>{})[o.key];return JSON.stringify(i,Object.keys(s))===JSON.stringify(s)&&Object.values(a).every(le)&&!o.names.some(c=>c in n)?a:void 0}function Qr(e,t,n,o){let{flat:r}=H[e]??{};if(!r||t[r.key]!==void 0)return t;let s=["currency","per","area","level","label"],a=r.names.flatMap(i=>n[i]?[[i,s.includes(i)?n[i]:Number(n[i])]]:[]);return a.some(([i])=>r.needs.includes(i))?{...t,...jn({[r.key]:Object.fromEntries(a)},[r.key],o)}:t}var Xr=({blocks:e,titled:t=!1})=>t||e.length>0;function ei(e,t,n,o){let r=fe(n.lang??t.lang)??"en",s=Ee(r),a=({blocks:u,sources:h=[]})=>u[0]?[...u,...kn(h,s).flatMap(k=>A(...k))]:[],i=H[e];if(i){let u=i.say(t,r,n,o);return{...u,heading:n.heading??u.heading,blocks:a(u)}}let d=Math.min(6,Math.max(1,Math.round(Number(n["heading-level"]??2))||2)),m=vn(n.sections,u=>o("value","sections",`there is no section <${u}>`)).map(u=>H[u].say(t,r,{},o)),{heading:l,gist:f,sources:p}=H["role-summary"].say(t,r,{},()=>{});return{heading:n.heading??(t.title?l:Mr(r)),blocks:m.flatMap(u=>Xr(u)?[{heading:u.heading,level:d},...a(u)]:[]),gist:f,sources:p}}function eo({blocks:e,heading:t,lang:n,jsx:o},r=""){let s=e[0]&&"heading"in e[0]?e:[...A({strong:t}),...e],a=Ft(s,o)||Ft(A(Ee(n??"en").phrase("empty")),o);return`<div${r}${to(n)}>${a}</div>`}var to=e=>e?z("lang",e)+z("dir",ti(e)?"rtl":"ltr"):"",ti=e=>/^(Arab|Hebr|Thaa|Syrc|Nkoo|Rohg|Adlm|Mand|Samr)$/.test(new Intl.Locale(e).maximize().script??"");function $n({heading:e,gist:t,sources:n=[],lang:o}){let r=[e,...t?[": ",t]:[],...t?kn(n,Ee(o??"en")).flatMap(s=>[" (",...s,")"]):[]];return Qn(r)||Ee(o??"en").phrase("empty")}function ni(e,{widget:t,prefix:n,attributes:o,guide:r}){let s=n+t,a=Object.entries({...o,...r&&{guide:ct(JSON.stringify(r))}}).map(([i,d])=>e.jsx?ri(i,d):z(i,d)).join("");return`<div><${s}${a}>${eo(e,z("slot","fallback"))}</${s}></div>`}var ri=(e,t)=>t?/^(min|max|median|hours-per-year|years|rate|from|to|average|openings|heading-level)$/.test(e)&&isFinite(+t)?` ${e}={${+t}}`:z(e,t):` ${e}`;function oi(e,{widget:t,attributes:n,guide:o}){return`<div${Object.entries({"career-widget":t,...n,...o&&{guide:ct(JSON.stringify(o))}}).map(([s,a])=>z(`data-${s}`,a)).join("")}>${eo(e)}</div>`}function si(e,{widget:t,attributes:n,guide:o}){let r=JSON.stringify({...t!=="career-guide"&&{widget:t},...Object.keys(n).length>0&&{attributes:n},...o}),s=$n(e),a=/[{}]|%7B/i.test(s)?"":`${s} `;return`<pre><code${z(e.jsx?"className":"class","language-career-guide")}>${He(a+ct(r),e.jsx)}</code></pre>`}function ai(e,{widget:t,attributes:n,guide:o,url:r=""}){let a=Object.entries({"career-widget":t,...n,...o&&{guide:JSON.stringify(o)}}).map(([d,c])=>`${d}=${Yn(c)}`).join("&"),i=Oe(r)===r&&le(r)?r.replace(/#.*/s,""):"";return e.markdown?`[${_n($n(e))}](${lt(`${i}#${a}`).replace(/[\s()]/g,d=>`%${d.charCodeAt(0).toString(16)}`)})`:`<p><a${z("href",`${i}#${a}`)}${to(e.lang)}>${He($n(e),e.jsx)}</a></p>`}function ii(e,t){let n=H[e]?.flat;if(!n)return;let o=we.properties[n.key],r="anyOf"in o?o.anyOf.find(s=>s.type==="object"):o;return r&&"properties"in r&&Object.hasOwn(r.properties,t)?r.properties[t]:void 0}function no({widgets:e,shared:t},n){return[...e[n]?.attributes??[],...t].filter(({name:o})=>o!=="guide"&&o!=="src").map(o=>{let{name:r,type:s="string",description:a=""}=o,i=ii(n,r),c=(s.match(/^(?:'[^']*'\s*\|?\s*)+$/)?[...s.matchAll(/'([^']*)'/g)].map(([,f])=>f):void 0)??i?.enum,[,m,l]=(/(\d+) to (\d+)/.exec(a)??[]).map(Number);return{...o,kind:c?"choice":r==="sections"?"widgets":/^(number|boolean)$/.test(s)?s:"text",label:r==="lang"?"Language":r[0].toUpperCase()+r.slice(1).replaceAll("-"," "),values:c??[],min:m??i?.minimum,max:l??i?.maximum,flat:!!H[n]?.flat?.names.includes(r)&&r!=="per"&&r!=="area"}})}var $t=({name:e})=>/-(accent|muted|line|tint|surface)$/.test(e);function Tt(e,t){if(/[;{}<>\\@]|\/\*/.test(t))return!1;let n=$t(e)?"color":e.name.endsWith("-radius")?"border-radius":e.name.endsWith("-size")?"font-size":"font-family";return CSS.supports(n,t)}function ro(e,t){let n=e.flatMap(o=>{let r=t[o.name]?.trim();return r&&Tt(o,r)?[`${o.name}: ${r}`]:[]});return n[0]?`:root { ${n.join("; ")} }`:""}var Qe='div[data-career-widget],pre>code.language-career-guide,a[href*="#career-widget="]:not([rel~=ugc])';function oo(e){let{localName:t,textContent:n}=e;if(t==="div")return s=>e.getAttribute(`data-${s}`);if(t==="a"){let s=new URLSearchParams(e.hash.slice(1));return a=>s.get(a)}let o=/(\{|%7b).*/is.exec(n)?.[0]??n.trim();if(!o)return;let r;try{o[0]==="%"&&(o=decodeURIComponent(o));let{widget:s,attributes:a,...i}=JSON.parse(o);r={...a,"career-widget":s,...Object.keys(i)[0]&&{guide:o}}}catch{r={guide:o}}return s=>{let a=r[s];return a===!1||a===void 0||typeof a=="object"?null:String(a)}}var Fe="a p br strong em b i ul ol li h2 h3 h4",li={"wordpress-author":{elements:`${Fe} h1 h5 h6 div span pre code`,attributes:/^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},drupal:{elements:`${Fe} h5 h6 code span`,attributes:/^(a (href|hreflang)|h\d id|\S+ (dir|lang))$/},tinymce:{elements:`${Fe} h1 h5 h6 div span pre code`,attributes:/^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},ckeditor:{elements:Fe,attributes:/^a href$/},markdown:{elements:`${Fe} h1 h5 h6 div span pre code`,attributes:/^(a href|code class|\S+ (title|dir|lang))$/},"plain-markdown":{elements:"p a",attributes:/^a href$/},wix:{elements:`${Fe} h1 h5 h6`,attributes:/^a href$/}};function so(e,t){let n=li[e];if(!n)return[];let o=n.elements.split(" "),r=new Set;for(let s of t.querySelectorAll("*")){let{localName:a}=s;if(!o.includes(a))r.add(`<${a}>`),s.replaceWith(...s.childNodes);else for(let i of s.getAttributeNames())n.attributes.test(`${a} ${i}`)||(r.add(i),s.removeAttribute(i))}return[...r]}var ao=(e,t)=>!!e.querySelector(Qe)||[...e.querySelectorAll("*")].some(({localName:n})=>t(n));function io(e,t){for(let n of e.querySelectorAll("*"))t(n.localName)&&n.replaceWith(...n.childNodes),delete n.dataset.careerWidget,n.classList.remove("language-career-guide"),n.matches(Qe)&&n.setAttribute("href",n.getAttribute("href").replace(/#.*/s,"#"))}var lo=/[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,Tn=/[ \t\n\r]*/y,Mn=/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y,po=/[“”„‟«»″]/;function uo(e){let t=new Map,n=new Map,o=[],r="value",s="",a=e.startsWith("\uFEFF")?1:0,i,d=a,c=(l,f=a,p=f+1)=>({places:t,names:n,fault:{message:l,start:f,end:Math.min(p,e.length)}}),m=()=>o.length?"more":"end";for(;;){Tn.lastIndex=a,Tn.test(e),a=Tn.lastIndex,lo.lastIndex=a;let[l]=lo.exec(e)??[],f=o.at(-1),p=f&&(f.index===void 0?"}":"]");if(l===void 0){if(a===e.length)return r==="end"?{places:t,names:n}:c(f?`The text ends here, and ${p} is missing for the ${p==="}"?"{":"["} in line ${mo(e,f.start)}.`:"There is nothing here: expected an object, which begins with {.",Math.max(0,d-1),d);let k=i?e.slice(i.start,i.end).search(po):-1;return k>=0?c('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.',i.start+k):{places:t,names:n,fault:ci(e,a)}}let u=a+l.length,h=!/^[}\],:]$/.test(l);if(r==="end")return c("The guide has ended before this: nothing may follow it.",a,u);if(r==="colon"){if(l!==":")return c("A colon is missing before this.",a,u);r="value"}else if(r==="more"&&l===",")r=f.index===void 0?"name":"value",f.index!==void 0&&f.index++;else if(l===p&&/^(more|first)/.test(r))o.pop(),t.set(f.path,{start:f.start,end:u}),r=m();else{if(r==="more")return c(h?"A comma is missing before this.":`Expected a comma or ${p}, and this is neither.`,a,u);if(/name/i.test(r)){if(l==="}")return c("There is a comma before this, and nothing after the comma: take the comma away.",a,u);if(l[0]!=='"')return c('Expected a name in double quotes ("title").',a,u);i={start:a,end:u},s=`${f.path&&`${f.path}.`}${JSON.parse(l).replace(/[.[\]]/g,"\0")}`,n.set(s,i),r="colon"}else{if(!h)return c(l==="]"&&f?.index!==void 0?"There is a comma before this, and nothing after the comma: take the comma away.":"A value is missing before this.",a,u);let k=f?.index===void 0?s:`${f.path}[${f.index}]`;l==="{"||l==="["?(o.push({path:k,index:l==="["?0:void 0,start:a}),r=l==="["?"first":"firstName"):(l[0]==='"'&&(i={start:a,end:u}),t.set(k,{start:a,end:u}),r=m())}}a=d=u}}function ci(e,t){let n=e.slice(t,t+60),o=/^[^\s,:}\]]{1,40}/.exec(n)?.[0]??n[0],r=(s,a=1,i=t)=>({message:s,start:i,end:Math.min(i+a,e.length)});if(n[0]==='"'){Mn.lastIndex=t,Mn.test(e);let s=Mn.lastIndex;return e[s]==="\\"?r("A backslash that JSON does not know: write two (\\\\), or none.",2,s):e[s]==="	"?r("A tab within a text: write a space, or \\t.",1,s):r('A text that does not end on its line: its last quote (") is missing, or it has a line break, which is \\n in JSON.',s-t)}return po.test(n[0])?r('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.'):/^['‘’‚]/.test(n)?r('A single quote: JSON has double ones (").'):/^&(#\d+|#x[\da-f]+|\w+);/i.test(n)?r("The text is escaped as HTML (&quot;): it has to be the JSON itself.",o.length):n[0]==="<"?r("This is HTML, not JSON.",o.length):/^\/[/*]/.test(n)||n[0]==="#"?r("A comment: JSON has none.",o.length):r(`“${o}” is no JSON: a text needs double quotes, and what else there is are numbers (1.5), true, false and null.`,o.length)}function Rn(e,t){for(let n=t;n;n=n.replace(/(^|\.)[^.[]*$|\[\d+\]$/,"")){let o=e.get(n);if(o)return o}return e.get("")}var mo=(e,t)=>e.slice(0,t).split(`
`).length,[On,co,di]=[40,50,70];function fo(e,{start:t,end:n}){let o=e.lastIndexOf(`
`,t-1)+1,r=e.indexOf(`
`,t),s=r<0?e.length:r,a=Math.min(Math.max(n,t+1),s,t+di),i=e.slice(Math.max(o,t-On),t),d=e.slice(a,Math.min(s,a+co));return{line:mo(e,t),column:[...e.slice(o,t)].length+1,before:(t-On>o?"…":"")+(t-On>o?i:i.trimStart()),marked:e.slice(t,a)+(a<Math.min(n,s)?"…":""),after:d.trimEnd()+(a+co<s?"…":"")}}function ho(e){let t=(c,m,l)=>({path:c,message:m,start:l.start,end:l.end,...fo(e,l)}),n={start:0,end:1};if(e.length>5e5)return{faults:[t("",`The guide is longer than ${5e5} characters, which is all that a page reads.`,n)]};let{places:o,names:r,fault:s}=uo(e);if(s)return{faults:[t("",s.message,s)]};let a=JSON.parse(e.replace("\uFEFF",""));if(a===null||typeof a!="object"||Array.isArray(a))return{faults:[t("","A guide is an object, and begins with {.",o.get(""))]};let i=new Set,d=Ye({guide:a}).problems.filter(({path:c,message:m})=>{let l=i.has(c)&&m.startsWith("is missing");return i.add(c),!l});return{guide:a,faults:[...Ln(we,a,"").map(({path:c,message:m})=>t(c,m,r.get(c)??Rn(o,c)??n)),...d.map(({path:c,message:m})=>t(c,m,Rn(o,c)??n))].sort((c,m)=>c.start-m.start)}}function Ln(e,t,n){if(!t||typeof t!="object")return[];let o="anyOf"in e?e.anyOf:[e];if(Array.isArray(t)){let s=o.find(a=>a.type==="array");return s?t.flatMap((a,i)=>Ln(s.items,a,`${n}[${i}]`)):[]}let r=o.find(s=>s.type==="object");return r?Object.entries(t).flatMap(([s,a])=>{let i=n?`${n}.${s}`:s;return Object.hasOwn(r.properties,s)?Ln(r.properties[s],a,i):s.startsWith("$")||a===null?[]:[{path:i,message:"is no key of role JSON: it is ignored"}]}):[]}function go(e,t){if(!e.trimStart().startsWith("<"))return;let{body:n}=new DOMParser().parseFromString(e,"text/html"),o=[...n.querySelectorAll("*")].find(({localName:c})=>t(c)),r=o?void 0:n.querySelector(Qe),s=o?c=>o.getAttribute(c):r&&oo(r);if(!s)return;let a=o?.localName??(s("career-widget")||"career-guide");if(!t(a))return;let d=(o?o.getAttributeNames():r.localName==="div"?r.getAttributeNames().flatMap(c=>/^data-(.*)/.exec(c)?.[1]??[]):r.localName==="a"?[...new URLSearchParams(r.hash.slice(1)).keys()]:Object.keys(pi(r.textContent))).filter(c=>!["career-widget","guide","src"].includes(c));return{widget:a,attributes:Object.fromEntries(d.flatMap(c=>s(c)===null?[]:[[c,s(c)]])),text:ui(s("guide")),src:s("src")??void 0}}function pi(e){let t=/(\{|%7b).*/is.exec(e)?.[0]??"";try{return JSON.parse(t.startsWith("%")?decodeURIComponent(t):t).attributes??{}}catch{return{}}}function ui(e){if(e!==null)try{let{widget:t,attributes:n,...o}=JSON.parse(Zn(e));return JSON.stringify(o,null,2)}catch{return e}}var U={from:"example",example:"operations-assistant",text:"",url:"",carry:!1,widget:"career-guide",attributes:{},look:{},place:"wordpress-author",door:void 0,base:pt,way:"module",reserve:!1,withScript:!1},mi=["element","div","code","link"],An=e=>mi.includes(e??""),Pn=e=>Object.hasOwn(dt,e??""),In=e=>Object.hasOwn(K,e??""),fi=e=>/^(\/(?!\/)|https:\/\/(unpkg\.com|cdn\.jsdelivr\.net\/npm)\/career-widgets@)(?!.*\.\.)[\w@./-]*$/.test(e);function yo({from:e,example:t,url:n,carry:o,widget:r,attributes:s,look:a,place:i,door:d,base:c,way:m,reserve:l,withScript:f},p=""){let u=new URLSearchParams;e==="example"&&t!==U.example&&u.set("example",t),e==="text"&&u.set("text",p),e==="url"&&u.set("url",n),e==="none"&&u.set("none",""),e==="url"&&o&&u.set("carry",""),r!==U.widget&&u.set("widget",r),i!==U.place&&u.set("for",i),d&&u.set("door",d),c!==U.base&&u.set("base",c),m!==U.way&&u.set("way",m),l&&u.set("reserve",""),f&&u.set("script","");for(let[h,k]of Object.entries(s))u.set(`.${h}`,k);for(let[h,k]of Object.entries(a))u.set(h,k);return u.size?`#${u.toString()}`:""}function bo(e){let t=new URLSearchParams(e.slice(1)),n=t.get("widget"),o=t.get("for"),r=t.get("door"),s=t.get("base")??"",a=t.get("way"),i=t.get("example")??"",d=c=>Object.fromEntries([...t].flatMap(([m,l])=>{let f=c.exec(m)?.[1];return f?[[f,l]]:[]}));return{packed:t.get("text")??"",state:{from:t.has("text")?"text":t.has("url")?"url":t.has("none")?"none":"example",example:/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+)?$/.test(i)?i:U.example,text:"",url:t.get("url")??"",carry:t.has("url")&&t.has("carry"),widget:Se.includes(n)?n:U.widget,attributes:d(/^\.([a-z]+(?:-[a-z]+)*)$/),look:d(/^(--career-[a-z]+(?:-[a-z]+)*)$/),place:In(o)?o:U.place,door:An(r)?r:void 0,base:fi(s)?s:U.base,way:Pn(a)?a:U.way,reserve:t.has("reserve"),withScript:t.has("script")}}}var hi=4e3;async function xo(e){let t=new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer()),n=btoa(Array.from(t,o=>String.fromCharCode(o)).join("")).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return n.length>hi?void 0:n}async function wo(e){try{let t=Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),r=>r.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(new TextDecoderStream("utf-8",{ignoreBOM:!0})).getReader(),o="";for(let r;o.length<=5e5&&!(r=await n.read()).done;)o+=r.value;return n.cancel(),o.length>5e5?void 0:o}catch{return}}var Te=b,gi=document.getElementById("builder"),S=U,Mo="",Y={faults:[]},tt="",me="",nt,et={taken:[],widget:!0},rt=!0,En=!1,Ot="",Oo=!0,Fn=e=>Se.includes(e),Ro=e=>{let{guide:t={}}=Y;return e==="career-guide"?Object.keys(t).length>0:H[e].keys.some(n=>t[n]!==void 0)},Bn=e=>e==="career-guide"?"The whole guide":H[e].say({},"en",{},()=>{}).heading,Lo=e=>!!H[e]?.flat,Gn=()=>no(Te,S.widget).filter(({flat:e})=>!e||S.from==="none"||!!Y.guide&&!Ro(S.widget));function je(){let e=Gn().map(({name:o})=>o),t=Te.tokens.map(({name:o})=>o),n=(o,r)=>Object.fromEntries(Object.entries(o).filter(([s])=>r.includes(s)));return{...S,attributes:n(S.attributes,e),look:n(S.look,t)}}var Dn=()=>S.withScript&&ve(S.place),Ao=()=>S.from==="url"&&!S.carry;function Po(){let{widget:e,attributes:t,place:n,door:o}=je();return{widget:e,attributes:t,for:n,door:o,guide:Y.guide,src:Ao()&&Y.guide?S.url:void 0,script:Dn()?Co().tags:void 0}}var ko;function D(e){S={...S,...e},Ot="",S.from==="none"&&!Lo(S.widget)&&(S={...S,widget:"salary-range"}),Me(),clearTimeout(ko),ko=setTimeout(Io,120)}function Io(){nt=Ye(Po()),Me(),Ii(),yi()}var ot=location.hash;async function yi(){let e=je(),t=e.from==="text"?await xo(e.text):"";Oo=t!==void 0&&(e.from!=="text"||!!e.text),je().text===e.text&&(ot=yo(je(),t),history.replaceState(null,"",location.pathname+location.search+ot),Me())}function _(e,t){Mo=e,tt=t,Y=e.trim()?ho(e):{faults:[]}}async function Eo(){let{state:e,packed:t}=bo(location.hash);ot=location.hash;let n=t?await wo(t):"";S={...e,text:n??""},me=S.url,tt="",S.from==="text"?_(S.text,S.text?"":n===void 0?"The link was cut off on its way, and the guide with it. Paste it here.":"The link leaves the guide out, because it is too long for one. Paste it here."):S.from==="none"?_("",""):S.from==="example"?Hn(S.example):Wo(me)?Fo(me):_("","The link names a guide on another site. Nothing is asked of it until you press “Read it”."),D({})}var Wo=e=>{try{return new URL(e,location.href).origin===location.origin&&/^https?:$/.test(new URL(e,location.href).protocol)}catch{return!1}},$e=0;async function No(e,t){let n=++$e;_("","Reading the guide …"),D({});try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:AbortSignal.timeout(15e3)});if(!o.ok)throw new Error(`the server answers ${o.status}`);let r=o.body.pipeThrough(new TextDecoderStream).getReader(),s="";for(let a;s.length<=5e5&&!(a=await r.read()).done;)s+=a.value;if(r.cancel(),n!==$e)return;_(s,s.trim()?"":`${t}: there is nothing.`)}catch(o){if(n!==$e)return;_("",`${t}: ${o.message}.${Wo(e)?"":" A guide on another site can be read only where that site allows it (CORS); paste it instead."}`)}D({})}async function Hn(e){if($e++,S={...S,from:"example",example:e},e===U.example)_(`{
 "version": 1,
 "title": "Operations Assistant",
 "summary": "An operations assistant looks after the practical side of a company’s daily work: orders, schedules, stock, records and the messages between departments. The post supports managers and several teams at once, and it is one of the ways into operations that do not require a degree.",
 "lang": "en",
 "url": "https://example.com/careers/operations-assistant",
 "updated": "2026-11-01",
 "aliases": [
  "Operations Support Assistant",
  "Business Operations Assistant",
  "Operations Administrator"
 ],
 "codes": [
  {
   "scheme": "SOC 2018",
   "code": "43-9061"
  },
  {
   "scheme": "ISCO-08",
   "code": "4110"
  }
 ],
 "workModes": [
  "on-site",
  "hybrid"
 ],
 "demand": {
  "level": "high",
  "note": "Three things keep employers hiring: online retail is growing, supply chains have more links to manage, and companies in most sectors want the same work done with less waste. They look for people who can tidy up a process and get several departments to follow it.",
  "criterion": "The publisher’s own rating on a scale from low to high. It does not say how the level is worked out.",
  "source": {
   "name": "Jobicy, Operations Assistant career guide",
   "url": "https://jobicy.com/careers/operations-assistant",
   "date": "2026-11-01"
  }
 },
 "salary": {
  "area": "United States",
  "country": "US",
  "currency": "USD",
  "per": "year",
  "min": 35000,
  "max": 55000,
  "median": 45000,
  "levels": [
   {
    "name": "Entry level",
    "amount": 38000
   },
   {
    "name": "Mid level",
    "amount": 45000
   },
   {
    "name": "Senior level",
    "amount": 52000
   }
  ],
  "top": {
   "share": 10,
   "from": 55000,
   "note": "The best-paid tenth begins where the published range ends, so the range describes the other nine tenths and is not a ceiling. Specialised skills in fields where people are short are the usual reason for the higher pay."
  },
  "source": {
   "name": "Jobicy, Operations Assistant career guide",
   "url": "https://jobicy.com/careers/operations-assistant",
   "date": "2026-11-01"
  }
 },
 "coreFunctions": [
  "Most of the job is keeping other people’s work on schedule. An operations assistant reports to an operations manager or a head of department and takes on the parts of their work that can be handed over: paperwork, bookings, deliveries, figures and reminders.",
  "Which of these fills the week depends on the employer’s trade and size. Common to most posts are calendars, purchasing, invoices, the upkeep of operational records and some support for the supply chain. Logistics, human resources, finance and customer service all send requests, often with the same deadline, so ranking them correctly matters as much as doing them.",
  "Large companies tend to divide the work. One assistant may follow the key performance indicators (KPIs), another may look after suppliers, a third may help project managers carry out a plan. In a small firm one person does all of it, and may answer customers and count the stock as well.",
  "Part of every week goes on things nobody planned: a late delivery, a wrong order, a colleague off sick. The assistant arranges a substitute, tells those affected and records what happened. Almost all of this passes through software, so being at ease with several systems, and with the data in them, is part of the job."
 ],
 "responsibilities": [
  "Keep the day’s work moving between departments, so that what one team finishes reaches the next on time.",
  "Keep schedules, records and written procedures up to date.",
  "Help with buying: write to suppliers and follow each purchase order until the goods arrive.",
  "Match invoices and expense claims with what was ordered, together with finance.",
  "Watch the stock and have it refilled before anything runs out.",
  "Pass information between teams, and between the company and its suppliers and clients.",
  "Help to draw up operational reports and follow the key performance indicators (KPIs) in them.",
  "Set up meetings, write the agendas and chase what was agreed.",
  "Point out steps that cost time or effort for nothing, and suggest a better way.",
  "Check that everyday work keeps to company policy and to the rules that apply to it.",
  "Arrange transport and timing for shipments, service visits and events.",
  "Follow project deadlines and help project managers with the timetable and with who and what is available.",
  "Deal with problems on the day they appear and look for the cause.",
  "Keep sensitive figures and company information confidential.",
  "Do the groundwork in the office: data entry, filing and purchasing paperwork."
 ],
 "workSetting": [
  "The usual workplace is a desk in an office, at anything from a start-up to a multinational. It often has more than one screen, because the schedule, the order system and the chat window are all needed at the same time.",
  "Some posts include trips to a warehouse, a factory or a shop, to see for oneself how the work on the screen is done. Colleagues from many departments come with questions, and so do suppliers or clients, so long stretches of quiet are rare. When business peaks the pace rises, and the order in which tasks are done decides how the day goes.",
  "The work is office-based first. A growing number of employers offer a hybrid week or flexible hours; whether that is possible depends on how much of the post is tied to goods, paper or people on site."
 ],
 "techStack": [
  {
   "name": "Office software",
   "category": "Office and collaboration",
   "examples": [
    "Microsoft Excel",
    "Microsoft Word",
    "Microsoft Outlook",
    "Microsoft PowerPoint"
   ],
   "hot": true,
   "inDemand": true
  },
  {
   "name": "Google Workspace",
   "category": "Office and collaboration",
   "examples": [
    "Google Docs",
    "Google Sheets",
    "Google Drive",
    "Google Calendar"
   ]
  },
  {
   "name": "Enterprise resource planning (ERP)",
   "category": "Core business systems",
   "examples": [
    "SAP",
    "Oracle NetSuite"
   ],
   "inDemand": true
  },
  {
   "name": "Customer relationship management (CRM)",
   "category": "Core business systems",
   "examples": [
    "Salesforce",
    "HubSpot"
   ]
  },
  {
   "name": "Project management",
   "category": "Planning and scheduling",
   "examples": [
    "Asana",
    "Trello",
    "Monday.com"
   ],
   "inDemand": true
  },
  {
   "name": "Inventory management",
   "category": "Purchasing and stock",
   "examples": [
    "TradeGecko",
    "Zoho Inventory"
   ],
   "inDemand": true
  },
  {
   "name": "Accounting",
   "category": "Finance",
   "examples": [
    "QuickBooks",
    "Xero"
   ]
  },
  {
   "name": "Communication platforms",
   "category": "Office and collaboration",
   "examples": [
    "Slack",
    "Microsoft Teams",
    "Zoom"
   ],
   "hot": true
  },
  {
   "name": "Data analysis",
   "category": "Data and reporting",
   "examples": [
    "Microsoft Power BI",
    "Tableau"
   ],
   "hot": true,
   "inDemand": true
  },
  {
   "name": "Procurement platforms",
   "category": "Purchasing and stock",
   "examples": [
    "Procurify",
    "Coupa"
   ]
  },
  {
   "name": "Document management",
   "category": "Documents and storage",
   "examples": [
    "SharePoint",
    "DocuSign"
   ]
  },
  {
   "name": "Appointment scheduling",
   "category": "Planning and scheduling",
   "examples": [
    "Calendly",
    "Doodle"
   ]
  },
  {
   "name": "Helpdesk and ticketing",
   "category": "Core business systems",
   "examples": [
    "Zendesk",
    "Freshdesk"
   ]
  },
  {
   "name": "Expense management",
   "category": "Finance",
   "examples": [
    "Expensify",
    "Concur"
   ]
  },
  {
   "name": "Time tracking",
   "category": "Planning and scheduling",
   "examples": [
    "Toggl",
    "Clockify"
   ]
  },
  {
   "name": "Databases, basic knowledge",
   "category": "Data and reporting",
   "examples": [
    "Microsoft Access",
    "SQL"
   ],
   "hot": true
  },
  {
   "name": "Workflow automation",
   "category": "Automation",
   "examples": [
    "Zapier",
    "Microsoft Power Automate"
   ],
   "inDemand": true
  },
  {
   "name": "Business intelligence dashboards",
   "category": "Data and reporting"
  },
  {
   "name": "Cloud storage",
   "category": "Documents and storage",
   "examples": [
    "Dropbox",
    "Google Drive"
   ]
  }
 ],
 "skills": {
  "technical": [
   {
    "name": "Microsoft Excel",
    "level": "Proficient",
    "detail": "Most reports start as a worksheet, and somebody has to be able to say how each figure in it came about.",
    "examples": [
     "Advanced formulas",
     "Pivot tables"
    ]
   },
   {
    "name": "ERP systems",
    "level": "Familiar",
    "detail": "Looking up and entering orders, stock and invoices in the company’s central system.",
    "examples": [
     "SAP",
     "Oracle NetSuite"
    ]
   },
   {
    "name": "CRM software",
    "level": "Some experience",
    "examples": [
     "Salesforce"
    ]
   },
   "Inventory and supply chain management tools",
   {
    "name": "Accounting and invoicing software",
    "level": "Basic",
    "detail": "Enough to enter an invoice, find a payment and see when the two do not agree.",
    "examples": [
     "QuickBooks"
    ]
   },
   {
    "name": "Project management platforms",
    "detail": "Keeping tasks, owners and dates current on a board that others rely on.",
    "examples": [
     "Asana",
     "Trello"
    ]
   },
   {
    "name": "Accurate data entry and database management",
    "detail": "One wrong item number can turn into a wrong delivery."
   },
   "Document and records management systems",
   "Email and professional communication platforms",
   "Scheduling and calendar management tools",
   {
    "name": "Report writing and analysis of operational data",
    "detail": "Saying in a few lines what changed, by how much and what should follow from it."
   },
   {
    "name": "Workflow automation",
    "level": "Working knowledge",
    "detail": "Handing the dull steps, such as copying a form into a table, to a rule that runs by itself.",
    "examples": [
     "Zapier"
    ]
   },
   "Time management software",
   {
    "name": "Cloud collaboration",
    "detail": "Sharing one version of a file with the right people and nobody else.",
    "examples": [
     "Google Drive",
     "SharePoint"
    ]
   },
   {
    "name": "Compliance and regulatory frameworks",
    "level": "General understanding",
    "detail": "Knowing which rules touch the daily work and whom to ask when in doubt."
   }
  ],
  "soft": [
   {
    "name": "Organisation",
    "detail": "Every open task has a place, a date and an owner."
   },
   {
    "name": "Communication",
    "detail": "Short messages that say what is needed, from whom and by when."
   },
   {
    "name": "Attention to detail",
    "detail": "Noticing the digit, the date or the address that is wrong before anything goes out."
   },
   {
    "name": "Problem solving",
    "detail": "Finding a way round today and the cause tomorrow."
   },
   {
    "name": "Time management and prioritisation",
    "detail": "Deciding which of five urgent requests goes first, and telling the other four."
   },
   "Adaptability and flexibility",
   "Teamwork",
   {
    "name": "Confidentiality and discretion",
    "detail": "Pay, prices and contracts pass over this desk and stay there."
   },
   "Customer service orientation",
   "Critical thinking"
  ]
 },
 "path": {
  "intro": "There is no single entrance. What employers agree on is a finished high school education, some practice in an office and a command of the usual software; the rest can be added in almost any order.",
  "steps": [
   {
    "title": "Lay the educational base",
    "text": "A high school diploma is the minimum. An associate or bachelor’s degree in logistics, management or business administration widens the choice of posts. Classes in basic accounting, information technology and how organisations behave are the ones used most often later.",
    "duration": "A degree, where taken: 2 to 4 years full-time"
   },
   {
    "title": "Get practice",
    "text": "An internship, a junior administrative job or a support post in operations counts for a lot, because employers can see that the work has been done before. Choose tasks that involve more than one department, or that help a project along."
   },
   {
    "title": "Add tools and a certificate",
    "text": "Learn Excel properly, and one project management platform, in a course or a workshop. If a certificate suits the kind of employer you want, the Certified Administrative Professional (CAP), a Lean Six Sigma Yellow or Green Belt and certificates in supply chain management are the ones usually named."
   },
   {
    "title": "Apply with evidence",
    "text": "Let the CV show organisation, communication and software with an example for each, and show that you have solved problems in different settings. For the interview, prepare two or three short accounts: several tasks at once, a piece of coordination, a result reached as a team."
   },
   {
    "title": "Start as a junior",
    "text": "The first post is usually supervised closely. It is the time to learn how the company’s processes fit together and to ask why they are done that way.",
    "duration": "Up to 2 years"
   },
   {
    "title": "Keep learning in the job",
    "text": "Many operations departments pay for or make time for training in process improvement and new systems. A professional association or an industry group adds contacts, and is often how people hear of a better or more specialised post."
   }
  ]
 },
 "education": {
  "intro": "Formal requirements are modest and practical knowledge counts. School subjects in business and information technology are a good start; a degree opens the more sought-after posts, and employers train newcomers in their own procedures, systems and rules. Of the certificates, the last two usually ask for a degree or several years of professional experience, so they come later.",
  "level": "High school diploma; a degree is an advantage",
  "routes": [
   "High school diploma with classes in business and information technology, then on-the-job training.",
   "Associate degree in business administration, logistics or office administration.",
   "Bachelor’s degree in management, supply chain or industrial operations, for posts with more competition.",
   "Vocational or technical school, with practice in data handling, office software and procedures, sometimes together with a placement at a partner company.",
   "Online courses, for example on Coursera or LinkedIn Learning, in project coordination, ERP software and process improvement, as an addition to one of the others.",
   "Training at work: an introduction to the company, rotation through departments, and shadowing a manager."
  ],
  "certifications": [
   {
    "name": "Certified Administrative Professional (CAP)",
    "issuer": "International Association of Administrative Professionals (IAAP)",
    "url": "https://www.iaap-hq.org/"
   },
   {
    "name": "Lean Six Sigma Yellow Belt",
    "issuer": "Several bodies; the American Society for Quality (ASQ) as Six Sigma Yellow Belt",
    "url": "https://www.asq.org/cert/six-sigma-yellow-belt"
   },
   {
    "name": "Lean Six Sigma Green Belt",
    "issuer": "Several bodies; the American Society for Quality (ASQ) as Six Sigma Green Belt",
    "url": "https://www.asq.org/cert/six-sigma-green-belt"
   },
   {
    "name": "Certified Supply Chain Professional (CSCP)",
    "issuer": "Association for Supply Chain Management (ASCM)",
    "url": "https://www.ascm.org/learning-development/certifications-credentials/cscp/"
   },
   {
    "name": "Certified Professional in Supplier Diversity (CPSD)",
    "issuer": "Institute for Supply Management (ISM)"
   }
  ]
 },
 "ladder": [
  {
   "title": "Junior Operations Assistant",
   "years": [
    0,
    2
   ],
   "summary": "Learns the groundwork under supervision, usually with a mentor: filing and records, help with schedules, messages inside the company. By the end the main systems are familiar and routine tasks are done on time without reminders.",
   "salary": {
    "currency": "USD",
    "per": "year",
    "median": 38000
   }
  },
  {
   "title": "Operations Assistant",
   "years": [
    2,
    5
   ],
   "summary": "Works more independently and with more teams: buying, regular reports, direct contact with suppliers. Starts to change processes as well as follow them, and has to weigh requests that compete.",
   "salary": {
    "currency": "USD",
    "per": "year",
    "median": 45000
   }
  },
  {
   "title": "Senior Operations Assistant",
   "years": [
    5,
    null
   ],
   "summary": "The first of two ways on from about five years: staying in the assistant role with more weight. Looks after larger projects and improvements, trains juniors, speaks for operations to outside partners and has a part in compliance and risk.",
   "salary": {
    "currency": "USD",
    "per": "year",
    "median": 52000
   }
  },
  {
   "title": "Operations Coordinator / Specialist",
   "years": [
    5,
    7
   ],
   "summary": "The second way on, and the one that leads to management: plans the work and carries the plan out. Runs projects across departments, studies performance figures, straightens supply chain or service processes and often supervises the support team."
  },
  {
   "title": "Operations Manager",
   "years": [
    7,
    null
   ],
   "summary": "Answers for the operations of a department or the whole company: people, goals, budget and rules. Decides which systems are brought in and leads the changes that come with them."
  }
 ],
 "globalOutlook": {
  "intro": "Organisations everywhere need somebody to keep daily work in order, so the role exists in most economies. Trade across borders has made that work harder, which favours applicants who know a second language, the rules of more than one country and the tools for working at a distance. Healthcare, manufacturing and e-commerce are the sectors growing most noticeably, and experience in one of them is an advantage; so are contacts in international professional associations, and training that is kept up to date.",
  "regions": [
   {
    "name": "United States",
    "note": "Openings gather in cities with many head offices, such as New York, Chicago and San Francisco, above all in finance, technology and retail."
   },
   {
    "name": "Canada and the United Kingdom",
    "note": "Steady demand. Services make up a large part of both economies, and the law asks for much documentation, which creates work for careful record keepers."
   },
   {
    "name": "India and Singapore",
    "note": "Demand is growing as multinationals run their regional head offices and supply chains from there."
   },
   {
    "name": "Australia and New Zealand",
    "note": "Posts come mainly from industries such as logistics and mining."
   },
   {
    "name": "Remote, across borders",
    "note": "Some employers take on assistants in another country. Overlapping hours and local knowledge still decide who fits, and international teams value people who speak two languages or more."
   }
  ]
 },
 "jobMarket": {
  "challenges": [
   "The tools change quickly. Companies move their processes to new systems and automate steps that used to be done by hand, and an assistant is expected to learn each system soon after it arrives, often while part of the team works from home.",
   "Many tasks run side by side, and a broken supply chain or a schedule changed at the last minute can push all of them back. Records must stay exact through all of this, because more industries are regulated more tightly than before.",
   "Good posts attract many applicants. A skill or a certificate added each year is a sensible answer."
  ],
  "growthPaths": [
   "Employers want assistants who are good with systems and can say what a figure means. Those who follow performance data and suggest what to improve are the ones who move up to coordinator and later to manager.",
   "Training in project management or supply chain analysis opens further directions. Online retail and international supply chains add posts, mostly at companies that move a lot of goods, and there is room to specialise in sustainability or in compliance as both receive more attention."
  ],
  "trends": [
   "Automation with artificial intelligence and management platforms in the cloud are taking over steps in planning, ordering and reporting. What remains is checking the results, handling exceptions and improving the process, and for that one has to be able to read data.",
   "Hybrid work has moved much coordination into calls, chats and shared documents, so doing it well at a distance has become a skill of its own. Lean methods, which look for waste and remove it, shape how processes are redesigned.",
   "Buying decisions take the environment and fair sourcing into account more often. Employers also pay more attention to the well-being of their staff and to flexible hours."
  ]
 },
 "day": [
  {
   "name": "Morning",
   "start": "09:00",
   "end": "12:00",
   "focus": "Coordination and priorities",
   "tasks": [
    "Read and answer messages from the departments.",
    "Adjust the day’s schedule and task list to what has changed overnight.",
    "Check with purchasing and finance which orders and invoices still wait for approval.",
    "Prepare the stock and KPI figures for the morning meetings.",
    "Book meetings and briefings for current projects."
   ]
  },
  {
   "name": "Afternoon",
   "start": "12:00",
   "end": "15:00",
   "focus": "Project support and problems",
   "tasks": [
    "Help to arrange shipments and service visits.",
    "See how the running tasks stand and pass on what a manager has to decide.",
    "Work through compliance and regulatory paperwork.",
    "Look with colleagues for steps that could be simpler.",
    "Talk to suppliers and chase what is still open."
   ]
  },
  {
   "name": "Late afternoon",
   "start": "15:00",
   "end": "18:00",
   "focus": "Reports and closing the day",
   "tasks": [
    "Gather the day’s figures and finish the performance report.",
    "Update and archive purchasing, stock and scheduling records.",
    "Tell supervisors and the team how the day ended.",
    "Put together agendas and papers for tomorrow’s meetings.",
    "Talk over with the team what went wrong and what could be tried."
   ]
  }
 ],
 "workLifeBalance": {
  "stress": "moderate",
  "balance": "good",
  "note": "Deadlines and many tasks at once cause some stress, while a regular daily routine keeps it within bounds. Busy seasons can mean longer days; outside them, work and private life are usually easy to keep apart. Good order and early word about problems take off much of the pressure. Both ratings are the publisher’s own.",
  "inputs": [
   "Raises stress: several tasks with deadlines at the same time",
   "Raises stress: a heavier load in peak periods",
   "Lowers stress: structured routines",
   "Helps balance: flexible hours at many employers",
   "Helps balance: remote days in some posts"
  ]
 },
 "skillMap": {
  "intro": "The first group is what a newcomer needs to get through the day. The second makes the work faster and measurable, the third is what others come to rely on.",
  "groups": [
   {
    "name": "Foundational skills",
    "description": "What every day in operations support asks for.",
    "skills": [
     "Organisation and time management",
     "Basic data entry and record keeping",
     "Email and interpersonal communication",
     "Microsoft Office (Excel, Word, Outlook)",
     "Attention to detail"
    ]
   },
   {
    "name": "Technical and analytical skills",
    "description": "Systems and data, used to get more done with the same effort.",
    "skills": [
     "ERP systems (SAP, Oracle NetSuite)",
     "Inventory management software",
     "Data analysis and reporting",
     "Project management tools (Asana, Trello)",
     "Workflow automation (Zapier, Power Automate)"
    ]
   },
   {
    "name": "Professional and interpersonal skills",
    "description": "Judgement and conduct, inside the team and towards others.",
    "skills": [
     "Problem solving and critical thinking",
     "Multitasking and prioritisation",
     "Vendor and stakeholder communication",
     "Confidentiality and ethical conduct",
     "Adaptability when the pace is high"
    ]
   }
  ]
 },
 "prosCons": {
  "pros": [
   "You see many parts of a business and learn how they depend on each other.",
   "You work with several departments and get better at talking to all of them.",
   "The first post is open to people with modest formal education.",
   "It leads on to specialist and management posts in operations.",
   "You learn a range of software that other jobs ask for too.",
   "There are problems to solve and processes to improve all the time."
  ],
  "cons": [
   "Quiet periods consist largely of repetitive paperwork.",
   "Many tasks and short deadlines together can be stressful.",
   "Departments may want opposite things from you on the same day.",
   "At the start you decide little yourself.",
   "Rules and records leave no room for carelessness, and that can weigh on you.",
   "Peak seasons and project deadlines may bring overtime."
  ]
 },
 "mistakes": [
  "Treating every request as equally urgent, so that the important one is late and others have to wait for it.",
  "Typing too fast: an unnoticed slip in an entry ends up in the report.",
  "Keeping news to oneself, so that colleagues work from different assumptions.",
  "Saying yes to everything without counting the hours, until exhaustion sets in.",
  "Leaving documents unfiled or unwritten because there is no time today.",
  "Doing by hand what the software already does.",
  "Guessing instead of asking when an instruction is unclear.",
  "Having no plan for the busy weeks, although they come every year."
 ],
 "advice": [
  "Learn the two or three programs you open every day in depth; the hours come back quickly.",
  "Write so that a supplier or a colleague can act on your message without asking back.",
  "Keep one ordered task list, and work from it.",
  "Check figures against a second source before a report or form goes out.",
  "Ask early what a process is for and what result is expected.",
  "Use the training your employer offers, and say which course you would like next.",
  "Expect plans to change, and leave some room in the day for it.",
  "Get to know somebody in each department; problems are solved faster between people who have met."
 ],
 "caseStudies": [
  {
   "title": "One way of writing to suppliers",
   "story": "At a medium-sized retail company an operations assistant found that each supplier was contacted in a different way. The assistant set up one procedure for all of them in the CRM system, kept a complete record of purchases and fixed dates for following up. Order errors fell by 25%, delivery times improved by 15%, and suppliers and shop managers had fewer questions for each other.",
   "takeaway": "A supply chain becomes more reliable when somebody contacts suppliers before there is a problem and keeps the record in one system."
  },
  {
   "title": "Where the production line was waiting",
   "story": "In a factory, a senior operations assistant and the operations manager went through daily figures from the ERP system. They showed that parts were reordered too late. The assistant proposed a system that orders automatically and helped to introduce it. Production stood still for shorter periods afterwards, and the recorded stock matched the shelves more closely.",
   "takeaway": "Figures show where a process is held up; together with a manager who can act on them, an assistant can change it."
  },
  {
   "title": "Meetings for a team in two places",
   "story": "When a company changed to hybrid work, some of the staff were at home and some in the office on any given day. An operations assistant took over the shared calendars and the channels in Microsoft Teams, sent a clear agenda before each meeting and made sure that information reached both groups. Work went on at the same pace and people stayed involved.",
   "takeaway": "When the way of working changes, knowing the tools and communicating clearly keep a team together."
  }
 ],
 "portfolio": [
  "Few employers ask an operations assistant for a portfolio, which is one reason why a small one is noticed, especially by those deciding on a promotion. Collect projects that went well, processes you helped to improve and systems you helped to introduce.",
  "Show the work itself: a report you prepared, a flow chart you had a hand in, a one-page summary drawn from a large table. Remove names and confidential figures first. Add certificates and courses, in particular those on software, operations or projects.",
  "Give results where you can, such as time saved, errors avoided or costs cut, and say what your own share was. A few lines from a supervisor about your reliability are worth including.",
  "Keep it short and in good order, since the order is itself a sample of your work. A LinkedIn profile or a simple website is enough and easy for recruiters to open. In the interview, be ready to explain one process clearly from beginning to end; that tells more than the documents."
 ],
 "growth": {
  "rate": 7,
  "label": "Growing about as fast as average",
  "source": {
   "name": "US Bureau of Labor Statistics, as cited in the Jobicy career guide",
   "url": "https://www.bls.gov/ooh/"
  }
 },
 "relatedRoles": [
  {
   "title": "Operations Coordinator",
   "note": "Plans the work instead of supporting the plan, and often supervises the assistants. Usually the next step after five years."
  },
  {
   "title": "Operations Manager",
   "note": "Leads the team and answers for goals, budget and compliance. Reached after seven years or more."
  },
  {
   "title": "Project Coordinator",
   "note": "Uses the same planning and follow-up skills, but for one project with an end date and not for the daily business."
  },
  {
   "title": "Administrative Assistant",
   "note": "Shares the calendars, records and meetings, with less to do with stock, suppliers and performance figures. A common job to come from."
  },
  {
   "title": "Supply Chain Coordinator",
   "note": "Concentrates on purchasing, stock and shipments, which are only a part of the operations assistant’s work."
  }
 ],
 "faq": [
  {
   "question": "How does a career as an operations assistant usually develop?",
   "answer": "From junior to operations assistant after about two years. After about five there are two directions: senior operations assistant, or operations coordinator. With more experience, and often further training or a certificate, operations manager and other leading posts come within reach."
  },
  {
   "question": "In which industries do operations assistants work?",
   "answer": "Retail, manufacturing, logistics, healthcare, finance and technology are the ones most often named. In principle any organisation in which work passes through several departments can use one."
  },
  {
   "question": "How much technical knowledge do I need?",
   "answer": "To start, office software and simple data handling are enough. Knowing an ERP system and a project management platform makes you more useful and easier to hire."
  },
  {
   "question": "Can I do this job from home?",
   "answer": "Usually only in part. The work depends on colleagues and on things that are in the office, so most posts are based there. Some employers offer a hybrid week, and some tasks can be done from anywhere; read the advertisement for the exact terms."
  },
  {
   "question": "Which certificates are worth having?",
   "answer": "The Certified Administrative Professional (CAP), a Lean Six Sigma Yellow or Green Belt, and certificates in supply chain or project management. None is compulsory; each shows an employer that you keep learning."
  },
  {
   "question": "Do soft skills matter in this role?",
   "answer": "A great deal. The tasks vary and so do the people, so every day asks for adaptability, problem solving, good order and clear communication."
  },
  {
   "question": "What do people find difficult about the job?",
   "answer": "Having several priorities at once, making the time suffice, learning new systems and remaining accurate when it gets hectic."
  },
  {
   "question": "What makes an application stand out?",
   "answer": "Name the software you know, and give one example each of careful work, of handling several tasks and of something you improved, alone or with a team. A certificate or a relevant internship helps."
  },
  {
   "question": "What does an operations assistant earn in the United States?",
   "answer": "Roughly $35,000 to $55,000 a year, with a median of $45,000. Where you work, in which industry and with how much experience decide where in that range you are."
  },
  {
   "question": "Can I change to another field later?",
   "answer": "Yes. Coordinating projects, analysing data and dealing with suppliers are useful in administration, sales operations, supply chain and project management too."
  }
 ],
 "sources": [
  {
   "name": "Jobicy, Operations Assistant career guide",
   "url": "https://jobicy.com/careers/operations-assistant",
   "date": "2026-11-01"
  },
  {
   "name": "US Bureau of Labor Statistics, Occupational Outlook Handbook",
   "url": "https://www.bls.gov/ooh/"
  },
  {
   "name": "O*NET 29.2 Database, US Department of Labor, Employment and Training Administration (CC BY 4.0), for the hot technologies",
   "url": "https://www.onetcenter.org/database.html"
  }
 ],
 "plans": {
  "title": "Jobicy+ subscription",
  "intro": "Jobicy counts 588 professionals who pay for its exclusive and experimental functions.",
  "items": [
   {
    "name": "Free",
    "price": {
     "amount": 0,
     "currency": "USD",
     "per": "month"
    },
    "tagline": "For a first look around",
    "features": [
     "Searches and applications without a limit",
     "Website and mobile apps",
     "Job alerts once a week",
     "Bookmarks, an overview of your applications and other tools"
    ],
    "url": "https://jobicy.com/",
    "highlighted": false
   },
   {
    "name": "Plus",
    "price": {
     "amount": 8,
     "currency": "USD",
     "per": "month"
    },
    "tagline": "All of Free, with more help in the search",
    "features": [
     "No advertisements",
     "Job alerts every day",
     "A career consultant of your own",
     "Job advice supported by AI",
     "A featured and pinned CV",
     "Your own web address for the CV"
    ],
    "url": "https://jobicy.com/",
    "highlighted": true
   }
  ]
 }
}`,"");else return No(`guides/${e}.json`,"The example could not be read");D({})}async function Fo(e){let t;try{t=new URL(e.trim().replace(/^(?:[a-z\d-]+\.)+[a-z]{2,}\//i,"https://$&"),location.href)}catch{}return!t||!/^https?:$/.test(t.protocol)?($e++,_("","This is no address of a guide: expected one that begins with https://."),D({from:"url",url:""})):(S={...S,from:"url",url:t.href},me=t.href,No(t.href,"The guide could not be read"))}function Do(e){$e++;let t=go(e,Fn);if(t?.text!==void 0||t&&!t.src){let{widget:n,attributes:o,text:r}=t;return _(r??"",""),D({from:r===void 0?"none":"text",text:r??"",widget:n,attributes:o})}if(t?.src)return me=t.src,_("","The snippet names a guide by its address. Nothing is asked until you press “Read it”."),D({from:"url",url:"",widget:t.widget,attributes:t.attributes});_(e,""),D({from:"text",text:e})}async function vo(e){e&&(Do(e.size>5e5*4?"":await e.text()),e.size>5e5*4&&(tt=`${e.name} is longer than the ${5e5} characters that a page reads.`),Me())}function So(e){if(e==="example")return void Hn(S.example);$e++;let t=Mo;_(e==="text"?S.text||t:"",""),D(e==="text"?{from:e,text:S.text||t}:{from:e,url:""})}var zn=e=>e.split("`").map((t,n)=>n%2?T`<code>${t}</code>`:t),Z=e=>e.target.value,bi=e=>e.slice(0,/[.](\s|$)/.exec(e)?.index??e.length),De=(e,t,n,o)=>T`
  <section class="step" aria-labelledby=${t}>
    <h2 id=${t}><span class="number">${e}</span> ${n}</h2>
    ${o}
  </section>`,Cn=(e,t,n,o,r)=>T`
  <fieldset class=${`segments ${e}`}><legend class="heard">${t}</legend>${n.map(([s,a])=>T`<label><input type="radio" name=${e} value=${s} .checked=${s===o} @change=${()=>r(s)}><span>${a}</span></label>`)}</fieldset>`;function xi(){let{from:e}=S;return T`
    ${Cn("from","Where the guide comes from",[["example","Example"],["text","Your own"],["url","Address"],["none","No guide"]],e,t=>So(t))}
    ${e==="example"?T`<label class="field"><span class="label">Example guide</span>
          <select id="example" @change=${t=>{Hn(Z(t))}}>${y.map(({name:t,title:n,lang:o})=>T`<option value=${t} .selected=${t===S.example}>${o==="en"?n:`${n} (${o})`}</option>`)}</select></label>`:e==="text"?T`<div class="field">
            <label class="label" for="json">The guide: role JSON, or a snippet that you want to change</label>
            <textarea id="json" rows="9" spellcheck="false" dir="ltr" autocomplete="off" placeholder=${'{"title": "…", "salary": {…}}'} aria-describedby="faults"
              .value=${S.text} @input=${t=>Do(Z(t))} @dragover=${t=>t.preventDefault()}
              @drop=${t=>{let n=t.dataTransfer?.files[0];n&&(t.preventDefault(),vo(n))}}></textarea>
            <label class="button file"><input type="file" accept=".json,application/json,text/plain" @change=${t=>{vo(t.target.files?.[0])}}><span>Open a file</span></label>
          </div>`:e==="url"?T`<form class="field" @submit=${t=>{t.preventDefault(),Fo(me)}}>
              <label class="label" for="url">Address of the guide</label>
              <span class="row"><input id="url" type="text" inputmode="url" dir="ltr" autocomplete="off" placeholder="https://example.com/guide.json" .value=${me} @input=${t=>{me=Z(t)}}><button class="button">Read it</button></span>
              <label class="check"><input type="checkbox" .checked=${S.carry} @change=${()=>D({carry:!S.carry})}><span>Put the guide into the line. Otherwise the page reads it from this address, and always has its present state.</span></label>
            </form>`:T`<p class="hint">A few figures are enough for these widgets: enter them in step 3.</p>`}
    ${(e==="example"||e==="url")&&Y.guide?T`<p class="hint"><button class="plain" @click=${()=>{S={...S,text:""},So("text")}}>Change a copy of it</button></p>`:N}
    <div id="faults" role="status">${tt?T`<p class="hint">${tt}</p>`:N}${wi()}</div>`}var Wn=5;function wi(){let{faults:e,guide:t}=Y;if(!e[0])return N;let n=o=>T`<li>
    <p><b>${S.from==="text"?T`<button class="plain" @click=${()=>ki(o)}>Line ${o.line}, column ${o.column}</button>`:`Line ${o.line}, column ${o.column}`}</b> ${o.path?T`<code>${o.path}</code> `:N}${o.message}</p>
    <pre dir="ltr"><span class="line" aria-hidden="true">${o.line}</span>${o.before}<mark>${o.marked}</mark>${o.after}</pre>
  </li>`;return T`<div class="faults">
    <h3>${t?e[1]?`${e.length} faults; what is valid is used`:"One fault; what is valid is used":"The guide cannot be read"}</h3>
    <ol>${e.slice(0,Wn).map(n)}</ol>
    ${e.length>Wn?T`<p class="hint">And ${e.length-Wn} more.</p>`:N}
  </div>`}function ki({start:e,end:t}){let n=document.getElementById("json");n.focus(),n.setSelectionRange(e,t),n.scrollTop=n.scrollHeight*e/Math.max(1,n.value.length)-n.clientHeight/2}function vi(){let{widget:e,from:t}=S,n=a=>T`<option value=${a} .selected=${a===e}>${Bn(a)}</option>`,o=t==="none"?Se.filter(Lo):Se,r=o.filter(a=>Ro(a)||a==="career-guide"),s=o.filter(a=>!r.includes(a));return T`
    <label class="field"><span class="heard">Widget</span>
      <select id="widget" aria-describedby="about" @change=${a=>D({widget:Z(a)})}>
        ${t==="none"?s.map(n):[r.map(n),Y.guide&&s[0]?T`<optgroup label="This guide has nothing for">${s.map(n)}</optgroup>`:s.map(n)]}
      </select></label>
    <p class="hint" id="about">${zn(`${bi(Te.widgets[e].description)}.`)} <code>${`<${e}>`}</code></p>`}var Nn=(e,t)=>{let{[e]:n,...o}=S.attributes;D({attributes:t===void 0?o:{...o,[e]:t}})};function jo(e){let{name:t,kind:n,label:o,description:r="",values:s=[],min:a,max:i}=e,d=`attr-${t}`,c=S.attributes[t],m=nt?.problems.find(({path:p})=>p===t),l=T`<span class="hint" id=${`${d}-about`}>${zn(r)}${m?T` <strong class="problem">${m.message}</strong>`:N}</span>`,f=p=>Nn(t,Z(p)||void 0);if(n==="boolean")return T`<div class="field"><label class="check"><input id=${d} type="checkbox" aria-describedby=${`${d}-about`} .checked=${c!==void 0} @change=${p=>Nn(t,p.target.checked?"":void 0)}><span>${o}</span></label>${l}</div>`;if(n==="widgets"){let p=c?.match(/[^\s,]+/g)??[],u=h=>Nn(t,(p.includes(h)?p.filter(k=>k!==h):[...p,h]).join(" ")||void 0);return T`<details class="field"><summary>${o}: ${p[0]?p.length:"all"}</summary>
      <p class="hint">All, unless you tick some: then those, in the order in which you tick them.</p>
      <fieldset class="ticks"><legend class="heard">${o}</legend>${jt.map(h=>T`<label class="check"><input type="checkbox" value=${h} .checked=${p.includes(h)} @change=${()=>u(h)}><span>${Bn(h)}${p.includes(h)?T` <small>${p.indexOf(h)+1}</small>`:N}</span></label>`)}</fieldset></details>`}return T`<div class="field">
    <label class="label" for=${d}>${o}</label>
    ${n==="choice"?T`<select id=${d} aria-describedby=${`${d}-about`} @change=${f}>${["",...s].map(p=>T`<option value=${p} .selected=${p===(c??"")}>${p||"not set"}</option>`)}</select>`:n==="number"?T`<input id=${d} type="number" step="any" min=${a??N} max=${i??N} aria-describedby=${`${d}-about`} .value=${c??""} @input=${f}>`:T`<input id=${d} type="text" dir="auto" autocomplete="off" aria-invalid=${m?"true":N} aria-describedby=${`${d}-about`} .value=${c??""} @input=${f}>`}
    ${l}
  </div>`}function Si(){let e=new Set(Te.widgets[S.widget].attributes.map(({name:r})=>r)),t=Gn(),n=t.filter(({name:r})=>!e.has(r)),o=Object.values(je().look).some(Boolean);return T`
    <div class="fields">${t.filter(({name:r})=>e.has(r)).map(jo)}${n.map(jo)}</div>
    <details class="look"><summary>Look${o?": changed":""}</summary>
      <p class="hint">Colours and type for all widgets on the page. The line that you paste never carries them, because most editors would take them away: they are a rule for the site’s style sheet, in step 6.</p>
      <div class="fields">${Te.tokens.map(ji)}</div>
    </details>`}function ji(e){let{name:t,description:n,default:o}=e,r=S.look[t]??"",s=!!r&&!Tt(e,r.trim()),a=t.replace("--career-",""),i=d=>{let{[t]:c,...m}=S.look;D({look:Z(d)?{...m,[t]:Z(d)}:m})};return T`<div class="field">
    <label class="label" for=${t}>${a[0].toUpperCase()+a.slice(1).replaceAll("-"," ")}</label>
    <span class="row">${$t(e)?T`<input type="color" aria-label=${`${a}, from a palette`} .value=${$i(s||!r?o:r)} @input=${i}>`:N}<input
      id=${t} type="text" dir="ltr" autocomplete="off" spellcheck="false" placeholder=${o} aria-invalid=${s?"true":N} aria-describedby=${`${t}-about`} .value=${r} @input=${i}></span>
    <span class="hint" id=${`${t}-about`}>${zn(n)}${s?T` <strong class="problem">Expected ${$t(e)?"a colour like #b4005a":t.endsWith("font")?"names of fonts":"a length like 1.2em"}.</strong>`:N}</span>
  </div>`}var Xe=document.createElement("canvas").getContext("2d");function $i(e){let t=/#[\da-f]{6}\b/i.exec(e)?.[0];return t||!Xe?t??"#808080":(Xe.fillStyle="#808080",Xe.fillStyle=e,/^#[\da-f]{6}$/.test(Xe.fillStyle)?Xe.fillStyle:"#808080")}var Ti={element:"Custom element",div:"<div> with data-* attributes",code:"Block of code",link:"Link"};function Mi(){let{place:e,door:t}=S,n=ke(e,S.withScript);return T`
    <label class="field"><span class="label">Place</span>
      <select id="place" aria-describedby="note" @change=${o=>{let r=Z(o);In(r)&&D({place:r,door:void 0})}}>${Object.entries(K).map(([o,{name:r}])=>T`<option value=${o} .selected=${o===e}>${r}</option>`)}</select></label>
    <p class="hint" id="note">${K[e].note}</p>
    <label class="field"><span class="label">Form</span>
      <select id="door" @change=${o=>{let r=Z(o);D({door:An(r)&&r!==n?r:void 0})}}>${Object.entries(Ti).map(([o,r])=>T`<option value=${o} .selected=${o===(t??n)}>${r}${o===n?" (fits this place)":""}</option>`)}</select></label>
    ${ve(e)?T`<label class="check"><input id="with-script" type="checkbox" aria-describedby="with-script-about" .checked=${S.withScript} @change=${()=>D({withScript:!S.withScript,door:void 0})}><span>Put the script into the line</span></label>
        <p class="hint" id="with-script-about">For a page whose site does not have it: see “Once for the whole site” in step 6.</p>`:N}`}function Oi(){return T`
    <div class="bar">
      ${Cn("script","With or without the script",[["with","With the script"],["without","Without it"]],rt?"with":"without",e=>{rt=e==="with",Io()})}
      ${Cn("width","How wide",[["wide","Wide"],["phone","Phone"]],En?"phone":"wide",e=>{En=e==="phone",Me()})}
    </div>
    <p class="hint" id="left">${nt?.isEmpty!==!1?"There is nothing to look at yet.":Ri()}</p>
    <div class=${En?"view phone":"view"} role="region" aria-label="The widget" tabindex="0" ?hidden=${nt?.isEmpty!==!1}><div id="view"></div></div>`}function Ri(){let{name:e}=K[S.place];return[et.taken[0]?T`${e} takes away ${et.taken.map((t,n)=>[n?", ":"",T`<code>${t}</code>`])}. `:`${e}: all of it is left. `,et.widget?rt?et.taken[0]?"The widget is left.":"":"This is what readers see before the script has come, and where it never comes.":T`<strong class="problem">No widget is left, only its text: choose the form that fits this place.</strong>`]}function Co(){let e=fe(S.attributes.lang??Bo(Y.guide))?.split("-")[0],t="";return{tags:Xn({...S,langs:e?[e]:[]},g,(o,r,s)=>{t=`This ${s}.`}),problem:t}}function Li(){let{tags:e,problem:t}=Co(),{base:n,way:o,reserve:r}=S,{version:s}=g,a=`https://unpkg.com/career-widgets@${s}/dist/`;return T`<details id="once"><summary>Once for the whole site</summary>
    <p class="hint">The line needs the script of the widgets on the site. Whoever looks after the site puts it into the template of all pages once; then no line has to carry it.</p>
    <div class="field"><label class="label" for="base">Folder of the files</label>
      <input id="base" type="text" inputmode="url" dir="ltr" autocomplete="off" list="bases" aria-invalid=${t?"true":N} aria-describedby="base-about" .value=${n} @input=${i=>D({base:Z(i)})}>
      <datalist id="bases"><option value="/career-widgets/"></option><option value=${a}></option><option value=${a.replace("unpkg.com","cdn.jsdelivr.net/npm")}></option></datalist>
      <span class="hint" id="base-about">${t?T`<strong class="problem">${t}</strong>`:e.join("").includes(" integrity=")?"It names the version, so the hash of each file goes along: a browser runs no other file.":T`Where it names the version, as <code>${a}</code> does, the hash of each file goes along.`}</span></div>
    <label class="field"><span class="label">Script</span>
      <select id="way" @change=${i=>{let d=Z(i);Pn(d)&&D({way:d})}}>${Object.entries(Ai).map(([i,d])=>T`<option value=${i} .selected=${i===o}>${d}</option>`)}</select></label>
    <label class="check"><input id="reserve" type="checkbox" .checked=${r} @change=${()=>D({reserve:!r})}><span>Reserve the place of each widget, so that nothing moves when the script has come</span></label>
    <pre class="code" id="site" dir="ltr" tabindex="0" role="region" aria-label="The script"><code>${e.join(`
`)}</code></pre>
    <p class="actions"><button class="button" @click=${()=>{Mt(e.join(`
`),"site")}}>Copy the script tag</button></p>
  </details>`}var Ai={module:"All widgets in one file",classic:"All widgets in one file, not a module",loader:"Only the widgets that a page uses"},$o=()=>ve(S.place)&&ke(S.place,S.withScript)==="element";function Pi(){let{snippet:e="",problems:t=[],isEmpty:n=!0}=nt??{},o=ro(Te.tokens,je().look),r=$o()?`<style>${o}</style>`:o,s=new Set(Gn().map(({name:i})=>i)),a=t.filter(({code:i,path:d})=>i!=="missing"&&(d==="src"||!Y.guide&&!s.has(d)));return T`
    ${n?T`<p id="line" tabindex="-1">${S.from==="none"?"There is nothing to paste yet: enter some figures in step 3.":Y.guide?`There is nothing to paste: the guide has nothing for “${Bn(S.widget)}”.`:"There is nothing to paste yet: the guide is missing."}</p>`:T`
        <pre class="code" id="line" dir="ltr" tabindex="0" role="region" aria-label="The line"><code>${e}</code></pre>
        <p class="actions"><button class="button primary" id="copy" @click=${()=>{Mt(e,"line")}}>Copy the line</button>
          <button class="button" id="send" @click=${()=>{Mt(location.href,"")}}>Copy a link to this page</button></p>
        <p class="hint">${new Intl.NumberFormat("en").format(e.length)} characters${e.length>2e4&&!Ao()?". Some editors are slow with so much: a guide that has an address of its own makes a short line":""}.${Oo?"":" The link leaves the guide out, because it is too long for one."}</p>`}
    <p role="status" class="said">${Ot}</p>
    ${a.map(({path:i,message:d})=>T`<p class="problem">${i} ${d}</p>`)}
    ${o?T`<h3>The look, ${$o()?"before the line or in the site’s style sheet":"for the site’s style sheet"}</h3>
      <pre class="code" id="style" dir="ltr" tabindex="0" role="region" aria-label="The look"><code>${r}</code></pre>
      <p class="actions"><button class="button" @click=${()=>{Mt(r,"style")}}>Copy the look</button></p>`:N}
    ${Li()}`}async function Mt(e,t){try{await navigator.clipboard.writeText(e),Ot="Copied."}catch{let n=document.getElementById(t);n&&getSelection()?.selectAllChildren(n),n?.focus({preventScroll:!0}),Ot=n?"The browser does not let this page copy. It is selected: press Ctrl+C, or ⌘C on a Mac.":"The browser does not let this page copy. Take the address from its address bar."}Me()}function Me(){Vn(T`<div class="steps">
        ${De(1,"guide","Guide",xi())}
        ${De(2,"which","Widget",vi())}
        ${De(3,"options","Options",Si())}
        ${De(4,"where","Where it goes",Mi())}
      </div>
      <div class="result">
        ${De(5,"look","How it looks there",Oi())}
        ${De(6,"paste","The line",Pi())}
      </div>`,gi)}var To="";function Ii(){let{place:e,look:t,door:n,attributes:o}=je(),r=document.getElementById("view"),{snippet:s,isEmpty:a}=Ye({...Po(),src:void 0,script:void 0,for:"html",door:n??ke(e,Dn())}),{body:i}=new DOMParser().parseFromString(a?"":s,"text/html");et={taken:Dn()?[]:so(e,i),widget:a||ao(i,Fn)},rt||io(i,Fn);let c=fe(o.lang??Bo(Y.guide))??"en";r.lang=c,r.dir=/^(ar|fa|he|ur|ps|yi|ckb|dv|sd|ug)\b/.test(c)?"rtl":"ltr";for(let l of Te.tokens){let f=t[l.name]?.trim();r.style.setProperty(l.name,f&&Tt(l,f)?f:null)}let m=`${e} ${rt} ${s}`;if(m!==To){To=m;let{scrollTop:l}=r.parentElement;r.replaceChildren(...[...i.childNodes].map(f=>document.importNode(f,!0))),r.parentElement.scrollTop=l}Me()}var Bo=e=>typeof e?.lang=="string"?e.lang:void 0;addEventListener("hashchange",()=>{location.hash!==ot&&(location.hash&&!location.hash.includes("=")?history.replaceState(null,"",location.pathname+location.search+ot):Eo())});document.querySelector("[data-skip]").addEventListener("click",e=>{e.preventDefault(),document.getElementById("line")?.focus()});document.querySelector(".scheme select").addEventListener("change",e=>{document.documentElement.dataset.scheme=Z(e)});Eo();})();
