/* Made from pages/choose/page.ts by npm run build. */
var z=globalThis,J=t=>t,V=z.trustedTypes,X=V?V.createPolicy("lit-html",{createHTML:t=>t}):void 0,K="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+f,Se=`<${j}>`,b=document,E=()=>b.createComment(""),S=t=>t===null||typeof t!="object"&&typeof t!="function",W=Array.isArray,ie=t=>W(t)||typeof t?.[Symbol.iterator]=="function",U=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ee=/-->/g,te=/>/g,g=RegExp(`>|${U}(?:([^\\s"'>=/]+)(${U}*=${U}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ne=/'/g,se=/"/g,re=/^(?:script|style|textarea|title)$/i,F=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),c=F(1),ae=F(2),it=F(3),T=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),oe=new WeakMap,w=b.createTreeWalker(b,129);function le(t,e){if(!W(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return X!==void 0?X.createHTML(e):e}var ce=(t,e)=>{let n=t.length-1,s=[],o,r=e===2?"<svg>":e===3?"<math>":"",i=M;for(let d=0;d<n;d++){let a=t[d],u,p,h=-1,$=0;for(;$<a.length&&(i.lastIndex=$,p=i.exec(a),p!==null);)$=i.lastIndex,i===M?p[1]==="!--"?i=ee:p[1]!==void 0?i=te:p[2]!==void 0?(re.test(p[2])&&(o=RegExp("</"+p[2],"g")),i=g):p[3]!==void 0&&(i=g):i===g?p[0]===">"?(i=o??M,h=-1):p[1]===void 0?h=-2:(h=i.lastIndex-p[2].length,u=p[1],i=p[3]===void 0?g:p[3]==='"'?se:ne):i===se||i===ne?i=g:i===ee||i===te?i=M:(i=g,o=void 0);let y=i===g&&t[d+1].startsWith("/>")?" ":"";r+=i===M?a+Se:h>=0?(s.push(u),a.slice(0,h)+K+a.slice(h)+f+y):a+f+(h===-2?d:y)}return[le(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},k=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let r=0,i=0,d=e.length-1,a=this.parts,[u,p]=ce(e,n);if(this.el=t.createElement(u,s),w.currentNode=this.el.content,n===2||n===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(o=w.nextNode())!==null&&a.length<d;){if(o.nodeType===1){if(o.hasAttributes())for(let h of o.getAttributeNames())if(h.endsWith(K)){let $=p[i++],y=o.getAttribute(h).split(f),N=/([.?@])?(.*)/.exec($);a.push({type:1,index:r,name:N[2],strings:y,ctor:N[1]==="."?R:N[1]==="?"?L:N[1]==="@"?O:_}),o.removeAttribute(h)}else h.startsWith(f)&&(a.push({type:6,index:r}),o.removeAttribute(h));if(re.test(o.tagName)){let h=o.textContent.split(f),$=h.length-1;if($>0){o.textContent=V?V.emptyScript:"";for(let y=0;y<$;y++)o.append(h[y],E()),w.nextNode(),a.push({type:2,index:++r});o.append(h[$],E())}}}else if(o.nodeType===8)if(o.data===j)a.push({type:2,index:r});else{let h=-1;for(;(h=o.data.indexOf(f,h+1))!==-1;)a.push({type:7,index:r}),h+=f.length-1}r++}}static createElement(e,n){let s=b.createElement("template");return s.innerHTML=e,s}};function A(t,e,n=t,s){if(e===T)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,r=S(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=A(t,o._$AS(t,e.values),o,s)),e}var P=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??b).importNode(n,!0);w.currentNode=o;let r=w.nextNode(),i=0,d=0,a=s[0];for(;a!==void 0;){if(i===a.index){let u;a.type===2?u=new x(r,r.nextSibling,this,e):a.type===1?u=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(u=new B(r,this,e)),this._$AV.push(u),a=s[++d]}i!==a?.index&&(r=w.nextNode(),i++)}return w.currentNode=b,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},x=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=A(this,e,n),S(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==T&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ie(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&S(this._$AH)?this._$AA.nextSibling.data=e:this.T(b.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=k.createElement(le(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new P(o,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=oe.get(e.strings);return n===void 0&&oe.set(e.strings,n=new k(e)),n}k(e){W(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let r of e)o===n.length?n.push(s=new t(this.O(E()),this.O(E()),this,this.options)):s=n[o],s._$AI(r),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=J(e).nextSibling;J(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},_=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(e,n=this,s,o){let r=this.strings,i=!1;if(r===void 0)e=A(this,e,n,0),i=!S(e)||e!==this._$AH&&e!==T,i&&(this._$AH=e);else{let d=e,a,u;for(e=r[0],a=0;a<r.length-1;a++)u=A(this,d[s+a],n,a),u===T&&(u=this._$AH[a]),i||=!S(u)||u!==this._$AH[a],u===l?e=l:e!==l&&(e+=(u??"")+r[a+1]),this._$AH[a]=u}i&&!o&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},R=class extends _{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},L=class extends _{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},O=class extends _{constructor(e,n,s,o,r){super(e,n,s,o,r),this.type=5}_$AI(e,n=this){if((e=A(this,e,n,0)??l)===T)return;let s=this._$AH,o=e===l&&s!==l||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==l&&(s===l||o);o&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},B=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},de={M:K,P:f,A:j,C:1,L:ce,R:P,D:ie,V:A,I:x,H:_,N:L,U:O,B:R,F:B},Te=z.litHtmlPolyfillSupport;Te?.(k,x),(z.litHtmlVersions??=[]).push("3.3.3");var ue=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let r=n?.renderBefore??null;s._$litPart$=o=new x(e.insertBefore(E(),r),r,void 0,n??{})}return o._$AI(t),o};var q={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function m(t){let e=q[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>ae`<path d=${n}></path>`)}
  </svg>`}function ke(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function H(t,e,n,s,o={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return c`<a
    href=${ke(e,n)}
    class=${o.class??l}
    aria-label=${o.label??l}
    aria-current=${o.current?"page":l}
    @click=${r}
    >${s}</a
  >`}function C(t){return t?c`<p class="problem" role="alert">${m("alert")}<span>${t}</span></p>`:l}function he(t,e){let n=(o,r)=>c`<li>${H(t,o,{},r,{current:e===o})}</li>`,s=[m("mark"),c`<span>Call simulator</span>`];return c`<header class="mast">
    ${H(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function pe(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function v(t,e,n){return`${t} ${t===1?e:n}`}var me=t=>(...e)=>({_$litDirective$:t,values:e}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:$t}=de;var He={},$e=(t,e=He)=>t._$AH=e;var fe=me(class extends D{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&($e(t),this.key=e),n}});var Ne=new Set(["go","start","again","surprise","begin","back","branch"]),Y="callSimulatorTurning";function ve(){return Y in document.documentElement.dataset}var I=class{onSilence=()=>{};#e=null;#t=null;#i;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#o(),this.#t=e,Ne.has(e)&&(document.documentElement.dataset[Y]=""),e!=="look"&&(this.#i=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#o(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#o()}close(){clearTimeout(this.#n)}#o(){clearTimeout(this.#n),clearTimeout(this.#i),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Y),this.#s.removeAttribute("aria-busy")}};var ye="call-simulator-frame",Ve=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Pe=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${q.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function ge(){if(document.getElementById(ye))return;let t=document.createElement("style");t.id=ye,t.textContent=Ve,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Pe)}`}function we(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Re="The app is not answering. Check that it is still running, then load this page again.",G=class extends I{view;problem=null;arrives=ve();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{Le(this,s)}),this.view=e.data[0].view,ge(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,we(e))}};function Le(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function Oe(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var Q=class extends G{state;silent=!1;constructor(e,n){super(e),this.state=n}};function be(t,e){let n=i=>e.state?.(i),s=new WeakMap,o=Oe(i=>{let d=new Q(i,n(i.data[0].view));return s.set(d,a=>{De(a)||e.onKey?.(d,a)}),d}),r=new WeakMap;return i=>{let d=o(i),a=e.about?.(i.data[0].view),u=!r.has(d)||r.get(d)!==a;u&&r.has(d)&&(d.state=n(i.data[0].view)),r.set(d,a),Be(d,i,e),e.drawn?.(d,u);let p=s.get(d);return p&&document.addEventListener("keydown",p),()=>{p&&document.removeEventListener("keydown",p),e.left?.(d),d.close()}}}function Be(t,e,n){let s=()=>{ue(Ie(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let o=t.root.querySelector("#main");o&&t.arrive(o)}function De(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Ie(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[C(t.silent?Re:null),pe("Skip to the page",n),he(t,e.here),c`<div id="main" tabindex="-1">${fe(e.about?.(t.view),e.draw(t))}</div>`]}var Ue="call_simulator_person",ze=3600*24*365,Ke=60,je=new Intl.DateTimeFormat("en-US",{dateStyle:"medium"});function Ae(t){document.cookie=`${Ue}=${encodeURIComponent(t.id)}; path=/; max-age=${ze}; samesite=lax`}function _e({name:t,text:e}){let n=URL.createObjectURL(new Blob([e],{type:"application/json"})),s=document.createElement("a");s.href=n,s.download=t,s.click(),URL.revokeObjectURL(n)}function We({calls:t,last:e}){return t===0?"no calls yet":v(t,"call","calls")+(e?`, last on ${je.format(new Date(e))}`:"")}function Z(t,{event:e,label:n,value:s,button:o,main:r,hint:i}){return c`<form class="name-field" @submit=${a=>{a.preventDefault();let u=new FormData(a.currentTarget).get("name");t.send(e,{name:typeof u=="string"?u:""})}}>
    <label for=${e}>${n}</label>
    <input
      id=${e}
      name="name"
      placeholder=${i??l}
      .value=${s}
      maxlength=${2*Ke}
      autocomplete="off"
      spellcheck="false"
    />
    <button type="submit" class=${r?"btn main":"btn"}>${o}</button>
  </form>`}function Fe(t,e){let n=e.id===t.view.who.id;return c`<li>
    <button type="button" class="person" aria-pressed=${n?"true":"false"} @click=${()=>{n||t.send("practise_as",{person:e.id})}}>
      <b>${e.name||"The first person on this machine"}</b>
      <span class="small muted">${We(e)}</span>
      ${n?m("check"):l}
    </button>
  </li>`}function qe(t){let{who:e}=t.view,n=o=>()=>{t.state.panel=o,t.redraw()},s=()=>{t.state.panel="shut",t.send("forget",Date.now())};return t.state.panel==="deleting"?c`<div class="deleting" role="alertdialog" aria-labelledby="deleting-title">
      <p id="deleting-title">
        Delete ${e.known_as}${e.calls>0?c` and ${v(e.calls,"call","calls")}`:l} for good?
        Debriefs, records and their links go as well.
      </p>
      <p class="row">
        <button type="button" class="btn danger" @click=${s}>Delete for good</button>
        <button type="button" class="btn" @click=${n("open")}>Keep everything</button>
      </p>
    </div>`:c`<p class="row data">
    <button type="button" class="btn quiet" @click=${()=>t.send("export",Date.now())}>
      Save a copy of my data
    </button>
    <button type="button" class="btn quiet bad" @click=${n("deleting")}>Delete my data</button>
  </p>`}function Ye(t){let{who:e,people:n}=t.view;return c`<section class="card panel" aria-labelledby="who-title">
    <h2 id="who-title" tabindex="-1">Who is practicing?</h2>
    ${C(t.problem)}
    <div class="panels">
      <div>
        <h3>On this machine</h3>
        <ul class="persons">
          ${n.map(s=>Fe(t,s))}
        </ul>
        ${Z(t,{event:"new_person",label:"Somebody new",value:"",button:"Go on as them",main:!0})}
      </div>
      <div>
        <h3>${e.name||"The first person on this machine"}</h3>
        ${Z(t,{event:"rename",label:"Name",value:e.name,button:"Save the name"})} ${qe(t)}
      </div>
    </div>
  </section>`}function Ge(t){let{who:e}=t.view,n=e.calls>0?`${v(e.calls,"call","calls")} so far will carry it.`:"Your debriefs will carry it.";return c`<div class="invitation">
    ${Z(t,{event:"rename",label:"Your name",value:"",button:"Save",hint:"Your name"})}
    <span class="small muted">${n} No password, and it stays on this machine.</span>
  </div>`}function xe(t){let{who:e,people:n}=t.view,s=t.state.panel!=="shut",o=()=>{t.state.panel=s?"shut":"open",t.redraw(),s||t.root.querySelector("#who-title")?.focus()},r=!e.name&&n.length===1;return c`<div class="who">
      <p>
        ${m("person")}<span>Practicing as <b>${e.known_as}</b></span>
        <button type="button" class="change" aria-expanded=${s?"true":"false"} @click=${o}>
          ${s?"Done":"Change"}
        </button>
      </p>
      ${r&&!s?Ge(t):l}
    </div>
    ${s?Ye(t):l}`}var Ce=[{level:"starter",title:"Starter",about:"One thing at a time: a plain question, and words that answer it."},{level:"steady",title:"Steady",about:"A normal day: look before you speak, and keep the steps in order."},{level:"hard",title:"Hard",about:"They push back, and the account may not be what it seems."}];function Me(t){return[...new Set(t.flatMap(e=>e.tags))].sort()}function Ee(t,e){return t.filter(n=>e.size===0||n.tags.some(s=>e.has(s)))}function Qe({proof:t}){return t?c`<p class="small muted proof ${t.holds?"holds":""}">
    ${m(t.holds?"check":"search")}${t.line}
  </p>`:l}function Ze(t,e){let n=t.view.stages.find(d=>d.scenario===e);if(!n)return l;let{stage:s,text:o,best:r}=n,i=s==="open"||s==="helped"?m("check"):l;return c`<p class="stage">
    <span class="tag ${s}">${i}${o}</span><span class="small muted">${r}</span>
  </p>`}function Je(t,e){let n=[e.direction==="inbound"?"They call you":"You call them",v(e.cases,"case","cases"),v(e.personas.length,"customer","customers")];return c`<li class="card pick">
    <h3>${H(t,"brief",{scenario:e.id},e.title)}</h3>
    <p class="about">${e.summary}</p>
    <p class="small muted facts">${n.map(s=>c`<span>${s}</span>`)}</p>
    ${Qe(e)} ${Ze(t,e.id)}
  </li>`}function Xe(t,{level:e,title:n,about:s},o){let r=o.filter(i=>i.level===e);return r.length===0?l:c`<section class="shelf" aria-labelledby="level-${e}">
    <header>
      <h2 id="level-${e}">${n}</h2>
      <p class="muted">${s}</p>
    </header>
    <ul class="picks">
      ${r.map(i=>Je(t,i))}
    </ul>
  </section>`}function et(t,e){return e?c`<section class="card hold" aria-label="A call on hold">
    <p>${m("phone")}<b>${e.scenario}</b> is on hold after ${v(e.turns,"turn","turns")}.</p>
    ${H(t,"call",{call:e.id},"Go on with it",{class:"btn main"})}
  </section>`:l}function tt(t){let e=Me(t.view.scenarios);if(e.length<2)return l;let n=o=>{t.state.tags.delete(o)||t.state.tags.add(o),t.redraw()},s=o=>c`<button
      type="button"
      class="chip"
      aria-pressed=${t.state.tags.has(o)?"true":"false"}
      @click=${()=>{n(o)}}
    >
      ${o.replaceAll("_"," ")}
    </button>`;return c`<div class="filters" role="group" aria-label="Show only">${e.map(s)}</div>`}function nt(t){let{step:e,open:n}=t.view;if(!e||n)return l;let s=()=>t.send("begin",Date.now());return c`<section class="card step" aria-labelledby="step-title">
    <div>
      <h2 class="label" id="step-title">Your next step</h2>
      <p>${e.why}</p>
    </div>
    <button type="button" class="btn main" @click=${s}>
      ${m(e.level==="worked"?"play":"phone")}${e.words}
    </button>
  </section>`}function st(t){let e=c`<button type="button" class="btn quiet" @click=${()=>t.send("surprise",!0)}>
    ${m("dice")}Surprise me
  </button>`;return c`<div class="top">
    <div>
      <h1>Who will you speak to today?</h1>
      <p class="lead">
        Choose a call. You get a short brief and say how much support you want; then the customer is on the line. What
        is true of their account, you find out on the call.
      </p>
    </div>
    ${t.view.scenarios.length>0?e:l}
  </div>`}function ot(t){if(t.view.scenarios.length===0)return c`<div class="card empty">
      <h2>The library is empty</h2>
      <p class="muted">There is no scenario in it yet. \`simulator check\` says whether a file could not be read.</p>
    </div>`;let e=Ee(t.view.scenarios,t.state.tags),n=t.state.tags.size>0?`${v(e.length,"call","calls")} shown.`:"";return c`<p class="unseen" role="status">${n}</p>
    <div>${Ce.map(s=>Xe(t,s,e))}</div>`}var jt=be("choose",{here:"choose",about:({who:t})=>t.id,state:()=>({tags:new Set,panel:"shut"}),drawn:({view:t})=>{Ae(t.who),t.export&&_e(t.export)},draw:t=>c`<div class="wrap">
      ${xe(t)} ${t.state.panel==="shut"?C(t.problem):l} ${st(t)}
      ${et(t,t.view.open)} ${nt(t)} ${tt(t)} ${ot(t)}
    </div>`});export{jt as default};
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
