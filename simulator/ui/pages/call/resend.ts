// A choice that was made while the app was being started again may never have reached it. Nothing tells but that the
// call has not moved on. Sending it again is safe: the app takes one choice a turn and passes over any other.
import type { CallView } from "../../kit/views.ts";

/** How often one choice is sent into a silence, or to an app that passes over it, before that is given up. */
export const MOST_TRIES = 3;

/** A turn of an open call as it is sent, and the labels of its moves. */
export interface Said {
  readonly text: string;
  readonly moves: readonly string[];
  readonly wording: string | null;
  readonly labels: readonly string[];
}

/** A choice that was sent, on a screen of which version; how often in vain, without an answer and with one. */
export interface Made {
  /** The id of an answer or an action, or what was said. */
  readonly choice: string | Said;
  readonly version: number;
  readonly silences: number;
  readonly passedOver: number;
}

/** A choice that is sent now. */
export function made(choice: string | Said, version: number): Made {
  return { choice, version, silences: 0, passedOver: 0 };
}

/** Whether a turn that was sent is part of the call now: the line at its place has its moves. */
export function isTaken(last: Made | null, { version, bubbles }: Pick<CallView, "version" | "bubbles">): boolean {
  if (last === null || typeof last.choice === "string" || version <= last.version) return false;
  return bubbles[2 * last.version + 1]?.moves.join("\n") === last.choice.labels.join("\n");
}

/** What is to be sent again when Python has sent this; null where the choice was taken or is given up. */
export function lostAfterRun(last: Made | null, call: Pick<CallView, "version" | "ended">): Made | null {
  if (last?.version !== call.version || call.ended || last.passedOver + 1 >= MOST_TRIES) return null;
  return { ...last, silences: 0, passedOver: last.passedOver + 1 };
}

/**
 * The choice after one more silence. It is remembered even when it is sent no more: the app may take minutes to come
 * back, and asks for the page then.
 */
export function afterSilence(last: Made): Made {
  return { ...last, silences: last.silences + 1 };
}

/** Whether there is sense in sending it into the silence once more. */
export function isWorthAnotherTry(last: Made | null): last is Made {
  return last !== null && last.silences < MOST_TRIES;
}
