// The brief: what the agent knows before picking up, the choice of customer, and how much support there is.
const SAY_FIRST = "call-simulator-say-first";

function choice(name, value, checked, title, about, why) {
  return el(
    "label",
    { class: "option" },
    el("input", { type: "radio", name, value, checked }),
    el(
      "span",
      {},
      el("b", {}, title),
      about && el("span", { class: "muted" }, about),
      why && el("span", { class: "why" }, why),
    ),
  );
}

function customers(view) {
  const personas = view.scenario.personas;
  const anybody = view.scenario.direction === "inbound" ? "Whoever rings" : "Whoever picks up";
  const option = (id, title, about) => choice("customer", id, (view.persona?.id || "") === id, title, about);
  return el(
    "fieldset",
    {},
    el("legend", {}, "Who is on the line?"),
    personas.length > 1 && option("", anybody, "Chance decides, as on a real day."),
    personas.map((persona) => option(persona.id, persona.title, persona.about)),
  );
}

// Libraries of before had one level only.
const ALONE = { id: "practice", title: "Practice", may_type_first: false };

function support(levels, changed) {
  const recommended = levels.find((level) => level.recommended) || levels.find((level) => level.id === ALONE.id);
  const option = (level) => {
    const mark = level.recommended && el("span", { class: "tag recommended" }, "Recommended");
    return choice(
      "level",
      level.id,
      level === recommended,
      [level.title, mark].filter(Boolean),
      level.about,
      level.why,
    );
  };
  return el("fieldset", { onchange: changed }, el("legend", {}, "How much support?"), levels.map(option));
}

function saysFirst() {
  try {
    return localStorage.getItem(SAY_FIRST) === "yes";
  } catch {
    return false;
  }
}

function sayFirst() {
  const box = el("input", { type: "checkbox", checked: saysFirst() });
  box.onchange = () => {
    try {
      localStorage.setItem(SAY_FIRST, box.checked ? "yes" : "no");
    } catch {
      // It is off the next time.
    }
  };
  const text = el(
    "span",
    {},
    el("b", {}, "Say it first"),
    el("span", { class: "muted" }, "Type what you would say before you see the answers."),
  );
  return el("label", { class: "option first" }, box, text);
}

function startWords(level, scenario) {
  if (level === "worked") return ["play", "Watch the call"];
  if (level === "assessment") return ["phone", "Start the assessment"];
  return ["phone", scenario.direction === "inbound" ? "Take the call" : "Place the call"];
}

// The form, whose last lines follow the level that is chosen.
function taking(page, view) {
  const { scenario } = view;
  const levels = view.levels?.length ? view.levels : [ALONE];
  const who = customers(view);
  if (!who.querySelector("input:checked")) who.querySelector("input")?.click();
  const [first, start] = [sayFirst(), el("button", { type: "submit", class: "btn main" })];
  const level = () => levels.find((one) => one.id === how.querySelector("input:checked")?.value) || ALONE;
  const follow = () => {
    const { id, may_type_first } = level();
    first.hidden = !may_type_first;
    const [sign, words] = startWords(id, scenario);
    start.replaceChildren(icon(sign), words);
  };
  const how = support(levels, follow);
  const send = (event) => {
    event.preventDefault();
    const { id, may_type_first } = level();
    const types_first = Boolean(may_type_first && first.querySelector("input").checked);
    page.send("start", {
      scenario: scenario.id,
      persona: who.querySelector("input:checked")?.value || "",
      level: id,
      types_first,
    });
  };
  follow();
  return el(
    "form",
    { class: "card take", onsubmit: send },
    who,
    levels.length > 1 && how,
    first,
    el("div", { class: "go" }, start),
  );
}

function percent(share) {
  if (share === 0) return "never";
  return share < 0.0001 ? "less than 0.01 % of the time" : `${(100 * share).toFixed(2)} % of the time`;
}

function proof(found) {
  const rows = found.details.map((call) =>
    el(
      "tr",
      {},
      el("td", {}, call.persona),
      el("td", {}, call.case),
      el("td", {}, call.state),
      el("td", { class: "number" }, call.configurations ? call.configurations.toLocaleString("en") : ""),
      el("td", { class: "number" }, call.perfect_turns || ""),
    ),
  );
  const about = found.holds
    ? `Every course that this call can take was examined, with every customer and every case: ${found.configurations.toLocaleString("en")} different situations. Each call ends, a perfect call exists, no call with a critical error passes, every criterion can be earned and can be lost, and someone who knows nothing passes ${percent(found.luck)} at most.`
    : "The content was changed after it was last proved, or a property does not hold. A trainer can run “simulator prove” to see which.";
  return el(
    "details",
    { class: "proof" },
    el("summary", {}, found.line),
    el("p", {}, about),
    el(
      "div",
      { class: "scroll" },
      el(
        "table",
        {},
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            ["Customer", "Case", "State", "Situations", "Perfect in"].map((name) => el("th", { scope: "col" }, name)),
          ),
        ),
        el("tbody", {}, rows),
      ),
    ),
  );
}

export default function brief(component) {
  return drawn(component, "brief", (page, view, trouble) => {
    const { scenario } = view;
    return el(
      "div",
      { class: "wrap" },
      el("p", { class: "back" }, link(page, "choose", {}, {}, "All calls")),
      el(
        "div",
        { class: "title" },
        el("h1", {}, scenario.title),
        el(
          "p",
          { class: "row" },
          el("span", { class: `tag ${scenario.level}` }, scenario.level[0].toUpperCase() + scenario.level.slice(1)),
          el("span", { class: "tag" }, scenario.direction === "inbound" ? "They call you" : "You call them"),
          scenario.tags.map((tag) => el("span", { class: "tag" }, tag.replaceAll("_", " "))),
        ),
      ),
      problem(trouble),
      el(
        "div",
        { class: "two" },
        el(
          "section",
          { "aria-labelledby": "brief-title" },
          el("h2", { id: "brief-title" }, "Your brief"),
          el("p", { class: "lead text" }, view.text),
          el(
            "ul",
            { class: "rules" },
            el("li", {}, `You are an agent in Billing at ${view.company}.`),
            el(
              "li",
              {},
              "Look-ups, payments, transfers and the phone are on your desk at all times. When to use them is up to you.",
            ),
            el(
              "li",
              {},
              "The account shows only what you look up. ",
              scenario.cases > 1 ? "It may differ the next time you take this call." : "",
            ),
            el("li", {}, "Nothing is lost if you close the window. The call waits for you under My calls."),
          ),
          scenario.statements.length > 0 &&
            el(
              "div",
              { class: "cites" },
              el("h3", {}, "What this call practises"),
              el("p", { class: "small muted" }, "Statements of the company guide:"),
              el(
                "p",
                { class: "row" },
                scenario.statements.map((id) => el("span", { class: "tag" }, id)),
              ),
            ),
          scenario.proof && proof(scenario.proof),
          view.counsel &&
            el("aside", { class: "counsel" }, el("h3", {}, "For trainers, and for counsel"), el("p", {}, view.counsel)),
        ),
        taking(page, view),
      ),
    );
  });
}
