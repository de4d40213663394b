// The call screen as an object: what it may send, and what it remembers beside the view.
import type { Component } from "../../kit/channel.ts";
import type { PageEvents } from "../../kit/events.ts";
import { Page } from "../../kit/page.ts";
import type { CallView } from "../../kit/views.ts";
import { seenIn, type Seen } from "./changes.ts";
import { Composing } from "./composing.ts";
import { afterSilence, isTaken, isWorthAnotherTry, lostAfterRun, made, type Made, type Said } from "./resend.ts";

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
  /** Whether what was said last has become part of the call with the last run. */
  isTaken = false;
  /** What is half said in an open call. */
  readonly composing = new Composing(this);
  /** What was done while it was asked what is heard: done once that is answered. */
  #later: (() => void) | null = null;
  #isHearing = false;
  #isOfWords = false;
  /** Whether the last run answers what was typed or said: what was wrong with it stands beside the field. */
  isAnswer = false;
  stop: (() => void) | null = null;

  override take(component: Component<CallView>, draw: () => void): void {
    const { id } = this.view;
    super.take(component, draw);
    this.runs += 1;
    this.silent = false;
    this.before = this.now;
    this.now = seenIn(this.view);
    if (this.view.id !== id) this.#begin();
    this.isTaken = isTaken(this.made, this.view);
    const isAsked = this.view.wordings.length > 0;
    this.made = this.problem || isAsked ? null : lostAfterRun(this.made, this.view);
    this.#isHearing = false;
    this.isAnswer = this.#isOfWords;
    this.#isOfWords = false;
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

  /** To be heard takes a moment in which nothing that is done may be lost: it waits for the answer. */
  override send<Name extends keyof Events>(event: Name, value: Events[Name]): boolean {
    const isSent = super.send(event, value);
    if (isSent) {
      this.#isHearing = event === "hear";
      this.#isOfWords = event === "hear" || event === "say_moves";
    } else if (this.#isHearing && event !== "hear") this.#later = () => this.send(event, value);
    return isSent;
  }

  /** Does what had to wait. */
  catchUp(): void {
    const later = this.#later;
    this.#later = null;
    later?.();
  }

  /** Says a turn of an open call; nothing happens while the answer to the one before is awaited. */
  say(said: Said): void {
    this.#make(said);
  }

  /** Makes a choice; nothing happens while the answer to the one before is awaited. */
  choose(choice: string): void {
    this.#make(choice);
  }

  #make(choice: string | Said): void {
    const last = made(choice, this.view.version);
    if (this.#transmit(last)) {
      this.made = last;
      this.redraw();
    } else if (this.#isHearing) {
      this.#later = () => {
        this.#make(choice);
      };
    }
  }

  #transmit({ choice, version }: Made): boolean {
    if (typeof choice === "string") return this.send("choose", { choice, version });
    const { text, moves, wording } = choice;
    return this.send("say_moves", { version, text, moves, wording });
  }

  /** Sends the last choice once more, if it was lost. */
  sendAgain(): void {
    if (this.made) this.#transmit(this.made);
  }

  /** No answer has come: sends the last choice again, or says so. */
  hearNothing(): void {
    this.made &&= afterSilence(this.made);
    this.silent = !isWorthAnotherTry(this.made);
    if (!this.silent) this.sendAgain();
    this.redraw();
  }
}
