/* Made from pages/guide/page.ts by npm run build. */
var K=globalThis,ae=t=>t,H=K.trustedTypes,ie=H?H.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",y=`lit$${Math.random().toFixed(9).slice(2)}$`,F="?"+y,ze=`<${F}>`,b=document,E=()=>b.createComment(""),_=t=>t===null||typeof t!="object"&&typeof t!="function",Y=Array.isArray,he=t=>Y(t)||typeof t?.[Symbol.iterator]=="function",U=`[ 	
\f\r]`,k=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,le=/-->/g,de=/>/g,v=RegExp(`>|${U}(?:([^\\s"'>=/]+)(${U}*=${U}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ce=/'/g,ue=/"/g,pe=/^(?:script|style|textarea|title)$/i,Q=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),d=Q(1),fe=Q(2),Ct=Q(3),C=Symbol.for("lit-noChange"),c=Symbol.for("lit-nothing"),me=new WeakMap,A=b.createTreeWalker(b,129);function ge(t,e){if(!Y(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ie!==void 0?ie.createHTML(e):e}var ye=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",a=k;for(let i=0;i<n;i++){let l=t[i],u,h,m=-1,g=0;for(;g<l.length&&(a.lastIndex=g,h=a.exec(l),h!==null);)g=a.lastIndex,a===k?h[1]==="!--"?a=le:h[1]!==void 0?a=de:h[2]!==void 0?(pe.test(h[2])&&(r=RegExp("</"+h[2],"g")),a=v):h[3]!==void 0&&(a=v):a===v?h[0]===">"?(a=r??k,m=-1):h[1]===void 0?m=-2:(m=a.lastIndex-h[2].length,u=h[1],a=h[3]===void 0?v:h[3]==='"'?ue:ce):a===ue||a===ce?a=v:a===le||a===de?a=k:(a=v,r=void 0);let w=a===v&&t[i+1].startsWith("/>")?" ":"";o+=a===k?l+ze:m>=0?(s.push(u),l.slice(0,m)+z+l.slice(m)+y+w):l+y+(m===-2?i:w)}return[ge(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},L=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,a=0,i=e.length-1,l=this.parts,[u,h]=ye(e,n);if(this.el=t.createElement(u,s),A.currentNode=this.el.content,n===2||n===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(r=A.nextNode())!==null&&l.length<i;){if(r.nodeType===1){if(r.hasAttributes())for(let m of r.getAttributeNames())if(m.endsWith(z)){let g=h[a++],w=r.getAttribute(m).split(y),P=/([.?@])?(.*)/.exec(g);l.push({type:1,index:o,name:P[2],strings:w,ctor:P[1]==="."?R:P[1]==="?"?O:P[1]==="@"?I:S}),r.removeAttribute(m)}else m.startsWith(y)&&(l.push({type:6,index:o}),r.removeAttribute(m));if(pe.test(r.tagName)){let m=r.textContent.split(y),g=m.length-1;if(g>0){r.textContent=H?H.emptyScript:"";for(let w=0;w<g;w++)r.append(m[w],E()),A.nextNode(),l.push({type:2,index:++o});r.append(m[g],E())}}}else if(r.nodeType===8)if(r.data===F)l.push({type:2,index:o});else{let m=-1;for(;(m=r.data.indexOf(y,m+1))!==-1;)l.push({type:7,index:o}),m+=y.length-1}o++}}static createElement(e,n){let s=b.createElement("template");return s.innerHTML=e,s}};function T(t,e,n=t,s){if(e===C)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=_(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=T(t,r._$AS(t,e.values),r,s)),e}var N=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??b).importNode(n,!0);A.currentNode=r;let o=A.nextNode(),a=0,i=0,l=s[0];for(;l!==void 0;){if(a===l.index){let u;l.type===2?u=new M(o,o.nextSibling,this,e):l.type===1?u=new l.ctor(o,l.name,l.strings,this,e):l.type===6&&(u=new D(o,this,e)),this._$AV.push(u),l=s[++i]}a!==l?.index&&(o=A.nextNode(),a++)}return A.currentNode=b,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},M=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=c,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=T(this,e,n),_(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=c):e!==this._$AH&&e!==C&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):he(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&_(this._$AH)?this._$AA.nextSibling.data=e:this.T(b.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=L.createElement(ge(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new N(r,this),a=o.u(this.options);o.p(n),this.T(a),this._$AH=o}}_$AC(e){let n=me.get(e.strings);return n===void 0&&me.set(e.strings,n=new L(e)),n}k(e){Y(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(E()),this.O(E()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ae(e).nextSibling;ae(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},S=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=c}_$AI(e,n=this,s,r){let o=this.strings,a=!1;if(o===void 0)e=T(this,e,n,0),a=!_(e)||e!==this._$AH&&e!==C,a&&(this._$AH=e);else{let i=e,l,u;for(e=o[0],l=0;l<o.length-1;l++)u=T(this,i[s+l],n,l),u===C&&(u=this._$AH[l]),a||=!_(u)||u!==this._$AH[l],u===c?e=c:e!==c&&(e+=(u??"")+o[l+1]),this._$AH[l]=u}a&&!r&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},R=class extends S{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},O=class extends S{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==c)}},I=class extends S{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=T(this,e,n,0)??c)===C)return;let s=this._$AH,r=e===c&&s!==c||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==c&&(s===c||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},D=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){T(this,e)}},$e={M:z,P:y,A:F,C:1,L:ye,R:N,D:he,V:T,I:M,H:S,N:O,U:I,B:R,F:D},Fe=K.litHtmlPolyfillSupport;Fe?.(L,M),(K.litHtmlVersions??=[]).push("3.3.3");var we=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new M(e.insertBefore(E(),o),o,void 0,n??{})}return r._$AI(t),r};var X={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function f(t){let e=X[t];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>fe`<path d=${n}></path>`)}
  </svg>`}function Ye(t,e={}){let n=Object.entries(e).filter(r=>!!r[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function p(t,e,n,s,r={}){let o=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),t.send("go",{to:e,params:n}))};return d`<a
    href=${Ye(e,n)}
    class=${r.class??c}
    aria-label=${r.label??c}
    aria-current=${r.current?"page":c}
    @click=${o}
    >${s}</a
  >`}function B(t){return t?d`<p class="problem" role="alert">${f("alert")}<span>${t}</span></p>`:c}function ve(t,e){return d`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var Qe="en-US";function Ae(t){Qe=t}function x(t,e,n){return`${t} ${t===1?e:n}`}function Z(t){let e=t.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}var be="call-simulator-frame",Xe=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Ze=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${X.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Te(){if(document.getElementById(be))return;let t=document.createElement("style");t.id=be,t.textContent=Xe,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Ze)}`}function Se(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function Me(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var xe={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var ke={};function Ee(t){ke=xe[t.split("-",1)[0]??""]??{}}function $(t){return ke[t]??t}var _e=t=>(...e)=>({_$litDirective$:t,values:e}),q=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Ut}=$e;var Je={},Ce=(t,e=Je)=>t._$AH=e;var Le=_e(class extends q{constructor(){super(...arguments),this.key=c}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Ce(t),this.key=e),n}});var et=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),J="callSimulatorTurning";function Ve(){return J in document.documentElement.dataset}var W=class{onSilence=()=>{};#e=null;#t=null;#o;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#r(),this.#t=e,et.has(e)&&(document.documentElement.dataset[J]=""),e!=="look"&&(this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,J),this.#s.removeAttribute("aria-busy")}};var tt=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Pe=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],nt=[{to:"guide",text:"Guide"}],He=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],Ne=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Re="more-pages";function Oe(t,e){let n=(o,a=c)=>o.map(({to:i,text:l})=>d`<li class=${a}>${p(t,i,{},$(l),{current:e===i})}</li>`),s=[f("mark"),d`<span>${$("Call simulator")}</span>`],r=[...He,...Ne].some(({to:o})=>o===e);return d`<header class="mast">
    ${p(t,"choose",{},s,{class:"brand",label:$("Call simulator, home")})}
    <nav aria-label=${$("Pages")}>
      <ul class="bar-of-pages">
        ${n(tt)}${n(Pe,"roomy")}${n(nt)}
        <li>
          <button type="button" popovertarget=${Re} class=${r?"holds-current":c}>
            ${$("More")}${f("more")}
          </button>
        </li>
      </ul>
      <div id=${Re} popover class="menu-of-pages" @click=${st}>
        <ul>
          ${n(Pe,"narrow")}${n(Ne)}
        </ul>
        <p id="for-trainers">${$("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(He)}
        </ul>
      </div>
    </nav>
  </header>`}function st(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var rt="The app is not answering. Check that it is still running, then load this page again.",ee=class extends W{view;problem=null;arrives=Ve();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{ot(this,s)}),this.view=e.data[0].view,Te(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,Ae(s.locale),Ee(s.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Se(e))}};function ot(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function at(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var te=class extends ee{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ie(t,e){let n=a=>e.state?.(a),s=new WeakMap,r=at(a=>{let i=new te(a,n(a.data[0].view));return s.set(i,l=>{lt(l)||e.onKey?.(i,l)}),i}),o=new WeakMap;return a=>{let i=r(a),l=e.about?.(a.data[0].view),u=!o.has(i)||o.get(i)!==l;u&&o.has(i)&&(i.state=n(a.data[0].view)),o.set(i,l),it(i,a,e),e.drawn?.(i,u);let h=s.get(i);return h&&document.addEventListener("keydown",h),()=>{h&&document.removeEventListener("keydown",h),e.left?.(i),i.close()}}}function it(t,e,n){let s=()=>{we(dt(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let r=t.root.querySelector("#main");r&&t.arrive(r)}function lt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function dt(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[B(t.silent?rt:null),ve($("Skip to the page"),n),Oe(t,e.here),d`<div id="main" tabindex="-1">${Le(e.about?.(t.view),e.draw(t))}</div>`]}var G={new:"New",shaky:"Shaky",solid:"Solid",due:"Due"},ct=.85,ut=3;function j(t,e){let n=t?.recall??null;return!t||n===null?"new":t.due!==null&&Date.parse(t.due)<=e?"due":t.answered>=ut&&n>=ct?"solid":"shaky"}function ne(t){return new Map(t.map(e=>[e.statement,e]))}function se(t,e){let n=Math.round(100*(t?.recall??0));return d`<span class="strength ${j(t,e)}" style="--part:${n}%" aria-hidden="true"></span>`}function re(t){return t.toLowerCase().split(/\s+/).filter(Boolean)}var De=(t,e)=>{let n=t.join(`
`).toLowerCase();return e.every(s=>n.includes(s))};function mt(t,e,n){let s=e.filter(r=>t.terms.includes(r.id)).flatMap(Be);return De([t.id,t.says,...t.wordings.map(r=>r.text),...t.calls.filter(r=>r.mainly).map(r=>r.title),...t.checks.map(r=>r.title),...s],n)}function Be(t){return[t.term,t.stands_for??"",...t.also].filter(Boolean)}function ht(t,e){return De([...Be(t),t.means,...t.statements],e)}function qe(t,e){let n=re(e);if(n.length===0)return t;let r=t.chapters.flatMap(i=>i.statements).find(({id:i})=>i.toLowerCase()===n.join("")),o=i=>r?i===r:mt(i,t.terms,n);return{chapters:t.chapters.map(i=>({...i,statements:i.statements.filter(o)})).filter(i=>i.statements.length>0),terms:t.terms.filter(i=>ht(i,n))}}function We(t,e){if(e.length===0)return[t];let s=[...e].sort((r,o)=>o.length-r.length).map(r=>r.replaceAll(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|");return t.split(new RegExp(`(${s})`,"gi"))}var pt={advice:"Advice",procedure:"Procedure",routing:"Routing",spiel:"Approved words"},ft=2;function V(t,e){return We(t,e).map((n,s)=>s%2?d`<mark>${n}</mark>`:n)}function Ge({caption:t,quoted:e,text:n,assumption:s},r){return d`<figure class=${e?"words quoted":"words"}>
    <figcaption>${e?d`${f("check")}${t}`:t}</figcaption>
    <blockquote>${V(n,r)}</blockquote>
    ${s?d`<p class="small muted">${s}</p>`:c}
  </figure>`}function gt({wordings:t},e){let[n,...s]=t;if(!n)return c;let r=()=>d`<details ?open=${e.length>0}>
      <summary>${x(s.length,"other wording","other wordings")}</summary>
      ${s.map(o=>Ge(o,e))}
    </details>`;return d`${Ge(n,e)}${s.length>0?r():c}`}function yt(t,e){if(e.length===0)return c;let n=e.filter(i=>i.mainly),s=n.length>0?n:e.slice(0,ft),r=e.length-s.length,o=r>0?d`<span class="small muted">and it counts in ${r} more</span>`:c,a=({id:i,title:l,level:u})=>d`<li>
      ${p(t,"brief",{scenario:i},[f("phone"),l],{class:"call",label:`Practice in ${l}, ${Z(u)}`})}
    </li>`;return d`<div class="practise">
    <h4>${n.length>0?"Practice it in":"Counts in every kind of call, such as"}</h4>
    <ul>
      ${s.map(a)} ${r>0?d`<li>${o}</li>`:c}
    </ul>
  </div>`}function $t({checks:t}){if(t.length===0)return c;let e=({title:n,counts:s,critical:r,scorecard:o})=>d`<li>
      <b>${n}</b>${r?d`<span class="tag critical">${Z(r)}</span>`:c}
      <span class="small muted">${o}. ${s}</span>
    </li>`;return d`<details class="checks">
    <summary>Checked by ${x(t.length,"line","lines")} of the scorecard</summary>
    <ul>
      ${t.map(e)}
    </ul>
  </details>`}function wt(t,e,n){let s=n.filter(o=>e.terms.includes(o.id));if(s.length===0)return c;let r=({id:o,term:a})=>d`<li>${p(t,"guide",{term:o},a)}</li>`;return d`<div class="speaks">
    <h4>Words in it</h4>
    <ul>
      ${s.map(r)}
    </ul>
  </div>`}function je(t,e,{terms:n,words:s,isAsked:r,standing:o}){let{id:a,kind:i,says:l,calls:u}=e;return d`<article
    class="card statement ${r?"asked":""}"
    id=${a}
    tabindex="-1"
    aria-labelledby="says-${a}"
  >
    <p class="number">${p(t,"guide",{statement:a},a,{label:`Statement ${a}, link to it`})}</p>
    <div class="body">
      <p class="kind small muted"><span>${pt[i]}</span>${o}</p>
      <h3 id="says-${a}">${V(l,s)}</h3>
      ${gt(e,s)}${yt(t,u)}${wt(t,e,n)}${$t(e)}
    </div>
  </article>`}function Ue(t,{id:e,term:n,stands_for:s,also:r,means:o,statements:a},i,l){let u=[s??"",...r].filter(Boolean).join(", "),h=a.map(m=>p(t,"guide",{statement:m},m,{class:"cite",label:`Statement ${m}`}));return d`<div class="term ${l?"asked":""}" id="term-${e}" tabindex="-1">
    <dt>${V(n,i)}${u?d`<span class="small muted">${V(u,i)}</span>`:c}</dt>
    <dd>
      <p>${V(o,i)}</p>
      ${h.length>0?d`<p class="cites">${h}</p>`:c}
    </dd>
  </div>`}var Ke=({letter:t,title:e})=>e||`Statements ${t}`;function vt(t,e){let n=o=>{t.state.query=o,t.redraw()},s=o=>{n(o.target.value)},r=o=>{o.key!=="Escape"||t.state.query===""||(o.preventDefault(),n(""))};return d`<search class="search">
    <label class="unseen" for="look-up">Look something up in the guide</label>
    ${f("search")}
    <input
      id="look-up"
      type="search"
      autocomplete="off"
      spellcheck="false"
      placeholder=${`A word, a number like ${t.view.guide.chapters[0]?.statements[0]?.id??"A1"}, what the customer says`}
      .value=${t.state.query}
      @input=${s}
      @keydown=${r}
    />
    <kbd aria-hidden="true">/</kbd>
    <p class="small muted count" role="status">${e}</p>
  </search>`}function oe({view:t}){return t.strengths.some(({recall:e})=>e!==null)}function At(t,e){let n=e===t.view.guide.asked;if(!oe(t))return p(t,"guide",{statement:e},e,{current:n});let s=ne(t.view.strengths).get(e);if(!s)return p(t,"guide",{statement:e},e,{current:n});let r=Date.now(),o=`${e}, ${G[j(s,r)].toLowerCase()}`;return p(t,"guide",{statement:e},[e,se(s,r)],{current:n,label:o})}function bt(t){return oe(t)?d`<p class="legend muted" aria-label="How well you know each statement">
    ${["solid","shaky","due","new"].map(n=>d`<span class=${n}>${G[n]}</span>`)}
  </p>`:c}function Tt(t,e){let n=ne(t.view.strengths).get(e);if(!n||!oe(t))return c;let s=Date.now();return d`<span class="standing">${se(n,s)}${G[j(n,s)]}</span>`}function St(t){let e=s=>d`<li>
      <span>${Ke(s)}</span>
      <span class="ids"> ${s.statements.map(({id:r})=>At(t,r))} </span>
    </li>`,n=t.view.guide.terms[0];return d`<nav class=${t.state.query?"contents searching":"contents"} aria-label="The guide at a glance">
    <ul>
      ${t.view.guide.chapters.map(e)}
      ${n?d`<li>${p(t,"guide",{term:n.id},"Words of the trade")}</li>`:c}
    </ul>
    ${bt(t)}
  </nav>`}function Mt(t,e,n){let{terms:s,asked:r}=t.view.guide,o=a=>je(t,a,{terms:s,words:n,isAsked:a.id===r,standing:Tt(t,a.id)});return e.map(a=>d`<section class="chapter" aria-labelledby="chapter-${a.letter}">
        <h2 id="chapter-${a.letter}">${Ke(a)}</h2>
        ${a.statements.map(i=>o(i))}
      </section>`)}function xt(t,e,n){return e.length===0?c:d`<section class="chapter" aria-labelledby="words-title">
    <h2 id="words-title">Words of the trade</h2>
    <dl class="card terms">${e.map(s=>Ue(t,s,n,s.id===t.view.guide.asked))}</dl>
  </section>`}function kt(t){let e=()=>{t.state.query="",t.redraw(),t.root.querySelector("#look-up")?.focus()};return d`<section class="card empty">
    <h2>Nothing in the guide says “${t.state.query.trim()}”</h2>
    <p class="muted">
      Try one word of it, or how the customer would put it. What the guide is silent about stands under
      ${p(t,"about",{},"About")}.
    </p>
    <button type="button" class="btn" @click=${e}>Show the whole guide</button>
  </section>`}function Et(t){let{query:e}=t.state,n=re(e),s=qe(t.view.guide,e),r=s.chapters.flatMap(i=>i.statements).length,o=r+s.terms.length===0,a=n.length===0?"":`${x(r,"statement","statements")}, ${x(s.terms.length,"word","words")}`;return d`<div class="wrap">
    <div class="top">
      <h1>The guide</h1>
      <p class="lead">
        How ${t.view.guide.company} wants these calls handled. Whatever is graded or taught here says which of these
        statements it comes from.
      </p>
    </div>
    ${B(t.problem)} ${vt(t,a)}
    <div class="two">
      ${St(t)}
      <div class="read">
        ${o?kt(t):[Mt(t,s.chapters,n),xt(t,s.terms,n)]}
      </div>
    </div>
  </div>`}function _t(t){let{asked:e}=t.view.guide;if(e===null)return;let n=t.root.querySelector(`[id="${e}"], [id="term-${e}"]`);n?.scrollIntoView({block:"start",behavior:Me()}),n?.focus({preventScroll:!0})}var Vn=Ie("guide",{here:"guide",about:({guide:t})=>t.asked??"",state:()=>({query:""}),draw:Et,drawn:t=>{_t(t)},onKey:(t,e)=>{e.key==="/"&&(e.preventDefault(),t.root.querySelector("#look-up")?.focus())}});export{Vn as default};
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
