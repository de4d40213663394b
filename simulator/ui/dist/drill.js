/* Made from pages/drill/page.ts by npm run build. */
var ot=globalThis,Et=e=>e,U=ot.trustedTypes,Tt=U?U.createPolicy("lit-html",{createHTML:e=>e}):void 0,it="$lit$",y=`lit$${Math.random().toFixed(9).slice(2)}$`,st="?"+y,Pe=`<${st}>`,x=document,D=()=>x.createComment(""),V=e=>e===null||typeof e!="object"&&typeof e!="function",at=Array.isArray,Pt=e=>at(e)||typeof e?.[Symbol.iterator]=="function",rt=`[ 	
\f\r]`,L=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Mt=/-->/g,_t=/>/g,b=RegExp(`>|${rt}(?:([^\\s"'>=/]+)(${rt}*=${rt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ct=/'/g,St=/"/g,Lt=/^(?:script|style|textarea|title)$/i,lt=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),s=lt(1),z=lt(2),On=lt(3),f=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),Rt=new WeakMap,k=x.createTreeWalker(x,129);function Dt(e,t){if(!at(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Tt!==void 0?Tt.createHTML(t):t}var Vt=(e,t)=>{let n=e.length-1,r=[],o,i=t===2?"<svg>":t===3?"<math>":"",a=L;for(let d=0;d<n;d++){let c=e[d],m,u,p=-1,g=0;for(;g<c.length&&(a.lastIndex=g,u=a.exec(c),u!==null);)g=a.lastIndex,a===L?u[1]==="!--"?a=Mt:u[1]!==void 0?a=_t:u[2]!==void 0?(Lt.test(u[2])&&(o=RegExp("</"+u[2],"g")),a=b):u[3]!==void 0&&(a=b):a===b?u[0]===">"?(a=o??L,p=-1):u[1]===void 0?p=-2:(p=a.lastIndex-u[2].length,m=u[1],a=u[3]===void 0?b:u[3]==='"'?St:Ct):a===St||a===Ct?a=b:a===Mt||a===_t?a=L:(a=b,o=void 0);let w=a===b&&e[d+1].startsWith("/>")?" ":"";i+=a===L?c+Pe:p>=0?(r.push(m),c.slice(0,p)+it+c.slice(p)+y+w):c+y+(p===-2?d:w)}return[Dt(e,i+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},N=class e{constructor({strings:t,_$litType$:n},r){let o;this.parts=[];let i=0,a=0,d=t.length-1,c=this.parts,[m,u]=Vt(t,n);if(this.el=e.createElement(m,r),k.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(o=k.nextNode())!==null&&c.length<d;){if(o.nodeType===1){if(o.hasAttributes())for(let p of o.getAttributeNames())if(p.endsWith(it)){let g=u[a++],w=o.getAttribute(p).split(y),K=/([.?@])?(.*)/.exec(g);c.push({type:1,index:i,name:K[2],strings:w,ctor:K[1]==="."?Y:K[1]==="?"?F:K[1]==="@"?G:E}),o.removeAttribute(p)}else p.startsWith(y)&&(c.push({type:6,index:i}),o.removeAttribute(p));if(Lt.test(o.tagName)){let p=o.textContent.split(y),g=p.length-1;if(g>0){o.textContent=U?U.emptyScript:"";for(let w=0;w<g;w++)o.append(p[w],D()),k.nextNode(),c.push({type:2,index:++i});o.append(p[g],D())}}}else if(o.nodeType===8)if(o.data===st)c.push({type:2,index:i});else{let p=-1;for(;(p=o.data.indexOf(y,p+1))!==-1;)c.push({type:7,index:i}),p+=y.length-1}i++}}static createElement(t,n){let r=x.createElement("template");return r.innerHTML=t,r}};function A(e,t,n=e,r){if(t===f)return t;let o=r!==void 0?n._$Co?.[r]:n._$Cl,i=V(t)?void 0:t._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(e),o._$AT(e,n,r)),r!==void 0?(n._$Co??=[])[r]=o:n._$Cl=o),o!==void 0&&(t=A(e,o._$AS(e,t.values),o,r)),t}var W=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:r}=this._$AD,o=(t?.creationScope??x).importNode(n,!0);k.currentNode=o;let i=k.nextNode(),a=0,d=0,c=r[0];for(;c!==void 0;){if(a===c.index){let m;c.type===2?m=new C(i,i.nextSibling,this,t):c.type===1?m=new c.ctor(i,c.name,c.strings,this,t):c.type===6&&(m=new q(i,this,t)),this._$AV.push(m),c=r[++d]}a!==c?.index&&(i=k.nextNode(),a++)}return k.currentNode=x,o}p(t){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,n),n+=r.strings.length-2):r._$AI(t[n])),n++}},C=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,r,o){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=A(this,t,n),V(t)?t===l||t==null||t===""?(this._$AH!==l&&this._$AR(),this._$AH=l):t!==this._$AH&&t!==f&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Pt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==l&&V(this._$AH)?this._$AA.nextSibling.data=t:this.T(x.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:r}=t,o=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=N.createElement(Dt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new W(o,this),a=i.u(this.options);i.p(n),this.T(a),this._$AH=i}}_$AC(t){let n=Rt.get(t.strings);return n===void 0&&Rt.set(t.strings,n=new N(t)),n}k(t){at(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,o=0;for(let i of t)o===n.length?n.push(r=new e(this.O(D()),this.O(D()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,o),n.length=o)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let r=Et(t).nextSibling;Et(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},E=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,r,o,i){this.type=1,this._$AH=l,this._$AN=void 0,this.element=t,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=l}_$AI(t,n=this,r,o){let i=this.strings,a=!1;if(i===void 0)t=A(this,t,n,0),a=!V(t)||t!==this._$AH&&t!==f,a&&(this._$AH=t);else{let d=t,c,m;for(t=i[0],c=0;c<i.length-1;c++)m=A(this,d[r+c],n,c),m===f&&(m=this._$AH[c]),a||=!V(m)||m!==this._$AH[c],m===l?t=l:t!==l&&(t+=(m??"")+i[c+1]),this._$AH[c]=m}a&&!o&&this.j(t)}j(t){t===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Y=class extends E{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===l?void 0:t}},F=class extends E{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==l)}},G=class extends E{constructor(t,n,r,o,i){super(t,n,r,o,i),this.type=5}_$AI(t,n=this){if((t=A(this,t,n,0)??l)===f)return;let r=this._$AH,o=t===l&&r!==l||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,i=t!==l&&(r===l||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},q=class{constructor(t,n,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){A(this,t)}},Nt={M:it,P:y,A:st,C:1,L:Vt,R:W,D:Pt,V:A,I:C,H:E,N:F,U:G,B:Y,F:q},Le=ot.litHtmlPolyfillSupport;Le?.(N,C),(ot.litHtmlVersions??=[]).push("3.3.3");var Ot=(e,t,n)=>{let r=n?.renderBefore??t,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new C(t.insertBefore(D(),i),i,void 0,n??{})}return o._$AI(e),o};var ct={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(e){let t=ct[e];return s`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${t.map(n=>z`<path d=${n}></path>`)}
  </svg>`}function dt(e,t={}){let n=Object.entries(t).filter(o=>!!o[1]),r=new URLSearchParams(n).toString();return(e==="choose"?"./":e)+(r&&`?${r}`)}function v(e,t,n,r,o={}){let i=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),e.send("go",{to:t,params:n}))};return s`<a
    href=${dt(t,n)}
    class=${o.class??l}
    aria-label=${o.label??l}
    aria-current=${o.current?"page":l}
    @click=${i}
    >${r}</a
  >`}function O(e){return e?s`<p class="problem" role="alert">${h("alert")}<span>${e}</span></p>`:l}function Ht(e,t){return s`<button type="button" class="btn main skip" @click=${t}>${e}</button>`}var T={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},j=e=>(...t)=>({_$litDirective$:e,values:t}),S=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,r){this._$Ct=t,this._$AM=n,this._$Ci=r}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Gn}=Nt;var It=e=>e.strings===void 0;var De={},Z=(e,t=De)=>e._$AH=t;var Bt=j(class extends S{constructor(){super(...arguments),this.key=l}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Z(e),this.key=t),n}});var Ve=new Set(["go","start","again","surprise","begin","back","branch"]),ut="callSimulatorTurning";function Kt(){return ut in document.documentElement.dataset}var J=class{onSilence=()=>{};#t=null;#e=null;#i;#n;#r;constructor(t){this.#r=t}send(t,n){return this.#e!==null&&this.#e!=="look"||!this.#t?!1:(this.#o(),this.#e=t,Ve.has(t)&&(document.documentElement.dataset[ut]=""),t!=="look"&&(this.#i=setTimeout(()=>{this.#r.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#o(),this.onSilence()},8e3),this.#t.setTriggerValue(t,n),!0)}answered(t){this.#t=t,this.#o()}close(){clearTimeout(this.#n)}#o(){clearTimeout(this.#n),clearTimeout(this.#i),this.#e=null,Reflect.deleteProperty(document.documentElement.dataset,ut),this.#r.removeAttribute("aria-busy")}};var Ut="call-simulator-frame",Ne=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Oe=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${ct.mark.map(e=>`<path d="${e}"/>`).join("")}</g></svg>`;function Wt(){if(document.getElementById(Ut))return;let e=document.createElement("style");e.id=Ut,e.textContent=Ne,document.head.append(e);for(let t of document.querySelectorAll('link[rel~="icon"]'))t.href=`data:image/svg+xml,${encodeURIComponent(Oe)}`}function Q(e){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),e.focus({preventScroll:!0})}function Yt(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var He=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Ft=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Ie=[{to:"guide",text:"Guide"}],Gt=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"annotate",text:"A real call"}],qt=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],zt="more-pages";function jt(e,t){let n=(i,a=l)=>i.map(({to:d,text:c})=>s`<li class=${a}>${v(e,d,{},c,{current:t===d})}</li>`),r=[h("mark"),s`<span>Call simulator</span>`],o=[...Gt,...qt].some(({to:i})=>i===t);return s`<header class="mast">
    ${v(e,"choose",{},r,{class:"brand",label:"Call simulator, home"})}
    <nav aria-label="Pages">
      <ul class="bar">
        ${n(He)}${n(Ft,"roomy")}${n(Ie)}
        <li>
          <button type="button" popovertarget=${zt} class=${o?"holds-current":l}>
            More${h("more")}
          </button>
        </li>
      </ul>
      <div id=${zt} popover class="more" @click=${Be}>
        <ul>
          ${n(Ft,"narrow")}${n(qt)}
        </ul>
        <p id="for-trainers">For trainers</p>
        <ul aria-labelledby="for-trainers">
          ${n(Gt)}
        </ul>
      </div>
    </nav>
  </header>`}function Be(e){e.currentTarget instanceof HTMLElement&&e.currentTarget.hidePopover()}var Ke="The app is not answering. Check that it is still running, then load this page again.",pt=class extends J{view;problem=null;arrives=Kt();root;#t=()=>{};constructor(t){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",r=>{Ue(this,r)}),this.view=t.data[0].view,Wt(),t.parentElement.append(n)}take(t,n){let[r]=t.data;this.view=r.view,this.problem=r.problem,this.answered(t),this.#t=n}redraw(){this.#t()}arrive(t){this.arrives&&(this.arrives=!1,Q(t))}};function Ue(e,t){if(t.metaKey||t.ctrlKey||t.shiftKey||t.button)return;let r=(t.target instanceof Element?t.target.closest("a[data-statement]"):null)?.dataset.statement;r&&(t.preventDefault(),e.send("go",{to:"guide",params:{statement:r}}))}function We(e){let t=new WeakMap;return n=>{let r=t.get(n.parentElement)??e(n);return t.set(n.parentElement,r),r}}var mt=class extends pt{state;silent=!1;constructor(t,n){super(t),this.state=n}};function Zt(e,t){let n=a=>t.state?.(a),r=new WeakMap,o=We(a=>{let d=new mt(a,n(a.data[0].view));return r.set(d,c=>{Fe(c)||t.onKey?.(d,c)}),d}),i=new WeakMap;return a=>{let d=o(a),c=t.about?.(a.data[0].view),m=!i.has(d)||i.get(d)!==c;m&&i.has(d)&&(d.state=n(a.data[0].view)),i.set(d,c),Ye(d,a,t),t.drawn?.(d,m);let u=r.get(d);return u&&document.addEventListener("keydown",u),()=>{u&&document.removeEventListener("keydown",u),t.left?.(d),d.close()}}}function Ye(e,t,n){let r=()=>{Ot(Ge(e,n),e.root)};e.take(t,r),e.silent=!1,e.onSilence=()=>{e.silent=!0,r()},r();let o=e.root.querySelector("#main");o&&e.arrive(o)}function Fe(e){if(e.repeat||e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let[t]=e.composedPath();return t instanceof HTMLElement&&(t.isContentEditable||t.matches("input, textarea, select"))}function Ge(e,t){let n=()=>e.root.querySelector("#main")?.focus();return[O(e.silent?Ke:null),Ht("Skip to the page",n),jt(e,t.here),s`<div id="main" tabindex="-1">${Bt(t.about?.(e.view),t.draw(e))}</div>`]}function Jt(e,t){return e-t>=300}function H({said:e,options:t}){let n=new Set(e.map(({turn:i})=>i)),r=t.map(({id:i,text:a})=>[Number(/^Line ([0-9]+)(?=:|$)/.exec(a)?.[1]),i]),o=new Map(r.filter(([i])=>n.has(i)));return t.length>0&&o.size===t.length?o:null}function Qt({gapped:e}){return{text:"",picked:[],gaps:e.slice(1).map(()=>"")}}function Xt(e,t){let n=e.picked.filter(r=>r!==t);return{...e,picked:n.length<e.picked.length?n:[...e.picked,t]}}function te(e){return{...e,picked:e.picked.slice(0,-1)}}function ee(e,t,n){return{...e,gaps:e.gaps.map((r,o)=>o===t?n:r)}}function ht({gaps:e},t){return e.map((r,o)=>(t+1+o)%e.length).find(r=>e[r]?.trim()==="")??null}function X({input:e,options:t},n){if(e==="typed"){let o=n.text.length-1200;return o>0?`${o} ${o===1?"character":"characters"} too many: say it shorter.`:n.text.trim()?"":"Type what you would say first."}if(e==="gaps")return ht(n,-1)===null?"":"Fill every gap first.";let r=(e==="order"?t.length:1)-n.picked.length;return r<=0?"":e==="order"?`${r} still to be placed.`:"Pick one first."}function ne({picked:e},t){let n=e.indexOf(t);return n<0?null:n+1}var qe={one:"st",two:"nd",few:"rd",other:"th"},ze=new Intl.PluralRules("en-US",{type:"ordinal"});function re(e){return`${e}${qe[ze.select(e)]??"th"}`}function ft({text:e,id:t},n,r){return r.includes(e)?"right":n.picked.includes(t)?"wrong":""}var tt=8,yt="pinned",$t=e=>e.querySelector(".cited-text"),oe=e=>yt in e.dataset;function je(e,t,n){let r=Math.max(tt,Math.min(e.left,n.width-t.width-tt)),o=e.bottom+t.height+tt>n.height&&e.top-t.height>=tt;return{left:r,top:o?e.top-t.height:e.bottom}}function wt(e){let t=$t(e);if(!t||t.matches(":popover-open"))return;t.showPopover();let{left:n,top:r}=je(e.getBoundingClientRect(),{width:t.offsetWidth,height:t.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});t.style.left=`${n}px`,t.style.top=`${r}px`,document.addEventListener("scroll",o,{capture:!0,once:!0}),document.addEventListener("pointerdown",o,{capture:!0});function o(i){i.type==="pointerdown"&&i.composedPath().includes(e)||(document.removeEventListener("scroll",o,{capture:!0}),document.removeEventListener("pointerdown",o,{capture:!0}),I(e))}}function I(e){Reflect.deleteProperty(e.dataset,yt);let t=$t(e);t?.matches(":popover-open")&&t.hidePopover()}var M=e=>e.currentTarget;function Ze(e){e.pointerType==="mouse"&&wt(M(e))}function Je(e){e.pointerType==="mouse"&&!oe(M(e))&&I(M(e))}function Qe(e){if(e.target instanceof Element&&e.target.closest("a"))return;let t=M(e);if(e.stopPropagation(),oe(t)){I(t);return}t.dataset[yt]="",wt(t)}function Xe(e){e.target instanceof Element&&e.target.matches(":focus-visible")&&wt(M(e))}function tn(e){let t=M(e);e.relatedTarget instanceof Node&&t.contains(e.relatedTarget)||I(t)}function en(e){let t=M(e);e.key!=="Escape"||!$t(t)?.matches(":popover-open")||(e.preventDefault(),e.stopPropagation(),I(t))}function gt(e,t,n){return s`<a class=${n} href=${dt("guide",{statement:e})} data-statement=${e}
    >${t}</a
  >`}function B(e,t,n=e){return t?s`<span
    class="cited"
    @pointerenter=${Ze}
    @pointerleave=${Je}
    @click=${Qe}
    @focusin=${Xe}
    @focusout=${tn}
    @keydown=${en}
    ><button type="button" class="cite">${n}<span class="unseen"> ${t}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${e}</b> ${t}</span
      >${gt(e,"Read it in the guide","cited-more")}</span
    ></span
  >`:gt(e,n,"cite")}function ie(e,t){return s`<p class="bubble ${t.by} ${t.kind}">
    <span class="who">${e}</span><span class="words">${t.text}</span>
  </p>`}var vt=j(class extends S{constructor(e){if(super(e),e.type!==T.PROPERTY&&e.type!==T.ATTRIBUTE&&e.type!==T.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!It(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===f||t===l)return t;let n=e.element,r=e.name;if(e.type===T.PROPERTY){if(t===n[r])return f}else if(e.type===T.BOOLEAN_ATTRIBUTE){if(!!t===n.hasAttribute(r))return f}else if(e.type===T.ATTRIBUTE&&n.getAttribute(r)===t+"")return f;return Z(e),t}});var ae="call-simulator-drill-draft";function se(e){return Array.isArray(e)&&e.every(t=>typeof t=="string")}function nn(e,{token:t,options:n,gapped:r}){try{let o=JSON.parse(e??"null");return o?.token!==t||typeof o.text!="string"||!se(o.picked)||!se(o.gaps)?null:o.picked.every(a=>n.some(d=>d.id===a))&&o.gaps.length===Math.max(0,r.length-1)?{text:o.text,picked:o.picked,gaps:o.gaps}:null}catch{return null}}function le(e){try{return nn(sessionStorage.getItem(ae),e)}catch{return null}}function ce({token:e},t){try{sessionStorage.setItem(ae,JSON.stringify({token:e,...t}))}catch{}}var rn={input:"typed",options:[],gapped:[]};function de({drill:{card:e}}){let t=performance.now(),n=!!e?.mark;return{answer:(e&&!n?le(e):null)??Qt(e??rn),note:"",shownAt:t,since:t,isMarked:n}}function ue({drill:{card:e,done:t}}){return e?.token??(t?"done":"nothing due")}function et(e){return Jt(performance.now(),e.state.since)}function _({view:e}){let{card:t}=e.drill;return t&&!t.mark?t:null}function R(e,t){e.state.answer=t,e.state.note="";let n=_(e);n&&ce(n,t),e.redraw()}function $(e){let t=_(e);if(!t||!et(e))return;let{answer:n,shownAt:r}=e.state;e.state.note=X(t,n),e.state.note===""&&e.send("answer",{token:t.token,...n,took_ms:Math.round(performance.now()-r)}),e.redraw()}function pe(e,t){!_(e)||!et(e)||(e.state.answer={...e.state.answer,picked:[t]},$(e))}function me(e){let t=_(e);t&&et(e)&&e.send("reveal",{token:t.token})}function nt(e){e.view.drill.card?.mark&&et(e)&&e.send("go_on",Date.now())}function P(e){e.send("go",{to:"choose",params:{}})}var on="(hover: hover)";function he(e,t){let{card:n}=e.view.drill,r=!!n?.mark;r&&(t||!e.state.isMarked)?(e.state.since=performance.now(),e.root.querySelector(".bar .main")?.focus({preventScroll:!0}),e.root.querySelector(".mark")?.scrollIntoView({block:"nearest",behavior:Yt()})):t&&sn(e),e.state.isMarked=r}function sn(e){let t=e.root.querySelector("#main");t&&Q(t);let n=e.root.querySelector("textarea, .gap");n&&matchMedia(on).matches?(n.focus({preventScroll:!0}),n.scrollIntoView({block:"nearest"})):e.root.querySelector("#ask, #end")?.focus({preventScroll:!0})}function fe(e,t,n){if(!(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)){if(t.key==="Escape")P(e);else if(t.key==="Enter"&&!t.shiftKey&&!t.repeat)n();else if(t.key!=="Enter"||t.shiftKey)return;t.preventDefault()}}function an(e,{mark:t}){let{answer:n}=e.state;if(t)return n.text.trim()?s`<p class="own"><span class="label">You</span>${n.text}</p>`:l;let r=i=>{R(e,{...n,text:i.target.value})},o=i=>{fe(e,i,()=>{$(e)})};return s`<textarea
    rows="3"
    aria-labelledby="ask"
    aria-describedby="note"
    placeholder="In your own words"
    spellcheck="true"
    enterkeyhint="send"
    .value=${vt(n.text)}
    @input=${r}
    @keydown=${o}
  ></textarea>`}function ln(e,t,n){let{answer:r}=e.state,o=a=>{R(e,ee(r,n,a.target.value))},i=()=>{let a=ht(e.state.answer,n);a===null?$(e):e.root.querySelectorAll(".gap")[a]?.focus()};return s`<input
    class="gap"
    aria-label="Gap ${n+1} of ${r.gaps.length}"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    ?readonly=${!!t.mark}
    .value=${vt(r.gaps[n]??"")}
    @input=${o}
    @keydown=${a=>{fe(e,a,i)}}
  />`}function cn(e,t){let n=(r,o)=>[r,o+1<t.gapped.length?ln(e,t,o):l];return s`<p class="gapped">${t.gapped.map(n)}</p>`}function dn(e,t){let n={ArrowDown:1,ArrowUp:-1}[t.key];if(!n)return!1;let r=[...e.root.querySelectorAll(".option")],o=r.findIndex(a=>a.matches(":focus")),i=o<0&&n<0?r.length-1:o+n;return r[Math.max(0,Math.min(i,r.length-1))]?.focus(),!0}function ge(e,t,n){let r=/^[1-9]$/.test(n.key)?t.options[Number(n.key)-1]:void 0;if(r)ye(e,t,r.id);else return dn(e,n);return!0}function ye(e,t,n){t.mark||(t.input==="pick"?pe(e,n):R(e,Xt(e.state.answer,n)))}var un={right:["check","right"],wrong:["cross","not right"]};function pn(e,t,n){let{answer:r}=e.state;if(t.input==="order"){let d=ne(r,n.id);if(!d)return s`<span class="place"></span>`;let c=t.mark&&t.mark.right[d-1]!==n.text;return s`<span class="place set ${c?"off":""}">
      ${re(d)}${c?s`<span class="unseen">, not right</span>`:l}
    </span>`}let o=t.mark?ft(n,r,t.mark.right):"";if(!o)return s`<span class="known"></span>`;let[i,a]=un[o];return s`<span class="known">${h(i)}<span class="unseen">${a}</span></span>`}function bt(e,t,n,r,o=n.text){let{answer:i}=e.state,a=i.picked.includes(n.id),d=t.mark&&t.input==="pick"?ft(n,i,t.mark.right):"",c=()=>{ye(e,t,n.id)},m=u=>{u.key!=="Enter"||t.mark||!u.repeat&&(t.input==="pick"||X(t,i)!=="")||(u.preventDefault(),u.repeat||$(e))};return s`<button
    type="button"
    class="option ${d} ${a?"picked":""}"
    aria-disabled=${t.mark?"true":l}
    aria-pressed=${t.input==="order"?String(a):l}
    aria-keyshortcuts=${r<9?String(r+1):l}
    @click=${c}
    @keydown=${m}
  >
    <kbd aria-hidden="true">${r<9?r+1:""}</kbd><span>${o}</span>${pn(e,t,n)}
  </button>`}function mn(e,t){return s`<ol class="options" aria-labelledby="ask">
    ${t.options.map((n,r)=>s`<li>${bt(e,t,n,r)}</li>`)}
  </ol>`}function $e(e,t){return H(t)?l:t.input==="typed"?an(e,t):t.input==="gaps"?cn(e,t):mn(e,t)}var hn={typed:"Type it, then Enter",pick:"A number picks",order:"Numbers in your order, Backspace takes one back",gaps:"Tab leads from gap to gap"};function we({input:e}){return hn[e]}function fn({speaker:e,text:t,turn:n}){let r=e==="customer"?"Customer":n===null?"Agent":`Agent, line ${n}`;return ie(r,{by:e==="customer"?"customer":"trainee",kind:"said",text:t})}function ve({account:e}){if(e.length===0)return l;let t=([n,r])=>s`<div>
      <dt>${n}</dt>
      <dd>${r}</dd>
    </div>`;return s`<dl class="account" aria-label="On your screen">${e.map(t)}</dl>`}function be(e,t){if(t.said.length===0)return l;let n=H(t),r=o=>{let i=t.options.findIndex(({id:d})=>d===n?.get(o.turn??0)),a=t.options[i];return a?bt(e,t,a,i,[s`<span class="who">Line ${o.turn}</span>`,o.text]):fn(o)};return s`<div class="lines">${t.said.map(r)}</div>`}function ke({situation:e}){return e?s`<p>${e}</p>`:l}function xe(e,{number:t,of:n}){return s`<header class="progress">
    <p><b>${t}</b> of ${n}</p>
    <span class="track" aria-hidden="true"><i style="width:${100*t/n}%"></i></span>
    <button
      type="button"
      class="btn quiet"
      aria-keyshortcuts="Escape"
      @click=${()=>{P(e)}}
    >
      Leave<kbd aria-hidden="true">Esc</kbd>
    </button>
  </header>`}function gn({heard:e}){return e.length===0?l:s`<p class="heard">
    <span class="label">Heard in your words</span>${e.map(t=>s`<span class="tag">${t}</span>`)}
  </p>`}function yn({input:e,options:t},n){let r=n.right.filter(o=>e==="order"||t.every(i=>i.text!==o));return r.length===0?l:e==="order"?s`<div class="right-words">
      <p class="label">The right order</p>
      <ol class="steps">
        ${n.right.map(o=>s`<li>${o}</li>`)}
      </ol>
    </div>`:s`<div class="right-words">
    <p class="label">Right words</p>
    ${r.map(o=>s`<blockquote>${o}</blockquote>`)}
  </div>`}function $n(e,{due:t,rule:n,practise:r,practise_words:o}){let i=()=>v(e,"brief",{scenario:r},[h("phone"),o],{class:"btn"});return s`<div class="after">
    ${t?s`<p class="when">${h("clock")}${t}</p>`:l} ${r?i():l}
    ${n?s`<details>
            <summary>How this is marked</summary>
            <p>${n}</p>
          </details>`:l}
  </div>`}function wn({is_right:e,is_critical:t}){return e?"right":t?"critical":"wrong"}var vn={right:"check",wrong:"dash",critical:"alert"};function bn(e,t){let{mark:n}=t;if(!n)return l;let r=wn(n);return s`<section class="mark ${r}" aria-labelledby="verdict">
    <h2 id="verdict">${h(vn[r])}<span>${n.verdict}</span></h2>
    ${gn(n)} ${yn(t,n)}
    <p class="why">
      ${n.why.replace(` (${n.statement})`,"")}
      ${n.statement?B(n.statement,e.view.texts[n.statement]??""):l}
    </p>
    ${n.help?s`<p class="help">${h("hint")}<span>${n.help}</span></p>`:l} ${$n(e,n)}
  </section>`}function kt(e){e.repeat&&e.preventDefault()}function kn(e,t){if(t.mark){let i=t.number===t.of?"See how it went":"Next";return s`<button type="button" class="btn main" aria-describedby="verdict" @click=${()=>{nt(e)}} @keydown=${kt}>
      ${i}<kbd aria-hidden="true">↵</kbd>
    </button>`}let n=()=>{me(e)},o=s`<button type="button" class="btn main" @click=${()=>{$(e)}} @keydown=${kt}>
    Check<kbd aria-hidden="true">↵</kbd>
  </button>`;return s`<button type="button" class="btn quiet" @click=${n} @keydown=${kt}>I don’t know</button>
    ${t.input==="pick"?s`<span class="main" aria-hidden="true"></span>`:o}`}function Ae(e,t){let{note:n}=e.state;return s`<footer class="bar">
    <div>
      <p id="note" class="small ${n?"":"muted keys"}" role="status">
        ${n||(t.mark?"":we(t))}
      </p>
      ${kn(e,t)}
    </div>
  </footer>`}function Ee(e,t){let n=t.again?s`<span class="tag">Once more</span>`:l,r=s`<h1 id="ask" tabindex="-1">${t.ask}</h1>`;return s`<article class="asking" aria-labelledby="ask">
    <p class="kind"><span class="label">${t.kind_words}</span>${n}</p>
    ${H(t)?s`<div class="situation">${ke(t)}${ve(t)}</div>
            ${r}
            <div class="situation">${be(e,t)}</div>`:s`<div class="situation">${ke(t)}${be(e,t)}${ve(t)}</div>
            ${r}`}
    ${$e(e,t)} ${bn(e,t)}
  </article>`}var xn=[0,1,2,3];function An(e){let t=40-8*e,n=r=>`M24 ${t} C${24+5*r} ${t-1} ${24+13*r} ${t-3} ${24+14*r} ${t-11} C${24+6*r} ${t-11} ${24+2*r} ${t-6} 24 ${t}`;return[n(-1),n(1)]}var En={check:["M39 12 A20 20 0 1 0 43.5 20","M15 24.5 L22.5 32 L41 9.5"],star:["M24 5 L29.7 17 L43 18.7 L33.3 28 L35.8 41.2 L24 34.7 L12.2 41.2 L14.7 28 L5 18.7 L18.3 17 Z"],sprig:["M24 46 C24.6 36 23.4 22 24 8",...xn.flatMap(An),"M24 8 C21 5.5 21.5 2.5 24 1 C26.5 2.5 27 5.5 24 8"]};function xt(e){let t=(n,r)=>z`<path d=${n} pathLength="1" style="--at:${r}"></path>`;return s`<svg class="drawn" viewBox="0 0 48 48" aria-hidden="true">${En[e].map(t)}</svg>`}function Te(e,t,n){return`${e} ${e===1?t:n}`}function Tn(e){let t=Math.max(1,...e.map(({cards:n})=>n));return e.map(({cards:n})=>n===0?0:Math.max(8,Math.round(100*n/t)))}function Me(e){if(e.length===0)return l;let t=Tn(e),n=({words:r,cards:o},i)=>s`<li class=${o===0?"none":l}>
      <span class="unseen">${r}: ${Te(o,"card","cards")}</span>
      <b aria-hidden="true">${o||"–"}</b>
      <i aria-hidden="true"><i style="height:${t[i]??0}%"></i></i>
      <span aria-hidden="true">${r}</span>
    </li>`;return s`<ol class="forecast" aria-label="Cards on the coming days">
    ${e.map(n)}
  </ol>`}function Mn(e){return"scenario"in e}function _n(e){return Mn(e)?e.level==="worked"?"play":"phone":"cards"}function Cn(e,t){return s`<button type="button" class="btn main" @click=${()=>e.send("begin",Date.now())}>
    ${h(_n(t))}${t.words}
  </button>`}function At(e,t){return t?s`<div class="next-step">
    <p class="small"><b>Next:</b> ${t.why}</p>
    ${Cn(e,t)}
  </div>`:l}function Sn(e,{missed:t}){if(t.length===0)return l;let n=([r,o])=>s`<li><span>${r}</span>${B(o,e.view.texts[o]??"")}</li>`;return s`<section class="card" aria-labelledby="back-title">
    <h2 id="back-title">Comes back tomorrow</h2>
    <ul class="missed">
      ${t.map(n)}
    </ul>
  </section>`}function Rn({forecast:e}){return e.length===0?l:s`<section class="card" aria-labelledby="ahead-title">
    <h2 id="ahead-title">The days ahead</h2>
    ${Me(e)}
  </section>`}function Pn(e,{more:t}){if(t===0)return l;let n=()=>e.send("more",Date.now()),r=t===1?"1 more card":`${String(t)} more cards`;return s`<button type="button" class="btn" @click=${n}>${h("cards")}Go on with ${r}</button>`}function _e(e,t=l){return s`<p class="row ways">
    ${t} ${v(e,"guide",{},"How you stand on every statement")} ${v(e,"choose",{},"Home")}
  </p>`}function Ce(e,t){let n=[t.took,t.streak].filter(Boolean);return s`<div class="ending">
    <header>
      ${xt(t.missed.length===0?"sprig":"check")}
      <div>
        <h1 id="end" tabindex="-1">${t.headline}</h1>
        <p class="lead facts">${n.map(r=>s`<span>${r}</span>`)}</p>
      </div>
    </header>
    ${At(e,e.view.step)}
    <div class="pair">${Sn(e,t)} ${Rn(t)}</div>
    ${_e(e,Pn(e,t))}
  </div>`}function Se(e){return s`<div class="ending">
    <header>
      ${xt("check")}
      <div>
        <h1 id="end" tabindex="-1">Nothing is due now</h1>
        <p class="lead">${e.view.drill.next_due}</p>
      </div>
    </header>
    ${At(e,e.view.step)} ${_e(e)}
  </div>`}function Re({view:e}){let{notice:t}=e.drill;return t?s`<p class="notice" role="status">${h("note")}<span>${t}</span></p>`:l}function Ln(e){let{card:t,done:n}=e.view.drill;return t?s`<div class="drilling">
    <div class="wrap drill">${xe(e,t)} ${O(e.problem)} ${Re(e)} ${Ee(e,t)}</div>
    ${Ae(e,t)}
  </div>`:s`<div class="wrap drill over">
      ${O(e.problem)} ${Re(e)} ${n?Ce(e,n):Se(e)}
    </div>`}function Dn(e){let[t]=e.composedPath();return t instanceof HTMLElement&&t.matches("button, a, summary")}function Vn(e,t){if(t.key==="Escape")P(e);else if(t.key==="Enter"){if(Dn(t))return;_(e)?$(e):nt(e)}else if(!Nn(e,t))return;t.preventDefault()}function Nn(e,t){let n=_(e);return!n||n.options.length===0?!1:t.key==="Backspace"&&n.input==="order"?(R(e,te(e.state.answer)),!0):ge(e,n,t)}var ko=Zt("drill",{here:"drill",about:ue,state:de,draw:Ln,drawn:he,onKey:Vn});export{ko as default};
/*! Bundled license information:

lit-html/lit-html.js:
lit-html/directive.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
lit-html/directives/live.js:
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
