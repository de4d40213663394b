// The list of what can be said and done, over the conversation: browsed by group in practice, only searched in an
// assessment, where nothing may prompt.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { Screen } from "./screen.ts";
import { FEWEST_LETTERS, found, grouped, itemsOf, type Item } from "./search.ts";

/** Opens it, and leads there. */
export function openPalette(page: Screen): void {
  page.composing.search = { query: "", at: 0 };
  page.redraw();
  page.find(".palette input")?.focus();
}

function close(page: Screen, leadsBack: boolean): void {
  page.composing.search = null;
  page.redraw();
  if (leadsBack) page.field()?.focus();
}

function pick(page: Screen, item: Item | undefined): void {
  if (!item) return;
  close(page, true);
  if (item.isAction) page.choose(item.id, "field");
  else page.composing.put(item.id);
}

function onKey(page: Screen, items: readonly Item[], event: KeyboardEvent): void {
  const { search } = page.composing;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!search || event.isComposing) return;
  if (event.key === "Escape") close(page, true);
  else if (event.key === "Enter") pick(page, items[search.at]);
  else if (step && items.length > 0) lead(page, (search.at + step + items.length) % items.length);
  else return;
  event.preventDefault();
}

function lead(page: Screen, at: number): void {
  if (page.composing.search) page.composing.search = { ...page.composing.search, at };
  page.redraw();
  page.find(`#item-${at}`)?.scrollIntoView({ block: "nearest" });
}

function line(page: Screen, item: Item, at: number, isGrouped: boolean): TemplateResult {
  const isLed = page.composing.search?.at === at;
  const isSet = page.composing.chips.some(({ move, isSet: set }) => set && !item.isAction && move.id === item.id);
  const act = () => {
    pick(page, item);
  };
  return html`<li id="item-${at}" role="option" aria-selected=${isLed ? "true" : "false"} @click=${act}>
    ${icon(item.isAction ? "account" : isSet ? "check" : "plus")}<span>${item.label}</span>
    ${isGrouped ? nothing : html`<span class="small muted">${item.group}</span>`}
  </li>`;
}

function list(page: Screen, items: readonly Item[], isGrouped: boolean): Content {
  if (!isGrouped) return items.map((item, at) => line(page, item, at, false));
  return grouped(items).map(
    ([name, of]) =>
      html`<li role="presentation">
        <ul role="group" aria-label=${name}>
          <li class="small" role="presentation">${name}</li>
          ${of.map((item) => line(page, item, items.indexOf(item), true))}
        </ul>
      </li>`,
  );
}

function empty(query: string): TemplateResult {
  return html`<p class="small muted">
    ${
      query.trim().length < FEWEST_LETTERS
        ? "Type a word of what you want to say or do."
        : "Nothing is called that. Try another word."
    }
  </p>`;
}

function input(page: Screen, items: readonly Item[], query: string, at: number): TemplateResult {
  const typed = (event: Event) => {
    page.composing.search = { query: (event.target as HTMLInputElement).value, at: 0 };
    page.redraw();
  };
  return html`<input
    type="text"
    role="combobox"
    aria-label="Find a move, or something on your desk"
    aria-controls="items"
    aria-expanded="true"
    aria-activedescendant=${items.length > 0 ? `item-${at}` : nothing}
    autocomplete="off"
    spellcheck="false"
    placeholder="A word of what you want to say or do"
    .value=${query}
    @input=${typed}
    @keydown=${(event: KeyboardEvent) => {
      onKey(page, items, event);
    }}
  />`;
}

/** It stands above the field and covers the conversation, so that nothing moves for it. */
export function palette(page: Screen): Content {
  const { search } = page.composing;
  if (!search) return nothing;
  const { query, at } = search;
  const items = found(itemsOf(page.view), query, page.view.browsable);
  const leave = (event: FocusEvent) => {
    const inside = event.currentTarget as HTMLElement;
    // What is being closed loses the focus too.
    if (!page.composing.search) return;
    if (!(event.relatedTarget instanceof Node && inside.contains(event.relatedTarget))) close(page, false);
  };
  const hold = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  };
  const shut = () => {
    close(page, true);
  };
  return html`<div class="above">
    <div class="palette card" @focusout=${leave} @mousedown=${hold}>
      <div class="finding">
        ${icon("search")}${input(page, items, query, at)}
        <button type="button" class="btn quiet" aria-label="Close the list" @click=${shut}>${icon("cross")}</button>
      </div>
      <ul id="items" role="listbox" aria-label="What can be said and done">
        ${list(page, items, query.trim() === "")}
      </ul>
      ${items.length === 0 ? empty(query) : nothing}
    </div>
  </div>`;
}
