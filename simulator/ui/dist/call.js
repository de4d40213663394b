/* Made from pages/call/page.ts by npm run build. */
var pt={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, ↓ leads to the moves, Esc to your desk":"Intro lo dice, ↓ lleva a la lista, Esc a tu escritorio","Typed, and not said:":"Escrito y no dicho:","Not said yet:":"Aún sin decir:",Keys:"Teclas","All keys":"Todas las teclas",Close:"Cerrar","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Review:"Revisión",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var ht={};function mt(e){ht=pt[e.split("-",1)[0]??""]??{}}function c(e){return ht[e]??e}var Oe=globalThis,ft=e=>e,re=Oe.trustedTypes,yt=re?re.createPolicy("lit-html",{createHTML:e=>e}):void 0,Ve="$lit$",x=`lit$${Math.random().toFixed(9).slice(2)}$`,He="?"+x,Bo=`<${He}>`,L=document,Q=()=>L.createComment(""),J=e=>e===null||typeof e!="object"&&typeof e!="function",Le=Array.isArray,kt=e=>Le(e)||typeof e?.[Symbol.iterator]=="function",_e=`[ 	
\f\r]`,z=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,vt=/-->/g,bt=/>/g,V=RegExp(`>|${_e}(?:([^\\s"'>=/]+)(${_e}*=${_e}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),gt=/'/g,wt=/"/g,St=/^(?:script|style|textarea|title)$/i,Ne=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),r=Ne(1),g=Ne(2),tr=Ne(3),w=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),$t=new WeakMap,H=L.createTreeWalker(L,129);function xt(e,t){if(!Le(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return yt!==void 0?yt.createHTML(t):t}var Ct=(e,t)=>{let n=e.length-1,o=[],s,i=t===2?"<svg>":t===3?"<math>":"",a=z;for(let p=0;p<n;p++){let d=e[p],h,y,u=-1,v=0;for(;v<d.length&&(a.lastIndex=v,y=a.exec(d),y!==null);)v=a.lastIndex,a===z?y[1]==="!--"?a=vt:y[1]!==void 0?a=bt:y[2]!==void 0?(St.test(y[2])&&(s=RegExp("</"+y[2],"g")),a=V):y[3]!==void 0&&(a=V):a===V?y[0]===">"?(a=s??z,u=-1):y[1]===void 0?u=-2:(u=a.lastIndex-y[2].length,h=y[1],a=y[3]===void 0?V:y[3]==='"'?wt:gt):a===wt||a===gt?a=V:a===vt||a===bt?a=z:(a=V,s=void 0);let f=a===V&&e[p+1].startsWith("/>")?" ":"";i+=a===z?d+Bo:u>=0?(o.push(h),d.slice(0,u)+Ve+d.slice(u)+x+f):d+x+(u===-2?p:f)}return[xt(e,i+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),o]},X=class e{constructor({strings:t,_$litType$:n},o){let s;this.parts=[];let i=0,a=0,p=t.length-1,d=this.parts,[h,y]=Ct(t,n);if(this.el=e.createElement(h,o),H.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=H.nextNode())!==null&&d.length<p;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())if(u.endsWith(Ve)){let v=y[a++],f=s.getAttribute(u).split(x),b=/([.?@])?(.*)/.exec(v);d.push({type:1,index:i,name:b[2],strings:f,ctor:b[1]==="."?le:b[1]==="?"?ce:b[1]==="@"?de:P}),s.removeAttribute(u)}else u.startsWith(x)&&(d.push({type:6,index:i}),s.removeAttribute(u));if(St.test(s.tagName)){let u=s.textContent.split(x),v=u.length-1;if(v>0){s.textContent=re?re.emptyScript:"";for(let f=0;f<v;f++)s.append(u[f],Q()),H.nextNode(),d.push({type:2,index:++i});s.append(u[v],Q())}}}else if(s.nodeType===8)if(s.data===He)d.push({type:2,index:i});else{let u=-1;for(;(u=s.data.indexOf(x,u+1))!==-1;)d.push({type:7,index:i}),u+=x.length-1}i++}}static createElement(t,n){let o=L.createElement("template");return o.innerHTML=t,o}};function N(e,t,n=e,o){if(t===w)return t;let s=o!==void 0?n._$Co?.[o]:n._$Cl,i=J(t)?void 0:t._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(e),s._$AT(e,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(t=N(e,s._$AS(e,t.values),s,o)),t}var ae=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:o}=this._$AD,s=(t?.creationScope??L).importNode(n,!0);H.currentNode=s;let i=H.nextNode(),a=0,p=0,d=o[0];for(;d!==void 0;){if(a===d.index){let h;d.type===2?h=new W(i,i.nextSibling,this,t):d.type===1?h=new d.ctor(i,d.name,d.strings,this,t):d.type===6&&(h=new ue(i,this,t)),this._$AV.push(h),d=o[++p]}a!==d?.index&&(i=H.nextNode(),a++)}return H.currentNode=L,s}p(t){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(t,o,n),n+=o.strings.length-2):o._$AI(t[n])),n++}},W=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=N(this,t,n),J(t)?t===l||t==null||t===""?(this._$AH!==l&&this._$AR(),this._$AH=l):t!==this._$AH&&t!==w&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):kt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==l&&J(this._$AH)?this._$AA.nextSibling.data=t:this.T(L.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:o}=t,s=typeof o=="number"?this._$AC(t):(o.el===void 0&&(o.el=X.createElement(xt(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let i=new ae(s,this),a=i.u(this.options);i.p(n),this.T(a),this._$AH=i}}_$AC(t){let n=$t.get(t.strings);return n===void 0&&$t.set(t.strings,n=new X(t)),n}k(t){Le(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let i of t)s===n.length?n.push(o=new e(this.O(Q()),this.O(Q()),this,this.options)):o=n[s],o._$AI(i),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let o=ft(t).nextSibling;ft(t).remove(),t=o}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},P=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,o,s,i){this.type=1,this._$AH=l,this._$AN=void 0,this.element=t,this.name=n,this._$AM=s,this.options=i,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(t,n=this,o,s){let i=this.strings,a=!1;if(i===void 0)t=N(this,t,n,0),a=!J(t)||t!==this._$AH&&t!==w,a&&(this._$AH=t);else{let p=t,d,h;for(t=i[0],d=0;d<i.length-1;d++)h=N(this,p[o+d],n,d),h===w&&(h=this._$AH[d]),a||=!J(h)||h!==this._$AH[d],h===l?t=l:t!==l&&(t+=(h??"")+i[d+1]),this._$AH[d]=h}a&&!s&&this.j(t)}j(t){t===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},le=class extends P{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===l?void 0:t}},ce=class extends P{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==l)}},de=class extends P{constructor(t,n,o,s,i){super(t,n,o,s,i),this.type=5}_$AI(t,n=this){if((t=N(this,t,n,0)??l)===w)return;let o=this._$AH,s=t===l&&o!==l||t.capture!==o.capture||t.once!==o.once||t.passive!==o.passive,i=t!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ue=class{constructor(t,n,o){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(t){N(this,t)}},Tt={M:Ve,P:x,A:He,C:1,L:Ct,R:ae,D:kt,V:N,I:W,H:P,N:ce,U:de,B:le,F:ue},Wo=Oe.litHtmlPolyfillSupport;Wo?.(X,W),(Oe.litHtmlVersions??=[]).push("3.3.3");var Pe=(e,t,n)=>{let o=n?.renderBefore??t,s=o._$litPart$;if(s===void 0){let i=n?.renderBefore??null;o._$litPart$=s=new W(t.insertBefore(Q(),i),i,void 0,n??{})}return s._$AI(e),s};var C={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},E=e=>(...t)=>({_$litDirective$:e,values:t}),k=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,o){this._$Ct=t,this._$AM=n,this._$Ci=o}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Fo}=Tt,Et=e=>e;var Mt=e=>e.strings===void 0,At=()=>document.createComment(""),F=(e,t,n)=>{let o=e._$AA.parentNode,s=t===void 0?e._$AB:t._$AA;if(n===void 0){let i=o.insertBefore(At(),s),a=o.insertBefore(At(),s);n=new Fo(i,a,e,e.options)}else{let i=n._$AB.nextSibling,a=n._$AM,p=a!==e;if(p){let d;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(d=e._$AU)!==a._$AU&&n._$AP(d)}if(i!==s||p){let d=n._$AA;for(;d!==i;){let h=Et(d).nextSibling;Et(o).insertBefore(d,s),d=h}}}return n},A=(e,t,n=e)=>(e._$AI(t,n),e),Ko={},K=(e,t=Ko)=>e._$AH=t,Rt=e=>e._$AH,pe=e=>{e._$AR(),e._$AA.remove()};var M=E(class extends k{constructor(){super(...arguments),this.key=l}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(K(e),this.key=t),n}});var ee={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function m(e){let t=ee[e];return r`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${t.map(n=>g`<path d=${n}></path>`)}
  </svg>`}function qo(e,t={}){let n=Object.entries(t).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(e==="choose"?"./":e)+(o&&`?${o}`)}function R(e,t,n,o,s={}){let i=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),e.send("go",{to:t,params:n}))};return r`<a
    href=${qo(t,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${i}
    >${o}</a
  >`}function Ie(e){return e?r`<p class="problem" role="alert">${m("alert")}<span>${e}</span></p>`:l}function De(e,t){return r`<button type="button" class="btn main skip" @click=${t}>${e}</button>`}var Uo=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],_t=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Go=[{to:"guide",text:"Guide"}],Ot=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"review",text:"Review"},{to:"annotate",text:"A real call"}],Vt=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Ht="more-pages";function Be(e,t){let n=(i,a=l)=>i.map(({to:p,text:d})=>r`<li class=${a}>${R(e,p,{},c(d),{current:t===p})}</li>`),o=[m("mark"),r`<span>${c("Call simulator")}</span>`],s=[...Ot,...Vt].some(({to:i})=>i===t);return r`<header class="mast">
    ${R(e,"choose",{},o,{class:"brand",label:c("Call simulator, home")})}
    <nav aria-label=${c("Pages")}>
      <ul class="bar-of-pages">
        ${n(Uo)}${n(_t,"roomy")}${n(Go)}
        <li>
          <button type="button" popovertarget=${Ht} class=${s?"holds-current":l}>
            ${c("More")}${m("more")}
          </button>
        </li>
      </ul>
      <div id=${Ht} popover class="menu-of-pages" @click=${Yo}>
        <ul>
          ${n(_t,"narrow")}${n(Vt)}
        </ul>
        <p id="for-trainers">${c("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(Ot)}
        </ul>
      </div>
    </nav>
  </header>`}function Yo(e){e.currentTarget instanceof HTMLElement&&e.currentTarget.hidePopover()}var jo=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),We="callSimulatorTurning";function Lt(){return We in document.documentElement.dataset}var he=class{onSilence=()=>{};#e=null;#t=null;#o;#s;#i;constructor(t){this.#i=t}send(t,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#r(),this.#t=t,jo.has(t)&&(document.documentElement.dataset[We]=""),t!=="look"&&(this.#o=setTimeout(()=>{this.#i.setAttribute("aria-busy","true")},400)),this.#s=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(t,n),!0)}answered(t){this.#e=t,this.#r()}close(){clearTimeout(this.#s)}#r(){clearTimeout(this.#s),clearTimeout(this.#o),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,We),this.#i.removeAttribute("aria-busy")}};var Zo="en-US";function Nt(e){Zo=e}function Pt(e,t,n){return`${e} ${e===1?t:n}`}function It(e){let t=Math.max(0,Math.floor(e)),n=i=>String(i).padStart(2,"0"),o=Math.floor(t/3600),s=`${n(Math.floor(t/60)%60)}:${n(t%60)}`;return o?`${o}:${s}`:s}function Dt(e){let t=e.replaceAll("_"," ");return t.charAt(0).toUpperCase()+t.slice(1)}var Bt="call-simulator-frame",zo=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Qo=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${ee.mark.map(e=>`<path d="${e}"/>`).join("")}</g></svg>`;function Wt(){if(document.getElementById(Bt))return;let e=document.createElement("style");e.id=Bt,e.textContent=zo,document.head.append(e);for(let t of document.querySelectorAll('link[rel~="icon"]'))t.href=`data:image/svg+xml,${encodeURIComponent(Qo)}`}function Ft(e){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),e.focus({preventScroll:!0})}var me=class extends he{view;problem=null;arrives=Lt();root;#e=()=>{};constructor(t){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{Jo(this,o)}),this.view=t.data[0].view,Wt(),t.parentElement.append(n)}take(t,n){let[o]=t.data;this.view=o.view,this.problem=o.problem,Nt(o.locale),mt(o.locale),this.answered(t),this.#e=n}redraw(){this.#e()}arrive(t){this.arrives&&(this.arrives=!1,Ft(t))}};function Jo(e,t){if(t.metaKey||t.ctrlKey||t.shiftKey||t.button)return;let o=(t.target instanceof Element?t.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(t.preventDefault(),e.send("go",{to:"guide",params:{statement:o}}))}function Kt(e){let t=new WeakMap;return n=>{let o=t.get(n.parentElement)??e(n);return t.set(n.parentElement,o),o}}function qt(e){if(e.repeat||e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let[t]=e.composedPath();return t instanceof HTMLElement&&(t.isContentEditable||t.matches("input, textarea, select"))}function q({typed_answer:e,responses:t}){return e?.asked?[]:t}function Ut(e){return e?.asked?c("What do you say? Say it in your own words."):e?.typed?e.meant?e.sure?"Closest to this one: is that what you meant?":"Perhaps this one: is that what you meant?":"None of these is near what you typed. Which one do you say?":c("What do you say?")}function Xo(e,t){let n=e.view.typed_answer?.meant===t.id,o=["reply",n&&"near",e.isPicked(t.id)&&"picked"].filter(Boolean).join(" "),s=()=>{e.choose(t.id,"field")};return r`<li>
    <button
      type="button"
      class=${o}
      aria-disabled=${e.pacing.isClosed?"true":l}
      aria-keyshortcuts=${t.key??l}
      @click=${s}
    >
      <kbd>${t.key}</kbd><span>${t.text}</span>
      ${n?r`<span class="tag meant">closest to what you typed</span>`:l}
    </button>
  </li>`}function Gt(e){let{length:t}=q(e);return r`<span class="small muted">${t>1?`${c("Keys 1 to")} ${t}`:l}</span>`}function Yt(e){return r`<ol ?hidden=${!!e.view.typed_answer?.asked}>
    ${q(e.view).map(t=>Xo(e,t))}
  </ol>`}var fe={worked:"Worked example",guided:"Guided",practice:"Practice",assessment:"Assessment"};var Fe={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var es={},jt=E(class extends k{constructor(){super(...arguments),this.ot=es}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((o,s)=>o===this.ot[s]))return w}else if(this.ot===t)return w;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}});var Zt=["M31 41C31 25 38 17.5 48 17.5S65 25 65 41C65 56 58 66.5 48 66.5S31 56 31 41Z","M30.5 42C30.5 25 38 17.5 48 17.5S65.5 25 65.5 42C65.5 57 59 65 48 65S30.5 57 30.5 42Z","M31 40C31 25 38 17.5 48 17.5S65 25 65 40L64.4 50C63.4 61 56 66.5 48 66.5S32.6 61 31.6 50Z","M31.5 40C31.5 25 38.5 17 48 17S64.5 25 64.5 40C64.5 55 56.5 68 48 68S31.5 55 31.5 40Z"],zt=["M48.4 45C48.9 48.4 51.4 50.6 50.4 52.3C49.6 53.5 47.8 53.4 46.6 52.8","M45.8 52C46.6 53.9 49.6 54 50.5 52","M47.8 44C47.6 48 44.8 51 45.8 52.4C46.7 53.6 48.8 53.4 50 52.8"],Qt=["M38.5 74.2C42 80.5 54 80.5 57.5 74.2","M39 73.6 48 86 57 73.6","M39.5 72.6 33.5 80.5 41.5 85.5 48 79 54.5 85.5 62.5 80.5 56.5 72.6M48 79V96","M36 75C36.5 84 59.5 84 60 75M40.5 82.5V90M55.5 82.5V90"];function U(...e){return e.map(([t,n,o])=>`M${t-o} ${n}a${o} ${o} 0 1 1 ${2*o} 0a${o} ${o} 0 1 1 ${-2*o} 0`).join("")}var ts="M29.6 46.5C28 39 29.2 31.5 33 27.5C33.4 34 32.6 40 31.6 46.5ZM66.4 46.5C68 39 66.8 31.5 63 27.5C62.6 34 63.4 40 64.4 46.5Z",Jt={short:"M30 42C28.4 25 36.4 14 48.6 14C60.8 14 67.6 25 66 42C64.8 36.5 63.4 32 60.4 28.6C52 31.2 42.6 30.6 36.4 28C33.2 32 31.4 36.5 30 42Z",side:"M30 42C27.6 25 36.6 13 50 13.4C62.6 13.8 68.2 25 66 42C65.2 35.6 62.8 31 58.8 28C50.6 27.8 43 26 39 21.8C38.2 29.4 33 34 30 42Z",crop:"M30.6 38.5C29.8 24 37.8 15.8 48 15.8S66.2 24 65.4 38.5C64 31.4 61.2 27.6 56.8 26.2C51 24.8 45 24.8 39.2 26.2C34.8 27.6 32 31.4 30.6 38.5Z",tight:U([33.4,32,4.6],[36,25.6,5.2],[41.4,20.8,5.4],[48,19,5.6],[54.6,20.8,5.4],[60,25.6,5.2],[62.6,32,4.6]),mop:"M29.2 45C25.8 25.6 35.6 12 49.2 12.4C62.8 12.8 70 25.6 66.8 45C66 39.6 64.4 36 62 33.4C59.6 35.8 57 34.2 55 31C52.6 35.2 48.4 35 46 31.4C43.4 35.8 39.4 35.6 36.8 32.4C33.2 35.6 31 39.6 29.2 45Z",receding:`${ts}M34.5 25.5C37.5 18.6 42.4 15.6 48 15.6S58.5 18.6 61.5 25.5C57.6 20.8 53 19.4 48 19.4S38.4 20.8 34.5 25.5Z`,bald:"M29.6 48C28 42.4 28.4 36 30.6 31.6C32 36.6 32.2 42.4 31.6 48ZM66.4 48C68 42.4 67.6 36 65.4 31.6C64 36.6 63.8 42.4 64.4 48Z",bob:"M30.4 44C28.6 27 36.4 16 48 16S67.4 27 65.6 44C63.6 37 61.4 30.6 56 26.4C49.6 32 39.4 33 34.4 35C32.2 37.6 31.2 40.6 30.4 44Z",long:"M48 15.4C37.2 15.4 30.2 24 30.2 44C36.6 39.6 44.6 31.4 48 19.6C51.4 31.4 59.4 39.6 65.8 44C65.8 24 58.8 15.4 48 15.4Z",bun:"M30.6 41C29.4 24.4 37.6 15.4 48 15.4S66.6 24.4 65.4 41C63.2 33.2 57.4 27.4 48 27.4S32.8 33.2 30.6 41Z",curls:U([31.4,37,5.2],[33.6,29,6],[39.4,22.4,6.8],[48,19,7.2],[56.6,22.4,6.8],[62.4,29,6],[64.6,37,5.2]),pixie:"M29.4 48C26.4 27 35.8 13.2 49 13.2C62.4 13.2 69.6 26 66.6 48C65.8 43.4 65 39.4 63.2 35C54.4 34 46.4 30 42.4 23.6C40.4 30 35.2 34 32.4 37.4C31 40.6 30.4 44 29.4 48Z",tail:"M30.4 42C28.8 25 37 15 48.4 15C59.8 15 67.2 25 65.6 42C63.8 34.8 61 30.4 56.4 27.8C48.4 28.6 41.8 27 38.4 23.6C37 30.6 32.6 35.4 30.4 42Z",fringe:"M30.2 45C28.2 27 36 15.4 48 15.4S67.8 27 65.8 45C65.2 41.6 64.4 38.6 63.2 36.2C57.8 38 53.6 38.4 48 38.4S38.2 38 32.8 36.2C31.6 38.6 30.8 41.6 30.2 45Z",waves:U([32,36.6,4.6],[33.2,30,5.2],[37,24,5.8],[43.2,20,6],[50.6,19,6.2],[57,21.8,5.8],[61.8,26.8,5.4],[64,33,5],[64.6,38.6,4])},Xt={bob:"M26.6 44C24.4 23 35 11.6 48 11.6S71.6 23 69.4 44C69.8 53 70.2 59 68.4 64.6C61.6 66.4 58 62 57 57H39C38 62 34.4 66.4 27.6 64.6C25.8 59 26.2 53 26.6 44Z",long:"M25.8 46C23.4 23 34.6 11 48 11S72.6 23 70.2 46C70.6 59 72.2 69 75.6 77C67 80.6 60.6 77 58 70H38C35.4 77 29 80.6 20.4 77C23.8 69 25.4 59 25.8 46Z",fringe:"M26.4 46C24 23 34.8 11.4 48 11.4S72 23 69.6 46C70 56 70.8 63 72.4 69.6C65.6 72.4 60 69 58 64H38C36 69 30.4 72.4 23.6 69.6C25.2 63 26 56 26.4 46Z",bun:U([48,14,7.4]),curls:U([28.4,44,6.8],[29,53.4,6.4],[67.6,44,6.8],[67,53.4,6.4],[31.6,61,5.4],[64.4,61,5.4],[48,18,11],[36,26,9],[60,26,9]),tail:"M60 18.6C74.4 20.6 79.6 35.6 74.6 55C72.4 61.8 68.6 63.4 66.4 58.6C69.8 46.6 68.4 32.6 60 18.6Z",waves:U([30.6,43.4,4.6],[65.4,43.4,4.6],[31.6,49.6,4],[64.4,49.6,4])},en=["M34.6 44.8a6.4 6.4 0 1 1 12.8 0a6.4 6.4 0 1 1-12.8 0M48.6 44.8a6.4 6.4 0 1 1 12.8 0a6.4 6.4 0 1 1-12.8 0M47.2 43.6Q48 42.6 48.8 43.6M34.6 44 30.4 42.6M61.4 44 65.6 42.6","M36 40.6h9.6q1.6 0 1.6 1.6v4.2q0 3.6-3.6 3.6h-5.6q-3.6 0-3.6-3.6v-4.2q0-1.6 1.6-1.6ZM50.4 40.6H60q1.6 0 1.6 1.6v4.2q0 3.6-3.6 3.6h-5.6q-3.6 0-3.6-3.6v-4.2q0-1.6 1.6-1.6ZM47.2 43Q48 42 48.8 43M34.4 42.6 30.4 41.8M61.6 42.6 65.6 41.8","M35 45.4h11.6q.6 5.6-5.8 5.6T35 45.4ZM49.4 45.4H61q.6 5.6-5.8 5.6T49.4 45.4ZM46.6 46Q48 44.8 49.4 46M35 45.6 30.6 43M61 45.6 65.4 43"],ye={full:{path:"M31.2 45C31.4 60.6 37.6 71 48 71S64.6 60.6 64.8 45C63.6 51.6 61.4 54.6 58 55.6C54.4 53.6 50.6 54.2 48 55.4C45.4 54.2 41.6 53.6 38 55.6C34.6 54.6 32.4 51.6 31.2 45Z",fill:1},shadow:{path:"M31.6 48C32.4 60 38 66.6 48 66.6S63.6 60 64.4 48C63 53 60.6 55.4 57.6 56C54 54.4 50.6 54.8 48 55.6C45.4 54.8 42 54.4 38.4 56C35.4 55.4 33 53 31.6 48Z",fill:.26},moustache:{path:"M48 55C45 53.2 40.6 54.4 38.8 58C42 58.8 46 58.4 48 57C50 58.4 54 58.8 57.2 58C55.4 54.4 51 53.2 48 55Z",fill:1}};var Ke=[["#f7dcc9","#4a2f27"],["#efc6a6","#46291f"],["#dca77f","#40241a"],["#bb8159","#351b11"],["#915e3f","#26120a"],["#6b4430","#1c0c06"]],nn=["#2a211f","#3c2a22"],ns=[...nn,"#5d3d29","#85562f","#a4522c","#c99a55"],os=["#b4babd","#d2cec5","#8b9296"],ss=["#2f6f62","#3f5f8f","#8a5a83","#b0673f","#5d6770","#9a4651","#6b7d3f"],tn=["#3a2f2c","#e0b968"],is=[["#dcebe5","#1f3b34"],["#e4e3f1","#2b2c45"],["#f3e6d3","#3d3120"],["#dbe7f1","#1f3345"],["#f3e0de","#422825"],["#e8ecd8","#313820"]],rs={young:["long","bun","curls","fringe","tail"],adult:["bob","long","bun","curls","pixie","tail","fringe"],old:["waves","bun","bob","pixie"]},as={young:["mop","side","tight","crop"],adult:["side","crop","tight","short","receding","bald"],old:["receding","bald","side","crop"]},ls={young:.2,adult:.4,old:.75};function G(e,t){let n=Math.imul(e^Math.imul(t,2654435761),2246822507);return n=Math.imul(n^n>>>13,3266489909),((n^n>>>16)>>>0)/2**32}function cs(e,t,n){return e.age==="old"?n(os,3):n(t>=3?nn:ns,3)}function ds({woman:e,age:t,drawn:n}){if(e||t==="young")return null;let o=[null,null,ye.full,ye.shadow,ye.moustache];return o[Math.floor(G(n,8)*o.length)]??null}function on(e){let{woman:t,age:n,drawn:o}=e,s=(h,y)=>h[Math.floor(G(o,y)*h.length)],i=Math.floor(G(o,1)*Ke.length),[a,p]=Ke[i]??Ke[0],d=s((t?rs:as)[n],2);return{skin:a,ink:p,hair:cs(e,i,s),cloth:s(ss,4),ground:s(is,5),head:s(Zt,6),nose:s(zt,7),collar:s(Qt,9),front:Jt[d],back:Xt[d]??"",glasses:G(o,10)<ls[n]?s(en,11):"",frame:i>=3?tn[1]:tn[0],beard:ds(e),hasLashes:t,hasEarrings:t&&G(o,12)<.45,hasFreckles:n!=="old"&&i<2&&G(o,13)<.35,isOld:n==="old"}}var ve=["furious","angry","irritated","neutral","calm"],us={furious:{brows:[[4.4,-1.6,-.6],[4.4,-1.6,-.6]],lids:1.5,mouth:"M41.6 62.4C43 56.8 53 56.8 54.4 62.4C51 63.6 45 63.6 41.6 62.4Z",isOpen:!0,flush:.42,creases:"M46.7 36.6V40M49.3 36.6V40"},angry:{brows:[[3.2,-.6,.2],[3.2,-.6,.2]],lids:1.3,mouth:"M42.4 61C45.6 57.8 50.4 57.8 53.6 61",flush:.24,creases:"M47 37.6 47.2 40M49 37.6 48.8 40"},irritated:{brows:[[2,.6,.4],[.6,-1.2,2.2]],lids:1,mouth:"M43 60.2C46.4 59.4 50 58.6 53.4 58.9",flush:.1},neutral:{brows:[[.4,.4,1.6],[.4,.4,1.6]],lids:0,mouth:"M43 59C46 60.2 50 60.2 53 59",flush:.1},calm:{brows:[[-.6,.2,2.2],[-.6,.2,2.2]],lids:-.2,mouth:"M41.6 57.6C44.4 62.4 51.6 62.4 54.4 57.6",flush:.2}},ps=e=>ve.some(t=>t===e);function sn(e,{brows:t,lids:n},{hasLashes:o,isOld:s}){let i=48+7*e,[a,p,d]=t[e===-1?0:1]??[0,0,0],[h,y]=[i-4.6*e,i+4.8*e],u=41.6+n;return g`
    <ellipse class="ink" cx=${i} cy=${44.7+n/2} rx="1.9" ry=${2.5-Math.max(n,0)*.55}></ellipse>
    <path class="line thin" d="M${i-3.7*e} ${u+1.7}Q${i} ${u-.8} ${i+3.9*e} ${u+1.9}"></path>
    ${o?g`<path class="line thin" d="M${i+3.7*e} ${u+1.7}l${1.7*e} -1.2"></path>`:l}
    ${s?g`<path class="line faint" d="M${i-2.6} 48.6Q${i} 50 ${i+2.6} 48.6"></path>`:l}
    <path class="brow" d="M${h} ${37.4+a}Q${i} ${37-d} ${y} ${37.8+p}"></path>`}function hs(e){return g`
    <path class="hair" d=${e.back}></path>
    <path class="cloth" d="M11 99C12.5 83 25 76.6 40 73.2C43 79 53 79 56 73.2C71 76.6 83.5 83 85 99Z"></path>
    <path class="skin" d="M41 58V73.4C43.4 79.4 52.6 79.4 55 73.4V58Z"></path>
    <path class="shade" d="M41 63.4C44.6 69.4 51.4 69.4 55 63.4V67C51.4 72 44.6 72 41 67Z"></path>
    <path class="seam" d=${e.collar}></path>
    <circle class="skin" cx="30.8" cy="45.6" r="4.2"></circle><circle class="skin" cx="65.2" cy="45.6" r="4.2"></circle>
    ${e.hasEarrings?g`<circle class="gold" cx="30.4" cy="51.4" r="1.5"></circle><circle class="gold" cx="65.6" cy="51.4" r="1.5"></circle>`:l}
    <path class="skin" d=${e.head}></path>`}function ms(e,{flush:t,creases:n}){return g`
    <g class="flush" opacity=${t}><circle cx="37.4" cy="52" r="4.6"></circle><circle cx="58.6" cy="52" r="4.6"></circle></g>
    ${e.hasFreckles?g`<path class="line faint" d="M36 50.4v.1M38.6 52.2v.1M40.6 50.2v.1M55.4 50.2v.1M57.4 52.2v.1M60 50.4v.1"></path>`:l}
    ${e.isOld?g`<path class="line faint" d="M41 54.4Q39 56.6 39.6 59.4M55 54.4Q57 56.6 56.4 59.4M42 32.6Q48 31.4 54 32.6"></path>`:l}
    ${n?g`<path class="line faint" d=${n}></path>`:l}`}function fs({mouth:e,isOpen:t},{beard:n}){return t?g`<path class="open" d=${e}></path><path class="teeth" d="M44.4 58.9C46.4 57.9 49.6 57.9 51.6 58.9V60H44.4Z"></path>`:g`<path class="line ${n?.fill===1?"onbeard":""}" d=${e}></path>`}function ys(e,t){let n=on(e),o=us[t],s=`--skin:${n.skin};--ink-on-skin:${n.ink};--hair:${n.hair};--cloth:${n.cloth};--frame:${n.frame};--ground:light-dark(${n.ground[0]},${n.ground[1]})`;return r`<svg class="face" viewBox="8 4 80 80" aria-hidden="true" style=${s}>
    <rect class="ground" x="8" y="4" width="80" height="80"></rect>
    ${hs(n)} ${ms(n,o)}
    ${n.beard?g`<path class="hair" opacity=${n.beard.fill} d=${n.beard.path}></path>`:l}
    <path class="line" d=${n.nose}></path>
    ${fs(o,n)} ${sn(-1,o,n)} ${sn(1,o,n)}
    <path class="hair" d=${n.front}></path>
    ${n.glasses?g`<path class="line frame" d=${n.glasses}></path>`:l}
  </svg>`}function I(e,t){let n=ps(t)?t:"neutral";return jt([e.drawn,e.age,e.woman,n],()=>ys(e,n))}var rn={"say-first":"call-simulator-say-first","read-aloud":"call-simulator-read-aloud","at-once":"call-simulator-at-once"};function $(e){try{return localStorage.getItem(rn[e])==="yes"}catch{return!1}}function be(e,t){try{localStorage.setItem(rn[e],t?"yes":"no")}catch{}}var an=e=>`call-simulator-answered-${e}`;function qe(e){try{return Number(sessionStorage.getItem(an(e)))||null}catch{return null}}function ln(e){try{sessionStorage.setItem(an(e),String(Date.now()))}catch{}}function Ue({version:e,ended:t,branch_of:n}){return e===0&&!t&&n===null}function cn(e){return Ue(e)&&qe(e.id)===null&&!$("at-once")}var ge=400;function dn({responses:e,actions:t},n){return[...e,...t].find(o=>o.id===n&&(o.ends||o.asks))??null}function vs({role:e,kind:t,text:n,asks:o}){if(o)return[o,n,c("Not now")];let s=c("Keep talking");return t==="response"?[c("Say this and end the call?"),c("Say it"),s]:e==="transfer"?[`${c("Transfer them to")} ${n}?`,c("Transfer"),s]:[c("End the call?"),c("End it"),s]}function bs(e,t){if(t.key==="Escape")e.keepTalking();else if(t.key!=="Enter"||!t.repeat)return;t.preventDefault()}function we(e,t){let{ending:n}=e;return n?.place!==t?l:r`<div class="sure at-${t}">${gs(e,n,vs(n.choice))}</div>`}function Ge({view:e,composing:{text:t}}){if(t.trim()==="")return l;let n=c(e.ended?"Typed, and not said:":"Not said yet:");return r`<p class="small unsaid"><b>${n}</b> <q>${t.trim()}</q></p>`}function gs(e,{choice:t,isReady:n},[o,s,i]){let a=u=>{bs(e,u)},p=u=>{u.preventDefault()},d=u=>{let v=u.currentTarget,f=u.relatedTarget;f instanceof Node&&!v.contains(f)&&e.keepTalking(!1)},h=()=>{e.confirm()},y=()=>{e.keepTalking()};return r`<div
    class="question"
    role="group"
    aria-label=${o}
    @keydown=${a}
    @mousedown=${p}
    @focusout=${d}
  >
    <p>${o}</p>
    ${t.ends?Ge(e):l}
    <button
      type="button"
      class=${t.ends?"btn end":"btn main"}
      aria-label="${o} ${s}"
      aria-disabled=${n?l:"true"}
      aria-keyshortcuts="Enter"
      @click=${h}
    >
      ${s}<kbd aria-hidden="true">↵</kbd>
    </button>
    <button type="button" class="btn" aria-keyshortcuts="Escape" @click=${y}>
      ${i}<kbd aria-hidden="true">Esc</kbd>
    </button>
  </div>`}var ws=[440,480],$s=[480,620],ks=.035,Ye=.02,un=[{pair:ws,at:0,length:1.2}],Ss=[0,.5,1].map(e=>({pair:$s,at:e+.25,length:.25})),xs=3e3,D=null,$e;function je(e){try{D??=new AudioContext,D.resume();let{currentTime:t,destination:n}=D,o=D.createGain();o.gain.value=0,o.connect(n);for(let{pair:s,at:i,length:a}of e){let[p,d]=[t+i,t+i+a];o.gain.setTargetAtTime(ks,p,Ye),o.gain.setTargetAtTime(0,d,Ye);for(let h of s){let y=new OscillatorNode(D,{frequency:h});y.connect(o),y.start(p),y.stop(d+5*Ye)}}}catch{}}function Ze(){ze(),je(un),$e=setInterval(()=>{je(un)},xs)}function ze(){$e!==void 0&&(clearInterval($e),$e=void 0,D?.close(),D=null)}function pn(){je(Ss)}var te="speechSynthesis"in globalThis;function hn(e){return e.by==="customer"&&e.kind==="said"}function Cs(e){return e.flatMap(({lang:t,localService:n},o)=>n&&/^en([-_]|$)/i.test(t)?[o]:[])}function mn({face:e}){let t=te?speechSynthesis.getVoices():[],n=Cs(t);return t[n[e.drawn%n.length]??-1]}function fn(e){return mn(e)!==void 0}function Qe(e,t,n=()=>{}){let o=mn(t);if(!o){n();return}let s=new SpeechSynthesisUtterance(e),[i,a]=t.voice;Object.assign(s,{voice:o,lang:o.lang,pitch:i,rate:a}),s.addEventListener("end",n),speechSynthesis.speak(s)}function Je(e){be("read-aloud",!$("read-aloud"));let t=e.view.bubbles.findLast(hn);$("read-aloud")?e.isRinging?Ze():t&&!e.view.ended&&Qe(t.text,e.view):Y(),e.redraw()}function yn(e){let t=$("read-aloud");return r`<button
    type="button"
    class="btn quiet sound"
    title="Hear the customer speak, and the line"
    aria-label=${c("Sound")}
    aria-pressed=${t?"true":"false"}
    @click=${()=>{Je(e)}}
  >
    ${m(t?"sound":"silent")}<span>${c("Sound")}</span>
  </button>`}function vn(){$("read-aloud")&&Ze()}function bn(e,t){if(e.ended&&Y(),!$("read-aloud")||e.ended&&!e.hung_up)return;let n=e.bubbles.slice(t).filter(hn);if(e.hung_up)Qe(n.at(-1)?.text??"",e,pn);else for(let o of n)Qe(o.text,e)}function Y(){ze(),te&&speechSynthesis.cancel()}var Ts=4200;function gn(e,t,n,o){return r`<button
    type="button"
    class="wish"
    role="switch"
    aria-checked=${e?"true":"false"}
    @click=${o}
  >
    <span class="track" aria-hidden="true"></span>
    <span><b>${t}</b><span class="small muted">${n}</span></span>
  </button>`}function Es(e){let t=fn(e.view)?"Ringing, and their voice, made on this computer":"Ringing and the line; this browser has no voice of its own";return r`<div class="wishes">
    ${gn($("read-aloud"),"Sound",t,()=>{Je(e)})}
    ${gn(!$("at-once"),"Pauses",c("They think before they answer. Off: no waiting, and no ringing"),()=>{wn(e)})}
  </div>`}function wn(e){be("at-once",!$("at-once")),e.redraw()}function $n(e){return r`<button
    type="button"
    class="btn quiet sound"
    title=${c("Answers come after a pause, as on a real call")}
    aria-label=${c("Pauses")}
    aria-pressed=${$("at-once")?"false":"true"}
    @click=${()=>{wn(e)}}
  >
    ${m("pause")}<span>${c("Pauses")}</span>
  </button>`}function As(e){let t=Array.from(e,(n,o)=>r`<span style="animation-delay:${90*o}ms">${n}</span>`);return r`<span class="unseen">${e}</span><span class="dialed" aria-hidden="true">${t}</span>`}function Ms({view:{ringing:e}}){return r`<h1 id="rings">${e.name}</h1>
    <p class="number">${e.direction==="outbound"?As(e.number):e.number}</p>`}function Rs(e){return e.view.ringing.direction==="outbound"?l:r`<button type="button" class="btn main answer" aria-keyshortcuts="Enter" @click=${()=>{Xe(e)}} @keydown=${o=>{o.repeat&&o.preventDefault()}}>
    ${m("phone")}Answer<kbd aria-hidden="true">↵</kbd>
  </button>`}function kn(e){let{view:t}=e,n=t.ringing.direction==="outbound";return r`<div id="main" class="hall" tabindex="-1">
    <section class="card phone ${t.ringing.direction}" aria-labelledby="rings">
      <p class="way" role="status">${c(n?"Calling":"Incoming call")}</p>
      <div class="rings" aria-hidden="true"><i></i><i></i><i></i><span>${m("phone")}</span></div>
      ${Ms(e)}
      <p class="small muted">${t.scenario} · ${fe[t.level]}. You are ${t.agent}, ${t.company}.</p>
      ${Rs(e)}
      ${n?r`<p class="waits muted">${c("Waiting for somebody to pick up")}</p>`:l}
      ${Es(e)}
    </section>
  </div>`}function Xe(e){e.isRinging&&performance.now()-e.rangSince>ge&&e.onAnswer()}function Sn(e){e.rangSince=performance.now(),vn();let t=()=>{e.isRinging&&e.redraw()};te&&speechSynthesis.addEventListener("voiceschanged",t);let o=e.view.ringing.direction==="outbound"?setTimeout(()=>{e.onAnswer()},Ts):void 0;return e.find(".answer")?.focus({preventScroll:!0}),()=>{Y(),clearTimeout(o),te&&speechSynthesis.removeEventListener("voiceschanged",t)}}function _s({mood:e}){let t=ve.findIndex(s=>s===e),n=ve.map((s,i)=>r`<i class=${i<=t?"on":l}></i>`),o=r`<span><span class="word">${c("Mood: ")}</span><b>${e}</b></span>
    <span class="gauge" aria-hidden="true">${n}</span>`;return r`<div class="mood ${e??""}">${t<0?l:o}</div>`}function Os(e){let t=e.view.branch_of;return t?r`<p class="small branch">
    ${m("branch")}<span>A branch: it goes on differently from another call and never counts. </span>
    ${R(e,"debrief",{call:t},c("The call it left"))}
  </p>`:l}function Vs(e){let t=()=>{let n=e.find(".side");n?.scrollIntoView(),n?.focus({preventScroll:!0})};return r`<button type="button" class="btn quiet todesk" aria-label=${c("Go to the desk")} @click=${t}>
    ${c("Desk")}
  </button>`}function xn(e){let{view:t}=e;return r`<div class="bar">
    <div class="portrait ${t.hung_up?"gone":""}">${I(t.face,t.mood)}</div>
    <div class="who">
      <h1>${t.caller}</h1>
      <p>${t.scenario}. You are ${t.agent}, ${t.company}.</p>
    </div>
    <span class="tag level">${c(fe[t.level])}</span>
    ${_s(t)}
    <span class="timer">${m("clock")}<span role="timer" aria-label=${c("Call time")}></span></span>
    ${yn(e)} ${$n(e)} ${Vs(e)} ${Os(e)}
  </div>`}function ne(e){let{id:t,started_at:n,ended_at:o}=e.view,s=o?Date.parse(o):Date.now(),i=e.find('[role="timer"]');i&&(i.textContent=It((s-(qe(t)??Date.parse(n)))/1e3))}var Cn=(e,t,n)=>{let o=new Map;for(let s=t;s<=n;s++)o.set(e[s],s);return o},oe=E(class extends k{constructor(e){if(super(e),e.type!==C.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let o;n===void 0?n=t:t!==void 0&&(o=t);let s=[],i=[],a=0;for(let p of e)s[a]=o?o(p,a):a,i[a]=n(p,a),a++;return{values:i,keys:s}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,o]){let s=Rt(e),{values:i,keys:a}=this.dt(t,n,o);if(!Array.isArray(s))return this.ut=a,i;let p=this.ut??=[],d=[],h,y,u=0,v=s.length-1,f=0,b=i.length-1;for(;u<=v&&f<=b;)if(s[u]===null)u++;else if(s[v]===null)v--;else if(p[u]===a[f])d[f]=A(s[u],i[f]),u++,f++;else if(p[v]===a[b])d[b]=A(s[v],i[b]),v--,b--;else if(p[u]===a[b])d[b]=A(s[u],i[b]),F(e,d[b+1],s[u]),u++,b--;else if(p[v]===a[f])d[f]=A(s[v],i[f]),F(e,s[u],s[v]),v--,f++;else if(h===void 0&&(h=Cn(a,f,b),y=Cn(p,u,v)),h.has(p[u]))if(h.has(p[v])){let S=y.get(a[f]),Re=S!==void 0?s[S]:null;if(Re===null){let ut=F(e,s[u]);A(ut,i[f]),d[f]=ut}else d[f]=A(Re,i[f]),F(e,s[u],Re),s[S]=null;f++}else pe(s[v]),v--;else pe(s[u]),u++;for(;f<=b;){let S=F(e,d[b+1]);A(S,i[f]),d[f++]=S}for(;u<=v;){let S=s[u++];S!==null&&pe(S)}return this.ut=a,K(e,d),w}});function Tn(e){return{lines:e.bubbles.length,answers:e.bubbles.filter(t=>t.by==="trainee"&&t.kind==="said").length,opened:new Set(e.panels.filter(t=>t.opened).map(t=>t.title)),panels:JSON.stringify(e.panels),feedback:JSON.stringify(e.feedback),hint:JSON.stringify(e.hint),isHinted:e.hint!==null&&e.hint.shown!=="nothing",asked:!!e.typed_answer?.asked&&!e.ended,ended:e.ended}}function et(e,t){return e?t.filter(n=>n.opened&&!e.opened.has(n.title)):[]}var T="Account",Hs=[T,"Payment","Transfer to","Phone"],Ls={identity:{name:T,icon:"account"},lookup:{name:T,icon:"search"},payment:{name:"Payment",icon:"money"},transfer:{name:"Transfer to",icon:"transfer"},message:{name:"Phone",icon:"phone"},hangs_up:{name:"Phone",icon:"phone"}};function Ns({role:e,group:t}){let n=e&&Ls[e];return n?{...n,name:c(n.name)}:{name:Dt(t),icon:"note"}}function ke(e){let t=new Map(Hs.map(n=>[c(n),[]]));for(let n of e){let{name:o,icon:s}=Ns(n);t.set(o,[...t.get(o)??[],{action:n,icon:s}])}return[...t].filter(([,n])=>n.length>0).map(([n,o])=>({name:n,actions:o}))}function Ps(e,{action:t,icon:n}){let{id:o,text:s,done:i}=t,a=["do",i&&"done",e.made?.choice===o&&"picked"].filter(Boolean).join(" ");return r`<button type="button" class=${a} @click=${()=>{e.choose(o)}}>
    ${m(i?"check":n)}<span>${s}</span>${i?r`<span class="unseen">(done)</span>`:l}
  </button>`}function En(e,{name:t,actions:n}){return r`<div role="group" aria-label=${t}>
    ${n.some(({action:o})=>o.id===e.ending?.choice.id)?we(e,"desk"):l}
    ${t===T?l:r`<h3>${t}</h3>`}
    <div class="doing">
      ${oe(n,({action:o})=>o.id,o=>Ps(e,o))}
    </div>
  </div>`}function Is({title:e,opened:t,rows:n},o){let s=r`<dl>
    ${n.map(([i,a])=>r`<dt>${i}</dt>
          <dd>${a}</dd>`)}
  </dl>`;return r`<section class=${o?"panel fresh":"panel"}>
    <h3>${e}</h3>
    ${t?s:r`<p class="shut">${c("Not looked up")}</p>`}
  </section>`}function Ds(e,t){let{panels:n}=e.view;return r`<section class="card account">
    <h2>${m("account")}${c("Account")}</h2>
    <div>${t.filter(({name:o})=>o===T).map(o=>En(e,o))}</div>
    <div class="panels" tabindex="0" role="group" aria-label=${c("What you looked up")}>
      ${n.map(o=>Is(o,e.beside.fresh.has(o.title)))}
    </div>
  </section>`}function Bs(e,t){return t.length===0?l:r`<section class="card">
    <h2>${m("phone")}${c("Actions")}</h2>
    <div>
      ${oe(t,({name:n})=>n,n=>En(e,n))}
    </div>
  </section>`}function An(e){let t=ke(e.view.ended?[]:e.view.actions),n=t.filter(({name:o})=>o!==T);return r`<aside class="side" aria-label=${c("Your desk")} tabindex="-1">
    ${Ds(e,t)} ${Bs(e,n)}
    <details class="card brief">
      <summary>${c("The brief")}</summary>
      <p>${e.view.brief}</p>
    </details>
  </aside>`}function Mn({before:e,now:t,beside:n,view:o}){let s=et(e,o.panels);(s.length>0||t?.panels!==e?.panels)&&(n.fresh=new Set(s.map(({title:i})=>i)))}function Rn(e){let t=e.find(".panels"),n=e.find(".panel.fresh");t&&n&&et(e.before,e.view.panels).length>0&&(t.scrollTop=n.offsetTop-t.offsetTop)}var Ws=[["Enter","says what is set. What is only offered is never said by it."],["Shift+Enter","starts a new line"],["↓","from the end of your words to the moves; ↑ back"],["1 to 9","at the moves: sets the one with this number, or takes it off"],["Space","at a move: sets it, or takes it off"],["Backspace","where nothing is typed: takes the last move off"],["/","finds a move, or something on your desk, by a word of it"],["Esc","to your desk; from anywhere else, back to your words"],["↓ ↑","on your desk: from button to button. Any letter leads back to your words"],["H","away from your words: a hint, where the call has some"],["?","where nothing is typed: these keys"]];function _n(e){e.find(".side .do")?.focus()}function On(e,t){let n={ArrowDown:1,ArrowUp:-1}[t.key],o=[...e.root.querySelectorAll(".side .do")],s=o.findIndex(i=>i===e.focused());!n||s<0||(t.preventDefault(),o[Math.min(Math.max(s+n,0),o.length-1)]?.focus())}function se(e){e.composing.isShowingKeys=!0,e.redraw(),e.find(".help-keys .btn")?.focus()}function Fs(e){e.composing.isShowingKeys=!1,e.redraw(),e.field()?.focus()}function Vn(e){if(!e.composing.isShowingKeys)return l;let t=()=>{Fs(e)},n=o=>{o.key!=="Escape"&&o.key!=="?"||(o.preventDefault(),t())};return r`<div class="above">
    <section class="palette card help-keys" aria-label=${c("Keys")} @keydown=${n}>
      <header>
        <h2>${c("Keys")}</h2>
        <button type="button" class="btn quiet" aria-label=${c("Close")} @click=${t}>${m("cross")}</button>
      </header>
      <dl>
        ${Ws.map(([o,s])=>r`<dt><kbd>${o}</kbd></dt>
              <dd>${s}</dd>`)}
      </dl>
    </section>
  </div>`}function Hn(e){let t=()=>{se(e)};return r`<span class="small muted keys">
    ${c("Enter says it, ↓ leads to the moves, Esc to your desk")}
    <button type="button" class="btn quiet" aria-keyshortcuts="?" @click=${t}>
      ${c("All keys")}<kbd aria-hidden="true">?</kbd>
    </button>
  </span>`}var j=E(class extends k{constructor(e){if(super(e),e.type!==C.PROPERTY&&e.type!==C.ATTRIBUTE&&e.type!==C.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Mt(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===w||t===l)return t;let n=e.element,o=e.name;if(e.type===C.PROPERTY){if(t===n[o])return w}else if(e.type===C.BOOLEAN_ATTRIBUTE){if(!!t===n.hasAttribute(o))return w}else if(e.type===C.ATTRIBUTE&&n.getAttribute(o)===t+"")return w;return K(e),t}});var _={on:[],off:[],added:[]},Se=(e,t)=>e.filter(n=>n!==t),tt=(e,t)=>[...Se(e,t),t];function Ln(e,t,n,o=[]){let s=(d,h)=>!t.off.includes(d)&&(h||t.on.includes(d)||t.added.includes(d)),i=({id:d})=>!e.some(([h])=>h.id===d),a=({id:d})=>o.some(h=>h.id===d),p=t.added.flatMap(d=>n.find(h=>h.id===d)??[]).filter(i);return[...e.map(([d,h])=>({move:d,isSet:s(d.id,h),isLeft:!1})),...p.filter(d=>!a(d)).map(d=>({move:d,isSet:!0,isLeft:!1})),...o.filter(i).map(d=>({move:d,isSet:p.some(({id:h})=>h===d.id),isLeft:!0}))].map((d,h)=>({...d,key:String(h+1)}))}function Nn(e,t){return e.filter(({move:n,isSet:o,isLeft:s})=>!o&&!s&&!t.off.includes(n.id)).map(({move:n})=>n)}function Pn(e){return e.filter(({isSet:t})=>t).map(({move:t})=>t.id)}function In(e,t,n){let o=Se(e.off,t);return n?{...e,off:o,on:tt(e.on,t)}:{...e,off:o,added:tt(e.added,t)}}function Dn(e,t,n){let o={...e,on:Se(e.on,t),added:Se(e.added,t)};return n?{...o,off:tt(o.off,t)}:o}function Bn(e){if(e.length===0)return c("No move was heard in that.");let t=e.filter(({isSet:s})=>s).map(({move:s})=>s.label),[n,o]=[!0,!1].map(s=>e.filter(({isSet:i,isLeft:a})=>!i&&a===s).map(({move:i,key:a})=>`${i.label}, ${a}`).join("; "));return[t.length>0&&`Heard: ${t.join("; ")}.`,o&&`Perhaps: ${o}.`,n&&`Not said: ${n}.`].filter(Boolean).join(" ")}var nt=2,Ks=8;function Fn({moves:e,actions:t}){let n=ke(t).flatMap(({name:o,actions:s})=>s.map(({action:i})=>({id:i.id,label:o===c("Transfer to")?`${o} ${i.text}`:i.text,group:"On your desk",find:[o===T?"look up":o],isAction:!0})));return[...e.map(o=>({...o,isAction:!1})),...n]}function Kn(e){return e.toLowerCase().match(/[\p{L}\p{N}']+/gu)??[]}function Wn(e,t){let n=t.flatMap(Kn);return e.every(o=>n.some(s=>s.startsWith(o)))}function qn(e,t,n){let o=Kn(t);if(o.length===0)return n?e:[];if(!n&&o.join("").length<nt)return[];let s=e.filter(({label:a})=>Wn(o,[a])),i=e.filter(a=>!s.includes(a)&&Wn(o,[a.label,...a.find]));return[...s,...i].slice(0,Ks)}function Un(e){return[...Map.groupBy(e,({group:t})=>t)]}function ot(e){e.composing.search={query:"",at:0},e.redraw(),e.find(".palette input")?.focus()}function xe(e,t){e.composing.search=null,e.redraw(),t&&e.field()?.focus()}function Yn(e,t){t&&(xe(e,!0),t.isAction?e.choose(t.id,"field"):e.composing.put(t.id))}function qs(e,t,n){let{search:o}=e.composing,s={ArrowDown:1,ArrowUp:-1}[n.key];if(!(!o||n.isComposing)){if(n.key==="Escape")xe(e,!0);else if(n.key==="Enter")Yn(e,t[o.at]);else if(s&&t.length>0)Us(e,(o.at+s+t.length)%t.length);else return;n.preventDefault()}}function Us(e,t){e.composing.search&&(e.composing.search={...e.composing.search,at:t}),e.redraw(),e.find(`#item-${t}`)?.scrollIntoView({block:"nearest"})}function Gn(e,t,n,o){let s=e.composing.search?.at===n,i=e.composing.chips.some(({move:p,isSet:d})=>d&&!t.isAction&&p.id===t.id);return r`<li id="item-${n}" role="option" aria-selected=${s?"true":"false"} @click=${()=>{Yn(e,t)}}>
    ${m(t.isAction?"account":i?"check":"plus")}<span>${t.label}</span>
    ${o?l:r`<span class="small muted">${t.group}</span>`}
  </li>`}function Gs(e,t,n){return n?Un(t).map(([o,s])=>r`<li role="presentation">
        <ul role="group" aria-label=${o}>
          <li class="small" role="presentation">${o}</li>
          ${s.map(i=>Gn(e,i,t.indexOf(i),!0))}
        </ul>
      </li>`):t.map((o,s)=>Gn(e,o,s,!1))}function Ys(e){return r`<p class="small muted">
    ${e.trim().length<nt?"Type a word of what you want to say or do.":"Nothing is called that. Try another word."}
  </p>`}function js(e,t,n,o){let s=i=>{e.composing.search={query:i.target.value,at:0},e.redraw()};return r`<input
    type="text"
    role="combobox"
    aria-label="Find a move, or something on your desk"
    aria-controls="items"
    aria-expanded="true"
    aria-activedescendant=${t.length>0?`item-${o}`:l}
    autocomplete="off"
    spellcheck="false"
    placeholder="A word of what you want to say or do"
    .value=${n}
    @input=${s}
    @keydown=${i=>{qs(e,t,i)}}
  />`}function jn(e){let{search:t}=e.composing;if(!t)return l;let{query:n,at:o}=t,s=qn(Fn(e.view),n,e.view.browsable),i=d=>{let h=d.currentTarget;e.composing.search&&(d.relatedTarget instanceof Node&&h.contains(d.relatedTarget)||xe(e,!1))},a=d=>{d.target instanceof HTMLInputElement||d.preventDefault()},p=()=>{xe(e,!0)};return r`<div class="above">
    <div class="palette card" @focusout=${i} @mousedown=${a}>
      <div class="finding">
        ${m("search")}${js(e,s,n,o)}
        <button type="button" class="btn quiet" aria-label="Close the list" @click=${p}>${m("cross")}</button>
      </div>
      <ul id="items" role="listbox" aria-label="What can be said and done">
        ${Gs(e,s,n.trim()==="")}
      </ul>
      ${s.length===0?Ys(n):l}
    </div>
  </div>`}function zn(e,{move:t,isSet:n}){n?e.composing.take(t.id):e.composing.put(t.id)}function Zs(e,t){let{move:n,isSet:o,key:s}=t;return r`<button
    type="button"
    class="chip ${o?"set":"offered"}"
    aria-pressed=${o?"true":"false"}
    title=${o?"Part of what you say: press to take it off":"Not part of what you say: press to set it"}
    @click=${()=>{zn(e,t)}}
  >
    <kbd aria-hidden="true">${s}</kbd
    ><span>${n.label}${!o&&n.says?r`<q>${n.says}</q>`:l}</span
    >${m(o?"cross":"plus")}
  </button>`}function zs(e,t,n){let o=n?.isSet&&(t==="Backspace"||t==="Delete");return e.composing.chips.find(s=>s.key===t)??(o?n:void 0)}function Qs(e,t){let n=[...e.root.querySelectorAll(".chip")],o=n.findIndex(a=>a===e.focused()),s=zs(e,t.key,e.composing.chips[o]),i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[t.key];if(t.key==="Escape"||t.key==="ArrowUp"&&o<=0)e.field()?.focus();else if(t.key==="Enter")e.composing.say(t.repeat);else if(s)zn(e,s);else if(i)n[o+i]?.focus();else return;t.preventDefault()}function Js({composing:{text:e,isHeard:t}}){return t?r`<p class="small muted">
    ${c(e.trim()?"No move heard in that.":"The moves heard in your words will stand here.")}
  </p>`:l}function Xs(e){let{composing:t}=e,n=a=>{Qs(e,a)},o=a=>{a.preventDefault()},[s,i]=[!0,!1].map(a=>t.chips.filter(p=>p.isLeft===a));return r`<div
    class="chips ${t.isFresh?"fresh":""} ${t.isHeard?"":"stale"}"
    role="group"
    tabindex="-1"
    aria-label=${c("Moves in what you say")}
    @keydown=${n}
    @mousedown=${o}
  >
    ${Zn(e,i??[])} ${s&&s.length>0?r`<p class="small muted left">Not said:</p>`:l}
    ${Zn(e,s??[])} ${t.chips.length>0?l:Js(e)}
  </div>`}function Zn(e,t){return r`${oe(t,({move:n})=>n.id,n=>Zs(e,n))}`}function ei(e,t){let{composing:n}=e,o=t.currentTarget;if(!t.isComposing)if(t.key==="Enter"&&!t.shiftKey)t.preventDefault(),n.say(t.repeat);else if(t.key==="Escape")t.preventDefault(),_n(e);else if(t.key==="Backspace"&&o.value===""&&!t.repeat){let s=n.chips.findLast(({isSet:i})=>i);s&&n.take(s.move.id)}else t.key==="ArrowDown"&&o.selectionStart===o.value.length&&e.find(".chip")?.focus()}function ti(e,t){let n=t.currentTarget,o=/(^|\s)$/.test(n.value.slice(0,n.selectionStart));if(t.data==="/"&&o)ot(e);else if(t.data==="?"&&n.value==="")se(e);else return;t.preventDefault()}function ni(e){let t=n=>{e.composing.type(n.target.value)};return r`<textarea
    rows="2"
    aria-labelledby="say-title"
    aria-describedby="say-note"
    placeholder=${c("Say it in your own words")}
    spellcheck="true"
    enterkeyhint="send"
    .value=${j(e.composing.text)}
    @input=${t}
    @beforeinput=${n=>{ti(e,n)}}
    @keydown=${n=>{ei(e,n)}}
  ></textarea>`}function Qn(e){let{composing:t}=e,n=s=>{s.preventDefault(),t.say()},o=()=>{ot(e)};return r`<form class="composer" ?hidden=${t.wordings.length>0} @submit=${n}>
    <div class="field">
      ${ni(e)}
      <button type="submit" class="btn main">${c("Say it")}</button>
    </div>
    ${Xs(e)}
    <div class="tools">
      <button type="button" class="btn quiet add" aria-haspopup="listbox" aria-keyshortcuts="/" @click=${o}>
        ${m("plus")}${c("Add a move")}<kbd aria-hidden="true">/</kbd>
      </button>
      <span id="say-note" class="small" role="status">${t.note}</span>
    </div>
    <p class="unseen" role="status">
      ${t.isHeard&&(t.text.trim()||t.chips.length>0)?Bn(t.chips):""}
    </p>
  </form>`}var st="",Xn=9;function Jn(e,t,n,o){let{composing:s}=e,i=s.wording===n,a=()=>{s.choose(n)};return r`<label class="words ${i?"chosen":""}">
    <input type="radio" name="wording" value=${n} .checked=${j(i)} @change=${a} />
    <kbd aria-hidden="true">${t<=Xn?t:l}</kbd><span>${o}</span>
  </label>`}function oi(e,t){let{wordings:n}=e.composing,o=Number(t.key);if(t.key==="Escape")e.composing.back(),e.field()?.focus();else if(t.key==="Enter"&&t.target instanceof HTMLInputElement)t.repeat||e.composing.sayWorded();else if(o>=1&&o<=Math.min(n.length+1,Xn))e.composing.choose(n[o-1]?.id??st),e.root.querySelectorAll(".words input")[o-1]?.focus();else return;t.preventDefault()}function si(e,t){let n=e.composing.text.trim();return r`${t.map((o,s)=>{let i=t[s-1]?.move!==o.move;return r`${i?r`<h3 class="small">${o.move}</h3>`:l}
    ${Jn(e,s+1,o.id,o.text)}`})}
  ${Jn(e,t.length+1,st,n?r`<b>${c("In my own words")}</b> <q>${n}</q>`:r`<b>${c("In none of these words")}</b>`)}`}function eo(e){let{wordings:t,note:n}=e.composing;if(t.length===0)return l;let o=p=>{p.preventDefault(),e.composing.sayWorded()},s=p=>{oi(e,p)},i=()=>{e.composing.back(),e.field()?.focus()},a=e.composing.text.trim()!==""&&e.composing.wording!==st;return r`<form class="wording" @submit=${o} @keydown=${s}>
    <div role="radiogroup" aria-labelledby="say-title">${si(e,t)}</div>
    <div class="tools">
      <button type="submit" class="btn main">${c("Say it")}</button>
      <button type="button" class="btn quiet" @click=${i}>${c("Back")}</button>
      <span class="small" role="status"
        >${n||(a?c("They take the place of your own words, if those say nothing else."):l)}</span
      >
    </div>
  </form>`}function O({form:e,ended:t}){return e==="open"&&!t}function to(e){let t=e.composing.wordings.length>0;return r`<header>
      <h2 id="say-title" tabindex="-1">${c(t?"Which words?":"What do you say?")}</h2>
      ${t?r`<span class="small muted keys">A number chooses, Enter says it, Esc goes back</span>`:Hn(e)}
    </header>
    ${Qn(e)} ${eo(e)}`}function no(e){e.view.form==="open"&&e.composing.answered(e.isTaken)}var ii="(hover: hover)";function oo(e){e.view.form==="open"&&(e.composing.goOn(),!(!O(e.view)||!matchMedia(ii).matches)&&(e.view.wordings.length>0?e.find(".words input")?.focus():(e.isTaken||!e.before)&&e.field()?.focus({preventScroll:!0})))}var so={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var ri=e=>e in ee;function Ce(e){let{sign:t}=so[e];return r`<span class="glyph" data-label=${e} aria-hidden="true">${ri(t)?m(t):t}</span>`}var ai="(min-width: 901px) and (min-height: 800px)",li={nothing:"Hint",principle:"Show me the words",wording:"Hint given"};function io(e,t,n){return n.length===0?l:r`<dt>${e}</dt>
    ${n.map(o=>r`<dd>${m(t)}<span>${o}</span></dd>`)}`}function ci(e,t){return r`<dt>${c("Better here")}</dt>
    <dd>
      <blockquote class=${t?"approved":l}>
        <span>${e}</span>${t?r`<cite class="small">${t}</cite>`:l}
      </blockquote>
    </dd>`}function di(e,t){if(t.lost.length===0&&!t.instead)return l;let n=o=>{e.beside.unfolded=o.target.open};return r`<details class="more" .open=${j(e.beside.unfolded)} @toggle=${n}>
    <summary>${c(t.instead?"What was better here":"What it cost")}</summary>
    <dl>
      ${t.instead?ci(t.instead,t.instead_source):l}
      ${io(c("Criteria lost"),"cross",t.lost)} ${io(c("Met"),"check",t.earned)}
    </dl>
  </details>`}function ui({label:e,text:t,earned:n}){let o=n.map(s=>`${s}.`).join(" ");return e==="best"&&o?o:e==="good"&&o?`${o} ${t}`:t}function pi(e,t){let n=t.label==="best"||t.label==="good";return r`<p class="line">
      ${Ce(t.label)}<span><b>${c(Fe[t.label])}. </b>${ui(t)}</span>
    </p>
    ${n?l:di(e,t)}`}function hi(e,{number:t}){let n=()=>e.send("back",{number:t}),o=c("The call goes on from before this choice, as a branch");return r`<button type="button" class="btn" title=${o} @click=${n}>
    ${m("undo")}${c("Take it back")}
  </button>`}function mi(e){let t=e.view.feedback,n=e.now?.feedback;return r`<section
    aria-label=${c("About your last choice")}
    class=${t?"feedback":l}
    data-label=${t?.label??l}
  >
    <div role="status">${M(n,t?pi(e,t):l)}</div>
    <div class="again">${M(n,t?.again?hi(e,t):l)}</div>
  </section>`}function ao(e){let{hint:t,more_help:n}=e.view;if(!t&&!n)return l;let o=t?.shown==="wording",s=t&&!o?r`<kbd aria-hidden="true">H</kbd>`:l;return r`<button
    type="button"
    class="btn quiet help"
    aria-disabled=${o?"true":"false"}
    aria-keyshortcuts=${t?"h":l}
    @click=${()=>{it(e)}}
  >
    ${m("hint")}<span>${c(t?li[t.shown]:"Ask for help")}</span>${s}
  </button>`}function it(e){let{hint:t,version:n}=e.view;t?t.shown!=="wording"&&e.send("hint",{version:n}):lo(e,!0)}function lo(e,t){e.beside.asking=t,e.redraw(),e.find(t?".asking .main":".help")?.focus()}function fi(e){if(!e.beside.asking||!e.view.more_help)return l;let t=()=>{lo(e,!1)},n=()=>{e.send("more_help",!0)&&t()},o=s=>{s.key==="Escape"&&t()};return r`<div class="box" role="group" aria-label=${c("Ask for help")} @keydown=${o}>
    <p>
      <b>From here on this is a guided call</b>, with hints and a word on each choice. It does not count as an attempt.
    </p>
    <div class="row">
      <button type="button" class="btn main" @click=${n}>${c("Go on with help")}</button>
      <button type="button" class="btn" @click=${t}>${c("Stay")}</button>
    </div>
  </div>`}function yi({shown:e,wording:t,on_the_desk:n}){return e!=="wording"||!t?l:n?r`<p class="ondesk">
    ${m("account")}<span><b>${c("On your desk: ")}</b>${t}</span>
  </p>`:r`<blockquote class="approved">${t}</blockquote>`}function ro(e){return r`<b class="cited">${e}</b>`}function vi(e,t){let n=t.sources.find(([,i])=>i===t.principle),o=t.sources.filter(i=>i!==n),s=e.beside.firstHint===e.view.version;return r`<div class="box">
    <p class="principle">
      ${m("hint")}<span
        ><span class="unseen">${c("Hint: ")}</span>${t.principle}${n?ro(n[0]):l}</span
      >
    </p>
    ${o.map(([i,a])=>r`<p class="small source">${ro(i)}<span>${a}</span></p>`)} ${yi(t)}
    ${s?r`<p class="small muted">${c("Hints cost nothing; your debrief says where you asked.")}</p>`:l}
  </div>`}function co(e){let{hint:t}=e.view,n=t&&t.shown!=="nothing"?vi(e,t):l;return r`<div class="coach">
    ${mi(e)}
    <div class="asking">${fi(e)}</div>
    <div role="status">${M(e.now?.hint,n)}</div>
  </div>`}function uo({before:e,now:t,beside:n,view:o}){t&&(t.isHinted&&(n.firstHint??=o.version),t.feedback!==e?.feedback?n.unfolded=matchMedia(ai).matches:t.isHinted&&!e.isHinted&&(n.unfolded=!1))}function po(e){let{before:t,now:n}=e,o=e.find(".coach");!o||!n||(e.view.feedback&&n.feedback!==t?.feedback&&(o.scrollTop=0),n.isHinted&&n.hint!==t?.hint&&(o.scrollTop=o.scrollHeight))}function bi(e,t){let n=e.focused()?.matches("button:not(.answer), a")??!1;t.key!=="Enter"||n||e.view.ringing.direction==="outbound"||(t.preventDefault(),Xe(e))}function gi(e,t){let n=q(e.view).find(({key:o})=>o===t.key);n&&(t.preventDefault(),e.choose(n.id,"field"))}function wi(e,t){if(!(qt(t)||document.querySelector('[role="dialog"]')))if(e.isRinging)bi(e,t);else{if(e.ending)return;t.key==="h"&&e.view.hint?it(e):O(e.view)?$i(e,t):gi(e,t)}}function $i(e,t){if(t.key==="Escape")e.field()?.focus();else if(t.key==="?")se(e);else if(t.key.length===1&&t.key!==" ")e.field()?.focus();else{On(e,t);return}(t.key==="Escape"||t.key==="?")&&t.preventDefault()}function ho(e){let t=s=>{wi(e,s)},n=()=>{document.visibilityState==="visible"&&!e.view.ended&&e.send("look",Date.now())},o=setInterval(()=>{ne(e)},1e3);return document.addEventListener("keydown",t),document.addEventListener("visibilitychange",n),()=>{clearInterval(o),e.close(),e.composing.stop(),e.pacing.stop(),e.stopRinging(),document.removeEventListener("keydown",t),document.removeEventListener("visibilitychange",n),Y(),e.stop=null}}function ki(){return r`<svg class="flat" viewBox="0 0 120 32" aria-hidden="true">
    <path d="M2 16H120"></path>
    <path class="voice" d="M2 16h6l3-7 5 15 5-22 5 25 4-16 3 5h5l3-9 4 14 3-5h6"></path>
  </svg>`}function mo(e){let{id:t,outcome:n,hung_up:o}=e.view;return r`<div class="over">
    <div class="last">
      <div class="portrait ${o?"gone":""}">${I(e.view.face,e.view.mood)}</div>
      <div>
        <h2 id="say-title">${c(o?"They hung up":"The call has ended")}</h2>
        <p>${n??"The line is closed."}</p>
      </div>
      ${o?ki():l}
    </div>
    ${Ge(e)}
    <div class="row">
      ${R(e,"debrief",{call:t},[c("See the debrief"),m("next")],{class:"btn main"})}
      ${R(e,"choose",{},c("Choose another call"),{class:"btn"})}
    </div>
  </div>`}function fo({view:e,before:t,beside:n}){e.ended&&!t?.ended&&(n.told=`${c(e.hung_up?"They hung up":"The call has ended")}. ${e.outcome??""}`)}function yo(e){e.view.ended&&e.before&&!e.before.ended&&e.find(".over .main")?.focus()}var at=e=>`call-simulator-draft-${e}`;function rt(e){return Array.isArray(e)&&e.every(t=>typeof t=="string")}function Si(e){let t=e;return rt(t?.on)&&rt(t.off)&&rt(t.added)}function xi(e){try{let{version:t,text:n,picked:o}=JSON.parse(e??"null");return typeof t!="number"||typeof n!="string"?null:{version:t,text:n,picked:Si(o)?o:_}}catch{return null}}function Te(e){try{return xi(sessionStorage.getItem(at(e)))}catch{return null}}function ie(e,t){try{t?sessionStorage.setItem(at(e),JSON.stringify(t)):sessionStorage.removeItem(at(e))}catch{}}var vo=1200,Ci=400,Ti=250,B={nothing:"Type what you would say, or add a move.",unheard:"I didn't catch a move in that. Say it in other words, or add a move.",unsure:"Did you mean one of these? Press its number if you did, then Enter; or say it in other words.",look:"Check what was heard, then press Enter.",words:"Choose the words first.",wait:"Let them finish, then say it."},Ee=class{text="";note="";isFresh=!1;isHeard=!0;search=null;isShowingKeys=!1;wordings=[];wording=null;#e=[];#t=_;#o=[];#s={text:"",left:[]};#i=null;#r=!1;#c;#a;#n;constructor(t){this.#n=t}get chips(){return Ln(this.#e,this.#t,this.#n.view.moves,this.#o)}type(t){this.text=t,this.isHeard=t.trim()==="",this.isHeard&&this.#u();let n=t.length-vo;this.note=n>0?`${n} ${n===1?"character":"characters"} too many: say it shorter.`:"",this.#d(),clearTimeout(this.#c),!this.isHeard&&n<=0&&(this.#c=setTimeout(this.hear,Ci)),this.#n.redraw()}hear=()=>{clearTimeout(this.#c);let{text:t}=this;this.isHeard||this.#i===t||(this.#r=!this.#n.send("hear",{version:this.#n.view.version,text:t}),this.#r||(this.#i=t))};#u(){this.#e=[],this.#t={..._,added:this.#t.added}}#p(t){return this.#e.some(([n])=>n.id===t)}put(t){this.#h(In(this.#t,t,this.#p(t)))}take(t){this.#h(Dn(this.#t,t,this.#p(t)))}#h(t){this.#t=t,this.note="",this.#d(),this.#n.redraw()}say(t=!1,n=null){if(t)return;let{chips:o,text:s}=this,i=Pn(o);s.length>vo||(this.#n.pacing.isWaiting?this.#l(B.wait):this.isFresh?this.#l(B.look):this.isHeard?i.length>0?this.#f(o,i,n):o.some(({isLeft:a})=>!a)?(this.#l(B.unsure),this.#n.find(".chips")?.focus()):this.#l(s.trim()?B.unheard:B.nothing):(this.hear(),this.#l(B.look)))}#f(t,n,o){let{text:s}=this,i=n.flatMap(a=>t.find(({move:p})=>p.id===a)?.move.label??[]);this.#s={text:s,left:Nn(t,this.#t)},this.#n.say({text:s,moves:n,wording:o,labels:i})}#l(t){this.note=t,this.#n.redraw()}choose(t){this.wording=t,this.#l("")}sayWorded(){this.wording===null?this.#l(B.words):this.say(!1,this.wording)}back(){this.wordings=[],this.wording=null,this.#l("")}answered(t){let{view:n,before:o,problem:s,isAnswer:i}=this.#n;o||this.#b();let a=o&&o.lines<n.bubbles.length;t?this.#g():a&&(this.wordings=[]),s&&i&&(this.note=s),n.heard&&this.#i!==null&&this.#v(n.heard,this.#i),this.#i=null,n.wordings.length>0&&this.#y(n.wordings,s),a&&!t&&this.#d()}#y(t,n){this.wordings=t,this.wording=null,this.note=n??""}goOn(){this.#r&&this.hear()}stop(){clearTimeout(this.#c),clearTimeout(this.#a)}#v(t,n){let o=JSON.stringify(this.chips);this.#e=t,this.isHeard=this.text===n||this.text.trim()==="",this.text.trim()===""&&this.#u(),JSON.stringify(this.chips)!==o&&(this.isFresh=!0,clearTimeout(this.#a),this.#a=setTimeout(()=>{this.isFresh=!1,this.#n.redraw()},Ti))}#b(){let{view:t}=this.#n;this.#m();let n=Te(t.id),o=n&&t.bubbles[2*n.version+1];!n||o?.kind==="said"||(this.text=n.text,this.#t=n.picked,this.isHeard=n.text.trim()==="",this.#r=!this.isHeard)}#g(){let{text:t,left:n}=this.#s,o=this.text.startsWith(t)?this.text.slice(t.length).trimStart():this.text;this.#m(),this.#o=n,this.text=o,this.isHeard=o==="",this.#r=!this.isHeard,this.#d()}#m(){this.stop(),Object.assign(this,{text:"",note:"",isFresh:!1,isHeard:!0,search:null,wordings:[],wording:null}),this.#e=[],this.#o=[],this.#t=_,this.#r=!1}#d(){let{id:t,version:n}=this.#n.view,o=!this.text&&this.#t.added.length===0;ie(t,o?null:{version:n,text:this.text,picked:this.#t})}};function bo({text:e,cuts_in:t}){return t?0:Math.min(450+16*e.length,2400)}function go(e,t){let n=e.bubbles.at(-1);return!n||e.bubbles.length<=t||n.by!=="customer"||n.kind!=="said"?null:n}function wo(e,t){let n=t?{responses:t.responses,moves:t.moves,mood:t.mood,typed_answer:t.typed_answer,hint:t.hint,actions:e.ended?t.actions:e.actions}:{responses:[],mood:null,typed_answer:null,hint:null};return{...e,...n,bubbles:e.bubbles.slice(0,-1),feedback:null,ended:!1,ended_at:null,outcome:null,hung_up:!1}}var Ae=class{isUnread=!1;isStill=!1;#e=null;#t;#o=null;get isWaiting(){return this.#e!==null}get isClosed(){return this.isWaiting||this.isUnread}hold(t,n,o){let s=n===null||$("at-once")?null:go(t,n),i=s===null?0:n===0?700:bo(s);return i===0?(this.stop(),this.#o=t,t):(this.#e?.view.id===t.id&&this.#e.view.version===t.version?this.#e.view=t:this.#s(t,i,o),wo(t,n!==0&&this.#o?.id===t.id?this.#o:null))}#s(t,n,o){this.stop();let s=setTimeout(()=>{let i=this.#e?.view??t;this.#e=null,this.#o=i,o(i)},n);this.#e={view:t,timer:s}}letRead(t){this.isUnread=!0,this.isStill=!0,clearTimeout(this.#t),this.#t=setTimeout(()=>{this.isUnread=!1,t()},350)}stop(){clearTimeout(this.#e?.timer),this.#e=null}};function $o(e,t){return{choice:e,version:t,silences:0,passedOver:0}}function ko(e,{version:t,bubbles:n}){return e===null||typeof e.choice=="string"||t<=e.version?!1:n[2*e.version+1]?.moves.join(`
`)===e.choice.labels.join(`
`)}function So(e,t){return e?.version!==t.version||t.ended||e.passedOver+1>=3?null:{...e,silences:0,passedOver:e.passedOver+1}}function xo(e){return{...e,silences:e.silences+1}}function Co(e){return e!==null&&e.silences<3}function To(){return{fresh:new Set,told:"",asking:!1,left:"",firstHint:null,unfolded:!1}}var Mi=new Set(["choose","say","say_moves","reveal","hint","more_help","back"]),Me=class extends me{beside=To();before=null;now=null;runs=0;silent=!1;made=null;isTaken=!1;composing=new Ee(this);#e=null;#t=!1;#o=!1;#s=null;#i=null;isAnswer=!1;ending=null;isRinging=!1;rangSince=0;onAnswer=()=>{};endRinging=null;pacing=new Ae;stop=null;take(t,n,o){let{id:s,version:i}=this.view;super.take(t,n),this.runs+=1,this.silent=!1,this.view.id!==s&&(this.arrives=!0),(this.view.id!==s||this.runs===1)&&this.#r(),(this.view.version!==i||this.view.ended)&&(this.ending=null),this.isRinging&&!Ue(this.view)&&this.pickUp(),this.see(o??this.view),this.isTaken=ko(this.made,this.view);let a=this.view.wordings.length>0;this.made=this.problem||a?null:So(this.made,this.view),this.#t=!1,this.isAnswer=this.#o,this.#o=!1}see(t){this.view=t,this.before=this.now,this.now=Tn(t)}#r(){this.beside=To(),this.stopRinging(),this.isRinging=cn(this.view),this.now=null,this.made=null,this.ending=null,this.pacing.stop()}find(t){return this.root.querySelector(t)}field(){return this.root.querySelector("textarea")}focused(){let t=this.root.getRootNode();return t instanceof ShadowRoot||t instanceof Document?t.activeElement:null}send(t,n){if(this.pacing.isWaiting&&Mi.has(t))return!1;let o=super.send(t,n);return o?(this.#t=t==="hear",this.#o=t==="hear"||t==="say_moves"):this.#t&&t!=="hear"&&(this.#e=()=>this.send(t,n)),o}catchUp(){let t=this.#e;this.#e=null,t?.()}say(t){this.#a(t)}choose(t,n="desk"){if(n==="field"?this.pacing.isClosed:this.pacing.isWaiting)return;let o=dn(this.view,t);if(!o){this.ending=null,this.#a(t);return}this.#s=this.focused(),this.#c({choice:o,place:n,isReady:!1}),this.find(".question .btn")?.focus({preventScroll:n==="field"})}#c(t){this.ending=t,this.redraw(),setTimeout(()=>{this.ending===t&&(this.ending={...t,isReady:!0},this.redraw())},ge)}confirm(){let{ending:t}=this;t?.isReady&&(this.keepTalking(),this.#a(t.choice.id))}keepTalking(t=!0){this.ending&&(this.ending=null,this.redraw(),t&&this.#s instanceof HTMLElement&&this.#s.focus({preventScroll:!0}))}pickUp(){this.isRinging=!1,this.now=null,this.arrives=!0,this.stopRinging(),ln(this.view.id)}stopRinging(){this.endRinging?.(),this.endRinging=null}isPicked(t){return this.made?.choice===t||this.pacing.isWaiting&&this.#i===t}#a(t){let n=$o(t,this.view.version);this.#n(n)?(this.made=n,this.#i=t,this.redraw()):this.#t&&(this.#e=()=>{this.#a(t)})}#n({choice:t,version:n}){if(typeof t=="string")return this.send("choose",{choice:t,version:n});let{text:o,moves:s,wording:i}=t;return this.send("say_moves",{version:n,text:o,moves:s,wording:i})}sendAgain(){this.made&&this.#n(this.made)}hearNothing(){this.made&&=xo(this.made),this.silent=!Co(this.made),this.silent||this.sendAgain(),this.redraw()}};function Ri(e,t,n){let o=e.bubbles[n-1];return o?.by===t.by&&o.kind===t.kind}function _i(e,t,n){return e.by==="customer"&&n?r`<span class="small-face">${I(t,e.mood)}</span>`:l}function Oi(e,t,n,o,s){let i=e.by==="customer"?e.mood:null;return r`<div class="turn ${e.by} said ${i?`felt ${i}`:""}">
    ${_i(e,o,s)}
    <span class=${s?"by":"unseen"}>${s?n:l}${t}</span>
    <p><span>${s?l:n}${e.text}</span></p>
    ${i?r`<span class="unseen">(${i})</span>`:l}
  </div>`}function Vi({found:e}){return r`<dl class="found">
    ${e.map(([t,n])=>r`<div>
          <dt>${t}</dt>
          <dd>${n}</dd>
        </div>`)}
  </dl>`}function Hi(e,t,n){let o=t.by==="customer"?c(e.caller):c("You"),s=e.feedback?.number===t.number?Ce(e.feedback.label):l;return t.kind==="said"?Oi(t,o,s,e.face,!Ri(e,t,n)):r`<div class="turn ${t.by} did">
    <p><span>${s}${o} · ${t.text}</span></p>
    ${t.found.length>0?Vi(t):l}
  </div>`}function Li({view:e,pacing:t}){return t.isWaiting?r`<div class="customer speaking" aria-hidden="true">
    <span class="small-face">${I(e.face,e.mood)}</span>
    <p><i></i><i></i><i></i></p>
  </div>`:l}function Ni({view:e}){return e.ended?r`<div class="gone ${e.hung_up?"dead":""}">
    <p>${m("hungup")}${c(e.hung_up?"They hung up. The line is dead.":"The line is closed.")}</p>
  </div>`:l}function Eo(e){let{view:t}=e;return r`<div class="log" role="log" aria-live="polite" aria-label=${c("Conversation")} tabindex="0">
    ${t.bubbles.map((n,o)=>Hi(t,n,o))} ${Li(e)} ${Ni(e)}
  </div>`}function Ao(e){let t=!0;e.addEventListener("scroll",()=>{t=e.scrollHeight-e.scrollTop-e.clientHeight<4}),new ResizeObserver(()=>{t&&(e.scrollTop=e.scrollHeight)}).observe(e)}function Mo(e){let{before:t}=e,n=e.find(".log");!n||t&&t.lines>=e.view.bubbles.length&&!e.pacing.isWaiting||(n.scrollTop=n.scrollHeight,t&&n.scrollIntoView({block:"nearest"}))}var Ro=1200,Pi=150;function Z({typed_answer:e,ended:t}){return!!e?.asked&&!t}function Ii(e){let t=Ro-e;return t<Pi?`${Pt(t,"character","characters")} left`:""}function _o(e,t){e.beside.left!==t&&(e.beside.left=t,e.redraw())}function Oo(e){let t=e.field(),n=t?.value.trim();n?e.send("say",{version:e.view.version,text:n}):(_o(e,"Type what you would say, or look at the answers."),t?.focus())}function Di(e){return r`<textarea
    rows="2"
    maxlength=${Ro}
    aria-labelledby="say-title"
    spellcheck="true"
    @input=${o=>{let{value:s}=o.target,{id:i,version:a}=e.view;ie(i,s?{version:a,text:s,picked:_}:null),_o(e,Ii(s.length))}}
    @keydown=${o=>{o.key!=="Enter"||o.shiftKey||o.isComposing||(o.preventDefault(),o.repeat||Oo(e))}}
  ></textarea>`}function Vo(e){let t=o=>{o.preventDefault(),Oo(e)},n=()=>e.send("reveal",{version:e.view.version});return r`<form class="first" ?hidden=${!Z(e.view)} @submit=${t}>
    ${Di(e)}
    <div class="row">
      <button type="submit" class="btn main">${c("Say it")}</button>
      <button type="button" class="btn quiet" @click=${n}>${c("Show me the answers")}</button>
      <span class="small muted" aria-live="polite">${e.beside.left}</span>
    </div>
  </form>`}function Ho({typed_answer:e}){let t=e?.typed?r`<p class="small muted">${c("You typed")}</p>
        <p class="own">${e.typed}</p>`:l;return r`<div class="typed" tabindex="-1" ?hidden=${!e?.typed}>${t}</div>`}function Lo({typed_answer:e}){return!e?.asked&&!e?.typed?l:r`<p class="small muted note">${c("Your own words are not graded; the answer you confirm is.")}</p>`}function lt(e){return(Z(e.view)||e.view.form==="open")&&matchMedia("(hover: hover)").matches?e.field():e.find("#main")}function No(e){let t=e.before?.asked??!1,n=Z(e.view);if(e.view.ended||n===t||e.focused()?.closest(".side"))return;(n?lt(e):e.find(e.view.typed_answer?.typed?".typed":"#say-title"))?.focus({preventScroll:!0})}function Po(e){if(e.view.form==="open"||!e.before||e.before.answers===e.now?.answers)return;e.beside.left="",ie(e.view.id,null);let t=e.field();t&&(t.value="")}function Io(e){let t=e.field();if(e.view.form==="open"||e.before||!t)return;let n=Te(e.view.id),o=({by:s,kind:i})=>s==="trainee"&&i==="said";n&&!e.view.bubbles.slice(2*n.version+1).some(o)&&(t.value=n.text)}var Bi="The app is not answering. Your call is kept: check that the app is still running, then load this page again.";function Wi(e){let{view:t}=e;return r`${Ho(t)}
    <header>
      <h2 id="say-title" tabindex="-1">${Ut(t.typed_answer)}</h2>
      ${Gt(t)} ${ao(e)}
    </header>
    ${Vo(e)} ${Yt(e)} ${Lo(t)}`}function Fi(e){return e.view.ended?mo(e):O(e.view)?to(e):Wi(e)}function Ki(e){let t=O(e.view)&&e.isAnswer?null:e.problem,n=e.silent?Bi:t;return r`<section class="card talk" aria-label=${c("Conversation and responses")}>
    ${Eo(e)} ${n?M(e.runs,Ie(n)):l} ${co(e)}
    ${O(e.view)?[jn(e),Vn(e)]:l} ${we(e,"field")}
    <section class="say" aria-labelledby="say-title">${Fi(e)}</section>
  </section>`}function qi(e){e.pacing.isStill&&(e.pacing.isStill=!1,e.redraw())}function Ui(e){let{isWaiting:t,isUnread:n,isStill:o}=e.pacing,s=["desk",t&&"waiting",n&&"unread",o&&"still"].filter(Boolean).join(" ");return r`<div id="main" class=${s} tabindex="-1" @pointermove=${()=>{qi(e)}}>
    ${xn(e)} ${Ki(e)} ${An(e)}
    <p class="unseen" role="status">${e.beside.told}</p>
  </div>`}function Gi(e){let t=()=>{((Z(e.view)||O(e.view)?e.field():e.find(".reply, .answer"))??e.find("#main"))?.focus()},n=e.isRinging?kn(e):Ui(e),o=e.isRinging?c("Skip to the phone"):c("Skip to the responses");return r`${De(o,t)} ${Be(e,"call")} ${M(`${e.view.id} ${e.isRinging}`,n)}`}function dt(e){Pe(Gi(e),e.root)}function Yi(e,t){let{before:n,view:o}=e,s=e.find(".log");!n&&s&&Ao(s),n&&bn(o,n.lines),t&&!o.ended&&!Z(o)&&q(o).length===0&&s?.focus(),po(e),No(e),yo(e),Rn(e),Mo(e);let i=lt(e);i&&e.arrive(i)}function ji({before:e,now:t,pacing:n,view:o}){return e!==null&&t!==null&&e.lines<t.lines&&!n.isWaiting&&o.form==="prompted"}function ct(e,t){let n=!!e.focused()?.closest(".reply");ji(e)&&e.pacing.letRead(()=>{e.redraw()}),Po(e),uo(e),Mn(e),fo(e),t&&no(e),dt(e),Io(e),Yi(e,n),t&&oo(e)}function Zi(e,t){e.see(t),ct(e,!1)}function Do(e,t,n){let[{view:o}]=t.data,s=e.pacing.hold(o,n,i=>{Zi(e,i)});e.take(t,()=>{dt(e)},s)}var zi=Kt(e=>new Me(e));function Qi(e){let t=zi(e),[{view:n}]=e.data,o=t.view.id===n.id;return Do(t,e,o?t.now?.lines??null:null),t.onSilence=()=>{t.hearNothing()},t.onAnswer=()=>{t.pickUp(),Do(t,e,0),ct(t,!0),ne(t)},t.isRinging?(dt(t),t.endRinging??=Sn(t)):ct(t,!0),t.sendAgain(),t.catchUp(),ne(t),t.stop??=ho(t)}var nd=Qi;export{nd as default};
/*! Bundled license information:

lit-html/lit-html.js:
lit-html/directive.js:
lit-html/directives/repeat.js:
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

lit-html/directives/guard.js:
  (**
   * @license
   * Copyright 2018 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
