/* Made from pages/worked/page.ts by npm run build. */
var Y=globalThis,dt=e=>e,O=Y.trustedTypes,ut=O?O.createPolicy("lit-html",{createHTML:e=>e}):void 0,j="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,Z="?"+g,re=`<${Z}>`,w=document,k=()=>w.createComment(""),S=e=>e===null||typeof e!="object"&&typeof e!="function",Q=Array.isArray,$t=e=>Q(e)||typeof e?.[Symbol.iterator]=="function",q=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,pt=/-->/g,mt=/>/g,v=RegExp(`>|${q}(?:([^\\s"'>=/]+)(${q}*=${q}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ht=/'/g,ft=/"/g,vt=/^(?:script|style|textarea|title)$/i,J=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),l=J(1),yt=J(2),ze=J(3),R=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),gt=new WeakMap,y=w.createTreeWalker(w,129);function wt(e,t){if(!Q(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ut!==void 0?ut.createHTML(t):t}var bt=(e,t)=>{let n=e.length-1,o=[],s,r=t===2?"<svg>":t===3?"<math>":"",i=M;for(let c=0;c<n;c++){let a=e[c],p,m,u=-1,f=0;for(;f<a.length&&(i.lastIndex=f,m=i.exec(a),m!==null);)f=i.lastIndex,i===M?m[1]==="!--"?i=pt:m[1]!==void 0?i=mt:m[2]!==void 0?(vt.test(m[2])&&(s=RegExp("</"+m[2],"g")),i=v):m[3]!==void 0&&(i=v):i===v?m[0]===">"?(i=s??M,u=-1):m[1]===void 0?u=-2:(u=i.lastIndex-m[2].length,p=m[1],i=m[3]===void 0?v:m[3]==='"'?ft:ht):i===ft||i===ht?i=v:i===pt||i===mt?i=M:(i=v,s=void 0);let $=i===v&&e[c+1].startsWith("/>")?" ":"";r+=i===M?a+re:u>=0?(o.push(p),a.slice(0,u)+j+a.slice(u)+g+$):a+g+(u===-2?c:$)}return[wt(e,r+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),o]},C=class e{constructor({strings:t,_$litType$:n},o){let s;this.parts=[];let r=0,i=0,c=t.length-1,a=this.parts,[p,m]=bt(t,n);if(this.el=e.createElement(p,o),y.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=y.nextNode())!==null&&a.length<c;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())if(u.endsWith(j)){let f=m[i++],$=s.getAttribute(u).split(g),H=/([.?@])?(.*)/.exec(f);a.push({type:1,index:r,name:H[2],strings:$,ctor:H[1]==="."?P:H[1]==="?"?V:H[1]==="@"?W:x}),s.removeAttribute(u)}else u.startsWith(g)&&(a.push({type:6,index:r}),s.removeAttribute(u));if(vt.test(s.tagName)){let u=s.textContent.split(g),f=u.length-1;if(f>0){s.textContent=O?O.emptyScript:"";for(let $=0;$<f;$++)s.append(u[$],k()),y.nextNode(),a.push({type:2,index:++r});s.append(u[f],k())}}}else if(s.nodeType===8)if(s.data===Z)a.push({type:2,index:r});else{let u=-1;for(;(u=s.data.indexOf(g,u+1))!==-1;)a.push({type:7,index:r}),u+=g.length-1}r++}}static createElement(t,n){let o=w.createElement("template");return o.innerHTML=t,o}};function b(e,t,n=e,o){if(t===R)return t;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=S(t)?void 0:t._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(e),s._$AT(e,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(t=b(e,s._$AS(e,t.values),s,o)),t}var L=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:o}=this._$AD,s=(t?.creationScope??w).importNode(n,!0);y.currentNode=s;let r=y.nextNode(),i=0,c=0,a=o[0];for(;a!==void 0;){if(i===a.index){let p;a.type===2?p=new _(r,r.nextSibling,this,t):a.type===1?p=new a.ctor(r,a.name,a.strings,this,t):a.type===6&&(p=new I(r,this,t)),this._$AV.push(p),a=o[++c]}i!==a?.index&&(r=y.nextNode(),i++)}return y.currentNode=w,s}p(t){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(t,o,n),n+=o.strings.length-2):o._$AI(t[n])),n++}},_=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,o,s){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=b(this,t,n),S(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==R&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):$t(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&S(this._$AH)?this._$AA.nextSibling.data=t:this.T(w.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:o}=t,s=typeof o=="number"?this._$AC(t):(o.el===void 0&&(o.el=C.createElement(wt(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new L(s,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(t){let n=gt.get(t.strings);return n===void 0&&gt.set(t.strings,n=new C(t)),n}k(t){Q(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let r of t)s===n.length?n.push(o=new e(this.O(k()),this.O(k()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let o=dt(t).nextSibling;dt(t).remove(),t=o}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},x=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,o,s,r){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=n,this._$AM=s,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=d}_$AI(t,n=this,o,s){let r=this.strings,i=!1;if(r===void 0)t=b(this,t,n,0),i=!S(t)||t!==this._$AH&&t!==R,i&&(this._$AH=t);else{let c=t,a,p;for(t=r[0],a=0;a<r.length-1;a++)p=b(this,c[o+a],n,a),p===R&&(p=this._$AH[a]),i||=!S(p)||p!==this._$AH[a],p===d?t=d:t!==d&&(t+=(p??"")+r[a+1]),this._$AH[a]=p}i&&!s&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},P=class extends x{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},V=class extends x{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},W=class extends x{constructor(t,n,o,s,r){super(t,n,o,s,r),this.type=5}_$AI(t,n=this){if((t=b(this,t,n,0)??d)===R)return;let o=this._$AH,s=t===d&&o!==d||t.capture!==o.capture||t.once!==o.once||t.passive!==o.passive,r=t!==d&&(o===d||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},I=class{constructor(t,n,o){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(t){b(this,t)}},xt={M:j,P:g,A:Z,C:1,L:bt,R:L,D:$t,V:b,I:_,H:x,N:V,U:W,B:P,F:I},ie=Y.litHtmlPolyfillSupport;ie?.(C,_),(Y.litHtmlVersions??=[]).push("3.3.3");var At=(e,t,n)=>{let o=n?.renderBefore??t,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new _(t.insertBefore(k(),r),r,void 0,n??{})}return s._$AI(e),s};var _t=e=>(...t)=>({_$litDirective$:e,values:t}),B=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,o){this._$Ct=t,this._$AM=n,this._$Ci=o}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Ye}=xt;var ae={},Et=(e,t=ae)=>e._$AH=t;var D=_t(class extends B{constructor(){super(...arguments),this.key=d}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Et(e),this.key=t),n}});var X={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(e){let t=X[e];return l`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${t.map(n=>yt`<path d=${n}></path>`)}
  </svg>`}function tt(e,t={}){let n=Object.entries(t).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(e==="choose"?"./":e)+(o&&`?${o}`)}function E(e,t,n,o,s={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),e.send("go",{to:t,params:n}))};return l`<a
    href=${tt(t,n)}
    class=${s.class??d}
    aria-label=${s.label??d}
    aria-current=${s.current?"page":d}
    @click=${r}
    >${o}</a
  >`}function U(e){return e?l`<p class="problem" role="alert">${h("alert")}<span>${e}</span></p>`:d}function Tt(e,t){return l`<button type="button" class="btn main skip" @click=${t}>${e}</button>`}var Mt="call-simulator-frame",le=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,ce=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${X.mark.map(e=>`<path d="${e}"/>`).join("")}</g></svg>`;function kt(){if(document.getElementById(Mt))return;let e=document.createElement("style");e.id=Mt,e.textContent=le,document.head.append(e);for(let t of document.querySelectorAll('link[rel~="icon"]'))t.href=`data:image/svg+xml,${encodeURIComponent(ce)}`}function St(e){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),e.focus({preventScroll:!0})}function Rt(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var de=new Set(["go","start","again","surprise","begin","back","branch"]),et="callSimulatorTurning";function Ct(){return et in document.documentElement.dataset}var K=class{onSilence=()=>{};#t=null;#e=null;#r;#n;#o;constructor(t){this.#o=t}send(t,n){return this.#e!==null&&this.#e!=="look"||!this.#t?!1:(this.#s(),this.#e=t,de.has(t)&&(document.documentElement.dataset[et]=""),t!=="look"&&(this.#r=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#t.setTriggerValue(t,n),!0)}answered(t){this.#t=t,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#r),this.#e=null,Reflect.deleteProperty(document.documentElement.dataset,et),this.#o.removeAttribute("aria-busy")}};var ue=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Nt=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],pe=[{to:"guide",text:"Guide"}],Ht=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"annotate",text:"A real call"}],Ot=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Lt="more-pages";function Pt(e,t){let n=(r,i=d)=>r.map(({to:c,text:a})=>l`<li class=${i}>${E(e,c,{},a,{current:t===c})}</li>`),o=[h("mark"),l`<span>Call simulator</span>`],s=[...Ht,...Ot].some(({to:r})=>r===t);return l`<header class="mast">
    ${E(e,"choose",{},o,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul class="bar">
        ${n(ue)}${n(Nt,"roomy")}${n(pe)}
        <li>
          <button type="button" popovertarget=${Lt} class=${s?"holds-current":d}>
            More${h("more")}
          </button>
        </li>
      </ul>
      <div id=${Lt} popover class="more" @click=${me}>
        <ul>
          ${n(Nt,"narrow")}${n(Ot)}
        </ul>
        <p id="for-trainers">For trainers</p>
        <ul aria-labelledby="for-trainers">
          ${n(Ht)}
        </ul>
      </div>
    </nav>
  </header>`}function me(e){e.currentTarget instanceof HTMLElement&&e.currentTarget.hidePopover()}var he="The app is not answering. Check that it is still running, then load this page again.",nt=class extends K{view;problem=null;arrives=Ct();root;#t=()=>{};constructor(t){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{fe(this,o)}),this.view=t.data[0].view,kt(),t.parentElement.append(n)}take(t,n){let[o]=t.data;this.view=o.view,this.problem=o.problem,this.answered(t),this.#t=n}redraw(){this.#t()}arrive(t){this.arrives&&(this.arrives=!1,St(t))}};function fe(e,t){if(t.metaKey||t.ctrlKey||t.shiftKey||t.button)return;let o=(t.target instanceof Element?t.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(t.preventDefault(),e.send("go",{to:"guide",params:{statement:o}}))}function ge(e){let t=new WeakMap;return n=>{let o=t.get(n.parentElement)??e(n);return t.set(n.parentElement,o),o}}var ot=class extends nt{state;silent=!1;constructor(t,n){super(t),this.state=n}};function Vt(e,t){let n=i=>t.state?.(i),o=new WeakMap,s=ge(i=>{let c=new ot(i,n(i.data[0].view));return o.set(c,a=>{ve(a)||t.onKey?.(c,a)}),c}),r=new WeakMap;return i=>{let c=s(i),a=t.about?.(i.data[0].view),p=!r.has(c)||r.get(c)!==a;p&&r.has(c)&&(c.state=n(i.data[0].view)),r.set(c,a),$e(c,i,t),t.drawn?.(c,p);let m=o.get(c);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),t.left?.(c),c.close()}}}function $e(e,t,n){let o=()=>{At(ye(e,n),e.root)};e.take(t,o),e.silent=!1,e.onSilence=()=>{e.silent=!0,o()},o();let s=e.root.querySelector("#main");s&&e.arrive(s)}function ve(e){if(e.repeat||e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let[t]=e.composedPath();return t instanceof HTMLElement&&(t.isContentEditable||t.matches("input, textarea, select"))}function ye(e,t){let n=()=>e.root.querySelector("#main")?.focus();return[U(e.silent?he:null),Tt("Skip to the page",n),Pt(e,t.here),l`<div id="main" tabindex="-1">${D(t.about?.(e.view),t.draw(e))}</div>`]}function Wt(e){try{return sessionStorage.getItem(e)}catch{return null}}function It(e,t){try{sessionStorage.setItem(e,t)}catch{}}var Bt=e=>`call-simulator-worked-${e}`,Dt=e=>`call-simulator-watched-${e}`;function Ut(e){return Number(Wt(Bt(e)))||0}function Kt(e,t){It(Bt(e),String(t))}function zt(e){return Wt(Dt(e))!==null}function Ft(e){It(Dt(e),"yes")}var z=8,st="pinned",rt=e=>e.querySelector(".cited-text"),Gt=e=>st in e.dataset;function we(e,t,n){let o=Math.max(z,Math.min(e.left,n.width-t.width-z)),s=e.bottom+t.height+z>n.height&&e.top-t.height>=z;return{left:o,top:s?e.top-t.height:e.bottom}}function it(e){let t=rt(e);if(!t||t.matches(":popover-open"))return;t.showPopover();let{left:n,top:o}=we(e.getBoundingClientRect(),{width:t.offsetWidth,height:t.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});t.style.left=`${n}px`,t.style.top=`${o}px`,document.addEventListener("scroll",s,{capture:!0,once:!0}),document.addEventListener("pointerdown",s,{capture:!0});function s(r){r.type==="pointerdown"&&r.composedPath().includes(e)||(document.removeEventListener("scroll",s,{capture:!0}),document.removeEventListener("pointerdown",s,{capture:!0}),N(e))}}function N(e){Reflect.deleteProperty(e.dataset,st);let t=rt(e);t?.matches(":popover-open")&&t.hidePopover()}var A=e=>e.currentTarget;function be(e){e.pointerType==="mouse"&&it(A(e))}function xe(e){e.pointerType==="mouse"&&!Gt(A(e))&&N(A(e))}function Ae(e){if(e.target instanceof Element&&e.target.closest("a"))return;let t=A(e);if(e.stopPropagation(),Gt(t)){N(t);return}t.dataset[st]="",it(t)}function _e(e){e.target instanceof Element&&e.target.matches(":focus-visible")&&it(A(e))}function Ee(e){let t=A(e);e.relatedTarget instanceof Node&&t.contains(e.relatedTarget)||N(t)}function Te(e){let t=A(e);e.key!=="Escape"||!rt(t)?.matches(":popover-open")||(e.preventDefault(),e.stopPropagation(),N(t))}function F(e,t,n){return l`<a class=${n} href=${tt("guide",{statement:e})} data-statement=${e}
    >${t}</a
  >`}var Me=/\b([A-Z][0-9])\b/;function qt(e){return e.split(Me).map((t,n)=>n%2?F(t,t,"cited-in-text"):t)}function Yt(e,t,n=e){return t?l`<span
    class="cited"
    @pointerenter=${be}
    @pointerleave=${xe}
    @click=${Ae}
    @focusin=${_e}
    @focusout=${Ee}
    @keydown=${Te}
    ><button type="button" class="cite">${n}<span class="unseen"> ${t}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${e}</b> ${t}</span
      >${F(e,"Read it in the guide","cited-more")}</span
    ></span
  >`:F(e,n,"cite")}function jt(e,t,n){return`${e} ${e===1?t:n}`}function Zt({spiel:e,spiel_text:t,spiel_says:n}){return e?Yt(e,n,t):d}function Qt(e,t){return t?`${e}, ${t}`:e}var ke=e=>e.split(/\s+/).filter(Boolean).length;function Se(e){return[e.text,...e.reasons,...e.sources.flat(),...e.instead_of.slice(0,2).flat(),...e.opened.flatMap(t=>[t.title,...t.rows.flat()])]}function at(e,t){let n=e.steps[t-1],o=t>1?e.steps[t-2]?.reply.text:e.opening.text,r=(n?[o??"",...Se(n)]:[e.brief,e.case]).reduce((i,c)=>i+ke(c),0);return Math.max(4,r/4)}function T(e){return e.steps.length+1}function Jt(e,t){let n=e.steps.length;return t===0?`${n} ${n===1?"decision":"decisions"} to watch`:t>n?"The end":`Decision ${t} of ${n}`}function Xt(e,t){return e==="ArrowLeft"?-1:e==="ArrowRight"||(e==="Enter"||e===" ")&&!t?1:null}var Re="Assumption";function G(e,t,n){let{kind:o,text:s}=t,r="mood"in t?t.mood:null;return o==="did"?l`<div class="turn ${e} did">
      <p><span>${n} · ${s}</span></p>
    </div>`:l`<div class="turn ${e} said ${r?`felt ${r}`:""}">
    <span class="by">${Qt(n,r)}${Zt(t)}</span>
    <p><span>${s}</span></p>
  </div>`}function Ce({title:e,rows:t}){return l`<section class="card seen">
    <h3>${h("account")}${e}</h3>
    <dl>
      ${t.map(([n,o])=>l`<dt>${n}</dt>
            <dd>${o}</dd>`)}
    </dl>
  </section>`}function ee(e){return l`<ul class="others">
    ${e.map(([t,n])=>l`<li>
          <p class="wrong">${h("cross")}<q>${t}</q></p>
          <p class="small muted">${qt(n)}</p>
        </li>`)}
  </ul>`}function Ne(e){if(e.length===0)return d;let t=e.slice(2);return l`<h3>Not this</h3>
    ${ee(e.slice(0,2))}
    ${t.length>0?l`<details>
            <summary class="small">${jt(t.length,"more","more")}</summary>
            ${ee(t)}
          </details>`:d}`}function He([e,t]){return l`<p class="small source ${e===Re?"assumed":""}"><b>${e}</b><span>${t}</span></p>`}function ne(e,t,n){let o=e.steps[n-1]?.reply??e.opening;return l`<section class="step">
    <div class="lines">
      ${G("customer",o,e.speaker)} ${G("trainee",t,e.agent)} ${t.opened.map(Ce)}
    </div>
    <div class="margin">
      <h2 class="label">Decision ${n+1} of ${e.steps.length}</h2>
      ${t.move?l`<p><b>${t.move}</b></p>`:d}
      <h3>Why</h3>
      <ul class="reasons">
        ${t.reasons.map(s=>l`<li>${h("check")}<span>${s}</span></li>`)}
      </ul>
      ${t.sources.map(He)} ${Ne(t.instead_of)}
    </div>
  </section>`}var Oe=50;function Le(e){return{at:Math.min(Math.max(Ut(e.id),0),T(e)),isPlaying:!1,timer:void 0,shown:0,isLeaving:!1,isTold:zt(e.id)}}function oe(e,t){(e.root.querySelector(".script > :last-child")??e.root.querySelector(".before"))?.scrollIntoView({block:"nearest",behavior:t})}function lt(e,t){let{state:n}=e;if(clearTimeout(n.timer),n.isPlaying=t,n.shown+=1,t){let o=()=>{document.hidden?lt(e,!0):ct(e,n.at+1)};n.timer=setTimeout(o,1e3*at(e.view,n.at))}e.redraw()}function Pe(e){let{state:t,view:n}=e;t.isTold||!e.send("watched",{call:n.id})||(t.isTold=!0,Ft(n.id))}function ct(e,t){let{state:n,view:o}=e,s=T(o),r=e.root.getRootNode(),c=(r instanceof ShadowRoot||r instanceof Document?r.activeElement:null)?.closest(".controls");n.at=Math.min(Math.max(t,0),s),Kt(o.id,n.at),lt(e,n.isPlaying&&n.at<s),oe(e,Rt()),!(n.at<s)&&(c&&e.root.querySelector(".ending button")?.focus({preventScroll:!0}),Pe(e))}function se(e){let{state:t,view:n}=e;t.isLeaving||(t.isLeaving=e.send("start",{scenario:n.scenario_id,persona:n.persona_id}),t.isLeaving||setTimeout(()=>{se(e)},Oe))}function Ve(e){return e.score_text?l`<p class="score"><b>${e.score_text}</b><span class="muted"> of 100</span></p>`:d}function We(e){let{view:t}=e,n=()=>{se(e)};return l`<section class="step">
    <div class="lines">${G("customer",t.steps.at(-1)?.reply??t.opening,t.speaker)}</div>
    <div class="margin ending">
      <h2>How it ended</h2>
      <p>${t.outcome}</p>
      <p class="muted">When you take it yourself, the account may be another one.</p>
      ${Ve(t)}
      <div class="row">
        <button type="button" class="btn main" @click=${n}>${h("phone")}Now take it yourself, guided</button>
        ${E(e,"choose",{},"All calls",{class:"btn"})}
      </div>
    </div>
  </section>`}function Ie(e){return l`<section class="card before" aria-label="Before the call">
    <div>
      <h2 class="label">The brief</h2>
      <p class="text">${e.brief}</p>
    </div>
    <div>
      <h2 class="label">What the account will turn out to be</h2>
      <p class="text true">${e.case}</p>
    </div>
  </section>`}function Be({view:e,state:t}){let n=t.isPlaying?l`<i class="pace on" style="--for:${at(e,t.at)}s"></i>`:l`<i class="pace"></i>`;return l`${D(t.shown,n)}`}function De(e){let{view:t,state:n}=e,[o,s]=[t.steps.length,T(t)],{at:r,isPlaying:i}=n,c=(u,f)=>l`${h(u)}<span>${f}</span>`,a=u=>()=>{ct(e,n.at+u)},p=()=>{lt(e,!n.isPlaying)},m=r===0?"Begin":r===o?"How it ended":"Next";return l`<div class="controls" role="group" aria-label="Watching">
    ${Be(e)}
    <button type="button" class="btn" aria-keyshortcuts="ArrowLeft" ?disabled=${r===0} @click=${a(-1)}>
      ${c("back","Back")}
    </button>
    <div class="where">
      <p class="progress" role="status">${Jt(t,r)}</p>
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
  </div>`}function Ue(e){let{view:t,state:n}=e,{scenario_id:o,persona_id:s}=t;return l`<div class="wrap watch">
    <p class="back">${E(e,"brief",{scenario:o,persona:s},"The brief")}</p>
    <header class="title">
      <p class="label">Worked example</p>
      <h1>${t.scenario}</h1>
      <p class="muted">${t.persona}. You watch ${t.agent} of ${t.company} take this call without a fault.</p>
    </header>
    ${U(e.problem)} ${Ie(t)}
    <p class="small muted arrows">The right arrow key goes on, the left one back.</p>
    <div class="script" role="log" aria-live="polite" aria-label="The call, with the reason for each decision">
      ${t.steps.slice(0,n.at).map((r,i)=>ne(t,r,i))}${n.at===T(t)?We(e):d}
    </div>
    ${De(e)}
  </div>`}function Ke(e,t){let[n]=t.composedPath();if(t.shiftKey||document.querySelector('[role="dialog"]'))return;let o=n instanceof Element&&n.closest("a, button, summary")!==null,s=e.state.at+(Xt(t.key,o)??NaN);s>=0&&s<=T(e.view)&&(t.preventDefault(),ct(e,s))}var Zn=Vt("worked",{here:"choose",about:e=>e.id,state:Le,draw:Ue,onKey:Ke,drawn:(e,t)=>{t&&e.state.at>0&&oe(e,"auto")},left:e=>{clearTimeout(e.state.timer)}});export{Zn as default};
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
