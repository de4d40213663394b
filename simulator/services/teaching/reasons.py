"""Why a turn has its label, in the words that board, feedback and lessons share."""

from collections.abc import Iterable, Iterator

from simulator.design.words import MARKS, fell, in_points
from simulator.domain.analysis import FINE, MISTAKE_POINTS, Label
from simulator.domain.roles import ENDS_THE_CALL
from simulator.domain.scorecard import Scorecard
from simulator.proof.worth.analysis import TurnReview
from simulator.scoring.scorer import Violation

THRESHOLDS: tuple[tuple[Label, str], ...] = (
    ("best", "Right at that moment."),
    ("good", "Right at that moment, though it had been said or done already."),
    ("inaccuracy", f"Wrong at that moment, or costs less than {MISTAKE_POINTS:g} points."),
    ("mistake", f"Breaks what weighs or costs {MISTAKE_POINTS:g} points or more. A pass may still be possible."),
    ("blunder", "A critical error, or the turn after which a pass was out of reach."),
)
"""The limits are judgements of ours: no study says how many points make a mistake."""


LATE = 15
"""Turns left from which a loss that nothing else explains is one of time."""


def why(review: TurnReview, card: Scorecard) -> str:
    """What a label rests on, in a sentence or two."""
    turn = review.turn
    return " ".join(_reasons(review, card)) or dict(THRESHOLDS)[turn.label]


def _reasons(review: TurnReview, card: Scorecard) -> Iterator[str]:
    turn, made, slip = review.turn, review.made, gravest(review)
    lost = None if turn.label in FINE else fell(turn.before.score, turn.after.score)
    if slip is not None:
        yield f"{broken(slip)}."
    if made.wrong is not None:
        yield made.wrong
    elif made.choice.role in ENDS_THE_CALL and turn.lost and slip is None:
        yield f"It ended the call with {things(len(turn.lost))} still open."
    elif lost is not None and review.node.turns_left <= LATE and slip is None:
        yield f"{_left(review.node.turns_left)}, and something else needed it."
    if slip is not None and slip.criterion.is_critical:
        return  # what it cost besides is nothing beside the harm
    if turn.before.can_pass and not turn.after.can_pass:
        gone = "the call could no longer pass" if turn.exact else "no way to a pass was found any more"
        yield f"After it {gone}{_drop(lost)}."
    elif lost is not None:
        yield f"It cost {in_points(lost)}."


def gravest_first(slips: Iterable[Violation]) -> list[Violation]:
    """What was violated, critical errors first, then what weighs most."""
    return sorted(slips, key=lambda item: (not item.criterion.is_critical, -item.criterion.weight))


def gravest(review: TurnReview) -> Violation | None:
    """The gravest thing that a turn violated; None if it violated nothing."""
    return next(iter(gravest_first(review.slips)), None)


def broken(item: Violation) -> str:
    """What a turn did that a check forbade, as it is told to the agent; of a critical error, that it is one."""
    told = item.part.missed or f"Not met: {item.part.title or item.criterion.title}"
    told = told.rstrip(".")
    return f"{MARKS['critical']}: {told}" if item.criterion.is_critical else told


def things(count: int) -> str:
    """So many things."""
    return "one thing" if count == 1 else f"{count} things"


def _left(turns: int) -> str:
    return "This was the last turn" if turns == 1 else f"Only {turns} turns were left"


def _drop(lost: int | None) -> str:
    return f", and it cost {in_points(lost)}" if lost is not None else ""
