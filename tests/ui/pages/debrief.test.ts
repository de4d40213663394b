import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnalysisBoard, Bubble, Chart, CriterionView, Dot, Label } from "../../../simulator/ui/kit/views.ts";
import { byLabel } from "../../../simulator/ui/pages/debrief/board.ts";
import { byVerdict } from "../../../simulator/ui/pages/debrief/criteria.ts";
import { stroke } from "../../../simulator/ui/pages/debrief/dial.ts";
import { dotsOf, nearest } from "../../../simulator/ui/pages/debrief/chart.ts";
import { begin, ledTo } from "../../../simulator/ui/pages/debrief/state.ts";
import { saidMark } from "../../../simulator/ui/pages/debrief/transcript.ts";

const dot = (turn: number, x: number): Dot => ({
  kind: "dot",
  at: [x, 50],
  label: "best",
  ink: "good",
  corners: [],
  radius: 8,
  text: `Turn ${turn}`,
  turn,
});
const line = (number: number, by: Bubble["by"]): Bubble => ({
  number,
  by,
  kind: "said",
  text: "",
  mood: null,
  spiel: null,
  spiel_text: "",
  spiel_says: "",
  moves: [],
  found: [],
  cuts_in: false,
});
const CALL = [line(1, "customer"), line(2, "trainee"), line(3, "customer"), line(4, "trainee")];
const CHART: Chart = {
  width: 960,
  height: 260,
  points: [],
  pass_y: 52,
  score_ticks: [],
  mood_ticks: [],
  no_return_x: null,
  summary: "",
  frame: [0, 0, 960, 260],
  shapes: [],
};
const board = (deciding: number | null): AnalysisBoard => ({
  moments: [],
  no_return: null,
  last_chance: null,
  chart: CHART,
  thresholds: [],
  deciding,
  no_return_text: "",
  last_chance_text: "",
});

test("the turn that decided the call is selected at first, or else the first turn", () => {
  assert.equal(begin({ bubbles: CALL, board: board(4), working: false }).turn, 4);
  assert.equal(begin({ bubbles: CALL, board: board(null), working: false }).turn, 2);
  assert.equal(begin({ bubbles: CALL, board: null, working: false }).turn, 2);
  assert.equal(begin({ bubbles: CALL.slice(0, 1), board: null, working: false }).turn, null);
});

test("what is selected at first is not announced", () => {
  assert.equal(begin({ bubbles: CALL, board: board(4), working: false }).told, "");
});

test("keys lead from turn to turn, and no further than the first and the last", () => {
  const arrows = ["ArrowLeft", "ArrowRight"] as const;
  const go = (key: string, at: number | null) => ledTo(key, [2, 4, 6], at, arrows);
  assert.equal(go("ArrowRight", 4), 6);
  assert.equal(go("ArrowRight", 6), 6);
  assert.equal(go("ArrowLeft", 2), 2);
  assert.equal(go("Home", 6), 2);
  assert.equal(go("End", 2), 6);
  assert.equal(go("ArrowRight", null), 2);
});

test("other keys lead nowhere", () => {
  assert.equal(ledTo("ArrowUp", [2, 4], 2, ["ArrowLeft", "ArrowRight"]), null);
  assert.equal(ledTo("ArrowRight", [], null, ["ArrowLeft", "ArrowRight"]), null);
});

test("a place on the chart belongs to the turn nearest to it", () => {
  const dots = [dot(2, 100), dot(4, 200), dot(6, 300)];
  assert.equal(nearest(dots, -50), 2);
  assert.equal(nearest(dots, 149), 2);
  assert.equal(nearest(dots, 151), 4);
  assert.equal(nearest(dots, 999), 6);
  assert.equal(nearest([], 10), undefined);
});

test("the signs of the legend are no turns", () => {
  assert.deepEqual(
    dotsOf([dot(0, 5), dot(2, 100)]).map((item) => item.turn),
    [2],
  );
});

test("turns are counted by label, best first, without labels that no turn has", () => {
  const labels: readonly Label[] = ["blunder", "best", "blunder"];
  assert.deepEqual(byLabel(labels.map((label, index) => ({ number: 2 * index + 2, label }))), [
    ["best", [4]],
    ["blunder", [2, 6]],
  ]);
});

test("a mark is said where the label does not say it, a critical error always", () => {
  assert.equal(saidMark("good", "best"), null);
  assert.equal(saidMark("bad", "mistake"), null);
  assert.equal(saidMark("bad", "good"), "bad");
  assert.equal(saidMark("good", undefined), "good");
  assert.equal(saidMark("critical", "blunder"), "critical");
  assert.equal(saidMark(undefined, "best"), null);
});

test("of the lines that were not met, critical errors come first; each knows its section", () => {
  const line = (id: string, verdict: CriterionView["verdict"], critical = false) =>
    ({ id, verdict, critical }) as CriterionView;
  const sections = [
    { title: "Listening", criteria: [line("a", "not_met"), line("b", "met")] },
    { title: "Law", criteria: [line("c", "not_met", true), line("d", "not_applicable", true)] },
  ].map((part) => ({ ...part, met: 0, applicable: 0, met_text: "" }));
  const { not_met, met, not_applicable } = byVerdict({ sections });
  assert.deepEqual(
    not_met.map(([item, section]) => [item.id, section]),
    [
      ["c", "Law"],
      ["a", "Listening"],
    ],
  );
  assert.deepEqual(
    [...met, ...not_applicable].map(([item]) => item.id),
    ["b", "d"],
  );
});

test("the pass mark on the dial is clockwise from the top", () => {
  const near = (found: readonly number[], wanted: readonly number[]) => {
    found.forEach((value, at) => {
      assert.ok(Math.abs(value - (wanted[at] ?? Number.NaN)) < 1e-9);
    });
  };
  near(stroke(0, 40, 50), [0, -40, 0, -50]);
  near(stroke(25, 40, 50), [40, 0, 50, 0]);
  near(stroke(75, 40, 50), [-40, 0, -50, 0]);
});
