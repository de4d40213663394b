/* Made from pages/programme/page.ts by npm run build. */
var U=globalThis,J=t=>t,N=U.trustedTypes,X=N?N.createPolicy("lit-html",{createHTML:t=>t}):void 0,z="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+f,Le=`<${j}>`,A=document,x=()=>A.createComment(""),S=t=>t===null||typeof t!="object"&&typeof t!="function",K=Array.isArray,oe=t=>K(t)||typeof t?.[Symbol.iterator]=="function",q=`[ 	
\f\r]`,E=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ee=/-->/g,te=/>/g,$=RegExp(`>|${q}(?:([^\\s"'>=/]+)(${q}*=${q}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ne=/'/g,se=/"/g,re=/^(?:script|style|textarea|title)$/i,G=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),c=G(1),ie=G(2),st=G(3),C=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),ae=new WeakMap,w=A.createTreeWalker(A,129);function le(t,e){if(!K(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return X!==void 0?X.createHTML(e):e}var de=(t,e)=>{let n=t.length-1,s=[],a,r=e===2?"<svg>":e===3?"<math>":"",o=E;for(let d=0;d<n;d++){let i=t[d],m,h,u=-1,v=0;for(;v<i.length&&(o.lastIndex=v,h=o.exec(i),h!==null);)v=o.lastIndex,o===E?h[1]==="!--"?o=ee:h[1]!==void 0?o=te:h[2]!==void 0?(re.test(h[2])&&(a=RegExp("</"+h[2],"g")),o=$):h[3]!==void 0&&(o=$):o===$?h[0]===">"?(o=a??E,u=-1):h[1]===void 0?u=-2:(u=o.lastIndex-h[2].length,m=h[1],o=h[3]===void 0?$:h[3]==='"'?se:ne):o===se||o===ne?o=$:o===ee||o===te?o=E:(o=$,a=void 0);let y=o===$&&t[d+1].startsWith("/>")?" ":"";r+=o===E?i+Le:u>=0?(s.push(m),i.slice(0,u)+z+i.slice(u)+f+y):i+f+(u===-2?d:y)}return[le(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},k=class t{constructor({strings:e,_$litType$:n},s){let a;this.parts=[];let r=0,o=0,d=e.length-1,i=this.parts,[m,h]=de(e,n);if(this.el=t.createElement(m,s),w.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(a=w.nextNode())!==null&&i.length<d;){if(a.nodeType===1){if(a.hasAttributes())for(let u of a.getAttributeNames())if(u.endsWith(z)){let v=h[o++],y=a.getAttribute(u).split(f),P=/([.?@])?(.*)/.exec(v);i.push({type:1,index:r,name:P[2],strings:y,ctor:P[1]==="."?V:P[1]==="?"?R:P[1]==="@"?O:T}),a.removeAttribute(u)}else u.startsWith(f)&&(i.push({type:6,index:r}),a.removeAttribute(u));if(re.test(a.tagName)){let u=a.textContent.split(f),v=u.length-1;if(v>0){a.textContent=N?N.emptyScript:"";for(let y=0;y<v;y++)a.append(u[y],x()),w.nextNode(),i.push({type:2,index:++r});a.append(u[v],x())}}}else if(a.nodeType===8)if(a.data===j)i.push({type:2,index:r});else{let u=-1;for(;(u=a.data.indexOf(f,u+1))!==-1;)i.push({type:7,index:r}),u+=f.length-1}r++}}static createElement(e,n){let s=A.createElement("template");return s.innerHTML=e,s}};function b(t,e,n=t,s){if(e===C)return e;let a=s!==void 0?n._$Co?.[s]:n._$Cl,r=S(e)?void 0:e._$litDirective$;return a?.constructor!==r&&(a?._$AO?.(!1),r===void 0?a=void 0:(a=new r(t),a._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=a:n._$Cl=a),a!==void 0&&(e=b(t,a._$AS(t,e.values),a,s)),e}var H=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,a=(e?.creationScope??A).importNode(n,!0);w.currentNode=a;let r=w.nextNode(),o=0,d=0,i=s[0];for(;i!==void 0;){if(o===i.index){let m;i.type===2?m=new _(r,r.nextSibling,this,e):i.type===1?m=new i.ctor(r,i.name,i.strings,this,e):i.type===6&&(m=new I(r,this,e)),this._$AV.push(m),i=s[++d]}o!==i?.index&&(r=w.nextNode(),o++)}return w.currentNode=A,a}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},_=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,a){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=a,this._$Cv=a?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=b(this,e,n),S(e)?e===l||e==null||e===""?(this._$AH!==l&&this._$AR(),this._$AH=l):e!==this._$AH&&e!==C&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):oe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==l&&S(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,a=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=k.createElement(le(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===a)this._$AH.p(n);else{let r=new H(a,this),o=r.u(this.options);r.p(n),this.T(o),this._$AH=r}}_$AC(e){let n=ae.get(e.strings);return n===void 0&&ae.set(e.strings,n=new k(e)),n}k(e){K(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,a=0;for(let r of e)a===n.length?n.push(s=new t(this.O(x()),this.O(x()),this,this.options)):s=n[a],s._$AI(r),a++;a<n.length&&(this._$AR(s&&s._$AB.nextSibling,a),n.length=a)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=J(e).nextSibling;J(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},T=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,a,r){this.type=1,this._$AH=l,this._$AN=void 0,this.element=e,this.name=n,this._$AM=a,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=l}_$AI(e,n=this,s,a){let r=this.strings,o=!1;if(r===void 0)e=b(this,e,n,0),o=!S(e)||e!==this._$AH&&e!==C,o&&(this._$AH=e);else{let d=e,i,m;for(e=r[0],i=0;i<r.length-1;i++)m=b(this,d[s+i],n,i),m===C&&(m=this._$AH[i]),o||=!S(m)||m!==this._$AH[i],m===l?e=l:e!==l&&(e+=(m??"")+r[i+1]),this._$AH[i]=m}o&&!a&&this.j(e)}j(e){e===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},V=class extends T{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===l?void 0:e}},R=class extends T{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==l)}},O=class extends T{constructor(e,n,s,a,r){super(e,n,s,a,r),this.type=5}_$AI(e,n=this){if((e=b(this,e,n,0)??l)===C)return;let s=this._$AH,a=e===l&&s!==l||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==l&&(s===l||a);a&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},I=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){b(this,e)}},ce={M:z,P:f,A:j,C:1,L:de,R:H,D:oe,V:b,I:_,H:T,N:R,U:O,B:V,F:I},Pe=U.litHtmlPolyfillSupport;Pe?.(k,_),(U.litHtmlVersions??=[]).push("3.3.3");var ue=(t,e,n)=>{let s=n?.renderBefore??e,a=s._$litPart$;if(a===void 0){let r=n?.renderBefore??null;s._$litPart$=a=new _(e.insertBefore(x(),r),r,void 0,n??{})}return a._$AI(t),a};var F={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function p(t){let e=F[t];return c`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${e.map(n=>ie`<path d=${n}></path>`)}
  </svg>`}function Ne(t,e={}){let n=Object.entries(e).filter(a=>!!a[1]),s=new URLSearchParams(n).toString();return(t==="choose"?"./":t)+(s&&`?${s}`)}function M(t,e,n,s,a={}){let r=o=>{o.metaKey||o.ctrlKey||o.shiftKey||o.button||(o.preventDefault(),t.send("go",{to:e,params:n}))};return c`<a
    href=${Ne(e,n)}
    class=${a.class??l}
    aria-label=${a.label??l}
    aria-current=${a.current?"page":l}
    @click=${r}
    >${s}</a
  >`}function L(t){return t?c`<p class="problem" role="alert">${p("alert")}<span>${t}</span></p>`:l}function me(t,e){return c`<button type="button" class="btn main skip" @click=${e}>${t}</button>`}var He="en-US";function he(t){He=t}function D(t,e,n){return`${t} ${t===1?e:n}`}var pe={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, Shift+Enter starts a new line, ↓ leads to the moves":"Intro lo dice, Mayús+Intro empieza otra línea, ↓ lleva a la lista","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They are said after your own words.":"Se dicen después de tus palabras.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var ve={};function fe(t){ve=pe[t.split("-",1)[0]??""]??{}}function g(t){return ve[t]??t}var ge=t=>(...e)=>({_$litDirective$:t,values:e}),B=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:ft}=ce;var Ve={},ye=(t,e=Ve)=>t._$AH=e;var $e=ge(class extends B{constructor(){super(...arguments),this.key=l}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(ye(t),this.key=e),n}});var Re=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),Y="callSimulatorTurning";function we(){return Y in document.documentElement.dataset}var W=class{onSilence=()=>{};#e=null;#t=null;#o;#n;#s;constructor(e){this.#s=e}send(e,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#a(),this.#t=e,Re.has(e)&&(document.documentElement.dataset[Y]=""),e!=="look"&&(this.#o=setTimeout(()=>{this.#s.setAttribute("aria-busy","true")},400)),this.#n=setTimeout(()=>{this.#a(),this.onSilence()},8e3),this.#e.setTriggerValue(e,n),!0)}answered(e){this.#e=e,this.#a()}close(){clearTimeout(this.#n)}#a(){clearTimeout(this.#n),clearTimeout(this.#o),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Y),this.#s.removeAttribute("aria-busy")}};var Ae="call-simulator-frame",Oe=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Ie=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${F.mark.map(t=>`<path d="${t}"/>`).join("")}</g></svg>`;function be(){if(document.getElementById(Ae))return;let t=document.createElement("style");t.id=Ae,t.textContent=Oe,document.head.append(t);for(let e of document.querySelectorAll('link[rel~="icon"]'))e.href=`data:image/svg+xml,${encodeURIComponent(Ie)}`}function Te(t){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),t.focus({preventScroll:!0})}var De=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],_e=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Be=[{to:"guide",text:"Guide"}],Me=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],Ee=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],xe="more-pages";function Se(t,e){let n=(r,o=l)=>r.map(({to:d,text:i})=>c`<li class=${o}>${M(t,d,{},g(i),{current:e===d})}</li>`),s=[p("mark"),c`<span>${g("Call simulator")}</span>`],a=[...Me,...Ee].some(({to:r})=>r===e);return c`<header class="mast">
    ${M(t,"choose",{},s,{class:"brand",label:g("Call simulator, home")})}
    <nav aria-label=${g("Pages")}>
      <ul class="bar-of-pages">
        ${n(De)}${n(_e,"roomy")}${n(Be)}
        <li>
          <button type="button" popovertarget=${xe} class=${a?"holds-current":l}>
            ${g("More")}${p("more")}
          </button>
        </li>
      </ul>
      <div id=${xe} popover class="menu-of-pages" @click=${We}>
        <ul>
          ${n(_e,"narrow")}${n(Ee)}
        </ul>
        <p id="for-trainers">${g("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(Me)}
        </ul>
      </div>
    </nav>
  </header>`}function We(t){t.currentTarget instanceof HTMLElement&&t.currentTarget.hidePopover()}var qe="The app is not answering. Check that it is still running, then load this page again.",Q=class extends W{view;problem=null;arrives=we();root;#e=()=>{};constructor(e){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",s=>{Ue(this,s)}),this.view=e.data[0].view,be(),e.parentElement.append(n)}take(e,n){let[s]=e.data;this.view=s.view,this.problem=s.problem,he(s.locale),fe(s.locale),this.answered(e),this.#e=n}redraw(){this.#e()}arrive(e){this.arrives&&(this.arrives=!1,Te(e))}};function Ue(t,e){if(e.metaKey||e.ctrlKey||e.shiftKey||e.button)return;let s=(e.target instanceof Element?e.target.closest("a[data-statement]"):null)?.dataset.statement;s&&(e.preventDefault(),t.send("go",{to:"guide",params:{statement:s}}))}function ze(t){let e=new WeakMap;return n=>{let s=e.get(n.parentElement)??t(n);return e.set(n.parentElement,s),s}}var Z=class extends Q{state;silent=!1;constructor(e,n){super(e),this.state=n}};function Ce(t,e){let n=o=>e.state?.(o),s=new WeakMap,a=ze(o=>{let d=new Z(o,n(o.data[0].view));return s.set(d,i=>{Ke(i)||e.onKey?.(d,i)}),d}),r=new WeakMap;return o=>{let d=a(o),i=e.about?.(o.data[0].view),m=!r.has(d)||r.get(d)!==i;m&&r.has(d)&&(d.state=n(o.data[0].view)),r.set(d,i),je(d,o,e),e.drawn?.(d,m);let h=s.get(d);return h&&document.addEventListener("keydown",h),()=>{h&&document.removeEventListener("keydown",h),e.left?.(d),d.close()}}}function je(t,e,n){let s=()=>{ue(Ge(t,n),t.root)};t.take(e,s),t.silent=!1,t.onSilence=()=>{t.silent=!0,s()},s();let a=t.root.querySelector("#main");a&&t.arrive(a)}function Ke(t){if(t.repeat||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return!0;let[e]=t.composedPath();return e instanceof HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))}function Ge(t,e){let n=()=>t.root.querySelector("#main")?.focus();return[L(t.silent?qe:null),me(g("Skip to the page"),n),Se(t,e.here),c`<div id="main" tabindex="-1">${$e(e.about?.(t.view),e.draw(t))}</div>`]}var Fe={done:"Done",now:"Now",to_come:"To come"};function Ye(t,e){let n=e.done>=e.asked,s=e.scenario?M(t,"brief",{scenario:e.scenario},e.words):e.words;return c`<li class=${n?"got":l}>
    ${p(n?"check":e.kind==="drill"?"clock":"phone")}
    <span>${s}</span><span class="small muted">${e.text}</span>
  </li>`}function ke(t,e){return c`<p class="muted">${e.about}</p>
    ${e.waits?c`<p class="waits">${p("clock")}<span>${e.waits}</span></p>`:l}
    <ul class="asked">
      ${e.asked.map(n=>Ye(t,n))}
    </ul>`}function Qe(t,e){let n=c`<span class="small muted">${e.days}</span>
    <h3>${e.title}</h3>
    <span class="small muted count">${e.done} of ${e.of}</span>`,s=c`<span class="dot">${e.state==="done"?p("check"):l}</span
    ><span class="unseen">${Fe[e.state]}:</span>`;return e.state==="now"?c`<li class="stage now" aria-current="step">
      ${s}
      <div class="card body">
        <div class="head">${n}</div>
        ${ke(t,e)}
      </div>
    </li>`:c`<li class="stage ${e.state}">
    ${s}
    <details class="body">
      <summary class="head">${n}</summary>
      ${ke(t,e)}
    </details>
  </li>`}function Ze(t,{next:e}){if(!e)return l;let n="level"in e?e.level==="worked"?"play":"phone":"clock";return c`<section class="card next" aria-labelledby="next-title">
    <div>
      <h2 class="label" id="next-title">What comes next, and why</h2>
      <p>${e.why}</p>
    </div>
    <button type="button" class="btn main" @click=${()=>t.send("begin",Date.now())}>
      ${p(n)}${e.words}
    </button>
  </section>`}function Je(t,{title:e}){let n=a=>()=>{t.state.leaving=a,t.redraw()},s=()=>{t.state.leaving=!1,t.send("leave",Date.now())};return t.state.leaving?c`<div class="leaving" role="alertdialog" aria-labelledby="leaving-title">
    <p id="leaving-title">
      Leave “${e}”? Your calls and drills stay. If you come back, it starts at its first day.
    </p>
    <p class="row">
      <button type="button" class="btn" @click=${s}>Leave it</button>
      <button type="button" class="btn" @click=${n(!1)}>Stay in it</button>
    </p>
  </div>`:c`<button type="button" class="btn quiet" @click=${n(!0)}>Leave this program</button>`}function Xe(t,e){return c`<div class="top">
      <h1>${e.title}</h1>
      <p class="lead">${e.about}</p>
    </div>
    ${L(t.problem)}
    <div class="place">
      <p><b>${e.place}</b><span class="muted">${e.pace}</span></p>
      <progress max=${e.of} value=${e.done} aria-label="Done of this program"></progress>
      <p class="small muted">${e.done} of ${e.of} steps done</p>
    </div>
    ${Ze(t,e)}
    <ol class="path" aria-label="The stages">
      ${e.stages.map(n=>Qe(t,n))}
    </ol>
    ${Je(t,e)}`}function et(t,e){let n=[D(e.days,"working day","working days"),D(e.calls,"call","calls")];return e.drills>0&&n.push(D(e.drills,"drill","drills")),c`<li class="card choice">
    <div>
      <h3>${e.title}</h3>
      <p>${e.about}</p>
      <p class="small muted">${e.for_whom} ${n.join(", ")}.</p>
    </div>
    <button type="button" class="btn" @click=${()=>t.send("enrol",{programme:e.id})}>Begin today</button>
  </li>`}function tt(t){let e=t.view.all.filter(s=>!s.chosen);if(e.length===0)return l;let n=t.view.programme?c`<h2>Other programs</h2>`:l;return c`<section class="others">
    ${n}
    <ul>
      ${e.map(s=>et(t,s))}
    </ul>
  </section>`}function nt(t){let e=t.view.all.length>0?"A program says what comes next on each day, and why. You can leave it at any time.":"This library has no programs. Every call can be taken all the same.";return c`<div class="top">
      <h1>Programs</h1>
      <p class="lead">${e}</p>
    </div>
    ${L(t.problem)}`}var jt=Ce("programme",{here:"programme",about:({programme:t})=>t?.id??"",state:()=>({leaving:!1}),draw:t=>{let{programme:e}=t.view;return c`<div class="wrap narrow">
      ${e?Xe(t,e):nt(t)} ${tt(t)}
      <p class="small everybody">
        For trainers: ${M(t,"people",{},"where everybody on this machine is, and who is stuck")}.
      </p>
    </div>`}});export{jt as default};
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
