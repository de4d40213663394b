// Choose a call: what there is to practise, by level.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, problem, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon, type IconName } from "../../kit/icons.ts";
import { laidOut } from "../../kit/page.ts";
import type { ScenarioCard } from "../../kit/views.ts";
import { practicing, remember, save, type ChoosePage, type Events, type State } from "./people.ts";
import { isFirst, type Stage } from "./standing.ts";
import { SHELVES, shown, tagsOf, type Shelf } from "./shelves.ts";
import { today } from "./today.ts";

const SIGNS: Readonly<Partial<Record<Stage, IconName>>> = { open: "check", helped: "check", again: "clock" };

function stageOf(page: ChoosePage, scenario: string): Content {
  const found = page.view.stages.find((one) => one.scenario === scenario);
  if (!found) return nothing;
  const { stage, text, best } = found;
  const sign = SIGNS[stage];
  return html`<p class="stage">
    <span class="tag ${stage}">${sign ? icon(sign) : nothing}${text}</span><span class="small muted">${best}</span>
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
    ${stageOf(page, scenario.id)}
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

const FIRST = "New here? One button is all you need: what it begins, you only watch.";

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
  const all = link(page, "programme", {}, "See all of it");
  // The one first step begins it already.
  if (isFirst(page.view)) return html`<p class="small on-the-way">${icon("next")}<span>${offer.about}</span>${all}</p>`;
  return html`${where}
    <section class="card offer" aria-labelledby="offer-title">
      <div>
        <h2 class="label" id="offer-title">${offer.title}</h2>
        <p>${offer.about} ${all}</p>
      </div>
      <button type="button" class="btn" @click=${() => page.send("enrol", { programme: offer.id })}>
        ${icon("next")}Begin today
      </button>
    </section>`;
}

function top(page: ChoosePage): TemplateResult {
  return html`<div class="top">
    <h1>Who will you speak to today?</h1>
    ${isFirst(page.view) ? html`<p class="lead">${FIRST}</p>` : nothing}
  </div>`;
}

/** Above the calls: which of them, or one by chance; on a first visit no chance. */
function browse(page: ChoosePage): Content {
  if (page.view.scenarios.length === 0) return nothing;
  const surprise = html`<button type="button" class="btn quiet" @click=${() => page.send("surprise", true)}>
    ${icon("dice")}Surprise me
  </button>`;
  return html`<div class="browse">${filters(page)} ${isFirst(page.view) ? nothing : surprise}</div>`;
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
      ${practicing(page)} ${page.state.panel === "shut" ? problem(page.problem) : nothing} ${top(page)} ${today(page)}
      ${programme(page)} ${browse(page)} ${shelves(page)}
    </div>`,
});
