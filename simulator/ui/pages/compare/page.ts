// Side by side: what a call and its branches had in common, then each one's own way, then the verdicts that differ.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Sender } from "../../kit/channel.ts";
import { link, problem, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { labelMark } from "../../kit/labels.ts";
import { laidOut } from "../../kit/page.ts";
import { byWhom, feeling } from "../../kit/quotes.ts";
import { resultLine, VERDICT_SIGNS } from "../../kit/result.ts";
import type { Bubble, Column, CompareRow, CompareView, Label, Verdict } from "../../kit/views.ts";
import { VERDICTS } from "../../kit/words.ts";

const STILL_SHOWN = 2;

function line(speaker: string, bubble: Bubble, label: Label | undefined): TemplateResult {
  const { by, kind, number, mood, text } = bubble;
  const felt = by === "customer" && mood ? html`<span class="felt">, ${mood}</span>` : nothing;
  return html`<li class="turn ${by} ${kind}" data-label=${label ?? nothing}>
    <span class="number"><span class="unseen">Turn </span>${number}</span>
    <div>
      <p class="by small"><span>${byWhom(speaker, bubble)}${felt}</span>${label ? labelMark(label) : nothing}</p>
      <p class="text">${text}</p>
    </div>
  </li>`;
}

function lines(speaker: string, bubbles: readonly Bubble[], labels: Column["labels"] = {}): TemplateResult {
  return html`<ol>
    ${bubbles.map((bubble) => line(speaker, bubble, labels[bubble.number]))}
  </ol>`;
}

function shared({ shared: all, speaker }: CompareView): Content {
  if (all.length === 0) return nothing;
  const earlier = all.slice(0, -STILL_SHOWN);
  const told = earlier.length === 1 ? "One earlier line" : `${earlier.length} earlier lines`;
  return html`<section class="shared" aria-labelledby="shared-title">
    <h2 id="shared-title">What was the same</h2>
    <div class="card">
      ${
        earlier.length > 0
          ? html`<details>
              <summary>${told}</summary>
              ${lines(speaker, earlier)}
            </details>`
          : nothing
      }
      ${lines(speaker, all.slice(-STILL_SHOWN))}
    </div>
  </section>`;
}

function cameOut(speaker: string, item: Column): TemplateResult {
  const { critical, mood, outcome } = item;
  return html`<p class="row came-out">
      ${resultLine(item)} ${mood ? html`<span class="muted">${feeling(speaker, mood)}</span>` : nothing}
    </p>
    ${
      critical.length > 0
        ? html`<ul class="fatal">
            ${critical.map((name) => html`<li>${name}</li>`)}
          </ul>`
        : nothing
    }
    ${outcome ? html`<p class="muted">${outcome}</p>` : nothing}
    <p class="counts-not small">${item.standing}</p>`;
}

/** The first column is the call itself, the others are its branches. */
function column(page: Sender, speaker: string, item: Column, index: number): TemplateResult {
  const title = `column-${index}`;
  const [to, text] = item.ended ? (["debrief", "Debrief"] as const) : (["call", "Go on with it"] as const);
  return html`<li class=${index > 0 ? "card column branch" : "card column"} aria-labelledby=${title}>
    <header>
      <h3 id=${title}>${index > 0 ? icon("branch") : nothing}<span>${item.title}</span></h3>
      ${cameOut(speaker, item)}
      ${link(page, to, { call: item.id }, text, { class: "btn", label: `${text}: ${item.title}` })}
    </header>
    ${
      item.bubbles.length > 0
        ? lines(speaker, item.bubbles, item.labels)
        : html`<p class="muted none">Nothing was chosen here yet.</p>`
    }
  </li>`;
}

function columns(page: Sender, view: CompareView): TemplateResult {
  return html`<section aria-labelledby="columns-title">
    <h2 id="columns-title">How each went on</h2>
    <div class="lanes" tabindex="0" role="group" aria-label="The calls side by side">
      <ol style="--calls:${view.columns.length}">
        ${view.columns.map((item, index) => column(page, view.speaker, item, index))}
      </ol>
    </div>
  </section>`;
}

function cell(verdict: Verdict): TemplateResult {
  return html`<td><span class=${verdict}>${icon(VERDICT_SIGNS[verdict])}${VERDICTS[verdict]}</span></td>`;
}

function row({ title, verdicts }: CompareRow): TemplateResult {
  return html`<tr>
    <th scope="row">${title}</th>
    ${verdicts.map(cell)}
  </tr>`;
}

function table(view: CompareView): TemplateResult {
  if (view.rows.length === 0) return html`<p class="muted">Every criterion came out the same.</p>`;
  return html`<div class="card scroll" tabindex="0" role="group" aria-label="Verdicts that differ">
    <table>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          ${view.columns.map((item) => html`<th scope="col">${item.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${view.rows.map(row)}
      </tbody>
    </table>
  </div>`;
}

export default laidOut("compare", {
  here: "calls",
  about: (view) => view.id,
  draw: (page): Content => {
    const { view } = page;
    const back = [icon("back"), " Back to the debrief"];
    return html`<div class="wrap wide">
      <p class="back">${link(page, "debrief", { call: view.id }, back)}</p>
      <header class="title">
        <h1>Side by side</h1>
        <p class="muted">${view.scenario} · ${view.persona}</p>
      </header>
      ${problem(page.problem)} ${shared(view)} ${columns(page, view)}
      <section aria-labelledby="rows-title">
        <h2 id="rows-title">Where the verdicts differ</h2>
        ${table(view)}
      </section>
    </div>`;
  },
});
