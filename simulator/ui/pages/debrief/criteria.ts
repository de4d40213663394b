// The scorecard: each criterion with its evidence, statement and words.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import { approvedWords, statement } from "../../kit/quotes.ts";
import { VERDICT_SIGNS } from "../../kit/result.ts";
import type { CriterionView, SectionView, Verdict } from "../../kit/views.ts";
import { NOTHING_HAPPENED } from "../../kit/words.ts";
import { evidence } from "./evidence.ts";
import type { DebriefPage } from "./state.ts";

/** The words are in sight where they were missing, and a step away where they were not. */
function wordsFor(item: CriterionView): Content {
  if (!item.approved) return nothing;
  const figure = approvedWords(item.approved, item.approved_is_quoted);
  if (item.verdict === "not_met") return figure;
  return html`<details class="words">
    <summary>Approved words</summary>
    ${figure}
  </details>`;
}

function summary(item: CriterionView): TemplateResult {
  return html`<summary>
    <span class="sign">${icon(VERDICT_SIGNS[item.verdict])}</span>
    <span class="what">
      <span class="title">${item.heading}</span>
      <span class="small meta"
        ><span class="word">${item.verdict_text}</span>${
          item.criticality_text ? html`<span>${item.criticality_text}</span>` : nothing
        }<span>weight ${item.weight}</span></span
      >
    </span>
  </summary>`;
}

function body(page: DebriefPage, item: CriterionView): TemplateResult {
  const isMissed = item.verdict === "not_met";
  const isSilent = isMissed && item.evidence.length === 0;
  const { assumption } = item;
  return html`<div class="body">
    ${evidence(page, item.evidence)} ${isSilent ? html`<p class="small muted">${NOTHING_HAPPENED}</p>` : nothing}
    ${isMissed ? html`<p class="coaching">${item.coaching}</p>` : nothing} ${item.sources.map(statement)}
    ${assumption ? html`<p class="source assumed"><b>Assumption</b><span>${assumption}</span></p>` : nothing}
    ${wordsFor(item)}
  </div>`;
}

function criterion(page: DebriefPage, item: CriterionView): TemplateResult {
  const isMissed = item.verdict === "not_met";
  const kind = `criterion ${item.verdict}${item.critical && isMissed ? " fatal" : ""}`;
  return html`<details class=${kind} id="criterion-${item.id}" ?open=${isMissed}>
    ${summary(item)} ${body(page, item)}
  </details>`;
}

function section(page: DebriefPage, part: SectionView): TemplateResult {
  const of = (verdict: Verdict) =>
    part.criteria.filter((item) => item.verdict === verdict).map((item) => criterion(page, item));
  const silent = of("not_applicable");
  return html`<section class="part">
    <header>
      <h3>${part.title}</h3>
      <p class="small muted">${part.met_text}</p>
    </header>
    ${of("not_met")} ${of("met")}
    ${
      silent.length > 0
        ? html`<details class="silent">
            <summary>
              <span class="sign">${icon("dash")}</span>
              ${many(silent.length, "criterion", "criteria")} did not come up in this call
            </summary>
            ${silent}
          </details>`
        : nothing
    }
  </section>`;
}

/** All sections, and what counsel should know. */
export function scorecard(page: DebriefPage): TemplateResult {
  const { sections, counsel } = page.view;
  return html`<section class="criteria" aria-labelledby="criteria-title">
    <h2 id="criteria-title">Criterion by criterion</h2>
    ${sections.map((part) => section(page, part))}
    ${
      counsel
        ? html`<aside class="counsel">
            <h3>For trainers, and for counsel</h3>
            <p>${counsel}</p>
          </aside>`
        : nothing
    }
  </section>`;
}
