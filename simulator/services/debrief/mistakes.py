"""Learn from your mistakes: each turn that was a mistake or blunder, asked again before the answer is shown."""

from collections.abc import Iterator, Sequence

from simulator.design.words import fell, in_points
from simulator.domain.analysis import Label
from simulator.domain.roles import ENDS_THE_CALL
from simulator.engine.call import step
from simulator.proof.worth.analysis import EvaluatedChoice, TurnReview
from simulator.scoring.scorer import evaluate
from simulator.services.calls.account_screen import panels
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import bubbles, speaker, spoken
from simulator.services.debrief.views import LearnOption, LearnView, Question
from simulator.services.teaching.reasons import THRESHOLDS
from simulator.services.teaching.sources import sources_of

ASKED_AGAIN: tuple[Label, ...] = ("mistake", "blunder")
_LINES_BEFORE = 5


def mistakes(reviews: Sequence[TurnReview]) -> tuple[int, ...]:
    """The turns that are worth asking again."""
    return tuple(review.turn.turn for review in reviews if _is_asked_again(review))


def _is_asked_again(review: TurnReview) -> bool:
    """Whether there is something to learn: where every choice cost as much, there was no better one to find."""
    return review.turn.label in ASKED_AGAIN and review.turn.better is not None


def lessons(played: PlayedCall) -> LearnView:
    """All questions of one call, in its order."""
    plan = played.call.plan
    return LearnView(
        id=played.record.id,
        scenario=plan.scenario.title,
        persona=plan.persona.title,
        speaker=speaker(played.call),
        questions=tuple(_question(played, review) for review in played.reviews or () if _is_asked_again(review)),
    )


def _question(played: PlayedCall, review: TurnReview) -> Question:
    lost = [item for item in played.scorecard.criteria if item.id in review.turn.lost]
    lost.sort(key=lambda item: (not item.is_critical, -item.weight))
    return Question(
        number=review.turn.turn,
        label=review.turn.label,
        before=bubbles(review.before, mood_shown=True)[-_LINES_BEFORE:],
        panels=panels(review.before),
        options=tuple(_option(played, review, option) for option in review.options),
        chosen=review.made.choice.id,
        best=review.best.choice.id,
        reply=step(review.before, review.best.choice.id).entries[-1].text,
        coaching=lost[0].coaching if lost else None,
        sources=sources_of(played.library, lost),
    )


def _option(played: PlayedCall, review: TurnReview, option: EvaluatedChoice) -> LearnOption:
    label = played.analyst.label(review.node, review.before, option)
    keeps = label in ("best", "good")
    return LearnOption(
        id=option.choice.id,
        text=spoken(review.before, option.choice),
        kind="response" if option.choice.kind == "response" else "action",
        keeps=keeps,
        label=label,
        why=dict(THRESHOLDS)[label] if keeps else _against(played, review, option, label),
    )


def _against(played: PlayedCall, review: TurnReview, option: EvaluatedChoice, label: Label) -> str:
    """What is wrong with a choice: in its author's words, else what it breaks, else what it leaves open."""
    if option.wrong is not None:
        return option.wrong
    before, after = (
        evaluate(played.scorecard, call.trace) for call in (review.before, step(review.before, option.choice.id))
    )
    fine = {item.id for item in before.criteria if item.verdict != "not_met"}
    broken = [item.id for item in after.criteria if item.verdict == "not_met" and item.id in fine]
    said = [item.missed for item in played.scorecard.criteria if item.id in broken and item.missed]
    ends = option.choice.role in ENDS_THE_CALL and len(said) != 1
    if said and not ends:
        return f"{'. '.join(said[:2])}."
    does = ("ends the call too early",) if ends else ()
    *others, last = (*does, *_price(review, option)) or ("",)
    return f"It {', '.join(others)}{' and ' if others else ''}{last}." if last else dict(THRESHOLDS)[label]


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
