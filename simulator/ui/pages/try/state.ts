// The state that is looked at: how a call comes here, what is said, what it reacts to, and what is wrong with it.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import type { ChartState, PlacedFinding, StateRule } from "../../kit/views.ts";
import { shownState, type TryPage } from "./page.ts";

/** A finding with its place and what to do. */
export function finding(page: TryPage, one: PlacedFinding): TemplateResult {
  const place = link(page, "studio", { file: one.file, line: String(one.line) }, `${one.file}:${one.line}`);
  return html`<li class=${one.severity}>
    <p>
      ${icon("alert")}<span><b>${one.code}</b> ${one.message} <span class="muted">${one.fix}</span></span>
    </p>
    <p class="small place">${one.event ? html`on <b>${one.event}</b>, ` : nothing}${place}</p>
  </li>`;
}

const steps = (mood: number) => (mood > 0 ? `mood +${mood}` : `mood ${mood}`);

function rule(one: StateRule, wrong: boolean): TemplateResult {
  const more = [one.mood ? steps(one.mood) : "", one.does ? `they ${one.does}` : ""].filter(Boolean);
  return html`<li class=${wrong ? "rule wrong" : "rule"}>
    <p>
      <b>${one.event}</b>
      ${one.condition ? html`<span class="muted">${one.condition}</span>` : nothing}
      <span class="to"
        >${icon("next")}${one.target ? one.target.replaceAll("_", " ") : html`<i>stays</i>`}${more.length ? html` <span class="muted">(${more.join(", ")})</span>` : nothing}</span
      >
    </p>
    ${one.says.map((text) => html`<blockquote>${text}</blockquote>`)}
  </li>`;
}

function rules(state: ChartState, isAlone: boolean): Content {
  if (state.rules.length === 0) return nothing;
  const wrong = new Set(state.findings.map(({ event }) => event).filter(Boolean));
  return html`<details ?open=${isAlone}>
    <summary>${many(state.rules.length, "rule", "rules")}</summary>
    <ol class="rules">
      ${state.rules.map((one) => rule(one, wrong.has(one.event)))}
    </ol>
  </details>`;
}

function lines(state: ChartState, isAlone: boolean): Content {
  if (state.lines.length === 0) return nothing;
  return html`<details ?open=${isAlone}>
    <summary>What they say</summary>
    <dl class="lines">
      ${state.lines.map(
        ({ mood, texts }) =>
          html`<dt>${mood}</dt>
            ${texts.map((text) => html`<dd>${text}</dd>`)}`,
      )}
    </dl>
  </details>`;
}

function play(page: TryPage, state: ChartState): Content {
  if (state.turns === null || page.view.misfit.length > 0) return nothing;
  const begin = () => {
    page.state.turn = null;
    page.send("begin_at", { state: state.id });
  };
  return html`<button type="button" class="btn main" @click=${begin}>${icon("play")}Play from here</button>`;
}

/** The state beside the picture. */
export function stateCard(page: TryPage): TemplateResult {
  const state = page.view.states.find(({ id }) => id === shownState(page));
  if (!state) return html`<aside class="card state"><p class="muted">Choose a state.</p></aside>`;
  const isAlone = page.view.played === null;
  return html`<aside class="card state" aria-label="The state">
    <div>
      <h2>${state.title}</h2>
      ${state.cue ? html`<p class="muted">${state.cue}</p>` : nothing}
    </div>
    <p class=${state.turns === null ? "reach not" : "reach"}>${state.reach}</p>
    <div class="row">
      ${play(page, state)}
      ${link(page, "studio", { file: state.file, line: String(state.line) }, "Edit", { class: "btn quiet", label: `Edit ${state.title}, ${state.file} line ${state.line}` })}
    </div>
    ${
      state.findings.length
        ? html`<ul class="findings">
            ${state.findings.map((one) => finding(page, one))}
          </ul>`
        : nothing
    }
    ${lines(state, isAlone)} ${rules(state, isAlone)}
  </aside>`;
}
