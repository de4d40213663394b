// A worked example: the perfect call at the trainee's own pace, and the reason for each decision in the margin.
// Decisions are added to what is there, so that each is announced once and the call can be read back.
const PLACE = "call-simulator-worked-";
const SEEN = "call-simulator-watched-";
const WORDS_A_SECOND = 4;
const SHORTEST = 4;
const ASSUMED = "Assumption";

function kept(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key, value) {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // A refresh begins at the beginning, then.
  }
}

function line(by, bubble, who) {
  const said = bubble.kind === "said";
  const felt = said && bubble.mood;
  return el(
    "div",
    { class: `turn ${by} ${bubble.kind}${felt ? ` felt ${bubble.mood}` : ""}` },
    said &&
      el(
        "span",
        { class: "by" },
        felt ? `${who}, ${bubble.mood}` : who,
        bubble.spiel && el("span", { class: "tag words" }, `Approved words ${bubble.spiel}`),
      ),
    el("p", {}, el("span", {}, said ? bubble.text : `${who} · ${bubble.text}`)),
  );
}

function lookedUp(panel) {
  const rows = panel.rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]);
  return el("section", { class: "card seen" }, el("h3", {}, icon("account"), panel.title), el("dl", {}, rows));
}

function notThis(others) {
  if (!others.length) return null;
  const item = ([text, why]) =>
    el("li", {}, el("p", { class: "wrong" }, icon("cross"), el("q", {}, text)), el("p", { class: "small muted" }, why));
  const more = others.slice(2);
  return [
    el("h3", {}, "Not this"),
    el("ul", { class: "others" }, others.slice(0, 2).map(item)),
    more.length > 0 &&
      el(
        "details",
        {},
        el("summary", { class: "small" }, many(more.length, "more", "more")),
        el("ul", { class: "others" }, more.map(item)),
      ),
  ];
}

function margin(view, index) {
  const step = view.steps[index];
  return el(
    "div",
    { class: "margin" },
    el("h2", { class: "label" }, `Decision ${index + 1} of ${view.steps.length}`),
    el("h3", {}, "Why"),
    el(
      "ul",
      { class: "reasons" },
      step.reasons.map((reason) => el("li", {}, icon("check"), el("span", {}, reason))),
    ),
    step.sources.map(([id, text]) =>
      el(
        "p",
        { class: `small source${id === ASSUMED ? " assumed" : ""}` },
        el("b", {}, id),
        el("span", {}, text),
      ),
    ),
    notThis(step.instead_of),
  );
}

// What the customer said, what is answered to it, and why.
function decision(view, index) {
  const step = view.steps[index];
  const heard = index ? view.steps[index - 1].reply : view.opening;
  return el(
    "section",
    { class: "step" },
    el(
      "div",
      { class: "lines" },
      line("customer", heard, view.speaker),
      line("trainee", step, view.agent),
      step.opened.map(lookedUp),
    ),
    margin(view, index),
  );
}

function ending(page, view) {
  const last = view.steps.at(-1)?.reply || view.opening;
  // That it was watched may still be on its way: the button waits for that, and is pressed once.
  const take = () => {
    if (page.leaving) return;
    page.leaving = page.send("start", { scenario: view.scenario_id, persona: view.persona_id });
    if (!page.leaving) setTimeout(take, 50);
  };
  return el(
    "section",
    { class: "step" },
    el("div", { class: "lines" }, line("customer", last, view.speaker)),
    el(
      "div",
      { class: "margin ending" },
      el("h2", {}, "How it ended"),
      el("p", {}, view.outcome),
      el("p", { class: "muted" }, "When you take it yourself, the account may be another one."),
      view.score !== null &&
        el(
          "p",
          { class: "score" },
          el("b", {}, String(Math.round(view.score))),
          el("span", { class: "muted" }, " of 100"),
        ),
      el(
        "div",
        { class: "row" },
        el(
          "button",
          { type: "button", class: "btn main", onclick: take },
          icon("phone"),
          "Now take it yourself, guided",
        ),
        link(page, "choose", {}, { class: "btn" }, "All calls"),
      ),
    ),
  );
}

function before(view) {
  return el(
    "section",
    { class: "card before", "aria-label": "Before the call" },
    el("div", {}, el("h2", { class: "label" }, "The brief"), el("p", { class: "text" }, view.brief)),
    el(
      "div",
      {},
      el("h2", { class: "label" }, "What the account will turn out to be"),
      el("p", { class: "text true" }, view.case),
    ),
  );
}

function controls(page) {
  const button = (sign, text, act, kind = "") =>
    el("button", { type: "button", class: `btn ${kind}`, onclick: act }, icon(sign), el("span", {}, text));
  const part = {
    back: button("back", "Back", () => goTo(page, page.at - 1)),
    next: button("next", "Next", () => goTo(page, page.at + 1), "main"),
    play: button("play", "Play", () => setPlaying(page, !page.playing)),
    told: el("p", { class: "progress", role: "status" }),
    meter: el("i"),
    pace: el("i", { class: "pace" }),
  };
  part.back.setAttribute("aria-keyshortcuts", "ArrowLeft");
  part.next.setAttribute("aria-keyshortcuts", "ArrowRight");
  part.bar = el(
    "div",
    { class: "controls", role: "group", "aria-label": "Watching" },
    part.pace,
    part.back,
    el("div", { class: "where" }, part.told, el("div", { class: "meter", "aria-hidden": "true" }, part.meter)),
    part.play,
    part.next,
  );
  return part;
}

function showControls(page) {
  const { part, view, at } = page;
  const [all, end] = [view.steps.length, view.steps.length + 1];
  part.told.textContent =
    at === 0 ? `${many(all, "decision", "decisions")} to watch` : at > all ? "The end" : `Decision ${at} of ${all}`;
  part.meter.style.width = `${(100 * Math.min(at, all)) / Math.max(all, 1)}%`;
  part.next.querySelector("span").textContent = at === 0 ? "Begin" : at === all ? "How it ended" : "Next";
  part.back.disabled = at === 0;
  part.next.hidden = part.play.hidden = at === end;
  part.play.replaceChildren(icon(page.playing ? "pause" : "play"), el("span", {}, page.playing ? "Pause" : "Play"));
}

// Goes on by itself only when asked to, and slowly enough to be read.
function setPlaying(page, on) {
  const { part } = page;
  page.playing = on;
  clearTimeout(page.timer);
  part.pace.classList.remove("on");
  if (on) {
    const words = (part.script.lastElementChild || part.before).innerText.split(/\s+/).length;
    const seconds = Math.max(SHORTEST, words / WORDS_A_SECOND);
    part.pace.style.setProperty("--for", `${seconds}s`);
    void part.pace.offsetWidth; // begins the line anew
    part.pace.classList.add("on");
    page.timer = setTimeout(() => (document.hidden ? setPlaying(page, true) : goTo(page, page.at + 1)), 1000 * seconds);
  }
  showControls(page);
}

function watched(page) {
  const { id } = page.view;
  if (page.told === id || kept(SEEN + id)) return;
  if (!page.send("watched", { call: id })) return;
  page.told = id;
  keep(SEEN + id, "yes");
}

// Decision `to` is the last one shown; 0 is before the first, and one more than there are is the end.
function fill(page, to) {
  const { part, view } = page;
  const end = view.steps.length + 1;
  page.at = Math.min(Math.max(to, 0), end);
  while (part.script.childElementCount > page.at) part.script.lastElementChild.remove();
  while (part.script.childElementCount < page.at) {
    const index = part.script.childElementCount;
    part.script.append(index === view.steps.length ? ending(page, view) : decision(view, index));
  }
  keep(PLACE + view.id, String(page.at));
  return page.at === end;
}

function lookAt(page, behavior) {
  (page.part.script.lastElementChild || page.part.before).scrollIntoView({ block: "nearest", behavior });
}

function goTo(page, to) {
  const held = page.part.bar.contains(page.root.getRootNode().activeElement);
  const over = fill(page, to);
  setPlaying(page, page.playing && !over);
  lookAt(page, matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");
  if (!over) return;
  if (held) page.part.script.lastElementChild.querySelector("button").focus({ preventScroll: true });
  watched(page);
}

function onKey(page, event) {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented)
    return;
  const target = event.composedPath()[0];
  if (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName || "")) return;
  if (document.querySelector('[role="dialog"]')) return;
  const pressed = event.key === "Enter" || event.key === " ";
  if (pressed && target.closest?.("a, button, summary")) return;
  const by = pressed || event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (!by || page.at + by < 0 || page.at + by > page.view.steps.length + 1) return;
  event.preventDefault();
  goTo(page, page.at + by);
}

function listen(page) {
  const key = (event) => onKey(page, event);
  document.addEventListener("keydown", key);
  return () => {
    clearTimeout(page.timer);
    document.removeEventListener("keydown", key);
    page.stop = null;
  };
}

function layout(page, view, trouble) {
  page.view = view;
  page.playing = page.leaving = false;
  page.part = controls(page);
  page.part.before = before(view);
  page.part.script = el("div", {
    class: "script",
    role: "log",
    "aria-live": "polite",
    "aria-label": "The call, with the reason for each decision",
  });
  fill(page, Number(kept(PLACE + view.id)) || 0);
  showControls(page);
  if (page.at) setTimeout(() => lookAt(page, "auto"));
  return el(
    "div",
    { class: "wrap watch" },
    el(
      "p",
      { class: "back" },
      link(page, "brief", { scenario: view.scenario_id, persona: view.persona_id }, {}, "The brief"),
    ),
    el(
      "header",
      { class: "title" },
      el("p", { class: "label" }, "Worked example"),
      el("h1", {}, view.scenario),
      el(
        "p",
        { class: "muted" },
        `${view.persona}. You watch ${view.agent} of ${view.company} take this call without a fault.`,
      ),
    ),
    problem(trouble),
    page.part.before,
    el("p", { class: "small muted arrows" }, "The right arrow key goes on, the left one back."),
    page.part.script,
    page.part.bar,
  );
}

export default function worked(component) {
  drawn(component, "choose", layout);
  const page = pageOf(component);
  page.stop ||= listen(page);
  return page.stop;
}
