"""What ships: every statement of the guide, its wording, and enough people and calls to practise on."""

import json
from pathlib import Path
from typing import Any

import pytest

from simulator.services.library.folder import open_library

HERE = Path(__file__).parent
QUOTES: dict[str, str] = json.loads((HERE / "guide_quotes.json").read_text(encoding="utf-8"))
STATEMENTS = [
    *(f"G{number}" for number in range(1, 6)),
    "R1",
    *(f"C{number}" for number in range(1, 6)),
    *(f"F{number}" for number in range(1, 5)),
    *(f"S{number}" for number in range(1, 8)),
]
OPENINGS = {
    "claims_cancelled",
    "claims_contract_not_fulfilled",
    "says_customer_unavailable",
    "complains_payment_system",
    "asks_to_remove_autopay",
    "complains_unused_system",
    "complains_many_calls",
    "requests_cancellation",
}
FACTS: dict[str, tuple[Any, ...]] = {
    "line": ("customer", "third_party"),
    "account_status": ("active", "cancelled"),
    "noc": ("none", "on_file"),
    "past_due": (True, False),
    "installed": (True, False),
    "in_rescission": (True, False),
    "autopay": (True, False),
    "issue_notes": (True, False),
    "arrangement": ("none", "kept", "broken"),
    "authorised": (True, False),
}
TRAINEE = """
greet ask_who_is_speaking verify_identity acknowledge empathise apologise ask_issue ask_reason remind_value
check_account_status search_noc review_notes state_no_evidence_of_cancellation explain_no_formal_process
require_past_due_payment refer_customer_relations explain_account_must_be_current mention_credit_review
explain_system_generated_bill explain_system_generated_call explain_autopay_agreement explain_agreed_terms
explain_billing_cannot_cancel ownership_statement request_payment offer_payment_plan confirm_payment take_payment
set_up_payment_plan ask_leave_message leave_message transfer_customer_relations transfer_loyalty transfer_ice
transfer_technical_support end_call disclose_account promise_cancellation promise_credit argue blame_customer
tell_to_calm_down threaten dismiss give_wrong_information explain_charge decline_credit state_consequence
note_promise_to_pay note_do_not_call offer_to_keep ask_if_authorised explain_how_to_authorise transfer_supervisor pester"""
CUSTOMER = """
requests_cancellation claims_cancelled claims_contract_not_fulfilled describes_issue refuses_payment agrees_to_pay
agrees_to_plan complains_payment_system asks_to_remove_autopay complains_unused_system complains_many_calls
says_customer_unavailable gives_name presses_for_details offers_to_pay_for_customer agrees_to_take_message
accepts_transfer demands_supervisor insults calms_down hangs_up disputes_charge asks_for_credit says_already_paid cannot_pay
names_pay_date takes_back_consent declines_to_say_why declines_offer asks_not_to_be_called threatens_complaint
fails_verification passes_verification wrong_number calls_for_somebody_else is_authorised has_been_told_otherwise insists
asks_what_next"""
ACTS = {"trainee": TRAINEE.split(), "customer": CUSTOMER.split()}


@pytest.fixture
def listed(simulator) -> Any:
    ran = simulator("list", "--json")
    assert (ran.code, ran.err) == (0, "")
    return ran.document


def test_the_list_has_what_the_contract_says(listed) -> None:
    assert {"scenarios", "personas", "scorecards"} <= set(listed)
    for scenario in listed["scenarios"]:
        assert {"id", "title", "personas", "cases", "statements"} <= set(scenario)
        assert scenario["personas"]
        for facts in scenario["cases"].values():
            assert set(facts) == set(FACTS)
            assert all(value in FACTS[name] for name, value in facts.items())
    assert {"cancellation_call", "third_party_call"} <= {card["id"] for card in listed["scorecards"]}


def test_every_statement_of_the_guide_is_alive_somewhere(listed) -> None:
    alive = {name for scenario in listed["scenarios"] for name in scenario["statements"]}
    assert [name for name in STATEMENTS if name not in alive] == []
    assert alive <= set(STATEMENTS)


def test_there_is_enough_to_practise_on(listed) -> None:
    scenarios = listed["scenarios"]
    assert len(scenarios) >= 11
    assert len(listed["personas"]) >= 8
    assert sum(len(scenario["personas"]) for scenario in scenarios) >= 25
    assert sum(len(scenario["personas"]) * len(scenario["cases"]) for scenario in scenarios) >= 60
    known = {persona["id"] for persona in listed["personas"]}
    assert {name for scenario in scenarios for name in scenario["personas"]} <= known


def test_every_kind_of_call_in_the_guide_can_be_taken(simulator, listed) -> None:
    opened: set[str] = set()
    # Some people open with something of their own (a wrong number, their own story): then the next one is called.
    for scenario, persona in ((each["id"], who) for each in listed["scenarios"] for who in each["personas"]):
        if not opened >= OPENINGS:
            ran = simulator("play", scenario, "--persona", persona, "--seed", 1, "--choices", "", "--json")
            opened |= set(ran.document["trace"][0]["acts"])
    assert opened >= OPENINGS


def test_the_cases_cover_what_an_agent_cannot_know_without_looking(listed) -> None:
    cases = [facts for scenario in listed["scenarios"] for facts in scenario["cases"].values()]
    # A plan that is there already and somebody who may speak for the customer come up in real calls only, so far.
    for name in FACTS.keys() - {"arrangement", "authorised"}:
        assert {facts[name] for facts in cases} == set(FACTS[name])
    rescissions = {facts["installed"] for facts in cases if facts["in_rescission"]}
    assert rescissions == {True, False}
    assert any(facts["past_due"] and facts["issue_notes"] for facts in cases)
    assert any(facts["noc"] == "on_file" and facts["account_status"] == "active" for facts in cases)


@pytest.mark.parametrize("side", ACTS)
def test_every_act_of_the_contract_can_be_graded(side: str, grade) -> None:
    turns = [{"by": side, "acts": [act]} for act in ACTS[side]]
    evaluation = grade({"scorecard": "cancellation_call", "facts": {"line": "customer"}, "turns": turns})
    assert evaluation["criteria"]


def test_the_guide_is_quoted_word_for_word() -> None:
    vocabulary = open_library(HERE.parents[1])[0].vocabulary
    blanks = {
        "{customer}": "(customer)",
        "{issue}": "(issue)",
        "{customer.him_her}": "her",
        "{company}": "Alder Home Security",
        "{customer_relations}": "Customer Relations",
    }
    quoted = {}
    for spiel in vocabulary.spiels.values():
        if spiel.verbatim:
            text = spiel.text
            for blank, filled in blanks.items():
                text = text.replace(blank, filled)
            quoted[spiel.id] = text
    assert quoted == {name: text.replace("him/her", "her") for name, text in QUOTES.items()}


def test_every_quotation_is_offered_in_some_call() -> None:
    library = open_library(HERE.parents[1])[0]
    offered = {
        response.spiel
        for scenario in library.scenarios.values()
        for options in scenario.responses.values()
        for response in options
    }
    assert set(QUOTES) <= offered
