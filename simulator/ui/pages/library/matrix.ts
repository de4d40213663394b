// Persona by scenario. One cell is reached by Tab, the others from it by the arrow keys, as in a spreadsheet.
import { html, nothing, type TemplateResult } from "lit-html";
import { icon, type IconName } from "../../kit/icons.ts";
import type { LibraryCard, PairCell } from "../../kit/views.ts";
import type { LibraryPage } from "./page.ts";

/** The sign of each state. */
export const SIGNS: Readonly<Record<PairCell["state"], IconName>> = {
  proved: "check",
  stale: "clock",
  findings: "alert",
  unproved: "dash",
  fits: "plus",
  misfit: "cross",
};

/** The name of a cell: unlike any other. */
export const nameOf = ({ persona, scenario }: PairCell): string => `${persona}/${scenario}`;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Moves the focus to the next cell in a direction that is shown. */
function step(event: KeyboardEvent): void {
  const by = STEPS[event.key];
  const here = (event.target as HTMLElement).closest<HTMLElement>("button[data-row]");
  if (!by || !here) return;
  event.preventDefault();
  const table = here.closest("table");
  let [row, column] = [Number(here.dataset["row"]), Number(here.dataset["column"])];
  for (let tries = 0; tries < 100; tries++) {
    [row, column] = [row + by[0], column + by[1]];
    const next = table?.querySelector<HTMLElement>(`button[data-row="${row}"][data-column="${column}"]`);
    if (next) {
      next.focus();
      return;
    }
  }
}

function button(page: LibraryPage, one: PairCell, at: readonly [number, number], isFirst: boolean): TemplateResult {
  const look = () => {
    page.state.cell = nameOf(one);
    page.redraw();
  };
  const isHere = page.state.cell === nameOf(one);
  const isNamed = one.state !== "fits" && one.state !== "misfit";
  const calls = one.calls ? `${one.passed} of ${one.calls} calls passed` : "never played";
  return html`<button
    type="button"
    class="cell ${one.state}"
    data-row=${at[0]}
    data-column=${at[1]}
    tabindex=${isHere || (isFirst && !page.state.cell) ? 0 : -1}
    aria-pressed=${String(isHere)}
    aria-label="${one.says}${isNamed ? `, ${calls}` : ""}"
    @click=${look}
    @focus=${look}
  >
    ${icon(SIGNS[one.state])}${isNamed ? html`<span>${one.calls ? `${one.passed}/${one.calls}` : "–"}</span>` : nothing}
  </button>`;
}

/** The table. `shown` are the cells that are looked for; rows and columns without any are left out. */
export function matrix(page: LibraryPage, shown: ReadonlySet<PairCell>): TemplateResult {
  const { view } = page;
  const cells = new Map([...shown].map((cell) => [nameOf(cell), cell]));
  const has = (kind: "persona" | "scenario", { id }: LibraryCard) => [...shown].some((cell) => cell[kind] === id);
  const rows = view.personas.filter((one) => has("persona", one));
  const columns = view.scenarios.filter((one) => has("scenario", one));
  if (rows.length === 0) return html`<p class="card none">No pair is like that.</p>`;
  let isFirst = true;
  const cell = (persona: LibraryCard, scenario: LibraryCard, row: number, column: number) => {
    const one = cells.get(`${persona.id}/${scenario.id}`);
    if (!one) return html`<td></td>`;
    const drawn = html`<td>${button(page, one, [row, column], isFirst)}</td>`;
    isFirst = false;
    return drawn;
  };
  const row = (persona: LibraryCard, number: number) =>
    html`<tr>
      <th scope="row">${persona.title}</th>
      ${columns.map((scenario, column) => cell(persona, scenario, number, column))}
    </tr>`;
  return html`<div class="card scrolls" role="region" aria-label="Persona by scenario" tabindex="0">
    <table @keydown=${step}>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">Persona</span></th>
          ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </div>`;
}
