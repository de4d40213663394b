import assert from "node:assert/strict";
import { test } from "node:test";
import { citing, placeOf } from "../../../simulator/ui/kit/cited.ts";

const WINDOW = { width: 390, height: 800 };
const SIZE = { width: 300, height: 100 };

test("a text stands under what it belongs to", () => {
  assert.deepEqual(placeOf({ left: 20, top: 100, bottom: 120 }, SIZE, WINDOW), { left: 20, top: 120 });
});

test("where there is no room below, it stands above", () => {
  assert.deepEqual(placeOf({ left: 20, top: 700, bottom: 720 }, SIZE, WINDOW), { left: 20, top: 600 });
});

test("where there is room nowhere, it stays below", () => {
  assert.equal(placeOf({ left: 20, top: 50, bottom: 70 }, { width: 300, height: 900 }, WINDOW).top, 70);
});

test("it never leaves the window at the side", () => {
  assert.equal(placeOf({ left: 350, top: 100, bottom: 120 }, SIZE, WINDOW).left, 82);
  assert.equal(placeOf({ left: -40, top: 100, bottom: 120 }, SIZE, WINDOW).left, 8);
});

test("numbers of statements in a sentence become links, and nothing else does", () => {
  const parts = citing("Say who calls, and no more (S2, C10, ICE).") as readonly unknown[];
  assert.equal(parts.length, 5);
  assert.equal(parts[0], "Say who calls, and no more (");
  assert.equal(parts[4], ", ICE).");
});
