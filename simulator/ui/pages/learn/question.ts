// One turn asked again: what came before it, what had been looked up, and all that could be said or done.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { byWhom, feeling, speech } from "../../kit/quotes.ts";
import type { LearnOption, Panel, Question } from "../../kit/views.ts";
import { answerAt, chosen, keyOf, known } from "./quiz.ts";
import { reveal } from "./reveal.ts";
import { turnTo, type LearnPage } from "./state.ts";

function before(speaker: string, question: Question): TemplateResult {
  return html`<section class="card before" aria-label="The last lines">
    ${question.before.map((bubble) => speech(feeling(byWhom(speaker, bubble), bubble.mood), bubble))}
  </section>`;
}

function panel({ title, rows }: Panel): TemplateResult {
  return html`<div class="panel">
    <h3>${title}</h3>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function panels({ panels: all }: Question): Content {
  if (all.length === 0) return nothing;
  const opened = all.filter((item) => item.opened);
  const shut = all.filter((item) => !item.opened).map((item) => item.title);
  const told = opened.length > 0 ? `Not looked up: ${shut.join(", ")}` : "Nothing yet";
  return html`<section class="card panels" aria-labelledby="panels-title">
    <h2 id="panels-title">${icon("account")}What you had looked up</h2>
    ${opened.map(panel)} ${shut.length > 0 ? html`<p class="muted">${told}</p>` : nothing}
  </section>`;
}

function option(page: LearnPage, question: Question, item: LearnOption): TemplateResult {
  const answer = answerAt(page.state, page.state.at);
  const standing = known(answer, question, item);
  const isShut = answer.revealed !== null || answer.isOver || standing === "wrong";
  const key = keyOf(question.options, item);
  const isSaid = item.kind === "response";
  const choose = () => {
    if (isShut) return;
    if (answer.tried.length === 0) page.send("answered", { number: question.number, choice: item.id });
    turnTo(page, chosen(page.state, item), "reveal-title");
  };
  const mark = html`<span class="known">
    ${icon(standing === "right" ? "check" : "cross")}
    <span class="unseen">${standing === "right" ? "right" : "tried"}</span>
  </span>`;
  return html`<li>
    <button
      type="button"
      class="${isSaid ? "reply" : "do"} ${standing}"
      aria-disabled=${isShut ? "true" : nothing}
      aria-keyshortcuts=${key ?? nothing}
      @click=${choose}
    >
      ${isSaid ? html`<kbd aria-hidden=${key ? nothing : "true"}>${key}</kbd>` : nothing}<span>${item.text}</span>
      ${standing ? mark : nothing}
    </button>
  </li>`;
}

function options(page: LearnPage, question: Question): TemplateResult {
  const of = (kind: LearnOption["kind"]) =>
    question.options.filter((item) => item.kind === kind).map((item) => option(page, question, item));
  const [said, done] = [of("response"), of("action")];
  return html`<div class="options">
    ${
      said.length > 0
        ? html`<ol aria-label="What to say">
            ${said}
          </ol>`
        : nothing
    }
    ${
      done.length > 0
        ? html`<div class="quieter">
            <p class="label" id="or-do">Or do something</p>
            <ul class="doing" aria-labelledby="or-do">
              ${done}
            </ul>
          </div>`
        : nothing
    }
  </div>`;
}

/** A question and, once something was answered, what is said of it. */
export function ask(page: LearnPage, question: Question): TemplateResult {
  return html`<div class="lesson">
    <div class="asking">
      ${before(page.view.speaker, question)}
      <h2 id="question-title" tabindex="-1">Turn ${question.number}: what do you say or do?</h2>
      ${options(page, question)} ${reveal(page, question)}
    </div>
    ${panels(question)}
  </div>`;
}
