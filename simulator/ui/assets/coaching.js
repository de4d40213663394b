// Coaching: at most two things to work on, with the evidence for each, and what was done well.
const MOST_QUOTED = 3;
const MOST_LISTED = 3;

function jump(page, number, text) {
  return el(
    "button",
    { type: "button", class: "jump", onclick: () => showTurn(page, number) },
    text || `Turn ${number}`,
  );
}

function evidence(page, quotes) {
  const who = (quote) =>
    quote.by === "customer" ? `${page.speaker}: ` : page.did.has(quote.number) ? "You did: " : "You: ";
  return (
    quotes.length > 0 &&
    el(
      "ul",
      { class: "evidence", "aria-label": "Evidence from the call" },
      quotes.map((quote) =>
        el(
          "li",
          {},
          jump(page, quote.number),
          el("span", {}, el("span", { class: "muted" }, who(quote)), el("q", {}, quote.text)),
        ),
      ),
    )
  );
}

function price(item) {
  if (item.critical) return el("p", { class: "price critical" }, icon("alert"), "Critical error");
  if (item.cost === null) return null;
  const cost = points(item.cost);
  return el("p", { class: "price" }, `Cost you ${cost} ${cost === "1" ? "point" : "points"}`);
}

// The first few are quoted; the others are a step away.
function someEvidence(page, quotes) {
  const others = quotes.slice(MOST_QUOTED);
  return [
    evidence(page, quotes.slice(0, MOST_QUOTED)),
    others.length > 0 &&
      el(
        "p",
        { class: "small others" },
        el("span", { class: "muted" }, "And again:"),
        others.map((quote) => jump(page, quote.number)),
      ),
  ];
}

function also(titles) {
  if (!titles.length) return null;
  const list = el(
    "ul",
    {},
    titles.map((title) => el("li", {}, title)),
  );
  const told = "The same turn also lost";
  return titles.length > MOST_LISTED
    ? el("details", { class: "also small" }, el("summary", {}, `${told} ${titles.length} other criteria`), list)
    : el("div", { class: "also small" }, el("p", { class: "muted" }, told), list);
}

function priority(page, item, index) {
  return el(
    "li",
    { class: `card priority${item.critical ? " critical" : ""}` },
    price(item),
    el("h3", {}, item.title),
    el("p", { class: "advice" }, item.coaching),
    someEvidence(page, item.evidence),
    item.approved && approved(item.approved, item.approved_is_quoted),
    item.sources.length > 0 && el("div", { class: "sources" }, item.sources.map(statement)),
    also(item.also),
    branchButton(page, item.turn, item.drill, { class: index ? "btn" : "btn main" }),
  );
}

// Beside the tasks it is a part of the coaching; alone it is a section of its own.
function praised(page, view, level) {
  return el(
    "section",
    { class: "praise", "aria-labelledby": "praise-title" },
    el(level, { id: "praise-title" }, "What went well"),
    el(
      "ul",
      {},
      view.praise.map((item) => el("li", {}, icon("check"), el("p", {}, item.text, " ", jump(page, item.number)))),
    ),
  );
}

function coaching(page, view) {
  const tasks = view.priorities;
  if (!tasks.length)
    return view.praise.length > 0 && el("div", { class: "coaching-part alone" }, praised(page, view, "h2"));
  return el(
    "section",
    { class: "coaching-part", "aria-labelledby": "coaching-title" },
    el("h2", { id: "coaching-title" }, tasks.length === 1 ? "One thing to work on" : "Two things to work on"),
    el(
      "div",
      { class: "coach" },
      el(
        "ol",
        { class: `priorities of-${tasks.length}` },
        tasks.map((item, index) => priority(page, item, index)),
      ),
      view.praise.length > 0 && praised(page, view, "h3"),
    ),
  );
}
