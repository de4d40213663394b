// How a page hears from Python and answers it. Streamlit calls a page's default export with each run of its script.

/** What Streamlit hands to a component (`st.components.v2`), as far as it is used here. */
export interface Component<View> {
  readonly data: readonly [Run<View>];
  readonly parentElement: HTMLElement | ShadowRoot;
  /** Sends an event with a value; Python then hears of it, and the page is drawn again. */
  setTriggerValue: (event: string, value: unknown) => void;
}

/**
 * One drawing of a page. `run` counts up, so that an answer can be told from no answer; `problem` is what went wrong;
 * `locale` is how the company writes dates.
 */
export interface Run<View> {
  readonly view: View;
  readonly problem: string | null;
  readonly run: number;
  readonly locale: string;
}

/** What a page draws. What it gives back ends what it began (timers, listeners), when the page is left. */
export type Draw<View> = (component: Component<View>) => () => void;

/** The pages that links lead to; their names are their addresses. */
export type Address =
  | "choose"
  | "brief"
  | "call"
  | "debrief"
  | "worked"
  | "learn"
  | "compare"
  | "calls"
  | "guide"
  | "progress"
  | "team"
  | "annotate"
  | "readiness"
  | "drill"
  | "programme"
  | "people"
  | "studio"
  | "review"
  | "library"
  | "try"
  | "about";

/** What an address carries along. Empty values are left out of it. */
export type Params = Readonly<Record<string, string | null>>;

/** By event, the type of its value: what every page may send. A page adds its own. */
export interface CommonEvents {
  go: { readonly to: Address; readonly params: Params };
}

/** Whoever can send the events that every page has. */
export interface Sender {
  send: (event: "go", value: CommonEvents["go"]) => boolean;
}

// Only a slow answer is shown as one: greying the page for 50 ms would be a flicker.
const NOTICEABLE = 400;
const PATIENCE = 8000;

// Each page is a script of its own, so what one tells the next is kept on the document: that a link was followed.
const TURNS_PAGE: ReadonlySet<string> = new Set([
  "go",
  "start",
  "again",
  "surprise",
  "begin",
  "enrol",
  "back",
  "branch",
]);
const MARK = "callSimulatorTurning";

/** True once a page was left for another, until that one has been drawn. */
export function isTurning(): boolean {
  return MARK in document.documentElement.dataset;
}

/**
 * Sends the events of one page, one at a time: a double click, or a second key while the first is on its way, is one
 * choice. `root` is marked as busy while an answer is slow; `onSilence` is called when none has come for 8 seconds.
 */
export class Channel<Events extends CommonEvents> implements Sender {
  onSilence: () => void = () => undefined;
  #component: Component<unknown> | null = null;
  #busy: string | null = null;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** False where nothing was sent, because the answer to the event before is still awaited. */
  send<Name extends keyof Events & string>(event: Name, value: Events[Name]): boolean {
    // Nobody made the page look again: whoever does something meanwhile is not held up by it.
    if ((this.#busy !== null && this.#busy !== "look") || !this.#component) return false;
    this.#settle();
    this.#busy = event;
    if (TURNS_PAGE.has(event)) document.documentElement.dataset[MARK] = "";
    if (event !== "look")
      this.#slow = setTimeout(() => {
        this.#root.setAttribute("aria-busy", "true");
      }, NOTICEABLE);
    this.#waiting = setTimeout(() => {
      this.#settle();
      this.onSilence();
    }, PATIENCE);
    this.#component.setTriggerValue(event, value);
    return true;
  }

  /** A run has come: what was sent is answered, and the next event goes out through this component. */
  answered(component: Component<unknown>): void {
    this.#component = component;
    this.#settle();
  }

  /** The page is left: no silence is waited for any more. */
  close(): void {
    clearTimeout(this.#waiting);
  }

  #settle(): void {
    clearTimeout(this.#waiting);
    clearTimeout(this.#slow);
    this.#busy = null;
    Reflect.deleteProperty(document.documentElement.dataset, MARK);
    this.#root.removeAttribute("aria-busy");
  }
}
