// How far somebody has come, counted. Pure.
import { many } from "../../kit/format.ts";
import { holds, type Hold } from "../../kit/strength.ts";
import type { CallStage, ChooseView, DueNow, Strength } from "../../kit/views.ts";

export type Stage = CallStage["stage"];

/** Stages from the farthest to the nearest: a row of marks is filled from its left. */
const FARTHEST: readonly Stage[] = ["open", "again", "helped", "tried", "watched", "new"];

/** The stages of all calls, the farthest first. */
export function inOrder(stages: readonly Pick<CallStage, "stage">[]): readonly Stage[] {
  return stages.map(({ stage }) => stage).sort((one, other) => FARTHEST.indexOf(one) - FARTHEST.indexOf(other));
}

/** How many calls were passed in own words, those due again among them. */
export function passed(stages: readonly Pick<CallStage, "stage">[]): number {
  return stages.filter(({ stage }) => stage === "open" || stage === "again").length;
}

/** Whether somebody is here for the first time: nothing was ever watched, taken or answered. */
export function isFirst({ stages, strengths }: Pick<ChooseView, "stages" | "strengths">): boolean {
  return stages.every(({ stage }) => stage === "new") && strengths.every(({ recall }) => recall === null);
}

/** The cards that wait, and how long they take, as one line on a button. */
export function waiting({ cards, words }: Pick<DueNow, "cards" | "words">): string {
  const took = words.replace(/\.$/, "");
  return [many(cards, "card", "cards"), took.charAt(0).toLowerCase() + took.slice(1)].filter(Boolean).join(", ");
}

/** The parts of a bar over all statements, the best known first; none is left out that has any. */
export function parts(strengths: readonly Strength[], now: number): readonly (readonly [Hold, number])[] {
  const found = holds(strengths, now);
  const order: readonly Hold[] = ["solid", "due", "shaky", "new"];
  return order.map((hold) => [hold, found[hold]] as const).filter(([, count]) => count > 0);
}
