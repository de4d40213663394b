// The page as its parts know it, and how it goes on from one state to the next.
import type { PageEvents } from "../../kit/events.ts";
import { glide } from "../../kit/frame.ts";
import type { LaidOut } from "../../kit/page.ts";
import type { LearnView } from "../../kit/views.ts";
import type { Quiz } from "./quiz.ts";

/** What this page may send. */
export type Events = PageEvents["learn"];

export type LearnPage = LaidOut<LearnView, Events, Quiz>;

/** Shows the next state, and moves the focus to the heading of what is new. */
export function turnTo(page: LearnPage, quiz: Quiz, focus: "reveal-title" | "question-title" | "summary-title"): void {
  page.state = quiz;
  page.redraw();
  const target = page.root.querySelector<HTMLElement>(`#${focus}`);
  const isBelow = focus === "reveal-title";
  target?.focus({ preventScroll: true });
  const top = isBelow ? target?.parentElement : page.root.querySelector(".wrap");
  top?.scrollIntoView({ block: isBelow ? "nearest" : "start", behavior: glide() });
}
