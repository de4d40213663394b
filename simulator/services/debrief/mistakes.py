"""Learn from your mistakes: each turn that was a mistake or blunder, asked again before the answer is shown."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from simulator.design.words import fell, in_points
from simulator.domain.analysis import FINE, Label
from simulator.domain.errors import NotFound
from simulator.domain.evaluation import CriterionResult
from simulator.domain.roles import ENDS_THE_CALL
from simulator.domain.scorecard import Criterion, Part
from simulator.engine.call import step
from simulator.engine.choice import Choice
from simulator.engine.draw import shuffled
from simulator.proof.worth.analysis import EvaluatedChoice, TurnReview
from simulator.scoring.scorer import evaluate
from simulator.services.calls.account_screen import panels
from simulator.services.calls.asked_again import AnsweredAgain, answers_again
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import bubbles, named, speaker, spoken
from simulator.services.debrief.views import LearnOption, LearnView, Question
from simulator.services.teaching.good_agent import course, next_step
from simulator.services.teaching.reasons import THRESHOLDS, broken, gravest_first
from simulator.services.teaching.remedies import asked_for
from simulator.services.teaching.sources import statements

ASKED_AGAIN: tuple[Label, ...] = ("mistake", "blunder")
_LINES_BEFORE = 5
_MOST_ASKED = 7
"""Choices to choose from at a turn of an open call."""


def mistakes(reviews: Sequence[TurnReview]) -> tuple[int, ...]:
    """The turns that are worth asking again."""
    return tuple(review.turn.turn for review in reviews if _is_asked_again(review))


def _is_asked_again(review: TurnReview) -> bool:
    """Whether there is something to learn: where every choice cost as much, there was no better one to find."""
    return review.turn.label in ASKED_AGAIN and review.turn.better is not None


def answered(played: PlayedCall, number: int, choice: str) -> AnsweredAgain:
    """What an answer to the mistake of turn `number` comes to. Raises NotFound where none such was asked."""
    review = next((it for it in played.reviews or () if it.turn.turn == number and _is_asked_again(it)), None)
    question = _question(played, review) if review else None
    option = next((item for item in question.options if item.id == choice), None) if question else None
    if question is None or option is None:
        raise NotFound("question about this call", f"{number} {choice}")
    return AnsweredAgain(choice, option.keeps, tuple(name for name, _ in question.sources))


def lessons(played: PlayedCall) -> LearnView:
    """All questions of one call, in its order, with the first answers that were given to them before."""
    plan = played.call.plan
    before = {2 * seq + 2: answer.choice for seq, answer in answers_again(played).items()}
    return LearnView(
        id=played.record.id,
        scenario=plan.scenario.title,
        persona=plan.persona.title,
        speaker=speaker(played.call),
        questions=tuple(
            replace(_question(played, review), answered=before.get(review.turn.turn))
            for review in played.reviews or ()
            if _is_asked_again(review)
        ),
    )


class _Error(NamedTuple):
    """What a turn was wrong for. `done`: it did what is forbidden; else it lost what should have been done."""

    criterion: Criterion
    part: Part
    done: bool


def _question(played: PlayedCall, review: TurnReview) -> Question:
    error = _error(played, review)
    options = tuple(_option(played, review, option, error) for option in _asked(played, review))
    best = _best(played, review, error, {option.id for option in options if option.keeps})
    return Question(
        number=review.turn.turn,
        label=review.turn.label,
        before=bubbles(review.before, mood_shown=True)[-_LINES_BEFORE:],
        panels=panels(review.before),
        options=options,
        chosen=review.made.choice.id,
        best=best.id,
        reply=step(review.before, best.id).entries[-1].text,
        coaching=error.part.coaching if error else review.made.wrong,
        sources=statements(played.library, error.part.source) if error else (),
    )


def _asked(played: PlayedCall, review: TurnReview) -> Sequence[EvaluatedChoice]:
    """The choices to choose from: all that were open; in an open call, what was said, what is right and some others.

    The others are what somebody might say instead: the first moves in the call's own order that are wrong there.
    """
    if not review.made.choice.said and played.record.form != "open":
        return review.options
    way = course(played.library, played.analyst, review.before).choices[len(review.before.choices) :]
    right = [item for item in review.options if item.choice.id in way][:2]
    left = [item for item in review.options if item is not review.made and item not in right]
    made = {item.move for item in review.made.choice.said}
    said = [item for item in left if item.choice.kind == "response" and len(item.choice.said) == 1]
    plain = [item for item in said if item.choice.said[0].wording is None and item.choice.said[0].move not in made]
    wrong = [item for item in plain if played.analyst.label(review.node, review.before, item) not in FINE]
    drawn = shuffled(wrong, review.before.seed, f"learn/{review.turn.turn}")[: _MOST_ASKED - 1 - len(right)]
    return shuffled((review.made, *right, *drawn), review.before.seed, f"learn/order/{review.turn.turn}")


def _error(played: PlayedCall, review: TurnReview) -> _Error | None:
    """The gravest thing a turn violated or lost; None where it cost only time. What barred a pass comes first."""
    slips = [_Error(item.criterion, item.part, done=True) for item in review.slips]
    result = evaluate(played.scorecard, review.after.trace)
    lost = [item for item in result.criteria if item.id in review.turn.lost]
    found = [*slips, *(_Error(*failed, done=False) for item in lost for failed in _failed(played, item))]
    return min(found, key=_gravest, default=None)


def _gravest(error: _Error) -> tuple[bool, bool, bool, int]:
    line = error.criterion
    return not line.is_critical, not line.bars_a_pass, not error.done, -line.weight


def _option(played: PlayedCall, review: TurnReview, option: EvaluatedChoice, error: _Error | None) -> LearnOption:
    label = played.analyst.label(review.node, review.before, option)
    first = "" if label in FINE else _right_but_first(played, review, option, error)
    why = first or (dict(THRESHOLDS)[label] if label in FINE else _against(played, review, option, label))
    return LearnOption(
        id=option.choice.id,
        text=named(review.before, option.choice),
        kind="response" if option.choice.kind == "response" else "action",
        keeps=label in FINE or bool(first),
        label=label,
        why=why,
    )


def _right_but_first(played: PlayedCall, review: TurnReview, option: EvaluatedChoice, error: _Error | None) -> str:
    """What to say of a choice that puts right what the turn was wrong for, where something had to come before it.

    So it is with an ending where the turn was another one: the right desk, and things still open. Empty for all else.
    """
    choice, made = option.choice, review.made.choice
    if error is None or option.wrong is not None or option is review.made:
        return ""
    if choice.role != made.role or choice.role not in ENDS_THE_CALL or not _does_no_harm(played, review, option, error):
        return ""
    first = next_step(played.library, played.analyst, review.before)
    words = spoken(review.before, first)
    told = "Right desk." if choice.role == "transfer" else "Right."
    return f"{told} Before it: {words if first.kind == 'action' else f'“{words}”'}"


def _does_no_harm(played: PlayedCall, review: TurnReview, option: EvaluatedChoice, error: _Error) -> bool:
    """Whether an ending only comes too soon: not what the turn was wrong for, and no wrong place to end the call at."""
    after = step(review.before, option.choice.id)
    too_soon = all(item.part.check.precedence for item in option.slips)
    if option.critical or not too_soon or error.part.id in {item.part.id for item in option.slips}:
        return False
    missed = [item for item in evaluate(played.scorecard, after.trace).criteria if item.verdict == "not_met"]
    if error.criterion.id in {item.id for item in missed} - _gone(played, review):
        return False
    ending = set(played.library.vocabulary.with_role(*ENDS_THE_CALL))
    checks = [part.check for item in missed for _, part in _failed(played, item)]
    return not any(ending & set(asked_for(check)) or check.outcome_in for check in checks)


def _failed(played: PlayedCall, result: CriterionResult) -> Iterator[tuple[Criterion, Part]]:
    """The checks of a line that failed."""
    criterion = next(item for item in played.scorecard.criteria if item.id == result.id)
    failed = {item.id for item in result.failed}
    yield from ((criterion, part) for part in criterion.rests_on if part.id in failed)


def _gone(played: PlayedCall, review: TurnReview) -> set[str]:
    """What turns before this one had lost."""
    earlier = (item for item in played.reviews or () if item.turn.turn < review.turn.turn)
    return {name for item in earlier for name in item.turn.lost}


def _best(played: PlayedCall, review: TurnReview, error: _Error | None, kept: Set[str]) -> Choice:
    """The choice to show: of those that are right, one that puts right what the turn was wrong for."""
    after = course(played.library, played.analyst, review.before).choices[len(review.before.choices) :]
    right = [item.choice for item in review.options if item.choice.id in kept]
    right.sort(key=lambda item: after.index(item.id) if item.id in after else len(after))
    wanted = set(asked_for(error.part.check)) if error else set()
    meant = [item for item in right if wanted & set(item.acts)]
    if error and not meant and review.made.choice.role in ENDS_THE_CALL:
        meant = [item for item in right if item.role == review.made.choice.role and item.id in after]
    return next(iter(meant or right), review.best.choice)


def _against(played: PlayedCall, review: TurnReview, option: EvaluatedChoice, label: Label) -> str:
    """What is wrong with a choice: in its author's words, else what it violates, else what it leaves open."""
    if option.wrong is not None:
        return option.wrong
    if option.slips:
        told = dict.fromkeys(broken(item) for item in gravest_first(option.slips)[:2])
        return " ".join(f"{text}." for text in told)
    place = _wrong_place(played, review, option)
    if place is not None:
        return f"{place}."
    does = ("ends the call too early",) if option.choice.role in ENDS_THE_CALL else ()
    *others, last = (*does, *_price(review, option)) or ("",)
    return f"It {', '.join(others)}{' and ' if others else ''}{last}." if last else dict(THRESHOLDS)[label]


def _wrong_place(played: PlayedCall, review: TurnReview, option: EvaluatedChoice) -> str | None:
    """What happened instead, where a transfer goes to others than those it should have gone to."""
    if option.choice.role != "transfer":
        return None
    transfers = set(played.library.vocabulary.with_role("transfer"))
    for result in evaluate(played.scorecard, step(review.before, option.choice.id).trace).criteria:
        for _, part in _failed(played, result):
            if transfers & set(asked_for(part.check)) and result.id not in _gone(played, review):
                return part.missed
    return None


def _price(review: TurnReview, option: EvaluatedChoice) -> Iterator[str]:
    """What a choice that nobody says anything against would have done."""
    if option.after is None:
        yield "is a critical error"
        return
    if review.turn.before.can_pass and not option.after.can_pass:
        yield "puts a pass out of reach"
    lost = fell(review.turn.before.score, option.after.score)
    if lost is not None:
        yield f"costs {in_points(lost)}"
