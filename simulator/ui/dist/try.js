/* Made from pages/try/page.ts by npm run build. */
var z=globalThis,et=e=>e,H=z.trustedTypes,nt=H?H.createPolicy("lit-html",{createHTML:e=>e}):void 0,F="$lit$",v=`lit$${Math.random().toFixed(9).slice(2)}$`,q="?"+v,Vt=`<${q}>`,b=document,M=()=>b.createComment(""),k=e=>e===null||typeof e!="object"&&typeof e!="function",G=Array.isArray,lt=e=>G(e)||typeof e?.[Symbol.iterator]=="function",j=`[ 	
\f\r]`,E=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,st=/-->/g,rt=/>/g,g=RegExp(`>|${j}(?:([^\\s"'>=/]+)(${j}*=${j}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ot=/'/g,it=/"/g,ct=/^(?:script|style|textarea|title)$/i,Y=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),i=Y(1),_=Y(2),Te=Y(3),S=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),at=new WeakMap,w=b.createTreeWalker(b,129);function dt(e,t){if(!G(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return nt!==void 0?nt.createHTML(t):t}var ut=(e,t)=>{let n=e.length-1,s=[],r,o=t===2?"<svg>":t===3?"<math>":"",a=E;for(let c=0;c<n;c++){let d=e[c],p,u,h=-1,m=0;for(;m<d.length&&(a.lastIndex=m,u=a.exec(d),u!==null);)m=a.lastIndex,a===E?u[1]==="!--"?a=st:u[1]!==void 0?a=rt:u[2]!==void 0?(ct.test(u[2])&&(r=RegExp("</"+u[2],"g")),a=g):u[3]!==void 0&&(a=g):a===g?u[0]===">"?(a=r??E,h=-1):u[1]===void 0?h=-2:(h=a.lastIndex-u[2].length,p=u[1],a=u[3]===void 0?g:u[3]==='"'?it:ot):a===it||a===ot?a=g:a===st||a===rt?a=E:(a=g,r=void 0);let y=a===g&&e[c+1].startsWith("/>")?" ":"";o+=a===E?d+Vt:h>=0?(s.push(p),d.slice(0,h)+F+d.slice(h)+v+y):d+v+(h===-2?c:y)}return[dt(e,o+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},R=class e{constructor({strings:t,_$litType$:n},s){let r;this.parts=[];let o=0,a=0,c=t.length-1,d=this.parts,[p,u]=ut(t,n);if(this.el=e.createElement(p,s),w.currentNode=this.el.content,n===2||n===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(r=w.nextNode())!==null&&d.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let h of r.getAttributeNames())if(h.endsWith(F)){let m=u[a++],y=r.getAttribute(h).split(v),P=/([.?@])?(.*)/.exec(m);d.push({type:1,index:o,name:P[2],strings:y,ctor:P[1]==="."?V:P[1]==="?"?O:P[1]==="@"?I:T}),r.removeAttribute(h)}else h.startsWith(v)&&(d.push({type:6,index:o}),r.removeAttribute(h));if(ct.test(r.tagName)){let h=r.textContent.split(v),m=h.length-1;if(m>0){r.textContent=H?H.emptyScript:"";for(let y=0;y<m;y++)r.append(h[y],M()),w.nextNode(),d.push({type:2,index:++o});r.append(h[m],M())}}}else if(r.nodeType===8)if(r.data===q)d.push({type:2,index:o});else{let h=-1;for(;(h=r.data.indexOf(v,h+1))!==-1;)d.push({type:7,index:o}),h+=v.length-1}o++}}static createElement(t,n){let s=b.createElement("template");return s.innerHTML=t,s}};function A(e,t,n=e,s){if(t===S)return t;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=k(t)?void 0:t._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(e),r._$AT(e,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(t=A(e,r._$AS(e,t.values),r,s)),t}var L=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:s}=this._$AD,r=(t?.creationScope??b).importNode(n,!0);w.currentNode=r;let o=w.nextNode(),a=0,c=0,d=s[0];for(;d!==void 0;){if(a===d.index){let p;d.type===2?p=new x(o,o.nextSibling,this,t):d.type===1?p=new d.ctor(o,d.name,d.strings,this,t):d.type===6&&(p=new B(o,this,t)),this._$AV.push(p),d=s[++c]}a!==d?.index&&(o=w.nextNode(),a++)}return w.currentNode=b,r}p(t){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,n),n+=s.strings.length-2):s._$AI(t[n])),n++}},x=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,s,r){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=A(this,t,n),k(t)?t===l||t==null||t===""?(this._$AH!==l&&this._$AR(),this._$AH=l):t!==this._$AH&&t!==S&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):lt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==l&&k(this._$AH)?this._$AA.nextSibling.data=t:this.T(b.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:s}=t,r=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=R.createElement(dt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new L(r,this),a=o.u(this.options);o.p(n),this.T(a),this._$AH=o}}_$AC(t){let n=at.get(t.strings);return n===void 0&&at.set(t.strings,n=new R(t)),n}k(t){G(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of t)r===n.length?n.push(s=new e(this.O(M()),this.O(M()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let s=et(t).nextSibling;et(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},T=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,s,r,o){this.type=1,this._$AH=l,this._$AN=void 0,this.element=t,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(t,n=this,s,r){let o=this.strings,a=!1;if(o===void 0)t=A(this,t,n,0),a=!k(t)||t!==this._$AH&&t!==S,a&&(this._$AH=t);else{let c=t,d,p;for(t=o[0],d=0;d<o.length-1;d++)p=A(this,c[s+d],n,d),p===S&&(p=this._$AH[d]),a||=!k(p)||p!==this._$AH[d],p===l?t=l:t!==l&&(t+=(p??"")+o[d+1]),this._$AH[d]=p}a&&!r&&this.j(t)}j(t){t===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},V=class extends T{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===l?void 0:t}},O=class extends T{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==l)}},I=class extends T{constructor(t,n,s,r,o){super(t,n,s,r,o),this.type=5}_$AI(t,n=this){if((t=A(this,t,n,0)??l)===S)return;let s=this._$AH,r=t===l&&s!==l||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,o=t!==l&&(s===l||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},B=class{constructor(t,n,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){A(this,t)}},ht={M:F,P:v,A:q,C:1,L:ut,R:L,D:lt,V:A,I:x,H:T,N:O,U:I,B:V,F:B},Ot=z.litHtmlPolyfillSupport;Ot?.(R,x),(z.litHtmlVersions??=[]).push("3.3.3");var pt=(e,t,n)=>{let s=n?.renderBefore??t,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new x(t.insertBefore(M(),o),o,void 0,n??{})}return r._$AI(e),r};var Q={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function $(e){let t=Q[e];return i`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${t.map(n=>_`<path d=${n}></path>`)}
  </svg>`}function It(e,t={}){let n=Object.entries(t).filter(r=>!!r[1]),s=new URLSearchParams(n).toString();return(e==="choose"?"./":e)+(s&&`?${s}`)}function f(e,t,n,s,r={}){let o=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),e.send("go",{to:t,params:n}))};return i`<a
    href=${It(t,n)}
    class=${r.class??l}
    aria-label=${r.label??l}
    aria-current=${r.current?"page":l}
    @click=${o}
    >${s}</a
  >`}function D(e){return e?i`<p class="problem" role="alert">${$("alert")}<span>${e}</span></p>`:l}function mt(e,t){return i`<button type="button" class="btn main skip" @click=${t}>${e}</button>`}var $t=e=>(...t)=>({_$litDirective$:e,values:t}),U=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,s){this._$Ct=t,this._$AM=n,this._$Ci=s}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Ne}=ht;var Bt={},ft=(e,t=Bt)=>e._$AH=t;var yt=$t(class extends U{constructor(){super(...arguments),this.key=l}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(ft(e),this.key=t),n}});var Dt=new Set(["go","start","again","surprise","begin","back","branch"]),X="callSimulatorTurning";function vt(){return X in document.documentElement.dataset}var W=class{onSilence=()=>{};#t=null;#e=null;#o;#n;#s;constructor(t){this.#s=t}send(t,n){return this.#e!==null&&this.#e!=="look"||!this.#t?!1:(this.#r(),this.#e=t,Dt.has(t)&&(document.documentElement.dataset[X]=""),t!=="look"&&(this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#t.setTriggerValue(t,n),!0)}answered(t){this.#t=t,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#o),this.#e=null,Reflect.deleteProperty(document.documentElement.dataset,X),this.#s.removeAttribute("aria-busy")}};var gt="call-simulator-frame",Ut=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Wt=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Q.mark.map(e=>`<path d="${e}"/>`).join("")}</g></svg>`;function wt(){if(document.getElementById(gt))return;let e=document.createElement("style");e.id=gt,e.textContent=Ut,document.head.append(e);for(let t of document.querySelectorAll('link[rel~="icon"]'))t.href=`data:image/svg+xml,${encodeURIComponent(Wt)}`}function bt(e){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),e.focus({preventScroll:!0})}var Kt=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],At=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],jt=[{to:"guide",text:"Guide"}],Tt=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"annotate",text:"A real call"}],_t=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],xt="more-pages";function Ct(e,t){let n=(o,a=l)=>o.map(({to:c,text:d})=>i`<li class=${a}>${f(e,c,{},d,{current:t===c})}</li>`),s=[$("mark"),i`<span>Call simulator</span>`],r=[...Tt,..._t].some(({to:o})=>o===t);return i`<header class="mast">
    ${f(e,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul class="bar">
        ${n(Kt)}${n(At,"roomy")}${n(jt)}
        <li>
          <button type="button" popovertarget=${xt} class=${r?"holds-current":l}>
            More${$("more")}
          </button>
        </li>
      </ul>
      <div id=${xt} popover class="more" @click=${zt}>
        <ul>
          ${n(At,"narrow")}${n(_t)}
        </ul>
        <p id="for-trainers">For trainers</p>
        <ul aria-labelledby="for-trainers">
          ${n(Tt)}
        </ul>
      </div>
    </nav>
  </header>`}function zt(e){e.currentTarget instanceof HTMLElement&&e.currentTarget.hidePopover()}var Ft="The app is not answering. Check that it is still running, then load this page again.",Z=class extends W{view;problem=null;arrives=vt();root;#t=()=>{};constructor(t){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{qt(this,s)}),this.view=t.data[0].view,wt(),t.parentElement.append(n)}take(t,n){let[s]=t.data;this.view=s.view,this.problem=s.problem,this.answered(t),this.#t=n}redraw(){this.#t()}arrive(t){this.arrives&&(this.arrives=!1,bt(t))}};function qt(e,t){if(t.metaKey||t.ctrlKey||t.shiftKey||t.button)return;let s=(t.target instanceof Element?t.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(t.preventDefault(),e.send("go",{to:"guide",params:{statement:s}}))}function Gt(e){let t=new WeakMap;return n=>{let s=t.get(n.parentElement)??e(n);return t.set(n.parentElement,s),s}}var J=class extends Z{state;silent=!1;constructor(t,n){super(t),this.state=n}};function Et(e,t){let n=a=>t.state?.(a),s=new WeakMap,r=Gt(a=>{let c=new J(a,n(a.data[0].view));return s.set(c,d=>{Qt(d)||t.onKey?.(c,d)}),c}),o=new WeakMap;return a=>{let c=r(a),d=t.about?.(a.data[0].view),p=!o.has(c)||o.get(c)!==d;p&&o.has(c)&&(c.state=n(a.data[0].view)),o.set(c,d),Yt(c,a,t),t.drawn?.(c,p);let u=s.get(c);return u&&document.addEventListener("keydown",u),()=>{u&&document.removeEventListener("keydown",u),t.left?.(c),c.close()}}}function Yt(e,t,n){let s=()=>{pt(Xt(e,n),e.root)};e.take(t,s),e.silent=!1,e.onSilence=()=>{e.silent=!0,s()},s();let r=e.root.querySelector("#main");r&&e.arrive(r)}function Qt(e){if(e.repeat||e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let[t]=e.composedPath();return t instanceof HTMLElement&&(t.isContentEditable||t.matches("input, textarea, select"))}function Xt(e,t){let n=()=>e.root.querySelector("#main")?.focus();return[D(e.silent?Ft:null),mt("Skip to the page",n),Ct(e,t.here),i`<div id="main" tabindex="-1">${yt(t.about?.(e.view),t.draw(e))}</div>`]}var Mt={prompted:"With answers to choose from",open:"In your own words"};function C(e,t,n){return`${e} ${e===1?t:n}`}var kt=17,tt=([e,t])=>`${e.toFixed(1)} ${t.toFixed(1)}`;function Zt({curve:e,tip:t}){let[n,...s]=e;return n?`M${tt(n)} C${s.map(tt).join(" ")} L${tt(t)}`:""}function Jt(e,t){let n=Zt(e);return _`<g class="arrow ${t}">
    <title>${`${e.source} to ${e.target}: ${e.label}`}</title>
    <path d=${n} marker-end="url(#tip)"></path>
  </g>`}function te(e,t,n){let s=t?.findings.length??0;return[e.lines.join(", "),n?"the call is here":"",s?C(s,"finding","findings"):"",t?.turns===null?t.reach:""].filter(Boolean).join("; ")}function ee(e){return e?.findings.length?e.findings.some(({severity:t})=>t==="error")?"error":"warning":""}function ne(e,t){let n=t?.findings.length??0;if(n===0)return l;let[s,r]=[e.x+e.width/2-4,e.y-e.height/2+4];return _`<circle class="badge" cx=${s} cy=${r} r="11"></circle><text class="count" x=${s} y=${r}>${n}</text>`}function se(e,t){let n=e.view.states.find(({id:m})=>m===t.id),s=e.view.played?.turns.at(-1)?.state===t.id,r=N(e)===t.id,o=()=>{n&&(e.state.state=t.id,e.redraw())},a=m=>{m.key!=="Enter"&&m.key!==" "||(m.preventDefault(),o())},[c,d]=[t.x-t.width/2,t.y-t.height/2],p=t.y-(t.lines.length-1)*kt/2,u=n?.turns===null&&t.kind!=="anywhere"?"unreached":"",h=["node",t.kind,ee(n),r&&"shown",s&&"here",u];return _`<g class=${h.filter(Boolean).join(" ")} role="button" tabindex="0" aria-pressed=${String(r)}
      aria-label=${te(t,n,s)} @click=${o} @keydown=${a}>
    <rect x=${c} y=${d} width=${t.width} height=${t.height} rx=${t.kind==="ending"?2:10}></rect>
    ${t.lines.map((m,y)=>_`<text class=${y?"more":"name"} x=${t.x} y=${p+y*kt}>${m}</text>`)}
    ${ne(t,n)}
  </g>`}function re(e){let{picture:t,played:n}=e.view,s=N(e),r=new Set(n?.turns.at(-1)?.went.map(([c,d])=>`${c}/${d}`)),o=c=>r.has(`${c.source}/${c.target}`)?"taken":c.source===s?"out":"";return[...(t?.arrows??[]).map(c=>[c,o(c)])].sort((c,d)=>c[1].length-d[1].length).map(([c,d])=>Jt(c,d))}function St(e){let{picture:t,no_picture:n}=e.view;if(!t)return i`<div class="card chart none"><p>${n}</p></div>`;let{width:s,height:r,nodes:o}=t;return i`<div class="card chart" role="region" aria-label="The statechart" tabindex="0">
    <svg
      viewBox="-14 -14 ${s+28} ${r+28}"
      style="min-width:${Math.min(s,640)}px;max-width:${s+28}px"
    >
      <defs>
        <marker
          id="tip"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path d="M0 0 8 4 0 8z"></path>
        </marker>
      </defs>
      ${re(e)} ${o.map(a=>se(e,a))}
    </svg>
  </div>`}function K(e,t){let n=f(e,"studio",{file:t.file,line:String(t.line)},`${t.file}:${t.line}`);return i`<li class=${t.severity}>
    <p>
      ${$("alert")}<span><b>${t.code}</b> ${t.message} <span class="muted">${t.fix}</span></span>
    </p>
    <p class="small place">${t.event?i`on <b>${t.event}</b>, `:l}${n}</p>
  </li>`}var oe=e=>e>0?`mood +${e}`:`mood ${e}`;function ie(e,t){let n=[e.mood?oe(e.mood):"",e.does?`they ${e.does}`:""].filter(Boolean);return i`<li class=${t?"rule wrong":"rule"}>
    <p>
      <b>${e.event}</b>
      ${e.condition?i`<span class="muted">${e.condition}</span>`:l}
      <span class="to"
        >${$("next")}${e.target?e.target.replaceAll("_"," "):i`<i>stays</i>`}${n.length?i` <span class="muted">(${n.join(", ")})</span>`:l}</span
      >
    </p>
    ${e.says.map(s=>i`<blockquote>${s}</blockquote>`)}
  </li>`}function ae(e,t){if(e.rules.length===0)return l;let n=new Set(e.findings.map(({event:s})=>s).filter(Boolean));return i`<details ?open=${t}>
    <summary>${C(e.rules.length,"rule","rules")}</summary>
    <ol class="rules">
      ${e.rules.map(s=>ie(s,n.has(s.event)))}
    </ol>
  </details>`}function le(e,t){return e.lines.length===0?l:i`<details ?open=${t}>
    <summary>What they say</summary>
    <dl class="lines">
      ${e.lines.map(({mood:n,texts:s})=>i`<dt>${n}</dt>
            ${s.map(r=>i`<dd>${r}</dd>`)}`)}
    </dl>
  </details>`}function ce(e,t){return t.turns===null||e.view.misfit.length>0?l:i`<button type="button" class="btn main" @click=${()=>{e.state.turn=null,e.send("begin_at",{state:t.id})}}>${$("play")}Play from here</button>`}function Rt(e){let t=e.view.states.find(({id:s})=>s===N(e));if(!t)return i`<aside class="card state"><p class="muted">Choose a state.</p></aside>`;let n=e.view.played===null;return i`<aside class="card state" aria-label="The state">
    <div>
      <h2>${t.title}</h2>
      ${t.cue?i`<p class="muted">${t.cue}</p>`:l}
    </div>
    <p class=${t.turns===null?"reach not":"reach"}>${t.reach}</p>
    <div class="row">
      ${ce(e,t)}
      ${f(e,"studio",{file:t.file,line:String(t.line)},"Edit",{class:"btn quiet",label:`Edit ${t.title}, ${t.file} line ${t.line}`})}
    </div>
    ${t.findings.length?i`<ul class="findings">
            ${t.findings.map(s=>K(e,s))}
          </ul>`:l}
    ${le(t,n)} ${ae(t,n)}
  </aside>`}function de(e){let t=e.target?i`${$("next")}${e.target}`:i`<i>stays</i>`;return i`<li class=${e.fired?"fired":"not"}>
    <span class="sign">${$(e.fired?"check":"cross")}</span>
    <span>
      <span class="unseen">${e.fired?"Fired:":"Did not fire:"}</span>
      ${e.condition||"always"} <span class="to">${t}</span>
      ${e.why_not.length?i`<span class="muted why">${e.why_not.join("; ")}</span>`:l}
    </span>
  </li>`}function ue(e){return i`<li>
    <p><b>${e.event}</b> <span class="muted">in ${e.state}, ${e.mood}</span></p>
    ${e.nothing?i`<p class="muted">${e.nothing}</p>`:l}
    <ol>
      ${e.rules.map(de)}
    </ol>
  </li>`}function he(e){return e.memory.length===0?i`<p class="muted">Nothing is remembered yet.</p>`:i`<ul class="memory">
    ${e.memory.map(t=>i`<li class="tag">${t}</li>`)}
  </ul>`}function Nt(e){let t=e.number?`What the engine did in turn ${e.number}`:"How the call begins";return i`<aside class="card engine" aria-label="The engine">
    <h2>${t}</h2>
    <dl>
      <div>
        <dt>State</dt>
        <dd>${e.state.replaceAll("_"," ")}</dd>
      </div>
      <div>
        <dt>Mood</dt>
        <dd><span class="dot ${e.mood}"></span>${e.mood}</dd>
      </div>
      <div>
        <dt>Remembers</dt>
        <dd>${he(e)}</dd>
      </div>
    </dl>
    ${e.heard.length?i`<ol class="heard">
            ${e.heard.map(ue)}
          </ol>`:l}
  </aside>`}function pe(e,t){let n=t.another_way;if(!n)return l;let s=n.nearest,r=()=>e.send("nearest",!0),o=()=>e.send("as_it_goes",!0),a=s===null?l:i`<button type="button" class="btn main" @click=${r}>
          Go the nearest way (${s?`the same for ${C(s,"turn","turns")}`:"another from the start"})
        </button>`;return i`<div class="another" role="alert">
    <p>${$("branch")}<span>${n.text}</span></p>
    <div class="row">${a}<button type="button" class="btn" @click=${o}>Keep it as it goes now</button></div>
  </div>`}function me(e,t,n,s){let r=e.state.turn===t.number||e.state.turn===null&&n,o=()=>{e.state.turn=t.number,e.redraw()},a=()=>{e.state.turn=null,e.state.state=null,e.send("back_to",{number:t.number})},c=t.choice?i`<div class="turn trainee ${t.kind==="action"?"did":""}">
        <p>${t.said}</p>
      </div>`:l;return i`<li class=${[r&&"shown",s&&"other"].filter(Boolean).join(" ")}>
    ${c}
    <div class="turn customer felt ${t.mood}"><p>${t.answer}</p></div>
    <p class="small under">
      <button type="button" aria-pressed=${String(r)} @click=${o}>
        ${t.number?`Turn ${t.number}`:"Opening"}: ${t.state.replaceAll("_"," ")}, ${t.mood}
      </button>
      ${n?l:i`<button type="button" @click=${a}>Go back to here</button>`}
    </p>
  </li>`}function Pt(e,t,n,s){return i`<li>
    <button type="button" class=${n?"reply":"reply plain"} @click=${()=>{e.state.turn=null,e.state.state=null,e.state.query="",e.send("choose",{choice:t.id,version:s})}} title=${t.id}>
      ${n?i`<kbd aria-hidden="true">${n}</kbd>`:l}<span>${t.text}</span>
    </button>
  </li>`}function $e(e,t){let n=t.turns.length-1,s=e.view.form==="open",r=e.state.query.toLowerCase().split(/\s+/).filter(Boolean),o=t.offered.filter(({text:u,id:h})=>r.every(m=>`${u} ${h}`.toLowerCase().includes(m))),a=o.filter(({kind:u})=>u==="response"),c=o.filter(({kind:u})=>u==="action"),d=u=>{e.state.query=u.target.value,e.redraw()},p=i`<input
    type="search"
    aria-label="Look for a move"
    placeholder="Look for a move"
    autocomplete="off"
    .value=${e.state.query}
    @input=${d}
  />`;return i`<div class="say">
    <header>
      <h2>${s?"What do you say? One move a turn":"What do you say?"}</h2>
      ${s?p:l}
    </header>
    <ol class=${s?"moves":""}>
      ${a.map((u,h)=>Pt(e,u,s?"":String(h+1),n))}
    </ol>
    <ol class="desk" aria-label="On the desk">
      ${c.map(u=>Pt(e,u,"",n))}
    </ol>
  </div>`}function Ht(e){let{played:t}=e.view;if(!t)return l;let n=t.turns.at(-1),s=t.turns.find(({number:c})=>c===e.state.turn)??n,r=t.another_way?.turn??1/0,o=()=>e.send("leave",!0),a=i`<p class="over" role="status">The call is over: ${t.outcome}</p>`;return i`<section class="playing" aria-labelledby="playing">
    <div class="row head">
      <h2 id="playing">Played from “${t.start.replaceAll("_"," ")}”</h2>
      <button type="button" class="btn quiet" @click=${o}>Stop playing</button>
    </div>
    ${pe(e,t)}
    <div class="two even">
      <div class="card talk">
        <ol class="log" tabindex="0" aria-label="The conversation so far">
          ${t.turns.map(c=>me(e,c,c===n,c.number>=r))}
        </ol>
        ${t.offered.length?$e(e,t):a}
      </div>
      ${s?Nt(s):l}
    </div>
  </section>`}function N({view:e,state:t}){let n=e.played?.turns.at(-1);return t.state??n?.state??e.states[0]?.id??""}function Lt(e,t={}){return{scenario:e.scenario,persona:e.persona,case:e.case,form:e.form,...t}}function fe(e){let{view:t}=e,n=({id:r,title:o})=>i`<li>${f(e,"try",Lt(t,{case:r}),o,{current:r===t.case})}</li>`,s=r=>i`<li>${f(e,"try",Lt(t,{form:r}),Mt[r],{current:r===t.form})}</li>`;return i`<nav class="choices" aria-label="What is tried">
    <div>
      <span class="label">Case</span>
      <ul>
        ${t.cases.map(n)}
      </ul>
    </div>
    ${t.forms.length>1?i`<div>
            <span class="label">Form</span>
            <ul>
              ${t.forms.map(s)}
            </ul>
          </div>`:l}
    <div>
      <span class="label">Edit</span>
      <ul>
        <li>${f(e,"studio",{file:t.persona_file},"The persona")}</li>
        <li>${f(e,"studio",{file:t.scenario_file},"The scenario")}</li>
      </ul>
    </div>
  </nav>`}var ye={proving:"clock",proved:"check",findings:"alert",none:"dash"};function ve({state:e,text:t,gone:n,new:s}){if(e==="none")return l;let r=(o,a,c)=>a.length?i`<div class=${c}>
          <h3>${o}</h3>
          <ul>
            ${a.map(d=>i`<li>${d}</li>`)}
          </ul>
        </div>`:l;return i`<div class="proof ${e}" role="status">
    <p>${$(ye[e])}${t}</p>
    ${r("Worse than before",s,"worse")} ${r("Better than before",n,"better")}
  </div>`}function ge(e){let{broken:t,misfit:n}=e.view;return[t?i`<div class="problem" role="alert">
          ${$("alert")}
          <div>
            <p>${t}</p>
            <ul class="findings">
              ${e.view.errors.map(r=>K(e,r))}
            </ul>
          </div>
        </div>`:l,n.length?i`<div class="problem" role="alert">
          ${$("alert")}
          <div>
            <p>These two do not fit, so no call can be played:</p>
            <ul class="why">
              ${n.map(r=>i`<li>${r}</li>`)}
            </ul>
          </div>
        </div>`:l]}function we(e){let{findings:t}=e.view;return t.length===0?l:i`<section>
    <h2>Other findings</h2>
    <p class="muted">About these files, and no state in particular.</p>
    <ul class="findings card">
      ${t.map(n=>K(e,n))}
    </ul>
  </section>`}function be(e){let{view:t}=e;return i`<div class="wrap wide">
    <div class="top">
      <p class="small">${f(e,"library",{},"The library")}</p>
      <h1>${t.persona_title}</h1>
      <p class="lead">in ${t.scenario_title}</p>
    </div>
    ${D(e.problem)} ${ge(e)} ${fe(e)} ${ve(t.proof)}
    <div class="two">${St(e)}${Rt(e)}</div>
    ${Ht(e)} ${we(e)}
  </div>`}function Ae(e,t){let n=e.view.played?.offered.filter(({kind:o})=>o==="response")??[],s=e.view.form==="prompted"?n[Number(t.key)-1]:void 0,r=(e.view.played?.turns.length??1)-1;s&&(t.preventDefault(),e.send("choose",{choice:s.id,version:r}))}var Mn=Et("try",{here:null,about:({scenario:e,persona:t,case:n,form:s})=>[e,t,n,s].join("/"),state:()=>({state:null,turn:null,query:"",turns:0}),draw:be,drawn:e=>{let t=e.view.played?.turns.length??0;t>e.state.turns&&e.root.querySelector(".log")?.lastElementChild?.scrollIntoView({block:"nearest"}),e.state.turns=t},onKey:Ae});export{Mn as default,N as shownState};
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
