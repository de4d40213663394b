// One page: the object that lives from its first drawing on, and how it is laid out.
import { html, render } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { Channel, type Address, type CommonEvents, type Component, type Draw, isTurning } from "./channel.ts";
import { masthead, problem, skip, type Content } from "./elements.ts";
import { beginAtTop, frame } from "./frame.ts";
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
    this.view = component.data[0].view;
    frame();
    component.parentElement.append(root);
  }

  /** Takes what Python has sent. `draw` is what `redraw` does from then on. */
  take(component: Component<View>, draw: () => void): void {
    const [run] = component.data;
    this.view = run.view;
    this.problem = run.problem;
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

/** What of a page is not the same for all of them. */
export interface Layout<View, Own> {
  /** The entry of the masthead that this page is. */
  readonly here: Address | null;
  /** Everything below the masthead. */
  readonly draw: (page: Own) => Content;
  /** What the page is about. Where that changes, nothing is left of the page before: a list opened by hand is shut. */
  readonly about?: (view: View) => unknown;
}

/** A page that is laid out anew with every run: masthead, then what its `draw` says. */
export function laidOut<Name extends keyof PageViews, Events extends CommonEvents = CommonEvents>(
  _name: Name,
  layout: Layout<PageViews[Name], Page<PageViews[Name], Events>>,
): Draw<PageViews[Name]> {
  type View = PageViews[Name];
  const pageOf = pages<View, Events, Page<View, Events>>((component) => new Page(component));
  return (component) => {
    const page = pageOf(component);
    let silent = false;
    const draw = () => {
      render(whole(page, layout, silent), page.root);
    };
    page.take(component, draw);
    page.onSilence = () => {
      silent = true;
      draw();
    };
    draw();
    const main = page.root.querySelector<HTMLElement>("#main");
    if (main) page.arrive(main);
    return () => {
      page.close();
    };
  };
}

function whole<View, Events extends CommonEvents>(
  page: Page<View, Events>,
  layout: Layout<View, Page<View, Events>>,
  silent: boolean,
): Content {
  const main = () => page.root.querySelector<HTMLElement>("#main")?.focus();
  return [
    problem(silent ? SILENT : null),
    skip("Skip to the page", main),
    masthead(page, layout.here),
    html`<div id="main" tabindex="-1">${keyed(layout.about?.(page.view), layout.draw(page))}</div>`,
  ];
}
