/* Made from pages/guide/page.ts by npm run build. */
var K=globalThis,ee=t=>t,N=K.trustedTypes,te=N?N.createPolicy("lit-html",{createHTML:t=>t}):void 0,U="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,z="?"+f,Ne=`<${z}>`,A=document,E=()=>A.createComment(""),k=t=>t===null||typeof t!="object"&&typeof t!="function",W=Array.isArray,ae=t=>W(t)||typeof t?.[Symbol.iterator]=="function",G=`[ 	
\f\r]`,x=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ne=/-->/g,se=/>/g,y=RegExp(`>|${G}(?:([^\\s"'>=/]+)(${G}*=${G}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),re=/'/g,ie=/"/g,le=/^(?:script|style|textarea|title)$/i,j=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),c=j(1),de=j(2),at=j(3),C=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),oe=new WeakMap,w=A.createTreeWalker(A,129);function ce(t,e){if(!W(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return te!==void 0?te.createHTML(e):e}var ue=(t,e)=>{let n=t.length-1,s=[],r,i=e===2?"<svg>":e===3?"<math>":"",o=x;for(let a=0;a<n;a++){let l=t[a],h,m,u=-1,$=0;for(;$<l.length&&(o.lastIndex=$,m=o.exec(l),m!==null);)$=o.lastIndex,o===x?m[1]==="!--"?o=ne:m[1]!==void 0?o=se:m[2]!==void 0?(le.test(m[2])&&(r=RegExp("</"+m[2],"g")),o=y):m[3]!==void 0&&(o=y):o===y?m[0]===">"?(o=r??x,u=-1):m[1]===void 0?u=-2:(u=o.lastIndex-m[2].length,h=m[1],o=m[3]===void 0?y:m[3]==='"'?ie:re):o===ie||o===re?o=y:o===ne||o===se?o=x:(o=y,r=void 0);let g=o===y&&t[a+1].startsWith("/>")?" ":"";i+=o===x?l+Ne:u>=0?(s.push(h),l.slice(0,u)+U+l.slice(u)+f+g):l+f+(u===-2?a:g)}return[ce(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},S=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let i=0,o=0,a=e.length-1,l=this.parts,[h,m]=ue(e,n);if(this.el=t.createElement(h,s),w.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(r=w.nextNode())!==null&&l.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let u of r.getAttributeNames())if(u.endsWith(U)){let $=m[o++],g=r.getAttribute(u).split(f),H=/([.?@])?(.*)/.exec($);l.push({type:1,index:i,name:H[2],strings:g,ctor:H[1]==="."?P:H[1]==="?"?R:H[1]==="@"?O:b}),r.removeAttribute(u)}else u.startsWith(f)&&(l.push({type:6,index:i}),r.removeAttribute(u));if(le.test(r.tagName)){let u=r.textContent.split(f),$=u.length-1;if($>0){r.textContent=N?N.emptyScript:"";for(let g=0;g<$;g++)r.append(u[g],E()),w.nextNode(),l.push({type:2,index:++i});r.append(u[$],E())}}}else if(r.nodeType===8)if(r.data===z)l.push({type:2,index:i});else{let u=-1;for(;(u=r.data.indexOf(f,u+1))!==-1;)l.push({type:7,index:i}),u+=f.length-1}i++}}static createElement(e,n){let s=A.createElement("template");return s.innerHTML=e,s}};function _(t,e,n=t,s){if(e===C)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,i=k(e)?void 0:e._$litDirective$;return r?.constructor!==i&&(r?._$AO?.(!1),i===void 0?r=void 0:(r=new i(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=_(t,r._$AS(t,e.values),r,s)),e}var L=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??A).importNode(n,!0);w.currentNode=r;let i=w.nextNode(),o=0,a=0,l=s[0];for(;l!==void 0;){if(o===l.index){let h;l.type===2?h=new M(i,i.nextSibling,this,e):l.type===1?h=new l.ctor(i,l.name,l.strings,this,e):l.type===6&&(h=new I(i,this,e)),this._$AV.push(h),l=s[++a]}o!==l?.index&&(i=w.nextNode(),o++)}return w.currentNode=A,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},M=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=_(this,e,n),k(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==C&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ae(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&k(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=S.createElement(ce(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let i=new L(r,this),o=i.u(this.options);i.p(n),this.T(o),this._$AH=i}}_$AC(e){let n=oe.get(e.strings);return n===void 0&&oe.set(e.strings,n=new S(e)),n}k(e){W(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let i of e)r===n.length?n.push(s=new t(this.O(E()),this.O(E()),this,this.options)):s=n[r],s._$AI(i),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ee(e).nextSibling;ee(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},b=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(e,n=this,s,r){let i=this.strings,o=!1;if(i===void 0)e=_(this,e,n,0),o=!k(e)||e!==this._$AH&&e!==C,o&&(this._$AH=e);else{let a=e,l,h;for(e=i[0],l=0;l<i.length-1;l++)h=_(this,a[s+l],n,l),h===C&&(h=this._$AH[l]),o||=!k(h)||h!==this._$AH[l],h===d?e=d:e!==d&&(e+=(h??"")+i[l+1]),this._$AH[l]=h}o&&!r&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},P=class extends b{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},R=class extends b{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},O=class extends b{constructor(e,n,s,r,i){super(e,n,s,r,i),this.type=5}_$AI(e,n=this){if((e=_(this,e,n,0)??d)===C)return;let s=this._$AH,r=e===d&&s!==d||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==d&&(s===d||r);r&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},I=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){_(this,e)}},he={M:U,P:f,A:z,C:1,L:ue,R:L,D:ae,V:_,I:M,H:b,N:R,U:O,B:P,F:I},Le=K.litHtmlPolyfillSupport;Le?.(S,M),(K.litHtmlVersions??=[]).push("3.3.3");var me=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let i=n?.renderBefore??null;s._$litPart$=r=new M(e.insertBefore(E(),i),i,void 0,n??{})}return r._$AI(t),r};var F={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function v(t){let e=F[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>de`<path d=${n}></path>`)}
  </svg>`}function Pe(t,e={}){let n=Object.entries(e).filter(r=>!!r[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function p(t,e,n,s,r={}){let i=o=>{o.metaKey||o.ctrlKey||o.shiftKey||o.button||(o.preventDefault(),t.send("go",{to:e,params:n}))};return c`<a
    href=${Pe(e,n)}
    class=${r.class??d}
    aria-label=${r.label??d}
    aria-current=${r.current?"page":d}
    @click=${i}
    >${s}</a
  >`}function B(t){return t?c`<p class="problem" role="alert">${v("alert")}<span>${t}</span></p>`:d}function pe(t,e){let n=(r,i)=>c`<li>${p(t,r,{},i,{current:e===r})}</li>`,s=[v("mark"),c`<span>Call simulator</span>`];return c`<header class="mast">
    ${p(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function $e(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function T(t,e,n){return`${t} ${t===1?e:n}`}function Y(t){let e=t.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}var fe="call-simulator-frame",Re=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Oe=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${F.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function ge(){if(document.getElementById(fe))return;let t=document.createElement("style");t.id=fe,t.textContent=Re,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Oe)}`}function ve(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function ye(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var we=t=>(...e)=>({_$litDirective$:t,values:e}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:yt}=he;var Ie={},Ae=(t,e=Ie)=>t._$AH=e;var _e=we(class extends D{constructor(){super(...arguments),this.key=d}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Ae(t),this.key=e),n}});var Be=new Set(["go","start","again","surprise","begin","back","branch"]),Q="callSimulatorTurning";function be(){return Q in document.documentElement.dataset}var q=class{onSilence=()=>{};#e=null;#t=null;#i;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#r(),this.#t=e,Be.has(e)&&(document.documentElement.dataset[Q]=""),e!=="look"&&(this.#i=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#i),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Q),this.#s.removeAttribute("aria-busy")}};var De="The app is not answering. Check that it is still running, then load this page again.",X=class extends q{view;problem=null;arrives=be();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{qe(this,s)}),this.view=e.data[0].view,ge(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,ve(e))}};function qe(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function Ge(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var Z=class extends X{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Me(t,e){let n=o=>e.state?.(o),s=new WeakMap,r=Ge(o=>{let a=new Z(o,n(o.data[0].view));return s.set(a,l=>{Ue(l)||e.onKey?.(a,l)}),a}),i=new WeakMap;return o=>{let a=r(o),l=e.about?.(o.data[0].view),h=!i.has(a)||i.get(a)!==l;h&&i.has(a)&&(a.state=n(o.data[0].view)),i.set(a,l),Ke(a,o,e),e.drawn?.(a,h);let m=s.get(a);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(a),a.close()}}}function Ke(t,e,n){let s=()=>{me(ze(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let r=t.root.querySelector("#main");r&&t.arrive(r)}function Ue(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function ze(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[B(t.silent?De:null),$e("Skip to the page",n),pe(t,e.here),c`<div id="main" tabindex="-1">${_e(e.about?.(t.view),e.draw(t))}</div>`]}function J(t){return t.toLowerCase().split(/\s+/).filter(Boolean)}var Te=(t,e)=>{let n=t.join(`
`).toLowerCase();return e.every(s=>n.includes(s))};function We(t,e,n){let s=e.filter(r=>t.terms.includes(r.id)).flatMap(xe);return Te([t.id,t.says,...t.wordings.map(r=>r.text),...t.calls.filter(r=>r.mainly).map(r=>r.title),...t.checks.map(r=>r.title),...s],n)}function xe(t){return[t.term,t.stands_for??"",...t.also].filter(Boolean)}function je(t,e){return Te([...xe(t),t.means,...t.statements],e)}function Ee(t,e){let n=J(e);if(n.length===0)return t;let r=t.chapters.flatMap(a=>a.statements).find(({id:a})=>a.toLowerCase()===n.join("")),i=a=>r?a===r:We(a,t.terms,n);return{chapters:t.chapters.map(a=>({...a,statements:a.statements.filter(i)})).filter(a=>a.statements.length>0),terms:t.terms.filter(a=>je(a,n))}}function ke(t,e){if(e.length===0)return[t];let s=[...e].sort((r,i)=>i.length-r.length).map(r=>r.replaceAll(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|");return t.split(new RegExp(`(${s})`,"gi"))}var Fe={advice:"Advice",procedure:"Procedure",routing:"Routing",spiel:"Approved words"},Ye=2;function V(t,e){return ke(t,e).map((n,s)=>s%2?c`<mark>${n}</mark>`:n)}function Ce({caption:t,quoted:e,text:n,assumption:s},r){return c`<figure class=${e?"words quoted":"words"}>
    <figcaption>${e?c`${v("check")}${t}`:t}</figcaption>
    <blockquote>${V(n,r)}</blockquote>
    ${s?c`<p class="small muted">${s}</p>`:d}
  </figure>`}function Qe({wordings:t},e){let[n,...s]=t;if(!n)return d;let r=()=>c`<details ?open=${e.length>0}>
      <summary>${T(s.length,"other wording","other wordings")}</summary>
      ${s.map(i=>Ce(i,e))}
    </details>`;return c`${Ce(n,e)}${s.length>0?r():d}`}function Xe(t,e){if(e.length===0)return d;let n=e.filter(a=>a.mainly),s=n.length>0?n:e.slice(0,Ye),r=e.length-s.length,i=r>0?c`<span class="small muted">and it counts in ${r} more</span>`:d,o=({id:a,title:l,level:h})=>c`<li>
      ${p(t,"brief",{scenario:a},[v("phone"),l],{class:"call",label:`Practice in ${l}, ${Y(h)}`})}
    </li>`;return c`<div class="practise">
    <h4>${n.length>0?"Practice it in":"Counts in every kind of call, such as"}</h4>
    <ul>
      ${s.map(o)} ${r>0?c`<li>${i}</li>`:d}
    </ul>
  </div>`}function Ze({checks:t}){if(t.length===0)return d;let e=({title:n,counts:s,critical:r,scorecard:i})=>c`<li>
      <b>${n}</b>${r?c`<span class="tag critical">${Y(r)}</span>`:d}
      <span class="small muted">${i}. ${s}</span>
    </li>`;return c`<details class="checks">
    <summary>Checked by ${T(t.length,"line","lines")} of the scorecard</summary>
    <ul>
      ${t.map(e)}
    </ul>
  </details>`}function Je(t,e,n){let s=n.filter(i=>e.terms.includes(i.id));if(s.length===0)return d;let r=({id:i,term:o})=>c`<li>${p(t,"guide",{term:i},o)}</li>`;return c`<div class="speaks">
    <h4>Words in it</h4>
    <ul>
      ${s.map(r)}
    </ul>
  </div>`}function Se(t,e,n,s,r){let{id:i,kind:o,says:a,calls:l}=e;return c`<article
    class="card statement ${r?"asked":""}"
    id=${i}
    tabindex="-1"
    aria-labelledby="says-${i}"
  >
    <p class="number">${p(t,"guide",{statement:i},i,{label:`Statement ${i}, link to it`})}</p>
    <div class="body">
      <p class="kind small muted">${Fe[o]}</p>
      <h3 id="says-${i}">${V(a,s)}</h3>
      ${Qe(e,s)}${Xe(t,l)}${Je(t,e,n)}${Ze(e)}
    </div>
  </article>`}function Ve(t,{id:e,term:n,stands_for:s,also:r,means:i,statements:o},a,l){let h=[s??"",...r].filter(Boolean).join(", "),m=o.map(u=>p(t,"guide",{statement:u},u,{class:"cite",label:`Statement ${u}`}));return c`<div class="term ${l?"asked":""}" id="term-${e}" tabindex="-1">
    <dt>${V(n,a)}${h?c`<span class="small muted">${V(h,a)}</span>`:d}</dt>
    <dd>
      <p>${V(i,a)}</p>
      ${m.length>0?c`<p class="cites">${m}</p>`:d}
    </dd>
  </div>`}var He=({letter:t,title:e})=>e||`Statements ${t}`;function et(t,e){let n=i=>{t.state.query=i,t.redraw()},s=i=>{n(i.target.value)},r=i=>{i.key!=="Escape"||t.state.query===""||(i.preventDefault(),n(""))};return c`<search class="search">
    <label class="unseen" for="look-up">Look something up in the guide</label>
    ${v("search")}
    <input
      id="look-up"
      type="search"
      autocomplete="off"
      spellcheck="false"
      placeholder="A word, a number like C2, what the customer says"
      .value=${t.state.query}
      @input=${s}
      @keydown=${r}
    />
    <kbd aria-hidden="true">/</kbd>
    <p class="small muted count" role="status">${e}</p>
  </search>`}function tt(t){let e=s=>c`<li>
      <span>${He(s)}</span>
      <span class="ids">
        ${s.statements.map(({id:r})=>p(t,"guide",{statement:r},r,{current:r===t.view.asked}))}
      </span>
    </li>`,n=t.view.terms[0];return c`<nav class=${t.state.query?"contents searching":"contents"} aria-label="The guide at a glance">
    <ul>
      ${t.view.chapters.map(e)}
      ${n?c`<li>${p(t,"guide",{term:n.id},"Words of the trade")}</li>`:d}
    </ul>
  </nav>`}function nt(t,e,n){return e.map(s=>c`<section class="chapter" aria-labelledby="chapter-${s.letter}">
        <h2 id="chapter-${s.letter}">${He(s)}</h2>
        ${s.statements.map(r=>Se(t,r,t.view.terms,n,r.id===t.view.asked))}
      </section>`)}function st(t,e,n){return e.length===0?d:c`<section class="chapter" aria-labelledby="words-title">
    <h2 id="words-title">Words of the trade</h2>
    <dl class="card terms">${e.map(s=>Ve(t,s,n,s.id===t.view.asked))}</dl>
  </section>`}function rt(t){let e=()=>{t.state.query="",t.redraw(),t.root.querySelector("#look-up")?.focus()};return c`<section class="card empty">
    <h2>Nothing in the guide says “${t.state.query.trim()}”</h2>
    <p class="muted">
      Try one word of it, or how the customer would put it. What the guide is silent about stands under
      ${p(t,"about",{},"About")}.
    </p>
    <button type="button" class="btn" @click=${e}>Show the whole guide</button>
  </section>`}function it(t){let{query:e}=t.state,n=J(e),s=Ee(t.view,e),r=s.chapters.flatMap(a=>a.statements).length,i=r+s.terms.length===0,o=n.length===0?"":`${T(r,"statement","statements")}, ${T(s.terms.length,"word","words")}`;return c`<div class="wrap">
    <div class="top">
      <h1>The guide</h1>
      <p class="lead">
        How ${t.view.company} wants these calls handled. Whatever is graded or taught here says which of these
        statements it comes from.
      </p>
    </div>
    ${B(t.problem)} ${et(t,o)}
    <div class="two">
      ${tt(t)}
      <div class="read">
        ${i?rt(t):[nt(t,s.chapters,n),st(t,s.terms,n)]}
      </div>
    </div>
  </div>`}function ot(t){let{asked:e}=t.view;if(e===null)return;let n=t.root.querySelector(`[id="${e}"], [id="term-${e}"]`);n?.scrollIntoView({block:"start",behavior:ye()}),n?.focus({preventScroll:!0})}var Ft=Me("guide",{here:"guide",about:({asked:t})=>t??"",state:()=>({query:""}),draw:it,drawn:t=>{ot(t)},onKey:(t,e)=>{e.key==="/"&&(e.preventDefault(),t.root.querySelector("#look-up")?.focus())}});export{Ft as default};
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
