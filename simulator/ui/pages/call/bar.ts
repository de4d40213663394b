// The bar above a call: who is on the line, how they feel, how long it has taken.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { link, type Content } from "../../kit/elements.ts";
import { clockText } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import type { CallView } from "../../kit/views.ts";
import { LEVELS } from "../../kit/words.ts";
import { face, MOODS } from "./face.ts";
import { answeredAt } from "./phone.ts";
import { pausesButton } from "./ringing.ts";
import type { Screen } from "./screen.ts";
import { soundButton } from "./sound.ts";

function mood({ mood: felt }: CallView): TemplateResult {
  const level = MOODS.findIndex((one) => one === felt);
  const gauge = MOODS.map((_, index) => html`<i class=${index <= level ? "on" : nothing}></i>`);
  const shown = html`<span><span class="word">${gettext("Mood: ")}</span><b>${felt}</b></span>
    <span class="gauge" aria-hidden="true">${gauge}</span>`;
  return html`<div class="mood ${felt ?? ""}">${level < 0 ? nothing : shown}</div>`;
}

function branch(page: Screen): Content {
  const call = page.view.branch_of;
  if (!call) return nothing;
  return html`<p class="small branch">
    ${icon("branch")}<span>A branch: it goes on differently from another call and never counts. </span>
    ${link(page, "debrief", { call }, gettext("The call it left"))}
  </p>`;
}

function toDesk(page: Screen): TemplateResult {
  const go = () => {
    const side = page.find(".side");
    side?.scrollIntoView();
    side?.focus({ preventScroll: true });
  };
  return html`<button type="button" class="btn quiet todesk" aria-label=${gettext("Go to the desk")} @click=${go}>
    ${gettext("Desk")}
  </button>`;
}

/** The bar. */
export function bar(page: Screen): TemplateResult {
  const { view } = page;
  return html`<div class="bar">
    <div class="portrait ${view.hung_up ? "gone" : ""}">${face(view.face, view.mood)}</div>
    <div class="who">
      <h1>${view.caller}</h1>
      <p>${view.scenario}. You are ${view.agent}, ${view.company}.</p>
    </div>
    <span class="tag level">${gettext(LEVELS[view.level])}</span>
    ${mood(view)}
    <span class="timer">${icon("clock")}<span role="timer" aria-label=${gettext("Call time")}></span></span>
    ${soundButton(page)} ${pausesButton(page)} ${toDesk(page)} ${branch(page)}
  </div>`;
}

/** Sets the clock. Once a second, so the rest is not drawn for it. */
export function tick(page: Screen): void {
  const { id, started_at, ended_at } = page.view;
  const end = ended_at ? Date.parse(ended_at) : Date.now();
  const clock = page.find('[role="timer"]');
  // It runs from when the phone was picked up, where that is known; what is kept of the call is older by its ringing.
  if (clock) clock.textContent = clockText((end - (answeredAt(id) ?? Date.parse(started_at))) / 1000);
}
