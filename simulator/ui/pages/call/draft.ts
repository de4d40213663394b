// What is half typed, in either form of a call, kept until it is said: in this tab only, and over a reload.
import { NOTHING_PICKED, type Picked } from "./chips.ts";

/** Words and moves that were not said yet, on the screen of a version. */
export interface Draft {
  readonly version: number;
  readonly text: string;
  readonly picked: Picked;
}

const keyOf = (call: string): string => `call-simulator-draft-${call}`;

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isPicked(value: unknown): value is Picked {
  const picked = value as Partial<Picked> | null;
  return isList(picked?.on) && isList(picked.off) && isList(picked.added);
}

/** A draft as it was written; null for anything else. */
export function read(text: string | null): Draft | null {
  try {
    const { version, text: words, picked } = JSON.parse(text ?? "null") as Partial<Draft>;
    if (typeof version !== "number" || typeof words !== "string") return null;
    return { version, text: words, picked: isPicked(picked) ? picked : NOTHING_PICKED };
  } catch {
    return null;
  }
}

/** The draft of a call; null without one. */
export function recall(call: string): Draft | null {
  try {
    return read(sessionStorage.getItem(keyOf(call)));
  } catch {
    return null;
  }
}

/** Keeps a draft; null: there is none any more. A browser that keeps nothing loses it with the page. */
export function keep(call: string, draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(call), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(call));
  } catch {
    // It is gone with the page.
  }
}
