import assert from "node:assert/strict";
import { test } from "node:test";
import { endingOf, wordsOf } from "../../../simulator/ui/pages/call/ending.ts";
import { featuresOf } from "../../../simulator/ui/pages/call/features.ts";
import { answerTo, awaiting, pauseFor } from "../../../simulator/ui/pages/call/pace.ts";
import { isUnanswered } from "../../../simulator/ui/pages/call/phone.ts";
import { ownVoices } from "../../../simulator/ui/pages/call/sound.ts";
import type { Bubble, CallView, ChoiceView, Face } from "../../../simulator/ui/kit/views.ts";

function choice(id: string, rest: Partial<ChoiceView> = {}): ChoiceView {
  return {
    id,
    text: id,
    kind: "action",
    group: "",
    key: null,
    done: false,
    role: null,
    ends: false,
    asks: "",
    ...rest,
  };
}

function line(number: number, by: Bubble["by"], text: string, rest: Partial<Bubble> = {}): Bubble {
  const plain = { kind: "said", mood: null, spiel: null, spiel_text: "", spiel_says: "", moves: [], cuts_in: false };
  return { number, by, text, ...plain, ...rest } as Bubble;
}

const OPENING = line(1, "customer", "I want out.");
const SAID = line(2, "trainee", "I hear you.");
const ANSWER = line(3, "customer", "Then do something.");

// What ends the call

test("what ends the call is asked about, whatever it is called or does besides", () => {
  const call = {
    responses: [choice("bye", { kind: "response", ends: true, asks: "" })],
    actions: [choice("end_call")],
  };
  assert.equal(endingOf(call, "bye")?.id, "bye");
  assert.equal(endingOf(call, "end_call"), null);
  assert.equal(endingOf(call, "gone"), null);
});

test("the question names what would be done", () => {
  const asked = (rest: Partial<ChoiceView>) => wordsOf(choice("x", { ends: true, ...rest }));
  assert.deepEqual(asked({ role: "transfer", text: "Loyalty" }), [
    "Transfer them to Loyalty?",
    "Transfer",
    "Keep talking",
  ]);
  assert.deepEqual(asked({ role: "hangs_up" }), ["End the call?", "End it", "Keep talking"]);
  const payment = { role: "payment", ends: false, text: "Take payment", asks: "Charge $80 to the card?" } as const;
  assert.deepEqual(asked(payment), ["Charge $80 to the card?", "Take payment", "Not now"]);
  assert.equal(endingOf({ responses: [], actions: [choice("pay", payment)] }, "pay")?.id, "pay");
  assert.deepEqual(asked({ kind: "response" }), ["Say this and end the call?", "Say it", "Keep talking"]);
});

// The pace

test("a longer line takes longer, but nobody is kept waiting for ever, and who cuts in does not wait", () => {
  const [yes, more, most] = [4, 60, 6000].map((length) => pauseFor(line(3, "customer", "x".repeat(length))));
  assert.ok(yes !== undefined && more !== undefined && most !== undefined);
  assert.ok(yes < more && more < most && most < 3000);
  assert.equal(pauseFor(line(3, "customer", "No. My turn. And another thing.", { cuts_in: true })), 0);
});

test("only what they have said since is waited for", () => {
  assert.equal(answerTo({ bubbles: [OPENING, SAID, ANSWER] }, 1), ANSWER);
  assert.equal(answerTo({ bubbles: [OPENING, SAID, ANSWER] }, 3), null);
  assert.equal(answerTo({ bubbles: [OPENING, SAID] }, 1), null);
});

test("until they have spoken the answer and all that follows from it is held back, but not what was looked up", () => {
  const before = { bubbles: [OPENING], responses: [choice("old")], mood: "angry", ended: false } as Partial<CallView>;
  const after = {
    bubbles: [OPENING, SAID, ANSWER],
    responses: [choice("new")],
    mood: "furious",
    ended: true,
    hung_up: true,
    outcome: "They hung up.",
    panels: [{ title: "Status", opened: true, rows: [], opened_by: "" }],
  } as Partial<CallView>;
  const shown = awaiting(after as CallView, before as CallView);
  assert.deepEqual(shown.bubbles, [OPENING, SAID]);
  assert.deepEqual([shown.responses[0]?.id, shown.mood, shown.outcome], ["old", "angry", null]);
  assert.deepEqual([shown.ended, shown.hung_up, shown.panels[0]?.opened], [false, false, true]);
});

test("before their first word there is nothing to answer and no mood to see", () => {
  const first = { bubbles: [OPENING], responses: [choice("new")], mood: "angry" } as Partial<CallView>;
  const shown = awaiting(first as CallView, null);
  assert.deepEqual([shown.bubbles, shown.responses, shown.mood], [[], [], null]);
});

// The phone

test("only a call in which nothing was done yet rings, and a branch goes on where another was", () => {
  const fresh = { version: 0, ended: false, branch_of: null };
  assert.equal(isUnanswered(fresh), true);
  assert.equal(isUnanswered({ ...fresh, version: 1 }), false);
  assert.equal(isUnanswered({ ...fresh, branch_of: "other" }), false);
});

test("only voices of the computer itself that speak English are used", () => {
  const voice = (lang: string, localService: boolean) => ({ lang, localService });
  assert.deepEqual(
    ownVoices([voice("en-US", false), voice("de-DE", true), voice("en_GB", true), voice("en", true)]),
    [2, 3],
  );
  assert.deepEqual(ownVoices([voice("ena-US", true)]), []);
});

// The face

function faces(rest: Partial<Face>): readonly ReturnType<typeof featuresOf>[] {
  return Array.from({ length: 300 }, (_, index) =>
    featuresOf({ woman: true, age: "adult", drawn: (index * 7_919 * 104_729) % 2 ** 31, ...rest }),
  );
}

test("the same number is the same face, and hardly two numbers are", () => {
  assert.deepEqual(faces({}), faces({}));
  const looks = new Set(
    faces({}).map(({ skin, hair, front, cloth, glasses }) => [skin, hair, front, cloth, glasses].join()),
  );
  assert.ok(looks.size > 250, String(looks.size));
});

test("age shows, and a beard is for grown men", () => {
  const grown = faces({}).map(({ hair }) => hair);
  assert.ok(faces({ age: "old" }).every(({ hair }) => !grown.includes(hair)));
  assert.ok(faces({ woman: false }).some(({ beard }) => beard));
  for (const rest of [{ woman: true }, { woman: false, age: "young" }] as const)
    assert.ok(faces(rest).every(({ beard }) => beard === null));
});
