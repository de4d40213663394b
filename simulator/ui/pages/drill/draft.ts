// An answer that is half typed, kept over a reload: in this tab only, and for the card it was typed for.
import type { CardView } from "../../kit/views.ts";
import type { Answer } from "./answer.ts";

const KEY = "call-simulator-drill-draft";

type Asked = Pick<CardView, "token" | "options" | "gapped">;

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** The answer in a text that `keep` wrote, if it was for this asking of a card and still fits it; else null. */
export function read(text: string | null, { token, options, gapped }: Asked): Answer | null {
  try {
    const kept = JSON.parse(text ?? "null") as (Partial<Answer> & { readonly token?: unknown }) | null;
    if (kept?.token !== token || typeof kept.text !== "string" || !isList(kept.picked) || !isList(kept.gaps))
      return null;
    const known = kept.picked.every((id) => options.some((option) => option.id === id));
    return known && kept.gaps.length === Math.max(0, gapped.length - 1)
      ? { text: kept.text, picked: kept.picked, gaps: kept.gaps }
      : null;
  } catch {
    return null;
  }
}

/** What was half answered to this card; null: nothing. */
export function recall(card: Asked): Answer | null {
  try {
    return read(sessionStorage.getItem(KEY), card);
  } catch {
    return null;
  }
}

/** Keeps what is half answered to a card. A browser that keeps nothing loses it with the page. */
export function keep({ token }: Asked, answer: Answer): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ token, ...answer }));
  } catch {
    // It is gone with the page.
  }
}
