import assert from "node:assert/strict";
import { test } from "node:test";
import { offered, questionOf } from "../../../simulator/ui/pages/call/answers.ts";
import { newlyOpened, seenIn } from "../../../simulator/ui/pages/call/changes.ts";
import { groupsOf } from "../../../simulator/ui/pages/call/places.ts";
import {
  afterSilence,
  isWorthAnotherTry,
  lostAfterRun,
  made,
  MOST_TRIES,
} from "../../../simulator/ui/pages/call/resend.ts";
import { remarkOn } from "../../../simulator/ui/pages/call/support.ts";
import { leftOf } from "../../../simulator/ui/pages/call/typed.ts";
import type { CallView, ChoiceView, Panel } from "../../../simulator/ui/kit/views.ts";

function action(id: string, role: ChoiceView["role"], group = "other_things"): ChoiceView {
  return { id, text: id, kind: "action", group, key: null, done: false, role, ends: false, asks: "" };
}

function named(actions: readonly ChoiceView[]): readonly (readonly [string, readonly string[]])[] {
  return groupsOf(actions).map(({ name, actions: placed }) => [name, placed.map((one) => one.action.id)]);
}

test("what a role means decides where an action stands, not how its group is called", () => {
  const actions = [
    action("hang_up", "hangs_up"),
    action("ice", "transfer"),
    action("pay", "payment"),
    action("note", null, "paper_work"),
    action("who", "identity", "constructor"),
    action("status", "lookup"),
    action("message", "message"),
  ];
  assert.deepEqual(named(actions), [
    ["Account", ["who", "status"]],
    ["Payment", ["pay"]],
    ["Transfer to", ["ice"]],
    ["Phone", ["hang_up", "message"]],
    ["Paper work", ["note"]],
  ]);
});

test("an action whose role has no place stands under its group, whatever that is called", () => {
  assert.deepEqual(named([action("calm", "courtesy", "constructor")]), [["Constructor", ["calm"]]]);
  assert.deepEqual(named([action("sign", null, "Payment"), action("pay", "payment")]), [["Payment", ["sign", "pay"]]]);
});

const CALL = { version: 4, ended: false };

test("a choice is lost as long as the call has not moved on", () => {
  assert.equal(lostAfterRun(null, CALL), null);
  assert.equal(lostAfterRun(made("reply", 3), CALL), null);
  assert.equal(lostAfterRun(made("reply", 4), { ...CALL, ended: true }), null);
  assert.equal(lostAfterRun(made("reply", 4), CALL)?.choice, "reply");
});

test("a choice that is passed over is sent three times in all", () => {
  let last = lostAfterRun(made("reply", 4), CALL);
  let sent = 1;
  while (last && sent < 10) {
    sent += 1;
    last = lostAfterRun(last, CALL);
  }
  assert.equal(sent, MOST_TRIES);
});

test("a choice is sent into a silence three times, and once more when the app is back after a long while", () => {
  let last = made("reply", 4);
  let sent = 1;
  while (isWorthAnotherTry((last = afterSilence(last)))) sent += 1;
  assert.equal(sent, MOST_TRIES);
  const back = lostAfterRun(last, CALL);
  assert.equal(back?.choice, "reply");
  assert.ok(isWorthAnotherTry(back));
});

test("a silence that nobody broke with a choice is not answered with one", () => {
  assert.equal(isWorthAnotherTry(null), false);
});

const CHOICE: ChoiceView = { ...action("reply", null), kind: "response", key: "1" };

test("while words come first there is no answer to choose by its digit", () => {
  const asked = { asked: true, typed: null, meant: null, sure: false };
  assert.deepEqual(offered({ responses: [CHOICE], typed_answer: asked }), []);
  assert.deepEqual(offered({ responses: [CHOICE], typed_answer: { ...asked, asked: false } }), [CHOICE]);
  assert.deepEqual(offered({ responses: [CHOICE], typed_answer: null }), [CHOICE]);
});

test("what is asked says how near an answer is to what was typed", () => {
  const typed = { asked: false, typed: "So sorry.", meant: "reply", sure: true };
  assert.match(questionOf(null), /^What do you say\?$/);
  assert.match(questionOf({ ...typed, asked: true }), /own words/);
  assert.match(questionOf({ ...typed, typed: null }), /^What do you say\?$/);
  assert.match(questionOf(typed), /^Closest/);
  assert.match(questionOf({ ...typed, sure: false }), /^Perhaps/);
  assert.match(questionOf({ ...typed, meant: null }), /^None/);
});

test("what was looked up stands out once, and not when a call is opened", () => {
  const panel = (title: string, opened: boolean): Panel => ({ title, opened, rows: [], opened_by: title });
  const view = (panels: readonly Panel[]) =>
    seenIn({
      panels,
      bubbles: [],
      hint: null,
      feedback: null,
      typed_answer: null,
      ended: false,
    } as unknown as CallView);
  const after = [panel("Status", true), panel("Notes", true), panel("Notice", false)];
  assert.deepEqual(newlyOpened(null, after), []);
  assert.deepEqual(newlyOpened(view([panel("Status", true), panel("Notes", false)]), after), [panel("Notes", true)]);
  assert.deepEqual(newlyOpened(view(after), after), []);
});

test("what was best is praised with what it earned; a mistake is explained", () => {
  const earned = ["Asked", "Looked"];
  assert.equal(remarkOn({ label: "best", text: "Why.", earned }), "Asked. Looked.");
  assert.equal(remarkOn({ label: "best", text: "Why.", earned: [] }), "Why.");
  assert.equal(remarkOn({ label: "good", text: "Why.", earned }), "Asked. Looked. Why.");
  assert.equal(remarkOn({ label: "mistake", text: "Why.", earned }), "Why.");
});

test("what is left to type is told when little is", () => {
  assert.equal(leftOf(0), "");
  assert.equal(leftOf(1050), "");
  assert.equal(leftOf(1051), "149 characters left");
  assert.equal(leftOf(1199), "1 character left");
});
