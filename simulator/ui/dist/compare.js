/* Made from pages/compare/page.ts by npm run build. */
var K=globalThis,J=t=>t,L=K.trustedTypes,X=L?L.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,G="?"+$,Ne=`<${G}>`,b=document,E=()=>b.createComment(""),T=t=>t===null||typeof t!="object"&&typeof t!="function",j=Array.isArray,re=t=>j(t)||typeof t?.[Symbol.iterator]=="function",W=`[ 	
\f\r]`,x=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ee=/-->/g,te=/>/g,v=RegExp(`>|${W}(?:([^\\s"'>=/]+)(${W}*=${W}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ne=/'/g,se=/"/g,ie=/^(?:script|style|textarea|title)$/i,Y=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),c=Y(1),R=Y(2),nt=Y(3),M=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),oe=new WeakMap,y=b.createTreeWalker(b,129);function ae(t,e){if(!j(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return X!==void 0?X.createHTML(e):e}var le=(t,e)=>{let n=t.length-1,s=[],o,i=e===2?"<svg>":e===3?"<math>":"",r=x;for(let d=0;d<n;d++){let a=t[d],p,h,u=-1,f=0;for(;f<a.length&&(r.lastIndex=f,h=r.exec(a),h!==null);)f=r.lastIndex,r===x?h[1]==="!--"?r=ee:h[1]!==void 0?r=te:h[2]!==void 0?(ie.test(h[2])&&(o=RegExp("</"+h[2],"g")),r=v):h[3]!==void 0&&(r=v):r===v?h[0]===">"?(r=o??x,u=-1):h[1]===void 0?u=-2:(u=r.lastIndex-h[2].length,p=h[1],r=h[3]===void 0?v:h[3]==='"'?se:ne):r===se||r===ne?r=v:r===ee||r===te?r=x:(r=v,o=void 0);let g=r===v&&t[d+1].startsWith("/>")?" ":"";i+=r===x?a+Ne:u>=0?(s.push(p),a.slice(0,u)+z+a.slice(u)+$+g):a+$+(u===-2?d:g)}return[ae(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},C=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let i=0,r=0,d=e.length-1,a=this.parts,[p,h]=le(e,n);if(this.el=t.createElement(p,s),y.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=y.nextNode())!==null&&a.length<d;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(z)){let f=h[r++],g=o.getAttribute(u).split($),N=/([.?@])?(.*)/.exec(f);a.push({type:1,index:i,name:N[2],strings:g,ctor:N[1]==="."?V:N[1]==="?"?O:N[1]==="@"?I:A}),o.removeAttribute(u)}else u.startsWith($)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(ie.test(o.tagName)){let u=o.textContent.split($),f=u.length-1;if(f>0){o.textContent=L?L.emptyScript:"";for(let g=0;g<f;g++)o.append(u[g],E()),y.nextNode(),a.push({type:2,index:++i});o.append(u[f],E())}}}else if(o.nodeType===8)if(o.data===G)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf($,u+1))!==-1;)a.push({type:7,index:i}),u+=$.length-1}i++}}static createElement(e,n){let s=b.createElement("template");return s.innerHTML=e,s}};function w(t,e,n=t,s){if(e===M)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,i=T(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=w(t,o._$AS(t,e.values),o,s)),e}var H=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??b).importNode(n,!0);y.currentNode=o;let i=y.nextNode(),r=0,d=0,a=s[0];for(;a!==void 0;){if(r===a.index){let p;a.type===2?p=new _(i,i.nextSibling,this,e):a.type===1?p=new a.ctor(i,a.name,a.strings,this,e):a.type===6&&(p=new P(i,this,e)),this._$AV.push(p),a=s[++d]}r!==a?.index&&(i=y.nextNode(),r++)}return y.currentNode=b,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=w(this,e,n),T(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==M&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):re(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&T(this._$AH)?this._$AA.nextSibling.data=e:this.T(b.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=C.createElement(ae(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new H(o,this),r=i.u(this.options);i.p(n),this.T(r),this._$AH=i}}_$AC(e){let n=oe.get(e.strings);return n===void 0&&oe.set(e.strings,n=new C(e)),n}k(e){j(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let i of e)o===n.length?n.push(s=new t(this.O(E()),this.O(E()),this,this.options)):s=n[o],s._$AI(i),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=J(e).nextSibling;J(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},A=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,i){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(e,n=this,s,o){let i=this.strings,r=!1;if(i===void 0)e=w(this,e,n,0),r=!T(e)||e!==this._$AH&&e!==M,r&&(this._$AH=e);else{let d=e,a,p;for(e=i[0],a=0;a<i.length-1;a++)p=w(this,d[s+a],n,a),p===M&&(p=this._$AH[a]),r||=!T(p)||p!==this._$AH[a],p===l?e=l:e!==l&&(e+=(p??"")+i[a+1]),this._$AH[a]=p}r&&!o&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},V=class extends A{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},O=class extends A{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},I=class extends A{constructor(e,n,s,o,i){super(e,n,s,o,i),this.type=5}_$AI(e,n=this){if((e=w(this,e,n,0)??l)===M)return;let s=this._$AH,o=e===l&&s!==l||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==l&&(s===l||o);o&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},P=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){w(this,e)}},ce={M:z,P:$,A:G,C:1,L:le,R:H,D:re,V:w,I:_,H:A,N:O,U:I,B:V,F:P},Le=K.litHtmlPolyfillSupport;Le?.(C,_),(K.litHtmlVersions??=[]).push("3.3.3");var de=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let i=n?.renderBefore??null;s._$litPart$=o=new _(e.insertBefore(E(),i),i,void 0,n??{})}return o._$AI(t),o};var S={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function m(t){let e=S[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>R`<path d=${n}></path>`)}
  </svg>`}function ue(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function k(t,e,n,s,o={}){let i=r=>{r.metaKey||r.ctrlKey||r.shiftKey||r.button||(r.preventDefault(),t.send("go",{to:e,params:n}))};return c`<a
    href=${ue(e,n)}
    class=${o.class??l}
    aria-label=${o.label??l}
    aria-current=${o.current?"page":l}
    @click=${i}
    >${s}</a
  >`}function B(t){return t?c`<p class="problem" role="alert">${m("alert")}<span>${t}</span></p>`:l}function pe(t,e){let n=(o,i)=>c`<li>${k(t,o,{},i,{current:e===o})}</li>`,s=[m("mark"),c`<span>Call simulator</span>`];return c`<header class="mast">
    ${k(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("progress","Progress")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function he(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var me={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var fe={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"},$e={met:"Met",not_met:"Not met",not_applicable:"Did not come up"};var ge={said:"You said",did:"You did"};var Ve=t=>t in S;function Oe(t){let{sign:e,outline:n}=me[t],s=Ve(e)?l:c`<span class="sign-of" aria-hidden="true">${e}</span>`,o=n.length>0?R`<polygon points=${n.join(" ")}></polygon>`:R`<circle r=${.8}></circle>`;return c`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${o}</svg>${s}`}function ve(t){return c`<span class="lab" data-label=${t}>${Oe(t)}<span>${fe[t]}</span></span>`}var ye=t=>(...e)=>({_$litDirective$:t,values:e}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:vt}=ce;var Ie={},be=(t,e=Ie)=>t._$AH=e;var we=ye(class extends D{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(be(t),this.key=e),n}});var Pe=new Set(["go","start","again","surprise","begin","back","branch"]),F="callSimulatorTurning";function Ae(){return F in document.documentElement.dataset}var U=class{onSilence=()=>{};#e=null;#t=null;#r;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#o(),this.#t=e,Pe.has(e)&&(document.documentElement.dataset[F]=""),e!=="look"&&(this.#r=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#o(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#o()}close(){clearTimeout(this.#n)}#o(){clearTimeout(this.#n),clearTimeout(this.#r),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,F),this.#s.removeAttribute("aria-busy")}};var _e="call-simulator-frame",Be=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,De=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${S.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function xe(){if(document.getElementById(_e))return;let t=document.createElement("style");t.id=_e,t.textContent=Be,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(De)}`}function Ee(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Ue="The app is not answering. Check that it is still running, then load this page again.",q=class extends U{view;problem=null;arrives=Ae();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{We(this,s)}),this.view=e.data[0].view,xe(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Ee(e))}};function We(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function Ke(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var Z=class extends q{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Te(t,e){let n=r=>e.state?.(r),s=new WeakMap,o=Ke(r=>{let d=new Z(r,n(r.data[0].view));return s.set(d,a=>{Ge(a)||e.onKey?.(d,a)}),d}),i=new WeakMap;return r=>{let d=o(r),a=e.about?.(r.data[0].view),p=!i.has(d)||i.get(d)!==a;p&&i.has(d)&&(d.state=n(r.data[0].view)),i.set(d,a),ze(d,r,e),e.drawn?.(d,p);let h=s.get(d);return h&&document.addEventListener("keydown",h),()=>{h&&document.removeEventListener("keydown",h),e.left?.(d),d.close()}}}function ze(t,e,n){let s=()=>{de(je(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let o=t.root.querySelector("#main");o&&t.arrive(o)}function Ge(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function je(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[B(t.silent?Ue:null),he("Skip to the page",n),pe(t,e.here),c`<div id="main" tabindex="-1">${we(e.about?.(t.view),e.draw(t))}</div>`]}function Me(t,{by:e,kind:n}){return e==="customer"?t:ge[n]}function Ce(t,e){return e?`${t}, ${e}`:t}var Ye={passed:"check",critical:"alert",short:"dash",ungraded:null,open:"phone"},Re={met:"check",not_met:"cross",not_applicable:"dash"};function Se({result:t,result_text:e,score_text:n}){let s=Ye[t],o=n?c`<b>${n}</b>`:l;return c`<span class="result-of ${t}">${s?m(s):l}${e}${o}</span>`}var ke=2;function Fe(t,e,n){let{by:s,kind:o,number:i,mood:r,text:d}=e,a=s==="customer"&&r?c`<span class="felt">, ${r}</span>`:l;return c`<li class="turn ${s} ${o}" data-label=${n??l}>
    <span class="number"><span class="unseen">Turn </span>${i}</span>
    <div>
      <p class="by small"><span>${Me(t,e)}${a}</span>${n?ve(n):l}</p>
      <p class="text">${d}</p>
    </div>
  </li>`}function Q(t,e,n={}){return c`<ol>
    ${e.map(s=>Fe(t,s,n[s.number]))}
  </ol>`}function qe({shared:t,speaker:e}){if(t.length===0)return l;let n=t.slice(0,-ke),s=n.length===1?"One earlier line":`${n.length} earlier lines`;return c`<section class="shared" aria-labelledby="shared-title">
    <h2 id="shared-title">What was the same</h2>
    <div class="card">
      ${n.length>0?c`<details>
              <summary>${s}</summary>
              ${Q(e,n)}
            </details>`:l}
      ${Q(e,t.slice(-ke))}
    </div>
  </section>`}function Ze(t,e){let{critical:n,mood:s,outcome:o}=e;return c`<p class="row came-out">
      ${Se(e)} ${s?c`<span class="muted">${Ce(t,s)}</span>`:l}
    </p>
    ${n.length>0?c`<ul class="fatal">
            ${n.map(i=>c`<li>${i}</li>`)}
          </ul>`:l}
    ${o?c`<p class="muted">${o}</p>`:l}
    <p class="counts-not small">${e.standing}</p>`}function Qe(t,e,n,s){let o=`column-${s}`,[i,r]=n.ended?["debrief","Debrief"]:["call","Go on with it"];return c`<li class=${s>0?"card column branch":"card column"} aria-labelledby=${o}>
    <header>
      <h3 id=${o}>${s>0?m("branch"):l}<span>${n.title}</span></h3>
      ${Ze(e,n)}
      ${k(t,i,{call:n.id},r,{class:"btn",label:`${r}: ${n.title}`})}
    </header>
    ${n.bubbles.length>0?Q(e,n.bubbles,n.labels):c`<p class="muted none">Nothing was chosen here yet.</p>`}
  </li>`}function Je(t,e){return c`<section aria-labelledby="columns-title">
    <h2 id="columns-title">How each went on</h2>
    <div class="lanes" tabindex="0" role="group" aria-label="The calls side by side">
      <ol style="--calls:${e.columns.length}">
        ${e.columns.map((n,s)=>Qe(t,e.speaker,n,s))}
      </ol>
    </div>
  </section>`}function Xe(t){return c`<td><span class=${t}>${m(Re[t])}${$e[t]}</span></td>`}function et({title:t,verdicts:e}){return c`<tr>
    <th scope="row">${t}</th>
    ${e.map(Xe)}
  </tr>`}function tt(t){return t.rows.length===0?c`<p class="muted">Every criterion came out the same.</p>`:c`<div class="card scroll" tabindex="0" role="group" aria-label="Verdicts that differ">
    <table>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          ${t.columns.map(e=>c`<th scope="col">${e.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${t.rows.map(et)}
      </tbody>
    </table>
  </div>`}var tn=Te("compare",{here:"calls",about:t=>t.id,draw:t=>{let{view:e}=t,n=[m("back")," Back to the debrief"];return c`<div class="wrap wide">
      <p class="back">${k(t,"debrief",{call:e.id},n)}</p>
      <header class="title">
        <h1>Side by side</h1>
        <p class="muted">${e.scenario} · ${e.persona}</p>
      </header>
      ${B(t.problem)} ${qe(e)} ${Je(t,e)}
      <section aria-labelledby="rows-title">
        <h2 id="rows-title">Where the verdicts differ</h2>
        ${tt(e)}
      </section>
    </div>`}});export{tn as default};
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
