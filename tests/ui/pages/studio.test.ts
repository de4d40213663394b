// The studio: texts compared, and what is offered while a name is typed.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { OpenFile } from "../../../simulator/ui/kit/views.ts";
import { choices } from "../../../simulator/ui/pages/studio/completion.ts";
import { changed, isName, namesAround } from "../../../simulator/ui/pages/studio/texts.ts";

test("the shortest stretch turns one text into the other", () => {
  for (const [old, now] of [
    ["a: 1\nb: 2\n", "a: 1\nb: 3\n"],
    ["aaa", "aa"],
    ["", "x"],
    ["abab", "ab"],
  ] as const) {
    const span = changed(old, now);
    assert.ok(span);
    assert.equal(old.slice(0, span.from) + span.insert + old.slice(span.to), now);
  }
  assert.equal(changed("same", "same"), null);
});

test("the names around a place are those of its line, then of the lines above it", () => {
  const above = ["states:", "  opening:", "    on:", "      payment:"];
  assert.deepEqual(namesAround(above, "        - {go: pa"), ["go", "payment", "on", "opening", "states"]);
  assert.deepEqual(namesAround(["title: x"], "like: c"), ["like"]);
});

test("a name is written at the start of a line and in braces, a value after a colon", () => {
  assert.equal(isName("  sta"), true);
  assert.equal(isName("mood: {start: calm, ha"), true);
  assert.equal(isName("like: ca"), false);
});

test("where an act is meant acts are offered, and names of the form where a name is", () => {
  const known = (name: string, kind: string) => ({ name, kind, about: "" });
  const open = {
    names: [known("greet", "act"), known("opening", "state")],
    keys: [known("title", "key")],
    completes: { did: "act", go: "state" },
  } as unknown as OpenFile;
  const labels = (around: readonly string[], asName: boolean) =>
    choices(open, around, asName).map((item) => item.label);
  assert.deepEqual(labels(["did", "if"], false), ["greet"]);
  assert.deepEqual(labels(["go"], false), ["opening"]);
  assert.deepEqual(labels([], true), ["title"]);
});
