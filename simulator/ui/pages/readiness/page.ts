// What was shown over unseen calls: the statement, the calls behind it, and how often the rule that says so is wrong.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Sender } from "../../kit/channel.ts";
import { link, problem, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import { laidOut } from "../../kit/page.ts";
import type { CountedRow, ErrorRow, LeftOutRow, ReadinessView } from "../../kit/views.ts";

/** Where the bound stands on a scale from 0 to 100 %; the record itself is a dot to its right. */
function scale({ done, due, lower_bound }: ReadinessView): Content {
  if (lower_bound === null) return nothing;
  const share = (100 * done) / due;
  return html`<div class="scale" aria-hidden="true">
    <div class="track">
      <span class="range" style="left:${lower_bound}%;right:${100 - share}%"></span>
      <span class="dot" style="left:${share}%"></span>
    </div>
    <div class="ends small muted"><span>0 %</span><span>50 %</span><span>100 %</span></div>
  </div>`;
}

function statement(page: Sender, view: ReadinessView): TemplateResult {
  const lacks = view.missing.length > 0;
  const form = view.calls > 0 ? html`<p class="small muted">Form ${view.form} of ${view.forms}</p>` : nothing;
  const about = lacks
    ? html`<div class="lacks">
        <h3>Still missing</h3>
        <ul>
          ${view.missing.map((text) => html`<li>${text}</li>`)}
        </ul>
      </div>`
    : nothing;
  return html`<section class="card statement ${view.state}" aria-labelledby="verdict">
    <div class="says">
      ${form}
      <h2 id="verdict">${view.state === "shown" ? icon("check") : nothing}${view.verdict}</h2>
      ${view.headline ? html`<p class="headline">${view.headline}</p>` : nothing} ${scale(view)}
    </div>
    ${about} ${lacks ? link(page, "choose", {}, "Choose a call to be assessed on", { class: "btn" }) : nothing}
  </section>`;
}

function counted(page: Sender, rows: readonly CountedRow[]): Content {
  if (rows.length === 0) return nothing;
  const several = rows.some((row) => row.form !== rows[0]?.form);
  const row = (call: CountedRow) =>
    html`<tr>
      <td>${link(page, "debrief", { call: call.id }, call.title)}</td>
      <td class="when">${call.on}</td>
      <td class=${call.is_clean ? "steps" : "steps missed"}>${call.steps}</td>
      ${several ? html`<td class="when">${call.form}</td>` : nothing}
    </tr>`;
  return html`<section>
    <h2>${many(rows.length, "call that counts", "calls that count")}</h2>
    <div class="card list">
      <table>
        <thead>
          <tr>
            <th scope="col">Call</th>
            <th scope="col">Day</th>
            <th scope="col">Critical steps</th>
            ${several ? html`<th scope="col">Form</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(row)}
        </tbody>
      </table>
    </div>
  </section>`;
}

function leftOut(page: Sender, rows: readonly LeftOutRow[]): Content {
  if (rows.length === 0) return nothing;
  const row = (call: LeftOutRow) =>
    html`<tr>
      <td>${call.id ? link(page, "debrief", { call: call.id }, call.title) : call.title}</td>
      <td class="when">${call.on}</td>
      <td>${call.why}</td>
    </tr>`;
  return html`<section>
    <h2>${many(rows.length, "assessment that does not count", "assessments that do not count")}</h2>
    <div class="card list">
      <table>
        <thead>
          <tr>
            <th scope="col">Call</th>
            <th scope="col">Day</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(row)}
        </tbody>
      </table>
    </div>
  </section>`;
}

const SHOULD: Readonly<Record<string, string>> = { true: "should be said", false: "should not", null: "in between" };

function errors(rows: readonly ErrorRow[], about: string): TemplateResult {
  const row = (one: ErrorRow) =>
    html`<tr class=${one.is_right === null ? "between" : one.is_right ? "ready" : "unready"}>
      <th scope="row">${one.who}</th>
      <td class="when">${SHOULD[String(one.is_right)]}</td>
      <td class="figure">${one.clustering}</td>
      <td class="figure">${one.first_form}</td>
      <td class="figure">${one.all_forms}</td>
      <td class="figure">${one.calls}</td>
    </tr>`;
  return html`<section>
    <h2>How often the rule is wrong</h2>
    <p class="lead">${about}</p>
    <div class="card list scrolls" tabindex="0" role="region" aria-label="How often the rule is wrong">
      <table>
        <thead>
          <tr>
            <th scope="col">People who are</th>
            <th scope="col">“Met”</th>
            <th scope="col" class="figure">Clustering</th>
            <th scope="col" class="figure">Said, first form</th>
            <th scope="col" class="figure">Within all forms</th>
            <th scope="col" class="figure">Calls needed</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(row)}
        </tbody>
      </table>
    </div>
  </section>`;
}

export default laidOut("readiness", {
  here: "readiness",
  draw: (page): Content => {
    const { view } = page;
    return html`<div class="wrap">
      <div class="top">
        <h1>What ${view.name || "you"} ${view.name ? "has" : "have"} shown</h1>
        <p class="lead">Critical steps done right in assessments that were new, in own words and without help.</p>
      </div>
      ${problem(page.problem)} ${statement(page, view)} ${counted(page, view.counted)} ${leftOut(page, view.left_out)}
      <section>
        <h2>The rule</h2>
        <ul class="rule">
          ${view.rule.sentences.map((text) => html`<li>${text}</li>`)}
        </ul>
      </section>
      ${errors(view.rule.errors, view.rule.about_errors)}
    </div>`;
  },
});
