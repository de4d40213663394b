// My calls: those still open come first, to go on with; the others to look back on.
const WHEN = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

function result(call) {
  if (!call.ended_at) return el("span", { class: "verdict open" }, icon("phone"), "On hold");
  if (call.passed === null) return el("span", { class: "muted" }, "Not graded");
  const [tone, sign, words] = call.passed
    ? ["passed", "check", "Passed"]
    : call.critical?.length
      ? ["failed critical", "alert", "Critical error"]
      : ["failed", "cross", "Not yet"];
  return el(
    "span",
    { class: `verdict ${tone}` },
    icon(sign),
    words,
    call.score !== null && el("b", {}, String(Math.round(call.score * 10) / 10)),
  );
}

// An outcome of a library that is no longer there may be known by its id only.
function inWords(outcome) {
  const words = outcome.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// Those still open first; a branch right after the call it left, where that is in the list.
function inOrder(calls) {
  const listed = new Set(calls.map((call) => call.id));
  const under = (id) => calls.filter((call) => call.branch_of === id);
  const withBranches = (call, depth) => [
    { call, depth },
    ...under(call.id).flatMap((branch) => withBranches(branch, depth + 1)),
  ];
  return calls
    .filter((call) => !listed.has(call.branch_of))
    .sort((one, other) => Boolean(one.ended_at) - Boolean(other.ended_at))
    .flatMap((call) => withBranches(call, 0));
}

function tags(call) {
  const name = SUPPORT_NAMES[call.level];
  return el(
    "span",
    { class: "tags" },
    call.branch_of && el("span", { class: "tag branch" }, icon("branch"), "Branch"),
    name && el("span", { class: "tag" }, name),
  );
}

function row(page, { call, depth }) {
  const open = !call.ended_at;
  const shape = [open && "open", depth > 0 && "under"].filter(Boolean).join(" ");
  return el(
    "tr",
    { class: shape || null, style: depth > 1 ? `--deep:${Math.min(depth, 4)}` : null },
    el(
      "td",
      { class: "name" },
      link(page, open ? "call" : "debrief", { call: call.id }, {}, call.scenario),
      el("span", { class: "small muted" }, call.persona),
      tags(call),
    ),
    el("td", {}, el("time", { datetime: call.started_at }, WHEN.format(new Date(call.started_at)))),
    el("td", { class: "turns" }, many(call.turns, "turn", "turns")),
    el("td", { class: "out" }, open ? "" : inWords(call.outcome || "")),
    el("td", {}, result(call)),
    el(
      "td",
      { class: "act" },
      link(
        page,
        open ? "call" : "debrief",
        { call: call.id },
        { class: open ? "btn main" : "btn", "aria-label": `${open ? "Go on with" : "Debrief of"} ${call.scenario}` },
        open ? "Go on" : "Debrief",
      ),
    ),
  );
}

export default function calls(component) {
  return drawn(component, "calls", (page, view, trouble) => {
    if (!view.calls.length) {
      return el(
        "div",
        { class: "wrap narrow" },
        el("h1", {}, "My calls"),
        problem(trouble),
        el(
          "section",
          { class: "card empty" },
          el("h2", {}, "No calls yet"),
          el(
            "p",
            { class: "muted" },
            "Every call you take is kept here: to go on with it, or to read its debrief again.",
          ),
          link(page, "choose", {}, { class: "btn main" }, "Choose a call"),
        ),
      );
    }
    const head = ["Call", "Started", "Length", "How it ended", "Result"].map((text) =>
      el("th", { scope: "col" }, text),
    );
    return el(
      "div",
      { class: "wrap" },
      el("h1", {}, "My calls"),
      problem(trouble),
      el(
        "div",
        { class: "card list" },
        el(
          "table",
          {},
          el("thead", {}, el("tr", {}, head, el("td", {}))),
          el(
            "tbody",
            {},
            inOrder(view.calls).map((entry) => row(page, entry)),
          ),
        ),
      ),
    );
  });
}
