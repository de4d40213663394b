// How well somebody knows a statement of the guide now: a word and a bar.
import { html, type TemplateResult } from "lit-html";
import type { Strength } from "./views.ts";

export type Hold = "new" | "shaky" | "solid" | "due";

export const HOLDS: Readonly<Record<Hold, string>> = { new: "New", shaky: "Shaky", solid: "Solid", due: "Due" };

/** From this chance to know it today on, a statement can be solid. A judgement of ours, as is the next one. */
const WELL_KNOWN = 0.85;
/** Below so many answers nobody can tell. */
const ENOUGH = 3;

/**
 * New: never asked. Due: a card of it waits (`now` is in milliseconds). Solid: asked at least three times, and known today
 * with a chance of at least 85 %. Else shaky.
 */
export function holdOf(strength: Strength | undefined, now: number): Hold {
  const recall = strength?.recall ?? null;
  if (!strength || recall === null) return "new";
  if (strength.due !== null && Date.parse(strength.due) <= now) return "due";
  return strength.answered >= ENOUGH && recall >= WELL_KNOWN ? "solid" : "shaky";
}

/** How many statements stand how. */
export function holds(strengths: readonly Strength[], now: number): Readonly<Record<Hold, number>> {
  const count = { new: 0, shaky: 0, solid: 0, due: 0 };
  for (const strength of strengths) count[holdOf(strength, now)] += 1;
  return count;
}

/** Each by the number of its statement. */
export function byStatement(strengths: readonly Strength[]): ReadonlyMap<string, Strength> {
  return new Map(strengths.map((strength) => [strength.statement, strength]));
}

/** The bar alone, for the eye: as long as the chance to know it today. */
export function strengthBar(strength: Strength | undefined, now: number): TemplateResult {
  const part = Math.round(100 * (strength?.recall ?? 0));
  return html`<span class="strength ${holdOf(strength, now)}" style="--part:${part}%" aria-hidden="true"></span>`;
}
