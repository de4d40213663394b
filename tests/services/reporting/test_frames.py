"""Frames hold what is declared of them, and damage in a row stays in that row."""

from typing import Any

import pandas as pd
import pytest
from ui.fake_reporting import BEN, LINES, row

from simulator.services.reporting.columns import CALLS, SHARES, SOURCES, VERDICTS, differences
from simulator.services.reporting.frames import alone, counted, frames
from simulator.services.reporting.statements import by_person, of_form


@pytest.mark.parametrize("rows", [[], [row(2), row(1, marks="x-m")]], ids=["no call", "calls"])
def test_columns_and_types_are_as_declared(rows) -> None:
    found = frames(rows, LINES)
    assert differences(found.calls, CALLS) == []
    assert differences(found.verdicts, VERDICTS) == []
    assert differences(found.sources, SOURCES) == []
    assert differences(by_person(found), SHARES) == []


def test_a_frame_that_is_not_as_declared_is_told() -> None:
    assert differences(pd.DataFrame({"met": [1]}), SHARES) != []
    wrong = by_person(frames([row(1)], LINES)).astype({"met": "float64"})
    assert differences(wrong, SHARES) == ["met is float64 instead of int64"]


def test_calls_stand_in_the_order_they_began_with_their_verdicts() -> None:
    found = frames([row(3, marks="m--"), row(1, marks="-x-"), row(2, marks="--m")], LINES)
    assert list(found.calls["call"]) == ["local-1", "local-2", "local-3"]
    verdicts = found.verdicts[["call", "criterion", "met", "turn"]].astype("object").to_numpy().tolist()
    assert verdicts == [[0, "searched", False, 4], [1, "listened", True, 6], [2, "status_first", True, 2]]


@pytest.mark.parametrize(
    ("name", "damaged"),
    [("started_at", "soon"), ("score", "much"), ("form", "sung"), ("marks", None), ("scenario", None), ("hints", "x"), ("turns", "x")],
)  # fmt: skip
def test_damage_is_one_row_that_says_so(name: str, damaged: Any) -> None:
    found = frames([row(1, **{name: damaged}), row(2)], LINES)
    assert sorted(found.calls["result"]) == ["passed", "unreadable"]
    assert counted(found.calls).sum() == 1
    assert len(found.verdicts) == 3


@pytest.mark.parametrize(("name", "value"), [("marks", "mm"), ("turns", b""), ("lines", "gone"), ("lines", None)])
def test_verdicts_that_fit_no_scorecard_are_left_out(name: str, value: Any) -> None:
    found = frames([row(1, **{name: value}), row(2)], LINES)
    assert len(found.calls) == 2
    assert set(found.verdicts["call"]) == {1}


@pytest.mark.parametrize(
    ("instead", "counts", "is_alone"),
    [
        ({}, True, True),
        ({"level": "assessment"}, True, True),
        ({"level": "guided"}, True, False),
        ({"hints": 1}, True, False),
        ({"level": "worked"}, False, False),
        ({"branch": True}, False, False),
    ],
)
def test_what_counts_and_what_was_taken_alone(instead, counts: bool, is_alone: bool) -> None:
    calls = frames([row(1, **instead)], LINES).calls
    assert (counted(calls).item(), alone(calls).item()) == (counts, is_alone)


def test_only_what_was_taken_alone_in_a_form_says_what_somebody_knows() -> None:
    found = frames(
        [row(1), row(2, form="prompted", marks="xxx"), row(3, level="guided", marks="xxx"), row(4, BEN)], LINES
    )
    shares = by_person(of_form(found, "open"))
    mine = shares[shares["person"] == "local"].set_index("statement")
    assert mine["met"].to_dict() == {"C1": 1, "C3": 1, "C4": 1, "G3": 1}
    assert set(mine["of"]) == {1}
