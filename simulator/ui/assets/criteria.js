// The scorecard: each criterion with its evidence, statement and words.
const VERDICTS = { met: ["check", "Met"], not_met: ["cross", "Not met"], not_applicable: ["dash", "Did not come up"] };
const CRITICALITY = {
  customer: "critical to the customer",
  business: "critical to the business",
  compliance: "critical for compliance",
  non_critical: "",
};

// The words are in sight where they were missing, and a step away where they were not.
function wordsFor(item) {
  const figure = approved(item.approved, item.approved_is_quoted);
  if (item.verdict === "not_met") return figure;
  return el("details", { class: "words" }, el("summary", {}, "Approved words"), figure);
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
      open: item.verdict === "not_met",
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
      item.approved && wordsFor(item),
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

function scorecard(page, view) {
  return el(
    "section",
    { class: "criteria", "aria-labelledby": "criteria-title" },
    el("h2", { id: "criteria-title" }, "Criterion by criterion"),
    view.sections.map((part) => section(page, part)),
    view.counsel &&
      el("aside", { class: "counsel" }, el("h3", {}, "For trainers, and for counsel"), el("p", {}, view.counsel)),
  );
}
