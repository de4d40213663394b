// How a call came out, from what is known of it in a list.
import type { Result } from "./views.ts";

interface Graded {
  readonly passed: boolean | null;
  readonly critical: readonly string[];
}

/** The result of a call that is over; null where it was not graded. A critical error fails it whatever the figure. */
export function resultOf(call: Graded): Result | null {
  if (call.passed === null) return null;
  if (call.passed) return "passed";
  return call.critical.length > 0 ? "critical" : "short";
}
