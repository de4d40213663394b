// Which words: a move whose wording matters is said in some that are offered, or in one's own.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Content } from "../../kit/elements.ts";
import type { WordingView } from "../../kit/views.ts";
import type { Screen } from "./screen.ts";

const OWN = "";
const MOST_KEYS = 9;

function card(page: Screen, key: number, value: string, text: Content): TemplateResult {
  const { composing } = page;
  const isChosen = composing.wording === value;
  const choose = () => {
    composing.choose(value);
  };
  return html`<label class="words ${isChosen ? "chosen" : ""}">
    <input type="radio" name="wording" value=${value} .checked=${live(isChosen)} @change=${choose} />
    <kbd aria-hidden="true">${key <= MOST_KEYS ? key : nothing}</kbd><span>${text}</span>
  </label>`;
}

function onKey(page: Screen, event: KeyboardEvent): void {
  const { wordings } = page.composing;
  const number = Number(event.key);
  if (event.key === "Escape") {
    page.composing.back();
    page.field()?.focus();
  } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
    if (!event.repeat) page.composing.sayWorded();
  } else if (number >= 1 && number <= Math.min(wordings.length + 1, MOST_KEYS)) {
    page.composing.choose(wordings[number - 1]?.id ?? OWN);
    page.root.querySelectorAll<HTMLElement>(".words input")[number - 1]?.focus();
  } else return;
  event.preventDefault();
}

/** What is chosen from, under the name of the move it is for. */
function cards(page: Screen, wordings: readonly WordingView[]): TemplateResult {
  const own = page.composing.text.trim();
  return html`${wordings.map((item, index) => {
    const isFirst = wordings[index - 1]?.move !== item.move;
    return html`${isFirst ? html`<h3 class="small">${item.move}</h3>` : nothing}
    ${card(page, index + 1, item.id, item.text)}`;
  })}
  ${card(
    page,
    wordings.length + 1,
    OWN,
    own ? html`<b>${gettext("In my own words")}</b> <q>${own}</q>` : html`<b>${gettext("In none of these words")}</b>`,
  )}`;
}

/** In place of the field, while it is to be chosen. */
export function whichWords(page: Screen): Content {
  const { wordings, note } = page.composing;
  if (wordings.length === 0) return nothing;
  const submit = (event: Event) => {
    event.preventDefault();
    page.composing.sayWorded();
  };
  const key = (event: KeyboardEvent) => {
    onKey(page, event);
  };
  const back = () => {
    page.composing.back();
    page.field()?.focus();
  };
  const isAfter = page.composing.text.trim() !== "" && page.composing.wording !== OWN;
  return html`<form class="wording" @submit=${submit} @keydown=${key}>
    <div role="radiogroup" aria-labelledby="say-title">${cards(page, wordings)}</div>
    <div class="tools">
      <button type="submit" class="btn main">${gettext("Say it")}</button>
      <button type="button" class="btn quiet" @click=${back}>${gettext("Back")}</button>
      <span class="small" role="status"
        >${note || (isAfter ? gettext("They take the place of your own words, if those say nothing else.") : nothing)}</span
      >
    </div>
  </form>`;
}
