/* Made from pages/try/page.ts by npm run build. */
var K=globalThis,ne=t=>t,H=K.trustedTypes,re=H?H.createPolicy("lit-html",{createHTML:t=>t}):void 0,G="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,z="?"+g,We=`<${z}>`,T=document,M=()=>T.createComment(""),k=t=>t===null||typeof t!="object"&&typeof t!="function",Y=Array.isArray,de=t=>Y(t)||typeof t?.[Symbol.iterator]=="function",F=`[ 	
\f\r]`,S=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,se=/-->/g,oe=/>/g,w=RegExp(`>|${F}(?:([^\\s"'>=/]+)(${F}*=${F}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ae=/'/g,ie=/"/g,ce=/^(?:script|style|textarea|title)$/i,Q=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),a=Q(1),C=Q(2),Mt=Q(3),R=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),le=new WeakMap,b=T.createTreeWalker(T,129);function ue(t,e){if(!Y(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return re!==void 0?re.createHTML(e):e}var he=(t,e)=>{let n=t.length-1,r=[],s,o=e===2?"<svg>":e===3?"<math>":"",i=S;for(let d=0;d<n;d++){let c=t[d],m,u,h=-1,p=0;for(;p<c.length&&(i.lastIndex=p,u=i.exec(c),u!==null);)p=i.lastIndex,i===S?u[1]==="!--"?i=se:u[1]!==void 0?i=oe:u[2]!==void 0?(ce.test(u[2])&&(s=RegExp("</"+u[2],"g")),i=w):u[3]!==void 0&&(i=w):i===w?u[0]===">"?(i=s??S,h=-1):u[1]===void 0?h=-2:(h=i.lastIndex-u[2].length,m=u[1],i=u[3]===void 0?w:u[3]==='"'?ie:ae):i===ie||i===ae?i=w:i===se||i===oe?i=S:(i=w,s=void 0);let $=i===w&&t[d+1].startsWith("/>")?" ":"";o+=i===S?c+We:h>=0?(r.push(m),c.slice(0,h)+G+c.slice(h)+g+$):c+g+(h===-2?d:$)}return[ue(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},L=class t{constructor({strings:e,_$litType$:n},r){let s;this.parts=[];let o=0,i=0,d=e.length-1,c=this.parts,[m,u]=he(e,n);if(this.el=t.createElement(m,r),b.currentNode=this.el.content,n===2||n===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(s=b.nextNode())!==null&&c.length<d;){if(s.nodeType===1){if(s.hasAttributes())for(let h of s.getAttributeNames())if(h.endsWith(G)){let p=u[i++],$=s.getAttribute(h).split(g),N=/([.?@])?(.*)/.exec(p);c.push({type:1,index:o,name:N[2],strings:$,ctor:N[1]==="."?V:N[1]==="?"?I:N[1]==="@"?D:x}),s.removeAttribute(h)}else h.startsWith(g)&&(c.push({type:6,index:o}),s.removeAttribute(h));if(ce.test(s.tagName)){let h=s.textContent.split(g),p=h.length-1;if(p>0){s.textContent=H?H.emptyScript:"";for(let $=0;$<p;$++)s.append(h[$],M()),b.nextNode(),c.push({type:2,index:++o});s.append(h[p],M())}}}else if(s.nodeType===8)if(s.data===z)c.push({type:2,index:o});else{let h=-1;for(;(h=s.data.indexOf(g,h+1))!==-1;)c.push({type:7,index:o}),h+=g.length-1}o++}}static createElement(e,n){let r=T.createElement("template");return r.innerHTML=e,r}};function A(t,e,n=t,r){if(e===R)return e;let s=r!==void 0?n._$Co?.[r]:n._$Cl,o=k(e)?void 0:e._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(t),s._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=s:n._$Cl=s),s!==void 0&&(e=A(t,s._$AS(t,e.values),s,r)),e}var O=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,s=(e?.creationScope??T).importNode(n,!0);b.currentNode=s;let o=b.nextNode(),i=0,d=0,c=r[0];for(;c!==void 0;){if(i===c.index){let m;c.type===2?m=new _(o,o.nextSibling,this,e):c.type===1?m=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(m=new B(o,this,e)),this._$AV.push(m),c=r[++d]}i!==c?.index&&(o=b.nextNode(),i++)}return b.currentNode=T,s}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=A(this,e,n),k(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==R&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):de(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&k(this._$AH)?this._$AA.nextSibling.data=e:this.T(T.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,s=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=L.createElement(ue(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(n);else{let o=new O(s,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(e){let n=le.get(e.strings);return n===void 0&&le.set(e.strings,n=new L(e)),n}k(e){Y(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,s=0;for(let o of e)s===n.length?n.push(r=new t(this.O(M()),this.O(M()),this,this.options)):r=n[s],r._$AI(o),s++;s<n.length&&(this._$AR(r&&r._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=ne(e).nextSibling;ne(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},x=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,s,o){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=l}_$AI(e,n=this,r,s){let o=this.strings,i=!1;if(o===void 0)e=A(this,e,n,0),i=!k(e)||e!==this._$AH&&e!==R,i&&(this._$AH=e);else{let d=e,c,m;for(e=o[0],c=0;c<o.length-1;c++)m=A(this,d[r+c],n,c),m===R&&(m=this._$AH[c]),i||=!k(m)||m!==this._$AH[c],m===l?e=l:e!==l&&(e+=(m??"")+o[c+1]),this._$AH[c]=m}i&&!s&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},V=class extends x{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},I=class extends x{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},D=class extends x{constructor(e,n,r,s,o){super(e,n,r,s,o),this.type=5}_$AI(e,n=this){if((e=A(this,e,n,0)??l)===R)return;let r=this._$AH,s=e===l&&r!==l||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==l&&(r===l||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},B=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},me={M:G,P:g,A:z,C:1,L:he,R:O,D:de,V:A,I:_,H:x,N:I,U:D,B:V,F:B},qe=K.litHtmlPolyfillSupport;qe?.(L,_),(K.litHtmlVersions??=[]).push("3.3.3");var pe=(t,e,n)=>{let r=n?.renderBefore??e,s=r._$litPart$;if(s===void 0){let o=n?.renderBefore??null;r._$litPart$=s=new _(e.insertBefore(M(),o),o,void 0,n??{})}return s._$AI(t),s};var X={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function f(t){let e=X[t];return a`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>C`<path d=${n}></path>`)}
  </svg>`}function je(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),r=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(r&&`?${r}`)}function y(t,e,n,r,s={}){let o=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return a`<a
    href=${je(e,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${o}
    >${r}</a
  >`}function W(t){return t?a`<p class="problem" role="alert">${f("alert")}<span>${t}</span></p>`:l}function fe(t,e){return a`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var ye={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var $e={};function ge(t){$e=ye[t.split("-",1)[0]??""]??{}}function v(t){return $e[t]??t}var ve=t=>(...e)=>({_$litDirective$:t,values:e}),q=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Wt}=me;var Ue={},we=(t,e=Ue)=>t._$AH=e;var be=ve(class extends q{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(we(t),this.key=e),n}});var Fe=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),Z="callSimulatorTurning";function Te(){return Z in document.documentElement.dataset}var j=class{onSilence=()=>{};#e=null;#t=null;#o;#n;#r;constructor(e){this.#r=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,Fe.has(e)&&(document.documentElement.dataset[Z]=""),e!=="look"&&(this.#o=setTimeout(()=>{this.#r.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Z),this.#r.removeAttribute("aria-busy")}};var Ke="en-US";function Ae(t){Ke=t}function E(t,e,n){return`${t} ${t===1?e:n}`}var xe="call-simulator-frame",Ge=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,ze=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${X.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Ce(){if(document.getElementById(xe))return;let t=document.createElement("style");t.id=xe,t.textContent=Ge,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(ze)}`}function _e(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var Ye=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Ee=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Qe=[{to:"guide",text:"Guide"}],Se=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],Me=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],ke="more-pages";function Re(t,e){let n=(o,i=l)=>o.map(({to:d,text:c})=>a`<li class=${i}>${y(t,d,{},v(c),{current:e===d})}</li>`),r=[f("mark"),a`<span>${v("Call simulator")}</span>`],s=[...Se,...Me].some(({to:o})=>o===e);return a`<header class="mast">
    ${y(t,"choose",{},r,{class:"brand",label:v("Call simulator, home")})}
    <nav aria-label=${v("Pages")}>
      <ul class="bar-of-pages">
        ${n(Ye)}${n(Ee,"roomy")}${n(Qe)}
        <li>
          <button type="button" popovertarget=${ke} class=${s?"holds-current":l}>
            ${v("More")}${f("more")}
          </button>
        </li>
      </ul>
      <div id=${ke} popover class="menu-of-pages" @click=${Xe}>
        <ul>
          ${n(Ee,"narrow")}${n(Me)}
        </ul>
        <p id="for-trainers">${v("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(Se)}
        </ul>
      </div>
    </nav>
  </header>`}function Xe(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var Ze="The app is not answering. Check that it is still running, then load this page again.",J=class extends j{view;problem=null;arrives=Te();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",r=>{Je(this,r)}),this.view=e.data[0].view,Ce(),e.parentElement.append(n)}take(e,n){let[r]=e.data;this.view=r.view,this.problem=r.problem,Ae(r.locale),ge(r.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,_e(e))}};function Je(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let r=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;r&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:r}}))}function et(t){let e=new WeakMap;return n=>{let r=e.get(n.parentElement)??t(n);return e.set(n.parentElement,r),r}}var ee=class extends J{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Le(t,e){let n=i=>e.state?.(i),r=new WeakMap,s=et(i=>{let d=new ee(i,n(i.data[0].view));return r.set(d,c=>{nt(c)||e.onKey?.(d,c)}),d}),o=new WeakMap;return i=>{let d=s(i),c=e.about?.(i.data[0].view),m=!o.has(d)||o.get(d)!==c;m&&o.has(d)&&(d.state=n(i.data[0].view)),o.set(d,c),tt(d,i,e),e.drawn?.(d,m);let u=r.get(d);return u&&document.addEventListener("keydown",u),()=>{u&&document.removeEventListener("keydown",u),e.left?.(d),d.close()}}}function tt(t,e,n){let r=()=>{pe(rt(t,n),t.root)};t.take(e,r),t.silent=!1,t.onSilence=()=>{t.silent=!0,r()},r();let s=t.root.querySelector("#main");s&&t.arrive(s)}function nt(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function rt(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[W(t.silent?Ze:null),fe(v("Skip to the page"),n),Re(t,e.here),a`<div id="main" tabindex="-1">${be(e.about?.(t.view),e.draw(t))}</div>`]}var Pe={prompted:"With answers to choose from",open:"In your own words"};var Ne=17,te=([t,e])=>`${t.toFixed(1)} ${e.toFixed(1)}`;function st({curve:t,tip:e}){let[n,...r]=t;return n?`M${te(n)} C${r.map(te).join(" ")} L${te(e)}`:""}function ot(t,e){let n=st(t);return C`<g class="arrow ${e}">
    <title>${`${t.source} to ${t.target}: ${t.label}`}</title>
    <path d=${n} marker-end="url(#tip)"></path>
  </g>`}function at(t,e,n){let r=e?.findings.length??0;return[t.lines.join(", "),n?"the call is here":"",r?E(r,"finding","findings"):"",e?.turns===null?e.reach:""].filter(Boolean).join("; ")}function it(t){return t?.findings.length?t.findings.some(({severity:e})=>e==="error")?"error":"warning":""}function lt(t,e){let n=e?.findings.length??0;if(n===0)return l;let[r,s]=[t.x+t.width/2-4,t.y-t.height/2+4];return C`<circle class="badge" cx=${r} cy=${s} r="11"></circle><text class="count" x=${r} y=${s}>${n}</text>`}function dt(t,e){let n=t.view.states.find(({id:p})=>p===e.id),r=t.view.played?.turns.at(-1)?.state===e.id,s=P(t)===e.id,o=()=>{n&&(t.state.state=e.id,t.redraw())},i=p=>{p.key!=="Enter"&&p.key!==" "||(p.preventDefault(),o())},[d,c]=[e.x-e.width/2,e.y-e.height/2],m=e.y-(e.lines.length-1)*Ne/2,u=n?.turns===null&&e.kind!=="anywhere"?"unreached":"",h=["node",e.kind,it(n),s&&"shown",r&&"here",u];return C`<g class=${h.filter(Boolean).join(" ")} role="button" tabindex="0" aria-pressed=${String(s)}
      aria-label=${at(e,n,r)} @click=${o} @keydown=${i}>
    <rect x=${d} y=${c} width=${e.width} height=${e.height} rx=${e.kind==="ending"?2:10}></rect>
    ${e.lines.map((p,$)=>C`<text class=${$?"more":"name"} x=${e.x} y=${m+$*Ne}>${p}</text>`)}
    ${lt(e,n)}
  </g>`}function ct(t){let{picture:e,played:n}=t.view,r=P(t),s=new Set(n?.turns.at(-1)?.went.map(([d,c])=>`${d}/${c}`)),o=d=>s.has(`${d.source}/${d.target}`)?"taken":d.source===r?"out":"";return[...(e?.arrows??[]).map(d=>[d,o(d)])].sort((d,c)=>d[1].length-c[1].length).map(([d,c])=>ot(d,c))}function He(t){let{picture:e,no_picture:n}=t.view;if(!e)return a`<div class="card chart none"><p>${n}</p></div>`;let{width:r,height:s,nodes:o}=e;return a`<div class="card chart" role="region" aria-label="The statechart" tabindex="0">
    <svg
      viewBox="-14 -14 ${r+28} ${s+28}"
      style="min-width:${Math.min(r,640)}px;max-width:${r+28}px"
    >
      <defs>
        <marker
          id="tip"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path d="M0 0 8 4 0 8z"></path>
        </marker>
      </defs>
      ${ct(t)} ${o.map(i=>dt(t,i))}
    </svg>
  </div>`}function U(t,e){let n=y(t,"studio",{file:e.file,line:String(e.line)},`${e.file}:${e.line}`);return a`<li class=${e.severity}>
    <p>
      ${f("alert")}<span><b>${e.code}</b> ${e.message} <span class="muted">${e.fix}</span></span>
    </p>
    <p class="small place">${e.event?a`on <b>${e.event}</b>, `:l}${n}</p>
  </li>`}var ut=t=>t>0?`mood +${t}`:`mood ${t}`;function ht(t,e){let n=[t.mood?ut(t.mood):"",t.does?`they ${t.does}`:""].filter(Boolean);return a`<li class=${e?"rule wrong":"rule"}>
    <p>
      <b>${t.event}</b>
      ${t.condition?a`<span class="muted">${t.condition}</span>`:l}
      <span class="to"
        >${f("next")}${t.target?t.target.replaceAll("_"," "):a`<i>stays</i>`}${n.length?a` <span class="muted">(${n.join(", ")})</span>`:l}</span
      >
    </p>
    ${t.says.map(r=>a`<blockquote>${r}</blockquote>`)}
  </li>`}function mt(t,e){if(t.rules.length===0)return l;let n=new Set(t.findings.map(({event:r})=>r).filter(Boolean));return a`<details ?open=${e}>
    <summary>${E(t.rules.length,"rule","rules")}</summary>
    <ol class="rules">
      ${t.rules.map(r=>ht(r,n.has(r.event)))}
    </ol>
  </details>`}function pt(t,e){return t.lines.length===0?l:a`<details ?open=${e}>
    <summary>What they say</summary>
    <dl class="lines">
      ${t.lines.map(({mood:n,texts:r})=>a`<dt>${n}</dt>
            ${r.map(s=>a`<dd>${s}</dd>`)}`)}
    </dl>
  </details>`}function ft(t,e){return e.turns===null||t.view.misfit.length>0?l:a`<button type="button" class="btn main" @click=${()=>{t.state.turn=null,t.send("begin_at",{state:e.id})}}>${f("play")}Play from here</button>`}function Oe(t){let e=t.view.states.find(({id:r})=>r===P(t));if(!e)return a`<aside class="card state"><p class="muted">Choose a state.</p></aside>`;let n=t.view.played===null;return a`<aside class="card state" aria-label="The state">
    <div>
      <h2>${e.title}</h2>
      ${e.cue?a`<p class="muted">${e.cue}</p>`:l}
    </div>
    <p class=${e.turns===null?"reach not":"reach"}>${e.reach}</p>
    <div class="row">
      ${ft(t,e)}
      ${y(t,"studio",{file:e.file,line:String(e.line)},"Edit",{class:"btn quiet",label:`Edit ${e.title}, ${e.file} line ${e.line}`})}
    </div>
    ${e.findings.length?a`<ul class="findings">
            ${e.findings.map(r=>U(t,r))}
          </ul>`:l}
    ${pt(e,n)} ${mt(e,n)}
  </aside>`}function yt(t){let e=t.target?a`${f("next")}${t.target}`:a`<i>stays</i>`;return a`<li class=${t.fired?"fired":"not"}>
    <span class="sign">${f(t.fired?"check":"cross")}</span>
    <span>
      <span class="unseen">${t.fired?"Fired:":"Did not fire:"}</span>
      ${t.condition||"always"} <span class="to">${e}</span>
      ${t.why_not.length?a`<span class="muted why">${t.why_not.join("; ")}</span>`:l}
    </span>
  </li>`}function $t(t){return a`<li>
    <p><b>${t.event}</b> <span class="muted">in ${t.state}, ${t.mood}</span></p>
    ${t.nothing?a`<p class="muted">${t.nothing}</p>`:l}
    <ol>
      ${t.rules.map(yt)}
    </ol>
  </li>`}function gt(t){return t.memory.length===0?a`<p class="muted">Nothing is remembered yet.</p>`:a`<ul class="memory">
    ${t.memory.map(e=>a`<li class="tag">${e}</li>`)}
  </ul>`}function Ve(t){let e=t.number?`What the engine did in turn ${t.number}`:"How the call begins";return a`<aside class="card engine" aria-label="The engine">
    <h2>${e}</h2>
    <dl>
      <div>
        <dt>State</dt>
        <dd>${t.state.replaceAll("_"," ")}</dd>
      </div>
      <div>
        <dt>Mood</dt>
        <dd><span class="dot ${t.mood}"></span>${t.mood}</dd>
      </div>
      <div>
        <dt>Remembers</dt>
        <dd>${gt(t)}</dd>
      </div>
    </dl>
    ${t.heard.length?a`<ol class="heard">
            ${t.heard.map($t)}
          </ol>`:l}
  </aside>`}function vt(t,e){let n=e.another_way;if(!n)return l;let r=n.nearest,s=()=>t.send("nearest",!0),o=()=>t.send("as_it_goes",!0),i=r===null?l:a`<button type="button" class="btn main" @click=${s}>
          Go the nearest way (${r?`the same for ${E(r,"turn","turns")}`:"another from the start"})
        </button>`;return a`<div class="another" role="alert">
    <p>${f("branch")}<span>${n.text}</span></p>
    <div class="row">${i}<button type="button" class="btn" @click=${o}>Keep it as it goes now</button></div>
  </div>`}function wt(t,e,n,r){let s=t.state.turn===e.number||t.state.turn===null&&n,o=()=>{t.state.turn=e.number,t.redraw()},i=()=>{t.state.turn=null,t.state.state=null,t.send("back_to",{number:e.number})},d=e.choice?a`<div class="turn trainee ${e.kind==="action"?"did":""}">
        <p>${e.said}</p>
      </div>`:l;return a`<li class=${[s&&"shown",r&&"other"].filter(Boolean).join(" ")}>
    ${d}
    <div class="turn customer felt ${e.mood}"><p>${e.answer}</p></div>
    <p class="small under">
      <button type="button" aria-pressed=${String(s)} @click=${o}>
        ${e.number?`Turn ${e.number}`:"Opening"}: ${e.state.replaceAll("_"," ")}, ${e.mood}
      </button>
      ${n?l:a`<button type="button" @click=${i}>Go back to here</button>`}
    </p>
  </li>`}function Ie(t,e,n,r){return a`<li>
    <button type="button" class=${n?"reply":"reply plain"} @click=${()=>{t.state.turn=null,t.state.state=null,t.state.query="",t.send("choose",{choice:e.id,version:r})}} title=${e.id}>
      ${n?a`<kbd aria-hidden="true">${n}</kbd>`:l}<span>${e.text}</span>
    </button>
  </li>`}function bt(t,e){let n=e.turns.length-1,r=t.view.form==="open",s=t.state.query.toLowerCase().split(/\s+/).filter(Boolean),o=e.offered.filter(({text:u,id:h})=>s.every(p=>`${u} ${h}`.toLowerCase().includes(p))),i=o.filter(({kind:u})=>u==="response"),d=o.filter(({kind:u})=>u==="action"),c=u=>{t.state.query=u.target.value,t.redraw()},m=a`<input
    type="search"
    aria-label="Look for a move"
    placeholder="Look for a move"
    autocomplete="off"
    .value=${t.state.query}
    @input=${c}
  />`;return a`<div class="say">
    <header>
      <h2>${r?"What do you say? One move a turn":"What do you say?"}</h2>
      ${r?m:l}
    </header>
    <ol class=${r?"moves":""}>
      ${i.map((u,h)=>Ie(t,u,r?"":String(h+1),n))}
    </ol>
    <ol class="desk" aria-label="On the desk">
      ${d.map(u=>Ie(t,u,"",n))}
    </ol>
  </div>`}function De(t){let{played:e}=t.view;if(!e)return l;let n=e.turns.at(-1),r=e.turns.find(({number:d})=>d===t.state.turn)??n,s=e.another_way?.turn??1/0,o=()=>t.send("leave",!0),i=a`<p class="over" role="status">The call is over: ${e.outcome}</p>`;return a`<section class="playing" aria-labelledby="playing">
    <div class="row head">
      <h2 id="playing">Played from “${e.start.replaceAll("_"," ")}”</h2>
      <button type="button" class="btn quiet" @click=${o}>Stop playing</button>
    </div>
    ${vt(t,e)}
    <div class="two even">
      <div class="card talk">
        <ol class="log" tabindex="0" aria-label="The conversation so far">
          ${e.turns.map(d=>wt(t,d,d===n,d.number>=s))}
        </ol>
        ${e.offered.length?bt(t,e):i}
      </div>
      ${r?Ve(r):l}
    </div>
  </section>`}function P({view:t,state:e}){let n=t.played?.turns.at(-1);return e.state??n?.state??t.states[0]?.id??""}function Be(t,e={}){return{scenario:t.scenario,persona:t.persona,case:t.case,form:t.form,...e}}function Tt(t){let{view:e}=t,n=({id:s,title:o})=>a`<li>${y(t,"try",Be(e,{case:s}),o,{current:s===e.case})}</li>`,r=s=>a`<li>${y(t,"try",Be(e,{form:s}),Pe[s],{current:s===e.form})}</li>`;return a`<nav class="choices" aria-label="What is tried">
    <div>
      <span class="label">Case</span>
      <ul>
        ${e.cases.map(n)}
      </ul>
    </div>
    ${e.forms.length>1?a`<div>
            <span class="label">Form</span>
            <ul>
              ${e.forms.map(r)}
            </ul>
          </div>`:l}
    <div>
      <span class="label">Edit</span>
      <ul>
        <li>${y(t,"studio",{file:e.persona_file},"The persona")}</li>
        <li>${y(t,"studio",{file:e.scenario_file},"The scenario")}</li>
      </ul>
    </div>
  </nav>`}var At={proving:"clock",proved:"check",findings:"alert",none:"dash"};function xt({state:t,text:e,gone:n,new:r}){if(t==="none")return l;let s=(o,i,d)=>i.length?a`<div class=${d}>
          <h3>${o}</h3>
          <ul>
            ${i.map(c=>a`<li>${c}</li>`)}
          </ul>
        </div>`:l;return a`<div class="proof ${t}" role="status">
    <p>${f(At[t])}${e}</p>
    ${s("Worse than before",r,"worse")} ${s("Better than before",n,"better")}
  </div>`}function Ct(t){let{broken:e,misfit:n}=t.view;return[e?a`<div class="problem" role="alert">
          ${f("alert")}
          <div>
            <p>${e}</p>
            <ul class="findings">
              ${t.view.errors.map(s=>U(t,s))}
            </ul>
          </div>
        </div>`:l,n.length?a`<div class="problem" role="alert">
          ${f("alert")}
          <div>
            <p>These two do not fit, so no call can be played:</p>
            <ul class="why">
              ${n.map(s=>a`<li>${s}</li>`)}
            </ul>
          </div>
        </div>`:l]}function _t(t){let{findings:e}=t.view;return e.length===0?l:a`<section>
    <h2>Other findings</h2>
    <p class="muted">About these files, and no state in particular.</p>
    <ul class="findings card">
      ${e.map(n=>U(t,n))}
    </ul>
  </section>`}function Et(t){let{view:e}=t;return a`<div class="wrap wide">
    <div class="top">
      <p class="small">${y(t,"library",{},"The library")}</p>
      <h1>${e.persona_title}</h1>
      <p class="lead">in ${e.scenario_title}</p>
    </div>
    ${W(t.problem)} ${Ct(t)} ${Tt(t)} ${xt(e.proof)}
    <div class="two">${He(t)}${Oe(t)}</div>
    ${De(t)} ${_t(t)}
  </div>`}function St(t,e){let n=t.view.played?.offered.filter(({kind:o})=>o==="response")??[],r=t.view.form==="prompted"?n[Number(e.key)-1]:void 0,s=(t.view.played?.turns.length??1)-1;r&&(e.preventDefault(),t.send("choose",{choice:r.id,version:s}))}var Bn=Le("try",{here:"library",about:({scenario:t,persona:e,case:n,form:r})=>[t,e,n,r].join("/"),state:()=>({state:null,turn:null,query:"",turns:0}),draw:Et,drawn:t=>{let e=t.view.played?.turns.length??0;e>t.state.turns&&t.root.querySelector(".log")?.lastElementChild?.scrollIntoView({block:"nearest"}),t.state.turns=e},onKey:St});export{Bn as default,P as shownState};
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
