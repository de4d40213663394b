/* Made from pages/drill/page.ts by npm run build. */
var oe=globalThis,Ee=t=>t,U=oe.trustedTypes,Te=U?U.createPolicy("lit-html",{createHTML:t=>t}):void 0,ie="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,se="?"+$,Et=`<${se}>`,k=document,D=()=>k.createComment(""),V=t=>t===null||typeof t!="object"&&typeof t!="function",ae=Array.isArray,Pe=t=>ae(t)||typeof t?.[Symbol.iterator]=="function",re=`[ 	
\f\r]`,L=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Me=/-->/g,_e=/>/g,w=RegExp(`>|${re}(?:([^\\s"'>=/]+)(${re}*=${re}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ce=/'/g,Se=/"/g,Le=/^(?:script|style|textarea|title)$/i,le=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),s=le(1),z=le(2),Tn=le(3),f=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),Re=new WeakMap,b=k.createTreeWalker(k,129);function De(t,e){if(!ae(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Te!==void 0?Te.createHTML(e):e}var Ve=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",a=L;for(let d=0;d<n;d++){let c=t[d],m,u,p=-1,g=0;for(;g<c.length&&(a.lastIndex=g,u=a.exec(c),u!==null);)g=a.lastIndex,a===L?u[1]==="!--"?a=Me:u[1]!==void 0?a=_e:u[2]!==void 0?(Le.test(u[2])&&(o=RegExp("</"+u[2],"g")),a=w):u[3]!==void 0&&(a=w):a===w?u[0]===">"?(a=o??L,p=-1):u[1]===void 0?p=-2:(p=a.lastIndex-u[2].length,m=u[1],a=u[3]===void 0?w:u[3]==='"'?Se:Ce):a===Se||a===Ce?a=w:a===Me||a===_e?a=L:(a=w,o=void 0);let v=a===w&&t[d+1].startsWith("/>")?" ":"";i+=a===L?c+Et:p>=0?(r.push(m),c.slice(0,p)+ie+c.slice(p)+$+v):c+$+(p===-2?d:v)}return[De(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},N=class t{constructor({strings:e,_$litType$:n},r){let o;this.parts=[];let i=0,a=0,d=e.length-1,c=this.parts,[m,u]=Ve(e,n);if(this.el=t.createElement(m,r),b.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(o=b.nextNode())!==null&&c.length<d;){if(o.nodeType===1){if(o.hasAttributes())for(let p of o.getAttributeNames())if(p.endsWith(ie)){let g=u[a++],v=o.getAttribute(p).split($),K=/([.?@])?(.*)/.exec(g);c.push({type:1,index:i,name:K[2],strings:v,ctor:K[1]==="."?W:K[1]==="?"?q:K[1]==="@"?Y:A}),o.removeAttribute(p)}else p.startsWith($)&&(c.push({type:6,index:i}),o.removeAttribute(p));if(Le.test(o.tagName)){let p=o.textContent.split($),g=p.length-1;if(g>0){o.textContent=U?U.emptyScript:"";for(let v=0;v<g;v++)o.append(p[v],D()),b.nextNode(),c.push({type:2,index:++i});o.append(p[g],D())}}}else if(o.nodeType===8)if(o.data===se)c.push({type:2,index:i});else{let p=-1;for(;(p=o.data.indexOf($,p+1))!==-1;)c.push({type:7,index:i}),p+=$.length-1}i++}}static createElement(e,n){let r=k.createElement("template");return r.innerHTML=e,r}};function x(t,e,n=t,r){if(e===f)return e;let o=r!==void 0?n._$Co?.[r]:n._$Cl,i=V(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=o:n._$Cl=o),o!==void 0&&(e=x(t,o._$AS(t,e.values),o,r)),e}var F=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??k).importNode(n,!0);b.currentNode=o;let i=b.nextNode(),a=0,d=0,c=r[0];for(;c!==void 0;){if(a===c.index){let m;c.type===2?m=new _(i,i.nextSibling,this,e):c.type===1?m=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(m=new G(i,this,e)),this._$AV.push(m),c=r[++d]}a!==c?.index&&(i=b.nextNode(),a++)}return b.currentNode=k,o}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=x(this,e,n),V(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==f&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Pe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&V(this._$AH)?this._$AA.nextSibling.data=e:this.T(k.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=N.createElement(De(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new F(o,this),a=i.u(this.options);i.p(n),this.T(a),this._$AH=i}}_$AC(e){let n=Re.get(e.strings);return n===void 0&&Re.set(e.strings,n=new N(e)),n}k(e){ae(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(D()),this.O(D()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Ee(e).nextSibling;Ee(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},A=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=l}_$AI(e,n=this,r,o){let i=this.strings,a=!1;if(i===void 0)e=x(this,e,n,0),a=!V(e)||e!==this._$AH&&e!==f,a&&(this._$AH=e);else{let d=e,c,m;for(e=i[0],c=0;c<i.length-1;c++)m=x(this,d[r+c],n,c),m===f&&(m=this._$AH[c]),a||=!V(m)||m!==this._$AH[c],m===l?e=l:e!==l&&(e+=(m??"")+i[c+1]),this._$AH[c]=m}a&&!o&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},W=class extends A{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},q=class extends A{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},Y=class extends A{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=x(this,e,n,0)??l)===f)return;let r=this._$AH,o=e===l&&r!==l||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==l&&(r===l||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},G=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){x(this,e)}},Ne={M:ie,P:$,A:se,C:1,L:Ve,R:F,D:Pe,V:x,I:_,H:A,N:q,U:Y,B:W,F:G},Tt=oe.litHtmlPolyfillSupport;Tt?.(N,_),(oe.litHtmlVersions??=[]).push("3.3.3");var Oe=(t,e,n)=>{let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new _(e.insertBefore(D(),i),i,void 0,n??{})}return o._$AI(t),o};var ce={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(t){let e=ce[t];return s`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>z`<path d=${n}></path>`)}
  </svg>`}function de(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),r=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(r&&`?${r}`)}function E(t,e,n,r,o={}){let i=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),t.send("go",{to:e,params:n}))};return s`<a
    href=${de(e,n)}
    class=${o.class??l}
    aria-label=${o.label??l}
    aria-current=${o.current?"page":l}
    @click=${i}
    >${r}</a
  >`}function O(t){return t?s`<p class="problem" role="alert">${h("alert")}<span>${t}</span></p>`:l}function He(t,e){let n=(o,i)=>s`<li>${E(t,o,{},i,{current:e===o})}</li>`,r=[h("mark"),s`<span>Call simulator</span>`];return s`<header class="mast">
    ${E(t,"choose",{},r,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("progress","Progress")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function Ie(t,e){return s`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var T={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},j=t=>(...e)=>({_$litDirective$:t,values:e}),C=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Vn}=Ne;var Be=t=>t.strings===void 0;var Mt={},Z=(t,e=Mt)=>t._$AH=e;var Ke=j(class extends C{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Z(t),this.key=e),n}});var _t=new Set(["go","start","again","surprise","begin","back","branch"]),ue="callSimulatorTurning";function Ue(){return ue in document.documentElement.dataset}var Q=class{onSilence=()=>{};#e=null;#t=null;#i;#n;#r;constructor(e){this.#r=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#o(),this.#t=e,_t.has(e)&&(document.documentElement.dataset[ue]=""),e!=="look"&&(this.#i=setTimeout(()=>{this.#r.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#o(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#o()}close(){clearTimeout(this.#n)}#o(){clearTimeout(this.#n),clearTimeout(this.#i),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,ue),this.#r.removeAttribute("aria-busy")}};var Ct="en-US";function Fe(t){Ct=t}function We(t,e,n){return`${t} ${t===1?e:n}`}var qe="call-simulator-frame",St=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Rt=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${ce.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ye(){if(document.getElementById(qe))return;let t=document.createElement("style");t.id=qe,t.textContent=St,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Rt)}`}function J(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function Ge(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var Pt="The app is not answering. Check that it is still running, then load this page again.",pe=class extends Q{view;problem=null;arrives=Ue();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",r=>{Lt(this,r)}),this.view=e.data[0].view,Ye(),e.parentElement.append(n)}take(e,n){let[r]=e.data;this.view=r.view,this.problem=r.problem,Fe(r.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,J(e))}};function Lt(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let r=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;r&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:r}}))}function Dt(t){let e=new WeakMap;return n=>{let r=e.get(n.parentElement)??t(n);return e.set(n.parentElement,r),r}}var me=class extends pe{state;silent=!1;constructor(e,n){super(e),this.state=n}};function ze(t,e){let n=a=>e.state?.(a),r=new WeakMap,o=Dt(a=>{let d=new me(a,n(a.data[0].view));return r.set(d,c=>{Nt(c)||e.onKey?.(d,c)}),d}),i=new WeakMap;return a=>{let d=o(a),c=e.about?.(a.data[0].view),m=!i.has(d)||i.get(d)!==c;m&&i.has(d)&&(d.state=n(a.data[0].view)),i.set(d,c),Vt(d,a,e),e.drawn?.(d,m);let u=r.get(d);return u&&document.addEventListener("keydown",u),()=>{u&&document.removeEventListener("keydown",u),e.left?.(d),d.close()}}}function Vt(t,e,n){let r=()=>{Oe(Ot(t,n),t.root)};t.take(e,r),t.silent=!1,t.onSilence=()=>{t.silent=!0,r()},r();let o=t.root.querySelector("#main");o&&t.arrive(o)}function Nt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Ot(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[O(t.silent?Pt:null),Ie("Skip to the page",n),He(t,e.here),s`<div id="main" tabindex="-1">${Ke(e.about?.(t.view),e.draw(t))}</div>`]}function je(t,e){return t-e>=300}function H({said:t,options:e}){let n=new Set(t.map(({turn:i})=>i)),r=e.map(({id:i,text:a})=>[Number(/^Line ([0-9]+)(?=:|$)/.exec(a)?.[1]),i]),o=new Map(r.filter(([i])=>n.has(i)));return e.length>0&&o.size===e.length?o:null}function Ze({gapped:t}){return{text:"",picked:[],gaps:t.slice(1).map(()=>"")}}function Qe(t,e){let n=t.picked.filter(r=>r!==e);return{...t,picked:n.length<t.picked.length?n:[...t.picked,e]}}function Je(t){return{...t,picked:t.picked.slice(0,-1)}}function Xe(t,e,n){return{...t,gaps:t.gaps.map((r,o)=>o===e?n:r)}}function he({gaps:t},e){return t.map((r,o)=>(e+1+o)%t.length).find(r=>t[r]?.trim()==="")??null}function X({input:t,options:e},n){if(t==="typed"){let o=n.text.length-1200;return o>0?`${o} ${o===1?"character":"characters"} too many: say it shorter.`:n.text.trim()?"":"Type what you would say first."}if(t==="gaps")return he(n,-1)===null?"":"Fill every gap first.";let r=(t==="order"?e.length:1)-n.picked.length;return r<=0?"":t==="order"?`${r} still to be placed.`:"Pick one first."}function et({picked:t},e){let n=t.indexOf(e);return n<0?null:n+1}var Ht={one:"st",two:"nd",few:"rd",other:"th"},It=new Intl.PluralRules("en-US",{type:"ordinal"});function tt(t){return`${t}${Ht[It.select(t)]??"th"}`}function fe({text:t,id:e},n,r){return r.includes(t)?"right":n.picked.includes(e)?"wrong":""}var ee=8,$e="pinned",ye=t=>t.querySelector(".cited-text"),nt=t=>$e in t.dataset;function Bt(t,e,n){let r=Math.max(ee,Math.min(t.left,n.width-e.width-ee)),o=t.bottom+e.height+ee>n.height&&t.top-e.height>=ee;return{left:r,top:o?t.top-e.height:t.bottom}}function ve(t){let e=ye(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let{left:n,top:r}=Bt(t.getBoundingClientRect(),{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${n}px`,e.style.top=`${r}px`,document.addEventListener("scroll",o,{capture:!0,once:!0}),document.addEventListener("pointerdown",o,{capture:!0});function o(i){i.type==="pointerdown"&&i.composedPath().includes(t)||(document.removeEventListener("scroll",o,{capture:!0}),document.removeEventListener("pointerdown",o,{capture:!0}),I(t))}}function I(t){Reflect.deleteProperty(t.dataset,$e);let e=ye(t);e?.matches(":popover-open")&&e.hidePopover()}var M=t=>t.currentTarget;function Kt(t){t.pointerType==="mouse"&&ve(M(t))}function Ut(t){t.pointerType==="mouse"&&!nt(M(t))&&I(M(t))}function Ft(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=M(t);if(t.stopPropagation(),nt(e)){I(e);return}e.dataset[$e]="",ve(e)}function Wt(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&ve(M(t))}function qt(t){let e=M(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||I(e)}function Yt(t){let e=M(t);t.key!=="Escape"||!ye(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),I(e))}function ge(t,e,n){return s`<a class=${n} href=${de("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}function B(t,e,n=t){return e?s`<span
    class="cited"
    @pointerenter=${Kt}
    @pointerleave=${Ut}
    @click=${Ft}
    @focusin=${Wt}
    @focusout=${qt}
    @keydown=${Yt}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${ge(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:ge(t,n,"cite")}function rt(t,e){return s`<p class="bubble ${e.by} ${e.kind}">
    <span class="who">${t}</span><span class="words">${e.text}</span>
  </p>`}var we=j(class extends C{constructor(t){if(super(t),t.type!==T.PROPERTY&&t.type!==T.ATTRIBUTE&&t.type!==T.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Be(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===f||e===l)return e;let n=t.element,r=t.name;if(t.type===T.PROPERTY){if(e===n[r])return f}else if(t.type===T.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return f}else if(t.type===T.ATTRIBUTE&&n.getAttribute(r)===e+"")return f;return Z(t),e}});var Gt={input:"typed",options:[],gapped:[]};function ot({drill:{card:t}}){let e=performance.now(),n=!!t?.mark;return{answer:Ze(t??Gt),note:"",shownAt:e,since:e,isMarked:n}}function it({drill:{card:t,done:e}}){return t?.token??(e?"done":"nothing due")}function te(t){return je(performance.now(),t.state.since)}function S({view:t}){let{card:e}=t.drill;return e&&!e.mark?e:null}function R(t,e){t.state.answer=e,t.state.note="",t.redraw()}function y(t){let e=S(t);if(!e||!te(t))return;let{answer:n,shownAt:r}=t.state;t.state.note=X(e,n),t.state.note===""&&t.send("answer",{token:e.token,...n,took_ms:Math.round(performance.now()-r)}),t.redraw()}function st(t,e){!S(t)||!te(t)||(t.state.answer={...t.state.answer,picked:[e]},y(t))}function at(t){let e=S(t);e&&te(t)&&t.send("reveal",{token:e.token})}function ne(t){t.view.drill.card?.mark&&te(t)&&t.send("go_on",Date.now())}function P(t){t.send("go",{to:"choose",params:{}})}var zt="(hover: hover)";function lt(t,e){let{card:n}=t.view.drill,r=!!n?.mark;r&&(e||!t.state.isMarked)?(t.state.since=performance.now(),t.root.querySelector(".bar .main")?.focus({preventScroll:!0}),t.root.querySelector(".mark")?.scrollIntoView({block:"nearest",behavior:Ge()})):e&&jt(t),t.state.isMarked=r}function jt(t){let e=t.root.querySelector("#main");e&&J(e);let n=t.root.querySelector("textarea, .gap");n&&matchMedia(zt).matches?(n.focus({preventScroll:!0}),n.scrollIntoView({block:"nearest"})):t.root.querySelector("#ask, #end")?.focus({preventScroll:!0})}function ct(t,e,n){if(!(e.isComposing||e.ctrlKey||e.metaKey||e.altKey)){if(e.key==="Escape")P(t);else if(e.key==="Enter"&&!e.shiftKey&&!e.repeat)n();else if(e.key!=="Enter"||e.shiftKey)return;e.preventDefault()}}function Zt(t,{mark:e}){let{answer:n}=t.state;if(e)return n.text.trim()?s`<p class="own"><span class="label">You</span>${n.text}</p>`:l;let r=i=>{R(t,{...n,text:i.target.value})},o=i=>{ct(t,i,()=>{y(t)})};return s`<textarea
    rows="3"
    aria-labelledby="ask"
    aria-describedby="note"
    placeholder="In your own words"
    spellcheck="true"
    enterkeyhint="send"
    .value=${we(n.text)}
    @input=${r}
    @keydown=${o}
  ></textarea>`}function Qt(t,e,n){let{answer:r}=t.state,o=a=>{R(t,Xe(r,n,a.target.value))},i=()=>{let a=he(t.state.answer,n);a===null?y(t):t.root.querySelectorAll(".gap")[a]?.focus()};return s`<input
    class="gap"
    aria-label="Gap ${n+1} of ${r.gaps.length}"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    ?readonly=${!!e.mark}
    .value=${we(r.gaps[n]??"")}
    @input=${o}
    @keydown=${a=>{ct(t,a,i)}}
  />`}function Jt(t,e){let n=(r,o)=>[r,o+1<e.gapped.length?Qt(t,e,o):l];return s`<p class="gapped">${e.gapped.map(n)}</p>`}function Xt(t,e){let n={ArrowDown:1,ArrowUp:-1}[e.key];if(!n)return!1;let r=[...t.root.querySelectorAll(".option")],o=r.findIndex(a=>a.matches(":focus")),i=o<0&&n<0?r.length-1:o+n;return r[Math.max(0,Math.min(i,r.length-1))]?.focus(),!0}function dt(t,e,n){let r=/^[1-9]$/.test(n.key)?e.options[Number(n.key)-1]:void 0;if(r)ut(t,e,r.id);else return Xt(t,n);return!0}function ut(t,e,n){e.mark||(e.input==="pick"?st(t,n):R(t,Qe(t.state.answer,n)))}var en={right:["check","right"],wrong:["cross","not right"]};function tn(t,e,n){let{answer:r}=t.state;if(e.input==="order"){let d=et(r,n.id);if(!d)return s`<span class="place"></span>`;let c=e.mark&&e.mark.right[d-1]!==n.text;return s`<span class="place set ${c?"off":""}">
      ${tt(d)}${c?s`<span class="unseen">, not right</span>`:l}
    </span>`}let o=e.mark?fe(n,r,e.mark.right):"";if(!o)return s`<span class="known"></span>`;let[i,a]=en[o];return s`<span class="known">${h(i)}<span class="unseen">${a}</span></span>`}function be(t,e,n,r,o=n.text){let{answer:i}=t.state,a=i.picked.includes(n.id),d=e.mark&&e.input==="pick"?fe(n,i,e.mark.right):"",c=()=>{ut(t,e,n.id)},m=u=>{u.key!=="Enter"||e.mark||!u.repeat&&(e.input==="pick"||X(e,i)!=="")||(u.preventDefault(),u.repeat||y(t))};return s`<button
    type="button"
    class="option ${d} ${a?"picked":""}"
    aria-disabled=${e.mark?"true":l}
    aria-pressed=${e.input==="order"?String(a):l}
    aria-keyshortcuts=${r<9?String(r+1):l}
    @click=${c}
    @keydown=${m}
  >
    <kbd aria-hidden="true">${r<9?r+1:""}</kbd><span>${o}</span>${tn(t,e,n)}
  </button>`}function nn(t,e){return s`<ol class="options" aria-labelledby="ask">
    ${e.options.map((n,r)=>s`<li>${be(t,e,n,r)}</li>`)}
  </ol>`}function pt(t,e){return H(e)?l:e.input==="typed"?Zt(t,e):e.input==="gaps"?Jt(t,e):nn(t,e)}var rn={typed:"Type it, then Enter",pick:"A number picks",order:"Numbers in your order, Backspace takes one back",gaps:"Tab leads from gap to gap"};function mt({input:t}){return rn[t]}function on({speaker:t,text:e,turn:n}){let r=t==="customer"?"Customer":n===null?"Agent":`Agent, line ${n}`;return rt(r,{by:t==="customer"?"customer":"trainee",kind:"said",text:e})}function ht({account:t}){if(t.length===0)return l;let e=([n,r])=>s`<div>
      <dt>${n}</dt>
      <dd>${r}</dd>
    </div>`;return s`<dl class="account" aria-label="On your screen">${t.map(e)}</dl>`}function ft(t,e){if(e.said.length===0)return l;let n=H(e),r=o=>{let i=e.options.findIndex(({id:d})=>d===n?.get(o.turn??0)),a=e.options[i];return a?be(t,e,a,i,[s`<span class="who">Line ${o.turn}</span>`,o.text]):on(o)};return s`<div class="lines">${e.said.map(r)}</div>`}function gt({situation:t}){return t?s`<p>${t}</p>`:l}function $t(t,{number:e,of:n}){return s`<header class="progress">
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
  </header>`}function sn({heard:t}){return t.length===0?l:s`<p class="heard">
    <span class="label">Heard in your words</span>${t.map(e=>s`<span class="tag">${e}</span>`)}
  </p>`}function an({input:t,options:e},n){let r=n.right.filter(o=>t==="order"||e.every(i=>i.text!==o));return r.length===0?l:t==="order"?s`<div class="right-words">
      <p class="label">The right order</p>
      <ol class="steps">
        ${n.right.map(o=>s`<li>${o}</li>`)}
      </ol>
    </div>`:s`<div class="right-words">
    <p class="label">Right words</p>
    ${r.map(o=>s`<blockquote>${o}</blockquote>`)}
  </div>`}function ln(t,{due:e,rule:n,practise:r,practise_words:o}){let i=()=>E(t,"brief",{scenario:r},[h("phone"),o],{class:"btn"});return s`<div class="after">
    ${e?s`<p class="when">${h("clock")}${e}</p>`:l} ${r?i():l}
    ${n?s`<details>
            <summary>How this is marked</summary>
            <p>${n}</p>
          </details>`:l}
  </div>`}function cn({is_right:t,is_critical:e}){return t?"right":e?"critical":"wrong"}var dn={right:"check",wrong:"dash",critical:"alert"};function un(t,e){let{mark:n}=e;if(!n)return l;let r=cn(n);return s`<section class="mark ${r}" aria-labelledby="verdict">
    <h2 id="verdict">${h(dn[r])}<span>${n.verdict}</span></h2>
    ${sn(n)} ${an(e,n)}
    <p class="why">
      ${n.why.replace(` (${n.statement})`,"")}
      ${n.statement?B(n.statement,t.view.texts[n.statement]??""):l}
    </p>
    ${n.help?s`<p class="help">${h("hint")}<span>${n.help}</span></p>`:l} ${ln(t,n)}
  </section>`}function ke(t){t.repeat&&t.preventDefault()}function pn(t,e){if(e.mark){let i=e.number===e.of?"See how it went":"Next";return s`<button type="button" class="btn main" aria-describedby="verdict" @click=${()=>{ne(t)}} @keydown=${ke}>
      ${i}<kbd aria-hidden="true">↵</kbd>
    </button>`}let n=()=>{at(t)},o=s`<button type="button" class="btn main" @click=${()=>{y(t)}} @keydown=${ke}>
    Check<kbd aria-hidden="true">↵</kbd>
  </button>`;return s`<button type="button" class="btn quiet" @click=${n} @keydown=${ke}>I don’t know</button>
    ${e.input==="pick"?s`<span class="main" aria-hidden="true"></span>`:o}`}function yt(t,e){let{note:n}=t.state;return s`<footer class="bar">
    <div>
      <p id="note" class="small ${n?"":"muted keys"}" role="status">
        ${n||(e.mark?"":mt(e))}
      </p>
      ${pn(t,e)}
    </div>
  </footer>`}function vt(t,e){let n=e.again?s`<span class="tag">Once more</span>`:l,r=s`<h1 id="ask" tabindex="-1">${e.ask}</h1>`;return s`<article class="asking" aria-labelledby="ask">
    <p class="kind"><span class="label">${e.kind_words}</span>${n}</p>
    ${H(e)?s`<div class="situation">${gt(e)}${ht(e)}</div>
            ${r}
            <div class="situation">${ft(t,e)}</div>`:s`<div class="situation">${gt(e)}${ft(t,e)}${ht(e)}</div>
            ${r}`}
    ${pt(t,e)} ${un(t,e)}
  </article>`}var mn=[0,1,2,3];function hn(t){let e=40-8*t,n=r=>`M24 ${e} C${24+5*r} ${e-1} ${24+13*r} ${e-3} ${24+14*r} ${e-11} C${24+6*r} ${e-11} ${24+2*r} ${e-6} 24 ${e}`;return[n(-1),n(1)]}var fn={check:["M39 12 A20 20 0 1 0 43.5 20","M15 24.5 L22.5 32 L41 9.5"],star:["M24 5 L29.7 17 L43 18.7 L33.3 28 L35.8 41.2 L24 34.7 L12.2 41.2 L14.7 28 L5 18.7 L18.3 17 Z"],sprig:["M24 46 C24.6 36 23.4 22 24 8",...mn.flatMap(hn),"M24 8 C21 5.5 21.5 2.5 24 1 C26.5 2.5 27 5.5 24 8"]};function xe(t){let e=(n,r)=>z`<path d=${n} pathLength="1" style="--at:${r}"></path>`;return s`<svg class="drawn" viewBox="0 0 48 48" aria-hidden="true">${fn[t].map(e)}</svg>`}function gn(t){let e=Math.max(1,...t.map(({cards:n})=>n));return t.map(({cards:n})=>n===0?0:Math.max(8,Math.round(100*n/e)))}function wt(t){if(t.length===0)return l;let e=gn(t),n=({words:r,cards:o},i)=>s`<li class=${o===0?"none":l}>
      <span class="unseen">${r}: ${We(o,"card","cards")}</span>
      <b aria-hidden="true">${o||"–"}</b>
      <i aria-hidden="true"><i style="height:${e[i]??0}%"></i></i>
      <span aria-hidden="true">${r}</span>
    </li>`;return s`<ol class="forecast" aria-label="Cards on the coming days">
    ${t.map(n)}
  </ol>`}function $n(t){return"scenario"in t}function yn(t){return $n(t)?t.level==="worked"?"play":"phone":"cards"}function vn(t,e){return s`<button type="button" class="btn main" @click=${()=>t.send("begin",Date.now())}>
    ${h(yn(e))}${e.words}
  </button>`}function Ae(t,e){return e?s`<div class="next-step">
    <p class="small"><b>Next:</b> ${e.why}</p>
    ${vn(t,e)}
  </div>`:l}function wn(t,{missed:e}){if(e.length===0)return l;let n=([r,o])=>s`<li><span>${r}</span>${B(o,t.view.texts[o]??"")}</li>`;return s`<section class="card" aria-labelledby="back-title">
    <h2 id="back-title">Comes back tomorrow</h2>
    <ul class="missed">
      ${e.map(n)}
    </ul>
  </section>`}function bn({forecast:t}){return t.length===0?l:s`<section class="card" aria-labelledby="ahead-title">
    <h2 id="ahead-title">The days ahead</h2>
    ${wt(t)}
  </section>`}function bt(t){return s`<p class="row ways">
    ${E(t,"guide",{},"How you stand on every statement")} ${E(t,"choose",{},"Home")}
  </p>`}function kt(t,e){let n=[e.took,e.streak].filter(Boolean);return s`<div class="ending">
    <header>
      ${xe(e.missed.length===0?"sprig":"check")}
      <div>
        <h1 id="end" tabindex="-1">${e.headline}</h1>
        <p class="lead facts">${n.map(r=>s`<span>${r}</span>`)}</p>
      </div>
    </header>
    ${Ae(t,t.view.step)}
    <div class="pair">${wn(t,e)} ${bn(e)}</div>
    ${bt(t)}
  </div>`}function xt(t){return s`<div class="ending">
    <header>
      ${xe("check")}
      <div>
        <h1 id="end" tabindex="-1">Nothing is due now</h1>
        <p class="lead">${t.view.drill.next_due}</p>
      </div>
    </header>
    ${Ae(t,t.view.step)} ${bt(t)}
  </div>`}function At({view:t}){let{notice:e}=t.drill;return e?s`<p class="notice" role="status">${h("note")}<span>${e}</span></p>`:l}function kn(t){let{card:e,done:n}=t.view.drill;return e?s`<div class="drilling">
    <div class="wrap drill">${$t(t,e)} ${O(t.problem)} ${At(t)} ${vt(t,e)}</div>
    ${yt(t,e)}
  </div>`:s`<div class="wrap drill over">
      ${O(t.problem)} ${At(t)} ${n?kt(t,n):xt(t)}
    </div>`}function xn(t){let[e]=t.composedPath();return e instanceof HTMLElement&&e.matches("button, a, summary")}function An(t,e){if(e.key==="Escape")P(t);else if(e.key==="Enter"){if(xn(e))return;S(t)?y(t):ne(t)}else if(!En(t,e))return;e.preventDefault()}function En(t,e){let n=S(t);return!n||n.options.length===0?!1:e.key==="Backspace"&&n.input==="order"?(R(t,Je(t.state.answer)),!0):dt(t,n,e)}var ro=ze("drill",{here:null,about:it,state:ot,draw:kn,drawn:lt,onKey:An});export{ro as default};
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
