import assert from "node:assert/strict";
import { test } from "node:test";
import { found, pieces, wordsOf } from "../../../simulator/ui/pages/guide/search.ts";
import type { GuideView } from "../../../simulator/ui/kit/views.ts";

const statement = (id: string, says: string, more: object = {}) => ({
  id,
  kind: "procedure",
  says,
  wordings: [],
  calls: [],
  checks: [],
  terms: [],
  ...more,
});
const GUIDE = {
  company: "A company",
  chapters: [
    {
      letter: "C",
      title: "Cancelling",
      statements: [
        statement("C1", "Check the account status."),
        statement("C3", "Search the account for a notice.", { terms: ["noc"] }),
      ],
    },
    { letter: "S", title: "Words", statements: [statement("S2", "Somebody else answers (C1).")] },
  ],
  terms: [
    { id: "noc", term: "NOC", stands_for: "notice of cancellation", also: [], means: "On file.", statements: ["C3"] },
  ],
  asked: null,
} as unknown as GuideView;
const seen = (query: string) => {
  const { chapters, terms } = found(GUIDE, query);
  return [...chapters.flatMap(({ statements }) => statements.map(({ id }) => id)), ...terms.map(({ id }) => id)];
};

test("without a query the whole guide is there, and no chapter without a statement with one", () => {
  assert.deepEqual(seen("  "), ["C1", "C3", "S2", "noc"]);
  assert.equal(found(GUIDE, "status").chapters.length, 1);
});

test("every word has to be there, in any order and in capitals or not", () => {
  assert.deepEqual(seen("STATUS account"), ["C1"]);
  assert.deepEqual(seen("status nowhere"), []);
});

test("a number finds its statement alone, not those that mention it", () => {
  assert.deepEqual(seen("c1"), ["C1"]);
  assert.deepEqual(seen("c3"), ["C3", "noc"]);
});

test("a word finds the statements that speak of it under another name", () => {
  assert.deepEqual(seen("noc"), ["C3", "noc"]);
});

test("what was looked for is told apart, signs of a pattern among it", () => {
  assert.deepEqual(pieces("A past due balance", wordsOf("Past due")), ["A ", "past", " ", "due", " balance"]);
  assert.deepEqual(pieces("(issue) here", wordsOf("(issue)")), ["", "(issue)", " here"]);
  assert.deepEqual(pieces("as it is", []), ["as it is"]);
});
