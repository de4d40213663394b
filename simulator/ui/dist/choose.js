/* Made from pages/choose/page.ts by npm run build. */
var j=globalThis,ne=t=>t,O=j.trustedTypes,oe=O?O.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,K="?"+g,tt=`<${K}>`,S=document,L=()=>S.createComment(""),P=t=>t===null||typeof t!="object"&&typeof t!="function",G=Array.isArray,de=t=>G(t)||typeof t?.[Symbol.iterator]=="function",U=`[ 	
\f\r]`,k=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,se=/-->/g,ae=/>/g,b=RegExp(`>|${U}(?:([^\\s"'>=/]+)(${U}*=${U}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),re=/'/g,ie=/"/g,ce=/^(?:script|style|textarea|title)$/i,Y=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),i=Y(1),ue=Y(2),Ft=Y(3),N=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),le=new WeakMap,A=S.createTreeWalker(S,129);function pe(t,e){if(!G(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return oe!==void 0?oe.createHTML(e):e}var me=(t,e)=>{let n=t.length-1,o=[],s,r=e===2?"<svg>":e===3?"<math>":"",a=k;for(let c=0;c<n;c++){let d=t[c],u,m,p=-1,y=0;for(;y<d.length&&(a.lastIndex=y,m=a.exec(d),m!==null);)y=a.lastIndex,a===k?m[1]==="!--"?a=se:m[1]!==void 0?a=ae:m[2]!==void 0?(ce.test(m[2])&&(s=RegExp("</"+m[2],"g")),a=b):m[3]!==void 0&&(a=b):a===b?m[0]===">"?(a=s??k,p=-1):m[1]===void 0?p=-2:(p=a.lastIndex-m[2].length,u=m[1],a=m[3]===void 0?b:m[3]==='"'?ie:re):a===ie||a===re?a=b:a===se||a===ae?a=k:(a=b,s=void 0);let w=a===b&&t[c+1].startsWith("/>")?" ":"";r+=a===k?d+tt:p>=0?(o.push(u),d.slice(0,p)+z+d.slice(p)+g+w):d+g+(p===-2?c:w)}return[pe(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},R=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let r=0,a=0,c=e.length-1,d=this.parts,[u,m]=me(e,n);if(this.el=t.createElement(u,o),A.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=A.nextNode())!==null&&d.length<c;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(z)){let y=m[a++],w=s.getAttribute(p).split(g),H=/([.?@])?(.*)/.exec(y);d.push({type:1,index:r,name:H[2],strings:w,ctor:H[1]==="."?D:H[1]==="?"?I:H[1]==="@"?B:T}),s.removeAttribute(p)}else p.startsWith(g)&&(d.push({type:6,index:r}),s.removeAttribute(p));if(ce.test(s.tagName)){let p=s.textContent.split(g),y=p.length-1;if(y>0){s.textContent=O?O.emptyScript:"";for(let w=0;w<y;w++)s.append(p[w],L()),A.nextNode(),d.push({type:2,index:++r});s.append(p[y],L())}}}else if(s.nodeType===8)if(s.data===K)d.push({type:2,index:r});else{let p=-1;for(;(p=s.data.indexOf(g,p+1))!==-1;)d.push({type:7,index:r}),p+=g.length-1}r++}}static createElement(e,n){let o=S.createElement("template");return o.innerHTML=e,o}};function x(t,e,n=t,o){if(e===N)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=P(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=x(t,s._$AS(t,e.values),s,o)),e}var V=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??S).importNode(n,!0);A.currentNode=s;let r=A.nextNode(),a=0,c=0,d=o[0];for(;d!==void 0;){if(a===d.index){let u;d.type===2?u=new C(r,r.nextSibling,this,e):d.type===1?u=new d.ctor(r,d.name,d.strings,this,e):d.type===6&&(u=new W(r,this,e)),this._$AV.push(u),d=o[++c]}a!==d?.index&&(r=A.nextNode(),a++)}return A.currentNode=S,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},C=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=x(this,e,n),P(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==N&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):de(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&P(this._$AH)?this._$AA.nextSibling.data=e:this.T(S.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=R.createElement(pe(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new V(s,this),a=r.u(this.options);r.p(n),this.T(a),this._$AH=r}}_$AC(e){let n=le.get(e.strings);return n===void 0&&le.set(e.strings,n=new R(e)),n}k(e){G(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let r of e)s===n.length?n.push(o=new t(this.O(L()),this.O(L()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=ne(e).nextSibling;ne(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},T=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(e,n=this,o,s){let r=this.strings,a=!1;if(r===void 0)e=x(this,e,n,0),a=!P(e)||e!==this._$AH&&e!==N,a&&(this._$AH=e);else{let c=e,d,u;for(e=r[0],d=0;d<r.length-1;d++)u=x(this,c[o+d],n,d),u===N&&(u=this._$AH[d]),a||=!P(u)||u!==this._$AH[d],u===l?e=l:e!==l&&(e+=(u??"")+r[d+1]),this._$AH[d]=u}a&&!s&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},D=class extends T{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},I=class extends T{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},B=class extends T{constructor(e,n,o,s,r){super(e,n,o,s,r),this.type=5}_$AI(e,n=this){if((e=x(this,e,n,0)??l)===N)return;let o=this._$AH,s=e===l&&o!==l||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},W=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){x(this,e)}},he={M:z,P:g,A:K,C:1,L:me,R:V,D:de,V:x,I:C,H:T,N:I,U:B,B:D,F:W},nt=j.litHtmlPolyfillSupport;nt?.(R,C),(j.litHtmlVersions??=[]).push("3.3.3");var fe=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new C(e.insertBefore(L(),r),r,void 0,n??{})}return s._$AI(t),s};var Q={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(t){let e=Q[t];return i`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>ue`<path d=${n}></path>`)}
  </svg>`}function ot(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function $(t,e,n,o,s={}){let r=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),t.send("go",{to:e,params:n}))};return i`<a
    href=${ot(e,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${r}
    >${o}</a
  >`}function _(t){return t?i`<p class="problem" role="alert">${h("alert")}<span>${t}</span></p>`:l}function ye(t,e){return i`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var ge="en-US";function $e(t){ge=t}function ve(t){return new Intl.DateTimeFormat(ge,{dateStyle:"medium"}).format(new Date(t))}function f(t,e,n){return`${t} ${t===1?e:n}`}var we={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var be={};function Ae(t){be=we[t.split("-",1)[0]??""]??{}}function v(t){return be[t]??t}var Se=t=>(...e)=>({_$litDirective$:t,values:e}),q=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:nn}=he;var st={},xe=(t,e=st)=>t._$AH=e;var Te=Se(class extends q{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(xe(t),this.key=e),n}});var at=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),Z="callSimulatorTurning";function Ce(){return Z in document.documentElement.dataset}var F=class{onSilence=()=>{};#e=null;#t=null;#a;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,at.has(e)&&(document.documentElement.dataset[Z]=""),e!=="look"&&(this.#a=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#a),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Z),this.#o.removeAttribute("aria-busy")}};var _e="call-simulator-frame",rt=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,it=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Q.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ee(){if(document.getElementById(_e))return;let t=document.createElement("style");t.id=_e,t.textContent=rt,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(it)}`}function Me(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var lt=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],ke=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],dt=[{to:"guide",text:"Guide"}],Le=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],Pe=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Ne="more-pages";function Re(t,e){let n=(r,a=l)=>r.map(({to:c,text:d})=>i`<li class=${a}>${$(t,c,{},v(d),{current:e===c})}</li>`),o=[h("mark"),i`<span>${v("Call simulator")}</span>`],s=[...Le,...Pe].some(({to:r})=>r===e);return i`<header class="mast">
    ${$(t,"choose",{},o,{class:"brand",label:v("Call simulator, home")})}
    <nav aria-label=${v("Pages")}>
      <ul class="bar-of-pages">
        ${n(lt)}${n(ke,"roomy")}${n(dt)}
        <li>
          <button type="button" popovertarget=${Ne} class=${s?"holds-current":l}>
            ${v("More")}${h("more")}
          </button>
        </li>
      </ul>
      <div id=${Ne} popover class="menu-of-pages" @click=${ct}>
        <ul>
          ${n(ke,"narrow")}${n(Pe)}
        </ul>
        <p id="for-trainers">${v("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(Le)}
        </ul>
      </div>
    </nav>
  </header>`}function ct(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var ut="The app is not answering. Check that it is still running, then load this page again.",J=class extends F{view;problem=null;arrives=Ce();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{pt(this,o)}),this.view=e.data[0].view,Ee(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,$e(o.locale),Ae(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Me(e))}};function pt(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function mt(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var X=class extends J{state;silent=!1;constructor(e,n){super(e),this.state=n}};function He(t,e){let n=a=>e.state?.(a),o=new WeakMap,s=mt(a=>{let c=new X(a,n(a.data[0].view));return o.set(c,d=>{ft(d)||e.onKey?.(c,d)}),c}),r=new WeakMap;return a=>{let c=s(a),d=e.about?.(a.data[0].view),u=!r.has(c)||r.get(c)!==d;u&&r.has(c)&&(c.state=n(a.data[0].view)),r.set(c,d),ht(c,a,e),e.drawn?.(c,u);let m=o.get(c);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(c),c.close()}}}function ht(t,e,n){let o=()=>{fe(yt(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let s=t.root.querySelector("#main");s&&t.arrive(s)}function ft(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function yt(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[_(t.silent?ut:null),ye(v("Skip to the page"),n),Re(t,e.here),i`<div id="main" tabindex="-1">${Te(e.about?.(t.view),e.draw(t))}</div>`]}var gt="call_simulator_person",$t=3600*24*365,vt=60;function Oe(t){document.cookie=`${gt}=${encodeURIComponent(t.id)}; path=/; max-age=${$t}; samesite=lax`}function Ve({name:t,text:e}){let n=URL.createObjectURL(new Blob([e],{type:"application/json"})),o=document.createElement("a");o.href=n,o.download=t,o.click(),URL.revokeObjectURL(n)}function wt({calls:t,last:e}){return t===0?"no calls yet":f(t,"call","calls")+(e?`, last on ${ve(e)}`:"")}function ee(t,{event:e,label:n,value:o,button:s,main:r,hint:a}){return i`<form class="name-field" @submit=${d=>{d.preventDefault();let u=new FormData(d.currentTarget).get("name");t.send(e,{name:typeof u=="string"?u:""})}}>
    <label for=${e}>${n}</label>
    <input
      id=${e}
      name="name"
      placeholder=${a??l}
      .value=${o}
      maxlength=${2*vt}
      autocomplete="off"
      spellcheck="false"
    />
    <button type="submit" class=${r?"btn main":"btn"}>${s}</button>
  </form>`}function bt(t,e){let n=e.id===t.view.who.id;return i`<li>
    <button type="button" class="person" aria-pressed=${n?"true":"false"} @click=${()=>{n||t.send("practise_as",{person:e.id})}}>
      <b>${e.name||"The first person on this machine"}</b>
      <span class="small muted">${wt(e)}</span>
      ${n?h("check"):l}
    </button>
  </li>`}function At(t){let{who:e}=t.view,n=s=>()=>{t.state.panel=s,t.redraw()},o=()=>{t.state.panel="shut",t.send("forget",Date.now())};return t.state.panel==="deleting"?i`<div class="deleting" role="alertdialog" aria-labelledby="deleting-title">
      <p id="deleting-title">
        Delete ${e.known_as}${e.calls>0?i` and ${f(e.calls,"call","calls")}`:l} for good?
        Debriefs, records and their links go as well.
      </p>
      <p class="row">
        <button type="button" class="btn danger" @click=${o}>Delete for good</button>
        <button type="button" class="btn" @click=${n("open")}>Keep everything</button>
      </p>
    </div>`:i`<p class="row data">
    <button type="button" class="btn quiet" @click=${()=>t.send("export",Date.now())}>
      Save a copy of my data
    </button>
    <button type="button" class="btn quiet bad" @click=${n("deleting")}>Delete my data</button>
  </p>`}function St(t){let{who:e,people:n}=t.view;return i`<section class="card panel" aria-labelledby="who-title">
    <h2 id="who-title" tabindex="-1">Who is practicing?</h2>
    ${_(t.problem)}
    <div class="panels">
      <div>
        <h3>On this machine</h3>
        <ul class="persons">
          ${n.map(o=>bt(t,o))}
        </ul>
        ${ee(t,{event:"new_person",label:"Somebody new",value:"",button:"Go on as them",main:!0})}
      </div>
      <div>
        <h3>${e.name||"The first person on this machine"}</h3>
        ${ee(t,{event:"rename",label:"Name",value:e.name,button:"Save the name"})} ${At(t)}
      </div>
    </div>
  </section>`}function xt(t){let{who:e}=t.view,n=e.calls>0?`${f(e.calls,"call","calls")} so far will carry it.`:"Your debriefs will carry it.";return i`<div class="invitation">
    ${ee(t,{event:"rename",label:"Your name",value:"",button:"Save",hint:"Your name"})}
    <span class="small muted">${n} No password, and it stays on this machine.</span>
  </div>`}function De(t){let{who:e,people:n}=t.view,o=t.state.panel!=="shut",s=()=>{t.state.panel=o?"shut":"open",t.redraw(),o||t.root.querySelector("#who-title")?.focus()},r=!e.name&&n.length===1;return i`<div class="who">
      <p>
        ${h("person")}<span>Practicing as <b>${e.known_as}</b></span>
        <button type="button" class="change" aria-expanded=${o?"true":"false"} @click=${s}>
          ${o?"Done":"Change"}
        </button>
      </p>
      ${r&&!o?xt(t):l}
    </div>
    ${o?St(t):l}`}var Ie={new:"New",shaky:"Shaky",solid:"Solid",due:"Due"},Tt=.85,Ct=3;function _t(t,e){let n=t?.recall??null;return!t||n===null?"new":t.due!==null&&Date.parse(t.due)<=e?"due":t.answered>=Ct&&n>=Tt?"solid":"shaky"}function Be(t,e){let n={new:0,shaky:0,solid:0,due:0};for(let o of t)n[_t(o,e)]+=1;return n}var We=["open","again","helped","tried","watched","new"];function qe(t){return t.map(({stage:e})=>e).sort((e,n)=>We.indexOf(e)-We.indexOf(n))}function Fe(t){return t.filter(({stage:e})=>e==="open"||e==="again").length}function E({stages:t,strengths:e}){return t.every(({stage:n})=>n==="new")&&e.every(({recall:n})=>n===null)}function Ue({cards:t,words:e}){let n=e.replace(/\.$/,"");return[f(t,"card","cards"),n.charAt(0).toLowerCase()+n.slice(1)].filter(Boolean).join(", ")}function je(t,e){let n=Be(t,e);return["solid","due","shaky","new"].map(s=>[s,n[s]]).filter(([,s])=>s>0)}var ze=[{level:"starter",title:"Starter",about:"One thing at a time: a plain question, and words that answer it."},{level:"steady",title:"Steady",about:"A normal day: look before you speak, and keep the steps in order."},{level:"hard",title:"Hard",about:"They push back, and the account may not be what it seems."}];function Ke(t){return[...new Set(t.flatMap(e=>e.tags))].sort()}function Ge(t,e){return t.filter(n=>e.size===0||n.tags.some(o=>e.has(o)))}function Et(t){let e=Math.max(1,...t.map(({cards:n})=>n));return t.map(({cards:n})=>n===0?0:Math.max(8,Math.round(100*n/e)))}function Ye(t){if(t.length===0)return l;let e=Et(t),n=({words:o,cards:s},r)=>i`<li class=${s===0?"none":l}>
      <span class="unseen">${o}: ${f(s,"card","cards")}</span>
      <b aria-hidden="true">${s||"–"}</b>
      <i aria-hidden="true"><i style="height:${e[r]??0}%"></i></i>
      <span aria-hidden="true">${o}</span>
    </li>`;return i`<ol class="forecast" aria-label="Cards on the coming days">
    ${t.map(n)}
  </ol>`}function Mt(t){return"scenario"in t}function M(t){return"ahead"in t}function te(t){return"call"in t?"phone":Mt(t)?t.level==="worked"?"play":"phone":"cards"}function Qe(t,e){let n=()=>t.send("begin",Date.now());return M(e)?e.ahead?i`<button type="button" class="btn quiet" @click=${n}>Or go on now: ${e.ahead.words}</button>`:l:i`<button type="button" class="btn main" @click=${n}>${h(te(e))}${e.words}</button>`}function Ze(t){return M(t)?t.words:"call"in t?"On hold":"Your next step"}function Je(t){let e="tomorrow"in t?t.tomorrow:"",n=M(t)?"":"small muted";return i`<p>${t.why}</p>
    ${e?i`<p class=${n}>${e}</p>`:l}`}function Xe(t){let{step:e}=t.view;return e?i`<section class="card step" aria-labelledby="step-title">
    <div>
      <h2 class=${M(e)?"":"label"} id="step-title">${Ze(e)}</h2>
      ${Je(e)}
    </div>
    ${Qe(t,e)}
  </section>`:l}function kt({view:t}){let{stages:e,strengths:n}=t,o=Date.now(),s=je(n,o),r=s.find(([d])=>d==="solid")?.[1]??0,a=s.map(([d,u])=>`${u} ${Ie[d].toLowerCase()}`).join(", "),c=i`<p><b>${r}</b> of ${f(n.length,"statement","statements")} solid</p>
    <p class="share" aria-hidden="true">
      ${s.map(([d,u])=>i`<i class=${d} style="flex-grow:${u}"></i>`)}
    </p>
    <p class="small muted">${a}</p>`;return i`<section class="card glance" aria-labelledby="doing-title">
    <h2 class="label" id="doing-title">How you are doing</h2>
    <div>
      <p><b>${Fe(e)}</b> of ${f(e.length,"call","calls")} passed in your own words</p>
      <p class="pips" aria-hidden="true">${qe(e).map(d=>i`<i class=${d}></i>`)}</p>
    </div>
    ${n.length>0?i`<div>${c}</div>`:l}
  </section>`}function Lt(t){let{due:e,step:n}=t.view,o=n!==null&&te(n)==="cards"&&!M(n),s=e.cards>0?Ue(e):e.words,a=e.cards>0&&!o?$(t,"drill",{},[h("cards"),s],{class:"btn"}):i`<p>${s}</p>`;return i`<section class="card glance" aria-labelledby="due-title">
    <h2 class="label" id="due-title">What is due</h2>
    ${a} ${Ye(e.forecast)}
  </section>`}function Pt(){return i`<ol class="way" aria-label="How you learn a call">
    ${["Watch it once","Take it with help","Take it on your own"].map(e=>i`<li>${e}</li>`)}
  </ol>`}function et(t){return t.view.stages.length===0?l:E(t.view)?i`<div class="today first">${Xe(t)}${Pt()}</div>`:i`<div class="today">
    ${Xe(t)}
    <div class="glances">${kt(t)} ${Lt(t)}</div>
  </div>`}var Nt={open:"check",helped:"check",again:"clock"};function Rt(t,e){let n=t.view.stages.find(c=>c.scenario===e);if(!n)return l;let{stage:o,text:s,best:r}=n,a=Nt[o];return i`<p class="stage">
    <span class="tag ${o}">${a?h(a):l}${s}</span><span class="small muted">${r}</span>
  </p>`}function Ht(t,e){let n=[e.direction==="inbound"?"They call you":"You call them",f(e.cases,"case","cases"),f(e.personas.length,"customer","customers")];return i`<li class="card pick">
    <h3>${$(t,"brief",{scenario:e.id},e.title)}</h3>
    <p class="about">${e.summary}</p>
    <p class="small muted facts">${n.map(o=>i`<span>${o}</span>`)}</p>
    ${Rt(t,e.id)}
  </li>`}function Ot(t,{level:e,title:n,about:o},s){let r=s.filter(a=>a.level===e);return r.length===0?l:i`<section class="shelf" aria-labelledby="level-${e}">
    <header>
      <h2 id="level-${e}">${n}</h2>
      <p class="muted">${o}</p>
    </header>
    <ul class="picks">
      ${r.map(a=>Ht(t,a))}
    </ul>
  </section>`}function Vt(t){let e=Ke(t.view.scenarios);if(e.length<2)return l;let n=s=>{t.state.tags.delete(s)||t.state.tags.add(s),t.redraw()},o=s=>i`<button
      type="button"
      class="chip"
      aria-pressed=${t.state.tags.has(s)?"true":"false"}
      @click=${()=>{n(s)}}
    >
      ${s.replaceAll("_"," ")}
    </button>`;return i`<div class="filters" role="group" aria-label="Show only">${e.map(o)}</div>`}var Dt="New here? One button is all you need: what it begins, you only watch.";function It(t){let{programme:e,offer:n}=t.view,o=e?i`<p class="small on-the-way">
        ${h("next")}<span>${e.place}, ${e.done} of ${e.of} steps done.</span>
        ${$(t,"programme",{},e.title)}
      </p>`:l;if(!n)return o;let s=$(t,"programme",{},"See all of it");return E(t.view)?i`<p class="small on-the-way">${h("next")}<span>${n.about}</span>${s}</p>`:i`${o}
    <section class="card offer" aria-labelledby="offer-title">
      <div>
        <h2 class="label" id="offer-title">${n.title}</h2>
        <p>${n.about} ${s}</p>
      </div>
      <button type="button" class="btn" @click=${()=>t.send("enrol",{programme:n.id})}>
        ${h("next")}Begin today
      </button>
    </section>`}function Bt(t){return i`<div class="top">
    <h1>Who will you speak to today?</h1>
    ${E(t.view)?i`<p class="lead">${Dt}</p>`:l}
  </div>`}function Wt(t){if(t.view.scenarios.length===0)return l;let e=i`<button type="button" class="btn quiet" @click=${()=>t.send("surprise",!0)}>
    ${h("dice")}Surprise me
  </button>`;return i`<div class="browse">${Vt(t)} ${E(t.view)?l:e}</div>`}function qt(t){if(t.view.scenarios.length===0)return i`<div class="card empty">
      <h2>The library is empty</h2>
      <p class="muted">There is no scenario in it yet. \`simulator check\` says whether a file could not be read.</p>
    </div>`;let e=Ge(t.view.scenarios,t.state.tags),n=t.state.tags.size>0?`${f(e.length,"call","calls")} shown.`:"";return i`<p class="unseen" role="status">${n}</p>
    <div>${ze.map(o=>Ot(t,o,e))}</div>`}var lo=He("choose",{here:"choose",about:({who:t})=>t.id,state:()=>({tags:new Set,panel:"shut"}),drawn:({view:t})=>{Oe(t.who),t.export&&Ve(t.export)},draw:t=>i`<div class="wrap">
      ${De(t)} ${t.state.panel==="shut"?_(t.problem):l} ${Bt(t)} ${et(t)}
      ${It(t)} ${Wt(t)} ${qt(t)}
    </div>`});export{lo as default};
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
