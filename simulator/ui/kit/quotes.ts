// What was said, what could have been said, and what the guide says: the same on every page that looks back on a call.
import { html, type TemplateResult } from "lit-html";
import type { Better, Bubble } from "./views.ts";

/** A statement of the guide, as its number and its text. */
export function statement([number, text]: readonly [string, string]): TemplateResult {
  return html`<p class="source"><b>${number}</b><span>${text}</span></p>`;
}

/** Approved words, and whether they are the guide's own. */
export function approvedWords(text: string, isQuoted: boolean): TemplateResult {
  return html`<figure class="approved">
    <figcaption>
      ${isQuoted ? "Approved words (from the guide)" : "Approved words (ours; the guide gives none)"}
    </figcaption>
    <blockquote>${text}</blockquote>
  </figure>`;
}

/** One line of a conversation. `who` is the name that stands above it. */
export function speech(who: string, line: Pick<Bubble, "by" | "kind" | "text">): TemplateResult {
  return html`<p class="bubble ${line.by} ${line.kind}">
    <span class="who">${who}</span><span class="words">${line.text}</span>
  </p>`;
}

/** What could have been chosen, and what this customer would have answered to it. `mood` is theirs then, or empty. */
export function exchange(speaker: string, { text, kind, reply, mood }: Better): TemplateResult {
  return html`<div class="exchange">
    ${speech(kind === "did" ? "You do" : "You say", { by: "trainee", kind, text })}
    ${speech(mood ? `${speaker}, ${mood}` : speaker, { by: "customer", kind: "said", text: reply })}
  </div>`;
}
