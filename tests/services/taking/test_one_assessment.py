"""One assessment that goes on for each person and scenario, and what was met elsewhere until its end."""

import random
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from services.taking.on_the_screen import do

from simulator.domain.heard import Heard
from simulator.domain.people import LOCAL
from simulator.domain.record import CallRecord, TakenCall
from simulator.services import Services, compose
from simulator.services.calls.call_store import CallStore
from simulator.services.calls.met import how_met
from simulator.services.debrief.wording import standing
from simulator.services.library.folder import open_library
from simulator.services.taking import service as taking
from simulator.storage import Store, open_store

LIBRARY, FILES = open_library(Path(__file__).parents[3])
SCENARIO = "cancel_at_billing"
NINE = datetime(2026, 11, 25, 9, tzinfo=UTC)


class Ear:
    """Hears one move in whatever is said: what really hears takes seconds to learn it."""

    def hear(self, text: str) -> list[Heard]:
        return [Heard("apologise", 0.9, sure=True, at=0)]


@pytest.fixture(autouse=True)
def ear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "tagger_of", lambda _: Ear())


def served(store: Store, seed: int = 7) -> Services:
    minutes = count()
    return compose(
        CallStore(LIBRARY, FILES, store, lambda: NINE + timedelta(minutes=next(minutes)), random.Random(seed))
    )


@pytest.fixture
def other(place: Path, store: Store) -> Iterator[Store]:
    """Another server on the same file."""
    with open_store(place) as opened:
        yield opened


def test_begun_on_two_servers_at_once_it_is_one(store: Store, other: Store) -> None:
    servers = [served(store, 1), served(other, 2)]
    with ThreadPoolExecutor(8) as windows:
        begun = [windows.submit(servers[n % 2].taking.start, LOCAL, SCENARIO, level="assessment") for n in range(8)]
    assert len({window.result() for window in begun}) == 1
    assert len(store.open_assessments(LOCAL.id)) == 1


def test_the_database_has_no_place_for_a_second_one(store: Store, place: Path) -> None:
    service = served(store)
    service.taking.start(LOCAL, SCENARIO, level="assessment")
    practice = service.taking.start(LOCAL, SCENARIO)
    with closing(sqlite3.connect(place)) as file, pytest.raises(sqlite3.IntegrityError):
        file.execute("INSERT INTO assessing VALUES (?, ?, ?)", (LOCAL.id, SCENARIO, practice))


def test_ending_it_and_deleting_the_person_free_the_place(store: Store) -> None:
    service = served(store)
    dana = service.people.add(LOCAL, "Dana")
    service.taking.start(dana, SCENARIO, level="assessment")
    store.people.delete(dana.id)
    first = service.taking.start(LOCAL, SCENARIO, level="assessment")
    do(service, first, "end_call")
    second = service.taking.start(LOCAL, SCENARIO, level="assessment")
    assert second != first
    assert service.taking.start(LOCAL, SCENARIO, level="assessment") == second


def test_two_that_an_earlier_release_let_begin_are_gone_on_with_one_after_the_other(store: Store, place: Path) -> None:
    service = served(store)
    first = service.taking.start(LOCAL, SCENARIO, level="assessment")
    with closing(sqlite3.connect(place, isolation_level=None)) as file:
        file.execute(
            "INSERT INTO calls SELECT 'late', library, scenario, persona, case_id, seed, started_at FROM calls"
        )
        file.execute("INSERT INTO attempts SELECT 'late', level, recall, parent, fork, form, person FROM attempts")
        file.execute("UPDATE calls SET started_at = '2027-01-01 00:00:00.000000' WHERE id = 'late'")
        file.execute("DROP TABLE assessing")
        file.execute("DROP TABLE review_steps")
        file.execute("PRAGMA user_version = 9")
    with open_store(place) as upgraded, closing(sqlite3.connect(place)) as file:
        service = served(upgraded)
        assert file.execute("SELECT * FROM assessing").fetchall() == [(LOCAL.id, SCENARIO, first)]
        assert service.taking.start(LOCAL, SCENARIO, level="assessment") == first
        do(service, first, "end_call")
        assert service.taking.start(LOCAL, SCENARIO, level="assessment") == "late"


# what was met until its end


def taken(name: str, hour: int, persona: str = "p", level: str = "practice", ended: int | None = None) -> TakenCall:
    end = None if ended is None else NINE + timedelta(hours=ended)
    return TakenCall(name, SCENARIO, persona, "c", NINE + timedelta(hours=hour), level, "open", end)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("elsewhere", "how"),
    [
        (taken("b", 0), "met_before"),
        (taken("b", 0, "q", "worked"), "watched_before"),
        (taken("b", 3), "met_meanwhile"),
        (taken("b", 3, level="worked"), "watched_meanwhile"),
        (taken("b", 3, "q", "worked"), "watched_meanwhile"),
        (taken("b", 3, "q"), None),
        (taken("b", 5), None),
        (taken("a", 1), None),
    ],
)
def test_what_was_met_counts_until_the_end(elsewhere: TakenCall, how: str | None) -> None:
    assert how_met(taken("a", 1, level="assessment", ended=5), [elsewhere]) == how


def test_an_example_watched_while_it_waits_is_said_at_the_end_and_known_to_the_rule(store: Store) -> None:
    minutes = count()
    calls = CallStore(LIBRARY, FILES, store, lambda: NINE + timedelta(minutes=next(minutes)), random.Random(7))
    service = compose(calls)
    call = service.taking.start(LOCAL, SCENARIO, level="assessment")
    of_it = store.call(call)
    began = of_it.started_at + timedelta(seconds=1)
    store.add_call(CallRecord("seen", LIBRARY.hash, SCENARIO, of_it.persona, of_it.case, 1, began, level="worked"))
    do(service, call, "end_call")
    met = calls.related_calls(calls.read(LOCAL, call)).met
    assert "watched a worked example of it while it waited" in standing("assessment", branch=False, met=met)
    assert ["while it waited" in row.why for row in service.readiness.readiness(LOCAL).left_out] == [True]
