import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf } from "../../../simulator/ui/kit/elements.ts";

test("the first page is the app itself", () => {
  assert.equal(addressOf("choose"), "./");
});

test("what is not given is left out of an address, and the rest is escaped", () => {
  assert.equal(addressOf("brief", { scenario: "a&b", persona: null, case: "" }), "brief?scenario=a%26b");
});
