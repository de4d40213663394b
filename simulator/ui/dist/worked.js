/* Made from pages/worked/page.ts by npm run build. */
var z=globalThis,ne=t=>t,N=z.trustedTypes,se=N?N.createPolicy("lit-html",{createHTML:t=>t}):void 0,K="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+$,qe=`<${j}>`,b=document,k=()=>b.createComment(""),M=t=>t===null||typeof t!="object"&&typeof t!="function",Y=Array.isArray,ce=t=>Y(t)||typeof t?.[Symbol.iterator]=="function",q=`[ 	
\f\r]`,T=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,oe=/-->/g,re=/>/g,v=RegExp(`>|${q}(?:([^\\s"'>=/]+)(${q}*=${q}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ie=/'/g,ae=/"/g,de=/^(?:script|style|textarea|title)$/i,G=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),c=G(1),ue=G(2),gt=G(3),E=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),le=new WeakMap,y=b.createTreeWalker(b,129);function pe(t,e){if(!Y(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return se!==void 0?se.createHTML(e):e}var he=(t,e)=>{let n=t.length-1,s=[],o,r=e===2?"<svg>":e===3?"<math>":"",i=T;for(let l=0;l<n;l++){let a=t[l],p,h,u=-1,m=0;for(;m<a.length&&(i.lastIndex=m,h=i.exec(a),h!==null);)m=i.lastIndex,i===T?h[1]==="!--"?i=oe:h[1]!==void 0?i=re:h[2]!==void 0?(de.test(h[2])&&(o=RegExp("</"+h[2],"g")),i=v):h[3]!==void 0&&(i=v):i===v?h[0]===">"?(i=o??T,u=-1):h[1]===void 0?u=-2:(u=i.lastIndex-h[2].length,p=h[1],i=h[3]===void 0?v:h[3]==='"'?ae:ie):i===ae||i===ie?i=v:i===oe||i===re?i=T:(i=v,o=void 0);let g=i===v&&t[l+1].startsWith("/>")?" ":"";r+=i===T?a+qe:u>=0?(s.push(p),a.slice(0,u)+K+a.slice(u)+$+g):a+$+(u===-2?l:g)}return[pe(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},S=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let r=0,i=0,l=e.length-1,a=this.parts,[p,h]=he(e,n);if(this.el=t.createElement(p,s),y.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=y.nextNode())!==null&&a.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(K)){let m=h[i++],g=o.getAttribute(u).split($),R=/([.?@])?(.*)/.exec(m);a.push({type:1,index:r,name:R[2],strings:g,ctor:R[1]==="."?O:R[1]==="?"?P:R[1]==="@"?H:A}),o.removeAttribute(u)}else u.startsWith($)&&(a.push({type:6,index:r}),o.removeAttribute(u));if(de.test(o.tagName)){let u=o.textContent.split($),m=u.length-1;if(m>0){o.textContent=N?N.emptyScript:"";for(let g=0;g<m;g++)o.append(u[g],k()),y.nextNode(),a.push({type:2,index:++r});o.append(u[m],k())}}}else if(o.nodeType===8)if(o.data===j)a.push({type:2,index:r});else{let u=-1;for(;(u=o.data.indexOf($,u+1))!==-1;)a.push({type:7,index:r}),u+=$.length-1}r++}}static createElement(e,n){let s=b.createElement("template");return s.innerHTML=e,s}};function w(t,e,n=t,s){if(e===E)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,r=M(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=w(t,o._$AS(t,e.values),o,s)),e}var V=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??b).importNode(n,!0);y.currentNode=o;let r=y.nextNode(),i=0,l=0,a=s[0];for(;a!==void 0;){if(i===a.index){let p;a.type===2?p=new _(r,r.nextSibling,this,e):a.type===1?p=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(p=new L(r,this,e)),this._$AV.push(p),a=s[++l]}i!==a?.index&&(r=y.nextNode(),i++)}return y.currentNode=b,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=w(this,e,n),M(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==E&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ce(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&M(this._$AH)?this._$AA.nextSibling.data=e:this.T(b.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=S.createElement(pe(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new V(o,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=le.get(e.strings);return n===void 0&&le.set(e.strings,n=new S(e)),n}k(e){Y(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let r of e)o===n.length?n.push(s=new t(this.O(k()),this.O(k()),this,this.options)):s=n[o],s._$AI(r),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ne(e).nextSibling;ne(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},A=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,r){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(e,n=this,s,o){let r=this.strings,i=!1;if(r===void 0)e=w(this,e,n,0),i=!M(e)||e!==this._$AH&&e!==E,i&&(this._$AH=e);else{let l=e,a,p;for(e=r[0],a=0;a<r.length-1;a++)p=w(this,l[s+a],n,a),p===E&&(p=this._$AH[a]),i||=!M(p)||p!==this._$AH[a],p===d?e=d:e!==d&&(e+=(p??"")+r[a+1]),this._$AH[a]=p}i&&!o&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},O=class extends A{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},P=class extends A{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},H=class extends A{constructor(e,n,s,o,r){super(e,n,s,o,r),this.type=5}_$AI(e,n=this){if((e=w(this,e,n,0)??d)===E)return;let s=this._$AH,o=e===d&&s!==d||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==d&&(s===d||o);o&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},L=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){w(this,e)}},me={M:K,P:$,A:j,C:1,L:he,R:V,D:ce,V:w,I:_,H:A,N:P,U:H,B:O,F:L},ze=z.litHtmlPolyfillSupport;ze?.(S,_),(z.litHtmlVersions??=[]).push("3.3.3");var fe=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let r=n?.renderBefore??null;s._$litPart$=o=new _(e.insertBefore(k(),r),r,void 0,n??{})}return o._$AI(t),o};var $e=t=>(...e)=>({_$litDirective$:t,values:e}),W=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:wt}=me;var Ke={},ge=(t,e=Ke)=>t._$AH=e;var B=$e(class extends W{constructor(){super(...arguments),this.key=d}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(ge(t),this.key=e),n}});var F={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],back:["M19 12H5","M11 6l-6 6 6 6"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function f(t){let e=F[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>ue`<path d=${n}></path>`)}
  </svg>`}function je(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function C(t,e,n,s,o={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return c`<a
    href=${je(e,n)}
    class=${o.class??d}
    aria-label=${o.label??d}
    aria-current=${o.current?"page":d}
    @click=${r}
    >${s}</a
  >`}function I(t){return t?c`<p class="problem" role="alert">${f("alert")}<span>${t}</span></p>`:d}function ve(t,e){let n=(o,r)=>c`<li>${C(t,o,{},r,{current:e===o})}</li>`,s=[f("mark"),c`<span>Call simulator</span>`];return c`<header class="mast">
    ${C(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function ye(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var be="call-simulator-frame",Ye=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Ge=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${F.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function we(){if(document.getElementById(be))return;let t=document.createElement("style");t.id=be,t.textContent=Ye,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Ge)}`}function Ae(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function _e(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var Fe=new Set(["go","start","again","surprise","back","branch"]),Q="callSimulatorTurning";function xe(){return Q in document.documentElement.dataset}var D=class{onSilence=()=>{};#e=null;#t=!1;#o;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t||!this.#e?!1:(this.#t=!0,Fe.has(e)&&(document.documentElement.dataset[Q]=""),this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=!1,Reflect.deleteProperty(document.documentElement.dataset,Q),this.#s.removeAttribute("aria-busy")}};var Qe="The app is not answering. Check that it is still running, then load this page again.",Z=class extends D{view;problem=null;arrives=xe();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,this.view=e.data[0].view,we(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Ae(e))}};function Ze(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var J=class extends Z{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Te(t,e){let n=i=>e.state?.(i),s=new WeakMap,o=Ze(i=>{let l=new J(i,n(i.data[0].view));return s.set(l,a=>{Xe(a)||e.onKey?.(l,a)}),l}),r=new WeakMap;return i=>{let l=o(i),a=e.about?.(i.data[0].view),p=!r.has(l)||r.get(l)!==a;p&&r.has(l)&&(l.state=n(i.data[0].view)),r.set(l,a),Je(l,i,e),e.drawn?.(l,p);let h=s.get(l);return h&&document.addEventListener("keydown",h),()=>{h&&document.removeEventListener("keydown",h),e.left?.(l),l.close()}}}function Je(t,e,n){let s=()=>{fe(et(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let o=t.root.querySelector("#main");o&&t.arrive(o)}function Xe(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function et(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[I(t.silent?Qe:null),ye("Skip to the page",n),ve(t,e.here),c`<div id="main" tabindex="-1">${B(e.about?.(t.view),e.draw(t))}</div>`]}function ke(t){try{return sessionStorage.getItem(t)}catch{return null}}function Me(t,e){try{sessionStorage.setItem(t,e)}catch{}}var Ee=t=>`call-simulator-worked-${t}`,Se=t=>`call-simulator-watched-${t}`;function Ce(t){return Number(ke(Ee(t)))||0}function Re(t,e){Me(Ee(t),String(e))}function Ne(t){return ke(Se(t))!==null}function Ve(t){Me(Se(t),"yes")}function Oe(t,e,n){return`${t} ${t===1?e:n}`}function Pe(t,e){return e?`${t}, ${e}`:t}var tt=t=>t.split(/\s+/).filter(Boolean).length;function nt(t){return[t.text,...t.reasons,...t.sources.flat(),...t.instead_of.slice(0,2).flat(),...t.opened.flatMap(e=>[e.title,...e.rows.flat()])]}function X(t,e){let n=t.steps[e-1],s=e>1?t.steps[e-2]?.reply.text:t.opening.text,r=(n?[s??"",...nt(n)]:[t.brief,t.case]).reduce((i,l)=>i+tt(l),0);return Math.max(4,r/4)}function x(t){return t.steps.length+1}function He(t,e){let n=t.steps.length;return e===0?`${n} ${n===1?"decision":"decisions"} to watch`:e>n?"The end":`Decision ${e} of ${n}`}function Le(t,e){return t==="ArrowLeft"?-1:t==="ArrowRight"||(t==="Enter"||t===" ")&&!e?1:null}var st="Assumption";function U(t,e,n){let{kind:s,text:o,spiel:r}=e,i="mood"in e?e.mood:null;if(s==="did")return c`<div class="turn ${t} did">
      <p><span>${n} · ${o}</span></p>
    </div>`;let l=r?c`<span class="tag words">Approved words ${r}</span>`:d;return c`<div class="turn ${t} said ${i?`felt ${i}`:""}">
    <span class="by">${Pe(n,i)}${l}</span>
    <p><span>${o}</span></p>
  </div>`}function ot({title:t,rows:e}){return c`<section class="card seen">
    <h3>${f("account")}${t}</h3>
    <dl>
      ${e.map(([n,s])=>c`<dt>${n}</dt>
            <dd>${s}</dd>`)}
    </dl>
  </section>`}function Be(t){return c`<ul class="others">
    ${t.map(([e,n])=>c`<li>
          <p class="wrong">${f("cross")}<q>${e}</q></p>
          <p class="small muted">${n}</p>
        </li>`)}
  </ul>`}function rt(t){if(t.length===0)return d;let e=t.slice(2);return c`<h3>Not this</h3>
    ${Be(t.slice(0,2))}
    ${e.length>0?c`<details>
            <summary class="small">${Oe(e.length,"more","more")}</summary>
            ${Be(e)}
          </details>`:d}`}function it([t,e]){return c`<p class="small source ${t===st?"assumed":""}"><b>${t}</b><span>${e}</span></p>`}function Ie(t,e,n){let s=t.steps[n-1]?.reply??t.opening;return c`<section class="step">
    <div class="lines">
      ${U("customer",s,t.speaker)} ${U("trainee",e,t.agent)} ${e.opened.map(ot)}
    </div>
    <div class="margin">
      <h2 class="label">Decision ${n+1} of ${t.steps.length}</h2>
      <h3>Why</h3>
      <ul class="reasons">
        ${e.reasons.map(o=>c`<li>${f("check")}<span>${o}</span></li>`)}
      </ul>
      ${e.sources.map(it)} ${rt(e.instead_of)}
    </div>
  </section>`}var at=50;function lt(t){return{at:Math.min(Math.max(Ce(t.id),0),x(t)),isPlaying:!1,timer:void 0,shown:0,isLeaving:!1,isTold:Ne(t.id)}}function De(t,e){(t.root.querySelector(".script > :last-child")??t.root.querySelector(".before"))?.scrollIntoView({block:"nearest",behavior:e})}function ee(t,e){let{state:n}=t;if(clearTimeout(n.timer),n.isPlaying=e,n.shown+=1,e){let s=()=>{document.hidden?ee(t,!0):te(t,n.at+1)};n.timer=setTimeout(s,1e3*X(t.view,n.at))}t.redraw()}function ct(t){let{state:e,view:n}=t;e.isTold||!t.send("watched",{call:n.id})||(e.isTold=!0,Ve(n.id))}function te(t,e){let{state:n,view:s}=t,o=x(s),r=t.root.getRootNode(),l=(r instanceof ShadowRoot||r instanceof Document?r.activeElement:null)?.closest(".controls");n.at=Math.min(Math.max(e,0),o),Re(s.id,n.at),ee(t,n.isPlaying&&n.at<o),De(t,_e()),!(n.at<o)&&(l&&t.root.querySelector(".ending button")?.focus({preventScroll:!0}),ct(t))}function Ue(t){let{state:e,view:n}=t;e.isLeaving||(e.isLeaving=t.send("start",{scenario:n.scenario_id,persona:n.persona_id}),e.isLeaving||setTimeout(()=>{Ue(t)},at))}function dt(t){return t.score===null?d:c`<p class="score"><b>${Math.round(t.score)}</b><span class="muted"> of 100</span></p>`}function ut(t){let{view:e}=t,n=()=>{Ue(t)};return c`<section class="step">
    <div class="lines">${U("customer",e.steps.at(-1)?.reply??e.opening,e.speaker)}</div>
    <div class="margin ending">
      <h2>How it ended</h2>
      <p>${e.outcome}</p>
      <p class="muted">When you take it yourself, the account may be another one.</p>
      ${dt(e)}
      <div class="row">
        <button type="button" class="btn main" @click=${n}>${f("phone")}Now take it yourself, guided</button>
        ${C(t,"choose",{},"All calls",{class:"btn"})}
      </div>
    </div>
  </section>`}function pt(t){return c`<section class="card before" aria-label="Before the call">
    <div>
      <h2 class="label">The brief</h2>
      <p class="text">${t.brief}</p>
    </div>
    <div>
      <h2 class="label">What the account will turn out to be</h2>
      <p class="text true">${t.case}</p>
    </div>
  </section>`}function ht({view:t,state:e}){let n=e.isPlaying?c`<i class="pace on" style="--for:${X(t,e.at)}s"></i>`:c`<i class="pace"></i>`;return c`${B(e.shown,n)}`}function mt(t){let{view:e,state:n}=t,[s,o]=[e.steps.length,x(e)],{at:r,isPlaying:i}=n,l=(u,m)=>c`${f(u)}<span>${m}</span>`,a=u=>()=>{te(t,n.at+u)},p=()=>{ee(t,!n.isPlaying)},h=r===0?"Begin":r===s?"How it ended":"Next";return c`<div class="controls" role="group" aria-label="Watching">
    ${ht(t)}
    <button type="button" class="btn" aria-keyshortcuts="ArrowLeft" ?disabled=${r===0} @click=${a(-1)}>
      ${l("back","Back")}
    </button>
    <div class="where">
      <p class="progress" role="status">${He(e,r)}</p>
      <div class="meter" aria-hidden="true">
        <i style="width:${100*Math.min(r,s)/Math.max(s,1)}%"></i>
      </div>
    </div>
    <button type="button" class="btn" ?hidden=${r===o} @click=${p}>
      ${i?l("pause","Pause"):l("play","Play")}
    </button>
    <button type="button" class="btn main" aria-keyshortcuts="ArrowRight" ?hidden=${r===o} @click=${a(1)}>
      ${l("next",h)}
    </button>
  </div>`}function ft(t){let{view:e,state:n}=t,{scenario_id:s,persona_id:o}=e;return c`<div class="wrap watch">
    <p class="back">${C(t,"brief",{scenario:s,persona:o},"The brief")}</p>
    <header class="title">
      <p class="label">Worked example</p>
      <h1>${e.scenario}</h1>
      <p class="muted">${e.persona}. You watch ${e.agent} of ${e.company} take this call without a fault.</p>
    </header>
    ${I(t.problem)} ${pt(e)}
    <p class="small muted arrows">The right arrow key goes on, the left one back.</p>
    <div class="script" role="log" aria-live="polite" aria-label="The call, with the reason for each decision">
      ${e.steps.slice(0,n.at).map((r,i)=>Ie(e,r,i))}${n.at===x(e)?ut(t):d}
    </div>
    ${mt(t)}
  </div>`}function $t(t,e){let[n]=e.composedPath();if(e.shiftKey||document.querySelector('[role="dialog"]'))return;let s=n instanceof Element&&n.closest("a, button, summary")!==null,o=t.state.at+(Le(e.key,s)??NaN);o>=0&&o<=x(t.view)&&(e.preventDefault(),te(t,o))}var mn=Te("worked",{here:"choose",about:t=>t.id,state:lt,draw:ft,onKey:$t,drawn:(t,e)=>{e&&t.state.at>0&&De(t,"auto")},left:t=>{clearTimeout(t.state.timer)}});export{mn as default};
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
