// A worked example: the perfect call at the trainee's own pace, and the reason for each decision in the margin.
// Decisions are added to what is there, so that each is announced once and the call can be read back.
import { html, nothing, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import type { PageEvents } from "../../kit/events.ts";
import { link, problem, type Content } from "../../kit/elements.ts";
import { glide } from "../../kit/frame.ts";
import { icon, type IconName } from "../../kit/icons.ts";
import { laidOut, type LaidOut } from "../../kit/page.ts";
import type { WorkedView } from "../../kit/views.ts";
import { placeIn, rememberPlace, rememberTold, wasTold } from "./memory.ts";
import { decision, line } from "./step.ts";
import { endOf, secondsFor, stepOf, whereText, type Watching } from "./watching.ts";

type Events = PageEvents["worked"];

type WorkedPage = LaidOut<WorkedView, Events, Watching>;

const SOON = 50;

function begin(view: WorkedView): Watching {
  const at = Math.min(Math.max(placeIn(view.id), 0), endOf(view));
  return { at, isPlaying: false, timer: undefined, shown: 0, isLeaving: false, isTold: wasTold(view.id) };
}

function lookAt(page: WorkedPage, behavior: ScrollBehavior): void {
  const newest = page.root.querySelector(".script > :last-child") ?? page.root.querySelector(".before");
  newest?.scrollIntoView({ block: "nearest", behavior });
}

/** Goes on by itself only when asked to; not while the window is out of sight. */
function play(page: WorkedPage, isOn: boolean): void {
  const { state } = page;
  clearTimeout(state.timer);
  state.isPlaying = isOn;
  state.shown += 1;
  if (isOn) {
    const next = () => {
      if (document.hidden) play(page, true);
      else goTo(page, state.at + 1);
    };
    state.timer = setTimeout(next, 1000 * secondsFor(page.view, state.at));
  }
  page.redraw();
}

function tellWatched(page: WorkedPage): void {
  const { state, view } = page;
  if (state.isTold || !page.send("watched", { call: view.id })) return;
  state.isTold = true;
  rememberTold(view.id);
}

function goTo(page: WorkedPage, to: number): void {
  const { state, view } = page;
  const end = endOf(view);
  const root = page.root.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  const hadFocus = active?.closest(".controls");
  state.at = Math.min(Math.max(to, 0), end);
  rememberPlace(view.id, state.at);
  play(page, state.isPlaying && state.at < end);
  lookAt(page, glide());
  if (state.at < end) return;
  if (hadFocus) page.root.querySelector<HTMLElement>(".ending button")?.focus({ preventScroll: true });
  tellWatched(page);
}

/** That it was watched may still be on its way: the button waits for that, and is pressed once. */
function take(page: WorkedPage): void {
  const { state, view } = page;
  if (state.isLeaving) return;
  state.isLeaving = page.send("start", { scenario: view.scenario_id, persona: view.persona_id });
  if (!state.isLeaving)
    setTimeout(() => {
      take(page);
    }, SOON);
}

function score(view: WorkedView): Content {
  if (!view.score_text) return nothing;
  return html`<p class="score"><b>${view.score_text}</b><span class="muted"> of 100</span></p>`;
}

function ending(page: WorkedPage): TemplateResult {
  const { view } = page;
  const act = () => {
    take(page);
  };
  return html`<section class="step">
    <div class="lines">${line("customer", view.steps.at(-1)?.reply ?? view.opening, view.speaker)}</div>
    <div class="margin ending">
      <h2>How it ended</h2>
      <p>${view.outcome}</p>
      <p class="muted">When you take it yourself, the account may be another one.</p>
      ${score(view)}
      <div class="row">
        <button type="button" class="btn main" @click=${act}>${icon("phone")}Now take it yourself</button>
        ${link(page, "choose", {}, "All calls", { class: "btn" })}
      </div>
    </div>
  </section>`;
}

function before(view: WorkedView): TemplateResult {
  return html`<section class="card before" aria-label="Before the call">
    <div>
      <h2 class="label">The brief</h2>
      <p class="text">${view.brief}</p>
    </div>
    <div>
      <h2 class="label">What the account will turn out to be</h2>
      <p class="text true">${view.case}</p>
    </div>
  </section>`;
}

function pace({ view, state }: WorkedPage): Content {
  const line = state.isPlaying
    ? html`<i class="pace on" style="--for:${secondsFor(view, state.at)}s"></i>`
    : html`<i class="pace"></i>`;
  return html`${keyed(state.shown, line)}`;
}

function controls(page: WorkedPage): TemplateResult {
  const { view, state } = page;
  const [all, end] = [view.steps.length, endOf(view)];
  const { at, isPlaying } = state;
  const inside = (sign: IconName, text: string) => html`${icon(sign)}<span>${text}</span>`;
  const by = (step: number) => () => {
    goTo(page, state.at + step);
  };
  const toggle = () => {
    play(page, !state.isPlaying);
  };
  const next = at === 0 ? "Begin" : at === all ? "How it ended" : "Next";
  return html`<div class="controls" role="group" aria-label="Watching">
    ${pace(page)}
    <button type="button" class="btn" aria-keyshortcuts="ArrowLeft" ?disabled=${at === 0} @click=${by(-1)}>
      ${inside("back", "Back")}
    </button>
    <div class="where">
      <p class="progress" role="status">${whereText(view, at)}</p>
      <div class="meter" aria-hidden="true">
        <i style="width:${(100 * Math.min(at, all)) / Math.max(all, 1)}%"></i>
      </div>
    </div>
    <button type="button" class="btn" ?hidden=${at === end} @click=${toggle}>
      ${isPlaying ? inside("pause", "Pause") : inside("play", "Play")}
    </button>
    <button type="button" class="btn main" aria-keyshortcuts="ArrowRight" ?hidden=${at === end} @click=${by(1)}>
      ${inside("next", next)}
    </button>
  </div>`;
}

function draw(page: WorkedPage): TemplateResult {
  const { view, state } = page;
  const { scenario_id: scenario, persona_id: persona } = view;
  return html`<div class="wrap watch">
    <p class="back">${link(page, "brief", { scenario, persona }, "The brief")}</p>
    <header class="title">
      <p class="label">Worked example</p>
      <h1>${view.scenario}</h1>
      <p class="muted">${view.persona}. You watch ${view.agent} of ${view.company} take this call without a fault.</p>
    </header>
    ${problem(page.problem)} ${before(view)}
    <p class="small muted arrows">The right arrow key goes on, the left one back.</p>
    <div class="script" role="log" aria-live="polite" aria-label="The call, with the reason for each decision">
      ${view.steps
        .slice(0, state.at)
        .map((step, index) => decision(view, step, index))}${state.at === endOf(view) ? ending(page) : nothing}
    </div>
    ${controls(page)}
  </div>`;
}

function onKey(page: WorkedPage, event: KeyboardEvent): void {
  const [target] = event.composedPath();
  if (event.shiftKey || document.querySelector('[role="dialog"]')) return;
  const isOnControl = target instanceof Element && target.closest("a, button, summary") !== null;
  const to = page.state.at + (stepOf(event.key, isOnControl) ?? NaN);
  if (!(to >= 0 && to <= endOf(page.view))) return;
  event.preventDefault();
  goTo(page, to);
}

export default laidOut<"worked", Events, Watching>("worked", {
  here: "choose",
  about: (view) => view.id,
  state: begin,
  draw,
  onKey,
  drawn: (page, isNew) => {
    if (isNew && page.state.at > 0) lookAt(page, "auto");
  },
  left: (page) => {
    clearTimeout(page.state.timer);
  },
});
