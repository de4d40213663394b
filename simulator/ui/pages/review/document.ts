// The change as a document: what it changes in words, for whom, and what follows; in the order in which it is signed.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { ReviewEdit, ReviewFact, ReviewFile, ReviewPart, ReviewWords, Span } from "../../kit/views.ts";

/** What is said, what is right, who calls: each under its own head. */
export function words(part: ReviewWords): TemplateResult {
  return html`<section class="part">
    <h2>${part.title}</h2>
    ${part.files.length === 0 ? html`<p class="muted">${part.none}</p>` : part.files.map(file)}
  </section>`;
}

function file(one: ReviewFile): TemplateResult {
  return html`<article class="file">
    <h3>${one.title} <span class="muted small">${one.file}</span></h3>
    ${one.says ? html`<p>${one.says}</p>` : nothing} ${inside(one.inside)}
    <dl>${one.edits.map(edit)}</dl>
  </article>`;
}

function inside(lines: readonly string[]): Content {
  if (lines.length === 0) return nothing;
  return html`<ul class="inside small">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function edit(one: ReviewEdit): TemplateResult {
  return html`<div class="edit">
    ${one.where ? html`<dt>${one.where}</dt>` : nothing}
    <dd>${change(one)} ${inside(one.inside)}</dd>
  </div>`;
}

function change(one: ReviewEdit): Content {
  if (one.kind === "moved") return html`<p>Moved from ${one.old} to ${one.new}</p>`;
  const wasWords = one.words.length > 0 ? marked(one.words, "out") : one.old;
  const isWords = one.words.length > 0 ? marked(one.words, "in") : one.new;
  const was =
    one.kind === "added"
      ? nothing
      : html`<p class="was"><b>${one.kind === "removed" ? "Goes" : "Before"}</b> ${wasWords}</p>`;
  const is =
    one.kind === "removed" && !one.new
      ? nothing
      : html`<p class="is"><b>${one.kind === "added" ? "New" : "After"}</b> ${isWords}</p>`;
  return [was, is];
}

/** One side of a sentence that was reworded, with what is only on that side marked. */
function marked(spans: readonly Span[], side: "out" | "in"): Content {
  return spans
    .filter((span) => span.kind === "same" || span.kind === side)
    .map((span) => {
      if (span.kind === "same") return html`${span.text}`;
      return side === "out" ? html`<del>${span.text}</del>` : html`<ins>${span.text}</ins>`;
    });
}

/** What follows from the change in one respect. */
export function following(part: ReviewPart): TemplateResult {
  return html`<section class="part">
    <h2>${part.title}</h2>
    ${part.facts.map(fact)} ${part.waits ? html`<p class="muted small" role="status">${part.waits}</p>` : nothing}
  </section>`;
}

function fact(one: ReviewFact): TemplateResult {
  return html`<p class=${one.is_bad ? "bad" : nothing}>${one.is_bad ? icon("alert") : nothing}${one.text}</p>
    ${inside(one.lines)}`;
}
