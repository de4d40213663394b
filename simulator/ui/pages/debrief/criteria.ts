// The scorecard: lines that were not met first and opened, then those met; what did not come up is one line.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { glide } from "../../kit/frame.ts";
import { icon } from "../../kit/icons.ts";
import { cites, wording } from "../../kit/quotes.ts";
import { VERDICT_SIGNS } from "../../kit/result.ts";
import type { CriterionView, DebriefView, FailedCheck, Verdict } from "../../kit/views.ts";
import { NOTHING_HAPPENED } from "../../kit/words.ts";
import { evidence } from "./evidence.ts";
import { fold, unfold } from "./fold.ts";
import type { DebriefPage } from "./state.ts";

/** A line, and the section of the scorecard it stands in. */
type Line = readonly [CriterionView, string];

/** By verdict, the lines of all sections in their order; of those that were not met, critical errors first. */
export function byVerdict({ sections }: Pick<DebriefView, "sections">): Readonly<Record<Verdict, readonly Line[]>> {
  const lines = sections.flatMap((part) => part.criteria.map((item): Line => [item, part.title]));
  const of = (verdict: Verdict) => lines.filter(([item]) => item.verdict === verdict);
  const gravest = of("not_met").toSorted(([one], [other]) => Number(other.critical) - Number(one.critical));
  return { not_met: gravest, met: of("met"), not_applicable: of("not_applicable") };
}

/** The words are in sight where they were missing, and a step away where they were not. */
function wordsFor(item: CriterionView): Content {
  if (!item.approved) return nothing;
  const figure = wording(item.approved_text, item.approved);
  if (item.verdict === "not_met") return figure;
  return html`<details class="words">
    <summary>${item.approved_text}</summary>
    ${figure}
  </details>`;
}

function summary(item: CriterionView, section: string): TemplateResult {
  const meta = [item.criticality_text, section, `weight ${item.weight}`].filter(Boolean);
  return html`<summary>
    <span class="sign">${icon(VERDICT_SIGNS[item.verdict])}</span>
    <span class="what">
      <span class="title">${item.heading}</span>
      <span class="small meta"
        ><span class="word">${item.verdict_text}</span>${meta.map((text) => html`<span>${text}</span>`)}</span
      >
    </span>
  </summary>`;
}

/** Which of the checks that a line rests on failed, and where; where the line says itself what, only where. */
function failed(page: DebriefPage, { failed: checks, heading }: CriterionView): Content {
  const what = (check: FailedCheck) => (check.text === heading ? nothing : html`<p>${check.text}</p>`);
  return html`<ul class="checks" aria-label="What failed">
    ${checks.map((check) => html`<li>${what(check)} ${evidence(page, check.evidence)}</li>`)}
  </ul>`;
}

function body(page: DebriefPage, item: CriterionView): TemplateResult {
  const isMissed = item.verdict === "not_met";
  const isSilent = isMissed && item.evidence.length === 0;
  const { assumption, counts } = item;
  return html`<div class="body">
    ${isMissed ? failed(page, item) : evidence(page, item.evidence)}
    ${isSilent ? html`<p class="small muted">${NOTHING_HAPPENED}</p>` : nothing}
    ${isMissed ? html`<p class="coaching">${item.coaching}</p>` : nothing} ${wordsFor(item)} ${cites(item.sources)}
    ${counts ? html`<p class="small muted">${counts}</p>` : nothing}
    ${assumption ? html`<p class="source assumed"><b>${gettext("Assumption")}</b><span>${assumption}</span></p>` : nothing}
  </div>`;
}

function criterion(page: DebriefPage, [item, section]: Line): TemplateResult {
  const isMissed = item.verdict === "not_met";
  const kind = `criterion ${item.verdict}${item.critical && isMissed ? " fatal" : ""}`;
  return html`<details class=${kind} id="criterion-${item.id}" ?open=${isMissed}>
    ${summary(item, section)} ${body(page, item)}
  </details>`;
}

/** Every line of the scorecard, folded. */
export function scorecard(page: DebriefPage): TemplateResult {
  const { view } = page;
  const lines = byVerdict(view);
  const of = (verdict: Verdict) => lines[verdict].map((line) => criterion(page, line));
  const silent = html`<details class="silent">
    <summary><span class="sign">${icon("dash")}</span>${view.silent_text}</summary>
    ${of("not_applicable")}
  </details>`;
  return fold("lines", gettext("Line by line"), view.lines_text, [
    of("not_met"),
    of("met"),
    view.silent_text ? silent : nothing,
  ]);
}

/** Leads to a line of the scorecard, wherever it is folded away. */
export function showLine(page: DebriefPage, id: string): void {
  const found = page.root.querySelector<HTMLDetailsElement>(`#criterion-${CSS.escape(id)}`);
  if (!found) return;
  unfold(found);
  found.scrollIntoView({ block: "start", behavior: glide() });
  found.querySelector("summary")?.focus({ preventScroll: true });
}
