/* Made from pages/library/page.ts by npm run build. */
var W=globalThis,se=t=>t,N=W.trustedTypes,ne=N?N.createPolicy("lit-html",{createHTML:t=>t}):void 0,q="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,F="?"+g,ke=`<${F}>`,_=document,T=()=>_.createComment(""),S=t=>t===null||typeof t!="object"&&typeof t!="function",G=Array.isArray,ce=t=>G(t)||typeof t?.[Symbol.iterator]=="function",j=`[ 	
\f\r]`,E=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,re=/-->/g,ie=/>/g,b=RegExp(`>|${j}(?:([^\\s"'>=/]+)(${j}*=${j}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ae=/'/g,oe=/"/g,de=/^(?:script|style|textarea|title)$/i,Y=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),c=Y(1),pe=Y(2),rt=Y(3),L=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),le=new WeakMap,A=_.createTreeWalker(_,129);function ue(t,e){if(!G(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ne!==void 0?ne.createHTML(e):e}var he=(t,e)=>{let s=t.length-1,n=[],r,a=e===2?"<svg>":e===3?"<math>":"",i=E;for(let o=0;o<s;o++){let l=t[o],h,d,u=-1,m=0;for(;m<l.length&&(i.lastIndex=m,d=i.exec(l),d!==null);)m=i.lastIndex,i===E?d[1]==="!--"?i=re:d[1]!==void 0?i=ie:d[2]!==void 0?(de.test(d[2])&&(r=RegExp("</"+d[2],"g")),i=b):d[3]!==void 0&&(i=b):i===b?d[0]===">"?(i=r??E,u=-1):d[1]===void 0?u=-2:(u=i.lastIndex-d[2].length,h=d[1],i=d[3]===void 0?b:d[3]==='"'?oe:ae):i===oe||i===ae?i=b:i===re||i===ie?i=E:(i=b,r=void 0);let $=i===b&&t[o+1].startsWith("/>")?" ":"";a+=i===E?l+ke:u>=0?(n.push(h),l.slice(0,u)+q+l.slice(u)+g+$):l+g+(u===-2?o:$)}return[ue(t,a+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},k=class t{constructor({strings:e,_$litType$:s},n){let r;this.parts=[];let a=0,i=0,o=e.length-1,l=this.parts,[h,d]=he(e,s);if(this.el=t.createElement(h,n),A.currentNode=this.el.content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(r=A.nextNode())!==null&&l.length<o;){if(r.nodeType===1){if(r.hasAttributes())for(let u of r.getAttributeNames())if(u.endsWith(q)){let m=d[i++],$=r.getAttribute(u).split(g),w=/([.?@])?(.*)/.exec(m);l.push({type:1,index:a,name:w[2],strings:$,ctor:w[1]==="."?V:w[1]==="?"?R:w[1]==="@"?O:x}),r.removeAttribute(u)}else u.startsWith(g)&&(l.push({type:6,index:a}),r.removeAttribute(u));if(de.test(r.tagName)){let u=r.textContent.split(g),m=u.length-1;if(m>0){r.textContent=N?N.emptyScript:"";for(let $=0;$<m;$++)r.append(u[$],T()),A.nextNode(),l.push({type:2,index:++a});r.append(u[m],T())}}}else if(r.nodeType===8)if(r.data===F)l.push({type:2,index:a});else{let u=-1;for(;(u=r.data.indexOf(g,u+1))!==-1;)l.push({type:7,index:a}),u+=g.length-1}a++}}static createElement(e,s){let n=_.createElement("template");return n.innerHTML=e,n}};function M(t,e,s=t,n){if(e===L)return e;let r=n!==void 0?s._$Co?.[n]:s._$Cl,a=S(e)?void 0:e._$litDirective$;return r?.constructor!==a&&(r?._$AO?.(!1),a===void 0?r=void 0:(r=new a(t),r._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=r:s._$Cl=r),r!==void 0&&(e=M(t,r._$AS(t,e.values),r,n)),e}var H=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,r=(e?.creationScope??_).importNode(s,!0);A.currentNode=r;let a=A.nextNode(),i=0,o=0,l=n[0];for(;l!==void 0;){if(i===l.index){let h;l.type===2?h=new C(a,a.nextSibling,this,e):l.type===1?h=new l.ctor(a,l.name,l.strings,this,e):l.type===6&&(h=new I(a,this,e)),this._$AV.push(h),l=n[++o]}i!==l?.index&&(a=A.nextNode(),i++)}return A.currentNode=_,r}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},C=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,r){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=M(this,e,s),S(e)?e===p||e==null||e===""?(this._$AH!==p&&this._$AR(),this._$AH=p):e!==this._$AH&&e!==L&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ce(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==p&&S(this._$AH)?this._$AA.nextSibling.data=e:this.T(_.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,r=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=k.createElement(ue(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(s);else{let a=new H(r,this),i=a.u(this.options);a.p(s),this.T(i),this._$AH=a}}_$AC(e){let s=le.get(e.strings);return s===void 0&&le.set(e.strings,s=new k(e)),s}k(e){G(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,r=0;for(let a of e)r===s.length?s.push(n=new t(this.O(T()),this.O(T()),this,this.options)):n=s[r],n._$AI(a),r++;r<s.length&&(this._$AR(n&&n._$AB.nextSibling,r),s.length=r)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=se(e).nextSibling;se(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},x=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,r,a){this.type=1,this._$AH=p,this._$AN=void 0,this.element=e,this.name=s,this._$AM=r,this.options=a,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=p}_$AI(e,s=this,n,r){let a=this.strings,i=!1;if(a===void 0)e=M(this,e,s,0),i=!S(e)||e!==this._$AH&&e!==L,i&&(this._$AH=e);else{let o=e,l,h;for(e=a[0],l=0;l<a.length-1;l++)h=M(this,o[n+l],s,l),h===L&&(h=this._$AH[l]),i||=!S(h)||h!==this._$AH[l],h===p?e=p:e!==p&&(e+=(h??"")+a[l+1]),this._$AH[l]=h}i&&!r&&this.j(e)}j(e){e===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},V=class extends x{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===p?void 0:e}},R=class extends x{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==p)}},O=class extends x{constructor(e,s,n,r,a){super(e,s,n,r,a),this.type=5}_$AI(e,s=this){if((e=M(this,e,s,0)??p)===L)return;let n=this._$AH,r=e===p&&n!==p||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,a=e!==p&&(n===p||r);r&&this.element.removeEventListener(this.name,this,n),a&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},I=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){M(this,e)}},me={M:q,P:g,A:F,C:1,L:he,R:H,D:ce,V:M,I:C,H:x,N:R,U:O,B:V,F:I},Pe=W.litHtmlPolyfillSupport;Pe?.(k,C),(W.litHtmlVersions??=[]).push("3.3.3");var $e=(t,e,s)=>{let n=s?.renderBefore??e,r=n._$litPart$;if(r===void 0){let a=s?.renderBefore??null;n._$litPart$=r=new C(e.insertBefore(T(),a),a,void 0,s??{})}return r._$AI(t),r};var Q={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function y(t){let e=Q[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(s=>pe`<path d=${s}></path>`)}
  </svg>`}function Ne(t,e={}){let s=Object.entries(e).filter(r=>!!r[1]),n=new URLSearchParams(s).toString();return(t==="choose"?"./":t)+(n&&`?${n}`)}function v(t,e,s,n,r={}){let a=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:s}))};return c`<a
    href=${Ne(e,s)}
    class=${r.class??p}
    aria-label=${r.label??p}
    aria-current=${r.current?"page":p}
    @click=${a}
    >${n}</a
  >`}function B(t){return t?c`<p class="problem" role="alert">${y("alert")}<span>${t}</span></p>`:p}function fe(t,e){let s=(r,a)=>c`<li>${v(t,r,{},a,{current:e===r})}</li>`,n=[y("mark"),c`<span>Call simulator</span>`];return c`<header class="mast">
    ${v(t,"choose",{},n,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${s("choose","Calls")}${s("calls","My calls")}${s("progress","Progress")}${s("guide","Guide")}${s("about","About")}
      </ul>
    </nav>
  </header>`}function ye(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function f(t,e,s){return`${t} ${t===1?e:s}`}var ve=t=>(...e)=>({_$litDirective$:t,values:e}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};var{I:mt}=me;var He={},ge=(t,e=He)=>t._$AH=e;var we=ve(class extends D{constructor(){super(...arguments),this.key=p}render(t,e){return this.key=t,e}update(t,[e,s]){return e!==this.key&&(ge(t),this.key=e),s}});var Ve=new Set(["go","start","again","surprise","begin","back","branch"]),Z="callSimulatorTurning";function be(){return Z in document.documentElement.dataset}var K=class{onSilence=()=>{};#e=null;#t=null;#i;#s;#n;constructor(e){this.#n=e}send(e,s){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#r(),this.#t=e,Ve.has(e)&&(document.documentElement.dataset[Z]=""),e!=="look"&&(this.#i=setTimeout(()=>{this.#n.setAttribute("aria-busy","true")},400)),this.#s=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,s),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#s)}#r(){clearTimeout(this.#s),clearTimeout(this.#i),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Z),this.#n.removeAttribute("aria-busy")}};var Ae="call-simulator-frame",Re=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Oe=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Q.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function _e(){if(document.getElementById(Ae))return;let t=document.createElement("style");t.id=Ae,t.textContent=Re,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Oe)}`}function Me(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Ie="The app is not answering. Check that it is still running, then load this page again.",J=class extends K{view;problem=null;arrives=be();root;#e=()=>{};constructor(e){let s=document.createElement("div");s.className="page",super(s),this.root=s,s.addEventListener("click",n=>{Be(this,n)}),this.view=e.data[0].view,_e(),e.parentElement.append(s)}take(e,s){let[n]=e.data;this.view=n.view,this.problem=n.problem,this.answered(e),this.#e=s}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Me(e))}};function Be(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let n=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;n&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:n}}))}function De(t){let e=new WeakMap;return s=>{let n=e.get(s.parentElement)??t(s);return e.set(s.parentElement,n),n}}var X=class extends J{state;silent=!1;constructor(e,s){super(e),this.state=s}};function xe(t,e){let s=i=>e.state?.(i),n=new WeakMap,r=De(i=>{let o=new X(i,s(i.data[0].view));return n.set(o,l=>{Ue(l)||e.onKey?.(o,l)}),o}),a=new WeakMap;return i=>{let o=r(i),l=e.about?.(i.data[0].view),h=!a.has(o)||a.get(o)!==l;h&&a.has(o)&&(o.state=s(i.data[0].view)),a.set(o,l),Ke(o,i,e),e.drawn?.(o,h);let d=n.get(o);return d&&document.addEventListener("keydown",d),()=>{d&&document.removeEventListener("keydown",d),e.left?.(o),o.close()}}}function Ke(t,e,s){let n=()=>{$e(ze(t,s),t.root)};t.take(e,n),t.silent=!1,t.onSilence=()=>{t.silent=!0,n()},n();let r=t.root.querySelector("#main");r&&t.arrive(r)}function Ue(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function ze(t,e){let s=()=>t.root.querySelector("#main")?.focus();return[B(t.silent?Ie:null),ye("Skip to the page",s),fe(t,e.here),c`<div id="main" tabindex="-1">${we(e.about?.(t.view),e.draw(t))}</div>`]}var Ce=[["all","All"],["named","In a scenario"],["proved","Proved"],["open","Not proved"],["stale","Changed since they were proved"],["never","Never played"],["fits","Would fit"],["misfit","Do not fit"]],ee=({state:t})=>t!=="fits"&&t!=="misfit";function te(t,e){return e==="all"?!0:e==="named"?ee(t):e==="open"?ee(t)&&t.state!=="proved":e==="never"?ee(t)&&t.calls===0:t.state===e}var je=(t,e)=>{let s=[t.id.replaceAll("_"," "),t.title,t.about,...t.tags].join(" ").toLowerCase();return e.every(n=>s.includes(n))},We=t=>t.toLowerCase().split(/\s+/).filter(Boolean);function U(t,{query:e}){let s=We(e);return t.filter(n=>je(n,s))}function Ee(t,e){let s=new Set([...U(t.personas,e),...U(t.scenarios,e)].map(({id:n})=>n));return t.cells.filter(n=>te(n,e.kind)&&(s.has(n.persona)||s.has(n.scenario)))}var z={proved:"check",stale:"clock",findings:"alert",unproved:"dash",fits:"plus",misfit:"cross"},P=({persona:t,scenario:e})=>`${t}/${e}`,qe={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Fe(t){let e=qe[t.key],s=t.target.closest("button[data-row]");if(!e||!s)return;t.preventDefault();let n=s.closest("table"),[r,a]=[Number(s.dataset.row),Number(s.dataset.column)];for(let i=0;i<100;i++){[r,a]=[r+e[0],a+e[1]];let o=n?.querySelector(`button[data-row="${r}"][data-column="${a}"]`);if(o){o.focus();return}}}function Ge(t,e,s,n){let r=()=>{t.state.cell=P(e),t.redraw()},a=t.state.cell===P(e),i=e.state!=="fits"&&e.state!=="misfit",o=e.calls?`${e.passed} of ${e.calls} calls passed`:"never played";return c`<button
    type="button"
    class="cell ${e.state}"
    data-row=${s[0]}
    data-column=${s[1]}
    tabindex=${a||n&&!t.state.cell?0:-1}
    aria-pressed=${String(a)}
    aria-label="${e.says}${i?`, ${o}`:""}"
    @click=${r}
    @focus=${r}
  >
    ${y(z[e.state])}${i?c`<span>${e.calls?`${e.passed}/${e.calls}`:"–"}</span>`:p}
  </button>`}function Te(t,e){let{view:s}=t,n=new Map([...e].map(d=>[P(d),d])),r=(d,{id:u})=>[...e].some(m=>m[d]===u),a=s.personas.filter(d=>r("persona",d)),i=s.scenarios.filter(d=>r("scenario",d));if(a.length===0)return c`<p class="card none">No pair is like that.</p>`;let o=!0,l=(d,u,m,$)=>{let w=n.get(`${d.id}/${u.id}`);if(!w)return c`<td></td>`;let Le=c`<td>${Ge(t,w,[m,$],o)}</td>`;return o=!1,Le},h=(d,u)=>c`<tr>
      <th scope="row">${d.title}</th>
      ${i.map((m,$)=>l(d,m,u,$))}
    </tr>`;return c`<div class="card scrolls" role="region" aria-label="Persona by scenario" tabindex="0">
    <table @keydown=${Fe}>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">Persona</span></th>
          ${i.map(({title:d})=>c`<th scope="col">${d}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${a.map(h)}
      </tbody>
    </table>
  </div>`}var Ye=[["proved","Proved in every case"],["stale","Changed since it was proved"],["findings","Proved, with findings"],["unproved","Never proved"],["fits","Would fit"],["misfit","Does not fit"]];function Qe(){let t=([e,s])=>c`<li><span class="cell ${e}">${y(z[e])}</span>${s}</li>`;return c`<aside class="card pair" aria-label="What the signs mean">
    <h2>Choose a pair</h2>
    <ul class="legend">
      ${Ye.map(t)}
    </ul>
    <p class="small muted">
      The figures are calls passed of calls finished on this machine. Proofs that are kept are those with ready answers;
      open calls are proved while you try them out.
    </p>
  </aside>`}function Ze(t){if(t.state==="fits"||t.state==="misfit")return p;let e=t.calls?`${f(t.calls,"call","calls")}, ${t.passed} passed`:"Never",s=(n,r)=>c`<div>
      <dt>${n}</dt>
      <dd>${r}</dd>
    </div>`;return c`<dl>
    ${s("Proved",`${t.proved} of ${f(t.cases,"case","cases")}, with ready answers`)}
    ${s("The author’s plays",t.plays?String(t.plays):"None")} ${s("Played here",e)}
  </dl>`}function Je(t,e,s,n){let r={scenario:e.scenario,persona:e.persona},a=e.state==="misfit"?"See where it breaks":"Try it out";return c`<div class="ways">
    ${v(t,"try",r,a,{class:e.state==="misfit"?"btn":"btn main"})}
    ${v(t,"studio",{file:s.file},"Edit the persona",{class:"btn quiet"})}
    ${v(t,"studio",{file:n.file},"Edit the scenario",{class:"btn quiet"})}
  </div>`}function Se(t){let{view:e,state:s}=t,n=e.cells.find(i=>P(i)===s.cell),r=e.personas.find(({id:i})=>i===n?.persona),a=e.scenarios.find(({id:i})=>i===n?.scenario);return!n||!r||!a?Qe():c`<aside class="card pair" aria-label="The pair" aria-live="polite">
    <h2>${r.title}</h2>
    <p class="muted">${a.title}</p>
    <p class="says"><span class="cell ${n.state}">${y(z[n.state])}</span>${n.says}</p>
    ${n.why.length?c`<ul class="why">
            ${n.why.map(i=>c`<li>${i}</li>`)}
          </ul>`:p}
    ${Ze(n)} ${Je(t,n,r,a)}
  </aside>`}function Xe(t){let{broken:e,findings:s}=t.view;if(!e)return p;let n=r=>c`<li>
      ${v(t,"studio",{file:r.file,line:String(r.line)},`${r.file}:${r.line}`)}
      <b>${r.code}</b> ${r.message} <span class="muted">${r.fix}</span>
    </li>`;return c`<div class="problem broken" role="alert">
    ${y("alert")}
    <div>
      <p>${e}</p>
      <ul>
        ${s.map(n)}
      </ul>
    </div>
  </div>`}function et(t,e){let{state:s}=t,n=o=>()=>{s.as=o,t.redraw()},r=o=>{s.query=o.target.value,t.redraw()},a=o=>{s.kind=o.target.value,t.redraw()},i=(o,l)=>c`<button type="button" class="btn" aria-pressed=${String(s.as===o)} @click=${n(o)}>
      ${l}
    </button>`;return c`<div class="controls">
    <div class="as" role="group" aria-label="Show as">${i("matrix","Matrix")}${i("cards","Cards")}</div>
    <label>
      <span class="label">Look for</span>
      <input
        type="search"
        autocomplete="off"
        .value=${s.query}
        placeholder="A persona, a scenario"
        @input=${r}
      />
    </label>
    <label>
      <span class="label">Pairs</span>
      <select @change=${a}>
        ${Ce.map(([o,l])=>c`<option value=${o} ?selected=${o===s.kind}>${l}</option>`)}
      </select>
    </label>
    <p class="small muted" role="status">${e}</p>
  </div>`}function tt(t,e,s){let n=s?f(e.pairs,"persona","personas"):`in ${f(e.pairs,"scenario","scenarios")}`,r=[e.errors?f(e.errors,"error","errors"):"",e.warnings?f(e.warnings,"warning","warnings"):""].filter(Boolean);return c`<li class="card">
    <h3>${e.title}</h3>
    <p class="muted">${e.about}</p>
    <p class="tags">
      ${e.tags.map(a=>c`<span class="tag">${a.replaceAll("_"," ")}</span>`)}<span class="small muted"
        >${n}</span
      >
      ${r.length?c`<span class="tag ${e.errors?"bad":"hard"}">${r.join(", ")}</span>`:p}
    </p>
    <p class="row">
      ${s&&e.pairs?v(t,"try",{scenario:e.id},"Try it out",{label:`Try out ${e.title}`}):p}
      ${v(t,"studio",{file:e.file},"Edit",{label:`Edit ${e.title}`})}
    </p>
  </li>`}function st(t){let{personas:e,scenarios:s}=t.view,n=(r,a,i)=>c`<section>
      <h2>${r}</h2>
      <ul class="cards">
        ${U(a,t.state).map(o=>tt(t,o,i))}
      </ul>
    </section>`;return c`${n("Scenarios",s,!0)}${n("Personas",e,!1)}`}function nt(t){let{view:e,state:s}=t,n=Ee(e,s),r=e.cells.filter(i=>te(i,"never")).length,a=s.as==="cards"?st(t):c`<div class="two">${Te(t,new Set(n))}${Se(t)}</div>`;return c`<div class="wrap wide">
    <div class="top">
      <h1>The library</h1>
      <p class="lead">
        ${f(e.personas.length,"persona","personas")} and
        ${f(e.scenarios.length,"scenario","scenarios")}: who can be on the phone in which call, what is proved,
        and what was played on this machine.
        ${r?`Of the pairs that scenarios name, ${r} ${r===1?"was":"were"} never played.`:""}
      </p>
    </div>
    ${B(t.problem)} ${Xe(t)}
    ${et(t,s.as==="matrix"?f(n.length,"pair","pairs"):"")} ${a}
  </div>`}var Gt=xe("library",{here:null,state:()=>({query:"",kind:"all",as:"matrix",cell:null}),draw:nt});export{Gt as default};
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
