"""The places of a session: its cards in order, then those that were missed, each once more."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2b
from typing import NamedTuple

from simulator.domain.cards import Card, Question
from simulator.domain.reviews import DrillSession, Review
from simulator.engine.draw import draw

OVER_MIDNIGHT = timedelta(hours=1)
"""A session that was begun so long ago goes on, though it is another day by now."""


@dataclass(frozen=True, slots=True)
class Place:
    """One asking: a card at its place in a session. `again`: once more, after it was missed at its first place."""

    number: int
    card: Card
    again: bool
    seed: int
    review: Review | None


class Token(NamedTuple):
    """What names an asking: session, place, and the question itself in short, so that another one is told from it."""

    session: int
    place: int
    question: str

    def __str__(self) -> str:
        return f"{self.session}.{self.place}.{self.question}"


class Sitting:
    """A session as it stands. Cards that the library no longer has are left out.

    A missed card comes again at its place plus the number of cards, so that no place ever moves.
    """

    def __init__(self, session: DrillSession, reviews: Iterable[Review], cards: Mapping[str, Card]) -> None:
        self.session = session
        own = {review.place: review for review in reviews if review.session == session.number}
        first = list(enumerate(session.cards, start=1))
        self._gone = {number for number, card in first if card not in cards and number not in own}
        missed = [(len(first) + number, card) for number, card in first if number in own and own[number].is_missed]
        self.places = tuple(
            Place(
                number,
                cards[card],
                number > len(first),
                seed_of(session, card, again=number > len(first)),
                own.get(number),
            )
            for number, card in (*first, *missed)
            if card in cards
        )

    @property
    def current(self) -> Place | None:
        """The first place that waits for an answer; None: the session is over."""
        return next((place for place in self.places if place.review is None), None)

    @property
    def waiting(self) -> tuple[Place, ...]:
        """All places that wait for an answer."""
        return tuple(place for place in self.places if place.review is None)

    @property
    def answers(self) -> tuple[Review, ...]:
        """The first answers to its cards, in order."""
        return tuple(place.review for place in self.places if place.review is not None and not place.again)

    def at(self, number: int) -> Place | None:
        """A place by its number."""
        return next((place for place in self.places if place.number == number), None)

    @property
    def has_lost(self) -> bool:
        """Whether a card is gone that would have come after the last answer, and before the place that waits."""
        answered = max((place.number for place in self.places if place.review is not None), default=0)
        end = self.current.number if self.current else len(self.session.cards) + 1
        return any(answered < number < end for number in self._gone)


def seed_of(session: DrillSession, card: str, *, again: bool) -> int:
    """The seed that a card is asked by in a session; `again`: once more, after it was missed in it."""
    # Drawn from what names the asking: a session needs no chance, and looks the same before it is begun.
    return draw(session.number, f"{session.person}:{card}:{again}")


def token(session: DrillSession, place: Place, question: Question) -> Token:
    """The token of an asking."""
    said = blake2b(repr(question).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    return Token(session.number, place.number, said)


def parsed(text: str) -> Token | None:
    """A token as it came back; None for what is none."""
    session, _, rest = text.partition(".")
    place, _, question = rest.partition(".")
    if not all(part.isascii() and part.isdigit() and len(part) < 10 for part in (session, place)):
        return None
    return Token(int(session), int(place), question)
