// The call, turn by turn. One turn is selected at a time, here and on the board at once.
const MARKS = {
  good: ["check", "Well done"],
  bad: ["cross", "Look at this again"],
  critical: ["alert", "Critical error"],
};

// Scrolls the list and not the page, so that what somebody is reading stays where it is.
function scrolls(list) {
  return list.scrollHeight > list.clientHeight + 1;
}

function bringIntoList(item, behavior = glide()) {
  const list = item.parentElement;
  if (!scrolls(list)) return;
  const spare = list.clientHeight - item.offsetHeight;
  const top = item.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;
  list.scrollTo({ top: top - Math.max(8, spare / 2), behavior });
}

function light(page, number) {
  for (const [other, item] of page.turns) {
    const lit = other === number;
    item.classList.toggle("lit", lit);
    if (lit) item.setAttribute("aria-current", "true");
    else item.removeAttribute("aria-current");
  }
}

// Selects a turn of the trainee everywhere. `quiet`: nothing is announced, since nobody asked for it.
function select(page, number, { scroll = true, quiet = false } = {}) {
  const item = page.turns.get(number);
  if (!item) return;
  light(page, number);
  const button = item.querySelector("button.number");
  if (button) {
    page.turn = number;
    for (const other of page.turns.values()) other.querySelector("button.number")?.setAttribute("tabindex", "-1");
    button.setAttribute("tabindex", "0");
    item.lastChild.append(page.acts);
    page.board?.show(number, quiet);
  }
  if (scroll) bringIntoList(item);
}

// Leads from elsewhere on the page to a turn: it is brought into sight and has the focus.
function showTurn(page, number) {
  const item = page.turns.get(number);
  if (!item) return;
  select(page, number, { scroll: false });
  item.scrollIntoView({ block: "center", behavior: glide() });
  item.focus({ preventScroll: true });
}

function remark(item) {
  return el(
    "div",
    { class: "remark" },
    el("p", {}, item.why),
    item.instead && el("p", { class: "instead" }, el("b", {}, "Say instead "), item.instead),
    item.source && el("p", { class: "small muted" }, item.source),
  );
}

// What the analysis says of a turn stands for "Well done" and "Look at this again"; a critical error is said besides.
function flags(view, bubble, label) {
  const mark = view.marks[bubble.number];
  const [sign, word] = MARKS[mark] || [];
  const told = label && !(mark === "bad" && (label === "best" || label === "good"));
  return [
    label && labelMark(label),
    mark && (!told || mark === "critical") && el("span", { class: "flag" }, icon(sign), word),
    bubble.spiel &&
      mark !== "bad" &&
      mark !== "critical" &&
      el("span", { class: "flag words" }, `Approved words ${bubble.spiel}`),
    view.hints.includes(bubble.number) && el("span", { class: "flag hinted" }, icon("hint"), "After a hint"),
  ];
}

function turnNumber(page, bubble) {
  const text = [el("span", { class: "unseen" }, "Turn "), String(bubble.number)];
  if (bubble.by === "customer") return el("span", { class: "number" }, text);
  return el("button", { type: "button", class: "number", tabindex: "-1", title: "Select this turn" }, text);
}

function entry(page, view, bubble, about) {
  const faults = view.faults[bubble.number];
  const note = bubble.by === "trainee" && about.remarks.get(bubble.number);
  const by = bubble.by === "customer" ? view.speaker : bubble.kind === "did" ? "You did" : "You said";
  const felt = bubble.by === "customer" && bubble.mood && `, ${bubble.mood}`;
  return el(
    "li",
    {
      class: `turn ${bubble.by} ${bubble.kind} ${view.marks[bubble.number] || ""}`,
      id: `turn-${bubble.number}`,
      tabindex: "-1",
    },
    turnNumber(page, bubble),
    el(
      "div",
      {},
      el(
        "p",
        { class: "by small" },
        el("span", {}, by, felt && el("span", { class: "felt" }, felt)),
        flags(view, bubble, about.labels.get(bubble.number)),
      ),
      el("p", { class: "text" }, bubble.text),
      faults &&
        el(
          "ul",
          { class: "small faults" },
          faults.map((fault) => el("li", {}, fault)),
        ),
      note && remark(note),
    ),
  );
}

function numbers(page) {
  return [...page.turns].filter(([, item]) => item.classList.contains("trainee")).map(([number]) => number);
}

// One stop of the Tab key for the whole list; the arrows go from turn to turn.
function onListKey(page, event) {
  const at = event.target.closest?.("button.number") && numbers(page).indexOf(page.turn);
  if (typeof at !== "number" || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = numbers(page);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const number = all[Math.max(0, Math.min(to, all.length - 1))];
  const item = page.turns.get(number);
  select(page, number);
  item.querySelector("button.number").focus({ preventScroll: true });
  if (!scrolls(item.parentElement)) item.scrollIntoView({ block: "nearest" });
}

// Marking words to copy them is not choosing a turn; nor is a click on something that does a thing of its own.
function onListClick(page, event) {
  const item = event.target.closest("li.turn.trainee");
  const own = event.target.closest("button:not(.number), a");
  const marking = event.target.closest("button") ? "" : String(window.getSelection() || "");
  if (item && !own && !marking) select(page, Number(item.id.slice("turn-".length)), { scroll: false });
}

function acts(page, view) {
  return el(
    "div",
    { class: "acts" },
    el(
      "button",
      { type: "button", class: "btn", onclick: () => page.send("branch", { number: page.turn }) },
      icon("branch"),
      "Go on differently from here",
    ),
    view.board &&
      el(
        "button",
        { type: "button", class: "btn quiet onboard", onclick: () => page.board.open() },
        "See it on the board",
      ),
  );
}

function transcript(page, view) {
  const about = {
    remarks: new Map(view.remarks.map((item) => [item.number, item])),
    labels: new Map((view.board?.moments || []).map((item) => [item.number, item.label])),
  };
  page.turns = new Map(view.bubbles.map((bubble) => [bubble.number, entry(page, view, bubble, about)]));
  page.acts = acts(page, view);
  return el(
    "section",
    { class: "call", "aria-labelledby": "call-title" },
    el("h2", { id: "call-title" }, "The call, turn by turn"),
    el("ol", { onclick: (event) => onListClick(page, event), onkeydown: (event) => onListKey(page, event) }, [
      ...page.turns.values(),
    ]),
  );
}
