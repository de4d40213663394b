// The analysis board: the chart, and under it the selected turn with what it kept, what would have kept more and the way
// back. What is selected here is selected in the call beside it, and the other way round.
function quoteOf(view, number) {
  const bubble = view.bubbles.find((item) => item.number === number);
  return (
    bubble &&
    el(
      "div",
      { class: "made" },
      el("p", { class: "label" }, bubble.kind === "did" ? "You did" : "You said"),
      el("p", { class: "words" }, bubble.text),
    )
  );
}

function passWords(moment) {
  if (moment.can_pass_after) return ["still possible", "check"];
  return moment.can_pass_before ? ["out of reach from here on", "alert"] : ["out of reach already", "dash"];
}

function worth(view, moment) {
  const before = points(moment.before);
  const after = points(moment.after);
  const fell = (moment.before || 0) - (moment.after || 0);
  const [pass, sign] = passWords(moment);
  return el(
    "dl",
    { class: "worth" },
    el(
      "div",
      {},
      el("dt", {}, "Still attainable"),
      el(
        "dd",
        { class: "figures" },
        before !== after && [
          el("span", { class: "unseen" }, "before "),
          el("span", {}, before),
          icon("next"),
          el("span", { class: "unseen" }, "after "),
        ],
        el("b", {}, after),
        fell > 0.04 && el("span", { class: "fell" }, `−${points(fell)}`),
      ),
    ),
    el(
      "div",
      {},
      el("dt", {}, "A pass"),
      el("dd", { class: moment.can_pass_after ? "can" : "cannot" }, icon(sign), pass),
    ),
  );
}

function better(view, moment) {
  return (
    moment.better &&
    el("div", { class: "better" }, el("h4", {}, "What would have kept more"), exchange(view.speaker, moment.better))
  );
}

function wayBack(way) {
  const left = way.score === null ? "" : `${points(way.score)} of 100`;
  const comes = way.passes ? `It still comes to a pass, with ${left}:` : `No pass any more; it comes to ${left}:`;
  return el(
    "div",
    { class: "way" },
    el("h4", {}, way.passes ? "The shortest way back" : "A good way on from there"),
    left && el("p", { class: "small muted" }, comes),
    el(
      "ol",
      {},
      way.choices.map((text) => el("li", {}, el("span", {}, text))),
    ),
  );
}

function momentBody(page, view, moment) {
  return [
    quoteOf(view, moment.number),
    el("p", { class: "why" }, moment.why),
    worth(view, moment),
    moment.lost.length > 0 &&
      el(
        "div",
        { class: "lost" },
        el("h4", {}, "Criteria lost"),
        el(
          "ul",
          {},
          moment.lost.map((title) => el("li", {}, icon("cross"), el("span", {}, title))),
        ),
      ),
    better(view, moment),
    moment.recovery && wayBack(moment.recovery),
    el(
      "div",
      { class: "row" },
      branchButton(page, moment.number, "Go on differently from here"),
      el(
        "button",
        { type: "button", class: "btn quiet", onclick: () => showTurn(page, moment.number) },
        "Show it in the call",
      ),
    ),
  ];
}

function spoken(moment) {
  const [pass] = passWords(moment);
  const course = moment.before === moment.after ? "" : `${points(moment.before)} down to `;
  return `Turn ${moment.number}, ${wordOf(moment.label).toLowerCase()}. Attainable ${course}${points(moment.after)}, a pass ${pass}. ${moment.why}`;
}

// The one to begin with: what lost the pass, else what cost most, else the first.
function turningPoint(board) {
  const fell = (moment) => (moment.before || 0) - (moment.after || 0);
  const worst = board.moments.reduce((most, moment) => (fell(moment) > fell(most) ? moment : most));
  return board.no_return ?? worst.number;
}

function counts(page, view) {
  const { moments } = view.board;
  const of = (label) => moments.filter((moment) => moment.label === label).map((moment) => moment.number);
  const next = (all) => select(page, all.find((number) => number > page.turn) ?? all[0]);
  return el(
    "ul",
    { class: "counts", "aria-label": "Turns by label" },
    Object.keys(LABELS)
      .map((label) => [label, of(label)])
      .filter(([, all]) => all.length)
      .map(([label, all]) =>
        el(
          "li",
          {},
          el(
            "button",
            {
              type: "button",
              class: "count",
              "data-label": label,
              title: "Go to the next of these",
              onclick: () => next(all),
            },
            signed(label),
            el("span", {}, many(all.length, wordOf(label).toLowerCase(), COUNTED[label])),
          ),
        ),
      ),
  );
}

function momentPanel(page, view, order) {
  const title = el("h3", { id: "moment-title", tabindex: "-1" });
  const body = el("div", { class: "moment-body" });
  const told = el("p", { class: "unseen", role: "status" });
  const go = (by) => select(page, order[order.indexOf(page.turn) + by]);
  const button = (name, sign, by) =>
    el(
      "button",
      { type: "button", class: "btn quiet", "aria-label": name, title: name, onclick: () => go(by) },
      icon(sign),
    );
  const earlier = button("Turn before", "back", -1);
  const later = button("Turn after", "next", 1);
  const node = el(
    "section",
    { class: "moment", "aria-labelledby": "moment-title" },
    el("header", {}, title, earlier, later),
    body,
    told,
  );
  const show = (moment, quiet) => {
    const at = order.indexOf(moment.number);
    title.replaceChildren(el("span", {}, `Turn ${moment.number}`), labelMark(moment.label));
    earlier.setAttribute("aria-disabled", String(at === 0));
    later.setAttribute("aria-disabled", String(at === order.length - 1));
    body.replaceChildren(...momentBody(page, view, moment).filter(Boolean));
    node.dataset.label = moment.label;
    if (!quiet) told.textContent = spoken(moment);
  };
  return { node, title, show };
}

function lastChance(page, view) {
  const way = view.board.last_chance;
  if (!way || view.passed) return null;
  return el(
    "section",
    { class: "chance", "aria-labelledby": "chance-title" },
    el("h3", { id: "chance-title" }, "The last chance"),
    el(
      "p",
      {},
      `At turn ${way.number} it could still have been passed${way.score === null ? "" : `, with ${points(way.score)} of 100`}:`,
    ),
    el(
      "ol",
      {},
      way.choices.map((text) => el("li", {}, el("span", {}, text))),
    ),
    branchButton(page, way.number, `Take it from turn ${way.number}`),
  );
}

function allTurns(view) {
  const said = new Map(view.bubbles.map((bubble) => [bubble.number, bubble]));
  const row = (moment) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, String(moment.number)),
      el("td", { class: "what-was" }, said.get(moment.number)?.text || ""),
      el("td", {}, labelMark(moment.label)),
      el("td", { class: "num" }, points(moment.after)),
      el("td", {}, moment.can_pass_after ? "possible" : "out of reach"),
      el("td", {}, said.get(moment.number + 1)?.mood || ""),
    );
  const head = ["Turn", "Your choice", "Label", "Attainable", "A pass", "Customer"];
  return el(
    "details",
    { class: "more" },
    el("summary", {}, "All turns as a table"),
    el(
      "div",
      { class: "scroll", tabindex: "0", role: "group", "aria-label": "All turns" },
      el(
        "table",
        {},
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            head.map((text) => el("th", { scope: "col" }, text)),
          ),
        ),
        el("tbody", {}, view.board.moments.map(row)),
      ),
    ),
  );
}

function thresholds(view) {
  return el(
    "details",
    { class: "more" },
    el("summary", {}, "What the labels mean"),
    el(
      "dl",
      { class: "meanings" },
      view.board.thresholds.map(([label, text]) => el("div", {}, el("dt", {}, labelMark(label)), el("dd", {}, text))),
    ),
  );
}

function boardTitle() {
  return el("h2", { id: "board-title" }, "What each turn was worth");
}

function board(page, view) {
  page.board = null;
  if (!view.board?.moments.length)
    return el(
      "section",
      { class: "board", "aria-labelledby": "board-title" },
      boardTitle(),
      el("p", { class: "muted" }, "This call could not be analysed turn by turn."),
    );
  const moments = new Map(view.board.moments.map((moment) => [moment.number, moment]));
  const panel = momentPanel(page, view, [...moments.keys()]);
  const open = () => {
    panel.node.scrollIntoView({ block: "nearest", behavior: glide() });
    panel.title.focus({ preventScroll: true });
  };
  const drawn = plot(view, (number) => select(page, number), open);
  page.board = {
    open,
    show: (number, quiet) => {
      drawn.mark(number);
      panel.show(moments.get(number), quiet);
    },
  };
  return el(
    "section",
    { class: "board", "aria-labelledby": "board-title" },
    boardTitle(),
    el("p", { class: "summary" }, view.board.chart.summary),
    el("div", { class: "card" }, counts(page, view), chartFigure(view, drawn), panel.node),
    lastChance(page, view),
    el("div", { class: "mores" }, thresholds(view), allTurns(view)),
  );
}
