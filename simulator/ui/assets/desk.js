// The call screen. The same nodes stay on the page from turn to turn: only new lines are added, so that the log is
// announced once, the focus stays where it was and a turn costs the same with four lines or four hundred.
const MOODS = ["furious", "angry", "irritated", "neutral", "calm"];
// Where the actions of a role stand on the desk, and under which name. Others stand under the name of their group.
const PLACES = {
  identity: ["Account", "account"],
  lookup: ["Account", "search"],
  payment: ["Payment", "money"],
  transfer: ["Transfer to", "transfer"],
  message: ["Phone", "phone"],
  hangs_up: ["Phone", "phone"],
};
const ORDER = ["Account", "Payment", "Transfer to", "Phone"];

function placeOf({ role, group }) {
  const words = group.replaceAll("_", " ");
  return PLACES[role] || [words.charAt(0).toUpperCase() + words.slice(1), "note"];
}

function build(page) {
  const part = {};
  const say = el("section", { class: "say", "aria-labelledby": "say-title" });
  Object.assign(part, {
    say,
    name: el("h1"),
    about: el("p"),
    mood: el("div", { class: "mood" }),
    time: el("span", { role: "timer", "aria-label": "Call time" }),
    log: el("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": "Conversation", tabindex: "0" }),
    problem: el("div"),
    sayTitle: el("h2", { id: "say-title", tabindex: "-1" }, "What do you say?"),
    keys: el("span", { class: "small muted" }),
    replies: el("ol"),
    panels: el("div", { class: "panels", tabindex: "0", role: "group", "aria-label": "What you looked up" }),
    lookups: el("div"),
    actions: el("div"),
    brief: el("p"),
    told: el("p", { class: "unseen", role: "status" }),
    ...supportParts(page),
  });
  keepNewest(part.log);
  part.side = el(
    "aside",
    { class: "side", "aria-label": "Your desk", tabindex: "-1" },
    el("section", { class: "card account" }, el("h2", {}, icon("account"), "Account"), part.lookups, part.panels),
    el("section", { class: "card" }, el("h2", {}, icon("phone"), "Actions"), part.actions),
    el("details", { class: "card brief" }, el("summary", {}, "The brief"), part.brief),
  );
  say.append(part.typed, el("header", {}, part.sayTitle, part.keys, part.help), part.first, part.replies, part.note);
  const main = el(
    "div",
    { id: "main", class: "desk", tabindex: "-1" },
    el(
      "div",
      { class: "bar" },
      el("div", { class: "who" }, part.name, part.about),
      part.level,
      part.mood,
      el("span", { class: "timer" }, icon("clock"), part.time),
      soundButton(page),
      el(
        "button",
        {
          type: "button",
          class: "btn quiet todesk",
          "aria-label": "Go to the desk",
          onclick: () => {
            part.side.scrollIntoView();
            part.side.focus({ preventScroll: true });
          },
        },
        "Desk",
      ),
      part.branch,
    ),
    el(
      "section",
      { class: "card talk", "aria-label": "Conversation and responses" },
      part.log,
      part.problem,
      part.coach,
      say,
    ),
    part.side,
    part.told,
  );
  page.root.replaceChildren(
    skip("Skip to the responses", () =>
      (part.first.hidden ? part.replies.querySelector("button") || main : part.words).focus()),
    masthead(page, "call"),
    main,
  );
  return part;
}

// Reading aloud: the browser's own voice, off until asked for, remembered on this computer only.
const SOUND = "call-simulator-read-aloud";
const MOST_SENT = 3;

function soundOn() {
  try {
    return localStorage.getItem(SOUND) === "yes";
  } catch {
    return false;
  }
}

function soundButton(page) {
  if (!window.speechSynthesis) return null;
  const button = el("button", { type: "button", class: "btn quiet sound", title: "Read the customer's lines aloud" });
  const show = () => {
    button.setAttribute("aria-pressed", String(soundOn()));
    button.setAttribute("aria-label", "Read aloud");
    button.replaceChildren(icon(soundOn() ? "sound" : "silent"), el("span", {}, "Read aloud"));
  };
  button.onclick = () => {
    try {
      localStorage.setItem(SOUND, soundOn() ? "no" : "yes");
    } catch {
      return;
    }
    const last = page.view.bubbles.findLast((bubble) => bubble.by === "customer" && bubble.kind === "said");
    if (!soundOn()) window.speechSynthesis.cancel();
    else if (last) speak(last.text, page.view.voice);
    show();
  };
  show();
  return button;
}

function speak(text, [pitch, rate]) {
  const line = new SpeechSynthesisUtterance(text);
  line.lang = "en-US";
  line.pitch = pitch;
  line.rate = rate;
  window.speechSynthesis.speak(line);
}

function entry(bubble, view, follows) {
  const said = bubble.kind === "said";
  const felt = said && bubble.by === "customer" && bubble.mood;
  const by = bubble.by === "customer" ? view.caller : "You";
  const label = el("span", { class: follows ? "unseen" : "by" }, by);
  return el(
    "div",
    { class: `turn ${bubble.by} ${bubble.kind}${felt ? ` felt ${bubble.mood}` : ""}` },
    said && label,
    el("p", {}, el("span", {}, said ? bubble.text : `${by} · ${bubble.text}`)),
    felt && el("span", { class: "unseen" }, `(${bubble.mood})`),
  );
}

function showTalk(page, view) {
  const { part } = page;
  const first = page.call !== view.id || part.log.childElementCount > view.bubbles.length;
  if (first) part.log.replaceChildren();
  const before = part.log.childElementCount;
  view.bubbles.slice(before).forEach((bubble, offset) => {
    const previous = view.bubbles[before + offset - 1];
    const follows = previous && previous.by === bubble.by && previous.kind === bubble.kind;
    const node = entry(bubble, view, follows);
    part.log.append(node);
    if (!first && soundOn() && window.speechSynthesis && bubble.by === "customer" && bubble.kind === "said")
      speak(bubble.text, view.voice);
  });
  page.grew = part.log.childElementCount > before;
}

// After everything else is drawn: longer responses leave less room for the log.
function showNewest(page) {
  const { log } = page.part;
  if (!page.grew) return;
  log.scrollTop = log.scrollHeight;
  // On a phone the responses may have been scrolled to: the answer must be seen.
  if (page.settled) log.scrollIntoView({ block: "nearest" });
  page.settled = true;
}

function choose(page, choice, button) {
  const made = { choice, version: page.view.version };
  if (!page.send("choose", made)) return;
  page.made = { ...made, sent: 1 };
  button.classList.add("picked");
}

// A choice made while the app was being started again may never have reached it. Nothing tells us but that the call has
// not moved on; sending it again is safe, since the app takes one choice per turn and passes over any other.
function sendAgain(page) {
  const { made, view } = page;
  const lost = made && made.version === view.version && !view.ended && made.sent < MOST_SENT;
  if (!lost) page.made = null;
  else if (page.send("choose", { choice: made.choice, version: made.version })) made.sent += 1;
  return Boolean(lost);
}

function showReplies(page, view) {
  const { part } = page;
  const held = part.replies.contains(part.replies.getRootNode().activeElement);
  const choices = offered(view);
  choices.forEach((choice, index) => {
    let item = part.replies.children[index];
    if (!item) {
      item = el("li", {}, el("button", { type: "button" }, el("kbd"), el("span")));
      part.replies.append(item);
    }
    const button = item.firstChild;
    const key = choice.key || "";
    const meant = view.typed_answer?.meant === choice.id;
    button.className = meant ? "reply near" : "reply";
    button.children[0].textContent = key;
    button.children[1].textContent = choice.text;
    markMeant(button, meant);
    if (key) button.setAttribute("aria-keyshortcuts", key);
    button.onclick = () => choose(page, choice.id, button);
  });
  while (part.replies.childElementCount > choices.length) part.replies.lastChild.remove();
  part.keys.textContent = choices.length > 1 ? `Keys 1 to ${choices.length}` : "";
  if (held && !choices.length && !view.typed_answer?.asked) part.log.focus();
}

function showEnd(page, view) {
  if (page.part.over) return;
  const debrief = link(page, "debrief", { call: view.id }, { class: "btn main" }, "See the debrief", icon("next"));
  page.part.over = el(
    "div",
    { class: "over" },
    el("h2", {}, "The call has ended"),
    el("p", {}, view.outcome || "The line is closed."),
    el("div", { class: "row" }, debrief, link(page, "choose", {}, { class: "btn" }, "Choose another call")),
  );
  page.part.say.replaceChildren(page.part.over);
  page.part.told.textContent = `The call has ended. ${view.outcome || ""}`;
  if (page.settled) debrief.focus();
}

function actionButton(page, action) {
  const button = el(
    "button",
    { type: "button", class: action.done ? "do done" : "do", "data-choice": action.id },
    icon(action.done ? "check" : placeOf(action)[1]),
    el("span", {}, action.text),
    action.done && el("span", { class: "unseen" }, "(done)"),
  );
  button.onclick = () => choose(page, action.id, button);
  return button;
}

function showActions(page, view) {
  const shape = JSON.stringify(view.actions);
  if (page.actions === shape) {
    page.part.side.querySelectorAll(".picked").forEach((button) => button.classList.remove("picked"));
    return;
  }
  page.actions = shape;
  const active = page.root.getRootNode().activeElement?.dataset?.choice;
  const places = new Map(ORDER.map((name) => [name, []]));
  for (const action of view.actions) {
    const [name] = placeOf(action);
    places.set(name, [...(places.get(name) || []), actionButton(page, action)]);
  }
  const sets = [...places]
    .filter(([, buttons]) => buttons.length)
    .map(([name, buttons]) => [
      name,
      el(
        "div",
        { role: "group", "aria-label": name },
        name === "Account" ? null : el("h3", {}, name),
        el("div", { class: "doing" }, buttons),
      ),
    ]);
  page.part.lookups.replaceChildren(...sets.filter(([name]) => name === "Account").map(([, node]) => node));
  page.part.actions.replaceChildren(...sets.filter(([name]) => name !== "Account").map(([, node]) => node));
  page.part.actions.parentElement.hidden = !page.part.actions.childElementCount;
  if (active) page.part.side.querySelector(`[data-choice="${CSS.escape(active)}"]`)?.focus({ preventScroll: true });
}

function showPanels(page, view) {
  const shape = JSON.stringify(view.panels);
  if (page.panels === shape) return;
  const opened = page.opened;
  page.panels = shape;
  page.opened = new Set(view.panels.filter((panel) => panel.opened).map((panel) => panel.title));
  page.part.panels.replaceChildren(
    ...view.panels.map((panel) => {
      const fresh = opened && panel.opened && !opened.has(panel.title);
      if (fresh) page.part.told.textContent = `${panel.title}: ${panel.rows.map((row) => row.join(" ")).join(". ")}`;
      const rows = panel.rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]);
      return el(
        "section",
        { class: fresh ? "panel fresh" : "panel" },
        el("h3", {}, panel.title),
        panel.opened ? el("dl", {}, rows) : el("p", { class: "shut" }, "Not looked up"),
      );
    }),
  );
  const fresh = page.part.panels.querySelector(".fresh");
  if (fresh) page.part.panels.scrollTop = fresh.offsetTop - page.part.panels.offsetTop;
}

function showMood(page, mood) {
  const level = MOODS.indexOf(mood);
  page.part.mood.className = `mood ${mood || ""}`;
  page.part.mood.replaceChildren(
    ...(level < 0
      ? []
      : [
          el("span", {}, el("span", { class: "word" }, "Mood: "), el("b", {}, mood)),
          el(
            "span",
            { class: "gauge", "aria-hidden": "true" },
            MOODS.map((_, index) => el("i", { class: index <= level ? "on" : null })),
          ),
        ]),
  );
}

function tick(page) {
  const { view } = page;
  const end = view.ended_at ? Date.parse(view.ended_at) : Date.now();
  page.part.time.textContent = clockText((end - Date.parse(view.started_at)) / 1000);
}

function onKey(page, event) {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = event.composedPath()[0];
  if (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName || "")) return;
  if (document.querySelector('[role="dialog"]')) return;
  if (event.key === "h" && page.view.hint) return page.part.help.click();
  const index = offered(page.view).findIndex((choice) => choice.key && choice.key === event.key);
  if (index < 0) return;
  event.preventDefault();
  page.part.replies.children[index].firstChild.click();
}

function listen(page) {
  const key = (event) => onKey(page, event);
  // Another tab may have taken the call further: look again when this one is seen again.
  const look = () => {
    if (document.visibilityState === "visible" && !page.view.ended) page.send("look", Date.now());
  };
  const clock = setInterval(() => tick(page), 1000);
  document.addEventListener("keydown", key);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(clock);
    clearTimeout(page.waiting);
    document.removeEventListener("keydown", key);
    document.removeEventListener("visibilitychange", look);
    window.speechSynthesis?.cancel();
    page.stop = null;
  };
}

export default function desk(component) {
  const page = pageOf(component);
  const { view, problem: trouble } = component.data[0];
  page.part ||= build(page);
  if (page.call && page.call !== view.id) {
    page.part = build(page);
    page.call = page.actions = page.panels = page.opened = null;
    page.arrives = true;
  }
  page.view = view;
  page.settle();
  page.onsilence = () => {
    if (sendAgain(page)) return;
    page.part.problem.replaceChildren(
      problem(
        "The app is not answering. Your call is kept: check that the app is still running, then load this page again.",
      ),
    );
  };
  page.part.problem.className = trouble ? "problems" : "";
  page.part.problem.replaceChildren(...(trouble ? [problem(trouble)] : []));
  page.part.name.textContent = view.caller;
  page.part.about.textContent = `${view.scenario}. You are ${view.agent}, ${view.company}.`;
  page.part.brief.textContent = view.brief;
  showMood(page, view.mood);
  showTalk(page, view);
  page.call = view.id;
  showSupport(page, view);
  if (view.ended) showEnd(page, view);
  else {
    showReplies(page, view);
    showRecall(page, view);
  }
  showActions(page, view.ended ? { ...view, actions: [] } : view);
  showPanels(page, view);
  showNewest(page);
  arrive(page, startsAt(page));
  if (trouble) page.made = null;
  else sendAgain(page);
  page.stop ||= listen(page);
  tick(page);
  return page.stop;
}
