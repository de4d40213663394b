"""What went well in a call: at most two things, really done, where other answers on offer would have been wrong."""

from collections.abc import Iterator, Sequence

from simulator.design.words import many
from simulator.domain.analysis import Label
from simulator.domain.evaluation import Evaluation
from simulator.domain.scorecard import Criterion, Part
from simulator.proof.worth.analysis import TurnReview
from simulator.services.calls.played import PlayedCall
from simulator.services.debrief.views import Praise
from simulator.services.teaching.earned import parts_fulfilled
from simulator.services.teaching.remedies import asked_for

MOST = 2
_WRONG: tuple[Label, ...] = ("mistake", "blunder")


def praise(played: PlayedCall, reviews: Sequence[TurnReview], evaluation: Evaluation) -> tuple[Praise, ...]:
    """Turns that met something where other answers on offer were mistakes. Nothing of the kind: no praise."""
    found = sorted(_praiseworthy(played, reviews, evaluation), key=lambda item: (-item[0], item[1].number))
    once = list({item.text: item for _, item in found}.values())
    return tuple(sorted(once[:MOST], key=lambda item: item.number))


def _praiseworthy(
    played: PlayedCall, reviews: Sequence[TurnReview], evaluation: Evaluation
) -> Iterator[tuple[int, Praise]]:
    """With how much it weighs: what is critical before all else."""
    for review in reviews:
        if review.turn.label != "best" or review.made.choice.kind != "response":
            continue
        earned = [item for item in _earned(played, review) if _stands(played, item[0], evaluation)]
        wrong = _hard(played, review) if earned else 0
        if not wrong:
            continue
        criterion, part = max(earned, key=lambda item: (item[0].is_critical, item[0].weight))
        text = f"{part.title or criterion.title}. {_feat(played, wrong)}"
        yield criterion.weight + 100 * criterion.is_critical, Praise(review.turn.turn, text)


def _feat(played: PlayedCall, wrong: int) -> str:
    """What made it one. In an open call nothing was on offer, and it had to be thought of."""
    if played.record.form == "open":
        return "You thought of it yourself."
    return f"{many(wrong, 'other answer', 'other answers')} there would have been wrong."


def _earned(played: PlayedCall, review: TurnReview) -> Iterator[tuple[Criterion, Part]]:
    """What a turn met by what it did; kind words alone are no feat."""
    kind = set(played.library.vocabulary.with_role("courtesy"))
    for criterion, part in parts_fulfilled(played.scorecard, review.before, review.after):
        asked = set(asked_for(part.check))
        whole = part.check.existence is None or set(part.check.existence.all) <= set(review.made.choice.acts)
        if criterion.weight and whole and not (asked and asked <= kind):
            yield criterion, part


def _stands(played: PlayedCall, criterion: Criterion, evaluation: Evaluation) -> bool:
    """Whether the call as a whole bears the praise out: the line is met, and none like it failed the call."""
    met = {item.id for item in evaluation.criteria if item.verdict == "met"}
    failed = [item for item in played.scorecard.criteria if item.id in evaluation.critical_errors]
    return criterion.id in met and not any(set(item.source) & set(criterion.source) for item in failed)


def _hard(played: PlayedCall, review: TurnReview) -> int:
    """How many of the other answers were mistakes at that moment."""
    others = [item for item in review.options if item.choice.kind == "response" and item is not review.made]
    return sum(played.analyst.label(review.node, review.before, item) in _WRONG for item in others)
