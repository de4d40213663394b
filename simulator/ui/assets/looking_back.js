// What the pages that look back on a call share: marks of turns, results, statements and approved words.
// A mark is a shape, a sign and a word, so that nothing is told by colour alone.
const SHAPES = {
  best: "M12 .8l3.4 7 7.7 1.1-5.6 5.4 1.4 7.7-6.9-3.7-6.9 3.7 1.4-7.7L.9 8.9l7.7-1.1z",
  good: "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z",
  inaccuracy: "M12 1.5 23.5 22H.5z",
  mistake: "M12 0 24 12 12 24 0 12z",
  blunder: "M2 2h20v20H2z",
};
const COUNTED = { best: "best", good: "good", inaccuracy: "inaccuracies", mistake: "mistakes", blunder: "blunders" };

function drawing(tag, props, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props)) node.setAttribute(name, value);
  node.append(...children.filter(Boolean));
  return node;
}

function shape(label) {
  const path = drawing("path", { d: SHAPES[label] });
  return drawing("svg", { viewBox: "0 0 24 24", class: "shape", "aria-hidden": "true" }, path);
}

function wordOf(label) {
  return LABELS[label][1];
}

function signed(label) {
  const [sign] = LABELS[label];
  return [shape(label), !ICONS[sign] && el("span", { class: "sign-of", "aria-hidden": "true" }, sign)];
}

function labelMark(label) {
  return el("span", { class: "lab", "data-label": label }, signed(label), el("span", {}, wordOf(label)));
}

function points(score) {
  return score === null ? "–" : String(Math.round(score * 10) / 10);
}

// Whole, unless that would carry it over the pass mark.
function wholePoints(score, passMark) {
  const whole = Math.round(score);
  return String(score < passMark && whole >= passMark ? Math.floor(score * 10) / 10 : whole);
}

function glide() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}

function statement([number, text]) {
  return el("p", { class: "source" }, el("b", {}, number), el("span", {}, text));
}

function approved(text, quoted) {
  return el(
    "figure",
    { class: "approved" },
    el("figcaption", {}, quoted ? "Approved words (from the guide)" : "Approved words (ours; the guide gives none)"),
    el("blockquote", {}, text),
  );
}

function speech(by, bubble) {
  return el(
    "p",
    { class: `bubble ${bubble.by} ${bubble.kind}` },
    el("span", { class: "who" }, by),
    el("span", { class: "words" }, bubble.text),
  );
}

// What could have been chosen, and what this customer would have answered to it.
function exchange(speaker, { text, kind, reply, mood }) {
  return el(
    "div",
    { class: "exchange" },
    speech(kind === "did" ? "You do" : "You say", { by: "trainee", kind, text }),
    speech(mood ? `${speaker}, ${mood}` : speaker, { by: "customer", kind: "said", text: reply }),
  );
}

// How a call came out, in one line. A critical error fails it whatever the figure.
function result(call) {
  if (!call.ended) return el("span", { class: "result-of open" }, icon("phone"), "Still open");
  if (call.passed === null) return el("span", { class: "result-of" }, "Not graded");
  const tone = call.passed ? "passed" : call.critical?.length ? "critical" : "short";
  const words = { passed: "Passed", critical: "Critical error", short: "Not yet" };
  const signs = { passed: "check", critical: "alert", short: "dash" };
  return el(
    "span",
    { class: `result-of ${tone}` },
    icon(signs[tone]),
    words[tone],
    call.score !== null && el("b", {}, points(call.score)),
  );
}

function branchButton(page, number, text, props) {
  return el(
    "button",
    { type: "button", class: "btn", ...props, onclick: () => page.send("branch", { number }) },
    icon("branch"),
    text,
  );
}
