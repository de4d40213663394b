// What the browser alone knows of the studio: the editor, what waits to be sent, and what is unfolded.
import type { CommonEvents } from "../../kit/channel.ts";
import type { PageEvents } from "../../kit/events.ts";
import type { LaidOut } from "../../kit/page.ts";
import type { OpenFile, StudioPage as View } from "../../kit/views.ts";
import { Editor } from "./editor.ts";

export type Events = PageEvents["studio"] & CommonEvents;
export type Tab = "files" | "text" | "form" | "proof";
export type Panel = "none" | "begin" | "copy" | "publish" | "history";

export interface State {
  editor: Editor | null;
  /** Events that wait for the answer to the one before; their values are made when they are sent. */
  waiting: (() => boolean)[];
  /** The number of the text that is on its way to the draft: a page without it was asked for before. */
  onItsWay: number | null;
  number: number;
  /** Whether another window was faster: nothing more is sent until somebody has chosen. */
  lost: boolean;
  typing: ReturnType<typeof setTimeout> | undefined;
  looking: ReturnType<typeof setTimeout> | undefined;
  moving: ReturnType<typeof setTimeout> | undefined;
  tab: Tab;
  panel: Panel;
  sought: string;
}
export type Studio = LaidOut<View, Events, State>;

/** Milliseconds after the last key before what was typed is sent, and between two looks at a proof. */
const REST = 80;
const LOOK = 400;

export function begin(): State {
  return {
    editor: null,
    waiting: [],
    onItsWay: null,
    number: Date.now(),
    lost: false,
    typing: undefined,
    looking: undefined,
    moving: undefined,
    tab: "text",
    panel: "none",
    sought: "",
  };
}

/** Sends an event as soon as those before it are answered; what was typed until now goes first. */
export function post<Name extends keyof Events>(page: Studio, event: Name, value: () => Events[Name]): void {
  handOver(page);
  page.state.waiting.push(() => page.send(event, value()));
  pump(page);
}

/** The stamp of the text that is shown: every edit says which text it was made from. */
export function seen(page: Studio): string {
  return page.view.studio.open?.stamp ?? "";
}

/** Sends what waits, as far as the answer before has come. */
export function pump(page: Studio): void {
  const { state } = page;
  while (state.onItsWay === null && state.waiting[0]?.() === true) state.waiting.shift();
}

/** What was typed goes to the draft, if there is anything. */
export function handOver(page: Studio): void {
  clearTimeout(page.state.typing);
  const { editor, lost } = page.state;
  const open = page.view.studio.open;
  if (!editor?.isAhead || !open || lost) return;
  page.state.waiting.push(() => written(page, editor, open.path));
  pump(page);
}

function written(page: Studio, editor: Editor, file: string): boolean {
  const { state } = page;
  const number = state.number + 1;
  const sent = page.send("write", { file, seen: seen(page), text: editor.text, number });
  if (!sent) return false;
  editor.handOver();
  state.number = number;
  state.onItsWay = number;
  return true;
}

function onTyped(page: Studio): void {
  clearTimeout(page.state.typing);
  page.state.typing = setTimeout(() => {
    handOver(page);
  }, REST);
}

function onMoved(page: Studio, line: number): void {
  clearTimeout(page.state.moving);
  page.state.moving = setTimeout(() => {
    const open = page.view.studio.open;
    if (!open || page.state.lost) return;
    const part = open.parts.filter((one) => one.line <= line && one.path.length > 0).at(-1)?.path ?? [];
    if (part.join("/") !== open.part.join("/")) post(page, "open", () => ({ file: open.path, part }));
  }, LOOK);
}

/** After each answer: the editor shows what the draft has, what waited is sent, and a proof is looked at again. */
export function settle(page: Studio): void {
  const { state, view } = page;
  if (state.onItsWay !== null && view.heard !== state.onItsWay) return;
  state.onItsWay = null;
  if (view.lost) {
    state.lost = true;
    state.waiting = [];
  }
  const place = page.root.querySelector<HTMLElement>(".editor");
  if (place && view.studio.open) showIn(page, place, view.studio.open);
  pump(page);
  lookAgain(page);
}

function showIn(page: Studio, place: HTMLElement, open: OpenFile): void {
  const { state } = page;
  state.editor ??= new Editor(place, {
    typed: () => {
      onTyped(page);
    },
    moved: (line) => {
      onMoved(page, line);
    },
  });
  if (!state.lost) state.editor.show(open);
  state.editor.mark(page.view.studio.found);
  if (state.editor.isAhead && !state.lost) onTyped(page);
}

function lookAgain(page: Studio): void {
  const { proving, checked } = page.view.studio;
  clearTimeout(page.state.looking);
  if (checked && proving.state !== "proving" && proving.state !== "checking") return;
  if (proving.state === "failed") return;
  page.state.looking = setTimeout(() => {
    if (!page.state.lost) page.send("look", true);
  }, LOOK);
}

/** Another window was faster, and its text is taken: what was typed here is gone. */
export function takeTheirs(page: Studio): void {
  const open = page.view.studio.open;
  if (open) page.state.editor?.giveUp(open);
  page.state.lost = false;
  settle(page);
  page.redraw();
}

/** Another window was faster, and this text replaces its own: it is one more edit, so undo brings theirs back. */
export function keepOurs(page: Studio): void {
  const open = page.view.studio.open;
  const { editor } = page.state;
  page.state.lost = false;
  if (open && editor) {
    page.state.waiting.push(() => written(page, editor, open.path));
  }
  pump(page);
  page.redraw();
}

/** The page is left: what was typed last is still sent. */
export function leave(page: Studio): void {
  handOver(page);
  clearTimeout(page.state.looking);
  clearTimeout(page.state.moving);
  page.state.editor?.close();
  page.state.editor = null;
}
