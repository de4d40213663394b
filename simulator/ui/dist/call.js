/* Made from pages/call/page.ts by npm run build. */
var me=globalThis,Be=t=>t,J=me.trustedTypes,Ke=J?J.createPolicy("lit-html",{createHTML:t=>t}):void 0,fe="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,ye="?"+$,_n=`<${ye}>`,_=document,q=()=>_.createComment(""),j=t=>t===null||typeof t!="object"&&typeof t!="function",ve=Array.isArray,Ye=t=>ve(t)||typeof t?.[Symbol.iterator]=="function",he=`[ 	
\f\r]`,F=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,We=/-->/g,Ue=/>/g,E=RegExp(`>|${he}(?:([^\\s"'>=/]+)(${he}*=${he}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Fe=/'/g,qe=/"/g,Ge=/^(?:script|style|textarea|title)$/i,we=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),a=we(1),be=we(2),Uo=we(3),w=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),je=new WeakMap,C=_.createTreeWalker(_,129);function ze(t,e){if(!ve(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ke!==void 0?Ke.createHTML(e):e}var Je=(t,e)=>{let n=t.length-1,o=[],s,i=e===2?"<svg>":e===3?"<math>":"",r=F;for(let u=0;u<n;u++){let c=t[u],m,y,d=-1,f=0;for(;f<c.length&&(r.lastIndex=f,y=r.exec(c),y!==null);)f=r.lastIndex,r===F?y[1]==="!--"?r=We:y[1]!==void 0?r=Ue:y[2]!==void 0?(Ge.test(y[2])&&(s=RegExp("</"+y[2],"g")),r=E):y[3]!==void 0&&(r=E):r===E?y[0]===">"?(r=s??F,d=-1):y[1]===void 0?d=-2:(d=r.lastIndex-y[2].length,m=y[1],r=y[3]===void 0?E:y[3]==='"'?qe:Fe):r===qe||r===Fe?r=E:r===We||r===Ue?r=F:(r=E,s=void 0);let h=r===E&&t[u+1].startsWith("/>")?" ":"";i+=r===F?c+_n:d>=0?(o.push(m),c.slice(0,d)+fe+c.slice(d)+$+h):c+$+(d===-2?u:h)}return[ze(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},Y=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let i=0,r=0,u=e.length-1,c=this.parts,[m,y]=Je(e,n);if(this.el=t.createElement(m,o),C.currentNode=this.el.content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=C.nextNode())!==null&&c.length<u;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(fe)){let f=y[r++],h=s.getAttribute(d).split($),v=/([.?@])?(.*)/.exec(f);c.push({type:1,index:i,name:v[2],strings:h,ctor:v[1]==="."?Z:v[1]==="?"?X:v[1]==="@"?ee:R}),s.removeAttribute(d)}else d.startsWith($)&&(c.push({type:6,index:i}),s.removeAttribute(d));if(Ge.test(s.tagName)){let d=s.textContent.split($),f=d.length-1;if(f>0){s.textContent=J?J.emptyScript:"";for(let h=0;h<f;h++)s.append(d[h],q()),C.nextNode(),c.push({type:2,index:++i});s.append(d[f],q())}}}else if(s.nodeType===8)if(s.data===ye)c.push({type:2,index:i});else{let d=-1;for(;(d=s.data.indexOf($,d+1))!==-1;)c.push({type:7,index:i}),d+=$.length-1}i++}}static createElement(e,n){let o=_.createElement("template");return o.innerHTML=e,o}};function M(t,e,n=t,o){if(e===w)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,i=j(e)?void 0:e._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=M(t,s._$AS(t,e.values),s,o)),e}var Q=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??_).importNode(n,!0);C.currentNode=s;let i=C.nextNode(),r=0,u=0,c=o[0];for(;c!==void 0;){if(r===c.index){let m;c.type===2?m=new H(i,i.nextSibling,this,e):c.type===1?m=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(m=new te(i,this,e)),this._$AV.push(m),c=o[++u]}r!==c?.index&&(i=C.nextNode(),r++)}return C.currentNode=_,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},H=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=M(this,e,n),j(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==w&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ye(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&j(this._$AH)?this._$AA.nextSibling.data=e:this.T(_.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=Y.createElement(ze(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let i=new Q(s,this),r=i.u(this.options);i.p(n),this.T(r),this._$AH=i}}_$AC(e){let n=je.get(e.strings);return n===void 0&&je.set(e.strings,n=new Y(e)),n}k(e){ve(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let i of e)s===n.length?n.push(o=new t(this.O(q()),this.O(q()),this,this.options)):o=n[s],o._$AI(i),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=Be(e).nextSibling;Be(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},R=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,i){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=i,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(e,n=this,o,s){let i=this.strings,r=!1;if(i===void 0)e=M(this,e,n,0),r=!j(e)||e!==this._$AH&&e!==w,r&&(this._$AH=e);else{let u=e,c,m;for(e=i[0],c=0;c<i.length-1;c++)m=M(this,u[o+c],n,c),m===w&&(m=this._$AH[c]),r||=!j(m)||m!==this._$AH[c],m===l?e=l:e!==l&&(e+=(m??"")+i[c+1]),this._$AH[c]=m}r&&!s&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Z=class extends R{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},X=class extends R{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},ee=class extends R{constructor(e,n,o,s,i){super(e,n,o,s,i),this.type=5}_$AI(e,n=this){if((e=M(this,e,n,0)??l)===w)return;let o=this._$AH,s=e===l&&o!==l||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,i=e!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},te=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){M(this,e)}},Qe={M:fe,P:$,A:ye,C:1,L:Je,R:Q,D:Ye,V:M,I:H,H:R,N:X,U:ee,B:Z,F:te},Mn=me.litHtmlPolyfillSupport;Mn?.(Y,H),(me.litHtmlVersions??=[]).push("3.3.3");var $e=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let i=n?.renderBefore??null;o._$litPart$=s=new H(e.insertBefore(q(),i),i,void 0,n??{})}return s._$AI(t),s};var g={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},N=t=>(...e)=>({_$litDirective$:t,values:e}),x=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Rn}=Qe,Ze=t=>t;var et=t=>t.strings===void 0,Xe=()=>document.createComment(""),V=(t,e,n)=>{let o=t._$AA.parentNode,s=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=o.insertBefore(Xe(),s),r=o.insertBefore(Xe(),s);n=new Rn(i,r,t,t.options)}else{let i=n._$AB.nextSibling,r=n._$AM,u=r!==t;if(u){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t._$AU)!==r._$AU&&n._$AP(c)}if(i!==s||u){let c=n._$AA;for(;c!==i;){let m=Ze(c).nextSibling;Ze(o).insertBefore(c,s),c=m}}}return n},S=(t,e,n=t)=>(t._$AI(e,n),t),On={},P=(t,e=On)=>t._$AH=e,tt=t=>t._$AH,ne=t=>{t._$AR(),t._$AA.remove()};var T=N(class extends x{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(P(t),this.key=e),n}});var G={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function p(t){let e=G[t];return a`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>be`<path d=${n}></path>`)}
  </svg>`}function Hn(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function O(t,e,n,o,s={}){let i=r=>{r.metaKey||r.ctrlKey||r.shiftKey||r.button||(r.preventDefault(),t.send("go",{to:e,params:n}))};return a`<a
    href=${Hn(e,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${i}
    >${o}</a
  >`}function ge(t){return t?a`<p class="problem" role="alert">${p("alert")}<span>${t}</span></p>`:l}function ke(t,e){let n=(s,i)=>a`<li>${O(t,s,{},i,{current:e===s})}</li>`,o=[p("mark"),a`<span>Call simulator</span>`];return a`<header class="mast">
    ${O(t,"choose",{},o,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function xe(t,e){return a`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var Nn=new Set(["go","start","again","surprise","begin","back","branch"]),Se="callSimulatorTurning";function nt(){return Se in document.documentElement.dataset}var oe=class{onSilence=()=>{};#t=null;#e=!1;#o;#i;#s;constructor(e){this.#s=e}send(e,n){return this.#e||!this.#t?!1:(this.#e=!0,Nn.has(e)&&(document.documentElement.dataset[Se]=""),this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400),this.#i=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#t.setTriggerValue(e,n),!0)}answered(e){this.#t=e,this.#r()}close(){clearTimeout(this.#i)}#r(){clearTimeout(this.#i),clearTimeout(this.#o),this.#e=!1,Reflect.deleteProperty(document.documentElement.dataset,Se),this.#s.removeAttribute("aria-busy")}};var ot="call-simulator-frame",Vn=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Pn=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${G.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function st(){if(document.getElementById(ot))return;let t=document.createElement("style");t.id=ot,t.textContent=Vn,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Pn)}`}function it(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var se=class extends oe{view;problem=null;arrives=nt();root;#t=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{Ln(this,o)}),this.view=e.data[0].view,st(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,this.answered(e),this.#t=n}redraw(){this.#t()}arrive(e){this.arrives&&(this.arrives=!1,it(e))}};function Ln(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function rt(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}function at(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function L({typed_answer:t,responses:e}){return t?.asked?[]:e}function lt(t){return t?.asked?"What do you say? Say it in your own words.":t?.typed?t.meant?t.sure?"Closest to this one: is that what you meant?":"Perhaps this one: is that what you meant?":"None of these is near what you typed. Which one do you say?":"What do you say?"}function In(t,e){let n=t.view.typed_answer?.meant===e.id,o=["reply",n&&"near",t.made?.choice===e.id&&"picked"].filter(Boolean).join(" "),s=()=>{t.choose(e.id)};return a`<li>
    <button type="button" class=${o} aria-keyshortcuts=${e.key??l} @click=${s}>
      <kbd>${e.key}</kbd><span>${e.text}</span>
      ${n?a`<span class="tag meant">closest to what you typed</span>`:l}
    </button>
  </li>`}function ct(t){let{length:e}=L(t);return a`<span class="small muted">${e>1?`Keys 1 to ${e}`:l}</span>`}function dt(t){return a`<ol ?hidden=${!!t.view.typed_answer?.asked}>
    ${L(t.view).map(e=>In(t,e))}
  </ol>`}function ut(t,e,n){return`${t} ${t===1?e:n}`}function pt(t){let e=Math.max(0,Math.floor(t)),n=i=>String(i).padStart(2,"0"),o=Math.floor(e/3600),s=`${n(Math.floor(e/60)%60)}:${n(e%60)}`;return o?`${o}:${s}`:s}function ht(t){let e=t.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}var mt={worked:"Worked example",guided:"Guided",practice:"Practice",assessment:"Assessment"};var Te={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var ft={"say-first":"call-simulator-say-first","read-aloud":"call-simulator-read-aloud"};function I(t){try{return localStorage.getItem(ft[t])==="yes"}catch{return!1}}function yt(t,e){try{localStorage.setItem(ft[t],e?"yes":"no")}catch{}}var D="read-aloud",Ae="speechSynthesis"in globalThis;function vt(t){return t.by==="customer"&&t.kind==="said"}function wt(t,[e,n]){let o=new SpeechSynthesisUtterance(t);Object.assign(o,{lang:"en-US",pitch:e,rate:n}),speechSynthesis.speak(o)}function bt(t){if(!Ae)return l;let e=()=>{yt(D,!I(D));let n=t.view.bubbles.findLast(vt);I(D)?n&&wt(n.text,t.view.voice):Ee(),t.redraw()};return a`<button
    type="button"
    class="btn quiet sound"
    title="Read the customer's lines aloud"
    aria-label="Read aloud"
    aria-pressed=${I(D)?"true":"false"}
    @click=${e}
  >
    ${p(I(D)?"sound":"silent")}<span>Read aloud</span>
  </button>`}function $t(t,e){if(!(!Ae||!I(D)))for(let n of t.bubbles.slice(e).filter(vt))wt(n.text,t.voice)}function Ee(){Ae&&speechSynthesis.cancel()}var gt=["furious","angry","irritated","neutral","calm"];function Dn({mood:t}){let e=gt.indexOf(t??""),n=gt.map((s,i)=>a`<i class=${i<=e?"on":l}></i>`),o=a`<span><span class="word">Mood: </span><b>${t}</b></span>
    <span class="gauge" aria-hidden="true">${n}</span>`;return a`<div class="mood ${t??""}">${e<0?l:o}</div>`}function Bn(t){let e=t.view.branch_of;return e?a`<p class="small branch">
    ${p("branch")}<span>A branch: it goes on differently from another call and never counts. </span>
    ${O(t,"debrief",{call:e},"The call it left")}
  </p>`:l}function Kn(t){return a`<button type="button" class="btn quiet todesk" aria-label="Go to the desk" @click=${()=>{let n=t.find(".side");n?.scrollIntoView(),n?.focus({preventScroll:!0})}}>Desk</button>`}function kt(t){let{view:e}=t;return a`<div class="bar">
    <div class="who">
      <h1>${e.caller}</h1>
      <p>${e.scenario}. You are ${e.agent}, ${e.company}.</p>
    </div>
    <span class="tag level">${mt[e.level]}</span>
    ${Dn(e)}
    <span class="timer">${p("clock")}<span role="timer" aria-label="Call time"></span></span>
    ${bt(t)} ${Kn(t)} ${Bn(t)}
  </div>`}function ie(t){let{started_at:e,ended_at:n}=t.view,o=n?Date.parse(n):Date.now(),s=t.find('[role="timer"]');s&&(s.textContent=pt((o-Date.parse(e))/1e3))}var xt=(t,e,n)=>{let o=new Map;for(let s=e;s<=n;s++)o.set(t[s],s);return o},z=N(class extends x{constructor(t){if(super(t),t.type!==g.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,n){let o;n===void 0?n=e:e!==void 0&&(o=e);let s=[],i=[],r=0;for(let u of t)s[r]=o?o(u,r):r,i[r]=n(u,r),r++;return{values:i,keys:s}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,o]){let s=tt(t),{values:i,keys:r}=this.dt(e,n,o);if(!Array.isArray(s))return this.ut=r,i;let u=this.ut??=[],c=[],m,y,d=0,f=s.length-1,h=0,v=i.length-1;for(;d<=f&&h<=v;)if(s[d]===null)d++;else if(s[f]===null)f--;else if(u[d]===r[h])c[h]=S(s[d],i[h]),d++,h++;else if(u[f]===r[v])c[v]=S(s[f],i[v]),f--,v--;else if(u[d]===r[v])c[v]=S(s[d],i[v]),V(t,c[v+1],s[d]),d++,v--;else if(u[f]===r[h])c[h]=S(s[f],i[h]),V(t,s[d],s[f]),f--,h++;else if(m===void 0&&(m=xt(r,h,v),y=xt(u,d,f)),m.has(u[d]))if(m.has(u[f])){let b=y.get(r[h]),pe=b!==void 0?s[b]:null;if(pe===null){let De=V(t,s[d]);S(De,i[h]),c[h]=De}else c[h]=S(pe,i[h]),V(t,s[d],pe),s[b]=null;h++}else ne(s[f]),f--;else ne(s[d]),d++;for(;h<=v;){let b=V(t,c[v+1]);S(b,i[h]),c[h++]=b}for(;d<=f;){let b=s[d++];b!==null&&ne(b)}return this.ut=r,P(t,c),w}});function St(t){return{lines:t.bubbles.length,answers:t.bubbles.filter(e=>e.by==="trainee"&&e.kind==="said").length,opened:new Set(t.panels.filter(e=>e.opened).map(e=>e.title)),panels:JSON.stringify(t.panels),feedback:JSON.stringify(t.feedback),hint:JSON.stringify(t.hint),isHinted:t.hint!==null&&t.hint.shown!=="nothing",asked:!!t.typed_answer?.asked&&!t.ended,ended:t.ended}}function Ce(t,e){return t?e.filter(n=>n.opened&&!t.opened.has(n.title)):[]}var k="Account",Wn=[k,"Payment","Transfer to","Phone"],Un={identity:{name:k,icon:"account"},lookup:{name:k,icon:"search"},payment:{name:"Payment",icon:"money"},transfer:{name:"Transfer to",icon:"transfer"},message:{name:"Phone",icon:"phone"},hangs_up:{name:"Phone",icon:"phone"}};function Fn({role:t,group:e}){return(t&&Un[t])??{name:ht(e),icon:"note"}}function re(t){let e=new Map(Wn.map(n=>[n,[]]));for(let n of t){let{name:o,icon:s}=Fn(n);e.set(o,[...e.get(o)??[],{action:n,icon:s}])}return[...e].filter(([,n])=>n.length>0).map(([n,o])=>({name:n,actions:o}))}function qn(t,{action:e,icon:n}){let{id:o,text:s,done:i}=e,r=["do",i&&"done",t.made?.choice===o&&"picked"].filter(Boolean).join(" ");return a`<button type="button" class=${r} @click=${()=>{t.choose(o)}}>
    ${p(i?"check":n)}<span>${s}</span>${i?a`<span class="unseen">(done)</span>`:l}
  </button>`}function Tt(t,{name:e,actions:n}){return a`<div role="group" aria-label=${e}>
    ${e===k?l:a`<h3>${e}</h3>`}
    <div class="doing">
      ${z(n,({action:o})=>o.id,o=>qn(t,o))}
    </div>
  </div>`}function jn({title:t,opened:e,rows:n},o){let s=a`<dl>
    ${n.map(([i,r])=>a`<dt>${i}</dt>
          <dd>${r}</dd>`)}
  </dl>`;return a`<section class=${o?"panel fresh":"panel"}>
    <h3>${t}</h3>
    ${e?s:a`<p class="shut">Not looked up</p>`}
  </section>`}function Yn(t,e){let{panels:n}=t.view;return a`<section class="card account">
    <h2>${p("account")}Account</h2>
    <div>${e.filter(({name:o})=>o===k).map(o=>Tt(t,o))}</div>
    <div class="panels" tabindex="0" role="group" aria-label="What you looked up">
      ${n.map(o=>jn(o,t.beside.fresh.has(o.title)))}
    </div>
  </section>`}function Gn(t,e){return e.length===0?l:a`<section class="card">
    <h2>${p("phone")}Actions</h2>
    <div>
      ${z(e,({name:n})=>n,n=>Tt(t,n))}
    </div>
  </section>`}function At(t){let e=re(t.view.ended?[]:t.view.actions),n=e.filter(({name:o})=>o!==k);return a`<aside class="side" aria-label="Your desk" tabindex="-1">
    ${Yn(t,e)} ${Gn(t,n)}
    <details class="card brief">
      <summary>The brief</summary>
      <p>${t.view.brief}</p>
    </details>
  </aside>`}function Et({before:t,now:e,beside:n,view:o}){let s=Ce(t,o.panels);for(let{title:i,rows:r}of s)n.told=`${i}: ${r.map(u=>u.join(" ")).join(". ")}`;(s.length>0||e?.panels!==t?.panels)&&(n.fresh=new Set(s.map(({title:i})=>i)))}function Ct(t){let e=t.find(".panels"),n=t.find(".panel.fresh");e&&n&&Ce(t.before,t.view.panels).length>0&&(e.scrollTop=n.offsetTop-e.offsetTop)}var B=N(class extends x{constructor(t){if(super(t),t.type!==g.PROPERTY&&t.type!==g.ATTRIBUTE&&t.type!==g.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!et(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===w||e===l)return e;let n=t.element,o=t.name;if(t.type===g.PROPERTY){if(e===n[o])return w}else if(t.type===g.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(o))return w}else if(t.type===g.ATTRIBUTE&&n.getAttribute(o)===e+"")return w;return P(t),e}});var K={on:[],off:[],added:[]},ae=(t,e)=>t.filter(n=>n!==e),_e=(t,e)=>[...ae(t,e),e];function _t(t,e,n){let o=(i,r)=>!e.off.includes(i)&&(r||e.on.includes(i)||e.added.includes(i)),s=e.added.filter(i=>!t.some(([r])=>r.id===i)).flatMap(i=>n.find(r=>r.id===i)??[]);return[...t.map(([i,r])=>({move:i,isSet:o(i.id,r)})),...s.map(i=>({move:i,isSet:!0}))].map((i,r)=>({...i,key:String(r+1)}))}function Mt(t){return t.filter(({isSet:e})=>e).map(({move:e})=>e.id)}function Rt(t,e,n){let o=ae(t.off,e);return n?{...t,off:o,on:_e(t.on,e)}:{...t,off:o,added:_e(t.added,e)}}function Ot(t,e,n){let o={...t,on:ae(t.on,e),added:ae(t.added,e)};return n?{...o,off:_e(o.off,e)}:o}function Ht(t){if(t.length===0)return"No move was heard in that.";let e=t.filter(({isSet:o})=>o).map(({move:o})=>o.label),n=t.filter(({isSet:o})=>!o).map(({move:o,key:s})=>`${o.label}, ${s}`);return[e.length>0&&`Heard: ${e.join("; ")}.`,n.length>0&&`Perhaps: ${n.join("; ")}.`].filter(Boolean).join(" ")}var Me=2,zn=8;function Vt({moves:t,actions:e}){let n=re(e).flatMap(({name:o,actions:s})=>s.map(({action:i})=>({id:i.id,label:o==="Transfer to"?`${o} ${i.text}`:i.text,group:"On your desk",find:[o===k?"look up":o],isAction:!0})));return[...t.map(o=>({...o,isAction:!1})),...n]}function Pt(t){return t.toLowerCase().match(/[\p{L}\p{N}']+/gu)??[]}function Nt(t,e){let n=e.flatMap(Pt);return t.every(o=>n.some(s=>s.startsWith(o)))}function Lt(t,e,n){let o=Pt(e);if(o.length===0)return n?t:[];if(!n&&o.join("").length<Me)return[];let s=t.filter(({label:r})=>Nt(o,[r])),i=t.filter(r=>!s.includes(r)&&Nt(o,[r.label,...r.find]));return[...s,...i].slice(0,zn)}function It(t){return[...Map.groupBy(t,({group:e})=>e)]}function Re(t){t.composing.search={query:"",at:0},t.redraw(),t.find(".palette input")?.focus()}function le(t,e){t.composing.search=null,t.redraw(),e&&t.field()?.focus()}function Bt(t,e){e&&(le(t,!0),e.isAction?t.choose(e.id):t.composing.put(e.id))}function Jn(t,e,n){let{search:o}=t.composing,s={ArrowDown:1,ArrowUp:-1}[n.key];if(!(!o||n.isComposing)){if(n.key==="Escape")le(t,!0);else if(n.key==="Enter")Bt(t,e[o.at]);else if(s&&e.length>0)Qn(t,(o.at+s+e.length)%e.length);else return;n.preventDefault()}}function Qn(t,e){t.composing.search&&(t.composing.search={...t.composing.search,at:e}),t.redraw(),t.find(`#item-${e}`)?.scrollIntoView({block:"nearest"})}function Dt(t,e,n,o){let s=t.composing.search?.at===n,i=t.composing.chips.some(({move:u,isSet:c})=>c&&!e.isAction&&u.id===e.id);return a`<li id="item-${n}" role="option" aria-selected=${s?"true":"false"} @click=${()=>{Bt(t,e)}}>
    ${p(e.isAction?"account":i?"check":"plus")}<span>${e.label}</span>
    ${o?l:a`<span class="small muted">${e.group}</span>`}
  </li>`}function Zn(t,e,n){return n?It(e).map(([o,s])=>a`<li role="presentation">
        <ul role="group" aria-label=${o}>
          <li class="small" role="presentation">${o}</li>
          ${s.map(i=>Dt(t,i,e.indexOf(i),!0))}
        </ul>
      </li>`):e.map((o,s)=>Dt(t,o,s,!1))}function Xn(t){return a`<p class="small muted">
    ${t.trim().length<Me?"Type a word of what you want to say or do.":"Nothing is called that. Try another word."}
  </p>`}function eo(t,e,n,o){let s=i=>{t.composing.search={query:i.target.value,at:0},t.redraw()};return a`<input
    type="text"
    role="combobox"
    aria-label="Find a move, or something on your desk"
    aria-controls="items"
    aria-expanded="true"
    aria-activedescendant=${e.length>0?`item-${o}`:l}
    autocomplete="off"
    spellcheck="false"
    placeholder="A word of what you want to say or do"
    .value=${n}
    @input=${s}
    @keydown=${i=>{Jn(t,e,i)}}
  />`}function Kt(t){let{search:e}=t.composing;if(!e)return l;let{query:n,at:o}=e,s=Lt(Vt(t.view),n,t.view.browsable),i=c=>{let m=c.currentTarget;t.composing.search&&(c.relatedTarget instanceof Node&&m.contains(c.relatedTarget)||le(t,!1))},r=c=>{c.target instanceof HTMLInputElement||c.preventDefault()},u=()=>{le(t,!0)};return a`<div class="above">
    <div class="palette card" @focusout=${i} @mousedown=${r}>
      <div class="finding">
        ${p("search")}${eo(t,s,n,o)}
        <button type="button" class="btn quiet" aria-label="Close the list" @click=${u}>${p("cross")}</button>
      </div>
      <ul id="items" role="listbox" aria-label="What can be said and done">
        ${Zn(t,s,n.trim()==="")}
      </ul>
      ${s.length===0?Xn(n):l}
    </div>
  </div>`}function Oe(t,{move:e,isSet:n}){n?t.composing.take(e.id):t.composing.put(e.id)}function to(t,e){let{move:n,isSet:o,key:s}=e;return a`<button
    type="button"
    class="chip ${o?"set":"offered"}"
    aria-pressed=${o?"true":"false"}
    title=${o?"Part of what you say: press to take it off":"Not part of what you say: press to set it"}
    @click=${()=>{Oe(t,e),t.focused()?.closest(".chips")&&t.field()?.focus()}}
  >
    <kbd aria-hidden="true">${s}</kbd><span>${n.label}</span>${p(o?"cross":"plus")}
  </button>`}function no(t,e){let{chips:n}=t.composing,o=n.find(({key:c})=>c===e.key),s=[...t.root.querySelectorAll(".chip")],i=s.findIndex(c=>c===t.focused()),r=n[i],u={ArrowRight:1,ArrowLeft:-1}[e.key];if(o)Oe(t,o);else if(r?.isSet&&(e.key==="Backspace"||e.key==="Delete"))Oe(t,r);else if(u)s[i+u]?.focus();else if(e.key!=="ArrowUp"&&e.key!=="Escape")return;e.preventDefault(),u||t.field()?.focus()}function oo({composing:{text:t,isHeard:e}}){return e?a`<p class="small muted">
    ${t.trim()?"No move heard in that.":"The moves heard in your words will stand here."}
  </p>`:l}function so(t){let{composing:e}=t,n=s=>{no(t,s)},o=s=>{s.preventDefault()};return a`<div
    class="chips ${e.isFresh?"fresh":""} ${e.isHeard?"":"stale"}"
    role="group"
    aria-label="Moves in what you say"
    @keydown=${n}
    @mousedown=${o}
  >
    ${e.chips.length>0?z(e.chips,({move:s})=>s.id,s=>to(t,s)):oo(t)}
  </div>`}function io(t,e){let{composing:n}=t,o=e.currentTarget;if(!e.isComposing)if(e.key==="Enter"&&!e.shiftKey)e.preventDefault(),e.repeat||n.say();else if(e.key==="Backspace"&&o.value===""&&!e.repeat){let s=n.chips.findLast(({isSet:i})=>i);s&&n.take(s.move.id)}else e.key==="ArrowDown"&&o.selectionStart===o.value.length&&t.find(".chip")?.focus()}function ro(t,e){let n=e.currentTarget,o=/(^|\s)$/.test(n.value.slice(0,n.selectionStart));e.data!=="/"||!o||(e.preventDefault(),Re(t))}function ao(t){let e=n=>{t.composing.type(n.target.value)};return a`<textarea
    rows="2"
    aria-labelledby="say-title"
    aria-describedby="say-note"
    placeholder="Say it in your own words"
    spellcheck="true"
    enterkeyhint="send"
    .value=${B(t.composing.text)}
    @input=${e}
    @beforeinput=${n=>{ro(t,n)}}
    @keydown=${n=>{io(t,n)}}
  ></textarea>`}function Wt(t){let{composing:e}=t,n=s=>{s.preventDefault(),e.say()},o=()=>{Re(t)};return a`<form class="composer" ?hidden=${e.wordings.length>0} @submit=${n}>
    <div class="field">
      ${ao(t)}
      <button type="submit" class="btn main">Say it</button>
    </div>
    ${so(t)}
    <div class="tools">
      <button type="button" class="btn quiet add" aria-haspopup="listbox" aria-keyshortcuts="/" @click=${o}>
        ${p("plus")}Add a move<kbd aria-hidden="true">/</kbd>
      </button>
      <span id="say-note" class="small" role="status">${e.note}</span>
    </div>
    <p class="unseen" role="status">${e.isHeard&&e.text.trim()?Ht(e.chips):""}</p>
  </form>`}function Ut(){return a`<span class="small muted keys">Enter says it, Shift+Enter starts a new line, ↓ leads to the moves</span>`}var He="",qt=9;function Ft(t,e,n,o){let{composing:s}=t,i=s.wording===n,r=()=>{s.choose(n)};return a`<label class="words ${i?"chosen":""}">
    <input type="radio" name="wording" value=${n} .checked=${B(i)} @change=${r} />
    <kbd aria-hidden="true">${e<=qt?e:l}</kbd><span>${o}</span>
  </label>`}function lo(t,e){let{wordings:n}=t.composing,o=Number(e.key);if(e.key==="Escape")t.composing.back(),t.field()?.focus();else if(e.key==="Enter"&&e.target instanceof HTMLInputElement)e.repeat||t.composing.sayWorded();else if(o>=1&&o<=Math.min(n.length+1,qt))t.composing.choose(n[o-1]?.id??He),t.root.querySelectorAll(".words input")[o-1]?.focus();else return;e.preventDefault()}function co(t,e){let n=t.composing.text.trim();return a`${e.map((o,s)=>{let i=e[s-1]?.move!==o.move;return a`${i?a`<h3 class="small">${o.move}</h3>`:l}
    ${Ft(t,s+1,o.id,o.text)}`})}
  ${Ft(t,e.length+1,He,n?a`<b>In my own words</b> <q>${n}</q>`:a`<b>In none of these words</b>`)}`}function jt(t){let{wordings:e,note:n}=t.composing;if(e.length===0)return l;let o=u=>{u.preventDefault(),t.composing.sayWorded()},s=u=>{lo(t,u)},i=()=>{t.composing.back(),t.field()?.focus()},r=t.composing.text.trim()!==""&&t.composing.wording!==He;return a`<form class="wording" @submit=${o} @keydown=${s}>
    <div role="radiogroup" aria-labelledby="say-title">${co(t,e)}</div>
    <div class="tools">
      <button type="submit" class="btn main">Say it</button>
      <button type="button" class="btn quiet" @click=${i}>Back</button>
      <span class="small" role="status">${n||(r?"They are said after your own words.":l)}</span>
    </div>
  </form>`}function A({form:t,ended:e}){return t==="open"&&!e}function Yt(t){let e=t.composing.wordings.length>0;return a`<header>
      <h2 id="say-title" tabindex="-1">${e?"Which words?":"What do you say?"}</h2>
      ${e?a`<span class="small muted keys">A number chooses, Enter says it</span>`:Ut()}
    </header>
    ${Wt(t)} ${jt(t)}`}function Gt(t){t.view.form==="open"&&t.composing.answered(t.isTaken)}var uo="(hover: hover)";function zt(t){t.view.form==="open"&&(t.composing.goOn(),!(!A(t.view)||!matchMedia(uo).matches)&&(t.view.wordings.length>0?t.find(".words input")?.focus():(t.isTaken||!t.before)&&t.field()?.focus({preventScroll:!0})))}var Jt={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var po=t=>t in G;function ce(t){let{sign:e}=Jt[t];return a`<span class="glyph" data-label=${t} aria-hidden="true">${po(e)?p(e):e}</span>`}var ho="(min-width: 901px) and (min-height: 800px)",mo={nothing:"Hint",principle:"Show me the words",wording:"Hint given"};function Qt(t,e,n){return n.length===0?l:a`<dt>${t}</dt>
    ${n.map(o=>a`<dd>${p(e)}<span>${o}</span></dd>`)}`}function fo(t,e){return a`<dt>Better here</dt>
    <dd>
      <blockquote class=${e?"approved":l}>
        <span>${t}</span>${e?a`<cite class="small">${e}</cite>`:l}
      </blockquote>
    </dd>`}function yo(t,e){if(e.lost.length===0&&!e.instead)return l;let n=o=>{t.beside.unfolded=o.target.open};return a`<details class="more" .open=${B(t.beside.unfolded)} @toggle=${n}>
    <summary>${e.instead?"What was better here":"What it cost"}</summary>
    <dl>
      ${e.instead?fo(e.instead,e.instead_source):l}
      ${Qt("Criteria lost","cross",e.lost)} ${Qt("Met","check",e.earned)}
    </dl>
  </details>`}function vo({label:t,text:e,earned:n}){let o=n.map(s=>`${s}.`).join(" ");return t==="best"&&o?o:t==="good"&&o?`${o} ${e}`:e}function wo(t,e){let n=e.label==="best"||e.label==="good";return a`<p class="line">
      ${ce(e.label)}<span><b>${Te[e.label]}. </b>${vo(e)}</span>
    </p>
    ${n?l:yo(t,e)}`}function bo(t,{number:e}){return a`<button type="button" class="btn" title=${"The call goes on from before this choice, as a branch"} @click=${()=>t.send("back",{number:e})}>${p("undo")}Take it back</button>`}function $o(t){let e=t.view.feedback,n=t.now?.feedback;return a`<section
    aria-label="About your last choice"
    class=${e?"feedback":l}
    data-label=${e?.label??l}
  >
    <div role="status">${T(n,e?wo(t,e):l)}</div>
    <div class="again">${T(n,e?.again?bo(t,e):l)}</div>
  </section>`}function Xt(t){let{hint:e,more_help:n}=t.view;if(!e&&!n)return l;let o=e?.shown==="wording",s=e&&!o?a`<kbd aria-hidden="true">H</kbd>`:l;return a`<button
    type="button"
    class="btn quiet help"
    aria-disabled=${o?"true":"false"}
    aria-keyshortcuts=${e?"h":l}
    @click=${()=>{Ne(t)}}
  >
    ${p("hint")}<span>${e?mo[e.shown]:"Ask for help"}</span>${s}
  </button>`}function Ne(t){let{hint:e,version:n}=t.view;e?e.shown!=="wording"&&t.send("hint",{version:n}):en(t,!0)}function en(t,e){t.beside.asking=e,t.redraw(),t.find(e?".asking .main":".help")?.focus()}function go(t){if(!t.beside.asking||!t.view.more_help)return l;let e=()=>{en(t,!1)};return a`<div class="box" role="group" aria-label="Ask for help" @keydown=${s=>{s.key==="Escape"&&e()}}>
    <p>
      <b>From here on this is a guided call</b>, with hints and a word on each choice. It does not count as an attempt.
    </p>
    <div class="row">
      <button type="button" class="btn main" @click=${()=>{t.send("more_help",!0)&&e()}}>Go on with help</button>
      <button type="button" class="btn" @click=${e}>Stay</button>
    </div>
  </div>`}function ko({shown:t,wording:e,on_the_desk:n}){return t!=="wording"||!e?l:n?a`<p class="ondesk">
    ${p("account")}<span><b>On your desk: </b>${e}</span>
  </p>`:a`<blockquote class="approved">${e}</blockquote>`}function Zt(t){return a`<b class="cited">${t}</b>`}function xo(t,e){let n=e.sources.find(([,i])=>i===e.principle),o=e.sources.filter(i=>i!==n),s=t.beside.firstHint===t.view.version;return a`<div class="box">
    <p class="principle">
      ${p("hint")}<span
        ><span class="unseen">Hint: </span>${e.principle}${n?Zt(n[0]):l}</span
      >
    </p>
    ${o.map(([i,r])=>a`<p class="small source">${Zt(i)}<span>${r}</span></p>`)} ${ko(e)}
    ${s?a`<p class="small muted">Hints cost nothing; your debrief says where you asked.</p>`:l}
  </div>`}function tn(t){let{hint:e}=t.view,n=e&&e.shown!=="nothing"?xo(t,e):l;return a`<div class="coach">
    ${$o(t)}
    <div class="asking">${go(t)}</div>
    <div role="status">${T(t.now?.hint,n)}</div>
  </div>`}function nn({before:t,now:e,beside:n,view:o}){e&&(e.isHinted&&(n.firstHint??=o.version),e.feedback!==t?.feedback?n.unfolded=matchMedia(ho).matches:e.isHinted&&!t.isHinted&&(n.unfolded=!1))}function on(t){let{before:e,now:n}=t,o=t.find(".coach");!o||!n||(t.view.feedback&&n.feedback!==e?.feedback&&(o.scrollTop=0),n.isHinted&&n.hint!==e?.hint&&(o.scrollTop=o.scrollHeight))}function So(t,e){if(at(e)||document.querySelector('[role="dialog"]'))return;if(e.key==="h"&&t.view.hint){Ne(t);return}if(A(t.view)){e.key.length===1&&e.key!==" "&&t.field()?.focus();return}let n=L(t.view).find(({key:o})=>o===e.key);n&&(e.preventDefault(),t.choose(n.id))}function sn(t){let e=s=>{So(t,s)},n=()=>{document.visibilityState==="visible"&&!t.view.ended&&t.send("look",Date.now())},o=setInterval(()=>{ie(t)},1e3);return document.addEventListener("keydown",e),document.addEventListener("visibilitychange",n),()=>{clearInterval(o),t.close(),t.composing.stop(),document.removeEventListener("keydown",e),document.removeEventListener("visibilitychange",n),Ee(),t.stop=null}}function rn(t){let{id:e,outcome:n}=t.view;return a`<div class="over">
    <h2 id="say-title">The call has ended</h2>
    <p>${n??"The line is closed."}</p>
    <div class="row">
      ${O(t,"debrief",{call:e},["See the debrief",p("next")],{class:"btn main"})}
      ${O(t,"choose",{},"Choose another call",{class:"btn"})}
    </div>
  </div>`}function an({view:t,before:e,beside:n}){t.ended&&!e?.ended&&(n.told=`The call has ended. ${t.outcome??""}`)}function ln(t){t.view.ended&&t.before&&!t.before.ended&&t.find(".over .main")?.focus()}var Pe=t=>`call-simulator-draft-${t}`;function Ve(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function To(t){let e=t;return Ve(e?.on)&&Ve(e.off)&&Ve(e.added)}function Ao(t){try{let{version:e,text:n,picked:o}=JSON.parse(t??"null");return typeof e!="number"||typeof n!="string"?null:{version:e,text:n,picked:To(o)?o:K}}catch{return null}}function cn(t){try{return Ao(sessionStorage.getItem(Pe(t)))}catch{return null}}function Le(t,e){try{e?sessionStorage.setItem(Pe(t),JSON.stringify(e)):sessionStorage.removeItem(Pe(t))}catch{}}var dn=1200,Eo=400,Co=250,W={nothing:"Type what you would say, or add a move.",unheard:"I didn't catch a move in that. Say it in other words, or add a move.",unsure:"Did you mean one of these? Press its number, or say it in other words.",look:"Check what was heard, then press Enter.",words:"Choose the words first."},de=class{text="";note="";isFresh=!1;isHeard=!0;search=null;wordings=[];wording=null;#t=[];#e=K;#o=null;#i=!1;#s;#r;#n;constructor(e){this.#n=e}get chips(){return _t(this.#t,this.#e,this.#n.view.moves)}type(e){this.text=e,this.isHeard=e.trim()==="",this.isHeard&&this.#c();let n=e.length-dn;this.note=n>0?`${n} ${n===1?"character":"characters"} too many: say it shorter.`:"",this.#l(),clearTimeout(this.#s),!this.isHeard&&n<=0&&(this.#s=setTimeout(this.hear,Eo)),this.#n.redraw()}hear=()=>{clearTimeout(this.#s);let{text:e}=this;this.isHeard||this.#o===e||(this.#i=!this.#n.send("hear",{version:this.#n.view.version,text:e}),this.#i||(this.#o=e))};#c(){this.#t=[],this.#e={...K,added:this.#e.added}}#d(e){return this.#t.some(([n])=>n.id===e)}put(e){this.#u(Rt(this.#e,e,this.#d(e)))}take(e){this.#u(Ot(this.#e,e,this.#d(e)))}#u(e){this.#e=e,this.note="",this.#l(),this.#n.redraw()}say(e=null){let{chips:n,text:o}=this,s=Mt(n);if(!(o.length>dn))if(this.isFresh)this.#a(W.look);else if(!this.isHeard)this.hear(),this.#a(W.look);else if(s.length>0){let i=n.filter(({isSet:r})=>r).map(({move:r})=>r.label);this.#n.say({text:o,moves:s,wording:e,labels:i})}else n.length>0?(this.#a(W.unsure),this.#n.find(".chip")?.focus()):this.#a(o.trim()?W.unheard:W.nothing)}#a(e){this.note=e,this.#n.redraw()}choose(e){this.wording=e,this.#a("")}sayWorded(){this.wording===null?this.#a(W.words):this.say(this.wording)}back(){this.wordings=[],this.wording=null,this.#a("")}answered(e){let{view:n,before:o,problem:s,isAnswer:i}=this.#n;o||this.#f();let r=o&&o.lines<n.bubbles.length;e?this.#y():r&&(this.wordings=[]),s&&i&&(this.note=s),n.heard&&this.#o!==null&&this.#m(n.heard,this.#o),this.#o=null,n.wordings.length>0&&this.#h(n.wordings,s),r&&!e&&this.#l()}#h(e,n){this.wordings=e,this.wording=null,this.note=n??""}goOn(){this.#i&&this.hear()}stop(){clearTimeout(this.#s),clearTimeout(this.#r)}#m(e,n){let o=JSON.stringify(this.chips);this.#t=e,this.isHeard=this.text===n||this.text.trim()==="",this.text.trim()===""&&this.#c(),JSON.stringify(this.chips)!==o&&(this.isFresh=!0,clearTimeout(this.#r),this.#r=setTimeout(()=>{this.isFresh=!1,this.#n.redraw()},Co))}#f(){let{view:e}=this.#n;this.#p();let n=cn(e.id),o=n&&e.bubbles[2*n.version+1];!n||o?.kind==="said"||(this.text=n.text,this.#e=n.picked,this.isHeard=n.text.trim()==="",this.#i=!this.isHeard)}#y(){this.#p(),Le(this.#n.view.id,null)}#p(){this.stop(),Object.assign(this,{text:"",note:"",isFresh:!1,isHeard:!0,search:null,wordings:[],wording:null}),this.#t=[],this.#e=K,this.#i=!1}#l(){let{id:e,version:n}=this.#n.view,o=!this.text&&this.#e.added.length===0;Le(e,o?null:{version:n,text:this.text,picked:this.#e})}};function un(t,e){return{choice:t,version:e,silences:0,passedOver:0}}function pn(t,{version:e,bubbles:n}){return t===null||typeof t.choice=="string"||e<=t.version?!1:n[2*t.version+1]?.moves.join(`
`)===t.choice.labels.join(`
`)}function hn(t,e){return t?.version!==e.version||e.ended||t.passedOver+1>=3?null:{...t,silences:0,passedOver:t.passedOver+1}}function mn(t){return{...t,silences:t.silences+1}}function fn(t){return t!==null&&t.silences<3}function yn(){return{fresh:new Set,told:"",asking:!1,left:"",firstHint:null,unfolded:!1}}var ue=class extends se{beside=yn();before=null;now=null;runs=0;silent=!1;made=null;isTaken=!1;composing=new de(this);#t=null;#e=!1;#o=!1;isAnswer=!1;stop=null;take(e,n){let{id:o}=this.view;super.take(e,n),this.runs+=1,this.silent=!1,this.before=this.now,this.now=St(this.view),this.view.id!==o&&this.#i(),this.isTaken=pn(this.made,this.view);let s=this.view.wordings.length>0;this.made=this.problem||s?null:hn(this.made,this.view),this.#e=!1,this.isAnswer=this.#o,this.#o=!1}#i(){this.beside=yn(),this.before=null,this.made=null,this.arrives=!0}find(e){return this.root.querySelector(e)}field(){return this.root.querySelector("textarea")}focused(){let e=this.root.getRootNode();return e instanceof ShadowRoot||e instanceof Document?e.activeElement:null}send(e,n){let o=super.send(e,n);return o?(this.#e=e==="hear",this.#o=e==="hear"||e==="say_moves"):this.#e&&e!=="hear"&&(this.#t=()=>this.send(e,n)),o}catchUp(){let e=this.#t;this.#t=null,e?.()}say(e){this.#s(e)}choose(e){this.#s(e)}#s(e){let n=un(e,this.view.version);this.#r(n)?(this.made=n,this.redraw()):this.#e&&(this.#t=()=>{this.#s(e)})}#r({choice:e,version:n}){if(typeof e=="string")return this.send("choose",{choice:e,version:n});let{text:o,moves:s,wording:i}=e;return this.send("say_moves",{version:n,text:o,moves:s,wording:i})}sendAgain(){this.made&&this.#r(this.made)}hearNothing(){this.made&&=mn(this.made),this.silent=!fn(this.made),this.silent||this.sendAgain(),this.redraw()}};function _o(t,e,n){let o=t.bubbles[n-1];return o?.by===e.by&&o.kind===e.kind}function Mo(t,e,n,o){let s=t.by==="customer"?t.mood:null;return a`<div class="turn ${t.by} said ${s?`felt ${s}`:""}">
    <span class=${o?"by":"unseen"}>${o?n:l}${e}</span>
    <p><span>${o?l:n}${t.text}</span></p>
    ${s?a`<span class="unseen">(${s})</span>`:l}
  </div>`}function Ro(t,e,n){let o=e.by==="customer"?t.caller:"You",s=t.feedback?.number===e.number?ce(t.feedback.label):l;return e.kind==="said"?Mo(e,o,s,!_o(t,e,n)):a`<div class="turn ${e.by} did">
    <p><span>${s}${o} · ${e.text}</span></p>
  </div>`}function vn({view:t}){return a`<div class="log" role="log" aria-live="polite" aria-label="Conversation" tabindex="0">
    ${t.bubbles.map((e,n)=>Ro(t,e,n))}
  </div>`}function wn(t){let e=!0;t.addEventListener("scroll",()=>{e=t.scrollHeight-t.scrollTop-t.clientHeight<4}),new ResizeObserver(()=>{e&&(t.scrollTop=t.scrollHeight)}).observe(t)}function bn(t){let{before:e}=t,n=t.find(".log");!n||e&&e.lines>=t.view.bubbles.length||(n.scrollTop=n.scrollHeight,e&&n.scrollIntoView({block:"nearest"}))}var $n=1200,Oo=150;function U({typed_answer:t,ended:e}){return!!t?.asked&&!e}function Ho(t){let e=$n-t;return e<Oo?`${ut(e,"character","characters")} left`:""}function gn(t,e){t.beside.left!==e&&(t.beside.left=e,t.redraw())}function kn(t){let e=t.field(),n=e?.value.trim();n?t.send("say",{version:t.view.version,text:n}):(gn(t,"Type what you would say, or look at the answers."),e?.focus())}function No(t){return a`<textarea
    rows="2"
    maxlength=${$n}
    aria-labelledby="say-title"
    spellcheck="true"
    @input=${o=>{gn(t,Ho(o.target.value.length))}}
    @keydown=${o=>{o.key!=="Enter"||o.shiftKey||o.isComposing||(o.preventDefault(),o.repeat||kn(t))}}
  ></textarea>`}function xn(t){let e=o=>{o.preventDefault(),kn(t)},n=()=>t.send("reveal",{version:t.view.version});return a`<form class="first" ?hidden=${!U(t.view)} @submit=${e}>
    ${No(t)}
    <div class="row">
      <button type="submit" class="btn main">Say it</button>
      <button type="button" class="btn quiet" @click=${n}>Show me the answers</button>
      <span class="small muted" aria-live="polite">${t.beside.left}</span>
    </div>
  </form>`}function Sn({typed_answer:t}){let e=t?.typed?a`<p class="small muted">You typed</p>
        <p class="own">${t.typed}</p>`:l;return a`<div class="typed" tabindex="-1" ?hidden=${!t?.typed}>${e}</div>`}function Tn({typed_answer:t}){return!t?.asked&&!t?.typed?l:a`<p class="small muted note">Your own words are not graded; the answer you confirm is.</p>`}function Ie(t){return(U(t.view)||t.view.form==="open")&&matchMedia("(hover: hover)").matches?t.field():t.find("#main")}function An(t){let e=t.before?.asked??!1,n=U(t.view);if(t.view.ended||n===e||t.focused()?.closest(".side"))return;(n?Ie(t):t.find(t.view.typed_answer?.typed?".typed":"#say-title"))?.focus({preventScroll:!0})}function En(t){if(t.view.form==="open"||t.before?.answers===t.now?.answers)return;t.beside.left="";let e=t.field();e&&(e.value="")}var Vo="The app is not answering. Your call is kept: check that the app is still running, then load this page again.";function Po(t){let{view:e}=t;return a`${Sn(e)}
    <header>
      <h2 id="say-title" tabindex="-1">${lt(e.typed_answer)}</h2>
      ${ct(e)} ${Xt(t)}
    </header>
    ${xn(t)} ${dt(t)} ${Tn(e)}`}function Lo(t){return t.view.ended?rn(t):A(t.view)?Yt(t):Po(t)}function Io(t){let e=A(t.view)&&t.isAnswer?null:t.problem,n=t.silent?Vo:e;return a`<section class="card talk" aria-label="Conversation and responses">
    ${vn(t)} ${n?T(t.runs,ge(n)):l} ${tn(t)}
    ${A(t.view)?Kt(t):l}
    <section class="say" aria-labelledby="say-title">${Lo(t)}</section>
  </section>`}function Do(t){let e=()=>{((U(t.view)||A(t.view)?t.field():t.find(".reply"))??t.find("#main"))?.focus()},n=a`<div id="main" class="desk" tabindex="-1">
    ${kt(t)} ${Io(t)} ${At(t)}
    <p class="unseen" role="status">${t.beside.told}</p>
  </div>`;return a`${xe("Skip to the responses",e)} ${ke(t,"call")} ${T(t.view.id,n)}`}function Cn(t){$e(Do(t),t.root)}function Bo(t,e){let{before:n,view:o}=t,s=t.find(".log");!n&&s&&wn(s),n&&$t(o,n.lines),e&&!o.ended&&!U(o)&&L(o).length===0&&s?.focus(),on(t),An(t),ln(t),Ct(t),bn(t);let i=Ie(t);i&&t.arrive(i)}var Ko=rt(t=>new ue(t));function Wo(t){let e=Ko(t),n=!!e.focused()?.closest(".reply");return e.take(t,()=>{Cn(e)}),e.onSilence=()=>{e.hearNothing()},En(e),nn(e),Et(e),an(e),Gt(e),Cn(e),Bo(e,n),zt(e),e.sendAgain(),e.catchUp(),ie(e),e.stop??=sn(e)}var br=Wo;export{br as default};
/*! Bundled license information:

lit-html/lit-html.js:
lit-html/directive.js:
lit-html/directives/repeat.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
lit-html/directives/live.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
