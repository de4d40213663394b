// What a turn was worth. A mark is a shape, a sign and a word, so that nothing is told by colour alone.
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { icon, type IconName } from "./icons.ts";
import type { Label } from "./views.ts";
import { LABELS } from "./words.ts";

// As chess players write it, or an icon where they write nothing.
const SIGNS: Readonly<Record<Label, { readonly icon: IconName } | { readonly text: string }>> = {
  best: { icon: "star" },
  good: { icon: "check" },
  inaccuracy: { text: "?!" },
  mistake: { text: "?" },
  blunder: { text: "??" },
};
const SHAPES: Readonly<Record<Label, string>> = {
  best: "M12 .8l3.4 7 7.7 1.1-5.6 5.4 1.4 7.7-6.9-3.7-6.9 3.7 1.4-7.7L.9 8.9l7.7-1.1z",
  good: "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z",
  inaccuracy: "M12 1.5 23.5 22H.5z",
  mistake: "M12 0 24 12 12 24 0 12z",
  blunder: "M2 2h20v20H2z",
};
/** The labels as several turns are counted: `2 mistakes`. */
export const COUNTED: Readonly<Record<Label, string>> = {
  best: "best",
  good: "good",
  inaccuracy: "inaccuracies",
  mistake: "mistakes",
  blunder: "blunders",
};

/** The sign of a label on the call screen, never without its word beside it. */
export function labelSign(label: Label): TemplateResult {
  const sign = SIGNS[label];
  return html`<span class="glyph ${label}" aria-hidden="true">${"icon" in sign ? icon(sign.icon) : sign.text}</span>`;
}

/** The shape of a label and the sign beside it, for the eye only. Its colour comes from `data-label` around it. */
export function shaped(label: Label): TemplateResult {
  const sign = SIGNS[label];
  const text = "text" in sign ? html`<span class="sign-of" aria-hidden="true">${sign.text}</span>` : nothing;
  const path = svg`<path d=${SHAPES[label]}></path>`;
  return html`<svg viewBox="0 0 24 24" class="shape" aria-hidden="true">${path}</svg>${text}`;
}

/** A label with all three: shape, sign and word. */
export function labelMark(label: Label): TemplateResult {
  return html`<span class="lab" data-label=${label}>${shaped(label)}<span>${LABELS[label]}</span></span>`;
}
