// What the browser alone knows of a review: which question is asked, and what is written into the note.
import type { CommonEvents } from "../../kit/channel.ts";
import type { PageEvents } from "../../kit/events.ts";
import type { LaidOut } from "../../kit/page.ts";
import type { ReviewPage as View } from "../../kit/views.ts";

export type Events = PageEvents["review"] & CommonEvents;
export type Question = "none" | "ask" | "sign" | "send_back" | "publish" | `roll_back ${number}`;

export interface State {
  question: Question;
  note: string;
  looking: ReturnType<typeof setTimeout> | undefined;
}
export type Review = LaidOut<View, Events, State>;

/** Asks once more before something is done, and puts the keyboard there; asked twice, it is put away. */
export function question(page: Review, name: Question): void {
  page.state.question = page.state.question === name ? "none" : name;
  page.redraw();
  page.root.querySelector<HTMLElement>(".question textarea, .question .btn.main")?.focus();
}

/** Sends what was asked for, and puts the question away. */
export function settle(page: Review, send: () => boolean): void {
  if (!send()) return;
  page.state.question = "none";
  page.state.note = "";
  page.redraw();
}
