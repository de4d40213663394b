// Two texts compared, and a place of a text: what the editor has to know to stay true to the draft. No editor in here.

/** One stretch of a text that became another. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The shortest single stretch that turns one text into the other; null where they are the same. */
export function changed(old: string, now: string): Span | null {
  if (old === now) return null;
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return { from: head, to: old.length - tail, insert: now.slice(head, now.length - tail) };
}

const NAME = /^(\s*)(?:- )*(?:\{\s*)?([\w]+)\s*:/;

/** The names that stand around a place of a YAML file, the nearest first: that of its own line, then of those above. */
export function namesAround(lines: readonly string[], before: string): readonly string[] {
  const found: string[] = [];
  const inLine = [...before.matchAll(/([\w]+)\s*:(?=\s|$)/g)].map((match) => match[1] ?? "");
  found.push(...inLine.reverse());
  let indent = /^[\s-]*/.exec(before)?.[0].length ?? 0;
  for (let at = lines.length - 1; at >= 0 && indent > 0; at -= 1) {
    const match = NAME.exec(lines[at] ?? "");
    const depth = match?.[1]?.length ?? indent;
    if (match?.[2] && depth < indent) {
      found.push(match[2]);
      indent = depth;
    }
  }
  return found;
}

/** Whether a name is being written, and not its value: nothing but an indent and dashes stands before it. */
export function isName(before: string): boolean {
  return /^[\s-]*\w*$/.test(before) || /[{,]\s*\w*$/.test(before);
}
