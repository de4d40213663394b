// Looking something up: what is searched, what is found, and where in a text it stands.
import type { GuideView, StatementView, TermView } from "../../kit/views.ts";

/** What was typed, as words in small letters. Every one of them has to be found. */
export function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

const holds = (texts: readonly string[], words: readonly string[]) => {
  const text = texts.join("\n").toLowerCase();
  return words.every((word) => text.includes(word));
};

/** Whether a statement answers to the words: by its number, its text, its wordings, its calls, its lines or its terms. */
export function answers(statement: StatementView, terms: readonly TermView[], words: readonly string[]): boolean {
  const spoken = terms.filter((term) => statement.terms.includes(term.id)).flatMap(namesOf);
  return holds(
    [
      statement.id,
      statement.says,
      ...statement.wordings.map((wording) => wording.text),
      ...statement.calls.filter((call) => call.mainly).map((call) => call.title),
      ...statement.checks.map((check) => check.title),
      ...spoken,
    ],
    words,
  );
}

/** Every way to write a term. */
export function namesOf(term: TermView): readonly string[] {
  return [term.term, term.stands_for ?? "", ...term.also].filter(Boolean);
}

/** Whether a term answers to the words. */
export function isMeant(term: TermView, words: readonly string[]): boolean {
  return holds([...namesOf(term), term.means, ...term.statements], words);
}

/** What is left of the guide for a query; all of it for an empty one. A number alone, like C2, finds that statement. */
export function found(view: GuideView, query: string): Pick<GuideView, "chapters" | "terms"> {
  const words = wordsOf(query);
  if (words.length === 0) return view;
  const all = view.chapters.flatMap((chapter) => chapter.statements);
  const named = all.find(({ id }) => id.toLowerCase() === words.join(""));
  const isFound = (statement: StatementView) => (named ? statement === named : answers(statement, view.terms, words));
  const chapters = view.chapters
    .map((chapter) => ({ ...chapter, statements: chapter.statements.filter(isFound) }))
    .filter((chapter) => chapter.statements.length > 0);
  return { chapters, terms: view.terms.filter((term) => isMeant(term, words)) };
}

/** A text in pieces: every second one is what was looked for. */
export function pieces(text: string, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [text];
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  const pattern = longestFirst.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return text.split(new RegExp(`(${pattern})`, "gi"));
}
