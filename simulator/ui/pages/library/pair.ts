// What is known of the pair that is looked at, and where to go from it.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import type { LibraryCard, PairCell } from "../../kit/views.ts";
import { nameOf, SIGNS } from "./matrix.ts";
import type { LibraryPage } from "./page.ts";

const LEGEND: readonly (readonly [PairCell["state"], string])[] = [
  ["proved", "Proved in every case"],
  ["stale", "Changed since it was proved"],
  ["findings", "Proved, with findings"],
  ["unproved", "Never proved"],
  ["fits", "Would fit"],
  ["misfit", "Does not fit"],
];

function legend(): TemplateResult {
  const row = ([state, text]: (typeof LEGEND)[number]) =>
    html`<li><span class="cell ${state}">${icon(SIGNS[state])}</span>${text}</li>`;
  return html`<aside class="card pair" aria-label="What the signs mean">
    <h2>Choose a pair</h2>
    <ul class="legend">
      ${LEGEND.map(row)}
    </ul>
    <p class="small muted">
      The figures are calls passed of calls finished on this machine. Proofs that are kept are those with ready answers;
      open calls are proved while you try them out.
    </p>
  </aside>`;
}

function played(one: PairCell): Content {
  if (one.state === "fits" || one.state === "misfit") return nothing;
  const calls = one.calls ? `${many(one.calls, "call", "calls")}, ${one.passed} passed` : "Never";
  const row = (name: string, text: string) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${text}</dd>
    </div>`;
  return html`<dl>
    ${row("Proved", `${one.proved} of ${many(one.cases, "case", "cases")}, with ready answers`)}
    ${row("The author’s plays", one.plays ? String(one.plays) : "None")} ${row("Played here", calls)}
  </dl>`;
}

function ways(page: LibraryPage, one: PairCell, persona: LibraryCard, scenario: LibraryCard): TemplateResult {
  const both = { scenario: one.scenario, persona: one.persona };
  const text = one.state === "misfit" ? "See where it breaks" : "Try it out";
  return html`<div class="ways">
    ${link(page, "try", both, text, { class: one.state === "misfit" ? "btn" : "btn main" })}
    ${link(page, "studio", { file: persona.file }, "Edit the persona", { class: "btn quiet" })}
    ${link(page, "studio", { file: scenario.file }, "Edit the scenario", { class: "btn quiet" })}
  </div>`;
}

/** The pair beside the table; before one is chosen, what the signs mean. */
export function pair(page: LibraryPage): TemplateResult {
  const { view, state } = page;
  const one = view.cells.find((cell) => nameOf(cell) === state.cell);
  const persona = view.personas.find(({ id }) => id === one?.persona);
  const scenario = view.scenarios.find(({ id }) => id === one?.scenario);
  if (!one || !persona || !scenario) return legend();
  return html`<aside class="card pair" aria-label="The pair" aria-live="polite">
    <h2>${persona.title}</h2>
    <p class="muted">${scenario.title}</p>
    <p class="says"><span class="cell ${one.state}">${icon(SIGNS[one.state])}</span>${one.says}</p>
    ${
      one.why.length
        ? html`<ul class="why">
            ${one.why.map((text) => html`<li>${text}</li>`)}
          </ul>`
        : nothing
    }
    ${played(one)} ${ways(page, one, persona, scenario)}
  </aside>`;
}
