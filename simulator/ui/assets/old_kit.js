// What every page is built from. Text reaches the page through text nodes only, so content can never become markup.
const SVG = "http://www.w3.org/2000/svg";
const ICONS = {
  mark: ["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z", "M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],
  check: ["M5 12.5 10 17.5 19 7"],
  cross: ["M6 6 18 18", "M18 6 6 18"],
  dash: ["M6 12h12"],
  alert: ["M12 4 21 20H3z", "M12 10v4.5", "M12 17.4v.1"],
  search: ["M15.5 15.5 20 20", "M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],
  account: ["M4 5h16v14H4z", "M4 9h16", "M8 13h8", "M8 16h5"],
  money: ["M3 6.5h18v11H3z", "M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],
  transfer: ["M4 8h13", "M13.5 4.5 17 8l-3.5 3.5", "M20 16H7", "M10.5 12.5 7 16l3.5 3.5"],
  phone: ["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],
  sound: ["M4 10v4h3.5l4.5 4V6L7.5 10z", "M15.5 9a4 4 0 0 1 0 6", "M18 6.5a7.5 7.5 0 0 1 0 11"],
  silent: ["M4 10v4h3.5l4.5 4V6L7.5 10z", "M16 10l4 4", "M20 10l-4 4"],
  clock: ["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z", "M12 7v5l3.5 2"],
  next: ["M5 12h14", "M13 6l6 6-6 6"],
  dice: ["M4.5 4.5h15v15h-15z", "M8.5 8.5v.1", "M15.5 15.5v.1", "M12 12v.1", "M15.5 8.5v.1", "M8.5 15.5v.1"],
  note: ["M5 4h14v11l-5 5H5z", "M14 20v-5h5", "M8.5 9h7", "M8.5 12.5h4"],
  star: ["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],
  hint: ["M9 18h6", "M10 21h4", "M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],
  undo: ["M9 14 4 9l5-5", "M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],
  branch: ["M6 3v18", "M18 4v3a6 6 0 0 1-6 6H6", "M15 6.5 18 3.5l3 3"],
  play: ["M7.5 5v14l11-7z"],
  pause: ["M8.5 5v14", "M15.5 5v14"],
  back: ["M19 12H5", "M11 6l-6 6 6 6"],
  share: ["M12 15V4", "M8 7.5 12 3.5l4 4", "M5 13v7h14v-7"],
};
// How much support a call is taken with, and what a turn was worth: an icon or a sign, and a word.
const SUPPORT_NAMES = { worked: "Worked example", guided: "Guided", practice: "Practice", assessment: "Assessment" };
const LABELS = {
  best: ["star", "Best"],
  good: ["check", "Good"],
  inaccuracy: ["?!", "Inaccuracy"],
  mistake: ["?", "Mistake"],
  blunder: ["??", "Blunder"],
};

function el(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  for (const d of ICONS[name] || []) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}

// The sign of a label, never without its word beside it.
function labelSign(label) {
  const [sign] = LABELS[label];
  return el("span", { class: `glyph ${label}`, "aria-hidden": "true" }, ICONS[sign] ? icon(sign) : sign);
}

function many(count, one, several) {
  return `${count} ${count === 1 ? one : several}`;
}

function clockText(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (n) => String(n).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const rest = `${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
}

// A real link that also works with the middle button; a plain click changes the page without loading it again.
function link(page, to, params, props, ...children) {
  const query = new URLSearchParams(Object.entries(params || {}).filter(([, value]) => value)).toString();
  const href = (to === "choose" ? "./" : to) + (query ? `?${query}` : "");
  return el(
    "a",
    {
      href,
      ...props,
      onclick: (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
        event.preventDefault();
        page.send("go", { to, params: params || {} });
      },
    },
    ...children,
  );
}

function problem(text) {
  return text && el("p", { class: "problem", role: "alert" }, icon("alert"), el("span", {}, text));
}

function masthead(page, here) {
  const entry = (to, text) => el("li", {}, link(page, to, {}, { "aria-current": here === to ? "page" : null }, text));
  return el(
    "header",
    { class: "mast" },
    link(
      page,
      "choose",
      {},
      { class: "brand", "aria-label": "Call simulator, home" },
      icon("mark"),
      el("span", {}, "Call simulator"),
    ),
    el(
      "nav",
      { "aria-label": "Pages" },
      el("ul", {}, entry("choose", "Calls"), entry("calls", "My calls"), entry("about", "About")),
    ),
  );
}

// Streamlit's own main landmark is around all of this, and its own skip link leads to before the masthead.
function skip(text, act) {
  return el("button", { type: "button", class: "btn main skip", onclick: act }, text);
}

// Streamlit's own containers give the page the whole window. Done here, in the same step as the page is drawn, and not
// with an element of its own, which would cost another message with every run.
const FRAME = `
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stDecoration"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`;

// The mark as the window's icon. Given to Streamlit, it would load numpy and an image library to pass it on.
const ICON =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/>` +
  `<g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">` +
  `${ICONS.mark.map((d) => `<path d="${d}"/>`).join("")}</g></svg>`;

function frame() {
  if (document.getElementById("call-simulator-frame")) return;
  document.head.append(el("style", { id: "call-simulator-frame" }, FRAME));
  for (const icon of document.querySelectorAll('link[rel~="icon"]'))
    icon.href = `data:image/svg+xml,${encodeURIComponent(ICON)}`;
}

// A double click, or a second key while the first is on its way, is one choice: `send` says nothing until the answer came.
// Only a slow answer is shown as one: greying the page for 50 ms would be a flicker.
const NOTICEABLE = 400;
const PATIENCE = 8000;
const pages = new WeakMap();

// Each page is a script of its own, so what one tells the next is kept on the document: that a link was followed.
const TURNS_PAGE = ["go", "start", "again", "surprise", "back", "branch"];
const turning = document.documentElement.dataset;

// A new page begins at its top, with the focus in it, as if it had been loaded.
function arrive(page, main) {
  if (!page.arrives) return;
  page.arrives = false;
  document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
  main.focus({ preventScroll: true });
}

function pageOf(component) {
  let page = pages.get(component.parentElement);
  if (!page) {
    frame();
    page = { root: el("div", { class: "page" }), busy: false, seen: null, arrives: "callSimulatorTurning" in turning };
    page.send = (event, value) => {
      if (page.busy) return false;
      page.busy = true;
      if (TURNS_PAGE.includes(event)) turning.callSimulatorTurning = "";
      page.slow = setTimeout(() => page.root.setAttribute("aria-busy", "true"), NOTICEABLE);
      page.waiting = setTimeout(() => {
        page.settle();
        page.onsilence?.();
      }, PATIENCE);
      page.component.setTriggerValue(event, value);
      return true;
    };
    page.settle = () => {
      clearTimeout(page.waiting);
      clearTimeout(page.slow);
      page.busy = false;
      delete turning.callSimulatorTurning;
      page.root.removeAttribute("aria-busy");
    };
    component.parentElement.append(page.root);
    pages.set(component.parentElement, page);
  }
  page.component = component;
  return page;
}

// For pages that are laid out once: drawn again only when what they show has changed.
function drawn(component, here, draw) {
  const page = pageOf(component);
  const { run, ...shown } = component.data[0];
  const now = JSON.stringify(shown);
  page.settle();
  page.onsilence = () =>
    page.root.prepend(problem("The app is not answering. Check that it is still running, then load this page again."));
  if (now === page.seen) return () => clearTimeout(page.waiting);
  page.seen = now;
  const main = el("div", { id: "main", tabindex: "-1" }, draw(page, shown.view, shown.problem));
  page.root.replaceChildren(
    skip("Skip to the page", () => main.focus()),
    masthead(page, here),
    main,
  );
  arrive(page, main);
  return () => clearTimeout(page.waiting);
}
