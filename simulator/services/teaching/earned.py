"""What a turn earned: the criteria it met, and by what."""

from simulator.domain.scorecard import Criterion, Scorecard
from simulator.engine.call import Call
from simulator.scoring.scorer import met_by

IN_ORDER = ("precedence", "not_succession", "at_most")
"""Kinds of check met by when something is done, not by doing it: what they cite is not what a choice is for."""


def newly_met(card: Scorecard, before: Call, after: Call) -> list[Criterion]:
    """Criteria that a turn met, first what it did, then what it did in time, the weightiest first.

    One that is met by doing nothing wrong is not among them, nor one met before that only came to count now.
    """
    met = met_by(card, after.trace, len(before.entries) + 1)
    done = (item for item in card.criteria if item.id in met and item.check.absence is None)
    return sorted(done, key=lambda item: (item.check.kind in IN_ORDER, -item.weight))


def fulfilled(card: Scorecard, before: Call, after: Call) -> list[Criterion]:
    """The criteria that a turn met by what it did, and not by when it did it."""
    return [item for item in newly_met(card, before, after) if item.check.kind not in IN_ORDER]
