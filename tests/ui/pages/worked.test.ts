import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bubble, WorkedStep, WorkedView } from "../../../simulator/ui/kit/views.ts";
import { endOf, secondsFor, stepOf, whereText } from "../../../simulator/ui/pages/worked/watching.ts";

const words = (count: number) => "word ".repeat(count).trim();
const line = (text: string): Bubble => ({
  number: 1,
  by: "customer",
  kind: "said",
  text,
  mood: null,
  spiel: null,
  spiel_text: "",
  spiel_says: "",
  moves: [],
  found: [],
  cuts_in: false,
});
const step = (rest: Partial<WorkedStep> = {}): WorkedStep => ({
  number: 2,
  text: words(4),
  kind: "said",
  spiel: null,
  spiel_text: "",
  spiel_says: "",
  reasons: [],
  sources: [],
  instead_of: [],
  opened: [],
  reply: line(words(8)),
  move: "",
  ...rest,
});
const view = (steps: readonly WorkedStep[]): WorkedView => ({
  id: "call",
  scenario_id: "scenario",
  persona_id: "persona",
  scenario: "",
  persona: "",
  speaker: "Customer",
  agent: "Jordan",
  company: "",
  brief: words(30),
  case: words(10),
  opening: line(words(20)),
  steps,
  outcome: "",
  score: 100,
  score_text: "100",
});

test("a decision stands long enough to be read, and for four seconds at least", () => {
  const call = view([step(), step({ reasons: [words(40)] }), step({ text: "Yes." })]);
  assert.equal(secondsFor(call, 0), 10);
  assert.equal(secondsFor(call, 1), 6);
  assert.equal(secondsFor(call, 2), 13);
  assert.equal(secondsFor(call, 3), 4);
});

test("what is a step away takes no time", () => {
  const wrong = (count: number) => Array.from({ length: count }, () => [words(10), words(10)] as const);
  const shown = secondsFor(view([step({ instead_of: wrong(2) })]), 1);
  assert.equal(secondsFor(view([step({ instead_of: wrong(5) })]), 1), shown);
});

test("where one is, in words", () => {
  const call = view([step(), step()]);
  assert.equal(endOf(call), 3);
  assert.deepEqual(
    [0, 1, 2, 3].map((at) => whereText(call, at)),
    ["2 decisions to watch", "Decision 1 of 2", "Decision 2 of 2", "The end"],
  );
  assert.equal(whereText(view([step()]), 0), "1 decision to watch");
});

test("the arrows go on and back; Enter and Space go on where they press nothing", () => {
  assert.deepEqual(
    ["ArrowRight", "ArrowLeft", "Enter", " ", "x"].map((key) => stepOf(key, false)),
    [1, -1, 1, 1, null],
  );
  assert.deepEqual(
    ["ArrowRight", "ArrowLeft", "Enter", " "].map((key) => stepOf(key, true)),
    [1, -1, null, null],
  );
});
