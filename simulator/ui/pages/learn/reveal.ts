// What is said of an answer: what it was worth, and once it is over, what this customer would have said to the best one.
import { html, nothing, type TemplateResult } from "lit-html";
import { citing } from "../../kit/cited.ts";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { labelMark } from "../../kit/labels.ts";
import { cites, exchange, speech } from "../../kit/quotes.ts";
import type { LearnOption, Question } from "../../kit/views.ts";
import { answerAt, askedAgain, given, onward, type Answer } from "./quiz.ts";
import { turnTo, type LearnPage } from "./state.ts";

const optionOf = (question: Question, id: string) => question.options.find((option) => option.id === id);

function onTheCall(question: Question, option: LearnOption | null): Content {
  const chosen = optionOf(question, question.chosen);
  if (!chosen) return nothing;
  const told =
    option?.id === chosen.id
      ? "That is what you chose on the call: "
      : html`On the call you chose <q>${chosen.text}</q>${" "}`;
  return html`<p class="then">${told}${labelMark(question.label)}</p>`;
}

function best(speaker: string, question: Question, option: LearnOption | null): TemplateResult {
  const found = optionOf(question, question.best);
  const { reply, coaching } = question;
  const isSame = option?.id === question.best;
  const kind = found?.kind === "action" ? "did" : "said";
  return html`<div class="best-way">
    <h3>${isSame ? "What they would have answered" : "The best choice, and what they would have answered"}</h3>
    ${
      isSame
        ? speech(speaker, { by: "customer", kind: "said", text: reply })
        : exchange(speaker, { text: found?.text ?? question.best, kind, reply, mood: "", move: "" })
    }
    ${coaching ? html`<p class="advice">${coaching}</p>` : nothing} ${cites(question.sources)}
  </div>`;
}

function title({ revealed }: Answer): string {
  return revealed?.title ?? "This is the one to choose";
}

/** What is right but for what had to come before it bears no label: that judges all it would have cost. */
function judged({ keeps, label, why }: LearnOption): TemplateResult {
  const isFine = label === "best" || label === "good";
  return html`<p class="judged">${keeps && !isFine ? nothing : labelMark(label)}<span>${citing(why)}</span></p>`;
}

function ways(page: LearnPage, { isOver }: Answer): TemplateResult {
  const { state, view } = page;
  const isLast = state.at + 1 === view.questions.length;
  const next = () => {
    turnTo(page, onward(state), isLast ? "summary-title" : "question-title");
  };
  const again = () => {
    turnTo(page, askedAgain(state), "question-title");
  };
  const show = () => {
    turnTo(page, given(state), "reveal-title");
  };
  if (isOver)
    return html`<div class="row">
      <button type="button" class="btn main" @click=${next}>${isLast ? "See how it went" : "Next"}</button>
    </div>`;
  return html`<div class="row">
    <button type="button" class="btn main" @click=${again}>Try again</button>
    <button type="button" class="btn" @click=${show}>Show me</button>
  </div>`;
}

/** Nothing, as long as there is nothing to say. */
export function reveal(page: LearnPage, question: Question): Content {
  const answer = answerAt(page.state, page.state.at);
  const { revealed, isOver } = answer;
  if (!revealed && !isOver) return nothing;
  return html`<section class="reveal ${isOver ? "right" : "wrong"}" aria-labelledby="reveal-title">
    <h2 id="reveal-title" tabindex="-1">${icon(isOver ? "check" : "cross")}${title(answer)}</h2>
    ${revealed ? judged(revealed) : nothing} ${onTheCall(question, revealed)}
    ${isOver ? best(page.view.speaker, question, revealed) : nothing} ${ways(page, answer)}
  </section>`;
}
