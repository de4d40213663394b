"""What is asked of a deck: `services/drilling/deck` satisfies it, and so do the small ones that tests make up."""

from collections.abc import Sequence
from typing import Protocol

from simulator.domain.cards import Card, DrillAnswer, Mark, Question


class DeckLike(Protocol):
    """All cards of a library. The same card and seed make the same question."""

    @property
    def cards(self) -> Sequence[Card]: ...

    def ask(self, card_id: str, seed: int) -> Question: ...

    def mark(self, question: Question, answer: DrillAnswer) -> Mark: ...
