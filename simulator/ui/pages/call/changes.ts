// What a turn changed on the call screen, from what was on it before.
import type { CallView, Panel } from "../../kit/views.ts";

/** What has to be known of the screen before, to tell what is new. */
export interface Seen {
  readonly lines: number;
  readonly answers: number;
  readonly opened: ReadonlySet<string>;
  readonly panels: string;
  readonly feedback: string;
  readonly hint: string;
  readonly isHinted: boolean;
  readonly asked: boolean;
  readonly ended: boolean;
}

/** What is to be remembered of a view once it is on the screen. */
export function seenIn(view: CallView): Seen {
  return {
    lines: view.bubbles.length,
    answers: view.bubbles.filter((bubble) => bubble.by === "trainee" && bubble.kind === "said").length,
    opened: new Set(view.panels.filter((panel) => panel.opened).map((panel) => panel.title)),
    panels: JSON.stringify(view.panels),
    feedback: JSON.stringify(view.feedback),
    hint: JSON.stringify(view.hint),
    isHinted: view.hint !== null && view.hint.shown !== "nothing",
    asked: Boolean(view.typed_answer?.asked) && !view.ended,
    ended: view.ended,
  };
}

/** Parts of the account that were looked up since; none on the first screen of a call. */
export function newlyOpened(before: Seen | null, panels: readonly Panel[]): readonly Panel[] {
  return before ? panels.filter((panel) => panel.opened && !before.opened.has(panel.title)) : [];
}
