// The verdict: how the call came out, what it was, and what can be done next.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { glide } from "../../kit/frame.ts";
import { icon } from "../../kit/icons.ts";
import { RESULT_SIGNS } from "../../kit/result.ts";
import type { CriterionView, DebriefView, Fact } from "../../kit/views.ts";
import { NOTHING_GRADED } from "../../kit/words.ts";
import { takeAlong } from "./share.ts";
import type { DebriefPage } from "./state.ts";

function figure(view: DebriefView): TemplateResult {
  if (view.score_text === null) return html`<p class="muted">${NOTHING_GRADED}</p>`;
  return html`<div class="figure">
    <p class="score"><b>${view.score_text}</b><span class="muted"> of 100</span></p>
    <div class="meter" aria-hidden="true">
      <i style="width:${view.score ?? 0}%"></i><u style="left:${view.pass_mark}%"></u>
    </div>
    <p class="small muted">${view.pass_line}</p>
  </div>`;
}

/** What call this was; whether it counts stands beside the score, and that no hint was asked for goes without saying. */
function facts(view: DebriefView): TemplateResult {
  const isShown = ({ id }: Fact) => id !== "standing" && (id !== "hints" || view.hints.length > 0);
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

function toCriterion(page: DebriefPage, item: CriterionView): TemplateResult {
  const show = () => {
    const found = page.root.querySelector<HTMLDetailsElement>(`#criterion-${CSS.escape(item.id)}`);
    if (!found) return;
    found.open = true;
    found.scrollIntoView({ block: "start", behavior: glide() });
    found.querySelector("summary")?.focus({ preventScroll: true });
  };
  return html`<li><button type="button" class="jump" @click=${show}>${item.fault}</button></li>`;
}

function errors(page: DebriefPage): Content {
  const { critical } = page.view;
  if (critical.length === 0) return nothing;
  return html`<ul class="fatals">
    ${critical.map((item) => toCriterion(page, item))}
  </ul>`;
}

function toLearn(page: DebriefPage): Content {
  const { id, mistakes } = page.view;
  if (mistakes.length === 0) return nothing;
  const seen = html`<span class="count-of" aria-hidden="true">${mistakes.length}</span>`;
  const heard = html`<span class="unseen">: ${many(mistakes.length, "mistake", "mistakes")}</span>`;
  return link(page, "learn", { call: id }, ["Learn from your mistakes", seen, heard], { class: "btn" });
}

function actions(page: DebriefPage): TemplateResult {
  const { id, scenario_id: scenario, persona_id: persona } = page.view;
  const again = () => page.send("again", { call: id, scenario, persona });
  return html`<div class="row">
    <button type="button" class="btn main" @click=${again}>Again with the same customer</button>
    ${link(page, "brief", { scenario, other_than: persona }, "With another customer", { class: "btn" })}
    ${toLearn(page)}
  </div>`;
}

/** The first card of the page. */
export function verdict(page: DebriefPage): TemplateResult {
  const { view } = page;
  const sign = RESULT_SIGNS[view.result];
  return html`<section class="card verdict ${view.result}" aria-labelledby="verdict">
    <div class="result">
      <p class="label">Debrief</p>
      <h1 id="verdict">${sign ? icon(sign) : nothing}${view.headline}</h1>
      ${errors(page)} ${figure(view)}
      ${view.standing && !view.branch_of ? html`<p class="standing">${view.standing}</p>` : nothing} ${actions(page)}
    </div>
    <div class="about">${facts(view)} ${takeAlong(page)}</div>
  </section>`;
}
