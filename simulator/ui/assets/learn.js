// Learn from your mistakes: one turn at a time, asked again. Nothing is shown of it before an answer is chosen.
const FEW_TRIES = { 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth" };

function backLink(page, view) {
  return el("p", { class: "back" }, link(page, "debrief", { call: view.id }, {}, icon("back"), " Back to the debrief"));
}

function optionOf(question, id) {
  return question.options.find((option) => option.id === id);
}

// The digits 1 to 9 choose an answer, as they do in a call.
function keyOf(question, option) {
  const at = question.options.filter((item) => item.kind === "response").indexOf(option);
  return at >= 0 && at < 9 ? String(at + 1) : null;
}

function heading(page, view) {
  const { at, answers } = page.quiz;
  const total = view.questions.length;
  const done = (index) => (answers[index].over ? (answers[index].tried.length === 1 ? "at-once" : "later") : "");
  return el(
    "header",
    { class: "lesson-head" },
    el(
      "div",
      {},
      el("h1", {}, "Learn from your mistakes"),
      el("p", { class: "muted" }, `${view.scenario} · ${view.persona}`),
    ),
    at < total &&
      el(
        "div",
        { class: "progress" },
        el("b", {}, `${at + 1} of ${total}`),
        el(
          "span",
          { class: "steps", "aria-hidden": "true" },
          view.questions.map((_, index) => el("i", { class: `${done(index)}${index === at ? " now" : ""}` })),
        ),
      ),
  );
}

function before(view, question) {
  return el(
    "section",
    { class: "card before", "aria-label": "The last lines" },
    question.before.map((bubble) => {
      const felt = bubble.mood ? `, ${bubble.mood}` : "";
      const by = bubble.by === "customer" ? view.speaker + felt : bubble.kind === "did" ? "You did" : "You said";
      return speech(by, bubble);
    }),
  );
}

function panels(question) {
  if (!question.panels.length) return null;
  const opened = question.panels.filter((panel) => panel.opened);
  const shut = question.panels.filter((panel) => !panel.opened).map((panel) => panel.title);
  return el(
    "section",
    { class: "card panels", "aria-labelledby": "panels-title" },
    el("h2", { id: "panels-title" }, icon("account"), "What you had looked up"),
    opened.map((panel) =>
      el(
        "div",
        { class: "panel" },
        el("h3", {}, panel.title),
        el(
          "dl",
          {},
          panel.rows.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))),
        ),
      ),
    ),
    shut.length > 0 &&
      el("p", { class: "muted" }, opened.length ? `Not looked up: ${shut.join(", ")}` : "Nothing yet"),
  );
}

// What is known of an option by now: nothing, that it was tried, or that it is the one.
function standing(answer, question, option) {
  if (answer.tried.includes(option.id)) return option.keeps ? "right" : "wrong";
  return answer.over && option.id === question.best ? "right" : "";
}

function optionButton(page, view, question, option) {
  const answer = page.quiz.answers[page.quiz.at];
  const known = standing(answer, question, option);
  const shut = answer.revealed || answer.over || known === "wrong";
  const key = keyOf(question, option);
  const said = option.kind === "response";
  return el(
    "button",
    {
      type: "button",
      class: `${said ? "reply" : "do"} ${known}`,
      "aria-disabled": shut ? "true" : null,
      "aria-keyshortcuts": key,
      onclick: () => !shut && answerWith(page, view, option),
    },
    said && el("kbd", { "aria-hidden": key ? null : "true" }, key || ""),
    el("span", {}, option.text),
    known &&
      el(
        "span",
        { class: "known" },
        icon(known === "right" ? "check" : "cross"),
        el("span", { class: "unseen" }, known === "right" ? "nothing is lost" : "tried"),
      ),
  );
}

function options(page, view, question) {
  const of = (kind) => question.options.filter((option) => option.kind === kind);
  const buttons = (kind) => of(kind).map((option) => el("li", {}, optionButton(page, view, question, option)));
  return el(
    "div",
    { class: "options" },
    of("response").length > 0 && el("ol", { "aria-label": "What to say" }, buttons("response")),
    of("action").length > 0 &&
      el(
        "div",
        { class: "quieter" },
        el("p", { class: "label", id: "or-do" }, "Or do something"),
        el("ul", { class: "doing", "aria-labelledby": "or-do" }, buttons("action")),
      ),
  );
}

function answerWith(page, view, option) {
  const answer = page.quiz.answers[page.quiz.at];
  answer.tried.push(option.id);
  answer.revealed = option;
  answer.over = option.keeps;
  turnTo(page, view, "#reveal-title");
}

function onTheCall(question, option) {
  const chosen = optionOf(question, question.chosen);
  if (!chosen) return null;
  const same = option && option.id === chosen.id;
  return el(
    "p",
    { class: "then" },
    same ? "That is what you chose on the call: " : "On the call you chose ",
    !same && [el("q", {}, chosen.text), " "],
    labelMark(question.label),
  );
}

function best(view, question, option) {
  const found = optionOf(question, question.best);
  const answered = {
    text: found ? found.text : question.best,
    kind: found?.kind === "action" ? "did" : "said",
    reply: question.reply,
  };
  const same = option && option.id === question.best;
  return el(
    "div",
    { class: "best-way" },
    el(
      "h3",
      {},
      same ? "What they would have answered" : "The best choice, and what they would have answered",
    ),
    same
      ? speech(view.speaker, { by: "customer", kind: "said", text: question.reply })
      : exchange(view.speaker, answered),
    question.coaching && el("p", { class: "advice" }, question.coaching),
    question.sources.map(statement),
  );
}

function reveal(page, view, question) {
  const { at, answers } = page.quiz;
  const answer = answers[at];
  const option = answer.revealed;
  const shown = answer.over && !option;
  const title = shown
    ? "This is the one to choose"
    : option.keeps
      ? "Right: nothing is lost"
      : "Not this one";
  const next = () => {
    page.quiz.at += 1;
    turnTo(page, view, at + 1 < view.questions.length ? "#question-title" : "#summary-title");
  };
  const again = () => {
    answer.revealed = null;
    turnTo(page, view, "#question-title");
  };
  const show = () => {
    answer.revealed = null;
    answer.over = answer.given = true;
    turnTo(page, view, "#reveal-title");
  };
  const button = (text, act, main) =>
    el("button", { type: "button", class: main ? "btn main" : "btn", onclick: act }, text);
  const last = at + 1 === view.questions.length;
  return el(
    "section",
    { class: `reveal ${answer.over ? "right" : "wrong"}`, "aria-labelledby": "reveal-title" },
    el("h2", { id: "reveal-title", tabindex: "-1" }, icon(answer.over ? "check" : "cross"), title),
    option && el("p", { class: "judged" }, labelMark(option.label), el("span", {}, option.why)),
    onTheCall(question, option),
    answer.over && best(view, question, option),
    el(
      "div",
      { class: "row" },
      answer.over
        ? button(last ? "See how it went" : "Next", next, true)
        : [button("Try again", again, true), button("Show me", show)],
    ),
  );
}

function ask(page, view) {
  const { at, answers } = page.quiz;
  const question = view.questions[at];
  const answer = answers[at];
  return el(
    "div",
    { class: "lesson" },
    el(
      "div",
      { class: "asking" },
      before(view, question),
      el("h2", { id: "question-title", tabindex: "-1" }, `Turn ${question.number}: what do you say or do?`),
      options(page, view, question),
      (answer.revealed || answer.over) && reveal(page, view, question),
    ),
    panels(question),
  );
}

function came(answer) {
  if (answer.given) return ["later", "shown to you"];
  return answer.tried.length === 1
    ? ["at-once", "right first time"]
    : ["later", `right on the ${FEW_TRIES[answer.tried.length] || "last"} try`];
}

function summary(page, view) {
  const { answers } = page.quiz;
  const first = answers.filter((answer) => answer.over && !answer.given && answer.tried.length === 1).length;
  const restart = () => {
    page.quiz = null;
    turnTo(page, view, "#question-title");
  };
  return el(
    "section",
    { class: "card summary", "aria-labelledby": "summary-title" },
    el("h2", { id: "summary-title", tabindex: "-1" }, `${first} of ${view.questions.length} right first time`),
    el(
      "ul",
      {},
      view.questions.map((question, index) => {
        const [tone, words] = came(answers[index]);
        return el(
          "li",
          {},
          el("b", {}, `Turn ${question.number}`),
          labelMark(question.label),
          el("span", { class: `came ${tone}` }, icon(tone === "at-once" ? "check" : "dash"), words),
          branchButton(page, question.number, `Go on differently from turn ${question.number}`),
        );
      }),
    ),
    el(
      "div",
      { class: "row" },
      link(page, "debrief", { call: view.id }, { class: "btn main" }, "Back to the debrief"),
      el("button", { type: "button", class: "btn", onclick: restart }, "Ask them again"),
    ),
  );
}

function empty(page, view) {
  return el(
    "section",
    { class: "card summary" },
    el("h2", {}, "Nothing to learn from here"),
    el("p", { class: "muted" }, "No turn of this call was a mistake or blunder."),
    link(page, "debrief", { call: view.id }, { class: "btn main" }, "Back to the debrief"),
  );
}

function content(page, view) {
  const total = view.questions.length;
  page.quiz ||= {
    at: 0,
    answers: view.questions.map(() => ({ tried: [], revealed: null, over: false, given: false })),
  };
  return [
    backLink(page, view),
    heading(page, view),
    !total ? empty(page, view) : page.quiz.at < total ? ask(page, view) : summary(page, view),
  ];
}

// Draws the next state in place, and moves the focus to what is new.
function turnTo(page, view, focus) {
  page.lesson.replaceChildren(...content(page, view));
  const target = page.lesson.querySelector(focus);
  target.focus({ preventScroll: true });
  const top = focus === "#reveal-title" ? target.parentElement : page.lesson;
  top.scrollIntoView({ block: focus === "#reveal-title" ? "nearest" : "start", behavior: glide() });
}

function onKey(page, event) {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (!/^[1-9]$/.test(event.key) || /^(input|textarea|select)$/i.test(event.composedPath()[0].tagName || "")) return;
  const button = page.lesson?.querySelector(`[aria-keyshortcuts="${event.key}"]:not([aria-disabled])`);
  if (!button) return;
  event.preventDefault();
  button.click();
}

export default function learn(component) {
  const page = pageOf(component);
  const settled = drawn(component, "calls", (_, view, trouble) => {
    if (page.call !== view.id) page.quiz = null;
    page.call = view.id;
    page.lesson = el("div", { class: "wrap" }, problem(trouble), content(page, view));
    return page.lesson;
  });
  if (!page.stop) {
    const key = (event) => onKey(page, event);
    document.addEventListener("keydown", key);
    page.stop = () => {
      document.removeEventListener("keydown", key);
      page.stop = null;
    };
  }
  return () => {
    settled();
    page.stop?.();
  };
}
