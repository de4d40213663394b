"""What a browser sends is read by name and by type, and nothing else gets through."""

from typing import Any

import pytest

from simulator.ui.pages.events import PAGE_EVENTS, Choice, Event, Go, NotUnderstood, Said, Signal, Spoken, Start, read
from simulator.ui.pages.views import PAGE_VIEWS

START = {"scenario": "scenario_1", "persona": "", "level": "guided", "types_first": False, "form": "prompted"}

SPOKEN = {"version": 3, "text": "So sorry!", "moves": ["apologise", "ask_issue"], "wording": None}


def test_every_page_says_what_it_sends() -> None:
    assert set(PAGE_EVENTS) == set(PAGE_VIEWS)


def test_what_a_page_sends_is_read() -> None:
    assert read(Choice, {"choice": "reply0", "version": 3}) == Choice(choice="reply0", version=3)
    assert read(Start, START).level == "guided"
    assert read(Spoken, SPOKEN).moves == ("apologise", "ask_issue")
    assert read(Go, {"to": "call", "params": {"call": "one", "persona": None}}).params["persona"] is None


@pytest.mark.parametrize("value", [True, 1764250000000, "anything", {}])
def test_a_signal_says_all_by_its_name(value: Any) -> None:
    assert read(Signal, value) == Signal()


@pytest.mark.parametrize(
    ("event", "value"),
    [
        (Choice, None),
        (Choice, []),
        (Choice, "reply0"),
        (Choice, {"choice": "reply0"}),
        (Choice, {"choice": 5, "version": 3}),
        (Choice, {"choice": "reply0", "version": "3"}),
        (Choice, {"choice": "reply0", "version": 3.5}),
        (Choice, {"choice": "reply0", "version": float("nan")}),
        (Choice, {"choice": "reply0", "version": True}),
        (Choice, {"choice": "reply0", "version": None}),
        (Choice, {"choice": "reply0", "version": 3, "seed": 1}),
        (Start, START | {"level": "easy"}),
        (Start, START | {"types_first": 1}),
        (Start, START | {"form": "free"}),
        (Spoken, SPOKEN | {"moves": "apologise"}),
        (Spoken, SPOKEN | {"moves": ["apologise", None]}),
        (Spoken, SPOKEN | {"wording": 1}),
        (Go, {"to": "call", "params": [["call", "one"]]}),
        (Go, {"to": "call", "params": {"call": {"id": "one"}}}),
    ],
)
def test_anything_else_is_answered_with_one_sentence_to_act_on(event: type[Event], value: Any) -> None:
    with pytest.raises(NotUnderstood, match=r"could not be understood.*Load the page again\.$"):
        read(event, value)


def test_half_a_character_is_not_kept() -> None:
    assert read(Said, {"version": 0, "text": "so sorry \ud83d"}).text == "so sorry ?"
