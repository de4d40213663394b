/* Made from pages/choose/page.ts by npm run build. */
var z=globalThis,ee=t=>t,P=z.trustedTypes,te=P?P.createPolicy("lit-html",{createHTML:t=>t}):void 0,K="$lit$",y=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+y,Ke=`<${j}>`,A=document,T=()=>A.createComment(""),E=t=>t===null||typeof t!="object"&&typeof t!="function",W=Array.isArray,ae=t=>W(t)||typeof t?.[Symbol.iterator]=="function",F=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ne=/-->/g,oe=/>/g,w=RegExp(`>|${F}(?:([^\\s"'>=/]+)(${F}*=${F}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),se=/'/g,re=/"/g,le=/^(?:script|style|textarea|title)$/i,q=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),a=q(1),ce=q(2),kt=q(3),k=Symbol.for("lit-noChange"),c=Symbol.for("lit-nothing"),ie=new WeakMap,b=A.createTreeWalker(A,129);function de(t,e){if(!W(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return te!==void 0?te.createHTML(e):e}var ue=(t,e)=>{let n=t.length-1,o=[],s,r=e===2?"<svg>":e===3?"<math>":"",i=M;for(let d=0;d<n;d++){let l=t[d],u,h,p=-1,$=0;for(;$<l.length&&(i.lastIndex=$,h=i.exec(l),h!==null);)$=i.lastIndex,i===M?h[1]==="!--"?i=ne:h[1]!==void 0?i=oe:h[2]!==void 0?(le.test(h[2])&&(s=RegExp("</"+h[2],"g")),i=w):h[3]!==void 0&&(i=w):i===w?h[0]===">"?(i=s??M,p=-1):h[1]===void 0?p=-2:(p=i.lastIndex-h[2].length,u=h[1],i=h[3]===void 0?w:h[3]==='"'?re:se):i===re||i===se?i=w:i===ne||i===oe?i=M:(i=w,s=void 0);let g=i===w&&t[d+1].startsWith("/>")?" ":"";r+=i===M?l+Ke:p>=0?(o.push(u),l.slice(0,p)+K+l.slice(p)+y+g):l+y+(p===-2?d:g)}return[de(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},H=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let r=0,i=0,d=e.length-1,l=this.parts,[u,h]=ue(e,n);if(this.el=t.createElement(u,o),b.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=b.nextNode())!==null&&l.length<d;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(K)){let $=h[i++],g=s.getAttribute(p).split(y),R=/([.?@])?(.*)/.exec($);l.push({type:1,index:r,name:R[2],strings:g,ctor:R[1]==="."?O:R[1]==="?"?V:R[1]==="@"?D:_}),s.removeAttribute(p)}else p.startsWith(y)&&(l.push({type:6,index:r}),s.removeAttribute(p));if(le.test(s.tagName)){let p=s.textContent.split(y),$=p.length-1;if($>0){s.textContent=P?P.emptyScript:"";for(let g=0;g<$;g++)s.append(p[g],T()),b.nextNode(),l.push({type:2,index:++r});s.append(p[$],T())}}}else if(s.nodeType===8)if(s.data===j)l.push({type:2,index:r});else{let p=-1;for(;(p=s.data.indexOf(y,p+1))!==-1;)l.push({type:7,index:r}),p+=y.length-1}r++}}static createElement(e,n){let o=A.createElement("template");return o.innerHTML=e,o}};function x(t,e,n=t,o){if(e===k)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=E(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=x(t,s._$AS(t,e.values),s,o)),e}var L=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??A).importNode(n,!0);b.currentNode=s;let r=b.nextNode(),i=0,d=0,l=o[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new S(r,r.nextSibling,this,e):l.type===1?u=new l.ctor(r,l.name,l.strings,this,e):l.type===6&&(u=new B(r,this,e)),this._$AV.push(u),l=o[++d]}i!==l?.index&&(r=b.nextNode(),i++)}return b.currentNode=A,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},S=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=c,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=x(this,e,n),E(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=c):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ae(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&E(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=H.createElement(de(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new L(s,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=ie.get(e.strings);return n===void 0&&ie.set(e.strings,n=new H(e)),n}k(e){W(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let r of e)s===n.length?n.push(o=new t(this.O(T()),this.O(T()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=ee(e).nextSibling;ee(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},_=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,r){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=c}_$AI(e,n=this,o,s){let r=this.strings,i=!1;if(r===void 0)e=x(this,e,n,0),i=!E(e)||e!==this._$AH&&e!==k,i&&(this._$AH=e);else{let d=e,l,u;for(e=r[0],l=0;l<r.length-1;l++)u=x(this,d[o+l],n,l),u===k&&(u=this._$AH[l]),i||=!E(u)||u!==this._$AH[l],u===c?e=c:e!==c&&(e+=(u??"")+r[l+1]),this._$AH[l]=u}i&&!s&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},O=class extends _{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},V=class extends _{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==c)}},D=class extends _{constructor(e,n,o,s,r){super(e,n,o,s,r),this.type=5}_$AI(e,n=this){if((e=x(this,e,n,0)??c)===k)return;let o=this._$AH,s=e===c&&o!==c||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==c&&(o===c||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},B=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){x(this,e)}},pe={M:K,P:y,A:j,C:1,L:ue,R:L,D:ae,V:x,I:S,H:_,N:V,U:D,B:O,F:B},je=z.litHtmlPolyfillSupport;je?.(H,S),(z.litHtmlVersions??=[]).push("3.3.3");var he=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new S(e.insertBefore(T(),r),r,void 0,n??{})}return s._$AI(t),s};var G={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function m(t){let e=G[t];return a`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>ce`<path d=${n}></path>`)}
  </svg>`}function We(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function v(t,e,n,o,s={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return a`<a
    href=${We(e,n)}
    class=${s.class??c}
    aria-label=${s.label??c}
    aria-current=${s.current?"page":c}
    @click=${r}
    >${o}</a
  >`}function C(t){return t?a`<p class="problem" role="alert">${m("alert")}<span>${t}</span></p>`:c}function me(t,e){let n=(s,r)=>a`<li>${v(t,s,{},r,{current:e===s})}</li>`,o=[m("mark"),a`<span>Call simulator</span>`];return a`<header class="mast">
    ${v(t,"choose",{},o,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("progress","Progress")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function fe(t,e){return a`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var $e="en-US";function ye(t){$e=t}function ve(t){return new Intl.DateTimeFormat($e,{dateStyle:"medium"}).format(new Date(t))}function f(t,e,n){return`${t} ${t===1?e:n}`}var ge=t=>(...e)=>({_$litDirective$:t,values:e}),I=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:It}=pe;var qe={},we=(t,e=qe)=>t._$AH=e;var be=ge(class extends I{constructor(){super(...arguments),this.key=c}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(we(t),this.key=e),n}});var Ge=new Set(["go","start","again","surprise","begin","back","branch"]),Y="callSimulatorTurning";function Ae(){return Y in document.documentElement.dataset}var U=class{onSilence=()=>{};#e=null;#t=null;#r;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,Ge.has(e)&&(document.documentElement.dataset[Y]=""),e!=="look"&&(this.#r=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#r),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Y),this.#o.removeAttribute("aria-busy")}};var xe="call-simulator-frame",Ye=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Qe=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${G.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function _e(){if(document.getElementById(xe))return;let t=document.createElement("style");t.id=xe,t.textContent=Ye,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Qe)}`}function Se(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Ze="The app is not answering. Check that it is still running, then load this page again.",Q=class extends U{view;problem=null;arrives=Ae();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{Je(this,o)}),this.view=e.data[0].view,_e(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,ye(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Se(e))}};function Je(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function Xe(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var Z=class extends Q{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ce(t,e){let n=i=>e.state?.(i),o=new WeakMap,s=Xe(i=>{let d=new Z(i,n(i.data[0].view));return o.set(d,l=>{tt(l)||e.onKey?.(d,l)}),d}),r=new WeakMap;return i=>{let d=s(i),l=e.about?.(i.data[0].view),u=!r.has(d)||r.get(d)!==l;u&&r.has(d)&&(d.state=n(i.data[0].view)),r.set(d,l),et(d,i,e),e.drawn?.(d,u);let h=o.get(d);return h&&document.addEventListener("keydown",h),()=>{h&&document.removeEventListener("keydown",h),e.left?.(d),d.close()}}}function et(t,e,n){let o=()=>{he(nt(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let s=t.root.querySelector("#main");s&&t.arrive(s)}function tt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function nt(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[C(t.silent?Ze:null),fe("Skip to the page",n),me(t,e.here),a`<div id="main" tabindex="-1">${be(e.about?.(t.view),e.draw(t))}</div>`]}var ot="call_simulator_person",st=3600*24*365,rt=60;function Me(t){document.cookie=`${ot}=${encodeURIComponent(t.id)}; path=/; max-age=${st}; samesite=lax`}function Te({name:t,text:e}){let n=URL.createObjectURL(new Blob([e],{type:"application/json"})),o=document.createElement("a");o.href=n,o.download=t,o.click(),URL.revokeObjectURL(n)}function it({calls:t,last:e}){return t===0?"no calls yet":f(t,"call","calls")+(e?`, last on ${ve(e)}`:"")}function J(t,{event:e,label:n,value:o,button:s,main:r,hint:i}){return a`<form class="name-field" @submit=${l=>{l.preventDefault();let u=new FormData(l.currentTarget).get("name");t.send(e,{name:typeof u=="string"?u:""})}}>
    <label for=${e}>${n}</label>
    <input
      id=${e}
      name="name"
      placeholder=${i??c}
      .value=${o}
      maxlength=${2*rt}
      autocomplete="off"
      spellcheck="false"
    />
    <button type="submit" class=${r?"btn main":"btn"}>${s}</button>
  </form>`}function at(t,e){let n=e.id===t.view.who.id;return a`<li>
    <button type="button" class="person" aria-pressed=${n?"true":"false"} @click=${()=>{n||t.send("practise_as",{person:e.id})}}>
      <b>${e.name||"The first person on this machine"}</b>
      <span class="small muted">${it(e)}</span>
      ${n?m("check"):c}
    </button>
  </li>`}function lt(t){let{who:e}=t.view,n=s=>()=>{t.state.panel=s,t.redraw()},o=()=>{t.state.panel="shut",t.send("forget",Date.now())};return t.state.panel==="deleting"?a`<div class="deleting" role="alertdialog" aria-labelledby="deleting-title">
      <p id="deleting-title">
        Delete ${e.known_as}${e.calls>0?a` and ${f(e.calls,"call","calls")}`:c} for good?
        Debriefs, records and their links go as well.
      </p>
      <p class="row">
        <button type="button" class="btn danger" @click=${o}>Delete for good</button>
        <button type="button" class="btn" @click=${n("open")}>Keep everything</button>
      </p>
    </div>`:a`<p class="row data">
    <button type="button" class="btn quiet" @click=${()=>t.send("export",Date.now())}>
      Save a copy of my data
    </button>
    <button type="button" class="btn quiet bad" @click=${n("deleting")}>Delete my data</button>
  </p>`}function ct(t){let{who:e,people:n}=t.view;return a`<section class="card panel" aria-labelledby="who-title">
    <h2 id="who-title" tabindex="-1">Who is practicing?</h2>
    ${C(t.problem)}
    <div class="panels">
      <div>
        <h3>On this machine</h3>
        <ul class="persons">
          ${n.map(o=>at(t,o))}
        </ul>
        ${J(t,{event:"new_person",label:"Somebody new",value:"",button:"Go on as them",main:!0})}
      </div>
      <div>
        <h3>${e.name||"The first person on this machine"}</h3>
        ${J(t,{event:"rename",label:"Name",value:e.name,button:"Save the name"})} ${lt(t)}
      </div>
    </div>
  </section>`}function dt(t){let{who:e}=t.view,n=e.calls>0?`${f(e.calls,"call","calls")} so far will carry it.`:"Your debriefs will carry it.";return a`<div class="invitation">
    ${J(t,{event:"rename",label:"Your name",value:"",button:"Save",hint:"Your name"})}
    <span class="small muted">${n} No password, and it stays on this machine.</span>
  </div>`}function Ee(t){let{who:e,people:n}=t.view,o=t.state.panel!=="shut",s=()=>{t.state.panel=o?"shut":"open",t.redraw(),o||t.root.querySelector("#who-title")?.focus()},r=!e.name&&n.length===1;return a`<div class="who">
      <p>
        ${m("person")}<span>Practicing as <b>${e.known_as}</b></span>
        <button type="button" class="change" aria-expanded=${o?"true":"false"} @click=${s}>
          ${o?"Done":"Change"}
        </button>
      </p>
      ${r&&!o?dt(t):c}
    </div>
    ${o?ct(t):c}`}var ke={new:"New",shaky:"Shaky",solid:"Solid",due:"Due"},ut=.85,pt=3;function ht(t,e){let n=t?.recall??null;return!t||n===null?"new":t.due!==null&&Date.parse(t.due)<=e?"due":t.answered>=pt&&n>=ut?"solid":"shaky"}function He(t,e){let n={new:0,shaky:0,solid:0,due:0};for(let o of t)n[ht(o,e)]+=1;return n}var Ne=["open","again","helped","tried","watched","new"];function Re(t){return t.map(({stage:e})=>e).sort((e,n)=>Ne.indexOf(e)-Ne.indexOf(n))}function Pe(t){return t.filter(({stage:e})=>e==="open"||e==="again").length}function N({stages:t,strengths:e}){return t.every(({stage:n})=>n==="new")&&e.every(({recall:n})=>n===null)}function Le({cards:t,words:e}){let n=e.replace(/\.$/,"");return[f(t,"card","cards"),n.charAt(0).toLowerCase()+n.slice(1)].filter(Boolean).join(", ")}function Oe(t,e){let n=He(t,e);return["solid","due","shaky","new"].map(s=>[s,n[s]]).filter(([,s])=>s>0)}var Ve=[{level:"starter",title:"Starter",about:"One thing at a time: a plain question, and words that answer it."},{level:"steady",title:"Steady",about:"A normal day: look before you speak, and keep the steps in order."},{level:"hard",title:"Hard",about:"They push back, and the account may not be what it seems."}];function De(t){return[...new Set(t.flatMap(e=>e.tags))].sort()}function Be(t,e){return t.filter(n=>e.size===0||n.tags.some(o=>e.has(o)))}function mt(t){let e=Math.max(1,...t.map(({cards:n})=>n));return t.map(({cards:n})=>n===0?0:Math.max(8,Math.round(100*n/e)))}function Ie(t){if(t.length===0)return c;let e=mt(t),n=({words:o,cards:s},r)=>a`<li class=${s===0?"none":c}>
      <span class="unseen">${o}: ${f(s,"card","cards")}</span>
      <b aria-hidden="true">${s||"–"}</b>
      <i aria-hidden="true"><i style="height:${e[r]??0}%"></i></i>
      <span aria-hidden="true">${o}</span>
    </li>`;return a`<ol class="forecast" aria-label="Cards on the coming days">
    ${t.map(n)}
  </ol>`}function X(t){return"scenario"in t}function ft(t){return X(t)?t.level==="worked"?"play":"phone":"cards"}function Ue(t,e){return a`<button type="button" class="btn main" @click=${()=>t.send("begin",Date.now())}>
    ${m(ft(e))}${e.words}
  </button>`}function Fe(t){let{step:e,open:n}=t.view;return n?a`<section class="card step" aria-label="A call on hold">
      <div>
        <h2 class="label">On hold</h2>
        <p>${m("phone")} <b>${n.scenario}</b> is on hold after ${f(n.turns,"turn","turns")}.</p>
      </div>
      ${v(t,"call",{call:n.id},"Go on with it",{class:"btn main"})}
    </section>`:e?a`<section class="card step" aria-labelledby="step-title">
    <div>
      <h2 class="label" id="step-title">Your next step</h2>
      <p>${e.why}</p>
    </div>
    ${Ue(t,e)}
  </section>`:c}function $t({view:t}){let{stages:e,strengths:n}=t,o=Date.now(),s=Oe(n,o),r=s.find(([l])=>l==="solid")?.[1]??0,i=s.map(([l,u])=>`${u} ${ke[l].toLowerCase()}`).join(", "),d=a`<p><b>${r}</b> of ${f(n.length,"statement","statements")} solid</p>
    <p class="share" aria-hidden="true">
      ${s.map(([l,u])=>a`<i class=${l} style="flex-grow:${u}"></i>`)}
    </p>
    <p class="small muted">${i}</p>`;return a`<section class="card glance" aria-labelledby="doing-title">
    <h2 class="label" id="doing-title">How you are doing</h2>
    <div>
      <p><b>${Pe(e)}</b> of ${f(e.length,"call","calls")} passed in your own words</p>
      <p class="pips" aria-hidden="true">${Re(e).map(l=>a`<i class=${l}></i>`)}</p>
    </div>
    ${n.length>0?a`<div>${d}</div>`:c}
  </section>`}function yt(t){let{due:e,step:n,open:o}=t.view,s=n!==null&&!X(n)&&!o,r=e.cards>0?Le(e):e.words,d=e.cards>0&&!s?v(t,"drill",{},[m("cards"),r],{class:"btn"}):a`<p>${r}</p>`;return a`<section class="card glance" aria-labelledby="due-title">
    <h2 class="label" id="due-title">What is due</h2>
    ${d} ${Ie(e.forecast)}
  </section>`}function vt(){return a`<ol class="way" aria-label="How you learn a call">
    ${["Watch it once","Take it with help","Take it on your own"].map(e=>a`<li>${e}</li>`)}
  </ol>`}function ze(t){return t.view.stages.length===0?c:N(t.view)?a`<div class="today first">${Fe(t)}${vt()}</div>`:a`<div class="today">
    ${Fe(t)}
    <div class="glances">${$t(t)} ${yt(t)}</div>
  </div>`}function gt({proof:t}){return t?a`<p class="small muted proof ${t.holds?"holds":""}">
    ${m(t.holds?"check":"search")}${t.line}
  </p>`:c}var wt={open:"check",helped:"check",again:"clock"};function bt(t,e){let n=t.view.stages.find(d=>d.scenario===e);if(!n)return c;let{stage:o,text:s,best:r}=n,i=wt[o];return a`<p class="stage">
    <span class="tag ${o}">${i?m(i):c}${s}</span><span class="small muted">${r}</span>
  </p>`}function At(t,e){let n=[e.direction==="inbound"?"They call you":"You call them",f(e.cases,"case","cases"),f(e.personas.length,"customer","customers")];return a`<li class="card pick">
    <h3>${v(t,"brief",{scenario:e.id},e.title)}</h3>
    <p class="about">${e.summary}</p>
    <p class="small muted facts">${n.map(o=>a`<span>${o}</span>`)}</p>
    ${gt(e)} ${bt(t,e.id)}
  </li>`}function xt(t,{level:e,title:n,about:o},s){let r=s.filter(i=>i.level===e);return r.length===0?c:a`<section class="shelf" aria-labelledby="level-${e}">
    <header>
      <h2 id="level-${e}">${n}</h2>
      <p class="muted">${o}</p>
    </header>
    <ul class="picks">
      ${r.map(i=>At(t,i))}
    </ul>
  </section>`}function _t(t){let e=De(t.view.scenarios);if(e.length<2)return c;let n=s=>{t.state.tags.delete(s)||t.state.tags.add(s),t.redraw()},o=s=>a`<button
      type="button"
      class="chip"
      aria-pressed=${t.state.tags.has(s)?"true":"false"}
      @click=${()=>{n(s)}}
    >
      ${s.replaceAll("_"," ")}
    </button>`;return a`<div class="filters" role="group" aria-label="Show only">${e.map(o)}</div>`}var St="New here? One button is all you need: what it begins, you only watch.";function Ct(t){let{programme:e,offer:n}=t.view,o=e?a`<p class="small on-the-way">
        ${m("next")}<span>${e.place}, ${e.done} of ${e.of} steps done.</span>
        ${v(t,"programme",{},e.title)}
      </p>`:c;return n?a`${o}
    <section class="card offer" aria-labelledby="offer-title">
      <div>
        <h2 class="label" id="offer-title">${n.title}</h2>
        <p>${n.about} ${v(t,"programme",{},"See all of it")}</p>
      </div>
      <button type="button" class="btn" @click=${()=>t.send("enrol",{programme:n.id})}>
        ${m("next")}Begin today
      </button>
    </section>`:o}function Mt(t){return a`<div class="top">
    <h1>Who will you speak to today?</h1>
    ${N(t.view)?a`<p class="lead">${St}</p>`:c}
  </div>`}function Tt(t){if(t.view.scenarios.length===0)return c;let e=a`<button type="button" class="btn quiet" @click=${()=>t.send("surprise",!0)}>
    ${m("dice")}Surprise me
  </button>`;return a`<div class="browse">${_t(t)} ${N(t.view)?c:e}</div>`}function Et(t){if(t.view.scenarios.length===0)return a`<div class="card empty">
      <h2>The library is empty</h2>
      <p class="muted">There is no scenario in it yet. \`simulator check\` says whether a file could not be read.</p>
    </div>`;let e=Be(t.view.scenarios,t.state.tags),n=t.state.tags.size>0?`${f(e.length,"call","calls")} shown.`:"";return a`<p class="unseen" role="status">${n}</p>
    <div>${Ve.map(o=>xt(t,o,e))}</div>`}var Bn=Ce("choose",{here:"choose",about:({who:t})=>t.id,state:()=>({tags:new Set,panel:"shut"}),drawn:({view:t})=>{Me(t.who),t.export&&Te(t.export)},draw:t=>a`<div class="wrap">
      ${Ee(t)} ${t.state.panel==="shut"?C(t.problem):c} ${Mt(t)} ${ze(t)}
      ${Ct(t)} ${Tt(t)} ${Et(t)}
    </div>`});export{Bn as default};
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
