"""What is asked of a deck: `services/drilling/deck` satisfies it, and so do the small ones that tests make up."""

from collections.abc import Collection, Sequence
from typing import Protocol

from simulator.domain.cards import Card, DrillAnswer, Mark, Question


class DeckLike(Protocol):
    """All cards of a library. The same card and seed make the same question.

    `met`: calls of the library; a card is asked as it comes up in one of them, where it does in any.
    """

    @property
    def cards(self) -> Sequence[Card]: ...

    def ask(self, card_id: str, seed: int, met: Collection[str] = ()) -> Question: ...

    def mark(self, question: Question, answer: DrillAnswer, met: Collection[str] = ()) -> Mark: ...
