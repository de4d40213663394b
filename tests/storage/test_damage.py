"""One damaged value is one call that says so: the list and every other call go on."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from simulator.domain.errors import CallDamaged, StoreDamaged
from simulator.domain.people import LOCAL
from simulator.services import Services, compose
from simulator.services.calls.call_rows import DAMAGED
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import load_files, open_library
from simulator.storage import Store, open_store

LIBRARY, FILES = open_library(Path(__file__).parents[2])
CAST = SCENARIO, PERSONA, CASE = "cancel_at_billing", "frustrated_canceller", "past_due"
WRONG = ("what_made_you", "date_is_noted", "end_call")


@pytest.fixture
def kept(place: Path) -> Iterator[Store]:
    with open_store(place) as opened:
        yield opened


@pytest.fixture
def service(kept: Store) -> Services:
    return compose(CallStore(LIBRARY, FILES, kept, chance=random.Random(7)))


def take(service: Services, *choices: str, level: str = "practice", types_first: bool = False) -> str:
    call = service.taking.start(LOCAL, *CAST, 5, level=level, types_first=types_first)
    for version, choice in enumerate(choices):
        service.taking.choose(LOCAL, call, choice, version)
    return call


def spoil(place: Path, statement: str, *values: object) -> None:
    """Change the file as no release does; the program that has it open knows nothing of it."""
    other = sqlite3.connect(place)
    other.execute("PRAGMA foreign_keys = OFF")
    assert other.execute(statement, values).rowcount == 1
    other.commit()
    other.close()


def opened_anew(kept: Store) -> Services:
    """Without the replays that the one before remembers."""
    return compose(CallStore(LIBRARY, FILES, kept, chance=random.Random(7)))


NOT_UTF8, NUL = b"\xff\xfe{", b"{\x00}"
FINISHED = [
    ("finishes", "evaluation", NOT_UTF8),
    ("finishes", "evaluation", NUL),
    ("finishes", "evaluation", b"["),
    ("finishes", "evaluation", b"7"),
    ("finishes", "evaluation", b"[" * 100_000),
    ("finishes", "ended_at", NOT_UTF8),
    ("finishes", "ended_at", b"last week"),
    ("finishes", "outcome", NOT_UTF8),
    ("calls", "seed", NOT_UTF8),
    ("calls", "seed", b"seven"),
    ("calls", "started_at", b""),
    ("calls", "started_at", NOT_UTF8),
    ("calls", "scenario", NOT_UTF8),
    ("calls", "persona", NOT_UTF8),
    ("attempts", "level", NOT_UTF8),
    ("attempts", "level", b"practise"),
]


@pytest.mark.parametrize(("table", "column", "value"), FINISHED)
def test_a_damaged_value_is_one_row_that_says_so(
    service: Services, place: Path, table: str, column: str, value: bytes
) -> None:
    spoilt, whole = take(service, *WRONG), take(service, *WRONG)
    before = {row.id: row for row in service.calls.history(LOCAL)}
    key = "id" if table == "calls" else "call_id"
    spoil(place, f"UPDATE {table} SET {column} = CAST(? AS TEXT) WHERE {key} = ?", value, spoilt)

    rows = {row.id: row for row in service.calls.history(LOCAL)}
    assert rows[whole] == before[whole]
    assert rows[spoilt].outcome == DAMAGED
    assert rows[spoilt].ended_at is not None, "it is not offered to be gone on with"
    assert service.taking.brief(LOCAL, SCENARIO).scenario.id == SCENARIO
    assert service.taking.call(LOCAL, whole).ended
    service.taking.choose(LOCAL, take(service), WRONG[0], 0)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("calls", "seed", b"seven"),
        ("calls", "scenario", NOT_UTF8),
        ("calls", "scenario", b"no_such"),
        ("calls", "persona", b"no_such"),
        ("calls", "case_id", b"no_such"),
        ("finishes", "ended_at", b"last week"),
        ("attempts", "level", NOT_UTF8),
        ("aids", "at", b"then"),
        ("aids", "text", NOT_UTF8),
    ],
)
def test_a_damaged_call_is_refused_in_one_sentence(
    service: Services, kept: Store, place: Path, table: str, column: str, value: bytes
) -> None:
    call = take(service, types_first=True)
    service.taking.say(LOCAL, call, 0, "what made you want to cancel?")
    for version, choice in enumerate(WRONG):
        service.taking.choose(LOCAL, call, choice, version)
    key = "id" if table == "calls" else "call_id"
    spoil(place, f"UPDATE {table} SET {column} = CAST(? AS TEXT) WHERE {key} = ?", value, call)
    again = opened_anew(kept)
    for ask in (again.taking.call, again.debrief.look_back, again.debrief.share):
        with pytest.raises(CallDamaged) as caught:
            ask(LOCAL, call)
        assert "\n" not in str(caught.value)
        assert str(place) in str(caught.value)


def test_a_call_whose_evaluation_is_damaged_is_still_looked_back_on(service: Services, place: Path) -> None:
    call = take(service, *WRONG)
    before = service.debrief.look_back(LOCAL, call)
    spoil(place, "UPDATE finishes SET evaluation = '{' WHERE call_id = ?", call)
    assert service.debrief.look_back(LOCAL, call) == before


@pytest.mark.parametrize("missing", range(len(WRONG)))
def test_a_choice_that_is_missing_is_noticed(service: Services, kept: Store, place: Path, missing: int) -> None:
    spoilt, whole = take(service, *WRONG), take(service, *WRONG)
    spoil(place, "DELETE FROM choices WHERE call_id = ? AND seq = ?", spoilt, missing)
    again = opened_anew(kept)
    with pytest.raises(StoreDamaged):
        again.taking.call(LOCAL, spoilt)
    assert again.taking.call(LOCAL, whole).ended
    assert whole in {row.id for row in again.calls.history(LOCAL)}


def test_a_choice_that_became_another_is_noticed(service: Services, kept: Store, place: Path) -> None:
    call = take(service, *WRONG[:2])
    spoil(place, "UPDATE choices SET choice = 'date_is_mooted' WHERE call_id = ? AND seq = 1", call)
    with pytest.raises(CallDamaged):
        opened_anew(kept).taking.call(LOCAL, call)


def test_a_branch_is_looked_back_on_though_the_call_it_left_is_damaged(
    service: Services, kept: Store, place: Path
) -> None:
    call = take(service, *WRONG)
    branch = service.debrief.branch(LOCAL, call, 4)
    service.taking.choose(LOCAL, branch, "end_call", 1)
    spoil(place, "UPDATE calls SET seed = 'seven' WHERE id = ?", call)
    view = opened_anew(kept).debrief.look_back(LOCAL, branch)
    assert (view.id, view.branch_of) == (branch, None)


def test_content_that_no_longer_unpacks_ends_its_own_calls_only(service: Services, kept: Store, place: Path) -> None:
    call = take(service, *WRONG)
    newer = {**FILES, "scorecards/acts.yaml": FILES["scorecards/acts.yaml"] + "\n# newer\n"}
    library = service.library.library
    spoil(place, "UPDATE libraries SET files = x'00' WHERE hash = ?", library.hash)
    today = load_files(newer).library
    assert today is not None
    mended = compose(CallStore(today, newer, kept))
    with pytest.raises(CallDamaged):
        mended.debrief.look_back(LOCAL, call)
    assert mended.debrief.look_back(LOCAL, take(mended, *WRONG)).score is not None


def test_whatever_byte_is_spoilt_everybody_else_goes_on(tmp_path: Path) -> None:
    """Any single value of one call, at any place in it: the others are listed, read and begun."""
    chance = random.Random(20261102)
    place = tmp_path / "calls.db"
    with open_store(place) as store:
        service = compose(CallStore(LIBRARY, FILES, store, chance=random.Random(7)))
        whole = take(service, *WRONG)
        for _ in range(30):
            spoilt = take(service, *WRONG)
            table, key, columns = chance.choice(
                [
                    ("calls", "id", ("scenario", "persona", "case_id", "seed", "started_at")),
                    ("finishes", "call_id", ("ended_at", "outcome", "evaluation", "score", "passed")),
                    ("attempts", "call_id", ("level", "recall", "fork")),
                ]
            )
            column = chance.choice(columns)
            other = sqlite3.connect(place)
            (value,) = other.execute(f"SELECT {column} FROM {table} WHERE {key} = ?", [spoilt]).fetchone()
            other.close()
            data = bytearray(str(value), "utf-8")
            data[chance.randrange(len(data))] = chance.choice([0x00, 0xFF, chance.randrange(256)])
            spoil(place, f"UPDATE {table} SET {column} = CAST(? AS TEXT) WHERE {key} = ?", bytes(data), spoilt)
            again = opened_anew(store)
            with suppress(CallDamaged):
                again.taking.call(LOCAL, spoilt)
            assert whole in {row.id for row in again.calls.history(LOCAL)}
            assert again.taking.brief(LOCAL, SCENARIO).levels
            assert again.taking.call(LOCAL, whole).ended
