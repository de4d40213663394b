/* Made from pages/people/page.ts by npm run build. */
var U=globalThis,Q=t=>t,k=U.trustedTypes,Z=k?k.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,K="?"+$,Me=`<${K}>`,A=document,x=()=>A.createComment(""),T=t=>t===null||typeof t!="object"&&typeof t!="function",W=Array.isArray,se=t=>W(t)||typeof t?.[Symbol.iterator]=="function",D=`[ 	
\f\r]`,b=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,J=/-->/g,X=/>/g,f=RegExp(`>|${D}(?:([^\\s"'>=/]+)(${D}*=${D}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ee=/'/g,te=/"/g,ie=/^(?:script|style|textarea|title)$/i,j=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),m=j(1),re=j(2),Ie=j(3),E=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),ne=new WeakMap,g=A.createTreeWalker(A,129);function oe(t,e){if(!W(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Z!==void 0?Z.createHTML(e):e}var ae=(t,e)=>{let n=t.length-1,s=[],i,o=e===2?"<svg>":e===3?"<math>":"",r=b;for(let d=0;d<n;d++){let a=t[d],h,u,c=-1,p=0;for(;p<a.length&&(r.lastIndex=p,u=r.exec(a),u!==null);)p=r.lastIndex,r===b?u[1]==="!--"?r=J:u[1]!==void 0?r=X:u[2]!==void 0?(ie.test(u[2])&&(i=RegExp("</"+u[2],"g")),r=f):u[3]!==void 0&&(r=f):r===f?u[0]===">"?(r=i??b,c=-1):u[1]===void 0?c=-2:(c=r.lastIndex-u[2].length,h=u[1],r=u[3]===void 0?f:u[3]==='"'?te:ee):r===te||r===ee?r=f:r===J||r===X?r=b:(r=f,i=void 0);let v=r===f&&t[d+1].startsWith("/>")?" ":"";o+=r===b?a+Me:c>=0?(s.push(h),a.slice(0,c)+z+a.slice(c)+$+v):a+$+(c===-2?d:v)}return[oe(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},C=class t{constructor({strings:e,_$litType$:n},s){let i;this.parts=[];let o=0,r=0,d=e.length-1,a=this.parts,[h,u]=ae(e,n);if(this.el=t.createElement(h,s),g.currentNode=this.el.content,n===2||n===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=g.nextNode())!==null&&a.length<d;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith(z)){let p=u[r++],v=i.getAttribute(c).split($),S=/([.?@])?(.*)/.exec(p);a.push({type:1,index:o,name:S[2],strings:v,ctor:S[1]==="."?V:S[1]==="?"?N:S[1]==="@"?L:w}),i.removeAttribute(c)}else c.startsWith($)&&(a.push({type:6,index:o}),i.removeAttribute(c));if(ie.test(i.tagName)){let c=i.textContent.split($),p=c.length-1;if(p>0){i.textContent=k?k.emptyScript:"";for(let v=0;v<p;v++)i.append(c[v],x()),g.nextNode(),a.push({type:2,index:++o});i.append(c[p],x())}}}else if(i.nodeType===8)if(i.data===K)a.push({type:2,index:o});else{let c=-1;for(;(c=i.data.indexOf($,c+1))!==-1;)a.push({type:7,index:o}),c+=$.length-1}o++}}static createElement(e,n){let s=A.createElement("template");return s.innerHTML=e,s}};function y(t,e,n=t,s){if(e===E)return e;let i=s!==void 0?n._$Co?.[s]:n._$Cl,o=T(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=i:n._$Cl=i),i!==void 0&&(e=y(t,i._$AS(t,e.values),i,s)),e}var H=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,i=(e?.creationScope??A).importNode(n,!0);g.currentNode=i;let o=g.nextNode(),r=0,d=0,a=s[0];for(;a!==void 0;){if(r===a.index){let h;a.type===2?h=new _(o,o.nextSibling,this,e):a.type===1?h=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(h=new P(o,this,e)),this._$AV.push(h),a=s[++d]}r!==a?.index&&(o=g.nextNode(),r++)}return g.currentNode=A,i}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,i){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=y(this,e,n),T(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==E&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):se(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&T(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,i=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=C.createElement(oe(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(n);else{let o=new H(i,this),r=o.u(this.options);o.p(n),this.T(r),this._$AH=o}}_$AC(e){let n=ne.get(e.strings);return n===void 0&&ne.set(e.strings,n=new C(e)),n}k(e){W(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,i=0;for(let o of e)i===n.length?n.push(s=new t(this.O(x()),this.O(x()),this,this.options)):s=n[i],s._$AI(o),i++;i<n.length&&(this._$AR(s&&s._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=Q(e).nextSibling;Q(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},w=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,i,o){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(e,n=this,s,i){let o=this.strings,r=!1;if(o===void 0)e=y(this,e,n,0),r=!T(e)||e!==this._$AH&&e!==E,r&&(this._$AH=e);else{let d=e,a,h;for(e=o[0],a=0;a<o.length-1;a++)h=y(this,d[s+a],n,a),h===E&&(h=this._$AH[a]),r||=!T(h)||h!==this._$AH[a],h===l?e=l:e!==l&&(e+=(h??"")+o[a+1]),this._$AH[a]=h}r&&!i&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},V=class extends w{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},N=class extends w{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},L=class extends w{constructor(e,n,s,i,o){super(e,n,s,i,o),this.type=5}_$AI(e,n=this){if((e=y(this,e,n,0)??l)===E)return;let s=this._$AH,i=e===l&&s!==l||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==l&&(s===l||i);i&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},P=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){y(this,e)}},le={M:z,P:$,A:K,C:1,L:ae,R:H,D:se,V:y,I:_,H:w,N,U:L,B:V,F:P},be=U.litHtmlPolyfillSupport;be?.(C,_),(U.litHtmlVersions??=[]).push("3.3.3");var de=(t,e,n)=>{let s=n?.renderBefore??e,i=s._$litPart$;if(i===void 0){let o=n?.renderBefore??null;s._$litPart$=i=new _(e.insertBefore(x(),o),o,void 0,n??{})}return i._$AI(t),i};var q={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function M(t){let e=q[t];return m`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>re`<path d=${n}></path>`)}
  </svg>`}function xe(t,e={}){let n=Object.entries(e).filter(i=>!!i[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function R(t,e,n,s,i={}){let o=r=>{r.metaKey||r.ctrlKey||r.shiftKey||r.button||(r.preventDefault(),t.send("go",{to:e,params:n}))};return m`<a
    href=${xe(e,n)}
    class=${i.class??l}
    aria-label=${i.label??l}
    aria-current=${i.current?"page":l}
    @click=${o}
    >${s}</a
  >`}function O(t){return t?m`<p class="problem" role="alert">${M("alert")}<span>${t}</span></p>`:l}function ce(t,e){let n=(i,o)=>m`<li>${R(t,i,{},o,{current:e===i})}</li>`,s=[M("mark"),m`<span>Call simulator</span>`];return m`<header class="mast">
    ${R(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("progress","Progress")}${n("guide","Guide")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function he(t,e){return m`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var ue=t=>(...e)=>({_$litDirective$:t,values:e}),B=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Ge}=le;var Te={},me=(t,e=Te)=>t._$AH=e;var pe=ue(class extends B{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(me(t),this.key=e),n}});var Ee=new Set(["go","start","again","surprise","begin","back","branch"]),F="callSimulatorTurning";function $e(){return F in document.documentElement.dataset}var I=class{onSilence=()=>{};#e=null;#t=null;#r;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#i(),this.#t=e,Ee.has(e)&&(document.documentElement.dataset[F]=""),e!=="look"&&(this.#r=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#i(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#i()}close(){clearTimeout(this.#n)}#i(){clearTimeout(this.#n),clearTimeout(this.#r),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,F),this.#s.removeAttribute("aria-busy")}};var ve="en-US";function fe(t){ve=t}function ge(t){return new Intl.DateTimeFormat(ve,{dateStyle:"medium"}).format(new Date(t))}var Ae="call-simulator-frame",Ce=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Se=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${q.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function ye(){if(document.getElementById(Ae))return;let t=document.createElement("style");t.id=Ae,t.textContent=Ce,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Se)}`}function we(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var ke="The app is not answering. Check that it is still running, then load this page again.",G=class extends I{view;problem=null;arrives=$e();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{He(this,s)}),this.view=e.data[0].view,ye(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,fe(s.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,we(e))}};function He(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function Ve(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var Y=class extends G{state;silent=!1;constructor(e,n){super(e),this.state=n}};function _e(t,e){let n=r=>e.state?.(r),s=new WeakMap,i=Ve(r=>{let d=new Y(r,n(r.data[0].view));return s.set(d,a=>{Le(a)||e.onKey?.(d,a)}),d}),o=new WeakMap;return r=>{let d=i(r),a=e.about?.(r.data[0].view),h=!o.has(d)||o.get(d)!==a;h&&o.has(d)&&(d.state=n(r.data[0].view)),o.set(d,a),Ne(d,r,e),e.drawn?.(d,h);let u=s.get(d);return u&&document.addEventListener("keydown",u),()=>{u&&document.removeEventListener("keydown",u),e.left?.(d),d.close()}}}function Ne(t,e,n){let s=()=>{de(Pe(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let i=t.root.querySelector("#main");i&&t.arrive(i)}function Le(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Pe(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[O(t.silent?ke:null),he("Skip to the page",n),ce(t,e.here),m`<div id="main" tabindex="-1">${pe(e.about?.(t.view),e.draw(t))}</div>`]}function Re(t){return t.last?m`<time datetime=${t.last}>${ge(t.last)}</time>`:m`<span class="muted">No call yet</span>`}function Oe(t){return t.stuck.length===0?l:m`<ul class="small">
    ${t.stuck.map(e=>m`<li>${e}</li>`)}
  </ul>`}function Be(t){let e=t.standing==="stuck"?M("alert"):t.standing==="done"?M("check"):l,n=t.known_as.charAt(0).toUpperCase()+t.known_as.slice(1),s=`${t.done} of ${t.of}`;return m`<tr>
    <th scope="row">${n}</th>
    <td>
      <span class="tag ${t.standing}">${e}${t.standing_text}</span>
      ${Oe(t)}
    </td>
    <td class="where">
      ${t.stage||t.programme}
      <span class="small muted">${t.programme?`${t.programme}, ${t.place.toLowerCase()}`:""}</span>
    </td>
    <td class="share">
      ${t.of>0?m`<progress max=${t.of} value=${t.done} aria-hidden="true"></progress
              ><span class="small muted">${s}</span>`:l}
    </td>
    <td class="last">${Re(t)}</td>
  </tr>`}var ft=_e("people",{here:"people",draw:t=>{let{people:e,rule:n}=t.view,s=["Who","How it goes","Where they are","Steps done","Last call"];return m`<div class="wrap">
      <h1>Everybody here</h1>
      <p class="lead">Where everybody on this machine is in their program. Those who are stuck come first.</p>
      ${O(t.problem)}
      <div class="card list">
        <table>
          <thead>
            <tr>
              ${s.map(i=>m`<th scope="col">${i}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${e.map(Be)}
          </tbody>
        </table>
      </div>
      <p class="small muted rule">
        ${n} Days are counted from the day somebody began. A program is begun under
        ${R(t,"programme",{},"Programs")}, by whoever practices.
      </p>
    </div>`}});export{ft as default};
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
