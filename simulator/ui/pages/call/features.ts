// What a face is made of, drawn from one number: the same number, the same face. Pure.
import type { Face } from "../../kit/views.ts";
import { BACKS, BEARDS, COLLARS, FRONTS, GLASSES, HEADS, NOSES, type Beard, type Hair } from "./shapes.ts";

/** Skin, and the ink that lines on it are drawn with. */
const SKINS = [
  ["#f7dcc9", "#4a2f27"],
  ["#efc6a6", "#46291f"],
  ["#dca77f", "#40241a"],
  ["#bb8159", "#351b11"],
  ["#915e3f", "#26120a"],
  ["#6b4430", "#1c0c06"],
] as const;
const DARK_HAIR = ["#2a211f", "#3c2a22"] as const;
const HAIRS = [...DARK_HAIR, "#5d3d29", "#85562f", "#a4522c", "#c99a55"] as const;
const GREYS = ["#b4babd", "#d2cec5", "#8b9296"] as const;
const CLOTHES = ["#2f6f62", "#3f5f8f", "#8a5a83", "#b0673f", "#5d6770", "#9a4651", "#6b7d3f"] as const;
const FRAMES = ["#3a2f2c", "#e0b968"] as const;
/** Behind the head, in light and in dark. */
const GROUNDS = [
  ["#dcebe5", "#1f3b34"],
  ["#e4e3f1", "#2b2c45"],
  ["#f3e6d3", "#3d3120"],
  ["#dbe7f1", "#1f3345"],
  ["#f3e0de", "#422825"],
  ["#e8ecd8", "#313820"],
] as const;

const WOMEN: Readonly<Record<Face["age"], readonly Hair[]>> = {
  young: ["long", "bun", "curls", "fringe", "tail"],
  adult: ["bob", "long", "bun", "curls", "pixie", "tail", "fringe"],
  old: ["waves", "bun", "bob", "pixie"],
};
const MEN: Readonly<Record<Face["age"], readonly Hair[]>> = {
  young: ["mop", "side", "tight", "crop"],
  adult: ["side", "crop", "tight", "short", "receding", "bald"],
  old: ["receding", "bald", "side", "crop"],
};
const CHANCE_OF_GLASSES: Readonly<Record<Face["age"], number>> = { young: 0.2, adult: 0.4, old: 0.75 };

/** Everything that is drawn of a face but its mood. */
export interface Features {
  readonly skin: string;
  readonly ink: string;
  readonly hair: string;
  readonly cloth: string;
  readonly ground: readonly [string, string];
  readonly head: string;
  readonly nose: string;
  readonly collar: string;
  readonly front: string;
  readonly back: string;
  readonly glasses: string;
  /** What the glasses are framed in: on dark skin something light. */
  readonly frame: string;
  readonly beard: Beard | null;
  readonly hasLashes: boolean;
  readonly hasEarrings: boolean;
  readonly hasFreckles: boolean;
  readonly isOld: boolean;
}

/** A number from 0 up to 1 for a drawn one and a purpose: every purpose has its own. */
function chance(drawn: number, purpose: number): number {
  let mixed = Math.imul(drawn ^ Math.imul(purpose, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

function hairColour(face: Face, skin: number, of: <Item>(items: readonly Item[], purpose: number) => Item): string {
  if (face.age === "old") return of(GREYS, 3);
  return of(skin >= 3 ? DARK_HAIR : HAIRS, 3);
}

function beardOf({ woman, age, drawn }: Face): Beard | null {
  if (woman || age === "young") return null;
  const kinds = [null, null, BEARDS.full, BEARDS.shadow, BEARDS.moustache] as const;
  return kinds[Math.floor(chance(drawn, 8) * kinds.length)] ?? null;
}

/** The features of a face. */
export function featuresOf(face: Face): Features {
  const { woman, age, drawn } = face;
  const of = <Item>(items: readonly Item[], purpose: number): Item =>
    items[Math.floor(chance(drawn, purpose) * items.length)] as Item;
  const skin = Math.floor(chance(drawn, 1) * SKINS.length);
  const [tone, ink] = SKINS[skin] ?? SKINS[0];
  const hair = of((woman ? WOMEN : MEN)[age], 2);
  return {
    skin: tone,
    ink,
    hair: hairColour(face, skin, of),
    cloth: of(CLOTHES, 4),
    ground: of(GROUNDS, 5),
    head: of(HEADS, 6),
    nose: of(NOSES, 7),
    collar: of(COLLARS, 9),
    front: FRONTS[hair],
    back: BACKS[hair] ?? "",
    glasses: chance(drawn, 10) < CHANCE_OF_GLASSES[age] ? of(GLASSES, 11) : "",
    frame: skin >= 3 ? FRAMES[1] : FRAMES[0],
    beard: beardOf(face),
    hasLashes: woman,
    hasEarrings: woman && chance(drawn, 12) < 0.45,
    hasFreckles: age !== "old" && skin < 2 && chance(drawn, 13) < 0.35,
    isOld: age === "old",
  };
}
