import assert from "node:assert/strict";
import { test } from "node:test";
import { clockText, inWords, many } from "../../../simulator/ui/kit/format.ts";

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

test("an id is shown as words", () => {
  assert.equal(inWords("line_was_closed"), "Line was closed");
  assert.equal(inWords(""), "");
});
