// Written by `python -m simulator.ui.kit.generate`. Do not edit: change the Python it comes from.
import type { CommonEvents } from "./channel.ts";
import type { Form, Level } from "./views.ts";

/** An event that says all by its name; its value, true or a number, means nothing. */
export type Signal = true | number;

/** The scenario and the customer of a call, once more. */
export interface Again {
  readonly call: string;
  readonly scenario: string;
  readonly persona: string;
}

/** An answer to a card of the drill, by the token of its asking, and how many milliseconds it was on the screen. */
export interface Answered {
  readonly token: string;
  readonly text: string;
  readonly picked: readonly string[];
  readonly gaps: readonly string[];
  readonly took_ms: number;
}

/** A mistake that was asked again was answered: the turn it was made in, and the id of what was chosen now. */
export interface AnsweredAgain {
  readonly number: number;
  readonly choice: string;
}

/** A name of a file, to be added or left out. */
export interface AtPath {
  readonly file: string;
  readonly seen: string;
  readonly path: readonly (string | number)[];
}

/** A state of a customer, by its id. */
export interface AtState {
  readonly state: string;
}

/** A customer, as their author has answered the questions. */
export interface BeginPersona {
  readonly name: string;
  readonly who: string;
  readonly wants: string;
  readonly like: string;
  readonly start: string;
  readonly worse: readonly string[];
  readonly helps: readonly string[];
  readonly angry_words: readonly string[];
  readonly calm_words: readonly string[];
}

/** One choice of the trainee. `version`, here and below: how many were made on the screen it was sent from. */
export interface Choice {
  readonly choice: string;
  readonly version: number;
}

/** A file, and the title of its copy. */
export interface CopyOf {
  readonly file: string;
  readonly title: string;
}

/** Begin a programme, by its id. */
export interface Enrol {
  readonly programme: string;
}

/** A field of the form: `value` for a single one, `values` for a list. */
export interface FilledIn {
  readonly file: string;
  readonly seen: string;
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly values: readonly string[];
}

/** A name for somebody: for whoever practises, or for somebody new. */
export interface Named {
  readonly name: string;
}

/** A note to whoever reviews a change. */
export interface Noted {
  readonly note: string;
}

/** Something asked for on a card of the drill: to be shown what is right. */
export interface OnCard {
  readonly token: string;
}

/** Something done with a change by its number (0: one's own draft), as it was read: `token` says which text. */
export interface OnChange {
  readonly number: number;
  readonly token: string;
}

/** Something asked for with a file of the draft. */
export interface OnFile {
  readonly file: string;
}

/** Something asked for on the screen of a version: a hint, or to see the answers. */
export interface OnScreen {
  readonly version: number;
}

/** Something asked for with a file of the draft, as its text was seen. */
export interface OnText {
  readonly file: string;
  readonly seen: string;
}

/** Open a file of the studio at a part of it; the empty part is its top. */
export interface OpenPart {
  readonly file: string;
  readonly part: readonly (string | number)[];
}

/** Somebody who is known here, by their id, practises from now on. */
export interface PractiseAs {
  readonly person: string;
}

/** What the trainee has typed: before any answer was shown, or in an open call to be heard. */
export interface Said {
  readonly version: number;
  readonly text: string;
}

/** A change that goes back to its author, with a note. */
export interface SentBack {
  readonly number: number;
  readonly note: string;
}

/**
 * A turn of an open call: what was typed, and the moves that were confirmed in it, in order.
 *
 * `wording`: the id of words to put a move in; empty for one's own, null where none were asked about yet.
 */
export interface Spoken {
  readonly version: number;
  readonly text: string;
  readonly moves: readonly string[];
  readonly wording: string | null;
}

/** Take a call with so much support, in a form. `persona` is empty where chance is to decide. */
export interface Start {
  readonly scenario: string;
  readonly persona: string;
  readonly level: Level;
  readonly types_first: boolean;
  readonly form: Form;
}

/** The call of a worked example, to be taken by oneself. */
export interface TakeIt {
  readonly scenario: string;
  readonly persona: string;
}

/** A turn of the trainee, by the number that scorecards cite. */
export interface Turn {
  readonly number: number;
}

/** A worked example was watched to its end. */
export interface Watched {
  readonly call: string;
}

/**
 * The text of a file, typed. `seen`, here and below: the stamp of the text it was made from.
 *
 * `number` comes back with the page that answers it: one that was asked for before does not have this text yet.
 */
export interface Written {
  readonly file: string;
  readonly seen: string;
  readonly text: string;
  readonly number: number;
}

/** What each page may send, by the name of the event. */
export interface PageEvents {
  choose: CommonEvents & { surprise: Signal } & { begin: Signal } & { enrol: Enrol } & { practise_as: PractiseAs } & { new_person: Named } & { rename: Named } & { forget: Signal } & { export: Signal };
  brief: CommonEvents & { start: Start };
  call: CommonEvents & { choose: Choice } & { hint: OnScreen } & { more_help: Signal } & { say: Said } & { hear: Said } & { say_moves: Spoken } & { reveal: OnScreen } & { back: Turn } & { look: Signal };
  debrief: CommonEvents & { begin: Signal } & { again: Again } & { look: Signal } & { branch: Turn } & { share: Signal };
  worked: CommonEvents & { start: TakeIt } & { watched: Watched };
  learn: CommonEvents & { branch: Turn } & { answered: AnsweredAgain };
  compare: CommonEvents;
  calls: CommonEvents;
  programme: CommonEvents & { begin: Signal } & { enrol: Enrol } & { leave: Signal };
  people: CommonEvents;
  guide: CommonEvents;
  progress: CommonEvents;
  team: CommonEvents;
  annotate: CommonEvents;
  drill: CommonEvents & { answer: Answered } & { reveal: OnCard } & { go_on: Signal } & { more: Signal } & { begin: Signal };
  about: CommonEvents;
  readiness: CommonEvents;
  studio: CommonEvents & { open: OpenPart } & { write: Written } & { fill_in: FilledIn } & { add: AtPath } & { leave_out: AtPath } & { undo: Signal } & { redo: Signal } & { revert: OnFile } & { keep_mine: OnFile } & { remove: OnFile } & { copy: CopyOf } & { begin_persona: BeginPersona } & { publish: Signal } & { roll_back: Turn } & { retire: OnText } & { bring_back: OnText } & { look: Signal };
  review: CommonEvents & { ask: Noted } & { withdraw: Signal } & { sign: OnChange } & { send_back: SentBack } & { publish: OnChange } & { roll_back: Turn } & { look: Signal };
  library: CommonEvents;
  try: CommonEvents & { begin_at: AtState } & { choose: Choice } & { back_to: Turn } & { nearest: Signal } & { as_it_goes: Signal } & { leave: Signal };
  notice: CommonEvents & { retry: Signal };
}
