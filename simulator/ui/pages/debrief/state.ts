// What the browser knows of a debrief beside its view: which turn is selected, in the call and on the board at once.
import type { PageEvents } from "../../kit/events.ts";
import { glide } from "../../kit/frame.ts";
import type { LaidOut } from "../../kit/page.ts";
import type { DebriefView } from "../../kit/views.ts";
import { unfold } from "./fold.ts";

/** What the debrief may send. */
export type Events = PageEvents["debrief"];

/** `told` is what is to be heard of the selected turn: nothing, as long as nobody asked for it. */
export interface State {
  /** The turn of the trainee that is selected. */
  turn: number | null;
  /** The line of the call that is lit: that turn, or one of the customer that was led to. */
  lit: number | null;
  /** Whether a line was selected by hand. */
  isChosen: boolean;
  told: string;
  /** Whether the page to take along was just asked for. */
  isSharing: boolean;
  copied: string;
  /** Whether what each turn was worth is still awaited, how often it was asked for, and what asks again. */
  isWaiting: boolean;
  asked: number;
  asking: ReturnType<typeof setTimeout> | undefined;
}

export type DebriefPage = LaidOut<DebriefView, Events, State>;

/** The numbers of the trainee's turns, in order. */
export function ownTurns(view: Pick<DebriefView, "bubbles">): readonly number[] {
  return view.bubbles.filter((bubble) => bubble.by === "trainee").map((bubble) => bubble.number);
}

/** At first, the turn that decided the call is selected. */
export function begin(view: Pick<DebriefView, "board" | "bubbles" | "working">): State {
  const turn = view.board?.deciding ?? ownTurns(view)[0] ?? null;
  const { working: isWaiting } = view;
  return {
    turn,
    lit: turn,
    told: "",
    isChosen: false,
    isSharing: false,
    copied: "",
    isWaiting,
    asked: 0,
    asking: undefined,
  };
}

/** Once, when what each turn was worth is there at last: the turn that decided is selected, if none was by hand. */
export function arrived(page: DebriefPage): boolean {
  const { state, view } = page;
  if (!state.isWaiting || view.working) return false;
  state.isWaiting = false;
  if (state.isChosen) return false;
  state.turn = state.lit = view.board?.deciding ?? state.turn;
  page.redraw();
  return true;
}

/** Which of `numbers` a key leads to from `at`: the one `before` or `after`, the first or the last; null for others. */
export function ledTo(
  key: string,
  numbers: readonly number[],
  at: number | null,
  [before, after]: readonly [string, string],
): number | null {
  const last = numbers.length - 1;
  const index = at === null ? -1 : numbers.indexOf(at);
  const steps = new Map([
    [before, index - 1],
    [after, index + 1],
    ["Home", 0],
    ["End", last],
  ]);
  const to = steps.get(key);
  return to === undefined ? null : (numbers[Math.max(0, Math.min(to, last))] ?? null);
}

/** The line of the call with this number, as it stands on the page. */
export function lineOf(page: DebriefPage, number: number | null): HTMLElement | null {
  return page.root.querySelector<HTMLElement>(`#turn-${number ?? 0}`);
}

/** Selects a line of the call everywhere. One of the customer is only lit. `scroll`: the list is scrolled to it. */
export function select(page: DebriefPage, number: number | undefined, { scroll = true } = {}): void {
  const bubble = page.view.bubbles.find((item) => item.number === number);
  if (!bubble) return;
  page.state.lit = bubble.number;
  page.state.isChosen = true;
  if (bubble.by === "trainee") {
    page.state.turn = bubble.number;
    page.state.told = page.view.board?.moments.find((moment) => moment.number === number)?.told ?? "";
  }
  page.redraw();
  bringDotIntoSight(page);
  if (scroll) bringIntoList(page);
}

/** Leads from elsewhere on the page to a line of the call: it is brought into sight and has the focus. */
export function showTurn(page: DebriefPage, number: number): void {
  select(page, number, { scroll: false });
  const item = lineOf(page, number);
  if (item) unfold(item);
  item?.scrollIntoView({ block: "center", behavior: glide() });
  item?.focus({ preventScroll: true });
}

/** Leads to the selected turn on the board, to be read. */
export function openBoard(page: DebriefPage): void {
  page.root.querySelector(".moment")?.scrollIntoView({ block: "nearest", behavior: glide() });
  page.root.querySelector<HTMLElement>("#moment-title")?.focus({ preventScroll: true });
}

/** Whether the call has a scroll bar of its own, as it has beside the board. */
export function scrolls(list: Element): boolean {
  return list.scrollHeight > list.clientHeight + 1;
}

/** Scrolls the call and not the page, so that what somebody is reading stays where it is. */
export function bringIntoList(page: DebriefPage, behavior = glide()): void {
  const item = lineOf(page, page.state.lit);
  const list = item?.parentElement;
  if (!item || !list || !scrolls(list)) return;
  const spare = list.clientHeight - item.offsetHeight;
  const top = item.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;
  list.scrollTo({ top: top - Math.max(8, spare / 2), behavior });
}

/** Where the chart is wider than its place, it is scrolled to the selected turn. */
export function bringDotIntoSight(page: DebriefPage, behavior = glide()): void {
  const plot = page.root.querySelector(".plot");
  const dot = plot?.querySelector('[aria-selected="true"]');
  if (!plot || !dot) return;
  const [place, own] = [plot.getBoundingClientRect(), dot.getBoundingClientRect()];
  if (own.left >= place.left && own.right <= place.right) return;
  plot.scrollBy({ left: own.left - place.left - place.width / 2, behavior });
}
