/* Made from pages/brief/page.ts by npm run build. */
var Y=globalThis,le=t=>t,P=Y.trustedTypes,ce=P?P.createPolicy("lit-html",{createHTML:t=>t}):void 0,j="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,G="?"+f,Xe=`<${G}>`,w=document,C=()=>w.createComment(""),S=t=>t===null||typeof t!="object"&&typeof t!="function",z=Array.isArray,fe=t=>z(t)||typeof t?.[Symbol.iterator]=="function",K=`[ 	
\f\r]`,_=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,de=/-->/g,ue=/>/g,v=RegExp(`>|${K}(?:([^\\s"'>=/]+)(${K}*=${K}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pe=/'/g,me=/"/g,ye=/^(?:script|style|textarea|title)$/i,Q=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),d=Q(1),ge=Q(2),Ot=Q(3),k=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),he=new WeakMap,$=w.createTreeWalker(w,129);function ve(t,e){if(!z(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ce!==void 0?ce.createHTML(e):e}var $e=(t,e)=>{let n=t.length-1,o=[],s,a=e===2?"<svg>":e===3?"<math>":"",r=_;for(let c=0;c<n;c++){let i=t[c],u,p,m=-1,h=0;for(;h<i.length&&(r.lastIndex=h,p=r.exec(i),p!==null);)h=r.lastIndex,r===_?p[1]==="!--"?r=de:p[1]!==void 0?r=ue:p[2]!==void 0?(ye.test(p[2])&&(s=RegExp("</"+p[2],"g")),r=v):p[3]!==void 0&&(r=v):r===v?p[0]===">"?(r=s??_,m=-1):p[1]===void 0?m=-2:(m=r.lastIndex-p[2].length,u=p[1],r=p[3]===void 0?v:p[3]==='"'?me:pe):r===me||r===pe?r=v:r===de||r===ue?r=_:(r=v,s=void 0);let g=r===v&&t[c+1].startsWith("/>")?" ":"";a+=r===_?i+Xe:m>=0?(o.push(u),i.slice(0,m)+j+i.slice(m)+f+g):i+f+(m===-2?c:g)}return[ve(t,a+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},L=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let a=0,r=0,c=e.length-1,i=this.parts,[u,p]=$e(e,n);if(this.el=t.createElement(u,o),$.currentNode=this.el.content,n===2||n===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(s=$.nextNode())!==null&&i.length<c;){if(s.nodeType===1){if(s.hasAttributes())for(let m of s.getAttributeNames())if(m.endsWith(j)){let h=p[r++],g=s.getAttribute(m).split(f),N=/([.?@])?(.*)/.exec(h);i.push({type:1,index:a,name:N[2],strings:g,ctor:N[1]==="."?O:N[1]==="?"?V:N[1]==="@"?I:A}),s.removeAttribute(m)}else m.startsWith(f)&&(i.push({type:6,index:a}),s.removeAttribute(m));if(ye.test(s.tagName)){let m=s.textContent.split(f),h=m.length-1;if(h>0){s.textContent=P?P.emptyScript:"";for(let g=0;g<h;g++)s.append(m[g],C()),$.nextNode(),i.push({type:2,index:++a});s.append(m[h],C())}}}else if(s.nodeType===8)if(s.data===G)i.push({type:2,index:a});else{let m=-1;for(;(m=s.data.indexOf(f,m+1))!==-1;)i.push({type:7,index:a}),m+=f.length-1}a++}}static createElement(e,n){let o=w.createElement("template");return o.innerHTML=e,o}};function b(t,e,n=t,o){if(e===k)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,a=S(e)?void 0:e._$litDirective$;return s?.constructor!==a&&(s?._$AO?.(!1),a===void 0?s=void 0:(s=new a(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=b(t,s._$AS(t,e.values),s,o)),e}var H=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??w).importNode(n,!0);$.currentNode=s;let a=$.nextNode(),r=0,c=0,i=o[0];for(;i!==void 0;){if(r===i.index){let u;i.type===2?u=new E(a,a.nextSibling,this,e):i.type===1?u=new i.ctor(a,i.name,i.strings,this,e):i.type===6&&(u=new B(a,this,e)),this._$AV.push(u),i=o[++c]}r!==i?.index&&(a=$.nextNode(),r++)}return $.currentNode=w,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},E=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=b(this,e,n),S(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):fe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&S(this._$AH)?this._$AA.nextSibling.data=e:this.T(w.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=L.createElement(ve(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let a=new H(s,this),r=a.u(this.options);a.p(n),this.T(r),this._$AH=a}}_$AC(e){let n=he.get(e.strings);return n===void 0&&he.set(e.strings,n=new L(e)),n}k(e){z(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let a of e)s===n.length?n.push(o=new t(this.O(C()),this.O(C()),this,this.options)):o=n[s],o._$AI(a),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=le(e).nextSibling;le(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},A=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,a){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=a,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(e,n=this,o,s){let a=this.strings,r=!1;if(a===void 0)e=b(this,e,n,0),r=!S(e)||e!==this._$AH&&e!==k,r&&(this._$AH=e);else{let c=e,i,u;for(e=a[0],i=0;i<a.length-1;i++)u=b(this,c[o+i],n,i),u===k&&(u=this._$AH[i]),r||=!S(u)||u!==this._$AH[i],u===l?e=l:e!==l&&(e+=(u??"")+a[i+1]),this._$AH[i]=u}r&&!s&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},O=class extends A{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},V=class extends A{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},I=class extends A{constructor(e,n,o,s,a){super(e,n,o,s,a),this.type=5}_$AI(e,n=this){if((e=b(this,e,n,0)??l)===k)return;let o=this._$AH,s=e===l&&o!==l||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,a=e!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),a&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},B=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){b(this,e)}},we={M:j,P:f,A:G,C:1,L:$e,R:H,D:fe,V:b,I:E,H:A,N:V,U:I,B:O,F:B},et=Y.litHtmlPolyfillSupport;et?.(L,E),(Y.litHtmlVersions??=[]).push("3.3.3");var be=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let a=n?.renderBefore??null;o._$litPart$=s=new E(e.insertBefore(C(),a),a,void 0,n??{})}return s._$AI(t),s};var Z={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function T(t){let e=Z[t];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>ge`<path d=${n}></path>`)}
  </svg>`}function J(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function R(t,e,n,o,s={}){let a=r=>{r.metaKey||r.ctrlKey||r.shiftKey||r.button||(r.preventDefault(),t.send("go",{to:e,params:n}))};return d`<a
    href=${J(e,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${a}
    >${o}</a
  >`}function D(t){return t?d`<p class="problem" role="alert">${T("alert")}<span>${t}</span></p>`:l}function Ae(t,e){return d`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var Te="en-US";function xe(t){Te=t}function X(t){return t.toLocaleString(Te)}function Ee(t,e,n){return`${t} ${t===1?e:n}`}function Me(t){let e=t.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}var _e={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var Ce={};function Se(t){Ce=_e[t.split("-",1)[0]??""]??{}}function y(t){return Ce[t]??t}var ke=t=>(...e)=>({_$litDirective$:t,values:e}),W=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:zt}=we;var tt={},Le=(t,e=tt)=>t._$AH=e;var Re=ke(class extends W{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Le(t),this.key=e),n}});var nt=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),ee="callSimulatorTurning";function Ne(){return ee in document.documentElement.dataset}var U=class{onSilence=()=>{};#e=null;#t=null;#r;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,nt.has(e)&&(document.documentElement.dataset[ee]=""),e!=="look"&&(this.#r=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#r),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,ee),this.#o.removeAttribute("aria-busy")}};var Pe="call-simulator-frame",ot=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,st=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Z.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function He(){if(document.getElementById(Pe))return;let t=document.createElement("style");t.id=Pe,t.textContent=ot,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(st)}`}function Oe(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var rt=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Ve=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],at=[{to:"guide",text:"Guide"}],Ie=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],Be=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],De="more-pages";function We(t,e){let n=(a,r=l)=>a.map(({to:c,text:i})=>d`<li class=${r}>${R(t,c,{},y(i),{current:e===c})}</li>`),o=[T("mark"),d`<span>${y("Call simulator")}</span>`],s=[...Ie,...Be].some(({to:a})=>a===e);return d`<header class="mast">
    ${R(t,"choose",{},o,{class:"brand",label:y("Call simulator, home")})}
    <nav aria-label=${y("Pages")}>
      <ul class="bar-of-pages">
        ${n(rt)}${n(Ve,"roomy")}${n(at)}
        <li>
          <button type="button" popovertarget=${De} class=${s?"holds-current":l}>
            ${y("More")}${T("more")}
          </button>
        </li>
      </ul>
      <div id=${De} popover class="menu-of-pages" @click=${it}>
        <ul>
          ${n(Ve,"narrow")}${n(Be)}
        </ul>
        <p id="for-trainers">${y("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(Ie)}
        </ul>
      </div>
    </nav>
  </header>`}function it(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var lt="The app is not answering. Check that it is still running, then load this page again.",te=class extends U{view;problem=null;arrives=Ne();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{ct(this,o)}),this.view=e.data[0].view,He(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,xe(o.locale),Se(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Oe(e))}};function ct(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function dt(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var ne=class extends te{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ue(t,e){let n=r=>e.state?.(r),o=new WeakMap,s=dt(r=>{let c=new ne(r,n(r.data[0].view));return o.set(c,i=>{pt(i)||e.onKey?.(c,i)}),c}),a=new WeakMap;return r=>{let c=s(r),i=e.about?.(r.data[0].view),u=!a.has(c)||a.get(c)!==i;u&&a.has(c)&&(c.state=n(r.data[0].view)),a.set(c,i),ut(c,r,e),e.drawn?.(c,u);let p=o.get(c);return p&&document.addEventListener("keydown",p),()=>{p&&document.removeEventListener("keydown",p),e.left?.(c),c.close()}}}function ut(t,e,n){let o=()=>{be(mt(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let s=t.root.querySelector("#main");s&&t.arrive(s)}function pt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function mt(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[D(t.silent?lt:null),Ae(y("Skip to the page"),n),We(t,e.here),d`<div id="main" tabindex="-1">${Re(e.about?.(t.view),e.draw(t))}</div>`]}var F=8,se="pinned",re=t=>t.querySelector(".cited-text"),Fe=t=>se in t.dataset;function ht(t,e,n){let o=Math.max(F,Math.min(t.left,n.width-e.width-F)),s=t.bottom+e.height+F>n.height&&t.top-e.height>=F;return{left:o,top:s?t.top-e.height:t.bottom}}var qe=new WeakMap;function ae(t){let e=re(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let n=t.getBoundingClientRect(),{left:o,top:s}=ht(n,{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${o}px`,e.style.top=`${s}px`;let a=new AbortController,r={capture:!0,signal:a.signal};qe.set(t,a);let c=()=>{let u=t.getBoundingClientRect();(u.left!==n.left||u.top!==n.top)&&M(t)},i=u=>{u.composedPath().includes(t)||M(t)};document.addEventListener("scroll",c,r),document.addEventListener("pointerdown",i,r)}function M(t){Reflect.deleteProperty(t.dataset,se),qe.get(t)?.abort();let e=re(t);e?.matches(":popover-open")&&e.hidePopover()}var x=t=>t.currentTarget;function ft(t){t.pointerType==="mouse"&&ae(x(t))}function yt(t){t.pointerType==="mouse"&&!Fe(x(t))&&M(x(t))}function gt(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=x(t);if(t.stopPropagation(),Fe(e)){M(e);return}e.dataset[se]="",ae(e)}function vt(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&ae(x(t))}function $t(t){let e=x(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||M(e)}function wt(t){let e=x(t);t.key!=="Escape"||!re(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),M(e))}function oe(t,e,n){return d`<a class=${n} href=${J("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}function Ke(t,e,n=t){return e?d`<span
    class="cited"
    @pointerenter=${ft}
    @pointerleave=${yt}
    @click=${gt}
    @focusin=${vt}
    @focusout=${$t}
    @keydown=${wt}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${oe(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:oe(t,n,"cite")}var ie={prompted:"With answers to choose from",open:"In your own words"};function Ye(t){return t.length===0?l:d`<p class="cites">${t.map(([e,n])=>Ke(e,n))}</p>`}var bt=["Customer","Case","State","Situations","Perfect in"],At="The content was changed after it was last proved, or a property does not hold. A trainer can run “simulator prove” to see which.";function Tt(t){return t===0?"never":t<1e-4?"less than 0.01 % of the time":`${(100*t).toFixed(2)} % of the time`}function xt({configurations:t,luck:e}){return`Every course that this call can take was examined, with every customer and every case: ${X(t)} different situations. Each call ends, a perfect call exists, no call with a critical error passes, every criterion can be earned and can be lost, and someone who knows nothing passes ${Tt(e)} at most.`}function Et(t){return d`<tr>
    <td>${t.persona}</td>
    <td>${t.case}</td>
    <td>${t.state}</td>
    <td class="number">${t.configurations>0?X(t.configurations):l}</td>
    <td class="number">${t.perfect_turns>0?t.perfect_turns:l}</td>
  </tr>`}function je(t){return t?d`<details class="proof">
    <summary>${t.line}</summary>
    <p>${t.holds?xt(t):At}</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${bt.map(e=>d`<th scope="col">${e}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.details.map(Et)}
        </tbody>
      </table>
    </div>
  </details>`:l}var Ge={"say-first":"call-simulator-say-first","read-aloud":"call-simulator-read-aloud","at-once":"call-simulator-at-once"};function ze(t){try{return localStorage.getItem(Ge[t])==="yes"}catch{return!1}}function Qe(t,e){try{localStorage.setItem(Ge[t],e?"yes":"no")}catch{}}function q({name:t,value:e,checked:n,title:o,about:s,why:a}){return d`<label class="option">
    <input type="radio" name=${t} value=${e} ?checked=${n} />
    <span>
      <b>${o}</b>
      ${s?d`<span class="muted">${s}</span>`:l}
      ${a?d`<span class="why">${a}</span>`:l}
    </span>
  </label>`}function Mt({scenario:t,persona:e}){let n="customer",{personas:o}=t,s=o.length>1,a=o.find(c=>c.id===e?.id)??(s?void 0:o[0]);return d`<fieldset>
    <legend>Who is on the line?</legend>
    ${s?q({name:n,value:"",checked:!a,title:t.direction==="inbound"?"Whoever rings":"Whoever picks up",about:"Chance decides, as on a real day."}):l}
    ${o.map(({id:c,title:i,about:u})=>q({name:n,value:c,checked:c===a?.id,title:i,about:u}))}
  </fieldset>`}function _t(t,e){let n=s=>{t.state.level=s.target.value,t.redraw()},o=d`<span class="tag recommended">Recommended</span>`;return d`<fieldset @change=${n}>
    <legend>How much support?</legend>
    ${t.view.levels.map(s=>q({name:"level",value:s.id,checked:s===e,title:[s.title,s.recommended?o:l],about:s.about,why:s.why}))}
  </fieldset>`}var Ct={prompted:"Three or four answers are shown each time, and you choose one.",open:"Nothing is shown: you type what you would say, and confirm what was heard in it."};function Ze(t,e){let n=t?.forms??["prompted"];return n.find(o=>o===e)??n[0]??"prompted"}function St(t,e){let n=e?.forms??[];if(n.length<2)return l;let o=Ze(e,t.state.form),s=r=>{t.state.form=r.target.value,t.redraw()},a=d`<span class="tag recommended">Recommended</span>`;return d`<fieldset @change=${s}>
    <legend>How do you answer?</legend>
    ${n.map((r,c)=>q({name:"form",value:r,checked:r===o,title:[ie[r],c===0?a:l],about:Ct[r]}))}
  </fieldset>`}function kt(t){let e=n=>{Qe("say-first",n.target.checked)};return d`<label class="option first" ?hidden=${!t}>
    <input type="checkbox" name="types_first" ?checked=${ze("say-first")} @change=${e} />
    <span>
      <b>Say it first</b>
      <span class="muted">Type what you would say before you see the answers.</span>
    </span>
  </label>`}function Lt(t,e){return t==="worked"?["play","Watch the call"]:t==="assessment"?["phone","Start the assessment"]:["phone",e==="inbound"?"Take the call":"Place the call"]}function Rt(t,e){return t?t.forms.length>1?`${t.title}. ${ie[e]}.`:`${t.title}.`:""}function Je(t){let{scenario:e,levels:n}=t.view,o=n.find(p=>p.recommended)??n[0],s=n.find(p=>p.id===t.state.level)??o,a=Ze(s,t.state.form),r=!!s?.may_type_first&&a==="prompted",c=p=>{p.preventDefault();let m=new FormData(p.currentTarget),h=m.get("customer");t.send("start",{scenario:e.id,persona:typeof h=="string"?h:"",level:s?.id??"practice",types_first:r&&m.has("types_first"),form:a})},[i,u]=Lt(s?.id??"practice",e.direction);return d`<form class="card take" @submit=${c}>
    ${Mt(t.view)} ${n.length>1?_t(t,o):l} ${St(t,s)}
    ${kt(r)}
    <div class="go">
      <p class="small muted">${Rt(s,a)}</p>
      <button type="submit" class="btn main">${T(i)}${u}</button>
    </div>
  </form>`}function Nt({title:t,level:e,direction:n,tags:o}){return d`<div class="title">
    <h1>${t}</h1>
    <p class="row">
      <span class="tag ${e}">${Me(e)}</span>
      <span class="tag">${n==="inbound"?"They call you":"You call them"}</span>
      ${o.map(s=>d`<span class="tag">${s.replaceAll("_"," ")}</span>`)}
    </p>
  </div>`}function Pt({company:t,scenario:e,you_are:n,on_the_desk:o}){return d`<ul class="rules">
    <li>You are ${n} at ${t}.</li>
    <li>${o} are on your desk at all times. When to use them is up to you.</li>
    <li>
      The account shows only what you look up.
      ${e.cases>1?"It may differ the next time you take this call.":l}
    </li>
    <li>Nothing is lost if you close the window. The call waits for you under My calls.</li>
  </ul>`}function Ht(t){return t.length===0?l:d`<details class="practises">
    <summary>What this call practices: ${Ee(t.length,"statement","statements")} of the guide</summary>
    <p class="small muted">Point at one to read it.</p>
    ${Ye(t)}
  </details>`}var Yn=Ue("brief",{here:"brief",about:({scenario:t,persona:e})=>[t.id,e?.id].join(),state:()=>({level:null,form:null}),draw:t=>{let{view:e}=t;return d`<div class="wrap">
      <p class="back">${R(t,"choose",{},"All calls")}</p>
      ${Nt(e.scenario)} ${D(t.problem)}
      <div class="two">
        <section aria-labelledby="brief-title">
          <h2 id="brief-title">Your brief</h2>
          <p class="lead text">${e.text}</p>
          ${Pt(e)} ${Ht(e.practises)} ${je(e.scenario.proof)}
        </section>
        ${Je(t)}
      </div>
    </div>`}});export{Yn as default};
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
