// How a call came out, from what is known of it in a list.
import { html, nothing, type TemplateResult } from "lit-html";
import { points } from "./format.ts";
import { icon, type IconName } from "./icons.ts";
import type { Result } from "./views.ts";
import { RESULTS } from "./words.ts";

interface Graded {
  readonly passed: boolean | null;
  readonly critical: readonly string[];
}

const SIGNS: Readonly<Record<Result, IconName>> = { passed: "check", critical: "alert", short: "dash" };

/** The result of a call that is over; null where it was not graded. A critical error fails it whatever the figure. */
export function resultOf(call: Graded): Result | null {
  if (call.passed === null) return null;
  if (call.passed) return "passed";
  return call.critical.length > 0 ? "critical" : "short";
}

/** How a call came out, in one line, on the pages that look back on calls. */
export function resultLine(call: Graded & { readonly ended: boolean; readonly score: number | null }): TemplateResult {
  if (!call.ended) return html`<span class="result-of open">${icon("phone")}Still open</span>`;
  const came = resultOf(call);
  if (came === null) return html`<span class="result-of">Not graded</span>`;
  const score = call.score === null ? nothing : html`<b>${points(call.score)}</b>`;
  return html`<span class="result-of ${came}">${icon(SIGNS[came])}${RESULTS[came]}${score}</span>`;
}
