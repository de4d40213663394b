"""`simulator grade`: any number of transcripts, and a sentence for each way in which one can be wrong."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from contract.annotated import FACTS, SAMPLE, assert_refused, verdicts


def test_the_sample_of_the_contract_is_graded(grade) -> None:
    evaluation = grade(SAMPLE)
    by_source = {tuple(item["source"]): item for item in evaluation["criteria"] if item["verdict"] == "met"}
    assert by_source["C2",]["evidence"] == [3]
    assert any("C1" in source for source in by_source)
    assert evaluation["passed"] is False


@pytest.mark.parametrize(
    ("scorecard", "line"), [("cancellation_call", "customer"), ("third_party_call", "third_party")]
)
def test_a_call_in_which_nothing_happened_has_no_score(grade, scorecard: str, line: str) -> None:
    nothing: tuple[dict[str, Any], ...] = ({"turns": []}, {})
    for turns in nothing:
        evaluation = grade({"scorecard": scorecard, "facts": FACTS | {"line": line}, **turns})
        assert evaluation["score"] is None
        assert (evaluation["result"], evaluation["at_stake"]) == ("not_judged", 0)
        assert evaluation["passed"] is False
        assert evaluation["critical_errors"] == []
        assert set(verdicts(evaluation).values()) == {"not_applicable"}


def test_a_call_in_which_only_the_customer_spoke_fails(grade) -> None:
    evaluation = grade(SAMPLE | {"turns": [{"by": "customer", "acts": ["claims_cancelled", "insults"]}]})
    assert evaluation["score"] == 0
    assert evaluation["passed"] is False
    assert evaluation["result"] == "not_passed"


def test_without_facts_only_what_needs_none_is_graded(grade) -> None:
    evaluation = grade({"scorecard": "cancellation_call", "turns": SAMPLE["turns"]})
    assert evaluation["score"] is not None
    assert "met" in verdicts(evaluation).values()


def test_acts_of_one_turn_happened_in_their_order(grade) -> None:
    acts = ["check_account_status", "search_noc", "explain_no_formal_process"]
    turns = [{"by": "customer", "acts": ["claims_cancelled"]}]
    right = grade(SAMPLE | {"turns": [*turns, {"by": "trainee", "acts": acts}]})
    wrong = grade(SAMPLE | {"turns": [*turns, {"by": "trainee", "acts": acts[::-1]}]})
    assert verdicts(right)["looked_before_speaking"] == "met"
    assert verdicts(wrong)["looked_before_speaking"] == "not_met"


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
    "unknown key": (SAMPLE | {"analyst": "R. Ivens"}, ["`analyst`", "scorecard, facts, turns, outcome"]),
    "misspelt key": (SAMPLE | {"outcom": "ended"}, ["`outcom`", "`outcome`"]),
    "misspelt key of a turn": (turn(spiels="C2"), ["`spiels`", "turns/0", "`spiel`"]),
    "key of a file in a turn": (turn(facts={}), ["`facts`", "turns/0"]),
    "misspelt side": (turn(by="Custommer"), ["turns/0/by", "`customer`"]),
    "unknown outcome": (SAMPLE | {"outcome": "hungup"}, ["`hungup`", "`hung_up`"]),
    "statement without wording": (turn(spiel="G2"), ["Turn 1", "`G2`"]),
    "spiel of a customer": (SAMPLE | {"turns": [{"by": "customer", "spiel": "C2"}]}, ["Turn 1", "customer"]),
    "misspelt value": (SAMPLE | {"facts": {"account_status": "activ"}}, ["activ", "`active`"]),
    "another line": (SAMPLE | {"facts": {"line": "third_party"}}, ["line", "customer", "`third_party_call`"]),
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
    assert_refused(simulator("grade", tmp_path, "--json"), [str(tmp_path), "directory"])


@pytest.mark.timeout(20)
def test_what_has_no_end_is_refused_and_not_waited_for(simulator, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    for source in ("/dev/zero", pipe):
        assert_refused(simulator("grade", source, "--json"), [str(source), "a device or a pipe"])
        analysed = simulator("analyse", source, "--json")
        assert (analysed.code, analysed.out) == (2, "")
        assert "a device or a pipe" in analysed.err


def test_one_bad_file_costs_only_itself(simulator, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("first.json", "bad.json", "none.json", "last.json")]
    for file in (files[0], files[3]):
        file.write_text(json.dumps(SAMPLE), encoding="utf-8")
    files[1].write_text("{", encoding="utf-8")
    ran = simulator("grade", *files, "--json")
    graded = ran.document["evaluations"]
    assert ran.code == 2
    assert [item["file"] for item in graded] == [str(file) for file in files]
    assert [sorted(item) for item in graded] == [
        ["evaluation", "file"],
        ["error", "file"],
        ["error", "file"],
        ["evaluation", "file"],
    ]
    assert "not valid JSON" in graded[1]["error"]
    assert str(files[1]) in ran.err
    assert str(files[2]) in ran.err


def test_a_folder_stands_for_all_transcripts_in_it(simulator, tmp_path: Path) -> None:
    folder = tmp_path / "june"
    (folder / "team b").mkdir(parents=True)
    names = ["2.json", "1.JSON", "team b/1.json", ".hidden.json", "notes.txt"]
    for name in names:
        (folder / name).write_text(json.dumps(SAMPLE), encoding="utf-8")
    ran = simulator("grade", folder, "--json")
    assert (ran.code, ran.err) == (0, "")
    found = [Path(item["file"]).relative_to(folder).as_posix() for item in ran.document["evaluations"]]
    assert found == ["1.JSON", "2.json", "team b/1.json"]


def test_what_is_said_of_a_bad_file_is_short_and_on_one_line(simulator, tmp_path: Path) -> None:
    file = tmp_path / "call.json"
    acts = ["\x1b[31mred", "two\nlines", "x" * 1_000_000, "\ud800", *(f"act_{number}" for number in range(20_000))]
    file.write_text(json.dumps(turn(acts=acts, **{"key\x1b": 1})), encoding="utf-8")
    first = simulator("grade", file, "--json")
    file.write_text(json.dumps(turn(acts=acts)), encoding="utf-8")
    second = simulator("grade", file, "--json")
    for ran in (first, second):
        assert ran.code == 2
        (line,) = ran.err.splitlines()
        assert line.isprintable()
        assert len(line) < 1500
    assert "There is more like this." in second.err


def test_a_key_that_stands_twice_is_refused(simulator, tmp_path: Path) -> None:
    file = tmp_path / "call.json"
    file.write_text('{"scorecard": "cancellation_call", "turns": [], "turns": [{"by": "trainee"}]}', encoding="utf-8")
    assert_refused(simulator("grade", file, "--json"), ["`turns`", "twice"])


def test_a_file_with_a_byte_order_mark_is_graded(simulator, tmp_path: Path) -> None:
    file = tmp_path / "call.json"
    file.write_text(json.dumps(SAMPLE), encoding="utf-8-sig")
    assert simulator("grade", file, "--json").code == 0


def test_one_greeting_is_not_judged_and_harm_always_is(grade) -> None:
    for scorecard, line in (("cancellation_call", "customer"), ("third_party_call", "third_party")):
        for facts in ({}, {"line": line}, FACTS | {"line": line}):
            call = {"scorecard": scorecard, "facts": facts}
            greeted = grade(call | {"turns": [{"by": "trainee", "acts": ["greet"]}]})
            threatened = grade(call | {"turns": [{"by": "trainee", "acts": ["greet", "threaten"]}]})
            assert (greeted["result"], greeted["passed"]) == ("not_judged", False)
            assert (threatened["result"], threatened["passed"]) == ("critical_error", False)


def test_a_call_about_something_else_is_not_judged(grade) -> None:
    turns = [
        {"by": "customer", "acts": [], "text": "I would like to order a second keypad."},
        {"by": "trainee", "acts": ["greet", "verify_identity", "check_account_status", "explain_transfer"]},
        {"by": "trainee", "acts": ["transfer_technical_support"]},
    ]
    assert grade(SAMPLE | {"facts": SAMPLE["facts"] | {"past_due": False}, "turns": turns})["result"] == "not_judged"
