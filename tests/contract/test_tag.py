"""`simulator tag --scenario S --json`: what is heard in sentences, one a line of standard input."""

import io
from typing import Any

import pytest


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Put text on standard input."""
    return lambda text: monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text), encoding="utf-8"))


def test_each_line_is_heard(simulator, typed) -> None:
    typed("I'm so sorry about that. What’s been going on?\n\nqwer asdf\r\n".encode())
    ran = simulator("tag", "--scenario", "remove_autopay", "--json")
    assert ran.code == 0
    said, nonsense = ran.document
    assert set(said) == {"text", "heard"}
    assert said["text"] == "I'm so sorry about that. What’s been going on?"
    assert {item["move"] for item in said["heard"] if item["sure"]} == {"apologise", "ask_issue"}
    assert all(set(item) == {"move", "confidence", "sure"} for item in said["heard"])
    assert nonsense == {"text": "qwer asdf", "heard": []}


def test_nothing_typed_is_nothing_heard(simulator, typed) -> None:
    typed(b"")
    assert simulator("tag", "--scenario", "remove_autopay", "--json").document == []


def test_bytes_that_are_no_text_and_a_very_long_line_are_borne(simulator, typed) -> None:
    typed(b"\xff\xfe\x00\n" + b"sorry " * 20_000 + b"\n")
    assert simulator("tag", "--scenario", "remove_autopay", "--json").code == 0


def test_an_unknown_scenario_is_a_usage_error_with_the_nearest_name(simulator, typed) -> None:
    typed(b"hello\n")
    ran = simulator("tag", "--scenario", "remove_autopai", "--json")
    assert (ran.code, ran.out) == (2, "")
    assert "remove_autopay" in ran.err


def test_people_get_words(simulator, typed) -> None:
    typed(b"I'll cancel it for you\nqwer [asdf]\n")
    ran = simulator("tag", "--scenario", "remove_autopay")
    assert "cancel_now" in ran.out
    assert "qwer [asdf]" in ran.out
    assert "No move was heard" in ran.out
