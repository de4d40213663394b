// The analysis board: the chart, and under it the selected turn. What is selected here is selected in the call beside it,
// and the other way round.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { branchButton, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { labelMark, shaped } from "../../kit/labels.ts";
import { LOOKS } from "../../kit/looks.ts";
import type { AnalysisBoard, DebriefView, Label, Moment } from "../../kit/views.ts";
import { LABELS, NO_BOARD, WORKING } from "../../kit/words.ts";
import { plot } from "./chart.ts";
import { choices, momentPanel } from "./moment.ts";
import { select, type DebriefPage } from "./state.ts";

/** By label, best first, the turns that have it; labels of no turn are left out. */
export function byLabel(moments: readonly Pick<Moment, "number" | "label">[]): readonly [Label, readonly number[]][] {
  const of = (label: Label) => moments.filter((item) => item.label === label).map((item) => item.number);
  return (["best", "good", "inaccuracy", "mistake", "blunder"] as const)
    .map((label): [Label, readonly number[]] => [label, of(label)])
    .filter(([, turns]) => turns.length > 0);
}

function counts(page: DebriefPage, moments: readonly Moment[]): TemplateResult {
  const count = (label: Label, turns: readonly number[]) => {
    const next = () => {
      select(page, turns.find((number) => number > (page.state.turn ?? 0)) ?? turns[0]);
    };
    return html`<li>
      <button type="button" class="count" data-label=${label} title="Go to the next of these" @click=${next}>
        ${shaped(label)}<span>${many(turns.length, LABELS[label].toLowerCase(), LOOKS[label].several)}</span>
      </button>
    </li>`;
  };
  return html`<ul class="counts" aria-label="Turns by label">
    ${byLabel(moments).map(([label, turns]) => count(label, turns))}
  </ul>`;
}

function lastChance(page: DebriefPage, board: AnalysisBoard): Content {
  const way = board.last_chance;
  if (!way || page.view.passed) return nothing;
  return html`<details class="more chance">
    <summary>The last chance to pass it</summary>
    <div>
      <p>${board.last_chance_text}</p>
      ${choices(way)} ${branchButton(page, way.number, `Take it from turn ${way.number}`)}
    </div>
  </details>`;
}

function allTurns(view: DebriefView, moments: readonly Moment[]): TemplateResult {
  const lines = new Map(view.bubbles.map((bubble) => [bubble.number, bubble]));
  const head = ["Turn", "Your choice", "Label", "Attainable", "A pass", "Customer"];
  const row = (moment: Moment) =>
    html`<tr>
      <th scope="row">${moment.number}</th>
      <td class="what-was">${lines.get(moment.number)?.text}</td>
      <td>${labelMark(moment.label)}</td>
      <td class="num">${moment.course}</td>
      <td>${moment.pass_text}</td>
      <td>${lines.get(moment.number + 1)?.mood}</td>
    </tr>`;
  return html`<details class="more">
    <summary>${gettext("All turns as a table")}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label="All turns">
      <table>
        <thead>
          <tr>
            ${head.map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${moments.map(row)}
        </tbody>
      </table>
    </div>
  </details>`;
}

function thresholds({ thresholds }: AnalysisBoard): TemplateResult {
  return html`<details class="more">
    <summary>${gettext("What the labels mean")}</summary>
    <dl class="meanings">
      ${thresholds.map(
        ([label, text]) =>
          html`<div>
            <dt>${labelMark(label)}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** What each turn was worth, or that this could not be found out. */
export function board(page: DebriefPage): TemplateResult {
  const found = page.view.board;
  const title = html`<h2 id="board-title">${gettext("What each turn was worth")}</h2>`;
  if (page.view.working)
    return html`<section class="board" aria-labelledby="board-title">
      ${title}
      <div class="card working" role="status"><p class="muted">${WORKING}</p></div>
    </section>`;
  if (!found || found.moments.length === 0)
    return html`<section class="board" aria-labelledby="board-title">
      ${title}
      <p class="muted">${NO_BOARD}</p>
    </section>`;
  return html`<section class="board" aria-labelledby="board-title">
    ${title}
    <p class="summary">${found.chart.summary}</p>
    <div class="card">${counts(page, found.moments)}${plot(page, found)}${momentPanel(page, found.moments)}</div>
    <div class="mores">${lastChance(page, found)}${thresholds(found)}${allTurns(page.view, found.moments)}</div>
  </section>`;
}
