// How many cards come on the days ahead: a small row of bars.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "./elements.ts";
import { many } from "./format.ts";
import type { Forecast } from "./views.ts";

/** How high each bar stands, in hundredths of the highest; a day with any card can be seen. */
export function heights(days: readonly Pick<Forecast, "cards">[]): readonly number[] {
  const most = Math.max(1, ...days.map(({ cards }) => cards));
  return days.map(({ cards }) => (cards === 0 ? 0 : Math.max(8, Math.round((100 * cards) / most))));
}

/** The coming days; nothing where none are known. */
export function forecast(days: readonly Forecast[]): Content {
  if (days.length === 0) return nothing;
  const high = heights(days);
  const day = ({ words, cards }: Forecast, at: number): TemplateResult =>
    html`<li class=${cards === 0 ? "none" : nothing}>
      <span class="unseen">${words}: ${many(cards, "card", "cards")}</span>
      <b aria-hidden="true">${cards || "–"}</b>
      <i aria-hidden="true"><i style="height:${high[at] ?? 0}%"></i></i>
      <span aria-hidden="true">${words}</span>
    </li>`;
  return html`<ol class="forecast" aria-label="Cards on the coming days">
    ${days.map(day)}
  </ol>`;
}
