/* Made from pages/about/page.ts by npm run build. */
var U=globalThis,X=t=>t,H=U.trustedTypes,ee=H?H.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,K="?"+f,Te=`<${K}>`,y=document,M=()=>y.createComment(""),b=t=>t===null||typeof t!="object"&&typeof t!="function",W=Array.isArray,re=t=>W(t)||typeof t?.[Symbol.iterator]=="function",D=`[ 	
\f\r]`,E=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,te=/-->/g,ne=/>/g,$=RegExp(`>|${D}(?:([^\\s"'>=/]+)(${D}*=${D}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),se=/'/g,oe=/"/g,ae=/^(?:script|style|textarea|title)$/i,j=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),d=j(1),le=j(2),Ye=j(3),x=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),ie=new WeakMap,g=y.createTreeWalker(y,129);function ce(t,e){if(!W(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ee!==void 0?ee.createHTML(e):e}var de=(t,e)=>{let n=t.length-1,s=[],o,r=e===2?"<svg>":e===3?"<math>":"",i=E;for(let c=0;c<n;c++){let a=t[c],u,p,h=-1,m=0;for(;m<a.length&&(i.lastIndex=m,p=i.exec(a),p!==null);)m=i.lastIndex,i===E?p[1]==="!--"?i=te:p[1]!==void 0?i=ne:p[2]!==void 0?(ae.test(p[2])&&(o=RegExp("</"+p[2],"g")),i=$):p[3]!==void 0&&(i=$):i===$?p[0]===">"?(i=o??E,h=-1):p[1]===void 0?h=-2:(h=i.lastIndex-p[2].length,u=p[1],i=p[3]===void 0?$:p[3]==='"'?oe:se):i===oe||i===se?i=$:i===te||i===ne?i=E:(i=$,o=void 0);let v=i===$&&t[c+1].startsWith("/>")?" ":"";r+=i===E?a+Te:h>=0?(s.push(u),a.slice(0,h)+z+a.slice(h)+f+v):a+f+(h===-2?c:v)}return[ce(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},T=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let r=0,i=0,c=e.length-1,a=this.parts,[u,p]=de(e,n);if(this.el=t.createElement(u,s),g.currentNode=this.el.content,n===2||n===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(o=g.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let h of o.getAttributeNames())if(h.endsWith(z)){let m=p[i++],v=o.getAttribute(h).split(f),k=/([.?@])?(.*)/.exec(m);a.push({type:1,index:r,name:k[2],strings:v,ctor:k[1]==="."?V:k[1]==="?"?L:k[1]==="@"?R:A}),o.removeAttribute(h)}else h.startsWith(f)&&(a.push({type:6,index:r}),o.removeAttribute(h));if(ae.test(o.tagName)){let h=o.textContent.split(f),m=h.length-1;if(m>0){o.textContent=H?H.emptyScript:"";for(let v=0;v<m;v++)o.append(h[v],M()),g.nextNode(),a.push({type:2,index:++r});o.append(h[m],M())}}}else if(o.nodeType===8)if(o.data===K)a.push({type:2,index:r});else{let h=-1;for(;(h=o.data.indexOf(f,h+1))!==-1;)a.push({type:7,index:r}),h+=f.length-1}r++}}static createElement(e,n){let s=y.createElement("template");return s.innerHTML=e,s}};function w(t,e,n=t,s){if(e===x)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,r=b(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=w(t,o._$AS(t,e.values),o,s)),e}var N=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??y).importNode(n,!0);g.currentNode=o;let r=g.nextNode(),i=0,c=0,a=s[0];for(;a!==void 0;){if(i===a.index){let u;a.type===2?u=new _(r,r.nextSibling,this,e):a.type===1?u=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(u=new P(r,this,e)),this._$AV.push(u),a=s[++c]}i!==a?.index&&(r=g.nextNode(),i++)}return g.currentNode=y,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=w(this,e,n),b(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==x&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):re(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&b(this._$AH)?this._$AA.nextSibling.data=e:this.T(y.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=T.createElement(ce(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new N(o,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=ie.get(e.strings);return n===void 0&&ie.set(e.strings,n=new T(e)),n}k(e){W(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let r of e)o===n.length?n.push(s=new t(this.O(M()),this.O(M()),this,this.options)):s=n[o],s._$AI(r),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=X(e).nextSibling;X(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},A=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(e,n=this,s,o){let r=this.strings,i=!1;if(r===void 0)e=w(this,e,n,0),i=!b(e)||e!==this._$AH&&e!==x,i&&(this._$AH=e);else{let c=e,a,u;for(e=r[0],a=0;a<r.length-1;a++)u=w(this,c[s+a],n,a),u===x&&(u=this._$AH[a]),i||=!b(u)||u!==this._$AH[a],u===l?e=l:e!==l&&(e+=(u??"")+r[a+1]),this._$AH[a]=u}i&&!o&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},V=class extends A{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},L=class extends A{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},R=class extends A{constructor(e,n,s,o,r){super(e,n,s,o,r),this.type=5}_$AI(e,n=this){if((e=w(this,e,n,0)??l)===x)return;let s=this._$AH,o=e===l&&s!==l||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==l&&(s===l||o);o&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},P=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){w(this,e)}},he={M:z,P:f,A:K,C:1,L:de,R:N,D:re,V:w,I:_,H:A,N:L,U:R,B:V,F:P},Ce=U.litHtmlPolyfillSupport;Ce?.(T,_),(U.litHtmlVersions??=[]).push("3.3.3");var ue=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let r=n?.renderBefore??null;s._$litPart$=o=new _(e.insertBefore(M(),r),r,void 0,n??{})}return o._$AI(t),o};var F={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function C(t){let e=F[t];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>le`<path d=${n}></path>`)}
  </svg>`}function G(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function S(t,e,n,s,o={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return d`<a
    href=${G(e,n)}
    class=${o.class??l}
    aria-label=${o.label??l}
    aria-current=${o.current?"page":l}
    @click=${r}
    >${s}</a
  >`}function O(t){return t?d`<p class="problem" role="alert">${C("alert")}<span>${t}</span></p>`:l}function pe(t,e){return d`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function Se(t,e,n){return d`<a class=${n} href=${G("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}var ke=/\b([A-Z][0-9])\b/;function q(t){return t.split(ke).map((e,n)=>n%2?Se(e,e,"cited-in-text"):e)}var me=t=>(...e)=>({_$litDirective$:t,values:e}),I=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:at}=he;var He={},fe=(t,e=He)=>t._$AH=e;var ve=me(class extends I{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(fe(t),this.key=e),n}});var Ne=new Set(["go","start","again","surprise","begin","back","branch"]),Y="callSimulatorTurning";function $e(){return Y in document.documentElement.dataset}var B=class{onSilence=()=>{};#e=null;#t=null;#i;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#o(),this.#t=e,Ne.has(e)&&(document.documentElement.dataset[Y]=""),e!=="look"&&(this.#i=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#o(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#o()}close(){clearTimeout(this.#n)}#o(){clearTimeout(this.#n),clearTimeout(this.#i),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Y),this.#s.removeAttribute("aria-busy")}};var ge="call-simulator-frame",Ve=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Le=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${F.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function ye(){if(document.getElementById(ge))return;let t=document.createElement("style");t.id=ge,t.textContent=Ve,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Le)}`}function we(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Re=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Ae=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Pe=[{to:"guide",text:"Guide"}],_e=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"}],Ee=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Me="more-pages";function be(t,e){let n=(r,i=l)=>r.map(({to:c,text:a})=>d`<li class=${i}>${S(t,c,{},a,{current:e===c})}</li>`),s=[C("mark"),d`<span>Call simulator</span>`],o=[..._e,...Ee].some(({to:r})=>r===e);return d`<header class="mast">
    ${S(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul class="bar">
        ${n(Re)}${n(Ae,"roomy")}${n(Pe)}
        <li>
          <button type="button" popovertarget=${Me} class=${o?"holds-current":l}>
            More${C("more")}
          </button>
        </li>
      </ul>
      <div id=${Me} popover class="more" @click=${Oe}>
        <ul>
          ${n(Ae,"narrow")}${n(Ee)}
        </ul>
        <p id="for-trainers">For trainers</p>
        <ul aria-labelledby="for-trainers">
          ${n(_e)}
        </ul>
      </div>
    </nav>
  </header>`}function Oe(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var Ie="The app is not answering. Check that it is still running, then load this page again.",Z=class extends B{view;problem=null;arrives=$e();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{Be(this,s)}),this.view=e.data[0].view,ye(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,we(e))}};function Be(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function De(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var Q=class extends Z{state;silent=!1;constructor(e,n){super(e),this.state=n}};function xe(t,e){let n=i=>e.state?.(i),s=new WeakMap,o=De(i=>{let c=new Q(i,n(i.data[0].view));return s.set(c,a=>{ze(a)||e.onKey?.(c,a)}),c}),r=new WeakMap;return i=>{let c=o(i),a=e.about?.(i.data[0].view),u=!r.has(c)||r.get(c)!==a;u&&r.has(c)&&(c.state=n(i.data[0].view)),r.set(c,a),Ue(c,i,e),e.drawn?.(c,u);let p=s.get(c);return p&&document.addEventListener("keydown",p),()=>{p&&document.removeEventListener("keydown",p),e.left?.(c),c.close()}}}function Ue(t,e,n){let s=()=>{ue(Ke(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let o=t.root.querySelector("#main");o&&t.arrive(o)}function ze(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Ke(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[O(t.silent?Ie:null),pe("Skip to the page",n),be(t,e.here),d`<div id="main" tabindex="-1">${ve(e.about?.(t.view),e.draw(t))}</div>`]}var We=[["Evidence","Every criterion names the statement of the company guide it comes from, and shows the moment of your call that decided it."],["The figure","It is the weight you met out of the weight that applied to this call. What did not come up is left out, and how long you took never counts against you."],["Critical errors","Some criteria are critical: missing one fails the call, whatever else went well."],["Proof","A call is proved when every course it can take was examined: each one ends, a perfect call exists, no call with a critical error passes, and knowing nothing does not pass. Where that is not so, the call says so."],["Chance","It chooses the names, the amounts and the account, never what the customer makes of what you say. The same call always gets the same grade."]];function J(t,e){return d`<section class="place">
    <h3>${t}</h3>
    ${e}
  </section>`}function je(t){return d`<dl>
    ${t.map(e=>d`<dt>${e.title}</dt>
          <dd>${q(e.reason)}</dd>`)}
  </dl>`}function Fe(){return d`<section>
    <h2>How a call is graded</h2>
    <div class="places">${We.map(([t,e])=>J(t,d`<p>${e}</p>`))}</div>
  </section>`}function Ge(t){let e=Map.groupBy(t.assumptions,n=>n.where);return d`<section>
    <h2>What we assumed</h2>
    <p class="lead">
      Where the guide is silent, we took the procedure to be what a careful billing team would expect. A trainer should
      read these once.
    </p>
    ${e.size>0?d`<div class="places">${[...e].map(([n,s])=>J(n,je(s)))}</div>`:d`<p class="muted">Nothing was assumed: the guide answers every point of this library.</p>`}
  </section>`}function qe(t){return t.notes.length===0?l:d`<section>
    <h2>Trainer's notes</h2>
    <p class="lead">
      Points where the law may differ from the guide. The grading follows the guide: ask counsel before real calls.
    </p>
    <div class="places">${t.notes.map(e=>J(e.scenario,d`<p>${q(e.text)}</p>`))}</div>
  </section>`}var Nt=xe("about",{here:"about",draw:t=>d`<div class="wrap">
      <h1>About this simulator</h1>
      ${O(t.problem)} ${Fe()} ${Ge(t.view)} ${qe(t.view)}
      <section>
        <h2>Real calls</h2>
        <p>A trainer can have a real call annotated, graded and made into a drill.</p>
        ${S(t,"annotate",{},"Load a real call",{class:"btn"})}
      </section>
    </div>`});export{Nt as default};
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
