// The call screen as an object: what it may send, and what it remembers beside the view.
import type { Component } from "../../kit/channel.ts";
import type { PageEvents } from "../../kit/events.ts";
import { Page } from "../../kit/page.ts";
import type { CallView } from "../../kit/views.ts";
import { seenIn, type Seen } from "./changes.ts";
import { Composing } from "./composing.ts";
import { DOUBLE, endingOf, type Ending, type Place } from "./ending.ts";
import { Pacing } from "./pacing.ts";
import { isRinging, isUnanswered, rememberAnswer } from "./phone.ts";
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

/** What is part of a turn: none of it is taken while somebody is still speaking. */
const TURNS: ReadonlySet<keyof Events> = new Set<keyof Events>([
  "choose",
  "say",
  "say_moves",
  "reveal",
  "hint",
  "more_help",
  "back",
]);

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
  #asker: Element | null = null;
  #chosen: string | Said | null = null;
  /** Whether the last run answers what was typed or said: what was wrong with it stands beside the field. */
  isAnswer = false;
  /** What cannot be taken back and is asked about, if anything is. */
  ending: Ending | null = null;
  /** Whether the phone still rings: nothing of the call shows then. */
  isRinging = false;
  /** Since when it rings, by the clock of the page. */
  rangSince = 0;
  onAnswer: () => void = () => undefined;
  /** Ends what rings. */
  endRinging: (() => void) | null = null;
  /** When answers come, and from when on one may be given. */
  readonly pacing = new Pacing();
  stop: (() => void) | null = null;

  /** Takes what Python has sent. `shown`: as much of it as is shown for now. */
  override take(component: Component<CallView>, draw: () => void, shown?: CallView): void {
    const { id, version } = this.view;
    super.take(component, draw);
    this.runs += 1;
    this.silent = false;
    if (this.view.id !== id) this.arrives = true;
    if (this.view.id !== id || this.runs === 1) this.#begin();
    if (this.view.version !== version || this.view.ended) this.ending = null;
    // Another window may have picked up.
    if (this.isRinging && !isUnanswered(this.view)) this.pickUp();
    this.see(shown ?? this.view);
    this.isTaken = isTaken(this.made, this.view);
    const isAsked = this.view.wordings.length > 0;
    this.made = this.problem || isAsked ? null : lostAfterRun(this.made, this.view);
    this.#isHearing = false;
    this.isAnswer = this.#isOfWords;
    this.#isOfWords = false;
  }

  /** What is on the screen from now on, after what was on it before. */
  see(view: CallView): void {
    this.view = view;
    this.before = this.now;
    this.now = seenIn(view);
  }

  /** A call stands here that was not here before. */
  #begin(): void {
    this.beside = besideNothing();
    this.stopRinging();
    this.isRinging = isRinging(this.view);
    this.now = null;
    this.made = null;
    this.ending = null;
    this.pacing.stop();
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
    if (this.pacing.isWaiting && TURNS.has(event)) return false;
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

  /**
   * Makes a choice, but asks first where it ends the call or moves money. Nothing happens while the answer to the one before is
   * awaited, or could not be read yet. `place`: where it was asked for.
   */
  choose(choice: string, place: Place = "desk"): void {
    if (place === "field" ? this.pacing.isClosed : this.pacing.isWaiting) return;
    const asked = endingOf(this.view, choice);
    if (!asked) {
      this.ending = null;
      this.#make(choice);
      return;
    }
    this.#asker = this.focused();
    this.#ask({ choice: asked, place, isReady: false });
    this.find(".question .btn")?.focus({ preventScroll: place === "field" });
  }

  #ask(ending: Ending): void {
    this.ending = ending;
    this.redraw();
    setTimeout(() => {
      if (this.ending !== ending) return;
      this.ending = { ...ending, isReady: true };
      this.redraw();
    }, DOUBLE);
  }

  /** Does what was asked about. The press that asked does not confirm as well. */
  confirm(): void {
    const { ending } = this;
    if (!ending?.isReady) return;
    this.keepTalking();
    this.#make(ending.choice.id);
  }

  /** Does not do what was asked about. `leadsBack`: the focus goes to where it was asked for. */
  keepTalking(leadsBack = true): void {
    if (!this.ending) return;
    this.ending = null;
    this.redraw();
    if (leadsBack && this.#asker instanceof HTMLElement) this.#asker.focus({ preventScroll: true });
  }

  /** Picks up: from now on the call is on the screen. */
  pickUp(): void {
    this.isRinging = false;
    this.now = null;
    this.arrives = true;
    this.stopRinging();
    rememberAnswer(this.view.id);
  }

  /** It rings no more. */
  stopRinging(): void {
    this.endRinging?.();
    this.endRinging = null;
  }

  /** Whether this is what was chosen last, until it was answered. */
  isPicked(choice: string): boolean {
    return this.made?.choice === choice || (this.pacing.isWaiting && this.#chosen === choice);
  }

  #make(choice: string | Said): void {
    const last = made(choice, this.view.version);
    if (this.#transmit(last)) {
      this.made = last;
      this.#chosen = choice;
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
