/* Made from pages/debrief/page.ts by npm run build. */
var it=globalThis,Tt=e=>e,B=it.trustedTypes,At=B?B.createPolicy("lit-html",{createHTML:e=>e}):void 0,at="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,lt="?"+g,ve=`<${lt}>`,_=document,P=()=>_.createComment(""),L=e=>e===null||typeof e!="object"&&typeof e!="function",ct=Array.isArray,Ct=e=>ct(e)||typeof e?.[Symbol.iterator]=="function",ot=`[ 	
\f\r]`,D=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_t=/-->/g,kt=/>/g,T=RegExp(`>|${ot}(?:([^\\s"'>=/]+)(${ot}*=${ot}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Mt=/'/g,Rt=/"/g,St=/^(?:script|style|textarea|title)$/i,ut=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),i=ut(1),f=ut(2),Sn=ut(3),N=Symbol.for("lit-noChange"),a=Symbol.for("lit-nothing"),Et=new WeakMap,A=_.createTreeWalker(_,129);function Dt(e,t){if(!ct(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return At!==void 0?At.createHTML(t):t}var Pt=(e,t)=>{let n=e.length-1,r=[],s,o=t===2?"<svg>":t===3?"<math>":"",l=D;for(let u=0;u<n;u++){let c=e[u],m,h,d=-1,b=0;for(;b<c.length&&(l.lastIndex=b,h=l.exec(c),h!==null);)b=l.lastIndex,l===D?h[1]==="!--"?l=_t:h[1]!==void 0?l=kt:h[2]!==void 0?(St.test(h[2])&&(s=RegExp("</"+h[2],"g")),l=T):h[3]!==void 0&&(l=T):l===T?h[0]===">"?(l=s??D,d=-1):h[1]===void 0?d=-2:(d=l.lastIndex-h[2].length,m=h[1],l=h[3]===void 0?T:h[3]==='"'?Rt:Mt):l===Rt||l===Mt?l=T:l===_t||l===kt?l=D:(l=T,s=void 0);let y=l===T&&e[u+1].startsWith("/>")?" ":"";o+=l===D?c+ve:d>=0?(r.push(m),c.slice(0,d)+at+c.slice(d)+g+y):c+g+(d===-2?u:y)}return[Dt(e,o+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},V=class e{constructor({strings:t,_$litType$:n},r){let s;this.parts=[];let o=0,l=0,u=t.length-1,c=this.parts,[m,h]=Pt(t,n);if(this.el=e.createElement(m,r),A.currentNode=this.el.content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=A.nextNode())!==null&&c.length<u;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(at)){let b=h[l++],y=s.getAttribute(d).split(g),H=/([.?@])?(.*)/.exec(b);c.push({type:1,index:o,name:H[2],strings:y,ctor:H[1]==="."?U:H[1]==="?"?W:H[1]==="@"?K:M}),s.removeAttribute(d)}else d.startsWith(g)&&(c.push({type:6,index:o}),s.removeAttribute(d));if(St.test(s.tagName)){let d=s.textContent.split(g),b=d.length-1;if(b>0){s.textContent=B?B.emptyScript:"";for(let y=0;y<b;y++)s.append(d[y],P()),A.nextNode(),c.push({type:2,index:++o});s.append(d[b],P())}}}else if(s.nodeType===8)if(s.data===lt)c.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(g,d+1))!==-1;)c.push({type:7,index:o}),d+=g.length-1}o++}}static createElement(t,n){let r=_.createElement("template");return r.innerHTML=t,r}};function k(e,t,n=e,r){if(t===N)return t;let s=r!==void 0?n._$Co?.[r]:n._$Cl,o=L(t)?void 0:t._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(e),s._$AT(e,n,r)),r!==void 0?(n._$Co??=[])[r]=s:n._$Cl=s),s!==void 0&&(t=k(e,s._$AS(e,t.values),s,r)),t}var I=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:r}=this._$AD,s=(t?.creationScope??_).importNode(n,!0);A.currentNode=s;let o=A.nextNode(),l=0,u=0,c=r[0];for(;c!==void 0;){if(l===c.index){let m;c.type===2?m=new C(o,o.nextSibling,this,t):c.type===1?m=new c.ctor(o,c.name,c.strings,this,t):c.type===6&&(m=new j(o,this,t)),this._$AV.push(m),c=r[++u]}l!==c?.index&&(o=A.nextNode(),l++)}return A.currentNode=_,s}p(t){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,n),n+=r.strings.length-2):r._$AI(t[n])),n++}},C=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,r,s){this.type=2,this._$AH=a,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=k(this,t,n),L(t)?t===a||t==null||t===""?(this._$AH!==a&&this._$AR(),this._$AH=a):t!==this._$AH&&t!==N&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Ct(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==a&&L(this._$AH)?this._$AA.nextSibling.data=t:this.T(_.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:r}=t,s=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=V.createElement(Dt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(n);else{let o=new I(s,this),l=o.u(this.options);o.p(n),this.T(l),this._$AH=o}}_$AC(t){let n=Et.get(t.strings);return n===void 0&&Et.set(t.strings,n=new V(t)),n}k(t){ct(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,s=0;for(let o of t)s===n.length?n.push(r=new e(this.O(P()),this.O(P()),this,this.options)):r=n[s],r._$AI(o),s++;s<n.length&&(this._$AR(r&&r._$AB.nextSibling,s),n.length=s)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let r=Tt(t).nextSibling;Tt(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},M=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,r,s,o){this.type=1,this._$AH=a,this._$AN=void 0,this.element=t,this.name=n,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=a}_$AI(t,n=this,r,s){let o=this.strings,l=!1;if(o===void 0)t=k(this,t,n,0),l=!L(t)||t!==this._$AH&&t!==N,l&&(this._$AH=t);else{let u=t,c,m;for(t=o[0],c=0;c<o.length-1;c++)m=k(this,u[r+c],n,c),m===N&&(m=this._$AH[c]),l||=!L(m)||m!==this._$AH[c],m===a?t=a:t!==a&&(t+=(m??"")+o[c+1]),this._$AH[c]=m}l&&!s&&this.j(t)}j(t){t===a?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},U=class extends M{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===a?void 0:t}},W=class extends M{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==a)}},K=class extends M{constructor(t,n,r,s,o){super(t,n,r,s,o),this.type=5}_$AI(t,n=this){if((t=k(this,t,n,0)??a)===N)return;let r=this._$AH,s=t===a&&r!==a||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==a&&(r===a||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},j=class{constructor(t,n,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){k(this,t)}},Lt={M:at,P:g,A:lt,C:1,L:Pt,R:I,D:Ct,V:k,I:C,H:M,N:W,U:K,B:U,F:j},we=it.litHtmlPolyfillSupport;we?.(V,C),(it.litHtmlVersions??=[]).push("3.3.3");var Nt=(e,t,n)=>{let r=n?.renderBefore??t,s=r._$litPart$;if(s===void 0){let o=n?.renderBefore??null;r._$litPart$=s=new C(t.insertBefore(P(),o),o,void 0,n??{})}return s._$AI(e),s};var O={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],back:["M19 12H5","M11 6l-6 6 6 6"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function p(e){let t=O[e];return i`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${t.map(n=>f`<path d=${n}></path>`)}
  </svg>`}function xe(e,t={}){let n=Object.entries(t).filter(s=>!!s[1]),r=new URLSearchParams(n).toString();return(e==="choose"?"./":e)+(r&&`?${r}`)}function v(e,t,n,r,s={}){let o=l=>{l.metaKey||l.ctrlKey||l.shiftKey||l.button||(l.preventDefault(),e.send("go",{to:t,params:n}))};return i`<a
    href=${xe(t,n)}
    class=${s.class??a}
    aria-label=${s.label??a}
    aria-current=${s.current?"page":a}
    @click=${o}
    >${r}</a
  >`}function q(e){return e?i`<p class="problem" role="alert">${p("alert")}<span>${e}</span></p>`:a}function Vt(e,t){let n=(s,o)=>i`<li>${v(e,s,{},o,{current:t===s})}</li>`,r=[p("mark"),i`<span>Call simulator</span>`];return i`<header class="mast">
    ${v(e,"choose",{},r,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function Ot(e,t){return i`<button type="button" class="btn main skip" @click=${t}>${e}</button>`}function w(e,t,n,r="btn"){return i`<button type="button" class=${r} @click=${()=>e.send("branch",{number:t})}>${p("branch")}${n}</button>`}var Ht=e=>(...t)=>({_$litDirective$:e,values:t}),z=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,r){this._$Ct=t,this._$AM=n,this._$Ci=r}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:In}=Lt;var Te={},Bt=(e,t=Te)=>e._$AH=t;var It=Ht(class extends z{constructor(){super(...arguments),this.key=a}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Bt(e),this.key=t),n}});var Ae=new Set(["go","start","again","surprise","back","branch"]),dt="callSimulatorTurning";function Ut(){return dt in document.documentElement.dataset}var G=class{onSilence=()=>{};#t=null;#e=!1;#s;#n;#r;constructor(t){this.#r=t}send(t,n){return this.#e||!this.#t?!1:(this.#e=!0,Ae.has(t)&&(document.documentElement.dataset[dt]=""),this.#s=setTimeout(()=>{this.#r.setAttribute("aria-busy","true")},400),this.#n=setTimeout(()=>{this.#o(),this.onSilence()},8e3),this.#t.setTriggerValue(t,n),!0)}answered(t){this.#t=t,this.#o()}close(){clearTimeout(this.#n)}#o(){clearTimeout(this.#n),clearTimeout(this.#s),this.#e=!1,Reflect.deleteProperty(document.documentElement.dataset,dt),this.#r.removeAttribute("aria-busy")}};var Wt="call-simulator-frame",_e=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stDecoration"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,ke=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${O.mark.map(e=>`<path d="${e}"/>`).join("")}</g></svg>`;function Kt(){if(document.getElementById(Wt))return;let e=document.createElement("style");e.id=Wt,e.textContent=_e,document.head.append(e);for(let t of document.querySelectorAll('link[rel~="icon"]'))t.href=`data:image/svg+xml,${encodeURIComponent(ke)}`}function jt(e){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),e.focus({preventScroll:!0})}function R(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var Me="The app is not answering. Check that it is still running, then load this page again.",pt=class extends G{view;problem=null;arrives=Ut();root;#t=()=>{};constructor(t){let n=document.createElement("div");n.className="page",super(n),this.root=n,this.view=t.data[0].view,Kt(),t.parentElement.append(n)}take(t,n){let[r]=t.data;this.view=r.view,this.problem=r.problem,this.answered(t),this.#t=n}redraw(){this.#t()}arrive(t){this.arrives&&(this.arrives=!1,jt(t))}};function Re(e){let t=new WeakMap;return n=>{let r=t.get(n.parentElement)??e(n);return t.set(n.parentElement,r),r}}var mt=class extends pt{state;silent=!1;constructor(t,n){super(t),this.state=n}};function qt(e,t){let n=l=>t.state?.(l),r=new WeakMap,s=Re(l=>{let u=new mt(l,n(l.data[0].view));return r.set(u,c=>{Ce(c)||t.onKey?.(u,c)}),u}),o=new WeakMap;return l=>{let u=s(l),c=t.about?.(l.data[0].view),m=!o.has(u)||o.get(u)!==c;m&&o.has(u)&&(u.state=n(l.data[0].view)),o.set(u,c),Ee(u,l,t),t.drawn?.(u,m);let h=r.get(u);return h&&document.addEventListener("keydown",h),()=>{h&&document.removeEventListener("keydown",h),t.left?.(u),u.close()}}}function Ee(e,t,n){let r=()=>{Nt(Se(e,n),e.root)};e.take(t,r),e.silent=!1,e.onSilence=()=>{e.silent=!0,r()},r();let s=e.root.querySelector("#main");s&&e.arrive(s)}function Ce(e){if(e.repeat||e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let[t]=e.composedPath();return t instanceof HTMLElement&&(t.isContentEditable||t.matches("input, textarea, select"))}function Se(e,t){let n=()=>e.root.querySelector("#main")?.focus();return[q(e.silent?Me:null),Ot("Skip to the page",n),Vt(e,t.here),i`<div id="main" tabindex="-1">${It(t.about?.(e.view),t.draw(e))}</div>`]}function x(e,t,n){return`${e} ${e===1?t:n}`}var Y={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var F={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var zt={good:"Well done",bad:"Look at this again",critical:"Critical error"};var Q={said:"You said",did:"You did"},Gt={said:"You say",did:"You do"},Yt={quoted:"Approved words (from the guide)",ours:"Approved words (ours; the guide gives none)"},Ft="heard",Qt="not heard: check yourself",Xt="Too little came up in this call for a score.",Zt="There is no moment of the call to quote: it did not happen.",Jt="This call could not be analysed turn by turn.",ht="It never counts as the attempt.";var Pe=e=>e in O;function ft(e){let{sign:t,outline:n}=Y[e],r=Pe(t)?a:i`<span class="sign-of" aria-hidden="true">${t}</span>`,s=n.length>0?f`<polygon points=${n.join(" ")}></polygon>`:f`<circle r=${.8}></circle>`;return i`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${s}</svg>${r}`}function E(e){return i`<span class="lab" data-label=${e}>${ft(e)}<span>${F[e]}</span></span>`}function $t(e){return e.bubbles.filter(t=>t.by==="trainee").map(t=>t.number)}function te(e){let t=e.board?.deciding??$t(e)[0]??null;return{turn:t,lit:t,told:"",isSharing:!1,copied:""}}function X(e,t,n,[r,s]){let o=t.length-1,l=n===null?-1:t.indexOf(n),c=new Map([[r,l-1],[s,l+1],["Home",0],["End",o]]).get(e);return c===void 0?null:t[Math.max(0,Math.min(c,o))]??null}function Z(e,t){return e.root.querySelector(`#turn-${t??0}`)}function $(e,t,{scroll:n=!0}={}){let r=e.view.bubbles.find(s=>s.number===t);r&&(e.state.lit=r.number,r.by==="trainee"&&(e.state.turn=r.number,e.state.told=e.view.board?.moments.find(s=>s.number===t)?.told??""),e.redraw(),gt(e),n&&yt(e))}function J(e,t){$(e,t,{scroll:!1});let n=Z(e,t);n?.scrollIntoView({block:"center",behavior:R()}),n?.focus({preventScroll:!0})}function tt(e){e.root.querySelector(".moment")?.scrollIntoView({block:"nearest",behavior:R()}),e.root.querySelector("#moment-title")?.focus({preventScroll:!0})}function bt(e){return e.scrollHeight>e.clientHeight+1}function yt(e,t=R()){let n=Z(e,e.state.lit),r=n?.parentElement;if(!n||!r||!bt(r))return;let s=r.clientHeight-n.offsetHeight,o=n.getBoundingClientRect().top-r.getBoundingClientRect().top+r.scrollTop;r.scrollTo({top:o-Math.max(8,s/2),behavior:t})}function gt(e,t=R()){let n=e.root.querySelector(".plot"),r=n?.querySelector('[aria-selected="true"]');if(!n||!r)return;let[s,o]=[n.getBoundingClientRect(),r.getBoundingClientRect()];o.left>=s.left&&o.right<=s.right||n.scrollBy({left:o.left-s.left-s.width/2,behavior:t})}var Le=19;function Ne(e){return e.filter(t=>t.kind==="dot").filter(t=>t.turn>0)}function Ve(e,t){let n=r=>Math.abs(r.at[0]-t);return e.toSorted((r,s)=>n(r)-n(s))[0]?.turn}function ee({at:[e,t],corners:n,radius:r}){return n.length>0?f`<polygon points=${n.join(" ")}></polygon>`:f`<circle cx=${e} cy=${t} r=${r}></circle>`}function Oe(e,t){let n=`--ink-of:var(--${e.ink})`;return e.turn?f`<g role="option" id="dot-${e.turn}" class="dot" style=${n} aria-label=${e.text}
    aria-selected=${e.turn===t?"true":"false"}>${ee(e)}</g>`:f`<g class="dot" style=${n} aria-hidden="true">${ee(e)}</g>`}function He(e,t){let n=`--ink-of:var(--${e.ink})`;switch(e.kind){case"line":return f`<polyline class="line" style=${n} points=${e.points.join(" ")} stroke-width=${e.width}
        stroke-dasharray=${e.dashes.join(" ")||a} aria-hidden="true"></polyline>`;case"area":return f`<polygon style=${n} points=${e.points.join(" ")} fill-opacity=${e.opacity}
        aria-hidden="true"></polygon>`;case"dot":return Oe(e,t);case"words":return f`<text class=${e.strong?"strong":a} style=${n} x=${e.at[0]} y=${e.at[1]}
        font-size=${e.size} text-anchor=${e.anchor} aria-hidden="true">${e.text}</text>`}}function Be({height:e},t){if(!t)return a;let[n,r]=t.at;return f`<g class="cursor" style="--ink-of:var(--${t.ink})" aria-hidden="true">
    <line x1=${n} x2=${n} y1="0" y2=${e}></line><circle cx=${n} cy=${r} r=${Le}></circle></g>`}function Ie(e,t,n){let r=s=>{if(!(s.currentTarget instanceof Element))return;let o=s.currentTarget.getBoundingClientRect(),[l,,u]=t.frame,c=Ve(n,l+(s.clientX-o.left)/o.width*u);(c!==e.state.turn||c!==e.state.lit)&&$(e,c)};return{click:s=>{let o=s.target instanceof Element?s.target.closest("[role=option]"):null;s.detail?r(s):o&&$(e,Number(o.id.slice(4)))},move:s=>{s.pointerType==="mouse"&&s.buttons&1&&r(s)},key:s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let o=n.map(u=>u.turn),l=X(s.key,o,e.state.turn,["ArrowLeft","ArrowRight"]);if(l!==null)$(e,l);else if(s.key==="Enter"||s.key===" ")tt(e);else return;s.preventDefault()}}}function ne(e,{chart:t}){let{turn:n}=e.state,{shapes:r}=t,s=Ne(r),o=Ie(e,t,s),l=r.findIndex(c=>c.kind==="dot"),u=c=>c.map(m=>He(m,n));return i`<figure class="plot">
    <svg
      viewBox=${t.frame.join(" ")}
      role="listbox"
      tabindex="0"
      aria-label="Turns on the chart"
      aria-orientation="horizontal"
      aria-activedescendant="dot-${n??0}"
      @click=${o.click}
      @pointermove=${o.move}
      @keydown=${o.key}
    >
      ${u(r.slice(0,l))}
      ${Be(t,s.find(c=>c.turn===n))}
      ${u(r.slice(l))}
    </svg>
  </figure>`}function et([e,t]){return i`<p class="source"><b>${e}</b><span>${t}</span></p>`}function vt(e,t){return i`<figure class="approved">
    <figcaption>${e}</figcaption>
    <blockquote>${t}</blockquote>
  </figure>`}function nt(e,t){return vt(Yt[t?"quoted":"ours"],e)}function re(e,t){return i`<p class="bubble ${t.by} ${t.kind}">
    <span class="who">${e}</span><span class="words">${t.text}</span>
  </p>`}function rt(e,{by:t,kind:n}){return t==="customer"?e:Q[n]}function Ue(e,t){return t?`${e}, ${t}`:e}function se(e,{text:t,kind:n,reply:r,mood:s}){return i`<div class="exchange">
    ${re(Gt[n],{by:"trainee",kind:n,text:t})}
    ${re(Ue(e,s),{by:"customer",kind:"said",text:r})}
  </div>`}function We(e,t){let n=e.bubbles.find(r=>r.number===t);return n?i`<div class="made">
    <p class="label">${Q[n.kind]}</p>
    <p class="words">${n.text}</p>
  </div>`:a}function Ke(e){return e.can_pass_after?"check":e.can_pass_before?"alert":"dash"}function je(e){let t=e.cost_text?i`<span class="fell">${e.cost_text}</span>`:a;return i`<dl class="worth">
    <div>
      <dt>Still attainable</dt>
      <dd class="figures"><b>${e.course}</b>${t}</dd>
    </div>
    <div>
      <dt>A pass</dt>
      <dd class=${e.can_pass_after?"can":"cannot"}>${p(Ke(e))}${e.pass_text}</dd>
    </div>
  </dl>`}function qe(e){return e.length===0?a:i`<div class="lost">
    <h4>Criteria lost</h4>
    <ul>
      ${e.map(t=>i`<li>${p("cross")}<span>${t}</span></li>`)}
    </ul>
  </div>`}function wt(e){return i`<ol>
    ${e.choices.map(t=>i`<li><span>${t}</span></li>`)}
  </ol>`}function ze(e){return i`<div class="way">
    <h4>${e.heading}</h4>
    ${e.comes_to?i`<p class="small muted">${e.comes_to}</p>`:a} ${wt(e)}
  </div>`}function Ge(e,t){let{view:n}=e,{better:r,recovery:s}=t,o=()=>{J(e,t.number)};return i`<div class="moment-body">
    ${We(n,t.number)}
    <p class="why">${t.why}</p>
    ${je(t)} ${qe(t.lost)}
    ${r?i`<div class="better">
            <h4>What would have kept more</h4>
            ${se(n.speaker,r)}
          </div>`:a}
    ${s?ze(s):a}
    <div class="row">
      ${w(e,t.number,"Go on differently from here")}
      <button type="button" class="btn quiet" @click=${o}>Show it in the call</button>
    </div>
  </div>`}function oe(e,t){let n=t.findIndex(o=>o.number===e.state.turn),r=t[n];if(!r)return a;let s=(o,l,u)=>i`<button
      type="button"
      class="btn quiet"
      aria-label=${o}
      title=${o}
      aria-disabled=${u?"false":"true"}
      @click=${()=>{$(e,u?.number)}}
    >
      ${p(l)}
    </button>`;return i`<section class="moment" aria-labelledby="moment-title" data-label=${r.label}>
    <header>
      <h3 id="moment-title" tabindex="-1"><span>Turn ${r.number}</span>${E(r.label)}</h3>
      ${s("Turn before","back",t[n-1])} ${s("Turn after","next",t[n+1])}
    </header>
    ${Ge(e,r)}
    <p class="unseen" role="status">${e.state.told}</p>
  </section>`}function Ye(e){let t=n=>e.filter(r=>r.label===n).map(r=>r.number);return["best","good","inaccuracy","mistake","blunder"].map(n=>[n,t(n)]).filter(([,n])=>n.length>0)}function Fe(e,t){let n=(r,s)=>i`<li>
      <button type="button" class="count" data-label=${r} title="Go to the next of these" @click=${()=>{$(e,s.find(l=>l>(e.state.turn??0))??s[0])}}>
        ${ft(r)}<span>${x(s.length,F[r].toLowerCase(),Y[r].several)}</span>
      </button>
    </li>`;return i`<ul class="counts" aria-label="Turns by label">
    ${Ye(t).map(([r,s])=>n(r,s))}
  </ul>`}function Qe(e,t){let n=t.last_chance;return!n||e.view.passed?a:i`<section class="chance" aria-labelledby="chance-title">
    <h3 id="chance-title">The last chance</h3>
    <p>${t.last_chance_text}</p>
    ${wt(n)} ${w(e,n.number,`Take it from turn ${n.number}`)}
  </section>`}function Xe(e,t){let n=new Map(e.bubbles.map(o=>[o.number,o])),r=["Turn","Your choice","Label","Attainable","A pass","Customer"],s=o=>i`<tr>
      <th scope="row">${o.number}</th>
      <td class="what-was">${n.get(o.number)?.text}</td>
      <td>${E(o.label)}</td>
      <td class="num">${o.course}</td>
      <td>${o.pass_text}</td>
      <td>${n.get(o.number+1)?.mood}</td>
    </tr>`;return i`<details class="more">
    <summary>All turns as a table</summary>
    <div class="scroll" tabindex="0" role="group" aria-label="All turns">
      <table>
        <thead>
          <tr>
            ${r.map(o=>i`<th scope="col">${o}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(s)}
        </tbody>
      </table>
    </div>
  </details>`}function Ze({thresholds:e}){return i`<details class="more">
    <summary>What the labels mean</summary>
    <dl class="meanings">
      ${e.map(([t,n])=>i`<div>
            <dt>${E(t)}</dt>
            <dd>${n}</dd>
          </div>`)}
    </dl>
  </details>`}function ie(e){let t=e.view.board,n=i`<h2 id="board-title">What each turn was worth</h2>`;return!t||t.moments.length===0?i`<section class="board" aria-labelledby="board-title">
      ${n}
      <p class="muted">${Jt}</p>
    </section>`:i`<section class="board" aria-labelledby="board-title">
    ${n}
    <p class="summary">${t.chart.summary}</p>
    <div class="card">${Fe(e,t.moments)}${ne(e,t)}${oe(e,t.moments)}</div>
    ${Qe(e,t)}
    <div class="mores">${Ze(t)}${Xe(e.view,t.moments)}</div>
  </section>`}function S(e,t){return i`<button type="button" class="jump" @click=${()=>{J(e,t)}}>Turn ${t}</button>`}function st(e,t){if(t.length===0)return a;let n=r=>i`<li>
      ${S(e,r.number)}
      <span><span class="muted">${rt(e.view.speaker,r)}: </span><q>${r.text}</q></span>
    </li>`;return i`<ul class="evidence" aria-label="Evidence from the call">
    ${t.map(n)}
  </ul>`}var ae=3,Je=3;function tn(e){let t=e.critical?p("alert"):a;return i`<p class=${e.critical?"price critical":"price"}>${t}${e.cost_text}</p>`}function en(e,t){let n=t.slice(ae).map(s=>S(e,s.number)),r=i`<p class="small others"><span class="muted">And again:</span>${n}</p>`;return[st(e,t.slice(0,ae)),n.length>0?r:a]}function nn(e){if(e.length===0)return a;let t="The same turn also lost",n=i`<ul>
    ${e.map(r=>i`<li>${r}</li>`)}
  </ul>`;return e.length<=Je?i`<div class="also small">
      <p class="muted">${t}</p>
      ${n}
    </div>`:i`<details class="also small">
    <summary>${t} ${e.length} other criteria</summary>
    ${n}
  </details>`}function rn(e,t,n){return i`<li class=${t.critical?"card priority critical":"card priority"}>
    ${tn(t)}
    <h3>${t.title}</h3>
    <p class="advice">${t.coaching}</p>
    ${en(e,t.evidence)}
    ${t.approved?nt(t.approved,t.approved_is_quoted):a}
    ${t.sources.length>0?i`<div class="sources">${t.sources.map(et)}</div>`:a}
    ${nn(t.also)} ${w(e,t.turn,t.drill,n>0?"btn":"btn main")}
  </li>`}function le(e,t){let{praise:n}=e.view;return n.length===0?a:i`<section class="praise" aria-labelledby="praise-title">
    ${t}
    <ul>
      ${n.map(r=>i`<li>
            ${p("check")}
            <p>${r.text} ${S(e,r.number)}</p>
          </li>`)}
    </ul>
  </section>`}function ce(e){let{priorities:t,praise:n,tasks_text:r}=e.view,s="What went well";if(t.length===0){let o=le(e,i`<h2 id="praise-title">${s}</h2>`);return n.length>0?i`<div class="coaching-part alone">${o}</div>`:a}return i`<section class="coaching-part" aria-labelledby="coaching-title">
    <h2 id="coaching-title">${r}</h2>
    <div class="coach">
      <ol class="priorities of-${t.length}">
        ${t.map((o,l)=>rn(e,o,l))}
      </ol>
      ${le(e,i`<h3 id="praise-title">${s}</h3>`)}
    </div>
  </section>`}var xt={passed:"check",critical:"alert",short:"dash",ungraded:null,open:"phone"},ue={met:"check",not_met:"cross",not_applicable:"dash"};function de({result:e,result_text:t,score_text:n}){let r=xt[e],s=n?i`<b>${n}</b>`:a;return i`<span class="result-of ${e}">${r?p(r):a}${t}${s}</span>`}function sn(e){if(!e.approved)return a;let t=nt(e.approved,e.approved_is_quoted);return e.verdict==="not_met"?t:i`<details class="words">
    <summary>Approved words</summary>
    ${t}
  </details>`}function on(e){return i`<summary>
    <span class="sign">${p(ue[e.verdict])}</span>
    <span class="what">
      <span class="title">${e.heading}</span>
      <span class="small meta"
        ><span class="word">${e.verdict_text}</span>${e.criticality_text?i`<span>${e.criticality_text}</span>`:a}<span>weight ${e.weight}</span></span
      >
    </span>
  </summary>`}function an(e,t){let n=t.verdict==="not_met",r=n&&t.evidence.length===0,{assumption:s}=t;return i`<div class="body">
    ${st(e,t.evidence)} ${r?i`<p class="small muted">${Zt}</p>`:a}
    ${n?i`<p class="coaching">${t.coaching}</p>`:a} ${t.sources.map(et)}
    ${s?i`<p class="source assumed"><b>Assumption</b><span>${s}</span></p>`:a}
    ${sn(t)}
  </div>`}function ln(e,t){let n=t.verdict==="not_met",r=`criterion ${t.verdict}${t.critical&&n?" fatal":""}`;return i`<details class=${r} id="criterion-${t.id}" ?open=${n}>
    ${on(t)} ${an(e,t)}
  </details>`}function cn(e,t){let n=s=>t.criteria.filter(o=>o.verdict===s).map(o=>ln(e,o)),r=n("not_applicable");return i`<section class="part">
    <header>
      <h3>${t.title}</h3>
      <p class="small muted">${t.met_text}</p>
    </header>
    ${n("not_met")} ${n("met")}
    ${r.length>0?i`<details class="silent">
            <summary>
              <span class="sign">${p("dash")}</span>
              ${x(r.length,"criterion","criteria")} did not come up in this call
            </summary>
            ${r}
          </details>`:a}
  </section>`}function pe(e){let{sections:t,counsel:n}=e.view;return i`<section class="criteria" aria-labelledby="criteria-title">
    <h2 id="criteria-title">Criterion by criterion</h2>
    ${t.map(r=>cn(e,r))}
    ${n?i`<aside class="counsel">
            <h3>For trainers, and for counsel</h3>
            <p>${n}</p>
          </aside>`:a}
  </section>`}var un={good:"check",bad:"cross",critical:"alert"};function dn(e){return i`<div class="remark">
    <p>${e.why}</p>
    ${e.instead?i`<p class="instead"><b>Say instead </b>${e.instead}</p>`:a}
    ${e.source?i`<p class="small muted">${e.source}</p>`:a}
  </div>`}function pn(e,t){return e?t&&!(e==="bad"&&(t==="best"||t==="good"))&&e!=="critical"?null:e:null}function mn({marks:e,hints:t},{number:n,spiel:r},s){let o=e[n],l=pn(o,s),u=o==="bad"||o==="critical";return[s?E(s):a,l?i`<span class="flag">${p(un[l])}${zt[l]}</span>`:a,r&&!u?i`<span class="flag words">Approved words ${r}</span>`:a,t.includes(n)?i`<span class="flag hinted">${p("hint")}After a hint</span>`:a]}function hn(e,{number:t,by:n}){let r=i`<span class="unseen">Turn </span>${t}`;if(n==="customer")return i`<span class="number">${r}</span>`;let s=t===e.state.turn?"0":"-1";return i`<button type="button" class="number" tabindex=${s} title="Select this turn">${r}</button>`}function fn(e,t){let r=i`<button type="button" class="btn quiet onboard" @click=${()=>{tt(e)}}>See it on the board</button>`;return i`<div class="acts">
    ${w(e,t,"Go on differently from here")}${e.view.board?r:a}
  </div>`}function $n(e,t,n){let{view:r,state:s}=e,{number:o,by:l,kind:u,mood:c}=t,m=o===s.lit,h=r.faults[o]??[],d=l==="trainee"?n.remarks.get(o):void 0,b=l==="customer"&&c?i`<span class="felt">, ${c}</span>`:a;return i`<li
    class="turn ${l} ${u} ${r.marks[o]??""} ${m?"lit":""}"
    id="turn-${o}"
    tabindex="-1"
    aria-current=${m?"true":a}
  >
    ${hn(e,t)}
    <div>
      <p class="by small">
        <span>${rt(r.speaker,t)}${b}</span>${mn(r,t,n.labels.get(o))}
      </p>
      <p class="text">${t.text}</p>
      ${h.length>0?i`<ul class="small faults">
              ${h.map(y=>i`<li>${y}</li>`)}
            </ul>`:a}
      ${d?dn(d):a} ${l==="trainee"&&o===s.turn?fn(e,o):a}
    </div>
  </li>`}function bn(e,t){if(!(t.target instanceof Element&&t.target.closest("button.number"))||t.ctrlKey||t.metaKey||t.altKey)return;let r=X(t.key,$t(e.view),e.state.turn,["ArrowUp","ArrowDown"]);if(r===null)return;t.preventDefault(),$(e,r);let s=Z(e,r);s?.querySelector("button.number")?.focus({preventScroll:!0}),s?.parentElement&&!bt(s.parentElement)&&s.scrollIntoView({block:"nearest"})}function yn(e,t){if(!(t.target instanceof Element))return;let n=t.target.closest("li.turn.trainee"),r=t.target.closest("button:not(.number), a"),s=t.target.closest("button")?"":window.getSelection()?.toString()??"";n&&!r&&!s&&$(e,Number(n.id.slice(5)),{scroll:!1})}function me(e){let{view:t}=e,n={labels:new Map(t.board?.moments.map(o=>[o.number,o.label])),remarks:new Map(t.remarks.map(o=>[o.number,o]))};return i`<section class="call" aria-labelledby="call-title">
    <h2 id="call-title">The call, turn by turn</h2>
    <ol @click=${o=>{yn(e,o)}} @keydown=${o=>{bn(e,o)}}>
      ${t.bubbles.map(o=>$n(e,o,n))}
    </ol>
  </section>`}async function gn(e){let t=e.root.querySelector("#record");if(!t)return;t.select();let n;try{await navigator.clipboard.writeText(t.value),n=!0}catch{n=document.execCommand("copy")}e.state.copied=n?"Copied.":"Marked: copy it with your keyboard.",e.redraw()}function vn(){return["127.0.0.1","localhost","[::1]"].includes(location.hostname)?"The link opens on this computer only: to give it to your trainer, send the PDF.":"Whoever has this link can read this debrief: give it to your trainer only."}function he(e){let{record:t}=e.view;if(!t)return i`<button type="button" class="btn" @click=${()=>{e.state.isSharing=e.send("share",!0)}}>${p("share")}Take it along</button>`;let n=location.origin+t,r=o=>{o.target instanceof HTMLInputElement&&o.target.select()},s=(o,l)=>i`<a href=${o} target="_blank" rel="noopener">${l}</a>`;return i`<div class="taken">
    <label class="label" for="record">The link to this debrief</label>
    <div class="address">
      <input type="text" readonly .value=${n} id="record" spellcheck="false" @focus=${r} />
      <button type="button" class="btn" @click=${()=>gn(e)}>Copy</button>
    </div>
    <p class="small">${vn()}</p>
    <p class="links">
      ${s(n,"Open the page")}${s(`${n}.pdf`,"PDF")}
      <span class="small muted" role="status">${e.state.copied}</span>
    </p>
  </div>`}function wn(e){return e.score_text===null?i`<p class="muted">${Xt}</p>`:i`<div class="figure">
    <p class="score"><b>${e.score_text}</b><span class="muted"> of 100</span></p>
    <div class="meter" aria-hidden="true">
      <i style="width:${e.score??0}%"></i><u style="left:${e.pass_mark}%"></u>
    </div>
    <p class="small muted">${e.pass_line}</p>
  </div>`}function xn(e){let t=({id:n})=>n!=="standing"&&(n!=="hints"||e.hints.length>0);return i`<dl class="facts">
    ${e.facts.filter(t).map(({id:n,name:r,text:s})=>i`<div>
          <dt>${r}</dt>
          <dd class=${n==="assumption"?"muted":a}>${s}</dd>
        </div>`)}
  </dl>`}function Tn(e,t){return i`<li><button type="button" class="jump" @click=${()=>{let r=e.root.querySelector(`#criterion-${CSS.escape(t.id)}`);r&&(r.open=!0,r.scrollIntoView({block:"start",behavior:R()}),r.querySelector("summary")?.focus({preventScroll:!0}))}}>${t.fault}</button></li>`}function An(e){let{critical:t}=e.view;return t.length===0?a:i`<ul class="fatals">
    ${t.map(n=>Tn(e,n))}
  </ul>`}function _n(e){let{id:t,mistakes:n}=e.view;if(n.length===0)return a;let r=i`<span class="count-of" aria-hidden="true">${n.length}</span>`,s=i`<span class="unseen">: ${x(n.length,"mistake","mistakes")}</span>`;return v(e,"learn",{call:t},["Learn from your mistakes",r,s],{class:"btn"})}function kn(e){let{id:t,scenario_id:n,persona_id:r}=e.view;return i`<div class="row">
    <button type="button" class="btn main" @click=${()=>e.send("again",{call:t,scenario:n,persona:r})}>Again with the same customer</button>
    ${v(e,"brief",{scenario:n,other_than:r},"With another customer",{class:"btn"})}
    ${_n(e)}
  </div>`}function fe(e){let{view:t}=e,n=xt[t.result];return i`<section class="card verdict ${t.result}" aria-labelledby="verdict">
    <div class="result">
      <p class="label">Debrief</p>
      <h1 id="verdict">${n?p(n):a}${t.headline}</h1>
      ${An(e)} ${wn(t)}
      ${t.standing&&!t.branch_of?i`<p class="standing">${t.standing}</p>`:a} ${kn(e)}
    </div>
    <div class="about">${xn(t)} ${he(e)}</div>
  </section>`}function be(e){let t=e.view.branch_of;if(!t)return a;let n=v(e,t.ended?"debrief":"call",{call:t.id},"the original call");return i`<p class="branch-of">
    ${p("branch")}<span>A branch from turn ${t.number} of ${n}. ${ht}</span>
  </p>`}function $e(e,t,n){let[r,s]=t.ended?["debrief","Debrief"]:["call","Go on with it"];return i`<li>
    <span class="from">${n}</span>${de(t)}
    <span class="muted out">${t.outcome??x(t.turns,"turn so far","turns so far")}</span>
    ${v(e,r,{call:t.id},s)}
  </li>`}function ye(e){let{branches:t,branch_of:n,id:r}=e.view;return t.length===0&&!n?a:i`<section class="ways" aria-labelledby="ways-title">
    <header>
      <h2 id="ways-title">Other ways this call went</h2>
      ${v(e,"compare",{call:r},"Side by side")}
    </header>
    <ul>
      ${n?$e(e,n,"The original call"):a}
      ${t.map(s=>$e(e,s,`From turn ${s.number}`))}
    </ul>
    ${n?a:i`<p class="small muted">A branch is for trying things out. ${ht}</p>`}
  </section>`}function Mn([e,t]){return i`<li class=${t?"heard":"missing"}>
    ${p(t?"check":"dash")}<span>${e}</span>
    <span class="small">${t?Ft:Qt}</span>
  </li>`}function Rn(e,t){let n=t.approved&&t.chosen===t.approved,r=["Approved words",t.approved_source].filter(Boolean).join(", ");return i`<li class="card">
    <p>${S(e,t.number)}</p>
    <div class="beside">
      <div>
        <p class="label">You typed</p>
        <p class="typed">${t.typed}</p>
      </div>
      <div>
        <p class="label">You then chose</p>
        <p>${n?"The approved words, as they stand below":t.chosen}</p>
      </div>
    </div>
    ${t.approved?vt(r,t.approved):a}
    ${t.parts.length>0?i`<div>
            <p class="label">Part by part, in what you typed</p>
            <ul class="parts">
              ${t.parts.map(Mn)}
            </ul>
          </div>`:a}
  </li>`}function ge(e){let{typed_lines:t}=e.view;return t.length===0?a:i`<section class="recalled" aria-labelledby="recalled-title">
    <h2 id="recalled-title">What you typed first</h2>
    <p class="muted">
      This compares letters, not meaning. It changes no score, and it cannot tell whether what you typed was right.
    </p>
    <ul>
      ${t.map(n=>Rn(e,n))}
    </ul>
  </section>`}function En(e){return i`<div class="wrap wide">
    ${q(e.problem)} ${be(e)} ${fe(e)} ${ce(e)}
    <div class="columns">
      <div class="study">${ie(e)} ${ye(e)} ${pe(e)} ${ge(e)}</div>
      ${me(e)}
    </div>
  </div>`}function Cn(e,t){t&&(yt(e,"auto"),gt(e,"auto")),e.state.isSharing&&e.root.querySelector("#record")?.focus(),e.state.isSharing=!1}var Ws=qt("debrief",{here:"calls",about:e=>e.id,state:te,draw:En,drawn:Cn});export{Ws as default};
/*! Bundled license information:

lit-html/lit-html.js:
lit-html/directive.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
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
