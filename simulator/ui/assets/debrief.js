// The debrief: the verdict, what to work on, what each turn was worth, then each criterion and the call itself.
function headline(view) {
  if (view.critical.length)
    return [
      "critical",
      view.critical.length === 1 ? "Critical error" : `${view.critical.length} critical errors`,
      "alert",
    ];
  return view.passed ? ["passed", "Passed", "check"] : ["short", "Not yet", "dash"];
}

function figure(view) {
  if (view.score === null) return el("p", { class: "muted" }, "Nothing in this call could be graded.");
  return el(
    "div",
    { class: "figure" },
    el(
      "p",
      { class: "score" },
      el("b", {}, wholePoints(view.score, view.pass_mark)),
      el("span", { class: "muted" }, " of 100"),
    ),
    el(
      "div",
      { class: "meter", "aria-hidden": "true" },
      el("i", { style: `width:${view.score}%` }),
      el("u", { style: `left:${view.pass_mark}%` }),
    ),
    el(
      "p",
      { class: "small muted" },
      `Pass mark ${view.pass_mark}${view.critical.length ? ". A critical error fails the call whatever the figure." : ""}`,
    ),
  );
}

function facts(view) {
  const hints = view.hints.length ? `, with ${many(view.hints.length, "hint", "hints")}` : "";
  const rows = [
    ["Call", view.scenario],
    [view.speaker, view.persona],
    ["What was true", view.case],
    ["How it ended", view.outcome],
    ["Length", `${clockText(view.handle_time_seconds)}, ${many(view.turns, "turn", "turns")}`],
    ["Support", `${SUPPORT_NAMES[view.level] || view.level}${hints}`],
    ["Graded by", view.scorecard],
  ];
  return el(
    "dl",
    { class: "facts" },
    rows.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))),
    view.case_assumption &&
      el("div", {}, el("dt", {}, "Assumption"), el("dd", { class: "muted" }, view.case_assumption)),
  );
}

function toCriterion(page, item) {
  const show = () => {
    const found = page.root.querySelector(`#criterion-${CSS.escape(item.id)}`);
    found.open = true;
    found.scrollIntoView({ block: "start", behavior: glide() });
    found.querySelector("summary").focus({ preventScroll: true });
  };
  return el("li", {}, el("button", { type: "button", class: "jump", onclick: show }, fault(item)));
}

function actions(page, view) {
  const again = { call: view.id, scenario: view.scenario_id, persona: view.persona_id };
  const learn = many(view.mistakes.length, "mistake", "mistakes");
  return el(
    "div",
    { class: "row" },
    el(
      "button",
      { type: "button", class: "btn main", onclick: () => page.send("again", again) },
      "Again with the same customer",
    ),
    link(
      page,
      "brief",
      { scenario: view.scenario_id, other_than: view.persona_id },
      { class: "btn" },
      "With another customer",
    ),
    view.mistakes.length > 0 &&
      link(
        page,
        "learn",
        { call: view.id },
        { class: "btn" },
        "Learn from your mistakes",
        el("span", { class: "count-of", "aria-hidden": "true" }, String(view.mistakes.length)),
        el("span", { class: "unseen" }, `: ${learn}`),
      ),
  );
}

// Where the clipboard is not to be had (an address without https), the words are marked for the reader to copy.
async function copy(field, told) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    told.textContent = "Copied.";
  } catch {
    told.textContent = document.execCommand?.("copy") ? "Copied." : "Marked: copy it with your keyboard.";
  }
}

// The app often runs on the trainee's own computer, where nobody else can open its addresses.
function linkTerms() {
  return ["127.0.0.1", "localhost", "[::1]"].includes(location.hostname)
    ? "The link opens on this computer only: to give it to your trainer, send the PDF."
    : "Whoever has this link can read this debrief: give it to your trainer only.";
}

function takeAlong(page, view) {
  if (!view.record) {
    const send = () => {
      page.sharing = page.send("share", true);
    };
    return el("button", { type: "button", class: "btn", onclick: send }, icon("share"), "Take it along");
  }
  const address = location.origin + view.record;
  const field = el("input", { type: "text", readonly: true, value: address, id: "record", spellcheck: "false" });
  const told = el("span", { class: "small muted", role: "status" });
  const outside = (href, text) => el("a", { href, target: "_blank", rel: "noopener" }, text);
  page.recordField = field;
  field.onfocus = () => field.select();
  return el(
    "div",
    { class: "taken" },
    el("label", { class: "label", for: "record" }, "The link to this debrief"),
    el(
      "div",
      { class: "address" },
      field,
      el("button", { type: "button", class: "btn", onclick: () => copy(field, told) }, "Copy"),
    ),
    el("p", { class: "small" }, linkTerms()),
    el("p", { class: "links" }, outside(address, "Open the page"), outside(`${address}.pdf`, "PDF"), told),
  );
}

function verdict(page, view) {
  const [tone, word, sign] = headline(view);
  return el(
    "section",
    { class: `card verdict ${tone}`, "aria-labelledby": "verdict" },
    el(
      "div",
      { class: "result" },
      el("p", { class: "label" }, "Debrief"),
      el("h1", { id: "verdict" }, icon(sign), word),
      view.critical.length > 0 &&
        el(
          "ul",
          { class: "fatals" },
          view.critical.map((item) => toCriterion(page, item)),
        ),
      figure(view),
      view.standing && !view.branch_of && el("p", { class: "standing" }, view.standing),
      actions(page, view),
    ),
    el("div", { class: "about" }, facts(view), takeAlong(page, view)),
  );
}

function layout(page, view, trouble) {
  page.speaker = view.speaker;
  page.did = new Set(view.bubbles.filter((bubble) => bubble.kind === "did").map((bubble) => bubble.number));
  if (page.call !== view.id) page.turn = null;
  page.call = view.id;
  page.view = view;
  const call = transcript(page, view);
  return el(
    "div",
    { class: "wrap wide" },
    problem(trouble),
    branchBanner(page, view),
    verdict(page, view),
    coaching(page, view),
    el(
      "div",
      { class: "columns" },
      el(
        "div",
        { class: "study" },
        board(page, view),
        otherWays(page, view),
        scorecard(page, view),
        typedFirst(page, view),
      ),
      call,
    ),
  );
}

// What was selected before the page was drawn again stays selected; at first, the turn that decided the call is.
function settleSelection(page) {
  const { view } = page;
  const first = view.board?.moments.length ? turningPoint(view.board) : numbers(page)[0];
  const number = page.turns.has(page.turn) ? page.turn : first;
  select(page, number, { scroll: false, quiet: true });
  const item = page.turns.get(number);
  if (item) bringIntoList(item, "auto");
}

export default function debrief(component) {
  const page = pageOf(component);
  const before = page.seen;
  const stop = drawn(component, "calls", layout);
  if (page.seen !== before) {
    settleSelection(page);
    if (page.sharing) page.recordField?.focus();
    page.sharing = false;
  }
  return stop;
}
