"""What is kept of a drill: the sessions of somebody, and every answer given in them. Nothing is ever changed."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum
from typing import Final, NamedTuple

from simulator.domain.cards import CardKind

HALF: Final = 0.5
"""Credit below which a card was not known."""


class Grade(IntEnum):
    """How well a card was known, in the numbers of the memory model. There is no "easy": nobody grades themselves."""

    AGAIN = 1
    HARD = 2
    GOOD = 3


@dataclass(frozen=True, slots=True)
class DrillSession:
    """Five minutes of somebody: which cards, in which order. `number` counts their sessions from 1.

    `day` is the day it was begun on, where the machine stands.
    """

    person: str
    number: int
    day: date
    began_at: datetime
    cards: tuple[str, ...]


class Review(NamedTuple):
    """One answer to a card. `place` counts from 1 through the session; beyond its cards, missed ones come once more.

    `version` and `statement` are the card's of that time. `credit` is 0 to 1, `critical`: it would have harmed a
    customer, `hint`: the answer was asked for. `took_ms` is None where time was not taken. `rating` is None where the
    answer did not count: only the first of a day does. A tuple, for a year of them is read at every card.
    """

    person: str
    session: int
    place: int
    card: str
    version: str
    statement: str
    kind: CardKind
    at: datetime
    day: date
    seed: int
    credit: float
    critical: bool
    hint: bool
    took_ms: int | None
    rating: Grade | None

    @property
    def is_right(self) -> bool:
        """Whether nothing was missing, and it was answered without help."""
        return self.credit >= 1 and not self.critical and not self.hint

    @property
    def is_missed(self) -> bool:
        """Whether the card was not known."""
        return self.credit < HALF or self.critical or self.hint


class Counted(NamedTuple):
    """As much of an answer that counted as figures over many people need: whose, to what, when, how well."""

    person: str
    card: str
    version: str
    day: date
    rating: Grade
