/* Made from pages/worked/page.ts by npm run build. */
var Y=globalThis,de=t=>t,L=Y.trustedTypes,ue=L?L.createPolicy("lit-html",{createHTML:t=>t}):void 0,j="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,Z="?"+g,nt=`<${Z}>`,w=document,M=()=>w.createComment(""),k=t=>t===null||typeof t!="object"&&typeof t!="function",Q=Array.isArray,$e=t=>Q(t)||typeof t?.[Symbol.iterator]=="function",G=`[ 	
\f\r]`,E=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,pe=/-->/g,me=/>/g,v=RegExp(`>|${G}(?:([^\\s"'>=/]+)(${G}*=${G}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),he=/'/g,fe=/"/g,ve=/^(?:script|style|textarea|title)$/i,J=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),l=J(1),ye=J(2),It=J(3),S=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),ge=new WeakMap,y=w.createTreeWalker(w,129);function we(t,e){if(!Q(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ue!==void 0?ue.createHTML(e):e}var be=(t,e)=>{let n=t.length-1,o=[],s,r=e===2?"<svg>":e===3?"<math>":"",i=E;for(let c=0;c<n;c++){let a=t[c],p,m,u=-1,h=0;for(;h<a.length&&(i.lastIndex=h,m=i.exec(a),m!==null);)h=i.lastIndex,i===E?m[1]==="!--"?i=pe:m[1]!==void 0?i=me:m[2]!==void 0?(ve.test(m[2])&&(s=RegExp("</"+m[2],"g")),i=v):m[3]!==void 0&&(i=v):i===v?m[0]===">"?(i=s??E,u=-1):m[1]===void 0?u=-2:(u=i.lastIndex-m[2].length,p=m[1],i=m[3]===void 0?v:m[3]==='"'?fe:he):i===fe||i===he?i=v:i===pe||i===me?i=E:(i=v,s=void 0);let $=i===v&&t[c+1].startsWith("/>")?" ":"";r+=i===E?a+nt:u>=0?(o.push(p),a.slice(0,u)+j+a.slice(u)+g+$):a+g+(u===-2?c:$)}return[we(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},C=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let r=0,i=0,c=e.length-1,a=this.parts,[p,m]=be(e,n);if(this.el=t.createElement(p,o),y.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=y.nextNode())!==null&&a.length<c;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())if(u.endsWith(j)){let h=m[i++],$=s.getAttribute(u).split(g),H=/([.?@])?(.*)/.exec(h);a.push({type:1,index:r,name:H[2],strings:$,ctor:H[1]==="."?P:H[1]==="?"?V:H[1]==="@"?W:A}),s.removeAttribute(u)}else u.startsWith(g)&&(a.push({type:6,index:r}),s.removeAttribute(u));if(ve.test(s.tagName)){let u=s.textContent.split(g),h=u.length-1;if(h>0){s.textContent=L?L.emptyScript:"";for(let $=0;$<h;$++)s.append(u[$],M()),y.nextNode(),a.push({type:2,index:++r});s.append(u[h],M())}}}else if(s.nodeType===8)if(s.data===Z)a.push({type:2,index:r});else{let u=-1;for(;(u=s.data.indexOf(g,u+1))!==-1;)a.push({type:7,index:r}),u+=g.length-1}r++}}static createElement(e,n){let o=w.createElement("template");return o.innerHTML=e,o}};function b(t,e,n=t,o){if(e===S)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=k(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=b(t,s._$AS(t,e.values),s,o)),e}var O=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??w).importNode(n,!0);y.currentNode=s;let r=y.nextNode(),i=0,c=0,a=o[0];for(;a!==void 0;){if(i===a.index){let p;a.type===2?p=new _(r,r.nextSibling,this,e):a.type===1?p=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(p=new I(r,this,e)),this._$AV.push(p),a=o[++c]}i!==a?.index&&(r=y.nextNode(),i++)}return y.currentNode=w,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=b(this,e,n),k(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==S&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):$e(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&k(this._$AH)?this._$AA.nextSibling.data=e:this.T(w.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=C.createElement(we(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new O(s,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=ge.get(e.strings);return n===void 0&&ge.set(e.strings,n=new C(e)),n}k(e){Q(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let r of e)s===n.length?n.push(o=new t(this.O(M()),this.O(M()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=de(e).nextSibling;de(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},A=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,r){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=d}_$AI(e,n=this,o,s){let r=this.strings,i=!1;if(r===void 0)e=b(this,e,n,0),i=!k(e)||e!==this._$AH&&e!==S,i&&(this._$AH=e);else{let c=e,a,p;for(e=r[0],a=0;a<r.length-1;a++)p=b(this,c[o+a],n,a),p===S&&(p=this._$AH[a]),i||=!k(p)||p!==this._$AH[a],p===d?e=d:e!==d&&(e+=(p??"")+r[a+1]),this._$AH[a]=p}i&&!s&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},P=class extends A{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},V=class extends A{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},W=class extends A{constructor(e,n,o,s,r){super(e,n,o,s,r),this.type=5}_$AI(e,n=this){if((e=b(this,e,n,0)??d)===S)return;let o=this._$AH,s=e===d&&o!==d||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==d&&(o===d||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},I=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){b(this,e)}},Ae={M:j,P:g,A:Z,C:1,L:be,R:O,D:$e,V:b,I:_,H:A,N:V,U:W,B:P,F:I},ot=Y.litHtmlPolyfillSupport;ot?.(C,_),(Y.litHtmlVersions??=[]).push("3.3.3");var xe=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new _(e.insertBefore(M(),r),r,void 0,n??{})}return s._$AI(t),s};var _e=t=>(...e)=>({_$litDirective$:t,values:e}),B=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Kt}=Ae;var st={},Te=(t,e=st)=>t._$AH=e;var D=_e(class extends B{constructor(){super(...arguments),this.key=d}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Te(t),this.key=e),n}});var X={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function f(t){let e=X[t];return l`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>ye`<path d=${n}></path>`)}
  </svg>`}function ee(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function R(t,e,n,o,s={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return l`<a
    href=${ee(e,n)}
    class=${s.class??d}
    aria-label=${s.label??d}
    aria-current=${s.current?"page":d}
    @click=${r}
    >${o}</a
  >`}function U(t){return t?l`<p class="problem" role="alert">${f("alert")}<span>${t}</span></p>`:d}function Ee(t,e){let n=(s,r)=>l`<li>${R(t,s,{},r,{current:e===s})}</li>`,o=[f("mark"),l`<span>Call simulator</span>`];return l`<header class="mast">
    ${R(t,"choose",{},o,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("progress","Progress")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function Me(t,e){return l`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var ke="call-simulator-frame",rt=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,it=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${X.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Se(){if(document.getElementById(ke))return;let t=document.createElement("style");t.id=ke,t.textContent=rt,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(it)}`}function Ce(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function Re(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var at=new Set(["go","start","again","surprise","begin","back","branch"]),te="callSimulatorTurning";function Ne(){return te in document.documentElement.dataset}var K=class{onSilence=()=>{};#e=null;#t=null;#r;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,at.has(e)&&(document.documentElement.dataset[te]=""),e!=="look"&&(this.#r=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#r),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,te),this.#o.removeAttribute("aria-busy")}};var lt="en-US";function He(t){lt=t}function Le(t,e,n){return`${t} ${t===1?e:n}`}var ct="The app is not answering. Check that it is still running, then load this page again.",ne=class extends K{view;problem=null;arrives=Ne();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{dt(this,o)}),this.view=e.data[0].view,Se(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,He(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Ce(e))}};function dt(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function ut(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var oe=class extends ne{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Oe(t,e){let n=i=>e.state?.(i),o=new WeakMap,s=ut(i=>{let c=new oe(i,n(i.data[0].view));return o.set(c,a=>{mt(a)||e.onKey?.(c,a)}),c}),r=new WeakMap;return i=>{let c=s(i),a=e.about?.(i.data[0].view),p=!r.has(c)||r.get(c)!==a;p&&r.has(c)&&(c.state=n(i.data[0].view)),r.set(c,a),pt(c,i,e),e.drawn?.(c,p);let m=o.get(c);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(c),c.close()}}}function pt(t,e,n){let o=()=>{xe(ht(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let s=t.root.querySelector("#main");s&&t.arrive(s)}function mt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function ht(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[U(t.silent?ct:null),Me("Skip to the page",n),Ee(t,e.here),l`<div id="main" tabindex="-1">${D(e.about?.(t.view),e.draw(t))}</div>`]}function Pe(t){try{return sessionStorage.getItem(t)}catch{return null}}function Ve(t,e){try{sessionStorage.setItem(t,e)}catch{}}var We=t=>`call-simulator-worked-${t}`,Ie=t=>`call-simulator-watched-${t}`;function Be(t){return Number(Pe(We(t)))||0}function De(t,e){Ve(We(t),String(e))}function Ue(t){return Pe(Ie(t))!==null}function Ke(t){Ve(Ie(t),"yes")}var z=8,se="pinned",re=t=>t.querySelector(".cited-text"),ze=t=>se in t.dataset;function ft(t,e,n){let o=Math.max(z,Math.min(t.left,n.width-e.width-z)),s=t.bottom+e.height+z>n.height&&t.top-e.height>=z;return{left:o,top:s?t.top-e.height:t.bottom}}function ie(t){let e=re(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let{left:n,top:o}=ft(t.getBoundingClientRect(),{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${n}px`,e.style.top=`${o}px`,document.addEventListener("scroll",s,{capture:!0,once:!0}),document.addEventListener("pointerdown",s,{capture:!0});function s(r){r.type==="pointerdown"&&r.composedPath().includes(t)||(document.removeEventListener("scroll",s,{capture:!0}),document.removeEventListener("pointerdown",s,{capture:!0}),N(t))}}function N(t){Reflect.deleteProperty(t.dataset,se);let e=re(t);e?.matches(":popover-open")&&e.hidePopover()}var x=t=>t.currentTarget;function gt(t){t.pointerType==="mouse"&&ie(x(t))}function $t(t){t.pointerType==="mouse"&&!ze(x(t))&&N(x(t))}function vt(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=x(t);if(t.stopPropagation(),ze(e)){N(e);return}e.dataset[se]="",ie(e)}function yt(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&ie(x(t))}function wt(t){let e=x(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||N(e)}function bt(t){let e=x(t);t.key!=="Escape"||!re(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),N(e))}function F(t,e,n){return l`<a class=${n} href=${ee("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}var At=/\b([A-Z][0-9]+)\b/;function Fe(t){return t.split(At).map((e,n)=>n%2?F(e,e,"cited-in-text"):e)}function qe(t,e,n=t){return e?l`<span
    class="cited"
    @pointerenter=${gt}
    @pointerleave=${$t}
    @click=${vt}
    @focusin=${yt}
    @focusout=${wt}
    @keydown=${bt}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${F(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:F(t,n,"cite")}function Ge({spiel:t,spiel_text:e,spiel_says:n}){return t?qe(t,n,e):d}function Ye(t,e){return e?`${t}, ${e}`:t}var xt=t=>t.split(/\s+/).filter(Boolean).length;function _t(t){return[t.text,...t.reasons,...t.sources.flat(),...t.instead_of.slice(0,2).flat(),...t.opened.flatMap(e=>[e.title,...e.rows.flat()])]}function ae(t,e){let n=t.steps[e-1],o=e>1?t.steps[e-2]?.reply.text:t.opening.text,r=(n?[o??"",..._t(n)]:[t.brief,t.case]).reduce((i,c)=>i+xt(c),0);return Math.max(4,r/4)}function T(t){return t.steps.length+1}function je(t,e){let n=t.steps.length;return e===0?`${n} ${n===1?"decision":"decisions"} to watch`:e>n?"The end":`Decision ${e} of ${n}`}function Ze(t,e){return t==="ArrowLeft"?-1:t==="ArrowRight"||(t==="Enter"||t===" ")&&!e?1:null}var Tt="Assumption";function q(t,e,n){let{kind:o,text:s}=e,r="mood"in e?e.mood:null;return o==="did"?l`<div class="turn ${t} did">
      <p><span>${n} · ${s}</span></p>
    </div>`:l`<div class="turn ${t} said ${r?`felt ${r}`:""}">
    <span class="by">${Ye(n,r)}${Ge(e)}</span>
    <p><span>${s}</span></p>
  </div>`}function Et({title:t,rows:e}){return l`<section class="card seen">
    <h3>${f("account")}${t}</h3>
    <dl>
      ${e.map(([n,o])=>l`<dt>${n}</dt>
            <dd>${o}</dd>`)}
    </dl>
  </section>`}function Je(t){return l`<ul class="others">
    ${t.map(([e,n])=>l`<li>
          <p class="wrong">${f("cross")}<q>${e}</q></p>
          <p class="small muted">${Fe(n)}</p>
        </li>`)}
  </ul>`}function Mt(t){if(t.length===0)return d;let e=t.slice(2);return l`<h3>Not this</h3>
    ${Je(t.slice(0,2))}
    ${e.length>0?l`<details>
            <summary class="small">${Le(e.length,"more","more")}</summary>
            ${Je(e)}
          </details>`:d}`}function kt([t,e]){return l`<p class="small source ${t===Tt?"assumed":""}"><b>${t}</b><span>${e}</span></p>`}function Xe(t,e,n){let o=t.steps[n-1]?.reply??t.opening;return l`<section class="step">
    <div class="lines">
      ${q("customer",o,t.speaker)} ${q("trainee",e,t.agent)} ${e.opened.map(Et)}
    </div>
    <div class="margin">
      <h2 class="label">Decision ${n+1} of ${t.steps.length}</h2>
      ${e.move?l`<p><b>${e.move}</b></p>`:d}
      <h3>Why</h3>
      <ul class="reasons">
        ${e.reasons.map(s=>l`<li>${f("check")}<span>${s}</span></li>`)}
      </ul>
      ${e.sources.map(kt)} ${Mt(e.instead_of)}
    </div>
  </section>`}var St=50;function Ct(t){return{at:Math.min(Math.max(Be(t.id),0),T(t)),isPlaying:!1,timer:void 0,shown:0,isLeaving:!1,isTold:Ue(t.id)}}function et(t,e){(t.root.querySelector(".script > :last-child")??t.root.querySelector(".before"))?.scrollIntoView({block:"nearest",behavior:e})}function le(t,e){let{state:n}=t;if(clearTimeout(n.timer),n.isPlaying=e,n.shown+=1,e){let o=()=>{document.hidden?le(t,!0):ce(t,n.at+1)};n.timer=setTimeout(o,1e3*ae(t.view,n.at))}t.redraw()}function Rt(t){let{state:e,view:n}=t;e.isTold||!t.send("watched",{call:n.id})||(e.isTold=!0,Ke(n.id))}function ce(t,e){let{state:n,view:o}=t,s=T(o),r=t.root.getRootNode(),c=(r instanceof ShadowRoot||r instanceof Document?r.activeElement:null)?.closest(".controls");n.at=Math.min(Math.max(e,0),s),De(o.id,n.at),le(t,n.isPlaying&&n.at<s),et(t,Re()),!(n.at<s)&&(c&&t.root.querySelector(".ending button")?.focus({preventScroll:!0}),Rt(t))}function tt(t){let{state:e,view:n}=t;e.isLeaving||(e.isLeaving=t.send("start",{scenario:n.scenario_id,persona:n.persona_id}),e.isLeaving||setTimeout(()=>{tt(t)},St))}function Nt(t){return t.score_text?l`<p class="score"><b>${t.score_text}</b><span class="muted"> of 100</span></p>`:d}function Ht(t){let{view:e}=t,n=()=>{tt(t)};return l`<section class="step">
    <div class="lines">${q("customer",e.steps.at(-1)?.reply??e.opening,e.speaker)}</div>
    <div class="margin ending">
      <h2>How it ended</h2>
      <p>${e.outcome}</p>
      <p class="muted">When you take it yourself, the account may be another one.</p>
      ${Nt(e)}
      <div class="row">
        <button type="button" class="btn main" @click=${n}>${f("phone")}Now take it yourself, guided</button>
        ${R(t,"choose",{},"All calls",{class:"btn"})}
      </div>
    </div>
  </section>`}function Lt(t){return l`<section class="card before" aria-label="Before the call">
    <div>
      <h2 class="label">The brief</h2>
      <p class="text">${t.brief}</p>
    </div>
    <div>
      <h2 class="label">What the account will turn out to be</h2>
      <p class="text true">${t.case}</p>
    </div>
  </section>`}function Ot({view:t,state:e}){let n=e.isPlaying?l`<i class="pace on" style="--for:${ae(t,e.at)}s"></i>`:l`<i class="pace"></i>`;return l`${D(e.shown,n)}`}function Pt(t){let{view:e,state:n}=t,[o,s]=[e.steps.length,T(e)],{at:r,isPlaying:i}=n,c=(u,h)=>l`${f(u)}<span>${h}</span>`,a=u=>()=>{ce(t,n.at+u)},p=()=>{le(t,!n.isPlaying)},m=r===0?"Begin":r===o?"How it ended":"Next";return l`<div class="controls" role="group" aria-label="Watching">
    ${Ot(t)}
    <button type="button" class="btn" aria-keyshortcuts="ArrowLeft" ?disabled=${r===0} @click=${a(-1)}>
      ${c("back","Back")}
    </button>
    <div class="where">
      <p class="progress" role="status">${je(e,r)}</p>
      <div class="meter" aria-hidden="true">
        <i style="width:${100*Math.min(r,o)/Math.max(o,1)}%"></i>
      </div>
    </div>
    <button type="button" class="btn" ?hidden=${r===s} @click=${p}>
      ${i?c("pause","Pause"):c("play","Play")}
    </button>
    <button type="button" class="btn main" aria-keyshortcuts="ArrowRight" ?hidden=${r===s} @click=${a(1)}>
      ${c("next",m)}
    </button>
  </div>`}function Vt(t){let{view:e,state:n}=t,{scenario_id:o,persona_id:s}=e;return l`<div class="wrap watch">
    <p class="back">${R(t,"brief",{scenario:o,persona:s},"The brief")}</p>
    <header class="title">
      <p class="label">Worked example</p>
      <h1>${e.scenario}</h1>
      <p class="muted">${e.persona}. You watch ${e.agent} of ${e.company} take this call without a fault.</p>
    </header>
    ${U(t.problem)} ${Lt(e)}
    <p class="small muted arrows">The right arrow key goes on, the left one back.</p>
    <div class="script" role="log" aria-live="polite" aria-label="The call, with the reason for each decision">
      ${e.steps.slice(0,n.at).map((r,i)=>Xe(e,r,i))}${n.at===T(e)?Ht(t):d}
    </div>
    ${Pt(t)}
  </div>`}function Wt(t,e){let[n]=e.composedPath();if(e.shiftKey||document.querySelector('[role="dialog"]'))return;let o=n instanceof Element&&n.closest("a, button, summary")!==null,s=t.state.at+(Ze(e.key,o)??NaN);s>=0&&s<=T(t.view)&&(e.preventDefault(),ce(t,s))}var Dn=Oe("worked",{here:"choose",about:t=>t.id,state:Ct,draw:Vt,onKey:Wt,drawn:(t,e)=>{e&&t.state.at>0&&et(t,"auto")},left:t=>{clearTimeout(t.state.timer)}});export{Dn as default};
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
