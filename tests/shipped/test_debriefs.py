"""What debriefs of shipped calls teach: true words, and whose turn a mistake was."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from simulator.domain.library import Library
from simulator.domain.record import CallRecord
from simulator.domain.scorecard import Check
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.views import RelatedCalls
from simulator.services.debrief import scorecard
from simulator.services.debrief.views import DebriefView
from simulator.services.library.folder import open_library
from simulator.services.library.plans import CallPlans
from simulator.services.teaching.approved_words import fitting

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
Look = Callable[..., DebriefView]


@pytest.fixture(scope="session")
def library() -> Library:
    return open_library(Path(__file__).parents[2])[0]


@pytest.fixture(scope="session")
def look(library: Library) -> Look:
    """The debrief of a call of these choices."""
    repertoire = CallPlans(library)

    def seen(scenario: str, persona: str, case: str, *choices: str) -> DebriefView:
        call = repertoire.rehearse(scenario, persona, case, 7, choices)
        record = CallRecord("one", library.hash, scenario, persona, case, 7, NOW, NOW, choices)
        return scorecard.show(PlayedCall(record, call, library, repertoire.analyst(*call.plan.key)), RelatedCalls())

    return seen


def shown_words(view: DebriefView) -> str:
    criteria = [item for section in view.sections for item in section.criteria]
    return json.dumps([item.approved for item in criteria] + [remark.instead for remark in view.remarks])


def test_nobody_is_taught_to_see_notes_that_are_not_there(look: Look, library: Library) -> None:
    assert "I do see notes" not in shown_words(look("too_many_calls", "dry_engineer", "past_due", "end_call"))
    repertoire, key = CallPlans(library), ("contract_not_fulfilled", "dry_engineer")
    noted, plain = (repertoire.rehearse(*key, case, 7, ()) for case in ("past_due_with_notes", "past_due"))
    said = Check.model_validate({"existence": {"any": ["state_issue_notes"]}})
    assert fitting(library, plain, "S1", said) is None
    words = fitting(library, noted, "S1", said)
    assert words is not None
    assert words.text.startswith("I do see notes")


def test_the_department_of_a_rescission_is_the_one_of_this_account(look: Look) -> None:
    installed = look("right_of_rescission", "dry_engineer", "installed", "end_call")
    assert "nothing has been installed" not in shown_words(installed)
    assert "the system is already in" in shown_words(installed)


@pytest.mark.parametrize("scenario", ["cancel_at_billing", "too_many_calls", "charged_not_using"])
def test_nobody_is_taught_to_ask_for_money_that_is_not_owed(scenario: str, look: Look) -> None:
    assert "past-due balance" not in shown_words(look(scenario, "dry_engineer", "nothing_past_due", "end_call"))


def test_every_scenario_has_approved_words_that_are_true_of_one_of_its_cases(library: Library) -> None:
    """Leaving out what would be untrue must not leave every debrief of a scenario without words."""
    repertoire = CallPlans(library)
    for scenario in library.scenarios.values():
        calls = [repertoire.rehearse(scenario.id, scenario.personas[0], case, 7, ()) for case in scenario.cases]
        used = {item.spiel for call in calls for item in call.plan.choices.values() if item.spiel}
        assert any(fitting(library, call, name) for call in calls for name in used), (scenario.id, used)


def test_a_mistake_is_called_by_what_happened(look: Look) -> None:
    view = look("too_many_calls", "dry_engineer", "past_due", "verify_identity", "take_payment", "end_call")
    assert "Ran the card for a payment that they had not agreed to, turn 4" in [item.text for item in view.errors]
    assert "Ran the card for a payment that they had not agreed to" in view.faults[4]
    assert view.headline.startswith("Critical error: ran the card")
    assert view.marks[4] == "critical"


def test_a_turn_that_did_half_of_what_was_asked_is_not_marked_as_a_mistake(look: Look) -> None:
    """The apology was right; that no explanation came after it is not its fault."""
    view = look("too_many_calls", "dry_engineer", "past_due", "ask_about_calls", "end_call")
    explained = next(item for section in view.sections for item in section.criteria if item.id == "answered_complaint")
    assert explained.verdict == "not_met"
    assert [quote.number for quote in explained.evidence] == [2]
    assert 2 not in view.faults
    assert view.marks[2] == "good"


def test_a_transfer_says_that_it_is_one(look: Look) -> None:
    view = look("too_many_calls", "dry_engineer", "past_due", "transfer_loyalty")
    assert view.bubbles[1].text == "Transfer to Loyalty"
    quoted = [quote.text for section in view.sections for item in section.criteria for quote in item.evidence]
    assert "Loyalty" not in quoted


def test_who_did_it_twice_is_shown_both(look: Look) -> None:
    view = look("too_many_calls", "rushed_parent", "past_due", "off_the_list", "off_the_list", "end_call")
    untrue = next(item for item in view.critical if item.id == "told_the_truth")
    assert [quote.number for quote in untrue.evidence] == [2, 4]
    assert view.marks[2] == view.marks[4] == "critical"


def test_a_turn_answers_for_what_it_did_and_for_no_other(look: Look) -> None:
    run = ("set_up_payment_plan", "take_payment", "end_call")
    view = look("billing_system_complaint", "rushed_parent", "past_due", "ask_whats_behind", *run)
    plan, card = ("Set up a plan that they had not agreed to", "Ran the card for a payment that they had not agreed to")
    assert (plan in view.faults[4], card in view.faults[4]) == (True, False)
    assert (plan in view.faults[6], card in view.faults[6]) == (False, True)


def test_somebody_else_is_not_called_the_customer(look: Look) -> None:
    assert look("someone_else_answers", "third_party_helpful", "past_due", "end_call").speaker == "Person who answered"


def test_of_a_line_with_several_checks_those_that_failed_are_named_with_their_turns(look: Look) -> None:
    run = ("set_up_payment_plan", "take_payment", "end_call")
    view = look("billing_system_complaint", "rushed_parent", "past_due", "ask_whats_behind", *run)
    charged = next(item for item in view.critical if item.id == "charged_with_consent")
    found = {check.text: check.turns for check in charged.failed}
    assert found["Set up a plan that they had not agreed to"] == (4,)
    assert found["Ran the card for a payment that they had not agreed to"] == (6,)
    assert len(view.errors) == sum(len(item.failed) for item in view.critical)
