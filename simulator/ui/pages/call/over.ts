// The end of a call: how it ended, and where to go from there.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { link } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { unsaidWords } from "./ending.ts";
import { face } from "./face.ts";
import type { Screen } from "./screen.ts";

/** The voice on the line, and then none. */
function flat(): TemplateResult {
  return html`<svg class="flat" viewBox="0 0 120 32" aria-hidden="true">
    <path d="M2 16H120"></path>
    <path class="voice" d="M2 16h6l3-7 5 15 5-22 5 25 4-16 3 5h5l3-9 4 14 3-5h6"></path>
  </svg>`;
}

/** What stands in place of the answers once the call is over. */
export function over(page: Screen): TemplateResult {
  const { id, outcome, hung_up } = page.view;
  return html`<div class="over">
    <div class="last">
      <div class="portrait ${hung_up ? "gone" : ""}">${face(page.view.face, page.view.mood)}</div>
      <div>
        <h2 id="say-title">${gettext(hung_up ? "They hung up" : "The call has ended")}</h2>
        <p>${outcome ?? "The line is closed."}</p>
      </div>
      ${hung_up ? flat() : nothing}
    </div>
    ${unsaidWords(page)}
    <div class="row">
      ${link(page, "debrief", { call: id }, [gettext("See the debrief"), icon("next")], { class: "btn main" })}
      ${link(page, "choose", {}, gettext("Choose another call"), { class: "btn" })}
    </div>
  </div>`;
}

/** What changes beside the view with a run, before it is drawn. */
export function prepareEnd({ view, before, beside }: Screen): void {
  if (view.ended && !before?.ended)
    beside.told = `${gettext(view.hung_up ? "They hung up" : "The call has ended")}. ${view.outcome ?? ""}`;
}

/** Whoever has seen it end is led on. */
export function showEnd(page: Screen): void {
  if (page.view.ended && page.before && !page.before.ended) page.find(".over .main")?.focus();
}
