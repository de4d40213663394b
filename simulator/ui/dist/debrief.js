/* Made from pages/debrief/page.ts by npm run build. */
var ye=globalThis,Be=t=>t,U=ye.trustedTypes,We=U?U.createPolicy("lit-html",{createHTML:t=>t}):void 0,ge="$lit$",x=`lit$${Math.random().toFixed(9).slice(2)}$`,ve="?"+x,an=`<${ve}>`,E=document,H=()=>E.createComment(""),V=t=>t===null||typeof t!="object"&&typeof t!="function",we=Array.isArray,je=t=>we(t)||typeof t?.[Symbol.iterator]=="function",$e=`[ 	
\f\r]`,O=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,qe=/-->/g,Ke=/>/g,k=RegExp(`>|${$e}(?:([^\\s"'>=/]+)(${$e}*=${$e}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ue=/'/g,Fe=/"/g,Ye=/^(?:script|style|textarea|title)$/i,xe=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),i=xe(1),b=xe(2),Go=xe(3),I=Symbol.for("lit-noChange"),a=Symbol.for("lit-nothing"),Ge=new WeakMap,A=E.createTreeWalker(E,129);function ze(t,e){if(!we(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return We!==void 0?We.createHTML(e):e}var Qe=(t,e)=>{let n=t.length-1,o=[],r,s=e===2?"<svg>":e===3?"<math>":"",l=O;for(let u=0;u<n;u++){let c=t[u],p,f,h=-1,g=0;for(;g<c.length&&(l.lastIndex=g,f=l.exec(c),f!==null);)g=l.lastIndex,l===O?f[1]==="!--"?l=qe:f[1]!==void 0?l=Ke:f[2]!==void 0?(Ye.test(f[2])&&(r=RegExp("</"+f[2],"g")),l=k):f[3]!==void 0&&(l=k):l===k?f[0]===">"?(l=r??O,h=-1):f[1]===void 0?h=-2:(h=l.lastIndex-f[2].length,p=f[1],l=f[3]===void 0?k:f[3]==='"'?Fe:Ue):l===Fe||l===Ue?l=k:l===qe||l===Ke?l=O:(l=k,r=void 0);let v=l===k&&t[u+1].startsWith("/>")?" ":"";s+=l===O?c+an:h>=0?(o.push(p),c.slice(0,h)+ge+c.slice(h)+x+v):c+x+(h===-2?u:v)}return[ze(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},B=class t{constructor({strings:e,_$litType$:n},o){let r;this.parts=[];let s=0,l=0,u=e.length-1,c=this.parts,[p,f]=Qe(e,n);if(this.el=t.createElement(p,o),A.currentNode=this.el.content,n===2||n===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(r=A.nextNode())!==null&&c.length<u;){if(r.nodeType===1){if(r.hasAttributes())for(let h of r.getAttributeNames())if(h.endsWith(ge)){let g=f[l++],v=r.getAttribute(h).split(x),K=/([.?@])?(.*)/.exec(g);c.push({type:1,index:s,name:K[2],strings:v,ctor:K[1]==="."?G:K[1]==="?"?j:K[1]==="@"?Y:S}),r.removeAttribute(h)}else h.startsWith(x)&&(c.push({type:6,index:s}),r.removeAttribute(h));if(Ye.test(r.tagName)){let h=r.textContent.split(x),g=h.length-1;if(g>0){r.textContent=U?U.emptyScript:"";for(let v=0;v<g;v++)r.append(h[v],H()),A.nextNode(),c.push({type:2,index:++s});r.append(h[g],H())}}}else if(r.nodeType===8)if(r.data===ve)c.push({type:2,index:s});else{let h=-1;for(;(h=r.data.indexOf(x,h+1))!==-1;)c.push({type:7,index:s}),h+=x.length-1}s++}}static createElement(e,n){let o=E.createElement("template");return o.innerHTML=e,o}};function M(t,e,n=t,o){if(e===I)return e;let r=o!==void 0?n._$Co?.[o]:n._$Cl,s=V(e)?void 0:e._$litDirective$;return r?.constructor!==s&&(r?._$AO?.(!1),s===void 0?r=void 0:(r=new s(t),r._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=r:n._$Cl=r),r!==void 0&&(e=M(t,r._$AS(t,e.values),r,o)),e}var F=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,r=(e?.creationScope??E).importNode(n,!0);A.currentNode=r;let s=A.nextNode(),l=0,u=0,c=o[0];for(;c!==void 0;){if(l===c.index){let p;c.type===2?p=new L(s,s.nextSibling,this,e):c.type===1?p=new c.ctor(s,c.name,c.strings,this,e):c.type===6&&(p=new z(s,this,e)),this._$AV.push(p),c=o[++u]}l!==c?.index&&(s=A.nextNode(),l++)}return A.currentNode=E,r}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},L=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,r){this.type=2,this._$AH=a,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=M(this,e,n),V(e)?e===a||e==null||e===""?(this._$AH!==a&&this._$AR(),this._$AH=a):e!==this._$AH&&e!==I&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):je(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==a&&V(this._$AH)?this._$AA.nextSibling.data=e:this.T(E.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,r=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=B.createElement(ze(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===r)this._$AH.p(n);else{let s=new F(r,this),l=s.u(this.options);s.p(n),this.T(l),this._$AH=s}}_$AC(e){let n=Ge.get(e.strings);return n===void 0&&Ge.set(e.strings,n=new B(e)),n}k(e){we(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,r=0;for(let s of e)r===n.length?n.push(o=new t(this.O(H()),this.O(H()),this,this.options)):o=n[r],o._$AI(s),r++;r<n.length&&(this._$AR(o&&o._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=Be(e).nextSibling;Be(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},S=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,r,s){this.type=1,this._$AH=a,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=s,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=a}_$AI(e,n=this,o,r){let s=this.strings,l=!1;if(s===void 0)e=M(this,e,n,0),l=!V(e)||e!==this._$AH&&e!==I,l&&(this._$AH=e);else{let u=e,c,p;for(e=s[0],c=0;c<s.length-1;c++)p=M(this,u[o+c],n,c),p===I&&(p=this._$AH[c]),l||=!V(p)||p!==this._$AH[c],p===a?e=a:e!==a&&(e+=(p??"")+s[c+1]),this._$AH[c]=p}l&&!r&&this.j(e)}j(e){e===a?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},G=class extends S{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===a?void 0:e}},j=class extends S{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==a)}},Y=class extends S{constructor(e,n,o,r,s){super(e,n,o,r,s),this.type=5}_$AI(e,n=this){if((e=M(this,e,n,0)??a)===I)return;let o=this._$AH,r=e===a&&o!==a||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,s=e!==a&&(o===a||r);r&&this.element.removeEventListener(this.name,this,o),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},z=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){M(this,e)}},Ze={M:ge,P:x,A:ve,C:1,L:Qe,R:F,D:je,V:M,I:L,H:S,N:j,U:Y,B:G,F:z},ln=ye.litHtmlPolyfillSupport;ln?.(B,L),(ye.litHtmlVersions??=[]).push("3.3.3");var Xe=(t,e,n)=>{let o=n?.renderBefore??e,r=o._$litPart$;if(r===void 0){let s=n?.renderBefore??null;o._$litPart$=r=new L(e.insertBefore(H(),s),s,void 0,n??{})}return r._$AI(t),r};var W={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function m(t){let e=W[t];return i`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>b`<path d=${n}></path>`)}
  </svg>`}function Te(t,e={}){let n=Object.entries(e).filter(r=>!!r[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function w(t,e,n,o,r={}){let s=l=>{l.metaKey||l.ctrlKey||l.shiftKey||l.button||(l.preventDefault(),t.send("go",{to:e,params:n}))};return i`<a
    href=${Te(e,n)}
    class=${r.class??a}
    aria-label=${r.label??a}
    aria-current=${r.current?"page":a}
    @click=${s}
    >${o}</a
  >`}function Q(t){return t?i`<p class="problem" role="alert">${m("alert")}<span>${t}</span></p>`:a}function Je(t,e){return i`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function T(t,e,n,o="btn"){return i`<button type="button" class=${o} @click=${()=>t.send("branch",{number:e})}>${m("branch")}${n}</button>`}var et={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var tt={};function nt(t){tt=et[t.split("-",1)[0]??""]??{}}function d(t){return tt[t]??t}var ot=t=>(...e)=>({_$litDirective$:t,values:e}),Z=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:rr}=Ze;var cn={},rt=(t,e=cn)=>t._$AH=e;var st=ot(class extends Z{constructor(){super(...arguments),this.key=a}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(rt(t),this.key=e),n}});var un=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),ke="callSimulatorTurning";function it(){return ke in document.documentElement.dataset}var X=class{onSilence=()=>{};#e=null;#t=null;#s;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#r(),this.#t=e,un.has(e)&&(document.documentElement.dataset[ke]=""),e!=="look"&&(this.#s=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#s),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,ke),this.#o.removeAttribute("aria-busy")}};var dn="en-US";function at(t){dn=t}function $(t,e,n){return`${t} ${t===1?e:n}`}var lt="call-simulator-frame",pn=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,mn=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${W.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function ct(){if(document.getElementById(lt))return;let t=document.createElement("style");t.id=lt,t.textContent=pn,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(mn)}`}function ut(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function _(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var hn=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],dt=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],fn=[{to:"guide",text:"Guide"}],pt=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],mt=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],ht="more-pages";function ft(t,e){let n=(s,l=a)=>s.map(({to:u,text:c})=>i`<li class=${l}>${w(t,u,{},d(c),{current:e===u})}</li>`),o=[m("mark"),i`<span>${d("Call simulator")}</span>`],r=[...pt,...mt].some(({to:s})=>s===e);return i`<header class="mast">
    ${w(t,"choose",{},o,{class:"brand",label:d("Call simulator, home")})}
    <nav aria-label=${d("Pages")}>
      <ul class="bar-of-pages">
        ${n(hn)}${n(dt,"roomy")}${n(fn)}
        <li>
          <button type="button" popovertarget=${ht} class=${r?"holds-current":a}>
            ${d("More")}${m("more")}
          </button>
        </li>
      </ul>
      <div id=${ht} popover class="menu-of-pages" @click=${bn}>
        <ul>
          ${n(dt,"narrow")}${n(mt)}
        </ul>
        <p id="for-trainers">${d("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(pt)}
        </ul>
      </div>
    </nav>
  </header>`}function bn(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var $n="The app is not answering. Check that it is still running, then load this page again.",Ae=class extends X{view;problem=null;arrives=it();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{yn(this,o)}),this.view=e.data[0].view,ct(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,at(o.locale),nt(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,ut(e))}};function yn(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function gn(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var Ee=class extends Ae{state;silent=!1;constructor(e,n){super(e),this.state=n}};function bt(t,e){let n=l=>e.state?.(l),o=new WeakMap,r=gn(l=>{let u=new Ee(l,n(l.data[0].view));return o.set(u,c=>{wn(c)||e.onKey?.(u,c)}),u}),s=new WeakMap;return l=>{let u=r(l),c=e.about?.(l.data[0].view),p=!s.has(u)||s.get(u)!==c;p&&s.has(u)&&(u.state=n(l.data[0].view)),s.set(u,c),vn(u,l,e),e.drawn?.(u,p);let f=o.get(u);return f&&document.addEventListener("keydown",f),()=>{f&&document.removeEventListener("keydown",f),e.left?.(u),u.close()}}}function vn(t,e,n){let o=()=>{Xe(xn(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let r=t.root.querySelector("#main");r&&t.arrive(r)}function wn(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function xn(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[Q(t.silent?$n:null),Je(d("Skip to the page"),n),ft(t,e.here),i`<div id="main" tabindex="-1">${st(e.about?.(t.view),e.draw(t))}</div>`]}var J={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var ee={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var $t={good:"Well done",bad:"Look at this again",critical:"Critical error"};var te={said:"You said",did:"You did"},yt={said:"You say",did:"You do"},gt="heard",vt="not heard: check yourself",wt="There is no moment of the call to quote: it did not happen.",xt="What each turn was worth is not worked out for this call: it could have gone in too many ways.",ne="Working out what each turn was worth…",Me="It never counts as the attempt.",Tt="Check yourself",kt="The moves you confirmed are not those heard in your words. Only what you confirmed was graded.",oe="You confirmed",At="Heard in it",Et="Nothing for sure";var kn=t=>t in W;function Se(t){let{sign:e,outline:n}=J[t],o=kn(e)?a:i`<span class="sign-of" aria-hidden="true">${e}</span>`,r=n.length>0?b`<polygon points=${n.join(" ")}></polygon>`:b`<circle r=${.8}></circle>`;return i`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${r}</svg>${o}`}function R(t){return i`<span class="lab" data-label=${t}>${Se(t)}<span>${d(ee[t])}</span></span>`}function C(t,e,n,o){return i`<details class="fold" id=${t}>
    <summary>
      ${m("open")}
      <h2 id="${t}-title">${e}</h2>
      <span class="muted">${n}</span>
    </summary>
    <div class="inside">${o}</div>
  </details>`}function re(t){for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0}function _e(t){return t.bubbles.filter(e=>e.by==="trainee").map(e=>e.number)}function Mt(t){let e=t.board?.deciding??_e(t)[0]??null,{working:n}=t;return{turn:e,lit:e,told:"",isChosen:!1,isSharing:!1,copied:"",isWaiting:n,asked:0,asking:void 0}}function St(t){let{state:e,view:n}=t;return!e.isWaiting||n.working||(e.isWaiting=!1,e.isChosen)?!1:(e.turn=e.lit=n.board?.deciding??e.turn,t.redraw(),!0)}function se(t,e,n,[o,r]){let s=e.length-1,l=n===null?-1:e.indexOf(n),c=new Map([[o,l-1],[r,l+1],["Home",0],["End",s]]).get(t);return c===void 0?null:e[Math.max(0,Math.min(c,s))]??null}function ie(t,e){return t.root.querySelector(`#turn-${e??0}`)}function y(t,e,{scroll:n=!0}={}){let o=t.view.bubbles.find(r=>r.number===e);o&&(t.state.lit=o.number,t.state.isChosen=!0,o.by==="trainee"&&(t.state.turn=o.number,t.state.told=t.view.board?.moments.find(r=>r.number===e)?.told??""),t.redraw(),De(t),n&&Ce(t))}function ae(t,e){y(t,e,{scroll:!1});let n=ie(t,e);n&&re(n),n?.scrollIntoView({block:"center",behavior:_()}),n?.focus({preventScroll:!0})}function le(t){t.root.querySelector(".moment")?.scrollIntoView({block:"nearest",behavior:_()}),t.root.querySelector("#moment-title")?.focus({preventScroll:!0})}function Re(t){return t.scrollHeight>t.clientHeight+1}function Ce(t,e=_()){let n=ie(t,t.state.lit),o=n?.parentElement;if(!n||!o||!Re(o))return;let r=o.clientHeight-n.offsetHeight,s=n.getBoundingClientRect().top-o.getBoundingClientRect().top+o.scrollTop;o.scrollTo({top:s-Math.max(8,r/2),behavior:e})}function De(t,e=_()){let n=t.root.querySelector(".plot"),o=n?.querySelector('[aria-selected="true"]');if(!n||!o)return;let[r,s]=[n.getBoundingClientRect(),o.getBoundingClientRect()];s.left>=r.left&&s.right<=r.right||n.scrollBy({left:s.left-r.left-r.width/2,behavior:e})}var An=19;function En(t){return t.filter(e=>e.kind==="dot").filter(e=>e.turn>0)}function Mn(t,e){let n=o=>Math.abs(o.at[0]-e);return t.toSorted((o,r)=>n(o)-n(r))[0]?.turn}function _t({at:[t,e],corners:n,radius:o}){return n.length>0?b`<polygon points=${n.join(" ")}></polygon>`:b`<circle cx=${t} cy=${e} r=${o}></circle>`}function Sn(t,e){let n=`--ink-of:var(--${t.ink})`;return t.turn?b`<g role="option" id="dot-${t.turn}" class="dot" style=${n} aria-label=${t.text}
    aria-selected=${t.turn===e?"true":"false"}>${_t(t)}</g>`:b`<g class="dot" style=${n} aria-hidden="true">${_t(t)}</g>`}function _n(t,e){let n=`--ink-of:var(--${t.ink})`;switch(t.kind){case"line":return b`<polyline class="line" style=${n} points=${t.points.join(" ")} stroke-width=${t.width}
        stroke-dasharray=${t.dashes.join(" ")||a} aria-hidden="true"></polyline>`;case"area":return b`<polygon style=${n} points=${t.points.join(" ")} fill-opacity=${t.opacity}
        aria-hidden="true"></polygon>`;case"dot":return Sn(t,e);case"words":return b`<text class=${t.strong?"strong":a} style=${n} x=${t.at[0]} y=${t.at[1]}
        font-size=${t.size} text-anchor=${t.anchor} aria-hidden="true">${t.text}</text>`}}function Rn({height:t},e){if(!e)return a;let[n,o]=e.at;return b`<g class="cursor" style="--ink-of:var(--${e.ink})" aria-hidden="true">
    <line x1=${n} x2=${n} y1="0" y2=${t}></line><circle cx=${n} cy=${o} r=${An}></circle></g>`}function Cn(t,e,n){let o=r=>{if(!(r.currentTarget instanceof Element))return;let s=r.currentTarget.getBoundingClientRect(),[l,,u]=e.frame,c=Mn(n,l+(r.clientX-s.left)/s.width*u);(c!==t.state.turn||c!==t.state.lit)&&y(t,c)};return{click:r=>{let s=r.target instanceof Element?r.target.closest("[role=option]"):null;r.detail?o(r):s&&y(t,Number(s.id.slice(4)))},move:r=>{r.pointerType==="mouse"&&r.buttons&1&&o(r)},key:r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let s=n.map(u=>u.turn),l=se(r.key,s,t.state.turn,["ArrowLeft","ArrowRight"]);if(l!==null)y(t,l);else if(r.key==="Enter"||r.key===" ")le(t);else return;r.preventDefault()}}}function Rt(t,{chart:e}){let{turn:n}=t.state,{shapes:o}=e,r=En(o),s=Cn(t,e,r),l=o.findIndex(c=>c.kind==="dot"),u=c=>c.map(p=>_n(p,n));return i`<figure class="plot">
    <svg
      viewBox=${e.frame.join(" ")}
      role="listbox"
      tabindex="0"
      aria-label="Turns on the chart"
      aria-orientation="horizontal"
      aria-activedescendant="dot-${n??0}"
      @click=${s.click}
      @pointermove=${s.move}
      @keydown=${s.key}
    >
      ${u(o.slice(0,l))}
      ${Rn(e,r.find(c=>c.turn===n))}
      ${u(o.slice(l))}
    </svg>
  </figure>`}var ce=8,Le="pinned",Pe=t=>t.querySelector(".cited-text"),Ct=t=>Le in t.dataset;function Dn(t,e,n){let o=Math.max(ce,Math.min(t.left,n.width-e.width-ce)),r=t.bottom+e.height+ce>n.height&&t.top-e.height>=ce;return{left:o,top:r?t.top-e.height:t.bottom}}var Dt=new WeakMap;function Ne(t){let e=Pe(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let n=t.getBoundingClientRect(),{left:o,top:r}=Dn(n,{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${o}px`,e.style.top=`${r}px`;let s=new AbortController,l={capture:!0,signal:s.signal};Dt.set(t,s);let u=()=>{let p=t.getBoundingClientRect();(p.left!==n.left||p.top!==n.top)&&P(t)},c=p=>{p.composedPath().includes(t)||P(t)};document.addEventListener("scroll",u,l),document.addEventListener("pointerdown",c,l)}function P(t){Reflect.deleteProperty(t.dataset,Le),Dt.get(t)?.abort();let e=Pe(t);e?.matches(":popover-open")&&e.hidePopover()}var D=t=>t.currentTarget;function Ln(t){t.pointerType==="mouse"&&Ne(D(t))}function Pn(t){t.pointerType==="mouse"&&!Ct(D(t))&&P(D(t))}function Nn(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=D(t);if(t.stopPropagation(),Ct(e)){P(e);return}e.dataset[Le]="",Ne(e)}function On(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&Ne(D(t))}function Hn(t){let e=D(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||P(e)}function Vn(t){let e=D(t);t.key!=="Escape"||!Pe(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),P(e))}function ue(t,e,n){return i`<a class=${n} href=${Te("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}var In=/\b([A-Z][0-9]+)\b/;function de(t){return t.split(In).map((e,n)=>n%2?ue(e,e,"cited-in-text"):e)}function Oe(t,e,n=t){return e?i`<span
    class="cited"
    @pointerenter=${Ln}
    @pointerleave=${Pn}
    @click=${Nn}
    @focusin=${On}
    @focusout=${Hn}
    @keydown=${Vn}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${ue(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:ue(t,n,"cite")}function pe(t){return t.length===0?a:i`<p class="cites">${t.map(([e,n])=>Oe(e,n))}</p>`}function me(t,e){return i`<figure class="approved">
    <figcaption>${t}</figcaption>
    <blockquote>${e}</blockquote>
  </figure>`}function Pt({spiel:t,spiel_text:e,spiel_says:n}){return t?Oe(t,n,e):a}function Lt(t,e){return i`<p class="bubble ${e.by} ${e.kind}">
    <span class="who">${t}</span><span class="words">${e.text}</span>
  </p>`}function he(t,{by:e,kind:n}){return e==="customer"?t:te[n]}function Bn(t,e){return e?`${t}, ${e}`:t}function Nt(t,{text:e,kind:n,reply:o,mood:r}){return i`<div class="exchange">
    ${Lt(yt[n],{by:"trainee",kind:n,text:e})}
    ${Lt(Bn(t,r),{by:"customer",kind:"said",text:o})}
  </div>`}function Wn(t,e){let n=t.bubbles.find(o=>o.number===e);return n?i`<div class="made">
    <p class="label">${d(te[n.kind])}</p>
    <p class="words">${n.text}</p>
  </div>`:a}function qn(t){return t.can_pass_after?"check":t.can_pass_before?"alert":"dash"}function Kn(t){let e=t.cost_text?i`<span class="fell">${t.cost_text}</span>`:a;return i`<dl class="worth">
    <div>
      <dt>Still attainable</dt>
      <dd class="figures"><b>${t.course}</b>${e}</dd>
    </div>
    <div>
      <dt>A pass</dt>
      <dd class=${t.can_pass_after?"can":"cannot"}>${m(qn(t))}${t.pass_text}</dd>
    </div>
  </dl>`}function Un(t){return t.length===0?a:i`<details class="more lost">
    <summary>${$(t.length,"line","lines")} lost</summary>
    <ul>
      ${t.map(e=>i`<li>${m("cross")}<span>${e}</span></li>`)}
    </ul>
  </details>`}function He(t){return i`<ol>
    ${t.choices.map(e=>i`<li><span>${e}</span></li>`)}
  </ol>`}function Fn(t){return i`<details class="more way">
    <summary>${t.heading}: ${$(t.choices.length,"step","steps")}</summary>
    ${t.comes_to?i`<p class="small muted">${t.comes_to}</p>`:a} ${He(t)}
  </details>`}function Gn(t,e){let{view:n}=t,{better:o,recovery:r}=e,s=()=>{ae(t,e.number)};return i`<div class="moment-body">
    ${Wn(n,e.number)}
    <p class="why">${de(e.why)}</p>
    ${Kn(e)}
    ${o?i`<div class="better">
            <h4>What would have kept more</h4>
            ${o.move?i`<p><b>${o.move}</b></p>`:a} ${Nt(n.speaker,o)}
          </div>`:a}
    <div class="mores">${Un(e.lost)} ${r?Fn(r):a}</div>
    <div class="row">
      ${T(t,e.number,d("Go on differently from here"))}
      <button type="button" class="btn quiet" @click=${s}>Show it in the call</button>
    </div>
  </div>`}function Ot(t,e){let n=e.findIndex(s=>s.number===t.state.turn),o=e[n];if(!o)return a;let r=(s,l,u)=>i`<button
      type="button"
      class="btn quiet"
      aria-label=${s}
      title=${s}
      aria-disabled=${u?"false":"true"}
      @click=${()=>{y(t,u?.number)}}
    >
      ${m(l)}
    </button>`;return i`<section class="moment" aria-labelledby="moment-title" data-label=${o.label}>
    <header>
      <h3 id="moment-title" tabindex="-1">
        <span>${d("Turn")} ${o.number}</span>${R(o.label)}
      </h3>
      ${r(d("Turn before"),"back",e[n-1])} ${r(d("Turn after"),"next",e[n+1])}
    </header>
    ${Gn(t,o)}
    <p class="unseen" role="status">${t.state.told}</p>
  </section>`}function jn(t){let e=n=>t.filter(o=>o.label===n).map(o=>o.number);return["best","good","inaccuracy","mistake","blunder"].map(n=>[n,e(n)]).filter(([,n])=>n.length>0)}function Yn(t,e){let n=(o,r)=>i`<li>
      <button type="button" class="count" data-label=${o} title="Go to the next of these" @click=${()=>{y(t,r.find(l=>l>(t.state.turn??0))??r[0])}}>
        ${Se(o)}<span>${$(r.length,ee[o].toLowerCase(),J[o].several)}</span>
      </button>
    </li>`;return i`<ul class="counts" aria-label="Turns by label">
    ${jn(e).map(([o,r])=>n(o,r))}
  </ul>`}function zn(t,e){let n=e.last_chance;return!n||t.view.passed?a:i`<details class="more chance">
    <summary>The last chance to pass it</summary>
    <div>
      <p>${e.last_chance_text}</p>
      ${He(n)} ${T(t,n.number,`Take it from turn ${n.number}`)}
    </div>
  </details>`}function Qn(t,e){let n=new Map(t.bubbles.map(s=>[s.number,s])),o=["Turn","Your choice","Label","Attainable","A pass","Customer"],r=s=>i`<tr>
      <th scope="row">${s.number}</th>
      <td class="what-was">${n.get(s.number)?.text}</td>
      <td>${R(s.label)}</td>
      <td class="num">${s.course}</td>
      <td>${s.pass_text}</td>
      <td>${n.get(s.number+1)?.mood}</td>
    </tr>`;return i`<details class="more">
    <summary>${d("All turns as a table")}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label="All turns">
      <table>
        <thead>
          <tr>
            ${o.map(s=>i`<th scope="col">${s}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${e.map(r)}
        </tbody>
      </table>
    </div>
  </details>`}function Zn({thresholds:t}){return i`<details class="more">
    <summary>${d("What the labels mean")}</summary>
    <dl class="meanings">
      ${t.map(([e,n])=>i`<div>
            <dt>${R(e)}</dt>
            <dd>${n}</dd>
          </div>`)}
    </dl>
  </details>`}function Ht(t){let e=t.view.board,n=i`<h2 id="board-title">${d("What each turn was worth")}</h2>`;return t.view.working?i`<section class="board" aria-labelledby="board-title">
      ${n}
      <div class="card working" role="status"><p class="muted">${ne}</p></div>
    </section>`:!e||e.moments.length===0?i`<section class="board" aria-labelledby="board-title">
      ${n}
      <p class="muted">${xt}</p>
    </section>`:i`<section class="board" aria-labelledby="board-title">
    ${n}
    <p class="summary">${e.chart.summary}</p>
    <div class="card">${Yn(t,e.moments)}${Rt(t,e)}${Ot(t,e.moments)}</div>
    <div class="mores">${zn(t,e)}${Zn(e)}${Qn(t.view,e.moments)}</div>
  </section>`}function N(t,e){return i`<button type="button" class="jump" @click=${()=>{ae(t,e)}}>${d("Turn")} ${e}</button>`}function q(t,e){if(e.length===0)return a;let n=o=>i`<li>
      ${N(t,o.number)}
      <span><span class="muted">${he(t.view.speaker,o)}: </span><q>${o.text}</q></span>
    </li>`;return i`<ul class="evidence" aria-label="Evidence from the call">
    ${e.map(n)}
  </ul>`}var Xn=2;function Jn(t){let e=t.critical?m("alert"):a;return i`<p class=${t.critical?"price critical":"price"}>${e}${t.cost_text}</p>`}function eo(t){let{words:e,remedy:n,remedy_text:o,approved_text:r,coaching:s,sources:l}=t,u=e?i`<p class="advice">${s}</p>`:a,c=e?i`<blockquote>${e}</blockquote>`:i`<p class="step">${s}</p>`;return i`${u}
    <div class="remedy ${n}">
      <p class="lead-in"><b>${o}</b>${e?i`<span class="small">${r}</span>`:a}</p>
      ${c} ${pe(l)}
    </div>`}function to(t,e,n){return i`<li class=${e.critical?"card priority critical":"card priority"}>
    ${Jn(e)}
    <h3>${e.title}</h3>
    ${q(t,e.evidence.slice(0,Xn))} ${eo(e)}
    ${T(t,e.turn,e.drill,n>0?"btn":"btn main")}
  </li>`}function Vt(t,e){let{praise:n}=t.view;return n.length===0?a:i`<section class="praise" aria-labelledby="praise-title">
    ${e}
    <ul>
      ${n.map(o=>i`<li>
            ${m("check")}
            <p>${o.text} ${N(t,o.number)}</p>
          </li>`)}
    </ul>
  </section>`}function It(t){let{priorities:e,praise:n,tasks_text:o}=t.view,r="What went well";if(t.view.working&&!t.view.perfect)return i`<section class="coaching-part" aria-labelledby="coaching-title">
      <h2 id="coaching-title">What to work on</h2>
      <div class="card working"><p class="muted">${ne}</p></div>
    </section>`;if(e.length===0){let s=Vt(t,i`<h2 id="praise-title">${r}</h2>`);return n.length>0?i`<div class="coaching-part alone">${s}</div>`:a}return i`<section class="coaching-part" aria-labelledby="coaching-title">
    <h2 id="coaching-title">${o}</h2>
    <ol class="priorities of-${e.length}">
      ${e.map((s,l)=>to(t,s,l))}
    </ol>
    ${Vt(t,i`<h3 id="praise-title">${r}</h3>`)}
  </section>`}var Ve={passed:"check",critical:"alert",short:"dash",ungraded:null,open:"phone"},Bt={met:"check",not_met:"cross",not_applicable:"dash"};function Wt({result:t,result_text:e,score_text:n}){let o=Ve[t],r=n?i`<b>${n}</b>`:a;return i`<span class="result-of ${t}">${o?m(o):a}${d(e)}${r}</span>`}function no({sections:t}){let e=t.flatMap(r=>r.criteria.map(s=>[s,r.title])),n=r=>e.filter(([s])=>s.verdict===r);return{not_met:n("not_met").toSorted(([r],[s])=>Number(s.critical)-Number(r.critical)),met:n("met"),not_applicable:n("not_applicable")}}function oo(t){if(!t.approved)return a;let e=me(t.approved_text,t.approved);return t.verdict==="not_met"?e:i`<details class="words">
    <summary>${t.approved_text}</summary>
    ${e}
  </details>`}function ro(t,e){let n=[t.criticality_text,e,`weight ${t.weight}`].filter(Boolean);return i`<summary>
    <span class="sign">${m(Bt[t.verdict])}</span>
    <span class="what">
      <span class="title">${t.heading}</span>
      <span class="small meta"
        ><span class="word">${t.verdict_text}</span>${n.map(o=>i`<span>${o}</span>`)}</span
      >
    </span>
  </summary>`}function so(t,{failed:e,heading:n}){let o=r=>r.text===n?a:i`<p>${r.text}</p>`;return i`<ul class="checks" aria-label="What failed">
    ${e.map(r=>i`<li>${o(r)} ${q(t,r.evidence)}</li>`)}
  </ul>`}function io(t,e){let n=e.verdict==="not_met",o=n&&e.evidence.length===0,{assumption:r,counts:s}=e;return i`<div class="body">
    ${n?so(t,e):q(t,e.evidence)}
    ${o?i`<p class="small muted">${wt}</p>`:a}
    ${n?i`<p class="coaching">${e.coaching}</p>`:a} ${oo(e)} ${pe(e.sources)}
    ${s?i`<p class="small muted">${s}</p>`:a}
    ${r?i`<p class="source assumed"><b>${d("Assumption")}</b><span>${r}</span></p>`:a}
  </div>`}function ao(t,[e,n]){let o=e.verdict==="not_met",r=`criterion ${e.verdict}${e.critical&&o?" fatal":""}`;return i`<details class=${r} id="criterion-${e.id}" ?open=${o}>
    ${ro(e,n)} ${io(t,e)}
  </details>`}function qt(t){let{view:e}=t,n=no(e),o=s=>n[s].map(l=>ao(t,l)),r=i`<details class="silent">
    <summary><span class="sign">${m("dash")}</span>${e.silent_text}</summary>
    ${o("not_applicable")}
  </details>`;return C("lines",d("Line by line"),e.lines_text,[o("not_met"),o("met"),e.silent_text?r:a])}function Kt(t,e){let n=t.root.querySelector(`#criterion-${CSS.escape(e)}`);n&&(re(n),n.scrollIntoView({block:"start",behavior:_()}),n.querySelector("summary")?.focus({preventScroll:!0}))}var lo={good:"check",bad:"cross",critical:"alert"};function co(t){return i`<div class="remark">
    <p>${de(t.why)}</p>
    ${t.instead?i`<p class="instead"><b>Say instead </b>${t.instead}</p>`:a}
    ${t.source?i`<p class="small muted">${t.source}</p>`:a}
  </div>`}function uo(t,e){return t?e&&!(t==="bad"&&(e==="best"||e==="good"))&&t!=="critical"?null:t:null}function po({marks:t,hints:e},n,o){let{number:r,spiel:s}=n,l=t[r],u=uo(l,o),c=l==="bad"||l==="critical";return[o?R(o):a,u?i`<span class="flag">${m(lo[u])}${d($t[u])}</span>`:a,s&&!c?Pt(n):a,e.includes(r)?i`<span class="flag hinted">${m("hint")}After a hint</span>`:a]}function mo(t,{number:e,by:n}){let o=i`<span class="unseen">${d("Turn")} </span>${e}`;if(n==="customer")return i`<span class="number">${o}</span>`;let r=e===t.state.turn?"0":"-1";return i`<button type="button" class="number" tabindex=${r} title="Select this turn">${o}</button>`}function ho(t,e){let o=i`<button type="button" class="btn quiet onboard" @click=${()=>{le(t)}}>See it on the board</button>`;return i`<div class="acts">
    ${T(t,e,d("Go on differently from here"))}${t.view.board?o:a}
  </div>`}function fo({moves:t}){return t.length>0?i`<p class="small muted">${oe}: ${t.join("; ")}</p>`:a}function bo(t,e,n){let{view:o,state:r}=t,{number:s,by:l,kind:u,mood:c}=e,p=s===r.lit,f=o.faults[s]??[],h=l==="trainee"?n.remarks.get(s):void 0,g=l==="customer"&&c?i`<span class="felt">, ${c}</span>`:a;return i`<li
    class="turn ${l} ${u} ${o.marks[s]??""} ${p?"lit":""}"
    id="turn-${s}"
    tabindex="-1"
    aria-current=${p?"true":a}
  >
    ${mo(t,e)}
    <div>
      <p class="by small">
        <span>${he(o.speaker,e)}${g}</span>${po(o,e,n.labels.get(s))}
      </p>
      <p class="text">${e.text}</p>
      ${fo(e)}
      ${f.length>0?i`<ul class="small faults">
              ${f.map(v=>i`<li>${v}</li>`)}
            </ul>`:a}
      ${h?co(h):a} ${l==="trainee"&&s===r.turn?ho(t,s):a}
    </div>
  </li>`}function $o(t,e){if(!(e.target instanceof Element&&e.target.closest("button.number"))||e.ctrlKey||e.metaKey||e.altKey)return;let o=se(e.key,_e(t.view),t.state.turn,["ArrowUp","ArrowDown"]);if(o===null)return;e.preventDefault(),y(t,o);let r=ie(t,o);r?.querySelector("button.number")?.focus({preventScroll:!0}),r?.parentElement&&!Re(r.parentElement)&&r.scrollIntoView({block:"nearest"})}function yo(t,e){if(!(e.target instanceof Element))return;let n=e.target.closest("li.turn.trainee"),o=e.target.closest("button:not(.number), a"),r=e.target.closest("button")?"":window.getSelection()?.toString()??"";n&&!o&&!r&&y(t,Number(n.id.slice(5)),{scroll:!1})}function Ut(t){let{view:e}=t,n={labels:new Map(e.board?.moments.map(s=>[s.number,s.label])),remarks:new Map(e.remarks.map(s=>[s.number,s]))},o=s=>{yo(t,s)},r=s=>{$o(t,s)};return i`<details class="call">
    <summary>
      ${m("open")}
      <h2 id="call-title">${d("The call, turn by turn")}</h2>
    </summary>
    <ol aria-labelledby="call-title" @click=${o} @keydown=${r}>
      ${e.bubbles.map(s=>bo(t,s,n))}
    </ol>
  </details>`}var go="(min-width: 1001px)";function Ft(t){let e=t.root.querySelector("details.call");e&&(e.open=matchMedia(go).matches)}var vo=[0,1,2,3];function wo(t){let e=40-8*t,n=o=>`M24 ${e} C${24+5*o} ${e-1} ${24+13*o} ${e-3} ${24+14*o} ${e-11} C${24+6*o} ${e-11} ${24+2*o} ${e-6} 24 ${e}`;return[n(-1),n(1)]}var xo={check:["M39 12 A20 20 0 1 0 43.5 20","M15 24.5 L22.5 32 L41 9.5"],star:["M24 5 L29.7 17 L43 18.7 L33.3 28 L35.8 41.2 L24 34.7 L12.2 41.2 L14.7 28 L5 18.7 L18.3 17 Z"],sprig:["M24 46 C24.6 36 23.4 22 24 8",...vo.flatMap(wo),"M24 8 C21 5.5 21.5 2.5 24 1 C26.5 2.5 27 5.5 24 8"]};function Gt(t){let e=(n,o)=>b`<path d=${n} pathLength="1" style="--at:${o}"></path>`;return i`<svg class="drawn" viewBox="0 0 48 48" aria-hidden="true">${xo[t].map(e)}</svg>`}function To(t){return"scenario"in t}function fe(t){return"ahead"in t}function ko(t){return"call"in t?"phone":To(t)?t.level==="worked"?"play":"phone":"cards"}function Ao(t,e){let n=()=>t.send("begin",Date.now());return fe(e)?e.ahead?i`<button type="button" class="btn quiet" @click=${n}>Or go on now: ${e.ahead.words}</button>`:a:i`<button type="button" class="btn main" @click=${n}>${m(ko(e))}${e.words}</button>`}function Eo(t){return fe(t)?t.words:"call"in t?"On hold":"Your next step"}function Mo(t){let e="tomorrow"in t?t.tomorrow:"",n=fe(t)?"":"small muted";return i`<p>${t.why}</p>
    ${e?i`<p class=${n}>${e}</p>`:a}`}function jt(t,e){return e?i`<section class="next-step" aria-labelledby="next-step">
    <h2 class=${fe(e)?"":"label"} id="next-step">${Eo(e)}</h2>
    ${Mo(e)} ${Ao(t,e)}
  </section>`:a}var be=50,Yt=16;function So(t,e,n){let o=2*Math.PI*t/100,r=s=>[s*Math.sin(o),-s*Math.cos(o)];return[...r(e),...r(n)]}function zt(t,e,n,o){let[r,s,l,u]=So(t,e,n);return b`<line class=${o} x1=${r} y1=${s} x2=${l} y2=${u}></line>`}function Qt({score_text:t,pass_line:e,pass_mark:n,passed:o,perfect:r}){let s=Array.from({length:Yt},(l,u)=>zt(100*(u+.5)/Yt,60,66,"ray"));return i`<div class="dial">
    <svg viewBox="-68 -68 136 136" aria-hidden="true">
      <circle class="track" r=${be}></circle>
      <circle class="filled" r=${be} pathLength="100" style="--part:${t}"></circle>
      ${zt(n,be-8,be+8,"mark")} ${r?s:a}
    </svg>
    <p class="score"><b>${t}</b><span class="muted"> of 100</span></p>
    ${o?i`<p class="seal" aria-hidden="true">${m(r?"star":"check")}</p>`:a}
    <p class="small muted line">${e}</p>
  </div>`}async function _o(t){let e=t.root.querySelector("#record");if(!e)return;e.select();let n;try{await navigator.clipboard.writeText(e.value),n=!0}catch{n=document.execCommand("copy")}t.state.copied=n?"Copied.":"Marked: copy it with your keyboard.",t.redraw()}function Ro(){return["127.0.0.1","localhost","[::1]"].includes(location.hostname)?"The link opens on this computer only: to give it to your trainer, send the PDF.":"Whoever has this link can read this debrief: give it to your trainer only."}function Zt(t){let{record:e}=t.view;if(!e)return i`<button type="button" class="btn" @click=${()=>{t.state.isSharing=t.send("share",!0)}}>${m("share")}${d("Take it along")}</button>`;let n=location.origin+e,o=s=>{s.target instanceof HTMLInputElement&&s.target.select()},r=(s,l)=>i`<a href=${s} target="_blank" rel="noopener">${l}</a>`;return i`<div class="taken">
    <label class="label" for="record">The link to this debrief</label>
    <div class="address">
      <input type="text" readonly .value=${n} id="record" spellcheck="false" @focus=${o} />
      <button type="button" class="btn" @click=${()=>_o(t)}>Copy</button>
    </div>
    <p class="small">${Ro()}</p>
    <p class="links">
      ${r(n,"Open the page")}${r(`${n}.pdf`,"PDF")}
      <span class="small muted" role="status">${t.state.copied}</span>
    </p>
  </div>`}var Xt=3,Co=["call","customer","outcome","date","length"];function Ie(t,e){let n=({id:o})=>Co.includes(o)===e&&(o!=="standing"||!e);return i`<dl class="facts">
    ${t.facts.filter(n).map(({id:o,name:r,text:s})=>i`<div>
          <dt>${r}</dt>
          <dd class=${o==="assumption"?"muted":a}>${s}</dd>
        </div>`)}
  </dl>`}function Do(t){if(t.score_text)return Qt(t);let e=Ve[t.result];return i`<p class="emblem" aria-hidden="true">${m(e??"dash")}</p>`}function Lo(t){let[e,...n]=t.view.errors;if(!e)return a;let o=(u,c)=>i`<li><button type="button" class="jump" @click=${()=>{Kt(t,u)}}>${c}</button></li>`,r=n.map(({criterion:u,text:c})=>o(u,`Also: ${c}`)),s=r.slice(Xt),l=i`<li>
    <details>
      <summary>and ${$(s.length,"more critical error","more critical errors")}</summary>
      <ul>
        ${s}
      </ul>
    </details>
  </li>`;return i`<ul class="fatals" aria-label=${d("Critical errors")}>
    ${o(e.criterion,d("See it on the scorecard"))} ${r.slice(0,Xt)}
    ${s.length>0?l:a}
  </ul>`}function Po(t){let{id:e,mistakes:n}=t.view;if(n.length===0)return a;let o=i`<span class="count-of" aria-hidden="true">${n.length}</span>`,r=i`<span class="unseen">: ${$(n.length,"mistake","mistakes")}</span>`;return w(t,"learn",{call:e},[d("Learn from your mistakes"),o,r],{class:"btn"})}var No={passed:"check",own_words:"check",perfect:"star",stage:"sprig"};function Oo({view:{milestone:t}}){return t?i`<p class="reached">${Gt(No[t.kind])}<span>${t.words}</span></p>`:a}function Ho(t){let{id:e,scenario_id:n,persona_id:o,passed:r}=t.view,s=()=>t.send("again",{call:e,scenario:n,persona:o}),l=t.view.next_step?"btn":"btn main",u=p=>i`<button type="button" class=${p} @click=${s}>${d("Again with the same customer")}</button>`,c=p=>w(t,"brief",{scenario:n,other_than:o},d("With another customer"),{class:p});return i`<div class="row">
    ${r?[c(l),u("btn")]:[u(l),c("btn")]} ${Po(t)}
  </div>`}function Jt(t){let{view:e}=t,n=["card","verdict",e.result,e.perfect?"perfect":""].join(" ");return i`<section class=${n} aria-labelledby="verdict">
    ${Do(e)}
    <div class="result">
      <p class="label">${d("Debrief")}</p>
      <h1 id="verdict">${e.headline}</h1>
      ${Lo(t)} ${e.why?i`<p class="so">${e.why}</p>`:a}
      ${e.standing&&!e.branch_of?i`<p class="standing small">${e.standing}</p>`:a}
      ${Oo(t)} ${jt(t,e.next_step)} ${Ho(t)}
    </div>
    <div class="about">${Ie(e,!0)} ${Zt(t)}</div>
  </section>`}function tn(t){let e=t.view.branch_of;if(!e)return a;let n=w(t,e.ended?"debrief":"call",{call:e.id},"the original call");return i`<p class="branch-of">
    ${m("branch")}<span>A branch from turn ${e.number} of ${n}. ${Me}</span>
  </p>`}function en(t,e,n){let[o,r]=e.ended?["debrief","Debrief"]:["call","Go on with it"];return i`<li>
    <span class="from">${n}</span>${Wt(e)}
    <span class="muted out">${e.outcome??$(e.turns,"turn so far","turns so far")}</span>
    ${w(t,o,{call:e.id},r)}
  </li>`}function nn(t){let{branches:e,branch_of:n,id:o}=t.view;if(e.length===0&&!n)return a;let r=e.length+(n?1:0);return C("ways","Other ways this call went",$(r,"way","ways"),i`<section class="ways" aria-labelledby="ways-title">
      <ul>
        ${n?en(t,n,"The original call"):a}
        ${e.map(s=>en(t,s,`From turn ${s.number}`))}
      </ul>
      <p class="side">${w(t,"compare",{call:o},"Side by side")}</p>
      ${n?a:i`<p class="small muted">A branch is for trying things out. ${Me}</p>`}
    </section>`)}function Vo([t,e]){return i`<li class=${e?"heard":"missing"}>
    ${m(e?"check":"dash")}<span>${t}</span>
    <span class="small">${e?gt:vt}</span>
  </li>`}function Io(t,e){let n=e.approved&&e.chosen===e.approved;return i`<li class="card">
    <p>${N(t,e.number)}</p>
    <div class="beside">
      <div>
        <p class="label">${d("You typed")}</p>
        <p class="typed">${e.typed}</p>
      </div>
      <div>
        <p class="label">You then chose</p>
        <p>${n?"The words that stand below":e.chosen}</p>
      </div>
    </div>
    ${e.approved?me(e.approved_source??"",e.approved):a}
    ${e.parts.length>0?i`<div>
            <p class="label">Part by part, in what you typed</p>
            <ul class="parts">
              ${e.parts.map(Vo)}
            </ul>
          </div>`:a}
  </li>`}function on(t){let{typed_lines:e}=t.view;return e.length===0?a:C("recalled","What you typed first",$(e.length,"turn","turns"),i`<section class="recalled" aria-labelledby="recalled-title">
      <p class="muted">
        This compares letters, not meaning. It changes no score, and it cannot tell whether what you typed was right.
      </p>
      <ul>
        ${e.map(n=>Io(t,n))}
      </ul>
    </section>`)}function Bo(t,{number:e,typed:n,confirmed:o,heard:r}){return i`<li class="card">
    <p>${N(t,e)}</p>
    <div>
      <p class="label">${d("You typed")}</p>
      <p class="typed">${n}</p>
    </div>
    <div class="beside">
      <div>
        <p class="label">${oe}</p>
        ${o.map(s=>i`<p>${s}</p>`)}
      </div>
      <div>
        <p class="label">${At}</p>
        ${r.length>0?r.map(s=>i`<p>${s}</p>`):i`<p class="muted">${Et}</p>`}
      </div>
    </div>
  </li>`}function rn(t){let{doubts:e}=t.view;return e.length===0?a:C("doubts",Tt,$(e.length,"turn","turns"),i`<section class="recalled" aria-labelledby="doubts-title">
      <p class="muted">${kt}</p>
      <ul>
        ${e.map(n=>Bo(t,n))}
      </ul>
    </section>`)}function sn(t){let{view:e}=t;return C("about",d("About this call"),d("What was true, support, scorecard"),[Ie(e,!1),e.counsel?i`<aside class="counsel">
          <h3>For trainers, and for counsel</h3>
          <p>${e.counsel}</p>
        </aside>`:a])}var[Wo,qo]=[500,2e3];function Ko(t){let e=t.view.board||t.view.working?"columns":"columns alone";return i`<div class="wrap wide">
    ${Q(t.problem)} ${tn(t)} ${Jt(t)} ${It(t)}
    <div class=${e}>${Ht(t)} ${Ut(t)}</div>
    <div class="folds">
      ${qt(t)} ${nn(t)} ${on(t)} ${rn(t)} ${sn(t)}
    </div>
  </div>`}function Uo(t){clearTimeout(t.state.asking),t.view.working&&(t.state.asked+=1,t.state.asking=setTimeout(()=>{t.send("look",Date.now())},Math.min(Wo*t.state.asked,qo)))}function Fo(t,e){Uo(t),(e||St(t))&&(Ft(t),Ce(t,"auto"),De(t,"auto")),t.state.isSharing&&t.root.querySelector("#record")?.focus(),t.state.isSharing=!1}var zi=bt("debrief",{here:"calls",about:t=>t.id,state:Mt,draw:Ko,drawn:Fo,left:t=>{clearTimeout(t.state.asking)}});export{zi as default};
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
