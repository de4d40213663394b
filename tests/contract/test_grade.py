"""`simulator grade`: any number of transcripts, and a sentence for each way in which one can be wrong."""

import json
from pathlib import Path
from typing import Any

import pytest

FACTS: dict[str, Any] = {"line": "customer", "account_status": "active", "noc": "none", "past_due": True}
SAMPLE: dict[str, Any] = {
    "scorecard": "cancellation_call",
    "facts": FACTS | {"installed": True, "in_rescission": False, "autopay": False, "issue_notes": False},
    "turns": [
        {"by": "customer", "acts": ["claims_cancelled"]},
        {"by": "trainee", "acts": ["check_account_status"]},
        {
            "by": "trainee",
            "acts": ["empathise", "state_no_evidence_of_cancellation"],
            "spiel": "C2",
            "text": "optional",
        },
    ],
    "outcome": "optional",
}


def verdicts(evaluation: dict[str, Any]) -> dict[str, str]:
    return {item["id"]: item["verdict"] for item in evaluation["criteria"]}


def test_the_sample_of_the_contract_is_graded(grade) -> None:
    evaluation = grade(SAMPLE)
    by_source = {tuple(item["source"]): item for item in evaluation["criteria"] if item["verdict"] == "met"}
    assert by_source["C2",]["evidence"] == [3]
    assert any("C1" in source for source in by_source)
    assert evaluation["passed"] is False


@pytest.mark.parametrize("scorecard", ["cancellation_call", "third_party_call"])
def test_a_call_in_which_nothing_happened_has_no_score(grade, scorecard: str) -> None:
    nothing: tuple[dict[str, Any], ...] = ({"turns": []}, {})
    for turns in nothing:
        evaluation = grade({"scorecard": scorecard, "facts": FACTS, **turns})
        assert evaluation["score"] is None
        assert evaluation["passed"] is False
        assert evaluation["critical_errors"] == []
        assert set(verdicts(evaluation).values()) == {"not_applicable"}


def test_a_call_in_which_only_the_customer_spoke_fails(grade) -> None:
    evaluation = grade(SAMPLE | {"turns": [{"by": "customer", "acts": ["claims_cancelled", "insults"]}]})
    assert evaluation["score"] == 0
    assert evaluation["passed"] is False


def test_without_facts_only_what_needs_none_is_graded(grade) -> None:
    evaluation = grade({"scorecard": "cancellation_call", "turns": SAMPLE["turns"]})
    assert evaluation["score"] is not None
    assert "met" in verdicts(evaluation).values()


def test_acts_of_one_turn_happened_in_their_order(grade) -> None:
    acts = ["check_account_status", "search_noc", "explain_no_formal_process"]
    turns = [{"by": "customer", "acts": ["claims_cancelled"]}]
    right = grade(SAMPLE | {"turns": [*turns, {"by": "trainee", "acts": acts}]})
    wrong = grade(SAMPLE | {"turns": [*turns, {"by": "trainee", "acts": acts[::-1]}]})
    assert right["critical_errors"] == []
    assert wrong["critical_errors"] != []


def test_what_the_contract_does_not_know_is_passed_over(grade) -> None:
    more = SAMPLE | {"analyst": "R. Ivens", "turns": [turn | {"second": 4} for turn in SAMPLE["turns"]]}
    assert grade(more) == grade(SAMPLE)


def test_how_the_call_ended_is_the_annotators_own_word(grade) -> None:
    assert grade({name: value for name, value in SAMPLE.items() if name != "outcome"}) == grade(SAMPLE)


def test_a_played_call_can_be_graded_from_its_trace(simulator, grade) -> None:
    call = ("play", "the_hard_one", "--persona", "dry_engineer", "--seed", "3")
    facts = next(s for s in simulator("list", "--json").document["scenarios"] if s["id"] == "the_hard_one")["cases"]
    for case, known in facts.items():
        played = simulator(
            *call, "--case", case, "--choices", "verify_identity,check_account_status,end_call", "--json"
        ).document
        assert grade(SAMPLE | {"facts": known, "turns": played["trace"]}) == played["evaluation"]


def test_many_files_are_graded_in_one_process_in_their_order(simulator, tmp_path: Path) -> None:
    files = []
    for number in range(40):
        file = tmp_path / f"{number:02}.json"
        file.write_text(json.dumps(SAMPLE if number % 2 else SAMPLE | {"turns": []}), encoding="utf-8")
        files.append(file)
    ran = simulator("grade", *files, "--json")
    graded = ran.document["evaluations"]
    assert ran.code == 0
    assert [item["file"] for item in graded] == [str(file) for file in files]
    assert [item["evaluation"]["score"] is None for item in graded] == [number % 2 == 0 for number in range(40)]


def test_without_json_the_verdict_is_in_words(simulator, tmp_path: Path) -> None:
    file = tmp_path / "call.json"
    file.write_text(json.dumps(SAMPLE), encoding="utf-8")
    ran = simulator("grade", file)
    assert ran.code == 0
    assert "Not passed" in ran.out


def turn(**values: Any) -> dict[str, Any]:
    return SAMPLE | {"turns": [{"by": "trainee", "acts": ["greet"], **values}]}


WRONG = {
    "unknown act": (turn(acts=["serch_noc"]), ["Turn 1", "serch_noc", "search_noc"]),
    "two unknown acts": (turn(acts=["serch_noc", "emphatise"]), ["search_noc", "empathise"]),
    "an act of the other side": (turn(acts=["claims_cancelled"]), ["claims_cancelled", "trainee"]),
    "unknown spiel": (turn(spiel="Z9"), ["Z9"]),
    "unknown side": (turn(by="agent"), ["turns/0/by", "trainee"]),
    "acts as text": (turn(acts="greet"), ["turns/0/acts", "list"]),
    "acts as numbers": (turn(acts=[1]), ["turns/0/acts/0", "text"]),
    "no side": (SAMPLE | {"turns": [{"acts": ["greet"]}]}, ["turns/0/by", "missing"]),
    "turns as an object": (SAMPLE | {"turns": {}}, ["turns", "list"]),
    "a turn as text": (SAMPLE | {"turns": ["greet"]}, ["turns/0", "object"]),
    "unknown fact": (SAMPLE | {"facts": {"pastdue": True}}, ["pastdue", "past_due"]),
    "fact as text": (SAMPLE | {"facts": {"past_due": "true"}}, ["past_due", "true, false"]),
    "fact as number": (SAMPLE | {"facts": {"past_due": 1}}, ["past_due", "true, false"]),
    "fact as null": (SAMPLE | {"facts": {"noc": None}}, ["noc", "on_file"]),
    "fact as list": (SAMPLE | {"facts": {"noc": ["none"]}}, ["noc", "on_file"]),
    "unknown value": (SAMPLE | {"facts": {"noc": "lost"}}, ["noc", "lost", "on_file"]),
    "facts as a list": (SAMPLE | {"facts": ["past_due"]}, ["facts", "object"]),
    "unknown scorecard": (SAMPLE | {"scorecard": "cancelation_call"}, ["cancelation_call", "cancellation_call"]),
    "no scorecard": ({"turns": []}, ["scorecard", "missing"]),
    "a list": ([], ["object"]),
    "null": (None, ["object"]),
    "text": ("call", ["object"]),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_with_a_transcript_is_said_in_a_sentence(simulator, tmp_path: Path, name: str) -> None:
    document, expected = WRONG[name]
    file = tmp_path / "call.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    assert_refused(simulator("grade", file, "--json"), [str(file), *expected])


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", ["not valid JSON", "line 1"]),
        (b'{"scorecard": ', ["not valid JSON", "line 1"]),
        (b"[" * 100_000, ["not valid JSON"]),
        (b'{"facts": {"past_due": ' + b"9" * 5000 + b"}}", ["not valid JSON"]),
        (b'{"scorecard": "\xff"}', ["UTF-8"]),
    ],
    ids=["empty", "cut off", "nested", "long number", "not UTF-8"],
)
def test_a_file_that_is_no_transcript_is_refused(
    simulator, tmp_path: Path, content: bytes, expected: list[str]
) -> None:
    file = tmp_path / "call.json"
    file.write_bytes(content)
    assert_refused(simulator("grade", file, "--json"), [str(file), *expected])


def test_a_missing_file_and_a_folder_are_refused(simulator, tmp_path: Path) -> None:
    assert_refused(simulator("grade", tmp_path / "none.json", "--json"), ["none.json"])
    assert_refused(simulator("grade", tmp_path, "--json"), [str(tmp_path)])


def test_one_bad_file_among_good_ones_leaves_no_half_an_answer(simulator, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(json.dumps(SAMPLE), encoding="utf-8")
    bad.write_text("{", encoding="utf-8")
    assert_refused(simulator("grade", good, bad, "--json"), [str(bad)])


def test_a_file_with_a_byte_order_mark_is_graded(simulator, tmp_path: Path) -> None:
    file = tmp_path / "call.json"
    file.write_text(json.dumps(SAMPLE), encoding="utf-8-sig")
    assert simulator("grade", file, "--json").code == 0


def assert_refused(ran: Any, expected: list[str]) -> None:
    assert ran.code == 2
    assert ran.out == ""
    assert [word for word in expected if word not in ran.err] == []
    assert "Traceback" not in ran.err
