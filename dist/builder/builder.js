/*! career-widgets 0.1.0, MIT */
"use strict";(()=>{var Ko=Object.defineProperty;var I=(e,t)=>{for(var n in t)Ko(e,n,{get:t[n],enumerable:!0})};var g=[{name:"operations-assistant",title:"Operations Assistant",lang:"en"},{name:"electrician.de",title:"Elektriker/in",lang:"de"},{name:"electrician",title:"Electrician",lang:"en"},{name:"registered-nurse.ar",title:"ممرّض مسجَّل",lang:"ar"},{name:"registered-nurse",title:"Registered Nurse",lang:"en"},{name:"software-developer",title:"Software Developer",lang:"en"}];var h={version:"0.1.0",files:{"career-widgets.classic.js":"sha384-XrfFi9telHYM70lS1OvWhefRg9soxshRZcCDyqKMFvwu5gG1820n7gy7hAzdvoC5","career-widgets.js":"sha384-AKGzom9v2s7R0m3O/jnVNuBjho2WB+emG71/Bxj4pfnA1CbUmnMVM4Xe5Sb8AiQ6","later/report.DQd7JI1W.js":"sha384-iKD0BFrs138StCwQ4WyWUSvSkErdfa757cHvthwFFcGftVDoV/l4KBGqPquwMm1B","later/standing.mqPHTwsP.js":"sha384-cepzbYLz6tHuxhOedaEFaXhCZTpMqryJRw5ue9k6kmArspxIsbMFHfHaBAZUpuzg","loader.js":"sha384-zW+iD2GS8q00TqWmzQJreaNDeU+DSDQ5oII0pgeFdk4Pm/N9+owaBsXUGcvXkRtk","locales/ar.js":"sha384-UYHIuaFR27INZr9CBuSjn3ue5kTmRWHdsfA8OcQ82AIA3OMiugc0q4c7lH4Y19Yq","locales/de.js":"sha384-7rzfSyUrqBc158XVsYQA+66bn40oQLSFO/HYBVcUyLcZycxfq30qPUqzhdq0+g28","reserve.css":"sha384-pBZ4bvbXo07XO53l+KgDpZAWxHS/EYkJWLbHiD2mIjUtXoVR+CXUjgTD32MyO/8H","shared/career-guide.js":"sha384-qs2hk31KbVAbz1/6RpGrl+KlF9I/kd34tjEBQjZUbrXzOSAkXrxxqqx4CYmd/zKd","shared/career-ladder.js":"sha384-oFchFyuEbX9OG6RJ4jXcmKeGTvr/zOw6kofKalQDSkyLiKzsaSrc6AFrk0FfYR00","shared/career-path.js":"sha384-K3kPi/OSnKJ3eSbQc6E7JhPh9yK/0mIk5JEG2dmdfUdBLm9un/7dvEWLAgyBhVsc","shared/case-studies.js":"sha384-wUjE65q87mUepORwOylH8mxM1wJ653jX5iD+6r/62rvJEpIBuqS0BcRA32QcDhER","shared/common-mistakes.js":"sha384-ZGWMInrxKUU/YL1MRioKEtyT+gO0giIQ6haDtNcLGuhA8yOCKgUcApklvZjIA3L4","shared/contextual-advice.js":"sha384-GNyT0wjMjWVnS03gKDTDkuX1c/X/Jat9m2bJHgOwsp0bhPXOyC4wofa/1VXvyTN2","shared/core-functions.js":"sha384-bJK0AmXwPc+/L3jv9JFdTEmYGekYb0admvYiYR6p42C7kG7W3TxFoiaCo6UwkY7q","shared/core.Dw8p-raK.js":"sha384-5PW464qEYv1rrjrnJnEUKVjOg7GiQtFaKViz4k6uqKEYwne+OJ6P/plvY1eBNHy5","shared/day-timeline.js":"sha384-hBw83z7JPnMRT1DMiWFo8Rr5fqm+XmIUu3hPhIY8odCxIaZMzuE2h9lLZBW2O0jo","shared/global-outlook.js":"sha384-kqKpxNWRv7V1seT1iOs3lQ0hJeVngJHVNkohv9JGlqqf5FTcWn/PCce8BEhrb77H","shared/job-market.js":"sha384-SEZ36Xya7GHyag3CaegGVNFz/cFP4g9QaI83EroMCTzUmvyvp81VnBXMPWN4LWlO","shared/job-outlook.js":"sha384-SSQ8MaYSTh/T1UFoc3mIYvqx21e0KkQV9KMZws8jXlKRHheWpBvjkQ2Sq6hqhloH","shared/key-responsibilities.js":"sha384-LJqjzn6vGVwGiAvDoAwTotrFvQwG/nR9h3kO6O7+Ga4z5UaFGbcgNbIeUjbOkXg/","shared/market-demand.js":"sha384-F+5Yn27jx3S8IyvfTd163Ni8flwd/+md7MFXwoRKHnIxxgHVWb3X2G/w7UvimUIj","shared/membership-plans.js":"sha384-GK6c4AXxgZgchYg//Z1Z9uMHEgPjUoWD6BqH1YZ0X94f1b+G/WlxANSq+0ZrYOFb","shared/portfolio-tips.js":"sha384-XDMBP2ZkB/DYTl8lI1ZJOL7A+Z8HSYaOJro9qu60MpuxhiucSr/mCDbJv/GcUuRG","shared/pros-cons.js":"sha384-0rMhY3MWmBOE3mwxvKMTy/rtHHJ9BC00RTkt/nyggXkt7wdpR2xPRZvWszfYEi1H","shared/related-roles.js":"sha384-oRaAPswL36MP707B56Ix2fUnO8ai6Kcl+rW81vrA6ximSywdYeADUVif5v2OIbcn","shared/required-education.js":"sha384-QdTRfCMTTJ6hnmusk7tC5eSKgTfUE5kkUpxfzd+SzsQ27lIT0byrvgBJdozkZ9gp","shared/role-faq.js":"sha384-jVcuNnJt2uPVnwjlApoaMD7YcTv5TpK1nxheaOPqwvl35xcRrVPlwQanGohcZ9qz","shared/role-skills.js":"sha384-FaLmrZso1QvEdviHaZDrj1IJt/WGwO7ULPh4wjnrBmsBvqqBbkRWBG1kTx6DZ4Ac","shared/role-summary.js":"sha384-bZvFmgHHaPKInlB6FqBImAvz7VWeR9gUf2szedVxQVg/ezi0/8xK29UMQ2HUIQm/","shared/salary-range.js":"sha384-YIqIa3T+Ou/cFJZD5q+JDQoLxucxE7fG/MZ0XhbbJbGAnzX/eJVg/evo6IXZPiUS","shared/share-guide.js":"sha384-X9sLzQZMJknSNrQNCIg+Pavhfmcnk2RA8WlHdWiitZCmAZ9XFK0rTWfluQM6UAK4","shared/skill-map.js":"sha384-UTlOS2UqJESRhfp8jaNA6mH5zupqtLTyAol7/rvNlDu3YqNVGuXKq/Xdg+zCtsW3","shared/source-list.js":"sha384-Mt5yAD3P+13bXA5N8X/h30c3rJ95w52L4VrMLpUxVbcXbTH0wnTvbeIAxLSzLUdf","shared/tech-stack.js":"sha384-TAh+0qKYxoRlwm1jYVQQrNt77NUnoXI6j6OPULMGRAUNOPLpsdXeN4vx5W9Q4jd1","shared/work-life-balance.js":"sha384-Gnx+gPgk58t+BFDvwIRlp7SLxGgsF8SmKYHZ1DtcTqErVGrnasn6hXncM8FkGUJP","shared/work-setting.js":"sha384-B1y4478OAyaLOgjBdI6vGYmcb/6T5NLRL9Ap8a5Xp12GPAzuljEkwYWnhEikUXr0","upgrade.js":"sha384-LSvG5JvmEWtVT/q/9UHw/cMQf4Xjsih+0IMNGaE10VF+GcVpGQx59+wT9UfktMa9","widgets/career-guide.js":"sha384-Dn6LNf6klJVA4Y8n1q8ombFr5jxgrdgpNFJmPTx5tupRLazNb+eJapgQOkD3lpkb","widgets/career-ladder.js":"sha384-VJtQ9xP6l83kK+UM699fVwcZ7uCyOvzDVCHUFbnQmMp414FjECSGS/idU5ZQt1ra","widgets/career-path.js":"sha384-O+PgxhH53ra0sDkgjjFKxNl57rY9jMSNBXTnbv8vZ0PvZdRiR0xZX6y/Cy3GyL7d","widgets/case-studies.js":"sha384-LP115Eaq8yfWvs97GHifd1Xk3B/cBTSS7A7jUHo6VbczTsto5FyOe9XHo81ZNqQR","widgets/common-mistakes.js":"sha384-Gj8jLMRkXsqpP5U9DHMKdFDBzBmi/H0HK2eq6ekWKlkeUzLNx+3dbAz4YBFeIAg/","widgets/contextual-advice.js":"sha384-c5CsgNORgWoDcy27wSpqxwvRmp/zxZuBBt6BwCMY18ofYoObihvQgUejn+OaSOxX","widgets/core-functions.js":"sha384-o4TJBhrdfyRuFn8MCPIjoFnByHsNgTx1kxMcq8IugYBU8F5wpQpPB7JnN1j64GLF","widgets/day-timeline.js":"sha384-qeqSlz6wrFvmMNwC6Kb0IhfBE1sMaFNBz4oEbs/OhsH/zrMf//+jwHcN2ezcD76e","widgets/global-outlook.js":"sha384-awTW8MmdPsxNxmJwVQadWq6DTyRbBmHPYk9v1QsT1nOKzEfTjWskwWISCyGbdZ3F","widgets/job-market.js":"sha384-pIKAX77pTX5plHNIrmlfxhtQ6L0wDsl4pZDkA5oTGwrS//LeYJtAFBSbzzI9ZnL3","widgets/job-outlook.js":"sha384-V/GWUzA/hzZJzFfAuCLaZAGwopgNUWaJIMh+ibghEitCTescvCzJdpJJaYdc1+nY","widgets/key-responsibilities.js":"sha384-ktdkw8UNFMj5+MDwCRlFUTxo+ztmJs6madgEC2m6o881ja96amLGBmCEk8FIaELc","widgets/market-demand.js":"sha384-4W3l3uPdpUAoFYkGRxQpgfXea7WZFLkuKAoxFU7fVneEAlt8Fkc1jcLiJJRNzY5O","widgets/membership-plans.js":"sha384-R6YG6/zQB/ezWNWQ+wya7yAkV4QZSgsAuhSYGGOno0ECza/xReTabFyqYfxJUR8h","widgets/portfolio-tips.js":"sha384-vZHHTC5i0QM1zH0WRX83oH/JbGbtLLahWuNvrg75n7b7mvaHdZuL9oSUWWDH2soB","widgets/pros-cons.js":"sha384-noD7rbNqffRFW/kHneTpBGArQl8hPeKDYTbDr/ZeaODOyYyGtH0uLT6jDP4dgLIH","widgets/related-roles.js":"sha384-x7p1rwMR6BWLOLgfI+ps0v+nDYgkmjcTRC8ZhF7NK7L9iaqPExofsgJr+Qjz7YNn","widgets/required-education.js":"sha384-DxUxiN2bZZp9ZDkshTtVOv/YQDAXkteGnnlr3oE5yNqP4XN9GzeT2KY/FnHu+NsH","widgets/role-faq.js":"sha384-JN0sjVM4z7Spuv8IWqe9IA9YsWmcsHcpOOEklXvWbi7Xy97ytvm8MvZ3cae4NApC","widgets/role-skills.js":"sha384-OAe/g+u+Gc8e6+g/oFvmEx2QULNu4sKz6QJdrmpntLeZzdpi9cHbLZny0sv3W0r/","widgets/role-summary.js":"sha384-aE8vov4TfCoyp9g2EOrn6fzB/8t9YGZtqKxtDu5fW+MmpC4Zd1QjkRaBt13HHZ+D","widgets/salary-range.js":"sha384-C3yd4qWzL9ZFv5Ca+xjZbfNJ0Yk5nrgCNVL+2P+4W1p1dAGbYeISyfkhv+qu5hom","widgets/share-guide.js":"sha384-slAEqeDG43AMfCBuhvjq3q+pdewsO+tX1d32ZypPc8w+7IX5Kgwoaog5TXK28Msp","widgets/skill-map.js":"sha384-uDCmarOfc5X9sAebE1MP66XpofJNUtDdTJgxLaSso/PmEzMkJNP/oNJEXeQbbf+j","widgets/source-list.js":"sha384-6PH0+iq76kN84ejk1sa5v8N1KlmeFlTLAM10ZW8jWC3y6EznQ+4XQQAJcmbhDYmU","widgets/tech-stack.js":"sha384-mFRIyH4Xe2fIUgVX4kCsuuARNWbviuKyex2imvUmLZs9A25UVxqEZL15YuR7Bfn0","widgets/work-life-balance.js":"sha384-Vwpj17mVFUq0sNB0QOhF7a3J/tkNcao18e/GsEjAMx9A/xqtST6vWd8wJIudNABX","widgets/work-setting.js":"sha384-w1DjiSdsKn+XKnt1vfbmTYvyjplgbfZrc9ch3zNWeW3tPe9ECbM9hQpekQwq4Upv"}};var y={widgets:{"career-guide":{description:"A whole career guide: a list of contents that follows the reader, and all sections that the guide has something for. It provides the guide to every section inside it, its own and those that the page puts there.",attributes:[{name:"sections",type:"string",description:"The sections to show, by their tag names and in that order: `salary-range career-ladder`. All where it is not given."}]},"career-ladder":{description:"The rungs of a career on a true axis of years, spans that overlap or have no end as they are, with what each rung pays. With `years` it says where the reader stands and what comes next.",attributes:[{name:"years",type:"number",description:"The reader's years of experience."}]},"career-path":{description:"The way into a role and on from it: in prose, or step by step, with how long each step takes.",attributes:[]},"case-studies":{description:"Examples from the role: what happened, what can be learnt from it, and the figures in both set large in their own words.",attributes:[]},"common-mistakes":{description:"What beginners in a role often do wrong, each crossed. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"contextual-advice":{description:"Advice for getting into a role and getting on in it, each behind an arrow. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"core-functions":{description:"What a role is there for, in prose.",attributes:[]},"day-timeline":{description:"A typical day: its periods in true proportion, with gaps, overlaps and night shifts as they are, and as a list with what each is about. Times are on the clock of the language.",attributes:[]},"global-outlook":{description:"How a role differs around the world: in prose, or region by region. Of many regions the first are shown, the rest behind a disclosure.",attributes:[]},"job-market":{description:"What moves the market for a role: what makes it hard, where it can lead, what is changing; side by side where there is room.",attributes:[]},"job-outlook":{description:"How employment in a role is projected to change, against all occupations where that is known, and how many openings there are in a year. The words for the rate are the publisher's: as given, or by the lines of its edition.",attributes:[{name:"rate",type:"number",description:"Projected change in employment, in percent, where no guide gives one."},{name:"from",type:"number",description:"First year of that projection."},{name:"to",type:"number",description:"Last year of that projection."},{name:"average",type:"number",description:"Projected change over the same years in all occupations together, in percent."},{name:"openings",type:"number",description:"Openings per year, where no guide gives them."},{name:"label",type:"string",description:"The publisher's words for `rate`: the `label` attribute."}]},"key-responsibilities":{description:"What is done in a role, the most important first. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"market-demand":{description:"How much a role is sought after, on a scale that is named, and by what that was judged. Where it is not known, that is said.",attributes:[{name:"level",type:"string",description:"low, moderate, high, very-high or undetermined, where no guide says: the `level` attribute."}]},"membership-plans":{description:"The plans of a membership side by side: price and period, what each includes, and a way to choose it.",attributes:[]},"portfolio-tips":{description:"What to show to employers, and how, in prose.",attributes:[]},"pros-cons":{description:"What speaks for a role and what against it, side by side where there is room, each counted and marked. Of a long side the first entries are shown, the rest behind a disclosure.",attributes:[]},"related-roles":{description:"Roles that are close to this one, and how each differs in pay and growth, as far as both are known and say the same.",attributes:[]},"required-education":{description:"The education that a role requires: in prose, or the level that is asked for, the routes to it, and the certificates that help. Of long lists the first entries are shown, the rest behind a disclosure.",attributes:[]},"role-faq":{description:"Questions that people ask about a role, each with its answer behind it. A link to a question opens it: the fragment is `faq-` and the question's words, `#faq-do-i-need-a-degree`; the same question again is numbered, `#faq-do-i-need-a-degree-2`.",attributes:[]},"role-skills":{description:"The skills that a role asks for, technical and soft, side by side where there is room, with the level where one is given. A level that is a number out of a number is drawn too.",attributes:[]},"role-summary":{description:"A role at a glance, under its title: what it is, and the key facts of the guide with their sources. Aliases, codes and the date of the guide stand below.",attributes:[]},"salary-range":{description:"What a role pays: the median, the range around it, percentiles, levels of experience and where the best paid begin, for one area or several. The reader can find out where their own pay stands; nothing of that leaves the page.",attributes:[{name:"min",type:"number",description:"Lower end of the range, where no guide gives one."},{name:"max",type:"number",description:"Upper end of the range, where no guide gives one."},{name:"median",type:"number",description:"Median, where no guide gives one."},{name:"currency",type:"string",description:"ISO 4217 code of the currency of `min`, `max` and `median`."},{name:"per",type:"string",description:"Period of pay that is shown first: hour, day, week, month or year; also that of `min`, `max` and `median`."},{name:"area",type:"string",description:"Name of the area that is shown first; also that of `min`, `max` and `median`."},{name:"hours-per-year",type:"number",description:"Hours of work in a year. With it, yearly pay can be shown by the hour; hourly pay is never turned into yearly."}]},"share-guide":{description:"The address of a guide to pass on: through the system's share sheet where there is one, copied, or as a plain link. Where the guide has no `url` it is the page's. Nothing is requested, and nobody is told.",attributes:[{name:"section",type:"string",description:"The section to link to, by its tag name: `salary-range`."}]},"skill-map":{description:"The skills that a role takes, from foundations to specialisms: a list in groups, and a path that joins them. With `have` it marks what the reader has and says how far along each group is; with `interactive` the reader ticks it. Nothing is stored: the page hears of every tick and keeps what it likes.",attributes:[{name:"have",type:"string | readonly string[]",description:"What the reader has: `Excel, Asana` are looked for in the names and examples of skills; a list names skills exactly, as `skill-toggle` gives it. A tick makes it such a list."},{name:"interactive",type:"boolean",description:"Lets the reader tick skills."}]},"source-list":{description:"What a guide draws on, numbered, each with where it can be read and its date. A link to one, `#source-3`, marks it.",attributes:[]},"tech-stack":{description:"The tools of a role in groups, what employers ask for first and marked. Of many groups, and of many tools in one, the first are shown, the rest behind a disclosure; a long list can be filtered, which opens them.",attributes:[]},"work-life-balance":{description:"How a job fits in with the rest of life: stress and balance, each on a scale that is named, and what they were judged by. Only balance has the accent: much of it is good, and much stress is not.",attributes:[]},"work-setting":{description:"Where a role is worked in, and with whom, in prose.",attributes:[]}},shared:[{name:"lang",type:"string",description:"Language of what the widget says, where it is not that of the page: `de`."},{name:"guide",type:"string",description:"Role JSON as text: the `guide` attribute."},{name:"src",type:"string",description:"Where the role JSON is: a URL, or `#id` of a JSON script on the page."},{name:"heading",type:"string",description:"Heading instead of the default one."},{name:"heading-level",type:"number",description:"Level of the heading, 1 to 6; 2 by default."},{name:"debug",type:"boolean",description:"Shows problems of the data in place."}],tokens:[{name:"--career-accent",default:"light-dark(#1f5fd0, #8ab4ff)",description:"Colour of what the picture is about."},{name:"--career-muted",default:"70 % of the text colour",description:"Colour of secondary text."},{name:"--career-line",default:"16 % of the text colour",description:"Colour of hairlines and of empty tracks."},{name:"--career-tint",default:"18 % of the accent",description:"Colour of areas behind the accent."},{name:"--career-surface",default:"Canvas",description:"Background of fields and of whatever covers a line."},{name:"--career-radius",default:"0.2em",description:"Radius of corners."},{name:"--career-heading-size",default:"1.3em",description:"Size of the heading."},{name:"--career-heading-font",default:"inherit",description:"Font family of headings."}]};var Yo=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),S=Yo(1);var E=null;var it="{$}",At=e=>String(e??""),Lt;try{Lt=globalThis.trustedTypes?.createPolicy("career-widgets",{createHTML:e=>e})}catch{}var Vn;function Zn(e){let t=document.createTreeWalker(e,129),n=[];for(;t.nextNode();)n.push(t.currentNode);return n}var Rt=new WeakMap;function Qo({strings:e,_$litType$:t}){let n=e.join(it).replace(/{\$}(?![^<>]*>)/g,"<!---->"),r=t>1?`<svg>${n}</svg>`:n,o=document.createElement("template");o.setHTMLUnsafe(Lt?Lt.createHTML(r):r);let{content:a}=o;t>1&&a.replaceChildren(...a.firstChild.childNodes);let s=[],i=0;return Zn(a).forEach((c,d)=>{if(c instanceof Element)for(let f of[...c.attributes]){let l=f.value.split(it),m=i;if(i+=l.length-1,m===i)continue;let p=/(\S+)=[^=]*$/.exec(e[m])[1];c.removeAttribute(f.name),s.push(u=>_o(u[d],p,l,m))}else{let f=i++;s.push(l=>{let m=Pt(l[d]);return p=>m(p[f])})}}),()=>{let c=document.importNode(a,!0),d=Zn(c),f=s.map(l=>l(d));return[c,l=>f.forEach(m=>m(l))]}}function _o(e,t,n,r){let o=t.slice(1),a=n.join(it)===it,s=E;if(t[0]==="@"){let i=Vn;return e.addEventListener(o,c=>s.call(i,c)),c=>s=c[r]}return i=>{let c=a?i[r]:n.reduce((d,f,l)=>d+At(i[r+l-1])+f);c!==s&&(s=c,t[0]==="."?e[o]=c:c===E?e.removeAttribute(t):e.setAttribute(t,At(c)))}}function Pt(e){let t=e.previousSibling;!t&&e.parentNode.nodeType>9&&e.before(t=new Comment);let n=(a=t)=>{for(;e.previousSibling!==a;)e.previousSibling.remove()},r=E,o;return a=>{let s=Array.isArray(a)?Array:a?.strings;r!==s&&(r=s,n(),o=s===Array?ns(e,n):s?ts(a,e):es(e)),o(a)}}var es=e=>{let t=new Text;return e.before(t),n=>t.data=At(n)},ts=(e,t)=>{let{strings:n}=e;Rt.has(n)||Rt.set(n,Qo(e));let[r,o]=Rt.get(n)();return({values:a})=>{o(a),t.before(r)}},ns=(e,t)=>{let n=[];return r=>{r.forEach((o,a)=>{if(!n[a]){let s=new Comment;e.before(s),n[a]=[Pt(s),s]}n[a][0](o)}),n.splice(r.length),t(n.at(-1)?.[1])}},Ot=new WeakMap;function Xn(e,t,{host:n}={}){Vn=n,Ot.has(t)||(t.append(new Comment),Ot.set(t,Pt(t.lastChild))),Ot.get(t)(e)}var Wt={};I(Wt,{ar:()=>os,de:()=>rs,en:()=>Be,messagesFor:()=>Ce,onMessages:()=>Yn,registerMessages:()=>Nt});var It=globalThis[Symbol.for("career-widgets.messages")]??={};function Nt(e,t){It[e]={...It[e],...t},globalThis.window&&dispatchEvent(new Event("languagechange"))}function Yn(e){addEventListener("languagechange",e)}function Ce(e,t,n){let r=It[e]?.[t];return r?{...n,...r}:e?Ce(e.replace(/-?[^-]*$/,""),t,n):n}var Be={source:"Source: {source}",sourceDated:"Source: {source}, {date}",table:"Show as table",empty:"There is no information on this yet.",error:"This could not be shown.",loading:"Loading…",hour:"{amount} an hour",day:"{amount} a day",week:"{amount} a week",month:"{amount} a month",year:"{amount} a year",orMore:"{amount} or more",range:"{min} to {max}",notPublished:"not published"},rs={source:"Quelle: {source}",sourceDated:"Quelle: {source}, {date}",table:"Als Tabelle zeigen",empty:"Dazu gibt es noch keine Angaben.",error:"Das konnte nicht angezeigt werden.",loading:"Wird geladen…",hour:"{amount} pro Stunde",day:"{amount} pro Tag",week:"{amount} pro Woche",month:"{amount} im Monat",year:"{amount} im Jahr",orMore:"{amount} oder mehr",range:"{min} bis {max}",notPublished:"nicht veröffentlicht",more:"{n} weitere zeigen",fewer:"Weniger zeigen"},os={source:"المصدر: {source}",sourceDated:"المصدر: {source}، {date}",table:"عرض كجدول",empty:"لا توجد معلومات عن هذا بعد.",error:"تعذّر عرض هذا القسم.",loading:"جارٍ التحميل…",hour:"{amount} في الساعة",day:"{amount} في اليوم",week:"{amount} في الأسبوع",month:"{amount} في الشهر",year:"{amount} في السنة",orMore:"{amount} أو أكثر",range:"من {min} إلى {max}",notPublished:"غير منشور",more:{one:"عرض واحد آخر",two:"عرض اثنين آخرين",few:"عرض {n} أخرى",other:"عرض {n} أخرى"},fewer:"عرض أقل"};function he(e){try{return Intl.getCanonicalLocales(e?.replaceAll("_","-"))[0]}catch{return}}function Ge(e){try{return/^(https?|mailto):$/.test(new URL(e,"https://relative.invalid").protocol)}catch{return!1}}function lt(e,t,n,r){let o=t===null?"null":Array.isArray(t)?"array":typeof t,a="anyOf"in e?e.anyOf.find(l=>l.type===o):e,s=l=>{r(l,n,a??e,t)};if(a?.type!==o)return t==null?void 0:s("type");if(a.type==="string"){let l=t.trim();if(!l)return;let{enum:m=[l],pattern:p="",format:u}=a;return!m.includes(l)||!l.match(p)?s("value"):u&&!Ge(l)?s("url"):l}if(a.type==="number"){let{minimum:l=-1e99,maximum:m=1e99}=a;return t>=l&&t<=m?t:s("range")}if(a.type==="array"){let{items:l,maxItems:m=1/0}=a,p=t;p.length>m&&s("range");let x=p.slice(0,m).map((k,M)=>lt(l,k,`${n}[${M}]`,r)).filter(k=>k!==void 0);return x.length?x:void 0}if(a.type!=="object")return t;let{properties:i,dependentRequired:c}=a,d={},f=n&&`${n}.`;for(let l in i){let m=Object.hasOwn(t,l)?lt(i[l],t[l],f+l,r):void 0;m!==void 0&&(d[l]=m)}for(let l in c)for(let m of c[l])d[l]!=null&&d[m]===void 0&&(r("missing",f+m,l),delete d[l]);return Object.keys(d).length?d:void 0}var Qn=globalThis.document?.querySelector("script[data-career-prefix]")?.getAttribute("data-career-prefix")??"",qe=e=>/^[a-z][a-z\d-]*$/.test(e),wl=qe(Qn)?`${Qn}-`:"";var ss={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},_n=(e,t)=>e.replace(t,n=>ss[n]);function Re(e){let t=e.replace(/\s+/g," ").replace(/[\p{Cc}\p{Cs}\ufeff]/gu,"").replaceAll("\\","∖").trim();return/[^\s\p{C}]/u.test(t)?t:""}var ze=(e,t=!1)=>{let n=_n(e,/[&<>]/g);return t?n.replace(/[{}*_`[~]/g,r=>`{'${r}'}`):n},er=e=>e.replace(/[&<>*_`[\]~|$]/g,t=>`&#${t.charCodeAt(0)};`),ct=e=>_n(e,/[&<>"']/g),le=e=>!/[\p{Cc}\p{Cs}\ufeff\u2028\u2029\\]/u.test(e),dt=e=>le(e)&&!/[<>]|\{[{%#]|\[[/\p{L}]/u.test(e)?e:e.replace(/[^\p{L}\p{M}\p{N} .,:;!?()*+=@$/_-]/gu,encodeURIComponent),tr=e=>e.startsWith("%")?decodeURIComponent(e):e,nr=e=>encodeURIComponent(e.replace(/\p{Cs}/gu,"�")).replace(/[!'()*~]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);var G=(...e)=>e.filter(t=>!!t).flatMap((t,n)=>n?[" · ",t]:[t]),P=(...e)=>{let t=e.filter(n=>!!n);return t[0]?[{paragraph:t}]:[]},B=e=>e?{strong:e}:void 0,J=(e,t=!1)=>{let n=e.filter(r=>r[0]);return n[0]?[{items:n,ordered:t}]:[]},z=(e,t)=>` ${e}="${ct(t)}"`;function Et(e,t){let n=s=>ze(Re(s),t),r=(s,i,c="")=>i?`<${s}${c}>${i}</${s}>`:"",o=s=>typeof s=="string"?(/^\s/.test(s)?" ":"")+n(s)+(/\S\s+$/.test(s)?" ":""):"strong"in s?r("strong",n(s.strong)):s.href.includes("\\")?n(s.text):r("a",n(s.text),z("href",Re(s.href))),a=s=>s.map(o).join("").trim();return e.map(s=>"heading"in s?r(`h${s.level}`,n(s.heading)):"paragraph"in s?r("p",a(s.paragraph)):r(s.ordered?"ol":"ul",s.items.map(i=>r("li",a(i))).join(""))).join("")}var rr=e=>Re(e.map(t=>typeof t=="string"?t:"strong"in t?t.strong:t.text).join(""));var Ft={module:"career-widgets.js",classic:"career-widgets.classic.js",loader:"loader.js",alone:"widgets/<widget>.js"},Dt=e=>e!=="career-guide",pt="/career-widgets/";function or({base:e=pt,way:t="module",widget:n="",langs:r=[],prefix:o="",reserve:a=!1},{version:s,files:i},c){let d=Ge(e)&&!/^mailto:|[?#]/i.test(e)&&le(e);d||c("url","base",'is not the address of a folder: expected http or https, without a backslash, "?" or "#"');let f=d?e.trim().replace(/\/*$/,"/"):pt,l=/(?:^|[^\d.])(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?=\/)/.exec(f)?.[1],m=l===s;l&&!m&&c("value","base",`names version ${l}: only version ${s} is known here, so the tags are without its hashes`);let p=t!=="alone"||!!n&&Dt(n);p||c("value","way",`is for a page with one widget, and ${n?`<${n}> is made of others`:"none is named"}`);let u=p?t:"module",x=Ft[u].replace("<widget>",n),k=as[u],M=O=>z("src",f+O)+R(O),R=O=>m?`${z("integrity",i[O])} crossorigin="anonymous"`:"",w=qe(o)?z("data-career-prefix",o):"";return a&&w&&c("value","reserve","is for tags without a prefix: `career-widgets reserve --prefix` prints the style sheet for those that have one"),[...a&&!w?[`<link rel="stylesheet"${z("href",`${f}reserve.css`)}${R("reserve.css")}>`]:[],...m&&k?[`<script type="importmap">${is(f,i,k)}<\/script>`]:[],u==="classic"?`<script${M(x)} defer${w}><\/script>`:`<script type="module"${M(x)}${w}><\/script>`,...u==="loader"?[]:r.flatMap(O=>i[`locales/${O}.js`]?[`<script${M(`locales/${O}.js`)} defer><\/script>`]:[])]}var as={loader:/^(widgets|shared|later|locales)\/|^upgrade\.js$/,alone:/^later\//};function is(e,t,n){let r=/^(\.{0,2}\/|https?:)/i.test(e)?e:`./${e}`,o=Object.entries(t).filter(([a])=>n.test(a));return JSON.stringify({integrity:Object.fromEntries(o.map(([a,s])=>[r+a,s]))}).replaceAll("<","\\u003c")}var Ct=new Map;function He(e,t){return Ct.has(e)||Ct.set(e,t()),Ct.get(e)}function H(e,t,n){return He(e.name+t+JSON.stringify(n),()=>new e(t,n))}function Oe(e,t,n){let r=Ce(e,t,n),o=r===n&&!/^en\b/.test(e)?"en":e,a={...Ce(o,"",Be),...r},s={lang:o,phrase:(i,c={})=>s.parts(i,c).join(""),parts(i,c){let d=a[i];return(typeof d=="string"?d:d[H(Intl.PluralRules,o,{}).select(Number(c.n))]??d.other).split(/\{(\w+)\}/).map((l,m)=>{let p=m%2?c[l]:l;return typeof p=="number"?ge(s,p):p??""})}};return s}var oe=({lang:e},t,n)=>H(Intl.NumberFormat,e,{style:"currency",currency:n,trailingZeroDisplay:"stripIfInteger"}).format(t).replace(/(?<=[A-Z])\p{Sc}$/u,"$&‎"),ge=({lang:e},t)=>H(Intl.NumberFormat,e,{}).format(t),ut=({lang:e},t)=>H(Intl.NumberFormat,e,{style:"percent",maximumFractionDigits:1}).format(t/100),ye=({lang:e},t,n)=>{try{return H(Intl.DisplayNames,e,{type:t}).of(n.toUpperCase())??n}catch{return n}},se=({lang:e},t,n="conjunction")=>H(Intl.ListFormat,e,{type:n}).format(t),Je=({lang:e},t)=>/^\d{4}(-\d\d){0,2}$/.test(t)&&Date.parse(t)?H(Intl.DateTimeFormat,e,{year:"numeric",month:t[5]&&"long",day:t[8]&&"numeric",timeZone:"UTC"}).format(Date.parse(t)):t;var sr=(e=[])=>[e].flat().flatMap(t=>t.split(/\n\s*\n/).flatMap(n=>n.trim()||[])),mt=(e="")=>typeof e=="string"||Array.isArray(e)?{intro:e}:e;function Ae(e,t){let{name:n,level:r,detail:o,examples:a=[]}=typeof e=="string"?{name:e}:e,[s,...i]=[n,o,a[0]&&se(t,a)].filter(c=>!!c);return{name:s??r??"",level:s&&r,notes:i,examples:a}}var Gt={};I(Gt,{ar:()=>cs,de:()=>ls,en:()=>Bt});var Bt={heading:"Career guide",contents:"Contents"},ls={heading:"Berufsbild",contents:"Inhalt"},cs={heading:"الدليل المهني",contents:"المحتويات"};var qt={};I(qt,{ar:()=>us,de:()=>ps,en:()=>ds});var ds={heading:"Career ladder",rungs:{one:"One rung: {first}.",other:"{n} rungs, from {first} to {last}."},standing:"With {years} of experience you stand at {here}.",off:"With {years} of experience you stand on none of the rungs.",comes:"Next comes {next}, {when}.",here:"You are here",next:"Next, {when}",open:"{n}+ years",you:"you",rung:"Rung",experience:"Experience",pay:"Pay"},ps={heading:"Karriereleiter",rungs:{one:"Eine Stufe: {first}.",other:"{n} Stufen, von {first} bis {last}."},standing:"Sie haben {years} Erfahrung und stehen bei {here}.",off:"Sie haben {years} Erfahrung und stehen auf keiner der Stufen.",comes:"Als Nächstes folgt {next}, {when}.",here:"Sie stehen hier",next:"Als Nächstes, {when}",open:{one:"ab {n} Jahr",other:"ab {n} Jahren"},you:"Sie",rung:"Stufe",experience:"Erfahrung",pay:"Gehalt"},us={heading:"السلم الوظيفي",rungs:{one:"درجة واحدة: {first}.",two:"درجتان، من {first} إلى {last}.",few:"{n} درجات، من {first} إلى {last}.",other:"{n} درجة، من {first} إلى {last}."},standing:"خبرتك {years}، وأنت في درجة {here}.",off:"خبرتك {years}، ولست على أي من الدرجات.",comes:"التالي: {next}، {when}.",here:"أنت هنا",next:"التالي، {when}",open:{zero:"من البداية",one:"سنة فأكثر",two:"سنتان فأكثر",few:"{n} سنوات فأكثر",other:"{n} سنة فأكثر"},you:"أنت",rung:"الدرجة",experience:"الخبرة",pay:"الراتب"};var ms=/[\u2600-\u{10ffff}]/gu,fs=e=>e.length*.56+(e.match(ms)?.length??0)*.44;function be(e,t,n=1){let r=e.map(a=>({...a,classes:""})),o=["n","w"].map((a,s)=>{let i=t[s],c=[],d="";for(let f of r){let l=Math.max(...f.lines.map(fs)),m=f.at/100*i,p=m<l/2?0:m>i-l/2?2:1,u=m-l*p/2,x=u+l,k=0;for(;c[k]?.some(([R,w])=>u<w+.7&&R<x+.7);)k++;let M=k<n&&u>-.1&&x<i+.1;M?(c[k]??=[]).push([u,x]):d=`${a}l `,f.classes+=` ${a}${M?k:"x"} ${a}${["s","","e"][p]}`}return`${d}${a}r${c.length}`});return{labels:r,rows:o.join(" ")}}var ne=(e,t)=>n=>t>e?Math.min(100,Math.max(0,hs((n-e)/(t-e)*100))):50,hs=e=>Math.round(e*100)/100;var Ue=e=>typeof e=="object"?e?.atLeast:e,zt=e=>typeof e=="object"&&e!==null,Ht=(e,t,n)=>e===null?n.phrase("notPublished"):zt(e)?n.phrase("orMore",{amount:oe(n,Ue(e),t)}):oe(n,e,t);function ce({currency:e,per:t="year",min:n,max:r,median:o,percentiles:a={}},s){let{p10:i,p25:c,p75:d,p90:f}=a,l=o==null?[n??i??c,r??f??d]:[o],[m,p]=new Set(l.flatMap(u=>u==null?[]:Ht(u,e,s)));return m&&s.phrase(t,{amount:p?s.phrase("range",{min:m,max:p}):m})}var ar=({lang:e},t)=>H(Intl.NumberFormat,e,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:2}),xe=(e,t,n)=>ar(e,t).format(n),ir=(e,t,n,r)=>n===r?xe(e,t,n):He([e.lang,t,n,r].join(),()=>ar(e,t).formatRange(n,r)),Ke=({lang:e},t,n=t)=>He([e,t,n].join(),()=>H(Intl.DateTimeFormat,e,{hour:"numeric",minute:"2-digit",timeZone:"UTC"}).formatRange(t%1440*6e4,n%1440*6e4));function lr(e,t,n,r){let o=NaN;t!=null&&(t>=0&&t<1/0?o=t:r("value","years","expected a number of years, 0 or more"));let a=e.map((w,O)=>{if(!w.years)return;let L=w.years[0]??0,j=w.years[1]??1/0;return L>j&&r("contradiction",`ladder[${O}].years`),[Math.min(L,j),Math.max(L,j)]}),s=a.filter(w=>w!==void 0),i=s.some(([w,O])=>w<=o&&o<O),c=Math.min(...s.map(([w])=>w>o?w:1/0)),d=c<1/0&&H(Intl.RelativeTimeFormat,n.lang,{}).format(c-o,"year"),f=s.flat().filter(Number.isFinite),l=Math.max(...f),m=Math.max(l,o||0),p=ne(0,(s.flat().includes(1/0)?Math.ceil(m*1.25+1):m)||1),u=s[0]&&o>=0?p(o):void 0,x=e.map(({title:w="",summary:O,salary:L},j)=>{let A={title:w,summary:O,pay:[L&&ce(L,n),L?.area].filter(Boolean).join(" · ")||void 0};if(!a[j])return A;let[N,C]=a[j],te=C===1/0;return{...A,years:te?n.phrase("open",{n:N}):ir(n,"year",N,C),bar:[te?"open":"accent",p(N),p(C)-p(N)],here:N<=o&&(o<C||o===C&&!i)?n.phrase("here"):void 0,next:d&&N===c?n.phrase("next",{when:d}):void 0}});if(!x.some(w=>Object.values(w).some(Boolean)))return;let k=x.flatMap(({title:w})=>w||[]),M=w=>se(n,x.flatMap(O=>O[w]&&(O.title||O.years)||[]),"disjunction"),R=M("here");return{rungs:x,you:u,axis:s[0]&&be([...new Set([o||l,l,0,...f])].map(w=>({at:p(w),lines:[w===o?n.phrase("you"):w===l?xe(n,"year",w):ge(n,w)],name:w===o?"strong":"muted"})),[20,30]).labels,sentence:[k[0]&&n.phrase("rungs",{n:k.length,first:k[0],last:k.at(-1)}),u!==void 0&&n.phrase(R?"standing":"off",{years:xe(n,"year",o),here:R}),d&&n.phrase("comes",{next:M("next"),when:d})].filter(Boolean).join(" "),table:{columns:["rung","experience","pay"].map(w=>n.phrase(w)),groups:[{rows:x.map(({title:w,years:O="–",pay:L="–"})=>[w,O,L])}]},source:e.map(({salary:w})=>w?.source)}}var Jt={};I(Jt,{ar:()=>bs,de:()=>ys,en:()=>gs});var gs={heading:"The way into the role"},ys={heading:"Der Weg in den Beruf"},bs={heading:"الطريق إلى المهنة"};var Ut={};I(Ut,{ar:()=>ks,de:()=>ws,en:()=>xs});var xs={heading:"Case studies",takeaway:"Takeaway"},ws={heading:"Fallbeispiele",takeaway:"Fazit"},ks={heading:"دراسات حالة",takeaway:"الخلاصة"};var Kt={};I(Kt,{ar:()=>Ss,de:()=>js,en:()=>vs});var vs={heading:"Common mistakes of beginners"},js={heading:"Typische Anfängerfehler"},Ss={heading:"أخطاء شائعة لدى المبتدئين"};var Zt={};I(Zt,{ar:()=>Ms,de:()=>Ts,en:()=>$s});var $s={heading:"Advice"},Ts={heading:"Ratschläge"},Ms={heading:"نصائح عملية"};var Vt={};I(Vt,{ar:()=>As,de:()=>Os,en:()=>Rs});var Rs={heading:"What the role is for"},Os={heading:"Wofür es die Stelle gibt"},As={heading:"الغاية من هذا الدور"};var Xt={};I(Xt,{ar:()=>Is,de:()=>Ps,en:()=>Ls});var Ls={heading:"A typical day",whole:{one:"{hours} in one period, {when}.",other:"{hours} in {n} periods, {when}."},overlap:"Some of them overlap.",nextDay:"{time} the next day",from:"from {time}",until:"until {time}",midnight:"midnight",time:"Time",period:"Period",focus:"Focus",tasks:"Tasks"},Ps={heading:"Ein typischer Tag",whole:{one:"{hours} in einem Abschnitt, {when}.",other:"{hours} in {n} Abschnitten, {when}."},overlap:"Einige davon überschneiden sich.",nextDay:"{time} am nächsten Tag",from:"ab {time} Uhr",until:"bis {time} Uhr",midnight:"Mitternacht",time:"Zeit",period:"Abschnitt",focus:"Schwerpunkt",tasks:"Aufgaben"},Is={heading:"يوم عمل نموذجي",whole:{zero:"{hours}، {when}.",one:"{hours} في فترة واحدة، {when}.",two:"{hours} في فترتين، {when}.",few:"{hours} في {n} فترات، {when}.",many:"{hours} في {n} فترة، {when}.",other:"{hours} في {n} فترة، {when}."},overlap:"يتداخل بعضها.",nextDay:"{time} في اليوم التالي",from:"من {time}",until:"حتى {time}",midnight:"منتصف الليل",time:"الوقت",period:"الفترة",focus:"التركيز",tasks:"المهام"};var ae=1440,Yt=3;function dr(e,t){let n=e.map(Ns),r=Ws(n.filter(({clock:s})=>s>=0)),o=0,a=e.map(({name:s,focus:i,tasks:c=[],start:d,end:f},l)=>{let{clock:m,length:p}=n[l];return(d??f)&&(o=Qt(m-r)),{name:s,focus:i,tasks:c,from:o,to:o+p,time:d?pr(m,p,t):f?t.phrase("until",{time:Ke(t,m)}):"",length:ur(p,t)}}).sort((s,i)=>s.from-i.from);return{periods:a,bar:Fs(a.filter(({from:s,to:i})=>s<i),r,t),sentence:n.every(({length:s})=>s)?Es(a,r,t):void 0,table:{columns:["time","period","focus","tasks"].map(s=>t.phrase(s)),groups:[{rows:a.map(({time:s,name:i="",focus:c="",tasks:d})=>[s||"–",i,c,d.join(`
`)])}]}}}var Qt=e=>(e+ae)%ae;function Ns({start:e,end:t}){let[n,r]=[cr(e),cr(t)];return{clock:e?n:r,length:e&&t?Qt(r-n)||ae:0}}function cr(e=""){let[t,n]=e.split(":").map(Number);return(t*60+n)%ae}function Ws(e){let t=0,n=-ae;for(let r of new Set(e.map(({clock:o})=>o))){let o=Math.min(...e.map(({clock:a,length:s})=>Qt(r-a-1)+1-s));o>n&&([t,n]=[r,o])}return t}function pr(e,t,n){if(t%ae===0)return n.phrase("from",{time:Ke(n,e)});let r=Ke(n,e,e+t);return e+t>ae?n.phrase("nextDay",{time:r}):r}function ur(e,t){let n=e%60,r=(e-n)/60;return se(t,[r?xe(t,"hour",r):"",n?xe(t,"minute",n):""].filter(Boolean))}function Es(e,t,n){let r=0,o=0,a=!1;for(let{from:i,to:c}of e)a||=i<r,o+=Math.max(0,c-Math.max(i,r)),r=Math.max(r,c);let s=n.phrase("whole",{n:e.length,hours:ur(o,n),when:pr(t,r,n)});return a?`${s} ${n.phrase("overlap")}`:s}function Fs(e,t,n){if(!e[0])return;let r=e.map(({from:p})=>p),o=e.map(({to:p})=>p),a=r[0],s=Math.max(...o),i=ne(a,s),c=[];for(let p of e){let u=c.find(x=>x.at(-1).to<=p.from);u?u.push(p):c.push([p])}let d=c.length*Yt-.5,f=[ae-t,2*ae-t].filter(p=>a<p&&p<s),l=(p,u)=>be(u.flatMap(([x,k])=>k?{at:i(x),lines:[k],y:p}:[]),[17,30]).labels,m=[...new Set([s,...r,...o])].filter(p=>!f.includes(p));return{height:d+(f.length?2.8:1.5),segments:c.flatMap((p,u)=>p.map(({from:x,to:k})=>({at:i(x),width:i(k)-i(x),y:u*Yt+1.5}))),midnights:f.map(i),labels:[...c.flatMap((p,u)=>l(u*Yt+1.1,p.map(({from:x,to:k,name:M})=>[(x+k)/2,M]))),...l(d+1.2,m.map(p=>[p,Ke(n,t+p)])),...l(d+2.5,f.map(p=>[p,n.phrase("midnight")]))]}}var _t={};I(_t,{ar:()=>Bs,de:()=>Cs,en:()=>Ds});var Ds={heading:"The role around the world"},Cs={heading:"Der Beruf rund um die Welt"},Bs={heading:"المهنة حول العالم"};var en={};I(en,{ar:()=>zs,de:()=>qs,en:()=>Gs});var Gs={heading:"What the job market is like",challenges:"What makes it hard",growthPaths:"Where it can lead",trends:"What is changing"},qs={heading:"Wie der Arbeitsmarkt aussieht",challenges:"Was es schwer macht",growthPaths:"Wohin es führen kann",trends:"Was sich ändert"},zs={heading:"كيف تبدو سوق العمل",challenges:"ما الصعوبات",growthPaths:"إلى أين يمكن أن تقود",trends:"ما الذي يتغيّر"};var tn={};I(tn,{ar:()=>Xs,de:()=>Vs,en:()=>Zs});var ft={outlook:"Change in jobs",muchFaster:"Much faster than average",faster:"Faster than average",asFast:"As fast as average",slower:"Slower than average",little:"Little or no change",decline:"Decline"},ht={outlook:"Entwicklung der Stellen",muchFaster:"Viel schneller als der Durchschnitt",faster:"Schneller als der Durchschnitt",asFast:"So schnell wie der Durchschnitt",slower:"Langsamer als der Durchschnitt",little:"Kaum Veränderung",decline:"Rückgang"},gt={outlook:"التغيّر في عدد الوظائف",muchFaster:"أسرع بكثير من المتوسط",faster:"أسرع من المتوسط",asFast:"بسرعة المتوسط",slower:"أبطأ من المتوسط",little:"تغيّر طفيف أو معدوم",decline:"تراجع"},Hs=[["muchFaster",7],["faster",5],["asFast",3],["slower",1],["little",0],["decline",-1/0]],Js=3,yt=({from:e,to:t})=>e>t?[t,e]:[e,t],mr=({source:e="BLS",...t})=>yt(t).join()==="2024,2034"&&/\bBLS\b|bureau of labor statistics/i.test(JSON.stringify(e)),Us=e=>mr(e)?Hs.find(([,t])=>Number(e.rate?.toFixed())>=t)?.[0]:void 0,fr=e=>e.average??(e.source&&mr(e)?Js:void 0),Ks=(e,t)=>{let n=Us(e);return e.label??(n&&t.phrase(n))},Ze=({lang:e},t)=>H(Intl.NumberFormat,e,{style:"percent",maximumFractionDigits:1,signDisplay:"exceptZero"}).format(t/100).replace("-","−");function bt({lang:e},t){let n=H(Intl.NumberFormat,e,{useGrouping:!1}),[r,o]=yt(t);return r<o?n.formatRange(r,o):r??o?n.format(r??o):""}function xt(e,t){let{rate:n}=e,r=Ks(e,t),o=n===void 0?r:Ze(t,n);return o===void 0?void 0:{name:t.phrase("outlook"),value:o,notes:[n===void 0?"":r,bt(t,e)]}}var Zs={...ft,heading:"Job outlook",up:"Employment is projected to grow by {rate}.",upOver:"Employment is projected to grow by {rate} from {from} to {to}.",down:"Employment is projected to shrink by {rate}.",downOver:"Employment is projected to shrink by {rate} from {from} to {to}.",same:"Employment is projected to stay the same.",sameOver:"Employment is projected to stay the same from {from} to {to}.",against:"For all occupations together the change is {average}.",openings:"Openings a year",occupation:"Occupation",role:"This role",all:"All occupations"},Vs={...ht,heading:"Berufsaussichten",up:"Die Zahl der Stellen soll um {rate} wachsen.",upOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} wachsen.",down:"Die Zahl der Stellen soll um {rate} zurückgehen.",downOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} zurückgehen.",same:"Die Zahl der Stellen soll gleich bleiben.",sameOver:"Die Zahl der Stellen soll von {from} bis {to} gleich bleiben.",against:"Für alle Berufe zusammen sind es {average}.",openings:"Freie Stellen im Jahr",occupation:"Beruf",role:"Dieser Beruf",all:"Alle Berufe"},Xs={...gt,heading:"آفاق الوظيفة",up:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate}.",upOver:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate} من {from} إلى {to}.",down:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate}.",downOver:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate} من {from} إلى {to}.",same:"يُتوقع أن يبقى عدد الوظائف على حاله.",sameOver:"يُتوقع أن يبقى عدد الوظائف على حاله من {from} إلى {to}.",against:"أما في جميع المهن معًا فالتغيّر {average}.",openings:"الوظائف الشاغرة في السنة",occupation:"المهنة",role:"هذا الدور",all:"جميع المهن"};function gr(e,t,n,r){let{rate:o,from:a,to:s,openings:i,source:c}=e;a>s&&r("contradiction","growth.from");let d=[xt(e,n)??[],i===void 0?[]:{name:n.phrase("openings"),value:ge(n,i)}].flat();if(!d[0])return;let[f,l]=yt(e),m=o===void 0?o:fr(e),p=[0,o??0,m??0],u=ne(Math.min(...p),Math.max(...p)),x=u(0),k=(O,L)=>({name:O,text:Ze(n,L),at:Math.min(x,u(L)),width:Math.abs(u(L)-x)}),M=m===void 0?[]:[k(t??n.phrase("role"),o),k(n.phrase("all"),m)],R=Math.sign(Number(o?.toFixed(1))),w=R>0?"up":R<0?"down":"same";return{facts:d,bars:M,zero:x,sentence:[o!==void 0&&n.phrase(f<l?`${w}Over`:w,{rate:ut(n,Math.abs(o)),from:bt(n,{from:f}),to:bt(n,{to:l})}),M[0]&&n.phrase("against",{average:M[1].text})].filter(Boolean).join(" "),table:M[0]&&{columns:[n.phrase("occupation"),n.phrase("outlook")],groups:[{rows:M.map(({name:O,text:L})=>[O,L])}]},source:c}}var nn={};I(nn,{ar:()=>_s,de:()=>Qs,en:()=>Ys});var Ys={heading:"Key responsibilities"},Qs={heading:"Die wichtigsten Aufgaben"},_s={heading:"أهم المسؤوليات"};var on={};I(on,{ar:()=>na,de:()=>ta,en:()=>ea});var Le={low:"low",moderate:"moderate",high:"high","very-high":"very high"},Pe={low:"niedrig",moderate:"mittel",high:"hoch","very-high":"sehr hoch"},Ie={low:"منخفض",moderate:"متوسط",high:"مرتفع","very-high":"مرتفع جدًا"};var ea={...Le,heading:"Demand",demand:"Demand for this role is {level}.",undetermined:"How high the demand is cannot be told from what is known.",criterion:"Judged by"},ta={...Pe,heading:"Nachfrage",demand:"Die Nachfrage nach diesem Beruf ist {level}.",undetermined:"Wie hoch die Nachfrage ist, lässt sich aus dem, was bekannt ist, nicht sagen.",criterion:"Beurteilt nach"},na={...Ie,heading:"الطلب",demand:"الطلب على هذا الدور {level}.",undetermined:"لا يمكن تحديد مستوى الطلب بناءً على المعلومات المتاحة.",criterion:"معيار التقدير"};var sn={};I(sn,{ar:()=>sa,de:()=>oa,en:()=>ra});var ra={heading:"Membership plans",free:"Free",once:"{amount} once",recommended:"Recommended",choose:"Choose {name}"},oa={heading:"Mitgliedschaften",free:"Kostenlos",once:"{amount} einmalig",recommended:"Empfohlen",choose:"{name} wählen"},sa={heading:"خطط العضوية",free:"مجانًا",once:"{amount} مرة واحدة",recommended:"موصى به",choose:"اختيار {name}"};var an={};I(an,{ar:()=>la,de:()=>ia,en:()=>aa});var aa={heading:"What belongs in a portfolio"},ia={heading:"Was ins Portfolio gehört"},la={heading:"ما ينبغي أن يتضمنه ملف الأعمال"};var ln={};I(ln,{ar:()=>pa,de:()=>da,en:()=>ca});var ca={heading:"Pros and cons",pros:{one:"{n} pro",other:"{n} pros"},cons:{one:"{n} con",other:"{n} cons"}},da={heading:"Vor- und Nachteile",pros:{one:"{n} Vorteil",other:"{n} Vorteile"},cons:{one:"{n} Nachteil",other:"{n} Nachteile"}},pa={heading:"المزايا والعيوب",pros:{one:"ميزة واحدة",two:"ميزتان",few:"{n} مزايا",other:"{n} ميزة"},cons:{one:"عيب واحد",two:"عيبان",few:"{n} عيوب",other:"{n} عيبًا"}};var cn={};I(cn,{ar:()=>fa,de:()=>ma,en:()=>ua});var ua={heading:"Related roles",mine:"For comparison, this role: {facts}.",role:"This role",more:"{amount} more",less:"{amount} less",same:"the same pay",jobs:"{rate} jobs"},ma={heading:"Verwandte Berufe",mine:"Zum Vergleich dieser Beruf: {facts}.",role:"Dieser Beruf",more:"{amount} mehr",less:"{amount} weniger",same:"gleiches Gehalt",jobs:"{rate} Stellen"},fa={heading:"أدوار ذات صلة",mine:"للمقارنة، هذا الدور: {facts}.",role:"هذا الدور",more:"أكثر بمقدار {amount}",less:"أقل بمقدار {amount}",same:"الراتب نفسه",jobs:"الوظائف {rate}"};var wt=(...e)=>e.filter(Boolean).join(" · ");function yr(e,t,n){let r=({area:u,country:x})=>u??(x&&ye(n,"region",x)),o=u=>typeof u?.median=="number"&&[u.currency,u.per??"year",r(u)].join().toLowerCase(),a=[t.salary??[]].flat(),s=e.map(({salary:u})=>a.find(x=>o(x)&&o(x)===o(u))),i=s.find(Boolean),c=e.flatMap(({salary:u},x)=>i&&s[x]===i?u.median:[]),d=i?.median,f=c[1]===void 0?void 0:ne(Math.min(d,...c),Math.max(d,...c)),l=u=>u!==void 0&&n.phrase("jobs",{rate:Ze(n,u)}),m=e.some(({growth:u})=>u!==void 0)&&l(t.growth?.rate),p=wt(i&&wt(ce(i,n),r(i)),m);return{roles:e.map(({title:u,url:x,note:k,salary:M,growth:R},w)=>{let O=s[w],L=O?M.median-O.median:0,j=O&&O===i;return{title:u??x,url:x,note:k,facts:wt(M&&wt(ce(M,n),!j&&r(M)),l(R)),differs:O&&n.phrase(L>0?"more":L<0?"less":"same",{amount:n.phrase(O.per??"year",{amount:oe(n,Math.abs(L),O.currency)})}),at:j?f?.(M.median):void 0,label:f&&w===s.indexOf(i)?n.phrase("role"):void 0}}),own:f?.(d),sentence:p&&n.phrase("mine",{facts:p}),source:[i?.source,m?t.growth.source:void 0,...e.map(({salary:u})=>u?.source)]}}var dn={};I(dn,{ar:()=>ya,de:()=>ga,en:()=>ha});var ha={heading:"What education it takes",routes:"Ways to get there",certifications:"Certificates"},ga={heading:"Welche Ausbildung man braucht",routes:"Wege dorthin",certifications:"Zertifikate und Nachweise"},ya={heading:"التعليم المطلوب",routes:"مسارات الوصول إليه",certifications:"الشهادات المهنية"};var pn={};I(pn,{ar:()=>wa,de:()=>xa,en:()=>ba});var ba={heading:"Frequently asked questions",open:"Open all",close:"Close all",link:"Link to “{question}”"},xa={heading:"Häufige Fragen",open:"Alle öffnen",close:"Alle schließen",link:"Link zu „{question}“"},wa={heading:"الأسئلة الشائعة",open:"فتح الكل",close:"إغلاق الكل",link:"رابط إلى «{question}»"};var un={};I(un,{ar:()=>ja,de:()=>va,en:()=>ka});var ka={heading:"Skills",technical:"Technical skills",soft:"Soft skills"},va={heading:"Fähigkeiten",technical:"Fachliche Fähigkeiten",soft:"Persönliche Fähigkeiten"},ja={heading:"المهارات",technical:"المهارات التقنية",soft:"المهارات الشخصية"};var mn={};I(mn,{ar:()=>Ta,de:()=>$a,en:()=>Sa});var Sa={...ft,...Le,heading:"At a glance",median:"Median pay",pay:"Pay",way:"Way of working","on-site":"on-site",hybrid:"hybrid",remote:"remote","remote-friendly":"remote-friendly",demand:"Demand",aliases:"Also called {names}.",updated:"Updated {date}",guide:"Full guide"},$a={...ht,...Pe,heading:"Auf einen Blick",median:"Mediangehalt",pay:"Gehalt",way:"Arbeitsweise","on-site":"vor Ort",hybrid:"hybrid",remote:"von überall","remote-friendly":"oft von überall",demand:"Nachfrage",aliases:"Auch genannt: {names}.",updated:"Stand: {date}",guide:"Ganzes Berufsporträt"},Ta={...gt,...Ie,heading:"نظرة سريعة",median:"الراتب الوسيط",pay:"الراتب",way:"طريقة العمل","on-site":"في مقر العمل",hybrid:"هجين",remote:"عن بُعد","remote-friendly":"يتيح العمل عن بُعد",demand:"الطلب",aliases:"يُعرف أيضًا باسم {names}.",updated:"آخر تحديث: {date}",guide:"الدليل الكامل"};function br({title:e,summary:t,url:n,updated:r,aliases:o,codes:a=[],workModes:s,salary:i,growth:c={},demand:d={}},f,l){let m=[i??[]].flat().filter(R=>ce(R,l)),p=m.find(({area:R,per:w="year"})=>R===m[0].area&&w==="year")??m[0],{level:u}=d,x=u&&u!=="undetermined",k=xt(c,l),M=[p&&{name:l.phrase(p.median==null?"pay":"median"),value:ce(p,l),notes:[p.area??(p.country&&ye(l,"region",p.country))]},k,s&&{name:l.phrase("way"),value:se(l,s.map(R=>l.phrase(R)),"disjunction")},x?{name:l.phrase("demand"),value:l.phrase(u)}:void 0];return{heading:e,summary:t,facts:M.filter(R=>R!==void 0),aliases:o&&l.phrase("aliases",{names:se(l,o)}),codes:a.map(({scheme:R,code:w})=>[R,w].filter(Boolean).join(" ")),updated:r&&l.phrase("updated",{date:Je(l,r)}),url:n&&f&&URL.canParse(n,f)&&new URL(n,f).href===f.replace(/#.*/,"")?void 0:n,source:[p?.source,k&&c.source,x?d.source:void 0]}}var fn={};I(fn,{ar:()=>Oa,de:()=>Ra,en:()=>Ma});var Ma={heading:"Salary",halfMore:"Half earn more than {amount}, half less.",halfAtLeast:"At least half earn {amount}.",exactly:"Pay is {amount}.",between:"Pay runs from {low} to {amount}.",from:"Pay starts at {amount}.",upTo:"Pay goes up to {amount}.",middle:"The middle half earns {low} to {amount}.",tails:"One in ten earns less than {low}; the best-paid tenth starts at {amount}.",best:"The top {share} start at {amount}.",unpublished:"The publisher gives no figures.",min:"Low end",p10:"10th percentile",p25:"25th percentile",median:"Median",p75:"75th percentile",p90:"90th percentile",max:"High end",top:"Top {share}",middleHalf:"middle half",figure:"Figure",area:"Area",per:"Pay",twelfth:"Monthly figures are a twelfth of the yearly ones.",hourly:"Hourly figures are the yearly ones divided by {hours} hours of work.",stand:"Where do I stand?",mine:"My pay"},Ra={heading:"Gehalt",halfMore:"Die Hälfte verdient mehr als {amount}, die Hälfte weniger.",halfAtLeast:"Mindestens die Hälfte verdient {amount}.",exactly:"Das Gehalt beträgt {amount}.",between:"Das Gehalt reicht von {low} bis {amount}.",from:"Das Gehalt beginnt bei {amount}.",upTo:"Das Gehalt reicht bis {amount}.",middle:"Die mittlere Hälfte verdient {low} bis {amount}.",tails:"Jeder Zehnte verdient weniger als {low}; das bestbezahlte Zehntel beginnt bei {amount}.",best:"Die obersten {share} beginnen bei {amount}.",unpublished:"Der Herausgeber veröffentlicht keine Zahlen.",min:"Unteres Ende",p10:"10. Perzentil",p25:"25. Perzentil",median:"Median",p75:"75. Perzentil",p90:"90. Perzentil",max:"Oberes Ende",top:"Oberste {share}",middleHalf:"mittlere Hälfte",figure:"Kennzahl",area:"Gebiet",per:"Gehalt",twelfth:"Die Monatswerte sind ein Zwölftel der Jahreswerte.",hourly:"Die Stundenwerte sind die Jahreswerte, geteilt durch {hours} Arbeitsstunden.",stand:"Wo stehe ich?",mine:"Mein Gehalt",notNumber:"Bitte einen Betrag eingeben.",standsAt:"{amount} trifft genau: {low}.",standsBetween:"{amount} liegt zwischen diesen Werten: {low} und {high}.",standsBelow:"{amount} liegt unter diesem Wert: {high}.",standsAbove:"{amount} liegt über diesem Wert: {low}."},Oa={heading:"الراتب",halfMore:"يكسب النصف أكثر من {amount} والنصف الآخر أقل.",halfAtLeast:"يكسب النصف على الأقل {amount}.",exactly:"الراتب {amount}.",between:"يتراوح الراتب بين {low} و{amount}.",from:"يبدأ الراتب من {amount}.",upTo:"يصل الراتب إلى {amount}.",middle:"يكسب النصف الأوسط من {low} إلى {amount}.",tails:"يكسب واحد من كل عشرة أقل من {low}، ويبدأ العُشر الأعلى أجرًا من {amount}.",best:"يبدأ أعلى {share} من {amount}.",unpublished:"لا ينشر المصدر أي أرقام.",min:"الحد الأدنى",p10:"المئين العاشر",p25:"المئين الخامس والعشرون",median:"الوسيط",p75:"المئين الخامس والسبعون",p90:"المئين التسعون",max:"الحد الأعلى",top:"أعلى {share}",middleHalf:"النصف الأوسط",figure:"المؤشر",area:"المنطقة",per:"الراتب",twelfth:"الأرقام الشهرية هي جزء من اثني عشر من الأرقام السنوية.",hourly:"الأرقام بالساعة هي الأرقام السنوية مقسومة على {hours} ساعة عمل.",stand:"أين أقف؟",mine:"راتبي",notNumber:"يرجى كتابة مبلغ.",standsAt:"{amount} عند: {low}.",standsBetween:"{amount} بين {low} و{high}.",standsBelow:"{amount} أقل من {high}.",standsAbove:"{amount} أعلى من {low}."};var Aa=["hour","day","week","month","year"],La=["min","p10","p25","median","p75","p90","max"],kt=(...e)=>e.filter(Boolean).join(" · ");function wr(e,t,n,r){let o=[e].flat().flatMap((j,A)=>{let N=Pa(j,e===j?"salary":`salary[${A}]`,r),{area:C,country:te,currency:Jo,per:Uo="year"}=N,Kn=Jo?xr(N,1,n):[];return Kn[0]?{...N,per:Uo,points:Kn,area:C??(te?ye(n,"region",te):"")}:[]}),a=[...new Set(o.map(({area:j})=>j))],s=a.find(j=>j.toLowerCase()===t.area?.toLowerCase())??a[0],i=o.filter(j=>j.area===s),c=i.find(({per:j})=>j==="year"),d=j=>n.phrase(j,{amount:""}).trim(),f={hour:t.hoursPerYear,month:12},l=Aa.flatMap(j=>{let A=i.find(({per:te})=>te===j),N=A?1:f[j],C=A??c;return C&&N>0?{value:j,label:d(j),entry:C,parted:N}:[]}),m=l.find(({value:j})=>j===(t.chosenPer??t.per))??l.at(c?-1:0);if(!m)return;let{entry:p,parted:u,value:x}=m,k=u===1?p.points:xr(p,u,n),{p90:M}=hn(k),R=k.filter(j=>j.value!==void 0&&(j.key!=="top"||j.text!==M?.text)).sort((j,A)=>j.value-A.value),w=j=>n.phrase(x,{amount:j}),O=Ia(R,n),L=R.find(({key:j})=>j==="median")??(O.bars[0]?void 0:R[0]);return{...O,sentence:Na(R,p,w,n),figure:L&&{amount:L.text,caption:kt(L.name,d(x))},areas:a,area:s,periods:l,per:x,levels:k.filter(({key:j})=>j==="level"),place:kt(s,ye(n,"currency",p.currency)),note:[p.top?.note,u!==1&&n.phrase(x==="month"?"twelfth":"hourly",{hours:u})].filter(Boolean).join(" "),mine:w(n.phrase("mine")),standing:t.mine?.trim()&&R[0]?t.stand?.({known:R,...O},t.mine,j=>w(oe(n,j,p.currency)),n,Oe):void 0,table:{columns:[n.phrase("figure"),n.phrase("per")],groups:o.map(j=>({name:kt(j.area,d(j.per)),rows:j.points.map(({key:A,name:N,text:C})=>[kt(N,A==="top"&&j.top?.note||""),C])}))},source:o.map(({source:j})=>j)}}function Pa(e,t,n){let r=(s,i)=>Ue(s)>Ue(i),{min:o,max:a}=e;return r(o,a)&&(n("contradiction",`${t}.min`),[o,a]=[a,o]),(r(o,e.median)||r(e.median,a))&&n("contradiction",`${t}.median`,"lies outside the range"),{...e,min:o,max:a}}function xr({levels:e=[],top:t,currency:n,percentiles:r,...o},a,s){return[...La.map(c=>[c,s.phrase(c),{...r,...o}[c]]),...e.map(({name:c="",amount:d=null})=>["level",c,d]),["top",s.phrase("top",{share:kr(t,s)}),t?.from]].flatMap(([c,d,f])=>{if(f===void 0)return[];let l=zt(f),m=Ue(f),p=m&&a!==1?Math.round(m/a*100)/100:m;return{key:c,name:d,value:p,capped:l,text:Ht(l?{atLeast:p}:p??null,n,s)}})}var kr=(e,t)=>e?.share===void 0?"":ut(t,e.share),hn=e=>Object.fromEntries(e.map(t=>[t.key,t]));function Ia(e,t){let{min:n,p10:r,p25:o,median:a,p75:s,p90:i,max:c,top:d}=hn(e),f=e[0]?.value??0,l=e.at(-1)?.value??0,m=e.some(({capped:A,value:N})=>A&&N===l),p=ne(f,m?l+(l-f)*.08:l),u=(A,...N)=>({at:p(A),lines:N}),x=(A,N,C)=>[A,p(N),Math.max(0,p(C)-p(N)),.5,1],k=(A,N,C,te)=>N&&[A,p(N.value),C,te,2-2*te],M=e.filter(({key:A})=>A==="level"),R=e.filter(({key:A})=>!["median","level","top"].includes(A)),w=R[1]?R:e,O=o&&s,L=be(M[0]?M.map(({name:A,text:N,value:C})=>u(C,N,A)):a?[u(a.value,a.name)]:[],[20,30]),j=be([...[n,c].map(A=>A&&A.text!==d?.text&&u(A.value,A.text)),...[d,r,i].map(A=>A&&u(A.value,A.text,A.name)),O&&u((o.value+s.value)/2,t.phrase("range",{min:o.text,max:s.text}),t.phrase("middleHalf"))].filter(A=>!!A),[20,30],2);return{at:p,open:m,bars:f<l?[x("tint",w[0].value,w.at(-1).value),m&&x("tint beyond",l,1/0),O&&x("middle",o.value,s.value),...[r,i,d].map(A=>k("tick line",A,"2",.25)),k("tick accent",a,"3",0)].filter(A=>!!A):[],dots:M.map(({value:A})=>p(A)),above:L.labels,listed:M[0]?L.rows:"",below:j.labels,rows:j.rows}}function Na(e,{top:t},n,r){let o=[],a=(M,R,w=R)=>{R&&w&&o.push(r.phrase(M,{low:R.text,amount:o[0]?w.text:n(w.text),share:kr(t,r)}))},{min:s,p10:i,p25:c,median:d,p75:f,p90:l,max:m,top:p}=hn(e),u=e.filter(({key:M})=>M==="level");a(d?.capped?"halfAtLeast":"halfMore",d);let[x,k]=s??m??d??c?[s,m]:[u[0],u.at(-1)];return x&&k?a(x.value===k.value&&!k.capped?"exactly":"between",x,k):a(x?"from":"upTo",x??k),a("middle",c,f),a("tails",i,l),t?.share!==void 0&&a("best",p),o.join(" ")||r.phrase("unpublished")}var gn={};I(gn,{ar:()=>Fa,de:()=>Ea,en:()=>Wa});var Wa={heading:"Share this guide",share:"Share…",copy:"Copy link",copied:"Link copied",select:"The link is selected: copy it from here"},Ea={heading:"Diesen Ratgeber teilen",share:"Teilen …",copy:"Link kopieren",copied:"Link kopiert",select:"Der Link ist markiert und kann kopiert werden"},Fa={heading:"مشاركة هذا الدليل",share:"مشاركة…",copy:"نسخ الرابط",copied:"تم نسخ الرابط",select:"تم تحديد الرابط ويمكنك نسخه"};function vr(e,t,n){for(let r of[e,n])if(r&&URL.canParse(r,n)){let o=new URL(r,n);if(t&&(o.hash=t),/^https?:$/.test(o.protocol))return o.href}}var yn={};I(yn,{ar:()=>Ba,de:()=>Ca,en:()=>Da});var Da={heading:"Skill map",skills:{one:"{n} skill.",other:"{n} skills."},path:{one:"{n} skill, from {first} to {last}.",other:"{n} skills, from {first} to {last}."},total:{one:"You have {had} of {n} skill.",other:"You have {had} of {n} skills."},of:"{had} of {n}",skill:"Skill",had:"You have it"},Ca={heading:"Landkarte der Fähigkeiten",skills:{one:"{n} Fähigkeit.",other:"{n} Fähigkeiten."},path:{one:"{n} Fähigkeit, von „{first}“ bis „{last}“.",other:"{n} Fähigkeiten, von „{first}“ bis „{last}“."},total:{one:"Vorhanden: {had} von {n} Fähigkeit.",other:"Vorhanden: {had} von {n} Fähigkeiten."},of:"{had} von {n}",skill:"Fähigkeit",had:"Vorhanden"},Ba={heading:"خريطة المهارات",skills:{zero:"لا توجد مهارات.",one:"مهارة واحدة.",two:"مهارتان.",few:"{n} مهارات.",many:"{n} مهارة.",other:"{n} مهارة."},path:{zero:"من «{first}» إلى «{last}».",one:"مهارة واحدة، من «{first}» إلى «{last}».",two:"مهارتان، من «{first}» إلى «{last}».",few:"{n} مهارات، من «{first}» إلى «{last}».",many:"{n} مهارة، من «{first}» إلى «{last}».",other:"{n} مهارة، من «{first}» إلى «{last}»."},total:{zero:"لديك {had} من {n} مهارة.",one:"لديك {had} من مهارة واحدة.",two:"لديك {had} من مهارتين.",few:"لديك {had} من {n} مهارات.",many:"لديك {had} من {n} مهارة.",other:"لديك {had} من {n} مهارة."},of:"{had} من {n}",skill:"المهارة",had:"لديك"};var Ve=e=>e.normalize("NFD").replace(/[\u0300-\u036f\u064b-\u0655]/g,"").toUpperCase();var jr=e=>` ${(Ve(e).match(/\.?[\p{L}\p{M}\p{N}&]+[+#]*/gu)??[]).join(" ")} `;function Sr(e){if(Array.isArray(e))return n=>e.includes(n);let t=(typeof e=="string"?e.split(/[,;\n،؛、，；]/):[]).map(jr).filter(n=>n.trim());if(t.length)return(n,r=[])=>{let o=[n,...r].map(jr).join("");return t.some(a=>o.includes(a))}}function $r({intro:e,groups:t=[]},{have:n,interactive:r},o){if(!e&&!t.length)return;let a=Sr(n),s=r||a,i=p=>({n:p.length,had:p.filter(({had:u})=>u).length}),c=p=>{let{name:u,level:x,notes:k,examples:M}=Ae(p,o);return{name:u,notes:x?[x,...k]:k,had:!!a?.(u,M)}},d=t.map(({name:p,description:u,skills:x=[]},k)=>{let M=x.map(c),{n:R,had:w}=i(M);return{step:ge(o,k+1),name:p,description:u,skills:M,share:w/R||0,count:s&&R?o.phrase("of",{n:R,had:w}):void 0}}),f=d.flatMap(({skills:p})=>p);if(!f.length)return{intro:e,groups:d};let{name:l=""}=d[0],{name:m=l}=d.at(-1);return{intro:e,groups:d,sentence:o.phrase(l&&l!==m?"path":"skills",{n:f.length,first:l,last:m}),total:s?o.phrase("total",i(f)):void 0,table:{columns:[o.phrase("skill"),...s?[o.phrase("had")]:[]],groups:d.map(({name:p,skills:u})=>({name:p,rows:u.map(({name:x,notes:k,had:M})=>[[x,...k].join(" · "),...s?[M?"✓":"–"]:[]])}))}}}var bn={};I(bn,{ar:()=>za,de:()=>qa,en:()=>Ga});var Ga={heading:"Sources"},qa={heading:"Quellen"},za={heading:"المصادر"};var xn={};I(xn,{ar:()=>Ua,de:()=>Ja,en:()=>Ha});var Ha={heading:"Tools and technologies",tools:{one:"{n} tool.",other:"{n} tools."},grouped:"{n} tools in {groups} groups.",demanded:{one:"{n} is in demand: job postings for this role often ask for it.",other:"{n} are in demand: job postings for this role often ask for them."},hots:{one:"{n} is hot: job postings of all kinds often ask for it.",other:"{n} are hot: job postings of all kinds often ask for them."},inDemand:"in demand",hot:"hot",others:"Other",filter:"Filter",found:"{n} of {total} shown"},Ja={heading:"Werkzeuge und Technologien",tools:"{n} Arbeitsmittel.",grouped:"{n} Arbeitsmittel in {groups} Gruppen.",demanded:{one:"{n} ist gefragt: Stellenanzeigen für diesen Beruf verlangen es oft.",other:"{n} sind gefragt: Stellenanzeigen für diesen Beruf verlangen sie oft."},hots:{one:"{n} ist überall gefragt: Stellenanzeigen aller Art verlangen es oft.",other:"{n} sind überall gefragt: Stellenanzeigen aller Art verlangen sie oft."},inDemand:"gefragt",hot:"überall gefragt",others:"Sonstiges",filter:"Filtern",found:"{n} von {total} werden gezeigt"},Ua={heading:"الأدوات والتقنيات",tools:{one:"أداة واحدة.",two:"أداتان.",few:"{n} أدوات.",other:"{n} أداة."},grouped:{two:"أداتان، عدد المجموعات: {groups}.",few:"{n} أدوات، عدد المجموعات: {groups}.",other:"{n} أداة، عدد المجموعات: {groups}."},demanded:{one:"منها واحدة مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور.",two:"منها اثنتان مطلوبتان: كثيرًا ما تُذكران في إعلانات الوظائف لهذا الدور.",other:"منها {n} مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور."},hots:{one:"منها واحدة رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها.",two:"منها اثنتان رائجتان: كثيرًا ما تُذكران في إعلانات الوظائف بأنواعها.",other:"منها {n} رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها."},inDemand:"مطلوبة",hot:"رائجة",others:"أخرى",filter:"تصفية",found:"المعروض: {n} من {total}"};var Ka=({rank:e})=>e>1;function Tr(e,t,n){let r=Ve(t).split(/\s+/),o=[],a=new Map;for(let f of e){let{category:l="",hot:m,inDemand:p,url:u,...x}=typeof f=="string"?{name:f}:f,{name:k,notes:M}=Ae(x,n),R=k||u;if(!R)continue;let w=[p&&n.phrase("inDemand"),m&&n.phrase("hot")].filter(Boolean).join(" · "),O=Ve([R,w,l,...M].join(`
`)),L={name:R,url:u,marks:w,rank:(p?2:0)+(m?1:0),notes:M,hidden:!r.every(j=>O.includes(j))};o.push(L),a.get(l)?.push(L)||a.set(l,[L])}if(!o[0])return;let s=({rank:f,tools:l})=>f>1?0:l===a.get("")?2:1,i=[...a].map(([f,l])=>(l.sort((m,p)=>p.rank-m.rank),{name:f||(a.size>1?n.phrase("others"):""),tools:l,rank:l[0].rank,hidden:l.every(({hidden:m})=>m)}));i.sort((f,l)=>s(f)-s(l));let c=o.length,d=(f,l)=>f[0]&&n.phrase(l,{n:f.length});return{groups:i,long:e.length>20,found:t&&n.phrase("found",{n:o.filter(({hidden:f})=>!f).length,total:c}),sentence:[n.phrase(i[1]?"grouped":"tools",{n:c,groups:i.length}),d(o.filter(Ka),"demanded"),d(o.filter(({rank:f})=>f%2),"hots")].filter(Boolean).join(" ")}}var wn={};I(wn,{ar:()=>Xa,de:()=>Va,en:()=>Za});var Za={...Le,heading:"Work–life balance",stress:"Stress is {level}.",balance:"The balance of work and life is {level}.",poor:"poor",fair:"fair",good:"good",excellent:"excellent",inputs:"What this was judged by"},Va={...Pe,heading:"Beruf und Privatleben",stress:"Der Stress ist {level}.",balance:"Die Vereinbarkeit mit dem Privatleben ist {level}.",poor:"schlecht",fair:"mäßig",good:"gut",excellent:"sehr gut",inputs:"Wonach das beurteilt wurde"},Xa={...Ie,heading:"التوازن بين العمل والحياة",stress:"الضغط في العمل {level}.",balance:"التوازن بين العمل والحياة {level}.",poor:"ضعيف",fair:"مقبول",good:"جيد",excellent:"ممتاز",inputs:"ما استند إليه هذا التقدير"};var kn={};I(kn,{ar:()=>_a,de:()=>Qa,en:()=>Ya});var Ya={heading:"Where the work is done"},Qa={heading:"Wo und mit wem gearbeitet wird"},_a={heading:"أين يُنجَز العمل ومع من"};var Rr={},vn=(e,t)=>{for(let[n,r]of Object.entries(t))/^[a-z]{2,3}(_\w+)?$/.test(n)&&n!=="en"&&((Rr[n.replaceAll("_","-")]??={})[e]=r)};vn("",Wt);function W(e,t,n,r,{also:o=[],flat:a}={}){vn(e,t);let s=(i,c,d,f)=>{let l=Oe(c,e,t.en),{heading:m,...p}=n.some(u=>i[u]!==void 0)&&r(i,l,d,f)||{blocks:[]};return{...p,heading:m??l.phrase("heading")}};return{[e]:{keys:n,also:o,flat:a,say:s}}}var de=(e=[])=>J(e.map(t=>[t])),re=e=>sr(e).flatMap(t=>P(t)),_=e=>P(B(e)),Xe=(e,t)=>e?{href:e,text:t??e}:t,Mr=e=>e?.trim()?Number(e):void 0,ei=(e=[],t)=>J(e.map(n=>{let{name:r,level:o,notes:a}=Ae(n,t);return G(B(r),o,...a)}));function jn(e,t){let n=new Map;for(let r of e){let{name:o,url:a,date:s}=typeof r=="string"?{name:r}:{...r},i=Xe(a,o);i&&n.set([o,a,s].join(`
`),t.parts(s?"sourceDated":"source",{source:i,date:s?Je(t,s):""}).filter(c=>c!==""))}return[...n.values()]}var Ne=e=>Oe(e,"",Be),q={...W("role-summary",mn,["title","summary","url","updated","aliases","codes","workModes"],(e,t)=>{let{heading:n,summary:r,facts:o,aliases:a,codes:s,updated:i,url:c,source:d}=br(e,void 0,t),f=o.map(({name:l,value:m,notes:p=[]})=>[B(l)," ",...G(m,...p)]);return{heading:n,titled:!!n,blocks:[...re(r),...J(f),...P(a),...P(...G(...s,i,c&&{href:c,text:t.phrase("guide")}))],gist:o.map(({name:l,value:m})=>`${l} ${m}`).join(" · "),sources:[d].flat()}},{also:["salary","growth","demand"]}),...W("market-demand",on,["demand"],({demand:{level:e,note:t,criterion:n,source:r}={}},o)=>{let a=e&&(e==="undetermined"?o.phrase(e):o.phrase("demand",{level:o.phrase(e)}));return{blocks:[...P(a),...P(t),...n?P(B(o.phrase("criterion"))," ",n):[]],gist:a,sources:[r]}},{flat:{key:"demand",names:["level"],needs:["level"]}}),...W("salary-range",fn,["salary"],({salary:e},t,{area:n,per:r,"hours-per-year":o},a)=>{let s=wr(e,{area:n,per:r,hoursPerYear:Mr(o)},t,a);if(!s)return;let{sentence:i,area:c,areas:d,table:f,source:l}=s,{groups:m}=f,p=[d[1]!==void 0&&c,i].filter(Boolean).join(" · ");return{blocks:[...P(p),...m.flatMap(({name:u,rows:x})=>[..._(m[1]?u:c),...J(x.map(([k="",M])=>{let[R,...w]=k.split(" · ");return G(R,B(M),...w)}))])],gist:p,sources:[l].flat()}},{flat:{key:"salary",names:["min","max","median","currency","per","area"],needs:["min","max","median"]}}),...W("core-functions",Vt,["coreFunctions"],({coreFunctions:e})=>({blocks:re(e)})),...W("key-responsibilities",nn,["responsibilities"],({responsibilities:e})=>({blocks:de(e)})),...W("work-setting",kn,["workSetting"],({workSetting:e})=>({blocks:re(e)})),...W("tech-stack",xn,["techStack"],({techStack:e},t)=>{let n=Tr(e,"",t);return n&&{blocks:[...P(n.sentence),...n.groups.flatMap(({name:r,tools:o})=>[..._(r),...J(o.map(({name:a,url:s,marks:i,notes:c})=>G(s?Xe(s,a):B(a),i,...c)))])],gist:n.sentence}}),...W("role-skills",un,["skills"],({skills:e={}},t)=>({blocks:["technical","soft"].flatMap(n=>e[n]?[..._(t.phrase(n)),...ei(e[n],t)]:[])})),...W("career-path",Jt,["path"],({path:e})=>{let{intro:t,steps:n=[]}=mt(e);return{blocks:[...re(t),...J(n.map(({title:r,duration:o,text:a})=>G(B(r),o,a)),!0)]}}),...W("required-education",dn,["education"],({education:e},t)=>{let{intro:n,level:r,routes:o,certifications:a}=mt(e);return{blocks:[..._(r),...re(n),...o?[..._(t.phrase("routes")),...de(o)]:[],...a?[..._(t.phrase("certifications")),...J(a.map(({name:s,issuer:i,url:c})=>G(Xe(c,s),i)))]:[]],gist:r}}),...W("career-ladder",qt,["ladder"],({ladder:e},t,{years:n},r)=>{let o=lr(e,Mr(n),t,r);return o&&{blocks:[...P(o.sentence),...J(o.rungs.map(({title:a,years:s,pay:i,here:c,next:d,summary:f})=>G(B(a),s,i,c,d,f)),!0)],gist:o.sentence,sources:e.map(({salary:a})=>a?.source)}}),...W("global-outlook",_t,["globalOutlook"],({globalOutlook:e})=>{let{intro:t,regions:n=[]}=mt(e);return{blocks:[...re(t),...J(n.map(({name:r,note:o})=>G(B(r),o)))]}}),...W("job-market",en,["jobMarket"],({jobMarket:e={}},t)=>({blocks:["challenges","growthPaths","trends"].flatMap(n=>e[n]?[..._(t.phrase(n)),...re(e[n])]:[])})),...W("day-timeline",Xt,["day"],({day:e},t)=>{let{sentence:n,periods:r}=dr(e,t);return{blocks:[...P(n),...r.flatMap(({time:o,length:a,name:s,focus:i,tasks:c})=>[...P(...G(B(o),a,B(s),i)),...de(c)])],gist:n}}),...W("work-life-balance",wn,["workLifeBalance"],({workLifeBalance:{stress:e,balance:t,note:n,inputs:r}={}},o)=>{let a=[e&&o.phrase("stress",{level:o.phrase(e)}),t&&o.phrase("balance",{level:o.phrase(t)})].filter(Boolean).join(" ");return{blocks:[...P(a),...P(n),...r?[..._(o.phrase("inputs")),...de(r)]:[]],gist:a}}),...W("skill-map",yn,["skillMap"],({skillMap:e},t,{have:n,interactive:r})=>{let o=$r(e,{have:n,interactive:r!==void 0},t);if(!o)return;let{intro:a,sentence:s,total:i,groups:c}=o;return{blocks:[...P(a),...P(...[s,i].flatMap((d,f)=>d?[f?" ":"",d]:[])),...c.flatMap(({name:d,description:f,skills:l})=>[...P(...G(B(d),f)),...J(l.map(({name:m,notes:p,had:u})=>G(u&&t.phrase("had"),B(m),...p)))])],gist:s}}),...W("pros-cons",ln,["prosCons"],({prosCons:e={}},t)=>({blocks:["pros","cons"].flatMap(n=>e[n]?[..._(t.phrase(n,{n:e[n].length})),...de(e[n])]:[])})),...W("common-mistakes",Kt,["mistakes"],({mistakes:e})=>({blocks:de(e)})),...W("contextual-advice",Zt,["advice"],({advice:e})=>({blocks:de(e)})),...W("case-studies",Ut,["caseStudies"],({caseStudies:e=[]},t)=>({blocks:e.flatMap(({title:n,story:r,takeaway:o})=>[..._(n),...re(r),...o?P(B(t.phrase("takeaway"))," ",o):[]])})),...W("portfolio-tips",an,["portfolio"],({portfolio:e})=>({blocks:re(e)})),...W("job-outlook",tn,["growth"],({growth:e,title:t},n,r,o)=>{let a=gr(e,t,n,o);if(!a)return;let{sentence:s,facts:i}=a;return{blocks:[...P(s),...J(i.map(({name:c,value:d,notes:f=[]})=>[B(c)," ",...G(d,...f)]))],gist:s||i.map(({name:c,value:d})=>`${c} ${d}`).join(" · "),sources:[e.source]}},{also:["title"],flat:{key:"growth",names:["rate","from","to","average","openings","label"],needs:["rate","openings","label"]}}),...W("related-roles",cn,["relatedRoles"],({relatedRoles:e,...t},n)=>{let{sentence:r,roles:o,source:a}=yr(e,t,n);return{blocks:[...P(r),...J(o.map(({title:s,url:i,facts:c,differs:d,note:f})=>G(i?Xe(i,s):B(s),c,d,f)))],gist:r,sources:[a].flat()}},{also:["salary","growth"]}),...W("role-faq",pn,["faq"],({faq:e=[]})=>({blocks:e.flatMap(({question:t,answer:n})=>[..._(t),...re(n)])})),...W("source-list",bn,["sources"],({sources:e=[]},t)=>({blocks:J(e.map(n=>{let{name:r,url:o,date:a}=typeof n=="string"?{name:n}:n;return G(Xe(o,r),a&&Je(t,a))}),!0)})),...W("share-guide",gn,["title","url"],({title:e,url:t},n,{section:r})=>{let o=vr(t,r,void 0);return o?{blocks:[...P(e),...P({href:o,text:o})],gist:e}:void 0}),...W("membership-plans",sn,["plans"],({plans:e=[]},t)=>{let{title:n,intro:r,items:o=[]}=Array.isArray(e)?{items:e}:e;return{heading:n,blocks:[...P(r),...o.flatMap(({name:a,price:{amount:s,currency:i,per:c}={},tagline:d,features:f,url:l,highlighted:m})=>{let p=s?oe(t,s,i):t.phrase("free"),u=s===void 0?void 0:s&&c?t.phrase(c,{amount:p}):p;return[...P(...G(B(a),m&&t.phrase("recommended"),u,d)),...de(f),...l?P({href:l,text:t.phrase("choose",{name:a??d??""})}):[]]})],gist:r}})};vn("career-guide",Gt);var Or=e=>Oe(e,"career-guide",Bt).phrase("heading");for(let[e,t]of Object.entries(Rr))Nt(e,t);var Ar=/[{}[\],:\s]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,ti=/[“”„‟«»‘’‚″](?:(?<=(?:^|[{[,:])\s*.)|(?=\s*[:,}\]]))/,ni={"'":"has a single quote @; use double ones",'"':"has a text that does not end on its line @","&":"is escaped twice @","<":"has HTML @: the CMS put it there"};function Lr({text:e,error:t}){let n=0;for(;Ar.test(e);)n=Ar.lastIndex;let r=e.search(ti),o=r<0||r>n?n:r,a=e.slice(o),s=ni[a[0]]??`has ${/[^\s,:}\]]{1,40}/.exec(a)?.[0]} @, which JSON does not know`;return o===r&&(s="has a curly quote @: the CMS changed it; use &quot;"),a||(s=`is empty or cut off @, or has a comma or bracket wrong: ${t.message}`),s.replace("@",`at character ${o+1}`)}var Pr=({code:e,path:t,about:n,found:r})=>({code:e,path:t,message:ri[e]?.(n,r)??(typeof n=="object"?oi(n,r):n)}),ri={json:(e,t)=>`${e} ${Lr(t)}`,size:e=>`${e} is longer than ${5e5} characters`,source:(e,t)=>`\`src\` ${e} could not be read: ${t?`${t} (network, CORS, CSP?)`:"not http or https, nor the id of a JSON script"}`,contradiction:e=>e||"is beyond the other end; the two were exchanged",missing:e=>`is missing: "${e}" needs it`,internal:e=>`could not be drawn: ${e}`},oi=(e,t)=>`expected ${si(e)}, found ${(typeof t=="object"?vt(Array.isArray(t)?"array":"object"):typeof t=="string"?`"${t}"`:String(t)).slice(0,60)}`;function si(e){if("anyOf"in e)return e.anyOf.flatMap(({type:t})=>t==="null"?[]:vt(t)).join(" or ");if(e.type==="string"){let{enum:t,examples:n,format:r}=e;return t?.join(" or ")??(n?`text like "${n[0]}"`:r?"an http, https or mailto link":vt("string"))}return e.type==="number"&&(e.minimum??e.maximum)!==void 0?`a number from ${e.minimum??"-∞"} to ${e.maximum??"∞"}`:e.type==="array"&&e.maxItems?`${e.maxItems} entries or fewer`:vt(e.type)}var vt=e=>(/^[ao]/.test(e)?"an ":"a ")+e;var b={type:"string"},we={type:"number"},Ye={type:"boolean"},Z={type:"string",format:"uri-reference"},$=(e,t)=>({type:"array",items:e,...t}),T=(e,t)=>({type:"object",properties:e,...t}),F=(...e)=>({anyOf:e}),ee=(...e)=>({type:"string",enum:e}),pe=F(b,$(b));var Ir=$(T({title:b,story:b,takeaway:b}));var Nr={type:"string",pattern:"^(([01]?\\d|2[0-3]):[0-5]\\d|24:00)$",examples:["09:00"]},Wr=$(T({name:b,start:Nr,end:Nr,focus:b,tasks:$(b)}));var ue=F(b,T({name:b,url:Z,date:b}));var Er=T({level:ee("low","moderate","high","very-high","undetermined"),note:b,criterion:b,source:ue});var Fr=F(b,$(b),T({intro:b,level:b,routes:$(b),certifications:$(T({name:b,issuer:b,url:Z}))}));var Dr=$(T({question:b,answer:b}));var Cr=F(b,$(b),T({intro:b,regions:$(T({name:b,note:b}))}));var Br=T({rate:we,from:we,to:we,label:b,average:we,openings:{type:"number",minimum:0},source:ue});var Gr=T({challenges:pe,growthPaths:pe,trends:pe});var ie=F({type:"number",minimum:0},T({atLeast:{type:"number",minimum:0}}),{type:"null"}),We=["currency"],Ee=T({area:b,country:b,currency:{type:"string",pattern:"^[A-Za-z]{3}$",examples:["USD"]},per:ee("hour","day","week","month","year"),min:ie,max:ie,median:ie,percentiles:T({p10:ie,p25:ie,p75:ie,p90:ie}),levels:$(T({name:b,amount:ie})),top:T({share:{type:"number",minimum:0,maximum:100},from:ie,note:b}),source:ue},{dependentRequired:{min:We,max:We,median:We,percentiles:We,levels:We,top:We}}),qr=F(Ee,$(Ee));var zr=$(T({title:b,years:$(F({type:"number",minimum:0,maximum:80},{type:"null"}),{maxItems:2}),summary:b,salary:Ee}));var Hr=F(b,$(b),T({intro:b,steps:$(T({title:b,text:b,duration:b}))}));var Jr=T({name:b,price:T({amount:{type:"number",minimum:0},currency:{type:"string",pattern:"^[A-Za-z]{3}$",examples:["USD"]},per:ee("day","week","month","year","once")},{dependentRequired:{amount:["currency"]}}),tagline:b,features:$(b),url:Z,highlighted:Ye}),Ur=F($(Jr),T({title:b,intro:b,items:$(Jr)}));var Kr=T({pros:$(b),cons:$(b)});var Zr=$(T({title:b,url:Z,salary:Ee,growth:we,note:b}));var Qe=F(b,T({name:b,detail:b,level:b,examples:$(b)}));var Vr=T({intro:b,groups:$(T({name:b,description:b,skills:$(Qe)}))});var Xr=T({technical:$(Qe),soft:$(Qe)});var Yr=$(ue);var Qr=$(F(b,T({name:b,category:b,examples:$(b),hot:Ye,inDemand:Ye,url:Z})));var _r=T({stress:ee("low","moderate","high"),balance:ee("poor","fair","good","excellent"),note:b,inputs:$(b)});var ke=T({version:{type:"number",minimum:1},title:b,summary:b,lang:b,url:Z,updated:b,aliases:$(b),codes:$(T({scheme:b,code:b})),workModes:$(ee("on-site","hybrid","remote","remote-friendly")),demand:Er,salary:qr,coreFunctions:pe,responsibilities:$(b),workSetting:pe,techStack:Qr,skills:Xr,path:Hr,education:Fr,ladder:zr,globalOutlook:Cr,jobMarket:Gr,day:Wr,workLifeBalance:_r,skillMap:Vr,prosCons:Kr,mistakes:$(b),advice:$(b),caseStudies:Ir,portfolio:pe,growth:Br,relatedRoles:Zr,faq:Dr,sources:Yr,plans:Ur});var jt=["role-summary","market-demand","salary-range","core-functions","key-responsibilities","work-setting","tech-stack","role-skills","career-path","required-education","career-ladder","global-outlook","job-market","day-timeline","work-life-balance","skill-map","pros-cons","common-mistakes","contextual-advice","case-studies","portfolio-tips","job-outlook","related-roles","role-faq","source-list","share-guide","membership-plans"];function Sn(e,t){let n=e?.match(/[^\s,]+/g);return n?[...new Set(n)].filter(r=>{let o=jt.includes(r);return o||t(r),o}):jt}var $n=e=>`${e} keeps all of it.`,V={"wordpress-author":{name:"WordPress, as author or contributor",door:"div",note:"WordPress takes away the tags of custom elements, scripts, forms and backslashes. A <div> with data-* attributes and its text stay: in a Custom HTML block, or on the Text tab of the classic editor."},"wordpress-admin":{name:"WordPress, as administrator or editor",door:"div",note:"Administrators and editors may paste anything, on a network of sites only its super administrators. The classic editor still makes paragraphs of it, and the next author who saves the post takes custom elements away. A <div> with data-* attributes survives both."},ghost:{name:"Ghost",door:"element",withScript:"element",note:$n("An HTML card")},drupal:{name:"Drupal",door:"link",note:"Basic HTML takes away custom elements, <div> and data-* attributes; a link and its text stay. Full HTML keeps all of it, and so does a text format with our list of allowed tags (allow-lists/drupal.txt): choose the element there."},tinymce:{name:"TinyMCE",door:"div",note:"TinyMCE takes away custom elements unless it is told of them (allow-lists/tinymce.js). A <div> with data-* attributes and its text stay. Paste it into the source code dialog."},ckeditor:{name:"CKEditor 5",door:"link",note:"CKEditor 5 takes away what none of its plugins knows: custom elements, <div>, data-* attributes. A link and its text stay. With General HTML Support and our list (allow-lists/ckeditor.js) it keeps the element too."},markdown:{name:"Markdown, as on GitHub",door:"code",note:"Sanitized Markdown takes away custom elements, data-* attributes and ids. A code block keeps its language, from which the widget is made; where the script is not, the text and the JSON behind it are to be read."},"plain-markdown":{name:"Markdown without HTML",door:"link",note:"Where Markdown may hold no HTML, as in markdown-it or react-markdown unless they are told otherwise, tags are printed or left out. This is a link in Markdown’s own form, in a paragraph of its own; other forms do not survive there."},wix:{name:"Wix",door:"link",withScript:"element",note:"Text keeps nothing but its formatting and links. An embedded-HTML element is a frame of another site: there the element goes together with the script tag."},webflow:{name:"Webflow",door:"element",withScript:"element",note:`${$n("A code embed")} The rich text around it keeps links only.`},squarespace:{name:"Squarespace",door:"element",withScript:"element",note:`${$n("A code block")} Text blocks keep links only.`},html:{name:"HTML page",door:"element",withScript:"element",note:"Nothing is taken away from a page that you write yourself."},react:{name:"React, or MDX",door:"element",note:"This is JSX: numbers stand in braces because React sets them as properties. React keeps custom elements."}},me=(e,t=!1)=>{let{door:n,withScript:r}=V[e];return t&&r||n},ve=e=>"withScript"in V[e];var je=["career-guide",...Object.keys(q)];function _e(e){let t=[],n=(w,O,L,j)=>t.push({code:w,path:O,about:L,found:j}),{widget:r="career-guide",for:o="html"}=e;if(!je.includes(r))throw new RangeError(`there is no widget <${r}>`);if(!Object.hasOwn(V,o))throw new RangeError(`there is no place "${o}"`);let a=e.script?.[0]&&ve(o)?e.script:void 0;e.script?.[0]&&!a&&n("value","script",`is taken away in ${V[o].name}: it belongs into the template of the site`);let s=e.door??me(o,!!a),i=ai(e.attributes,n),c=ii(e.src,n),{own:d,besides:f}=li(r,i),l=Tn(e.guide,[...d,...f],(w,O,...L)=>{f.includes(/^\w*/.exec(O)[0])||n(w,O,...L)}),m=di(r,eo(r,l,i,n),i,n),p=d.some(w=>l[w]!==void 0),u=!c&&!to(m);u&&(n("missing","",`there is nothing for <${r}> in the guide`),m.blocks=P(Ne(he(l.lang)??"en").phrase("empty")));let x=p&&!c?ci(r,l,i):void 0,k={...m,lang:he(l.lang),jsx:o==="react",markdown:o==="plain-markdown"},M={element:pi,div:mi,code:fi,link:hi}[s],R=M(k,{widget:r,prefix:qe(e.prefix??"")?`${e.prefix}-`:"",attributes:{...x,...c?{src:c}:{},...i},guide:p&&!c&&!x?l:void 0,url:e.guide&&Tn(e.guide,["url"],()=>{}).url});return{snippet:a?`<div>${a.join("")}${R}</div>`:R,problems:t.map(Pr),isEmpty:u}}function ai(e={},t){let n={};for(let[r,o]of Object.entries(e)){let a=o.replace(/\s+/g," ").trim();/^(?!on|(guide|src|style|class|id|is|slot)$)[a-z]+(-[a-z]+)*$/.test(r)?le(a)?n[r]=a:t("value",r,"has a backslash or a character that is not shown, which editors delete"):t("value",r,"is not an attribute for a widget")}return n}function ii(e,t){let n=e?.trim();if(n){if(Ge(n)&&!/^mailto:/i.test(n)&&le(n))return n;t("url","src","is not a link that a guide can be read from: expected http or https, without a backslash")}}function li(e,t){let n=q[e];if(n)return{own:n.keys,besides:[...n.also.filter(a=>!n.keys.includes(a)),"lang"]};let r=Object.keys(ke.properties);return t.sections?{own:[...new Set(Sn(t.sections,()=>{}).flatMap(a=>[...q[a]?.keys??[],...q[a]?.also??[]])),"version","lang"],besides:[]}:{own:r,besides:[]}}function Tn(e,t,n){let r=Object.fromEntries(Object.entries(ke.properties).filter(([o])=>t.includes(o)));return lt({type:"object",properties:r},e,"",n)??{}}function ci(e,t,n){let{flat:r,also:o=[]}=q[e]??{};if(!r||o.some(d=>t[d]!==void 0)||!/^en\b/i.test(t.lang??"en"))return;let a=t[r.key],s=Object.fromEntries(r.names.flatMap(d=>a[d]===void 0?[]:[[d,String(a[d])]])),i=eo(e,{},s,()=>{})[r.key];return JSON.stringify(i,Object.keys(a))===JSON.stringify(a)&&Object.values(s).every(le)&&!r.names.some(d=>d in n)?s:void 0}function eo(e,t,n,r){let{flat:o}=q[e]??{};if(!o||t[o.key]!==void 0)return t;let a=["currency","per","area","level","label"],s=o.names.flatMap(i=>n[i]?[[i,a.includes(i)?n[i]:Number(n[i])]]:[]);return s.some(([i])=>o.needs.includes(i))?{...t,...Tn({[o.key]:Object.fromEntries(s)},[o.key],r)}:t}var to=({blocks:e,titled:t=!1})=>t||e.length>0;function di(e,t,n,r){let o=he(n.lang??t.lang)??"en",a=Ne(o),s=({blocks:u,sources:x=[]})=>u[0]?[...u,...jn(x,a).flatMap(k=>P(...k))]:[],i=q[e];if(i){let u=i.say(t,o,n,r);return{...u,heading:n.heading??u.heading,blocks:s(u)}}let c=Math.min(6,Math.max(1,Math.round(Number(n["heading-level"]??2))||2)),f=Sn(n.sections,u=>r("value","sections",`there is no section <${u}>`)).map(u=>q[u].say(t,o,{},r)),{heading:l,gist:m,sources:p}=q["role-summary"].say(t,o,{},()=>{});return{heading:n.heading??(t.title?l:Or(o)),blocks:f.flatMap(u=>to(u)?[{heading:u.heading,level:c},...s(u)]:[]),gist:m,sources:p}}function no({blocks:e,heading:t,lang:n,jsx:r},o=""){let a=e[0]&&"heading"in e[0]?e:[...P({strong:t}),...e],s=Et(a,r)||Et(P(Ne(n??"en").phrase("empty")),r);return`<div${o}${ro(n)}>${s}</div>`}var ro=e=>e?z("lang",e)+z("dir",Rn(e)?"rtl":"ltr"):"",Rn=e=>/^(Arab|Hebr|Thaa|Syrc|Nkoo|Rohg|Adlm|Mand|Samr)$/.test(new Intl.Locale(e).maximize().script??"");function Mn({heading:e,gist:t,sources:n=[],lang:r}){let o=[e,...t?[": ",t]:[],...t?jn(n,Ne(r??"en")).flatMap(a=>[" (",...a,")"]):[]];return rr(o)||Ne(r??"en").phrase("empty")}function pi(e,{widget:t,prefix:n,attributes:r,guide:o}){let a=n+t,s=Object.entries({...r,...o&&{guide:dt(JSON.stringify(o))}}).map(([i,c])=>e.jsx?ui(i,c):z(i,c)).join("");return`<div><${a}${s}>${no(e,z("slot","fallback"))}</${a}></div>`}var ui=(e,t)=>t?/^(min|max|median|hours-per-year|years|rate|from|to|average|openings|heading-level)$/.test(e)&&isFinite(+t)?` ${e}={${+t}}`:z(e,t):` ${e}`;function mi(e,{widget:t,attributes:n,guide:r}){return`<div${Object.entries({"career-widget":t,...n,...r&&{guide:dt(JSON.stringify(r))}}).map(([a,s])=>z(`data-${a}`,s)).join("")}>${no(e)}</div>`}function fi(e,{widget:t,attributes:n,guide:r}){let o=JSON.stringify({...t!=="career-guide"&&{widget:t},...Object.keys(n).length>0&&{attributes:n},...r}),a=Mn(e),s=/[{}]|%7B/i.test(a)?"":`${a} `;return`<pre><code${z(e.jsx?"className":"class","language-career-guide")}>${ze(s+dt(o),e.jsx)}</code></pre>`}function hi(e,{widget:t,attributes:n,guide:r,url:o=""}){let s=Object.entries({"career-widget":t,...n,...r&&{guide:JSON.stringify(r)}}).map(([c,d])=>`${c}=${nr(d)}`).join("&"),i=Re(o)===o&&le(o)?o.replace(/#.*/s,""):"";return e.markdown?`[${er(Mn(e))}](${ct(`${i}#${s}`).replace(/[\s()]/g,c=>`%${c.charCodeAt(0).toString(16)}`)})`:`<p><a${z("href",`${i}#${s}`)}${ro(e.lang)}>${ze(Mn(e),e.jsx)}</a></p>`}function gi(e,t){let n=q[e]?.flat;if(!n)return;let r=ke.properties[n.key],o="anyOf"in r?r.anyOf.find(a=>a.type==="object"):r;return o&&"properties"in o&&Object.hasOwn(o.properties,t)?o.properties[t]:void 0}function oo({widgets:e,shared:t},n){return[...e[n]?.attributes??[],...t].filter(({name:r})=>r!=="guide"&&r!=="src").map(r=>{let{name:o,type:a="string",description:s=""}=r,i=gi(n,o),d=(a.match(/^(?:'[^']*'\s*\|?\s*)+$/)?[...a.matchAll(/'([^']*)'/g)].map(([,m])=>m):void 0)??i?.enum,[,f,l]=(/(\d+) to (\d+)/.exec(s)??[]).map(Number);return{...r,kind:d?"choice":o==="sections"?"widgets":/^(number|boolean)$/.test(a)?a:"text",label:o==="lang"?"Language":o[0].toUpperCase()+o.slice(1).replaceAll("-"," "),values:d??[],min:f??i?.minimum,max:l??i?.maximum,flat:!!q[n]?.flat?.names.includes(o)&&o!=="per"&&o!=="area"}})}var St=({name:e})=>/-(accent|muted|line|tint|surface)$/.test(e);function $t(e,t){if(/[;{}<>\\@]|\/\*/.test(t))return!1;let n=St(e)?"color":e.name.endsWith("-radius")?"border-radius":e.name.endsWith("-size")?"font-size":"font-family";return CSS.supports(n,t)}function so(e,t){let n=e.flatMap(r=>{let o=t[r.name]?.trim();return o&&$t(r,o)?[`${r.name}: ${o}`]:[]});return n[0]?`:root { ${n.join("; ")} }`:""}var et='div[data-career-widget],pre>code.language-career-guide,a[href*="#career-widget="]:not([rel~=ugc])';function ao(e){let{localName:t,textContent:n}=e;if(t==="div")return a=>e.getAttribute(`data-${a}`);if(t==="a"){let a=new URLSearchParams(e.hash.slice(1));return s=>a.get(s)}let r=/(\{|%7b).*/is.exec(n)?.[0]??n.trim();if(!r)return;let o;try{r[0]==="%"&&(r=decodeURIComponent(r));let{widget:a,attributes:s,...i}=JSON.parse(r);o={...s,"career-widget":a,...Object.keys(i)[0]&&{guide:r}}}catch{o={guide:r}}return a=>{let s=o[a];return s===!1||s===void 0||typeof s=="object"?null:String(s)}}var Fe="a p br strong em b i ul ol li h2 h3 h4",yi={"wordpress-author":{elements:`${Fe} h1 h5 h6 div span pre code`,attributes:/^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},drupal:{elements:`${Fe} h5 h6 code span`,attributes:/^(a (href|hreflang)|h\d id|\S+ (dir|lang))$/},tinymce:{elements:`${Fe} h1 h5 h6 div span pre code`,attributes:/^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},ckeditor:{elements:Fe,attributes:/^a href$/},markdown:{elements:`${Fe} h1 h5 h6 div span pre code`,attributes:/^(a href|code class|\S+ (title|dir|lang))$/},"plain-markdown":{elements:"p a",attributes:/^a href$/},wix:{elements:`${Fe} h1 h5 h6`,attributes:/^a href$/}};function io(e,t){let n=yi[e];if(!n)return[];let r=n.elements.split(" "),o=new Set;for(let a of t.querySelectorAll("*")){let{localName:s}=a;if(!r.includes(s))o.add(`<${s}>`),a.replaceWith(...a.childNodes);else for(let i of a.getAttributeNames())n.attributes.test(`${s} ${i}`)||(o.add(i),a.removeAttribute(i))}return[...o]}var lo=(e,t)=>!!e.querySelector(et)||[...e.querySelectorAll("*")].some(({localName:n})=>t(n));function co(e,t){for(let n of e.querySelectorAll("*"))t(n.localName)&&n.replaceWith(...n.childNodes),delete n.dataset.careerWidget,n.classList.remove("language-career-guide"),n.matches(et)&&n.setAttribute("href",n.getAttribute("href").replace(/#.*/s,"#"))}var po=/[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,On=/[ \t\n\r]*/y,An=/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y,mo=/[“”„‟«»″]/;function fo(e){let t=new Map,n=new Map,r=[],o="value",a="",s=e.startsWith("\uFEFF")?1:0,i,c=s,d=(l,m=s,p=m+1)=>({places:t,names:n,fault:{message:l,start:m,end:Math.min(p,e.length)}}),f=()=>r.length?"more":"end";for(;;){On.lastIndex=s,On.test(e),s=On.lastIndex,po.lastIndex=s;let[l]=po.exec(e)??[],m=r.at(-1),p=m&&(m.index===void 0?"}":"]");if(l===void 0){if(s===e.length)return o==="end"?{places:t,names:n}:d(m?`The text ends here, and ${p} is missing for the ${p==="}"?"{":"["} in line ${ho(e,m.start)}.`:"There is nothing here: expected an object, which begins with {.",Math.max(0,c-1),c);let k=i?e.slice(i.start,i.end).search(mo):-1;return k>=0?d('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.',i.start+k):{places:t,names:n,fault:bi(e,s)}}let u=s+l.length,x=!/^[}\],:]$/.test(l);if(o==="end")return d("The guide has ended before this: nothing may follow it.",s,u);if(o==="colon"){if(l!==":")return d("A colon is missing before this.",s,u);o="value"}else if(o==="more"&&l===",")o=m.index===void 0?"name":"value",m.index!==void 0&&m.index++;else if(l===p&&/^(more|first)/.test(o))r.pop(),t.set(m.path,{start:m.start,end:u}),o=f();else{if(o==="more")return d(x?"A comma is missing before this.":`Expected a comma or ${p}, and this is neither.`,s,u);if(/name/i.test(o)){if(l==="}")return d("There is a comma before this, and nothing after the comma: take the comma away.",s,u);if(l[0]!=='"')return d('Expected a name in double quotes ("title").',s,u);i={start:s,end:u},a=`${m.path&&`${m.path}.`}${JSON.parse(l).replace(/[.[\]]/g,"\0")}`,n.set(a,i),o="colon"}else{if(!x)return d(l==="]"&&m?.index!==void 0?"There is a comma before this, and nothing after the comma: take the comma away.":"A value is missing before this.",s,u);let k=m?.index===void 0?a:`${m.path}[${m.index}]`;l==="{"||l==="["?(r.push({path:k,index:l==="["?0:void 0,start:s}),o=l==="["?"first":"firstName"):(l[0]==='"'&&(i={start:s,end:u}),t.set(k,{start:s,end:u}),o=f())}}s=c=u}}function bi(e,t){let n=e.slice(t,t+60),r=/^[^\s,:}\]]{1,40}/.exec(n)?.[0]??n[0],o=(a,s=1,i=t)=>({message:a,start:i,end:Math.min(i+s,e.length)});if(n[0]==='"'){An.lastIndex=t,An.test(e);let a=An.lastIndex;return e[a]==="\\"?o("A backslash that JSON does not know: write two (\\\\), or none.",2,a):e[a]==="	"?o("A tab within a text: write a space, or \\t.",1,a):o('A text that does not end on its line: its last quote (") is missing, or it has a line break, which is \\n in JSON.',a-t)}return mo.test(n[0])?o('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.'):/^['‘’‚]/.test(n)?o('A single quote: JSON has double ones (").'):/^&(#\d+|#x[\da-f]+|\w+);/i.test(n)?o("The text is escaped as HTML (&quot;): it has to be the JSON itself.",r.length):n[0]==="<"?o("This is HTML, not JSON.",r.length):/^\/[/*]/.test(n)||n[0]==="#"?o("A comment: JSON has none.",r.length):o(`“${r}” is no JSON: a text needs double quotes, and what else there is are numbers (1.5), true, false and null.`,r.length)}function Pn(e,t){for(let n=t;n;n=n.replace(/(^|\.)[^.[]*$|\[\d+\]$/,"")){let r=e.get(n);if(r)return r}return e.get("")}var ho=(e,t)=>e.slice(0,t).split(`
`).length,[Ln,uo,xi]=[40,50,70];function go(e,{start:t,end:n}){let r=e.lastIndexOf(`
`,t-1)+1,o=e.indexOf(`
`,t),a=o<0?e.length:o,s=Math.min(Math.max(n,t+1),a,t+xi),i=e.slice(Math.max(r,t-Ln),t),c=e.slice(s,Math.min(a,s+uo));return{line:ho(e,t),column:[...e.slice(r,t)].length+1,before:(t-Ln>r?"…":"")+(t-Ln>r?i:i.trimStart()),marked:e.slice(t,s)+(s<Math.min(n,a)?"…":""),after:c.trimEnd()+(s+uo<a?"…":"")}}function yo(e){let t=(d,f,l)=>({path:d,message:f,start:l.start,end:l.end,...go(e,l)}),n={start:0,end:1};if(e.length>5e5)return{faults:[t("",`The guide is longer than ${5e5} characters, which is all that a page reads.`,n)]};let{places:r,names:o,fault:a}=fo(e);if(a)return{faults:[t("",a.message,a)]};let s=JSON.parse(e.replace("\uFEFF",""));if(s===null||typeof s!="object"||Array.isArray(s))return{faults:[t("","A guide is an object, and begins with {.",r.get(""))]};let i=new Set,c=_e({guide:s}).problems.filter(({path:d,message:f})=>{let l=i.has(d)&&f.startsWith("is missing");return i.add(d),!l});return{guide:s,faults:[...In(ke,s,"").map(({path:d,message:f})=>t(d,f,o.get(d)??Pn(r,d)??n)),...c.map(({path:d,message:f})=>t(d,f,Pn(r,d)??n))].sort((d,f)=>d.start-f.start)}}function In(e,t,n){if(!t||typeof t!="object")return[];let r="anyOf"in e?e.anyOf:[e];if(Array.isArray(t)){let a=r.find(s=>s.type==="array");return a?t.flatMap((s,i)=>In(a.items,s,`${n}[${i}]`)):[]}let o=r.find(a=>a.type==="object");return o?Object.entries(t).flatMap(([a,s])=>{let i=n?`${n}.${a}`:a;return Object.hasOwn(o.properties,a)?In(o.properties[a],s,i):a.startsWith("$")||s===null?[]:[{path:i,message:"is no key of role JSON: it is ignored"}]}):[]}function bo(e,t){if(!e.trimStart().startsWith("<"))return;let{body:n}=new DOMParser().parseFromString(e,"text/html"),r=[...n.querySelectorAll("*")].find(({localName:d})=>t(d)),o=r?void 0:n.querySelector(et),a=r?d=>r.getAttribute(d):o&&ao(o);if(!a)return;let s=r?.localName??(a("career-widget")||"career-guide");if(!t(s))return;let c=(r?r.getAttributeNames():o.localName==="div"?o.getAttributeNames().flatMap(d=>/^data-(.*)/.exec(d)?.[1]??[]):o.localName==="a"?[...new URLSearchParams(o.hash.slice(1)).keys()]:Object.keys(wi(o.textContent))).filter(d=>!["career-widget","guide","src"].includes(d));return{widget:s,attributes:Object.fromEntries(c.flatMap(d=>a(d)===null?[]:[[d,a(d)]])),text:ki(a("guide")),src:a("src")??void 0}}function wi(e){let t=/(\{|%7b).*/is.exec(e)?.[0]??"";try{return JSON.parse(t.startsWith("%")?decodeURIComponent(t):t).attributes??{}}catch{return{}}}function ki(e){if(e!==null)try{let{widget:t,attributes:n,...r}=JSON.parse(tr(e));return JSON.stringify(r,null,2)}catch{return e}}var U={from:"example",example:"operations-assistant",text:"",url:"",carry:!1,widget:"career-guide",attributes:{},look:{},place:"wordpress-author",door:void 0,base:pt,way:"module",reserve:!1,withScript:!1},vi=["element","div","code","link"],Nn=e=>vi.includes(e??""),Wn=e=>Object.hasOwn(Ft,e??""),En=e=>Object.hasOwn(V,e??""),ji=e=>/^(\/(?!\/)|https:\/\/(unpkg\.com|cdn\.jsdelivr\.net\/npm)\/career-widgets@)(?!.*\.\.)[\w@./-]*$/.test(e);function xo({from:e,example:t,url:n,carry:r,widget:o,attributes:a,look:s,place:i,door:c,base:d,way:f,reserve:l,withScript:m},p=""){let u=new URLSearchParams;e==="example"&&t!==U.example&&u.set("example",t),e==="text"&&u.set("text",p),e==="url"&&u.set("url",n),e==="none"&&u.set("none",""),e==="url"&&r&&u.set("carry",""),o!==U.widget&&u.set("widget",o),i!==U.place&&u.set("for",i),c&&u.set("door",c),d!==U.base&&u.set("base",d),f!==U.way&&u.set("way",f),l&&u.set("reserve",""),m&&u.set("script","");for(let[x,k]of Object.entries(a))u.set(`.${x}`,k);for(let[x,k]of Object.entries(s))u.set(x,k);return u.size?`#${u.toString()}`:""}function wo(e){let t=new URLSearchParams(e.slice(1)),n=t.get("widget"),r=t.get("for"),o=t.get("door"),a=t.get("base")??"",s=t.get("way"),i=t.get("example")??"",c=d=>Object.fromEntries([...t].flatMap(([f,l])=>{let m=d.exec(f)?.[1];return m?[[m,l]]:[]}));return{packed:t.get("text")??"",state:{from:t.has("text")?"text":t.has("url")?"url":t.has("none")?"none":"example",example:/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+)?$/.test(i)?i:U.example,text:"",url:t.get("url")??"",carry:t.has("url")&&t.has("carry"),widget:je.includes(n)?n:U.widget,attributes:c(/^\.([a-z]+(?:-[a-z]+)*)$/),look:c(/^(--career-[a-z]+(?:-[a-z]+)*)$/),place:En(r)?r:U.place,door:Nn(o)?o:void 0,base:ji(a)?a:U.base,way:Wn(s)?s:U.way,reserve:t.has("reserve"),withScript:t.has("script")}}}var Si=4e3;async function ko(e){let t=new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer()),n=btoa(Array.from(t,r=>String.fromCharCode(r)).join("")).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return n.length>Si?void 0:n}async function vo(e){try{let t=Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),o=>o.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(new TextDecoderStream("utf-8",{ignoreBOM:!0})).getReader(),r="";for(let o;r.length<=5e5&&!(o=await n.read()).done;)r+=o.value;return n.cancel(),r.length>5e5?void 0:r}catch{return}}var Te=y,$i=document.getElementById("builder"),v=U,Oo="",Q={faults:[]},rt="",fe="",ot,nt={taken:[],widget:!0},st=!0,Fn=!1,Mt="",Ao=!0,Bn=e=>je.includes(e),Lo=e=>{let{guide:t={}}=Q;return e==="career-guide"?Object.keys(t).length>0:q[e].keys.some(n=>t[n]!==void 0)},zn=e=>e==="career-guide"?"The whole guide":q[e].say({},"en",{},()=>{}).heading,Po=e=>!!q[e]?.flat,Hn=()=>oo(Te,v.widget).filter(({flat:e})=>!e||v.from==="none"||!!Q.guide&&!Lo(v.widget));function Se(){let e=Hn().map(({name:r})=>r),t=Te.tokens.map(({name:r})=>r),n=(r,o)=>Object.fromEntries(Object.entries(r).filter(([a])=>o.includes(a)));return{...v,attributes:n(v.attributes,e),look:n(v.look,t)}}var Gn=()=>v.withScript&&ve(v.place),Io=()=>v.from==="url"&&!v.carry;function No(){let{widget:e,attributes:t,place:n,door:r}=Se();return{widget:e,attributes:t,for:n,door:r,guide:Q.guide,src:Io()&&Q.guide?v.url:void 0,script:Gn()?Go().tags:void 0}}var jo;function D(e){v={...v,...e},Mt="",v.from==="none"&&!Po(v.widget)&&(v={...v,widget:"salary-range"}),Me(),clearTimeout(jo),jo=setTimeout(Wo,120)}function Wo(){ot=_e(No()),Me(),qi(),Ti()}var at=location.hash;async function Ti(){let e=Se(),t=e.from==="text"?await ko(e.text):"";Ao=t!==void 0&&(e.from!=="text"||!!e.text),Se().text===e.text&&(at=xo(Se(),t),history.replaceState(null,"",location.pathname+location.search+at),Me())}function X(e,t){Oo=e,rt=t,Q=e.trim()?yo(e):{faults:[]}}async function Eo(){let{state:e,packed:t}=wo(location.hash);at=location.hash;let n=t?await vo(t):"";v={...e,text:n??""},fe=v.url,rt="",v.from==="text"?X(v.text,v.text?"":n===void 0?"The link was cut off on its way, and the guide with it. Paste it here.":"The link leaves the guide out, because it is too long for one. Paste it here."):v.from==="none"?X("",""):v.from==="example"?Jn(v.example):Fo(fe)?Co(fe):X("","The link names a guide on another site. Nothing is asked of it until you press “Read it”."),D({})}var Fo=e=>{try{return new URL(e,location.href).origin===location.origin&&/^https?:$/.test(new URL(e,location.href).protocol)}catch{return!1}},$e=0;async function Do(e,t){let n=++$e;X("","Reading the guide …"),D({});try{let r=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:AbortSignal.timeout(15e3)});if(!r.ok)throw new Error(`the server answers ${r.status}`);let o=r.body.pipeThrough(new TextDecoderStream).getReader(),a="";for(let s;a.length<=5e5&&!(s=await o.read()).done;)a+=s.value;if(o.cancel(),n!==$e)return;X(a,a.trim()?"":`${t}: there is nothing.`)}catch(r){if(n!==$e)return;X("",`${t}: ${r.message}.${Fo(e)?"":" A guide on another site can be read only where that site allows it (CORS); paste it instead."}`)}D({})}async function Jn(e){if($e++,v={...v,from:"example",example:e},e===U.example)X(`{
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
}`,"");else return Do(`guides/${e}.json`,"The example could not be read");D({})}async function Co(e){let t;try{t=new URL(e.trim().replace(/^(?:[a-z\d-]+\.)+[a-z]{2,}\//i,"https://$&"),location.href)}catch{}return!t||!/^https?:$/.test(t.protocol)?($e++,X("","This is no address of a guide: expected one that begins with https://."),D({from:"url",url:""})):(v={...v,from:"url",url:t.href},fe=t.href,Do(t.href,"The guide could not be read"))}function Bo(e){$e++;let t=bo(e,Bn);if(t?.text!==void 0||t&&!t.src){let{widget:n,attributes:r,text:o}=t;return X(o??"",""),D({from:o===void 0?"none":"text",text:o??"",widget:n,attributes:r})}if(t?.src)return fe=t.src,X("","The snippet names a guide by its address. Nothing is asked until you press “Read it”."),D({from:"url",url:"",widget:t.widget,attributes:t.attributes});X(e,""),D({from:"text",text:e})}async function So(e){e&&(Bo(e.size>5e5*4?"":await e.text()),e.size>5e5*4&&(rt=`${e.name} is longer than the ${5e5} characters that a page reads.`),Me())}function $o(e){if(e==="example")return void Jn(v.example);$e++;let t=Oo;X(e==="text"?v.text||t:"",""),D(e==="text"?{from:e,text:v.text||t}:{from:e,url:""})}var Un=e=>e.split("`").map((t,n)=>n%2?S`<code>${t}</code>`:t),Y=e=>e.target.value,Mi=e=>e.slice(0,/[.](\s|$)/.exec(e)?.index??e.length),De=(e,t,n,r)=>S`
  <section class="step" aria-labelledby=${t}>
    <h2 id=${t}><span class="number">${e}</span> ${n}</h2>
    ${r}
  </section>`,qn=(e,t,n,r,o)=>S`
  <fieldset class=${`segments ${e}`}><legend class="heard">${t}</legend>${n.map(([a,s])=>S`<label><input type="radio" name=${e} value=${a} .checked=${a===r} @change=${()=>o(a)}><span>${s}</span></label>`)}</fieldset>`;function Ri(){let{from:e}=v;return S`
    ${qn("from","Where the guide comes from",[["example","Example"],["text","Your own"],["url","Address"],["none","No guide"]],e,t=>$o(t))}
    ${e==="example"?S`<label class="field"><span class="label">Example guide</span>
          <select id="example" @change=${t=>{Jn(Y(t))}}>${g.map(({name:t,title:n,lang:r})=>S`<option value=${t} .selected=${t===v.example}>${r==="en"?n:`${n} (${r})`}</option>`)}</select></label>`:e==="text"?S`<div class="field">
            <label class="label" for="json">The guide: role JSON, or a snippet that you want to change</label>
            <textarea id="json" rows="9" spellcheck="false" dir="ltr" autocomplete="off" placeholder=${'{"title": "…", "salary": {…}}'} aria-describedby="faults"
              .value=${v.text} @input=${t=>Bo(Y(t))} @dragover=${t=>t.preventDefault()}
              @drop=${t=>{let n=t.dataTransfer?.files[0];n&&(t.preventDefault(),So(n))}}></textarea>
            <label class="button file"><input type="file" accept=".json,application/json,text/plain" @change=${t=>{So(t.target.files?.[0])}}><span>Open a file</span></label>
          </div>`:e==="url"?S`<form class="field" @submit=${t=>{t.preventDefault(),Co(fe)}}>
              <label class="label" for="url">Address of the guide</label>
              <span class="row"><input id="url" type="text" inputmode="url" dir="ltr" autocomplete="off" placeholder="https://example.com/guide.json" .value=${fe} @input=${t=>{fe=Y(t)}}><button class="button">Read it</button></span>
              <label class="check"><input type="checkbox" .checked=${v.carry} @change=${()=>D({carry:!v.carry})}><span>Put the guide into the line. Otherwise the page reads it from this address, and always has its present state.</span></label>
            </form>`:S`<p class="hint">A few figures are enough for these widgets: enter them in step 3.</p>`}
    ${(e==="example"||e==="url")&&Q.guide?S`<p class="hint"><button class="plain" @click=${()=>{v={...v,text:""},$o("text")}}>Change a copy of it</button></p>`:E}
    <div id="faults" role="status">${rt?S`<p class="hint">${rt}</p>`:E}${Oi()}</div>`}var Dn=5;function Oi(){let{faults:e,guide:t}=Q;if(!e[0])return E;let n=r=>S`<li>
    <p><b>${v.from==="text"?S`<button class="plain" @click=${()=>Ai(r)}>Line ${r.line}, column ${r.column}</button>`:`Line ${r.line}, column ${r.column}`}</b> ${r.path?S`<code>${r.path}</code> `:E}${r.message}</p>
    <pre dir="ltr"><span class="line" aria-hidden="true">${r.line}</span>${r.before}<mark>${r.marked}</mark>${r.after}</pre>
  </li>`;return S`<div class="faults">
    <h3>${t?e[1]?`${e.length} faults; what is valid is used`:"One fault; what is valid is used":"The guide cannot be read"}</h3>
    <ol>${e.slice(0,Dn).map(n)}</ol>
    ${e.length>Dn?S`<p class="hint">And ${e.length-Dn} more.</p>`:E}
  </div>`}function Ai({start:e,end:t}){let n=document.getElementById("json");n.focus(),n.setSelectionRange(e,t),n.scrollTop=n.scrollHeight*e/Math.max(1,n.value.length)-n.clientHeight/2}function Li(){let{widget:e,from:t}=v,n=s=>S`<option value=${s} .selected=${s===e}>${zn(s)}</option>`,r=t==="none"?je.filter(Po):je,o=r.filter(s=>Lo(s)||s==="career-guide"),a=r.filter(s=>!o.includes(s));return S`
    <label class="field"><span class="heard">Widget</span>
      <select id="widget" aria-describedby="about" @change=${s=>D({widget:Y(s)})}>
        ${t==="none"?a.map(n):[o.map(n),Q.guide&&a[0]?S`<optgroup label="This guide has nothing for">${a.map(n)}</optgroup>`:a.map(n)]}
      </select></label>
    <p class="hint" id="about">${Un(`${Mi(Te.widgets[e].description)}.`)} <code>${`<${e}>`}</code></p>`}var Cn=(e,t)=>{let{[e]:n,...r}=v.attributes;D({attributes:t===void 0?r:{...r,[e]:t}})};function To(e){let{name:t,kind:n,label:r,description:o="",values:a=[],min:s,max:i}=e,c=`attr-${t}`,d=v.attributes[t],f=ot?.problems.find(({path:p})=>p===t),l=S`<span class="hint" id=${`${c}-about`}>${Un(o)}${f?S` <strong class="problem">${f.message}</strong>`:E}</span>`,m=p=>Cn(t,Y(p)||void 0);if(n==="boolean")return S`<div class="field"><label class="check"><input id=${c} type="checkbox" aria-describedby=${`${c}-about`} .checked=${d!==void 0} @change=${p=>Cn(t,p.target.checked?"":void 0)}><span>${r}</span></label>${l}</div>`;if(n==="widgets"){let p=d?.match(/[^\s,]+/g)??[],u=x=>Cn(t,(p.includes(x)?p.filter(k=>k!==x):[...p,x]).join(" ")||void 0);return S`<details class="field"><summary>${r}: ${p[0]?p.length:"all"}</summary>
      <p class="hint">All, unless you tick some: then those, in the order in which you tick them.</p>
      <fieldset class="ticks"><legend class="heard">${r}</legend>${jt.map(x=>S`<label class="check"><input type="checkbox" value=${x} .checked=${p.includes(x)} @change=${()=>u(x)}><span>${zn(x)}${p.includes(x)?S` <small>${p.indexOf(x)+1}</small>`:E}</span></label>`)}</fieldset></details>`}return S`<div class="field">
    <label class="label" for=${c}>${r}</label>
    ${n==="choice"?S`<select id=${c} aria-describedby=${`${c}-about`} @change=${m}>${["",...a].map(p=>S`<option value=${p} .selected=${p===(d??"")}>${p||"not set"}</option>`)}</select>`:n==="number"?S`<input id=${c} type="number" step="any" min=${s??E} max=${i??E} aria-describedby=${`${c}-about`} .value=${d??""} @input=${m}>`:S`<input id=${c} type="text" dir="auto" autocomplete="off" aria-invalid=${f?"true":E} aria-describedby=${`${c}-about`} .value=${d??""} @input=${m}>`}
    ${l}
  </div>`}function Pi(){let e=new Set(Te.widgets[v.widget].attributes.map(({name:o})=>o)),t=Hn(),n=t.filter(({name:o})=>!e.has(o)),r=Object.values(Se().look).some(Boolean);return S`
    <div class="fields">${t.filter(({name:o})=>e.has(o)).map(To)}${n.map(To)}</div>
    <details class="look"><summary>Look${r?": changed":""}</summary>
      <p class="hint">Colours and type for all widgets on the page. The line that you paste never carries them, because most editors would take them away: they are a rule for the site’s style sheet, in step 6.</p>
      <div class="fields">${Te.tokens.map(Ii)}</div>
    </details>`}function Ii(e){let{name:t,description:n,default:r}=e,o=v.look[t]??"",a=!!o&&!$t(e,o.trim()),s=t.replace("--career-",""),i=c=>{let{[t]:d,...f}=v.look;D({look:Y(c)?{...f,[t]:Y(c)}:f})};return S`<div class="field">
    <label class="label" for=${t}>${s[0].toUpperCase()+s.slice(1).replaceAll("-"," ")}</label>
    <span class="row">${St(e)?S`<input type="color" aria-label=${`${s}, from a palette`} .value=${Ni(a||!o?r:o)} @input=${i}>`:E}<input
      id=${t} type="text" dir="ltr" autocomplete="off" spellcheck="false" placeholder=${r} aria-invalid=${a?"true":E} aria-describedby=${`${t}-about`} .value=${o} @input=${i}></span>
    <span class="hint" id=${`${t}-about`}>${Un(n)}${a?S` <strong class="problem">Expected ${St(e)?"a colour like #b4005a":t.endsWith("font")?"names of fonts":"a length like 1.2em"}.</strong>`:E}</span>
  </div>`}var tt=document.createElement("canvas").getContext("2d");function Ni(e){let t=/#[\da-f]{6}\b/i.exec(e)?.[0];return t||!tt?t??"#808080":(tt.fillStyle="#808080",tt.fillStyle=e,/^#[\da-f]{6}$/.test(tt.fillStyle)?tt.fillStyle:"#808080")}var Wi={element:"Custom element",div:"<div> with data-* attributes",code:"Block of code",link:"Link"};function Ei(){let{place:e,door:t}=v,n=me(e,v.withScript);return S`
    <label class="field"><span class="label">Place</span>
      <select id="place" aria-describedby="note" @change=${r=>{let o=Y(r);En(o)&&D({place:o,door:void 0})}}>${Object.entries(V).map(([r,{name:o}])=>S`<option value=${r} .selected=${r===e}>${o}</option>`)}</select></label>
    <p class="hint" id="note">${V[e].note}</p>
    <label class="field"><span class="label">Form</span>
      <select id="door" @change=${r=>{let o=Y(r);D({door:Nn(o)&&o!==n?o:void 0})}}>${Object.entries(Wi).map(([r,o])=>S`<option value=${r} .selected=${r===(t??n)}>${o}${r===n?" (fits this place)":""}</option>`)}</select></label>
    ${ve(e)?S`<label class="check"><input id="with-script" type="checkbox" aria-describedby="with-script-about" .checked=${v.withScript} @change=${()=>D({withScript:!v.withScript,door:void 0})}><span>Put the script into the line</span></label>
        <p class="hint" id="with-script-about">For a page whose site does not have it: see “Once for the whole site” in step 6.</p>`:E}`}function Fi(){return S`
    <div class="bar">
      ${qn("script","With or without the script",[["with","With the script"],["without","Without it"]],st?"with":"without",e=>{st=e==="with",Wo()})}
      ${qn("width","How wide",[["wide","Wide"],["phone","Phone"]],Fn?"phone":"wide",e=>{Fn=e==="phone",Me()})}
    </div>
    <p class="hint" id="left">${ot?.isEmpty!==!1?"There is nothing to look at yet.":Di()}</p>
    <div class=${Fn?"view phone":"view"} role="region" aria-label="The widget" tabindex="0" .hidden=${ot?.isEmpty!==!1}><div id="view"></div></div>`}function Di(){let{name:e}=V[v.place];return[nt.taken[0]?S`${e} takes away ${nt.taken.map((t,n)=>[n?", ":"",S`<code>${t}</code>`])}. `:`${e}: all of it is left. `,nt.widget?st?nt.taken[0]?"The widget is left.":"":"This is what readers see before the script has come, and where it never comes.":S`<strong class="problem">No widget is left, only its text: choose the form that fits this place.</strong>`]}function Go(){let e=he(v.attributes.lang??Ho(Q.guide))?.split("-")[0],t="";return{tags:or({...v,way:zo(),langs:e?[e]:[]},h,(r,o,a)=>{t=`This ${a}.`}),problem:t}}function Ci(){let{tags:e,problem:t}=Go(),{base:n,reserve:r}=v,{version:o}=h,a=`https://unpkg.com/career-widgets@${o}/dist/`;return S`<details id="once"><summary>Once for the whole site</summary>
    <p class="hint">The line needs the script of the widgets on the site. Whoever looks after the site puts it into the template of all pages once; then no line has to carry it.</p>
    <div class="field"><label class="label" for="base">Folder of the files</label>
      <input id="base" type="text" inputmode="url" dir="ltr" autocomplete="off" list="bases" aria-invalid=${t?"true":E} aria-describedby="base-about" .value=${n} @input=${s=>D({base:Y(s)})}>
      <datalist id="bases"><option value="/career-widgets/"></option><option value=${a}></option><option value=${a.replace("unpkg.com","cdn.jsdelivr.net/npm")}></option></datalist>
      <span class="hint" id="base-about">${t?S`<strong class="problem">${t}</strong>`:e.join("").includes(" integrity=")?"It names the version, so the hash of each file goes along: a browser runs no other file.":S`Where it names the version, as <code>${a}</code> does, the hash of each file goes along.`}</span></div>
    <label class="field"><span class="label">Script</span>
      <select id="way" @change=${s=>{let i=Y(s);Wn(i)&&D({way:i})}}>${Object.entries(Bi).filter(([s])=>s!=="alone"||qo()).map(([s,i])=>S`<option value=${s} .selected=${s===zo()}>${i}</option>`)}</select></label>
    <label class="check"><input id="reserve" type="checkbox" .checked=${r} @change=${()=>D({reserve:!r})}><span>Reserve the place of each widget, so that nothing moves when the script has come</span></label>
    <pre class="code" id="site" dir="ltr" tabindex="0" role="region" aria-label="The script"><code>${e.join(`
`)}</code></pre>
    <p class="actions"><button class="button" @click=${()=>{Tt(e.join(`
`),"site")}}>Copy the script tag</button></p>
  </details>`}var Bi={module:"All widgets in one file",classic:"All widgets in one file, not a module",loader:"Only the widgets that a page uses",alone:"This widget alone, where no page has another"},qo=()=>Dt(v.widget)&&(v.door??me(v.place,v.withScript))==="element",zo=()=>v.way==="alone"&&!qo()?"module":v.way,Mo=()=>ve(v.place)&&me(v.place,v.withScript)==="element";function Gi(){let{snippet:e="",problems:t=[],isEmpty:n=!0}=ot??{},r=so(Te.tokens,Se().look),o=Mo()?`<style>${r}</style>`:r,a=new Set(Hn().map(({name:i})=>i)),s=t.filter(({code:i,path:c})=>i!=="missing"&&(c==="src"||!Q.guide&&!a.has(c)));return S`
    ${n?S`<p id="line" tabindex="-1">${v.from==="none"?"There is nothing to paste yet: enter some figures in step 3.":Q.guide?`There is nothing to paste: the guide has nothing for “${zn(v.widget)}”.`:"There is nothing to paste yet: the guide is missing."}</p>`:S`
        <pre class="code" id="line" dir="ltr" tabindex="0" role="region" aria-label="The line"><code>${e}</code></pre>
        <p class="actions"><button class="button primary" id="copy" @click=${()=>{Tt(e,"line")}}>Copy the line</button>
          <button class="button" id="send" @click=${()=>{Tt(location.href,"")}}>Copy a link to this page</button></p>
        <p class="hint">${new Intl.NumberFormat("en").format(e.length)} characters${e.length>2e4&&!Io()?". Some editors are slow with so much: a guide that has an address of its own makes a short line":""}.${Ao?"":" The link leaves the guide out, because it is too long for one."}</p>`}
    <p role="status" class="said">${Mt}</p>
    ${s.map(({path:i,message:c})=>S`<p class="problem">${i} ${c}</p>`)}
    ${r?S`<h3>The look, ${Mo()?"before the line or in the site’s style sheet":"for the site’s style sheet"}</h3>
      <pre class="code" id="style" dir="ltr" tabindex="0" role="region" aria-label="The look"><code>${o}</code></pre>
      <p class="actions"><button class="button" @click=${()=>{Tt(o,"style")}}>Copy the look</button></p>`:E}
    ${Ci()}`}async function Tt(e,t){try{await navigator.clipboard.writeText(e),Mt="Copied."}catch{let n=document.getElementById(t);n&&getSelection()?.selectAllChildren(n),n?.focus({preventScroll:!0}),Mt=n?"The browser does not let this page copy. It is selected: press Ctrl+C, or ⌘C on a Mac.":"The browser does not let this page copy. Take the address from its address bar."}Me()}function Me(){Xn(S`<div class="steps">
        ${De(1,"guide","Guide",Ri())}
        ${De(2,"which","Widget",Li())}
        ${De(3,"options","Options",Pi())}
        ${De(4,"where","Where it goes",Ei())}
      </div>
      <div class="result">
        ${De(5,"look","How it looks there",Fi())}
        ${De(6,"paste","The line",Gi())}
      </div>`,$i)}var Ro="";function qi(){let{place:e,look:t,door:n,attributes:r}=Se(),o=document.getElementById("view"),{snippet:a,isEmpty:s}=_e({...No(),src:void 0,script:void 0,for:"html",door:n??me(e,Gn())}),{body:i}=new DOMParser().parseFromString(s?"":a,"text/html");nt={taken:Gn()?[]:io(e,i),widget:s||lo(i,Bn)},st||co(i,Bn);let d=he(r.lang??Ho(Q.guide))??"en";o.lang=d,o.dir=Rn(d)?"rtl":"ltr";for(let l of Te.tokens){let m=t[l.name]?.trim();o.style.setProperty(l.name,m&&$t(l,m)?m:null)}let f=`${e} ${st} ${a}`;if(f!==Ro){Ro=f;let{scrollTop:l}=o.parentElement;o.replaceChildren(...[...i.childNodes].map(m=>document.importNode(m,!0))),o.parentElement.scrollTop=l}Me()}var Ho=e=>typeof e?.lang=="string"?e.lang:void 0;addEventListener("hashchange",()=>{location.hash!==at&&(location.hash&&!location.hash.includes("=")?history.replaceState(null,"",location.pathname+location.search+at):Eo())});document.querySelector("[data-skip]").addEventListener("click",e=>{e.preventDefault(),document.getElementById("line")?.focus()});document.querySelector(".scheme select").addEventListener("change",e=>{document.documentElement.dataset.scheme=Y(e)});Eo();})();
