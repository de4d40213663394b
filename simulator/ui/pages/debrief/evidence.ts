// Evidence: lines of the call that are quoted elsewhere, each with a way to where it stands.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { byWhom } from "../../kit/quotes.ts";
import type { Quote } from "../../kit/views.ts";
import { showTurn, type DebriefPage } from "./state.ts";

/** Leads to a line of the call. */
export function jump(page: DebriefPage, number: number): TemplateResult {
  const show = () => {
    showTurn(page, number);
  };
  return html`<button type="button" class="jump" @click=${show}>${gettext("Turn")} ${number}</button>`;
}

/** Quotes from the call; nothing where there are none. */
export function evidence(page: DebriefPage, quotes: readonly Quote[]): Content {
  if (quotes.length === 0) return nothing;
  const item = (quote: Quote) =>
    html`<li>
      ${jump(page, quote.number)}
      <span><span class="muted">${byWhom(page.view.speaker, quote)}: </span><q>${quote.text}</q></span>
    </li>`;
  return html`<ul class="evidence" aria-label="Evidence from the call">
    ${quotes.map(item)}
  </ul>`;
}
