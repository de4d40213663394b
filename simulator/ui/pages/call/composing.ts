// The turn that is being composed in an open call: words, the moves heard in them, and which of them are said.
import type { MoveView, WordingView } from "../../kit/views.ts";
import {
  chipsOf,
  confirmed,
  NOTHING_PICKED,
  putOn,
  takeOff,
  unsaid,
  type Chip,
  type Heard,
  type Picked,
} from "./chips.ts";
import { keep, recall } from "./draft.ts";
import type { Screen } from "./screen.ts";

export const MOST_TYPED = 1200;
/** After so long a pause in typing it is asked what is heard. */
const PAUSE = 400;
/** Chips that have just changed cannot have been read: until then, Enter says nothing. In milliseconds. */
const READ_FIRST = 250;

export const NOTE = {
  nothing: "Type what you would say, or add a move.",
  unheard: "I didn't catch a move in that. Say it in other words, or add a move.",
  unsure: "Did you mean one of these? Press its number if you did, then Enter; or say it in other words.",
  look: "Check what was heard, then press Enter.",
  words: "Choose the words first.",
  wait: "Let them finish, then say it.",
} as const;

/** The list of moves while it is open: what was typed to search it, and which of its lines is led to. */
export interface Search {
  readonly query: string;
  readonly at: number;
}

/** What one call has half said. */
export class Composing {
  text = "";
  /** A sentence about what to do next; empty for none. */
  note = "";
  /** Whether the chips have only just changed. */
  isFresh = false;
  /** Whether the last words were heard as they stand. */
  isHeard = true;
  search: Search | null = null;
  /** Whether the list of keys is open. */
  isShowingKeys = false;
  /** Words for one of the moves, to choose from; none while nothing is to be chosen. */
  wordings: readonly WordingView[] = [];
  /** The id of those that are chosen, empty for one's own. */
  wording: string | null = null;
  #heard: readonly Heard[] = [];
  #picked: Picked = NOTHING_PICKED;
  /** Offered with the turn that was said last, and not said. */
  #left: readonly MoveView[] = [];
  /** What was sent last, and what will be left of it. */
  #said: { readonly text: string; readonly left: readonly MoveView[] } = { text: "", left: [] };
  /** What is on its way to be heard. */
  #asked: string | null = null;
  #isWaiting = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #fresh: ReturnType<typeof setTimeout> | undefined;
  readonly #page: Screen;

  constructor(page: Screen) {
    this.#page = page;
  }

  get chips(): readonly Chip[] {
    return chipsOf(this.#heard, this.#picked, this.#page.view.moves, this.#left);
  }

  // words

  /** The text as it now stands in the field. */
  type(text: string): void {
    this.text = text;
    this.isHeard = text.trim() === "";
    if (this.isHeard) this.#hearNothing();
    const over = text.length - MOST_TYPED;
    this.note = over > 0 ? `${over} ${over === 1 ? "character" : "characters"} too many: say it shorter.` : "";
    this.#keep();
    clearTimeout(this.#pause);
    if (!this.isHeard && over <= 0) this.#pause = setTimeout(this.hear, PAUSE);
    this.#page.redraw();
  }

  /** Asks what is heard in the words as they stand. */
  readonly hear = (): void => {
    clearTimeout(this.#pause);
    const { text } = this;
    if (this.isHeard || this.#asked === text) return;
    this.#isWaiting = !this.#page.send("hear", { version: this.#page.view.version, text });
    if (!this.#isWaiting) this.#asked = text;
  };

  #hearNothing(): void {
    this.#heard = [];
    this.#picked = { ...NOTHING_PICKED, added: this.#picked.added };
  }

  // moves

  /** Whether a move was heard in the words. */
  #wasHeard(id: string): boolean {
    return this.#heard.some(([move]) => move.id === id);
  }

  /** Makes a move part of the turn. */
  put(id: string): void {
    this.#pick(putOn(this.#picked, id, this.#wasHeard(id)));
  }

  /** Takes a move out of the turn. */
  take(id: string): void {
    this.#pick(takeOff(this.#picked, id, this.#wasHeard(id)));
  }

  #pick(picked: Picked): void {
    this.#picked = picked;
    this.note = "";
    this.#keep();
    this.#page.redraw();
  }

  // saying it

  /** Says the turn, if it is ready; else tells what it wants. `wording`: as `Spoken` has it. A held key says nothing. */
  say(isHeld = false, wording: string | null = null): void {
    if (isHeld) return;
    const { chips, text } = this;
    const moves = confirmed(chips);
    if (text.length > MOST_TYPED) return;
    if (this.#page.pacing.isWaiting) this.#tell(NOTE.wait);
    else if (this.isFresh) this.#tell(NOTE.look);
    else if (!this.isHeard) {
      this.hear();
      this.#tell(NOTE.look);
    } else if (moves.length > 0) {
      this.#send(chips, moves, wording);
    } else if (chips.some(({ isLeft }) => !isLeft)) {
      this.#tell(NOTE.unsure);
      // Not onto one of them: what is only offered is never what the next Enter says.
      this.#page.find(".chips")?.focus();
    } else {
      this.#tell(text.trim() ? NOTE.unheard : NOTE.nothing);
    }
  }

  #send(chips: readonly Chip[], moves: readonly string[], wording: string | null): void {
    const { text } = this;
    const labels = moves.flatMap((id) => chips.find(({ move }) => move.id === id)?.move.label ?? []);
    this.#said = { text, left: unsaid(chips, this.#picked) };
    this.#page.say({ text, moves, wording, labels });
  }

  #tell(note: string): void {
    this.note = note;
    this.#page.redraw();
  }

  /** Which words were chosen for a move. */
  choose(wording: string): void {
    this.wording = wording;
    this.#tell("");
  }

  /** Says the turn in the words that were chosen. */
  sayWorded(): void {
    if (this.wording === null) this.#tell(NOTE.words);
    else this.say(false, this.wording);
  }

  /** Back to the words and moves, without saying anything. */
  back(): void {
    this.wordings = [];
    this.wording = null;
    this.#tell("");
  }

  // runs

  /** What Python has sent, before it is drawn. `isTaken`: what was said last is part of the call now. */
  answered(isTaken: boolean): void {
    const { view, before, problem, isAnswer } = this.#page;
    if (!before) this.#begin();
    const goesOn = before && before.lines < view.bubbles.length;
    if (isTaken) this.#taken();
    else if (goesOn) this.wordings = [];
    if (problem && isAnswer) this.note = problem;
    if (view.heard && this.#asked !== null) this.#hearAll(view.heard, this.#asked);
    this.#asked = null;
    if (view.wordings.length > 0) this.#choose(view.wordings, problem);
    if (goesOn && !isTaken) this.#keep();
  }

  /** It is to be said in one of these wordings; what was noted of the chips is no longer of use. */
  #choose(wordings: readonly WordingView[], problem: string | null): void {
    this.wordings = wordings;
    this.wording = null;
    this.note = problem ?? "";
  }

  /** After it is drawn: asks what could not be asked while another answer was awaited. */
  goOn(): void {
    if (this.#isWaiting) this.hear();
  }

  /** The call is left. */
  stop(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#fresh);
  }

  #hearAll(heard: readonly Heard[], text: string): void {
    const before = JSON.stringify(this.chips);
    this.#heard = heard;
    this.isHeard = this.text === text || this.text.trim() === "";
    if (this.text.trim() === "") this.#hearNothing();
    if (JSON.stringify(this.chips) === before) return;
    this.isFresh = true;
    clearTimeout(this.#fresh);
    this.#fresh = setTimeout(() => {
      this.isFresh = false;
      this.#page.redraw();
    }, READ_FIRST);
  }

  /** A call that was just opened goes on with what was half said in it, unless that has been said since. */
  #begin(): void {
    const { view } = this.#page;
    this.#reset();
    const draft = recall(view.id);
    const line = draft && view.bubbles[2 * draft.version + 1];
    if (!draft || line?.kind === "said") return;
    this.text = draft.text;
    this.#picked = draft.picked;
    this.isHeard = draft.text.trim() === "";
    this.#isWaiting = !this.isHeard;
  }

  /** It is said. What was typed since is the beginning of the next turn; what was not said is told. */
  #taken(): void {
    const { text, left } = this.#said;
    const since = this.text.startsWith(text) ? this.text.slice(text.length).trimStart() : this.text;
    this.#reset();
    this.#left = left;
    this.text = since;
    this.isHeard = since === "";
    this.#isWaiting = !this.isHeard;
    this.#keep();
  }

  #reset(): void {
    this.stop();
    Object.assign(this, {
      text: "",
      note: "",
      isFresh: false,
      isHeard: true,
      search: null,
      wordings: [],
      wording: null,
    });
    this.#heard = [];
    this.#left = [];
    this.#picked = NOTHING_PICKED;
    this.#isWaiting = false;
  }

  #keep(): void {
    const { id, version } = this.#page.view;
    const isEmpty = !this.text && this.#picked.added.length === 0;
    keep(id, isEmpty ? null : { version, text: this.text, picked: this.#picked });
  }
}
