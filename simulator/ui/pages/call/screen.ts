// The call screen as an object: what it may send, and what it remembers beside the view.
import type { Component } from "../../kit/channel.ts";
import type { PageEvents } from "../../kit/events.ts";
import { Page } from "../../kit/page.ts";
import type { CallView } from "../../kit/views.ts";
import { seenIn, type Seen } from "./changes.ts";
import { afterSilence, isWorthAnotherTry, lostAfterRun, made, type Made } from "./resend.ts";

/** What the call screen may send. */
export type Events = PageEvents["call"];

/** What one call has on the screen that its view does not say. */
export interface Beside {
  /** Parts of the account that the last look-up opened. */
  fresh: ReadonlySet<string>;
  /** What is told to those who do not see what changed. */
  told: string;
  /** Whether it is being asked for help. */
  asking: boolean;
  /** What stands beside the field to type in. */
  left: string;
  /** The version of the screen on which the first hint was given. */
  firstHint: number | null;
  /** Whether what a mistake has cost is unfolded. */
  unfolded: boolean;
}

function besideNothing(): Beside {
  return { fresh: new Set(), told: "", asking: false, left: "", firstHint: null, unfolded: false };
}

/** The call screen. The same nodes stay on it from turn to turn, so that the focus stays where it was. */
export class Screen extends Page<CallView, Events> {
  beside = besideNothing();
  /** What was on the screen before the last run; null where that was the first of this call. */
  before: Seen | null = null;
  now: Seen | null = null;
  /** Counts the runs, so that the same trouble twice is told twice. */
  runs = 0;
  /** Whether no answer comes. */
  silent = false;
  /** The last choice, as long as it may be lost. */
  made: Made | null = null;
  stop: (() => void) | null = null;

  override take(component: Component<CallView>, draw: () => void): void {
    const { id } = this.view;
    super.take(component, draw);
    this.runs += 1;
    this.silent = false;
    this.before = this.now;
    this.now = seenIn(this.view);
    if (this.view.id !== id) this.#begin();
    this.made = this.problem ? null : lostAfterRun(this.made, this.view);
  }

  /** Another call stands where one was before. */
  #begin(): void {
    this.beside = besideNothing();
    this.before = null;
    this.made = null;
    this.arrives = true;
  }

  /** The first node that a selector finds on the page. */
  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  /** The field to type in. */
  field(): HTMLTextAreaElement | null {
    return this.root.querySelector("textarea");
  }

  /** What has the focus, inside the page's own tree. */
  focused(): Element | null {
    const tree = this.root.getRootNode();
    return tree instanceof ShadowRoot || tree instanceof Document ? tree.activeElement : null;
  }

  /** Makes a choice; nothing happens while the answer to the one before is awaited. */
  choose(choice: string): void {
    const { version } = this.view;
    if (!this.send("choose", { choice, version })) return;
    this.made = made(choice, version);
    this.redraw();
  }

  /** Sends the last choice once more, if it was lost. */
  sendAgain(): void {
    if (this.made) this.send("choose", { choice: this.made.choice, version: this.made.version });
  }

  /** No answer has come: sends the last choice again, or says so. */
  hearNothing(): void {
    this.made &&= afterSilence(this.made);
    this.silent = !isWorthAnotherTry(this.made);
    if (!this.silent) this.sendAgain();
    this.redraw();
  }
}
