// Three questions at a glance: what do I do next, how am I doing, what is due.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, type Content } from "../../kit/elements.ts";
import { forecast } from "../../kit/forecast.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import { beginButton, headOf, isDone, reasons, signOf } from "../../kit/next_step.ts";
import { HOLDS } from "../../kit/strength.ts";
import type { ChoosePage } from "./people.ts";
import { inOrder, isFirst, parts, passed, waiting } from "./standing.ts";

/** The one main button of this page, or that today is done. */
function next(page: ChoosePage): Content {
  const { step } = page.view;
  if (!step) return nothing;
  return html`<section class="card step" aria-labelledby="step-title">
    <div>
      <h2 class=${isDone(step) ? "" : "label"} id="step-title">${headOf(step)}</h2>
      ${reasons(step)}
    </div>
    ${beginButton(page, step)}
  </section>`;
}

function doing({ view }: ChoosePage): TemplateResult {
  const { stages, strengths } = view;
  const now = Date.now();
  const all = parts(strengths, now);
  const solid = all.find(([hold]) => hold === "solid")?.[1] ?? 0;
  const told = all.map(([hold, count]) => `${count} ${HOLDS[hold].toLowerCase()}`).join(", ");
  const statements = html`<p><b>${solid}</b> of ${many(strengths.length, "statement", "statements")} solid</p>
    <p class="share" aria-hidden="true">
      ${all.map(([hold, count]) => html`<i class=${hold} style="flex-grow:${count}"></i>`)}
    </p>
    <p class="small muted">${told}</p>`;
  return html`<section class="card glance" aria-labelledby="doing-title">
    <h2 class="label" id="doing-title">How you are doing</h2>
    <div>
      <p><b>${passed(stages)}</b> of ${many(stages.length, "call", "calls")} passed in your own words</p>
      <p class="pips" aria-hidden="true">${inOrder(stages).map((stage) => html`<i class=${stage}></i>`)}</p>
    </div>
    ${strengths.length > 0 ? html`<div>${statements}</div>` : nothing}
  </section>`;
}

function due(page: ChoosePage): TemplateResult {
  const { due: now, step } = page.view;
  const isNext = step !== null && signOf(step) === "cards" && !isDone(step);
  const line = now.cards > 0 ? waiting(now) : now.words;
  const isOffered = now.cards > 0 && !isNext;
  const what = isOffered ? link(page, "drill", {}, [icon("cards"), line], { class: "btn" }) : html`<p>${line}</p>`;
  return html`<section class="card glance" aria-labelledby="due-title">
    <h2 class="label" id="due-title">What is due</h2>
    ${what} ${forecast(now.forecast)}
  </section>`;
}

/** On a first visit, the way there is. */
function way(): TemplateResult {
  const steps = ["Watch it once", "Take it with help", "Take it on your own"];
  return html`<ol class="way" aria-label="How you learn a call">
    ${steps.map((step) => html`<li>${step}</li>`)}
  </ol>`;
}

/** The three answers; on a first visit the first alone. */
export function today(page: ChoosePage): Content {
  if (page.view.stages.length === 0) return nothing;
  if (isFirst(page.view)) return html`<div class="today first">${next(page)}${way()}</div>`;
  return html`<div class="today">
    ${next(page)}
    <div class="glances">${doing(page)} ${due(page)}</div>
  </div>`;
}
