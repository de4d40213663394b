"""Why a turn has its label, in the words that board, feedback and lessons share."""

from collections.abc import Iterator

from simulator.design.words import fell, in_points
from simulator.domain.analysis import MISTAKE_POINTS, Label
from simulator.domain.roles import ENDS_THE_CALL
from simulator.domain.scorecard import Scorecard
from simulator.proof.worth.analysis import TurnReview

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
    turn, made = review.turn, review.made
    lost = fell(turn.before.score, turn.after.score)
    if made.wrong is not None:
        yield made.wrong
    elif made.choice.role in ENDS_THE_CALL and turn.lost:
        yield f"It ended the call with {things(len(turn.lost))} still open."
    elif lost is not None and review.node.turns_left <= LATE:
        yield f"{_left(review.node.turns_left)}, and something else needed it."
    if turn.before.can_pass and not turn.after.can_pass:
        yield f"It put a pass out of reach{_drop(lost)}."
    elif turn.label == "blunder":
        yield f"It was another critical error{_drop(lost)}."
    elif lost is not None:
        yield f"It cost {in_points(lost)}."


def things(count: int) -> str:
    """So many things."""
    return "one thing" if count == 1 else f"{count} things"


def _left(turns: int) -> str:
    return "This was the last turn" if turns == 1 else f"Only {turns} turns were left"


def _drop(lost: int | None) -> str:
    return f" and cost {in_points(lost)}" if lost is not None else ""
