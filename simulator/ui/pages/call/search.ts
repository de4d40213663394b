// Looking for a move, or for something on the desk, by a word of it. Pure.
import { gettext } from "../../kit/language.ts";
import { ACCOUNT, groupsOf } from "./places.ts";
import type { CallView } from "../../kit/views.ts";

/** Something that can be found: a move to add to the turn, or something to do on the desk. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly find: readonly string[];
  readonly isAction: boolean;
}

/** Letters from which on a list that may not be browsed shows what it has found. */
export const FEWEST_LETTERS = 2;
const MOST_FOUND = 8;

/** All there is: what can be said, then what can be done. */
export function itemsOf({ moves, actions }: Pick<CallView, "moves" | "actions">): readonly Item[] {
  const desk = groupsOf(actions).flatMap(({ name, actions: placed }) =>
    placed.map(({ action }) => ({
      id: action.id,
      label: name === gettext("Transfer to") ? `${name} ${action.text}` : action.text,
      group: "On your desk",
      find: [name === ACCOUNT ? "look up" : name],
      isAction: true,
    })),
  );
  return [...moves.map((move) => ({ ...move, isAction: false })), ...desk];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

function fits(wanted: readonly string[], texts: readonly string[]): boolean {
  const words = texts.flatMap(wordsOf);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * What every word of a query begins a word of: found by the label first, then by the words it may be found by. An empty
 * query finds everything where the list may be browsed; one of too few letters finds nothing where it may not.
 */
export function found(items: readonly Item[], query: string, isBrowsable: boolean): readonly Item[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return isBrowsable ? items : [];
  if (!isBrowsable && wanted.join("").length < FEWEST_LETTERS) return [];
  const byLabel = items.filter(({ label }) => fits(wanted, [label]));
  const byWord = items.filter((item) => !byLabel.includes(item) && fits(wanted, [item.label, ...item.find]));
  return [...byLabel, ...byWord].slice(0, MOST_FOUND);
}

/** Items under the names of their groups; what was searched for stands in the order in which it fits. */
export function grouped(items: readonly Item[]): readonly (readonly [string, readonly Item[]])[] {
  return [...Map.groupBy(items, ({ group }) => group)];
}
