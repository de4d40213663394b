import assert from "node:assert/strict";
import { test } from "node:test";
import { clockText, inWords, many, points, wholePoints } from "../../../simulator/ui/kit/format.ts";

test("a number stands with its noun", () => {
  assert.equal(many(1, "turn", "turns"), "1 turn");
  assert.equal(many(0, "turn", "turns"), "0 turns");
  assert.equal(many(12, "criterion", "criteria"), "12 criteria");
});

test("the time of a call is told in minutes, and in hours where it takes any", () => {
  assert.equal(clockText(0), "00:00");
  assert.equal(clockText(309.9), "05:09");
  assert.equal(clockText(3909), "1:05:09");
});

test("a clock that runs ahead of the server's shows no time before the call", () => {
  assert.equal(clockText(-3), "00:00");
});

test("a score has at most one decimal", () => {
  assert.equal(points(80), "80");
  assert.equal(points(79.96), "80");
  assert.equal(points(66.666), "66.7");
  assert.equal(points(null), "–");
});

test("a score is not rounded over the pass mark", () => {
  assert.equal(wholePoints(79.6, 80), "79.6");
  assert.equal(wholePoints(79.96, 80), "79.9");
  assert.equal(wholePoints(79.4, 80), "79");
  assert.equal(wholePoints(80.4, 80), "80");
});

test("an id is shown as words", () => {
  assert.equal(inWords("line_was_closed"), "Line was closed");
  assert.equal(inWords(""), "");
});
