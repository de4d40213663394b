// What was said, what could have been said, and what the guide says: the same on every page that looks back on a call.
import { html, nothing, type TemplateResult } from "lit-html";
import { cite, inGuide } from "./cited.ts";
import type { Content } from "./elements.ts";
import type { Better, Bubble } from "./views.ts";
import { YOU, YOU_WOULD } from "./words.ts";

/** A statement of the guide, as its number and its text. */
export function statement([number, text]: readonly [string, string]): TemplateResult {
  return html`<p class="source">${inGuide(number, html`<b>${number}</b>`, "to-guide")}<span>${text}</span></p>`;
}

/** Statements by their numbers, each with its text a step away; nothing where there are none. */
export function cites(statements: readonly (readonly [string, string])[]): Content {
  if (statements.length === 0) return nothing;
  return html`<p class="cites">${statements.map(([number, text]) => cite(number, text))}</p>`;
}

/** Words to say under what they are called, which says whose they are. */
export function wording(caption: string, text: string): TemplateResult {
  return html`<figure class="approved">
    <figcaption>${caption}</figcaption>
    <blockquote>${text}</blockquote>
  </figure>`;
}

/** Of a line of the call that used words of a statement: what these are called. */
export function spoken({
  spiel,
  spiel_text,
  spiel_says,
}: Pick<Bubble, "spiel" | "spiel_text" | "spiel_says">): Content {
  return spiel ? cite(spiel, spiel_says, spiel_text) : nothing;
}

/** One line of a conversation. `who` is the name that stands above it. */
export function speech(who: string, line: Pick<Bubble, "by" | "kind" | "text">): TemplateResult {
  return html`<p class="bubble ${line.by} ${line.kind}">
    <span class="who">${who}</span><span class="words">${line.text}</span>
  </p>`;
}

/** By whom a line was: the trainee, or `speaker` on the other side. */
export function byWhom(speaker: string, { by, kind }: Pick<Bubble, "by" | "kind">): string {
  return by === "customer" ? speaker : YOU[kind];
}

/** The customer, and how they felt. */
export function feeling(speaker: string, mood: string | null): string {
  return mood ? `${speaker}, ${mood}` : speaker;
}

/** What could have been chosen, and what this customer would have answered to it. `mood` is theirs then, or empty. */
export function exchange(speaker: string, { text, kind, reply, mood }: Better): TemplateResult {
  return html`<div class="exchange">
    ${speech(YOU_WOULD[kind], { by: "trainee", kind, text })}
    ${speech(feeling(speaker, mood), { by: "customer", kind: "said", text: reply })}
  </div>`;
}
