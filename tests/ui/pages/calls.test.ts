import assert from "node:assert/strict";
import { test } from "node:test";
import type { CallRow } from "../../../simulator/ui/kit/views.ts";
import { inOrder } from "../../../simulator/ui/pages/calls/order.ts";

const ENDED = "2026-05-04T09:10:00+00:00";

function call(id: string, rest: Partial<CallRow> = {}): CallRow {
  return {
    id,
    scenario: "Cancel at billing",
    persona: "The hot head",
    started_at: "2026-05-04T09:00:00+00:00",
    ended_at: ENDED,
    score: 90,
    passed: true,
    outcome: "transferred",
    turns: 9,
    level: "practice",
    branch_of: null,
    critical: [],
    judged: true,
    result: "passed",
    result_text: "Passed",
    score_text: "90",
    ...rest,
  };
}

const told = (calls: readonly CallRow[]) => inOrder(calls).map((entry) => `${entry.call.id}:${entry.depth}`);

test("calls on hold come first, the others stay newest first", () => {
  assert.deepEqual(told([call("c"), call("b", { ended_at: null }), call("a")]), ["b:0", "c:0", "a:0"]);
});

test("a branch stands under the call it left, and its own branches under it", () => {
  const calls = [
    call("third", { branch_of: "second" }),
    call("second", { branch_of: "first" }),
    call("x"),
    call("first"),
  ];
  assert.deepEqual(told(calls), ["x:0", "first:0", "second:1", "third:2"]);
});

test("a branch of a call that is not in the list stands for itself", () => {
  assert.deepEqual(told([call("branch", { branch_of: "long ago" })]), ["branch:0"]);
});

test("every call is listed once", () => {
  const calls = [call("b", { branch_of: "a" }), call("a", { ended_at: null }), call("c")];
  assert.deepEqual(
    inOrder(calls)
      .map((entry) => entry.call.id)
      .sort(),
    ["a", "b", "c"],
  );
});
