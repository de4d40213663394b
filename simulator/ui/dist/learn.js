/* Made from pages/learn/page.ts by npm run build. */
var X=globalThis,ht=e=>e,D=X.trustedTypes,ft=D?D.createPolicy("lit-html",{createHTML:e=>e}):void 0,tt="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,et="?"+g,ie=`<${et}>`,b=document,R=()=>b.createComment(""),C=e=>e===null||typeof e!="object"&&typeof e!="function",nt=Array.isArray,bt=e=>nt(e)||typeof e?.[Symbol.iterator]=="function",J=`[ 	
\f\r]`,L=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,gt=/-->/g,$t=/>/g,y=RegExp(`>|${J}(?:([^\\s"'>=/]+)(${J}*=${J}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),vt=/'/g,yt=/"/g,At=/^(?:script|style|textarea|title)$/i,ot=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),a=ot(1),N=ot(2),Ye=ot(3),O=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),wt=new WeakMap,w=b.createTreeWalker(b,129);function xt(e,t){if(!nt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ft!==void 0?ft.createHTML(t):t}var Tt=(e,t)=>{let n=e.length-1,o=[],s,r=t===2?"<svg>":t===3?"<math>":"",i=L;for(let d=0;d<n;d++){let c=e[d],p,m,u=-1,f=0;for(;f<c.length&&(i.lastIndex=f,m=i.exec(c),m!==null);)f=i.lastIndex,i===L?m[1]==="!--"?i=gt:m[1]!==void 0?i=$t:m[2]!==void 0?(At.test(m[2])&&(s=RegExp("</"+m[2],"g")),i=y):m[3]!==void 0&&(i=y):i===y?m[0]===">"?(i=s??L,u=-1):m[1]===void 0?u=-2:(u=i.lastIndex-m[2].length,p=m[1],i=m[3]===void 0?y:m[3]==='"'?yt:vt):i===yt||i===vt?i=y:i===gt||i===$t?i=L:(i=y,s=void 0);let $=i===y&&e[d+1].startsWith("/>")?" ":"";r+=i===L?c+ie:u>=0?(o.push(p),c.slice(0,u)+tt+c.slice(u)+g+$):c+g+(u===-2?d:$)}return[xt(e,r+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),o]},S=class e{constructor({strings:t,_$litType$:n},o){let s;this.parts=[];let r=0,i=0,d=t.length-1,c=this.parts,[p,m]=Tt(t,n);if(this.el=e.createElement(p,o),w.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=w.nextNode())!==null&&c.length<d;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())if(u.endsWith(tt)){let f=m[i++],$=s.getAttribute(u).split(g),B=/([.?@])?(.*)/.exec(f);c.push({type:1,index:r,name:B[2],strings:$,ctor:B[1]==="."?U:B[1]==="?"?z:B[1]==="@"?K:x}),s.removeAttribute(u)}else u.startsWith(g)&&(c.push({type:6,index:r}),s.removeAttribute(u));if(At.test(s.tagName)){let u=s.textContent.split(g),f=u.length-1;if(f>0){s.textContent=D?D.emptyScript:"";for(let $=0;$<f;$++)s.append(u[$],R()),w.nextNode(),c.push({type:2,index:++r});s.append(u[f],R())}}}else if(s.nodeType===8)if(s.data===et)c.push({type:2,index:r});else{let u=-1;for(;(u=s.data.indexOf(g,u+1))!==-1;)c.push({type:7,index:r}),u+=g.length-1}r++}}static createElement(t,n){let o=b.createElement("template");return o.innerHTML=t,o}};function A(e,t,n=e,o){if(t===O)return t;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=C(t)?void 0:t._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(e),s._$AT(e,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(t=A(e,s._$AS(e,t.values),s,o)),t}var Q=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:o}=this._$AD,s=(t?.creationScope??b).importNode(n,!0);w.currentNode=s;let r=w.nextNode(),i=0,d=0,c=o[0];for(;c!==void 0;){if(i===c.index){let p;c.type===2?p=new k(r,r.nextSibling,this,t):c.type===1?p=new c.ctor(r,c.name,c.strings,this,t):c.type===6&&(p=new W(r,this,t)),this._$AV.push(p),c=o[++d]}i!==c?.index&&(r=w.nextNode(),i++)}return w.currentNode=b,s}p(t){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(t,o,n),n+=o.strings.length-2):o._$AI(t[n])),n++}},k=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=A(this,t,n),C(t)?t===l||t==null||t===""?(this._$AH!==l&&this._$AR(),this._$AH=l):t!==this._$AH&&t!==O&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):bt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==l&&C(this._$AH)?this._$AA.nextSibling.data=t:this.T(b.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:o}=t,s=typeof o=="number"?this._$AC(t):(o.el===void 0&&(o.el=S.createElement(xt(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new Q(s,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(t){let n=wt.get(t.strings);return n===void 0&&wt.set(t.strings,n=new S(t)),n}k(t){nt(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let r of t)s===n.length?n.push(o=new e(this.O(R()),this.O(R()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let o=ht(t).nextSibling;ht(t).remove(),t=o}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},x=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,o,s,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=t,this.name=n,this._$AM=s,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(t,n=this,o,s){let r=this.strings,i=!1;if(r===void 0)t=A(this,t,n,0),i=!C(t)||t!==this._$AH&&t!==O,i&&(this._$AH=t);else{let d=t,c,p;for(t=r[0],c=0;c<r.length-1;c++)p=A(this,d[o+c],n,c),p===O&&(p=this._$AH[c]),i||=!C(p)||p!==this._$AH[c],p===l?t=l:t!==l&&(t+=(p??"")+r[c+1]),this._$AH[c]=p}i&&!s&&this.j(t)}j(t){t===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},U=class extends x{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===l?void 0:t}},z=class extends x{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==l)}},K=class extends x{constructor(t,n,o,s,r){super(t,n,o,s,r),this.type=5}_$AI(t,n=this){if((t=A(this,t,n,0)??l)===O)return;let o=this._$AH,s=t===l&&o!==l||t.capture!==o.capture||t.once!==o.once||t.passive!==o.passive,r=t!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},W=class{constructor(t,n,o){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(t){A(this,t)}},_t={M:tt,P:g,A:et,C:1,L:Tt,R:Q,D:bt,V:A,I:k,H:x,N:z,U:K,B:U,F:W},ae=X.litHtmlPolyfillSupport;ae?.(S,k),(X.litHtmlVersions??=[]).push("3.3.3");var kt=(e,t,n)=>{let o=n?.renderBefore??t,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new k(t.insertBefore(R(),r),r,void 0,n??{})}return s._$AI(e),s};var Et=e=>(...t)=>({_$litDirective$:e,values:t}),G=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,o){this._$Ct=t,this._$AM=n,this._$Ci=o}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Xe}=_t;var le={},Mt=(e,t=le)=>e._$AH=t;var j=Et(class extends G{constructor(){super(...arguments),this.key=l}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Mt(e),this.key=t),n}});var H={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(e){let t=H[e];return a`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${t.map(n=>N`<path d=${n}></path>`)}
  </svg>`}function st(e,t={}){let n=Object.entries(t).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(e==="choose"?"./":e)+(o&&`?${o}`)}function E(e,t,n,o,s={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),e.send("go",{to:t,params:n}))};return a`<a
    href=${st(t,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${r}
    >${o}</a
  >`}function F(e){return e?a`<p class="problem" role="alert">${h("alert")}<span>${e}</span></p>`:l}function Lt(e,t){let n=(s,r)=>a`<li>${E(e,s,{},r,{current:t===s})}</li>`,o=[h("mark"),a`<span>Call simulator</span>`];return a`<header class="mast">
    ${E(e,"choose",{},o,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("progress","Progress")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function Rt(e,t){return a`<button type="button" class="btn main skip" @click=${t}>${e}</button>`}function Ct(e,t,n,o="btn"){return a`<button type="button" class=${o} @click=${()=>e.send("branch",{number:t})}>${h("branch")}${n}</button>`}var Ot={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var St={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var Nt={said:"You said",did:"You did"},Ht={said:"You say",did:"You do"};var de=e=>e in H;function ue(e){let{sign:t,outline:n}=Ot[e],o=de(t)?l:a`<span class="sign-of" aria-hidden="true">${t}</span>`,s=n.length>0?N`<polygon points=${n.join(" ")}></polygon>`:N`<circle r=${.8}></circle>`;return a`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${s}</svg>${o}`}function P(e){return a`<span class="lab" data-label=${e}>${ue(e)}<span>${St[e]}</span></span>`}var pe=new Set(["go","start","again","surprise","begin","back","branch"]),rt="callSimulatorTurning";function Pt(){return rt in document.documentElement.dataset}var Y=class{onSilence=()=>{};#t=null;#e=null;#r;#n;#o;constructor(t){this.#o=t}send(t,n){return this.#e!==null&&this.#e!=="look"||!this.#t?!1:(this.#s(),this.#e=t,pe.has(t)&&(document.documentElement.dataset[rt]=""),t!=="look"&&(this.#r=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#t.setTriggerValue(t,n),!0)}answered(t){this.#t=t,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#r),this.#e=null,Reflect.deleteProperty(document.documentElement.dataset,rt),this.#o.removeAttribute("aria-busy")}};var me="en-US";function Vt(e){me=e}var It="call-simulator-frame",he=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,fe=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${H.mark.map(e=>`<path d="${e}"/>`).join("")}</g></svg>`;function Bt(){if(document.getElementById(It))return;let e=document.createElement("style");e.id=It,e.textContent=he,document.head.append(e);for(let t of document.querySelectorAll('link[rel~="icon"]'))t.href=`data:image/svg+xml,${encodeURIComponent(fe)}`}function Dt(e){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),e.focus({preventScroll:!0})}function Qt(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var ge="The app is not answering. Check that it is still running, then load this page again.",it=class extends Y{view;problem=null;arrives=Pt();root;#t=()=>{};constructor(t){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{$e(this,o)}),this.view=t.data[0].view,Bt(),t.parentElement.append(n)}take(t,n){let[o]=t.data;this.view=o.view,this.problem=o.problem,Vt(o.locale),this.answered(t),this.#t=n}redraw(){this.#t()}arrive(t){this.arrives&&(this.arrives=!1,Dt(t))}};function $e(e,t){if(t.metaKey||t.ctrlKey||t.shiftKey||t.button)return;let o=(t.target instanceof Element?t.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(t.preventDefault(),e.send("go",{to:"guide",params:{statement:o}}))}function ve(e){let t=new WeakMap;return n=>{let o=t.get(n.parentElement)??e(n);return t.set(n.parentElement,o),o}}var at=class extends it{state;silent=!1;constructor(t,n){super(t),this.state=n}};function Ut(e,t){let n=i=>t.state?.(i),o=new WeakMap,s=ve(i=>{let d=new at(i,n(i.data[0].view));return o.set(d,c=>{we(c)||t.onKey?.(d,c)}),d}),r=new WeakMap;return i=>{let d=s(i),c=t.about?.(i.data[0].view),p=!r.has(d)||r.get(d)!==c;p&&r.has(d)&&(d.state=n(i.data[0].view)),r.set(d,c),ye(d,i,t),t.drawn?.(d,p);let m=o.get(d);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),t.left?.(d),d.close()}}}function ye(e,t,n){let o=()=>{kt(be(e,n),e.root)};e.take(t,o),e.silent=!1,e.onSilence=()=>{e.silent=!0,o()},o();let s=e.root.querySelector("#main");s&&e.arrive(s)}function we(e){if(e.repeat||e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let[t]=e.composedPath();return t instanceof HTMLElement&&(t.isContentEditable||t.matches("input, textarea, select"))}function be(e,t){let n=()=>e.root.querySelector("#main")?.focus();return[F(e.silent?ge:null),Rt("Skip to the page",n),Lt(e,t.here),a`<div id="main" tabindex="-1">${j(t.about?.(e.view),t.draw(e))}</div>`]}var q=8,lt="pinned",ct=e=>e.querySelector(".cited-text"),zt=e=>lt in e.dataset;function Ae(e,t,n){let o=Math.max(q,Math.min(e.left,n.width-t.width-q)),s=e.bottom+t.height+q>n.height&&e.top-t.height>=q;return{left:o,top:s?e.top-t.height:e.bottom}}function dt(e){let t=ct(e);if(!t||t.matches(":popover-open"))return;t.showPopover();let{left:n,top:o}=Ae(e.getBoundingClientRect(),{width:t.offsetWidth,height:t.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});t.style.left=`${n}px`,t.style.top=`${o}px`,document.addEventListener("scroll",s,{capture:!0,once:!0}),document.addEventListener("pointerdown",s,{capture:!0});function s(r){r.type==="pointerdown"&&r.composedPath().includes(e)||(document.removeEventListener("scroll",s,{capture:!0}),document.removeEventListener("pointerdown",s,{capture:!0}),V(e))}}function V(e){Reflect.deleteProperty(e.dataset,lt);let t=ct(e);t?.matches(":popover-open")&&t.hidePopover()}var T=e=>e.currentTarget;function xe(e){e.pointerType==="mouse"&&dt(T(e))}function Te(e){e.pointerType==="mouse"&&!zt(T(e))&&V(T(e))}function _e(e){if(e.target instanceof Element&&e.target.closest("a"))return;let t=T(e);if(e.stopPropagation(),zt(t)){V(t);return}t.dataset[lt]="",dt(t)}function ke(e){e.target instanceof Element&&e.target.matches(":focus-visible")&&dt(T(e))}function Ee(e){let t=T(e);e.relatedTarget instanceof Node&&t.contains(e.relatedTarget)||V(t)}function Me(e){let t=T(e);e.key!=="Escape"||!ct(t)?.matches(":popover-open")||(e.preventDefault(),e.stopPropagation(),V(t))}function Z(e,t,n){return a`<a class=${n} href=${st("guide",{statement:e})} data-statement=${e}
    >${t}</a
  >`}var Le=/\b([A-Z][0-9]+)\b/;function Kt(e){return e.split(Le).map((t,n)=>n%2?Z(t,t,"cited-in-text"):t)}function Wt(e,t,n=e){return t?a`<span
    class="cited"
    @pointerenter=${xe}
    @pointerleave=${Te}
    @click=${_e}
    @focusin=${ke}
    @focusout=${Ee}
    @keydown=${Me}
    ><button type="button" class="cite">${n}<span class="unseen"> ${t}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${e}</b> ${t}</span
      >${Z(e,"Read it in the guide","cited-more")}</span
    ></span
  >`:Z(e,n,"cite")}function Gt(e){return e.length===0?l:a`<p class="cites">${e.map(([t,n])=>Wt(t,n))}</p>`}function M(e,t){return a`<p class="bubble ${t.by} ${t.kind}">
    <span class="who">${e}</span><span class="words">${t.text}</span>
  </p>`}function jt(e,{by:t,kind:n}){return t==="customer"?e:Nt[n]}function ut(e,t){return t?`${e}, ${t}`:e}function Ft(e,{text:t,kind:n,reply:o,mood:s}){return a`<div class="exchange">
    ${M(Ht[n],{by:"trainee",kind:n,text:t})}
    ${M(ut(e,s),{by:"customer",kind:"said",text:o})}
  </div>`}var Yt={tried:[],revealed:null,isOver:!1,isGiven:!1},Re=["first","second","third","fourth","fifth","sixth"];function pt(e){return{at:0,answers:e.questions.map(()=>Yt)}}function _({answers:e},t){return e[t]??Yt}function mt(e,t){let n=e.answers.map((o,s)=>s===e.at?{...o,...t}:o);return{...e,answers:n}}function qt(e,t){let{tried:n}=_(e,e.at);return mt(e,{tried:[...n,t.id],revealed:t,isOver:t.keeps})}function Zt(e){return mt(e,{revealed:null})}function Jt(e){return mt(e,{revealed:null,isOver:!0,isGiven:!0})}function Xt(e){return{...e,at:e.at+1}}function I(e){return e.isOver&&!e.isGiven&&e.tried.length===1}function te(e){return e.isGiven?"shown to you":I(e)?"right first time":`right on the ${Re[e.tried.length-1]??"last"} try`}function ee(e,t,n){return e.tried.includes(n.id)?n.keeps?"right":"wrong":e.isOver&&n.id===t.best?"right":""}function ne(e,t){let n=e.filter(o=>o.kind==="response").indexOf(t);return n>=0&&n<9?String(n+1):null}function v(e,t,n){e.state=t,e.redraw();let o=e.root.querySelector(`#${n}`),s=n==="reveal-title";o?.focus({preventScroll:!0}),(s?o?.parentElement:e.root.querySelector(".wrap"))?.scrollIntoView({block:s?"nearest":"start",behavior:Qt()})}var oe=(e,t)=>e.options.find(n=>n.id===t);function Ce(e,t){let n=oe(e,e.chosen);if(!n)return l;let o=t?.id===n.id?"That is what you chose on the call: ":a`On the call you chose <q>${n.text}</q>${" "}`;return a`<p class="then">${o}${P(e.label)}</p>`}function Oe(e,t,n){let o=oe(t,t.best),{reply:s,coaching:r}=t,i=n?.id===t.best,d=o?.kind==="action"?"did":"said";return a`<div class="best-way">
    <h3>${i?"What they would have answered":"The best choice, and what they would have answered"}</h3>
    ${i?M(e,{by:"customer",kind:"said",text:s}):Ft(e,{text:o?.text??t.best,kind:d,reply:s,mood:"",move:""})}
    ${r?a`<p class="advice">${r}</p>`:l} ${Gt(t.sources)}
  </div>`}function Se({revealed:e}){return e?.title??"This is the one to choose"}function Ne({keeps:e,label:t,why:n}){return a`<p class="judged">${e&&!(t==="best"||t==="good")?l:P(t)}<span>${Kt(n)}</span></p>`}function He(e,{isOver:t}){let{state:n,view:o}=e,s=n.at+1===o.questions.length,r=()=>{v(e,Xt(n),s?"summary-title":"question-title")},i=()=>{v(e,Zt(n),"question-title")},d=()=>{v(e,Jt(n),"reveal-title")};return t?a`<div class="row">
      <button type="button" class="btn main" @click=${r}>${s?"See how it went":"Next"}</button>
    </div>`:a`<div class="row">
    <button type="button" class="btn main" @click=${i}>Try again</button>
    <button type="button" class="btn" @click=${d}>Show me</button>
  </div>`}function se(e,t){let n=_(e.state,e.state.at),{revealed:o,isOver:s}=n;return!o&&!s?l:a`<section class="reveal ${s?"right":"wrong"}" aria-labelledby="reveal-title">
    <h2 id="reveal-title" tabindex="-1">${h(s?"check":"cross")}${Se(n)}</h2>
    ${o?Ne(o):l} ${Ce(t,o)}
    ${s?Oe(e.view.speaker,t,o):l} ${He(e,n)}
  </section>`}function Pe(e,t){return a`<section class="card before" aria-label="The last lines">
    ${t.before.map(n=>M(ut(jt(e,n),n.mood),n))}
  </section>`}function Ve({title:e,rows:t}){return a`<div class="panel">
    <h3>${e}</h3>
    <dl>
      ${t.map(([n,o])=>a`<div>
            <dt>${n}</dt>
            <dd>${o}</dd>
          </div>`)}
    </dl>
  </div>`}function Ie({panels:e}){if(e.length===0)return l;let t=e.filter(s=>s.opened),n=e.filter(s=>!s.opened).map(s=>s.title),o=t.length>0?`Not looked up: ${n.join(", ")}`:"Nothing yet";return a`<section class="card panels" aria-labelledby="panels-title">
    <h2 id="panels-title">${h("account")}What you had looked up</h2>
    ${t.map(Ve)} ${n.length>0?a`<p class="muted">${o}</p>`:l}
  </section>`}function Be(e,t,n){let o=_(e.state,e.state.at),s=ee(o,t,n),r=o.revealed!==null||o.isOver||s==="wrong",i=ne(t.options,n),d=n.kind==="response",c=()=>{r||v(e,qt(e.state,n),"reveal-title")},p=a`<span class="known">
    ${h(s==="right"?"check":"cross")}
    <span class="unseen">${s==="right"?"right":"tried"}</span>
  </span>`;return a`<li>
    <button
      type="button"
      class="${d?"reply":"do"} ${s}"
      aria-disabled=${r?"true":l}
      aria-keyshortcuts=${i??l}
      @click=${c}
    >
      ${d?a`<kbd aria-hidden=${i?l:"true"}>${i}</kbd>`:l}<span>${n.text}</span>
      ${s?p:l}
    </button>
  </li>`}function De(e,t){let n=r=>t.options.filter(i=>i.kind===r).map(i=>Be(e,t,i)),[o,s]=[n("response"),n("action")];return a`<div class="options">
    ${o.length>0?a`<ol aria-label="What to say">
            ${o}
          </ol>`:l}
    ${s.length>0?a`<div class="quieter">
            <p class="label" id="or-do">Or do something</p>
            <ul class="doing" aria-labelledby="or-do">
              ${s}
            </ul>
          </div>`:l}
  </div>`}function re(e,t){return a`<div class="lesson">
    <div class="asking">
      ${Pe(e.view.speaker,t)}
      <h2 id="question-title" tabindex="-1">Turn ${t.number}: what do you say or do?</h2>
      ${De(e,t)} ${se(e,t)}
    </div>
    ${Ie(t)}
  </div>`}function Qe({view:e,state:t}){let n=e.questions.length;if(t.at>=n)return l;let o=s=>s.isOver?I(s)?"at-once":"later":"";return a`<div class="progress">
    <b>${t.at+1} of ${n}</b>
    <span class="steps" aria-hidden="true">
      ${t.answers.map((s,r)=>a`<i class="${o(s)} ${r===t.at?"now":""}"></i>`)}
    </span>
  </div>`}function Ue(e){let{scenario:t,persona:n}=e.view;return a`<header class="lesson-head">
    <div>
      <h1>Learn from your mistakes</h1>
      <p class="muted">${t} · ${n}</p>
    </div>
    ${Qe(e)}
  </header>`}function ze(e,{number:t,label:n},o){let s=I(o);return a`<li>
    <b>Turn ${t}</b>${P(n)}
    <span class="came ${s?"at-once":"later"}">${h(s?"check":"dash")}${te(o)}</span>
    ${Ct(e,t,`Go on differently from turn ${t}`)}
  </li>`}function Ke(e){let{view:t,state:n}=e,o=()=>{v(e,pt(t),"question-title")};return a`<section class="card summary" aria-labelledby="summary-title">
    <h2 id="summary-title" tabindex="-1">
      ${n.answers.filter(I).length} of ${t.questions.length} right first time
    </h2>
    <ul>
      ${t.questions.map((s,r)=>ze(e,s,_(n,r)))}
    </ul>
    <div class="row">
      ${E(e,"debrief",{call:t.id},"Back to the debrief",{class:"btn main"})}
      <button type="button" class="btn" @click=${o}>Ask them again</button>
    </div>
  </section>`}function We(e){return a`<section class="card summary">
    <h2>Nothing to learn from here</h2>
    <p class="muted">No turn of this call was a mistake or blunder.</p>
    ${E(e,"debrief",{call:e.view.id},"Back to the debrief",{class:"btn main"})}
  </section>`}function Ge(e){let{questions:t}=e.view,n=t[e.state.at];return n?re(e,n):t.length>0?Ke(e):We(e)}function je(e){let t=[h("back")," Back to the debrief"];return a`<div class="wrap">
    ${F(e.problem)}
    <p class="back">${E(e,"debrief",{call:e.view.id},t)}</p>
    ${Ue(e)} ${j(e.state.at,Ge(e))}
  </div>`}function Fe(e,t){if(!/^[1-9]$/.test(t.key))return;let n=`[aria-keyshortcuts="${t.key}"]:not([aria-disabled])`,o=e.root.querySelector(n);o&&(t.preventDefault(),o.click())}var uo=Ut("learn",{here:"calls",about:e=>e.id,state:pt,draw:je,onKey:Fe});export{uo as default};
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
