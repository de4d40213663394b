/* Made from pages/brief/page.ts by npm run build. */
var W=globalThis,Z=t=>t,S=W.trustedTypes,J=S?S.createPolicy("lit-html",{createHTML:t=>t}):void 0,F="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,z="?"+f,ke=`<${z}>`,g=document,x=()=>g.createComment(""),M=t=>t===null||typeof t!="object"&&typeof t!="function",K=Array.isArray,oe=t=>K(t)||typeof t?.[Symbol.iterator]=="function",U=`[ 	
\f\r]`,b=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,X=/-->/g,ee=/>/g,v=RegExp(`>|${U}(?:([^\\s"'>=/]+)(${U}*=${U}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),te=/'/g,ne=/"/g,re=/^(?:script|style|textarea|title)$/i,Y=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),d=Y(1),ie=Y(2),nt=Y(3),E=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),se=new WeakMap,y=g.createTreeWalker(g,129);function ae(t,e){if(!K(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return J!==void 0?J.createHTML(e):e}var le=(t,e)=>{let n=t.length-1,s=[],o,i=e===2?"<svg>":e===3?"<math>":"",r=b;for(let c=0;c<n;c++){let a=t[c],h,u,p=-1,m=0;for(;m<a.length&&(r.lastIndex=m,u=r.exec(a),u!==null);)m=r.lastIndex,r===b?u[1]==="!--"?r=X:u[1]!==void 0?r=ee:u[2]!==void 0?(re.test(u[2])&&(o=RegExp("</"+u[2],"g")),r=v):u[3]!==void 0&&(r=v):r===v?u[0]===">"?(r=o??b,p=-1):u[1]===void 0?p=-2:(p=r.lastIndex-u[2].length,h=u[1],r=u[3]===void 0?v:u[3]==='"'?ne:te):r===ne||r===te?r=v:r===X||r===ee?r=b:(r=v,o=void 0);let $=r===v&&t[c+1].startsWith("/>")?" ":"";i+=r===b?a+ke:p>=0?(s.push(h),a.slice(0,p)+F+a.slice(p)+f+$):a+f+(p===-2?c:$)}return[ae(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},T=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let i=0,r=0,c=e.length-1,a=this.parts,[h,u]=le(e,n);if(this.el=t.createElement(h,s),y.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(o=y.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let p of o.getAttributeNames())if(p.endsWith(F)){let m=u[r++],$=o.getAttribute(p).split(f),k=/([.?@])?(.*)/.exec(m);a.push({type:1,index:i,name:k[2],strings:$,ctor:k[1]==="."?N:k[1]==="?"?L:k[1]==="@"?H:A}),o.removeAttribute(p)}else p.startsWith(f)&&(a.push({type:6,index:i}),o.removeAttribute(p));if(re.test(o.tagName)){let p=o.textContent.split(f),m=p.length-1;if(m>0){o.textContent=S?S.emptyScript:"";for(let $=0;$<m;$++)o.append(p[$],x()),y.nextNode(),a.push({type:2,index:++i});o.append(p[m],x())}}}else if(o.nodeType===8)if(o.data===z)a.push({type:2,index:i});else{let p=-1;for(;(p=o.data.indexOf(f,p+1))!==-1;)a.push({type:7,index:i}),p+=f.length-1}i++}}static createElement(e,n){let s=g.createElement("template");return s.innerHTML=e,s}};function w(t,e,n=t,s){if(e===E)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,i=M(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=w(t,o._$AS(t,e.values),o,s)),e}var R=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??g).importNode(n,!0);y.currentNode=o;let i=y.nextNode(),r=0,c=0,a=s[0];for(;a!==void 0;){if(r===a.index){let h;a.type===2?h=new _(i,i.nextSibling,this,e):a.type===1?h=new a.ctor(i,a.name,a.strings,this,e):a.type===6&&(h=new O(i,this,e)),this._$AV.push(h),a=s[++c]}r!==a?.index&&(i=y.nextNode(),r++)}return y.currentNode=g,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=w(this,e,n),M(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==E&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):oe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&M(this._$AH)?this._$AA.nextSibling.data=e:this.T(g.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=T.createElement(ae(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new R(o,this),r=i.u(this.options);i.p(n),this.T(r),this._$AH=i}}_$AC(e){let n=se.get(e.strings);return n===void 0&&se.set(e.strings,n=new T(e)),n}k(e){K(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let i of e)o===n.length?n.push(s=new t(this.O(x()),this.O(x()),this,this.options)):s=n[o],s._$AI(i),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=Z(e).nextSibling;Z(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},A=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,i){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(e,n=this,s,o){let i=this.strings,r=!1;if(i===void 0)e=w(this,e,n,0),r=!M(e)||e!==this._$AH&&e!==E,r&&(this._$AH=e);else{let c=e,a,h;for(e=i[0],a=0;a<i.length-1;a++)h=w(this,c[s+a],n,a),h===E&&(h=this._$AH[a]),r||=!M(h)||h!==this._$AH[a],h===l?e=l:e!==l&&(e+=(h??"")+i[a+1]),this._$AH[a]=h}r&&!o&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},N=class extends A{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},L=class extends A{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},H=class extends A{constructor(e,n,s,o,i){super(e,n,s,o,i),this.type=5}_$AI(e,n=this){if((e=w(this,e,n,0)??l)===E)return;let s=this._$AH,o=e===l&&s!==l||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==l&&(s===l||o);o&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},O=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){w(this,e)}},ce={M:F,P:f,A:z,C:1,L:le,R,D:oe,V:w,I:_,H:A,N:L,U:H,B:N,F:O},Se=W.litHtmlPolyfillSupport;Se?.(T,_),(W.litHtmlVersions??=[]).push("3.3.3");var de=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let i=n?.renderBefore??null;s._$litPart$=o=new _(e.insertBefore(x(),i),i,void 0,n??{})}return o._$AI(t),o};var j={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function C(t){let e=j[t];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>ie`<path d=${n}></path>`)}
  </svg>`}function Re(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function V(t,e,n,s,o={}){let i=r=>{r.metaKey||r.ctrlKey||r.shiftKey||r.button||(r.preventDefault(),t.send("go",{to:e,params:n}))};return d`<a
    href=${Re(e,n)}
    class=${o.class??l}
    aria-label=${o.label??l}
    aria-current=${o.current?"page":l}
    @click=${i}
    >${s}</a
  >`}function P(t){return t?d`<p class="problem" role="alert">${C("alert")}<span>${t}</span></p>`:l}function ue(t,e){let n=(o,i)=>d`<li>${V(t,o,{},i,{current:e===o})}</li>`,s=[C("mark"),d`<span>Call simulator</span>`];return d`<header class="mast">
    ${V(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function pe(t,e){return d`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function he(t){let e=t.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}var me=t=>(...e)=>({_$litDirective$:t,values:e}),I=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:pt}=ce;var Ne={},fe=(t,e=Ne)=>t._$AH=e;var $e=me(class extends I{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(fe(t),this.key=e),n}});var Le=new Set(["go","start","again","surprise","back","branch"]),q="callSimulatorTurning";function ve(){return q in document.documentElement.dataset}var B=class{onSilence=()=>{};#e=null;#t=!1;#o;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t||!this.#e?!1:(this.#t=!0,Le.has(e)&&(document.documentElement.dataset[q]=""),this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=!1,Reflect.deleteProperty(document.documentElement.dataset,q),this.#s.removeAttribute("aria-busy")}};var ye="call-simulator-frame",He=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Oe=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${j.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function ge(){if(document.getElementById(ye))return;let t=document.createElement("style");t.id=ye,t.textContent=He,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Oe)}`}function we(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Ve="The app is not answering. Check that it is still running, then load this page again.",G=class extends B{view;problem=null;arrives=ve();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,this.view=e.data[0].view,ge(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,we(e))}};function Pe(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var Q=class extends G{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ae(t,e){let n=r=>e.state?.(r),s=new WeakMap,o=Pe(r=>{let c=new Q(r,n(r.data[0].view));return s.set(c,a=>{Be(a)||e.onKey?.(c,a)}),c}),i=new WeakMap;return r=>{let c=o(r),a=e.about?.(r.data[0].view),h=!i.has(c)||i.get(c)!==a;h&&i.has(c)&&(c.state=n(r.data[0].view)),i.set(c,a),Ie(c,r,e),e.drawn?.(c,h);let u=s.get(c);return u&&document.addEventListener("keydown",u),()=>{u&&document.removeEventListener("keydown",u),e.left?.(c),c.close()}}}function Ie(t,e,n){let s=()=>{de(De(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let o=t.root.querySelector("#main");o&&t.arrive(o)}function Be(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function De(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[P(t.silent?Ve:null),pe("Skip to the page",n),ue(t,e.here),d`<div id="main" tabindex="-1">${$e(e.about?.(t.view),e.draw(t))}</div>`]}var Ue=["Customer","Case","State","Situations","Perfect in"],We="The content was changed after it was last proved, or a property does not hold. A trainer can run “simulator prove” to see which.";function Fe(t){return t===0?"never":t<1e-4?"less than 0.01 % of the time":`${(100*t).toFixed(2)} % of the time`}function ze({configurations:t,luck:e}){return`Every course that this call can take was examined, with every customer and every case: ${t.toLocaleString("en")} different situations. Each call ends, a perfect call exists, no call with a critical error passes, every criterion can be earned and can be lost, and someone who knows nothing passes ${Fe(e)} at most.`}function Ke(t){return d`<tr>
    <td>${t.persona}</td>
    <td>${t.case}</td>
    <td>${t.state}</td>
    <td class="number">${t.configurations>0?t.configurations.toLocaleString("en"):l}</td>
    <td class="number">${t.perfect_turns>0?t.perfect_turns:l}</td>
  </tr>`}function _e(t){return t?d`<details class="proof">
    <summary>${t.line}</summary>
    <p>${t.holds?ze(t):We}</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${Ue.map(e=>d`<th scope="col">${e}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.details.map(Ke)}
        </tbody>
      </table>
    </div>
  </details>`:l}var be={"say-first":"call-simulator-say-first","read-aloud":"call-simulator-read-aloud","at-once":"call-simulator-at-once"};function xe(t){try{return localStorage.getItem(be[t])==="yes"}catch{return!1}}function Me(t,e){try{localStorage.setItem(be[t],e?"yes":"no")}catch{}}var Ee={prompted:"With answers to choose from",open:"In your own words"};function D({name:t,value:e,checked:n,title:s,about:o,why:i}){return d`<label class="option">
    <input type="radio" name=${t} value=${e} ?checked=${n} />
    <span>
      <b>${s}</b>
      ${o?d`<span class="muted">${o}</span>`:l}
      ${i?d`<span class="why">${i}</span>`:l}
    </span>
  </label>`}function Ye({scenario:t,persona:e}){let n="customer",{personas:s}=t,o=s.length>1,i=s.find(c=>c.id===e?.id)??(o?void 0:s[0]);return d`<fieldset>
    <legend>Who is on the line?</legend>
    ${o?D({name:n,value:"",checked:!i,title:t.direction==="inbound"?"Whoever rings":"Whoever picks up",about:"Chance decides, as on a real day."}):l}
    ${s.map(({id:c,title:a,about:h})=>D({name:n,value:c,checked:c===i?.id,title:a,about:h}))}
  </fieldset>`}function je(t,e){let n=o=>{t.state.level=o.target.value,t.state.form=null,t.redraw()},s=d`<span class="tag recommended">Recommended</span>`;return d`<fieldset @change=${n}>
    <legend>How much support?</legend>
    ${t.view.levels.map(o=>D({name:"level",value:o.id,checked:o===e,title:[o.title,o.recommended?s:l],about:o.about,why:o.why}))}
  </fieldset>`}var qe={prompted:"Three or four answers are shown each time, and you choose one.",open:"Nothing is shown: you type what you would say, and confirm what was heard in it."};function Te(t,e){let n=t?.forms??["prompted"];return n.find(s=>s===e)??n[0]??"prompted"}function Ge(t,e){let n=e?.forms??[];if(n.length<2)return l;let s=Te(e,t.state.form),o=r=>{t.state.form=r.target.value,t.redraw()},i=d`<span class="tag recommended">Recommended</span>`;return d`<fieldset @change=${o}>
    <legend>How do you answer?</legend>
    ${n.map((r,c)=>D({name:"form",value:r,checked:r===s,title:[Ee[r],c===0?i:l],about:qe[r]}))}
  </fieldset>`}function Qe(t){let e=n=>{Me("say-first",n.target.checked)};return d`<label class="option first" ?hidden=${!t}>
    <input type="checkbox" name="types_first" ?checked=${xe("say-first")} @change=${e} />
    <span>
      <b>Say it first</b>
      <span class="muted">Type what you would say before you see the answers.</span>
    </span>
  </label>`}function Ze(t,e){return t==="worked"?["play","Watch the call"]:t==="assessment"?["phone","Start the assessment"]:["phone",e==="inbound"?"Take the call":"Place the call"]}function Ce(t){let{scenario:e,levels:n}=t.view,s=n.find(u=>u.recommended)??n[0],o=n.find(u=>u.id===t.state.level)??s,i=Te(o,t.state.form),r=!!o?.may_type_first&&i==="prompted",c=u=>{u.preventDefault();let p=new FormData(u.currentTarget),m=p.get("customer");t.send("start",{scenario:e.id,persona:typeof m=="string"?m:"",level:o?.id??"practice",types_first:r&&p.has("types_first"),form:i})},[a,h]=Ze(o?.id??"practice",e.direction);return d`<form class="card take" @submit=${c}>
    ${Ye(t.view)} ${n.length>1?je(t,s):l} ${Ge(t,o)}
    ${Qe(r)}
    <div class="go"><button type="submit" class="btn main">${C(a)}${h}</button></div>
  </form>`}function Je({title:t,level:e,direction:n,tags:s}){return d`<div class="title">
    <h1>${t}</h1>
    <p class="row">
      <span class="tag ${e}">${he(e)}</span>
      <span class="tag">${n==="inbound"?"They call you":"You call them"}</span>
      ${s.map(o=>d`<span class="tag">${o.replaceAll("_"," ")}</span>`)}
    </p>
  </div>`}function Xe({company:t,scenario:e}){return d`<ul class="rules">
    <li>You are an agent in Billing at ${t}.</li>
    <li>Look-ups, payments, transfers and the phone are on your desk at all times. When to use them is up to you.</li>
    <li>
      The account shows only what you look up.
      ${e.cases>1?"It may differ the next time you take this call.":l}
    </li>
    <li>Nothing is lost if you close the window. The call waits for you under My calls.</li>
  </ul>`}function et(t){return t.length===0?l:d`<div class="cites">
    <h3>What this call practises</h3>
    <p class="small muted">Statements of the company guide:</p>
    <p class="row">${t.map(e=>d`<span class="tag">${e}</span>`)}</p>
  </div>`}function tt(t){return t?d`<aside class="counsel">
    <h3>For trainers, and for counsel</h3>
    <p>${t}</p>
  </aside>`:l}var Ft=Ae("brief",{here:"brief",about:({scenario:t,persona:e})=>[t.id,e?.id].join(),state:()=>({level:null,form:null}),draw:t=>{let{view:e}=t;return d`<div class="wrap">
      <p class="back">${V(t,"choose",{},"All calls")}</p>
      ${Je(e.scenario)} ${P(t.problem)}
      <div class="two">
        <section aria-labelledby="brief-title">
          <h2 id="brief-title">Your brief</h2>
          <p class="lead text">${e.text}</p>
          ${Xe(e)} ${et(e.scenario.statements)} ${_e(e.scenario.proof)} ${tt(e.counsel)}
        </section>
        ${Ce(t)}
      </div>
    </div>`}});export{Ft as default};
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
