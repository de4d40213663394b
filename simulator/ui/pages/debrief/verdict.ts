// The verdict: how the call came out and why, in one glance; what call it was, and what can be done next.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { drawn, type Drawn } from "../../kit/drawn.ts";
import { link, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import { nextStep } from "../../kit/next_step.ts";
import { RESULT_SIGNS } from "../../kit/result.ts";
import type { DebriefView, Fact, Milestone } from "../../kit/views.ts";
import { showLine } from "./criteria.ts";
import { dial } from "./dial.ts";
import { takeAlong } from "./share.ts";
import type { DebriefPage } from "./state.ts";

const MOST_ERRORS = 3;
const AT_A_GLANCE: readonly Fact["id"][] = ["call", "customer", "outcome", "date", "length"];

/** The facts of a call as a list: those seen at a glance, or all others. */
export function facts(view: DebriefView, isGlance: boolean): TemplateResult {
  const isShown = ({ id }: Fact) => AT_A_GLANCE.includes(id) === isGlance && (id !== "standing" || !isGlance);
  return html`<dl class="facts">
    ${view.facts.filter(isShown).map(
      ({ id, name, text }) =>
        html`<div>
          <dt>${name}</dt>
          <dd class=${id === "assumption" ? "muted" : nothing}>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

function emblem(view: DebriefView): TemplateResult {
  if (view.score_text) return dial(view);
  const sign = RESULT_SIGNS[view.result];
  return html`<p class="emblem" aria-hidden="true">${icon(sign ?? "dash")}</p>`;
}

/** The first critical error is the headline; the others stand under it. Each leads to its line of the scorecard. */
function errors(page: DebriefPage): Content {
  const [first, ...others] = page.view.errors;
  if (!first) return nothing;
  const to = (id: string, text: string) => {
    const show = () => {
      showLine(page, id);
    };
    return html`<li><button type="button" class="jump" @click=${show}>${text}</button></li>`;
  };
  const also = others.map(({ criterion, text }) => to(criterion, `Also: ${text}`));
  const more = also.slice(MOST_ERRORS);
  const rest = html`<li>
    <details>
      <summary>and ${many(more.length, "more critical error", "more critical errors")}</summary>
      <ul>
        ${more}
      </ul>
    </details>
  </li>`;
  return html`<ul class="fatals" aria-label=${gettext("Critical errors")}>
    ${to(first.criterion, gettext("See it on the scorecard"))} ${also.slice(0, MOST_ERRORS)}
    ${more.length > 0 ? rest : nothing}
  </ul>`;
}

function toLearn(page: DebriefPage): Content {
  const { id, mistakes } = page.view;
  if (mistakes.length === 0) return nothing;
  const seen = html`<span class="count-of" aria-hidden="true">${mistakes.length}</span>`;
  const heard = html`<span class="unseen">: ${many(mistakes.length, "mistake", "mistakes")}</span>`;
  return link(page, "learn", { call: id }, [gettext("Learn from your mistakes"), seen, heard], { class: "btn" });
}

const MARKS: Readonly<Record<Milestone["kind"], Drawn>> = {
  passed: "check",
  own_words: "check",
  perfect: "star",
  stage: "sprig",
};

/** What this call was the first to reach: a sentence, and a mark drawn by pen. */
function reached({ view: { milestone } }: DebriefPage): Content {
  if (!milestone) return nothing;
  return html`<p class="reached">${drawn(MARKS[milestone.kind])}<span>${milestone.words}</span></p>`;
}

/** Besides the next step: the same call once more, or with somebody else. */
function actions(page: DebriefPage): TemplateResult {
  const { id, scenario_id: scenario, persona_id: persona, passed } = page.view;
  const act = () => page.send("again", { call: id, scenario, persona });
  const main = page.view.next_step ? "btn" : "btn main";
  const again = (look: string) =>
    html`<button type="button" class=${look} @click=${act}>${gettext("Again with the same customer")}</button>`;
  const other = (look: string) =>
    link(page, "brief", { scenario, other_than: persona }, gettext("With another customer"), { class: look });
  return html`<div class="row">
    ${passed ? [other(main), again("btn")] : [again(main), other("btn")]} ${toLearn(page)}
  </div>`;
}

/** The first card of the page. */
export function verdict(page: DebriefPage): TemplateResult {
  const { view } = page;
  const look = ["card", "verdict", view.result, view.perfect ? "perfect" : ""].join(" ");
  return html`<section class=${look} aria-labelledby="verdict">
    ${emblem(view)}
    <div class="result">
      <p class="label">${gettext("Debrief")}</p>
      <h1 id="verdict">${view.headline}</h1>
      ${errors(page)} ${view.why ? html`<p class="so">${view.why}</p>` : nothing}
      ${view.standing && !view.branch_of ? html`<p class="standing small">${view.standing}</p>` : nothing}
      ${reached(page)} ${nextStep(page, view.next_step)} ${actions(page)}
    </div>
    <div class="about">${facts(view, true)} ${takeAlong(page)}</div>
  </section>`;
}
