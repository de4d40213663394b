// The library: persona by scenario, or each of them by itself. What a cell says in a sign it says in words beside.
import { html, nothing, type TemplateResult } from "lit-html";
import type { CommonEvents } from "../../kit/channel.ts";
import { link, problem, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import { laidOut, type LaidOut } from "../../kit/page.ts";
import type { LibraryCard, LibraryMap, PlacedFinding } from "../../kit/views.ts";
import { isShown, KINDS, shownCards, shownCells, type Filter, type Kind } from "./filter.ts";
import { matrix } from "./matrix.ts";
import { pair } from "./pair.ts";

/** What the browser alone knows: what is looked for, how it is shown, and the cell that is looked at. */
export interface State extends Filter {
  as: "matrix" | "cards";
  cell: string | null;
}
export type LibraryPage = LaidOut<LibraryMap, CommonEvents, State>;

function broken(page: LibraryPage): Content {
  const { broken: says, findings } = page.view;
  if (!says) return nothing;
  const row = (one: PlacedFinding) =>
    html`<li>
      ${link(page, "studio", { file: one.file, line: String(one.line) }, `${one.file}:${one.line}`)}
      <b>${one.code}</b> ${one.message} <span class="muted">${one.fix}</span>
    </li>`;
  return html`<div class="problem broken" role="alert">
    ${icon("alert")}
    <div>
      <p>${says}</p>
      <ul>
        ${findings.map(row)}
      </ul>
    </div>
  </div>`;
}

function controls(page: LibraryPage, count: string): TemplateResult {
  const { state } = page;
  const show = (as: State["as"]) => () => {
    state.as = as;
    page.redraw();
  };
  const look = (event: Event) => {
    state.query = (event.target as HTMLInputElement).value;
    page.redraw();
  };
  const choose = (event: Event) => {
    state.kind = (event.target as HTMLSelectElement).value as Kind;
    page.redraw();
  };
  const as = (value: State["as"], text: string) =>
    html`<button type="button" class="btn" aria-pressed=${String(state.as === value)} @click=${show(value)}>
      ${text}
    </button>`;
  return html`<div class="controls">
    <div class="as" role="group" aria-label="Show as">${as("matrix", "Matrix")}${as("cards", "Cards")}</div>
    <label>
      <span class="label">Look for</span>
      <input
        type="search"
        autocomplete="off"
        .value=${state.query}
        placeholder="A persona, a scenario"
        @input=${look}
      />
    </label>
    <label>
      <span class="label">Pairs</span>
      <select @change=${choose}>
        ${KINDS.map(([kind, text]) => html`<option value=${kind} ?selected=${kind === state.kind}>${text}</option>`)}
      </select>
    </label>
    <p class="small muted" role="status">${count}</p>
  </div>`;
}

function card(page: LibraryPage, one: LibraryCard, isScenario: boolean): TemplateResult {
  const used = isScenario ? many(one.pairs, "persona", "personas") : `in ${many(one.pairs, "scenario", "scenarios")}`;
  const wrong = [
    one.errors ? many(one.errors, "error", "errors") : "",
    one.warnings ? many(one.warnings, "warning", "warnings") : "",
  ].filter(Boolean);
  return html`<li class="card">
    <h3>${one.title}</h3>
    <p class="muted">${one.about}</p>
    <p class="tags">
      ${one.tags.map((tag) => html`<span class="tag">${tag.replaceAll("_", " ")}</span>`)}<span class="small muted"
        >${used}</span
      >
      ${wrong.length ? html`<span class="tag ${one.errors ? "bad" : "hard"}">${wrong.join(", ")}</span>` : nothing}
    </p>
    <p class="row">
      ${isScenario && one.pairs ? link(page, "try", { scenario: one.id }, "Try it out", { label: `Try out ${one.title}` }) : nothing}
      ${link(page, "studio", { file: one.file }, "Edit", { label: `Edit ${one.title}` })}
    </p>
  </li>`;
}

function cards(page: LibraryPage): TemplateResult {
  const { personas, scenarios } = page.view;
  const group = (title: string, all: readonly LibraryCard[], isScenario: boolean) =>
    html`<section>
      <h2>${title}</h2>
      <ul class="cards">
        ${shownCards(all, page.state).map((one) => card(page, one, isScenario))}
      </ul>
    </section>`;
  return html`${group("Scenarios", scenarios, true)}${group("Personas", personas, false)}`;
}

function draw(page: LibraryPage): TemplateResult {
  const { view, state } = page;
  const cells = shownCells(view, state);
  const never = view.cells.filter((cell) => isShown(cell, "never")).length;
  const body =
    state.as === "cards" ? cards(page) : html`<div class="two">${matrix(page, new Set(cells))}${pair(page)}</div>`;
  return html`<div class="wrap wide">
    <div class="top">
      <h1>The library</h1>
      <p class="lead">
        ${many(view.personas.length, "persona", "personas")} and
        ${many(view.scenarios.length, "scenario", "scenarios")}: who can be on the phone in which call, what is proved,
        and what was played on this machine.
        ${never ? `Of the pairs that scenarios name, ${never} ${never === 1 ? "was" : "were"} never played.` : ""}
      </p>
    </div>
    ${problem(page.problem)} ${broken(page)}
    ${controls(page, state.as === "matrix" ? many(cells.length, "pair", "pairs") : "")} ${body}
  </div>`;
}

export default laidOut<"library", CommonEvents, State>("library", {
  here: "library",
  state: () => ({ query: "", kind: "all", as: "matrix", cell: null }),
  draw,
});
