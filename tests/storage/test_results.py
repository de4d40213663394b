"""What a finished call came to is kept in a row of its own, whoever finished it, and goes with its person."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.storage import COLUMNS, Line, Store, open_store
from simulator.storage.results import marked

CRITERION = {
    "id": "status",
    "source": ["C1", "C2"],
    "criticality": "business",
    "verdict": "not_met",
    "evidence": [4, 2],
}
OTHER = {"id": "listened", "source": ["G3"], "criticality": "non_critical", "verdict": "not_applicable", "evidence": []}
EVALUATION = {
    "score": 0.0,
    "result": "critical_error",
    "passed": False,
    "critical_errors": ["status"],
    "criteria": [CRITERION, OTHER],
}


def rows(store: Store, person: str | None = None) -> list[dict[str, object]]:
    return [dict(zip(COLUMNS, row, strict=True)) for row in store.results.rows(person)]


def ended(store: Store, samples, name: str = "first", **taken) -> None:
    store.add_call(samples.call(name, **taken))
    finish = replace(samples.finish(score=0.0), passed=False, evaluation=EVALUATION)
    store.append(name, 0, "end_call", samples.now, finish)


def test_a_call_that_ends_leaves_its_verdicts_line_by_line(store: Store, samples) -> None:
    ended(store, samples, form="open", level="assessment")
    store.results.catch_up()
    (row,) = rows(store)
    assert {name: row[name] for name in ("call_id", "person", "form", "level", "branch", "hints", "score", "result")} == {
        "call_id": "first", "person": "local", "form": "open", "level": "assessment", "branch": False, "hints": 0,
        "score": 0.0, "result": "critical_error",
    }  # fmt: skip
    assert (row["marks"], row["turns"]) == ("x-", bytes((2, 0)))
    assert store.results.lines() == {
        row["lines"]: (Line("status", ("C1", "C2"), "business"), Line("listened", ("G3",), "non_critical"))
    }


def test_help_in_the_middle_makes_a_call_guided_and_is_counted(store: Store, samples) -> None:
    store.add_call(samples.call())
    store.add_aid("first", samples.aid(0, "principle"))
    store.add_aid("first", samples.aid(0, "typed", text="Hello"))
    store.add_aid("first", samples.aid(1, "guided"))
    store.append("first", 0, "end_call", samples.now, samples.finish())
    store.results.catch_up()
    assert [(row["level"], row["hints"]) for row in rows(store)] == [("guided", 2)]


@pytest.mark.parametrize("released", ["version_1", "version_3"])
def test_calls_of_before_come_in_when_a_report_is_asked_for(place: Path, samples, released: str) -> None:
    with open_store(getattr(samples, released)(place)) as store:
        assert rows(store) == []
        before = store.results.stamp()
        store.results.catch_up()
        store.results.catch_up()
        assert [(row["call_id"], row["person"], row["marks"], row["result"]) for row in rows(store)] == [
            ("first", "local", "m", "passed")
        ]
        assert store.results.stamp() == before


def test_what_is_damaged_is_one_row_that_says_so(store: Store, samples, place: Path) -> None:
    ended(store, samples)
    ended(store, samples, "second", minutes=3)
    with sqlite3.connect(place) as file:
        file.execute("DELETE FROM results")
        file.execute("UPDATE finishes SET evaluation = '{' WHERE call_id = 'first'")
        file.execute("UPDATE calls SET started_at = 'soon' WHERE id = 'second'")
    file.close()
    store.results.catch_up()
    found = {row["call_id"]: (row["result"], row["started_at"] is None, row["lines"]) for row in rows(store)}
    assert found == {"first": ("unreadable", False, None), "second": ("unreadable", True, None)}


@pytest.mark.parametrize(
    "evaluation",
    [None, [], {}, {"criteria": 3}, {"criteria": [{}], "result": "passed"}, {"criteria": [], "result": "grand"}],
)
def test_an_evaluation_that_is_none_is_unreadable(evaluation: object) -> None:
    assert marked(evaluation)[0].result == "unreadable"


def test_somebody_who_is_deleted_is_in_no_report(store: Store, samples) -> None:
    ended(store, samples)
    before = store.results.stamp()
    store.people.delete("local")
    assert rows(store) == []
    assert store.results.stamp() != before
