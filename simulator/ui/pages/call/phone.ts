// Whether the phone still rings, and when it was picked up: kept in this tab, so that a reload does not ring again.
import { isOn } from "../../kit/switches.ts";
import type { CallView } from "../../kit/views.ts";

const keyOf = (call: string): string => `call-simulator-answered-${call}`;

/** When a call was picked up in this tab, in milliseconds since 1970; null where that is not known. */
export function answeredAt(call: string): number | null {
  try {
    return Number(sessionStorage.getItem(keyOf(call))) || null;
  } catch {
    return null;
  }
}

/** It is picked up now. A browser that keeps nothing lets a call ring again that is loaded anew before its first turn. */
export function rememberAnswer(call: string): void {
  try {
    sessionStorage.setItem(keyOf(call), String(Date.now()));
  } catch {
    // It is known as long as the page is.
  }
}

/** Whether a call has yet to be picked up: nothing was said in it but the first line, and it left no other. */
export function isUnanswered({
  version,
  ended,
  branch_of,
}: Pick<CallView, "version" | "ended" | "branch_of">): boolean {
  return version === 0 && !ended && branch_of === null;
}

/** Whether the phone rings. */
export function isRinging(view: CallView): boolean {
  return isUnanswered(view) && answeredAt(view.id) === null && !isOn("at-once");
}
