/* Made from pages/guide/page.ts by npm run build. */
var W=globalThis,ie=t=>t,L=W.trustedTypes,oe=L?L.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+$,Be=`<${j}>`,A=document,k=()=>A.createComment(""),S=t=>t===null||typeof t!="object"&&typeof t!="function",F=Array.isArray,me=t=>F(t)||typeof t?.[Symbol.iterator]=="function",K=`[ 	
\f\r]`,T=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ae=/-->/g,le=/>/g,v=RegExp(`>|${K}(?:([^\\s"'>=/]+)(${K}*=${K}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),de=/'/g,ce=/"/g,he=/^(?:script|style|textarea|title)$/i,Y=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),d=Y(1),pe=Y(2),vt=Y(3),E=Symbol.for("lit-noChange"),c=Symbol.for("lit-nothing"),ue=new WeakMap,w=A.createTreeWalker(A,129);function fe(t,e){if(!F(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return oe!==void 0?oe.createHTML(e):e}var $e=(t,e)=>{let n=t.length-1,s=[],r,i=e===2?"<svg>":e===3?"<math>":"",o=T;for(let a=0;a<n;a++){let l=t[a],u,h,m=-1,f=0;for(;f<l.length&&(o.lastIndex=f,h=o.exec(l),h!==null);)f=o.lastIndex,o===T?h[1]==="!--"?o=ae:h[1]!==void 0?o=le:h[2]!==void 0?(he.test(h[2])&&(r=RegExp("</"+h[2],"g")),o=v):h[3]!==void 0&&(o=v):o===v?h[0]===">"?(o=r??T,m=-1):h[1]===void 0?m=-2:(m=o.lastIndex-h[2].length,u=h[1],o=h[3]===void 0?v:h[3]==='"'?ce:de):o===ce||o===de?o=v:o===ae||o===le?o=T:(o=v,r=void 0);let g=o===v&&t[a+1].startsWith("/>")?" ":"";i+=o===T?l+Be:m>=0?(s.push(u),l.slice(0,m)+z+l.slice(m)+$+g):l+$+(m===-2?a:g)}return[fe(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},C=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let i=0,o=0,a=e.length-1,l=this.parts,[u,h]=$e(e,n);if(this.el=t.createElement(u,s),w.currentNode=this.el.content,n===2||n===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(r=w.nextNode())!==null&&l.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let m of r.getAttributeNames())if(m.endsWith(z)){let f=h[o++],g=r.getAttribute(m).split($),H=/([.?@])?(.*)/.exec(f);l.push({type:1,index:i,name:H[2],strings:g,ctor:H[1]==="."?P:H[1]==="?"?R:H[1]==="@"?O:_}),r.removeAttribute(m)}else m.startsWith($)&&(l.push({type:6,index:i}),r.removeAttribute(m));if(he.test(r.tagName)){let m=r.textContent.split($),f=m.length-1;if(f>0){r.textContent=L?L.emptyScript:"";for(let g=0;g<f;g++)r.append(m[g],k()),w.nextNode(),l.push({type:2,index:++i});r.append(m[f],k())}}}else if(r.nodeType===8)if(r.data===j)l.push({type:2,index:i});else{let m=-1;for(;(m=r.data.indexOf($,m+1))!==-1;)l.push({type:7,index:i}),m+=$.length-1}i++}}static createElement(e,n){let s=A.createElement("template");return s.innerHTML=e,s}};function b(t,e,n=t,s){if(e===E)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,i=S(e)?void 0:e._$litDirective$;return r?.constructor!==i&&(r?._$AO?.(!1),i===void 0?r=void 0:(r=new i(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=b(t,r._$AS(t,e.values),r,s)),e}var N=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??A).importNode(n,!0);w.currentNode=r;let i=w.nextNode(),o=0,a=0,l=s[0];for(;l!==void 0;){if(o===l.index){let u;l.type===2?u=new M(i,i.nextSibling,this,e):l.type===1?u=new l.ctor(i,l.name,l.strings,this,e):l.type===6&&(u=new I(i,this,e)),this._$AV.push(u),l=s[++a]}o!==l?.index&&(i=w.nextNode(),o++)}return w.currentNode=A,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},M=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=c,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=b(this,e,n),S(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=c):e!==this._$AH&&e!==E&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):me(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&S(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=C.createElement(fe(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let i=new N(r,this),o=i.u(this.options);i.p(n),this.T(o),this._$AH=i}}_$AC(e){let n=ue.get(e.strings);return n===void 0&&ue.set(e.strings,n=new C(e)),n}k(e){F(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let i of e)r===n.length?n.push(s=new t(this.O(k()),this.O(k()),this,this.options)):s=n[r],s._$AI(i),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ie(e).nextSibling;ie(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},_=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,i){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=c}_$AI(e,n=this,s,r){let i=this.strings,o=!1;if(i===void 0)e=b(this,e,n,0),o=!S(e)||e!==this._$AH&&e!==E,o&&(this._$AH=e);else{let a=e,l,u;for(e=i[0],l=0;l<i.length-1;l++)u=b(this,a[s+l],n,l),u===E&&(u=this._$AH[l]),o||=!S(u)||u!==this._$AH[l],u===c?e=c:e!==c&&(e+=(u??"")+i[l+1]),this._$AH[l]=u}o&&!r&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},P=class extends _{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},R=class extends _{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==c)}},O=class extends _{constructor(e,n,s,r,i){super(e,n,s,r,i),this.type=5}_$AI(e,n=this){if((e=b(this,e,n,0)??c)===E)return;let s=this._$AH,r=e===c&&s!==c||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==c&&(s===c||r);r&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},I=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){b(this,e)}},ge={M:z,P:$,A:j,C:1,L:$e,R:N,D:me,V:b,I:M,H:_,N:R,U:O,B:P,F:I},De=W.litHtmlPolyfillSupport;De?.(C,M),(W.litHtmlVersions??=[]).push("3.3.3");var ye=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let i=n?.renderBefore??null;s._$litPart$=r=new M(e.insertBefore(k(),i),i,void 0,n??{})}return r._$AI(t),r};var Q={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function y(t){let e=Q[t];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>pe`<path d=${n}></path>`)}
  </svg>`}function Ge(t,e={}){let n=Object.entries(e).filter(r=>!!r[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function p(t,e,n,s,r={}){let i=o=>{o.metaKey||o.ctrlKey||o.shiftKey||o.button||(o.preventDefault(),t.send("go",{to:e,params:n}))};return d`<a
    href=${Ge(e,n)}
    class=${r.class??c}
    aria-label=${r.label??c}
    aria-current=${r.current?"page":c}
    @click=${i}
    >${s}</a
  >`}function B(t){return t?d`<p class="problem" role="alert">${y("alert")}<span>${t}</span></p>`:c}function ve(t,e){let n=(r,i)=>d`<li>${p(t,r,{},i,{current:e===r})}</li>`,s=[y("mark"),d`<span>Call simulator</span>`];return d`<header class="mast">
    ${p(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("progress","Progress")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function we(t,e){return d`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var Ue="en-US";function Ae(t){Ue=t}function x(t,e,n){return`${t} ${t===1?e:n}`}function X(t){let e=t.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}var be="call-simulator-frame",qe=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Ke=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Q.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function _e(){if(document.getElementById(be))return;let t=document.createElement("style");t.id=be,t.textContent=qe,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Ke)}`}function Me(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function xe(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var Te=t=>(...e)=>({_$litDirective$:t,values:e}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Vt}=ge;var We={},ke=(t,e=We)=>t._$AH=e;var Se=Te(class extends D{constructor(){super(...arguments),this.key=c}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(ke(t),this.key=e),n}});var ze=new Set(["go","start","again","surprise","begin","back","branch"]),Z="callSimulatorTurning";function Ee(){return Z in document.documentElement.dataset}var G=class{onSilence=()=>{};#e=null;#t=null;#i;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#r(),this.#t=e,ze.has(e)&&(document.documentElement.dataset[Z]=""),e!=="look"&&(this.#i=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#i),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Z),this.#s.removeAttribute("aria-busy")}};var je="The app is not answering. Check that it is still running, then load this page again.",J=class extends G{view;problem=null;arrives=Ee();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{Fe(this,s)}),this.view=e.data[0].view,_e(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,Ae(s.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Me(e))}};function Fe(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function Ye(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var ee=class extends J{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ce(t,e){let n=o=>e.state?.(o),s=new WeakMap,r=Ye(o=>{let a=new ee(o,n(o.data[0].view));return s.set(a,l=>{Xe(l)||e.onKey?.(a,l)}),a}),i=new WeakMap;return o=>{let a=r(o),l=e.about?.(o.data[0].view),u=!i.has(a)||i.get(a)!==l;u&&i.has(a)&&(a.state=n(o.data[0].view)),i.set(a,l),Qe(a,o,e),e.drawn?.(a,u);let h=s.get(a);return h&&document.addEventListener("keydown",h),()=>{h&&document.removeEventListener("keydown",h),e.left?.(a),a.close()}}}function Qe(t,e,n){let s=()=>{ye(Ze(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let r=t.root.querySelector("#main");r&&t.arrive(r)}function Xe(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Ze(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[B(t.silent?je:null),we("Skip to the page",n),ve(t,e.here),d`<div id="main" tabindex="-1">${Se(e.about?.(t.view),e.draw(t))}</div>`]}var U={new:"New",shaky:"Shaky",solid:"Solid",due:"Due"},Je=.85,et=3;function q(t,e){let n=t?.recall??null;return!t||n===null?"new":t.due!==null&&Date.parse(t.due)<=e?"due":t.answered>=et&&n>=Je?"solid":"shaky"}function te(t){return new Map(t.map(e=>[e.statement,e]))}function ne(t,e){let n=Math.round(100*(t?.recall??0));return d`<span class="strength ${q(t,e)}" style="--part:${n}%" aria-hidden="true"></span>`}function se(t){return t.toLowerCase().split(/\s+/).filter(Boolean)}var Ve=(t,e)=>{let n=t.join(`
`).toLowerCase();return e.every(s=>n.includes(s))};function tt(t,e,n){let s=e.filter(r=>t.terms.includes(r.id)).flatMap(He);return Ve([t.id,t.says,...t.wordings.map(r=>r.text),...t.calls.filter(r=>r.mainly).map(r=>r.title),...t.checks.map(r=>r.title),...s],n)}function He(t){return[t.term,t.stands_for??"",...t.also].filter(Boolean)}function nt(t,e){return Ve([...He(t),t.means,...t.statements],e)}function Le(t,e){let n=se(e);if(n.length===0)return t;let r=t.chapters.flatMap(a=>a.statements).find(({id:a})=>a.toLowerCase()===n.join("")),i=a=>r?a===r:tt(a,t.terms,n);return{chapters:t.chapters.map(a=>({...a,statements:a.statements.filter(i)})).filter(a=>a.statements.length>0),terms:t.terms.filter(a=>nt(a,n))}}function Ne(t,e){if(e.length===0)return[t];let s=[...e].sort((r,i)=>i.length-r.length).map(r=>r.replaceAll(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|");return t.split(new RegExp(`(${s})`,"gi"))}var st={advice:"Advice",procedure:"Procedure",routing:"Routing",spiel:"Approved words"},rt=2;function V(t,e){return Ne(t,e).map((n,s)=>s%2?d`<mark>${n}</mark>`:n)}function Pe({caption:t,quoted:e,text:n,assumption:s},r){return d`<figure class=${e?"words quoted":"words"}>
    <figcaption>${e?d`${y("check")}${t}`:t}</figcaption>
    <blockquote>${V(n,r)}</blockquote>
    ${s?d`<p class="small muted">${s}</p>`:c}
  </figure>`}function it({wordings:t},e){let[n,...s]=t;if(!n)return c;let r=()=>d`<details ?open=${e.length>0}>
      <summary>${x(s.length,"other wording","other wordings")}</summary>
      ${s.map(i=>Pe(i,e))}
    </details>`;return d`${Pe(n,e)}${s.length>0?r():c}`}function ot(t,e){if(e.length===0)return c;let n=e.filter(a=>a.mainly),s=n.length>0?n:e.slice(0,rt),r=e.length-s.length,i=r>0?d`<span class="small muted">and it counts in ${r} more</span>`:c,o=({id:a,title:l,level:u})=>d`<li>
      ${p(t,"brief",{scenario:a},[y("phone"),l],{class:"call",label:`Practice in ${l}, ${X(u)}`})}
    </li>`;return d`<div class="practise">
    <h4>${n.length>0?"Practice it in":"Counts in every kind of call, such as"}</h4>
    <ul>
      ${s.map(o)} ${r>0?d`<li>${i}</li>`:c}
    </ul>
  </div>`}function at({checks:t}){if(t.length===0)return c;let e=({title:n,counts:s,critical:r,scorecard:i})=>d`<li>
      <b>${n}</b>${r?d`<span class="tag critical">${X(r)}</span>`:c}
      <span class="small muted">${i}. ${s}</span>
    </li>`;return d`<details class="checks">
    <summary>Checked by ${x(t.length,"line","lines")} of the scorecard</summary>
    <ul>
      ${t.map(e)}
    </ul>
  </details>`}function lt(t,e,n){let s=n.filter(i=>e.terms.includes(i.id));if(s.length===0)return c;let r=({id:i,term:o})=>d`<li>${p(t,"guide",{term:i},o)}</li>`;return d`<div class="speaks">
    <h4>Words in it</h4>
    <ul>
      ${s.map(r)}
    </ul>
  </div>`}function Re(t,e,{terms:n,words:s,isAsked:r,standing:i}){let{id:o,kind:a,says:l,calls:u}=e;return d`<article
    class="card statement ${r?"asked":""}"
    id=${o}
    tabindex="-1"
    aria-labelledby="says-${o}"
  >
    <p class="number">${p(t,"guide",{statement:o},o,{label:`Statement ${o}, link to it`})}</p>
    <div class="body">
      <p class="kind small muted"><span>${st[a]}</span>${i}</p>
      <h3 id="says-${o}">${V(l,s)}</h3>
      ${it(e,s)}${ot(t,u)}${lt(t,e,n)}${at(e)}
    </div>
  </article>`}function Oe(t,{id:e,term:n,stands_for:s,also:r,means:i,statements:o},a,l){let u=[s??"",...r].filter(Boolean).join(", "),h=o.map(m=>p(t,"guide",{statement:m},m,{class:"cite",label:`Statement ${m}`}));return d`<div class="term ${l?"asked":""}" id="term-${e}" tabindex="-1">
    <dt>${V(n,a)}${u?d`<span class="small muted">${V(u,a)}</span>`:c}</dt>
    <dd>
      <p>${V(i,a)}</p>
      ${h.length>0?d`<p class="cites">${h}</p>`:c}
    </dd>
  </div>`}var Ie=({letter:t,title:e})=>e||`Statements ${t}`;function dt(t,e){let n=i=>{t.state.query=i,t.redraw()},s=i=>{n(i.target.value)},r=i=>{i.key!=="Escape"||t.state.query===""||(i.preventDefault(),n(""))};return d`<search class="search">
    <label class="unseen" for="look-up">Look something up in the guide</label>
    ${y("search")}
    <input
      id="look-up"
      type="search"
      autocomplete="off"
      spellcheck="false"
      placeholder=${`A word, a number like ${t.view.guide.chapters[0]?.statements[0]?.id??"A1"}, what the customer says`}
      .value=${t.state.query}
      @input=${s}
      @keydown=${r}
    />
    <kbd aria-hidden="true">/</kbd>
    <p class="small muted count" role="status">${e}</p>
  </search>`}function re({view:t}){return t.strengths.some(({recall:e})=>e!==null)}function ct(t,e){let n=e===t.view.guide.asked;if(!re(t))return p(t,"guide",{statement:e},e,{current:n});let s=te(t.view.strengths).get(e);if(!s)return p(t,"guide",{statement:e},e,{current:n});let r=Date.now(),i=`${e}, ${U[q(s,r)].toLowerCase()}`;return p(t,"guide",{statement:e},[e,ne(s,r)],{current:n,label:i})}function ut(t){return re(t)?d`<p class="legend muted" aria-label="How well you know each statement">
    ${["solid","shaky","due","new"].map(n=>d`<span class=${n}>${U[n]}</span>`)}
  </p>`:c}function mt(t,e){let n=te(t.view.strengths).get(e);if(!n||!re(t))return c;let s=Date.now();return d`<span class="standing">${ne(n,s)}${U[q(n,s)]}</span>`}function ht(t){let e=s=>d`<li>
      <span>${Ie(s)}</span>
      <span class="ids"> ${s.statements.map(({id:r})=>ct(t,r))} </span>
    </li>`,n=t.view.guide.terms[0];return d`<nav class=${t.state.query?"contents searching":"contents"} aria-label="The guide at a glance">
    <ul>
      ${t.view.guide.chapters.map(e)}
      ${n?d`<li>${p(t,"guide",{term:n.id},"Words of the trade")}</li>`:c}
    </ul>
    ${ut(t)}
  </nav>`}function pt(t,e,n){let{terms:s,asked:r}=t.view.guide,i=o=>Re(t,o,{terms:s,words:n,isAsked:o.id===r,standing:mt(t,o.id)});return e.map(o=>d`<section class="chapter" aria-labelledby="chapter-${o.letter}">
        <h2 id="chapter-${o.letter}">${Ie(o)}</h2>
        ${o.statements.map(a=>i(a))}
      </section>`)}function ft(t,e,n){return e.length===0?c:d`<section class="chapter" aria-labelledby="words-title">
    <h2 id="words-title">Words of the trade</h2>
    <dl class="card terms">${e.map(s=>Oe(t,s,n,s.id===t.view.guide.asked))}</dl>
  </section>`}function $t(t){let e=()=>{t.state.query="",t.redraw(),t.root.querySelector("#look-up")?.focus()};return d`<section class="card empty">
    <h2>Nothing in the guide says “${t.state.query.trim()}”</h2>
    <p class="muted">
      Try one word of it, or how the customer would put it. What the guide is silent about stands under
      ${p(t,"about",{},"About")}.
    </p>
    <button type="button" class="btn" @click=${e}>Show the whole guide</button>
  </section>`}function gt(t){let{query:e}=t.state,n=se(e),s=Le(t.view.guide,e),r=s.chapters.flatMap(a=>a.statements).length,i=r+s.terms.length===0,o=n.length===0?"":`${x(r,"statement","statements")}, ${x(s.terms.length,"word","words")}`;return d`<div class="wrap">
    <div class="top">
      <h1>The guide</h1>
      <p class="lead">
        How ${t.view.guide.company} wants these calls handled. Whatever is graded or taught here says which of these
        statements it comes from.
      </p>
    </div>
    ${B(t.problem)} ${dt(t,o)}
    <div class="two">
      ${ht(t)}
      <div class="read">
        ${i?$t(t):[pt(t,s.chapters,n),ft(t,s.terms,n)]}
      </div>
    </div>
  </div>`}function yt(t){let{asked:e}=t.view.guide;if(e===null)return;let n=t.root.querySelector(`[id="${e}"], [id="term-${e}"]`);n?.scrollIntoView({block:"start",behavior:xe()}),n?.focus({preventScroll:!0})}var un=Ce("guide",{here:"guide",about:({guide:t})=>t.asked??"",state:()=>({query:""}),draw:gt,drawn:t=>{yt(t)},onKey:(t,e)=>{e.key==="/"&&(e.preventDefault(),t.root.querySelector("#look-up")?.focus())}});export{un as default};
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
