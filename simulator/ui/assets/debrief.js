// The debrief: the verdict, then each criterion with its evidence, then the call with its turns marked.
const VERDICTS = { met: ["check", "Met"], not_met: ["cross", "Not met"], not_applicable: ["dash", "Did not come up"] };
const CRITICALITY = {
  customer: "critical to the customer",
  business: "critical to the business",
  compliance: "critical for compliance",
  non_critical: "",
};
const MARKS = {
  good: ["check", "Well done"],
  bad: ["cross", "Look at this again"],
  critical: ["alert", "Critical error"],
};

function jump(page, number, text) {
  return el(
    "button",
    {
      type: "button",
      class: "jump",
      onclick: () => {
        const turn = page.root.querySelector(`#turn-${number}`);
        if (!turn) return;
        page.root.querySelectorAll(".turn.lit").forEach((lit) => lit.classList.remove("lit"));
        turn.classList.add("lit");
        turn.scrollIntoView({ block: "center", behavior: "smooth" });
        turn.focus({ preventScroll: true });
      },
    },
    text || `Turn ${number}`,
  );
}

function approved(text, quoted) {
  return el(
    "figure",
    { class: "approved" },
    el("figcaption", {}, quoted ? "Approved words (from the guide)" : "Approved words (ours; the guide gives none)"),
    el("blockquote", {}, text),
  );
}

function statement([number, text]) {
  return el("p", { class: "source" }, el("b", {}, number), el("span", {}, text));
}

function evidence(page, quotes) {
  const did = page.did;
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
          el(
            "span",
            {},
            el(
              "span",
              { class: "muted" },
              quote.by === "customer" ? `${page.speaker}: ` : did.has(quote.number) ? "You did: " : "You: ",
            ),
            el("q", {}, quote.text),
          ),
        ),
      ),
    )
  );
}

function criterion(page, item) {
  const [sign, said] = VERDICTS[item.verdict];
  // "Not met" beside what happened instead would say the opposite.
  const word = item.missed ? MARKS[item.critical ? "critical" : "bad"][1] : said;
  const kind = CRITICALITY[item.criticality] || (item.critical ? "critical" : "");
  const missed = item.verdict === "not_met";
  return el(
    "details",
    {
      class: `criterion ${item.verdict}${item.critical && missed ? " fatal" : ""}`,
      id: `criterion-${item.id}`,
      open: item.verdict !== "not_applicable",
    },
    el(
      "summary",
      {},
      el("span", { class: "sign" }, icon(sign)),
      el(
        "span",
        { class: "what" },
        el("span", { class: "title" }, item.missed || item.title),
        el(
          "span",
          { class: "small meta" },
          el("span", { class: "word" }, word),
          kind && el("span", {}, kind),
          el("span", {}, `weight ${item.weight}`),
        ),
      ),
    ),
    el(
      "div",
      { class: "body" },
      evidence(page, item.evidence),
      missed &&
        !item.evidence.length &&
        el("p", { class: "small muted" }, "There is no moment of the call to quote: it did not happen."),
      missed && el("p", { class: "coaching" }, item.coaching),
      item.sources.map(statement),
      item.assumption &&
        el("p", { class: "source assumed" }, el("b", {}, "Assumption"), el("span", {}, item.assumption)),
      item.approved &&
        (missed
          ? approved(item.approved, item.approved_is_quoted)
          : el(
              "details",
              { class: "words" },
              el("summary", {}, "Approved words"),
              approved(item.approved, item.approved_is_quoted),
            )),
    ),
  );
}

function fault(item) {
  return item.missed || `Not met: ${item.title}`;
}

function section(page, part) {
  const of = (verdict) => part.criteria.filter((item) => item.verdict === verdict).map((item) => criterion(page, item));
  const silent = of("not_applicable");
  return el(
    "section",
    { class: "part" },
    el(
      "header",
      {},
      el("h3", {}, part.title),
      el("p", { class: "small muted" }, part.applicable ? `${part.met} of ${part.applicable} met` : "did not come up"),
    ),
    of("not_met"),
    of("met"),
    silent.length > 0 &&
      el(
        "details",
        { class: "silent" },
        el(
          "summary",
          {},
          el("span", { class: "sign" }, icon("dash")),
          `${many(silent.length, "criterion", "criteria")} did not come up in this call`,
        ),
        silent,
      ),
  );
}

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
  const score = Math.round(view.score);
  return el(
    "div",
    { class: "figure" },
    el("p", { class: "score" }, el("b", {}, String(score)), el("span", { class: "muted" }, " of 100")),
    el(
      "div",
      { class: "meter", "aria-hidden": "true" },
      el("i", { style: `width:${score}%` }),
      el("u", { style: `left:${view.pass_mark}%` }),
    ),
    el(
      "p",
      { class: "small muted" },
      `Pass mark ${view.pass_mark}${view.critical.length ? ". A critical error fails the call whatever the figure." : ""}`,
    ),
  );
}

function verdict(page, view) {
  const [tone, word, sign] = headline(view);
  const facts = [
    ["Call", `${view.scenario}`],
    [view.speaker, view.persona],
    ["What was true", view.case],
    ["How it ended", view.outcome],
    ["Length", `${clockText(view.handle_time_seconds)}, ${many(view.turns, "turn", "turns")}`],
    ["Graded by", view.scorecard],
  ];
  const toCriterion = (item) =>
    el(
      "li",
      {},
      el(
        "button",
        {
          type: "button",
          class: "jump",
          onclick: () => {
            const found = page.root.querySelector(`#criterion-${CSS.escape(item.id)}`);
            found.open = true;
            found.scrollIntoView({ block: "start", behavior: "smooth" });
            found.querySelector("summary").focus({ preventScroll: true });
          },
        },
        fault(item),
      ),
    );
  return el(
    "section",
    { class: `card verdict ${tone}`, "aria-labelledby": "verdict" },
    el(
      "div",
      { class: "result" },
      el("p", { class: "label" }, "Debrief"),
      el("h1", { id: "verdict" }, icon(sign), word),
      view.critical.length > 0 && el("ul", { class: "fatals" }, view.critical.map(toCriterion)),
      figure(view),
      el(
        "div",
        { class: "row" },
        el(
          "button",
          {
            type: "button",
            class: "btn main",
            onclick: () => page.send("again", { call: view.id, scenario: view.scenario_id, persona: view.persona_id }),
          },
          "Again with the same customer",
        ),
        link(
          page,
          "brief",
          { scenario: view.scenario_id, other_than: view.persona_id },
          { class: "btn" },
          "With another customer",
        ),
      ),
    ),
    el(
      "dl",
      { class: "facts" },
      facts.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))),
      view.case_assumption &&
        el("div", {}, el("dt", {}, "Assumption"), el("dd", { class: "muted" }, view.case_assumption)),
    ),
  );
}

function remark(item) {
  return el(
    "div",
    { class: "remark" },
    el("p", {}, item.why),
    item.instead && el("p", { class: "instead" }, el("b", {}, "Say instead "), item.instead),
    item.source && el("p", { class: "small muted" }, `From ${item.source}`),
  );
}

function transcript(page, view) {
  const remarks = new Map(view.remarks.map((item) => [item.number, item]));
  return el(
    "section",
    { class: "call", "aria-labelledby": "call-title" },
    el("h2", { id: "call-title" }, "The call, turn by turn"),
    el(
      "ol",
      {},
      view.bubbles.map((bubble) => {
        const mark = view.marks[bubble.number];
        const [sign, word] = MARKS[mark] || [];
        const faults = view.faults[bubble.number];
        const note = bubble.by === "trainee" && remarks.get(bubble.number);
        return el(
          "li",
          { class: `turn ${bubble.by} ${bubble.kind} ${mark || ""}`, id: `turn-${bubble.number}`, tabindex: "-1" },
          el("span", { class: "number" }, el("span", { class: "unseen" }, "Turn "), String(bubble.number)),
          el(
            "div",
            {},
            el(
              "p",
              { class: "by small" },
              el("span", {}, bubble.by === "customer" ? view.speaker : bubble.kind === "did" ? "You did" : "You said"),
              mark && el("span", { class: "flag" }, icon(sign), word),
              bubble.spiel && el("span", { class: "flag words" }, `Approved words ${bubble.spiel}`),
            ),
            el("p", { class: "text" }, bubble.text),
            faults && el("ul", { class: "small faults" }, faults.map((fault) => el("li", {}, fault))),
            note && remark(note),
          ),
        );
      }),
    ),
  );
}

function layout(page, view, trouble) {
  page.speaker = view.speaker;
  page.did = new Set(view.bubbles.filter((bubble) => bubble.kind === "did").map((bubble) => bubble.number));
  return el(
    "div",
    { class: "wrap wide" },
    problem(trouble),
    verdict(page, view),
    el(
      "div",
      { class: "columns" },
      el(
        "section",
        { class: "criteria", "aria-labelledby": "criteria-title" },
        el("h2", { id: "criteria-title" }, "Criterion by criterion"),
        view.sections.map((part) => section(page, part)),
        view.counsel &&
          el("aside", { class: "counsel" }, el("h3", {}, "For trainers, and for counsel"), el("p", {}, view.counsel)),
      ),
      transcript(page, view),
    ),
  );
}

export default function debrief(component) {
  return drawn(component, "calls", layout);
}
