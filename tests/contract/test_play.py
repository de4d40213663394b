"""`simulator play --choices --json`: a call driven from outside."""

from typing import Any

import pytest

CALL = ("play", "cancelled_months_ago", "--persona", "frustrated_canceller", "--case", "no_notice", "--seed", "5")
OVER = "verify_identity,end_call"


def checked_evaluation(evaluation: dict[str, Any], turns: int) -> None:
    """The form of an evaluation that CONTRACT.md promises."""
    assert {"score", "passed", "critical_errors", "criteria", "scorecard", "scorecard_version"} <= set(evaluation)
    assert evaluation["score"] is None or 0 <= evaluation["score"] <= 100
    assert isinstance(evaluation["passed"], bool)
    ids = [item["id"] for item in evaluation["criteria"]]
    assert len(ids) == len(set(ids))
    assert set(evaluation["critical_errors"]) <= set(ids)
    for item in evaluation["criteria"]:
        assert set(item) >= {"id", "source", "criticality", "weight", "verdict", "evidence", "coaching"}
        assert item["verdict"] in ("met", "not_met", "not_applicable")
        assert item["criticality"] in ("customer", "business", "compliance", "non_critical")
        assert item["source"]
        assert item["coaching"]
        assert item["evidence"] == sorted(set(item["evidence"]))
        assert all(1 <= number <= turns for number in item["evidence"])


def test_a_call_just_answered(simulator) -> None:
    ran = simulator(*CALL, "--choices", "", "--json")
    assert (ran.code, ran.err) == (0, "")
    document = ran.document
    (first,) = document["trace"]
    assert (first["by"], first["acts"]) == ("customer", ["claims_cancelled"])
    assert document["ended"] is False
    assert {item["kind"] for item in document["offered"]} == {"response", "action"}
    for item in document["offered"]:
        assert {"id", "text", "kind", "acts"} <= set(item)
        assert item["text"]
        assert item["acts"]
    checked_evaluation(document["evaluation"], 1)


def test_choices_are_played_in_their_order(simulator) -> None:
    document = simulator(*CALL, "--choices", "verify_identity, ask_what_happened", "--json").document
    said = [entry for entry in document["trace"] if entry["by"] == "trainee"]
    assert [entry["choice"] for entry in said] == ["verify_identity", "ask_what_happened"]
    assert [entry["by"] for entry in document["trace"]] == ["customer", "trainee", "customer", "trainee", "customer"]
    checked_evaluation(document["evaluation"], 5)


def test_a_call_that_has_ended_offers_nothing(simulator) -> None:
    document = simulator(*CALL, "--choices", OVER, "--json").document
    assert document["ended"] is True
    assert document["offered"] == []
    checked_evaluation(document["evaluation"], 5)


def test_every_offered_choice_goes_on(simulator) -> None:
    offered = simulator(*CALL, "--choices", "", "--json").document["offered"]
    for item in offered:
        ran = simulator(*CALL, "--choices", item["id"], "--json")
        assert ran.code == 0
        assert ran.document["trace"][1]["acts"] == item["acts"]
        assert ran.document["trace"][1]["text"] == item["text"]


def test_the_same_seed_gives_the_same_bytes_and_another_one_another_call(simulator) -> None:
    one = simulator(*CALL, "--choices", "verify_identity", "--json")
    assert simulator(*CALL, "--choices", "verify_identity", "--json").out == one.out
    assert simulator(*CALL[:-1], "6", "--choices", "verify_identity", "--json").out != one.out


@pytest.mark.parametrize("seed", [0, -1, 2**64, 10**30])
def test_any_whole_number_is_a_seed(simulator, seed: int) -> None:
    assert simulator(*CALL[:-1], seed, "--choices", "verify_identity", "--json").code == 0


def test_what_is_not_named_is_drawn(simulator) -> None:
    document = simulator("play", "--json").document
    assert len(document["trace"]) == 1
    assert simulator("play", "right_of_rescission", "--json").document["scenario"] == "right_of_rescission"


@pytest.mark.parametrize("named", [(), ("someone_else_answers",)])
def test_a_seed_draws_what_is_not_named_too(simulator, named: tuple[str, ...]) -> None:
    one = simulator("play", *named, "--seed", 1, "--json")
    assert all(simulator("play", *named, "--seed", 1, "--json").out == one.out for _ in range(5))


def test_without_json_a_scripted_call_is_shown_to_people(simulator) -> None:
    ran = simulator(*CALL, "--choices", "verify_identity")
    assert ran.code == 0
    assert "ask_what_happened" in ran.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("play", "canceled_months_ago", "--json"), "cancelled_months_ago"),
        (("play", "nonsense_xyz", "--choices", "", "--json"), "nonsense_xyz"),
        (("play", "cancelled_months_ago", "--persona", "frustrated_cancelle", "--json"), "frustrated_canceller"),
        (("play", "cancelled_months_ago", "--persona", "hot_head", "--json"), "hot_head"),
        (("play", "cancelled_months_ago", "--case", "no_notise", "--json"), "no_notice"),
        ((*CALL, "--choices", "ask_what_hapened", "--json"), "ask_what_happened"),
        ((*CALL, "--choices", "formal_process", "--json"), "formal_process"),
        ((*CALL, "--choices", f"{OVER},verify_identity", "--json"), "ended"),
        ((*CALL[:-1], "five", "--json"), "--seed"),
        (("play", "--nonsense"), "nonsense"),
        (("nonsense",), "nonsense"),
        (("grade",), "files"),
    ],
)
def test_a_wrong_word_is_a_sentence_on_stderr_and_code_2(simulator, arguments: tuple[str, ...], said: str) -> None:
    ran = simulator(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert said in ran.err
    assert "Traceback" not in ran.err
