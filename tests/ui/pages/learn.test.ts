import assert from "node:assert/strict";
import { test } from "node:test";
import type { LearnOption, Question } from "../../../simulator/ui/kit/views.ts";
import {
  answerAt,
  askedAgain,
  atOnce,
  chosen,
  given,
  keyOf,
  known,
  onward,
  resumed,
  unasked,
  wentHow,
} from "../../../simulator/ui/pages/learn/quiz.ts";

const option = (id: string, keeps: boolean, kind: LearnOption["kind"] = "response"): LearnOption => ({
  id,
  text: id,
  kind,
  keeps,
  label: keeps ? "best" : "mistake",
  why: "",
  title: keeps ? "Right: nothing is lost" : "Not this one",
});
const [BEST, WRONG] = [option("best", true), option("wrong", false)];
const QUESTION: Question = {
  number: 2,
  label: "mistake",
  before: [],
  panels: [],
  options: [WRONG, BEST],
  chosen: "wrong",
  best: "best",
  reply: "",
  coaching: null,
  sources: [],
  answered: null,
};
const BEGUN = unasked({ questions: [QUESTION, QUESTION] });

test("the right answer at once", () => {
  const answer = answerAt(chosen(BEGUN, BEST), 0);
  assert.ok(answer.isOver && atOnce(answer));
  assert.equal(wentHow(answer), "right first time");
  assert.equal(known(answer, QUESTION, BEST), "right");
});

test("the right answer with the second try", () => {
  const tried = chosen(BEGUN, WRONG);
  assert.equal(answerAt(tried, 0).isOver, false);
  assert.equal(answerAt(tried, 0).revealed, WRONG);
  const again = askedAgain(tried);
  assert.equal(answerAt(again, 0).revealed, null);
  assert.equal(known(answerAt(again, 0), QUESTION, WRONG), "wrong");
  const over = answerAt(chosen(again, BEST), 0);
  assert.equal(atOnce(over), false);
  assert.equal(wentHow(over), "right on the second try");
});

test("nothing of the best answer is known before the question is over", () => {
  assert.equal(known(answerAt(BEGUN, 0), QUESTION, BEST), "");
  assert.equal(known(answerAt(chosen(BEGUN, WRONG), 0), QUESTION, BEST), "");
  const shown = answerAt(given(chosen(BEGUN, WRONG)), 0);
  assert.equal(known(shown, QUESTION, BEST), "right");
  assert.equal(wentHow(shown), "shown to you");
  assert.equal(atOnce(shown), false);
});

test("what was answered on an earlier visit counts as it was, and the first open question is asked", () => {
  const kept = (answered: string | null): Question => ({ ...QUESTION, answered });
  const quiz = resumed({ questions: [kept("best"), kept("wrong"), kept(null)] });
  assert.equal(quiz.at, 2);
  assert.deepEqual(quiz.answers.map(atOnce), [true, false, false]);
  assert.deepEqual(quiz.answers.slice(0, 2).map(wentHow), ["right first time", "missed the first time"]);
  assert.equal(resumed({ questions: [kept("best")] }).at, 1);
});

test("an answer belongs to the question now asked", () => {
  const second = chosen(onward(chosen(BEGUN, BEST)), WRONG);
  assert.equal(second.at, 1);
  assert.equal(answerAt(second, 0).isOver, true);
  assert.deepEqual(answerAt(second, 1).tried, ["wrong"]);
  assert.deepEqual(BEGUN, unasked({ questions: [QUESTION, QUESTION] }));
});

test("digits choose the first nine answers, and no action", () => {
  const options = [option("look", true, "action"), ...Array.from({ length: 10 }, (_, at) => option(String(at), false))];
  const keys = options.map((item) => keyOf(options, item));
  assert.deepEqual(keys, [null, "1", "2", "3", "4", "5", "6", "7", "8", "9", null]);
});
