/* Made from pages/call/page.ts by npm run build. */
var ie=globalThis,xe=t=>t,j=ie.trustedTypes,Te=j?j.createPolicy("lit-html",{createHTML:t=>t}):void 0,re="$lit$",w=`lit$${Math.random().toFixed(9).slice(2)}$`,ae="?"+w,Yt=`<${ae}>`,_=document,U=()=>_.createComment(""),W=t=>t===null||typeof t!="object"&&typeof t!="function",le=Array.isArray,Re=t=>le(t)||typeof t?.[Symbol.iterator]=="function",se=`[ 	
\f\r]`,D=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Se=/-->/g,_e=/>/g,T=RegExp(`>|${se}(?:([^\\s"'>=/]+)(${se}*=${se}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ce=/'/g,Ee=/"/g,Ve=/^(?:script|style|textarea|title)$/i,ce=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),r=ce(1),de=ce(2),Ln=ce(3),$=Symbol.for("lit-noChange"),a=Symbol.for("lit-nothing"),Me=new WeakMap,S=_.createTreeWalker(_,129);function He(t,e){if(!le(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Te!==void 0?Te.createHTML(e):e}var Ne=(t,e)=>{let n=t.length-1,o=[],s,i=e===2?"<svg>":e===3?"<math>":"",l=D;for(let u=0;u<n;u++){let c=t[u],m,v,d=-1,h=0;for(;h<c.length&&(l.lastIndex=h,v=l.exec(c),v!==null);)h=l.lastIndex,l===D?v[1]==="!--"?l=Se:v[1]!==void 0?l=_e:v[2]!==void 0?(Ve.test(v[2])&&(s=RegExp("</"+v[2],"g")),l=T):v[3]!==void 0&&(l=T):l===T?v[0]===">"?(l=s??D,d=-1):v[1]===void 0?d=-2:(d=l.lastIndex-v[2].length,m=v[1],l=v[3]===void 0?T:v[3]==='"'?Ee:Ce):l===Ee||l===Ce?l=T:l===Se||l===_e?l=D:(l=T,s=void 0);let p=l===T&&t[u+1].startsWith("/>")?" ":"";i+=l===D?c+Yt:d>=0?(o.push(m),c.slice(0,d)+re+c.slice(d)+w+p):c+w+(d===-2?u:p)}return[He(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},K=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let i=0,l=0,u=e.length-1,c=this.parts,[m,v]=Ne(e,n);if(this.el=t.createElement(m,o),S.currentNode=this.el.content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=S.nextNode())!==null&&c.length<u;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(re)){let h=v[l++],p=s.getAttribute(d).split(w),y=/([.?@])?(.*)/.exec(h);c.push({type:1,index:i,name:y[2],strings:p,ctor:y[1]==="."?z:y[1]==="?"?F:y[1]==="@"?G:E}),s.removeAttribute(d)}else d.startsWith(w)&&(c.push({type:6,index:i}),s.removeAttribute(d));if(Ve.test(s.tagName)){let d=s.textContent.split(w),h=d.length-1;if(h>0){s.textContent=j?j.emptyScript:"";for(let p=0;p<h;p++)s.append(d[p],U()),S.nextNode(),c.push({type:2,index:++i});s.append(d[h],U())}}}else if(s.nodeType===8)if(s.data===ae)c.push({type:2,index:i});else{let d=-1;for(;(d=s.data.indexOf(w,d+1))!==-1;)c.push({type:7,index:i}),d+=w.length-1}i++}}static createElement(e,n){let o=_.createElement("template");return o.innerHTML=e,o}};function C(t,e,n=t,o){if(e===$)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,i=W(e)?void 0:e._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=C(t,s._$AS(t,e.values),s,o)),e}var q=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??_).importNode(n,!0);S.currentNode=s;let i=S.nextNode(),l=0,u=0,c=o[0];for(;c!==void 0;){if(l===c.index){let m;c.type===2?m=new V(i,i.nextSibling,this,e):c.type===1?m=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(m=new J(i,this,e)),this._$AV.push(m),c=o[++u]}l!==c?.index&&(i=S.nextNode(),l++)}return S.currentNode=_,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},V=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=a,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=C(this,e,n),W(e)?e===a||e==null||e===""?(this._$AH!==a&&this._$AR(),this._$AH=a):e!==this._$AH&&e!==$&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Re(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==a&&W(this._$AH)?this._$AA.nextSibling.data=e:this.T(_.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=K.createElement(He(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let i=new q(s,this),l=i.u(this.options);i.p(n),this.T(l),this._$AH=i}}_$AC(e){let n=Me.get(e.strings);return n===void 0&&Me.set(e.strings,n=new K(e)),n}k(e){le(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let i of e)s===n.length?n.push(o=new t(this.O(U()),this.O(U()),this,this.options)):o=n[s],o._$AI(i),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=xe(e).nextSibling;xe(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},E=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,i){this.type=1,this._$AH=a,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=i,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=a}_$AI(e,n=this,o,s){let i=this.strings,l=!1;if(i===void 0)e=C(this,e,n,0),l=!W(e)||e!==this._$AH&&e!==$,l&&(this._$AH=e);else{let u=e,c,m;for(e=i[0],c=0;c<i.length-1;c++)m=C(this,u[o+c],n,c),m===$&&(m=this._$AH[c]),l||=!W(m)||m!==this._$AH[c],m===a?e=a:e!==a&&(e+=(m??"")+i[c+1]),this._$AH[c]=m}l&&!s&&this.j(e)}j(e){e===a?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},z=class extends E{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===a?void 0:e}},F=class extends E{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==a)}},G=class extends E{constructor(e,n,o,s,i){super(e,n,o,s,i),this.type=5}_$AI(e,n=this){if((e=C(this,e,n,0)??a)===$)return;let o=this._$AH,s=e===a&&o!==a||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,i=e!==a&&(o===a||s);s&&this.element.removeEventListener(this.name,this,o),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},J=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){C(this,e)}},Oe={M:re,P:w,A:ae,C:1,L:Ne,R:q,D:Re,V:C,I:V,H:E,N:F,U:G,B:z,F:J},jt=ie.litHtmlPolyfillSupport;jt?.(K,V),(ie.litHtmlVersions??=[]).push("3.3.3");var ue=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let i=n?.renderBefore??null;o._$litPart$=s=new V(e.insertBefore(U(),i),i,void 0,n??{})}return s._$AI(t),s};var g={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},H=t=>(...e)=>({_$litDirective$:t,values:e}),k=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:qt}=Oe,Le=t=>t;var Be=t=>t.strings===void 0,Pe=()=>document.createComment(""),N=(t,e,n)=>{let o=t._$AA.parentNode,s=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=o.insertBefore(Pe(),s),l=o.insertBefore(Pe(),s);n=new qt(i,l,t,t.options)}else{let i=n._$AB.nextSibling,l=n._$AM,u=l!==t;if(u){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t._$AU)!==l._$AU&&n._$AP(c)}if(i!==s||u){let c=n._$AA;for(;c!==i;){let m=Le(c).nextSibling;Le(o).insertBefore(c,s),c=m}}}return n},A=(t,e,n=t)=>(t._$AI(e,n),t),zt={},O=(t,e=zt)=>t._$AH=e,Ie=t=>t._$AH,Q=t=>{t._$AR(),t._$AA.remove()};var x=H(class extends k{constructor(){super(...arguments),this.key=a}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(O(t),this.key=e),n}});var Y={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function f(t){let e=Y[t];return r`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>de`<path d=${n}></path>`)}
  </svg>`}function Ft(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function M(t,e,n,o,s={}){let i=l=>{l.metaKey||l.ctrlKey||l.shiftKey||l.button||(l.preventDefault(),t.send("go",{to:e,params:n}))};return r`<a
    href=${Ft(e,n)}
    class=${s.class??a}
    aria-label=${s.label??a}
    aria-current=${s.current?"page":a}
    @click=${i}
    >${o}</a
  >`}function pe(t){return t?r`<p class="problem" role="alert">${f("alert")}<span>${t}</span></p>`:a}function me(t,e){let n=(s,i)=>r`<li>${M(t,s,{},i,{current:e===s})}</li>`,o=[f("mark"),r`<span>Call simulator</span>`];return r`<header class="mast">
    ${M(t,"choose",{},o,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function he(t,e){return r`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var Gt=new Set(["go","start","again","surprise","back","branch"]),fe="callSimulatorTurning";function De(){return fe in document.documentElement.dataset}var Z=class{onSilence=()=>{};#e=null;#t=!1;#s;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t||!this.#e?!1:(this.#t=!0,Gt.has(e)&&(document.documentElement.dataset[fe]=""),this.#s=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400),this.#n=setTimeout(()=>{this.#i(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#i()}close(){clearTimeout(this.#n)}#i(){clearTimeout(this.#n),clearTimeout(this.#s),this.#t=!1,Reflect.deleteProperty(document.documentElement.dataset,fe),this.#o.removeAttribute("aria-busy")}};var Ue="call-simulator-frame",Jt=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Qt=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Y.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function We(){if(document.getElementById(Ue))return;let t=document.createElement("style");t.id=Ue,t.textContent=Jt,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Qt)}`}function Ke(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var X=class extends Z{view;problem=null;arrives=De();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,this.view=e.data[0].view,We(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Ke(e))}};function Ye(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}function je(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function L({typed_answer:t,responses:e}){return t?.asked?[]:e}function qe(t){return t?.asked?"What do you say? Say it in your own words.":t?.typed?t.meant?t.sure?"Closest to this one: is that what you meant?":"Perhaps this one: is that what you meant?":"None of these is near what you typed. Which one do you say?":"What do you say?"}function Zt(t,e){let n=t.view.typed_answer?.meant===e.id,o=["reply",n&&"near",t.made?.choice===e.id&&"picked"].filter(Boolean).join(" "),s=()=>{t.choose(e.id)};return r`<li>
    <button type="button" class=${o} aria-keyshortcuts=${e.key??a} @click=${s}>
      <kbd>${e.key}</kbd><span>${e.text}</span>
      ${n?r`<span class="tag meant">closest to what you typed</span>`:a}
    </button>
  </li>`}function ze(t){let{length:e}=L(t);return r`<span class="small muted">${e>1?`Keys 1 to ${e}`:a}</span>`}function Fe(t){return r`<ol ?hidden=${!!t.view.typed_answer?.asked}>
    ${L(t.view).map(e=>Zt(t,e))}
  </ol>`}function Ge(t,e,n){return`${t} ${t===1?e:n}`}function Je(t){let e=Math.max(0,Math.floor(t)),n=i=>String(i).padStart(2,"0"),o=Math.floor(e/3600),s=`${n(Math.floor(e/60)%60)}:${n(e%60)}`;return o?`${o}:${s}`:s}function Qe(t){let e=t.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}var Ze={worked:"Worked example",guided:"Guided",practice:"Practice",assessment:"Assessment"},ve={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var Xe={"say-first":"call-simulator-say-first","read-aloud":"call-simulator-read-aloud"};function P(t){try{return localStorage.getItem(Xe[t])==="yes"}catch{return!1}}function et(t,e){try{localStorage.setItem(Xe[t],e?"yes":"no")}catch{}}var B="read-aloud",ye="speechSynthesis"in globalThis;function tt(t){return t.by==="customer"&&t.kind==="said"}function nt(t,[e,n]){let o=new SpeechSynthesisUtterance(t);Object.assign(o,{lang:"en-US",pitch:e,rate:n}),speechSynthesis.speak(o)}function ot(t){if(!ye)return a;let e=()=>{et(B,!P(B));let n=t.view.bubbles.findLast(tt);P(B)?n&&nt(n.text,t.view.voice):$e(),t.redraw()};return r`<button
    type="button"
    class="btn quiet sound"
    title="Read the customer's lines aloud"
    aria-label="Read aloud"
    aria-pressed=${P(B)?"true":"false"}
    @click=${e}
  >
    ${f(P(B)?"sound":"silent")}<span>Read aloud</span>
  </button>`}function st(t,e){if(!(!ye||!P(B)))for(let n of t.bubbles.slice(e).filter(tt))nt(n.text,t.voice)}function $e(){ye&&speechSynthesis.cancel()}var it=["furious","angry","irritated","neutral","calm"];function Xt({mood:t}){let e=it.indexOf(t??""),n=it.map((s,i)=>r`<i class=${i<=e?"on":a}></i>`),o=r`<span><span class="word">Mood: </span><b>${t}</b></span>
    <span class="gauge" aria-hidden="true">${n}</span>`;return r`<div class="mood ${t??""}">${e<0?a:o}</div>`}function en(t){let e=t.view.branch_of;return e?r`<p class="small branch">
    ${f("branch")}<span>A branch: it goes on differently from another call and never counts. </span>
    ${M(t,"debrief",{call:e},"The call it left")}
  </p>`:a}function tn(t){return r`<button type="button" class="btn quiet todesk" aria-label="Go to the desk" @click=${()=>{let n=t.find(".side");n?.scrollIntoView(),n?.focus({preventScroll:!0})}}>Desk</button>`}function rt(t){let{view:e}=t;return r`<div class="bar">
    <div class="who">
      <h1>${e.caller}</h1>
      <p>${e.scenario}. You are ${e.agent}, ${e.company}.</p>
    </div>
    <span class="tag level">${Ze[e.level]}</span>
    ${Xt(e)}
    <span class="timer">${f("clock")}<span role="timer" aria-label="Call time"></span></span>
    ${ot(t)} ${tn(t)} ${en(t)}
  </div>`}function ee(t){let{started_at:e,ended_at:n}=t.view,o=n?Date.parse(n):Date.now(),s=t.find('[role="timer"]');s&&(s.textContent=Je((o-Date.parse(e))/1e3))}var at=(t,e,n)=>{let o=new Map;for(let s=e;s<=n;s++)o.set(t[s],s);return o},be=H(class extends k{constructor(t){if(super(t),t.type!==g.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,n){let o;n===void 0?n=e:e!==void 0&&(o=e);let s=[],i=[],l=0;for(let u of t)s[l]=o?o(u,l):l,i[l]=n(u,l),l++;return{values:i,keys:s}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,o]){let s=Ie(t),{values:i,keys:l}=this.dt(e,n,o);if(!Array.isArray(s))return this.ut=l,i;let u=this.ut??=[],c=[],m,v,d=0,h=s.length-1,p=0,y=i.length-1;for(;d<=h&&p<=y;)if(s[d]===null)d++;else if(s[h]===null)h--;else if(u[d]===l[p])c[p]=A(s[d],i[p]),d++,p++;else if(u[h]===l[y])c[y]=A(s[h],i[y]),h--,y--;else if(u[d]===l[y])c[y]=A(s[d],i[y]),N(t,c[y+1],s[d]),d++,y--;else if(u[h]===l[p])c[p]=A(s[h],i[p]),N(t,s[d],s[h]),h--,p++;else if(m===void 0&&(m=at(l,p,y),v=at(u,d,h)),m.has(u[d]))if(m.has(u[h])){let b=v.get(l[p]),oe=b!==void 0?s[b]:null;if(oe===null){let Ae=N(t,s[d]);A(Ae,i[p]),c[p]=Ae}else c[p]=A(oe,i[p]),N(t,s[d],oe),s[b]=null;p++}else Q(s[h]),h--;else Q(s[d]),d++;for(;p<=y;){let b=N(t,c[y+1]);A(b,i[p]),c[p++]=b}for(;d<=h;){let b=s[d++];b!==null&&Q(b)}return this.ut=l,O(t,c),$}});function lt(t){return{lines:t.bubbles.length,answers:t.bubbles.filter(e=>e.by==="trainee"&&e.kind==="said").length,opened:new Set(t.panels.filter(e=>e.opened).map(e=>e.title)),panels:JSON.stringify(t.panels),feedback:JSON.stringify(t.feedback),hint:JSON.stringify(t.hint),isHinted:t.hint!==null&&t.hint.shown!=="nothing",asked:!!t.typed_answer?.asked&&!t.ended,ended:t.ended}}function we(t,e){return t?e.filter(n=>n.opened&&!t.opened.has(n.title)):[]}var R="Account",nn=[R,"Payment","Transfer to","Phone"],on={identity:{name:R,icon:"account"},lookup:{name:R,icon:"search"},payment:{name:"Payment",icon:"money"},transfer:{name:"Transfer to",icon:"transfer"},message:{name:"Phone",icon:"phone"},hangs_up:{name:"Phone",icon:"phone"}};function sn({role:t,group:e}){return(t&&on[t])??{name:Qe(e),icon:"note"}}function ct(t){let e=new Map(nn.map(n=>[n,[]]));for(let n of t){let{name:o,icon:s}=sn(n);e.set(o,[...e.get(o)??[],{action:n,icon:s}])}return[...e].filter(([,n])=>n.length>0).map(([n,o])=>({name:n,actions:o}))}function rn(t,{action:e,icon:n}){let{id:o,text:s,done:i}=e,l=["do",i&&"done",t.made?.choice===o&&"picked"].filter(Boolean).join(" ");return r`<button type="button" class=${l} @click=${()=>{t.choose(o)}}>
    ${f(i?"check":n)}<span>${s}</span>${i?r`<span class="unseen">(done)</span>`:a}
  </button>`}function dt(t,{name:e,actions:n}){return r`<div role="group" aria-label=${e}>
    ${e===R?a:r`<h3>${e}</h3>`}
    <div class="doing">
      ${be(n,({action:o})=>o.id,o=>rn(t,o))}
    </div>
  </div>`}function an({title:t,opened:e,rows:n},o){let s=r`<dl>
    ${n.map(([i,l])=>r`<dt>${i}</dt>
          <dd>${l}</dd>`)}
  </dl>`;return r`<section class=${o?"panel fresh":"panel"}>
    <h3>${t}</h3>
    ${e?s:r`<p class="shut">Not looked up</p>`}
  </section>`}function ln(t,e){let{panels:n}=t.view;return r`<section class="card account">
    <h2>${f("account")}Account</h2>
    <div>${e.filter(({name:o})=>o===R).map(o=>dt(t,o))}</div>
    <div class="panels" tabindex="0" role="group" aria-label="What you looked up">
      ${n.map(o=>an(o,t.beside.fresh.has(o.title)))}
    </div>
  </section>`}function cn(t,e){return e.length===0?a:r`<section class="card">
    <h2>${f("phone")}Actions</h2>
    <div>
      ${be(e,({name:n})=>n,n=>dt(t,n))}
    </div>
  </section>`}function ut(t){let e=ct(t.view.ended?[]:t.view.actions),n=e.filter(({name:o})=>o!==R);return r`<aside class="side" aria-label="Your desk" tabindex="-1">
    ${ln(t,e)} ${cn(t,n)}
    <details class="card brief">
      <summary>The brief</summary>
      <p>${t.view.brief}</p>
    </details>
  </aside>`}function pt({before:t,now:e,beside:n,view:o}){let s=we(t,o.panels);for(let{title:i,rows:l}of s)n.told=`${i}: ${l.map(u=>u.join(" ")).join(". ")}`;(s.length>0||e?.panels!==t?.panels)&&(n.fresh=new Set(s.map(({title:i})=>i)))}function mt(t){let e=t.find(".panels"),n=t.find(".panel.fresh");e&&n&&we(t.before,t.view.panels).length>0&&(e.scrollTop=n.offsetTop-e.offsetTop)}var ht=H(class extends k{constructor(t){if(super(t),t.type!==g.PROPERTY&&t.type!==g.ATTRIBUTE&&t.type!==g.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Be(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===$||e===a)return e;let n=t.element,o=t.name;if(t.type===g.PROPERTY){if(e===n[o])return $}else if(t.type===g.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(o))return $}else if(t.type===g.ATTRIBUTE&&n.getAttribute(o)===e+"")return $;return O(t),e}});var ft={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var dn=t=>t in Y;function te(t){let{sign:e}=ft[t];return r`<span class="glyph" data-label=${t} aria-hidden="true">${dn(e)?f(e):e}</span>`}var un="(min-width: 901px) and (min-height: 800px)",pn={nothing:"Hint",principle:"Show me the words",wording:"Hint given"};function vt(t,e,n){return n.length===0?a:r`<dt>${t}</dt>
    ${n.map(o=>r`<dd>${f(e)}<span>${o}</span></dd>`)}`}function mn(t,e){return r`<dt>Better here</dt>
    <dd>
      <blockquote class=${e?"approved":a}>
        <span>${t}</span>${e?r`<cite class="small">${e}</cite>`:a}
      </blockquote>
    </dd>`}function hn(t,e){if(e.lost.length===0&&!e.instead)return a;let n=o=>{t.beside.unfolded=o.target.open};return r`<details class="more" .open=${ht(t.beside.unfolded)} @toggle=${n}>
    <summary>${e.instead?"What was better here":"What it cost"}</summary>
    <dl>
      ${e.instead?mn(e.instead,e.instead_source):a}
      ${vt("Criteria lost","cross",e.lost)} ${vt("Met","check",e.earned)}
    </dl>
  </details>`}function fn({label:t,text:e,earned:n}){let o=n.map(s=>`${s}.`).join(" ");return t==="best"&&o?o:t==="good"&&o?`${o} ${e}`:e}function vn(t,e){let n=e.label==="best"||e.label==="good";return r`<p class="line">
      ${te(e.label)}<span><b>${ve[e.label]}. </b>${fn(e)}</span>
    </p>
    ${n?a:hn(t,e)}`}function yn(t,{number:e}){return r`<button type="button" class="btn" title=${"The call goes on from before this choice, as a branch"} @click=${()=>t.send("back",{number:e})}>${f("undo")}Take it back</button>`}function $n(t){let e=t.view.feedback,n=t.now?.feedback;return r`<section
    aria-label="About your last choice"
    class=${e?"feedback":a}
    data-label=${e?.label??a}
  >
    <div role="status">${x(n,e?vn(t,e):a)}</div>
    <div class="again">${x(n,e?.again?yn(t,e):a)}</div>
  </section>`}function $t(t){let{hint:e,more_help:n}=t.view;if(!e&&!n)return a;let o=e?.shown==="wording",s=e&&!o?r`<kbd aria-hidden="true">H</kbd>`:a;return r`<button
    type="button"
    class="btn quiet help"
    aria-disabled=${o?"true":"false"}
    aria-keyshortcuts=${e?"h":a}
    @click=${()=>{ge(t)}}
  >
    ${f("hint")}<span>${e?pn[e.shown]:"Ask for help"}</span>${s}
  </button>`}function ge(t){let{hint:e,version:n}=t.view;e?e.shown!=="wording"&&t.send("hint",{version:n}):bt(t,!0)}function bt(t,e){t.beside.asking=e,t.redraw(),t.find(e?".asking .main":".help")?.focus()}function bn(t){if(!t.beside.asking||!t.view.more_help)return a;let e=()=>{bt(t,!1)};return r`<div class="box" role="group" aria-label="Ask for help" @keydown=${s=>{s.key==="Escape"&&e()}}>
    <p>
      <b>From here on this is a guided call</b>, with hints and a word on each choice. It does not count as an attempt.
    </p>
    <div class="row">
      <button type="button" class="btn main" @click=${()=>{t.send("more_help",!0)&&e()}}>Go on with help</button>
      <button type="button" class="btn" @click=${e}>Stay</button>
    </div>
  </div>`}function wn({shown:t,wording:e,on_the_desk:n}){return t!=="wording"||!e?a:n?r`<p class="ondesk">
    ${f("account")}<span><b>On your desk: </b>${e}</span>
  </p>`:r`<blockquote class="approved">${e}</blockquote>`}function yt(t){return r`<b class="cited">${t}</b>`}function gn(t,e){let n=e.sources.find(([,i])=>i===e.principle),o=e.sources.filter(i=>i!==n),s=t.beside.firstHint===t.view.version;return r`<div class="box">
    <p class="principle">
      ${f("hint")}<span
        ><span class="unseen">Hint: </span>${e.principle}${n?yt(n[0]):a}</span
      >
    </p>
    ${o.map(([i,l])=>r`<p class="small source">${yt(i)}<span>${l}</span></p>`)} ${wn(e)}
    ${s?r`<p class="small muted">Hints cost nothing; your debrief says where you asked.</p>`:a}
  </div>`}function wt(t){let{hint:e}=t.view,n=e&&e.shown!=="nothing"?gn(t,e):a;return r`<div class="coach">
    ${$n(t)}
    <div class="asking">${bn(t)}</div>
    <div role="status">${x(t.now?.hint,n)}</div>
  </div>`}function gt({before:t,now:e,beside:n,view:o}){e&&(e.isHinted&&(n.firstHint??=o.version),e.feedback!==t?.feedback?n.unfolded=matchMedia(un).matches:e.isHinted&&!t.isHinted&&(n.unfolded=!1))}function kt(t){let{before:e,now:n}=t,o=t.find(".coach");!o||!n||(t.view.feedback&&n.feedback!==e?.feedback&&(o.scrollTop=0),n.isHinted&&n.hint!==e?.hint&&(o.scrollTop=o.scrollHeight))}function kn(t,e){if(je(e)||document.querySelector('[role="dialog"]'))return;if(e.key==="h"&&t.view.hint){ge(t);return}let n=L(t.view).find(({key:o})=>o===e.key);n&&(e.preventDefault(),t.choose(n.id))}function At(t){let e=s=>{kn(t,s)},n=()=>{document.visibilityState==="visible"&&!t.view.ended&&t.send("look",Date.now())},o=setInterval(()=>{ee(t)},1e3);return document.addEventListener("keydown",e),document.addEventListener("visibilitychange",n),()=>{clearInterval(o),t.close(),document.removeEventListener("keydown",e),document.removeEventListener("visibilitychange",n),$e(),t.stop=null}}function xt(t){let{id:e,outcome:n}=t.view;return r`<div class="over">
    <h2 id="say-title">The call has ended</h2>
    <p>${n??"The line is closed."}</p>
    <div class="row">
      ${M(t,"debrief",{call:e},["See the debrief",f("next")],{class:"btn main"})}
      ${M(t,"choose",{},"Choose another call",{class:"btn"})}
    </div>
  </div>`}function Tt({view:t,before:e,beside:n}){t.ended&&!e?.ended&&(n.told=`The call has ended. ${t.outcome??""}`)}function St(t){t.view.ended&&t.before&&!t.before.ended&&t.find(".over .main")?.focus()}function _t(t,e){return{choice:t,version:e,silences:0,passedOver:0}}function Ct(t,e){return t?.version!==e.version||e.ended||t.passedOver+1>=3?null:{...t,silences:0,passedOver:t.passedOver+1}}function Et(t){return{...t,silences:t.silences+1}}function Mt(t){return t!==null&&t.silences<3}function Rt(){return{fresh:new Set,told:"",asking:!1,left:"",firstHint:null,unfolded:!1}}var ne=class extends X{beside=Rt();before=null;now=null;runs=0;silent=!1;made=null;stop=null;take(e,n){let{id:o}=this.view;super.take(e,n),this.runs+=1,this.silent=!1,this.before=this.now,this.now=lt(this.view),this.view.id!==o&&this.#e(),this.made=this.problem?null:Ct(this.made,this.view)}#e(){this.beside=Rt(),this.before=null,this.made=null,this.arrives=!0}find(e){return this.root.querySelector(e)}field(){return this.root.querySelector("textarea")}focused(){let e=this.root.getRootNode();return e instanceof ShadowRoot||e instanceof Document?e.activeElement:null}choose(e){let{version:n}=this.view;this.send("choose",{choice:e,version:n})&&(this.made=_t(e,n),this.redraw())}sendAgain(){this.made&&this.send("choose",{choice:this.made.choice,version:this.made.version})}hearNothing(){this.made&&=Et(this.made),this.silent=!Mt(this.made),this.silent||this.sendAgain(),this.redraw()}};function An(t,e,n){let o=t.bubbles[n-1];return o?.by===e.by&&o.kind===e.kind}function xn(t,e,n,o){let s=t.by==="customer"?t.mood:null;return r`<div class="turn ${t.by} said ${s?`felt ${s}`:""}">
    <span class=${o?"by":"unseen"}>${o?n:a}${e}</span>
    <p><span>${o?a:n}${t.text}</span></p>
    ${s?r`<span class="unseen">(${s})</span>`:a}
  </div>`}function Tn(t,e,n){let o=e.by==="customer"?t.caller:"You",s=t.feedback?.number===e.number?te(t.feedback.label):a;return e.kind==="said"?xn(e,o,s,!An(t,e,n)):r`<div class="turn ${e.by} did">
    <p><span>${s}${o} · ${e.text}</span></p>
  </div>`}function Vt({view:t}){return r`<div class="log" role="log" aria-live="polite" aria-label="Conversation" tabindex="0">
    ${t.bubbles.map((e,n)=>Tn(t,e,n))}
  </div>`}function Ht(t){let e=!0;t.addEventListener("scroll",()=>{e=t.scrollHeight-t.scrollTop-t.clientHeight<4}),new ResizeObserver(()=>{e&&(t.scrollTop=t.scrollHeight)}).observe(t)}function Nt(t){let{before:e}=t,n=t.find(".log");!n||e&&e.lines>=t.view.bubbles.length||(n.scrollTop=n.scrollHeight,e&&n.scrollIntoView({block:"nearest"}))}var Ot=1200,Sn=150;function I({typed_answer:t,ended:e}){return!!t?.asked&&!e}function _n(t){let e=Ot-t;return e<Sn?`${Ge(e,"character","characters")} left`:""}function Lt(t,e){t.beside.left!==e&&(t.beside.left=e,t.redraw())}function Pt(t){let e=t.field(),n=e?.value.trim();n?t.send("say",{version:t.view.version,text:n}):(Lt(t,"Type what you would say, or look at the answers."),e?.focus())}function Cn(t){return r`<textarea
    rows="2"
    maxlength=${Ot}
    aria-labelledby="say-title"
    spellcheck="true"
    @input=${o=>{Lt(t,_n(o.target.value.length))}}
    @keydown=${o=>{o.key!=="Enter"||o.shiftKey||o.isComposing||(o.preventDefault(),o.repeat||Pt(t))}}
  ></textarea>`}function Bt(t){let e=o=>{o.preventDefault(),Pt(t)},n=()=>t.send("reveal",{version:t.view.version});return r`<form class="first" ?hidden=${!I(t.view)} @submit=${e}>
    ${Cn(t)}
    <div class="row">
      <button type="submit" class="btn main">Say it</button>
      <button type="button" class="btn quiet" @click=${n}>Show me the answers</button>
      <span class="small muted" aria-live="polite">${t.beside.left}</span>
    </div>
  </form>`}function It({typed_answer:t}){let e=t?.typed?r`<p class="small muted">You typed</p>
        <p class="own">${t.typed}</p>`:a;return r`<div class="typed" tabindex="-1" ?hidden=${!t?.typed}>${e}</div>`}function Dt({typed_answer:t}){return!t?.asked&&!t?.typed?a:r`<p class="small muted note">Your own words are not graded; the answer you confirm is.</p>`}function ke(t){return I(t.view)&&matchMedia("(hover: hover)").matches?t.field():t.find("#main")}function Ut(t){let e=t.before?.asked??!1,n=I(t.view);if(t.view.ended||n===e||t.focused()?.closest(".side"))return;(n?ke(t):t.find(t.view.typed_answer?.typed?".typed":"#say-title"))?.focus({preventScroll:!0})}function Wt(t){if(t.before?.answers===t.now?.answers)return;t.beside.left="";let e=t.field();e&&(e.value="")}var En="The app is not answering. Your call is kept: check that the app is still running, then load this page again.";function Mn(t){let{view:e}=t;return r`${It(e)}
    <header>
      <h2 id="say-title" tabindex="-1">${qe(e.typed_answer)}</h2>
      ${ze(e)} ${$t(t)}
    </header>
    ${Bt(t)} ${Fe(t)} ${Dt(e)}`}function Rn(t){let e=t.silent?En:t.problem;return r`<section class="card talk" aria-label="Conversation and responses">
    ${Vt(t)} ${e?x(t.runs,pe(e)):a} ${wt(t)}
    <section class="say" aria-labelledby="say-title">${t.view.ended?xt(t):Mn(t)}</section>
  </section>`}function Vn(t){let e=()=>{((I(t.view)?t.field():t.find(".reply"))??t.find("#main"))?.focus()},n=r`<div id="main" class="desk" tabindex="-1">
    ${rt(t)} ${Rn(t)} ${ut(t)}
    <p class="unseen" role="status">${t.beside.told}</p>
  </div>`;return r`${he("Skip to the responses",e)} ${me(t,"call")} ${x(t.view.id,n)}`}function Kt(t){ue(Vn(t),t.root)}function Hn(t,e){let{before:n,view:o}=t,s=t.find(".log");!n&&s&&Ht(s),n&&st(o,n.lines),e&&!o.ended&&!I(o)&&L(o).length===0&&s?.focus(),kt(t),Ut(t),St(t),mt(t),Nt(t);let i=ke(t);i&&t.arrive(i)}var Nn=Ye(t=>new ne(t));function On(t){let e=Nn(t),n=!!e.focused()?.closest(".reply");return e.take(t,()=>{Kt(e)}),e.onSilence=()=>{e.hearNothing()},Wt(e),gt(e),pt(e),Tt(e),Kt(e),Hn(e,n),e.sendAgain(),ee(e),e.stop??=At(e)}var Ps=On;export{Ps as default};
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
