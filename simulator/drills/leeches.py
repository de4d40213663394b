"""Cards that are forgotten again and again: a sign to help whoever forgets them, or to mend their wording."""

from collections.abc import Iterable, Mapping
from typing import Final

from simulator.domain.cards import Card
from simulator.domain.reviews import Review
from simulator.drills.memory import Memory, remembered

LAPSES: Final = 4
"""Times a card is forgotten before it is one. Also who learns as the model says forgets 1 card in 20 so often."""
PEOPLE: Final = 3
"""People for whom a card is one before its wording is suspected."""


def is_leech(memory: Memory | None) -> bool:
    """Whether somebody forgets a card again and again."""
    return memory is not None and memory.lapses >= LAPSES


def leeches(cards: Iterable[Card], reviews: Iterable[Review]) -> Mapping[str, int]:
    """Card id -> for how many people it is one, of those for whom it is; answers to older versions left out."""
    by: dict[str, dict[str, list[Review]]] = {}
    for review in reviews:
        by.setdefault(review.card, {}).setdefault(review.person, []).append(review)
    found = {}
    for card in cards:
        people = 0
        for of_person in by.get(card.id, {}).values():
            memory = remembered(of_person, is_critical=card.is_critical)
            people += is_leech(memory) and memory is not None and memory.version == card.version
        if people:
            found[card.id] = people
    return found
