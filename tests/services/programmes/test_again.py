"""When a passed call is due again, and what a call was the first to reach."""

from datetime import UTC, datetime, timedelta

import pytest

from simulator.domain.record import CallRecord, Entry, Finish
from simulator.services.drilling.views import Strength
from simulator.services.programmes.again import AGAIN_AFTER, RELEARNED, forgotten, is_due_again
from simulator.services.programmes.milestones import milestone
from simulator.services.programmes.next_call import finished, next_call, presses

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


def call(number, scenario="one", *, form="open", score=90.0, level="practice", parent=None, ago=timedelta(0)):
    """A call that ended so long ago; passed from 80 on."""
    at = NOW - ago + timedelta(seconds=number)
    record = CallRecord(f"c{number}", "hash", scenario, "p", "c", 1, at, level=level, form=form, parent=parent)
    return record, Finish(at, "ended", score, score >= 80, {})


def strength(statement, lapses, due):
    return Strength(statement, 0.9, 3, lapses, due)


def test_a_statement_is_forgotten_from_a_lapse_until_it_is_asked_seldom_again():
    tomorrow, later = NOW + timedelta(days=1), NOW + RELEARNED
    found = [
        strength("C1", 1, tomorrow),
        strength("C2", 0, tomorrow),
        strength("C3", 2, later),
        strength("C4", 1, None),
    ]
    assert forgotten(found, NOW) == {"C1"}


@pytest.mark.parametrize(
    ("attempts", "lost", "expected"),
    [
        ([], {"C1"}, False),
        ([call(1, form="prompted", ago=timedelta(days=90))], {"C1"}, False),
        ([call(1, score=40, ago=timedelta(days=90))], set(), False),
        ([call(1, parent="c0", ago=timedelta(days=90))], set(), False),
        ([call(1, ago=AGAIN_AFTER)], set(), False),
        ([call(1, ago=AGAIN_AFTER + timedelta(minutes=1))], set(), True),
        ([call(1, ago=timedelta(days=90)), call(2, ago=timedelta(days=1))], set(), False),
        ([call(1, ago=timedelta(days=1))], {"C1"}, True),
        ([call(1, ago=timedelta(days=1))], {"S9"}, False),
    ],
)
def test_a_call_passed_in_own_words_is_due_again_by_age_or_by_what_was_forgotten(attempts, lost, expected):
    assert is_due_again(attempts, NOW, {"C1", "C2"}, lost) is expected


def test_where_all_is_passed_one_that_is_due_again_comes_first():
    taken = {name: [call(number, name)] for number, name in enumerate(("one", "two", "three"))}
    scenario, _ = next_call(tuple(taken), taken) or ("", "")
    assert scenario == "one"
    scenario, why = next_call(tuple(taken), taken, {"two"}) or ("", "")
    assert (scenario, "due again" in why) == ("two", True)


def test_a_call_that_was_watched_or_not_passed_presses_and_one_that_was_passed_does_not():
    assert presses(())
    assert presses(finished({"one": [call(1, level="worked")]}))
    assert presses(finished({"one": [call(1), call(2, score=40)]}))
    assert not presses(finished({"one": [call(3)], "two": [call(2, "two", score=40)]}))


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ([call(9, score=40)], None),
        ([call(9, form="prompted")], "passed"),
        ([call(1, form="prompted"), call(9, form="prompted")], None),
        ([call(1, form="prompted"), call(9)], "own_words"),
        ([call(9, form="prompted", score=100.0)], "perfect"),
        ([call(9, form="prompted", score=100.0, level="guided")], "passed"),
        ([call(1, "two", score=100.0), call(9, form="prompted", score=100.0)], "passed"),
        ([call(1, "two"), call(9)], "stage"),
        ([call(1, "two"), call(2), call(9)], None),
        ([call(1, "two", parent="c0"), call(9)], "own_words"),
        ([call(9, parent="c0")], None),
        ([call(9, level="worked")], None),
    ],
)
def test_what_a_call_reached_first_depends_on_what_came_before_it(taken, expected):
    by_scenario: dict[str, list[Entry]] = {}
    for entry in taken:
        by_scenario.setdefault(entry[0].scenario, []).append(entry)
    assert milestone("c9", by_scenario, ("one", "two")) == expected
    later = {**by_scenario, "three": [call(20, "three", score=100.0)]}
    assert milestone("c9", later, ("one", "two")) == expected
