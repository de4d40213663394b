"""Approved wording found in what was said, and the acts that it performs."""

from pathlib import Path

import pytest

from simulator.content.reading.approved_wording import ApprovedWording, meant_by, performed, plain_words, wordings_of
from simulator.domain.placeholders import fill
from simulator.domain.vocabulary import Spiel
from simulator.services.library.folder import open_library

LIBRARY, _ = open_library(Path(__file__).parents[2])
VOCABULARY = LIBRARY.vocabulary


def wording(text: str) -> ApprovedWording:
    return ApprovedWording({"S1": Spiel(id="S1", statement="S1", text=text, acts=(), verbatim=False)})


@pytest.mark.parametrize(
    ("approved", "said", "counts"),
    [
        ("You're past due.", "YOU’RE  PAST-DUE!", True),
        ("You're past due.", "You are past due.", False),
        ("You're past due.", "Well, you're past due. Sorry.", True),
        ("You're past due.", "You're well past due.", False),
        ("You're past due.", "Youre past dues", False),
        ("Let {customer.him_her} know.", "let them know", True),
        ("Let {customer.him_her} know.", "let him or her know", True),
        ("Let {customer.him_her} know.", "Let ____ know.", True),
        ("Let {customer.him_her} know.", "Let {customer.him_her} know.", True),
        ("Let {customer.him_her} know.", f"Let {'very ' * 13}much know.", False),
        ("Sorry, {customer}.", "Sorry.", True),
        ("{customer}'s bill", "Dana’s bill", True),
        ("{customer}, one moment.", "Ms Ortega, one moment please", True),
        ("Is it {issue}?", "Is it", True),
        ("{customer}", "Dana", False),
        ("Adjustments", "Ａdjustments", True),
        ("Anything", "", False),
    ],
)
def test_words_are_compared_and_nothing_else(approved: str, said: str, counts: bool) -> None:
    assert bool(wording(approved).said_in(said)) is counts


def test_every_approved_wording_of_ours_is_found_as_itself() -> None:
    found = ApprovedWording(VOCABULARY.spiels)
    for spiel in VOCABULARY.spiels.values():
        said = fill(
            spiel.text, {"customer": "Ana Lúcia", "issue": "the sensor by the back door that goes off at night"}
        )
        assert found.said_in(said)[0] == spiel


def test_an_answer_of_ours_with_approved_words_in_it_is_graded_the_same_from_a_transcript() -> None:
    """Approved words that an answer has without their number do all that it does not do anyway: nothing."""
    found = ApprovedWording(VOCABULARY.spiels)
    parts = [part for card in LIBRARY.scorecards.values() for item in card.criteria for part in item.rests_on]
    asked_for = {name for part in parts for name in part.check.spoke or ()}
    answers = [
        response
        for scenario in LIBRARY.scenarios.values()
        for options in scenario.responses.values()
        for response in options
        if response.text
    ]
    assert len(answers) > 100
    for response in answers:
        for spiel in found.said_in(response.text or ""):
            assert {*spiel.acts} <= {*response.acts}, response.id
            assert spiel.id not in asked_for, response.id


def test_a_long_text_without_the_words_is_soon_done_with() -> None:
    assert wording("Sorry, {customer}. One {issue} two").said_in("sorry one " * 100_000) == ()
    assert plain_words(" ,.; ") == ""


def test_a_statement_stands_for_its_wordings_and_the_acts_tell_which() -> None:
    wordings = wordings_of(VOCABULARY, "C4")
    assert [item.id for item in wordings] == ["C4", "C4_current", "C4_on_file"]
    assert [item.id for item in wordings_of(VOCABULARY, "C4_current")] == ["C4_current"]
    assert [item.id for item in wordings_of(VOCABULARY, "C1")] == ["C1_cancelled"]
    assert wordings_of(VOCABULARY, "G2") == wordings_of(VOCABULARY, "nothing") == ()
    assert meant_by(wordings, ()).id == "C4"
    assert meant_by(wordings, ("search_noc", *VOCABULARY.spiels["C4_current"].acts)).id == "C4_current"


S3 = ("apologise", "explain_system_generated_bill", "mention_credit_review")


@pytest.mark.parametrize(
    ("listed", "done"),
    [
        ((), S3),
        (S3, S3),
        (
            ("mention_credit_review", "apologise"),
            ("mention_credit_review", "apologise", "explain_system_generated_bill"),
        ),
        (("ask_issue", S3[1], "greet"), ("ask_issue", *S3, "greet")),
        (("ask_issue", S3[0], "greet"), ("ask_issue", *S3, "greet")),
        (("ask_issue", S3[2], "greet"), ("ask_issue", *S3, "greet")),
        (("check_account_status", "greet"), ("check_account_status", "greet", *S3)),
        (("verify_identity", "transfer_loyalty"), ("verify_identity", *S3, "transfer_loyalty")),
        (("take_payment", "end_call"), (*S3, "take_payment", "end_call")),
    ],
)
def test_acts_of_the_wording_come_where_they_belong(listed: tuple[str, ...], done: tuple[str, ...]) -> None:
    assert performed(VOCABULARY, listed, VOCABULARY.spiels["S3"]) == done
