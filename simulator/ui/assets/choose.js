// Choose a call: what there is to practise, by level.
const LEVELS = [
  ["starter", "Starter", "One thing at a time: a plain question, and words that answer it."],
  ["steady", "Steady", "A normal day: look before you speak, and keep the steps in order."],
  ["hard", "Hard", "They push back, and the account may not be what it seems."],
];

function card(page, scenario) {
  const facts = [
    scenario.direction === "inbound" ? "They call you" : "You call them",
    many(scenario.cases, "case", "cases"),
    many(scenario.personas.length, "customer", "customers"),
  ];
  return el(
    "li",
    { class: "card pick" },
    el("h3", {}, link(page, "brief", { scenario: scenario.id }, {}, scenario.title)),
    el("p", { class: "about" }, scenario.summary),
    el(
      "p",
      { class: "small muted facts" },
      facts.map((fact) => el("span", {}, fact)),
    ),
    scenario.proof &&
      el(
        "p",
        { class: `small muted proof ${scenario.proof.holds ? "holds" : ""}` },
        icon(scenario.proof.holds ? "check" : "search"),
        scenario.proof.line,
      ),
  );
}

function shelf(page, [level, title, about], scenarios) {
  return el(
    "section",
    { class: "shelf", "aria-labelledby": `level-${level}` },
    el("header", {}, el("h2", { id: `level-${level}` }, title), el("p", { class: "muted" }, about)),
    el(
      "ul",
      { class: "picks" },
      scenarios.map((scenario) => card(page, scenario)),
    ),
  );
}

function onHold(page, call) {
  return el(
    "section",
    { class: "card hold", "aria-label": "A call on hold" },
    el("p", {}, icon("phone"), el("b", {}, call.scenario), ` is on hold after ${many(call.turns, "turn", "turns")}.`),
    link(page, "call", { call: call.id }, { class: "btn" }, "Go on with it"),
  );
}

function filters(tags, apply) {
  const chosen = new Set();
  return el(
    "div",
    { class: "filters", role: "group", "aria-label": "Show only" },
    tags.map((tag) => {
      const button = el("button", { type: "button", class: "chip", "aria-pressed": "false" }, tag.replaceAll("_", " "));
      button.onclick = () => {
        if (!chosen.delete(tag)) chosen.add(tag);
        button.setAttribute("aria-pressed", String(chosen.has(tag)));
        apply(chosen);
      };
      return button;
    }),
  );
}

export default function choose(component) {
  return drawn(component, "choose", (page, view, trouble) => {
    const shelves = el("div");
    const found = el("p", { class: "unseen", role: "status" });
    const show = (chosen) => {
      const shown = view.scenarios.filter((scenario) => !chosen.size || scenario.tags.some((tag) => chosen.has(tag)));
      shelves.replaceChildren(
        ...LEVELS.map((level) => [level, shown.filter((scenario) => scenario.level === level[0])])
          .filter(([, some]) => some.length)
          .map(([level, some]) => shelf(page, level, some)),
      );
      if (chosen.size) found.textContent = `${many(shown.length, "call", "calls")} shown.`;
    };
    show(new Set());
    const tags = [...new Set(view.scenarios.flatMap((scenario) => scenario.tags))].sort();
    const none = el(
      "div",
      { class: "card empty" },
      el("h2", {}, "The library is empty"),
      el(
        "p",
        { class: "muted" },
        "There is no scenario in it yet. `simulator check` says whether a file could not be read.",
      ),
    );
    return el(
      "div",
      { class: "wrap" },
      el(
        "div",
        { class: "top" },
        el(
          "div",
          {},
          el("h1", {}, "Who will you speak to today?"),
          el(
            "p",
            { class: "lead" },
            "Choose a call. You get a short brief and say how much support you want; then the customer is on the line. What is true of their account, you find out on the call.",
          ),
        ),
        view.scenarios.length > 0 &&
          el(
            "button",
            { type: "button", class: "btn main", onclick: () => page.send("surprise", true) },
            icon("dice"),
            "Surprise me",
          ),
      ),
      problem(trouble),
      view.open && onHold(page, view.open),
      tags.length > 1 && filters(tags, show),
      found,
      view.scenarios.length ? shelves : none,
    );
  });
}
