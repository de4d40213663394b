import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Channel, isTurning, type CommonEvents, type Component } from "../../../simulator/ui/kit/channel.ts";

interface Events extends CommonEvents {
  choose: string;
  look: number;
}

// The two parts of a browser that a channel touches.
class Root {
  readonly attributes = new Map<string, string>();
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
}

function opened(): { channel: Channel<Events>; sent: unknown[]; root: Root; answer: () => void } {
  const root = new Root();
  const sent: unknown[] = [];
  const channel = new Channel<Events>(root as unknown as HTMLElement);
  const component = {
    setTriggerValue: (event: string, value: unknown) => sent.push([event, value]),
  } as unknown as Component<unknown>;
  const answer = () => {
    channel.answered(component);
  };
  answer();
  return { channel, sent, root, answer };
}

beforeEach(() => {
  Object.assign(globalThis, { document: { documentElement: { dataset: {} } } });
});

test("a double click is one choice, and after the answer the next one counts", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { channel, sent, answer } = opened();
  assert.equal(channel.send("choose", "first"), true);
  assert.equal(channel.send("choose", "second"), false);
  answer();
  assert.equal(channel.send("choose", "third"), true);
  assert.deepEqual(sent, [
    ["choose", "first"],
    ["choose", "third"],
  ]);
});

test("a page that looks again by itself holds nobody up, and is not greyed", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { channel, sent, root } = opened();
  channel.send("look", 1);
  t.mock.timers.tick(500);
  assert.equal(root.attributes.has("aria-busy"), false);
  assert.equal(channel.send("choose", "first"), true);
  assert.equal(channel.send("look", 2), false);
  assert.deepEqual(sent, [
    ["look", 1],
    ["choose", "first"],
  ]);
});

test("only a slow answer is shown as one", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { channel, root, answer } = opened();
  channel.send("choose", "first");
  t.mock.timers.tick(399);
  assert.equal(root.attributes.has("aria-busy"), false);
  t.mock.timers.tick(1);
  assert.equal(root.attributes.get("aria-busy"), "true");
  answer();
  assert.equal(root.attributes.has("aria-busy"), false);
});

test("eight seconds without an answer are told, and then it can be tried again", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { channel } = opened();
  let told = 0;
  channel.onSilence = () => {
    told += 1;
  };
  channel.send("choose", "first");
  t.mock.timers.tick(8000);
  assert.equal(told, 1);
  assert.equal(channel.send("choose", "again"), true);
});

test("nothing is told of a silence after the answer came or the page was left", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { channel, answer } = opened();
  channel.onSilence = () => assert.fail("told");
  channel.send("choose", "first");
  answer();
  channel.send("choose", "second");
  channel.close();
  t.mock.timers.tick(20_000);
});

test("what leads to another page is remembered until that page has been drawn", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { channel, answer } = opened();
  channel.send("choose", "first");
  assert.equal(isTurning(), false);
  answer();
  channel.send("go", { to: "calls", params: {} });
  assert.equal(isTurning(), true);
  answer();
  assert.equal(isTurning(), false);
});
