import assert from "node:assert/strict";
import { test } from "node:test";
import { heights } from "../../../simulator/ui/kit/forecast.ts";
import { isCall, signOf } from "../../../simulator/ui/kit/next_step.ts";
import { holdOf, holds } from "../../../simulator/ui/kit/strength.ts";
import type { Choosable, NextStep, Strength } from "../../../simulator/ui/kit/views.ts";
import { inOrder, isFirst, parts, passed, waiting } from "../../../simulator/ui/pages/choose/standing.ts";
import {
  filled,
  isReadable,
  known,
  lacking,
  MOST_TYPED,
  nextGap,
  ordinal,
  pickedLines,
  placed,
  placeOf,
  READ_FIRST,
  takenBack,
  unanswered,
} from "../../../simulator/ui/pages/drill/answer.ts";
import { read } from "../../../simulator/ui/pages/drill/draft.ts";

const OPTIONS: readonly Choosable[] = ["look", "ask", "say"].map((id) => ({ id, text: `to ${id}` }));
const TYPED = { input: "typed", options: [], gapped: [] } as const;
const PICK = { input: "pick", options: OPTIONS, gapped: [] } as const;
const ORDER = { input: "order", options: OPTIONS, gapped: [] } as const;
const GAPS = { input: "gaps", options: [], gapped: ["I do ", " that it is ", "."] } as const;

const NOW = Date.parse("2026-11-28T12:00:00Z");
const strength = (recall: number | null, answered: number, due: string | null): Strength => ({
  statement: "C2",
  recall,
  answered,
  lapses: 0,
  due,
});

test("half an answer comes back for the asking it was typed for, and for no other", () => {
  const card = { token: "1/2/a", options: OPTIONS, gapped: ["I do ", " that."] };
  const answer = { text: "I do not", picked: ["look"], gaps: ["not see"] };
  const kept = { token: card.token, ...answer };
  assert.deepEqual(read(JSON.stringify(kept), card), answer);
  for (const changed of [{ token: "1/3/a" }, { picked: ["gone"] }, { gaps: [] }, { text: 7 }])
    assert.equal(read(JSON.stringify({ ...kept, ...changed }), card), null);
  for (const broken of [null, "", "{", "7", "null", "[]"]) assert.equal(read(broken, card), null);
});

test("no key counts before what it answers could be read", () => {
  assert.equal(isReadable(1000 + READ_FIRST - 1, 1000), false);
  assert.equal(isReadable(1000 + READ_FIRST, 1000), true);
});

test("words are checked once there are any, and not too many", () => {
  const none = unanswered(TYPED);
  assert.equal(lacking(TYPED, { ...none, text: "  \n" }), "Type what you would say first.");
  assert.equal(lacking(TYPED, { ...none, text: "Let me look." }), "");
  assert.equal(lacking(TYPED, { ...none, text: "x".repeat(MOST_TYPED + 1) }), "1 character too many: say it shorter.");
});

test("options take the next place; one that gives its place up lets the others move up", () => {
  const two = placed(placed(unanswered(ORDER), "say"), "look");
  assert.deepEqual([placeOf(two, "say"), placeOf(two, "look"), placeOf(two, "ask")], [1, 2, null]);
  assert.equal(lacking(ORDER, two), "1 still to be placed.");
  assert.equal(lacking(ORDER, placed(two, "ask")), "");
  assert.deepEqual(placed(two, "say").picked, ["look"]);
  assert.deepEqual(takenBack(two).picked, ["say"]);
  assert.deepEqual(takenBack(unanswered(ORDER)).picked, []);
});

test("an option is picked with the first press", () => {
  assert.equal(lacking(PICK, unanswered(PICK)), "Pick one first.");
  assert.equal(lacking(PICK, placed(unanswered(PICK), "ask")), "");
});

test("Enter leads from gap to gap, round to the one left out, until all are filled", () => {
  const none = unanswered(GAPS);
  assert.deepEqual(none.gaps, ["", ""]);
  const second = filled(none, 1, "possible");
  assert.equal(nextGap(second, 1), 0);
  assert.equal(lacking(GAPS, second), "Fill every gap first.");
  const both = filled(second, 0, "see notes");
  assert.equal(nextGap(both, 0), null);
  assert.equal(lacking(GAPS, both), "");
});

test("after the mark, the right option shows, and the one that was picked instead", () => {
  const answer = placed(unanswered(PICK), "say");
  const standing = OPTIONS.map((option) => known(option, answer, ["to look"]));
  assert.deepEqual(standing, ["right", "", "wrong"]);
});

test("options that name lines of the transcript are picked there, and no others are", () => {
  const said = [null, 1, 2].map((turn) => ({ speaker: "agent" as const, text: "", turn }));
  const named = [
    { id: "a", text: "Line 1: I see…" },
    { id: "b", text: "Line 2" },
  ];
  assert.deepEqual(
    pickedLines({ said, options: named }),
    new Map([
      [1, "a"],
      [2, "b"],
    ]),
  );
  assert.equal(pickedLines({ said, options: [...named, { id: "c", text: "None of them" }] }), null);
  assert.equal(pickedLines({ said, options: [{ id: "c", text: "Line 3" }] }), null);
  assert.equal(pickedLines({ said: [], options: [] }), null);
});

test("places are told as ordinals", () => {
  assert.deepEqual([1, 2, 3, 4, 11, 12, 21].map(ordinal), ["1st", "2nd", "3rd", "4th", "11th", "12th", "21st"]);
});

test("a day with any card can be seen beside the fullest, and one without has no bar", () => {
  assert.deepEqual(heights([{ cards: 100 }, { cards: 1 }, { cards: 0 }, { cards: 50 }]), [100, 8, 0, 50]);
  assert.deepEqual(heights([{ cards: 0 }]), [0]);
});

test("a statement is solid once it was asked often enough and is likely known; what waits is due", () => {
  const later = "2026-12-20T12:00:00Z";
  assert.equal(holdOf(undefined, NOW), "new");
  assert.equal(holdOf(strength(null, 0, null), NOW), "new");
  assert.equal(holdOf(strength(0.99, 1, later), NOW), "shaky");
  assert.equal(holdOf(strength(0.84, 5, later), NOW), "shaky");
  assert.equal(holdOf(strength(0.85, 3, later), NOW), "solid");
  assert.equal(holdOf(strength(0.99, 9, "2026-11-28T12:00:00Z"), NOW), "due");
  const all = [strength(0.85, 3, later), strength(null, 0, null), strength(0.9, 4, later)];
  assert.deepEqual(holds(all, NOW), { new: 1, shaky: 0, solid: 2, due: 0 });
  assert.deepEqual(parts(all, NOW), [
    ["solid", 2],
    ["new", 1],
  ]);
});

test("a first visit is one on which nothing was watched, taken or answered before", () => {
  const fresh = { stages: [], strengths: [strength(null, 0, null)] };
  assert.equal(isFirst(fresh), true);
  assert.equal(isFirst({ ...fresh, strengths: [strength(0.5, 1, null)] }), false);
  const watched = { scenario: "one", stage: "watched", text: "", best: "" } as const;
  assert.equal(isFirst({ ...fresh, stages: [watched] }), false);
});

test("a call that is due again was passed all the same, and the marks are filled from the left", () => {
  const stages = (["new", "again", "helped", "open"] as const).map((stage) => ({ stage }));
  assert.equal(passed(stages), 2);
  assert.deepEqual(inOrder(stages), ["open", "again", "helped", "new"]);
});

test("what waits stands on a button in one line", () => {
  assert.equal(waiting({ cards: 8, words: "About 4 minutes." }), "8 cards, about 4 minutes");
  assert.equal(waiting({ cards: 1, words: "" }), "1 card");
});

test("a step is a call or the drill, and looks like what it is", () => {
  const said = { why: "", tomorrow: "" };
  const call: NextStep = { ...said, scenario: "one", level: "worked", form: "prompted", words: "Watch it", enrols: "" };
  const drill = { ...said, words: "Drill 6 cards" };
  assert.deepEqual([isCall(call), isCall(drill)], [true, false]);
  assert.deepEqual([signOf(call), signOf({ ...call, level: "guided" }), signOf(drill)], ["play", "phone", "cards"]);
});
