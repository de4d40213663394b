// Which moves a turn is made of: what was heard in the words, what was set or taken off by hand. Pure: a value in, a
// value out.
import { gettext } from "../../kit/language.ts";
import type { MoveView } from "../../kit/views.ts";

/** A move that was heard, and whether it is taken as said unless it is taken off. */
export type Heard = readonly [MoveView, boolean];

/** What was done by hand: unsure moves set, heard ones taken off, others added. By their ids. */
export interface Picked {
  readonly on: readonly string[];
  readonly off: readonly string[];
  readonly added: readonly string[];
}

export const NOTHING_PICKED: Picked = { on: [], off: [], added: [] };

/**
 * One move of a turn as it is shown: `isSet` makes it part of the turn, else it is offered. `isLeft`: it was offered
 * with the last turn, and not said. `key` is its digit.
 */
export interface Chip {
  readonly move: MoveView;
  readonly isSet: boolean;
  readonly isLeft: boolean;
  readonly key: string;
}

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id);
const having = (ids: readonly string[], id: string): readonly string[] => [...without(ids, id), id];

/** All moves of a turn: heard in the order of saying, then added, then `left` over. Setting one moves no other. */
export function chipsOf(
  heard: readonly Heard[],
  picked: Picked,
  moves: readonly MoveView[],
  left: readonly MoveView[] = [],
): readonly Chip[] {
  const isSet = (id: string, isSure: boolean) =>
    !picked.off.includes(id) && (isSure || picked.on.includes(id) || picked.added.includes(id));
  const isNew = ({ id }: MoveView) => !heard.some(([move]) => move.id === id);
  const isLeft = ({ id }: MoveView) => left.some((move) => move.id === id);
  const added = picked.added.flatMap((id) => moves.find((move) => move.id === id) ?? []).filter(isNew);
  return [
    ...heard.map(([move, isSure]) => ({ move, isSet: isSet(move.id, isSure), isLeft: false })),
    ...added.filter((move) => !isLeft(move)).map((move) => ({ move, isSet: true, isLeft: false })),
    ...left.filter(isNew).map((move) => ({ move, isSet: added.some(({ id }) => id === move.id), isLeft: true })),
  ].map((chip, index) => ({ ...chip, key: String(index + 1) }));
}

/** The moves that are not said with a turn though they were offered; those taken off by hand are not meant. */
export function unsaid(chips: readonly Chip[], picked: Picked): readonly MoveView[] {
  return chips
    .filter(({ move, isSet, isLeft }) => !isSet && !isLeft && !picked.off.includes(move.id))
    .map(({ move }) => move);
}

/** The ids of the moves a turn is made of, in order. */
export function confirmed(chips: readonly Chip[]): readonly string[] {
  return chips.filter(({ isSet }) => isSet).map(({ move }) => move.id);
}

/** Sets a move that is offered, or one that is not there yet. */
export function putOn(picked: Picked, id: string, isHeard: boolean): Picked {
  const off = without(picked.off, id);
  return isHeard ? { ...picked, off, on: having(picked.on, id) } : { ...picked, off, added: having(picked.added, id) };
}

/** Takes a move off: one that was heard is offered from then on, one that was added is gone. */
export function takeOff(picked: Picked, id: string, isHeard: boolean): Picked {
  const rest = { ...picked, on: without(picked.on, id), added: without(picked.added, id) };
  return isHeard ? { ...rest, off: having(rest.off, id) } : rest;
}

/** What is told to those who do not see the chips. */
export function toldOf(chips: readonly Chip[]): string {
  if (chips.length === 0) return gettext("No move was heard in that.");
  const set = chips.filter(({ isSet }) => isSet).map(({ move }) => move.label);
  const [left, offered] = [true, false].map((isOfLast) =>
    chips
      .filter(({ isSet, isLeft }) => !isSet && isLeft === isOfLast)
      .map(({ move, key }) => `${move.label}, ${key}`)
      .join("; "),
  );
  return [
    set.length > 0 && `Heard: ${set.join("; ")}.`,
    offered && `Perhaps: ${offered}.`,
    left && `Not said: ${left}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
