/* Made from pages/readiness/page.ts by npm run build. */
var U=globalThis,Z=n=>n,H=U.trustedTypes,J=H?H.createPolicy("lit-html",{createHTML:n=>n}):void 0,z="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,K="?"+$,we=`<${K}>`,y=document,x=()=>y.createComment(""),E=n=>n===null||typeof n!="object"&&typeof n!="function",W=Array.isArray,ie=n=>W(n)||typeof n?.[Symbol.iterator]=="function",D=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,X=/-->/g,ee=/>/g,v=RegExp(`>|${D}(?:([^\\s"'>=/]+)(${D}*=${D}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),te=/'/g,ne=/"/g,oe=/^(?:script|style|textarea|title)$/i,j=n=>(e,...t)=>({_$litType$:n,strings:e,values:t}),d=j(1),re=j(2),De=j(3),C=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),se=new WeakMap,g=y.createTreeWalker(y,129);function ae(n,e){if(!W(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return J!==void 0?J.createHTML(e):e}var le=(n,e)=>{let t=n.length-1,s=[],i,o=e===2?"<svg>":e===3?"<math>":"",r=M;for(let c=0;c<t;c++){let a=n[c],u,p,h=-1,m=0;for(;m<a.length&&(r.lastIndex=m,p=r.exec(a),p!==null);)m=r.lastIndex,r===M?p[1]==="!--"?r=X:p[1]!==void 0?r=ee:p[2]!==void 0?(oe.test(p[2])&&(i=RegExp("</"+p[2],"g")),r=v):p[3]!==void 0&&(r=v):r===v?p[0]===">"?(r=i??M,h=-1):p[1]===void 0?h=-2:(h=r.lastIndex-p[2].length,u=p[1],r=p[3]===void 0?v:p[3]==='"'?ne:te):r===ne||r===te?r=v:r===X||r===ee?r=M:(r=v,i=void 0);let f=r===v&&n[c+1].startsWith("/>")?" ":"";o+=r===M?a+we:h>=0?(s.push(u),a.slice(0,h)+z+a.slice(h)+$+f):a+$+(h===-2?c:f)}return[ae(n,o+(n[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},T=class n{constructor({strings:e,_$litType$:t},s){let i;this.parts=[];let o=0,r=0,c=e.length-1,a=this.parts,[u,p]=le(e,t);if(this.el=n.createElement(u,s),g.currentNode=this.el.content,t===2||t===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=g.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith(z)){let m=p[r++],f=i.getAttribute(h).split($),k=/([.?@])?(.*)/.exec(m);a.push({type:1,index:o,name:k[2],strings:f,ctor:k[1]==="."?N:k[1]==="?"?R:k[1]==="@"?L:w}),i.removeAttribute(h)}else h.startsWith($)&&(a.push({type:6,index:o}),i.removeAttribute(h));if(oe.test(i.tagName)){let h=i.textContent.split($),m=h.length-1;if(m>0){i.textContent=H?H.emptyScript:"";for(let f=0;f<m;f++)i.append(h[f],x()),g.nextNode(),a.push({type:2,index:++o});i.append(h[m],x())}}}else if(i.nodeType===8)if(i.data===K)a.push({type:2,index:o});else{let h=-1;for(;(h=i.data.indexOf($,h+1))!==-1;)a.push({type:7,index:o}),h+=$.length-1}o++}}static createElement(e,t){let s=y.createElement("template");return s.innerHTML=e,s}};function A(n,e,t=n,s){if(e===C)return e;let i=s!==void 0?t._$Co?.[s]:t._$Cl,o=E(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(n),i._$AT(n,t,s)),s!==void 0?(t._$Co??=[])[s]=i:t._$Cl=i),i!==void 0&&(e=A(n,i._$AS(n,e.values),i,s)),e}var V=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:s}=this._$AD,i=(e?.creationScope??y).importNode(t,!0);g.currentNode=i;let o=g.nextNode(),r=0,c=0,a=s[0];for(;a!==void 0;){if(r===a.index){let u;a.type===2?u=new _(o,o.nextSibling,this,e):a.type===1?u=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(u=new O(o,this,e)),this._$AV.push(u),a=s[++c]}r!==a?.index&&(o=g.nextNode(),r++)}return g.currentNode=y,i}p(e){let t=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,t),t+=s.strings.length-2):s._$AI(e[t])),t++}},_=class n{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,s,i){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=A(this,e,t),E(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==C&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ie(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&E(this._$AH)?this._$AA.nextSibling.data=e:this.T(y.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:s}=e,i=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=T.createElement(ae(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(t);else{let o=new V(i,this),r=o.u(this.options);o.p(t),this.T(r),this._$AH=o}}_$AC(e){let t=se.get(e.strings);return t===void 0&&se.set(e.strings,t=new T(e)),t}k(e){W(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,s,i=0;for(let o of e)i===t.length?t.push(s=new n(this.O(x()),this.O(x()),this,this.options)):s=t[i],s._$AI(o),i++;i<t.length&&(this._$AR(s&&s._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let s=Z(e).nextSibling;Z(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},w=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,s,i,o){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(e,t=this,s,i){let o=this.strings,r=!1;if(o===void 0)e=A(this,e,t,0),r=!E(e)||e!==this._$AH&&e!==C,r&&(this._$AH=e);else{let c=e,a,u;for(e=o[0],a=0;a<o.length-1;a++)u=A(this,c[s+a],t,a),u===C&&(u=this._$AH[a]),r||=!E(u)||u!==this._$AH[a],u===l?e=l:e!==l&&(e+=(u??"")+o[a+1]),this._$AH[a]=u}r&&!i&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},N=class extends w{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},R=class extends w{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},L=class extends w{constructor(e,t,s,i,o){super(e,t,s,i,o),this.type=5}_$AI(e,t=this){if((e=A(this,e,t,0)??l)===C)return;let s=this._$AH,i=e===l&&s!==l||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==l&&(s===l||i);i&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},O=class{constructor(e,t,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},de={M:z,P:$,A:K,C:1,L:le,R:V,D:ie,V:A,I:_,H:w,N:R,U:L,B:N,F:O},_e=U.litHtmlPolyfillSupport;_e?.(T,_),(U.litHtmlVersions??=[]).push("3.3.3");var ce=(n,e,t)=>{let s=t?.renderBefore??e,i=s._$litPart$;if(i===void 0){let o=t?.renderBefore??null;s._$litPart$=i=new _(e.insertBefore(x(),o),o,void 0,t??{})}return i._$AI(n),i};var q={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function S(n){let e=q[n];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(t=>re`<path d=${t}></path>`)}
  </svg>`}function be(n,e={}){let t=Object.entries(e).filter(i=>!!i[1]),s=new URLSearchParams(t).toString();return(n==="choose"?"./":n)+(s&&`?${s}`)}function b(n,e,t,s,i={}){let o=r=>{r.metaKey||r.ctrlKey||r.shiftKey||r.button||(r.preventDefault(),n.send("go",{to:e,params:t}))};return d`<a
    href=${be(e,t)}
    class=${i.class??l}
    aria-label=${i.label??l}
    aria-current=${i.current?"page":l}
    @click=${o}
    >${s}</a
  >`}function P(n){return n?d`<p class="problem" role="alert">${S("alert")}<span>${n}</span></p>`:l}function he(n,e){let t=(i,o)=>d`<li>${b(n,i,{},o,{current:e===i})}</li>`,s=[S("mark"),d`<span>Call simulator</span>`];return d`<header class="mast">
    ${b(n,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${t("choose","Calls")}${t("calls","My calls")}${t("guide","Guide")}${t("about","About")}
      </ul>
    </nav>
  </header>`}function ue(n,e){return d`<button type="button" class="btn main skip" @click=${e}>${n}</button>`}function F(n,e,t){return`${n} ${n===1?e:t}`}var pe=n=>(...e)=>({_$litDirective$:n,values:e}),B=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,s){this._$Ct=e,this._$AM=t,this._$Ci=s}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:Qe}=de;var Me={},me=(n,e=Me)=>n._$AH=e;var $e=pe(class extends B{constructor(){super(...arguments),this.key=l}render(n,e){return this.key=n,e}update(n,[e,t]){return e!==this.key&&(me(n),this.key=e),t}});var xe=new Set(["go","start","again","surprise","begin","back","branch"]),G="callSimulatorTurning";function fe(){return G in document.documentElement.dataset}var I=class{onSilence=()=>{};#e=null;#t=!1;#i;#n;#s;constructor(e){this.#s=e}send(e,t){return this.#t||!this.#e?!1:(this.#t=!0,xe.has(e)&&(document.documentElement.dataset[G]=""),this.#i=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400),this.#n=setTimeout(()=>{this.#o(),this.onSilence()},8e3),this.#e.setTriggerValue(e,t),!0)}answered(e){this.#e=e,this.#o()}close(){clearTimeout(this.#n)}#o(){clearTimeout(this.#n),clearTimeout(this.#i),this.#t=!1,Reflect.deleteProperty(document.documentElement.dataset,G),this.#s.removeAttribute("aria-busy")}};var ve="call-simulator-frame",Ee=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Ce=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${q.mark.map(n=>`<path d="${n}"/>`).join("")}</g></svg>`;function ge(){if(document.getElementById(ve))return;let n=document.createElement("style");n.id=ve,n.textContent=Ee,document.head.append(n);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Ce)}`}function ye(n){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),n.focus({preventScroll:!0})}var Te="The app is not answering. Check that it is still running, then load this page again.",Y=class extends I{view;problem=null;arrives=fe();root;#e=()=>{};constructor(e){let t=document.createElement("div");t.className="page",super(t),this.root=t,t.addEventListener("click",s=>{Se(this,s)}),this.view=e.data[0].view,ge(),e.parentElement.append(t)}take(e,t){let[s]=e.data;this.view=s.view,this.problem=s.problem,this.answered(e),this.#e=t}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,ye(e))}};function Se(n,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),n.send("go",{to:"guide",params:{statement:s}}))}function ke(n){let e=new WeakMap;return t=>{let s=e.get(t.parentElement)??n(t);return e.set(t.parentElement,s),s}}var Q=class extends Y{state;silent=!1;constructor(e,t){super(e),this.state=t}};function Ae(n,e){let t=r=>e.state?.(r),s=new WeakMap,i=ke(r=>{let c=new Q(r,t(r.data[0].view));return s.set(c,a=>{Ve(a)||e.onKey?.(c,a)}),c}),o=new WeakMap;return r=>{let c=i(r),a=e.about?.(r.data[0].view),u=!o.has(c)||o.get(c)!==a;u&&o.has(c)&&(c.state=t(r.data[0].view)),o.set(c,a),He(c,r,e),e.drawn?.(c,u);let p=s.get(c);return p&&document.addEventListener("keydown",p),()=>{p&&document.removeEventListener("keydown",p),e.left?.(c),c.close()}}}function He(n,e,t){let s=()=>{ce(Ne(n,t),n.root)};n.take(e,s),n.silent=!1,n.onSilence=()=>{n.silent=!0,s()},s();let i=n.root.querySelector("#main");i&&n.arrive(i)}function Ve(n){if(n.repeat||n.ctrlKey||n.metaKey||n.altKey||n.defaultPrevented)return!0;let[e]=n.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Ne(n,e){let t=()=>n.root.querySelector("#main")?.focus();return[P(n.silent?Te:null),ue("Skip to the page",t),he(n,e.here),d`<div id="main" tabindex="-1">${$e(e.about?.(n.view),e.draw(n))}</div>`]}function Re({done:n,due:e,lower_bound:t}){if(t===null)return l;let s=100*n/e;return d`<div class="scale" aria-hidden="true">
    <div class="track">
      <span class="range" style="left:${t}%;right:${100-s}%"></span>
      <span class="dot" style="left:${s}%"></span>
    </div>
    <div class="ends small muted"><span>0 %</span><span>50 %</span><span>100 %</span></div>
  </div>`}function Le(n,e){let t=e.missing.length>0,s=e.calls>0?d`<p class="small muted">Form ${e.form} of ${e.forms}</p>`:l,i=t?d`<div class="lacks">
        <h3>Still missing</h3>
        <ul>
          ${e.missing.map(o=>d`<li>${o}</li>`)}
        </ul>
      </div>`:l;return d`<section class="card statement ${e.state}" aria-labelledby="verdict">
    <div class="says">
      ${s}
      <h2 id="verdict">${e.state==="shown"?S("check"):l}${e.verdict}</h2>
      ${e.headline?d`<p class="headline">${e.headline}</p>`:l} ${Re(e)}
    </div>
    ${i} ${t?b(n,"choose",{},"Choose a call to be assessed on",{class:"btn"}):l}
  </section>`}function Oe(n,e){if(e.length===0)return l;let t=e.some(i=>i.form!==e[0]?.form),s=i=>d`<tr>
      <td>${b(n,"debrief",{call:i.id},i.title)}</td>
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
          ${e.map(s)}
        </tbody>
      </table>
    </div>
  </section>`}function Pe(n,e){if(e.length===0)return l;let t=s=>d`<tr>
      <td>${s.id?b(n,"debrief",{call:s.id},s.title):s.title}</td>
      <td class="when">${s.on}</td>
      <td>${s.why}</td>
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
  </section>`}var Be={true:"should be said",false:"should not",null:"in between"};function Ie(n,e){let t=s=>d`<tr class=${s.is_right===null?"between":s.is_right?"ready":"unready"}>
      <th scope="row">${s.who}</th>
      <td class="when">${Be[String(s.is_right)]}</td>
      <td class="figure">${s.clustering}</td>
      <td class="figure">${s.first_form}</td>
      <td class="figure">${s.all_forms}</td>
      <td class="figure">${s.calls}</td>
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
          ${n.map(t)}
        </tbody>
      </table>
    </div>
  </section>`}var vt=Ae("readiness",{here:"readiness",draw:n=>{let{view:e}=n;return d`<div class="wrap">
      <div class="top">
        <h1>What ${e.name||"you"} ${e.name?"has":"have"} shown</h1>
        <p class="lead">Critical steps done right in assessments that were new, in own words and without help.</p>
      </div>
      ${P(n.problem)} ${Le(n,e)} ${Oe(n,e.counted)} ${Pe(n,e.left_out)}
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
