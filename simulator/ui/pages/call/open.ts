// An open call: nothing is shown to choose from, it is said in one's own words.
import { gettext } from "../../kit/language.ts";
import { html, type TemplateResult } from "lit-html";
import type { CallView } from "../../kit/views.ts";
import { composer } from "./composer.ts";
import { composingKeys } from "./keys.ts";
import type { Screen } from "./screen.ts";
import { whichWords } from "./wordings.ts";

/** Whether it is said in one's own words now. */
export function isOpen({ form, ended }: CallView): boolean {
  return form === "open" && !ended;
}

/** What stands below the conversation of an open call. */
export function composing(page: Screen): TemplateResult {
  const isChoosing = page.composing.wordings.length > 0;
  return html`<header>
      <h2 id="say-title" tabindex="-1">${gettext(isChoosing ? "Which words?" : "What do you say?")}</h2>
      ${isChoosing ? html`<span class="small muted keys">A number chooses, Enter says it, Esc goes back</span>` : composingKeys(page)}
    </header>
    ${composer(page)} ${whichWords(page)}`;
}

/** Before a run is drawn. */
export function prepareTurn(page: Screen): void {
  if (page.view.form === "open") page.composing.answered(page.isTaken);
}

const HAS_KEYBOARD = "(hover: hover)";

/** After it: what is asked for has the focus, unless somebody is at the desk; on a screen keyboard nothing is led to. */
export function settleTurn(page: Screen): void {
  if (page.view.form !== "open") return;
  page.composing.goOn();
  if (!isOpen(page.view) || !matchMedia(HAS_KEYBOARD).matches) return;
  if (page.view.wordings.length > 0) page.find(".words input")?.focus();
  else if (page.isTaken || !page.before) page.field()?.focus({ preventScroll: true });
}
