// My programme: its stages as a path, with what is done, what comes now and what is to come. Without one: those there are.
import { html, nothing, type TemplateResult } from "lit-html";
import type { PageEvents } from "../../kit/events.ts";
import { link, problem, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import { beginButton, headOf, isDone, reasons } from "../../kit/next_step.ts";
import { laidOut, type LaidOut } from "../../kit/page.ts";
import type { AskedView, ProgrammePage, ProgrammeRow, ProgrammeStage, ProgrammeView } from "../../kit/views.ts";

type Events = PageEvents["programme"];
/** The page; its state is whether somebody is about to leave their programme. */
type Own = LaidOut<ProgrammePage, Events, { leaving: boolean }>;

const STATES: Readonly<Record<ProgrammeStage["state"], string>> = { done: "Done", now: "Now", to_come: "To come" };

function asked(page: Own, one: AskedView): TemplateResult {
  const isDone = one.done >= one.asked;
  const words = one.scenario ? link(page, "brief", { scenario: one.scenario }, one.words) : one.words;
  return html`<li class=${isDone ? "got" : nothing}>
    ${icon(isDone ? "check" : one.kind === "drill" ? "clock" : "phone")}
    <span>${words}</span><span class="small muted">${one.text}</span>
  </li>`;
}

function inside(page: Own, stage: ProgrammeStage): TemplateResult {
  return html`<p class="muted">${stage.about}</p>
    ${stage.waits ? html`<p class="waits">${icon("clock")}<span>${stage.waits}</span></p>` : nothing}
    <ul class="asked">
      ${stage.asked.map((one) => asked(page, one))}
    </ul>`;
}

function stageOf(page: Own, stage: ProgrammeStage): TemplateResult {
  const head = html`<span class="small muted">${stage.days}</span>
    <h3>${stage.title}</h3>
    <span class="small muted count">${stage.done} of ${stage.of}</span>`;
  const sign = html`<span class="dot">${stage.state === "done" ? icon("check") : nothing}</span
    ><span class="unseen">${STATES[stage.state]}:</span>`;
  if (stage.state === "now")
    return html`<li class="stage now" aria-current="step">
      ${sign}
      <div class="card body">
        <div class="head">${head}</div>
        ${inside(page, stage)}
      </div>
    </li>`;
  return html`<li class="stage ${stage.state}">
    ${sign}
    <details class="body">
      <summary class="head">${head}</summary>
      ${inside(page, stage)}
    </details>
  </li>`;
}

/** What comes now: the one main button, or that today is done. */
function now(page: Own, { next }: ProgrammeView): Content {
  if (!next) return nothing;
  return html`<section class="card next" aria-labelledby="next-title">
    <div>
      <h2 class=${isDone(next) ? "" : "label"} id="next-title">${headOf(next)}</h2>
      ${reasons(next)}
    </div>
    ${beginButton(page, next)}
  </section>`;
}

function leaving(page: Own, { title }: ProgrammeView): TemplateResult {
  const turn = (to: boolean) => () => {
    page.state.leaving = to;
    page.redraw();
  };
  const leave = () => {
    page.state.leaving = false;
    page.send("leave", Date.now());
  };
  if (!page.state.leaving)
    return html`<button type="button" class="btn quiet" @click=${turn(true)}>Leave this program</button>`;
  return html`<div class="leaving" role="alertdialog" aria-labelledby="leaving-title">
    <p id="leaving-title">
      Leave “${title}”? Your calls and drills stay. If you come back, it starts at its first day.
    </p>
    <p class="row">
      <button type="button" class="btn" @click=${leave}>Leave it</button>
      <button type="button" class="btn" @click=${turn(false)}>Stay in it</button>
    </p>
  </div>`;
}

function mine(page: Own, programme: ProgrammeView): TemplateResult {
  return html`<div class="top">
      <h1>${programme.title}</h1>
      <p class="lead">${programme.about}</p>
    </div>
    ${problem(page.problem)}
    <div class="place">
      <p><b>${programme.place}</b><span class="muted">${programme.pace}</span></p>
      <progress max=${programme.of} value=${programme.done} aria-label="Done of this program"></progress>
      <p class="small muted">${programme.done} of ${programme.of} steps done</p>
    </div>
    ${now(page, programme)}
    <ol class="path" aria-label="The stages">
      ${programme.stages.map((stage) => stageOf(page, stage))}
    </ol>
    ${leaving(page, programme)}`;
}

function choice(page: Own, row: ProgrammeRow): TemplateResult {
  const facts = [many(row.days, "working day", "working days"), many(row.calls, "call", "calls")];
  if (row.drills > 0) facts.push(many(row.drills, "drill", "drills"));
  return html`<li class="card choice">
    <div>
      <h3>${row.title}</h3>
      <p>${row.about}</p>
      <p class="small muted">${row.for_whom} ${facts.join(", ")}.</p>
    </div>
    <button type="button" class="btn" @click=${() => page.send("enrol", { programme: row.id })}>Begin today</button>
  </li>`;
}

function others(page: Own): Content {
  const rows = page.view.all.filter((row) => !row.chosen);
  if (rows.length === 0) return nothing;
  const head = page.view.programme ? html`<h2>Other programs</h2>` : nothing;
  return html`<section class="others">
    ${head}
    <ul>
      ${rows.map((row) => choice(page, row))}
    </ul>
  </section>`;
}

function none(page: Own): TemplateResult {
  const lead =
    page.view.all.length > 0
      ? "A program says what comes next on each day, and why. You can leave it at any time."
      : "This library has no programs. Every call can be taken all the same.";
  return html`<div class="top">
      <h1>Programs</h1>
      <p class="lead">${lead}</p>
    </div>
    ${problem(page.problem)}`;
}

export default laidOut<"programme", Events, { leaving: boolean }>("programme", {
  here: "programme",
  about: ({ programme }) => programme?.id ?? "",
  state: () => ({ leaving: false }),
  draw: (page): Content => {
    const { programme } = page.view;
    return html`<div class="wrap narrow">
      ${programme ? mine(page, programme) : none(page)} ${others(page)}
      <p class="small everybody">
        For trainers: ${link(page, "people", {}, "where everybody on this machine is, and who is stuck")}.
      </p>
    </div>`;
  },
});
