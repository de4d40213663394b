"""How somebody stands with each card on a day: what they know of it, and when it is due."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from simulator.domain.cards import Card
from simulator.domain.reviews import Review
from simulator.drills.memory import Memory, recall, remembered

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """A card as it stands on a day. `memory` is None where it was never asked, `due` where nothing makes it come.

    `recall` is the chance to know it on that day, 0 to 1; 0 of what was never asked.
    """

    card: Card
    memory: Memory | None
    due: date | None
    recall: float

    @property
    def is_new(self) -> bool:
        """Whether it was never asked and nothing makes it come: it comes when there is room for new ones."""
        return self.due is None


def standings(
    cards: Iterable[Card], reviews: Iterable[Review], missed: Mapping[str, date], today: date
) -> tuple[Standing, ...]:
    """Every card of a deck as it stands today, in the order of the deck.

    `missed`: card id -> the day of the latest call in which what it asks was missed. Answers may come in any order;
    those to cards that are not in the deck any more make no difference.
    """
    by_card: dict[str, list[Review]] = {}
    for review in reviews:
        by_card.setdefault(review.card, []).append(review)
    return tuple(
        standing(card, remembered(by_card.get(card.id, ()), is_critical=card.is_critical), missed.get(card.id), today)
        for card in cards
    )


def standing(card: Card, memory: Memory | None, missed: date | None, today: date) -> Standing:
    """A card as it stands today, of which this is remembered, and which was last `missed` in a call on that day."""
    # Where the clock ran ahead and was set right, what happened then happened today.
    missed = None if missed is None else min(missed, today)
    if memory is None:
        return Standing(card, None, missed + _A_DAY if missed else None, 0.0)
    due = memory.due
    if memory.version != card.version or memory.last > today:
        due = min(due, today)
    if missed is not None and memory.last <= missed:
        due = min(due, missed + _A_DAY)
    return Standing(card, memory, due, recall(memory, today))
