/*! career-widgets 0.1.0, MIT */
"use strict";(()=>{var qo=Object.defineProperty;var E=(e,t)=>{for(var n in t)qo(e,n,{get:t[n],enumerable:!0})};var y=[{name:"operations-assistant",title:"Operations Assistant",lang:"en"},{name:"electrician.de",title:"Elektriker/in",lang:"de"},{name:"electrician",title:"Electrician",lang:"en"},{name:"registered-nurse.ar",title:"ممرّض مسجَّل",lang:"ar"},{name:"registered-nurse",title:"Registered Nurse",lang:"en"},{name:"software-developer",title:"Software Developer",lang:"en"}];var g={version:"0.1.0",files:{"career-widgets.classic.js":"sha384-KSm7M4RU5+2qHbix6r6YL8inDW1WLYiYG3H/onHWcs9JKmscFwUE5b0l7+KKOymC","career-widgets.js":"sha384-XkU+bq5SmRaypzSREL/izbpAAZPlZBUowa1b8LHX1f5xtEvxZRcJLXuxPsCDZn8k","loader.js":"sha384-FbkoOWy1euAwCt31mytYQr4uuFsQLbaYXXHApisTy+3WA31h5+MaV+9mARcxf/xp","locales/ar.js":"sha384-VgWLPo3aiSm95dXZv37JJrVg2ATO32UvO84nkRzsP/L7utin8/dZ43/A+SAVaRE8","locales/de.js":"sha384-I3ai1LYcpDhOAQYxeEI5P6oQbLphfymh18GuyoyD9AlwOm0lzl0fcR9zS8oa0N8G","reserve.css":"sha384-pBZ4bvbXo07XO53l+KgDpZAWxHS/EYkJWLbHiD2mIjUtXoVR+CXUjgTD32MyO/8H","upgrade.js":"sha384-LSvG5JvmEWtVT/q/9UHw/cMQf4Xjsih+0IMNGaE10VF+GcVpGQx59+wT9UfktMa9","widgets/career-guide.js":"sha384-hBmMYveyJpE5BlQCpk8Jx1iAw6Cp84/FeelWe3uAK5EiPg+qAX69Im4YOzEV5tLr","widgets/career-ladder.js":"sha384-AzKm+BpZ8OIrdab5BE9ZsCgv9Gzqb/OSTHJj1VNtNazA8rZeCmCdKewR41ZEHrA5","widgets/career-path.js":"sha384-Rfs9vb8KLdHD+mSCGYahv6fmtsyyVPpytHdwunKpJ2XqEz4u8+Erfsabc0YrkiZ5","widgets/case-studies.js":"sha384-F3/PbeCpL8gwuMV7vhmOzJqnhytMd85ylD4LzgVx2CGANi16pkkjjxd/82t6sijG","widgets/chunk-core.CmLO4_5X.js":"sha384-C3gO6Umgxnz1XzR0EVx61gu3qatZxWJhR/zPy16HOaFE6B9IQceKtMitMU3KEm22","widgets/chunk-report.CLdRfvwN.js":"sha384-WcXg/5LJydQBLekW5zzFN6nA+VGBVsEo/F6FkCL32xb1cfwyM+lTvTiGtdkcJbgU","widgets/chunk-standing.FfGRhTBT.js":"sha384-JIS7yVlM3qqZvZrm3geUfyDHl9otXWkm1oPuDbtWS4oU6LKxJkYv35viFnGgdCcm","widgets/common-mistakes.js":"sha384-tRBWMGK+wWU/T2AGKaiPi5uS1YkH0CGT+cxvzNevDjphJ1vhlGBrYzheuq01AjJm","widgets/contextual-advice.js":"sha384-LeTfZJn8EjARjAbafsrEVX5BLRO+wAgAukiDM3Sa3Wl0J7nZdKhaLRWIUhOnhciC","widgets/core-functions.js":"sha384-AFfpJ75GI5I4q8OA1ujASqp74JIoK+F8o26pRZnTnMp+331UGEjdG8cs+R9PWndW","widgets/day-timeline.js":"sha384-zwmiRdRlhxr6MpRZ8FgDggnmlCKeXfbk9Vq32ul/mijHhak2Yzt/IX9nvXoopEUl","widgets/global-outlook.js":"sha384-dMioT00Eh6Nce5rUP7AmpM5L25cTxFAE3gpIkdmyvUmYRf4Lz3XkBM0UXqosAC71","widgets/job-market.js":"sha384-f6Vjv6ORfudN1pQ7RcU/xAmN3O1R2Kw933jQ9YBC+/iObAsTWspNugvhh1p/Tdny","widgets/job-outlook.js":"sha384-4neglXwPHn6M/lYRnn+uq+AOaL+8mvcMLylZw2I1qSF/1TDiVDEOB/hpW2fEiTZX","widgets/key-responsibilities.js":"sha384-UTNBlZWrCg+kThbl+1wq8/9Mvk+37TEB8w4+4Shl0BxspsUuZIGzMpONNT6k6PFa","widgets/market-demand.js":"sha384-1dDCnQYyatcaxGlN5116tYOYLm112sEF+DiaiwKYfSuXgBOkkOVt8bpEO4jJ7wJH","widgets/membership-plans.js":"sha384-H/mbBZvnHpHmqF3qGky81ou3e2AGbMTn1H3zbBA6YcFzqbfTouSXKyetwWtFIF6r","widgets/portfolio-tips.js":"sha384-QUo9IGX5pxb5IZKFcOfLfcEgeU6AgyZzwZGdYfdC9Q/tXCm8vxWEBgvEDYz60eiI","widgets/pros-cons.js":"sha384-7nKIo8HyKPZp+MtG+MZucGG+QCuroE3Ms2QB9Q61vxMM070CU6y9/8RKOD1KS4y/","widgets/related-roles.js":"sha384-AwQR6IpW7cpC8UAkAKKxO9WeKBZ2Ejteh58YWxa1Q3R1ZnMcrfhCvfQWrelgTkJx","widgets/required-education.js":"sha384-FvBJ5UqwBVrIhN2SflWTku9fqyNh/JMC6k9/1zYvfoHVu3C11y1gCqW/waWb32Gb","widgets/role-faq.js":"sha384-46MMMtJTufNKZTyqZtkkrvliLNEeuRHPRnwHAtJ7KEKc6/UKVtrCsHlQ11SzMAoz","widgets/role-skills.js":"sha384-qxfkvGKVWko98Pb01HOTUtq8QP089NfqKwxakiRPwQjg/NyAOtYXBD85iidnw+7N","widgets/role-summary.js":"sha384-iSEc2suSTTkPGs1u40L8/VT0EwuIcYJG+jt/FVYdh+RmslCX+s3NTSkseQH/HlON","widgets/salary-range.js":"sha384-TjnnTGI0MiQaXvhwbBzbqZF+cCmB96OJGoRapnsVQUv3LwOKQejkOpDtUWIrwNHF","widgets/share-guide.js":"sha384-y7LUn3uzIN9CwP7Oyuf6JfaJb5W5rqepzDjHL3QufEjmB0pOq3E4SdA1rVnXPsGS","widgets/skill-map.js":"sha384-Tt3MgA8TnAjVLDmFpo8azvJbwRt8P59GdtDsitcHjPf5Tw7fe6DRfgE3YtJoXFdF","widgets/source-list.js":"sha384-mjybgOauKl6zaJVzKgV/6DFJpEpSLi8wTuxrCX1Ioh3qRX98SkeRugtYlbfy1Y3p","widgets/tech-stack.js":"sha384-NRNO32hTxdGBmpsHQ1f8aQhl72j5Pobi4gFElswt3LROh7U4F6kiaDPwK8RiYJdy","widgets/work-life-balance.js":"sha384-ZyVnwfuSXrPnZJwj7FTeEhfjueiEVygKE/EKAg2BBh8+45QTc00eGLTOrUAxS3tP","widgets/work-setting.js":"sha384-cOJpf6HzT7sQmnzOfOcjNJ9sDoM1sLDq+sx9kaik5dJi1K5qIVCj9eJ+7GI0dqHY"}};var b={widgets:{"career-guide":{description:"A whole career guide: a list of contents that follows the reader, and all sections that the guide has something for. It provides the guide to every section inside it, its own and those that the page puts there.",attributes:[{name:"sections",type:"string",description:"The sections to show, by their tag names and in that order: `salary-range career-ladder`. All where it is not given."}]},"career-ladder":{description:"The rungs of a career on a true axis of years, spans that overlap or have no end as they are, with what each rung pays. With `years` it says where the reader stands and what comes next.",attributes:[{name:"years",type:"number",description:"The reader's years of experience."}]},"career-path":{description:"The way into a role and on from it: in prose, or step by step, with how long each step takes.",attributes:[]},"case-studies":{description:"Examples from the role: what happened, what can be learnt from it, and the figures in both set large in their own words.",attributes:[]},"common-mistakes":{description:"What beginners in a role often do wrong, each crossed. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"contextual-advice":{description:"Advice for getting into a role and getting on in it, each behind an arrow. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"core-functions":{description:"What a role is there for, in prose.",attributes:[]},"day-timeline":{description:"A typical day: its periods in true proportion, with gaps, overlaps and night shifts as they are, and as a list with what each is about. Times are on the clock of the language.",attributes:[]},"global-outlook":{description:"How a role differs around the world: in prose, or region by region. Of many regions the first are shown, the rest behind a disclosure.",attributes:[]},"job-market":{description:"What moves the market for a role: what makes it hard, where it can lead, what is changing; side by side where there is room.",attributes:[]},"job-outlook":{description:"How employment in a role is projected to change, against all occupations where that is known, and how many openings there are in a year. The words for the rate are the publisher's: as given, or by the lines of its edition.",attributes:[{name:"rate",type:"number",description:"Projected change in employment, in percent, where no guide gives one."},{name:"from",type:"number",description:"First year of that projection."},{name:"to",type:"number",description:"Last year of that projection."},{name:"average",type:"number",description:"Projected change over the same years in all occupations together, in percent."},{name:"openings",type:"number",description:"Openings per year, where no guide gives them."},{name:"label",type:"string",description:"The publisher's words for `rate`: the `label` attribute."}]},"key-responsibilities":{description:"What is done in a role, the most important first. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"market-demand":{description:"How much a role is sought after, on a scale that is named, and by what that was judged. Where it is not known, that is said.",attributes:[{name:"level",type:"string",description:"low, moderate, high, very-high or undetermined, where no guide says: the `level` attribute."}]},"membership-plans":{description:"The plans of a membership side by side: price and period, what each includes, and a way to choose it.",attributes:[]},"portfolio-tips":{description:"What to show to employers, and how, in prose.",attributes:[]},"pros-cons":{description:"What speaks for a role and what against it, side by side where there is room, each counted and marked. Of a long side the first entries are shown, the rest behind a disclosure.",attributes:[]},"related-roles":{description:"Roles that are close to this one, and how each differs in pay and growth, as far as both are known and say the same.",attributes:[]},"required-education":{description:"The education that a role requires: in prose, or the level that is asked for, the routes to it, and the certificates that help. Of long lists the first entries are shown, the rest behind a disclosure.",attributes:[]},"role-faq":{description:"Questions that people ask about a role, each with its answer behind it. A link to a question opens it: the fragment is `faq-` and the question's words, `#faq-do-i-need-a-degree`; the same question again is numbered, `#faq-do-i-need-a-degree-2`.",attributes:[]},"role-skills":{description:"The skills that a role asks for, technical and soft, side by side where there is room, with the level where one is given. A level that is a number out of a number is drawn too.",attributes:[]},"role-summary":{description:"A role at a glance, under its title: what it is, and the key facts of the guide with their sources. Aliases, codes and the date of the guide stand below.",attributes:[]},"salary-range":{description:"What a role pays: the median, the range around it, percentiles, levels of experience and where the best paid begin, for one area or several. The reader can find out where their own pay stands; nothing of that leaves the page.",attributes:[{name:"min",type:"number",description:"Lower end of the range, where no guide gives one."},{name:"max",type:"number",description:"Upper end of the range, where no guide gives one."},{name:"median",type:"number",description:"Median, where no guide gives one."},{name:"currency",type:"string",description:"ISO 4217 code of the currency of `min`, `max` and `median`."},{name:"per",type:"string",description:"Period of pay that is shown first: hour, day, week, month or year; also that of `min`, `max` and `median`."},{name:"area",type:"string",description:"Name of the area that is shown first; also that of `min`, `max` and `median`."},{name:"hours-per-year",type:"number",description:"Hours of work in a year. With it, yearly pay can be shown by the hour; hourly pay is never turned into yearly."}]},"share-guide":{description:"The address of a guide to pass on: through the system's share sheet where there is one, copied, or as a plain link. Where the guide has no `url` it is the page's. Nothing is requested, and nobody is told.",attributes:[{name:"section",type:"string",description:"The section to link to, by its tag name: `salary-range`."}]},"skill-map":{description:"The skills that a role takes, from foundations to specialisms: a list in groups, and a path that joins them. With `have` it marks what the reader has and says how far along each group is; with `interactive` the reader ticks it. Nothing is stored: the page hears of every tick and keeps what it likes.",attributes:[{name:"have",type:"string | readonly string[]",description:"What the reader has: `Excel, Asana` are looked for in the names and examples of skills; a list names skills exactly, as `skill-toggle` gives it. A tick makes it such a list."},{name:"interactive",type:"boolean",description:"Lets the reader tick skills."}]},"source-list":{description:"What a guide draws on, numbered, each with where it can be read and its date. A link to one, `#source-3`, marks it.",attributes:[]},"tech-stack":{description:"The tools of a role in groups, what employers ask for first and marked. Of many groups, and of many tools in one, the first are shown, the rest behind a disclosure; a long list can be filtered, which opens them.",attributes:[]},"work-life-balance":{description:"How a job fits in with the rest of life: stress and balance, each on a scale that is named, and what they were judged by. Only balance has the accent: much of it is good, and much stress is not.",attributes:[]},"work-setting":{description:"Where a role is worked in, and with whom, in prose.",attributes:[]}},shared:[{name:"lang",type:"string",description:"Language of what the widget says, where it is not that of the page: `de`."},{name:"guide",type:"string",description:"Role JSON as text: the `guide` attribute."},{name:"src",type:"string",description:"Where the role JSON is: a URL, or `#id` of a JSON script on the page."},{name:"heading",type:"string",description:"Heading instead of the default one."},{name:"heading-level",type:"number",description:"Level of the heading, 1 to 6; 2 by default."},{name:"debug",type:"boolean",description:"Shows problems of the data in place."}],tokens:[{name:"--career-accent",default:"light-dark(#1f5fd0, #8ab4ff)",description:"Colour of what the picture is about."},{name:"--career-muted",default:"70 % of the text colour",description:"Colour of secondary text."},{name:"--career-line",default:"16 % of the text colour",description:"Colour of hairlines and of empty tracks."},{name:"--career-tint",default:"18 % of the accent",description:"Colour of areas behind the accent."},{name:"--career-surface",default:"Canvas",description:"Background of fields and of whatever covers a line."},{name:"--career-radius",default:"0.2em",description:"Radius of corners."},{name:"--career-heading-size",default:"1.3em",description:"Size of the heading."},{name:"--career-heading-font",default:"inherit",description:"Font family of headings."}]};var Vo=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),j=Vo(1);var W=null,at="{$}",Lt=e=>String(e??""),Pt;try{Pt=globalThis.trustedTypes?.createPolicy("career-widgets",{createHTML:e=>e})}catch{}var Kn;function Un(e){let t=document.createTreeWalker(e,129),n=[];for(;t.nextNode();)n.push(t.currentNode);return n}var Ot=new WeakMap;function _o({strings:e,_$litType$:t}){let n=e.join(at).replace(/{\$}(?![^<>]*>)/g,"<!---->"),r=t>1?`<svg>${n}</svg>`:n,o=document.createElement("template");o.setHTMLUnsafe(Pt?Pt.createHTML(r):r);let{content:s}=o;t>1&&s.replaceChildren(...s.firstChild.childNodes);let a=[],i=0;return Un(s).forEach((d,c)=>{if(d instanceof Element)for(let f of[...d.attributes]){let l=f.value.split(at),m=i;if(i+=l.length-1,m===i)continue;let p=/(\S+)=[^=]*$/.exec(e[m])[1];d.removeAttribute(f.name),a.push(u=>Zo(u[c],p,l,m))}else{let f=i++;a.push(l=>{let m=Et(l[c]);return p=>m(p[f])})}}),()=>{let d=document.importNode(s,!0),c=Un(d),f=a.map(l=>l(c));return[d,l=>f.forEach(m=>m(l))]}}function Zo(e,t,n,r){let o=e,s=t.slice(1),a=n.join(at)===at,i=W;if(t[0]==="@"){let d=Kn;return o.addEventListener(s,c=>i.call(d,c)),c=>i=c[r]}return d=>{let c=a?d[r]:n.reduce((f,l,m)=>f+Lt(d[r+m-1])+l);c!==i&&(i=c,t[0]==="."?o[s]=c:t[0]==="?"?o.toggleAttribute(s,!!c):c===W?o.removeAttribute(t):o.setAttribute(t,Lt(c)))}}function Et(e){let t=e.previousSibling;!t&&e.parentNode.nodeType>9&&e.before(t=new Comment);let n=(s=t)=>{for(;e.previousSibling!==s;)e.previousSibling.remove()},r=W,o;return s=>{let a=Array.isArray(s)?Array:s?.strings;r!==a&&(r=a,n(),o=a===Array?Qo(e,n):a?Xo(s,e):Yo(e)),o(s)}}var Yo=e=>{let t=new Text;return e.before(t),n=>t.data=Lt(n)},Xo=(e,t)=>{let{strings:n}=e;Ot.has(n)||Ot.set(n,_o(e));let[r,o]=Ot.get(n)();return({values:s})=>{o(s),t.before(r)}},Qo=(e,t)=>{let n=[];return r=>{r.forEach((o,s)=>{if(!n[s]){let a=new Comment;e.before(a),n[s]=[Et(a),a]}n[s][0](o)}),n.splice(r.length),t(n.at(-1)?.[1])}},At=new WeakMap;function Vn(e,t,{host:n}={}){Kn=n,At.has(t)||(t.append(new Comment),At.set(t,Et(t.lastChild))),At.get(t)(e)}var Wt={};E(Wt,{ar:()=>ns,de:()=>ts,en:()=>De,messagesFor:()=>Fe,onMessages:()=>_n,registerMessages:()=>Nt});var es=Symbol.for("career-widgets.messages"),It=globalThis[es]??={};function Nt(e,t){It[e]={...It[e],...t},globalThis.window&&dispatchEvent(new Event("languagechange"))}function _n(e){globalThis.window&&addEventListener("languagechange",e)}function Fe(e,t,n){let r=It[e]?.[t];return r?{...n,...r}:e?Fe(e.replace(/-?[^-]*$/,""),t,n):n}var De={source:"Source: {source}",sourceDated:"Source: {source}, {date}",table:"Show as table",empty:"There is no information on this yet.",error:"This could not be shown.",loading:"Loading…",hour:"{amount} an hour",day:"{amount} a day",week:"{amount} a week",month:"{amount} a month",year:"{amount} a year",orMore:"{amount} or more",range:"{min} to {max}",notPublished:"not published",more:"Show {n} more",fewer:"Show fewer"},ts={source:"Quelle: {source}",sourceDated:"Quelle: {source}, {date}",table:"Als Tabelle zeigen",empty:"Dazu gibt es noch keine Angaben.",error:"Das konnte nicht angezeigt werden.",loading:"Wird geladen…",hour:"{amount} pro Stunde",day:"{amount} pro Tag",week:"{amount} pro Woche",month:"{amount} im Monat",year:"{amount} im Jahr",orMore:"{amount} oder mehr",range:"{min} bis {max}",notPublished:"nicht veröffentlicht",more:"{n} weitere zeigen",fewer:"Weniger zeigen"},ns={source:"المصدر: {source}",sourceDated:"المصدر: {source}، {date}",table:"عرض كجدول",empty:"لا توجد معلومات عن هذا بعد.",error:"تعذّر عرض هذا القسم.",loading:"جارٍ التحميل…",hour:"{amount} في الساعة",day:"{amount} في اليوم",week:"{amount} في الأسبوع",month:"{amount} في الشهر",year:"{amount} في السنة",orMore:"{amount} أو أكثر",range:"من {min} إلى {max}",notPublished:"غير منشور",more:{one:"عرض واحد آخر",two:"عرض اثنين آخرين",few:"عرض {n} أخرى",other:"عرض {n} أخرى"},fewer:"عرض أقل"};function fe(e){try{return e?Intl.getCanonicalLocales(e.replaceAll("_","-"))[0]:void 0}catch{return}}function Be(e){try{return/^(https?|mailto):$/.test(new URL(e,"https://relative.invalid").protocol)}catch{return!1}}function it(e,t,n,r){let o=t===null?"null":Array.isArray(t)?"array":typeof t,s="anyOf"in e?e.anyOf.find(l=>l.type===o):e,a=l=>{r(l,n,s??e,t)};if(s?.type!==o)return t==null?void 0:a("type");if(s.type==="string"){let l=t.trim();if(!l)return;let{enum:m=[l],pattern:p="",format:u}=s;return!m.includes(l)||!l.match(p)?a("value"):u&&!Be(l)?a("url"):l}if(s.type==="number"){let{minimum:l=-1e99,maximum:m=1e99}=s;return t>=l&&t<=m?t:a("range")}if(s.type==="array"){let{items:l,maxItems:m=1/0}=s,p=t;p.length>m&&a("range");let h=p.slice(0,m).map((w,M)=>it(l,w,`${n}[${M}]`,r)).filter(w=>w!==void 0);return h.length?h:void 0}if(s.type!=="object")return t;let{properties:i,dependentRequired:d}=s,c={},f=n&&`${n}.`;for(let l in i){let m=Object.hasOwn(t,l)?it(i[l],t[l],f+l,r):void 0;m!==void 0&&(c[l]=m)}for(let l in d)for(let m of d[l])c[l]!=null&&c[m]===void 0&&(r("missing",f+m,l),delete c[l]);return Object.keys(c).length?c:void 0}var Zn=globalThis.document?.querySelector("script[data-career-prefix]")?.getAttribute("data-career-prefix")??"",Ge=e=>/^[a-z][a-z\d-]*$/.test(e),pl=Ge(Zn)?`${Zn}-`:"";var rs={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Yn=(e,t)=>e.replace(t,n=>rs[n]);function Re(e){let t=e.replace(/\s+/g," ").replace(/[\p{Cc}\p{Cs}\ufeff]/gu,"").replaceAll("\\","∖").trim();return/[^\s\p{C}]/u.test(t)?t:""}var ze=(e,t=!1)=>{let n=Yn(e,/[&<>]/g);return t?n.replace(/[{}*_`[~]/g,r=>`{'${r}'}`):n},Xn=e=>e.replace(/[&<>*_`[\]~|$]/g,t=>`&#${t.charCodeAt(0)};`),lt=e=>Yn(e,/[&<>"']/g),le=e=>!/[\p{Cc}\p{Cs}\ufeff\u2028\u2029\\]/u.test(e),ct=e=>le(e)&&!/[<>]|\{[{%#]|\[[/\p{L}]/u.test(e)?e:e.replace(/[^\p{L}\p{M}\p{N} .,:;!?()*+=@$/_-]/gu,encodeURIComponent),Qn=e=>e.startsWith("%")?decodeURIComponent(e):e,er=e=>encodeURIComponent(e.replace(/\p{Cs}/gu,"�")).replace(/[!'()*~]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);var G=(...e)=>e.filter(t=>!!t).flatMap((t,n)=>n?[" · ",t]:[t]),P=(...e)=>{let t=e.filter(n=>!!n);return t[0]?[{paragraph:t}]:[]},B=e=>e?{strong:e}:void 0,J=(e,t=!1)=>{let n=e.filter(r=>r[0]);return n[0]?[{items:n,ordered:t}]:[]},H=(e,t)=>` ${e}="${lt(t)}"`;function Ct(e,t){let n=a=>ze(Re(a),t),r=(a,i,d="")=>i?`<${a}${d}>${i}</${a}>`:"",o=a=>typeof a=="string"?(/^\s/.test(a)?" ":"")+n(a)+(/\S\s+$/.test(a)?" ":""):"strong"in a?r("strong",n(a.strong)):a.href.includes("\\")?n(a.text):r("a",n(a.text),H("href",Re(a.href))),s=a=>a.map(o).join("").trim();return e.map(a=>"heading"in a?r(`h${a.level}`,n(a.heading)):"paragraph"in a?r("p",s(a.paragraph)):r(a.ordered?"ol":"ul",a.items.map(i=>r("li",s(i))).join(""))).join("")}var tr=e=>Re(e.map(t=>typeof t=="string"?t:"strong"in t?t.strong:t.text).join(""));var dt={module:"career-widgets.js",classic:"career-widgets.classic.js",loader:"loader.js"},pt="/career-widgets/";function nr({base:e=pt,way:t="module",langs:n=[],prefix:r="",reserve:o=!1},{version:s,files:a},i){let d=Be(e)&&!/^mailto:|[?#]/i.test(e)&&le(e);d||i("url","base",'is not the address of a folder: expected http or https, without a backslash, "?" or "#"');let c=d?e.trim().replace(/\/*$/,"/"):pt,f=/(?:^|[^\d.])(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?=\/)/.exec(c)?.[1],l=f===s;f&&!l&&i("value","base",`names version ${f}: only version ${s} is known here, so the tags are without its hashes`);let m=h=>H("src",c+h)+p(h),p=h=>l?`${H("integrity",a[h])} crossorigin="anonymous"`:"",u=Ge(r)?H("data-career-prefix",r):"";return o&&u&&i("value","reserve","is for tags without a prefix: `career-widgets reserve --prefix` prints the style sheet for those that have one"),[...o&&!u?[`<link rel="stylesheet"${H("href",`${c}reserve.css`)}${p("reserve.css")}>`]:[],...l&&t==="loader"?[`<script type="importmap">${os(c,a)}<\/script>`]:[],t==="classic"?`<script${m(dt[t])} defer${u}><\/script>`:`<script type="module"${m(dt[t])}${u}><\/script>`,...t==="loader"?[]:n.flatMap(h=>a[`locales/${h}.js`]?[`<script${m(`locales/${h}.js`)} defer><\/script>`]:[])]}function os(e,t){let n=/^(\.{0,2}\/|https?:)/i.test(e)?e:`./${e}`,r=Object.entries(t).filter(([o])=>/^(widgets|locales)\/|^upgrade\.js$/.test(o));return JSON.stringify({integrity:Object.fromEntries(r.map(([o,s])=>[n+o,s]))}).replaceAll("<","\\u003c")}function He(e,t,n){return e.has(t)||e.set(t,n()),e.get(t)}var ss=new Map;function q(e,t,n){return He(ss,e.name+t+JSON.stringify(n),()=>new e(t,n))}function ut(e,t,n){let r=Fe(e,t,n),o=r===n&&!/^en\b/.test(e)?"en":e,s={...Fe(o,"",De),...r},a={lang:o,phrase:(i,d={})=>a.parts(i,d).join(""),parts(i,d){let c=s[i];return(typeof c=="string"?c:c[q(Intl.PluralRules,o,{}).select(Number(d.n))]??c.other).split(/\{(\w+)\}/).map((l,m)=>{let p=m%2?d[l]:l;return typeof p=="number"?he(a,p):p??""})}};return a}var oe=({lang:e},t,n)=>q(Intl.NumberFormat,e,{style:"currency",currency:n,trailingZeroDisplay:"stripIfInteger"}).format(t).replace(/(?<=[A-Z])\p{Sc}$/u,"$&‎"),he=({lang:e},t)=>q(Intl.NumberFormat,e,{}).format(t),mt=({lang:e},t)=>q(Intl.NumberFormat,e,{style:"percent",maximumFractionDigits:1}).format(t/100),ge=({lang:e},t,n)=>{try{return q(Intl.DisplayNames,e,{type:t}).of(n.toUpperCase())??n}catch{return n}},se=({lang:e},t,n="conjunction")=>q(Intl.ListFormat,e,{type:n}).format(t),qe=({lang:e},t)=>/^\d{4}(-\d\d){0,2}$/.test(t)&&Date.parse(t)?q(Intl.DateTimeFormat,e,{year:"numeric",month:t[5]&&"long",day:t[8]&&"numeric",timeZone:"UTC"}).format(Date.parse(t)):t;var rr=(e=[])=>[e].flat().flatMap(t=>t.split(/\n\s*\n/).flatMap(n=>n.trim()||[])),ft=(e="")=>typeof e=="string"||Array.isArray(e)?{intro:e}:e;function Oe(e,t){let{name:n,level:r,detail:o,examples:s=[]}=typeof e=="string"?{name:e}:e,[a,...i]=[n,o,s[0]&&se(t,s)].filter(d=>!!d);return{name:a??r??"",level:a&&r,notes:i,examples:s}}var Dt={};E(Dt,{ar:()=>is,de:()=>as,en:()=>Ft});var Ft={heading:"Career guide",contents:"Contents"},as={heading:"Berufsbild",contents:"Inhalt"},is={heading:"الدليل المهني",contents:"المحتويات"};var Bt={};E(Bt,{ar:()=>ds,de:()=>cs,en:()=>ls});var ls={heading:"Career ladder",rungs:{one:"One rung: {first}.",other:"{n} rungs, from {first} to {last}."},standing:"With {years} of experience you stand at {here}.",off:"With {years} of experience you stand on none of the rungs.",comes:"Next comes {next}, {when}.",here:"You are here",next:"Next, {when}",open:"{n}+ years",you:"you",rung:"Rung",experience:"Experience",pay:"Pay"},cs={heading:"Karriereleiter",rungs:{one:"Eine Stufe: {first}.",other:"{n} Stufen, von {first} bis {last}."},standing:"Sie haben {years} Erfahrung und stehen bei {here}.",off:"Sie haben {years} Erfahrung und stehen auf keiner der Stufen.",comes:"Als Nächstes folgt {next}, {when}.",here:"Sie stehen hier",next:"Als Nächstes, {when}",open:{one:"ab {n} Jahr",other:"ab {n} Jahren"},you:"Sie",rung:"Stufe",experience:"Erfahrung",pay:"Gehalt"},ds={heading:"السلم الوظيفي",rungs:{one:"درجة واحدة: {first}.",two:"درجتان، من {first} إلى {last}.",few:"{n} درجات، من {first} إلى {last}.",other:"{n} درجة، من {first} إلى {last}."},standing:"خبرتك {years}، وأنت في درجة {here}.",off:"خبرتك {years}، ولست على أي من الدرجات.",comes:"التالي: {next}، {when}.",here:"أنت هنا",next:"التالي، {when}",open:{zero:"من البداية",one:"سنة فأكثر",two:"سنتان فأكثر",few:"{n} سنوات فأكثر",other:"{n} سنة فأكثر"},you:"أنت",rung:"الدرجة",experience:"الخبرة",pay:"الراتب"};var ps=/[\u2600-\u{10ffff}]/gu,us=e=>e.length*.56+(e.match(ps)?.length??0)*.44;function ye(e,t,n=1){let r=e.map(s=>({...s,classes:""})),o=["n","w"].map((s,a)=>{let i=t[a],d=[],c="";for(let f of r){let l=Math.max(...f.lines.map(us)),m=f.at/100*i,p=m<l/2?0:m>i-l/2?2:1,u=m-l*p/2,h=u+l,w=0;for(;d[w]?.some(([R,k])=>u<k+.7&&R<h+.7);)w++;let M=w<n&&u>-.1&&h<i+.1;M?(d[w]??=[]).push([u,h]):c=`${s}l `,f.classes+=` ${s}${M?w:"x"} ${s}${["s","","e"][p]}`}return`${c}${s}r${d.length}`});return{labels:r,rows:o.join(" ")}}var ne=(e,t)=>n=>t>e?Math.min(100,Math.max(0,ms((n-e)/(t-e)*100))):50,ms=e=>Math.round(e*100)/100;var Je=e=>typeof e=="object"?e?.atLeast:e,Gt=e=>typeof e=="object"&&e!==null,zt=(e,t,n)=>e===null?n.phrase("notPublished"):Gt(e)?n.phrase("orMore",{amount:oe(n,Je(e),t)}):oe(n,e,t);function ce({currency:e,per:t="year",min:n,max:r,median:o,percentiles:s={}},a){let{p10:i,p25:d,p75:c,p90:f}=s,l=o==null?[n??i??d,r??f??c]:[o],[m,p]=new Set(l.flatMap(u=>u==null?[]:zt(u,e,a)));return m&&a.phrase(t,{amount:p?a.phrase("range",{min:m,max:p}):m})}var or=new Map,sr=({lang:e},t)=>q(Intl.NumberFormat,e,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:2}),be=(e,t,n)=>sr(e,t).format(n),ar=(e,t,n,r)=>n===r?be(e,t,n):He(or,[e.lang,t,n,r].join(),()=>sr(e,t).formatRange(n,r)),Ue=({lang:e},t,n=t)=>He(or,[e,t,n].join(),()=>q(Intl.DateTimeFormat,e,{hour:"numeric",minute:"2-digit",timeZone:"UTC"}).formatRange(t%1440*6e4,n%1440*6e4));function ir(e,t,n,r){let o=NaN;t!=null&&(t>=0&&t<1/0?o=t:r("value","years","expected a number of years, 0 or more"));let s=e.map((k,A)=>{if(!k.years)return;let L=k.years[0]??0,S=k.years[1]??1/0;return L>S&&r("contradiction",`ladder[${A}].years`),[Math.min(L,S),Math.max(L,S)]}),a=s.filter(k=>k!==void 0),i=a.some(([k,A])=>k<=o&&o<A),d=Math.min(...a.map(([k])=>k>o?k:1/0)),c=d<1/0&&q(Intl.RelativeTimeFormat,n.lang,{}).format(d-o,"year"),f=a.flat().filter(Number.isFinite),l=Math.max(...f),m=Math.max(l,o||0),p=ne(0,(a.flat().includes(1/0)?Math.ceil(m*1.25+1):m)||1),u=a[0]&&o>=0?p(o):void 0,h=e.map(({title:k="",summary:A,salary:L},S)=>{let O={title:k,summary:A,pay:[L&&ce(L,n),L?.area].filter(Boolean).join(" · ")||void 0};if(!s[S])return O;let[I,D]=s[S],te=D===1/0;return{...O,years:te?n.phrase("open",{n:I}):ar(n,"year",I,D),bar:[te?"open":"accent",p(I),p(D)-p(I)],here:I<=o&&(o<D||o===D&&!i)?n.phrase("here"):void 0,next:c&&I===d?n.phrase("next",{when:c}):void 0}});if(!h.some(k=>Object.values(k).some(Boolean)))return;let w=h.flatMap(({title:k})=>k||[]),M=k=>se(n,h.flatMap(A=>A[k]&&(A.title||A.years)||[]),"disjunction"),R=M("here");return{rungs:h,you:u,axis:a[0]&&ye([...new Set([o||l,l,0,...f])].map(k=>({at:p(k),lines:[k===o?n.phrase("you"):k===l?be(n,"year",k):he(n,k)],name:k===o?"strong":"muted"})),[20,30]).labels,sentence:[w[0]&&n.phrase("rungs",{n:w.length,first:w[0],last:w.at(-1)}),u!==void 0&&n.phrase(R?"standing":"off",{years:be(n,"year",o),here:R}),c&&n.phrase("comes",{next:M("next"),when:c})].filter(Boolean).join(" "),table:{columns:["rung","experience","pay"].map(k=>n.phrase(k)),groups:[{rows:h.map(({title:k,years:A="–",pay:L="–"})=>[k,A,L])}]},source:e.map(({salary:k})=>k?.source)}}var Ht={};E(Ht,{ar:()=>gs,de:()=>hs,en:()=>fs});var fs={heading:"The way into the role"},hs={heading:"Der Weg in den Beruf"},gs={heading:"الطريق إلى المهنة"};var qt={};E(qt,{ar:()=>xs,de:()=>bs,en:()=>ys});var ys={heading:"Case studies",takeaway:"Takeaway"},bs={heading:"Fallbeispiele",takeaway:"Fazit"},xs={heading:"دراسات حالة",takeaway:"الخلاصة"};var Jt={};E(Jt,{ar:()=>vs,de:()=>ks,en:()=>ws});var ws={heading:"Common mistakes of beginners"},ks={heading:"Typische Anfängerfehler"},vs={heading:"أخطاء شائعة لدى المبتدئين"};var Ut={};E(Ut,{ar:()=>js,de:()=>$s,en:()=>Ss});var Ss={heading:"Advice"},$s={heading:"Ratschläge"},js={heading:"نصائح عملية"};var Kt={};E(Kt,{ar:()=>Rs,de:()=>Ms,en:()=>Ts});var Ts={heading:"What the role is for"},Ms={heading:"Wofür es die Stelle gibt"},Rs={heading:"الغاية من هذا الدور"};var Vt={};E(Vt,{ar:()=>Ls,de:()=>As,en:()=>Os});var Os={heading:"A typical day",whole:{one:"{hours} in one period, {when}.",other:"{hours} in {n} periods, {when}."},overlap:"Some of them overlap.",nextDay:"{time} the next day",from:"from {time}",until:"until {time}",midnight:"midnight",time:"Time",period:"Period",focus:"Focus",tasks:"Tasks"},As={heading:"Ein typischer Tag",whole:{one:"{hours} in einem Abschnitt, {when}.",other:"{hours} in {n} Abschnitten, {when}."},overlap:"Einige davon überschneiden sich.",nextDay:"{time} am nächsten Tag",from:"ab {time} Uhr",until:"bis {time} Uhr",midnight:"Mitternacht",time:"Zeit",period:"Abschnitt",focus:"Schwerpunkt",tasks:"Aufgaben"},Ls={heading:"يوم عمل نموذجي",whole:{zero:"{hours}، {when}.",one:"{hours} في فترة واحدة، {when}.",two:"{hours} في فترتين، {when}.",few:"{hours} في {n} فترات، {when}.",many:"{hours} في {n} فترة، {when}.",other:"{hours} في {n} فترة، {when}."},overlap:"يتداخل بعضها.",nextDay:"{time} في اليوم التالي",from:"من {time}",until:"حتى {time}",midnight:"منتصف الليل",time:"الوقت",period:"الفترة",focus:"التركيز",tasks:"المهام"};var ae=1440,_t=3;function cr(e,t){let n=e.map(Ps),r=Es(n.filter(({clock:a})=>a>=0)),o=0,s=e.map(({name:a,focus:i,tasks:d=[],start:c,end:f},l)=>{let{clock:m,length:p}=n[l];return(c??f)&&(o=Zt(m-r)),{name:a,focus:i,tasks:d,from:o,to:o+p,time:c?dr(m,p,t):f?t.phrase("until",{time:Ue(t,m)}):"",length:pr(p,t)}}).sort((a,i)=>a.from-i.from);return{periods:s,bar:Ns(s.filter(({from:a,to:i})=>a<i),r,t),sentence:n.every(({length:a})=>a)?Is(s,r,t):void 0,table:{columns:["time","period","focus","tasks"].map(a=>t.phrase(a)),groups:[{rows:s.map(({time:a,name:i="",focus:d="",tasks:c})=>[a||"–",i,d,c.join(`
`)])}]}}}var Zt=e=>(e+ae)%ae;function Ps({start:e,end:t}){let[n,r]=[lr(e),lr(t)];return{clock:e?n:r,length:e&&t?Zt(r-n)||ae:0}}function lr(e=""){let[t,n]=e.split(":").map(Number);return(t*60+n)%ae}function Es(e){let t=0,n=-ae;for(let r of new Set(e.map(({clock:o})=>o))){let o=Math.min(...e.map(({clock:s,length:a})=>Zt(r-s-1)+1-a));o>n&&([t,n]=[r,o])}return t}function dr(e,t,n){if(t%ae===0)return n.phrase("from",{time:Ue(n,e)});let r=Ue(n,e,e+t);return e+t>ae?n.phrase("nextDay",{time:r}):r}function pr(e,t){let n=e%60,r=(e-n)/60;return se(t,[r?be(t,"hour",r):"",n?be(t,"minute",n):""].filter(Boolean))}function Is(e,t,n){let r=0,o=0,s=!1;for(let{from:i,to:d}of e)s||=i<r,o+=Math.max(0,d-Math.max(i,r)),r=Math.max(r,d);let a=n.phrase("whole",{n:e.length,hours:pr(o,n),when:dr(t,r,n)});return s?`${a} ${n.phrase("overlap")}`:a}function Ns(e,t,n){if(!e[0])return;let r=e.map(({from:p})=>p),o=e.map(({to:p})=>p),s=r[0],a=Math.max(...o),i=ne(s,a),d=[];for(let p of e){let u=d.find(h=>h.at(-1).to<=p.from);u?u.push(p):d.push([p])}let c=d.length*_t-.5,f=[ae-t,2*ae-t].filter(p=>s<p&&p<a),l=(p,u)=>ye(u.flatMap(([h,w])=>w?{at:i(h),lines:[w],y:p}:[]),[17,30]).labels,m=[...new Set([a,...r,...o])].filter(p=>!f.includes(p));return{height:c+(f.length?2.8:1.5),segments:d.flatMap((p,u)=>p.map(({from:h,to:w})=>({at:i(h),width:i(w)-i(h),y:u*_t+1.5}))),midnights:f.map(i),labels:[...d.flatMap((p,u)=>l(u*_t+1.1,p.map(({from:h,to:w,name:M})=>[(h+w)/2,M]))),...l(c+1.2,m.map(p=>[p,Ue(n,t+p)])),...l(c+2.5,f.map(p=>[p,n.phrase("midnight")]))]}}var Yt={};E(Yt,{ar:()=>Fs,de:()=>Cs,en:()=>Ws});var Ws={heading:"The role around the world"},Cs={heading:"Der Beruf rund um die Welt"},Fs={heading:"المهنة حول العالم"};var Xt={};E(Xt,{ar:()=>Gs,de:()=>Bs,en:()=>Ds});var Ds={heading:"What the job market is like",challenges:"What makes it hard",growthPaths:"Where it can lead",trends:"What is changing"},Bs={heading:"Wie der Arbeitsmarkt aussieht",challenges:"Was es schwer macht",growthPaths:"Wohin es führen kann",trends:"Was sich ändert"},Gs={heading:"كيف تبدو سوق العمل",challenges:"ما الصعوبات",growthPaths:"إلى أين يمكن أن تقود",trends:"ما الذي يتغيّر"};var Qt={};E(Qt,{ar:()=>Vs,de:()=>Ks,en:()=>Us});var ht={outlook:"Change in jobs",muchFaster:"Much faster than average",faster:"Faster than average",asFast:"As fast as average",slower:"Slower than average",little:"Little or no change",decline:"Decline"},gt={outlook:"Entwicklung der Stellen",muchFaster:"Viel schneller als der Durchschnitt",faster:"Schneller als der Durchschnitt",asFast:"So schnell wie der Durchschnitt",slower:"Langsamer als der Durchschnitt",little:"Kaum Veränderung",decline:"Rückgang"},yt={outlook:"التغيّر في عدد الوظائف",muchFaster:"أسرع بكثير من المتوسط",faster:"أسرع من المتوسط",asFast:"بسرعة المتوسط",slower:"أبطأ من المتوسط",little:"تغيّر طفيف أو معدوم",decline:"تراجع"},zs=[["muchFaster",7],["faster",5],["asFast",3],["slower",1],["little",0],["decline",-1/0]],Hs=3,bt=({from:e,to:t})=>e>t?[t,e]:[e,t],ur=({source:e="BLS",...t})=>bt(t).join()==="2024,2034"&&/\bBLS\b|bureau of labor statistics/i.test(JSON.stringify(e)),qs=e=>ur(e)?zs.find(([,t])=>Number(e.rate?.toFixed())>=t)?.[0]:void 0,mr=e=>e.average??(e.source&&ur(e)?Hs:void 0),Js=(e,t)=>{let n=qs(e);return e.label??(n&&t.phrase(n))},Ke=({lang:e},t)=>q(Intl.NumberFormat,e,{style:"percent",maximumFractionDigits:1,signDisplay:"exceptZero"}).format(t/100).replace("-","−");function xt({lang:e},t){let n=q(Intl.NumberFormat,e,{useGrouping:!1}),[r,o]=bt(t);return r<o?n.formatRange(r,o):r??o?n.format(r??o):""}function wt(e,t){let{rate:n}=e,r=Js(e,t),o=n===void 0?r:Ke(t,n);return o===void 0?void 0:{name:t.phrase("outlook"),value:o,notes:[n===void 0?"":r,xt(t,e)]}}var Us={...ht,heading:"Job outlook",up:"Employment is projected to grow by {rate}.",upOver:"Employment is projected to grow by {rate} from {from} to {to}.",down:"Employment is projected to shrink by {rate}.",downOver:"Employment is projected to shrink by {rate} from {from} to {to}.",same:"Employment is projected to stay the same.",sameOver:"Employment is projected to stay the same from {from} to {to}.",against:"For all occupations together the change is {average}.",openings:"Openings a year",occupation:"Occupation",role:"This role",all:"All occupations"},Ks={...gt,heading:"Berufsaussichten",up:"Die Zahl der Stellen soll um {rate} wachsen.",upOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} wachsen.",down:"Die Zahl der Stellen soll um {rate} zurückgehen.",downOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} zurückgehen.",same:"Die Zahl der Stellen soll gleich bleiben.",sameOver:"Die Zahl der Stellen soll von {from} bis {to} gleich bleiben.",against:"Für alle Berufe zusammen sind es {average}.",openings:"Freie Stellen im Jahr",occupation:"Beruf",role:"Dieser Beruf",all:"Alle Berufe"},Vs={...yt,heading:"آفاق الوظيفة",up:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate}.",upOver:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate} من {from} إلى {to}.",down:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate}.",downOver:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate} من {from} إلى {to}.",same:"يُتوقع أن يبقى عدد الوظائف على حاله.",sameOver:"يُتوقع أن يبقى عدد الوظائف على حاله من {from} إلى {to}.",against:"أما في جميع المهن معًا فالتغيّر {average}.",openings:"الوظائف الشاغرة في السنة",occupation:"المهنة",role:"هذا الدور",all:"جميع المهن"};function hr(e,t,n,r){let{rate:o,from:s,to:a,openings:i,source:d}=e;s>a&&r("contradiction","growth.from");let c=[wt(e,n)??[],i===void 0?[]:{name:n.phrase("openings"),value:he(n,i)}].flat();if(!c[0])return;let[f,l]=bt(e),m=o===void 0?o:mr(e),p=[0,o??0,m??0],u=ne(Math.min(...p),Math.max(...p)),h=u(0),w=(A,L)=>({name:A,text:Ke(n,L),at:Math.min(h,u(L)),width:Math.abs(u(L)-h)}),M=m===void 0?[]:[w(t??n.phrase("role"),o),w(n.phrase("all"),m)],R=Math.sign(Number(o?.toFixed(1))),k=R>0?"up":R<0?"down":"same";return{facts:c,bars:M,zero:h,sentence:[o!==void 0&&n.phrase(f<l?`${k}Over`:k,{rate:mt(n,Math.abs(o)),from:xt(n,{from:f}),to:xt(n,{to:l})}),M[0]&&n.phrase("against",{average:M[1].text})].filter(Boolean).join(" "),table:M[0]&&{columns:[n.phrase("occupation"),n.phrase("outlook")],groups:[{rows:M.map(({name:A,text:L})=>[A,L])}]},source:d}}var en={};E(en,{ar:()=>Ys,de:()=>Zs,en:()=>_s});var _s={heading:"Key responsibilities"},Zs={heading:"Die wichtigsten Aufgaben"},Ys={heading:"أهم المسؤوليات"};var nn={};E(nn,{ar:()=>ea,de:()=>Qs,en:()=>Xs});var Ae={low:"low",moderate:"moderate",high:"high","very-high":"very high"},Le={low:"niedrig",moderate:"mittel",high:"hoch","very-high":"sehr hoch"},Pe={low:"منخفض",moderate:"متوسط",high:"مرتفع","very-high":"مرتفع جدًا"};var Xs={...Ae,heading:"Demand",demand:"Demand for this role is {level}.",undetermined:"How high the demand is cannot be told from what is known.",criterion:"Judged by"},Qs={...Le,heading:"Nachfrage",demand:"Die Nachfrage nach diesem Beruf ist {level}.",undetermined:"Wie hoch die Nachfrage ist, lässt sich aus dem, was bekannt ist, nicht sagen.",criterion:"Beurteilt nach"},ea={...Pe,heading:"الطلب",demand:"الطلب على هذا الدور {level}.",undetermined:"لا يمكن تحديد مستوى الطلب بناءً على المعلومات المتاحة.",criterion:"معيار التقدير"};var rn={};E(rn,{ar:()=>ra,de:()=>na,en:()=>ta});var ta={heading:"Membership plans",free:"Free",once:"{amount} once",recommended:"Recommended",choose:"Choose {name}"},na={heading:"Mitgliedschaften",free:"Kostenlos",once:"{amount} einmalig",recommended:"Empfohlen",choose:"{name} wählen"},ra={heading:"خطط العضوية",free:"مجانًا",once:"{amount} مرة واحدة",recommended:"موصى به",choose:"اختيار {name}"};var on={};E(on,{ar:()=>aa,de:()=>sa,en:()=>oa});var oa={heading:"What belongs in a portfolio"},sa={heading:"Was ins Portfolio gehört"},aa={heading:"ما ينبغي أن يتضمنه ملف الأعمال"};var sn={};E(sn,{ar:()=>ca,de:()=>la,en:()=>ia});var ia={heading:"Pros and cons",pros:{one:"{n} pro",other:"{n} pros"},cons:{one:"{n} con",other:"{n} cons"}},la={heading:"Vor- und Nachteile",pros:{one:"{n} Vorteil",other:"{n} Vorteile"},cons:{one:"{n} Nachteil",other:"{n} Nachteile"}},ca={heading:"المزايا والعيوب",pros:{one:"ميزة واحدة",two:"ميزتان",few:"{n} مزايا",other:"{n} ميزة"},cons:{one:"عيب واحد",two:"عيبان",few:"{n} عيوب",other:"{n} عيبًا"}};var an={};E(an,{ar:()=>ua,de:()=>pa,en:()=>da});var da={heading:"Related roles",mine:"For comparison, this role: {facts}.",role:"This role",more:"{amount} more",less:"{amount} less",same:"the same pay",jobs:"{rate} jobs"},pa={heading:"Verwandte Berufe",mine:"Zum Vergleich dieser Beruf: {facts}.",role:"Dieser Beruf",more:"{amount} mehr",less:"{amount} weniger",same:"gleiches Gehalt",jobs:"{rate} Stellen"},ua={heading:"أدوار ذات صلة",mine:"للمقارنة، هذا الدور: {facts}.",role:"هذا الدور",more:"أكثر بمقدار {amount}",less:"أقل بمقدار {amount}",same:"الراتب نفسه",jobs:"الوظائف {rate}"};var kt=(...e)=>e.filter(Boolean).join(" · ");function gr(e,t,n){let r=({area:u,country:h})=>u??(h&&ge(n,"region",h)),o=u=>typeof u?.median=="number"&&[u.currency,u.per??"year",r(u)].join().toLowerCase(),s=[t.salary??[]].flat(),a=e.map(({salary:u})=>s.find(h=>o(h)&&o(h)===o(u))),i=a.find(Boolean),d=e.flatMap(({salary:u},h)=>i&&a[h]===i?u.median:[]),c=i?.median,f=d[1]===void 0?void 0:ne(Math.min(c,...d),Math.max(c,...d)),l=u=>u!==void 0&&n.phrase("jobs",{rate:Ke(n,u)}),m=e.some(({growth:u})=>u!==void 0)&&l(t.growth?.rate),p=kt(i&&kt(ce(i,n),r(i)),m);return{roles:e.map(({title:u,url:h,note:w,salary:M,growth:R},k)=>{let A=a[k],L=A?M.median-A.median:0,S=A&&A===i;return{title:u??h,url:h,note:w,facts:kt(M&&kt(ce(M,n),!S&&r(M)),l(R)),differs:A&&n.phrase(L>0?"more":L<0?"less":"same",{amount:n.phrase(A.per??"year",{amount:oe(n,Math.abs(L),A.currency)})}),at:S?f?.(M.median):void 0,label:f&&k===a.indexOf(i)?n.phrase("role"):void 0}}),own:f?.(c),sentence:p&&n.phrase("mine",{facts:p}),source:[i?.source,m?t.growth.source:void 0,...e.map(({salary:u})=>u?.source)]}}var ln={};E(ln,{ar:()=>ha,de:()=>fa,en:()=>ma});var ma={heading:"What education it takes",routes:"Ways to get there",certifications:"Certificates"},fa={heading:"Welche Ausbildung man braucht",routes:"Wege dorthin",certifications:"Zertifikate und Nachweise"},ha={heading:"التعليم المطلوب",routes:"مسارات الوصول إليه",certifications:"الشهادات المهنية"};var cn={};E(cn,{ar:()=>ba,de:()=>ya,en:()=>ga});var ga={heading:"Frequently asked questions",open:"Open all",close:"Close all",link:"Link to “{question}”"},ya={heading:"Häufige Fragen",open:"Alle öffnen",close:"Alle schließen",link:"Link zu „{question}“"},ba={heading:"الأسئلة الشائعة",open:"فتح الكل",close:"إغلاق الكل",link:"رابط إلى «{question}»"};var dn={};E(dn,{ar:()=>ka,de:()=>wa,en:()=>xa});var xa={heading:"Skills",technical:"Technical skills",soft:"Soft skills"},wa={heading:"Fähigkeiten",technical:"Fachliche Fähigkeiten",soft:"Persönliche Fähigkeiten"},ka={heading:"المهارات",technical:"المهارات التقنية",soft:"المهارات الشخصية"};var pn={};E(pn,{ar:()=>$a,de:()=>Sa,en:()=>va});var va={...ht,...Ae,heading:"At a glance",median:"Median pay",pay:"Pay",way:"Way of working","on-site":"on-site",hybrid:"hybrid",remote:"remote","remote-friendly":"remote-friendly",demand:"Demand",aliases:"Also called {names}.",updated:"Updated {date}",guide:"Full guide"},Sa={...gt,...Le,heading:"Auf einen Blick",median:"Mediangehalt",pay:"Gehalt",way:"Arbeitsweise","on-site":"vor Ort",hybrid:"hybrid",remote:"von überall","remote-friendly":"oft von überall",demand:"Nachfrage",aliases:"Auch genannt: {names}.",updated:"Stand: {date}",guide:"Ganzes Berufsporträt"},$a={...yt,...Pe,heading:"نظرة سريعة",median:"الراتب الوسيط",pay:"الراتب",way:"طريقة العمل","on-site":"في مقر العمل",hybrid:"هجين",remote:"عن بُعد","remote-friendly":"يتيح العمل عن بُعد",demand:"الطلب",aliases:"يُعرف أيضًا باسم {names}.",updated:"آخر تحديث: {date}",guide:"الدليل الكامل"};function yr({title:e,summary:t,url:n,updated:r,aliases:o,codes:s=[],workModes:a,salary:i,growth:d={},demand:c={}},f,l){let m=[i??[]].flat().filter(R=>ce(R,l)),p=m.find(({area:R,per:k="year"})=>R===m[0].area&&k==="year")??m[0],{level:u}=c,h=u&&u!=="undetermined",w=wt(d,l),M=[p&&{name:l.phrase(p.median==null?"pay":"median"),value:ce(p,l),notes:[p.area??(p.country&&ge(l,"region",p.country))]},w,a&&{name:l.phrase("way"),value:se(l,a.map(R=>l.phrase(R)),"disjunction")},h?{name:l.phrase("demand"),value:l.phrase(u)}:void 0];return{heading:e,summary:t,facts:M.filter(R=>R!==void 0),aliases:o&&l.phrase("aliases",{names:se(l,o)}),codes:s.map(({scheme:R,code:k})=>[R,k].filter(Boolean).join(" ")),updated:r&&l.phrase("updated",{date:qe(l,r)}),url:n&&f&&URL.canParse(n,f)&&new URL(n,f).href===f.replace(/#.*/,"")?void 0:n,source:[p?.source,w&&d.source,h?c.source:void 0]}}var un={};E(un,{ar:()=>Ma,de:()=>Ta,en:()=>ja});var ja={heading:"Salary",halfMore:"Half earn more than {amount}, half less.",halfAtLeast:"At least half earn {amount}.",exactly:"Pay is {amount}.",between:"Pay runs from {low} to {amount}.",from:"Pay starts at {amount}.",upTo:"Pay goes up to {amount}.",middle:"The middle half earns {low} to {amount}.",tails:"One in ten earns less than {low}; the best-paid tenth starts at {amount}.",best:"The top {share} start at {amount}.",unpublished:"The publisher gives no figures.",min:"Low end",p10:"10th percentile",p25:"25th percentile",median:"Median",p75:"75th percentile",p90:"90th percentile",max:"High end",top:"Top {share}",middleHalf:"middle half",figure:"Figure",area:"Area",per:"Pay",twelfth:"Monthly figures are a twelfth of the yearly ones.",hourly:"Hourly figures are the yearly ones divided by {hours} hours of work.",stand:"Where do I stand?",mine:"My pay"},Ta={heading:"Gehalt",halfMore:"Die Hälfte verdient mehr als {amount}, die Hälfte weniger.",halfAtLeast:"Mindestens die Hälfte verdient {amount}.",exactly:"Das Gehalt beträgt {amount}.",between:"Das Gehalt reicht von {low} bis {amount}.",from:"Das Gehalt beginnt bei {amount}.",upTo:"Das Gehalt reicht bis {amount}.",middle:"Die mittlere Hälfte verdient {low} bis {amount}.",tails:"Jeder Zehnte verdient weniger als {low}; das bestbezahlte Zehntel beginnt bei {amount}.",best:"Die obersten {share} beginnen bei {amount}.",unpublished:"Der Herausgeber veröffentlicht keine Zahlen.",min:"Unteres Ende",p10:"10. Perzentil",p25:"25. Perzentil",median:"Median",p75:"75. Perzentil",p90:"90. Perzentil",max:"Oberes Ende",top:"Oberste {share}",middleHalf:"mittlere Hälfte",figure:"Kennzahl",area:"Gebiet",per:"Gehalt",twelfth:"Die Monatswerte sind ein Zwölftel der Jahreswerte.",hourly:"Die Stundenwerte sind die Jahreswerte, geteilt durch {hours} Arbeitsstunden.",stand:"Wo stehe ich?",mine:"Mein Gehalt",notNumber:"Bitte einen Betrag eingeben.",standsAt:"{amount} trifft genau: {low}.",standsBetween:"{amount} liegt zwischen diesen Werten: {low} und {high}.",standsBelow:"{amount} liegt unter diesem Wert: {high}.",standsAbove:"{amount} liegt über diesem Wert: {low}."},Ma={heading:"الراتب",halfMore:"يكسب النصف أكثر من {amount} والنصف الآخر أقل.",halfAtLeast:"يكسب النصف على الأقل {amount}.",exactly:"الراتب {amount}.",between:"يتراوح الراتب بين {low} و{amount}.",from:"يبدأ الراتب من {amount}.",upTo:"يصل الراتب إلى {amount}.",middle:"يكسب النصف الأوسط من {low} إلى {amount}.",tails:"يكسب واحد من كل عشرة أقل من {low}، ويبدأ العُشر الأعلى أجرًا من {amount}.",best:"يبدأ أعلى {share} من {amount}.",unpublished:"لا ينشر المصدر أي أرقام.",min:"الحد الأدنى",p10:"المئين العاشر",p25:"المئين الخامس والعشرون",median:"الوسيط",p75:"المئين الخامس والسبعون",p90:"المئين التسعون",max:"الحد الأعلى",top:"أعلى {share}",middleHalf:"النصف الأوسط",figure:"المؤشر",area:"المنطقة",per:"الراتب",twelfth:"الأرقام الشهرية هي جزء من اثني عشر من الأرقام السنوية.",hourly:"الأرقام بالساعة هي الأرقام السنوية مقسومة على {hours} ساعة عمل.",stand:"أين أقف؟",mine:"راتبي",notNumber:"يرجى كتابة مبلغ.",standsAt:"{amount} عند: {low}.",standsBetween:"{amount} بين {low} و{high}.",standsBelow:"{amount} أقل من {high}.",standsAbove:"{amount} أعلى من {low}."};var Ra=["hour","day","week","month","year"],Oa=["min","p10","p25","median","p75","p90","max"],vt=(...e)=>e.filter(Boolean).join(" · ");function xr(e,t,n,r){let o=[e].flat().flatMap((S,O)=>{let I=Aa(S,e===S?"salary":`salary[${O}]`,r),{area:D,country:te,currency:zo,per:Ho="year"}=I,Jn=zo?br(I,1,n):[];return Jn[0]?{...I,per:Ho,points:Jn,area:D??(te?ge(n,"region",te):"")}:[]}),s=[...new Set(o.map(({area:S})=>S))],a=s.find(S=>S.toLowerCase()===t.area?.toLowerCase())??s[0],i=o.filter(S=>S.area===a),d=i.find(({per:S})=>S==="year"),c=S=>n.phrase(S,{amount:""}).trim(),f={hour:t.hoursPerYear,month:12},l=Ra.flatMap(S=>{let O=i.find(({per:te})=>te===S),I=O?1:f[S],D=O??d;return D&&I>0?{value:S,label:c(S),entry:D,parted:I}:[]}),m=l.find(({value:S})=>S===(t.chosenPer??t.per))??l.at(d?-1:0);if(!m)return;let{entry:p,parted:u,value:h}=m,w=u===1?p.points:br(p,u,n),{p90:M}=mn(w),R=w.filter(S=>S.value!==void 0&&(S.key!=="top"||S.text!==M?.text)).sort((S,O)=>S.value-O.value),k=S=>n.phrase(h,{amount:S}),A=La(R,n),L=R.find(({key:S})=>S==="median")??(A.bars[0]?void 0:R[0]);return{...A,sentence:Pa(R,p,k,n),figure:L&&{amount:L.text,caption:vt(L.name,c(h))},areas:s,area:a,periods:l,per:h,levels:w.filter(({key:S})=>S==="level"),place:vt(a,ge(n,"currency",p.currency)),note:[p.top?.note,u!==1&&n.phrase(h==="month"?"twelfth":"hourly",{hours:u})].filter(Boolean).join(" "),mine:k(n.phrase("mine")),standing:t.mine?.trim()&&R[0]?t.stand?.({known:R,...A},t.mine,S=>k(oe(n,S,p.currency)),n):void 0,table:{columns:[n.phrase("figure"),n.phrase("per")],groups:o.map(S=>({name:vt(S.area,c(S.per)),rows:S.points.map(({key:O,name:I,text:D})=>[vt(I,O==="top"&&S.top?.note||""),D])}))},source:o.map(({source:S})=>S)}}function Aa(e,t,n){let r=(a,i)=>Je(a)>Je(i),{min:o,max:s}=e;return r(o,s)&&(n("contradiction",`${t}.min`),[o,s]=[s,o]),(r(o,e.median)||r(e.median,s))&&n("contradiction",`${t}.median`,"lies outside the range"),{...e,min:o,max:s}}function br({levels:e=[],top:t,currency:n,percentiles:r,...o},s,a){return[...Oa.map(d=>[d,a.phrase(d),{...r,...o}[d]]),...e.map(({name:d="",amount:c=null})=>["level",d,c]),["top",a.phrase("top",{share:wr(t,a)}),t?.from]].flatMap(([d,c,f])=>{if(f===void 0)return[];let l=Gt(f),m=Je(f),p=m&&s!==1?Math.round(m/s*100)/100:m;return{key:d,name:c,value:p,capped:l,text:zt(l?{atLeast:p}:p??null,n,a)}})}var wr=(e,t)=>e?.share===void 0?"":mt(t,e.share),mn=e=>Object.fromEntries(e.map(t=>[t.key,t]));function La(e,t){let{min:n,p10:r,p25:o,median:s,p75:a,p90:i,max:d,top:c}=mn(e),f=e[0]?.value??0,l=e.at(-1)?.value??0,m=e.some(({capped:O,value:I})=>O&&I===l),p=ne(f,m?l+(l-f)*.08:l),u=(O,...I)=>({at:p(O),lines:I}),h=(O,I,D)=>[O,p(I),Math.max(0,p(D)-p(I)),.5,1],w=(O,I,D,te)=>I?[[O,p(I.value),D,te,2-2*te]]:[],M=e.filter(({key:O})=>O==="level"),R=e.filter(({key:O})=>!["median","level","top"].includes(O)),k=R[1]?R:e,A=o&&a,L=ye(M[0]?M.map(({name:O,text:I,value:D})=>u(D,I,O)):s?[u(s.value,s.name)]:[],[20,30]),S=ye([...[n,d].flatMap(O=>O&&O.text!==c?.text?u(O.value,O.text):[]),...[c,r,i].flatMap(O=>O?u(O.value,O.text,O.name):[]),...A?[u((o.value+a.value)/2,t.phrase("range",{min:o.text,max:a.text}),t.phrase("middleHalf"))]:[]],[20,30],2);return{at:p,open:m,bars:f<l?[h("tint",k[0].value,k.at(-1).value),...m?[h("tint beyond",l,1/0)]:[],...A?[h("middle",o.value,a.value)]:[],...[r,i,c].flatMap(O=>w("tick line",O,"2",.25)),...w("tick accent",s,"3",0)]:[],dots:M.map(({value:O})=>p(O)),above:L.labels,listed:M[0]?L.rows:"",below:S.labels,rows:S.rows}}function Pa(e,{top:t},n,r){let o=[],s=(M,R,k=R)=>{R&&k&&o.push(r.phrase(M,{low:R.text,amount:o[0]?k.text:n(k.text),share:wr(t,r)}))},{min:a,p10:i,p25:d,median:c,p75:f,p90:l,max:m,top:p}=mn(e),u=e.filter(({key:M})=>M==="level");s(c?.capped?"halfAtLeast":"halfMore",c);let[h,w]=a??m??c??d?[a,m]:[u[0],u.at(-1)];return h&&w?s(h.value===w.value&&!w.capped?"exactly":"between",h,w):s(h?"from":"upTo",h??w),s("middle",d,f),s("tails",i,l),t?.share!==void 0&&s("best",p),o.join(" ")||r.phrase("unpublished")}var fn={};E(fn,{ar:()=>Na,de:()=>Ia,en:()=>Ea});var Ea={heading:"Share this guide",share:"Share…",copy:"Copy link",copied:"Link copied",select:"The link is selected: copy it from here"},Ia={heading:"Diesen Ratgeber teilen",share:"Teilen …",copy:"Link kopieren",copied:"Link kopiert",select:"Der Link ist markiert und kann kopiert werden"},Na={heading:"مشاركة هذا الدليل",share:"مشاركة…",copy:"نسخ الرابط",copied:"تم نسخ الرابط",select:"تم تحديد الرابط ويمكنك نسخه"};function kr(e,t,n){for(let r of[e,n])if(r&&URL.canParse(r,n)){let o=new URL(r,n);if(t&&(o.hash=t),/^https?:$/.test(o.protocol))return o.href}}var hn={};E(hn,{ar:()=>Fa,de:()=>Ca,en:()=>Wa});var Wa={heading:"Skill map",skills:{one:"{n} skill.",other:"{n} skills."},path:{one:"{n} skill, from {first} to {last}.",other:"{n} skills, from {first} to {last}."},total:{one:"You have {had} of {n} skill.",other:"You have {had} of {n} skills."},of:"{had} of {n}",skill:"Skill",had:"You have it"},Ca={heading:"Landkarte der Fähigkeiten",skills:{one:"{n} Fähigkeit.",other:"{n} Fähigkeiten."},path:{one:"{n} Fähigkeit, von „{first}“ bis „{last}“.",other:"{n} Fähigkeiten, von „{first}“ bis „{last}“."},total:{one:"Vorhanden: {had} von {n} Fähigkeit.",other:"Vorhanden: {had} von {n} Fähigkeiten."},of:"{had} von {n}",skill:"Fähigkeit",had:"Vorhanden"},Fa={heading:"خريطة المهارات",skills:{zero:"لا توجد مهارات.",one:"مهارة واحدة.",two:"مهارتان.",few:"{n} مهارات.",many:"{n} مهارة.",other:"{n} مهارة."},path:{zero:"من «{first}» إلى «{last}».",one:"مهارة واحدة، من «{first}» إلى «{last}».",two:"مهارتان، من «{first}» إلى «{last}».",few:"{n} مهارات، من «{first}» إلى «{last}».",many:"{n} مهارة، من «{first}» إلى «{last}».",other:"{n} مهارة، من «{first}» إلى «{last}»."},total:{zero:"لديك {had} من {n} مهارة.",one:"لديك {had} من مهارة واحدة.",two:"لديك {had} من مهارتين.",few:"لديك {had} من {n} مهارات.",many:"لديك {had} من {n} مهارة.",other:"لديك {had} من {n} مهارة."},of:"{had} من {n}",skill:"المهارة",had:"لديك"};var Ve=e=>e.normalize("NFD").replace(/[\u0300-\u036f\u064b-\u0655]/g,"").toUpperCase();var vr=e=>` ${(Ve(e).match(/\.?[\p{L}\p{M}\p{N}&]+[+#]*/gu)??[]).join(" ")} `;function Sr(e){if(Array.isArray(e))return n=>e.includes(n);let t=(typeof e=="string"?e.split(/[,;\n،؛、，；]/):[]).map(vr).filter(n=>n.trim());if(t.length)return(n,r=[])=>{let o=[n,...r].map(vr).join("");return t.some(s=>o.includes(s))}}function $r({intro:e,groups:t=[]},{have:n,interactive:r},o){if(!e&&!t.length)return;let s=Sr(n),a=r||s,i=p=>({n:p.length,had:p.filter(({had:u})=>u).length}),d=p=>{let{name:u,level:h,notes:w,examples:M}=Oe(p,o);return{name:u,notes:h?[h,...w]:w,had:!!s?.(u,M)}},c=t.map(({name:p,description:u,skills:h=[]},w)=>{let M=h.map(d),{n:R,had:k}=i(M);return{step:he(o,w+1),name:p,description:u,skills:M,share:k/R||0,count:a&&R?o.phrase("of",{n:R,had:k}):void 0}}),f=c.flatMap(({skills:p})=>p);if(!f.length)return{intro:e,groups:c};let{name:l=""}=c[0],{name:m=l}=c.at(-1);return{intro:e,groups:c,sentence:o.phrase(l&&l!==m?"path":"skills",{n:f.length,first:l,last:m}),total:a?o.phrase("total",i(f)):void 0,table:{columns:[o.phrase("skill"),...a?[o.phrase("had")]:[]],groups:c.map(({name:p,skills:u})=>({name:p,rows:u.map(({name:h,notes:w,had:M})=>[[h,...w].join(" · "),...a?[M?"✓":"–"]:[]])}))}}}var gn={};E(gn,{ar:()=>Ga,de:()=>Ba,en:()=>Da});var Da={heading:"Sources"},Ba={heading:"Quellen"},Ga={heading:"المصادر"};var yn={};E(yn,{ar:()=>qa,de:()=>Ha,en:()=>za});var za={heading:"Tools and technologies",tools:{one:"{n} tool.",other:"{n} tools."},grouped:"{n} tools in {groups} groups.",demanded:{one:"{n} is in demand: job postings for this role often ask for it.",other:"{n} are in demand: job postings for this role often ask for them."},hots:{one:"{n} is hot: job postings of all kinds often ask for it.",other:"{n} are hot: job postings of all kinds often ask for them."},inDemand:"in demand",hot:"hot",others:"Other",filter:"Filter",found:"{n} of {total} shown"},Ha={heading:"Werkzeuge und Technologien",tools:"{n} Arbeitsmittel.",grouped:"{n} Arbeitsmittel in {groups} Gruppen.",demanded:{one:"{n} ist gefragt: Stellenanzeigen für diesen Beruf verlangen es oft.",other:"{n} sind gefragt: Stellenanzeigen für diesen Beruf verlangen sie oft."},hots:{one:"{n} ist überall gefragt: Stellenanzeigen aller Art verlangen es oft.",other:"{n} sind überall gefragt: Stellenanzeigen aller Art verlangen sie oft."},inDemand:"gefragt",hot:"überall gefragt",others:"Sonstiges",filter:"Filtern",found:"{n} von {total} werden gezeigt"},qa={heading:"الأدوات والتقنيات",tools:{one:"أداة واحدة.",two:"أداتان.",few:"{n} أدوات.",other:"{n} أداة."},grouped:{two:"أداتان، عدد المجموعات: {groups}.",few:"{n} أدوات، عدد المجموعات: {groups}.",other:"{n} أداة، عدد المجموعات: {groups}."},demanded:{one:"منها واحدة مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور.",two:"منها اثنتان مطلوبتان: كثيرًا ما تُذكران في إعلانات الوظائف لهذا الدور.",other:"منها {n} مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور."},hots:{one:"منها واحدة رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها.",two:"منها اثنتان رائجتان: كثيرًا ما تُذكران في إعلانات الوظائف بأنواعها.",other:"منها {n} رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها."},inDemand:"مطلوبة",hot:"رائجة",others:"أخرى",filter:"تصفية",found:"المعروض: {n} من {total}"};var Ja=({rank:e})=>e>1;function jr(e,t,n){let r=Ve(t).split(/\s+/),o=[],s=new Map;for(let f of e){let{category:l="",hot:m,inDemand:p,url:u,...h}=typeof f=="string"?{name:f}:f,{name:w,notes:M}=Oe(h,n),R=w||u;if(!R)continue;let k=[p&&n.phrase("inDemand"),m&&n.phrase("hot")].filter(Boolean).join(" · "),A=Ve([R,k,l,...M].join(`
`)),L={name:R,url:u,marks:k,rank:(p?2:0)+(m?1:0),notes:M,hidden:!r.every(S=>A.includes(S))};o.push(L),s.get(l)?.push(L)||s.set(l,[L])}if(!o[0])return;let a=({rank:f,tools:l})=>f>1?0:l===s.get("")?2:1,i=[...s].map(([f,l])=>(l.sort((m,p)=>p.rank-m.rank),{name:f||(s.size>1?n.phrase("others"):""),tools:l,rank:l[0].rank,hidden:l.every(({hidden:m})=>m)}));i.sort((f,l)=>a(f)-a(l));let d=o.length,c=(f,l)=>f[0]&&n.phrase(l,{n:f.length});return{groups:i,long:e.length>20,found:t&&n.phrase("found",{n:o.filter(({hidden:f})=>!f).length,total:d}),sentence:[n.phrase(i[1]?"grouped":"tools",{n:d,groups:i.length}),c(o.filter(Ja),"demanded"),c(o.filter(({rank:f})=>f%2),"hots")].filter(Boolean).join(" ")}}var bn={};E(bn,{ar:()=>Va,de:()=>Ka,en:()=>Ua});var Ua={...Ae,heading:"Work–life balance",stress:"Stress is {level}.",balance:"The balance of work and life is {level}.",poor:"poor",fair:"fair",good:"good",excellent:"excellent",inputs:"What this was judged by"},Ka={...Le,heading:"Beruf und Privatleben",stress:"Der Stress ist {level}.",balance:"Die Vereinbarkeit mit dem Privatleben ist {level}.",poor:"schlecht",fair:"mäßig",good:"gut",excellent:"sehr gut",inputs:"Wonach das beurteilt wurde"},Va={...Pe,heading:"التوازن بين العمل والحياة",stress:"الضغط في العمل {level}.",balance:"التوازن بين العمل والحياة {level}.",poor:"ضعيف",fair:"مقبول",good:"جيد",excellent:"ممتاز",inputs:"ما استند إليه هذا التقدير"};var xn={};E(xn,{ar:()=>Ya,de:()=>Za,en:()=>_a});var _a={heading:"Where the work is done"},Za={heading:"Wo und mit wem gearbeitet wird"},Ya={heading:"أين يُنجَز العمل ومع من"};var Mr={},wn=(e,t)=>{for(let[n,r]of Object.entries(t))/^[a-z]{2,3}(_\w+)?$/.test(n)&&n!=="en"&&((Mr[n.replaceAll("_","-")]??={})[e]=r)};wn("",Wt);function N(e,t,n,r,{also:o=[],flat:s}={}){wn(e,t);let a=(i,d,c,f)=>{let l=ut(d,e,t.en),{heading:m,...p}=n.some(u=>i[u]!==void 0)&&r(i,l,c,f)||{blocks:[]};return{...p,heading:m??l.phrase("heading")}};return{[e]:{keys:n,also:o,flat:s,say:a}}}var de=(e=[])=>J(e.map(t=>[t])),re=e=>rr(e).flatMap(t=>P(t)),Q=e=>P(B(e)),_e=(e,t)=>e?{href:e,text:t??e}:t,Tr=e=>e?.trim()?Number(e):void 0,Xa=(e=[],t)=>J(e.map(n=>{let{name:r,level:o,notes:s}=Oe(n,t);return G(B(r),o,...s)}));function kn(e,t){let n=new Map;for(let r of e){let{name:o,url:s,date:a}=typeof r=="string"?{name:r}:{...r},i=_e(s,o);i&&n.set([o,s,a].join(`
`),t.parts(a?"sourceDated":"source",{source:i,date:a?qe(t,a):""}).filter(d=>d!==""))}return[...n.values()]}var Ee=e=>ut(e,"",De),z={...N("role-summary",pn,["title","summary","url","updated","aliases","codes","workModes"],(e,t)=>{let{heading:n,summary:r,facts:o,aliases:s,codes:a,updated:i,url:d,source:c}=yr(e,void 0,t),f=o.map(({name:l,value:m,notes:p=[]})=>[B(l)," ",...G(m,...p)]);return{heading:n,titled:!!n,blocks:[...re(r),...J(f),...P(s),...P(...G(...a,i,d&&{href:d,text:t.phrase("guide")}))],gist:o.map(({name:l,value:m})=>`${l} ${m}`).join(" · "),sources:[c].flat()}},{also:["salary","growth","demand"]}),...N("market-demand",nn,["demand"],({demand:{level:e,note:t,criterion:n,source:r}={}},o)=>{let s=e&&(e==="undetermined"?o.phrase(e):o.phrase("demand",{level:o.phrase(e)}));return{blocks:[...P(s),...P(t),...n?P(B(o.phrase("criterion"))," ",n):[]],gist:s,sources:[r]}},{flat:{key:"demand",names:["level"],needs:["level"]}}),...N("salary-range",un,["salary"],({salary:e},t,{area:n,per:r,"hours-per-year":o},s)=>{let a=xr(e,{area:n,per:r,hoursPerYear:Tr(o)},t,s);if(!a)return;let{sentence:i,area:d,areas:c,table:f,source:l}=a,{groups:m}=f,p=[c[1]!==void 0&&d,i].filter(Boolean).join(" · ");return{blocks:[...P(p),...m.flatMap(({name:u,rows:h})=>[...Q(m[1]?u:d),...J(h.map(([w="",M])=>{let[R,...k]=w.split(" · ");return G(R,B(M),...k)}))])],gist:p,sources:[l].flat()}},{flat:{key:"salary",names:["min","max","median","currency","per","area"],needs:["min","max","median"]}}),...N("core-functions",Kt,["coreFunctions"],({coreFunctions:e})=>({blocks:re(e)})),...N("key-responsibilities",en,["responsibilities"],({responsibilities:e})=>({blocks:de(e)})),...N("work-setting",xn,["workSetting"],({workSetting:e})=>({blocks:re(e)})),...N("tech-stack",yn,["techStack"],({techStack:e},t)=>{let n=jr(e,"",t);return n&&{blocks:[...P(n.sentence),...n.groups.flatMap(({name:r,tools:o})=>[...Q(r),...J(o.map(({name:s,url:a,marks:i,notes:d})=>G(a?_e(a,s):B(s),i,...d)))])],gist:n.sentence}}),...N("role-skills",dn,["skills"],({skills:e={}},t)=>({blocks:["technical","soft"].flatMap(n=>e[n]?[...Q(t.phrase(n)),...Xa(e[n],t)]:[])})),...N("career-path",Ht,["path"],({path:e})=>{let{intro:t,steps:n=[]}=ft(e);return{blocks:[...re(t),...J(n.map(({title:r,duration:o,text:s})=>G(B(r),o,s)),!0)]}}),...N("required-education",ln,["education"],({education:e},t)=>{let{intro:n,level:r,routes:o,certifications:s}=ft(e);return{blocks:[...Q(r),...re(n),...o?[...Q(t.phrase("routes")),...de(o)]:[],...s?[...Q(t.phrase("certifications")),...J(s.map(({name:a,issuer:i,url:d})=>G(_e(d,a),i)))]:[]],gist:r}}),...N("career-ladder",Bt,["ladder"],({ladder:e},t,{years:n},r)=>{let o=ir(e,Tr(n),t,r);return o&&{blocks:[...P(o.sentence),...J(o.rungs.map(({title:s,years:a,pay:i,here:d,next:c,summary:f})=>G(B(s),a,i,d,c,f)),!0)],gist:o.sentence,sources:e.map(({salary:s})=>s?.source)}}),...N("global-outlook",Yt,["globalOutlook"],({globalOutlook:e})=>{let{intro:t,regions:n=[]}=ft(e);return{blocks:[...re(t),...J(n.map(({name:r,note:o})=>G(B(r),o)))]}}),...N("job-market",Xt,["jobMarket"],({jobMarket:e={}},t)=>({blocks:["challenges","growthPaths","trends"].flatMap(n=>e[n]?[...Q(t.phrase(n)),...re(e[n])]:[])})),...N("day-timeline",Vt,["day"],({day:e},t)=>{let{sentence:n,periods:r}=cr(e,t);return{blocks:[...P(n),...r.flatMap(({time:o,length:s,name:a,focus:i,tasks:d})=>[...P(...G(B(o),s,B(a),i)),...de(d)])],gist:n}}),...N("work-life-balance",bn,["workLifeBalance"],({workLifeBalance:{stress:e,balance:t,note:n,inputs:r}={}},o)=>{let s=[e&&o.phrase("stress",{level:o.phrase(e)}),t&&o.phrase("balance",{level:o.phrase(t)})].filter(Boolean).join(" ");return{blocks:[...P(s),...P(n),...r?[...Q(o.phrase("inputs")),...de(r)]:[]],gist:s}}),...N("skill-map",hn,["skillMap"],({skillMap:e},t,{have:n,interactive:r})=>{let o=$r(e,{have:n,interactive:r!==void 0},t);if(!o)return;let{intro:s,sentence:a,total:i,groups:d}=o;return{blocks:[...P(s),...P(...[a,i].flatMap((c,f)=>c?[f?" ":"",c]:[])),...d.flatMap(({name:c,description:f,skills:l})=>[...P(...G(B(c),f)),...J(l.map(({name:m,notes:p,had:u})=>G(u&&t.phrase("had"),B(m),...p)))])],gist:a}}),...N("pros-cons",sn,["prosCons"],({prosCons:e={}},t)=>({blocks:["pros","cons"].flatMap(n=>e[n]?[...Q(t.phrase(n,{n:e[n].length})),...de(e[n])]:[])})),...N("common-mistakes",Jt,["mistakes"],({mistakes:e})=>({blocks:de(e)})),...N("contextual-advice",Ut,["advice"],({advice:e})=>({blocks:de(e)})),...N("case-studies",qt,["caseStudies"],({caseStudies:e=[]},t)=>({blocks:e.flatMap(({title:n,story:r,takeaway:o})=>[...Q(n),...re(r),...o?P(B(t.phrase("takeaway"))," ",o):[]])})),...N("portfolio-tips",on,["portfolio"],({portfolio:e})=>({blocks:re(e)})),...N("job-outlook",Qt,["growth"],({growth:e,title:t},n,r,o)=>{let s=hr(e,t,n,o);if(!s)return;let{sentence:a,facts:i}=s;return{blocks:[...P(a),...J(i.map(({name:d,value:c,notes:f=[]})=>[B(d)," ",...G(c,...f)]))],gist:a||i.map(({name:d,value:c})=>`${d} ${c}`).join(" · "),sources:[e.source]}},{also:["title"],flat:{key:"growth",names:["rate","from","to","average","openings","label"],needs:["rate","openings","label"]}}),...N("related-roles",an,["relatedRoles"],({relatedRoles:e,...t},n)=>{let{sentence:r,roles:o,source:s}=gr(e,t,n);return{blocks:[...P(r),...J(o.map(({title:a,url:i,facts:d,differs:c,note:f})=>G(i?_e(i,a):B(a),d,c,f)))],gist:r,sources:[s].flat()}},{also:["salary","growth"]}),...N("role-faq",cn,["faq"],({faq:e=[]})=>({blocks:e.flatMap(({question:t,answer:n})=>[...Q(t),...re(n)])})),...N("source-list",gn,["sources"],({sources:e=[]},t)=>({blocks:J(e.map(n=>{let{name:r,url:o,date:s}=typeof n=="string"?{name:n}:n;return G(_e(o,r),s&&qe(t,s))}),!0)})),...N("share-guide",fn,["title","url"],({title:e,url:t},n,{section:r})=>{let o=kr(t,r,void 0);return o?{blocks:[...P(e),...P({href:o,text:o})],gist:e}:void 0}),...N("membership-plans",rn,["plans"],({plans:e=[]},t)=>{let{title:n,intro:r,items:o=[]}=Array.isArray(e)?{items:e}:e;return{heading:n,blocks:[...P(r),...o.flatMap(({name:s,price:{amount:a,currency:i,per:d}={},tagline:c,features:f,url:l,highlighted:m})=>{let p=a?oe(t,a,i):t.phrase("free"),u=a===void 0?void 0:a&&d?t.phrase(d,{amount:p}):p;return[...P(...G(B(s),m&&t.phrase("recommended"),u,c)),...de(f),...l?P({href:l,text:t.phrase("choose",{name:s??c??""})}):[]]})],gist:r}})};wn("career-guide",Dt);var Rr=e=>ut(e,"career-guide",Ft).phrase("heading");for(let[e,t]of Object.entries(Mr))Nt(e,t);var Or=/[{}[\],:\s]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,Qa=/[“”„‟«»‘’‚″](?:(?<=(?:^|[{[,:])\s*.)|(?=\s*[:,}\]]))/,ei={"'":"has a single quote @; use double ones",'"':"has a text that does not end on its line @","&":"is escaped twice @","<":"has HTML @: the CMS put it there"};function Ar({text:e,error:t}){let n=0;for(;Or.test(e);)n=Or.lastIndex;let r=e.search(Qa),o=r<0||r>n?n:r,s=e.slice(o),a=ei[s[0]]??`has ${/[^\s,:}\]]{1,40}/.exec(s)?.[0]} @, which JSON does not know`;return o===r&&(a="has a curly quote @: the CMS changed it; use &quot;"),s||(a=`is empty or cut off @, or has a comma or bracket wrong: ${t.message}`),a.replace("@",`at character ${o+1}`)}var Lr=({code:e,path:t,about:n,found:r})=>({code:e,path:t,message:ti[e]?.(n,r)??(typeof n=="object"?ni(n,r):n)}),ti={json:(e,t)=>`${e} ${Ar(t)}`,size:e=>`${e} is longer than ${5e5} characters`,source:(e,t)=>`\`src\` ${e} could not be read: ${t?`${t} (network, CORS, CSP?)`:"not http or https, nor the id of a JSON script"}`,contradiction:e=>e||"is beyond the other end; the two were exchanged",missing:e=>`is missing: "${e}" needs it`,internal:e=>`could not be drawn: ${e}`},ni=(e,t)=>`expected ${ri(e)}, found ${(typeof t=="object"?St(Array.isArray(t)?"array":"object"):typeof t=="string"?`"${t}"`:String(t)).slice(0,60)}`;function ri(e){if("anyOf"in e)return e.anyOf.flatMap(({type:t})=>t==="null"?[]:St(t)).join(" or ");if(e.type==="string"){let{enum:t,examples:n,format:r}=e;return t?.join(" or ")??(n?`text like "${n[0]}"`:r?"an http, https or mailto link":St("string"))}return e.type==="number"&&(e.minimum??e.maximum)!==void 0?`a number from ${e.minimum??-1e99} to ${e.maximum??1e99}`:e.type==="array"&&e.maxItems?`${e.maxItems} entries or fewer`:St(e.type)}var St=e=>(/^[ao]/.test(e)?"an ":"a ")+e;var x={type:"string"},xe={type:"number"},Ze={type:"boolean"},V={type:"string",format:"uri-reference"},$=(e,t)=>({type:"array",items:e,...t}),T=(e,t)=>({type:"object",properties:e,...t}),C=(...e)=>({anyOf:e}),ee=(...e)=>({type:"string",enum:e}),pe=C(x,$(x));var Pr=$(T({title:x,story:x,takeaway:x}));var Er={type:"string",pattern:"^(([01]?\\d|2[0-3]):[0-5]\\d|24:00)$",examples:["09:00"]},Ir=$(T({name:x,start:Er,end:Er,focus:x,tasks:$(x)}));var ue=C(x,T({name:x,url:V,date:x}));var Nr=T({level:ee("low","moderate","high","very-high","undetermined"),note:x,criterion:x,source:ue});var Wr=C(x,$(x),T({intro:x,level:x,routes:$(x),certifications:$(T({name:x,issuer:x,url:V}))}));var Cr=$(T({question:x,answer:x}));var Fr=C(x,$(x),T({intro:x,regions:$(T({name:x,note:x}))}));var Dr=T({rate:xe,from:xe,to:xe,label:x,average:xe,openings:{type:"number",minimum:0},source:ue});var Br=T({challenges:pe,growthPaths:pe,trends:pe});var ie=C({type:"number",minimum:0},T({atLeast:{type:"number",minimum:0}}),{type:"null"}),Ie=["currency"],Ne=T({area:x,country:x,currency:{type:"string",pattern:"^[A-Za-z]{3}$",examples:["USD"]},per:ee("hour","day","week","month","year"),min:ie,max:ie,median:ie,percentiles:T({p10:ie,p25:ie,p75:ie,p90:ie}),levels:$(T({name:x,amount:ie})),top:T({share:{type:"number",minimum:0,maximum:100},from:ie,note:x}),source:ue},{dependentRequired:{min:Ie,max:Ie,median:Ie,percentiles:Ie,levels:Ie,top:Ie}}),Gr=C(Ne,$(Ne));var zr=$(T({title:x,years:$(C({type:"number",minimum:0,maximum:80},{type:"null"}),{maxItems:2}),summary:x,salary:Ne}));var Hr=C(x,$(x),T({intro:x,steps:$(T({title:x,text:x,duration:x}))}));var qr=T({name:x,price:T({amount:{type:"number",minimum:0},currency:{type:"string",pattern:"^[A-Za-z]{3}$",examples:["USD"]},per:ee("day","week","month","year","once")},{dependentRequired:{amount:["currency"]}}),tagline:x,features:$(x),url:V,highlighted:Ze}),Jr=C($(qr),T({title:x,intro:x,items:$(qr)}));var Ur=T({pros:$(x),cons:$(x)});var Kr=$(T({title:x,url:V,salary:Ne,growth:xe,note:x}));var Ye=C(x,T({name:x,detail:x,level:x,examples:$(x)}));var Vr=T({intro:x,groups:$(T({name:x,description:x,skills:$(Ye)}))});var _r=T({technical:$(Ye),soft:$(Ye)});var Zr=$(ue);var Yr=$(C(x,T({name:x,category:x,examples:$(x),hot:Ze,inDemand:Ze,url:V})));var Xr=T({stress:ee("low","moderate","high"),balance:ee("poor","fair","good","excellent"),note:x,inputs:$(x)});var we=T({version:{type:"number",minimum:1},title:x,summary:x,lang:x,url:V,updated:x,aliases:$(x),codes:$(T({scheme:x,code:x})),workModes:$(ee("on-site","hybrid","remote","remote-friendly")),demand:Nr,salary:Gr,coreFunctions:pe,responsibilities:$(x),workSetting:pe,techStack:Yr,skills:_r,path:Hr,education:Wr,ladder:zr,globalOutlook:Fr,jobMarket:Br,day:Ir,workLifeBalance:Xr,skillMap:Vr,prosCons:Ur,mistakes:$(x),advice:$(x),caseStudies:Pr,portfolio:pe,growth:Dr,relatedRoles:Kr,faq:Cr,sources:Zr,plans:Jr});var $t=["role-summary","market-demand","salary-range","core-functions","key-responsibilities","work-setting","tech-stack","role-skills","career-path","required-education","career-ladder","global-outlook","job-market","day-timeline","work-life-balance","skill-map","pros-cons","common-mistakes","contextual-advice","case-studies","portfolio-tips","job-outlook","related-roles","role-faq","source-list","share-guide","membership-plans"];function vn(e,t){let n=e?.match(/[^\s,]+/g);return n?[...new Set(n)].filter(r=>{let o=$t.includes(r);return o||t(r),o}):$t}var Sn=e=>`${e} keeps all of it.`,_={"wordpress-author":{name:"WordPress, as author or contributor",door:"div",note:"WordPress takes away the tags of custom elements, scripts, forms and backslashes. A <div> with data-* attributes and its text stay: in a Custom HTML block, or on the Text tab of the classic editor."},"wordpress-admin":{name:"WordPress, as administrator or editor",door:"div",note:"Administrators and editors may paste anything, on a network of sites only its super administrators. The classic editor still makes paragraphs of it, and the next author who saves the post takes custom elements away. A <div> with data-* attributes survives both."},ghost:{name:"Ghost",door:"element",withScript:"element",note:Sn("An HTML card")},drupal:{name:"Drupal",door:"link",note:"Basic HTML takes away custom elements, <div> and data-* attributes; a link and its text stay. Full HTML keeps all of it, and so does a text format with our list of allowed tags (allow-lists/drupal.txt): choose the element there."},tinymce:{name:"TinyMCE",door:"div",note:"TinyMCE takes away custom elements unless it is told of them (allow-lists/tinymce.js). A <div> with data-* attributes and its text stay. Paste it into the source code dialog."},ckeditor:{name:"CKEditor 5",door:"link",note:"CKEditor 5 takes away what none of its plugins knows: custom elements, <div>, data-* attributes. A link and its text stay. With General HTML Support and our list (allow-lists/ckeditor.js) it keeps the element too."},markdown:{name:"Markdown, as on GitHub",door:"code",note:"Sanitized Markdown takes away custom elements, data-* attributes and ids. A code block keeps its language, from which the widget is made; where the script is not, the text and the JSON behind it are to be read."},"plain-markdown":{name:"Markdown without HTML",door:"link",note:"Where Markdown may hold no HTML, as in markdown-it or react-markdown unless they are told otherwise, tags are printed or left out. This is a link in Markdown’s own form, in a paragraph of its own; other forms do not survive there."},wix:{name:"Wix",door:"link",withScript:"element",note:"Text keeps nothing but its formatting and links. An embedded-HTML element is a frame of another site: there the element goes together with the script tag."},webflow:{name:"Webflow",door:"element",withScript:"element",note:`${Sn("A code embed")} The rich text around it keeps links only.`},squarespace:{name:"Squarespace",door:"element",withScript:"element",note:`${Sn("A code block")} Text blocks keep links only.`},html:{name:"HTML page",door:"element",withScript:"element",note:"Nothing is taken away from a page that you write yourself."},react:{name:"React, or MDX",door:"element",note:"This is JSX: numbers stand in braces because React sets them as properties. React keeps custom elements."}},ke=(e,t=!1)=>{let{door:n,withScript:r}=_[e];return t&&r||n},ve=e=>"withScript"in _[e];var Se=["career-guide",...Object.keys(z)];function Xe(e){let t=[],n=(k,A,L,S)=>t.push({code:k,path:A,about:L,found:S}),{widget:r="career-guide",for:o="html"}=e;if(!Se.includes(r))throw new RangeError(`there is no widget <${r}>`);if(!Object.hasOwn(_,o))throw new RangeError(`there is no place "${o}"`);let s=e.script?.[0]&&ve(o)?e.script:void 0;e.script?.[0]&&!s&&n("value","script",`is taken away in ${_[o].name}: it belongs into the template of the site`);let a=e.door??ke(o,!!s),i=oi(e.attributes,n),d=si(e.src,n),{own:c,besides:f}=ai(r,i),l=$n(e.guide,[...c,...f],(k,A,...L)=>{f.includes(/^\w*/.exec(A)[0])||n(k,A,...L)}),m=li(r,Qr(r,l,i,n),i,n),p=c.some(k=>l[k]!==void 0),u=!d&&!eo(m);u&&(n("missing","",`there is nothing for <${r}> in the guide`),m.blocks=P(Ee(fe(l.lang)??"en").phrase("empty")));let h=p&&!d?ii(r,l,i):void 0,w={...m,lang:fe(l.lang),jsx:o==="react",markdown:o==="plain-markdown"},M={element:ci,div:pi,code:ui,link:mi}[a],R=M(w,{widget:r,prefix:Ge(e.prefix??"")?`${e.prefix}-`:"",attributes:{...h,...d?{src:d}:{},...i},guide:p&&!d&&!h?l:void 0,url:e.guide&&$n(e.guide,["url"],()=>{}).url});return{snippet:s?`<div>${s.join("")}${R}</div>`:R,problems:t.map(Lr),isEmpty:u}}function oi(e={},t){let n={};for(let[r,o]of Object.entries(e)){let s=o.replace(/\s+/g," ").trim();/^(?!on|(guide|src|style|class|id|is|slot)$)[a-z]+(-[a-z]+)*$/.test(r)?le(s)?n[r]=s:t("value",r,"has a backslash or a character that is not shown, which editors delete"):t("value",r,"is not an attribute for a widget")}return n}function si(e,t){let n=e?.trim();if(n){if(Be(n)&&!/^mailto:/i.test(n)&&le(n))return n;t("url","src","is not a link that a guide can be read from: expected http or https, without a backslash")}}function ai(e,t){let n=z[e];if(n)return{own:n.keys,besides:[...n.also.filter(s=>!n.keys.includes(s)),"lang"]};let r=Object.keys(we.properties);return t.sections?{own:[...new Set(vn(t.sections,()=>{}).flatMap(s=>[...z[s]?.keys??[],...z[s]?.also??[]])),"version","lang"],besides:[]}:{own:r,besides:[]}}function $n(e,t,n){let r=Object.fromEntries(Object.entries(we.properties).filter(([o])=>t.includes(o)));return it({type:"object",properties:r},e,"",n)??{}}function ii(e,t,n){let{flat:r,also:o=[]}=z[e]??{};if(!r||o.some(c=>t[c]!==void 0)||!/^en\b/i.test(t.lang??"en"))return;let s=t[r.key],a=Object.fromEntries(r.names.flatMap(c=>s[c]===void 0?[]:[[c,String(s[c])]])),i=Qr(e,{},a,()=>{})[r.key];return JSON.stringify(i,Object.keys(s))===JSON.stringify(s)&&Object.values(a).every(le)&&!r.names.some(c=>c in n)?a:void 0}function Qr(e,t,n,r){let{flat:o}=z[e]??{};if(!o||t[o.key]!==void 0)return t;let s=["currency","per","area","level","label"],a=o.names.flatMap(i=>n[i]?[[i,s.includes(i)?n[i]:Number(n[i])]]:[]);return a.some(([i])=>o.needs.includes(i))?{...t,...$n({[o.key]:Object.fromEntries(a)},[o.key],r)}:t}var eo=({blocks:e,titled:t=!1})=>t||e.length>0;function li(e,t,n,r){let o=fe(n.lang??t.lang)??"en",s=Ee(o),a=({blocks:u,sources:h=[]})=>u[0]?[...u,...kn(h,s).flatMap(w=>P(...w))]:[],i=z[e];if(i){let u=i.say(t,o,n,r);return{...u,heading:n.heading??u.heading,blocks:a(u)}}let d=Math.min(6,Math.max(1,Math.round(Number(n["heading-level"]??2))||2)),f=vn(n.sections,u=>r("value","sections",`there is no section <${u}>`)).map(u=>z[u].say(t,o,{},r)),{heading:l,gist:m,sources:p}=z["role-summary"].say(t,o,{},()=>{});return{heading:n.heading??(t.title?l:Rr(o)),blocks:f.flatMap(u=>eo(u)?[{heading:u.heading,level:d},...a(u)]:[]),gist:m,sources:p}}function to({blocks:e,heading:t,lang:n,jsx:r},o=""){let s=e[0]&&"heading"in e[0]?e:[...P({strong:t}),...e],a=Ct(s,r)||Ct(P(Ee(n??"en").phrase("empty")),r);return`<div${o}${no(n)}>${a}</div>`}var no=e=>e?H("lang",e)+H("dir",Tn(e)?"rtl":"ltr"):"",Tn=e=>/^(Arab|Hebr|Thaa|Syrc|Nkoo|Rohg|Adlm|Mand|Samr)$/.test(new Intl.Locale(e).maximize().script??"");function jn({heading:e,gist:t,sources:n=[],lang:r}){let o=[e,...t?[": ",t]:[],...t?kn(n,Ee(r??"en")).flatMap(s=>[" (",...s,")"]):[]];return tr(o)||Ee(r??"en").phrase("empty")}function ci(e,{widget:t,prefix:n,attributes:r,guide:o}){let s=n+t,a=Object.entries({...r,...o&&{guide:ct(JSON.stringify(o))}}).map(([i,d])=>e.jsx?di(i,d):H(i,d)).join("");return`<div><${s}${a}>${to(e,H("slot","fallback"))}</${s}></div>`}var di=(e,t)=>t?/^(min|max|median|hours-per-year|years|rate|from|to|average|openings|heading-level)$/.test(e)&&isFinite(+t)?` ${e}={${+t}}`:H(e,t):` ${e}`;function pi(e,{widget:t,attributes:n,guide:r}){return`<div${Object.entries({"career-widget":t,...n,...r&&{guide:ct(JSON.stringify(r))}}).map(([s,a])=>H(`data-${s}`,a)).join("")}>${to(e)}</div>`}function ui(e,{widget:t,attributes:n,guide:r}){let o=JSON.stringify({...t!=="career-guide"&&{widget:t},...Object.keys(n).length>0&&{attributes:n},...r}),s=jn(e),a=/[{}]|%7B/i.test(s)?"":`${s} `;return`<pre><code${H(e.jsx?"className":"class","language-career-guide")}>${ze(a+ct(o),e.jsx)}</code></pre>`}function mi(e,{widget:t,attributes:n,guide:r,url:o=""}){let a=Object.entries({"career-widget":t,...n,...r&&{guide:JSON.stringify(r)}}).map(([d,c])=>`${d}=${er(c)}`).join("&"),i=Re(o)===o&&le(o)?o.replace(/#.*/s,""):"";return e.markdown?`[${Xn(jn(e))}](${lt(`${i}#${a}`).replace(/[\s()]/g,d=>`%${d.charCodeAt(0).toString(16)}`)})`:`<p><a${H("href",`${i}#${a}`)}${no(e.lang)}>${ze(jn(e),e.jsx)}</a></p>`}function fi(e,t){let n=z[e]?.flat;if(!n)return;let r=we.properties[n.key],o="anyOf"in r?r.anyOf.find(s=>s.type==="object"):r;return o&&"properties"in o&&Object.hasOwn(o.properties,t)?o.properties[t]:void 0}function ro({widgets:e,shared:t},n){return[...e[n]?.attributes??[],...t].filter(({name:r})=>r!=="guide"&&r!=="src").map(r=>{let{name:o,type:s="string",description:a=""}=r,i=fi(n,o),c=(s.match(/^(?:'[^']*'\s*\|?\s*)+$/)?[...s.matchAll(/'([^']*)'/g)].map(([,m])=>m):void 0)??i?.enum,[,f,l]=(/(\d+) to (\d+)/.exec(a)??[]).map(Number);return{...r,kind:c?"choice":o==="sections"?"widgets":/^(number|boolean)$/.test(s)?s:"text",label:o==="lang"?"Language":o[0].toUpperCase()+o.slice(1).replaceAll("-"," "),values:c??[],min:f??i?.minimum,max:l??i?.maximum,flat:!!z[n]?.flat?.names.includes(o)&&o!=="per"&&o!=="area"}})}var jt=({name:e})=>/-(accent|muted|line|tint|surface)$/.test(e);function Tt(e,t){if(/[;{}<>\\@]|\/\*/.test(t))return!1;let n=jt(e)?"color":e.name.endsWith("-radius")?"border-radius":e.name.endsWith("-size")?"font-size":"font-family";return CSS.supports(n,t)}function oo(e,t){let n=e.flatMap(r=>{let o=t[r.name]?.trim();return o&&Tt(r,o)?[`${r.name}: ${o}`]:[]});return n[0]?`:root { ${n.join("; ")} }`:""}var Qe='div[data-career-widget],pre>code.language-career-guide,a[href*="#career-widget="]:not([rel~=ugc])';function so(e){let{localName:t,textContent:n}=e;if(t==="div")return s=>e.getAttribute(`data-${s}`);if(t==="a"){let s=new URLSearchParams(e.hash.slice(1));return a=>s.get(a)}let r=/(\{|%7b).*/is.exec(n)?.[0]??n.trim();if(!r)return;let o;try{r[0]==="%"&&(r=decodeURIComponent(r));let{widget:s,attributes:a,...i}=JSON.parse(r);o={...a,"career-widget":s,...Object.keys(i)[0]&&{guide:r}}}catch{o={guide:r}}return s=>{let a=o[s];return a===!1||a===void 0||typeof a=="object"?null:String(a)}}var We="a p br strong em b i ul ol li h2 h3 h4",hi={"wordpress-author":{elements:`${We} h1 h5 h6 div span pre code`,attributes:/^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},drupal:{elements:`${We} h5 h6 code span`,attributes:/^(a (href|hreflang)|h\d id|\S+ (dir|lang))$/},tinymce:{elements:`${We} h1 h5 h6 div span pre code`,attributes:/^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},ckeditor:{elements:We,attributes:/^a href$/},markdown:{elements:`${We} h1 h5 h6 div span pre code`,attributes:/^(a href|code class|\S+ (title|dir|lang))$/},"plain-markdown":{elements:"p a",attributes:/^a href$/},wix:{elements:`${We} h1 h5 h6`,attributes:/^a href$/}};function ao(e,t){let n=hi[e];if(!n)return[];let r=n.elements.split(" "),o=new Set;for(let s of t.querySelectorAll("*")){let{localName:a}=s;if(!r.includes(a))o.add(`<${a}>`),s.replaceWith(...s.childNodes);else for(let i of s.getAttributeNames())n.attributes.test(`${a} ${i}`)||(o.add(i),s.removeAttribute(i))}return[...o]}var io=(e,t)=>!!e.querySelector(Qe)||[...e.querySelectorAll("*")].some(({localName:n})=>t(n));function lo(e,t){for(let n of e.querySelectorAll("*"))t(n.localName)&&n.replaceWith(...n.childNodes),delete n.dataset.careerWidget,n.classList.remove("language-career-guide"),n.matches(Qe)&&n.setAttribute("href",n.getAttribute("href").replace(/#.*/s,"#"))}var co=/[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,Mn=/[ \t\n\r]*/y,Rn=/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y,uo=/[“”„‟«»″]/;function mo(e){let t=new Map,n=new Map,r=[],o="value",s="",a=e.startsWith("\uFEFF")?1:0,i,d=a,c=(l,m=a,p=m+1)=>({places:t,names:n,fault:{message:l,start:m,end:Math.min(p,e.length)}}),f=()=>r.length?"more":"end";for(;;){Mn.lastIndex=a,Mn.test(e),a=Mn.lastIndex,co.lastIndex=a;let[l]=co.exec(e)??[],m=r.at(-1),p=m&&(m.index===void 0?"}":"]");if(l===void 0){if(a===e.length)return o==="end"?{places:t,names:n}:c(m?`The text ends here, and ${p} is missing for the ${p==="}"?"{":"["} in line ${fo(e,m.start)}.`:"There is nothing here: expected an object, which begins with {.",Math.max(0,d-1),d);let w=i?e.slice(i.start,i.end).search(uo):-1;return w>=0?c('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.',i.start+w):{places:t,names:n,fault:gi(e,a)}}let u=a+l.length,h=!/^[}\],:]$/.test(l);if(o==="end")return c("The guide has ended before this: nothing may follow it.",a,u);if(o==="colon"){if(l!==":")return c("A colon is missing before this.",a,u);o="value"}else if(o==="more"&&l===",")o=m.index===void 0?"name":"value",m.index!==void 0&&m.index++;else if(l===p&&/^(more|first)/.test(o))r.pop(),t.set(m.path,{start:m.start,end:u}),o=f();else{if(o==="more")return c(h?"A comma is missing before this.":`Expected a comma or ${p}, and this is neither.`,a,u);if(/name/i.test(o)){if(l==="}")return c("There is a comma before this, and nothing after the comma: take the comma away.",a,u);if(l[0]!=='"')return c('Expected a name in double quotes ("title").',a,u);i={start:a,end:u},s=`${m.path&&`${m.path}.`}${JSON.parse(l).replace(/[.[\]]/g,"\0")}`,n.set(s,i),o="colon"}else{if(!h)return c(l==="]"&&m?.index!==void 0?"There is a comma before this, and nothing after the comma: take the comma away.":"A value is missing before this.",a,u);let w=m?.index===void 0?s:`${m.path}[${m.index}]`;l==="{"||l==="["?(r.push({path:w,index:l==="["?0:void 0,start:a}),o=l==="["?"first":"firstName"):(l[0]==='"'&&(i={start:a,end:u}),t.set(w,{start:a,end:u}),o=f())}}a=d=u}}function gi(e,t){let n=e.slice(t,t+60),r=/^[^\s,:}\]]{1,40}/.exec(n)?.[0]??n[0],o=(s,a=1,i=t)=>({message:s,start:i,end:Math.min(i+a,e.length)});if(n[0]==='"'){Rn.lastIndex=t,Rn.test(e);let s=Rn.lastIndex;return e[s]==="\\"?o("A backslash that JSON does not know: write two (\\\\), or none.",2,s):e[s]==="	"?o("A tab within a text: write a space, or \\t.",1,s):o('A text that does not end on its line: its last quote (") is missing, or it has a line break, which is \\n in JSON.',s-t)}return uo.test(n[0])?o('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.'):/^['‘’‚]/.test(n)?o('A single quote: JSON has double ones (").'):/^&(#\d+|#x[\da-f]+|\w+);/i.test(n)?o("The text is escaped as HTML (&quot;): it has to be the JSON itself.",r.length):n[0]==="<"?o("This is HTML, not JSON.",r.length):/^\/[/*]/.test(n)||n[0]==="#"?o("A comment: JSON has none.",r.length):o(`“${r}” is no JSON: a text needs double quotes, and what else there is are numbers (1.5), true, false and null.`,r.length)}function An(e,t){for(let n=t;n;n=n.replace(/(^|\.)[^.[]*$|\[\d+\]$/,"")){let r=e.get(n);if(r)return r}return e.get("")}var fo=(e,t)=>e.slice(0,t).split(`
`).length,[On,po,yi]=[40,50,70];function ho(e,{start:t,end:n}){let r=e.lastIndexOf(`
`,t-1)+1,o=e.indexOf(`
`,t),s=o<0?e.length:o,a=Math.min(Math.max(n,t+1),s,t+yi),i=e.slice(Math.max(r,t-On),t),d=e.slice(a,Math.min(s,a+po));return{line:fo(e,t),column:[...e.slice(r,t)].length+1,before:(t-On>r?"…":"")+(t-On>r?i:i.trimStart()),marked:e.slice(t,a)+(a<Math.min(n,s)?"…":""),after:d.trimEnd()+(a+po<s?"…":"")}}function go(e){let t=(c,f,l)=>({path:c,message:f,start:l.start,end:l.end,...ho(e,l)}),n={start:0,end:1};if(e.length>5e5)return{faults:[t("",`The guide is longer than ${5e5} characters, which is all that a page reads.`,n)]};let{places:r,names:o,fault:s}=mo(e);if(s)return{faults:[t("",s.message,s)]};let a=JSON.parse(e.replace("\uFEFF",""));if(a===null||typeof a!="object"||Array.isArray(a))return{faults:[t("","A guide is an object, and begins with {.",r.get(""))]};let i=new Set,d=Xe({guide:a}).problems.filter(({path:c,message:f})=>{let l=i.has(c)&&f.startsWith("is missing");return i.add(c),!l});return{guide:a,faults:[...Ln(we,a,"").map(({path:c,message:f})=>t(c,f,o.get(c)??An(r,c)??n)),...d.map(({path:c,message:f})=>t(c,f,An(r,c)??n))].sort((c,f)=>c.start-f.start)}}function Ln(e,t,n){if(!t||typeof t!="object")return[];let r="anyOf"in e?e.anyOf:[e];if(Array.isArray(t)){let s=r.find(a=>a.type==="array");return s?t.flatMap((a,i)=>Ln(s.items,a,`${n}[${i}]`)):[]}let o=r.find(s=>s.type==="object");return o?Object.entries(t).flatMap(([s,a])=>{let i=n?`${n}.${s}`:s;return Object.hasOwn(o.properties,s)?Ln(o.properties[s],a,i):s.startsWith("$")||a===null?[]:[{path:i,message:"is no key of role JSON: it is ignored"}]}):[]}function yo(e,t){if(!e.trimStart().startsWith("<"))return;let{body:n}=new DOMParser().parseFromString(e,"text/html"),r=[...n.querySelectorAll("*")].find(({localName:c})=>t(c)),o=r?void 0:n.querySelector(Qe),s=r?c=>r.getAttribute(c):o&&so(o);if(!s)return;let a=r?.localName??(s("career-widget")||"career-guide");if(!t(a))return;let d=(r?r.getAttributeNames():o.localName==="div"?o.getAttributeNames().flatMap(c=>/^data-(.*)/.exec(c)?.[1]??[]):o.localName==="a"?[...new URLSearchParams(o.hash.slice(1)).keys()]:Object.keys(bi(o.textContent))).filter(c=>!["career-widget","guide","src"].includes(c));return{widget:a,attributes:Object.fromEntries(d.flatMap(c=>s(c)===null?[]:[[c,s(c)]])),text:xi(s("guide")),src:s("src")??void 0}}function bi(e){let t=/(\{|%7b).*/is.exec(e)?.[0]??"";try{return JSON.parse(t.startsWith("%")?decodeURIComponent(t):t).attributes??{}}catch{return{}}}function xi(e){if(e!==null)try{let{widget:t,attributes:n,...r}=JSON.parse(Qn(e));return JSON.stringify(r,null,2)}catch{return e}}var U={from:"example",example:"operations-assistant",text:"",url:"",carry:!1,widget:"career-guide",attributes:{},look:{},place:"wordpress-author",door:void 0,base:pt,way:"module",reserve:!1,withScript:!1},wi=["element","div","code","link"],Pn=e=>wi.includes(e??""),En=e=>Object.hasOwn(dt,e??""),In=e=>Object.hasOwn(_,e??""),ki=e=>/^(\/(?!\/)|https:\/\/(unpkg\.com|cdn\.jsdelivr\.net\/npm)\/career-widgets@)(?!.*\.\.)[\w@./-]*$/.test(e);function bo({from:e,example:t,url:n,carry:r,widget:o,attributes:s,look:a,place:i,door:d,base:c,way:f,reserve:l,withScript:m},p=""){let u=new URLSearchParams;e==="example"&&t!==U.example&&u.set("example",t),e==="text"&&u.set("text",p),e==="url"&&u.set("url",n),e==="none"&&u.set("none",""),e==="url"&&r&&u.set("carry",""),o!==U.widget&&u.set("widget",o),i!==U.place&&u.set("for",i),d&&u.set("door",d),c!==U.base&&u.set("base",c),f!==U.way&&u.set("way",f),l&&u.set("reserve",""),m&&u.set("script","");for(let[h,w]of Object.entries(s))u.set(`.${h}`,w);for(let[h,w]of Object.entries(a))u.set(h,w);return u.size?`#${u.toString()}`:""}function xo(e){let t=new URLSearchParams(e.slice(1)),n=t.get("widget"),r=t.get("for"),o=t.get("door"),s=t.get("base")??"",a=t.get("way"),i=t.get("example")??"",d=c=>Object.fromEntries([...t].flatMap(([f,l])=>{let m=c.exec(f)?.[1];return m?[[m,l]]:[]}));return{packed:t.get("text")??"",state:{from:t.has("text")?"text":t.has("url")?"url":t.has("none")?"none":"example",example:/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+)?$/.test(i)?i:U.example,text:"",url:t.get("url")??"",carry:t.has("url")&&t.has("carry"),widget:Se.includes(n)?n:U.widget,attributes:d(/^\.([a-z]+(?:-[a-z]+)*)$/),look:d(/^(--career-[a-z]+(?:-[a-z]+)*)$/),place:In(r)?r:U.place,door:Pn(o)?o:void 0,base:ki(s)?s:U.base,way:En(a)?a:U.way,reserve:t.has("reserve"),withScript:t.has("script")}}}var vi=4e3;async function wo(e){let t=new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer()),n=btoa(Array.from(t,r=>String.fromCharCode(r)).join("")).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return n.length>vi?void 0:n}async function ko(e){try{let t=Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),o=>o.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(new TextDecoderStream("utf-8",{ignoreBOM:!0})).getReader(),r="";for(let o;r.length<=5e5&&!(o=await n.read()).done;)r+=o.value;return n.cancel(),r.length>5e5?void 0:r}catch{return}}var Te=b,Si=document.getElementById("builder"),v=U,Ro="",X={faults:[]},nt="",me="",rt,tt={taken:[],widget:!0},ot=!0,Nn=!1,Rt="",Oo=!0,Fn=e=>Se.includes(e),Ao=e=>{let{guide:t={}}=X;return e==="career-guide"?Object.keys(t).length>0:z[e].keys.some(n=>t[n]!==void 0)},Gn=e=>e==="career-guide"?"The whole guide":z[e].say({},"en",{},()=>{}).heading,Lo=e=>!!z[e]?.flat,zn=()=>ro(Te,v.widget).filter(({flat:e})=>!e||v.from==="none"||!!X.guide&&!Ao(v.widget));function $e(){let e=zn().map(({name:r})=>r),t=Te.tokens.map(({name:r})=>r),n=(r,o)=>Object.fromEntries(Object.entries(r).filter(([s])=>o.includes(s)));return{...v,attributes:n(v.attributes,e),look:n(v.look,t)}}var Dn=()=>v.withScript&&ve(v.place),Po=()=>v.from==="url"&&!v.carry;function Eo(){let{widget:e,attributes:t,place:n,door:r}=$e();return{widget:e,attributes:t,for:n,door:r,guide:X.guide,src:Po()&&X.guide?v.url:void 0,script:Dn()?Bo().tags:void 0}}var vo;function F(e){v={...v,...e},Rt="",v.from==="none"&&!Lo(v.widget)&&(v={...v,widget:"salary-range"}),Me(),clearTimeout(vo),vo=setTimeout(Io,120)}function Io(){rt=Xe(Eo()),Me(),Bi(),$i()}var st=location.hash;async function $i(){let e=$e(),t=e.from==="text"?await wo(e.text):"";Oo=t!==void 0&&(e.from!=="text"||!!e.text),$e().text===e.text&&(st=bo($e(),t),history.replaceState(null,"",location.pathname+location.search+st),Me())}function Z(e,t){Ro=e,nt=t,X=e.trim()?go(e):{faults:[]}}async function No(){let{state:e,packed:t}=xo(location.hash);st=location.hash;let n=t?await ko(t):"";v={...e,text:n??""},me=v.url,nt="",v.from==="text"?Z(v.text,v.text?"":n===void 0?"The link was cut off on its way, and the guide with it. Paste it here.":"The link leaves the guide out, because it is too long for one. Paste it here."):v.from==="none"?Z("",""):v.from==="example"?Hn(v.example):Wo(me)?Fo(me):Z("","The link names a guide on another site. Nothing is asked of it until you press “Read it”."),F({})}var Wo=e=>{try{return new URL(e,location.href).origin===location.origin&&/^https?:$/.test(new URL(e,location.href).protocol)}catch{return!1}},je=0;async function Co(e,t){let n=++je;Z("","Reading the guide …"),F({});try{let r=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:AbortSignal.timeout(15e3)});if(!r.ok)throw new Error(`the server answers ${r.status}`);let o=r.body.pipeThrough(new TextDecoderStream).getReader(),s="";for(let a;s.length<=5e5&&!(a=await o.read()).done;)s+=a.value;if(o.cancel(),n!==je)return;Z(s,s.trim()?"":`${t}: there is nothing.`)}catch(r){if(n!==je)return;Z("",`${t}: ${r.message}.${Wo(e)?"":" A guide on another site can be read only where that site allows it (CORS); paste it instead."}`)}F({})}async function Hn(e){if(je++,v={...v,from:"example",example:e},e===U.example)Z(`{
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
}`,"");else return Co(`guides/${e}.json`,"The example could not be read");F({})}async function Fo(e){let t;try{t=new URL(e.trim().replace(/^(?:[a-z\d-]+\.)+[a-z]{2,}\//i,"https://$&"),location.href)}catch{}return!t||!/^https?:$/.test(t.protocol)?(je++,Z("","This is no address of a guide: expected one that begins with https://."),F({from:"url",url:""})):(v={...v,from:"url",url:t.href},me=t.href,Co(t.href,"The guide could not be read"))}function Do(e){je++;let t=yo(e,Fn);if(t?.text!==void 0||t&&!t.src){let{widget:n,attributes:r,text:o}=t;return Z(o??"",""),F({from:o===void 0?"none":"text",text:o??"",widget:n,attributes:r})}if(t?.src)return me=t.src,Z("","The snippet names a guide by its address. Nothing is asked until you press “Read it”."),F({from:"url",url:"",widget:t.widget,attributes:t.attributes});Z(e,""),F({from:"text",text:e})}async function So(e){e&&(Do(e.size>5e5*4?"":await e.text()),e.size>5e5*4&&(nt=`${e.name} is longer than the ${5e5} characters that a page reads.`),Me())}function $o(e){if(e==="example")return void Hn(v.example);je++;let t=Ro;Z(e==="text"?v.text||t:"",""),F(e==="text"?{from:e,text:v.text||t}:{from:e,url:""})}var qn=e=>e.split("`").map((t,n)=>n%2?j`<code>${t}</code>`:t),Y=e=>e.target.value,ji=e=>e.slice(0,/[.](\s|$)/.exec(e)?.index??e.length),Ce=(e,t,n,r)=>j`
  <section class="step" aria-labelledby=${t}>
    <h2 id=${t}><span class="number">${e}</span> ${n}</h2>
    ${r}
  </section>`,Bn=(e,t,n,r,o)=>j`
  <fieldset class=${`segments ${e}`}><legend class="heard">${t}</legend>${n.map(([s,a])=>j`<label><input type="radio" name=${e} value=${s} .checked=${s===r} @change=${()=>o(s)}><span>${a}</span></label>`)}</fieldset>`;function Ti(){let{from:e}=v;return j`
    ${Bn("from","Where the guide comes from",[["example","Example"],["text","Your own"],["url","Address"],["none","No guide"]],e,t=>$o(t))}
    ${e==="example"?j`<label class="field"><span class="label">Example guide</span>
          <select id="example" @change=${t=>{Hn(Y(t))}}>${y.map(({name:t,title:n,lang:r})=>j`<option value=${t} .selected=${t===v.example}>${r==="en"?n:`${n} (${r})`}</option>`)}</select></label>`:e==="text"?j`<div class="field">
            <label class="label" for="json">The guide: role JSON, or a snippet that you want to change</label>
            <textarea id="json" rows="9" spellcheck="false" dir="ltr" autocomplete="off" placeholder=${'{"title": "…", "salary": {…}}'} aria-describedby="faults"
              .value=${v.text} @input=${t=>Do(Y(t))} @dragover=${t=>t.preventDefault()}
              @drop=${t=>{let n=t.dataTransfer?.files[0];n&&(t.preventDefault(),So(n))}}></textarea>
            <label class="button file"><input type="file" accept=".json,application/json,text/plain" @change=${t=>{So(t.target.files?.[0])}}><span>Open a file</span></label>
          </div>`:e==="url"?j`<form class="field" @submit=${t=>{t.preventDefault(),Fo(me)}}>
              <label class="label" for="url">Address of the guide</label>
              <span class="row"><input id="url" type="text" inputmode="url" dir="ltr" autocomplete="off" placeholder="https://example.com/guide.json" .value=${me} @input=${t=>{me=Y(t)}}><button class="button">Read it</button></span>
              <label class="check"><input type="checkbox" .checked=${v.carry} @change=${()=>F({carry:!v.carry})}><span>Put the guide into the line. Otherwise the page reads it from this address, and always has its present state.</span></label>
            </form>`:j`<p class="hint">A few figures are enough for these widgets: enter them in step 3.</p>`}
    ${(e==="example"||e==="url")&&X.guide?j`<p class="hint"><button class="plain" @click=${()=>{v={...v,text:""},$o("text")}}>Change a copy of it</button></p>`:W}
    <div id="faults" role="status">${nt?j`<p class="hint">${nt}</p>`:W}${Mi()}</div>`}var Wn=5;function Mi(){let{faults:e,guide:t}=X;if(!e[0])return W;let n=r=>j`<li>
    <p><b>${v.from==="text"?j`<button class="plain" @click=${()=>Ri(r)}>Line ${r.line}, column ${r.column}</button>`:`Line ${r.line}, column ${r.column}`}</b> ${r.path?j`<code>${r.path}</code> `:W}${r.message}</p>
    <pre dir="ltr"><span class="line" aria-hidden="true">${r.line}</span>${r.before}<mark>${r.marked}</mark>${r.after}</pre>
  </li>`;return j`<div class="faults">
    <h3>${t?e[1]?`${e.length} faults; what is valid is used`:"One fault; what is valid is used":"The guide cannot be read"}</h3>
    <ol>${e.slice(0,Wn).map(n)}</ol>
    ${e.length>Wn?j`<p class="hint">And ${e.length-Wn} more.</p>`:W}
  </div>`}function Ri({start:e,end:t}){let n=document.getElementById("json");n.focus(),n.setSelectionRange(e,t),n.scrollTop=n.scrollHeight*e/Math.max(1,n.value.length)-n.clientHeight/2}function Oi(){let{widget:e,from:t}=v,n=a=>j`<option value=${a} .selected=${a===e}>${Gn(a)}</option>`,r=t==="none"?Se.filter(Lo):Se,o=r.filter(a=>Ao(a)||a==="career-guide"),s=r.filter(a=>!o.includes(a));return j`
    <label class="field"><span class="heard">Widget</span>
      <select id="widget" aria-describedby="about" @change=${a=>F({widget:Y(a)})}>
        ${t==="none"?s.map(n):[o.map(n),X.guide&&s[0]?j`<optgroup label="This guide has nothing for">${s.map(n)}</optgroup>`:s.map(n)]}
      </select></label>
    <p class="hint" id="about">${qn(`${ji(Te.widgets[e].description)}.`)} <code>${`<${e}>`}</code></p>`}var Cn=(e,t)=>{let{[e]:n,...r}=v.attributes;F({attributes:t===void 0?r:{...r,[e]:t}})};function jo(e){let{name:t,kind:n,label:r,description:o="",values:s=[],min:a,max:i}=e,d=`attr-${t}`,c=v.attributes[t],f=rt?.problems.find(({path:p})=>p===t),l=j`<span class="hint" id=${`${d}-about`}>${qn(o)}${f?j` <strong class="problem">${f.message}</strong>`:W}</span>`,m=p=>Cn(t,Y(p)||void 0);if(n==="boolean")return j`<div class="field"><label class="check"><input id=${d} type="checkbox" aria-describedby=${`${d}-about`} .checked=${c!==void 0} @change=${p=>Cn(t,p.target.checked?"":void 0)}><span>${r}</span></label>${l}</div>`;if(n==="widgets"){let p=c?.match(/[^\s,]+/g)??[],u=h=>Cn(t,(p.includes(h)?p.filter(w=>w!==h):[...p,h]).join(" ")||void 0);return j`<details class="field"><summary>${r}: ${p[0]?p.length:"all"}</summary>
      <p class="hint">All, unless you tick some: then those, in the order in which you tick them.</p>
      <fieldset class="ticks"><legend class="heard">${r}</legend>${$t.map(h=>j`<label class="check"><input type="checkbox" value=${h} .checked=${p.includes(h)} @change=${()=>u(h)}><span>${Gn(h)}${p.includes(h)?j` <small>${p.indexOf(h)+1}</small>`:W}</span></label>`)}</fieldset></details>`}return j`<div class="field">
    <label class="label" for=${d}>${r}</label>
    ${n==="choice"?j`<select id=${d} aria-describedby=${`${d}-about`} @change=${m}>${["",...s].map(p=>j`<option value=${p} .selected=${p===(c??"")}>${p||"not set"}</option>`)}</select>`:n==="number"?j`<input id=${d} type="number" step="any" min=${a??W} max=${i??W} aria-describedby=${`${d}-about`} .value=${c??""} @input=${m}>`:j`<input id=${d} type="text" dir="auto" autocomplete="off" aria-invalid=${f?"true":W} aria-describedby=${`${d}-about`} .value=${c??""} @input=${m}>`}
    ${l}
  </div>`}function Ai(){let e=new Set(Te.widgets[v.widget].attributes.map(({name:o})=>o)),t=zn(),n=t.filter(({name:o})=>!e.has(o)),r=Object.values($e().look).some(Boolean);return j`
    <div class="fields">${t.filter(({name:o})=>e.has(o)).map(jo)}${n.map(jo)}</div>
    <details class="look"><summary>Look${r?": changed":""}</summary>
      <p class="hint">Colours and type for all widgets on the page. The line that you paste never carries them, because most editors would take them away: they are a rule for the site’s style sheet, in step 6.</p>
      <div class="fields">${Te.tokens.map(Li)}</div>
    </details>`}function Li(e){let{name:t,description:n,default:r}=e,o=v.look[t]??"",s=!!o&&!Tt(e,o.trim()),a=t.replace("--career-",""),i=d=>{let{[t]:c,...f}=v.look;F({look:Y(d)?{...f,[t]:Y(d)}:f})};return j`<div class="field">
    <label class="label" for=${t}>${a[0].toUpperCase()+a.slice(1).replaceAll("-"," ")}</label>
    <span class="row">${jt(e)?j`<input type="color" aria-label=${`${a}, from a palette`} .value=${Pi(s||!o?r:o)} @input=${i}>`:W}<input
      id=${t} type="text" dir="ltr" autocomplete="off" spellcheck="false" placeholder=${r} aria-invalid=${s?"true":W} aria-describedby=${`${t}-about`} .value=${o} @input=${i}></span>
    <span class="hint" id=${`${t}-about`}>${qn(n)}${s?j` <strong class="problem">Expected ${jt(e)?"a colour like #b4005a":t.endsWith("font")?"names of fonts":"a length like 1.2em"}.</strong>`:W}</span>
  </div>`}var et=document.createElement("canvas").getContext("2d");function Pi(e){let t=/#[\da-f]{6}\b/i.exec(e)?.[0];return t||!et?t??"#808080":(et.fillStyle="#808080",et.fillStyle=e,/^#[\da-f]{6}$/.test(et.fillStyle)?et.fillStyle:"#808080")}var Ei={element:"Custom element",div:"<div> with data-* attributes",code:"Block of code",link:"Link"};function Ii(){let{place:e,door:t}=v,n=ke(e,v.withScript);return j`
    <label class="field"><span class="label">Place</span>
      <select id="place" aria-describedby="note" @change=${r=>{let o=Y(r);In(o)&&F({place:o,door:void 0})}}>${Object.entries(_).map(([r,{name:o}])=>j`<option value=${r} .selected=${r===e}>${o}</option>`)}</select></label>
    <p class="hint" id="note">${_[e].note}</p>
    <label class="field"><span class="label">Form</span>
      <select id="door" @change=${r=>{let o=Y(r);F({door:Pn(o)&&o!==n?o:void 0})}}>${Object.entries(Ei).map(([r,o])=>j`<option value=${r} .selected=${r===(t??n)}>${o}${r===n?" (fits this place)":""}</option>`)}</select></label>
    ${ve(e)?j`<label class="check"><input id="with-script" type="checkbox" aria-describedby="with-script-about" .checked=${v.withScript} @change=${()=>F({withScript:!v.withScript,door:void 0})}><span>Put the script into the line</span></label>
        <p class="hint" id="with-script-about">For a page whose site does not have it: see “Once for the whole site” in step 6.</p>`:W}`}function Ni(){return j`
    <div class="bar">
      ${Bn("script","With or without the script",[["with","With the script"],["without","Without it"]],ot?"with":"without",e=>{ot=e==="with",Io()})}
      ${Bn("width","How wide",[["wide","Wide"],["phone","Phone"]],Nn?"phone":"wide",e=>{Nn=e==="phone",Me()})}
    </div>
    <p class="hint" id="left">${rt?.isEmpty!==!1?"There is nothing to look at yet.":Wi()}</p>
    <div class=${Nn?"view phone":"view"} role="region" aria-label="The widget" tabindex="0" ?hidden=${rt?.isEmpty!==!1}><div id="view"></div></div>`}function Wi(){let{name:e}=_[v.place];return[tt.taken[0]?j`${e} takes away ${tt.taken.map((t,n)=>[n?", ":"",j`<code>${t}</code>`])}. `:`${e}: all of it is left. `,tt.widget?ot?tt.taken[0]?"The widget is left.":"":"This is what readers see before the script has come, and where it never comes.":j`<strong class="problem">No widget is left, only its text: choose the form that fits this place.</strong>`]}function Bo(){let e=fe(v.attributes.lang??Go(X.guide))?.split("-")[0],t="";return{tags:nr({...v,langs:e?[e]:[]},g,(r,o,s)=>{t=`This ${s}.`}),problem:t}}function Ci(){let{tags:e,problem:t}=Bo(),{base:n,way:r,reserve:o}=v,{version:s}=g,a=`https://unpkg.com/career-widgets@${s}/dist/`;return j`<details id="once"><summary>Once for the whole site</summary>
    <p class="hint">The line needs the script of the widgets on the site. Whoever looks after the site puts it into the template of all pages once; then no line has to carry it.</p>
    <div class="field"><label class="label" for="base">Folder of the files</label>
      <input id="base" type="text" inputmode="url" dir="ltr" autocomplete="off" list="bases" aria-invalid=${t?"true":W} aria-describedby="base-about" .value=${n} @input=${i=>F({base:Y(i)})}>
      <datalist id="bases"><option value="/career-widgets/"></option><option value=${a}></option><option value=${a.replace("unpkg.com","cdn.jsdelivr.net/npm")}></option></datalist>
      <span class="hint" id="base-about">${t?j`<strong class="problem">${t}</strong>`:e.join("").includes(" integrity=")?"It names the version, so the hash of each file goes along: a browser runs no other file.":j`Where it names the version, as <code>${a}</code> does, the hash of each file goes along.`}</span></div>
    <label class="field"><span class="label">Script</span>
      <select id="way" @change=${i=>{let d=Y(i);En(d)&&F({way:d})}}>${Object.entries(Fi).map(([i,d])=>j`<option value=${i} .selected=${i===r}>${d}</option>`)}</select></label>
    <label class="check"><input id="reserve" type="checkbox" .checked=${o} @change=${()=>F({reserve:!o})}><span>Reserve the place of each widget, so that nothing moves when the script has come</span></label>
    <pre class="code" id="site" dir="ltr" tabindex="0" role="region" aria-label="The script"><code>${e.join(`
`)}</code></pre>
    <p class="actions"><button class="button" @click=${()=>{Mt(e.join(`
`),"site")}}>Copy the script tag</button></p>
  </details>`}var Fi={module:"All widgets in one file",classic:"All widgets in one file, not a module",loader:"Only the widgets that a page uses"},To=()=>ve(v.place)&&ke(v.place,v.withScript)==="element";function Di(){let{snippet:e="",problems:t=[],isEmpty:n=!0}=rt??{},r=oo(Te.tokens,$e().look),o=To()?`<style>${r}</style>`:r,s=new Set(zn().map(({name:i})=>i)),a=t.filter(({code:i,path:d})=>i!=="missing"&&(d==="src"||!X.guide&&!s.has(d)));return j`
    ${n?j`<p id="line" tabindex="-1">${v.from==="none"?"There is nothing to paste yet: enter some figures in step 3.":X.guide?`There is nothing to paste: the guide has nothing for “${Gn(v.widget)}”.`:"There is nothing to paste yet: the guide is missing."}</p>`:j`
        <pre class="code" id="line" dir="ltr" tabindex="0" role="region" aria-label="The line"><code>${e}</code></pre>
        <p class="actions"><button class="button primary" id="copy" @click=${()=>{Mt(e,"line")}}>Copy the line</button>
          <button class="button" id="send" @click=${()=>{Mt(location.href,"")}}>Copy a link to this page</button></p>
        <p class="hint">${new Intl.NumberFormat("en").format(e.length)} characters${e.length>2e4&&!Po()?". Some editors are slow with so much: a guide that has an address of its own makes a short line":""}.${Oo?"":" The link leaves the guide out, because it is too long for one."}</p>`}
    <p role="status" class="said">${Rt}</p>
    ${a.map(({path:i,message:d})=>j`<p class="problem">${i} ${d}</p>`)}
    ${r?j`<h3>The look, ${To()?"before the line or in the site’s style sheet":"for the site’s style sheet"}</h3>
      <pre class="code" id="style" dir="ltr" tabindex="0" role="region" aria-label="The look"><code>${o}</code></pre>
      <p class="actions"><button class="button" @click=${()=>{Mt(o,"style")}}>Copy the look</button></p>`:W}
    ${Ci()}`}async function Mt(e,t){try{await navigator.clipboard.writeText(e),Rt="Copied."}catch{let n=document.getElementById(t);n&&getSelection()?.selectAllChildren(n),n?.focus({preventScroll:!0}),Rt=n?"The browser does not let this page copy. It is selected: press Ctrl+C, or ⌘C on a Mac.":"The browser does not let this page copy. Take the address from its address bar."}Me()}function Me(){Vn(j`<div class="steps">
        ${Ce(1,"guide","Guide",Ti())}
        ${Ce(2,"which","Widget",Oi())}
        ${Ce(3,"options","Options",Ai())}
        ${Ce(4,"where","Where it goes",Ii())}
      </div>
      <div class="result">
        ${Ce(5,"look","How it looks there",Ni())}
        ${Ce(6,"paste","The line",Di())}
      </div>`,Si)}var Mo="";function Bi(){let{place:e,look:t,door:n,attributes:r}=$e(),o=document.getElementById("view"),{snippet:s,isEmpty:a}=Xe({...Eo(),src:void 0,script:void 0,for:"html",door:n??ke(e,Dn())}),{body:i}=new DOMParser().parseFromString(a?"":s,"text/html");tt={taken:Dn()?[]:ao(e,i),widget:a||io(i,Fn)},ot||lo(i,Fn);let c=fe(r.lang??Go(X.guide))??"en";o.lang=c,o.dir=Tn(c)?"rtl":"ltr";for(let l of Te.tokens){let m=t[l.name]?.trim();o.style.setProperty(l.name,m&&Tt(l,m)?m:null)}let f=`${e} ${ot} ${s}`;if(f!==Mo){Mo=f;let{scrollTop:l}=o.parentElement;o.replaceChildren(...[...i.childNodes].map(m=>document.importNode(m,!0))),o.parentElement.scrollTop=l}Me()}var Go=e=>typeof e?.lang=="string"?e.lang:void 0;addEventListener("hashchange",()=>{location.hash!==st&&(location.hash&&!location.hash.includes("=")?history.replaceState(null,"",location.pathname+location.search+st):No())});document.querySelector("[data-skip]").addEventListener("click",e=>{e.preventDefault(),document.getElementById("line")?.focus()});document.querySelector(".scheme select").addEventListener("change",e=>{document.documentElement.dataset.scheme=Y(e)});No();})();
