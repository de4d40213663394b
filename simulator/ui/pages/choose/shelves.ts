// Which calls stand where, and which are shown.
import type { ScenarioCard } from "../../kit/views.ts";

/** The calls of one level. */
export interface Shelf {
  readonly level: ScenarioCard["level"];
  readonly title: string;
  readonly about: string;
}

/** In the order they are shown, the easiest first. */
export const SHELVES: readonly Shelf[] = [
  { level: "starter", title: "Starter", about: "One thing at a time: a plain question, and words that answer it." },
  { level: "steady", title: "Steady", about: "A normal day: look before you speak, and keep the steps in order." },
  { level: "hard", title: "Hard", about: "They push back, and the account may not be what it seems." },
];

/** All tags of these calls, each once, by the alphabet. */
export function tagsOf(scenarios: readonly ScenarioCard[]): readonly string[] {
  return [...new Set(scenarios.flatMap((scenario) => scenario.tags))].sort();
}

/** The calls that have one of the pressed tags; all of them where none is pressed. */
export function shown(scenarios: readonly ScenarioCard[], pressed: ReadonlySet<string>): readonly ScenarioCard[] {
  return scenarios.filter((scenario) => pressed.size === 0 || scenario.tags.some((tag) => pressed.has(tag)));
}
