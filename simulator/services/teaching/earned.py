"""What a turn earned: the criteria it met, and by what."""

from simulator.domain.scorecard import Criterion, Part, Scorecard
from simulator.engine.call import Call
from simulator.scoring.scorer import met_by

IN_ORDER = ("precedence", "not_succession", "at_most")
"""Kinds of check met by when something is done, not by doing it: what they cite is not what a choice is for."""


def newly_met(card: Scorecard, before: Call, after: Call) -> list[Criterion]:
    """Criteria that a turn met, in whole or in part: by what it did first, then in time, the weightiest first.

    One that is met by doing nothing wrong is not among them, nor one met before that only came to count now.
    """
    return _once(sorted(_met(card, before, after), key=lambda item: (_in_order(item), -item[0].weight)))


def fulfilled(card: Scorecard, before: Call, after: Call) -> list[Criterion]:
    """The criteria that a turn met, in whole or in part, by what it did, and not by when it did it."""
    return _once(sorted(parts_fulfilled(card, before, after), key=lambda item: -item[0].weight))


def parts_fulfilled(card: Scorecard, before: Call, after: Call) -> list[tuple[Criterion, Part]]:
    """The checks that a turn met by what it did, each with its criterion, in the order of the scorecard."""
    return [item for item in _met(card, before, after) if not _in_order(item)]


def _met(card: Scorecard, before: Call, after: Call) -> list[tuple[Criterion, Part]]:
    met = met_by(card, after.trace, len(before.entries) + 1)
    return [item for item in met if item[1].check.absence is None]


def _in_order(item: tuple[Criterion, Part]) -> bool:
    return item[1].check.kind in IN_ORDER


def _once(found: list[tuple[Criterion, Part]]) -> list[Criterion]:
    return list({criterion.id: criterion for criterion, _ in found}.values())
