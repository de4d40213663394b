// The keys of an open call, and the ways between the words, the moves and the desk.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { Screen } from "./screen.ts";

/** Key to what it does, where it is pressed in the words unless something else is said. */
const KEYS: readonly (readonly [string, string])[] = [
  ["Enter", "says what is set. What is only offered is never said by it."],
  ["Shift+Enter", "starts a new line"],
  ["↓", "from the end of your words to the moves; ↑ back"],
  ["1 to 9", "at the moves: sets the one with this number, or takes it off"],
  ["Space", "at a move: sets it, or takes it off"],
  ["Backspace", "where nothing is typed: takes the last move off"],
  ["/", "finds a move, or something on your desk, by a word of it"],
  ["Esc", "to your desk; from anywhere else, back to your words"],
  ["↓ ↑", "on your desk: from button to button. Any letter leads back to your words"],
  ["H", "away from your words: a hint, where the call has some"],
  ["?", "where nothing is typed: these keys"],
];

/** Leads to the first button of the desk. */
export function toDesk(page: Screen): void {
  page.find(".side .do")?.focus();
}

/** From button to button, with the arrows. */
export function alongDesk(page: Screen, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [...page.root.querySelectorAll<HTMLElement>(".side .do")];
  const here = buttons.findIndex((button) => button === page.focused());
  if (!step || here < 0) return;
  event.preventDefault();
  buttons[Math.min(Math.max(here + step, 0), buttons.length - 1)]?.focus();
}

/** Opens the list of keys. */
export function showKeys(page: Screen): void {
  page.composing.isShowingKeys = true;
  page.redraw();
  page.find(".help-keys .btn")?.focus();
}

function close(page: Screen): void {
  page.composing.isShowingKeys = false;
  page.redraw();
  page.field()?.focus();
}

/** The list of keys, over the conversation, while it is open. */
export function keyHelp(page: Screen): Content {
  if (!page.composing.isShowingKeys) return nothing;
  const shut = () => {
    close(page);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape" && event.key !== "?") return;
    event.preventDefault();
    shut();
  };
  return html`<div class="above">
    <section class="palette card help-keys" aria-label=${gettext("Keys")} @keydown=${key}>
      <header>
        <h2>${gettext("Keys")}</h2>
        <button type="button" class="btn quiet" aria-label=${gettext("Close")} @click=${shut}>${icon("cross")}</button>
      </header>
      <dl>
        ${KEYS.map(
          ([name, does]) =>
            html`<dt><kbd>${name}</kbd></dt>
              <dd>${does}</dd>`,
        )}
      </dl>
    </section>
  </div>`;
}

/** What stands above the field: the keys that are used in every turn, and how to see the others. */
export function composingKeys(page: Screen): TemplateResult {
  const show = () => {
    showKeys(page);
  };
  return html`<span class="small muted keys">
    ${gettext("Enter says it, ↓ leads to the moves, Esc to your desk")}
    <button type="button" class="btn quiet" aria-keyshortcuts="?" @click=${show}>
      ${gettext("All keys")}<kbd aria-hidden="true">?</kbd>
    </button>
  </span>`;
}
