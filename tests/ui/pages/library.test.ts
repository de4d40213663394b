// Which pairs of the library are shown, and how an arrow of a statechart is written.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { LibraryCard, LibraryMap, PairCell } from "../../../simulator/ui/kit/views.ts";
import { shownCells } from "../../../simulator/ui/pages/library/filter.ts";
import { curveOf } from "../../../simulator/ui/pages/try/chart.ts";

const card = (id: string, title: string): LibraryCard => ({
  id,
  title,
  about: "",
  tags: [],
  file: "",
  pairs: 1,
  errors: 0,
  warnings: 0,
});
const cell = (persona: string, scenario: string, state: PairCell["state"], calls = 0): PairCell => ({
  persona,
  scenario,
  state,
  says: "",
  why: [],
  proved: 0,
  cases: 1,
  plays: 0,
  calls,
  passed: 0,
});
const view: LibraryMap = {
  personas: [card("owner", "The shop owner"), card("nurse", "The nurse")],
  scenarios: [card("quit", "Just cancel it")],
  cells: [cell("owner", "quit", "proved", 2), cell("nurse", "quit", "misfit")],
  broken: "",
  findings: [],
};
const found = (query: string, kind: Parameters<typeof shownCells>[1]["kind"] = "all") =>
  shownCells(view, { query, kind }).map(({ persona }) => persona);

test("a pair is found by the words of its persona or of its scenario", () => {
  assert.deepEqual(found("shop owner"), ["owner"]);
  assert.deepEqual(found("CANCEL"), ["owner", "nurse"]);
  assert.deepEqual(found("plumber"), []);
});

test("only pairs that a scenario names can be never played", () => {
  assert.deepEqual(found("", "never"), []);
  assert.deepEqual(found("", "named"), ["owner"]);
  assert.deepEqual(found("", "misfit"), ["nurse"]);
});

test("a curve begins at its first point and ends at its tip", () => {
  const curve = [
    [0, 0],
    [1, 2],
    [3, 4],
    [5, 6],
  ] as const;
  assert.equal(curveOf({ curve, tip: [7, 8] }), "M0.0 0.0 C1.0 2.0 3.0 4.0 5.0 6.0 L7.0 8.0");
});
