// Which pairs and cards are shown. Pure, so that `tests/ui/pages` can say what it does.
import type { LibraryCard, LibraryMap, PairCell } from "../../kit/views.ts";

export type Kind = "all" | "named" | "proved" | "open" | "stale" | "never" | "fits" | "misfit";

export interface Filter {
  query: string;
  kind: Kind;
}

export const KINDS: readonly (readonly [Kind, string])[] = [
  ["all", "All"],
  ["named", "In a scenario"],
  ["proved", "Proved"],
  ["open", "Not proved"],
  ["stale", "Changed since they were proved"],
  ["never", "Never played"],
  ["fits", "Would fit"],
  ["misfit", "Do not fit"],
];

const isNamed = ({ state }: PairCell) => state !== "fits" && state !== "misfit";

/** Whether a pair is of a kind. */
export function isShown(cell: PairCell, kind: Kind): boolean {
  if (kind === "all") return true;
  if (kind === "named") return isNamed(cell);
  if (kind === "open") return isNamed(cell) && cell.state !== "proved";
  if (kind === "never") return isNamed(cell) && cell.calls === 0;
  return cell.state === kind;
}

const matches = (card: LibraryCard, words: readonly string[]) => {
  const text = [card.id.replaceAll("_", " "), card.title, card.about, ...card.tags].join(" ").toLowerCase();
  return words.every((word) => text.includes(word));
};

/** The words of what is looked for. */
export const wordsOf = (query: string): readonly string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/** The cards that are looked for. */
export function shownCards(all: readonly LibraryCard[], { query }: Filter): readonly LibraryCard[] {
  const words = wordsOf(query);
  return all.filter((card) => matches(card, words));
}

/** The pairs that are looked for: their persona or their scenario has the words, and they are of the kind. */
export function shownCells(view: LibraryMap, filter: Filter): readonly PairCell[] {
  const found = new Set(
    [...shownCards(view.personas, filter), ...shownCards(view.scenarios, filter)].map(({ id }) => id),
  );
  return view.cells.filter(
    (cell) => isShown(cell, filter.kind) && (found.has(cell.persona) || found.has(cell.scenario)),
  );
}
