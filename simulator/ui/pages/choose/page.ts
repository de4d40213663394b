// Choose a call: what there is to practise, by level.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, problem, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import { laidOut } from "../../kit/page.ts";
import type { CallRow, ScenarioCard } from "../../kit/views.ts";
import { practicing, remember, save, type ChoosePage, type Events, type State } from "./people.ts";
import { SHELVES, shown, tagsOf, type Shelf } from "./shelves.ts";

function proof({ proof: found }: ScenarioCard): Content {
  if (!found) return nothing;
  return html`<p class="small muted proof ${found.holds ? "holds" : ""}">
    ${icon(found.holds ? "check" : "search")}${found.line}
  </p>`;
}

function stageOf(page: ChoosePage, scenario: string): Content {
  const found = page.view.stages.find((one) => one.scenario === scenario);
  if (!found) return nothing;
  const { stage, text, best } = found;
  const sign = stage === "open" || stage === "helped" ? icon("check") : nothing;
  return html`<p class="stage">
    <span class="tag ${stage}">${sign}${text}</span><span class="small muted">${best}</span>
  </p>`;
}

function card(page: ChoosePage, scenario: ScenarioCard): TemplateResult {
  const facts = [
    scenario.direction === "inbound" ? "They call you" : "You call them",
    many(scenario.cases, "case", "cases"),
    many(scenario.personas.length, "customer", "customers"),
  ];
  return html`<li class="card pick">
    <h3>${link(page, "brief", { scenario: scenario.id }, scenario.title)}</h3>
    <p class="about">${scenario.summary}</p>
    <p class="small muted facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
    ${proof(scenario)} ${stageOf(page, scenario.id)}
  </li>`;
}

function shelf(page: ChoosePage, { level, title, about }: Shelf, scenarios: readonly ScenarioCard[]): Content {
  const own = scenarios.filter((scenario) => scenario.level === level);
  if (own.length === 0) return nothing;
  return html`<section class="shelf" aria-labelledby="level-${level}">
    <header>
      <h2 id="level-${level}">${title}</h2>
      <p class="muted">${about}</p>
    </header>
    <ul class="picks">
      ${own.map((scenario) => card(page, scenario))}
    </ul>
  </section>`;
}

function onHold(page: ChoosePage, call: CallRow | null): Content {
  if (!call) return nothing;
  return html`<section class="card hold" aria-label="A call on hold">
    <p>${icon("phone")}<b>${call.scenario}</b> is on hold after ${many(call.turns, "turn", "turns")}.</p>
    ${link(page, "call", { call: call.id }, "Go on with it", { class: "btn main" })}
  </section>`;
}

function filters(page: ChoosePage): Content {
  const tags = tagsOf(page.view.scenarios);
  if (tags.length < 2) return nothing;
  const press = (tag: string) => {
    if (!page.state.tags.delete(tag)) page.state.tags.add(tag);
    page.redraw();
  };
  const chip = (tag: string) =>
    html`<button
      type="button"
      class="chip"
      aria-pressed=${page.state.tags.has(tag) ? "true" : "false"}
      @click=${() => {
        press(tag);
      }}
    >
      ${tag.replaceAll("_", " ")}
    </button>`;
  return html`<div class="filters" role="group" aria-label="Show only">${tags.map(chip)}</div>`;
}

/** What comes next: the one main button of this page, unless a call is on hold, which comes before it. */
function nextStep(page: ChoosePage): Content {
  const { step, open } = page.view;
  if (!step || open) return nothing;
  const begin = () => page.send("begin", Date.now());
  return html`<section class="card step" aria-labelledby="step-title">
    <div>
      <h2 class="label" id="step-title">Your next step</h2>
      <p>${step.why}</p>
    </div>
    <button type="button" class="btn main" @click=${begin}>
      ${icon("level" in step ? (step.level === "worked" ? "play" : "phone") : "clock")}${step.words}
    </button>
  </section>`;
}

/** The programme one is in, or one to begin. */
function programme(page: ChoosePage): Content {
  const { programme: own, offer } = page.view;
  const where = own
    ? html`<p class="small on-the-way">
        ${icon("next")}<span>${own.place}, ${own.done} of ${own.of} steps done.</span>
        ${link(page, "programme", {}, own.title)}
      </p>`
    : nothing;
  if (!offer) return where;
  return html`${where}
    <section class="card step" aria-labelledby="offer-title">
      <div>
        <h2 class="label" id="offer-title">${offer.title}</h2>
        <p>${offer.about} ${link(page, "programme", {}, "See all of it")}</p>
      </div>
      <button type="button" class="btn" @click=${() => page.send("enrol", { programme: offer.id })}>
        ${icon("next")}Begin today
      </button>
    </section>`;
}

function top(page: ChoosePage): TemplateResult {
  const surprise = html`<button type="button" class="btn quiet" @click=${() => page.send("surprise", true)}>
    ${icon("dice")}Surprise me
  </button>`;
  return html`<div class="top">
    <div>
      <h1>Who will you speak to today?</h1>
      <p class="lead">
        Choose a call. You get a short brief and say how much support you want; then the customer is on the line. What
        is true of their account, you find out on the call.
      </p>
    </div>
    ${page.view.scenarios.length > 0 ? surprise : nothing}
  </div>`;
}

function shelves(page: ChoosePage): Content {
  if (page.view.scenarios.length === 0)
    return html`<div class="card empty">
      <h2>The library is empty</h2>
      <p class="muted">There is no scenario in it yet. \`simulator check\` says whether a file could not be read.</p>
    </div>`;
  const scenarios = shown(page.view.scenarios, page.state.tags);
  const found = page.state.tags.size > 0 ? `${many(scenarios.length, "call", "calls")} shown.` : "";
  return html`<p class="unseen" role="status">${found}</p>
    <div>${SHELVES.map((one) => shelf(page, one, scenarios))}</div>`;
}

export default laidOut<"choose", Events, State>("choose", {
  here: "choose",
  about: ({ who }) => who.id,
  state: () => ({ tags: new Set(), panel: "shut" }),
  drawn: ({ view }) => {
    remember(view.who);
    if (view.export) save(view.export);
  },
  draw: (page) =>
    html`<div class="wrap">
      ${practicing(page)} ${page.state.panel === "shut" ? problem(page.problem) : nothing} ${top(page)}
      ${onHold(page, page.view.open)} ${nextStep(page)} ${programme(page)} ${filters(page)} ${shelves(page)}
    </div>`,
});
