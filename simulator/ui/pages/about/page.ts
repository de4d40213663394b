// About: how the grading works, and everything that was assumed.
import { html, nothing, type TemplateResult } from "lit-html";
import { citing } from "../../kit/cited.ts";
import { problem, type Content } from "../../kit/elements.ts";
import { laidOut } from "../../kit/page.ts";
import type { AboutView, AssumptionRow } from "../../kit/views.ts";

const RULES = [
  [
    "Evidence",
    "Every criterion names the statement of the company guide it comes from, and shows the moment of your call that decided it.",
  ],
  [
    "The figure",
    "It is the weight you met out of the weight that applied to this call. What did not come up is left out, and how long you took never counts against you.",
  ],
  ["Critical errors", "Some criteria are critical: missing one fails the call, whatever else went well."],
  [
    "Proof",
    "A call is proved when every course it can take was examined: each one ends, a perfect call exists, no call with a critical error passes, and knowing nothing does not pass. Where that is not so, the call says so.",
  ],
  [
    "Chance",
    "It chooses the names, the amounts and the account, never what the customer makes of what you say. The same call always gets the same grade.",
  ],
] as const;

function place(title: string, content: TemplateResult): TemplateResult {
  return html`<section class="place">
    <h3>${title}</h3>
    ${content}
  </section>`;
}

function entries(rows: readonly AssumptionRow[]): TemplateResult {
  return html`<dl>
    ${rows.map(
      (row) =>
        html`<dt>${row.title}</dt>
          <dd>${citing(row.reason)}</dd>`,
    )}
  </dl>`;
}

function grading(): TemplateResult {
  return html`<section>
    <h2>How a call is graded</h2>
    <div class="places">${RULES.map(([title, text]) => place(title, html`<p>${text}</p>`))}</div>
  </section>`;
}

function assumed(view: AboutView): TemplateResult {
  const places = Map.groupBy(view.assumptions, (row) => row.where);
  return html`<section>
    <h2>What we assumed</h2>
    <p class="lead">
      Where the guide is silent, we took the procedure to be what a careful team would expect. A trainer should read
      these once.
    </p>
    ${
      places.size > 0
        ? html`<div class="places">${[...places].map(([where, rows]) => place(where, entries(rows)))}</div>`
        : html`<p class="muted">Nothing was assumed: the guide answers every point of this library.</p>`
    }
  </section>`;
}

function notes(view: AboutView): Content {
  if (view.notes.length === 0) return nothing;
  return html`<section>
    <h2>Trainer's notes</h2>
    <p class="lead">
      Points where the law may differ from the guide. The grading follows the guide: ask counsel before real calls.
    </p>
    <div class="places">${view.notes.map((note) => place(note.scenario, html`<p>${citing(note.text)}</p>`))}</div>
  </section>`;
}

export default laidOut("about", {
  here: "about",
  draw: (page) =>
    html`<div class="wrap">
      <h1>About this simulator</h1>
      ${problem(page.problem)} ${grading()} ${assumed(page.view)} ${notes(page.view)}
    </div>`,
});
