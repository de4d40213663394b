"""Drills over a deck of a few cards, with a clock that a test sets."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from simulator.domain.cards import Card, Choosable, DrillAnswer, Mark, Question
from simulator.services.calls.call_store import CallStore
from simulator.services.drilling.service import DrillingService
from simulator.services.drilling.views import DrillView
from simulator.services.library.folder import load_files, read_folder
from simulator.services.library.service import LibraryService
from simulator.storage import Store

FILES, _ = read_folder(Path(__file__).parents[2] / "library")
LIBRARY = load_files(FILES).library
RIGHT, HALF, HARM, WRONG = (DrillAnswer(text=text) for text in ("right", "half", "harm", "wrong"))


def card(number: int, statement: str = "", *, topic: str = "bills", critical: bool = False) -> Card:
    return Card(f"say/{number}", "say_next", statement or f"C{number}", "1", "second_bill", topic, critical)


class Clock:
    """Tells the time it was set to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def later(self, **by: float) -> None:
        self.now += timedelta(**by)


class SmallDeck:
    """Asks its cards by their ids; "right", "half" and "harm" are what an answer can be, all else is wrong."""

    def __init__(self, cards: Iterable[Card]) -> None:
        self.cards = list(cards)

    def card(self, card_id: str) -> Card:
        return next(item for item in self.cards if item.id == card_id)

    def ask(self, card_id: str, seed: int, met: Collection[str] = ()) -> Question:
        options = (Choosable(f"o{seed % 7}", "An option"),)
        return Question(self.card(card_id), seed, "typed", "On the line.", (), (), f"Say {card_id}", options)

    def mark(self, question: Question, answer: DrillAnswer, met: Collection[str] = ()) -> Mark:
        credit = {"right": 1.0, "half": 0.5}.get(answer.text, 0.0)
        return Mark(credit, answer.text == "harm", f"You said {answer.text}.", ("right",), "So it is.", "By word.")

    def changes(self, card_id: str, version: str) -> None:
        """A new version of a card."""
        self.cards = [replace(item, version=version) if item.id == card_id else item for item in self.cards]

    def loses(self, card_id: str) -> None:
        """A card whose words are gone."""
        self.cards = [item for item in self.cards if item.id != card_id]


class Drill:
    """A service, its clock and its deck; a service made anew is what a restart of the program makes."""

    def __init__(self, store: Store, cards: Iterable[Card]) -> None:
        assert LIBRARY is not None
        self.clock, self.deck = Clock(), SmallDeck(cards)
        self.calls = CallStore(LIBRARY, FILES, store, now=self.clock)
        self.library = LibraryService(LIBRARY)
        self.service = self.anew()

    def anew(self) -> DrillingService:
        return DrillingService(self.calls, self.library, lambda: self.deck, UTC)

    def restart(self) -> None:
        self.service = self.anew()

    def play(self, who, answers: Iterable[DrillAnswer] = (), *, otherwise: DrillAnswer = RIGHT) -> DrillView:
        """Today's session to its end: these answers, then the other one; missed cards are right the second time."""
        given, view = iter(answers), self.service.open(who)
        while view.card is not None:
            said = RIGHT if view.card.again else next(given, otherwise)
            assert self.service.answer(who, view.card.token, said, None).card is not None
            view = self.service.go_on(who)
        return view


@pytest.fixture
def drill(store: Store) -> Drill:
    """Five cards of five statements."""
    return Drill(store, [card(number) for number in range(1, 6)])
