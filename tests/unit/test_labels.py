"""How a turn is judged: what was wrong then comes first, what it cost second."""

from typing import Any

import pytest

from simulator.domain.analysis import Label, Worth, label_of

FULL, LESS, LOW, LOST = Worth(100.0, True), Worth(96.0, True), Worth(95.0, True), Worth(100.0, False)
NOTHING_LEFT = Worth(40.0, False)


@pytest.mark.parametrize(
    ("before", "after", "label"),
    [
        (FULL, FULL, "best"),
        (FULL, Worth(99.1, True), "best"),
        (FULL, Worth(99.0, True), "inaccuracy"),
        (FULL, LESS, "inaccuracy"),
        (FULL, LOW, "mistake"),
        (FULL, LOST, "blunder"),
        (LOST, FULL, "best"),
        (NOTHING_LEFT, NOTHING_LEFT, "best"),
        (Worth(None, False), Worth(None, False), "best"),
        (Worth(40.0, False), Worth(None, False), "mistake"),
    ],
)
def test_what_a_turn_costs_makes_it_wrong(before: Worth, after: Worth, label: Label) -> None:
    assert label_of(before, after, critical=False) == label


@pytest.mark.parametrize("worth", [FULL, NOTHING_LEFT])
@pytest.mark.parametrize(
    ("wrong", "label"),
    [
        ({"wrong": True}, "inaccuracy"),
        ({"slip": 1}, "inaccuracy"),
        ({"slip": 4, "wrong": True}, "inaccuracy"),
        ({"slip": 5}, "mistake"),
        ({"slip": 5, "spare": True}, "mistake"),
        ({"critical": True}, "blunder"),
        ({"spare": True}, "good"),
        ({"spare": True, "wrong": True}, "inaccuracy"),
    ],
)
def test_where_nothing_is_lost_a_wrong_turn_is_still_wrong(worth: Worth, wrong: dict[str, Any], label: Label) -> None:
    assert label_of(worth, worth, **{"critical": False, **wrong}) == label
