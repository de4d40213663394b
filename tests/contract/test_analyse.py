"""`simulator analyse --json`: what every turn of a call or a transcript was worth."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

KEYS = {
    "turn",
    "choice",
    "attainable_before",
    "attainable_after",
    "can_pass_before",
    "can_pass_after",
    "label",
    "better",
}
CALL = ("play", "cancel_at_billing", "--persona", "hot_head", "--case", "past_due", "--seed", "3")
CLAIM = """
c claims_cancelled
t check_account_status
t empathise state_no_evidence_of_cancellation (C2)
c insists
t promise_cancellation
t end_call
"""


@pytest.fixture
def analyse(simulator, tmp_path: Path):
    """Analyse a document, written to a file."""

    def analysed(document):
        file = tmp_path / "call.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        ran = simulator("analyse", file, "--json")
        assert (ran.code, ran.err) == (0, "")
        return ran.document

    return analysed


def test_a_call_as_play_prints_it(simulator, analyse) -> None:
    played = simulator(*CALL, "--choices", "what_made_you,date_is_noted,end_call", "--json").document
    turns = analyse(played)
    assert [set(turn) >= KEYS for turn in turns] == [True] * 3
    assert [turn["turn"] for turn in turns] == [2, 4, 6]
    assert [turn["choice"] for turn in turns] == played["choices"]
    assert turns[0]["label"] == "best"
    assert turns[0]["better"] is None
    promise = turns[1]
    assert (promise["label"], promise["can_pass_before"], promise["can_pass_after"]) == ("blunder", True, False)
    assert promise["better"] in {"worth_a_thought", "more_than_the_move", "terms_run_on"}
    assert turns[-1]["attainable_after"] == played["evaluation"]["score"]


def test_a_perfect_call_is_best_throughout(simulator, analyse) -> None:
    proved = simulator("prove", "cancel_at_billing", "--persona", "hot_head", "--case", "past_due", "--json")
    (certificate,) = proved.document["certificates"]
    choices = ",".join(certificate["perfect_call"])
    turns = analyse(simulator(*CALL, "--choices", choices, "--json").document)
    assert {turn["attainable_after"] for turn in turns} == {certificate["best_score"]}
    assert {turn["label"] for turn in turns} <= {"best", "good"}


def test_an_annotated_transcript(analyse, grade, transcript) -> None:
    document = transcript(CLAIM)
    turns = analyse(document)
    evaluation = grade(document)
    assert [turn["turn"] for turn in turns] == [2, 3, 5, 6]
    assert [turn["label"] for turn in turns] == ["best", "inaccuracy", "blunder", "mistake"]
    assert turns[0]["attainable_before"] == 100
    assert turns[-1]["attainable_after"] == evaluation["score"]
    assert turns[-1]["can_pass_after"] == evaluation["passed"]
    assert turns[2]["lost"] == ["promised_nothing"]
    assert turns[2]["violated"] == [{"criterion": "promised_nothing", "part": "no_promise_of_cancellation"}]
    for turn, following in pairwise(turns):
        assert turn["attainable_after"] == following["attainable_before"]
        assert turn["attainable_after"] <= turn["attainable_before"]


def test_a_transcript_in_which_nobody_did_anything(analyse, transcript) -> None:
    assert analyse(transcript("c claims_cancelled")) == []
    assert analyse({"scorecard": "third_party_call", "turns": []}) == []


@pytest.mark.parametrize("name", ["nobody", "%00", "nobody" * 1000], ids=["short", "odd", "long"])
def test_a_kept_call_by_its_id(name: str, simulator) -> None:
    missing = simulator("analyse", name, "--json")
    assert (missing.code, missing.out) == (2, "")
    assert f"There is no call '{name[:80]}" in missing.err


def test_a_file_that_is_a_folder_or_not_there(simulator, tmp_path: Path) -> None:
    for source, said in (
        (tmp_path, "is a directory"),
        (tmp_path / "x" / "y", "no such file"),
        ("x" * 999 + ".json", "name too long"),
    ):
        ran = simulator("analyse", source, "--json")
        assert (ran.code, ran.out) == (2, "")
        assert said in ran.err


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({"scenario": "cancel_at_billing", "choices": []}, "needs its `scenario`, `persona` and `case`"),
        ({"scenario": "x", "persona": "y", "case": "z"}, "needs its `choices`"),
        ({"scenario": "x", "persona": "y", "case": "z", "choices": [], "seed": "1"}, "whole number"),
        ({"scenario": "nowhere", "persona": "y", "case": "z", "choices": []}, "There is no scenario 'nowhere'"),
        ({"scorecard": "cancellation_call", "turns": [{"by": "trainee", "acts": ["shrug"]}]}, "no trainee act `shrug`"),
        ([], "has to be an object"),
    ],
)
def test_what_cannot_be_analysed_is_said_in_a_sentence(document, said, simulator, tmp_path) -> None:
    file = tmp_path / "call.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    ran = simulator("analyse", file, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_for_people_it_names_the_turn_after_which_no_pass_was_possible(simulator, tmp_path) -> None:
    played = simulator(*CALL, "--choices", "what_made_you,date_is_noted,end_call", "--json")
    file = tmp_path / "call.json"
    file.write_text(played.out, encoding="utf-8")
    ran = simulator("analyse", file)
    assert ran.code == 0
    assert "A pass was out of reach after turn 4." in ran.out
