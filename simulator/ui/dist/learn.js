/* Made from pages/learn/page.ts by npm run build. */
var te=globalThis,fe=t=>t,W=te.trustedTypes,ge=W?W.createPolicy("lit-html",{createHTML:t=>t}):void 0,ne="$lit$",y=`lit$${Math.random().toFixed(9).slice(2)}$`,oe="?"+y,gt=`<${oe}>`,A=document,R=()=>A.createComment(""),O=t=>t===null||typeof t!="object"&&typeof t!="function",re=Array.isArray,Ae=t=>re(t)||typeof t?.[Symbol.iterator]=="function",ee=`[ 	
\f\r]`,C=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ye=/-->/g,ve=/>/g,w=RegExp(`>|${ee}(?:([^\\s"'>=/]+)(${ee}*=${ee}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),$e=/'/g,we=/"/g,xe=/^(?:script|style|textarea|title)$/i,se=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),a=se(1),H=se(2),dn=se(3),N=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),be=new WeakMap,b=A.createTreeWalker(A,129);function Te(t,e){if(!re(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ge!==void 0?ge.createHTML(e):e}var ke=(t,e)=>{let n=t.length-1,o=[],r,s=e===2?"<svg>":e===3?"<math>":"",i=C;for(let d=0;d<n;d++){let c=t[d],u,m,p=-1,g=0;for(;g<c.length&&(i.lastIndex=g,m=i.exec(c),m!==null);)g=i.lastIndex,i===C?m[1]==="!--"?i=ye:m[1]!==void 0?i=ve:m[2]!==void 0?(xe.test(m[2])&&(r=RegExp("</"+m[2],"g")),i=w):m[3]!==void 0&&(i=w):i===w?m[0]===">"?(i=r??C,p=-1):m[1]===void 0?p=-2:(p=i.lastIndex-m[2].length,u=m[1],i=m[3]===void 0?w:m[3]==='"'?we:$e):i===we||i===$e?i=w:i===ye||i===ve?i=C:(i=w,r=void 0);let v=i===w&&t[d+1].startsWith("/>")?" ":"";s+=i===C?c+gt:p>=0?(o.push(u),c.slice(0,p)+ne+c.slice(p)+y+v):c+y+(p===-2?d:v)}return[Te(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},P=class t{constructor({strings:e,_$litType$:n},o){let r;this.parts=[];let s=0,i=0,d=e.length-1,c=this.parts,[u,m]=ke(e,n);if(this.el=t.createElement(u,o),b.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=b.nextNode())!==null&&c.length<d;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(ne)){let g=m[i++],v=r.getAttribute(p).split(y),D=/([.?@])?(.*)/.exec(g);c.push({type:1,index:s,name:D[2],strings:v,ctor:D[1]==="."?U:D[1]==="?"?z:D[1]==="@"?K:T}),r.removeAttribute(p)}else p.startsWith(y)&&(c.push({type:6,index:s}),r.removeAttribute(p));if(xe.test(r.tagName)){let p=r.textContent.split(y),g=p.length-1;if(g>0){r.textContent=W?W.emptyScript:"";for(let v=0;v<g;v++)r.append(p[v],R()),b.nextNode(),c.push({type:2,index:++s});r.append(p[g],R())}}}else if(r.nodeType===8)if(r.data===oe)c.push({type:2,index:s});else{let p=-1;for(;(p=r.data.indexOf(y,p+1))!==-1;)c.push({type:7,index:s}),p+=y.length-1}s++}}static createElement(e,n){let o=A.createElement("template");return o.innerHTML=e,o}};function x(t,e,n=t,o){if(e===N)return e;let r=o!==void 0?n._$Co?.[o]:n._$Cl,s=O(e)?void 0:e._$litDirective$;return r?.constructor!==s&&(r?._$AO?.(!1),s===void 0?r=void 0:(r=new s(t),r._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=r:n._$Cl=r),r!==void 0&&(e=x(t,r._$AS(t,e.values),r,o)),e}var Q=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,r=(e?.creationScope??A).importNode(n,!0);b.currentNode=r;let s=b.nextNode(),i=0,d=0,c=o[0];for(;c!==void 0;){if(i===c.index){let u;c.type===2?u=new L(s,s.nextSibling,this,e):c.type===1?u=new c.ctor(s,c.name,c.strings,this,e):c.type===6&&(u=new q(s,this,e)),this._$AV.push(u),c=o[++d]}i!==c?.index&&(s=b.nextNode(),i++)}return b.currentNode=A,r}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},L=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,r){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=x(this,e,n),O(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==N&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ae(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&O(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,r=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=P.createElement(Te(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===r)this._$AH.p(n);else{let s=new Q(r,this),i=s.u(this.options);s.p(n),this.T(i),this._$AH=s}}_$AC(e){let n=be.get(e.strings);return n===void 0&&be.set(e.strings,n=new P(e)),n}k(e){re(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,r=0;for(let s of e)r===n.length?n.push(o=new t(this.O(R()),this.O(R()),this,this.options)):o=n[r],o._$AI(s),r++;r<n.length&&(this._$AR(o&&o._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=fe(e).nextSibling;fe(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},T=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,r,s){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=s,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(e,n=this,o,r){let s=this.strings,i=!1;if(s===void 0)e=x(this,e,n,0),i=!O(e)||e!==this._$AH&&e!==N,i&&(this._$AH=e);else{let d=e,c,u;for(e=s[0],c=0;c<s.length-1;c++)u=x(this,d[o+c],n,c),u===N&&(u=this._$AH[c]),i||=!O(u)||u!==this._$AH[c],u===l?e=l:e!==l&&(e+=(u??"")+s[c+1]),this._$AH[c]=u}i&&!r&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},U=class extends T{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},z=class extends T{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},K=class extends T{constructor(e,n,o,r,s){super(e,n,o,r,s),this.type=5}_$AI(e,n=this){if((e=x(this,e,n,0)??l)===N)return;let o=this._$AH,r=e===l&&o!==l||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,s=e!==l&&(o===l||r);r&&this.element.removeEventListener(this.name,this,o),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},q=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){x(this,e)}},Ee={M:ne,P:y,A:oe,C:1,L:ke,R:Q,D:Ae,V:x,I:L,H:T,N:z,U:K,B:U,F:q},yt=te.litHtmlPolyfillSupport;yt?.(P,L),(te.litHtmlVersions??=[]).push("3.3.3");var Me=(t,e,n)=>{let o=n?.renderBefore??e,r=o._$litPart$;if(r===void 0){let s=n?.renderBefore??null;o._$litPart$=r=new L(e.insertBefore(R(),s),s,void 0,n??{})}return r._$AI(t),r};var Le=t=>(...e)=>({_$litDirective$:t,values:e}),G=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:hn}=Ee;var vt={},_e=(t,e=vt)=>t._$AH=e;var j=Le(class extends G{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(_e(t),this.key=e),n}});var V={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(t){let e=V[t];return a`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>H`<path d=${n}></path>`)}
  </svg>`}function ie(t,e={}){let n=Object.entries(e).filter(r=>!!r[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function k(t,e,n,o,r={}){let s=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return a`<a
    href=${ie(e,n)}
    class=${r.class??l}
    aria-label=${r.label??l}
    aria-current=${r.current?"page":l}
    @click=${s}
    >${o}</a
  >`}function F(t){return t?a`<p class="problem" role="alert">${h("alert")}<span>${t}</span></p>`:l}function Se(t,e){return a`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}function Ce(t,e,n,o="btn"){return a`<button type="button" class=${o} @click=${()=>t.send("branch",{number:e})}>${h("branch")}${n}</button>`}var Re={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var Oe={};function Ne(t){Oe=Re[t.split("-",1)[0]??""]??{}}function f(t){return Oe[t]??t}var Pe={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var He={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var Ve={said:"You said",did:"You did"},Ie={said:"You say",did:"You do"};var wt=t=>t in V;function bt(t){let{sign:e,outline:n}=Pe[t],o=wt(e)?l:a`<span class="sign-of" aria-hidden="true">${e}</span>`,r=n.length>0?H`<polygon points=${n.join(" ")}></polygon>`:H`<circle r=${.8}></circle>`;return a`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${r}</svg>${o}`}function I(t){return a`<span class="lab" data-label=${t}>${bt(t)}<span>${f(He[t])}</span></span>`}var At=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),ae="callSimulatorTurning";function Be(){return ae in document.documentElement.dataset}var Y=class{onSilence=()=>{};#e=null;#t=null;#s;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#r(),this.#t=e,At.has(e)&&(document.documentElement.dataset[ae]=""),e!=="look"&&(this.#s=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#r()}close(){clearTimeout(this.#n)}#r(){clearTimeout(this.#n),clearTimeout(this.#s),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,ae),this.#o.removeAttribute("aria-busy")}};var xt="en-US";function De(t){xt=t}var We="call-simulator-frame",Tt=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,kt=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${V.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Qe(){if(document.getElementById(We))return;let t=document.createElement("style");t.id=We,t.textContent=Tt,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(kt)}`}function Ue(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function ze(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var Et=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Ke=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Mt=[{to:"guide",text:"Guide"}],qe=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],Ge=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],je="more-pages";function Fe(t,e){let n=(s,i=l)=>s.map(({to:d,text:c})=>a`<li class=${i}>${k(t,d,{},f(c),{current:e===d})}</li>`),o=[h("mark"),a`<span>${f("Call simulator")}</span>`],r=[...qe,...Ge].some(({to:s})=>s===e);return a`<header class="mast">
    ${k(t,"choose",{},o,{class:"brand",label:f("Call simulator, home")})}
    <nav aria-label=${f("Pages")}>
      <ul class="bar-of-pages">
        ${n(Et)}${n(Ke,"roomy")}${n(Mt)}
        <li>
          <button type="button" popovertarget=${je} class=${r?"holds-current":l}>
            ${f("More")}${h("more")}
          </button>
        </li>
      </ul>
      <div id=${je} popover class="menu-of-pages" @click=${Lt}>
        <ul>
          ${n(Ke,"narrow")}${n(Ge)}
        </ul>
        <p id="for-trainers">${f("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(qe)}
        </ul>
      </div>
    </nav>
  </header>`}function Lt(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var _t="The app is not answering. Check that it is still running, then load this page again.",le=class extends Y{view;problem=null;arrives=Be();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{St(this,o)}),this.view=e.data[0].view,Qe(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,De(o.locale),Ne(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Ue(e))}};function St(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function Ct(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var ce=class extends le{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ye(t,e){let n=i=>e.state?.(i),o=new WeakMap,r=Ct(i=>{let d=new ce(i,n(i.data[0].view));return o.set(d,c=>{Ot(c)||e.onKey?.(d,c)}),d}),s=new WeakMap;return i=>{let d=r(i),c=e.about?.(i.data[0].view),u=!s.has(d)||s.get(d)!==c;u&&s.has(d)&&(d.state=n(i.data[0].view)),s.set(d,c),Rt(d,i,e),e.drawn?.(d,u);let m=o.get(d);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(d),d.close()}}}function Rt(t,e,n){let o=()=>{Me(Nt(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let r=t.root.querySelector("#main");r&&t.arrive(r)}function Ot(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Nt(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[F(t.silent?_t:null),Se(f("Skip to the page"),n),Fe(t,e.here),a`<div id="main" tabindex="-1">${j(e.about?.(t.view),e.draw(t))}</div>`]}var Z=8,de="pinned",ue=t=>t.querySelector(".cited-text"),Ze=t=>de in t.dataset;function Pt(t,e,n){let o=Math.max(Z,Math.min(t.left,n.width-e.width-Z)),r=t.bottom+e.height+Z>n.height&&t.top-e.height>=Z;return{left:o,top:r?t.top-e.height:t.bottom}}var Je=new WeakMap;function pe(t){let e=ue(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let n=t.getBoundingClientRect(),{left:o,top:r}=Pt(n,{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${o}px`,e.style.top=`${r}px`;let s=new AbortController,i={capture:!0,signal:s.signal};Je.set(t,s);let d=()=>{let u=t.getBoundingClientRect();(u.left!==n.left||u.top!==n.top)&&_(t)},c=u=>{u.composedPath().includes(t)||_(t)};document.addEventListener("scroll",d,i),document.addEventListener("pointerdown",c,i)}function _(t){Reflect.deleteProperty(t.dataset,de),Je.get(t)?.abort();let e=ue(t);e?.matches(":popover-open")&&e.hidePopover()}var E=t=>t.currentTarget;function Ht(t){t.pointerType==="mouse"&&pe(E(t))}function Vt(t){t.pointerType==="mouse"&&!Ze(E(t))&&_(E(t))}function It(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=E(t);if(t.stopPropagation(),Ze(e)){_(e);return}e.dataset[de]="",pe(e)}function Bt(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&pe(E(t))}function Dt(t){let e=E(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||_(e)}function Wt(t){let e=E(t);t.key!=="Escape"||!ue(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),_(e))}function J(t,e,n){return a`<a class=${n} href=${ie("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}var Qt=/\b([A-Z][0-9]+)\b/;function Xe(t){return t.split(Qt).map((e,n)=>n%2?J(e,e,"cited-in-text"):e)}function et(t,e,n=t){return e?a`<span
    class="cited"
    @pointerenter=${Ht}
    @pointerleave=${Vt}
    @click=${It}
    @focusin=${Bt}
    @focusout=${Dt}
    @keydown=${Wt}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${J(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:J(t,n,"cite")}function tt(t){return t.length===0?l:a`<p class="cites">${t.map(([e,n])=>et(e,n))}</p>`}function S(t,e){return a`<p class="bubble ${e.by} ${e.kind}">
    <span class="who">${t}</span><span class="words">${e.text}</span>
  </p>`}function nt(t,{by:e,kind:n}){return e==="customer"?t:Ve[n]}function me(t,e){return e?`${t}, ${e}`:t}function ot(t,{text:e,kind:n,reply:o,mood:r}){return a`<div class="exchange">
    ${S(Ie[n],{by:"trainee",kind:n,text:e})}
    ${S(me(t,r),{by:"customer",kind:"said",text:o})}
  </div>`}var X={tried:[],revealed:null,isOver:!1,isGiven:!1,isKept:!1},Ut=["first","second","third","fourth","fifth","sixth"];function rt(t){return{at:0,answers:t.questions.map(()=>X)}}function st({questions:t}){let e=t.map(({answered:o,options:r})=>o===null?X:{...X,tried:[o],isOver:!0,isKept:!0,isGiven:!zt(r,o)}),n=e.findIndex(({isOver:o})=>!o);return{at:n<0?e.length:n,answers:e}}function zt(t,e){return t.some(n=>n.id===e&&n.keeps)}function M({answers:t},e){return t[e]??X}function he(t,e){let n=t.answers.map((o,r)=>r===t.at?{...o,...e}:o);return{...t,answers:n}}function it(t,e){let{tried:n}=M(t,t.at);return he(t,{tried:[...n,e.id],revealed:e,isOver:e.keeps})}function at(t){return he(t,{revealed:null})}function lt(t){return he(t,{revealed:null,isOver:!0,isGiven:!0})}function ct(t){return{...t,at:t.at+1}}function B(t){return t.isOver&&!t.isGiven&&t.tried.length===1}function dt(t){return t.isGiven?t.isKept?"missed the first time":"shown to you":B(t)?"right first time":`right on the ${Ut[t.tried.length-1]??"last"} try`}function ut(t,e,n){return t.tried.includes(n.id)?n.keeps?"right":"wrong":t.isOver&&n.id===e.best?"right":""}function pt(t,e){let n=t.filter(o=>o.kind==="response").indexOf(e);return n>=0&&n<9?String(n+1):null}function $(t,e,n){t.state=e,t.redraw();let o=t.root.querySelector(`#${n}`),r=n==="reveal-title";o?.focus({preventScroll:!0}),(r?o?.parentElement:t.root.querySelector(".wrap"))?.scrollIntoView({block:r?"nearest":"start",behavior:ze()})}var mt=(t,e)=>t.options.find(n=>n.id===e);function Kt(t,e){let n=mt(t,t.chosen);if(!n)return l;let o=e?.id===n.id?"That is what you chose on the call: ":a`On the call you chose <q>${n.text}</q>${" "}`;return a`<p class="then">${o}${I(t.label)}</p>`}function qt(t,e,n){let o=mt(e,e.best),{reply:r,coaching:s}=e,i=n?.id===e.best,d=o?.kind==="action"?"did":"said";return a`<div class="best-way">
    <h3>${i?"What they would have answered":"The best choice, and what they would have answered"}</h3>
    ${i?S(t,{by:"customer",kind:"said",text:r}):ot(t,{text:o?.text??e.best,kind:d,reply:r,mood:"",move:""})}
    ${s?a`<p class="advice">${s}</p>`:l} ${tt(e.sources)}
  </div>`}function Gt({revealed:t}){return t?.title??"This is the one to choose"}function jt({keeps:t,label:e,why:n}){return a`<p class="judged">${t&&!(e==="best"||e==="good")?l:I(e)}<span>${Xe(n)}</span></p>`}function Ft(t,{isOver:e}){let{state:n,view:o}=t,r=n.at+1===o.questions.length,s=()=>{$(t,ct(n),r?"summary-title":"question-title")},i=()=>{$(t,at(n),"question-title")},d=()=>{$(t,lt(n),"reveal-title")};return e?a`<div class="row">
      <button type="button" class="btn main" @click=${s}>${r?"See how it went":"Next"}</button>
    </div>`:a`<div class="row">
    <button type="button" class="btn main" @click=${i}>Try again</button>
    <button type="button" class="btn" @click=${d}>Show me</button>
  </div>`}function ht(t,e){let n=M(t.state,t.state.at),{revealed:o,isOver:r}=n;return!o&&!r?l:a`<section class="reveal ${r?"right":"wrong"}" aria-labelledby="reveal-title">
    <h2 id="reveal-title" tabindex="-1">${h(r?"check":"cross")}${Gt(n)}</h2>
    ${o?jt(o):l} ${Kt(e,o)}
    ${r?qt(t.view.speaker,e,o):l} ${Ft(t,n)}
  </section>`}function Yt(t,e){return a`<section class="card before" aria-label="The last lines">
    ${e.before.map(n=>S(me(nt(t,n),n.mood),n))}
  </section>`}function Zt({title:t,rows:e}){return a`<div class="panel">
    <h3>${t}</h3>
    <dl>
      ${e.map(([n,o])=>a`<div>
            <dt>${n}</dt>
            <dd>${o}</dd>
          </div>`)}
    </dl>
  </div>`}function Jt({panels:t}){if(t.length===0)return l;let e=t.filter(r=>r.opened),n=t.filter(r=>!r.opened).map(r=>r.title),o=e.length>0?`Not looked up: ${n.join(", ")}`:"Nothing yet";return a`<section class="card panels" aria-labelledby="panels-title">
    <h2 id="panels-title">${h("account")}What you had looked up</h2>
    ${e.map(Zt)} ${n.length>0?a`<p class="muted">${o}</p>`:l}
  </section>`}function Xt(t,e,n){let o=M(t.state,t.state.at),r=ut(o,e,n),s=o.revealed!==null||o.isOver||r==="wrong",i=pt(e.options,n),d=n.kind==="response",c=()=>{s||(o.tried.length===0&&t.send("answered",{number:e.number,choice:n.id}),$(t,it(t.state,n),"reveal-title"))},u=a`<span class="known">
    ${h(r==="right"?"check":"cross")}
    <span class="unseen">${r==="right"?"right":"tried"}</span>
  </span>`;return a`<li>
    <button
      type="button"
      class="${d?"reply":"do"} ${r}"
      aria-disabled=${s?"true":l}
      aria-keyshortcuts=${i??l}
      @click=${c}
    >
      ${d?a`<kbd aria-hidden=${i?l:"true"}>${i}</kbd>`:l}<span>${n.text}</span>
      ${r?u:l}
    </button>
  </li>`}function en(t,e){let n=s=>e.options.filter(i=>i.kind===s).map(i=>Xt(t,e,i)),[o,r]=[n("response"),n("action")];return a`<div class="options">
    ${o.length>0?a`<ol aria-label="What to say">
            ${o}
          </ol>`:l}
    ${r.length>0?a`<div class="quieter">
            <p class="label" id="or-do">Or do something</p>
            <ul class="doing" aria-labelledby="or-do">
              ${r}
            </ul>
          </div>`:l}
  </div>`}function ft(t,e){return a`<div class="lesson">
    <div class="asking">
      ${Yt(t.view.speaker,e)}
      <h2 id="question-title" tabindex="-1">Turn ${e.number}: what do you say or do?</h2>
      ${en(t,e)} ${ht(t,e)}
    </div>
    ${Jt(e)}
  </div>`}function tn({view:t,state:e}){let n=t.questions.length;if(e.at>=n)return l;let o=r=>r.isOver?B(r)?"at-once":"later":"";return a`<div class="progress">
    <b>${e.at+1} of ${n}</b>
    <span class="steps" aria-hidden="true">
      ${e.answers.map((r,s)=>a`<i class="${o(r)} ${s===e.at?"now":""}"></i>`)}
    </span>
  </div>`}function nn(t){let{scenario:e,persona:n}=t.view;return a`<header class="lesson-head">
    <div>
      <h1>Learn from your mistakes</h1>
      <p class="muted">${e} · ${n}</p>
    </div>
    ${tn(t)}
  </header>`}function on(t,{number:e,label:n},o){let r=B(o);return a`<li>
    <b>Turn ${e}</b>${I(n)}
    <span class="came ${r?"at-once":"later"}">${h(r?"check":"dash")}${dt(o)}</span>
    ${Ce(t,e,`Go on differently from turn ${e}`)}
  </li>`}function rn(t){let{view:e,state:n}=t,o=()=>{$(t,rt(e),"question-title")};return a`<section class="card summary" aria-labelledby="summary-title">
    <h2 id="summary-title" tabindex="-1">
      ${n.answers.filter(B).length} of ${e.questions.length} right first time
    </h2>
    <ul>
      ${e.questions.map((r,s)=>on(t,r,M(n,s)))}
    </ul>
    <div class="row">
      ${k(t,"debrief",{call:e.id},"Back to the debrief",{class:"btn main"})}
      <button type="button" class="btn" @click=${o}>Ask them again</button>
    </div>
  </section>`}function sn(t){return a`<section class="card summary">
    <h2>Nothing to learn from here</h2>
    <p class="muted">No turn of this call was a mistake or blunder.</p>
    ${k(t,"debrief",{call:t.view.id},"Back to the debrief",{class:"btn main"})}
  </section>`}function an(t){let{questions:e}=t.view,n=e[t.state.at];return n?ft(t,n):e.length>0?rn(t):sn(t)}function ln(t){let e=[h("back")," Back to the debrief"];return a`<div class="wrap">
    ${F(t.problem)}
    <p class="back">${k(t,"debrief",{call:t.view.id},e)}</p>
    ${nn(t)} ${j(t.state.at,an(t))}
  </div>`}function cn(t,e){if(!/^[1-9]$/.test(e.key))return;let n=`[aria-keyshortcuts="${e.key}"]:not([aria-disabled])`,o=t.root.querySelector(n);o&&(e.preventDefault(),o.click())}var Ho=Ye("learn",{here:"calls",about:t=>t.id,state:st,draw:ln,onKey:cn});export{Ho as default};
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
