/* Made from pages/programme/page.ts by npm run build. */
var z=globalThis,Z=t=>t,H=z.trustedTypes,J=H?H.createPolicy("lit-html",{createHTML:t=>t}):void 0,K="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+$,_e=`<${j}>`,w=document,x=()=>w.createComment(""),T=t=>t===null||typeof t!="object"&&typeof t!="function",W=Array.isArray,ie=t=>W(t)||typeof t?.[Symbol.iterator]=="function",U=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,X=/-->/g,ee=/>/g,g=RegExp(`>|${U}(?:([^\\s"'>=/]+)(${U}*=${U}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),te=/'/g,ne=/"/g,oe=/^(?:script|style|textarea|title)$/i,q=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),c=q(1),re=q(2),qe=q(3),E=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),se=new WeakMap,y=w.createTreeWalker(w,129);function ae(t,e){if(!W(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return J!==void 0?J.createHTML(e):e}var le=(t,e)=>{let n=t.length-1,s=[],i,r=e===2?"<svg>":e===3?"<math>":"",o=M;for(let d=0;d<n;d++){let a=t[d],h,m,u=-1,p=0;for(;p<a.length&&(o.lastIndex=p,m=o.exec(a),m!==null);)p=o.lastIndex,o===M?m[1]==="!--"?o=X:m[1]!==void 0?o=ee:m[2]!==void 0?(oe.test(m[2])&&(i=RegExp("</"+m[2],"g")),o=g):m[3]!==void 0&&(o=g):o===g?m[0]===">"?(o=i??M,u=-1):m[1]===void 0?u=-2:(u=o.lastIndex-m[2].length,h=m[1],o=m[3]===void 0?g:m[3]==='"'?ne:te):o===ne||o===te?o=g:o===X||o===ee?o=M:(o=g,i=void 0);let v=o===g&&t[d+1].startsWith("/>")?" ":"";r+=o===M?a+_e:u>=0?(s.push(h),a.slice(0,u)+K+a.slice(u)+$+v):a+$+(u===-2?d:v)}return[ae(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},k=class t{constructor({strings:e,_$litType$:n},s){let i;this.parts=[];let r=0,o=0,d=e.length-1,a=this.parts,[h,m]=le(e,n);if(this.el=t.createElement(h,s),y.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(i=y.nextNode())!==null&&a.length<d;){if(i.nodeType===1){if(i.hasAttributes())for(let u of i.getAttributeNames())if(u.endsWith(K)){let p=m[o++],v=i.getAttribute(u).split($),V=/([.?@])?(.*)/.exec(p);a.push({type:1,index:r,name:V[2],strings:v,ctor:V[1]==="."?P:V[1]==="?"?L:V[1]==="@"?O:b}),i.removeAttribute(u)}else u.startsWith($)&&(a.push({type:6,index:r}),i.removeAttribute(u));if(oe.test(i.tagName)){let u=i.textContent.split($),p=u.length-1;if(p>0){i.textContent=H?H.emptyScript:"";for(let v=0;v<p;v++)i.append(u[v],x()),y.nextNode(),a.push({type:2,index:++r});i.append(u[p],x())}}}else if(i.nodeType===8)if(i.data===j)a.push({type:2,index:r});else{let u=-1;for(;(u=i.data.indexOf($,u+1))!==-1;)a.push({type:7,index:r}),u+=$.length-1}r++}}static createElement(e,n){let s=w.createElement("template");return s.innerHTML=e,s}};function A(t,e,n=t,s){if(e===E)return e;let i=s!==void 0?n._$Co?.[s]:n._$Cl,r=T(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(t),i._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=i:n._$Cl=i),i!==void 0&&(e=A(t,i._$AS(t,e.values),i,s)),e}var N=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,i=(e?.creationScope??w).importNode(n,!0);y.currentNode=i;let r=y.nextNode(),o=0,d=0,a=s[0];for(;a!==void 0;){if(o===a.index){let h;a.type===2?h=new _(r,r.nextSibling,this,e):a.type===1?h=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(h=new R(r,this,e)),this._$AV.push(h),a=s[++d]}o!==a?.index&&(r=y.nextNode(),o++)}return y.currentNode=w,i}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,i){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=A(this,e,n),T(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==E&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ie(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&T(this._$AH)?this._$AA.nextSibling.data=e:this.T(w.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,i=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=k.createElement(ae(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(n);else{let r=new N(i,this),o=r.u(this.options);r.p(n),this.T(o),this._$AH=r}}_$AC(e){let n=se.get(e.strings);return n===void 0&&se.set(e.strings,n=new k(e)),n}k(e){W(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,i=0;for(let r of e)i===n.length?n.push(s=new t(this.O(x()),this.O(x()),this,this.options)):s=n[i],s._$AI(r),i++;i<n.length&&(this._$AR(s&&s._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=Z(e).nextSibling;Z(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},b=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,i,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(e,n=this,s,i){let r=this.strings,o=!1;if(r===void 0)e=A(this,e,n,0),o=!T(e)||e!==this._$AH&&e!==E,o&&(this._$AH=e);else{let d=e,a,h;for(e=r[0],a=0;a<r.length-1;a++)h=A(this,d[s+a],n,a),h===E&&(h=this._$AH[a]),o||=!T(h)||h!==this._$AH[a],h===l?e=l:e!==l&&(e+=(h??"")+r[a+1]),this._$AH[a]=h}o&&!i&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},P=class extends b{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},L=class extends b{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},O=class extends b{constructor(e,n,s,i,r){super(e,n,s,i,r),this.type=5}_$AI(e,n=this){if((e=A(this,e,n,0)??l)===E)return;let s=this._$AH,i=e===l&&s!==l||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==l&&(s===l||i);i&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},R=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},ce={M:K,P:$,A:j,C:1,L:le,R:N,D:ie,V:A,I:_,H:b,N:L,U:O,B:P,F:R},Me=z.litHtmlPolyfillSupport;Me?.(k,_),(z.litHtmlVersions??=[]).push("3.3.3");var de=(t,e,n)=>{let s=n?.renderBefore??e,i=s._$litPart$;if(i===void 0){let r=n?.renderBefore??null;s._$litPart$=i=new _(e.insertBefore(x(),r),r,void 0,n??{})}return i._$AI(t),i};var F={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function f(t){let e=F[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>re`<path d=${n}></path>`)}
  </svg>`}function xe(t,e={}){let n=Object.entries(e).filter(i=>!!i[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function C(t,e,n,s,i={}){let r=o=>{o.metaKey||o.ctrlKey||o.shiftKey||o.button||(o.preventDefault(),t.send("go",{to:e,params:n}))};return c`<a
    href=${xe(e,n)}
    class=${i.class??l}
    aria-label=${i.label??l}
    aria-current=${i.current?"page":l}
    @click=${r}
    >${s}</a
  >`}function S(t){return t?c`<p class="problem" role="alert">${f("alert")}<span>${t}</span></p>`:l}function ue(t,e){let n=(i,r)=>c`<li>${C(t,i,{},r,{current:e===i})}</li>`,s=[f("mark"),c`<span>Call simulator</span>`];return c`<header class="mast">
    ${C(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("progress","Progress")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function he(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var Te="en-US";function me(t){Te=t}function B(t,e,n){return`${t} ${t===1?e:n}`}var pe=t=>(...e)=>({_$litDirective$:t,values:e}),I=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:nt}=ce;var Ee={},$e=(t,e=Ee)=>t._$AH=e;var ve=pe(class extends I{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&($e(t),this.key=e),n}});var ke=new Set(["go","start","again","surprise","begin","back","branch"]),G="callSimulatorTurning";function fe(){return G in document.documentElement.dataset}var D=class{onSilence=()=>{};#e=null;#t=null;#o;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#i(),this.#t=e,ke.has(e)&&(document.documentElement.dataset[G]=""),e!=="look"&&(this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#i(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#i()}close(){clearTimeout(this.#n)}#i(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,G),this.#s.removeAttribute("aria-busy")}};var ge="call-simulator-frame",Ce=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Se=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${F.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function ye(){if(document.getElementById(ge))return;let t=document.createElement("style");t.id=ge,t.textContent=Ce,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Se)}`}function we(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Ve="The app is not answering. Check that it is still running, then load this page again.",Y=class extends D{view;problem=null;arrives=fe();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{He(this,s)}),this.view=e.data[0].view,ye(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,me(s.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,we(e))}};function He(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function Ne(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var Q=class extends Y{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ae(t,e){let n=o=>e.state?.(o),s=new WeakMap,i=Ne(o=>{let d=new Q(o,n(o.data[0].view));return s.set(d,a=>{Le(a)||e.onKey?.(d,a)}),d}),r=new WeakMap;return o=>{let d=i(o),a=e.about?.(o.data[0].view),h=!r.has(d)||r.get(d)!==a;h&&r.has(d)&&(d.state=n(o.data[0].view)),r.set(d,a),Pe(d,o,e),e.drawn?.(d,h);let m=s.get(d);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(d),d.close()}}}function Pe(t,e,n){let s=()=>{de(Oe(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let i=t.root.querySelector("#main");i&&t.arrive(i)}function Le(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Oe(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[S(t.silent?Ve:null),he("Skip to the page",n),ue(t,e.here),c`<div id="main" tabindex="-1">${ve(e.about?.(t.view),e.draw(t))}</div>`]}var Re={done:"Done",now:"Now",to_come:"To come"};function Be(t,e){let n=e.done>=e.asked,s=e.scenario?C(t,"brief",{scenario:e.scenario},e.words):e.words;return c`<li class=${n?"got":l}>
    ${f(n?"check":e.kind==="drill"?"clock":"phone")}
    <span>${s}</span><span class="small muted">${e.text}</span>
  </li>`}function be(t,e){return c`<p class="muted">${e.about}</p>
    ${e.waits?c`<p class="waits">${f("clock")}<span>${e.waits}</span></p>`:l}
    <ul class="asked">
      ${e.asked.map(n=>Be(t,n))}
    </ul>`}function Ie(t,e){let n=c`<span class="small muted">${e.days}</span>
    <h3>${e.title}</h3>
    <span class="small muted count">${e.done} of ${e.of}</span>`,s=c`<span class="dot">${e.state==="done"?f("check"):l}</span
    ><span class="unseen">${Re[e.state]}:</span>`;return e.state==="now"?c`<li class="stage now" aria-current="step">
      ${s}
      <div class="card body">
        <div class="head">${n}</div>
        ${be(t,e)}
      </div>
    </li>`:c`<li class="stage ${e.state}">
    ${s}
    <details class="body">
      <summary class="head">${n}</summary>
      ${be(t,e)}
    </details>
  </li>`}function De(t,{next:e}){if(!e)return l;let n="level"in e?e.level==="worked"?"play":"phone":"clock";return c`<section class="card next" aria-labelledby="next-title">
    <div>
      <h2 class="label" id="next-title">What comes next, and why</h2>
      <p>${e.why}</p>
    </div>
    <button type="button" class="btn main" @click=${()=>t.send("begin",Date.now())}>
      ${f(n)}${e.words}
    </button>
  </section>`}function Ue(t,{title:e}){let n=i=>()=>{t.state.leaving=i,t.redraw()},s=()=>{t.state.leaving=!1,t.send("leave",Date.now())};return t.state.leaving?c`<div class="leaving" role="alertdialog" aria-labelledby="leaving-title">
    <p id="leaving-title">
      Leave “${e}”? Your calls and drills stay. If you come back, it starts at its first day.
    </p>
    <p class="row">
      <button type="button" class="btn" @click=${s}>Leave it</button>
      <button type="button" class="btn" @click=${n(!1)}>Stay in it</button>
    </p>
  </div>`:c`<button type="button" class="btn quiet" @click=${n(!0)}>Leave this program</button>`}function ze(t,e){return c`<div class="top">
      <h1>${e.title}</h1>
      <p class="lead">${e.about}</p>
    </div>
    ${S(t.problem)}
    <div class="place">
      <p><b>${e.place}</b><span class="muted">${e.pace}</span></p>
      <progress max=${e.of} value=${e.done} aria-label="Done of this program"></progress>
      <p class="small muted">${e.done} of ${e.of} steps done</p>
    </div>
    ${De(t,e)}
    <ol class="path" aria-label="The stages">
      ${e.stages.map(n=>Ie(t,n))}
    </ol>
    ${Ue(t,e)}`}function Ke(t,e){let n=[B(e.days,"working day","working days"),B(e.calls,"call","calls")];return e.drills>0&&n.push(B(e.drills,"drill","drills")),c`<li class="card choice">
    <div>
      <h3>${e.title}</h3>
      <p>${e.about}</p>
      <p class="small muted">${e.for_whom} ${n.join(", ")}.</p>
    </div>
    <button type="button" class="btn" @click=${()=>t.send("enrol",{programme:e.id})}>Begin today</button>
  </li>`}function je(t){let e=t.view.all.filter(s=>!s.chosen);if(e.length===0)return l;let n=t.view.programme?c`<h2>Other programs</h2>`:l;return c`<section class="others">
    ${n}
    <ul>
      ${e.map(s=>Ke(t,s))}
    </ul>
  </section>`}function We(t){let e=t.view.all.length>0?"A program says what comes next on each day, and why. You can leave it at any time.":"This library has no programs. Every call can be taken all the same.";return c`<div class="top">
      <h1>Programs</h1>
      <p class="lead">${e}</p>
    </div>
    ${S(t.problem)}`}var Mt=Ae("programme",{here:"programme",about:({programme:t})=>t?.id??"",state:()=>({leaving:!1}),draw:t=>{let{programme:e}=t.view;return c`<div class="wrap narrow">
      ${e?ze(t,e):We(t)} ${je(t)}
      <p class="small everybody">
        For trainers: ${C(t,"people",{},"where everybody on this machine is, and who is stuck")}.
      </p>
    </div>`}});export{Mt as default};
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
