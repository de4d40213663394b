// Saying it in one's own words: the field, and the moves heard in what stands there.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { toldOf, type Chip } from "./chips.ts";
import { showKeys, toDesk } from "./keys.ts";
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
  };
  return html`<button
    type="button"
    class="chip ${isSet ? "set" : "offered"}"
    aria-pressed=${isSet ? "true" : "false"}
    title=${isSet ? "Part of what you say: press to take it off" : "Not part of what you say: press to set it"}
    @click=${act}
  >
    <kbd aria-hidden="true">${key}</kbd
    ><span>${move.label}${!isSet && move.says ? html`<q>${move.says}</q>` : nothing}</span
    >${icon(isSet ? "cross" : "plus")}
  </button>`;
}

/** The move that a key sets or takes off: that of its digit; one that is set by deleting it. */
function meant(page: Screen, key: string, led: Chip | undefined): Chip | undefined {
  const isDeleted = led?.isSet && (key === "Backspace" || key === "Delete");
  return page.composing.chips.find((one) => one.key === key) ?? (isDeleted ? led : undefined);
}

function onChipKey(page: Screen, event: KeyboardEvent): void {
  const nodes = [...page.root.querySelectorAll<HTMLElement>(".chip")];
  const here = nodes.findIndex((node) => node === page.focused());
  const one = meant(page, event.key, page.composing.chips[here]);
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape" || (event.key === "ArrowUp" && here <= 0)) page.field()?.focus();
  // Enter says the turn here too: it never sets what is only offered. That is for its digit, and for the space bar.
  else if (event.key === "Enter") page.composing.say(event.repeat);
  else if (one) toggle(page, one);
  else if (step) nodes[here + step]?.focus();
  else return;
  event.preventDefault();
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
  const [left, own] = [true, false].map((isLeft) => composing.chips.filter((one) => one.isLeft === isLeft));
  return html`<div
    class="chips ${composing.isFresh ? "fresh" : ""} ${composing.isHeard ? "" : "stale"}"
    role="group"
    tabindex="-1"
    aria-label=${gettext("Moves in what you say")}
    @keydown=${key}
    @mousedown=${hold}
  >
    ${all(page, own ?? [])} ${left && left.length > 0 ? html`<p class="small muted left">Not said:</p>` : nothing}
    ${all(page, left ?? [])} ${composing.chips.length > 0 ? nothing : noChips(page)}
  </div>`;
}

function all(page: Screen, some: readonly Chip[]): TemplateResult {
  return html`${repeat(
    some,
    ({ move }) => move.id,
    (one) => chip(page, one),
  )}`;
}

function onFieldKey(page: Screen, event: KeyboardEvent): void {
  const { composing } = page;
  const field = event.currentTarget as HTMLTextAreaElement;
  if (event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    composing.say(event.repeat);
  } else if (event.key === "Escape") {
    event.preventDefault();
    toDesk(page);
  } else if (event.key === "Backspace" && field.value === "" && !event.repeat) {
    const last = composing.chips.findLast(({ isSet }) => isSet);
    if (last) composing.take(last.move.id);
  } else if (event.key === "ArrowDown" && field.selectionStart === field.value.length) {
    page.find(".chip")?.focus();
  }
}

/** A slash where a word could begin opens the list, a question mark where nothing stands the keys; neither is said. */
function onBeforeInput(page: Screen, event: InputEvent): void {
  const field = event.currentTarget as HTMLTextAreaElement;
  const isAtWordStart = /(^|\s)$/.test(field.value.slice(0, field.selectionStart));
  if (event.data === "/" && isAtWordStart) openPalette(page);
  else if (event.data === "?" && field.value === "") showKeys(page);
  else return;
  event.preventDefault();
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
    <p class="unseen" role="status">
      ${composing.isHeard && (composing.text.trim() || composing.chips.length > 0) ? toldOf(composing.chips) : ""}
    </p>
  </form>`;
}
