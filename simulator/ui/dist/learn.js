/* Made from pages/learn/page.ts by npm run build. */
var Y=globalThis,ie=t=>t,B=Y.trustedTypes,ae=B?B.createPolicy("lit-html",{createHTML:t=>t}):void 0,F="$lit$",v=`lit$${Math.random().toFixed(9).slice(2)}$`,Z="?"+v,qe=`<${Z}>`,b=document,L=()=>b.createComment(""),R=t=>t===null||typeof t!="object"&&typeof t!="function",J=Array.isArray,he=t=>J(t)||typeof t?.[Symbol.iterator]=="function",q=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,le=/-->/g,ce=/>/g,y=RegExp(`>|${q}(?:([^\\s"'>=/]+)(${q}*=${q}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),de=/'/g,ue=/"/g,me=/^(?:script|style|textarea|title)$/i,X=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),a=X(1),S=X(2),Et=X(3),C=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),pe=new WeakMap,w=b.createTreeWalker(b,129);function fe(t,e){if(!J(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ae!==void 0?ae.createHTML(e):e}var ve=(t,e)=>{let n=t.length-1,s=[],o,r=e===2?"<svg>":e===3?"<math>":"",i=M;for(let d=0;d<n;d++){let c=t[d],p,h,u=-1,f=0;for(;f<c.length&&(i.lastIndex=f,h=i.exec(c),h!==null);)f=i.lastIndex,i===M?h[1]==="!--"?i=le:h[1]!==void 0?i=ce:h[2]!==void 0?(me.test(h[2])&&(o=RegExp("</"+h[2],"g")),i=y):h[3]!==void 0&&(i=y):i===y?h[0]===">"?(i=o??M,u=-1):h[1]===void 0?u=-2:(u=i.lastIndex-h[2].length,p=h[1],i=h[3]===void 0?y:h[3]==='"'?ue:de):i===ue||i===de?i=y:i===le||i===ce?i=M:(i=y,o=void 0);let $=i===y&&t[d+1].startsWith("/>")?" ":"";r+=i===M?c+qe:u>=0?(s.push(p),c.slice(0,u)+F+c.slice(u)+v+$):c+v+(u===-2?d:$)}return[fe(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},O=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let r=0,i=0,d=e.length-1,c=this.parts,[p,h]=ve(e,n);if(this.el=t.createElement(p,s),w.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=w.nextNode())!==null&&c.length<d;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(F)){let f=h[i++],$=o.getAttribute(u).split(v),H=/([.?@])?(.*)/.exec(f);c.push({type:1,index:r,name:H[2],strings:$,ctor:H[1]==="."?D:H[1]==="?"?Q:H[1]==="@"?z:x}),o.removeAttribute(u)}else u.startsWith(v)&&(c.push({type:6,index:r}),o.removeAttribute(u));if(me.test(o.tagName)){let u=o.textContent.split(v),f=u.length-1;if(f>0){o.textContent=B?B.emptyScript:"";for(let $=0;$<f;$++)o.append(u[$],L()),w.nextNode(),c.push({type:2,index:++r});o.append(u[f],L())}}}else if(o.nodeType===8)if(o.data===Z)c.push({type:2,index:r});else{let u=-1;for(;(u=o.data.indexOf(v,u+1))!==-1;)c.push({type:7,index:r}),u+=v.length-1}r++}}static createElement(e,n){let s=b.createElement("template");return s.innerHTML=e,s}};function A(t,e,n=t,s){if(e===C)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,r=R(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=A(t,o._$AS(t,e.values),o,s)),e}var I=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??b).importNode(n,!0);w.currentNode=o;let r=w.nextNode(),i=0,d=0,c=s[0];for(;c!==void 0;){if(i===c.index){let p;c.type===2?p=new k(r,r.nextSibling,this,e):c.type===1?p=new c.ctor(r,c.name,c.strings,this,e):c.type===6&&(p=new U(r,this,e)),this._$AV.push(p),c=s[++d]}i!==c?.index&&(r=w.nextNode(),i++)}return w.currentNode=b,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},k=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=A(this,e,n),R(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==C&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):he(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&R(this._$AH)?this._$AA.nextSibling.data=e:this.T(b.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=O.createElement(fe(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new I(o,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=pe.get(e.strings);return n===void 0&&pe.set(e.strings,n=new O(e)),n}k(e){J(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let r of e)o===n.length?n.push(s=new t(this.O(L()),this.O(L()),this,this.options)):s=n[o],s._$AI(r),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ie(e).nextSibling;ie(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},x=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(e,n=this,s,o){let r=this.strings,i=!1;if(r===void 0)e=A(this,e,n,0),i=!R(e)||e!==this._$AH&&e!==C,i&&(this._$AH=e);else{let d=e,c,p;for(e=r[0],c=0;c<r.length-1;c++)p=A(this,d[s+c],n,c),p===C&&(p=this._$AH[c]),i||=!R(p)||p!==this._$AH[c],p===l?e=l:e!==l&&(e+=(p??"")+r[c+1]),this._$AH[c]=p}i&&!o&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},D=class extends x{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},Q=class extends x{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},z=class extends x{constructor(e,n,s,o,r){super(e,n,s,o,r),this.type=5}_$AI(e,n=this){if((e=A(this,e,n,0)??l)===C)return;let s=this._$AH,o=e===l&&s!==l||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==l&&(s===l||o);o&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},U=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},$e={M:F,P:v,A:Z,C:1,L:ve,R:I,D:he,V:A,I:k,H:x,N:Q,U:z,B:D,F:U},Ye=Y.litHtmlPolyfillSupport;Ye?.(O,k),(Y.litHtmlVersions??=[]).push("3.3.3");var ge=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let r=n?.renderBefore??null;s._$litPart$=o=new k(e.insertBefore(L(),r),r,void 0,n??{})}return o._$AI(t),o};var ye=t=>(...e)=>({_$litDirective$:t,values:e}),W=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Ct}=$e;var Fe={},we=(t,e=Fe)=>t._$AH=e;var K=ye(class extends W{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(we(t),this.key=e),n}});var N={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],back:["M19 12H5","M11 6l-6 6 6 6"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function m(t){let e=N[t];return a`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>S`<path d=${n}></path>`)}
  </svg>`}function Ze(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function T(t,e,n,s,o={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return a`<a
    href=${Ze(e,n)}
    class=${o.class??l}
    aria-label=${o.label??l}
    aria-current=${o.current?"page":l}
    @click=${r}
    >${s}</a
  >`}function j(t){return t?a`<p class="problem" role="alert">${m("alert")}<span>${t}</span></p>`:l}function be(t,e){let n=(o,r)=>a`<li>${T(t,o,{},r,{current:e===o})}</li>`,s=[m("mark"),a`<span>Call simulator</span>`];return a`<header class="mast">
    ${T(t,"choose",{},s,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul>
        ${n("choose","Calls")}${n("calls","My calls")}${n("about","About")}
      </ul>
    </nav>
  </header>`}function Ae(t,e){return a`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function xe(t,e,n,s="btn"){return a`<button type="button" class=${s} @click=${()=>t.send("branch",{number:e})}>${m("branch")}${n}</button>`}var _e={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var ke={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var Te={said:"You said",did:"You did"},Ee={said:"You say",did:"You do"};var Xe=t=>t in N;function et(t){let{sign:e,outline:n}=_e[t],s=Xe(e)?l:a`<span class="sign-of" aria-hidden="true">${e}</span>`,o=n.length>0?S`<polygon points=${n.join(" ")}></polygon>`:S`<circle r=${.8}></circle>`;return a`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${o}</svg>${s}`}function P(t){return a`<span class="lab" data-label=${t}>${et(t)}<span>${ke[t]}</span></span>`}var tt=new Set(["go","start","again","surprise","back","branch"]),ee="callSimulatorTurning";function Me(){return ee in document.documentElement.dataset}var G=class{onSilence=()=>{};#e=null;#t=!1;#o;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t||!this.#e?!1:(this.#t=!0,tt.has(e)&&(document.documentElement.dataset[ee]=""),this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=!1,Reflect.deleteProperty(document.documentElement.dataset,ee),this.#s.removeAttribute("aria-busy")}};var Le="call-simulator-frame",nt=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,st=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${N.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Re(){if(document.getElementById(Le))return;let t=document.createElement("style");t.id=Le,t.textContent=nt,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(st)}`}function Ce(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function Oe(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var ot="The app is not answering. Check that it is still running, then load this page again.",te=class extends G{view;problem=null;arrives=Me();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,this.view=e.data[0].view,Re(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Ce(e))}};function rt(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var ne=class extends te{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Se(t,e){let n=i=>e.state?.(i),s=new WeakMap,o=rt(i=>{let d=new ne(i,n(i.data[0].view));return s.set(d,c=>{at(c)||e.onKey?.(d,c)}),d}),r=new WeakMap;return i=>{let d=o(i),c=e.about?.(i.data[0].view),p=!r.has(d)||r.get(d)!==c;p&&r.has(d)&&(d.state=n(i.data[0].view)),r.set(d,c),it(d,i,e),e.drawn?.(d,p);let h=s.get(d);return h&&document.addEventListener("keydown",h),()=>{h&&document.removeEventListener("keydown",h),e.left?.(d),d.close()}}}function it(t,e,n){let s=()=>{ge(lt(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let o=t.root.querySelector("#main");o&&t.arrive(o)}function at(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function lt(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[j(t.silent?ot:null),Ae("Skip to the page",n),be(t,e.here),a`<div id="main" tabindex="-1">${K(e.about?.(t.view),e.draw(t))}</div>`]}function Ne([t,e]){return a`<p class="source"><b>${t}</b><span>${e}</span></p>`}function E(t,e){return a`<p class="bubble ${e.by} ${e.kind}">
    <span class="who">${t}</span><span class="words">${e.text}</span>
  </p>`}function Pe(t,{by:e,kind:n}){return e==="customer"?t:Te[n]}function se(t,e){return e?`${t}, ${e}`:t}function Ve(t,{text:e,kind:n,reply:s,mood:o}){return a`<div class="exchange">
    ${E(Ee[n],{by:"trainee",kind:n,text:e})}
    ${E(se(t,o),{by:"customer",kind:"said",text:s})}
  </div>`}var He={tried:[],revealed:null,isOver:!1,isGiven:!1},ct=["first","second","third","fourth","fifth","sixth"];function oe(t){return{at:0,answers:t.questions.map(()=>He)}}function _({answers:t},e){return t[e]??He}function re(t,e){let n=t.answers.map((s,o)=>o===t.at?{...s,...e}:s);return{...t,answers:n}}function Be(t,e){let{tried:n}=_(t,t.at);return re(t,{tried:[...n,e.id],revealed:e,isOver:e.keeps})}function Ie(t){return re(t,{revealed:null})}function De(t){return re(t,{revealed:null,isOver:!0,isGiven:!0})}function Qe(t){return{...t,at:t.at+1}}function V(t){return t.isOver&&!t.isGiven&&t.tried.length===1}function ze(t){return t.isGiven?"shown to you":V(t)?"right first time":`right on the ${ct[t.tried.length-1]??"last"} try`}function Ue(t,e,n){return t.tried.includes(n.id)?n.keeps?"right":"wrong":t.isOver&&n.id===e.best?"right":""}function We(t,e){let n=t.filter(s=>s.kind==="response").indexOf(e);return n>=0&&n<9?String(n+1):null}function g(t,e,n){t.state=e,t.redraw();let s=t.root.querySelector(`#${n}`),o=n==="reveal-title";s?.focus({preventScroll:!0}),(o?s?.parentElement:t.root.querySelector(".wrap"))?.scrollIntoView({block:o?"nearest":"start",behavior:Oe()})}var Ke=(t,e)=>t.options.find(n=>n.id===e);function dt(t,e){let n=Ke(t,t.chosen);if(!n)return l;let s=e?.id===n.id?"That is what you chose on the call: ":a`On the call you chose <q>${n.text}</q>${" "}`;return a`<p class="then">${s}${P(t.label)}</p>`}function ut(t,e,n){let s=Ke(e,e.best),{reply:o,coaching:r}=e,i=n?.id===e.best,d=s?.kind==="action"?"did":"said";return a`<div class="best-way">
    <h3>${i?"What they would have answered":"The best choice, and what they would have answered"}</h3>
    ${i?E(t,{by:"customer",kind:"said",text:o}):Ve(t,{text:s?.text??e.best,kind:d,reply:o,mood:""})}
    ${r?a`<p class="advice">${r}</p>`:l} ${e.sources.map(Ne)}
  </div>`}function pt({revealed:t}){return t?t.keeps?"Right: nothing is lost":"Not this one":"This is the one to choose"}function ht(t,{isOver:e}){let{state:n,view:s}=t,o=n.at+1===s.questions.length,r=()=>{g(t,Qe(n),o?"summary-title":"question-title")},i=()=>{g(t,Ie(n),"question-title")},d=()=>{g(t,De(n),"reveal-title")};return e?a`<div class="row">
      <button type="button" class="btn main" @click=${r}>${o?"See how it went":"Next"}</button>
    </div>`:a`<div class="row">
    <button type="button" class="btn main" @click=${i}>Try again</button>
    <button type="button" class="btn" @click=${d}>Show me</button>
  </div>`}function je(t,e){let n=_(t.state,t.state.at),{revealed:s,isOver:o}=n;return!s&&!o?l:a`<section class="reveal ${o?"right":"wrong"}" aria-labelledby="reveal-title">
    <h2 id="reveal-title" tabindex="-1">${m(o?"check":"cross")}${pt(n)}</h2>
    ${s?a`<p class="judged">${P(s.label)}<span>${s.why}</span></p>`:l}
    ${dt(e,s)} ${o?ut(t.view.speaker,e,s):l}
    ${ht(t,n)}
  </section>`}function mt(t,e){return a`<section class="card before" aria-label="The last lines">
    ${e.before.map(n=>E(se(Pe(t,n),n.mood),n))}
  </section>`}function ft({title:t,rows:e}){return a`<div class="panel">
    <h3>${t}</h3>
    <dl>
      ${e.map(([n,s])=>a`<div>
            <dt>${n}</dt>
            <dd>${s}</dd>
          </div>`)}
    </dl>
  </div>`}function vt({panels:t}){if(t.length===0)return l;let e=t.filter(o=>o.opened),n=t.filter(o=>!o.opened).map(o=>o.title),s=e.length>0?`Not looked up: ${n.join(", ")}`:"Nothing yet";return a`<section class="card panels" aria-labelledby="panels-title">
    <h2 id="panels-title">${m("account")}What you had looked up</h2>
    ${e.map(ft)} ${n.length>0?a`<p class="muted">${s}</p>`:l}
  </section>`}function $t(t,e,n){let s=_(t.state,t.state.at),o=Ue(s,e,n),r=s.revealed!==null||s.isOver||o==="wrong",i=We(e.options,n),d=n.kind==="response",c=()=>{r||g(t,Be(t.state,n),"reveal-title")},p=a`<span class="known">
    ${m(o==="right"?"check":"cross")}
    <span class="unseen">${o==="right"?"nothing is lost":"tried"}</span>
  </span>`;return a`<li>
    <button
      type="button"
      class="${d?"reply":"do"} ${o}"
      aria-disabled=${r?"true":l}
      aria-keyshortcuts=${i??l}
      @click=${c}
    >
      ${d?a`<kbd aria-hidden=${i?l:"true"}>${i}</kbd>`:l}<span>${n.text}</span>
      ${o?p:l}
    </button>
  </li>`}function gt(t,e){let n=r=>e.options.filter(i=>i.kind===r).map(i=>$t(t,e,i)),[s,o]=[n("response"),n("action")];return a`<div class="options">
    ${s.length>0?a`<ol aria-label="What to say">
            ${s}
          </ol>`:l}
    ${o.length>0?a`<div class="quieter">
            <p class="label" id="or-do">Or do something</p>
            <ul class="doing" aria-labelledby="or-do">
              ${o}
            </ul>
          </div>`:l}
  </div>`}function Ge(t,e){return a`<div class="lesson">
    <div class="asking">
      ${mt(t.view.speaker,e)}
      <h2 id="question-title" tabindex="-1">Turn ${e.number}: what do you say or do?</h2>
      ${gt(t,e)} ${je(t,e)}
    </div>
    ${vt(e)}
  </div>`}function yt({view:t,state:e}){let n=t.questions.length;if(e.at>=n)return l;let s=o=>o.isOver?V(o)?"at-once":"later":"";return a`<div class="progress">
    <b>${e.at+1} of ${n}</b>
    <span class="steps" aria-hidden="true">
      ${e.answers.map((o,r)=>a`<i class="${s(o)} ${r===e.at?"now":""}"></i>`)}
    </span>
  </div>`}function wt(t){let{scenario:e,persona:n}=t.view;return a`<header class="lesson-head">
    <div>
      <h1>Learn from your mistakes</h1>
      <p class="muted">${e} · ${n}</p>
    </div>
    ${yt(t)}
  </header>`}function bt(t,{number:e,label:n},s){let o=V(s);return a`<li>
    <b>Turn ${e}</b>${P(n)}
    <span class="came ${o?"at-once":"later"}">${m(o?"check":"dash")}${ze(s)}</span>
    ${xe(t,e,`Go on differently from turn ${e}`)}
  </li>`}function At(t){let{view:e,state:n}=t,s=()=>{g(t,oe(e),"question-title")};return a`<section class="card summary" aria-labelledby="summary-title">
    <h2 id="summary-title" tabindex="-1">
      ${n.answers.filter(V).length} of ${e.questions.length} right first time
    </h2>
    <ul>
      ${e.questions.map((o,r)=>bt(t,o,_(n,r)))}
    </ul>
    <div class="row">
      ${T(t,"debrief",{call:e.id},"Back to the debrief",{class:"btn main"})}
      <button type="button" class="btn" @click=${s}>Ask them again</button>
    </div>
  </section>`}function xt(t){return a`<section class="card summary">
    <h2>Nothing to learn from here</h2>
    <p class="muted">No turn of this call was a mistake or blunder.</p>
    ${T(t,"debrief",{call:t.view.id},"Back to the debrief",{class:"btn main"})}
  </section>`}function _t(t){let{questions:e}=t.view,n=e[t.state.at];return n?Ge(t,n):e.length>0?At(t):xt(t)}function kt(t){let e=[m("back")," Back to the debrief"];return a`<div class="wrap">
    ${j(t.problem)}
    <p class="back">${T(t,"debrief",{call:t.view.id},e)}</p>
    ${wt(t)} ${K(t.state.at,_t(t))}
  </div>`}function Tt(t,e){if(!/^[1-9]$/.test(e.key))return;let n=`[aria-keyshortcuts="${e.key}"]:not([aria-disabled])`,s=t.root.querySelector(n);s&&(e.preventDefault(),s.click())}var Vn=Se("learn",{here:"calls",about:t=>t.id,state:oe,draw:kt,onKey:Tt});export{Vn as default};
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
