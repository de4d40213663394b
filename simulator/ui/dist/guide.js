/* Made from pages/guide/page.ts by npm run build. */
var K=globalThis,oe=t=>t,N=K.trustedTypes,ie=N?N.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+g,Ue=`<${j}>`,A=document,E=()=>A.createComment(""),k=t=>t===null||typeof t!="object"&&typeof t!="function",F=Array.isArray,me=t=>F(t)||typeof t?.[Symbol.iterator]=="function",q=`[ 	
\f\r]`,T=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ae=/-->/g,le=/>/g,v=RegExp(`>|${q}(?:([^\\s"'>=/]+)(${q}*=${q}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),de=/'/g,ce=/"/g,he=/^(?:script|style|textarea|title)$/i,Y=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),d=Y(1),pe=Y(2),Mt=Y(3),S=Symbol.for("lit-noChange"),c=Symbol.for("lit-nothing"),ue=new WeakMap,w=A.createTreeWalker(A,129);function fe(t,e){if(!F(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ie!==void 0?ie.createHTML(e):e}var $e=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",i=T;for(let a=0;a<n;a++){let l=t[a],u,h,m=-1,$=0;for(;$<l.length&&(i.lastIndex=$,h=i.exec(l),h!==null);)$=i.lastIndex,i===T?h[1]==="!--"?i=ae:h[1]!==void 0?i=le:h[2]!==void 0?(he.test(h[2])&&(r=RegExp("</"+h[2],"g")),i=v):h[3]!==void 0&&(i=v):i===v?h[0]===">"?(i=r??T,m=-1):h[1]===void 0?m=-2:(m=i.lastIndex-h[2].length,u=h[1],i=h[3]===void 0?v:h[3]==='"'?ce:de):i===ce||i===de?i=v:i===ae||i===le?i=T:(i=v,r=void 0);let y=i===v&&t[a+1].startsWith("/>")?" ":"";o+=i===T?l+Ue:m>=0?(s.push(u),l.slice(0,m)+z+l.slice(m)+g+y):l+g+(m===-2?a:y)}return[fe(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},C=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,i=0,a=e.length-1,l=this.parts,[u,h]=$e(e,n);if(this.el=t.createElement(u,s),w.currentNode=this.el.content,n===2||n===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(r=w.nextNode())!==null&&l.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let m of r.getAttributeNames())if(m.endsWith(z)){let $=h[i++],y=r.getAttribute(m).split(g),H=/([.?@])?(.*)/.exec($);l.push({type:1,index:o,name:H[2],strings:y,ctor:H[1]==="."?R:H[1]==="?"?P:H[1]==="@"?O:_}),r.removeAttribute(m)}else m.startsWith(g)&&(l.push({type:6,index:o}),r.removeAttribute(m));if(he.test(r.tagName)){let m=r.textContent.split(g),$=m.length-1;if($>0){r.textContent=N?N.emptyScript:"";for(let y=0;y<$;y++)r.append(m[y],E()),w.nextNode(),l.push({type:2,index:++o});r.append(m[$],E())}}}else if(r.nodeType===8)if(r.data===j)l.push({type:2,index:o});else{let m=-1;for(;(m=r.data.indexOf(g,m+1))!==-1;)l.push({type:7,index:o}),m+=g.length-1}o++}}static createElement(e,n){let s=A.createElement("template");return s.innerHTML=e,s}};function b(t,e,n=t,s){if(e===S)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=k(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=b(t,r._$AS(t,e.values),r,s)),e}var L=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??A).importNode(n,!0);w.currentNode=r;let o=w.nextNode(),i=0,a=0,l=s[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new M(o,o.nextSibling,this,e):l.type===1?u=new l.ctor(o,l.name,l.strings,this,e):l.type===6&&(u=new I(o,this,e)),this._$AV.push(u),l=s[++a]}i!==l?.index&&(o=w.nextNode(),i++)}return w.currentNode=A,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},M=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=c,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=b(this,e,n),k(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=c):e!==this._$AH&&e!==S&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):me(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&k(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=C.createElement(fe(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new L(r,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(e){let n=ue.get(e.strings);return n===void 0&&ue.set(e.strings,n=new C(e)),n}k(e){F(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(E()),this.O(E()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=oe(e).nextSibling;oe(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},_=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=c}_$AI(e,n=this,s,r){let o=this.strings,i=!1;if(o===void 0)e=b(this,e,n,0),i=!k(e)||e!==this._$AH&&e!==S,i&&(this._$AH=e);else{let a=e,l,u;for(e=o[0],l=0;l<o.length-1;l++)u=b(this,a[s+l],n,l),u===S&&(u=this._$AH[l]),i||=!k(u)||u!==this._$AH[l],u===c?e=c:e!==c&&(e+=(u??"")+o[l+1]),this._$AH[l]=u}i&&!r&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},R=class extends _{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},P=class extends _{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==c)}},O=class extends _{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=b(this,e,n,0)??c)===S)return;let s=this._$AH,r=e===c&&s!==c||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==c&&(s===c||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},I=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){b(this,e)}},ge={M:z,P:g,A:j,C:1,L:$e,R:L,D:me,V:b,I:M,H:_,N:P,U:O,B:R,F:I},We=K.litHtmlPolyfillSupport;We?.(C,M),(K.litHtmlVersions??=[]).push("3.3.3");var ye=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new M(e.insertBefore(E(),o),o,void 0,n??{})}return r._$AI(t),r};var Q={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function f(t){let e=Q[t];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>pe`<path d=${n}></path>`)}
  </svg>`}function qe(t,e={}){let n=Object.entries(e).filter(r=>!!r[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function p(t,e,n,s,r={}){let o=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return d`<a
    href=${qe(e,n)}
    class=${r.class??c}
    aria-label=${r.label??c}
    aria-current=${r.current?"page":c}
    @click=${o}
    >${s}</a
  >`}function B(t){return t?d`<p class="problem" role="alert">${f("alert")}<span>${t}</span></p>`:c}function ve(t,e){return d`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function x(t,e,n){return`${t} ${t===1?e:n}`}function X(t){let e=t.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}var we="call-simulator-frame",Ke=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,ze=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Q.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ae(){if(document.getElementById(we))return;let t=document.createElement("style");t.id=we,t.textContent=Ke,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(ze)}`}function be(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function _e(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var Me=t=>(...e)=>({_$litDirective$:t,values:e}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Pt}=ge;var je={},xe=(t,e=je)=>t._$AH=e;var Te=Me(class extends D{constructor(){super(...arguments),this.key=c}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(xe(t),this.key=e),n}});var Fe=new Set(["go","start","again","surprise","begin","back","branch"]),Z="callSimulatorTurning";function Ee(){return Z in document.documentElement.dataset}var G=class{onSilence=()=>{};#e=null;#t=null;#o;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#r(),this.#t=e,Fe.has(e)&&(document.documentElement.dataset[Z]=""),e!=="look"&&(this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Z),this.#s.removeAttribute("aria-busy")}};var Ye=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],ke=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Qe=[{to:"guide",text:"Guide"}],Se=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"annotate",text:"A real call"}],Ce=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Ve="more-pages";function He(t,e){let n=(o,i=c)=>o.map(({to:a,text:l})=>d`<li class=${i}>${p(t,a,{},l,{current:e===a})}</li>`),s=[f("mark"),d`<span>Call simulator</span>`],r=[...Se,...Ce].some(({to:o})=>o===e);return d`<header class="mast">
    ${p(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul class="bar">
        ${n(Ye)}${n(ke,"roomy")}${n(Qe)}
        <li>
          <button type="button" popovertarget=${Ve} class=${r?"holds-current":c}>
            More${f("more")}
          </button>
        </li>
      </ul>
      <div id=${Ve} popover class="more" @click=${Xe}>
        <ul>
          ${n(ke,"narrow")}${n(Ce)}
        </ul>
        <p id="for-trainers">For trainers</p>
        <ul aria-labelledby="for-trainers">
          ${n(Se)}
        </ul>
      </div>
    </nav>
  </header>`}function Xe(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var Ze="The app is not answering. Check that it is still running, then load this page again.",J=class extends G{view;problem=null;arrives=Ee();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{Je(this,s)}),this.view=e.data[0].view,Ae(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,be(e))}};function Je(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function et(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var ee=class extends J{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ne(t,e){let n=i=>e.state?.(i),s=new WeakMap,r=et(i=>{let a=new ee(i,n(i.data[0].view));return s.set(a,l=>{nt(l)||e.onKey?.(a,l)}),a}),o=new WeakMap;return i=>{let a=r(i),l=e.about?.(i.data[0].view),u=!o.has(a)||o.get(a)!==l;u&&o.has(a)&&(a.state=n(i.data[0].view)),o.set(a,l),tt(a,i,e),e.drawn?.(a,u);let h=s.get(a);return h&&document.addEventListener("keydown",h),()=>{h&&document.removeEventListener("keydown",h),e.left?.(a),a.close()}}}function tt(t,e,n){let s=()=>{ye(st(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let r=t.root.querySelector("#main");r&&t.arrive(r)}function nt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function st(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[B(t.silent?Ze:null),ve("Skip to the page",n),He(t,e.here),d`<div id="main" tabindex="-1">${Te(e.about?.(t.view),e.draw(t))}</div>`]}var U={new:"New",shaky:"Shaky",solid:"Solid",due:"Due"},rt=.85,ot=3;function W(t,e){let n=t?.recall??null;return!t||n===null?"new":t.due!==null&&Date.parse(t.due)<=e?"due":t.answered>=ot&&n>=rt?"solid":"shaky"}function te(t){return new Map(t.map(e=>[e.statement,e]))}function ne(t,e){let n=Math.round(100*(t?.recall??0));return d`<span class="strength ${W(t,e)}" style="--part:${n}%" aria-hidden="true"></span>`}function se(t){return t.toLowerCase().split(/\s+/).filter(Boolean)}var Le=(t,e)=>{let n=t.join(`
`).toLowerCase();return e.every(s=>n.includes(s))};function it(t,e,n){let s=e.filter(r=>t.terms.includes(r.id)).flatMap(Re);return Le([t.id,t.says,...t.wordings.map(r=>r.text),...t.calls.filter(r=>r.mainly).map(r=>r.title),...t.checks.map(r=>r.title),...s],n)}function Re(t){return[t.term,t.stands_for??"",...t.also].filter(Boolean)}function at(t,e){return Le([...Re(t),t.means,...t.statements],e)}function Pe(t,e){let n=se(e);if(n.length===0)return t;let r=t.chapters.flatMap(a=>a.statements).find(({id:a})=>a.toLowerCase()===n.join("")),o=a=>r?a===r:it(a,t.terms,n);return{chapters:t.chapters.map(a=>({...a,statements:a.statements.filter(o)})).filter(a=>a.statements.length>0),terms:t.terms.filter(a=>at(a,n))}}function Oe(t,e){if(e.length===0)return[t];let s=[...e].sort((r,o)=>o.length-r.length).map(r=>r.replaceAll(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|");return t.split(new RegExp(`(${s})`,"gi"))}var lt={advice:"Advice",procedure:"Procedure",routing:"Routing",spiel:"Approved words"},dt=2;function V(t,e){return Oe(t,e).map((n,s)=>s%2?d`<mark>${n}</mark>`:n)}function Ie({caption:t,quoted:e,text:n,assumption:s},r){return d`<figure class=${e?"words quoted":"words"}>
    <figcaption>${e?d`${f("check")}${t}`:t}</figcaption>
    <blockquote>${V(n,r)}</blockquote>
    ${s?d`<p class="small muted">${s}</p>`:c}
  </figure>`}function ct({wordings:t},e){let[n,...s]=t;if(!n)return c;let r=()=>d`<details ?open=${e.length>0}>
      <summary>${x(s.length,"other wording","other wordings")}</summary>
      ${s.map(o=>Ie(o,e))}
    </details>`;return d`${Ie(n,e)}${s.length>0?r():c}`}function ut(t,e){if(e.length===0)return c;let n=e.filter(a=>a.mainly),s=n.length>0?n:e.slice(0,dt),r=e.length-s.length,o=r>0?d`<span class="small muted">and it counts in ${r} more</span>`:c,i=({id:a,title:l,level:u})=>d`<li>
      ${p(t,"brief",{scenario:a},[f("phone"),l],{class:"call",label:`Practice in ${l}, ${X(u)}`})}
    </li>`;return d`<div class="practise">
    <h4>${n.length>0?"Practice it in":"Counts in every kind of call, such as"}</h4>
    <ul>
      ${s.map(i)} ${r>0?d`<li>${o}</li>`:c}
    </ul>
  </div>`}function mt({checks:t}){if(t.length===0)return c;let e=({title:n,counts:s,critical:r,scorecard:o})=>d`<li>
      <b>${n}</b>${r?d`<span class="tag critical">${X(r)}</span>`:c}
      <span class="small muted">${o}. ${s}</span>
    </li>`;return d`<details class="checks">
    <summary>Checked by ${x(t.length,"line","lines")} of the scorecard</summary>
    <ul>
      ${t.map(e)}
    </ul>
  </details>`}function ht(t,e,n){let s=n.filter(o=>e.terms.includes(o.id));if(s.length===0)return c;let r=({id:o,term:i})=>d`<li>${p(t,"guide",{term:o},i)}</li>`;return d`<div class="speaks">
    <h4>Words in it</h4>
    <ul>
      ${s.map(r)}
    </ul>
  </div>`}function Be(t,e,{terms:n,words:s,isAsked:r,standing:o}){let{id:i,kind:a,says:l,calls:u}=e;return d`<article
    class="card statement ${r?"asked":""}"
    id=${i}
    tabindex="-1"
    aria-labelledby="says-${i}"
  >
    <p class="number">${p(t,"guide",{statement:i},i,{label:`Statement ${i}, link to it`})}</p>
    <div class="body">
      <p class="kind small muted"><span>${lt[a]}</span>${o}</p>
      <h3 id="says-${i}">${V(l,s)}</h3>
      ${ct(e,s)}${ut(t,u)}${ht(t,e,n)}${mt(e)}
    </div>
  </article>`}function De(t,{id:e,term:n,stands_for:s,also:r,means:o,statements:i},a,l){let u=[s??"",...r].filter(Boolean).join(", "),h=i.map(m=>p(t,"guide",{statement:m},m,{class:"cite",label:`Statement ${m}`}));return d`<div class="term ${l?"asked":""}" id="term-${e}" tabindex="-1">
    <dt>${V(n,a)}${u?d`<span class="small muted">${V(u,a)}</span>`:c}</dt>
    <dd>
      <p>${V(o,a)}</p>
      ${h.length>0?d`<p class="cites">${h}</p>`:c}
    </dd>
  </div>`}var Ge=({letter:t,title:e})=>e||`Statements ${t}`;function pt(t,e){let n=o=>{t.state.query=o,t.redraw()},s=o=>{n(o.target.value)},r=o=>{o.key!=="Escape"||t.state.query===""||(o.preventDefault(),n(""))};return d`<search class="search">
    <label class="unseen" for="look-up">Look something up in the guide</label>
    ${f("search")}
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
  </search>`}function re({view:t}){return t.strengths.some(({recall:e})=>e!==null)}function ft(t,e){let n=e===t.view.guide.asked;if(!re(t))return p(t,"guide",{statement:e},e,{current:n});let s=te(t.view.strengths).get(e);if(!s)return p(t,"guide",{statement:e},e,{current:n});let r=Date.now(),o=`${e}, ${U[W(s,r)].toLowerCase()}`;return p(t,"guide",{statement:e},[e,ne(s,r)],{current:n,label:o})}function $t(t){return re(t)?d`<p class="legend muted" aria-label="How well you know each statement">
    ${["solid","shaky","due","new"].map(n=>d`<span class=${n}>${U[n]}</span>`)}
  </p>`:c}function gt(t,e){let n=te(t.view.strengths).get(e);if(!n||!re(t))return c;let s=Date.now();return d`<span class="standing">${ne(n,s)}${U[W(n,s)]}</span>`}function yt(t){let e=s=>d`<li>
      <span>${Ge(s)}</span>
      <span class="ids"> ${s.statements.map(({id:r})=>ft(t,r))} </span>
    </li>`,n=t.view.guide.terms[0];return d`<nav class=${t.state.query?"contents searching":"contents"} aria-label="The guide at a glance">
    <ul>
      ${t.view.guide.chapters.map(e)}
      ${n?d`<li>${p(t,"guide",{term:n.id},"Words of the trade")}</li>`:c}
    </ul>
    ${$t(t)}
  </nav>`}function vt(t,e,n){let{terms:s,asked:r}=t.view.guide,o=i=>Be(t,i,{terms:s,words:n,isAsked:i.id===r,standing:gt(t,i.id)});return e.map(i=>d`<section class="chapter" aria-labelledby="chapter-${i.letter}">
        <h2 id="chapter-${i.letter}">${Ge(i)}</h2>
        ${i.statements.map(a=>o(a))}
      </section>`)}function wt(t,e,n){return e.length===0?c:d`<section class="chapter" aria-labelledby="words-title">
    <h2 id="words-title">Words of the trade</h2>
    <dl class="card terms">${e.map(s=>De(t,s,n,s.id===t.view.guide.asked))}</dl>
  </section>`}function At(t){let e=()=>{t.state.query="",t.redraw(),t.root.querySelector("#look-up")?.focus()};return d`<section class="card empty">
    <h2>Nothing in the guide says “${t.state.query.trim()}”</h2>
    <p class="muted">
      Try one word of it, or how the customer would put it. What the guide is silent about stands under
      ${p(t,"about",{},"About")}.
    </p>
    <button type="button" class="btn" @click=${e}>Show the whole guide</button>
  </section>`}function bt(t){let{query:e}=t.state,n=se(e),s=Pe(t.view.guide,e),r=s.chapters.flatMap(a=>a.statements).length,o=r+s.terms.length===0,i=n.length===0?"":`${x(r,"statement","statements")}, ${x(s.terms.length,"word","words")}`;return d`<div class="wrap">
    <div class="top">
      <h1>The guide</h1>
      <p class="lead">
        How ${t.view.guide.company} wants these calls handled. Whatever is graded or taught here says which of these
        statements it comes from.
      </p>
    </div>
    ${B(t.problem)} ${pt(t,i)}
    <div class="two">
      ${yt(t)}
      <div class="read">
        ${o?At(t):[vt(t,s.chapters,n),wt(t,s.terms,n)]}
      </div>
    </div>
  </div>`}function _t(t){let{asked:e}=t.view.guide;if(e===null)return;let n=t.root.querySelector(`[id="${e}"], [id="term-${e}"]`);n?.scrollIntoView({block:"start",behavior:_e()}),n?.focus({preventScroll:!0})}var wn=Ne("guide",{here:"guide",about:({guide:t})=>t.asked??"",state:()=>({query:""}),draw:bt,drawn:t=>{_t(t)},onKey:(t,e)=>{e.key==="/"&&(e.preventDefault(),t.root.querySelector("#look-up")?.focus())}});export{wn as default};
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
