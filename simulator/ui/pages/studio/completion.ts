// What the editor offers while a name is typed: names that the library knows where one is meant, else those of the form.
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { Known, OpenFile } from "../../kit/views.ts";
import { isName, namesAround } from "./texts.ts";

const MOST_ABOUT = 60;

/** What can be written at a place of an open file; null where nothing is being written. */
export function offered(context: CompletionContext, open: OpenFile): CompletionResult | null {
  const word = context.matchBefore(/\w+/);
  if (!word && !context.explicit) return null;
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  if (/["'][^"']*$/.test(before.replace(/(["'])[^"']*?\1/g, ""))) return null;
  const above = context.state.doc.sliceString(0, line.from).split("\n").slice(0, -1);
  const options = choices(open, namesAround(above, before), isName(before));
  return options.length ? { from: word?.from ?? context.pos, options, validFor: /^\w*$/ } : null;
}

/** The names for a place: `around` are those that stand around it, nearest first. */
export function choices(open: OpenFile, around: readonly string[], asName: boolean): Completion[] {
  const kinds = around.slice(0, 2).map((name) => open.completes[name]);
  const kind = kinds.find((found) => found !== undefined);
  const names = kind ? open.names.filter((name) => name.kind === kind) : [];
  const keys = asName ? open.keys : [];
  const rest = kind || asName ? [] : open.names;
  return [
    ...names.map((name) => completion(name, 2)),
    ...keys.map((key) => completion(key, 0)),
    ...rest.map((name) => completion(name, -1)),
  ];
}

function completion(known: Known, boost: number): Completion {
  const about = known.about.length > MOST_ABOUT ? `${known.about.slice(0, MOST_ABOUT)}…` : known.about;
  const detail = known.kind === "key" ? about : `${known.kind}${about && ": "}${about}`;
  return { label: known.name, detail, boost, type: known.kind };
}
