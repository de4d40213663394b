// How a call came out, in one line.
import { gettext } from "./language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { icon, type IconName } from "./icons.ts";
import type { CallRow, Result, Verdict } from "./views.ts";

/** Result -> its sign; none where nothing was graded. */
export const RESULT_SIGNS: Readonly<Record<Result, IconName | null>> = {
  passed: "check",
  critical: "alert",
  short: "dash",
  ungraded: null,
  open: "phone",
};
/** Verdict on a criterion -> its sign. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, IconName>> = {
  met: "check",
  not_met: "cross",
  not_applicable: "dash",
};

/** The result of a call in a list: sign, word and score. */
export function resultLine({
  result,
  result_text,
  score_text,
}: Pick<CallRow, "result" | "result_text" | "score_text">): TemplateResult {
  const sign = RESULT_SIGNS[result];
  const score = score_text ? html`<b>${score_text}</b>` : nothing;
  return html`<span class="result-of ${result}">${sign ? icon(sign) : nothing}${gettext(result_text)}${score}</span>`;
}
