/* Made from pages/brief/page.ts by npm run build. */
var j=globalThis,J=t=>t,S=j.trustedTypes,X=S?S.createPolicy("lit-html",{createHTML:t=>t}):void 0,F="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,Y="?"+f,Ce=`<${Y}>`,g=document,x=()=>g.createComment(""),M=t=>t===null||typeof t!="object"&&typeof t!="function",K=Array.isArray,re=t=>K(t)||typeof t?.[Symbol.iterator]=="function",W=`[ 	
\f\r]`,b=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ee=/-->/g,te=/>/g,v=RegExp(`>|${W}(?:([^\\s"'>=/]+)(${W}*=${W}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ne=/'/g,se=/"/g,ie=/^(?:script|style|textarea|title)$/i,q=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),c=q(1),ae=q(2),Ze=q(3),T=Symbol.for("lit-noChange"),a=Symbol.for("lit-nothing"),oe=new WeakMap,y=g.createTreeWalker(g,129);function le(t,e){if(!K(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return X!==void 0?X.createHTML(e):e}var ce=(t,e)=>{let n=t.length-1,s=[],o,r=e===2?"<svg>":e===3?"<math>":"",i=b;for(let h=0;h<n;h++){let l=t[h],d,p,u=-1,m=0;for(;m<l.length&&(i.lastIndex=m,p=i.exec(l),p!==null);)m=i.lastIndex,i===b?p[1]==="!--"?i=ee:p[1]!==void 0?i=te:p[2]!==void 0?(ie.test(p[2])&&(o=RegExp("</"+p[2],"g")),i=v):p[3]!==void 0&&(i=v):i===v?p[0]===">"?(i=o??b,u=-1):p[1]===void 0?u=-2:(u=i.lastIndex-p[2].length,d=p[1],i=p[3]===void 0?v:p[3]==='"'?se:ne):i===se||i===ne?i=v:i===ee||i===te?i=b:(i=v,o=void 0);let $=i===v&&t[h+1].startsWith("/>")?" ":"";r+=i===b?l+Ce:u>=0?(s.push(d),l.slice(0,u)+F+l.slice(u)+f+$):l+f+(u===-2?h:$)}return[le(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},E=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let r=0,i=0,h=e.length-1,l=this.parts,[d,p]=ce(e,n);if(this.el=t.createElement(d,s),y.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=y.nextNode())!==null&&l.length<h;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(F)){let m=p[i++],$=o.getAttribute(u).split(f),k=/([.?@])?(.*)/.exec(m);l.push({type:1,index:r,name:k[2],strings:$,ctor:k[1]==="."?N:k[1]==="?"?V:k[1]==="@"?P:w}),o.removeAttribute(u)}else u.startsWith(f)&&(l.push({type:6,index:r}),o.removeAttribute(u));if(ie.test(o.tagName)){let u=o.textContent.split(f),m=u.length-1;if(m>0){o.textContent=S?S.emptyScript:"";for(let $=0;$<m;$++)o.append(u[$],x()),y.nextNode(),l.push({type:2,index:++r});o.append(u[m],x())}}}else if(o.nodeType===8)if(o.data===Y)l.push({type:2,index:r});else{let u=-1;for(;(u=o.data.indexOf(f,u+1))!==-1;)l.push({type:7,index:r}),u+=f.length-1}r++}}static createElement(e,n){let s=g.createElement("template");return s.innerHTML=e,s}};function A(t,e,n=t,s){if(e===T)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,r=M(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=A(t,o._$AS(t,e.values),o,s)),e}var H=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??g).importNode(n,!0);y.currentNode=o;let r=y.nextNode(),i=0,h=0,l=s[0];for(;l!==void 0;){if(i===l.index){let d;l.type===2?d=new _(r,r.nextSibling,this,e):l.type===1?d=new l.ctor(r,l.name,l.strings,this,e):l.type===6&&(d=new R(r,this,e)),this._$AV.push(d),l=s[++h]}i!==l?.index&&(r=y.nextNode(),i++)}return y.currentNode=g,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=a,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=A(this,e,n),M(e)?e===a||e==null||e===""?(this._$AH!==a&&this._$AR(),this._$AH=a):e!==this._$AH&&e!==T&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):re(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==a&&M(this._$AH)?this._$AA.nextSibling.data=e:this.T(g.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=E.createElement(le(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new H(o,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=oe.get(e.strings);return n===void 0&&oe.set(e.strings,n=new E(e)),n}k(e){K(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let r of e)o===n.length?n.push(s=new t(this.O(x()),this.O(x()),this,this.options)):s=n[o],s._$AI(r),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=J(e).nextSibling;J(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},w=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,r){this.type=1,this._$AH=a,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=a}_$AI(e,n=this,s,o){let r=this.strings,i=!1;if(r===void 0)e=A(this,e,n,0),i=!M(e)||e!==this._$AH&&e!==T,i&&(this._$AH=e);else{let h=e,l,d;for(e=r[0],l=0;l<r.length-1;l++)d=A(this,h[s+l],n,l),d===T&&(d=this._$AH[l]),i||=!M(d)||d!==this._$AH[l],d===a?e=a:e!==a&&(e+=(d??"")+r[l+1]),this._$AH[l]=d}i&&!o&&this.j(e)}j(e){e===a?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},N=class extends w{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===a?void 0:e}},V=class extends w{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==a)}},P=class extends w{constructor(e,n,s,o,r){super(e,n,s,o,r),this.type=5}_$AI(e,n=this){if((e=A(this,e,n,0)??a)===T)return;let s=this._$AH,o=e===a&&s!==a||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==a&&(s===a||o);o&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},R=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},de={M:F,P:f,A:Y,C:1,L:ce,R:H,D:re,V:A,I:_,H:w,N:V,U:P,B:N,F:R},ke=j.litHtmlPolyfillSupport;ke?.(E,_),(j.litHtmlVersions??=[]).push("3.3.3");var ue=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let r=n?.renderBefore??null;s._$litPart$=o=new _(e.insertBefore(x(),r),r,void 0,n??{})}return o._$AI(t),o};var G={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],back:["M19 12H5","M11 6l-6 6 6 6"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function C(t){let e=G[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>ae`<path d=${n}></path>`)}
  </svg>`}function Se(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function L(t,e,n,s,o={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return c`<a
    href=${Se(e,n)}
    class=${o.class??a}
    aria-label=${o.label??a}
    aria-current=${o.current?"page":a}
    @click=${r}
    >${s}</a
  >`}function B(t){return t?c`<p class="problem" role="alert">${C("alert")}<span>${t}</span></p>`:a}function he(t,e){let n=(o,r)=>c`<li>${L(t,o,{},r,{current:e===o})}</li>`,s=[C("mark"),c`<span>Call simulator</span>`];return c`<header class="mast">
    ${L(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function pe(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function me(t){let e=t.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}var fe=t=>(...e)=>({_$litDirective$:t,values:e}),O=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:at}=de;var He={},$e=(t,e=He)=>t._$AH=e;var ve=fe(class extends O{constructor(){super(...arguments),this.key=a}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&($e(t),this.key=e),n}});var Ne=new Set(["go","start","again","surprise","back","branch"]),Q="callSimulatorTurning";function ye(){return Q in document.documentElement.dataset}var I=class{onSilence=()=>{};#e=null;#t=!1;#o;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t||!this.#e?!1:(this.#t=!0,Ne.has(e)&&(document.documentElement.dataset[Q]=""),this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=!1,Reflect.deleteProperty(document.documentElement.dataset,Q),this.#s.removeAttribute("aria-busy")}};var ge="call-simulator-frame",Ve=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stDecoration"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Pe=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${G.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ae(){if(document.getElementById(ge))return;let t=document.createElement("style");t.id=ge,t.textContent=Ve,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Pe)}`}function we(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Re="The app is not answering. Check that it is still running, then load this page again.",D=class extends I{view;problem=null;arrives=ye();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,this.view=e.data[0].view,Ae(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,we(e))}};function Le(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}function _e(t,e){let n=Le(t);return s=>{let o=n(s),r=!1,i=()=>{ue(Be(o,e,r),o.root)};o.take(s,i),o.onSilence=()=>{r=!0,i()},i();let h=o.root.querySelector("#main");return h&&o.arrive(h),()=>{o.close()}}}function Be(t,e,n){let s=()=>t.root.querySelector("#main")?.focus();return[B(n?Re:null),pe("Skip to the page",s),he(t,e.here),c`<div id="main" tabindex="-1">${ve(e.about?.(t.view),e.draw(t))}</div>`]}var Oe=["Customer","Case","State","Situations","Perfect in"],Ie="The content was changed after it was last proved, or a property does not hold. A trainer can run “simulator prove” to see which.";function De(t){return t===0?"never":t<1e-4?"less than 0.01 % of the time":`${(100*t).toFixed(2)} % of the time`}function Ue({configurations:t,luck:e}){return`Every course that this call can take was examined, with every customer and every case: ${t.toLocaleString("en")} different situations. Each call ends, a perfect call exists, no call with a critical error passes, every criterion can be earned and can be lost, and someone who knows nothing passes ${De(e)} at most.`}function ze(t){return c`<tr>
    <td>${t.persona}</td>
    <td>${t.case}</td>
    <td>${t.state}</td>
    <td class="number">${t.configurations>0?t.configurations.toLocaleString("en"):a}</td>
    <td class="number">${t.perfect_turns>0?t.perfect_turns:a}</td>
  </tr>`}function be(t){return t?c`<details class="proof">
    <summary>${t.line}</summary>
    <p>${t.holds?Ue(t):Ie}</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${Oe.map(e=>c`<th scope="col">${e}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.details.map(ze)}
        </tbody>
      </table>
    </div>
  </details>`:a}var xe={"say-first":"call-simulator-say-first","read-aloud":"call-simulator-read-aloud"};function Me(t){try{return localStorage.getItem(xe[t])==="yes"}catch{return!1}}function Te(t,e){try{localStorage.setItem(xe[t],e?"yes":"no")}catch{}}var U=class extends D{chosen=null};function z({scenario:t,persona:e}){return[t.id,e?.id].join()}function Z({name:t,value:e,checked:n,title:s,about:o,why:r}){return c`<label class="option">
    <input type="radio" name=${t} value=${e} ?checked=${n} />
    <span>
      <b>${s}</b>
      ${o?c`<span class="muted">${o}</span>`:a}
      ${r?c`<span class="why">${r}</span>`:a}
    </span>
  </label>`}function We({scenario:t,persona:e}){let n="customer",{personas:s}=t,o=s.length>1,r=s.find(h=>h.id===e?.id)??(o?void 0:s[0]);return c`<fieldset>
    <legend>Who is on the line?</legend>
    ${o?Z({name:n,value:"",checked:!r,title:t.direction==="inbound"?"Whoever rings":"Whoever picks up",about:"Chance decides, as on a real day."}):a}
    ${s.map(({id:h,title:l,about:d})=>Z({name:n,value:h,checked:h===r?.id,title:l,about:d}))}
  </fieldset>`}function je(t,e){let n=o=>{t.chosen={on:z(t.view),level:o.target.value},t.redraw()},s=c`<span class="tag recommended">Recommended</span>`;return c`<fieldset @change=${n}>
    <legend>How much support?</legend>
    ${t.view.levels.map(o=>Z({name:"level",value:o.id,checked:o===e,title:[o.title,o.recommended?s:a],about:o.about,why:o.why}))}
  </fieldset>`}function Fe(t){let e=n=>{Te("say-first",n.target.checked)};return c`<label class="option first" ?hidden=${!t}>
    <input type="checkbox" name="types_first" ?checked=${Me("say-first")} @change=${e} />
    <span>
      <b>Say it first</b>
      <span class="muted">Type what you would say before you see the answers.</span>
    </span>
  </label>`}function Ye(t,e){return t==="worked"?["play","Watch the call"]:t==="assessment"?["phone","Start the assessment"]:["phone",e==="inbound"?"Take the call":"Place the call"]}function Ee(t){let{scenario:e,levels:n}=t.view,s=n.find(d=>d.recommended)??n[0],o=t.chosen?.on===z(t.view)?t.chosen.level:null,r=n.find(d=>d.id===o)??s,i=d=>{d.preventDefault();let p=new FormData(d.currentTarget),u=p.get("customer");t.send("start",{scenario:e.id,persona:typeof u=="string"?u:"",level:r?.id??"practice",types_first:!!r?.may_type_first&&p.has("types_first")})},[h,l]=Ye(r?.id??"practice",e.direction);return c`<form class="card take" @submit=${i}>
    ${We(t.view)} ${n.length>1?je(t,s):a}
    ${Fe(!!r?.may_type_first)}
    <div class="go"><button type="submit" class="btn main">${C(h)}${l}</button></div>
  </form>`}function Ke({title:t,level:e,direction:n,tags:s}){return c`<div class="title">
    <h1>${t}</h1>
    <p class="row">
      <span class="tag ${e}">${me(e)}</span>
      <span class="tag">${n==="inbound"?"They call you":"You call them"}</span>
      ${s.map(o=>c`<span class="tag">${o.replaceAll("_"," ")}</span>`)}
    </p>
  </div>`}function qe({company:t,scenario:e}){return c`<ul class="rules">
    <li>You are an agent in Billing at ${t}.</li>
    <li>Look-ups, payments, transfers and the phone are on your desk at all times. When to use them is up to you.</li>
    <li>
      The account shows only what you look up.
      ${e.cases>1?"It may differ the next time you take this call.":a}
    </li>
    <li>Nothing is lost if you close the window. The call waits for you under My calls.</li>
  </ul>`}function Ge(t){return t.length===0?a:c`<div class="cites">
    <h3>What this call practises</h3>
    <p class="small muted">Statements of the company guide:</p>
    <p class="row">${t.map(e=>c`<span class="tag">${e}</span>`)}</p>
  </div>`}function Qe(t){return t?c`<aside class="counsel">
    <h3>For trainers, and for counsel</h3>
    <p>${t}</p>
  </aside>`:a}var Bt=_e(t=>new U(t),{here:"brief",about:z,draw:t=>{let{view:e}=t;return c`<div class="wrap">
      <p class="back">${L(t,"choose",{},"All calls")}</p>
      ${Ke(e.scenario)} ${B(t.problem)}
      <div class="two">
        <section aria-labelledby="brief-title">
          <h2 id="brief-title">Your brief</h2>
          <p class="lead text">${e.text}</p>
          ${qe(e)} ${Ge(e.scenario.statements)} ${be(e.scenario.proof)} ${Qe(e.counsel)}
        </section>
        ${Ee(t)}
      </div>
    </div>`}});export{Bt as default};
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
