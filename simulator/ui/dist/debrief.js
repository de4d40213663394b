/* Made from pages/debrief/page.ts by npm run build. */
var ie=globalThis,Te=t=>t,B=ie.trustedTypes,Ae=B?B.createPolicy("lit-html",{createHTML:t=>t}):void 0,ae="$lit$",v=`lit$${Math.random().toFixed(9).slice(2)}$`,le="?"+v,gt=`<${le}>`,_=document,P=()=>_.createComment(""),L=t=>t===null||typeof t!="object"&&typeof t!="function",ce=Array.isArray,Ce=t=>ce(t)||typeof t?.[Symbol.iterator]=="function",oe=`[ 	
\f\r]`,D=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_e=/-->/g,ke=/>/g,T=RegExp(`>|${oe}(?:([^\\s"'>=/]+)(${oe}*=${oe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Me=/'/g,Re=/"/g,Se=/^(?:script|style|textarea|title)$/i,ue=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),i=ue(1),f=ue(2),Sn=ue(3),N=Symbol.for("lit-noChange"),a=Symbol.for("lit-nothing"),Ee=new WeakMap,A=_.createTreeWalker(_,129);function De(t,e){if(!ce(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ae!==void 0?Ae.createHTML(e):e}var Pe=(t,e)=>{let n=t.length-1,r=[],s,o=e===2?"<svg>":e===3?"<math>":"",l=D;for(let u=0;u<n;u++){let c=t[u],m,h,d=-1,b=0;for(;b<c.length&&(l.lastIndex=b,h=l.exec(c),h!==null);)b=l.lastIndex,l===D?h[1]==="!--"?l=_e:h[1]!==void 0?l=ke:h[2]!==void 0?(Se.test(h[2])&&(s=RegExp("</"+h[2],"g")),l=T):h[3]!==void 0&&(l=T):l===T?h[0]===">"?(l=s??D,d=-1):h[1]===void 0?d=-2:(d=l.lastIndex-h[2].length,m=h[1],l=h[3]===void 0?T:h[3]==='"'?Re:Me):l===Re||l===Me?l=T:l===_e||l===ke?l=D:(l=T,s=void 0);let y=l===T&&t[u+1].startsWith("/>")?" ":"";o+=l===D?c+gt:d>=0?(r.push(m),c.slice(0,d)+ae+c.slice(d)+v+y):c+v+(d===-2?u:y)}return[De(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},V=class t{constructor({strings:e,_$litType$:n},r){let s;this.parts=[];let o=0,l=0,u=e.length-1,c=this.parts,[m,h]=Pe(e,n);if(this.el=t.createElement(m,r),A.currentNode=this.el.content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=A.nextNode())!==null&&c.length<u;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(ae)){let b=h[l++],y=s.getAttribute(d).split(v),H=/([.?@])?(.*)/.exec(b);c.push({type:1,index:o,name:H[2],strings:y,ctor:H[1]==="."?U:H[1]==="?"?W:H[1]==="@"?K:M}),s.removeAttribute(d)}else d.startsWith(v)&&(c.push({type:6,index:o}),s.removeAttribute(d));if(Se.test(s.tagName)){let d=s.textContent.split(v),b=d.length-1;if(b>0){s.textContent=B?B.emptyScript:"";for(let y=0;y<b;y++)s.append(d[y],P()),A.nextNode(),c.push({type:2,index:++o});s.append(d[b],P())}}}else if(s.nodeType===8)if(s.data===le)c.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(v,d+1))!==-1;)c.push({type:7,index:o}),d+=v.length-1}o++}}static createElement(e,n){let r=_.createElement("template");return r.innerHTML=e,r}};function k(t,e,n=t,r){if(e===N)return e;let s=r!==void 0?n._$Co?.[r]:n._$Cl,o=L(e)?void 0:e._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(t),s._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=s:n._$Cl=s),s!==void 0&&(e=k(t,s._$AS(t,e.values),s,r)),e}var I=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,s=(e?.creationScope??_).importNode(n,!0);A.currentNode=s;let o=A.nextNode(),l=0,u=0,c=r[0];for(;c!==void 0;){if(l===c.index){let m;c.type===2?m=new C(o,o.nextSibling,this,e):c.type===1?m=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(m=new j(o,this,e)),this._$AV.push(m),c=r[++u]}l!==c?.index&&(o=A.nextNode(),l++)}return A.currentNode=_,s}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},C=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,s){this.type=2,this._$AH=a,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=k(this,e,n),L(e)?e===a||e==null||e===""?(this._$AH!==a&&this._$AR(),this._$AH=a):e!==this._$AH&&e!==N&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ce(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==a&&L(this._$AH)?this._$AA.nextSibling.data=e:this.T(_.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,s=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=V.createElement(De(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(n);else{let o=new I(s,this),l=o.u(this.options);o.p(n),this.T(l),this._$AH=o}}_$AC(e){let n=Ee.get(e.strings);return n===void 0&&Ee.set(e.strings,n=new V(e)),n}k(e){ce(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,s=0;for(let o of e)s===n.length?n.push(r=new t(this.O(P()),this.O(P()),this,this.options)):r=n[s],r._$AI(o),s++;s<n.length&&(this._$AR(r&&r._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Te(e).nextSibling;Te(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},M=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,s,o){this.type=1,this._$AH=a,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=a}_$AI(e,n=this,r,s){let o=this.strings,l=!1;if(o===void 0)e=k(this,e,n,0),l=!L(e)||e!==this._$AH&&e!==N,l&&(this._$AH=e);else{let u=e,c,m;for(e=o[0],c=0;c<o.length-1;c++)m=k(this,u[r+c],n,c),m===N&&(m=this._$AH[c]),l||=!L(m)||m!==this._$AH[c],m===a?e=a:e!==a&&(e+=(m??"")+o[c+1]),this._$AH[c]=m}l&&!s&&this.j(e)}j(e){e===a?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},U=class extends M{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===a?void 0:e}},W=class extends M{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==a)}},K=class extends M{constructor(e,n,r,s,o){super(e,n,r,s,o),this.type=5}_$AI(e,n=this){if((e=k(this,e,n,0)??a)===N)return;let r=this._$AH,s=e===a&&r!==a||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==a&&(r===a||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},j=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){k(this,e)}},Le={M:ae,P:v,A:le,C:1,L:Pe,R:I,D:Ce,V:k,I:C,H:M,N:W,U:K,B:U,F:j},wt=ie.litHtmlPolyfillSupport;wt?.(V,C),(ie.litHtmlVersions??=[]).push("3.3.3");var Ne=(t,e,n)=>{let r=n?.renderBefore??e,s=r._$litPart$;if(s===void 0){let o=n?.renderBefore??null;r._$litPart$=s=new C(e.insertBefore(P(),o),o,void 0,n??{})}return s._$AI(t),s};var O={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],back:["M19 12H5","M11 6l-6 6 6 6"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function p(t){let e=O[t];return i`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>f`<path d=${n}></path>`)}
  </svg>`}function xt(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),r=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(r&&`?${r}`)}function g(t,e,n,r,s={}){let o=l=>{l.metaKey||l.ctrlKey||l.shiftKey||l.button||(l.preventDefault(),t.send("go",{to:e,params:n}))};return i`<a
    href=${xt(e,n)}
    class=${s.class??a}
    aria-label=${s.label??a}
    aria-current=${s.current?"page":a}
    @click=${o}
    >${r}</a
  >`}function q(t){return t?i`<p class="problem" role="alert">${p("alert")}<span>${t}</span></p>`:a}function Ve(t,e){let n=(s,o)=>i`<li>${g(t,s,{},o,{current:e===s})}</li>`,r=[p("mark"),i`<span>Call simulator</span>`];return i`<header class="mast">
    ${g(t,"choose",{},r,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function Oe(t,e){return i`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function w(t,e,n,r="btn"){return i`<button type="button" class=${r} @click=${()=>t.send("branch",{number:e})}>${p("branch")}${n}</button>`}var He=t=>(...e)=>({_$litDirective$:t,values:e}),z=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:In}=Le;var Tt={},Be=(t,e=Tt)=>t._$AH=e;var Ie=He(class extends z{constructor(){super(...arguments),this.key=a}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Be(t),this.key=e),n}});var At=new Set(["go","start","again","surprise","back","branch"]),de="callSimulatorTurning";function Ue(){return de in document.documentElement.dataset}var G=class{onSilence=()=>{};#e=null;#t=!1;#s;#n;#r;constructor(e){this.#r=e}send(e,n){return this.#t||!this.#e?!1:(this.#t=!0,At.has(e)&&(document.documentElement.dataset[de]=""),this.#s=setTimeout(()=>{this.#r.setAttribute("aria-busy","true")},400),this.#n=setTimeout(()=>{this.#o(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#o()}close(){clearTimeout(this.#n)}#o(){clearTimeout(this.#n),clearTimeout(this.#s),this.#t=!1,Reflect.deleteProperty(document.documentElement.dataset,de),this.#r.removeAttribute("aria-busy")}};var We="call-simulator-frame",_t=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,kt=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${O.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ke(){if(document.getElementById(We))return;let t=document.createElement("style");t.id=We,t.textContent=_t,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(kt)}`}function je(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function R(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var Mt="The app is not answering. Check that it is still running, then load this page again.",pe=class extends G{view;problem=null;arrives=Ue();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,this.view=e.data[0].view,Ke(),e.parentElement.append(n)}take(e,n){let[r]=e.data;this.view=r.view,this.problem=r.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,je(e))}};function Rt(t){let e=new WeakMap;return n=>{let r=e.get(n.parentElement)??t(n);return e.set(n.parentElement,r),r}}var me=class extends pe{state;silent=!1;constructor(e,n){super(e),this.state=n}};function qe(t,e){let n=l=>e.state?.(l),r=new WeakMap,s=Rt(l=>{let u=new me(l,n(l.data[0].view));return r.set(u,c=>{Ct(c)||e.onKey?.(u,c)}),u}),o=new WeakMap;return l=>{let u=s(l),c=e.about?.(l.data[0].view),m=!o.has(u)||o.get(u)!==c;m&&o.has(u)&&(u.state=n(l.data[0].view)),o.set(u,c),Et(u,l,e),e.drawn?.(u,m);let h=r.get(u);return h&&document.addEventListener("keydown",h),()=>{h&&document.removeEventListener("keydown",h),e.left?.(u),u.close()}}}function Et(t,e,n){let r=()=>{Ne(St(t,n),t.root)};t.take(e,r),t.silent=!1,t.onSilence=()=>{t.silent=!0,r()},r();let s=t.root.querySelector("#main");s&&t.arrive(s)}function Ct(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function St(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[q(t.silent?Mt:null),Oe("Skip to the page",n),Ve(t,e.here),i`<div id="main" tabindex="-1">${Ie(e.about?.(t.view),e.draw(t))}</div>`]}function x(t,e,n){return`${t} ${t===1?e:n}`}var Y={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var F={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var ze={good:"Well done",bad:"Look at this again",critical:"Critical error"};var Q={said:"You said",did:"You did"},Ge={said:"You say",did:"You do"},Ye={quoted:"Approved words (from the guide)",ours:"Approved words (ours; the guide gives none)"},Fe="heard",Qe="not heard: check yourself",Xe="Too little came up in this call for a score.",Ze="There is no moment of the call to quote: it did not happen.",Je="This call could not be analysed turn by turn.",he="It never counts as the attempt.";var Pt=t=>t in O;function fe(t){let{sign:e,outline:n}=Y[t],r=Pt(e)?a:i`<span class="sign-of" aria-hidden="true">${e}</span>`,s=n.length>0?f`<polygon points=${n.join(" ")}></polygon>`:f`<circle r=${.8}></circle>`;return i`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${s}</svg>${r}`}function E(t){return i`<span class="lab" data-label=${t}>${fe(t)}<span>${F[t]}</span></span>`}function $e(t){return t.bubbles.filter(e=>e.by==="trainee").map(e=>e.number)}function et(t){let e=t.board?.deciding??$e(t)[0]??null;return{turn:e,lit:e,told:"",isSharing:!1,copied:""}}function X(t,e,n,[r,s]){let o=e.length-1,l=n===null?-1:e.indexOf(n),c=new Map([[r,l-1],[s,l+1],["Home",0],["End",o]]).get(t);return c===void 0?null:e[Math.max(0,Math.min(c,o))]??null}function Z(t,e){return t.root.querySelector(`#turn-${e??0}`)}function $(t,e,{scroll:n=!0}={}){let r=t.view.bubbles.find(s=>s.number===e);r&&(t.state.lit=r.number,r.by==="trainee"&&(t.state.turn=r.number,t.state.told=t.view.board?.moments.find(s=>s.number===e)?.told??""),t.redraw(),ve(t),n&&ye(t))}function J(t,e){$(t,e,{scroll:!1});let n=Z(t,e);n?.scrollIntoView({block:"center",behavior:R()}),n?.focus({preventScroll:!0})}function ee(t){t.root.querySelector(".moment")?.scrollIntoView({block:"nearest",behavior:R()}),t.root.querySelector("#moment-title")?.focus({preventScroll:!0})}function be(t){return t.scrollHeight>t.clientHeight+1}function ye(t,e=R()){let n=Z(t,t.state.lit),r=n?.parentElement;if(!n||!r||!be(r))return;let s=r.clientHeight-n.offsetHeight,o=n.getBoundingClientRect().top-r.getBoundingClientRect().top+r.scrollTop;r.scrollTo({top:o-Math.max(8,s/2),behavior:e})}function ve(t,e=R()){let n=t.root.querySelector(".plot"),r=n?.querySelector('[aria-selected="true"]');if(!n||!r)return;let[s,o]=[n.getBoundingClientRect(),r.getBoundingClientRect()];o.left>=s.left&&o.right<=s.right||n.scrollBy({left:o.left-s.left-s.width/2,behavior:e})}var Lt=19;function Nt(t){return t.filter(e=>e.kind==="dot").filter(e=>e.turn>0)}function Vt(t,e){let n=r=>Math.abs(r.at[0]-e);return t.toSorted((r,s)=>n(r)-n(s))[0]?.turn}function tt({at:[t,e],corners:n,radius:r}){return n.length>0?f`<polygon points=${n.join(" ")}></polygon>`:f`<circle cx=${t} cy=${e} r=${r}></circle>`}function Ot(t,e){let n=`--ink-of:var(--${t.ink})`;return t.turn?f`<g role="option" id="dot-${t.turn}" class="dot" style=${n} aria-label=${t.text}
    aria-selected=${t.turn===e?"true":"false"}>${tt(t)}</g>`:f`<g class="dot" style=${n} aria-hidden="true">${tt(t)}</g>`}function Ht(t,e){let n=`--ink-of:var(--${t.ink})`;switch(t.kind){case"line":return f`<polyline class="line" style=${n} points=${t.points.join(" ")} stroke-width=${t.width}
        stroke-dasharray=${t.dashes.join(" ")||a} aria-hidden="true"></polyline>`;case"area":return f`<polygon style=${n} points=${t.points.join(" ")} fill-opacity=${t.opacity}
        aria-hidden="true"></polygon>`;case"dot":return Ot(t,e);case"words":return f`<text class=${t.strong?"strong":a} style=${n} x=${t.at[0]} y=${t.at[1]}
        font-size=${t.size} text-anchor=${t.anchor} aria-hidden="true">${t.text}</text>`}}function Bt({height:t},e){if(!e)return a;let[n,r]=e.at;return f`<g class="cursor" style="--ink-of:var(--${e.ink})" aria-hidden="true">
    <line x1=${n} x2=${n} y1="0" y2=${t}></line><circle cx=${n} cy=${r} r=${Lt}></circle></g>`}function It(t,e,n){let r=s=>{if(!(s.currentTarget instanceof Element))return;let o=s.currentTarget.getBoundingClientRect(),[l,,u]=e.frame,c=Vt(n,l+(s.clientX-o.left)/o.width*u);(c!==t.state.turn||c!==t.state.lit)&&$(t,c)};return{click:s=>{let o=s.target instanceof Element?s.target.closest("[role=option]"):null;s.detail?r(s):o&&$(t,Number(o.id.slice(4)))},move:s=>{s.pointerType==="mouse"&&s.buttons&1&&r(s)},key:s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let o=n.map(u=>u.turn),l=X(s.key,o,t.state.turn,["ArrowLeft","ArrowRight"]);if(l!==null)$(t,l);else if(s.key==="Enter"||s.key===" ")ee(t);else return;s.preventDefault()}}}function nt(t,{chart:e}){let{turn:n}=t.state,{shapes:r}=e,s=Nt(r),o=It(t,e,s),l=r.findIndex(c=>c.kind==="dot"),u=c=>c.map(m=>Ht(m,n));return i`<figure class="plot">
    <svg
      viewBox=${e.frame.join(" ")}
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
      ${Bt(e,s.find(c=>c.turn===n))}
      ${u(r.slice(l))}
    </svg>
  </figure>`}function te([t,e]){return i`<p class="source"><b>${t}</b><span>${e}</span></p>`}function ge(t,e){return i`<figure class="approved">
    <figcaption>${t}</figcaption>
    <blockquote>${e}</blockquote>
  </figure>`}function ne(t,e){return ge(Ye[e?"quoted":"ours"],t)}function rt(t,e){return i`<p class="bubble ${e.by} ${e.kind}">
    <span class="who">${t}</span><span class="words">${e.text}</span>
  </p>`}function re(t,{by:e,kind:n}){return e==="customer"?t:Q[n]}function Ut(t,e){return e?`${t}, ${e}`:t}function st(t,{text:e,kind:n,reply:r,mood:s}){return i`<div class="exchange">
    ${rt(Ge[n],{by:"trainee",kind:n,text:e})}
    ${rt(Ut(t,s),{by:"customer",kind:"said",text:r})}
  </div>`}function Wt(t,e){let n=t.bubbles.find(r=>r.number===e);return n?i`<div class="made">
    <p class="label">${Q[n.kind]}</p>
    <p class="words">${n.text}</p>
  </div>`:a}function Kt(t){return t.can_pass_after?"check":t.can_pass_before?"alert":"dash"}function jt(t){let e=t.cost_text?i`<span class="fell">${t.cost_text}</span>`:a;return i`<dl class="worth">
    <div>
      <dt>Still attainable</dt>
      <dd class="figures"><b>${t.course}</b>${e}</dd>
    </div>
    <div>
      <dt>A pass</dt>
      <dd class=${t.can_pass_after?"can":"cannot"}>${p(Kt(t))}${t.pass_text}</dd>
    </div>
  </dl>`}function qt(t){return t.length===0?a:i`<div class="lost">
    <h4>Criteria lost</h4>
    <ul>
      ${t.map(e=>i`<li>${p("cross")}<span>${e}</span></li>`)}
    </ul>
  </div>`}function we(t){return i`<ol>
    ${t.choices.map(e=>i`<li><span>${e}</span></li>`)}
  </ol>`}function zt(t){return i`<div class="way">
    <h4>${t.heading}</h4>
    ${t.comes_to?i`<p class="small muted">${t.comes_to}</p>`:a} ${we(t)}
  </div>`}function Gt(t,e){let{view:n}=t,{better:r,recovery:s}=e,o=()=>{J(t,e.number)};return i`<div class="moment-body">
    ${Wt(n,e.number)}
    <p class="why">${e.why}</p>
    ${jt(e)} ${qt(e.lost)}
    ${r?i`<div class="better">
            <h4>What would have kept more</h4>
            ${st(n.speaker,r)}
          </div>`:a}
    ${s?zt(s):a}
    <div class="row">
      ${w(t,e.number,"Go on differently from here")}
      <button type="button" class="btn quiet" @click=${o}>Show it in the call</button>
    </div>
  </div>`}function ot(t,e){let n=e.findIndex(o=>o.number===t.state.turn),r=e[n];if(!r)return a;let s=(o,l,u)=>i`<button
      type="button"
      class="btn quiet"
      aria-label=${o}
      title=${o}
      aria-disabled=${u?"false":"true"}
      @click=${()=>{$(t,u?.number)}}
    >
      ${p(l)}
    </button>`;return i`<section class="moment" aria-labelledby="moment-title" data-label=${r.label}>
    <header>
      <h3 id="moment-title" tabindex="-1"><span>Turn ${r.number}</span>${E(r.label)}</h3>
      ${s("Turn before","back",e[n-1])} ${s("Turn after","next",e[n+1])}
    </header>
    ${Gt(t,r)}
    <p class="unseen" role="status">${t.state.told}</p>
  </section>`}function Yt(t){let e=n=>t.filter(r=>r.label===n).map(r=>r.number);return["best","good","inaccuracy","mistake","blunder"].map(n=>[n,e(n)]).filter(([,n])=>n.length>0)}function Ft(t,e){let n=(r,s)=>i`<li>
      <button type="button" class="count" data-label=${r} title="Go to the next of these" @click=${()=>{$(t,s.find(l=>l>(t.state.turn??0))??s[0])}}>
        ${fe(r)}<span>${x(s.length,F[r].toLowerCase(),Y[r].several)}</span>
      </button>
    </li>`;return i`<ul class="counts" aria-label="Turns by label">
    ${Yt(e).map(([r,s])=>n(r,s))}
  </ul>`}function Qt(t,e){let n=e.last_chance;return!n||t.view.passed?a:i`<section class="chance" aria-labelledby="chance-title">
    <h3 id="chance-title">The last chance</h3>
    <p>${e.last_chance_text}</p>
    ${we(n)} ${w(t,n.number,`Take it from turn ${n.number}`)}
  </section>`}function Xt(t,e){let n=new Map(t.bubbles.map(o=>[o.number,o])),r=["Turn","Your choice","Label","Attainable","A pass","Customer"],s=o=>i`<tr>
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
          ${e.map(s)}
        </tbody>
      </table>
    </div>
  </details>`}function Zt({thresholds:t}){return i`<details class="more">
    <summary>What the labels mean</summary>
    <dl class="meanings">
      ${t.map(([e,n])=>i`<div>
            <dt>${E(e)}</dt>
            <dd>${n}</dd>
          </div>`)}
    </dl>
  </details>`}function it(t){let e=t.view.board,n=i`<h2 id="board-title">What each turn was worth</h2>`;return!e||e.moments.length===0?i`<section class="board" aria-labelledby="board-title">
      ${n}
      <p class="muted">${Je}</p>
    </section>`:i`<section class="board" aria-labelledby="board-title">
    ${n}
    <p class="summary">${e.chart.summary}</p>
    <div class="card">${Ft(t,e.moments)}${nt(t,e)}${ot(t,e.moments)}</div>
    ${Qt(t,e)}
    <div class="mores">${Zt(e)}${Xt(t.view,e.moments)}</div>
  </section>`}function S(t,e){return i`<button type="button" class="jump" @click=${()=>{J(t,e)}}>Turn ${e}</button>`}function se(t,e){if(e.length===0)return a;let n=r=>i`<li>
      ${S(t,r.number)}
      <span><span class="muted">${re(t.view.speaker,r)}: </span><q>${r.text}</q></span>
    </li>`;return i`<ul class="evidence" aria-label="Evidence from the call">
    ${e.map(n)}
  </ul>`}var at=3,Jt=3;function en(t){let e=t.critical?p("alert"):a;return i`<p class=${t.critical?"price critical":"price"}>${e}${t.cost_text}</p>`}function tn(t,e){let n=e.slice(at).map(s=>S(t,s.number)),r=i`<p class="small others"><span class="muted">And again:</span>${n}</p>`;return[se(t,e.slice(0,at)),n.length>0?r:a]}function nn(t){if(t.length===0)return a;let e="The same turn also lost",n=i`<ul>
    ${t.map(r=>i`<li>${r}</li>`)}
  </ul>`;return t.length<=Jt?i`<div class="also small">
      <p class="muted">${e}</p>
      ${n}
    </div>`:i`<details class="also small">
    <summary>${e} ${t.length} other criteria</summary>
    ${n}
  </details>`}function rn(t,e,n){return i`<li class=${e.critical?"card priority critical":"card priority"}>
    ${en(e)}
    <h3>${e.title}</h3>
    <p class="advice">${e.coaching}</p>
    ${tn(t,e.evidence)}
    ${e.approved?ne(e.approved,e.approved_is_quoted):a}
    ${e.sources.length>0?i`<div class="sources">${e.sources.map(te)}</div>`:a}
    ${nn(e.also)} ${w(t,e.turn,e.drill,n>0?"btn":"btn main")}
  </li>`}function lt(t,e){let{praise:n}=t.view;return n.length===0?a:i`<section class="praise" aria-labelledby="praise-title">
    ${e}
    <ul>
      ${n.map(r=>i`<li>
            ${p("check")}
            <p>${r.text} ${S(t,r.number)}</p>
          </li>`)}
    </ul>
  </section>`}function ct(t){let{priorities:e,praise:n,tasks_text:r}=t.view,s="What went well";if(e.length===0){let o=lt(t,i`<h2 id="praise-title">${s}</h2>`);return n.length>0?i`<div class="coaching-part alone">${o}</div>`:a}return i`<section class="coaching-part" aria-labelledby="coaching-title">
    <h2 id="coaching-title">${r}</h2>
    <div class="coach">
      <ol class="priorities of-${e.length}">
        ${e.map((o,l)=>rn(t,o,l))}
      </ol>
      ${lt(t,i`<h3 id="praise-title">${s}</h3>`)}
    </div>
  </section>`}var xe={passed:"check",critical:"alert",short:"dash",ungraded:null,open:"phone"},ut={met:"check",not_met:"cross",not_applicable:"dash"};function dt({result:t,result_text:e,score_text:n}){let r=xe[t],s=n?i`<b>${n}</b>`:a;return i`<span class="result-of ${t}">${r?p(r):a}${e}${s}</span>`}function sn(t){if(!t.approved)return a;let e=ne(t.approved,t.approved_is_quoted);return t.verdict==="not_met"?e:i`<details class="words">
    <summary>Approved words</summary>
    ${e}
  </details>`}function on(t){return i`<summary>
    <span class="sign">${p(ut[t.verdict])}</span>
    <span class="what">
      <span class="title">${t.heading}</span>
      <span class="small meta"
        ><span class="word">${t.verdict_text}</span>${t.criticality_text?i`<span>${t.criticality_text}</span>`:a}<span>weight ${t.weight}</span></span
      >
    </span>
  </summary>`}function an(t,e){let n=e.verdict==="not_met",r=n&&e.evidence.length===0,{assumption:s}=e;return i`<div class="body">
    ${se(t,e.evidence)} ${r?i`<p class="small muted">${Ze}</p>`:a}
    ${n?i`<p class="coaching">${e.coaching}</p>`:a} ${e.sources.map(te)}
    ${s?i`<p class="source assumed"><b>Assumption</b><span>${s}</span></p>`:a}
    ${sn(e)}
  </div>`}function ln(t,e){let n=e.verdict==="not_met",r=`criterion ${e.verdict}${e.critical&&n?" fatal":""}`;return i`<details class=${r} id="criterion-${e.id}" ?open=${n}>
    ${on(e)} ${an(t,e)}
  </details>`}function cn(t,e){let n=s=>e.criteria.filter(o=>o.verdict===s).map(o=>ln(t,o)),r=n("not_applicable");return i`<section class="part">
    <header>
      <h3>${e.title}</h3>
      <p class="small muted">${e.met_text}</p>
    </header>
    ${n("not_met")} ${n("met")}
    ${r.length>0?i`<details class="silent">
            <summary>
              <span class="sign">${p("dash")}</span>
              ${x(r.length,"criterion","criteria")} did not come up in this call
            </summary>
            ${r}
          </details>`:a}
  </section>`}function pt(t){let{sections:e,counsel:n}=t.view;return i`<section class="criteria" aria-labelledby="criteria-title">
    <h2 id="criteria-title">Criterion by criterion</h2>
    ${e.map(r=>cn(t,r))}
    ${n?i`<aside class="counsel">
            <h3>For trainers, and for counsel</h3>
            <p>${n}</p>
          </aside>`:a}
  </section>`}var un={good:"check",bad:"cross",critical:"alert"};function dn(t){return i`<div class="remark">
    <p>${t.why}</p>
    ${t.instead?i`<p class="instead"><b>Say instead </b>${t.instead}</p>`:a}
    ${t.source?i`<p class="small muted">${t.source}</p>`:a}
  </div>`}function pn(t,e){return t?e&&!(t==="bad"&&(e==="best"||e==="good"))&&t!=="critical"?null:t:null}function mn({marks:t,hints:e},{number:n,spiel:r},s){let o=t[n],l=pn(o,s),u=o==="bad"||o==="critical";return[s?E(s):a,l?i`<span class="flag">${p(un[l])}${ze[l]}</span>`:a,r&&!u?i`<span class="flag words">Approved words ${r}</span>`:a,e.includes(n)?i`<span class="flag hinted">${p("hint")}After a hint</span>`:a]}function hn(t,{number:e,by:n}){let r=i`<span class="unseen">Turn </span>${e}`;if(n==="customer")return i`<span class="number">${r}</span>`;let s=e===t.state.turn?"0":"-1";return i`<button type="button" class="number" tabindex=${s} title="Select this turn">${r}</button>`}function fn(t,e){let r=i`<button type="button" class="btn quiet onboard" @click=${()=>{ee(t)}}>See it on the board</button>`;return i`<div class="acts">
    ${w(t,e,"Go on differently from here")}${t.view.board?r:a}
  </div>`}function $n(t,e,n){let{view:r,state:s}=t,{number:o,by:l,kind:u,mood:c}=e,m=o===s.lit,h=r.faults[o]??[],d=l==="trainee"?n.remarks.get(o):void 0,b=l==="customer"&&c?i`<span class="felt">, ${c}</span>`:a;return i`<li
    class="turn ${l} ${u} ${r.marks[o]??""} ${m?"lit":""}"
    id="turn-${o}"
    tabindex="-1"
    aria-current=${m?"true":a}
  >
    ${hn(t,e)}
    <div>
      <p class="by small">
        <span>${re(r.speaker,e)}${b}</span>${mn(r,e,n.labels.get(o))}
      </p>
      <p class="text">${e.text}</p>
      ${h.length>0?i`<ul class="small faults">
              ${h.map(y=>i`<li>${y}</li>`)}
            </ul>`:a}
      ${d?dn(d):a} ${l==="trainee"&&o===s.turn?fn(t,o):a}
    </div>
  </li>`}function bn(t,e){if(!(e.target instanceof Element&&e.target.closest("button.number"))||e.ctrlKey||e.metaKey||e.altKey)return;let r=X(e.key,$e(t.view),t.state.turn,["ArrowUp","ArrowDown"]);if(r===null)return;e.preventDefault(),$(t,r);let s=Z(t,r);s?.querySelector("button.number")?.focus({preventScroll:!0}),s?.parentElement&&!be(s.parentElement)&&s.scrollIntoView({block:"nearest"})}function yn(t,e){if(!(e.target instanceof Element))return;let n=e.target.closest("li.turn.trainee"),r=e.target.closest("button:not(.number), a"),s=e.target.closest("button")?"":window.getSelection()?.toString()??"";n&&!r&&!s&&$(t,Number(n.id.slice(5)),{scroll:!1})}function mt(t){let{view:e}=t,n={labels:new Map(e.board?.moments.map(o=>[o.number,o.label])),remarks:new Map(e.remarks.map(o=>[o.number,o]))};return i`<section class="call" aria-labelledby="call-title">
    <h2 id="call-title">The call, turn by turn</h2>
    <ol @click=${o=>{yn(t,o)}} @keydown=${o=>{bn(t,o)}}>
      ${e.bubbles.map(o=>$n(t,o,n))}
    </ol>
  </section>`}async function vn(t){let e=t.root.querySelector("#record");if(!e)return;e.select();let n;try{await navigator.clipboard.writeText(e.value),n=!0}catch{n=document.execCommand("copy")}t.state.copied=n?"Copied.":"Marked: copy it with your keyboard.",t.redraw()}function gn(){return["127.0.0.1","localhost","[::1]"].includes(location.hostname)?"The link opens on this computer only: to give it to your trainer, send the PDF.":"Whoever has this link can read this debrief: give it to your trainer only."}function ht(t){let{record:e}=t.view;if(!e)return i`<button type="button" class="btn" @click=${()=>{t.state.isSharing=t.send("share",!0)}}>${p("share")}Take it along</button>`;let n=location.origin+e,r=o=>{o.target instanceof HTMLInputElement&&o.target.select()},s=(o,l)=>i`<a href=${o} target="_blank" rel="noopener">${l}</a>`;return i`<div class="taken">
    <label class="label" for="record">The link to this debrief</label>
    <div class="address">
      <input type="text" readonly .value=${n} id="record" spellcheck="false" @focus=${r} />
      <button type="button" class="btn" @click=${()=>vn(t)}>Copy</button>
    </div>
    <p class="small">${gn()}</p>
    <p class="links">
      ${s(n,"Open the page")}${s(`${n}.pdf`,"PDF")}
      <span class="small muted" role="status">${t.state.copied}</span>
    </p>
  </div>`}function wn(t){return t.score_text===null?i`<p class="muted">${Xe}</p>`:i`<div class="figure">
    <p class="score"><b>${t.score_text}</b><span class="muted"> of 100</span></p>
    <div class="meter" aria-hidden="true">
      <i style="width:${t.score??0}%"></i><u style="left:${t.pass_mark}%"></u>
    </div>
    <p class="small muted">${t.pass_line}</p>
  </div>`}function xn(t){let e=({id:n})=>n!=="standing"&&(n!=="hints"||t.hints.length>0);return i`<dl class="facts">
    ${t.facts.filter(e).map(({id:n,name:r,text:s})=>i`<div>
          <dt>${r}</dt>
          <dd class=${n==="assumption"?"muted":a}>${s}</dd>
        </div>`)}
  </dl>`}function Tn(t,e){return i`<li><button type="button" class="jump" @click=${()=>{let r=t.root.querySelector(`#criterion-${CSS.escape(e.id)}`);r&&(r.open=!0,r.scrollIntoView({block:"start",behavior:R()}),r.querySelector("summary")?.focus({preventScroll:!0}))}}>${e.fault}</button></li>`}function An(t){let{critical:e}=t.view;return e.length===0?a:i`<ul class="fatals">
    ${e.map(n=>Tn(t,n))}
  </ul>`}function _n(t){let{id:e,mistakes:n}=t.view;if(n.length===0)return a;let r=i`<span class="count-of" aria-hidden="true">${n.length}</span>`,s=i`<span class="unseen">: ${x(n.length,"mistake","mistakes")}</span>`;return g(t,"learn",{call:e},["Learn from your mistakes",r,s],{class:"btn"})}function kn(t){let{id:e,scenario_id:n,persona_id:r}=t.view;return i`<div class="row">
    <button type="button" class="btn main" @click=${()=>t.send("again",{call:e,scenario:n,persona:r})}>Again with the same customer</button>
    ${g(t,"brief",{scenario:n,other_than:r},"With another customer",{class:"btn"})}
    ${_n(t)}
  </div>`}function ft(t){let{view:e}=t,n=xe[e.result];return i`<section class="card verdict ${e.result}" aria-labelledby="verdict">
    <div class="result">
      <p class="label">Debrief</p>
      <h1 id="verdict">${n?p(n):a}${e.headline}</h1>
      ${An(t)} ${wn(e)}
      ${e.standing&&!e.branch_of?i`<p class="standing">${e.standing}</p>`:a} ${kn(t)}
    </div>
    <div class="about">${xn(e)} ${ht(t)}</div>
  </section>`}function bt(t){let e=t.view.branch_of;if(!e)return a;let n=g(t,e.ended?"debrief":"call",{call:e.id},"the original call");return i`<p class="branch-of">
    ${p("branch")}<span>A branch from turn ${e.number} of ${n}. ${he}</span>
  </p>`}function $t(t,e,n){let[r,s]=e.ended?["debrief","Debrief"]:["call","Go on with it"];return i`<li>
    <span class="from">${n}</span>${dt(e)}
    <span class="muted out">${e.outcome??x(e.turns,"turn so far","turns so far")}</span>
    ${g(t,r,{call:e.id},s)}
  </li>`}function yt(t){let{branches:e,branch_of:n,id:r}=t.view;return e.length===0&&!n?a:i`<section class="ways" aria-labelledby="ways-title">
    <header>
      <h2 id="ways-title">Other ways this call went</h2>
      ${g(t,"compare",{call:r},"Side by side")}
    </header>
    <ul>
      ${n?$t(t,n,"The original call"):a}
      ${e.map(s=>$t(t,s,`From turn ${s.number}`))}
    </ul>
    ${n?a:i`<p class="small muted">A branch is for trying things out. ${he}</p>`}
  </section>`}function Mn([t,e]){return i`<li class=${e?"heard":"missing"}>
    ${p(e?"check":"dash")}<span>${t}</span>
    <span class="small">${e?Fe:Qe}</span>
  </li>`}function Rn(t,e){let n=e.approved&&e.chosen===e.approved,r=["Approved words",e.approved_source].filter(Boolean).join(", ");return i`<li class="card">
    <p>${S(t,e.number)}</p>
    <div class="beside">
      <div>
        <p class="label">You typed</p>
        <p class="typed">${e.typed}</p>
      </div>
      <div>
        <p class="label">You then chose</p>
        <p>${n?"The approved words, as they stand below":e.chosen}</p>
      </div>
    </div>
    ${e.approved?ge(r,e.approved):a}
    ${e.parts.length>0?i`<div>
            <p class="label">Part by part, in what you typed</p>
            <ul class="parts">
              ${e.parts.map(Mn)}
            </ul>
          </div>`:a}
  </li>`}function vt(t){let{typed_lines:e}=t.view;return e.length===0?a:i`<section class="recalled" aria-labelledby="recalled-title">
    <h2 id="recalled-title">What you typed first</h2>
    <p class="muted">
      This compares letters, not meaning. It changes no score, and it cannot tell whether what you typed was right.
    </p>
    <ul>
      ${e.map(n=>Rn(t,n))}
    </ul>
  </section>`}function En(t){return i`<div class="wrap wide">
    ${q(t.problem)} ${bt(t)} ${ft(t)} ${ct(t)}
    <div class="columns">
      <div class="study">${it(t)} ${yt(t)} ${pt(t)} ${vt(t)}</div>
      ${mt(t)}
    </div>
  </div>`}function Cn(t,e){e&&(ye(t,"auto"),ve(t,"auto")),t.state.isSharing&&t.root.querySelector("#record")?.focus(),t.state.isSharing=!1}var Ws=qe("debrief",{here:"calls",about:t=>t.id,state:et,draw:En,drawn:Cn});export{Ws as default};
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
