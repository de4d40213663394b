/* Made from pages/readiness/page.ts by npm run build. */
var q=globalThis,J=t=>t,N=q.trustedTypes,X=N?N.createPolicy("lit-html",{createHTML:t=>t}):void 0,U="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,z="?"+f,ke=`<${z}>`,w=document,x=()=>w.createComment(""),S=t=>t===null||typeof t!="object"&&typeof t!="function",j=Array.isArray,re=t=>j(t)||typeof t?.[Symbol.iterator]=="function",W=`[ 	
\f\r]`,E=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ee=/-->/g,te=/>/g,$=RegExp(`>|${W}(?:([^\\s"'>=/]+)(${W}*=${W}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),se=/'/g,ne=/"/g,ae=/^(?:script|style|textarea|title)$/i,K=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),c=K(1),ie=K(2),Xe=K(3),C=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),oe=new WeakMap,v=w.createTreeWalker(w,129);function le(t,e){if(!j(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return X!==void 0?X.createHTML(e):e}var de=(t,e)=>{let s=t.length-1,n=[],o,r=e===2?"<svg>":e===3?"<math>":"",a=E;for(let d=0;d<s;d++){let i=t[d],h,m,u=-1,p=0;for(;p<i.length&&(a.lastIndex=p,m=a.exec(i),m!==null);)p=a.lastIndex,a===E?m[1]==="!--"?a=ee:m[1]!==void 0?a=te:m[2]!==void 0?(ae.test(m[2])&&(o=RegExp("</"+m[2],"g")),a=$):m[3]!==void 0&&(a=$):a===$?m[0]===">"?(a=o??E,u=-1):m[1]===void 0?u=-2:(u=a.lastIndex-m[2].length,h=m[1],a=m[3]===void 0?$:m[3]==='"'?ne:se):a===ne||a===se?a=$:a===ee||a===te?a=E:(a=$,o=void 0);let y=a===$&&t[d+1].startsWith("/>")?" ":"";r+=a===E?i+ke:u>=0?(n.push(h),i.slice(0,u)+U+i.slice(u)+f+y):i+f+(u===-2?d:y)}return[le(t,r+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},k=class t{constructor({strings:e,_$litType$:s},n){let o;this.parts=[];let r=0,a=0,d=e.length-1,i=this.parts,[h,m]=de(e,s);if(this.el=t.createElement(h,n),v.currentNode=this.el.content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=v.nextNode())!==null&&i.length<d;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(U)){let p=m[a++],y=o.getAttribute(u).split(f),L=/([.?@])?(.*)/.exec(p);i.push({type:1,index:r,name:L[2],strings:y,ctor:L[1]==="."?R:L[1]==="?"?P:L[1]==="@"?V:b}),o.removeAttribute(u)}else u.startsWith(f)&&(i.push({type:6,index:r}),o.removeAttribute(u));if(ae.test(o.tagName)){let u=o.textContent.split(f),p=u.length-1;if(p>0){o.textContent=N?N.emptyScript:"";for(let y=0;y<p;y++)o.append(u[y],x()),v.nextNode(),i.push({type:2,index:++r});o.append(u[p],x())}}}else if(o.nodeType===8)if(o.data===z)i.push({type:2,index:r});else{let u=-1;for(;(u=o.data.indexOf(f,u+1))!==-1;)i.push({type:7,index:r}),u+=f.length-1}r++}}static createElement(e,s){let n=w.createElement("template");return n.innerHTML=e,n}};function A(t,e,s=t,n){if(e===C)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,r=S(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=A(t,o._$AS(t,e.values),o,n)),e}var H=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??w).importNode(s,!0);v.currentNode=o;let r=v.nextNode(),a=0,d=0,i=n[0];for(;i!==void 0;){if(a===i.index){let h;i.type===2?h=new M(r,r.nextSibling,this,e):i.type===1?h=new i.ctor(r,i.name,i.strings,this,e):i.type===6&&(h=new O(r,this,e)),this._$AV.push(h),i=n[++d]}a!==i?.index&&(r=v.nextNode(),a++)}return v.currentNode=w,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},M=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=A(this,e,s),S(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==C&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):re(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&S(this._$AH)?this._$AA.nextSibling.data=e:this.T(w.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=k.createElement(le(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let r=new H(o,this),a=r.u(this.options);r.p(s),this.T(a),this._$AH=r}}_$AC(e){let s=oe.get(e.strings);return s===void 0&&oe.set(e.strings,s=new k(e)),s}k(e){j(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let r of e)o===s.length?s.push(n=new t(this.O(x()),this.O(x()),this,this.options)):n=s[o],n._$AI(r),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=J(e).nextSibling;J(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},b=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,o,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=r,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=l}_$AI(e,s=this,n,o){let r=this.strings,a=!1;if(r===void 0)e=A(this,e,s,0),a=!S(e)||e!==this._$AH&&e!==C,a&&(this._$AH=e);else{let d=e,i,h;for(e=r[0],i=0;i<r.length-1;i++)h=A(this,d[n+i],s,i),h===C&&(h=this._$AH[i]),a||=!S(h)||h!==this._$AH[i],h===l?e=l:e!==l&&(e+=(h??"")+r[i+1]),this._$AH[i]=h}a&&!o&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},R=class extends b{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},P=class extends b{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},V=class extends b{constructor(e,s,n,o,r){super(e,s,n,o,r),this.type=5}_$AI(e,s=this){if((e=A(this,e,s,0)??l)===C)return;let n=this._$AH,o=e===l&&n!==l||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,r=e!==l&&(n===l||o);o&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},O=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},ce={M:U,P:f,A:z,C:1,L:de,R:H,D:re,V:A,I:M,H:b,N:P,U:V,B:R,F:O},Le=q.litHtmlPolyfillSupport;Le?.(k,M),(q.litHtmlVersions??=[]).push("3.3.3");var ue=(t,e,s)=>{let n=s?.renderBefore??e,o=n._$litPart$;if(o===void 0){let r=s?.renderBefore??null;n._$litPart$=o=new M(e.insertBefore(x(),r),r,void 0,s??{})}return o._$AI(t),o};var F={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function _(t){let e=F[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(s=>ie`<path d=${s}></path>`)}
  </svg>`}function Ne(t,e={}){let s=Object.entries(e).filter(o=>!!o[1]),n=new URLSearchParams(s).toString();return(t==="choose"?"./":t)+(n&&`?${n}`)}function T(t,e,s,n,o={}){let r=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),t.send("go",{to:e,params:s}))};return c`<a
    href=${Ne(e,s)}
    class=${o.class??l}
    aria-label=${o.label??l}
    aria-current=${o.current?"page":l}
    @click=${r}
    >${n}</a
  >`}function I(t){return t?c`<p class="problem" role="alert">${_("alert")}<span>${t}</span></p>`:l}function he(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var He="en-US";function me(t){He=t}function G(t,e,s){return`${t} ${t===1?e:s}`}var pe={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var fe={};function ge(t){fe=pe[t.split("-",1)[0]??""]??{}}function g(t){return fe[t]??t}var ye=t=>(...e)=>({_$litDirective$:t,values:e}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};var{I:ht}=ce;var Re={},$e=(t,e=Re)=>t._$AH=e;var ve=ye(class extends D{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,s]){return e!==this.key&&($e(t),this.key=e),s}});var Pe=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),Y="callSimulatorTurning";function we(){return Y in document.documentElement.dataset}var B=class{onSilence=()=>{};#e=null;#t=null;#r;#s;#n;constructor(e){this.#n=e}send(e,s){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#o(),this.#t=e,Pe.has(e)&&(document.documentElement.dataset[Y]=""),e!=="look"&&(this.#r=setTimeout(()=>{this.#n.setAttribute("aria-busy","true")},400)),this.#s=setTimeout(()=>{this.#o(),this.onSilence()},8e3),this.#e.setTriggerValue(e,s),!0)}answered(e){this.#e=e,this.#o()}close(){clearTimeout(this.#s)}#o(){clearTimeout(this.#s),clearTimeout(this.#r),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Y),this.#n.removeAttribute("aria-busy")}};var Ae="call-simulator-frame",Ve=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Oe=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${F.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function be(){if(document.getElementById(Ae))return;let t=document.createElement("style");t.id=Ae,t.textContent=Ve,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Oe)}`}function _e(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Ie=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Te=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],De=[{to:"guide",text:"Guide"}],Me=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],Ee=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],xe="more-pages";function Se(t,e){let s=(r,a=l)=>r.map(({to:d,text:i})=>c`<li class=${a}>${T(t,d,{},g(i),{current:e===d})}</li>`),n=[_("mark"),c`<span>${g("Call simulator")}</span>`],o=[...Me,...Ee].some(({to:r})=>r===e);return c`<header class="mast">
    ${T(t,"choose",{},n,{class:"brand",label:g("Call simulator, home")})}
    <nav aria-label=${g("Pages")}>
      <ul class="bar-of-pages">
        ${s(Ie)}${s(Te,"roomy")}${s(De)}
        <li>
          <button type="button" popovertarget=${xe} class=${o?"holds-current":l}>
            ${g("More")}${_("more")}
          </button>
        </li>
      </ul>
      <div id=${xe} popover class="menu-of-pages" @click=${Be}>
        <ul>
          ${s(Te,"narrow")}${s(Ee)}
        </ul>
        <p id="for-trainers">${g("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${s(Me)}
        </ul>
      </div>
    </nav>
  </header>`}function Be(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var We="The app is not answering. Check that it is still running, then load this page again.",Q=class extends B{view;problem=null;arrives=we();root;#e=()=>{};constructor(e){let s=document.createElement("div");s.className="page",super(s),this.root=s,s.addEventListener("click",n=>{qe(this,n)}),this.view=e.data[0].view,be(),e.parentElement.append(s)}take(e,s){let[n]=e.data;this.view=n.view,this.problem=n.problem,me(n.locale),ge(n.locale),this.answered(e),this.#e=s}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,_e(e))}};function qe(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let n=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;n&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:n}}))}function Ue(t){let e=new WeakMap;return s=>{let n=e.get(s.parentElement)??t(s);return e.set(s.parentElement,n),n}}var Z=class extends Q{state;silent=!1;constructor(e,s){super(e),this.state=s}};function Ce(t,e){let s=a=>e.state?.(a),n=new WeakMap,o=Ue(a=>{let d=new Z(a,s(a.data[0].view));return n.set(d,i=>{je(i)||e.onKey?.(d,i)}),d}),r=new WeakMap;return a=>{let d=o(a),i=e.about?.(a.data[0].view),h=!r.has(d)||r.get(d)!==i;h&&r.has(d)&&(d.state=s(a.data[0].view)),r.set(d,i),ze(d,a,e),e.drawn?.(d,h);let m=n.get(d);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(d),d.close()}}}function ze(t,e,s){let n=()=>{ue(Ke(t,s),t.root)};t.take(e,n),t.silent=!1,t.onSilence=()=>{t.silent=!0,n()},n();let o=t.root.querySelector("#main");o&&t.arrive(o)}function je(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Ke(t,e){let s=()=>t.root.querySelector("#main")?.focus();return[I(t.silent?We:null),he(g("Skip to the page"),s),Se(t,e.here),c`<div id="main" tabindex="-1">${ve(e.about?.(t.view),e.draw(t))}</div>`]}function Fe({done:t,due:e,lower_bound:s}){if(s===null)return l;let n=100*t/e;return c`<div class="scale" aria-hidden="true">
    <div class="track">
      <span class="range" style="left:${s}%;right:${100-n}%"></span>
      <span class="dot" style="left:${n}%"></span>
    </div>
    <div class="ends small muted"><span>0 %</span><span>50 %</span><span>100 %</span></div>
  </div>`}function Ge(t,e){let s=e.missing.length>0,n=e.calls>0?c`<p class="small muted">Form ${e.form} of ${e.forms}</p>`:l,o=s?c`<div class="lacks">
        <h3>Still missing</h3>
        <ul>
          ${e.missing.map(r=>c`<li>${r}</li>`)}
        </ul>
      </div>`:l;return c`<section class="card statement ${e.state}" aria-labelledby="verdict">
    <div class="says">
      ${n}
      <h2 id="verdict">${e.state==="shown"?_("check"):l}${e.verdict}</h2>
      ${e.headline?c`<p class="headline">${e.headline}</p>`:l} ${Fe(e)}
    </div>
    ${o} ${s?T(t,"choose",{},"Choose a call to be assessed on",{class:"btn"}):l}
  </section>`}function Ye(t,e){if(e.length===0)return l;let s=e.some(o=>o.form!==e[0]?.form),n=o=>c`<tr>
      <td>${T(t,"debrief",{call:o.id},o.title)}</td>
      <td class="when">${o.on}</td>
      <td class=${o.is_clean?"steps":"steps missed"}>${o.steps}</td>
      ${s?c`<td class="when">${o.form}</td>`:l}
    </tr>`;return c`<section>
    <h2>${G(e.length,"call that counts","calls that count")}</h2>
    <div class="card list">
      <table>
        <thead>
          <tr>
            <th scope="col">Call</th>
            <th scope="col">Day</th>
            <th scope="col">Critical steps</th>
            ${s?c`<th scope="col">Form</th>`:l}
          </tr>
        </thead>
        <tbody>
          ${e.map(n)}
        </tbody>
      </table>
    </div>
  </section>`}function Qe(t,e){if(e.length===0)return l;let s=n=>c`<tr>
      <td>${n.id?T(t,"debrief",{call:n.id},n.title):n.title}</td>
      <td class="when">${n.on}</td>
      <td>${n.why}</td>
    </tr>`;return c`<section>
    <h2>${G(e.length,"assessment that does not count","assessments that do not count")}</h2>
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
          ${e.map(s)}
        </tbody>
      </table>
    </div>
  </section>`}var Ze={true:"should be said",false:"should not",null:"in between"};function Je(t,e){let s=n=>c`<tr class=${n.is_right===null?"between":n.is_right?"ready":"unready"}>
      <th scope="row">${n.who}</th>
      <td class="when">${Ze[String(n.is_right)]}</td>
      <td class="figure">${n.clustering}</td>
      <td class="figure">${n.first_form}</td>
      <td class="figure">${n.all_forms}</td>
      <td class="figure">${n.calls}</td>
    </tr>`;return c`<section>
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
          ${t.map(s)}
        </tbody>
      </table>
    </div>
  </section>`}var Wt=Ce("readiness",{here:"readiness",draw:t=>{let{view:e}=t;return c`<div class="wrap">
      <div class="top">
        <h1>What ${e.name||"you"} ${e.name?"has":"have"} shown</h1>
        <p class="lead">Critical steps done right in assessments that were new, in own words and without help.</p>
      </div>
      ${I(t.problem)} ${Ge(t,e)} ${Ye(t,e.counted)} ${Qe(t,e.left_out)}
      <section>
        <h2>The rule</h2>
        <ul class="rule">
          ${e.rule.sentences.map(s=>c`<li>${s}</li>`)}
        </ul>
      </section>
      ${Je(e.rule.errors,e.rule.about_errors)}
    </div>`}});export{Wt as default};
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
