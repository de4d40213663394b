"""The programmes that ship keep what they promise."""

from pathlib import Path

import pytest

from simulator.services.library.folder import open_library
from simulator.services.library.statements import statements_of

LIBRARY, _ = open_library(Path(__file__).parents[2])
NEW_HIRE = LIBRARY.programmes["new_hire"]
CALLS = [(stage, call) for stage in NEW_HIRE.stages.values() for call in stage.calls]


def test_the_first_ten_days_begin_with_a_watched_call_and_take_ten_days():
    assert NEW_HIRE.newcomers
    assert NEW_HIRE.length == 10
    assert [stage.days for stage in NEW_HIRE.stages.values()] == [(day, day) for day in range(1, 11)]
    assert CALLS[0][1].level == "worked"


@pytest.mark.parametrize("how", [("practice", "open"), ("assessment", "open")])
def test_every_statement_of_the_guide_is_practised_and_assessed_without_answers(how):
    taken = {name for _, call in CALLS if (call.level, call.taken_in) == how for name in call.scenario}
    practised = {statement for name in taken for statement in statements_of(LIBRARY, LIBRARY.scenarios[name])}
    assert practised == set(LIBRARY.vocabulary.statements)


def test_support_fades_in_every_call_and_never_on_one_day():
    """Watched, then with help, then in own words on a later day, then for the record on a later day still."""
    order = [("worked", "prompted"), ("guided", "prompted"), ("practice", "prompted"), ("practice", "open")]
    order.append(("assessment", "open"))
    for name in {name for _, call in CALLS for name in call.scenario}:
        own = [
            (stage.days[0], order.index((call.level, call.taken_in))) for stage, call in CALLS if name in call.scenario
        ]
        assert own == sorted(own), name
        assert own[0][1] == 0
        days = {rank: day for day, rank in own}
        assert days[0] <= days[3] < days[4] or name == "the_hard_one"


def test_no_day_asks_for_more_than_an_hour_or_so():
    assert all(len(stage.calls) <= 6 for stage in NEW_HIRE.stages.values())


def test_a_refresher_drills_most_days_and_takes_a_call_a_week():
    weeks = list(LIBRARY.programmes["refresher"].stages.values())
    assert [week.days for week in weeks] == [(1, 5), (6, 10), (11, 15), (16, 20)]
    for week in weeks:
        assert week.drills >= 4
        (call,) = week.calls
        assert (call.taken_in, call.scenario, call.passes) == ("open", (), 1)
