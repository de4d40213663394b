/* Made from pages/worked/page.ts by npm run build. */
var z=globalThis,ue=t=>t,H=z.trustedTypes,pe=H?H.createPolicy("lit-html",{createHTML:t=>t}):void 0,Q="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,Z="?"+g,ut=`<${Z}>`,b=document,C=()=>b.createComment(""),R=t=>t===null||typeof t!="object"&&typeof t!="function",J=Array.isArray,$e=t=>J(t)||typeof t?.[Symbol.iterator]=="function",Y=`[ 	
\f\r]`,S=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,me=/-->/g,he=/>/g,v=RegExp(`>|${Y}(?:([^\\s"'>=/]+)(${Y}*=${Y}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),fe=/'/g,ge=/"/g,ve=/^(?:script|style|textarea|title)$/i,X=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),c=X(1),we=X(2),Zt=X(3),L=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),ye=new WeakMap,w=b.createTreeWalker(b,129);function be(t,e){if(!J(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return pe!==void 0?pe.createHTML(e):e}var Ae=(t,e)=>{let n=t.length-1,o=[],s,r=e===2?"<svg>":e===3?"<math>":"",i=S;for(let l=0;l<n;l++){let a=t[l],u,m,p=-1,f=0;for(;f<a.length&&(i.lastIndex=f,m=i.exec(a),m!==null);)f=i.lastIndex,i===S?m[1]==="!--"?i=me:m[1]!==void 0?i=he:m[2]!==void 0?(ve.test(m[2])&&(s=RegExp("</"+m[2],"g")),i=v):m[3]!==void 0&&(i=v):i===v?m[0]===">"?(i=s??S,p=-1):m[1]===void 0?p=-2:(p=i.lastIndex-m[2].length,u=m[1],i=m[3]===void 0?v:m[3]==='"'?ge:fe):i===ge||i===fe?i=v:i===me||i===he?i=S:(i=v,s=void 0);let $=i===v&&t[l+1].startsWith("/>")?" ":"";r+=i===S?a+ut:p>=0?(o.push(u),a.slice(0,p)+Q+a.slice(p)+g+$):a+g+(p===-2?l:$)}return[be(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},N=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let r=0,i=0,l=e.length-1,a=this.parts,[u,m]=Ae(e,n);if(this.el=t.createElement(u,o),w.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=w.nextNode())!==null&&a.length<l;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(Q)){let f=m[i++],$=s.getAttribute(p).split(g),P=/([.?@])?(.*)/.exec(f);a.push({type:1,index:r,name:P[2],strings:$,ctor:P[1]==="."?W:P[1]==="?"?V:P[1]==="@"?I:T}),s.removeAttribute(p)}else p.startsWith(g)&&(a.push({type:6,index:r}),s.removeAttribute(p));if(ve.test(s.tagName)){let p=s.textContent.split(g),f=p.length-1;if(f>0){s.textContent=H?H.emptyScript:"";for(let $=0;$<f;$++)s.append(p[$],C()),w.nextNode(),a.push({type:2,index:++r});s.append(p[f],C())}}}else if(s.nodeType===8)if(s.data===Z)a.push({type:2,index:r});else{let p=-1;for(;(p=s.data.indexOf(g,p+1))!==-1;)a.push({type:7,index:r}),p+=g.length-1}r++}}static createElement(e,n){let o=b.createElement("template");return o.innerHTML=e,o}};function A(t,e,n=t,o){if(e===L)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=R(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=A(t,s._$AS(t,e.values),s,o)),e}var O=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??b).importNode(n,!0);w.currentNode=s;let r=w.nextNode(),i=0,l=0,a=o[0];for(;a!==void 0;){if(i===a.index){let u;a.type===2?u=new E(r,r.nextSibling,this,e):a.type===1?u=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(u=new D(r,this,e)),this._$AV.push(u),a=o[++l]}i!==a?.index&&(r=w.nextNode(),i++)}return w.currentNode=b,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},E=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=A(this,e,n),R(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==L&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):$e(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&R(this._$AH)?this._$AA.nextSibling.data=e:this.T(b.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=N.createElement(be(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new O(s,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=ye.get(e.strings);return n===void 0&&ye.set(e.strings,n=new N(e)),n}k(e){J(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let r of e)s===n.length?n.push(o=new t(this.O(C()),this.O(C()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=ue(e).nextSibling;ue(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},T=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,r){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=d}_$AI(e,n=this,o,s){let r=this.strings,i=!1;if(r===void 0)e=A(this,e,n,0),i=!R(e)||e!==this._$AH&&e!==L,i&&(this._$AH=e);else{let l=e,a,u;for(e=r[0],a=0;a<r.length-1;a++)u=A(this,l[o+a],n,a),u===L&&(u=this._$AH[a]),i||=!R(u)||u!==this._$AH[a],u===d?e=d:e!==d&&(e+=(u??"")+r[a+1]),this._$AH[a]=u}i&&!s&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},W=class extends T{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},V=class extends T{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},I=class extends T{constructor(e,n,o,s,r){super(e,n,o,s,r),this.type=5}_$AI(e,n=this){if((e=A(this,e,n,0)??d)===L)return;let o=this._$AH,s=e===d&&o!==d||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==d&&(o===d||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},D=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},Te={M:Q,P:g,A:Z,C:1,L:Ae,R:O,D:$e,V:A,I:E,H:T,N:V,U:I,B:W,F:D},pt=z.litHtmlPolyfillSupport;pt?.(N,E),(z.litHtmlVersions??=[]).push("3.3.3");var xe=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new E(e.insertBefore(C(),r),r,void 0,n??{})}return s._$AI(t),s};var Ee=t=>(...e)=>({_$litDirective$:t,values:e}),B=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:tn}=Te;var mt={},_e=(t,e=mt)=>t._$AH=e;var q=Ee(class extends B{constructor(){super(...arguments),this.key=d}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(_e(t),this.key=e),n}});var ee={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(t){let e=ee[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>we`<path d=${n}></path>`)}
  </svg>`}function te(t,e={}){let n=Object.entries(e).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(o&&`?${o}`)}function _(t,e,n,o,s={}){let r=i=>{i.metaKey||i.ctrlKey||i.shiftKey||i.button||(i.preventDefault(),t.send("go",{to:e,params:n}))};return c`<a
    href=${te(e,n)}
    class=${s.class??d}
    aria-label=${s.label??d}
    aria-current=${s.current?"page":d}
    @click=${r}
    >${o}</a
  >`}function U(t){return t?c`<p class="problem" role="alert">${h("alert")}<span>${t}</span></p>`:d}function ke(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var Me="call-simulator-frame",ht=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,ft=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${ee.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function Se(){if(document.getElementById(Me))return;let t=document.createElement("style");t.id=Me,t.textContent=ht,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(ft)}`}function Ce(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}function Re(){return matchMedia("(prefers-reduced-motion: reduce)").matches?"auto":"smooth"}var Le={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var Ne={};function Pe(t){Ne=Le[t.split("-",1)[0]??""]??{}}function y(t){return Ne[t]??t}var gt=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),ne="callSimulatorTurning";function He(){return ne in document.documentElement.dataset}var K=class{onSilence=()=>{};#e=null;#t=null;#r;#n;#o;constructor(e){this.#o=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#s(),this.#t=e,gt.has(e)&&(document.documentElement.dataset[ne]=""),e!=="look"&&(this.#r=setTimeout(()=>{this.#o.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#s(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#s()}close(){clearTimeout(this.#n)}#s(){clearTimeout(this.#n),clearTimeout(this.#r),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,ne),this.#o.removeAttribute("aria-busy")}};var yt="en-US";function Oe(t){yt=t}function We(t,e,n){return`${t} ${t===1?e:n}`}var $t=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Ve=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],vt=[{to:"guide",text:"Guide"}],Ie=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],De=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Be="more-pages";function qe(t,e){let n=(r,i=d)=>r.map(({to:l,text:a})=>c`<li class=${i}>${_(t,l,{},y(a),{current:e===l})}</li>`),o=[h("mark"),c`<span>${y("Call simulator")}</span>`],s=[...Ie,...De].some(({to:r})=>r===e);return c`<header class="mast">
    ${_(t,"choose",{},o,{class:"brand",label:y("Call simulator, home")})}
    <nav aria-label=${y("Pages")}>
      <ul class="bar-of-pages">
        ${n($t)}${n(Ve,"roomy")}${n(vt)}
        <li>
          <button type="button" popovertarget=${Be} class=${s?"holds-current":d}>
            ${y("More")}${h("more")}
          </button>
        </li>
      </ul>
      <div id=${Be} popover class="menu-of-pages" @click=${wt}>
        <ul>
          ${n(Ve,"narrow")}${n(De)}
        </ul>
        <p id="for-trainers">${y("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(Ie)}
        </ul>
      </div>
    </nav>
  </header>`}function wt(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var bt="The app is not answering. Check that it is still running, then load this page again.",oe=class extends K{view;problem=null;arrives=He();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{At(this,o)}),this.view=e.data[0].view,Se(),e.parentElement.append(n)}take(e,n){let[o]=e.data;this.view=o.view,this.problem=o.problem,Oe(o.locale),Pe(o.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Ce(e))}};function At(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let o=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:o}}))}function Tt(t){let e=new WeakMap;return n=>{let o=e.get(n.parentElement)??t(n);return e.set(n.parentElement,o),o}}var se=class extends oe{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ue(t,e){let n=i=>e.state?.(i),o=new WeakMap,s=Tt(i=>{let l=new se(i,n(i.data[0].view));return o.set(l,a=>{Et(a)||e.onKey?.(l,a)}),l}),r=new WeakMap;return i=>{let l=s(i),a=e.about?.(i.data[0].view),u=!r.has(l)||r.get(l)!==a;u&&r.has(l)&&(l.state=n(i.data[0].view)),r.set(l,a),xt(l,i,e),e.drawn?.(l,u);let m=o.get(l);return m&&document.addEventListener("keydown",m),()=>{m&&document.removeEventListener("keydown",m),e.left?.(l),l.close()}}}function xt(t,e,n){let o=()=>{xe(_t(t,n),t.root)};t.take(e,o),t.silent=!1,t.onSilence=()=>{t.silent=!0,o()},o();let s=t.root.querySelector("#main");s&&t.arrive(s)}function Et(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function _t(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[U(t.silent?bt:null),ke(y("Skip to the page"),n),qe(t,e.here),c`<div id="main" tabindex="-1">${q(e.about?.(t.view),e.draw(t))}</div>`]}function Ke(t){try{return sessionStorage.getItem(t)}catch{return null}}function Ge(t,e){try{sessionStorage.setItem(t,e)}catch{}}var Fe=t=>`call-simulator-worked-${t}`,je=t=>`call-simulator-watched-${t}`;function Ye(t){return Number(Ke(Fe(t)))||0}function ze(t,e){Ge(Fe(t),String(e))}function Qe(t){return Ke(je(t))!==null}function Ze(t){Ge(je(t),"yes")}var G=8,re="pinned",ie=t=>t.querySelector(".cited-text"),Je=t=>re in t.dataset;function kt(t,e,n){let o=Math.max(G,Math.min(t.left,n.width-e.width-G)),s=t.bottom+e.height+G>n.height&&t.top-e.height>=G;return{left:o,top:s?t.top-e.height:t.bottom}}var Xe=new WeakMap;function ae(t){let e=ie(t);if(!e||e.matches(":popover-open"))return;e.showPopover();let n=t.getBoundingClientRect(),{left:o,top:s}=kt(n,{width:e.offsetWidth,height:e.offsetHeight},{width:document.documentElement.clientWidth,height:window.innerHeight});e.style.left=`${o}px`,e.style.top=`${s}px`;let r=new AbortController,i={capture:!0,signal:r.signal};Xe.set(t,r);let l=()=>{let u=t.getBoundingClientRect();(u.left!==n.left||u.top!==n.top)&&k(t)},a=u=>{u.composedPath().includes(t)||k(t)};document.addEventListener("scroll",l,i),document.addEventListener("pointerdown",a,i)}function k(t){Reflect.deleteProperty(t.dataset,re),Xe.get(t)?.abort();let e=ie(t);e?.matches(":popover-open")&&e.hidePopover()}var x=t=>t.currentTarget;function Mt(t){t.pointerType==="mouse"&&ae(x(t))}function St(t){t.pointerType==="mouse"&&!Je(x(t))&&k(x(t))}function Ct(t){if(t.target instanceof Element&&t.target.closest("a"))return;let e=x(t);if(t.stopPropagation(),Je(e)){k(e);return}e.dataset[re]="",ae(e)}function Rt(t){t.target instanceof Element&&t.target.matches(":focus-visible")&&ae(x(t))}function Lt(t){let e=x(t);t.relatedTarget instanceof Node&&e.contains(t.relatedTarget)||k(e)}function Nt(t){let e=x(t);t.key!=="Escape"||!ie(e)?.matches(":popover-open")||(t.preventDefault(),t.stopPropagation(),k(e))}function F(t,e,n){return c`<a class=${n} href=${te("guide",{statement:t})} data-statement=${t}
    >${e}</a
  >`}var Pt=/\b([A-Z][0-9]+)\b/;function et(t){return t.split(Pt).map((e,n)=>n%2?F(e,e,"cited-in-text"):e)}function tt(t,e,n=t){return e?c`<span
    class="cited"
    @pointerenter=${Mt}
    @pointerleave=${St}
    @click=${Ct}
    @focusin=${Rt}
    @focusout=${Lt}
    @keydown=${Nt}
    ><button type="button" class="cite">${n}<span class="unseen"> ${e}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${t}</b> ${e}</span
      >${F(t,"Read it in the guide","cited-more")}</span
    ></span
  >`:F(t,n,"cite")}function nt({spiel:t,spiel_text:e,spiel_says:n}){return t?tt(t,n,e):d}function ot(t,e){return e?`${t}, ${e}`:t}var Ht=t=>t.split(/\s+/).filter(Boolean).length;function Ot(t){return[t.text,...t.reasons,...t.sources.flat(),...t.instead_of.slice(0,2).flat(),...t.opened.flatMap(e=>[e.title,...e.rows.flat()])]}function le(t,e){let n=t.steps[e-1],o=e>1?t.steps[e-2]?.reply.text:t.opening.text,r=(n?[o??"",...Ot(n)]:[t.brief,t.case]).reduce((i,l)=>i+Ht(l),0);return Math.max(4,r/4)}function M(t){return t.steps.length+1}function st(t,e){let n=t.steps.length;return e===0?`${n} ${n===1?"decision":"decisions"} to watch`:e>n?"The end":`Decision ${e} of ${n}`}function rt(t,e){return t==="ArrowLeft"?-1:t==="ArrowRight"||(t==="Enter"||t===" ")&&!e?1:null}var Wt="Assumption";function j(t,e,n){let{kind:o,text:s}=e,r="mood"in e?e.mood:null;return o==="did"?c`<div class="turn ${t} did">
      <p><span>${n} · ${s}</span></p>
    </div>`:c`<div class="turn ${t} said ${r?`felt ${r}`:""}">
    <span class="by">${ot(n,r)}${nt(e)}</span>
    <p><span>${s}</span></p>
  </div>`}function Vt({title:t,rows:e}){return c`<section class="card seen">
    <h3>${h("account")}${t}</h3>
    <dl>
      ${e.map(([n,o])=>c`<dt>${n}</dt>
            <dd>${o}</dd>`)}
    </dl>
  </section>`}function at(t){return c`<ul class="others">
    ${t.map(([e,n])=>c`<li>
          <p class="wrong">${h("cross")}<q>${e}</q></p>
          <p class="small muted">${et(n)}</p>
        </li>`)}
  </ul>`}function It(t){if(t.length===0)return d;let e=t.slice(2);return c`<h3>Not this</h3>
    ${at(t.slice(0,2))}
    ${e.length>0?c`<details>
            <summary class="small">${We(e.length,"more","more")}</summary>
            ${at(e)}
          </details>`:d}`}function Dt([t,e]){return c`<p class="small source ${t===Wt?"assumed":""}"><b>${t}</b><span>${e}</span></p>`}function lt(t,e,n){let o=t.steps[n-1]?.reply??t.opening;return c`<section class="step">
    <div class="lines">
      ${j("customer",o,t.speaker)} ${j("trainee",e,t.agent)} ${e.opened.map(Vt)}
    </div>
    <div class="margin">
      <h2 class="label">Decision ${n+1} of ${t.steps.length}</h2>
      ${e.move?c`<p><b>${e.move}</b></p>`:d}
      <h3>Why</h3>
      <ul class="reasons">
        ${e.reasons.map(s=>c`<li>${h("check")}<span>${s}</span></li>`)}
      </ul>
      ${e.sources.map(Dt)} ${It(e.instead_of)}
    </div>
  </section>`}var Bt=50;function qt(t){return{at:Math.min(Math.max(Ye(t.id),0),M(t)),isPlaying:!1,timer:void 0,shown:0,isLeaving:!1,isTold:Qe(t.id)}}function ct(t,e){(t.root.querySelector(".script > :last-child")??t.root.querySelector(".before"))?.scrollIntoView({block:"nearest",behavior:e})}function ce(t,e){let{state:n}=t;if(clearTimeout(n.timer),n.isPlaying=e,n.shown+=1,e){let o=()=>{document.hidden?ce(t,!0):de(t,n.at+1)};n.timer=setTimeout(o,1e3*le(t.view,n.at))}t.redraw()}function Ut(t){let{state:e,view:n}=t;e.isTold||!t.send("watched",{call:n.id})||(e.isTold=!0,Ze(n.id))}function de(t,e){let{state:n,view:o}=t,s=M(o),r=t.root.getRootNode(),l=(r instanceof ShadowRoot||r instanceof Document?r.activeElement:null)?.closest(".controls");n.at=Math.min(Math.max(e,0),s),ze(o.id,n.at),ce(t,n.isPlaying&&n.at<s),ct(t,Re()),!(n.at<s)&&(l&&t.root.querySelector(".ending button")?.focus({preventScroll:!0}),Ut(t))}function dt(t){let{state:e,view:n}=t;e.isLeaving||(e.isLeaving=t.send("start",{scenario:n.scenario_id,persona:n.persona_id}),e.isLeaving||setTimeout(()=>{dt(t)},Bt))}function Kt(t){return t.score_text?c`<p class="score"><b>${t.score_text}</b><span class="muted"> of 100</span></p>`:d}function Gt(t){let{view:e}=t,n=()=>{dt(t)};return c`<section class="step">
    <div class="lines">${j("customer",e.steps.at(-1)?.reply??e.opening,e.speaker)}</div>
    <div class="margin ending">
      <h2>How it ended</h2>
      <p>${e.outcome}</p>
      <p class="muted">When you take it yourself, the account may be another one.</p>
      ${Kt(e)}
      <div class="row">
        <button type="button" class="btn main" @click=${n}>${h("phone")}Now take it yourself</button>
        ${_(t,"choose",{},"All calls",{class:"btn"})}
      </div>
    </div>
  </section>`}function Ft(t){return c`<section class="card before" aria-label="Before the call">
    <div>
      <h2 class="label">The brief</h2>
      <p class="text">${t.brief}</p>
    </div>
    <div>
      <h2 class="label">What the account will turn out to be</h2>
      <p class="text true">${t.case}</p>
    </div>
  </section>`}function jt({view:t,state:e}){let n=e.isPlaying?c`<i class="pace on" style="--for:${le(t,e.at)}s"></i>`:c`<i class="pace"></i>`;return c`${q(e.shown,n)}`}function Yt(t){let{view:e,state:n}=t,[o,s]=[e.steps.length,M(e)],{at:r,isPlaying:i}=n,l=(p,f)=>c`${h(p)}<span>${f}</span>`,a=p=>()=>{de(t,n.at+p)},u=()=>{ce(t,!n.isPlaying)},m=r===0?"Begin":r===o?"How it ended":"Next";return c`<div class="controls" role="group" aria-label="Watching">
    ${jt(t)}
    <button type="button" class="btn" aria-keyshortcuts="ArrowLeft" ?disabled=${r===0} @click=${a(-1)}>
      ${l("back","Back")}
    </button>
    <div class="where">
      <p class="progress" role="status">${st(e,r)}</p>
      <div class="meter" aria-hidden="true">
        <i style="width:${100*Math.min(r,o)/Math.max(o,1)}%"></i>
      </div>
    </div>
    <button type="button" class="btn" ?hidden=${r===s} @click=${u}>
      ${i?l("pause","Pause"):l("play","Play")}
    </button>
    <button type="button" class="btn main" aria-keyshortcuts="ArrowRight" ?hidden=${r===s} @click=${a(1)}>
      ${l("next",m)}
    </button>
  </div>`}function zt(t){let{view:e,state:n}=t,{scenario_id:o,persona_id:s}=e;return c`<div class="wrap watch">
    <p class="back">${_(t,"brief",{scenario:o,persona:s},"The brief")}</p>
    <header class="title">
      <p class="label">Worked example</p>
      <h1>${e.scenario}</h1>
      <p class="muted">${e.persona}. You watch ${e.agent} of ${e.company} take this call without a fault.</p>
    </header>
    ${U(t.problem)} ${Ft(e)}
    <p class="small muted arrows">The right arrow key goes on, the left one back.</p>
    <div class="script" role="log" aria-live="polite" aria-label="The call, with the reason for each decision">
      ${e.steps.slice(0,n.at).map((r,i)=>lt(e,r,i))}${n.at===M(e)?Gt(t):d}
    </div>
    ${Yt(t)}
  </div>`}function Qt(t,e){let[n]=e.composedPath();if(e.shiftKey||document.querySelector('[role="dialog"]'))return;let o=n instanceof Element&&n.closest("a, button, summary")!==null,s=t.state.at+(rt(e.key,o)??NaN);s>=0&&s<=M(t.view)&&(e.preventDefault(),de(t,s))}var co=Ue("worked",{here:"choose",about:t=>t.id,state:qt,draw:zt,onKey:Qt,drawn:(t,e)=>{e&&t.state.at>0&&ct(t,"auto")},left:t=>{clearTimeout(t.state.timer)}});export{co as default};
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
