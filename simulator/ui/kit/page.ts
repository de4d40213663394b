// One page: the object that lives from its first drawing on, and how it is laid out.
import { gettext, useLanguage } from "./language.ts";
import { html, render } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import {
  Channel,
  type Address,
  type CommonEvents,
  type Component,
  type Draw,
  type Sender,
  isTurning,
} from "./channel.ts";
import { problem, skip, type Content } from "./elements.ts";
import { useLocale } from "./format.ts";
import { beginAtTop, frame } from "./frame.ts";
import { masthead } from "./masthead.ts";
import type { PageViews } from "./views.ts";

const SILENT = "The app is not answering. Check that it is still running, then load this page again.";

/** A page on the screen. It stays the same from run to run; `view` and `problem` are those of the last one. */
export class Page<View, Events extends CommonEvents> extends Channel<Events> {
  view: View;
  problem: string | null = null;
  /** Whether this is a page somebody has just come to, by a link or a button and not by loading it. */
  arrives = isTurning();
  readonly root: HTMLElement;
  #draw: () => void = () => undefined;

  constructor(component: Component<View>) {
    const root = document.createElement("div");
    root.className = "page";
    super(root);
    this.root = root;
    root.addEventListener("click", (event) => {
      toGuide(this, event);
    });
    this.view = component.data[0].view;
    frame();
    component.parentElement.append(root);
  }

  /** Takes what Python has sent. `draw` is what `redraw` does from then on. */
  take(component: Component<View>, draw: () => void): void {
    const [run] = component.data;
    this.view = run.view;
    this.problem = run.problem;
    useLocale(run.locale);
    useLanguage(run.locale);
    this.answered(component);
    this.#draw = draw;
  }

  /** Draws the page again from its last view, after something changed in the browser alone. */
  redraw(): void {
    this.#draw();
  }

  /** The first time that is asked of a page somebody has just come to: begin at its top. */
  arrive(main: HTMLElement): void {
    if (!this.arrives) return;
    this.arrives = false;
    beginAtTop(main);
  }
}

/** A plain click on a statement that is cited, wherever it stands, turns to the guide without loading the app again. */
function toGuide(page: Sender, event: MouseEvent): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  const cited = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-statement]") : null;
  const statement = cited?.dataset["statement"];
  if (!statement) return;
  event.preventDefault();
  page.send("go", { to: "guide", params: { statement } });
}

/**
 * The page of a component, made with its first drawing. `make` may make one with fields of its own. Each page is a
 * script of its own, so what is remembered here is remembered for one kind of page.
 */
export function pages<View, Events extends CommonEvents, Own extends Page<View, Events>>(
  make: (component: Component<View>) => Own,
): (component: Component<View>) => Own {
  const known = new WeakMap<Node, Own>();
  return (component) => {
    const page = known.get(component.parentElement) ?? make(component);
    known.set(component.parentElement, page);
    return page;
  };
}

/** A page that `laidOut` made. `state` is what the browser alone knows of it: what is selected, what was answered. */
export class LaidOut<View, Events extends CommonEvents, State> extends Page<View, Events> {
  state: State;
  silent = false;

  constructor(component: Component<View>, state: State) {
    super(component);
    this.state = state;
  }
}

/** What of a page is not the same for all of them. */
export interface Layout<View, State, Own> {
  /** The entry of the masthead that this page is. */
  readonly here: Address | null;
  /** Everything below the masthead. */
  readonly draw: (page: Own) => Content;
  /** What the page is about. Where that changes, nothing is left of the page before: a list opened by hand is shut. */
  readonly about?: (view: View) => unknown;
  /** The state that a page about something else begins with. */
  readonly state?: (view: View) => State;
  /** What is done after Python's answer was drawn; `isNew` where the page is about something else than before. */
  readonly drawn?: (page: Own, isNew: boolean) => void;
  /** A key was pressed, alone, that nothing else on the page has taken. */
  readonly onKey?: (page: Own, event: KeyboardEvent) => void;
  /** What has to end when the page is left. */
  readonly left?: (page: Own) => void;
}

/** A page that is laid out anew with every run: masthead, then what its `draw` says. */
export function laidOut<Name extends keyof PageViews, Events extends CommonEvents = CommonEvents, State = undefined>(
  _name: Name,
  layout: Layout<PageViews[Name], State, LaidOut<PageViews[Name], Events, State>>,
): Draw<PageViews[Name]> {
  type View = PageViews[Name];
  type Own = LaidOut<View, Events, State>;
  const begin = (view: View) => layout.state?.(view) as State;
  const listeners = new WeakMap<Own, (event: KeyboardEvent) => void>();
  const pageOf = pages<View, Events, Own>((component) => {
    const page: Own = new LaidOut(component, begin(component.data[0].view));
    listeners.set(page, (event) => {
      if (!isTaken(event)) layout.onKey?.(page, event);
    });
    return page;
  });
  const seen = new WeakMap<Own, unknown>();
  return (component) => {
    const page = pageOf(component);
    const about = layout.about?.(component.data[0].view);
    const isNew = !seen.has(page) || seen.get(page) !== about;
    if (isNew && seen.has(page)) page.state = begin(component.data[0].view);
    seen.set(page, about);
    answer(page, component, layout);
    layout.drawn?.(page, isNew);
    const listener = listeners.get(page);
    if (listener) document.addEventListener("keydown", listener);
    return () => {
      if (listener) document.removeEventListener("keydown", listener);
      layout.left?.(page);
      page.close();
    };
  };
}

function answer<View, Events extends CommonEvents, State>(
  page: LaidOut<View, Events, State>,
  component: Component<View>,
  layout: Layout<View, State, LaidOut<View, Events, State>>,
): void {
  const draw = () => {
    render(whole(page, layout), page.root);
  };
  page.take(component, draw);
  page.silent = false;
  page.onSilence = () => {
    page.silent = true;
    draw();
  };
  draw();
  const main = page.root.querySelector<HTMLElement>("#main");
  if (main) page.arrive(main);
}

/** Whether a key is meant for something else: for words being typed, for the browser, or for a part of the page. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

function whole<View, Events extends CommonEvents, State>(
  page: LaidOut<View, Events, State>,
  layout: Layout<View, State, LaidOut<View, Events, State>>,
): Content {
  const main = () => page.root.querySelector<HTMLElement>("#main")?.focus();
  return [
    problem(page.silent ? SILENT : null),
    skip(gettext("Skip to the page"), main),
    masthead(page, layout.here),
    html`<div id="main" tabindex="-1">${keyed(layout.about?.(page.view), layout.draw(page))}</div>`,
  ];
}
