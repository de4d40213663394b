// What cannot be taken back is asked once: beside the button that was pressed, or above the field where it was asked for.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import type { CallView, ChoiceView } from "../../kit/views.ts";
import type { Screen } from "./screen.ts";

/** Where it was asked for: on the desk, or at the answers and in the list of moves. */
export type Place = "desk" | "field";

/** Something that ends the call, or moves money, asked about. It can be confirmed once it `isReady`: a double press confirms nothing. */
export interface Ending {
  readonly choice: ChoiceView;
  readonly place: Place;
  readonly isReady: boolean;
}

/** A second press of the same key or button comes within so many milliseconds. */
export const DOUBLE = 400;

/** What is asked about, among all that can be chosen; null where it may be done at once. */
export function endingOf(
  { responses, actions }: Pick<CallView, "responses" | "actions">,
  id: string,
): ChoiceView | null {
  return [...responses, ...actions].find((choice) => choice.id === id && (choice.ends || choice.asks)) ?? null;
}

/** The question, what says yes, and what says no. */
type Words = readonly [string, string, string];

/** How something is asked about. */
export function wordsOf({ role, kind, text, asks }: Pick<ChoiceView, "role" | "kind" | "text" | "asks">): Words {
  if (asks) return [asks, text, gettext("Not now")];
  const stay = gettext("Keep talking");
  if (kind === "response") return [gettext("Say this and end the call?"), gettext("Say it"), stay];
  return role === "transfer"
    ? [`${gettext("Transfer them to")} ${text}?`, gettext("Transfer"), stay]
    : [gettext("End the call?"), gettext("End it"), stay];
}

function onKey(page: Screen, event: KeyboardEvent): void {
  if (event.key === "Escape") page.keepTalking();
  // A key that is held down is still the press that asked.
  else if (event.key !== "Enter" || !event.repeat) return;
  event.preventDefault();
}

/** The question, where it was asked for; nothing elsewhere. */
export function asking(page: Screen, place: Place): Content {
  const { ending } = page;
  if (ending?.place !== place) return nothing;
  return html`<div class="sure at-${place}">${box(page, ending, wordsOf(ending.choice))}</div>`;
}

/** What is half said when the call ends: it is not said with it. */
export function unsaidWords({ view, composing: { text } }: Screen): Content {
  if (text.trim() === "") return nothing;
  const name = gettext(view.ended ? "Typed, and not said:" : "Not said yet:");
  return html`<p class="small unsaid"><b>${name}</b> <q>${text.trim()}</q></p>`;
}

function box(page: Screen, { choice, isReady }: Ending, [question, yes, no]: Words): TemplateResult {
  const key = (event: KeyboardEvent) => {
    onKey(page, event);
  };
  // A press on it keeps the focus inside, in browsers that do not give it to buttons as well.
  const hold = (event: Event) => {
    event.preventDefault();
  };
  const leave = (event: FocusEvent) => {
    const inside = event.currentTarget as HTMLElement;
    const to = event.relatedTarget;
    if (to instanceof Node && !inside.contains(to)) page.keepTalking(false);
  };
  const confirm = () => {
    page.confirm();
  };
  const stay = () => {
    page.keepTalking();
  };
  return html`<div
    class="question"
    role="group"
    aria-label=${question}
    @keydown=${key}
    @mousedown=${hold}
    @focusout=${leave}
  >
    <p>${question}</p>
    ${choice.ends ? unsaidWords(page) : nothing}
    <button
      type="button"
      class=${choice.ends ? "btn end" : "btn main"}
      aria-label="${question} ${yes}"
      aria-disabled=${isReady ? nothing : "true"}
      aria-keyshortcuts="Enter"
      @click=${confirm}
    >
      ${yes}<kbd aria-hidden="true">↵</kbd>
    </button>
    <button type="button" class="btn" aria-keyshortcuts="Escape" @click=${stay}>
      ${no}<kbd aria-hidden="true">Esc</kbd>
    </button>
  </div>`;
}
