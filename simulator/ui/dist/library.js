/* Made from pages/library/page.ts by npm run build. */
var j=globalThis,se=t=>t,P=j.trustedTypes,ne=P?P.createPolicy("lit-html",{createHTML:t=>t}):void 0,q="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,F="?"+g,Re=`<${F}>`,_=document,T=()=>_.createComment(""),S=t=>t===null||typeof t!="object"&&typeof t!="function",G=Array.isArray,ce=t=>G(t)||typeof t?.[Symbol.iterator]=="function",W=`[ 	
\f\r]`,C=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,re=/-->/g,ie=/>/g,w=RegExp(`>|${W}(?:([^\\s"'>=/]+)(${W}*=${W}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),oe=/'/g,ae=/"/g,de=/^(?:script|style|textarea|title)$/i,Y=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),c=Y(1),pe=Y(2),pt=Y(3),L=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),le=new WeakMap,A=_.createTreeWalker(_,129);function ue(t,e){if(!G(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ne!==void 0?ne.createHTML(e):e}var me=(t,e)=>{let s=t.length-1,n=[],r,o=e===2?"<svg>":e===3?"<math>":"",i=C;for(let a=0;a<s;a++){let l=t[a],m,d,u=-1,h=0;for(;h<l.length&&(i.lastIndex=h,d=i.exec(l),d!==null);)h=i.lastIndex,i===C?d[1]==="!--"?i=re:d[1]!==void 0?i=ie:d[2]!==void 0?(de.test(d[2])&&(r=RegExp("</"+d[2],"g")),i=w):d[3]!==void 0&&(i=w):i===w?d[0]===">"?(i=r??C,u=-1):d[1]===void 0?u=-2:(u=i.lastIndex-d[2].length,m=d[1],i=d[3]===void 0?w:d[3]==='"'?ae:oe):i===ae||i===oe?i=w:i===re||i===ie?i=C:(i=w,r=void 0);let $=i===w&&t[a+1].startsWith("/>")?" ":"";o+=i===C?l+Re:u>=0?(n.push(m),l.slice(0,u)+q+l.slice(u)+g+$):l+g+(u===-2?a:$)}return[ue(t,o+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},k=class t{constructor({strings:e,_$litType$:s},n){let r;this.parts=[];let o=0,i=0,a=e.length-1,l=this.parts,[m,d]=me(e,s);if(this.el=t.createElement(m,n),A.currentNode=this.el.content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(r=A.nextNode())!==null&&l.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let u of r.getAttributeNames())if(u.endsWith(q)){let h=d[i++],$=r.getAttribute(u).split(g),b=/([.?@])?(.*)/.exec(h);l.push({type:1,index:o,name:b[2],strings:$,ctor:b[1]==="."?R:b[1]==="?"?V:b[1]==="@"?O:M}),r.removeAttribute(u)}else u.startsWith(g)&&(l.push({type:6,index:o}),r.removeAttribute(u));if(de.test(r.tagName)){let u=r.textContent.split(g),h=u.length-1;if(h>0){r.textContent=P?P.emptyScript:"";for(let $=0;$<h;$++)r.append(u[$],T()),A.nextNode(),l.push({type:2,index:++o});r.append(u[h],T())}}}else if(r.nodeType===8)if(r.data===F)l.push({type:2,index:o});else{let u=-1;for(;(u=r.data.indexOf(g,u+1))!==-1;)l.push({type:7,index:o}),u+=g.length-1}o++}}static createElement(e,s){let n=_.createElement("template");return n.innerHTML=e,n}};function x(t,e,s=t,n){if(e===L)return e;let r=n!==void 0?s._$Co?.[n]:s._$Cl,o=S(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=r:s._$Cl=r),r!==void 0&&(e=x(t,r._$AS(t,e.values),r,n)),e}var H=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,r=(e?.creationScope??_).importNode(s,!0);A.currentNode=r;let o=A.nextNode(),i=0,a=0,l=n[0];for(;l!==void 0;){if(i===l.index){let m;l.type===2?m=new E(o,o.nextSibling,this,e):l.type===1?m=new l.ctor(o,l.name,l.strings,this,e):l.type===6&&(m=new I(o,this,e)),this._$AV.push(m),l=n[++a]}i!==l?.index&&(o=A.nextNode(),i++)}return A.currentNode=_,r}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},E=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,r){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=x(this,e,s),S(e)?e===p||e==null||e===""?(this._$AH!==p&&this._$AR(),this._$AH=p):e!==this._$AH&&e!==L&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ce(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==p&&S(this._$AH)?this._$AA.nextSibling.data=e:this.T(_.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,r=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=k.createElement(ue(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(s);else{let o=new H(r,this),i=o.u(this.options);o.p(s),this.T(i),this._$AH=o}}_$AC(e){let s=le.get(e.strings);return s===void 0&&le.set(e.strings,s=new k(e)),s}k(e){G(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,r=0;for(let o of e)r===s.length?s.push(n=new t(this.O(T()),this.O(T()),this,this.options)):n=s[r],n._$AI(o),r++;r<s.length&&(this._$AR(n&&n._$AB.nextSibling,r),s.length=r)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=se(e).nextSibling;se(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},M=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,r,o){this.type=1,this._$AH=p,this._$AN=void 0,this.element=e,this.name=s,this._$AM=r,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=p}_$AI(e,s=this,n,r){let o=this.strings,i=!1;if(o===void 0)e=x(this,e,s,0),i=!S(e)||e!==this._$AH&&e!==L,i&&(this._$AH=e);else{let a=e,l,m;for(e=o[0],l=0;l<o.length-1;l++)m=x(this,a[n+l],s,l),m===L&&(m=this._$AH[l]),i||=!S(m)||m!==this._$AH[l],m===p?e=p:e!==p&&(e+=(m??"")+o[l+1]),this._$AH[l]=m}i&&!r&&this.j(e)}j(e){e===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},R=class extends M{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===p?void 0:e}},V=class extends M{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==p)}},O=class extends M{constructor(e,s,n,r,o){super(e,s,n,r,o),this.type=5}_$AI(e,s=this){if((e=x(this,e,s,0)??p)===L)return;let n=this._$AH,r=e===p&&n!==p||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,o=e!==p&&(n===p||r);r&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},I=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){x(this,e)}},he={M:q,P:g,A:F,C:1,L:me,R:H,D:ce,V:x,I:E,H:M,N:V,U:O,B:R,F:I},Ve=j.litHtmlPolyfillSupport;Ve?.(k,E),(j.litHtmlVersions??=[]).push("3.3.3");var $e=(t,e,s)=>{let n=s?.renderBefore??e,r=n._$litPart$;if(r===void 0){let o=s?.renderBefore??null;n._$litPart$=r=new E(e.insertBefore(T(),o),o,void 0,s??{})}return r._$AI(t),r};var Q={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function f(t){let e=Q[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(s=>pe`<path d=${s}></path>`)}
  </svg>`}function Oe(t,e={}){let s=Object.entries(e).filter(r=>!!r[1]),n=new URLSearchParams(s).toString();return(t==="choose"?"./":t)+(n&&`?${n}`)}function y(t,e,s,n,r={}){let o=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:s}))};return c`<a
    href=${Oe(e,s)}
    class=${r.class??p}
    aria-label=${r.label??p}
    aria-current=${r.current?"page":p}
    @click=${o}
    >${n}</a
  >`}function B(t){return t?c`<p class="problem" role="alert">${f("alert")}<span>${t}</span></p>`:p}function fe(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function v(t,e,s){return`${t} ${t===1?e:s}`}var ye=t=>(...e)=>({_$litDirective$:t,values:e}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};var{I:wt}=he;var Ie={},ve=(t,e=Ie)=>t._$AH=e;var ge=ye(class extends D{constructor(){super(...arguments),this.key=p}render(t,e){return this.key=t,e}update(t,[e,s]){return e!==this.key&&(ve(t),this.key=e),s}});var Be=new Set(["go","start","again","surprise","begin","back","branch"]),Z="callSimulatorTurning";function be(){return Z in document.documentElement.dataset}var K=class{onSilence=()=>{};#e=null;#t=null;#i;#s;#n;constructor(e){this.#n=e}send(e,s){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#r(),this.#t=e,Be.has(e)&&(document.documentElement.dataset[Z]=""),e!=="look"&&(this.#i=setTimeout(()=>{this.#n.setAttribute("aria-busy","true")},400)),this.#s=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,s),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#s)}#r(){clearTimeout(this.#s),clearTimeout(this.#i),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Z),this.#n.removeAttribute("aria-busy")}};var we="call-simulator-frame",De=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Ke=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Q.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ae(){if(document.getElementById(we))return;let t=document.createElement("style");t.id=we,t.textContent=De,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Ke)}`}function _e(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Ue=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],xe=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],ze=[{to:"guide",text:"Guide"}],Me=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"annotate",text:"A real call"}],Ee=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Ce="more-pages";function Te(t,e){let s=(o,i=p)=>o.map(({to:a,text:l})=>c`<li class=${i}>${y(t,a,{},l,{current:e===a})}</li>`),n=[f("mark"),c`<span>Call simulator</span>`],r=[...Me,...Ee].some(({to:o})=>o===e);return c`<header class="mast">
    ${y(t,"choose",{},n,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul class="bar">
        ${s(Ue)}${s(xe,"roomy")}${s(ze)}
        <li>
          <button type="button" popovertarget=${Ce} class=${r?"holds-current":p}>
            More${f("more")}
          </button>
        </li>
      </ul>
      <div id=${Ce} popover class="more" @click=${We}>
        <ul>
          ${s(xe,"narrow")}${s(Ee)}
        </ul>
        <p id="for-trainers">For trainers</p>
        <ul aria-labelledby="for-trainers">
          ${s(Me)}
        </ul>
      </div>
    </nav>
  </header>`}function We(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var je="The app is not answering. Check that it is still running, then load this page again.",J=class extends K{view;problem=null;arrives=be();root;#e=()=>{};constructor(e){let s=document.createElement("div");s.className="page",super(s),this.root=s,s.addEventListener("click",n=>{qe(this,n)}),this.view=e.data[0].view,Ae(),e.parentElement.append(s)}take(e,s){let[n]=e.data;this.view=n.view,this.problem=n.problem,this.answered(e),this.#e=s}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,_e(e))}};function qe(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let n=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;n&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:n}}))}function Fe(t){let e=new WeakMap;return s=>{let n=e.get(s.parentElement)??t(s);return e.set(s.parentElement,n),n}}var X=class extends J{state;silent=!1;constructor(e,s){super(e),this.state=s}};function Se(t,e){let s=i=>e.state?.(i),n=new WeakMap,r=Fe(i=>{let a=new X(i,s(i.data[0].view));return n.set(a,l=>{Ye(l)||e.onKey?.(a,l)}),a}),o=new WeakMap;return i=>{let a=r(i),l=e.about?.(i.data[0].view),m=!o.has(a)||o.get(a)!==l;m&&o.has(a)&&(a.state=s(i.data[0].view)),o.set(a,l),Ge(a,i,e),e.drawn?.(a,m);let d=n.get(a);return d&&document.addEventListener("keydown",d),()=>{d&&document.removeEventListener("keydown",d),e.left?.(a),a.close()}}}function Ge(t,e,s){let n=()=>{$e(Qe(t,s),t.root)};t.take(e,n),t.silent=!1,t.onSilence=()=>{t.silent=!0,n()},n();let r=t.root.querySelector("#main");r&&t.arrive(r)}function Ye(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Qe(t,e){let s=()=>t.root.querySelector("#main")?.focus();return[B(t.silent?je:null),fe("Skip to the page",s),Te(t,e.here),c`<div id="main" tabindex="-1">${ge(e.about?.(t.view),e.draw(t))}</div>`]}var Le=[["all","All"],["named","In a scenario"],["proved","Proved"],["open","Not proved"],["stale","Changed since they were proved"],["never","Never played"],["fits","Would fit"],["misfit","Do not fit"]],ee=({state:t})=>t!=="fits"&&t!=="misfit";function te(t,e){return e==="all"?!0:e==="named"?ee(t):e==="open"?ee(t)&&t.state!=="proved":e==="never"?ee(t)&&t.calls===0:t.state===e}var Ze=(t,e)=>{let s=[t.id.replaceAll("_"," "),t.title,t.about,...t.tags].join(" ").toLowerCase();return e.every(n=>s.includes(n))},Je=t=>t.toLowerCase().split(/\s+/).filter(Boolean);function U(t,{query:e}){let s=Je(e);return t.filter(n=>Ze(n,s))}function ke(t,e){let s=new Set([...U(t.personas,e),...U(t.scenarios,e)].map(({id:n})=>n));return t.cells.filter(n=>te(n,e.kind)&&(s.has(n.persona)||s.has(n.scenario)))}var z={proved:"check",stale:"clock",findings:"alert",unproved:"dash",fits:"plus",misfit:"cross"},N=({persona:t,scenario:e})=>`${t}/${e}`,Xe={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function et(t){let e=Xe[t.key],s=t.target.closest("button[data-row]");if(!e||!s)return;t.preventDefault();let n=s.closest("table"),[r,o]=[Number(s.dataset.row),Number(s.dataset.column)];for(let i=0;i<100;i++){[r,o]=[r+e[0],o+e[1]];let a=n?.querySelector(`button[data-row="${r}"][data-column="${o}"]`);if(a){a.focus();return}}}function tt(t,e,s,n){let r=()=>{t.state.cell=N(e),t.redraw()},o=t.state.cell===N(e),i=e.state!=="fits"&&e.state!=="misfit",a=e.calls?`${e.passed} of ${e.calls} calls passed`:"never played";return c`<button
    type="button"
    class="cell ${e.state}"
    data-row=${s[0]}
    data-column=${s[1]}
    tabindex=${o||n&&!t.state.cell?0:-1}
    aria-pressed=${String(o)}
    aria-label="${e.says}${i?`, ${a}`:""}"
    @click=${r}
    @focus=${r}
  >
    ${f(z[e.state])}${i?c`<span>${e.calls?`${e.passed}/${e.calls}`:"–"}</span>`:p}
  </button>`}function Ne(t,e){let{view:s}=t,n=new Map([...e].map(d=>[N(d),d])),r=(d,{id:u})=>[...e].some(h=>h[d]===u),o=s.personas.filter(d=>r("persona",d)),i=s.scenarios.filter(d=>r("scenario",d));if(o.length===0)return c`<p class="card none">No pair is like that.</p>`;let a=!0,l=(d,u,h,$)=>{let b=n.get(`${d.id}/${u.id}`);if(!b)return c`<td></td>`;let He=c`<td>${tt(t,b,[h,$],a)}</td>`;return a=!1,He},m=(d,u)=>c`<tr>
      <th scope="row">${d.title}</th>
      ${i.map((h,$)=>l(d,h,u,$))}
    </tr>`;return c`<div class="card scrolls" role="region" aria-label="Persona by scenario" tabindex="0">
    <table @keydown=${et}>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">Persona</span></th>
          ${i.map(({title:d})=>c`<th scope="col">${d}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${o.map(m)}
      </tbody>
    </table>
  </div>`}var st=[["proved","Proved in every case"],["stale","Changed since it was proved"],["findings","Proved, with findings"],["unproved","Never proved"],["fits","Would fit"],["misfit","Does not fit"]];function nt(){let t=([e,s])=>c`<li><span class="cell ${e}">${f(z[e])}</span>${s}</li>`;return c`<aside class="card pair" aria-label="What the signs mean">
    <h2>Choose a pair</h2>
    <ul class="legend">
      ${st.map(t)}
    </ul>
    <p class="small muted">
      The figures are calls passed of calls finished on this machine. Proofs that are kept are those with ready answers;
      open calls are proved while you try them out.
    </p>
  </aside>`}function rt(t){if(t.state==="fits"||t.state==="misfit")return p;let e=t.calls?`${v(t.calls,"call","calls")}, ${t.passed} passed`:"Never",s=(n,r)=>c`<div>
      <dt>${n}</dt>
      <dd>${r}</dd>
    </div>`;return c`<dl>
    ${s("Proved",`${t.proved} of ${v(t.cases,"case","cases")}, with ready answers`)}
    ${s("The author’s plays",t.plays?String(t.plays):"None")} ${s("Played here",e)}
  </dl>`}function it(t,e,s,n){let r={scenario:e.scenario,persona:e.persona},o=e.state==="misfit"?"See where it breaks":"Try it out";return c`<div class="ways">
    ${y(t,"try",r,o,{class:e.state==="misfit"?"btn":"btn main"})}
    ${y(t,"studio",{file:s.file},"Edit the persona",{class:"btn quiet"})}
    ${y(t,"studio",{file:n.file},"Edit the scenario",{class:"btn quiet"})}
  </div>`}function Pe(t){let{view:e,state:s}=t,n=e.cells.find(i=>N(i)===s.cell),r=e.personas.find(({id:i})=>i===n?.persona),o=e.scenarios.find(({id:i})=>i===n?.scenario);return!n||!r||!o?nt():c`<aside class="card pair" aria-label="The pair" aria-live="polite">
    <h2>${r.title}</h2>
    <p class="muted">${o.title}</p>
    <p class="says"><span class="cell ${n.state}">${f(z[n.state])}</span>${n.says}</p>
    ${n.why.length?c`<ul class="why">
            ${n.why.map(i=>c`<li>${i}</li>`)}
          </ul>`:p}
    ${rt(n)} ${it(t,n,r,o)}
  </aside>`}function ot(t){let{broken:e,findings:s}=t.view;if(!e)return p;let n=r=>c`<li>
      ${y(t,"studio",{file:r.file,line:String(r.line)},`${r.file}:${r.line}`)}
      <b>${r.code}</b> ${r.message} <span class="muted">${r.fix}</span>
    </li>`;return c`<div class="problem broken" role="alert">
    ${f("alert")}
    <div>
      <p>${e}</p>
      <ul>
        ${s.map(n)}
      </ul>
    </div>
  </div>`}function at(t,e){let{state:s}=t,n=a=>()=>{s.as=a,t.redraw()},r=a=>{s.query=a.target.value,t.redraw()},o=a=>{s.kind=a.target.value,t.redraw()},i=(a,l)=>c`<button type="button" class="btn" aria-pressed=${String(s.as===a)} @click=${n(a)}>
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
      <select @change=${o}>
        ${Le.map(([a,l])=>c`<option value=${a} ?selected=${a===s.kind}>${l}</option>`)}
      </select>
    </label>
    <p class="small muted" role="status">${e}</p>
  </div>`}function lt(t,e,s){let n=s?v(e.pairs,"persona","personas"):`in ${v(e.pairs,"scenario","scenarios")}`,r=[e.errors?v(e.errors,"error","errors"):"",e.warnings?v(e.warnings,"warning","warnings"):""].filter(Boolean);return c`<li class="card">
    <h3>${e.title}</h3>
    <p class="muted">${e.about}</p>
    <p class="tags">
      ${e.tags.map(o=>c`<span class="tag">${o.replaceAll("_"," ")}</span>`)}<span class="small muted"
        >${n}</span
      >
      ${r.length?c`<span class="tag ${e.errors?"bad":"hard"}">${r.join(", ")}</span>`:p}
    </p>
    <p class="row">
      ${s&&e.pairs?y(t,"try",{scenario:e.id},"Try it out",{label:`Try out ${e.title}`}):p}
      ${y(t,"studio",{file:e.file},"Edit",{label:`Edit ${e.title}`})}
    </p>
  </li>`}function ct(t){let{personas:e,scenarios:s}=t.view,n=(r,o,i)=>c`<section>
      <h2>${r}</h2>
      <ul class="cards">
        ${U(o,t.state).map(a=>lt(t,a,i))}
      </ul>
    </section>`;return c`${n("Scenarios",s,!0)}${n("Personas",e,!1)}`}function dt(t){let{view:e,state:s}=t,n=ke(e,s),r=e.cells.filter(i=>te(i,"never")).length,o=s.as==="cards"?ct(t):c`<div class="two">${Ne(t,new Set(n))}${Pe(t)}</div>`;return c`<div class="wrap wide">
    <div class="top">
      <h1>The library</h1>
      <p class="lead">
        ${v(e.personas.length,"persona","personas")} and
        ${v(e.scenarios.length,"scenario","scenarios")}: who can be on the phone in which call, what is proved,
        and what was played on this machine.
        ${r?`Of the pairs that scenarios name, ${r} ${r===1?"was":"were"} never played.`:""}
      </p>
    </div>
    ${B(t.problem)} ${ot(t)}
    ${at(t,s.as==="matrix"?v(n.length,"pair","pairs"):"")} ${o}
  </div>`}var os=Se("library",{here:null,state:()=>({query:"",kind:"all",as:"matrix",cell:null}),draw:dt});export{os as default};
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
