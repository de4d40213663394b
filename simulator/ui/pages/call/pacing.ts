// When an answer comes, and from when on the next one may be given: the clock beside `pace.ts`.
import { isOn } from "../../kit/switches.ts";
import type { CallView } from "../../kit/views.ts";
import { answerTo, awaiting, FIRST_BREATH, pauseFor, READ_FIRST } from "./pace.ts";

interface Held {
  /** What is held back: the newest that Python has sent of it. */
  view: CallView;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Holds back what was answered until it has been said. */
export class Pacing {
  /** Whether new answers could not be read yet. */
  isUnread = false;
  /** Whether nothing was pointed at since new answers came: what lies under the pointer by chance is not meant. */
  isStill = false;
  #held: Held | null = null;
  #unread: ReturnType<typeof setTimeout> | undefined;
  /** What was on the screen when nothing was held back. */
  #whole: CallView | null = null;

  /** Whether somebody is about to speak. */
  get isWaiting(): boolean {
    return this.#held !== null;
  }

  /** Whether no answer is taken now. */
  get isClosed(): boolean {
    return this.isWaiting || this.isUnread;
  }

  /**
   * What to show of a view for now: all of it, or all but the answer. `lines`: how many were on the screen; null where
   * the call was not on it. `reveal` is called with the rest once it is time.
   */
  hold(view: CallView, lines: number | null, reveal: (view: CallView) => void): CallView {
    const line = lines === null || isOn("at-once") ? null : answerTo(view, lines);
    const pause = line === null ? 0 : lines === 0 ? FIRST_BREATH : pauseFor(line);
    if (pause === 0) {
      this.stop();
      this.#whole = view;
      return view;
    }
    if (this.#held?.view.id === view.id && this.#held.view.version === view.version) this.#held.view = view;
    else this.#begin(view, pause, reveal);
    return awaiting(view, lines !== 0 && this.#whole?.id === view.id ? this.#whole : null);
  }

  #begin(view: CallView, pause: number, reveal: (view: CallView) => void): void {
    this.stop();
    const timer = setTimeout(() => {
      const whole = this.#held?.view ?? view;
      this.#held = null;
      this.#whole = whole;
      reveal(whole);
    }, pause);
    this.#held = { view, timer };
  }

  /** New answers stand there: none is taken until they could be read. `redraw` shows that they may be given. */
  letRead(redraw: () => void): void {
    this.isUnread = true;
    this.isStill = true;
    clearTimeout(this.#unread);
    this.#unread = setTimeout(() => {
      this.isUnread = false;
      redraw();
    }, READ_FIRST);
  }

  /** Nothing is awaited any more. */
  stop(): void {
    clearTimeout(this.#held?.timer);
    this.#held = null;
  }
}
