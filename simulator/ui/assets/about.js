// About: how the grading works, and everything that was assumed.
function rule(title, text) {
  return el("section", { class: "place" }, el("h3", {}, title), el("p", {}, text));
}

export default function about(component) {
  return drawn(component, "about", (page, view, trouble) => {
    const places = new Map();
    for (const row of view.assumptions) places.set(row.where, [...(places.get(row.where) || []), row]);
    const entries = (rows) =>
      el(
        "dl",
        {},
        rows.map((row) => [el("dt", {}, row.title), el("dd", {}, row.reason)]),
      );
    return el(
      "div",
      { class: "wrap" },
      el("h1", {}, "About this simulator"),
      problem(trouble),
      el(
        "section",
        {},
        el("h2", {}, "How a call is graded"),
        el(
          "div",
          { class: "places" },
          rule(
            "Evidence",
            "Every criterion names the statement of the company guide it comes from, and shows the moment of your call that decided it.",
          ),
          rule(
            "The figure",
            "It is the weight you met out of the weight that applied to this call. What did not come up is left out, and how long you took never counts against you.",
          ),
          rule("Critical errors", "Some criteria are critical: missing one fails the call. The figure stays in sight."),
          rule(
            "Proof",
            "A call is proved when every course it can take was examined: each one ends, a perfect call exists, no call with a critical error passes, and knowing nothing does not pass. Where that is not so, the call says so.",
          ),
          rule(
            "Chance",
            "It chooses the names, the amounts and the account, never what the customer makes of what you say. The same call always gets the same grade.",
          ),
        ),
      ),
      el(
        "section",
        {},
        el("h2", {}, "What we assumed"),
        el(
          "p",
          { class: "lead" },
          "Where the guide is silent, we took the procedure to be what a careful billing team would expect. A trainer should read these once.",
        ),
        view.assumptions.length
          ? el(
              "div",
              { class: "places" },
              [...places].map(([where, rows]) => el("section", { class: "place" }, el("h3", {}, where), entries(rows))),
            )
          : el("p", { class: "muted" }, "Nothing was assumed: the guide answers every point of this library."),
      ),
      view.notes.length > 0 &&
        el(
          "section",
          {},
          el("h2", {}, "Trainer's notes"),
          el(
            "p",
            { class: "lead" },
            "Points where the law may differ from the guide. The grading follows the guide: ask counsel before real calls.",
          ),
          el(
            "div",
            { class: "places" },
            view.notes.map((note) =>
              el("section", { class: "place" }, el("h3", {}, note.scenario), el("p", {}, note.text)),
            ),
          ),
        ),
    );
  });
}
