// How far somebody is with the questions of a call. It begins anew with every visit; nothing of it is kept.
import type { LearnOption, LearnView, Question } from "../../kit/views.ts";

/** One question: what was tried so far, what is being talked over, whether it is answered, or was shown instead. */
export interface Answer {
  readonly tried: readonly string[];
  readonly revealed: LearnOption | null;
  readonly isOver: boolean;
  readonly isGiven: boolean;
}

/** `at` is the question now asked, from 0; as many as there are: all have been. */
export interface Quiz {
  readonly at: number;
  readonly answers: readonly Answer[];
}

const UNASKED: Answer = { tried: [], revealed: null, isOver: false, isGiven: false };
const TRIES = ["first", "second", "third", "fourth", "fifth", "sixth"];

/** All questions, none asked yet. */
export function unasked(view: Pick<LearnView, "questions">): Quiz {
  return { at: 0, answers: view.questions.map(() => UNASKED) };
}

/** The answer to a question, by its place. */
export function answerAt({ answers }: Quiz, at: number): Answer {
  return answers[at] ?? UNASKED;
}

function changed(quiz: Quiz, change: Partial<Answer>): Quiz {
  const answers = quiz.answers.map((answer, index) => (index === quiz.at ? { ...answer, ...change } : answer));
  return { ...quiz, answers };
}

/** An option was chosen: it is talked over, and where it keeps everything the question is answered. */
export function chosen(quiz: Quiz, option: LearnOption): Quiz {
  const { tried } = answerAt(quiz, quiz.at);
  return changed(quiz, { tried: [...tried, option.id], revealed: option, isOver: option.keeps });
}

/** Asked once more, without what was tried. */
export function askedAgain(quiz: Quiz): Quiz {
  return changed(quiz, { revealed: null });
}

/** The answer was asked for. */
export function given(quiz: Quiz): Quiz {
  return changed(quiz, { revealed: null, isOver: true, isGiven: true });
}

/** On to the next question. */
export function onward(quiz: Quiz): Quiz {
  return { ...quiz, at: quiz.at + 1 };
}

/** Whether it was answered right with the first try. */
export function atOnce(answer: Answer): boolean {
  return answer.isOver && !answer.isGiven && answer.tried.length === 1;
}

/** How a question went, in words. */
export function wentHow(answer: Answer): string {
  if (answer.isGiven) return "shown to you";
  return atOnce(answer) ? "right first time" : `right on the ${TRIES[answer.tried.length - 1] ?? "last"} try`;
}

/** What is known of an option by now: nothing, that it was tried, or that it is the one. */
export function known(answer: Answer, question: Pick<Question, "best">, option: LearnOption): "" | "right" | "wrong" {
  if (answer.tried.includes(option.id)) return option.keeps ? "right" : "wrong";
  return answer.isOver && option.id === question.best ? "right" : "";
}

/** The digit that chooses an answer, as in a call; none for actions and from the tenth answer on. */
export function keyOf(options: readonly LearnOption[], option: LearnOption): string | null {
  const at = options.filter((item) => item.kind === "response").indexOf(option);
  return at >= 0 && at < 9 ? String(at + 1) : null;
}
