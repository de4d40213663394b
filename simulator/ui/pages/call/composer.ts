// Saying it in one's own words: the field, and the moves heard in what stands there.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { toldOf, type Chip } from "./chips.ts";
import { openPalette } from "./palette.ts";
import type { Screen } from "./screen.ts";

/** Sets a chip that is offered, takes off one that is set. */
function toggle(page: Screen, { move, isSet }: Chip): void {
  if (isSet) page.composing.take(move.id);
  else page.composing.put(move.id);
}

function chip(page: Screen, one: Chip): TemplateResult {
  const { move, isSet, key } = one;
  const act = () => {
    toggle(page, one);
    if (page.focused()?.closest(".chips")) page.field()?.focus();
  };
  return html`<button
    type="button"
    class="chip ${isSet ? "set" : "offered"}"
    aria-pressed=${isSet ? "true" : "false"}
    title=${isSet ? "Part of what you say: press to take it off" : "Not part of what you say: press to set it"}
    @click=${act}
  >
    <kbd aria-hidden="true">${key}</kbd><span>${move.label}</span>${icon(isSet ? "cross" : "plus")}
  </button>`;
}

function onChipKey(page: Screen, event: KeyboardEvent): void {
  const { chips } = page.composing;
  const byDigit = chips.find(({ key }) => key === event.key);
  const nodes = [...page.root.querySelectorAll<HTMLElement>(".chip")];
  const here = nodes.findIndex((node) => node === page.focused());
  const one = chips[here];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (byDigit) toggle(page, byDigit);
  else if (one?.isSet && (event.key === "Backspace" || event.key === "Delete")) toggle(page, one);
  else if (step) nodes[here + step]?.focus();
  else if (event.key !== "ArrowUp" && event.key !== "Escape") return;
  event.preventDefault();
  if (!step) page.field()?.focus();
}

/** While nothing was heard, what will stand there. */
function noChips({ composing: { text, isHeard } }: Screen): Content {
  if (!isHeard) return nothing;
  return html`<p class="small muted">
    ${gettext(text.trim() ? "No move heard in that." : "The moves heard in your words will stand here.")}
  </p>`;
}

function chips(page: Screen): TemplateResult {
  const { composing } = page;
  const key = (event: KeyboardEvent) => {
    onChipKey(page, event);
  };
  // The field keeps the focus, and a keyboard on the screen stays as it is.
  const hold = (event: Event) => {
    event.preventDefault();
  };
  return html`<div
    class="chips ${composing.isFresh ? "fresh" : ""} ${composing.isHeard ? "" : "stale"}"
    role="group"
    aria-label=${gettext("Moves in what you say")}
    @keydown=${key}
    @mousedown=${hold}
  >
    ${
      composing.chips.length > 0
        ? repeat(
            composing.chips,
            ({ move }) => move.id,
            (one) => chip(page, one),
          )
        : noChips(page)
    }
  </div>`;
}

function onFieldKey(page: Screen, event: KeyboardEvent): void {
  const { composing } = page;
  const field = event.currentTarget as HTMLTextAreaElement;
  if (event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    if (!event.repeat) composing.say();
  } else if (event.key === "Backspace" && field.value === "" && !event.repeat) {
    const last = composing.chips.findLast(({ isSet }) => isSet);
    if (last) composing.take(last.move.id);
  } else if (event.key === "ArrowDown" && field.selectionStart === field.value.length) {
    page.find(".chip")?.focus();
  }
}

/** A slash where a word could begin opens the list; it is no part of what is said. */
function onBeforeInput(page: Screen, event: InputEvent): void {
  const field = event.currentTarget as HTMLTextAreaElement;
  const isAtWordStart = /(^|\s)$/.test(field.value.slice(0, field.selectionStart));
  if (event.data !== "/" || !isAtWordStart) return;
  event.preventDefault();
  openPalette(page);
}

function field(page: Screen): TemplateResult {
  const typed = (event: Event) => {
    page.composing.type((event.target as HTMLTextAreaElement).value);
  };
  return html`<textarea
    rows="2"
    aria-labelledby="say-title"
    aria-describedby="say-note"
    placeholder=${gettext("Say it in your own words")}
    spellcheck="true"
    enterkeyhint="send"
    .value=${live(page.composing.text)}
    @input=${typed}
    @beforeinput=${(event: InputEvent) => {
      onBeforeInput(page, event);
    }}
    @keydown=${(event: KeyboardEvent) => {
      onFieldKey(page, event);
    }}
  ></textarea>`;
}

/** The field and the chips; hidden, with what is half said, while words are chosen. */
export function composer(page: Screen): TemplateResult {
  const { composing } = page;
  const submit = (event: Event) => {
    event.preventDefault();
    composing.say();
  };
  const add = () => {
    openPalette(page);
  };
  return html`<form class="composer" ?hidden=${composing.wordings.length > 0} @submit=${submit}>
    <div class="field">
      ${field(page)}
      <button type="submit" class="btn main">${gettext("Say it")}</button>
    </div>
    ${chips(page)}
    <div class="tools">
      <button type="button" class="btn quiet add" aria-haspopup="listbox" aria-keyshortcuts="/" @click=${add}>
        ${icon("plus")}${gettext("Add a move")}<kbd aria-hidden="true">/</kbd>
      </button>
      <span id="say-note" class="small" role="status">${composing.note}</span>
    </div>
    <p class="unseen" role="status">${composing.isHeard && composing.text.trim() ? toldOf(composing.chips) : ""}</p>
  </form>`;
}

/** What stands above the field: which keys there are. */
export function composingKeys(): TemplateResult {
  return html`<span class="small muted keys"
    >${gettext("Enter says it, Shift+Enter starts a new line, ↓ leads to the moves")}</span
  >`;
}
