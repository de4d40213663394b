// What can be said next, by digit or by hand.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import type { CallView, ChoiceView, TypedAnswer } from "../../kit/views.ts";
import type { Screen } from "./screen.ts";

/** The answers that are shown: none while words come first. */
export function offered({
  typed_answer,
  responses,
}: Pick<CallView, "typed_answer" | "responses">): readonly ChoiceView[] {
  return typed_answer?.asked ? [] : responses;
}

/** What stands above the answers, or above the field to type in. */
export function questionOf(answer: TypedAnswer | null): string {
  if (answer?.asked) return gettext("What do you say? Say it in your own words.");
  if (!answer?.typed) return gettext("What do you say?");
  if (!answer.meant) return "None of these is near what you typed. Which one do you say?";
  return answer.sure ? "Closest to this one: is that what you meant?" : "Perhaps this one: is that what you meant?";
}

function reply(page: Screen, choice: ChoiceView): TemplateResult {
  const isMeant = page.view.typed_answer?.meant === choice.id;
  const shape = ["reply", isMeant && "near", page.isPicked(choice.id) && "picked"].filter(Boolean).join(" ");
  const choose = () => {
    page.choose(choice.id, "field");
  };
  return html`<li>
    <button
      type="button"
      class=${shape}
      aria-disabled=${page.pacing.isClosed ? "true" : nothing}
      aria-keyshortcuts=${choice.key ?? nothing}
      @click=${choose}
    >
      <kbd>${choice.key}</kbd><span>${choice.text}</span>
      ${isMeant ? html`<span class="tag meant">closest to what you typed</span>` : nothing}
    </button>
  </li>`;
}

/** Which keys there are. */
export function keys(view: CallView): TemplateResult {
  const { length } = offered(view);
  return html`<span class="small muted">${length > 1 ? `${gettext("Keys 1 to")} ${length}` : nothing}</span>`;
}

/** The answers, each in the same node as the one that stood there before. */
export function replies(page: Screen): TemplateResult {
  return html`<ol ?hidden=${Boolean(page.view.typed_answer?.asked)}>
    ${offered(page.view).map((choice) => reply(page, choice))}
  </ol>`;
}
