/*! career-widgets 0.1.0, MIT */
import{a as te,b as Nr,c as Le,d as Ci,e as wi,f as At,g as vr,h as Oi,i as Li,j as xr,k as Ii,l as xi,m as Di,n as _t,o as Mi,p as Rt,q as Pi,r as Bi,s as Fi,t as Hi,u as Ui,v as $i,w as ji,x as Wi,y as Yi,z as Gi}from"./T5GZW6JB.js";import{a as St}from"./RNNZWQPC.js";import{a as us,b as Ri,c as Xe,e as Si,f as Oe}from"./GUPJMF44.js";import{A as lt,a as yt,b as wr,c as Ai,d as _i,e as ct,f as qe,g as H,h as Ni,i as kr,j as b,k as se,l as vi,m as he,n as N,o as ie,p as Or,q as hs,r as Lr,s as ki,t as Re,u as Ir,v as Ue,w as pe,x as Ie,y as Se,z as fe}from"./KC362TP3.js";import{b as gi,d as Ti,e as Ei,g as bi,i as yi,j as g,k as c}from"./E3V5Y5KA.js";c();var Bl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},$e=e=>e.replace(/[&<>"']/g,t=>Bl[t]),zi=e=>JSON.stringify(e).replaceAll("<","\\u003c");c();c();c();c();c();c();var Fl=new Set([65534,65535,131070,131071,196606,196607,262142,262143,327678,327679,393214,393215,458750,458751,524286,524287,589822,589823,655358,655359,720894,720895,786430,786431,851966,851967,917502,917503,983038,983039,1048574,1048575,1114110,1114111]),K="�",m;(function(e){e[e.EOF=-1]="EOF",e[e.NULL=0]="NULL",e[e.TABULATION=9]="TABULATION",e[e.CARRIAGE_RETURN=13]="CARRIAGE_RETURN",e[e.LINE_FEED=10]="LINE_FEED",e[e.FORM_FEED=12]="FORM_FEED",e[e.SPACE=32]="SPACE",e[e.EXCLAMATION_MARK=33]="EXCLAMATION_MARK",e[e.QUOTATION_MARK=34]="QUOTATION_MARK",e[e.AMPERSAND=38]="AMPERSAND",e[e.APOSTROPHE=39]="APOSTROPHE",e[e.HYPHEN_MINUS=45]="HYPHEN_MINUS",e[e.SOLIDUS=47]="SOLIDUS",e[e.DIGIT_0=48]="DIGIT_0",e[e.DIGIT_9=57]="DIGIT_9",e[e.SEMICOLON=59]="SEMICOLON",e[e.LESS_THAN_SIGN=60]="LESS_THAN_SIGN",e[e.EQUALS_SIGN=61]="EQUALS_SIGN",e[e.GREATER_THAN_SIGN=62]="GREATER_THAN_SIGN",e[e.QUESTION_MARK=63]="QUESTION_MARK",e[e.LATIN_CAPITAL_A=65]="LATIN_CAPITAL_A",e[e.LATIN_CAPITAL_Z=90]="LATIN_CAPITAL_Z",e[e.RIGHT_SQUARE_BRACKET=93]="RIGHT_SQUARE_BRACKET",e[e.GRAVE_ACCENT=96]="GRAVE_ACCENT",e[e.LATIN_SMALL_A=97]="LATIN_SMALL_A",e[e.LATIN_SMALL_Z=122]="LATIN_SMALL_Z"})(m||(m={}));var ge={DASH_DASH:"--",CDATA_START:"[CDATA[",DOCTYPE:"doctype",SCRIPT:"script",PUBLIC:"public",SYSTEM:"system"};function Dr(e){return e>=55296&&e<=57343}function Ki(e){return e>=56320&&e<=57343}function Vi(e,t){return(e-55296)*1024+9216+t}function Mr(e){return e!==32&&e!==10&&e!==13&&e!==9&&e!==12&&e>=1&&e<=31||e>=127&&e<=159}function Pr(e){return e>=64976&&e<=65007||Fl.has(e)}c();var C;(function(e){e.controlCharacterInInputStream="control-character-in-input-stream",e.noncharacterInInputStream="noncharacter-in-input-stream",e.surrogateInInputStream="surrogate-in-input-stream",e.nonVoidHtmlElementStartTagWithTrailingSolidus="non-void-html-element-start-tag-with-trailing-solidus",e.endTagWithAttributes="end-tag-with-attributes",e.endTagWithTrailingSolidus="end-tag-with-trailing-solidus",e.unexpectedSolidusInTag="unexpected-solidus-in-tag",e.unexpectedNullCharacter="unexpected-null-character",e.unexpectedQuestionMarkInsteadOfTagName="unexpected-question-mark-instead-of-tag-name",e.invalidFirstCharacterOfTagName="invalid-first-character-of-tag-name",e.unexpectedEqualsSignBeforeAttributeName="unexpected-equals-sign-before-attribute-name",e.missingEndTagName="missing-end-tag-name",e.unexpectedCharacterInAttributeName="unexpected-character-in-attribute-name",e.unknownNamedCharacterReference="unknown-named-character-reference",e.missingSemicolonAfterCharacterReference="missing-semicolon-after-character-reference",e.unexpectedCharacterAfterDoctypeSystemIdentifier="unexpected-character-after-doctype-system-identifier",e.unexpectedCharacterInUnquotedAttributeValue="unexpected-character-in-unquoted-attribute-value",e.eofBeforeTagName="eof-before-tag-name",e.eofInTag="eof-in-tag",e.missingAttributeValue="missing-attribute-value",e.missingWhitespaceBetweenAttributes="missing-whitespace-between-attributes",e.missingWhitespaceAfterDoctypePublicKeyword="missing-whitespace-after-doctype-public-keyword",e.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers="missing-whitespace-between-doctype-public-and-system-identifiers",e.missingWhitespaceAfterDoctypeSystemKeyword="missing-whitespace-after-doctype-system-keyword",e.missingQuoteBeforeDoctypePublicIdentifier="missing-quote-before-doctype-public-identifier",e.missingQuoteBeforeDoctypeSystemIdentifier="missing-quote-before-doctype-system-identifier",e.missingDoctypePublicIdentifier="missing-doctype-public-identifier",e.missingDoctypeSystemIdentifier="missing-doctype-system-identifier",e.abruptDoctypePublicIdentifier="abrupt-doctype-public-identifier",e.abruptDoctypeSystemIdentifier="abrupt-doctype-system-identifier",e.cdataInHtmlContent="cdata-in-html-content",e.incorrectlyOpenedComment="incorrectly-opened-comment",e.eofInScriptHtmlCommentLikeText="eof-in-script-html-comment-like-text",e.eofInDoctype="eof-in-doctype",e.nestedComment="nested-comment",e.abruptClosingOfEmptyComment="abrupt-closing-of-empty-comment",e.eofInComment="eof-in-comment",e.incorrectlyClosedComment="incorrectly-closed-comment",e.eofInCdata="eof-in-cdata",e.absenceOfDigitsInNumericCharacterReference="absence-of-digits-in-numeric-character-reference",e.nullCharacterReference="null-character-reference",e.surrogateCharacterReference="surrogate-character-reference",e.characterReferenceOutsideUnicodeRange="character-reference-outside-unicode-range",e.controlCharacterReference="control-character-reference",e.noncharacterCharacterReference="noncharacter-character-reference",e.missingWhitespaceBeforeDoctypeName="missing-whitespace-before-doctype-name",e.missingDoctypeName="missing-doctype-name",e.invalidCharacterSequenceAfterDoctypeName="invalid-character-sequence-after-doctype-name",e.duplicateAttribute="duplicate-attribute",e.nonConformingDoctype="non-conforming-doctype",e.missingDoctype="missing-doctype",e.misplacedDoctype="misplaced-doctype",e.endTagWithoutMatchingOpenElement="end-tag-without-matching-open-element",e.closingOfElementWithOpenChildElements="closing-of-element-with-open-child-elements",e.disallowedContentInNoscriptInHead="disallowed-content-in-noscript-in-head",e.openElementsLeftAfterEof="open-elements-left-after-eof",e.abandonedHeadElementChild="abandoned-head-element-child",e.misplacedStartTagForHeadElement="misplaced-start-tag-for-head-element",e.nestedNoscriptInHead="nested-noscript-in-head",e.eofInElementThatCanContainOnlyText="eof-in-element-that-can-contain-only-text"})(C||(C={}));var Ul=65536,Br=class{constructor(t){this.handler=t,this.html="",this.pos=-1,this.lastGapPos=-2,this.gapStack=[],this.skipNextNewLine=!1,this.lastChunkWritten=!1,this.endOfChunkHit=!1,this.bufferWaterline=Ul,this.isEol=!1,this.lineStartPos=0,this.droppedBufferSize=0,this.line=1,this.lastErrOffset=-1}get col(){return this.pos-this.lineStartPos+ +(this.lastGapPos!==this.pos)}get offset(){return this.droppedBufferSize+this.pos}getError(t,r){let{line:n,col:i,offset:a}=this,o=i+r,l=a+r;return{code:t,startLine:n,endLine:n,startCol:o,endCol:o,startOffset:l,endOffset:l}}_err(t){this.handler.onParseError&&this.lastErrOffset!==this.offset&&(this.lastErrOffset=this.offset,this.handler.onParseError(this.getError(t,0)))}_addGap(){this.gapStack.push(this.lastGapPos),this.lastGapPos=this.pos}_processSurrogate(t){if(this.pos!==this.html.length-1){let r=this.html.charCodeAt(this.pos+1);if(Ki(r))return this.pos++,this._addGap(),Vi(t,r)}else if(!this.lastChunkWritten)return this.endOfChunkHit=!0,m.EOF;return this._err(C.surrogateInInputStream),t}willDropParsedChunk(){return this.pos>this.bufferWaterline}dropParsedChunk(){this.willDropParsedChunk()&&(this.html=this.html.substring(this.pos),this.lineStartPos-=this.pos,this.droppedBufferSize+=this.pos,this.pos=0,this.lastGapPos=-2,this.gapStack.length=0)}write(t,r){this.html.length>0?this.html+=t:this.html=t,this.endOfChunkHit=!1,this.lastChunkWritten=r}insertHtmlAtCurrentPos(t){this.html=this.html.substring(0,this.pos+1)+t+this.html.substring(this.pos+1),this.endOfChunkHit=!1}startsWith(t,r){if(this.pos+t.length>this.html.length)return this.endOfChunkHit=!this.lastChunkWritten,!1;if(r)return this.html.startsWith(t,this.pos);for(let n=0;n<t.length;n++)if((this.html.charCodeAt(this.pos+n)|32)!==t.charCodeAt(n))return!1;return!0}peek(t){let r=this.pos+t;if(r>=this.html.length)return this.endOfChunkHit=!this.lastChunkWritten,m.EOF;let n=this.html.charCodeAt(r);return n===m.CARRIAGE_RETURN?m.LINE_FEED:n}advance(){if(this.pos++,this.isEol&&(this.isEol=!1,this.line++,this.lineStartPos=this.pos),this.pos>=this.html.length)return this.endOfChunkHit=!this.lastChunkWritten,m.EOF;let t=this.html.charCodeAt(this.pos);return t===m.CARRIAGE_RETURN?(this.isEol=!0,this.skipNextNewLine=!0,m.LINE_FEED):t===m.LINE_FEED&&(this.isEol=!0,this.skipNextNewLine)?(this.line--,this.skipNextNewLine=!1,this._addGap(),this.advance()):(this.skipNextNewLine=!1,Dr(t)&&(t=this._processSurrogate(t)),this.handler.onParseError===null||t>31&&t<127||t===m.LINE_FEED||t===m.CARRIAGE_RETURN||t>159&&t<64976||this._checkForProblematicCharacters(t),t)}_checkForProblematicCharacters(t){Mr(t)?this._err(C.controlCharacterInInputStream):Pr(t)&&this._err(C.noncharacterInInputStream)}retreat(t){for(this.pos-=t;this.pos<this.lastGapPos;)this.lastGapPos=this.gapStack.pop(),this.pos--;this.isEol=!1}};c();var Y;(function(e){e[e.CHARACTER=0]="CHARACTER",e[e.NULL_CHARACTER=1]="NULL_CHARACTER",e[e.WHITESPACE_CHARACTER=2]="WHITESPACE_CHARACTER",e[e.START_TAG=3]="START_TAG",e[e.END_TAG=4]="END_TAG",e[e.COMMENT=5]="COMMENT",e[e.DOCTYPE=6]="DOCTYPE",e[e.EOF=7]="EOF",e[e.HIBERNATION=8]="HIBERNATION"})(Y||(Y={}));function Fr(e,t){for(let r=e.attrs.length-1;r>=0;r--)if(e.attrs[r].name===t)return e.attrs[r].value;return null}c();c();var jl=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376];function Ji(e){return e===0||e>=55296&&e<=57343||e>1114111}function qi(e){return Ji(e)?65533:e>=128&&e<=159&&jl[e-128]||e}function Xi(e){return Ji(e)?65533:e}c();c();var Ce=(()=>{let e=new Uint8Array(127),t=0;for(let r=33;r<=126;r++)r!==34&&r!==36&&r!==92&&(e[r]=t++);return e})();function Qi(e,t,r,n,i,a){let l=e.length,d=a*90,u=0,f=()=>{let $=Ce[e.charCodeAt(u++)];return $<a?$:$*91-d+Ce[e.charCodeAt(u++)]},T=r-n,w=r+i,S=new Int32Array(w);S.fill(-1,n,a),S.fill(-1,a+T,w);let A=new Int32Array(w),E=new Int32Array(w);function _($,W){let j=0,z=W,q=W+$;for(;z<q;){let B=Ce[e.charCodeAt(u++)];if(B<89)j+=B,S[z++]=j;else if(B===89){let X=Ce[e.charCodeAt(u++)]+2;for(;X--;)S[z++]=++j}else{let X=Ce[e.charCodeAt(u++)];j+=89+(X<90?X*91+Ce[e.charCodeAt(u++)]:Ce[e.charCodeAt(u++)]*8281+Ce[e.charCodeAt(u++)]*91+Ce[e.charCodeAt(u++)]),S[z++]=j}}}_(n,0),_(T,a);let R=new Int32Array(i*2),v=0,P=0;function x($,W){for(let j=0;j<$;j++){let z=W+j,q=f(),B=f();R[P*2]=q,R[P*2+1]=B,P+=1,A[z]=v;let X=(S[q]<0?E[q]:1)+(S[B]<0?E[B]:1);E[z]=X,v+=X}}x(i-a+n,a+T),x(a-n,n);let L=new Uint16Array(v),M=0;for(let $=0;$<P;$++)for(let W=0;W<2;W++){let j=R[$*2+W],z=S[j];if(z<0){let q=A[j],B=q+E[j];for(;q<B;)L[M++]=L[q++]}else L[M++]=z}let D=new Uint16Array(t),U=0;for(;u<l;){let $=Ce[e.charCodeAt(u++)];$>=a&&($=$*91-d+Ce[e.charCodeAt(u++)]);let W=S[$];if(W<0){let j=A[$],z=j+E[$];for(;j<z;)D[U++]=L[j++]}else D[U++]=W}return D}var ps=Qi("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P",13494,2713,49,25,61);c();var Zi=new Uint16Array([512,26465,29036,7,0,2,4,116,24638,116,24636,8693,29807,24610,621,1,0,0,3,112,24614,111,115,24615]);c();var re;(function(e){e[e.VALUE_LENGTH=49152]="VALUE_LENGTH",e[e.FLAG13=8192]="FLAG13",e[e.BRANCH_LENGTH=8064]="BRANCH_LENGTH",e[e.JUMP_TABLE=127]="JUMP_TABLE",e[e.VALUE_MASK=8191]="VALUE_MASK"})(re||(re={}));var ce;(function(e){e[e.AMP=38]="AMP",e[e.NUM=35]="NUM",e[e.SEMI=59]="SEMI",e[e.EQUALS=61]="EQUALS",e[e.ZERO=48]="ZERO",e[e.NINE=57]="NINE",e[e.LOWER_A=97]="LOWER_A",e[e.LOWER_X=120]="LOWER_X"})(ce||(ce={}));var Hr=32;function ea(e){return e-ce.ZERO>>>0<=9}function Wl(e){return(e|Hr)-ce.LOWER_A>>>0<=5}function Yl(e){return(e|Hr)-ce.LOWER_A>>>0<=25}function Gl(e){return e===ce.EQUALS||Yl(e)||ea(e)}var oe;(function(e){e[e.EntityStart=0]="EntityStart",e[e.NumericStart=1]="NumericStart",e[e.NumericDecimal=2]="NumericDecimal",e[e.NumericHex=3]="NumericHex",e[e.NamedEntity=4]="NamedEntity"})(oe||(oe={}));var xe;(function(e){e[e.Legacy=0]="Legacy",e[e.Strict=1]="Strict",e[e.Attribute=2]="Attribute"})(xe||(xe={}));var Ur=class{decodeTree;emitCodePoint;errors;state=oe.EntityStart;consumed=1;result=0;treeIndex=0;excess=1;decodeMode=xe.Strict;runConsumed=0;constructor(t,r,n){this.decodeTree=t,this.emitCodePoint=r,this.errors=n}startEntity(t){this.decodeMode=t,this.state=oe.EntityStart,this.result=0,this.treeIndex=0,this.excess=1,this.consumed=1,this.runConsumed=0}write(t,r){switch(this.state){case oe.EntityStart:return t.charCodeAt(r)===ce.NUM?(this.state=oe.NumericStart,this.consumed+=1,this.stateNumericStart(t,r+1)):(this.state=oe.NamedEntity,this.stateNamedEntity(t,r));case oe.NumericStart:return this.stateNumericStart(t,r);case oe.NumericDecimal:return this.stateNumericDecimal(t,r);case oe.NumericHex:return this.stateNumericHex(t,r);default:return this.stateNamedEntity(t,r)}}stateNumericStart(t,r){return r>=t.length?-1:(t.charCodeAt(r)|Hr)===ce.LOWER_X?(this.state=oe.NumericHex,this.consumed+=1,this.stateNumericHex(t,r+1)):(this.state=oe.NumericDecimal,this.stateNumericDecimal(t,r))}stateNumericHex(t,r){let n=t.length,{result:i}=this,{consumed:a}=this;for(;r<n;){let o=t.charCodeAt(r);if(ea(o)||Wl(o)){let l=o<=ce.NINE?o-ce.ZERO:(o|Hr)-ce.LOWER_A+10;i=i*16+l,a+=1,r+=1}else return this.result=i,this.consumed=a,this.emitNumericEntity(o,3)}return this.result=i,this.consumed=a,-1}stateNumericDecimal(t,r){let n=t.length,{result:i}=this,{consumed:a}=this;for(;r<n;){let o=t.charCodeAt(r)-ce.ZERO;if(o>>>0>9)return this.result=i,this.consumed=a,this.emitNumericEntity(o+ce.ZERO,2);i=i*10+o,a+=1,r+=1}return this.result=i,this.consumed=a,-1}emitNumericEntity(t,r){if(this.consumed<=r)return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed),0;if(t===ce.SEMI)this.consumed+=1;else if(this.decodeMode===xe.Strict)return 0;return this.emitCodePoint((this.decodeTree===Zi?Xi:qi)(this.result),this.consumed),this.errors&&(t!==ce.SEMI&&this.errors.missingSemicolonAfterCharacterReference(),this.errors.validateNumericCharacterReference(this.result)),this.consumed}flushAndEmitLegacyOrReject(t,r,n,i){return this.consumed=t,this.excess=r,this.result===0||this.decodeMode===xe.Attribute&&(i===0||r>1||Gl(n))?0:this.emitNotTerminatedNamedEntity()}stateNamedEntity(t,r){let{decodeTree:n}=this,i=t.length,a=this.decodeMode===xe.Strict,{treeIndex:o}=this,{excess:l}=this,{consumed:d}=this,u=n[o];for(;r<i;){for(;(u&(re.VALUE_LENGTH|re.FLAG13))===0&&(u&re.JUMP_TABLE)!==0;){let S=t.charCodeAt(r),A=u&re.JUMP_TABLE,E=(u&re.BRANCH_LENGTH)>>7;if(E===0){if(S!==A)return this.flushAndEmitLegacyOrReject(d,l,S,0);o+=1}else{let _=S-A;if(_>>>0>=E)return this.flushAndEmitLegacyOrReject(d,l,S,0);let R=n[o+1+_];if(R===0)return this.flushAndEmitLegacyOrReject(d,l,S,0);o=o+E+R&65535}if(u=n[o],r+=1,l+=1,r>=i)break}if(r>=i)break;if((u&(re.VALUE_LENGTH|re.FLAG13))===re.FLAG13){let S=(u&re.BRANCH_LENGTH)>>7,{runConsumed:A}=this;if(A===0){let E=t.charCodeAt(r);if(E!==(u&re.JUMP_TABLE))return this.flushAndEmitLegacyOrReject(d,l,E,0);r+=1,l+=1,A=1}for(;A<S;){if(r>=i)return this.treeIndex=o,this.excess=l,this.consumed=d,this.runConsumed=A,-1;let E=A-1,R=n[o+1+(E>>1)]>>((E&1)<<3)&255,v=t.charCodeAt(r);if(v!==R)return this.runConsumed=0,this.flushAndEmitLegacyOrReject(d,l,v,0);r+=1,l+=1,A+=1}this.runConsumed=0,o+=1+(S>>1),u=n[o];continue}let f=u>>>14,T=t.charCodeAt(r);if(f!==0){if(!a&&(u&re.FLAG13)===0&&(this.result=o,d+=l-1,l=1),T===ce.SEMI)return this.emitNamedEntityData(o,f,d+l);if(f===1)return this.flushAndEmitLegacyOrReject(d,l,T,f)}let w=zl(n,u,o+(f||1),T);if(w<0)return this.flushAndEmitLegacyOrReject(d,l,T,f);o=w,u=n[o],r+=1,l+=1}return!a&&u>>>14&&(u&re.FLAG13)===0&&(this.result=o,d+=l-1,l=1),this.treeIndex=o,this.excess=l,this.consumed=d,-1}emitNotTerminatedNamedEntity(){let{result:t,decodeTree:r}=this,n=r[t]>>>14;return this.emitNamedEntityData(t,n,this.consumed),this.errors?.missingSemicolonAfterCharacterReference(),this.consumed}emitNamedEntityData(t,r,n){let{decodeTree:i}=this;return this.emitCodePoint(r===1?i[t]&re.VALUE_MASK:i[t+1],n),r===3&&this.emitCodePoint(i[t+2],n),n}end(){switch(this.state){case oe.NamedEntity:return this.result!==0&&(this.decodeMode!==xe.Attribute||this.result===this.treeIndex)?this.emitNotTerminatedNamedEntity():0;case oe.NumericDecimal:return this.emitNumericEntity(0,2);case oe.NumericHex:return this.emitNumericEntity(0,3);case oe.NumericStart:return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed),0;default:return 0}}};function zl(e,t,r,n){let i=(t&re.BRANCH_LENGTH)>>7,a=t&re.JUMP_TABLE;if(a){if(i===0)return n===a?r:-1;let d=n-a;if(d>>>0>=i)return-1;let u=e[r+d];return u===0?-1:r+i+u-1&65535}if(i===0)return-1;let o=i+1>>1,l=r+o+i;for(let d=0;d<i;d++){let f=e[r+(d>>1)]>>((d&1)<<3)&255;if(f===n){let T=r+o+d;return l+e[T]&65535}if(f>n)return-1}return-1}var je={};gi(je,{ATTRS:()=>De,DOCUMENT_MODE:()=>le,NS:()=>k,NUMBERED_HEADERS:()=>Ct,SPECIAL_ELEMENTS:()=>fs,TAG_ID:()=>s,TAG_NAMES:()=>y,getTagID:()=>Qe,hasUnescapedText:()=>ta});c();var k;(function(e){e.HTML="http://www.w3.org/1999/xhtml",e.MATHML="http://www.w3.org/1998/Math/MathML",e.SVG="http://www.w3.org/2000/svg",e.XLINK="http://www.w3.org/1999/xlink",e.XML="http://www.w3.org/XML/1998/namespace",e.XMLNS="http://www.w3.org/2000/xmlns/"})(k||(k={}));var De;(function(e){e.TYPE="type",e.ACTION="action",e.ENCODING="encoding",e.PROMPT="prompt",e.NAME="name",e.COLOR="color",e.FACE="face",e.SIZE="size"})(De||(De={}));var le;(function(e){e.NO_QUIRKS="no-quirks",e.QUIRKS="quirks",e.LIMITED_QUIRKS="limited-quirks"})(le||(le={}));var y;(function(e){e.A="a",e.ADDRESS="address",e.ANNOTATION_XML="annotation-xml",e.APPLET="applet",e.AREA="area",e.ARTICLE="article",e.ASIDE="aside",e.B="b",e.BASE="base",e.BASEFONT="basefont",e.BGSOUND="bgsound",e.BIG="big",e.BLOCKQUOTE="blockquote",e.BODY="body",e.BR="br",e.BUTTON="button",e.CAPTION="caption",e.CENTER="center",e.CODE="code",e.COL="col",e.COLGROUP="colgroup",e.DD="dd",e.DESC="desc",e.DETAILS="details",e.DIALOG="dialog",e.DIR="dir",e.DIV="div",e.DL="dl",e.DT="dt",e.EM="em",e.EMBED="embed",e.FIELDSET="fieldset",e.FIGCAPTION="figcaption",e.FIGURE="figure",e.FONT="font",e.FOOTER="footer",e.FOREIGN_OBJECT="foreignObject",e.FORM="form",e.FRAME="frame",e.FRAMESET="frameset",e.H1="h1",e.H2="h2",e.H3="h3",e.H4="h4",e.H5="h5",e.H6="h6",e.HEAD="head",e.HEADER="header",e.HGROUP="hgroup",e.HR="hr",e.HTML="html",e.I="i",e.IMG="img",e.IMAGE="image",e.INPUT="input",e.IFRAME="iframe",e.KEYGEN="keygen",e.LABEL="label",e.LI="li",e.LINK="link",e.LISTING="listing",e.MAIN="main",e.MALIGNMARK="malignmark",e.MARQUEE="marquee",e.MATH="math",e.MENU="menu",e.META="meta",e.MGLYPH="mglyph",e.MI="mi",e.MO="mo",e.MN="mn",e.MS="ms",e.MTEXT="mtext",e.NAV="nav",e.NOBR="nobr",e.NOFRAMES="noframes",e.NOEMBED="noembed",e.NOSCRIPT="noscript",e.OBJECT="object",e.OL="ol",e.OPTGROUP="optgroup",e.OPTION="option",e.P="p",e.PARAM="param",e.PLAINTEXT="plaintext",e.PRE="pre",e.RB="rb",e.RP="rp",e.RT="rt",e.RTC="rtc",e.RUBY="ruby",e.S="s",e.SCRIPT="script",e.SEARCH="search",e.SECTION="section",e.SELECT="select",e.SOURCE="source",e.SMALL="small",e.SPAN="span",e.STRIKE="strike",e.STRONG="strong",e.STYLE="style",e.SUB="sub",e.SUMMARY="summary",e.SUP="sup",e.TABLE="table",e.TBODY="tbody",e.TEMPLATE="template",e.TEXTAREA="textarea",e.TFOOT="tfoot",e.TD="td",e.TH="th",e.THEAD="thead",e.TITLE="title",e.TR="tr",e.TRACK="track",e.TT="tt",e.U="u",e.UL="ul",e.SVG="svg",e.VAR="var",e.WBR="wbr",e.XMP="xmp"})(y||(y={}));var s;(function(e){e[e.UNKNOWN=0]="UNKNOWN",e[e.A=1]="A",e[e.ADDRESS=2]="ADDRESS",e[e.ANNOTATION_XML=3]="ANNOTATION_XML",e[e.APPLET=4]="APPLET",e[e.AREA=5]="AREA",e[e.ARTICLE=6]="ARTICLE",e[e.ASIDE=7]="ASIDE",e[e.B=8]="B",e[e.BASE=9]="BASE",e[e.BASEFONT=10]="BASEFONT",e[e.BGSOUND=11]="BGSOUND",e[e.BIG=12]="BIG",e[e.BLOCKQUOTE=13]="BLOCKQUOTE",e[e.BODY=14]="BODY",e[e.BR=15]="BR",e[e.BUTTON=16]="BUTTON",e[e.CAPTION=17]="CAPTION",e[e.CENTER=18]="CENTER",e[e.CODE=19]="CODE",e[e.COL=20]="COL",e[e.COLGROUP=21]="COLGROUP",e[e.DD=22]="DD",e[e.DESC=23]="DESC",e[e.DETAILS=24]="DETAILS",e[e.DIALOG=25]="DIALOG",e[e.DIR=26]="DIR",e[e.DIV=27]="DIV",e[e.DL=28]="DL",e[e.DT=29]="DT",e[e.EM=30]="EM",e[e.EMBED=31]="EMBED",e[e.FIELDSET=32]="FIELDSET",e[e.FIGCAPTION=33]="FIGCAPTION",e[e.FIGURE=34]="FIGURE",e[e.FONT=35]="FONT",e[e.FOOTER=36]="FOOTER",e[e.FOREIGN_OBJECT=37]="FOREIGN_OBJECT",e[e.FORM=38]="FORM",e[e.FRAME=39]="FRAME",e[e.FRAMESET=40]="FRAMESET",e[e.H1=41]="H1",e[e.H2=42]="H2",e[e.H3=43]="H3",e[e.H4=44]="H4",e[e.H5=45]="H5",e[e.H6=46]="H6",e[e.HEAD=47]="HEAD",e[e.HEADER=48]="HEADER",e[e.HGROUP=49]="HGROUP",e[e.HR=50]="HR",e[e.HTML=51]="HTML",e[e.I=52]="I",e[e.IMG=53]="IMG",e[e.IMAGE=54]="IMAGE",e[e.INPUT=55]="INPUT",e[e.IFRAME=56]="IFRAME",e[e.KEYGEN=57]="KEYGEN",e[e.LABEL=58]="LABEL",e[e.LI=59]="LI",e[e.LINK=60]="LINK",e[e.LISTING=61]="LISTING",e[e.MAIN=62]="MAIN",e[e.MALIGNMARK=63]="MALIGNMARK",e[e.MARQUEE=64]="MARQUEE",e[e.MATH=65]="MATH",e[e.MENU=66]="MENU",e[e.META=67]="META",e[e.MGLYPH=68]="MGLYPH",e[e.MI=69]="MI",e[e.MO=70]="MO",e[e.MN=71]="MN",e[e.MS=72]="MS",e[e.MTEXT=73]="MTEXT",e[e.NAV=74]="NAV",e[e.NOBR=75]="NOBR",e[e.NOFRAMES=76]="NOFRAMES",e[e.NOEMBED=77]="NOEMBED",e[e.NOSCRIPT=78]="NOSCRIPT",e[e.OBJECT=79]="OBJECT",e[e.OL=80]="OL",e[e.OPTGROUP=81]="OPTGROUP",e[e.OPTION=82]="OPTION",e[e.P=83]="P",e[e.PARAM=84]="PARAM",e[e.PLAINTEXT=85]="PLAINTEXT",e[e.PRE=86]="PRE",e[e.RB=87]="RB",e[e.RP=88]="RP",e[e.RT=89]="RT",e[e.RTC=90]="RTC",e[e.RUBY=91]="RUBY",e[e.S=92]="S",e[e.SCRIPT=93]="SCRIPT",e[e.SEARCH=94]="SEARCH",e[e.SECTION=95]="SECTION",e[e.SELECT=96]="SELECT",e[e.SOURCE=97]="SOURCE",e[e.SMALL=98]="SMALL",e[e.SPAN=99]="SPAN",e[e.STRIKE=100]="STRIKE",e[e.STRONG=101]="STRONG",e[e.STYLE=102]="STYLE",e[e.SUB=103]="SUB",e[e.SUMMARY=104]="SUMMARY",e[e.SUP=105]="SUP",e[e.TABLE=106]="TABLE",e[e.TBODY=107]="TBODY",e[e.TEMPLATE=108]="TEMPLATE",e[e.TEXTAREA=109]="TEXTAREA",e[e.TFOOT=110]="TFOOT",e[e.TD=111]="TD",e[e.TH=112]="TH",e[e.THEAD=113]="THEAD",e[e.TITLE=114]="TITLE",e[e.TR=115]="TR",e[e.TRACK=116]="TRACK",e[e.TT=117]="TT",e[e.U=118]="U",e[e.UL=119]="UL",e[e.SVG=120]="SVG",e[e.VAR=121]="VAR",e[e.WBR=122]="WBR",e[e.XMP=123]="XMP"})(s||(s={}));var Kl=new Map([[y.A,s.A],[y.ADDRESS,s.ADDRESS],[y.ANNOTATION_XML,s.ANNOTATION_XML],[y.APPLET,s.APPLET],[y.AREA,s.AREA],[y.ARTICLE,s.ARTICLE],[y.ASIDE,s.ASIDE],[y.B,s.B],[y.BASE,s.BASE],[y.BASEFONT,s.BASEFONT],[y.BGSOUND,s.BGSOUND],[y.BIG,s.BIG],[y.BLOCKQUOTE,s.BLOCKQUOTE],[y.BODY,s.BODY],[y.BR,s.BR],[y.BUTTON,s.BUTTON],[y.CAPTION,s.CAPTION],[y.CENTER,s.CENTER],[y.CODE,s.CODE],[y.COL,s.COL],[y.COLGROUP,s.COLGROUP],[y.DD,s.DD],[y.DESC,s.DESC],[y.DETAILS,s.DETAILS],[y.DIALOG,s.DIALOG],[y.DIR,s.DIR],[y.DIV,s.DIV],[y.DL,s.DL],[y.DT,s.DT],[y.EM,s.EM],[y.EMBED,s.EMBED],[y.FIELDSET,s.FIELDSET],[y.FIGCAPTION,s.FIGCAPTION],[y.FIGURE,s.FIGURE],[y.FONT,s.FONT],[y.FOOTER,s.FOOTER],[y.FOREIGN_OBJECT,s.FOREIGN_OBJECT],[y.FORM,s.FORM],[y.FRAME,s.FRAME],[y.FRAMESET,s.FRAMESET],[y.H1,s.H1],[y.H2,s.H2],[y.H3,s.H3],[y.H4,s.H4],[y.H5,s.H5],[y.H6,s.H6],[y.HEAD,s.HEAD],[y.HEADER,s.HEADER],[y.HGROUP,s.HGROUP],[y.HR,s.HR],[y.HTML,s.HTML],[y.I,s.I],[y.IMG,s.IMG],[y.IMAGE,s.IMAGE],[y.INPUT,s.INPUT],[y.IFRAME,s.IFRAME],[y.KEYGEN,s.KEYGEN],[y.LABEL,s.LABEL],[y.LI,s.LI],[y.LINK,s.LINK],[y.LISTING,s.LISTING],[y.MAIN,s.MAIN],[y.MALIGNMARK,s.MALIGNMARK],[y.MARQUEE,s.MARQUEE],[y.MATH,s.MATH],[y.MENU,s.MENU],[y.META,s.META],[y.MGLYPH,s.MGLYPH],[y.MI,s.MI],[y.MO,s.MO],[y.MN,s.MN],[y.MS,s.MS],[y.MTEXT,s.MTEXT],[y.NAV,s.NAV],[y.NOBR,s.NOBR],[y.NOFRAMES,s.NOFRAMES],[y.NOEMBED,s.NOEMBED],[y.NOSCRIPT,s.NOSCRIPT],[y.OBJECT,s.OBJECT],[y.OL,s.OL],[y.OPTGROUP,s.OPTGROUP],[y.OPTION,s.OPTION],[y.P,s.P],[y.PARAM,s.PARAM],[y.PLAINTEXT,s.PLAINTEXT],[y.PRE,s.PRE],[y.RB,s.RB],[y.RP,s.RP],[y.RT,s.RT],[y.RTC,s.RTC],[y.RUBY,s.RUBY],[y.S,s.S],[y.SCRIPT,s.SCRIPT],[y.SEARCH,s.SEARCH],[y.SECTION,s.SECTION],[y.SELECT,s.SELECT],[y.SOURCE,s.SOURCE],[y.SMALL,s.SMALL],[y.SPAN,s.SPAN],[y.STRIKE,s.STRIKE],[y.STRONG,s.STRONG],[y.STYLE,s.STYLE],[y.SUB,s.SUB],[y.SUMMARY,s.SUMMARY],[y.SUP,s.SUP],[y.TABLE,s.TABLE],[y.TBODY,s.TBODY],[y.TEMPLATE,s.TEMPLATE],[y.TEXTAREA,s.TEXTAREA],[y.TFOOT,s.TFOOT],[y.TD,s.TD],[y.TH,s.TH],[y.THEAD,s.THEAD],[y.TITLE,s.TITLE],[y.TR,s.TR],[y.TRACK,s.TRACK],[y.TT,s.TT],[y.U,s.U],[y.UL,s.UL],[y.SVG,s.SVG],[y.VAR,s.VAR],[y.WBR,s.WBR],[y.XMP,s.XMP]]);function Qe(e){var t;return(t=Kl.get(e))!==null&&t!==void 0?t:s.UNKNOWN}var O=s,fs={[k.HTML]:new Set([O.ADDRESS,O.APPLET,O.AREA,O.ARTICLE,O.ASIDE,O.BASE,O.BASEFONT,O.BGSOUND,O.BLOCKQUOTE,O.BODY,O.BR,O.BUTTON,O.CAPTION,O.CENTER,O.COL,O.COLGROUP,O.DD,O.DETAILS,O.DIR,O.DIV,O.DL,O.DT,O.EMBED,O.FIELDSET,O.FIGCAPTION,O.FIGURE,O.FOOTER,O.FORM,O.FRAME,O.FRAMESET,O.H1,O.H2,O.H3,O.H4,O.H5,O.H6,O.HEAD,O.HEADER,O.HGROUP,O.HR,O.HTML,O.IFRAME,O.IMG,O.INPUT,O.LI,O.LINK,O.LISTING,O.MAIN,O.MARQUEE,O.MENU,O.META,O.NAV,O.NOEMBED,O.NOFRAMES,O.NOSCRIPT,O.OBJECT,O.OL,O.P,O.PARAM,O.PLAINTEXT,O.PRE,O.SCRIPT,O.SECTION,O.SELECT,O.SOURCE,O.STYLE,O.SUMMARY,O.TABLE,O.TBODY,O.TD,O.TEMPLATE,O.TEXTAREA,O.TFOOT,O.TH,O.THEAD,O.TITLE,O.TR,O.TRACK,O.UL,O.WBR,O.XMP]),[k.MATHML]:new Set([O.MI,O.MO,O.MN,O.MS,O.MTEXT,O.ANNOTATION_XML]),[k.SVG]:new Set([O.TITLE,O.FOREIGN_OBJECT,O.DESC]),[k.XLINK]:new Set,[k.XML]:new Set,[k.XMLNS]:new Set},Ct=new Set([O.H1,O.H2,O.H3,O.H4,O.H5,O.H6]),Vl=new Set([y.STYLE,y.SCRIPT,y.XMP,y.IFRAME,y.NOEMBED,y.NOFRAMES,y.PLAINTEXT]);function ta(e,t){return Vl.has(e)||t&&e===y.NOSCRIPT}var h;(function(e){e[e.DATA=0]="DATA",e[e.RCDATA=1]="RCDATA",e[e.RAWTEXT=2]="RAWTEXT",e[e.SCRIPT_DATA=3]="SCRIPT_DATA",e[e.PLAINTEXT=4]="PLAINTEXT",e[e.TAG_OPEN=5]="TAG_OPEN",e[e.END_TAG_OPEN=6]="END_TAG_OPEN",e[e.TAG_NAME=7]="TAG_NAME",e[e.RCDATA_LESS_THAN_SIGN=8]="RCDATA_LESS_THAN_SIGN",e[e.RCDATA_END_TAG_OPEN=9]="RCDATA_END_TAG_OPEN",e[e.RCDATA_END_TAG_NAME=10]="RCDATA_END_TAG_NAME",e[e.RAWTEXT_LESS_THAN_SIGN=11]="RAWTEXT_LESS_THAN_SIGN",e[e.RAWTEXT_END_TAG_OPEN=12]="RAWTEXT_END_TAG_OPEN",e[e.RAWTEXT_END_TAG_NAME=13]="RAWTEXT_END_TAG_NAME",e[e.SCRIPT_DATA_LESS_THAN_SIGN=14]="SCRIPT_DATA_LESS_THAN_SIGN",e[e.SCRIPT_DATA_END_TAG_OPEN=15]="SCRIPT_DATA_END_TAG_OPEN",e[e.SCRIPT_DATA_END_TAG_NAME=16]="SCRIPT_DATA_END_TAG_NAME",e[e.SCRIPT_DATA_ESCAPE_START=17]="SCRIPT_DATA_ESCAPE_START",e[e.SCRIPT_DATA_ESCAPE_START_DASH=18]="SCRIPT_DATA_ESCAPE_START_DASH",e[e.SCRIPT_DATA_ESCAPED=19]="SCRIPT_DATA_ESCAPED",e[e.SCRIPT_DATA_ESCAPED_DASH=20]="SCRIPT_DATA_ESCAPED_DASH",e[e.SCRIPT_DATA_ESCAPED_DASH_DASH=21]="SCRIPT_DATA_ESCAPED_DASH_DASH",e[e.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN=22]="SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN",e[e.SCRIPT_DATA_ESCAPED_END_TAG_OPEN=23]="SCRIPT_DATA_ESCAPED_END_TAG_OPEN",e[e.SCRIPT_DATA_ESCAPED_END_TAG_NAME=24]="SCRIPT_DATA_ESCAPED_END_TAG_NAME",e[e.SCRIPT_DATA_DOUBLE_ESCAPE_START=25]="SCRIPT_DATA_DOUBLE_ESCAPE_START",e[e.SCRIPT_DATA_DOUBLE_ESCAPED=26]="SCRIPT_DATA_DOUBLE_ESCAPED",e[e.SCRIPT_DATA_DOUBLE_ESCAPED_DASH=27]="SCRIPT_DATA_DOUBLE_ESCAPED_DASH",e[e.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH=28]="SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH",e[e.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN=29]="SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN",e[e.SCRIPT_DATA_DOUBLE_ESCAPE_END=30]="SCRIPT_DATA_DOUBLE_ESCAPE_END",e[e.BEFORE_ATTRIBUTE_NAME=31]="BEFORE_ATTRIBUTE_NAME",e[e.ATTRIBUTE_NAME=32]="ATTRIBUTE_NAME",e[e.AFTER_ATTRIBUTE_NAME=33]="AFTER_ATTRIBUTE_NAME",e[e.BEFORE_ATTRIBUTE_VALUE=34]="BEFORE_ATTRIBUTE_VALUE",e[e.ATTRIBUTE_VALUE_DOUBLE_QUOTED=35]="ATTRIBUTE_VALUE_DOUBLE_QUOTED",e[e.ATTRIBUTE_VALUE_SINGLE_QUOTED=36]="ATTRIBUTE_VALUE_SINGLE_QUOTED",e[e.ATTRIBUTE_VALUE_UNQUOTED=37]="ATTRIBUTE_VALUE_UNQUOTED",e[e.AFTER_ATTRIBUTE_VALUE_QUOTED=38]="AFTER_ATTRIBUTE_VALUE_QUOTED",e[e.SELF_CLOSING_START_TAG=39]="SELF_CLOSING_START_TAG",e[e.BOGUS_COMMENT=40]="BOGUS_COMMENT",e[e.MARKUP_DECLARATION_OPEN=41]="MARKUP_DECLARATION_OPEN",e[e.COMMENT_START=42]="COMMENT_START",e[e.COMMENT_START_DASH=43]="COMMENT_START_DASH",e[e.COMMENT=44]="COMMENT",e[e.COMMENT_LESS_THAN_SIGN=45]="COMMENT_LESS_THAN_SIGN",e[e.COMMENT_LESS_THAN_SIGN_BANG=46]="COMMENT_LESS_THAN_SIGN_BANG",e[e.COMMENT_LESS_THAN_SIGN_BANG_DASH=47]="COMMENT_LESS_THAN_SIGN_BANG_DASH",e[e.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH=48]="COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH",e[e.COMMENT_END_DASH=49]="COMMENT_END_DASH",e[e.COMMENT_END=50]="COMMENT_END",e[e.COMMENT_END_BANG=51]="COMMENT_END_BANG",e[e.DOCTYPE=52]="DOCTYPE",e[e.BEFORE_DOCTYPE_NAME=53]="BEFORE_DOCTYPE_NAME",e[e.DOCTYPE_NAME=54]="DOCTYPE_NAME",e[e.AFTER_DOCTYPE_NAME=55]="AFTER_DOCTYPE_NAME",e[e.AFTER_DOCTYPE_PUBLIC_KEYWORD=56]="AFTER_DOCTYPE_PUBLIC_KEYWORD",e[e.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER=57]="BEFORE_DOCTYPE_PUBLIC_IDENTIFIER",e[e.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED=58]="DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED",e[e.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED=59]="DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED",e[e.AFTER_DOCTYPE_PUBLIC_IDENTIFIER=60]="AFTER_DOCTYPE_PUBLIC_IDENTIFIER",e[e.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS=61]="BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS",e[e.AFTER_DOCTYPE_SYSTEM_KEYWORD=62]="AFTER_DOCTYPE_SYSTEM_KEYWORD",e[e.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER=63]="BEFORE_DOCTYPE_SYSTEM_IDENTIFIER",e[e.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED=64]="DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED",e[e.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED=65]="DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED",e[e.AFTER_DOCTYPE_SYSTEM_IDENTIFIER=66]="AFTER_DOCTYPE_SYSTEM_IDENTIFIER",e[e.BOGUS_DOCTYPE=67]="BOGUS_DOCTYPE",e[e.CDATA_SECTION=68]="CDATA_SECTION",e[e.CDATA_SECTION_BRACKET=69]="CDATA_SECTION_BRACKET",e[e.CDATA_SECTION_END=70]="CDATA_SECTION_END",e[e.CHARACTER_REFERENCE=71]="CHARACTER_REFERENCE",e[e.AMBIGUOUS_AMPERSAND=72]="AMBIGUOUS_AMPERSAND"})(h||(h={}));var de={DATA:h.DATA,RCDATA:h.RCDATA,RAWTEXT:h.RAWTEXT,SCRIPT_DATA:h.SCRIPT_DATA,PLAINTEXT:h.PLAINTEXT,CDATA_SECTION:h.CDATA_SECTION};function Jl(e){return e>=m.DIGIT_0&&e<=m.DIGIT_9}function Kt(e){return e>=m.LATIN_CAPITAL_A&&e<=m.LATIN_CAPITAL_Z}function ql(e){return e>=m.LATIN_SMALL_A&&e<=m.LATIN_SMALL_Z}function Ze(e){return ql(e)||Kt(e)}function ra(e){return Ze(e)||Jl(e)}function $r(e){return e+32}function sa(e){return e===m.SPACE||e===m.LINE_FEED||e===m.TABULATION||e===m.FORM_FEED}function na(e){return sa(e)||e===m.SOLIDUS||e===m.GREATER_THAN_SIGN}function Xl(e){return e===m.NULL?C.nullCharacterReference:e>1114111?C.characterReferenceOutsideUnicodeRange:Dr(e)?C.surrogateCharacterReference:Pr(e)?C.noncharacterCharacterReference:Mr(e)||e===m.CARRIAGE_RETURN?C.controlCharacterReference:null}var Vt=class{constructor(t,r){this.options=t,this.handler=r,this.paused=!1,this.inLoop=!1,this.inForeignNode=!1,this.lastStartTagName="",this.active=!1,this.state=h.DATA,this.returnState=h.DATA,this.entityStartPos=0,this.consumedAfterSnapshot=-1,this.currentCharacterToken=null,this.currentToken=null,this.currentAttr={name:"",value:""},this.preprocessor=new Br(r),this.currentLocation=this.getCurrentLocation(-1),this.entityDecoder=new Ur(ps,(n,i)=>{this.preprocessor.pos=this.entityStartPos+i-1,this._flushCodePointConsumedAsCharacterReference(n)},r.onParseError?{missingSemicolonAfterCharacterReference:()=>{this._err(C.missingSemicolonAfterCharacterReference,1)},absenceOfDigitsInNumericCharacterReference:n=>{this._err(C.absenceOfDigitsInNumericCharacterReference,this.entityStartPos-this.preprocessor.pos+n)},validateNumericCharacterReference:n=>{let i=Xl(n);i&&this._err(i,1)}}:void 0)}_err(t,r=0){var n,i;(i=(n=this.handler).onParseError)===null||i===void 0||i.call(n,this.preprocessor.getError(t,r))}getCurrentLocation(t){return this.options.sourceCodeLocationInfo?{startLine:this.preprocessor.line,startCol:this.preprocessor.col-t,startOffset:this.preprocessor.offset-t,endLine:-1,endCol:-1,endOffset:-1}:null}_runParsingLoop(){if(!this.inLoop){for(this.inLoop=!0;this.active&&!this.paused;){this.consumedAfterSnapshot=0;let t=this._consume();this._ensureHibernation()||this._callState(t)}this.inLoop=!1}}pause(){this.paused=!0}resume(t){if(!this.paused)throw new Error("Parser was already resumed");this.paused=!1,!this.inLoop&&(this._runParsingLoop(),this.paused||t?.())}write(t,r,n){this.active=!0,this.preprocessor.write(t,r),this._runParsingLoop(),this.paused||n?.()}insertHtmlAtCurrentPos(t){this.active=!0,this.preprocessor.insertHtmlAtCurrentPos(t),this._runParsingLoop()}_ensureHibernation(){return this.preprocessor.endOfChunkHit?(this.preprocessor.retreat(this.consumedAfterSnapshot),this.consumedAfterSnapshot=0,this.active=!1,!0):!1}_consume(){return this.consumedAfterSnapshot++,this.preprocessor.advance()}_advanceBy(t){this.consumedAfterSnapshot+=t;for(let r=0;r<t;r++)this.preprocessor.advance()}_consumeSequenceIfMatch(t,r){return this.preprocessor.startsWith(t,r)?(this._advanceBy(t.length-1),!0):!1}_createStartTagToken(){this.currentToken={type:Y.START_TAG,tagName:"",tagID:s.UNKNOWN,selfClosing:!1,ackSelfClosing:!1,attrs:[],location:this.getCurrentLocation(1)}}_createEndTagToken(){this.currentToken={type:Y.END_TAG,tagName:"",tagID:s.UNKNOWN,selfClosing:!1,ackSelfClosing:!1,attrs:[],location:this.getCurrentLocation(2)}}_createCommentToken(t){this.currentToken={type:Y.COMMENT,data:"",location:this.getCurrentLocation(t)}}_createDoctypeToken(t){this.currentToken={type:Y.DOCTYPE,name:t,forceQuirks:!1,publicId:null,systemId:null,location:this.currentLocation}}_createCharacterToken(t,r){this.currentCharacterToken={type:t,chars:r,location:this.currentLocation}}_createAttr(t){this.currentAttr={name:t,value:""},this.currentLocation=this.getCurrentLocation(0)}_leaveAttrName(){var t,r;let n=this.currentToken;if(Fr(n,this.currentAttr.name)===null){if(n.attrs.push(this.currentAttr),n.location&&this.currentLocation){let i=(t=(r=n.location).attrs)!==null&&t!==void 0?t:r.attrs=Object.create(null);i[this.currentAttr.name]=this.currentLocation,this._leaveAttrValue()}}else this._err(C.duplicateAttribute)}_leaveAttrValue(){this.currentLocation&&(this.currentLocation.endLine=this.preprocessor.line,this.currentLocation.endCol=this.preprocessor.col,this.currentLocation.endOffset=this.preprocessor.offset)}prepareToken(t){this._emitCurrentCharacterToken(t.location),this.currentToken=null,t.location&&(t.location.endLine=this.preprocessor.line,t.location.endCol=this.preprocessor.col+1,t.location.endOffset=this.preprocessor.offset+1),this.currentLocation=this.getCurrentLocation(-1)}emitCurrentTagToken(){let t=this.currentToken;this.prepareToken(t),t.tagID=Qe(t.tagName),t.type===Y.START_TAG?(this.lastStartTagName=t.tagName,this.handler.onStartTag(t)):(t.attrs.length>0&&this._err(C.endTagWithAttributes),t.selfClosing&&this._err(C.endTagWithTrailingSolidus),this.handler.onEndTag(t)),this.preprocessor.dropParsedChunk()}emitCurrentComment(t){this.prepareToken(t),this.handler.onComment(t),this.preprocessor.dropParsedChunk()}emitCurrentDoctype(t){this.prepareToken(t),this.handler.onDoctype(t),this.preprocessor.dropParsedChunk()}_emitCurrentCharacterToken(t){if(this.currentCharacterToken){switch(t&&this.currentCharacterToken.location&&(this.currentCharacterToken.location.endLine=t.startLine,this.currentCharacterToken.location.endCol=t.startCol,this.currentCharacterToken.location.endOffset=t.startOffset),this.currentCharacterToken.type){case Y.CHARACTER:{this.handler.onCharacter(this.currentCharacterToken);break}case Y.NULL_CHARACTER:{this.handler.onNullCharacter(this.currentCharacterToken);break}case Y.WHITESPACE_CHARACTER:{this.handler.onWhitespaceCharacter(this.currentCharacterToken);break}}this.currentCharacterToken=null}}_emitEOFToken(){let t=this.getCurrentLocation(0);t&&(t.endLine=t.startLine,t.endCol=t.startCol,t.endOffset=t.startOffset),this._emitCurrentCharacterToken(t),this.handler.onEof({type:Y.EOF,location:t}),this.active=!1}_appendCharToCurrentCharacterToken(t,r){if(this.currentCharacterToken)if(this.currentCharacterToken.type===t){this.currentCharacterToken.chars+=r;return}else this.currentLocation=this.getCurrentLocation(0),this._emitCurrentCharacterToken(this.currentLocation),this.preprocessor.dropParsedChunk();this._createCharacterToken(t,r)}_emitCodePoint(t){let r=sa(t)?Y.WHITESPACE_CHARACTER:t===m.NULL?Y.NULL_CHARACTER:Y.CHARACTER;this._appendCharToCurrentCharacterToken(r,t<65536?String.fromCharCode(t):String.fromCodePoint(t))}_emitChars(t){this._appendCharToCurrentCharacterToken(Y.CHARACTER,t)}_startCharacterReference(){this.returnState=this.state,this.state=h.CHARACTER_REFERENCE,this.entityStartPos=this.preprocessor.pos,this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute()?xe.Attribute:xe.Legacy)}_isCharacterReferenceInAttribute(){return this.returnState===h.ATTRIBUTE_VALUE_DOUBLE_QUOTED||this.returnState===h.ATTRIBUTE_VALUE_SINGLE_QUOTED||this.returnState===h.ATTRIBUTE_VALUE_UNQUOTED}_flushCodePointConsumedAsCharacterReference(t){this._isCharacterReferenceInAttribute()?this.currentAttr.value+=String.fromCodePoint(t):this._emitCodePoint(t)}_callState(t){switch(this.state){case h.DATA:{this._stateData(t);break}case h.RCDATA:{this._stateRcdata(t);break}case h.RAWTEXT:{this._stateRawtext(t);break}case h.SCRIPT_DATA:{this._stateScriptData(t);break}case h.PLAINTEXT:{this._statePlaintext(t);break}case h.TAG_OPEN:{this._stateTagOpen(t);break}case h.END_TAG_OPEN:{this._stateEndTagOpen(t);break}case h.TAG_NAME:{this._stateTagName(t);break}case h.RCDATA_LESS_THAN_SIGN:{this._stateRcdataLessThanSign(t);break}case h.RCDATA_END_TAG_OPEN:{this._stateRcdataEndTagOpen(t);break}case h.RCDATA_END_TAG_NAME:{this._stateRcdataEndTagName(t);break}case h.RAWTEXT_LESS_THAN_SIGN:{this._stateRawtextLessThanSign(t);break}case h.RAWTEXT_END_TAG_OPEN:{this._stateRawtextEndTagOpen(t);break}case h.RAWTEXT_END_TAG_NAME:{this._stateRawtextEndTagName(t);break}case h.SCRIPT_DATA_LESS_THAN_SIGN:{this._stateScriptDataLessThanSign(t);break}case h.SCRIPT_DATA_END_TAG_OPEN:{this._stateScriptDataEndTagOpen(t);break}case h.SCRIPT_DATA_END_TAG_NAME:{this._stateScriptDataEndTagName(t);break}case h.SCRIPT_DATA_ESCAPE_START:{this._stateScriptDataEscapeStart(t);break}case h.SCRIPT_DATA_ESCAPE_START_DASH:{this._stateScriptDataEscapeStartDash(t);break}case h.SCRIPT_DATA_ESCAPED:{this._stateScriptDataEscaped(t);break}case h.SCRIPT_DATA_ESCAPED_DASH:{this._stateScriptDataEscapedDash(t);break}case h.SCRIPT_DATA_ESCAPED_DASH_DASH:{this._stateScriptDataEscapedDashDash(t);break}case h.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:{this._stateScriptDataEscapedLessThanSign(t);break}case h.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:{this._stateScriptDataEscapedEndTagOpen(t);break}case h.SCRIPT_DATA_ESCAPED_END_TAG_NAME:{this._stateScriptDataEscapedEndTagName(t);break}case h.SCRIPT_DATA_DOUBLE_ESCAPE_START:{this._stateScriptDataDoubleEscapeStart(t);break}case h.SCRIPT_DATA_DOUBLE_ESCAPED:{this._stateScriptDataDoubleEscaped(t);break}case h.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:{this._stateScriptDataDoubleEscapedDash(t);break}case h.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:{this._stateScriptDataDoubleEscapedDashDash(t);break}case h.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:{this._stateScriptDataDoubleEscapedLessThanSign(t);break}case h.SCRIPT_DATA_DOUBLE_ESCAPE_END:{this._stateScriptDataDoubleEscapeEnd(t);break}case h.BEFORE_ATTRIBUTE_NAME:{this._stateBeforeAttributeName(t);break}case h.ATTRIBUTE_NAME:{this._stateAttributeName(t);break}case h.AFTER_ATTRIBUTE_NAME:{this._stateAfterAttributeName(t);break}case h.BEFORE_ATTRIBUTE_VALUE:{this._stateBeforeAttributeValue(t);break}case h.ATTRIBUTE_VALUE_DOUBLE_QUOTED:{this._stateAttributeValueDoubleQuoted(t);break}case h.ATTRIBUTE_VALUE_SINGLE_QUOTED:{this._stateAttributeValueSingleQuoted(t);break}case h.ATTRIBUTE_VALUE_UNQUOTED:{this._stateAttributeValueUnquoted(t);break}case h.AFTER_ATTRIBUTE_VALUE_QUOTED:{this._stateAfterAttributeValueQuoted(t);break}case h.SELF_CLOSING_START_TAG:{this._stateSelfClosingStartTag(t);break}case h.BOGUS_COMMENT:{this._stateBogusComment(t);break}case h.MARKUP_DECLARATION_OPEN:{this._stateMarkupDeclarationOpen(t);break}case h.COMMENT_START:{this._stateCommentStart(t);break}case h.COMMENT_START_DASH:{this._stateCommentStartDash(t);break}case h.COMMENT:{this._stateComment(t);break}case h.COMMENT_LESS_THAN_SIGN:{this._stateCommentLessThanSign(t);break}case h.COMMENT_LESS_THAN_SIGN_BANG:{this._stateCommentLessThanSignBang(t);break}case h.COMMENT_LESS_THAN_SIGN_BANG_DASH:{this._stateCommentLessThanSignBangDash(t);break}case h.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:{this._stateCommentLessThanSignBangDashDash(t);break}case h.COMMENT_END_DASH:{this._stateCommentEndDash(t);break}case h.COMMENT_END:{this._stateCommentEnd(t);break}case h.COMMENT_END_BANG:{this._stateCommentEndBang(t);break}case h.DOCTYPE:{this._stateDoctype(t);break}case h.BEFORE_DOCTYPE_NAME:{this._stateBeforeDoctypeName(t);break}case h.DOCTYPE_NAME:{this._stateDoctypeName(t);break}case h.AFTER_DOCTYPE_NAME:{this._stateAfterDoctypeName(t);break}case h.AFTER_DOCTYPE_PUBLIC_KEYWORD:{this._stateAfterDoctypePublicKeyword(t);break}case h.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:{this._stateBeforeDoctypePublicIdentifier(t);break}case h.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:{this._stateDoctypePublicIdentifierDoubleQuoted(t);break}case h.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:{this._stateDoctypePublicIdentifierSingleQuoted(t);break}case h.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:{this._stateAfterDoctypePublicIdentifier(t);break}case h.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:{this._stateBetweenDoctypePublicAndSystemIdentifiers(t);break}case h.AFTER_DOCTYPE_SYSTEM_KEYWORD:{this._stateAfterDoctypeSystemKeyword(t);break}case h.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:{this._stateBeforeDoctypeSystemIdentifier(t);break}case h.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:{this._stateDoctypeSystemIdentifierDoubleQuoted(t);break}case h.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:{this._stateDoctypeSystemIdentifierSingleQuoted(t);break}case h.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:{this._stateAfterDoctypeSystemIdentifier(t);break}case h.BOGUS_DOCTYPE:{this._stateBogusDoctype(t);break}case h.CDATA_SECTION:{this._stateCdataSection(t);break}case h.CDATA_SECTION_BRACKET:{this._stateCdataSectionBracket(t);break}case h.CDATA_SECTION_END:{this._stateCdataSectionEnd(t);break}case h.CHARACTER_REFERENCE:{this._stateCharacterReference();break}case h.AMBIGUOUS_AMPERSAND:{this._stateAmbiguousAmpersand(t);break}default:throw new Error("Unknown state")}}_stateData(t){switch(t){case m.LESS_THAN_SIGN:{this.state=h.TAG_OPEN;break}case m.AMPERSAND:{this._startCharacterReference();break}case m.NULL:{this._err(C.unexpectedNullCharacter),this._emitCodePoint(t);break}case m.EOF:{this._emitEOFToken();break}default:this._emitCodePoint(t)}}_stateRcdata(t){switch(t){case m.AMPERSAND:{this._startCharacterReference();break}case m.LESS_THAN_SIGN:{this.state=h.RCDATA_LESS_THAN_SIGN;break}case m.NULL:{this._err(C.unexpectedNullCharacter),this._emitChars(K);break}case m.EOF:{this._emitEOFToken();break}default:this._emitCodePoint(t)}}_stateRawtext(t){switch(t){case m.LESS_THAN_SIGN:{this.state=h.RAWTEXT_LESS_THAN_SIGN;break}case m.NULL:{this._err(C.unexpectedNullCharacter),this._emitChars(K);break}case m.EOF:{this._emitEOFToken();break}default:this._emitCodePoint(t)}}_stateScriptData(t){switch(t){case m.LESS_THAN_SIGN:{this.state=h.SCRIPT_DATA_LESS_THAN_SIGN;break}case m.NULL:{this._err(C.unexpectedNullCharacter),this._emitChars(K);break}case m.EOF:{this._emitEOFToken();break}default:this._emitCodePoint(t)}}_statePlaintext(t){switch(t){case m.NULL:{this._err(C.unexpectedNullCharacter),this._emitChars(K);break}case m.EOF:{this._emitEOFToken();break}default:this._emitCodePoint(t)}}_stateTagOpen(t){if(Ze(t))this._createStartTagToken(),this.state=h.TAG_NAME,this._stateTagName(t);else switch(t){case m.EXCLAMATION_MARK:{this.state=h.MARKUP_DECLARATION_OPEN;break}case m.SOLIDUS:{this.state=h.END_TAG_OPEN;break}case m.QUESTION_MARK:{this._err(C.unexpectedQuestionMarkInsteadOfTagName),this._createCommentToken(1),this.state=h.BOGUS_COMMENT,this._stateBogusComment(t);break}case m.EOF:{this._err(C.eofBeforeTagName),this._emitChars("<"),this._emitEOFToken();break}default:this._err(C.invalidFirstCharacterOfTagName),this._emitChars("<"),this.state=h.DATA,this._stateData(t)}}_stateEndTagOpen(t){if(Ze(t))this._createEndTagToken(),this.state=h.TAG_NAME,this._stateTagName(t);else switch(t){case m.GREATER_THAN_SIGN:{this._err(C.missingEndTagName),this.state=h.DATA;break}case m.EOF:{this._err(C.eofBeforeTagName),this._emitChars("</"),this._emitEOFToken();break}default:this._err(C.invalidFirstCharacterOfTagName),this._createCommentToken(2),this.state=h.BOGUS_COMMENT,this._stateBogusComment(t)}}_stateTagName(t){let r=this.currentToken;switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:{this.state=h.BEFORE_ATTRIBUTE_NAME;break}case m.SOLIDUS:{this.state=h.SELF_CLOSING_START_TAG;break}case m.GREATER_THAN_SIGN:{this.state=h.DATA,this.emitCurrentTagToken();break}case m.NULL:{this._err(C.unexpectedNullCharacter),r.tagName+=K;break}case m.EOF:{this._err(C.eofInTag),this._emitEOFToken();break}default:r.tagName+=String.fromCodePoint(Kt(t)?$r(t):t)}}_stateRcdataLessThanSign(t){t===m.SOLIDUS?this.state=h.RCDATA_END_TAG_OPEN:(this._emitChars("<"),this.state=h.RCDATA,this._stateRcdata(t))}_stateRcdataEndTagOpen(t){Ze(t)?(this.state=h.RCDATA_END_TAG_NAME,this._stateRcdataEndTagName(t)):(this._emitChars("</"),this.state=h.RCDATA,this._stateRcdata(t))}handleSpecialEndTag(t){if(!this.preprocessor.startsWith(this.lastStartTagName,!1))return!this._ensureHibernation();this._createEndTagToken();let r=this.currentToken;switch(r.tagName=this.lastStartTagName,this.preprocessor.peek(this.lastStartTagName.length)){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:return this._advanceBy(this.lastStartTagName.length),this.state=h.BEFORE_ATTRIBUTE_NAME,!1;case m.SOLIDUS:return this._advanceBy(this.lastStartTagName.length),this.state=h.SELF_CLOSING_START_TAG,!1;case m.GREATER_THAN_SIGN:return this._advanceBy(this.lastStartTagName.length),this.emitCurrentTagToken(),this.state=h.DATA,!1;default:return!this._ensureHibernation()}}_stateRcdataEndTagName(t){this.handleSpecialEndTag(t)&&(this._emitChars("</"),this.state=h.RCDATA,this._stateRcdata(t))}_stateRawtextLessThanSign(t){t===m.SOLIDUS?this.state=h.RAWTEXT_END_TAG_OPEN:(this._emitChars("<"),this.state=h.RAWTEXT,this._stateRawtext(t))}_stateRawtextEndTagOpen(t){Ze(t)?(this.state=h.RAWTEXT_END_TAG_NAME,this._stateRawtextEndTagName(t)):(this._emitChars("</"),this.state=h.RAWTEXT,this._stateRawtext(t))}_stateRawtextEndTagName(t){this.handleSpecialEndTag(t)&&(this._emitChars("</"),this.state=h.RAWTEXT,this._stateRawtext(t))}_stateScriptDataLessThanSign(t){switch(t){case m.SOLIDUS:{this.state=h.SCRIPT_DATA_END_TAG_OPEN;break}case m.EXCLAMATION_MARK:{this.state=h.SCRIPT_DATA_ESCAPE_START,this._emitChars("<!");break}default:this._emitChars("<"),this.state=h.SCRIPT_DATA,this._stateScriptData(t)}}_stateScriptDataEndTagOpen(t){Ze(t)?(this.state=h.SCRIPT_DATA_END_TAG_NAME,this._stateScriptDataEndTagName(t)):(this._emitChars("</"),this.state=h.SCRIPT_DATA,this._stateScriptData(t))}_stateScriptDataEndTagName(t){this.handleSpecialEndTag(t)&&(this._emitChars("</"),this.state=h.SCRIPT_DATA,this._stateScriptData(t))}_stateScriptDataEscapeStart(t){t===m.HYPHEN_MINUS?(this.state=h.SCRIPT_DATA_ESCAPE_START_DASH,this._emitChars("-")):(this.state=h.SCRIPT_DATA,this._stateScriptData(t))}_stateScriptDataEscapeStartDash(t){t===m.HYPHEN_MINUS?(this.state=h.SCRIPT_DATA_ESCAPED_DASH_DASH,this._emitChars("-")):(this.state=h.SCRIPT_DATA,this._stateScriptData(t))}_stateScriptDataEscaped(t){switch(t){case m.HYPHEN_MINUS:{this.state=h.SCRIPT_DATA_ESCAPED_DASH,this._emitChars("-");break}case m.LESS_THAN_SIGN:{this.state=h.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;break}case m.NULL:{this._err(C.unexpectedNullCharacter),this._emitChars(K);break}case m.EOF:{this._err(C.eofInScriptHtmlCommentLikeText),this._emitEOFToken();break}default:this._emitCodePoint(t)}}_stateScriptDataEscapedDash(t){switch(t){case m.HYPHEN_MINUS:{this.state=h.SCRIPT_DATA_ESCAPED_DASH_DASH,this._emitChars("-");break}case m.LESS_THAN_SIGN:{this.state=h.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;break}case m.NULL:{this._err(C.unexpectedNullCharacter),this.state=h.SCRIPT_DATA_ESCAPED,this._emitChars(K);break}case m.EOF:{this._err(C.eofInScriptHtmlCommentLikeText),this._emitEOFToken();break}default:this.state=h.SCRIPT_DATA_ESCAPED,this._emitCodePoint(t)}}_stateScriptDataEscapedDashDash(t){switch(t){case m.HYPHEN_MINUS:{this._emitChars("-");break}case m.LESS_THAN_SIGN:{this.state=h.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;break}case m.GREATER_THAN_SIGN:{this.state=h.SCRIPT_DATA,this._emitChars(">");break}case m.NULL:{this._err(C.unexpectedNullCharacter),this.state=h.SCRIPT_DATA_ESCAPED,this._emitChars(K);break}case m.EOF:{this._err(C.eofInScriptHtmlCommentLikeText),this._emitEOFToken();break}default:this.state=h.SCRIPT_DATA_ESCAPED,this._emitCodePoint(t)}}_stateScriptDataEscapedLessThanSign(t){t===m.SOLIDUS?this.state=h.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:Ze(t)?(this._emitChars("<"),this.state=h.SCRIPT_DATA_DOUBLE_ESCAPE_START,this._stateScriptDataDoubleEscapeStart(t)):(this._emitChars("<"),this.state=h.SCRIPT_DATA_ESCAPED,this._stateScriptDataEscaped(t))}_stateScriptDataEscapedEndTagOpen(t){Ze(t)?(this.state=h.SCRIPT_DATA_ESCAPED_END_TAG_NAME,this._stateScriptDataEscapedEndTagName(t)):(this._emitChars("</"),this.state=h.SCRIPT_DATA_ESCAPED,this._stateScriptDataEscaped(t))}_stateScriptDataEscapedEndTagName(t){this.handleSpecialEndTag(t)&&(this._emitChars("</"),this.state=h.SCRIPT_DATA_ESCAPED,this._stateScriptDataEscaped(t))}_stateScriptDataDoubleEscapeStart(t){if(this.preprocessor.startsWith(ge.SCRIPT,!1)&&na(this.preprocessor.peek(ge.SCRIPT.length))){this._emitCodePoint(t);for(let r=0;r<ge.SCRIPT.length;r++)this._emitCodePoint(this._consume());this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED}else this._ensureHibernation()||(this.state=h.SCRIPT_DATA_ESCAPED,this._stateScriptDataEscaped(t))}_stateScriptDataDoubleEscaped(t){switch(t){case m.HYPHEN_MINUS:{this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED_DASH,this._emitChars("-");break}case m.LESS_THAN_SIGN:{this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN,this._emitChars("<");break}case m.NULL:{this._err(C.unexpectedNullCharacter),this._emitChars(K);break}case m.EOF:{this._err(C.eofInScriptHtmlCommentLikeText),this._emitEOFToken();break}default:this._emitCodePoint(t)}}_stateScriptDataDoubleEscapedDash(t){switch(t){case m.HYPHEN_MINUS:{this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH,this._emitChars("-");break}case m.LESS_THAN_SIGN:{this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN,this._emitChars("<");break}case m.NULL:{this._err(C.unexpectedNullCharacter),this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED,this._emitChars(K);break}case m.EOF:{this._err(C.eofInScriptHtmlCommentLikeText),this._emitEOFToken();break}default:this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED,this._emitCodePoint(t)}}_stateScriptDataDoubleEscapedDashDash(t){switch(t){case m.HYPHEN_MINUS:{this._emitChars("-");break}case m.LESS_THAN_SIGN:{this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN,this._emitChars("<");break}case m.GREATER_THAN_SIGN:{this.state=h.SCRIPT_DATA,this._emitChars(">");break}case m.NULL:{this._err(C.unexpectedNullCharacter),this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED,this._emitChars(K);break}case m.EOF:{this._err(C.eofInScriptHtmlCommentLikeText),this._emitEOFToken();break}default:this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED,this._emitCodePoint(t)}}_stateScriptDataDoubleEscapedLessThanSign(t){t===m.SOLIDUS?(this.state=h.SCRIPT_DATA_DOUBLE_ESCAPE_END,this._emitChars("/")):(this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED,this._stateScriptDataDoubleEscaped(t))}_stateScriptDataDoubleEscapeEnd(t){if(this.preprocessor.startsWith(ge.SCRIPT,!1)&&na(this.preprocessor.peek(ge.SCRIPT.length))){this._emitCodePoint(t);for(let r=0;r<ge.SCRIPT.length;r++)this._emitCodePoint(this._consume());this.state=h.SCRIPT_DATA_ESCAPED}else this._ensureHibernation()||(this.state=h.SCRIPT_DATA_DOUBLE_ESCAPED,this._stateScriptDataDoubleEscaped(t))}_stateBeforeAttributeName(t){switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:break;case m.SOLIDUS:case m.GREATER_THAN_SIGN:case m.EOF:{this.state=h.AFTER_ATTRIBUTE_NAME,this._stateAfterAttributeName(t);break}case m.EQUALS_SIGN:{this._err(C.unexpectedEqualsSignBeforeAttributeName),this._createAttr("="),this.state=h.ATTRIBUTE_NAME;break}default:this._createAttr(""),this.state=h.ATTRIBUTE_NAME,this._stateAttributeName(t)}}_stateAttributeName(t){switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:case m.SOLIDUS:case m.GREATER_THAN_SIGN:case m.EOF:{this._leaveAttrName(),this.state=h.AFTER_ATTRIBUTE_NAME,this._stateAfterAttributeName(t);break}case m.EQUALS_SIGN:{this._leaveAttrName(),this.state=h.BEFORE_ATTRIBUTE_VALUE;break}case m.QUOTATION_MARK:case m.APOSTROPHE:case m.LESS_THAN_SIGN:{this._err(C.unexpectedCharacterInAttributeName),this.currentAttr.name+=String.fromCodePoint(t);break}case m.NULL:{this._err(C.unexpectedNullCharacter),this.currentAttr.name+=K;break}default:this.currentAttr.name+=String.fromCodePoint(Kt(t)?$r(t):t)}}_stateAfterAttributeName(t){switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:break;case m.SOLIDUS:{this.state=h.SELF_CLOSING_START_TAG;break}case m.EQUALS_SIGN:{this.state=h.BEFORE_ATTRIBUTE_VALUE;break}case m.GREATER_THAN_SIGN:{this.state=h.DATA,this.emitCurrentTagToken();break}case m.EOF:{this._err(C.eofInTag),this._emitEOFToken();break}default:this._createAttr(""),this.state=h.ATTRIBUTE_NAME,this._stateAttributeName(t)}}_stateBeforeAttributeValue(t){switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:break;case m.QUOTATION_MARK:{this.state=h.ATTRIBUTE_VALUE_DOUBLE_QUOTED;break}case m.APOSTROPHE:{this.state=h.ATTRIBUTE_VALUE_SINGLE_QUOTED;break}case m.GREATER_THAN_SIGN:{this._err(C.missingAttributeValue),this.state=h.DATA,this.emitCurrentTagToken();break}default:this.state=h.ATTRIBUTE_VALUE_UNQUOTED,this._stateAttributeValueUnquoted(t)}}_stateAttributeValueDoubleQuoted(t){switch(t){case m.QUOTATION_MARK:{this.state=h.AFTER_ATTRIBUTE_VALUE_QUOTED;break}case m.AMPERSAND:{this._startCharacterReference();break}case m.NULL:{this._err(C.unexpectedNullCharacter),this.currentAttr.value+=K;break}case m.EOF:{this._err(C.eofInTag),this._emitEOFToken();break}default:this.currentAttr.value+=String.fromCodePoint(t)}}_stateAttributeValueSingleQuoted(t){switch(t){case m.APOSTROPHE:{this.state=h.AFTER_ATTRIBUTE_VALUE_QUOTED;break}case m.AMPERSAND:{this._startCharacterReference();break}case m.NULL:{this._err(C.unexpectedNullCharacter),this.currentAttr.value+=K;break}case m.EOF:{this._err(C.eofInTag),this._emitEOFToken();break}default:this.currentAttr.value+=String.fromCodePoint(t)}}_stateAttributeValueUnquoted(t){switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:{this._leaveAttrValue(),this.state=h.BEFORE_ATTRIBUTE_NAME;break}case m.AMPERSAND:{this._startCharacterReference();break}case m.GREATER_THAN_SIGN:{this._leaveAttrValue(),this.state=h.DATA,this.emitCurrentTagToken();break}case m.NULL:{this._err(C.unexpectedNullCharacter),this.currentAttr.value+=K;break}case m.QUOTATION_MARK:case m.APOSTROPHE:case m.LESS_THAN_SIGN:case m.EQUALS_SIGN:case m.GRAVE_ACCENT:{this._err(C.unexpectedCharacterInUnquotedAttributeValue),this.currentAttr.value+=String.fromCodePoint(t);break}case m.EOF:{this._err(C.eofInTag),this._emitEOFToken();break}default:this.currentAttr.value+=String.fromCodePoint(t)}}_stateAfterAttributeValueQuoted(t){switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:{this._leaveAttrValue(),this.state=h.BEFORE_ATTRIBUTE_NAME;break}case m.SOLIDUS:{this._leaveAttrValue(),this.state=h.SELF_CLOSING_START_TAG;break}case m.GREATER_THAN_SIGN:{this._leaveAttrValue(),this.state=h.DATA,this.emitCurrentTagToken();break}case m.EOF:{this._err(C.eofInTag),this._emitEOFToken();break}default:this._err(C.missingWhitespaceBetweenAttributes),this.state=h.BEFORE_ATTRIBUTE_NAME,this._stateBeforeAttributeName(t)}}_stateSelfClosingStartTag(t){switch(t){case m.GREATER_THAN_SIGN:{let r=this.currentToken;r.selfClosing=!0,this.state=h.DATA,this.emitCurrentTagToken();break}case m.EOF:{this._err(C.eofInTag),this._emitEOFToken();break}default:this._err(C.unexpectedSolidusInTag),this.state=h.BEFORE_ATTRIBUTE_NAME,this._stateBeforeAttributeName(t)}}_stateBogusComment(t){let r=this.currentToken;switch(t){case m.GREATER_THAN_SIGN:{this.state=h.DATA,this.emitCurrentComment(r);break}case m.EOF:{this.emitCurrentComment(r),this._emitEOFToken();break}case m.NULL:{this._err(C.unexpectedNullCharacter),r.data+=K;break}default:r.data+=String.fromCodePoint(t)}}_stateMarkupDeclarationOpen(t){this._consumeSequenceIfMatch(ge.DASH_DASH,!0)?(this._createCommentToken(ge.DASH_DASH.length+1),this.state=h.COMMENT_START):this._consumeSequenceIfMatch(ge.DOCTYPE,!1)?(this.currentLocation=this.getCurrentLocation(ge.DOCTYPE.length+1),this.state=h.DOCTYPE):this._consumeSequenceIfMatch(ge.CDATA_START,!0)?this.inForeignNode?this.state=h.CDATA_SECTION:(this._err(C.cdataInHtmlContent),this._createCommentToken(ge.CDATA_START.length+1),this.currentToken.data="[CDATA[",this.state=h.BOGUS_COMMENT):this._ensureHibernation()||(this._err(C.incorrectlyOpenedComment),this._createCommentToken(2),this.state=h.BOGUS_COMMENT,this._stateBogusComment(t))}_stateCommentStart(t){switch(t){case m.HYPHEN_MINUS:{this.state=h.COMMENT_START_DASH;break}case m.GREATER_THAN_SIGN:{this._err(C.abruptClosingOfEmptyComment),this.state=h.DATA;let r=this.currentToken;this.emitCurrentComment(r);break}default:this.state=h.COMMENT,this._stateComment(t)}}_stateCommentStartDash(t){let r=this.currentToken;switch(t){case m.HYPHEN_MINUS:{this.state=h.COMMENT_END;break}case m.GREATER_THAN_SIGN:{this._err(C.abruptClosingOfEmptyComment),this.state=h.DATA,this.emitCurrentComment(r);break}case m.EOF:{this._err(C.eofInComment),this.emitCurrentComment(r),this._emitEOFToken();break}default:r.data+="-",this.state=h.COMMENT,this._stateComment(t)}}_stateComment(t){let r=this.currentToken;switch(t){case m.HYPHEN_MINUS:{this.state=h.COMMENT_END_DASH;break}case m.LESS_THAN_SIGN:{r.data+="<",this.state=h.COMMENT_LESS_THAN_SIGN;break}case m.NULL:{this._err(C.unexpectedNullCharacter),r.data+=K;break}case m.EOF:{this._err(C.eofInComment),this.emitCurrentComment(r),this._emitEOFToken();break}default:r.data+=String.fromCodePoint(t)}}_stateCommentLessThanSign(t){let r=this.currentToken;switch(t){case m.EXCLAMATION_MARK:{r.data+="!",this.state=h.COMMENT_LESS_THAN_SIGN_BANG;break}case m.LESS_THAN_SIGN:{r.data+="<";break}default:this.state=h.COMMENT,this._stateComment(t)}}_stateCommentLessThanSignBang(t){t===m.HYPHEN_MINUS?this.state=h.COMMENT_LESS_THAN_SIGN_BANG_DASH:(this.state=h.COMMENT,this._stateComment(t))}_stateCommentLessThanSignBangDash(t){t===m.HYPHEN_MINUS?this.state=h.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:(this.state=h.COMMENT_END_DASH,this._stateCommentEndDash(t))}_stateCommentLessThanSignBangDashDash(t){t!==m.GREATER_THAN_SIGN&&t!==m.EOF&&this._err(C.nestedComment),this.state=h.COMMENT_END,this._stateCommentEnd(t)}_stateCommentEndDash(t){let r=this.currentToken;switch(t){case m.HYPHEN_MINUS:{this.state=h.COMMENT_END;break}case m.EOF:{this._err(C.eofInComment),this.emitCurrentComment(r),this._emitEOFToken();break}default:r.data+="-",this.state=h.COMMENT,this._stateComment(t)}}_stateCommentEnd(t){let r=this.currentToken;switch(t){case m.GREATER_THAN_SIGN:{this.state=h.DATA,this.emitCurrentComment(r);break}case m.EXCLAMATION_MARK:{this.state=h.COMMENT_END_BANG;break}case m.HYPHEN_MINUS:{r.data+="-";break}case m.EOF:{this._err(C.eofInComment),this.emitCurrentComment(r),this._emitEOFToken();break}default:r.data+="--",this.state=h.COMMENT,this._stateComment(t)}}_stateCommentEndBang(t){let r=this.currentToken;switch(t){case m.HYPHEN_MINUS:{r.data+="--!",this.state=h.COMMENT_END_DASH;break}case m.GREATER_THAN_SIGN:{this._err(C.incorrectlyClosedComment),this.state=h.DATA,this.emitCurrentComment(r);break}case m.EOF:{this._err(C.eofInComment),this.emitCurrentComment(r),this._emitEOFToken();break}default:r.data+="--!",this.state=h.COMMENT,this._stateComment(t)}}_stateDoctype(t){switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:{this.state=h.BEFORE_DOCTYPE_NAME;break}case m.GREATER_THAN_SIGN:{this.state=h.BEFORE_DOCTYPE_NAME,this._stateBeforeDoctypeName(t);break}case m.EOF:{this._err(C.eofInDoctype),this._createDoctypeToken(null);let r=this.currentToken;r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:this._err(C.missingWhitespaceBeforeDoctypeName),this.state=h.BEFORE_DOCTYPE_NAME,this._stateBeforeDoctypeName(t)}}_stateBeforeDoctypeName(t){if(Kt(t))this._createDoctypeToken(String.fromCharCode($r(t))),this.state=h.DOCTYPE_NAME;else switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:break;case m.NULL:{this._err(C.unexpectedNullCharacter),this._createDoctypeToken(K),this.state=h.DOCTYPE_NAME;break}case m.GREATER_THAN_SIGN:{this._err(C.missingDoctypeName),this._createDoctypeToken(null);let r=this.currentToken;r.forceQuirks=!0,this.emitCurrentDoctype(r),this.state=h.DATA;break}case m.EOF:{this._err(C.eofInDoctype),this._createDoctypeToken(null);let r=this.currentToken;r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:this._createDoctypeToken(String.fromCodePoint(t)),this.state=h.DOCTYPE_NAME}}_stateDoctypeName(t){let r=this.currentToken;switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:{this.state=h.AFTER_DOCTYPE_NAME;break}case m.GREATER_THAN_SIGN:{this.state=h.DATA,this.emitCurrentDoctype(r);break}case m.NULL:{this._err(C.unexpectedNullCharacter),r.name+=K;break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:r.name+=String.fromCodePoint(Kt(t)?$r(t):t)}}_stateAfterDoctypeName(t){let r=this.currentToken;switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:break;case m.GREATER_THAN_SIGN:{this.state=h.DATA,this.emitCurrentDoctype(r);break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:this._consumeSequenceIfMatch(ge.PUBLIC,!1)?this.state=h.AFTER_DOCTYPE_PUBLIC_KEYWORD:this._consumeSequenceIfMatch(ge.SYSTEM,!1)?this.state=h.AFTER_DOCTYPE_SYSTEM_KEYWORD:this._ensureHibernation()||(this._err(C.invalidCharacterSequenceAfterDoctypeName),r.forceQuirks=!0,this.state=h.BOGUS_DOCTYPE,this._stateBogusDoctype(t))}}_stateAfterDoctypePublicKeyword(t){let r=this.currentToken;switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:{this.state=h.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;break}case m.QUOTATION_MARK:{this._err(C.missingWhitespaceAfterDoctypePublicKeyword),r.publicId="",this.state=h.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;break}case m.APOSTROPHE:{this._err(C.missingWhitespaceAfterDoctypePublicKeyword),r.publicId="",this.state=h.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;break}case m.GREATER_THAN_SIGN:{this._err(C.missingDoctypePublicIdentifier),r.forceQuirks=!0,this.state=h.DATA,this.emitCurrentDoctype(r);break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:this._err(C.missingQuoteBeforeDoctypePublicIdentifier),r.forceQuirks=!0,this.state=h.BOGUS_DOCTYPE,this._stateBogusDoctype(t)}}_stateBeforeDoctypePublicIdentifier(t){let r=this.currentToken;switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:break;case m.QUOTATION_MARK:{r.publicId="",this.state=h.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;break}case m.APOSTROPHE:{r.publicId="",this.state=h.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;break}case m.GREATER_THAN_SIGN:{this._err(C.missingDoctypePublicIdentifier),r.forceQuirks=!0,this.state=h.DATA,this.emitCurrentDoctype(r);break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:this._err(C.missingQuoteBeforeDoctypePublicIdentifier),r.forceQuirks=!0,this.state=h.BOGUS_DOCTYPE,this._stateBogusDoctype(t)}}_stateDoctypePublicIdentifierDoubleQuoted(t){let r=this.currentToken;switch(t){case m.QUOTATION_MARK:{this.state=h.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;break}case m.NULL:{this._err(C.unexpectedNullCharacter),r.publicId+=K;break}case m.GREATER_THAN_SIGN:{this._err(C.abruptDoctypePublicIdentifier),r.forceQuirks=!0,this.emitCurrentDoctype(r),this.state=h.DATA;break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:r.publicId+=String.fromCodePoint(t)}}_stateDoctypePublicIdentifierSingleQuoted(t){let r=this.currentToken;switch(t){case m.APOSTROPHE:{this.state=h.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;break}case m.NULL:{this._err(C.unexpectedNullCharacter),r.publicId+=K;break}case m.GREATER_THAN_SIGN:{this._err(C.abruptDoctypePublicIdentifier),r.forceQuirks=!0,this.emitCurrentDoctype(r),this.state=h.DATA;break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:r.publicId+=String.fromCodePoint(t)}}_stateAfterDoctypePublicIdentifier(t){let r=this.currentToken;switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:{this.state=h.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;break}case m.GREATER_THAN_SIGN:{this.state=h.DATA,this.emitCurrentDoctype(r);break}case m.QUOTATION_MARK:{this._err(C.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers),r.systemId="",this.state=h.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;break}case m.APOSTROPHE:{this._err(C.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers),r.systemId="",this.state=h.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:this._err(C.missingQuoteBeforeDoctypeSystemIdentifier),r.forceQuirks=!0,this.state=h.BOGUS_DOCTYPE,this._stateBogusDoctype(t)}}_stateBetweenDoctypePublicAndSystemIdentifiers(t){let r=this.currentToken;switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:break;case m.GREATER_THAN_SIGN:{this.emitCurrentDoctype(r),this.state=h.DATA;break}case m.QUOTATION_MARK:{r.systemId="",this.state=h.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;break}case m.APOSTROPHE:{r.systemId="",this.state=h.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:this._err(C.missingQuoteBeforeDoctypeSystemIdentifier),r.forceQuirks=!0,this.state=h.BOGUS_DOCTYPE,this._stateBogusDoctype(t)}}_stateAfterDoctypeSystemKeyword(t){let r=this.currentToken;switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:{this.state=h.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;break}case m.QUOTATION_MARK:{this._err(C.missingWhitespaceAfterDoctypeSystemKeyword),r.systemId="",this.state=h.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;break}case m.APOSTROPHE:{this._err(C.missingWhitespaceAfterDoctypeSystemKeyword),r.systemId="",this.state=h.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;break}case m.GREATER_THAN_SIGN:{this._err(C.missingDoctypeSystemIdentifier),r.forceQuirks=!0,this.state=h.DATA,this.emitCurrentDoctype(r);break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:this._err(C.missingQuoteBeforeDoctypeSystemIdentifier),r.forceQuirks=!0,this.state=h.BOGUS_DOCTYPE,this._stateBogusDoctype(t)}}_stateBeforeDoctypeSystemIdentifier(t){let r=this.currentToken;switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:break;case m.QUOTATION_MARK:{r.systemId="",this.state=h.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;break}case m.APOSTROPHE:{r.systemId="",this.state=h.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;break}case m.GREATER_THAN_SIGN:{this._err(C.missingDoctypeSystemIdentifier),r.forceQuirks=!0,this.state=h.DATA,this.emitCurrentDoctype(r);break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:this._err(C.missingQuoteBeforeDoctypeSystemIdentifier),r.forceQuirks=!0,this.state=h.BOGUS_DOCTYPE,this._stateBogusDoctype(t)}}_stateDoctypeSystemIdentifierDoubleQuoted(t){let r=this.currentToken;switch(t){case m.QUOTATION_MARK:{this.state=h.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;break}case m.NULL:{this._err(C.unexpectedNullCharacter),r.systemId+=K;break}case m.GREATER_THAN_SIGN:{this._err(C.abruptDoctypeSystemIdentifier),r.forceQuirks=!0,this.emitCurrentDoctype(r),this.state=h.DATA;break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:r.systemId+=String.fromCodePoint(t)}}_stateDoctypeSystemIdentifierSingleQuoted(t){let r=this.currentToken;switch(t){case m.APOSTROPHE:{this.state=h.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;break}case m.NULL:{this._err(C.unexpectedNullCharacter),r.systemId+=K;break}case m.GREATER_THAN_SIGN:{this._err(C.abruptDoctypeSystemIdentifier),r.forceQuirks=!0,this.emitCurrentDoctype(r),this.state=h.DATA;break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:r.systemId+=String.fromCodePoint(t)}}_stateAfterDoctypeSystemIdentifier(t){let r=this.currentToken;switch(t){case m.SPACE:case m.LINE_FEED:case m.TABULATION:case m.FORM_FEED:break;case m.GREATER_THAN_SIGN:{this.emitCurrentDoctype(r),this.state=h.DATA;break}case m.EOF:{this._err(C.eofInDoctype),r.forceQuirks=!0,this.emitCurrentDoctype(r),this._emitEOFToken();break}default:this._err(C.unexpectedCharacterAfterDoctypeSystemIdentifier),this.state=h.BOGUS_DOCTYPE,this._stateBogusDoctype(t)}}_stateBogusDoctype(t){let r=this.currentToken;switch(t){case m.GREATER_THAN_SIGN:{this.emitCurrentDoctype(r),this.state=h.DATA;break}case m.NULL:{this._err(C.unexpectedNullCharacter);break}case m.EOF:{this.emitCurrentDoctype(r),this._emitEOFToken();break}default:}}_stateCdataSection(t){switch(t){case m.RIGHT_SQUARE_BRACKET:{this.state=h.CDATA_SECTION_BRACKET;break}case m.EOF:{this._err(C.eofInCdata),this._emitEOFToken();break}default:this._emitCodePoint(t)}}_stateCdataSectionBracket(t){t===m.RIGHT_SQUARE_BRACKET?this.state=h.CDATA_SECTION_END:(this._emitChars("]"),this.state=h.CDATA_SECTION,this._stateCdataSection(t))}_stateCdataSectionEnd(t){switch(t){case m.GREATER_THAN_SIGN:{this.state=h.DATA;break}case m.RIGHT_SQUARE_BRACKET:{this._emitChars("]");break}default:this._emitChars("]]"),this.state=h.CDATA_SECTION,this._stateCdataSection(t)}}_stateCharacterReference(){let t=this.entityDecoder.write(this.preprocessor.html,this.preprocessor.pos);if(t<0)if(this.preprocessor.lastChunkWritten)t=this.entityDecoder.end();else{this.active=!1,this.preprocessor.pos=this.preprocessor.html.length-1,this.consumedAfterSnapshot=0,this.preprocessor.endOfChunkHit=!0;return}t===0?(this.preprocessor.pos=this.entityStartPos,this._flushCodePointConsumedAsCharacterReference(m.AMPERSAND),this.state=!this._isCharacterReferenceInAttribute()&&ra(this.preprocessor.peek(1))?h.AMBIGUOUS_AMPERSAND:this.returnState):this.state=this.returnState}_stateAmbiguousAmpersand(t){ra(t)?this._flushCodePointConsumedAsCharacterReference(t):(t===m.SEMICOLON&&this._err(C.unknownNamedCharacterReference),this.state=this.returnState,this._callState(t))}};c();var ca=new Set([s.DD,s.DT,s.LI,s.OPTGROUP,s.OPTION,s.P,s.RB,s.RP,s.RT,s.RTC]),ia=new Set([...ca,s.CAPTION,s.COLGROUP,s.TBODY,s.TD,s.TFOOT,s.TH,s.THEAD,s.TR]),jr=new Set([s.APPLET,s.CAPTION,s.HTML,s.MARQUEE,s.OBJECT,s.TABLE,s.TD,s.TEMPLATE,s.TH]),Ql=new Set([...jr,s.OL,s.UL]),Zl=new Set([...jr,s.BUTTON]),aa=new Set([s.ANNOTATION_XML,s.MI,s.MN,s.MO,s.MS,s.MTEXT]),oa=new Set([s.DESC,s.FOREIGN_OBJECT,s.TITLE]),ed=new Set([s.TR,s.TEMPLATE,s.HTML]),td=new Set([s.TBODY,s.TFOOT,s.THEAD,s.TEMPLATE,s.HTML]),rd=new Set([s.TABLE,s.TEMPLATE,s.HTML]),nd=new Set([s.TD,s.TH]),Wr=class{get currentTmplContentOrNode(){return this._isInTemplate()?this.treeAdapter.getTemplateContent(this.current):this.current}constructor(t,r,n){this.treeAdapter=r,this.handler=n,this.items=[],this.tagIDs=[],this.stackTop=-1,this.tmplCount=0,this.currentTagId=s.UNKNOWN,this.current=t}_indexOf(t){return this.items.lastIndexOf(t,this.stackTop)}_isInTemplate(){return this.currentTagId===s.TEMPLATE&&this.treeAdapter.getNamespaceURI(this.current)===k.HTML}_updateCurrentElement(){this.current=this.items[this.stackTop],this.currentTagId=this.tagIDs[this.stackTop]}push(t,r){this.stackTop++,this.items[this.stackTop]=t,this.current=t,this.tagIDs[this.stackTop]=r,this.currentTagId=r,this._isInTemplate()&&this.tmplCount++,this.handler.onItemPush(t,r,!0)}pop(){let t=this.current;this.tmplCount>0&&this._isInTemplate()&&this.tmplCount--,this.stackTop--,this._updateCurrentElement(),this.handler.onItemPop(t,!0)}replace(t,r){let n=this._indexOf(t);this.items[n]=r,n===this.stackTop&&(this.current=r)}insertAfter(t,r,n){let i=this._indexOf(t)+1;this.items.splice(i,0,r),this.tagIDs.splice(i,0,n),this.stackTop++,i===this.stackTop&&this._updateCurrentElement(),this.current&&this.currentTagId!==void 0&&this.handler.onItemPush(this.current,this.currentTagId,i===this.stackTop)}popUntilTagNamePopped(t){let r=this.stackTop+1;do r=this.tagIDs.lastIndexOf(t,r-1);while(r>0&&this.treeAdapter.getNamespaceURI(this.items[r])!==k.HTML);this.shortenToLength(Math.max(r,0))}shortenToLength(t){for(;this.stackTop>=t;){let r=this.current;this.tmplCount>0&&this._isInTemplate()&&(this.tmplCount-=1),this.stackTop--,this._updateCurrentElement(),this.handler.onItemPop(r,this.stackTop<t)}}popUntilElementPopped(t){let r=this._indexOf(t);this.shortenToLength(Math.max(r,0))}popUntilPopped(t,r){let n=this._indexOfTagNames(t,r);this.shortenToLength(Math.max(n,0))}popUntilNumberedHeaderPopped(){this.popUntilPopped(Ct,k.HTML)}popUntilTableCellPopped(){this.popUntilPopped(nd,k.HTML)}popAllUpToHtmlElement(){this.tmplCount=0,this.shortenToLength(1)}_indexOfTagNames(t,r){for(let n=this.stackTop;n>=0;n--)if(t.has(this.tagIDs[n])&&this.treeAdapter.getNamespaceURI(this.items[n])===r)return n;return-1}clearBackTo(t,r){let n=this._indexOfTagNames(t,r);this.shortenToLength(n+1)}clearBackToTableContext(){this.clearBackTo(rd,k.HTML)}clearBackToTableBodyContext(){this.clearBackTo(td,k.HTML)}clearBackToTableRowContext(){this.clearBackTo(ed,k.HTML)}remove(t){let r=this._indexOf(t);r>=0&&(r===this.stackTop?this.pop():(this.items.splice(r,1),this.tagIDs.splice(r,1),this.stackTop--,this._updateCurrentElement(),this.handler.onItemPop(t,!1)))}tryPeekProperlyNestedBodyElement(){return this.stackTop>=1&&this.tagIDs[1]===s.BODY?this.items[1]:null}contains(t){return this._indexOf(t)>-1}getCommonAncestor(t){let r=this._indexOf(t)-1;return r>=0?this.items[r]:null}isRootHtmlElementCurrent(){return this.stackTop===0&&this.tagIDs[0]===s.HTML}hasInDynamicScope(t,r){for(let n=this.stackTop;n>=0;n--){let i=this.tagIDs[n];switch(this.treeAdapter.getNamespaceURI(this.items[n])){case k.HTML:{if(i===t)return!0;if(r.has(i))return!1;break}case k.SVG:{if(oa.has(i))return!1;break}case k.MATHML:{if(aa.has(i))return!1;break}}}return!0}hasInScope(t){return this.hasInDynamicScope(t,jr)}hasInListItemScope(t){return this.hasInDynamicScope(t,Ql)}hasInButtonScope(t){return this.hasInDynamicScope(t,Zl)}hasNumberedHeaderInScope(){for(let t=this.stackTop;t>=0;t--){let r=this.tagIDs[t];switch(this.treeAdapter.getNamespaceURI(this.items[t])){case k.HTML:{if(Ct.has(r))return!0;if(jr.has(r))return!1;break}case k.SVG:{if(oa.has(r))return!1;break}case k.MATHML:{if(aa.has(r))return!1;break}}}return!0}hasInTableScope(t){for(let r=this.stackTop;r>=0;r--)if(this.treeAdapter.getNamespaceURI(this.items[r])===k.HTML)switch(this.tagIDs[r]){case t:return!0;case s.TABLE:case s.HTML:return!1}return!0}hasTableBodyContextInTableScope(){for(let t=this.stackTop;t>=0;t--)if(this.treeAdapter.getNamespaceURI(this.items[t])===k.HTML)switch(this.tagIDs[t]){case s.TBODY:case s.THEAD:case s.TFOOT:return!0;case s.TABLE:case s.HTML:return!1}return!0}hasInSelectScope(t){for(let r=this.stackTop;r>=0;r--)if(this.treeAdapter.getNamespaceURI(this.items[r])===k.HTML)switch(this.tagIDs[r]){case t:return!0;case s.OPTION:case s.OPTGROUP:break;default:return!1}return!0}generateImpliedEndTags(){for(;this.currentTagId!==void 0&&ca.has(this.currentTagId);)this.pop()}generateImpliedEndTagsThoroughly(){for(;this.currentTagId!==void 0&&ia.has(this.currentTagId);)this.pop()}generateImpliedEndTagsWithExclusion(t){for(;this.currentTagId!==void 0&&this.currentTagId!==t&&ia.has(this.currentTagId);)this.pop()}};c();var we;(function(e){e[e.Marker=0]="Marker",e[e.Element=1]="Element"})(we||(we={}));var la={type:we.Marker},Yr=class{constructor(t){this.treeAdapter=t,this.entries=[],this.bookmark=null}_getNoahArkConditionCandidates(t,r){let n=[],i=r.length,a=this.treeAdapter.getTagName(t),o=this.treeAdapter.getNamespaceURI(t);for(let l=0;l<this.entries.length;l++){let d=this.entries[l];if(d.type===we.Marker)break;let{element:u}=d;if(this.treeAdapter.getTagName(u)===a&&this.treeAdapter.getNamespaceURI(u)===o){let f=this.treeAdapter.getAttrList(u);f.length===i&&n.push({idx:l,attrs:f})}}return n}_ensureNoahArkCondition(t){if(this.entries.length<3)return;let r=this.treeAdapter.getAttrList(t),n=this._getNoahArkConditionCandidates(t,r);if(n.length<3)return;let i=new Map(r.map(o=>[o.name,o.value])),a=0;for(let o=0;o<n.length;o++){let l=n[o];l.attrs.every(d=>i.get(d.name)===d.value)&&(a+=1,a>=3&&this.entries.splice(l.idx,1))}}insertMarker(){this.entries.unshift(la)}pushElement(t,r){this._ensureNoahArkCondition(t),this.entries.unshift({type:we.Element,element:t,token:r})}insertElementAfterBookmark(t,r){let n=this.entries.indexOf(this.bookmark);this.entries.splice(n,0,{type:we.Element,element:t,token:r})}removeEntry(t){let r=this.entries.indexOf(t);r!==-1&&this.entries.splice(r,1)}clearToLastMarker(){let t=this.entries.indexOf(la);t===-1?this.entries.length=0:this.entries.splice(0,t+1)}getElementEntryInScopeWithTagName(t){let r=this.entries.find(n=>n.type===we.Marker||this.treeAdapter.getTagName(n.element)===t);return r&&r.type===we.Element?r:null}getElementEntry(t){return this.entries.find(r=>r.type===we.Element&&r.element===t)}};c();var Z={createDocument(){return{nodeName:"#document",mode:le.NO_QUIRKS,childNodes:[]}},createDocumentFragment(){return{nodeName:"#document-fragment",childNodes:[]}},createElement(e,t,r){return{nodeName:e,tagName:e,attrs:r,namespaceURI:t,childNodes:[],parentNode:null}},createCommentNode(e){return{nodeName:"#comment",data:e,parentNode:null}},createTextNode(e){return{nodeName:"#text",value:e,parentNode:null}},appendChild(e,t){e.childNodes.push(t),t.parentNode=e},insertBefore(e,t,r){let n=e.childNodes.indexOf(r);e.childNodes.splice(n,0,t),t.parentNode=e},setTemplateContent(e,t){e.content=t},getTemplateContent(e){return e.content},setDocumentType(e,t,r,n){let i=e.childNodes.find(a=>a.nodeName==="#documentType");if(i)i.name=t,i.publicId=r,i.systemId=n;else{let a={nodeName:"#documentType",name:t,publicId:r,systemId:n,parentNode:null};Z.appendChild(e,a)}},setDocumentMode(e,t){e.mode=t},getDocumentMode(e){return e.mode},detachNode(e){if(e.parentNode){let t=e.parentNode.childNodes.indexOf(e);e.parentNode.childNodes.splice(t,1),e.parentNode=null}},insertText(e,t){if(e.childNodes.length>0){let r=e.childNodes[e.childNodes.length-1];if(Z.isTextNode(r)){r.value+=t;return}}Z.appendChild(e,Z.createTextNode(t))},insertTextBefore(e,t,r){let n=e.childNodes[e.childNodes.indexOf(r)-1];n&&Z.isTextNode(n)?n.value+=t:Z.insertBefore(e,Z.createTextNode(t),r)},adoptAttributes(e,t){let r=new Set(e.attrs.map(n=>n.name));for(let n=0;n<t.length;n++)r.has(t[n].name)||e.attrs.push(t[n])},getFirstChild(e){return e.childNodes[0]},getChildNodes(e){return e.childNodes},getParentNode(e){return e.parentNode},getAttrList(e){return e.attrs},getTagName(e){return e.tagName},getNamespaceURI(e){return e.namespaceURI},getTextNodeContent(e){return e.value},getCommentNodeContent(e){return e.data},getDocumentTypeNodeName(e){return e.name},getDocumentTypeNodePublicId(e){return e.publicId},getDocumentTypeNodeSystemId(e){return e.systemId},isTextNode(e){return e.nodeName==="#text"},isCommentNode(e){return e.nodeName==="#comment"},isDocumentTypeNode(e){return e.nodeName==="#documentType"},isElementNode(e){return Object.prototype.hasOwnProperty.call(e,"tagName")},setNodeSourceCodeLocation(e,t){e.sourceCodeLocation=t},getNodeSourceCodeLocation(e){return e.sourceCodeLocation},updateNodeSourceCodeLocation(e,t){e.sourceCodeLocation={...e.sourceCodeLocation,...t}}};c();var ma="html",sd="about:legacy-compat",id="http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd",ua=["+//silmaril//dtd html pro v0r11 19970101//","-//as//dtd html 3.0 aswedit + extensions//","-//advasoft ltd//dtd html 3.0 aswedit + extensions//","-//ietf//dtd html 2.0 level 1//","-//ietf//dtd html 2.0 level 2//","-//ietf//dtd html 2.0 strict level 1//","-//ietf//dtd html 2.0 strict level 2//","-//ietf//dtd html 2.0 strict//","-//ietf//dtd html 2.0//","-//ietf//dtd html 2.1e//","-//ietf//dtd html 3.0//","-//ietf//dtd html 3.2 final//","-//ietf//dtd html 3.2//","-//ietf//dtd html 3//","-//ietf//dtd html level 0//","-//ietf//dtd html level 1//","-//ietf//dtd html level 2//","-//ietf//dtd html level 3//","-//ietf//dtd html strict level 0//","-//ietf//dtd html strict level 1//","-//ietf//dtd html strict level 2//","-//ietf//dtd html strict level 3//","-//ietf//dtd html strict//","-//ietf//dtd html//","-//metrius//dtd metrius presentational//","-//microsoft//dtd internet explorer 2.0 html strict//","-//microsoft//dtd internet explorer 2.0 html//","-//microsoft//dtd internet explorer 2.0 tables//","-//microsoft//dtd internet explorer 3.0 html strict//","-//microsoft//dtd internet explorer 3.0 html//","-//microsoft//dtd internet explorer 3.0 tables//","-//netscape comm. corp.//dtd html//","-//netscape comm. corp.//dtd strict html//","-//o'reilly and associates//dtd html 2.0//","-//o'reilly and associates//dtd html extended 1.0//","-//o'reilly and associates//dtd html extended relaxed 1.0//","-//sq//dtd html 2.0 hotmetal + extensions//","-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//","-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//","-//spyglass//dtd html 2.0 extended//","-//sun microsystems corp.//dtd hotjava html//","-//sun microsystems corp.//dtd hotjava strict html//","-//w3c//dtd html 3 1995-03-24//","-//w3c//dtd html 3.2 draft//","-//w3c//dtd html 3.2 final//","-//w3c//dtd html 3.2//","-//w3c//dtd html 3.2s draft//","-//w3c//dtd html 4.0 frameset//","-//w3c//dtd html 4.0 transitional//","-//w3c//dtd html experimental 19960712//","-//w3c//dtd html experimental 970421//","-//w3c//dtd w3 html//","-//w3o//dtd w3 html 3.0//","-//webtechs//dtd mozilla html 2.0//","-//webtechs//dtd mozilla html//"],ad=[...ua,"-//w3c//dtd html 4.01 frameset//","-//w3c//dtd html 4.01 transitional//"],od=new Set(["-//w3o//dtd w3 html strict 3.0//en//","-/w3c/dtd html 4.0 transitional/en","html"]),ha=["-//w3c//dtd xhtml 1.0 frameset//","-//w3c//dtd xhtml 1.0 transitional//"],cd=[...ha,"-//w3c//dtd html 4.01 frameset//","-//w3c//dtd html 4.01 transitional//"];function da(e,t){return t.some(r=>e.startsWith(r))}function pa(e){return e.name===ma&&e.publicId===null&&(e.systemId===null||e.systemId===sd)}function fa(e){if(e.name!==ma)return le.QUIRKS;let{systemId:t}=e;if(t&&t.toLowerCase()===id)return le.QUIRKS;let{publicId:r}=e;if(r!==null){if(r=r.toLowerCase(),od.has(r))return le.QUIRKS;let n=t===null?ad:ua;if(da(r,n))return le.QUIRKS;if(n=t===null?ha:cd,da(r,n))return le.LIMITED_QUIRKS}return le.NO_QUIRKS}c();var ga={TEXT_HTML:"text/html",APPLICATION_XML:"application/xhtml+xml"},dd="definitionurl",md="definitionURL",ud=new Map(["attributeName","attributeType","baseFrequency","baseProfile","calcMode","clipPathUnits","diffuseConstant","edgeMode","filterUnits","glyphRef","gradientTransform","gradientUnits","kernelMatrix","kernelUnitLength","keyPoints","keySplines","keyTimes","lengthAdjust","limitingConeAngle","markerHeight","markerUnits","markerWidth","maskContentUnits","maskUnits","numOctaves","pathLength","patternContentUnits","patternTransform","patternUnits","pointsAtX","pointsAtY","pointsAtZ","preserveAlpha","preserveAspectRatio","primitiveUnits","refX","refY","repeatCount","repeatDur","requiredExtensions","requiredFeatures","specularConstant","specularExponent","spreadMethod","startOffset","stdDeviation","stitchTiles","surfaceScale","systemLanguage","tableValues","targetX","targetY","textLength","viewBox","viewTarget","xChannelSelector","yChannelSelector","zoomAndPan"].map(e=>[e.toLowerCase(),e])),hd=new Map([["xlink:actuate",{prefix:"xlink",name:"actuate",namespace:k.XLINK}],["xlink:arcrole",{prefix:"xlink",name:"arcrole",namespace:k.XLINK}],["xlink:href",{prefix:"xlink",name:"href",namespace:k.XLINK}],["xlink:role",{prefix:"xlink",name:"role",namespace:k.XLINK}],["xlink:show",{prefix:"xlink",name:"show",namespace:k.XLINK}],["xlink:title",{prefix:"xlink",name:"title",namespace:k.XLINK}],["xlink:type",{prefix:"xlink",name:"type",namespace:k.XLINK}],["xml:lang",{prefix:"xml",name:"lang",namespace:k.XML}],["xml:space",{prefix:"xml",name:"space",namespace:k.XML}],["xmlns",{prefix:"",name:"xmlns",namespace:k.XMLNS}],["xmlns:xlink",{prefix:"xmlns",name:"xlink",namespace:k.XMLNS}]]),pd=new Map(["altGlyph","altGlyphDef","altGlyphItem","animateColor","animateMotion","animateTransform","clipPath","feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence","foreignObject","glyphRef","linearGradient","radialGradient","textPath"].map(e=>[e.toLowerCase(),e])),fd=new Set([s.B,s.BIG,s.BLOCKQUOTE,s.BODY,s.BR,s.CENTER,s.CODE,s.DD,s.DIV,s.DL,s.DT,s.EM,s.EMBED,s.H1,s.H2,s.H3,s.H4,s.H5,s.H6,s.HEAD,s.HR,s.I,s.IMG,s.LI,s.LISTING,s.MENU,s.META,s.NOBR,s.OL,s.P,s.PRE,s.RUBY,s.S,s.SMALL,s.SPAN,s.STRONG,s.STRIKE,s.SUB,s.SUP,s.TABLE,s.TT,s.U,s.UL,s.VAR]);function Ta(e){let t=e.tagID;return t===s.FONT&&e.attrs.some(({name:n})=>n===De.COLOR||n===De.SIZE||n===De.FACE)||fd.has(t)}function gs(e){for(let t=0;t<e.attrs.length;t++)if(e.attrs[t].name===dd){e.attrs[t].name=md;break}}function Ts(e){for(let t=0;t<e.attrs.length;t++){let r=ud.get(e.attrs[t].name);r!=null&&(e.attrs[t].name=r)}}function Gr(e){for(let t=0;t<e.attrs.length;t++){let r=hd.get(e.attrs[t].name);r&&(e.attrs[t].prefix=r.prefix,e.attrs[t].name=r.name,e.attrs[t].namespace=r.namespace)}}function Ea(e){let t=pd.get(e.tagName);t!=null&&(e.tagName=t,e.tagID=Qe(e.tagName))}function gd(e,t){return t===k.MATHML&&(e===s.MI||e===s.MO||e===s.MN||e===s.MS||e===s.MTEXT)}function Td(e,t,r){if(t===k.MATHML&&e===s.ANNOTATION_XML){for(let n=0;n<r.length;n++)if(r[n].name===De.ENCODING){let i=r[n].value.toLowerCase();return i===ga.TEXT_HTML||i===ga.APPLICATION_XML}}return t===k.SVG&&(e===s.FOREIGN_OBJECT||e===s.DESC||e===s.TITLE)}function ba(e,t,r,n){return(!n||n===k.HTML)&&Td(e,t,r)||(!n||n===k.MATHML)&&gd(e,t)}var Ed="hidden",bd=8,yd=3,p;(function(e){e[e.INITIAL=0]="INITIAL",e[e.BEFORE_HTML=1]="BEFORE_HTML",e[e.BEFORE_HEAD=2]="BEFORE_HEAD",e[e.IN_HEAD=3]="IN_HEAD",e[e.IN_HEAD_NO_SCRIPT=4]="IN_HEAD_NO_SCRIPT",e[e.AFTER_HEAD=5]="AFTER_HEAD",e[e.IN_BODY=6]="IN_BODY",e[e.TEXT=7]="TEXT",e[e.IN_TABLE=8]="IN_TABLE",e[e.IN_TABLE_TEXT=9]="IN_TABLE_TEXT",e[e.IN_CAPTION=10]="IN_CAPTION",e[e.IN_COLUMN_GROUP=11]="IN_COLUMN_GROUP",e[e.IN_TABLE_BODY=12]="IN_TABLE_BODY",e[e.IN_ROW=13]="IN_ROW",e[e.IN_CELL=14]="IN_CELL",e[e.IN_SELECT=15]="IN_SELECT",e[e.IN_SELECT_IN_TABLE=16]="IN_SELECT_IN_TABLE",e[e.IN_TEMPLATE=17]="IN_TEMPLATE",e[e.AFTER_BODY=18]="AFTER_BODY",e[e.IN_FRAMESET=19]="IN_FRAMESET",e[e.AFTER_FRAMESET=20]="AFTER_FRAMESET",e[e.AFTER_AFTER_BODY=21]="AFTER_AFTER_BODY",e[e.AFTER_AFTER_FRAMESET=22]="AFTER_AFTER_FRAMESET"})(p||(p={}));var Ad={startLine:-1,startCol:-1,startOffset:-1,endLine:-1,endCol:-1,endOffset:-1},Sa=new Set([s.TABLE,s.TBODY,s.TFOOT,s.THEAD,s.TR]),Aa={scriptingEnabled:!0,sourceCodeLocationInfo:!1,treeAdapter:Z,onParseError:null},wt=class{constructor(t,r,n=null,i=null){this.fragmentContext=n,this.scriptHandler=i,this.currentToken=null,this.stopped=!1,this.insertionMode=p.INITIAL,this.originalInsertionMode=p.INITIAL,this.headElement=null,this.formElement=null,this.currentNotInHTML=!1,this.tmplInsertionModeStack=[],this.pendingCharacterTokens=[],this.hasNonWhitespacePendingCharacterToken=!1,this.framesetOk=!0,this.skipNextNewLine=!1,this.fosterParentingEnabled=!1,this.options={...Aa,...t},this.treeAdapter=this.options.treeAdapter,this.onParseError=this.options.onParseError,this.onParseError&&(this.options.sourceCodeLocationInfo=!0),this.document=r??this.treeAdapter.createDocument(),this.tokenizer=new Vt(this.options,this),this.activeFormattingElements=new Yr(this.treeAdapter),this.fragmentContextID=n?Qe(this.treeAdapter.getTagName(n)):s.UNKNOWN,this._setContextModes(n??this.document,this.fragmentContextID),this.openElements=new Wr(this.document,this.treeAdapter,this)}static parse(t,r){let n=new this(r);return n.tokenizer.write(t,!0),n.document}static getFragmentParser(t,r){let n={...Aa,...r};t??(t=n.treeAdapter.createElement(y.TEMPLATE,k.HTML,[]));let i=n.treeAdapter.createElement("documentmock",k.HTML,[]),a=new this(n,i,t);return a.fragmentContextID===s.TEMPLATE&&a.tmplInsertionModeStack.unshift(p.IN_TEMPLATE),a._initTokenizerForFragmentParsing(),a._insertFakeRootElement(),a._resetInsertionMode(),a._findFormInFragmentContext(),a}getFragment(){let t=this.treeAdapter.getFirstChild(this.document),r=this.treeAdapter.createDocumentFragment();return this._adoptNodes(t,r),r}_err(t,r,n){var i;if(!this.onParseError)return;let a=(i=t.location)!==null&&i!==void 0?i:Ad,o={code:r,startLine:a.startLine,startCol:a.startCol,startOffset:a.startOffset,endLine:n?a.startLine:a.endLine,endCol:n?a.startCol:a.endCol,endOffset:n?a.startOffset:a.endOffset};this.onParseError(o)}onItemPush(t,r,n){var i,a;(a=(i=this.treeAdapter).onItemPush)===null||a===void 0||a.call(i,t),n&&this.openElements.stackTop>0&&this._setContextModes(t,r)}onItemPop(t,r){var n,i;if(this.options.sourceCodeLocationInfo&&this._setEndLocation(t,this.currentToken),(i=(n=this.treeAdapter).onItemPop)===null||i===void 0||i.call(n,t,this.openElements.current),r){let a,o;this.openElements.stackTop===0&&this.fragmentContext?(a=this.fragmentContext,o=this.fragmentContextID):{current:a,currentTagId:o}=this.openElements,this._setContextModes(a,o)}}_setContextModes(t,r){let n=t===this.document||t&&this.treeAdapter.getNamespaceURI(t)===k.HTML;this.currentNotInHTML=!n,this.tokenizer.inForeignNode=!n&&t!==void 0&&r!==void 0&&!this._isIntegrationPoint(r,t)}_switchToTextParsing(t,r){this._insertElement(t,k.HTML),this.tokenizer.state=r,this.originalInsertionMode=this.insertionMode,this.insertionMode=p.TEXT}switchToPlaintextParsing(){this.insertionMode=p.TEXT,this.originalInsertionMode=p.IN_BODY,this.tokenizer.state=de.PLAINTEXT}_getAdjustedCurrentElement(){return this.openElements.stackTop===0&&this.fragmentContext?this.fragmentContext:this.openElements.current}_findFormInFragmentContext(){let t=this.fragmentContext;for(;t;){if(this.treeAdapter.getTagName(t)===y.FORM){this.formElement=t;break}t=this.treeAdapter.getParentNode(t)}}_initTokenizerForFragmentParsing(){if(!(!this.fragmentContext||this.treeAdapter.getNamespaceURI(this.fragmentContext)!==k.HTML))switch(this.fragmentContextID){case s.TITLE:case s.TEXTAREA:{this.tokenizer.state=de.RCDATA;break}case s.STYLE:case s.XMP:case s.IFRAME:case s.NOEMBED:case s.NOFRAMES:case s.NOSCRIPT:{this.tokenizer.state=de.RAWTEXT;break}case s.SCRIPT:{this.tokenizer.state=de.SCRIPT_DATA;break}case s.PLAINTEXT:{this.tokenizer.state=de.PLAINTEXT;break}default:}}_setDocumentType(t){let r=t.name||"",n=t.publicId||"",i=t.systemId||"";if(this.treeAdapter.setDocumentType(this.document,r,n,i),t.location){let o=this.treeAdapter.getChildNodes(this.document).find(l=>this.treeAdapter.isDocumentTypeNode(l));o&&this.treeAdapter.setNodeSourceCodeLocation(o,t.location)}}_attachElementToTree(t,r){if(this.options.sourceCodeLocationInfo){let n=r&&{...r,startTag:r};this.treeAdapter.setNodeSourceCodeLocation(t,n)}if(this._shouldFosterParentOnInsertion())this._fosterParentElement(t);else{let n=this.openElements.currentTmplContentOrNode;this.treeAdapter.appendChild(n??this.document,t)}}_appendElement(t,r){let n=this.treeAdapter.createElement(t.tagName,r,t.attrs);this._attachElementToTree(n,t.location)}_insertElement(t,r){let n=this.treeAdapter.createElement(t.tagName,r,t.attrs);this._attachElementToTree(n,t.location),this.openElements.push(n,t.tagID)}_insertFakeElement(t,r){let n=this.treeAdapter.createElement(t,k.HTML,[]);this._attachElementToTree(n,null),this.openElements.push(n,r)}_insertTemplate(t){let r=this.treeAdapter.createElement(t.tagName,k.HTML,t.attrs),n=this.treeAdapter.createDocumentFragment();this.treeAdapter.setTemplateContent(r,n),this._attachElementToTree(r,t.location),this.openElements.push(r,t.tagID),this.options.sourceCodeLocationInfo&&this.treeAdapter.setNodeSourceCodeLocation(n,null)}_insertFakeRootElement(){let t=this.treeAdapter.createElement(y.HTML,k.HTML,[]);this.options.sourceCodeLocationInfo&&this.treeAdapter.setNodeSourceCodeLocation(t,null),this.treeAdapter.appendChild(this.openElements.current,t),this.openElements.push(t,s.HTML)}_appendCommentNode(t,r){let n=this.treeAdapter.createCommentNode(t.data);this.treeAdapter.appendChild(r,n),this.options.sourceCodeLocationInfo&&this.treeAdapter.setNodeSourceCodeLocation(n,t.location)}_insertCharacters(t){let r,n;if(this._shouldFosterParentOnInsertion()?({parent:r,beforeElement:n}=this._findFosterParentingLocation(),n?this.treeAdapter.insertTextBefore(r,t.chars,n):this.treeAdapter.insertText(r,t.chars)):(r=this.openElements.currentTmplContentOrNode,this.treeAdapter.insertText(r,t.chars)),!t.location)return;let i=this.treeAdapter.getChildNodes(r),a=n?i.lastIndexOf(n):i.length,o=i[a-1];if(this.treeAdapter.getNodeSourceCodeLocation(o)){let{endLine:d,endCol:u,endOffset:f}=t.location;this.treeAdapter.updateNodeSourceCodeLocation(o,{endLine:d,endCol:u,endOffset:f})}else this.options.sourceCodeLocationInfo&&this.treeAdapter.setNodeSourceCodeLocation(o,t.location)}_adoptNodes(t,r){for(let n=this.treeAdapter.getFirstChild(t);n;n=this.treeAdapter.getFirstChild(t))this.treeAdapter.detachNode(n),this.treeAdapter.appendChild(r,n)}_setEndLocation(t,r){if(this.treeAdapter.getNodeSourceCodeLocation(t)&&r.location){let n=r.location,i=this.treeAdapter.getTagName(t),a=r.type===Y.END_TAG&&i===r.tagName?{endTag:{...n},endLine:n.endLine,endCol:n.endCol,endOffset:n.endOffset}:{endLine:n.startLine,endCol:n.startCol,endOffset:n.startOffset};this.treeAdapter.updateNodeSourceCodeLocation(t,a)}}shouldProcessStartTagTokenInForeignContent(t){if(!this.currentNotInHTML)return!1;let r,n;return this.openElements.stackTop===0&&this.fragmentContext?(r=this.fragmentContext,n=this.fragmentContextID):{current:r,currentTagId:n}=this.openElements,t.tagID===s.SVG&&this.treeAdapter.getTagName(r)===y.ANNOTATION_XML&&this.treeAdapter.getNamespaceURI(r)===k.MATHML?!1:this.tokenizer.inForeignNode||(t.tagID===s.MGLYPH||t.tagID===s.MALIGNMARK)&&n!==void 0&&!this._isIntegrationPoint(n,r,k.HTML)}_processToken(t){switch(t.type){case Y.CHARACTER:{this.onCharacter(t);break}case Y.NULL_CHARACTER:{this.onNullCharacter(t);break}case Y.COMMENT:{this.onComment(t);break}case Y.DOCTYPE:{this.onDoctype(t);break}case Y.START_TAG:{this._processStartTag(t);break}case Y.END_TAG:{this.onEndTag(t);break}case Y.EOF:{this.onEof(t);break}case Y.WHITESPACE_CHARACTER:{this.onWhitespaceCharacter(t);break}}}_isIntegrationPoint(t,r,n){let i=this.treeAdapter.getNamespaceURI(r),a=this.treeAdapter.getAttrList(r);return ba(t,i,a,n)}_reconstructActiveFormattingElements(){let t=this.activeFormattingElements.entries.length;if(t){let r=this.activeFormattingElements.entries.findIndex(i=>i.type===we.Marker||this.openElements.contains(i.element)),n=r===-1?t-1:r-1;for(let i=n;i>=0;i--){let a=this.activeFormattingElements.entries[i];this._insertElement(a.token,this.treeAdapter.getNamespaceURI(a.element)),a.element=this.openElements.current}}}_closeTableCell(){this.openElements.generateImpliedEndTags(),this.openElements.popUntilTableCellPopped(),this.activeFormattingElements.clearToLastMarker(),this.insertionMode=p.IN_ROW}_closePElement(){this.openElements.generateImpliedEndTagsWithExclusion(s.P),this.openElements.popUntilTagNamePopped(s.P)}_resetInsertionMode(){for(let t=this.openElements.stackTop;t>=0;t--)switch(t===0&&this.fragmentContext?this.fragmentContextID:this.openElements.tagIDs[t]){case s.TR:{this.insertionMode=p.IN_ROW;return}case s.TBODY:case s.THEAD:case s.TFOOT:{this.insertionMode=p.IN_TABLE_BODY;return}case s.CAPTION:{this.insertionMode=p.IN_CAPTION;return}case s.COLGROUP:{this.insertionMode=p.IN_COLUMN_GROUP;return}case s.TABLE:{this.insertionMode=p.IN_TABLE;return}case s.BODY:{this.insertionMode=p.IN_BODY;return}case s.FRAMESET:{this.insertionMode=p.IN_FRAMESET;return}case s.SELECT:{this._resetInsertionModeForSelect(t);return}case s.TEMPLATE:{this.insertionMode=this.tmplInsertionModeStack[0];return}case s.HTML:{this.insertionMode=this.headElement?p.AFTER_HEAD:p.BEFORE_HEAD;return}case s.TD:case s.TH:{if(t>0){this.insertionMode=p.IN_CELL;return}break}case s.HEAD:{if(t>0){this.insertionMode=p.IN_HEAD;return}break}}this.insertionMode=p.IN_BODY}_resetInsertionModeForSelect(t){if(t>0)for(let r=t-1;r>0;r--){let n=this.openElements.tagIDs[r];if(n===s.TEMPLATE)break;if(n===s.TABLE){this.insertionMode=p.IN_SELECT_IN_TABLE;return}}this.insertionMode=p.IN_SELECT}_isElementCausesFosterParenting(t){return Sa.has(t)}_shouldFosterParentOnInsertion(){return this.fosterParentingEnabled&&this.openElements.currentTagId!==void 0&&this._isElementCausesFosterParenting(this.openElements.currentTagId)}_findFosterParentingLocation(){for(let t=this.openElements.stackTop;t>=0;t--){let r=this.openElements.items[t];switch(this.openElements.tagIDs[t]){case s.TEMPLATE:{if(this.treeAdapter.getNamespaceURI(r)===k.HTML)return{parent:this.treeAdapter.getTemplateContent(r),beforeElement:null};break}case s.TABLE:{let n=this.treeAdapter.getParentNode(r);return n?{parent:n,beforeElement:r}:{parent:this.openElements.items[t-1],beforeElement:null}}default:}}return{parent:this.openElements.items[0],beforeElement:null}}_fosterParentElement(t){let r=this._findFosterParentingLocation();r.beforeElement?this.treeAdapter.insertBefore(r.parent,t,r.beforeElement):this.treeAdapter.appendChild(r.parent,t)}_isSpecialElement(t,r){let n=this.treeAdapter.getNamespaceURI(t);return fs[n].has(r)}onCharacter(t){if(this.skipNextNewLine=!1,this.tokenizer.inForeignNode){Xm(this,t);return}switch(this.insertionMode){case p.INITIAL:{Jt(this,t);break}case p.BEFORE_HTML:{Xt(this,t);break}case p.BEFORE_HEAD:{Qt(this,t);break}case p.IN_HEAD:{Zt(this,t);break}case p.IN_HEAD_NO_SCRIPT:{er(this,t);break}case p.AFTER_HEAD:{tr(this,t);break}case p.IN_BODY:case p.IN_CAPTION:case p.IN_CELL:case p.IN_TEMPLATE:{wa(this,t);break}case p.TEXT:case p.IN_SELECT:case p.IN_SELECT_IN_TABLE:{this._insertCharacters(t);break}case p.IN_TABLE:case p.IN_TABLE_BODY:case p.IN_ROW:{Es(this,t);break}case p.IN_TABLE_TEXT:{Ia(this,t);break}case p.IN_COLUMN_GROUP:{Kr(this,t);break}case p.AFTER_BODY:{Vr(this,t);break}case p.AFTER_AFTER_BODY:{zr(this,t);break}default:}}onNullCharacter(t){if(this.skipNextNewLine=!1,this.tokenizer.inForeignNode){qm(this,t);return}switch(this.insertionMode){case p.INITIAL:{Jt(this,t);break}case p.BEFORE_HTML:{Xt(this,t);break}case p.BEFORE_HEAD:{Qt(this,t);break}case p.IN_HEAD:{Zt(this,t);break}case p.IN_HEAD_NO_SCRIPT:{er(this,t);break}case p.AFTER_HEAD:{tr(this,t);break}case p.TEXT:{this._insertCharacters(t);break}case p.IN_TABLE:case p.IN_TABLE_BODY:case p.IN_ROW:{Es(this,t);break}case p.IN_COLUMN_GROUP:{Kr(this,t);break}case p.AFTER_BODY:{Vr(this,t);break}case p.AFTER_AFTER_BODY:{zr(this,t);break}default:}}onComment(t){if(this.skipNextNewLine=!1,this.currentNotInHTML){bs(this,t);return}switch(this.insertionMode){case p.INITIAL:case p.BEFORE_HTML:case p.BEFORE_HEAD:case p.IN_HEAD:case p.IN_HEAD_NO_SCRIPT:case p.AFTER_HEAD:case p.IN_BODY:case p.IN_TABLE:case p.IN_CAPTION:case p.IN_COLUMN_GROUP:case p.IN_TABLE_BODY:case p.IN_ROW:case p.IN_CELL:case p.IN_SELECT:case p.IN_SELECT_IN_TABLE:case p.IN_TEMPLATE:case p.IN_FRAMESET:case p.AFTER_FRAMESET:{bs(this,t);break}case p.IN_TABLE_TEXT:{qt(this,t);break}case p.AFTER_BODY:{vd(this,t);break}case p.AFTER_AFTER_BODY:case p.AFTER_AFTER_FRAMESET:{kd(this,t);break}default:}}onDoctype(t){switch(this.skipNextNewLine=!1,this.insertionMode){case p.INITIAL:{Od(this,t);break}case p.BEFORE_HEAD:case p.IN_HEAD:case p.IN_HEAD_NO_SCRIPT:case p.AFTER_HEAD:{this._err(t,C.misplacedDoctype);break}case p.IN_TABLE_TEXT:{qt(this,t);break}default:}}onStartTag(t){this.skipNextNewLine=!1,this.currentToken=t,this._processStartTag(t),t.selfClosing&&!t.ackSelfClosing&&this._err(t,C.nonVoidHtmlElementStartTagWithTrailingSolidus)}_processStartTag(t){this.shouldProcessStartTagTokenInForeignContent(t)?Qm(this,t):this._startTagOutsideForeignContent(t)}_startTagOutsideForeignContent(t){switch(this.insertionMode){case p.INITIAL:{Jt(this,t);break}case p.BEFORE_HTML:{Ld(this,t);break}case p.BEFORE_HEAD:{xd(this,t);break}case p.IN_HEAD:{Ne(this,t);break}case p.IN_HEAD_NO_SCRIPT:{Pd(this,t);break}case p.AFTER_HEAD:{Fd(this,t);break}case p.IN_BODY:{me(this,t);break}case p.IN_TABLE:{Nt(this,t);break}case p.IN_TABLE_TEXT:{qt(this,t);break}case p.IN_CAPTION:{Dm(this,t);break}case p.IN_COLUMN_GROUP:{Rs(this,t);break}case p.IN_TABLE_BODY:{Xr(this,t);break}case p.IN_ROW:{Qr(this,t);break}case p.IN_CELL:{Bm(this,t);break}case p.IN_SELECT:{Ma(this,t);break}case p.IN_SELECT_IN_TABLE:{Hm(this,t);break}case p.IN_TEMPLATE:{$m(this,t);break}case p.AFTER_BODY:{Wm(this,t);break}case p.IN_FRAMESET:{Ym(this,t);break}case p.AFTER_FRAMESET:{zm(this,t);break}case p.AFTER_AFTER_BODY:{Vm(this,t);break}case p.AFTER_AFTER_FRAMESET:{Jm(this,t);break}default:}}onEndTag(t){this.skipNextNewLine=!1,this.currentToken=t,this.currentNotInHTML?Zm(this,t):this._endTagOutsideForeignContent(t)}_endTagOutsideForeignContent(t){switch(this.insertionMode){case p.INITIAL:{Jt(this,t);break}case p.BEFORE_HTML:{Id(this,t);break}case p.BEFORE_HEAD:{Dd(this,t);break}case p.IN_HEAD:{Md(this,t);break}case p.IN_HEAD_NO_SCRIPT:{Bd(this,t);break}case p.AFTER_HEAD:{Hd(this,t);break}case p.IN_BODY:{qr(this,t);break}case p.TEXT:{Sm(this,t);break}case p.IN_TABLE:{rr(this,t);break}case p.IN_TABLE_TEXT:{qt(this,t);break}case p.IN_CAPTION:{Mm(this,t);break}case p.IN_COLUMN_GROUP:{Pm(this,t);break}case p.IN_TABLE_BODY:{ys(this,t);break}case p.IN_ROW:{Da(this,t);break}case p.IN_CELL:{Fm(this,t);break}case p.IN_SELECT:{Pa(this,t);break}case p.IN_SELECT_IN_TABLE:{Um(this,t);break}case p.IN_TEMPLATE:{jm(this,t);break}case p.AFTER_BODY:{Fa(this,t);break}case p.IN_FRAMESET:{Gm(this,t);break}case p.AFTER_FRAMESET:{Km(this,t);break}case p.AFTER_AFTER_BODY:{zr(this,t);break}default:}}onEof(t){switch(this.insertionMode){case p.INITIAL:{Jt(this,t);break}case p.BEFORE_HTML:{Xt(this,t);break}case p.BEFORE_HEAD:{Qt(this,t);break}case p.IN_HEAD:{Zt(this,t);break}case p.IN_HEAD_NO_SCRIPT:{er(this,t);break}case p.AFTER_HEAD:{tr(this,t);break}case p.IN_BODY:case p.IN_TABLE:case p.IN_CAPTION:case p.IN_COLUMN_GROUP:case p.IN_TABLE_BODY:case p.IN_ROW:case p.IN_CELL:case p.IN_SELECT:case p.IN_SELECT_IN_TABLE:{Oa(this,t);break}case p.TEXT:{Cm(this,t);break}case p.IN_TABLE_TEXT:{qt(this,t);break}case p.IN_TEMPLATE:{Ba(this,t);break}case p.AFTER_BODY:case p.IN_FRAMESET:case p.AFTER_FRAMESET:case p.AFTER_AFTER_BODY:case p.AFTER_AFTER_FRAMESET:{_s(this,t);break}default:}}onWhitespaceCharacter(t){if(this.skipNextNewLine&&(this.skipNextNewLine=!1,t.chars.charCodeAt(0)===m.LINE_FEED)){if(t.chars.length===1)return;t.chars=t.chars.substr(1)}if(this.tokenizer.inForeignNode){this._insertCharacters(t);return}switch(this.insertionMode){case p.IN_HEAD:case p.IN_HEAD_NO_SCRIPT:case p.AFTER_HEAD:case p.TEXT:case p.IN_COLUMN_GROUP:case p.IN_SELECT:case p.IN_SELECT_IN_TABLE:case p.IN_FRAMESET:case p.AFTER_FRAMESET:{this._insertCharacters(t);break}case p.IN_BODY:case p.IN_CAPTION:case p.IN_CELL:case p.IN_TEMPLATE:case p.AFTER_BODY:case p.AFTER_AFTER_BODY:case p.AFTER_AFTER_FRAMESET:{Ca(this,t);break}case p.IN_TABLE:case p.IN_TABLE_BODY:case p.IN_ROW:{Es(this,t);break}case p.IN_TABLE_TEXT:{La(this,t);break}default:}}};function _d(e,t){let r=e.activeFormattingElements.getElementEntryInScopeWithTagName(t.tagName);return r?e.openElements.contains(r.element)?e.openElements.hasInScope(t.tagID)||(r=null):(e.activeFormattingElements.removeEntry(r),r=null):ka(e,t),r}function Rd(e,t){let r=null,n=e.openElements.stackTop;for(;n>=0;n--){let i=e.openElements.items[n];if(i===t.element)break;e._isSpecialElement(i,e.openElements.tagIDs[n])&&(r=i)}return r||(e.openElements.shortenToLength(Math.max(n,0)),e.activeFormattingElements.removeEntry(t)),r}function Sd(e,t,r){let n=t,i=e.openElements.getCommonAncestor(t);for(let a=0,o=i;o!==r;a++,o=i){i=e.openElements.getCommonAncestor(o);let l=e.activeFormattingElements.getElementEntry(o),d=l&&a>=yd;!l||d?(d&&e.activeFormattingElements.removeEntry(l),e.openElements.remove(o)):(o=Cd(e,l),n===t&&(e.activeFormattingElements.bookmark=l),e.treeAdapter.detachNode(n),e.treeAdapter.appendChild(o,n),n=o)}return n}function Cd(e,t){let r=e.treeAdapter.getNamespaceURI(t.element),n=e.treeAdapter.createElement(t.token.tagName,r,t.token.attrs);return e.openElements.replace(t.element,n),t.element=n,n}function wd(e,t,r){let n=e.treeAdapter.getTagName(t),i=Qe(n);if(e._isElementCausesFosterParenting(i))e._fosterParentElement(r);else{let a=e.treeAdapter.getNamespaceURI(t);i===s.TEMPLATE&&a===k.HTML&&(t=e.treeAdapter.getTemplateContent(t)),e.treeAdapter.appendChild(t,r)}}function Nd(e,t,r){let n=e.treeAdapter.getNamespaceURI(r.element),{token:i}=r,a=e.treeAdapter.createElement(i.tagName,n,i.attrs);e._adoptNodes(t,a),e.treeAdapter.appendChild(t,a),e.activeFormattingElements.insertElementAfterBookmark(a,i),e.activeFormattingElements.removeEntry(r),e.openElements.remove(r.element),e.openElements.insertAfter(t,a,i.tagID)}function As(e,t){for(let r=0;r<bd;r++){let n=_d(e,t);if(!n)break;let i=Rd(e,n);if(!i)break;e.activeFormattingElements.bookmark=n;let a=Sd(e,i,n.element),o=e.openElements.getCommonAncestor(n.element);e.treeAdapter.detachNode(a),o&&wd(e,o,a),Nd(e,i,n)}}function bs(e,t){e._appendCommentNode(t,e.openElements.currentTmplContentOrNode)}function vd(e,t){e._appendCommentNode(t,e.openElements.items[0])}function kd(e,t){e._appendCommentNode(t,e.document)}function _s(e,t){if(e.stopped=!0,t.location){let r=e.fragmentContext?0:2;for(let n=e.openElements.stackTop;n>=r;n--)e._setEndLocation(e.openElements.items[n],t);if(!e.fragmentContext&&e.openElements.stackTop>=0){let n=e.openElements.items[0],i=e.treeAdapter.getNodeSourceCodeLocation(n);if(i&&!i.endTag&&(e._setEndLocation(n,t),e.openElements.stackTop>=1)){let a=e.openElements.items[1],o=e.treeAdapter.getNodeSourceCodeLocation(a);o&&!o.endTag&&e._setEndLocation(a,t)}}}}function Od(e,t){e._setDocumentType(t);let r=t.forceQuirks?le.QUIRKS:fa(t);pa(t)||e._err(t,C.nonConformingDoctype),e.treeAdapter.setDocumentMode(e.document,r),e.insertionMode=p.BEFORE_HTML}function Jt(e,t){e._err(t,C.missingDoctype,!0),e.treeAdapter.setDocumentMode(e.document,le.QUIRKS),e.insertionMode=p.BEFORE_HTML,e._processToken(t)}function Ld(e,t){t.tagID===s.HTML?(e._insertElement(t,k.HTML),e.insertionMode=p.BEFORE_HEAD):Xt(e,t)}function Id(e,t){let r=t.tagID;(r===s.HTML||r===s.HEAD||r===s.BODY||r===s.BR)&&Xt(e,t)}function Xt(e,t){e._insertFakeRootElement(),e.insertionMode=p.BEFORE_HEAD,e._processToken(t)}function xd(e,t){switch(t.tagID){case s.HTML:{me(e,t);break}case s.HEAD:{e._insertElement(t,k.HTML),e.headElement=e.openElements.current,e.insertionMode=p.IN_HEAD;break}default:Qt(e,t)}}function Dd(e,t){let r=t.tagID;r===s.HEAD||r===s.BODY||r===s.HTML||r===s.BR?Qt(e,t):e._err(t,C.endTagWithoutMatchingOpenElement)}function Qt(e,t){e._insertFakeElement(y.HEAD,s.HEAD),e.headElement=e.openElements.current,e.insertionMode=p.IN_HEAD,e._processToken(t)}function Ne(e,t){switch(t.tagID){case s.HTML:{me(e,t);break}case s.BASE:case s.BASEFONT:case s.BGSOUND:case s.LINK:case s.META:{e._appendElement(t,k.HTML),t.ackSelfClosing=!0;break}case s.TITLE:{e._switchToTextParsing(t,de.RCDATA);break}case s.NOSCRIPT:{e.options.scriptingEnabled?e._switchToTextParsing(t,de.RAWTEXT):(e._insertElement(t,k.HTML),e.insertionMode=p.IN_HEAD_NO_SCRIPT);break}case s.NOFRAMES:case s.STYLE:{e._switchToTextParsing(t,de.RAWTEXT);break}case s.SCRIPT:{e._switchToTextParsing(t,de.SCRIPT_DATA);break}case s.TEMPLATE:{e._insertTemplate(t),e.activeFormattingElements.insertMarker(),e.framesetOk=!1,e.insertionMode=p.IN_TEMPLATE,e.tmplInsertionModeStack.unshift(p.IN_TEMPLATE);break}case s.HEAD:{e._err(t,C.misplacedStartTagForHeadElement);break}default:Zt(e,t)}}function Md(e,t){switch(t.tagID){case s.HEAD:{e.openElements.pop(),e.insertionMode=p.AFTER_HEAD;break}case s.BODY:case s.BR:case s.HTML:{Zt(e,t);break}case s.TEMPLATE:{dt(e,t);break}default:e._err(t,C.endTagWithoutMatchingOpenElement)}}function dt(e,t){e.openElements.tmplCount>0?(e.openElements.generateImpliedEndTagsThoroughly(),e.openElements.currentTagId!==s.TEMPLATE&&e._err(t,C.closingOfElementWithOpenChildElements),e.openElements.popUntilTagNamePopped(s.TEMPLATE),e.activeFormattingElements.clearToLastMarker(),e.tmplInsertionModeStack.shift(),e._resetInsertionMode()):e._err(t,C.endTagWithoutMatchingOpenElement)}function Zt(e,t){e.openElements.pop(),e.insertionMode=p.AFTER_HEAD,e._processToken(t)}function Pd(e,t){switch(t.tagID){case s.HTML:{me(e,t);break}case s.BASEFONT:case s.BGSOUND:case s.HEAD:case s.LINK:case s.META:case s.NOFRAMES:case s.STYLE:{Ne(e,t);break}case s.NOSCRIPT:{e._err(t,C.nestedNoscriptInHead);break}default:er(e,t)}}function Bd(e,t){switch(t.tagID){case s.NOSCRIPT:{e.openElements.pop(),e.insertionMode=p.IN_HEAD;break}case s.BR:{er(e,t);break}default:e._err(t,C.endTagWithoutMatchingOpenElement)}}function er(e,t){let r=t.type===Y.EOF?C.openElementsLeftAfterEof:C.disallowedContentInNoscriptInHead;e._err(t,r),e.openElements.pop(),e.insertionMode=p.IN_HEAD,e._processToken(t)}function Fd(e,t){switch(t.tagID){case s.HTML:{me(e,t);break}case s.BODY:{e._insertElement(t,k.HTML),e.framesetOk=!1,e.insertionMode=p.IN_BODY;break}case s.FRAMESET:{e._insertElement(t,k.HTML),e.insertionMode=p.IN_FRAMESET;break}case s.BASE:case s.BASEFONT:case s.BGSOUND:case s.LINK:case s.META:case s.NOFRAMES:case s.SCRIPT:case s.STYLE:case s.TEMPLATE:case s.TITLE:{e._err(t,C.abandonedHeadElementChild),e.openElements.push(e.headElement,s.HEAD),Ne(e,t),e.openElements.remove(e.headElement);break}case s.HEAD:{e._err(t,C.misplacedStartTagForHeadElement);break}default:tr(e,t)}}function Hd(e,t){switch(t.tagID){case s.BODY:case s.HTML:case s.BR:{tr(e,t);break}case s.TEMPLATE:{dt(e,t);break}default:e._err(t,C.endTagWithoutMatchingOpenElement)}}function tr(e,t){e._insertFakeElement(y.BODY,s.BODY),e.insertionMode=p.IN_BODY,Jr(e,t)}function Jr(e,t){switch(t.type){case Y.CHARACTER:{wa(e,t);break}case Y.WHITESPACE_CHARACTER:{Ca(e,t);break}case Y.COMMENT:{bs(e,t);break}case Y.START_TAG:{me(e,t);break}case Y.END_TAG:{qr(e,t);break}case Y.EOF:{Oa(e,t);break}default:}}function Ca(e,t){e._reconstructActiveFormattingElements(),e._insertCharacters(t)}function wa(e,t){e._reconstructActiveFormattingElements(),e._insertCharacters(t),e.framesetOk=!1}function Ud(e,t){e.openElements.tmplCount===0&&e.treeAdapter.adoptAttributes(e.openElements.items[0],t.attrs)}function $d(e,t){let r=e.openElements.tryPeekProperlyNestedBodyElement();r&&e.openElements.tmplCount===0&&(e.framesetOk=!1,e.treeAdapter.adoptAttributes(r,t.attrs))}function jd(e,t){let r=e.openElements.tryPeekProperlyNestedBodyElement();e.framesetOk&&r&&(e.treeAdapter.detachNode(r),e.openElements.popAllUpToHtmlElement(),e._insertElement(t,k.HTML),e.insertionMode=p.IN_FRAMESET)}function Wd(e,t){e.openElements.hasInButtonScope(s.P)&&e._closePElement(),e._insertElement(t,k.HTML)}function Yd(e,t){e.openElements.hasInButtonScope(s.P)&&e._closePElement(),e.openElements.currentTagId!==void 0&&Ct.has(e.openElements.currentTagId)&&e.openElements.pop(),e._insertElement(t,k.HTML)}function Gd(e,t){e.openElements.hasInButtonScope(s.P)&&e._closePElement(),e._insertElement(t,k.HTML),e.skipNextNewLine=!0,e.framesetOk=!1}function zd(e,t){let r=e.openElements.tmplCount>0;(!e.formElement||r)&&(e.openElements.hasInButtonScope(s.P)&&e._closePElement(),e._insertElement(t,k.HTML),r||(e.formElement=e.openElements.current))}function Kd(e,t){e.framesetOk=!1;let r=t.tagID;for(let n=e.openElements.stackTop;n>=0;n--){let i=e.openElements.tagIDs[n];if(r===s.LI&&i===s.LI||(r===s.DD||r===s.DT)&&(i===s.DD||i===s.DT)){e.openElements.generateImpliedEndTagsWithExclusion(i),e.openElements.popUntilTagNamePopped(i);break}if(i!==s.ADDRESS&&i!==s.DIV&&i!==s.P&&e._isSpecialElement(e.openElements.items[n],i))break}e.openElements.hasInButtonScope(s.P)&&e._closePElement(),e._insertElement(t,k.HTML)}function Vd(e,t){e.openElements.hasInButtonScope(s.P)&&e._closePElement(),e._insertElement(t,k.HTML),e.tokenizer.state=de.PLAINTEXT}function Jd(e,t){e.openElements.hasInScope(s.BUTTON)&&(e.openElements.generateImpliedEndTags(),e.openElements.popUntilTagNamePopped(s.BUTTON)),e._reconstructActiveFormattingElements(),e._insertElement(t,k.HTML),e.framesetOk=!1}function qd(e,t){let r=e.activeFormattingElements.getElementEntryInScopeWithTagName(y.A);r&&(As(e,t),e.openElements.remove(r.element),e.activeFormattingElements.removeEntry(r)),e._reconstructActiveFormattingElements(),e._insertElement(t,k.HTML),e.activeFormattingElements.pushElement(e.openElements.current,t)}function Xd(e,t){e._reconstructActiveFormattingElements(),e._insertElement(t,k.HTML),e.activeFormattingElements.pushElement(e.openElements.current,t)}function Qd(e,t){e._reconstructActiveFormattingElements(),e.openElements.hasInScope(s.NOBR)&&(As(e,t),e._reconstructActiveFormattingElements()),e._insertElement(t,k.HTML),e.activeFormattingElements.pushElement(e.openElements.current,t)}function Zd(e,t){e._reconstructActiveFormattingElements(),e._insertElement(t,k.HTML),e.activeFormattingElements.insertMarker(),e.framesetOk=!1}function em(e,t){e.treeAdapter.getDocumentMode(e.document)!==le.QUIRKS&&e.openElements.hasInButtonScope(s.P)&&e._closePElement(),e._insertElement(t,k.HTML),e.framesetOk=!1,e.insertionMode=p.IN_TABLE}function Na(e,t){e._reconstructActiveFormattingElements(),e._appendElement(t,k.HTML),e.framesetOk=!1,t.ackSelfClosing=!0}function va(e){let t=Fr(e,De.TYPE);return t!=null&&t.toLowerCase()===Ed}function tm(e,t){e._reconstructActiveFormattingElements(),e._appendElement(t,k.HTML),va(t)||(e.framesetOk=!1),t.ackSelfClosing=!0}function rm(e,t){e._appendElement(t,k.HTML),t.ackSelfClosing=!0}function nm(e,t){e.openElements.hasInButtonScope(s.P)&&e._closePElement(),e._appendElement(t,k.HTML),e.framesetOk=!1,t.ackSelfClosing=!0}function sm(e,t){t.tagName=y.IMG,t.tagID=s.IMG,Na(e,t)}function im(e,t){e._insertElement(t,k.HTML),e.skipNextNewLine=!0,e.tokenizer.state=de.RCDATA,e.originalInsertionMode=e.insertionMode,e.framesetOk=!1,e.insertionMode=p.TEXT}function am(e,t){e.openElements.hasInButtonScope(s.P)&&e._closePElement(),e._reconstructActiveFormattingElements(),e.framesetOk=!1,e._switchToTextParsing(t,de.RAWTEXT)}function om(e,t){e.framesetOk=!1,e._switchToTextParsing(t,de.RAWTEXT)}function _a(e,t){e._switchToTextParsing(t,de.RAWTEXT)}function cm(e,t){e._reconstructActiveFormattingElements(),e._insertElement(t,k.HTML),e.framesetOk=!1,e.insertionMode=e.insertionMode===p.IN_TABLE||e.insertionMode===p.IN_CAPTION||e.insertionMode===p.IN_TABLE_BODY||e.insertionMode===p.IN_ROW||e.insertionMode===p.IN_CELL?p.IN_SELECT_IN_TABLE:p.IN_SELECT}function lm(e,t){e.openElements.currentTagId===s.OPTION&&e.openElements.pop(),e._reconstructActiveFormattingElements(),e._insertElement(t,k.HTML)}function dm(e,t){e.openElements.hasInScope(s.RUBY)&&e.openElements.generateImpliedEndTags(),e._insertElement(t,k.HTML)}function mm(e,t){e.openElements.hasInScope(s.RUBY)&&e.openElements.generateImpliedEndTagsWithExclusion(s.RTC),e._insertElement(t,k.HTML)}function um(e,t){e._reconstructActiveFormattingElements(),gs(t),Gr(t),t.selfClosing?e._appendElement(t,k.MATHML):e._insertElement(t,k.MATHML),t.ackSelfClosing=!0}function hm(e,t){e._reconstructActiveFormattingElements(),Ts(t),Gr(t),t.selfClosing?e._appendElement(t,k.SVG):e._insertElement(t,k.SVG),t.ackSelfClosing=!0}function Ra(e,t){e._reconstructActiveFormattingElements(),e._insertElement(t,k.HTML)}function me(e,t){switch(t.tagID){case s.I:case s.S:case s.B:case s.U:case s.EM:case s.TT:case s.BIG:case s.CODE:case s.FONT:case s.SMALL:case s.STRIKE:case s.STRONG:{Xd(e,t);break}case s.A:{qd(e,t);break}case s.H1:case s.H2:case s.H3:case s.H4:case s.H5:case s.H6:{Yd(e,t);break}case s.P:case s.DL:case s.OL:case s.UL:case s.DIV:case s.DIR:case s.NAV:case s.MAIN:case s.MENU:case s.ASIDE:case s.CENTER:case s.FIGURE:case s.FOOTER:case s.HEADER:case s.HGROUP:case s.DIALOG:case s.DETAILS:case s.ADDRESS:case s.ARTICLE:case s.SEARCH:case s.SECTION:case s.SUMMARY:case s.FIELDSET:case s.BLOCKQUOTE:case s.FIGCAPTION:{Wd(e,t);break}case s.LI:case s.DD:case s.DT:{Kd(e,t);break}case s.BR:case s.IMG:case s.WBR:case s.AREA:case s.EMBED:case s.KEYGEN:{Na(e,t);break}case s.HR:{nm(e,t);break}case s.RB:case s.RTC:{dm(e,t);break}case s.RT:case s.RP:{mm(e,t);break}case s.PRE:case s.LISTING:{Gd(e,t);break}case s.XMP:{am(e,t);break}case s.SVG:{hm(e,t);break}case s.HTML:{Ud(e,t);break}case s.BASE:case s.LINK:case s.META:case s.STYLE:case s.TITLE:case s.SCRIPT:case s.BGSOUND:case s.BASEFONT:case s.TEMPLATE:{Ne(e,t);break}case s.BODY:{$d(e,t);break}case s.FORM:{zd(e,t);break}case s.NOBR:{Qd(e,t);break}case s.MATH:{um(e,t);break}case s.TABLE:{em(e,t);break}case s.INPUT:{tm(e,t);break}case s.PARAM:case s.TRACK:case s.SOURCE:{rm(e,t);break}case s.IMAGE:{sm(e,t);break}case s.BUTTON:{Jd(e,t);break}case s.APPLET:case s.OBJECT:case s.MARQUEE:{Zd(e,t);break}case s.IFRAME:{om(e,t);break}case s.SELECT:{cm(e,t);break}case s.OPTION:case s.OPTGROUP:{lm(e,t);break}case s.NOEMBED:case s.NOFRAMES:{_a(e,t);break}case s.FRAMESET:{jd(e,t);break}case s.TEXTAREA:{im(e,t);break}case s.NOSCRIPT:{e.options.scriptingEnabled?_a(e,t):Ra(e,t);break}case s.PLAINTEXT:{Vd(e,t);break}case s.COL:case s.TH:case s.TD:case s.TR:case s.HEAD:case s.FRAME:case s.TBODY:case s.TFOOT:case s.THEAD:case s.CAPTION:case s.COLGROUP:break;default:Ra(e,t)}}function pm(e,t){if(e.openElements.hasInScope(s.BODY)&&(e.insertionMode=p.AFTER_BODY,e.options.sourceCodeLocationInfo)){let r=e.openElements.tryPeekProperlyNestedBodyElement();r&&e._setEndLocation(r,t)}}function fm(e,t){e.openElements.hasInScope(s.BODY)&&(e.insertionMode=p.AFTER_BODY,Fa(e,t))}function gm(e,t){let r=t.tagID;e.openElements.hasInScope(r)&&(e.openElements.generateImpliedEndTags(),e.openElements.popUntilTagNamePopped(r))}function Tm(e){let t=e.openElements.tmplCount>0,{formElement:r}=e;t||(e.formElement=null),(r||t)&&e.openElements.hasInScope(s.FORM)&&(e.openElements.generateImpliedEndTags(),t?e.openElements.popUntilTagNamePopped(s.FORM):r&&e.openElements.remove(r))}function Em(e){e.openElements.hasInButtonScope(s.P)||e._insertFakeElement(y.P,s.P),e._closePElement()}function bm(e){e.openElements.hasInListItemScope(s.LI)&&(e.openElements.generateImpliedEndTagsWithExclusion(s.LI),e.openElements.popUntilTagNamePopped(s.LI))}function ym(e,t){let r=t.tagID;e.openElements.hasInScope(r)&&(e.openElements.generateImpliedEndTagsWithExclusion(r),e.openElements.popUntilTagNamePopped(r))}function Am(e){e.openElements.hasNumberedHeaderInScope()&&(e.openElements.generateImpliedEndTags(),e.openElements.popUntilNumberedHeaderPopped())}function _m(e,t){let r=t.tagID;e.openElements.hasInScope(r)&&(e.openElements.generateImpliedEndTags(),e.openElements.popUntilTagNamePopped(r),e.activeFormattingElements.clearToLastMarker())}function Rm(e){e._reconstructActiveFormattingElements(),e._insertFakeElement(y.BR,s.BR),e.openElements.pop(),e.framesetOk=!1}function ka(e,t){let r=t.tagName,n=t.tagID;for(let i=e.openElements.stackTop;i>0;i--){let a=e.openElements.items[i],o=e.openElements.tagIDs[i];if(n===o&&(n!==s.UNKNOWN||e.treeAdapter.getTagName(a)===r)){e.openElements.generateImpliedEndTagsWithExclusion(n),e.openElements.stackTop>=i&&e.openElements.shortenToLength(i);break}if(e._isSpecialElement(a,o))break}}function qr(e,t){switch(t.tagID){case s.A:case s.B:case s.I:case s.S:case s.U:case s.EM:case s.TT:case s.BIG:case s.CODE:case s.FONT:case s.NOBR:case s.SMALL:case s.STRIKE:case s.STRONG:{As(e,t);break}case s.P:{Em(e);break}case s.DL:case s.UL:case s.OL:case s.DIR:case s.DIV:case s.NAV:case s.PRE:case s.MAIN:case s.MENU:case s.ASIDE:case s.BUTTON:case s.CENTER:case s.FIGURE:case s.FOOTER:case s.HEADER:case s.HGROUP:case s.DIALOG:case s.ADDRESS:case s.ARTICLE:case s.DETAILS:case s.SEARCH:case s.SECTION:case s.SUMMARY:case s.LISTING:case s.FIELDSET:case s.BLOCKQUOTE:case s.FIGCAPTION:{gm(e,t);break}case s.LI:{bm(e);break}case s.DD:case s.DT:{ym(e,t);break}case s.H1:case s.H2:case s.H3:case s.H4:case s.H5:case s.H6:{Am(e);break}case s.BR:{Rm(e);break}case s.BODY:{pm(e,t);break}case s.HTML:{fm(e,t);break}case s.FORM:{Tm(e);break}case s.APPLET:case s.OBJECT:case s.MARQUEE:{_m(e,t);break}case s.TEMPLATE:{dt(e,t);break}default:ka(e,t)}}function Oa(e,t){e.tmplInsertionModeStack.length>0?Ba(e,t):_s(e,t)}function Sm(e,t){var r;t.tagID===s.SCRIPT&&((r=e.scriptHandler)===null||r===void 0||r.call(e,e.openElements.current)),e.openElements.pop(),e.insertionMode=e.originalInsertionMode}function Cm(e,t){e._err(t,C.eofInElementThatCanContainOnlyText),e.openElements.pop(),e.insertionMode=e.originalInsertionMode,e.onEof(t)}function Es(e,t){if(e.openElements.currentTagId!==void 0&&Sa.has(e.openElements.currentTagId))switch(e.pendingCharacterTokens.length=0,e.hasNonWhitespacePendingCharacterToken=!1,e.originalInsertionMode=e.insertionMode,e.insertionMode=p.IN_TABLE_TEXT,t.type){case Y.CHARACTER:{Ia(e,t);break}case Y.WHITESPACE_CHARACTER:{La(e,t);break}}else nr(e,t)}function wm(e,t){e.openElements.clearBackToTableContext(),e.activeFormattingElements.insertMarker(),e._insertElement(t,k.HTML),e.insertionMode=p.IN_CAPTION}function Nm(e,t){e.openElements.clearBackToTableContext(),e._insertElement(t,k.HTML),e.insertionMode=p.IN_COLUMN_GROUP}function vm(e,t){e.openElements.clearBackToTableContext(),e._insertFakeElement(y.COLGROUP,s.COLGROUP),e.insertionMode=p.IN_COLUMN_GROUP,Rs(e,t)}function km(e,t){e.openElements.clearBackToTableContext(),e._insertElement(t,k.HTML),e.insertionMode=p.IN_TABLE_BODY}function Om(e,t){e.openElements.clearBackToTableContext(),e._insertFakeElement(y.TBODY,s.TBODY),e.insertionMode=p.IN_TABLE_BODY,Xr(e,t)}function Lm(e,t){e.openElements.hasInTableScope(s.TABLE)&&(e.openElements.popUntilTagNamePopped(s.TABLE),e._resetInsertionMode(),e._processStartTag(t))}function Im(e,t){va(t)?e._appendElement(t,k.HTML):nr(e,t),t.ackSelfClosing=!0}function xm(e,t){!e.formElement&&e.openElements.tmplCount===0&&(e._insertElement(t,k.HTML),e.formElement=e.openElements.current,e.openElements.pop())}function Nt(e,t){switch(t.tagID){case s.TD:case s.TH:case s.TR:{Om(e,t);break}case s.STYLE:case s.SCRIPT:case s.TEMPLATE:{Ne(e,t);break}case s.COL:{vm(e,t);break}case s.FORM:{xm(e,t);break}case s.TABLE:{Lm(e,t);break}case s.TBODY:case s.TFOOT:case s.THEAD:{km(e,t);break}case s.INPUT:{Im(e,t);break}case s.CAPTION:{wm(e,t);break}case s.COLGROUP:{Nm(e,t);break}default:nr(e,t)}}function rr(e,t){switch(t.tagID){case s.TABLE:{e.openElements.hasInTableScope(s.TABLE)&&(e.openElements.popUntilTagNamePopped(s.TABLE),e._resetInsertionMode());break}case s.TEMPLATE:{dt(e,t);break}case s.BODY:case s.CAPTION:case s.COL:case s.COLGROUP:case s.HTML:case s.TBODY:case s.TD:case s.TFOOT:case s.TH:case s.THEAD:case s.TR:break;default:nr(e,t)}}function nr(e,t){let r=e.fosterParentingEnabled;e.fosterParentingEnabled=!0,Jr(e,t),e.fosterParentingEnabled=r}function La(e,t){e.pendingCharacterTokens.push(t)}function Ia(e,t){e.pendingCharacterTokens.push(t),e.hasNonWhitespacePendingCharacterToken=!0}function qt(e,t){let r=0;if(e.hasNonWhitespacePendingCharacterToken)for(;r<e.pendingCharacterTokens.length;r++)nr(e,e.pendingCharacterTokens[r]);else for(;r<e.pendingCharacterTokens.length;r++)e._insertCharacters(e.pendingCharacterTokens[r]);e.insertionMode=e.originalInsertionMode,e._processToken(t)}var xa=new Set([s.CAPTION,s.COL,s.COLGROUP,s.TBODY,s.TD,s.TFOOT,s.TH,s.THEAD,s.TR]);function Dm(e,t){let r=t.tagID;xa.has(r)?e.openElements.hasInTableScope(s.CAPTION)&&(e.openElements.generateImpliedEndTags(),e.openElements.popUntilTagNamePopped(s.CAPTION),e.activeFormattingElements.clearToLastMarker(),e.insertionMode=p.IN_TABLE,Nt(e,t)):me(e,t)}function Mm(e,t){let r=t.tagID;switch(r){case s.CAPTION:case s.TABLE:{e.openElements.hasInTableScope(s.CAPTION)&&(e.openElements.generateImpliedEndTags(),e.openElements.popUntilTagNamePopped(s.CAPTION),e.activeFormattingElements.clearToLastMarker(),e.insertionMode=p.IN_TABLE,r===s.TABLE&&rr(e,t));break}case s.BODY:case s.COL:case s.COLGROUP:case s.HTML:case s.TBODY:case s.TD:case s.TFOOT:case s.TH:case s.THEAD:case s.TR:break;default:qr(e,t)}}function Rs(e,t){switch(t.tagID){case s.HTML:{me(e,t);break}case s.COL:{e._appendElement(t,k.HTML),t.ackSelfClosing=!0;break}case s.TEMPLATE:{Ne(e,t);break}default:Kr(e,t)}}function Pm(e,t){switch(t.tagID){case s.COLGROUP:{e.openElements.currentTagId===s.COLGROUP&&(e.openElements.pop(),e.insertionMode=p.IN_TABLE);break}case s.TEMPLATE:{dt(e,t);break}case s.COL:break;default:Kr(e,t)}}function Kr(e,t){e.openElements.currentTagId===s.COLGROUP&&(e.openElements.pop(),e.insertionMode=p.IN_TABLE,e._processToken(t))}function Xr(e,t){switch(t.tagID){case s.TR:{e.openElements.clearBackToTableBodyContext(),e._insertElement(t,k.HTML),e.insertionMode=p.IN_ROW;break}case s.TH:case s.TD:{e.openElements.clearBackToTableBodyContext(),e._insertFakeElement(y.TR,s.TR),e.insertionMode=p.IN_ROW,Qr(e,t);break}case s.CAPTION:case s.COL:case s.COLGROUP:case s.TBODY:case s.TFOOT:case s.THEAD:{e.openElements.hasTableBodyContextInTableScope()&&(e.openElements.clearBackToTableBodyContext(),e.openElements.pop(),e.insertionMode=p.IN_TABLE,Nt(e,t));break}default:Nt(e,t)}}function ys(e,t){let r=t.tagID;switch(t.tagID){case s.TBODY:case s.TFOOT:case s.THEAD:{e.openElements.hasInTableScope(r)&&(e.openElements.clearBackToTableBodyContext(),e.openElements.pop(),e.insertionMode=p.IN_TABLE);break}case s.TABLE:{e.openElements.hasTableBodyContextInTableScope()&&(e.openElements.clearBackToTableBodyContext(),e.openElements.pop(),e.insertionMode=p.IN_TABLE,rr(e,t));break}case s.BODY:case s.CAPTION:case s.COL:case s.COLGROUP:case s.HTML:case s.TD:case s.TH:case s.TR:break;default:rr(e,t)}}function Qr(e,t){switch(t.tagID){case s.TH:case s.TD:{e.openElements.clearBackToTableRowContext(),e._insertElement(t,k.HTML),e.insertionMode=p.IN_CELL,e.activeFormattingElements.insertMarker();break}case s.CAPTION:case s.COL:case s.COLGROUP:case s.TBODY:case s.TFOOT:case s.THEAD:case s.TR:{e.openElements.hasInTableScope(s.TR)&&(e.openElements.clearBackToTableRowContext(),e.openElements.pop(),e.insertionMode=p.IN_TABLE_BODY,Xr(e,t));break}default:Nt(e,t)}}function Da(e,t){switch(t.tagID){case s.TR:{e.openElements.hasInTableScope(s.TR)&&(e.openElements.clearBackToTableRowContext(),e.openElements.pop(),e.insertionMode=p.IN_TABLE_BODY);break}case s.TABLE:{e.openElements.hasInTableScope(s.TR)&&(e.openElements.clearBackToTableRowContext(),e.openElements.pop(),e.insertionMode=p.IN_TABLE_BODY,ys(e,t));break}case s.TBODY:case s.TFOOT:case s.THEAD:{(e.openElements.hasInTableScope(t.tagID)||e.openElements.hasInTableScope(s.TR))&&(e.openElements.clearBackToTableRowContext(),e.openElements.pop(),e.insertionMode=p.IN_TABLE_BODY,ys(e,t));break}case s.BODY:case s.CAPTION:case s.COL:case s.COLGROUP:case s.HTML:case s.TD:case s.TH:break;default:rr(e,t)}}function Bm(e,t){let r=t.tagID;xa.has(r)?(e.openElements.hasInTableScope(s.TD)||e.openElements.hasInTableScope(s.TH))&&(e._closeTableCell(),Qr(e,t)):me(e,t)}function Fm(e,t){let r=t.tagID;switch(r){case s.TD:case s.TH:{e.openElements.hasInTableScope(r)&&(e.openElements.generateImpliedEndTags(),e.openElements.popUntilTagNamePopped(r),e.activeFormattingElements.clearToLastMarker(),e.insertionMode=p.IN_ROW);break}case s.TABLE:case s.TBODY:case s.TFOOT:case s.THEAD:case s.TR:{e.openElements.hasInTableScope(r)&&(e._closeTableCell(),Da(e,t));break}case s.BODY:case s.CAPTION:case s.COL:case s.COLGROUP:case s.HTML:break;default:qr(e,t)}}function Ma(e,t){switch(t.tagID){case s.HTML:{me(e,t);break}case s.OPTION:{e.openElements.currentTagId===s.OPTION&&e.openElements.pop(),e._insertElement(t,k.HTML);break}case s.OPTGROUP:{e.openElements.currentTagId===s.OPTION&&e.openElements.pop(),e.openElements.currentTagId===s.OPTGROUP&&e.openElements.pop(),e._insertElement(t,k.HTML);break}case s.HR:{e.openElements.currentTagId===s.OPTION&&e.openElements.pop(),e.openElements.currentTagId===s.OPTGROUP&&e.openElements.pop(),e._appendElement(t,k.HTML),t.ackSelfClosing=!0;break}case s.INPUT:case s.KEYGEN:case s.TEXTAREA:case s.SELECT:{e.openElements.hasInSelectScope(s.SELECT)&&(e.openElements.popUntilTagNamePopped(s.SELECT),e._resetInsertionMode(),t.tagID!==s.SELECT&&e._processStartTag(t));break}case s.SCRIPT:case s.TEMPLATE:{Ne(e,t);break}default:}}function Pa(e,t){switch(t.tagID){case s.OPTGROUP:{e.openElements.stackTop>0&&e.openElements.currentTagId===s.OPTION&&e.openElements.tagIDs[e.openElements.stackTop-1]===s.OPTGROUP&&e.openElements.pop(),e.openElements.currentTagId===s.OPTGROUP&&e.openElements.pop();break}case s.OPTION:{e.openElements.currentTagId===s.OPTION&&e.openElements.pop();break}case s.SELECT:{e.openElements.hasInSelectScope(s.SELECT)&&(e.openElements.popUntilTagNamePopped(s.SELECT),e._resetInsertionMode());break}case s.TEMPLATE:{dt(e,t);break}default:}}function Hm(e,t){let r=t.tagID;r===s.CAPTION||r===s.TABLE||r===s.TBODY||r===s.TFOOT||r===s.THEAD||r===s.TR||r===s.TD||r===s.TH?(e.openElements.popUntilTagNamePopped(s.SELECT),e._resetInsertionMode(),e._processStartTag(t)):Ma(e,t)}function Um(e,t){let r=t.tagID;r===s.CAPTION||r===s.TABLE||r===s.TBODY||r===s.TFOOT||r===s.THEAD||r===s.TR||r===s.TD||r===s.TH?e.openElements.hasInTableScope(r)&&(e.openElements.popUntilTagNamePopped(s.SELECT),e._resetInsertionMode(),e.onEndTag(t)):Pa(e,t)}function $m(e,t){switch(t.tagID){case s.BASE:case s.BASEFONT:case s.BGSOUND:case s.LINK:case s.META:case s.NOFRAMES:case s.SCRIPT:case s.STYLE:case s.TEMPLATE:case s.TITLE:{Ne(e,t);break}case s.CAPTION:case s.COLGROUP:case s.TBODY:case s.TFOOT:case s.THEAD:{e.tmplInsertionModeStack[0]=p.IN_TABLE,e.insertionMode=p.IN_TABLE,Nt(e,t);break}case s.COL:{e.tmplInsertionModeStack[0]=p.IN_COLUMN_GROUP,e.insertionMode=p.IN_COLUMN_GROUP,Rs(e,t);break}case s.TR:{e.tmplInsertionModeStack[0]=p.IN_TABLE_BODY,e.insertionMode=p.IN_TABLE_BODY,Xr(e,t);break}case s.TD:case s.TH:{e.tmplInsertionModeStack[0]=p.IN_ROW,e.insertionMode=p.IN_ROW,Qr(e,t);break}default:e.tmplInsertionModeStack[0]=p.IN_BODY,e.insertionMode=p.IN_BODY,me(e,t)}}function jm(e,t){t.tagID===s.TEMPLATE&&dt(e,t)}function Ba(e,t){e.openElements.tmplCount>0?(e.openElements.popUntilTagNamePopped(s.TEMPLATE),e.activeFormattingElements.clearToLastMarker(),e.tmplInsertionModeStack.shift(),e._resetInsertionMode(),e.onEof(t)):_s(e,t)}function Wm(e,t){t.tagID===s.HTML?me(e,t):Vr(e,t)}function Fa(e,t){var r;if(t.tagID===s.HTML){if(e.fragmentContext||(e.insertionMode=p.AFTER_AFTER_BODY),e.options.sourceCodeLocationInfo&&e.openElements.tagIDs[0]===s.HTML){e._setEndLocation(e.openElements.items[0],t);let n=e.openElements.items[1];n&&!(!((r=e.treeAdapter.getNodeSourceCodeLocation(n))===null||r===void 0)&&r.endTag)&&e._setEndLocation(n,t)}}else Vr(e,t)}function Vr(e,t){e.insertionMode=p.IN_BODY,Jr(e,t)}function Ym(e,t){switch(t.tagID){case s.HTML:{me(e,t);break}case s.FRAMESET:{e._insertElement(t,k.HTML);break}case s.FRAME:{e._appendElement(t,k.HTML),t.ackSelfClosing=!0;break}case s.NOFRAMES:{Ne(e,t);break}default:}}function Gm(e,t){t.tagID===s.FRAMESET&&!e.openElements.isRootHtmlElementCurrent()&&(e.openElements.pop(),!e.fragmentContext&&e.openElements.currentTagId!==s.FRAMESET&&(e.insertionMode=p.AFTER_FRAMESET))}function zm(e,t){switch(t.tagID){case s.HTML:{me(e,t);break}case s.NOFRAMES:{Ne(e,t);break}default:}}function Km(e,t){t.tagID===s.HTML&&(e.insertionMode=p.AFTER_AFTER_FRAMESET)}function Vm(e,t){t.tagID===s.HTML?me(e,t):zr(e,t)}function zr(e,t){e.insertionMode=p.IN_BODY,Jr(e,t)}function Jm(e,t){switch(t.tagID){case s.HTML:{me(e,t);break}case s.NOFRAMES:{Ne(e,t);break}default:}}function qm(e,t){t.chars=K,e._insertCharacters(t)}function Xm(e,t){e._insertCharacters(t),e.framesetOk=!1}function Ha(e){for(;e.treeAdapter.getNamespaceURI(e.openElements.current)!==k.HTML&&e.openElements.currentTagId!==void 0&&!e._isIntegrationPoint(e.openElements.currentTagId,e.openElements.current);)e.openElements.pop()}function Qm(e,t){if(Ta(t))Ha(e),e._startTagOutsideForeignContent(t);else{let r=e._getAdjustedCurrentElement(),n=e.treeAdapter.getNamespaceURI(r);n===k.MATHML?gs(t):n===k.SVG&&(Ea(t),Ts(t)),Gr(t),t.selfClosing?e._appendElement(t,n):e._insertElement(t,n),t.ackSelfClosing=!0}}function Zm(e,t){if(t.tagID===s.P||t.tagID===s.BR){Ha(e),e._endTagOutsideForeignContent(t);return}for(let r=e.openElements.stackTop;r>0;r--){let n=e.openElements.items[r];if(e.treeAdapter.getNamespaceURI(n)===k.HTML){e._endTagOutsideForeignContent(t);break}let i=e.treeAdapter.getTagName(n);if(i.toLowerCase()===t.tagName){t.tagName=i,e.openElements.shortenToLength(r);break}}}c();var ng=new Set([y.AREA,y.BASE,y.BASEFONT,y.BGSOUND,y.BR,y.COL,y.EMBED,y.FRAME,y.HR,y.IMG,y.INPUT,y.KEYGEN,y.LINK,y.META,y.PARAM,y.SOURCE,y.TRACK,y.WBR]);function Ua(e,t){return wt.parse(e,t)}function Zr(e,t,r){typeof e=="string"&&(r=t,t=e,e=null);let n=wt.getFragmentParser(e,r);return n.tokenizer.write(t,!0),n.getFragment()}function Wa(e,t){let r=et(vt(Zr(e).childNodes,t));return r&&`<div${Ss(t)}>${r}</div>`}var et=e=>e.map(({name:t,attributes:r="",content:n})=>`<${t}${r}>${n}</${t}>`).join(""),Ss=e=>` lang="${$e(e)}" dir="${ct(e)}"`,Ot=e=>"tagName"in e,Ye=({attrs:e},t)=>e.find(r=>r.name===t)?.value,We=e=>"content"in e?e.content.childNodes:e.childNodes,eu=new Set(["button","input","link","script","select","style","svg","textarea"]),Cs=e=>eu.has(e.tagName)||Ye(e,"aria-hidden")==="true"||e.tagName!=="a"&&/(^|\s)screen(\s|$)/.test(Ye(e,"class")??""),Ya={a:"a",b:"strong",strong:"strong",em:"em",i:"em",bdi:"bdi",br:"br",small:"",span:"",label:"",abbr:"",time:""},en=e=>!Ot(e)||e.tagName in Ya&&We(e).every(en)||Cs(e),$a=e=>Ot(e)&&/^(small|span)$/.test(e.tagName),Ga=e=>e.replace(/<[^>]*>/g,"");function za(e){let t="",r;for(let n of e){let i=tu(n);if(!i.trim()&&!Ot(n)){t+=i;continue}t=/[^\s:(·–—-]\s*$/.test(t)&&/^[^\s\p{P}]/u.test(Ga(i))&&($a(n)||r&&$a(r)&&!/\s$/.test(t))?`${t.trimEnd()} · ${i}`:t+i,i.trim()&&(r=n)}return t}function tu(e){if("value"in e)return $e(e.value.replace(/[ \t\r\n\f]+/g," "));if(!Ot(e)||Cs(e))return"";let t=za(We(e)),r=Ya[e.tagName];if(!r||!t.trim())return t;let n=Ye(e,"href")??"#";if(r==="a")return n[0]==="#"||!Si(n)?t:`<a href="${$e(n)}">${t}</a>`;let i=Ye(e,"lang");return`<${r}${i?Ss(i):""}>${t}</${r}>`}var sr=e=>za(e).replace(/ {2,}/g," ").trim();function vt(e,t){let r=[],n=[],i=()=>{let a=sr(n);a&&r.push({name:"p",content:a}),n=[]};for(let a of e){if(en(a)){n.push(a);continue}i();let o=ru(a,t),[l]=o,d=r.at(-1);l&&d&&/^[uo]l$/.test(l.name)&&l.name===d.name&&Ye(a,"part")==="more"&&(d.content+=l.content,o.shift()),r.push(...o)}return i(),r}function ru(e,t){let r=e.tagName,n=We(e),i=Ye(e,"lang");if(i&&i!==t){let a=vt(n,i);return a[0]?[{name:"div",attributes:Ss(i),content:et(a)}]:[]}if(/^(h[1-6]|p)$/.test(r)&&n.every(en))return mt({name:r,content:sr(n)});if(r==="ul"||r==="ol")return mt({name:r,content:et(kt(n,["li"]).flatMap(a=>mt({name:"li",content:ja(a,t,r==="ol")})))});if(r==="dl")return mt({name:r,content:et(kt(n,["dt","dd"]).flatMap(a=>mt({name:a.tagName,content:ja(a,t)})))});if(r==="table")return mt({name:r,content:et(kt(n,["thead","tbody","tfoot"]).map(a=>({name:a.tagName,content:et(kt(We(a),["tr"]).map(nu))})))});if(r==="details"){let a=n.find(d=>Ot(d)&&d.tagName==="summary"),o=vt(n.filter(d=>d!==a),t);if(!a||/^(more|table)$/.test(Ye(e,"part")??""))return o;let l=We(a);return[...l.every(en)?mt({name:"p",content:sr(l)&&`<strong>${sr(l)}</strong>`}):vt(l,t),...o]}return vt(n,t)}var mt=e=>e.content?[e]:[];function ja(e,t,r=!1){let n=vt(We(e),t);return r&&/^\p{Nd}+$/u.test(Ga(n[0]?.content??""))&&n.shift(),n[1]||n[0]?.name!=="p"?et(n):n[0].content}var kt=(e,t)=>e.flatMap(r=>!Ot(r)||Cs(r)?[]:t.includes(r.tagName)?[r]:kt(We(r),t)),nu=e=>({name:"tr",content:et(kt(We(e),["th","td"]).map(t=>({name:t.tagName,attributes:["scope","colspan"].map(r=>Ye(t,r)?` ${r}="${$e(Ye(t,r))}"`:"").join(""),content:sr(We(t))})))});c();c();c();var ws=["role-summary","market-demand","salary-range","core-functions","key-responsibilities","work-setting","tech-stack","role-skills","career-path","required-education","career-ladder","global-outlook","job-market","day-timeline","work-life-balance","skill-map","pros-cons","common-mistakes","contextual-advice","case-studies","portfolio-tips","job-outlook","related-roles","role-faq","source-list","share-guide","membership-plans"];function tn(e,t){let r=e?.match(/[^\s,]+/g);return r?[...new Set(r)].filter(n=>{let i=ws.includes(n);return i||t(n),i}):ws}c();c();c();var su=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Te(e,{lang:t,givenLang:r},n=!1,i=r){return typeof e!="string"||!(i??(/\p{L}/u.test(e)&&su.test(e)!==(ct(t)==="rtl")))?e:b`<bdi class=${n&&i?"block":N} lang=${i??N}>${e}</bdi>`}var ut=e=>typeof e=="string"?{name:e}:e;function Ka(e,t,r){let n=new Map;for(let i of[e??[]].flat()){let{name:a,url:o,date:l}=ut(i??""),d=a??o;if(!d)continue;let u=r?.(d);n.set([a,o,l].join(`
`),b`<p part="source">${t.parts(l?"sourceDated":"source",{source:o?b`<a href=${o}>${Te(d,t)}</a>`:Te(d,t),date:l?lt(t,l):""})}${u?[" ",b`<a href="#source-${u}" aria-label=${t.term("sourceNumber",{n:u})}>[${u}]</a>`]:N}</p>`)}return[...n.values()]}function rn(e){let t=(Oe(vr,Object(e).sources,"",()=>{})??[]).map(ut);return r=>t.findIndex(({name:n,url:i})=>r===n||r===i)+1}c();c();c();c();var iu={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},au=e=>iu[e],ht=e=>e.replace(/[&<>"']/g,au);var Va=({elementRenderers:e},t,r=g.get(t),n=new Map)=>{if(r===void 0)return console.warn(`Custom element ${t} was not registered.`),new nn(t);for(let i of e)if(i.matchesClass(r,t,n))return new i(t);return new nn(t)},ir=class{static matchesClass(t,r,n){return!1}constructor(t){this.tagName=t}connectedCallback(){}attributeChangedCallback(t,r,n){}setProperty(t,r){this.element!==void 0&&(this.element[t]=r)}setAttribute(t,r){if(t=t.toLowerCase(),this.element!==void 0){let n=this.element.getAttribute(t);this.element.setAttribute(t,r),this.attributeChangedCallback(t,n,r)}}get shadowRootOptions(){return{mode:"open"}}renderShadow(t){}renderLight(t){}renderAttributes(){let t=[];if(this.element!==void 0){let{attributes:r}=this.element;for(let n=0,i,a;n<r.length&&({name:i,value:a}=r[n]);n++)a===""||a===void 0||a===null?t.push(` ${i}`):t.push(` ${i}="${ht(a)}"`)}return t}},nn=class extends ir{constructor(){super(...arguments),this._attributes={}}setAttribute(t,r){this._attributes[t.toLowerCase()]=r}renderAttributes(){let t=[];for(let[r,n]of Object.entries(this._attributes))n===""||n===void 0||n===null?t.push(` ${r}`):t.push(` ${r}="${ht(n)}"`);return t}};c();var Ja={attributeToProperty:hs._$AK,changedProperties:hs._$AL};yi();c();c();c();var Ee={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Lt=e=>(...t)=>({_$litDirective$:e,values:t}),tt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,n){this._$Ct=t,this._$AM=r,this._$Ci=n}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};c();c();var{I:ou}=ie,qa=e=>e,Ns=e=>e===null||typeof e!="object"&&typeof e!="function",Qa={HTML:1,SVG:2,MATHML:3},ar=(e,t)=>t===void 0?e?._$litType$!==void 0:e?._$litType$===t,vs=e=>e?._$litType$?.h!=null;var sn=e=>e?._$litDirective$,ks=e=>e.strings===void 0,Xa=()=>document.createComment(""),It=(e,t,r)=>{let n=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(r===void 0){let a=n.insertBefore(Xa(),i),o=n.insertBefore(Xa(),i);r=new ou(a,o,e,e.options)}else{let a=r._$AB.nextSibling,o=r._$AM,l=o!==e;if(l){let d;r._$AQ?.(e),r._$AM=e,r._$AP!==void 0&&(d=e._$AU)!==o._$AU&&r._$AP(d)}if(a!==i||l){let d=r._$AA;for(;d!==a;){let u=qa(d).nextSibling;qa(n).insertBefore(d,i),d=u}}}return r},rt=(e,t,r=e)=>(e._$AI(t,r),e),cu={},an=(e,t=cu)=>e._$AH=t,Za=e=>e._$AH,on=e=>{e._$AR(),e._$AA.remove()};c();var Os=null,cn={boundAttributeSuffix:ie.M,marker:ie.P,markerMatch:ie.A,HTML_RESULT:ie.C,getTemplateHtml:ie.L,overrideDirectiveResolve:(e,t)=>class extends e{_$AS(r,n){return t(this,n)}},patchDirectiveResolve:(e,t)=>{if(e.prototype._$AS.name!==t.name){Os??=e.prototype._$AS.name;for(let r=e.prototype;r!==Object.prototype;r=Object.getPrototypeOf(r))if(r.hasOwnProperty(Os))return void(r[Os]=t);throw Error("Internal error: It is possible that both dev mode and production mode Lit was mixed together during SSR. Please comment on the issue: https://github.com/lit/lit/issues/4527")}},setDirectiveClass(e,t){e._$litDirective$=t},getAttributePartCommittedValue:(e,t,r)=>{let n=he;return e.j=i=>n=i,e._$AI(t,e,r),n},connectedDisconnectable:e=>({...e,_$AU:!0}),resolveDirective:ie.V,AttributePart:ie.H,PropertyPart:ie.B,BooleanAttributePart:ie.N,EventPart:ie.U,ElementPart:ie.F,TemplateInstance:ie.R,isIterable:ie.D,ChildPart:ie.I};c();c();c();var eo={from:()=>({toString:()=>""})};var{TemplateInstance:TT,isIterable:ET,resolveDirective:bT,ChildPart:yT,ElementPart:AT}=cn;var to=new WeakMap,Ls=e=>{let t=to.get(e.strings);if(t!==void 0)return t;let r=new Uint32Array(2).fill(5381);for(let i of e.strings)for(let a=0;a<i.length;a++)r[a%2]=33*r[a%2]^i.charCodeAt(a);let n=String.fromCharCode(...new Uint8Array(r.buffer));return t=eo.from(n,"binary").toString("base64"),to.set(e.strings,t),t};yi();c();c();c();var LT={HTML:je.NS.HTML,XML:je.NS.XML,MATHML:je.NS.MATHML,SVG:je.NS.SVG,XLINK:je.NS.XLINK,XMLNS:je.NS.XMLNS};c();c();c();function Is(e){return e.nodeName==="#document"}function xs(e){return e.nodeName==="#document-fragment"}function or(e){return e.nodeName==="template"}var Ge=Z.isElementNode,cr=Z.isCommentNode,ro=Z.isDocumentTypeNode,lr=Z.isTextNode;function dr(e){return Is(e)||xs(e)||Ge(e)||or(e)}c();var du=Z.appendChild;c();c();function ln(e,t,r){if((typeof t["pre:node"]!="function"||t["pre:node"](e,r)!==!1)&&dr(e))for(let i of e.childNodes)ln(i,t,e);typeof t.node=="function"&&t.node(e,r),typeof t.document=="function"&&Is(e)&&t.document(e),typeof t.documentFragment=="function"&&xs(e)&&t.documentFragment(e,r),typeof t.element=="function"&&Ge(e)&&t.element(e,r),typeof t.template=="function"&&or(e)&&t.template(e,r),typeof t.comment=="function"&&cr(e)&&t.comment(e,r),typeof t.text=="function"&&lr(e)&&t.text(e,r),typeof t.documentType=="function"&&ro(e)&&t.documentType(e,r)}c();var dn=class extends tt{render(){}update(t){let r=t.parentNode;if(typeof r.renderLight=="function")return r.renderLight()}};dn.t=!0;var pE=Lt(dn),no=e=>sn(e)?.t;c();var mu=[["accept",["input"]],[["accept-charset","acceptCharset"],["form"]],[["accesskey","accessKey"],["*"]],["action",["form"]],["align",["caption","col","colgroup","hr","iframe","img","table","tbody","td","tfoot","th","thead","tr"]],["allow",["iframe"]],["alt",["area","img","input"]],["async",["script"]],["autocapitalize",["*"]],["autocomplete",["form","input","select","textarea"]],["autofocus",["button","input","keygen","select","textarea"]],["autoplay",["audio","video"]],["background",["body"]],[["bgcolor","bgColor"],["body","marquee","table","td","th","tr"]],["border",["img","object","table"]],["buffered",[]],["capture",[]],["challenge",[]],["charset",["script"]],["checked",["input"]],["cite",["blockquote","del","ins","q"]],[["class","className"],["*"]],["code",[]],["codebase",[]],["color",["font","hr"]],["cols",["textarea"]],[["colspan","colSpan"],["td","th"]],["content",["meta"]],[["contenteditable","contentEditable"],["*"]],[["contextmenu"],[]],["controls",["audio","video"]],["coords",["area"]],[["crossorigin","crossOrigin"],["audio","img","link","script","video"]],["csp",["iframe"]],["data",["object"]],[["datetime","dateTime"],["del","ins","time"]],["decoding",["img"]],["default",["track"]],["defer",["script"]],["dir",["*"]],[["dirname","dirName"],["input","textarea"]],["disabled",["button","fieldset","input","optgroup","option","select","textarea"]],["download",["a","area"]],["draggable",["*"]],["enctype",["form"]],[["enterkeyhint","enterKeyHint"],["textarea","contenteditable"]],["for",[]],["form",[]],[["formaction","formAction"],["input","button"]],[["formenctype","formEnctype"],["button","input"]],[["formmethod","formMethod"],["button","input"]],[["formnovalidate","formNoValidate"],["button","input"]],[["formtarget","formTarget"],["button","input"]],["headers",["td","th"]],["height",["canvas","embed","iframe","img","input","object","video"]],["hidden",["*"]],["high",["meter"]],["href",["a","area","base","link"]],["hreflang",["a","link"]],[["http-equiv","httpEquiv"],["meta"]],["icon",[]],["id",["*"]],["importance",[]],["integrity",["link","script"]],["intrinsicsize",[]],[["inputmode","inputMode"],["textarea","contenteditable"]],[["ismap","isMap"],["img"]],["itemprop",[]],["keytype",[]],["kind",["track"]],["label",["optgroup","option","track"]],["lang",["*"]],["language",[]],["loading",["img","iframe"]],["list",[]],["loop",["audio","marquee","video"]],["low",["meter"]],["manifest",[]],["max",["input","meter","progress"]],[["maxlength","maxLength"],["input","textarea"]],[["minlength","minLength"],["input","textarea"]],["media",["link","source","style"]],["method",["form"]],["min",["input","meter"]],["multiple",["input","select"]],["muted",["audio","video"]],["name",["button","form","fieldset","iframe","input","object","output","select","textarea","map","meta","param"]],[["novalidate","noValidate"],["form"]],["open",["details"]],["optimum",["meter"]],["pattern",["input"]],["ping",["a","area"]],["placeholder",["input","textarea"]],["poster",["video"]],["preload",["audio","video"]],["radiogroup",[]],[["readonly","readOnly"],["input","textarea"]],[["referrerpolicy","referrerPolicy"],["a","area","iframe","img","link","script"]],["rel",["a","area","link"]],["required",["input","select","textarea"]],["reversed",["ol"]],["rows",["textarea"]],[["rowspan","rowSpan"],["td","th"]],["sandbox",["iframe"]],["scope",["th"]],["scoped",[]],["selected",["option"]],["shape",["a","area"]],["size",["input","select"]],["sizes",["link","img","source"]],["slot",["*"]],["span",["col","colgroup"]],["spellcheck",["*"]],["src",["audio","embed","iframe","img","input","script","source","track","video"]],["srcdoc",["iframe"]],["srclang",["track"]],["srcset",["img","source"]],["start",["ol"]],["step",["input"]],["style",["*"]],["summary",["table"]],[["tabindex","tabIndex"],["*"]],["target",["a","area","base","form"]],["title",["*"]],["translate",[]],["type",["button","input","embed","object","script","source","style"]],[["usemap","useMap"],["img","input","object"]],["value",["button","data","input","li","meter","option","progress","param"]],["width",["canvas","embed","iframe","img","input","object","video"]],["wrap",["textarea"]]],mr=new Map,so=(e,t,r)=>{mr.has(e)?mr.get(e).set(r,t):mr.set(e,new Map([[r,t]]))};for(let[e,t]of mu)for(let r of t)r=r.toUpperCase(),e instanceof Array?so(r,e[0],e[1]):so(r,e,e);var io=(e,t)=>{let r=mr.get(e);return r!==void 0&&r.has(t)?r.get(t):mr.get("*").get(t)};c();var uu=1;var ur=e=>e._$litServerRenderMode!==uu;var{getTemplateHtml:hu,marker:Ds,markerMatch:pu,boundAttributeSuffix:ao,patchDirectiveResolve:fu,getAttributePartCommittedValue:gu,resolveDirective:Tu,AttributePart:Eu,PropertyPart:bu,BooleanAttributePart:yu,EventPart:Au,connectedDisconnectable:lo,isIterable:_u}=cn;function Ru(e,t){return mn(this.render(...t))}var mn=e=>{let t=sn(e);return t!==void 0&&fu(t,Ru),e},Su=(e,t,r)=>{if(e.strings!==void 0)for(let n=0;n<e.strings.length-1;n++)mn(t[r+n]);else mn(t)},oo=new WeakMap,Cu=/^(\s|<!--[^(-->)]*-->)*(<(!doctype|html|head|body))/i,wu=e=>{let t=oo.get(e.strings);if(t!==void 0)return t;let[r,n]=hu(e.strings,Qa.HTML),i=ur(e),a=String(r),l=(!i&&Cu.test(a)?Ua:Zr)(a,{sourceCodeLocationInfo:!0}),d=[],u=0,f=0,T=E=>{if(u===void 0)throw new Error("lastOffset is undefined");if(E<u)throw new Error(`offset must be greater than lastOffset.
        offset: ${E}
        lastOffset: ${u}
      `);u=E},w=E=>{let _=d.at(-1);_!==void 0&&_.type==="text"?_.value+=E:d.push({type:"text",value:E})},S=E=>{if(u===void 0)throw new Error("lastOffset is undefined");let _=u;u=E;let R=String(r).substring(_,E);w(R)},A=0;return ln(l,{"pre:node"(E,_){if(cr(E))E.data===pu&&(S(E.sourceCodeLocation.startOffset),T(E.sourceCodeLocation.endOffset),d.push({type:"child-part",index:A,useCustomElementInstance:_&&Ge(_)&&_.isDefinedCustomElement})),A++;else if(Ge(E)){let R=0,v=E.tagName;if(E.parentNode&&Ge(E.parentNode)&&E.parentNode.isDefinedCustomElement&&d.push({type:"slotted-element-open",name:E.attrs.find(x=>x.name==="slot")?.value}),v.indexOf("-")!==-1){let x=g.get(v);x!==void 0&&(E.isDefinedCustomElement=!0,d.push({type:"custom-element-open",tagName:v,ctor:x,staticAttributes:new Map(E.attrs.filter(L=>!L.name.endsWith(ao)).map(L=>[L.name,L.value]))}))}else v==="slot"&&d.push({type:"slot-element-open",name:E.attrs.find(x=>x.name==="name")?.value});let P=E.attrs.map(x=>{let L=x.name.endsWith(ao),M=x.name.startsWith(Ds);return(L||M)&&(R+=1),[L,M,x]});(R>0||E.isDefinedCustomElement)&&(S(E.sourceCodeLocation.startTag.startOffset),d.push({type:"possible-node-marker",boundAttributesCount:R,nodeIndex:A}));for(let[x,L,M]of P)if(x||L){let D=M.value.split(Ds),U=E.sourceCodeLocation.attrs[M.name],$=U.startOffset,W=U.endOffset;if(S($),x){let j=n[f++],[,z,q]=/([.?@])?(.*)/.exec(j);if(!i){if(z===".")throw new Error("Server-only templates can't bind to properties. Bind to attributes instead, as they can be serialized when the template is rendered and sent to the browser.");if(z==="@")throw new Error("Server-only templates can't bind to events. There's no way to serialize an event listener when generating HTML and sending it to the browser.")}d.push({type:"attribute-part",index:A,name:q,ctor:z==="."?bu:z==="?"?yu:z==="@"?Au:Eu,strings:D,tagName:v.toUpperCase(),useCustomElementInstance:E.isDefinedCustomElement})}else{if(!i)throw new Error(`Server-only templates don't support element parts, as their API does not currently give them any way to render anything on the server. Found in template:
    ${xt(e)}`);d.push({type:"element-part",index:A})}T(W)}else if(E.isDefinedCustomElement){let D=E.sourceCodeLocation.attrs[M.name];S(D.startOffset),T(D.endOffset)}if(E.isDefinedCustomElement)S(E.sourceCodeLocation.startTag.endOffset-1),d.push({type:"custom-element-attributes"}),w(">"),T(E.sourceCodeLocation.startTag.endOffset),d.push({type:"custom-element-shadow"});else if(!i&&/^(title|textarea|script|style)$/.test(E.tagName)){let x=Iu(E);for(let L of E.childNodes){if(!lr(L))throw new Error(`Internal error: Unexpected child node inside raw text node, a ${E.tagName} should only contain text nodes, but found a ${E.nodeName} (tagname: ${E.tagName})`);let M=L.value,D=L.sourceCodeLocation.startOffset;S(D);let U=new RegExp(Ds.replace(/\$/g,"\\$"),"g");for(let $ of M.matchAll(U)){if(S(D+$.index),x)throw new Error(`Found binding inside an executable <script> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to execute arbitrary JavaScript. If you do need to create a script element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:

    ${xt(e)}`);if(E.tagName==="style")throw new Error(`Found binding inside a <style> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to exfiltrate information from the page. If you do need to create a style element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:

    ${xt(e)}`);d.push({type:"child-part",index:A,useCustomElementInstance:!1}),T(D+$.index+$[0].length)}S(D+M.length)}}else!i&&or(E)&&ln(E.content,this,E);A++}},node(E){Ge(E)&&(E.isDefinedCustomElement?d.push({type:"custom-element-close"}):E.tagName==="slot"&&d.push({type:"slot-element-close"}),E.parentNode&&Ge(E.parentNode)&&E.parentNode.isDefinedCustomElement&&d.push({type:"slotted-element-close"}))}}),S(),oo.set(e.strings,d),d};function Dt(e,t,r=!0){if(t.customElementHostStack.length===0){let i=t.eventTargetStack[0];i!==litServerRoot&&(t.eventTargetStack.unshift(litServerRoot),i&&(i.__eventTargetParent=i))}if(mn(e),no(e)){let i=t.customElementInstanceStack.at(-1);if(i!==void 0){let a=i.renderLight(t);if(a!==void 0)return a}e=null}else e=Tu(lo({type:Ee.CHILD}),e);let n=[];if(e!=null&&ar(e))r&&n.push(`<!--lit-part ${Ls(e)}-->`),n.push(()=>Nu(e,t)),r&&n.push("<!--/lit-part-->");else{if(r&&n.push("<!--lit-part-->"),!(e==null||e===N||e===he))if(!Ns(e)&&_u(e))for(let i of e)n.push(()=>Dt(i,t,r));else n.push(ht(typeof e=="string"?e:String(e)));r&&n.push("<!--/lit-part-->")}return n}function Nu(e,t){let r=ur(e),n=wu(e),i=0,a=[];for(let o of n)switch(o.type){case"text":a.push(o.value);break;case"child-part":{a.push(()=>{let l=e.values[i++],d=r;if(ar(l)&&(d=ur(l),!d&&r))throw new Error(`A server-only template can't be rendered inside an ordinary, hydratable template. A server-only template can only be rendered at the top level, or within other server-only templates. The outer template was:
    ${xt(e)}

And the inner template was:
    ${xt(l)}
              `);return Dt(l,t,d)});break}case"attribute-part":{a.push(()=>{let l=o.strings,d=new o.ctor({tagName:o.tagName},o.name,l,lo(),{}),u=d.strings===void 0?e.values[i]:e.values;Su(d,u,i);let f=he;d.type!==Ee.EVENT&&(f=gu(d,u,i));let T;if(f!==he){let w=o.useCustomElementInstance?t.customElementInstanceStack.at(-1):void 0;d.type===Ee.PROPERTY?T=ku(w,o,f):d.type===Ee.BOOLEAN_ATTRIBUTE?T=Ou(w,o,f):T=Lu(w,o,f)}return i+=l.length-1,T});break}case"element-part":{a.push(()=>{i++});break}case"custom-element-open":{a.push(()=>{let l=Va(t,o.tagName,o.ctor,o.staticAttributes);l.element&&(co(l.element,t),t.eventTargetStack.push(l.element));for(let[d,u]of o.staticAttributes)l.setAttribute(d,u);t.customElementInstanceStack.push(l),t.customElementRendered?.(o.tagName)});break}case"custom-element-attributes":{a.push(()=>{let l=t.customElementInstanceStack.at(-1);if(l===void 0)throw new Error(`Internal error: ${o.type} outside of custom element context`);l?.connectedCallback();let d=l.renderAttributes();return(t.deferHydration||t.customElementHostStack.length>0)&&(d=d.concat(" defer-hydration")),d});break}case"possible-node-marker":{a.push(()=>{if((o.boundAttributesCount>0||t.customElementHostStack.length>0)&&r)return`<!--lit-node ${o.nodeIndex}-->`});break}case"custom-element-shadow":{a.push(()=>{let l=t.customElementInstanceStack.at(-1);if(l===void 0)throw new Error(`Internal error: ${o.type} outside of custom element context`);t.customElementHostStack.push(l);let d=l.renderShadow(t),u=[];if(d!==void 0){let{mode:f="open",delegatesFocus:T}=l.shadowRootOptions??{},w=T?" shadowrootdelegatesfocus":"";u.push(`<template shadowroot="${f}" shadowrootmode="${f}"${w}>`),u.push(()=>d),u.push("</template>"),u.push(()=>{t.customElementHostStack.pop()})}return u});break}case"custom-element-close":a.push(()=>{t.customElementInstanceStack.pop(),t.eventTargetStack.pop()});break;case"slot-element-open":{a.push(()=>{let l=t.customElementHostStack.at(-1);if(l===void 0)throw new Error(`Internal error: ${o.type} outside of custom element context`);if(l.element){let d=l.element.__slots??=new Map,u=new bi;u.name=o.name??"",co(u,t),d.has(o.name)||d.set(o.name,u),t.eventTargetStack.push(u)}});break}case"slot-element-close":a.push(()=>{t.eventTargetStack.pop()});break;case"slotted-element-open":a.push(()=>{t.slotStack.push(o.name)});break;case"slotted-element-close":a.push(()=>{t.slotStack.pop()});break;default:throw new Error("internal error")}return a.push(()=>{i!==e.values.length&&vu(i,e)}),a}function vu(e,t){let r=`
    Unexpected final partIndex: ${e} !== ${t.values.length} while processing the following template:

    ${xt(t)}

    This could be because you're attempting to render an expression in an invalid location. See
    https://lit.dev/docs/templates/expressions/#invalid-locations for more information about invalid expression
    locations.
  `;throw new Error(r)}function ku(e,t,r){r=r===N?void 0:r;let n=io(t.tagName,t.name);return e!==void 0&&e.setProperty(t.name,r),n!==void 0?`${n}="${ht(typeof r=="string"?r:String(r))}"`:void 0}function Ou(e,t,r){if(r&&r!==N)if(e!==void 0)e.setAttribute(t.name,"");else return t.name}function Lu(e,t,r){if(r!==N)if(r=typeof r=="string"?r:r==null||r===he?"":String(r),e!==void 0)e.setAttribute(t.name,r);else return`${t.name}="${ht(r)}"`}function xt(e){return vs(e)?e._$litType$.h.join("${...}"):e.strings.join("${...}")}function Iu(e){function t(i){return/script/i.test(i.tagName)}if(!t(e))return!1;let r=!1;for(let i of e.attrs)if(i.name==="type")switch(i.value){case null:case void 0:case"":case"module":case"text/javascript":case"application/javascript":case"application/ecmascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return!0;default:r=!0}return!r}function co(e,t){let r=t.eventTargetStack.at(-1),n=t.slotStack.at(-1);e.__host=t.customElementHostStack.at(-1)?.element;let i=r?.__slots?.get(n);i?e.__eventTargetParent=i:e.__host===r?e.__eventTargetParent=e.getRootNode()??r:e.__eventTargetParent=r}var{attributeToProperty:xu,changedProperties:Du}=Ja;Or.prototype.createRenderRoot=function(){return this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)};var pt=class e extends ir{static matchesClass(t){return t._$litElement$}constructor(t){super(t),this._disabled=!1,this.element=new(g.get(this.tagName));let r=this.element.__internals;if(r)for(let[n,i]of Object.entries(Ti)){let a=r[n];a&&!this.element.hasAttribute(i)&&(this.element.setAttribute(i,a),this.element.setAttribute(`${Ei}${i}`,a))}}get shadowRootOptions(){return this.element.constructor.shadowRootOptions??super.shadowRootOptions}connectedCallback(){globalThis.litSsrCallConnectedCallback&&console.warn("litSsrCallConnectedCallback is deprecated. Please use LitElementRenderer.renderOptions instead.");let t;for(let n of e.renderOptions){let i=n(this.element);if(i){t=i;break}}if(t?.disableSsr){this._disabled=!0;return}if(globalThis.litSsrCallConnectedCallback||t?.connectedCallback){this.element.enableUpdating=function(){};try{this.element.connectedCallback()}catch(n){let i=this.element.constructor.name;throw console.warn(`Calling ${i}.connectedCallback() resulted in a thrown error. Consider configuring \`LitElementRenderer.renderOptions\` to prevent calling connectedCallback for unsupported elements or add isServer checks to your code to prevent calling browser API during SSR.`),n}}let r=Du(this.element);this.element?.willUpdate(r),kr.prototype.update.call(this.element,r)}attributeChangedCallback(t,r,n){xu(this.element,t,n)}renderShadow(t){if(this._disabled)return;let r=[],n=this.element.constructor.elementStyles;if(n!==void 0&&n.length>0){r.push("<style>");for(let i of n)r.push(i.cssText);r.push("</style>")}return r.push(()=>Dt(this.element.render(),t)),r}renderLight(t){let r=this.element?.renderLight();return r?[()=>Dt(r,t)]:[""]}};pt.renderOptions=[];c();var un=class{constructor(t){this._waiting=!1,this._iterators=[t[Symbol.iterator]()]}next(){if(this._waiting)throw new Error("Cannot call next() while waiting for a Promise to resolve");for(;;){let t=this._iterators.at(-1);if(t===void 0)return{done:!0,value:void 0};let r=t.next();if(r.done){this._iterators.pop();continue}let n=r.value;if(typeof n=="string")return r;for(;typeof n=="function";)n=n();if(n!==void 0){if(typeof n=="string")return{done:!1,value:n};if(Array.isArray(n)){this._iterators.push(n[Symbol.iterator]());continue}return this._waiting=!0,{done:!1,value:n.then(i=>(this._waiting=!1,typeof i=="string"?i:(this._iterators.push(i[Symbol.iterator]()),this)))}}}}[Symbol.iterator](){return this}};var ci={};gi(ci,{CareerGuide:()=>wn,CareerLadder:()=>kn,CareerPath:()=>On,CaseStudies:()=>Ln,CommonMistakes:()=>In,ContextualAdvice:()=>xn,CoreFunctions:()=>Dn,DayTimeline:()=>Mn,GlobalOutlook:()=>Pn,JobMarket:()=>Bn,JobOutlook:()=>jn,KeyResponsibilities:()=>Wn,MarketDemand:()=>zn,MembershipPlans:()=>Vn,PortfolioTips:()=>Jn,ProsCons:()=>qn,RelatedRoles:()=>Qn,RequiredEducation:()=>Zn,RoleFaq:()=>es,RoleSkills:()=>ts,RoleSummary:()=>rs,SalaryRange:()=>ns,ShareGuide:()=>ss,SkillMap:()=>as,SourceList:()=>os,TechStack:()=>cs,WorkLifeBalance:()=>ls,WorkSetting:()=>ds});c();c();c();c();var ze=class extends Event{constructor(t,r,n,i){super("context-request",{bubbles:!0,composed:!0}),this.context=t,this.contextTarget=r,this.callback=n,this.subscribe=i??!1}};c();c();var Mt=class{constructor(t,r,n,i){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(a,o)=>{this.unsubscribe&&(this.unsubscribe!==o&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=a,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(a,o)),this.unsubscribe=o},this.host=t,r.context!==void 0){let a=r;this.context=a.context,this.callback=a.callback,this.subscribe=a.subscribe??!1}else this.context=r,this.callback=n,this.subscribe=i??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new ze(this.context,this.host,this.t,this.subscribe))}};c();c();var hn=class{get value(){return this.o}set value(t){this.setValue(t)}setValue(t,r=!1){let n=r||!Object.is(t,this.o);this.o=t,n&&this.updateObservers()}constructor(t){this.subscriptions=new Map,this.updateObservers=()=>{for(let[r,{disposer:n}]of this.subscriptions)r(this.o,n)},t!==void 0&&(this.value=t)}addCallback(t,r,n){if(!n)return void t(this.value);this.subscriptions.has(t)||this.subscriptions.set(t,{disposer:()=>{this.subscriptions.delete(t)},consumerHost:r});let{disposer:i}=this.subscriptions.get(t);t(this.value,i)}clearCallbacks(){this.subscriptions.clear()}};var Ms=class extends Event{constructor(t,r){super("context-provider",{bubbles:!0,composed:!0}),this.context=t,this.contextTarget=r}},Pt=class extends hn{constructor(t,r,n){super(r.context!==void 0?r.initialValue:n),this.onContextRequest=i=>{if(i.context!==this.context)return;let a=i.contextTarget??i.composedPath()[0];a!==this.host&&(i.stopPropagation(),this.addCallback(i.callback,a,i.subscribe))},this.onProviderRequest=i=>{if(i.context!==this.context||(i.contextTarget??i.composedPath()[0])===this.host)return;let a=new Set;for(let[o,{consumerHost:l}]of this.subscriptions)a.has(o)||(a.add(o),l.dispatchEvent(new ze(this.context,l,o,!0)));i.stopPropagation()},this.host=t,r.context!==void 0?this.context=r.context:this.context=r,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new Ms(this.context,this.host))}};c();var hr=class{constructor(){this.pendingContextRequests=new Map,this.onContextProvider=t=>{let r=this.pendingContextRequests.get(t.context);if(r===void 0)return;this.pendingContextRequests.delete(t.context);let{requests:n}=r;for(let{elementRef:i,callbackRef:a}of n){let o=i.deref(),l=a.deref();o===void 0||l===void 0||o.dispatchEvent(new ze(t.context,o,l,!0))}},this.onContextRequest=t=>{if(t.subscribe!==!0)return;let r=t.contextTarget??t.composedPath()[0],n=t.callback,i=this.pendingContextRequests.get(t.context);i===void 0&&this.pendingContextRequests.set(t.context,i={callbacks:new WeakMap,requests:[]});let a=i.callbacks.get(r);a===void 0&&i.callbacks.set(r,a=new WeakSet),a.has(n)||(a.add(n),i.requests.push({elementRef:new WeakRef(r),callbackRef:new WeakRef(n)}))}}attach(t){t.addEventListener("context-request",this.onContextRequest),t.addEventListener("context-provider",this.onContextProvider)}detach(t){t.removeEventListener("context-request",this.onContextRequest),t.removeEventListener("context-provider",this.onContextProvider)}};c();c();c();c();var mo=(e,t,r)=>{let n=new Map;for(let i=t;i<=r;i++)n.set(e[i],i);return n},Ke=Lt(class extends tt{constructor(e){if(super(e),e.type!==Ee.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,r){let n;r===void 0?r=t:t!==void 0&&(n=t);let i=[],a=[],o=0;for(let l of e)i[o]=n?n(l,o):o,a[o]=r(l,o),o++;return{values:a,keys:i}}render(e,t,r){return this.dt(e,t,r).values}update(e,[t,r,n]){let i=Za(e),{values:a,keys:o}=this.dt(t,r,n);if(!Array.isArray(i))return this.ut=o,a;let l=this.ut??=[],d=[],u,f,T=0,w=i.length-1,S=0,A=a.length-1;for(;T<=w&&S<=A;)if(i[T]===null)T++;else if(i[w]===null)w--;else if(l[T]===o[S])d[S]=rt(i[T],a[S]),T++,S++;else if(l[w]===o[A])d[A]=rt(i[w],a[A]),w--,A--;else if(l[T]===o[A])d[A]=rt(i[T],a[A]),It(e,d[A+1],i[T]),T++,A--;else if(l[w]===o[S])d[S]=rt(i[w],a[S]),It(e,i[T],i[w]),w--,S++;else if(u===void 0&&(u=mo(o,S,A),f=mo(l,T,w)),u.has(l[T]))if(u.has(l[w])){let E=f.get(o[S]),_=E!==void 0?i[E]:null;if(_===null){let R=It(e,i[T]);rt(R,a[S]),d[S]=R}else d[S]=rt(_,a[S]),It(e,i[T],_),i[E]=null;S++}else on(i[w]),w--;else on(i[T]),T++;for(;S<=A;){let E=It(e,d[A+1]);rt(E,a[S]),d[S++]=E}for(;T<=w;){let E=i[T++];E!==null&&on(E)}return this.ut=o,an(e,d),he}});c();c();var Ps=Symbol.for(""),Pu=e=>{if(e?.r===Ps)return e?._$litStatic$},ho=e=>({_$litStatic$:e,r:Ps}),ft=(e,...t)=>({_$litStatic$:t.reduce((r,n,i)=>r+(a=>{if(a._$litStatic$!==void 0)return a._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${a}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(n)+e[i+1],e[0]),r:Ps}),uo=new Map,Bs=e=>(t,...r)=>{let n=r.length,i,a,o=[],l=[],d,u=0,f=!1;for(;u<n;){for(d=t[u];u<n&&(a=r[u],(i=Pu(a))!==void 0);)d+=i+t[++u],f=!0;u!==n&&l.push(a),o.push(d),u++}if(u===n&&o.push(t[n]),f){let T=o.join("$$lit$$");(t=uo.get(T))===void 0&&(o.raw=o,uo.set(T,t=o)),r=l}return e(t,...r)},pn=Bs(b),$b=Bs(se),jb=Bs(vi);c();c();var Bu={now:()=>performance.now(),next(e){let{scheduler:t}=globalThis;t?.postTask?t.postTask(e):setTimeout(e)}},Fs=class{#e;#t;#r=!1;#n=new Map;#s=new Map;#a=new Map;#i=new Set;#l;constructor(t=Bu){this.#e=t}request(t,r,n){if(this.#r||!this.#o&&this.#d()){r();return}return new Promise((i,a)=>{(n?this.#a:this.#n).set(t,()=>{try{i(r())}catch(l){a(l)}}),n&&this.#u(t)})}approach(t){for(let r of t){let n=this.#a.get(r);n&&this.#a.delete(r)&&this.#s.set(r,n)}}flush(){for(this.#r=!0;this.#h(););this.#c()}resume(){this.#r=!1}whenDone(t){this.#o?this.#i.add(t):t()}get#o(){return this.#n.size+this.#s.size+this.#a.size>0}#d(t=8){return this.#t===void 0&&(this.#t=this.#e.now(),this.#e.next(this.#m)),this.#e.now()-this.#t<t}#m=()=>{for(this.#t=void 0;this.#o&&this.#d(this.#n.size+this.#s.size>0?8:24);)this.#h();this.#o||this.#c()};#c(){let t=[...this.#i];this.#i.clear(),t.forEach(r=>r())}#h(){for(let t of[this.#n,this.#s,this.#a])for(let[r,n]of t)return t.delete(r),this.#l?.unobserve(r),n(),!0;return!1}#u(t){globalThis.IntersectionObserver&&(this.#l??=new IntersectionObserver(r=>this.approach(r.filter(({isIntersecting:n})=>n).sort((n,i)=>n.boundingClientRect.top-i.boundingClientRect.top).map(({target:n})=>n)),{rootMargin:"25%"}),this.#l.observe(t))}},Bt=new Fs;globalThis.addEventListener?.("beforeprint",()=>Bt.flush());globalThis.addEventListener?.("afterprint",()=>Bt.resume());var js=()=>new URLSearchParams(location.hash.replace("#","=")).get("")??"",Fu=()=>/^(https?|file):/.test(globalThis.location?.protocol)&&!/^#!|\//.test(location.hash),fn=()=>location.pathname+location.hash,gn=new Set,pr,Ft=!1,Tn=!0,Us,po=!1,Hs=!1;function $s(){pr=fn(),Ft=!1}function go(){Hs||(Hs=!0,requestAnimationFrame(()=>{Hs=!1,To()}))}function To(){fn()!==pr&&(Tn=pr!==void 0||history.scrollRestoration==="manual"||!Hu(),pr=fn(),Ft=!0);let e=Ft&&js();if(!(!e||document.getElementById(e)))for(let t of gn){let r=t.usesAddress&&t.find(e);if(r){Ft=!1,En(r,Tn&&!Uu());return}}}var Hu=()=>/reload|back/.test(performance.getEntriesByType("navigation")[0]?.type??"");function Uu(){let{activeElement:e}=document;for(;e?.shadowRoot?.activeElement;)({activeElement:e}=e.shadowRoot);return!!e?.matches("input,textarea,select,iframe,[contenteditable]")}function En(e,t){let{isUpdatePending:r,hasUpdated:n,updateComplete:i}=e;if(r&&!n){t&&e.scrollIntoView(),i.then(()=>requestAnimationFrame(()=>En(e,t)));return}if(e.open=!0,!t)return;e.scrollIntoView(),$u(e);let a=e.shadowRoot?.getElementById("heading");(e.querySelector("summary")??Object.assign(a??e,{tabIndex:-1})).focus({preventScroll:!0})}function $u(e){let t=new AbortController;for(let i of["wheel","touchmove","pointerdown","keydown","popstate"])addEventListener(i,()=>t.abort(),{capture:!0,passive:!0,signal:t.signal});let r=3,n=()=>requestAnimationFrame(()=>{t.signal.aborted||e.scrollIntoView(),--r&&!t.signal.aborted?n():t.abort()});Bt.whenDone(n)}var fo=!1;function ju(){if(!fo){fo=!0,globalThis.navigation?.addEventListener("navigate",e=>{po=e.navigationType==="traverse"}),addEventListener("popstate",()=>{let e=po||js()===Us;Us=void 0,$s(),!e&&(Ft=Tn=!0,To())}),addEventListener("click",e=>{let t=e.composedPath().find(r=>r instanceof HTMLAnchorElement);e.defaultPrevented||!t?.hash||t.href!==location.href||(pr=fn(),Ft=Tn=!0,go())});for(let e of["wheel","touchmove","keydown"])addEventListener(e,$s,{capture:!0,passive:!0})}}function Wu(e,t){for(let r of e)if("nodeType"in r)for(let n of gn){let i=n.isIn(r)&&n.find(t);if(i)return i}}var nt=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r,t.addController(this)}hostConnected(){ju(),this.#e.renderRoot.addEventListener("click",this.#r),gn.add(this)}hostDisconnected(){gn.delete(this)}hostUpdated(){go()}get usesAddress(){return!this.#e.noAddress}get isLinkable(){return this.usesAddress&&Fu()}find(t){return[...this.#e.renderRoot.querySelectorAll(this.#t)].find(r=>r.id===t)}isIn(t){for(let r=this.#e;r;r=r.getRootNode().host)if(Node.prototype.contains.call(t,r))return!0;return!1}#r=t=>{let r=t,n=r.composedPath(),a=n.find(d=>d instanceof HTMLAnchorElement)?.getAttribute("href");if(a?.[0]!=="#"||r.defaultPrevented||r.button||r.ctrlKey||r.metaKey||r.shiftKey||r.altKey)return;let o=a.slice(1),l=Wu(n,o);l&&(r.preventDefault(),this.isLinkable&&this.#e.ownerDocument===document&&js()!==o&&(Us=o,location.hash=a),$s(),En(l,!0),document.getElementById(o)&&requestAnimationFrame(()=>En(l,!0)))}};c();var Eo="section,heading,subheading,sentence,picture,table,source";c();c();var bo=(e,t)=>Reflect.get(Object.getPrototypeOf(e),t,e),bn=(e,t)=>bo(e,"querySelector").call(e,t),yo=(e,t)=>[...bo(e,"querySelectorAll").call(e,t)];var Ao=(globalThis.document&&bn(document,"script[data-career-prefix]"))?.getAttribute("data-career-prefix")??"",Yu=e=>/^[a-z][a-z\d-]*$/.test(e),Ws=Yu(Ao)?`${Ao}-`:"";c();c();var _o=["version","title","summary","lang","url","updated","aliases","codes","workModes","demand","salary","coreFunctions","responsibilities","workSetting","techStack","skills","path","education","ladder","globalOutlook","jobMarket","day","workingTime","workLifeBalance","skillMap","prosCons","mistakes","advice","caseStudies","portfolio","growth","relatedRoles","faq","sources","plans"];c();var Ys=new Set,Ro=!1;function Gu(){if(Ro)return;Ro=!0;let e=()=>Ys.forEach(t=>t.requestUpdate());new MutationObserver(e).observe(document,{attributeFilter:["lang"],subtree:!0}),ki(e)}var yn=class{#e;constructor(t){this.#e=t,t.addController(this)}hostConnected(){Gu(),Ys.add(this.#e)}hostDisconnected(){Ys.delete(this.#e)}get nearest(){return wr(this.#e)}};c();c();c();var So=/[{}[\],:\s]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,zu=/[“”„‟«»‘’‚″](?:(?<=(?:^|[{[,:])\s*.)|(?=\s*[:,}\]]))/,Ku={"'":"has a single quote @; use double ones",'"':"has a text that does not end on its line @","&":"is escaped twice @","<":"has HTML @: the CMS put it there"};function Co(e,t){let r=0;for(;So.test(e);)r=So.lastIndex;let n=e.search(zu),i=n<0||n>r?r:n,a=e.slice(i),o=Ku[a[0]]??`has ${us(/[^\s,:}\]]{1,40}/.exec(a)?.[0]??a[0]??"")} @, which JSON does not know`;return i===n&&(o="has a curly quote @: the CMS changed it; use &quot;"),a||(o=`is empty or cut off @, or has a comma or bracket wrong: ${us(t.message)}`),o.replace("@",`at character ${i+1}`)}var An=5e5,_n=(e,t)=>({problem:{code:e,path:"",message:t}});function fr(e,t){if(e.length>An)return _n("size",`${t} is longer than ${An} characters`);let r=e.replace("\uFEFF","");try{return{value:JSON.parse(r[0]==="%"?decodeURIComponent(r):r)}}catch(n){return _n("json",`${t} ${Co(r,n)}`)}}c();var Gs=Symbol.for("career-widgets.guide"),wo;function Rn(e,t){wo||(wo=new hr).attach(document.documentElement);let r=new Mt(e,{context:Gs,callback:t,subscribe:!0});return()=>{e.removeController(r),r.hostDisconnected()}}c();var No=15,zs=new Map;function vo(e,t){let n=Object.assign(document.createElement("a"),{href:e}).href.replace(/#.*/,""),i=zs.get(n);if(!i||i.answer.problem){let d=i={receivers:new Set,abort:new AbortController,answer:{state:"loading"}};zs.set(n,d),Vu(n,d.abort).then(u=>{d.answer=u,d.receivers.forEach(f=>f(u))})}let{receivers:a,abort:o,answer:l}=i;return a.add(t),t(l),()=>{a.delete(t),setTimeout(()=>{a.size||!i.answer.state||(zs.delete(n),o.abort())})}}var Sn=(e,t)=>_n("source",`\`src\` ${e} could not be read: ${t}`);async function Vu(e,t){if(!/^https?:/.test(e))return Sn(e,"not http or https");try{setTimeout(()=>t.abort(`after ${No} seconds`),No*1e3);let r=await fetch(e,{credentials:"omit",signal:t.signal});if(!r.ok)throw Error(`status ${r.status}`);let n=r.body.pipeThrough(new TextDecoderStream).getReader(),i="";for(let a;i.length<=An&&!(a=await n.read()).done;)i+=a.value;return t.abort(),fr(i,`\`src\` ${e}`)}catch(r){return Sn(e,`${r} (network, CORS, CSP?)`)}}c();var ko=e=>typeof e=="string"&&/^\s*\[object \w+\]\s*$/.test(e),Oo={code:"type",path:"",message:'`guide` is the text "[object Object]": an object was written as an attribute, and its content was lost. Write it as JSON: guide={JSON.stringify(guide)} in React, Preact, Svelte, Solid and Astro, :guide="JSON.stringify(guide)" in Vue, [attr.guide]="guide | json" in Angular. Or set the property in the browser: :guide.prop="guide" in Vue, prop:guide={guide} in Solid, [guide]="guide" in Angular'};var Ju=(e,t)=>t(typeof e=="string"?fr(e,"`guide`"):{value:e}),qu=(e,t)=>t(fr(e,"the JSON script")),Xu=(e,t)=>t(Sn(e,"not the id of a JSON script on this page")),Qu=(e,t)=>t({state:"loading"}),Lo='script[type="application/json"]',Cn=class{#e;#t;#r={};#n=void 0;#s;hasObjectAsText=!1;#a;constructor(t){this.#a=t,t.addController(this)}hostConnected(){this.#a.requestUpdate()}hostDisconnected(){this.#s?.disconnect(),this.#n?.(),this.#e=void 0}get isOwn(){return this.#e!==Rn}read(){let t=this.#d();return this.#l(t)||(this.#n?.(),[this.#e,this.#t]=t,this.#r={},this.#n=this.#e?.(this.#t,r=>{this.#r=r,this.#i()})),this.#r}requestUpdateIfStale(){this.#l(this.#d())||this.#i()}#i=()=>this.#a.requestUpdate();#l=([t,r])=>t===this.#e&&r===this.#t;#o(t){let r=ko(t);return this.hasObjectAsText||=r,r}#d(){let t=this.#a,{guide:r,guideText:n,src:i}=t;this.#s?.disconnect(),this.hasObjectAsText=!1;for(let f of[r,n])if(f!=null&&!this.#o(f))return[Ju,f];if(!t.isConnected)return[this.#e,this.#t];let a=i?.[0]==="#"&&i.slice(1),o=f=>yo(f,Lo).find(T=>T.id===a),l=t.getRootNode(),d=t.querySelector(`:scope>${Lo}`)??(a&&(o(l)??o(document)));(d||a)&&(this.#s??=new MutationObserver(this.#i)).observe(d||l,{childList:!0,characterData:!0,subtree:!0});let u=d&&this.#o(d.textContent);return d&&!u?[qu,d.textContent]:a?u?[Rn,t]:document.readyState!=="loading"?[Xu,i]:(document.addEventListener("DOMContentLoaded",this.#i,{once:!0}),[Qu,i]):i?[vo,i]:[Rn,t]}};c();var Io=new WeakMap;function Zu(e,{defaultView:t}){if(!t)return;let r=Io.get(t.document);r||Io.set(t.document,r=new Map);let n=r.get(e);return n||(n=new t.CSSStyleSheet,n.replaceSync(e),r.set(e,n)),n}function xo(e,t){let{ownerDocument:r}=e;r===document?Ni(e,[...t]):e.adoptedStyleSheets=t.flatMap(n=>Zu(eh(n),r)??[])}var eh=e=>"cssText"in e?e.cssText:[...e.cssRules].map(t=>t.cssText).join("");c();var th=[ft`h1`,ft`h2`,ft`h3`,ft`h4`,ft`h5`,ft`h6`];function gt(e,t,r="subheading"){let n=th[e-1];return pn`<${n} id=${r==="heading"?r:N} part=${r}>${t}</${n}>`}c();function ue(e){let t=e?.trim();if(!t)return null;let r=Number(t);return Number.isNaN(r)?e:r}function Do(e,{type:t}){return t===Number?typeof e=="string"?ue(e):typeof e=="bigint"?Number(e):e:t===Boolean?typeof e=="string"||!!e:t===String&&(typeof e=="number"||typeof e=="boolean")?String(e):e}function Mo(e,{type:t}){if(e!=null){if(t===String&&typeof e!="string")return"a string";if(t===Number&&typeof e!="number")return"a number"}}c();var gr=e=>e.map(({path:t,message:r})=>t?`${t}: ${r}`:r),Po=e=>b`<ul part="problems">${gr(e).map(t=>b`<li>⚠ ${t}</li>`)}</ul>`;function Bo(e,t){e.dispatchEvent(new CustomEvent("guide-error",{bubbles:!0,composed:!0,detail:{problems:t}}));let r=gr(t);console.warn(`<${e.localName}> ${r.slice(0,9).join(`
`)}${r.length>9?`
… ${r.length} in all`:""}`,e)}c();var Fo=H`
  :host {
    /* A token goes through color-mix, which takes colours only: nothing in it can be fetched. */
    --_brand: color-mix(in srgb, var(--career-accent, light-dark(#1f5fd0, #8ab4ff)), transparent 0%);
    /*
     * What is marked is seen on any ground, and the page's ground is known by its text alone: under dark text the accent is kept
     * as dark as 3:1 takes, under light text as light. One relative colour has one origin, so the accent is given the
     * lightness of the text for an alpha: none in one colour of a mix is what the other has.
     */
    --_seen: color-mix(
      in oklch,
      oklch(from var(--_brand) l c h / none),
      oklch(from currentColor none none none / clamp(0.01, (l - 0.6) * 999, 0.99))
    );
    --_accent: oklch(from var(--_seen) clamp(0.78 * alpha, l, 0.6 + 0.4 * alpha) c h / 1);
    /* Black and white can be muted most; of a grey that is just dark enough nothing can be taken. */
    --_quiet: oklch(from currentColor l c h / max(0.85, 1 - 1.5 * max(l - 0.55, 0.55 - l)));
    --_muted: color-mix(in srgb, var(--career-muted, var(--_quiet)), transparent 0%);
    --_line: color-mix(in srgb, var(--career-line, color-mix(in srgb, currentColor, transparent 84%)), transparent 0%);
    --_tint: color-mix(in srgb, var(--career-tint, color-mix(in srgb, var(--_accent), transparent 82%)), transparent 0%);
    /* No colour of the system under a colour of the page: white under dark text, black under light. */
    --_surface: color-mix(in srgb, var(--career-surface, oklch(from currentColor clamp(0, (0.6 - l) * 999, 1) 0 0)), transparent 0%);
    --_radius: var(--career-radius, 0.2em);
    overflow-wrap: break-word;
    /* Where others stand in the same row, it shrinks, but never to a letter a line. */
    min-inline-size: min(9em, 100%);
  }
  :host(:not([hidden])) {
    display: block;
  }
  section {
    container-type: inline-size;
    /* Not the page's: "normal" is another height in each font, and reserve.css has to know it. */
    line-height: 1.5;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    /* "mW" and "MW" are not the same. */
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    line-break: auto;
    /* Headings painted by their background hide their text by these. */
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
  }
  /*
   * A container has no width of its own, so a parent that is as wide as what is in it would have none. This line of two words is as
   * wide as a widget likes to be, 36em, and each of them as wide as it has to be, 15em.
   */
  :host > slot:not([name])::before {
    float: inline-start;
    block-size: 0;
    overflow: clip;
    content: '. .';
    font: inherit;
    letter-spacing: 15em;
    word-spacing: -9em;
    text-indent: 0;
    white-space: normal;
    visibility: hidden;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    scroll-margin-block-start: var(--_covered, var(--career-scroll-margin, 0px));
  }
  ol,
  ul {
    padding: 0;
    /* Not none, of which Safari concludes that it is no list. */
    list-style: '';
  }
  [part$='heading'] {
    font-family: var(--career-heading-font, inherit);
    font-size: 1em;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  #heading {
    margin-block-end: 0.3em;
    font-size: var(--career-heading-size, 1.3em);
  }
  /* A measure that the eye can follow; what stands in the footer's row has its own. */
  p:not(footer p) {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  footer,
  small,
  .muted {
    color: var(--_muted);
    fill: currentColor;
  }
  /* Never muted twice. */
  :is(footer, small, .muted) :is(small, .muted) {
    color: inherit;
  }
  [part='picture'] {
    margin-block-start: 1.4em;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: currentColor;
    fill-opacity: 1;
    stroke: none;
    text-anchor: start;
    dominant-baseline: auto;
    direction: ltr;
  }
  text {
    unicode-bidi: plaintext;
  }
  /* Pictures run with the text; what is written in them does not. */
  section:dir(rtl) :is(svg, text) {
    scale: -1 1;
    transform-box: fill-box;
    transform-origin: center;
  }
  .accent {
    fill: var(--_accent);
  }
  /* A tint alone is too pale to be seen by everybody: its outline is not. */
  .tint {
    fill: var(--_tint);
    stroke: var(--_accent);
  }
  .line {
    fill: var(--_line);
  }
  /* Words in another language than what is around them, as a paragraph of their own. */
  bdi.block {
    display: block;
  }
  b,
  .strong,
  thead,
  [colspan],
  [part$='heading'] {
    font-weight: 600;
  }
  small,
  footer,
  svg {
    font-size: 0.85em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1.4em;
    margin-block-start: 1.2em;
  }
  footer:empty {
    display: none;
  }
  /* A checkbox too: its ring has the colour of what it says. */
  a,
  input {
    color: inherit;
  }
  summary {
    padding-block: 0.25em;
    list-style: none;
    cursor: pointer;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  /* Not under what a guide around it keeps in view. */
  :is(a, button, input, select, summary, [tabindex]) {
    scroll-margin-block: var(--_covered, 0);
  }
  :focus-visible {
    /* In the colour of the text, which is readable where the accent need not be. */
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  details[open] {
    flex-basis: 100%;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.35em 0;
    padding-inline-end: 1.6em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: baseline;
  }
  [part='table'] {
    position: relative;
  }
  [part='table'] button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  [part='table'] p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    margin-block-start: 0.8em;
  }
  [aria-sort] button::after {
    content: ' ↑' / '';
  }
  [aria-sort='descending'] button::after {
    content: ' ↓' / '';
  }
  .loading {
    min-block-size: 8em;
    border-radius: var(--_radius);
    background-color: var(--_line);
  }
  /* What is only heard. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
  }
  @supports not (color: oklch(from currentColor l c h)) {
    :host {
      --_accent: color-mix(in srgb, var(--_brand), currentColor 35%);
      --_quiet: currentColor;
      --_surface: color-mix(in srgb, var(--career-surface, Canvas), transparent 0%);
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_accent: color-mix(in oklab, var(--_brand), currentColor 60%);
      --_muted: currentColor;
      --_line: currentColor;
      --_tint: color-mix(in srgb, currentColor, transparent 70%);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_muted: CanvasText;
      --_line: GrayText;
      --_tint: GrayText;
    }
  }
  @media print {
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    details {
      flex-basis: 100%;
    }
    summary,
    .screen {
      display: none;
    }
    li,
    tr {
      break-inside: avoid;
    }
    [part$='heading'],
    [part='sentence'] {
      break-after: avoid;
    }
  }
`;c();var Ho="0.1.0";var st=class extends Or{static version=Ho;static styles=[Fo];static properties={guide:{attribute:!1},guideText:{attribute:"guide"},src:{type:String},heading:{type:String},headingLevel:{attribute:"heading-level",type:Number,converter:ue},debug:{type:Boolean}};answer={};#e=new Cn(this);#t=new yn(this);#r=this.attachInternals?.();#n;#s;#a=[];#i=[];#l="";#o=[];#d="empty";#m;#c;#h=!1;#u;constructor(){super();for(let[t,{type:r}]of this.constructor.elementProperties)r===Boolean&&(this[t]=!1)}static get observedAttributes(){return["lang",...super.observedAttributes]}attributeChangedCallback(t,r,n){super.attributeChangedCallback(t,r,n),t==="lang"&&this.requestUpdate()}adoptedCallback(){let{elementStyles:t}=this.constructor;this.shadowRoot&&xo(this.shadowRoot,t)}model(t,r,n){return t}fromAttributes(){}get level(){let{headingLevel:t}=this;return typeof t=="number"&&t>=1&&t<=6?Math.round(t):2}check(t,r){return Oe({type:"object",properties:{title:te,lang:te,...this.#p.shape},others:this.othersKeys(t)},t,"",r)}othersKeys(t){return this.#e.isOwn?[..._o,"widget","attributes"]:Object.keys(Object(t))}hasData(t){return!!t&&Object.keys(this.#p.shape).some(r=>r in t)}get#p(){return this.constructor.definition}get state(){return this.#d}get label(){return typeof this.heading=="string"&&this.heading||this.#c?.heading||this.localize?.term("heading")||""}given(t,r=!1){return Te(t,this.localize,r)}subheading(t){return this.phraseHeading(this.given(t,!0))}phraseHeading(t){return t?gt(Math.min(this.level+1,6),t):N}get#g(){let{localize:t}=this,r=this.#m;return typeof this.heading=="string"&&this.heading?Te(this.heading,t,!0,r&&!_i(r,t.lang)?r:void 0):this.#c?.heading?this.given(this.#c.heading,!0):this.label}get isServerRendered(){return!this.#h&&!this.#u&&!!this.shadowRoot?.firstChild}scheduleUpdate(){if(this.isServerRendered&&!Ks)return import("./2LNPXTW6.js").then(r=>({takeOver:Ks}=r,this.scheduleUpdate()),()=>{});let t=Bt.request(this,()=>super.scheduleUpdate(),!this.hasUpdated);return t&&!this.hasUpdated&&!this.isServerRendered&&this.#T(),t}#T(){this.#r?.states?.add("loading"),this.firstChild&&(this.#u=this.#f())}willUpdate(t){this.#b(t);let{name:r,messages:n}=this.#p,i=this.#i=[],{value:a,problem:o,state:l}=this.answer=this.#e.read();this.#n!==a&&(this.#n=a,this.#s=Vs(this.#a=[],w=>this.check(a,w))),i.push(...o?[o]:this.#a);let d=this.#s,u=this.#e.isOwn&&this.hasData(d)?void 0:this.fromAttributes();u?d={...d,...Vs(i,w=>this.check(u,w))}:this.#y(i);let f=this.#m=qe(this.#t.nearest),T=qe(d?.lang);this.localize=Ir(f?Ai(f,T):T??"en",r,n,T??f),this.#c=this.hasData(d)?Vs(i,w=>this.model(d,this.localize,w)):void 0,this.#d=i.some(Ri)?this.#c?"partial":"error":this.#c?"ready":l??"empty",this.#e.hasObjectAsText&&i.push(Oo)}get#E(){return gr(this.#i).join(`
`)===this.#l?this.#o:this.#i}#b(t){let{elementProperties:r}=this.constructor,n=this;for(let i of t.keys()){let a=r.get(i);a&&(n[i]=Do(n[i],a))}}#y(t){for(let[r,n]of this.constructor.elementProperties){let i=Mo(this[r],n);i&&t.push({code:"type",path:String(r),message:`expected ${i}`})}}update(t){if(this.isServerRendered&&!this.#c&&!this.debug)return kr.prototype.update.call(this,t);let r=this.isServerRendered?Ks(this.shadowRoot):void 0;this.#h=!0,r&&(this.renderOptions.renderBefore=null),this.#u?.forEach(n=>n.remove()),this.#u=void 0;try{super.update(t)}catch(n){this.#i.push(Uo(n)),this.#c=void 0,this.#d="error";try{super.update(t)}catch{this.#f()}}r?.()}#f(){let t=this.renderRoot;if(t.querySelector("slot"))return[];let r=["fallback",""].map(n=>Object.assign(document.createElement("slot"),{name:n}));return t.append(...r),r}render(){let t=this.localize,r=this.#c,n=this.#d,i=gt(this.level,this.#g,"heading"),{lang:a}=t,o=this.answer.around?N:"heading";return b`${r?b`<section part="section" aria-labelledby=${o} lang=${a} dir=${ct(a)}>${i}${this.content(r)}</section>`:b`<slot name="fallback"
          ><section part="section" aria-labelledby=${o} lang=${a} dir=${ct(a)} aria-busy=${n==="loading"}>
            ${i}
            <p part="note" class=${n}>${t.term(n)}</p>
          </section></slot
        >`}${this.debug&&this.#i[0]?Po(this.#E):N}<slot @slotchange=${this.#A}></slot>`}#A=()=>this.#e.requestUpdateIfStale();updated(t){let{states:r}=this.#r??{};r?.clear(),this.isServerRendered||r?.add(this.#d),this.#e.isOwn||this.answer.around?.drawn(this),this.#_(this.#i)}async#_(t){let r=gr(t).join(`
`);if(r!==this.#l&&(this.#l=r,this.#o=t,!!r)){if(t.some(({code:n})=>n==="unknown")){let{explainUnknownKeys:n}=await import("./W7UD6GZP.js");if(r!==this.#l)return;this.#o=n(t,this.#n),this.debug&&this.requestUpdate()}Bo(this,this.#o)}}},Ks,Uo=e=>({code:"internal",path:"",message:`could not be drawn: ${e}`});function Vs(e,t){try{return t((r,n,i)=>e.push({code:r,path:n,message:i}))}catch(r){e.push(Uo(r));return}}c();var $o={heading:"Career guide",contents:"Contents"};c();var jo=H`
  #career-ladder { --_reserve: 74em; }
  #career-path { --_reserve: 73em; }
  #case-studies { --_reserve: 65em; }
  #common-mistakes { --_reserve: 30em; }
  #contextual-advice { --_reserve: 28em; }
  #core-functions { --_reserve: 38em; }
  #day-timeline { --_reserve: 51em; }
  #global-outlook { --_reserve: 48em; }
  #job-market { --_reserve: 63em; }
  #job-outlook { --_reserve: 13em; }
  #key-responsibilities { --_reserve: 25em; }
  #market-demand { --_reserve: 22em; }
  #membership-plans { --_reserve: 35em; }
  #portfolio-tips { --_reserve: 32em; }
  #pros-cons { --_reserve: 34em; }
  #related-roles { --_reserve: 36em; }
  #required-education { --_reserve: 64em; }
  #role-faq { --_reserve: 35em; }
  #role-skills { --_reserve: 86em; }
  #role-summary { --_reserve: 30em; }
  #salary-range { --_reserve: 33em; }
  #share-guide { --_reserve: 7em; }
  #skill-map { --_reserve: 60em; }
  #source-list { --_reserve: 15em; }
  #tech-stack { --_reserve: 73em; }
  #work-life-balance { --_reserve: 35em; }
  #work-setting { --_reserve: 25em; }
  @container (width < 32em) {
  #career-ladder { --_reserve: 96em; }
  #career-path { --_reserve: 116em; }
  #case-studies { --_reserve: 95em; }
  #common-mistakes { --_reserve: 42em; }
  #contextual-advice { --_reserve: 42em; }
  #core-functions { --_reserve: 63em; }
  #day-timeline { --_reserve: 73em; }
  #global-outlook { --_reserve: 79em; }
  #job-market { --_reserve: 95em; }
  #job-outlook { --_reserve: 16em; }
  #key-responsibilities { --_reserve: 35em; }
  #market-demand { --_reserve: 31em; }
  #membership-plans { --_reserve: 60em; }
  #portfolio-tips { --_reserve: 53em; }
  #pros-cons { --_reserve: 63em; }
  #related-roles { --_reserve: 48em; }
  #required-education { --_reserve: 102em; }
  #role-faq { --_reserve: 49em; }
  #role-skills { --_reserve: 102em; }
  #role-summary { --_reserve: 55em; }
  #salary-range { --_reserve: 46em; }
  #share-guide { --_reserve: 12em; }
  #skill-map { --_reserve: 93em; }
  #source-list { --_reserve: 23em; }
  #tech-stack { --_reserve: 103em; }
  #work-life-balance { --_reserve: 48em; }
  #work-setting { --_reserve: 42em; }
  }
`;c();var Wo=H`
  /* The role's own name is the title; this says what it is. */
  #heading {
    margin: 0;
    color: var(--_muted);
    font-size: 0.85em;
  }
  section {
    container-name: guide;
  }
  /* Reserves go by the width of the column. */
  [part='sections'] {
    container-type: inline-size;
    /* What covers the top of the window: the page's header, and the list of contents where it is a row. */
    --_covered: calc(var(--career-scroll-margin, 0px) + 4em);
  }
  /* What is out of view costs no layout until it comes near. */
  [part='sections'] > * {
    margin-block-end: 3.2em;
    content-visibility: auto;
    overflow-clip-margin: 1em;
  }
  [part='sections'] > .expected {
    contain-intrinsic-block-size: auto var(--_reserve, 20em);
  }
  /* It has its place before it is drawn, and what is above it may yet change: it moves unseen. */
  [part='sections'] > :state(loading) {
    visibility: hidden;
  }
  [part='sections'] > .expected:state(loading) {
    min-block-size: var(--_reserve, 20em);
  }
  #role-summary {
    font-size: 1.1em;
  }
  [part='sections'] > :state(empty),
  [part='sections'] > :state(loading):not(.expected) {
    display: none;
  }
  nav {
    position: sticky;
    inset-block-start: var(--career-scroll-margin, 0px);
    z-index: 1;
    margin-block: 1em 1.6em;
    overflow-x: auto;
    background-color: var(--_surface);
    font-size: 0.85em;
  }
  /* A browser that cannot tell the ground has nothing to cover it with. */
  @supports not (color: oklch(from currentColor l c h)) {
    nav {
      position: static;
    }
    [part='sections'] > * {
      --_covered: 0;
    }
  }
  nav ol {
    display: flex;
    inline-size: max-content;
    gap: 1.4em;
    /* As high as an entry makes it, until there is one. */
    min-block-size: calc(1lh + 1.4em + 3px);
    border-block-end: 1px solid var(--_line);
  }
  nav a {
    display: block;
    padding-block: 0.7em;
    text-decoration: none;
    border-block-end: 2px solid transparent;
  }
  nav a:is(:hover, [aria-current]) {
    border-color: var(--_accent);
  }
  [aria-current] {
    font-weight: 600;
  }
  @container guide (width >= 58em) {
    nav {
      float: inline-start;
      inline-size: 13em;
      max-block-size: calc(100vh - var(--career-scroll-margin, 0px));
      margin-block: 0;
      padding-block: 1.5em;
    }
    nav ol {
      display: block;
      inline-size: auto;
      min-block-size: 0;
      border: 0;
    }
    nav a {
      padding: 0.3em 0.8em;
      border-block-end: 0;
      border-inline-start: 2px solid transparent;
    }
    nav + [part='sections'] {
      margin-inline-start: 15em;
    }
    [part='sections'] {
      --_covered: calc(var(--career-scroll-margin, 0px) + 1.5em);
    }
  }
  /* Which show what is transparent. */
  @media (forced-colors: active) {
    nav a:not([aria-current], :hover) {
      border-color: Canvas;
    }
  }
  @media print {
    [part='sections'] {
      margin: 0;
    }
    [part='sections'] > * {
      content-visibility: visible;
    }
  }
`;var rh={name:"career-guide",shape:{},messages:$o},wn=class extends st{static definition=rh;static styles=[...st.styles,jo,Wo];static properties={...st.properties,sections:{type:String},noAddress:{attribute:"no-address",type:Boolean},contents:{state:!0},current:{state:!0},isDrawn:{state:!0}};#e=new Pt(this,{context:Gs,initialValue:{}});#t;#r={drawn:()=>this.#d()};#n=!1;#s=!1;#a;#i=new Set;constructor(){super(),new nt(this,"[part=sections] > *")}disconnectedCallback(){super.disconnectedCallback(),this.#a?.disconnect(),this.#i.clear()}check(t,r){Oe({type:"object",properties:{},others:this.othersKeys(t)},t,"",r);let{lang:n}=Object(t);return t&&typeof t=="object"&&!Array.isArray(t)?typeof n=="string"&&!wr(this)?{lang:n}:{}:void 0}hasData(t){return!!t}model(t,r,n){return{tags:tn(this.sections,i=>n("value","sections",`there is no section <${i}>`))}}content({tags:t}){let{contents:r=[],current:n,level:i,isDrawn:a}=this,o=new Set(t.filter(l=>sh(l,this.answer.value)));return b`${r[1]||!a&&o.size>1?b`<nav part="contents" class="screen" aria-label=${this.localize.term("contents")}>
            <ol>${Ke(r,({id:l})=>l,({id:l,label:d})=>b`<li><a href="#${l}" aria-current=${l===n?"true":N}>${d}</a></li>`)}</ol>
          </nav>`:N}
      <div part="sections">${Ke(t,l=>l,l=>nh(l,Math.min(i+1,6),o.has(l),this.noAddress))}</div>`}update(t){this.isServerRendered&&(this.contents=[...this.renderRoot.querySelectorAll("nav a")].map(({hash:r,textContent:n})=>({id:r.slice(1),label:n})),this.#s=!0),super.update(t)}updated(t){this.#l();let r=this.renderRoot.querySelector("nav"),n=r?.querySelector("[aria-current]");if(n){let[i,a]=[r,n].map(o=>o.getBoundingClientRect());r.scrollLeft+=a.left+a.width/2-i.left-i.width/2}super.updated(t)}#l(){let{answer:t}=this,r=this.#o().some(({id:n})=>n==="source-list");this.#t===t&&!!this.#r.sourceNumber===r||(this.#t=t,this.#r={...this.#r,sourceNumber:r?rn(t.value):void 0},this.#e.setValue({...t,problem:void 0,around:this.#r}))}#o=()=>[...this.renderRoot.querySelectorAll("[part=sections] > *")];#d(){this.#n||(this.#n=!0,queueMicrotask(()=>this.#m()))}#m(){this.#n=!1;let t=this.#o(),r=t.findIndex(({isUpdatePending:a,hasUpdated:o})=>a&&!o);if(this.isDrawn=r<0,!this.isDrawn&&this.#s)return;let n=(this.isDrawn?t:t.slice(0,r)).filter(({state:a})=>a&&a!=="empty"),i=n.map(({id:a,label:o})=>({id:a,label:o}));if(JSON.stringify(i)!==JSON.stringify(this.contents)&&(this.contents=i),!!globalThis.IntersectionObserver){this.#a??=new IntersectionObserver(this.#c,{rootMargin:"0px 0px -60% 0px"});for(let a of n)this.#i.has(a)||(this.#i.add(a),this.#a.observe(a))}}#c=()=>{let t=this.#o().filter(r=>r.state!=="empty"&&r.getBoundingClientRect().top<innerHeight*.4);this.current=t.at(-1)?.id}},nh=(e,t,r,n)=>{let i=ho(Ws+e);return pn`<${i} id=${e} class=${r?"expected":N} exportparts=${Eo} heading-level=${t} ?no-address=${n}></${i}>`};function sh(e,t){let r=Object.keys(g.get(Ws+e)?.definition?.shape??{});try{return!r[0]||r.some(n=>Object.hasOwn(Object(t),n))}catch{return!0}}c();c();function Js(e,t,r,n=6,i=!1,a=""){return e.length<=n+2?b`${r(e)}`:b`${r(e.slice(0,n))}<details part="more" ?open=${i}><summary><span>${t.term("more",{n:e.length-n})}</span><span>${t.term("fewer")}</span>${a?b`<span class="heard">${t.term("of",{name:a})}</span>`:N}</summary>${r(e.slice(n))}</details>`}var J=(e,t,r=a=>Te(a,t,!0),n,i)=>Js(e,t,a=>b`<ul part="list">${a.map(o=>b`<li>${r(o)}</li>`)}</ul>`,n,!1,i),V=H`
  [part='list'] {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  [part='list'] li {
    position: relative;
    padding-block: 0.4em;
    padding-inline-start: 1.4em;
  }
  /* All border, which print and forced colours keep, cut to a shape; as text it would be read out. */
  [part='list'] li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.05em + 0.5lh);
    inset-inline-start: 0;
    border: 0.35em solid var(--_accent);
    clip-path: var(--_mark, circle(0.2em));
  }
  /* What closes a list stands at its end, and in no copy of it. */
  [part='more'] {
    position: relative;
  }
  [part='more'][open] {
    padding-block-end: calc(1lh + 0.5em);
  }
  /* Its label says what pressing it does. */
  [part='more'][open] > summary > :first-child,
  [part='more']:not([open]) > summary > :nth-child(2) {
    display: none;
  }
  [part='more'] > summary {
    -webkit-user-select: none;
    inset-block-end: 0;
  }
  [part='more'][open] > summary {
    position: absolute;
  }
`,Ht=H`
  @container (width >= 51em) {
    [part='list'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 4%;
      max-inline-size: none;
    }
  }
`;c();var G=(e,t,r,n,i)=>se`<rect class=${e} x="${t}%" y="${n}em" width=${+r===r?`${r}%`:r} height="${i}em" rx="1"></rect>`;c();c();function Yo(e,t,r,n,i){let a=(d,u)=>e.given?.includes(u)?Te(d,r):d,{columns:o,groups:l}=n?n.sorted(e,r):e;return b`
    <details part="table" @toggle=${i}>
      <summary>${r.term("table")}<span class="heard">${r.term("of",{name:t})}</span></summary>
      <table aria-labelledby="heading">
        <thead><tr>${o.map((d,u)=>b`<th scope="col" aria-sort=${n?.order(e,u)??N}>${n?n.heading(e,d,u):d}</th>`)}</tr></thead>
        ${l.map(({name:d,rows:u})=>b`<tbody>
            ${d?b`<tr><th scope="rowgroup" colspan=${o.length}>${Te(d,r)}</th></tr>`:N}
            ${u.map(([f,...T])=>b`<tr><th scope="row">${a(f,0)}</th>${T.map((w,S)=>b`<td>${a(w,S+1)}</td>`)}</tr>`)}
          </tbody>`)}
      </table>
      ${n?n.actions(e,t,r):N}
    </details>
  `}var I=class extends st{extras(t){return N}#e;#t=async()=>{if(this.#e)return;let{TableTools:t}=await import("./V6J7WC4X.js");this.#e??=new t(this),this.requestUpdate()};content(t){let r=this.localize,{sentence:n,lead:i,table:a,source:o}=t,l=n||Te(i,r,!0);return b`${l?b`<p part="sentence">${l}</p>`:N}${this.chart(t)}
      <footer
        >${this.extras(t)}${a?Yo(a,this.label,r,this.#e,this.#t):N}${Ka(o,r,this.answer.around?.sourceNumber)}</footer
      >`}};c();var it=H`
  svg {
    text-anchor: middle;
  }
  @container (width < 26em) {
    .ns {
      text-anchor: start;
    }
    .ne {
      text-anchor: end;
    }
    .n1 {
      translate: 0 var(--row);
    }
    .nx {
      display: none;
    }
  }
  @container (width >= 26em) {
    .ws {
      text-anchor: start;
    }
    .we {
      text-anchor: end;
    }
    .w1 {
      translate: 0 var(--row);
    }
    .wx {
      display: none;
    }
  }
`;c();c();var Go={yearsRange:{one:"{from} to {n} year",other:"{from} to {n} years"},yearsOrMore:"{n}+ years",yearsUpTo:{one:"up to {n} year",other:"up to {n} years"}},zo={times:"{from} to {to}",timesNextDay:"{from} to {to} the next day",toMidnight:"{from} to midnight",startsAt:"from {time}",startsAtMidnight:"from midnight",endsAt:"until {time}",endsAtMidnight:"until midnight",midnight:"midnight"},ee=1440,Tt=({lang:e},t,r)=>Re(Intl.NumberFormat,e,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:2}).format(r);function Ko(e,t,r){return t===void 0?r===void 0?"":e.term("yearsUpTo",{n:r}):r===void 0?e.term("yearsOrMore",{n:t}):t===r?Tt(e,"year",t):e.term("yearsRange",{from:t,n:r})}var Ut=(e,t)=>t%ee===0?e.term("midnight"):yt([e.lang,"time",t%ee].join(),()=>Re(Intl.DateTimeFormat,e.lang,{hour:"numeric",minute:"2-digit",timeZone:"UTC"}).format(t%ee*6e4));function Vo(e,t,r){let n=t%ee+r,i={from:Ut(e,t),to:Ut(e,n)};return e.term(n>ee?"timesNextDay":n===ee?"toMidnight":"times",i)}var Jo=(e,t)=>t%ee===0?e.term("startsAtMidnight"):e.term("startsAt",{time:Ut(e,t)}),qo=(e,t)=>t%ee===0?e.term("endsAtMidnight"):e.term("endsAt",{time:Ut(e,t)});var Xo={...Go,heading:"Career ladder",steps:{one:"One step: {first}.",other:"{n} steps, from {first} to {last}."},stepCount:{one:"One step.",other:"{n} steps."},shared:{one:"One shared step: {first}.",other:"{n} shared steps, from {first} to {last}."},sharedCount:{one:"One shared step.",other:"{n} shared steps."},branches:{one:"One branch: {names}.",other:"{n} branches: {names}."},branchCount:"{n} branches.",branch:{one:"{name} with one step",other:"{name} with {n} steps"},inBranch:"{title} ({branch})",forAll:"Shared",standing:"With {years} of experience you stand at {here}.",off:"With {years} of experience you stand at none of these steps.",comes:"Next comes {next}, {when}.",here:"You are here",next:"Next, {when}",you:"you",step:"Step",level:"Level",experience:"Experience",pay:"Pay",skills:"Skills",notGiven:"not given",payMedian:"median {amount}",payMean:"average {amount}",payFrom:"from {amount}",payUpTo:"up to {amount}",payPercentile:"{n}th percentile {amount}",payOf:"{name}: {amount}",payTop:"top {share} from {amount}",payHours:{one:"for {n} hour a week",other:"for {n} hours a week"},paySample:{one:"from {n} observation",other:"from {n} observations"}};c();c();var ih=/[\u2600-\u{10ffff}]/gu,ah=e=>e.length*.56+(e.match(ih)?.length??0)*.44;function Me(e,t,r=1){let n=e.map(a=>({...a,classes:""})),i=["n","w"].map((a,o)=>{let l=t[o],d=[],u="";for(let f of n){let T=Math.max(...f.lines.map(ah)),w=f.at/100*l,S=w<T/2?0:w>l-T/2?2:1,A=w-T*S/2,E=A+T,_=0;for(;d[_]?.some(([x,L])=>A<L+.7&&x<E+.7);)_++;let[R,v]=f.within??[0,100],P=_<r&&A>R/100*l-.1&&E<v/100*l+.1;P?(d[_]??=[]).push([A,E]):u=`${a}l `,f.classes+=` ${a}${P?_:"x"} ${a}${["s","","e"][S]}`}return`${u}${a}r${d.length}`});return{labels:n,rows:i.join(" ")}}c();var be=(e,t)=>r=>t>e?Math.min(100,Math.max(0,oh((r-e)/(t-e)*100))):50,oh=e=>Math.round(e*100)/100;c();function at(e,t){let{name:r,level:n,detail:i,examples:a=[]}=typeof e=="string"?{name:e}:e,[o,...l]=[r,i,a[0]&&fe(t,a)].filter(d=>!!d);return{name:o??n??"",level:o&&n,notes:l,examples:a}}c();c();c();var ch={500:"KWD BHD OMR JOD",3e3:"EUR",5e3:"GBP CAD AUD NZD SGD AED QAR",1e4:"CHF CNY HKD PLN RON BRL MYR ILS SAR",5e4:"INR TWD ZAR MXN THB PHP TRY UYU KES DOP",1e5:"SEK NOK DKK CZK RUB",1e6:"JPY HUF ISK CLP CRC ARS",1e7:"KRW IDR PYG VND"},lh=Object.fromEntries(Object.entries(ch).flatMap(([e,t])=>t.split(" ").map(r=>[r,+e]))),ae=e=>typeof e=="object"?e?.atLeast:e,dh=(e,t="")=>e>=(lh[t.toUpperCase()]??1e3);function mh({min:e,max:t,median:r,mean:n,percentiles:i,levels:a=[],parts:o=[],top:l}){let u=[...[e,t,r,n,...Object.values({...i}),...a.flatMap(f=>[f.amount,f.min,f.max]),l?.from].map(ae),o[0]&&o.reduce((f,T)=>f+(ae(T.amount)??0),0)].filter(f=>f!==void 0);return u[0]===void 0?void 0:Math.max(...u)}function Pe(e){return e.per===void 0&&dh(mh(e)??1/0,e.currency)?"year":e.per??void 0}c();var uh={min:"Low end",p10:"10th percentile",p25:"25th percentile",median:"Median",mean:"Average",p75:"75th percentile",p90:"90th percentile",max:"High end",level:"Level",part:"Part of pay",total:"All parts together",top:"Top {share}",best:"Best paid",middle:"middle {share}",from:"from {amount}",upTo:"up to {amount}",named:"{amount} ({name})",weekly:{one:"{n} hour a week",other:"{n} hours a week"}},Be=({lang:e})=>Ir(e,"pay",uh),Tr=e=>typeof e=="object"&&e!==null,Er=(e,t,r)=>ae(e)==null?r.term("notPublished"):Tr(e)?r.term("orMore",{amount:Ue(r,ae(e),t)}):Ue(r,e,t),Ve=(e,t,r)=>e?r.term(e,{amount:t}):t,hh=["min","p10","p25","median","mean","p75","p90","max"],br=e=>e.value!==void 0;function $t({levels:e=[],parts:t=[],top:r,currency:n="",percentiles:i,...a},o,l=1){let d=Be(o),u=A=>{let E=ae(A);if(E===void 0)return A===void 0?void 0:null;let _=l===1?E:Math.round(E/l*100)/100;return Tr(A)?{atLeast:_}:_},f=A=>Er(A,n,d),T=(A,E,_)=>{let R=u(_);return R===void 0?[]:[{key:A,name:E,text:f(R),value:ae(R),capped:Tr(R)}]},w=t.map(({amount:A})=>ae(A)).filter(A=>A!==void 0),S=w.reduce((A,E)=>A+E,0);return[...hh.flatMap(A=>T(A,d.term(A),{...i,...a}[A])),...e.flatMap(({name:A=d.term("level"),amount:E,min:_,max:R})=>{let v=u(E),[P,x]=qs(u(_),u(R));if(P===void 0&&x===void 0)return T("level",A,E);let L=ph(P,x,f,d)??f(null),M=[P,v,x].map(ae).filter(D=>D!==void 0);return[{key:"level",name:A,text:v==null?L:d.term("named",{amount:f(v),name:L}),value:M[0],...M[0]!==void 0&&{range:{to:M.at(-1),typical:ae(v),ends:P==null||x==null?void 0:[f(P),f(x)]}},capped:Tr(x??v??P)}]}),...t.flatMap(({name:A=d.term("part"),amount:E=null})=>T("part",A,E)),...t[1]&&w.length===t.length?T("total",d.term("total"),t.some(({amount:A})=>Tr(A))?{atLeast:S}:S):[],...T("top",r?.share===void 0?d.term("best"):d.term("top",{share:Ie(d,r.share)}),r?.from)]}var qs=(e,t)=>ae(e)>ae(t)?[t,e]:[e,t];function ph(e,t,r,n){let[i,a]=[e,t].map(o=>ae(o)==null?"":r(o));return i&&a?i===a?i:n.term("range",{min:i,max:a}):i?n.term("from",{amount:i}):a?n.term("upTo",{amount:a}):void 0}var Et=e=>Object.fromEntries(e.map(t=>[t.key,t])),yr=(e,t)=>{let r=Be(t);return fe(r,e.map(({text:n,name:i})=>r.term("named",{amount:n,name:i})))};function Nn(e,t,r){let n=Be(r),[i]=e;if(!e[1])return{of:[i],amount:t(i.text),name:i.name};if(e.some(({range:d})=>d&&!d.ends))return{of:[...e],amount:t(yr(e,r))};let a=e.reduce((d,u)=>u.value<d.value?u:d,i),o=e.reduce((d,u)=>(u.range?.to??u.value)>(d.range?.to??d.value)?u:d,i),l=({text:d,name:u,range:f},T)=>n.term("named",{amount:f?.ends?.[T]??d,name:u});return{of:[a,o],amount:t(n.term("range",{min:l(a,0),max:l(o,1)}))}}var Xs=({hoursPerWeek:e},t)=>e===void 0?void 0:Be(t).term("weekly",{n:e});var Ar=(e,t)=>fh($t(e,t).filter(br),r=>Ve(Pe(e),r,Be(t)),t);function fh(e,t,r){let n=Be(r),{min:i,max:a,median:o,mean:l,p10:d,p25:u,p75:f,p90:T,top:w,total:S}=Et(e),A=(M,D,U=$=>$)=>M&&D?U(M.text===D.text?M.text:n.term("range",{min:M.text,max:D.text})):M?n.term("from",{amount:U(M.text)}):D&&n.term("upTo",{amount:U(D.text)}),E=(M,D,U,$="",W)=>{let j=[M!=="median"&&$,W].filter(Boolean).join(" · ");return{kind:M,figures:D.filter(z=>!!z),amount:U,name:$,range:W,text:j?n.term("named",{amount:U,name:j}):U}},[_,R]=i&&a&&i.value>a.value?[a,i]:[i,a],v=o??l;if(v)return E(v===o?"median":"mean",[v],t(v.text),v.name,A(_,R));if(_||R)return E(_&&R?"range":_?"from":"upTo",[_,R],A(_,R,t));for(let[M,D,U]of[[u,f,50],[d,T,80]])if(M&&D)return E("middle",[M,D],A(M,D,t),n.term("middle",{share:Ie(n,U)}));let P=f??u??T??d??S??w,x=e.filter(({key:M})=>M==="level");if(P&&(P!==w||!x[0]))return E(P.key,[P],t(P.text),P.name);if(x[0]){let{of:M,amount:D,name:U}=Nn(x,t,r);return E("level",M,D,U)}let L=e.filter(({key:M})=>M==="part");return L[0]&&E("part",L,t(yr(L,n)))}function Qo(e,t){let r=Ar(e,t),n=new Set([...(r?.figures??[]).map(({key:o})=>o),...r?.range?["min","max"]:[]]),i=Be(t),a=({key:o,name:l,text:d})=>n.has(o)&&(o!=="level"&&o!=="part"||r?.figures.length===1||` ${r?.text}`.includes(` ${i.term("named",{amount:d,name:l})}`));return $t(e,t).flatMap(o=>br(o)&&!a(o)?`${o.name} ${o.text}`:[])}var vn=({name:e,area:t,country:r},n)=>[e,t??(r&&Se(n,"region",r))].filter(Boolean).join(" · ");function Zo(e,t){if(!e?.currency)return{more:[]};let{name:r,area:n,country:i,currency:a,per:o="year",min:l,max:d,median:u,mean:f,percentiles:T={},levels:w=[],parts:S=[],top:A,hoursPerWeek:E,sample:_}=e,R=D=>D===null?Er(D,a,t):Ve(o,Er(D,a,t),t),v=(D,U)=>{if(D==null)return U==null?void 0:t.term("payUpTo",{amount:R(U)});if(U==null)return t.term("payFrom",{amount:R(D)});let[$,W]=[D,U].map(j=>Er(j,a,t));return $===W?R(D):Ve(o,t.term("range",{min:$,max:W}),t)},P=(D,U)=>U!=null&&t.term(D,{amount:R(U)}),x=[P("payMedian",u),P("payMean",f),v(l,d),...["p10","p25","p75","p90"].map(D=>T[D]!=null&&t.term("payPercentile",{n:Number(D.slice(1)),amount:R(T[D])})),...w.flatMap(({name:D="",amount:U,min:$,max:W})=>[U!=null&&R(U),v($,W)].flatMap(j=>j?t.term("payOf",{name:D,amount:j}):[])),...S.map(({name:D="",amount:U})=>U!=null&&t.term("payOf",{name:D,amount:R(U)})),A?.from!=null&&A.share!==void 0&&t.term("payTop",{share:Ie(t,A.share),amount:R(A.from)})].filter(D=>!!D),[L,...M]=x;return L?{pay:[r,L,n??(i&&Se(t,"region",i))].filter(Boolean).join(" · "),more:[...M,...A?.note?[A.note]:[],...E===void 0?[]:[t.term("payHours",{n:E})],..._===void 0?[]:[t.term("paySample",{n:_})]]}:{more:[]}}var gh=5;function ec(e,t,r,n){let i=NaN;t!=null&&(t>=0&&t<1/0?i=t:n("value","years","expected a number of years, 0 or more"));let a=e.map(({years:A},E)=>{let[_,R]=[A?.[0]??void 0,A?.[1]??void 0];if(!(_===void 0&&R===void 0))return _>R&&(n("contradiction",`ladder[${E}].years`,Xe),[_,R]=[R,_]),{from:_,to:R,low:_??0,high:R??1/0}}),o=a.filter(A=>A!==void 0),{at:l,bounds:d,last:u}=Th(o,i),f=o[0]&&i>=0?l(i):void 0,{here:T,next:w}=Eh(e,a,i),S=e.map(({title:A="",track:E,level:_,summary:R,skills:v=[],salary:P},x)=>{let{pay:L,more:M}=Zo(P,r),D={title:A,track:E,level:_,summary:R,pay:L,morePay:M,skills:v.map(X=>at(X,r))},U=a[x];if(!U)return D;let{from:$,to:W,low:j,high:z}=U,q=l(z)-l(j),B=w.get(x);return{...D,years:Ko(r,$,W),bar:q<1?void 0:[W===void 0?"open":$===void 0?"until":"accent",l(j),q],mark:q<1?l(j):void 0,here:T.has(x)?r.term("here"):void 0,next:B===void 0?void 0:r.term("next",{when:tc(r,B)})}});if(S.some(({title:A,level:E,years:_,summary:R,pay:v,skills:P})=>A||E||_||R||v||P[0]))return{steps:S,parts:bh(S),you:f,axis:o[0]&&Me([...new Set([i||u,u,0,...d])].map(A=>({at:l(A),lines:[A===i?r.term("you"):A===u?Tt(r,"year",A):pe(r,A)],name:A===i?"strong":"muted"})),[17,30]).labels,sentence:[...yh(S,r),...Ah(S,f===void 0?void 0:i,T,w,r)].join(" "),table:_h(S,r),source:e.map(({salary:A})=>A?.source)}}var tc=({lang:e},t)=>Re(Intl.RelativeTimeFormat,e,{}).format(t,"year");function Th(e,t){let r=e.flatMap(({from:l,to:d})=>[l,d]).filter(l=>l!==void 0),n=Math.max(...r),i=Math.max(n,t||0),a=e.some(({to:l})=>l===void 0),o=e.some(({low:l,high:d})=>d-l<i/100&&d>i*.96);return{bounds:r,last:n,at:be(0,(a?Math.ceil(i*1.25+1):o?i*1.04:i)||1)}}function Eh(e,t,r){let n=new Set,i=new Map,a=[...new Set(e.flatMap(({track:o})=>o??[]))];for(let o of a[0]===void 0?[void 0]:a){let l=t.flatMap((f,T)=>f&&(!e[T].track||e[T].track===o)?{...f,i:T}:[]),d=l.some(({low:f,high:T})=>f<=r&&r<T),u=Math.min(...l.map(({low:f})=>f>r?f:1/0));for(let{i:f,low:T,high:w}of l)T<=r&&(r<w||r===w&&(T===w||!d))&&n.add(f),T===u&&i.set(f,u-r)}return{here:n,next:i}}function bh(e){let t=[];for(let r of e){let n=t.at(-1);(!n||n[0].name===void 0!=(r.track===void 0))&&t.push(n=[]);let i=n.find(({name:a})=>a===r.track);i||n.push(i={name:r.track,steps:[]}),i.steps.push(r)}return t}var Qs=({title:e,level:t,years:r})=>e||t||r;function yh(e,t){let r=(o,l,d)=>{let[u,f]=[Qs(o[0]),Qs(o.at(-1))];return u&&f?t.term(l,{n:o.length,first:u,last:f}):t.term(d,{n:o.length})},n=e.filter(({track:o})=>o===void 0);if(n.length===e.length)return[r(e,"steps","stepCount")];let i=new Map;for(let{track:o}of e)o!==void 0&&i.set(o,(i.get(o)??0)+1);let a=[...i].map(([o,l])=>t.term("branch",{name:o,n:l}));return[...n[0]?[r(n,"shared","sharedCount")]:[],t.term(a.length>gh?"branchCount":"branches",{n:a.length,names:fe(t,a)})]}function Ah(e,t,r,n,i){if(t===void 0)return[];let a=u=>fe(i,[...u].flatMap(f=>{let T=Qs(e[f]),w=e[f].track;return T?w?i.term("inBranch",{title:T,branch:w}):T:[]}),"disjunction"),o=a([...r].sort((u,f)=>u-f)),l=Tt(i,"year",t),d=[...new Set(n.values())].sort((u,f)=>u-f);return[r.size&&!o?"":i.term(o?"standing":"off",{years:l,here:o}),...d.map(u=>{let f=a([...n.keys()].filter(T=>n.get(T)===u).sort((T,w)=>T-w));return f&&i.term("comes",{next:f,when:tc(i,u)})})].filter(Boolean)}function _h(e,t){let r={level:({level:a})=>a,experience:({years:a})=>a,pay:({pay:a,morePay:o})=>[a,...o].filter(Boolean).join(`
`),skills:({skills:a})=>a.map(Rh).join(`
`)},n=Object.keys(r).filter(a=>e.some(o=>r[a](o))),i=new Map;for(let a of e)i.set(a.track,[...i.get(a.track)??[],a]);return{columns:["step",...n].map(a=>t.term(a)),groups:[...i].map(([a,o])=>({name:a??(i.size>1?t.term("forAll"):void 0),rows:o.map(l=>[l.title||l.level||"",...n.map(d=>r[d](l)||t.term("notGiven"))])}))}}var Rh=({name:e,level:t,notes:r})=>[e,t,...r].filter(Boolean).join(" · ");c();var rc=H`
  [part='step'] {
    display: grid;
    grid-template-columns: 100%;
    gap: 0.4em 4%;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  [part='step'] p {
    font-size: 0.9em;
  }
  .muted:empty {
    display: none;
  }
  /* An amount that does not fit beside the years goes below them whole. */
  [part='step'] span {
    display: inline-block;
    margin-inline-end: 0.8em;
  }
  svg {
    block-size: 1.7em;
  }
  .fades {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  stop {
    stop-color: var(--_accent);
  }
  .me {
    translate: -1px;
  }
  /* Says of which point a label speaks that has been moved aside. */
  .tick {
    fill: var(--_muted);
    translate: -0.5px;
  }
  /* Where years are not how it is counted: a way from step to step. */
  .path > li {
    position: relative;
    padding-block: 0.2em 1.2em;
    padding-inline-start: 1.7em;
    border: 0;
  }
  .path > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 0.16em solid var(--_accent);
    border-radius: 50%;
  }
  .path > li[aria-current]::before {
    border-width: 0.55em;
  }
  .path > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.4em -0.3em;
    inset-inline-start: 0.47em;
    border-inline-start: 0.16em solid var(--_line);
  }
  [part='list'] {
    columns: 2 11em;
    column-gap: 1.6em;
    font-size: 0.9em;
  }
  [part='list'] li {
    padding-block: 0.1em;
    break-inside: avoid;
  }
  [part='list'] li::before {
    inset-block-start: calc(0.5lh - 0.25em);
  }
  .asks {
    margin-block-start: 0.4em;
  }
  /* What is common to all ends where the branches begin. */
  [part='branches'] {
    display: grid;
    grid-template-columns: 100%;
    gap: 1.6em 2.4em;
    margin-block: 0.4em 1em;
  }
  [part='branch'] {
    container-type: inline-size;
    padding-block-start: 0.7em;
    border-block-start: 0.16em solid var(--_accent);
  }
  [part='branch'] > [part='subheading'] {
    margin-block-end: 0.4em;
    font-size: 1.1em;
  }
  th,
  td {
    white-space: pre-line;
  }
  @container (width >= 44em) {
    [part='step'] {
      grid-template-columns: 36% 60%;
    }
    .axis {
      margin-inline-start: 40%;
    }
    [part='branches'] {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
  }
`;var Sh={name:"career-ladder",shape:{ladder:Pi},messages:Xo},kn=class extends I{static definition=Sh;static styles=[...I.styles,it,V,rc];static properties={...I.properties,years:{type:Number,converter:ue}};model(t,r,n){return ec(t.ladder,this.years,r,n)}chart(t){return b`<div part="picture">
      ${t.axis?Nh:N}${t.parts.map(r=>r[0].name===void 0?this.#e(r[0],t):b`<div part="branches">${r.map(n=>b`<div part="branch">${this.subheading(n.name)}${this.#e(n,t)}</div>`)}</div>`)}
    </div>`}#e({name:t,steps:r},{axis:n,you:i}){return b`${n?vh(n):N}<ol class=${n?N:"path"}>${r.map(a=>this.#t(a,i,t!==void 0))}</ol>`}#t({title:t,level:r,years:n,pay:i,morePay:a,here:o,next:l,bar:d,mark:u,summary:f,skills:T},w,S){return b`<li part="step" aria-current=${o?"step":N}>
      <div>
        ${t?gt(Math.min(this.level+(S?2:1),6),this.given(t,!0)):N}
        <p class="muted">${[r,n,i].map(A=>A?b`<span>${A}</span> `:N)}</p>
        ${a.map(A=>b`<p class="muted">${A}</p>`)}
        ${o||l?b`<p><b>${o}</b>${l}</p>`:N}
      </div>
      <div>
        ${d||u!==void 0?b`<svg aria-hidden="true"
              >${G("line",0,100,.68,.06)}${d?se`<g fill=${wh[d[0]]??N}>${G(...d,.3,.8)}</g>`:se`<circle class="accent" cx="${u}%" cy="0.7em" r="0.4em"></circle>`}${w===void 0?N:G("me",w,"2",0,1.4)}</svg
            >`:N}
        ${f?b`<p>${this.given(f,!0)}</p>`:N}${T[0]?b`<p class="asks"><small>${this.localize.term("skills")}</small></p>${J(T,this.localize,Ch)}`:N}
      </div>
    </li>`}},Ch=({name:e,level:t,notes:r})=>b`${e}${[t,...r].map(n=>n?b` <small>${n}</small>`:N)}`,wh={open:"url(#fade)",until:"url(#rise)"},Nh=b`<svg class="fades" aria-hidden="true"
  ><linearGradient id="fade"><stop></stop><stop offset="1" stop-opacity="0.06"></stop></linearGradient
  ><linearGradient id="rise"><stop stop-opacity="0.06"></stop><stop offset="1"></stop></linearGradient
></svg>`,vh=e=>b`<div class="axis" aria-hidden="true">
  <svg>${e.map(({at:t,lines:r,name:n,classes:i})=>[se`<text class="${n}${i}" x="${t}%" y="1.1em">${r[0]}</text>`,G(`tick${i}`,t,"1",1.45,.35)])}</svg>
</div>`;c();c();var Fe=(e=[])=>[e].flat().flatMap(t=>t.split(/\n\s*\n/).flatMap(r=>r.trim()||[])),jt=(e="")=>typeof e=="string"||Array.isArray(e)?{intro:e}:e;c();var ye=(e,t,r,n=N)=>{let i=[n,...Fe(e).map(a=>b`<p>${Te(a,t,!0)}</p>`)];return b`<div part="prose">${r?b`<div>${i}</div><div>${r}</div>`:i}</div>`},Ae=H`
  [part='prose'] {
    display: flow-root;
    text-wrap: pretty;
  }
  p + p {
    margin-block-start: 0.8em;
  }
  [part='prose'] > :nth-child(2) {
    margin-block-start: 1em;
  }
  [part='prose'] > :first-child:not(:only-child, :empty) {
    max-inline-size: 54ch;
    font-size: 1.15em;
    @container (width >= 51em) {
      float: inline-start;
      inline-size: 36%;
      & ~ * {
        margin-inline-start: 40%;
      }
      & + * {
        margin-block-start: 0.15em;
      }
    }
  }
  [part='prose'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    column-gap: 2.4em;
    max-inline-size: none;
  }
  [part='prose'] li {
    padding: 0.6em 0;
    border-block-start: 1px solid var(--_line);
  }
  [part='prose'] li::before {
    content: none;
  }
`;c();var nc={heading:"The way into the role"};c();var sc=H`
  [part='prose']:has(+ ol) {
    margin-block-end: 1em;
    font-size: 1.15em;
  }
  li {
    position: relative;
    display: grid;
    grid-template: auto 1fr / 100%;
    gap: 0.2em 4%;
    align-items: baseline;
    margin-block-end: 0.4em;
    padding-block: 0.2em 1em;
  }
  li > :not(svg) {
    padding-inline-start: 2.9em;
  }
  li > small {
    padding-inline-start: 3.4em;
  }
  [part='node'] {
    position: absolute;
    inset: 0;
    inline-size: 2em;
    block-size: 100%;
    text-anchor: middle;
    -webkit-user-select: none;
  }
  rect {
    x: 1.15em;
    y: 3em;
    width: 0.1em;
    height: calc(100% - 3em);
  }
  li:last-child rect {
    display: none;
  }
  circle {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 0.1em;
  }
  /* The way with its steps and times down one side, what is done in them beside it. */
  @container (width >= 44em) {
    li {
      grid-template-columns: 36% 60%;
    }
    li > p {
      grid-area: 1 / 2 / 3;
      padding: 0;
    }
  }
`;var kh={name:"career-path",shape:{path:Bi},messages:nc},On=class extends I{static definition=kh;static styles=[...I.styles,Ae,sc];chart({path:t}){let{intro:r,steps:n}=jt(t);return b`${ye(r,this.localize)}${n&&b`<ol>${n.map(({title:i,text:a,duration:o},l)=>b`<li part="step">
        <svg part="node" aria-hidden="true">
          <rect class="accent"></rect>
          <circle cx="1.2em" cy="1.2em" r="1.1em"></circle>
          <text class="strong" x="1.2em" y="1.55em">${pe(this.localize,l+1)}</text>
        </svg>
        ${this.subheading(i)}<small part="duration">${this.given(o)}</small>
        <p>${this.given(a,!0)}</p>
      </li>`)}</ol>`}`}};c();c();var ic=e=>e.replace(/^[\s\p{P}]+|[\s\p{P}]{1,9}$/gu,"");function ac(e){let t=[{notation:"compact"},{notation:"compact",compactDisplay:"long"},...["percent","year","month","week","day","hour","minute"].map(l=>({style:"unit",unit:l,unitDisplay:"long"}))].flatMap(l=>[1,2,3,11,1e3,3e3,1e6,2e6,3e6,1e9,3e9].flatMap(d=>Re(Intl.NumberFormat,e,l).format(d).match(/\p{L}.*\p{L}|\p{Lo}/u)??[])),r=String.raw`(?:[\s-]?(?:${t.join("|")})[\p{Ll}\p{M}\p{Script=Arabic}]*|[kKmMbB]n?(?!\p{L}))`,n=String.raw`(?:[A-Z]{0,3}\p{Sc}|${Intl.supportedValuesOf("currency").join("|")})`,i=String.raw`(?:\p{Nd}{1,3}(?:[\s'’٬]\p{Nd}{3}){1,4}(?!\p{Nd})|\p{Nd}+)(?:[.,٫]\p{Nd}+){0,4}`,a=String.raw`${i}(?:\s?[–-]\s?${i})?`,o=new RegExp(String.raw`((?<![\p{Nd}A-Za-z.,/:])[+−-]?(?:(?:${n}|[%٪×])\s?${a}${r}?|${a}(?:\s?(?:[%٪]|[×x](?!\p{L}|\s?\p{Nd})|${n})|${r}(?:\.?\s?${n})?)))`,"u");return l=>l.split(/(?<=[.!?؟…]\p{P}?)\s+(?=\p{P}?[\p{Lu}\p{Lo}])/u).flatMap(d=>{let u=d.split(o);return u.flatMap((f,T)=>{if(T%2<1)return[];let w=u[T+1],S=w.search(/[,;:،؛]\s|[、，；。！？]|\s[–—]\s/),A=u[T-1].replace(/^.*(?:[,;:،؛]\s|[、，；。！？]|\s[–—]\s)(?=.{15})/su,"");return u[T+1]=w.slice(Math.max(S,0)),{before:ic(A),figure:f,after:ic(S<0?u[T+2]?"":w:w.slice(0,S))}})})}c();var oc={heading:"Case studies",takeaway:"Takeaway"};c();var cc=H`
  [part='list'] {
    max-inline-size: none;
  }
  li {
    display: grid;
    grid-template-columns: 100%;
    align-items: baseline;
    gap: 0.3em 4%;
    border-block-start: 1px solid var(--_line);
  }
  [part='list'] li {
    padding-block: 1em 0.4em;
    padding-inline: 0;
  }
  [part='list'] li::before {
    display: none;
  }
  li p {
    margin-block-end: 0.8em;
  }
  [part='takeaway'] {
    font-weight: 600;
  }
  small {
    display: block;
    font-weight: 400;
  }
  [part='figures'] {
    -webkit-user-select: none;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0 1.6em;
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.3;
  }
  [part='figures'] p {
    flex: 1 9em;
    max-inline-size: 16em;
    margin-block-start: 0.8em;
  }
  [part='figures'] p::first-letter {
    text-transform: uppercase;
  }
  b {
    display: inline-block;
    inline-size: max-content;
    max-inline-size: 100%;
    font-size: 2.4em;
    line-height: 1.1;
  }
  @container (width >= 44em) {
    li {
      grid-template-columns: 36% 60%;
    }
  }
`;var Oh={name:"case-studies",shape:{caseStudies:Oi},messages:oc},Ln=class extends I{static definition=Oh;static styles=[...I.styles,V,cc];chart({caseStudies:t=[],lang:r}){let{localize:n}=this,i=qe(r)??n.lang,a=yt(`figures ${i}`,()=>ac(i));return J(t,n,({title:o,story:l="",takeaway:d=""})=>b`<div>
        ${this.subheading(o)}
        <div part="figures" aria-hidden="true"
          >${[...Fe(l),d].flatMap(a).slice(0,4).map(({before:u,figure:f,after:T})=>b`<p>${this.given(u)}<br /><b>${this.given(f)}</b> ${this.given(T)}</p>`)}</div
        >
      </div>
      <div>
        ${ye(l,n)}${d?b`<p part="takeaway"><small>${n.term("takeaway")}</small> ${this.given(d)}</p>`:N}
      </div>`,void 0,this.label)}};c();c();var lc={heading:"Common mistakes of beginners"};c();var dc=H`
  [part='list'] li::before {
    --_mark: polygon(42% 0, 58% 0, 58% 42%, 100% 42%, 100% 58%, 58% 58%, 58% 100%, 42% 100%, 42% 58%, 0 58%, 0 42%, 42% 42%);
    border-color: var(--_muted);
    inset-inline-start: 0.15em;
    rotate: 45deg;
  }
`;var Lh={name:"common-mistakes",shape:{mistakes:Le(te)},messages:lc},In=class extends I{static definition=Lh;static styles=[...I.styles,V,Ht,dc];chart({mistakes:t=[]}){return J(t,this.localize,void 0,void 0,this.label)}};c();c();var mc={heading:"Advice"};c();var uc=H`
  li::before {
    --_mark: polygon(0 42%, 70% 42%, 45% 10%, 65% 10%, 100% 50%, 65% 90%, 45% 90%, 70% 58%, 0 58%);
  }
  section:dir(rtl) li::before {
    scale: -1 1;
  }
`;var Ih={name:"contextual-advice",shape:{advice:Le(te)},messages:mc},xn=class extends I{static definition=Ih;static styles=[...I.styles,V,Ht,uc];chart({advice:t=[]}){return J(t,this.localize,void 0,void 0,this.label)}};c();c();var hc={heading:"What the role is for"};var xh={name:"core-functions",shape:{coreFunctions:At},messages:hc},Dn=class extends I{static definition=xh;static styles=[...I.styles,Ae];chart({coreFunctions:t}){return ye(t,this.localize)}};c();c();var pc={...zo,heading:"A typical day",whole:{one:"{hours} in one period, {when}.",other:"{hours} in {n} periods, {when}."},unsummed:{one:"One period, {when}.",other:"{n} periods, {when}."},overlap:"Some of them overlap.",shifts:{one:"One shift, a day of its own: {names}.",other:"{n} shifts, each a day of its own: {names}."},shiftCount:"{n} shifts, each a day of its own.",noShift:"In no shift",time:"Time",period:"Period",focus:"Focus",tasks:"Tasks",notGiven:"not given"};c();var Zs=3,Dh=5,Mh=360,Ph=960;function gc(e,t,r){let n=[...new Set(e.map(({shift:u})=>u))],i=n.map(u=>Bh(e.filter(f=>f.shift===u),t)),a=i.length>1,o=u=>u??t.term("noShift");!a&&n[0]===void 0&&i[0].doubted&&r("contradiction","day",'has periods as long as shifts, longer together than a day of work: where they are alternatives, name the "shift" of each');let l=Math.max(...i.map(({extent:u})=>u)),d=n.filter(u=>u!==void 0);return{days:i.map(({periods:u,begin:f,says:T},w)=>({shift:a?o(n[w]):n[w],says:a?T:void 0,periods:u,bar:jh(u.filter(({from:S,to:A})=>S<A),f,l,t),columns:Fh(u.length)})),sentence:a?t.term(d.length>Dh?"shiftCount":"shifts",{n:d.length,names:fe(t,d)}):i[0].says,table:{columns:["time","period","focus","tasks"].map(u=>t.term(u)),groups:i.map(({periods:u},f)=>({name:a?o(n[f]):n[f],rows:u.map(({time:T,name:w="",focus:S="",tasks:A})=>[T||t.term("notGiven"),w,S,A.join(`
`)])}))}}}function Bh(e,t){let r=e.map(Hh),n=Uh(r.filter(({clock:u})=>u>=0)),i=0,a=e.map(({name:u,focus:f,tasks:T=[],start:w,end:S},A)=>{let{clock:E,length:_}=r[A];return(w??S)&&(i=ei(E-n)),{name:u,focus:f,tasks:T,from:i,to:i+_,time:w?Tc(E,_,t):S?qo(t,E):"",length:Ec(_,t)}}).sort((u,f)=>u.from-f.from),o=a.filter(({from:u,to:f})=>u<f),l=r.every(({length:u})=>u),d=l&&r.length>1&&bc(a).minutes>Ph&&r.every(({length:u})=>u>=Mh);return{periods:a,begin:n,doubted:d,extent:o[0]?Math.max(...o.map(({to:u})=>u))-o[0].from:0,says:l?$h(a,n,!d,t):void 0}}function Fh(e){let t=r=>{let n=Math.min(r,e),i=a=>e%a===1&&e>1?1/0:Math.ceil(e/a);for(let a=n-1;a>1;a--)i(a)<1/0&&i(a)<=i(n)&&(n=a);return n};return`m${t(3)} l${t(4)}`}var ei=e=>(e+ee)%ee;function Hh({start:e,end:t}){let[r,n]=[fc(e),fc(t)];return{clock:e?r:n,length:e&&t?ei(n-r)||ee:0}}function fc(e=""){let[t,r]=e.split(":").map(Number);return(t*60+r)%ee}function Uh(e){let t=0,r=-ee;for(let n of new Set(e.map(({clock:i})=>i))){let i=Math.min(...e.map(({clock:a,length:o})=>ei(n-a-1)+1-o));i>r&&([t,r]=[n,i])}return t}var Tc=(e,t,r)=>t%ee===0||t>ee?Jo(r,e):Vo(r,e,t);function Ec(e,t){let r=e%60,n=(e-r)/60;return fe(t,[n?Tt(t,"hour",n):"",r?Tt(t,"minute",r):""].filter(Boolean))}function bc(e){let t=0,r=0,n=!1;for(let{from:i,to:a}of e)n||=i<t,r+=Math.max(0,a-Math.max(i,t)),t=Math.max(t,a);return{end:t,minutes:r,overlap:n}}function $h(e,t,r,n){let{end:i,minutes:a,overlap:o}=bc(e),l={n:e.length,hours:Ec(a,n),when:Tc(t,i,n)},d=n.term(r&&i<=ee?"whole":"unsummed",l);return o?`${d} ${n.term("overlap")}`:d}function jh(e,t,r,n){if(!e[0])return;let i=e.map(({from:R})=>R),a=e.map(({to:R})=>R),o=i[0],l=Math.max(...a),d=be(o,o+r),u=[];for(let R of e){let v=u.find(P=>P.at(-1).to<=R.from);v?v.push(R):u.push([R])}let f=u.length*Zs-.5,T=[ee-t,2*ee-t].filter(R=>o<R&&R<l),w=(R,v)=>Me(v.map(P=>({...P,y:R})),[17,30]).labels,S=(R,v)=>({at:d(R),lines:[v]}),A=R=>R.flatMap(({name:v,from:P,to:x},L)=>v?[{at:d((P+x)/2),lines:[v],within:[d(R[L-1]?.to??o),d(R[L+1]?.from??o+r)]}]:[]),E=[...new Set([l,...i,...a])].filter(R=>!T.includes(R)),_=w(f+1.5,E.map(R=>S(R,Ut(n,t+R))));return{height:f+(T.length?3.1:1.8),segments:u.flatMap((R,v)=>R.map(({from:P,to:x})=>({at:d(P),width:d(x)-d(P),y:v*Zs+1.5}))),midnights:T.map(d),ticks:_.map(({at:R,classes:v})=>({at:R,classes:v,y:f+.1})),labels:[...u.flatMap((R,v)=>w(v*Zs+1.1,A(R))),..._,...w(f+2.8,T.map(R=>S(R,n.term("midnight"))))]}}c();var yc=H`
  [part='bar'] {
    margin-block-end: 1.2em;
  }
  .accent {
    /* A hairline between neighbours, of which a short one keeps most of itself. */
    clip-path: inset(0 min(0.75px, 10%) round 2px);
  }
  .midnight {
    /* A hairline that cuts what it runs across. */
    stroke: var(--_surface);
    stroke-width: 2;
    translate: -1.5px;
  }
  .tick {
    fill: var(--_muted);
    translate: -0.5px;
  }
  [part='shift'] {
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  [part='shift'] > [part='subheading'] {
    font-size: 1.1em;
  }
  [part='shift'] > p {
    margin-block-end: 0.8em;
    font-size: 0.9em;
  }
  [part='shift'] + [part='shift'] {
    margin-block-start: 1.8em;
  }
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em;
  }
  [part='period'] {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_accent);
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  :is(p, ul):empty {
    display: none;
  }
  ul {
    margin-block-start: 0.4em;
    padding-inline-start: 1.1em;
    list-style: disc;
    font-size: 0.9em;
  }
  ::marker {
    color: var(--_muted);
  }
  th {
    min-inline-size: min(6.5em, 18cqi);
  }
  td {
    white-space: pre-line;
  }
  /* As many columns as leave no period alone in the last row. */
  @container (width >= 44em) {
    .m2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .m3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (width >= 58em) {
    .l2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .l3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .l4 {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
`;var Wh={name:"day-timeline",shape:{day:Li},messages:pc},Mn=class extends I{static definition=Wh;static styles=[...I.styles,it,yc];model(t,r,n){return gc(t.day,r,n)}chart({days:t}){return b`<div part="picture">${t.map(r=>r.shift?b`<div part="shift">${this.subheading(r.shift)}${r.says?b`<p class="muted">${r.says}</p>`:N}${this.#e(r)}</div>`:this.#e(r))}</div>`}#e({shift:t,bar:r,periods:n,columns:i}){let a=Math.min(this.level+(t?2:1),6);return b`${r?Yh(r):N}
      <ol class=${i}>
        ${n.map(({name:o,focus:l,tasks:d,time:u,length:f})=>b`<li part="period">
            ${u?b`<p class="time">${u} <span class="muted">${f}</span></p>`:N}${o?gt(a,this.given(o,!0)):N}
            <p>${this.given(l,!0)}</p>
            <ul>${d.map(T=>b`<li>${this.given(T,!0)}</li>`)}</ul>
          </li>`)}
      </ol>`}},Yh=({height:e,segments:t,midnights:r,ticks:n,labels:i})=>b`<svg part="bar" aria-hidden="true" height="${e}em"
  >${G("line",0,100,1.97,.06)}${t.map(({at:a,width:o,y:l})=>G("accent",a,o,l,1))}${n.map(({at:a,classes:o,y:l})=>G(`tick${o}`,a,"1",l,.35))}${r.map(a=>G("muted midnight",a,"3",1.5,e-4.15))}${i.map(({at:a,y:o,lines:l,classes:d})=>se`<text class=${d} x="${a}%" y="${o}em">${l[0]}</text>`)}</svg
>`;c();c();var Ac={heading:"The role around the world"};var Gh={name:"global-outlook",shape:{globalOutlook:Di},messages:Ac},Pn=class extends I{static definition=Gh;static styles=[...I.styles,V,Ae];chart({globalOutlook:t}){let{intro:r,regions:n=[]}=jt(t);return ye(r,this.localize,n[0]&&J(n,this.localize,({name:i,note:a})=>b`${this.subheading(i)}<p>${this.given(a,!0)}</p>`,void 0,this.label))}};c();c();var _c={heading:"What the job market is like",challenges:"What makes it hard",growthPaths:"Where it can lead",trends:"What is changing"};var zh={name:"job-market",shape:{jobMarket:Mi},messages:_c},Bn=class extends I{static definition=zh;static styles=[...I.styles,Ae,H`
      ul,
      [part='facet'] p {
        margin-block-start: 0.6em;
      }
      /* Never two of them side by side and the third below. */
      @container (width < 51em) {
        [part='prose'] ul {
          grid-template-columns: 100%;
          row-gap: 0.8em;
        }
      }
    `];chart({jobMarket:t={}}){return b`<div part="prose"><ul>${["challenges","growthPaths","trends"].map(r=>t[r]&&b`<li part="facet">${this.phraseHeading(this.localize.term(r))}${Fe(t[r]).map(n=>b`<p>${this.given(n,!0)}</p>`)}</li>`)}</ul></div>`}};c();c();var Fn=(e,{lang:t})=>b`<dl part="facts">${e.map(({name:r,value:n,notes:i=[]})=>b`<div><dt class="muted">${r}</dt><dd><b>${typeof n=="string"?Kh(n,t):n}</b>${i.map(a=>b` <small>${a}</small>`)}</dd></div>`)}</dl>`,Kh=(e,t)=>e.replace(/^\p{L}/u,r=>r.toLocaleUpperCase(t)),Hn=H`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 1.2em 1.4em;
  }
  dl div {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-size: 0.85em;
  }
  dd {
    text-wrap: balance;
  }
  dd b {
    font-size: 1.5em;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  dd small {
    display: block;
    margin-block-start: 0.1em;
  }
`;c();c();c();var He=e=>e.normalize("NFD").replace(/[\u0300-\u036f\u064b-\u0655]/g,"").toUpperCase();var Wt={outlook:"Change in jobs",muchFaster:"Much faster than average",faster:"Faster than average",asFast:"As fast as average",slower:"Slower than average",little:"Little or no change",decline:"Decline",yearsOver:"{from} to {to}",yearsFrom:"from {from}",yearsTo:"to {to}"},Rc=[["muchFaster",7],["faster",5],["asFast",3],["slower",1],["little",0],["decline",-1/0]],Vh=3,Un=({from:e,to:t})=>e>t?[t,e]:[e,t];function Jh({area:e,country:t="US"},r){let n=["US","USA","U.S.","U.S.A.","United States of America",...[r,"en"].map(a=>Se({lang:a},"region","US"))],i=e?.trim().replace(/^the /i,"");return t.toUpperCase()==="US"&&(!i||n.some(a=>He(a)===He(i)))}var Sc=(e,t)=>Un(e).join()==="2024,2034"&&/\bBLS\b|bureau of labor statistics/i.test(JSON.stringify(e.source)??"")&&Jh(e,t),Cc=(e,t="en")=>Sc(e,t)?Rc.find(([,r])=>Number(e.rate?.toFixed())>=r)?.[0]:void 0,wc=(e,t="en")=>e.average??(Sc(e,t)?Vh:void 0),qh=(e,t)=>{let r=Cc(e,t.lang);return e.label??(r&&t.term(r))},Xh=[["muchFaster",/much faster/i],["slower",/slow/i],["asFast",/as fast/i],["faster",/faster/i],["little",/little|no change/i],["decline",/declin/i]];function Nc(e,t){let r=Cc(e,t.lang),{label:n}=e;if(!r||!n)return;let i=Rc.find(([a])=>He(t.term(a))===He(n))?.[0]??Xh.find(([,a])=>a.test(n))?.[0];return i&&i!==r?r:void 0}var vc=e=>Math.abs(e)<1?{maximumSignificantDigits:2,maximumFractionDigits:4,roundingPriority:"lessPrecision"}:{maximumFractionDigits:1},Yt=({lang:e},t)=>Re(Intl.NumberFormat,e,{style:"percent",...vc(t),signDisplay:"exceptZero"}).format(t/100).replace("-","−"),kc=({lang:e},t)=>Re(Intl.NumberFormat,e,{style:"percent",...vc(t)}).format(Math.abs(t)/100),Oc=e=>Math.sign(Number(e?.toFixed(4))),_r=({lang:e},t)=>Re(Intl.NumberFormat,e,{useGrouping:!1}).format(t);function ti(e,t){let[r,n]=Un(t),[i,a]=[r,n].map(o=>o===void 0?"":_r(e,o));return i===a?i:e.term(a?i?"yearsOver":"yearsTo":"yearsFrom",{from:i,to:a})}var ri=({area:e,country:t},r)=>e??(t&&Se(r,"region",t));function $n(e,t){let{rate:r}=e,n=qh(e,t),i=r===void 0?n:Yt(t,r);if(i!==void 0)return{name:t.term("outlook"),value:i,notes:[r===void 0?"":n,ti(t,e),ri(e,t),e.name]}}var Ic={...Wt,heading:"Job outlook",up:"Employment is projected to grow by {rate}.",upOver:"Employment is projected to grow by {rate} from {from} to {to}.",down:"Employment is projected to shrink by {rate}.",downOver:"Employment is projected to shrink by {rate} from {from} to {to}.",same:"Employment is projected to stay the same.",sameOver:"Employment is projected to stay the same from {from} to {to}.",against:"For all occupations together the change is {average}.",area:"Area: {area}.",whose:"The figures are for: {name}.",openings:"Openings a year",jobs:"Jobs",jobsIn:"Jobs in {from}",occupation:"Occupation",role:"This role",all:"All occupations"};c();function xc(e,t,r,n){let{rate:i,from:a,to:o,name:l,openings:d,jobs:u,source:f}=e;a>o&&n("contradiction","growth.from",Xe);let T=Nc(e,r);T&&n("contradiction","growth.label",`is not what the Bureau of Labor Statistics calls ${i} % over 2024–34, which is "${Wt[T]}"; it is shown as given`);let[w,S]=Un(e),A=ri(e,r),E=ti(r,e),_=$n(e,r),R=[_?{..._,notes:_.notes.slice(0,2)}:[],d===void 0?[]:{name:r.term("openings"),value:pe(r,d),notes:_?[]:[E]},u===void 0?[]:{name:w===void 0?r.term("jobs"):r.term("jobsIn",{from:_r(r,w)}),value:pe(r,u)}].flat();if(!R[0])return;let v=wc(e,r.lang),P=[0,i??0,v??0],x=be(Math.min(...P),Math.max(...P)),L=x(0),M=(W,j)=>({name:W,text:Yt(r,j),at:Math.min(L,x(j)),width:Math.abs(x(j)-L)}),D=i===void 0||v===void 0?[]:[M(l??t??r.term("role"),i),M(r.term("all"),v)],U=Oc(i),$=U>0?"up":U<0?"down":"same";return{facts:R,bars:D,zero:L,sentence:[i!==void 0&&r.term(w<S?`${$}Over`:$,{rate:kc(r,i),from:w===void 0?"":_r(r,w),to:S===void 0?"":_r(r,S)}),(D[0]??e.average)!==void 0&&r.term("against",{average:Yt(r,v)}),A&&r.term("area",{area:A}),l&&r.term("whose",{name:l})].filter(Boolean).join(" "),table:D[0]&&{columns:[r.term("occupation"),r.term("outlook")],groups:[{rows:D.map(({name:W,text:j})=>[W,j])}]},source:f}}c();var Dc=H`
  [part='picture'] {
    display: grid;
    gap: 1.6em 4%;
  }
  li + li {
    margin-block-start: 0.8em;
    color: var(--_muted);
  }
  /* Where jobs are lost the line of zero is at the end: the names stand near it. */
  .end {
    text-align: end;
  }
  li svg {
    block-size: 1.5em;
  }
  li:first-child .bar {
    fill: var(--_accent);
  }
  .zero {
    translate: -1px;
  }
  @container (width >= 44em) {
    [part='picture'] {
      grid-template-columns: 36% 60%;
      align-items: start;
    }
    dl:only-child {
      grid-column: 1 / -1;
    }
  }
`;var Qh={name:"job-outlook",shape:{growth:_t},messages:Ic},jn=class extends I{static definition=Qh;static styles=[...I.styles,Hn,Dc];static properties={...I.properties,rate:{type:Number,converter:ue},from:{type:Number,converter:ue},to:{type:Number,converter:ue},average:{type:Number,converter:ue},openings:{type:Number,converter:ue},growthLabel:{attribute:"label",type:String}};fromAttributes(){let{rate:t,from:r,to:n,average:i,openings:a,growthLabel:o}=this;return(t??a??o)!=null?{growth:{rate:t,from:r,to:n,average:i,openings:a,label:o}}:void 0}model({growth:t,title:r},n,i){return xc(t,r,n,i)}chart({facts:t,bars:r,zero:n}){return b`<div part="picture">
      ${Fn(t,this.localize)}${r[0]?b`<ul part="bars" class=${n>50?"end":N}>${r.map(({name:i,text:a,at:o,width:l})=>b`<li>
              <p>${i} <b>${a}</b></p>
              <svg aria-hidden="true">${G("bar",o,l,.3,.9)}${G("zero",n,"2",0,1.5)}</svg>
            </li>`)}</ul>`:N}
    </div>`}};c();c();var Mc={heading:"Key responsibilities"};c();var Pc=H`
  [part='list'] li {
    padding-inline: 0;
    border-block-start: 1px solid var(--_line);
  }
  [part='list'] li::before {
    display: none;
  }
`;var Zh={name:"key-responsibilities",shape:{responsibilities:Le(te)},messages:Mc},Wn=class extends I{static definition=Zh;static styles=[...I.styles,V,Ht,Pc];chart({responsibilities:t=[]}){return J(t,this.localize,void 0,void 0,this.label)}};c();c();var Yn=(e,t,r,n,i="accent")=>{let a=be(0,t.length);return b`<div part="gauge">
    <p>${e}</p>
    ${r<0?N:b`<p class="heard">${n.term("scale",{n:r+1,steps:t.length,names:fe(n,[...t],"unit")})}</p>`}
    <svg aria-hidden="true">
      ${t.map((o,l)=>[l>r?G("line",a(l),a(1)-1,.8,.2):G(i,a(l),a(1)-1,.6,.6),se`<text class=${l===r?"strong":"muted"} x="${a(l+.5)-.5}%" y="2.4em">${o}</text>`])}
    </svg>
  </div>`},Gn=H`
  [part='picture'] {
    margin: 0;
  }
  [part='gauge'] {
    margin-block-end: 1.2em;
  }
  [part='gauge'] svg {
    block-size: 2.8em;
    text-anchor: middle;
  }
  /* The steps that are not reached: as thin as a line, but part of the scale. */
  [part='gauge'] .line {
    fill: var(--_muted);
  }
  [part='gauge'] p {
    font-size: 1.15em;
  }
  [part='subheading'],
  [part='criterion'] {
    margin-block-start: 0.8em;
  }
  small {
    display: block;
  }
  @container (width >= 44em) {
    [part='picture'] {
      display: flex;
      gap: 4%;
    }
    [part='picture'] > :first-child:not(:empty) {
      flex: 0 0 36%;
    }
  }
`;c();c();var Gt={low:"low",moderate:"moderate",high:"high","very-high":"very high"};var Bc={...Gt,heading:"Demand",demand:"Demand for this role is {level}.",undetermined:"How high the demand is cannot be told from what is known.",criterion:"Judged by"};var ep={name:"market-demand",shape:{demand:xr},messages:Bc},Fc=["low","moderate","high","very-high"],zn=class extends I{static definition=ep;static styles=[...I.styles,Gn];static properties={...I.properties,demandLevel:{attribute:"level"}};fromAttributes(){let{demandLevel:t}=this;return t?{demand:{level:t}}:void 0}model({demand:t}){return t}chart({level:t,note:r,criterion:n}){let{localize:i}=this,a=Fc.map(l=>i.term(l)),o=Fc.indexOf(t);return b`<div part="picture">
      <div>${t?Yn(o<0?i.term("undetermined"):i.parts("demand",{level:b`<b>${a[o]}</b>`}),a,o,i):N}</div>
      <div><p>${this.given(r,!0)}</p>${n?b`<p part="criterion"><small>${i.term("criterion")}</small> ${this.given(n)}</p>`:N}</div>
    </div>`}};c();c();var Kn=H`
  [part='action'] {
    padding: 0.45em 1.1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  /* A shadow: forced colours would keep a background, and lose the words on it. */
  [part='action']:is(:hover, .strong) {
    box-shadow: inset 0 0 0 9em var(--_tint);
  }
`;c();var Hc={heading:"Membership plans",free:"Free",once:"{amount} once",recommended:"Recommended",choose:"Choose {name}"};c();var Uc=H`
  [part='picture'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 2em;
  }
  [part='plan'] {
    display: grid;
    grid-row: span 4;
    grid-template: subgrid / 100%;
    row-gap: 0.9em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .highlighted {
    margin-block-start: calc(1px - 0.2em);
    border-block-start: 0.2em solid var(--_accent);
  }
  [part='plan'] > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: start;
    justify-content: space-between;
    gap: 0 1em;
  }
  [part='recommended'] {
    font-size: 0.85em;
  }
  small {
    inline-size: 100%;
  }
  [part='price'] b {
    font-size: 1.8em;
    line-height: 1.2;
  }
  [part='list'] {
    --_mark: polygon(0 55%, 14% 41%, 36% 63%, 86% 13%, 100% 27%, 36% 91%);
  }
  [part='action'] {
    align-self: start;
  }
`;var tp={name:"membership-plans",shape:{plans:Fi},messages:Hc},Vn=class extends I{static definition=tp;static styles=[...I.styles,V,Kn,Uc];model({plans:t}){let{title:r,intro:n,items:i=[]}=Array.isArray(t)?{items:t}:t;return n||i[0]?{heading:r,lead:n,items:i}:void 0}chart({items:t}){return b`<ul part="picture">${t.map(r=>this.#e(r))}</ul>`}#e(t){let{localize:r}=this,{name:n,price:{amount:i,currency:a,per:o}={},tagline:l,features:d=[],url:u,highlighted:f}=t,T=b`<b>${i?Ue(r,i,a):r.term("free")}</b>`,w=E=>this.#t(E,t),S=r.term("choose",{name:n??l??""}),A=f?"screen strong":"screen";return b`<li part="plan" class=${f?"highlighted":""}>
      <div>${this.subheading(n)}${f?b`<b part="recommended">${r.term("recommended")}</b>`:N}<small>${this.given(l)}</small></div>
      <p part="price">${i==null?N:i&&o?r.parts(o,{amount:T}):T}</p>
      <div>${d[0]?J(d,r,void 0,10,n):N}</div>
      ${u?b`<a part="action" class=${A} href=${u} @click=${w}>${S}</a>`:b`<button part="action" class=${A} @click=${w}>${S}</button>`}
    </li>`}#t(t,r){this.dispatchEvent(new CustomEvent("plan-choose",{bubbles:!0,composed:!0,cancelable:!0,detail:{plan:r}}))||t.preventDefault()}};c();c();var $c={heading:"What belongs in a portfolio"};var rp={name:"portfolio-tips",shape:{portfolio:At},messages:$c},Jn=class extends I{static definition=rp;static styles=[...I.styles,Ae];chart({portfolio:t}){return ye(t,this.localize)}};c();c();var jc={heading:"Pros and cons",pros:{one:"{n} pro",other:"{n} pros"},cons:{one:"{n} con",other:"{n} cons"}};c();var Wc=H`
  [part='picture'] {
    display: grid;
    gap: 1.4em 4%;
    margin: 0;
  }
  [part='pros'] {
    --_mark: polygon(42% 0, 58% 0, 58% 42%, 100% 42%, 100% 58%, 58% 58%, 58% 100%, 42% 100%, 42% 58%, 0 58%, 0 42%, 42% 42%);
  }
  [part='cons'] {
    --_accent: currentColor;
    --_mark: inset(42% 0);
  }
  [part='subheading'] {
    padding-block: 0.4em;
    border-block-start: 3px solid var(--_accent);
  }
  li {
    border-block-start: 1px solid var(--_line);
  }
  /* The rows of both sides are those of one grid: each entry takes the next one in its column. */
  @container (width >= 36em) {
    [part='picture'] {
      grid: auto-flow dense / 1fr 1fr;
      row-gap: 0;
    }
    [part='pros'],
    [part='cons'],
    ul {
      display: contents;
    }
    [part='picture'] * {
      grid-column: 1;
    }
    [part='pros'] + * * {
      grid-column: 2;
    }
  }
`;var np={name:"pros-cons",shape:{prosCons:Hi},messages:jc},qn=class extends I{static definition=np;static styles=[...I.styles,V,Wc];chart({prosCons:t}){let r=n=>{let i=t[n];return i?b`<div part=${n}>${this.phraseHeading(this.localize.term(n,{n:i.length}))}${J(i,this.localize,void 0,void 0,this.localize.term(n,{n:i.length}))}</div>`:N};return b`<div part="picture">${r("pros")}${r("cons")}</div>`}};c();c();var Yc={heading:"Related roles",mine:"For comparison, this role: {facts}.",role:"This role",more:"{amount} more",less:"{amount} less",same:"the same pay",jobs:"{rate} jobs",noPay:"no pay given",otherPlace:"not compared: another place or group",otherCurrency:"not compared: another currency",otherPeriod:"not compared: another period",otherFigure:"not compared: another kind of figure"};c();c();var sp=8,ip=3;function Xn(e,t=-1/0,r=!1){let n=[...new Set(e)].sort((_,R)=>_-R),[i,a]=[0,n.length-1],o=n.length/2,l=(_,R,v)=>v>R&&v-R+1>o&&n[_+1]-n[_]>sp*(n[v]-n[R])&&n[_+1]>ip*n[_];for(let _=1;_<a;_++)l(_,0,_)&&(a=_);if(!r)for(let _=0;_<a-1;_++)l(_,_+1,a)&&(i=_+1);let d=Math.max(n.at(-1),t),[u,f]=[n[i-1],n[a+1]],[T,w]=[u===void 0?0:20,f===void 0?100:80],S=be(n[i],f===void 0?d:n[a]),A=_=>u!==void 0&&_<n[i]?_>u?13.5:i>1?be(n[0],u)(_)/10:0:f!==void 0&&_>n[a]?_<f?86.5:d>f?90+be(f,d)(_)/10:100:T+S(_)*(w-T)/100,E=[u!==void 0&&[12.5,14.5],f!==void 0&&[85.5,87.5]].filter(_=>!!_);return{at:_=>Math.round(A(_)*100)/100,breaks:E,pieces(_,R){let v=[];for(let[P,x]of E)_<P&&R>x&&(v.push([_,P-_]),_=x);return[...v,[_,Math.max(0,R-_)]]}}}var Rr=(...e)=>e.filter(Boolean).join(" · "),ap=["otherFigure","otherPeriod","otherPlace","otherCurrency"];function Gc(e,t,r){let n=E=>{let _=E?.currency?Ar(E,r):void 0;if(!E||!_)return;let[R]=_.figures,v=vn(E,r),P=(_.kind==="median"||_.kind==="mean")&&!R.capped;return{entry:E,pay:_,place:v,comparable:P,value:R.value,is:{otherFigure:_.kind,otherPeriod:`${Pe(E)} ${E.hoursPerWeek}`,otherPlace:v.toLowerCase(),otherCurrency:E.currency.toLowerCase()}}},i=(E,_)=>[...ap,"capped"].filter(R=>R==="capped"?!E.comparable||!_.comparable:E.is[R]!==_.is[R]),a=[t.salary??[]].flat().map(n).filter(E=>!!E),o=e.map(({salary:E})=>n(E)),l=o.map(E=>E&&a.find(_=>!i(_,E)[0])),d=l.find(Boolean),u=o.flatMap((E,_)=>d&&l[_]===d?E.value:[]),f=d&&u[1]!==void 0?Xn([0,d.value,...u],void 0,!0):void 0,T=E=>E!==void 0&&r.term("jobs",{rate:Yt(r,E)}),w=e.some(({growth:E})=>E!==void 0)&&T(t.growth?.rate),S=Rr(d&&Rr(d.pay.text,d.place),w),A=E=>{let _=a.map(v=>i(v,E)).sort((v,P)=>v.length-P.length)[0],R=_?.at(_.at(-1)==="capped"?-2:-1)??"otherFigure";return r.term(R==="capped"?"otherFigure":R)};return{roles:e.map(({title:E,url:_,note:R,growth:v,salary:P},x)=>{let[L,M]=[o[x],l[x]],D=M?L.value-M.value:0,U=M&&M===d,$=U?f?.at(L.value):void 0;return{title:E??_,url:_,note:R,facts:Rr(L?Rr(L.pay.text,!U&&L.place):o.some(Boolean)&&r.term("noPay"),T(v)),rest:L&&(Rr(...Qo(P,r))||void 0),differs:M&&r.term(D>0?"more":D<0?"less":"same",{amount:Ve(Pe(M.entry),Ue(r,Math.abs(D),M.entry.currency),r)}),why:L&&d&&!M?A(L):void 0,at:$,bar:$===void 0?[]:f.pieces(0,$),label:f&&x===l.indexOf(d)?r.term("role"):void 0}}),own:d&&f?.at(d.value),sentence:S&&r.term("mine",{facts:S}),source:[d?.entry.source,w?t.growth.source:void 0,...e.map(({salary:E})=>E?.source)]}}c();var zc=H`
  [part='list'] {
    max-inline-size: none;
  }
  li {
    display: grid;
    gap: 0.2em 4%;
    border-block-start: 1px solid var(--_line);
  }
  [part='list'] li {
    padding-block: 0.8em;
    padding-inline: 0;
  }
  [part='list'] li::before {
    display: none;
  }
  li b,
  small {
    display: block;
    font-size: 0.85em;
  }
  svg {
    block-size: 1.5em;
  }
  .labelled {
    margin-block-start: 1.6em;
  }
  .tick {
    translate: -1px;
  }
  @container (width >= 44em) {
    li {
      grid-template-columns: 36% 60%;
    }
  }
`;var op={name:"related-roles",shape:{relatedRoles:Ui},messages:Yc},Qn=class extends I{static definition=op;static styles=[...I.styles,V,zc];check(t,r){return{...Oe({type:"object",properties:{salary:Rt,growth:_t}},t,"",()=>{}),...super.check(t,r)}}model(t,r){return Gc(t.relatedRoles,t,r)}chart({roles:t,own:r}){let n=r,i=({title:a,url:o,note:l,facts:d,rest:u,differs:f,why:T,at:w,bar:S,label:A})=>b`<div>
        ${this.subheading(o?b`<a href=${o}>${this.given(a)}</a>`:a)}
        <p><small>${d}</small> <b>${f}</b>${[T,u].map(E=>E?b` <small>${E}</small>`:N)}</p>
      </div>
      <div>
        ${w===void 0?N:b`<svg aria-hidden="true" class=${A?"labelled":N}
              ><text class="strong" x="${n}%" y="-0.4em" text-anchor=${n<20?"start":n>80?"end":"middle"}>${A}</text
              >${G("line",0,100,.68,.06)}${S.map(([E,_],R)=>[G("accent",E,_,.4,.6),S[R+1]?cp(E+_,S[R+1][0]):N])}${G("tick",n,"2",.1,1.2)}</svg
            >`}
        <p>${this.given(l,!0)}</p>
      </div>`;return b`<div part="picture">${J(t,this.localize,i,void 0,this.label)}</div>`}},cp=(...e)=>e.map(t=>G("tick",t,"1.5",.3,.8));c();c();var Kc={heading:"What education it takes",routes:"Ways to get there",certifications:"Certificates"};var lp={name:"required-education",shape:{education:Ii},messages:Kc},Zn=class extends I{static definition=lp;static styles=[...I.styles,V,Ae,H`
      [part='level'] {
        padding-inline-start: 0.7em;
        border-inline-start: 0.2em solid var(--_accent);
        margin-block-start: 0.5em;
        font-size: 1.15em;
        font-weight: 600;
      }
      div div > [part='level'] ~ p {
        font-size: 0.87em;
      }
      small {
        display: block;
      }
      [part='subheading'] {
        margin-block-end: 0.4em;
      }
      * + [part='subheading'] {
        margin-block-start: 1.2em;
      }
    `];chart({education:t}){let{intro:r,level:n,routes:i,certifications:a}=jt(t),o=(l,d)=>b`${this.phraseHeading(this.localize.term(l))}${d}`;return ye(r,this.localize,(i??a)&&[i&&o("routes",J(i,this.localize,void 0,void 0,this.localize.term("routes"))),a&&o("certifications",J(a,this.localize,({name:l,issuer:d,url:u})=>b`${u?b`<a href=${u}>${this.given(l??u)}</a>`:this.given(l)} <small>${this.given(d)}</small>`,void 0,this.localize.term("certifications")))],n&&b`<p part="level">${this.given(n,!0)}</p>`)}};c();c();var Vc={heading:"Frequently asked questions",open:"Open all",close:"Close all",opened:"All answers are open",closed:"All answers are closed",link:"Link to “{question}”"};c();function Jc(e){let t=new Map;return{entries:e.map(({question:r="",answer:n})=>{let a=["faq",...r.toLowerCase().normalize().replace(/['’]/g,"").match(/[\p{L}\p{M}\p{N}]+/gu)??[]].join("-"),o=a;for(;t.has(o);){let l=t.get(a)+1;t.set(a,l),o=`${a}-${l}`}return t.set(o,1),{question:r,answer:Fe(n),id:o}})}}c();var qc=H`
  [part='picture'] {
    max-inline-size: 66ch;
    margin: 0;
  }
  button {
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.85em;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  /* It offers what is left to do. */
  [part='picture']:has(details:not([open])) .close,
  [part='picture']:not(:has(details:not([open]))) .open {
    display: none;
  }
  [part='item'] {
    padding-block: 0.3em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  summary {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.5em;
    text-decoration: none;
  }
  [part='answer'] {
    position: relative;
    padding-block-end: 0.8em;
    padding-inline-end: 2.4em;
  }
  [part='link'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding-inline: 0.4em;
    text-decoration: none;
  }
  p {
    text-wrap: pretty;
  }
  p + p {
    margin-block-start: 0.8em;
  }
  @media screen {
    summary:hover {
      text-decoration: underline;
    }
    summary::after {
      flex: none;
      inline-size: 0.5em;
      block-size: 0.5em;
      margin: 0.25em 0.4em;
      border: solid var(--_accent);
      border-width: 0 0.14em 0.14em 0;
      rotate: 45deg;
      content: '';
    }
    [open] > summary::after {
      translate: 0 0.25em;
      rotate: 225deg;
    }
  }
`;var dp={name:"role-faq",shape:{faq:xi},messages:Vc},es=class extends I{static definition=dp;static styles=[...I.styles,qc];static properties={...I.properties,noAddress:{attribute:"no-address",type:Boolean}};#e=new nt(this,"[part=item]");#t=!1;#r=new St(this,200);model({faq:t}){return Jc(t)}chart({entries:t}){let{localize:r}=this;return b`<div part="picture">
      ${t.length>2?b`<button part="toggle" class="screen" aria-expanded=${String(this.#t)} @click=${this.#n}><span class="open">${r.term("open")}</span><span class="close">${r.term("close")}</span></button><span class="heard" aria-live="polite">${this.#r.said&&r.term(this.#r.said)}</span>`:N}
      ${Ke(t,({id:n})=>n,({question:n,answer:i,id:a})=>{let o=this.subheading(n),l=i.map(d=>b`<p>${this.given(d,!0)}</p>`);return n&&l[0]?b`<details part="item" id=${a} ?open=${t.length<3} @toggle=${this.#s}>
              <summary>${o}</summary>
              <div part="answer">${l}${this.#e.isLinkable?b`<a part="link" class="screen muted" href="#${a}" aria-label=${r.term("link",{question:n})}>#</a>`:N}</div>
            </details>`:b`<div part="item" id=${a}>${o}${l}</div>`})}
    </div>`}#n(){let t=[...this.shadowRoot.querySelectorAll("details")],r=t.some(n=>!n.open);for(let n of t)n.open=r;this.#r.say(r?"opened":"closed"),this.#s()}#s=()=>{this.#t=!this.shadowRoot.querySelector("details:not([open])"),this.requestUpdate()}};c();c();var Xc={heading:"Skills",technical:"Technical skills",soft:"Soft skills"};c();function Qc(e=""){let[,t,r]=/^([\d.,]+) *(?:\/|of|out of|von|من) *([\d.,]+)$/.exec(e)??[],n=Number(t?.replace(",","."))/Number(r?.replace(",","."))*100;return n<=100?n:void 0}c();var Zc=H`
  [part='picture'] {
    display: grid;
    gap: 1.6em 4%;
    margin-block-start: 0.6em;
  }
  [part='picture'] > * {
    min-inline-size: 0;
  }
  [part='list'] {
    max-inline-size: none;
    margin-block-start: 0.4em;
  }
  [part='list'] li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1.2em;
    padding-inline: 0;
    border-block-start: 1px solid var(--_line);
  }
  li::before {
    display: none;
  }
  li > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .note {
    flex: 0 0 100%;
    padding-inline-end: max(0px, 100% - 62ch);
    text-wrap: pretty;
  }
  svg {
    display: inline-block;
    inline-size: 5em;
    block-size: 0.5em;
    margin-inline-start: 0.7em;
  }
  @container (width >= 44em) {
    [part='picture'] {
      grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
    }
  }
`;var mp={name:"role-skills",shape:{skills:ji},messages:Xc},ts=class extends I{static definition=mp;static styles=[...I.styles,V,Zc];chart({skills:t}){let r=n=>t[n]?b`<div part=${n}>${this.phraseHeading(this.localize.term(n))}${J(t[n],this.localize,i=>this.#e(i),10,this.localize.term(n))}</div>`:N;return b`<div part="picture">${r("technical")}${r("soft")}</div>`}#e(t){let{name:r,level:n,notes:i}=at(t,this.localize),a=Qc(n);return b`<span>${this.given(r)}</span> ${n?b`<small part="level">${this.given(n)}${a===void 0?N:b`<svg aria-hidden="true">${G("tint",0,100,0,.5)}${G("accent",0,a,0,.5)}</svg>`}</small>`:N}${i.map(o=>b` <small class="note">${this.given(o)}</small>`)}`}};c();c();var el={...Wt,...Gt,heading:"At a glance",median:"Median pay",mean:"Average pay",pay:"Pay",way:"Way of working","on-site":"on-site",hybrid:"hybrid",remote:"remote","remote-friendly":"remote-friendly",demand:"Demand",aliases:"Also called {names}.",updated:"Updated {date}",guide:"Full guide"};c();function tl({title:e,summary:t,url:r,updated:n,aliases:i,codes:a=[],workModes:o,salary:l,growth:d={},demand:u={}},f,T){let w=[l??[]].flat().flatMap(v=>{let P=v.currency&&Ar(v,T);return P?{entry:v,pay:P,place:vn(v,T)}:[]}),S=w.find(({entry:v,place:P})=>P===w[0].place&&Pe(v)==="year")??w[0],{level:A}=u,E=A&&A!=="undetermined",_=$n(d,T),R=[S&&up(S.pay,S.place,T),_,o&&{name:T.term("way"),value:fe(T,o.map(v=>T.term(v)),"disjunction")},E?{name:T.term("demand"),value:T.term(A)}:void 0];return{heading:e,summary:t,facts:R.filter(v=>v!==void 0),aliases:i&&T.term("aliases",{names:fe(T,i)}),codes:a.map(({scheme:v,code:P})=>[v,P].filter(Boolean).join(" ")),updated:n&&T.term("updated",{date:lt(T,n)}),url:r&&f&&URL.canParse(r,f)&&new URL(r,f).href===f.replace(/#.*/,"")?void 0:r,source:[S?.entry.source,_&&d.source,E?u.source:void 0]}}function up({kind:e,amount:t,name:r,range:n},i,a){let o=e==="median"||e==="mean";return{name:a.term(o?e:"pay"),value:t,notes:[o?n:r,i].map(l=>l||void 0)}}c();var rl=H`
  #heading {
    font-size: calc(1.4 * var(--career-heading-size, 1.3em));
    line-height: 1.15;
  }
  [part='summary'] {
    max-inline-size: 58ch;
    margin-block-end: 1.4em;
    font-size: 1.15em;
    line-height: 1.45;
  }
  [part='aliases'] {
    flex: 0 0 100%;
    padding-inline-end: max(0px, 100% - 62ch);
  }
`;var hp={title:te,summary:te,url:Nr,updated:te,aliases:Le(te),codes:Le(Ci({scheme:te,code:te})),workModes:Le(wi("on-site","hybrid","remote","remote-friendly"))},pp={name:"role-summary",shape:hp,messages:el},rs=class extends I{static definition=pp;static styles=[...I.styles,Hn,rl];check(t,r){return{...Oe({type:"object",properties:{salary:Rt,growth:_t,demand:xr}},t,"",()=>{}),...super.check(t,r)}}model(t,r){return tl(t,globalThis.location?.href,r)}chart({summary:t,facts:r}){return b`<div part="summary">${Fe(t).map(n=>b`<p>${this.given(n,!0)}</p>`)}</div>
      ${r[0]?Fn(r,this.localize):N}`}extras({aliases:t,codes:r,updated:n,url:i}){return[t?b`<p part="aliases">${t}</p>`:N,...r.map(a=>b`<span>${a}</span>`),n?b`<span>${n}</span>`:N,i&&!this.answer.around?b`<a href=${i}>${this.localize.term("guide")}</a>`:N]}};c();c();var nl={heading:"Salary",halfMore:"Half earn more than {amount}, half less.",halfAtLeast:"At least half earn {amount}.",average:"The average is {amount}.",exactly:"Pay is {amount}.",between:"Pay runs from {low} to {amount}.",from:"Pay starts at {amount}.",upTo:"Pay goes up to {amount}.",middleEarns:"The middle half earns {low} to {amount}.",tails:"One in ten earns less than {low}; the best-paid tenth starts at {amount}.",lessThan10:"One in ten earns less than {amount}.",lessThan25:"A quarter earn less than {amount}.",moreThan75:"A quarter earn more than {amount}.",moreThan90:"One in ten earns more than {amount}.",namedFigure:"{name}: {amount}.",topStarts:"The top {share} start at {amount}.",bestStart:"The best paid start at {amount}.",together:"All parts together are {amount}.",madeUp:"Parts of the pay: {amount}.",unpublished:"The publisher gives no figures.",middleHalf:"middle half",figure:"Figure",area:"Area",per:"Pay",period:"Period",entry:"Figures for",noPeriod:"period not given",twelfth:"Monthly figures are a twelfth of the yearly ones.",hourly:"Hourly figures are the yearly ones divided by {hours} hours of work.",sample:{one:"From {n} answer.",other:"From {n} answers."},broken:"The scale is cut at the two strokes: what is beyond them is far from the rest.",stand:"Where do I stand?",mine:"My pay"};c();var fp=["hour","day","week","month","year",""],bt=(...e)=>e.filter(Boolean).join(" · ");function sl(e,t,r,n){let i=B=>B?r.term(B,{amount:""}).trim():r.term("noPeriod"),a=gp([e].flat().flatMap((B,X)=>{let _e=Tp(B,e===B?"salary":`salary[${X}]`,n),{area:ve,country:ot,currency:F,name:Q=""}=_e,ne=F?$t(_e,r):[];return ne[0]?{..._e,given:_e,per:Pe(_e)??"",figures:ne,who:Q,area:ve??(ot?Se(r,"region",ot):"")}:[]}),r),o=[...new Set(a.map(({area:B})=>B))],l=o.find(B=>B.toLowerCase()===t.area?.toLowerCase())??o[0],d=a.filter(B=>B.area===l),u=[...new Set(d.map(({who:B})=>B))],f=u.find(B=>B===t.chosenEntry)??u[0],T=d.filter(B=>B.who===f),w=T.find(({per:B})=>B==="year"),S={hour:t.hoursPerYear,month:12},A=fp.flatMap(B=>{let X=T.find(({per:ot})=>ot===B),_e=X?1:S[B],ve=X??w;return ve&&_e>0?{value:B,label:i(B),entry:ve,divisor:_e}:[]}),E=A.find(({value:B})=>B===(t.chosenPer??t.per))??A.find(({value:B})=>B==="year")??A[0];if(!E)return;let{entry:_,divisor:R,value:v}=E,x=(R===1?_.figures:$t(_.given,r,R)).filter(br),L=B=>Ve(v||null,B,r),M=Ep(x,_,r),D=Xs(_,r),{median:U,mean:$,total:W}=Et(x),j=U??$??(M.bars[0]||M.levels[0]&&M.known[1]?void 0:W??M.known[0]),z=({sample:B})=>B===void 0?void 0:r.term("sample",{n:B}),q=B=>bt(u[1]!==void 0||a.some(({who:X})=>X)?B.who:"",B.area);return{...M,sentence:yp(x,_,L,r),figure:j&&{amount:j.text,caption:bt(j.name,i(v),D)},areas:o,area:l,entries:u.map(B=>({value:B,label:B||r.term("per")})),entry:f,periods:A,per:v,shown:bt(u[1]!==void 0&&f,o[1]!==void 0&&l),place:bt(f,l,Se(r,"currency",_.currency),!j&&D),note:[R!==1&&r.term(v==="month"?"twelfth":"hourly",{hours:R}),z(_),M.isCut&&r.term("broken")].filter(Boolean).join(" "),notes:a.flatMap(B=>B.top?.note?bt(a[1]&&q(B),B.top.note):[]),mine:L(r.term("mine")),standing:t.mine?.trim()?t.standing?.({...M,per:v,currency:_.currency,paid:B=>L(Ue(r,B,_.currency))},t.mine,r):void 0,table:{columns:[r.term("figure"),r.term("per")],groups:a.map(B=>({name:bt(q(B),i(B.per),Xs(B,r),z(B)?.replace(/\.$/,"")),rows:B.figures.map(({name:X,text:_e})=>[X,_e])}))},source:a.map(({source:B})=>B)}}function gp(e,t){return e.map(r=>{let n=e.filter(({area:o,who:l,per:d})=>o===r.area&&l===r.who&&d===r.per);if(!n[1])return r;let a=[({currency:o})=>Se(t,"currency",o),({source:o})=>ut(o??"").name,o=>pe(t,n.indexOf(o)+1)].find(o=>new Set(n.map(o)).size===n.length&&n.every(o));return{...r,who:bt(r.who,a(r))}})}function Tp(e,t,r){let n=(o,l)=>ae(o)>ae(l),[i,a]=qs(e.min,e.max);return i!==e.min&&r("contradiction",`${t}.min`,Xe),(n(i,e.median)||n(e.median,a))&&r("contradiction",`${t}.median`,"lies outside the range"),{...e,min:i,max:a}}function Ep(e,{top:{share:t}={}},r){let n=e.filter(F=>F.key!=="part"&&F.key!=="total"&&!il(F,e,t)).sort((F,Q)=>F.value-Q.value),{min:i,p10:a,p25:o,median:l,mean:d,p75:u,p90:f,max:T,top:w}=Et(n),S=n.flatMap(({value:F,range:Q})=>Q?[F,Q.to]:F),A=Math.min(...S),E=Math.max(...S),_=n.some(({capped:F,value:Q,range:ne})=>F&&(ne?.to??Q)===E),{at:R,breaks:v,pieces:P}=Xn(S[0]===void 0?[0]:S,_?E+(E-A)*.08:void 0),x=(F,Q,ne,ke=.5,Cr=1)=>P(R(Q),R(ne)).map(([Ml,Pl])=>[F,Ml,Pl,ke,Cr]),L=(F,...Q)=>({at:R(F.value),lines:Q,figure:F}),M=n.filter(({key:F})=>F==="level"),D=M.some(({range:F})=>F),U=n.filter(({key:F})=>!["median","mean","level","top"].includes(F)),$=U[1]?U.map(({value:F})=>F):S,W=o&&u,j=Me(M[0]&&!D?M.map(F=>L(F,F.text,F.name)):l?[L(l,l.name)]:[],[20,30]),z=Me([...[i,T].map(F=>F&&F.text!==w?.text&&L(F,F.text)),...[M[0]&&!D?l:void 0,d,w,a,f,W?void 0:o,W?void 0:u].map(F=>F&&L(F,F.text,F.name)),W&&{at:(R(o.value)+R(u.value))/2,lines:[r.term("range",{min:o.text,max:u.text}),r.term("middleHalf")]}].filter(F=>!!F),[20,30],2),q=(F,{key:Q})=>`${F} ${[...z.labels,...j.labels].filter(({figure:ne})=>ne?.key===Q&&Q!=="level").flatMap(({classes:ne})=>ne.match(/\b[nw]x\b/g)??[]).join(" ")}`.trim(),B=(F,Q,ne,ke)=>Q&&[q(F,Q),R(Q.value),ne,ke,2-2*ke],X=F=>["accent",R(F)],_e=v.flat().map(F=>["tick",F,"1.5",.3,1.4]),ve=A<E,ot=ve&&(!D||n.some(({key:F})=>F!=="level"));return{known:n,at:R,open:_,compared:ve,bars:ot?[...x("tint",Math.min(...$),Math.max(...$)),..._?x("tint beyond",E,1/0):[],...W?x("middle",o.value,u.value):[],...[a,f,w,...W?[]:[o,u]].map(F=>B("tick line",F,"2",.25)),B("tick accent",l,"3",0),..._e].filter(F=>!!F):[],dots:ot?[...D?[]:M.map(({value:F})=>X(F)),...d?[[q("mean",d),R(d.value)]]:[]]:[],isCut:ve&&!!v[0],above:j.labels,listed:D?"nl wl":M[0]?j.rows:"",below:z.labels,rows:z.rows,levels:e.filter(({key:F})=>F==="level").map(({name:F,text:Q,value:ne,range:ke})=>({name:F,text:Q,bars:D&&ve?[...x("line",A,E,.97,.06),..._e,...ke?x("middle",ne,ke.to,.7,.6):[]]:[],dots:D&&ve?[ke?ke.typical??(ke.to===ne?ne:void 0):ne].flatMap(Cr=>Cr===void 0?[]:[X(Cr)]):[]})),parts:bp(e.filter(({key:F})=>F==="part"))}}var il=({key:e,text:t},r,n)=>e==="top"&&n===10&&t===Et(r).p90?.text;function bp(e){let t=e.reduce((l,{value:d})=>l+d,0);if(!e[1]||!t)return;let r=0,n=e.map(({value:l,text:d,name:u})=>{let[f,T]=[r,l/t*100];return r+=T,{start:f,width:T,at:Math.round((f+T/2)*100)/100,lines:[d,u]}}),{labels:i,rows:a}=Me(n,[20,44],2),o=l=>Math.round(l*100)/100;return{bars:n.map(({start:l,width:d},u)=>[["accent","middle","tint"][u%3],o(l),o(Math.max(0,d-(u<n.length-1?.4:0))),.2,1]),below:i,rows:a}}function yp(e,{top:{share:t}={}},r,n){let i=[],a=(x,L)=>{let{amount:M}=L;M!==void 0&&(!("low"in L)||L.low!==void 0)&&i.push(n.term(x,{...L,amount:i[0]?M:r(M)}))},o=e.filter(x=>!il(x,e,t)),{min:l,p10:d,p25:u,median:f,mean:T,p75:w,p90:S,max:A,top:E,total:_}=Et(o),R=(x,L)=>x&&a(x.capped?"namedFigure":L,{amount:x.text,name:x.name});a(f?.capped?"halfAtLeast":"halfMore",{amount:f?.text}),a("average",{amount:T?.text}),l&&A?l.text===A.text?a("exactly",{amount:l.text}):a("between",{low:l.text,amount:A.text}):a(l?"from":"upTo",{amount:(l??A)?.text});for(let[x,L,M,D,U]of[[u,w,"middleEarns","lessThan25","moreThan75"],[d,S,"tails","lessThan10","moreThan90"]])x&&L&&!x.capped?a(M,{low:x.text,amount:L.text}):(R(x,D),R(L,U));t===void 0?a("bestStart",{amount:E?.text}):a("topStarts",{amount:E?.text,share:Ie(n,t)});let v=o.filter(({key:x})=>x==="level");if(!i[0]&&v[0]){let{amount:x,name:L}=Nn(v,r,n);i.push(n.term("exactly",{amount:L?Be(n).term("named",{amount:x,name:L}):x}))}i[0]||a("together",{amount:_?.text});let P=o.filter(({key:x})=>x==="part");return P[0]&&a("madeUp",{amount:yr(P,n)}),i.join(" ")||n.term("unpublished")}c();var al=H`
  .chart {
    display: grid;
    gap: 1.2em 2.8em;
    align-items: center;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.6em;
    margin-block-end: 1.2em;
  }
  .note,
  dl,
  .parts {
    margin-block-start: 1.2em;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
    clip-path: inset(50%);
  }
  .note {
    font-size: 0.85em;
  }
  .figure b {
    font-size: 2.4em;
    line-height: 1.05;
    letter-spacing: -0.03em;
    overflow-wrap: anywhere;
  }
  .figure small {
    display: block;
  }
  .above {
    block-size: 2.7em;
  }
  .track {
    block-size: 2em;
  }
  .mean {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .below {
    --row: 3em;
    block-size: 2.6em;
  }
  .middle {
    fill: var(--_accent);
    fill-opacity: 0.5;
    stroke: var(--_accent);
  }
  .beyond {
    fill-opacity: 0.4;
    stroke-dasharray: 2;
  }
  .tick.line {
    fill: var(--_muted);
  }
  .tick {
    translate: -1px;
  }
  .you {
    translate: -0.5em;
  }
  svg:empty {
    display: none;
  }
  .parts svg:first-child {
    block-size: 1.3em;
  }
  dt:has(+ [aria-hidden]) {
    flex: 0 0 22%;
  }
  dd[aria-hidden] {
    flex: 1;
  }
  dd svg {
    block-size: 2em;
  }
  [aria-hidden] + dd {
    flex: 0 0 36%;
  }
  dd:last-child {
    text-align: end;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  input,
  select {
    min-block-size: 2.2em;
    max-inline-size: 100%;
    padding: 0.2em 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background-color: transparent;
    color: inherit;
    font: inherit;
  }
  option {
    background-color: Canvas;
    color: CanvasText;
  }
  td {
    text-align: end;
    white-space: nowrap;
  }
  /* Levels are a list where their labels do not fit beside the bar; elsewhere the list is only heard. */
  @container (width < 26em) {
    /* The bar of a level below its name. */
    dd[aria-hidden] {
      flex: 0 0 100%;
      order: 1;
    }
    dt:has(+ [aria-hidden]),
    dd[aria-hidden] ~ dd {
      flex: 1;
    }
    .nr2 {
      block-size: 5.6em;
    }
    .above.nl {
      display: none;
    }
    dl:not(.nl) {
      position: absolute;
      block-size: 1px;
      overflow: hidden;
    }
  }
  @container (width >= 26em) {
    .wr2 {
      block-size: 5.6em;
    }
    .above.wl {
      display: none;
    }
    dl:not(.wl) {
      position: absolute;
      block-size: 1px;
      overflow: hidden;
    }
  }
  @container (width >= 44em) {
    .chart {
      grid-template-columns: max-content 1fr;
    }
    .chart > :only-child {
      grid-column: 1 / -1;
    }
  }
`;var Ap={name:"salary-range",shape:{salary:Rt},messages:nl},ns=class extends I{static definition=Ap;static styles=[...I.styles,it,al];static properties={...I.properties,min:{type:Number,converter:ue},max:{type:Number,converter:ue},median:{type:Number,converter:ue},currency:{type:String},per:{type:String},area:{type:String},hoursPerYear:{attribute:"hours-per-year",type:Number,converter:ue},chosenPer:{state:!0},chosenEntry:{state:!0},mine:{state:!0},asked:{state:!0},standing:{state:!0},announced:{state:!0}};#e;#t;fromAttributes(){let{min:t,max:r,median:n,currency:i,per:a,area:o}=this;return(t??r??n)!=null?{salary:{min:t,max:r,median:n,currency:i,per:a,area:o}}:void 0}model(t,r,n){return this.#e=sl(t.salary,this,r,n)}chart({areas:t,area:r,entries:n,entry:i,periods:a,per:o,figure:l,bars:d,dots:u,above:f,below:T,rows:w,listed:S,levels:A,parts:E,note:_,notes:R,standing:v}){let{term:P}=this.localize,x=[t[1]===void 0?N:this.#r("area",P("area"),t.map(L=>({value:L,label:L})),r),n[1]?this.#r("chosenEntry",P("entry"),n,i):N,a[1]?this.#r("chosenPer",P("period"),a,o):N];return b`<div part="picture">
      ${x.some(L=>L!==N)?b`<div class="controls screen">${x}</div>`:N}<span class="heard" aria-live="polite">${this.announced}</span>
      <div class="chart">
        ${l?b`<p class="figure"><b>${l.amount}</b> <small>${l.caption}</small></p>`:N}
        ${d[0]?b`<div aria-hidden="true">
              <svg class="above ${S}">${f.map(L=>ii(L,2.2,.95))}</svg>
              <svg class="track">${si(d,u)}${v?.mark}</svg>
              <svg class="below ${w}">${T.map(L=>ii(L,1.1,2.35))}</svg>
            </div>`:N}
      </div>
      ${A[0]?b`<dl class=${d[0]?S:"nl wl"}>${A.map(({name:L,text:M,bars:D,dots:U})=>b`<div><dt>${L}</dt>${D[0]?b`<dd aria-hidden="true"><svg>${si(D,U)}</svg></dd>`:N}<dd>${M}</dd></div>`)}</dl>`:N}
      ${E?b`<div class="parts" aria-hidden="true"><svg>${si(E.bars)}</svg><svg class="below ${E.rows}">${E.below.map(L=>ii(L,1.1,2.35))}</svg></div>`:N}
      ${[...R.map(L=>this.given(L,!0)),_].map(L=>L?b`<p class="note muted">${L}</p>`:N)}
    </div>`}extras({place:t,compared:r,mine:n,standing:i}){let a=i?.sentence;return b`<span>${t}</span>${r?b`<details class="screen" ?open=${!!this.asked} @toggle=${this.#n}><summary>${this.localize.term("stand")}</summary><label>${n} <input name="mine" autocomplete="off" size="9" aria-describedby="stands" aria-invalid=${i?.invalid&&this.announced===a?"true":N} .value=${this.mine??""} @input=${this.#s}></label> <span id="stands">${a}</span></details>`:N}`}#r(t,r,n,i){return b`<label>${r} <select name=${t} @change=${this.#s}>${n.map(({value:a,label:o})=>b`<option value=${a} ?selected=${a===i}>${o}</option>`)}</select></label>`}#n=async({target:t})=>{this.asked=t.open,this.standing??=(await import("./CEN4FNQ7.js")).standing};#s=t=>{let{name:r,value:n}=t.target;this[r]=n,clearTimeout(this.#t),this.#t=setTimeout(()=>{this.#a(r==="mine")},r==="mine"?700:0)};async#a(t){await this.updateComplete;let{sentence:r,standing:n,shown:i}=this.#e??{};this.announced=t?n?.sentence??"":[i,r].filter(Boolean).join(". ")}},si=(e,t=[])=>[...e.map(r=>G(...r)),...t.map(([r,n])=>se`<circle class=${r} cx="${n}%" cy="1em" r="0.32em"></circle>`)],ii=({at:e,lines:[t,r],classes:n},i,a)=>se`<g class=${n}><text class="strong" x="${e}%" y="${i}em">${t}</text><text class="muted" x="${e}%" y="${a}em">${r}</text></g>`;c();c();var ol={heading:"Share this guide",share:"Share…",copy:"Copy link",copied:"Link copied",select:"The link is selected: copy it from here"};c();function cl(e,t,r){for(let n of[e,r])if(n&&URL.canParse(n,r)){let i=new URL(n,r);if(t&&(i.hash=t),/^https?:$/.test(i.protocol))return i.href}}var _p={name:"share-guide",shape:{title:te,url:Nr},after:"sources",messages:ol},ss=class extends I{static definition=_p;static styles=[...I.styles,Kn,H`
      [part='picture'] {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0.6em 1em;
        margin-block-start: 0.4em;
      }
      [part='address'] {
        overflow-wrap: anywhere;
      }
    `];static properties={...I.properties,section:{type:String}};#e=new St(this,200);model({title:t,url:r}){let n=globalThis.document&&(bn(document,"link[rel=canonical]")?.href||(location.protocol==="about:"?document.baseURI:location.href).replace(/#.*/,"")),i=cl(r,this.section,n);return i?{lead:t,url:i}:void 0}chart(t){let{url:r}=t,{localize:n}=this;return b`<div part="picture">
      <a part="address" href=${r}>${r}</a>
      ${globalThis.navigator?.canShare?.({url:r})?b`<button part="action" class="screen" @click=${()=>this.#t(t)}>${n.term("share")}</button>`:N}
      <button part="action" class="screen" @click=${()=>this.#r(r)}>${n.term("copy")}</button>
      <span part="status" class="screen muted" aria-live="polite">${this.#e.said&&n.term(this.#e.said)}</span>
    </div>`}#t({lead:t,url:r}){navigator.share({title:t,url:r}).catch(()=>{})}async#r(t){this.#e.say(void 0);try{await navigator.clipboard.writeText(t),this.#e.say("copied")}catch{getSelection().selectAllChildren(this.shadowRoot.querySelector("a")),this.#e.say("select")}}};c();c();c();var is=Lt(class extends tt{constructor(e){if(super(e),e.type!==Ee.PROPERTY&&e.type!==Ee.ATTRIBUTE&&e.type!==Ee.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ks(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===he||t===N)return t;let r=e.element,n=e.name;if(e.type===Ee.PROPERTY){if(t===r[n])return he}else if(e.type===Ee.BOOLEAN_ATTRIBUTE){if(!!t===r.hasAttribute(n))return he}else if(e.type===Ee.ATTRIBUTE&&r.getAttribute(n)===t+"")return he;return an(e),t}});c();var ll={heading:"Skill map",skills:{one:"{n} skill.",other:"{n} skills."},path:{one:"{n} skill, from {first} to {last}.",other:"{n} skills, from {first} to {last}."},total:{one:"You have {had} of {n} skill.",other:"You have {had} of {n} skills."},of:"{had} of {n}",skill:"Skill",had:"You have it",yes:"yes",no:"no"};c();c();var dl=e=>` ${(He(e).match(/\.?[\p{L}\p{M}\p{N}&]+[+#]*/gu)??[]).join(" ")} `;function ml(e){if(Array.isArray(e))return r=>e.includes(r);let t=(typeof e=="string"?e.split(/[,;\n،؛、，；]/):[]).map(dl).filter(r=>r.trim());if(t.length)return(r,n=[])=>{let i=[r,...n].map(dl).join("");return t.some(a=>i.includes(a))}}function ul({intro:e,groups:t=[]},{have:r,interactive:n},i){if(!e&&!t.length)return;let a=ml(r),o=n||a,l=S=>({n:S.length,had:S.filter(({had:A})=>A).length}),d=S=>{let{name:A,level:E,notes:_,examples:R}=at(S,i);return{name:A,notes:E?[E,..._]:_,had:!!a?.(A,R)}},u=t.map(({name:S,description:A,skills:E=[]},_)=>{let R=E.map(d),{n:v,had:P}=l(R);return{step:pe(i,_+1),name:S,description:A,skills:R,share:P/v||0,count:o&&v?i.term("of",{n:v,had:P}):void 0}}),f=u.flatMap(({skills:S})=>S);if(!f.length)return{intro:e,groups:u};let{name:T=""}=u[0],{name:w=T}=u.at(-1);return{intro:e,groups:u,sentence:i.term(T&&T!==w?"path":"skills",{n:f.length,first:T,last:w}),total:o?i.term("total",l(f)):void 0,table:{columns:[i.term("skill"),...o?[i.term("had")]:[]],given:[0],groups:u.map(({name:S,skills:A})=>({name:S,rows:A.map(({name:E,notes:_,had:R})=>[[E,..._].join(" · "),...o?[i.term(R?"yes":"no")]:[]])}))}}}c();var hl=H`
  p {
    margin-block-start: 0.4em;
  }
  [part='picture'] {
    margin-block-end: -1.6em;
  }
  [part='group'] {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1em;
    margin-block-end: 0.4em;
    padding-block: 0.35em 1.2em;
    padding-inline-start: 2.9em;
  }
  [part='node'] {
    position: absolute;
    inset: 0;
    inline-size: 2em;
    block-size: 100%;
    text-anchor: middle;
  }
  rect {
    x: 1.12em;
    y: 3em;
    width: 0.16em;
    height: calc(100% - 3em);
  }
  [part='group']:last-child rect {
    display: none;
  }
  circle {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 0.08em;
  }
  .ring {
    stroke: var(--_accent);
    stroke-width: 0.22em;
  }
  .about,
  ul {
    inline-size: 100%;
  }
  ul {
    columns: 3 14em;
    column-gap: 2.4em;
    margin-block-start: 0.5em;
  }
  ul li {
    border-block-start: 1px solid var(--_line);
    line-height: 1.4;
    break-inside: avoid;
  }
  /* The whole of a skill can be pressed. */
  ul li > * {
    display: block;
    padding-block: 0.4em;
  }
  label {
    padding-inline-start: 1.6em;
    cursor: pointer;
  }
  input {
    float: inline-start;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.2em;
    margin-inline-start: -1.6em;
    font-size: inherit;
    accent-color: var(--_accent);
  }
  ul li b {
    float: inline-end;
    margin-inline-start: 0.4em;
  }
  ul li small {
    display: block;
    white-space: pre-line;
  }
  /* Groups side by side, what they consist of level. */
  @container (width >= 51em) {
    [part='picture'] {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
    }
    [part='group'] {
      display: grid;
      grid-row: span 4;
      grid-template-rows: subgrid;
      padding-block-start: 2.6em;
      padding-inline: 0 2em;
    }
    [part='node'] {
      inline-size: 100%;
      block-size: 2em;
    }
    rect {
      x: 3em;
      y: 1.12em;
      width: calc(100% - 3.5em);
      height: 0.16em;
    }
    ul {
      grid-row: 4;
    }
  }
`;var Rp={name:"skill-map",shape:{skillMap:$i},messages:ll},as=class extends I{static definition=Rp;static styles=[...I.styles,hl];static properties={...I.properties,have:{},interactive:{type:Boolean}};model({skillMap:t},r){return ul(t,this,r)}chart({intro:t,groups:r,total:n}){return b`<p part="intro">${this.given(t,!0)}</p>
      <p class="strong" role="status" ?hidden=${!n}>${n}</p>
      <ol part="picture" @change=${this.#r}>${r.map(i=>this.#e(i))}</ol>`}#e({step:t,name:r,description:n,skills:i,share:a,count:o}){return b`<li part="group">
      <svg part="node" aria-hidden="true">
        <rect class=${a===1?"accent":"tint"}></rect>
        <circle cx="1.2em" cy="1.2em" r="1.1em"></circle>
        <circle class="ring" cx="-1.2em" cy="1.2em" r="1.1em" transform="rotate(-90)" pathLength="1" stroke-dasharray="${a} 1"></circle>
        <text class="strong" x="1.2em" y="1.55em">${t}</text>
      </svg>
      ${this.subheading(r)}<small>${o}</small>
      <small class="about">${this.given(n,!0)}</small>
      <ul>${Ke(i,({name:l},d)=>`${l} ${d}`,l=>this.#t(l,r))}</ul>
    </li>`}#t({name:t,notes:r,had:n},i){let a=r.length?b`<small>${this.given(r.join(`
`))}</small>`:N;return this.interactive?b`<li part="skill"><label><input type="checkbox" name=${i} value=${t} .checked=${is(n)} />${this.given(t)}${a}</label></li>`:b`<li part="skill"><span>${n?b`<b role="img" aria-label=${this.localize.term("had")}>✓</b>`:N}${this.given(t)}${a}</span></li>`}#r({target:t}){let{value:r,name:n,checked:i}=t,a=[...this.shadowRoot.querySelectorAll("input")].filter(o=>o.value===r?i:o.checked).map(({value:o})=>o);this.have=a,this.dispatchEvent(new CustomEvent("skill-toggle",{bubbles:!0,composed:!0,detail:{skill:r,group:n,checked:i,have:a}}))}};c();c();var pl={heading:"Sources"};var Sp={name:"source-list",shape:{sources:vr},messages:pl},os=class extends I{static definition=Sp;static styles=[...I.styles,H`
      ol {
        columns: 2 26em;
        column-gap: 3em;
      }
      li {
        display: flex;
        gap: 0.4em;
        margin-block-end: 0.8em;
        break-inside: avoid;
      }
      li:focus {
        outline: 0.15em solid var(--_accent);
        outline-offset: 0.3em;
        box-shadow: 0 0 0 0.3em var(--_tint), inset 0 0 0 99em var(--_tint);
      }
      b {
        min-inline-size: 1.4em;
      }
      div {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      small {
        display: block;
      }
    `];static properties={...I.properties,noAddress:{attribute:"no-address",type:Boolean}};constructor(){super(),new nt(this,"li")}chart({sources:t=[]}){return b`<ol>${t.map((r,n)=>{let{name:i,url:a,date:o}=ut(r),l=[i&&a&&Cp(a),o&&(lt(this.localize,o)===o?this.given(o):lt(this.localize,o))].filter(Boolean),d=i??a;return b`<li id="source-${n+1}">
        <b>${pe(this.localize,n+1)}</b>
        <div>${a?b`<a href=${a}>${this.given(d)}</a>`:this.given(d)} <small>${l.map((u,f)=>b`${f?" · ":""}<bdi>${u}</bdi>`)}</small></div>
      </li>`})}</ol>`}},Cp=e=>new URL(e,"https://-").hostname.replace(/^(www\.|-$)/,"");c();c();var fl={heading:"Tools and technologies",tools:{one:"{n} tool.",other:"{n} tools."},grouped:"{n} tools in {groups} groups.",demanded:{one:"{n} is in demand: job postings for this role often ask for it.",other:"{n} are in demand: job postings for this role often ask for them."},hots:{one:"{n} is hot: job postings of all kinds often ask for it.",other:"{n} are hot: job postings of all kinds often ask for them."},inDemand:"in demand",hot:"hot",others:"Other",filter:"Filter",found:"{n} of {total} tools shown"};c();var ai=({rank:e})=>e>1;function gl(e,t,r){let n=He(t).split(/\s+/),i=[],a=new Map;for(let f of e){let{category:T="",hot:w,inDemand:S,url:A,...E}=typeof f=="string"?{name:f}:f,{name:_,notes:R}=at(E,r),v=_||A;if(!v)continue;let P=[S&&r.term("inDemand"),w&&r.term("hot")].filter(Boolean).join(" · "),x=He([v,P,T,...R].join(`
`)),L={name:v,url:A,marks:P,rank:(S?2:0)+(w?1:0),notes:R,hidden:!n.every(M=>x.includes(M))};i.push(L),a.get(T)?.push(L)||a.set(T,[L])}if(!i[0])return;let o=({rank:f,tools:T})=>f>1?0:T===a.get("")?2:1,l=[...a].map(([f,T])=>(T.sort((w,S)=>S.rank-w.rank),{isOther:!f,name:f||(a.size>1?r.term("others"):""),tools:T,rank:T[0].rank,hidden:T.every(({hidden:w})=>w)}));l.sort((f,T)=>o(f)-o(T));let d=i.length,u=(f,T)=>f[0]&&r.term(T,{n:f.length});return{groups:l,long:e.length>20,count:r.term("found",{n:i.filter(({hidden:f})=>!f).length,total:d}),sentence:[r.term(l[1]?"grouped":"tools",{n:d,groups:l.length}),u(i.filter(ai),"demanded"),u(i.filter(({rank:f})=>f%2),"hots")].filter(Boolean).join(" ")}}c();var Tl=H`
  .screen {
    margin-block-start: 0.8em;
  }
  input {
    min-block-size: 2.2em;
    max-inline-size: 100%;
    margin-inline: 0.4em;
    padding: 0.2em 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background-color: transparent;
    color: inherit;
    font: inherit;
  }
  [part='group'] {
    display: grid;
    grid-template-columns: 100%;
    gap: 0.2em 4%;
    align-items: baseline;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    column-gap: 1.4em;
    max-inline-size: none;
  }
  [part='list'] li {
    display: block;
    padding-block: 0.2em;
  }
  li::before {
    margin-block-start: -0.2em;
  }
  .r0::before {
    display: none;
  }
  :is(.r2, .r3) {
    --_mark: circle();
    font-weight: 600;
  }
  small {
    font-weight: 400;
    white-space: nowrap;
  }
  small:last-child {
    display: block;
    white-space: normal;
  }
  [part='subheading'],
  [part='group'] summary {
    color: var(--_muted);
    font-size: 0.85em;
  }
  [part='group'] summary {
    margin-inline-start: 1.65em;
  }
  .found summary {
    display: none;
  }
  .found [part='more'] {
    padding: 0;
  }
  /* Nobody waits for thousands that are out of sight. */
  details > [part='group'] {
    content-visibility: auto;
    contain-intrinsic-size: auto 4em;
  }
  @container (width >= 44em) {
    [part='group'] {
      grid-template-columns: 24% 72%;
    }
  }
  /* Paper shows what the filter hides. */
  @media screen {
    section [hidden] {
      display: none;
    }
  }
`;var wp={name:"tech-stack",shape:{techStack:Wi},messages:fl},cs=class extends I{static definition=wp;static styles=[...I.styles,V,Tl];#e=new St(this,700);#t;#r="";model({techStack:t},r){t.length<21&&(this.#r="");let n=gl(t,this.#r,r);return this.#t=n?.count,n}chart({groups:t,long:r}){return b`${r?b`<p class="screen"><label>${this.localize.term("filter")} <input part="filter" type="search" .value=${is(this.#r)} @input=${this.#i} @keydown=${this.#i}></label> <span part="status" class="muted" aria-live="polite">${this.#e.said}</span></p>`:N}
      <div part="picture" class=${this.#r?"found":N}>${this.#n(t,this.label,n=>Ke(n,({name:i})=>i,i=>this.#s(i)))}</div>`}#n(t,r,n){return Js(t,this.localize,n,Math.max(6,t.filter(ai).length),!!this.#r,r)}#s({name:t,isOther:r,tools:n,hidden:i}){return b`<div part="group" ?hidden=${i}>${r?this.phraseHeading(t):this.subheading(t)}<div>${this.#n(n,t||this.label,a=>b`<ul part="list">${a.map(o=>this.#a(o))}</ul>`)}</div></div>`}#a({name:t,url:r,marks:n,rank:i,notes:a,hidden:o}){return b`<li class="r${i}" ?hidden=${o}>${r?b`<a href=${r}>${this.given(t)}</a>`:this.given(t)} <small>${n}</small><small>${this.given(a[0])}</small></li>`}#i(t){let{key:r,target:n}=t;if(!r)this.#r=n.value;else if(r==="Escape"&&this.#r)t.preventDefault(),this.#r="";else return;this.requestUpdate(),this.updateComplete.then(()=>this.#e.say(this.#t))}};c();c();c();var El={hours:{one:"{n} hour a week",other:"{n} hours a week"},hoursRange:"{from} to {n} hours a week",hoursOrMore:"{n} hours a week or more",hoursUpTo:"up to {n} hours a week",regular:"the same hours every week",irregular:"hours that change from week to week",seasonal:"hours that change with the season",shifts:"work in shifts"};function oi({hoursPerWeek:e=[]}){let[t,r]=e;return t>r?[r,t]:[t,r]}function bl(e,t){let[r,n]=oi(e);return r===void 0?n===void 0?void 0:t.term("hoursUpTo",{n}):n===void 0?t.term("hoursOrMore",{n:r}):r===n?t.term("hours",{n:r}):t.term("hoursRange",{from:r,n})}var yl={...Gt,...El,heading:"Work–life balance",workingTime:"Working time",usual:"Usual working time: {hours}.",regularSay:"The hours are the same every week.",irregularSay:"The hours change from week to week.",seasonalSay:"The hours change with the season.",shiftsSay:"The work is done in shifts.",partTimeSay:"{share} work part-time.",hoursAWeek:"Hours a week",pattern:"Pattern",partTime:"Part-time",figure:"Figure",stress:"Stress is {level}.",balance:"The balance of work and life is {level}.",poor:"poor",fair:"fair",good:"good",excellent:"excellent",inputs:"What this was judged by"};c();function Al({workingTime:e,workLifeBalance:t},r,n){if(!e)return{...t};let{hoursPerWeek:i=[],pattern:a,partTime:o,note:l,source:d}=e;i[0]>i[1]&&n("contradiction","workingTime.hoursPerWeek",Xe);let u=bl(e,r),f=o===void 0?void 0:Ie(r,o),T=[[r.term("hoursAWeek"),u],[r.term("pattern"),a&&r.term(`${a}Say`)],[r.term("partTime"),f]].filter(w=>!!w[1]);return{...t,heading:t?void 0:r.term("workingTime"),hours:u===void 0?void 0:vp(e,u,r),partTime:f===void 0?void 0:{share:o,text:r.term("partTimeSay",{share:f})},timeNote:l,sentence:[u&&r.term("usual",{hours:u}),a&&r.term(`${a}Say`),f&&r.term("partTimeSay",{share:f})].filter(Boolean).join(" "),table:T[0]&&{columns:[r.term("workingTime"),r.term("figure")],groups:[{rows:T}]},source:d}}function vp(e,t,r){let[n,i]=oi(e),a=20,o=Math.max(60,Math.ceil((i??n*1.2)/a)*a),l=be(0,o),d=n??0,u=Array.from({length:o/a+1},(f,T)=>T*a);return{text:t,bars:[["accent",0,l(d)],[i===void 0?"fading":"tint",l(d),l(i??o)-l(d)]],ticks:Me([o,0,...u].filter((f,T,w)=>w.indexOf(f)===T).map(f=>({at:l(f),lines:[pe(r,f)]})),[17,17]).labels}}c();var _l=H`
  [part='time'] {
    display: grid;
    grid-template-columns: 100%;
    gap: 1em 4%;
    margin-block: 1em 1.6em;
  }
  [part='time'] svg {
    margin-block-start: 0.4em;
  }
  .hours {
    block-size: 2.8em;
  }
  .portion {
    block-size: 0.8em;
  }
  .hours + p {
    margin-block-start: 0.6em;
  }
  .tick {
    fill: var(--_muted);
    translate: -0.5px;
  }
  /* The rest of a range, told from what is worked at least without colours too. */
  .tint,
  .fading {
    stroke: var(--_accent);
    stroke-width: 1;
    fill: var(--_tint);
  }
  .fading {
    stroke-dasharray: 3 3;
  }
  @container (width >= 44em) {
    [part='time'] {
      grid-template-columns: 36% 60%;
    }
  }
`;var kp={name:"work-life-balance",shape:{workLifeBalance:Yi,workingTime:Gi},messages:yl},Rl={stress:["low","moderate","high"],balance:["poor","fair","good","excellent"]},ls=class extends I{static definition=kp;static styles=[...I.styles,it,V,Gn,_l];model(t,r,n){return Al(t,r,n)}chart(t){return b`${this.#e(t)}${this.#t(t)}`}#e({hours:t,partTime:r,timeNote:n}){return!t&&!r&&!n?N:b`<div part="time">
      <div>
        ${t?b`<p aria-hidden="true">${t.text}</p>
              <svg class="hours" aria-hidden="true">
                ${G("line",0,100,.4,.06)}${t.bars.map(i=>G(...i,0,.9))}${t.ticks.map(({at:i,lines:a,classes:o})=>[G(`tick${o}`,i,"1",1,.35),se`<text class="muted${o}" x="${i}%" y="2.4em">${a[0]}</text>`])}
              </svg>`:N}
        ${r?b`<p aria-hidden="true">${r.text}</p><svg class="portion" aria-hidden="true">${G("line",0,100,.2,.3)}${G("accent",0,r.share,0,.7)}</svg>`:N}
      </div>
      ${n?b`<p>${this.given(n,!0)}</p>`:N}
    </div>`}#t({stress:t,balance:r,note:n,inputs:i}){if(!t&&!r&&!n&&!i)return N;let{localize:a}=this,o=(l,d,u,f)=>{let T=u.map(S=>a.term(S)),w=d?u.indexOf(d):-1;return w<0?N:Yn(a.parts(l,{level:b`<b>${T[w]}</b>`}),T,w,a,f)};return b`<div part="picture">
      <div>${o("stress",t,Rl.stress,"burden")}${o("balance",r,Rl.balance,"accent")}</div>
      <div><p>${this.given(n,!0)}</p>${i?b`${this.phraseHeading(a.term("inputs"))}${J(i,a,void 0,void 0,a.term("inputs"))}`:N}</div>
    </div>`}};c();c();var Sl={heading:"Where the work is done"};var Op={name:"work-setting",shape:{workSetting:At},messages:Sl},ds=class extends I{static definition=Op;static styles=[...I.styles,Ae];chart({workSetting:t}){return ye(t,this.localize)}};c();var Cl={outlook:"التغيّر في عدد الوظائف",muchFaster:"أسرع بكثير من المتوسط",faster:"أسرع من المتوسط",asFast:"بسرعة المتوسط",slower:"أبطأ من المتوسط",little:"تغيّر طفيف أو معدوم",decline:"تراجع",yearsOver:"من {from} إلى {to}",yearsFrom:"من {from}",yearsTo:"حتى {to}"},Lp={min:"الحد الأدنى",p10:"المئين العاشر",p25:"المئين الخامس والعشرون",median:"الوسيط",mean:"المتوسط",p75:"المئين الخامس والسبعون",p90:"المئين التسعون",max:"الحد الأعلى",level:"مستوى",part:"جزء من الراتب",total:"مجموع الأجزاء",top:"أعلى {share}",best:"الأعلى أجرًا",middle:"{share} في الوسط",from:"ابتداءً من {amount}",upTo:"حتى {amount}",named:"⁨{amount}⁩ (⁨{name}⁩)",weekly:{zero:"{n} ساعة في الأسبوع",one:"ساعة واحدة في الأسبوع",two:"ساعتان في الأسبوع",few:"{n} ساعات في الأسبوع",other:"{n} ساعة في الأسبوع"}},li={low:"منخفض",moderate:"متوسط",high:"مرتفع","very-high":"مرتفع جدًا"},Ip={yearsRange:{one:"من {from} إلى سنة واحدة",two:"من {from} إلى سنتين",few:"من {from} إلى {n} سنوات",other:"من {from} إلى {n} سنة"},yearsOrMore:{zero:"من البداية",one:"سنة فأكثر",two:"سنتان فأكثر",few:"{n} سنوات فأكثر",other:"{n} سنة فأكثر"},yearsUpTo:{one:"حتى سنة واحدة",two:"حتى سنتين",few:"حتى {n} سنوات",other:"حتى {n} سنة"}},xp={times:"من {from} إلى {to}",timesNextDay:"من {from} إلى {to} في اليوم التالي",toMidnight:"من {from} إلى منتصف الليل",startsAt:"من {time}",startsAtMidnight:"من منتصف الليل",endsAt:"حتى {time}",endsAtMidnight:"حتى منتصف الليل",midnight:"منتصف الليل"},Dp={hours:{one:"ساعة واحدة في الأسبوع",two:"ساعتان في الأسبوع",few:"{n} ساعات في الأسبوع",other:"{n} ساعة في الأسبوع"},hoursRange:{one:"من {from} إلى ساعة واحدة في الأسبوع",two:"من {from} إلى ساعتين في الأسبوع",few:"من {from} إلى {n} ساعات في الأسبوع",other:"من {from} إلى {n} ساعة في الأسبوع"},hoursOrMore:{one:"ساعة واحدة في الأسبوع أو أكثر",two:"ساعتان في الأسبوع أو أكثر",few:"{n} ساعات في الأسبوع أو أكثر",other:"{n} ساعة في الأسبوع أو أكثر"},hoursUpTo:{one:"حتى ساعة واحدة في الأسبوع",two:"حتى ساعتين في الأسبوع",few:"حتى {n} ساعات في الأسبوع",other:"حتى {n} ساعة في الأسبوع"},regular:"الساعات نفسها كل أسبوع",irregular:"ساعات تتغيّر من أسبوع إلى آخر",seasonal:"ساعات تتغيّر مع الموسم",shifts:"العمل بنظام النوبات"},Mp={"":{source:"المصدر: {source}",sourceDated:"المصدر: {source}، {date}",table:"عرض كجدول",of:": {name}",sourceNumber:"المصدر {n}",scale:"الدرجة {n} من {steps}: {names}.",empty:"لا توجد معلومات عن هذا بعد.",error:"تعذّر عرض هذا القسم.",loading:"جارٍ التحميل…",hour:"{amount} في الساعة",day:"{amount} في اليوم",week:"{amount} في الأسبوع",month:"{amount} في الشهر",year:"{amount} في السنة",orMore:"{amount} أو أكثر",range:"من {min} إلى {max}",notPublished:"غير منشور",more:{one:"عرض واحد آخر",two:"عرض اثنين آخرين",few:"عرض {n} أخرى",other:"عرض {n} أخرى"},fewer:"عرض أقل"},table:{group:"المجموعة",copy:"نسخ الجدول",download:"تنزيل بصيغة CSV",copied:"تم نسخ الجدول",select:"تم تحديد الجدول ويمكنك نسخه",downloaded:"بدأ التنزيل"},"career-guide":{heading:"الدليل المهني",contents:"المحتويات"},"career-ladder":{...Ip,heading:"السلم الوظيفي",steps:{one:"خطوة واحدة: {first}.",two:"خطوتان، من {first} إلى {last}.",few:"{n} خطوات، من {first} إلى {last}.",other:"{n} خطوة، من {first} إلى {last}."},stepCount:{one:"خطوة واحدة.",two:"خطوتان.",few:"{n} خطوات.",other:"{n} خطوة."},shared:{one:"خطوة مشتركة واحدة: {first}.",two:"خطوتان مشتركتان، من {first} إلى {last}.",few:"{n} خطوات مشتركة، من {first} إلى {last}.",other:"{n} خطوة مشتركة، من {first} إلى {last}."},sharedCount:{one:"خطوة مشتركة واحدة.",two:"خطوتان مشتركتان.",few:"{n} خطوات مشتركة.",other:"{n} خطوة مشتركة."},branches:{one:"مسار واحد: {names}.",two:"مساران: {names}.",few:"{n} مسارات: {names}.",other:"{n} مسارًا: {names}."},branchCount:{few:"{n} مسارات.",other:"{n} مسارًا."},branch:{one:"{name} بخطوة واحدة",two:"{name} بخطوتين",few:"{name} بعدد {n} خطوات",other:"{name} بعدد {n} خطوة"},inBranch:"{title} ({branch})",forAll:"المشترك",standing:"خبرتك {years}، وأنت في خطوة {here}.",off:"خبرتك {years}، ولست في أي من هذه الخطوات.",comes:"التالي: {next}، {when}.",here:"أنت هنا",next:"التالي، {when}",you:"أنت",step:"الخطوة",level:"المستوى",experience:"الخبرة",pay:"الراتب",skills:"المهارات",notGiven:"غير مذكور",payMedian:"الوسيط {amount}",payMean:"المتوسط {amount}",payFrom:"من {amount}",payUpTo:"حتى {amount}",payPercentile:"المئين {n}: {amount}",payOf:"{name}: {amount}",payTop:"أعلى {share} من {amount}",payHours:{one:"لساعة واحدة في الأسبوع",two:"لساعتين في الأسبوع",few:"لعدد {n} ساعات في الأسبوع",other:"لعدد {n} ساعة في الأسبوع"},paySample:{one:"من مشاهدة واحدة",two:"من مشاهدتين",few:"من {n} مشاهدات",other:"من {n} مشاهدة"}},"career-path":{heading:"الطريق إلى المهنة"},"case-studies":{heading:"دراسات حالة",takeaway:"الخلاصة"},"common-mistakes":{heading:"أخطاء شائعة لدى المبتدئين"},"contextual-advice":{heading:"نصائح عملية"},"core-functions":{heading:"الغاية من هذا الدور"},"day-timeline":{...xp,heading:"يوم عمل نموذجي",whole:{zero:"{hours}، {when}.",one:"{hours} في فترة واحدة، {when}.",two:"{hours} في فترتين، {when}.",few:"{hours} في {n} فترات، {when}.",many:"{hours} في {n} فترة، {when}.",other:"{hours} في {n} فترة، {when}."},unsummed:{one:"فترة واحدة، {when}.",two:"فترتان، {when}.",few:"{n} فترات، {when}.",other:"{n} فترة، {when}."},overlap:"يتداخل بعضها.",shifts:{one:"نوبة واحدة، وهي يوم قائم بذاته: {names}.",two:"نوبتان، كل منهما يوم قائم بذاته: {names}.",few:"{n} نوبات، كل منها يوم قائم بذاته: {names}.",other:"{n} نوبة، كل منها يوم قائم بذاته: {names}."},shiftCount:{few:"{n} نوبات، كل منها يوم قائم بذاته.",other:"{n} نوبة، كل منها يوم قائم بذاته."},noShift:"خارج النوبات",time:"الوقت",period:"الفترة",focus:"التركيز",tasks:"المهام",notGiven:"غير مذكور"},"global-outlook":{heading:"المهنة حول العالم"},"job-market":{heading:"كيف تبدو سوق العمل",challenges:"ما الصعوبات",growthPaths:"إلى أين يمكن أن تقود",trends:"ما الذي يتغيّر"},"job-outlook":{...Cl,heading:"آفاق الوظيفة",up:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate}.",upOver:"يُتوقع أن يزيد عدد الوظائف بنسبة {rate} من {from} إلى {to}.",down:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate}.",downOver:"يُتوقع أن ينخفض عدد الوظائف بنسبة {rate} من {from} إلى {to}.",same:"يُتوقع أن يبقى عدد الوظائف على حاله.",sameOver:"يُتوقع أن يبقى عدد الوظائف على حاله من {from} إلى {to}.",against:"أما في جميع المهن معًا فالتغيّر {average}.",area:"المنطقة: {area}.",whose:"الأرقام تخصّ: {name}.",openings:"الوظائف الشاغرة في السنة",jobs:"عدد الوظائف",jobsIn:"عدد الوظائف في {from}",occupation:"المهنة",role:"هذا الدور",all:"جميع المهن"},"key-responsibilities":{heading:"أهم المسؤوليات"},"market-demand":{...li,heading:"الطلب",demand:"الطلب على هذا الدور {level}.",undetermined:"لا يمكن تحديد مستوى الطلب بناءً على المعلومات المتاحة.",criterion:"معيار التقدير"},"membership-plans":{heading:"خطط العضوية",free:"مجانًا",once:"{amount} مرة واحدة",recommended:"موصى به",choose:"اختيار {name}"},pay:Lp,"portfolio-tips":{heading:"ما ينبغي أن يتضمنه ملف الأعمال"},"pros-cons":{heading:"المزايا والعيوب",pros:{one:"ميزة واحدة",two:"ميزتان",few:"{n} مزايا",other:"{n} ميزة"},cons:{one:"عيب واحد",two:"عيبان",few:"{n} عيوب",other:"{n} عيبًا"}},"related-roles":{heading:"أدوار ذات صلة",mine:"للمقارنة، هذا الدور: {facts}.",role:"هذا الدور",more:"أكثر بمقدار {amount}",less:"أقل بمقدار {amount}",same:"الراتب نفسه",jobs:"الوظائف {rate}",noPay:"الراتب غير مذكور",otherPlace:"بلا مقارنة: مكان آخر أو فئة أخرى",otherCurrency:"بلا مقارنة: عملة أخرى",otherPeriod:"بلا مقارنة: فترة أخرى",otherFigure:"بلا مقارنة: مؤشر من نوع آخر"},"required-education":{heading:"التعليم المطلوب",routes:"مسارات الوصول إليه",certifications:"الشهادات المهنية"},"role-faq":{heading:"الأسئلة الشائعة",open:"فتح الكل",close:"إغلاق الكل",opened:"جميع الإجابات مفتوحة",closed:"جميع الإجابات مغلقة",link:"رابط إلى «{question}»"},"role-skills":{heading:"المهارات",technical:"المهارات التقنية",soft:"المهارات الشخصية"},"role-summary":{...Cl,...li,heading:"نظرة سريعة",median:"الراتب الوسيط",mean:"متوسط الراتب",pay:"الراتب",way:"طريقة العمل","on-site":"في مقر العمل",hybrid:"هجين",remote:"عن بُعد","remote-friendly":"يتيح العمل عن بُعد",demand:"الطلب",aliases:"يُعرف أيضًا باسم {names}.",updated:"آخر تحديث: {date}",guide:"الدليل الكامل"},"salary-range":{heading:"الراتب",halfMore:"يكسب النصف أكثر من {amount} والنصف الآخر أقل.",halfAtLeast:"يكسب النصف على الأقل {amount}.",average:"المتوسط {amount}.",exactly:"الراتب {amount}.",between:"يتراوح الراتب بين {low} و{amount}.",from:"يبدأ الراتب من {amount}.",upTo:"يصل الراتب إلى {amount}.",middleEarns:"يكسب النصف الأوسط من {low} إلى {amount}.",tails:"يكسب واحد من كل عشرة أقل من {low}، ويبدأ العُشر الأعلى أجرًا من {amount}.",lessThan10:"يكسب واحد من كل عشرة أقل من {amount}.",lessThan25:"يكسب الربع أقل من {amount}.",moreThan75:"يكسب الربع أكثر من {amount}.",moreThan90:"يكسب واحد من كل عشرة أكثر من {amount}.",namedFigure:"{name}: {amount}.",topStarts:"يبدأ أعلى {share} من {amount}.",bestStart:"يبدأ الأعلى أجرًا من {amount}.",together:"مجموع الأجزاء {amount}.",madeUp:"أجزاء الراتب: {amount}.",unpublished:"لا ينشر المصدر أي أرقام.",middleHalf:"النصف الأوسط",figure:"المؤشر",area:"المنطقة",per:"الراتب",period:"الفترة",entry:"الأرقام الخاصة بـ",noPeriod:"الفترة غير مذكورة",twelfth:"الأرقام الشهرية هي جزء من اثني عشر من الأرقام السنوية.",hourly:"الأرقام بالساعة هي الأرقام السنوية مقسومة على {hours} ساعة عمل.",sample:{zero:"من {n} إجابة.",one:"من إجابة واحدة.",two:"من إجابتين.",few:"من {n} إجابات.",other:"من {n} إجابة."},broken:"المقياس مقطوع عند الخطين: ما بعدهما بعيد عن البقية.",stand:"أين أقف؟",mine:"راتبي",notNumber:"يرجى كتابة مبلغ، مثل {amount}.",otherPeriod:"هذه الأرقام لفترة أخرى: {period}. يرجى كتابة راتبك لهذه الفترة.",otherCurrency:"هذه الأرقام بعملة أخرى: {currency}. يرجى كتابة راتبك بهذه العملة.",nothingKnown:"لا ينشر المصدر أي أرقام للمقارنة.",stands:"{amount}: {what}.",p10Less:"يكسب واحد من كل عشرة أقل",p25Less:"يكسب الربع أقل",medianLess:"يكسب النصف أقل",p75Less:"يكسب ثلاثة أرباع العاملين أقل",p90Less:"يكسب تسعة من كل عشرة أقل",p10Over:"يكسب أكثر من واحد من كل عشرة أقل",p25Over:"يكسب أكثر من ربع العاملين أقل",medianOver:"يكسب أكثر من نصف العاملين أقل",p75Over:"يكسب أكثر من ثلاثة أرباع العاملين أقل",p90Over:"يكسب أكثر من تسعة من كل عشرة أقل",p10More:"يكسب تسعة من كل عشرة أكثر",p25More:"يكسب ثلاثة أرباع العاملين أكثر",medianMore:"يكسب النصف أكثر",p75More:"يكسب الربع أكثر",p90More:"يكسب واحد من كل عشرة أكثر",standsAt:"هو نفسه {low}",standsBetween:"يقع بين {low} و{high}",standsBelow:"أقل من {high}",standsAbove:"أعلى من {low}"},"share-guide":{heading:"مشاركة هذا الدليل",share:"مشاركة…",copy:"نسخ الرابط",copied:"تم نسخ الرابط",select:"تم تحديد الرابط ويمكنك نسخه"},"skill-map":{heading:"خريطة المهارات",skills:{zero:"لا توجد مهارات.",one:"مهارة واحدة.",two:"مهارتان.",few:"{n} مهارات.",many:"{n} مهارة.",other:"{n} مهارة."},path:{zero:"من «{first}» إلى «{last}».",one:"مهارة واحدة، من «{first}» إلى «{last}».",two:"مهارتان، من «{first}» إلى «{last}».",few:"{n} مهارات، من «{first}» إلى «{last}».",many:"{n} مهارة، من «{first}» إلى «{last}».",other:"{n} مهارة، من «{first}» إلى «{last}»."},total:{zero:"لديك {had} من {n} مهارة.",one:"لديك {had} من مهارة واحدة.",two:"لديك {had} من مهارتين.",few:"لديك {had} من {n} مهارات.",many:"لديك {had} من {n} مهارة.",other:"لديك {had} من {n} مهارة."},of:"{had} من {n}",skill:"المهارة",had:"لديك",yes:"نعم",no:"لا"},"source-list":{heading:"المصادر"},"tech-stack":{heading:"الأدوات والتقنيات",tools:{one:"أداة واحدة.",two:"أداتان.",few:"{n} أدوات.",other:"{n} أداة."},grouped:{two:"أداتان، عدد المجموعات: {groups}.",few:"{n} أدوات، عدد المجموعات: {groups}.",other:"{n} أداة، عدد المجموعات: {groups}."},demanded:{one:"منها واحدة مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور.",two:"منها اثنتان مطلوبتان: كثيرًا ما تُذكران في إعلانات الوظائف لهذا الدور.",other:"منها {n} مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور."},hots:{one:"منها واحدة رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها.",two:"منها اثنتان رائجتان: كثيرًا ما تُذكران في إعلانات الوظائف بأنواعها.",other:"منها {n} رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها."},inDemand:"مطلوبة",hot:"رائجة",others:"أخرى",filter:"تصفية",found:"الأدوات المعروضة: {n} من {total}"},"work-life-balance":{...li,...Dp,heading:"التوازن بين العمل والحياة",workingTime:"وقت العمل",usual:"وقت العمل المعتاد: {hours}.",regularSay:"الساعات هي نفسها كل أسبوع.",irregularSay:"تتغيّر الساعات من أسبوع إلى آخر.",seasonalSay:"تتغيّر الساعات مع الموسم.",shiftsSay:"يجري العمل بنظام النوبات.",partTimeSay:"{share} يعملون بدوام جزئي.",hoursAWeek:"الساعات في الأسبوع",pattern:"التوزيع",partTime:"الدوام الجزئي",figure:"القيمة",stress:"الضغط في العمل {level}.",balance:"التوازن بين العمل والحياة {level}.",poor:"ضعيف",fair:"مقبول",good:"جيد",excellent:"ممتاز",inputs:"ما استند إليه هذا التقدير"},"work-setting":{heading:"أين يُنجَز العمل ومع من"}};Lr("ar",Mp);c();var wl={outlook:"Entwicklung der Stellen",muchFaster:"Viel schneller als der Durchschnitt",faster:"Schneller als der Durchschnitt",asFast:"So schnell wie der Durchschnitt",slower:"Langsamer als der Durchschnitt",little:"Kaum Veränderung",decline:"Rückgang",yearsOver:"{from} bis {to}",yearsFrom:"ab {from}",yearsTo:"bis {to}"},Pp={min:"Unteres Ende",p10:"10. Perzentil",p25:"25. Perzentil",median:"Median",mean:"Durchschnitt",p75:"75. Perzentil",p90:"90. Perzentil",max:"Oberes Ende",level:"Stufe",part:"Teil des Gehalts",total:"Alle Teile zusammen",top:"Oberste {share}",best:"Bestbezahlte",middle:"mittlere {share}",from:"ab {amount}",upTo:"bis zu {amount}",named:"{amount} ({name})",weekly:{one:"{n} Stunde pro Woche",other:"{n} Stunden pro Woche"}},di={low:"niedrig",moderate:"mittel",high:"hoch","very-high":"sehr hoch"},Bp={yearsRange:{one:"{from} bis {n} Jahr",other:"{from} bis {n} Jahre"},yearsOrMore:{one:"ab {n} Jahr",other:"ab {n} Jahren"},yearsUpTo:{one:"bis zu {n} Jahr",other:"bis zu {n} Jahren"}},Fp={times:"{from} bis {to} Uhr",timesNextDay:"{from} bis {to} Uhr am nächsten Tag",toMidnight:"{from} Uhr bis Mitternacht",startsAt:"ab {time} Uhr",startsAtMidnight:"ab Mitternacht",endsAt:"bis {time} Uhr",endsAtMidnight:"bis Mitternacht",midnight:"Mitternacht"},Hp={hours:{one:"{n} Stunde pro Woche",other:"{n} Stunden pro Woche"},hoursRange:"{from} bis {n} Stunden pro Woche",hoursOrMore:"{n} Stunden pro Woche oder mehr",hoursUpTo:{one:"bis zu {n} Stunde pro Woche",other:"bis zu {n} Stunden pro Woche"},regular:"jede Woche dieselben Stunden",irregular:"Stunden, die sich von Woche zu Woche ändern",seasonal:"Stunden, die sich mit der Saison ändern",shifts:"Arbeit in Schichten"},Up={"":{source:"Quelle: {source}",sourceDated:"Quelle: {source}, {date}",table:"Als Tabelle zeigen",of:": {name}",sourceNumber:"Quelle {n}",scale:"Stufe {n} von {steps}: {names}.",empty:"Dazu gibt es noch keine Angaben.",error:"Das konnte nicht angezeigt werden.",loading:"Wird geladen…",hour:"{amount} pro Stunde",day:"{amount} pro Tag",week:"{amount} pro Woche",month:"{amount} im Monat",year:"{amount} im Jahr",orMore:"{amount} oder mehr",range:"{min} bis {max}",notPublished:"nicht veröffentlicht",more:"{n} weitere zeigen",fewer:"Weniger zeigen"},table:{group:"Gruppe",copy:"Tabelle kopieren",download:"Als CSV herunterladen",copied:"Tabelle kopiert",select:"Die Tabelle ist markiert und kann kopiert werden",downloaded:"Der Download hat begonnen"},"career-guide":{heading:"Berufsbild",contents:"Inhalt"},"career-ladder":{...Bp,heading:"Karriereleiter",steps:{one:"Eine Stufe: {first}.",other:"{n} Stufen, von {first} bis {last}."},stepCount:{one:"Eine Stufe.",other:"{n} Stufen."},shared:{one:"Eine gemeinsame Stufe: {first}.",other:"{n} gemeinsame Stufen, von {first} bis {last}."},sharedCount:{one:"Eine gemeinsame Stufe.",other:"{n} gemeinsame Stufen."},branches:{one:"Ein Zweig: {names}.",other:"{n} Zweige: {names}."},branchCount:"{n} Zweige.",branch:{one:"{name} mit einer Stufe",other:"{name} mit {n} Stufen"},inBranch:"{title} ({branch})",forAll:"Gemeinsam",standing:"Sie haben {years} Erfahrung und stehen bei {here}.",off:"Sie haben {years} Erfahrung und stehen auf keiner dieser Stufen.",comes:"Als Nächstes folgt {next}, {when}.",here:"Sie stehen hier",next:"Als Nächstes, {when}",you:"Sie",step:"Stufe",level:"Einstufung",experience:"Erfahrung",pay:"Gehalt",skills:"Fähigkeiten",notGiven:"nicht angegeben",payMedian:"Median {amount}",payMean:"im Durchschnitt {amount}",payFrom:"ab {amount}",payUpTo:"bis zu {amount}",payPercentile:"{n}. Perzentil {amount}",payOf:"{name}: {amount}",payTop:"oberste {share} ab {amount}",payHours:{one:"bei {n} Stunde pro Woche",other:"bei {n} Stunden pro Woche"},paySample:{one:"aus {n} Angabe",other:"aus {n} Angaben"}},"career-path":{heading:"Der Weg in den Beruf"},"case-studies":{heading:"Fallbeispiele",takeaway:"Fazit"},"common-mistakes":{heading:"Typische Anfängerfehler"},"contextual-advice":{heading:"Ratschläge"},"core-functions":{heading:"Wofür es die Stelle gibt"},"day-timeline":{...Fp,heading:"Ein typischer Tag",whole:{one:"{hours} in einem Abschnitt, {when}.",other:"{hours} in {n} Abschnitten, {when}."},unsummed:{one:"Ein Abschnitt, {when}.",other:"{n} Abschnitte, {when}."},overlap:"Einige davon überschneiden sich.",shifts:{one:"Eine Schicht, die ein Tag für sich ist: {names}.",other:"{n} Schichten, jede ein Tag für sich: {names}."},shiftCount:"{n} Schichten, jede ein Tag für sich.",noShift:"In keiner Schicht",time:"Zeit",period:"Abschnitt",focus:"Schwerpunkt",tasks:"Aufgaben",notGiven:"nicht angegeben"},"global-outlook":{heading:"Der Beruf rund um die Welt"},"job-market":{heading:"Wie der Arbeitsmarkt aussieht",challenges:"Was es schwer macht",growthPaths:"Wohin es führen kann",trends:"Was sich ändert"},"job-outlook":{...wl,heading:"Berufsaussichten",up:"Die Zahl der Stellen soll um {rate} wachsen.",upOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} wachsen.",down:"Die Zahl der Stellen soll um {rate} zurückgehen.",downOver:"Die Zahl der Stellen soll von {from} bis {to} um {rate} zurückgehen.",same:"Die Zahl der Stellen soll gleich bleiben.",sameOver:"Die Zahl der Stellen soll von {from} bis {to} gleich bleiben.",against:"Für alle Berufe zusammen sind es {average}.",area:"Gebiet: {area}.",whose:"Die Zahlen gelten für: {name}.",openings:"Freie Stellen im Jahr",jobs:"Stellen",jobsIn:"Stellen {from}",occupation:"Beruf",role:"Dieser Beruf",all:"Alle Berufe"},"key-responsibilities":{heading:"Die wichtigsten Aufgaben"},"market-demand":{...di,heading:"Nachfrage",demand:"Die Nachfrage nach diesem Beruf ist {level}.",undetermined:"Wie hoch die Nachfrage ist, lässt sich aus dem, was bekannt ist, nicht sagen.",criterion:"Beurteilt nach"},"membership-plans":{heading:"Mitgliedschaften",free:"Kostenlos",once:"{amount} einmalig",recommended:"Empfohlen",choose:"{name} wählen"},pay:Pp,"portfolio-tips":{heading:"Was ins Portfolio gehört"},"pros-cons":{heading:"Vor- und Nachteile",pros:{one:"{n} Vorteil",other:"{n} Vorteile"},cons:{one:"{n} Nachteil",other:"{n} Nachteile"}},"related-roles":{heading:"Verwandte Berufe",mine:"Zum Vergleich dieser Beruf: {facts}.",role:"Dieser Beruf",more:"{amount} mehr",less:"{amount} weniger",same:"gleiches Gehalt",jobs:"{rate} Stellen",noPay:"ohne Angabe zum Gehalt",otherPlace:"nicht verglichen: anderer Ort oder andere Gruppe",otherCurrency:"nicht verglichen: andere Währung",otherPeriod:"nicht verglichen: anderer Zeitraum",otherFigure:"nicht verglichen: andere Kennzahl"},"required-education":{heading:"Welche Ausbildung man braucht",routes:"Wege dorthin",certifications:"Zertifikate und Nachweise"},"role-faq":{heading:"Häufige Fragen",open:"Alle öffnen",close:"Alle schließen",opened:"Alle Antworten sind offen",closed:"Alle Antworten sind geschlossen",link:"Link zu „{question}“"},"role-skills":{heading:"Fähigkeiten",technical:"Fachliche Fähigkeiten",soft:"Persönliche Fähigkeiten"},"role-summary":{...wl,...di,heading:"Auf einen Blick",median:"Mediangehalt",mean:"Durchschnittsgehalt",pay:"Gehalt",way:"Arbeitsweise","on-site":"vor Ort",hybrid:"hybrid",remote:"von überall","remote-friendly":"oft von überall",demand:"Nachfrage",aliases:"Auch genannt: {names}.",updated:"Stand: {date}",guide:"Ganzes Berufsporträt"},"salary-range":{heading:"Gehalt",halfMore:"Die Hälfte verdient mehr als {amount}, die Hälfte weniger.",halfAtLeast:"Mindestens die Hälfte verdient {amount}.",average:"Der Durchschnitt beträgt {amount}.",exactly:"Das Gehalt beträgt {amount}.",between:"Das Gehalt reicht von {low} bis {amount}.",from:"Das Gehalt beginnt bei {amount}.",upTo:"Das Gehalt reicht bis {amount}.",middleEarns:"Die mittlere Hälfte verdient {low} bis {amount}.",tails:"Jeder Zehnte verdient weniger als {low}; das bestbezahlte Zehntel beginnt bei {amount}.",lessThan10:"Jeder Zehnte verdient weniger als {amount}.",lessThan25:"Ein Viertel verdient weniger als {amount}.",moreThan75:"Ein Viertel verdient mehr als {amount}.",moreThan90:"Jeder Zehnte verdient mehr als {amount}.",namedFigure:"{name}: {amount}.",topStarts:"Die obersten {share} beginnen bei {amount}.",bestStart:"Die Bestbezahlten beginnen bei {amount}.",together:"Alle Teile zusammen sind {amount}.",madeUp:"Teile des Gehalts: {amount}.",unpublished:"Der Herausgeber veröffentlicht keine Zahlen.",middleHalf:"mittlere Hälfte",figure:"Kennzahl",area:"Gebiet",per:"Gehalt",period:"Zeitraum",entry:"Angaben für",noPeriod:"ohne Angabe des Zeitraums",twelfth:"Die Monatswerte sind ein Zwölftel der Jahreswerte.",hourly:"Die Stundenwerte sind die Jahreswerte, geteilt durch {hours} Arbeitsstunden.",sample:{one:"Aus {n} Angabe.",other:"Aus {n} Angaben."},broken:"Die Skala ist an den beiden Strichen unterbrochen: Was jenseits davon liegt, ist weit vom Rest entfernt.",stand:"Wo stehe ich?",mine:"Mein Gehalt",notNumber:"Bitte einen Betrag eingeben, zum Beispiel {amount}.",otherPeriod:"Der Zeitraum ist hier ein anderer: {period}. Bitte das Gehalt dafür eingeben.",otherCurrency:"Die Währung ist hier eine andere: {currency}. Bitte das Gehalt in dieser Währung eingeben.",nothingKnown:"Der Herausgeber veröffentlicht keine Zahlen, mit denen es sich vergleichen lässt.",stands:"{amount}: {what}.",p10Less:"jeder Zehnte verdient weniger",p25Less:"ein Viertel verdient weniger",medianLess:"die Hälfte verdient weniger",p75Less:"drei Viertel verdienen weniger",p90Less:"neun von zehn verdienen weniger",p10Over:"mehr als jeder Zehnte verdient weniger",p25Over:"mehr als ein Viertel verdient weniger",medianOver:"mehr als die Hälfte verdient weniger",p75Over:"mehr als drei Viertel verdienen weniger",p90Over:"mehr als neun von zehn verdienen weniger",p10More:"neun von zehn verdienen mehr",p25More:"drei Viertel verdienen mehr",medianMore:"die Hälfte verdient mehr",p75More:"ein Viertel verdient mehr",p90More:"jeder Zehnte verdient mehr",standsAt:"es ist genau dieser Wert: {low}",standsBetween:"es liegt zwischen diesen Werten: {low} und {high}",standsBelow:"es liegt unter diesem Wert: {high}",standsAbove:"es liegt über diesem Wert: {low}"},"share-guide":{heading:"Diesen Ratgeber teilen",share:"Teilen …",copy:"Link kopieren",copied:"Link kopiert",select:"Der Link ist markiert und kann kopiert werden"},"skill-map":{heading:"Landkarte der Fähigkeiten",skills:{one:"{n} Fähigkeit.",other:"{n} Fähigkeiten."},path:{one:"{n} Fähigkeit, von „{first}“ bis „{last}“.",other:"{n} Fähigkeiten, von „{first}“ bis „{last}“."},total:{one:"Vorhanden: {had} von {n} Fähigkeit.",other:"Vorhanden: {had} von {n} Fähigkeiten."},of:"{had} von {n}",skill:"Fähigkeit",had:"Vorhanden",yes:"ja",no:"nein"},"source-list":{heading:"Quellen"},"tech-stack":{heading:"Werkzeuge und Technologien",tools:"{n} Arbeitsmittel.",grouped:"{n} Arbeitsmittel in {groups} Gruppen.",demanded:{one:"{n} ist gefragt: Stellenanzeigen für diesen Beruf verlangen es oft.",other:"{n} sind gefragt: Stellenanzeigen für diesen Beruf verlangen sie oft."},hots:{one:"{n} ist überall gefragt: Stellenanzeigen aller Art verlangen es oft.",other:"{n} sind überall gefragt: Stellenanzeigen aller Art verlangen sie oft."},inDemand:"gefragt",hot:"überall gefragt",others:"Sonstiges",filter:"Filtern",found:"{n} von {total} Arbeitsmitteln gezeigt"},"work-life-balance":{...di,...Hp,heading:"Beruf und Privatleben",workingTime:"Arbeitszeit",usual:"Übliche Arbeitszeit: {hours}.",regularSay:"Die Stunden sind jede Woche dieselben.",irregularSay:"Die Stunden ändern sich von Woche zu Woche.",seasonalSay:"Die Stunden ändern sich mit der Saison.",shiftsSay:"Gearbeitet wird in Schichten.",partTimeSay:"{share} arbeiten in Teilzeit.",hoursAWeek:"Stunden pro Woche",pattern:"Verteilung",partTime:"Teilzeit",figure:"Angabe",stress:"Der Stress ist {level}.",balance:"Die Vereinbarkeit mit dem Privatleben ist {level}.",poor:"schlecht",fair:"mäßig",good:"gut",excellent:"sehr gut",inputs:"Wonach das beurteilt wurde"},"work-setting":{heading:"Wo und mit wem gearbeitet wird"}};Lr("de",Up);var Je=new Map(Object.values(ci).map(e=>[e.definition.name,e]));for(let[e,t]of Je)g.get(e)||g.define(e,t);function Sr(e,t,{guide:r,lang:n,around:i}){let a=new(Je.get(e));a.guide=r;for(let[l,d]of Object.entries(t))a.setAttribute(l,d),a.attributeChangedCallback(l,null,d);let o=a.getAttribute("lang");return a.setAttribute("lang",o??n),a.willUpdate(new Map([...Je.get(e).elementProperties.keys()].map(l=>[l,void 0]))),o===null&&a.removeAttribute("lang"),i&&(a.answer={...a.answer,around:i}),a}var $p=e=>class extends pt{static matchesClass(){return!0}constructor(t){super(t),this.element=e.sections.get(t)}connectedCallback(){}renderShadow(t){return vl(this,e,super.renderShadow(t))}},mi=class extends pt{#e;constructor(t,r,n){super(t),this.element=r,this.#e=n}renderShadow(t){return vl(this,this.#e,super.renderShadow(t))}};function vl({tagName:e},{styles:t,nonce:r},n){return[t?`<style${r?` nonce="${$e(r)}"`:""}>${ui(e)}</style>`:"",n.at(-1)]}var ui=e=>yt(`styles ${e}`,()=>`${Je.get(e).elementStyles.map(({cssText:r})=>r).join(`
`).replace(/\/\*[^]*?\*\//g,"").replace(/\s*\n\s*/g,`
`).trim()}
:host{min-block-size:0!important}`);function*hi(e,t,r){let n=new mi(e,t,r),i={elementRenderers:[$p(r)],customElementInstanceStack:[n],customElementHostStack:[n],eventTargetStack:[],slotStack:[],deferHydration:!1};yield Nl;for(let a of new un(n.renderShadow(i)))a.startsWith("<!--")||a===" defer-hydration"||(yield a.startsWith("<template shadowroot=")?Nl:a);yield"</template>"}var Nl='<template shadowrootmode="open">';var zt="career-guide",jp=[...Je.keys()],DI=["en","de","ar"],MI=e=>[...Je.get(ms(e)).elementProperties].flatMap(([t,{attribute:r}])=>r===!1||/^(guide|guideText|src|debug)$/.test(String(t))?[]:[typeof r=="string"?r:String(t).toLowerCase()]),Wp=async(e,t,r={})=>[...xl(e,t,r)].join(""),PI=(e,t={})=>Wp(zt,e,t),Yp=(e,t,r={})=>Jp(xl(e,t,r)),BI=(e,t={})=>Yp(zt,e,t);function FI(e,t,{lang:r,attributes:n,pageUrl:i}={}){let a=Il(t),o=Ll(n),l={guide:fi(ms(e),a,i),lang:Ol(a,r),styles:!1};return e===zt?Dl(o,l,i).size>0:pi(Sr(e,o,l))}async function HI(...e){let t=e[0]&&!e.includes(zt)?e:jp;return Promise.all(t.map(r=>Gp(ms(r))))}var kl=new Map;function Gp(e){let t=kl.get(e);return t||kl.set(e,t=zp(ui(e))),t}var zp=async e=>`'sha256-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e)))))}'`;function ms(e){if(!Je.has(e))throw new RangeError(`there is no widget <${e}>`);return e}var Ol=(e,t)=>qe(t)??qe(e.lang)??"en",Ll=(e={})=>Object.fromEntries(Object.entries(e).flatMap(([t,r])=>r==null||r===!1||!/^(?!on|(guide|src|style|lang)$)[a-z][a-z\d-]*$/.test(t)?[]:[[t,r===!0?"":String(r)]])),fi=(e,t,r)=>e==="share-guide"&&r&&!t.url?{...t,url:r}:t,Il=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{},pi=({state:e})=>e==="ready"||e==="partial";function*xl(e,t,{form:r="shadow",headingLevel:n,attributes:i,pageUrl:a,src:o,data:l=!0,nonce:d,prefix:u="",...f}){let T=Il(t),w=Ol(T,f.lang),S={...Ll(i),...n!==void 0&&{"heading-level":String(n)}},A={guide:T,lang:w,styles:r==="shadow",nonce:d},E=Sr(ms(e),S,{...A,guide:fi(e,T,a)});if(e===zt&&(A.sections=Dl(S,A,a),Object.assign(E,{contents:[...A.sections].map(([R,{label:v}])=>({id:R,label:v})),isDrawn:!0,sections:[...A.sections.keys()].join(" ")||"none"}),E.willUpdate(new Map)),r==="plain"){yield Wa([...hi(e,E,A)].join(""),w);return}let _=u?`${u}-${e}`:e;yield`<${_}${Object.entries({...S,lang:w,...o&&{src:o}}).map(([R,v])=>` ${R}="${$e(v)}"`).join("")}>`,yield*hi(e,E,A),l&&!o&&(yield`<script type="application/json">${zi(e===zt?T:Kp(e,T))}</script>`),yield`</${_}>`}function Kp(e,t){let r=["title","lang",...Object.keys(Je.get(e).definition.shape)];return Object.fromEntries(Object.entries(t).filter(([n])=>r.includes(n)))}function Dl({sections:e,...t},r,n){let i=Math.round(Number(t["heading-level"]))||2,a=tn(e,()=>{}),o={drawn(){},sourceNumber:rn(r.guide)},l=new Map,d={"heading-level":String(Math.min(Math.max(i,1)+1,6))},u=a.includes("source-list")&&pi(Sr("source-list",{},r));for(let f of a){let T=Sr(f,d,{...r,guide:fi(f,r.guide,n),around:u?o:{drawn(){}}});pi(T)&&l.set(f,T)}return l}var Vp=8192;function Jp(e){let t=new TextEncoder;return new ReadableStream({pull(r){let n="",i;for(;n.length<Vp&&!(i=e.next()).done;)n+=i.value;n&&r.enqueue(t.encode(n)),i?.done&&r.close()},cancel(){e.return(void 0)}})}export{$e as a,fr as b,Ho as c,Pe as d,Fe as e,jt as f,Wa as g,jp as h,DI as i,MI as j,Wp as k,PI as l,Yp as m,BI as n,FI as o,HI as p};
