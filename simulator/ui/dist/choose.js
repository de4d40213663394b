/* Made from pages/choose/page.ts by npm run build. */
var U=globalThis,te=t=>t,H=U.trustedTypes,ne=H?H.createPolicy("lit-html",{createHTML:t=>t}):void 0,j="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,z="?"+$,Je=`<${z}>`,S=document,E=()=>S.createComment(""),k=t=>t===null||typeof t!="object"&&typeof t!="function",K=Array.isArray,le=t=>K(t)||typeof t?.[Symbol.iterator]=="function",F=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,oe=/-->/g,se=/>/g,b=RegExp(`>|${F}(?:([^\\s"'>=/]+)(${F}*=${F}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ae=/'/g,re=/"/g,de=/^(?:script|style|textarea|title)$/i,G=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),i=G(1),ce=G(2),Bt=G(3),L=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),ie=new WeakMap,A=S.createTreeWalker(S,129);function ue(t,e){if(!K(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ne!==void 0?ne.createHTML(e):e}var pe=(t,e)=>{let n=t.length-1,o=[],s,a=e===2?"<svg>":e===3?"<math>":"",r=M;for(let c=0;c<n;c++){let l=t[c],u,m,p=-1,g=0;for(;g<l.length&&(r.lastIndex=g,m=r.exec(l),m!==null);)g=r.lastIndex,r===M?m[1]==="!--"?r=oe:m[1]!==void 0?r=se:m[2]!==void 0?(de.test(m[2])&&(s=RegExp("</"+m[2],"g")),r=b):m[3]!==void 0&&(r=b):r===b?m[0]===">"?(r=s??M,p=-1):m[1]===void 0?p=-2:(p=r.lastIndex-m[2].length,u=m[1],r=m[3]===void 0?b:m[3]==='"'?re:ae):r===re||r===ae?r=b:r===oe||r===se?r=M:(r=b,s=void 0);let w=r===b&&t[c+1].startsWith("/>")?" ":"";a+=r===M?l+Je:p>=0?(o.push(u),l.slice(0,p)+j+l.slice(p)+$+w):l+$+(p===-2?c:w)}return[ue(t,a+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},N=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let a=0,r=0,c=e.length-1,l=this.parts,[u,m]=pe(e,n);if(this.el=t.createElement(u,o),A.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=A.nextNode())!==null&&l.length<c;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(j)){let g=m[r++],w=s.getAttribute(p).split($),R=/([.?@])?(.*)/.exec(g);l.push({type:1,index:a,name:R[2],strings:w,ctor:R[1]==="."?V:R[1]==="?"?D:R[1]==="@"?I:T}),s.removeAttribute(p)}else p.startsWith($)&&(l.push({type:6,index:a}),s.removeAttribute(p));if(de.test(s.tagName)){let p=s.textContent.split($),g=p.length-1;if(g>0){s.textContent=H?H.emptyScript:"";for(let w=0;w<g;w++)s.append(p[w],E()),A.nextNode(),l.push({type:2,index:++a});s.append(p[g],E())}}}else if(s.nodeType===8)if(s.data===z)l.push({type:2,index:a});else{let p=-1;for(;(p=s.data.indexOf($,p+1))!==-1;)l.push({type:7,index:a}),p+=$.length-1}a++}}static createElement(e,n){let o=S.createElement("template");return o.innerHTML=e,o}};function x(t,e,n=t,o){if(e===L)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,a=k(e)?void 0:e._$litDirective$;return s?.constructor!==a&&(s?._$AO?.(!1),a===void 0?s=void 0:(s=new a(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=x(t,s._$AS(t,e.values),s,o)),e}var O=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??S).importNode(n,!0);A.currentNode=s;let a=A.nextNode(),r=0,c=0,l=o[0];for(;l!==void 0;){if(r===l.index){let u;l.type===2?u=new C(a,a.nextSibling,this,e):l.type===1?u=new l.ctor(a,l.name,l.strings,this,e):l.type===6&&(u=new B(a,this,e)),this._$AV.push(u),l=o[++c]}r!==l?.index&&(a=A.nextNode(),r++)}return A.currentNode=S,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},C=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=x(this,e,n),k(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==L&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):le(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&k(this._$AH)?this._$AA.nextSibling.data=e:this.T(S.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=N.createElement(ue(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let a=new O(s,this),r=a.u(this.options);a.p(n),this.T(r),this._$AH=a}}_$AC(e){let n=ie.get(e.strings);return n===void 0&&ie.set(e.strings,n=new N(e)),n}k(e){K(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let a of e)s===n.length?n.push(o=new t(this.O(E()),this.O(E()),this,this.options)):o=n[s],o._$AI(a),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=te(e).nextSibling;te(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},T=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,a){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=a,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=d}_$AI(e,n=this,o,s){let a=this.strings,r=!1;if(a===void 0)e=x(this,e,n,0),r=!k(e)||e!==this._$AH&&e!==L,r&&(this._$AH=e);else{let c=e,l,u;for(e=a[0],l=0;l<a.length-1;l++)u=x(this,c[o+l],n,l),u===L&&(u=this._$AH[l]),r||=!k(u)||u!==this._$AH[l],u===d?e=d:e!==d&&(e+=(u??"")+a[l+1]),this._$AH[l]=u}r&&!s&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},V=class extends T{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},D=class extends T{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},I=class extends T{constructor(e,n,o,s,a){super(e,n,o,s,a),this.type=5}_$AI(e,n=this){if((e=x(this,e,n,0)??d)===L)return;let o=this._$AH,s=e===d&&o!==d||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,a=e!==d&&(o===d||s);s&&this.element.removeEventListener(this.name,this,o),a&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},B=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){x(this,e)}},me={M:j,P:$,A:z,C:1,L:pe,R:O,D:le,V:x,I:C,H:T,N:D,U:I,B:V,F:B},Xe=U.litHtmlPolyfillSupport;Xe?.(N,C),(U.litHtmlVersions??=[]).push("3.3.3");var he=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let a=n?.renderBefore??null;o._$litPart$=s=new C(e.insertBefore(E(),a),a,void 0,n??{})}return s._$AI(t),s};var Y={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(t){let e=Y[t];return i`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>ce`<path d=${n}></path>`)}
  </svg>`}function et(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function y(t,e,n,o,s={}){let a=r=>{r.metaKey||r.ctrlKey||r.shiftKey||r.button||(r.preventDefault(),t.send("go",{to:e,params:n}))};return i`<a
    href=${et(e,n)}
    class=${s.class??d}
    aria-label=${s.label??d}
    aria-current=${s.current?"page":d}
    @click=${a}
    >${o}</a
  >`}function _(t){return t?i`<p class="problem" role="alert">${h("alert")}<span>${t}</span></p>`:d}function fe(t,e){return i`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var ye="en-US";function ge(t){ye=t}function $e(t){return new Intl.DateTimeFormat(ye,{dateStyle:"medium"}).format(new Date(t))}function f(t,e,n){return`${t} ${t===1?e:n}`}var ve={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, Shift+Enter starts a new line, ↓ leads to the moves":"Intro lo dice, Mayús+Intro empieza otra línea, ↓ lleva a la lista","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They are said after your own words.":"Se dicen después de tus palabras.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var we={};function be(t){we=ve[t.split("-",1)[0]??""]??{}}function v(t){return we[t]??t}var Ae=t=>(...e)=>({_$litDirective$:t,values:e}),W=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Xt}=me;var tt={},Se=(t,e=tt)=>t._$AH=e;var xe=Ae(class extends W{constructor(){super(...arguments),this.key=d}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Se(t),this.key=e),n}});var nt=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),Q="callSimulatorTurning";function Te(){return Q in document.documentElement.dataset}var q=class{onSilence=()=>{};#e=null;#t=null;#a;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,nt.has(e)&&(document.documentElement.dataset[Q]=""),e!=="look"&&(this.#a=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#a),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Q),this.#o.removeAttribute("aria-busy")}};var Ce="call-simulator-frame",ot=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,st=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Y.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function _e(){if(document.getElementById(Ce))return;let t=document.createElement("style");t.id=Ce,t.textContent=ot,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(st)}`}function Me(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var at=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Ee=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],rt=[{to:"guide",text:"Guide"}],ke=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],Le=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Ne="more-pages";function Pe(t,e){let n=(a,r=d)=>a.map(({to:c,text:l})=>i`<li class=${r}>${y(t,c,{},v(l),{current:e===c})}</li>`),o=[h("mark"),i`<span>${v("Call simulator")}</span>`],s=[...ke,...Le].some(({to:a})=>a===e);return i`<header class="mast">
    ${y(t,"choose",{},o,{class:"brand",label:v("Call simulator, home")})}
    <nav aria-label=${v("Pages")}>
      <ul class="bar-of-pages">
        ${n(at)}${n(Ee,"roomy")}${n(rt)}
        <li>
          <button type="button" popovertarget=${Ne} class=${s?"holds-current":d}>
            ${v("More")}${h("more")}
          </button>
        </li>
      </ul>
      <div id=${Ne} popover class="menu-of-pages" @click=${it}>
        <ul>
          ${n(Ee,"narrow")}${n(Le)}
        </ul>
        <p id="for-trainers">${v("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(ke)}
        </ul>
      </div>
    </nav>
  </header>`}function it(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var lt="The app is not answering. Check that it is still running, then load this page again.",Z=class extends q{view;problem=null;arrives=Te();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{dt(this,o)}),this.view=e.data[0].view,_e(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,ge(o.locale),be(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Me(e))}};function dt(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function ct(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var J=class extends Z{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Re(t,e){let n=r=>e.state?.(r),o=new WeakMap,s=ct(r=>{let c=new J(r,n(r.data[0].view));return o.set(c,l=>{pt(l)||e.onKey?.(c,l)}),c}),a=new WeakMap;return r=>{let c=s(r),l=e.about?.(r.data[0].view),u=!a.has(c)||a.get(c)!==l;u&&a.has(c)&&(c.state=n(r.data[0].view)),a.set(c,l),ut(c,r,e),e.drawn?.(c,u);let m=o.get(c);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(c),c.close()}}}function ut(t,e,n){let o=()=>{he(mt(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let s=t.root.querySelector("#main");s&&t.arrive(s)}function pt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function mt(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[_(t.silent?lt:null),fe(v("Skip to the page"),n),Pe(t,e.here),i`<div id="main" tabindex="-1">${xe(e.about?.(t.view),e.draw(t))}</div>`]}var ht="call_simulator_person",ft=3600*24*365,yt=60;function He(t){document.cookie=`${ht}=${encodeURIComponent(t.id)}; path=/; max-age=${ft}; samesite=lax`}function Oe({name:t,text:e}){let n=URL.createObjectURL(new Blob([e],{type:"application/json"})),o=document.createElement("a");o.href=n,o.download=t,o.click(),URL.revokeObjectURL(n)}function gt({calls:t,last:e}){return t===0?"no calls yet":f(t,"call","calls")+(e?`, last on ${$e(e)}`:"")}function X(t,{event:e,label:n,value:o,button:s,main:a,hint:r}){return i`<form class="name-field" @submit=${l=>{l.preventDefault();let u=new FormData(l.currentTarget).get("name");t.send(e,{name:typeof u=="string"?u:""})}}>
    <label for=${e}>${n}</label>
    <input
      id=${e}
      name="name"
      placeholder=${r??d}
      .value=${o}
      maxlength=${2*yt}
      autocomplete="off"
      spellcheck="false"
    />
    <button type="submit" class=${a?"btn main":"btn"}>${s}</button>
  </form>`}function $t(t,e){let n=e.id===t.view.who.id;return i`<li>
    <button type="button" class="person" aria-pressed=${n?"true":"false"} @click=${()=>{n||t.send("practise_as",{person:e.id})}}>
      <b>${e.name||"The first person on this machine"}</b>
      <span class="small muted">${gt(e)}</span>
      ${n?h("check"):d}
    </button>
  </li>`}function vt(t){let{who:e}=t.view,n=s=>()=>{t.state.panel=s,t.redraw()},o=()=>{t.state.panel="shut",t.send("forget",Date.now())};return t.state.panel==="deleting"?i`<div class="deleting" role="alertdialog" aria-labelledby="deleting-title">
      <p id="deleting-title">
        Delete ${e.known_as}${e.calls>0?i` and ${f(e.calls,"call","calls")}`:d} for good?
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
  </p>`}function wt(t){let{who:e,people:n}=t.view;return i`<section class="card panel" aria-labelledby="who-title">
    <h2 id="who-title" tabindex="-1">Who is practicing?</h2>
    ${_(t.problem)}
    <div class="panels">
      <div>
        <h3>On this machine</h3>
        <ul class="persons">
          ${n.map(o=>$t(t,o))}
        </ul>
        ${X(t,{event:"new_person",label:"Somebody new",value:"",button:"Go on as them",main:!0})}
      </div>
      <div>
        <h3>${e.name||"The first person on this machine"}</h3>
        ${X(t,{event:"rename",label:"Name",value:e.name,button:"Save the name"})} ${vt(t)}
      </div>
    </div>
  </section>`}function bt(t){let{who:e}=t.view,n=e.calls>0?`${f(e.calls,"call","calls")} so far will carry it.`:"Your debriefs will carry it.";return i`<div class="invitation">
    ${X(t,{event:"rename",label:"Your name",value:"",button:"Save",hint:"Your name"})}
    <span class="small muted">${n} No password, and it stays on this machine.</span>
  </div>`}function Ve(t){let{who:e,people:n}=t.view,o=t.state.panel!=="shut",s=()=>{t.state.panel=o?"shut":"open",t.redraw(),o||t.root.querySelector("#who-title")?.focus()},a=!e.name&&n.length===1;return i`<div class="who">
      <p>
        ${h("person")}<span>Practicing as <b>${e.known_as}</b></span>
        <button type="button" class="change" aria-expanded=${o?"true":"false"} @click=${s}>
          ${o?"Done":"Change"}
        </button>
      </p>
      ${a&&!o?bt(t):d}
    </div>
    ${o?wt(t):d}`}var De={new:"New",shaky:"Shaky",solid:"Solid",due:"Due"},At=.85,St=3;function xt(t,e){let n=t?.recall??null;return!t||n===null?"new":t.due!==null&&Date.parse(t.due)<=e?"due":t.answered>=St&&n>=At?"solid":"shaky"}function Ie(t,e){let n={new:0,shaky:0,solid:0,due:0};for(let o of t)n[xt(o,e)]+=1;return n}var Be=["open","again","helped","tried","watched","new"];function We(t){return t.map(({stage:e})=>e).sort((e,n)=>Be.indexOf(e)-Be.indexOf(n))}function qe(t){return t.filter(({stage:e})=>e==="open"||e==="again").length}function P({stages:t,strengths:e}){return t.every(({stage:n})=>n==="new")&&e.every(({recall:n})=>n===null)}function Fe({cards:t,words:e}){let n=e.replace(/\.$/,"");return[f(t,"card","cards"),n.charAt(0).toLowerCase()+n.slice(1)].filter(Boolean).join(", ")}function Ue(t,e){let n=Ie(t,e);return["solid","due","shaky","new"].map(s=>[s,n[s]]).filter(([,s])=>s>0)}var je=[{level:"starter",title:"Starter",about:"One thing at a time: a plain question, and words that answer it."},{level:"steady",title:"Steady",about:"A normal day: look before you speak, and keep the steps in order."},{level:"hard",title:"Hard",about:"They push back, and the account may not be what it seems."}];function ze(t){return[...new Set(t.flatMap(e=>e.tags))].sort()}function Ke(t,e){return t.filter(n=>e.size===0||n.tags.some(o=>e.has(o)))}function Tt(t){let e=Math.max(1,...t.map(({cards:n})=>n));return t.map(({cards:n})=>n===0?0:Math.max(8,Math.round(100*n/e)))}function Ge(t){if(t.length===0)return d;let e=Tt(t),n=({words:o,cards:s},a)=>i`<li class=${s===0?"none":d}>
      <span class="unseen">${o}: ${f(s,"card","cards")}</span>
      <b aria-hidden="true">${s||"–"}</b>
      <i aria-hidden="true"><i style="height:${e[a]??0}%"></i></i>
      <span aria-hidden="true">${o}</span>
    </li>`;return i`<ol class="forecast" aria-label="Cards on the coming days">
    ${t.map(n)}
  </ol>`}function ee(t){return"scenario"in t}function Ct(t){return ee(t)?t.level==="worked"?"play":"phone":"cards"}function Ye(t,e){return i`<button type="button" class="btn main" @click=${()=>t.send("begin",Date.now())}>
    ${h(Ct(e))}${e.words}
  </button>`}function Qe(t){let{step:e,open:n}=t.view;return n?i`<section class="card step" aria-label="A call on hold">
      <div>
        <h2 class="label">On hold</h2>
        <p>${h("phone")} <b>${n.scenario}</b> is on hold after ${f(n.turns,"turn","turns")}.</p>
      </div>
      ${y(t,"call",{call:n.id},"Go on with it",{class:"btn main"})}
    </section>`:e?i`<section class="card step" aria-labelledby="step-title">
    <div>
      <h2 class="label" id="step-title">Your next step</h2>
      <p>${e.why}</p>
    </div>
    ${Ye(t,e)}
  </section>`:d}function _t({view:t}){let{stages:e,strengths:n}=t,o=Date.now(),s=Ue(n,o),a=s.find(([l])=>l==="solid")?.[1]??0,r=s.map(([l,u])=>`${u} ${De[l].toLowerCase()}`).join(", "),c=i`<p><b>${a}</b> of ${f(n.length,"statement","statements")} solid</p>
    <p class="share" aria-hidden="true">
      ${s.map(([l,u])=>i`<i class=${l} style="flex-grow:${u}"></i>`)}
    </p>
    <p class="small muted">${r}</p>`;return i`<section class="card glance" aria-labelledby="doing-title">
    <h2 class="label" id="doing-title">How you are doing</h2>
    <div>
      <p><b>${qe(e)}</b> of ${f(e.length,"call","calls")} passed in your own words</p>
      <p class="pips" aria-hidden="true">${We(e).map(l=>i`<i class=${l}></i>`)}</p>
    </div>
    ${n.length>0?i`<div>${c}</div>`:d}
  </section>`}function Mt(t){let{due:e,step:n,open:o}=t.view,s=n!==null&&!ee(n)&&!o,a=e.cards>0?Fe(e):e.words,c=e.cards>0&&!s?y(t,"drill",{},[h("cards"),a],{class:"btn"}):i`<p>${a}</p>`;return i`<section class="card glance" aria-labelledby="due-title">
    <h2 class="label" id="due-title">What is due</h2>
    ${c} ${Ge(e.forecast)}
  </section>`}function Et(){return i`<ol class="way" aria-label="How you learn a call">
    ${["Watch it once","Take it with help","Take it on your own"].map(e=>i`<li>${e}</li>`)}
  </ol>`}function Ze(t){return t.view.stages.length===0?d:P(t.view)?i`<div class="today first">${Qe(t)}${Et()}</div>`:i`<div class="today">
    ${Qe(t)}
    <div class="glances">${_t(t)} ${Mt(t)}</div>
  </div>`}var kt={open:"check",helped:"check",again:"clock"};function Lt(t,e){let n=t.view.stages.find(c=>c.scenario===e);if(!n)return d;let{stage:o,text:s,best:a}=n,r=kt[o];return i`<p class="stage">
    <span class="tag ${o}">${r?h(r):d}${s}</span><span class="small muted">${a}</span>
  </p>`}function Nt(t,e){let n=[e.direction==="inbound"?"They call you":"You call them",f(e.cases,"case","cases"),f(e.personas.length,"customer","customers")];return i`<li class="card pick">
    <h3>${y(t,"brief",{scenario:e.id},e.title)}</h3>
    <p class="about">${e.summary}</p>
    <p class="small muted facts">${n.map(o=>i`<span>${o}</span>`)}</p>
    ${Lt(t,e.id)}
  </li>`}function Pt(t,{level:e,title:n,about:o},s){let a=s.filter(r=>r.level===e);return a.length===0?d:i`<section class="shelf" aria-labelledby="level-${e}">
    <header>
      <h2 id="level-${e}">${n}</h2>
      <p class="muted">${o}</p>
    </header>
    <ul class="picks">
      ${a.map(r=>Nt(t,r))}
    </ul>
  </section>`}function Rt(t){let e=ze(t.view.scenarios);if(e.length<2)return d;let n=s=>{t.state.tags.delete(s)||t.state.tags.add(s),t.redraw()},o=s=>i`<button
      type="button"
      class="chip"
      aria-pressed=${t.state.tags.has(s)?"true":"false"}
      @click=${()=>{n(s)}}
    >
      ${s.replaceAll("_"," ")}
    </button>`;return i`<div class="filters" role="group" aria-label="Show only">${e.map(o)}</div>`}var Ht="New here? One button is all you need: what it begins, you only watch.";function Ot(t){let{programme:e,offer:n}=t.view,o=e?i`<p class="small on-the-way">
        ${h("next")}<span>${e.place}, ${e.done} of ${e.of} steps done.</span>
        ${y(t,"programme",{},e.title)}
      </p>`:d;return n?i`${o}
    <section class="card offer" aria-labelledby="offer-title">
      <div>
        <h2 class="label" id="offer-title">${n.title}</h2>
        <p>${n.about} ${y(t,"programme",{},"See all of it")}</p>
      </div>
      <button type="button" class="btn" @click=${()=>t.send("enrol",{programme:n.id})}>
        ${h("next")}Begin today
      </button>
    </section>`:o}function Vt(t){return i`<div class="top">
    <h1>Who will you speak to today?</h1>
    ${P(t.view)?i`<p class="lead">${Ht}</p>`:d}
  </div>`}function Dt(t){if(t.view.scenarios.length===0)return d;let e=i`<button type="button" class="btn quiet" @click=${()=>t.send("surprise",!0)}>
    ${h("dice")}Surprise me
  </button>`;return i`<div class="browse">${Rt(t)} ${P(t.view)?d:e}</div>`}function It(t){if(t.view.scenarios.length===0)return i`<div class="card empty">
      <h2>The library is empty</h2>
      <p class="muted">There is no scenario in it yet. \`simulator check\` says whether a file could not be read.</p>
    </div>`;let e=Ke(t.view.scenarios,t.state.tags),n=t.state.tags.size>0?`${f(e.length,"call","calls")} shown.`:"";return i`<p class="unseen" role="status">${n}</p>
    <div>${je.map(o=>Pt(t,o,e))}</div>`}var ao=Re("choose",{here:"choose",about:({who:t})=>t.id,state:()=>({tags:new Set,panel:"shut"}),drawn:({view:t})=>{He(t.who),t.export&&Oe(t.export)},draw:t=>i`<div class="wrap">
      ${Ve(t)} ${t.state.panel==="shut"?_(t.problem):d} ${Vt(t)} ${Ze(t)}
      ${Ot(t)} ${Dt(t)} ${It(t)}
    </div>`});export{ao as default};
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
