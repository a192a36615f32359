/*! career-widgets 0.1.0, MIT */
"use strict";(()=>{var Mo=Object.defineProperty;var _=(t,e)=>{for(var n in e)Mo(t,n,{get:e[n],enumerable:!0})};var g=[{name:"operations-assistant",title:"Operations Assistant",lang:"en"},{name:"electrician.de",title:"Elektriker/in",lang:"de"},{name:"electrician",title:"Electrician",lang:"en"},{name:"registered-nurse.ar",title:"ممرّض مسجَّل",lang:"ar"},{name:"registered-nurse",title:"Registered Nurse",lang:"en"},{name:"software-developer",title:"Software Developer",lang:"en"}];var h={version:"0.1.0",files:{"career-widgets.classic.js":"sha384-XDyuCxG+WOjiafVLh+jQslWGxYoirKFgyU1T7kgVL9rwufoSRB0P1Zy5xZ1xp0XO","career-widgets.js":"sha384-XDyuCxG+WOjiafVLh+jQslWGxYoirKFgyU1T7kgVL9rwufoSRB0P1Zy5xZ1xp0XO","chunks/6rxz8H.js":"sha384-Ze2fPKD6HY4ot8EzF2cc1gV1v6SB96hJHM4li0cNJm27vIi8iYZT+i35lKQu8Str","chunks/B6-6Aj.js":"sha384-svBzdgofRdowefoVZe/9yVWUls2ZineyT98rWK5K9hEJk22LgVErRKFxvqBczYbL","chunks/BVQHo4.js":"sha384-WQSnoLgrdU9eneuh6ssdVSXxGM0PqaNgH5YY/v1NCpr7x0lE0zfRNpgEsk3Wifqx","chunks/Ba5fny.js":"sha384-XgdU8D3YOp+6AK2ESo9GZIZ3ZwAsX/xfplOxXgvR0JMtS8EOFgGwz1S+YL41n7iY","chunks/BbEe4w.js":"sha384-zEEk9r0/MVCfW3x1pVlV/jFbl9PYWAyNKDfgWl0BtlEZyokUojC3LxHXDCsnT2c4","chunks/BbQt4H.js":"sha384-JMWYwYOdfgY1tTgQZjhYjYf9kbvzwcn1bU271EMYQX/2M+UhqZJCHUbxzCXEL2qS","chunks/Bck9Sj.js":"sha384-tQUZwIpZCWGBBDy3785CcNVTmFEOXWvidZy5XpSwmTkftt2JAKKMUNPpJMQsFcpS","chunks/BggFT2.js":"sha384-Lr+r9keegqOoDRXYu559T0h2Pc/FFaYTcjTdA15DUfhM9iNvNJQYtkIJIe0jHyOz","chunks/Bgw4F8.js":"sha384-AwDMFoeWfXRdodsfTsEQtdzXT32Lexj4/r57WhX5/xdUXLB0EhiflU/gAyrEYXrT","chunks/BsfpJ0.js":"sha384-z+qOyv7F1EpLUjdTQhvQ/Inx0nPOmgIwMnVZMyG6GIJRUe/uS/G2rqcZy5DAKIXz","chunks/Bz73kP.js":"sha384-HxYFuBQt5HYFvrdrWilZ+vhP5pTABIxGWyWdIs9q6U7Nf/74cjIww0rMc1e1J7fK","chunks/CBel1G.js":"sha384-B1A9KsqCTh6qOqLlKTTAde3N+GJRYoDNGY+rszXRfkgtaXSRPkEmyLaICFkKxvo1","chunks/CT3E9M.js":"sha384-q2QB5DZYygz/7dC2d0mFPI21gxEd/syJWNIOaeHn7YcEKdCIFN3q1bqaAgpqSkCj","chunks/CeIgw3.js":"sha384-VfSx5wcVh+UO0wJS3oqYoyiHjd0ZNdB5Tfw/BWumV5Q4z5dOeEfNSl9G4C7vD4Sn","chunks/CemypF.js":"sha384-ueWBCxzp8kx5c90z0seFh+8nz0S9GOzkXP/adikGA38Eh0cTCJGyYL7ifgibPGpU","chunks/CkYmPW.js":"sha384-XeJaRHFoGS5yOgQj25w8tYGohULbCJ46WB75RfILxVOhuMESEeVGqyLPcpcdhXA0","chunks/CltykC.js":"sha384-AX7Ne+B57C29Thm1Wpmx6EEKPIbyrmRjk0DGDj7WsyqUZYv6OKwOo0QF/Gq2abIf","chunks/Ct8PAU.js":"sha384-qXiR1LL0vqJ2IW2qUDRsx5oELXdMWzzFfi+rz5JWA3R53y6ddC/lXU3FuIZGTDIq","chunks/CxDKZy.js":"sha384-vcCZmUIGEG+SWrvKMSqs/tpbv8OC+EfyRsgHAH/uTnDQWQ1Nh9u0yciug9qDAqf2","chunks/DFoghK.js":"sha384-y4JFQcLNskE6lmNnOg6coU9CdPVEFpT2KCJNGsPfQUjaBIi9z9llzOEN0wIHjjYI","chunks/DHv_EA.js":"sha384-oMTVaD2o9Gv4MQM3O2aVe7JegMg4H9jWOtSWGAUjZUTcayE91IvMkAPUaAZ5hyo/","chunks/DJLFfN.js":"sha384-DLtilFb7//tJYcPX9Hyzkvsyn2QDrAHS9qsppNdszKUNDnkOxhOuEEQ+qQOPwdTE","chunks/DLQEr2.js":"sha384-dk4cJnAknW9OE410HoTEdJWSuTACp+2tjHvqZTb4GTMRRzrkASWMkvTlEaZ6fiw1","chunks/DSE85A.js":"sha384-zX0T6WSB4dAx1SKgL4Lgs3w9vQgQwVEJ1fB1zqM2iXbXoyvE1RcOno9IHzQrfE0x","chunks/D_3PlX.js":"sha384-FG46G+5fKd9Vqb/9WxHsZiqovxpTXnM/11Qnqs2DYeOQ8NhB0NdphP8q4VPKHaAB","chunks/DbzWzI.js":"sha384-v5bW1M1lw31jFYVSt+JJ4B+LLJsA4Er+wxkjfQo2IN5dPb4CNBgIxaGDHk6VM8he","chunks/DeakbM.js":"sha384-fjXsv4tDxF+QXe2bp68zALS8JHR/+2kvBQx9L7KYaZ8Hv7ih8MNOD8DaQCp7gKr/","chunks/Dnbkjt.js":"sha384-yASZ/WDGP5QDFWOMEu4xXH6Mey6cDv4rIpneeYxvIwP3gOYT6O0FcpsvOuPasUN4","chunks/DyxEQI.js":"sha384-xBWxs81rYMhTDVpE/5kXCjkhywi0rfu67AyGz0yz1gAK5/05XP9EhpqAJpoiqE8e","chunks/Dzo52P.js":"sha384-DIY+xrsr7HdxchqLHbeDJXsi62rYtv+HYHdVb4+E2nHcoDjjByYq9kLQUJMiqkyB","chunks/G-31Xx.js":"sha384-2hXr3av/jtRv5ZrEitpo+elb+yKTTWMXuW46pkO74R5cM/EbumnVK198M5ByyBFV","chunks/IVBIYv.js":"sha384-SljSQ8ZEcDxJGdbXY3vPKFvpwfJ+RKddBHOknAcNKxmO2QXmi/JhW3WJa9SxfNa/","chunks/SN83c3.js":"sha384-ddMKYEwGjDdcRxEjgCThSVoP2tAtZZ4ozBnOH+oW4X4Nq9VHphAmn5Go9+02ln+B","chunks/UADgz1.js":"sha384-hUGRULlREaWxsR55hIdL6cj82gh4BEHMZCKUOAWjzD81xLk8hQ6PorEFCWEtskt/","chunks/Vgxx9X.js":"sha384-7lAy5addCecMaxfimGK6ln/3VlbZdWtRVuZCZCFhuZvdEKzVIfLsH59hmP1wERP4","chunks/fD-R9v.js":"sha384-tBY5k84uSXn+HpCJ3/9wL7iIgIl8NKGJZPoYgkmRqn39pQCI7iR1L/7nD/iagmar","loader.js":"sha384-J8ME78Ek/GccuoCaQY0rumM1KJtVQAw5aEHU65Fjou5zptMquKREzQeWy+JtbepH","locales/ar.js":"sha384-UYHIuaFR27INZr9CBuSjn3ue5kTmRWHdsfA8OcQ82AIA3OMiugc0q4c7lH4Y19Yq","locales/de.js":"sha384-7rzfSyUrqBc158XVsYQA+66bn40oQLSFO/HYBVcUyLcZycxfq30qPUqzhdq0+g28","reserve.css":"sha384-pBZ4bvbXo07XO53l+KgDpZAWxHS/EYkJWLbHiD2mIjUtXoVR+CXUjgTD32MyO/8H","widgets/career-guide.js":"sha384-gJMuKiwwTxt+1f3OhfiTLr6a+8BD8xOVA5He35IYiAcNd+jXTBV67XCzk4lLQ3Yw","widgets/career-ladder.js":"sha384-GOGyH1rux5JEVdJ1WS4fG0RMEuHiTzsQ45gDb0vtqaG+m/29n4IGL2qVdEtKoHGC","widgets/career-path.js":"sha384-bQfhlbufrLuwMeXFjj+4useaYVjOTAlXGG26gtcAyUGT5zBUD/WFAIXZnuIHFhga","widgets/case-studies.js":"sha384-aAmiuzLdotfdLQoyjDelHQPVReubC/wop0J8vpHK+3aDmpS1m4AX3Gxa3UX/wNxL","widgets/common-mistakes.js":"sha384-+6tS/+jHH7vAbm+0gCi8SVF9Cwkz8q3jB8tFd04lgvq0H1Ag+qW8W9h2enfrLVdy","widgets/contextual-advice.js":"sha384-XqJ9nPhGhBc1lt0PXtRDvVKBbra8+mnqcH/Cf5N7vNA7bHr1mq0oOvcExJanvDQE","widgets/core-functions.js":"sha384-CcndRDGxlkQLJfPcIVxXWyLabdgzYptW8wiDMyZAy55oDbNlftpoEj4p0nkxJ82a","widgets/day-timeline.js":"sha384-N8D03fDbl2XaAb9GLU/li1Hxl7dN+vB2sZeGtHm/jn9ZbFggvn/vhnhKQMibg1zz","widgets/enhance.js":"sha384-dL7O2Uyd8y6u2i0VrpfF9Oz5z09Via0HxDFcAtYj1GB+bQn8uQNWCISBdAtEtPQF","widgets/global-outlook.js":"sha384-YwOWNWRx4o7K0qLo0ene6IylIx40CuAYtIPT2XIb2oc9RZg6MlkMC9P9whtovuzl","widgets/job-market.js":"sha384-B5Fu3EnYunII5C45feJrnk6JYy8de0Ali4aTxVkfJvYR9zkUBYHx/rMrChPMyj8E","widgets/job-outlook.js":"sha384-bZDyOF1+5NMdUuyXAUbm/jtSIbVNuzr0C3+e7GFe7pajsZSpT+UtYksM8Xkty/7l","widgets/key-responsibilities.js":"sha384-6BMvxMxolTXnNcczGsRaWkrC0oaE0FX5Ip/FPcY1OJMiT/wL7iKz67wLIR6u14EP","widgets/market-demand.js":"sha384-a3GEht4kZowrXmAAtLZr6az080gJhioafk/LLHVVpP9c+4wApG2wLEFvmVBOqrND","widgets/membership-plans.js":"sha384-bLbPKwlgsxxjZ0N//1S8F6CjW2JT4cipaYBpdcAyEZ6Wye81wWrU2fm6TashvVcX","widgets/portfolio-tips.js":"sha384-mmKdJUttyeqWQJ37ElheaPgeIe2vHkFZj0HxgO2v6n4fsUT0wjU19U2+NNMa6TbQ","widgets/pros-cons.js":"sha384-wyUiDdQdSXB98yDh4uHAFfVfHszMt5XX4sSH+leqWjfBz8sLM1KDrjr2djxrQjDl","widgets/related-roles.js":"sha384-NMdI6O/E6ZCsf27nmyO05hMrVjVySMnLNe1Fum/UkKw3ljkgKusVVqm4Ppm4blJF","widgets/required-education.js":"sha384-paLWdM2JAoOGMThdS2ig6ZzpICP/0iDFH5qV7G3bwH+G8XSB3lqxy/L8XSV4Gbia","widgets/role-faq.js":"sha384-/H5IuWM6iRWEqGrPpZGvbS2MnC8d/rPnKWuN0gn4R/TkSdja96Oe+FhQBPSa+uJ5","widgets/role-skills.js":"sha384-Frn9i/WJsPe9OX8dJydKp9OBkyfSZyNB6+hd8lYa7/P4PkkuYeKUnWS75bCUN4UM","widgets/role-summary.js":"sha384-N9Hr6SpqZqjd2B8Z81lq/WZS6zhGKTXOAymR4QefGhipM6++WGDupEfFREEPLpBA","widgets/salary-range.js":"sha384-AolACtL0YKZEoGiv7vAEqrQ4h6e7CCSVe2gnjWrudi8hmRA7z8DyCo5wGjYPcXJx","widgets/share-guide.js":"sha384-Ipdb4EFcoGvKiK0HMxU0Sq0hZrAnqZ8wXAH5ZWinfmeMzEm7gu0hCdDGmfMcuc0/","widgets/skill-map.js":"sha384-ZbG3u1i2O57zmF69L6G0wpD1sQzT2DSEqFZr0+xRzLBebfi2YGm83q2o56A+Olz5","widgets/source-list.js":"sha384-uPXFKOarvw3uLZPNxQ+MHm7n5YL6S7xUATFmV7rnHuv2Sks0yWff2hqlorxnFhE3","widgets/tech-stack.js":"sha384-N2kwMi9hAZqWzn5iw2RicRrs2ftH6CvLS1DqSkGxB/q6wLfYn3Y9M+REG/mabmhe","widgets/work-life-balance.js":"sha384-opVVKods/uFKlk3KU3fc8SomGBESrTjzXobItpC6pZquyCBF4csfHLPqJvNpXi4n","widgets/work-setting.js":"sha384-XKVdj+9quo8pKeZz2J679bJVjY+0T8I2EVKgk5NZ+U6hHRr0noe5WDbsobRj8fTL"}};var y={widgets:{"career-guide":{description:"A whole career guide: a list of contents that follows the reader, and all sections that the guide has something for. It provides the guide to every widget inside it, its own and those that the page puts there.",attributes:[{name:"sections",type:"string",description:"The sections to show, by their tag names and in that order: `salary-range career-ladder`. All where it is not given."}]},"career-ladder":{description:"The rungs of a career on a true axis of years, spans that overlap or have no end as they are, with what each rung pays. With `years` it says where the reader stands and what comes next.",attributes:[{name:"years",type:"number",description:"The reader's years of experience."}]},"career-path":{description:"The way into a role and on from it: in prose, or step by step, with how long each step takes.",attributes:[]},"case-studies":{description:"Examples from the role: what happened, what can be learnt from it, and the figures in both set large in their own words.",attributes:[]},"common-mistakes":{description:"What beginners in a role often do wrong, each crossed. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"contextual-advice":{description:"Advice for getting into a role and getting on in it, each behind an arrow. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"core-functions":{description:"What a role is there for, in prose.",attributes:[]},"day-timeline":{description:"A typical day: its periods in true proportion, with gaps, overlaps and night shifts as they are, and as a list with what each is about. Times are on the clock of the language.",attributes:[]},"global-outlook":{description:"How a role differs around the world: in prose, or region by region. Of many regions the first are shown, the rest behind a disclosure.",attributes:[]},"job-market":{description:"What moves the market for a role: what makes it hard, where it can lead, what is changing; side by side where there is room.",attributes:[]},"job-outlook":{description:"How employment in a role is projected to change, against all occupations where that is known, and how many openings there are in a year. The words for the rate are the publisher's: as given, or by the lines of its edition.",attributes:[{name:"rate",type:"number",description:"Projected change in employment, in percent, where no guide gives one."},{name:"from",type:"number",description:"First year of that projection."},{name:"to",type:"number",description:"Last year of that projection."},{name:"average",type:"number",description:"Projected change over the same years in all occupations together, in percent."},{name:"openings",type:"number",description:"Openings per year, where no guide gives them."},{name:"label",type:"string",description:"The publisher's words for `rate`: the `label` attribute."}]},"key-responsibilities":{description:"What is done in a role, the most important first. Of a long list the first entries are shown, the rest behind a disclosure.",attributes:[]},"market-demand":{description:"How much a role is sought after, on a scale that is named, and by what that was judged. Where it is not known, that is said.",attributes:[{name:"level",type:"string",description:"low, moderate, high, very-high or undetermined, where no guide says: the `level` attribute."}]},"membership-plans":{description:"The plans of a membership side by side: price and period, what each includes, and a way to choose it.",attributes:[]},"portfolio-tips":{description:"What to show to employers, and how, in prose.",attributes:[]},"pros-cons":{description:"What speaks for a role and what against it, side by side where there is room, each counted and marked. Of a long side the first entries are shown, the rest behind a disclosure.",attributes:[]},"related-roles":{description:"Roles that are close to this one, and how each differs in pay and growth, as far as both are known and say the same.",attributes:[]},"required-education":{description:"The education that a role requires: in prose, or the level that is asked for, the routes to it, and the certificates that help. Of long lists the first entries are shown, the rest behind a disclosure.",attributes:[]},"role-faq":{description:"Questions that people ask about a role, each with its answer behind it. A link to a question opens it: the fragment is `faq-` and the question's words, `#faq-do-i-need-a-degree`; the same question again is numbered, `#faq-do-i-need-a-degree-2`.",attributes:[]},"role-skills":{description:"The skills that a role asks for, technical and soft, side by side where there is room, with the level where one is given. A level that is a number out of a number is drawn too.",attributes:[]},"role-summary":{description:"A role at a glance, under its title: what it is, and the key facts of the guide with their sources. Aliases, codes and the date of the guide stand below.",attributes:[]},"salary-range":{description:"What a role pays: the median, the range around it, percentiles, levels of experience and where the best paid begin, for one area or several. The reader can find out where their own pay stands; nothing of that leaves the page.",attributes:[{name:"min",type:"number",description:"Lower end of the range, where no guide gives one."},{name:"max",type:"number",description:"Upper end of the range, where no guide gives one."},{name:"median",type:"number",description:"Median, where no guide gives one."},{name:"currency",type:"string",description:"ISO 4217 code of the currency of `min`, `max` and `median`."},{name:"per",type:"string",description:"Period of pay that is shown first: hour, day, week, month or year; also that of `min`, `max` and `median`."},{name:"area",type:"string",description:"Name of the area that is shown first; also that of `min`, `max` and `median`."},{name:"hours-per-year",type:"number",description:"Hours of work in a year. With it, yearly pay can be shown by the hour; hourly pay is never turned into yearly."}]},"share-guide":{description:"The address of a guide to pass on: through the system's share sheet where there is one, copied, or as a plain link. Where the guide has no `url` it is the page's. Nothing is requested, and nobody is told.",attributes:[{name:"section",type:"string",description:"The section to link to, by its tag name: `salary-range`."}]},"skill-map":{description:"The skills that a role takes, from foundations to specialisms: a list in groups, and a path that joins them. With `have` it marks what the reader has and says how far along each group is; with `interactive` the reader ticks it. Nothing is stored: the page hears of every tick and keeps what it likes.",attributes:[{name:"have",type:"string | readonly string[]",description:"What the reader has: `Excel, Asana` are looked for in the names and examples of skills; a list names skills exactly, as `skill-toggle` gives it. A tick makes it such a list."},{name:"interactive",type:"boolean",description:"Lets the reader tick skills."}]},"source-list":{description:"What a guide draws on, numbered, each with where it can be read and its date. A link to one, `#source-3`, marks it.",attributes:[]},"tech-stack":{description:"The tools of a role in groups, what employers ask for first and marked. Of many groups, and of many tools in one, the first are shown, the rest behind a disclosure; a long list can be filtered, which opens them.",attributes:[]},"work-life-balance":{description:"How a job fits in with the rest of life: stress and balance, each on a scale that is named, and what they were judged by. Only balance has the accent: much of it is good, and much stress is not.",attributes:[]},"work-setting":{description:"Where a role is worked in, and with whom, in prose.",attributes:[]}},shared:[{name:"lang",type:"string",description:"Language of what the widget says, where it is not that of the page: `de`."},{name:"guide",type:"string",description:"Role JSON as text: the `guide` attribute."},{name:"src",type:"string",description:"Where the role JSON is: a URL, or `#id` of a JSON script on the page."},{name:"heading",type:"string",description:"Heading instead of the default one."},{name:"heading-level",type:"number",description:"Level of the heading, 1 to 6; 2 by default."},{name:"debug",type:"boolean",description:"Shows problems of the data in place."}],tokens:[{name:"--career-accent",default:"light-dark(#1f5fd0, #8ab4ff)",description:"Colour of what the picture is about."},{name:"--career-muted",default:"70 % of the text colour",description:"Colour of secondary text."},{name:"--career-line",default:"16 % of the text colour",description:"Colour of hairlines and of empty tracks."},{name:"--career-tint",default:"18 % of the accent",description:"Colour of areas behind the accent."},{name:"--career-surface",default:"Canvas",description:"Background of fields and of whatever covers a line."},{name:"--career-radius",default:"0.2em",description:"Radius of corners."},{name:"--career-heading-size",default:"1.3em",description:"Size of the heading."},{name:"--career-heading-font",default:"inherit",description:"Font family of headings."}]};var wt=globalThis,kt=wt.ShadowRoot&&(wt.ShadyCSS===void 0||wt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,gs=Symbol(),hs=new WeakMap,xt=class{constructor(e,n,s){if(this._$cssResult$=!0,s!==gs)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(kt&&e===void 0){let s=n!==void 0&&n.length===1;s&&(e=hs.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&hs.set(n,e))}return e}toString(){return this.cssText}},ys=t=>new xt(typeof t=="string"?t:t+"",void 0,gs);var bs=(t,e)=>{if(kt)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let s=document.createElement("style"),r=wt.litNonce;r!==void 0&&s.setAttribute("nonce",r),s.textContent=n.cssText,t.appendChild(s)}},Jt=kt?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let s of e.cssRules)n+=s.cssText;return ys(n)})(t):t;var{is:Lo,defineProperty:Po,getOwnPropertyDescriptor:Co,getOwnPropertyNames:_o,getOwnPropertySymbols:Io,getPrototypeOf:No}=Object,vt=globalThis,ws=vt.trustedTypes,Do=ws?ws.emptyScript:"",Wo=vt.reactiveElementPolyfillSupport,Je=(t,e)=>t,Vt={toAttribute(t,e){switch(e){case Boolean:t=t?Do:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},ks=(t,e)=>!Lo(t,e),xs={attribute:!0,type:String,converter:Vt,reflect:!1,useDefault:!1,hasChanged:ks};Symbol.metadata??=Symbol("metadata"),vt.litPropertyMetadata??=new WeakMap;var re=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=xs){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let s=Symbol(),r=this.getPropertyDescriptor(e,s,n);r!==void 0&&Po(this.prototype,e,r)}}static getPropertyDescriptor(e,n,s){let{get:r,set:o}=Co(this.prototype,e)??{get(){return this[n]},set(i){this[n]=i}};return{get:r,set(i){let a=r?.call(this);o?.call(this,i),this.requestUpdate(e,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??xs}static _$Ei(){if(this.hasOwnProperty(Je("elementProperties")))return;let e=No(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Je("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Je("properties"))){let n=this.properties,s=[..._o(n),...Io(n)];for(let r of s)this.createProperty(r,n[r])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[s,r]of n)this.elementProperties.set(s,r)}this._$Eh=new Map;for(let[n,s]of this.elementProperties){let r=this._$Eu(n,s);r!==void 0&&this._$Eh.set(r,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let r of s)n.unshift(Jt(r))}else e!==void 0&&n.push(Jt(e));return n}static _$Eu(e,n){let s=n.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let s of n.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return bs(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,s){this._$AK(e,s)}_$ET(e,n){let s=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,s);if(r!==void 0&&s.reflect===!0){let o=(s.converter?.toAttribute!==void 0?s.converter:Vt).toAttribute(n,s.type);this._$Em=e,o==null?this.removeAttribute(r):this.setAttribute(r,o),this._$Em=null}}_$AK(e,n){let s=this.constructor,r=s._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let o=s.getPropertyOptions(r),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Vt;this._$Em=r;let a=i.fromAttribute(n,o.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,n,s,r=!1,o){if(e!==void 0){let i=this.constructor;if(r===!1&&(o=this[e]),s??=i.getPropertyOptions(e),!((s.hasChanged??ks)(o,n)||s.useDefault&&s.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,s))))return;this.C(e,n,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:s,reflect:r,wrapped:o},i){s&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??n??this[e]),o!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(n=void 0),this._$AL.set(e,n)),r===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[r,o]of this._$Ep)this[r]=o;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[r,o]of s){let{wrapped:i}=o,a=this[r];i!==!0||this._$AL.has(r)||a===void 0||this.C(r,void 0,o,a)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(n)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};re.elementStyles=[],re.shadowRootOptions={mode:"open"},re[Je("elementProperties")]=new Map,re[Je("finalized")]=new Map,Wo?.({ReactiveElement:re}),(vt.reactiveElementVersions??=[]).push("2.1.2");var en=globalThis,vs=t=>t,$t=en.trustedTypes,$s=$t?$t.createPolicy("lit-html",{createHTML:t=>t}):void 0,Os="$lit$",de=`lit$${Math.random().toFixed(9).slice(2)}$`,Es="?"+de,Fo=`<${Es}>`,we=document,Ke=()=>we.createComment(""),Ze=t=>t===null||typeof t!="object"&&typeof t!="function",tn=Array.isArray,Bo=t=>tn(t)||typeof t?.[Symbol.iterator]=="function",Kt=`[ 	
\f\r]`,Ve=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ss=/-->/g,js=/>/g,ye=RegExp(`>|${Kt}(?:([^\\s"'>=/]+)(${Kt}*=${Kt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),As=/'/g,Ts=/"/g,Rs=/^(?:script|style|textarea|title)$/i,nn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),j=nn(1),Ha=nn(2),Ga=nn(3),xe=Symbol.for("lit-noChange"),R=Symbol.for("lit-nothing"),Ms=new WeakMap,be=we.createTreeWalker(we,129);function Ls(t,e){if(!tn(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return $s!==void 0?$s.createHTML(e):e}var Ho=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",i=Ve;for(let a=0;a<n;a++){let d=t[a],c,u,l=-1,f=0;for(;f<d.length&&(i.lastIndex=f,u=i.exec(d),u!==null);)f=i.lastIndex,i===Ve?u[1]==="!--"?i=Ss:u[1]!==void 0?i=js:u[2]!==void 0?(Rs.test(u[2])&&(r=RegExp("</"+u[2],"g")),i=ye):u[3]!==void 0&&(i=ye):i===ye?u[0]===">"?(i=r??Ve,l=-1):u[1]===void 0?l=-2:(l=i.lastIndex-u[2].length,c=u[1],i=u[3]===void 0?ye:u[3]==='"'?Ts:As):i===Ts||i===As?i=ye:i===Ss||i===js?i=Ve:(i=ye,r=void 0);let p=i===ye&&t[a+1].startsWith("/>")?" ":"";o+=i===Ve?d+Fo:l>=0?(s.push(c),d.slice(0,l)+Os+d.slice(l)+de+p):d+de+(l===-2?a:p)}return[Ls(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Xe=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,i=0,a=e.length-1,d=this.parts,[c,u]=Ho(e,n);if(this.el=t.createElement(c,s),be.currentNode=this.el.content,n===2||n===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(r=be.nextNode())!==null&&d.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let l of r.getAttributeNames())if(l.endsWith(Os)){let f=u[i++],p=r.getAttribute(l).split(de),m=/([.?@])?(.*)/.exec(f);d.push({type:1,index:o,name:m[2],strings:p,ctor:m[1]==="."?Xt:m[1]==="?"?Yt:m[1]==="@"?zt:_e}),r.removeAttribute(l)}else l.startsWith(de)&&(d.push({type:6,index:o}),r.removeAttribute(l));if(Rs.test(r.tagName)){let l=r.textContent.split(de),f=l.length-1;if(f>0){r.textContent=$t?$t.emptyScript:"";for(let p=0;p<f;p++)r.append(l[p],Ke()),be.nextNode(),d.push({type:2,index:++o});r.append(l[f],Ke())}}}else if(r.nodeType===8)if(r.data===Es)d.push({type:2,index:o});else{let l=-1;for(;(l=r.data.indexOf(de,l+1))!==-1;)d.push({type:7,index:o}),l+=de.length-1}o++}}static createElement(e,n){let s=we.createElement("template");return s.innerHTML=e,s}};function Ce(t,e,n=t,s){if(e===xe)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=Ze(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=Ce(t,r._$AS(t,e.values),r,s)),e}var Zt=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??we).importNode(n,!0);be.currentNode=r;let o=be.nextNode(),i=0,a=0,d=s[0];for(;d!==void 0;){if(i===d.index){let c;d.type===2?c=new Ye(o,o.nextSibling,this,e):d.type===1?c=new d.ctor(o,d.name,d.strings,this,e):d.type===6&&(c=new Qt(o,this,e)),this._$AV.push(c),d=s[++a]}i!==d?.index&&(o=be.nextNode(),i++)}return be.currentNode=we,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},Ye=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=R,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Ce(this,e,n),Ze(e)?e===R||e==null||e===""?(this._$AH!==R&&this._$AR(),this._$AH=R):e!==this._$AH&&e!==xe&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Bo(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==R&&Ze(this._$AH)?this._$AA.nextSibling.data=e:this.T(we.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Xe.createElement(Ls(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new Zt(r,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(e){let n=Ms.get(e.strings);return n===void 0&&Ms.set(e.strings,n=new Xe(e)),n}k(e){tn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(Ke()),this.O(Ke()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=vs(e).nextSibling;vs(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},_e=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=R,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=R}_$AI(e,n=this,s,r){let o=this.strings,i=!1;if(o===void 0)e=Ce(this,e,n,0),i=!Ze(e)||e!==this._$AH&&e!==xe,i&&(this._$AH=e);else{let a=e,d,c;for(e=o[0],d=0;d<o.length-1;d++)c=Ce(this,a[s+d],n,d),c===xe&&(c=this._$AH[d]),i||=!Ze(c)||c!==this._$AH[d],c===R?e=R:e!==R&&(e+=(c??"")+o[d+1]),this._$AH[d]=c}i&&!r&&this.j(e)}j(e){e===R?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Xt=class extends _e{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===R?void 0:e}},Yt=class extends _e{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==R)}},zt=class extends _e{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=Ce(this,e,n,0)??R)===xe)return;let s=this._$AH,r=e===R&&s!==R||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==R&&(s===R||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Qt=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){Ce(this,e)}};var Go=en.litHtmlPolyfillSupport;Go?.(Xe,Ye),(en.litHtmlVersions??=[]).push("3.3.3");var St=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new Ye(e.insertBefore(Ke(),o),o,void 0,n??{})}return r._$AI(t),r};var sn=globalThis,Ie=class extends re{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=St(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return xe}};Ie._$litElement$=!0,Ie.finalized=!0,sn.litElementHydrateSupport?.({LitElement:Ie});var qo=sn.litElementPolyfillSupport;qo?.({LitElement:Ie});(sn.litElementVersions??=[]).push("4.2.2");var z=5e5;function ke(t){try{return Intl.getCanonicalLocales(t?.replaceAll("_","-"))[0]}catch{return}}var Ps=(t,e)=>`expected ${Uo(t)}, found ${(typeof e=="object"?jt(Array.isArray(e)?"array":"object"):typeof e=="string"?`"${e}"`:String(e)).slice(0,60)}`;function Uo(t){if("anyOf"in t)return t.anyOf.flatMap(({type:e})=>e==="null"?[]:jt(e)).join(" or ");if(t.type==="string"){let{enum:e,examples:n,format:s}=t;return e?.join(" or ")??(n?`text like "${n[0]}"`:s?"an http, https or mailto link":jt("string"))}return t.type==="number"&&(t.minimum??t.maximum)!==void 0?`a number from ${t.minimum??"-∞"} to ${t.maximum??"∞"}`:t.type==="array"&&t.maxItems?`${t.maxItems} entries or fewer`:jt(t.type)}var jt=t=>(/^[ao]/.test(t)?"an ":"a ")+t,Ne="is beyond the other end; the two were exchanged";function ze(t){try{return/^(https?|mailto):$/.test(new URL(t,"https://relative.invalid").protocol)}catch{return!1}}function At(t,e,n,s){let r=e===null?"null":Array.isArray(e)?"array":typeof e,o="anyOf"in t?t.anyOf.find(l=>l.type===r):t,i=l=>{s(l,n,Ps(o??t,e))};if(o?.type!==r)return e==null?void 0:i("type");if(o.type==="string"){let l=e.trim();if(!l)return;let{enum:f=[l],pattern:p="",format:m}=o;return!f.includes(l)||!l.match(p)?i("value"):m&&!ze(l)?i("url"):l}if(o.type==="number"){let{minimum:l=-1e99,maximum:f=1e99}=o;return e>=l&&e<=f?e:i("range")}if(o.type==="array"){let{items:l,maxItems:f=1/0}=o,p=e;p.length>f&&i("range");let w=p.slice(0,f).map((k,T)=>At(l,k,`${n}[${T}]`,s)).filter(k=>k!==void 0);return w.length?w:void 0}if(o.type!=="object")return e;let{properties:a,dependentRequired:d}=o,c={},u=n&&`${n}.`;for(let l in a){let f=Object.hasOwn(e,l)?At(a[l],e[l],u+l,s):void 0;f!==void 0&&(c[l]=f)}for(let l in d)for(let f of d[l])c[l]!=null&&c[f]===void 0&&(s("missing",u+f,`is missing: "${l}" needs it`),delete c[l]);return Object.keys(c).length?c:void 0}var Cs=globalThis.document?.querySelector("script[data-career-prefix]")?.getAttribute("data-career-prefix")??"",Qe=t=>/^[a-z][a-z\d-]*$/.test(t),Nl=Qe(Cs)?`${Cs}-`:"";var Jo={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},_s=(t,e)=>t.replace(e,n=>Jo[n]);function De(t){let e=t.replace(/\s+/g," ").replace(/[\p{Cc}\p{Cs}\ufeff]/gu,"").replaceAll("\\","∖").trim();return/[^\s\p{C}]/u.test(e)?e:""}var et=(t,e=!1)=>{let n=_s(t,/[&<>]/g);return e?n.replace(/[{}*_`[~]/g,s=>`{'${s}'}`):n},Is=t=>t.replace(/[&<>*_`[\]~|$]/g,e=>`&#${e.charCodeAt(0)};`),Tt=t=>_s(t,/[&<>"']/g),ce=t=>!/[\p{Cc}\p{Cs}\ufeff\u2028\u2029\\]/u.test(t),Mt=t=>ce(t)&&!/[<>]|\{[{%#]|\[[/\p{L}]/u.test(t)?t:t.replace(/[^\p{L}\p{M}\p{N} .,:;!?()*+=@$/_-]/gu,encodeURIComponent),Ns=t=>t.startsWith("%")?decodeURIComponent(t):t,Ds=t=>encodeURIComponent(t.replace(/\p{Cs}/gu,"�")).replace(/[!'()*~]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`);var B=(...t)=>t.filter(e=>!!e).flatMap((e,n)=>n?[" · ",e]:[e]),P=(...t)=>{let e=t.filter(n=>!!n);return e[0]?[{paragraph:e}]:[]},F=t=>t?{strong:t}:void 0,U=(t,e=!1)=>{let n=t.filter(s=>s[0]);return n[0]?[{items:n,ordered:e}]:[]},G=(t,e)=>` ${t}="${Tt(e)}"`;function rn(t,e){let n=i=>et(De(i),e),s=(i,a,d="")=>a?`<${i}${d}>${a}</${i}>`:"",r=i=>typeof i=="string"?(/^\s/.test(i)?" ":"")+n(i)+(/\S\s+$/.test(i)?" ":""):"strong"in i?s("strong",n(i.strong)):i.href.includes("\\")?n(i.text):s("a",n(i.text),G("href",De(i.href))),o=i=>i.map(r).join("").trim();return t.map(i=>"heading"in i?s(`h${i.level}`,n(i.heading)):"paragraph"in i?s("p",o(i.paragraph)):s(i.ordered?"ol":"ul",i.items.map(a=>s("li",o(a))).join(""))).join("")}var Ws=t=>De(t.map(e=>typeof e=="string"?e:"strong"in e?e.strong:e.text).join(""));var on={module:"career-widgets.js",classic:"career-widgets.classic.js",loader:"loader.js",alone:"widgets/<widget>.js"},Ot="/career-widgets/";function Fs({base:t=Ot,way:e="module",widget:n="",langs:s=[],prefix:r="",reserve:o=!1},{version:i,files:a},d){let c=ze(t)&&!/^mailto:|[?#]/i.test(t)&&ce(t);c||d("url","base",'is not the address of a folder: expected http or https, without a backslash, "?" or "#"');let u=c?t.trim().replace(/\/*$/,"/"):Ot,l=/(?:^|[^\d.])(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?=\/)/.exec(u)?.[1],f=l===i;l&&!f&&d("value","base",`names version ${l}: only version ${i} is known here, so the tags are without its hashes`);let p=e!=="alone"||!!n;p||d("value","way","is for a page with one widget, and none is named");let m=p?e:"module",w=on[m].replace("<widget>",n),k=Vo[m],T=O=>G("src",u+O)+M(O),M=O=>f?`${G("integrity",a[O])} crossorigin="anonymous"`:"",x=Qe(r)?G("data-career-prefix",r):"";return o&&x&&d("value","reserve","is for tags without a prefix: `career-widgets reserve --prefix` prints the style sheet for those that have one"),[...o&&!x?[`<link rel="stylesheet"${G("href",`${u}reserve.css`)}${M("reserve.css")}>`]:[],...f&&k?[`<script type="importmap">${Ko(u,a,k)}<\/script>`]:[],m==="classic"?`<script${T(w)} defer${x}><\/script>`:`<script type="module"${T(w)}${x}><\/script>`,...m==="loader"?[]:s.flatMap(O=>a[`locales/${O}.js`]?[`<script${T(`locales/${O}.js`)} defer><\/script>`]:[])]}var Vo={loader:/^(widgets|chunks|locales)\//,alone:/^chunks\//};function Ko(t,e,n){let s=/^(\.{0,2}\/|https?:)/i.test(t)?t:`./${t}`,r=Object.entries(e).filter(([o])=>n.test(o));return JSON.stringify({integrity:Object.fromEntries(r.map(([o,i])=>[s+o,i]))}).replaceAll("<","\\u003c")}var an=globalThis[Symbol.for("career-widgets.messages")]??={};function Et(t,e){an[t]={...an[t],...e},globalThis.window&&dispatchEvent(new Event("languagechange"))}function Rt(t,e,n){let s=an[t]?.[e];return s?{...n,...s}:t?Rt(t.replace(/-?[^-]*$/,""),e,n):n}var Lt={source:"Source: {source}",sourceDated:"Source: {source}, {date}",table:"Show as table",empty:"There is no information on this yet.",error:"This could not be shown.",loading:"Loading…",hour:"{amount} an hour",day:"{amount} a day",week:"{amount} a week",month:"{amount} a month",year:"{amount} a year",orMore:"{amount} or more",range:"{min} to {max}",notPublished:"not published",more:"Show {n} more",fewer:"Show fewer"};var ln=new Map;function tt(t,e){return ln.has(t)||ln.set(t,e()),ln.get(t)}function q(t,e,n){return tt(t.name+e+JSON.stringify(n),()=>new t(e,n))}function Pt(t,e,n){let s=Rt(t,e,n),r=s===n&&!/^en\b/.test(t)?"en":t,o={...Rt(r,"",Lt),...s},i={lang:r,term:(a,d={})=>i.parts(a,d).join(""),parts(a,d){let c=o[a];return(typeof c=="string"?c:c[q(Intl.PluralRules,r,{}).select(Number(d.n))]??c.other).split(/\{(\w+)\}/).map((l,f)=>{let p=f%2?d[l]:l;return typeof p=="number"?ve(i,p):p??""})}};return i}var oe=({lang:t},e,n)=>q(Intl.NumberFormat,t,{style:"currency",currency:n,trailingZeroDisplay:"stripIfInteger"}).format(e).replace(/(?<=[A-Z])\p{Sc}$/u,"$&‎"),ve=({lang:t},e)=>q(Intl.NumberFormat,t,{}).format(e),Ct=({lang:t},e)=>q(Intl.NumberFormat,t,{style:"percent",maximumFractionDigits:1}).format(e/100),$e=({lang:t},e,n)=>{try{return q(Intl.DisplayNames,t,{type:e}).of(n.toUpperCase())??n}catch{return n}},ie=({lang:t},e,n="conjunction")=>q(Intl.ListFormat,t,{type:n}).format(e),nt=({lang:t},e)=>/^\d{4}(-\d\d){0,2}$/.test(e)&&Date.parse(e)?q(Intl.DateTimeFormat,t,{year:"numeric",month:e[5]&&"long",day:e[8]&&"numeric",timeZone:"UTC"}).format(Date.parse(e)):e;var Bs={outlook:"التغيّر في عدد الوظائف",muchFaster:"أسرع بكثير من المتوسط",faster:"أسرع من المتوسط",asFast:"بسرعة المتوسط",slower:"أبطأ من المتوسط",little:"تغيّر طفيف أو معدوم",decline:"تراجع"},dn={low:"منخفض",moderate:"متوسط",high:"مرتفع","very-high":"مرتفع جدًا"},Xo={"":{source:"المصدر: {source}",sourceDated:"المصدر: {source}، {date}",table:"عرض كجدول",empty:"لا توجد معلومات عن هذا بعد.",error:"تعذّر عرض هذا القسم.",loading:"جارٍ التحميل…",hour:"{amount} في الساعة",day:"{amount} في اليوم",week:"{amount} في الأسبوع",month:"{amount} في الشهر",year:"{amount} في السنة",orMore:"{amount} أو أكثر",range:"من {min} إلى {max}",notPublished:"غير منشور",more:{one:"عرض واحد آخر",two:"عرض اثنين آخرين",few:"عرض {n} أخرى",other:"عرض {n} أخرى"},fewer:"عرض أقل"},"career-guide":{heading:"الدليل المهني",contents:"المحتويات"},"career-ladder":{heading:"السلم الوظيفي",rungs:{one:"درجة واحدة: {first}.",two:"درجتان، من {first} إلى {last}.",few:"{n} درجات، من {first} إلى {last}.",other:"{n} درجة، من {first} إلى {last}."},standing:"خبرتك {years}، وأنت في درجة {here}.",off:"خبرتك {years}، ولست على أي من الدرجات.",comes:"التالي: {next}، {when}.",here:"أنت هنا",next:"التالي، {when}",open:{zero:"من البداية",one:"سنة فأكثر",two:"سنتان فأكثر",few:"{n} سنوات فأكثر",other:"{n} سنة فأكثر"},you:"أنت",rung:"الدرجة",experience:"الخبرة",pay:"الراتب"},"career-path":{heading:"الطريق إلى المهنة"},"case-studies":{heading:"دراسات حالة",takeaway:"الخلاصة"},"common-mistakes":{heading:"أخطاء شائعة لدى المبتدئين"},"contextual-advice":{heading:"نصائح عملية"},"core-functions":{heading:"الغاية من هذا الدور"},"day-timeline":{heading:"يوم عمل نموذجي",whole:{zero:"{hours}، {when}.",one:"{hours} في فترة واحدة، {when}.",two:"{hours} في فترتين، {when}.",few:"{hours} في {n} فترات، {when}.",many:"{hours} في {n} فترة، {when}.",other:"{hours} في {n} فترة، {when}."},overlap:"يتداخل بعضها.",nextDay:"{time} في اليوم التالي",from:"من {time}",until:"حتى {time}",midnight:"منتصف الليل",time:"الوقت",period:"الفترة",focus:"التركيز",tasks:"المهام"},"global-outlook":{heading:"المهنة حول العالم"},"job-market":{heading:"كيف تبدو سوق العمل",challenges:"ما الصعوبات",growthPaths:"إلى أين يمكن أن تقود",trends:"ما الذي يتغيّر"},"job-outlook":{...Bs,heading:"آفاق الوظيفة",up:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate}.",upOver:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate} من {from} إلى {to}.",down:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate}.",downOver:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate} من {from} إلى {to}.",same:"يُتوقع أن يبقى عدد الوظائف على حاله.",sameOver:"يُتوقع أن يبقى عدد الوظائف على حاله من {from} إلى {to}.",against:"أما في جميع المهن معًا فالتغيّر {average}.",openings:"الوظائف الشاغرة في السنة",occupation:"المهنة",role:"هذا الدور",all:"جميع المهن"},"key-responsibilities":{heading:"أهم المسؤوليات"},"market-demand":{...dn,heading:"الطلب",demand:"الطلب على هذا الدور {level}.",undetermined:"لا يمكن تحديد مستوى الطلب بناءً على المعلومات المتاحة.",criterion:"معيار التقدير"},"membership-plans":{heading:"خطط العضوية",free:"مجانًا",once:"{amount} مرة واحدة",recommended:"موصى به",choose:"اختيار {name}"},"portfolio-tips":{heading:"ما ينبغي أن يتضمنه ملف الأعمال"},"pros-cons":{heading:"المزايا والعيوب",pros:{one:"ميزة واحدة",two:"ميزتان",few:"{n} مزايا",other:"{n} ميزة"},cons:{one:"عيب واحد",two:"عيبان",few:"{n} عيوب",other:"{n} عيبًا"}},"related-roles":{heading:"أدوار ذات صلة",mine:"للمقارنة، هذا الدور: {facts}.",role:"هذا الدور",more:"أكثر بمقدار {amount}",less:"أقل بمقدار {amount}",same:"الراتب نفسه",jobs:"الوظائف {rate}"},"required-education":{heading:"التعليم المطلوب",routes:"مسارات الوصول إليه",certifications:"الشهادات المهنية"},"role-faq":{heading:"الأسئلة الشائعة",open:"فتح الكل",close:"إغلاق الكل",link:"رابط إلى «{question}»"},"role-skills":{heading:"المهارات",technical:"المهارات التقنية",soft:"المهارات الشخصية"},"role-summary":{...Bs,...dn,heading:"نظرة سريعة",median:"الراتب الوسيط",pay:"الراتب",way:"طريقة العمل","on-site":"في مقر العمل",hybrid:"هجين",remote:"عن بُعد","remote-friendly":"يتيح العمل عن بُعد",demand:"الطلب",aliases:"يُعرف أيضًا باسم {names}.",updated:"آخر تحديث: {date}",guide:"الدليل الكامل"},"salary-range":{heading:"الراتب",halfMore:"يكسب النصف أكثر من {amount} والنصف الآخر أقل.",halfAtLeast:"يكسب النصف على الأقل {amount}.",exactly:"الراتب {amount}.",between:"يتراوح الراتب بين {low} و{amount}.",from:"يبدأ الراتب من {amount}.",upTo:"يصل الراتب إلى {amount}.",middle:"يكسب النصف الأوسط من {low} إلى {amount}.",tails:"يكسب واحد من كل عشرة أقل من {low}، ويبدأ العُشر الأعلى أجرًا من {amount}.",best:"يبدأ أعلى {share} من {amount}.",unpublished:"لا ينشر المصدر أي أرقام.",min:"الحد الأدنى",p10:"المئين العاشر",p25:"المئين الخامس والعشرون",median:"الوسيط",p75:"المئين الخامس والسبعون",p90:"المئين التسعون",max:"الحد الأعلى",top:"أعلى {share}",middleHalf:"النصف الأوسط",figure:"المؤشر",area:"المنطقة",per:"الراتب",twelfth:"الأرقام الشهرية هي جزء من اثني عشر من الأرقام السنوية.",hourly:"الأرقام بالساعة هي الأرقام السنوية مقسومة على {hours} ساعة عمل.",stand:"أين أقف؟",mine:"راتبي",notNumber:"يرجى كتابة مبلغ.",standsAt:"{amount} عند: {low}.",standsBetween:"{amount} بين {low} و{high}.",standsBelow:"{amount} أقل من {high}.",standsAbove:"{amount} أعلى من {low}."},"share-guide":{heading:"مشاركة هذا الدليل",share:"مشاركة…",copy:"نسخ الرابط",copied:"تم نسخ الرابط",select:"تم تحديد الرابط ويمكنك نسخه"},"skill-map":{heading:"خريطة المهارات",skills:{zero:"لا توجد مهارات.",one:"مهارة واحدة.",two:"مهارتان.",few:"{n} مهارات.",many:"{n} مهارة.",other:"{n} مهارة."},path:{zero:"من «{first}» إلى «{last}».",one:"مهارة واحدة، من «{first}» إلى «{last}».",two:"مهارتان، من «{first}» إلى «{last}».",few:"{n} مهارات، من «{first}» إلى «{last}».",many:"{n} مهارة، من «{first}» إلى «{last}».",other:"{n} مهارة، من «{first}» إلى «{last}»."},total:{zero:"لديك {had} من {n} مهارة.",one:"لديك {had} من مهارة واحدة.",two:"لديك {had} من مهارتين.",few:"لديك {had} من {n} مهارات.",many:"لديك {had} من {n} مهارة.",other:"لديك {had} من {n} مهارة."},of:"{had} من {n}",skill:"المهارة",had:"لديك"},"source-list":{heading:"المصادر"},"tech-stack":{heading:"الأدوات والتقنيات",tools:{one:"أداة واحدة.",two:"أداتان.",few:"{n} أدوات.",other:"{n} أداة."},grouped:{two:"أداتان، عدد المجموعات: {groups}.",few:"{n} أدوات، عدد المجموعات: {groups}.",other:"{n} أداة، عدد المجموعات: {groups}."},demanded:{one:"منها واحدة مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور.",two:"منها اثنتان مطلوبتان: كثيرًا ما تُذكران في إعلانات الوظائف لهذا الدور.",other:"منها {n} مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور."},hots:{one:"منها واحدة رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها.",two:"منها اثنتان رائجتان: كثيرًا ما تُذكران في إعلانات الوظائف بأنواعها.",other:"منها {n} رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها."},inDemand:"مطلوبة",hot:"رائجة",others:"أخرى",filter:"تصفية",found:"المعروض: {n} من {total}"},"work-life-balance":{...dn,heading:"التوازن بين العمل والحياة",stress:"الضغط في العمل {level}.",balance:"التوازن بين العمل والحياة {level}.",poor:"ضعيف",fair:"مقبول",good:"جيد",excellent:"ممتاز",inputs:"ما استند إليه هذا التقدير"},"work-setting":{heading:"أين يُنجَز العمل ومع من"}};Et("ar",Xo);var Hs={outlook:"Entwicklung der Stellen",muchFaster:"Viel schneller als der Durchschnitt",faster:"Schneller als der Durchschnitt",asFast:"So schnell wie der Durchschnitt",slower:"Langsamer als der Durchschnitt",little:"Kaum Veränderung",decline:"Rückgang"},cn={low:"niedrig",moderate:"mittel",high:"hoch","very-high":"sehr hoch"},Yo={"":{source:"Quelle: {source}",sourceDated:"Quelle: {source}, {date}",table:"Als Tabelle zeigen",empty:"Dazu gibt es noch keine Angaben.",error:"Das konnte nicht angezeigt werden.",loading:"Wird geladen…",hour:"{amount} pro Stunde",day:"{amount} pro Tag",week:"{amount} pro Woche",month:"{amount} im Monat",year:"{amount} im Jahr",orMore:"{amount} oder mehr",range:"{min} bis {max}",notPublished:"nicht veröffentlicht",more:"{n} weitere zeigen",fewer:"Weniger zeigen"},"career-guide":{heading:"Berufsbild",contents:"Inhalt"},"career-ladder":{heading:"Karriereleiter",rungs:{one:"Eine Stufe: {first}.",other:"{n} Stufen, von {first} bis {last}."},standing:"Sie haben {years} Erfahrung und stehen bei {here}.",off:"Sie haben {years} Erfahrung und stehen auf keiner der Stufen.",comes:"Als Nächstes folgt {next}, {when}.",here:"Sie stehen hier",next:"Als Nächstes, {when}",open:{one:"ab {n} Jahr",other:"ab {n} Jahren"},you:"Sie",rung:"Stufe",experience:"Erfahrung",pay:"Gehalt"},"career-path":{heading:"Der Weg in den Beruf"},"case-studies":{heading:"Fallbeispiele",takeaway:"Fazit"},"common-mistakes":{heading:"Typische Anfängerfehler"},"contextual-advice":{heading:"Ratschläge"},"core-functions":{heading:"Wofür es die Stelle gibt"},"day-timeline":{heading:"Ein typischer Tag",whole:{one:"{hours} in einem Abschnitt, {when}.",other:"{hours} in {n} Abschnitten, {when}."},overlap:"Einige davon überschneiden sich.",nextDay:"{time} am nächsten Tag",from:"ab {time} Uhr",until:"bis {time} Uhr",midnight:"Mitternacht",time:"Zeit",period:"Abschnitt",focus:"Schwerpunkt",tasks:"Aufgaben"},"global-outlook":{heading:"Der Beruf rund um die Welt"},"job-market":{heading:"Wie der Arbeitsmarkt aussieht",challenges:"Was es schwer macht",growthPaths:"Wohin es führen kann",trends:"Was sich ändert"},"job-outlook":{...Hs,heading:"Berufsaussichten",up:"Die Zahl der Stellen soll um {rate} wachsen.",upOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} wachsen.",down:"Die Zahl der Stellen soll um {rate} zurückgehen.",downOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} zurückgehen.",same:"Die Zahl der Stellen soll gleich bleiben.",sameOver:"Die Zahl der Stellen soll von {from} bis {to} gleich bleiben.",against:"Für alle Berufe zusammen sind es {average}.",openings:"Freie Stellen im Jahr",occupation:"Beruf",role:"Dieser Beruf",all:"Alle Berufe"},"key-responsibilities":{heading:"Die wichtigsten Aufgaben"},"market-demand":{...cn,heading:"Nachfrage",demand:"Die Nachfrage nach diesem Beruf ist {level}.",undetermined:"Wie hoch die Nachfrage ist, lässt sich aus dem, was bekannt ist, nicht sagen.",criterion:"Beurteilt nach"},"membership-plans":{heading:"Mitgliedschaften",free:"Kostenlos",once:"{amount} einmalig",recommended:"Empfohlen",choose:"{name} wählen"},"portfolio-tips":{heading:"Was ins Portfolio gehört"},"pros-cons":{heading:"Vor- und Nachteile",pros:{one:"{n} Vorteil",other:"{n} Vorteile"},cons:{one:"{n} Nachteil",other:"{n} Nachteile"}},"related-roles":{heading:"Verwandte Berufe",mine:"Zum Vergleich dieser Beruf: {facts}.",role:"Dieser Beruf",more:"{amount} mehr",less:"{amount} weniger",same:"gleiches Gehalt",jobs:"{rate} Stellen"},"required-education":{heading:"Welche Ausbildung man braucht",routes:"Wege dorthin",certifications:"Zertifikate und Nachweise"},"role-faq":{heading:"Häufige Fragen",open:"Alle öffnen",close:"Alle schließen",link:"Link zu „{question}“"},"role-skills":{heading:"Fähigkeiten",technical:"Fachliche Fähigkeiten",soft:"Persönliche Fähigkeiten"},"role-summary":{...Hs,...cn,heading:"Auf einen Blick",median:"Mediangehalt",pay:"Gehalt",way:"Arbeitsweise","on-site":"vor Ort",hybrid:"hybrid",remote:"von überall","remote-friendly":"oft von überall",demand:"Nachfrage",aliases:"Auch genannt: {names}.",updated:"Stand: {date}",guide:"Ganzes Berufsporträt"},"salary-range":{heading:"Gehalt",halfMore:"Die Hälfte verdient mehr als {amount}, die Hälfte weniger.",halfAtLeast:"Mindestens die Hälfte verdient {amount}.",exactly:"Das Gehalt beträgt {amount}.",between:"Das Gehalt reicht von {low} bis {amount}.",from:"Das Gehalt beginnt bei {amount}.",upTo:"Das Gehalt reicht bis {amount}.",middle:"Die mittlere Hälfte verdient {low} bis {amount}.",tails:"Jeder Zehnte verdient weniger als {low}; das bestbezahlte Zehntel beginnt bei {amount}.",best:"Die obersten {share} beginnen bei {amount}.",unpublished:"Der Herausgeber veröffentlicht keine Zahlen.",min:"Unteres Ende",p10:"10. Perzentil",p25:"25. Perzentil",median:"Median",p75:"75. Perzentil",p90:"90. Perzentil",max:"Oberes Ende",top:"Oberste {share}",middleHalf:"mittlere Hälfte",figure:"Kennzahl",area:"Gebiet",per:"Gehalt",twelfth:"Die Monatswerte sind ein Zwölftel der Jahreswerte.",hourly:"Die Stundenwerte sind die Jahreswerte, geteilt durch {hours} Arbeitsstunden.",stand:"Wo stehe ich?",mine:"Mein Gehalt",notNumber:"Bitte einen Betrag eingeben.",standsAt:"{amount} trifft genau: {low}.",standsBetween:"{amount} liegt zwischen diesen Werten: {low} und {high}.",standsBelow:"{amount} liegt unter diesem Wert: {high}.",standsAbove:"{amount} liegt über diesem Wert: {low}."},"share-guide":{heading:"Diesen Ratgeber teilen",share:"Teilen …",copy:"Link kopieren",copied:"Link kopiert",select:"Der Link ist markiert und kann kopiert werden"},"skill-map":{heading:"Landkarte der Fähigkeiten",skills:{one:"{n} Fähigkeit.",other:"{n} Fähigkeiten."},path:{one:"{n} Fähigkeit, von „{first}“ bis „{last}“.",other:"{n} Fähigkeiten, von „{first}“ bis „{last}“."},total:{one:"Vorhanden: {had} von {n} Fähigkeit.",other:"Vorhanden: {had} von {n} Fähigkeiten."},of:"{had} von {n}",skill:"Fähigkeit",had:"Vorhanden"},"source-list":{heading:"Quellen"},"tech-stack":{heading:"Werkzeuge und Technologien",tools:"{n} Arbeitsmittel.",grouped:"{n} Arbeitsmittel in {groups} Gruppen.",demanded:{one:"{n} ist gefragt: Stellenanzeigen für diesen Beruf verlangen es oft.",other:"{n} sind gefragt: Stellenanzeigen für diesen Beruf verlangen sie oft."},hots:{one:"{n} ist überall gefragt: Stellenanzeigen aller Art verlangen es oft.",other:"{n} sind überall gefragt: Stellenanzeigen aller Art verlangen sie oft."},inDemand:"gefragt",hot:"überall gefragt",others:"Sonstiges",filter:"Filtern",found:"{n} von {total} werden gezeigt"},"work-life-balance":{...cn,heading:"Beruf und Privatleben",stress:"Der Stress ist {level}.",balance:"Die Vereinbarkeit mit dem Privatleben ist {level}.",poor:"schlecht",fair:"mäßig",good:"gut",excellent:"sehr gut",inputs:"Wonach das beurteilt wurde"},"work-setting":{heading:"Wo und mit wem gearbeitet wird"}};Et("de",Yo);var Gs=(t=[])=>[t].flat().flatMap(e=>e.split(/\n\s*\n/).flatMap(n=>n.trim()||[])),_t=(t="")=>typeof t=="string"||Array.isArray(t)?{intro:t}:t;function We(t,e){let{name:n,level:s,detail:r,examples:o=[]}=typeof t=="string"?{name:t}:t,[i,...a]=[n,r,o[0]&&ie(e,o)].filter(d=>!!d);return{name:i??s??"",level:i&&s,notes:a,examples:o}}var qs={heading:"Career guide",contents:"Contents"};var pn={};_(pn,{en:()=>Qo});var Qo={heading:"Career ladder",rungs:{one:"One rung: {first}.",other:"{n} rungs, from {first} to {last}."},standing:"With {years} of experience you stand at {here}.",off:"With {years} of experience you stand on none of the rungs.",comes:"Next comes {next}, {when}.",here:"You are here",next:"Next, {when}",open:"{n}+ years",you:"you",rung:"Rung",experience:"Experience",pay:"Pay"};var ei=/[\u2600-\u{10ffff}]/gu,ti=t=>t.length*.56+(t.match(ei)?.length??0)*.44;function Se(t,e,n=1){let s=t.map(o=>({...o,classes:""})),r=["n","w"].map((o,i)=>{let a=e[i],d=[],c="";for(let u of s){let l=Math.max(...u.lines.map(ti)),f=u.at/100*a,p=f<l/2?0:f>a-l/2?2:1,m=f-l*p/2,w=m+l,k=0;for(;d[k]?.some(([M,x])=>m<x+.7&&M<w+.7);)k++;let T=k<n&&m>-.1&&w<a+.1;T?(d[k]??=[]).push([m,w]):c=`${o}l `,u.classes+=` ${o}${T?k:"x"} ${o}${["s","","e"][p]}`}return`${c}${o}r${d.length}`});return{labels:s,rows:r.join(" ")}}var ne=(t,e)=>n=>e>t?Math.min(100,Math.max(0,ni((n-t)/(e-t)*100))):50,ni=t=>Math.round(t*100)/100;var st=t=>typeof t=="object"?t?.atLeast:t,mn=t=>typeof t=="object"&&t!==null,un=(t,e,n)=>t===null?n.term("notPublished"):mn(t)?n.term("orMore",{amount:oe(n,st(t),e)}):oe(n,t,e);function pe({currency:t,per:e="year",min:n,max:s,median:r,percentiles:o={}},i){let{p10:a,p25:d,p75:c,p90:u}=o,l=r==null?[n??a??d,s??u??c]:[r],[f,p]=new Set(l.flatMap(m=>m==null?[]:un(m,t,i)));return f&&i.term(e,{amount:p?i.term("range",{min:f,max:p}):f})}var Us=({lang:t},e)=>q(Intl.NumberFormat,t,{style:"unit",unit:e,unitDisplay:"long",maximumFractionDigits:2}),je=(t,e,n)=>Us(t,e).format(n),Js=(t,e,n,s)=>n===s?je(t,e,n):tt([t.lang,e,n,s].join(),()=>Us(t,e).formatRange(n,s)),rt=({lang:t},e,n=e)=>tt([t,e,n].join(),()=>q(Intl.DateTimeFormat,t,{hour:"numeric",minute:"2-digit",timeZone:"UTC"}).formatRange(e%1440*6e4,n%1440*6e4));function Vs(t,e,n,s){let r=NaN;e!=null&&(e>=0&&e<1/0?r=e:s("value","years","expected a number of years, 0 or more"));let o=t.map((x,O)=>{if(!x.years)return;let L=x.years[0]??0,$=x.years[1]??1/0;return L>$&&s("contradiction",`ladder[${O}].years`,Ne),[Math.min(L,$),Math.max(L,$)]}),i=o.filter(x=>x!==void 0),a=i.some(([x,O])=>x<=r&&r<O),d=Math.min(...i.map(([x])=>x>r?x:1/0)),c=d<1/0&&q(Intl.RelativeTimeFormat,n.lang,{}).format(d-r,"year"),u=i.flat().filter(Number.isFinite),l=Math.max(...u),f=Math.max(l,r||0),p=ne(0,(i.flat().includes(1/0)?Math.ceil(f*1.25+1):f)||1),m=i[0]&&r>=0?p(r):void 0,w=t.map(({title:x="",summary:O,salary:L},$)=>{let E={title:x,summary:O,pay:[L&&pe(L,n),L?.area].filter(Boolean).join(" · ")||void 0};if(!o[$])return E;let[C,W]=o[$],te=W===1/0;return{...E,years:te?n.term("open",{n:C}):Js(n,"year",C,W),bar:[te?"open":"accent",p(C),p(W)-p(C)],here:C<=r&&(r<W||r===W&&!a)?n.term("here"):void 0,next:c&&C===d?n.term("next",{when:c}):void 0}});if(!w.some(x=>Object.values(x).some(Boolean)))return;let k=w.flatMap(({title:x})=>x||[]),T=x=>ie(n,w.flatMap(O=>O[x]&&(O.title||O.years)||[]),"disjunction"),M=T("here");return{rungs:w,you:m,axis:i[0]&&Se([...new Set([r||l,l,0,...u])].map(x=>({at:p(x),lines:[x===r?n.term("you"):x===l?je(n,"year",x):ve(n,x)],name:x===r?"strong":"muted"})),[20,30]).labels,sentence:[k[0]&&n.term("rungs",{n:k.length,first:k[0],last:k.at(-1)}),m!==void 0&&n.term(M?"standing":"off",{years:je(n,"year",r),here:M}),c&&n.term("comes",{next:T("next"),when:c})].filter(Boolean).join(" "),table:{columns:["rung","experience","pay"].map(x=>n.term(x)),groups:[{rows:w.map(({title:x,years:O="–",pay:L="–"})=>[x,O,L])}]},source:t.map(({salary:x})=>x?.source)}}var fn={};_(fn,{en:()=>si});var si={heading:"The way into the role"};var hn={};_(hn,{en:()=>ri});var ri={heading:"Case studies",takeaway:"Takeaway"};var gn={};_(gn,{en:()=>oi});var oi={heading:"Common mistakes of beginners"};var yn={};_(yn,{en:()=>ii});var ii={heading:"Advice"};var bn={};_(bn,{en:()=>ai});var ai={heading:"What the role is for"};var wn={};_(wn,{en:()=>li});var li={heading:"A typical day",whole:{one:"{hours} in one period, {when}.",other:"{hours} in {n} periods, {when}."},overlap:"Some of them overlap.",nextDay:"{time} the next day",from:"from {time}",until:"until {time}",midnight:"midnight",time:"Time",period:"Period",focus:"Focus",tasks:"Tasks"};var ae=1440,xn=3;function Zs(t,e){let n=t.map(di),s=ci(n.filter(({clock:i})=>i>=0)),r=0,o=t.map(({name:i,focus:a,tasks:d=[],start:c,end:u},l)=>{let{clock:f,length:p}=n[l];return(c??u)&&(r=kn(f-s)),{name:i,focus:a,tasks:d,from:r,to:r+p,time:c?Xs(f,p,e):u?e.term("until",{time:rt(e,f)}):"",length:Ys(p,e)}}).sort((i,a)=>i.from-a.from);return{periods:o,bar:mi(o.filter(({from:i,to:a})=>i<a),s,e),sentence:n.every(({length:i})=>i)?pi(o,s,e):void 0,table:{columns:["time","period","focus","tasks"].map(i=>e.term(i)),groups:[{rows:o.map(({time:i,name:a="",focus:d="",tasks:c})=>[i||"–",a,d,c.join(`
`)])}]}}}var kn=t=>(t+ae)%ae;function di({start:t,end:e}){let[n,s]=[Ks(t),Ks(e)];return{clock:t?n:s,length:t&&e?kn(s-n)||ae:0}}function Ks(t=""){let[e,n]=t.split(":").map(Number);return(e*60+n)%ae}function ci(t){let e=0,n=-ae;for(let s of new Set(t.map(({clock:r})=>r))){let r=Math.min(...t.map(({clock:o,length:i})=>kn(s-o-1)+1-i));r>n&&([e,n]=[s,r])}return e}function Xs(t,e,n){if(e%ae===0)return n.term("from",{time:rt(n,t)});let s=rt(n,t,t+e);return t+e>ae?n.term("nextDay",{time:s}):s}function Ys(t,e){let n=t%60,s=(t-n)/60;return ie(e,[s?je(e,"hour",s):"",n?je(e,"minute",n):""].filter(Boolean))}function pi(t,e,n){let s=0,r=0,o=!1;for(let{from:a,to:d}of t)o||=a<s,r+=Math.max(0,d-Math.max(a,s)),s=Math.max(s,d);let i=n.term("whole",{n:t.length,hours:Ys(r,n),when:Xs(e,s,n)});return o?`${i} ${n.term("overlap")}`:i}function mi(t,e,n){if(!t[0])return;let s=t.map(({from:p})=>p),r=t.map(({to:p})=>p),o=s[0],i=Math.max(...r),a=ne(o,i),d=[];for(let p of t){let m=d.find(w=>w.at(-1).to<=p.from);m?m.push(p):d.push([p])}let c=d.length*xn-.5,u=[ae-e,2*ae-e].filter(p=>o<p&&p<i),l=(p,m)=>Se(m.flatMap(([w,k])=>k?{at:a(w),lines:[k],y:p}:[]),[17,30]).labels,f=[...new Set([i,...s,...r])].filter(p=>!u.includes(p));return{height:c+(u.length?2.8:1.5),segments:d.flatMap((p,m)=>p.map(({from:w,to:k})=>({at:a(w),width:a(k)-a(w),y:m*xn+1.5}))),midnights:u.map(a),labels:[...d.flatMap((p,m)=>l(m*xn+1.1,p.map(({from:w,to:k,name:T})=>[(w+k)/2,T]))),...l(c+1.2,f.map(p=>[p,rt(n,e+p)])),...l(c+2.5,u.map(p=>[p,n.term("midnight")]))]}}var vn={};_(vn,{en:()=>ui});var ui={heading:"The role around the world"};var $n={};_($n,{en:()=>fi});var fi={heading:"What the job market is like",challenges:"What makes it hard",growthPaths:"Where it can lead",trends:"What is changing"};var Sn={};_(Sn,{en:()=>wi});var It={outlook:"Change in jobs",muchFaster:"Much faster than average",faster:"Faster than average",asFast:"As fast as average",slower:"Slower than average",little:"Little or no change",decline:"Decline"},hi=[["muchFaster",7],["faster",5],["asFast",3],["slower",1],["little",0],["decline",-1/0]],gi=3,Nt=({from:t,to:e})=>t>e?[e,t]:[t,e],zs=({source:t="BLS",...e})=>Nt(e).join()==="2024,2034"&&/\bBLS\b|bureau of labor statistics/i.test(JSON.stringify(t)),yi=t=>zs(t)?hi.find(([,e])=>Number(t.rate?.toFixed())>=e)?.[0]:void 0,Qs=t=>t.average??(t.source&&zs(t)?gi:void 0),bi=(t,e)=>{let n=yi(t);return t.label??(n&&e.term(n))},ot=({lang:t},e)=>q(Intl.NumberFormat,t,{style:"percent",maximumFractionDigits:1,signDisplay:"exceptZero"}).format(e/100).replace("-","−");function Dt({lang:t},e){let n=q(Intl.NumberFormat,t,{useGrouping:!1}),[s,r]=Nt(e);return s<r?n.formatRange(s,r):s??r?n.format(s??r):""}function Wt(t,e){let{rate:n}=t,s=bi(t,e),r=n===void 0?s:ot(e,n);return r===void 0?void 0:{name:e.term("outlook"),value:r,notes:[n===void 0?"":s,Dt(e,t)]}}var wi={...It,heading:"Job outlook",up:"Employment is projected to grow by {rate}.",upOver:"Employment is projected to grow by {rate} from {from} to {to}.",down:"Employment is projected to shrink by {rate}.",downOver:"Employment is projected to shrink by {rate} from {from} to {to}.",same:"Employment is projected to stay the same.",sameOver:"Employment is projected to stay the same from {from} to {to}.",against:"For all occupations together the change is {average}.",openings:"Openings a year",occupation:"Occupation",role:"This role",all:"All occupations"};function tr(t,e,n,s){let{rate:r,from:o,to:i,openings:a,source:d}=t;o>i&&s("contradiction","growth.from",Ne);let c=[Wt(t,n)??[],a===void 0?[]:{name:n.term("openings"),value:ve(n,a)}].flat();if(!c[0])return;let[u,l]=Nt(t),f=r===void 0?r:Qs(t),p=[0,r??0,f??0],m=ne(Math.min(...p),Math.max(...p)),w=m(0),k=(O,L)=>({name:O,text:ot(n,L),at:Math.min(w,m(L)),width:Math.abs(m(L)-w)}),T=f===void 0?[]:[k(e??n.term("role"),r),k(n.term("all"),f)],M=Math.sign(Number(r?.toFixed(1))),x=M>0?"up":M<0?"down":"same";return{facts:c,bars:T,zero:w,sentence:[r!==void 0&&n.term(u<l?`${x}Over`:x,{rate:Ct(n,Math.abs(r)),from:Dt(n,{from:u}),to:Dt(n,{to:l})}),T[0]&&n.term("against",{average:T[1].text})].filter(Boolean).join(" "),table:T[0]&&{columns:[n.term("occupation"),n.term("outlook")],groups:[{rows:T.map(({name:O,text:L})=>[O,L])}]},source:d}}var jn={};_(jn,{en:()=>xi});var xi={heading:"Key responsibilities"};var Tn={};_(Tn,{en:()=>ki});var Fe={low:"low",moderate:"moderate",high:"high","very-high":"very high"};var ki={...Fe,heading:"Demand",demand:"Demand for this role is {level}.",undetermined:"How high the demand is cannot be told from what is known.",criterion:"Judged by"};var Mn={};_(Mn,{en:()=>vi});var vi={heading:"Membership plans",free:"Free",once:"{amount} once",recommended:"Recommended",choose:"Choose {name}"};var On={};_(On,{en:()=>$i});var $i={heading:"What belongs in a portfolio"};var En={};_(En,{en:()=>Si});var Si={heading:"Pros and cons",pros:{one:"{n} pro",other:"{n} pros"},cons:{one:"{n} con",other:"{n} cons"}};var Rn={};_(Rn,{en:()=>ji});var ji={heading:"Related roles",mine:"For comparison, this role: {facts}.",role:"This role",more:"{amount} more",less:"{amount} less",same:"the same pay",jobs:"{rate} jobs"};var Ft=(...t)=>t.filter(Boolean).join(" · ");function nr(t,e,n){let s=({area:m,country:w})=>m??(w&&$e(n,"region",w)),r=m=>typeof m?.median=="number"&&[m.currency,m.per??"year",s(m)].join().toLowerCase(),o=[e.salary??[]].flat(),i=t.map(({salary:m})=>o.find(w=>r(w)&&r(w)===r(m))),a=i.find(Boolean),d=t.flatMap(({salary:m},w)=>a&&i[w]===a?m.median:[]),c=a?.median,u=d[1]===void 0?void 0:ne(Math.min(c,...d),Math.max(c,...d)),l=m=>m!==void 0&&n.term("jobs",{rate:ot(n,m)}),f=t.some(({growth:m})=>m!==void 0)&&l(e.growth?.rate),p=Ft(a&&Ft(pe(a,n),s(a)),f);return{roles:t.map(({title:m,url:w,note:k,salary:T,growth:M},x)=>{let O=i[x],L=O?T.median-O.median:0,$=O&&O===a;return{title:m??w,url:w,note:k,facts:Ft(T&&Ft(pe(T,n),!$&&s(T)),l(M)),differs:O&&n.term(L>0?"more":L<0?"less":"same",{amount:n.term(O.per??"year",{amount:oe(n,Math.abs(L),O.currency)})}),at:$?u?.(T.median):void 0,label:u&&x===i.indexOf(a)?n.term("role"):void 0}}),own:u?.(c),sentence:p&&n.term("mine",{facts:p}),source:[a?.source,f?e.growth.source:void 0,...t.map(({salary:m})=>m?.source)]}}var Ln={};_(Ln,{en:()=>Ai});var Ai={heading:"What education it takes",routes:"Ways to get there",certifications:"Certificates"};var Pn={};_(Pn,{en:()=>Ti});var Ti={heading:"Frequently asked questions",open:"Open all",close:"Close all",link:"Link to “{question}”"};var Cn={};_(Cn,{en:()=>Mi});var Mi={heading:"Skills",technical:"Technical skills",soft:"Soft skills"};var _n={};_(_n,{en:()=>Oi});var Oi={...It,...Fe,heading:"At a glance",median:"Median pay",pay:"Pay",way:"Way of working","on-site":"on-site",hybrid:"hybrid",remote:"remote","remote-friendly":"remote-friendly",demand:"Demand",aliases:"Also called {names}.",updated:"Updated {date}",guide:"Full guide"};function sr({title:t,summary:e,url:n,updated:s,aliases:r,codes:o=[],workModes:i,salary:a,growth:d={},demand:c={}},u,l){let f=[a??[]].flat().filter(M=>pe(M,l)),p=f.find(({area:M,per:x="year"})=>M===f[0].area&&x==="year")??f[0],{level:m}=c,w=m&&m!=="undetermined",k=Wt(d,l),T=[p&&{name:l.term(p.median==null?"pay":"median"),value:pe(p,l),notes:[p.area??(p.country&&$e(l,"region",p.country))]},k,i&&{name:l.term("way"),value:ie(l,i.map(M=>l.term(M)),"disjunction")},w?{name:l.term("demand"),value:l.term(m)}:void 0];return{heading:t,summary:e,facts:T.filter(M=>M!==void 0),aliases:r&&l.term("aliases",{names:ie(l,r)}),codes:o.map(({scheme:M,code:x})=>[M,x].filter(Boolean).join(" ")),updated:s&&l.term("updated",{date:nt(l,s)}),url:n&&u&&URL.canParse(n,u)&&new URL(n,u).href===u.replace(/#.*/,"")?void 0:n,source:[p?.source,k&&d.source,w?c.source:void 0]}}var In={};_(In,{en:()=>Ei});var Ei={heading:"Salary",halfMore:"Half earn more than {amount}, half less.",halfAtLeast:"At least half earn {amount}.",exactly:"Pay is {amount}.",between:"Pay runs from {low} to {amount}.",from:"Pay starts at {amount}.",upTo:"Pay goes up to {amount}.",middle:"The middle half earns {low} to {amount}.",tails:"One in ten earns less than {low}; the best-paid tenth starts at {amount}.",best:"The top {share} start at {amount}.",unpublished:"The publisher gives no figures.",min:"Low end",p10:"10th percentile",p25:"25th percentile",median:"Median",p75:"75th percentile",p90:"90th percentile",max:"High end",top:"Top {share}",middleHalf:"middle half",figure:"Figure",area:"Area",per:"Pay",twelfth:"Monthly figures are a twelfth of the yearly ones.",hourly:"Hourly figures are the yearly ones divided by {hours} hours of work.",stand:"Where do I stand?",mine:"My pay",notNumber:"Please type an amount.",standsAt:"{amount} is right at {low}.",standsBetween:"{amount} lies between {low} and {high}.",standsBelow:"{amount} lies below {high}.",standsAbove:"{amount} lies above {low}."};var Ri=["hour","day","week","month","year"],Li=["min","p10","p25","median","p75","p90","max"],Bt=(...t)=>t.filter(Boolean).join(" · ");function or(t,e,n,s){let r=[t].flat().flatMap(($,E)=>{let C=Pi($,t===$?"salary":`salary[${E}]`,s),{area:W,country:te,currency:Ao,per:To="year"}=C,fs=Ao?rr(C,1,n):[];return fs[0]?{...C,per:To,points:fs,area:W??(te?$e(n,"region",te):"")}:[]}),o=[...new Set(r.map(({area:$})=>$))],i=o.find($=>$.toLowerCase()===e.area?.toLowerCase())??o[0],a=r.filter($=>$.area===i),d=a.find(({per:$})=>$==="year"),c=$=>n.term($,{amount:""}).trim(),u={hour:e.hoursPerYear,month:12},l=Ri.flatMap($=>{let E=a.find(({per:te})=>te===$),C=E?1:u[$],W=E??d;return W&&C>0?{value:$,label:c($),entry:W,parted:C}:[]}),f=l.find(({value:$})=>$===(e.chosenPer??e.per))??l.at(d?-1:0);if(!f)return;let{entry:p,parted:m,value:w}=f,k=m===1?p.points:rr(p,m,n),{p90:T}=Nn(k),M=k.filter($=>$.value!==void 0&&($.key!=="top"||$.text!==T?.text)).sort(($,E)=>$.value-E.value),x=$=>n.term(w,{amount:$}),O=Ci(M,n),L=M.find(({key:$})=>$==="median")??(O.bars[0]?void 0:M[0]);return{...O,sentence:_i(M,p,x,n),figure:L&&{amount:L.text,caption:Bt(L.name,c(w))},areas:o,area:i,periods:l,per:w,levels:k.filter(({key:$})=>$==="level"),place:Bt(i,$e(n,"currency",p.currency)),note:[p.top?.note,m!==1&&n.term(w==="month"?"twelfth":"hourly",{hours:m})].filter(Boolean).join(" "),mine:x(n.term("mine")),standing:e.mine?.trim()&&M[0]?e.standing?.({known:M,...O},e.mine,$=>x(oe(n,$,p.currency)),n):void 0,table:{columns:[n.term("figure"),n.term("per")],groups:r.map($=>({name:Bt($.area,c($.per)),rows:$.points.map(({key:E,name:C,text:W})=>[Bt(C,E==="top"&&$.top?.note||""),W])}))},source:r.map(({source:$})=>$)}}function Pi(t,e,n){let s=(i,a)=>st(i)>st(a),{min:r,max:o}=t;return s(r,o)&&(n("contradiction",`${e}.min`,Ne),[r,o]=[o,r]),(s(r,t.median)||s(t.median,o))&&n("contradiction",`${e}.median`,"lies outside the range"),{...t,min:r,max:o}}function rr({levels:t=[],top:e,currency:n,percentiles:s,...r},o,i){return[...Li.map(d=>[d,i.term(d),{...s,...r}[d]]),...t.map(({name:d="",amount:c=null})=>["level",d,c]),["top",i.term("top",{share:ir(e,i)}),e?.from]].flatMap(([d,c,u])=>{if(u===void 0)return[];let l=mn(u),f=st(u),p=f&&o!==1?Math.round(f/o*100)/100:f;return{key:d,name:c,value:p,capped:l,text:un(l?{atLeast:p}:p??null,n,i)}})}var ir=(t,e)=>t?.share===void 0?"":Ct(e,t.share),Nn=t=>Object.fromEntries(t.map(e=>[e.key,e]));function Ci(t,e){let{min:n,p10:s,p25:r,median:o,p75:i,p90:a,max:d,top:c}=Nn(t),u=t[0]?.value??0,l=t.at(-1)?.value??0,f=t.some(({capped:E,value:C})=>E&&C===l),p=ne(u,f?l+(l-u)*.08:l),m=(E,...C)=>({at:p(E),lines:C}),w=(E,C,W)=>[E,p(C),Math.max(0,p(W)-p(C)),.5,1],k=(E,C,W,te)=>C&&[E,p(C.value),W,te,2-2*te],T=t.filter(({key:E})=>E==="level"),M=t.filter(({key:E})=>!["median","level","top"].includes(E)),x=M[1]?M:t,O=r&&i,L=Se(T[0]?T.map(({name:E,text:C,value:W})=>m(W,C,E)):o?[m(o.value,o.name)]:[],[20,30]),$=Se([...[n,d].map(E=>E&&E.text!==c?.text&&m(E.value,E.text)),...[c,s,a].map(E=>E&&m(E.value,E.text,E.name)),O&&m((r.value+i.value)/2,e.term("range",{min:r.text,max:i.text}),e.term("middleHalf"))].filter(E=>!!E),[20,30],2);return{at:p,open:f,bars:u<l?[w("tint",x[0].value,x.at(-1).value),f&&w("tint beyond",l,1/0),O&&w("middle",r.value,i.value),...[s,a,c].map(E=>k("tick line",E,"2",.25)),k("tick accent",o,"3",0)].filter(E=>!!E):[],dots:T.map(({value:E})=>p(E)),above:L.labels,listed:T[0]?L.rows:"",below:$.labels,rows:$.rows}}function _i(t,{top:e},n,s){let r=[],o=(T,M,x=M)=>{M&&x&&r.push(s.term(T,{low:M.text,amount:r[0]?x.text:n(x.text),share:ir(e,s)}))},{min:i,p10:a,p25:d,median:c,p75:u,p90:l,max:f,top:p}=Nn(t),m=t.filter(({key:T})=>T==="level");o(c?.capped?"halfAtLeast":"halfMore",c);let[w,k]=i??f??c??d?[i,f]:[m[0],m.at(-1)];return w&&k?o(w.value===k.value&&!k.capped?"exactly":"between",w,k):o(w?"from":"upTo",w??k),o("middle",d,u),o("tails",a,l),e?.share!==void 0&&o("best",p),r.join(" ")||s.term("unpublished")}var Dn={};_(Dn,{en:()=>Ii});var Ii={heading:"Share this guide",share:"Share…",copy:"Copy link",copied:"Link copied",select:"The link is selected: copy it from here"};function ar(t,e,n){for(let s of[t,n])if(s&&URL.canParse(s,n)){let r=new URL(s,n);if(e&&(r.hash=e),/^https?:$/.test(r.protocol))return r.href}}var Wn={};_(Wn,{en:()=>Ni});var Ni={heading:"Skill map",skills:{one:"{n} skill.",other:"{n} skills."},path:{one:"{n} skill, from {first} to {last}.",other:"{n} skills, from {first} to {last}."},total:{one:"You have {had} of {n} skill.",other:"You have {had} of {n} skills."},of:"{had} of {n}",skill:"Skill",had:"You have it"};var it=t=>t.normalize("NFD").replace(/[\u0300-\u036f\u064b-\u0655]/g,"").toUpperCase();var lr=t=>` ${(it(t).match(/\.?[\p{L}\p{M}\p{N}&]+[+#]*/gu)??[]).join(" ")} `;function dr(t){if(Array.isArray(t))return n=>t.includes(n);let e=(typeof t=="string"?t.split(/[,;\n،؛、，；]/):[]).map(lr).filter(n=>n.trim());if(e.length)return(n,s=[])=>{let r=[n,...s].map(lr).join("");return e.some(o=>r.includes(o))}}function cr({intro:t,groups:e=[]},{have:n,interactive:s},r){if(!t&&!e.length)return;let o=dr(n),i=s||o,a=p=>({n:p.length,had:p.filter(({had:m})=>m).length}),d=p=>{let{name:m,level:w,notes:k,examples:T}=We(p,r);return{name:m,notes:w?[w,...k]:k,had:!!o?.(m,T)}},c=e.map(({name:p,description:m,skills:w=[]},k)=>{let T=w.map(d),{n:M,had:x}=a(T);return{step:ve(r,k+1),name:p,description:m,skills:T,share:x/M||0,count:i&&M?r.term("of",{n:M,had:x}):void 0}}),u=c.flatMap(({skills:p})=>p);if(!u.length)return{intro:t,groups:c};let{name:l=""}=c[0],{name:f=l}=c.at(-1);return{intro:t,groups:c,sentence:r.term(l&&l!==f?"path":"skills",{n:u.length,first:l,last:f}),total:i?r.term("total",a(u)):void 0,table:{columns:[r.term("skill"),...i?[r.term("had")]:[]],groups:c.map(({name:p,skills:m})=>({name:p,rows:m.map(({name:w,notes:k,had:T})=>[[w,...k].join(" · "),...i?[T?"✓":"–"]:[]])}))}}}var Fn={};_(Fn,{en:()=>Di});var Di={heading:"Sources"};var Bn={};_(Bn,{en:()=>Wi});var Wi={heading:"Tools and technologies",tools:{one:"{n} tool.",other:"{n} tools."},grouped:"{n} tools in {groups} groups.",demanded:{one:"{n} is in demand: job postings for this role often ask for it.",other:"{n} are in demand: job postings for this role often ask for them."},hots:{one:"{n} is hot: job postings of all kinds often ask for it.",other:"{n} are hot: job postings of all kinds often ask for them."},inDemand:"in demand",hot:"hot",others:"Other",filter:"Filter",found:"{n} of {total} shown"};var Fi=({rank:t})=>t>1;function pr(t,e,n){let s=it(e).split(/\s+/),r=[],o=new Map;for(let u of t){let{category:l="",hot:f,inDemand:p,url:m,...w}=typeof u=="string"?{name:u}:u,{name:k,notes:T}=We(w,n),M=k||m;if(!M)continue;let x=[p&&n.term("inDemand"),f&&n.term("hot")].filter(Boolean).join(" · "),O=it([M,x,l,...T].join(`
`)),L={name:M,url:m,marks:x,rank:(p?2:0)+(f?1:0),notes:T,hidden:!s.every($=>O.includes($))};r.push(L),o.get(l)?.push(L)||o.set(l,[L])}if(!r[0])return;let i=({rank:u,tools:l})=>u>1?0:l===o.get("")?2:1,a=[...o].map(([u,l])=>(l.sort((f,p)=>p.rank-f.rank),{name:u||(o.size>1?n.term("others"):""),tools:l,rank:l[0].rank,hidden:l.every(({hidden:f})=>f)}));a.sort((u,l)=>i(u)-i(l));let d=r.length,c=(u,l)=>u[0]&&n.term(l,{n:u.length});return{groups:a,long:t.length>20,found:e&&n.term("found",{n:r.filter(({hidden:u})=>!u).length,total:d}),sentence:[n.term(a[1]?"grouped":"tools",{n:d,groups:a.length}),c(r.filter(Fi),"demanded"),c(r.filter(({rank:u})=>u%2),"hots")].filter(Boolean).join(" ")}}var Hn={};_(Hn,{en:()=>Bi});var Bi={...Fe,heading:"Work–life balance",stress:"Stress is {level}.",balance:"The balance of work and life is {level}.",poor:"poor",fair:"fair",good:"good",excellent:"excellent",inputs:"What this was judged by"};var Gn={};_(Gn,{en:()=>Hi});var Hi={heading:"Where the work is done"};function I(t,{en:e},n,s,{also:r=[],flat:o}={}){let i=(a,d,c,u)=>{let l=Pt(d,t,e),{heading:f,...p}=n.some(m=>a[m]!==void 0)&&s(a,l,c,u)||{blocks:[]};return{...p,heading:f??l.term("heading")}};return{[t]:{keys:n,also:r,flat:o,say:i}}}var me=(t=[])=>U(t.map(e=>[e])),se=t=>Gs(t).flatMap(e=>P(e)),Q=t=>P(F(t)),at=(t,e)=>t?{href:t,text:e??t}:e,mr=t=>t?.trim()?Number(t):void 0,Gi=(t=[],e)=>U(t.map(n=>{let{name:s,level:r,notes:o}=We(n,e);return B(F(s),r,...o)}));function qn(t,e){let n=new Map;for(let s of t){let{name:r,url:o,date:i}=typeof s=="string"?{name:s}:{...s},a=at(o,r);a&&n.set([r,o,i].join(`
`),e.parts(i?"sourceDated":"source",{source:a,date:i?nt(e,i):""}).filter(d=>d!==""))}return[...n.values()]}var Be=t=>Pt(t,"",Lt),H={...I("role-summary",_n,["title","summary","url","updated","aliases","codes","workModes"],(t,e)=>{let{heading:n,summary:s,facts:r,aliases:o,codes:i,updated:a,url:d,source:c}=sr(t,void 0,e),u=r.map(({name:l,value:f,notes:p=[]})=>[F(l)," ",...B(f,...p)]);return{heading:n,titled:!!n,blocks:[...se(s),...U(u),...P(o),...P(...B(...i,a,d&&{href:d,text:e.term("guide")}))],gist:r.map(({name:l,value:f})=>`${l} ${f}`).join(" · "),sources:[c].flat()}},{also:["salary","growth","demand"]}),...I("market-demand",Tn,["demand"],({demand:{level:t,note:e,criterion:n,source:s}={}},r)=>{let o=t&&(t==="undetermined"?r.term(t):r.term("demand",{level:r.term(t)}));return{blocks:[...P(o),...P(e),...n?P(F(r.term("criterion"))," ",n):[]],gist:o,sources:[s]}},{flat:{key:"demand",names:["level"],needs:["level"]}}),...I("salary-range",In,["salary"],({salary:t},e,{area:n,per:s,"hours-per-year":r},o)=>{let i=or(t,{area:n,per:s,hoursPerYear:mr(r)},e,o);if(!i)return;let{sentence:a,area:d,areas:c,table:u,source:l}=i,{groups:f}=u,p=[c[1]!==void 0&&d,a].filter(Boolean).join(" · ");return{blocks:[...P(p),...f.flatMap(({name:m,rows:w})=>[...Q(f[1]?m:d),...U(w.map(([k="",T])=>{let[M,...x]=k.split(" · ");return B(M,F(T),...x)}))])],gist:p,sources:[l].flat()}},{flat:{key:"salary",names:["min","max","median","currency","per","area"],needs:["min","max","median"]}}),...I("core-functions",bn,["coreFunctions"],({coreFunctions:t})=>({blocks:se(t)})),...I("key-responsibilities",jn,["responsibilities"],({responsibilities:t})=>({blocks:me(t)})),...I("work-setting",Gn,["workSetting"],({workSetting:t})=>({blocks:se(t)})),...I("tech-stack",Bn,["techStack"],({techStack:t},e)=>{let n=pr(t,"",e);return n&&{blocks:[...P(n.sentence),...n.groups.flatMap(({name:s,tools:r})=>[...Q(s),...U(r.map(({name:o,url:i,marks:a,notes:d})=>B(i?at(i,o):F(o),a,...d)))])],gist:n.sentence}}),...I("role-skills",Cn,["skills"],({skills:t={}},e)=>({blocks:["technical","soft"].flatMap(n=>t[n]?[...Q(e.term(n)),...Gi(t[n],e)]:[])})),...I("career-path",fn,["path"],({path:t})=>{let{intro:e,steps:n=[]}=_t(t);return{blocks:[...se(e),...U(n.map(({title:s,duration:r,text:o})=>B(F(s),r,o)),!0)]}}),...I("required-education",Ln,["education"],({education:t},e)=>{let{intro:n,level:s,routes:r,certifications:o}=_t(t);return{blocks:[...Q(s),...se(n),...r?[...Q(e.term("routes")),...me(r)]:[],...o?[...Q(e.term("certifications")),...U(o.map(({name:i,issuer:a,url:d})=>B(at(d,i),a)))]:[]],gist:s}}),...I("career-ladder",pn,["ladder"],({ladder:t},e,{years:n},s)=>{let r=Vs(t,mr(n),e,s);return r&&{blocks:[...P(r.sentence),...U(r.rungs.map(({title:o,years:i,pay:a,here:d,next:c,summary:u})=>B(F(o),i,a,d,c,u)),!0)],gist:r.sentence,sources:t.map(({salary:o})=>o?.source)}}),...I("global-outlook",vn,["globalOutlook"],({globalOutlook:t})=>{let{intro:e,regions:n=[]}=_t(t);return{blocks:[...se(e),...U(n.map(({name:s,note:r})=>B(F(s),r)))]}}),...I("job-market",$n,["jobMarket"],({jobMarket:t={}},e)=>({blocks:["challenges","growthPaths","trends"].flatMap(n=>t[n]?[...Q(e.term(n)),...se(t[n])]:[])})),...I("day-timeline",wn,["day"],({day:t},e)=>{let{sentence:n,periods:s}=Zs(t,e);return{blocks:[...P(n),...s.flatMap(({time:r,length:o,name:i,focus:a,tasks:d})=>[...P(...B(F(r),o,F(i),a)),...me(d)])],gist:n}}),...I("work-life-balance",Hn,["workLifeBalance"],({workLifeBalance:{stress:t,balance:e,note:n,inputs:s}={}},r)=>{let o=[t&&r.term("stress",{level:r.term(t)}),e&&r.term("balance",{level:r.term(e)})].filter(Boolean).join(" ");return{blocks:[...P(o),...P(n),...s?[...Q(r.term("inputs")),...me(s)]:[]],gist:o}}),...I("skill-map",Wn,["skillMap"],({skillMap:t},e,{have:n,interactive:s})=>{let r=cr(t,{have:n,interactive:s!==void 0},e);if(!r)return;let{intro:o,sentence:i,total:a,groups:d}=r;return{blocks:[...P(o),...P(...[i,a].flatMap((c,u)=>c?[u?" ":"",c]:[])),...d.flatMap(({name:c,description:u,skills:l})=>[...P(...B(F(c),u)),...U(l.map(({name:f,notes:p,had:m})=>B(m&&e.term("had"),F(f),...p)))])],gist:i}}),...I("pros-cons",En,["prosCons"],({prosCons:t={}},e)=>({blocks:["pros","cons"].flatMap(n=>t[n]?[...Q(e.term(n,{n:t[n].length})),...me(t[n])]:[])})),...I("common-mistakes",gn,["mistakes"],({mistakes:t})=>({blocks:me(t)})),...I("contextual-advice",yn,["advice"],({advice:t})=>({blocks:me(t)})),...I("case-studies",hn,["caseStudies"],({caseStudies:t=[]},e)=>({blocks:t.flatMap(({title:n,story:s,takeaway:r})=>[...Q(n),...se(s),...r?P(F(e.term("takeaway"))," ",r):[]])})),...I("portfolio-tips",On,["portfolio"],({portfolio:t})=>({blocks:se(t)})),...I("job-outlook",Sn,["growth"],({growth:t,title:e},n,s,r)=>{let o=tr(t,e,n,r);if(!o)return;let{sentence:i,facts:a}=o;return{blocks:[...P(i),...U(a.map(({name:d,value:c,notes:u=[]})=>[F(d)," ",...B(c,...u)]))],gist:i||a.map(({name:d,value:c})=>`${d} ${c}`).join(" · "),sources:[t.source]}},{also:["title"],flat:{key:"growth",names:["rate","from","to","average","openings","label"],needs:["rate","openings","label"]}}),...I("related-roles",Rn,["relatedRoles"],({relatedRoles:t,...e},n)=>{let{sentence:s,roles:r,source:o}=nr(t,e,n);return{blocks:[...P(s),...U(r.map(({title:i,url:a,facts:d,differs:c,note:u})=>B(a?at(a,i):F(i),d,c,u)))],gist:s,sources:[o].flat()}},{also:["salary","growth"]}),...I("role-faq",Pn,["faq"],({faq:t=[]})=>({blocks:t.flatMap(({question:e,answer:n})=>[...Q(e),...se(n)])})),...I("source-list",Fn,["sources"],({sources:t=[]},e)=>({blocks:U(t.map(n=>{let{name:s,url:r,date:o}=typeof n=="string"?{name:n}:n;return B(at(r,s),o&&nt(e,o))}),!0)})),...I("share-guide",Dn,["title","url"],({title:t,url:e},n,{section:s})=>{let r=ar(e,s,void 0);return r?{blocks:[...P(t),...P({href:r,text:r})],gist:t}:void 0}),...I("membership-plans",Mn,["plans"],({plans:t=[]},e)=>{let{title:n,intro:s,items:r=[]}=Array.isArray(t)?{items:t}:t;return{heading:n,blocks:[...P(s),...r.flatMap(({name:o,price:{amount:i,currency:a,per:d}={},tagline:c,features:u,url:l,highlighted:f})=>{let p=i?oe(e,i,a):e.term("free"),m=i===void 0?void 0:i&&d?e.term(d,{amount:p}):p;return[...P(...B(F(o),f&&e.term("recommended"),m,c)),...me(u),...l?P({href:l,text:e.term("choose",{name:o??c??""})}):[]]})],gist:s}})},ur=t=>Pt(t,"career-guide",qs).term("heading");var b={type:"string"},Ae={type:"number"},lt={type:"boolean"},V={type:"string",format:"uri-reference"},S=(t,e)=>({type:"array",items:t,...e}),A=(t,e)=>({type:"object",properties:t,...e}),N=(...t)=>({anyOf:t}),ee=(...t)=>({type:"string",enum:t}),ue=N(b,S(b));var fr=S(A({title:b,story:b,takeaway:b}));var hr={type:"string",pattern:"^(([01]?\\d|2[0-3]):[0-5]\\d|24:00)$",examples:["09:00"]},gr=S(A({name:b,start:hr,end:hr,focus:b,tasks:S(b)}));var fe=N(b,A({name:b,url:V,date:b}));var yr=A({level:ee("low","moderate","high","very-high","undetermined"),note:b,criterion:b,source:fe});var br=N(b,S(b),A({intro:b,level:b,routes:S(b),certifications:S(A({name:b,issuer:b,url:V}))}));var wr=S(A({question:b,answer:b}));var xr=N(b,S(b),A({intro:b,regions:S(A({name:b,note:b}))}));var kr=A({rate:Ae,from:Ae,to:Ae,label:b,average:Ae,openings:{type:"number",minimum:0},source:fe});var vr=A({challenges:ue,growthPaths:ue,trends:ue});var le=N({type:"number",minimum:0},A({atLeast:{type:"number",minimum:0}}),{type:"null"}),He=["currency"],Ge=A({area:b,country:b,currency:{type:"string",pattern:"^[A-Za-z]{3}$",examples:["USD"]},per:ee("hour","day","week","month","year"),min:le,max:le,median:le,percentiles:A({p10:le,p25:le,p75:le,p90:le}),levels:S(A({name:b,amount:le})),top:A({share:{type:"number",minimum:0,maximum:100},from:le,note:b}),source:fe},{dependentRequired:{min:He,max:He,median:He,percentiles:He,levels:He,top:He}}),$r=N(Ge,S(Ge));var Sr=S(A({title:b,years:S(N({type:"number",minimum:0,maximum:80},{type:"null"}),{maxItems:2}),summary:b,salary:Ge}));var jr=N(b,S(b),A({intro:b,steps:S(A({title:b,text:b,duration:b}))}));var Ar=A({name:b,price:A({amount:{type:"number",minimum:0},currency:{type:"string",pattern:"^[A-Za-z]{3}$",examples:["USD"]},per:ee("day","week","month","year","once")},{dependentRequired:{amount:["currency"]}}),tagline:b,features:S(b),url:V,highlighted:lt}),Tr=N(S(Ar),A({title:b,intro:b,items:S(Ar)}));var Mr=A({pros:S(b),cons:S(b)});var Or=S(A({title:b,url:V,salary:Ge,growth:Ae,note:b}));var dt=N(b,A({name:b,detail:b,level:b,examples:S(b)}));var Er=A({intro:b,groups:S(A({name:b,description:b,skills:S(dt)}))});var Rr=A({technical:S(dt),soft:S(dt)});var Lr=S(fe);var Pr=S(N(b,A({name:b,category:b,examples:S(b),hot:lt,inDemand:lt,url:V})));var Cr=A({stress:ee("low","moderate","high"),balance:ee("poor","fair","good","excellent"),note:b,inputs:S(b)});var Te=A({version:{type:"number",minimum:1},title:b,summary:b,lang:b,url:V,updated:b,aliases:S(b),codes:S(A({scheme:b,code:b})),workModes:S(ee("on-site","hybrid","remote","remote-friendly")),demand:yr,salary:$r,coreFunctions:ue,responsibilities:S(b),workSetting:ue,techStack:Pr,skills:Rr,path:jr,education:br,ladder:Sr,globalOutlook:xr,jobMarket:vr,day:gr,workLifeBalance:Cr,skillMap:Er,prosCons:Mr,mistakes:S(b),advice:S(b),caseStudies:fr,portfolio:ue,growth:kr,relatedRoles:Or,faq:wr,sources:Lr,plans:Tr});var ct=["role-summary","market-demand","salary-range","core-functions","key-responsibilities","work-setting","tech-stack","role-skills","career-path","required-education","career-ladder","global-outlook","job-market","day-timeline","work-life-balance","skill-map","pros-cons","common-mistakes","contextual-advice","case-studies","portfolio-tips","job-outlook","related-roles","role-faq","source-list","share-guide","membership-plans"];function Un(t,e){let n=t?.match(/[^\s,]+/g);return n?[...new Set(n)].filter(s=>{let r=ct.includes(s);return r||e(s),r}):ct}var Jn=t=>`${t} keeps all of it.`,K={"wordpress-author":{name:"WordPress, as author or contributor",form:"div",note:"WordPress takes away the tags of custom elements, scripts, forms and backslashes. A <div> with data-* attributes and its text stay: in a Custom HTML block, or on the Text tab of the classic editor."},"wordpress-admin":{name:"WordPress, as administrator or editor",form:"div",note:"Administrators and editors may paste anything, on a network of sites only its super administrators. The classic editor still makes paragraphs of it, and the next author who saves the post takes custom elements away. A <div> with data-* attributes survives both."},ghost:{name:"Ghost",form:"element",withScript:"element",note:Jn("An HTML card")},drupal:{name:"Drupal",form:"link",note:"Basic HTML takes away custom elements, <div> and data-* attributes; a link and its text stay. Full HTML keeps all of it, and so does a text format with our list of allowed tags (allow-lists/drupal.txt): choose the element there."},tinymce:{name:"TinyMCE",form:"div",note:"TinyMCE takes away custom elements unless it is told of them (allow-lists/tinymce.js). A <div> with data-* attributes and its text stay. Paste it into the source code dialog."},ckeditor:{name:"CKEditor 5",form:"link",note:"CKEditor 5 takes away what none of its plugins knows: custom elements, <div>, data-* attributes. A link and its text stay. With General HTML Support and our list (allow-lists/ckeditor.js) it keeps the element too."},markdown:{name:"Markdown, as on GitHub",form:"code",note:"Sanitized Markdown takes away custom elements, data-* attributes and ids. A code block keeps its language, from which the widget is made; where the script is not, the text and the JSON behind it are to be read."},"plain-markdown":{name:"Markdown without HTML",form:"link",note:"Where Markdown may hold no HTML, as in markdown-it or react-markdown unless they are told otherwise, tags are printed or left out. This is a link in Markdown’s own form, in a paragraph of its own; other forms do not survive there."},wix:{name:"Wix",form:"link",withScript:"element",note:"Text keeps nothing but its formatting and links. An embedded-HTML element is a frame of another site: there the element goes together with the script tag."},webflow:{name:"Webflow",form:"element",withScript:"element",note:`${Jn("A code embed")} The rich text around it keeps links only.`},squarespace:{name:"Squarespace",form:"element",withScript:"element",note:`${Jn("A code block")} Text blocks keep links only.`},html:{name:"HTML page",form:"element",withScript:"element",note:"Nothing is taken away from a page that you write yourself."},react:{name:"React, or MDX",form:"element",note:"This is JSX: numbers stand in braces because React sets them as properties. React keeps custom elements."}},he=(t,e=!1)=>{let{form:n,withScript:s}=K[t];return e&&s||n},Me=t=>"withScript"in K[t];var Oe=["career-guide",...Object.keys(H)];function pt(t){let e=[],n=(x,O,L)=>e.push({code:x,path:O,message:L}),{widget:s="career-guide",for:r="html"}=t;if(!Oe.includes(s))throw new RangeError(`there is no widget <${s}>`);if(!Object.hasOwn(K,r))throw new RangeError(`there is no place "${r}"`);let o=t.script?.[0]&&Me(r)?t.script:void 0;t.script?.[0]&&!o&&n("value","script",`is taken away in ${K[r].name}: it belongs into the template of the site`);let i=t.form??he(r,!!o),a=qi(t.attributes,n),d=Ui(t.src,n),{own:c,besides:u}=Ji(s,a),l=Vn(t.guide,[...c,...u],(x,O,L)=>{u.includes(/^\w*/.exec(O)[0])||n(x,O,L)}),f=Ki(s,_r(s,l,a,n),a,n),p=c.some(x=>l[x]!==void 0),m=!d&&!Ir(f);m&&(n("missing","",`there is nothing for <${s}> in the guide`),f.blocks=P(Be(ke(l.lang)??"en").term("empty")));let w=p&&!d?Vi(s,l,a):void 0,k={...f,lang:ke(l.lang),jsx:r==="react",markdown:r==="plain-markdown"},T={element:Zi,div:Yi,code:zi,link:Qi}[i],M=T(k,{widget:s,prefix:Qe(t.prefix??"")?`${t.prefix}-`:"",attributes:{...w,...d?{src:d}:{},...a},guide:p&&!d&&!w?l:void 0,url:t.guide&&Vn(t.guide,["url"],()=>{}).url});return{snippet:o?`<div>${o.join("")}${M}</div>`:M,problems:e,isEmpty:m}}function qi(t={},e){let n={};for(let[s,r]of Object.entries(t)){let o=r.replace(/\s+/g," ").trim();/^(?!on|(guide|src|style|class|id|is|slot)$)[a-z]+(-[a-z]+)*$/.test(s)?ce(o)?n[s]=o:e("value",s,"has a backslash or a character that is not shown, which editors delete"):e("value",s,"is not an attribute for a widget")}return n}function Ui(t,e){let n=t?.trim();if(n){if(ze(n)&&!/^mailto:/i.test(n)&&ce(n))return n;e("url","src","is not a link that a guide can be read from: expected http or https, without a backslash")}}function Ji(t,e){let n=H[t];if(n)return{own:n.keys,besides:[...n.also.filter(o=>!n.keys.includes(o)),"lang"]};let s=Object.keys(Te.properties);return e.sections?{own:[...new Set(Un(e.sections,()=>{}).flatMap(o=>[...H[o]?.keys??[],...H[o]?.also??[]])),"version","lang"],besides:[]}:{own:s,besides:[]}}function Vn(t,e,n){let s=Object.fromEntries(Object.entries(Te.properties).filter(([r])=>e.includes(r)));return At({type:"object",properties:s},t,"",n)??{}}function Vi(t,e,n){let{flat:s,also:r=[]}=H[t]??{};if(!s||r.some(c=>e[c]!==void 0)||!/^en\b/i.test(e.lang??"en"))return;let o=e[s.key],i=Object.fromEntries(s.names.flatMap(c=>o[c]===void 0?[]:[[c,String(o[c])]])),a=_r(t,{},i,()=>{})[s.key];return JSON.stringify(a,Object.keys(o))===JSON.stringify(o)&&Object.values(i).every(ce)&&!s.names.some(c=>c in n)?i:void 0}function _r(t,e,n,s){let{flat:r}=H[t]??{};if(!r||e[r.key]!==void 0)return e;let o=["currency","per","area","level","label"],i=r.names.flatMap(a=>n[a]?[[a,o.includes(a)?n[a]:Number(n[a])]]:[]);return i.some(([a])=>r.needs.includes(a))?{...e,...Vn({[r.key]:Object.fromEntries(i)},[r.key],s)}:e}var Ir=({blocks:t,titled:e=!1})=>e||t.length>0;function Ki(t,e,n,s){let r=ke(n.lang??e.lang)??"en",o=Be(r),i=({blocks:m,sources:w=[]})=>m[0]?[...m,...qn(w,o).flatMap(k=>P(...k))]:[],a=H[t];if(a){let m=a.say(e,r,n,s);return{...m,heading:n.heading??m.heading,blocks:i(m)}}let d=Math.min(6,Math.max(1,Math.round(Number(n["heading-level"]??2))||2)),u=Un(n.sections,m=>s("value","sections",`there is no section <${m}>`)).map(m=>H[m].say(e,r,{},s)),{heading:l,gist:f,sources:p}=H["role-summary"].say(e,r,{},()=>{});return{heading:n.heading??(e.title?l:ur(r)),blocks:u.flatMap(m=>Ir(m)?[{heading:m.heading,level:d},...i(m)]:[]),gist:f,sources:p}}function Nr({blocks:t,heading:e,lang:n,jsx:s},r=""){let o=t[0]&&"heading"in t[0]?t:[...P({strong:e}),...t],i=rn(o,s)||rn(P(Be(n??"en").term("empty")),s);return`<div${r}${Dr(n)}>${i}</div>`}var Dr=t=>t?G("lang",t)+G("dir",Zn(t)?"rtl":"ltr"):"",Zn=t=>/^(Arab|Hebr|Thaa|Syrc|Nkoo|Rohg|Adlm|Mand|Samr)$/.test(new Intl.Locale(t).maximize().script??"");function Kn({heading:t,gist:e,sources:n=[],lang:s}){let r=[t,...e?[": ",e]:[],...e?qn(n,Be(s??"en")).flatMap(o=>[" (",...o,")"]):[]];return Ws(r)||Be(s??"en").term("empty")}function Zi(t,{widget:e,prefix:n,attributes:s,guide:r}){let o=n+e,i=Object.entries({...s,...r&&{guide:Mt(JSON.stringify(r))}}).map(([a,d])=>t.jsx?Xi(a,d):G(a,d)).join("");return`<div><${o}${i}>${Nr(t,G("slot","fallback"))}</${o}></div>`}var Xi=(t,e)=>e?/^(min|max|median|hours-per-year|years|rate|from|to|average|openings|heading-level)$/.test(t)&&isFinite(+e)?` ${t}={${+e}}`:G(t,e):` ${t}`;function Yi(t,{widget:e,attributes:n,guide:s}){return`<div${Object.entries({"career-widget":e,...n,...s&&{guide:Mt(JSON.stringify(s))}}).map(([o,i])=>G(`data-${o}`,i)).join("")}>${Nr(t)}</div>`}function zi(t,{widget:e,attributes:n,guide:s}){let r=JSON.stringify({...e!=="career-guide"&&{widget:e},...Object.keys(n).length>0&&{attributes:n},...s}),o=Kn(t),i=/[{}]|%7B/i.test(o)?"":`${o} `;return`<pre><code${G(t.jsx?"className":"class","language-career-guide")}>${et(i+Mt(r),t.jsx)}</code></pre>`}function Qi(t,{widget:e,attributes:n,guide:s,url:r=""}){let i=Object.entries({"career-widget":e,...n,...s&&{guide:JSON.stringify(s)}}).map(([d,c])=>`${d}=${Ds(c)}`).join("&"),a=De(r)===r&&ce(r)?r.replace(/#.*/s,""):"";return t.markdown?`[${Is(Kn(t))}](${Tt(`${a}#${i}`).replace(/[\s()]/g,d=>`%${d.charCodeAt(0).toString(16)}`)})`:`<p><a${G("href",`${a}#${i}`)}${Dr(t.lang)}>${et(Kn(t),t.jsx)}</a></p>`}function ea(t,e){let n=H[t]?.flat;if(!n)return;let s=Te.properties[n.key],r="anyOf"in s?s.anyOf.find(o=>o.type==="object"):s;return r&&"properties"in r&&Object.hasOwn(r.properties,e)?r.properties[e]:void 0}function Wr({widgets:t,shared:e},n){return[...t[n]?.attributes??[],...e].filter(({name:s})=>s!=="guide"&&s!=="src").map(s=>{let{name:r,type:o="string",description:i=""}=s,a=ea(n,r),c=(o.match(/^(?:'[^']*'\s*\|?\s*)+$/)?[...o.matchAll(/'([^']*)'/g)].map(([,f])=>f):void 0)??a?.enum,[,u,l]=(/(\d+) to (\d+)/.exec(i)??[]).map(Number);return{...s,kind:c?"choice":r==="sections"?"widgets":/^(number|boolean)$/.test(o)?o:"text",label:r==="lang"?"Language":r[0].toUpperCase()+r.slice(1).replaceAll("-"," "),values:c??[],min:u??a?.minimum,max:l??a?.maximum,flat:!!H[n]?.flat?.names.includes(r)&&r!=="per"&&r!=="area"}})}var Ht=({name:t})=>/-(accent|muted|line|tint|surface)$/.test(t);function Gt(t,e){if(/[;{}<>\\@]|\/\*/.test(e))return!1;let n=Ht(t)?"color":t.name.endsWith("-radius")?"border-radius":t.name.endsWith("-size")?"font-size":"font-family";return CSS.supports(n,e)}function Fr(t,e){let n=t.flatMap(s=>{let r=e[s.name]?.trim();return r&&Gt(s,r)?[`${s.name}: ${r}`]:[]});return n[0]?`:root { ${n.join("; ")} }`:""}var mt='div[data-career-widget],pre>code.language-career-guide,a[href*="#career-widget="]:not([rel~=ugc])';function Br(t){let{localName:e,textContent:n}=t;if(e==="div")return o=>t.getAttribute(`data-${o}`);if(e==="a"){let o=new URLSearchParams(t.hash.slice(1));return i=>o.get(i)}let s=/(\{|%7b).*/is.exec(n)?.[0]??n.trim();if(!s)return;let r;try{s[0]==="%"&&(s=decodeURIComponent(s));let{widget:o,attributes:i,...a}=JSON.parse(s);r={...i,"career-widget":o,...Object.keys(a)[0]&&{guide:s}}}catch{r={guide:s}}return o=>{let i=r[o];return i===!1||i===void 0||typeof i=="object"?null:String(i)}}var qe="a p br strong em b i ul ol li h2 h3 h4",ta={"wordpress-author":{elements:`${qe} h1 h5 h6 div span pre code`,attributes:/^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},drupal:{elements:`${qe} h5 h6 code span`,attributes:/^(a (href|hreflang)|h\d id|\S+ (dir|lang))$/},tinymce:{elements:`${qe} h1 h5 h6 div span pre code`,attributes:/^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},ckeditor:{elements:qe,attributes:/^a href$/},markdown:{elements:`${qe} h1 h5 h6 div span pre code`,attributes:/^(a href|code class|\S+ (title|dir|lang))$/},"plain-markdown":{elements:"p a",attributes:/^a href$/},wix:{elements:`${qe} h1 h5 h6`,attributes:/^a href$/}};function Hr(t,e){let n=ta[t];if(!n)return[];let s=n.elements.split(" "),r=new Set;for(let o of e.querySelectorAll("*")){let{localName:i}=o;if(!s.includes(i))r.add(`<${i}>`),o.replaceWith(...o.childNodes);else for(let a of o.getAttributeNames())n.attributes.test(`${i} ${a}`)||(r.add(a),o.removeAttribute(a))}return[...r]}var Gr=(t,e)=>!!t.querySelector(mt)||[...t.querySelectorAll("*")].some(({localName:n})=>e(n));function qr(t,e){for(let n of t.querySelectorAll("*"))e(n.localName)&&n.replaceWith(...n.childNodes),delete n.dataset.careerWidget,n.classList.remove("language-career-guide"),n.matches(mt)&&n.setAttribute("href",n.getAttribute("href").replace(/#.*/s,"#"))}var Ur=/[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,Xn=/[ \t\n\r]*/y,Yn=/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y,Vr=/[“”„‟«»″]/;function Kr(t){let e=new Map,n=new Map,s=[],r="value",o="",i=t.startsWith("\uFEFF")?1:0,a,d=i,c=(l,f=i,p=f+1)=>({places:e,names:n,fault:{message:l,start:f,end:Math.min(p,t.length)}}),u=()=>s.length?"more":"end";for(;;){Xn.lastIndex=i,Xn.test(t),i=Xn.lastIndex,Ur.lastIndex=i;let[l]=Ur.exec(t)??[],f=s.at(-1),p=f&&(f.index===void 0?"}":"]");if(l===void 0){if(i===t.length)return r==="end"?{places:e,names:n}:c(f?`The text ends here, and ${p} is missing for the ${p==="}"?"{":"["} in line ${Zr(t,f.start)}.`:"There is nothing here: expected an object, which begins with {.",Math.max(0,d-1),d);let k=a?t.slice(a.start,a.end).search(Vr):-1;return k>=0?c('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.',a.start+k):{places:e,names:n,fault:na(t,i)}}let m=i+l.length,w=!/^[}\],:]$/.test(l);if(r==="end")return c("The guide has ended before this: nothing may follow it.",i,m);if(r==="colon"){if(l!==":")return c("A colon is missing before this.",i,m);r="value"}else if(r==="more"&&l===",")r=f.index===void 0?"name":"value",f.index!==void 0&&f.index++;else if(l===p&&/^(more|first)/.test(r))s.pop(),e.set(f.path,{start:f.start,end:m}),r=u();else{if(r==="more")return c(w?"A comma is missing before this.":`Expected a comma or ${p}, and this is neither.`,i,m);if(/name/i.test(r)){if(l==="}")return c("There is a comma before this, and nothing after the comma: take the comma away.",i,m);if(l[0]!=='"')return c('Expected a name in double quotes ("title").',i,m);a={start:i,end:m},o=`${f.path&&`${f.path}.`}${JSON.parse(l).replace(/[.[\]]/g,"\0")}`,n.set(o,a),r="colon"}else{if(!w)return c(l==="]"&&f?.index!==void 0?"There is a comma before this, and nothing after the comma: take the comma away.":"A value is missing before this.",i,m);let k=f?.index===void 0?o:`${f.path}[${f.index}]`;l==="{"||l==="["?(s.push({path:k,index:l==="["?0:void 0,start:i}),r=l==="["?"first":"firstName"):(l[0]==='"'&&(a={start:i,end:m}),e.set(k,{start:i,end:m}),r=u())}}i=d=m}}function na(t,e){let n=t.slice(e,e+60),s=/^[^\s,:}\]]{1,40}/.exec(n)?.[0]??n[0],r=(o,i=1,a=e)=>({message:o,start:a,end:Math.min(a+i,t.length)});if(n[0]==='"'){Yn.lastIndex=e,Yn.test(t);let o=Yn.lastIndex;return t[o]==="\\"?r("A backslash that JSON does not know: write two (\\\\), or none.",2,o):t[o]==="	"?r("A tab within a text: write a space, or \\t.",1,o):r('A text that does not end on its line: its last quote (") is missing, or it has a line break, which is \\n in JSON.',o-e)}return Vr.test(n[0])?r('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.'):/^['‘’‚]/.test(n)?r('A single quote: JSON has double ones (").'):/^&(#\d+|#x[\da-f]+|\w+);/i.test(n)?r("The text is escaped as HTML (&quot;): it has to be the JSON itself.",s.length):n[0]==="<"?r("This is HTML, not JSON.",s.length):/^\/[/*]/.test(n)||n[0]==="#"?r("A comment: JSON has none.",s.length):r(`“${s}” is no JSON: a text needs double quotes, and what else there is are numbers (1.5), true, false and null.`,s.length)}function Qn(t,e){for(let n=e;n;n=n.replace(/(^|\.)[^.[]*$|\[\d+\]$/,"")){let s=t.get(n);if(s)return s}return t.get("")}var Zr=(t,e)=>t.slice(0,e).split(`
`).length,[zn,Jr,sa]=[40,50,70];function Xr(t,{start:e,end:n}){let s=t.lastIndexOf(`
`,e-1)+1,r=t.indexOf(`
`,e),o=r<0?t.length:r,i=Math.min(Math.max(n,e+1),o,e+sa),a=t.slice(Math.max(s,e-zn),e),d=t.slice(i,Math.min(o,i+Jr));return{line:Zr(t,e),column:[...t.slice(s,e)].length+1,before:(e-zn>s?"…":"")+(e-zn>s?a:a.trimStart()),marked:t.slice(e,i)+(i<Math.min(n,o)?"…":""),after:d.trimEnd()+(i+Jr<o?"…":"")}}function Yr(t){let e=(c,u,l)=>({path:c,message:u,start:l.start,end:l.end,...Xr(t,l)}),n={start:0,end:1};if(t.length>z)return{faults:[e("",`The guide is longer than ${z} characters, which is all that a page reads.`,n)]};let{places:s,names:r,fault:o}=Kr(t);if(o)return{faults:[e("",o.message,o)]};let i=JSON.parse(t.replace("\uFEFF",""));if(i===null||typeof i!="object"||Array.isArray(i))return{faults:[e("","A guide is an object, and begins with {.",s.get(""))]};let a=new Set,d=pt({guide:i}).problems.filter(({path:c,message:u})=>{let l=a.has(c)&&u.startsWith("is missing");return a.add(c),!l});return{guide:i,faults:[...es(Te,i,"").map(({path:c,message:u})=>e(c,u,r.get(c)??Qn(s,c)??n)),...d.map(({path:c,message:u})=>e(c,u,Qn(s,c)??n))].sort((c,u)=>c.start-u.start)}}function es(t,e,n){if(!e||typeof e!="object")return[];let s="anyOf"in t?t.anyOf:[t];if(Array.isArray(e)){let o=s.find(i=>i.type==="array");return o?e.flatMap((i,a)=>es(o.items,i,`${n}[${a}]`)):[]}let r=s.find(o=>o.type==="object");return r?Object.entries(e).flatMap(([o,i])=>{let a=n?`${n}.${o}`:o;return Object.hasOwn(r.properties,o)?es(r.properties[o],i,a):o.startsWith("$")||i===null?[]:[{path:a,message:"is no key of role JSON: it is ignored"}]}):[]}function zr(t,e){if(!t.trimStart().startsWith("<"))return;let{body:n}=new DOMParser().parseFromString(t,"text/html"),s=[...n.querySelectorAll("*")].find(({localName:c})=>e(c)),r=s?void 0:n.querySelector(mt),o=s?c=>s.getAttribute(c):r&&Br(r);if(!o)return;let i=s?.localName??(o("career-widget")||"career-guide");if(!e(i))return;let d=(s?s.getAttributeNames():r.localName==="div"?r.getAttributeNames().flatMap(c=>/^data-(.*)/.exec(c)?.[1]??[]):r.localName==="a"?[...new URLSearchParams(r.hash.slice(1)).keys()]:Object.keys(ra(r.textContent))).filter(c=>!["career-widget","guide","src"].includes(c));return{widget:i,attributes:Object.fromEntries(d.flatMap(c=>o(c)===null?[]:[[c,o(c)]])),text:oa(o("guide")),src:o("src")??void 0}}function ra(t){let e=/(\{|%7b).*/is.exec(t)?.[0]??"";try{return JSON.parse(e.startsWith("%")?decodeURIComponent(e):e).attributes??{}}catch{return{}}}function oa(t){if(t!==null)try{let{widget:e,attributes:n,...s}=JSON.parse(Ns(t));return JSON.stringify(s,null,2)}catch{return t}}var J={from:"example",example:"operations-assistant",text:"",url:"",carry:!1,widget:"career-guide",attributes:{},look:{},place:"wordpress-author",form:void 0,base:Ot,way:"module",reserve:!1,withScript:!1},ia=["element","div","code","link"],ts=t=>ia.includes(t??""),ns=t=>Object.hasOwn(on,t??""),ss=t=>Object.hasOwn(K,t??""),aa=t=>/^(\/(?!\/)|https:\/\/(unpkg\.com|cdn\.jsdelivr\.net\/npm)\/career-widgets@)(?!.*\.\.)[\w@./-]*$/.test(t);function Qr({from:t,example:e,url:n,carry:s,widget:r,attributes:o,look:i,place:a,form:d,base:c,way:u,reserve:l,withScript:f},p=""){let m=new URLSearchParams;t==="example"&&e!==J.example&&m.set("example",e),t==="text"&&m.set("text",p),t==="url"&&m.set("url",n),t==="none"&&m.set("none",""),t==="url"&&s&&m.set("carry",""),r!==J.widget&&m.set("widget",r),a!==J.place&&m.set("for",a),d&&m.set("form",d),c!==J.base&&m.set("base",c),u!==J.way&&m.set("way",u),l&&m.set("reserve",""),f&&m.set("script","");for(let[w,k]of Object.entries(o))m.set(`.${w}`,k);for(let[w,k]of Object.entries(i))m.set(w,k);return m.size?`#${m.toString()}`:""}function eo(t){let e=new URLSearchParams(t.slice(1)),n=e.get("widget"),s=e.get("for"),r=e.get("form"),o=e.get("base")??"",i=e.get("way"),a=e.get("example")??"",d=c=>Object.fromEntries([...e].flatMap(([u,l])=>{let f=c.exec(u)?.[1];return f?[[f,l]]:[]}));return{packed:e.get("text")??"",state:{from:e.has("text")?"text":e.has("url")?"url":e.has("none")?"none":"example",example:/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+)?$/.test(a)?a:J.example,text:"",url:e.get("url")??"",carry:e.has("url")&&e.has("carry"),widget:Oe.includes(n)?n:J.widget,attributes:d(/^\.([a-z]+(?:-[a-z]+)*)$/),look:d(/^(--career-[a-z]+(?:-[a-z]+)*)$/),place:ss(s)?s:J.place,form:ts(r)?r:void 0,base:aa(o)?o:J.base,way:ns(i)?i:J.way,reserve:e.has("reserve"),withScript:e.has("script")}}}var la=4e3;async function to(t){let e=new Uint8Array(await new Response(new Blob([t]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer()),n=btoa(Array.from(e,s=>String.fromCharCode(s)).join("")).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return n.length>la?void 0:n}async function no(t){try{let e=Uint8Array.from(atob(t.replaceAll("-","+").replaceAll("_","/")),r=>r.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(new TextDecoderStream("utf-8",{ignoreBOM:!0})).getReader(),s="";for(let r;s.length<=z&&!(r=await n.read()).done;)s+=r.value;return n.cancel(),s.length>z?void 0:s}catch{return}}var Le=y,da=document.getElementById("builder"),v=J,co="",Y={faults:[]},ht="",ge="",gt,ft={taken:[],widget:!0},yt=!0,rs=!1,Ut="",po=!0,as=t=>Oe.includes(t),mo=t=>{let{guide:e={}}=Y;return t==="career-guide"?Object.keys(e).length>0:H[t].keys.some(n=>e[n]!==void 0)},cs=t=>t==="career-guide"?"The whole guide":H[t].say({},"en",{},()=>{}).heading,uo=t=>!!H[t]?.flat,ps=()=>Wr(Le,v.widget).filter(({flat:t})=>!t||v.from==="none"||!!Y.guide&&!mo(v.widget));function Ee(){let t=ps().map(({name:s})=>s),e=Le.tokens.map(({name:s})=>s),n=(s,r)=>Object.fromEntries(Object.entries(s).filter(([o])=>r.includes(o)));return{...v,attributes:n(v.attributes,t),look:n(v.look,e)}}var ls=()=>v.withScript&&Me(v.place),fo=()=>v.from==="url"&&!v.carry;function ho(){let{widget:t,attributes:e,place:n,form:s}=Ee();return{widget:t,attributes:e,for:n,form:s,guide:Y.guide,src:fo()&&Y.guide?v.url:void 0,script:ls()?vo().tags:void 0}}var so;function D(t){v={...v,...t},Ut="",v.from==="none"&&!uo(v.widget)&&(v={...v,widget:"salary-range"}),Pe(),clearTimeout(so),so=setTimeout(go,120)}function go(){gt=pt(ho()),Pe(),Aa(),ca()}var bt=location.hash;async function ca(){let t=Ee(),e=t.from==="text"?await to(t.text):"";po=e!==void 0&&(t.from!=="text"||!!t.text),Ee().text===t.text&&(bt=Qr(Ee(),e),history.replaceState(null,"",location.pathname+location.search+bt),Pe())}function Z(t,e){co=t,ht=e,Y=t.trim()?Yr(t):{faults:[]}}async function yo(){let{state:t,packed:e}=eo(location.hash);bt=location.hash;let n=e?await no(e):"";v={...t,text:n??""},ge=v.url,ht="",v.from==="text"?Z(v.text,v.text?"":n===void 0?"The link was cut off on its way, and the guide with it. Paste it here.":"The link leaves the guide out, because it is too long for one. Paste it here."):v.from==="none"?Z("",""):v.from==="example"?ms(v.example):bo(ge)?xo(ge):Z("","The link names a guide on another site. Nothing is asked of it until you press “Read it”."),D({})}var bo=t=>{try{return new URL(t,location.href).origin===location.origin&&/^https?:$/.test(new URL(t,location.href).protocol)}catch{return!1}},Re=0;async function wo(t,e){let n=++Re;Z("","Reading the guide …"),D({});try{let s=await fetch(t,{credentials:"omit",referrerPolicy:"no-referrer",signal:AbortSignal.timeout(15e3)});if(!s.ok)throw new Error(`the server answers ${s.status}`);let r=s.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(let i;o.length<=z&&!(i=await r.read()).done;)o+=i.value;if(r.cancel(),n!==Re)return;Z(o,o.trim()?"":`${e}: there is nothing.`)}catch(s){if(n!==Re)return;Z("",`${e}: ${s.message}.${bo(t)?"":" A guide on another site can be read only where that site allows it (CORS); paste it instead."}`)}D({})}async function ms(t){if(Re++,v={...v,from:"example",example:t},t===J.example)Z(`{
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
}`,"");else return wo(`guides/${t}.json`,"The example could not be read");D({})}async function xo(t){let e;try{e=new URL(t.trim().replace(/^(?:[a-z\d-]+\.)+[a-z]{2,}\//i,"https://$&"),location.href)}catch{}return!e||!/^https?:$/.test(e.protocol)?(Re++,Z("","This is no address of a guide: expected one that begins with https://."),D({from:"url",url:""})):(v={...v,from:"url",url:e.href},ge=e.href,wo(e.href,"The guide could not be read"))}function ko(t){Re++;let e=zr(t,as);if(e?.text!==void 0||e&&!e.src){let{widget:n,attributes:s,text:r}=e;return Z(r??"",""),D({from:r===void 0?"none":"text",text:r??"",widget:n,attributes:s})}if(e?.src)return ge=e.src,Z("","The snippet names a guide by its address. Nothing is asked until you press “Read it”."),D({from:"url",url:"",widget:e.widget,attributes:e.attributes});Z(t,""),D({from:"text",text:t})}async function ro(t){t&&(ko(t.size>z*4?"":await t.text()),t.size>z*4&&(ht=`${t.name} is longer than the ${z} characters that a page reads.`),Pe())}function oo(t){if(t==="example")return void ms(v.example);Re++;let e=co;Z(t==="text"?v.text||e:"",""),D(t==="text"?{from:t,text:v.text||e}:{from:t,url:""})}var us=t=>t.split("`").map((e,n)=>n%2?j`<code>${e}</code>`:e),X=t=>t.target.value,pa=t=>t.slice(0,/[.](\s|$)/.exec(t)?.index??t.length),Ue=(t,e,n,s)=>j`
  <section class="step" aria-labelledby=${e}>
    <h2 id=${e}><span class="number">${t}</span> ${n}</h2>
    ${s}
  </section>`,ds=(t,e,n,s,r)=>j`
  <fieldset class=${`segments ${t}`}><legend class="heard">${e}</legend>${n.map(([o,i])=>j`<label><input type="radio" name=${t} value=${o} .checked=${o===s} @change=${()=>r(o)}><span>${i}</span></label>`)}</fieldset>`;function ma(){let{from:t}=v;return j`
    ${ds("from","Where the guide comes from",[["example","Example"],["text","Your own"],["url","Address"],["none","No guide"]],t,e=>oo(e))}
    ${t==="example"?j`<label class="field"><span class="label">Example guide</span>
          <select id="example" @change=${e=>{ms(X(e))}}>${g.map(({name:e,title:n,lang:s})=>j`<option value=${e} .selected=${e===v.example}>${s==="en"?n:`${n} (${s})`}</option>`)}</select></label>`:t==="text"?j`<div class="field">
            <label class="label" for="json">The guide: role JSON, or a snippet that you want to change</label>
            <textarea id="json" rows="9" spellcheck="false" dir="ltr" autocomplete="off" placeholder=${'{"title": "…", "salary": {…}}'} aria-describedby="faults"
              .value=${v.text} @input=${e=>ko(X(e))} @dragover=${e=>e.preventDefault()}
              @drop=${e=>{let n=e.dataTransfer?.files[0];n&&(e.preventDefault(),ro(n))}}></textarea>
            <label class="button file"><input type="file" accept=".json,application/json,text/plain" @change=${e=>{ro(e.target.files?.[0])}}><span>Open a file</span></label>
          </div>`:t==="url"?j`<form class="field" @submit=${e=>{e.preventDefault(),xo(ge)}}>
              <label class="label" for="url">Address of the guide</label>
              <span class="row"><input id="url" type="text" inputmode="url" dir="ltr" autocomplete="off" placeholder="https://example.com/guide.json" .value=${ge} @input=${e=>{ge=X(e)}}><button class="button">Read it</button></span>
              <label class="check"><input type="checkbox" .checked=${v.carry} @change=${()=>D({carry:!v.carry})}><span>Put the guide into the line. Otherwise the page reads it from this address, and always has its present state.</span></label>
            </form>`:j`<p class="hint">A few figures are enough for these widgets: enter them in step 3.</p>`}
    ${(t==="example"||t==="url")&&Y.guide?j`<p class="hint"><button class="plain" @click=${()=>{v={...v,text:""},oo("text")}}>Change a copy of it</button></p>`:R}
    <div id="faults" role="status">${ht?j`<p class="hint">${ht}</p>`:R}${ua()}</div>`}var os=5;function ua(){let{faults:t,guide:e}=Y;if(!t[0])return R;let n=s=>j`<li>
    <p><b>${v.from==="text"?j`<button class="plain" @click=${()=>fa(s)}>Line ${s.line}, column ${s.column}</button>`:`Line ${s.line}, column ${s.column}`}</b> ${s.path?j`<code>${s.path}</code> `:R}${s.message}</p>
    <pre dir="ltr"><span class="line" aria-hidden="true">${s.line}</span>${s.before}<mark>${s.marked}</mark>${s.after}</pre>
  </li>`;return j`<div class="faults">
    <h3>${e?t[1]?`${t.length} faults; what is valid is used`:"One fault; what is valid is used":"The guide cannot be read"}</h3>
    <ol>${t.slice(0,os).map(n)}</ol>
    ${t.length>os?j`<p class="hint">And ${t.length-os} more.</p>`:R}
  </div>`}function fa({start:t,end:e}){let n=document.getElementById("json");n.focus(),n.setSelectionRange(t,e),n.scrollTop=n.scrollHeight*t/Math.max(1,n.value.length)-n.clientHeight/2}function ha(){let{widget:t,from:e}=v,n=i=>j`<option value=${i} .selected=${i===t}>${cs(i)}</option>`,s=e==="none"?Oe.filter(uo):Oe,r=s.filter(i=>mo(i)||i==="career-guide"),o=s.filter(i=>!r.includes(i));return j`
    <label class="field"><span class="heard">Widget</span>
      <select id="widget" aria-describedby="about" @change=${i=>D({widget:X(i)})}>
        ${e==="none"?o.map(n):[r.map(n),Y.guide&&o[0]?j`<optgroup label="This guide has nothing for">${o.map(n)}</optgroup>`:o.map(n)]}
      </select></label>
    <p class="hint" id="about">${us(`${pa(Le.widgets[t].description)}.`)} <code>${`<${t}>`}</code></p>`}var is=(t,e)=>{let{[t]:n,...s}=v.attributes;D({attributes:e===void 0?s:{...s,[t]:e}})};function io(t){let{name:e,kind:n,label:s,description:r="",values:o=[],min:i,max:a}=t,d=`attr-${e}`,c=v.attributes[e],u=gt?.problems.find(({path:p})=>p===e),l=j`<span class="hint" id=${`${d}-about`}>${us(r)}${u?j` <strong class="problem">${u.message}</strong>`:R}</span>`,f=p=>is(e,X(p)||void 0);if(n==="boolean")return j`<div class="field"><label class="check"><input id=${d} type="checkbox" aria-describedby=${`${d}-about`} .checked=${c!==void 0} @change=${p=>is(e,p.target.checked?"":void 0)}><span>${s}</span></label>${l}</div>`;if(n==="widgets"){let p=c?.match(/[^\s,]+/g)??[],m=w=>is(e,(p.includes(w)?p.filter(k=>k!==w):[...p,w]).join(" ")||void 0);return j`<details class="field"><summary>${s}: ${p[0]?p.length:"all"}</summary>
      <p class="hint">All, unless you tick some: then those, in the order in which you tick them.</p>
      <fieldset class="ticks"><legend class="heard">${s}</legend>${ct.map(w=>j`<label class="check"><input type="checkbox" value=${w} .checked=${p.includes(w)} @change=${()=>m(w)}><span>${cs(w)}${p.includes(w)?j` <small>${p.indexOf(w)+1}</small>`:R}</span></label>`)}</fieldset></details>`}return j`<div class="field">
    <label class="label" for=${d}>${s}</label>
    ${n==="choice"?j`<select id=${d} aria-describedby=${`${d}-about`} @change=${f}>${["",...o].map(p=>j`<option value=${p} .selected=${p===(c??"")}>${p||"not set"}</option>`)}</select>`:n==="number"?j`<input id=${d} type="number" step="any" min=${i??R} max=${a??R} aria-describedby=${`${d}-about`} .value=${c??""} @input=${f}>`:j`<input id=${d} type="text" dir="auto" autocomplete="off" aria-invalid=${u?"true":R} aria-describedby=${`${d}-about`} .value=${c??""} @input=${f}>`}
    ${l}
  </div>`}function ga(){let t=new Set(Le.widgets[v.widget].attributes.map(({name:r})=>r)),e=ps(),n=e.filter(({name:r})=>!t.has(r)),s=Object.values(Ee().look).some(Boolean);return j`
    <div class="fields">${e.filter(({name:r})=>t.has(r)).map(io)}${n.map(io)}</div>
    <details class="look"><summary>Look${s?": changed":""}</summary>
      <p class="hint">Colours and type for all widgets on the page. The line that you paste never carries them, because most editors would take them away: they are a rule for the site’s style sheet, in step 6.</p>
      <div class="fields">${Le.tokens.map(ya)}</div>
    </details>`}function ya(t){let{name:e,description:n,default:s}=t,r=v.look[e]??"",o=!!r&&!Gt(t,r.trim()),i=e.replace("--career-",""),a=d=>{let{[e]:c,...u}=v.look;D({look:X(d)?{...u,[e]:X(d)}:u})};return j`<div class="field">
    <label class="label" for=${e}>${i[0].toUpperCase()+i.slice(1).replaceAll("-"," ")}</label>
    <span class="row">${Ht(t)?j`<input type="color" aria-label=${`${i}, from a palette`} .value=${ba(o||!r?s:r)} @input=${a}>`:R}<input
      id=${e} type="text" dir="ltr" autocomplete="off" spellcheck="false" placeholder=${s} aria-invalid=${o?"true":R} aria-describedby=${`${e}-about`} .value=${r} @input=${a}></span>
    <span class="hint" id=${`${e}-about`}>${us(n)}${o?j` <strong class="problem">Expected ${Ht(t)?"a colour like #b4005a":e.endsWith("font")?"names of fonts":"a length like 1.2em"}.</strong>`:R}</span>
  </div>`}var ut=document.createElement("canvas").getContext("2d");function ba(t){let e=/#[\da-f]{6}\b/i.exec(t)?.[0];return e||!ut?e??"#808080":(ut.fillStyle="#808080",ut.fillStyle=t,/^#[\da-f]{6}$/.test(ut.fillStyle)?ut.fillStyle:"#808080")}var wa={element:"Custom element",div:"<div> with data-* attributes",code:"Block of code",link:"Link"};function xa(){let{place:t,form:e}=v,n=he(t,v.withScript);return j`
    <label class="field"><span class="label">Place</span>
      <select id="place" aria-describedby="note" @change=${s=>{let r=X(s);ss(r)&&D({place:r,form:void 0})}}>${Object.entries(K).map(([s,{name:r}])=>j`<option value=${s} .selected=${s===t}>${r}</option>`)}</select></label>
    <p class="hint" id="note">${K[t].note}</p>
    <label class="field"><span class="label">Form</span>
      <select id="form" @change=${s=>{let r=X(s);D({form:ts(r)&&r!==n?r:void 0})}}>${Object.entries(wa).map(([s,r])=>j`<option value=${s} .selected=${s===(e??n)}>${r}${s===n?" (fits this place)":""}</option>`)}</select></label>
    ${Me(t)?j`<label class="check"><input id="with-script" type="checkbox" aria-describedby="with-script-about" .checked=${v.withScript} @change=${()=>D({withScript:!v.withScript,form:void 0})}><span>Put the script into the line</span></label>
        <p class="hint" id="with-script-about">For a page whose site does not have it: see “Once for the whole site” in step 6.</p>`:R}`}function ka(){return j`
    <div class="bar">
      ${ds("script","With or without the script",[["with","With the script"],["without","Without it"]],yt?"with":"without",t=>{yt=t==="with",go()})}
      ${ds("width","How wide",[["wide","Wide"],["phone","Phone"]],rs?"phone":"wide",t=>{rs=t==="phone",Pe()})}
    </div>
    <p class="hint" id="left">${gt?.isEmpty!==!1?"There is nothing to look at yet.":va()}</p>
    <div class=${rs?"view phone":"view"} role="region" aria-label="The widget" tabindex="0" .hidden=${gt?.isEmpty!==!1}><div id="view"></div></div>`}function va(){let{name:t}=K[v.place];return[ft.taken[0]?j`${t} takes away ${ft.taken.map((e,n)=>[n?", ":"",j`<code>${e}</code>`])}. `:`${t}: all of it is left. `,ft.widget?yt?ft.taken[0]?"The widget is left.":"":"This is what readers see before the script has come, and where it never comes.":j`<strong class="problem">No widget is left, only its text: choose the form that fits this place.</strong>`]}function vo(){let t=ke(v.attributes.lang??jo(Y.guide))?.split("-")[0],e="";return{tags:Fs({...v,way:So(),langs:t?[t]:[]},h,(s,r,o)=>{e=`This ${o}.`}),problem:e}}function $a(){let{tags:t,problem:e}=vo(),{base:n,reserve:s}=v,{version:r}=h,o=`https://unpkg.com/career-widgets@${r}/dist/`;return j`<details id="once"><summary>Once for the whole site</summary>
    <p class="hint">The line needs the script of the widgets on the site. Whoever looks after the site puts it into the template of all pages once; then no line has to carry it.</p>
    <div class="field"><label class="label" for="base">Folder of the files</label>
      <input id="base" type="text" inputmode="url" dir="ltr" autocomplete="off" list="bases" aria-invalid=${e?"true":R} aria-describedby="base-about" .value=${n} @input=${i=>D({base:X(i)})}>
      <datalist id="bases"><option value="/career-widgets/"></option><option value=${o}></option><option value=${o.replace("unpkg.com","cdn.jsdelivr.net/npm")}></option></datalist>
      <span class="hint" id="base-about">${e?j`<strong class="problem">${e}</strong>`:t.join("").includes(" integrity=")?"It names the version, so the hash of each file goes along: a browser runs no other file.":j`Where it names the version, as <code>${o}</code> does, the hash of each file goes along.`}</span></div>
    <label class="field"><span class="label">Script</span>
      <select id="way" @change=${i=>{let a=X(i);ns(a)&&D({way:a})}}>${Object.entries(Sa).filter(([i])=>i!=="alone"||$o()).map(([i,a])=>j`<option value=${i} .selected=${i===So()}>${a}</option>`)}</select></label>
    <label class="check"><input id="reserve" type="checkbox" .checked=${s} @change=${()=>D({reserve:!s})}><span>Reserve the place of each widget, so that nothing moves when the script has come</span></label>
    <pre class="code" id="site" dir="ltr" tabindex="0" role="region" aria-label="The script"><code>${t.join(`
`)}</code></pre>
    <p class="actions"><button class="button" @click=${()=>{qt(t.join(`
`),"site")}}>Copy the script tag</button></p>
  </details>`}var Sa={module:"All widgets in one file",classic:"All widgets in one file, not a module",loader:"Only the widgets that a page uses",alone:"This widget alone, where no page has another"},$o=()=>(v.form??he(v.place,v.withScript))==="element",So=()=>v.way==="alone"&&!$o()?"module":v.way,ao=()=>Me(v.place)&&he(v.place,v.withScript)==="element";function ja(){let{snippet:t="",problems:e=[],isEmpty:n=!0}=gt??{},s=Fr(Le.tokens,Ee().look),r=ao()?`<style>${s}</style>`:s,o=new Set(ps().map(({name:a})=>a)),i=e.filter(({code:a,path:d})=>a!=="missing"&&(d==="src"||!Y.guide&&!o.has(d)));return j`
    ${n?j`<p id="line" tabindex="-1">${v.from==="none"?"There is nothing to paste yet: enter some figures in step 3.":Y.guide?`There is nothing to paste: the guide has nothing for “${cs(v.widget)}”.`:"There is nothing to paste yet: the guide is missing."}</p>`:j`
        <pre class="code" id="line" dir="ltr" tabindex="0" role="region" aria-label="The line"><code>${t}</code></pre>
        <p class="actions"><button class="button primary" id="copy" @click=${()=>{qt(t,"line")}}>Copy the line</button>
          <button class="button" id="send" @click=${()=>{qt(location.href,"")}}>Copy a link to this page</button></p>
        <p class="hint">${new Intl.NumberFormat("en").format(t.length)} characters${t.length>2e4&&!fo()?". Some editors are slow with so much: a guide that has an address of its own makes a short line":""}.${po?"":" The link leaves the guide out, because it is too long for one."}</p>`}
    <p role="status" class="said">${Ut}</p>
    ${i.map(({path:a,message:d})=>j`<p class="problem">${a} ${d}</p>`)}
    ${s?j`<h3>The look, ${ao()?"before the line or in the site’s style sheet":"for the site’s style sheet"}</h3>
      <pre class="code" id="style" dir="ltr" tabindex="0" role="region" aria-label="The look"><code>${r}</code></pre>
      <p class="actions"><button class="button" @click=${()=>{qt(r,"style")}}>Copy the look</button></p>`:R}
    ${$a()}`}async function qt(t,e){try{await navigator.clipboard.writeText(t),Ut="Copied."}catch{let n=document.getElementById(e);n&&getSelection()?.selectAllChildren(n),n?.focus({preventScroll:!0}),Ut=n?"The browser does not let this page copy. It is selected: press Ctrl+C, or ⌘C on a Mac.":"The browser does not let this page copy. Take the address from its address bar."}Pe()}function Pe(){St(j`<div class="steps">
        ${Ue(1,"guide","Guide",ma())}
        ${Ue(2,"which","Widget",ha())}
        ${Ue(3,"options","Options",ga())}
        ${Ue(4,"where","Where it goes",xa())}
      </div>
      <div class="result">
        ${Ue(5,"look","How it looks there",ka())}
        ${Ue(6,"paste","The line",ja())}
      </div>`,da)}var lo="";function Aa(){let{place:t,look:e,form:n,attributes:s}=Ee(),r=document.getElementById("view"),{snippet:o,isEmpty:i}=pt({...ho(),src:void 0,script:void 0,for:"html",form:n??he(t,ls())}),{body:a}=new DOMParser().parseFromString(i?"":o,"text/html");ft={taken:ls()?[]:Hr(t,a),widget:i||Gr(a,as)},yt||qr(a,as);let c=ke(s.lang??jo(Y.guide))??"en";r.lang=c,r.dir=Zn(c)?"rtl":"ltr";for(let l of Le.tokens){let f=e[l.name]?.trim();r.style.setProperty(l.name,f&&Gt(l,f)?f:null)}let u=`${t} ${yt} ${o}`;if(u!==lo){lo=u;let{scrollTop:l}=r.parentElement;r.replaceChildren(...[...a.childNodes].map(f=>document.importNode(f,!0))),r.parentElement.scrollTop=l}Pe()}var jo=t=>typeof t?.lang=="string"?t.lang:void 0;addEventListener("hashchange",()=>{location.hash!==bt&&(location.hash&&!location.hash.includes("=")?history.replaceState(null,"",location.pathname+location.search+bt):yo())});document.querySelector("[data-skip]").addEventListener("click",t=>{t.preventDefault(),document.getElementById("line")?.focus()});document.querySelector(".scheme select").addEventListener("change",t=>{document.documentElement.dataset.scheme=X(t)});yo();})();
