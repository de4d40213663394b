// The page as its parts know it, and what it sends.
import type { PageEvents } from "../../kit/events.ts";
import { beginAtTop, glide } from "../../kit/frame.ts";
import type { LaidOut } from "../../kit/page.ts";
import type { CardView, DrillPage as View } from "../../kit/views.ts";
import { keep, recall } from "./draft.ts";
import { isReadable, lacking, unanswered, type Answer } from "./answer.ts";

export type Events = PageEvents["drill"];

/** What the browser alone knows of a card. Times are in milliseconds. */
export interface State {
  answer: Answer;
  /** What is still to be done, once somebody wanted to check; empty for nothing. */
  note: string;
  /** When the card was shown first, and since when what is now on the screen stands there. */
  readonly shownAt: number;
  since: number;
  isMarked: boolean;
  /** Whether what is read first is still to be read. */
  isReading: boolean;
}

export type DrillPage = LaidOut<View, Events, State>;

const NOTHING_ASKED = { input: "typed", options: [], gapped: [] } as const;

/** A card that has just come. */
export function begin({ drill: { card } }: View): State {
  const now = performance.now();
  const isMarked = Boolean(card?.mark);
  const answer = (card && !isMarked ? recall(card) : null) ?? unanswered(card ?? NOTHING_ASKED);
  return { answer, note: "", shownAt: now, since: now, isMarked, isReading: Boolean(card?.first) && !isMarked };
}

/** What the page is about: one asking of a card, or what comes without one. */
export function about({ drill: { card, done } }: View): string {
  return card?.token ?? (done ? "done" : "nothing due");
}

/** Whether a key or a click counts by now. */
export function isOpen(page: DrillPage): boolean {
  return isReadable(performance.now(), page.state.since);
}

/** The card while it is asked; null while something is read before it, once it is marked, and where there is none. */
export function asked({ view, state }: DrillPage): CardView | null {
  const { card } = view.drill;
  return card && !card.mark && !state.isReading ? card : null;
}

/** What was to be read first was read: now it is asked. */
export function read(page: DrillPage): void {
  const now = performance.now();
  page.state = { ...page.state, isReading: false, shownAt: now, since: now };
  page.redraw();
}

/** Another answer, not checked yet. */
export function put(page: DrillPage, answer: Answer): void {
  page.state.answer = answer;
  page.state.note = "";
  const card = asked(page);
  if (card) keep(card, answer);
  page.redraw();
}

/** Has the answer marked; where something is still to be done, says what. */
export function check(page: DrillPage): void {
  const card = asked(page);
  if (!card || !isOpen(page)) return;
  const { answer, shownAt } = page.state;
  page.state.note = lacking(card, answer);
  if (page.state.note === "")
    page.send("answer", { token: card.token, ...answer, took_ms: Math.round(performance.now() - shownAt) });
  page.redraw();
}

/** One option, picked for good. */
export function pick(page: DrillPage, id: string): void {
  if (!asked(page) || !isOpen(page)) return;
  page.state.answer = { ...page.state.answer, picked: [id] };
  check(page);
}

/** Shows what is right; it counts as missed. */
export function giveUp(page: DrillPage): void {
  const card = asked(page);
  if (card && isOpen(page)) page.send("reveal", { token: card.token });
}

/** The next card, or the end. */
export function goOn(page: DrillPage): void {
  if (page.view.drill.card?.mark && isOpen(page)) page.send("go_on", Date.now());
}

/** Home again. Cards that were not answered wait. */
export function leave(page: DrillPage): void {
  page.send("go", { to: "choose", params: {} });
}

const HAS_KEYBOARD = "(hover: hover)";

/** After Python's answer: what is asked for has the focus, and a mark comes into sight. */
export function settle(page: DrillPage, isNew: boolean): void {
  const { card } = page.view.drill;
  const isMarked = Boolean(card?.mark);
  if (isMarked && (isNew || !page.state.isMarked)) {
    page.state.since = performance.now();
    page.root.querySelector<HTMLElement>(".bar .main")?.focus({ preventScroll: true });
    page.root.querySelector<HTMLElement>(".mark")?.scrollIntoView({ block: "nearest", behavior: glide() });
  } else if (isNew) lead(page);
  page.state.isMarked = isMarked;
}

function lead(page: DrillPage): void {
  const main = page.root.querySelector<HTMLElement>("#main");
  if (main) beginAtTop(main);
  const field = page.root.querySelector<HTMLElement>("textarea, .gap");
  if (field && matchMedia(HAS_KEYBOARD).matches) {
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: "nearest" });
  } else page.root.querySelector<HTMLElement>("#ask, #end")?.focus({ preventScroll: true });
}
