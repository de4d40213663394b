/* Made from pages/brief/page.ts by npm run build. */
var Y=globalThis,ie=t=>t,L=Y.trustedTypes,ae=L?L.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+f,Fe=`<${j}>`,v=document,E=()=>v.createComment(""),T=t=>t===null||typeof t!="object"&&typeof t!="function",G=Array.isArray,me=t=>G(t)||typeof t?.[Symbol.iterator]=="function",K=`[ 	
\f\r]`,_=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,le=/-->/g,ce=/>/g,y=RegExp(`>|${K}(?:([^\\s"'>=/]+)(${K}*=${K}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),de=/'/g,ue=/"/g,he=/^(?:script|style|textarea|title)$/i,q=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),c=q(1),fe=q(2),At=q(3),M=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),pe=new WeakMap,$=v.createTreeWalker(v,129);function ge(t,e){if(!G(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ae!==void 0?ae.createHTML(e):e}var ye=(t,e)=>{let n=t.length-1,o=[],s,r=e===2?"<svg>":e===3?"<math>":"",i=_;for(let d=0;d<n;d++){let a=t[d],m,u,p=-1,h=0;for(;h<a.length&&(i.lastIndex=h,u=i.exec(a),u!==null);)h=i.lastIndex,i===_?u[1]==="!--"?i=le:u[1]!==void 0?i=ce:u[2]!==void 0?(he.test(u[2])&&(s=RegExp("</"+u[2],"g")),i=y):u[3]!==void 0&&(i=y):i===y?u[0]===">"?(i=s??_,p=-1):u[1]===void 0?p=-2:(p=i.lastIndex-u[2].length,m=u[1],i=u[3]===void 0?y:u[3]==='"'?ue:de):i===ue||i===de?i=y:i===le||i===ce?i=_:(i=y,s=void 0);let g=i===y&&t[d+1].startsWith("/>")?" ":"";r+=i===_?a+Fe:p>=0?(o.push(m),a.slice(0,p)+z+a.slice(p)+f+g):a+f+(p===-2?d:g)}return[ge(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},C=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let r=0,i=0,d=e.length-1,a=this.parts,[m,u]=ye(e,n);if(this.el=t.createElement(m,o),$.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=$.nextNode())!==null&&a.length<d;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(z)){let h=u[i++],g=s.getAttribute(p).split(f),R=/([.?@])?(.*)/.exec(h);a.push({type:1,index:r,name:R[2],strings:g,ctor:R[1]==="."?H:R[1]==="?"?O:R[1]==="@"?P:b}),s.removeAttribute(p)}else p.startsWith(f)&&(a.push({type:6,index:r}),s.removeAttribute(p));if(he.test(s.tagName)){let p=s.textContent.split(f),h=p.length-1;if(h>0){s.textContent=L?L.emptyScript:"";for(let g=0;g<h;g++)s.append(p[g],E()),$.nextNode(),a.push({type:2,index:++r});s.append(p[h],E())}}}else if(s.nodeType===8)if(s.data===j)a.push({type:2,index:r});else{let p=-1;for(;(p=s.data.indexOf(f,p+1))!==-1;)a.push({type:7,index:r}),p+=f.length-1}r++}}static createElement(e,n){let o=v.createElement("template");return o.innerHTML=e,o}};function w(t,e,n=t,o){if(e===M)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=T(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=w(t,s._$AS(t,e.values),s,o)),e}var N=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??v).importNode(n,!0);$.currentNode=s;let r=$.nextNode(),i=0,d=0,a=o[0];for(;a!==void 0;){if(i===a.index){let m;a.type===2?m=new x(r,r.nextSibling,this,e):a.type===1?m=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(m=new V(r,this,e)),this._$AV.push(m),a=o[++d]}i!==a?.index&&(r=$.nextNode(),i++)}return $.currentNode=v,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},x=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=w(this,e,n),T(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==M&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):me(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&T(this._$AH)?this._$AA.nextSibling.data=e:this.T(v.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=C.createElement(ge(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new N(s,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=pe.get(e.strings);return n===void 0&&pe.set(e.strings,n=new C(e)),n}k(e){G(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let r of e)s===n.length?n.push(o=new t(this.O(E()),this.O(E()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=ie(e).nextSibling;ie(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},b=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(e,n=this,o,s){let r=this.strings,i=!1;if(r===void 0)e=w(this,e,n,0),i=!T(e)||e!==this._$AH&&e!==M,i&&(this._$AH=e);else{let d=e,a,m;for(e=r[0],a=0;a<r.length-1;a++)m=w(this,d[o+a],n,a),m===M&&(m=this._$AH[a]),i||=!T(m)||m!==this._$AH[a],m===l?e=l:e!==l&&(e+=(m??"")+r[a+1]),this._$AH[a]=m}i&&!s&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},H=class extends b{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},O=class extends b{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},P=class extends b{constructor(e,n,o,s,r){super(e,n,o,s,r),this.type=5}_$AI(e,n=this){if((e=w(this,e,n,0)??l)===M)return;let o=this._$AH,s=e===l&&o!==l||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},V=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){w(this,e)}},$e={M:z,P:f,A:j,C:1,L:ye,R:N,D:me,V:w,I:x,H:b,N:O,U:P,B:H,F:V},Ke=Y.litHtmlPolyfillSupport;Ke?.(C,x),(Y.litHtmlVersions??=[]).push("3.3.3");var ve=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new x(e.insertBefore(E(),r),r,void 0,n??{})}return s._$AI(t),s};var Z={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function k(t){let e=Z[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>fe`<path d=${n}></path>`)}
  </svg>`}function Q(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function B(t,e,n,o,s={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return c`<a
    href=${Q(e,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${r}
    >${o}</a
  >`}function I(t){return t?c`<p class="problem" role="alert">${k("alert")}<span>${t}</span></p>`:l}function we(t,e){let n=(s,r)=>c`<li>${B(t,s,{},r,{current:e===s})}</li>`,o=[k("mark"),c`<span>Call simulator</span>`];return c`<header class="mast">
    ${B(t,"choose",{},o,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("progress","Progress")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function be(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var Ae="en-US";function xe(t){Ae=t}function J(t){return t.toLocaleString(Ae)}function _e(t){let e=t.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}var Ee=t=>(...e)=>({_$litDirective$:t,values:e}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Lt}=$e;var Ye={},Te=(t,e=Ye)=>t._$AH=e;var Me=Ee(class extends D{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Te(t),this.key=e),n}});var ze=new Set(["go","start","again","surprise","begin","back","branch"]),X="callSimulatorTurning";function Ce(){return X in document.documentElement.dataset}var U=class{onSilence=()=>{};#e=null;#t=null;#r;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,ze.has(e)&&(document.documentElement.dataset[X]=""),e!=="look"&&(this.#r=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#r),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,X),this.#o.removeAttribute("aria-busy")}};var ke="call-simulator-frame",je=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Ge=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Z.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Se(){if(document.getElementById(ke))return;let t=document.createElement("style");t.id=ke,t.textContent=je,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Ge)}`}function Re(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var qe="The app is not answering. Check that it is still running, then load this page again.",ee=class extends U{view;problem=null;arrives=Ce();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{Ze(this,o)}),this.view=e.data[0].view,Se(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,xe(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Re(e))}};function Ze(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function Qe(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var te=class extends ee{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Le(t,e){let n=i=>e.state?.(i),o=new WeakMap,s=Qe(i=>{let d=new te(i,n(i.data[0].view));return o.set(d,a=>{Xe(a)||e.onKey?.(d,a)}),d}),r=new WeakMap;return i=>{let d=s(i),a=e.about?.(i.data[0].view),m=!r.has(d)||r.get(d)!==a;m&&r.has(d)&&(d.state=n(i.data[0].view)),r.set(d,a),Je(d,i,e),e.drawn?.(d,m);let u=o.get(d);return u&&document.addEventListener("keydown",u),()=>{u&&document.removeEventListener("keydown",u),e.left?.(d),d.close()}}}function Je(t,e,n){let o=()=>{ve(et(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let s=t.root.querySelector("#main");s&&t.arrive(s)}function Xe(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function et(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[I(t.silent?qe:null),be("Skip to the page",n),we(t,e.here),c`<div id="main" tabindex="-1">${Me(e.about?.(t.view),e.draw(t))}</div>`]}var W=8,oe="pinned",se=t=>t.querySelector(".cited-text"),Ne=t=>oe in t.dataset;function tt(t,e,n){let o=Math.max(W,Math.min(t.left,n.width-e.width-W)),s=t.bottom+e.height+W>n.height&&t.top-e.height>=W;return{left:o,top:s?t.top-e.height:t.bottom}}function re(t){let e=se(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let{left:n,top:o}=tt(t.getBoundingClientRect(),{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${n}px`,e.style.top=`${o}px`,document.addEventListener("scroll",s,{capture:!0,once:!0}),document.addEventListener("pointerdown",s,{capture:!0});function s(r){r.type==="pointerdown"&&r.composedPath().includes(t)||(document.removeEventListener("scroll",s,{capture:!0}),document.removeEventListener("pointerdown",s,{capture:!0}),S(t))}}function S(t){Reflect.deleteProperty(t.dataset,oe);let e=se(t);e?.matches(":popover-open")&&e.hidePopover()}var A=t=>t.currentTarget;function nt(t){t.pointerType==="mouse"&&re(A(t))}function ot(t){t.pointerType==="mouse"&&!Ne(A(t))&&S(A(t))}function st(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=A(t);if(t.stopPropagation(),Ne(e)){S(e);return}e.dataset[oe]="",re(e)}function rt(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&re(A(t))}function it(t){let e=A(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||S(e)}function at(t){let e=A(t);t.key!=="Escape"||!se(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),S(e))}function ne(t,e,n){return c`<a class=${n} href=${Q("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}function He(t,e,n=t){return e?c`<span
    class="cited"
    @pointerenter=${nt}
    @pointerleave=${ot}
    @click=${st}
    @focusin=${rt}
    @focusout=${it}
    @keydown=${at}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${ne(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:ne(t,n,"cite")}var Oe={prompted:"With answers to choose from",open:"In your own words"};function Pe(t){return t.length===0?l:c`<p class="cites">${t.map(([e,n])=>He(e,n))}</p>`}var lt=["Customer","Case","State","Situations","Perfect in"],ct="The content was changed after it was last proved, or a property does not hold. A trainer can run “simulator prove” to see which.";function dt(t){return t===0?"never":t<1e-4?"less than 0.01 % of the time":`${(100*t).toFixed(2)} % of the time`}function ut({configurations:t,luck:e}){return`Every course that this call can take was examined, with every customer and every case: ${J(t)} different situations. Each call ends, a perfect call exists, no call with a critical error passes, every criterion can be earned and can be lost, and someone who knows nothing passes ${dt(e)} at most.`}function pt(t){return c`<tr>
    <td>${t.persona}</td>
    <td>${t.case}</td>
    <td>${t.state}</td>
    <td class="number">${t.configurations>0?J(t.configurations):l}</td>
    <td class="number">${t.perfect_turns>0?t.perfect_turns:l}</td>
  </tr>`}function Ve(t){return t?c`<details class="proof">
    <summary>${t.line}</summary>
    <p>${t.holds?ut(t):ct}</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${lt.map(e=>c`<th scope="col">${e}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.details.map(pt)}
        </tbody>
      </table>
    </div>
  </details>`:l}var Be={"say-first":"call-simulator-say-first","read-aloud":"call-simulator-read-aloud","at-once":"call-simulator-at-once"};function Ie(t){try{return localStorage.getItem(Be[t])==="yes"}catch{return!1}}function De(t,e){try{localStorage.setItem(Be[t],e?"yes":"no")}catch{}}function F({name:t,value:e,checked:n,title:o,about:s,why:r}){return c`<label class="option">
    <input type="radio" name=${t} value=${e} ?checked=${n} />
    <span>
      <b>${o}</b>
      ${s?c`<span class="muted">${s}</span>`:l}
      ${r?c`<span class="why">${r}</span>`:l}
    </span>
  </label>`}function mt({scenario:t,persona:e}){let n="customer",{personas:o}=t,s=o.length>1,r=o.find(d=>d.id===e?.id)??(s?void 0:o[0]);return c`<fieldset>
    <legend>Who is on the line?</legend>
    ${s?F({name:n,value:"",checked:!r,title:t.direction==="inbound"?"Whoever rings":"Whoever picks up",about:"Chance decides, as on a real day."}):l}
    ${o.map(({id:d,title:a,about:m})=>F({name:n,value:d,checked:d===r?.id,title:a,about:m}))}
  </fieldset>`}function ht(t,e){let n=s=>{t.state.level=s.target.value,t.state.form=null,t.redraw()},o=c`<span class="tag recommended">Recommended</span>`;return c`<fieldset @change=${n}>
    <legend>How much support?</legend>
    ${t.view.levels.map(s=>F({name:"level",value:s.id,checked:s===e,title:[s.title,s.recommended?o:l],about:s.about,why:s.why}))}
  </fieldset>`}var ft={prompted:"Three or four answers are shown each time, and you choose one.",open:"Nothing is shown: you type what you would say, and confirm what was heard in it."};function Ue(t,e){let n=t?.forms??["prompted"];return n.find(o=>o===e)??n[0]??"prompted"}function gt(t,e){let n=e?.forms??[];if(n.length<2)return l;let o=Ue(e,t.state.form),s=i=>{t.state.form=i.target.value,t.redraw()},r=c`<span class="tag recommended">Recommended</span>`;return c`<fieldset @change=${s}>
    <legend>How do you answer?</legend>
    ${n.map((i,d)=>F({name:"form",value:i,checked:i===o,title:[Oe[i],d===0?r:l],about:ft[i]}))}
  </fieldset>`}function yt(t){let e=n=>{De("say-first",n.target.checked)};return c`<label class="option first" ?hidden=${!t}>
    <input type="checkbox" name="types_first" ?checked=${Ie("say-first")} @change=${e} />
    <span>
      <b>Say it first</b>
      <span class="muted">Type what you would say before you see the answers.</span>
    </span>
  </label>`}function $t(t,e){return t==="worked"?["play","Watch the call"]:t==="assessment"?["phone","Start the assessment"]:["phone",e==="inbound"?"Take the call":"Place the call"]}function We(t){let{scenario:e,levels:n}=t.view,o=n.find(u=>u.recommended)??n[0],s=n.find(u=>u.id===t.state.level)??o,r=Ue(s,t.state.form),i=!!s?.may_type_first&&r==="prompted",d=u=>{u.preventDefault();let p=new FormData(u.currentTarget),h=p.get("customer");t.send("start",{scenario:e.id,persona:typeof h=="string"?h:"",level:s?.id??"practice",types_first:i&&p.has("types_first"),form:r})},[a,m]=$t(s?.id??"practice",e.direction);return c`<form class="card take" @submit=${d}>
    ${mt(t.view)} ${n.length>1?ht(t,o):l} ${gt(t,s)}
    ${yt(i)}
    <div class="go"><button type="submit" class="btn main">${k(a)}${m}</button></div>
  </form>`}function vt({title:t,level:e,direction:n,tags:o}){return c`<div class="title">
    <h1>${t}</h1>
    <p class="row">
      <span class="tag ${e}">${_e(e)}</span>
      <span class="tag">${n==="inbound"?"They call you":"You call them"}</span>
      ${o.map(s=>c`<span class="tag">${s.replaceAll("_"," ")}</span>`)}
    </p>
  </div>`}function wt({company:t,scenario:e,you_are:n,on_the_desk:o}){return c`<ul class="rules">
    <li>You are ${n} at ${t}.</li>
    <li>${o} are on your desk at all times. When to use them is up to you.</li>
    <li>
      The account shows only what you look up.
      ${e.cases>1?"It may differ the next time you take this call.":l}
    </li>
    <li>Nothing is lost if you close the window. The call waits for you under My calls.</li>
  </ul>`}function bt(t){return t.length===0?l:c`<div class="practises">
    <h3>What this call practices</h3>
    <p class="small muted">Statements of the company guide. Point at one to read it.</p>
    ${Pe(t)}
  </div>`}var An=Le("brief",{here:"brief",about:({scenario:t,persona:e})=>[t.id,e?.id].join(),state:()=>({level:null,form:null}),draw:t=>{let{view:e}=t;return c`<div class="wrap">
      <p class="back">${B(t,"choose",{},"All calls")}</p>
      ${vt(e.scenario)} ${I(t.problem)}
      <div class="two">
        <section aria-labelledby="brief-title">
          <h2 id="brief-title">Your brief</h2>
          <p class="lead text">${e.text}</p>
          ${wt(e)} ${bt(e.practises)} ${Ve(e.scenario.proof)}
        </section>
        ${We(t)}
      </div>
    </div>`}});export{An as default};
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
