/* Made from pages/compare/page.ts by npm run build. */
var K=globalThis,J=t=>t,L=K.trustedTypes,X=L?L.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,G="?"+$,Le=`<${G}>`,b=document,T=()=>b.createComment(""),E=t=>t===null||typeof t!="object"&&typeof t!="function",j=Array.isArray,re=t=>j(t)||typeof t?.[Symbol.iterator]=="function",W=`[ 	
\f\r]`,_=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ee=/-->/g,te=/>/g,v=RegExp(`>|${W}(?:([^\\s"'>=/]+)(${W}*=${W}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ne=/'/g,oe=/"/g,ie=/^(?:script|style|textarea|title)$/i,F=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),c=F(1),R=F(2),st=F(3),M=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),se=new WeakMap,y=b.createTreeWalker(b,129);function ae(t,e){if(!j(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return X!==void 0?X.createHTML(e):e}var le=(t,e)=>{let n=t.length-1,o=[],s,i=e===2?"<svg>":e===3?"<math>":"",r=_;for(let d=0;d<n;d++){let a=t[d],p,m,u=-1,f=0;for(;f<a.length&&(r.lastIndex=f,m=r.exec(a),m!==null);)f=r.lastIndex,r===_?m[1]==="!--"?r=ee:m[1]!==void 0?r=te:m[2]!==void 0?(ie.test(m[2])&&(s=RegExp("</"+m[2],"g")),r=v):m[3]!==void 0&&(r=v):r===v?m[0]===">"?(r=s??_,u=-1):m[1]===void 0?u=-2:(u=r.lastIndex-m[2].length,p=m[1],r=m[3]===void 0?v:m[3]==='"'?oe:ne):r===oe||r===ne?r=v:r===ee||r===te?r=_:(r=v,s=void 0);let g=r===v&&t[d+1].startsWith("/>")?" ":"";i+=r===_?a+Le:u>=0?(o.push(p),a.slice(0,u)+z+a.slice(u)+$+g):a+$+(u===-2?d:g)}return[ae(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},C=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let i=0,r=0,d=e.length-1,a=this.parts,[p,m]=le(e,n);if(this.el=t.createElement(p,o),y.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=y.nextNode())!==null&&a.length<d;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())if(u.endsWith(z)){let f=m[r++],g=s.getAttribute(u).split($),N=/([.?@])?(.*)/.exec(f);a.push({type:1,index:i,name:N[2],strings:g,ctor:N[1]==="."?V:N[1]==="?"?O:N[1]==="@"?I:A}),s.removeAttribute(u)}else u.startsWith($)&&(a.push({type:6,index:i}),s.removeAttribute(u));if(ie.test(s.tagName)){let u=s.textContent.split($),f=u.length-1;if(f>0){s.textContent=L?L.emptyScript:"";for(let g=0;g<f;g++)s.append(u[g],T()),y.nextNode(),a.push({type:2,index:++i});s.append(u[f],T())}}}else if(s.nodeType===8)if(s.data===G)a.push({type:2,index:i});else{let u=-1;for(;(u=s.data.indexOf($,u+1))!==-1;)a.push({type:7,index:i}),u+=$.length-1}i++}}static createElement(e,n){let o=b.createElement("template");return o.innerHTML=e,o}};function w(t,e,n=t,o){if(e===M)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,i=E(e)?void 0:e._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=w(t,s._$AS(t,e.values),s,o)),e}var H=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??b).importNode(n,!0);y.currentNode=s;let i=y.nextNode(),r=0,d=0,a=o[0];for(;a!==void 0;){if(r===a.index){let p;a.type===2?p=new x(i,i.nextSibling,this,e):a.type===1?p=new a.ctor(i,a.name,a.strings,this,e):a.type===6&&(p=new P(i,this,e)),this._$AV.push(p),a=o[++d]}r!==a?.index&&(i=y.nextNode(),r++)}return y.currentNode=b,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},x=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=w(this,e,n),E(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==M&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):re(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&E(this._$AH)?this._$AA.nextSibling.data=e:this.T(b.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=C.createElement(ae(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let i=new H(s,this),r=i.u(this.options);i.p(n),this.T(r),this._$AH=i}}_$AC(e){let n=se.get(e.strings);return n===void 0&&se.set(e.strings,n=new C(e)),n}k(e){j(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let i of e)s===n.length?n.push(o=new t(this.O(T()),this.O(T()),this,this.options)):o=n[s],o._$AI(i),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=J(e).nextSibling;J(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},A=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,i){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=i,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(e,n=this,o,s){let i=this.strings,r=!1;if(i===void 0)e=w(this,e,n,0),r=!E(e)||e!==this._$AH&&e!==M,r&&(this._$AH=e);else{let d=e,a,p;for(e=i[0],a=0;a<i.length-1;a++)p=w(this,d[o+a],n,a),p===M&&(p=this._$AH[a]),r||=!E(p)||p!==this._$AH[a],p===l?e=l:e!==l&&(e+=(p??"")+i[a+1]),this._$AH[a]=p}r&&!s&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},V=class extends A{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},O=class extends A{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},I=class extends A{constructor(e,n,o,s,i){super(e,n,o,s,i),this.type=5}_$AI(e,n=this){if((e=w(this,e,n,0)??l)===M)return;let o=this._$AH,s=e===l&&o!==l||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,i=e!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},P=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){w(this,e)}},ce={M:z,P:$,A:G,C:1,L:le,R:H,D:re,V:w,I:x,H:A,N:O,U:I,B:V,F:P},He=K.litHtmlPolyfillSupport;He?.(C,x),(K.litHtmlVersions??=[]).push("3.3.3");var de=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let i=n?.renderBefore??null;o._$litPart$=s=new x(e.insertBefore(T(),i),i,void 0,n??{})}return s._$AI(t),s};var S={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(t){let e=S[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>R`<path d=${n}></path>`)}
  </svg>`}function ue(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function k(t,e,n,o,s={}){let i=r=>{r.metaKey||r.ctrlKey||r.shiftKey||r.button||(r.preventDefault(),t.send("go",{to:e,params:n}))};return c`<a
    href=${ue(e,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${i}
    >${o}</a
  >`}function B(t){return t?c`<p class="problem" role="alert">${h("alert")}<span>${t}</span></p>`:l}function pe(t,e){let n=(s,i)=>c`<li>${k(t,s,{},i,{current:e===s})}</li>`,o=[h("mark"),c`<span>Call simulator</span>`];return c`<header class="mast">
    ${k(t,"choose",{},o,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("progress","Progress")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function me(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var he={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var fe={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"},$e={met:"Met",not_met:"Not met",not_applicable:"Did not come up"};var ge={said:"You said",did:"You did"};var Oe=t=>t in S;function Ie(t){let{sign:e,outline:n}=he[t],o=Oe(e)?l:c`<span class="sign-of" aria-hidden="true">${e}</span>`,s=n.length>0?R`<polygon points=${n.join(" ")}></polygon>`:R`<circle r=${.8}></circle>`;return c`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${s}</svg>${o}`}function ve(t){return c`<span class="lab" data-label=${t}>${Ie(t)}<span>${fe[t]}</span></span>`}var ye=t=>(...e)=>({_$litDirective$:t,values:e}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:bt}=ce;var Pe={},be=(t,e=Pe)=>t._$AH=e;var we=ye(class extends D{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(be(t),this.key=e),n}});var Be=new Set(["go","start","again","surprise","begin","back","branch"]),Y="callSimulatorTurning";function Ae(){return Y in document.documentElement.dataset}var U=class{onSilence=()=>{};#e=null;#t=null;#r;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,Be.has(e)&&(document.documentElement.dataset[Y]=""),e!=="look"&&(this.#r=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#r),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Y),this.#o.removeAttribute("aria-busy")}};var De="en-US";function xe(t){De=t}var _e="call-simulator-frame",Ue=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,We=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${S.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Te(){if(document.getElementById(_e))return;let t=document.createElement("style");t.id=_e,t.textContent=Ue,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(We)}`}function Ee(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Ke="The app is not answering. Check that it is still running, then load this page again.",q=class extends U{view;problem=null;arrives=Ae();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{ze(this,o)}),this.view=e.data[0].view,Te(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,xe(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Ee(e))}};function ze(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function Ge(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var Z=class extends q{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Me(t,e){let n=r=>e.state?.(r),o=new WeakMap,s=Ge(r=>{let d=new Z(r,n(r.data[0].view));return o.set(d,a=>{Fe(a)||e.onKey?.(d,a)}),d}),i=new WeakMap;return r=>{let d=s(r),a=e.about?.(r.data[0].view),p=!i.has(d)||i.get(d)!==a;p&&i.has(d)&&(d.state=n(r.data[0].view)),i.set(d,a),je(d,r,e),e.drawn?.(d,p);let m=o.get(d);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(d),d.close()}}}function je(t,e,n){let o=()=>{de(Ye(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let s=t.root.querySelector("#main");s&&t.arrive(s)}function Fe(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Ye(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[B(t.silent?Ke:null),me("Skip to the page",n),pe(t,e.here),c`<div id="main" tabindex="-1">${we(e.about?.(t.view),e.draw(t))}</div>`]}function Ce(t,{by:e,kind:n}){return e==="customer"?t:ge[n]}function Re(t,e){return e?`${t}, ${e}`:t}var qe={passed:"check",critical:"alert",short:"dash",ungraded:null,open:"phone"},Se={met:"check",not_met:"cross",not_applicable:"dash"};function ke({result:t,result_text:e,score_text:n}){let o=qe[t],s=n?c`<b>${n}</b>`:l;return c`<span class="result-of ${t}">${o?h(o):l}${e}${s}</span>`}var Ne=2;function Ze(t,e,n){let{by:o,kind:s,number:i,mood:r,text:d}=e,a=o==="customer"&&r?c`<span class="felt">, ${r}</span>`:l;return c`<li class="turn ${o} ${s}" data-label=${n??l}>
    <span class="number"><span class="unseen">Turn </span>${i}</span>
    <div>
      <p class="by small"><span>${Ce(t,e)}${a}</span>${n?ve(n):l}</p>
      <p class="text">${d}</p>
    </div>
  </li>`}function Q(t,e,n={}){return c`<ol>
    ${e.map(o=>Ze(t,o,n[o.number]))}
  </ol>`}function Qe({shared:t,speaker:e}){if(t.length===0)return l;let n=t.slice(0,-Ne),o=n.length===1?"One earlier line":`${n.length} earlier lines`;return c`<section class="shared" aria-labelledby="shared-title">
    <h2 id="shared-title">What was the same</h2>
    <div class="card">
      ${n.length>0?c`<details>
              <summary>${o}</summary>
              ${Q(e,n)}
            </details>`:l}
      ${Q(e,t.slice(-Ne))}
    </div>
  </section>`}function Je(t,e){let{critical:n,mood:o,outcome:s}=e;return c`<p class="row came-out">
      ${ke(e)} ${o?c`<span class="muted">${Re(t,o)}</span>`:l}
    </p>
    ${n.length>0?c`<ul class="fatal">
            ${n.map(i=>c`<li>${i}</li>`)}
          </ul>`:l}
    ${s?c`<p class="muted">${s}</p>`:l}
    <p class="counts-not small">${e.standing}</p>`}function Xe(t,e,n,o){let s=`column-${o}`,[i,r]=n.ended?["debrief","Debrief"]:["call","Go on with it"];return c`<li class=${o>0?"card column branch":"card column"} aria-labelledby=${s}>
    <header>
      <h3 id=${s}>${o>0?h("branch"):l}<span>${n.title}</span></h3>
      ${Je(e,n)}
      ${k(t,i,{call:n.id},r,{class:"btn",label:`${r}: ${n.title}`})}
    </header>
    ${n.bubbles.length>0?Q(e,n.bubbles,n.labels):c`<p class="muted none">Nothing was chosen here yet.</p>`}
  </li>`}function et(t,e){return c`<section aria-labelledby="columns-title">
    <h2 id="columns-title">How each went on</h2>
    <div class="lanes" tabindex="0" role="group" aria-label="The calls side by side">
      <ol style="--calls:${e.columns.length}">
        ${e.columns.map((n,o)=>Xe(t,e.speaker,n,o))}
      </ol>
    </div>
  </section>`}function tt(t){return c`<td><span class=${t}>${h(Se[t])}${$e[t]}</span></td>`}function nt({title:t,verdicts:e}){return c`<tr>
    <th scope="row">${t}</th>
    ${e.map(tt)}
  </tr>`}function ot(t){return t.rows.length===0?c`<p class="muted">Every criterion came out the same.</p>`:c`<div class="card scroll" tabindex="0" role="group" aria-label="Verdicts that differ">
    <table>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          ${t.columns.map(e=>c`<th scope="col">${e.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${t.rows.map(nt)}
      </tbody>
    </table>
  </div>`}var rn=Me("compare",{here:"calls",about:t=>t.id,draw:t=>{let{view:e}=t,n=[h("back")," Back to the debrief"];return c`<div class="wrap wide">
      <p class="back">${k(t,"debrief",{call:e.id},n)}</p>
      <header class="title">
        <h1>Side by side</h1>
        <p class="muted">${e.scenario} · ${e.persona}</p>
      </header>
      ${B(t.problem)} ${Qe(e)} ${et(t,e)}
      <section aria-labelledby="rows-title">
        <h2 id="rows-title">Where the verdicts differ</h2>
        ${ot(e)}
      </section>
    </div>`}});export{rn as default};
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
