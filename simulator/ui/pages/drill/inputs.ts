// The four ways to answer: in own words, by picking one option, by putting all in order, by filling gaps.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { CardView, Choosable } from "../../kit/views.ts";
import { filled, known, lacking, nextGap, ordinal, pickedLines, placed, placeOf } from "./answer.ts";
import { check, leave, pick, put, type DrillPage } from "./state.ts";

function onFieldKey(page: DrillPage, event: KeyboardEvent, onEnter: () => void): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") leave(page);
  else if (event.key === "Enter" && !event.shiftKey && !event.repeat) onEnter();
  else if (event.key !== "Enter" || event.shiftKey) return;
  event.preventDefault();
}

function typed(page: DrillPage, { mark }: CardView): Content {
  const { answer } = page.state;
  if (mark) return answer.text.trim() ? html`<p class="own"><span class="label">You</span>${answer.text}</p>` : nothing;
  const onInput = (event: Event) => {
    put(page, { ...answer, text: (event.target as HTMLTextAreaElement).value });
  };
  const onKey = (event: KeyboardEvent) => {
    onFieldKey(page, event, () => {
      check(page);
    });
  };
  return html`<textarea
    rows="3"
    aria-labelledby="ask"
    aria-describedby="note"
    placeholder="In your own words"
    spellcheck="true"
    enterkeyhint="send"
    .value=${live(answer.text)}
    @input=${onInput}
    @keydown=${onKey}
  ></textarea>`;
}

function gap(page: DrillPage, card: CardView, at: number): TemplateResult {
  const { answer } = page.state;
  const onInput = (event: Event) => {
    put(page, filled(answer, at, (event.target as HTMLInputElement).value));
  };
  const onEnter = () => {
    const next = nextGap(page.state.answer, at);
    if (next === null) check(page);
    else page.root.querySelectorAll<HTMLElement>(".gap")[next]?.focus();
  };
  return html`<input
    class="gap"
    aria-label="Gap ${at + 1} of ${answer.gaps.length}"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    ?readonly=${Boolean(card.mark)}
    .value=${live(answer.gaps[at] ?? "")}
    @input=${onInput}
    @keydown=${(event: KeyboardEvent) => {
      onFieldKey(page, event, onEnter);
    }}
  />`;
}

function gaps(page: DrillPage, card: CardView): TemplateResult {
  const piece = (text: string, at: number) => [text, at + 1 < card.gapped.length ? gap(page, card, at) : nothing];
  return html`<p class="gapped">${card.gapped.map(piece)}</p>`;
}

/** The option next to the one that has the focus, upwards or downwards. */
function onArrow(page: DrillPage, event: KeyboardEvent): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return false;
  const all = [...page.root.querySelectorAll<HTMLElement>(".option")];
  const here = all.findIndex((one) => one.matches(":focus"));
  const at = here < 0 && step < 0 ? all.length - 1 : here + step;
  all[Math.max(0, Math.min(at, all.length - 1))]?.focus();
  return true;
}

/** What a key does on a card with options; whether it did anything. */
export function onOptionKey(page: DrillPage, card: CardView, event: KeyboardEvent): boolean {
  const option = /^[1-9]$/.test(event.key) ? card.options[Number(event.key) - 1] : undefined;
  if (option) choose(page, card, option.id);
  else return onArrow(page, event);
  return true;
}

function choose(page: DrillPage, card: CardView, id: string): void {
  if (card.mark) return;
  if (card.input === "pick") pick(page, id);
  else put(page, placed(page.state.answer, id));
}

const SIGNS = { right: ["check", "right"], wrong: ["cross", "not right"] } as const;

function standing(page: DrillPage, card: CardView, option: Choosable): Content {
  const { answer } = page.state;
  if (card.input === "order") {
    const place = placeOf(answer, option.id);
    if (!place) return html`<span class="place"></span>`;
    const isOff = card.mark && card.mark.right[place - 1] !== option.text;
    return html`<span class="place set ${isOff ? "off" : ""}">
      ${ordinal(place)}${isOff ? html`<span class="unseen">, not right</span>` : nothing}
    </span>`;
  }
  const found = card.mark ? known(option, answer, card.mark.right) : "";
  if (!found) return html`<span class="known"></span>`;
  const [sign, words] = SIGNS[found];
  return html`<span class="known">${icon(sign)}<span class="unseen">${words}</span></span>`;
}

/** An option as a button; `text` stands in the place of its own words. */
export function option(
  page: DrillPage,
  card: CardView,
  one: Choosable,
  at: number,
  text: Content = one.text,
): TemplateResult {
  const { answer } = page.state;
  const isPicked = answer.picked.includes(one.id);
  const found = card.mark && card.input === "pick" ? known(one, answer, card.mark.right) : "";
  const act = () => {
    choose(page, card, one.id);
  };
  // Once all have their place, Enter has them checked, wherever the focus is.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || card.mark) return;
    if (!event.repeat && (card.input === "pick" || lacking(card, answer) !== "")) return;
    event.preventDefault();
    if (!event.repeat) check(page);
  };
  return html`<button
    type="button"
    class="option ${found} ${isPicked ? "picked" : ""}"
    aria-disabled=${card.mark ? "true" : nothing}
    aria-pressed=${card.input === "order" ? String(isPicked) : nothing}
    aria-keyshortcuts=${at < 9 ? String(at + 1) : nothing}
    @click=${act}
    @keydown=${onKey}
  >
    <kbd aria-hidden="true">${at < 9 ? at + 1 : ""}</kbd><span>${text}</span>${standing(page, card, one)}
  </button>`;
}

function options(page: DrillPage, card: CardView): TemplateResult {
  return html`<ol class="options" aria-labelledby="ask">
    ${card.options.map((one, at) => html`<li>${option(page, card, one, at)}</li>`)}
  </ol>`;
}

/** How this card is answered. */
export function input(page: DrillPage, card: CardView): Content {
  if (pickedLines(card)) return nothing;
  if (card.input === "typed") return typed(page, card);
  return card.input === "gaps" ? gaps(page, card) : options(page, card);
}

const KEYS: Readonly<Record<CardView["input"], string>> = {
  typed: "Type it, then Enter",
  pick: "A number picks",
  order: "Numbers in your order, Backspace takes one back",
  gaps: "Tab leads from gap to gap",
};

/** Which keys there are. */
export function keysOf({ input: kind }: CardView): string {
  return KEYS[kind];
}
