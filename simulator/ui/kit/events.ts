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

/** A state of a customer, by its id. */
export interface AtState {
  readonly state: string;
}

/** One choice of the trainee. `version`, here and below: how many were made on the screen it was sent from. */
export interface Choice {
  readonly choice: string;
  readonly version: number;
}

/** Begin a programme, by its id. */
export interface Enrol {
  readonly programme: string;
}

/** A name for somebody: for whoever practises, or for somebody new. */
export interface Named {
  readonly name: string;
}

/** Something asked for on a card of the drill: to be shown what is right. */
export interface OnCard {
  readonly token: string;
}

/** Something asked for on the screen of a version: a hint, or to see the answers. */
export interface OnScreen {
  readonly version: number;
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

/** What each page may send, by the name of the event. */
export interface PageEvents {
  choose: CommonEvents & { surprise: Signal } & { begin: Signal } & { enrol: Enrol } & { practise_as: PractiseAs } & { new_person: Named } & { rename: Named } & { forget: Signal } & { export: Signal };
  brief: CommonEvents & { start: Start };
  call: CommonEvents & { choose: Choice } & { hint: OnScreen } & { more_help: Signal } & { say: Said } & { hear: Said } & { say_moves: Spoken } & { reveal: OnScreen } & { back: Turn } & { look: Signal };
  debrief: CommonEvents & { begin: Signal } & { again: Again } & { look: Signal } & { branch: Turn } & { share: Signal };
  worked: CommonEvents & { start: TakeIt } & { watched: Watched };
  learn: CommonEvents & { branch: Turn };
  compare: CommonEvents;
  calls: CommonEvents;
  programme: CommonEvents & { begin: Signal } & { enrol: Enrol } & { leave: Signal };
  people: CommonEvents;
  guide: CommonEvents;
  progress: CommonEvents;
  team: CommonEvents;
  drill: CommonEvents & { answer: Answered } & { reveal: OnCard } & { go_on: Signal } & { begin: Signal };
  about: CommonEvents;
  readiness: CommonEvents;
  library: CommonEvents;
  try: CommonEvents & { begin_at: AtState } & { choose: Choice } & { back_to: Turn } & { nearest: Signal } & { as_it_goes: Signal } & { leave: Signal };
  notice: CommonEvents & { retry: Signal };
}
