// One decision: what the customer said, what is answered to it, and why; what would have been wrong, and why.
import { html, nothing, type TemplateResult } from "lit-html";
import { citing } from "../../kit/cited.ts";
import type { Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import { feeling, spoken } from "../../kit/quotes.ts";
import type { Bubble, Panel, WorkedStep, WorkedView } from "../../kit/views.ts";
import { SHOWN_WRONG } from "./watching.ts";

const ASSUMED = "Assumption";

/** A line of the call, of the customer or of the one to be watched. */
export function line(by: Bubble["by"], bubble: Bubble | WorkedStep, who: string): TemplateResult {
  const { kind, text } = bubble;
  const mood = "mood" in bubble ? bubble.mood : null;
  if (kind === "did")
    return html`<div class="turn ${by} did">
      <p><span>${who} · ${text}</span></p>
    </div>`;
  return html`<div class="turn ${by} said ${mood ? `felt ${mood}` : ""}">
    <span class="by">${feeling(who, mood)}${spoken(bubble)}</span>
    <p><span>${text}</span></p>
  </div>`;
}

function lookedUp({ title, rows }: Panel): TemplateResult {
  return html`<section class="card seen">
    <h3>${icon("account")}${title}</h3>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </section>`;
}

function wrong(others: WorkedStep["instead_of"]): TemplateResult {
  return html`<ul class="others">
    ${others.map(
      ([text, why]) =>
        html`<li>
          <p class="wrong">${icon("cross")}<q>${text}</q></p>
          <p class="small muted">${citing(why)}</p>
        </li>`,
    )}
  </ul>`;
}

function notThis(others: WorkedStep["instead_of"]): Content {
  if (others.length === 0) return nothing;
  const more = others.slice(SHOWN_WRONG);
  return html`<h3>Not this</h3>
    ${wrong(others.slice(0, SHOWN_WRONG))}
    ${
      more.length > 0
        ? html`<details>
            <summary class="small">${many(more.length, "more", "more")}</summary>
            ${wrong(more)}
          </details>`
        : nothing
    }`;
}

function source([id, text]: readonly [string, string]): TemplateResult {
  return html`<p class="small source ${id === ASSUMED ? "assumed" : ""}"><b>${id}</b><span>${text}</span></p>`;
}

/** Decision `index`, from 0. */
export function decision(view: WorkedView, step: WorkedStep, index: number): TemplateResult {
  const heard = view.steps[index - 1]?.reply ?? view.opening;
  return html`<section class="step">
    <div class="lines">
      ${line("customer", heard, view.speaker)} ${line("trainee", step, view.agent)} ${step.opened.map(lookedUp)}
    </div>
    <div class="margin">
      <h2 class="label">Decision ${index + 1} of ${view.steps.length}</h2>
      ${step.move ? html`<p><b>${step.move}</b></p>` : nothing}
      <h3>Why</h3>
      <ul class="reasons">
        ${step.reasons.map((reason) => html`<li>${icon("check")}<span>${reason}</span></li>`)}
      </ul>
      ${step.sources.map(source)} ${notThis(step.instead_of)}
    </div>
  </section>`;
}
