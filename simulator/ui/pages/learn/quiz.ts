// How far somebody is with the questions of a call. Of all this only the first answer to each is kept, by Python.
import type { LearnOption, LearnView, Question } from "../../kit/views.ts";

/** One question: what was tried so far, what is being talked over, whether it is answered, or was shown instead. */
export interface Answer {
  readonly tried: readonly string[];
  readonly revealed: LearnOption | null;
  readonly isOver: boolean;
  readonly isGiven: boolean;
  /** Answered on an earlier visit: only the first answer is known. */
  readonly isKept: boolean;
}

/** `at` is the question now asked, from 0; as many as there are: all have been. */
export interface Quiz {
  readonly at: number;
  readonly answers: readonly Answer[];
}

const UNASKED: Answer = { tried: [], revealed: null, isOver: false, isGiven: false, isKept: false };
const TRIES = ["first", "second", "third", "fourth", "fifth", "sixth"];

/** All questions, none asked yet. */
export function unasked(view: Pick<LearnView, "questions">): Quiz {
  return { at: 0, answers: view.questions.map(() => UNASKED) };
}

/** All questions with what was answered on earlier visits; begins at the first that was not. */
export function resumed({ questions }: Pick<LearnView, "questions">): Quiz {
  const answers = questions.map(({ answered, options }) =>
    answered === null
      ? UNASKED
      : { ...UNASKED, tried: [answered], isOver: true, isKept: true, isGiven: !keeps(options, answered) },
  );
  const at = answers.findIndex(({ isOver }) => !isOver);
  return { at: at < 0 ? answers.length : at, answers };
}

function keeps(options: readonly LearnOption[], id: string): boolean {
  return options.some((option) => option.id === id && option.keeps);
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
  if (answer.isGiven) return answer.isKept ? "missed the first time" : "shown to you";
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
