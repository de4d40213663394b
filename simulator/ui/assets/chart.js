// The chart: what could still be had after each turn, and the customer's mood. The lines are stretched to the width there
// is; what has to keep its form (dots, words) stands above them, placed in percent.
const MOST_NUMBERS = 12;
// From so many turns on, the dots are small and only those that cost something keep their sign.
const MANY_TURNS = 26;
// Below this part of the height, a sign stands above its dot: under it are the numbers of the turns.
const LOW = 0.88;

function percent(part, whole) {
  return whole ? `${(100 * part) / whole}%` : "0%";
}

// A loss belongs to its turn: the line falls there, and not on the way to it.
function stepsOf(points) {
  const [first, ...others] = points;
  return `M${first.x} ${first.score_y}${others.map((point) => `H${point.x}V${point.score_y}`).join("")}`;
}

function lines(chart) {
  const { width, height, points, pass_y, score_ticks, no_return_x } = chart;
  const across = (y, name) => drawing("path", { d: `M0 ${y}H${width}`, class: name });
  const steps = stepsOf(points);
  const mood = `M${points.map((point) => `${point.x} ${point.mood_y}`).join("L")}`;
  return drawing(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", "aria-hidden": "true", class: "lines" },
    ...score_ticks.map(([y]) => across(y, "grid")),
    no_return_x !== null &&
      drawing("rect", { x: no_return_x, y: 0, width: width - no_return_x, height, class: "beyond" }),
    drawing("path", { d: `${steps}V${height}H0Z`, class: "area" }),
    across(pass_y, "pass"),
    no_return_x !== null && drawing("path", { d: `M${no_return_x} 0V${height}`, class: "noreturn" }),
    drawing("path", { d: mood, class: "mood" }),
    drawing("path", { d: steps, class: "score" }),
  );
}

function scale(chart, ticks, name) {
  return el(
    "div",
    { class: `scale ${name}`, "aria-hidden": "true" },
    ticks.map(([y, text]) => el("span", { style: `top:${percent(y, chart.height)}` }, text)),
  );
}

function turnScale(chart, turns) {
  const every = Math.ceil(turns.length / MOST_NUMBERS);
  return el(
    "div",
    { class: "turn-scale", "aria-hidden": "true" },
    turns.map(
      (point, index) =>
        index % every === 0 &&
        el(
          "span",
          { class: index % (2 * every) ? "spare" : null, style: `left:${percent(point.x, chart.width)}` },
          String(point.number),
        ),
    ),
  );
}

function dot(chart, point) {
  return el(
    "div",
    {
      role: "option",
      id: `dot-${point.number}`,
      class: point.score_y > LOW * chart.height ? "dot low" : "dot",
      "data-label": point.label,
      "aria-selected": "false",
      "aria-label": `Turn ${point.number}, ${wordOf(point.label).toLowerCase()}`,
      style: `left:${percent(point.x, chart.width)};top:${percent(point.score_y, chart.height)}`,
    },
    signed(point.label),
  );
}

// The nearest turn to a place on the chart: nobody has to hit a dot.
function nearest(chart, turns, list, event) {
  const box = list.parentElement.getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * chart.width;
  return turns.reduce((best, point) => (Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best)).number;
}

function words(view, chart) {
  const gone = chart.no_return_x;
  return [
    el(
      "span",
      { class: "pass-word", "aria-hidden": "true", style: `top:${percent(chart.pass_y, chart.height)}` },
      `Pass mark ${view.pass_mark}`,
    ),
    gone !== null &&
      el(
        "span",
        {
          class: `gone-word${gone > 0.72 * chart.width ? " before" : ""}`,
          "aria-hidden": "true",
          style: `left:${percent(gone, chart.width)}`,
        },
        "No pass from here",
      ),
  ];
}

// The pointer finds the nearest turn, also while it is drawn along; the arrows go from one to the next.
function listen(list, chart, turns, { selected, pick, enter }) {
  const pickAt = (event) => {
    const number = nearest(chart, turns, list, event);
    if (number !== selected()) pick(number);
  };
  list.onpointerdown = (event) => event.button === 0 && pickAt(event);
  list.onpointermove = (event) => event.buttons & 1 && pickAt(event);
  // A screen reader's click has no place on the chart, but it has a dot.
  list.onclick = (event) => {
    const hit = event.target.closest(".dot");
    if (hit && !event.detail) pick(Number(hit.id.slice("dot-".length)));
  };
  list.onkeydown = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = turns.findIndex((point) => point.number === selected());
    const last = turns.length - 1;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    if (to !== undefined) pick(turns[Math.max(0, Math.min(to, last))].number);
    else if (event.key === "Enter" || event.key === " ") enter();
    else return;
    event.preventDefault();
  };
}

// `pick` is told which turn was chosen, `enter` that it is to be read.
function plot(view, pick, enter) {
  const { chart } = view.board;
  const turns = chart.points.filter((point) => point.label);
  const dots = new Map(turns.map((point) => [point.number, dot(chart, point)]));
  const cursor = el("i", { class: "cursor", "aria-hidden": "true" });
  const list = el(
    "div",
    {
      class: "dots",
      role: "listbox",
      tabindex: "0",
      "aria-label": "Turns on the chart",
      "aria-orientation": "horizontal",
    },
    cursor,
    [...dots.values()],
  );
  let selected = null;
  listen(list, chart, turns, { selected: () => selected, pick, enter });
  const mark = (number) => {
    selected = number;
    for (const [other, node] of dots) node.setAttribute("aria-selected", String(other === number));
    list.setAttribute("aria-activedescendant", `dot-${number}`);
    cursor.style.left = percent(chart.points.find((point) => point.number === number).x, chart.width);
  };
  const node = el(
    "div",
    { class: `plot${turns.length >= MANY_TURNS ? " many" : ""}`, style: `--turns:${Math.max(turns.length, 1)}` },
    scale(chart, chart.score_ticks, "scores"),
    el("div", { class: "field" }, lines(chart), words(view, chart), list),
    scale(chart, chart.mood_ticks, "moods"),
    turnScale(chart, turns),
  );
  return { node, mark };
}

function key(text, line) {
  const sample = drawing(
    "svg",
    { viewBox: "0 0 28 8", class: "lines sample", "aria-hidden": "true" },
    drawing("path", { d: "M0 4H28", class: line }),
  );
  return el("span", {}, sample, text);
}

function chartFigure(view, drawn) {
  return el(
    "figure",
    { class: "chart" },
    el(
      "figcaption",
      { class: "keys small" },
      key("Score still attainable", "score"),
      key(`Mood of the ${view.speaker.toLowerCase()}`, "mood"),
    ),
    drawn.node,
  );
}
