// A mark drawn by pen for a moment that is worth one: a ring with a check, a star, a sprig. It is drawn once.
import { html, svg, type TemplateResult } from "lit-html";

export type Drawn = "check" | "star" | "sprig";

const LEAVES = [0, 1, 2, 3];

/** One leaf on each side of the stem; `at` counts from below. */
function leaves(at: number): readonly string[] {
  const y = 40 - 8 * at;
  const leaf = (side: 1 | -1) =>
    `M24 ${y} C${24 + 5 * side} ${y - 1} ${24 + 13 * side} ${y - 3} ${24 + 14 * side} ${y - 11} C${24 + 6 * side} ${y - 11} ${24 + 2 * side} ${y - 6} 24 ${y}`;
  return [leaf(-1), leaf(1)];
}

const STROKES: Readonly<Record<Drawn, readonly string[]>> = {
  check: ["M39 12 A20 20 0 1 0 43.5 20", "M15 24.5 L22.5 32 L41 9.5"],
  star: ["M24 5 L29.7 17 L43 18.7 L33.3 28 L35.8 41.2 L24 34.7 L12.2 41.2 L14.7 28 L5 18.7 L18.3 17 Z"],
  sprig: [
    "M24 46 C24.6 36 23.4 22 24 8",
    ...LEAVES.flatMap(leaves),
    "M24 8 C21 5.5 21.5 2.5 24 1 C26.5 2.5 27 5.5 24 8",
  ],
};

/** The mark, for the eye only: what it stands for is said in words beside it. */
export function drawn(name: Drawn): TemplateResult {
  const stroke = (d: string, at: number) => svg`<path d=${d} pathLength="1" style="--at:${at}"></path>`;
  return html`<svg class="drawn" viewBox="0 0 48 48" aria-hidden="true">${STROKES[name].map(stroke)}</svg>`;
}
