"""What goes in comes out again, and nothing that is kept ever changes."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.domain.errors import NotFound, StoreProblem
from simulator.storage import Store, default_path, open_store

NUMBERS = count()


def test_a_library_comes_back_as_it_was(store: Store, samples) -> None:
    assert store.library("hash-1") == samples.files


def test_a_kept_library_is_never_replaced(store: Store, samples) -> None:
    store.add_library("hash-1", {"other.yaml": "changed"})
    assert store.library("hash-1") == samples.files


def test_libraries_live_side_by_side(store: Store, samples) -> None:
    store.add_library("hash-2", {"new.yaml": "title: New\n"})
    assert store.library("hash-1") == samples.files
    assert store.library("hash-2") == {"new.yaml": "title: New\n"}


def test_a_call_comes_back_with_its_choices_in_order(store: Store, samples) -> None:
    store.add_call(samples.call())
    assert store.call("first").choices == ()
    for seq, choice in enumerate(["greet", "check_account_status", "no_evidence"]):
        assert store.append("first", seq, choice, samples.now)
    assert store.call("first") == samples.call(choices=("greet", "check_account_status", "no_evidence"))


def test_a_call_may_be_kept_with_choices_already_made(store: Store, samples) -> None:
    record = samples.call(choices=("greet", "end_call"))
    store.add_call(record)
    assert store.call("first") == record
    assert not store.append("first", 1, "greet", samples.now)
    assert store.append("first", 2, "greet", samples.now)


def test_everything_is_there_after_opening_again(place: Path, store: Store, samples) -> None:
    store.add_call(samples.call(choices=("greet",)))
    store.finish("first", samples.finish())
    store.close()
    with open_store(place) as again:
        ((record, finish),) = again.calls()
        assert finish == samples.finish()
        assert record == again.call("first")
        assert record.ended_at == samples.finish().ended_at
        assert again.library("hash-1") == samples.files


@pytest.mark.parametrize("score", [None, 0.0, 66.66666666666667, 100.0])
def test_a_score_comes_back_to_the_last_digit(store: Store, samples, score: float | None) -> None:
    store.add_call(samples.call())
    store.finish("first", samples.finish(score=score))
    ((_, finish),) = store.calls()
    assert finish is not None
    assert finish.score == score
    assert finish.evaluation["score"] == score


def test_a_call_ends_once(store: Store, samples) -> None:
    store.add_call(samples.call())
    store.finish("first", samples.finish(score=50))
    store.finish("first", samples.finish(score=100))
    ((_, finish),) = store.calls()
    assert finish == samples.finish(score=50)


def test_calls_come_newest_first_and_no_more_than_asked(store: Store, samples) -> None:
    for minutes, name in enumerate(["a", "b", "c", "d"]):
        store.add_call(samples.call(name, minutes=minutes, choices=(f"{name}1", f"{name}2")))
    store.finish("c", samples.finish())
    latest = store.calls(limit=3)
    assert [record.id for record, _ in latest] == ["d", "c", "b"]
    assert [record.choices for record, _ in latest] == [("d1", "d2"), ("c1", "c2"), ("b1", "b2")]
    assert [finish is not None for _, finish in latest] == [False, True, False]


def test_moments_are_kept_in_utc(store: Store, samples) -> None:
    vienna = timezone(timedelta(hours=1))
    record = samples.call()
    local = record.started_at.astimezone(vienna)
    store.add_call(type(record)(**{**_fields(record), "started_at": local}))
    assert store.call("first").started_at == record.started_at
    assert store.call("first").started_at.tzinfo is UTC


def _fields(record) -> dict:
    return {name: getattr(record, name) for name in record.__slots__}


def test_a_moment_without_a_time_zone_is_refused(store: Store, samples) -> None:
    store.add_call(samples.call())
    with pytest.raises(Exception, match="time zone"):
        store.append("first", 0, "greet", datetime(2026, 11, 2, 9))  # noqa: DTZ001 - the point of this test
    assert store.call("first").choices == ()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(),
    started=st.datetimes(timezones=st.just(UTC)),
    choices=st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1)).map(tuple),
)
def test_any_call_comes_back(store: Store, samples, seed: int, started: datetime, choices: tuple[str, ...]) -> None:
    record = samples.call(f"call-{next(NUMBERS)}", choices=choices)
    record = type(record)(**{**_fields(record), "seed": seed, "started_at": started})
    store.add_call(record)
    assert store.call(record.id) == record


def test_names_that_stand_for_nothing(store: Store, samples) -> None:
    with pytest.raises(NotFound, match="no call 'ghost'"):
        store.call("ghost")
    with pytest.raises(NotFound, match="no call 'ghost'"):
        store.append("ghost", 0, "greet", samples.now)
    with pytest.raises(NotFound, match="no call 'ghost'"):
        store.finish("ghost", samples.finish())
    with pytest.raises(NotFound, match="no kept library 'hash-9'"):
        store.library("hash-9")


def test_a_call_needs_its_library(place: Path, samples) -> None:
    with open_store(place) as empty:
        with pytest.raises(NotFound, match="no kept library"):
            empty.add_call(samples.call())
        assert empty.calls() == ()


def test_the_place_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SIMULATOR_DATA", str(tmp_path / "not" / "yet" / "there"))
    with open_store() as opened:
        assert opened.path == default_path() == tmp_path / "not" / "yet" / "there" / "calls.db"
        assert opened.path.is_file()


def test_without_a_choice_it_is_the_users_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SIMULATOR_DATA", raising=False)
    assert default_path().parts[-2:] == ("call-simulator", "calls.db")


def test_an_address_names_a_file_too(place: Path) -> None:
    with open_store(f"sqlite:///{place}") as opened:
        assert opened.path == place


@pytest.mark.parametrize("address", ["postgresql://server/calls", "sqlite://", "nonsense://"])
def test_other_addresses_are_refused_in_a_sentence(address: str) -> None:
    with pytest.raises(StoreProblem, match="give its path"):
        open_store(address)


def test_a_call_on_hold_is_found_behind_any_number_of_others(store: Store, samples) -> None:
    store.add_call(samples.call("waiting"))
    for number in range(1, 206):
        store.add_call(samples.call(f"over-{number}", minutes=number))
        store.finish(f"over-{number}", samples.finish())
    found = store.on_hold()
    assert found is not None
    assert found[0].id == "waiting"
