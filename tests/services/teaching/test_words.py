"""Which approved words may be shown, and what kind of thing puts an error right."""

import pytest
from services.debrief.taken import library, plans

from simulator.domain.scorecard import Check
from simulator.engine.call import Call
from simulator.services.teaching.approved_words import fitting
from simulator.services.teaching.remedies import remedy


def call(scenario: str, persona: str, case: str) -> Call:
    return plans().rehearse(scenario, persona, case, 7, ())


def check(**kind: object) -> Check:
    return Check.model_validate(kind)


def test_another_wording_of_the_statement_has_to_serve_the_same_purpose() -> None:
    """Under "Denied no right of rescission that is open" stood the words "has run out"."""
    over = call("right_of_rescission", "dry_engineer", "window_over")
    route = check(existence={"any": ["explain_rescission_route"]})
    assert fitting(library(), over, "R1", route) is None
    installed = fitting(library(), call("right_of_rescission", "dry_engineer", "installed"), "R1", route)
    assert installed is not None
    assert installed.id == "R1_installed"


def test_a_notice_on_file_is_not_denied_under_a_check_that_asks_for_it() -> None:
    key = ("cancelled_months_ago", "insists_already_cancelled")
    formal = check(existence={"all": ["explain_no_formal_process", "refer_customer_relations"]})
    assert fitting(library(), call(*key, "notice_on_file"), "C4", formal) is None
    current = fitting(library(), call(*key, "no_notice_current"), "C4", formal)
    assert current is not None
    assert current.id == "C4_current"


def test_words_never_do_what_their_check_forbids() -> None:
    key = ("cancel_at_billing", "rushed_parent", "past_due")
    assert fitting(library(), call(*key), "S7", check(absence=["request_payment"])) is None
    assert fitting(library(), call(*key), "S7", check(spoke=["S7"])) is not None


def test_words_about_what_the_scenario_is_not_about_are_not_shown() -> None:
    """In a camera dispute the words to learn were S7, on cancelling."""
    assert fitting(library(), call("contract_not_fulfilled", "hot_head", "past_due"), "S7", check(spoke=["S7"])) is None


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ({"existence": {"any": ["check_account_status"]}}, "look_up"),
        ({"precedence": {"first": {"any": ["verify_identity"]}, "then": ["request_payment"]}}, "look_up"),
        ({"existence": {"any": ["ask_who_is_speaking"]}}, "say"),
        ({"existence": {"all": ["apologise", "explain_system_generated_call"]}}, "say"),
        ({"spoke": ["S6"]}, "say"),
        ({"precedence": {"first": {"any": ["agrees_to_pay"]}, "then": ["take_payment"]}}, "do"),
        ({"existence": {"any": ["transfer_ice"]}}, "do"),
        ({"absence": ["transfer_ice"]}, "do"),
        ({"absence": ["promise_credit"]}, "leave"),
        ({"at_most": {"acts": ["request_payment"], "times": 2}}, "leave"),
        ({"outcome_in": ["transferred"]}, "do"),
    ],
)
def test_the_kind_of_remedy_follows_from_what_would_have_met_the_check(kind: dict[str, object], expected: str) -> None:
    assert remedy(check(**kind), library().vocabulary) == expected
