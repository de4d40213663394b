// The one thing to do now, and why it is that: on a debrief and at the end of a drill.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "./elements.ts";
import { icon, type IconName } from "./icons.ts";
import type { DrillStep, NextStep } from "./views.ts";

export type Step = NextStep | DrillStep;

/** Whoever can be told to begin it. */
export interface Beginner {
  send: (event: "begin", value: number) => boolean;
}

/** Whether it is a call, and not the drill. */
export function isCall(step: Step): step is NextStep {
  return "scenario" in step;
}

/** What kind of thing it is. */
export function signOf(step: Step): IconName {
  if (!isCall(step)) return "cards";
  return step.level === "worked" ? "play" : "phone";
}

/** The button that begins it: the one main button of a page. */
export function beginButton(page: Beginner, step: Step): TemplateResult {
  return html`<button type="button" class="btn main" @click=${() => page.send("begin", Date.now())}>
    ${icon(signOf(step))}${step.words}
  </button>`;
}

/** The step under what has just been done; nothing where nothing comes. */
export function nextStep(page: Beginner, step: Step | null): Content {
  if (!step) return nothing;
  return html`<div class="next-step">
    <p class="small"><b>Next:</b> ${step.why}</p>
    ${beginButton(page, step)}
  </div>`;
}
