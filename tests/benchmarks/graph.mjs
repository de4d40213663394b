// The machine of growth.py in XState, explored by @xstate/graph. Usage: node graph.mjs '[2,2,5]'
import { getAdjacencyMap } from "@xstate/graph";
import { assign, createMachine } from "xstate";

const most = JSON.parse(process.argv[2]).map((count) => count - 1);
const tell = (index) => ({
  actions: assign({
    told: ({ context }) => context.told.map((times, at) => (at === index ? Math.min(times + 1, most[at]) : times)),
  }),
});
const machine = createMachine({
  initial: "opening",
  context: { told: most.map(() => 0) },
  states: {
    opening: { on: { ...Object.fromEntries(most.map((_, index) => [`tell_${index}`, tell(index)])), end_call: "ended" } },
    ended: { type: "final" },
  },
});
const events = [...most.keys()].map((index) => ({ type: `tell_${index}` })).concat({ type: "end_call" });
const started = performance.now();
const found = getAdjacencyMap(machine, {
  events,
  limit: Infinity,
  serializeState: (state) => `${state.value}/${state.context.told.join()}`,
});
const seconds = (performance.now() - started) / 1000;
const going = Object.values(found).filter(({ state }) => state.status !== "done").length;
console.log(JSON.stringify({ states: Object.keys(found).length, edges: going * events.length, seconds }));
