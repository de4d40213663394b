/* Made from pages/readiness/page.ts by npm run build. */
var U=globalThis,Z=n=>n,H=U.trustedTypes,J=H?H.createPolicy("lit-html",{createHTML:n=>n}):void 0,z="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,K="?"+$,_t=`<${K}>`,y=document,x=()=>y.createComment(""),T=n=>n===null||typeof n!="object"&&typeof n!="function",W=Array.isArray,it=n=>W(n)||typeof n?.[Symbol.iterator]=="function",D=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,X=/-->/g,tt=/>/g,v=RegExp(`>|${D}(?:([^\\s"'>=/]+)(${D}*=${D}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),et=/'/g,nt=/"/g,rt=/^(?:script|style|textarea|title)$/i,j=n=>(t,...e)=>({_$litType$:n,strings:t,values:e}),d=j(1),ot=j(2),zt=j(3),E=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),st=new WeakMap,g=y.createTreeWalker(y,129);function at(n,t){if(!W(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return J!==void 0?J.createHTML(t):t}var lt=(n,t)=>{let e=n.length-1,s=[],i,r=t===2?"<svg>":t===3?"<math>":"",o=M;for(let c=0;c<e;c++){let a=n[c],u,m,h=-1,p=0;for(;p<a.length&&(o.lastIndex=p,m=o.exec(a),m!==null);)p=o.lastIndex,o===M?m[1]==="!--"?o=X:m[1]!==void 0?o=tt:m[2]!==void 0?(rt.test(m[2])&&(i=RegExp("</"+m[2],"g")),o=v):m[3]!==void 0&&(o=v):o===v?m[0]===">"?(o=i??M,h=-1):m[1]===void 0?h=-2:(h=o.lastIndex-m[2].length,u=m[1],o=m[3]===void 0?v:m[3]==='"'?nt:et):o===nt||o===et?o=v:o===X||o===tt?o=M:(o=v,i=void 0);let f=o===v&&n[c+1].startsWith("/>")?" ":"";r+=o===M?a+_t:h>=0?(s.push(u),a.slice(0,h)+z+a.slice(h)+$+f):a+$+(h===-2?c:f)}return[at(n,r+(n[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},C=class n{constructor({strings:t,_$litType$:e},s){let i;this.parts=[];let r=0,o=0,c=t.length-1,a=this.parts,[u,m]=lt(t,e);if(this.el=n.createElement(u,s),g.currentNode=this.el.content,e===2||e===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=g.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith(z)){let p=m[o++],f=i.getAttribute(h).split($),k=/([.?@])?(.*)/.exec(p);a.push({type:1,index:r,name:k[2],strings:f,ctor:k[1]==="."?N:k[1]==="?"?R:k[1]==="@"?L:w}),i.removeAttribute(h)}else h.startsWith($)&&(a.push({type:6,index:r}),i.removeAttribute(h));if(rt.test(i.tagName)){let h=i.textContent.split($),p=h.length-1;if(p>0){i.textContent=H?H.emptyScript:"";for(let f=0;f<p;f++)i.append(h[f],x()),g.nextNode(),a.push({type:2,index:++r});i.append(h[p],x())}}}else if(i.nodeType===8)if(i.data===K)a.push({type:2,index:r});else{let h=-1;for(;(h=i.data.indexOf($,h+1))!==-1;)a.push({type:7,index:r}),h+=$.length-1}r++}}static createElement(t,e){let s=y.createElement("template");return s.innerHTML=t,s}};function A(n,t,e=n,s){if(t===E)return t;let i=s!==void 0?e._$Co?.[s]:e._$Cl,r=T(t)?void 0:t._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(n),i._$AT(n,e,s)),s!==void 0?(e._$Co??=[])[s]=i:e._$Cl=i),i!==void 0&&(t=A(n,i._$AS(n,t.values),i,s)),t}var V=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,i=(t?.creationScope??y).importNode(e,!0);g.currentNode=i;let r=g.nextNode(),o=0,c=0,a=s[0];for(;a!==void 0;){if(o===a.index){let u;a.type===2?u=new _(r,r.nextSibling,this,t):a.type===1?u=new a.ctor(r,a.name,a.strings,this,t):a.type===6&&(u=new O(r,this,t)),this._$AV.push(u),a=s[++c]}o!==a?.index&&(r=g.nextNode(),o++)}return g.currentNode=y,i}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},_=class n{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,i){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=A(this,t,e),T(t)?t===l||t==null||t===""?(this._$AH!==l&&this._$AR(),this._$AH=l):t!==this._$AH&&t!==E&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):it(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==l&&T(this._$AH)?this._$AA.nextSibling.data=t:this.T(y.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=C.createElement(at(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(e);else{let r=new V(i,this),o=r.u(this.options);r.p(e),this.T(o),this._$AH=r}}_$AC(t){let e=st.get(t.strings);return e===void 0&&st.set(t.strings,e=new C(t)),e}k(t){W(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,i=0;for(let r of t)i===e.length?e.push(s=new n(this.O(x()),this.O(x()),this,this.options)):s=e[i],s._$AI(r),i++;i<e.length&&(this._$AR(s&&s._$AB.nextSibling,i),e.length=i)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=Z(t).nextSibling;Z(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},w=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,i,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=t,this.name=e,this._$AM=i,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(t,e=this,s,i){let r=this.strings,o=!1;if(r===void 0)t=A(this,t,e,0),o=!T(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{let c=t,a,u;for(t=r[0],a=0;a<r.length-1;a++)u=A(this,c[s+a],e,a),u===E&&(u=this._$AH[a]),o||=!T(u)||u!==this._$AH[a],u===l?t=l:t!==l&&(t+=(u??"")+r[a+1]),this._$AH[a]=u}o&&!i&&this.j(t)}j(t){t===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},N=class extends w{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===l?void 0:t}},R=class extends w{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==l)}},L=class extends w{constructor(t,e,s,i,r){super(t,e,s,i,r),this.type=5}_$AI(t,e=this){if((t=A(this,t,e,0)??l)===E)return;let s=this._$AH,i=t===l&&s!==l||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,r=t!==l&&(s===l||i);i&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},O=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){A(this,t)}},dt={M:z,P:$,A:K,C:1,L:lt,R:V,D:it,V:A,I:_,H:w,N:R,U:L,B:N,F:O},bt=U.litHtmlPolyfillSupport;bt?.(C,_),(U.litHtmlVersions??=[]).push("3.3.3");var ct=(n,t,e)=>{let s=e?.renderBefore??t,i=s._$litPart$;if(i===void 0){let r=e?.renderBefore??null;s._$litPart$=i=new _(t.insertBefore(x(),r),r,void 0,e??{})}return i._$AI(n),i};var F={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function S(n){let t=F[n];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${t.map(e=>ot`<path d=${e}></path>`)}
  </svg>`}function Mt(n,t={}){let e=Object.entries(t).filter(i=>!!i[1]),s=new URLSearchParams(e).toString();return(n==="choose"?"./":n)+(s&&`?${s}`)}function b(n,t,e,s,i={}){let r=o=>{o.metaKey||o.ctrlKey||o.shiftKey||o.button||(o.preventDefault(),n.send("go",{to:t,params:e}))};return d`<a
    href=${Mt(t,e)}
    class=${i.class??l}
    aria-label=${i.label??l}
    aria-current=${i.current?"page":l}
    @click=${r}
    >${s}</a
  >`}function P(n){return n?d`<p class="problem" role="alert">${S("alert")}<span>${n}</span></p>`:l}function ht(n,t){let e=(i,r)=>d`<li>${b(n,i,{},r,{current:t===i})}</li>`,s=[S("mark"),d`<span>Call simulator</span>`];return d`<header class="mast">
    ${b(n,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${e("choose","Calls")}${e("calls","My calls")}${e("progress","Progress")}${e("guide","Guide")}${e("about","About")}
      </ul>
    </nav>
  </header>`}function ut(n,t){return d`<button type="button" class="btn main skip" @click=${t}>${n}</button>`}var xt="en-US";function mt(n){xt=n}function q(n,t,e){return`${n} ${n===1?t:e}`}var pt=n=>(...t)=>({_$litDirective$:n,values:t}),B=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:Jt}=dt;var Tt={},$t=(n,t=Tt)=>n._$AH=t;var ft=pt(class extends B{constructor(){super(...arguments),this.key=l}render(n,t){return this.key=n,t}update(n,[t,e]){return t!==this.key&&($t(n),this.key=t),e}});var Et=new Set(["go","start","again","surprise","begin","back","branch"]),G="callSimulatorTurning";function vt(){return G in document.documentElement.dataset}var I=class{onSilence=()=>{};#t=null;#e=null;#r;#n;#s;constructor(t){this.#s=t}send(t,e){return this.#e!==null&&this.#e!=="look"||!this.#t?!1:(this.#i(),this.#e=t,Et.has(t)&&(document.documentElement.dataset[G]=""),t!=="look"&&(this.#r=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#i(),this.onSilence()},8e3),this.#t.setTriggerValue(t,e),!0)}answered(t){this.#t=t,this.#i()}close(){clearTimeout(this.#n)}#i(){clearTimeout(this.#n),clearTimeout(this.#r),this.#e=null,Reflect.deleteProperty(document.documentElement.dataset,G),this.#s.removeAttribute("aria-busy")}};var gt="call-simulator-frame",Ct=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,St=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${F.mark.map(n=>`<path d="${n}"/>`).join("")}</g></svg>`;function yt(){if(document.getElementById(gt))return;let n=document.createElement("style");n.id=gt,n.textContent=Ct,document.head.append(n);for(let t of document.querySelectorAll('link[rel~="icon"]'))t.href=`data:image/svg+xml,${encodeURIComponent(St)}`}function At(n){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),n.focus({preventScroll:!0})}var kt="The app is not answering. Check that it is still running, then load this page again.",Y=class extends I{view;problem=null;arrives=vt();root;#t=()=>{};constructor(t){let e=document.createElement("div");e.className="page",super(e),this.root=e,e.addEventListener("click",s=>{Ht(this,s)}),this.view=t.data[0].view,yt(),t.parentElement.append(e)}take(t,e){let[s]=t.data;this.view=s.view,this.problem=s.problem,mt(s.locale),this.answered(t),this.#t=e}redraw(){this.#t()}arrive(t){this.arrives&&(this.arrives=!1,At(t))}};function Ht(n,t){if(t.metaKey||t.ctrlKey||t.shiftKey||t.button)return;let s=(t.target instanceof Element?t.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(t.preventDefault(),n.send("go",{to:"guide",params:{statement:s}}))}function Vt(n){let t=new WeakMap;return e=>{let s=t.get(e.parentElement)??n(e);return t.set(e.parentElement,s),s}}var Q=class extends Y{state;silent=!1;constructor(t,e){super(t),this.state=e}};function wt(n,t){let e=o=>t.state?.(o),s=new WeakMap,i=Vt(o=>{let c=new Q(o,e(o.data[0].view));return s.set(c,a=>{Rt(a)||t.onKey?.(c,a)}),c}),r=new WeakMap;return o=>{let c=i(o),a=t.about?.(o.data[0].view),u=!r.has(c)||r.get(c)!==a;u&&r.has(c)&&(c.state=e(o.data[0].view)),r.set(c,a),Nt(c,o,t),t.drawn?.(c,u);let m=s.get(c);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),t.left?.(c),c.close()}}}function Nt(n,t,e){let s=()=>{ct(Lt(n,e),n.root)};n.take(t,s),n.silent=!1,n.onSilence=()=>{n.silent=!0,s()},s();let i=n.root.querySelector("#main");i&&n.arrive(i)}function Rt(n){if(n.repeat||n.ctrlKey||n.metaKey||n.altKey||n.defaultPrevented)return!0;let[t]=n.composedPath();return t instanceof HTMLElement&&(t.isContentEditable||t.matches("input, textarea, select"))}function Lt(n,t){let e=()=>n.root.querySelector("#main")?.focus();return[P(n.silent?kt:null),ut("Skip to the page",e),ht(n,t.here),d`<div id="main" tabindex="-1">${ft(t.about?.(n.view),t.draw(n))}</div>`]}function Ot({done:n,due:t,lower_bound:e}){if(e===null)return l;let s=100*n/t;return d`<div class="scale" aria-hidden="true">
    <div class="track">
      <span class="range" style="left:${e}%;right:${100-s}%"></span>
      <span class="dot" style="left:${s}%"></span>
    </div>
    <div class="ends small muted"><span>0 %</span><span>50 %</span><span>100 %</span></div>
  </div>`}function Pt(n,t){let e=t.missing.length>0,s=t.calls>0?d`<p class="small muted">Form ${t.form} of ${t.forms}</p>`:l,i=e?d`<div class="lacks">
        <h3>Still missing</h3>
        <ul>
          ${t.missing.map(r=>d`<li>${r}</li>`)}
        </ul>
      </div>`:l;return d`<section class="card statement ${t.state}" aria-labelledby="verdict">
    <div class="says">
      ${s}
      <h2 id="verdict">${t.state==="shown"?S("check"):l}${t.verdict}</h2>
      ${t.headline?d`<p class="headline">${t.headline}</p>`:l} ${Ot(t)}
    </div>
    ${i} ${e?b(n,"choose",{},"Choose a call to be assessed on",{class:"btn"}):l}
  </section>`}function Bt(n,t){if(t.length===0)return l;let e=t.some(i=>i.form!==t[0]?.form),s=i=>d`<tr>
      <td>${b(n,"debrief",{call:i.id},i.title)}</td>
      <td class="when">${i.on}</td>
      <td class=${i.is_clean?"steps":"steps missed"}>${i.steps}</td>
      ${e?d`<td class="when">${i.form}</td>`:l}
    </tr>`;return d`<section>
    <h2>${q(t.length,"call that counts","calls that count")}</h2>
    <div class="card list">
      <table>
        <thead>
          <tr>
            <th scope="col">Call</th>
            <th scope="col">Day</th>
            <th scope="col">Critical steps</th>
            ${e?d`<th scope="col">Form</th>`:l}
          </tr>
        </thead>
        <tbody>
          ${t.map(s)}
        </tbody>
      </table>
    </div>
  </section>`}function It(n,t){if(t.length===0)return l;let e=s=>d`<tr>
      <td>${s.id?b(n,"debrief",{call:s.id},s.title):s.title}</td>
      <td class="when">${s.on}</td>
      <td>${s.why}</td>
    </tr>`;return d`<section>
    <h2>${q(t.length,"assessment that does not count","assessments that do not count")}</h2>
    <div class="card list">
      <table>
        <thead>
          <tr>
            <th scope="col">Call</th>
            <th scope="col">Day</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          ${t.map(e)}
        </tbody>
      </table>
    </div>
  </section>`}var Dt={true:"should be said",false:"should not",null:"in between"};function Ut(n,t){let e=s=>d`<tr class=${s.is_right===null?"between":s.is_right?"ready":"unready"}>
      <th scope="row">${s.who}</th>
      <td class="when">${Dt[String(s.is_right)]}</td>
      <td class="figure">${s.clustering}</td>
      <td class="figure">${s.first_form}</td>
      <td class="figure">${s.all_forms}</td>
      <td class="figure">${s.calls}</td>
    </tr>`;return d`<section>
    <h2>How often the rule is wrong</h2>
    <p class="lead">${t}</p>
    <div class="card list scrolls" tabindex="0" role="region" aria-label="How often the rule is wrong">
      <table>
        <thead>
          <tr>
            <th scope="col">People who are</th>
            <th scope="col">“Met”</th>
            <th scope="col" class="figure">Clustering</th>
            <th scope="col" class="figure">Said, first form</th>
            <th scope="col" class="figure">Within all forms</th>
            <th scope="col" class="figure">Calls needed</th>
          </tr>
        </thead>
        <tbody>
          ${n.map(e)}
        </tbody>
      </table>
    </div>
  </section>`}var Ae=wt("readiness",{here:"readiness",draw:n=>{let{view:t}=n;return d`<div class="wrap">
      <div class="top">
        <h1>What ${t.name||"you"} ${t.name?"has":"have"} shown</h1>
        <p class="lead">Critical steps done right in assessments that were new, in own words and without help.</p>
      </div>
      ${P(n.problem)} ${Pt(n,t)} ${Bt(n,t.counted)} ${It(n,t.left_out)}
      <section>
        <h2>The rule</h2>
        <ul class="rule">
          ${t.rule.sentences.map(e=>d`<li>${e}</li>`)}
        </ul>
      </section>
      ${Ut(t.rule.errors,t.rule.about_errors)}
    </div>`}});export{Ae as default};
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
