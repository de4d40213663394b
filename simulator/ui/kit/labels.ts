// What a turn was worth. A mark is a shape, a sign and a word, so that nothing is told by colour alone.
import { gettext } from "./language.ts";
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { icon, ICONS, type IconName } from "./icons.ts";
import { LOOKS, ROUND } from "./looks.ts";
import type { Label } from "./views.ts";
import { LABELS } from "./words.ts";

const isIcon = (sign: string): sign is IconName => sign in ICONS;

/** The sign of a label on the call screen, never without its word beside it. */
export function labelSign(label: Label): TemplateResult {
  const { sign } = LOOKS[label];
  return html`<span class="glyph" data-label=${label} aria-hidden="true">${isIcon(sign) ? icon(sign) : sign}</span>`;
}

/** The shape of a label and the sign beside it, for the eye only. Its colour comes from `data-label` around it. */
export function shaped(label: Label): TemplateResult {
  const { sign, outline } = LOOKS[label];
  const text = isIcon(sign) ? nothing : html`<span class="sign-of" aria-hidden="true">${sign}</span>`;
  const shape =
    outline.length > 0 ? svg`<polygon points=${outline.join(" ")}></polygon>` : svg`<circle r=${ROUND}></circle>`;
  return html`<svg viewBox="-1.1 -1.1 2.2 2.2" class="shape" aria-hidden="true">${shape}</svg>${text}`;
}

/** A label with all three: shape, sign and word. */
export function labelMark(label: Label): TemplateResult {
  return html`<span class="lab" data-label=${label}>${shaped(label)}<span>${gettext(LABELS[label])}</span></span>`;
}
