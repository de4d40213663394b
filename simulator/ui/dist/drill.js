/* Made from pages/drill/page.ts by npm run build. */
var re=globalThis,xe=t=>t,K=re.trustedTypes,Ae=K?K.createPolicy("lit-html",{createHTML:t=>t}):void 0,oe="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,ie="?"+$,vt=`<${ie}>`,k=document,L=()=>k.createComment(""),V=t=>t===null||typeof t!="object"&&typeof t!="function",se=Array.isArray,Se=t=>se(t)||typeof t?.[Symbol.iterator]=="function",ne=`[ 	
\f\r]`,D=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ee=/-->/g,Te=/>/g,w=RegExp(`>|${ne}(?:([^\\s"'>=/]+)(${ne}*=${ne}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Me=/'/g,_e=/"/g,Re=/^(?:script|style|textarea|title)$/i,ae=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),s=ae(1),G=ae(2),kn=ae(3),f=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),Ce=new WeakMap,b=k.createTreeWalker(k,129);function Pe(t,e){if(!se(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ae!==void 0?Ae.createHTML(e):e}var De=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",a=D;for(let d=0;d<n;d++){let c=t[d],u,m,p=-1,g=0;for(;g<c.length&&(a.lastIndex=g,m=a.exec(c),m!==null);)g=a.lastIndex,a===D?m[1]==="!--"?a=Ee:m[1]!==void 0?a=Te:m[2]!==void 0?(Re.test(m[2])&&(o=RegExp("</"+m[2],"g")),a=w):m[3]!==void 0&&(a=w):a===w?m[0]===">"?(a=o??D,p=-1):m[1]===void 0?p=-2:(p=a.lastIndex-m[2].length,u=m[1],a=m[3]===void 0?w:m[3]==='"'?_e:Me):a===_e||a===Me?a=w:a===Ee||a===Te?a=D:(a=w,o=void 0);let v=a===w&&t[d+1].startsWith("/>")?" ":"";i+=a===D?c+vt:p>=0?(r.push(u),c.slice(0,p)+oe+c.slice(p)+$+v):c+$+(p===-2?d:v)}return[Pe(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},N=class t{constructor({strings:e,_$litType$:n},r){let o;this.parts=[];let i=0,a=0,d=e.length-1,c=this.parts,[u,m]=De(e,n);if(this.el=t.createElement(u,r),b.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(o=b.nextNode())!==null&&c.length<d;){if(o.nodeType===1){if(o.hasAttributes())for(let p of o.getAttributeNames())if(p.endsWith(oe)){let g=m[a++],v=o.getAttribute(p).split($),B=/([.?@])?(.*)/.exec(g);c.push({type:1,index:i,name:B[2],strings:v,ctor:B[1]==="."?q:B[1]==="?"?Y:B[1]==="@"?F:A}),o.removeAttribute(p)}else p.startsWith($)&&(c.push({type:6,index:i}),o.removeAttribute(p));if(Re.test(o.tagName)){let p=o.textContent.split($),g=p.length-1;if(g>0){o.textContent=K?K.emptyScript:"";for(let v=0;v<g;v++)o.append(p[v],L()),b.nextNode(),c.push({type:2,index:++i});o.append(p[g],L())}}}else if(o.nodeType===8)if(o.data===ie)c.push({type:2,index:i});else{let p=-1;for(;(p=o.data.indexOf($,p+1))!==-1;)c.push({type:7,index:i}),p+=$.length-1}i++}}static createElement(e,n){let r=k.createElement("template");return r.innerHTML=e,r}};function x(t,e,n=t,r){if(e===f)return e;let o=r!==void 0?n._$Co?.[r]:n._$Cl,i=V(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=o:n._$Cl=o),o!==void 0&&(e=x(t,o._$AS(t,e.values),o,r)),e}var U=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??k).importNode(n,!0);b.currentNode=o;let i=b.nextNode(),a=0,d=0,c=r[0];for(;c!==void 0;){if(a===c.index){let u;c.type===2?u=new _(i,i.nextSibling,this,e):c.type===1?u=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(u=new W(i,this,e)),this._$AV.push(u),c=r[++d]}a!==c?.index&&(i=b.nextNode(),a++)}return b.currentNode=k,o}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=x(this,e,n),V(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==f&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Se(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&V(this._$AH)?this._$AA.nextSibling.data=e:this.T(k.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=N.createElement(Pe(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new U(o,this),a=i.u(this.options);i.p(n),this.T(a),this._$AH=i}}_$AC(e){let n=Ce.get(e.strings);return n===void 0&&Ce.set(e.strings,n=new N(e)),n}k(e){se(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(L()),this.O(L()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=xe(e).nextSibling;xe(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},A=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=l}_$AI(e,n=this,r,o){let i=this.strings,a=!1;if(i===void 0)e=x(this,e,n,0),a=!V(e)||e!==this._$AH&&e!==f,a&&(this._$AH=e);else{let d=e,c,u;for(e=i[0],c=0;c<i.length-1;c++)u=x(this,d[r+c],n,c),u===f&&(u=this._$AH[c]),a||=!V(u)||u!==this._$AH[c],u===l?e=l:e!==l&&(e+=(u??"")+i[c+1]),this._$AH[c]=u}a&&!o&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},q=class extends A{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},Y=class extends A{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},F=class extends A{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=x(this,e,n,0)??l)===f)return;let r=this._$AH,o=e===l&&r!==l||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==l&&(r===l||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},W=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){x(this,e)}},Le={M:oe,P:$,A:ie,C:1,L:De,R:U,D:Se,V:x,I:_,H:A,N:Y,U:F,B:q,F:W},wt=re.litHtmlPolyfillSupport;wt?.(N,_),(re.litHtmlVersions??=[]).push("3.3.3");var Ve=(t,e,n)=>{let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new _(e.insertBefore(L(),i),i,void 0,n??{})}return o._$AI(t),o};var le={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(t){let e=le[t];return s`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>G`<path d=${n}></path>`)}
  </svg>`}function ce(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),r=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(r&&`?${r}`)}function E(t,e,n,r,o={}){let i=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),t.send("go",{to:e,params:n}))};return s`<a
    href=${ce(e,n)}
    class=${o.class??l}
    aria-label=${o.label??l}
    aria-current=${o.current?"page":l}
    @click=${i}
    >${r}</a
  >`}function O(t){return t?s`<p class="problem" role="alert">${h("alert")}<span>${t}</span></p>`:l}function Ne(t,e){let n=(o,i)=>s`<li>${E(t,o,{},i,{current:e===o})}</li>`,r=[h("mark"),s`<span>Call simulator</span>`];return s`<header class="mast">
    ${E(t,"choose",{},r,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function Oe(t,e){return s`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var T={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},z=t=>(...e)=>({_$litDirective$:t,values:e}),C=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Rn}=Le;var He=t=>t.strings===void 0;var bt={},j=(t,e=bt)=>t._$AH=e;var Ie=z(class extends C{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(j(t),this.key=e),n}});var kt=new Set(["go","start","again","surprise","begin","back","branch"]),de="callSimulatorTurning";function Be(){return de in document.documentElement.dataset}var Z=class{onSilence=()=>{};#e=null;#t=!1;#o;#n;#r;constructor(e){this.#r=e}send(e,n){return this.#t||!this.#e?!1:(this.#t=!0,kt.has(e)&&(document.documentElement.dataset[de]=""),this.#o=setTimeout(()=>{this.#r.setAttribute("aria-busy","true")},400),this.#n=setTimeout(()=>{this.#i(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#i()}close(){clearTimeout(this.#n)}#i(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=!1,Reflect.deleteProperty(document.documentElement.dataset,de),this.#r.removeAttribute("aria-busy")}};var Ke="call-simulator-frame",xt=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,At=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${le.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ue(){if(document.getElementById(Ke))return;let t=document.createElement("style");t.id=Ke,t.textContent=xt,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(At)}`}function Q(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function qe(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var Et="The app is not answering. Check that it is still running, then load this page again.",ue=class extends Z{view;problem=null;arrives=Be();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",r=>{Tt(this,r)}),this.view=e.data[0].view,Ue(),e.parentElement.append(n)}take(e,n){let[r]=e.data;this.view=r.view,this.problem=r.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Q(e))}};function Tt(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let r=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;r&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:r}}))}function Mt(t){let e=new WeakMap;return n=>{let r=e.get(n.parentElement)??t(n);return e.set(n.parentElement,r),r}}var pe=class extends ue{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ye(t,e){let n=a=>e.state?.(a),r=new WeakMap,o=Mt(a=>{let d=new pe(a,n(a.data[0].view));return r.set(d,c=>{Ct(c)||e.onKey?.(d,c)}),d}),i=new WeakMap;return a=>{let d=o(a),c=e.about?.(a.data[0].view),u=!i.has(d)||i.get(d)!==c;u&&i.has(d)&&(d.state=n(a.data[0].view)),i.set(d,c),_t(d,a,e),e.drawn?.(d,u);let m=r.get(d);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(d),d.close()}}}function _t(t,e,n){let r=()=>{Ve(St(t,n),t.root)};t.take(e,r),t.silent=!1,t.onSilence=()=>{t.silent=!0,r()},r();let o=t.root.querySelector("#main");o&&t.arrive(o)}function Ct(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function St(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[O(t.silent?Et:null),Oe("Skip to the page",n),Ne(t,e.here),s`<div id="main" tabindex="-1">${Ie(e.about?.(t.view),e.draw(t))}</div>`]}function Fe(t,e){return t-e>=300}function We({gapped:t}){return{text:"",picked:[],gaps:t.slice(1).map(()=>"")}}function Ge(t,e){let n=t.picked.filter(r=>r!==e);return{...t,picked:n.length<t.picked.length?n:[...t.picked,e]}}function ze(t){return{...t,picked:t.picked.slice(0,-1)}}function je(t,e,n){return{...t,gaps:t.gaps.map((r,o)=>o===e?n:r)}}function me({gaps:t},e){return t.map((r,o)=>(e+1+o)%t.length).find(r=>t[r]?.trim()==="")??null}function J({input:t,options:e},n){if(t==="typed"){let o=n.text.length-1200;return o>0?`${o} ${o===1?"character":"characters"} too many: say it shorter.`:n.text.trim()?"":"Type what you would say first."}if(t==="gaps")return me(n,-1)===null?"":"Fill every gap first.";let r=(t==="order"?e.length:1)-n.picked.length;return r<=0?"":t==="order"?`${r} still to be placed.`:"Pick one first."}function Ze({picked:t},e){let n=t.indexOf(e);return n<0?null:n+1}var Rt={one:"st",two:"nd",few:"rd",other:"th"},Pt=new Intl.PluralRules("en-US",{type:"ordinal"});function Qe(t){return`${t}${Rt[Pt.select(t)]??"th"}`}function he({text:t,id:e},n,r){return r.includes(t)?"right":n.picked.includes(e)?"wrong":""}var X=8,ge="pinned",$e=t=>t.querySelector(".cited-text"),Je=t=>ge in t.dataset;function Dt(t,e,n){let r=Math.max(X,Math.min(t.left,n.width-e.width-X)),o=t.bottom+e.height+X>n.height&&t.top-e.height>=X;return{left:r,top:o?t.top-e.height:t.bottom}}function ye(t){let e=$e(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let{left:n,top:r}=Dt(t.getBoundingClientRect(),{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${n}px`,e.style.top=`${r}px`,document.addEventListener("scroll",o,{capture:!0,once:!0}),document.addEventListener("pointerdown",o,{capture:!0});function o(i){i.type==="pointerdown"&&i.composedPath().includes(t)||(document.removeEventListener("scroll",o,{capture:!0}),document.removeEventListener("pointerdown",o,{capture:!0}),H(t))}}function H(t){Reflect.deleteProperty(t.dataset,ge);let e=$e(t);e?.matches(":popover-open")&&e.hidePopover()}var M=t=>t.currentTarget;function Lt(t){t.pointerType==="mouse"&&ye(M(t))}function Vt(t){t.pointerType==="mouse"&&!Je(M(t))&&H(M(t))}function Nt(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=M(t);if(t.stopPropagation(),Je(e)){H(e);return}e.dataset[ge]="",ye(e)}function Ot(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&ye(M(t))}function Ht(t){let e=M(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||H(e)}function It(t){let e=M(t);t.key!=="Escape"||!$e(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),H(e))}function fe(t,e,n){return s`<a class=${n} href=${ce("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}function I(t,e,n=t){return e?s`<span
    class="cited"
    @pointerenter=${Lt}
    @pointerleave=${Vt}
    @click=${Nt}
    @focusin=${Ot}
    @focusout=${Ht}
    @keydown=${It}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${fe(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:fe(t,n,"cite")}function Xe(t,e){return s`<p class="bubble ${e.by} ${e.kind}">
    <span class="who">${t}</span><span class="words">${e.text}</span>
  </p>`}var ve=z(class extends C{constructor(t){if(super(t),t.type!==T.PROPERTY&&t.type!==T.ATTRIBUTE&&t.type!==T.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!He(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===f||e===l)return e;let n=t.element,r=t.name;if(t.type===T.PROPERTY){if(e===n[r])return f}else if(t.type===T.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return f}else if(t.type===T.ATTRIBUTE&&n.getAttribute(r)===e+"")return f;return j(t),e}});var Bt={input:"typed",options:[],gapped:[]};function et({drill:{card:t}}){let e=performance.now(),n=!!t?.mark;return{answer:We(t??Bt),note:"",shownAt:e,since:e,isMarked:n}}function tt({drill:{card:t,done:e}}){return t?.token??(e?"done":"nothing due")}function ee(t){return Fe(performance.now(),t.state.since)}function S({view:t}){let{card:e}=t.drill;return e&&!e.mark?e:null}function R(t,e){t.state.answer=e,t.state.note="",t.redraw()}function y(t){let e=S(t);if(!e||!ee(t))return;let{answer:n,shownAt:r}=t.state;t.state.note=J(e,n),t.state.note===""&&t.send("answer",{token:e.token,...n,took_ms:Math.round(performance.now()-r)}),t.redraw()}function nt(t,e){!S(t)||!ee(t)||(t.state.answer={...t.state.answer,picked:[e]},y(t))}function rt(t){let e=S(t);e&&ee(t)&&t.send("reveal",{token:e.token})}function te(t){t.view.drill.card?.mark&&ee(t)&&t.send("go_on",Date.now())}function P(t){t.send("go",{to:"choose",params:{}})}var Kt="(hover: hover)";function ot(t,e){let{card:n}=t.view.drill,r=!!n?.mark;r&&(e||!t.state.isMarked)?(t.state.since=performance.now(),t.root.querySelector(".bar .main")?.focus({preventScroll:!0}),t.root.querySelector(".mark")?.scrollIntoView({block:"nearest",behavior:qe()})):e&&Ut(t),t.state.isMarked=r}function Ut(t){let e=t.root.querySelector("#main");e&&Q(e);let n=t.root.querySelector("textarea, .gap");n&&matchMedia(Kt).matches?n.focus({preventScroll:!0}):t.root.querySelector("#ask, #end")?.focus({preventScroll:!0})}function it(t,e,n){if(!(e.isComposing||e.ctrlKey||e.metaKey||e.altKey)){if(e.key==="Escape")P(t);else if(e.key==="Enter"&&!e.shiftKey&&!e.repeat)n();else if(e.key!=="Enter"||e.shiftKey)return;e.preventDefault()}}function qt(t,{mark:e}){let{answer:n}=t.state;if(e)return n.text.trim()?s`<p class="own"><span class="label">You</span>${n.text}</p>`:l;let r=i=>{R(t,{...n,text:i.target.value})},o=i=>{it(t,i,()=>{y(t)})};return s`<textarea
    rows="3"
    aria-labelledby="ask"
    aria-describedby="note"
    placeholder="In your own words"
    spellcheck="true"
    enterkeyhint="send"
    .value=${ve(n.text)}
    @input=${r}
    @keydown=${o}
  ></textarea>`}function Yt(t,e,n){let{answer:r}=t.state,o=a=>{R(t,je(r,n,a.target.value))},i=()=>{let a=me(t.state.answer,n);a===null?y(t):t.root.querySelectorAll(".gap")[a]?.focus()};return s`<input
    class="gap"
    aria-label="Gap ${n+1} of ${r.gaps.length}"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    ?readonly=${!!e.mark}
    .value=${ve(r.gaps[n]??"")}
    @input=${o}
    @keydown=${a=>{it(t,a,i)}}
  />`}function Ft(t,e){let n=(r,o)=>[r,o+1<e.gapped.length?Yt(t,e,o):l];return s`<p class="gapped">${e.gapped.map(n)}</p>`}function Wt(t,e){let n={ArrowDown:1,ArrowUp:-1}[e.key];if(!n)return!1;let r=[...t.root.querySelectorAll(".option")],o=r.findIndex(a=>a.matches(":focus")),i=o<0&&n<0?r.length-1:o+n;return r[Math.max(0,Math.min(i,r.length-1))]?.focus(),!0}function st(t,e,n){let r=/^[1-9]$/.test(n.key)?e.options[Number(n.key)-1]:void 0;if(r)at(t,e,r.id);else return Wt(t,n);return!0}function at(t,e,n){e.mark||(e.input==="pick"?nt(t,n):R(t,Ge(t.state.answer,n)))}var Gt={right:["check","right"],wrong:["cross","not right"]};function zt(t,e,n){let{answer:r}=t.state;if(e.input==="order"){let d=Ze(r,n.id);if(!d)return s`<span class="place"></span>`;let c=e.mark&&e.mark.right[d-1]!==n.text;return s`<span class="place set ${c?"off":""}">
      ${Qe(d)}${c?s`<span class="unseen">, not right</span>`:l}
    </span>`}let o=e.mark?he(n,r,e.mark.right):"";if(!o)return s`<span class="known"></span>`;let[i,a]=Gt[o];return s`<span class="known">${h(i)}<span class="unseen">${a}</span></span>`}function jt(t,e,n,r){let{answer:o}=t.state,i=o.picked.includes(n.id),a=e.mark&&e.input==="pick"?he(n,o,e.mark.right):"",d=()=>{at(t,e,n.id)},c=u=>{u.key!=="Enter"||e.mark||!u.repeat&&(e.input==="pick"||J(e,o)!=="")||(u.preventDefault(),u.repeat||y(t))};return s`<li>
    <button
      type="button"
      class="option ${a} ${i?"picked":""}"
      aria-disabled=${e.mark?"true":l}
      aria-pressed=${e.input==="order"?String(i):l}
      aria-keyshortcuts=${r<9?String(r+1):l}
      @click=${d}
      @keydown=${c}
    >
      <kbd aria-hidden="true">${r<9?r+1:""}</kbd><span>${n.text}</span>${zt(t,e,n)}
    </button>
  </li>`}function Zt(t,e){return s`<ol class="options" aria-labelledby="ask">
    ${e.options.map((n,r)=>jt(t,e,n,r))}
  </ol>`}function lt(t,e){return e.input==="typed"?qt(t,e):e.input==="gaps"?Ft(t,e):Zt(t,e)}var Qt={typed:"Type it, then Enter",pick:"A number picks",order:"Numbers in your order, Backspace takes one back",gaps:"Tab leads from gap to gap"};function ct({input:t}){return Qt[t]}function Jt({speaker:t,text:e,turn:n}){let r=t==="customer"?"Customer":n===null?"Agent":`Agent, line ${n}`;return Xe(r,{by:t==="customer"?"customer":"trainee",kind:"said",text:e})}function Xt({account:t}){if(t.length===0)return l;let e=([n,r])=>s`<div>
      <dt>${n}</dt>
      <dd>${r}</dd>
    </div>`;return s`<dl class="account" aria-label="On your screen">${t.map(e)}</dl>`}function en(t){return s`<div class="situation">
    ${t.situation?s`<p>${t.situation}</p>`:l}
    ${t.said.length>0?s`<div class="lines">${t.said.map(Jt)}</div>`:l} ${Xt(t)}
  </div>`}function dt(t,{number:e,of:n}){return s`<header class="progress">
    <p><b>${e}</b> of ${n}</p>
    <span class="track" aria-hidden="true"><i style="width:${100*e/n}%"></i></span>
    <button
      type="button"
      class="btn quiet"
      aria-keyshortcuts="Escape"
      @click=${()=>{P(t)}}
    >
      Leave<kbd aria-hidden="true">Esc</kbd>
    </button>
  </header>`}function tn({heard:t}){return t.length===0?l:s`<p class="heard">
    <span class="label">Heard in your words</span>${t.map(e=>s`<span class="tag">${e}</span>`)}
  </p>`}function nn({input:t,options:e},n){if(t==="pick"&&n.right.every(i=>e.some(a=>a.text===i))||n.right.length===0)return l;if(t==="order")return s`<div class="right-words">
      <p class="label">The right order</p>
      <ol class="steps">
        ${n.right.map(i=>s`<li>${i}</li>`)}
      </ol>
    </div>`;let o=n.right.length===1?"Right words":"Right words, any of these";return s`<div class="right-words">
    <p class="label">${o}</p>
    ${n.right.map(i=>s`<blockquote>${i}</blockquote>`)}
  </div>`}function rn(t,{due:e,rule:n,practise:r,practise_words:o}){let i=()=>E(t,"brief",{scenario:r},[h("phone"),o],{class:"btn"});return s`<div class="after">
    ${e?s`<p class="when">${h("clock")}${e}</p>`:l} ${r?i():l}
    ${n?s`<details>
            <summary>How this is marked</summary>
            <p>${n}</p>
          </details>`:l}
  </div>`}function on({is_right:t,is_critical:e}){return t?"right":e?"critical":"wrong"}var sn={right:"check",wrong:"dash",critical:"alert"};function an(t,e){let{mark:n}=e;if(!n)return l;let r=on(n);return s`<section class="mark ${r}" aria-labelledby="verdict">
    <h2 id="verdict">${h(sn[r])}<span>${n.verdict}</span></h2>
    ${tn(n)} ${nn(e,n)}
    <p class="why">
      ${n.why} ${n.statement?I(n.statement,t.view.texts[n.statement]??""):l}
    </p>
    ${n.help?s`<p class="help">${h("hint")}<span>${n.help}</span></p>`:l} ${rn(t,n)}
  </section>`}function we(t){t.repeat&&t.preventDefault()}function ln(t,e){if(e.mark){let i=e.number===e.of?"See how it went":"Next";return s`<button type="button" class="btn main" aria-describedby="verdict" @click=${()=>{te(t)}} @keydown=${we}>
      ${i}<kbd aria-hidden="true">↵</kbd>
    </button>`}let n=()=>{rt(t)},o=s`<button type="button" class="btn main" @click=${()=>{y(t)}} @keydown=${we}>
    Check<kbd aria-hidden="true">↵</kbd>
  </button>`;return s`<button type="button" class="btn quiet" @click=${n} @keydown=${we}>I don’t know</button>
    ${e.input==="pick"?s`<span class="main" aria-hidden="true"></span>`:o}`}function ut(t,e){let{note:n}=t.state;return s`<footer class="bar">
    <div>
      <p id="note" class="small ${n?"":"muted keys"}" role="status">
        ${n||(e.mark?"":ct(e))}
      </p>
      ${ln(t,e)}
    </div>
  </footer>`}function pt(t,e){let n=e.again?s`<span class="tag">Once more</span>`:l;return s`<article class="asking" aria-labelledby="ask">
    <p class="kind"><span class="label">${e.kind_words}</span>${n}</p>
    ${en(e)}
    <h1 id="ask" tabindex="-1">${e.ask}</h1>
    ${lt(t,e)} ${an(t,e)}
  </article>`}var cn=[0,1,2,3];function dn(t){let e=40-8*t,n=r=>`M24 ${e} C${24+5*r} ${e-1} ${24+13*r} ${e-3} ${24+14*r} ${e-11} C${24+6*r} ${e-11} ${24+2*r} ${e-6} 24 ${e}`;return[n(-1),n(1)]}var un={check:["M39 12 A20 20 0 1 0 43.5 20","M15 24.5 L22.5 32 L41 9.5"],star:["M24 5 L29.7 17 L43 18.7 L33.3 28 L35.8 41.2 L24 34.7 L12.2 41.2 L14.7 28 L5 18.7 L18.3 17 Z"],sprig:["M24 46 C24.6 36 23.4 22 24 8",...cn.flatMap(dn),"M24 8 C21 5.5 21.5 2.5 24 1 C26.5 2.5 27 5.5 24 8"]};function be(t){let e=(n,r)=>G`<path d=${n} pathLength="1" style="--at:${r}"></path>`;return s`<svg class="drawn" viewBox="0 0 48 48" aria-hidden="true">${un[t].map(e)}</svg>`}function mt(t,e,n){return`${t} ${t===1?e:n}`}function pn(t){let e=Math.max(1,...t.map(({cards:n})=>n));return t.map(({cards:n})=>n===0?0:Math.max(8,Math.round(100*n/e)))}function ht(t){if(t.length===0)return l;let e=pn(t),n=({words:r,cards:o},i)=>s`<li class=${o===0?"none":l}>
      <span class="unseen">${r}: ${mt(o,"card","cards")}</span>
      <b aria-hidden="true">${o||"–"}</b>
      <i aria-hidden="true"><i style="height:${e[i]??0}%"></i></i>
      <span aria-hidden="true">${r}</span>
    </li>`;return s`<ol class="forecast" aria-label="Cards on the coming days">
    ${t.map(n)}
  </ol>`}function mn(t){return"scenario"in t}function hn(t){return mn(t)?t.level==="worked"?"play":"phone":"cards"}function fn(t,e){return s`<button type="button" class="btn main" @click=${()=>t.send("begin",Date.now())}>
    ${h(hn(e))}${e.words}
  </button>`}function ke(t,e){return e?s`<div class="next-step">
    <p class="small"><b>Next:</b> ${e.why}</p>
    ${fn(t,e)}
  </div>`:l}function gn(t,{missed:e}){if(e.length===0)return l;let n=([r,o])=>s`<li><span>${r}</span>${I(o,t.view.texts[o]??"")}</li>`;return s`<section class="card" aria-labelledby="back-title">
    <h2 id="back-title">Comes back tomorrow</h2>
    <ul class="missed">
      ${e.map(n)}
    </ul>
  </section>`}function $n({forecast:t}){return t.length===0?l:s`<section class="card" aria-labelledby="ahead-title">
    <h2 id="ahead-title">The days ahead</h2>
    ${ht(t)}
  </section>`}function ft(t){return s`<p class="row ways">
    ${E(t,"guide",{},"How you stand on every statement")} ${E(t,"choose",{},"Home")}
  </p>`}function gt(t,e){let n=[e.took,e.streak].filter(Boolean);return s`<div class="ending">
    <header>
      ${be(e.missed.length===0?"sprig":"check")}
      <div>
        <h1 id="end" tabindex="-1">${e.headline}</h1>
        <p class="lead facts">${n.map(r=>s`<span>${r}</span>`)}</p>
      </div>
    </header>
    ${ke(t,t.view.step)}
    <div class="pair">${gn(t,e)} ${$n(e)}</div>
    ${ft(t)}
  </div>`}function $t(t){return s`<div class="ending">
    <header>
      ${be("check")}
      <div>
        <h1 id="end" tabindex="-1">Nothing is due now</h1>
        <p class="lead">${t.view.drill.next_due}</p>
      </div>
    </header>
    ${ke(t,t.view.step)} ${ft(t)}
  </div>`}function yt({view:t}){let{notice:e}=t.drill;return e?s`<p class="notice" role="status">${h("note")}<span>${e}</span></p>`:l}function yn(t){let{card:e,done:n}=t.view.drill;return e?s`<div class="drilling">
    <div class="wrap drill">${dt(t,e)} ${O(t.problem)} ${yt(t)} ${pt(t,e)}</div>
    ${ut(t,e)}
  </div>`:s`<div class="wrap drill over">
      ${O(t.problem)} ${yt(t)} ${n?gt(t,n):$t(t)}
    </div>`}function vn(t){let[e]=t.composedPath();return e instanceof HTMLElement&&e.matches("button, a, summary")}function wn(t,e){if(e.key==="Escape")P(t);else if(e.key==="Enter"){if(vn(e))return;S(t)?y(t):te(t)}else if(!bn(t,e))return;e.preventDefault()}function bn(t,e){let n=S(t);return!n||n.options.length===0?!1:e.key==="Backspace"&&n.input==="order"?(R(t,ze(t.state.answer)),!0):st(t,n,e)}var Qr=Ye("drill",{here:null,about:tt,state:et,draw:yn,drawn:ot,onKey:wn});export{Qr as default};
/*! Bundled license information:

lit-html/lit-html.js:
lit-html/directive.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
lit-html/directives/live.js:
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
