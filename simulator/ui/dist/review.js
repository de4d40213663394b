/* Made from pages/review/page.ts by npm run build. */
var K=globalThis,ne=t=>t,P=K.trustedTypes,se=P?P.createPolicy("lit-html",{createHTML:t=>t}):void 0,F="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,G="?"+f,Ie=`<${G}>`,A=document,S=()=>A.createComment(""),C=t=>t===null||typeof t!="object"&&typeof t!="function",Q=Array.isArray,de=t=>Q(t)||typeof t?.[Symbol.iterator]=="function",z=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ie=/-->/g,oe=/>/g,g=RegExp(`>|${z}(?:([^\\s"'>=/]+)(${z}*=${z}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),re=/'/g,ae=/"/g,ue=/^(?:script|style|textarea|title)$/i,Y=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),o=Y(1),ce=Y(2),bt=Y(3),R=Symbol.for("lit-noChange"),r=Symbol.for("lit-nothing"),le=new WeakMap,b=A.createTreeWalker(A,129);function he(t,e){if(!Q(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return se!==void 0?se.createHTML(e):e}var me=(t,e)=>{let n=t.length-1,s=[],i,a=e===2?"<svg>":e===3?"<math>":"",l=M;for(let u=0;u<n;u++){let d=t[u],h,m,c=-1,v=0;for(;v<d.length&&(l.lastIndex=v,m=l.exec(d),m!==null);)v=l.lastIndex,l===M?m[1]==="!--"?l=ie:m[1]!==void 0?l=oe:m[2]!==void 0?(ue.test(m[2])&&(i=RegExp("</"+m[2],"g")),l=g):m[3]!==void 0&&(l=g):l===g?m[0]===">"?(l=i??M,c=-1):m[1]===void 0?c=-2:(c=l.lastIndex-m[2].length,h=m[1],l=m[3]===void 0?g:m[3]==='"'?ae:re):l===ae||l===re?l=g:l===ie||l===oe?l=M:(l=g,i=void 0);let y=l===g&&t[u+1].startsWith("/>")?" ":"";a+=l===M?d+Ie:c>=0?(s.push(h),d.slice(0,c)+F+d.slice(c)+f+y):d+f+(c===-2?u:y)}return[he(t,a+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},L=class t{constructor({strings:e,_$litType$:n},s){let i;this.parts=[];let a=0,l=0,u=e.length-1,d=this.parts,[h,m]=me(e,n);if(this.el=t.createElement(h,s),b.currentNode=this.el.content,n===2||n===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=b.nextNode())!==null&&d.length<u;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith(F)){let v=m[l++],y=i.getAttribute(c).split(f),N=/([.?@])?(.*)/.exec(v);d.push({type:1,index:a,name:N[2],strings:y,ctor:N[1]==="."?V:N[1]==="?"?O:N[1]==="@"?D:_}),i.removeAttribute(c)}else c.startsWith(f)&&(d.push({type:6,index:a}),i.removeAttribute(c));if(ue.test(i.tagName)){let c=i.textContent.split(f),v=c.length-1;if(v>0){i.textContent=P?P.emptyScript:"";for(let y=0;y<v;y++)i.append(c[y],S()),b.nextNode(),d.push({type:2,index:++a});i.append(c[v],S())}}}else if(i.nodeType===8)if(i.data===G)d.push({type:2,index:a});else{let c=-1;for(;(c=i.data.indexOf(f,c+1))!==-1;)d.push({type:7,index:a}),c+=f.length-1}a++}}static createElement(e,n){let s=A.createElement("template");return s.innerHTML=e,s}};function T(t,e,n=t,s){if(e===R)return e;let i=s!==void 0?n._$Co?.[s]:n._$Cl,a=C(e)?void 0:e._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(t),i._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=i:n._$Cl=i),i!==void 0&&(e=T(t,i._$AS(t,e.values),i,s)),e}var H=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,i=(e?.creationScope??A).importNode(n,!0);b.currentNode=i;let a=b.nextNode(),l=0,u=0,d=s[0];for(;d!==void 0;){if(l===d.index){let h;d.type===2?h=new x(a,a.nextSibling,this,e):d.type===1?h=new d.ctor(a,d.name,d.strings,this,e):d.type===6&&(h=new I(a,this,e)),this._$AV.push(h),d=s[++u]}l!==d?.index&&(a=b.nextNode(),l++)}return b.currentNode=A,i}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},x=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,i){this.type=2,this._$AH=r,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=T(this,e,n),C(e)?e===r||e==null||e===""?(this._$AH!==r&&this._$AR(),this._$AH=r):e!==this._$AH&&e!==R&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):de(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==r&&C(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,i=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=L.createElement(he(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(n);else{let a=new H(i,this),l=a.u(this.options);a.p(n),this.T(l),this._$AH=a}}_$AC(e){let n=le.get(e.strings);return n===void 0&&le.set(e.strings,n=new L(e)),n}k(e){Q(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,i=0;for(let a of e)i===n.length?n.push(s=new t(this.O(S()),this.O(S()),this,this.options)):s=n[i],s._$AI(a),i++;i<n.length&&(this._$AR(s&&s._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ne(e).nextSibling;ne(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},_=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,i,a){this.type=1,this._$AH=r,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=a,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=r}_$AI(e,n=this,s,i){let a=this.strings,l=!1;if(a===void 0)e=T(this,e,n,0),l=!C(e)||e!==this._$AH&&e!==R,l&&(this._$AH=e);else{let u=e,d,h;for(e=a[0],d=0;d<a.length-1;d++)h=T(this,u[s+d],n,d),h===R&&(h=this._$AH[d]),l||=!C(h)||h!==this._$AH[d],h===r?e=r:e!==r&&(e+=(h??"")+a[d+1]),this._$AH[d]=h}l&&!i&&this.j(e)}j(e){e===r?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},V=class extends _{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===r?void 0:e}},O=class extends _{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==r)}},D=class extends _{constructor(e,n,s,i,a){super(e,n,s,i,a),this.type=5}_$AI(e,n=this){if((e=T(this,e,n,0)??r)===R)return;let s=this._$AH,i=e===r&&s!==r||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,a=e!==r&&(s===r||i);i&&this.element.removeEventListener(this.name,this,s),a&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},I=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){T(this,e)}},pe={M:F,P:f,A:G,C:1,L:me,R:H,D:de,V:T,I:x,H:_,N:O,U:D,B:V,F:I},qe=K.litHtmlPolyfillSupport;qe?.(L,x),(K.litHtmlVersions??=[]).push("3.3.3");var ve=(t,e,n)=>{let s=n?.renderBefore??e,i=s._$litPart$;if(i===void 0){let a=n?.renderBefore??null;s._$litPart$=i=new x(e.insertBefore(S(),a),a,void 0,n??{})}return i._$AI(t),i};var Z={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function p(t){let e=Z[t];return o`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>ce`<path d=${n}></path>`)}
  </svg>`}function Be(t,e={}){let n=Object.entries(e).filter(i=>!!i[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function w(t,e,n,s,i={}){let a=l=>{l.metaKey||l.ctrlKey||l.shiftKey||l.button||(l.preventDefault(),t.send("go",{to:e,params:n}))};return o`<a
    href=${Be(e,n)}
    class=${i.class??r}
    aria-label=${i.label??r}
    aria-current=${i.current?"page":r}
    @click=${a}
    >${s}</a
  >`}function q(t){return t?o`<p class="problem" role="alert">${p("alert")}<span>${t}</span></p>`:r}function fe(t,e){return o`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var we={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var $e={};function ye(t){$e=we[t.split("-",1)[0]??""]??{}}function $(t){return $e[t]??t}var ge=t=>(...e)=>({_$litDirective$:t,values:e}),B=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Nt}=pe;var We={},be=(t,e=We)=>t._$AH=e;var Ae=ge(class extends B{constructor(){super(...arguments),this.key=r}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(be(t),this.key=e),n}});var Ue=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),J="callSimulatorTurning";function Te(){return J in document.documentElement.dataset}var W=class{onSilence=()=>{};#e=null;#t=null;#o;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#i(),this.#t=e,Ue.has(e)&&(document.documentElement.dataset[J]=""),e!=="look"&&(this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#i(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#i()}close(){clearTimeout(this.#n)}#i(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,J),this.#s.removeAttribute("aria-busy")}};var je="en-US";function _e(t){je=t}var ke="call-simulator-frame",ze=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Ke=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Z.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function xe(){if(document.getElementById(ke))return;let t=document.createElement("style");t.id=ke,t.textContent=ze,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Ke)}`}function Ee(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Fe=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Me=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Ge=[{to:"guide",text:"Guide"}],Se=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],Ce=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Re="more-pages";function Le(t,e){let n=(a,l=r)=>a.map(({to:u,text:d})=>o`<li class=${l}>${w(t,u,{},$(d),{current:e===u})}</li>`),s=[p("mark"),o`<span>${$("Call simulator")}</span>`],i=[...Se,...Ce].some(({to:a})=>a===e);return o`<header class="mast">
    ${w(t,"choose",{},s,{class:"brand",label:$("Call simulator, home")})}
    <nav aria-label=${$("Pages")}>
      <ul class="bar-of-pages">
        ${n(Fe)}${n(Me,"roomy")}${n(Ge)}
        <li>
          <button type="button" popovertarget=${Re} class=${i?"holds-current":r}>
            ${$("More")}${p("more")}
          </button>
        </li>
      </ul>
      <div id=${Re} popover class="menu-of-pages" @click=${Qe}>
        <ul>
          ${n(Me,"narrow")}${n(Ce)}
        </ul>
        <p id="for-trainers">${$("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(Se)}
        </ul>
      </div>
    </nav>
  </header>`}function Qe(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var Ye="The app is not answering. Check that it is still running, then load this page again.",X=class extends W{view;problem=null;arrives=Te();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{Ze(this,s)}),this.view=e.data[0].view,xe(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,_e(s.locale),ye(s.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Ee(e))}};function Ze(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function Je(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var ee=class extends X{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ne(t,e){let n=l=>e.state?.(l),s=new WeakMap,i=Je(l=>{let u=new ee(l,n(l.data[0].view));return s.set(u,d=>{et(d)||e.onKey?.(u,d)}),u}),a=new WeakMap;return l=>{let u=i(l),d=e.about?.(l.data[0].view),h=!a.has(u)||a.get(u)!==d;h&&a.has(u)&&(u.state=n(l.data[0].view)),a.set(u,d),Xe(u,l,e),e.drawn?.(u,h);let m=s.get(u);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(u),u.close()}}}function Xe(t,e,n){let s=()=>{ve(tt(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let i=t.root.querySelector("#main");i&&t.arrive(i)}function et(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function tt(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[q(t.silent?Ye:null),fe($("Skip to the page"),n),Le(t,e.here),o`<div id="main" tabindex="-1">${Ae(e.about?.(t.view),e.draw(t))}</div>`]}function He(t){return o`<section class="part">
    <h2>${t.title}</h2>
    ${t.files.length===0?o`<p class="muted">${t.none}</p>`:t.files.map(nt)}
  </section>`}function nt(t){return o`<article class="file">
    <h3>${t.title} <span class="muted small">${t.file}</span></h3>
    ${t.says?o`<p>${t.says}</p>`:r} ${te(t.inside)}
    <dl>${t.edits.map(st)}</dl>
  </article>`}function te(t){return t.length===0?r:o`<ul class="inside small">
    ${t.map(e=>o`<li>${e}</li>`)}
  </ul>`}function st(t){return o`<div class="edit">
    ${t.where?o`<dt>${t.where}</dt>`:r}
    <dd>${it(t)} ${te(t.inside)}</dd>
  </div>`}function it(t){if(t.kind==="moved")return o`<p>Moved from ${t.old} to ${t.new}</p>`;let e=t.words.length>0?Pe(t.words,"out"):t.old,n=t.words.length>0?Pe(t.words,"in"):t.new,s=t.kind==="added"?r:o`<p class="was"><b>${t.kind==="removed"?"Goes":"Before"}</b> ${e}</p>`,i=t.kind==="removed"&&!t.new?r:o`<p class="is"><b>${t.kind==="added"?"New":"After"}</b> ${n}</p>`;return[s,i]}function Pe(t,e){return t.filter(n=>n.kind==="same"||n.kind===e).map(n=>n.kind==="same"?o`${n.text}`:e==="out"?o`<del>${n.text}</del>`:o`<ins>${n.text}</ins>`)}function Ve(t){return o`<section class="part">
    <h2>${t.title}</h2>
    ${t.facts.map(ot)} ${t.waits?o`<p class="muted small" role="status">${t.waits}</p>`:r}
  </section>`}function ot(t){return o`<p class=${t.is_bad?"bad":r}>${t.is_bad?p("alert"):r}${t.text}</p>
    ${te(t.lines)}`}function U(t,e){t.state.question=t.state.question===e?"none":e,t.redraw(),t.root.querySelector(".question textarea, .question .btn.main")?.focus()}function Oe(t,e){e()&&(t.state.question="none",t.state.note="",t.redraw())}var rt=new Intl.DateTimeFormat("en-US",{dateStyle:"medium",timeStyle:"short"});function k(t){return rt.format(typeof t=="number"?t*1e3:new Date(t))}var at="There is no sign-in on this machine: whoever sits here chooses a name on the first page. A signature says which name was chosen, when, and over exactly which text; it does not prove who it was.";function De(t,e){return o`<section class="part signing">
    <h2>Signatures</h2>
    ${e.signatures.length===0?o`<p class="muted">Nobody has signed this.</p>`:o`<ul class="rows">
            ${e.signatures.map(lt)}
          </ul>`}
    <p class="lines-to-sign" aria-hidden="true"><span>Name</span><span>Date</span><span>Signature</span></p>
    <p class="small muted">${at}</p>
    <p class="small muted fingerprint">This text is ${e.token}</p>
    ${dt(t,e)} ${ut(t,e)} ${ct(e)}
  </section>`}function lt(t){return o`<li class=${t.counts?"":"void"}>
    ${p(t.counts?"check":"cross")}<span
      ><strong>${t.name}</strong>,
      ${k(t.at)}${t.why?o`. <span class="bad">${t.why}</span>`:r}</span
    >
  </li>`}function j(t,e,n,s,i=""){let a=`why-not-${e}`;return o`<span class="act"
    ><button
      type="button"
      class="btn ${i}"
      ?disabled=${!!s}
      aria-expanded=${String(t.state.question===e)}
      aria-describedby=${s?a:r}
      @click=${()=>{U(t,e)}}
    >
      ${n}</button
    >${s?o`<span id=${a} class="small muted">${s}</span>`:r}</span
  >`}function dt(t,e){let{row:n}=e;if(n.state==="published")return r;let s=n.state==="in_review";return o`<div class="acts" role="group" aria-label="What to do with it">
    ${s&&!(n.is_mine&&t.view.review.second)?j(t,"sign",`Sign as ${t.view.review.who}`,e.why_not_sign,"main"):r}
    ${s&&!n.is_mine?j(t,"send_back","Send back",""):r}
    ${n.is_mine&&!s?j(t,"ask",n.state==="draft"?"Ask for a review":"Ask for a review again","","main"):r}
    ${n.is_mine&&s?o`<button type="button" class="btn" @click=${()=>t.send("withdraw",!0)}>
            Take it out of review
          </button>`:r}
    ${j(t,"publish","Publish",e.why_not_publish)}
  </div>`}function ut(t,e){let{number:n}=e.row,{token:s}=e;switch(t.state.question){case"sign":return E(t,"You sign that you have read this change as it stands above. Any later edit voids it.","Sign",()=>t.send("sign",{number:n,token:s}));case"publish":return E(t,"All files of this change are written to the library folder, or none. New calls are taken with it.","Publish",()=>t.send("publish",{number:n,token:s}));case"send_back":return E(t,"What is to be changed?","Send back",()=>t.send("send_back",{number:n,note:t.state.note}),!0);case"ask":return E(t,"What is this change for? Whoever reviews it sees this first.","Ask for a review",()=>t.send("ask",{note:t.state.note}),!0);default:return r}}function E(t,e,n,s,i=!1){let a=d=>{d.preventDefault(),Oe(t,s)},l=d=>{t.state.note=d.target.value},u=()=>{t.state.question="none",t.redraw()};return o`<form class="question card" @submit=${a}>
    <p><label for="note">${e}</label></p>
    ${i?o`<textarea id="note" rows="3" maxlength="2000" .value=${t.state.note} @input=${l}></textarea>`:r}
    <p class="row">
      <button class="btn main">${n}</button><button type="button" class="btn quiet" @click=${u}>Not now</button>
    </p>
  </form>`}function ct(t){return t.events.length===0?r:o`<h3>What was done with it</h3>
    <ol class="events small">
      ${t.events.map(e=>o`<li>${e.said}, ${k(e.at)}.${e.note?o` <q>${e.note}</q>`:r}</li>`)}
    </ol>`}var ht=700;function mt(t){let{rows:e,second:n}=t.view.review,s=e.filter(i=>i.state!=="published");return o`<p class="lead">
      ${n?"In this library somebody else than its author signs a change before it is published.":"In this library a change can be published by its author; a review can be asked for at any time."}
    </p>
    <p class="small muted">
      scorecards/company.yaml says which of the two it is: <code>second_signature</code>. It holds for what is published
      here; the files of the library can be edited by whoever may write them.
    </p>
    <section class="part">
      <h2>On their way</h2>
      ${s.length===0?o`<p class="muted">
              Nothing is drafted or in review. ${w(t,"studio",{},"Changes are written in the studio.")}
            </p>`:o`<ul class="rows">
              ${s.map(i=>pt(t,i))}
            </ul>`}
    </section>
    ${vt(t)}`}function pt(t,e){return o`<li>
    <span
      >${w(t,"review",{change:String(e.number)},e.title,{class:"strong"})}
      <span class="muted small"
        >by ${e.author}${e.is_mine?" (you)":""}. ${e.said}${e.at?`, ${k(e.at)}`:""}</span
      ></span
    >
  </li>`}function vt(t){let{publications:e}=t.view.review;return o`<section class="part">
    <h2>Published</h2>
    ${e.length===0?o`<p class="muted">Nothing was published from here yet.</p>`:r}
    <ul class="rows">
      ${e.map(n=>ft(t,n))}
    </ul>
  </section>`}function ft(t,e){let n=`roll_back ${e.number}`,s=e.signed.map(([a,l])=>`${a}, ${k(l)}`).join("; "),i=o`<button
    type="button"
    class="btn quiet"
    aria-label=${`Take back number ${e.number}`}
    @click=${()=>{U(t,n)}}
  >
    ${p("undo")}Take back
  </button>`;return o`<li>
    <span>
      <strong>Number ${e.number}${e.what?`: ${e.what}`:""}</strong>
      ${e.review?w(t,"review",{change:String(e.review)},`Change ${e.review}`):r}
      <span class="muted small"
        >${k(e.at)}, published by
        ${e.by}${e.author&&e.author!==e.by?`, written by ${e.author}`:""}.
        ${s?`Signed by ${s}.`:"Not signed."} ${e.files.join(", ")}</span
      >
    </span>
    ${e.can_return?i:o`<span class="muted small">Later changes build on it.</span>`}
    ${t.state.question===n?E(t,"The files are put back as they were before, byte by byte. That is a publication of its own and asks for no signature.","Take back",()=>t.send("roll_back",{number:e.number})):r}
  </li>`}function wt(t,e){let{row:n}=e,s=e.words.every(i=>i.files.length===0)&&n.state!=="published";return o`<p class="links small no-print">
      ${w(t,"review",{},[p("back"),"All changes"])}
      ${n.is_mine&&n.state!=="published"?w(t,"studio",{},"Your draft in the studio"):r}
      <button
        type="button"
        class="btn quiet"
        @click=${()=>{window.print()}}
      >
        Print
      </button>
    </p>
    <p class="lead">Library ${t.view.review.library}, by ${n.author}${n.is_mine?" (you)":""}. ${n.said}</p>
    ${$t(e)}
    ${n.state==="published"?o`<p>This was published. What it said is in the history of the library; who signed it stands here.</p>`:s?o`<p class="note">${e.why_not_sign}</p>`:r}
    ${s?r:[...e.words.map(He),...e.parts.map(Ve)]} ${De(t,e)}`}function $t(t){return t.errors.length===0?r:o`<div class="problem" role="alert">
    ${p("alert")}
    <div>
      <p>There are errors in this change. It can be read, and not published.</p>
      <ul class="small">
        ${t.errors.map(e=>o`<li>${e}</li>`)}
      </ul>
    </div>
  </div>`}function yt(t){let{document:e}=t.view.review;return o`<div class="wrap narrow review">
    <h1>${e?e.row.title:"Review"}</h1>
    ${q(t.problem)}
    ${t.view.said?o`<p class="said" role="status">${p("check")}${t.view.said}</p>`:r}
    ${e?wt(t,e):mt(t)}
  </div>`}function gt(t){let{document:e}=t.view.review;clearTimeout(t.state.looking),!(!e||e.is_done)&&(t.state.looking=setTimeout(()=>t.send("look",!0),ht))}var Tn=Ne("review",{here:"review",about:t=>t.review.document?.row.number??-1,state:()=>({question:"none",note:"",looking:void 0}),draw:yt,drawn:gt,left:t=>{clearTimeout(t.state.looking)}});export{Tn as default};
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
