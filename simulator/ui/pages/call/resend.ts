// A choice that was made while the app was being started again may never have reached it. Nothing tells but that the
// call has not moved on. Sending it again is safe: the app takes one choice a turn and passes over any other.
import type { CallView } from "../../kit/views.ts";

/** A choice that was sent: on a screen of which version, and how often. */
export interface Made {
  readonly choice: string;
  readonly version: number;
  readonly sent: number;
}

/** How often the same choice is sent before it is given up. */
export const MOST_SENT = 3;

/** The choice that must have been lost, as far as the call tells; null where it was taken or is given up. */
export function stillLost(made: Made | null, call: Pick<CallView, "version" | "ended">): Made | null {
  return made?.version === call.version && !call.ended && made.sent < MOST_SENT ? made : null;
}

/** The same after it was sent once more. */
export function sentAgain(made: Made): Made {
  return { ...made, sent: made.sent + 1 };
}
