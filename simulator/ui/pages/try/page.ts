// A persona in a scenario tried out: the statechart, the state that is looked at, and a call played from it.
import { html, nothing, type TemplateResult } from "lit-html";
import type { PageEvents } from "../../kit/events.ts";
import { link, problem, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { laidOut, type LaidOut } from "../../kit/page.ts";
import { FORMS } from "../../kit/words.ts";
import type { NamedCase, PlacedFinding, ProofNow, TryView } from "../../kit/views.ts";
import { chart } from "./chart.ts";
import { finding, stateCard } from "./state.ts";
import { playing } from "./play.ts";

/** What the browser alone knows: the state and the turn that are looked at (null: the newest), and moves looked for. */
export interface State {
  state: string | null;
  turn: number | null;
  query: string;
  /** How many turns were drawn. */
  turns: number;
}
export type TryPage = LaidOut<TryView, PageEvents["try"], State>;

/** The state that is looked at: the one chosen, else where the call stands, else where it begins. */
export function shownState({ view, state }: TryPage): string {
  const last = view.played?.turns.at(-1);
  return state.state ?? last?.state ?? view.states[0]?.id ?? "";
}

function addressOf(view: TryView, other: { readonly case?: string; readonly form?: string } = {}) {
  return { scenario: view.scenario, persona: view.persona, case: view.case, form: view.form, ...other };
}

function choices(page: TryPage): TemplateResult {
  const { view } = page;
  const one = ({ id, title }: NamedCase) =>
    html`<li>${link(page, "try", addressOf(view, { case: id }), title, { current: id === view.case })}</li>`;
  const form = (name: TryView["form"]) =>
    html`<li>${link(page, "try", addressOf(view, { form: name }), FORMS[name], { current: name === view.form })}</li>`;
  return html`<nav class="choices" aria-label="What is tried">
    <div>
      <span class="label">Case</span>
      <ul>
        ${view.cases.map(one)}
      </ul>
    </div>
    ${
      view.forms.length > 1
        ? html`<div>
            <span class="label">Form</span>
            <ul>
              ${view.forms.map(form)}
            </ul>
          </div>`
        : nothing
    }
    <div>
      <span class="label">Edit</span>
      <ul>
        <li>${link(page, "studio", { file: view.persona_file }, "The persona")}</li>
        <li>${link(page, "studio", { file: view.scenario_file }, "The scenario")}</li>
      </ul>
    </div>
  </nav>`;
}

const SIGNS = { proving: "clock", proved: "check", findings: "alert", none: "dash" } as const;

function proof({ state, text, gone, new: fresh }: ProofNow): Content {
  if (state === "none") return nothing;
  const list = (title: string, texts: readonly string[], look: string) =>
    texts.length
      ? html`<div class=${look}>
          <h3>${title}</h3>
          <ul>
            ${texts.map((one) => html`<li>${one}</li>`)}
          </ul>
        </div>`
      : nothing;
  return html`<div class="proof ${state}" role="status">
    <p>${icon(SIGNS[state])}${text}</p>
    ${list("Worse than before", fresh, "worse")} ${list("Better than before", gone, "better")}
  </div>`;
}

function trouble(page: TryPage): Content {
  const { broken, misfit } = page.view;
  const said: readonly Content[] = [
    broken
      ? html`<div class="problem" role="alert">
          ${icon("alert")}
          <div>
            <p>${broken}</p>
            <ul class="findings">
              ${page.view.errors.map((one) => finding(page, one))}
            </ul>
          </div>
        </div>`
      : nothing,
    misfit.length
      ? html`<div class="problem" role="alert">
          ${icon("alert")}
          <div>
            <p>These two do not fit, so no call can be played:</p>
            <ul class="why">
              ${misfit.map((text) => html`<li>${text}</li>`)}
            </ul>
          </div>
        </div>`
      : nothing,
  ];
  return said;
}

function others(page: TryPage): Content {
  const { findings } = page.view;
  if (findings.length === 0) return nothing;
  return html`<section>
    <h2>Other findings</h2>
    <p class="muted">About these files, and no state in particular.</p>
    <ul class="findings card">
      ${findings.map((one: PlacedFinding) => finding(page, one))}
    </ul>
  </section>`;
}

function draw(page: TryPage): TemplateResult {
  const { view } = page;
  return html`<div class="wrap wide">
    <div class="top">
      <p class="small">${link(page, "library", {}, "The library")}</p>
      <h1>${view.persona_title}</h1>
      <p class="lead">in ${view.scenario_title}</p>
    </div>
    ${problem(page.problem)} ${trouble(page)} ${choices(page)} ${proof(view.proof)}
    <div class="two">${chart(page)}${stateCard(page)}</div>
    ${playing(page)} ${others(page)}
  </div>`;
}

/** A digit chooses an answer, as in a call. */
function onKey(page: TryPage, event: KeyboardEvent): void {
  const answers = page.view.played?.offered.filter(({ kind }) => kind === "response") ?? [];
  const answer = page.view.form === "prompted" ? answers[Number(event.key) - 1] : undefined;
  const version = (page.view.played?.turns.length ?? 1) - 1;
  if (!answer) return;
  event.preventDefault();
  page.send("choose", { choice: answer.id, version });
}

export default laidOut<"try", PageEvents["try"], State>("try", {
  here: "library",
  about: ({ scenario, persona, case: of, form }) => [scenario, persona, of, form].join("/"),
  state: () => ({ state: null, turn: null, query: "", turns: 0 }),
  draw,
  drawn: (page) => {
    // The page is also drawn again when a file has changed: then whoever reads stays where they are.
    const turns = page.view.played?.turns.length ?? 0;
    if (turns > page.state.turns)
      page.root.querySelector(".log")?.lastElementChild?.scrollIntoView({ block: "nearest" });
    page.state.turns = turns;
  },
  onKey,
});
