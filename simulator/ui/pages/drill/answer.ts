// What somebody is about to answer to a card. Pure, so that `tests/ui/pages` can say what each key does.
import type { CardView } from "../../kit/views.ts";

/** An answer that is being put together: words, options in the order they were picked, gaps as filled. */
export interface Answer {
  readonly text: string;
  readonly picked: readonly string[];
  readonly gaps: readonly string[];
}

type Asked = Pick<CardView, "input" | "options" | "gapped">;

/** What has just come cannot have been read: until then no key and no click is taken. In milliseconds. */
export const READ_FIRST = 300;
export const MOST_TYPED = 1200;

/** Whether what came at `since` could be read by `now`, both in milliseconds. */
export function isReadable(now: number, since: number): boolean {
  return now - since >= READ_FIRST;
}

/**
 * Where each option names a line of the transcript ("Line 3", "Line 3: I see that…"), the option for each such line: then
 * the lines themselves are picked, and nobody reads them twice. Null where the options are something else.
 */
export function pickedLines({ said, options }: Pick<CardView, "said" | "options">): ReadonlyMap<number, string> | null {
  const turns = new Set(said.map(({ turn }) => turn));
  const named = options.map(({ id, text }) => [Number(/^Line ([0-9]+)(?=:|$)/.exec(text)?.[1]), id] as const);
  const lines = new Map(named.filter(([turn]) => turns.has(turn)));
  return options.length > 0 && lines.size === options.length ? lines : null;
}

/** Nothing answered yet. */
export function unanswered({ gapped }: Asked): Answer {
  return { text: "", picked: [], gaps: gapped.slice(1).map(() => "") };
}

/** An option takes the next place in the order; one that has a place gives it up, and those after it move up. */
export function placed(answer: Answer, id: string): Answer {
  const rest = answer.picked.filter((other) => other !== id);
  return { ...answer, picked: rest.length < answer.picked.length ? rest : [...answer.picked, id] };
}

/** Without the option that was placed last. */
export function takenBack(answer: Answer): Answer {
  return { ...answer, picked: answer.picked.slice(0, -1) };
}

/** One gap filled, or emptied. */
export function filled(answer: Answer, at: number, text: string): Answer {
  return { ...answer, gaps: answer.gaps.map((gap, place) => (place === at ? text : gap)) };
}

/** The next gap after `at` that is still empty, going round once; null where none is. */
export function nextGap({ gaps }: Answer, at: number): number | null {
  const places = gaps.map((_, step) => (at + 1 + step) % gaps.length);
  return places.find((place) => gaps[place]?.trim() === "") ?? null;
}

/** What is still to be done before an answer can be checked, as a sentence; empty where nothing is. */
export function lacking({ input, options }: Asked, answer: Answer): string {
  if (input === "typed") {
    const over = answer.text.length - MOST_TYPED;
    if (over > 0) return `${over} ${over === 1 ? "character" : "characters"} too many: say it shorter.`;
    return answer.text.trim() ? "" : "Type what you would say first.";
  }
  if (input === "gaps") return nextGap(answer, -1) === null ? "" : "Fill every gap first.";
  const left = (input === "order" ? options.length : 1) - answer.picked.length;
  if (left <= 0) return "";
  return input === "order" ? `${left} still to be placed.` : "Pick one first.";
}

/** The place an option has been given, from 1; null: none yet. */
export function placeOf({ picked }: Answer, id: string): number | null {
  const at = picked.indexOf(id);
  return at < 0 ? null : at + 1;
}

const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const ORDINAL = new Intl.PluralRules("en-US", { type: "ordinal" });

/** A place in words: `1st`, `2nd`. */
export function ordinal(place: number): string {
  return `${place}${ENDINGS[ORDINAL.select(place)] ?? "th"}`;
}

/** What is known of an option once the answer was marked: that it is right, that it was picked and is not, or nothing. */
export function known(
  { text, id }: { readonly text: string; readonly id: string },
  answer: Answer,
  right: readonly string[],
): "right" | "wrong" | "" {
  if (right.includes(text)) return "right";
  return answer.picked.includes(id) ? "wrong" : "";
}
