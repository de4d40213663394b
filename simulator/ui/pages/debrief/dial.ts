// The figure of a call on a dial, with the pass mark on it. It fills once; a perfect call has rays as well.
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { icon } from "../../kit/icons.ts";
import type { DebriefView } from "../../kit/views.ts";

const RADIUS = 50;
const RAYS = 16;

/** The ends of a stroke across the dial at so many of 100, clockwise from the top, from one radius to another. */
export function stroke(part: number, from: number, to: number): readonly [number, number, number, number] {
  const angle = (2 * Math.PI * part) / 100;
  const at = (radius: number) => [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
  return [...at(from), ...at(to)];
}

function across(part: number, from: number, to: number, look: string): TemplateResult {
  const [x1, y1, x2, y2] = stroke(part, from, to);
  return svg`<line class=${look} x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
}

/** Only of a call that has a figure. */
export function dial({ score_text, pass_line, pass_mark, passed, perfect }: DebriefView): TemplateResult {
  const rays = Array.from({ length: RAYS }, (_, index) => across((100 * (index + 0.5)) / RAYS, 60, 66, "ray"));
  return html`<div class="dial">
    <svg viewBox="-68 -68 136 136" aria-hidden="true">
      <circle class="track" r=${RADIUS}></circle>
      <circle class="filled" r=${RADIUS} pathLength="100" style="--part:${score_text}"></circle>
      ${across(pass_mark, RADIUS - 8, RADIUS + 8, "mark")} ${perfect ? rays : nothing}
    </svg>
    <p class="score"><b>${score_text}</b><span class="muted"> of 100</span></p>
    ${passed ? html`<p class="seal" aria-hidden="true">${icon(perfect ? "star" : "check")}</p>` : nothing}
    <p class="small muted line">${pass_line}</p>
  </div>`;
}
