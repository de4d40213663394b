/* Made from pages/brief/page.ts by npm run build. */
var Y=globalThis,rt=e=>e,N=Y.trustedTypes,it=N?N.createPolicy("lit-html",{createHTML:e=>e}):void 0,z="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+f,Kt=`<${j}>`,v=document,M=()=>v.createComment(""),T=e=>e===null||typeof e!="object"&&typeof e!="function",G=Array.isArray,pt=e=>G(e)||typeof e?.[Symbol.iterator]=="function",K=`[ 	
\f\r]`,_=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,at=/-->/g,lt=/>/g,g=RegExp(`>|${K}(?:([^\\s"'>=/]+)(${K}*=${K}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ct=/'/g,dt=/"/g,mt=/^(?:script|style|textarea|title)$/i,q=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),d=q(1),ht=q(2),Me=q(3),k=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),ut=new WeakMap,$=v.createTreeWalker(v,129);function ft(e,t){if(!G(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return it!==void 0?it.createHTML(t):t}var yt=(e,t)=>{let n=e.length-1,o=[],s,r=t===2?"<svg>":t===3?"<math>":"",i=_;for(let c=0;c<n;c++){let a=e[c],m,u,p=-1,h=0;for(;h<a.length&&(i.lastIndex=h,u=i.exec(a),u!==null);)h=i.lastIndex,i===_?u[1]==="!--"?i=at:u[1]!==void 0?i=lt:u[2]!==void 0?(mt.test(u[2])&&(s=RegExp("</"+u[2],"g")),i=g):u[3]!==void 0&&(i=g):i===g?u[0]===">"?(i=s??_,p=-1):u[1]===void 0?p=-2:(p=i.lastIndex-u[2].length,m=u[1],i=u[3]===void 0?g:u[3]==='"'?dt:ct):i===dt||i===ct?i=g:i===at||i===lt?i=_:(i=g,s=void 0);let y=i===g&&e[c+1].startsWith("/>")?" ":"";r+=i===_?a+Kt:p>=0?(o.push(m),a.slice(0,p)+z+a.slice(p)+f+y):a+f+(p===-2?c:y)}return[ft(e,r+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),o]},C=class e{constructor({strings:t,_$litType$:n},o){let s;this.parts=[];let r=0,i=0,c=t.length-1,a=this.parts,[m,u]=yt(t,n);if(this.el=e.createElement(m,o),$.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=$.nextNode())!==null&&a.length<c;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(z)){let h=u[i++],y=s.getAttribute(p).split(f),L=/([.?@])?(.*)/.exec(h);a.push({type:1,index:r,name:L[2],strings:y,ctor:L[1]==="."?O:L[1]==="?"?P:L[1]==="@"?V:b}),s.removeAttribute(p)}else p.startsWith(f)&&(a.push({type:6,index:r}),s.removeAttribute(p));if(mt.test(s.tagName)){let p=s.textContent.split(f),h=p.length-1;if(h>0){s.textContent=N?N.emptyScript:"";for(let y=0;y<h;y++)s.append(p[y],M()),$.nextNode(),a.push({type:2,index:++r});s.append(p[h],M())}}}else if(s.nodeType===8)if(s.data===j)a.push({type:2,index:r});else{let p=-1;for(;(p=s.data.indexOf(f,p+1))!==-1;)a.push({type:7,index:r}),p+=f.length-1}r++}}static createElement(t,n){let o=v.createElement("template");return o.innerHTML=t,o}};function w(e,t,n=e,o){if(t===k)return t;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=T(t)?void 0:t._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(e),s._$AT(e,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(t=w(e,s._$AS(e,t.values),s,o)),t}var H=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:o}=this._$AD,s=(t?.creationScope??v).importNode(n,!0);$.currentNode=s;let r=$.nextNode(),i=0,c=0,a=o[0];for(;a!==void 0;){if(i===a.index){let m;a.type===2?m=new E(r,r.nextSibling,this,t):a.type===1?m=new a.ctor(r,a.name,a.strings,this,t):a.type===6&&(m=new B(r,this,t)),this._$AV.push(m),a=o[++c]}i!==a?.index&&(r=$.nextNode(),i++)}return $.currentNode=v,s}p(t){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(t,o,n),n+=o.strings.length-2):o._$AI(t[n])),n++}},E=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=w(this,t,n),T(t)?t===l||t==null||t===""?(this._$AH!==l&&this._$AR(),this._$AH=l):t!==this._$AH&&t!==k&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):pt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==l&&T(this._$AH)?this._$AA.nextSibling.data=t:this.T(v.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:o}=t,s=typeof o=="number"?this._$AC(t):(o.el===void 0&&(o.el=C.createElement(ft(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new H(s,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(t){let n=ut.get(t.strings);return n===void 0&&ut.set(t.strings,n=new C(t)),n}k(t){G(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let r of t)s===n.length?n.push(o=new e(this.O(M()),this.O(M()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let o=rt(t).nextSibling;rt(t).remove(),t=o}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},b=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,o,s,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=t,this.name=n,this._$AM=s,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(t,n=this,o,s){let r=this.strings,i=!1;if(r===void 0)t=w(this,t,n,0),i=!T(t)||t!==this._$AH&&t!==k,i&&(this._$AH=t);else{let c=t,a,m;for(t=r[0],a=0;a<r.length-1;a++)m=w(this,c[o+a],n,a),m===k&&(m=this._$AH[a]),i||=!T(m)||m!==this._$AH[a],m===l?t=l:t!==l&&(t+=(m??"")+r[a+1]),this._$AH[a]=m}i&&!s&&this.j(t)}j(t){t===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},O=class extends b{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===l?void 0:t}},P=class extends b{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==l)}},V=class extends b{constructor(t,n,o,s,r){super(t,n,o,s,r),this.type=5}_$AI(t,n=this){if((t=w(this,t,n,0)??l)===k)return;let o=this._$AH,s=t===l&&o!==l||t.capture!==o.capture||t.once!==o.once||t.passive!==o.passive,r=t!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},B=class{constructor(t,n,o){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(t){w(this,t)}},gt={M:z,P:f,A:j,C:1,L:yt,R:H,D:pt,V:w,I:E,H:b,N:P,U:V,B:O,F:B},Yt=Y.litHtmlPolyfillSupport;Yt?.(C,E),(Y.litHtmlVersions??=[]).push("3.3.3");var $t=(e,t,n)=>{let o=n?.renderBefore??t,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new E(t.insertBefore(M(),r),r,void 0,n??{})}return s._$AI(e),s};var Z={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function A(e){let t=Z[e];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${t.map(n=>ht`<path d=${n}></path>`)}
  </svg>`}function Q(e,t={}){let n=Object.entries(t).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(e==="choose"?"./":e)+(o&&`?${o}`)}function S(e,t,n,o,s={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),e.send("go",{to:t,params:n}))};return d`<a
    href=${Q(t,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${r}
    >${o}</a
  >`}function I(e){return e?d`<p class="problem" role="alert">${A("alert")}<span>${e}</span></p>`:l}function vt(e,t){return d`<button type="button" class="btn main skip" @click=${t}>${e}</button>`}function wt(e){let t=e.replaceAll("_"," ");return t.charAt(0).toUpperCase()+t.slice(1)}var bt=e=>(...t)=>({_$litDirective$:e,values:t}),D=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,o){this._$Ct=t,this._$AM=n,this._$Ci=o}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Pe}=gt;var zt={},At=(e,t=zt)=>e._$AH=t;var xt=bt(class extends D{constructor(){super(...arguments),this.key=l}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(At(e),this.key=t),n}});var jt=new Set(["go","start","again","surprise","begin","back","branch"]),J="callSimulatorTurning";function Et(){return J in document.documentElement.dataset}var U=class{onSilence=()=>{};#t=null;#e=null;#r;#n;#o;constructor(t){this.#o=t}send(t,n){return this.#e!==null&&this.#e!=="look"||!this.#t?!1:(this.#s(),this.#e=t,jt.has(t)&&(document.documentElement.dataset[J]=""),t!=="look"&&(this.#r=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#t.setTriggerValue(t,n),!0)}answered(t){this.#t=t,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#r),this.#e=null,Reflect.deleteProperty(document.documentElement.dataset,J),this.#o.removeAttribute("aria-busy")}};var _t="call-simulator-frame",Gt=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,qt=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Z.mark.map(e=>`<path d="${e}"/>`).join("")}</g></svg>`;function Mt(){if(document.getElementById(_t))return;let e=document.createElement("style");e.id=_t,e.textContent=Gt,document.head.append(e);for(let t of document.querySelectorAll('link[rel~="icon"]'))t.href=`data:image/svg+xml,${encodeURIComponent(qt)}`}function Tt(e){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),e.focus({preventScroll:!0})}var Zt=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],kt=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Qt=[{to:"guide",text:"Guide"}],Ct=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"annotate",text:"A real call"}],St=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Rt="more-pages";function Lt(e,t){let n=(r,i=l)=>r.map(({to:c,text:a})=>d`<li class=${i}>${S(e,c,{},a,{current:t===c})}</li>`),o=[A("mark"),d`<span>Call simulator</span>`],s=[...Ct,...St].some(({to:r})=>r===t);return d`<header class="mast">
    ${S(e,"choose",{},o,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul class="bar">
        ${n(Zt)}${n(kt,"roomy")}${n(Qt)}
        <li>
          <button type="button" popovertarget=${Rt} class=${s?"holds-current":l}>
            More${A("more")}
          </button>
        </li>
      </ul>
      <div id=${Rt} popover class="more" @click=${Jt}>
        <ul>
          ${n(kt,"narrow")}${n(St)}
        </ul>
        <p id="for-trainers">For trainers</p>
        <ul aria-labelledby="for-trainers">
          ${n(Ct)}
        </ul>
      </div>
    </nav>
  </header>`}function Jt(e){e.currentTarget instanceof HTMLElement&&e.currentTarget.hidePopover()}var Xt="The app is not answering. Check that it is still running, then load this page again.",X=class extends U{view;problem=null;arrives=Et();root;#t=()=>{};constructor(t){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{te(this,o)}),this.view=t.data[0].view,Mt(),t.parentElement.append(n)}take(t,n){let[o]=t.data;this.view=o.view,this.problem=o.problem,this.answered(t),this.#t=n}redraw(){this.#t()}arrive(t){this.arrives&&(this.arrives=!1,Tt(t))}};function te(e,t){if(t.metaKey||t.ctrlKey||t.shiftKey||t.button)return;let o=(t.target instanceof Element?t.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(t.preventDefault(),e.send("go",{to:"guide",params:{statement:o}}))}function ee(e){let t=new WeakMap;return n=>{let o=t.get(n.parentElement)??e(n);return t.set(n.parentElement,o),o}}var tt=class extends X{state;silent=!1;constructor(t,n){super(t),this.state=n}};function Nt(e,t){let n=i=>t.state?.(i),o=new WeakMap,s=ee(i=>{let c=new tt(i,n(i.data[0].view));return o.set(c,a=>{oe(a)||t.onKey?.(c,a)}),c}),r=new WeakMap;return i=>{let c=s(i),a=t.about?.(i.data[0].view),m=!r.has(c)||r.get(c)!==a;m&&r.has(c)&&(c.state=n(i.data[0].view)),r.set(c,a),ne(c,i,t),t.drawn?.(c,m);let u=o.get(c);return u&&document.addEventListener("keydown",u),()=>{u&&document.removeEventListener("keydown",u),t.left?.(c),c.close()}}}function ne(e,t,n){let o=()=>{$t(se(e,n),e.root)};e.take(t,o),e.silent=!1,e.onSilence=()=>{e.silent=!0,o()},o();let s=e.root.querySelector("#main");s&&e.arrive(s)}function oe(e){if(e.repeat||e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let[t]=e.composedPath();return t instanceof HTMLElement&&(t.isContentEditable||t.matches("input, textarea, select"))}function se(e,t){let n=()=>e.root.querySelector("#main")?.focus();return[I(e.silent?Xt:null),vt("Skip to the page",n),Lt(e,t.here),d`<div id="main" tabindex="-1">${xt(t.about?.(e.view),t.draw(e))}</div>`]}var W=8,nt="pinned",ot=e=>e.querySelector(".cited-text"),Ht=e=>nt in e.dataset;function re(e,t,n){let o=Math.max(W,Math.min(e.left,n.width-t.width-W)),s=e.bottom+t.height+W>n.height&&e.top-t.height>=W;return{left:o,top:s?e.top-t.height:e.bottom}}function st(e){let t=ot(e);if(!t||t.matches(":popover-open"))return;t.showPopover();let{left:n,top:o}=re(e.getBoundingClientRect(),{width:t.offsetWidth,height:t.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});t.style.left=`${n}px`,t.style.top=`${o}px`,document.addEventListener("scroll",s,{capture:!0,once:!0}),document.addEventListener("pointerdown",s,{capture:!0});function s(r){r.type==="pointerdown"&&r.composedPath().includes(e)||(document.removeEventListener("scroll",s,{capture:!0}),document.removeEventListener("pointerdown",s,{capture:!0}),R(e))}}function R(e){Reflect.deleteProperty(e.dataset,nt);let t=ot(e);t?.matches(":popover-open")&&t.hidePopover()}var x=e=>e.currentTarget;function ie(e){e.pointerType==="mouse"&&st(x(e))}function ae(e){e.pointerType==="mouse"&&!Ht(x(e))&&R(x(e))}function le(e){if(e.target instanceof Element&&e.target.closest("a"))return;let t=x(e);if(e.stopPropagation(),Ht(t)){R(t);return}t.dataset[nt]="",st(t)}function ce(e){e.target instanceof Element&&e.target.matches(":focus-visible")&&st(x(e))}function de(e){let t=x(e);e.relatedTarget instanceof Node&&t.contains(e.relatedTarget)||R(t)}function ue(e){let t=x(e);e.key!=="Escape"||!ot(t)?.matches(":popover-open")||(e.preventDefault(),e.stopPropagation(),R(t))}function et(e,t,n){return d`<a class=${n} href=${Q("guide",{statement:e})} data-statement=${e}
    >${t}</a
  >`}function Ot(e,t,n=e){return t?d`<span
    class="cited"
    @pointerenter=${ie}
    @pointerleave=${ae}
    @click=${le}
    @focusin=${ce}
    @focusout=${de}
    @keydown=${ue}
    ><button type="button" class="cite">${n}<span class="unseen"> ${t}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${e}</b> ${t}</span
      >${et(e,"Read it in the guide","cited-more")}</span
    ></span
  >`:et(e,n,"cite")}var Pt={prompted:"With answers to choose from",open:"In your own words"};function Vt(e){return e.length===0?l:d`<p class="cites">${e.map(([t,n])=>Ot(t,n))}</p>`}var pe=["Customer","Case","State","Situations","Perfect in"],me="The content was changed after it was last proved, or a property does not hold. A trainer can run “simulator prove” to see which.";function he(e){return e===0?"never":e<1e-4?"less than 0.01 % of the time":`${(100*e).toFixed(2)} % of the time`}function fe({configurations:e,luck:t}){return`Every course that this call can take was examined, with every customer and every case: ${e.toLocaleString("en")} different situations. Each call ends, a perfect call exists, no call with a critical error passes, every criterion can be earned and can be lost, and someone who knows nothing passes ${he(t)} at most.`}function ye(e){return d`<tr>
    <td>${e.persona}</td>
    <td>${e.case}</td>
    <td>${e.state}</td>
    <td class="number">${e.configurations>0?e.configurations.toLocaleString("en"):l}</td>
    <td class="number">${e.perfect_turns>0?e.perfect_turns:l}</td>
  </tr>`}function Bt(e){return e?d`<details class="proof">
    <summary>${e.line}</summary>
    <p>${e.holds?fe(e):me}</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${pe.map(t=>d`<th scope="col">${t}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${e.details.map(ye)}
        </tbody>
      </table>
    </div>
  </details>`:l}var It={"say-first":"call-simulator-say-first","read-aloud":"call-simulator-read-aloud","at-once":"call-simulator-at-once"};function Dt(e){try{return localStorage.getItem(It[e])==="yes"}catch{return!1}}function Ut(e,t){try{localStorage.setItem(It[e],t?"yes":"no")}catch{}}function F({name:e,value:t,checked:n,title:o,about:s,why:r}){return d`<label class="option">
    <input type="radio" name=${e} value=${t} ?checked=${n} />
    <span>
      <b>${o}</b>
      ${s?d`<span class="muted">${s}</span>`:l}
      ${r?d`<span class="why">${r}</span>`:l}
    </span>
  </label>`}function ge({scenario:e,persona:t}){let n="customer",{personas:o}=e,s=o.length>1,r=o.find(c=>c.id===t?.id)??(s?void 0:o[0]);return d`<fieldset>
    <legend>Who is on the line?</legend>
    ${s?F({name:n,value:"",checked:!r,title:e.direction==="inbound"?"Whoever rings":"Whoever picks up",about:"Chance decides, as on a real day."}):l}
    ${o.map(({id:c,title:a,about:m})=>F({name:n,value:c,checked:c===r?.id,title:a,about:m}))}
  </fieldset>`}function $e(e,t){let n=s=>{e.state.level=s.target.value,e.state.form=null,e.redraw()},o=d`<span class="tag recommended">Recommended</span>`;return d`<fieldset @change=${n}>
    <legend>How much support?</legend>
    ${e.view.levels.map(s=>F({name:"level",value:s.id,checked:s===t,title:[s.title,s.recommended?o:l],about:s.about,why:s.why}))}
  </fieldset>`}var ve={prompted:"Three or four answers are shown each time, and you choose one.",open:"Nothing is shown: you type what you would say, and confirm what was heard in it."};function Wt(e,t){let n=e?.forms??["prompted"];return n.find(o=>o===t)??n[0]??"prompted"}function we(e,t){let n=t?.forms??[];if(n.length<2)return l;let o=Wt(t,e.state.form),s=i=>{e.state.form=i.target.value,e.redraw()},r=d`<span class="tag recommended">Recommended</span>`;return d`<fieldset @change=${s}>
    <legend>How do you answer?</legend>
    ${n.map((i,c)=>F({name:"form",value:i,checked:i===o,title:[Pt[i],c===0?r:l],about:ve[i]}))}
  </fieldset>`}function be(e){let t=n=>{Ut("say-first",n.target.checked)};return d`<label class="option first" ?hidden=${!e}>
    <input type="checkbox" name="types_first" ?checked=${Dt("say-first")} @change=${t} />
    <span>
      <b>Say it first</b>
      <span class="muted">Type what you would say before you see the answers.</span>
    </span>
  </label>`}function Ae(e,t){return e==="worked"?["play","Watch the call"]:e==="assessment"?["phone","Start the assessment"]:["phone",t==="inbound"?"Take the call":"Place the call"]}function Ft(e){let{scenario:t,levels:n}=e.view,o=n.find(u=>u.recommended)??n[0],s=n.find(u=>u.id===e.state.level)??o,r=Wt(s,e.state.form),i=!!s?.may_type_first&&r==="prompted",c=u=>{u.preventDefault();let p=new FormData(u.currentTarget),h=p.get("customer");e.send("start",{scenario:t.id,persona:typeof h=="string"?h:"",level:s?.id??"practice",types_first:i&&p.has("types_first"),form:r})},[a,m]=Ae(s?.id??"practice",t.direction);return d`<form class="card take" @submit=${c}>
    ${ge(e.view)} ${n.length>1?$e(e,o):l} ${we(e,s)}
    ${be(i)}
    <div class="go"><button type="submit" class="btn main">${A(a)}${m}</button></div>
  </form>`}function xe({title:e,level:t,direction:n,tags:o}){return d`<div class="title">
    <h1>${e}</h1>
    <p class="row">
      <span class="tag ${t}">${wt(t)}</span>
      <span class="tag">${n==="inbound"?"They call you":"You call them"}</span>
      ${o.map(s=>d`<span class="tag">${s.replaceAll("_"," ")}</span>`)}
    </p>
  </div>`}function Ee({company:e,scenario:t}){return d`<ul class="rules">
    <li>You are an agent in Billing at ${e}.</li>
    <li>Look-ups, payments, transfers and the phone are on your desk at all times. When to use them is up to you.</li>
    <li>
      The account shows only what you look up.
      ${t.cases>1?"It may differ the next time you take this call.":l}
    </li>
    <li>Nothing is lost if you close the window. The call waits for you under My calls.</li>
  </ul>`}function _e(e){return e.length===0?l:d`<div class="practises">
    <h3>What this call practices</h3>
    <p class="small muted">Statements of the company guide. Point at one to read it.</p>
    ${Vt(e)}
  </div>`}var Cn=Nt("brief",{here:"brief",about:({scenario:e,persona:t})=>[e.id,t?.id].join(),state:()=>({level:null,form:null}),draw:e=>{let{view:t}=e;return d`<div class="wrap">
      <p class="back">${S(e,"choose",{},"All calls")}</p>
      ${xe(t.scenario)} ${I(e.problem)}
      <div class="two">
        <section aria-labelledby="brief-title">
          <h2 id="brief-title">Your brief</h2>
          <p class="lead text">${t.text}</p>
          ${Ee(t)} ${_e(t.practises)} ${Bt(t.scenario.proof)}
        </section>
        ${Ft(e)}
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
