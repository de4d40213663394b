/* Made from pages/drill/page.ts by npm run build. */
var le=globalThis,Me=t=>t,U=le.trustedTypes,Se=U?U.createPolicy("lit-html",{createHTML:t=>t}):void 0,ce="$lit$",y=`lit$${Math.random().toFixed(9).slice(2)}$`,de="?"+y,Bt=`<${de}>`,A=document,O=()=>A.createComment(""),H=t=>t===null||typeof t!="object"&&typeof t!="function",ue=Array.isArray,Ne=t=>ue(t)||typeof t?.[Symbol.iterator]=="function",ae=`[ 	
\f\r]`,V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_e=/-->/g,Re=/>/g,k=RegExp(`>|${ae}(?:([^\\s"'>=/]+)(${ae}*=${ae}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Le=/'/g,Pe=/"/g,Ve=/^(?:script|style|textarea|title)$/i,pe=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),i=pe(1),z=pe(2),zn=pe(3),f=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),De=new WeakMap,x=A.createTreeWalker(A,129);function Oe(t,e){if(!ue(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Se!==void 0?Se.createHTML(e):e}var He=(t,e)=>{let n=t.length-1,o=[],r,s=e===2?"<svg>":e===3?"<math>":"",a=V;for(let d=0;d<n;d++){let c=t[d],u,p,m=-1,g=0;for(;g<c.length&&(a.lastIndex=g,p=a.exec(c),p!==null);)g=a.lastIndex,a===V?p[1]==="!--"?a=_e:p[1]!==void 0?a=Re:p[2]!==void 0?(Ve.test(p[2])&&(r=RegExp("</"+p[2],"g")),a=k):p[3]!==void 0&&(a=k):a===k?p[0]===">"?(a=r??V,m=-1):p[1]===void 0?m=-2:(m=a.lastIndex-p[2].length,u=p[1],a=p[3]===void 0?k:p[3]==='"'?Pe:Le):a===Pe||a===Le?a=k:a===_e||a===Re?a=V:(a=k,r=void 0);let v=a===k&&t[d+1].startsWith("/>")?" ":"";s+=a===V?c+Bt:m>=0?(o.push(u),c.slice(0,m)+ce+c.slice(m)+y+v):c+y+(m===-2?d:v)}return[Oe(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},I=class t{constructor({strings:e,_$litType$:n},o){let r;this.parts=[];let s=0,a=0,d=e.length-1,c=this.parts,[u,p]=He(e,n);if(this.el=t.createElement(u,o),x.currentNode=this.el.content,n===2||n===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(r=x.nextNode())!==null&&c.length<d;){if(r.nodeType===1){if(r.hasAttributes())for(let m of r.getAttributeNames())if(m.endsWith(ce)){let g=p[a++],v=r.getAttribute(m).split(y),q=/([.?@])?(.*)/.exec(g);c.push({type:1,index:s,name:q[2],strings:v,ctor:q[1]==="."?F:q[1]==="?"?G:q[1]==="@"?Y:E}),r.removeAttribute(m)}else m.startsWith(y)&&(c.push({type:6,index:s}),r.removeAttribute(m));if(Ve.test(r.tagName)){let m=r.textContent.split(y),g=m.length-1;if(g>0){r.textContent=U?U.emptyScript:"";for(let v=0;v<g;v++)r.append(m[v],O()),x.nextNode(),c.push({type:2,index:++s});r.append(m[g],O())}}}else if(r.nodeType===8)if(r.data===de)c.push({type:2,index:s});else{let m=-1;for(;(m=r.data.indexOf(y,m+1))!==-1;)c.push({type:7,index:s}),m+=y.length-1}s++}}static createElement(e,n){let o=A.createElement("template");return o.innerHTML=e,o}};function T(t,e,n=t,o){if(e===f)return e;let r=o!==void 0?n._$Co?.[o]:n._$Cl,s=H(e)?void 0:e._$litDirective$;return r?.constructor!==s&&(r?._$AO?.(!1),s===void 0?r=void 0:(r=new s(t),r._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=r:n._$Cl=r),r!==void 0&&(e=T(t,r._$AS(t,e.values),r,o)),e}var W=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,r=(e?.creationScope??A).importNode(n,!0);x.currentNode=r;let s=x.nextNode(),a=0,d=0,c=o[0];for(;c!==void 0;){if(a===c.index){let u;c.type===2?u=new _(s,s.nextSibling,this,e):c.type===1?u=new c.ctor(s,c.name,c.strings,this,e):c.type===6&&(u=new j(s,this,e)),this._$AV.push(u),c=o[++d]}a!==c?.index&&(s=x.nextNode(),a++)}return x.currentNode=A,r}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,r){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=T(this,e,n),H(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==f&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ne(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&H(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,r=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=I.createElement(Oe(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===r)this._$AH.p(n);else{let s=new W(r,this),a=s.u(this.options);s.p(n),this.T(a),this._$AH=s}}_$AC(e){let n=De.get(e.strings);return n===void 0&&De.set(e.strings,n=new I(e)),n}k(e){ue(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,r=0;for(let s of e)r===n.length?n.push(o=new t(this.O(O()),this.O(O()),this,this.options)):o=n[r],o._$AI(s),r++;r<n.length&&(this._$AR(o&&o._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=Me(e).nextSibling;Me(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},E=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,r,s){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=s,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(e,n=this,o,r){let s=this.strings,a=!1;if(s===void 0)e=T(this,e,n,0),a=!H(e)||e!==this._$AH&&e!==f,a&&(this._$AH=e);else{let d=e,c,u;for(e=s[0],c=0;c<s.length-1;c++)u=T(this,d[o+c],n,c),u===f&&(u=this._$AH[c]),a||=!H(u)||u!==this._$AH[c],u===l?e=l:e!==l&&(e+=(u??"")+s[c+1]),this._$AH[c]=u}a&&!r&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},F=class extends E{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},G=class extends E{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},Y=class extends E{constructor(e,n,o,r,s){super(e,n,o,r,s),this.type=5}_$AI(e,n=this){if((e=T(this,e,n,0)??l)===f)return;let o=this._$AH,r=e===l&&o!==l||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,s=e!==l&&(o===l||r);r&&this.element.removeEventListener(this.name,this,o),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},j=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){T(this,e)}},Ie={M:ce,P:y,A:de,C:1,L:He,R:W,D:Ne,V:T,I:_,H:E,N:G,U:Y,B:F,F:j},Kt=le.litHtmlPolyfillSupport;Kt?.(I,_),(le.litHtmlVersions??=[]).push("3.3.3");var Be=(t,e,n)=>{let o=n?.renderBefore??e,r=o._$litPart$;if(r===void 0){let s=n?.renderBefore??null;o._$litPart$=r=new _(e.insertBefore(O(),s),s,void 0,n??{})}return r._$AI(t),r};var me={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(t){let e=me[t];return i`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>z`<path d=${n}></path>`)}
  </svg>`}function he(t,e={}){let n=Object.entries(e).filter(r=>!!r[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function b(t,e,n,o,r={}){let s=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),t.send("go",{to:e,params:n}))};return i`<a
    href=${he(e,n)}
    class=${r.class??l}
    aria-label=${r.label??l}
    aria-current=${r.current?"page":l}
    @click=${s}
    >${o}</a
  >`}function B(t){return t?i`<p class="problem" role="alert">${h("alert")}<span>${t}</span></p>`:l}function Ke(t,e){return i`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var qe={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var Ue={};function We(t){Ue=qe[t.split("-",1)[0]??""]??{}}function $(t){return Ue[t]??t}var C={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Q=t=>(...e)=>({_$litDirective$:t,values:e}),R=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:ao}=Ie;var Fe=t=>t.strings===void 0;var qt={},Z=(t,e=qt)=>t._$AH=e;var Ge=Q(class extends R{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Z(t),this.key=e),n}});var Ut=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),fe="callSimulatorTurning";function Ye(){return fe in document.documentElement.dataset}var J=class{onSilence=()=>{};#e=null;#t=null;#s;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#r(),this.#t=e,Ut.has(e)&&(document.documentElement.dataset[fe]=""),e!=="look"&&(this.#s=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#s),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,fe),this.#o.removeAttribute("aria-busy")}};var Wt="en-US";function je(t){Wt=t}function ze(t,e,n){return`${t} ${t===1?e:n}`}var Qe="call-simulator-frame",Ft=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Gt=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${me.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ze(){if(document.getElementById(Qe))return;let t=document.createElement("style");t.id=Qe,t.textContent=Ft,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Gt)}`}function X(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function Je(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var Yt=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Xe=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],jt=[{to:"guide",text:"Guide"}],et=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],tt=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],nt="more-pages";function ot(t,e){let n=(s,a=l)=>s.map(({to:d,text:c})=>i`<li class=${a}>${b(t,d,{},$(c),{current:e===d})}</li>`),o=[h("mark"),i`<span>${$("Call simulator")}</span>`],r=[...et,...tt].some(({to:s})=>s===e);return i`<header class="mast">
    ${b(t,"choose",{},o,{class:"brand",label:$("Call simulator, home")})}
    <nav aria-label=${$("Pages")}>
      <ul class="bar-of-pages">
        ${n(Yt)}${n(Xe,"roomy")}${n(jt)}
        <li>
          <button type="button" popovertarget=${nt} class=${r?"holds-current":l}>
            ${$("More")}${h("more")}
          </button>
        </li>
      </ul>
      <div id=${nt} popover class="menu-of-pages" @click=${zt}>
        <ul>
          ${n(Xe,"narrow")}${n(tt)}
        </ul>
        <p id="for-trainers">${$("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(et)}
        </ul>
      </div>
    </nav>
  </header>`}function zt(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var Qt="The app is not answering. Check that it is still running, then load this page again.",ge=class extends J{view;problem=null;arrives=Ye();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{Zt(this,o)}),this.view=e.data[0].view,Ze(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,je(o.locale),We(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,X(e))}};function Zt(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function Jt(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var ye=class extends ge{state;silent=!1;constructor(e,n){super(e),this.state=n}};function rt(t,e){let n=a=>e.state?.(a),o=new WeakMap,r=Jt(a=>{let d=new ye(a,n(a.data[0].view));return o.set(d,c=>{en(c)||e.onKey?.(d,c)}),d}),s=new WeakMap;return a=>{let d=r(a),c=e.about?.(a.data[0].view),u=!s.has(d)||s.get(d)!==c;u&&s.has(d)&&(d.state=n(a.data[0].view)),s.set(d,c),Xt(d,a,e),e.drawn?.(d,u);let p=o.get(d);return p&&document.addEventListener("keydown",p),()=>{p&&document.removeEventListener("keydown",p),e.left?.(d),d.close()}}}function Xt(t,e,n){let o=()=>{Be(tn(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let r=t.root.querySelector("#main");r&&t.arrive(r)}function en(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function tn(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[B(t.silent?Qt:null),Ke($("Skip to the page"),n),ot(t,e.here),i`<div id="main" tabindex="-1">${Ge(e.about?.(t.view),e.draw(t))}</div>`]}function st(t,e){return t-e>=300}function K({said:t,options:e}){let n=new Set(t.map(({turn:s})=>s)),o=e.map(({id:s,text:a})=>[Number(/^Line ([0-9]+)(?=:|$)/.exec(a)?.[1]),s]),r=new Map(o.filter(([s])=>n.has(s)));return e.length>0&&r.size===e.length?r:null}function it({gapped:t}){return{text:"",picked:[],gaps:t.slice(1).map(()=>"")}}function at(t,e){let n=t.picked.filter(o=>o!==e);return{...t,picked:n.length<t.picked.length?n:[...t.picked,e]}}function lt(t){return{...t,picked:t.picked.slice(0,-1)}}function ct(t,e,n){return{...t,gaps:t.gaps.map((o,r)=>r===e?n:o)}}function $e({gaps:t},e){return t.map((o,r)=>(e+1+r)%t.length).find(o=>t[o]?.trim()==="")??null}function ee({input:t,options:e},n){if(t==="typed"){let r=n.text.length-1200;return r>0?`${r} ${r===1?"character":"characters"} too many: say it shorter.`:n.text.trim()?"":"Type what you would say first."}if(t==="gaps")return $e(n,-1)===null?"":"Fill every gap first.";let o=(t==="order"?e.length:1)-n.picked.length;return o<=0?"":t==="order"?`${o} still to be placed.`:"Pick one first."}function dt({picked:t},e){let n=t.indexOf(e);return n<0?null:n+1}var nn={one:"st",two:"nd",few:"rd",other:"th"},on=new Intl.PluralRules("en-US",{type:"ordinal"});function ut(t){return`${t}${nn[on.select(t)]??"th"}`}function we({text:t,id:e},n,o){return o.includes(t)?"right":n.picked.includes(e)?"wrong":""}var te=8,be="pinned",ke=t=>t.querySelector(".cited-text"),pt=t=>be in t.dataset;function rn(t,e,n){let o=Math.max(te,Math.min(t.left,n.width-e.width-te)),r=t.bottom+e.height+te>n.height&&t.top-e.height>=te;return{left:o,top:r?t.top-e.height:t.bottom}}var mt=new WeakMap;function xe(t){let e=ke(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let n=t.getBoundingClientRect(),{left:o,top:r}=rn(n,{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${o}px`,e.style.top=`${r}px`;let s=new AbortController,a={capture:!0,signal:s.signal};mt.set(t,s);let d=()=>{let u=t.getBoundingClientRect();(u.left!==n.left||u.top!==n.top)&&L(t)},c=u=>{u.composedPath().includes(t)||L(t)};document.addEventListener("scroll",d,a),document.addEventListener("pointerdown",c,a)}function L(t){Reflect.deleteProperty(t.dataset,be),mt.get(t)?.abort();let e=ke(t);e?.matches(":popover-open")&&e.hidePopover()}var M=t=>t.currentTarget;function sn(t){t.pointerType==="mouse"&&xe(M(t))}function an(t){t.pointerType==="mouse"&&!pt(M(t))&&L(M(t))}function ln(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=M(t);if(t.stopPropagation(),pt(e)){L(e);return}e.dataset[be]="",xe(e)}function cn(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&xe(M(t))}function dn(t){let e=M(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||L(e)}function un(t){let e=M(t);t.key!=="Escape"||!ke(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),L(e))}function ve(t,e,n){return i`<a class=${n} href=${he("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}function P(t,e,n=t){return e?i`<span
    class="cited"
    @pointerenter=${sn}
    @pointerleave=${an}
    @click=${ln}
    @focusin=${cn}
    @focusout=${dn}
    @keydown=${un}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${ve(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:ve(t,n,"cite")}function ht(t,e){return i`<p class="bubble ${e.by} ${e.kind}">
    <span class="who">${t}</span><span class="words">${e.text}</span>
  </p>`}var Ae=Q(class extends R{constructor(t){if(super(t),t.type!==C.PROPERTY&&t.type!==C.ATTRIBUTE&&t.type!==C.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Fe(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===f||e===l)return e;let n=t.element,o=t.name;if(t.type===C.PROPERTY){if(e===n[o])return f}else if(t.type===C.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(o))return f}else if(t.type===C.ATTRIBUTE&&n.getAttribute(o)===e+"")return f;return Z(t),e}});var gt="call-simulator-drill-draft";function ft(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function pn(t,{token:e,options:n,gapped:o}){try{let r=JSON.parse(t??"null");return r?.token!==e||typeof r.text!="string"||!ft(r.picked)||!ft(r.gaps)?null:r.picked.every(a=>n.some(d=>d.id===a))&&r.gaps.length===Math.max(0,o.length-1)?{text:r.text,picked:r.picked,gaps:r.gaps}:null}catch{return null}}function yt(t){try{return pn(sessionStorage.getItem(gt),t)}catch{return null}}function $t({token:t},e){try{sessionStorage.setItem(gt,JSON.stringify({token:t,...e}))}catch{}}var mn={input:"typed",options:[],gapped:[]};function wt({drill:{card:t}}){let e=performance.now(),n=!!t?.mark;return{answer:(t&&!n?yt(t):null)??it(t??mn),note:"",shownAt:e,since:e,isMarked:n,isReading:!!t?.first&&!n}}function vt({drill:{card:t,done:e}}){return t?.token??(e?"done":"nothing due")}function ne(t){return st(performance.now(),t.state.since)}function S({view:t,state:e}){let{card:n}=t.drill;return n&&!n.mark&&!e.isReading?n:null}function oe(t){let e=performance.now();t.state={...t.state,isReading:!1,shownAt:e,since:e},t.redraw()}function D(t,e){t.state.answer=e,t.state.note="";let n=S(t);n&&$t(n,e),t.redraw()}function w(t){let e=S(t);if(!e||!ne(t))return;let{answer:n,shownAt:o}=t.state;t.state.note=ee(e,n),t.state.note===""&&t.send("answer",{token:e.token,...n,took_ms:Math.round(performance.now()-o)}),t.redraw()}function bt(t,e){!S(t)||!ne(t)||(t.state.answer={...t.state.answer,picked:[e]},w(t))}function kt(t){let e=S(t);e&&ne(t)&&t.send("reveal",{token:e.token})}function re(t){t.view.drill.card?.mark&&ne(t)&&t.send("go_on",Date.now())}function N(t){t.send("go",{to:"choose",params:{}})}var hn="(hover: hover)";function xt(t,e){let{card:n}=t.view.drill,o=!!n?.mark;o&&(e||!t.state.isMarked)?(t.state.since=performance.now(),t.root.querySelector(".bar .main")?.focus({preventScroll:!0}),t.root.querySelector(".mark")?.scrollIntoView({block:"nearest",behavior:Je()})):e&&fn(t),t.state.isMarked=o}function fn(t){let e=t.root.querySelector("#main");e&&X(e);let n=t.root.querySelector("textarea, .gap");n&&matchMedia(hn).matches?(n.focus({preventScroll:!0}),n.scrollIntoView({block:"nearest"})):t.root.querySelector("#ask, #end")?.focus({preventScroll:!0})}function At(t,e,n){if(!(e.isComposing||e.ctrlKey||e.metaKey||e.altKey)){if(e.key==="Escape")N(t);else if(e.key==="Enter"&&!e.shiftKey&&!e.repeat)n();else if(e.key!=="Enter"||e.shiftKey)return;e.preventDefault()}}function gn(t,{mark:e}){let{answer:n}=t.state;if(e)return n.text.trim()?i`<p class="own"><span class="label">You</span>${n.text}</p>`:l;let o=s=>{D(t,{...n,text:s.target.value})},r=s=>{At(t,s,()=>{w(t)})};return i`<textarea
    rows="3"
    aria-labelledby="ask"
    aria-describedby="note"
    placeholder="In your own words"
    spellcheck="true"
    enterkeyhint="send"
    .value=${Ae(n.text)}
    @input=${o}
    @keydown=${r}
  ></textarea>`}function yn(t,e,n){let{answer:o}=t.state,r=a=>{D(t,ct(o,n,a.target.value))},s=()=>{let a=$e(t.state.answer,n);a===null?w(t):t.root.querySelectorAll(".gap")[a]?.focus()};return i`<input
    class="gap"
    aria-label="Gap ${n+1} of ${o.gaps.length}"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    ?readonly=${!!e.mark}
    .value=${Ae(o.gaps[n]??"")}
    @input=${r}
    @keydown=${a=>{At(t,a,s)}}
  />`}function $n(t,e){let n=(o,r)=>[o,r+1<e.gapped.length?yn(t,e,r):l];return i`<p class="gapped">${e.gapped.map(n)}</p>`}function wn(t,e){let n={ArrowDown:1,ArrowUp:-1}[e.key];if(!n)return!1;let o=[...t.root.querySelectorAll(".option")],r=o.findIndex(a=>a.matches(":focus")),s=r<0&&n<0?o.length-1:r+n;return o[Math.max(0,Math.min(s,o.length-1))]?.focus(),!0}function Tt(t,e,n){let o=/^[1-9]$/.test(n.key)?e.options[Number(n.key)-1]:void 0;if(o)Et(t,e,o.id);else return wn(t,n);return!0}function Et(t,e,n){e.mark||(e.input==="pick"?bt(t,n):D(t,at(t.state.answer,n)))}var vn={right:["check","right"],wrong:["cross","not right"]};function bn(t,e,n){let{answer:o}=t.state;if(e.input==="order"){let d=dt(o,n.id);if(!d)return i`<span class="place"></span>`;let c=e.mark&&e.mark.right[d-1]!==n.text;return i`<span class="place set ${c?"off":""}">
      ${ut(d)}${c?i`<span class="unseen">, not right</span>`:l}
    </span>`}let r=e.mark?we(n,o,e.mark.right):"";if(!r)return i`<span class="known"></span>`;let[s,a]=vn[r];return i`<span class="known">${h(s)}<span class="unseen">${a}</span></span>`}function Te(t,e,n,o,r=n.text){let{answer:s}=t.state,a=s.picked.includes(n.id),d=e.mark&&e.input==="pick"?we(n,s,e.mark.right):"",c=()=>{Et(t,e,n.id)},u=p=>{p.key!=="Enter"||e.mark||!p.repeat&&(e.input==="pick"||ee(e,s)!=="")||(p.preventDefault(),p.repeat||w(t))};return i`<button
    type="button"
    class="option ${d} ${a?"picked":""}"
    aria-disabled=${e.mark?"true":l}
    aria-pressed=${e.input==="order"?String(a):l}
    aria-keyshortcuts=${o<9?String(o+1):l}
    @click=${c}
    @keydown=${u}
  >
    <kbd aria-hidden="true">${o<9?o+1:""}</kbd><span>${r}</span>${bn(t,e,n)}
  </button>`}function kn(t,e){return i`<ol class="options" aria-labelledby="ask">
    ${e.options.map((n,o)=>i`<li>${Te(t,e,n,o)}</li>`)}
  </ol>`}function Ct(t,e){return K(e)?l:e.input==="typed"?gn(t,e):e.input==="gaps"?$n(t,e):kn(t,e)}var xn={typed:"Type it, then Enter",pick:"A number picks",order:"Numbers in your order, Backspace takes one back",gaps:"Tab leads from gap to gap"};function Mt({input:t}){return xn[t]}function An({speaker:t,text:e,turn:n}){let o=t==="customer"?"Customer":n===null?"Agent":`Agent, line ${n}`;return ht(o,{by:t==="customer"?"customer":"trainee",kind:"said",text:e})}function St({account:t}){if(t.length===0)return l;let e=([n,o])=>i`<div>
      <dt>${n}</dt>
      <dd>${o}</dd>
    </div>`;return i`<dl class="account" aria-label="On your screen">${t.map(e)}</dl>`}function _t(t,e){if(e.said.length===0)return l;let n=K(e),o=r=>{let s=e.options.findIndex(({id:d})=>d===n?.get(r.turn??0)),a=e.options[s];return a?Te(t,e,a,s,[i`<span class="who">Line ${r.turn}</span>`,r.text]):An(r)};return i`<div class="lines">${e.said.map(o)}</div>`}function Rt({situation:t,why:e}){return[e?i`<p class="from">${h("note")}${e}</p>`:l,t?i`<p>${t}</p>`:l]}function Lt(t,{number:e,of:n}){return i`<header class="progress">
    <p><b>${e}</b> of ${n}</p>
    <span class="track" aria-hidden="true"><i style="width:${100*e/n}%"></i></span>
    <button
      type="button"
      class="btn quiet"
      aria-keyshortcuts="Escape"
      @click=${()=>{N(t)}}
    >
      Leave<kbd aria-hidden="true">Esc</kbd>
    </button>
  </header>`}function Tn({heard:t}){return t.length===0?l:i`<p class="heard">
    <span class="label">Heard in your words</span>${t.map(e=>i`<span class="tag">${e}</span>`)}
  </p>`}function En({input:t,options:e},n){let o=n.right.filter(r=>t==="order"||e.every(s=>s.text!==r));return o.length===0?l:t==="order"?i`<div class="right-words">
      <p class="label">The right order</p>
      <ol class="steps">
        ${n.right.map(r=>i`<li>${r}</li>`)}
      </ol>
    </div>`:i`<div class="right-words">
    <p class="label">Right words</p>
    ${o.map(r=>i`<blockquote>${r}</blockquote>`)}
  </div>`}function Cn(t,{due:e,rule:n,practise:o,practise_words:r}){let s=()=>b(t,"brief",{scenario:o},[h("phone"),r],{class:"btn"});return i`<div class="after">
    ${e?i`<p class="when">${h("clock")}${e}</p>`:l} ${o?s():l}
    ${n?i`<details>
            <summary>How this is marked</summary>
            <p>${n}</p>
          </details>`:l}
  </div>`}function Mn({is_right:t,is_critical:e}){return t?"right":e?"critical":"wrong"}var Sn={right:"check",wrong:"dash",critical:"alert"};function _n(t,e){let{mark:n}=e;if(!n)return l;let o=Mn(n);return i`<section class="mark ${o}" aria-labelledby="verdict">
    <h2 id="verdict">${h(Sn[o])}<span>${n.verdict}</span></h2>
    ${Tn(n)} ${En(e,n)}
    <p class="why">
      ${n.why.replace(` (${n.statement})`,"")}
      ${n.statement?P(n.statement,t.view.texts[n.statement]??""):l}
    </p>
    ${n.help?i`<p class="help">${h("hint")}<span>${n.help}</span></p>`:l} ${Cn(t,n)}
  </section>`}function se(t){t.repeat&&t.preventDefault()}function Rn(t,e){if(e.mark){let s=e.number===e.of?"See how it went":"Next";return i`<button type="button" class="btn main" aria-describedby="verdict" @click=${()=>{re(t)}} @keydown=${se}>
      ${s}<kbd aria-hidden="true">↵</kbd>
    </button>`}if(t.state.isReading)return i`<button type="button" class="btn main" @click=${()=>{oe(t)}} @keydown=${se}>
      Now ask me<kbd aria-hidden="true">↵</kbd>
    </button>`;let n=()=>{kt(t)},r=i`<button type="button" class="btn main" @click=${()=>{w(t)}} @keydown=${se}>
    Check<kbd aria-hidden="true">↵</kbd>
  </button>`;return i`<button type="button" class="btn quiet" @click=${n} @keydown=${se}>I don’t know</button>
    ${e.input==="pick"?i`<span class="main" aria-hidden="true"></span>`:r}`}function Pt(t,e){let{note:n}=t.state;return i`<footer class="bar">
    <div>
      <p id="note" class="small ${n?"":"muted keys"}" role="status">
        ${n||(e.mark?"":Mt(e))}
      </p>
      ${Rn(t,e)}
    </div>
  </footer>`}function Ln(t,e){let{first:n}=e;if(!n)return l;let o=n.right.map(r=>i`<blockquote>${r}</blockquote>`);return i`<section class="right-words" aria-labelledby="first">
    <h2 id="first">First time: read, then recall</h2>
    ${o}
    <p class="why">
      ${n.why} ${n.statement?P(n.statement,t.view.texts[n.statement]??""):l}
    </p>
  </section>`}function Dt(t,e){let n=e.again?i`<span class="tag">Once more</span>`:l,o=i`<h1 id="ask" tabindex="-1">${e.ask}</h1>`;return i`<article class="asking" aria-labelledby="ask">
    <p class="kind"><span class="label">${e.kind_words}</span>${n}</p>
    ${K(e)?i`<div class="situation">${Rt(e)}${St(e)}</div>
            ${o}
            <div class="situation">${_t(t,e)}</div>`:i`<div class="situation">${Rt(e)}${_t(t,e)}${St(e)}</div>
            ${o}`}
    ${t.state.isReading?Ln(t,e):[Ct(t,e),_n(t,e)]}
  </article>`}var Pn=[0,1,2,3];function Dn(t){let e=40-8*t,n=o=>`M24 ${e} C${24+5*o} ${e-1} ${24+13*o} ${e-3} ${24+14*o} ${e-11} C${24+6*o} ${e-11} ${24+2*o} ${e-6} 24 ${e}`;return[n(-1),n(1)]}var Nn={check:["M39 12 A20 20 0 1 0 43.5 20","M15 24.5 L22.5 32 L41 9.5"],star:["M24 5 L29.7 17 L43 18.7 L33.3 28 L35.8 41.2 L24 34.7 L12.2 41.2 L14.7 28 L5 18.7 L18.3 17 Z"],sprig:["M24 46 C24.6 36 23.4 22 24 8",...Pn.flatMap(Dn),"M24 8 C21 5.5 21.5 2.5 24 1 C26.5 2.5 27 5.5 24 8"]};function Ee(t){let e=(n,o)=>z`<path d=${n} pathLength="1" style="--at:${o}"></path>`;return i`<svg class="drawn" viewBox="0 0 48 48" aria-hidden="true">${Nn[t].map(e)}</svg>`}function Vn(t){let e=Math.max(1,...t.map(({cards:n})=>n));return t.map(({cards:n})=>n===0?0:Math.max(8,Math.round(100*n/e)))}function Nt(t){if(t.length===0)return l;let e=Vn(t),n=({words:o,cards:r},s)=>i`<li class=${r===0?"none":l}>
      <span class="unseen">${o}: ${ze(r,"card","cards")}</span>
      <b aria-hidden="true">${r||"–"}</b>
      <i aria-hidden="true"><i style="height:${e[s]??0}%"></i></i>
      <span aria-hidden="true">${o}</span>
    </li>`;return i`<ol class="forecast" aria-label="Cards on the coming days">
    ${t.map(n)}
  </ol>`}function On(t){return"scenario"in t}function ie(t){return"ahead"in t}function Hn(t){return"call"in t?"phone":On(t)?t.level==="worked"?"play":"phone":"cards"}function In(t,e){let n=()=>t.send("begin",Date.now());return ie(e)?e.ahead?i`<button type="button" class="btn quiet" @click=${n}>Or go on now: ${e.ahead.words}</button>`:l:i`<button type="button" class="btn main" @click=${n}>${h(Hn(e))}${e.words}</button>`}function Bn(t){return ie(t)?t.words:"call"in t?"On hold":"Your next step"}function Kn(t){let e="tomorrow"in t?t.tomorrow:"",n=ie(t)?"":"small muted";return i`<p>${t.why}</p>
    ${e?i`<p class=${n}>${e}</p>`:l}`}function Ce(t,e){return e?i`<section class="next-step" aria-labelledby="next-step">
    <h2 class=${ie(e)?"":"label"} id="next-step">${Bn(e)}</h2>
    ${Kn(e)} ${In(t,e)}
  </section>`:l}function qn(t,{missed:e}){if(e.length===0)return l;let n=([o,r])=>i`<li><span>${o}</span>${P(r,t.view.texts[r]??"")}</li>`;return i`<section class="card" aria-labelledby="back-title">
    <h2 id="back-title">Comes back tomorrow</h2>
    <ul class="missed">
      ${e.map(n)}
    </ul>
  </section>`}function Un({forecast:t}){return t.length===0?l:i`<section class="card" aria-labelledby="ahead-title">
    <h2 id="ahead-title">The days ahead</h2>
    ${Nt(t)}
  </section>`}function Wn(t,{more:e}){if(e===0)return l;let n=()=>t.send("more",Date.now()),o=e===1?"1 more card":`${String(e)} more cards`;return i`<button type="button" class="btn" @click=${n}>${h("cards")}Go on with ${o}</button>`}function Vt(t,e=l){return i`<p class="row ways">
    ${e} ${b(t,"guide",{},"How you stand on every statement")} ${b(t,"choose",{},"Home")}
  </p>`}function Ot(t,e){let n=[e.took,e.streak].filter(Boolean);return i`<div class="ending">
    <header>
      ${Ee(e.missed.length===0?"sprig":"check")}
      <div>
        <h1 id="end" tabindex="-1">${e.headline}</h1>
        <p class="lead facts">${n.map(o=>i`<span>${o}</span>`)}</p>
      </div>
    </header>
    ${Ce(t,t.view.step)}
    <div class="pair">${qn(t,e)} ${Un(e)}</div>
    ${Vt(t,Wn(t,e))}
  </div>`}function Ht(t){return i`<div class="ending">
    <header>
      ${Ee("check")}
      <div>
        <h1 id="end" tabindex="-1">Nothing is due now</h1>
        <p class="lead">${t.view.drill.next_due}</p>
      </div>
    </header>
    ${Ce(t,t.view.step)} ${Vt(t)}
  </div>`}function It({view:t}){let{notice:e}=t.drill;return e?i`<p class="notice" role="status">${h("note")}<span>${e}</span></p>`:l}function Fn(t){let{card:e,done:n}=t.view.drill;return e?i`<div class="drilling">
    <div class="wrap drill">${Lt(t,e)} ${B(t.problem)} ${It(t)} ${Dt(t,e)}</div>
    ${Pt(t,e)}
  </div>`:i`<div class="wrap drill over">
      ${B(t.problem)} ${It(t)} ${n?Ot(t,n):Ht(t)}
    </div>`}function Gn(t){let[e]=t.composedPath();return e instanceof HTMLElement&&e.matches("button, a, summary")}function Yn(t,e){if(e.key==="Escape")N(t);else if(e.key==="Enter"){if(Gn(e))return;t.state.isReading?oe(t):S(t)?w(t):re(t)}else if(!jn(t,e))return;e.preventDefault()}function jn(t,e){let n=S(t);return!n||n.options.length===0?!1:e.key==="Backspace"&&n.input==="order"?(D(t,lt(t.state.answer)),!0):Tt(t,n,e)}var Br=rt("drill",{here:"drill",about:vt,state:wt,draw:Fn,drawn:xt,onKey:Yn});export{Br as default};
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
