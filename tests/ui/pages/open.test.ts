import assert from "node:assert/strict";
import { test } from "node:test";
import {
  chipsOf,
  confirmed,
  NOTHING_PICKED,
  putOn,
  takeOff,
  toldOf,
  type Heard,
  unsaid,
  type Picked,
} from "../../../simulator/ui/pages/call/chips.ts";
import { read } from "../../../simulator/ui/pages/call/draft.ts";
import { isTaken, lostAfterRun, made } from "../../../simulator/ui/pages/call/resend.ts";
import { found, itemsOf } from "../../../simulator/ui/pages/call/search.ts";
import { formOf } from "../../../simulator/ui/pages/brief/taking.ts";
import type { Bubble, ChoiceView, LevelCard, MoveView } from "../../../simulator/ui/kit/views.ts";

function move(id: string, label: string, ...find: string[]): MoveView {
  return { id, label, group: "Listen and ask", find, says: "" };
}

const SORRY = move("apologise", "Apologize", "sorry");
const ASK = move("ask_issue", "Ask what has happened", "what happened");
const PAY = move("request_payment", "Ask for the payment now", "card");
const MOVES = [SORRY, ASK, PAY];
const HEARD: readonly Heard[] = [
  [PAY, false],
  [SORRY, true],
];

function shown(picked: Picked, heard = HEARD): readonly string[] {
  return chipsOf(heard, picked, MOVES).map(({ move: { id }, isSet }) => (isSet ? id : `(${id})`));
}

test("what is sure is set, what is not is offered, in the order of saying", () => {
  assert.deepEqual(shown(NOTHING_PICKED), ["(request_payment)", "apologise"]);
  assert.deepEqual(confirmed(chipsOf(HEARD, NOTHING_PICKED, MOVES)), ["apologise"]);
});

test("setting a move and taking one off moves no other", () => {
  const set = putOn(NOTHING_PICKED, "request_payment", true);
  assert.deepEqual(shown(set), ["request_payment", "apologise"]);
  const off = takeOff(set, "apologise", true);
  assert.deepEqual(shown(off), ["request_payment", "(apologise)"]);
  assert.deepEqual(shown(putOn(off, "apologise", true)), ["request_payment", "apologise"]);
});

test("a move that was added comes last, in its place once it is heard, and is gone when it is taken off", () => {
  const added = putOn(NOTHING_PICKED, "ask_issue", false);
  assert.deepEqual(shown(added), ["(request_payment)", "apologise", "ask_issue"]);
  assert.deepEqual(shown(added, [[ASK, false], [SORRY, true]]), ["ask_issue", "apologise"]); // prettier-ignore
  assert.deepEqual(shown(takeOff(added, "ask_issue", false)), ["(request_payment)", "apologise"]);
});

test("a move that was set by hand and is no longer heard is no part of the turn", () => {
  assert.deepEqual(shown(putOn(NOTHING_PICKED, "request_payment", true), [[SORRY, true]]), ["apologise"]);
});

test("a move that is added twice stands there once, and one of another library not at all", () => {
  const twice = putOn(putOn(NOTHING_PICKED, "ask_issue", false), "ask_issue", false);
  assert.deepEqual(shown(putOn(twice, "gone", false), []), ["ask_issue"]);
});

test("what was offered with a turn and not said is offered again, and told; what was taken off by hand is not", () => {
  const left = unsaid(chipsOf(HEARD, NOTHING_PICKED, MOVES), NOTHING_PICKED);
  assert.deepEqual(left, [PAY]);
  const taken = takeOff(NOTHING_PICKED, "apologise", true);
  assert.deepEqual(unsaid(chipsOf(HEARD, taken, MOVES), taken), [PAY]);
  const next = chipsOf([[ASK, true]], NOTHING_PICKED, MOVES, left);
  assert.deepEqual(confirmed(next), ["ask_issue"]);
  assert.equal(toldOf(next), "Heard: Ask what has happened. Not said: Ask for the payment now, 2.");
  assert.deepEqual(unsaid(next, NOTHING_PICKED), []);
  const taken_up = chipsOf([[ASK, true]], putOn(NOTHING_PICKED, "request_payment", false), MOVES, left);
  assert.deepEqual(confirmed(taken_up), ["ask_issue", "request_payment"]);
  assert.deepEqual(confirmed(chipsOf([[PAY, true]], NOTHING_PICKED, MOVES, left)), ["request_payment"]);
});

test("what was heard is told in words, with the digits of what is only offered", () => {
  assert.equal(toldOf(chipsOf(HEARD, NOTHING_PICKED, MOVES)), "Heard: Apologize. Perhaps: Ask for the payment now, 1.");
  assert.equal(toldOf([]), "No move was heard in that.");
});

const STATUS: ChoiceView = {
  id: "status",
  text: "Account status",
  kind: "action",
  group: "account",
  key: null,
  done: false,
  role: "lookup",
  ends: false,
  asks: "",
};
const ITEMS = itemsOf({ moves: MOVES, actions: [STATUS, { ...STATUS, id: "ice", text: "ICE", role: "transfer" }] });
const ids = (query: string, isBrowsable = false) => found(ITEMS, query, isBrowsable).map(({ id }) => id);

test("a list that may not be browsed shows nothing before two letters were typed", () => {
  assert.deepEqual([ids(""), ids(" "), ids("a"), ids("-")], [[], [], [], []]);
  assert.deepEqual(ids("", true), ["apologise", "ask_issue", "request_payment", "status", "ice"]);
});

test("a move is found by the beginning of any word of its label or of those it may be found by", () => {
  assert.deepEqual(ids("as"), ["ask_issue", "request_payment"]);
  assert.deepEqual(ids("ask happ"), ["ask_issue"]);
  assert.deepEqual(ids("SORR"), ["apologise"]);
  assert.deepEqual(ids("ogize"), []);
});

test("what is done on the desk is found beside what is said", () => {
  assert.deepEqual(ids("stat"), ["status"]);
  assert.deepEqual(ids("transfer ice"), ["ice"]);
});

test("a draft is read as it was written, and anything else is none", () => {
  const draft = { version: 3, text: "So sorry", picked: { on: [], off: ["apologise"], added: [] } };
  assert.deepEqual(read(JSON.stringify(draft)), draft);
  assert.deepEqual(read('{"version": 3, "text": "So", "picked": {"on": "x"}}')?.picked, NOTHING_PICKED);
  for (const text of [null, "", "null", "[]", "{", '{"version": "3", "text": ""}', '{"version": 3}'])
    assert.equal(read(text), null);
});

const SAID = { text: "So sorry!", moves: ["apologise"], wording: null, labels: ["Apologize"] };

function line(moves: readonly string[]): Bubble {
  return {
    number: 2,
    by: "trainee",
    kind: "said",
    text: "",
    mood: null,
    spiel: null,
    spiel_text: "",
    spiel_says: "",
    moves,
    found: [],
    cuts_in: false,
  };
}

test("a turn is taken once the line at its place has its moves", () => {
  const call = { version: 1, bubbles: [line([]), line(["Apologize"]), line([])] };
  assert.equal(isTaken(made(SAID, 0), call), true);
  assert.equal(isTaken(made(SAID, 0), { ...call, bubbles: [line([]), line(["Ask what has happened"])] }), false);
  assert.equal(isTaken(made(SAID, 1), call), false);
  assert.equal(isTaken(made("status", 0), call), false);
  assert.equal(isTaken(null, call), false);
});

test("a turn that was lost on the way is said again", () => {
  assert.equal(lostAfterRun(made(SAID, 1), { version: 1, ended: false })?.choice, SAID);
});

test("the form of a call is the one that was chosen where the level has it, else the recommended one", () => {
  const level = (...forms: LevelCard["forms"]) => ({ forms }) as LevelCard;
  assert.equal(formOf(level("prompted", "open"), null), "prompted");
  assert.equal(formOf(level("prompted", "open"), "open"), "open");
  assert.equal(formOf(level("open"), "prompted"), "open");
  assert.equal(formOf(undefined, null), "prompted");
});
