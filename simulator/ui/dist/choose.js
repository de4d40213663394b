/* Made from pages/choose/page.ts by npm run build. */
var U=globalThis,Z=t=>t,V=U.trustedTypes,J=V?V.createPolicy("lit-html",{createHTML:t=>t}):void 0,K="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,W="?"+$,Me=`<${W}>`,g=document,C=()=>g.createComment(""),x=t=>t===null||typeof t!="object"&&typeof t!="function",j=Array.isArray,oe=t=>j(t)||typeof t?.[Symbol.iterator]=="function",D=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,X=/-->/g,ee=/>/g,f=RegExp(`>|${D}(?:([^\\s"'>=/]+)(${D}*=${D}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),te=/'/g,ne=/"/g,ie=/^(?:script|style|textarea|title)$/i,q=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),h=q(1),re=q(2),Ke=q(3),E=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),se=new WeakMap,y=g.createTreeWalker(g,129);function ae(t,e){if(!j(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return J!==void 0?J.createHTML(e):e}var le=(t,e)=>{let n=t.length-1,s=[],o,r=e===2?"<svg>":e===3?"<math>":"",i=M;for(let c=0;c<n;c++){let a=t[c],u,p,d=-1,m=0;for(;m<a.length&&(i.lastIndex=m,p=i.exec(a),p!==null);)m=i.lastIndex,i===M?p[1]==="!--"?i=X:p[1]!==void 0?i=ee:p[2]!==void 0?(ie.test(p[2])&&(o=RegExp("</"+p[2],"g")),i=f):p[3]!==void 0&&(i=f):i===f?p[0]===">"?(i=o??M,d=-1):p[1]===void 0?d=-2:(d=i.lastIndex-p[2].length,u=p[1],i=p[3]===void 0?f:p[3]==='"'?ne:te):i===ne||i===te?i=f:i===X||i===ee?i=M:(i=f,o=void 0);let v=i===f&&t[c+1].startsWith("/>")?" ":"";r+=i===M?a+Me:d>=0?(s.push(u),a.slice(0,d)+K+a.slice(d)+$+v):a+$+(d===-2?c:v)}return[ae(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},T=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let r=0,i=0,c=e.length-1,a=this.parts,[u,p]=le(e,n);if(this.el=t.createElement(u,s),y.currentNode=this.el.content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(o=y.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let d of o.getAttributeNames())if(d.endsWith(K)){let m=p[i++],v=o.getAttribute(d).split($),H=/([.?@])?(.*)/.exec(m);a.push({type:1,index:r,name:H[2],strings:v,ctor:H[1]==="."?L:H[1]==="?"?P:H[1]==="@"?O:w}),o.removeAttribute(d)}else d.startsWith($)&&(a.push({type:6,index:r}),o.removeAttribute(d));if(ie.test(o.tagName)){let d=o.textContent.split($),m=d.length-1;if(m>0){o.textContent=V?V.emptyScript:"";for(let v=0;v<m;v++)o.append(d[v],C()),y.nextNode(),a.push({type:2,index:++r});o.append(d[m],C())}}}else if(o.nodeType===8)if(o.data===W)a.push({type:2,index:r});else{let d=-1;for(;(d=o.data.indexOf($,d+1))!==-1;)a.push({type:7,index:r}),d+=$.length-1}r++}}static createElement(e,n){let s=g.createElement("template");return s.innerHTML=e,s}};function A(t,e,n=t,s){if(e===E)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,r=x(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=A(t,o._$AS(t,e.values),o,s)),e}var N=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??g).importNode(n,!0);y.currentNode=o;let r=y.nextNode(),i=0,c=0,a=s[0];for(;a!==void 0;){if(i===a.index){let u;a.type===2?u=new b(r,r.nextSibling,this,e):a.type===1?u=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(u=new R(r,this,e)),this._$AV.push(u),a=s[++c]}i!==a?.index&&(r=y.nextNode(),i++)}return y.currentNode=g,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},b=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=A(this,e,n),x(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==E&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):oe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&x(this._$AH)?this._$AA.nextSibling.data=e:this.T(g.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=T.createElement(ae(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new N(o,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=se.get(e.strings);return n===void 0&&se.set(e.strings,n=new T(e)),n}k(e){j(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let r of e)o===n.length?n.push(s=new t(this.O(C()),this.O(C()),this,this.options)):s=n[o],s._$AI(r),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=Z(e).nextSibling;Z(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},w=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(e,n=this,s,o){let r=this.strings,i=!1;if(r===void 0)e=A(this,e,n,0),i=!x(e)||e!==this._$AH&&e!==E,i&&(this._$AH=e);else{let c=e,a,u;for(e=r[0],a=0;a<r.length-1;a++)u=A(this,c[s+a],n,a),u===E&&(u=this._$AH[a]),i||=!x(u)||u!==this._$AH[a],u===l?e=l:e!==l&&(e+=(u??"")+r[a+1]),this._$AH[a]=u}i&&!o&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},L=class extends w{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},P=class extends w{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},O=class extends w{constructor(e,n,s,o,r){super(e,n,s,o,r),this.type=5}_$AI(e,n=this){if((e=A(this,e,n,0)??l)===E)return;let s=this._$AH,o=e===l&&s!==l||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==l&&(s===l||o);o&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},R=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},ce={M:K,P:$,A:W,C:1,L:le,R:N,D:oe,V:A,I:b,H:w,N:P,U:O,B:L,F:R},Ce=U.litHtmlPolyfillSupport;Ce?.(T,b),(U.litHtmlVersions??=[]).push("3.3.3");var de=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let r=n?.renderBefore??null;s._$litPart$=o=new b(e.insertBefore(C(),r),r,void 0,n??{})}return o._$AI(t),o};var Y={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function _(t){let e=Y[t];return h`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>re`<path d=${n}></path>`)}
  </svg>`}function xe(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function S(t,e,n,s,o={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return h`<a
    href=${xe(e,n)}
    class=${o.class??l}
    aria-label=${o.label??l}
    aria-current=${o.current?"page":l}
    @click=${r}
    >${s}</a
  >`}function B(t){return t?h`<p class="problem" role="alert">${_("alert")}<span>${t}</span></p>`:l}function he(t,e){let n=(o,r)=>h`<li>${S(t,o,{},r,{current:e===o})}</li>`,s=[_("mark"),h`<span>Call simulator</span>`];return h`<header class="mast">
    ${S(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function ue(t,e){return h`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function k(t,e,n){return`${t} ${t===1?e:n}`}var pe=t=>(...e)=>({_$litDirective$:t,values:e}),I=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Xe}=ce;var Ee={},me=(t,e=Ee)=>t._$AH=e;var $e=pe(class extends I{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(me(t),this.key=e),n}});var Te=new Set(["go","start","again","surprise","back","branch"]),G="callSimulatorTurning";function ve(){return G in document.documentElement.dataset}var z=class{onSilence=()=>{};#e=null;#t=!1;#o;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t||!this.#e?!1:(this.#t=!0,Te.has(e)&&(document.documentElement.dataset[G]=""),this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400),this.#n=setTimeout(()=>{this.#i(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#i()}close(){clearTimeout(this.#n)}#i(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=!1,Reflect.deleteProperty(document.documentElement.dataset,G),this.#s.removeAttribute("aria-busy")}};var fe="call-simulator-frame",Se=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,ke=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Y.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function ye(){if(document.getElementById(fe))return;let t=document.createElement("style");t.id=fe,t.textContent=Se,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(ke)}`}function ge(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var He="The app is not answering. Check that it is still running, then load this page again.",F=class extends z{view;problem=null;arrives=ve();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,this.view=e.data[0].view,ye(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,ge(e))}};function Ve(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var Q=class extends F{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ae(t,e){let n=i=>e.state?.(i),s=new WeakMap,o=Ve(i=>{let c=new Q(i,n(i.data[0].view));return s.set(c,a=>{Le(a)||e.onKey?.(c,a)}),c}),r=new WeakMap;return i=>{let c=o(i),a=e.about?.(i.data[0].view),u=!r.has(c)||r.get(c)!==a;u&&r.has(c)&&(c.state=n(i.data[0].view)),r.set(c,a),Ne(c,i,e),e.drawn?.(c,u);let p=s.get(c);return p&&document.addEventListener("keydown",p),()=>{p&&document.removeEventListener("keydown",p),e.left?.(c),c.close()}}}function Ne(t,e,n){let s=()=>{de(Pe(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let o=t.root.querySelector("#main");o&&t.arrive(o)}function Le(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Pe(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[B(t.silent?He:null),ue("Skip to the page",n),he(t,e.here),h`<div id="main" tabindex="-1">${$e(e.about?.(t.view),e.draw(t))}</div>`]}var we=[{level:"starter",title:"Starter",about:"One thing at a time: a plain question, and words that answer it."},{level:"steady",title:"Steady",about:"A normal day: look before you speak, and keep the steps in order."},{level:"hard",title:"Hard",about:"They push back, and the account may not be what it seems."}];function _e(t){return[...new Set(t.flatMap(e=>e.tags))].sort()}function be(t,e){return t.filter(n=>e.size===0||n.tags.some(s=>e.has(s)))}function Oe({proof:t}){return t?h`<p class="small muted proof ${t.holds?"holds":""}">
    ${_(t.holds?"check":"search")}${t.line}
  </p>`:l}function Re(t,e){let n=[e.direction==="inbound"?"They call you":"You call them",k(e.cases,"case","cases"),k(e.personas.length,"customer","customers")];return h`<li class="card pick">
    <h3>${S(t,"brief",{scenario:e.id},e.title)}</h3>
    <p class="about">${e.summary}</p>
    <p class="small muted facts">${n.map(s=>h`<span>${s}</span>`)}</p>
    ${Oe(e)}
  </li>`}function Be(t,{level:e,title:n,about:s},o){let r=o.filter(i=>i.level===e);return r.length===0?l:h`<section class="shelf" aria-labelledby="level-${e}">
    <header>
      <h2 id="level-${e}">${n}</h2>
      <p class="muted">${s}</p>
    </header>
    <ul class="picks">
      ${r.map(i=>Re(t,i))}
    </ul>
  </section>`}function Ie(t,e){return e?h`<section class="card hold" aria-label="A call on hold">
    <p>${_("phone")}<b>${e.scenario}</b> is on hold after ${k(e.turns,"turn","turns")}.</p>
    ${S(t,"call",{call:e.id},"Go on with it",{class:"btn"})}
  </section>`:l}function ze(t){let e=_e(t.view.scenarios);if(e.length<2)return l;let n=o=>{t.state.delete(o)||t.state.add(o),t.redraw()},s=o=>h`<button
      type="button"
      class="chip"
      aria-pressed=${t.state.has(o)?"true":"false"}
      @click=${()=>{n(o)}}
    >
      ${o.replaceAll("_"," ")}
    </button>`;return h`<div class="filters" role="group" aria-label="Show only">${e.map(s)}</div>`}function De(t){let e=h`<button type="button" class="btn main" @click=${()=>t.send("surprise",!0)}>
    ${_("dice")}Surprise me
  </button>`;return h`<div class="top">
    <div>
      <h1>Who will you speak to today?</h1>
      <p class="lead">
        Choose a call. You get a short brief and say how much support you want; then the customer is on the line. What
        is true of their account, you find out on the call.
      </p>
    </div>
    ${t.view.scenarios.length>0?e:l}
  </div>`}function Ue(t){if(t.view.scenarios.length===0)return h`<div class="card empty">
      <h2>The library is empty</h2>
      <p class="muted">There is no scenario in it yet. \`simulator check\` says whether a file could not be read.</p>
    </div>`;let e=be(t.view.scenarios,t.state),n=t.state.size>0?`${k(e.length,"call","calls")} shown.`:"";return h`<p class="unseen" role="status">${n}</p>
    <div>${we.map(s=>Be(t,s,e))}</div>`}var _t=Ae("choose",{here:"choose",state:()=>new Set,draw:t=>h`<div class="wrap">
      ${De(t)} ${B(t.problem)} ${Ie(t,t.view.open)} ${ze(t)} ${Ue(t)}
    </div>`});export{_t as default};
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
