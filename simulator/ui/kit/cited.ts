// A statement of the guide where it is cited: its number, which shows its text to whoever points at it, taps it or comes
// to it by keyboard. A screen reader reads it as one. It stands in the top layer, so that nothing cuts it off.
import { html, type TemplateResult } from "lit-html";
import { addressOf, type Content } from "./elements.ts";

const MARGIN = 8;
const PINNED = "pinned";

const textOf = (cited: Element) => cited.querySelector<HTMLElement>(".cited-text");
const isPinned = (cited: HTMLElement) => PINNED in cited.dataset;

/** Where a text of this size goes: under what it belongs to, or above it where there is no room; never out of sight. */
export function placeOf(
  by: Pick<DOMRect, "left" | "top" | "bottom">,
  size: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const left = Math.max(MARGIN, Math.min(by.left, window.width - size.width - MARGIN));
  const isLow = by.bottom + size.height + MARGIN > window.height && by.top - size.height >= MARGIN;
  return { left, top: isLow ? by.top - size.height : by.bottom };
}

/** What ends the showing of a text, while it is shown. */
const shown = new WeakMap<HTMLElement, AbortController>();

function show(cited: HTMLElement): void {
  const text = textOf(cited);
  if (!text || text.matches(":popover-open")) return;
  text.showPopover();
  const at = cited.getBoundingClientRect();
  const { left, top } = placeOf(
    at,
    { width: text.offsetWidth, height: text.offsetHeight },
    { width: document.documentElement.clientWidth, height: window.innerHeight },
  );
  text.style.left = `${left}px`;
  text.style.top = `${top}px`;
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  shown.set(cited, end);
  // The scrolling that has brought it into sight is told only afterwards: where it still stands, nothing has moved.
  const scrolled = () => {
    const now = cited.getBoundingClientRect();
    if (now.left !== at.left || now.top !== at.top) hide(cited);
  };
  const pressed = (event: Event) => {
    if (!event.composedPath().includes(cited)) hide(cited);
  };
  document.addEventListener("scroll", scrolled, options);
  document.addEventListener("pointerdown", pressed, options);
}

function hide(cited: HTMLElement): void {
  Reflect.deleteProperty(cited.dataset, PINNED);
  shown.get(cited)?.abort();
  const text = textOf(cited);
  if (text?.matches(":popover-open")) text.hidePopover();
}

const of = (event: Event) => event.currentTarget as HTMLElement;

function onEnter(event: PointerEvent): void {
  if (event.pointerType === "mouse") show(of(event));
}

function onLeave(event: PointerEvent): void {
  if (event.pointerType === "mouse" && !isPinned(of(event))) hide(of(event));
}

/** A click or a tap keeps it, the next one lets it go; one on the way into the guide is a link's. */
function onClick(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest("a")) return;
  const cited = of(event);
  event.stopPropagation();
  if (isPinned(cited)) {
    hide(cited);
    return;
  }
  cited.dataset[PINNED] = "";
  show(cited);
}

function onFocus(event: FocusEvent): void {
  if (event.target instanceof Element && event.target.matches(":focus-visible")) show(of(event));
}

function onBlur(event: FocusEvent): void {
  const cited = of(event);
  if (!(event.relatedTarget instanceof Node && cited.contains(event.relatedTarget))) hide(cited);
}

/** Escape shuts it and nothing else. */
function onKey(event: KeyboardEvent): void {
  const cited = of(event);
  if (event.key !== "Escape" || !textOf(cited)?.matches(":popover-open")) return;
  event.preventDefault();
  event.stopPropagation();
  hide(cited);
}

/** The way to a statement in the guide. The page it stands on takes a plain click and turns to the guide itself. */
export function inGuide(number: string, content: Content, look: string): TemplateResult {
  return html`<a class=${look} href=${addressOf("guide", { statement: number })} data-statement=${number}
    >${content}</a
  >`;
}

const NUMBERS = /\b([A-Z][0-9]+)\b/;

/** A sentence that may name statements by their numbers, as content does ("who calls, and no more (S2)"): each a link. */
export function citing(text: string): Content {
  return text.split(NUMBERS).map((piece, at) => (at % 2 ? inGuide(piece, piece, "cited-in-text") : piece));
}

/** A statement by its number; `name` stands in its place where more is to be read, such as "Approved words, C2". */
export function cite(number: string, text: string, name = number): TemplateResult {
  if (!text) return inGuide(number, name, "cite");
  return html`<span
    class="cited"
    @pointerenter=${onEnter}
    @pointerleave=${onLeave}
    @click=${onClick}
    @focusin=${onFocus}
    @focusout=${onBlur}
    @keydown=${onKey}
    ><button type="button" class="cite">${name}<span class="unseen"> ${text}</span></button
    ><span class="cited-text" popover="manual"
      ><span aria-hidden="true"><b>${number}</b> ${text}</span
      >${inGuide(number, "Read it in the guide", "cited-more")}</span
    ></span
  >`;
}
