/* Made from pages/programme/page.ts by npm run build. */
var j=globalThis,X=t=>t,H=j.trustedTypes,ee=H?H.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",y=`lit$${Math.random().toFixed(9).slice(2)}$`,K="?"+y,Re=`<${K}>`,b=document,M=()=>b.createComment(""),E=t=>t===null||typeof t!="object"&&typeof t!="function",G=Array.isArray,re=t=>G(t)||typeof t?.[Symbol.iterator]=="function",U=`[ 	
\f\r]`,_=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,te=/-->/g,ne=/>/g,$=RegExp(`>|${U}(?:([^\\s"'>=/]+)(${U}*=${U}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),oe=/'/g,se=/"/g,ie=/^(?:script|style|textarea|title)$/i,F=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),d=F(1),le=F(2),dt=F(3),C=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),ae=new WeakMap,w=b.createTreeWalker(b,129);function de(t,e){if(!G(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ee!==void 0?ee.createHTML(e):e}var ce=(t,e)=>{let n=t.length-1,o=[],s,r=e===2?"<svg>":e===3?"<math>":"",a=_;for(let c=0;c<n;c++){let i=t[c],m,h,u=-1,f=0;for(;f<i.length&&(a.lastIndex=f,h=a.exec(i),h!==null);)f=a.lastIndex,a===_?h[1]==="!--"?a=te:h[1]!==void 0?a=ne:h[2]!==void 0?(ie.test(h[2])&&(s=RegExp("</"+h[2],"g")),a=$):h[3]!==void 0&&(a=$):a===$?h[0]===">"?(a=s??_,u=-1):h[1]===void 0?u=-2:(u=a.lastIndex-h[2].length,m=h[1],a=h[3]===void 0?$:h[3]==='"'?se:oe):a===se||a===oe?a=$:a===te||a===ne?a=_:(a=$,s=void 0);let v=a===$&&t[c+1].startsWith("/>")?" ":"";r+=a===_?i+Re:u>=0?(o.push(m),i.slice(0,u)+z+i.slice(u)+y+v):i+y+(u===-2?c:v)}return[de(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},k=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let r=0,a=0,c=e.length-1,i=this.parts,[m,h]=ce(e,n);if(this.el=t.createElement(m,o),w.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=w.nextNode())!==null&&i.length<c;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())if(u.endsWith(z)){let f=h[a++],v=s.getAttribute(u).split(y),P=/([.?@])?(.*)/.exec(f);i.push({type:1,index:r,name:P[2],strings:v,ctor:P[1]==="."?V:P[1]==="?"?O:P[1]==="@"?D:T}),s.removeAttribute(u)}else u.startsWith(y)&&(i.push({type:6,index:r}),s.removeAttribute(u));if(ie.test(s.tagName)){let u=s.textContent.split(y),f=u.length-1;if(f>0){s.textContent=H?H.emptyScript:"";for(let v=0;v<f;v++)s.append(u[v],M()),w.nextNode(),i.push({type:2,index:++r});s.append(u[f],M())}}}else if(s.nodeType===8)if(s.data===K)i.push({type:2,index:r});else{let u=-1;for(;(u=s.data.indexOf(y,u+1))!==-1;)i.push({type:7,index:r}),u+=y.length-1}r++}}static createElement(e,n){let o=b.createElement("template");return o.innerHTML=e,o}};function A(t,e,n=t,o){if(e===C)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=E(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=A(t,s._$AS(t,e.values),s,o)),e}var R=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??b).importNode(n,!0);w.currentNode=s;let r=w.nextNode(),a=0,c=0,i=o[0];for(;i!==void 0;){if(a===i.index){let m;i.type===2?m=new x(r,r.nextSibling,this,e):i.type===1?m=new i.ctor(r,i.name,i.strings,this,e):i.type===6&&(m=new I(r,this,e)),this._$AV.push(m),i=o[++c]}a!==i?.index&&(r=w.nextNode(),a++)}return w.currentNode=b,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},x=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=A(this,e,n),E(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==C&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):re(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&E(this._$AH)?this._$AA.nextSibling.data=e:this.T(b.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=k.createElement(de(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new R(s,this),a=r.u(this.options);r.p(n),this.T(a),this._$AH=r}}_$AC(e){let n=ae.get(e.strings);return n===void 0&&ae.set(e.strings,n=new k(e)),n}k(e){G(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let r of e)s===n.length?n.push(o=new t(this.O(M()),this.O(M()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=X(e).nextSibling;X(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},T=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(e,n=this,o,s){let r=this.strings,a=!1;if(r===void 0)e=A(this,e,n,0),a=!E(e)||e!==this._$AH&&e!==C,a&&(this._$AH=e);else{let c=e,i,m;for(e=r[0],i=0;i<r.length-1;i++)m=A(this,c[o+i],n,i),m===C&&(m=this._$AH[i]),a||=!E(m)||m!==this._$AH[i],m===l?e=l:e!==l&&(e+=(m??"")+r[i+1]),this._$AH[i]=m}a&&!s&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},V=class extends T{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},O=class extends T{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},D=class extends T{constructor(e,n,o,s,r){super(e,n,o,s,r),this.type=5}_$AI(e,n=this){if((e=A(this,e,n,0)??l)===C)return;let o=this._$AH,s=e===l&&o!==l||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},I=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},ue={M:z,P:y,A:K,C:1,L:ce,R,D:re,V:A,I:x,H:T,N:O,U:D,B:V,F:I},Ve=j.litHtmlPolyfillSupport;Ve?.(k,x),(j.litHtmlVersions??=[]).push("3.3.3");var me=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new x(e.insertBefore(M(),r),r,void 0,n??{})}return s._$AI(t),s};var Y={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function p(t){let e=Y[t];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>le`<path d=${n}></path>`)}
  </svg>`}function Oe(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function S(t,e,n,o,s={}){let r=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),t.send("go",{to:e,params:n}))};return d`<a
    href=${Oe(e,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${r}
    >${o}</a
  >`}function L(t){return t?d`<p class="problem" role="alert">${p("alert")}<span>${t}</span></p>`:l}function he(t,e){return d`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var De="en-US";function pe(t){De=t}function B(t,e,n){return`${t} ${t===1?e:n}`}function Ie(t){return"scenario"in t}function N(t){return"ahead"in t}function Be(t){return"call"in t?"phone":Ie(t)?t.level==="worked"?"play":"phone":"cards"}function fe(t,e){let n=()=>t.send("begin",Date.now());return N(e)?e.ahead?d`<button type="button" class="btn quiet" @click=${n}>Or go on now: ${e.ahead.words}</button>`:l:d`<button type="button" class="btn main" @click=${n}>${p(Be(e))}${e.words}</button>`}function ye(t){return N(t)?t.words:"call"in t?"On hold":"Your next step"}function ge(t){let e="tomorrow"in t?t.tomorrow:"",n=N(t)?"":"small muted";return d`<p>${t.why}</p>
    ${e?d`<p class=${n}>${e}</p>`:l}`}var ve={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var $e={};function we(t){$e=ve[t.split("-",1)[0]??""]??{}}function g(t){return $e[t]??t}var be=t=>(...e)=>({_$litDirective$:t,values:e}),W=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:St}=ue;var We={},Ae=(t,e=We)=>t._$AH=e;var Te=be(class extends W{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Ae(t),this.key=e),n}});var qe=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),Q="callSimulatorTurning";function xe(){return Q in document.documentElement.dataset}var q=class{onSilence=()=>{};#e=null;#t=null;#a;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,qe.has(e)&&(document.documentElement.dataset[Q]=""),e!=="look"&&(this.#a=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#a),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Q),this.#o.removeAttribute("aria-busy")}};var Se="call-simulator-frame",Ue=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,je=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Y.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function _e(){if(document.getElementById(Se))return;let t=document.createElement("style");t.id=Se,t.textContent=Ue,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(je)}`}function Me(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var ze=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Ee=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Ke=[{to:"guide",text:"Guide"}],Ce=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],ke=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Le="more-pages";function Ne(t,e){let n=(r,a=l)=>r.map(({to:c,text:i})=>d`<li class=${a}>${S(t,c,{},g(i),{current:e===c})}</li>`),o=[p("mark"),d`<span>${g("Call simulator")}</span>`],s=[...Ce,...ke].some(({to:r})=>r===e);return d`<header class="mast">
    ${S(t,"choose",{},o,{class:"brand",label:g("Call simulator, home")})}
    <nav aria-label=${g("Pages")}>
      <ul class="bar-of-pages">
        ${n(ze)}${n(Ee,"roomy")}${n(Ke)}
        <li>
          <button type="button" popovertarget=${Le} class=${s?"holds-current":l}>
            ${g("More")}${p("more")}
          </button>
        </li>
      </ul>
      <div id=${Le} popover class="menu-of-pages" @click=${Ge}>
        <ul>
          ${n(Ee,"narrow")}${n(ke)}
        </ul>
        <p id="for-trainers">${g("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(Ce)}
        </ul>
      </div>
    </nav>
  </header>`}function Ge(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var Fe="The app is not answering. Check that it is still running, then load this page again.",Z=class extends q{view;problem=null;arrives=xe();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{Ye(this,o)}),this.view=e.data[0].view,_e(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,pe(o.locale),we(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Me(e))}};function Ye(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function Qe(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var J=class extends Z{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Pe(t,e){let n=a=>e.state?.(a),o=new WeakMap,s=Qe(a=>{let c=new J(a,n(a.data[0].view));return o.set(c,i=>{Je(i)||e.onKey?.(c,i)}),c}),r=new WeakMap;return a=>{let c=s(a),i=e.about?.(a.data[0].view),m=!r.has(c)||r.get(c)!==i;m&&r.has(c)&&(c.state=n(a.data[0].view)),r.set(c,i),Ze(c,a,e),e.drawn?.(c,m);let h=o.get(c);return h&&document.addEventListener("keydown",h),()=>{h&&document.removeEventListener("keydown",h),e.left?.(c),c.close()}}}function Ze(t,e,n){let o=()=>{me(Xe(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let s=t.root.querySelector("#main");s&&t.arrive(s)}function Je(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Xe(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[L(t.silent?Fe:null),he(g("Skip to the page"),n),Ne(t,e.here),d`<div id="main" tabindex="-1">${Te(e.about?.(t.view),e.draw(t))}</div>`]}var et={done:"Done",now:"Now",to_come:"To come"};function tt(t,e){let n=e.done>=e.asked,o=e.scenario?S(t,"brief",{scenario:e.scenario},e.words):e.words;return d`<li class=${n?"got":l}>
    ${p(n?"check":e.kind==="drill"?"clock":"phone")}
    <span>${o}</span><span class="small muted">${e.text}</span>
  </li>`}function He(t,e){return d`<p class="muted">${e.about}</p>
    ${e.waits?d`<p class="waits">${p("clock")}<span>${e.waits}</span></p>`:l}
    <ul class="asked">
      ${e.asked.map(n=>tt(t,n))}
    </ul>`}function nt(t,e){let n=d`<span class="small muted">${e.days}</span>
    <h3>${e.title}</h3>
    <span class="small muted count">${e.done} of ${e.of}</span>`,o=d`<span class="dot">${e.state==="done"?p("check"):l}</span
    ><span class="unseen">${et[e.state]}:</span>`;return e.state==="now"?d`<li class="stage now" aria-current="step">
      ${o}
      <div class="card body">
        <div class="head">${n}</div>
        ${He(t,e)}
      </div>
    </li>`:d`<li class="stage ${e.state}">
    ${o}
    <details class="body">
      <summary class="head">${n}</summary>
      ${He(t,e)}
    </details>
  </li>`}function ot(t,{next:e}){return e?d`<section class="card next" aria-labelledby="next-title">
    <div>
      <h2 class=${N(e)?"":"label"} id="next-title">${ye(e)}</h2>
      ${ge(e)}
    </div>
    ${fe(t,e)}
  </section>`:l}function st(t,{title:e}){let n=s=>()=>{t.state.leaving=s,t.redraw()},o=()=>{t.state.leaving=!1,t.send("leave",Date.now())};return t.state.leaving?d`<div class="leaving" role="alertdialog" aria-labelledby="leaving-title">
    <p id="leaving-title">
      Leave “${e}”? Your calls and drills stay. If you come back, it starts at its first day.
    </p>
    <p class="row">
      <button type="button" class="btn" @click=${o}>Leave it</button>
      <button type="button" class="btn" @click=${n(!1)}>Stay in it</button>
    </p>
  </div>`:d`<button type="button" class="btn quiet" @click=${n(!0)}>Leave this program</button>`}function at(t,e){return d`<div class="top">
      <h1>${e.title}</h1>
      <p class="lead">${e.about}</p>
    </div>
    ${L(t.problem)}
    <div class="place">
      <p><b>${e.place}</b><span class="muted">${e.pace}</span></p>
      <progress max=${e.of} value=${e.done} aria-label="Done of this program"></progress>
      <p class="small muted">${e.done} of ${e.of} steps done</p>
    </div>
    ${ot(t,e)}
    <ol class="path" aria-label="The stages">
      ${e.stages.map(n=>nt(t,n))}
    </ol>
    ${st(t,e)}`}function rt(t,e){let n=[B(e.days,"working day","working days"),B(e.calls,"call","calls")];return e.drills>0&&n.push(B(e.drills,"drill","drills")),d`<li class="card choice">
    <div>
      <h3>${e.title}</h3>
      <p>${e.about}</p>
      <p class="small muted">${e.for_whom} ${n.join(", ")}.</p>
    </div>
    <button type="button" class="btn" @click=${()=>t.send("enrol",{programme:e.id})}>Begin today</button>
  </li>`}function it(t){let e=t.view.all.filter(o=>!o.chosen);if(e.length===0)return l;let n=t.view.programme?d`<h2>Other programs</h2>`:l;return d`<section class="others">
    ${n}
    <ul>
      ${e.map(o=>rt(t,o))}
    </ul>
  </section>`}function lt(t){let e=t.view.all.length>0?"A program says what comes next on each day, and why. You can leave it at any time.":"This library has no programs. Every call can be taken all the same.";return d`<div class="top">
      <h1>Programs</h1>
      <p class="lead">${e}</p>
    </div>
    ${L(t.problem)}`}var tn=Pe("programme",{here:"programme",about:({programme:t})=>t?.id??"",state:()=>({leaving:!1}),draw:t=>{let{programme:e}=t.view;return d`<div class="wrap narrow">
      ${e?at(t,e):lt(t)} ${it(t)}
      <p class="small everybody">
        For trainers: ${S(t,"people",{},"where everybody on this machine is, and who is stuck")}.
      </p>
    </div>`}});export{tn as default};
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
