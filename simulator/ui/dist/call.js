/* Made from pages/call/page.ts by npm run build. */
var ut={es:{"About this call":"Sobre esta llamada","About your last choice":"Sobre tu última elección",Account:"Cuenta",Actions:"Acciones","Add a move":"Añadir algo que decir","Again with the same customer":"Otra vez con el mismo cliente","All turns as a table":"Todos los turnos en una tabla","Answers come after a pause, as on a real call":"Las respuestas llegan tras una pausa, como en una llamada de verdad","Ask for help":"Pedir ayuda",Assumption:"Supuesto",Back:"Atrás","Better here":"Mejor aquí","Call simulator":"Simulador de llamadas","Call simulator, home":"Simulador de llamadas, inicio","Call time":"Duración de la llamada",Calling:"Llamando","Choose another call":"Elegir otra llamada",Conversation:"Conversación","Conversation and responses":"Conversación y respuestas","Criteria lost":"Criterios perdidos","Critical errors":"Errores críticos",Debrief:"Repaso",Desk:"Mesa","End it":"Terminarla","End the call?":"¿Terminar la llamada?","Enter says it, Shift+Enter starts a new line, ↓ leads to the moves":"Intro lo dice, Mayús+Intro empieza otra línea, ↓ lleva a la lista","Go on differently from here":"Seguir de otro modo desde aquí","Go on with help":"Seguir con ayuda","Go to the desk":"Ir a la mesa","Hint: ":"Pista: ","Hints cost nothing; your debrief says where you asked.":"Las pistas no cuestan nada; el repaso dice dónde las pediste.","In my own words":"Con mis palabras","In none of these words":"Con ninguna de estas palabras","Incoming call":"Llamada entrante","Keep talking":"Seguir hablando","Keys 1 to":"Teclas 1 a","Learn from your mistakes":"Aprender de tus errores","Line by line":"Línea por línea",Met:"Cumplido","Mood: ":"Ánimo: ","Moves in what you say":"Lo que se oye en tus palabras","No move heard in that.":"Ahí no se oye nada de la lista.","No move was heard in that.":"Ahí no se oyó nada de la lista.","Not looked up":"Sin consultar","On your desk: ":"En tu mesa: ",Pages:"Páginas",Pauses:"Pausas","Say it":"Decirlo","Say it in your own words":"Dilo con tus palabras","Say this and end the call?":"¿Decir esto y terminar la llamada?","See it on the scorecard":"Verlo en la hoja","See the debrief":"Ver el repaso","Show me the answers":"Mostrar las respuestas","Skip to the page":"Saltar a la página","Skip to the phone":"Saltar al teléfono","Skip to the responses":"Saltar a las respuestas",Sound:"Sonido",Stay:"Quedarse","Take it along":"Llevárselo","Take it back":"Retirarlo","The brief":"La situación","The call goes on from before this choice, as a branch":"La llamada sigue desde antes de esta elección, como una rama","The call has ended":"La llamada ha terminado","The call it left":"La llamada de la que salió","The call, turn by turn":"La llamada, turno por turno","The line is closed.":"La línea está cerrada.","The moves heard in your words will stand here.":"Aquí aparecerá lo que se oiga en tus palabras.","They take the place of your own words, if those say nothing else.":"Sustituyen a tus palabras, si estas no dicen nada más.","They hung up":"Colgaron","They hung up. The line is dead.":"Colgaron. No hay nadie en la línea.","They think before they answer. Off: no waiting, and no ringing":"Piensan antes de responder. Apagado: sin espera y sin timbre",Transfer:"Pasar","Transfer them to":"Pasarlos a","Transfer to":"Pasar a",Turn:"Turno","Turn after":"Turno siguiente","Turn before":"Turno anterior","Waiting for somebody to pick up":"Esperando a que alguien conteste","What do you say?":"¿Qué dices?","What do you say? Say it in your own words.":"¿Qué dices? Dilo con tus palabras.","What each turn was worth":"Lo que valió cada turno","What it cost":"Lo que costó","What the labels mean":"Lo que significan las etiquetas","What was better here":"Lo que era mejor aquí","What was true, support, scorecard":"Lo que era cierto, apoyo, hoja","What you looked up":"Lo que consultaste","Which words?":"¿Qué palabras?","With another customer":"Con otro cliente",You:"Tú","You typed":"Escribiste","Your desk":"Tu mesa","Your own words are not graded; the answer you confirm is.":"Tus palabras no se califican; la respuesta que confirmas, sí.",Hint:"Pista","Show me the words":"Mostrar las palabras","Hint given":"Pista dada",Payment:"Pago",Phone:"Teléfono",Calls:"Llamadas","My calls":"Mis llamadas",Progress:"Progreso",Guide:"Guía",About:"Acerca de",Caller:"Quien llama","Person who answered":"Quien contestó","You said":"Dijiste","You did":"Hiciste","Worked example":"Ejemplo resuelto",Guided:"Guiada",Practice:"Práctica",Assessment:"Evaluación",Best:"Lo mejor",Good:"Bien",Inaccuracy:"Imprecisión",Mistake:"Error",Blunder:"Error grave","Well done":"Bien hecho","Look at this again":"Míralo otra vez",Passed:"Superada","Passed: a perfect call":"Superada: una llamada perfecta","Passed with help: nothing missed":"Superada con ayuda: no faltó nada","Critical error":"Error crítico","Not yet":"Todavía no","Not judged":"Sin valorar","Not judged: too little came up":"Sin valorar: se trató demasiado poco","On hold":"En espera","Not met":"No cumplido","Did not come up":"No se trató","Did not meet":"Sin cumplir",turn:"turno",turns:"turnos",and:"y",Call:"Llamada",Customer:"Cliente","What was true":"Lo que era cierto","How it ended":"Cómo terminó",Date:"Fecha",Length:"Duración",Support:"Apoyo",Form:"Forma",Standing:"Vale como",Hints:"Pistas",Figure:"Cifra","Graded by":"Calificada con","With answers to choose from":"Con respuestas para elegir","Five minutes":"Cinco minutos","My program":"Mi programa",More:"Más","What was shown":"Lo demostrado","Everybody here":"Todos aquí","The team":"El equipo","The library":"La biblioteca",Studio:"Estudio","A real call":"Una llamada real","For trainers":"Para formadores","Not now":"Ahora no"}};var pt={};function ht(e){pt=ut[e.split("-",1)[0]??""]??{}}function c(e){return pt[e]??e}var _e=globalThis,mt=e=>e,ie=_e.trustedTypes,ft=ie?ie.createPolicy("lit-html",{createHTML:e=>e}):void 0,Oe="$lit$",x=`lit$${Math.random().toFixed(9).slice(2)}$`,He="?"+x,Ho=`<${He}>`,V=document,J=()=>V.createComment(""),X=e=>e===null||typeof e!="object"&&typeof e!="function",Ne=Array.isArray,$t=e=>Ne(e)||typeof e?.[Symbol.iterator]=="function",Re=`[ 	
\f\r]`,Q=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,yt=/-->/g,vt=/>/g,H=RegExp(`>|${Re}(?:([^\\s"'>=/]+)(${Re}*=${Re}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),gt=/'/g,bt=/"/g,kt=/^(?:script|style|textarea|title)$/i,Ve=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),r=Ve(1),b=Ve(2),Ui=Ve(3),w=Symbol.for("lit-noChange"),l=Symbol.for("lit-nothing"),wt=new WeakMap,N=V.createTreeWalker(V,129);function St(e,t){if(!Ne(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ft!==void 0?ft.createHTML(t):t}var xt=(e,t)=>{let n=e.length-1,o=[],s,i=t===2?"<svg>":t===3?"<math>":"",a=Q;for(let p=0;p<n;p++){let d=e[p],m,y,u=-1,v=0;for(;v<d.length&&(a.lastIndex=v,y=a.exec(d),y!==null);)v=a.lastIndex,a===Q?y[1]==="!--"?a=yt:y[1]!==void 0?a=vt:y[2]!==void 0?(kt.test(y[2])&&(s=RegExp("</"+y[2],"g")),a=H):y[3]!==void 0&&(a=H):a===H?y[0]===">"?(a=s??Q,u=-1):y[1]===void 0?u=-2:(u=a.lastIndex-y[2].length,m=y[1],a=y[3]===void 0?H:y[3]==='"'?bt:gt):a===bt||a===gt?a=H:a===yt||a===vt?a=Q:(a=H,s=void 0);let f=a===H&&e[p+1].startsWith("/>")?" ":"";i+=a===Q?d+Ho:u>=0?(o.push(m),d.slice(0,u)+Oe+d.slice(u)+x+f):d+x+(u===-2?p:f)}return[St(e,i+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),o]},ee=class e{constructor({strings:t,_$litType$:n},o){let s;this.parts=[];let i=0,a=0,p=t.length-1,d=this.parts,[m,y]=xt(t,n);if(this.el=e.createElement(m,o),N.currentNode=this.el.content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=N.nextNode())!==null&&d.length<p;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())if(u.endsWith(Oe)){let v=y[a++],f=s.getAttribute(u).split(x),g=/([.?@])?(.*)/.exec(v);d.push({type:1,index:i,name:g[2],strings:f,ctor:g[1]==="."?ae:g[1]==="?"?le:g[1]==="@"?ce:P}),s.removeAttribute(u)}else u.startsWith(x)&&(d.push({type:6,index:i}),s.removeAttribute(u));if(kt.test(s.tagName)){let u=s.textContent.split(x),v=u.length-1;if(v>0){s.textContent=ie?ie.emptyScript:"";for(let f=0;f<v;f++)s.append(u[f],J()),N.nextNode(),d.push({type:2,index:++i});s.append(u[v],J())}}}else if(s.nodeType===8)if(s.data===He)d.push({type:2,index:i});else{let u=-1;for(;(u=s.data.indexOf(x,u+1))!==-1;)d.push({type:7,index:i}),u+=x.length-1}i++}}static createElement(t,n){let o=V.createElement("template");return o.innerHTML=t,o}};function L(e,t,n=e,o){if(t===w)return t;let s=o!==void 0?n._$Co?.[o]:n._$Cl,i=X(t)?void 0:t._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(e),s._$AT(e,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(t=L(e,s._$AS(e,t.values),s,o)),t}var re=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:o}=this._$AD,s=(t?.creationScope??V).importNode(n,!0);N.currentNode=s;let i=N.nextNode(),a=0,p=0,d=o[0];for(;d!==void 0;){if(a===d.index){let m;d.type===2?m=new F(i,i.nextSibling,this,t):d.type===1?m=new d.ctor(i,d.name,d.strings,this,t):d.type===6&&(m=new de(i,this,t)),this._$AV.push(m),d=o[++p]}a!==d?.index&&(i=N.nextNode(),a++)}return N.currentNode=V,s}p(t){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(t,o,n),n+=o.strings.length-2):o._$AI(t[n])),n++}},F=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,o,s){this.type=2,this._$AH=l,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=L(this,t,n),X(t)?t===l||t==null||t===""?(this._$AH!==l&&this._$AR(),this._$AH=l):t!==this._$AH&&t!==w&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):$t(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==l&&X(this._$AH)?this._$AA.nextSibling.data=t:this.T(V.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:o}=t,s=typeof o=="number"?this._$AC(t):(o.el===void 0&&(o.el=ee.createElement(St(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let i=new re(s,this),a=i.u(this.options);i.p(n),this.T(a),this._$AH=i}}_$AC(t){let n=wt.get(t.strings);return n===void 0&&wt.set(t.strings,n=new ee(t)),n}k(t){Ne(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let i of t)s===n.length?n.push(o=new e(this.O(J()),this.O(J()),this,this.options)):o=n[s],o._$AI(i),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let o=mt(t).nextSibling;mt(t).remove(),t=o}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},P=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,o,s,i){this.type=1,this._$AH=l,this._$AN=void 0,this.element=t,this.name=n,this._$AM=s,this.options=i,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=l}_$AI(t,n=this,o,s){let i=this.strings,a=!1;if(i===void 0)t=L(this,t,n,0),a=!X(t)||t!==this._$AH&&t!==w,a&&(this._$AH=t);else{let p=t,d,m;for(t=i[0],d=0;d<i.length-1;d++)m=L(this,p[o+d],n,d),m===w&&(m=this._$AH[d]),a||=!X(m)||m!==this._$AH[d],m===l?t=l:t!==l&&(t+=(m??"")+i[d+1]),this._$AH[d]=m}a&&!s&&this.j(t)}j(t){t===l?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},ae=class extends P{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===l?void 0:t}},le=class extends P{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==l)}},ce=class extends P{constructor(t,n,o,s,i){super(t,n,o,s,i),this.type=5}_$AI(t,n=this){if((t=L(this,t,n,0)??l)===w)return;let o=this._$AH,s=t===l&&o!==l||t.capture!==o.capture||t.once!==o.once||t.passive!==o.passive,i=t!==l&&(o===l||s);s&&this.element.removeEventListener(this.name,this,o),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},de=class{constructor(t,n,o){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(t){L(this,t)}},Ct={M:Oe,P:x,A:He,C:1,L:xt,R:re,D:$t,V:L,I:F,H:P,N:le,U:ce,B:ae,F:de},No=_e.litHtmlPolyfillSupport;No?.(ee,F),(_e.litHtmlVersions??=[]).push("3.3.3");var Le=(e,t,n)=>{let o=n?.renderBefore??t,s=o._$litPart$;if(s===void 0){let i=n?.renderBefore??null;o._$litPart$=s=new F(t.insertBefore(J(),i),i,void 0,n??{})}return s._$AI(e),s};var C={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},E=e=>(...t)=>({_$litDirective$:e,values:t}),k=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,o){this._$Ct=t,this._$AM=n,this._$Ci=o}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var{I:Vo}=Ct,Tt=e=>e;var At=e=>e.strings===void 0,Et=()=>document.createComment(""),W=(e,t,n)=>{let o=e._$AA.parentNode,s=t===void 0?e._$AB:t._$AA;if(n===void 0){let i=o.insertBefore(Et(),s),a=o.insertBefore(Et(),s);n=new Vo(i,a,e,e.options)}else{let i=n._$AB.nextSibling,a=n._$AM,p=a!==e;if(p){let d;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(d=e._$AU)!==a._$AU&&n._$AP(d)}if(i!==s||p){let d=n._$AA;for(;d!==i;){let m=Tt(d).nextSibling;Tt(o).insertBefore(d,s),d=m}}}return n},A=(e,t,n=e)=>(e._$AI(t,n),e),Lo={},K=(e,t=Lo)=>e._$AH=t,Mt=e=>e._$AH,ue=e=>{e._$AR(),e._$AA.remove()};var M=E(class extends k{constructor(){super(...arguments),this.key=l}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(K(e),this.key=t),n}});var te={mark:["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z","M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],check:["M5 12.5 10 17.5 19 7"],cross:["M6 6 18 18","M18 6 6 18"],dash:["M6 12h12"],plus:["M12 6v12","M6 12h12"],alert:["M12 4 21 20H3z","M12 10v4.5","M12 17.4v.1"],search:["M15.5 15.5 20 20","M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],account:["M4 5h16v14H4z","M4 9h16","M8 13h8","M8 16h5"],money:["M3 6.5h18v11H3z","M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],transfer:["M4 8h13","M13.5 4.5 17 8l-3.5 3.5","M20 16H7","M10.5 12.5 7 16l3.5 3.5"],phone:["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],hungup:["M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z"],sound:["M4 10v4h3.5l4.5 4V6L7.5 10z","M15.5 9a4 4 0 0 1 0 6","M18 6.5a7.5 7.5 0 0 1 0 11"],silent:["M4 10v4h3.5l4.5 4V6L7.5 10z","M16 10l4 4","M20 10l-4 4"],clock:["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z","M12 7v5l3.5 2"],next:["M5 12h14","M13 6l6 6-6 6"],dice:["M4.5 4.5h15v15h-15z","M8.5 8.5v.1","M15.5 15.5v.1","M12 12v.1","M15.5 8.5v.1","M8.5 15.5v.1"],note:["M5 4h14v11l-5 5H5z","M14 20v-5h5","M8.5 9h7","M8.5 12.5h4"],star:["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],hint:["M9 18h6","M10 21h4","M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],undo:["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],branch:["M6 3v18","M18 4v3a6 6 0 0 1-6 6H6","M15 6.5 18 3.5l3 3"],play:["M7.5 5v14l11-7z"],pause:["M8.5 5v14","M15.5 5v14"],open:["M9.5 6l6 6-6 6"],back:["M19 12H5","M11 6l-6 6 6 6"],person:["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z","M4.5 20.5a7.5 7.5 0 0 1 15 0"],more:["M6 9.5l6 6 6-6"],cards:["M4 8h11v12H4z","M8 8V4.5h11.5V16H15"],share:["M12 15V4","M8 7.5 12 3.5l4 4","M5 13v7h14v-7"]};function h(e){let t=te[e];return r`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${t.map(n=>b`<path d=${n}></path>`)}
  </svg>`}function Po(e,t={}){let n=Object.entries(t).filter(s=>!!s[1]),o=new URLSearchParams(n).toString();return(e==="choose"?"./":e)+(o&&`?${o}`)}function R(e,t,n,o,s={}){let i=a=>{a.metaKey||a.ctrlKey||a.shiftKey||a.button||(a.preventDefault(),e.send("go",{to:t,params:n}))};return r`<a
    href=${Po(t,n)}
    class=${s.class??l}
    aria-label=${s.label??l}
    aria-current=${s.current?"page":l}
    @click=${i}
    >${o}</a
  >`}function Pe(e){return e?r`<p class="problem" role="alert">${h("alert")}<span>${e}</span></p>`:l}function Ie(e,t){return r`<button type="button" class="btn main skip" @click=${t}>${e}</button>`}var Io=[{to:"choose",text:"Calls"},{to:"drill",text:"Five minutes"}],Rt=[{to:"programme",text:"My program"},{to:"calls",text:"My calls"},{to:"progress",text:"Progress"}],Do=[{to:"guide",text:"Guide"}],_t=[{to:"people",text:"Everybody here"},{to:"team",text:"The team"},{to:"library",text:"The library"},{to:"studio",text:"Studio"},{to:"annotate",text:"A real call"}],Ot=[{to:"readiness",text:"What was shown"},{to:"about",text:"About"}],Ht="more-pages";function De(e,t){let n=(i,a=l)=>i.map(({to:p,text:d})=>r`<li class=${a}>${R(e,p,{},c(d),{current:t===p})}</li>`),o=[h("mark"),r`<span>${c("Call simulator")}</span>`],s=[..._t,...Ot].some(({to:i})=>i===t);return r`<header class="mast">
    ${R(e,"choose",{},o,{class:"brand",label:c("Call simulator, home")})}
    <nav aria-label=${c("Pages")}>
      <ul class="bar-of-pages">
        ${n(Io)}${n(Rt,"roomy")}${n(Do)}
        <li>
          <button type="button" popovertarget=${Ht} class=${s?"holds-current":l}>
            ${c("More")}${h("more")}
          </button>
        </li>
      </ul>
      <div id=${Ht} popover class="menu-of-pages" @click=${Bo}>
        <ul>
          ${n(Rt,"narrow")}${n(Ot)}
        </ul>
        <p id="for-trainers">${c("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${n(_t)}
        </ul>
      </div>
    </nav>
  </header>`}function Bo(e){e.currentTarget instanceof HTMLElement&&e.currentTarget.hidePopover()}var Fo=new Set(["go","start","again","surprise","begin","enrol","back","branch"]),Be="callSimulatorTurning";function Nt(){return Be in document.documentElement.dataset}var pe=class{onSilence=()=>{};#e=null;#t=null;#n;#s;#i;constructor(t){this.#i=t}send(t,n){return this.#t!==null&&this.#t!=="look"||!this.#e?!1:(this.#r(),this.#t=t,Fo.has(t)&&(document.documentElement.dataset[Be]=""),t!=="look"&&(this.#n=setTimeout(()=>{this.#i.setAttribute("aria-busy","true")},400)),this.#s=setTimeout(()=>{this.#r(),this.onSilence()},8e3),this.#e.setTriggerValue(t,n),!0)}answered(t){this.#e=t,this.#r()}close(){clearTimeout(this.#s)}#r(){clearTimeout(this.#s),clearTimeout(this.#n),this.#t=null,Reflect.deleteProperty(document.documentElement.dataset,Be),this.#i.removeAttribute("aria-busy")}};var Wo="en-US";function Vt(e){Wo=e}function Lt(e,t,n){return`${e} ${e===1?t:n}`}function Pt(e){let t=Math.max(0,Math.floor(e)),n=i=>String(i).padStart(2,"0"),o=Math.floor(t/3600),s=`${n(Math.floor(t/60)%60)}:${n(t%60)}`;return o?`${o}:${s}`:s}function It(e){let t=e.replaceAll("_"," ");return t.charAt(0).toUpperCase()+t.slice(1)}var Dt="call-simulator-frame",Ko=`
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`,Uo=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/><g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">${te.mark.map(e=>`<path d="${e}"/>`).join("")}</g></svg>`;function Bt(){if(document.getElementById(Dt))return;let e=document.createElement("style");e.id=Dt,e.textContent=Ko,document.head.append(e);for(let t of document.querySelectorAll('link[rel~="icon"]'))t.href=`data:image/svg+xml,${encodeURIComponent(Uo)}`}function Ft(e){document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),e.focus({preventScroll:!0})}var he=class extends pe{view;problem=null;arrives=Nt();root;#e=()=>{};constructor(t){let n=document.createElement("div");n.className="page",super(n),this.root=n,n.addEventListener("click",o=>{qo(this,o)}),this.view=t.data[0].view,Bt(),t.parentElement.append(n)}take(t,n){let[o]=t.data;this.view=o.view,this.problem=o.problem,Vt(o.locale),ht(o.locale),this.answered(t),this.#e=n}redraw(){this.#e()}arrive(t){this.arrives&&(this.arrives=!1,Ft(t))}};function qo(e,t){if(t.metaKey||t.ctrlKey||t.shiftKey||t.button)return;let o=(t.target instanceof Element?t.target.closest("a[data-statement]"):null)?.dataset.statement;o&&(t.preventDefault(),e.send("go",{to:"guide",params:{statement:o}}))}function Wt(e){let t=new WeakMap;return n=>{let o=t.get(n.parentElement)??e(n);return t.set(n.parentElement,o),o}}function Kt(e){if(e.repeat||e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let[t]=e.composedPath();return t instanceof HTMLElement&&(t.isContentEditable||t.matches("input, textarea, select"))}function U({typed_answer:e,responses:t}){return e?.asked?[]:t}function Ut(e){return e?.asked?c("What do you say? Say it in your own words."):e?.typed?e.meant?e.sure?"Closest to this one: is that what you meant?":"Perhaps this one: is that what you meant?":"None of these is near what you typed. Which one do you say?":c("What do you say?")}function Go(e,t){let n=e.view.typed_answer?.meant===t.id,o=["reply",n&&"near",e.isPicked(t.id)&&"picked"].filter(Boolean).join(" "),s=()=>{e.choose(t.id,"field")};return r`<li>
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
  </li>`}function qt(e){let{length:t}=U(e);return r`<span class="small muted">${t>1?`${c("Keys 1 to")} ${t}`:l}</span>`}function Gt(e){return r`<ol ?hidden=${!!e.view.typed_answer?.asked}>
    ${U(e.view).map(t=>Go(e,t))}
  </ol>`}var me={worked:"Worked example",guided:"Guided",practice:"Practice",assessment:"Assessment"};var Fe={best:"Best",good:"Good",inaccuracy:"Inaccuracy",mistake:"Mistake",blunder:"Blunder"};var Yo={},Yt=E(class extends k{constructor(){super(...arguments),this.ot=Yo}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((o,s)=>o===this.ot[s]))return w}else if(this.ot===t)return w;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}});var jt=["M31 41C31 25 38 17.5 48 17.5S65 25 65 41C65 56 58 66.5 48 66.5S31 56 31 41Z","M30.5 42C30.5 25 38 17.5 48 17.5S65.5 25 65.5 42C65.5 57 59 65 48 65S30.5 57 30.5 42Z","M31 40C31 25 38 17.5 48 17.5S65 25 65 40L64.4 50C63.4 61 56 66.5 48 66.5S32.6 61 31.6 50Z","M31.5 40C31.5 25 38.5 17 48 17S64.5 25 64.5 40C64.5 55 56.5 68 48 68S31.5 55 31.5 40Z"],Zt=["M48.4 45C48.9 48.4 51.4 50.6 50.4 52.3C49.6 53.5 47.8 53.4 46.6 52.8","M45.8 52C46.6 53.9 49.6 54 50.5 52","M47.8 44C47.6 48 44.8 51 45.8 52.4C46.7 53.6 48.8 53.4 50 52.8"],zt=["M38.5 74.2C42 80.5 54 80.5 57.5 74.2","M39 73.6 48 86 57 73.6","M39.5 72.6 33.5 80.5 41.5 85.5 48 79 54.5 85.5 62.5 80.5 56.5 72.6M48 79V96","M36 75C36.5 84 59.5 84 60 75M40.5 82.5V90M55.5 82.5V90"];function q(...e){return e.map(([t,n,o])=>`M${t-o} ${n}a${o} ${o} 0 1 1 ${2*o} 0a${o} ${o} 0 1 1 ${-2*o} 0`).join("")}var jo="M29.6 46.5C28 39 29.2 31.5 33 27.5C33.4 34 32.6 40 31.6 46.5ZM66.4 46.5C68 39 66.8 31.5 63 27.5C62.6 34 63.4 40 64.4 46.5Z",Qt={short:"M30 42C28.4 25 36.4 14 48.6 14C60.8 14 67.6 25 66 42C64.8 36.5 63.4 32 60.4 28.6C52 31.2 42.6 30.6 36.4 28C33.2 32 31.4 36.5 30 42Z",side:"M30 42C27.6 25 36.6 13 50 13.4C62.6 13.8 68.2 25 66 42C65.2 35.6 62.8 31 58.8 28C50.6 27.8 43 26 39 21.8C38.2 29.4 33 34 30 42Z",crop:"M30.6 38.5C29.8 24 37.8 15.8 48 15.8S66.2 24 65.4 38.5C64 31.4 61.2 27.6 56.8 26.2C51 24.8 45 24.8 39.2 26.2C34.8 27.6 32 31.4 30.6 38.5Z",tight:q([33.4,32,4.6],[36,25.6,5.2],[41.4,20.8,5.4],[48,19,5.6],[54.6,20.8,5.4],[60,25.6,5.2],[62.6,32,4.6]),mop:"M29.2 45C25.8 25.6 35.6 12 49.2 12.4C62.8 12.8 70 25.6 66.8 45C66 39.6 64.4 36 62 33.4C59.6 35.8 57 34.2 55 31C52.6 35.2 48.4 35 46 31.4C43.4 35.8 39.4 35.6 36.8 32.4C33.2 35.6 31 39.6 29.2 45Z",receding:`${jo}M34.5 25.5C37.5 18.6 42.4 15.6 48 15.6S58.5 18.6 61.5 25.5C57.6 20.8 53 19.4 48 19.4S38.4 20.8 34.5 25.5Z`,bald:"M29.6 48C28 42.4 28.4 36 30.6 31.6C32 36.6 32.2 42.4 31.6 48ZM66.4 48C68 42.4 67.6 36 65.4 31.6C64 36.6 63.8 42.4 64.4 48Z",bob:"M30.4 44C28.6 27 36.4 16 48 16S67.4 27 65.6 44C63.6 37 61.4 30.6 56 26.4C49.6 32 39.4 33 34.4 35C32.2 37.6 31.2 40.6 30.4 44Z",long:"M48 15.4C37.2 15.4 30.2 24 30.2 44C36.6 39.6 44.6 31.4 48 19.6C51.4 31.4 59.4 39.6 65.8 44C65.8 24 58.8 15.4 48 15.4Z",bun:"M30.6 41C29.4 24.4 37.6 15.4 48 15.4S66.6 24.4 65.4 41C63.2 33.2 57.4 27.4 48 27.4S32.8 33.2 30.6 41Z",curls:q([31.4,37,5.2],[33.6,29,6],[39.4,22.4,6.8],[48,19,7.2],[56.6,22.4,6.8],[62.4,29,6],[64.6,37,5.2]),pixie:"M29.4 48C26.4 27 35.8 13.2 49 13.2C62.4 13.2 69.6 26 66.6 48C65.8 43.4 65 39.4 63.2 35C54.4 34 46.4 30 42.4 23.6C40.4 30 35.2 34 32.4 37.4C31 40.6 30.4 44 29.4 48Z",tail:"M30.4 42C28.8 25 37 15 48.4 15C59.8 15 67.2 25 65.6 42C63.8 34.8 61 30.4 56.4 27.8C48.4 28.6 41.8 27 38.4 23.6C37 30.6 32.6 35.4 30.4 42Z",fringe:"M30.2 45C28.2 27 36 15.4 48 15.4S67.8 27 65.8 45C65.2 41.6 64.4 38.6 63.2 36.2C57.8 38 53.6 38.4 48 38.4S38.2 38 32.8 36.2C31.6 38.6 30.8 41.6 30.2 45Z",waves:q([32,36.6,4.6],[33.2,30,5.2],[37,24,5.8],[43.2,20,6],[50.6,19,6.2],[57,21.8,5.8],[61.8,26.8,5.4],[64,33,5],[64.6,38.6,4])},Jt={bob:"M26.6 44C24.4 23 35 11.6 48 11.6S71.6 23 69.4 44C69.8 53 70.2 59 68.4 64.6C61.6 66.4 58 62 57 57H39C38 62 34.4 66.4 27.6 64.6C25.8 59 26.2 53 26.6 44Z",long:"M25.8 46C23.4 23 34.6 11 48 11S72.6 23 70.2 46C70.6 59 72.2 69 75.6 77C67 80.6 60.6 77 58 70H38C35.4 77 29 80.6 20.4 77C23.8 69 25.4 59 25.8 46Z",fringe:"M26.4 46C24 23 34.8 11.4 48 11.4S72 23 69.6 46C70 56 70.8 63 72.4 69.6C65.6 72.4 60 69 58 64H38C36 69 30.4 72.4 23.6 69.6C25.2 63 26 56 26.4 46Z",bun:q([48,14,7.4]),curls:q([28.4,44,6.8],[29,53.4,6.4],[67.6,44,6.8],[67,53.4,6.4],[31.6,61,5.4],[64.4,61,5.4],[48,18,11],[36,26,9],[60,26,9]),tail:"M60 18.6C74.4 20.6 79.6 35.6 74.6 55C72.4 61.8 68.6 63.4 66.4 58.6C69.8 46.6 68.4 32.6 60 18.6Z",waves:q([30.6,43.4,4.6],[65.4,43.4,4.6],[31.6,49.6,4],[64.4,49.6,4])},Xt=["M34.6 44.8a6.4 6.4 0 1 1 12.8 0a6.4 6.4 0 1 1-12.8 0M48.6 44.8a6.4 6.4 0 1 1 12.8 0a6.4 6.4 0 1 1-12.8 0M47.2 43.6Q48 42.6 48.8 43.6M34.6 44 30.4 42.6M61.4 44 65.6 42.6","M36 40.6h9.6q1.6 0 1.6 1.6v4.2q0 3.6-3.6 3.6h-5.6q-3.6 0-3.6-3.6v-4.2q0-1.6 1.6-1.6ZM50.4 40.6H60q1.6 0 1.6 1.6v4.2q0 3.6-3.6 3.6h-5.6q-3.6 0-3.6-3.6v-4.2q0-1.6 1.6-1.6ZM47.2 43Q48 42 48.8 43M34.4 42.6 30.4 41.8M61.6 42.6 65.6 41.8","M35 45.4h11.6q.6 5.6-5.8 5.6T35 45.4ZM49.4 45.4H61q.6 5.6-5.8 5.6T49.4 45.4ZM46.6 46Q48 44.8 49.4 46M35 45.6 30.6 43M61 45.6 65.4 43"],fe={full:{path:"M31.2 45C31.4 60.6 37.6 71 48 71S64.6 60.6 64.8 45C63.6 51.6 61.4 54.6 58 55.6C54.4 53.6 50.6 54.2 48 55.4C45.4 54.2 41.6 53.6 38 55.6C34.6 54.6 32.4 51.6 31.2 45Z",fill:1},shadow:{path:"M31.6 48C32.4 60 38 66.6 48 66.6S63.6 60 64.4 48C63 53 60.6 55.4 57.6 56C54 54.4 50.6 54.8 48 55.6C45.4 54.8 42 54.4 38.4 56C35.4 55.4 33 53 31.6 48Z",fill:.26},moustache:{path:"M48 55C45 53.2 40.6 54.4 38.8 58C42 58.8 46 58.4 48 57C50 58.4 54 58.8 57.2 58C55.4 54.4 51 53.2 48 55Z",fill:1}};var We=[["#f7dcc9","#4a2f27"],["#efc6a6","#46291f"],["#dca77f","#40241a"],["#bb8159","#351b11"],["#915e3f","#26120a"],["#6b4430","#1c0c06"]],tn=["#2a211f","#3c2a22"],Zo=[...tn,"#5d3d29","#85562f","#a4522c","#c99a55"],zo=["#b4babd","#d2cec5","#8b9296"],Qo=["#2f6f62","#3f5f8f","#8a5a83","#b0673f","#5d6770","#9a4651","#6b7d3f"],en=["#3a2f2c","#e0b968"],Jo=[["#dcebe5","#1f3b34"],["#e4e3f1","#2b2c45"],["#f3e6d3","#3d3120"],["#dbe7f1","#1f3345"],["#f3e0de","#422825"],["#e8ecd8","#313820"]],Xo={young:["long","bun","curls","fringe","tail"],adult:["bob","long","bun","curls","pixie","tail","fringe"],old:["waves","bun","bob","pixie"]},es={young:["mop","side","tight","crop"],adult:["side","crop","tight","short","receding","bald"],old:["receding","bald","side","crop"]},ts={young:.2,adult:.4,old:.75};function G(e,t){let n=Math.imul(e^Math.imul(t,2654435761),2246822507);return n=Math.imul(n^n>>>13,3266489909),((n^n>>>16)>>>0)/2**32}function ns(e,t,n){return e.age==="old"?n(zo,3):n(t>=3?tn:Zo,3)}function os({woman:e,age:t,drawn:n}){if(e||t==="young")return null;let o=[null,null,fe.full,fe.shadow,fe.moustache];return o[Math.floor(G(n,8)*o.length)]??null}function nn(e){let{woman:t,age:n,drawn:o}=e,s=(m,y)=>m[Math.floor(G(o,y)*m.length)],i=Math.floor(G(o,1)*We.length),[a,p]=We[i]??We[0],d=s((t?Xo:es)[n],2);return{skin:a,ink:p,hair:ns(e,i,s),cloth:s(Qo,4),ground:s(Jo,5),head:s(jt,6),nose:s(Zt,7),collar:s(zt,9),front:Qt[d],back:Jt[d]??"",glasses:G(o,10)<ts[n]?s(Xt,11):"",frame:i>=3?en[1]:en[0],beard:os(e),hasLashes:t,hasEarrings:t&&G(o,12)<.45,hasFreckles:n!=="old"&&i<2&&G(o,13)<.35,isOld:n==="old"}}var ye=["furious","angry","irritated","neutral","calm"],ss={furious:{brows:[[4.4,-1.6,-.6],[4.4,-1.6,-.6]],lids:1.5,mouth:"M41.6 62.4C43 56.8 53 56.8 54.4 62.4C51 63.6 45 63.6 41.6 62.4Z",isOpen:!0,flush:.42,creases:"M46.7 36.6V40M49.3 36.6V40"},angry:{brows:[[3.2,-.6,.2],[3.2,-.6,.2]],lids:1.3,mouth:"M42.4 61C45.6 57.8 50.4 57.8 53.6 61",flush:.24,creases:"M47 37.6 47.2 40M49 37.6 48.8 40"},irritated:{brows:[[2,.6,.4],[.6,-1.2,2.2]],lids:1,mouth:"M43 60.2C46.4 59.4 50 58.6 53.4 58.9",flush:.1},neutral:{brows:[[.4,.4,1.6],[.4,.4,1.6]],lids:0,mouth:"M43 59C46 60.2 50 60.2 53 59",flush:.1},calm:{brows:[[-.6,.2,2.2],[-.6,.2,2.2]],lids:-.2,mouth:"M41.6 57.6C44.4 62.4 51.6 62.4 54.4 57.6",flush:.2}},is=e=>ye.some(t=>t===e);function on(e,{brows:t,lids:n},{hasLashes:o,isOld:s}){let i=48+7*e,[a,p,d]=t[e===-1?0:1]??[0,0,0],[m,y]=[i-4.6*e,i+4.8*e],u=41.6+n;return b`
    <ellipse class="ink" cx=${i} cy=${44.7+n/2} rx="1.9" ry=${2.5-Math.max(n,0)*.55}></ellipse>
    <path class="line thin" d="M${i-3.7*e} ${u+1.7}Q${i} ${u-.8} ${i+3.9*e} ${u+1.9}"></path>
    ${o?b`<path class="line thin" d="M${i+3.7*e} ${u+1.7}l${1.7*e} -1.2"></path>`:l}
    ${s?b`<path class="line faint" d="M${i-2.6} 48.6Q${i} 50 ${i+2.6} 48.6"></path>`:l}
    <path class="brow" d="M${m} ${37.4+a}Q${i} ${37-d} ${y} ${37.8+p}"></path>`}function rs(e){return b`
    <path class="hair" d=${e.back}></path>
    <path class="cloth" d="M11 99C12.5 83 25 76.6 40 73.2C43 79 53 79 56 73.2C71 76.6 83.5 83 85 99Z"></path>
    <path class="skin" d="M41 58V73.4C43.4 79.4 52.6 79.4 55 73.4V58Z"></path>
    <path class="shade" d="M41 63.4C44.6 69.4 51.4 69.4 55 63.4V67C51.4 72 44.6 72 41 67Z"></path>
    <path class="seam" d=${e.collar}></path>
    <circle class="skin" cx="30.8" cy="45.6" r="4.2"></circle><circle class="skin" cx="65.2" cy="45.6" r="4.2"></circle>
    ${e.hasEarrings?b`<circle class="gold" cx="30.4" cy="51.4" r="1.5"></circle><circle class="gold" cx="65.6" cy="51.4" r="1.5"></circle>`:l}
    <path class="skin" d=${e.head}></path>`}function as(e,{flush:t,creases:n}){return b`
    <g class="flush" opacity=${t}><circle cx="37.4" cy="52" r="4.6"></circle><circle cx="58.6" cy="52" r="4.6"></circle></g>
    ${e.hasFreckles?b`<path class="line faint" d="M36 50.4v.1M38.6 52.2v.1M40.6 50.2v.1M55.4 50.2v.1M57.4 52.2v.1M60 50.4v.1"></path>`:l}
    ${e.isOld?b`<path class="line faint" d="M41 54.4Q39 56.6 39.6 59.4M55 54.4Q57 56.6 56.4 59.4M42 32.6Q48 31.4 54 32.6"></path>`:l}
    ${n?b`<path class="line faint" d=${n}></path>`:l}`}function ls({mouth:e,isOpen:t},{beard:n}){return t?b`<path class="open" d=${e}></path><path class="teeth" d="M44.4 58.9C46.4 57.9 49.6 57.9 51.6 58.9V60H44.4Z"></path>`:b`<path class="line ${n?.fill===1?"onbeard":""}" d=${e}></path>`}function cs(e,t){let n=nn(e),o=ss[t],s=`--skin:${n.skin};--ink-on-skin:${n.ink};--hair:${n.hair};--cloth:${n.cloth};--frame:${n.frame};--ground:light-dark(${n.ground[0]},${n.ground[1]})`;return r`<svg class="face" viewBox="8 4 80 80" aria-hidden="true" style=${s}>
    <rect class="ground" x="8" y="4" width="80" height="80"></rect>
    ${rs(n)} ${as(n,o)}
    ${n.beard?b`<path class="hair" opacity=${n.beard.fill} d=${n.beard.path}></path>`:l}
    <path class="line" d=${n.nose}></path>
    ${ls(o,n)} ${on(-1,o,n)} ${on(1,o,n)}
    <path class="hair" d=${n.front}></path>
    ${n.glasses?b`<path class="line frame" d=${n.glasses}></path>`:l}
  </svg>`}function I(e,t){let n=is(t)?t:"neutral";return Yt([e.drawn,e.age,e.woman,n],()=>cs(e,n))}var sn={"say-first":"call-simulator-say-first","read-aloud":"call-simulator-read-aloud","at-once":"call-simulator-at-once"};function $(e){try{return localStorage.getItem(sn[e])==="yes"}catch{return!1}}function ve(e,t){try{localStorage.setItem(sn[e],t?"yes":"no")}catch{}}var rn=e=>`call-simulator-answered-${e}`;function Ke(e){try{return Number(sessionStorage.getItem(rn(e)))||null}catch{return null}}function an(e){try{sessionStorage.setItem(rn(e),String(Date.now()))}catch{}}function Ue({version:e,ended:t,branch_of:n}){return e===0&&!t&&n===null}function ln(e){return Ue(e)&&Ke(e.id)===null&&!$("at-once")}var ge=400;function cn({responses:e,actions:t},n){return[...e,...t].find(o=>o.id===n&&(o.ends||o.asks))??null}function ds({role:e,kind:t,text:n,asks:o}){if(o)return[o,n,c("Not now")];let s=c("Keep talking");return t==="response"?[c("Say this and end the call?"),c("Say it"),s]:e==="transfer"?[`${c("Transfer them to")} ${n}?`,c("Transfer"),s]:[c("End the call?"),c("End it"),s]}function us(e,t){if(t.key==="Escape")e.keepTalking();else if(t.key!=="Enter"||!t.repeat)return;t.preventDefault()}function be(e,t){let{ending:n}=e;return n?.place!==t?l:r`<div class="sure at-${t}">${ps(e,n,ds(n.choice))}</div>`}function ps(e,{choice:t,isReady:n},[o,s,i]){let a=u=>{us(e,u)},p=u=>{u.preventDefault()},d=u=>{let v=u.currentTarget,f=u.relatedTarget;f instanceof Node&&!v.contains(f)&&e.keepTalking(!1)},m=()=>{e.confirm()},y=()=>{e.keepTalking()};return r`<div
    class="question"
    role="group"
    aria-label=${o}
    @keydown=${a}
    @mousedown=${p}
    @focusout=${d}
  >
    <p>${o}</p>
    <button
      type="button"
      class=${t.ends?"btn end":"btn main"}
      aria-label="${o} ${s}"
      aria-disabled=${n?l:"true"}
      aria-keyshortcuts="Enter"
      @click=${m}
    >
      ${s}<kbd aria-hidden="true">↵</kbd>
    </button>
    <button type="button" class="btn" aria-keyshortcuts="Escape" @click=${y}>
      ${i}<kbd aria-hidden="true">Esc</kbd>
    </button>
  </div>`}var hs=[440,480],ms=[480,620],fs=.035,qe=.02,dn=[{pair:hs,at:0,length:1.2}],ys=[0,.5,1].map(e=>({pair:ms,at:e+.25,length:.25})),vs=3e3,D=null,we;function Ge(e){try{D??=new AudioContext,D.resume();let{currentTime:t,destination:n}=D,o=D.createGain();o.gain.value=0,o.connect(n);for(let{pair:s,at:i,length:a}of e){let[p,d]=[t+i,t+i+a];o.gain.setTargetAtTime(fs,p,qe),o.gain.setTargetAtTime(0,d,qe);for(let m of s){let y=new OscillatorNode(D,{frequency:m});y.connect(o),y.start(p),y.stop(d+5*qe)}}}catch{}}function Ye(){je(),Ge(dn),we=setInterval(()=>{Ge(dn)},vs)}function je(){we!==void 0&&(clearInterval(we),we=void 0,D?.close(),D=null)}function un(){Ge(ys)}var ne="speechSynthesis"in globalThis;function pn(e){return e.by==="customer"&&e.kind==="said"}function gs(e){return e.flatMap(({lang:t,localService:n},o)=>n&&/^en([-_]|$)/i.test(t)?[o]:[])}function hn({face:e}){let t=ne?speechSynthesis.getVoices():[],n=gs(t);return t[n[e.drawn%n.length]??-1]}function mn(e){return hn(e)!==void 0}function Ze(e,t,n=()=>{}){let o=hn(t);if(!o){n();return}let s=new SpeechSynthesisUtterance(e),[i,a]=t.voice;Object.assign(s,{voice:o,lang:o.lang,pitch:i,rate:a}),s.addEventListener("end",n),speechSynthesis.speak(s)}function ze(e){ve("read-aloud",!$("read-aloud"));let t=e.view.bubbles.findLast(pn);$("read-aloud")?e.isRinging?Ye():t&&!e.view.ended&&Ze(t.text,e.view):Y(),e.redraw()}function fn(e){let t=$("read-aloud");return r`<button
    type="button"
    class="btn quiet sound"
    title="Hear the customer speak, and the line"
    aria-label=${c("Sound")}
    aria-pressed=${t?"true":"false"}
    @click=${()=>{ze(e)}}
  >
    ${h(t?"sound":"silent")}<span>${c("Sound")}</span>
  </button>`}function yn(){$("read-aloud")&&Ye()}function vn(e,t){if(e.ended&&Y(),!$("read-aloud")||e.ended&&!e.hung_up)return;let n=e.bubbles.slice(t).filter(pn);if(e.hung_up)Ze(n.at(-1)?.text??"",e,un);else for(let o of n)Ze(o.text,e)}function Y(){je(),ne&&speechSynthesis.cancel()}var bs=4200;function gn(e,t,n,o){return r`<button
    type="button"
    class="wish"
    role="switch"
    aria-checked=${e?"true":"false"}
    @click=${o}
  >
    <span class="track" aria-hidden="true"></span>
    <span><b>${t}</b><span class="small muted">${n}</span></span>
  </button>`}function ws(e){let t=mn(e.view)?"Ringing, and their voice, made on this computer":"Ringing and the line; this browser has no voice of its own";return r`<div class="wishes">
    ${gn($("read-aloud"),"Sound",t,()=>{ze(e)})}
    ${gn(!$("at-once"),"Pauses",c("They think before they answer. Off: no waiting, and no ringing"),()=>{bn(e)})}
  </div>`}function bn(e){ve("at-once",!$("at-once")),e.redraw()}function wn(e){return r`<button
    type="button"
    class="btn quiet sound"
    title=${c("Answers come after a pause, as on a real call")}
    aria-label=${c("Pauses")}
    aria-pressed=${$("at-once")?"false":"true"}
    @click=${()=>{bn(e)}}
  >
    ${h("pause")}<span>${c("Pauses")}</span>
  </button>`}function $s(e){let t=Array.from(e,(n,o)=>r`<span style="animation-delay:${90*o}ms">${n}</span>`);return r`<span class="unseen">${e}</span><span class="dialed" aria-hidden="true">${t}</span>`}function ks({view:{ringing:e}}){return r`<h1 id="rings">${e.name}</h1>
    <p class="number">${e.direction==="outbound"?$s(e.number):e.number}</p>`}function Ss(e){return e.view.ringing.direction==="outbound"?l:r`<button type="button" class="btn main answer" aria-keyshortcuts="Enter" @click=${()=>{Qe(e)}} @keydown=${o=>{o.repeat&&o.preventDefault()}}>
    ${h("phone")}Answer<kbd aria-hidden="true">↵</kbd>
  </button>`}function $n(e){let{view:t}=e,n=t.ringing.direction==="outbound";return r`<div id="main" class="hall" tabindex="-1">
    <section class="card phone ${t.ringing.direction}" aria-labelledby="rings">
      <p class="way" role="status">${c(n?"Calling":"Incoming call")}</p>
      <div class="rings" aria-hidden="true"><i></i><i></i><i></i><span>${h("phone")}</span></div>
      ${ks(e)}
      <p class="small muted">${t.scenario} · ${me[t.level]}. You are ${t.agent}, ${t.company}.</p>
      ${Ss(e)}
      ${n?r`<p class="waits muted">${c("Waiting for somebody to pick up")}</p>`:l}
      ${ws(e)}
    </section>
  </div>`}function Qe(e){e.isRinging&&performance.now()-e.rangSince>ge&&e.onAnswer()}function kn(e){e.rangSince=performance.now(),yn();let t=()=>{e.isRinging&&e.redraw()};ne&&speechSynthesis.addEventListener("voiceschanged",t);let o=e.view.ringing.direction==="outbound"?setTimeout(()=>{e.onAnswer()},bs):void 0;return e.find(".answer")?.focus({preventScroll:!0}),()=>{Y(),clearTimeout(o),ne&&speechSynthesis.removeEventListener("voiceschanged",t)}}function xs({mood:e}){let t=ye.findIndex(s=>s===e),n=ye.map((s,i)=>r`<i class=${i<=t?"on":l}></i>`),o=r`<span><span class="word">${c("Mood: ")}</span><b>${e}</b></span>
    <span class="gauge" aria-hidden="true">${n}</span>`;return r`<div class="mood ${e??""}">${t<0?l:o}</div>`}function Cs(e){let t=e.view.branch_of;return t?r`<p class="small branch">
    ${h("branch")}<span>A branch: it goes on differently from another call and never counts. </span>
    ${R(e,"debrief",{call:t},c("The call it left"))}
  </p>`:l}function Ts(e){let t=()=>{let n=e.find(".side");n?.scrollIntoView(),n?.focus({preventScroll:!0})};return r`<button type="button" class="btn quiet todesk" aria-label=${c("Go to the desk")} @click=${t}>
    ${c("Desk")}
  </button>`}function Sn(e){let{view:t}=e;return r`<div class="bar">
    <div class="portrait ${t.hung_up?"gone":""}">${I(t.face,t.mood)}</div>
    <div class="who">
      <h1>${t.caller}</h1>
      <p>${t.scenario}. You are ${t.agent}, ${t.company}.</p>
    </div>
    <span class="tag level">${c(me[t.level])}</span>
    ${xs(t)}
    <span class="timer">${h("clock")}<span role="timer" aria-label=${c("Call time")}></span></span>
    ${fn(e)} ${wn(e)} ${Ts(e)} ${Cs(e)}
  </div>`}function oe(e){let{id:t,started_at:n,ended_at:o}=e.view,s=o?Date.parse(o):Date.now(),i=e.find('[role="timer"]');i&&(i.textContent=Pt((s-(Ke(t)??Date.parse(n)))/1e3))}var xn=(e,t,n)=>{let o=new Map;for(let s=t;s<=n;s++)o.set(e[s],s);return o},se=E(class extends k{constructor(e){if(super(e),e.type!==C.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let o;n===void 0?n=t:t!==void 0&&(o=t);let s=[],i=[],a=0;for(let p of e)s[a]=o?o(p,a):a,i[a]=n(p,a),a++;return{values:i,keys:s}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,o]){let s=Mt(e),{values:i,keys:a}=this.dt(t,n,o);if(!Array.isArray(s))return this.ut=a,i;let p=this.ut??=[],d=[],m,y,u=0,v=s.length-1,f=0,g=i.length-1;for(;u<=v&&f<=g;)if(s[u]===null)u++;else if(s[v]===null)v--;else if(p[u]===a[f])d[f]=A(s[u],i[f]),u++,f++;else if(p[v]===a[g])d[g]=A(s[v],i[g]),v--,g--;else if(p[u]===a[g])d[g]=A(s[u],i[g]),W(e,d[g+1],s[u]),u++,g--;else if(p[v]===a[f])d[f]=A(s[v],i[f]),W(e,s[u],s[v]),v--,f++;else if(m===void 0&&(m=xn(a,f,g),y=xn(p,u,v)),m.has(p[u]))if(m.has(p[v])){let S=y.get(a[f]),Me=S!==void 0?s[S]:null;if(Me===null){let dt=W(e,s[u]);A(dt,i[f]),d[f]=dt}else d[f]=A(Me,i[f]),W(e,s[u],Me),s[S]=null;f++}else ue(s[v]),v--;else ue(s[u]),u++;for(;f<=g;){let S=W(e,d[g+1]);A(S,i[f]),d[f++]=S}for(;u<=v;){let S=s[u++];S!==null&&ue(S)}return this.ut=a,K(e,d),w}});function Cn(e){return{lines:e.bubbles.length,answers:e.bubbles.filter(t=>t.by==="trainee"&&t.kind==="said").length,opened:new Set(e.panels.filter(t=>t.opened).map(t=>t.title)),panels:JSON.stringify(e.panels),feedback:JSON.stringify(e.feedback),hint:JSON.stringify(e.hint),isHinted:e.hint!==null&&e.hint.shown!=="nothing",asked:!!e.typed_answer?.asked&&!e.ended,ended:e.ended}}function Je(e,t){return e?t.filter(n=>n.opened&&!e.opened.has(n.title)):[]}var T="Account",Es=[T,"Payment","Transfer to","Phone"],As={identity:{name:T,icon:"account"},lookup:{name:T,icon:"search"},payment:{name:"Payment",icon:"money"},transfer:{name:"Transfer to",icon:"transfer"},message:{name:"Phone",icon:"phone"},hangs_up:{name:"Phone",icon:"phone"}};function Ms({role:e,group:t}){let n=e&&As[e];return n?{...n,name:c(n.name)}:{name:It(t),icon:"note"}}function $e(e){let t=new Map(Es.map(n=>[c(n),[]]));for(let n of e){let{name:o,icon:s}=Ms(n);t.set(o,[...t.get(o)??[],{action:n,icon:s}])}return[...t].filter(([,n])=>n.length>0).map(([n,o])=>({name:n,actions:o}))}function Rs(e,{action:t,icon:n}){let{id:o,text:s,done:i}=t,a=["do",i&&"done",e.made?.choice===o&&"picked"].filter(Boolean).join(" ");return r`<button type="button" class=${a} @click=${()=>{e.choose(o)}}>
    ${h(i?"check":n)}<span>${s}</span>${i?r`<span class="unseen">(done)</span>`:l}
  </button>`}function Tn(e,{name:t,actions:n}){return r`<div role="group" aria-label=${t}>
    ${n.some(({action:o})=>o.id===e.ending?.choice.id)?be(e,"desk"):l}
    ${t===T?l:r`<h3>${t}</h3>`}
    <div class="doing">
      ${se(n,({action:o})=>o.id,o=>Rs(e,o))}
    </div>
  </div>`}function _s({title:e,opened:t,rows:n},o){let s=r`<dl>
    ${n.map(([i,a])=>r`<dt>${i}</dt>
          <dd>${a}</dd>`)}
  </dl>`;return r`<section class=${o?"panel fresh":"panel"}>
    <h3>${e}</h3>
    ${t?s:r`<p class="shut">${c("Not looked up")}</p>`}
  </section>`}function Os(e,t){let{panels:n}=e.view;return r`<section class="card account">
    <h2>${h("account")}${c("Account")}</h2>
    <div>${t.filter(({name:o})=>o===T).map(o=>Tn(e,o))}</div>
    <div class="panels" tabindex="0" role="group" aria-label=${c("What you looked up")}>
      ${n.map(o=>_s(o,e.beside.fresh.has(o.title)))}
    </div>
  </section>`}function Hs(e,t){return t.length===0?l:r`<section class="card">
    <h2>${h("phone")}${c("Actions")}</h2>
    <div>
      ${se(t,({name:n})=>n,n=>Tn(e,n))}
    </div>
  </section>`}function En(e){let t=$e(e.view.ended?[]:e.view.actions),n=t.filter(({name:o})=>o!==T);return r`<aside class="side" aria-label=${c("Your desk")} tabindex="-1">
    ${Os(e,t)} ${Hs(e,n)}
    <details class="card brief">
      <summary>${c("The brief")}</summary>
      <p>${e.view.brief}</p>
    </details>
  </aside>`}function An({before:e,now:t,beside:n,view:o}){let s=Je(e,o.panels);(s.length>0||t?.panels!==e?.panels)&&(n.fresh=new Set(s.map(({title:i})=>i)))}function Mn(e){let t=e.find(".panels"),n=e.find(".panel.fresh");t&&n&&Je(e.before,e.view.panels).length>0&&(t.scrollTop=n.offsetTop-t.offsetTop)}var j=E(class extends k{constructor(e){if(super(e),e.type!==C.PROPERTY&&e.type!==C.ATTRIBUTE&&e.type!==C.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!At(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===w||t===l)return t;let n=e.element,o=e.name;if(e.type===C.PROPERTY){if(t===n[o])return w}else if(e.type===C.BOOLEAN_ATTRIBUTE){if(!!t===n.hasAttribute(o))return w}else if(e.type===C.ATTRIBUTE&&n.getAttribute(o)===t+"")return w;return K(e),t}});var _={on:[],off:[],added:[]},ke=(e,t)=>e.filter(n=>n!==t),Xe=(e,t)=>[...ke(e,t),t];function Rn(e,t,n){let o=(i,a)=>!t.off.includes(i)&&(a||t.on.includes(i)||t.added.includes(i)),s=t.added.filter(i=>!e.some(([a])=>a.id===i)).flatMap(i=>n.find(a=>a.id===i)??[]);return[...e.map(([i,a])=>({move:i,isSet:o(i.id,a)})),...s.map(i=>({move:i,isSet:!0}))].map((i,a)=>({...i,key:String(a+1)}))}function _n(e){return e.filter(({isSet:t})=>t).map(({move:t})=>t.id)}function On(e,t,n){let o=ke(e.off,t);return n?{...e,off:o,on:Xe(e.on,t)}:{...e,off:o,added:Xe(e.added,t)}}function Hn(e,t,n){let o={...e,on:ke(e.on,t),added:ke(e.added,t)};return n?{...o,off:Xe(o.off,t)}:o}function Nn(e){if(e.length===0)return c("No move was heard in that.");let t=e.filter(({isSet:o})=>o).map(({move:o})=>o.label),n=e.filter(({isSet:o})=>!o).map(({move:o,key:s})=>`${o.label}, ${s}`);return[t.length>0&&`Heard: ${t.join("; ")}.`,n.length>0&&`Perhaps: ${n.join("; ")}.`].filter(Boolean).join(" ")}var et=2,Ns=8;function Ln({moves:e,actions:t}){let n=$e(t).flatMap(({name:o,actions:s})=>s.map(({action:i})=>({id:i.id,label:o===c("Transfer to")?`${o} ${i.text}`:i.text,group:"On your desk",find:[o===T?"look up":o],isAction:!0})));return[...e.map(o=>({...o,isAction:!1})),...n]}function Pn(e){return e.toLowerCase().match(/[\p{L}\p{N}']+/gu)??[]}function Vn(e,t){let n=t.flatMap(Pn);return e.every(o=>n.some(s=>s.startsWith(o)))}function In(e,t,n){let o=Pn(t);if(o.length===0)return n?e:[];if(!n&&o.join("").length<et)return[];let s=e.filter(({label:a})=>Vn(o,[a])),i=e.filter(a=>!s.includes(a)&&Vn(o,[a.label,...a.find]));return[...s,...i].slice(0,Ns)}function Dn(e){return[...Map.groupBy(e,({group:t})=>t)]}function tt(e){e.composing.search={query:"",at:0},e.redraw(),e.find(".palette input")?.focus()}function Se(e,t){e.composing.search=null,e.redraw(),t&&e.field()?.focus()}function Fn(e,t){t&&(Se(e,!0),t.isAction?e.choose(t.id,"field"):e.composing.put(t.id))}function Vs(e,t,n){let{search:o}=e.composing,s={ArrowDown:1,ArrowUp:-1}[n.key];if(!(!o||n.isComposing)){if(n.key==="Escape")Se(e,!0);else if(n.key==="Enter")Fn(e,t[o.at]);else if(s&&t.length>0)Ls(e,(o.at+s+t.length)%t.length);else return;n.preventDefault()}}function Ls(e,t){e.composing.search&&(e.composing.search={...e.composing.search,at:t}),e.redraw(),e.find(`#item-${t}`)?.scrollIntoView({block:"nearest"})}function Bn(e,t,n,o){let s=e.composing.search?.at===n,i=e.composing.chips.some(({move:p,isSet:d})=>d&&!t.isAction&&p.id===t.id);return r`<li id="item-${n}" role="option" aria-selected=${s?"true":"false"} @click=${()=>{Fn(e,t)}}>
    ${h(t.isAction?"account":i?"check":"plus")}<span>${t.label}</span>
    ${o?l:r`<span class="small muted">${t.group}</span>`}
  </li>`}function Ps(e,t,n){return n?Dn(t).map(([o,s])=>r`<li role="presentation">
        <ul role="group" aria-label=${o}>
          <li class="small" role="presentation">${o}</li>
          ${s.map(i=>Bn(e,i,t.indexOf(i),!0))}
        </ul>
      </li>`):t.map((o,s)=>Bn(e,o,s,!1))}function Is(e){return r`<p class="small muted">
    ${e.trim().length<et?"Type a word of what you want to say or do.":"Nothing is called that. Try another word."}
  </p>`}function Ds(e,t,n,o){let s=i=>{e.composing.search={query:i.target.value,at:0},e.redraw()};return r`<input
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
    @keydown=${i=>{Vs(e,t,i)}}
  />`}function Wn(e){let{search:t}=e.composing;if(!t)return l;let{query:n,at:o}=t,s=In(Ln(e.view),n,e.view.browsable),i=d=>{let m=d.currentTarget;e.composing.search&&(d.relatedTarget instanceof Node&&m.contains(d.relatedTarget)||Se(e,!1))},a=d=>{d.target instanceof HTMLInputElement||d.preventDefault()},p=()=>{Se(e,!0)};return r`<div class="above">
    <div class="palette card" @focusout=${i} @mousedown=${a}>
      <div class="finding">
        ${h("search")}${Ds(e,s,n,o)}
        <button type="button" class="btn quiet" aria-label="Close the list" @click=${p}>${h("cross")}</button>
      </div>
      <ul id="items" role="listbox" aria-label="What can be said and done">
        ${Ps(e,s,n.trim()==="")}
      </ul>
      ${s.length===0?Is(n):l}
    </div>
  </div>`}function nt(e,{move:t,isSet:n}){n?e.composing.take(t.id):e.composing.put(t.id)}function Bs(e,t){let{move:n,isSet:o,key:s}=t;return r`<button
    type="button"
    class="chip ${o?"set":"offered"}"
    aria-pressed=${o?"true":"false"}
    title=${o?"Part of what you say: press to take it off":"Not part of what you say: press to set it"}
    @click=${()=>{nt(e,t),e.focused()?.closest(".chips")&&e.field()?.focus()}}
  >
    <kbd aria-hidden="true">${s}</kbd><span>${n.label}</span>${h(o?"cross":"plus")}
  </button>`}function Fs(e,t){let{chips:n}=e.composing,o=n.find(({key:d})=>d===t.key),s=[...e.root.querySelectorAll(".chip")],i=s.findIndex(d=>d===e.focused()),a=n[i],p={ArrowRight:1,ArrowLeft:-1}[t.key];if(o)nt(e,o);else if(a?.isSet&&(t.key==="Backspace"||t.key==="Delete"))nt(e,a);else if(p)s[i+p]?.focus();else if(t.key!=="ArrowUp"&&t.key!=="Escape")return;t.preventDefault(),p||e.field()?.focus()}function Ws({composing:{text:e,isHeard:t}}){return t?r`<p class="small muted">
    ${c(e.trim()?"No move heard in that.":"The moves heard in your words will stand here.")}
  </p>`:l}function Ks(e){let{composing:t}=e,n=s=>{Fs(e,s)},o=s=>{s.preventDefault()};return r`<div
    class="chips ${t.isFresh?"fresh":""} ${t.isHeard?"":"stale"}"
    role="group"
    aria-label=${c("Moves in what you say")}
    @keydown=${n}
    @mousedown=${o}
  >
    ${t.chips.length>0?se(t.chips,({move:s})=>s.id,s=>Bs(e,s)):Ws(e)}
  </div>`}function Us(e,t){let{composing:n}=e,o=t.currentTarget;if(!t.isComposing)if(t.key==="Enter"&&!t.shiftKey)t.preventDefault(),t.repeat||n.say();else if(t.key==="Backspace"&&o.value===""&&!t.repeat){let s=n.chips.findLast(({isSet:i})=>i);s&&n.take(s.move.id)}else t.key==="ArrowDown"&&o.selectionStart===o.value.length&&e.find(".chip")?.focus()}function qs(e,t){let n=t.currentTarget,o=/(^|\s)$/.test(n.value.slice(0,n.selectionStart));t.data!=="/"||!o||(t.preventDefault(),tt(e))}function Gs(e){let t=n=>{e.composing.type(n.target.value)};return r`<textarea
    rows="2"
    aria-labelledby="say-title"
    aria-describedby="say-note"
    placeholder=${c("Say it in your own words")}
    spellcheck="true"
    enterkeyhint="send"
    .value=${j(e.composing.text)}
    @input=${t}
    @beforeinput=${n=>{qs(e,n)}}
    @keydown=${n=>{Us(e,n)}}
  ></textarea>`}function Kn(e){let{composing:t}=e,n=s=>{s.preventDefault(),t.say()},o=()=>{tt(e)};return r`<form class="composer" ?hidden=${t.wordings.length>0} @submit=${n}>
    <div class="field">
      ${Gs(e)}
      <button type="submit" class="btn main">${c("Say it")}</button>
    </div>
    ${Ks(e)}
    <div class="tools">
      <button type="button" class="btn quiet add" aria-haspopup="listbox" aria-keyshortcuts="/" @click=${o}>
        ${h("plus")}${c("Add a move")}<kbd aria-hidden="true">/</kbd>
      </button>
      <span id="say-note" class="small" role="status">${t.note}</span>
    </div>
    <p class="unseen" role="status">${t.isHeard&&t.text.trim()?Nn(t.chips):""}</p>
  </form>`}function Un(){return r`<span class="small muted keys"
    >${c("Enter says it, Shift+Enter starts a new line, ↓ leads to the moves")}</span
  >`}var ot="",Gn=9;function qn(e,t,n,o){let{composing:s}=e,i=s.wording===n,a=()=>{s.choose(n)};return r`<label class="words ${i?"chosen":""}">
    <input type="radio" name="wording" value=${n} .checked=${j(i)} @change=${a} />
    <kbd aria-hidden="true">${t<=Gn?t:l}</kbd><span>${o}</span>
  </label>`}function Ys(e,t){let{wordings:n}=e.composing,o=Number(t.key);if(t.key==="Escape")e.composing.back(),e.field()?.focus();else if(t.key==="Enter"&&t.target instanceof HTMLInputElement)t.repeat||e.composing.sayWorded();else if(o>=1&&o<=Math.min(n.length+1,Gn))e.composing.choose(n[o-1]?.id??ot),e.root.querySelectorAll(".words input")[o-1]?.focus();else return;t.preventDefault()}function js(e,t){let n=e.composing.text.trim();return r`${t.map((o,s)=>{let i=t[s-1]?.move!==o.move;return r`${i?r`<h3 class="small">${o.move}</h3>`:l}
    ${qn(e,s+1,o.id,o.text)}`})}
  ${qn(e,t.length+1,ot,n?r`<b>${c("In my own words")}</b> <q>${n}</q>`:r`<b>${c("In none of these words")}</b>`)}`}function Yn(e){let{wordings:t,note:n}=e.composing;if(t.length===0)return l;let o=p=>{p.preventDefault(),e.composing.sayWorded()},s=p=>{Ys(e,p)},i=()=>{e.composing.back(),e.field()?.focus()},a=e.composing.text.trim()!==""&&e.composing.wording!==ot;return r`<form class="wording" @submit=${o} @keydown=${s}>
    <div role="radiogroup" aria-labelledby="say-title">${js(e,t)}</div>
    <div class="tools">
      <button type="submit" class="btn main">${c("Say it")}</button>
      <button type="button" class="btn quiet" @click=${i}>${c("Back")}</button>
      <span class="small" role="status"
        >${n||(a?c("They take the place of your own words, if those say nothing else."):l)}</span
      >
    </div>
  </form>`}function O({form:e,ended:t}){return e==="open"&&!t}function jn(e){let t=e.composing.wordings.length>0;return r`<header>
      <h2 id="say-title" tabindex="-1">${c(t?"Which words?":"What do you say?")}</h2>
      ${t?r`<span class="small muted keys">A number chooses, Enter says it</span>`:Un()}
    </header>
    ${Kn(e)} ${Yn(e)}`}function Zn(e){e.view.form==="open"&&e.composing.answered(e.isTaken)}var Zs="(hover: hover)";function zn(e){e.view.form==="open"&&(e.composing.goOn(),!(!O(e.view)||!matchMedia(Zs).matches)&&(e.view.wordings.length>0?e.find(".words input")?.focus():(e.isTaken||!e.before)&&e.field()?.focus({preventScroll:!0})))}var Qn={best:{several:"best",sign:"star",outline:[[0,-1.05],[.31,-.39],[1.03,-.29],[.51,.22],[.64,.94],[0,.59],[-.64,.94],[-.51,.22],[-1.03,-.29],[-.31,-.39]]},good:{several:"good",sign:"check",outline:[]},inaccuracy:{several:"inaccuracies",sign:"?!",outline:[[0,-.95],[1,.8],[-1,.8]]},mistake:{several:"mistakes",sign:"?",outline:[[0,-1.1],[1.1,0],[0,1.1],[-1.1,0]]},blunder:{several:"blunders",sign:"??",outline:[[-.85,-.85],[.85,-.85],[.85,.85],[-.85,.85]]}};var zs=e=>e in te;function xe(e){let{sign:t}=Qn[e];return r`<span class="glyph" data-label=${e} aria-hidden="true">${zs(t)?h(t):t}</span>`}var Qs="(min-width: 901px) and (min-height: 800px)",Js={nothing:"Hint",principle:"Show me the words",wording:"Hint given"};function Jn(e,t,n){return n.length===0?l:r`<dt>${e}</dt>
    ${n.map(o=>r`<dd>${h(t)}<span>${o}</span></dd>`)}`}function Xs(e,t){return r`<dt>${c("Better here")}</dt>
    <dd>
      <blockquote class=${t?"approved":l}>
        <span>${e}</span>${t?r`<cite class="small">${t}</cite>`:l}
      </blockquote>
    </dd>`}function ei(e,t){if(t.lost.length===0&&!t.instead)return l;let n=o=>{e.beside.unfolded=o.target.open};return r`<details class="more" .open=${j(e.beside.unfolded)} @toggle=${n}>
    <summary>${c(t.instead?"What was better here":"What it cost")}</summary>
    <dl>
      ${t.instead?Xs(t.instead,t.instead_source):l}
      ${Jn(c("Criteria lost"),"cross",t.lost)} ${Jn(c("Met"),"check",t.earned)}
    </dl>
  </details>`}function ti({label:e,text:t,earned:n}){let o=n.map(s=>`${s}.`).join(" ");return e==="best"&&o?o:e==="good"&&o?`${o} ${t}`:t}function ni(e,t){let n=t.label==="best"||t.label==="good";return r`<p class="line">
      ${xe(t.label)}<span><b>${c(Fe[t.label])}. </b>${ti(t)}</span>
    </p>
    ${n?l:ei(e,t)}`}function oi(e,{number:t}){let n=()=>e.send("back",{number:t}),o=c("The call goes on from before this choice, as a branch");return r`<button type="button" class="btn" title=${o} @click=${n}>
    ${h("undo")}${c("Take it back")}
  </button>`}function si(e){let t=e.view.feedback,n=e.now?.feedback;return r`<section
    aria-label=${c("About your last choice")}
    class=${t?"feedback":l}
    data-label=${t?.label??l}
  >
    <div role="status">${M(n,t?ni(e,t):l)}</div>
    <div class="again">${M(n,t?.again?oi(e,t):l)}</div>
  </section>`}function eo(e){let{hint:t,more_help:n}=e.view;if(!t&&!n)return l;let o=t?.shown==="wording",s=t&&!o?r`<kbd aria-hidden="true">H</kbd>`:l;return r`<button
    type="button"
    class="btn quiet help"
    aria-disabled=${o?"true":"false"}
    aria-keyshortcuts=${t?"h":l}
    @click=${()=>{st(e)}}
  >
    ${h("hint")}<span>${c(t?Js[t.shown]:"Ask for help")}</span>${s}
  </button>`}function st(e){let{hint:t,version:n}=e.view;t?t.shown!=="wording"&&e.send("hint",{version:n}):to(e,!0)}function to(e,t){e.beside.asking=t,e.redraw(),e.find(t?".asking .main":".help")?.focus()}function ii(e){if(!e.beside.asking||!e.view.more_help)return l;let t=()=>{to(e,!1)},n=()=>{e.send("more_help",!0)&&t()},o=s=>{s.key==="Escape"&&t()};return r`<div class="box" role="group" aria-label=${c("Ask for help")} @keydown=${o}>
    <p>
      <b>From here on this is a guided call</b>, with hints and a word on each choice. It does not count as an attempt.
    </p>
    <div class="row">
      <button type="button" class="btn main" @click=${n}>${c("Go on with help")}</button>
      <button type="button" class="btn" @click=${t}>${c("Stay")}</button>
    </div>
  </div>`}function ri({shown:e,wording:t,on_the_desk:n}){return e!=="wording"||!t?l:n?r`<p class="ondesk">
    ${h("account")}<span><b>${c("On your desk: ")}</b>${t}</span>
  </p>`:r`<blockquote class="approved">${t}</blockquote>`}function Xn(e){return r`<b class="cited">${e}</b>`}function ai(e,t){let n=t.sources.find(([,i])=>i===t.principle),o=t.sources.filter(i=>i!==n),s=e.beside.firstHint===e.view.version;return r`<div class="box">
    <p class="principle">
      ${h("hint")}<span
        ><span class="unseen">${c("Hint: ")}</span>${t.principle}${n?Xn(n[0]):l}</span
      >
    </p>
    ${o.map(([i,a])=>r`<p class="small source">${Xn(i)}<span>${a}</span></p>`)} ${ri(t)}
    ${s?r`<p class="small muted">${c("Hints cost nothing; your debrief says where you asked.")}</p>`:l}
  </div>`}function no(e){let{hint:t}=e.view,n=t&&t.shown!=="nothing"?ai(e,t):l;return r`<div class="coach">
    ${si(e)}
    <div class="asking">${ii(e)}</div>
    <div role="status">${M(e.now?.hint,n)}</div>
  </div>`}function oo({before:e,now:t,beside:n,view:o}){t&&(t.isHinted&&(n.firstHint??=o.version),t.feedback!==e?.feedback?n.unfolded=matchMedia(Qs).matches:t.isHinted&&!e.isHinted&&(n.unfolded=!1))}function so(e){let{before:t,now:n}=e,o=e.find(".coach");!o||!n||(e.view.feedback&&n.feedback!==t?.feedback&&(o.scrollTop=0),n.isHinted&&n.hint!==t?.hint&&(o.scrollTop=o.scrollHeight))}function li(e,t){let n=e.focused()?.matches("button:not(.answer), a")??!1;t.key!=="Enter"||n||e.view.ringing.direction==="outbound"||(t.preventDefault(),Qe(e))}function ci(e,t){let n=U(e.view).find(({key:o})=>o===t.key);n&&(t.preventDefault(),e.choose(n.id,"field"))}function di(e,t){if(!(Kt(t)||document.querySelector('[role="dialog"]')))if(e.isRinging)li(e,t);else{if(e.ending)return;t.key==="h"&&e.view.hint?st(e):O(e.view)?t.key.length===1&&t.key!==" "&&e.field()?.focus():ci(e,t)}}function io(e){let t=s=>{di(e,s)},n=()=>{document.visibilityState==="visible"&&!e.view.ended&&e.send("look",Date.now())},o=setInterval(()=>{oe(e)},1e3);return document.addEventListener("keydown",t),document.addEventListener("visibilitychange",n),()=>{clearInterval(o),e.close(),e.composing.stop(),e.pacing.stop(),e.stopRinging(),document.removeEventListener("keydown",t),document.removeEventListener("visibilitychange",n),Y(),e.stop=null}}function ui(){return r`<svg class="flat" viewBox="0 0 120 32" aria-hidden="true">
    <path d="M2 16H120"></path>
    <path class="voice" d="M2 16h6l3-7 5 15 5-22 5 25 4-16 3 5h5l3-9 4 14 3-5h6"></path>
  </svg>`}function ro(e){let{id:t,outcome:n,hung_up:o}=e.view;return r`<div class="over">
    <div class="last">
      <div class="portrait ${o?"gone":""}">${I(e.view.face,e.view.mood)}</div>
      <div>
        <h2 id="say-title">${c(o?"They hung up":"The call has ended")}</h2>
        <p>${n??"The line is closed."}</p>
      </div>
      ${o?ui():l}
    </div>
    <div class="row">
      ${R(e,"debrief",{call:t},[c("See the debrief"),h("next")],{class:"btn main"})}
      ${R(e,"choose",{},c("Choose another call"),{class:"btn"})}
    </div>
  </div>`}function ao({view:e,before:t,beside:n}){e.ended&&!t?.ended&&(n.told=`${c(e.hung_up?"They hung up":"The call has ended")}. ${e.outcome??""}`)}function lo(e){e.view.ended&&e.before&&!e.before.ended&&e.find(".over .main")?.focus()}var rt=e=>`call-simulator-draft-${e}`;function it(e){return Array.isArray(e)&&e.every(t=>typeof t=="string")}function pi(e){let t=e;return it(t?.on)&&it(t.off)&&it(t.added)}function hi(e){try{let{version:t,text:n,picked:o}=JSON.parse(e??"null");return typeof t!="number"||typeof n!="string"?null:{version:t,text:n,picked:pi(o)?o:_}}catch{return null}}function Ce(e){try{return hi(sessionStorage.getItem(rt(e)))}catch{return null}}function Z(e,t){try{t?sessionStorage.setItem(rt(e),JSON.stringify(t)):sessionStorage.removeItem(rt(e))}catch{}}var co=1200,mi=400,fi=250,B={nothing:"Type what you would say, or add a move.",unheard:"I didn't catch a move in that. Say it in other words, or add a move.",unsure:"Did you mean one of these? Press its number, or say it in other words.",look:"Check what was heard, then press Enter.",words:"Choose the words first.",wait:"Let them finish, then say it."},Te=class{text="";note="";isFresh=!1;isHeard=!0;search=null;wordings=[];wording=null;#e=[];#t=_;#n=null;#s=!1;#i;#r;#o;constructor(t){this.#o=t}get chips(){return Rn(this.#e,this.#t,this.#o.view.moves)}type(t){this.text=t,this.isHeard=t.trim()==="",this.isHeard&&this.#l();let n=t.length-co;this.note=n>0?`${n} ${n===1?"character":"characters"} too many: say it shorter.`:"",this.#d(),clearTimeout(this.#i),!this.isHeard&&n<=0&&(this.#i=setTimeout(this.hear,mi)),this.#o.redraw()}hear=()=>{clearTimeout(this.#i);let{text:t}=this;this.isHeard||this.#n===t||(this.#s=!this.#o.send("hear",{version:this.#o.view.version,text:t}),this.#s||(this.#n=t))};#l(){this.#e=[],this.#t={..._,added:this.#t.added}}#c(t){return this.#e.some(([n])=>n.id===t)}put(t){this.#u(On(this.#t,t,this.#c(t)))}take(t){this.#u(Hn(this.#t,t,this.#c(t)))}#u(t){this.#t=t,this.note="",this.#d(),this.#o.redraw()}say(t=null){let{chips:n,text:o}=this,s=_n(n);if(!(o.length>co))if(this.#o.pacing.isWaiting)this.#a(B.wait);else if(this.isFresh)this.#a(B.look);else if(!this.isHeard)this.hear(),this.#a(B.look);else if(s.length>0){let i=n.filter(({isSet:a})=>a).map(({move:a})=>a.label);this.#o.say({text:o,moves:s,wording:t,labels:i})}else n.length>0?(this.#a(B.unsure),this.#o.find(".chip")?.focus()):this.#a(o.trim()?B.unheard:B.nothing)}#a(t){this.note=t,this.#o.redraw()}choose(t){this.wording=t,this.#a("")}sayWorded(){this.wording===null?this.#a(B.words):this.say(this.wording)}back(){this.wordings=[],this.wording=null,this.#a("")}answered(t){let{view:n,before:o,problem:s,isAnswer:i}=this.#o;o||this.#f();let a=o&&o.lines<n.bubbles.length;t?this.#y():a&&(this.wordings=[]),s&&i&&(this.note=s),n.heard&&this.#n!==null&&this.#m(n.heard,this.#n),this.#n=null,n.wordings.length>0&&this.#h(n.wordings,s),a&&!t&&this.#d()}#h(t,n){this.wordings=t,this.wording=null,this.note=n??""}goOn(){this.#s&&this.hear()}stop(){clearTimeout(this.#i),clearTimeout(this.#r)}#m(t,n){let o=JSON.stringify(this.chips);this.#e=t,this.isHeard=this.text===n||this.text.trim()==="",this.text.trim()===""&&this.#l(),JSON.stringify(this.chips)!==o&&(this.isFresh=!0,clearTimeout(this.#r),this.#r=setTimeout(()=>{this.isFresh=!1,this.#o.redraw()},fi))}#f(){let{view:t}=this.#o;this.#p();let n=Ce(t.id),o=n&&t.bubbles[2*n.version+1];!n||o?.kind==="said"||(this.text=n.text,this.#t=n.picked,this.isHeard=n.text.trim()==="",this.#s=!this.isHeard)}#y(){this.#p(),Z(this.#o.view.id,null)}#p(){this.stop(),Object.assign(this,{text:"",note:"",isFresh:!1,isHeard:!0,search:null,wordings:[],wording:null}),this.#e=[],this.#t=_,this.#s=!1}#d(){let{id:t,version:n}=this.#o.view,o=!this.text&&this.#t.added.length===0;Z(t,o?null:{version:n,text:this.text,picked:this.#t})}};function uo({text:e,cuts_in:t}){return t?0:Math.min(450+16*e.length,2400)}function po(e,t){let n=e.bubbles.at(-1);return!n||e.bubbles.length<=t||n.by!=="customer"||n.kind!=="said"?null:n}function ho(e,t){let n=t?{responses:t.responses,moves:t.moves,mood:t.mood,typed_answer:t.typed_answer,hint:t.hint,actions:e.ended?t.actions:e.actions}:{responses:[],mood:null,typed_answer:null,hint:null};return{...e,...n,bubbles:e.bubbles.slice(0,-1),feedback:null,ended:!1,ended_at:null,outcome:null,hung_up:!1}}var Ee=class{isUnread=!1;isStill=!1;#e=null;#t;#n=null;get isWaiting(){return this.#e!==null}get isClosed(){return this.isWaiting||this.isUnread}hold(t,n,o){let s=n===null||$("at-once")?null:po(t,n),i=s===null?0:n===0?700:uo(s);return i===0?(this.stop(),this.#n=t,t):(this.#e?.view.id===t.id&&this.#e.view.version===t.version?this.#e.view=t:this.#s(t,i,o),ho(t,n!==0&&this.#n?.id===t.id?this.#n:null))}#s(t,n,o){this.stop();let s=setTimeout(()=>{let i=this.#e?.view??t;this.#e=null,this.#n=i,o(i)},n);this.#e={view:t,timer:s}}letRead(t){this.isUnread=!0,this.isStill=!0,clearTimeout(this.#t),this.#t=setTimeout(()=>{this.isUnread=!1,t()},350)}stop(){clearTimeout(this.#e?.timer),this.#e=null}};function mo(e,t){return{choice:e,version:t,silences:0,passedOver:0}}function fo(e,{version:t,bubbles:n}){return e===null||typeof e.choice=="string"||t<=e.version?!1:n[2*e.version+1]?.moves.join(`
`)===e.choice.labels.join(`
`)}function yo(e,t){return e?.version!==t.version||t.ended||e.passedOver+1>=3?null:{...e,silences:0,passedOver:e.passedOver+1}}function vo(e){return{...e,silences:e.silences+1}}function go(e){return e!==null&&e.silences<3}function bo(){return{fresh:new Set,told:"",asking:!1,left:"",firstHint:null,unfolded:!1}}var gi=new Set(["choose","say","say_moves","reveal","hint","more_help","back"]),Ae=class extends he{beside=bo();before=null;now=null;runs=0;silent=!1;made=null;isTaken=!1;composing=new Te(this);#e=null;#t=!1;#n=!1;#s=null;#i=null;isAnswer=!1;ending=null;isRinging=!1;rangSince=0;onAnswer=()=>{};endRinging=null;pacing=new Ee;stop=null;take(t,n,o){let{id:s,version:i}=this.view;super.take(t,n),this.runs+=1,this.silent=!1,this.view.id!==s&&(this.arrives=!0),(this.view.id!==s||this.runs===1)&&this.#r(),(this.view.version!==i||this.view.ended)&&(this.ending=null),this.isRinging&&!Ue(this.view)&&this.pickUp(),this.see(o??this.view),this.isTaken=fo(this.made,this.view);let a=this.view.wordings.length>0;this.made=this.problem||a?null:yo(this.made,this.view),this.#t=!1,this.isAnswer=this.#n,this.#n=!1}see(t){this.view=t,this.before=this.now,this.now=Cn(t)}#r(){this.beside=bo(),this.stopRinging(),this.isRinging=ln(this.view),this.now=null,this.made=null,this.ending=null,this.pacing.stop()}find(t){return this.root.querySelector(t)}field(){return this.root.querySelector("textarea")}focused(){let t=this.root.getRootNode();return t instanceof ShadowRoot||t instanceof Document?t.activeElement:null}send(t,n){if(this.pacing.isWaiting&&gi.has(t))return!1;let o=super.send(t,n);return o?(this.#t=t==="hear",this.#n=t==="hear"||t==="say_moves"):this.#t&&t!=="hear"&&(this.#e=()=>this.send(t,n)),o}catchUp(){let t=this.#e;this.#e=null,t?.()}say(t){this.#l(t)}choose(t,n="desk"){if(n==="field"?this.pacing.isClosed:this.pacing.isWaiting)return;let o=cn(this.view,t);if(!o){this.ending=null,this.#l(t);return}this.#s=this.focused(),this.#o({choice:o,place:n,isReady:!1}),this.find(".question .btn")?.focus({preventScroll:n==="field"})}#o(t){this.ending=t,this.redraw(),setTimeout(()=>{this.ending===t&&(this.ending={...t,isReady:!0},this.redraw())},ge)}confirm(){let{ending:t}=this;t?.isReady&&(this.keepTalking(),this.#l(t.choice.id))}keepTalking(t=!0){this.ending&&(this.ending=null,this.redraw(),t&&this.#s instanceof HTMLElement&&this.#s.focus({preventScroll:!0}))}pickUp(){this.isRinging=!1,this.now=null,this.arrives=!0,this.stopRinging(),an(this.view.id)}stopRinging(){this.endRinging?.(),this.endRinging=null}isPicked(t){return this.made?.choice===t||this.pacing.isWaiting&&this.#i===t}#l(t){let n=mo(t,this.view.version);this.#c(n)?(this.made=n,this.#i=t,this.redraw()):this.#t&&(this.#e=()=>{this.#l(t)})}#c({choice:t,version:n}){if(typeof t=="string")return this.send("choose",{choice:t,version:n});let{text:o,moves:s,wording:i}=t;return this.send("say_moves",{version:n,text:o,moves:s,wording:i})}sendAgain(){this.made&&this.#c(this.made)}hearNothing(){this.made&&=vo(this.made),this.silent=!go(this.made),this.silent||this.sendAgain(),this.redraw()}};function bi(e,t,n){let o=e.bubbles[n-1];return o?.by===t.by&&o.kind===t.kind}function wi(e,t,n){return e.by==="customer"&&n?r`<span class="small-face">${I(t,e.mood)}</span>`:l}function $i(e,t,n,o,s){let i=e.by==="customer"?e.mood:null;return r`<div class="turn ${e.by} said ${i?`felt ${i}`:""}">
    ${wi(e,o,s)}
    <span class=${s?"by":"unseen"}>${s?n:l}${t}</span>
    <p><span>${s?l:n}${e.text}</span></p>
    ${i?r`<span class="unseen">(${i})</span>`:l}
  </div>`}function ki({found:e}){return r`<dl class="found">
    ${e.map(([t,n])=>r`<div>
          <dt>${t}</dt>
          <dd>${n}</dd>
        </div>`)}
  </dl>`}function Si(e,t,n){let o=t.by==="customer"?c(e.caller):c("You"),s=e.feedback?.number===t.number?xe(e.feedback.label):l;return t.kind==="said"?$i(t,o,s,e.face,!bi(e,t,n)):r`<div class="turn ${t.by} did">
    <p><span>${s}${o} · ${t.text}</span></p>
    ${t.found.length>0?ki(t):l}
  </div>`}function xi({view:e,pacing:t}){return t.isWaiting?r`<div class="customer speaking" aria-hidden="true">
    <span class="small-face">${I(e.face,e.mood)}</span>
    <p><i></i><i></i><i></i></p>
  </div>`:l}function Ci({view:e}){return e.ended?r`<div class="gone ${e.hung_up?"dead":""}">
    <p>${h("hungup")}${c(e.hung_up?"They hung up. The line is dead.":"The line is closed.")}</p>
  </div>`:l}function wo(e){let{view:t}=e;return r`<div class="log" role="log" aria-live="polite" aria-label=${c("Conversation")} tabindex="0">
    ${t.bubbles.map((n,o)=>Si(t,n,o))} ${xi(e)} ${Ci(e)}
  </div>`}function $o(e){let t=!0;e.addEventListener("scroll",()=>{t=e.scrollHeight-e.scrollTop-e.clientHeight<4}),new ResizeObserver(()=>{t&&(e.scrollTop=e.scrollHeight)}).observe(e)}function ko(e){let{before:t}=e,n=e.find(".log");!n||t&&t.lines>=e.view.bubbles.length&&!e.pacing.isWaiting||(n.scrollTop=n.scrollHeight,t&&n.scrollIntoView({block:"nearest"}))}var So=1200,Ti=150;function z({typed_answer:e,ended:t}){return!!e?.asked&&!t}function Ei(e){let t=So-e;return t<Ti?`${Lt(t,"character","characters")} left`:""}function xo(e,t){e.beside.left!==t&&(e.beside.left=t,e.redraw())}function Co(e){let t=e.field(),n=t?.value.trim();n?e.send("say",{version:e.view.version,text:n}):(xo(e,"Type what you would say, or look at the answers."),t?.focus())}function Ai(e){return r`<textarea
    rows="2"
    maxlength=${So}
    aria-labelledby="say-title"
    spellcheck="true"
    @input=${o=>{let{value:s}=o.target,{id:i,version:a}=e.view;Z(i,s?{version:a,text:s,picked:_}:null),xo(e,Ei(s.length))}}
    @keydown=${o=>{o.key!=="Enter"||o.shiftKey||o.isComposing||(o.preventDefault(),o.repeat||Co(e))}}
  ></textarea>`}function To(e){let t=o=>{o.preventDefault(),Co(e)},n=()=>e.send("reveal",{version:e.view.version});return r`<form class="first" ?hidden=${!z(e.view)} @submit=${t}>
    ${Ai(e)}
    <div class="row">
      <button type="submit" class="btn main">${c("Say it")}</button>
      <button type="button" class="btn quiet" @click=${n}>${c("Show me the answers")}</button>
      <span class="small muted" aria-live="polite">${e.beside.left}</span>
    </div>
  </form>`}function Eo({typed_answer:e}){let t=e?.typed?r`<p class="small muted">${c("You typed")}</p>
        <p class="own">${e.typed}</p>`:l;return r`<div class="typed" tabindex="-1" ?hidden=${!e?.typed}>${t}</div>`}function Ao({typed_answer:e}){return!e?.asked&&!e?.typed?l:r`<p class="small muted note">${c("Your own words are not graded; the answer you confirm is.")}</p>`}function at(e){return(z(e.view)||e.view.form==="open")&&matchMedia("(hover: hover)").matches?e.field():e.find("#main")}function Mo(e){let t=e.before?.asked??!1,n=z(e.view);if(e.view.ended||n===t||e.focused()?.closest(".side"))return;(n?at(e):e.find(e.view.typed_answer?.typed?".typed":"#say-title"))?.focus({preventScroll:!0})}function Ro(e){if(e.view.form==="open"||!e.before||e.before.answers===e.now?.answers)return;e.beside.left="",Z(e.view.id,null);let t=e.field();t&&(t.value="")}function _o(e){let t=e.field();if(e.view.form==="open"||e.before||!t)return;let n=Ce(e.view.id),o=({by:s,kind:i})=>s==="trainee"&&i==="said";n&&!e.view.bubbles.slice(2*n.version+1).some(o)&&(t.value=n.text)}var Mi="The app is not answering. Your call is kept: check that the app is still running, then load this page again.";function Ri(e){let{view:t}=e;return r`${Eo(t)}
    <header>
      <h2 id="say-title" tabindex="-1">${Ut(t.typed_answer)}</h2>
      ${qt(t)} ${eo(e)}
    </header>
    ${To(e)} ${Gt(e)} ${Ao(t)}`}function _i(e){return e.view.ended?ro(e):O(e.view)?jn(e):Ri(e)}function Oi(e){let t=O(e.view)&&e.isAnswer?null:e.problem,n=e.silent?Mi:t;return r`<section class="card talk" aria-label=${c("Conversation and responses")}>
    ${wo(e)} ${n?M(e.runs,Pe(n)):l} ${no(e)}
    ${O(e.view)?Wn(e):l} ${be(e,"field")}
    <section class="say" aria-labelledby="say-title">${_i(e)}</section>
  </section>`}function Hi(e){e.pacing.isStill&&(e.pacing.isStill=!1,e.redraw())}function Ni(e){let{isWaiting:t,isUnread:n,isStill:o}=e.pacing,s=["desk",t&&"waiting",n&&"unread",o&&"still"].filter(Boolean).join(" ");return r`<div id="main" class=${s} tabindex="-1" @pointermove=${()=>{Hi(e)}}>
    ${Sn(e)} ${Oi(e)} ${En(e)}
    <p class="unseen" role="status">${e.beside.told}</p>
  </div>`}function Vi(e){let t=()=>{((z(e.view)||O(e.view)?e.field():e.find(".reply, .answer"))??e.find("#main"))?.focus()},n=e.isRinging?$n(e):Ni(e),o=e.isRinging?c("Skip to the phone"):c("Skip to the responses");return r`${Ie(o,t)} ${De(e,"call")} ${M(`${e.view.id} ${e.isRinging}`,n)}`}function ct(e){Le(Vi(e),e.root)}function Li(e,t){let{before:n,view:o}=e,s=e.find(".log");!n&&s&&$o(s),n&&vn(o,n.lines),t&&!o.ended&&!z(o)&&U(o).length===0&&s?.focus(),so(e),Mo(e),lo(e),Mn(e),ko(e);let i=at(e);i&&e.arrive(i)}function Pi({before:e,now:t,pacing:n,view:o}){return e!==null&&t!==null&&e.lines<t.lines&&!n.isWaiting&&o.form==="prompted"}function lt(e,t){let n=!!e.focused()?.closest(".reply");Pi(e)&&e.pacing.letRead(()=>{e.redraw()}),Ro(e),oo(e),An(e),ao(e),t&&Zn(e),ct(e),_o(e),Li(e,n),t&&zn(e)}function Ii(e,t){e.see(t),lt(e,!1)}function Oo(e,t,n){let[{view:o}]=t.data,s=e.pacing.hold(o,n,i=>{Ii(e,i)});e.take(t,()=>{ct(e)},s)}var Di=Wt(e=>new Ae(e));function Bi(e){let t=Di(e),[{view:n}]=e.data,o=t.view.id===n.id;return Oo(t,e,o?t.now?.lines??null:null),t.onSilence=()=>{t.hearNothing()},t.onAnswer=()=>{t.pickUp(),Oo(t,e,0),lt(t,!0),oe(t)},t.isRinging?(ct(t),t.endRinging??=kn(t)):lt(t,!0),t.sendAgain(),t.catchUp(),oe(t),t.stop??=io(t)}var Lc=Bi;export{Lc as default};
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
