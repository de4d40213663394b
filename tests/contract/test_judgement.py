"""Calls as an outside annotator writes them, with the acts of CONTRACT.md alone: the good ones pass, and each mistake
is found where the guide speaks of it."""

import re
from typing import Any, NamedTuple

import pytest


class Good(NamedTuple):
    """A call by the guide, and what is true of the account."""

    script: str
    facts: dict[str, Any]
    scorecard: str = "cancellation_call"


PAID = """
c agrees_to_pay
t confirm_payment
t take_payment
"""
CLAIMED = """
c claims_cancelled
t empathise ask_issue
c describes_issue
t check_account_status
t state_no_evidence_of_cancellation
t search_noc
t explain_no_formal_process require_past_due_payment refer_customer_relations
"""
THIRD = {"line": "third_party"}
UNINSTALLED = {"past_due": False, "installed": False, "in_rescission": True}

GOOD = {
    "C1-C4 pays": Good(f"{CLAIMED}t request_payment{PAID}t transfer_customer_relations\nc accepts_transfer", {}),
    "C5 refuses": Good(
        f"{CLAIMED}c refuses_payment\nt apologise ownership_statement request_payment (C5)\nt end_call", {}
    ),
    "C3 notice on file": Good(
        f"""
c claims_cancelled
t empathise ask_issue
c describes_issue
t check_account_status
t search_noc
t state_no_evidence_of_cancellation refer_customer_relations
t request_payment{PAID}t transfer_customer_relations""",
        {"noc": "on_file"},
    ),
    "C1 cancelled": Good(
        """
c claims_cancelled
t apologise ask_issue
t check_account_status
t acknowledge refer_customer_relations
t transfer_customer_relations""",
        {"account_status": "cancelled", "past_due": False},
    ),
    "F1-F4": Good(
        f"""
c claims_contract_not_fulfilled
t apologise ask_issue
c describes_issue
t check_account_status
t ownership_statement explain_account_must_be_current
t mention_credit_review request_payment{PAID}t transfer_technical_support""",
        {},
    ),
    "S1": Good(
        """
c claims_contract_not_fulfilled
t apologise ask_issue
c describes_issue
t check_account_status
t review_notes
t ownership_statement
t mention_credit_review explain_account_must_be_current offer_payment_plan (S1)
c agrees_to_plan
t confirm_payment
t set_up_payment_plan
t transfer_customer_relations
c accepts_transfer""",
        {"issue_notes": True},
    ),
    "S2": Good(
        """
c says_customer_unavailable
t greet ask_who_is_speaking
c gives_name
t ask_leave_message
c agrees_to_take_message
t leave_message (S2)
t end_call""",
        THIRD,
        "third_party_call",
    ),
    "S3": Good(
        f"""
c complains_payment_system
t acknowledge ask_issue
t check_account_status
t apologise explain_system_generated_bill mention_credit_review (S3)
t request_payment{PAID}t end_call""",
        {},
    ),
    "S3 current": Good(
        """
c complains_payment_system
t acknowledge ask_issue
t check_account_status
t apologise explain_system_generated_bill mention_credit_review (S3)
t end_call""",
        {"past_due": False},
    ),
    "S4": Good(
        """
c asks_to_remove_autopay
t acknowledge ask_reason
t check_account_status
t acknowledge explain_autopay_agreement (S4)
t end_call""",
        {"autopay": True, "past_due": False},
    ),
    "S5": Good(
        f"""
c complains_unused_system
t empathise ask_issue
t check_account_status
t explain_agreed_terms (S5)
t request_payment{PAID}t end_call""",
        {},
    ),
    "S6": Good(
        f"""
c complains_many_calls
t empathise ask_issue
t check_account_status
t apologise explain_system_generated_call (S6)
t request_payment{PAID}t end_call""",
        {},
    ),
    "S7": Good(
        """
c requests_cancellation
t acknowledge ask_reason
c describes_issue
t empathise remind_value
t check_account_status
t acknowledge apologise explain_billing_cannot_cancel require_past_due_payment request_payment confirm_payment (S7)
c agrees_to_pay
t take_payment
t transfer_loyalty
c accepts_transfer""",
        {},
    ),
    "R1": Good(
        """
c requests_cancellation
t acknowledge ask_reason
t remind_value
t check_account_status
t transfer_ice
c accepts_transfer""",
        UNINSTALLED,
    ),
    "R1 installed": Good(
        """
c requests_cancellation
t acknowledge ask_reason
t remind_value
t check_account_status
t transfer_loyalty
c accepts_transfer""",
        UNINSTALLED | {"installed": True},
    ),
}


class Slip(NamedTuple):
    """One mistake in a good call: these words out, those words in; the statement that speaks of it; whether it fails."""

    good: str
    out: str
    into: str
    statement: str
    fails: bool | None
    """True: a critical error. None: no pass, and no critical error. False: it costs of the score."""
    facts: dict[str, Any] = {}


ASKED = "t request_payment\nc agrees_to_pay\nt confirm_payment\nt take_payment\n"
SLIPS = {
    "claims before the status was checked": Slip(
        "C1-C4 pays", "t check_account_status\nt state", "t state", "C1", True
    ),
    "claims, then checks": Slip(
        "C1-C4 pays",
        "t check_account_status\nt state_no_evidence_of_cancellation",
        "t state_no_evidence_of_cancellation\nt check_account_status",
        "C1",
        False,
    ),
    "does not say what the status shows": Slip("C1-C4 pays", "t state_no_evidence_of_cancellation\n", "", "C2", False),
    "no search for a notice": Slip("C1-C4 pays", "t search_noc\n", "", "C3", False),
    "no formal process": Slip("C1-C4 pays", "explain_no_formal_process ", "", "C4", False),
    "no word of Customer Relations": Slip("C1-C4 pays", " refer_customer_relations", "", "C4", False),
    "no word of the balance": Slip("C1-C4 pays", "require_past_due_payment ", "", "C4", False),
    "claimed cancellation to Loyalty": Slip(
        "C1-C4 pays", "transfer_customer_relations", "transfer_loyalty", "C4", False
    ),
    "no ownership when they refuse": Slip(
        "C5 refuses", "t apologise ownership_statement request_payment (C5)\n", "", "C5", False
    ),
    "denies a cancellation that is there": Slip(
        "C1-C4 pays", "", "", "C1", True, {"account_status": "cancelled", "past_due": False}
    ),
    "denies a notice that is there": Slip("C1-C4 pays", "", "", "C3", True, {"noc": "on_file"}),
    "no apology": Slip("F1-F4", "apologise ", "", "F1", False),
    "does not ask which issue": Slip("F1-F4", " ask_issue", "", "F2", False),
    "owns nothing": Slip("F1-F4", "ownership_statement ", "", "F3", False),
    "does not say current first": Slip("F1-F4", " explain_account_must_be_current", "", "F3", False),
    "no credit review": Slip("F1-F4", "mention_credit_review ", "", "F4", False),
    "promises a credit": Slip("F1-F4", "mention_credit_review ", "mention_credit_review promise_credit ", "F4", True),
    "transfers before trying to collect": Slip(
        "F1-F4", "t ownership_statement", "t transfer_technical_support\nt ownership_statement", "S1", None
    ),
    "transfers and never tries": Slip("S3", ASKED + "t end_call", "t transfer_customer_relations", "S1", None),
    "never tries to collect": Slip("S3", ASKED, "", "S1", False),
    "asks for money that is not owed": Slip("S5", "", "", "S1", True, {"past_due": False}),
    "notes not read": Slip("S1", "t review_notes\n", "", "S1", False),
    "no plan offered": Slip("S1", " offer_payment_plan", "", "S1", False),
    "agreed and never run": Slip("S1", "t set_up_payment_plan\n", "", "S1", False),
    "takes the whole payment where a plan was agreed": Slip("S1", "set_up_payment_plan", "take_payment", "S1", True),
    "runs it twice": Slip("F1-F4", "t take_payment", "t take_payment\nt take_payment", "S7", True),
    "reads the notes after speaking of them": Slip(
        "S1",
        "t review_notes\nt ownership_statement\n",
        "t ownership_statement state_issue_notes\nt review_notes\n",
        "S1",
        False,
    ),
    "name not asked": Slip("S2", " ask_who_is_speaking", "", "S2", False),
    "message not asked": Slip("S2", "t ask_leave_message\n", "", "S2", False),
    "message not left": Slip("S2", "t leave_message (S2)\n", "", "S2", False),
    "message left in own words": Slip("S2", "t leave_message (S2)", "t leave_message", "S2", False),
    "message before the name": Slip(
        "S2",
        "t greet ask_who_is_speaking\nc gives_name\nt ask_leave_message",
        "t ask_leave_message\nc gives_name\nt greet ask_who_is_speaking",
        "S2",
        False,
    ),
    "tells somebody else about the account": Slip(
        "S2", "t ask_leave_message", "t disclose_account ask_leave_message", "S2", True
    ),
    "asks somebody else to pay": Slip("S2", "t end_call", "t request_payment\nt end_call", "assumption", True),
    "takes somebody else's money": Slip(
        "S2", "t end_call", "c offers_to_pay_for_customer\nt take_payment\nt end_call", "assumption", True
    ),
    "tells when pressed": Slip("S2", "t end_call", "c presses_for_details\nt disclose_account\nt end_call", "S2", True),
    "no apology for the bill": Slip("S3", "apologise ", "", "S3", False),
    "bill not explained": Slip("S3", " explain_system_generated_bill", "", "S3", False),
    "no adjustments": Slip("S3", " mention_credit_review", "", "S3", False),
    "own words for S3": Slip("S3", " (S3)", "", "S3", False),
    "agreement not explained": Slip("S4", "explain_autopay_agreement", "empathise", "S4", False),
    "speaks of autopay where there is none": Slip("S4", "", "", "S4", True, {"autopay": False}),
    "terms not explained": Slip("S5", "explain_agreed_terms", "acknowledge", "S5", False),
    "no apology for the calls": Slip("S6", "apologise ", "", "S6", False),
    "calls not explained": Slip("S6", " explain_system_generated_call", "", "S6", False),
    "does not say that Billing cannot cancel": Slip("S7", " explain_billing_cannot_cancel", "", "S7", False),
    "own words for S7": Slip("S7", " (S7)", "", "S7", False),
    "promises the cancellation": Slip("S7", "empathise ", "promise_cancellation ", "S7", True),
    "runs the card without a yes": Slip("S7", "c agrees_to_pay\n", "", "S7", True),
    "runs the card before the yes": Slip(
        "S7", "c agrees_to_pay\nt take_payment", "t take_payment\nc agrees_to_pay", "S7", True
    ),
    "transfers first and collects after": Slip(
        "S7", "t check_account_status", "t transfer_loyalty\nt check_account_status", "S7", None
    ),
    "no word of the value": Slip("S7", " remind_value", "", "G5", False),
    "does not ask why": Slip("S7", " ask_reason", "", "G1", False),
    "demands before asking": Slip(
        "S5",
        "t empathise ask_issue\nt check_account_status",
        "t check_account_status\nt request_payment\nt empathise ask_issue",
        "G3",
        False,
    ),
    "shows no understanding": Slip("S5", "empathise ", "", "G4", False),
    "argues": Slip("S5", "t check_account_status", "t argue\nt check_account_status", "G2", False),
    "tells them to calm down": Slip("S5", "empathise ", "tell_to_calm_down ", "G2", False),
    "blames the customer": Slip("S6", "apologise ", "apologise blame_customer ", "G2", False),
    "brushes them off": Slip("S6", "t end_call", "t dismiss\nt end_call", "G2", False),
    "threatens": Slip("C5 refuses", "t end_call", "t threaten\nt end_call", "G2", True),
    "says what is not so": Slip("S6", "t end_call", "t give_wrong_information\nt end_call", "C1", True),
    "uninstalled rescission to Loyalty": Slip("R1", "transfer_ice", "transfer_loyalty", "R1", True),
    "installed rescission to ICE": Slip("R1 installed", "transfer_loyalty", "transfer_ice", "R1", None),
    "ordinary cancellation to ICE": Slip("S7", "transfer_loyalty", "transfer_ice", "R1", None),
    "claimed cancellation to ICE": Slip("C1-C4 pays", "transfer_customer_relations", "transfer_ice", "R1", None),
    "tells the customer's affairs to somebody else": Slip(
        "S5", "t check_account_status", "t check_account_status disclose_account", "S2", True
    ),
}


def missed(evaluation: dict[str, Any]) -> dict[str, list[str]]:
    """Criteria not met, with the statements they come from."""
    return {item["id"]: item["source"] for item in evaluation["criteria"] if item["verdict"] == "not_met"}


def in_own_words(script: str, slip: Slip) -> str:
    """The script of a good call; without the number of a wording where the slip takes away an act of that turn.

    Approved wording performs all of its acts, listed or not: who leaves one out has said it in other words.
    """
    claimed = re.search(r"^t (.*?) (\([A-Z]\d\))$", script, re.MULTILINE)
    if claimed is None or "(" in slip.out or not {*slip.out.split()} & {*claimed[1].split()}:
        return script
    return script.replace(f" {claimed[2]}", "", 1)


@pytest.mark.parametrize("name", GOOD)
def test_a_call_by_the_guide_passes(name: str, grade, transcript) -> None:
    good = GOOD[name]
    evaluation = grade(transcript(good.script, good.scorecard, **good.facts))
    assert evaluation["critical_errors"] == []
    assert evaluation["passed"] is True, missed(evaluation)
    assert evaluation["score"] >= 80
    cited = {item for found in evaluation["criteria"] if found["verdict"] == "met" for item in found["source"]}
    assert set(re.findall(r"[A-Z][0-9]", name)) <= cited


@pytest.mark.parametrize("name", ["F1-F4", "S3", "S4", "S5", "S6", "S7"])
def test_where_the_guide_asks_for_no_look_up_a_call_passes_without_one(name: str, grade, transcript) -> None:
    """Unless somebody's card is run: nobody charges an account that was never opened."""
    good = GOOD[name]
    evaluation = grade(transcript(good.script.replace("t check_account_status\n", ""), good.scorecard, **good.facts))
    charged = "take_payment" in good.script
    assert evaluation["critical_errors"] == (["charged_with_consent"] if charged else []), missed(evaluation)
    assert evaluation["passed"] is not charged, missed(evaluation)


@pytest.mark.parametrize("name", SLIPS)
def test_one_mistake_is_found_where_the_guide_speaks_of_it(name: str, grade, transcript) -> None:
    slip = SLIPS[name]
    good = GOOD[slip.good]
    script = in_own_words(good.script, slip)
    assert slip.out in script
    spoilt = script.replace(slip.out, slip.into, 1)
    before = grade(transcript(script, good.scorecard, **good.facts))
    after = grade(transcript(spoilt, good.scorecard, **good.facts | slip.facts))
    new = {name: source for name, source in missed(after).items() if name not in missed(before)}
    assert slip.statement in {statement for source in new.values() for statement in source}, new
    if slip.fails:
        assert after["passed"] is False
        assert set(after["critical_errors"]) & set(new)
    elif slip.fails is None:
        assert after["result"] == "not_passed"
        assert set(after["needed_to_pass"]) & set(new)
    else:
        assert after["critical_errors"] == []
        assert after["score"] < before["score"]


def test_a_critical_error_leaves_the_score_visible(grade, transcript) -> None:
    good = GOOD["S5"]
    evaluation = grade(transcript(good.script + "\nt threaten", **good.facts))
    assert evaluation["score"] > 80
    assert evaluation["passed"] is False
