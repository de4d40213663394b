// Learn from your mistakes: one turn at a time, asked again. Nothing is shown of it before an answer is chosen.
import { html, nothing, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { branchButton, link, problem, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { labelMark } from "../../kit/labels.ts";
import { laidOut } from "../../kit/page.ts";
import type { Question } from "../../kit/views.ts";
import { ask } from "./question.ts";
import { answerAt, atOnce, resumed, unasked, wentHow, type Answer, type Quiz } from "./quiz.ts";
import { turnTo, type Events, type LearnPage } from "./state.ts";

function progress({ view, state }: LearnPage): Content {
  const total = view.questions.length;
  if (state.at >= total) return nothing;
  const done = (answer: Answer) => (answer.isOver ? (atOnce(answer) ? "at-once" : "later") : "");
  return html`<div class="progress">
    <b>${state.at + 1} of ${total}</b>
    <span class="steps" aria-hidden="true">
      ${state.answers.map((answer, index) => html`<i class="${done(answer)} ${index === state.at ? "now" : ""}"></i>`)}
    </span>
  </div>`;
}

function heading(page: LearnPage): TemplateResult {
  const { scenario, persona } = page.view;
  return html`<header class="lesson-head">
    <div>
      <h1>Learn from your mistakes</h1>
      <p class="muted">${scenario} · ${persona}</p>
    </div>
    ${progress(page)}
  </header>`;
}

function summaryRow(page: LearnPage, { number, label }: Question, answer: Answer): TemplateResult {
  const isRight = atOnce(answer);
  return html`<li>
    <b>Turn ${number}</b>${labelMark(label)}
    <span class="came ${isRight ? "at-once" : "later"}">${icon(isRight ? "check" : "dash")}${wentHow(answer)}</span>
    ${branchButton(page, number, `Go on differently from turn ${number}`)}
  </li>`;
}

function summary(page: LearnPage): TemplateResult {
  const { view, state } = page;
  const restart = () => {
    turnTo(page, unasked(view), "question-title");
  };
  return html`<section class="card summary" aria-labelledby="summary-title">
    <h2 id="summary-title" tabindex="-1">
      ${state.answers.filter(atOnce).length} of ${view.questions.length} right first time
    </h2>
    <ul>
      ${view.questions.map((question, index) => summaryRow(page, question, answerAt(state, index)))}
    </ul>
    <div class="row">
      ${link(page, "debrief", { call: view.id }, "Back to the debrief", { class: "btn main" })}
      <button type="button" class="btn" @click=${restart}>Ask them again</button>
    </div>
  </section>`;
}

function empty(page: LearnPage): TemplateResult {
  return html`<section class="card summary">
    <h2>Nothing to learn from here</h2>
    <p class="muted">No turn of this call was a mistake or blunder.</p>
    ${link(page, "debrief", { call: page.view.id }, "Back to the debrief", { class: "btn main" })}
  </section>`;
}

function content(page: LearnPage): TemplateResult {
  const { questions } = page.view;
  const question = questions[page.state.at];
  if (question) return ask(page, question);
  return questions.length > 0 ? summary(page) : empty(page);
}

function draw(page: LearnPage): TemplateResult {
  const back = [icon("back"), " Back to the debrief"];
  return html`<div class="wrap">
    ${problem(page.problem)}
    <p class="back">${link(page, "debrief", { call: page.view.id }, back)}</p>
    ${heading(page)} ${keyed(page.state.at, content(page))}
  </div>`;
}

/** The digits 1 to 9 choose an answer, as they do in a call. */
function onKey(page: LearnPage, event: KeyboardEvent): void {
  if (!/^[1-9]$/.test(event.key)) return;
  const keys = `[aria-keyshortcuts="${event.key}"]:not([aria-disabled])`;
  const button = page.root.querySelector<HTMLElement>(keys);
  if (!button) return;
  event.preventDefault();
  button.click();
}

export default laidOut<"learn", Events, Quiz>("learn", {
  here: "calls",
  about: (view) => view.id,
  state: resumed,
  draw,
  onKey,
});
