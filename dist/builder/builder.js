/*! career-widgets 0.1.0, MIT */
"use strict";(()=>{var Po=Object.defineProperty;var P=(e,t)=>{for(var n in t)Po(e,n,{get:t[n],enumerable:!0})};var h=[{name:"operations-assistant",title:"Operations Assistant",lang:"en"},{name:"electrician.de",title:"Elektriker/in",lang:"de"},{name:"electrician",title:"Electrician",lang:"en"},{name:"registered-nurse.ar",title:"ممرّض مسجَّل",lang:"ar"},{name:"registered-nurse",title:"Registered Nurse",lang:"en"},{name:"software-developer",title:"Software Developer",lang:"en"}];var g=["ar","de"];var y={widgets:{"career-guide":{description:"A whole career guide: a list of contents that follows the reader, and all sections that the guide has something for. It provides the guide to every section inside it, its own and those that the page puts there.",attributes:[{name:"sections",type:"string",description:"The sections to show, by their tag names and in that order: `salary-range career-ladder`. All where it is not given."}]},"career-ladder":{description:"The rungs of a career on a true axis of years, spans that overlap or have no end as they are, with what each rung pays. With `years` it says where the reader stands and what comes next.",attributes:[{name:"years",type:"number",description:"The reader's years of experience."}]},"career-path":{description:"The way into a role and on from it: in prose, or step by step, with how long each step takes.",attributes:[]},"case-studies":{description:"Examples from the role: what happened, what can be learnt from it, and the figures in both set large in their own words.",attributes:[]},"common-mistakes":{description:"What beginners in a role often do wrong, each crossed. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"contextual-advice":{description:"Advice for getting into a role and getting on in it, each behind an arrow. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"core-functions":{description:"What a role is there for, in prose.",attributes:[]},"day-timeline":{description:"A typical day: its periods in true proportion, with gaps, overlaps and night shifts as they are, and as a list with what each is about. Times are on the clock of the language.",attributes:[]},"global-outlook":{description:"How a role differs around the world: in prose, or region by region. Of many regions the first are shown, the rest behind a disclosure.",attributes:[]},"job-market":{description:"What moves the market for a role: what makes it hard, where it can lead, what is changing; side by side where there is room.",attributes:[]},"job-outlook":{description:"How employment in a role is projected to change, against all occupations where that is known, and how many openings there are in a year. The words for the rate are the publisher's: as given, or by the lines of its edition.",attributes:[{name:"rate",type:"number",description:"Projected change in employment, in percent, where no guide gives one."},{name:"from",type:"number",description:"First year of that projection."},{name:"to",type:"number",description:"Last year of that projection."},{name:"average",type:"number",description:"Projected change over the same years in all occupations together, in percent."},{name:"openings",type:"number",description:"Openings per year, where no guide gives them."},{name:"label",type:"string",description:"The publisher's words for `rate`: the `label` attribute."}]},"key-responsibilities":{description:"What is done in a role, the most important first. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"market-demand":{description:"How much a role is sought after, on a scale that is named, and by what that was judged. Where it is not known, that is said.",attributes:[{name:"level",type:"string",description:"low, moderate, high, very-high or undetermined, where no guide says: the `level` attribute."}]},"membership-plans":{description:"The plans of a membership side by side: price and period, what each includes, and a way to choose it.",attributes:[]},"portfolio-tips":{description:"What to show to employers, and how, in prose.",attributes:[]},"pros-cons":{description:"What speaks for a role and what against it, side by side where there is room, each counted and marked. Of a long side the first entries are shown, the rest behind a disclosure.",attributes:[]},"related-roles":{description:"Roles that are close to this one, and how each differs in pay and growth, as far as both are known and say the same.",attributes:[]},"required-education":{description:"The education that a role requires: in prose, or the level that is asked for, the routes to it, and the certificates that help. Of long lists the first entries are shown, the rest behind a disclosure.",attributes:[]},"role-faq":{description:"Questions that people ask about a role, each with its answer behind it. A link to a question opens it: the fragment is `faq-` and the question's words, `#faq-do-i-need-a-degree`; the same question again is numbered, `#faq-do-i-need-a-degree-2`.",attributes:[]},"role-skills":{description:"The skills that a role asks for, technical and soft, side by side where there is room, with the level where one is given. A level that is a number out of a number is drawn too.",attributes:[]},"role-summary":{description:"A role at a glance, under its title: what it is, and the key facts of the guide with their sources. Aliases, codes and the date of the guide stand below.",attributes:[]},"salary-range":{description:"What a role pays: the median, the range around it, percentiles, levels of experience and where the best paid begin, for one area or several. The reader can find out where their own pay stands; nothing of that leaves the page.",attributes:[{name:"min",type:"number",description:"Lower end of the range, where no guide gives one."},{name:"max",type:"number",description:"Upper end of the range, where no guide gives one."},{name:"median",type:"number",description:"Median, where no guide gives one."},{name:"currency",type:"string",description:"ISO 4217 code of the currency of `min`, `max` and `median`."},{name:"per",type:"string",description:"Period of pay that is shown first: hour, day, week, month or year; also that of `min`, `max` and `median`."},{name:"area",type:"string",description:"Name of the area that is shown first; also that of `min`, `max` and `median`."},{name:"hours-per-year",type:"number",description:"Hours of work in a year. With it, yearly pay can be shown by the hour; hourly pay is never turned into yearly."}]},"share-guide":{description:"The address of a guide to pass on: through the system's share sheet where there is one, copied, or as a plain link. Where the guide has no `url` it is the page's. Nothing is requested, and nobody is told.",attributes:[{name:"section",type:"string",description:"The section to link to, by its tag name: `salary-range`."}]},"skill-map":{description:"The skills that a role takes, from foundations to specialisms: a list in groups, and a path that joins them. With `have` it marks what the reader has and says how far along each group is; with `interactive` the reader ticks it. Nothing is stored: the page hears of every tick and keeps what it likes.",attributes:[{name:"have",type:"string | readonly string[]",description:"What the reader has: `Excel, Asana` are looked for in the names and examples of skills; a list names skills exactly, as `skill-toggle` gives it. A tick makes it such a list."},{name:"interactive",type:"boolean",description:"Lets the reader tick skills."}]},"source-list":{description:"What a guide draws on, numbered, each with where it can be read and its date. A link to one, `#source-3`, marks it.",attributes:[]},"tech-stack":{description:"The tools of a role in groups, what employers ask for first and marked. Of many groups, and of many tools in one, the first are shown, the rest behind a disclosure; a long list can be filtered, which opens them.",attributes:[]},"work-life-balance":{description:"How a job fits in with the rest of life: stress and balance, each on a scale that is named, and what they were judged by. Only balance has the accent: much of it is good, and much stress is not.",attributes:[]},"work-setting":{description:"Where a role is worked in, and with whom, in prose.",attributes:[]}},shared:[{name:"lang",type:"string",description:"Language of what the widget says, where it is not that of the page: `de`."},{name:"guide",type:"string",description:"Role JSON as text: the `guide` attribute."},{name:"src",type:"string",description:"Where the role JSON is: a URL, or `#id` of a JSON script on the page."},{name:"heading",type:"string",description:"Heading instead of the default one."},{name:"heading-level",type:"number",description:"Level of the heading, 1 to 6; 2 by default."},{name:"debug",type:"boolean",description:"Shows problems of the data in place."}],tokens:[{name:"--career-accent",default:"light-dark(#1f5fd0, #8ab4ff)",description:"Colour of what the picture is about."},{name:"--career-muted",default:"70 % of the text colour",description:"Colour of secondary text."},{name:"--career-line",default:"16 % of the text colour",description:"Colour of hairlines and of empty tracks."},{name:"--career-tint",default:"18 % of the accent",description:"Colour of areas behind the accent."},{name:"--career-surface",default:"Canvas",description:"Background of fields and of whatever covers a line."},{name:"--career-radius",default:"0.2em",description:"Radius of corners."},{name:"--career-heading-size",default:"1.3em",description:"Size of the heading."},{name:"--career-heading-font",default:"inherit",description:"Font family of headings."}]};var Wo=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),R=Wo(1);var F=Symbol.for("lit-nothing"),Dn="{$}",Tt=e=>e===F||e==null?"":String(e),Mt;try{Mt=globalThis.trustedTypes?.createPolicy("career-widgets",{createHTML:e=>e})}catch{}var Cn,$t=new WeakMap;function Fo({strings:e,_$litType$:t}){let n=!1,r=e.map((l,m)=>{let[p,f]=[l.lastIndexOf("<"),l.lastIndexOf(">")];return p!==f&&(n=p>f),l+(m+1<e.length?n?Dn:"<!---->":"")}),o=document.createElement("template"),a=t>1?`<svg>${r.join("")}</svg>`:r.join("");o.setHTMLUnsafe(Mt?Mt.createHTML(a):a);let{content:s}=o;t>1&&s.replaceChildren(...s.firstChild.childNodes);let i=l=>document.createTreeWalker(l,129),d=[],c=i(s),u=0;for(let l=0,m;m=c.nextNode();l++)if(m instanceof Element)for(let p of[...m.attributes]){let f=p.value.split(Dn);if(f.length<2)continue;let x=e[u].match(/[^\s"'<>=]+(?==["']?[^"'=]*$)/)[0];m.removeAttribute(p.name),d.push([l,u,Do(x,f)]),u+=f.length-1}else d.push([l,u++,(p,f)=>{let x=Rt(p);return k=>x(k[f])}]);return l=>{let m=document.importNode(s,!0),p=i(m),f=-1,x=d.map(([T])=>{for(;f<T;f++)p.nextNode();return p.currentNode}),k=d.map(([,T,O],S)=>O(x[S],T)),v=T=>k.forEach(O=>O(T));return v(l),[m,v]}}var Do=(e,[t,...n])=>(r,o)=>{let a=r,s=e.slice(1),i=F;if(e[0]==="@"){let d=Cn;return a.addEventListener(s,c=>i.call(d,c)),c=>i=c[o]}return d=>{let c=t||n[0]||n[1]!=null?n.reduce((u,l,m)=>u+Tt(d[o+m])+l,t):d[o];c!==i&&(i=c,e[0]==="."?a[s]=c:e[0]==="?"?a.toggleAttribute(s,!!c&&c!==F):c===F?a.removeAttribute(e):a.setAttribute(e,Tt(c)))}};function Rt(e){let t=e.previousSibling;!t&&e.parentNode.nodeType>9&&e.before(t=new Comment);let n,r,o,a,s=()=>{for(;e.previousSibling!==t;)e.previousSibling.remove();n=o=a=void 0};return i=>{if(Array.isArray(i)){o||s();let d=o??=[];i.forEach((c,u)=>{if(!d[u]){let l=new Comment;e.before(l),d[u]=[Rt(l),l]}d[u][0](c)});for(let[c,u]of d.splice(i.length).reverse())c(""),u.remove()}else if(i?._$litType$){let d=i;if(n===d.strings)return r(d.values);s(),$t.has(n=d.strings)||$t.set(n,Fo(d));let[c,u]=$t.get(n)(d.values);r=u,e.before(c)}else{let d=Tt(i);(!a||!d)&&s(),a?a.data=d:d&&e.before(a=new Text(d))}}}var jt=new WeakMap;function Bn(e,t,{host:n}={}){Cn=n,jt.has(t)||(t.append(new Comment),jt.set(t,Rt(t.lastChild))),jt.get(t)(e)}var At={};P(At,{ar:()=>Go,de:()=>Bo,en:()=>De,messagesFor:()=>Fe,onMessages:()=>rt,registerMessages:()=>Ot});var Co=Symbol.for("career-widgets.messages"),Lt=globalThis[Co]??={};function Ot(e,t){Lt[e]={...Lt[e],...t},globalThis.window&&dispatchEvent(new Event("languagechange"))}function rt(e){globalThis.window&&addEventListener("languagechange",e)}function Fe(e,t,n){let r=Lt[e]?.[t];return r?{...n,...r}:e?Fe(e.replace(/-?[^-]*$/,""),t,n):n}var De={source:"Source: {source}",sourceDated:"Source: {source}, {date}",table:"Show as table",empty:"There is no information on this yet.",error:"This could not be shown.",loading:"Loading…",hour:"{amount} an hour",day:"{amount} a day",week:"{amount} a week",month:"{amount} a month",year:"{amount} a year",orMore:"{amount} or more",range:"{min} to {max}",notPublished:"not published",more:"Show {n} more",fewer:"Show fewer"},Bo={source:"Quelle: {source}",sourceDated:"Quelle: {source}, {date}",table:"Als Tabelle zeigen",empty:"Dazu gibt es noch keine Angaben.",error:"Das konnte nicht angezeigt werden.",loading:"Wird geladen…",hour:"{amount} pro Stunde",day:"{amount} pro Tag",week:"{amount} pro Woche",month:"{amount} im Monat",year:"{amount} im Jahr",orMore:"{amount} oder mehr",range:"{min} bis {max}",notPublished:"nicht veröffentlicht",more:"{n} weitere zeigen",fewer:"Weniger zeigen"},Go={source:"المصدر: {source}",sourceDated:"المصدر: {source}، {date}",table:"عرض كجدول",empty:"لا توجد معلومات عن هذا بعد.",error:"تعذّر عرض هذا القسم.",loading:"جارٍ التحميل…",hour:"{amount} في الساعة",day:"{amount} في اليوم",week:"{amount} في الأسبوع",month:"{amount} في الشهر",year:"{amount} في السنة",orMore:"{amount} أو أكثر",range:"من {min} إلى {max}",notPublished:"غير منشور",more:{one:"عرض واحد آخر",two:"عرض اثنين آخرين",few:"عرض {n} أخرى",other:"عرض {n} أخرى"},fewer:"عرض أقل"};function me(e){try{return e?Intl.getCanonicalLocales(e.replaceAll("_","-"))[0]:void 0}catch{return}}function je(e,t,n){return e.has(t)||e.set(t,n()),e.get(t)}var zo=new Map;function z(e,t,n){return je(zo,e.name+t+JSON.stringify(n),()=>new e(t,n))}var Gn=new Map;rt(()=>Gn.clear());function ot(e,t,n){return je(Gn,`${e} ${t}`,()=>{let r=Fe(e,t,n),o=r===n&&!/^en\b/.test(e)?"en":e,a={...Fe(o,"",De),...r},s={lang:o,phrase:(i,d={})=>s.parts(i,d).join(""),parts(i,d){let c=a[i];return(typeof c=="string"?c:c[z(Intl.PluralRules,o,{}).select(Number(d.n))]??c.other).split(/\{(\w+)\}/).map((l,m)=>{let p=m%2?d[l]:l;return typeof p=="number"?fe(s,p):p??""})}};return s})}var re=({lang:e},t,n)=>z(Intl.NumberFormat,e,{style:"currency",currency:n,trailingZeroDisplay:"stripIfInteger"}).format(t).replace(/(?<=[A-Z])\p{Sc}$/u,"$&‎"),fe=({lang:e},t)=>z(Intl.NumberFormat,e,{}).format(t),st=({lang:e},t)=>z(Intl.NumberFormat,e,{style:"percent",maximumFractionDigits:1}).format(t/100),he=({lang:e},t,n)=>{try{return z(Intl.DisplayNames,e,{type:t}).of(n.toUpperCase())??n}catch{return n}},oe=({lang:e},t,n="conjunction")=>z(Intl.ListFormat,e,{type:n}).format(t),Ce=({lang:e},t)=>/^\d{4}(-\d\d){0,2}$/.test(t)&&Date.parse(t)?z(Intl.DateTimeFormat,e,{year:"numeric",month:t[5]&&"long",day:t[8]&&"numeric",timeZone:"UTC"}).format(Date.parse(t)):t;var zn=(e=[])=>[e].flat().flatMap(t=>t.split(/\n\s*\n/).flatMap(n=>n.trim()||[])),at=(e="")=>typeof e=="string"||Array.isArray(e)?{intro:e}:e;function Te(e,t){let{name:n,level:r,detail:o,examples:a=[]}=typeof e=="string"?{name:e}:e,[s,...i]=[n,o,a[0]&&oe(t,a)].filter(d=>!!d);return{name:s??r??"",level:s&&r,notes:i,examples:a}}var It={};P(It,{ar:()=>qo,de:()=>Ho,en:()=>Pt});var Pt={heading:"Career guide",contents:"Contents"},Ho={heading:"Berufsbild",contents:"Inhalt"},qo={heading:"الدليل المهني",contents:"المحتويات"};var Et={};P(Et,{ar:()=>Uo,de:()=>Jo,en:()=>_o});var _o={heading:"Career ladder",rungs:{one:"One rung: {first}.",other:"{n} rungs, from {first} to {last}."},standing:"With {years} of experience you stand at {here}.",off:"With {years} of experience you stand on none of the rungs.",comes:"Next comes {next}, {when}.",here:"You are here",next:"Next, {when}",open:"{n}+ years",you:"you",rung:"Rung",experience:"Experience",pay:"Pay"},Jo={heading:"Karriereleiter",rungs:{one:"Eine Stufe: {first}.",other:"{n} Stufen, von {first} bis {last}."},standing:"Sie haben {years} Erfahrung und stehen bei {here}.",off:"Sie haben {years} Erfahrung und stehen auf keiner der Stufen.",comes:"Als Nächstes folgt {next}, {when}.",here:"Sie stehen hier",next:"Als Nächstes, {when}",open:{one:"ab {n} Jahr",other:"ab {n} Jahren"},you:"Sie",rung:"Stufe",experience:"Erfahrung",pay:"Gehalt"},Uo={heading:"السلم الوظيفي",rungs:{one:"درجة واحدة: {first}.",two:"درجتان، من {first} إلى {last}.",few:"{n} درجات، من {first} إلى {last}.",other:"{n} درجة، من {first} إلى {last}."},standing:"خبرتك {years}، وأنت في درجة {here}.",off:"خبرتك {years}، ولست على أي من الدرجات.",comes:"التالي: {next}، {when}.",here:"أنت هنا",next:"التالي، {when}",open:{zero:"من البداية",one:"سنة فأكثر",two:"سنتان فأكثر",few:"{n} سنوات فأكثر",other:"{n} سنة فأكثر"},you:"أنت",rung:"الدرجة",experience:"الخبرة",pay:"الراتب"};var Ko=/[\u2600-\u{10ffff}]/gu,Vo=e=>e.length*.56+(e.match(Ko)?.length??0)*.44;function ge(e,t,n=1){let r=e.map(a=>({...a,classes:""})),o=["n","w"].flatMap((a,s)=>{let i=t[s],d=[];for(let c of r){let u=Math.max(...c.lines.map(Vo)),l=c.at/100*i,m=l<u/2?"s":l>i-u/2?"e":"",p=m==="s"?l:l-u/(m?1:2),f=p+u,x=0;for(;d.some(([v,T,O])=>O===x&&p<T+.7&&v<f+.7);)x++;let k=x<n&&p>-.1&&f<i+.1;k&&d.push([p,f,x]),c.classes+=` ${a}${k?x:"x"} ${a}${m}`}return[`${a}r${Math.max(-1,...d.map(([,,c])=>c))+1}`,d.length<e.length?`${a}l`:""]});return{labels:r,rows:o.join(" ")}}var X=(e,t)=>n=>t>e?Math.min(100,Math.max(0,Zo((n-e)/(t-e)*100))):50,Zo=e=>Math.round(e*100)/100;var Be=e=>typeof e=="object"?e?.atLeast:e,Nt=e=>typeof e=="object"&&e!==null,Wt=(e,t,n)=>e===null?n.phrase("notPublished"):Nt(e)?n.phrase("orMore",{amount:re(n,Be(e),t)}):re(n,e,t);function le({currency:e,per:t="year",min:n,max:r,median:o,percentiles:a={}},s){let{p10:i,p25:d,p75:c,p90:u}=a,l=o==null?[n??i??d,r??u??c]:[o],[m,p]=new Set(l.flatMap(f=>f==null?[]:Wt(f,e,s)));return m&&s.phrase(t,{amount:p?s.phrase("range",{min:m,max:p}):m})}var Hn=new Map,qn=({lang:e},t)=>z(Intl.NumberFormat,e,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:2}),ye=(e,t,n)=>qn(e,t).format(n),_n=(e,t,n,r)=>n===r?ye(e,t,n):je(Hn,[e.lang,t,n,r].join(),()=>qn(e,t).formatRange(n,r)),Ge=({lang:e},t,n=t)=>je(Hn,[e,t,n].join(),()=>z(Intl.DateTimeFormat,e,{hour:"numeric",minute:"2-digit",timeZone:"UTC"}).formatRange(t%1440*6e4,n%1440*6e4));function Jn(e,t,n,r){let o=NaN;t!=null&&(t>=0&&t<1/0?o=t:r("value","years","expected a number of years, 0 or more"));let a=e.map((S,w)=>{if(!S.years)return;let I=S.years[0]??0,L=S.years[1]??1/0;return I>L&&r("contradiction",`ladder[${w}].years`,`${I} is after ${L}; the two were exchanged`),[Math.min(I,L),Math.max(I,L)]}),s=a.filter(S=>S!==void 0),i=s.some(([S,w])=>S<=o&&o<w),d=Math.min(...s.map(([S])=>S>o?S:1/0)),c=d<1/0&&z(Intl.RelativeTimeFormat,n.lang,{}).format(d-o,"year"),u=s.flat().filter(Number.isFinite),l=Math.max(...u),m=Math.max(l,o||0),p=X(0,(s.flat().includes(1/0)?Math.ceil(m*1.25+1):m)||1),f=s[0]&&o>=0?p(o):void 0,x=e.map(({title:S="",summary:w,salary:I},L)=>{let N={title:S,summary:w,pay:[I&&le(I,n),I?.area].filter(Boolean).join(" · ")||void 0};if(!a[L])return N;let[C,Y]=a[L],nt=Y===1/0;return{...N,years:nt?n.phrase("open",{n:C}):_n(n,"year",C,Y),bar:[nt?"open":"accent",p(C),p(Y)-p(C)],here:C<=o&&(o<Y||o===Y&&!i)?n.phrase("here"):void 0,next:c&&C===d?n.phrase("next",{when:c}):void 0}});if(!x.some(S=>Object.values(S).some(Boolean)))return;let k=x.flatMap(({title:S})=>S||[]),v=S=>oe(n,x.flatMap(w=>w[S]&&(w.title||w.years)||[]),"disjunction"),T=v("here"),O=e.flatMap(({salary:S})=>S?.source??[]);return{rungs:x,you:f,axis:s[0]&&ge([...new Set([o||l,l,0,...u])].map(S=>({at:p(S),lines:[S===o?n.phrase("you"):S===l?ye(n,"year",S):fe(n,S)],name:S===o?"strong":"muted"})),[20,30]).labels,sentence:[k[0]&&n.phrase("rungs",{n:k.length,first:k[0],last:k.at(-1)}),f!==void 0&&n.phrase(T?"standing":"off",{years:ye(n,"year",o),here:T}),c&&n.phrase("comes",{next:v("next"),when:c})].filter(Boolean).join(" "),table:{columns:["rung","experience","pay"].map(S=>n.phrase(S)),groups:[{rows:x.map(({title:S,years:w="–",pay:I="–"})=>[S,w,I])}]},source:new Set(O.map(S=>JSON.stringify(S))).size>1?void 0:O[0]}}var Ft={};P(Ft,{ar:()=>Qo,de:()=>Xo,en:()=>Yo});var Yo={heading:"The way into the role"},Xo={heading:"Der Weg in den Beruf"},Qo={heading:"الطريق إلى المهنة"};var Dt={};P(Dt,{ar:()=>ns,de:()=>ts,en:()=>es});var es={heading:"Case studies",takeaway:"Takeaway"},ts={heading:"Fallbeispiele",takeaway:"Fazit"},ns={heading:"دراسات حالة",takeaway:"الخلاصة"};var Ct={};P(Ct,{ar:()=>ss,de:()=>os,en:()=>rs});var rs={heading:"Common mistakes of beginners"},os={heading:"Typische Anfängerfehler"},ss={heading:"أخطاء شائعة لدى المبتدئين"};var Bt={};P(Bt,{ar:()=>ls,de:()=>is,en:()=>as});var as={heading:"Advice"},is={heading:"Ratschläge"},ls={heading:"نصائح عملية"};var Gt={};P(Gt,{ar:()=>ps,de:()=>ds,en:()=>cs});var cs={heading:"What the role is for"},ds={heading:"Wofür es die Stelle gibt"},ps={heading:"الغاية من هذا الدور"};var zt={};P(zt,{ar:()=>fs,de:()=>ms,en:()=>us});var us={heading:"A typical day",whole:{one:"{hours} in one period, {when}.",other:"{hours} in {n} periods, {when}."},overlap:"Some of them overlap.",nextDay:"{time} the next day",from:"from {time}",until:"until {time}",midnight:"midnight",time:"Time",period:"Period",focus:"Focus",tasks:"Tasks"},ms={heading:"Ein typischer Tag",whole:{one:"{hours} in einem Abschnitt, {when}.",other:"{hours} in {n} Abschnitten, {when}."},overlap:"Einige davon überschneiden sich.",nextDay:"{time} am nächsten Tag",from:"ab {time} Uhr",until:"bis {time} Uhr",midnight:"Mitternacht",time:"Zeit",period:"Abschnitt",focus:"Schwerpunkt",tasks:"Aufgaben"},fs={heading:"يوم عمل نموذجي",whole:{zero:"{hours}، {when}.",one:"{hours} في فترة واحدة، {when}.",two:"{hours} في فترتين، {when}.",few:"{hours} في {n} فترات، {when}.",many:"{hours} في {n} فترة، {when}.",other:"{hours} في {n} فترة، {when}."},overlap:"يتداخل بعضها.",nextDay:"{time} في اليوم التالي",from:"من {time}",until:"حتى {time}",midnight:"منتصف الليل",time:"الوقت",period:"الفترة",focus:"التركيز",tasks:"المهام"};var se=1440,Ht=3;function Kn(e,t){let n=e.map(hs),r=gs(n.filter(({clock:s})=>s>=0)),o=0,a=e.map(({name:s,focus:i,tasks:d=[],start:c,end:u},l)=>{let{clock:m,length:p}=n[l];return(c??u)&&(o=qt(m-r)),{name:s,focus:i,tasks:d,from:o,to:o+p,time:c?Vn(m,p,t):u?t.phrase("until",{time:Ge(t,m)}):"",length:Zn(p,t)}}).sort((s,i)=>s.from-i.from);return{periods:a,bar:bs(a.filter(({from:s,to:i})=>s<i),r,t),sentence:n.every(({length:s})=>s)?ys(a,r,t):void 0,table:{columns:["time","period","focus","tasks"].map(s=>t.phrase(s)),groups:[{rows:a.map(({time:s,name:i="",focus:d="",tasks:c})=>[s||"–",i,d,c.join(`
`)])}]}}}var qt=e=>(e+se)%se;function hs({start:e,end:t}){let[n,r]=[Un(e),Un(t)];return{clock:e?n:r,length:e&&t?qt(r-n)||se:0}}function Un(e=""){let[t,n]=e.split(":").map(Number);return(t*60+n)%se}function gs(e){let t=0,n=-se;for(let r of new Set(e.map(({clock:o})=>o))){let o=Math.min(...e.map(({clock:a,length:s})=>qt(r-a-1)+1-s));o>n&&([t,n]=[r,o])}return t}function Vn(e,t,n){if(t%se===0)return n.phrase("from",{time:Ge(n,e)});let r=Ge(n,e,e+t);return e+t>se?n.phrase("nextDay",{time:r}):r}function Zn(e,t){let n=e%60,r=(e-n)/60;return oe(t,[r?ye(t,"hour",r):"",n?ye(t,"minute",n):""].filter(Boolean))}function ys(e,t,n){let r=0,o=0,a=!1;for(let{from:i,to:d}of e)a||=i<r,o+=Math.max(0,d-Math.max(i,r)),r=Math.max(r,d);let s=n.phrase("whole",{n:e.length,hours:Zn(o,n),when:Vn(t,r,n)});return a?`${s} ${n.phrase("overlap")}`:s}function bs(e,t,n){if(!e[0])return;let r=e.map(({from:p})=>p),o=e.map(({to:p})=>p),a=r[0],s=Math.max(...o),i=X(a,s),d=[];for(let p of e){let f=d.find(x=>x.at(-1).to<=p.from);f?f.push(p):d.push([p])}let c=d.length*Ht-.5,u=[se-t,2*se-t].filter(p=>a<p&&p<s),l=(p,f)=>ge(f.flatMap(([x,k])=>k?{at:i(x),lines:[k],y:p}:[]),[17,30]).labels,m=[...new Set([s,...r,...o])].filter(p=>!u.includes(p));return{height:c+(u.length?2.8:1.5),segments:d.flatMap((p,f)=>p.map(({from:x,to:k})=>({at:i(x),width:i(k)-i(x),y:f*Ht+1.5}))),midnights:u.map(i),labels:[...d.flatMap((p,f)=>l(f*Ht+1.1,p.map(({from:x,to:k,name:v})=>[(x+k)/2,v]))),...l(c+1.2,m.map(p=>[p,Ge(n,t+p)])),...l(c+2.5,u.map(p=>[p,n.phrase("midnight")]))]}}var _t={};P(_t,{ar:()=>ks,de:()=>ws,en:()=>xs});var xs={heading:"The role around the world"},ws={heading:"Der Beruf rund um die Welt"},ks={heading:"المهنة حول العالم"};var Jt={};P(Jt,{ar:()=>$s,de:()=>Ss,en:()=>vs});var vs={heading:"What the job market is like",challenges:"What makes it hard",growthPaths:"Where it can lead",trends:"What is changing"},Ss={heading:"Wie der Arbeitsmarkt aussieht",challenges:"Was es schwer macht",growthPaths:"Wohin es führen kann",trends:"Was sich ändert"},$s={heading:"كيف تبدو سوق العمل",challenges:"ما الصعوبات",growthPaths:"إلى أين يمكن أن تقود",trends:"ما الذي يتغيّر"};var Ut={};P(Ut,{ar:()=>As,de:()=>Os,en:()=>Ls});var it={outlook:"Change in jobs",muchFaster:"Much faster than average",faster:"Faster than average",asFast:"As fast as average",slower:"Slower than average",little:"Little or no change",decline:"Decline"},lt={outlook:"Entwicklung der Stellen",muchFaster:"Viel schneller als der Durchschnitt",faster:"Schneller als der Durchschnitt",asFast:"So schnell wie der Durchschnitt",slower:"Langsamer als der Durchschnitt",little:"Kaum Veränderung",decline:"Rückgang"},ct={outlook:"التغيّر في عدد الوظائف",muchFaster:"أسرع بكثير من المتوسط",faster:"أسرع من المتوسط",asFast:"بسرعة المتوسط",slower:"أبطأ من المتوسط",little:"تغيّر طفيف أو معدوم",decline:"تراجع"},js=[["muchFaster",7],["faster",5],["asFast",3],["slower",1],["little",0],["decline",-1/0]],Ts=3,dt=({from:e,to:t})=>e>t?[t,e]:[e,t],Yn=({source:e="BLS",...t})=>dt(t).join()==="2024,2034"&&/\bBLS\b|bureau of labor statistics/i.test(JSON.stringify(e)),Ms=e=>Yn(e)?js.find(([,t])=>Number(e.rate?.toFixed())>=t)?.[0]:void 0,Xn=e=>e.average??(e.source&&Yn(e)?Ts:void 0),Rs=(e,t)=>{let n=Ms(e);return e.label??(n&&t.phrase(n))},ze=({lang:e},t)=>z(Intl.NumberFormat,e,{style:"percent",maximumFractionDigits:1,signDisplay:"exceptZero"}).format(t/100).replace("-","−");function pt({lang:e},t){let n=z(Intl.NumberFormat,e,{useGrouping:!1}),[r,o]=dt(t);return r<o?n.formatRange(r,o):r??o?n.format(r??o):""}function ut(e,t){let{rate:n}=e,r=Rs(e,t),o=n===void 0?r:ze(t,n);return o===void 0?void 0:{name:t.phrase("outlook"),value:o,notes:[n===void 0?"":r,pt(t,e)]}}var Ls={...it,heading:"Job outlook",up:"Employment is projected to grow by {rate}.",upOver:"Employment is projected to grow by {rate} from {from} to {to}.",down:"Employment is projected to shrink by {rate}.",downOver:"Employment is projected to shrink by {rate} from {from} to {to}.",same:"Employment is projected to stay the same.",sameOver:"Employment is projected to stay the same from {from} to {to}.",against:"For all occupations together the change is {average}.",openings:"Openings a year",occupation:"Occupation",role:"This role",all:"All occupations"},Os={...lt,heading:"Berufsaussichten",up:"Die Zahl der Stellen soll um {rate} wachsen.",upOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} wachsen.",down:"Die Zahl der Stellen soll um {rate} zurückgehen.",downOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} zurückgehen.",same:"Die Zahl der Stellen soll gleich bleiben.",sameOver:"Die Zahl der Stellen soll von {from} bis {to} gleich bleiben.",against:"Für alle Berufe zusammen sind es {average}.",openings:"Freie Stellen im Jahr",occupation:"Beruf",role:"Dieser Beruf",all:"Alle Berufe"},As={...ct,heading:"آفاق الوظيفة",up:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate}.",upOver:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate} من {from} إلى {to}.",down:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate}.",downOver:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate} من {from} إلى {to}.",same:"يُتوقع أن يبقى عدد الوظائف على حاله.",sameOver:"يُتوقع أن يبقى عدد الوظائف على حاله من {from} إلى {to}.",against:"أما في جميع المهن معًا فالتغيّر {average}.",openings:"الوظائف الشاغرة في السنة",occupation:"المهنة",role:"هذا الدور",all:"جميع المهن"};function er(e,t,n,r){let{rate:o,from:a,to:s,openings:i,source:d}=e;a>s&&r("contradiction","growth.from","is after the last year; the two were exchanged");let c=[ut(e,n)??[],i===void 0?[]:{name:n.phrase("openings"),value:fe(n,i)}].flat();if(!c[0])return;let[u,l]=dt(e),m=o===void 0?o:Xn(e),p=[0,o??0,m??0],f=X(Math.min(...p),Math.max(...p)),x=f(0),k=(S,w)=>({name:S,text:ze(n,w),at:Math.min(x,f(w)),width:Math.abs(f(w)-x)}),v=m===void 0?[]:[k(t??n.phrase("role"),o),k(n.phrase("all"),m)],T=Math.sign(Number(o?.toFixed(1))),O=T>0?"up":T<0?"down":"same";return{facts:c,bars:v,zero:x,sentence:[o!==void 0&&n.phrase(u<l?`${O}Over`:O,{rate:st(n,Math.abs(o)),from:pt(n,{from:u}),to:pt(n,{to:l})}),v[0]&&n.phrase("against",{average:v[1].text})].filter(Boolean).join(" "),table:v[0]&&{columns:[n.phrase("occupation"),n.phrase("outlook")],groups:[{rows:v.map(({name:S,text:w})=>[S,w])}]},source:d}}var Kt={};P(Kt,{ar:()=>Es,de:()=>Is,en:()=>Ps});var Ps={heading:"Key responsibilities"},Is={heading:"Die wichtigsten Aufgaben"},Es={heading:"أهم المسؤوليات"};var Zt={};P(Zt,{ar:()=>Fs,de:()=>Ws,en:()=>Ns});var Me={low:"low",moderate:"moderate",high:"high","very-high":"very high"},Re={low:"niedrig",moderate:"mittel",high:"hoch","very-high":"sehr hoch"},Le={low:"منخفض",moderate:"متوسط",high:"مرتفع","very-high":"مرتفع جدًا"};var Ns={...Me,heading:"Demand",demand:"Demand for this role is {level}.",undetermined:"How high the demand is cannot be told from what is known.",criterion:"Judged by"},Ws={...Re,heading:"Nachfrage",demand:"Die Nachfrage nach diesem Beruf ist {level}.",undetermined:"Wie hoch die Nachfrage ist, lässt sich aus dem, was bekannt ist, nicht sagen.",criterion:"Beurteilt nach"},Fs={...Le,heading:"الطلب",demand:"الطلب على هذا الدور {level}.",undetermined:"لا يمكن تحديد مستوى الطلب بناءً على المعلومات المتاحة.",criterion:"معيار التقدير"};var Yt={};P(Yt,{ar:()=>Bs,de:()=>Cs,en:()=>Ds});var Ds={heading:"Membership plans",free:"Free",once:"{amount} once",recommended:"Recommended",choose:"Choose {name}"},Cs={heading:"Mitgliedschaften",free:"Kostenlos",once:"{amount} einmalig",recommended:"Empfohlen",choose:"{name} wählen"},Bs={heading:"خطط العضوية",free:"مجانًا",once:"{amount} مرة واحدة",recommended:"موصى به",choose:"اختيار {name}"};var Xt={};P(Xt,{ar:()=>Hs,de:()=>zs,en:()=>Gs});var Gs={heading:"What belongs in a portfolio"},zs={heading:"Was ins Portfolio gehört"},Hs={heading:"ما ينبغي أن يتضمنه ملف الأعمال"};var Qt={};P(Qt,{ar:()=>Js,de:()=>_s,en:()=>qs});var qs={heading:"Pros and cons",pros:{one:"{n} pro",other:"{n} pros"},cons:{one:"{n} con",other:"{n} cons"}},_s={heading:"Vor- und Nachteile",pros:{one:"{n} Vorteil",other:"{n} Vorteile"},cons:{one:"{n} Nachteil",other:"{n} Nachteile"}},Js={heading:"المزايا والعيوب",pros:{one:"ميزة واحدة",two:"ميزتان",few:"{n} مزايا",other:"{n} ميزة"},cons:{one:"عيب واحد",two:"عيبان",few:"{n} عيوب",other:"{n} عيبًا"}};var en={};P(en,{ar:()=>Vs,de:()=>Ks,en:()=>Us});var Us={heading:"Related roles",mine:"For comparison, this role: {facts}.",role:"This role",more:"{amount} more",less:"{amount} less",same:"the same pay",jobs:"{rate} jobs"},Ks={heading:"Verwandte Berufe",mine:"Zum Vergleich dieser Beruf: {facts}.",role:"Dieser Beruf",more:"{amount} mehr",less:"{amount} weniger",same:"gleiches Gehalt",jobs:"{rate} Stellen"},Vs={heading:"أدوار ذات صلة",mine:"للمقارنة، هذا الدور: {facts}.",role:"هذا الدور",more:"أكثر بمقدار {amount}",less:"أقل بمقدار {amount}",same:"الراتب نفسه",jobs:"الوظائف {rate}"};var mt=(...e)=>e.filter(Boolean).join(" · ");function tr(e,t,n){let r=({area:f,country:x})=>f??(x&&he(n,"region",x)),o=f=>typeof f?.median=="number"&&[f.currency,f.per??"year",r(f)].join().toLowerCase(),a=[t.salary??[]].flat(),s=e.map(({salary:f})=>a.find(x=>o(x)&&o(x)===o(f))),i=s.find(Boolean),d=e.flatMap(({salary:f},x)=>i&&s[x]===i?f.median:[]),c=i?.median,u=d[1]===void 0?void 0:X(Math.min(c,...d),Math.max(c,...d)),l=f=>f!==void 0&&n.phrase("jobs",{rate:ze(n,f)}),m=e.some(({growth:f})=>f!==void 0)&&l(t.growth?.rate),p=mt(i&&mt(le(i,n),r(i)),m);return{roles:e.map(({title:f,url:x,note:k,salary:v,growth:T},O)=>{let S=s[O],w=S?v.median-S.median:0,I=S&&S===i;return{title:f??x,url:x,note:k,facts:mt(v&&mt(le(v,n),!I&&r(v)),l(T)),differs:S&&n.phrase(w>0?"more":w<0?"less":"same",{amount:n.phrase(S.per??"year",{amount:re(n,Math.abs(w),S.currency)})}),at:I?u?.(v.median):void 0,label:u&&O===s.indexOf(i)?n.phrase("role"):void 0}}),own:u?.(c),sentence:p&&n.phrase("mine",{facts:p}),source:[i?.source,m?t.growth.source:void 0,...e.map(({salary:f})=>f?.source)]}}var tn={};P(tn,{ar:()=>Xs,de:()=>Ys,en:()=>Zs});var Zs={heading:"What education it takes",routes:"Ways to get there",certifications:"Certificates"},Ys={heading:"Welche Ausbildung man braucht",routes:"Wege dorthin",certifications:"Zertifikate und Nachweise"},Xs={heading:"التعليم المطلوب",routes:"مسارات الوصول إليه",certifications:"الشهادات المهنية"};var nn={};P(nn,{ar:()=>ta,de:()=>ea,en:()=>Qs});var Qs={heading:"Frequently asked questions",open:"Open all",close:"Close all",link:"Link to “{question}”"},ea={heading:"Häufige Fragen",open:"Alle öffnen",close:"Alle schließen",link:"Link zu „{question}“"},ta={heading:"الأسئلة الشائعة",open:"فتح الكل",close:"إغلاق الكل",link:"رابط إلى «{question}»"};var rn={};P(rn,{ar:()=>oa,de:()=>ra,en:()=>na});var na={heading:"Skills",technical:"Technical skills",soft:"Soft skills"},ra={heading:"Fähigkeiten",technical:"Fachliche Fähigkeiten",soft:"Persönliche Fähigkeiten"},oa={heading:"المهارات",technical:"المهارات التقنية",soft:"المهارات الشخصية"};var on={};P(on,{ar:()=>ia,de:()=>aa,en:()=>sa});var sa={...it,...Me,heading:"At a glance",median:"Median pay",pay:"Pay",way:"Way of working","on-site":"on-site",hybrid:"hybrid",remote:"remote","remote-friendly":"remote-friendly",demand:"Demand",aliases:"Also called {names}.",updated:"Updated {date}",guide:"Full guide"},aa={...lt,...Re,heading:"Auf einen Blick",median:"Mediangehalt",pay:"Gehalt",way:"Arbeitsweise","on-site":"vor Ort",hybrid:"hybrid",remote:"von überall","remote-friendly":"oft von überall",demand:"Nachfrage",aliases:"Auch genannt: {names}.",updated:"Stand: {date}",guide:"Ganzes Berufsporträt"},ia={...ct,...Le,heading:"نظرة سريعة",median:"الراتب الوسيط",pay:"الراتب",way:"طريقة العمل","on-site":"في مقر العمل",hybrid:"هجين",remote:"عن بُعد","remote-friendly":"يتيح العمل عن بُعد",demand:"الطلب",aliases:"يُعرف أيضًا باسم {names}.",updated:"آخر تحديث: {date}",guide:"الدليل الكامل"};function nr({title:e,summary:t,url:n,updated:r,aliases:o,codes:a=[],workModes:s,salary:i,growth:d={},demand:c={}},u,l){let m=[i??[]].flat().filter(T=>le(T,l)),p=m.find(({area:T,per:O="year"})=>T===m[0].area&&O==="year")??m[0],{level:f}=c,x=f&&f!=="undetermined",k=ut(d,l),v=[p&&{name:l.phrase(p.median==null?"pay":"median"),value:le(p,l),notes:[p.area??(p.country&&he(l,"region",p.country))]},k,s&&{name:l.phrase("way"),value:oe(l,s.map(T=>l.phrase(T)),"disjunction")},x?{name:l.phrase("demand"),value:l.phrase(f)}:void 0];return{heading:e,summary:t,facts:v.filter(T=>T!==void 0),aliases:o&&l.phrase("aliases",{names:oe(l,o)}),codes:a.map(({scheme:T,code:O})=>[T,O].filter(Boolean).join(" ")),updated:r&&l.phrase("updated",{date:Ce(l,r)}),url:n&&u&&URL.canParse(n,u)&&new URL(n,u).href===u.replace(/#.*/,"")?void 0:n,source:[p?.source,k&&d.source,x?c.source:void 0]}}var sn={};P(sn,{ar:()=>da,de:()=>ca,en:()=>la});var la={heading:"Salary",halfMore:"Half earn more than {amount}, half less.",halfAtLeast:"At least half earn {amount}.",exactly:"Pay is {amount}.",between:"Pay runs from {low} to {amount}.",from:"Pay starts at {amount}.",upTo:"Pay goes up to {amount}.",middle:"The middle half earns {low} to {amount}.",tails:"One in ten earns less than {low}; the best-paid tenth starts at {amount}.",best:"The top {share} start at {amount}.",unpublished:"The publisher gives no figures.",min:"Low end",p10:"10th percentile",p25:"25th percentile",median:"Median",p75:"75th percentile",p90:"90th percentile",max:"High end",top:"Top {share}",middleHalf:"middle half",figure:"Figure",area:"Area",per:"Pay",twelfth:"Monthly figures are a twelfth of the yearly ones.",hourly:"Hourly figures are the yearly ones divided by {hours} hours of work.",stand:"Where do I stand?",mine:"My pay",notNumber:"Please type an amount.",standsAt:"{amount} is right at {low}.",standsBetween:"{amount} lies between {low} and {high}.",standsBelow:"{amount} lies below {high}.",standsAbove:"{amount} lies above {low}."},ca={heading:"Gehalt",halfMore:"Die Hälfte verdient mehr als {amount}, die Hälfte weniger.",halfAtLeast:"Mindestens die Hälfte verdient {amount}.",exactly:"Das Gehalt beträgt {amount}.",between:"Das Gehalt reicht von {low} bis {amount}.",from:"Das Gehalt beginnt bei {amount}.",upTo:"Das Gehalt reicht bis {amount}.",middle:"Die mittlere Hälfte verdient {low} bis {amount}.",tails:"Jeder Zehnte verdient weniger als {low}; das bestbezahlte Zehntel beginnt bei {amount}.",best:"Die obersten {share} beginnen bei {amount}.",unpublished:"Der Herausgeber veröffentlicht keine Zahlen.",min:"Unteres Ende",p10:"10. Perzentil",p25:"25. Perzentil",median:"Median",p75:"75. Perzentil",p90:"90. Perzentil",max:"Oberes Ende",top:"Oberste {share}",middleHalf:"mittlere Hälfte",figure:"Kennzahl",area:"Gebiet",per:"Gehalt",twelfth:"Die Monatswerte sind ein Zwölftel der Jahreswerte.",hourly:"Die Stundenwerte sind die Jahreswerte, geteilt durch {hours} Arbeitsstunden.",stand:"Wo stehe ich?",mine:"Mein Gehalt",notNumber:"Bitte einen Betrag eingeben.",standsAt:"{amount} trifft genau: {low}.",standsBetween:"{amount} liegt zwischen diesen Werten: {low} und {high}.",standsBelow:"{amount} liegt unter diesem Wert: {high}.",standsAbove:"{amount} liegt über diesem Wert: {low}."},da={heading:"الراتب",halfMore:"يكسب النصف أكثر من {amount} والنصف الآخر أقل.",halfAtLeast:"يكسب النصف على الأقل {amount}.",exactly:"الراتب {amount}.",between:"يتراوح الراتب بين {low} و{amount}.",from:"يبدأ الراتب من {amount}.",upTo:"يصل الراتب إلى {amount}.",middle:"يكسب النصف الأوسط من {low} إلى {amount}.",tails:"يكسب واحد من كل عشرة أقل من {low}، ويبدأ العُشر الأعلى أجرًا من {amount}.",best:"يبدأ أعلى {share} من {amount}.",unpublished:"لا ينشر المصدر أي أرقام.",min:"الحد الأدنى",p10:"المئين العاشر",p25:"المئين الخامس والعشرون",median:"الوسيط",p75:"المئين الخامس والسبعون",p90:"المئين التسعون",max:"الحد الأعلى",top:"أعلى {share}",middleHalf:"النصف الأوسط",figure:"المؤشر",area:"المنطقة",per:"الراتب",twelfth:"الأرقام الشهرية هي جزء من اثني عشر من الأرقام السنوية.",hourly:"الأرقام بالساعة هي الأرقام السنوية مقسومة على {hours} ساعة عمل.",stand:"أين أقف؟",mine:"راتبي",notNumber:"يرجى كتابة مبلغ.",standsAt:"{amount} عند: {low}.",standsBetween:"{amount} بين {low} و{high}.",standsBelow:"{amount} أقل من {high}.",standsAbove:"{amount} أعلى من {low}."};var pa=["hour","day","week","month","year"],ua=["min","p10","p25","median","p75","p90","max"],ft=(...e)=>e.filter(Boolean).join(" · ");function or(e,t,n,r){let o=[e].flat().flatMap((w,I)=>{let L=ma(w,e===w?"salary":`salary[${I}]`,r),{area:N,country:C,currency:Y,per:nt="year"}=L,Fn=Y?rr(L,1,n):[];return Fn[0]?{...L,per:nt,points:Fn,area:N??(C?he(n,"region",C):"")}:[]}),a=[...new Set(o.map(({area:w})=>w))],s=a.find(w=>w.toLowerCase()===t.area?.toLowerCase())??a[0],i=o.filter(w=>w.area===s),d=i.find(({per:w})=>w==="year"),c=w=>n.phrase(w,{amount:""}).trim(),u={hour:t.hoursPerYear,month:12},l=pa.flatMap(w=>{let I=i.find(({per:C})=>C===w),L=I?1:u[w],N=I??d;return N&&L>0?{value:w,label:c(w),entry:N,parted:L}:[]}),m=l.find(({value:w})=>w===(t.chosenPer??t.per))??l.at(d?-1:0);if(!m)return;let{entry:p,parted:f,value:x}=m,k=f===1?p.points:rr(p,f,n),v=k.filter(w=>w.value!==void 0).sort((w,I)=>w.value-I.value),T=w=>n.phrase(x,{amount:w}),O=fa(v,n),S=v.find(({key:w})=>w==="median")??(O.bars[0]?void 0:v[0]);return{...O,sentence:ha(v,p,T,n),figure:S&&{amount:S.text,caption:ft(S.name,c(x))},areas:a,area:s,periods:l,per:x,levels:k.filter(({key:w})=>w==="level"),place:ft(s,he(n,"currency",p.currency)),note:[p.top?.note,f!==1&&n.phrase(x==="month"?"twelfth":"hourly",{hours:f})].filter(Boolean).join(" "),mine:T(n.phrase("mine")),standing:t.mine?.trim()&&v[0]?t.stand?.({known:v,...O},t.mine,w=>T(re(n,w,p.currency)),n):void 0,table:{columns:[n.phrase("figure"),n.phrase("per")],groups:o.map(w=>({name:ft(w.area,c(w.per)),rows:w.points.map(({key:I,name:L,text:N})=>[ft(L,I==="top"&&w.top?.note||""),N])}))},source:o.map(({source:w})=>w)}}function ma(e,t,n){let r=(s,i)=>Be(s)>Be(i),{min:o,max:a}=e;return r(o,a)&&(n("contradiction",`${t}.min`,"is above the maximum; the two were exchanged"),[o,a]=[a,o]),(r(o,e.median)||r(e.median,a))&&n("contradiction",`${t}.median`,"lies outside the range"),{...e,min:o,max:a}}function rr({levels:e=[],top:t,currency:n,percentiles:r,...o},a,s){return[...ua.map(d=>[d,s.phrase(d),{...r,...o}[d]]),...e.map(({name:d="",amount:c=null})=>["level",d,c]),["top",s.phrase("top",{share:sr(t,s)}),t?.from]].flatMap(([d,c,u])=>{if(u===void 0)return[];let l=Nt(u),m=Be(u),p=m&&a!==1?Math.round(m/a*100)/100:m;return{key:d,name:c,value:p,capped:l,text:Wt(l?{atLeast:p}:p??null,n,s)}})}var sr=(e,t)=>e?.share===void 0?"":st(t,e.share),ar=e=>Object.fromEntries(e.map(t=>[t.key,t]));function fa(e,t){let{min:n,p10:r,p25:o,median:a,p75:s,p90:i,max:d,top:c}=ar(e),u=e[0]?.value??0,l=e.at(-1)?.value??0,m=e.some(({capped:L,value:N})=>L&&N===l),p=X(u,m?l+(l-u)*.08:l),f=(L,...N)=>({at:p(L),lines:N}),x=(L,N,C)=>[L,p(N),Math.max(0,p(C)-p(N)),.5,1],k=(L,N,C,Y)=>N?[[L,p(N.value),C,Y,2-2*Y]]:[],v=e.filter(({key:L})=>L==="level"),T=e.filter(({key:L})=>!["median","level","top"].includes(L)),O=T[1]?T:e,S=o&&s,w=ge(v[0]?v.map(({name:L,text:N,value:C})=>f(C,N,L)):a?[f(a.value,a.name)]:[],[20,30]),I=ge([...[n,d].flatMap(L=>L&&L.text!==c?.text?f(L.value,L.text):[]),...[c,r,i].flatMap(L=>L?f(L.value,L.text,L.name):[]),...S?[f((o.value+s.value)/2,t.phrase("range",{min:o.text,max:s.text}),t.phrase("middleHalf"))]:[]],[20,30],2);return{at:p,open:m,bars:u<l?[x("tint",O[0].value,O.at(-1).value),...m?[x("tint beyond",l,1/0)]:[],...S?[x("middle",o.value,s.value)]:[],...[r,i,c].flatMap(L=>k("tick line",L,"2",.25)),...k("tick accent",a,"3",0)]:[],dots:v.map(({value:L})=>p(L)),above:w.labels,listed:v[0]?w.rows:"",below:I.labels,rows:I.rows}}function ha(e,{top:t},n,r){let o=[],a=(v,T,O=T)=>{T&&O&&o.push(r.phrase(v,{low:T.text,amount:o[0]?O.text:n(O.text),share:sr(t,r)}))},{min:s,p10:i,p25:d,median:c,p75:u,p90:l,max:m,top:p}=ar(e),f=e.filter(({key:v})=>v==="level");a(c?.capped?"halfAtLeast":"halfMore",c);let[x,k]=s??m??c??d?[s,m]:[f[0],f.at(-1)];return x&&k?a(x.value===k.value&&!k.capped?"exactly":"between",x,k):a(x?"from":"upTo",x??k),a("middle",d,u),a("tails",i,l),t?.share!==void 0&&a("best",p),o.join(" ")||r.phrase("unpublished")}var an={};P(an,{ar:()=>ba,de:()=>ya,en:()=>ga});var ga={heading:"Share this guide",share:"Share…",copy:"Copy link",copied:"Link copied",select:"The link is selected: copy it from here"},ya={heading:"Diesen Ratgeber teilen",share:"Teilen …",copy:"Link kopieren",copied:"Link kopiert",select:"Der Link ist markiert und kann kopiert werden"},ba={heading:"مشاركة هذا الدليل",share:"مشاركة…",copy:"نسخ الرابط",copied:"تم نسخ الرابط",select:"تم تحديد الرابط ويمكنك نسخه"};function ir(e,t,n){for(let r of[e,n])if(r&&URL.canParse(r,n)){let o=new URL(r,n);if(t&&(o.hash=t),/^https?:$/.test(o.protocol))return o.href}}var ln={};P(ln,{ar:()=>ka,de:()=>wa,en:()=>xa});var xa={heading:"Skill map",skills:{one:"{n} skill.",other:"{n} skills."},path:{one:"{n} skill, from {first} to {last}.",other:"{n} skills, from {first} to {last}."},total:{one:"You have {had} of {n} skill.",other:"You have {had} of {n} skills."},of:"{had} of {n}",skill:"Skill",had:"You have it"},wa={heading:"Landkarte der Fähigkeiten",skills:{one:"{n} Fähigkeit.",other:"{n} Fähigkeiten."},path:{one:"{n} Fähigkeit, von „{first}“ bis „{last}“.",other:"{n} Fähigkeiten, von „{first}“ bis „{last}“."},total:{one:"Vorhanden: {had} von {n} Fähigkeit.",other:"Vorhanden: {had} von {n} Fähigkeiten."},of:"{had} von {n}",skill:"Fähigkeit",had:"Vorhanden"},ka={heading:"خريطة المهارات",skills:{zero:"لا توجد مهارات.",one:"مهارة واحدة.",two:"مهارتان.",few:"{n} مهارات.",many:"{n} مهارة.",other:"{n} مهارة."},path:{zero:"من «{first}» إلى «{last}».",one:"مهارة واحدة، من «{first}» إلى «{last}».",two:"مهارتان، من «{first}» إلى «{last}».",few:"{n} مهارات، من «{first}» إلى «{last}».",many:"{n} مهارة، من «{first}» إلى «{last}».",other:"{n} مهارة، من «{first}» إلى «{last}»."},total:{zero:"لديك {had} من {n} مهارة.",one:"لديك {had} من مهارة واحدة.",two:"لديك {had} من مهارتين.",few:"لديك {had} من {n} مهارات.",many:"لديك {had} من {n} مهارة.",other:"لديك {had} من {n} مهارة."},of:"{had} من {n}",skill:"المهارة",had:"لديك"};var He=e=>e.normalize("NFD").replace(/[\u0300-\u036f\u064b-\u0655]/g,"").toUpperCase();var lr=e=>` ${(He(e).match(/\.?[\p{L}\p{M}\p{N}&]+[+#]*/gu)??[]).join(" ")} `;function cr(e){if(Array.isArray(e))return n=>e.includes(n);let t=(typeof e=="string"?e.split(/[,;\n،؛、，；]/):[]).map(lr).filter(n=>n.trim());if(t.length)return(n,r=[])=>{let o=[n,...r].map(lr).join("");return t.some(a=>o.includes(a))}}function dr({intro:e,groups:t=[]},{have:n,interactive:r},o){if(!e&&!t.length)return;let a=cr(n),s=r||a,i=p=>({n:p.length,had:p.filter(({had:f})=>f).length}),d=p=>{let{name:f,level:x,notes:k,examples:v}=Te(p,o);return{name:f,notes:x?[x,...k]:k,had:!!a?.(f,v)}},c=t.map(({name:p,description:f,skills:x=[]},k)=>{let v=x.map(d),{n:T,had:O}=i(v);return{step:fe(o,k+1),name:p,description:f,skills:v,share:O/T||0,count:s&&T?o.phrase("of",{n:T,had:O}):void 0}}),u=c.flatMap(({skills:p})=>p);if(!u.length)return{intro:e,groups:c};let{name:l=""}=c[0],{name:m=l}=c.at(-1);return{intro:e,groups:c,sentence:o.phrase(l&&l!==m?"path":"skills",{n:u.length,first:l,last:m}),total:s?o.phrase("total",i(u)):void 0,table:{columns:[o.phrase("skill"),...s?[o.phrase("had")]:[]],groups:c.map(({name:p,skills:f})=>({name:p,rows:f.map(({name:x,notes:k,had:v})=>[[x,...k].join(" · "),...s?[v?"✓":"–"]:[]])}))}}}var cn={};P(cn,{ar:()=>$a,de:()=>Sa,en:()=>va});var va={heading:"Sources"},Sa={heading:"Quellen"},$a={heading:"المصادر"};var dn={};P(dn,{ar:()=>Ma,de:()=>Ta,en:()=>ja});var ja={heading:"Tools and technologies",tools:{one:"{n} tool.",other:"{n} tools."},grouped:"{n} tools in {groups} groups.",demanded:{one:"{n} is in demand: job postings for this role often ask for it.",other:"{n} are in demand: job postings for this role often ask for them."},hots:{one:"{n} is hot: job postings of all kinds often ask for it.",other:"{n} are hot: job postings of all kinds often ask for them."},inDemand:"in demand",hot:"hot",others:"Other",filter:"Filter",found:"{n} of {total} shown"},Ta={heading:"Werkzeuge und Technologien",tools:"{n} Arbeitsmittel.",grouped:"{n} Arbeitsmittel in {groups} Gruppen.",demanded:{one:"{n} ist gefragt: Stellenanzeigen für diesen Beruf verlangen es oft.",other:"{n} sind gefragt: Stellenanzeigen für diesen Beruf verlangen sie oft."},hots:{one:"{n} ist überall gefragt: Stellenanzeigen aller Art verlangen es oft.",other:"{n} sind überall gefragt: Stellenanzeigen aller Art verlangen sie oft."},inDemand:"gefragt",hot:"überall gefragt",others:"Sonstiges",filter:"Filtern",found:"{n} von {total} werden gezeigt"},Ma={heading:"الأدوات والتقنيات",tools:{one:"أداة واحدة.",two:"أداتان.",few:"{n} أدوات.",other:"{n} أداة."},grouped:{two:"أداتان، عدد المجموعات: {groups}.",few:"{n} أدوات، عدد المجموعات: {groups}.",other:"{n} أداة، عدد المجموعات: {groups}."},demanded:{one:"منها واحدة مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور.",two:"منها اثنتان مطلوبتان: كثيرًا ما تُذكران في إعلانات الوظائف لهذا الدور.",other:"منها {n} مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور."},hots:{one:"منها واحدة رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها.",two:"منها اثنتان رائجتان: كثيرًا ما تُذكران في إعلانات الوظائف بأنواعها.",other:"منها {n} رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها."},inDemand:"مطلوبة",hot:"رائجة",others:"أخرى",filter:"تصفية",found:"المعروض: {n} من {total}"};var Ra=({rank:e})=>e>1;function pr(e,t,n){let r=He(t).split(/\s+/),o=[],a=new Map;for(let u of e){let{category:l="",hot:m,inDemand:p,url:f,...x}=typeof u=="string"?{name:u}:u,{name:k,notes:v}=Te(x,n),T=k||f;if(!T)continue;let O=[p&&n.phrase("inDemand"),m&&n.phrase("hot")].filter(Boolean).join(" · "),S=He([T,O,l,...v].join(`
`)),w={name:T,url:f,marks:O,rank:(p?2:0)+(m?1:0),notes:v,hidden:!r.every(I=>S.includes(I))};o.push(w),a.get(l)?.push(w)||a.set(l,[w])}if(!o[0])return;let s=({rank:u,tools:l})=>u>1?0:l===a.get("")?2:1,i=[...a].map(([u,l])=>(l.sort((m,p)=>p.rank-m.rank),{name:u||(a.size>1?n.phrase("others"):""),tools:l,rank:l[0].rank,hidden:l.every(({hidden:m})=>m)}));i.sort((u,l)=>s(u)-s(l));let d=o.length,c=(u,l)=>u[0]&&n.phrase(l,{n:u.length});return{groups:i,long:e.length>20,found:t&&n.phrase("found",{n:o.filter(({hidden:u})=>!u).length,total:d}),sentence:[n.phrase(i[1]?"grouped":"tools",{n:d,groups:i.length}),c(o.filter(Ra),"demanded"),c(o.filter(({rank:u})=>u%2),"hots")].filter(Boolean).join(" ")}}var pn={};P(pn,{ar:()=>Aa,de:()=>Oa,en:()=>La});var La={...Me,heading:"Work–life balance",stress:"Stress is {level}.",balance:"The balance of work and life is {level}.",poor:"poor",fair:"fair",good:"good",excellent:"excellent",inputs:"What this was judged by"},Oa={...Re,heading:"Beruf und Privatleben",stress:"Der Stress ist {level}.",balance:"Die Vereinbarkeit mit dem Privatleben ist {level}.",poor:"schlecht",fair:"mäßig",good:"gut",excellent:"sehr gut",inputs:"Wonach das beurteilt wurde"},Aa={...Le,heading:"التوازن بين العمل والحياة",stress:"الضغط في العمل {level}.",balance:"التوازن بين العمل والحياة {level}.",poor:"ضعيف",fair:"مقبول",good:"جيد",excellent:"ممتاز",inputs:"ما استند إليه هذا التقدير"};var un={};P(un,{ar:()=>Ea,de:()=>Ia,en:()=>Pa});var Pa={heading:"Where the work is done"},Ia={heading:"Wo und mit wem gearbeitet wird"},Ea={heading:"أين يُنجَز العمل ومع من"};var Na={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},ur=(e,t)=>e.replace(t,n=>Na[n]);function Oe(e){let t=e.replace(/\s+/g," ").replace(/[\p{Cc}\p{Cs}\ufeff]/gu,"").replaceAll("\\","∖").trim();return/[^\s\p{C}]/u.test(t)?t:""}var qe=(e,t=!1)=>{let n=ur(e,/[&<>]/g);return t?n.replace(/[{}*_`[~]/g,r=>`{'${r}'}`):n},mr=e=>e.replace(/[&<>*_`[\]~|$]/g,t=>`&#${t.charCodeAt(0)};`),ht=e=>ur(e,/[&<>"']/g),Ae=e=>!/[\p{Cc}\p{Cs}\ufeff\u2028\u2029\\]/u.test(e),gt=e=>Ae(e)&&!/[<>]|\{[{%#]|\[[/\p{L}]/u.test(e)?e:e.replace(/[^\p{L}\p{M}\p{N} .,:;!?()*+=@$/_-]/gu,encodeURIComponent),fr=e=>e.startsWith("%")?decodeURIComponent(e):e,hr=e=>encodeURIComponent(e.replace(/\p{Cs}/gu,"�")).replace(/[!'()*~]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);var B=(...e)=>e.filter(t=>!!t).flatMap((t,n)=>n?[" · ",t]:[t]),A=(...e)=>{let t=e.filter(n=>!!n);return t[0]?[{paragraph:t}]:[]},D=e=>e?{strong:e}:void 0,q=(e,t=!1)=>{let n=e.filter(r=>r[0]);return n[0]?[{items:n,ordered:t}]:[]},Q=(e,t)=>` ${e}="${ht(t)}"`;function mn(e,t){let n=s=>qe(Oe(s),t),r=(s,i,d="")=>i?`<${s}${d}>${i}</${s}>`:"",o=s=>typeof s=="string"?(/^\s/.test(s)?" ":"")+n(s)+(/\S\s+$/.test(s)?" ":""):"strong"in s?r("strong",n(s.strong)):s.href.includes("\\")?n(s.text):r("a",n(s.text),Q("href",Oe(s.href))),a=s=>s.map(o).join("").trim();return e.map(s=>"heading"in s?r(`h${s.level}`,n(s.heading)):"paragraph"in s?r("p",a(s.paragraph)):r(s.ordered?"ol":"ul",s.items.map(i=>r("li",a(i))).join(""))).join("")}var gr=e=>Oe(e.map(t=>typeof t=="string"?t:"strong"in t?t.strong:t.text).join(""));var br={},fn=(e,t)=>{for(let[n,r]of Object.entries(t))/^[a-z]{2,3}(_\w+)?$/.test(n)&&n!=="en"&&((br[n.replaceAll("_","-")]??={})[e]=r)};fn("",At);function E(e,t,n,r,{also:o=[],flat:a}={}){fn(e,t);let s=(i,d,c,u)=>{let l=ot(d,e,t.en),{heading:m,...p}=n.some(f=>i[f]!==void 0)&&r(i,l,c,u)||{blocks:[]};return{...p,heading:m??l.phrase("heading")}};return{[e]:{keys:n,also:o,flat:a,say:s}}}var ce=(e=[])=>q(e.map(t=>[t])),ee=e=>zn(e).flatMap(t=>A(t)),V=e=>A(D(e)),_e=(e,t)=>e?{href:e,text:t??e}:t,yr=e=>e?.trim()?Number(e):void 0,Wa=(e=[],t)=>q(e.map(n=>{let{name:r,level:o,notes:a}=Te(n,t);return B(D(r),o,...a)}));function hn(e,t){let n=new Map;for(let r of e){let{name:o,url:a,date:s}=typeof r=="string"?{name:r}:{...r},i=_e(a,o);i&&n.set([o,a,s].join(`
`),t.parts(s?"sourceDated":"source",{source:i,date:s?Ce(t,s):""}).filter(d=>d!==""))}return[...n.values()]}var Pe=e=>ot(e,"",De),G={...E("role-summary",on,["title","summary","url","updated","aliases","codes","workModes"],(e,t)=>{let{heading:n,summary:r,facts:o,aliases:a,codes:s,updated:i,url:d,source:c}=nr(e,void 0,t),u=o.map(({name:l,value:m,notes:p=[]})=>[D(l)," ",...B(m,...p)]);return{heading:n,titled:!!n,blocks:[...ee(r),...q(u),...A(a),...A(...B(...s,i,d&&{href:d,text:t.phrase("guide")}))],gist:o.map(({name:l,value:m})=>`${l} ${m}`).join(" · "),sources:[c].flat()}},{also:["salary","growth","demand"]}),...E("market-demand",Zt,["demand"],({demand:{level:e,note:t,criterion:n,source:r}={}},o)=>{let a=e&&(e==="undetermined"?o.phrase(e):o.phrase("demand",{level:o.phrase(e)}));return{blocks:[...A(a),...A(t),...n?A(D(o.phrase("criterion"))," ",n):[]],gist:a,sources:[r]}},{flat:{key:"demand",names:["level"]}}),...E("salary-range",sn,["salary"],({salary:e},t,{area:n,per:r,"hours-per-year":o},a)=>{let s=or(e,{area:n,per:r,hoursPerYear:yr(o)},t,a);if(!s)return;let{sentence:i,area:d,areas:c,table:u,source:l}=s,{groups:m}=u,p=[c[1]!==void 0&&d,i].filter(Boolean).join(" · ");return{blocks:[...A(p),...m.flatMap(({name:f,rows:x})=>[...V(m[1]?f:d),...q(x.map(([k="",v])=>{let[T,...O]=k.split(" · ");return B(T,D(v),...O)}))])],gist:p,sources:[l].flat()}},{flat:{key:"salary",names:["min","max","median","currency","per","area"]}}),...E("core-functions",Gt,["coreFunctions"],({coreFunctions:e})=>({blocks:ee(e)})),...E("key-responsibilities",Kt,["responsibilities"],({responsibilities:e})=>({blocks:ce(e)})),...E("work-setting",un,["workSetting"],({workSetting:e})=>({blocks:ee(e)})),...E("tech-stack",dn,["techStack"],({techStack:e},t)=>{let n=pr(e,"",t);return n&&{blocks:[...A(n.sentence),...n.groups.flatMap(({name:r,tools:o})=>[...V(r),...q(o.map(({name:a,url:s,marks:i,notes:d})=>B(s?_e(s,a):D(a),i,...d)))])],gist:n.sentence}}),...E("role-skills",rn,["skills"],({skills:e={}},t)=>({blocks:["technical","soft"].flatMap(n=>e[n]?[...V(t.phrase(n)),...Wa(e[n],t)]:[])})),...E("career-path",Ft,["path"],({path:e})=>{let{intro:t,steps:n=[]}=at(e);return{blocks:[...ee(t),...q(n.map(({title:r,duration:o,text:a})=>B(D(r),o,a)),!0)]}}),...E("required-education",tn,["education"],({education:e},t)=>{let{intro:n,level:r,routes:o,certifications:a}=at(e);return{blocks:[...V(r),...ee(n),...o?[...V(t.phrase("routes")),...ce(o)]:[],...a?[...V(t.phrase("certifications")),...q(a.map(({name:s,issuer:i,url:d})=>B(_e(d,s),i)))]:[]],gist:r}}),...E("career-ladder",Et,["ladder"],({ladder:e},t,{years:n},r)=>{let o=Jn(e,yr(n),t,r);return o&&{blocks:[...A(o.sentence),...q(o.rungs.map(({title:a,years:s,pay:i,here:d,next:c,summary:u})=>B(D(a),s,i,d,c,u)),!0)],gist:o.sentence,sources:e.map(({salary:a})=>a?.source)}}),...E("global-outlook",_t,["globalOutlook"],({globalOutlook:e})=>{let{intro:t,regions:n=[]}=at(e);return{blocks:[...ee(t),...q(n.map(({name:r,note:o})=>B(D(r),o)))]}}),...E("job-market",Jt,["jobMarket"],({jobMarket:e={}},t)=>({blocks:["challenges","growthPaths","trends"].flatMap(n=>e[n]?[...V(t.phrase(n)),...ee(e[n])]:[])})),...E("day-timeline",zt,["day"],({day:e},t)=>{let{sentence:n,periods:r}=Kn(e,t);return{blocks:[...A(n),...r.flatMap(({time:o,length:a,name:s,focus:i,tasks:d})=>[...A(...B(D(o),a,D(s),i)),...ce(d)])],gist:n}}),...E("work-life-balance",pn,["workLifeBalance"],({workLifeBalance:{stress:e,balance:t,note:n,inputs:r}={}},o)=>{let a=[e&&o.phrase("stress",{level:o.phrase(e)}),t&&o.phrase("balance",{level:o.phrase(t)})].filter(Boolean).join(" ");return{blocks:[...A(a),...A(n),...r?[...V(o.phrase("inputs")),...ce(r)]:[]],gist:a}}),...E("skill-map",ln,["skillMap"],({skillMap:e},t,{have:n,interactive:r})=>{let o=dr(e,{have:n,interactive:r!==void 0},t);if(!o)return;let{intro:a,sentence:s,total:i,groups:d}=o;return{blocks:[...A(a),...A(...[s,i].flatMap((c,u)=>c?[u?" ":"",c]:[])),...d.flatMap(({name:c,description:u,skills:l})=>[...A(...B(D(c),u)),...q(l.map(({name:m,notes:p,had:f})=>B(f&&t.phrase("had"),D(m),...p)))])],gist:s}}),...E("pros-cons",Qt,["prosCons"],({prosCons:e={}},t)=>({blocks:["pros","cons"].flatMap(n=>e[n]?[...V(t.phrase(n,{n:e[n].length})),...ce(e[n])]:[])})),...E("common-mistakes",Ct,["mistakes"],({mistakes:e})=>({blocks:ce(e)})),...E("contextual-advice",Bt,["advice"],({advice:e})=>({blocks:ce(e)})),...E("case-studies",Dt,["caseStudies"],({caseStudies:e=[]},t)=>({blocks:e.flatMap(({title:n,story:r,takeaway:o})=>[...V(n),...ee(r),...o?A(D(t.phrase("takeaway"))," ",o):[]])})),...E("portfolio-tips",Xt,["portfolio"],({portfolio:e})=>({blocks:ee(e)})),...E("job-outlook",Ut,["growth"],({growth:e,title:t},n,r,o)=>{let a=er(e,t,n,o);if(!a)return;let{sentence:s,facts:i}=a;return{blocks:[...A(s),...q(i.map(({name:d,value:c,notes:u=[]})=>[D(d)," ",...B(c,...u)]))],gist:s||i.map(({name:d,value:c})=>`${d} ${c}`).join(" · "),sources:[e.source]}},{also:["title"],flat:{key:"growth",names:["rate","from","to","average","openings","label"]}}),...E("related-roles",en,["relatedRoles"],({relatedRoles:e,...t},n)=>{let{sentence:r,roles:o,source:a}=tr(e,t,n);return{blocks:[...A(r),...q(o.map(({title:s,url:i,facts:d,differs:c,note:u})=>B(i?_e(i,s):D(s),d,c,u)))],gist:r,sources:[a].flat()}},{also:["salary","growth"]}),...E("role-faq",nn,["faq"],({faq:e=[]})=>({blocks:e.flatMap(({question:t,answer:n})=>[...V(t),...ee(n)])})),...E("source-list",cn,["sources"],({sources:e=[]},t)=>({blocks:q(e.map(n=>{let{name:r,url:o,date:a}=typeof n=="string"?{name:n}:n;return B(_e(o,r),a&&Ce(t,a))}),!0)})),...E("share-guide",an,["title","url"],({title:e,url:t},n,{section:r})=>{let o=ir(t,r,void 0);return o?{blocks:[...A(e),...A({href:o,text:o})],gist:e}:void 0}),...E("membership-plans",Yt,["plans"],({plans:e=[]},t)=>{let{title:n,intro:r,items:o=[]}=Array.isArray(e)?{items:e}:e;return{heading:n,blocks:[...A(r),...o.flatMap(({name:a,price:{amount:s,currency:i,per:d}={},tagline:c,features:u,url:l,highlighted:m})=>{let p=s?re(t,s,i):t.phrase("free"),f=s===void 0?void 0:s&&d?t.phrase(d,{amount:p}):p;return[...A(...B(D(a),m&&t.phrase("recommended"),f,c)),...ce(u),...l?A({href:l,text:t.phrase("choose",{name:a??c??""})}):[]]})],gist:r}})};fn("career-guide",It);var xr=e=>ot(e,"career-guide",Pt).phrase("heading");for(let[e,t]of Object.entries(br))Ot(e,t);function gn(e){try{return/^(https?|mailto):$/.test(new URL(e,"https://relative.invalid").protocol)}catch{return!1}}function yt(e,t,n,r){let o=t===null?"null":Array.isArray(t)?"array":typeof t,a="anyOf"in e?e.anyOf.find(l=>l.type===o):e,s=l=>{r(l,n,a??e,t)};if(a?.type!==o)return t==null?void 0:s("type");if(a.type==="string"){let l=t.trim();if(!l)return;let{enum:m=[l],pattern:p="",format:f}=a;return!m.includes(l)||!l.match(p)?s("value"):f&&!gn(l)?s("url"):l}if(a.type==="number"){let{minimum:l=-1e99,maximum:m=1e99}=a;return t>=l&&t<=m?t:s("range")}if(a.type==="array"){let{items:l,maxItems:m=1/0}=a,p=t;p.length>m&&s("range");let x=p.slice(0,m).map((k,v)=>yt(l,k,`${n}[${v}]`,r)).filter(k=>k!==void 0);return x.length?x:void 0}if(a.type!=="object")return t;let{properties:i,dependentRequired:d}=a,c={},u=n&&`${n}.`;for(let l in i){let m=Object.hasOwn(t,l)?yt(i[l],t[l],u+l,r):void 0;m!==void 0&&(c[l]=m)}for(let l in d)for(let m of d[l])c[l]!=null&&c[m]===void 0&&(r("missing",u+m,`is missing: "${l}" needs it`),delete c[l]);return Object.keys(c).length?c:void 0}var wr=/[{}[\],:\s]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,Fa=/[“”„‟«»‘’‚″](?:(?<=(?:^|[{[,:])\s*.)|(?=\s*[:,}\]]))/,Da={"'":"has a single quote @; use double ones",'"':"has a text that does not end on its line @","&":"is escaped twice @","<":"has HTML @: the CMS put it there"};function kr(e,t){let n=0;for(;wr.test(e);)n=wr.lastIndex;let r=e.search(Fa),o=r<0||r>n?n:r,a=e.slice(o),s=Da[a[0]]??`has ${/[^\s,:}\]]{1,40}/.exec(a)?.[0]} @, which JSON does not know`;return o===r&&(s="has a curly quote @: the CMS changed it; use &quot;"),a||(s=`is empty or cut off @, or has a comma or bracket wrong: ${t.message}`),s.replace("@",`at character ${o+1}`)}function vr({code:e,path:t,about:n,found:r}){let o=n;if(e==="json"){let{where:a,text:s,error:i}=n;o=`${a} ${kr(s,i)}`}else typeof n=="object"&&(o=`expected ${Ca(n)}, found ${(typeof r=="object"?bt(Array.isArray(r)?"array":"object"):typeof r=="string"?`"${r}"`:String(r)).slice(0,60)}`);return{code:e,path:t,message:o}}function Ca(e){if("anyOf"in e)return e.anyOf.flatMap(({type:t})=>t==="null"?[]:bt(t)).join(" or ");if(e.type==="string"){let{enum:t,examples:n,format:r}=e;return t?.join(" or ")??(n?`text like "${n[0]}"`:r?"an http, https or mailto link":bt("string"))}return e.type==="number"&&(e.minimum??e.maximum)!==void 0?`a number from ${e.minimum??-1e99} to ${e.maximum??1e99}`:e.type==="array"&&e.maxItems?`${e.maxItems} entries or fewer`:bt(e.type)}var bt=e=>(/^[ao]/.test(e)?"an ":"a ")+e;var b={type:"string"},be={type:"number"},Je={type:"boolean"},J={type:"string",format:"uri-reference"},$=(e,t)=>({type:"array",items:e,...t}),j=(e,t)=>({type:"object",properties:e,...t}),W=(...e)=>({anyOf:e}),Z=(...e)=>({type:"string",enum:e}),de=W(b,$(b));var Sr=$(j({title:b,story:b,takeaway:b}));var $r={type:"string",pattern:"^(([01]?\\d|2[0-3]):[0-5]\\d|24:00)$",examples:["09:00"]},jr=$(j({name:b,start:$r,end:$r,focus:b,tasks:$(b)}));var pe=W(b,j({name:b,url:J,date:b}));var Tr=j({level:Z("low","moderate","high","very-high","undetermined"),note:b,criterion:b,source:pe});var Mr=W(b,$(b),j({intro:b,level:b,routes:$(b),certifications:$(j({name:b,issuer:b,url:J}))}));var Rr=$(j({question:b,answer:b}));var Lr=W(b,$(b),j({intro:b,regions:$(j({name:b,note:b}))}));var Or=j({rate:be,from:be,to:be,label:b,average:be,openings:{type:"number",minimum:0},source:pe});var Ar=j({challenges:de,growthPaths:de,trends:de});var ae=W({type:"number",minimum:0},j({atLeast:{type:"number",minimum:0}}),{type:"null"}),Ie=["currency"],Ee=j({area:b,country:b,currency:{type:"string",pattern:"^[A-Za-z]{3}$",examples:["USD"]},per:Z("hour","day","week","month","year"),min:ae,max:ae,median:ae,percentiles:j({p10:ae,p25:ae,p75:ae,p90:ae}),levels:$(j({name:b,amount:ae})),top:j({share:{type:"number",minimum:0,maximum:100},from:ae,note:b}),source:pe},{dependentRequired:{min:Ie,max:Ie,median:Ie,percentiles:Ie,levels:Ie,top:Ie}}),Pr=W(Ee,$(Ee));var Ir=$(j({title:b,years:$(W({type:"number",minimum:0,maximum:80},{type:"null"}),{maxItems:2}),summary:b,salary:Ee}));var Er=W(b,$(b),j({intro:b,steps:$(j({title:b,text:b,duration:b}))}));var Nr=j({name:b,price:j({amount:{type:"number",minimum:0},currency:{type:"string",pattern:"^[A-Za-z]{3}$",examples:["USD"]},per:Z("day","week","month","year","once")},{dependentRequired:{amount:["currency"]}}),tagline:b,features:$(b),url:J,highlighted:Je}),Wr=W($(Nr),j({title:b,intro:b,items:$(Nr)}));var Fr=j({pros:$(b),cons:$(b)});var Dr=$(j({title:b,url:J,salary:Ee,growth:be,note:b}));var Ue=W(b,j({name:b,detail:b,level:b,examples:$(b)}));var Cr=j({intro:b,groups:$(j({name:b,description:b,skills:$(Ue)}))});var Br=j({technical:$(Ue),soft:$(Ue)});var Gr=$(pe);var zr=$(W(b,j({name:b,category:b,examples:$(b),hot:Je,inDemand:Je,url:J})));var Hr=j({stress:Z("low","moderate","high"),balance:Z("poor","fair","good","excellent"),note:b,inputs:$(b)});var xe=j({version:{type:"number",minimum:1},title:b,summary:b,lang:b,url:J,updated:b,aliases:$(b),codes:$(j({scheme:b,code:b})),workModes:$(Z("on-site","hybrid","remote","remote-friendly")),demand:Tr,salary:Pr,coreFunctions:de,responsibilities:$(b),workSetting:de,techStack:zr,skills:Br,path:Er,education:Mr,ladder:Ir,globalOutlook:Lr,jobMarket:Ar,day:jr,workLifeBalance:Hr,skillMap:Cr,prosCons:Fr,mistakes:$(b),advice:$(b),caseStudies:Sr,portfolio:de,growth:Or,relatedRoles:Dr,faq:Rr,sources:Gr,plans:Wr});var xt=["role-summary","market-demand","salary-range","core-functions","key-responsibilities","work-setting","tech-stack","role-skills","career-path","required-education","career-ladder","global-outlook","job-market","day-timeline","work-life-balance","skill-map","pros-cons","common-mistakes","contextual-advice","case-studies","portfolio-tips","job-outlook","related-roles","role-faq","source-list","share-guide","membership-plans"];function yn(e,t){let n=e?.match(/[^\s,]+/g);return n?[...new Set(n)].filter(r=>{let o=xt.includes(r);return o||t(r),o}):xt}var bn=e=>`${e} keeps all of it.`,_={"wordpress-author":{name:"WordPress, as author or contributor",door:"div",note:"WordPress takes away the tags of custom elements, scripts, forms and backslashes. A <div> with data-* attributes and its text stay: in a Custom HTML block, or on the Text tab of the classic editor."},"wordpress-admin":{name:"WordPress, as administrator or editor",door:"div",note:"Administrators and editors may paste anything, on a network of sites only its super administrators. The classic editor still makes paragraphs of it, and the next author who saves the post takes custom elements away. A <div> with data-* attributes survives both."},ghost:{name:"Ghost",door:"element",note:bn("An HTML card")},drupal:{name:"Drupal",door:"link",note:"Basic HTML takes away custom elements, <div> and data-* attributes; a link and its text stay. Full HTML keeps all of it, and so does a text format with our list of allowed tags (allow-lists/drupal.txt): choose the element there."},tinymce:{name:"TinyMCE",door:"div",note:"TinyMCE takes away custom elements unless it is told of them (allow-lists/tinymce.js). A <div> with data-* attributes and its text stay. Paste it into the source code dialog."},ckeditor:{name:"CKEditor 5",door:"link",note:"CKEditor 5 takes away what none of its plugins knows: custom elements, <div>, data-* attributes. A link and its text stay. With General HTML Support and our list (allow-lists/ckeditor.js) it keeps the element too."},markdown:{name:"Markdown, as on GitHub",door:"code",note:"Sanitized Markdown takes away custom elements, data-* attributes and ids. A code block keeps its language, from which the widget is made; where the script is not, the text and the JSON behind it are to be read."},"plain-markdown":{name:"Markdown without HTML",door:"link",note:"Where Markdown may hold no HTML, as in markdown-it or react-markdown unless they are told otherwise, tags are printed or left out. This is a link in Markdown’s own form, in a paragraph of its own; other forms do not survive there."},wix:{name:"Wix",door:"link",note:"Text keeps nothing but its formatting and links. An embedded-HTML element is a frame of another site: there the element goes together with the script tag."},webflow:{name:"Webflow",door:"element",note:`${bn("A code embed")} The rich text around it keeps links only.`},squarespace:{name:"Squarespace",door:"element",note:`${bn("A code block")} Text blocks keep links only.`},html:{name:"HTML page",door:"element",note:"Nothing is taken away from a page that you write yourself."},react:{name:"React, or MDX",door:"element",note:"This is JSX: numbers stand in braces because React sets them as properties. React keeps custom elements."}};var we=["career-guide",...Object.keys(G)];function Ke(e){let t=[],n=(v,T,O,S)=>t.push({code:v,path:T,about:O,found:S}),{widget:r="career-guide",for:o="html"}=e;if(!we.includes(r))throw new RangeError(`there is no widget <${r}>`);if(!Object.hasOwn(_,o))throw new RangeError(`there is no place "${o}"`);let a=e.door??_[o].door,s=Ba(e.attributes,n),i=Ga(e.src,n),{own:d,besides:c}=za(r,s),u=xn(e.guide,[...d,...c],(v,T,...O)=>{c.includes(/^\w*/.exec(T)[0])||n(v,T,...O)}),l=qa(r,qr(r,u,s,n),s,n),m=d.some(v=>u[v]!==void 0),p=!i&&!_r(l);p&&(n("missing","",`there is nothing for <${r}> in the guide`),l.blocks=A(Pe(me(u.lang)??"en").phrase("empty")));let f=m&&!i?Ha(r,u,s):void 0,x={...l,lang:me(u.lang),jsx:o==="react",markdown:o==="plain-markdown"},k={element:Ja,div:Ka,code:Va,link:Za}[a];return{snippet:k(x,{widget:r,prefix:/^[a-z][a-z\d-]*$/.test(e.prefix??"")?`${e.prefix}-`:"",attributes:{...f,...i?{src:i}:{},...s},guide:m&&!i&&!f?u:void 0,url:e.guide&&xn(e.guide,["url"],()=>{}).url}),problems:t.map(vr),isEmpty:p}}function Ba(e={},t){let n={};for(let[r,o]of Object.entries(e)){let a=o.replace(/\s+/g," ").trim();/^(?!on|(guide|src|style|class|id|is|slot)$)[a-z]+(-[a-z]+)*$/.test(r)?Ae(a)?n[r]=a:t("value",r,"has a backslash or a character that is not shown, which editors delete"):t("value",r,"is not an attribute for a widget")}return n}function Ga(e,t){let n=e?.trim();if(n){if(gn(n)&&!/^mailto:/i.test(n)&&Ae(n))return n;t("url","src","is not a link that a guide can be read from: expected http or https, without a backslash")}}function za(e,t){let n=G[e];if(n)return{own:n.keys,besides:[...n.also.filter(a=>!n.keys.includes(a)),"lang"]};let r=Object.keys(xe.properties);return t.sections?{own:[...new Set(yn(t.sections,()=>{}).flatMap(a=>[...G[a]?.keys??[],...G[a]?.also??[]])),"version","lang"],besides:[]}:{own:r,besides:[]}}function xn(e,t,n){let r=Object.fromEntries(Object.entries(xe.properties).filter(([o])=>t.includes(o)));return yt({type:"object",properties:r},e,"",n)??{}}function Ha(e,t,n){let{flat:r,also:o=[]}=G[e]??{};if(!r||o.some(c=>t[c]!==void 0)||!/^en\b/i.test(t.lang??"en"))return;let a=t[r.key],s=Object.fromEntries(r.names.flatMap(c=>a[c]===void 0?[]:[[c,String(a[c])]])),i=qr(e,{},s,()=>{})[r.key];return JSON.stringify(i,Object.keys(a))===JSON.stringify(a)&&Object.values(s).every(Ae)&&!r.names.some(c=>c in n)?s:void 0}function qr(e,t,n,r){let{flat:o}=G[e]??{};if(!o||t[o.key]!==void 0)return t;let a=["currency","per","area","level","label"],s=o.names.flatMap(i=>n[i]?[[i,a.includes(i)?n[i]:Number(n[i])]]:[]);return s[0]?{...t,...xn({[o.key]:Object.fromEntries(s)},[o.key],r)}:t}var _r=({blocks:e,titled:t=!1})=>t||e.length>0;function qa(e,t,n,r){let o=me(n.lang??t.lang)??"en",a=Pe(o),s=({blocks:f,sources:x=[]})=>f[0]?[...f,...hn(x,a).flatMap(k=>A(...k))]:[],i=G[e];if(i){let f=i.say(t,o,n,r);return{...f,heading:n.heading??f.heading,blocks:s(f)}}let d=Math.min(6,Math.max(1,Math.round(Number(n["heading-level"]??2))||2)),u=yn(n.sections,f=>r("value","sections",`there is no section <${f}>`)).map(f=>G[f].say(t,o,{},r)),{heading:l,gist:m,sources:p}=G["role-summary"].say(t,o,{},()=>{});return{heading:n.heading??(t.title?l:xr(o)),blocks:u.flatMap(f=>_r(f)?[{heading:f.heading,level:d},...s(f)]:[]),gist:m,sources:p}}function Jr({blocks:e,heading:t,lang:n,jsx:r},o=""){let a=e[0]&&"heading"in e[0]?e:[...A({strong:t}),...e],s=mn(a,r)||mn(A(Pe(n??"en").phrase("empty")),r);return`<div${o}${Ur(n)}>${s}</div>`}var Ur=e=>e?Q("lang",e)+Q("dir",_a(e)?"rtl":"ltr"):"",_a=e=>/^(Arab|Hebr|Thaa|Syrc|Nkoo|Rohg|Adlm|Mand|Samr)$/.test(new Intl.Locale(e).maximize().script??"");function wn({heading:e,gist:t,sources:n=[],lang:r}){let o=[e,...t?[": ",t]:[],...t?hn(n,Pe(r??"en")).flatMap(a=>[" (",...a,")"]):[]];return gr(o)||Pe(r??"en").phrase("empty")}function Ja(e,{widget:t,prefix:n,attributes:r,guide:o}){let a=n+t,s=Object.entries({...r,...o&&{guide:gt(JSON.stringify(o))}}).map(([i,d])=>e.jsx?Ua(i,d):Q(i,d)).join("");return`<div><${a}${s}>${Jr(e,Q("slot","fallback"))}</${a}></div>`}var Ua=(e,t)=>t?/^(min|max|median|hours-per-year|years|rate|from|to|average|openings|heading-level)$/.test(e)&&isFinite(+t)?` ${e}={${+t}}`:Q(e,t):` ${e}`;function Ka(e,{widget:t,attributes:n,guide:r}){return`<div${Object.entries({"career-widget":t,...n,...r&&{guide:gt(JSON.stringify(r))}}).map(([a,s])=>Q(`data-${a}`,s)).join("")}>${Jr(e)}</div>`}function Va(e,{widget:t,attributes:n,guide:r}){let o=JSON.stringify({...t!=="career-guide"&&{widget:t},...Object.keys(n).length>0&&{attributes:n},...r}),a=wn(e),s=/[{}]|%7B/i.test(a)?"":`${a} `;return`<pre><code${Q(e.jsx?"className":"class","language-career-guide")}>${qe(s+gt(o),e.jsx)}</code></pre>`}function Za(e,{widget:t,attributes:n,guide:r,url:o=""}){let s=Object.entries({"career-widget":t,...n,...r&&{guide:JSON.stringify(r)}}).map(([d,c])=>`${d}=${hr(c)}`).join("&"),i=Oe(o)===o&&Ae(o)?o.replace(/#.*/s,""):"";return e.markdown?`[${mr(wn(e))}](${ht(`${i}#${s}`).replace(/[\s()]/g,d=>`%${d.charCodeAt(0).toString(16)}`)})`:`<p><a${Q("href",`${i}#${s}`)}${Ur(e.lang)}>${qe(wn(e),e.jsx)}</a></p>`}function Ya(e,t){let n=G[e]?.flat;if(!n)return;let r=xe.properties[n.key],o="anyOf"in r?r.anyOf.find(a=>a.type==="object"):r;return o&&"properties"in o&&Object.hasOwn(o.properties,t)?o.properties[t]:void 0}function Kr({widgets:e,shared:t},n){return[...e[n]?.attributes??[],...t].filter(({name:r})=>r!=="guide"&&r!=="src").map(r=>{let{name:o,type:a="string",description:s=""}=r,i=Ya(n,o),c=(a.match(/^(?:'[^']*'\s*\|?\s*)+$/)?[...a.matchAll(/'([^']*)'/g)].map(([,m])=>m):void 0)??i?.enum,[,u,l]=(/(\d+) to (\d+)/.exec(s)??[]).map(Number);return{...r,kind:c?"choice":o==="sections"?"widgets":/^(number|boolean)$/.test(a)?a:"text",label:o==="lang"?"Language":o[0].toUpperCase()+o.slice(1).replaceAll("-"," "),values:c??[],min:u??i?.minimum,max:l??i?.maximum,flat:!!G[n]?.flat?.names.includes(o)&&o!=="per"&&o!=="area"}})}var wt=({name:e})=>/-(accent|muted|line|tint|surface)$/.test(e);function kt(e,t){if(/[;{}<>\\@]|\/\*/.test(t))return!1;let n=wt(e)?"color":e.name.endsWith("-radius")?"border-radius":e.name.endsWith("-size")?"font-size":"font-family";return CSS.supports(n,t)}function Vr(e,t){let n=e.flatMap(r=>{let o=t[r.name]?.trim();return o&&kt(r,o)?[`${r.name}: ${o}`]:[]});return n[0]?`:root { ${n.join("; ")} }`:""}var Ve='div[data-career-widget],pre>code.language-career-guide,a[href*="#career-widget="]';function Zr(e){let{localName:t,textContent:n}=e;if(t==="div")return a=>e.getAttribute(`data-${a}`);if(t==="a"){let a=new URLSearchParams(e.hash.slice(1));return s=>a.get(s)}let r=/(\{|%7b).*/is.exec(n)?.[0]??n.trim();if(!r)return;let o;try{r[0]==="%"&&(r=decodeURIComponent(r));let{widget:a,attributes:s,...i}=JSON.parse(r);o={...s,"career-widget":a,...Object.keys(i)[0]&&{guide:r}}}catch{o={guide:r}}return a=>{let s=o[a];return s===!1||s===void 0||typeof s=="object"?null:String(s)}}var Ne="a p br strong em b i ul ol li h2 h3 h4",Xa={"wordpress-author":{elements:`${Ne} h1 h5 h6 div span pre code`,attributes:/^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},drupal:{elements:`${Ne} h5 h6 code span`,attributes:/^(a (href|hreflang)|h\d id|\S+ (dir|lang))$/},tinymce:{elements:`${Ne} h1 h5 h6 div span pre code`,attributes:/^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},ckeditor:{elements:Ne,attributes:/^a href$/},markdown:{elements:`${Ne} h1 h5 h6 div span pre code`,attributes:/^(a href|code class|\S+ (title|dir|lang))$/},"plain-markdown":{elements:"p a",attributes:/^a href$/},wix:{elements:`${Ne} h1 h5 h6`,attributes:/^a href$/}};function Yr(e,t){let n=Xa[e];if(!n)return[];let r=n.elements.split(" "),o=new Set;for(let a of t.querySelectorAll("*")){let{localName:s}=a;if(!r.includes(s))o.add(`<${s}>`),a.replaceWith(...a.childNodes);else for(let i of a.getAttributeNames())n.attributes.test(`${s} ${i}`)||(o.add(i),a.removeAttribute(i))}return[...o]}var Xr=(e,t)=>!!e.querySelector(Ve)||[...e.querySelectorAll("*")].some(({localName:n})=>t(n));function Qr(e,t){for(let n of e.querySelectorAll("*"))t(n.localName)&&n.replaceWith(...n.childNodes),delete n.dataset.careerWidget,n.classList.remove("language-career-guide"),n.matches(Ve)&&n.setAttribute("href",n.getAttribute("href").replace(/#.*/s,"#"))}var eo=/[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,kn=/[ \t\n\r]*/y,vn=/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y,no=/[“”„‟«»″]/;function ro(e){let t=new Map,n=new Map,r=[],o="value",a="",s=e.startsWith("\uFEFF")?1:0,i,d=s,c=(l,m=s,p=m+1)=>({places:t,names:n,fault:{message:l,start:m,end:Math.min(p,e.length)}}),u=()=>r.length?"more":"end";for(;;){kn.lastIndex=s,kn.test(e),s=kn.lastIndex,eo.lastIndex=s;let[l]=eo.exec(e)??[],m=r.at(-1),p=m&&(m.index===void 0?"}":"]");if(l===void 0){if(s===e.length)return o==="end"?{places:t,names:n}:c(m?`The text ends here, and ${p} is missing for the ${p==="}"?"{":"["} in line ${oo(e,m.start)}.`:"There is nothing here: expected an object, which begins with {.",Math.max(0,d-1),d);let k=i?e.slice(i.start,i.end).search(no):-1;return k>=0?c('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.',i.start+k):{places:t,names:n,fault:Qa(e,s)}}let f=s+l.length,x=!/^[}\],:]$/.test(l);if(o==="end")return c("The guide has ended before this: nothing may follow it.",s,f);if(o==="colon"){if(l!==":")return c("A colon is missing before this.",s,f);o="value"}else if(o==="more"&&l===",")o=m.index===void 0?"name":"value",m.index!==void 0&&m.index++;else if(l===p&&/^(more|first)/.test(o))r.pop(),t.set(m.path,{start:m.start,end:f}),o=u();else{if(o==="more")return c(x?"A comma is missing before this.":`Expected a comma or ${p}, and this is neither.`,s,f);if(/name/i.test(o)){if(l==="}")return c("There is a comma before this, and nothing after the comma: take the comma away.",s,f);if(l[0]!=='"')return c('Expected a name in double quotes ("title").',s,f);i={start:s,end:f},a=`${m.path&&`${m.path}.`}${JSON.parse(l).replace(/[.[\]]/g,"\0")}`,n.set(a,i),o="colon"}else{if(!x)return c(l==="]"&&m?.index!==void 0?"There is a comma before this, and nothing after the comma: take the comma away.":"A value is missing before this.",s,f);let k=m?.index===void 0?a:`${m.path}[${m.index}]`;l==="{"||l==="["?(r.push({path:k,index:l==="["?0:void 0,start:s}),o=l==="["?"first":"firstName"):(l[0]==='"'&&(i={start:s,end:f}),t.set(k,{start:s,end:f}),o=u())}}s=d=f}}function Qa(e,t){let n=e.slice(t,t+60),r=/^[^\s,:}\]]{1,40}/.exec(n)?.[0]??n[0],o=(a,s=1,i=t)=>({message:a,start:i,end:Math.min(i+s,e.length)});if(n[0]==='"'){vn.lastIndex=t,vn.test(e);let a=vn.lastIndex;return e[a]==="\\"?o("A backslash that JSON does not know: write two (\\\\), or none.",2,a):e[a]==="	"?o("A tab within a text: write a space, or \\t.",1,a):o('A text that does not end on its line: its last quote (") is missing, or it has a line break, which is \\n in JSON.',a-t)}return no.test(n[0])?o('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.'):/^['‘’‚]/.test(n)?o('A single quote: JSON has double ones (").'):/^&(#\d+|#x[\da-f]+|\w+);/i.test(n)?o("The text is escaped as HTML (&quot;): it has to be the JSON itself.",r.length):n[0]==="<"?o("This is HTML, not JSON.",r.length):/^\/[/*]/.test(n)||n[0]==="#"?o("A comment: JSON has none.",r.length):o(`“${r}” is no JSON: a text needs double quotes, and what else there is are numbers (1.5), true, false and null.`,r.length)}function $n(e,t){for(let n=t;n;n=n.replace(/(^|\.)[^.[]*$|\[\d+\]$/,"")){let r=e.get(n);if(r)return r}return e.get("")}var oo=(e,t)=>e.slice(0,t).split(`
`).length,[Sn,to,ei]=[40,50,70];function so(e,{start:t,end:n}){let r=e.lastIndexOf(`
`,t-1)+1,o=e.indexOf(`
`,t),a=o<0?e.length:o,s=Math.min(Math.max(n,t+1),a,t+ei),i=e.slice(Math.max(r,t-Sn),t),d=e.slice(s,Math.min(a,s+to));return{line:oo(e,t),column:[...e.slice(r,t)].length+1,before:(t-Sn>r?"…":"")+(t-Sn>r?i:i.trimStart()),marked:e.slice(t,s)+(s<Math.min(n,a)?"…":""),after:d.trimEnd()+(s+to<a?"…":"")}}function ao(e){let t=(c,u,l)=>({path:c,message:u,start:l.start,end:l.end,...so(e,l)}),n={start:0,end:1};if(e.length>5e5)return{faults:[t("",`The guide is longer than ${5e5} characters, which is all that a page reads.`,n)]};let{places:r,names:o,fault:a}=ro(e);if(a)return{faults:[t("",a.message,a)]};let s=JSON.parse(e.replace("\uFEFF",""));if(s===null||typeof s!="object"||Array.isArray(s))return{faults:[t("","A guide is an object, and begins with {.",r.get(""))]};let i=new Set,d=Ke({guide:s}).problems.filter(({path:c,message:u})=>{let l=i.has(c)&&u.startsWith("is missing");return i.add(c),!l});return{guide:s,faults:[...jn(xe,s,"").map(({path:c,message:u})=>t(c,u,o.get(c)??$n(r,c)??n)),...d.map(({path:c,message:u})=>t(c,u,$n(r,c)??n))].sort((c,u)=>c.start-u.start)}}function jn(e,t,n){if(!t||typeof t!="object")return[];let r="anyOf"in e?e.anyOf:[e];if(Array.isArray(t)){let a=r.find(s=>s.type==="array");return a?t.flatMap((s,i)=>jn(a.items,s,`${n}[${i}]`)):[]}let o=r.find(a=>a.type==="object");return o?Object.entries(t).flatMap(([a,s])=>{let i=n?`${n}.${a}`:a;return Object.hasOwn(o.properties,a)?jn(o.properties[a],s,i):a.startsWith("$")||s===null?[]:[{path:i,message:"is no key of role JSON: it is ignored"}]}):[]}function io(e,t){if(!e.trimStart().startsWith("<"))return;let{body:n}=new DOMParser().parseFromString(e,"text/html"),r=[...n.querySelectorAll("*")].find(({localName:c})=>t(c)),o=r?void 0:n.querySelector(Ve),a=r?c=>r.getAttribute(c):o&&Zr(o);if(!a)return;let s=r?.localName??(a("career-widget")||"career-guide");if(!t(s))return;let d=(r?r.getAttributeNames():o.localName==="div"?o.getAttributeNames().flatMap(c=>/^data-(.*)/.exec(c)?.[1]??[]):o.localName==="a"?[...new URLSearchParams(o.hash.slice(1)).keys()]:Object.keys(ti(o.textContent))).filter(c=>!["career-widget","guide","src"].includes(c));return{widget:s,attributes:Object.fromEntries(d.flatMap(c=>a(c)===null?[]:[[c,a(c)]])),text:ni(a("guide")),src:a("src")??void 0}}function ti(e){let t=/(\{|%7b).*/is.exec(e)?.[0]??"";try{return JSON.parse(t.startsWith("%")?decodeURIComponent(t):t).attributes??{}}catch{return{}}}function ni(e){if(e!==null)try{let{widget:t,attributes:n,...r}=JSON.parse(fr(e));return JSON.stringify(r,null,2)}catch{return e}}var ie={from:"example",example:"operations-assistant",text:"",url:"",carry:!1,widget:"career-guide",attributes:{},look:{},place:"wordpress-author",door:void 0},ri=["element","div","code","link"],Tn=e=>ri.includes(e??""),Mn=e=>Object.hasOwn(_,e??"");function lo({from:e,example:t,url:n,carry:r,widget:o,attributes:a,look:s,place:i,door:d},c=""){let u=new URLSearchParams;e==="example"&&t!==ie.example&&u.set("example",t),e==="text"&&u.set("text",c),e==="url"&&u.set("url",n),e==="none"&&u.set("none",""),e==="url"&&r&&u.set("carry",""),o!==ie.widget&&u.set("widget",o),i!==ie.place&&u.set("for",i),d&&u.set("door",d);for(let[l,m]of Object.entries(a))u.set(`.${l}`,m);for(let[l,m]of Object.entries(s))u.set(l,m);return u.size?`#${u.toString()}`:""}function co(e){let t=new URLSearchParams(e.slice(1)),n=t.get("widget"),r=t.get("for"),o=t.get("door"),a=t.get("example")??"",s=i=>Object.fromEntries([...t].flatMap(([d,c])=>{let u=i.exec(d)?.[1];return u?[[u,c]]:[]}));return{packed:t.get("text")??"",state:{from:t.has("text")?"text":t.has("url")?"url":t.has("none")?"none":"example",example:/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+)?$/.test(a)?a:ie.example,text:"",url:t.get("url")??"",carry:t.has("url")&&t.has("carry"),widget:we.includes(n)?n:ie.widget,attributes:s(/^\.([a-z]+(?:-[a-z]+)*)$/),look:s(/^(--career-[a-z]+(?:-[a-z]+)*)$/),place:Mn(r)?r:ie.place,door:Tn(o)?o:void 0}}}var oi=4e3;async function po(e){let t=new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer()),n=btoa(Array.from(t,r=>String.fromCharCode(r)).join("")).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return n.length>oi?void 0:n}async function uo(e){try{let t=Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),o=>o.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(new TextDecoderStream("utf-8",{ignoreBOM:!0})).getReader(),r="";for(let o;r.length<=5e5&&!(o=await n.read()).done;)r+=o.value;return n.cancel(),r.length>5e5?void 0:r}catch{return}}var Se=y,si=document.getElementById("builder"),M=ie,wo="",K={faults:[]},Xe="",ue="",Qe,Ye={taken:[],widget:!0},et=!0,Rn=!1,St="",ko=!0,An=e=>we.includes(e),vo=e=>{let{guide:t={}}=K;return e==="career-guide"?Object.keys(t).length>0:G[e].keys.some(n=>t[n]!==void 0)},In=e=>e==="career-guide"?"The whole guide":G[e].say({},"en",{},()=>{}).heading,So=e=>!!G[e]?.flat,En=()=>Kr(Se,M.widget).filter(({flat:e})=>!e||M.from==="none"||!!K.guide&&!vo(M.widget));function ke(){let e=En().map(({name:r})=>r),t=Se.tokens.map(({name:r})=>r),n=(r,o)=>Object.fromEntries(Object.entries(r).filter(([a])=>o.includes(a)));return{...M,attributes:n(M.attributes,e),look:n(M.look,t)}}var $o=()=>M.from==="url"&&!M.carry;function jo(){let{widget:e,attributes:t,place:n,door:r}=ke();return{widget:e,attributes:t,for:n,door:r,guide:K.guide,src:$o()&&K.guide?M.url:void 0}}var mo;function H(e){M={...M,...e},St="",M.from==="none"&&!So(M.widget)&&(M={...M,widget:"salary-range"}),$e(),clearTimeout(mo),mo=setTimeout(To,120)}function To(){Qe=Ke(jo()),$e(),wi(),ai()}var tt=location.hash;async function ai(){let e=ke(),t=e.from==="text"?await po(e.text):"";ko=t!==void 0&&(e.from!=="text"||!!e.text),ke().text===e.text&&(tt=lo(ke(),t),history.replaceState(null,"",location.pathname+location.search+tt),$e())}function U(e,t){wo=e,Xe=t,K=e.trim()?ao(e):{faults:[]}}async function Mo(){let{state:e,packed:t}=co(location.hash);tt=location.hash;let n=t?await uo(t):"";M={...e,text:n??""},ue=M.url,Xe="",M.from==="text"?U(M.text,M.text?"":n===void 0?"The link was cut off on its way, and the guide with it. Paste it here.":"The link leaves the guide out, because it is too long for one. Paste it here."):M.from==="none"?U("",""):M.from==="example"?Nn(M.example):Ro(ue)?Oo(ue):U("","The link names a guide on another site. Nothing is asked of it until you press “Read it”."),H({})}var Ro=e=>{try{return new URL(e,location.href).origin===location.origin&&/^https?:$/.test(new URL(e,location.href).protocol)}catch{return!1}},ve=0;async function Lo(e,t){let n=++ve;U("","Reading the guide …"),H({});try{let r=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:AbortSignal.timeout(15e3)});if(!r.ok)throw new Error(`the server answers ${r.status}`);let o=r.body.pipeThrough(new TextDecoderStream).getReader(),a="";for(let s;a.length<=5e5&&!(s=await o.read()).done;)a+=s.value;if(o.cancel(),n!==ve)return;U(a,a.trim()?"":`${t}: there is nothing.`)}catch(r){if(n!==ve)return;U("",`${t}: ${r.message}.${Ro(e)?"":" A guide on another site can be read only where that site allows it (CORS); paste it instead."}`)}H({})}async function Nn(e){if(ve++,M={...M,from:"example",example:e},e===ie.example)U(`{
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
}`,"");else return Lo(`guides/${e}.json`,"The example could not be read");H({})}async function Oo(e){let t;try{t=new URL(e.trim().replace(/^(?:[a-z\d-]+\.)+[a-z]{2,}\//i,"https://$&"),location.href)}catch{}return!t||!/^https?:$/.test(t.protocol)?(ve++,U("","This is no address of a guide: expected one that begins with https://."),H({from:"url",url:""})):(M={...M,from:"url",url:t.href},ue=t.href,Lo(t.href,"The guide could not be read"))}function Ao(e){ve++;let t=io(e,An);if(t?.text!==void 0||t&&!t.src){let{widget:n,attributes:r,text:o}=t;return U(o??"",""),H({from:o===void 0?"none":"text",text:o??"",widget:n,attributes:r})}if(t?.src)return ue=t.src,U("","The snippet names a guide by its address. Nothing is asked until you press “Read it”."),H({from:"url",url:"",widget:t.widget,attributes:t.attributes});U(e,""),H({from:"text",text:e})}async function fo(e){e&&(Ao(e.size>5e5*4?"":await e.text()),e.size>5e5*4&&(Xe=`${e.name} is longer than the ${5e5} characters that a page reads.`),$e())}function ho(e){if(e==="example")return void Nn(M.example);ve++;let t=wo;U(e==="text"?M.text||t:"",""),H(e==="text"?{from:e,text:M.text||t}:{from:e,url:""})}var Wn=e=>e.split("`").map((t,n)=>n%2?R`<code>${t}</code>`:t),ne=e=>e.target.value,ii=e=>e.slice(0,/[.](\s|$)/.exec(e)?.index??e.length),We=(e,t,n,r)=>R`
  <section class="step" aria-labelledby=${t}>
    <h2 id=${t}><span class="number">${e}</span> ${n}</h2>
    ${r}
  </section>`,Pn=(e,t,n,r,o)=>R`
  <fieldset class=${`segments ${e}`}><legend class="heard">${t}</legend>${n.map(([a,s])=>R`<label><input type="radio" name=${e} value=${a} .checked=${a===r} @change=${()=>o(a)}><span>${s}</span></label>`)}</fieldset>`;function li(){let{from:e}=M;return R`
    ${Pn("from","Where the guide comes from",[["example","Example"],["text","Your own"],["url","Address"],["none","No guide"]],e,t=>ho(t))}
    ${e==="example"?R`<label class="field"><span class="label">Example guide</span>
          <select id="example" @change=${t=>{Nn(ne(t))}}>${h.map(({name:t,title:n,lang:r})=>R`<option value=${t} .selected=${t===M.example}>${r==="en"?n:`${n} (${r})`}</option>`)}</select></label>`:e==="text"?R`<div class="field">
            <label class="label" for="json">The guide: role JSON, or a snippet that you want to change</label>
            <textarea id="json" rows="9" spellcheck="false" dir="ltr" autocomplete="off" placeholder=${'{"title": "…", "salary": {…}}'} aria-describedby="faults"
              .value=${M.text} @input=${t=>Ao(ne(t))} @dragover=${t=>t.preventDefault()}
              @drop=${t=>{let n=t.dataTransfer?.files[0];n&&(t.preventDefault(),fo(n))}}></textarea>
            <label class="button file"><input type="file" accept=".json,application/json,text/plain" @change=${t=>{fo(t.target.files?.[0])}}><span>Open a file</span></label>
          </div>`:e==="url"?R`<form class="field" @submit=${t=>{t.preventDefault(),Oo(ue)}}>
              <label class="label" for="url">Address of the guide</label>
              <span class="row"><input id="url" type="text" inputmode="url" dir="ltr" autocomplete="off" placeholder="https://example.com/guide.json" .value=${ue} @input=${t=>{ue=ne(t)}}><button class="button">Read it</button></span>
              <label class="check"><input type="checkbox" .checked=${M.carry} @change=${()=>H({carry:!M.carry})}><span>Put the guide into the line. Otherwise the page reads it from this address, and always has its present state.</span></label>
            </form>`:R`<p class="hint">A few figures are enough for these widgets: enter them in step 3.</p>`}
    ${(e==="example"||e==="url")&&K.guide?R`<p class="hint"><button class="plain" @click=${()=>{M={...M,text:""},ho("text")}}>Change a copy of it</button></p>`:F}
    <div id="faults" role="status">${Xe?R`<p class="hint">${Xe}</p>`:F}${ci()}</div>`}var Ln=5;function ci(){let{faults:e,guide:t}=K;if(!e[0])return F;let n=r=>R`<li>
    <p><b>${M.from==="text"?R`<button class="plain" @click=${()=>di(r)}>Line ${r.line}, column ${r.column}</button>`:`Line ${r.line}, column ${r.column}`}</b> ${r.path?R`<code>${r.path}</code> `:F}${r.message}</p>
    <pre dir="ltr"><span class="line" aria-hidden="true">${r.line}</span>${r.before}<mark>${r.marked}</mark>${r.after}</pre>
  </li>`;return R`<div class="faults">
    <h3>${t?e[1]?`${e.length} faults; what is valid is used`:"One fault; what is valid is used":"The guide cannot be read"}</h3>
    <ol>${e.slice(0,Ln).map(n)}</ol>
    ${e.length>Ln?R`<p class="hint">And ${e.length-Ln} more.</p>`:F}
  </div>`}function di({start:e,end:t}){let n=document.getElementById("json");n.focus(),n.setSelectionRange(e,t),n.scrollTop=n.scrollHeight*e/Math.max(1,n.value.length)-n.clientHeight/2}function pi(){let{widget:e,from:t}=M,n=s=>R`<option value=${s} .selected=${s===e}>${In(s)}</option>`,r=t==="none"?we.filter(So):we,o=r.filter(s=>vo(s)||s==="career-guide"),a=r.filter(s=>!o.includes(s));return R`
    <label class="field"><span class="heard">Widget</span>
      <select id="widget" aria-describedby="about" @change=${s=>H({widget:ne(s)})}>
        ${t==="none"?a.map(n):[o.map(n),K.guide&&a[0]?R`<optgroup label="This guide has nothing for">${a.map(n)}</optgroup>`:a.map(n)]}
      </select></label>
    <p class="hint" id="about">${Wn(`${ii(Se.widgets[e].description)}.`)} <code>${`<${e}>`}</code></p>`}var On=(e,t)=>{let{[e]:n,...r}=M.attributes;H({attributes:t===void 0?r:{...r,[e]:t}})};function go(e){let{name:t,kind:n,label:r,description:o="",values:a=[],min:s,max:i}=e,d=`attr-${t}`,c=M.attributes[t],u=Qe?.problems.find(({path:p})=>p===t),l=R`<span class="hint" id=${`${d}-about`}>${Wn(o)}${u?R` <strong class="problem">${u.message}</strong>`:F}</span>`,m=p=>On(t,ne(p)||void 0);if(n==="boolean")return R`<div class="field"><label class="check"><input id=${d} type="checkbox" aria-describedby=${`${d}-about`} .checked=${c!==void 0} @change=${p=>On(t,p.target.checked?"":void 0)}><span>${r}</span></label>${l}</div>`;if(n==="widgets"){let p=c?.match(/[^\s,]+/g)??[],f=x=>On(t,(p.includes(x)?p.filter(k=>k!==x):[...p,x]).join(" ")||void 0);return R`<details class="field"><summary>${r}: ${p[0]?p.length:"all"}</summary>
      <p class="hint">All, unless you tick some: then those, in the order in which you tick them.</p>
      <fieldset class="ticks"><legend class="heard">${r}</legend>${xt.map(x=>R`<label class="check"><input type="checkbox" value=${x} .checked=${p.includes(x)} @change=${()=>f(x)}><span>${In(x)}${p.includes(x)?R` <small>${p.indexOf(x)+1}</small>`:F}</span></label>`)}</fieldset></details>`}return R`<div class="field">
    <label class="label" for=${d}>${r}</label>
    ${n==="choice"?R`<select id=${d} aria-describedby=${`${d}-about`} @change=${m}>${["",...a].map(p=>R`<option value=${p} .selected=${p===(c??"")}>${p||"not set"}</option>`)}</select>`:n==="number"?R`<input id=${d} type="number" step="any" min=${s??F} max=${i??F} aria-describedby=${`${d}-about`} .value=${c??""} @input=${m}>`:R`<input id=${d} type="text" dir="auto" autocomplete="off" aria-invalid=${u?"true":F} aria-describedby=${`${d}-about`} .value=${c??""} @input=${m}>`}
    ${l}
  </div>`}function ui(){let e=new Set(Se.widgets[M.widget].attributes.map(({name:o})=>o)),t=En(),n=t.filter(({name:o})=>!e.has(o)),r=Object.values(ke().look).some(Boolean);return R`
    <div class="fields">${t.filter(({name:o})=>e.has(o)).map(go)}${n.map(go)}</div>
    <details class="look"><summary>Look${r?": changed":""}</summary>
      <p class="hint">Colours and type for all widgets on the page. The line that you paste never carries them, because most editors would take them away: they are a rule for the site’s style sheet, in step 6.</p>
      <div class="fields">${Se.tokens.map(mi)}</div>
    </details>`}function mi(e){let{name:t,description:n,default:r}=e,o=M.look[t]??"",a=!!o&&!kt(e,o.trim()),s=t.replace("--career-",""),i=d=>{let{[t]:c,...u}=M.look;H({look:ne(d)?{...u,[t]:ne(d)}:u})};return R`<div class="field">
    <label class="label" for=${t}>${s[0].toUpperCase()+s.slice(1).replaceAll("-"," ")}</label>
    <span class="row">${wt(e)?R`<input type="color" aria-label=${`${s}, from a palette`} .value=${fi(a||!o?r:o)} @input=${i}>`:F}<input
      id=${t} type="text" dir="ltr" autocomplete="off" spellcheck="false" placeholder=${r} aria-invalid=${a?"true":F} aria-describedby=${`${t}-about`} .value=${o} @input=${i}></span>
    <span class="hint" id=${`${t}-about`}>${Wn(n)}${a?R` <strong class="problem">Expected ${wt(e)?"a colour like #b4005a":t.endsWith("font")?"names of fonts":"a length like 1.2em"}.</strong>`:F}</span>
  </div>`}var Ze=document.createElement("canvas").getContext("2d");function fi(e){let t=/#[\da-f]{6}\b/i.exec(e)?.[0];return t||!Ze?t??"#808080":(Ze.fillStyle="#808080",Ze.fillStyle=e,/^#[\da-f]{6}$/.test(Ze.fillStyle)?Ze.fillStyle:"#808080")}var hi={element:"Custom element",div:"<div> with data-* attributes",code:"Block of code",link:"Link"};function gi(){let{place:e,door:t}=M;return R`
    <label class="field"><span class="label">Place</span>
      <select id="place" aria-describedby="note" @change=${n=>{let r=ne(n);Mn(r)&&H({place:r,door:void 0})}}>${Object.entries(_).map(([n,{name:r}])=>R`<option value=${n} .selected=${n===e}>${r}</option>`)}</select></label>
    <p class="hint" id="note">${_[e].note}</p>
    <label class="field"><span class="label">Form</span>
      <select id="door" @change=${n=>{let r=ne(n);H({door:Tn(r)&&r!==_[e].door?r:void 0})}}>${Object.entries(hi).map(([n,r])=>R`<option value=${n} .selected=${n===(t??_[e].door)}>${r}${n===_[e].door?" (fits this place)":""}</option>`)}</select></label>`}function yi(){return R`
    <div class="bar">
      ${Pn("script","With or without the script",[["with","With the script"],["without","Without it"]],et?"with":"without",e=>{et=e==="with",To()})}
      ${Pn("width","How wide",[["wide","Wide"],["phone","Phone"]],Rn?"phone":"wide",e=>{Rn=e==="phone",$e()})}
    </div>
    <p class="hint" id="left">${Qe?.isEmpty!==!1?"There is nothing to look at yet.":bi()}</p>
    <div class=${Rn?"view phone":"view"} role="region" aria-label="The widget" tabindex="0" ?hidden=${Qe?.isEmpty!==!1}><div id="view"></div></div>`}function bi(){let{name:e}=_[M.place];return[Ye.taken[0]?R`${e} takes away ${Ye.taken.map((t,n)=>[n?", ":"",R`<code>${t}</code>`])}. `:`${e}: all of it is left. `,Ye.widget?et?Ye.taken[0]?"The widget is left.":"":"This is what readers see before the script has come, and where it never comes.":R`<strong class="problem">No widget is left, only its text: choose the form that fits this place.</strong>`]}function yo(){let e=me(M.attributes.lang??K.guide?.lang)?.split("-")[0];return['<script type="module" src="/career-widgets/career-widgets.js"><\/script>',...e&&g.includes(e)?[`<script src="/career-widgets/locales/${e}.js" defer><\/script>`]:[]]}var bo=new Set(["ghost","webflow","squarespace","html"]);function xi(){let{snippet:e="",problems:t=[],isEmpty:n=!0}=Qe??{},r=Vr(Se.tokens,ke().look),o=bo.has(M.place)?`<style>${r}</style>`:r,a=new Set(En().map(({name:i})=>i)),s=t.filter(({code:i,path:d})=>i!=="missing"&&(d==="src"||!K.guide&&!a.has(d)));return R`
    ${n?R`<p id="line" tabindex="-1">${M.from==="none"?"There is nothing to paste yet: enter some figures in step 3.":K.guide?`There is nothing to paste: the guide has nothing for “${In(M.widget)}”.`:"There is nothing to paste yet: the guide is missing."}</p>`:R`
        <pre class="code" id="line" dir="ltr" tabindex="0" role="region" aria-label="The line"><code>${e}</code></pre>
        <p class="actions"><button class="button primary" id="copy" @click=${()=>{vt(e,"line")}}>Copy the line</button>
          <button class="button" id="send" @click=${()=>{vt(location.href,"")}}>Copy a link to this page</button></p>
        <p class="hint">${new Intl.NumberFormat("en").format(e.length)} characters${e.length>2e4&&!$o()?". Some editors are slow with so much: a guide that has an address of its own makes a short line":""}.${ko?"":" The link leaves the guide out, because it is too long for one."}</p>`}
    <p role="status" class="said">${St}</p>
    ${s.map(({path:i,message:d})=>R`<p class="problem">${i} ${d}</p>`)}
    ${r?R`<h3>The look, ${bo.has(M.place)?"before the line or in the site’s style sheet":"for the site’s style sheet"}</h3>
      <pre class="code" id="style" dir="ltr" tabindex="0" role="region" aria-label="The look"><code>${o}</code></pre>
      <p class="actions"><button class="button" @click=${()=>{vt(o,"style")}}>Copy the look</button></p>`:F}
    <details><summary>Once for the whole site</summary>
      <p class="hint">The line needs the script of the widgets on the site. Whoever looks after the site puts it into the template of all pages once; then no line has to carry it.</p>
      <pre class="code" id="site" dir="ltr" tabindex="0" role="region" aria-label="The script"><code>${yo().join(`
`)}</code></pre>
      <p class="actions"><button class="button" @click=${()=>{vt(yo().join(`
`),"site")}}>Copy the script tag</button></p>
    </details>`}async function vt(e,t){try{await navigator.clipboard.writeText(e),St="Copied."}catch{let n=document.getElementById(t);n&&getSelection()?.selectAllChildren(n),n?.focus({preventScroll:!0}),St=n?"The browser does not let this page copy. It is selected: press Ctrl+C, or ⌘C on a Mac.":"The browser does not let this page copy. Take the address from its address bar."}$e()}function $e(){Bn(R`<div class="steps">
        ${We(1,"guide","Guide",li())}
        ${We(2,"which","Widget",pi())}
        ${We(3,"options","Options",ui())}
        ${We(4,"where","Where it goes",gi())}
      </div>
      <div class="result">
        ${We(5,"look","How it looks there",yi())}
        ${We(6,"paste","The line",xi())}
      </div>`,si)}var xo="";function wi(){let{place:e,look:t,door:n,attributes:r}=ke(),o=document.getElementById("view"),{snippet:a,isEmpty:s}=Ke({...jo(),src:void 0,for:"html",door:n??_[e].door}),{body:i}=new DOMParser().parseFromString(s?"":a,"text/html");Ye={taken:Yr(e,i),widget:s||Xr(i,An)},et||Qr(i,An);let c=me(r.lang??ki(K.guide))??"en";o.lang=c,o.dir=/^(ar|fa|he|ur|ps|yi|ckb|dv|sd|ug)\b/.test(c)?"rtl":"ltr";for(let l of Se.tokens){let m=t[l.name]?.trim();o.style.setProperty(l.name,m&&kt(l,m)?m:null)}let u=`${e} ${et} ${a}`;if(u!==xo){xo=u;let{scrollTop:l}=o.parentElement;o.replaceChildren(...[...i.childNodes].map(m=>document.importNode(m,!0))),o.parentElement.scrollTop=l}$e()}var ki=e=>typeof e?.lang=="string"?e.lang:void 0;addEventListener("hashchange",()=>{location.hash!==tt&&(location.hash&&!location.hash.includes("=")?history.replaceState(null,"",location.pathname+location.search+tt):Mo())});document.querySelector("[data-skip]").addEventListener("click",e=>{e.preventDefault(),document.getElementById("line")?.focus()});document.querySelector(".scheme select").addEventListener("change",e=>{document.documentElement.dataset.scheme=ne(e)});Mo();})();
