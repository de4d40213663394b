// The end of a call: how it ended, and where to go from there.
import { html, type TemplateResult } from "lit-html";
import { link } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { Screen } from "./screen.ts";

/** What stands in place of the answers once the call is over. */
export function over(page: Screen): TemplateResult {
  const { id, outcome } = page.view;
  return html`<div class="over">
    <h2 id="say-title">The call has ended</h2>
    <p>${outcome ?? "The line is closed."}</p>
    <div class="row">
      ${link(page, "debrief", { call: id }, ["See the debrief", icon("next")], { class: "btn main" })}
      ${link(page, "choose", {}, "Choose another call", { class: "btn" })}
    </div>
  </div>`;
}

/** What changes beside the view with a run, before it is drawn. */
export function prepareEnd({ view, before, beside }: Screen): void {
  if (view.ended && !before?.ended) beside.told = `The call has ended. ${view.outcome ?? ""}`;
}

/** Whoever has seen it end is led on. */
export function showEnd(page: Screen): void {
  if (page.view.ended && page.before && !page.before.ended) page.find(".over .main")?.focus();
}
