"""Which call comes next: watched, with help, alone; then another one in between."""

from datetime import UTC, datetime, timedelta

import pytest

from simulator.domain.record import CallRecord, Finish
from simulator.services.programmes.next_call import best, next_call, stage

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
ORDER = ("one", "two", "three", "four")


def history(*calls):
    """By scenario, calls in the order they were taken: (scenario, level, form, score), passed from 80 on."""
    found: dict[str, list[tuple[CallRecord, Finish]]] = {}
    for number, (scenario, level, form, score) in enumerate(calls):
        at = BEGIN + timedelta(minutes=number)
        record = CallRecord(f"c{number}", "hash", scenario, "p", "c", 1, at, level=level, form=form)
        found.setdefault(scenario, []).append((record, Finish(at, "ended", score, score >= 80, {})))
    return found


def worked(name):
    return (name, "worked", "prompted", 100)


def helped(name, score=90):
    return (name, "guided", "prompted", score)


def spoken(name, score=90):
    return (name, "practice", "open", score)


def comes(order, taken):
    """Which call comes next."""
    chosen = next_call(order, taken)
    assert chosen is not None
    return chosen.scenario


@pytest.mark.parametrize(
    ("calls", "expected"),
    [
        ((), "new"),
        ((worked("one"),), "watched"),
        ((worked("one"), helped("one", 40)), "tried"),
        ((helped("one"), spoken("one", 40)), "helped"),
        ((helped("one"), spoken("one")), "open"),
    ],
)
def test_the_stage_is_the_farthest_that_was_reached(calls, expected):
    assert stage(history(*calls).get("one", ())) == expected


def test_the_best_result_is_of_a_call_that_was_taken_without_a_critical_error():
    calls = history(worked("one"), helped("one", 72.9), spoken("one", 60))["one"]
    assert best(calls) == 72
    record, finish = calls[1]
    failed = Finish(finish.ended_at, "ended", 99.0, passed=False, evaluation={"critical_errors": ["x"]})
    assert best([(record, failed)]) is None


def test_nothing_was_taken_yet_so_the_easiest_comes_first():
    assert next_call(ORDER, {}) == ("one", "")
    assert next_call((), {}) is None


def test_a_call_is_gone_on_with_until_it_is_passed_once():
    assert comes(ORDER, history(worked("one"))) == "one"
    assert comes(ORDER, history(worked("one"), helped("one", 40))) == "one"
    assert comes(ORDER, history(worked("one"), helped("one"))) == "two"


def test_a_call_that_will_not_pass_is_left_for_a_while():
    stuck = (helped("one", 40), helped("one", 50), helped("one", 45))
    assert comes(ORDER, history(*stuck)) == "two"


def test_begun_calls_and_new_ones_take_turns():
    calls = [helped("one"), helped("two")]
    assert comes(ORDER, history(*calls)) == "three"
    calls.append(helped("three"))
    assert comes(ORDER, history(*calls)) == "one"
    calls.append(spoken("one"))
    assert comes(ORDER, history(*calls)) == "two"
    calls.append(spoken("two"))
    assert comes(ORDER, history(*calls)) == "four"


def test_where_all_is_passed_the_one_of_longest_ago_keeps_fresh():
    assert comes(ORDER, history(*(spoken(name) for name in ("two", "one", "four", "three")))) == "two"


def test_a_library_of_one_call_offers_it_again():
    assert comes(("one",), history(helped("one"))) == "one"
    assert comes(("one",), history(spoken("one"))) == "one"
