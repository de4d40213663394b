// The head of a page of reports: what it is about, its figures in words, and the way to the other report. The charts
// below it are Streamlit's own (pages/charts.py).
import { html, nothing, type TemplateResult } from "lit-html";
import type { Sender } from "./channel.ts";
import { link, problem, type Content } from "./elements.ts";
import { icon } from "./icons.ts";
import type { Gain, ReportHead, Tile } from "./views.ts";

function tile({ label, value, note }: Tile): TemplateResult {
  return html`<div class="card tile">
    <dt class="label">${label}</dt>
    <dd>
      <span class="value">${value}</span>
      <span class="small muted">${note}</span>
    </dd>
  </div>`;
}

function gain(page: Sender, one: Gain): TemplateResult {
  return html`<li class="card gain">
    ${link(page, "guide", { statement: one.statement }, one.statement, { class: "tag" })}
    <p class="says">${one.says}</p>
    <p class="rise"><span class="muted">${one.before}</span>${icon("next")}<strong>${one.after}</strong></p>
    <p class="small muted">${one.words}</p>
  </li>`;
}

function gains(page: Sender, found: readonly Gain[]): Content {
  if (found.length === 0) return nothing;
  return html`<section class="gains" aria-labelledby="gains-title">
    <h2 id="gains-title">What improved most</h2>
    <p class="muted">How often you met it the first times it came up, and the latest times.</p>
    <ul>
      ${found.map((one) => gain(page, one))}
    </ul>
  </section>`;
}

function none(page: Sender, text: string): TemplateResult {
  return html`<section class="card empty">
    <h2>No figures yet</h2>
    <p class="muted">${text}</p>
    ${link(page, "choose", {}, "Choose a call", { class: "btn main" })}
  </section>`;
}

/** Everything above the charts. `wrong` is what went wrong since the last page. */
export function reportHead(page: Sender, head: ReportHead, wrong: string | null): TemplateResult {
  return html`<div class="wrap">
    <div class="top">
      <h1>${head.title}</h1>
      ${link(page, head.other, {}, [head.other_words, icon("next")], { class: "btn quiet other" })}
      <p class="lead">${head.lead}</p>
    </div>
    ${problem(wrong)}
    ${head.damaged ? html`<p class="damaged" role="note">${icon("alert")}<span>${head.damaged}</span></p>` : nothing}
    ${head.empty ? none(page, head.empty) : html`<dl class="tiles">${head.tiles.map(tile)}</dl>`}
    ${gains(page, head.gains)}
  </div>`;
}
