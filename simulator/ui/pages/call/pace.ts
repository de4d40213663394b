// The pace of a call: people think before they answer, and what they say takes time. Pure.
import type { Bubble, CallView } from "../../kit/views.ts";

/** Answers that have just come cannot have been read: until then none is taken. In milliseconds. */
export const READ_FIRST = 350;
/** From picking up to the first word, in milliseconds. */
export const FIRST_BREATH = 700;

const THINKING = 450;
const PER_LETTER = 16;
const LONGEST = 2400;

/** How long it is, in milliseconds, until a line has been said: a breath, and by its length. Who cuts in does not wait. */
export function pauseFor({ text, cuts_in }: Pick<Bubble, "text" | "cuts_in">): number {
  return cuts_in ? 0 : Math.min(THINKING + PER_LETTER * text.length, LONGEST);
}

/** The line that has come since there were so many, if they said it and somebody saw the ones before; else null. */
export function answerTo(view: Pick<CallView, "bubbles">, lines: number): Bubble | null {
  const last = view.bubbles.at(-1);
  if (!last || view.bubbles.length <= lines || last.by !== "customer" || last.kind !== "said") return null;
  return last;
}

/**
 * The call while its last line is awaited: what the trainee did shows, and what they looked up is open; what follows
 * from the answer (the mood, what can be said next, how it ended) is still as it was. `before`: null where nobody has
 * spoken yet.
 */
export function awaiting(view: CallView, before: CallView | null): CallView {
  const kept: Partial<CallView> = before
    ? {
        responses: before.responses,
        moves: before.moves,
        mood: before.mood,
        typed_answer: before.typed_answer,
        hint: before.hint,
        actions: view.ended ? before.actions : view.actions,
      }
    : { responses: [], mood: null, typed_answer: null, hint: null };
  return {
    ...view,
    ...kept,
    bubbles: view.bubbles.slice(0, -1),
    feedback: null,
    ended: false,
    ended_at: null,
    outcome: null,
    hung_up: false,
  };
}
