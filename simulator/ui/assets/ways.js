// The other ways a call went, and what was typed before any answer was seen.
function branchBanner(page, view) {
  const from = view.branch_of;
  if (!from) return null;
  return el(
    "p",
    { class: "branch-of" },
    icon("branch"),
    el(
      "span",
      {},
      `A branch from turn ${from.number} of `,
      link(page, from.ended ? "debrief" : "call", { call: from.id }, {}, "the original call"),
      ". It never counts as the attempt.",
    ),
  );
}

function way(page, row, text) {
  return el(
    "li",
    {},
    el("span", { class: "from" }, text),
    result(row),
    el("span", { class: "muted out" }, row.outcome || many(row.turns, "turn so far", "turns so far")),
    link(page, row.ended ? "debrief" : "call", { call: row.id }, {}, row.ended ? "Debrief" : "Go on with it"),
  );
}

function otherWays(page, view) {
  if (!view.branches.length && !view.branch_of) return null;
  return el(
    "section",
    { class: "ways", "aria-labelledby": "ways-title" },
    el(
      "header",
      {},
      el("h2", { id: "ways-title" }, "Other ways this call went"),
      link(page, "compare", { call: view.id }, {}, "Side by side"),
    ),
    el(
      "ul",
      {},
      view.branch_of && way(page, view.branch_of, "The original call"),
      view.branches.map((row) => way(page, row, `From turn ${row.number}`)),
    ),
    !view.branch_of &&
      el("p", { class: "small muted" }, "A branch is for trying things out. It never counts as the attempt."),
  );
}

function heardPart([text, heard]) {
  return el(
    "li",
    { class: heard ? "heard" : "missing" },
    icon(heard ? "check" : "dash"),
    el("span", {}, text),
    el("span", { class: "small" }, heard ? "heard" : "not heard: check yourself"),
  );
}

function typedTurn(page, item) {
  const same = item.approved && item.chosen === item.approved;
  return el(
    "li",
    { class: "card" },
    el("p", {}, jump(page, item.number)),
    el(
      "div",
      { class: "beside" },
      el("div", {}, el("p", { class: "label" }, "You typed"), el("p", { class: "typed" }, item.typed)),
      el(
        "div",
        {},
        el("p", { class: "label" }, "You then chose"),
        el("p", {}, same ? "The approved words, as they stand below" : item.chosen),
      ),
    ),
    item.approved &&
      el(
        "figure",
        { class: "approved" },
        el("figcaption", {}, ["Approved words", item.approved_source].filter(Boolean).join(", ")),
        el("blockquote", {}, item.approved),
      ),
    item.parts.length > 0 &&
      el(
        "div",
        {},
        el("p", { class: "label" }, "Part by part, in what you typed"),
        el("ul", { class: "parts" }, item.parts.map(heardPart)),
      ),
  );
}

function typedFirst(page, view) {
  if (!view.typed_lines.length) return null;
  return el(
    "section",
    { class: "recalled", "aria-labelledby": "recalled-title" },
    el("h2", { id: "recalled-title" }, "What you typed first"),
    el(
      "p",
      { class: "muted" },
      "This compares letters, not meaning. It changes no score, and it cannot tell whether what you typed was right.",
    ),
    el(
      "ul",
      {},
      view.typed_lines.map((item) => typedTurn(page, item)),
    ),
  );
}
