// The face of whoever is on the line: one person for the whole call, in five moods.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import type { Face } from "../../kit/views.ts";
import { featuresOf, type Features } from "./features.ts";

/** From worst to best. */
export const MOODS = ["furious", "angry", "irritated", "neutral", "calm"] as const;
export type Mood = (typeof MOODS)[number];

/** What a mood does to a face. Brows: how far the inner and the outer end are moved down, and the middle up. */
interface Expression {
  readonly brows: readonly (readonly [inner: number, outer: number, arch: number])[];
  /** How far the lids are down, in units. */
  readonly lids: number;
  readonly mouth: string;
  readonly isOpen?: boolean;
  /** How red the cheeks are, 0 to 1. */
  readonly flush: number;
  readonly creases?: string;
}

const EXPRESSIONS: Readonly<Record<Mood, Expression>> = {
  furious: {
    brows: [[4.4, -1.6, -0.6], [4.4, -1.6, -0.6]], // prettier-ignore
    lids: 1.5,
    mouth: "M41.6 62.4C43 56.8 53 56.8 54.4 62.4C51 63.6 45 63.6 41.6 62.4Z",
    isOpen: true,
    flush: 0.42,
    creases: "M46.7 36.6V40M49.3 36.6V40",
  },
  angry: {
    brows: [[3.2, -0.6, 0.2], [3.2, -0.6, 0.2]], // prettier-ignore
    lids: 1.3,
    mouth: "M42.4 61C45.6 57.8 50.4 57.8 53.6 61",
    flush: 0.24,
    creases: "M47 37.6 47.2 40M49 37.6 48.8 40",
  },
  irritated: {
    brows: [[2, 0.6, 0.4], [0.6, -1.2, 2.2]], // prettier-ignore
    lids: 1,
    mouth: "M43 60.2C46.4 59.4 50 58.6 53.4 58.9",
    flush: 0.1,
  },
  neutral: { brows: [[0.4, 0.4, 1.6], [0.4, 0.4, 1.6]], lids: 0, mouth: "M43 59C46 60.2 50 60.2 53 59", flush: 0.1 }, // prettier-ignore
  calm: { brows: [[-0.6, 0.2, 2.2], [-0.6, 0.2, 2.2]], lids: -0.2, mouth: "M41.6 57.6C44.4 62.4 51.6 62.4 54.4 57.6", flush: 0.2 }, // prettier-ignore
};

const isMood = (mood: string | null): mood is Mood => MOODS.some((one) => one === mood);

/** Both eyes and brows; `side` is -1 for the left one. */
function eye(side: -1 | 1, { brows, lids }: Expression, { hasLashes, isOld }: Features): SVGTemplateResult {
  const x = 48 + 7 * side;
  const [inner, outer, arch] = brows[side === -1 ? 0 : 1] ?? [0, 0, 0];
  const [from, to] = [x - 4.6 * side, x + 4.8 * side];
  const lid = 41.6 + lids;
  return svg`
    <ellipse class="ink" cx=${x} cy=${44.7 + lids / 2} rx="1.9" ry=${2.5 - Math.max(lids, 0) * 0.55}></ellipse>
    <path class="line thin" d="M${x - 3.7 * side} ${lid + 1.7}Q${x} ${lid - 0.8} ${x + 3.9 * side} ${lid + 1.9}"></path>
    ${hasLashes ? svg`<path class="line thin" d="M${x + 3.7 * side} ${lid + 1.7}l${1.7 * side} -1.2"></path>` : nothing}
    ${isOld ? svg`<path class="line faint" d="M${x - 2.6} 48.6Q${x} 50 ${x + 2.6} 48.6"></path>` : nothing}
    <path class="brow" d="M${from} ${37.4 + inner}Q${x} ${37 - arch} ${to} ${37.8 + outer}"></path>`;
}

function skull(of: Features): SVGTemplateResult {
  return svg`
    <path class="hair" d=${of.back}></path>
    <path class="cloth" d="M11 99C12.5 83 25 76.6 40 73.2C43 79 53 79 56 73.2C71 76.6 83.5 83 85 99Z"></path>
    <path class="skin" d="M41 58V73.4C43.4 79.4 52.6 79.4 55 73.4V58Z"></path>
    <path class="shade" d="M41 63.4C44.6 69.4 51.4 69.4 55 63.4V67C51.4 72 44.6 72 41 67Z"></path>
    <path class="seam" d=${of.collar}></path>
    <circle class="skin" cx="30.8" cy="45.6" r="4.2"></circle><circle class="skin" cx="65.2" cy="45.6" r="4.2"></circle>
    ${
      of.hasEarrings
        ? svg`<circle class="gold" cx="30.4" cy="51.4" r="1.5"></circle><circle class="gold" cx="65.6" cy="51.4" r="1.5"></circle>`
        : nothing
    }
    <path class="skin" d=${of.head}></path>`;
}

function marks(of: Features, { flush, creases }: Expression): SVGTemplateResult {
  return svg`
    <g class="flush" opacity=${flush}><circle cx="37.4" cy="52" r="4.6"></circle><circle cx="58.6" cy="52" r="4.6"></circle></g>
    ${
      of.hasFreckles
        ? svg`<path class="line faint" d="M36 50.4v.1M38.6 52.2v.1M40.6 50.2v.1M55.4 50.2v.1M57.4 52.2v.1M60 50.4v.1"></path>`
        : nothing
    }
    ${of.isOld ? svg`<path class="line faint" d="M41 54.4Q39 56.6 39.6 59.4M55 54.4Q57 56.6 56.4 59.4M42 32.6Q48 31.4 54 32.6"></path>` : nothing}
    ${creases ? svg`<path class="line faint" d=${creases}></path>` : nothing}`;
}

function mouth({ mouth: path, isOpen }: Expression, { beard }: Features): SVGTemplateResult {
  if (isOpen)
    return svg`<path class="open" d=${path}></path><path class="teeth" d="M44.4 58.9C46.4 57.9 49.6 57.9 51.6 58.9V60H44.4Z"></path>`;
  return svg`<path class="line ${beard?.fill === 1 ? "onbeard" : ""}" d=${path}></path>`;
}

function drawn(face: Face, mood: Mood): TemplateResult {
  const of = featuresOf(face);
  const felt = EXPRESSIONS[mood];
  const colours =
    `--skin:${of.skin};--ink-on-skin:${of.ink};--hair:${of.hair};--cloth:${of.cloth};--frame:${of.frame};` +
    `--ground:light-dark(${of.ground[0]},${of.ground[1]})`;
  return html`<svg class="face" viewBox="8 4 80 80" aria-hidden="true" style=${colours}>
    <rect class="ground" x="8" y="4" width="80" height="80"></rect>
    ${skull(of)} ${marks(of, felt)}
    ${of.beard ? svg`<path class="hair" opacity=${of.beard.fill} d=${of.beard.path}></path>` : nothing}
    <path class="line" d=${of.nose}></path>
    ${mouth(felt, of)} ${eye(-1, felt, of)} ${eye(1, felt, of)}
    <path class="hair" d=${of.front}></path>
    ${of.glasses ? svg`<path class="line frame" d=${of.glasses}></path>` : nothing}
  </svg>`;
}

/** A face, for the eye only; where the mood is not shown it is a neutral one. */
export function face(of: Face, mood: string | null): unknown {
  const shown = isMood(mood) ? mood : "neutral";
  return guard([of.drawn, of.age, of.woman, shown], () => drawn(of, shown));
}
