"""How fast five minutes are, after a year of them: `make bench` holds each figure to its bound."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import process_time

import pytest

from benchmarks.test_speed import bound
from simulator.domain.people import LOCAL
from simulator.domain.reviews import Grade
from simulator.drills import memory
from simulator.drills.memory import after
from simulator.services.calls.call_store import CallStore
from simulator.services.drilling.deck import Deck
from simulator.services.drilling.service import DrillingService
from simulator.services.library.folder import open_library
from simulator.services.library.service import LibraryService
from simulator.storage import open_store

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
DAYS, A_DAY = 250, 12


@pytest.fixture(scope="module")
def drilling(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DrillingService]:
    """The shipped cards, with a year of working days of twelve answers behind them."""
    library, files = open_library(ROOT)
    deck = Deck(library)
    place = tmp_path_factory.mktemp("year") / "calls.db"
    with open_store(place) as store:
        practised(place, [card.id for card in deck.cards])
        calls = CallStore(library, files, store, now=lambda: NOW)
        yield DrillingService(calls, LibraryService(library), lambda: deck, UTC)


def practised(place: Path, cards: list[str]) -> None:
    """Put the answers into the file at once: one at a time, each is written through to the disk."""
    chance = random.Random(7)
    days = [NOW.date() - timedelta(days=ago) for ago in range(DAYS, 0, -1)]
    at = f"{NOW - timedelta(days=1):%Y-%m-%d %H:%M:%S.%f}"
    sessions = [(LOCAL.id, number, str(day), at, '{"ids": []}') for number, day in enumerate(days, start=1)]
    answers = [
        (
            LOCAL.id,
            number,
            seat,
            card,
            "1",
            "C1",
            "spot",
            at,
            str(day),
            1,
            1.0,
            0,
            0,
            9_000,
            chance.choice((1, 3, 3, 3)),
        )
        for number, day in enumerate(days, start=1)
        for seat, card in enumerate(chance.sample(cards, A_DAY), start=1)
    ]
    with sqlite3.connect(place) as file:
        file.executemany("INSERT INTO drill_sessions VALUES (?, ?, ?, ?, ?)", sessions)
        file.executemany(f"INSERT INTO drill_reviews VALUES ({', '.join('?' * 15)})", answers)
    file.close()


@pytest.mark.benchmark(timer=process_time)
def test_scheduling_two_hundred_cards(benchmark) -> None:
    """20 µs each, of a processor."""
    day = date(2026, 3, 2)
    known = [after(None, Grade.GOOD, day, "1", is_critical=number % 3 == 0) for number in range(200)]

    def schedule() -> None:
        for number, item in enumerate(known):
            after(item, Grade.AGAIN if number % 7 == 0 else Grade.GOOD, item.due, "1", is_critical=number % 3 == 0)

    benchmark(schedule)
    bound(benchmark, 200 * 20)


@pytest.mark.slow
def test_the_next_card(benchmark, drilling: DrillingService) -> None:
    drilling.open(LOCAL)
    assert benchmark(drilling.go_on, LOCAL).card is not None
    bound(benchmark, 150_000)


@pytest.mark.slow
def test_the_first_card_after_the_program_was_started(benchmark, drilling: DrillingService) -> None:
    """Every answer of the year is gone through once."""

    def forget() -> None:
        memory._folded.cache_clear()

    benchmark.pedantic(drilling.open, args=(LOCAL,), setup=forget, rounds=10)
    bound(benchmark, 300_000)


@pytest.mark.slow
def test_what_the_first_page_says_of_the_drill(benchmark, drilling: DrillingService) -> None:
    assert benchmark(lambda: (drilling.due(LOCAL), drilling.strengths(LOCAL)))[0].cards == A_DAY
    bound(benchmark, 150_000)
