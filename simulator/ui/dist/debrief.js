/* Made from pages/debrief/page.ts by npm run build. */
var ht=globalThis,Vt=e=>e,K=ht.trustedTypes,Ht=K?K.createPolicy("lit-html",{createHTML:e=>e}):void 0,$t="$lit$",v=`lit$${Math.random().toFixed(9).slice(2)}$`,bt="?"+v,Qe=`<${bt}>`,_=document,N=()=>_.createComment(""),O=e=>e===null||typeof e!="object"&&typeof e!="function",yt=Array.isArray,Ft=e=>yt(e)||typeof e?.[Symbol.iterator]=="function",ft=`[ 	
\f\r]`,P=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,It=/-->/g,Bt=/>/g,T=RegExp(`>|${ft}(?:([^\\s"'>=/]+)(${ft}*=${ft}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Wt=/'/g,Ut=/"/g,jt=/^(?:script|style|textarea|title)$/i,gt=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),i=gt(1),h=gt(2),Cr=gt(3),V=Symbol.for("lit-noChange"),a=Symbol.for("lit-nothing"),Kt=new WeakMap,k=_.createTreeWalker(_,129);function Yt(e,t){if(!yt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ht!==void 0?Ht.createHTML(t):t}var qt=(e,t)=>{let n=e.length-1,r=[],o,s=t===2?"<svg>":t===3?"<math>":"",l=P;for(let u=0;u<n;u++){let c=e[u],p,f,m=-1,y=0;for(;y<c.length&&(l.lastIndex=y,f=l.exec(c),f!==null);)y=l.lastIndex,l===P?f[1]==="!--"?l=It:f[1]!==void 0?l=Bt:f[2]!==void 0?(jt.test(f[2])&&(o=RegExp("</"+f[2],"g")),l=T):f[3]!==void 0&&(l=T):l===T?f[0]===">"?(l=o??P,m=-1):f[1]===void 0?m=-2:(m=l.lastIndex-f[2].length,p=f[1],l=f[3]===void 0?T:f[3]==='"'?Ut:Wt):l===Ut||l===Wt?l=T:l===It||l===Bt?l=P:(l=T,o=void 0);let g=l===T&&e[u+1].startsWith("/>")?" ":"";s+=l===P?c+Qe:m>=0?(r.push(p),c.slice(0,m)+$t+c.slice(m)+v+g):c+v+(m===-2?u:g)}return[Yt(e,s+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},H=class e{constructor({strings:t,_$litType$:n},r){let o;this.parts=[];let s=0,l=0,u=t.length-1,c=this.parts,[p,f]=qt(t,n);if(this.el=e.createElement(p,r),k.currentNode=this.el.content,n===2||n===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(o=k.nextNode())!==null&&c.length<u;){if(o.nodeType===1){if(o.hasAttributes())for(let m of o.getAttributeNames())if(m.endsWith($t)){let y=f[l++],g=o.getAttribute(m).split(v),U=/([.?@])?(.*)/.exec(y);c.push({type:1,index:s,name:U[2],strings:g,ctor:U[1]==="."?j:U[1]==="?"?Y:U[1]==="@"?q:M}),o.removeAttribute(m)}else m.startsWith(v)&&(c.push({type:6,index:s}),o.removeAttribute(m));if(jt.test(o.tagName)){let m=o.textContent.split(v),y=m.length-1;if(y>0){o.textContent=K?K.emptyScript:"";for(let g=0;g<y;g++)o.append(m[g],N()),k.nextNode(),c.push({type:2,index:++s});o.append(m[y],N())}}}else if(o.nodeType===8)if(o.data===bt)c.push({type:2,index:s});else{let m=-1;for(;(m=o.data.indexOf(v,m+1))!==-1;)c.push({type:7,index:s}),m+=v.length-1}s++}}static createElement(t,n){let r=_.createElement("template");return r.innerHTML=t,r}};function A(e,t,n=e,r){if(t===V)return t;let o=r!==void 0?n._$Co?.[r]:n._$Cl,s=O(t)?void 0:t._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(e),o._$AT(e,n,r)),r!==void 0?(n._$Co??=[])[r]=o:n._$Cl=o),o!==void 0&&(t=A(e,o._$AS(e,t.values),o,r)),t}var F=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:r}=this._$AD,o=(t?.creationScope??_).importNode(n,!0);k.currentNode=o;let s=k.nextNode(),l=0,u=0,c=r[0];for(;c!==void 0;){if(l===c.index){let p;c.type===2?p=new D(s,s.nextSibling,this,t):c.type===1?p=new c.ctor(s,c.name,c.strings,this,t):c.type===6&&(p=new G(s,this,t)),this._$AV.push(p),c=r[++u]}l!==c?.index&&(s=k.nextNode(),l++)}return k.currentNode=_,o}p(t){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,n),n+=r.strings.length-2):r._$AI(t[n])),n++}},D=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,r,o){this.type=2,this._$AH=a,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=A(this,t,n),O(t)?t===a||t==null||t===""?(this._$AH!==a&&this._$AR(),this._$AH=a):t!==this._$AH&&t!==V&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Ft(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==a&&O(this._$AH)?this._$AA.nextSibling.data=t:this.T(_.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:r}=t,o=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=H.createElement(Yt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let s=new F(o,this),l=s.u(this.options);s.p(n),this.T(l),this._$AH=s}}_$AC(t){let n=Kt.get(t.strings);return n===void 0&&Kt.set(t.strings,n=new H(t)),n}k(t){yt(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,o=0;for(let s of t)o===n.length?n.push(r=new e(this.O(N()),this.O(N()),this,this.options)):r=n[o],r._$AI(s),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,o),n.length=o)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let r=Vt(t).nextSibling;Vt(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},M=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,r,o,s){this.type=1,this._$AH=a,this._$AN=void 0,this.element=t,this.name=n,this._$AM=o,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=a}_$AI(t,n=this,r,o){let s=this.strings,l=!1;if(s===void 0)t=A(this,t,n,0),l=!O(t)||t!==this._$AH&&t!==V,l&&(this._$AH=t);else{let u=t,c,p;for(t=s[0],c=0;c<s.length-1;c++)p=A(this,u[r+c],n,c),p===V&&(p=this._$AH[c]),l||=!O(p)||p!==this._$AH[c],p===a?t=a:t!==a&&(t+=(p??"")+s[c+1]),this._$AH[c]=p}l&&!o&&this.j(t)}j(t){t===a?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},j=class extends M{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===a?void 0:t}},Y=class extends M{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==a)}},q=class extends M{constructor(t,n,r,o,s){super(t,n,r,o,s),this.type=5}_$AI(t,n=this){if((t=A(this,t,n,0)??a)===V)return;let r=this._$AH,o=t===a&&r!==a||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,s=t!==a&&(r===a||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},G=class{constructor(t,n,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){A(this,t)}},Gt={M:$t,P:v,A:bt,C:1,L:qt,R:F,D:Ft,V:A,I:D,H:M,N:Y,U:q,B:j,F:G},Ze=ht.litHtmlPolyfillSupport;Ze?.(H,D),(ht.litHtmlVersions??=[]).push("3.3.3");var zt=(e,t,n)=>{let r=n?.renderBefore??t,o=r._$litPart$;if(o===void 0){let s=n?.renderBefore??null;r._$litPart$=o=new D(t.insertBefore(N(),s),s,void 0,n??{})}return o._$AI(e),o};var I={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function d(e){let t=I[e];return i`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${t.map(n=>h`<path d=${n}></path>`)}
  </svg>`}function vt(e,t={}){let n=Object.entries(t).filter(o=>!!o[1]),r=new URLSearchParams(n).toString();return(e==="choose"?"./":e)+(r&&`?${r}`)}function w(e,t,n,r,o={}){let s=l=>{l.metaKey||l.ctrlKey||l.shiftKey||l.button||(l.preventDefault(),e.send("go",{to:t,params:n}))};return i`<a
    href=${vt(t,n)}
    class=${o.class??a}
    aria-label=${o.label??a}
    aria-current=${o.current?"page":a}
    @click=${s}
    >${r}</a
  >`}function z(e){return e?i`<p class="problem" role="alert">${d("alert")}<span>${e}</span></p>`:a}function Qt(e,t){let n=(o,s)=>i`<li>${w(e,o,{},s,{current:t===o})}</li>`,r=[d("mark"),i`<span>Call simulator</span>`];return i`<header class="mast">
    ${w(e,"choose",{},r,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("progress","Progress")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function Zt(e,t){return i`<button type="button" class="btn main skip" @click=${t}>${e}</button>`}function x(e,t,n,r="btn"){return i`<button type="button" class=${r} @click=${()=>e.send("branch",{number:t})}>${d("branch")}${n}</button>`}var Xt=e=>(...t)=>({_$litDirective$:e,values:t}),Q=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,r){this._$Ct=t,this._$AM=n,this._$Ci=r}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Ir}=Gt;var Xe={},Jt=(e,t=Xe)=>e._$AH=t;var te=Xt(class extends Q{constructor(){super(...arguments),this.key=a}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Jt(e),this.key=t),n}});var Je=new Set(["go","start","again","surprise","begin","back","branch"]),wt="callSimulatorTurning";function ee(){return wt in document.documentElement.dataset}var Z=class{onSilence=()=>{};#t=null;#e=null;#s;#n;#r;constructor(t){this.#r=t}send(t,n){return this.#e!==null&&this.#e!=="look"||!this.#t?!1:(this.#o(),this.#e=t,Je.has(t)&&(document.documentElement.dataset[wt]=""),t!=="look"&&(this.#s=setTimeout(()=>{this.#r.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#o(),this.onSilence()},8e3),this.#t.setTriggerValue(t,n),!0)}answered(t){this.#t=t,this.#o()}close(){clearTimeout(this.#n)}#o(){clearTimeout(this.#n),clearTimeout(this.#s),this.#e=null,Reflect.deleteProperty(document.documentElement.dataset,wt),this.#r.removeAttribute("aria-busy")}};var tn="en-US";function ne(e){tn=e}function $(e,t,n){return`${e} ${e===1?t:n}`}var re="call-simulator-frame",en=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,nn=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${I.mark.map(e=>`<path d="${e}"/>`).join("")}</g></svg>`;function oe(){if(document.getElementById(re))return;let e=document.createElement("style");e.id=re,e.textContent=en,document.head.append(e);for(let t of document.querySelectorAll('link[rel~="icon"]'))t.href=`data:image/svg+xml,${encodeURIComponent(nn)}`}function se(e){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),e.focus({preventScroll:!0})}function R(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var rn="The app is not answering. Check that it is still running, then load this page again.",xt=class extends Z{view;problem=null;arrives=ee();root;#t=()=>{};constructor(t){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",r=>{on(this,r)}),this.view=t.data[0].view,oe(),t.parentElement.append(n)}take(t,n){let[r]=t.data;this.view=r.view,this.problem=r.problem,ne(r.locale),this.answered(t),this.#t=n}redraw(){this.#t()}arrive(t){this.arrives&&(this.arrives=!1,se(t))}};function on(e,t){if(t.metaKey||t.ctrlKey||t.shiftKey||t.button)return;let r=(t.target instanceof Element?t.target.closest("a[data-statement]"):null)?.dataset.statement;r&&(t.preventDefault(),e.send("go",{to:"guide",params:{statement:r}}))}function sn(e){let t=new WeakMap;return n=>{let r=t.get(n.parentElement)??e(n);return t.set(n.parentElement,r),r}}var Tt=class extends xt{state;silent=!1;constructor(t,n){super(t),this.state=n}};function ie(e,t){let n=l=>t.state?.(l),r=new WeakMap,o=sn(l=>{let u=new Tt(l,n(l.data[0].view));return r.set(u,c=>{ln(c)||t.onKey?.(u,c)}),u}),s=new WeakMap;return l=>{let u=o(l),c=t.about?.(l.data[0].view),p=!s.has(u)||s.get(u)!==c;p&&s.has(u)&&(u.state=n(l.data[0].view)),s.set(u,c),an(u,l,t),t.drawn?.(u,p);let f=r.get(u);return f&&document.addEventListener("keydown",f),()=>{f&&document.removeEventListener("keydown",f),t.left?.(u),u.close()}}}function an(e,t,n){let r=()=>{zt(cn(e,n),e.root)};e.take(t,r),e.silent=!1,e.onSilence=()=>{e.silent=!0,r()},r();let o=e.root.querySelector("#main");o&&e.arrive(o)}function ln(e){if(e.repeat||e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let[t]=e.composedPath();return t instanceof HTMLElement&&(t.isContentEditable||t.matches("input, textarea, select"))}function cn(e,t){let n=()=>e.root.querySelector("#main")?.focus();return[z(e.silent?rn:null),Zt("Skip to the page",n),Qt(e,t.here),i`<div id="main" tabindex="-1">${te(t.about?.(e.view),t.draw(e))}</div>`]}var X={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var J={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var ae={good:"Well done",bad:"Look at this again",critical:"Critical error"};var tt={said:"You said",did:"You did"},le={said:"You say",did:"You do"},ce="heard",ue="not heard: check yourself",de="There is no moment of the call to quote: it did not happen.",pe="What each turn was worth is not worked out for this call: it could have gone in too many ways.",me="Working out what each turn was worth…",kt="It never counts as the attempt.",fe="Check yourself",he="The moves you confirmed are not those heard in your words. Only what you confirmed was graded.",et="You confirmed",$e="Heard in it",be="Nothing for sure";var dn=e=>e in I;function _t(e){let{sign:t,outline:n}=X[e],r=dn(t)?a:i`<span class="sign-of" aria-hidden="true">${t}</span>`,o=n.length>0?h`<polygon points=${n.join(" ")}></polygon>`:h`<circle r=${.8}></circle>`;return i`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${o}</svg>${r}`}function E(e){return i`<span class="lab" data-label=${e}>${_t(e)}<span>${J[e]}</span></span>`}function C(e,t,n,r){return i`<details class="fold" id=${e}>
    <summary>
      ${d("open")}
      <h2 id="${e}-title">${t}</h2>
      <span class="muted">${n}</span>
    </summary>
    <div class="inside">${r}</div>
  </details>`}function nt(e){for(let t=e.closest("details");t;t=t.parentElement?.closest("details")??null)t.open=!0}function At(e){return e.bubbles.filter(t=>t.by==="trainee").map(t=>t.number)}function ye(e){let t=e.board?.deciding??At(e)[0]??null,{working:n}=e;return{turn:t,lit:t,told:"",isChosen:!1,isSharing:!1,copied:"",isWaiting:n,asked:0,asking:void 0}}function ge(e){let{state:t,view:n}=e;return!t.isWaiting||n.working||(t.isWaiting=!1,t.isChosen)?!1:(t.turn=t.lit=n.board?.deciding??t.turn,e.redraw(),!0)}function rt(e,t,n,[r,o]){let s=t.length-1,l=n===null?-1:t.indexOf(n),c=new Map([[r,l-1],[o,l+1],["Home",0],["End",s]]).get(e);return c===void 0?null:t[Math.max(0,Math.min(c,s))]??null}function ot(e,t){return e.root.querySelector(`#turn-${t??0}`)}function b(e,t,{scroll:n=!0}={}){let r=e.view.bubbles.find(o=>o.number===t);r&&(e.state.lit=r.number,e.state.isChosen=!0,r.by==="trainee"&&(e.state.turn=r.number,e.state.told=e.view.board?.moments.find(o=>o.number===t)?.told??""),e.redraw(),Et(e),n&&Rt(e))}function st(e,t){b(e,t,{scroll:!1});let n=ot(e,t);n&&nt(n),n?.scrollIntoView({block:"center",behavior:R()}),n?.focus({preventScroll:!0})}function it(e){e.root.querySelector(".moment")?.scrollIntoView({block:"nearest",behavior:R()}),e.root.querySelector("#moment-title")?.focus({preventScroll:!0})}function Mt(e){return e.scrollHeight>e.clientHeight+1}function Rt(e,t=R()){let n=ot(e,e.state.lit),r=n?.parentElement;if(!n||!r||!Mt(r))return;let o=r.clientHeight-n.offsetHeight,s=n.getBoundingClientRect().top-r.getBoundingClientRect().top+r.scrollTop;r.scrollTo({top:s-Math.max(8,o/2),behavior:t})}function Et(e,t=R()){let n=e.root.querySelector(".plot"),r=n?.querySelector('[aria-selected="true"]');if(!n||!r)return;let[o,s]=[n.getBoundingClientRect(),r.getBoundingClientRect()];s.left>=o.left&&s.right<=o.right||n.scrollBy({left:s.left-o.left-o.width/2,behavior:t})}var pn=19;function mn(e){return e.filter(t=>t.kind==="dot").filter(t=>t.turn>0)}function fn(e,t){let n=r=>Math.abs(r.at[0]-t);return e.toSorted((r,o)=>n(r)-n(o))[0]?.turn}function ve({at:[e,t],corners:n,radius:r}){return n.length>0?h`<polygon points=${n.join(" ")}></polygon>`:h`<circle cx=${e} cy=${t} r=${r}></circle>`}function hn(e,t){let n=`--ink-of:var(--${e.ink})`;return e.turn?h`<g role="option" id="dot-${e.turn}" class="dot" style=${n} aria-label=${e.text}
    aria-selected=${e.turn===t?"true":"false"}>${ve(e)}</g>`:h`<g class="dot" style=${n} aria-hidden="true">${ve(e)}</g>`}function $n(e,t){let n=`--ink-of:var(--${e.ink})`;switch(e.kind){case"line":return h`<polyline class="line" style=${n} points=${e.points.join(" ")} stroke-width=${e.width}
        stroke-dasharray=${e.dashes.join(" ")||a} aria-hidden="true"></polyline>`;case"area":return h`<polygon style=${n} points=${e.points.join(" ")} fill-opacity=${e.opacity}
        aria-hidden="true"></polygon>`;case"dot":return hn(e,t);case"words":return h`<text class=${e.strong?"strong":a} style=${n} x=${e.at[0]} y=${e.at[1]}
        font-size=${e.size} text-anchor=${e.anchor} aria-hidden="true">${e.text}</text>`}}function bn({height:e},t){if(!t)return a;let[n,r]=t.at;return h`<g class="cursor" style="--ink-of:var(--${t.ink})" aria-hidden="true">
    <line x1=${n} x2=${n} y1="0" y2=${e}></line><circle cx=${n} cy=${r} r=${pn}></circle></g>`}function yn(e,t,n){let r=o=>{if(!(o.currentTarget instanceof Element))return;let s=o.currentTarget.getBoundingClientRect(),[l,,u]=t.frame,c=fn(n,l+(o.clientX-s.left)/s.width*u);(c!==e.state.turn||c!==e.state.lit)&&b(e,c)};return{click:o=>{let s=o.target instanceof Element?o.target.closest("[role=option]"):null;o.detail?r(o):s&&b(e,Number(s.id.slice(4)))},move:o=>{o.pointerType==="mouse"&&o.buttons&1&&r(o)},key:o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let s=n.map(u=>u.turn),l=rt(o.key,s,e.state.turn,["ArrowLeft","ArrowRight"]);if(l!==null)b(e,l);else if(o.key==="Enter"||o.key===" ")it(e);else return;o.preventDefault()}}}function we(e,{chart:t}){let{turn:n}=e.state,{shapes:r}=t,o=mn(r),s=yn(e,t,o),l=r.findIndex(c=>c.kind==="dot"),u=c=>c.map(p=>$n(p,n));return i`<figure class="plot">
    <svg
      viewBox=${t.frame.join(" ")}
      role="listbox"
      tabindex="0"
      aria-label="Turns on the chart"
      aria-orientation="horizontal"
      aria-activedescendant="dot-${n??0}"
      @click=${s.click}
      @pointermove=${s.move}
      @keydown=${s.key}
    >
      ${u(r.slice(0,l))}
      ${bn(t,o.find(c=>c.turn===n))}
      ${u(r.slice(l))}
    </svg>
  </figure>`}var at=8,Ct="pinned",St=e=>e.querySelector(".cited-text"),xe=e=>Ct in e.dataset;function gn(e,t,n){let r=Math.max(at,Math.min(e.left,n.width-t.width-at)),o=e.bottom+t.height+at>n.height&&e.top-t.height>=at;return{left:r,top:o?e.top-t.height:e.bottom}}function Dt(e){let t=St(e);if(!t||t.matches(":popover-open"))return;t.showPopover();let{left:n,top:r}=gn(e.getBoundingClientRect(),{width:t.offsetWidth,height:t.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});t.style.left=`${n}px`,t.style.top=`${r}px`,document.addEventListener("scroll",o,{capture:!0,once:!0}),document.addEventListener("pointerdown",o,{capture:!0});function o(s){s.type==="pointerdown"&&s.composedPath().includes(e)||(document.removeEventListener("scroll",o,{capture:!0}),document.removeEventListener("pointerdown",o,{capture:!0}),B(e))}}function B(e){Reflect.deleteProperty(e.dataset,Ct);let t=St(e);t?.matches(":popover-open")&&t.hidePopover()}var S=e=>e.currentTarget;function vn(e){e.pointerType==="mouse"&&Dt(S(e))}function wn(e){e.pointerType==="mouse"&&!xe(S(e))&&B(S(e))}function xn(e){if(e.target instanceof Element&&e.target.closest("a"))return;let t=S(e);if(e.stopPropagation(),xe(t)){B(t);return}t.dataset[Ct]="",Dt(t)}function Tn(e){e.target instanceof Element&&e.target.matches(":focus-visible")&&Dt(S(e))}function kn(e){let t=S(e);e.relatedTarget instanceof Node&&t.contains(e.relatedTarget)||B(t)}function _n(e){let t=S(e);e.key!=="Escape"||!St(t)?.matches(":popover-open")||(e.preventDefault(),e.stopPropagation(),B(t))}function lt(e,t,n){return i`<a class=${n} href=${vt("guide",{statement:e})} data-statement=${e}
    >${t}</a
  >`}var An=/\b([A-Z][0-9]+)\b/;function ct(e){return e.split(An).map((t,n)=>n%2?lt(t,t,"cited-in-text"):t)}function Lt(e,t,n=e){return t?i`<span
    class="cited"
    @pointerenter=${vn}
    @pointerleave=${wn}
    @click=${xn}
    @focusin=${Tn}
    @focusout=${kn}
    @keydown=${_n}
    ><button type="button" class="cite">${n}<span class="unseen"> ${t}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${e}</b> ${t}</span
      >${lt(e,"Read it in the guide","cited-more")}</span
    ></span
  >`:lt(e,n,"cite")}function ut(e){return e.length===0?a:i`<p class="cites">${e.map(([t,n])=>Lt(t,n))}</p>`}function dt(e,t){return i`<figure class="approved">
    <figcaption>${e}</figcaption>
    <blockquote>${t}</blockquote>
  </figure>`}function ke({spiel:e,spiel_text:t,spiel_says:n}){return e?Lt(e,n,t):a}function Te(e,t){return i`<p class="bubble ${t.by} ${t.kind}">
    <span class="who">${e}</span><span class="words">${t.text}</span>
  </p>`}function pt(e,{by:t,kind:n}){return t==="customer"?e:tt[n]}function Mn(e,t){return t?`${e}, ${t}`:e}function _e(e,{text:t,kind:n,reply:r,mood:o}){return i`<div class="exchange">
    ${Te(le[n],{by:"trainee",kind:n,text:t})}
    ${Te(Mn(e,o),{by:"customer",kind:"said",text:r})}
  </div>`}function Rn(e,t){let n=e.bubbles.find(r=>r.number===t);return n?i`<div class="made">
    <p class="label">${tt[n.kind]}</p>
    <p class="words">${n.text}</p>
  </div>`:a}function En(e){return e.can_pass_after?"check":e.can_pass_before?"alert":"dash"}function Cn(e){let t=e.cost_text?i`<span class="fell">${e.cost_text}</span>`:a;return i`<dl class="worth">
    <div>
      <dt>Still attainable</dt>
      <dd class="figures"><b>${e.course}</b>${t}</dd>
    </div>
    <div>
      <dt>A pass</dt>
      <dd class=${e.can_pass_after?"can":"cannot"}>${d(En(e))}${e.pass_text}</dd>
    </div>
  </dl>`}function Sn(e){return e.length===0?a:i`<details class="more lost">
    <summary>${$(e.length,"line","lines")} lost</summary>
    <ul>
      ${e.map(t=>i`<li>${d("cross")}<span>${t}</span></li>`)}
    </ul>
  </details>`}function Pt(e){return i`<ol>
    ${e.choices.map(t=>i`<li><span>${t}</span></li>`)}
  </ol>`}function Dn(e){return i`<details class="more way">
    <summary>${e.heading}: ${$(e.choices.length,"step","steps")}</summary>
    ${e.comes_to?i`<p class="small muted">${e.comes_to}</p>`:a} ${Pt(e)}
  </details>`}function Ln(e,t){let{view:n}=e,{better:r,recovery:o}=t,s=()=>{st(e,t.number)};return i`<div class="moment-body">
    ${Rn(n,t.number)}
    <p class="why">${ct(t.why)}</p>
    ${Cn(t)}
    ${r?i`<div class="better">
            <h4>What would have kept more</h4>
            ${r.move?i`<p><b>${r.move}</b></p>`:a} ${_e(n.speaker,r)}
          </div>`:a}
    <div class="mores">${Sn(t.lost)} ${o?Dn(o):a}</div>
    <div class="row">
      ${x(e,t.number,"Go on differently from here")}
      <button type="button" class="btn quiet" @click=${s}>Show it in the call</button>
    </div>
  </div>`}function Ae(e,t){let n=t.findIndex(s=>s.number===e.state.turn),r=t[n];if(!r)return a;let o=(s,l,u)=>i`<button
      type="button"
      class="btn quiet"
      aria-label=${s}
      title=${s}
      aria-disabled=${u?"false":"true"}
      @click=${()=>{b(e,u?.number)}}
    >
      ${d(l)}
    </button>`;return i`<section class="moment" aria-labelledby="moment-title" data-label=${r.label}>
    <header>
      <h3 id="moment-title" tabindex="-1"><span>Turn ${r.number}</span>${E(r.label)}</h3>
      ${o("Turn before","back",t[n-1])} ${o("Turn after","next",t[n+1])}
    </header>
    ${Ln(e,r)}
    <p class="unseen" role="status">${e.state.told}</p>
  </section>`}function Pn(e){let t=n=>e.filter(r=>r.label===n).map(r=>r.number);return["best","good","inaccuracy","mistake","blunder"].map(n=>[n,t(n)]).filter(([,n])=>n.length>0)}function Nn(e,t){let n=(r,o)=>i`<li>
      <button type="button" class="count" data-label=${r} title="Go to the next of these" @click=${()=>{b(e,o.find(l=>l>(e.state.turn??0))??o[0])}}>
        ${_t(r)}<span>${$(o.length,J[r].toLowerCase(),X[r].several)}</span>
      </button>
    </li>`;return i`<ul class="counts" aria-label="Turns by label">
    ${Pn(t).map(([r,o])=>n(r,o))}
  </ul>`}function On(e,t){let n=t.last_chance;return!n||e.view.passed?a:i`<details class="more chance">
    <summary>The last chance to pass it</summary>
    <div>
      <p>${t.last_chance_text}</p>
      ${Pt(n)} ${x(e,n.number,`Take it from turn ${n.number}`)}
    </div>
  </details>`}function Vn(e,t){let n=new Map(e.bubbles.map(s=>[s.number,s])),r=["Turn","Your choice","Label","Attainable","A pass","Customer"],o=s=>i`<tr>
      <th scope="row">${s.number}</th>
      <td class="what-was">${n.get(s.number)?.text}</td>
      <td>${E(s.label)}</td>
      <td class="num">${s.course}</td>
      <td>${s.pass_text}</td>
      <td>${n.get(s.number+1)?.mood}</td>
    </tr>`;return i`<details class="more">
    <summary>All turns as a table</summary>
    <div class="scroll" tabindex="0" role="group" aria-label="All turns">
      <table>
        <thead>
          <tr>
            ${r.map(s=>i`<th scope="col">${s}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(o)}
        </tbody>
      </table>
    </div>
  </details>`}function Hn({thresholds:e}){return i`<details class="more">
    <summary>What the labels mean</summary>
    <dl class="meanings">
      ${e.map(([t,n])=>i`<div>
            <dt>${E(t)}</dt>
            <dd>${n}</dd>
          </div>`)}
    </dl>
  </details>`}function Me(e){let t=e.view.board,n=i`<h2 id="board-title">What each turn was worth</h2>`;return e.view.working?i`<section class="board" aria-labelledby="board-title">
      ${n}
      <div class="card working" role="status"><p class="muted">${me}</p></div>
    </section>`:!t||t.moments.length===0?i`<section class="board" aria-labelledby="board-title">
      ${n}
      <p class="muted">${pe}</p>
    </section>`:i`<section class="board" aria-labelledby="board-title">
    ${n}
    <p class="summary">${t.chart.summary}</p>
    <div class="card">${Nn(e,t.moments)}${we(e,t)}${Ae(e,t.moments)}</div>
    <div class="mores">${On(e,t)}${Hn(t)}${Vn(e.view,t.moments)}</div>
  </section>`}function L(e,t){return i`<button type="button" class="jump" @click=${()=>{st(e,t)}}>Turn ${t}</button>`}function W(e,t){if(t.length===0)return a;let n=r=>i`<li>
      ${L(e,r.number)}
      <span><span class="muted">${pt(e.view.speaker,r)}: </span><q>${r.text}</q></span>
    </li>`;return i`<ul class="evidence" aria-label="Evidence from the call">
    ${t.map(n)}
  </ul>`}var In=2;function Bn(e){let t=e.critical?d("alert"):a;return i`<p class=${e.critical?"price critical":"price"}>${t}${e.cost_text}</p>`}function Wn(e){let{words:t,remedy:n,remedy_text:r,approved_text:o,coaching:s,sources:l}=e,u=t?i`<p class="advice">${s}</p>`:a,c=t?i`<blockquote>${t}</blockquote>`:i`<p class="step">${s}</p>`;return i`${u}
    <div class="remedy ${n}">
      <p class="lead-in"><b>${r}</b>${t?i`<span class="small">${o}</span>`:a}</p>
      ${c} ${ut(l)}
    </div>`}function Un(e,t,n){return i`<li class=${t.critical?"card priority critical":"card priority"}>
    ${Bn(t)}
    <h3>${t.title}</h3>
    ${W(e,t.evidence.slice(0,In))} ${Wn(t)}
    ${x(e,t.turn,t.drill,n>0?"btn":"btn main")}
  </li>`}function Re(e,t){let{praise:n}=e.view;return n.length===0?a:i`<section class="praise" aria-labelledby="praise-title">
    ${t}
    <ul>
      ${n.map(r=>i`<li>
            ${d("check")}
            <p>${r.text} ${L(e,r.number)}</p>
          </li>`)}
    </ul>
  </section>`}function Ee(e){let{priorities:t,praise:n,tasks_text:r}=e.view,o="What went well";if(t.length===0){let s=Re(e,i`<h2 id="praise-title">${o}</h2>`);return n.length>0?i`<div class="coaching-part alone">${s}</div>`:a}return i`<section class="coaching-part" aria-labelledby="coaching-title">
    <h2 id="coaching-title">${r}</h2>
    <ol class="priorities of-${t.length}">
      ${t.map((s,l)=>Un(e,s,l))}
    </ol>
    ${Re(e,i`<h3 id="praise-title">${o}</h3>`)}
  </section>`}var Nt={passed:"check",critical:"alert",short:"dash",ungraded:null,open:"phone"},Ce={met:"check",not_met:"cross",not_applicable:"dash"};function Se({result:e,result_text:t,score_text:n}){let r=Nt[e],o=n?i`<b>${n}</b>`:a;return i`<span class="result-of ${e}">${r?d(r):a}${t}${o}</span>`}function Kn({sections:e}){let t=e.flatMap(o=>o.criteria.map(s=>[s,o.title])),n=o=>t.filter(([s])=>s.verdict===o);return{not_met:n("not_met").toSorted(([o],[s])=>Number(s.critical)-Number(o.critical)),met:n("met"),not_applicable:n("not_applicable")}}function Fn(e){if(!e.approved)return a;let t=dt(e.approved_text,e.approved);return e.verdict==="not_met"?t:i`<details class="words">
    <summary>${e.approved_text}</summary>
    ${t}
  </details>`}function jn(e,t){let n=[e.criticality_text,t,`weight ${e.weight}`].filter(Boolean);return i`<summary>
    <span class="sign">${d(Ce[e.verdict])}</span>
    <span class="what">
      <span class="title">${e.heading}</span>
      <span class="small meta"
        ><span class="word">${e.verdict_text}</span>${n.map(r=>i`<span>${r}</span>`)}</span
      >
    </span>
  </summary>`}function Yn(e,{failed:t,heading:n}){let r=o=>o.text===n?a:i`<p>${o.text}</p>`;return i`<ul class="checks" aria-label="What failed">
    ${t.map(o=>i`<li>${r(o)} ${W(e,o.evidence)}</li>`)}
  </ul>`}function qn(e,t){let n=t.verdict==="not_met",r=n&&t.evidence.length===0,{assumption:o,counts:s}=t;return i`<div class="body">
    ${n?Yn(e,t):W(e,t.evidence)}
    ${r?i`<p class="small muted">${de}</p>`:a}
    ${n?i`<p class="coaching">${t.coaching}</p>`:a} ${Fn(t)} ${ut(t.sources)}
    ${s?i`<p class="small muted">${s}</p>`:a}
    ${o?i`<p class="source assumed"><b>Assumption</b><span>${o}</span></p>`:a}
  </div>`}function Gn(e,[t,n]){let r=t.verdict==="not_met",o=`criterion ${t.verdict}${t.critical&&r?" fatal":""}`;return i`<details class=${o} id="criterion-${t.id}" ?open=${r}>
    ${jn(t,n)} ${qn(e,t)}
  </details>`}function De(e){let{view:t}=e,n=Kn(t),r=s=>n[s].map(l=>Gn(e,l)),o=i`<details class="silent">
    <summary><span class="sign">${d("dash")}</span>${t.silent_text}</summary>
    ${r("not_applicable")}
  </details>`;return C("lines","Line by line",t.lines_text,[r("not_met"),r("met"),t.silent_text?o:a])}function Le(e,t){let n=e.root.querySelector(`#criterion-${CSS.escape(t)}`);n&&(nt(n),n.scrollIntoView({block:"start",behavior:R()}),n.querySelector("summary")?.focus({preventScroll:!0}))}var zn={good:"check",bad:"cross",critical:"alert"};function Qn(e){return i`<div class="remark">
    <p>${ct(e.why)}</p>
    ${e.instead?i`<p class="instead"><b>Say instead </b>${e.instead}</p>`:a}
    ${e.source?i`<p class="small muted">${e.source}</p>`:a}
  </div>`}function Zn(e,t){return e?t&&!(e==="bad"&&(t==="best"||t==="good"))&&e!=="critical"?null:e:null}function Xn({marks:e,hints:t},n,r){let{number:o,spiel:s}=n,l=e[o],u=Zn(l,r),c=l==="bad"||l==="critical";return[r?E(r):a,u?i`<span class="flag">${d(zn[u])}${ae[u]}</span>`:a,s&&!c?ke(n):a,t.includes(o)?i`<span class="flag hinted">${d("hint")}After a hint</span>`:a]}function Jn(e,{number:t,by:n}){let r=i`<span class="unseen">Turn </span>${t}`;if(n==="customer")return i`<span class="number">${r}</span>`;let o=t===e.state.turn?"0":"-1";return i`<button type="button" class="number" tabindex=${o} title="Select this turn">${r}</button>`}function tr(e,t){let r=i`<button type="button" class="btn quiet onboard" @click=${()=>{it(e)}}>See it on the board</button>`;return i`<div class="acts">
    ${x(e,t,"Go on differently from here")}${e.view.board?r:a}
  </div>`}function er({moves:e}){return e.length>0?i`<p class="small muted">${et}: ${e.join("; ")}</p>`:a}function nr(e,t,n){let{view:r,state:o}=e,{number:s,by:l,kind:u,mood:c}=t,p=s===o.lit,f=r.faults[s]??[],m=l==="trainee"?n.remarks.get(s):void 0,y=l==="customer"&&c?i`<span class="felt">, ${c}</span>`:a;return i`<li
    class="turn ${l} ${u} ${r.marks[s]??""} ${p?"lit":""}"
    id="turn-${s}"
    tabindex="-1"
    aria-current=${p?"true":a}
  >
    ${Jn(e,t)}
    <div>
      <p class="by small">
        <span>${pt(r.speaker,t)}${y}</span>${Xn(r,t,n.labels.get(s))}
      </p>
      <p class="text">${t.text}</p>
      ${er(t)}
      ${f.length>0?i`<ul class="small faults">
              ${f.map(g=>i`<li>${g}</li>`)}
            </ul>`:a}
      ${m?Qn(m):a} ${l==="trainee"&&s===o.turn?tr(e,s):a}
    </div>
  </li>`}function rr(e,t){if(!(t.target instanceof Element&&t.target.closest("button.number"))||t.ctrlKey||t.metaKey||t.altKey)return;let r=rt(t.key,At(e.view),e.state.turn,["ArrowUp","ArrowDown"]);if(r===null)return;t.preventDefault(),b(e,r);let o=ot(e,r);o?.querySelector("button.number")?.focus({preventScroll:!0}),o?.parentElement&&!Mt(o.parentElement)&&o.scrollIntoView({block:"nearest"})}function or(e,t){if(!(t.target instanceof Element))return;let n=t.target.closest("li.turn.trainee"),r=t.target.closest("button:not(.number), a"),o=t.target.closest("button")?"":window.getSelection()?.toString()??"";n&&!r&&!o&&b(e,Number(n.id.slice(5)),{scroll:!1})}function Pe(e){let{view:t}=e,n={labels:new Map(t.board?.moments.map(s=>[s.number,s.label])),remarks:new Map(t.remarks.map(s=>[s.number,s]))},r=s=>{or(e,s)},o=s=>{rr(e,s)};return i`<details class="call">
    <summary>
      ${d("open")}
      <h2 id="call-title">The call, turn by turn</h2>
    </summary>
    <ol aria-labelledby="call-title" @click=${r} @keydown=${o}>
      ${t.bubbles.map(s=>nr(e,s,n))}
    </ol>
  </details>`}var sr="(min-width: 1001px)";function Ne(e){let t=e.root.querySelector("details.call");t&&(t.open=matchMedia(sr).matches)}var ir=[0,1,2,3];function ar(e){let t=40-8*e,n=r=>`M24 ${t} C${24+5*r} ${t-1} ${24+13*r} ${t-3} ${24+14*r} ${t-11} C${24+6*r} ${t-11} ${24+2*r} ${t-6} 24 ${t}`;return[n(-1),n(1)]}var lr={check:["M39 12 A20 20 0 1 0 43.5 20","M15 24.5 L22.5 32 L41 9.5"],star:["M24 5 L29.7 17 L43 18.7 L33.3 28 L35.8 41.2 L24 34.7 L12.2 41.2 L14.7 28 L5 18.7 L18.3 17 Z"],sprig:["M24 46 C24.6 36 23.4 22 24 8",...ir.flatMap(ar),"M24 8 C21 5.5 21.5 2.5 24 1 C26.5 2.5 27 5.5 24 8"]};function Oe(e){let t=(n,r)=>h`<path d=${n} pathLength="1" style="--at:${r}"></path>`;return i`<svg class="drawn" viewBox="0 0 48 48" aria-hidden="true">${lr[e].map(t)}</svg>`}function cr(e){return"scenario"in e}function ur(e){return cr(e)?e.level==="worked"?"play":"phone":"cards"}function dr(e,t){return i`<button type="button" class="btn main" @click=${()=>e.send("begin",Date.now())}>
    ${d(ur(t))}${t.words}
  </button>`}function Ve(e,t){return t?i`<div class="next-step">
    <p class="small"><b>Next:</b> ${t.why}</p>
    ${dr(e,t)}
  </div>`:a}var mt=50,He=16;function pr(e,t,n){let r=2*Math.PI*e/100,o=s=>[s*Math.sin(r),-s*Math.cos(r)];return[...o(t),...o(n)]}function Ie(e,t,n,r){let[o,s,l,u]=pr(e,t,n);return h`<line class=${r} x1=${o} y1=${s} x2=${l} y2=${u}></line>`}function Be({score_text:e,pass_line:t,pass_mark:n,passed:r,perfect:o}){let s=Array.from({length:He},(l,u)=>Ie(100*(u+.5)/He,60,66,"ray"));return i`<div class="dial">
    <svg viewBox="-68 -68 136 136" aria-hidden="true">
      <circle class="track" r=${mt}></circle>
      <circle class="filled" r=${mt} pathLength="100" style="--part:${e}"></circle>
      ${Ie(n,mt-8,mt+8,"mark")} ${o?s:a}
    </svg>
    <p class="score"><b>${e}</b><span class="muted"> of 100</span></p>
    ${r?i`<p class="seal" aria-hidden="true">${d(o?"star":"check")}</p>`:a}
    <p class="small muted line">${t}</p>
  </div>`}async function mr(e){let t=e.root.querySelector("#record");if(!t)return;t.select();let n;try{await navigator.clipboard.writeText(t.value),n=!0}catch{n=document.execCommand("copy")}e.state.copied=n?"Copied.":"Marked: copy it with your keyboard.",e.redraw()}function fr(){return["127.0.0.1","localhost","[::1]"].includes(location.hostname)?"The link opens on this computer only: to give it to your trainer, send the PDF.":"Whoever has this link can read this debrief: give it to your trainer only."}function We(e){let{record:t}=e.view;if(!t)return i`<button type="button" class="btn" @click=${()=>{e.state.isSharing=e.send("share",!0)}}>${d("share")}Take it along</button>`;let n=location.origin+t,r=s=>{s.target instanceof HTMLInputElement&&s.target.select()},o=(s,l)=>i`<a href=${s} target="_blank" rel="noopener">${l}</a>`;return i`<div class="taken">
    <label class="label" for="record">The link to this debrief</label>
    <div class="address">
      <input type="text" readonly .value=${n} id="record" spellcheck="false" @focus=${r} />
      <button type="button" class="btn" @click=${()=>mr(e)}>Copy</button>
    </div>
    <p class="small">${fr()}</p>
    <p class="links">
      ${o(n,"Open the page")}${o(`${n}.pdf`,"PDF")}
      <span class="small muted" role="status">${e.state.copied}</span>
    </p>
  </div>`}var Ue=3,hr=["call","customer","outcome","date","length"];function Ot(e,t){let n=({id:r})=>hr.includes(r)===t&&(r!=="standing"||!t);return i`<dl class="facts">
    ${e.facts.filter(n).map(({id:r,name:o,text:s})=>i`<div>
          <dt>${o}</dt>
          <dd class=${r==="assumption"?"muted":a}>${s}</dd>
        </div>`)}
  </dl>`}function $r(e){if(e.score_text)return Be(e);let t=Nt[e.result];return i`<p class="emblem" aria-hidden="true">${d(t??"dash")}</p>`}function br(e){let[t,...n]=e.view.errors;if(!t)return a;let r=(u,c)=>i`<li><button type="button" class="jump" @click=${()=>{Le(e,u)}}>${c}</button></li>`,o=n.map(({criterion:u,text:c})=>r(u,`Also: ${c}`)),s=o.slice(Ue),l=i`<li>
    <details>
      <summary>and ${$(s.length,"more critical error","more critical errors")}</summary>
      <ul>
        ${s}
      </ul>
    </details>
  </li>`;return i`<ul class="fatals" aria-label="Critical errors">
    ${r(t.criterion,"See it on the scorecard")} ${o.slice(0,Ue)} ${s.length>0?l:a}
  </ul>`}function yr(e){let{id:t,mistakes:n}=e.view;if(n.length===0)return a;let r=i`<span class="count-of" aria-hidden="true">${n.length}</span>`,o=i`<span class="unseen">: ${$(n.length,"mistake","mistakes")}</span>`;return w(e,"learn",{call:t},["Learn from your mistakes",r,o],{class:"btn"})}var gr={passed:"check",own_words:"check",perfect:"star",stage:"sprig"};function vr({view:{milestone:e}}){return e?i`<p class="reached">${Oe(gr[e.kind])}<span>${e.words}</span></p>`:a}function wr(e){let{id:t,scenario_id:n,persona_id:r,passed:o}=e.view,s=()=>e.send("again",{call:t,scenario:n,persona:r}),l=e.view.next_step?"btn":"btn main",u=p=>i`<button type="button" class=${p} @click=${s}>Again with the same customer</button>`,c=p=>w(e,"brief",{scenario:n,other_than:r},"With another customer",{class:p});return i`<div class="row">
    ${o?[c(l),u("btn")]:[u(l),c("btn")]} ${yr(e)}
  </div>`}function Ke(e){let{view:t}=e,n=["card","verdict",t.result,t.perfect?"perfect":""].join(" ");return i`<section class=${n} aria-labelledby="verdict">
    ${$r(t)}
    <div class="result">
      <p class="label">Debrief</p>
      <h1 id="verdict">${t.headline}</h1>
      ${br(e)} ${t.why?i`<p class="so">${t.why}</p>`:a}
      ${t.standing&&!t.branch_of?i`<p class="standing small">${t.standing}</p>`:a}
      ${vr(e)} ${Ve(e,t.next_step)} ${wr(e)}
    </div>
    <div class="about">${Ot(t,!0)} ${We(e)}</div>
  </section>`}function je(e){let t=e.view.branch_of;if(!t)return a;let n=w(e,t.ended?"debrief":"call",{call:t.id},"the original call");return i`<p class="branch-of">
    ${d("branch")}<span>A branch from turn ${t.number} of ${n}. ${kt}</span>
  </p>`}function Fe(e,t,n){let[r,o]=t.ended?["debrief","Debrief"]:["call","Go on with it"];return i`<li>
    <span class="from">${n}</span>${Se(t)}
    <span class="muted out">${t.outcome??$(t.turns,"turn so far","turns so far")}</span>
    ${w(e,r,{call:t.id},o)}
  </li>`}function Ye(e){let{branches:t,branch_of:n,id:r}=e.view;if(t.length===0&&!n)return a;let o=t.length+(n?1:0);return C("ways","Other ways this call went",$(o,"way","ways"),i`<section class="ways" aria-labelledby="ways-title">
      <ul>
        ${n?Fe(e,n,"The original call"):a}
        ${t.map(s=>Fe(e,s,`From turn ${s.number}`))}
      </ul>
      <p class="side">${w(e,"compare",{call:r},"Side by side")}</p>
      ${n?a:i`<p class="small muted">A branch is for trying things out. ${kt}</p>`}
    </section>`)}function xr([e,t]){return i`<li class=${t?"heard":"missing"}>
    ${d(t?"check":"dash")}<span>${e}</span>
    <span class="small">${t?ce:ue}</span>
  </li>`}function Tr(e,t){let n=t.approved&&t.chosen===t.approved;return i`<li class="card">
    <p>${L(e,t.number)}</p>
    <div class="beside">
      <div>
        <p class="label">You typed</p>
        <p class="typed">${t.typed}</p>
      </div>
      <div>
        <p class="label">You then chose</p>
        <p>${n?"The words that stand below":t.chosen}</p>
      </div>
    </div>
    ${t.approved?dt(t.approved_source??"",t.approved):a}
    ${t.parts.length>0?i`<div>
            <p class="label">Part by part, in what you typed</p>
            <ul class="parts">
              ${t.parts.map(xr)}
            </ul>
          </div>`:a}
  </li>`}function qe(e){let{typed_lines:t}=e.view;return t.length===0?a:C("recalled","What you typed first",$(t.length,"turn","turns"),i`<section class="recalled" aria-labelledby="recalled-title">
      <p class="muted">
        This compares letters, not meaning. It changes no score, and it cannot tell whether what you typed was right.
      </p>
      <ul>
        ${t.map(n=>Tr(e,n))}
      </ul>
    </section>`)}function kr(e,{number:t,typed:n,confirmed:r,heard:o}){return i`<li class="card">
    <p>${L(e,t)}</p>
    <div>
      <p class="label">You typed</p>
      <p class="typed">${n}</p>
    </div>
    <div class="beside">
      <div>
        <p class="label">${et}</p>
        ${r.map(s=>i`<p>${s}</p>`)}
      </div>
      <div>
        <p class="label">${$e}</p>
        ${o.length>0?o.map(s=>i`<p>${s}</p>`):i`<p class="muted">${be}</p>`}
      </div>
    </div>
  </li>`}function Ge(e){let{doubts:t}=e.view;return t.length===0?a:C("doubts",fe,$(t.length,"turn","turns"),i`<section class="recalled" aria-labelledby="doubts-title">
      <p class="muted">${he}</p>
      <ul>
        ${t.map(n=>kr(e,n))}
      </ul>
    </section>`)}function ze(e){let{view:t}=e;return C("about","About this call","What was true, support, scorecard",[Ot(t,!1),t.counsel?i`<aside class="counsel">
          <h3>For trainers, and for counsel</h3>
          <p>${t.counsel}</p>
        </aside>`:a])}var[_r,Ar]=[500,2e3];function Mr(e){let t=e.view.board||e.view.working?"columns":"columns alone";return i`<div class="wrap wide">
    ${z(e.problem)} ${je(e)} ${Ke(e)} ${Ee(e)}
    <div class=${t}>${Me(e)} ${Pe(e)}</div>
    <div class="folds">
      ${De(e)} ${Ye(e)} ${qe(e)} ${Ge(e)} ${ze(e)}
    </div>
  </div>`}function Rr(e){clearTimeout(e.state.asking),e.view.working&&(e.state.asked+=1,e.state.asking=setTimeout(()=>{e.send("look",Date.now())},Math.min(_r*e.state.asked,Ar)))}function Er(e,t){Rr(e),(t||ge(e))&&(Ne(e),Rt(e,"auto"),Et(e,"auto")),e.state.isSharing&&e.root.querySelector("#record")?.focus(),e.state.isSharing=!1}var mi=ie("debrief",{here:"calls",about:e=>e.id,state:ye,draw:Mr,drawn:Er,left:e=>{clearTimeout(e.state.asking)}});export{mi as default};
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
