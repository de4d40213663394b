// Side by side: what a call and its branches had in common, then each one's own way, then the verdicts that differ.
const STILL_SHOWN = 2;
const VERDICTS = { met: ["check", "Met"], not_met: ["cross", "Not met"], not_applicable: ["dash", "Did not come up"] };

function turnLine(view, column, bubble) {
  const own = bubble.by === "trainee";
  const by = !own ? view.speaker : bubble.kind === "did" ? "You did" : "You said";
  const felt = !own && bubble.mood ? `, ${bubble.mood}` : "";
  const label = column && column.labels[bubble.number];
  return el(
    "li",
    { class: `turn ${bubble.by} ${bubble.kind}`, "data-label": label || null },
    el("span", { class: "number" }, el("span", { class: "unseen" }, "Turn "), String(bubble.number)),
    el(
      "div",
      {},
      el(
        "p",
        { class: "by small" },
        el("span", {}, by, el("span", { class: "felt" }, felt)),
        label && labelMark(label),
      ),
      el("p", { class: "text" }, bubble.text),
    ),
  );
}

function shared(view) {
  const { shared: lines } = view;
  const earlier = lines.slice(0, -STILL_SHOWN);
  if (!lines.length) return null;
  return el(
    "section",
    { class: "shared", "aria-labelledby": "shared-title" },
    el("h2", { id: "shared-title" }, "What was the same"),
    el(
      "div",
      { class: "card" },
      earlier.length > 0 &&
        el(
          "details",
          {},
          el("summary", {}, earlier.length === 1 ? "One earlier line" : `${earlier.length} earlier lines`),
          el(
            "ol",
            {},
            earlier.map((bubble) => turnLine(view, null, bubble)),
          ),
        ),
      el(
        "ol",
        {},
        lines.slice(-STILL_SHOWN).map((bubble) => turnLine(view, null, bubble)),
      ),
    ),
  );
}

// The first column is the call itself, the others are its branches.
function column(page, view, item, index) {
  const title = `column-${index}`;
  const [to, text] = item.ended ? ["debrief", "Debrief"] : ["call", "Go on with it"];
  return el(
    "li",
    { class: `card column${index ? " branch" : ""}`, "aria-labelledby": title },
    el(
      "header",
      {},
      el("h3", { id: title }, index > 0 && icon("branch"), item.title),
      el(
        "p",
        { class: "row came-out" },
        result(item),
        item.mood && el("span", { class: "muted" }, `${view.speaker}, ${item.mood}`),
      ),
      item.critical.length > 0 &&
        el(
          "ul",
          { class: "fatal" },
          item.critical.map((name) => el("li", {}, name)),
        ),
      item.outcome && el("p", { class: "muted" }, item.outcome),
      el(
        "p",
        { class: "counts-not small" },
        index > 0 ? "A branch: it never counts as the scored attempt." : "The call as it was taken.",
      ),
      link(page, to, { call: item.id }, { class: "btn", "aria-label": `${text}: ${item.title}` }, text),
    ),
    item.bubbles.length > 0
      ? el(
          "ol",
          {},
          item.bubbles.map((bubble) => turnLine(view, item, bubble)),
        )
      : el("p", { class: "muted none" }, "Nothing was chosen here yet."),
  );
}

function columns(page, view) {
  return el(
    "section",
    { "aria-labelledby": "columns-title" },
    el("h2", { id: "columns-title" }, "How each went on"),
    el(
      "div",
      { class: "lanes", tabindex: "0", role: "group", "aria-label": "The calls side by side" },
      el(
        "ol",
        { style: `--calls:${view.columns.length}` },
        view.columns.map((item, index) => column(page, view, item, index)),
      ),
    ),
  );
}

function cell(verdict) {
  const [sign, word] = VERDICTS[verdict];
  return el("td", {}, el("span", { class: verdict }, icon(sign), word));
}

function differences(view) {
  const head = view.columns.map((item) => el("th", { scope: "col" }, item.title));
  return el(
    "section",
    { "aria-labelledby": "rows-title" },
    el("h2", { id: "rows-title" }, "Where the verdicts differ"),
    view.rows.length === 0
      ? el("p", { class: "muted" }, "Every criterion came out the same.")
      : el(
          "div",
          { class: "card scroll", tabindex: "0", role: "group", "aria-label": "Verdicts that differ" },
          el(
            "table",
            {},
            el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Criterion"), head)),
            el(
              "tbody",
              {},
              view.rows.map((row) => el("tr", {}, el("th", { scope: "row" }, row.title), row.verdicts.map(cell))),
            ),
          ),
        ),
  );
}

export default function compare(component) {
  return drawn(component, "calls", (page, view, trouble) =>
    el(
      "div",
      { class: "wrap wide" },
      el("p", { class: "back" }, link(page, "debrief", { call: view.id }, {}, icon("back"), " Back to the debrief")),
      el(
        "header",
        { class: "title" },
        el("h1", {}, "Side by side"),
        el("p", { class: "muted" }, `${view.scenario} · ${view.persona}`),
      ),
      problem(trouble),
      shared(view),
      columns(page, view),
      differences(view),
    ),
  );
}
