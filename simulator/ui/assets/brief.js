// The brief: what the agent knows before picking up, and the choice of customer.
function customers(view) {
  const personas = view.scenario.personas;
  const option = (id, title, about) =>
    el(
      "label",
      { class: "option" },
      el("input", { type: "radio", name: "customer", value: id, checked: (view.persona?.id || "") === id }),
      el("span", {}, el("b", {}, title), about && el("span", { class: "muted" }, about)),
    );
  return el(
    "fieldset",
    {},
    el("legend", {}, "Who is on the line?"),
    personas.length > 1 && option("", "Whoever rings", "Chance decides, as on a real day."),
    personas.map((persona) => option(persona.id, persona.title, persona.about)),
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
        el("thead", {}, el("tr", {}, ["Customer", "Case", "State", "Situations", "Perfect in"].map((name) => el("th", { scope: "col" }, name)))),
        el("tbody", {}, rows),
      ),
    ),
  );
}

export default function brief(component) {
  return drawn(component, "brief", (page, view, trouble) => {
    const { scenario } = view;
    const who = customers(view);
    if (!who.querySelector("input:checked")) who.querySelector("input")?.click();
    const take = (event) => {
      event.preventDefault();
      page.send("start", { scenario: scenario.id, persona: who.querySelector("input:checked")?.value || "", level: "practice" });
    };
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
        el(
          "form",
          { class: "card take", onsubmit: take },
          who,
          el(
            "button",
            { type: "submit", class: "btn main" },
            icon("phone"),
            scenario.direction === "inbound" ? "Take the call" : "Place the call",
          ),
        ),
      ),
    );
  });
}
