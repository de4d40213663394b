// What is shown instead of a page that cannot be shown.
export default function notice(component) {
  return drawn(component, "", (page, view, trouble) =>
    el(
      "div",
      { class: "wrap narrow" },
      el(
        "section",
        { class: "card notice" },
        icon("alert"),
        el("h1", {}, view.title),
        el("p", { class: "lead" }, view.text),
        problem(trouble),
        el(
          "div",
          { class: "row" },
          view.call && link(page, "call", { call: view.call }, { class: "btn main" }, "Go on with the call"),
          view.retry &&
            el(
              "button",
              { type: "button", class: "btn main", onclick: () => page.send("retry", Date.now()) },
              "Try again",
            ),
          link(page, "choose", {}, { class: view.call || view.retry ? "btn" : "btn main" }, "Choose a call"),
          link(page, "calls", {}, { class: "btn" }, "My calls"),
        ),
      ),
    ),
  );
}
