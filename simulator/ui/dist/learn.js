/* Made from pages/learn/page.ts by npm run build. */
var ee=globalThis,he=t=>t,D=ee.trustedTypes,fe=D?D.createPolicy("lit-html",{createHTML:t=>t}):void 0,te="$lit$",v=`lit$${Math.random().toFixed(9).slice(2)}$`,ne="?"+v,dt=`<${ne}>`,b=document,R=()=>b.createComment(""),C=t=>t===null||typeof t!="object"&&typeof t!="function",oe=Array.isArray,be=t=>oe(t)||typeof t?.[Symbol.iterator]=="function",X=`[ 	
\f\r]`,L=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ve=/-->/g,$e=/>/g,y=RegExp(`>|${X}(?:([^\\s"'>=/]+)(${X}*=${X}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ge=/'/g,ye=/"/g,Ae=/^(?:script|style|textarea|title)$/i,se=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),a=se(1),N=se(2),nn=se(3),O=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),we=new WeakMap,w=b.createTreeWalker(b,129);function xe(t,e){if(!oe(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return fe!==void 0?fe.createHTML(e):e}var Ee=(t,e)=>{let n=t.length-1,o=[],s,r=e===2?"<svg>":e===3?"<math>":"",i=L;for(let d=0;d<n;d++){let c=t[d],p,m,u=-1,f=0;for(;f<c.length&&(i.lastIndex=f,m=i.exec(c),m!==null);)f=i.lastIndex,i===L?m[1]==="!--"?i=ve:m[1]!==void 0?i=$e:m[2]!==void 0?(Ae.test(m[2])&&(s=RegExp("</"+m[2],"g")),i=y):m[3]!==void 0&&(i=y):i===y?m[0]===">"?(i=s??L,u=-1):m[1]===void 0?u=-2:(u=i.lastIndex-m[2].length,p=m[1],i=m[3]===void 0?y:m[3]==='"'?ye:ge):i===ye||i===ge?i=y:i===ve||i===$e?i=L:(i=y,s=void 0);let $=i===y&&t[d+1].startsWith("/>")?" ":"";r+=i===L?c+dt:u>=0?(o.push(p),c.slice(0,u)+te+c.slice(u)+v+$):c+v+(u===-2?d:$)}return[xe(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},S=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let r=0,i=0,d=e.length-1,c=this.parts,[p,m]=Ee(e,n);if(this.el=t.createElement(p,o),w.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=w.nextNode())!==null&&c.length<d;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())if(u.endsWith(te)){let f=m[i++],$=s.getAttribute(u).split(v),B=/([.?@])?(.*)/.exec(f);c.push({type:1,index:r,name:B[2],strings:$,ctor:B[1]==="."?U:B[1]==="?"?z:B[1]==="@"?K:x}),s.removeAttribute(u)}else u.startsWith(v)&&(c.push({type:6,index:r}),s.removeAttribute(u));if(Ae.test(s.tagName)){let u=s.textContent.split(v),f=u.length-1;if(f>0){s.textContent=D?D.emptyScript:"";for(let $=0;$<f;$++)s.append(u[$],R()),w.nextNode(),c.push({type:2,index:++r});s.append(u[f],R())}}}else if(s.nodeType===8)if(s.data===ne)c.push({type:2,index:r});else{let u=-1;for(;(u=s.data.indexOf(v,u+1))!==-1;)c.push({type:7,index:r}),u+=v.length-1}r++}}static createElement(e,n){let o=b.createElement("template");return o.innerHTML=e,o}};function A(t,e,n=t,o){if(e===O)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=C(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=A(t,s._$AS(t,e.values),s,o)),e}var Q=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??b).importNode(n,!0);w.currentNode=s;let r=w.nextNode(),i=0,d=0,c=o[0];for(;c!==void 0;){if(i===c.index){let p;c.type===2?p=new _(r,r.nextSibling,this,e):c.type===1?p=new c.ctor(r,c.name,c.strings,this,e):c.type===6&&(p=new W(r,this,e)),this._$AV.push(p),c=o[++d]}i!==c?.index&&(r=w.nextNode(),i++)}return w.currentNode=b,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=A(this,e,n),C(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==O&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):be(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&C(this._$AH)?this._$AA.nextSibling.data=e:this.T(b.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=S.createElement(xe(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new Q(s,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=we.get(e.strings);return n===void 0&&we.set(e.strings,n=new S(e)),n}k(e){oe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let r of e)s===n.length?n.push(o=new t(this.O(R()),this.O(R()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=he(e).nextSibling;he(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},x=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(e,n=this,o,s){let r=this.strings,i=!1;if(r===void 0)e=A(this,e,n,0),i=!C(e)||e!==this._$AH&&e!==O,i&&(this._$AH=e);else{let d=e,c,p;for(e=r[0],c=0;c<r.length-1;c++)p=A(this,d[o+c],n,c),p===O&&(p=this._$AH[c]),i||=!C(p)||p!==this._$AH[c],p===l?e=l:e!==l&&(e+=(p??"")+r[c+1]),this._$AH[c]=p}i&&!s&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},U=class extends x{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},z=class extends x{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},K=class extends x{constructor(e,n,o,s,r){super(e,n,o,s,r),this.type=5}_$AI(e,n=this){if((e=A(this,e,n,0)??l)===O)return;let o=this._$AH,s=e===l&&o!==l||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},W=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},Te={M:te,P:v,A:ne,C:1,L:Ee,R:Q,D:be,V:A,I:_,H:x,N:z,U:K,B:U,F:W},ut=ee.litHtmlPolyfillSupport;ut?.(S,_),(ee.litHtmlVersions??=[]).push("3.3.3");var ke=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new _(e.insertBefore(R(),r),r,void 0,n??{})}return s._$AI(t),s};var _e=t=>(...e)=>({_$litDirective$:t,values:e}),G=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:an}=Te;var pt={},Me=(t,e=pt)=>t._$AH=e;var j=_e(class extends G{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Me(t),this.key=e),n}});var P={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(t){let e=P[t];return a`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>N`<path d=${n}></path>`)}
  </svg>`}function re(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function E(t,e,n,o,s={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return a`<a
    href=${re(e,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${r}
    >${o}</a
  >`}function F(t){return t?a`<p class="problem" role="alert">${h("alert")}<span>${t}</span></p>`:l}function Le(t,e){return a`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function Re(t,e,n,o="btn"){return a`<button type="button" class=${o} @click=${()=>t.send("branch",{number:e})}>${h("branch")}${n}</button>`}var Ce={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var Oe={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var Se={said:"You said",did:"You did"},Ne={said:"You say",did:"You do"};var ht=t=>t in P;function ft(t){let{sign:e,outline:n}=Ce[t],o=ht(e)?l:a`<span class="sign-of" aria-hidden="true">${e}</span>`,s=n.length>0?N`<polygon points=${n.join(" ")}></polygon>`:N`<circle r=${.8}></circle>`;return a`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${s}</svg>${o}`}function H(t){return a`<span class="lab" data-label=${t}>${ft(t)}<span>${Oe[t]}</span></span>`}var vt=new Set(["go","start","again","surprise","begin","back","branch"]),ie="callSimulatorTurning";function Pe(){return ie in document.documentElement.dataset}var Y=class{onSilence=()=>{};#e=null;#t=null;#r;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,vt.has(e)&&(document.documentElement.dataset[ie]=""),e!=="look"&&(this.#r=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#r),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,ie),this.#o.removeAttribute("aria-busy")}};var He="call-simulator-frame",$t=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,gt=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${P.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ve(){if(document.getElementById(He))return;let t=document.createElement("style");t.id=He,t.textContent=$t,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(gt)}`}function Ie(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function Be(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var yt=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],De=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],wt=[{to:"guide",text:"Guide"}],Qe=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"}],Ue=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],ze="more-pages";function Ke(t,e){let n=(r,i=l)=>r.map(({to:d,text:c})=>a`<li class=${i}>${E(t,d,{},c,{current:e===d})}</li>`),o=[h("mark"),a`<span>Call simulator</span>`],s=[...Qe,...Ue].some(({to:r})=>r===e);return a`<header class="mast">
    ${E(t,"choose",{},o,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul class="bar">
        ${n(yt)}${n(De,"roomy")}${n(wt)}
        <li>
          <button type="button" popovertarget=${ze} class=${s?"holds-current":l}>
            More${h("more")}
          </button>
        </li>
      </ul>
      <div id=${ze} popover class="more" @click=${bt}>
        <ul>
          ${n(De,"narrow")}${n(Ue)}
        </ul>
        <p id="for-trainers">For trainers</p>
        <ul aria-labelledby="for-trainers">
          ${n(Qe)}
        </ul>
      </div>
    </nav>
  </header>`}function bt(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var At="The app is not answering. Check that it is still running, then load this page again.",ae=class extends Y{view;problem=null;arrives=Pe();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{xt(this,o)}),this.view=e.data[0].view,Ve(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Ie(e))}};function xt(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function Et(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var le=class extends ae{state;silent=!1;constructor(e,n){super(e),this.state=n}};function We(t,e){let n=i=>e.state?.(i),o=new WeakMap,s=Et(i=>{let d=new le(i,n(i.data[0].view));return o.set(d,c=>{kt(c)||e.onKey?.(d,c)}),d}),r=new WeakMap;return i=>{let d=s(i),c=e.about?.(i.data[0].view),p=!r.has(d)||r.get(d)!==c;p&&r.has(d)&&(d.state=n(i.data[0].view)),r.set(d,c),Tt(d,i,e),e.drawn?.(d,p);let m=o.get(d);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(d),d.close()}}}function Tt(t,e,n){let o=()=>{ke(_t(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let s=t.root.querySelector("#main");s&&t.arrive(s)}function kt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function _t(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[F(t.silent?At:null),Le("Skip to the page",n),Ke(t,e.here),a`<div id="main" tabindex="-1">${j(e.about?.(t.view),e.draw(t))}</div>`]}var q=8,ce="pinned",de=t=>t.querySelector(".cited-text"),Ge=t=>ce in t.dataset;function Mt(t,e,n){let o=Math.max(q,Math.min(t.left,n.width-e.width-q)),s=t.bottom+e.height+q>n.height&&t.top-e.height>=q;return{left:o,top:s?t.top-e.height:t.bottom}}function ue(t){let e=de(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let{left:n,top:o}=Mt(t.getBoundingClientRect(),{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${n}px`,e.style.top=`${o}px`,document.addEventListener("scroll",s,{capture:!0,once:!0}),document.addEventListener("pointerdown",s,{capture:!0});function s(r){r.type==="pointerdown"&&r.composedPath().includes(t)||(document.removeEventListener("scroll",s,{capture:!0}),document.removeEventListener("pointerdown",s,{capture:!0}),V(t))}}function V(t){Reflect.deleteProperty(t.dataset,ce);let e=de(t);e?.matches(":popover-open")&&e.hidePopover()}var T=t=>t.currentTarget;function Lt(t){t.pointerType==="mouse"&&ue(T(t))}function Rt(t){t.pointerType==="mouse"&&!Ge(T(t))&&V(T(t))}function Ct(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=T(t);if(t.stopPropagation(),Ge(e)){V(e);return}e.dataset[ce]="",ue(e)}function Ot(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&ue(T(t))}function St(t){let e=T(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||V(e)}function Nt(t){let e=T(t);t.key!=="Escape"||!de(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),V(e))}function Z(t,e,n){return a`<a class=${n} href=${re("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}var Pt=/\b([A-Z][0-9])\b/;function je(t){return t.split(Pt).map((e,n)=>n%2?Z(e,e,"cited-in-text"):e)}function Fe(t,e,n=t){return e?a`<span
    class="cited"
    @pointerenter=${Lt}
    @pointerleave=${Rt}
    @click=${Ct}
    @focusin=${Ot}
    @focusout=${St}
    @keydown=${Nt}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${Z(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:Z(t,n,"cite")}function Ye(t){return t.length===0?l:a`<p class="cites">${t.map(([e,n])=>Fe(e,n))}</p>`}function M(t,e){return a`<p class="bubble ${e.by} ${e.kind}">
    <span class="who">${t}</span><span class="words">${e.text}</span>
  </p>`}function qe(t,{by:e,kind:n}){return e==="customer"?t:Se[n]}function pe(t,e){return e?`${t}, ${e}`:t}function Ze(t,{text:e,kind:n,reply:o,mood:s}){return a`<div class="exchange">
    ${M(Ne[n],{by:"trainee",kind:n,text:e})}
    ${M(pe(t,s),{by:"customer",kind:"said",text:o})}
  </div>`}var J={tried:[],revealed:null,isOver:!1,isGiven:!1,isKept:!1},Ht=["first","second","third","fourth","fifth","sixth"];function Je(t){return{at:0,answers:t.questions.map(()=>J)}}function Xe({questions:t}){let e=t.map(({answered:o,options:s})=>o===null?J:{...J,tried:[o],isOver:!0,isKept:!0,isGiven:!Vt(s,o)}),n=e.findIndex(({isOver:o})=>!o);return{at:n<0?e.length:n,answers:e}}function Vt(t,e){return t.some(n=>n.id===e&&n.keeps)}function k({answers:t},e){return t[e]??J}function me(t,e){let n=t.answers.map((o,s)=>s===t.at?{...o,...e}:o);return{...t,answers:n}}function et(t,e){let{tried:n}=k(t,t.at);return me(t,{tried:[...n,e.id],revealed:e,isOver:e.keeps})}function tt(t){return me(t,{revealed:null})}function nt(t){return me(t,{revealed:null,isOver:!0,isGiven:!0})}function ot(t){return{...t,at:t.at+1}}function I(t){return t.isOver&&!t.isGiven&&t.tried.length===1}function st(t){return t.isGiven?t.isKept?"missed the first time":"shown to you":I(t)?"right first time":`right on the ${Ht[t.tried.length-1]??"last"} try`}function rt(t,e,n){return t.tried.includes(n.id)?n.keeps?"right":"wrong":t.isOver&&n.id===e.best?"right":""}function it(t,e){let n=t.filter(o=>o.kind==="response").indexOf(e);return n>=0&&n<9?String(n+1):null}function g(t,e,n){t.state=e,t.redraw();let o=t.root.querySelector(`#${n}`),s=n==="reveal-title";o?.focus({preventScroll:!0}),(s?o?.parentElement:t.root.querySelector(".wrap"))?.scrollIntoView({block:s?"nearest":"start",behavior:Be()})}var at=(t,e)=>t.options.find(n=>n.id===e);function It(t,e){let n=at(t,t.chosen);if(!n)return l;let o=e?.id===n.id?"That is what you chose on the call: ":a`On the call you chose <q>${n.text}</q>${" "}`;return a`<p class="then">${o}${H(t.label)}</p>`}function Bt(t,e,n){let o=at(e,e.best),{reply:s,coaching:r}=e,i=n?.id===e.best,d=o?.kind==="action"?"did":"said";return a`<div class="best-way">
    <h3>${i?"What they would have answered":"The best choice, and what they would have answered"}</h3>
    ${i?M(t,{by:"customer",kind:"said",text:s}):Ze(t,{text:o?.text??e.best,kind:d,reply:s,mood:"",move:""})}
    ${r?a`<p class="advice">${r}</p>`:l} ${Ye(e.sources)}
  </div>`}function Dt({revealed:t}){return t?.title??"This is the one to choose"}function Qt({keeps:t,label:e,why:n}){return a`<p class="judged">${t&&!(e==="best"||e==="good")?l:H(e)}<span>${je(n)}</span></p>`}function Ut(t,{isOver:e}){let{state:n,view:o}=t,s=n.at+1===o.questions.length,r=()=>{g(t,ot(n),s?"summary-title":"question-title")},i=()=>{g(t,tt(n),"question-title")},d=()=>{g(t,nt(n),"reveal-title")};return e?a`<div class="row">
      <button type="button" class="btn main" @click=${r}>${s?"See how it went":"Next"}</button>
    </div>`:a`<div class="row">
    <button type="button" class="btn main" @click=${i}>Try again</button>
    <button type="button" class="btn" @click=${d}>Show me</button>
  </div>`}function lt(t,e){let n=k(t.state,t.state.at),{revealed:o,isOver:s}=n;return!o&&!s?l:a`<section class="reveal ${s?"right":"wrong"}" aria-labelledby="reveal-title">
    <h2 id="reveal-title" tabindex="-1">${h(s?"check":"cross")}${Dt(n)}</h2>
    ${o?Qt(o):l} ${It(e,o)}
    ${s?Bt(t.view.speaker,e,o):l} ${Ut(t,n)}
  </section>`}function zt(t,e){return a`<section class="card before" aria-label="The last lines">
    ${e.before.map(n=>M(pe(qe(t,n),n.mood),n))}
  </section>`}function Kt({title:t,rows:e}){return a`<div class="panel">
    <h3>${t}</h3>
    <dl>
      ${e.map(([n,o])=>a`<div>
            <dt>${n}</dt>
            <dd>${o}</dd>
          </div>`)}
    </dl>
  </div>`}function Wt({panels:t}){if(t.length===0)return l;let e=t.filter(s=>s.opened),n=t.filter(s=>!s.opened).map(s=>s.title),o=e.length>0?`Not looked up: ${n.join(", ")}`:"Nothing yet";return a`<section class="card panels" aria-labelledby="panels-title">
    <h2 id="panels-title">${h("account")}What you had looked up</h2>
    ${e.map(Kt)} ${n.length>0?a`<p class="muted">${o}</p>`:l}
  </section>`}function Gt(t,e,n){let o=k(t.state,t.state.at),s=rt(o,e,n),r=o.revealed!==null||o.isOver||s==="wrong",i=it(e.options,n),d=n.kind==="response",c=()=>{r||(o.tried.length===0&&t.send("answered",{number:e.number,choice:n.id}),g(t,et(t.state,n),"reveal-title"))},p=a`<span class="known">
    ${h(s==="right"?"check":"cross")}
    <span class="unseen">${s==="right"?"right":"tried"}</span>
  </span>`;return a`<li>
    <button
      type="button"
      class="${d?"reply":"do"} ${s}"
      aria-disabled=${r?"true":l}
      aria-keyshortcuts=${i??l}
      @click=${c}
    >
      ${d?a`<kbd aria-hidden=${i?l:"true"}>${i}</kbd>`:l}<span>${n.text}</span>
      ${s?p:l}
    </button>
  </li>`}function jt(t,e){let n=r=>e.options.filter(i=>i.kind===r).map(i=>Gt(t,e,i)),[o,s]=[n("response"),n("action")];return a`<div class="options">
    ${o.length>0?a`<ol aria-label="What to say">
            ${o}
          </ol>`:l}
    ${s.length>0?a`<div class="quieter">
            <p class="label" id="or-do">Or do something</p>
            <ul class="doing" aria-labelledby="or-do">
              ${s}
            </ul>
          </div>`:l}
  </div>`}function ct(t,e){return a`<div class="lesson">
    <div class="asking">
      ${zt(t.view.speaker,e)}
      <h2 id="question-title" tabindex="-1">Turn ${e.number}: what do you say or do?</h2>
      ${jt(t,e)} ${lt(t,e)}
    </div>
    ${Wt(e)}
  </div>`}function Ft({view:t,state:e}){let n=t.questions.length;if(e.at>=n)return l;let o=s=>s.isOver?I(s)?"at-once":"later":"";return a`<div class="progress">
    <b>${e.at+1} of ${n}</b>
    <span class="steps" aria-hidden="true">
      ${e.answers.map((s,r)=>a`<i class="${o(s)} ${r===e.at?"now":""}"></i>`)}
    </span>
  </div>`}function Yt(t){let{scenario:e,persona:n}=t.view;return a`<header class="lesson-head">
    <div>
      <h1>Learn from your mistakes</h1>
      <p class="muted">${e} · ${n}</p>
    </div>
    ${Ft(t)}
  </header>`}function qt(t,{number:e,label:n},o){let s=I(o);return a`<li>
    <b>Turn ${e}</b>${H(n)}
    <span class="came ${s?"at-once":"later"}">${h(s?"check":"dash")}${st(o)}</span>
    ${Re(t,e,`Go on differently from turn ${e}`)}
  </li>`}function Zt(t){let{view:e,state:n}=t,o=()=>{g(t,Je(e),"question-title")};return a`<section class="card summary" aria-labelledby="summary-title">
    <h2 id="summary-title" tabindex="-1">
      ${n.answers.filter(I).length} of ${e.questions.length} right first time
    </h2>
    <ul>
      ${e.questions.map((s,r)=>qt(t,s,k(n,r)))}
    </ul>
    <div class="row">
      ${E(t,"debrief",{call:e.id},"Back to the debrief",{class:"btn main"})}
      <button type="button" class="btn" @click=${o}>Ask them again</button>
    </div>
  </section>`}function Jt(t){return a`<section class="card summary">
    <h2>Nothing to learn from here</h2>
    <p class="muted">No turn of this call was a mistake or blunder.</p>
    ${E(t,"debrief",{call:t.view.id},"Back to the debrief",{class:"btn main"})}
  </section>`}function Xt(t){let{questions:e}=t.view,n=e[t.state.at];return n?ct(t,n):e.length>0?Zt(t):Jt(t)}function en(t){let e=[h("back")," Back to the debrief"];return a`<div class="wrap">
    ${F(t.problem)}
    <p class="back">${E(t,"debrief",{call:t.view.id},e)}</p>
    ${Yt(t)} ${j(t.state.at,Xt(t))}
  </div>`}function tn(t,e){if(!/^[1-9]$/.test(e.key))return;let n=`[aria-keyshortcuts="${e.key}"]:not([aria-disabled])`,o=t.root.querySelector(n);o&&(e.preventDefault(),o.click())}var bo=We("learn",{here:"calls",about:t=>t.id,state:Xe,draw:en,onKey:tn});export{bo as default};
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
