// The brief: what the agent knows before picking up, the choice of customer, and how much support there is.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, problem, type Content } from "../../kit/elements.ts";
import { inWords, many } from "../../kit/format.ts";
import { laidOut } from "../../kit/page.ts";
import { cites } from "../../kit/quotes.ts";
import type { Brief, ScenarioCard } from "../../kit/views.ts";
import { proof } from "./proof.ts";
import { taking, type Events, type State } from "./taking.ts";

function title({ title: name, level, direction, tags }: ScenarioCard): TemplateResult {
  return html`<div class="title">
    <h1>${name}</h1>
    <p class="row">
      <span class="tag ${level}">${inWords(level)}</span>
      <span class="tag">${direction === "inbound" ? "They call you" : "You call them"}</span>
      ${tags.map((tag) => html`<span class="tag">${tag.replaceAll("_", " ")}</span>`)}
    </p>
  </div>`;
}

function rules({ company, scenario, you_are, on_the_desk }: Brief): TemplateResult {
  return html`<ul class="rules">
    <li>You are ${you_are} at ${company}.</li>
    <li>${on_the_desk} are on your desk at all times. When to use them is up to you.</li>
    <li>
      The account shows only what you look up.
      ${scenario.cases > 1 ? "It may differ the next time you take this call." : nothing}
    </li>
    <li>Nothing is lost if you close the window. The call waits for you under My calls.</li>
  </ul>`;
}

function practises(statements: Brief["practises"]): Content {
  if (statements.length === 0) return nothing;
  // Shut: a keyboard would pass two stops for each of them on its way to the form.
  return html`<details class="practises">
    <summary>What this call practices: ${many(statements.length, "statement", "statements")} of the guide</summary>
    <p class="small muted">Point at one to read it.</p>
    ${cites(statements)}
  </details>`;
}

export default laidOut<"brief", Events, State>("brief", {
  here: "brief",
  about: ({ scenario, persona }) => [scenario.id, persona?.id].join(),
  state: () => ({ level: null, form: null }),
  draw: (page) => {
    const { view } = page;
    return html`<div class="wrap">
      <p class="back">${link(page, "choose", {}, "All calls")}</p>
      ${title(view.scenario)} ${problem(page.problem)}
      <div class="two">
        <section aria-labelledby="brief-title">
          <h2 id="brief-title">Your brief</h2>
          <p class="lead text">${view.text}</p>
          ${rules(view)} ${practises(view.practises)} ${proof(view.scenario.proof)}
        </section>
        ${taking(page)}
      </div>
    </div>`;
  },
});
