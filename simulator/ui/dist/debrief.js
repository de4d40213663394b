/* Made from pages/debrief/page.ts by npm run build. */
var me=globalThis,Le=t=>t,K=me.trustedTypes,Ne=K?K.createPolicy("lit-html",{createHTML:t=>t}):void 0,fe="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,he="?"+g,Wt=`<${he}>`,A=document,N=()=>A.createComment(""),V=t=>t===null||typeof t!="object"&&typeof t!="function",$e=Array.isArray,Ue=t=>$e(t)||typeof t?.[Symbol.iterator]=="function",pe=`[ 	
\f\r]`,L=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ve=/-->/g,Oe=/>/g,T=RegExp(`>|${pe}(?:([^\\s"'>=/]+)(${pe}*=${pe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),He=/'/g,Ie=/"/g,We=/^(?:script|style|textarea|title)$/i,be=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),i=be(1),h=be(2),cr=be(3),O=Symbol.for("lit-noChange"),a=Symbol.for("lit-nothing"),Be=new WeakMap,_=A.createTreeWalker(A,129);function Ke(t,e){if(!$e(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ne!==void 0?Ne.createHTML(e):e}var Fe=(t,e)=>{let n=t.length-1,r=[],o,s=e===2?"<svg>":e===3?"<math>":"",l=L;for(let u=0;u<n;u++){let c=t[u],p,f,m=-1,y=0;for(;y<c.length&&(l.lastIndex=y,f=l.exec(c),f!==null);)y=l.lastIndex,l===L?f[1]==="!--"?l=Ve:f[1]!==void 0?l=Oe:f[2]!==void 0?(We.test(f[2])&&(o=RegExp("</"+f[2],"g")),l=T):f[3]!==void 0&&(l=T):l===T?f[0]===">"?(l=o??L,m=-1):f[1]===void 0?m=-2:(m=l.lastIndex-f[2].length,p=f[1],l=f[3]===void 0?T:f[3]==='"'?Ie:He):l===Ie||l===He?l=T:l===Ve||l===Oe?l=L:(l=T,o=void 0);let v=l===T&&t[u+1].startsWith("/>")?" ":"";s+=l===L?c+Wt:m>=0?(r.push(p),c.slice(0,m)+fe+c.slice(m)+g+v):c+g+(m===-2?u:v)}return[Ke(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},H=class t{constructor({strings:e,_$litType$:n},r){let o;this.parts=[];let s=0,l=0,u=e.length-1,c=this.parts,[p,f]=Fe(e,n);if(this.el=t.createElement(p,r),_.currentNode=this.el.content,n===2||n===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(o=_.nextNode())!==null&&c.length<u;){if(o.nodeType===1){if(o.hasAttributes())for(let m of o.getAttributeNames())if(m.endsWith(fe)){let y=f[l++],v=o.getAttribute(m).split(g),W=/([.?@])?(.*)/.exec(y);c.push({type:1,index:s,name:W[2],strings:v,ctor:W[1]==="."?j:W[1]==="?"?Y:W[1]==="@"?q:E}),o.removeAttribute(m)}else m.startsWith(g)&&(c.push({type:6,index:s}),o.removeAttribute(m));if(We.test(o.tagName)){let m=o.textContent.split(g),y=m.length-1;if(y>0){o.textContent=K?K.emptyScript:"";for(let v=0;v<y;v++)o.append(m[v],N()),_.nextNode(),c.push({type:2,index:++s});o.append(m[y],N())}}}else if(o.nodeType===8)if(o.data===he)c.push({type:2,index:s});else{let m=-1;for(;(m=o.data.indexOf(g,m+1))!==-1;)c.push({type:7,index:s}),m+=g.length-1}s++}}static createElement(e,n){let r=A.createElement("template");return r.innerHTML=e,r}};function k(t,e,n=t,r){if(e===O)return e;let o=r!==void 0?n._$Co?.[r]:n._$Cl,s=V(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=o:n._$Cl=o),o!==void 0&&(e=k(t,o._$AS(t,e.values),o,r)),e}var F=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??A).importNode(n,!0);_.currentNode=o;let s=_.nextNode(),l=0,u=0,c=r[0];for(;c!==void 0;){if(l===c.index){let p;c.type===2?p=new D(s,s.nextSibling,this,e):c.type===1?p=new c.ctor(s,c.name,c.strings,this,e):c.type===6&&(p=new G(s,this,e)),this._$AV.push(p),c=r[++u]}l!==c?.index&&(s=_.nextNode(),l++)}return _.currentNode=A,o}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},D=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){this.type=2,this._$AH=a,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=k(this,e,n),V(e)?e===a||e==null||e===""?(this._$AH!==a&&this._$AR(),this._$AH=a):e!==this._$AH&&e!==O&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ue(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==a&&V(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=H.createElement(Ke(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let s=new F(o,this),l=s.u(this.options);s.p(n),this.T(l),this._$AH=s}}_$AC(e){let n=Be.get(e.strings);return n===void 0&&Be.set(e.strings,n=new H(e)),n}k(e){$e(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,o=0;for(let s of e)o===n.length?n.push(r=new t(this.O(N()),this.O(N()),this,this.options)):r=n[o],r._$AI(s),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Le(e).nextSibling;Le(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},E=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,s){this.type=1,this._$AH=a,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=a}_$AI(e,n=this,r,o){let s=this.strings,l=!1;if(s===void 0)e=k(this,e,n,0),l=!V(e)||e!==this._$AH&&e!==O,l&&(this._$AH=e);else{let u=e,c,p;for(e=s[0],c=0;c<s.length-1;c++)p=k(this,u[r+c],n,c),p===O&&(p=this._$AH[c]),l||=!V(p)||p!==this._$AH[c],p===a?e=a:e!==a&&(e+=(p??"")+s[c+1]),this._$AH[c]=p}l&&!o&&this.j(e)}j(e){e===a?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},j=class extends E{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===a?void 0:e}},Y=class extends E{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==a)}},q=class extends E{constructor(e,n,r,o,s){super(e,n,r,o,s),this.type=5}_$AI(e,n=this){if((e=k(this,e,n,0)??a)===O)return;let r=this._$AH,o=e===a&&r!==a||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==a&&(r===a||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},G=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){k(this,e)}},je={M:fe,P:g,A:he,C:1,L:Fe,R:F,D:Ue,V:k,I:D,H:E,N:Y,U:q,B:j,F:G},Kt=me.litHtmlPolyfillSupport;Kt?.(H,D),(me.litHtmlVersions??=[]).push("3.3.3");var Ye=(t,e,n)=>{let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let s=n?.renderBefore??null;r._$litPart$=o=new D(e.insertBefore(N(),s),s,void 0,n??{})}return o._$AI(t),o};var I={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function d(t){let e=I[t];return i`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>h`<path d=${n}></path>`)}
  </svg>`}function Ft(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),r=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(r&&`?${r}`)}function w(t,e,n,r,o={}){let s=l=>{l.metaKey||l.ctrlKey||l.shiftKey||l.button||(l.preventDefault(),t.send("go",{to:e,params:n}))};return i`<a
    href=${Ft(e,n)}
    class=${o.class??a}
    aria-label=${o.label??a}
    aria-current=${o.current?"page":a}
    @click=${s}
    >${r}</a
  >`}function z(t){return t?i`<p class="problem" role="alert">${d("alert")}<span>${t}</span></p>`:a}function qe(t,e){let n=(o,s)=>i`<li>${w(t,o,{},s,{current:e===o})}</li>`,r=[d("mark"),i`<span>Call simulator</span>`];return i`<header class="mast">
    ${w(t,"choose",{},r,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function Ge(t,e){return i`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function x(t,e,n,r="btn"){return i`<button type="button" class=${r} @click=${()=>t.send("branch",{number:e})}>${d("branch")}${n}</button>`}var ze=t=>(...e)=>({_$litDirective$:t,values:e}),Q=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:yr}=je;var jt={},Qe=(t,e=jt)=>t._$AH=e;var Xe=ze(class extends Q{constructor(){super(...arguments),this.key=a}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Qe(t),this.key=e),n}});var Yt=new Set(["go","start","again","surprise","back","branch"]),ye="callSimulatorTurning";function Ze(){return ye in document.documentElement.dataset}var X=class{onSilence=()=>{};#e=null;#t=!1;#o;#n;#r;constructor(e){this.#r=e}send(e,n){return this.#t||!this.#e?!1:(this.#t=!0,Yt.has(e)&&(document.documentElement.dataset[ye]=""),this.#o=setTimeout(()=>{this.#r.setAttribute("aria-busy","true")},400),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=!1,Reflect.deleteProperty(document.documentElement.dataset,ye),this.#r.removeAttribute("aria-busy")}};var Je="call-simulator-frame",qt=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Gt=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${I.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function et(){if(document.getElementById(Je))return;let t=document.createElement("style");t.id=Je,t.textContent=qt,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Gt)}`}function tt(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function R(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var zt="The app is not answering. Check that it is still running, then load this page again.",ve=class extends X{view;problem=null;arrives=Ze();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,this.view=e.data[0].view,et(),e.parentElement.append(n)}take(e,n){let[r]=e.data;this.view=r.view,this.problem=r.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,tt(e))}};function Qt(t){let e=new WeakMap;return n=>{let r=e.get(n.parentElement)??t(n);return e.set(n.parentElement,r),r}}var ge=class extends ve{state;silent=!1;constructor(e,n){super(e),this.state=n}};function nt(t,e){let n=l=>e.state?.(l),r=new WeakMap,o=Qt(l=>{let u=new ge(l,n(l.data[0].view));return r.set(u,c=>{Zt(c)||e.onKey?.(u,c)}),u}),s=new WeakMap;return l=>{let u=o(l),c=e.about?.(l.data[0].view),p=!s.has(u)||s.get(u)!==c;p&&s.has(u)&&(u.state=n(l.data[0].view)),s.set(u,c),Xt(u,l,e),e.drawn?.(u,p);let f=r.get(u);return f&&document.addEventListener("keydown",f),()=>{f&&document.removeEventListener("keydown",f),e.left?.(u),u.close()}}}function Xt(t,e,n){let r=()=>{Ye(Jt(t,n),t.root)};t.take(e,r),t.silent=!1,t.onSilence=()=>{t.silent=!0,r()},r();let o=t.root.querySelector("#main");o&&t.arrive(o)}function Zt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Jt(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[z(t.silent?zt:null),Ge("Skip to the page",n),qe(t,e.here),i`<div id="main" tabindex="-1">${Xe(e.about?.(t.view),e.draw(t))}</div>`]}function $(t,e,n){return`${t} ${t===1?e:n}`}var Z={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var J={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var rt={good:"Well done",bad:"Look at this again",critical:"Critical error"};var ee={said:"You said",did:"You did"},ot={said:"You say",did:"You do"},st="heard",it="not heard: check yourself",at="There is no moment of the call to quote: it did not happen.",lt="What each turn was worth is not worked out for this call: it could have gone in too many ways.",we="It never counts as the attempt.",ct="Check yourself",ut="The moves you confirmed are not those heard in your words. Only what you confirmed was graded.",te="You confirmed",dt="Heard in it",pt="Nothing for sure";var tn=t=>t in I;function xe(t){let{sign:e,outline:n}=Z[t],r=tn(e)?a:i`<span class="sign-of" aria-hidden="true">${e}</span>`,o=n.length>0?h`<polygon points=${n.join(" ")}></polygon>`:h`<circle r=${.8}></circle>`;return i`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${o}</svg>${r}`}function M(t){return i`<span class="lab" data-label=${t}>${xe(t)}<span>${J[t]}</span></span>`}function C(t,e,n,r){return i`<details class="fold" id=${t}>
    <summary>
      ${d("open")}
      <h2 id="${t}-title">${e}</h2>
      <span class="muted">${n}</span>
    </summary>
    <div class="inside">${r}</div>
  </details>`}function ne(t){for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0}function Te(t){return t.bubbles.filter(e=>e.by==="trainee").map(e=>e.number)}function mt(t){let e=t.board?.deciding??Te(t)[0]??null;return{turn:e,lit:e,told:"",isSharing:!1,copied:""}}function re(t,e,n,[r,o]){let s=e.length-1,l=n===null?-1:e.indexOf(n),c=new Map([[r,l-1],[o,l+1],["Home",0],["End",s]]).get(t);return c===void 0?null:e[Math.max(0,Math.min(c,s))]??null}function oe(t,e){return t.root.querySelector(`#turn-${e??0}`)}function b(t,e,{scroll:n=!0}={}){let r=t.view.bubbles.find(o=>o.number===e);r&&(t.state.lit=r.number,r.by==="trainee"&&(t.state.turn=r.number,t.state.told=t.view.board?.moments.find(o=>o.number===e)?.told??""),t.redraw(),ke(t),n&&Ae(t))}function se(t,e){b(t,e,{scroll:!1});let n=oe(t,e);n&&ne(n),n?.scrollIntoView({block:"center",behavior:R()}),n?.focus({preventScroll:!0})}function ie(t){t.root.querySelector(".moment")?.scrollIntoView({block:"nearest",behavior:R()}),t.root.querySelector("#moment-title")?.focus({preventScroll:!0})}function _e(t){return t.scrollHeight>t.clientHeight+1}function Ae(t,e=R()){let n=oe(t,t.state.lit),r=n?.parentElement;if(!n||!r||!_e(r))return;let o=r.clientHeight-n.offsetHeight,s=n.getBoundingClientRect().top-r.getBoundingClientRect().top+r.scrollTop;r.scrollTo({top:s-Math.max(8,o/2),behavior:e})}function ke(t,e=R()){let n=t.root.querySelector(".plot"),r=n?.querySelector('[aria-selected="true"]');if(!n||!r)return;let[o,s]=[n.getBoundingClientRect(),r.getBoundingClientRect()];s.left>=o.left&&s.right<=o.right||n.scrollBy({left:s.left-o.left-o.width/2,behavior:e})}var nn=19;function rn(t){return t.filter(e=>e.kind==="dot").filter(e=>e.turn>0)}function on(t,e){let n=r=>Math.abs(r.at[0]-e);return t.toSorted((r,o)=>n(r)-n(o))[0]?.turn}function ft({at:[t,e],corners:n,radius:r}){return n.length>0?h`<polygon points=${n.join(" ")}></polygon>`:h`<circle cx=${t} cy=${e} r=${r}></circle>`}function sn(t,e){let n=`--ink-of:var(--${t.ink})`;return t.turn?h`<g role="option" id="dot-${t.turn}" class="dot" style=${n} aria-label=${t.text}
    aria-selected=${t.turn===e?"true":"false"}>${ft(t)}</g>`:h`<g class="dot" style=${n} aria-hidden="true">${ft(t)}</g>`}function an(t,e){let n=`--ink-of:var(--${t.ink})`;switch(t.kind){case"line":return h`<polyline class="line" style=${n} points=${t.points.join(" ")} stroke-width=${t.width}
        stroke-dasharray=${t.dashes.join(" ")||a} aria-hidden="true"></polyline>`;case"area":return h`<polygon style=${n} points=${t.points.join(" ")} fill-opacity=${t.opacity}
        aria-hidden="true"></polygon>`;case"dot":return sn(t,e);case"words":return h`<text class=${t.strong?"strong":a} style=${n} x=${t.at[0]} y=${t.at[1]}
        font-size=${t.size} text-anchor=${t.anchor} aria-hidden="true">${t.text}</text>`}}function ln({height:t},e){if(!e)return a;let[n,r]=e.at;return h`<g class="cursor" style="--ink-of:var(--${e.ink})" aria-hidden="true">
    <line x1=${n} x2=${n} y1="0" y2=${t}></line><circle cx=${n} cy=${r} r=${nn}></circle></g>`}function cn(t,e,n){let r=o=>{if(!(o.currentTarget instanceof Element))return;let s=o.currentTarget.getBoundingClientRect(),[l,,u]=e.frame,c=on(n,l+(o.clientX-s.left)/s.width*u);(c!==t.state.turn||c!==t.state.lit)&&b(t,c)};return{click:o=>{let s=o.target instanceof Element?o.target.closest("[role=option]"):null;o.detail?r(o):s&&b(t,Number(s.id.slice(4)))},move:o=>{o.pointerType==="mouse"&&o.buttons&1&&r(o)},key:o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let s=n.map(u=>u.turn),l=re(o.key,s,t.state.turn,["ArrowLeft","ArrowRight"]);if(l!==null)b(t,l);else if(o.key==="Enter"||o.key===" ")ie(t);else return;o.preventDefault()}}}function ht(t,{chart:e}){let{turn:n}=t.state,{shapes:r}=e,o=rn(r),s=cn(t,e,o),l=r.findIndex(c=>c.kind==="dot"),u=c=>c.map(p=>an(p,n));return i`<figure class="plot">
    <svg
      viewBox=${e.frame.join(" ")}
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
      ${ln(e,o.find(c=>c.turn===n))}
      ${u(r.slice(l))}
    </svg>
  </figure>`}var ae=8,Ee="pinned",Re=t=>t.querySelector(".cited-text"),$t=t=>Ee in t.dataset;function un(t,e,n){let r=Math.max(ae,Math.min(t.left,n.width-e.width-ae)),o=t.bottom+e.height+ae>n.height&&t.top-e.height>=ae;return{left:r,top:o?t.top-e.height:t.bottom}}function Me(t){let e=Re(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let{left:n,top:r}=un(t.getBoundingClientRect(),{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${n}px`,e.style.top=`${r}px`,document.addEventListener("scroll",o,{capture:!0,once:!0}),document.addEventListener("pointerdown",o,{capture:!0});function o(s){s.type==="pointerdown"&&s.composedPath().includes(t)||(document.removeEventListener("scroll",o,{capture:!0}),document.removeEventListener("pointerdown",o,{capture:!0}),B(t))}}function B(t){Reflect.deleteProperty(t.dataset,Ee);let e=Re(t);e?.matches(":popover-open")&&e.hidePopover()}var S=t=>t.currentTarget;function dn(t){t.pointerType==="mouse"&&Me(S(t))}function pn(t){t.pointerType==="mouse"&&!$t(S(t))&&B(S(t))}function mn(t){let e=S(t);if(t.stopPropagation(),$t(e)){B(e);return}e.dataset[Ee]="",Me(e)}function fn(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&Me(S(t))}function hn(t){B(S(t))}function $n(t){let e=S(t);t.key!=="Escape"||!Re(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),B(e))}function Ce(t,e,n=t){return e?i`<span
    class="cited"
    @pointerenter=${dn}
    @pointerleave=${pn}
    @click=${mn}
    @focusin=${fn}
    @focusout=${hn}
    @keydown=${$n}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual" aria-hidden="true"><b>${t}</b> ${e}</span></span
  >`:i`<span class="cite">${n}</span>`}function le(t){return t.length===0?a:i`<p class="cites">${t.map(([e,n])=>Ce(e,n))}</p>`}function ce(t,e){return i`<figure class="approved">
    <figcaption>${t}</figcaption>
    <blockquote>${e}</blockquote>
  </figure>`}function yt({spiel:t,spiel_text:e,spiel_says:n}){return t?Ce(t,n,e):a}function bt(t,e){return i`<p class="bubble ${e.by} ${e.kind}">
    <span class="who">${t}</span><span class="words">${e.text}</span>
  </p>`}function ue(t,{by:e,kind:n}){return e==="customer"?t:ee[n]}function bn(t,e){return e?`${t}, ${e}`:t}function vt(t,{text:e,kind:n,reply:r,mood:o}){return i`<div class="exchange">
    ${bt(ot[n],{by:"trainee",kind:n,text:e})}
    ${bt(bn(t,o),{by:"customer",kind:"said",text:r})}
  </div>`}function yn(t,e){let n=t.bubbles.find(r=>r.number===e);return n?i`<div class="made">
    <p class="label">${ee[n.kind]}</p>
    <p class="words">${n.text}</p>
  </div>`:a}function vn(t){return t.can_pass_after?"check":t.can_pass_before?"alert":"dash"}function gn(t){let e=t.cost_text?i`<span class="fell">${t.cost_text}</span>`:a;return i`<dl class="worth">
    <div>
      <dt>Still attainable</dt>
      <dd class="figures"><b>${t.course}</b>${e}</dd>
    </div>
    <div>
      <dt>A pass</dt>
      <dd class=${t.can_pass_after?"can":"cannot"}>${d(vn(t))}${t.pass_text}</dd>
    </div>
  </dl>`}function wn(t){return t.length===0?a:i`<details class="more lost">
    <summary>${$(t.length,"line","lines")} lost</summary>
    <ul>
      ${t.map(e=>i`<li>${d("cross")}<span>${e}</span></li>`)}
    </ul>
  </details>`}function Se(t){return i`<ol>
    ${t.choices.map(e=>i`<li><span>${e}</span></li>`)}
  </ol>`}function xn(t){return i`<details class="more way">
    <summary>${t.heading}: ${$(t.choices.length,"step","steps")}</summary>
    ${t.comes_to?i`<p class="small muted">${t.comes_to}</p>`:a} ${Se(t)}
  </details>`}function Tn(t,e){let{view:n}=t,{better:r,recovery:o}=e,s=()=>{se(t,e.number)};return i`<div class="moment-body">
    ${yn(n,e.number)}
    <p class="why">${e.why}</p>
    ${gn(e)}
    ${r?i`<div class="better">
            <h4>What would have kept more</h4>
            ${r.move?i`<p><b>${r.move}</b></p>`:a} ${vt(n.speaker,r)}
          </div>`:a}
    <div class="mores">${wn(e.lost)} ${o?xn(o):a}</div>
    <div class="row">
      ${x(t,e.number,"Go on differently from here")}
      <button type="button" class="btn quiet" @click=${s}>Show it in the call</button>
    </div>
  </div>`}function gt(t,e){let n=e.findIndex(s=>s.number===t.state.turn),r=e[n];if(!r)return a;let o=(s,l,u)=>i`<button
      type="button"
      class="btn quiet"
      aria-label=${s}
      title=${s}
      aria-disabled=${u?"false":"true"}
      @click=${()=>{b(t,u?.number)}}
    >
      ${d(l)}
    </button>`;return i`<section class="moment" aria-labelledby="moment-title" data-label=${r.label}>
    <header>
      <h3 id="moment-title" tabindex="-1"><span>Turn ${r.number}</span>${M(r.label)}</h3>
      ${o("Turn before","back",e[n-1])} ${o("Turn after","next",e[n+1])}
    </header>
    ${Tn(t,r)}
    <p class="unseen" role="status">${t.state.told}</p>
  </section>`}function _n(t){let e=n=>t.filter(r=>r.label===n).map(r=>r.number);return["best","good","inaccuracy","mistake","blunder"].map(n=>[n,e(n)]).filter(([,n])=>n.length>0)}function An(t,e){let n=(r,o)=>i`<li>
      <button type="button" class="count" data-label=${r} title="Go to the next of these" @click=${()=>{b(t,o.find(l=>l>(t.state.turn??0))??o[0])}}>
        ${xe(r)}<span>${$(o.length,J[r].toLowerCase(),Z[r].several)}</span>
      </button>
    </li>`;return i`<ul class="counts" aria-label="Turns by label">
    ${_n(e).map(([r,o])=>n(r,o))}
  </ul>`}function kn(t,e){let n=e.last_chance;return!n||t.view.passed?a:i`<details class="more chance">
    <summary>The last chance to pass it</summary>
    <div>
      <p>${e.last_chance_text}</p>
      ${Se(n)} ${x(t,n.number,`Take it from turn ${n.number}`)}
    </div>
  </details>`}function En(t,e){let n=new Map(t.bubbles.map(s=>[s.number,s])),r=["Turn","Your choice","Label","Attainable","A pass","Customer"],o=s=>i`<tr>
      <th scope="row">${s.number}</th>
      <td class="what-was">${n.get(s.number)?.text}</td>
      <td>${M(s.label)}</td>
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
          ${e.map(o)}
        </tbody>
      </table>
    </div>
  </details>`}function Rn({thresholds:t}){return i`<details class="more">
    <summary>What the labels mean</summary>
    <dl class="meanings">
      ${t.map(([e,n])=>i`<div>
            <dt>${M(e)}</dt>
            <dd>${n}</dd>
          </div>`)}
    </dl>
  </details>`}function wt(t){let e=t.view.board,n=i`<h2 id="board-title">What each turn was worth</h2>`;return!e||e.moments.length===0?i`<section class="board" aria-labelledby="board-title">
      ${n}
      <p class="muted">${lt}</p>
    </section>`:i`<section class="board" aria-labelledby="board-title">
    ${n}
    <p class="summary">${e.chart.summary}</p>
    <div class="card">${An(t,e.moments)}${ht(t,e)}${gt(t,e.moments)}</div>
    <div class="mores">${kn(t,e)}${Rn(e)}${En(t.view,e.moments)}</div>
  </section>`}function P(t,e){return i`<button type="button" class="jump" @click=${()=>{se(t,e)}}>Turn ${e}</button>`}function U(t,e){if(e.length===0)return a;let n=r=>i`<li>
      ${P(t,r.number)}
      <span><span class="muted">${ue(t.view.speaker,r)}: </span><q>${r.text}</q></span>
    </li>`;return i`<ul class="evidence" aria-label="Evidence from the call">
    ${e.map(n)}
  </ul>`}var Mn=2;function Cn(t){let e=t.critical?d("alert"):a;return i`<p class=${t.critical?"price critical":"price"}>${e}${t.cost_text}</p>`}function Sn(t){let{words:e,remedy:n,remedy_text:r,approved_text:o,coaching:s,sources:l}=t,u=e?i`<p class="advice">${s}</p>`:a,c=e?i`<blockquote>${e}</blockquote>`:i`<p class="step">${s}</p>`;return i`${u}
    <div class="remedy ${n}">
      <p class="lead-in"><b>${r}</b>${e?i`<span class="small">${o}</span>`:a}</p>
      ${c} ${le(l)}
    </div>`}function Dn(t,e,n){return i`<li class=${e.critical?"card priority critical":"card priority"}>
    ${Cn(e)}
    <h3>${e.title}</h3>
    ${U(t,e.evidence.slice(0,Mn))} ${Sn(e)}
    ${x(t,e.turn,e.drill,n>0?"btn":"btn main")}
  </li>`}function xt(t,e){let{praise:n}=t.view;return n.length===0?a:i`<section class="praise" aria-labelledby="praise-title">
    ${e}
    <ul>
      ${n.map(r=>i`<li>
            ${d("check")}
            <p>${r.text} ${P(t,r.number)}</p>
          </li>`)}
    </ul>
  </section>`}function Tt(t){let{priorities:e,praise:n,tasks_text:r}=t.view,o="What went well";if(e.length===0){let s=xt(t,i`<h2 id="praise-title">${o}</h2>`);return n.length>0?i`<div class="coaching-part alone">${s}</div>`:a}return i`<section class="coaching-part" aria-labelledby="coaching-title">
    <h2 id="coaching-title">${r}</h2>
    <ol class="priorities of-${e.length}">
      ${e.map((s,l)=>Dn(t,s,l))}
    </ol>
    ${xt(t,i`<h3 id="praise-title">${o}</h3>`)}
  </section>`}var De={passed:"check",critical:"alert",short:"dash",ungraded:null,open:"phone"},_t={met:"check",not_met:"cross",not_applicable:"dash"};function At({result:t,result_text:e,score_text:n}){let r=De[t],o=n?i`<b>${n}</b>`:a;return i`<span class="result-of ${t}">${r?d(r):a}${e}${o}</span>`}function Pn({sections:t}){let e=t.flatMap(o=>o.criteria.map(s=>[s,o.title])),n=o=>e.filter(([s])=>s.verdict===o);return{not_met:n("not_met").toSorted(([o],[s])=>Number(s.critical)-Number(o.critical)),met:n("met"),not_applicable:n("not_applicable")}}function Ln(t){if(!t.approved)return a;let e=ce(t.approved_text,t.approved);return t.verdict==="not_met"?e:i`<details class="words">
    <summary>${t.approved_text}</summary>
    ${e}
  </details>`}function Nn(t,e){let n=[t.criticality_text,e,`weight ${t.weight}`].filter(Boolean);return i`<summary>
    <span class="sign">${d(_t[t.verdict])}</span>
    <span class="what">
      <span class="title">${t.heading}</span>
      <span class="small meta"
        ><span class="word">${t.verdict_text}</span>${n.map(r=>i`<span>${r}</span>`)}</span
      >
    </span>
  </summary>`}function Vn(t,{failed:e,heading:n}){let r=o=>o.text===n?a:i`<p>${o.text}</p>`;return i`<ul class="checks" aria-label="What failed">
    ${e.map(o=>i`<li>${r(o)} ${U(t,o.evidence)}</li>`)}
  </ul>`}function On(t,e){let n=e.verdict==="not_met",r=n&&e.evidence.length===0,{assumption:o,counts:s}=e;return i`<div class="body">
    ${n?Vn(t,e):U(t,e.evidence)}
    ${r?i`<p class="small muted">${at}</p>`:a}
    ${n?i`<p class="coaching">${e.coaching}</p>`:a} ${Ln(e)} ${le(e.sources)}
    ${s?i`<p class="small muted">${s}</p>`:a}
    ${o?i`<p class="source assumed"><b>Assumption</b><span>${o}</span></p>`:a}
  </div>`}function Hn(t,[e,n]){let r=e.verdict==="not_met",o=`criterion ${e.verdict}${e.critical&&r?" fatal":""}`;return i`<details class=${o} id="criterion-${e.id}" ?open=${r}>
    ${Nn(e,n)} ${On(t,e)}
  </details>`}function kt(t){let{view:e}=t,n=Pn(e),r=s=>n[s].map(l=>Hn(t,l)),o=i`<details class="silent">
    <summary><span class="sign">${d("dash")}</span>${e.silent_text}</summary>
    ${r("not_applicable")}
  </details>`;return C("lines","Line by line",e.lines_text,[r("not_met"),r("met"),e.silent_text?o:a])}function Et(t,e){let n=t.root.querySelector(`#criterion-${CSS.escape(e)}`);n&&(ne(n),n.scrollIntoView({block:"start",behavior:R()}),n.querySelector("summary")?.focus({preventScroll:!0}))}var In={good:"check",bad:"cross",critical:"alert"};function Bn(t){return i`<div class="remark">
    <p>${t.why}</p>
    ${t.instead?i`<p class="instead"><b>Say instead </b>${t.instead}</p>`:a}
    ${t.source?i`<p class="small muted">${t.source}</p>`:a}
  </div>`}function Un(t,e){return t?e&&!(t==="bad"&&(e==="best"||e==="good"))&&t!=="critical"?null:t:null}function Wn({marks:t,hints:e},n,r){let{number:o,spiel:s}=n,l=t[o],u=Un(l,r),c=l==="bad"||l==="critical";return[r?M(r):a,u?i`<span class="flag">${d(In[u])}${rt[u]}</span>`:a,s&&!c?yt(n):a,e.includes(o)?i`<span class="flag hinted">${d("hint")}After a hint</span>`:a]}function Kn(t,{number:e,by:n}){let r=i`<span class="unseen">Turn </span>${e}`;if(n==="customer")return i`<span class="number">${r}</span>`;let o=e===t.state.turn?"0":"-1";return i`<button type="button" class="number" tabindex=${o} title="Select this turn">${r}</button>`}function Fn(t,e){let r=i`<button type="button" class="btn quiet onboard" @click=${()=>{ie(t)}}>See it on the board</button>`;return i`<div class="acts">
    ${x(t,e,"Go on differently from here")}${t.view.board?r:a}
  </div>`}function jn({moves:t}){return t.length>0?i`<p class="small muted">${te}: ${t.join("; ")}</p>`:a}function Yn(t,e,n){let{view:r,state:o}=t,{number:s,by:l,kind:u,mood:c}=e,p=s===o.lit,f=r.faults[s]??[],m=l==="trainee"?n.remarks.get(s):void 0,y=l==="customer"&&c?i`<span class="felt">, ${c}</span>`:a;return i`<li
    class="turn ${l} ${u} ${r.marks[s]??""} ${p?"lit":""}"
    id="turn-${s}"
    tabindex="-1"
    aria-current=${p?"true":a}
  >
    ${Kn(t,e)}
    <div>
      <p class="by small">
        <span>${ue(r.speaker,e)}${y}</span>${Wn(r,e,n.labels.get(s))}
      </p>
      <p class="text">${e.text}</p>
      ${jn(e)}
      ${f.length>0?i`<ul class="small faults">
              ${f.map(v=>i`<li>${v}</li>`)}
            </ul>`:a}
      ${m?Bn(m):a} ${l==="trainee"&&s===o.turn?Fn(t,s):a}
    </div>
  </li>`}function qn(t,e){if(!(e.target instanceof Element&&e.target.closest("button.number"))||e.ctrlKey||e.metaKey||e.altKey)return;let r=re(e.key,Te(t.view),t.state.turn,["ArrowUp","ArrowDown"]);if(r===null)return;e.preventDefault(),b(t,r);let o=oe(t,r);o?.querySelector("button.number")?.focus({preventScroll:!0}),o?.parentElement&&!_e(o.parentElement)&&o.scrollIntoView({block:"nearest"})}function Gn(t,e){if(!(e.target instanceof Element))return;let n=e.target.closest("li.turn.trainee"),r=e.target.closest("button:not(.number), a"),o=e.target.closest("button")?"":window.getSelection()?.toString()??"";n&&!r&&!o&&b(t,Number(n.id.slice(5)),{scroll:!1})}function Rt(t){let{view:e}=t,n={labels:new Map(e.board?.moments.map(s=>[s.number,s.label])),remarks:new Map(e.remarks.map(s=>[s.number,s]))},r=s=>{Gn(t,s)},o=s=>{qn(t,s)};return i`<details class="call">
    <summary>
      ${d("open")}
      <h2 id="call-title">The call, turn by turn</h2>
    </summary>
    <ol aria-labelledby="call-title" @click=${r} @keydown=${o}>
      ${e.bubbles.map(s=>Yn(t,s,n))}
    </ol>
  </details>`}var zn="(min-width: 1001px)";function Mt(t){let e=t.root.querySelector("details.call");e&&(e.open=matchMedia(zn).matches)}var de=50,Ct=16;function Qn(t,e,n){let r=2*Math.PI*t/100,o=s=>[s*Math.sin(r),-s*Math.cos(r)];return[...o(e),...o(n)]}function St(t,e,n,r){let[o,s,l,u]=Qn(t,e,n);return h`<line class=${r} x1=${o} y1=${s} x2=${l} y2=${u}></line>`}function Dt({score_text:t,pass_line:e,pass_mark:n,passed:r,perfect:o}){let s=Array.from({length:Ct},(l,u)=>St(100*(u+.5)/Ct,60,66,"ray"));return i`<div class="dial">
    <svg viewBox="-68 -68 136 136" aria-hidden="true">
      <circle class="track" r=${de}></circle>
      <circle class="filled" r=${de} pathLength="100" style="--part:${t}"></circle>
      ${St(n,de-8,de+8,"mark")} ${o?s:a}
    </svg>
    <p class="score"><b>${t}</b><span class="muted"> of 100</span></p>
    ${r?i`<p class="seal" aria-hidden="true">${d(o?"star":"check")}</p>`:a}
    <p class="small muted line">${e}</p>
  </div>`}async function Xn(t){let e=t.root.querySelector("#record");if(!e)return;e.select();let n;try{await navigator.clipboard.writeText(e.value),n=!0}catch{n=document.execCommand("copy")}t.state.copied=n?"Copied.":"Marked: copy it with your keyboard.",t.redraw()}function Zn(){return["127.0.0.1","localhost","[::1]"].includes(location.hostname)?"The link opens on this computer only: to give it to your trainer, send the PDF.":"Whoever has this link can read this debrief: give it to your trainer only."}function Pt(t){let{record:e}=t.view;if(!e)return i`<button type="button" class="btn" @click=${()=>{t.state.isSharing=t.send("share",!0)}}>${d("share")}Take it along</button>`;let n=location.origin+e,r=s=>{s.target instanceof HTMLInputElement&&s.target.select()},o=(s,l)=>i`<a href=${s} target="_blank" rel="noopener">${l}</a>`;return i`<div class="taken">
    <label class="label" for="record">The link to this debrief</label>
    <div class="address">
      <input type="text" readonly .value=${n} id="record" spellcheck="false" @focus=${r} />
      <button type="button" class="btn" @click=${()=>Xn(t)}>Copy</button>
    </div>
    <p class="small">${Zn()}</p>
    <p class="links">
      ${o(n,"Open the page")}${o(`${n}.pdf`,"PDF")}
      <span class="small muted" role="status">${t.state.copied}</span>
    </p>
  </div>`}var Lt=3,Jn=["call","customer","outcome","date","length"];function Pe(t,e){let n=({id:r})=>Jn.includes(r)===e&&(r!=="standing"||!e);return i`<dl class="facts">
    ${t.facts.filter(n).map(({id:r,name:o,text:s})=>i`<div>
          <dt>${o}</dt>
          <dd class=${r==="assumption"?"muted":a}>${s}</dd>
        </div>`)}
  </dl>`}function er(t){if(t.score_text)return Dt(t);let e=De[t.result];return i`<p class="emblem" aria-hidden="true">${d(e??"dash")}</p>`}function tr(t){let[e,...n]=t.view.errors;if(!e)return a;let r=(u,c)=>i`<li><button type="button" class="jump" @click=${()=>{Et(t,u)}}>${c}</button></li>`,o=n.map(({criterion:u,text:c})=>r(u,`Also: ${c}`)),s=o.slice(Lt),l=i`<li>
    <details>
      <summary>and ${$(s.length,"more critical error","more critical errors")}</summary>
      <ul>
        ${s}
      </ul>
    </details>
  </li>`;return i`<ul class="fatals" aria-label="Critical errors">
    ${r(e.criterion,"See it on the scorecard")} ${o.slice(0,Lt)} ${s.length>0?l:a}
  </ul>`}function nr(t){let{id:e,mistakes:n}=t.view;if(n.length===0)return a;let r=i`<span class="count-of" aria-hidden="true">${n.length}</span>`,o=i`<span class="unseen">: ${$(n.length,"mistake","mistakes")}</span>`;return w(t,"learn",{call:e},["Learn from your mistakes",r,o],{class:"btn"})}function rr(t){let{id:e,scenario_id:n,persona_id:r,passed:o}=t.view,s=()=>t.send("again",{call:e,scenario:n,persona:r}),l=c=>i`<button type="button" class=${c} @click=${s}>Again with the same customer</button>`,u=c=>w(t,"brief",{scenario:n,other_than:r},"With another customer",{class:c});return i`<div class="row">
    ${o?[u("btn main"),l("btn")]:[l("btn main"),u("btn")]} ${nr(t)}
  </div>`}function Nt(t){let{view:e}=t,n=["card","verdict",e.result,e.perfect?"perfect":""].join(" ");return i`<section class=${n} aria-labelledby="verdict">
    ${er(e)}
    <div class="result">
      <p class="label">Debrief</p>
      <h1 id="verdict">${e.headline}</h1>
      ${tr(t)} ${e.why?i`<p class="so">${e.why}</p>`:a}
      ${e.standing&&!e.branch_of?i`<p class="standing small">${e.standing}</p>`:a}
      ${rr(t)}
    </div>
    <div class="about">${Pe(e,!0)} ${Pt(t)}</div>
  </section>`}function Ot(t){let e=t.view.branch_of;if(!e)return a;let n=w(t,e.ended?"debrief":"call",{call:e.id},"the original call");return i`<p class="branch-of">
    ${d("branch")}<span>A branch from turn ${e.number} of ${n}. ${we}</span>
  </p>`}function Vt(t,e,n){let[r,o]=e.ended?["debrief","Debrief"]:["call","Go on with it"];return i`<li>
    <span class="from">${n}</span>${At(e)}
    <span class="muted out">${e.outcome??$(e.turns,"turn so far","turns so far")}</span>
    ${w(t,r,{call:e.id},o)}
  </li>`}function Ht(t){let{branches:e,branch_of:n,id:r}=t.view;if(e.length===0&&!n)return a;let o=e.length+(n?1:0);return C("ways","Other ways this call went",$(o,"way","ways"),i`<section class="ways" aria-labelledby="ways-title">
      <ul>
        ${n?Vt(t,n,"The original call"):a}
        ${e.map(s=>Vt(t,s,`From turn ${s.number}`))}
      </ul>
      <p class="side">${w(t,"compare",{call:r},"Side by side")}</p>
      ${n?a:i`<p class="small muted">A branch is for trying things out. ${we}</p>`}
    </section>`)}function or([t,e]){return i`<li class=${e?"heard":"missing"}>
    ${d(e?"check":"dash")}<span>${t}</span>
    <span class="small">${e?st:it}</span>
  </li>`}function sr(t,e){let n=e.approved&&e.chosen===e.approved;return i`<li class="card">
    <p>${P(t,e.number)}</p>
    <div class="beside">
      <div>
        <p class="label">You typed</p>
        <p class="typed">${e.typed}</p>
      </div>
      <div>
        <p class="label">You then chose</p>
        <p>${n?"The words that stand below":e.chosen}</p>
      </div>
    </div>
    ${e.approved?ce(e.approved_source??"",e.approved):a}
    ${e.parts.length>0?i`<div>
            <p class="label">Part by part, in what you typed</p>
            <ul class="parts">
              ${e.parts.map(or)}
            </ul>
          </div>`:a}
  </li>`}function It(t){let{typed_lines:e}=t.view;return e.length===0?a:C("recalled","What you typed first",$(e.length,"turn","turns"),i`<section class="recalled" aria-labelledby="recalled-title">
      <p class="muted">
        This compares letters, not meaning. It changes no score, and it cannot tell whether what you typed was right.
      </p>
      <ul>
        ${e.map(n=>sr(t,n))}
      </ul>
    </section>`)}function ir(t,{number:e,typed:n,confirmed:r,heard:o}){return i`<li class="card">
    <p>${P(t,e)}</p>
    <div>
      <p class="label">You typed</p>
      <p class="typed">${n}</p>
    </div>
    <div class="beside">
      <div>
        <p class="label">${te}</p>
        ${r.map(s=>i`<p>${s}</p>`)}
      </div>
      <div>
        <p class="label">${dt}</p>
        ${o.length>0?o.map(s=>i`<p>${s}</p>`):i`<p class="muted">${pt}</p>`}
      </div>
    </div>
  </li>`}function Bt(t){let{doubts:e}=t.view;return e.length===0?a:C("doubts",ct,$(e.length,"turn","turns"),i`<section class="recalled" aria-labelledby="doubts-title">
      <p class="muted">${ut}</p>
      <ul>
        ${e.map(n=>ir(t,n))}
      </ul>
    </section>`)}function Ut(t){let{view:e}=t;return C("about","About this call","What was true, support, scorecard",[Pe(e,!1),e.counsel?i`<aside class="counsel">
          <h3>For trainers, and for counsel</h3>
          <p>${e.counsel}</p>
        </aside>`:a])}function ar(t){let e=t.view.board?"columns":"columns alone";return i`<div class="wrap wide">
    ${z(t.problem)} ${Ot(t)} ${Nt(t)} ${Tt(t)}
    <div class=${e}>${wt(t)} ${Rt(t)}</div>
    <div class="folds">
      ${kt(t)} ${Ht(t)} ${It(t)} ${Bt(t)} ${Ut(t)}
    </div>
  </div>`}function lr(t,e){e&&(Mt(t),Ae(t,"auto"),ke(t,"auto")),t.state.isSharing&&t.root.querySelector("#record")?.focus(),t.state.isSharing=!1}var Ns=nt("debrief",{here:"calls",about:t=>t.id,state:mt,draw:ar,drawn:lr});export{Ns as default};
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
