/* Made from pages/library/page.ts by npm run build. */
var z=globalThis,se=t=>t,H=z.trustedTypes,ae=H?H.createPolicy("lit-html",{createHTML:t=>t}):void 0,F="$lit$",v=`lit$${Math.random().toFixed(9).slice(2)}$`,G="?"+v,Be=`<${G}>`,C=document,_=()=>C.createComment(""),L=t=>t===null||typeof t!="object"&&typeof t!="function",Y=Array.isArray,ce=t=>Y(t)||typeof t?.[Symbol.iterator]=="function",j=`[ 	
\f\r]`,S=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ne=/-->/g,oe=/>/g,A=RegExp(`>|${j}(?:([^\\s"'>=/]+)(${j}*=${j}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ie=/'/g,le=/"/g,ue=/^(?:script|style|textarea|title)$/i,Q=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),d=Q(1),pe=Q(2),$t=Q(3),k=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),de=new WeakMap,T=C.createTreeWalker(C,129);function me(t,e){if(!Y(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ae!==void 0?ae.createHTML(e):e}var he=(t,e)=>{let r=t.length-1,s=[],a,o=e===2?"<svg>":e===3?"<math>":"",n=S;for(let i=0;i<r;i++){let l=t[i],m,c,p=-1,h=0;for(;h<l.length&&(n.lastIndex=h,c=n.exec(l),c!==null);)h=n.lastIndex,n===S?c[1]==="!--"?n=ne:c[1]!==void 0?n=oe:c[2]!==void 0?(ue.test(c[2])&&(a=RegExp("</"+c[2],"g")),n=A):c[3]!==void 0&&(n=A):n===A?c[0]===">"?(n=a??S,p=-1):c[1]===void 0?p=-2:(p=n.lastIndex-c[2].length,m=c[1],n=c[3]===void 0?A:c[3]==='"'?le:ie):n===le||n===ie?n=A:n===ne||n===oe?n=S:(n=A,a=void 0);let y=n===A&&t[i+1].startsWith("/>")?" ":"";o+=n===S?l+Be:p>=0?(s.push(m),l.slice(0,p)+F+l.slice(p)+v+y):l+v+(p===-2?i:y)}return[me(t,o+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},P=class t{constructor({strings:e,_$litType$:r},s){let a;this.parts=[];let o=0,n=0,i=e.length-1,l=this.parts,[m,c]=he(e,r);if(this.el=t.createElement(m,s),T.currentNode=this.el.content,r===2||r===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(a=T.nextNode())!==null&&l.length<i;){if(a.nodeType===1){if(a.hasAttributes())for(let p of a.getAttributeNames())if(p.endsWith(F)){let h=c[n++],y=a.getAttribute(p).split(v),b=/([.?@])?(.*)/.exec(h);l.push({type:1,index:o,name:b[2],strings:y,ctor:b[1]==="."?V:b[1]==="?"?O:b[1]==="@"?I:M}),a.removeAttribute(p)}else p.startsWith(v)&&(l.push({type:6,index:o}),a.removeAttribute(p));if(ue.test(a.tagName)){let p=a.textContent.split(v),h=p.length-1;if(h>0){a.textContent=H?H.emptyScript:"";for(let y=0;y<h;y++)a.append(p[y],_()),T.nextNode(),l.push({type:2,index:++o});a.append(p[h],_())}}}else if(a.nodeType===8)if(a.data===G)l.push({type:2,index:o});else{let p=-1;for(;(p=a.data.indexOf(v,p+1))!==-1;)l.push({type:7,index:o}),p+=v.length-1}o++}}static createElement(e,r){let s=C.createElement("template");return s.innerHTML=e,s}};function x(t,e,r=t,s){if(e===k)return e;let a=s!==void 0?r._$Co?.[s]:r._$Cl,o=L(e)?void 0:e._$litDirective$;return a?.constructor!==o&&(a?._$AO?.(!1),o===void 0?a=void 0:(a=new o(t),a._$AT(t,r,s)),s!==void 0?(r._$Co??=[])[s]=a:r._$Cl=a),a!==void 0&&(e=x(t,a._$AS(t,e.values),a,s)),e}var R=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:s}=this._$AD,a=(e?.creationScope??C).importNode(r,!0);T.currentNode=a;let o=T.nextNode(),n=0,i=0,l=s[0];for(;l!==void 0;){if(n===l.index){let m;l.type===2?m=new E(o,o.nextSibling,this,e):l.type===1?m=new l.ctor(o,l.name,l.strings,this,e):l.type===6&&(m=new D(o,this,e)),this._$AV.push(m),l=s[++i]}n!==l?.index&&(o=T.nextNode(),n++)}return T.currentNode=C,a}p(e){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,r),r+=s.strings.length-2):s._$AI(e[r])),r++}},E=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,s,a){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=s,this.options=a,this._$Cv=a?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=x(this,e,r),L(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ce(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&L(this._$AH)?this._$AA.nextSibling.data=e:this.T(C.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:s}=e,a=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=P.createElement(me(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===a)this._$AH.p(r);else{let o=new R(a,this),n=o.u(this.options);o.p(r),this.T(n),this._$AH=o}}_$AC(e){let r=de.get(e.strings);return r===void 0&&de.set(e.strings,r=new P(e)),r}k(e){Y(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,a=0;for(let o of e)a===r.length?r.push(s=new t(this.O(_()),this.O(_()),this,this.options)):s=r[a],s._$AI(o),a++;a<r.length&&(this._$AR(s&&s._$AB.nextSibling,a),r.length=a)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let s=se(e).nextSibling;se(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},M=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,s,a,o){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=r,this._$AM=a,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=u}_$AI(e,r=this,s,a){let o=this.strings,n=!1;if(o===void 0)e=x(this,e,r,0),n=!L(e)||e!==this._$AH&&e!==k,n&&(this._$AH=e);else{let i=e,l,m;for(e=o[0],l=0;l<o.length-1;l++)m=x(this,i[s+l],r,l),m===k&&(m=this._$AH[l]),n||=!L(m)||m!==this._$AH[l],m===u?e=u:e!==u&&(e+=(m??"")+o[l+1]),this._$AH[l]=m}n&&!a&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},V=class extends M{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},O=class extends M{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},I=class extends M{constructor(e,r,s,a,o){super(e,r,s,a,o),this.type=5}_$AI(e,r=this){if((e=x(this,e,r,0)??u)===k)return;let s=this._$AH,a=e===u&&s!==u||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==u&&(s===u||a);a&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},D=class{constructor(e,r,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){x(this,e)}},ye={M:F,P:v,A:G,C:1,L:he,R,D:ce,V:x,I:E,H:M,N:O,U:I,B:V,F:D},qe=z.litHtmlPolyfillSupport;qe?.(P,E),(z.litHtmlVersions??=[]).push("3.3.3");var fe=(t,e,r)=>{let s=r?.renderBefore??e,a=s._$litPart$;if(a===void 0){let o=r?.renderBefore??null;s._$litPart$=a=new E(e.insertBefore(_(),o),o,void 0,r??{})}return a._$AI(t),a};var Z={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function f(t){let e=Z[t];return d`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(r=>pe`<path d=${r}></path>`)}
  </svg>`}function We(t,e={}){let r=Object.entries(e).filter(a=>!!a[1]),s=new URLSearchParams(r).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function $(t,e,r,s,a={}){let o=n=>{n.metaKey||n.ctrlKey||n.shiftKey||n.button||(n.preventDefault(),t.send("go",{to:e,params:r}))};return d`<a
    href=${We(e,r)}
    class=${a.class??u}
    aria-label=${a.label??u}
    aria-current=${a.current?"page":u}
    @click=${o}
    >${s}</a
  >`}function B(t){return t?d`<p class="problem" role="alert">${f("alert")}<span>${t}</span></p>`:u}function $e(t,e){return d`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var Ke="en-US";function ge(t){Ke=t}function g(t,e,r){return`${t} ${t===1?e:r}`}var ve={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var we={};function be(t){we=ve[t.split("-",1)[0]??""]??{}}function w(t){return we[t]??t}var Ae=t=>(...e)=>({_$litDirective$:t,values:e}),q=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,s){this._$Ct=e,this._$AM=r,this._$Ci=s}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:Lt}=ye;var Ue={},Te=(t,e=Ue)=>t._$AH=e;var Ce=Ae(class extends q{constructor(){super(...arguments),this.key=u}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(Te(t),this.key=e),r}});var je=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),J="callSimulatorTurning";function xe(){return J in document.documentElement.dataset}var W=class{onSilence=()=>{};#e=null;#t=null;#n;#r;#s;constructor(e){this.#s=e}send(e,r){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#a(),this.#t=e,je.has(e)&&(document.documentElement.dataset[J]=""),e!=="look"&&(this.#n=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#r=setTimeout(()=>{this.#a(),this.onSilence()},8e3),this.#e.setTriggerValue(e,r),!0)}answered(e){this.#e=e,this.#a()}close(){clearTimeout(this.#r)}#a(){clearTimeout(this.#r),clearTimeout(this.#n),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,J),this.#s.removeAttribute("aria-busy")}};var Me="call-simulator-frame",ze=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Fe=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${Z.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ee(){if(document.getElementById(Me))return;let t=document.createElement("style");t.id=Me,t.textContent=ze,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Fe)}`}function Se(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Ge=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],_e=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Ye=[{to:"guide",text:"Guide"}],Le=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],ke=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Pe="more-pages";function Ne(t,e){let r=(o,n=u)=>o.map(({to:i,text:l})=>d`<li class=${n}>${$(t,i,{},w(l),{current:e===i})}</li>`),s=[f("mark"),d`<span>${w("Call simulator")}</span>`],a=[...Le,...ke].some(({to:o})=>o===e);return d`<header class="mast">
    ${$(t,"choose",{},s,{class:"brand",label:w("Call simulator, home")})}
    <nav aria-label=${w("Pages")}>
      <ul class="bar-of-pages">
        ${r(Ge)}${r(_e,"roomy")}${r(Ye)}
        <li>
          <button type="button" popovertarget=${Pe} class=${a?"holds-current":u}>
            ${w("More")}${f("more")}
          </button>
        </li>
      </ul>
      <div id=${Pe} popover class="menu-of-pages" @click=${Qe}>
        <ul>
          ${r(_e,"narrow")}${r(ke)}
        </ul>
        <p id="for-trainers">${w("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${r(Le)}
        </ul>
      </div>
    </nav>
  </header>`}function Qe(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var Ze="The app is not answering. Check that it is still running, then load this page again.",X=class extends W{view;problem=null;arrives=xe();root;#e=()=>{};constructor(e){let r=document.createElement("div");r.className="page",super(r),this.root=r,r.addEventListener("click",s=>{Je(this,s)}),this.view=e.data[0].view,Ee(),e.parentElement.append(r)}take(e,r){let[s]=e.data;this.view=s.view,this.problem=s.problem,ge(s.locale),be(s.locale),this.answered(e),this.#e=r}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Se(e))}};function Je(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function Xe(t){let e=new WeakMap;return r=>{let s=e.get(r.parentElement)??t(r);return e.set(r.parentElement,s),s}}var ee=class extends X{state;silent=!1;constructor(e,r){super(e),this.state=r}};function He(t,e){let r=n=>e.state?.(n),s=new WeakMap,a=Xe(n=>{let i=new ee(n,r(n.data[0].view));return s.set(i,l=>{tt(l)||e.onKey?.(i,l)}),i}),o=new WeakMap;return n=>{let i=a(n),l=e.about?.(n.data[0].view),m=!o.has(i)||o.get(i)!==l;m&&o.has(i)&&(i.state=r(n.data[0].view)),o.set(i,l),et(i,n,e),e.drawn?.(i,m);let c=s.get(i);return c&&document.addEventListener("keydown",c),()=>{c&&document.removeEventListener("keydown",c),e.left?.(i),i.close()}}}function et(t,e,r){let s=()=>{fe(rt(t,r),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let a=t.root.querySelector("#main");a&&t.arrive(a)}function tt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function rt(t,e){let r=()=>t.root.querySelector("#main")?.focus();return[B(t.silent?Ze:null),$e(w("Skip to the page"),r),Ne(t,e.here),d`<div id="main" tabindex="-1">${Ce(e.about?.(t.view),e.draw(t))}</div>`]}var Re=[["all","All"],["named","In a scenario"],["proved","Proved"],["open","Not proved"],["stale","Changed since they were proved"],["never","Never played"],["fits","Would fit"],["misfit","Do not fit"]],te=({state:t})=>t!=="fits"&&t!=="misfit";function re(t,e){return e==="all"?!0:e==="named"?te(t):e==="open"?te(t)&&t.state!=="proved":e==="never"?te(t)&&t.calls===0:t.state===e}var st=(t,e)=>{let r=[t.id.replaceAll("_"," "),t.title,t.about,...t.tags].join(" ").toLowerCase();return e.every(s=>r.includes(s))},at=t=>t.toLowerCase().split(/\s+/).filter(Boolean);function K(t,{query:e}){let r=at(e);return t.filter(s=>st(s,r))}function Ve(t,e){let r=new Set([...K(t.personas,e),...K(t.scenarios,e)].map(({id:s})=>s));return t.cells.filter(s=>re(s,e.kind)&&(r.has(s.persona)||r.has(s.scenario)))}var U={proved:"check",stale:"clock",findings:"alert",unproved:"dash",fits:"plus",misfit:"cross"},N=({persona:t,scenario:e})=>`${t}/${e}`,nt={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function ot(t){let e=nt[t.key],r=t.target.closest("button[data-row]");if(!e||!r)return;t.preventDefault();let s=r.closest("table"),[a,o]=[Number(r.dataset.row),Number(r.dataset.column)];for(let n=0;n<100;n++){[a,o]=[a+e[0],o+e[1]];let i=s?.querySelector(`button[data-row="${a}"][data-column="${o}"]`);if(i){i.focus();return}}}function it(t,e,r,s){let a=()=>{t.state.cell=N(e),t.redraw()},o=t.state.cell===N(e),n=e.state!=="fits"&&e.state!=="misfit",i=e.calls?`${e.passed} of ${e.calls} calls passed`:"never played";return d`<button
    type="button"
    class="cell ${e.state}"
    data-row=${r[0]}
    data-column=${r[1]}
    tabindex=${o||s&&!t.state.cell?0:-1}
    aria-pressed=${String(o)}
    aria-label="${e.says}${n?`, ${i}`:""}"
    @click=${a}
    @focus=${a}
  >
    ${f(U[e.state])}${n?d`<span>${e.calls?`${e.passed}/${e.calls}`:"–"}</span>`:u}
  </button>`}function Oe(t,e){let{view:r}=t,s=new Map([...e].map(c=>[N(c),c])),a=(c,{id:p})=>[...e].some(h=>h[c]===p),o=r.personas.filter(c=>a("persona",c)),n=r.scenarios.filter(c=>a("scenario",c));if(o.length===0)return d`<p class="card none">No pair is like that.</p>`;let i=!0,l=(c,p,h,y)=>{let b=s.get(`${c.id}/${p.id}`);if(!b)return d`<td></td>`;let De=d`<td>${it(t,b,[h,y],i)}</td>`;return i=!1,De},m=(c,p)=>d`<tr>
      <th scope="row">${c.title}</th>
      ${n.map((h,y)=>l(c,h,p,y))}
    </tr>`;return d`<div class="card scrolls" role="region" aria-label="Persona by scenario" tabindex="0">
    <table @keydown=${ot}>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">Persona</span></th>
          ${n.map(({title:c})=>d`<th scope="col">${c}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${o.map(m)}
      </tbody>
    </table>
  </div>`}var lt=[["proved","Proved in every case"],["stale","Changed since it was proved"],["findings","Proved, with findings"],["unproved","Never proved"],["fits","Would fit"],["misfit","Does not fit"]];function dt(){let t=([e,r])=>d`<li><span class="cell ${e}">${f(U[e])}</span>${r}</li>`;return d`<aside class="card pair" aria-label="What the signs mean">
    <h2>Choose a pair</h2>
    <ul class="legend">
      ${lt.map(t)}
    </ul>
    <p class="small muted">
      The figures are calls passed of calls finished on this machine. Proofs that are kept are those with ready answers;
      open calls are proved while you try them out.
    </p>
  </aside>`}function ct(t){if(t.state==="fits"||t.state==="misfit")return u;let e=t.calls?`${g(t.calls,"call","calls")}, ${t.passed} passed`:"Never",r=(s,a)=>d`<div>
      <dt>${s}</dt>
      <dd>${a}</dd>
    </div>`;return d`<dl>
    ${r("Proved",`${t.proved} of ${g(t.cases,"case","cases")}, with ready answers`)}
    ${r("The author’s plays",t.plays?String(t.plays):"None")} ${r("Played here",e)}
  </dl>`}function ut(t,e,r,s){let a={scenario:e.scenario,persona:e.persona},o=e.state==="misfit"?"See where it breaks":"Try it out";return d`<div class="ways">
    ${$(t,"try",a,o,{class:e.state==="misfit"?"btn":"btn main"})}
    ${$(t,"studio",{file:r.file},"Edit the persona",{class:"btn quiet"})}
    ${$(t,"studio",{file:s.file},"Edit the scenario",{class:"btn quiet"})}
  </div>`}function Ie(t){let{view:e,state:r}=t,s=e.cells.find(n=>N(n)===r.cell),a=e.personas.find(({id:n})=>n===s?.persona),o=e.scenarios.find(({id:n})=>n===s?.scenario);return!s||!a||!o?dt():d`<aside class="card pair" aria-label="The pair" aria-live="polite">
    <h2>${a.title}</h2>
    <p class="muted">${o.title}</p>
    <p class="says"><span class="cell ${s.state}">${f(U[s.state])}</span>${s.says}</p>
    ${s.why.length?d`<ul class="why">
            ${s.why.map(n=>d`<li>${n}</li>`)}
          </ul>`:u}
    ${ct(s)} ${ut(t,s,a,o)}
  </aside>`}function pt(t){let{broken:e,findings:r}=t.view;if(!e)return u;let s=a=>d`<li>
      ${$(t,"studio",{file:a.file,line:String(a.line)},`${a.file}:${a.line}`)}
      <b>${a.code}</b> ${a.message} <span class="muted">${a.fix}</span>
    </li>`;return d`<div class="problem broken" role="alert">
    ${f("alert")}
    <div>
      <p>${e}</p>
      <ul>
        ${r.map(s)}
      </ul>
    </div>
  </div>`}function mt(t,e){let{state:r}=t,s=i=>()=>{r.as=i,t.redraw()},a=i=>{r.query=i.target.value,t.redraw()},o=i=>{r.kind=i.target.value,t.redraw()},n=(i,l)=>d`<button type="button" class="btn" aria-pressed=${String(r.as===i)} @click=${s(i)}>
      ${l}
    </button>`;return d`<div class="controls">
    <div class="as" role="group" aria-label="Show as">${n("matrix","Matrix")}${n("cards","Cards")}</div>
    <label>
      <span class="label">Look for</span>
      <input
        type="search"
        autocomplete="off"
        .value=${r.query}
        placeholder="A persona, a scenario"
        @input=${a}
      />
    </label>
    <label>
      <span class="label">Pairs</span>
      <select @change=${o}>
        ${Re.map(([i,l])=>d`<option value=${i} ?selected=${i===r.kind}>${l}</option>`)}
      </select>
    </label>
    <p class="small muted" role="status">${e}</p>
  </div>`}function ht(t,e,r){let s=r?g(e.pairs,"persona","personas"):`in ${g(e.pairs,"scenario","scenarios")}`,a=[e.errors?g(e.errors,"error","errors"):"",e.warnings?g(e.warnings,"warning","warnings"):""].filter(Boolean);return d`<li class="card">
    <h3>${e.title}</h3>
    <p class="muted">${e.about}</p>
    <p class="tags">
      ${e.tags.map(o=>d`<span class="tag">${o.replaceAll("_"," ")}</span>`)}<span class="small muted"
        >${s}</span
      >
      ${a.length?d`<span class="tag ${e.errors?"bad":"hard"}">${a.join(", ")}</span>`:u}
    </p>
    <p class="row">
      ${r&&e.pairs?$(t,"try",{scenario:e.id},"Try it out",{label:`Try out ${e.title}`}):u}
      ${$(t,"studio",{file:e.file},"Edit",{label:`Edit ${e.title}`})}
    </p>
  </li>`}function yt(t){let{personas:e,scenarios:r}=t.view,s=(a,o,n)=>d`<section>
      <h2>${a}</h2>
      <ul class="cards">
        ${K(o,t.state).map(i=>ht(t,i,n))}
      </ul>
    </section>`;return d`${s("Scenarios",r,!0)}${s("Personas",e,!1)}`}function ft(t){let{view:e,state:r}=t,s=Ve(e,r),a=e.cells.filter(n=>re(n,"never")).length,o=r.as==="cards"?yt(t):d`<div class="two">${Oe(t,new Set(s))}${Ie(t)}</div>`;return d`<div class="wrap wide">
    <div class="top">
      <h1>The library</h1>
      <p class="lead">
        ${g(e.personas.length,"persona","personas")} and
        ${g(e.scenarios.length,"scenario","scenarios")}: who can be on the phone in which call, what is proved,
        and what was played on this machine.
        ${a?`Of the pairs that scenarios name, ${a} ${a===1?"was":"were"} never played.`:""}
      </p>
    </div>
    ${B(t.problem)} ${pt(t)}
    ${mt(t,r.as==="matrix"?g(s.length,"pair","pairs"):"")} ${o}
  </div>`}var gr=He("library",{here:"library",state:()=>({query:"",kind:"all",as:"matrix",cell:null}),draw:ft});export{gr as default};
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
