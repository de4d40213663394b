/* Made from pages/brief/page.ts by npm run build. */
var Y=globalThis,re=t=>t,N=Y.trustedTypes,ie=N?N.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+f,Ke=`<${j}>`,v=document,M=()=>v.createComment(""),T=t=>t===null||typeof t!="object"&&typeof t!="function",G=Array.isArray,pe=t=>G(t)||typeof t?.[Symbol.iterator]=="function",K=`[ 	
\f\r]`,_=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ae=/-->/g,le=/>/g,g=RegExp(`>|${K}(?:([^\\s"'>=/]+)(${K}*=${K}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ce=/'/g,de=/"/g,me=/^(?:script|style|textarea|title)$/i,q=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),d=q(1),he=q(2),Mt=q(3),k=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),ue=new WeakMap,$=v.createTreeWalker(v,129);function fe(t,e){if(!G(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ie!==void 0?ie.createHTML(e):e}var ye=(t,e)=>{let n=t.length-1,o=[],s,r=e===2?"<svg>":e===3?"<math>":"",i=_;for(let c=0;c<n;c++){let a=t[c],m,u,p=-1,h=0;for(;h<a.length&&(i.lastIndex=h,u=i.exec(a),u!==null);)h=i.lastIndex,i===_?u[1]==="!--"?i=ae:u[1]!==void 0?i=le:u[2]!==void 0?(me.test(u[2])&&(s=RegExp("</"+u[2],"g")),i=g):u[3]!==void 0&&(i=g):i===g?u[0]===">"?(i=s??_,p=-1):u[1]===void 0?p=-2:(p=i.lastIndex-u[2].length,m=u[1],i=u[3]===void 0?g:u[3]==='"'?de:ce):i===de||i===ce?i=g:i===ae||i===le?i=_:(i=g,s=void 0);let y=i===g&&t[c+1].startsWith("/>")?" ":"";r+=i===_?a+Ke:p>=0?(o.push(m),a.slice(0,p)+z+a.slice(p)+f+y):a+f+(p===-2?c:y)}return[fe(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},C=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let r=0,i=0,c=e.length-1,a=this.parts,[m,u]=ye(e,n);if(this.el=t.createElement(m,o),$.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=$.nextNode())!==null&&a.length<c;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(z)){let h=u[i++],y=s.getAttribute(p).split(f),L=/([.?@])?(.*)/.exec(h);a.push({type:1,index:r,name:L[2],strings:y,ctor:L[1]==="."?O:L[1]==="?"?P:L[1]==="@"?V:b}),s.removeAttribute(p)}else p.startsWith(f)&&(a.push({type:6,index:r}),s.removeAttribute(p));if(me.test(s.tagName)){let p=s.textContent.split(f),h=p.length-1;if(h>0){s.textContent=N?N.emptyScript:"";for(let y=0;y<h;y++)s.append(p[y],M()),$.nextNode(),a.push({type:2,index:++r});s.append(p[h],M())}}}else if(s.nodeType===8)if(s.data===j)a.push({type:2,index:r});else{let p=-1;for(;(p=s.data.indexOf(f,p+1))!==-1;)a.push({type:7,index:r}),p+=f.length-1}r++}}static createElement(e,n){let o=v.createElement("template");return o.innerHTML=e,o}};function w(t,e,n=t,o){if(e===k)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=T(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=w(t,s._$AS(t,e.values),s,o)),e}var H=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??v).importNode(n,!0);$.currentNode=s;let r=$.nextNode(),i=0,c=0,a=o[0];for(;a!==void 0;){if(i===a.index){let m;a.type===2?m=new E(r,r.nextSibling,this,e):a.type===1?m=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(m=new B(r,this,e)),this._$AV.push(m),a=o[++c]}i!==a?.index&&(r=$.nextNode(),i++)}return $.currentNode=v,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},E=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=w(this,e,n),T(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):pe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&T(this._$AH)?this._$AA.nextSibling.data=e:this.T(v.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=C.createElement(fe(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new H(s,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=ue.get(e.strings);return n===void 0&&ue.set(e.strings,n=new C(e)),n}k(e){G(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let r of e)s===n.length?n.push(o=new t(this.O(M()),this.O(M()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=re(e).nextSibling;re(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},b=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(e,n=this,o,s){let r=this.strings,i=!1;if(r===void 0)e=w(this,e,n,0),i=!T(e)||e!==this._$AH&&e!==k,i&&(this._$AH=e);else{let c=e,a,m;for(e=r[0],a=0;a<r.length-1;a++)m=w(this,c[o+a],n,a),m===k&&(m=this._$AH[a]),i||=!T(m)||m!==this._$AH[a],m===l?e=l:e!==l&&(e+=(m??"")+r[a+1]),this._$AH[a]=m}i&&!s&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},O=class extends b{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},P=class extends b{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},V=class extends b{constructor(e,n,o,s,r){super(e,n,o,s,r),this.type=5}_$AI(e,n=this){if((e=w(this,e,n,0)??l)===k)return;let o=this._$AH,s=e===l&&o!==l||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},B=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){w(this,e)}},ge={M:z,P:f,A:j,C:1,L:ye,R:H,D:pe,V:w,I:E,H:b,N:P,U:V,B:O,F:B},Ye=Y.litHtmlPolyfillSupport;Ye?.(C,E),(Y.litHtmlVersions??=[]).push("3.3.3");var $e=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new E(e.insertBefore(M(),r),r,void 0,n??{})}return s._$AI(t),s};var Z={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function A(t){let e=Z[t];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>he`<path d=${n}></path>`)}
  </svg>`}function Q(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function S(t,e,n,o,s={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return d`<a
    href=${Q(e,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${r}
    >${o}</a
  >`}function I(t){return t?d`<p class="problem" role="alert">${A("alert")}<span>${t}</span></p>`:l}function ve(t,e){return d`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function we(t){let e=t.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}var be=t=>(...e)=>({_$litDirective$:t,values:e}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Pt}=ge;var ze={},Ae=(t,e=ze)=>t._$AH=e;var xe=be(class extends D{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Ae(t),this.key=e),n}});var je=new Set(["go","start","again","surprise","begin","back","branch"]),J="callSimulatorTurning";function Ee(){return J in document.documentElement.dataset}var U=class{onSilence=()=>{};#e=null;#t=null;#r;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,je.has(e)&&(document.documentElement.dataset[J]=""),e!=="look"&&(this.#r=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#r),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,J),this.#o.removeAttribute("aria-busy")}};var _e="call-simulator-frame",Ge=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,qe=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Z.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Me(){if(document.getElementById(_e))return;let t=document.createElement("style");t.id=_e,t.textContent=Ge,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(qe)}`}function Te(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Ze=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],ke=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Qe=[{to:"guide",text:"Guide"}],Ce=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"}],Se=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Re="more-pages";function Le(t,e){let n=(r,i=l)=>r.map(({to:c,text:a})=>d`<li class=${i}>${S(t,c,{},a,{current:e===c})}</li>`),o=[A("mark"),d`<span>Call simulator</span>`],s=[...Ce,...Se].some(({to:r})=>r===e);return d`<header class="mast">
    ${S(t,"choose",{},o,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul class="bar">
        ${n(Ze)}${n(ke,"roomy")}${n(Qe)}
        <li>
          <button type="button" popovertarget=${Re} class=${s?"holds-current":l}>
            More${A("more")}
          </button>
        </li>
      </ul>
      <div id=${Re} popover class="more" @click=${Je}>
        <ul>
          ${n(ke,"narrow")}${n(Se)}
        </ul>
        <p id="for-trainers">For trainers</p>
        <ul aria-labelledby="for-trainers">
          ${n(Ce)}
        </ul>
      </div>
    </nav>
  </header>`}function Je(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var Xe="The app is not answering. Check that it is still running, then load this page again.",X=class extends U{view;problem=null;arrives=Ee();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{et(this,o)}),this.view=e.data[0].view,Me(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Te(e))}};function et(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function tt(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var ee=class extends X{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ne(t,e){let n=i=>e.state?.(i),o=new WeakMap,s=tt(i=>{let c=new ee(i,n(i.data[0].view));return o.set(c,a=>{ot(a)||e.onKey?.(c,a)}),c}),r=new WeakMap;return i=>{let c=s(i),a=e.about?.(i.data[0].view),m=!r.has(c)||r.get(c)!==a;m&&r.has(c)&&(c.state=n(i.data[0].view)),r.set(c,a),nt(c,i,e),e.drawn?.(c,m);let u=o.get(c);return u&&document.addEventListener("keydown",u),()=>{u&&document.removeEventListener("keydown",u),e.left?.(c),c.close()}}}function nt(t,e,n){let o=()=>{$e(st(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let s=t.root.querySelector("#main");s&&t.arrive(s)}function ot(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function st(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[I(t.silent?Xe:null),ve("Skip to the page",n),Le(t,e.here),d`<div id="main" tabindex="-1">${xe(e.about?.(t.view),e.draw(t))}</div>`]}var W=8,ne="pinned",oe=t=>t.querySelector(".cited-text"),He=t=>ne in t.dataset;function rt(t,e,n){let o=Math.max(W,Math.min(t.left,n.width-e.width-W)),s=t.bottom+e.height+W>n.height&&t.top-e.height>=W;return{left:o,top:s?t.top-e.height:t.bottom}}function se(t){let e=oe(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let{left:n,top:o}=rt(t.getBoundingClientRect(),{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${n}px`,e.style.top=`${o}px`,document.addEventListener("scroll",s,{capture:!0,once:!0}),document.addEventListener("pointerdown",s,{capture:!0});function s(r){r.type==="pointerdown"&&r.composedPath().includes(t)||(document.removeEventListener("scroll",s,{capture:!0}),document.removeEventListener("pointerdown",s,{capture:!0}),R(t))}}function R(t){Reflect.deleteProperty(t.dataset,ne);let e=oe(t);e?.matches(":popover-open")&&e.hidePopover()}var x=t=>t.currentTarget;function it(t){t.pointerType==="mouse"&&se(x(t))}function at(t){t.pointerType==="mouse"&&!He(x(t))&&R(x(t))}function lt(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=x(t);if(t.stopPropagation(),He(e)){R(e);return}e.dataset[ne]="",se(e)}function ct(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&se(x(t))}function dt(t){let e=x(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||R(e)}function ut(t){let e=x(t);t.key!=="Escape"||!oe(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),R(e))}function te(t,e,n){return d`<a class=${n} href=${Q("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}function Oe(t,e,n=t){return e?d`<span
    class="cited"
    @pointerenter=${it}
    @pointerleave=${at}
    @click=${lt}
    @focusin=${ct}
    @focusout=${dt}
    @keydown=${ut}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${te(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:te(t,n,"cite")}var Pe={prompted:"With answers to choose from",open:"In your own words"};function Ve(t){return t.length===0?l:d`<p class="cites">${t.map(([e,n])=>Oe(e,n))}</p>`}var pt=["Customer","Case","State","Situations","Perfect in"],mt="The content was changed after it was last proved, or a property does not hold. A trainer can run “simulator prove” to see which.";function ht(t){return t===0?"never":t<1e-4?"less than 0.01 % of the time":`${(100*t).toFixed(2)} % of the time`}function ft({configurations:t,luck:e}){return`Every course that this call can take was examined, with every customer and every case: ${t.toLocaleString("en")} different situations. Each call ends, a perfect call exists, no call with a critical error passes, every criterion can be earned and can be lost, and someone who knows nothing passes ${ht(e)} at most.`}function yt(t){return d`<tr>
    <td>${t.persona}</td>
    <td>${t.case}</td>
    <td>${t.state}</td>
    <td class="number">${t.configurations>0?t.configurations.toLocaleString("en"):l}</td>
    <td class="number">${t.perfect_turns>0?t.perfect_turns:l}</td>
  </tr>`}function Be(t){return t?d`<details class="proof">
    <summary>${t.line}</summary>
    <p>${t.holds?ft(t):mt}</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${pt.map(e=>d`<th scope="col">${e}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.details.map(yt)}
        </tbody>
      </table>
    </div>
  </details>`:l}var Ie={"say-first":"call-simulator-say-first","read-aloud":"call-simulator-read-aloud","at-once":"call-simulator-at-once"};function De(t){try{return localStorage.getItem(Ie[t])==="yes"}catch{return!1}}function Ue(t,e){try{localStorage.setItem(Ie[t],e?"yes":"no")}catch{}}function F({name:t,value:e,checked:n,title:o,about:s,why:r}){return d`<label class="option">
    <input type="radio" name=${t} value=${e} ?checked=${n} />
    <span>
      <b>${o}</b>
      ${s?d`<span class="muted">${s}</span>`:l}
      ${r?d`<span class="why">${r}</span>`:l}
    </span>
  </label>`}function gt({scenario:t,persona:e}){let n="customer",{personas:o}=t,s=o.length>1,r=o.find(c=>c.id===e?.id)??(s?void 0:o[0]);return d`<fieldset>
    <legend>Who is on the line?</legend>
    ${s?F({name:n,value:"",checked:!r,title:t.direction==="inbound"?"Whoever rings":"Whoever picks up",about:"Chance decides, as on a real day."}):l}
    ${o.map(({id:c,title:a,about:m})=>F({name:n,value:c,checked:c===r?.id,title:a,about:m}))}
  </fieldset>`}function $t(t,e){let n=s=>{t.state.level=s.target.value,t.state.form=null,t.redraw()},o=d`<span class="tag recommended">Recommended</span>`;return d`<fieldset @change=${n}>
    <legend>How much support?</legend>
    ${t.view.levels.map(s=>F({name:"level",value:s.id,checked:s===e,title:[s.title,s.recommended?o:l],about:s.about,why:s.why}))}
  </fieldset>`}var vt={prompted:"Three or four answers are shown each time, and you choose one.",open:"Nothing is shown: you type what you would say, and confirm what was heard in it."};function We(t,e){let n=t?.forms??["prompted"];return n.find(o=>o===e)??n[0]??"prompted"}function wt(t,e){let n=e?.forms??[];if(n.length<2)return l;let o=We(e,t.state.form),s=i=>{t.state.form=i.target.value,t.redraw()},r=d`<span class="tag recommended">Recommended</span>`;return d`<fieldset @change=${s}>
    <legend>How do you answer?</legend>
    ${n.map((i,c)=>F({name:"form",value:i,checked:i===o,title:[Pe[i],c===0?r:l],about:vt[i]}))}
  </fieldset>`}function bt(t){let e=n=>{Ue("say-first",n.target.checked)};return d`<label class="option first" ?hidden=${!t}>
    <input type="checkbox" name="types_first" ?checked=${De("say-first")} @change=${e} />
    <span>
      <b>Say it first</b>
      <span class="muted">Type what you would say before you see the answers.</span>
    </span>
  </label>`}function At(t,e){return t==="worked"?["play","Watch the call"]:t==="assessment"?["phone","Start the assessment"]:["phone",e==="inbound"?"Take the call":"Place the call"]}function Fe(t){let{scenario:e,levels:n}=t.view,o=n.find(u=>u.recommended)??n[0],s=n.find(u=>u.id===t.state.level)??o,r=We(s,t.state.form),i=!!s?.may_type_first&&r==="prompted",c=u=>{u.preventDefault();let p=new FormData(u.currentTarget),h=p.get("customer");t.send("start",{scenario:e.id,persona:typeof h=="string"?h:"",level:s?.id??"practice",types_first:i&&p.has("types_first"),form:r})},[a,m]=At(s?.id??"practice",e.direction);return d`<form class="card take" @submit=${c}>
    ${gt(t.view)} ${n.length>1?$t(t,o):l} ${wt(t,s)}
    ${bt(i)}
    <div class="go"><button type="submit" class="btn main">${A(a)}${m}</button></div>
  </form>`}function xt({title:t,level:e,direction:n,tags:o}){return d`<div class="title">
    <h1>${t}</h1>
    <p class="row">
      <span class="tag ${e}">${we(e)}</span>
      <span class="tag">${n==="inbound"?"They call you":"You call them"}</span>
      ${o.map(s=>d`<span class="tag">${s.replaceAll("_"," ")}</span>`)}
    </p>
  </div>`}function Et({company:t,scenario:e}){return d`<ul class="rules">
    <li>You are an agent in Billing at ${t}.</li>
    <li>Look-ups, payments, transfers and the phone are on your desk at all times. When to use them is up to you.</li>
    <li>
      The account shows only what you look up.
      ${e.cases>1?"It may differ the next time you take this call.":l}
    </li>
    <li>Nothing is lost if you close the window. The call waits for you under My calls.</li>
  </ul>`}function _t(t){return t.length===0?l:d`<div class="practises">
    <h3>What this call practices</h3>
    <p class="small muted">Statements of the company guide. Point at one to read it.</p>
    ${Ve(t)}
  </div>`}var Cn=Ne("brief",{here:"brief",about:({scenario:t,persona:e})=>[t.id,e?.id].join(),state:()=>({level:null,form:null}),draw:t=>{let{view:e}=t;return d`<div class="wrap">
      <p class="back">${S(t,"choose",{},"All calls")}</p>
      ${xt(e.scenario)} ${I(t.problem)}
      <div class="two">
        <section aria-labelledby="brief-title">
          <h2 id="brief-title">Your brief</h2>
          <p class="lead text">${e.text}</p>
          ${Et(e)} ${_t(e.practises)} ${Be(e.scenario.proof)}
        </section>
        ${Fe(t)}
      </div>
    </div>`}});export{Cn as default};
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
