"""`simulator play --form open --turns FILE --json`: an open call driven from outside."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

CALL = ("play", "cancel_at_billing", "--persona", "frustrated_canceller", "--case", "past_due", "--seed", "5")
S7 = (
    "I do understand that you want to cancel your account. I apologize but I'm unable to assist with cancellation here at"
    " Billing; nevertheless, my understanding is that they will not begin the cancellation process until the past-due"
    " balance is cleared. I'll run the payment on your card and connect you with a professional who can assist you."
    " Please confirm your payment, and we'll connect you with an account manager to begin the cancellation process. Is"
    " that okay with you?"
)


@pytest.fixture
def played(simulator, tmp_path: Path) -> Callable[..., Any]:
    """What comes of these turns: dictionaries, or a line as it is."""

    def run(*turns: object) -> Any:
        file = tmp_path / "turns.jsonl"
        lines = [turn if isinstance(turn, str) else json.dumps(turn) for turn in turns]
        file.write_text("\n".join(lines), encoding="utf-8")
        return simulator(*CALL, "--form", "open", "--turns", file, "--json")

    return run


def test_an_open_call_just_answered_says_what_can_be_said_and_done(played) -> None:
    document = played().document
    assert document["ended"] is False
    assert {"brief", "screen", "evaluation", "heard", "wordings"} <= set(document)
    assert all({"id", "label", "group"} <= set(move) for move in document["moves"])
    assert "apologise" in [move["id"] for move in document["moves"]]
    assert "check_account_status" in [action["id"] for action in document["actions"]]
    assert all(item["kind"] == "action" for item in document["offered"])


def test_every_call_has_the_same_moves(simulator) -> None:
    lists = [
        simulator("play", name, "--form", "open", "--json").document["moves"]
        for name in ("cancel_at_billing", "someone_else_answers")
    ]
    assert lists[0] == lists[1]


def test_confirmed_moves_are_what_is_done_and_the_words_are_what_is_read(played) -> None:
    said = "Oh no. Tell me everything."
    document = played({"say": said, "moves": ["apologise", "ask_issue"]}, {"do": "check_account_status"}).document
    turns = [entry for entry in document["trace"] if entry["by"] == "trainee"]
    assert turns[0]["acts"] == ["apologise", "ask_issue"]
    assert turns[0]["text"] == said
    assert turns[1]["acts"] == ["check_account_status"]
    assert [panel["title"] for panel in document["screen"]] == ["Account"]


def test_without_confirmed_moves_what_is_heard_for_sure_counts(played) -> None:
    document = played({"say": "I'm so sorry. What happened?"}).document
    (heard,) = document["heard"]
    sure = [item["move"] for item in heard if item["sure"]]
    assert sorted(sure) == ["apologise", "ask_issue"]
    assert document["trace"][1]["acts"] == ["apologise", "ask_issue"]


def test_approved_words_are_recognised_and_perform_their_acts(played) -> None:
    entry = played({"say": S7}).document["trace"][1]
    assert entry["spiel"] == "S7"
    assert "request_payment" in entry["acts"]


def test_wordings_do_not_betray_which_one_is_approved(played) -> None:
    offered = played().document["wordings"]["explain_billing_cannot_cancel"]
    assert len(offered) >= 3
    assert not any("S7" in item["id"] for item in offered)
    chosen = next(item for item in offered if item["text"] == S7)
    turn = {"say": "I can't do that here.", "moves": ["explain_billing_cannot_cancel"], "words": chosen["id"]}
    entry = played(turn).document["trace"][1]
    assert entry["spiel"] == "S7"
    assert entry["text"] == S7


def test_what_is_picked_and_not_typed_is_put_in_words(played) -> None:
    entry = played({"moves": ["ask_issue"]}).document["trace"][1]
    assert entry["text"].endswith("?") or entry["text"].endswith(".")
    assert "{" not in entry["text"]


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        ([{"say": "qwrt zzpf"}], "I didn't catch a move in that"),
        ([{"say": ""}], "Turn 1"),
        ([{"moves": ["apologize"]}], "Did you mean 'apologise'?"),
        ([{"moves": ["apologise", "apologise"]}], "twice"),
        ([{"moves": ["greet", "apologise", "ask_issue", "acknowledge"]}], "3 at the most"),
        ([{"moves": ["greet"], "words": "explain_billing_cannot_cancel.1"}], "words for another move"),
        ([{"moves": ["greet"], "words": "nonsense"}], "wording"),
        ([{"do": "end_call"}, {"moves": ["greet"]}], "Turn 2 cannot be taken: the call was over"),
        ([{"do": "end_cal"}], "Did you mean 'end_call'?"),
        ([{"do": "end_call", "say": "Bye"}], "`do` stands alone"),
        ([{"sey": "Hello"}], "Did you mean `say`?"),
        (["not json"], "is no JSON value"),
        (["[1]"], "a turn is"),
        ([{"moves": "greet"}], "`moves` is a list"),
    ],
)
def test_what_cannot_be_taken_is_said_in_a_sentence(played, turns: list[object], said: str) -> None:
    ran = played(*turns)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_ten_thousand_characters_and_markup_are_only_words(played) -> None:
    document = played({"say": "<script>alert(1)</script> " * 400, "moves": ["greet"]}).document
    assert document["trace"][1]["acts"] == ["greet"]


def test_turns_come_from_standard_input_too(simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"do": "end_call"}\n'))
    assert simulator(*CALL, "--form", "open", "--turns", "-", "--json").document["ended"]


def test_an_open_call_without_turns_is_taken_in_the_terminal(simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("q\n"))
    ran = simulator(*CALL, "--form", "open")
    assert (ran.code, ran.err) == (0, "")
    assert "Say it in your own words" in ran.out


def test_certificates_of_open_calls_are_not_kept_and_that_is_said(simulator) -> None:
    ran = simulator("prove", "someone_else_answers", "--form", "open", "--write")
    assert (ran.code, ran.out) == (2, "")
    assert "leave out `--write`" in ran.err


@pytest.mark.parametrize(
    "wrong", [("--form", "open", "--choices", "greet", "--json"), ("--turns", "x.jsonl", "--json")]
)
def test_choices_are_for_prompted_calls_and_turns_for_open_ones(simulator, wrong: tuple[str, ...]) -> None:
    ran = simulator(*CALL, *wrong)
    assert ran.code == 2
    assert ran.out == ""
