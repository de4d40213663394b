"""What people read in the terminal: a call with its hints and feedback, and what was assumed."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

CALL = ("cancel_at_billing", "--persona", "rushed_parent", "--case", "past_due", "--seed", "7")
MINIATURE = Path(__file__).parents[1] / "library"
LETTERS = "abcdefghijklmnoprstuvwxyz"


@pytest.fixture
def keys(simulator) -> Callable[..., list[str]]:
    """The keys to press, one after the other, for choices by their ids."""

    def pressed(*choices: str) -> list[str]:
        found = []
        for number, choice in enumerate(choices):
            before = ("--choices", ",".join(choices[:number])) if number else ()
            offered: list[Any] = simulator("play", *CALL, *before, "--json").document["offered"]
            responses = [item["id"] for item in offered if item["kind"] == "response"]
            actions = [item["id"] for item in offered if item["kind"] == "action"]
            found.append(str(responses.index(choice) + 1) if choice in responses else LETTERS[actions.index(choice)])
        return found

    return pressed


@pytest.fixture
def typed(simulator, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """What the terminal shows when these keys are pressed in a call; white space is one blank each."""

    def play(*pressed: str, level: str = "guided") -> str:
        monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(pressed) + "\n"))
        ran = simulator("play", *CALL, "--level", level, COLUMNS="200")
        assert (ran.code, ran.err) == (0, "")
        return " ".join(ran.out.split())

    return play


def test_a_hint_is_the_principle_first_and_the_words_when_asked_again(typed) -> None:
    principle, words = "look for the root problem behind the request. G1", "What's made you want to cancel?"
    none, once, twice = typed("q"), typed("?", "q"), typed("?", "?", "q")
    assert "? for a hint, q to leave" in none
    assert [said.count(principle) for said in (none, once, twice)] == [0, 1, 2]
    # Every time it is asked what to choose, they stand among the answers; once more when they are the hint.
    assert [said.count(words) for said in (none, once, twice)] == [1, 2, 4]


def test_an_assessment_offers_no_hint_and_takes_none(typed) -> None:
    said = typed("?", "1", "q", level="assessment")
    assert "? for a hint" not in said
    assert "lists what can be said" not in said
    assert said.count("Nothing was heard in that.") == 2


def test_a_mistake_is_named_at_once_with_what_to_say_instead(typed, keys) -> None:
    said = typed(*keys("verify_identity", "cancel_it_right_now"), "q")
    assert "Billing cannot cancel an account" in said
    assert "Say instead:" in said


def test_without_guidance_nothing_is_said_of_a_choice(typed, keys) -> None:
    said = typed(*keys("verify_identity", "cancel_it_right_now"), "q", level="practice")
    assert "Billing cannot cancel an account" not in said
    assert "Say instead:" not in said


def test_what_was_looked_up_is_shown_when_it_is_opened(typed, keys) -> None:
    said = typed(*keys("verify_identity", "check_account_status"), "q")
    assert "Account holder" in said
    assert "Past due" in said


def test_a_call_that_was_left_says_how_to_go_on(typed) -> None:
    assert "The call is kept. Go on with it in the app, under My calls" in typed("q")


def test_input_that_ends_leaves_the_call_too(typed) -> None:
    assert "The call is kept." in typed()


def test_a_whole_call_ends_with_its_debrief(typed, keys) -> None:
    perfect = keys(
        "verify_identity",
        "check_account_status",
        "what_made_you",
        "worth_a_thought",
        "clear_balance_then_connect",
        "take_payment",
        "on_to_loyalty",
        "transfer_loyalty",
    )
    said = typed(*perfect)
    assert "Debrief" in said
    assert "Passed" in said
    assert "The call is kept." not in said


def test_what_was_assumed_is_listed_with_its_reason(simulator) -> None:
    listed = simulator("list", "--assumptions", "--json").document
    said = " ".join(simulator("list", "--assumptions", COLUMNS="300").out.split())
    assert listed["assumptions"]
    for row in listed["assumptions"]:
        for words in (row["title"], row["where"], row["reason"]):
            assert " ".join(words.split()) in said
    assert [row["scenario"] for row in listed["counsel"]]
    assert all(" ".join(row["note"].split()) in said for row in listed["counsel"])


def test_what_another_library_assumes_is_its_own(simulator) -> None:
    listed = simulator("list", "--assumptions", "--json", SIMULATOR_LIBRARY=MINIATURE).document
    assert [row["scenario"] for row in listed["counsel"]] == ["second_bill"]


def test_a_call_without_ready_answers_is_taken_in_own_words_and_a_look_up_is_shown(
    simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert simulator("new", "library", tmp_path / "boxes").code == 0
    typed = ["What happened?", "", "a", "?", "nothing of the kind", "Say that you have heard them", "", "q"]
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(typed) + "\n"))
    call = ("missing_box", "--case", "is_delivered", "--seed", "3")
    ran = simulator("play", *call, COLUMNS="200", SIMULATOR_LIBRARY=str(tmp_path / "boxes"))
    said = " ".join(ran.out.split())
    assert (ran.code, ran.err) == (0, "")
    assert "Ask what happened Is that what you said?" in said
    assert "Delivered, left at the" in said
    assert "Nothing was heard in that." in said
    # The label of a move, typed, is that move.
    assert "1 Say that you have heard them Is that what you said?" in said
    assert "Thanks. So what now?" in said or "Okay. And what can you do?" in said
