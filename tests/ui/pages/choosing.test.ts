import assert from "node:assert/strict";
import { test } from "node:test";
import { howOften } from "../../../simulator/ui/pages/brief/proof.ts";
import { startWords } from "../../../simulator/ui/pages/brief/taking.ts";
import { shown, tagsOf } from "../../../simulator/ui/pages/choose/shelves.ts";
import type { ScenarioCard } from "../../../simulator/ui/kit/views.ts";

function scenario(id: string, ...tags: readonly string[]): ScenarioCard {
  return { id, tags } as unknown as ScenarioCard;
}

const SCENARIOS = [scenario("one", "billing", "dispute"), scenario("two", "autopay"), scenario("three")];
const ids = (scenarios: readonly ScenarioCard[]) => scenarios.map(({ id }) => id);

test("all calls are shown until a tag is pressed, then those with any of the tags", () => {
  assert.deepEqual(ids(shown(SCENARIOS, new Set())), ["one", "two", "three"]);
  assert.deepEqual(ids(shown(SCENARIOS, new Set(["dispute"]))), ["one"]);
  assert.deepEqual(ids(shown(SCENARIOS, new Set(["dispute", "autopay"]))), ["one", "two"]);
});

test("each tag can be pressed once", () => {
  assert.deepEqual(tagsOf([...SCENARIOS, scenario("four", "billing")]), ["autopay", "billing", "dispute"]);
});

test("a small chance is never written as none", () => {
  assert.equal(howOften(0), "never");
  assert.equal(howOften(0.00001), "less than 0.01 % of the time");
  assert.equal(howOften(0.0312), "3.12 % of the time");
});

test("the button says what it begins", () => {
  assert.equal(startWords("worked", "inbound")[1], "Watch the call");
  assert.equal(startWords("assessment", "outbound")[1], "Start the assessment");
  assert.equal(startWords("guided", "inbound")[1], "Take the call");
  assert.equal(startWords("practice", "outbound")[1], "Place the call");
});
