// Support during a call: what is said of the last choice, hints on request, help in the middle, and saying it first.
// Its parts stand beside what the desk draws and are filled or emptied; nothing of the desk is rebuilt for them.
const MOST_TYPED = 1200;
const NEARLY = 150;
// Windows with room for the reasons of a mistake above the answers; elsewhere they are opened by hand.
const ROOMY = "(min-width: 901px) and (min-height: 800px)";

function supportParts(page) {
  const part = {
    level: el("span", { class: "tag level" }),
    branch: el("p", { class: "small branch", hidden: true }),
    feedback: el("section", { "aria-label": "About your last choice" }),
    said: el("div", { role: "status" }),
    again: el("div", { class: "again" }),
    asking: el("div"),
    hint: el("div", { role: "status" }),
    help: el("button", { type: "button", class: "btn quiet help", hidden: true, onclick: () => askHelp(page) }),
    typed: el("div", { class: "typed", tabindex: "-1", hidden: true }),
    words: el("textarea", {
      rows: "2",
      maxlength: String(MOST_TYPED),
      "aria-labelledby": "say-title",
      spellcheck: "true",
    }),
    left: el("span", { class: "small muted", "aria-live": "polite" }),
    note: el(
      "p",
      { class: "small muted note", hidden: true },
      "Your own words are not graded; the answer you confirm is.",
    ),
  };
  part.feedback.append(part.said, part.again);
  part.coach = el("div", { class: "coach" }, part.feedback, part.asking, part.hint);
  part.first = sayFirst(page, part);
  return part;
}

function showSupport(page, view) {
  const { part } = page;
  part.level.textContent = SUPPORT_NAMES[view.level] || "";
  if (view.branch_of && part.branch.hidden) {
    part.branch.hidden = false;
    part.branch.replaceChildren(
      icon("branch"),
      el("span", {}, "A branch: it goes on differently from another call and never counts. "),
      link(page, "debrief", { call: view.branch_of }, {}, "The call it left"),
    );
  }
  showHelp(page, view);
  showHint(page, view);
  showFeedback(page, view);
}

// What stands below the log comes and goes; the newest line stays in sight unless one has scrolled back.
function keepNewest(log) {
  let newest = true;
  log.onscroll = () => {
    newest = log.scrollHeight - log.scrollTop - log.clientHeight < 4;
  };
  new ResizeObserver(() => {
    if (newest) log.scrollTop = log.scrollHeight;
  }).observe(log);
  return log;
}

// What is said of the last choice

function titled(name, sign, titles) {
  if (!titles.length) return null;
  return [el("dt", {}, name), titles.map((title) => el("dd", {}, icon(sign), el("span", {}, title)))];
}

function sourced(words, source) {
  return el(
    "blockquote",
    { class: source ? "approved" : null },
    el("span", {}, words),
    source && el("cite", { class: "small" }, source),
  );
}

function cost(item) {
  if (!item.lost.length && !item.instead) return null;
  return el(
    "details",
    { class: "more", open: matchMedia(ROOMY).matches },
    el("summary", {}, item.instead ? "What was better here" : "What it cost"),
    el(
      "dl",
      {},
      item.instead && [el("dt", {}, "Better here"), el("dd", {}, sourced(item.instead, item.instead_source))],
      titled("Criteria lost", "cross", item.lost),
      titled("Met", "check", item.earned),
    ),
  );
}

function feedbackLine(item) {
  const met = item.earned.map((title) => `${title}.`).join(" ");
  const told = item.label === "best" && met ? met : item.label === "good" && met ? `${met} ${item.text}` : item.text;
  return el(
    "p",
    { class: "line" },
    labelSign(item.label),
    el("span", {}, el("b", {}, `${LABELS[item.label][1]}. `), told),
  );
}

function takeBack(page, item) {
  const send = () => page.send("back", { number: item.number });
  const title = "The call goes on from before this choice, as a branch";
  return el("button", { type: "button", class: "btn", title, onclick: send }, icon("undo"), "Take it back");
}

function showFeedback(page, view) {
  const { part } = page;
  const item = view.feedback;
  const shape = JSON.stringify(item || null);
  const details = part.feedback.querySelector("details");
  // A hint is about what comes next: what was said of the last choice makes room for it.
  if (details && view.hint && view.hint.shown !== "nothing" && !part.hinted) details.open = false;
  part.hinted = Boolean(view.hint) && view.hint.shown !== "nothing";
  if (part.fed === shape) return;
  part.fed = shape;
  part.log.querySelector(".turn .glyph")?.remove();
  part.feedback.className = item ? `feedback ${item.label}` : "";
  part.again.replaceChildren(...(item?.again ? [takeBack(page, item)] : []));
  if (!item) return part.said.replaceChildren();
  const fine = item.label === "best" || item.label === "good";
  part.said.replaceChildren(...[feedbackLine(item), fine ? null : cost(item)].filter(Boolean));
  part.coach.scrollTop = 0;
  const line = part.log.children[view.bubbles.findIndex((bubble) => bubble.number === item.number)];
  (line?.querySelector(".by") || line?.querySelector("p span"))?.prepend(labelSign(item.label));
}

// Hints, and help in the middle of a practice call

function showHelp(page, view) {
  const { help } = page.part;
  const shown = view.hint?.shown;
  const text = !view.hint
    ? "Ask for help"
    : { nothing: "Hint", principle: "Show me the words", wording: "Hint given" }[shown];
  help.hidden = !view.hint && !view.more_help;
  if (help.dataset.text === text) return;
  help.dataset.text = text;
  help.setAttribute("aria-disabled", String(shown === "wording"));
  if (view.hint) help.setAttribute("aria-keyshortcuts", "h");
  const key = view.hint && shown !== "wording" && el("kbd", { "aria-hidden": "true" }, "H");
  help.replaceChildren(...[icon("hint"), el("span", {}, text), key].filter(Boolean));
}

function askHelp(page) {
  const { view, part } = page;
  if (view.hint) {
    if (view.hint.shown !== "wording") page.send("hint", { version: view.version });
    return;
  }
  const close = () => {
    part.asking.replaceChildren();
    part.help.focus();
  };
  const go = el(
    "button",
    { type: "button", class: "btn main", onclick: () => page.send("more_help", true) && close() },
    "Go on with help",
  );
  const box = el(
    "div",
    {
      class: "box",
      role: "group",
      "aria-label": "Ask for help",
      onkeydown: (event) => event.key === "Escape" && close(),
    },
    el(
      "p",
      {},
      el("b", {}, "From here on this is a guided call"),
      ", with hints and a word on each choice. It does not count as an attempt.",
    ),
    el("div", { class: "row" }, go, el("button", { type: "button", class: "btn", onclick: close }, "Stay")),
  );
  part.asking.replaceChildren(box);
  go.focus();
}

function hintWords(hint) {
  if (hint.shown !== "wording" || !hint.wording) return null;
  return hint.on_the_desk
    ? el("p", { class: "ondesk" }, icon("account"), el("span", {}, el("b", {}, "On your desk: "), hint.wording))
    : el("blockquote", { class: "approved" }, hint.wording);
}

function showHint(page, view) {
  const { part } = page;
  const { hint } = view;
  const shape = JSON.stringify(hint || null);
  if (part.hintShape === shape) return;
  part.hintShape = shape;
  if (!hint || hint.shown === "nothing") return part.hint.replaceChildren();
  part.firstHint ??= view.version;
  const [named] = hint.sources.filter(([, text]) => text === hint.principle);
  const others = hint.sources.filter((source) => source !== named);
  const once = part.firstHint === view.version && "Hints cost nothing; your debrief says where you asked.";
  part.hint.replaceChildren(
    el(
      "div",
      { class: "box" },
      el(
        "p",
        { class: "principle" },
        icon("hint"),
        el(
          "span",
          {},
          el("span", { class: "unseen" }, "Hint: "),
          hint.principle,
          named && el("b", { class: "cited" }, named[0]),
        ),
      ),
      others.map(([id, text]) =>
        el("p", { class: "small source" }, el("b", { class: "cited" }, id), el("span", {}, text)),
      ),
      hintWords(hint),
      once && el("p", { class: "small muted" }, once),
    ),
  );
  part.coach.scrollTop = part.coach.scrollHeight;
}

// Saying it first

function offered(view) {
  return view.typed_answer?.asked ? [] : view.responses;
}

function sayFirst(page, part) {
  const say = () => {
    const text = part.words.value.trim();
    if (text) return page.send("say", { version: page.view.version, text });
    part.left.textContent = "Type what you would say, or look at the answers.";
    part.words.focus();
  };
  part.words.oninput = () => {
    const left = MOST_TYPED - part.words.value.length;
    part.left.textContent = left < NEARLY ? `${many(left, "character", "characters")} left` : "";
  };
  part.words.onkeydown = (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (!event.repeat) say();
  };
  const submit = (event) => {
    event.preventDefault();
    say();
  };
  const reveal = () => page.send("reveal", { version: page.view.version });
  return el(
    "form",
    { class: "first", hidden: true, onsubmit: submit },
    part.words,
    el(
      "div",
      { class: "row" },
      el("button", { type: "submit", class: "btn main" }, "Say it"),
      el("button", { type: "button", class: "btn quiet", onclick: reveal }, "Show me the answers"),
      part.left,
    ),
  );
}

function questionOf(answer) {
  if (answer?.asked) return "What do you say? Say it in your own words.";
  if (!answer?.typed) return "What do you say?";
  if (!answer.meant) return "None of these is near what you typed. Which one do you say?";
  return answer.sure ? "Closest to this one: is that what you meant?" : "Perhaps this one: is that what you meant?";
}

function markMeant(button, meant) {
  const mark = button.querySelector(".meant");
  if (!meant) return mark?.remove();
  if (!mark) button.append(el("span", { class: "tag meant" }, "closest to what you typed"));
}

// Where a call begins. A keyboard on the screen would cover what the customer says: there, the field waits to be touched.
function startsAt(page) {
  const types = !page.part.first.hidden && matchMedia("(hover: hover)").matches;
  return types ? page.part.words : page.root.querySelector("#main");
}

function showRecall(page, view) {
  const { part } = page;
  const answer = view.typed_answer;
  const asked = Boolean(answer?.asked);
  const active = part.say.getRootNode().activeElement;
  const elsewhere = active && part.side.contains(active);
  const answers = view.bubbles.filter((bubble) => bubble.by === "trainee" && bubble.kind === "said").length;
  part.sayTitle.textContent = questionOf(answer);
  // A look-up leaves half a sentence where it is; an answer does not.
  if (part.answers !== answers) part.words.value = part.left.textContent = "";
  part.answers = answers;
  part.note.hidden = !asked && !answer?.typed;
  part.replies.hidden = asked;
  part.typed.hidden = !answer?.typed;
  part.typed.replaceChildren(
    ...(answer?.typed ? [el("p", { class: "small muted" }, "You typed"), el("p", { class: "own" }, answer.typed)] : []),
  );
  const was = !part.first.hidden;
  part.first.hidden = !asked;
  if (elsewhere || was === asked) return;
  if (asked) startsAt(page).focus({ preventScroll: true });
  else (answer?.typed ? part.typed : part.sayTitle).focus({ preventScroll: true });
}
