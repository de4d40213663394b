/* Made from pages/drill/page.ts by npm run build. */
var le=globalThis,Me=t=>t,U=le.trustedTypes,Se=U?U.createPolicy("lit-html",{createHTML:t=>t}):void 0,ce="$lit$",y=`lit$${Math.random().toFixed(9).slice(2)}$`,de="?"+y,It=`<${de}>`,A=document,V=()=>A.createComment(""),O=t=>t===null||typeof t!="object"&&typeof t!="function",ue=Array.isArray,Ne=t=>ue(t)||typeof t?.[Symbol.iterator]=="function",ae=`[ 	
\f\r]`,N=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_e=/-->/g,Re=/>/g,k=RegExp(`>|${ae}(?:([^\\s"'>=/]+)(${ae}*=${ae}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Le=/'/g,Pe=/"/g,Ve=/^(?:script|style|textarea|title)$/i,pe=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),i=pe(1),z=pe(2),jn=pe(3),f=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),De=new WeakMap,x=A.createTreeWalker(A,129);function Oe(t,e){if(!ue(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Se!==void 0?Se.createHTML(e):e}var He=(t,e)=>{let n=t.length-1,r=[],o,s=e===2?"<svg>":e===3?"<math>":"",a=N;for(let d=0;d<n;d++){let c=t[d],m,u,p=-1,g=0;for(;g<c.length&&(a.lastIndex=g,u=a.exec(c),u!==null);)g=a.lastIndex,a===N?u[1]==="!--"?a=_e:u[1]!==void 0?a=Re:u[2]!==void 0?(Ve.test(u[2])&&(o=RegExp("</"+u[2],"g")),a=k):u[3]!==void 0&&(a=k):a===k?u[0]===">"?(a=o??N,p=-1):u[1]===void 0?p=-2:(p=a.lastIndex-u[2].length,m=u[1],a=u[3]===void 0?k:u[3]==='"'?Pe:Le):a===Pe||a===Le?a=k:a===_e||a===Re?a=N:(a=k,o=void 0);let v=a===k&&t[d+1].startsWith("/>")?" ":"";s+=a===N?c+It:p>=0?(r.push(m),c.slice(0,p)+ce+c.slice(p)+y+v):c+y+(p===-2?d:v)}return[Oe(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},H=class t{constructor({strings:e,_$litType$:n},r){let o;this.parts=[];let s=0,a=0,d=e.length-1,c=this.parts,[m,u]=He(e,n);if(this.el=t.createElement(m,r),x.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(o=x.nextNode())!==null&&c.length<d;){if(o.nodeType===1){if(o.hasAttributes())for(let p of o.getAttributeNames())if(p.endsWith(ce)){let g=u[a++],v=o.getAttribute(p).split(y),q=/([.?@])?(.*)/.exec(g);c.push({type:1,index:s,name:q[2],strings:v,ctor:q[1]==="."?F:q[1]==="?"?G:q[1]==="@"?Y:E}),o.removeAttribute(p)}else p.startsWith(y)&&(c.push({type:6,index:s}),o.removeAttribute(p));if(Ve.test(o.tagName)){let p=o.textContent.split(y),g=p.length-1;if(g>0){o.textContent=U?U.emptyScript:"";for(let v=0;v<g;v++)o.append(p[v],V()),x.nextNode(),c.push({type:2,index:++s});o.append(p[g],V())}}}else if(o.nodeType===8)if(o.data===de)c.push({type:2,index:s});else{let p=-1;for(;(p=o.data.indexOf(y,p+1))!==-1;)c.push({type:7,index:s}),p+=y.length-1}s++}}static createElement(e,n){let r=A.createElement("template");return r.innerHTML=e,r}};function T(t,e,n=t,r){if(e===f)return e;let o=r!==void 0?n._$Co?.[r]:n._$Cl,s=O(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=o:n._$Cl=o),o!==void 0&&(e=T(t,o._$AS(t,e.values),o,r)),e}var W=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??A).importNode(n,!0);x.currentNode=o;let s=x.nextNode(),a=0,d=0,c=r[0];for(;c!==void 0;){if(a===c.index){let m;c.type===2?m=new _(s,s.nextSibling,this,e):c.type===1?m=new c.ctor(s,c.name,c.strings,this,e):c.type===6&&(m=new j(s,this,e)),this._$AV.push(m),c=r[++d]}a!==c?.index&&(s=x.nextNode(),a++)}return x.currentNode=A,o}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=T(this,e,n),O(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==f&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ne(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&O(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=H.createElement(Oe(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let s=new W(o,this),a=s.u(this.options);s.p(n),this.T(a),this._$AH=s}}_$AC(e){let n=De.get(e.strings);return n===void 0&&De.set(e.strings,n=new H(e)),n}k(e){ue(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,o=0;for(let s of e)o===n.length?n.push(r=new t(this.O(V()),this.O(V()),this,this.options)):r=n[o],r._$AI(s),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Me(e).nextSibling;Me(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},E=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,s){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=l}_$AI(e,n=this,r,o){let s=this.strings,a=!1;if(s===void 0)e=T(this,e,n,0),a=!O(e)||e!==this._$AH&&e!==f,a&&(this._$AH=e);else{let d=e,c,m;for(e=s[0],c=0;c<s.length-1;c++)m=T(this,d[r+c],n,c),m===f&&(m=this._$AH[c]),a||=!O(m)||m!==this._$AH[c],m===l?e=l:e!==l&&(e+=(m??"")+s[c+1]),this._$AH[c]=m}a&&!o&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},F=class extends E{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},G=class extends E{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},Y=class extends E{constructor(e,n,r,o,s){super(e,n,r,o,s),this.type=5}_$AI(e,n=this){if((e=T(this,e,n,0)??l)===f)return;let r=this._$AH,o=e===l&&r!==l||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==l&&(r===l||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},j=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){T(this,e)}},Ie={M:ce,P:y,A:de,C:1,L:He,R:W,D:Ne,V:T,I:_,H:E,N:G,U:Y,B:F,F:j},Bt=le.litHtmlPolyfillSupport;Bt?.(H,_),(le.litHtmlVersions??=[]).push("3.3.3");var Be=(t,e,n)=>{let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let s=n?.renderBefore??null;r._$litPart$=o=new _(e.insertBefore(V(),s),s,void 0,n??{})}return o._$AI(t),o};var me={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(t){let e=me[t];return i`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>z`<path d=${n}></path>`)}
  </svg>`}function he(t,e={}){let n=Object.entries(e).filter(o=>!!o[1]),r=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(r&&`?${r}`)}function b(t,e,n,r,o={}){let s=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),t.send("go",{to:e,params:n}))};return i`<a
    href=${he(e,n)}
    class=${o.class??l}
    aria-label=${o.label??l}
    aria-current=${o.current?"page":l}
    @click=${s}
    >${r}</a
  >`}function I(t){return t?i`<p class="problem" role="alert">${h("alert")}<span>${t}</span></p>`:l}function Ke(t,e){return i`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var qe={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var Ue={};function We(t){Ue=qe[t.split("-",1)[0]??""]??{}}function $(t){return Ue[t]??t}var C={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Q=t=>(...e)=>({_$litDirective$:t,values:e}),R=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:ir}=Ie;var Fe=t=>t.strings===void 0;var Kt={},Z=(t,e=Kt)=>t._$AH=e;var Ge=Q(class extends R{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Z(t),this.key=e),n}});var qt=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),fe="callSimulatorTurning";function Ye(){return fe in document.documentElement.dataset}var J=class{onSilence=()=>{};#e=null;#t=null;#s;#n;#r;constructor(e){this.#r=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#o(),this.#t=e,qt.has(e)&&(document.documentElement.dataset[fe]=""),e!=="look"&&(this.#s=setTimeout(()=>{this.#r.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#o(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#o()}close(){clearTimeout(this.#n)}#o(){clearTimeout(this.#n),clearTimeout(this.#s),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,fe),this.#r.removeAttribute("aria-busy")}};var Ut="en-US";function je(t){Ut=t}function ze(t,e,n){return`${t} ${t===1?e:n}`}var Qe="call-simulator-frame",Wt=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Ft=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${me.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ze(){if(document.getElementById(Qe))return;let t=document.createElement("style");t.id=Qe,t.textContent=Wt,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Ft)}`}function X(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function Je(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var Gt=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Xe=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Yt=[{to:"guide",text:"Guide"}],et=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],tt=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],nt="more-pages";function rt(t,e){let n=(s,a=l)=>s.map(({to:d,text:c})=>i`<li class=${a}>${b(t,d,{},$(c),{current:e===d})}</li>`),r=[h("mark"),i`<span>${$("Call simulator")}</span>`],o=[...et,...tt].some(({to:s})=>s===e);return i`<header class="mast">
    ${b(t,"choose",{},r,{class:"brand",label:$("Call simulator, home")})}
    <nav aria-label=${$("Pages")}>
      <ul class="bar-of-pages">
        ${n(Gt)}${n(Xe,"roomy")}${n(Yt)}
        <li>
          <button type="button" popovertarget=${nt} class=${o?"holds-current":l}>
            ${$("More")}${h("more")}
          </button>
        </li>
      </ul>
      <div id=${nt} popover class="menu-of-pages" @click=${jt}>
        <ul>
          ${n(Xe,"narrow")}${n(tt)}
        </ul>
        <p id="for-trainers">${$("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(et)}
        </ul>
      </div>
    </nav>
  </header>`}function jt(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var zt="The app is not answering. Check that it is still running, then load this page again.",ge=class extends J{view;problem=null;arrives=Ye();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",r=>{Qt(this,r)}),this.view=e.data[0].view,Ze(),e.parentElement.append(n)}take(e,n){let[r]=e.data;this.view=r.view,this.problem=r.problem,je(r.locale),We(r.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,X(e))}};function Qt(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let r=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;r&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:r}}))}function Zt(t){let e=new WeakMap;return n=>{let r=e.get(n.parentElement)??t(n);return e.set(n.parentElement,r),r}}var ye=class extends ge{state;silent=!1;constructor(e,n){super(e),this.state=n}};function ot(t,e){let n=a=>e.state?.(a),r=new WeakMap,o=Zt(a=>{let d=new ye(a,n(a.data[0].view));return r.set(d,c=>{Xt(c)||e.onKey?.(d,c)}),d}),s=new WeakMap;return a=>{let d=o(a),c=e.about?.(a.data[0].view),m=!s.has(d)||s.get(d)!==c;m&&s.has(d)&&(d.state=n(a.data[0].view)),s.set(d,c),Jt(d,a,e),e.drawn?.(d,m);let u=r.get(d);return u&&document.addEventListener("keydown",u),()=>{u&&document.removeEventListener("keydown",u),e.left?.(d),d.close()}}}function Jt(t,e,n){let r=()=>{Be(en(t,n),t.root)};t.take(e,r),t.silent=!1,t.onSilence=()=>{t.silent=!0,r()},r();let o=t.root.querySelector("#main");o&&t.arrive(o)}function Xt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function en(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[I(t.silent?zt:null),Ke($("Skip to the page"),n),rt(t,e.here),i`<div id="main" tabindex="-1">${Ge(e.about?.(t.view),e.draw(t))}</div>`]}function st(t,e){return t-e>=300}function B({said:t,options:e}){let n=new Set(t.map(({turn:s})=>s)),r=e.map(({id:s,text:a})=>[Number(/^Line ([0-9]+)(?=:|$)/.exec(a)?.[1]),s]),o=new Map(r.filter(([s])=>n.has(s)));return e.length>0&&o.size===e.length?o:null}function it({gapped:t}){return{text:"",picked:[],gaps:t.slice(1).map(()=>"")}}function at(t,e){let n=t.picked.filter(r=>r!==e);return{...t,picked:n.length<t.picked.length?n:[...t.picked,e]}}function lt(t){return{...t,picked:t.picked.slice(0,-1)}}function ct(t,e,n){return{...t,gaps:t.gaps.map((r,o)=>o===e?n:r)}}function $e({gaps:t},e){return t.map((r,o)=>(e+1+o)%t.length).find(r=>t[r]?.trim()==="")??null}function ee({input:t,options:e},n){if(t==="typed"){let o=n.text.length-1200;return o>0?`${o} ${o===1?"character":"characters"} too many: say it shorter.`:n.text.trim()?"":"Type what you would say first."}if(t==="gaps")return $e(n,-1)===null?"":"Fill every gap first.";let r=(t==="order"?e.length:1)-n.picked.length;return r<=0?"":t==="order"?`${r} still to be placed.`:"Pick one first."}function dt({picked:t},e){let n=t.indexOf(e);return n<0?null:n+1}var tn={one:"st",two:"nd",few:"rd",other:"th"},nn=new Intl.PluralRules("en-US",{type:"ordinal"});function ut(t){return`${t}${tn[nn.select(t)]??"th"}`}function we({text:t,id:e},n,r){return r.includes(t)?"right":n.picked.includes(e)?"wrong":""}var te=8,be="pinned",ke=t=>t.querySelector(".cited-text"),pt=t=>be in t.dataset;function rn(t,e,n){let r=Math.max(te,Math.min(t.left,n.width-e.width-te)),o=t.bottom+e.height+te>n.height&&t.top-e.height>=te;return{left:r,top:o?t.top-e.height:t.bottom}}function xe(t){let e=ke(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let{left:n,top:r}=rn(t.getBoundingClientRect(),{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${n}px`,e.style.top=`${r}px`,document.addEventListener("scroll",o,{capture:!0,once:!0}),document.addEventListener("pointerdown",o,{capture:!0});function o(s){s.type==="pointerdown"&&s.composedPath().includes(t)||(document.removeEventListener("scroll",o,{capture:!0}),document.removeEventListener("pointerdown",o,{capture:!0}),K(t))}}function K(t){Reflect.deleteProperty(t.dataset,be);let e=ke(t);e?.matches(":popover-open")&&e.hidePopover()}var M=t=>t.currentTarget;function on(t){t.pointerType==="mouse"&&xe(M(t))}function sn(t){t.pointerType==="mouse"&&!pt(M(t))&&K(M(t))}function an(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=M(t);if(t.stopPropagation(),pt(e)){K(e);return}e.dataset[be]="",xe(e)}function ln(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&xe(M(t))}function cn(t){let e=M(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||K(e)}function dn(t){let e=M(t);t.key!=="Escape"||!ke(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),K(e))}function ve(t,e,n){return i`<a class=${n} href=${he("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}function L(t,e,n=t){return e?i`<span
    class="cited"
    @pointerenter=${on}
    @pointerleave=${sn}
    @click=${an}
    @focusin=${ln}
    @focusout=${cn}
    @keydown=${dn}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${ve(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:ve(t,n,"cite")}function mt(t,e){return i`<p class="bubble ${e.by} ${e.kind}">
    <span class="who">${t}</span><span class="words">${e.text}</span>
  </p>`}var Ae=Q(class extends R{constructor(t){if(super(t),t.type!==C.PROPERTY&&t.type!==C.ATTRIBUTE&&t.type!==C.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Fe(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===f||e===l)return e;let n=t.element,r=t.name;if(t.type===C.PROPERTY){if(e===n[r])return f}else if(t.type===C.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return f}else if(t.type===C.ATTRIBUTE&&n.getAttribute(r)===e+"")return f;return Z(t),e}});var ft="call-simulator-drill-draft";function ht(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function un(t,{token:e,options:n,gapped:r}){try{let o=JSON.parse(t??"null");return o?.token!==e||typeof o.text!="string"||!ht(o.picked)||!ht(o.gaps)?null:o.picked.every(a=>n.some(d=>d.id===a))&&o.gaps.length===Math.max(0,r.length-1)?{text:o.text,picked:o.picked,gaps:o.gaps}:null}catch{return null}}function gt(t){try{return un(sessionStorage.getItem(ft),t)}catch{return null}}function yt({token:t},e){try{sessionStorage.setItem(ft,JSON.stringify({token:t,...e}))}catch{}}var pn={input:"typed",options:[],gapped:[]};function $t({drill:{card:t}}){let e=performance.now(),n=!!t?.mark;return{answer:(t&&!n?gt(t):null)??it(t??pn),note:"",shownAt:e,since:e,isMarked:n,isReading:!!t?.first&&!n}}function wt({drill:{card:t,done:e}}){return t?.token??(e?"done":"nothing due")}function ne(t){return st(performance.now(),t.state.since)}function S({view:t,state:e}){let{card:n}=t.drill;return n&&!n.mark&&!e.isReading?n:null}function re(t){let e=performance.now();t.state={...t.state,isReading:!1,shownAt:e,since:e},t.redraw()}function P(t,e){t.state.answer=e,t.state.note="";let n=S(t);n&&yt(n,e),t.redraw()}function w(t){let e=S(t);if(!e||!ne(t))return;let{answer:n,shownAt:r}=t.state;t.state.note=ee(e,n),t.state.note===""&&t.send("answer",{token:e.token,...n,took_ms:Math.round(performance.now()-r)}),t.redraw()}function vt(t,e){!S(t)||!ne(t)||(t.state.answer={...t.state.answer,picked:[e]},w(t))}function bt(t){let e=S(t);e&&ne(t)&&t.send("reveal",{token:e.token})}function oe(t){t.view.drill.card?.mark&&ne(t)&&t.send("go_on",Date.now())}function D(t){t.send("go",{to:"choose",params:{}})}var mn="(hover: hover)";function kt(t,e){let{card:n}=t.view.drill,r=!!n?.mark;r&&(e||!t.state.isMarked)?(t.state.since=performance.now(),t.root.querySelector(".bar .main")?.focus({preventScroll:!0}),t.root.querySelector(".mark")?.scrollIntoView({block:"nearest",behavior:Je()})):e&&hn(t),t.state.isMarked=r}function hn(t){let e=t.root.querySelector("#main");e&&X(e);let n=t.root.querySelector("textarea, .gap");n&&matchMedia(mn).matches?(n.focus({preventScroll:!0}),n.scrollIntoView({block:"nearest"})):t.root.querySelector("#ask, #end")?.focus({preventScroll:!0})}function xt(t,e,n){if(!(e.isComposing||e.ctrlKey||e.metaKey||e.altKey)){if(e.key==="Escape")D(t);else if(e.key==="Enter"&&!e.shiftKey&&!e.repeat)n();else if(e.key!=="Enter"||e.shiftKey)return;e.preventDefault()}}function fn(t,{mark:e}){let{answer:n}=t.state;if(e)return n.text.trim()?i`<p class="own"><span class="label">You</span>${n.text}</p>`:l;let r=s=>{P(t,{...n,text:s.target.value})},o=s=>{xt(t,s,()=>{w(t)})};return i`<textarea
    rows="3"
    aria-labelledby="ask"
    aria-describedby="note"
    placeholder="In your own words"
    spellcheck="true"
    enterkeyhint="send"
    .value=${Ae(n.text)}
    @input=${r}
    @keydown=${o}
  ></textarea>`}function gn(t,e,n){let{answer:r}=t.state,o=a=>{P(t,ct(r,n,a.target.value))},s=()=>{let a=$e(t.state.answer,n);a===null?w(t):t.root.querySelectorAll(".gap")[a]?.focus()};return i`<input
    class="gap"
    aria-label="Gap ${n+1} of ${r.gaps.length}"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    ?readonly=${!!e.mark}
    .value=${Ae(r.gaps[n]??"")}
    @input=${o}
    @keydown=${a=>{xt(t,a,s)}}
  />`}function yn(t,e){let n=(r,o)=>[r,o+1<e.gapped.length?gn(t,e,o):l];return i`<p class="gapped">${e.gapped.map(n)}</p>`}function $n(t,e){let n={ArrowDown:1,ArrowUp:-1}[e.key];if(!n)return!1;let r=[...t.root.querySelectorAll(".option")],o=r.findIndex(a=>a.matches(":focus")),s=o<0&&n<0?r.length-1:o+n;return r[Math.max(0,Math.min(s,r.length-1))]?.focus(),!0}function At(t,e,n){let r=/^[1-9]$/.test(n.key)?e.options[Number(n.key)-1]:void 0;if(r)Tt(t,e,r.id);else return $n(t,n);return!0}function Tt(t,e,n){e.mark||(e.input==="pick"?vt(t,n):P(t,at(t.state.answer,n)))}var wn={right:["check","right"],wrong:["cross","not right"]};function vn(t,e,n){let{answer:r}=t.state;if(e.input==="order"){let d=dt(r,n.id);if(!d)return i`<span class="place"></span>`;let c=e.mark&&e.mark.right[d-1]!==n.text;return i`<span class="place set ${c?"off":""}">
      ${ut(d)}${c?i`<span class="unseen">, not right</span>`:l}
    </span>`}let o=e.mark?we(n,r,e.mark.right):"";if(!o)return i`<span class="known"></span>`;let[s,a]=wn[o];return i`<span class="known">${h(s)}<span class="unseen">${a}</span></span>`}function Te(t,e,n,r,o=n.text){let{answer:s}=t.state,a=s.picked.includes(n.id),d=e.mark&&e.input==="pick"?we(n,s,e.mark.right):"",c=()=>{Tt(t,e,n.id)},m=u=>{u.key!=="Enter"||e.mark||!u.repeat&&(e.input==="pick"||ee(e,s)!=="")||(u.preventDefault(),u.repeat||w(t))};return i`<button
    type="button"
    class="option ${d} ${a?"picked":""}"
    aria-disabled=${e.mark?"true":l}
    aria-pressed=${e.input==="order"?String(a):l}
    aria-keyshortcuts=${r<9?String(r+1):l}
    @click=${c}
    @keydown=${m}
  >
    <kbd aria-hidden="true">${r<9?r+1:""}</kbd><span>${o}</span>${vn(t,e,n)}
  </button>`}function bn(t,e){return i`<ol class="options" aria-labelledby="ask">
    ${e.options.map((n,r)=>i`<li>${Te(t,e,n,r)}</li>`)}
  </ol>`}function Et(t,e){return B(e)?l:e.input==="typed"?fn(t,e):e.input==="gaps"?yn(t,e):bn(t,e)}var kn={typed:"Type it, then Enter",pick:"A number picks",order:"Numbers in your order, Backspace takes one back",gaps:"Tab leads from gap to gap"};function Ct({input:t}){return kn[t]}function xn({speaker:t,text:e,turn:n}){let r=t==="customer"?"Customer":n===null?"Agent":`Agent, line ${n}`;return mt(r,{by:t==="customer"?"customer":"trainee",kind:"said",text:e})}function Mt({account:t}){if(t.length===0)return l;let e=([n,r])=>i`<div>
      <dt>${n}</dt>
      <dd>${r}</dd>
    </div>`;return i`<dl class="account" aria-label="On your screen">${t.map(e)}</dl>`}function St(t,e){if(e.said.length===0)return l;let n=B(e),r=o=>{let s=e.options.findIndex(({id:d})=>d===n?.get(o.turn??0)),a=e.options[s];return a?Te(t,e,a,s,[i`<span class="who">Line ${o.turn}</span>`,o.text]):xn(o)};return i`<div class="lines">${e.said.map(r)}</div>`}function _t({situation:t,why:e}){return[e?i`<p class="from">${h("note")}${e}</p>`:l,t?i`<p>${t}</p>`:l]}function Rt(t,{number:e,of:n}){return i`<header class="progress">
    <p><b>${e}</b> of ${n}</p>
    <span class="track" aria-hidden="true"><i style="width:${100*e/n}%"></i></span>
    <button
      type="button"
      class="btn quiet"
      aria-keyshortcuts="Escape"
      @click=${()=>{D(t)}}
    >
      Leave<kbd aria-hidden="true">Esc</kbd>
    </button>
  </header>`}function An({heard:t}){return t.length===0?l:i`<p class="heard">
    <span class="label">Heard in your words</span>${t.map(e=>i`<span class="tag">${e}</span>`)}
  </p>`}function Tn({input:t,options:e},n){let r=n.right.filter(o=>t==="order"||e.every(s=>s.text!==o));return r.length===0?l:t==="order"?i`<div class="right-words">
      <p class="label">The right order</p>
      <ol class="steps">
        ${n.right.map(o=>i`<li>${o}</li>`)}
      </ol>
    </div>`:i`<div class="right-words">
    <p class="label">Right words</p>
    ${r.map(o=>i`<blockquote>${o}</blockquote>`)}
  </div>`}function En(t,{due:e,rule:n,practise:r,practise_words:o}){let s=()=>b(t,"brief",{scenario:r},[h("phone"),o],{class:"btn"});return i`<div class="after">
    ${e?i`<p class="when">${h("clock")}${e}</p>`:l} ${r?s():l}
    ${n?i`<details>
            <summary>How this is marked</summary>
            <p>${n}</p>
          </details>`:l}
  </div>`}function Cn({is_right:t,is_critical:e}){return t?"right":e?"critical":"wrong"}var Mn={right:"check",wrong:"dash",critical:"alert"};function Sn(t,e){let{mark:n}=e;if(!n)return l;let r=Cn(n);return i`<section class="mark ${r}" aria-labelledby="verdict">
    <h2 id="verdict">${h(Mn[r])}<span>${n.verdict}</span></h2>
    ${An(n)} ${Tn(e,n)}
    <p class="why">
      ${n.why.replace(` (${n.statement})`,"")}
      ${n.statement?L(n.statement,t.view.texts[n.statement]??""):l}
    </p>
    ${n.help?i`<p class="help">${h("hint")}<span>${n.help}</span></p>`:l} ${En(t,n)}
  </section>`}function se(t){t.repeat&&t.preventDefault()}function _n(t,e){if(e.mark){let s=e.number===e.of?"See how it went":"Next";return i`<button type="button" class="btn main" aria-describedby="verdict" @click=${()=>{oe(t)}} @keydown=${se}>
      ${s}<kbd aria-hidden="true">↵</kbd>
    </button>`}if(t.state.isReading)return i`<button type="button" class="btn main" @click=${()=>{re(t)}} @keydown=${se}>
      Now ask me<kbd aria-hidden="true">↵</kbd>
    </button>`;let n=()=>{bt(t)},o=i`<button type="button" class="btn main" @click=${()=>{w(t)}} @keydown=${se}>
    Check<kbd aria-hidden="true">↵</kbd>
  </button>`;return i`<button type="button" class="btn quiet" @click=${n} @keydown=${se}>I don’t know</button>
    ${e.input==="pick"?i`<span class="main" aria-hidden="true"></span>`:o}`}function Lt(t,e){let{note:n}=t.state;return i`<footer class="bar">
    <div>
      <p id="note" class="small ${n?"":"muted keys"}" role="status">
        ${n||(e.mark?"":Ct(e))}
      </p>
      ${_n(t,e)}
    </div>
  </footer>`}function Rn(t,e){let{first:n}=e;if(!n)return l;let r=n.right.map(o=>i`<blockquote>${o}</blockquote>`);return i`<section class="right-words" aria-labelledby="first">
    <h2 id="first">First time: read, then recall</h2>
    ${r}
    <p class="why">
      ${n.why} ${n.statement?L(n.statement,t.view.texts[n.statement]??""):l}
    </p>
  </section>`}function Pt(t,e){let n=e.again?i`<span class="tag">Once more</span>`:l,r=i`<h1 id="ask" tabindex="-1">${e.ask}</h1>`;return i`<article class="asking" aria-labelledby="ask">
    <p class="kind"><span class="label">${e.kind_words}</span>${n}</p>
    ${B(e)?i`<div class="situation">${_t(e)}${Mt(e)}</div>
            ${r}
            <div class="situation">${St(t,e)}</div>`:i`<div class="situation">${_t(e)}${St(t,e)}${Mt(e)}</div>
            ${r}`}
    ${t.state.isReading?Rn(t,e):[Et(t,e),Sn(t,e)]}
  </article>`}var Ln=[0,1,2,3];function Pn(t){let e=40-8*t,n=r=>`M24 ${e} C${24+5*r} ${e-1} ${24+13*r} ${e-3} ${24+14*r} ${e-11} C${24+6*r} ${e-11} ${24+2*r} ${e-6} 24 ${e}`;return[n(-1),n(1)]}var Dn={check:["M39 12 A20 20 0 1 0 43.5 20","M15 24.5 L22.5 32 L41 9.5"],star:["M24 5 L29.7 17 L43 18.7 L33.3 28 L35.8 41.2 L24 34.7 L12.2 41.2 L14.7 28 L5 18.7 L18.3 17 Z"],sprig:["M24 46 C24.6 36 23.4 22 24 8",...Ln.flatMap(Pn),"M24 8 C21 5.5 21.5 2.5 24 1 C26.5 2.5 27 5.5 24 8"]};function Ee(t){let e=(n,r)=>z`<path d=${n} pathLength="1" style="--at:${r}"></path>`;return i`<svg class="drawn" viewBox="0 0 48 48" aria-hidden="true">${Dn[t].map(e)}</svg>`}function Nn(t){let e=Math.max(1,...t.map(({cards:n})=>n));return t.map(({cards:n})=>n===0?0:Math.max(8,Math.round(100*n/e)))}function Dt(t){if(t.length===0)return l;let e=Nn(t),n=({words:r,cards:o},s)=>i`<li class=${o===0?"none":l}>
      <span class="unseen">${r}: ${ze(o,"card","cards")}</span>
      <b aria-hidden="true">${o||"–"}</b>
      <i aria-hidden="true"><i style="height:${e[s]??0}%"></i></i>
      <span aria-hidden="true">${r}</span>
    </li>`;return i`<ol class="forecast" aria-label="Cards on the coming days">
    ${t.map(n)}
  </ol>`}function Vn(t){return"scenario"in t}function ie(t){return"ahead"in t}function On(t){return"call"in t?"phone":Vn(t)?t.level==="worked"?"play":"phone":"cards"}function Hn(t,e){let n=()=>t.send("begin",Date.now());return ie(e)?e.ahead?i`<button type="button" class="btn quiet" @click=${n}>Or go on now: ${e.ahead.words}</button>`:l:i`<button type="button" class="btn main" @click=${n}>${h(On(e))}${e.words}</button>`}function In(t){return ie(t)?t.words:"call"in t?"On hold":"Your next step"}function Bn(t){let e="tomorrow"in t?t.tomorrow:"",n=ie(t)?"":"small muted";return i`<p>${t.why}</p>
    ${e?i`<p class=${n}>${e}</p>`:l}`}function Ce(t,e){return e?i`<section class="next-step" aria-labelledby="next-step">
    <h2 class=${ie(e)?"":"label"} id="next-step">${In(e)}</h2>
    ${Bn(e)} ${Hn(t,e)}
  </section>`:l}function Kn(t,{missed:e}){if(e.length===0)return l;let n=([r,o])=>i`<li><span>${r}</span>${L(o,t.view.texts[o]??"")}</li>`;return i`<section class="card" aria-labelledby="back-title">
    <h2 id="back-title">Comes back tomorrow</h2>
    <ul class="missed">
      ${e.map(n)}
    </ul>
  </section>`}function qn({forecast:t}){return t.length===0?l:i`<section class="card" aria-labelledby="ahead-title">
    <h2 id="ahead-title">The days ahead</h2>
    ${Dt(t)}
  </section>`}function Un(t,{more:e}){if(e===0)return l;let n=()=>t.send("more",Date.now()),r=e===1?"1 more card":`${String(e)} more cards`;return i`<button type="button" class="btn" @click=${n}>${h("cards")}Go on with ${r}</button>`}function Nt(t,e=l){return i`<p class="row ways">
    ${e} ${b(t,"guide",{},"How you stand on every statement")} ${b(t,"choose",{},"Home")}
  </p>`}function Vt(t,e){let n=[e.took,e.streak].filter(Boolean);return i`<div class="ending">
    <header>
      ${Ee(e.missed.length===0?"sprig":"check")}
      <div>
        <h1 id="end" tabindex="-1">${e.headline}</h1>
        <p class="lead facts">${n.map(r=>i`<span>${r}</span>`)}</p>
      </div>
    </header>
    ${Ce(t,t.view.step)}
    <div class="pair">${Kn(t,e)} ${qn(e)}</div>
    ${Nt(t,Un(t,e))}
  </div>`}function Ot(t){return i`<div class="ending">
    <header>
      ${Ee("check")}
      <div>
        <h1 id="end" tabindex="-1">Nothing is due now</h1>
        <p class="lead">${t.view.drill.next_due}</p>
      </div>
    </header>
    ${Ce(t,t.view.step)} ${Nt(t)}
  </div>`}function Ht({view:t}){let{notice:e}=t.drill;return e?i`<p class="notice" role="status">${h("note")}<span>${e}</span></p>`:l}function Wn(t){let{card:e,done:n}=t.view.drill;return e?i`<div class="drilling">
    <div class="wrap drill">${Rt(t,e)} ${I(t.problem)} ${Ht(t)} ${Pt(t,e)}</div>
    ${Lt(t,e)}
  </div>`:i`<div class="wrap drill over">
      ${I(t.problem)} ${Ht(t)} ${n?Vt(t,n):Ot(t)}
    </div>`}function Fn(t){let[e]=t.composedPath();return e instanceof HTMLElement&&e.matches("button, a, summary")}function Gn(t,e){if(e.key==="Escape")D(t);else if(e.key==="Enter"){if(Fn(e))return;t.state.isReading?re(t):S(t)?w(t):oe(t)}else if(!Yn(t,e))return;e.preventDefault()}function Yn(t,e){let n=S(t);return!n||n.options.length===0?!1:e.key==="Backspace"&&n.input==="order"?(P(t,lt(t.state.answer)),!0):At(t,n,e)}var Io=ot("drill",{here:"drill",about:wt,state:$t,draw:Wn,drawn:kt,onKey:Gn});export{Io as default};
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
