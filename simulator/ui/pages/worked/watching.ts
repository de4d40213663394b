// How far somebody has watched, and how long a decision is shown when the example plays by itself.
import type { WorkedStep, WorkedView } from "../../kit/views.ts";

/** `at` is the last decision shown: 0 is before the first, and one more than there are is the end. */
export interface Watching {
  at: number;
  isPlaying: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was begun to be shown by itself, so that the line of time begins anew with each. */
  shown: number;
  /** Whether the trainee has gone on to take the call. */
  isLeaving: boolean;
  /** Whether it was told that this was watched to its end. */
  isTold: boolean;
}

const WORDS_A_SECOND = 4;
const SHORTEST = 4;
/** Of what was wrong at a decision, so many are shown; the others are a step away. */
export const SHOWN_WRONG = 2;

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

function textsOf(step: WorkedStep): readonly string[] {
  return [
    step.text,
    ...step.reasons,
    ...step.sources.flat(),
    ...step.instead_of.slice(0, SHOWN_WRONG).flat(),
    ...step.opened.flatMap((panel) => [panel.title, ...panel.rows.flat()]),
  ];
}

/** For how many seconds decision `at` is shown, slowly enough to be read. */
export function secondsFor(view: WorkedView, at: number): number {
  const step = view.steps[at - 1];
  const heard = at > 1 ? view.steps[at - 2]?.reply.text : view.opening.text;
  const texts = step ? [heard ?? "", ...textsOf(step)] : [view.brief, view.case];
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  return Math.max(SHORTEST, words / WORDS_A_SECOND);
}

/** The place of the end. */
export function endOf(view: WorkedView): number {
  return view.steps.length + 1;
}

/** Where one is, in words. */
export function whereText(view: WorkedView, at: number): string {
  const all = view.steps.length;
  if (at === 0) return `${all} ${all === 1 ? "decision" : "decisions"} to watch`;
  return at > all ? "The end" : `Decision ${at} of ${all}`;
}

/** By how much a key goes on or back; null for other keys. Enter and Space go on, but for what they would press. */
export function stepOf(key: string, isOnControl: boolean): 1 | -1 | null {
  if (key === "ArrowLeft") return -1;
  if (key === "ArrowRight") return 1;
  return (key === "Enter" || key === " ") && !isOnControl ? 1 : null;
}
