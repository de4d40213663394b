// The one thing to do now, and why it is that: on the first page, a debrief, at the end of a drill, in a program.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "./elements.ts";
import { icon, type IconName } from "./icons.ts";
import type { DoneStep, DrillStep, HeldStep, NextStep } from "./views.ts";

export type Step = NextStep | DrillStep | HeldStep | DoneStep;

/** Whoever can be told to begin it. */
export interface Beginner {
  send: (event: "begin", value: number) => boolean;
}

/** Whether it is a call, and not the drill. */
export function isCall(step: Step): step is NextStep {
  return "scenario" in step;
}

/** Whether today's part is done, and nothing has to be done now. */
export function isDone(step: Step): step is DoneStep {
  return "ahead" in step;
}

/** What kind of thing it is. */
export function signOf(step: Step): IconName {
  if ("call" in step) return "phone";
  if (!isCall(step)) return "cards";
  return step.level === "worked" ? "play" : "phone";
}

/** The button that begins it: the one main button of a page; a quiet one for what does not have to be done today. */
export function beginButton(page: Beginner, step: Step): Content {
  const begin = () => page.send("begin", Date.now());
  if (!isDone(step))
    return html`<button type="button" class="btn main" @click=${begin}>${icon(signOf(step))}${step.words}</button>`;
  if (!step.ahead) return nothing;
  return html`<button type="button" class="btn quiet" @click=${begin}>Or go on now: ${step.ahead.words}</button>`;
}

/** What it is called: the next step, a call on hold, or that today is done. */
export function headOf(step: Step): string {
  if (isDone(step)) return step.words;
  return "call" in step ? "On hold" : "Your next step";
}

/** Why it is that, and what the next day begins with. */
export function reasons(step: Step): TemplateResult {
  const tomorrow = "tomorrow" in step ? step.tomorrow : "";
  const look = isDone(step) ? "" : "small muted";
  return html`<p>${step.why}</p>
    ${tomorrow ? html`<p class=${look}>${tomorrow}</p>` : nothing}`;
}

/** The step under what has just been done; nothing where nothing comes. */
export function nextStep(page: Beginner, step: Step | null): Content {
  if (!step) return nothing;
  return html`<section class="next-step" aria-labelledby="next-step">
    <h2 class=${isDone(step) ? "" : "label"} id="next-step">${headOf(step)}</h2>
    ${reasons(step)} ${beginButton(page, step)}
  </section>`;
}
