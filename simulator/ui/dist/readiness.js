/* Made from pages/readiness/page.ts by npm run build. */
var U=globalThis,Z=s=>s,k=U.trustedTypes,J=k?k.createPolicy("lit-html",{createHTML:s=>s}):void 0,z="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,K="?"+$,we=`<${K}>`,y=document,x=()=>y.createComment(""),E=s=>s===null||typeof s!="object"&&typeof s!="function",W=Array.isArray,ie=s=>W(s)||typeof s?.[Symbol.iterator]=="function",D=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,X=/-->/g,ee=/>/g,v=RegExp(`>|${D}(?:([^\\s"'>=/]+)(${D}*=${D}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),te=/'/g,se=/"/g,re=/^(?:script|style|textarea|title)$/i,j=s=>(e,...t)=>({_$litType$:s,strings:e,values:t}),d=j(1),oe=j(2),De=j(3),C=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),ne=new WeakMap,g=y.createTreeWalker(y,129);function ae(s,e){if(!W(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return J!==void 0?J.createHTML(e):e}var le=(s,e)=>{let t=s.length-1,n=[],i,r=e===2?"<svg>":e===3?"<math>":"",o=M;for(let c=0;c<t;c++){let a=s[c],u,p,h=-1,m=0;for(;m<a.length&&(o.lastIndex=m,p=o.exec(a),p!==null);)m=o.lastIndex,o===M?p[1]==="!--"?o=X:p[1]!==void 0?o=ee:p[2]!==void 0?(re.test(p[2])&&(i=RegExp("</"+p[2],"g")),o=v):p[3]!==void 0&&(o=v):o===v?p[0]===">"?(o=i??M,h=-1):p[1]===void 0?h=-2:(h=o.lastIndex-p[2].length,u=p[1],o=p[3]===void 0?v:p[3]==='"'?se:te):o===se||o===te?o=v:o===X||o===ee?o=M:(o=v,i=void 0);let f=o===v&&s[c+1].startsWith("/>")?" ":"";r+=o===M?a+we:h>=0?(n.push(u),a.slice(0,h)+z+a.slice(h)+$+f):a+$+(h===-2?c:f)}return[ae(s,r+(s[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},T=class s{constructor({strings:e,_$litType$:t},n){let i;this.parts=[];let r=0,o=0,c=e.length-1,a=this.parts,[u,p]=le(e,t);if(this.el=s.createElement(u,n),g.currentNode=this.el.content,t===2||t===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=g.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith(z)){let m=p[o++],f=i.getAttribute(h).split($),H=/([.?@])?(.*)/.exec(m);a.push({type:1,index:r,name:H[2],strings:f,ctor:H[1]==="."?N:H[1]==="?"?R:H[1]==="@"?L:w}),i.removeAttribute(h)}else h.startsWith($)&&(a.push({type:6,index:r}),i.removeAttribute(h));if(re.test(i.tagName)){let h=i.textContent.split($),m=h.length-1;if(m>0){i.textContent=k?k.emptyScript:"";for(let f=0;f<m;f++)i.append(h[f],x()),g.nextNode(),a.push({type:2,index:++r});i.append(h[m],x())}}}else if(i.nodeType===8)if(i.data===K)a.push({type:2,index:r});else{let h=-1;for(;(h=i.data.indexOf($,h+1))!==-1;)a.push({type:7,index:r}),h+=$.length-1}r++}}static createElement(e,t){let n=y.createElement("template");return n.innerHTML=e,n}};function A(s,e,t=s,n){if(e===C)return e;let i=n!==void 0?t._$Co?.[n]:t._$Cl,r=E(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(s),i._$AT(s,t,n)),n!==void 0?(t._$Co??=[])[n]=i:t._$Cl=i),i!==void 0&&(e=A(s,i._$AS(s,e.values),i,n)),e}var V=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,i=(e?.creationScope??y).importNode(t,!0);g.currentNode=i;let r=g.nextNode(),o=0,c=0,a=n[0];for(;a!==void 0;){if(o===a.index){let u;a.type===2?u=new _(r,r.nextSibling,this,e):a.type===1?u=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(u=new O(r,this,e)),this._$AV.push(u),a=n[++c]}o!==a?.index&&(r=g.nextNode(),o++)}return g.currentNode=y,i}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}},_=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,i){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=A(this,e,t),E(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==C&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ie(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&E(this._$AH)?this._$AA.nextSibling.data=e:this.T(y.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,i=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=T.createElement(ae(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===i)this._$AH.p(t);else{let r=new V(i,this),o=r.u(this.options);r.p(t),this.T(o),this._$AH=r}}_$AC(e){let t=ne.get(e.strings);return t===void 0&&ne.set(e.strings,t=new T(e)),t}k(e){W(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,i=0;for(let r of e)i===t.length?t.push(n=new s(this.O(x()),this.O(x()),this,this.options)):n=t[i],n._$AI(r),i++;i<t.length&&(this._$AR(n&&n._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let n=Z(e).nextSibling;Z(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},w=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,i,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=r,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=l}_$AI(e,t=this,n,i){let r=this.strings,o=!1;if(r===void 0)e=A(this,e,t,0),o=!E(e)||e!==this._$AH&&e!==C,o&&(this._$AH=e);else{let c=e,a,u;for(e=r[0],a=0;a<r.length-1;a++)u=A(this,c[n+a],t,a),u===C&&(u=this._$AH[a]),o||=!E(u)||u!==this._$AH[a],u===l?e=l:e!==l&&(e+=(u??"")+r[a+1]),this._$AH[a]=u}o&&!i&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},N=class extends w{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},R=class extends w{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},L=class extends w{constructor(e,t,n,i,r){super(e,t,n,i,r),this.type=5}_$AI(e,t=this){if((e=A(this,e,t,0)??l)===C)return;let n=this._$AH,i=e===l&&n!==l||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,r=e!==l&&(n===l||i);i&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},O=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},de={M:z,P:$,A:K,C:1,L:le,R:V,D:ie,V:A,I:_,H:w,N:R,U:L,B:N,F:O},_e=U.litHtmlPolyfillSupport;_e?.(T,_),(U.litHtmlVersions??=[]).push("3.3.3");var ce=(s,e,t)=>{let n=t?.renderBefore??e,i=n._$litPart$;if(i===void 0){let r=t?.renderBefore??null;n._$litPart$=i=new _(e.insertBefore(x(),r),r,void 0,t??{})}return i._$AI(s),i};var q={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function S(s){let e=q[s];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(t=>oe`<path d=${t}></path>`)}
  </svg>`}function be(s,e={}){let t=Object.entries(e).filter(i=>!!i[1]),n=new URLSearchParams(t).toString();return(s==="choose"?"./":s)+(n&&`?${n}`)}function b(s,e,t,n,i={}){let r=o=>{o.metaKey||o.ctrlKey||o.shiftKey||o.button||(o.preventDefault(),s.send("go",{to:e,params:t}))};return d`<a
    href=${be(e,t)}
    class=${i.class??l}
    aria-label=${i.label??l}
    aria-current=${i.current?"page":l}
    @click=${r}
    >${n}</a
  >`}function P(s){return s?d`<p class="problem" role="alert">${S("alert")}<span>${s}</span></p>`:l}function he(s,e){let t=(i,r)=>d`<li>${b(s,i,{},r,{current:e===i})}</li>`,n=[S("mark"),d`<span>Call simulator</span>`];return d`<header class="mast">
    ${b(s,"choose",{},n,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${t("choose","Calls")}${t("calls","My calls")}${t("progress","Progress")}${t("guide","Guide")}${t("about","About")}
      </ul>
    </nav>
  </header>`}function ue(s,e){return d`<button type="button" class="btn main skip" @click=${e}>${s}</button>`}function F(s,e,t){return`${s} ${s===1?e:t}`}var pe=s=>(...e)=>({_$litDirective$:s,values:e}),B=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:Qe}=de;var Me={},me=(s,e=Me)=>s._$AH=e;var $e=pe(class extends B{constructor(){super(...arguments),this.key=l}render(s,e){return this.key=s,e}update(s,[e,t]){return e!==this.key&&(me(s),this.key=e),t}});var xe=new Set(["go","start","again","surprise","begin","back","branch"]),G="callSimulatorTurning";function fe(){return G in document.documentElement.dataset}var I=class{onSilence=()=>{};#e=null;#t=!1;#i;#s;#n;constructor(e){this.#n=e}send(e,t){return this.#t||!this.#e?!1:(this.#t=!0,xe.has(e)&&(document.documentElement.dataset[G]=""),this.#i=setTimeout(()=>{this.#n.setAttribute("aria-busy","true")},400),this.#s=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,t),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#s)}#r(){clearTimeout(this.#s),clearTimeout(this.#i),this.#t=!1,Reflect.deleteProperty(document.documentElement.dataset,G),this.#n.removeAttribute("aria-busy")}};var ve="call-simulator-frame",Ee=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Ce=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${q.mark.map(s=>`<path d="${s}"/>`).join("")}</g></svg>`;function ge(){if(document.getElementById(ve))return;let s=document.createElement("style");s.id=ve,s.textContent=Ee,document.head.append(s);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Ce)}`}function ye(s){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),s.focus({preventScroll:!0})}var Te="The app is not answering. Check that it is still running, then load this page again.",Y=class extends I{view;problem=null;arrives=fe();root;#e=()=>{};constructor(e){let t=document.createElement("div");t.className="page",super(t),this.root=t,t.addEventListener("click",n=>{Se(this,n)}),this.view=e.data[0].view,ge(),e.parentElement.append(t)}take(e,t){let[n]=e.data;this.view=n.view,this.problem=n.problem,this.answered(e),this.#e=t}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,ye(e))}};function Se(s,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let n=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;n&&(e.preventDefault(),s.send("go",{to:"guide",params:{statement:n}}))}function He(s){let e=new WeakMap;return t=>{let n=e.get(t.parentElement)??s(t);return e.set(t.parentElement,n),n}}var Q=class extends Y{state;silent=!1;constructor(e,t){super(e),this.state=t}};function Ae(s,e){let t=o=>e.state?.(o),n=new WeakMap,i=He(o=>{let c=new Q(o,t(o.data[0].view));return n.set(c,a=>{Ve(a)||e.onKey?.(c,a)}),c}),r=new WeakMap;return o=>{let c=i(o),a=e.about?.(o.data[0].view),u=!r.has(c)||r.get(c)!==a;u&&r.has(c)&&(c.state=t(o.data[0].view)),r.set(c,a),ke(c,o,e),e.drawn?.(c,u);let p=n.get(c);return p&&document.addEventListener("keydown",p),()=>{p&&document.removeEventListener("keydown",p),e.left?.(c),c.close()}}}function ke(s,e,t){let n=()=>{ce(Ne(s,t),s.root)};s.take(e,n),s.silent=!1,s.onSilence=()=>{s.silent=!0,n()},n();let i=s.root.querySelector("#main");i&&s.arrive(i)}function Ve(s){if(s.repeat||s.ctrlKey||s.metaKey||s.altKey||s.defaultPrevented)return!0;let[e]=s.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Ne(s,e){let t=()=>s.root.querySelector("#main")?.focus();return[P(s.silent?Te:null),ue("Skip to the page",t),he(s,e.here),d`<div id="main" tabindex="-1">${$e(e.about?.(s.view),e.draw(s))}</div>`]}function Re({done:s,due:e,lower_bound:t}){if(t===null)return l;let n=100*s/e;return d`<div class="scale" aria-hidden="true">
    <div class="track">
      <span class="range" style="left:${t}%;right:${100-n}%"></span>
      <span class="dot" style="left:${n}%"></span>
    </div>
    <div class="ends small muted"><span>0 %</span><span>50 %</span><span>100 %</span></div>
  </div>`}function Le(s,e){let t=e.missing.length>0,n=e.calls>0?d`<p class="small muted">Form ${e.form} of ${e.forms}</p>`:l,i=t?d`<div class="lacks">
        <h3>Still missing</h3>
        <ul>
          ${e.missing.map(r=>d`<li>${r}</li>`)}
        </ul>
      </div>`:l;return d`<section class="card statement ${e.state}" aria-labelledby="verdict">
    <div class="says">
      ${n}
      <h2 id="verdict">${e.state==="shown"?S("check"):l}${e.verdict}</h2>
      ${e.headline?d`<p class="headline">${e.headline}</p>`:l} ${Re(e)}
    </div>
    ${i} ${t?b(s,"choose",{},"Choose a call to be assessed on",{class:"btn"}):l}
  </section>`}function Oe(s,e){if(e.length===0)return l;let t=e.some(i=>i.form!==e[0]?.form),n=i=>d`<tr>
      <td>${b(s,"debrief",{call:i.id},i.title)}</td>
      <td class="when">${i.on}</td>
      <td class=${i.is_clean?"steps":"steps missed"}>${i.steps}</td>
      ${t?d`<td class="when">${i.form}</td>`:l}
    </tr>`;return d`<section>
    <h2>${F(e.length,"call that counts","calls that count")}</h2>
    <div class="card list">
      <table>
        <thead>
          <tr>
            <th scope="col">Call</th>
            <th scope="col">Day</th>
            <th scope="col">Critical steps</th>
            ${t?d`<th scope="col">Form</th>`:l}
          </tr>
        </thead>
        <tbody>
          ${e.map(n)}
        </tbody>
      </table>
    </div>
  </section>`}function Pe(s,e){if(e.length===0)return l;let t=n=>d`<tr>
      <td>${n.id?b(s,"debrief",{call:n.id},n.title):n.title}</td>
      <td class="when">${n.on}</td>
      <td>${n.why}</td>
    </tr>`;return d`<section>
    <h2>${F(e.length,"assessment that does not count","assessments that do not count")}</h2>
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
          ${e.map(t)}
        </tbody>
      </table>
    </div>
  </section>`}var Be={true:"should be said",false:"should not",null:"in between"};function Ie(s,e){let t=n=>d`<tr class=${n.is_right===null?"between":n.is_right?"ready":"unready"}>
      <th scope="row">${n.who}</th>
      <td class="when">${Be[String(n.is_right)]}</td>
      <td class="figure">${n.clustering}</td>
      <td class="figure">${n.first_form}</td>
      <td class="figure">${n.all_forms}</td>
      <td class="figure">${n.calls}</td>
    </tr>`;return d`<section>
    <h2>How often the rule is wrong</h2>
    <p class="lead">${e}</p>
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
          ${s.map(t)}
        </tbody>
      </table>
    </div>
  </section>`}var vt=Ae("readiness",{here:"readiness",draw:s=>{let{view:e}=s;return d`<div class="wrap">
      <div class="top">
        <h1>What ${e.name||"you"} ${e.name?"has":"have"} shown</h1>
        <p class="lead">Critical steps done right in assessments that were new, in own words and without help.</p>
      </div>
      ${P(s.problem)} ${Le(s,e)} ${Oe(s,e.counted)} ${Pe(s,e.left_out)}
      <section>
        <h2>The rule</h2>
        <ul class="rule">
          ${e.rule.sentences.map(t=>d`<li>${t}</li>`)}
        </ul>
      </section>
      ${Ie(e.rule.errors,e.rule.about_errors)}
    </div>`}});export{vt as default};
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
