// Saying it first: the field, and what was typed. Words are never graded.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import type { Bubble, CallView } from "../../kit/views.ts";
import { NOTHING_PICKED } from "./chips.ts";
import { keep, recall } from "./draft.ts";
import type { Screen } from "./screen.ts";

const MOST_TYPED = 1200;
const NEARLY = 150;

/** Whether words come before the answers now. */
export function isAsked({ typed_answer, ended }: CallView): boolean {
  return Boolean(typed_answer?.asked) && !ended;
}

/** How much can still be typed, once little can. */
export function leftOf(typed: number): string {
  const left = MOST_TYPED - typed;
  return left < NEARLY ? `${many(left, "character", "characters")} left` : "";
}

function tell(page: Screen, text: string): void {
  if (page.beside.left === text) return;
  page.beside.left = text;
  page.redraw();
}

function say(page: Screen): void {
  const field = page.field();
  const text = field?.value.trim();
  if (text) page.send("say", { version: page.view.version, text });
  else {
    tell(page, "Type what you would say, or look at the answers.");
    field?.focus();
  }
}

function words(page: Screen): TemplateResult {
  const count = (event: Event) => {
    const { value } = event.target as HTMLTextAreaElement;
    const { id, version } = page.view;
    keep(id, value ? { version, text: value, picked: NOTHING_PICKED } : null);
    tell(page, leftOf(value.length));
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (!event.repeat) say(page);
  };
  return html`<textarea
    rows="2"
    maxlength=${MOST_TYPED}
    aria-labelledby="say-title"
    spellcheck="true"
    @input=${count}
    @keydown=${key}
  ></textarea>`;
}

/** The field to type in; hidden, with what is half typed, while it is not asked for. */
export function sayFirst(page: Screen): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    say(page);
  };
  const reveal = () => page.send("reveal", { version: page.view.version });
  return html`<form class="first" ?hidden=${!isAsked(page.view)} @submit=${submit}>
    ${words(page)}
    <div class="row">
      <button type="submit" class="btn main">${gettext("Say it")}</button>
      <button type="button" class="btn quiet" @click=${reveal}>${gettext("Show me the answers")}</button>
      <span class="small muted" aria-live="polite">${page.beside.left}</span>
    </div>
  </form>`;
}

/** What was typed, above the answers. */
export function ownWords({ typed_answer: answer }: CallView): TemplateResult {
  const own: Content = answer?.typed
    ? html`<p class="small muted">${gettext("You typed")}</p>
        <p class="own">${answer.typed}</p>`
    : nothing;
  return html`<div class="typed" tabindex="-1" ?hidden=${!answer?.typed}>${own}</div>`;
}

/** What counts and what does not. */
export function note({ typed_answer: answer }: CallView): Content {
  if (!answer?.asked && !answer?.typed) return nothing;
  return html`<p class="small muted note">${gettext("Your own words are not graded; the answer you confirm is.")}</p>`;
}

/** Where a call begins. A keyboard on the screen would cover what the customer says: there, the field is not focused. */
export function startsAt(page: Screen): HTMLElement | null {
  const types = (isAsked(page.view) || page.view.form === "open") && matchMedia("(hover: hover)").matches;
  return types ? page.field() : page.find("#main");
}

/** Leads the focus where what was asked for has changed, but not away from the desk. */
export function follow(page: Screen): void {
  const wasAsked = page.before?.asked ?? false;
  const asked = isAsked(page.view);
  if (page.view.ended || asked === wasAsked || page.focused()?.closest(".side")) return;
  const goal = asked ? startsAt(page) : page.find(page.view.typed_answer?.typed ? ".typed" : "#say-title");
  goal?.focus({ preventScroll: true });
}

/** A look-up leaves half a sentence where it is; an answer does not. Before what came of it is drawn. */
export function prepareField(page: Screen): void {
  if (page.view.form === "open" || !page.before || page.before.answers === page.now?.answers) return;
  page.beside.left = "";
  keep(page.view.id, null);
  const field = page.field();
  if (field) field.value = "";
}

/** A call that was just opened goes on with what was half typed in it, unless something was said since. After drawing. */
export function fillField(page: Screen): void {
  const field = page.field();
  if (page.view.form === "open" || page.before || !field) return;
  const draft = recall(page.view.id);
  const isSaid = ({ by, kind }: Bubble) => by === "trainee" && kind === "said";
  if (draft && !page.view.bubbles.slice(2 * draft.version + 1).some(isSaid)) field.value = draft.text;
}
