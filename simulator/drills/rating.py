"""How well a card was known, from how it was answered. Nobody grades themselves. Rule: decision 0018."""

from collections.abc import Iterable
from statistics import median
from typing import Final

from simulator.domain.cards import CardKind, Mark
from simulator.domain.reviews import HALF, Grade, Review

SLOW: Final = 2
"""Times one's own median beyond which an answer was hard to come by."""
LONGEST_MS: Final = 10 * 60_000
"""An answer that took longer was left lying: how long it took says nothing."""
FEWEST: Final = 5
"""Right answers of a kind before one has a median time of one's own."""
LATEST: Final = 50
"""Right answers of a kind that the median is taken of."""


def grade(mark: Mark, *, hint: bool, took_ms: int | None, usual_ms: float | None) -> Grade:
    """The grade of an answer. `hint`: the answer was asked for. `usual_ms`: one's own median for such cards, if known.

    Without `took_ms`, time is left out: that is how somebody is not timed.
    """
    if hint or mark.is_critical or mark.credit < HALF:
        return Grade.AGAIN
    slow = took_ms is not None and usual_ms is not None and took_ms > SLOW * usual_ms
    return Grade.HARD if slow or not mark.is_right else Grade.GOOD


def measured(took_ms: int | None) -> int | None:
    """A time that can be believed; None for one that cannot, as of a card left open over lunch."""
    return took_ms if took_ms is not None and 0 < took_ms <= LONGEST_MS else None


def usual_ms(reviews: Iterable[Review], kind: CardKind) -> float | None:
    """One's own median time for right answers to cards of a kind, by the latest; None where there are too few."""
    times = [item.took_ms for item in reviews if item.kind == kind and item.took_ms is not None and item.is_right]
    return median(times[-LATEST:]) if len(times) >= FEWEST else None
