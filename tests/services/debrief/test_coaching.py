"""What a debrief says to work on: what harmed most first, about the turn that did it, with the remedy that fits."""

import pytest
from services.debrief.taken import debrief, taken

from simulator.services.debrief.views import DebriefView, Priority

CANCELS = ("cancel_at_billing", "rushed_parent", "past_due")
CANCELLED = ("cancelled_months_ago", "insists_already_cancelled", "really_cancelled")
CAMERA = ("contract_not_fulfilled", "hot_head", "past_due")
CALLS = ("too_many_calls", "rushed_parent", "past_due")


def shown(key: tuple[str, str, str], *choices: str) -> DebriefView:
    return debrief(taken(key, *choices))


def told(item: Priority) -> str:
    return " ".join((item.title, item.coaching, item.approved or ""))


def test_a_charge_without_a_yes_is_what_to_work_on_and_teaches_no_words_about_cancelling() -> None:
    """A camera dispute taught S7, "I do understand that you want to cancel your account"."""
    view = shown(CAMERA, "sorry_which_issue", "take_payment", "take_payment")
    first = view.priorities[0]
    assert first.title == "Ran the card for a payment that they had not agreed to"
    assert (first.critical, first.turn, first.remedy, first.approved) == (True, 4, "do", None)
    assert [quote.number for quote in first.evidence] == [4, 6]
    assert not any("cancel your account" in told(item) for item in view.priorities)
    criteria = [item for section in view.sections for item in section.criteria]
    assert not any("cancel your account" in (item.approved or "") for item in criteria)


def test_the_wrong_desk_is_told_by_its_name_and_says_nothing_of_a_rescission() -> None:
    """Nobody had spoken of rescission, and the words to learn were that it has run out."""
    steps = ("what_made_you", "verify_identity", "check_account_status", "worth_a_thought", "nothing_due_connect")
    view = shown(("cancel_at_billing", "rushed_parent", "nothing_past_due"), *steps, "transfer_ice")
    (item,) = view.priorities
    assert (item.turn, item.remedy, item.approved) == (12, "do", None)
    assert item.title == "Did not connect them with anybody who takes cancellations"
    assert [quote.text for quote in item.evidence] == ["Transfer to ICE"]
    assert item.coaching.endswith("At turn 12 you could have put them through: Transfer to Loyalty.")
    assert "rescission" not in told(item)


def test_the_wrong_desk_is_the_error_of_the_turn_that_chose_it() -> None:
    """It could have been connected two turns before; what is quoted is the transfer."""
    steps = (
        "what_made_you",
        "worth_a_thought",
        "verify_identity",
        "check_account_status",
        "clear_balance_then_connect",
    )
    view = shown(("cancel_at_billing", "frustrated_canceller", "past_due"), *steps, "take_payment", "transfer_ice")
    item = view.priorities[1]
    assert item.title == "Did not connect them with anybody who takes cancellations"
    assert (item.turn, [quote.text for quote in item.evidence]) == (14, ["Transfer to ICE"])


def test_who_spoke_before_looking_is_to_look_and_not_to_learn_the_same_sentence() -> None:
    steps = ("ask_what_happened", "no_evidence", "check_account_status", "search_noc", "formal_process")
    key = ("cancelled_months_ago", "frustrated_canceller", "no_notice")
    view = shown(key, *steps, "ownership_close", "transfer_customer_relations")
    item = next(item for item in view.priorities if item.title == "Spoke about the account status before checking it")
    assert (item.turn, item.remedy) == (4, "look_up")
    assert item.approved is None
    assert "“Check account status” on your desk" in item.coaching
    said = view.bubbles[3].text
    assert said not in told(item)


def test_money_that_is_not_owed_is_to_be_left_unsaid() -> None:
    """Its advice was to open the account, where it had been opened and said that nothing is past due."""
    view = shown(CANCELLED, "verify_identity", "check_account_status", "pay_then_talk")
    first = view.priorities[0]
    assert first.title == "Asked for or took money that is not owed"
    assert (first.remedy, first.approved) == ("leave", None)
    assert "Open it" not in first.coaching


def test_what_had_to_be_looked_up_is_named_in_place_of_what_was_untrue() -> None:
    """Money was asked for unseen, and the advice beside "say that it is current" was to ask what had happened."""
    first, second = shown(CANCELLED, "pay_then_talk", "end_call").priorities
    assert "Instead, you could have used “Check account status” on your desk." in first.coaching
    assert second.coaching.startswith("Not done: “")


def test_what_was_named_in_place_of_one_thing_is_not_named_again_for_another() -> None:
    steps = ("verify_identity", "check_account_status", "pay_then_talk", "end_call")
    first, second = shown(CANCELLED, *steps).priorities
    assert "Instead, you could have said: “" in first.coaching
    assert "you could have" not in second.coaching


def test_a_step_that_was_jumped_over_is_one_thing_and_not_two() -> None:
    """Beside "left the message without asking", the end of the call was told that nobody had asked."""
    key = ("someone_else_answers", "third_party_helpful", "past_due")
    view = shown(key, "call_back_at_once", "end_call")
    assert [item.turn for item in view.priorities] == [2, 2]
    assert not any("still open" in item.title for item in view.priorities)


def test_of_several_critical_errors_both_things_to_work_on_are_some() -> None:
    view = shown(CANCELLED, "must_be_a_mixup", "pay_then_talk", "end_call")
    assert [item.title for item in view.priorities] == [
        "Asked for or took money that is not owed",
        "Promised a cancellation",
    ]
    assert [item.turn for item in view.priorities] == [4, 2]


def test_contempt_comes_before_a_payment_nobody_asked_for() -> None:
    """Somebody who has just buried an aunt was brushed off, and the first thing to work on was to ask for money."""
    view = shown(CALLS, "ask_about_calls", "only_a_machine", "end_call")
    first = view.priorities[0]
    assert (first.title, first.turn, first.remedy) == ("Brushed them off", 4, "leave")


def test_what_was_untrue_is_said_by_the_author_of_the_words() -> None:
    view = shown(("remove_autopay", "frustrated_canceller", "on_autopay_past_due"), "switch_it_off", "end_call")
    first = view.priorities[0]
    assert first.title == "Said something that is not so"
    assert "The signed agreement asks for a card" in first.coaching


def test_the_button_takes_the_turn_again_that_did_it() -> None:
    """A card about turn 2 listed an error of turn 6 and offered to take turn 6 again."""
    played = taken(CANCELS, "balance_before_all", "set_up_payment_plan", "take_payment")
    by_turn = {review.turn.turn: review for review in played.reviews or ()}
    items = debrief(played).priorities
    assert [item.turn for item in items] == [4, 6]
    for item in items:
        slips = {slip.part.missed for slip in by_turn[item.turn].slips}
        assert item.title in slips
        assert item.evidence[0].number == item.turn
        assert item.drill == f"Take turn {item.turn} again"


def test_what_the_end_of_a_call_left_undone_is_one_thing_beside_what_it_broke() -> None:
    steps = ("what_made_you", "verify_identity", "check_account_status", "transfer_loyalty")
    view = shown(CANCELS, *steps)
    undone = view.priorities[1]
    assert (undone.title, undone.turn) == ("Transferred the call with 3 things still open", 8)
    assert (undone.remedy, undone.approved) == ("do", None)
    assert "At turn 8 you could have" in undone.coaching


def test_who_ended_the_call_too_early_is_told_so_and_what_came_next() -> None:
    (item,) = shown(CANCELS, "end_call").priorities
    assert item.title.startswith("Ended the call with ")
    assert item.remedy == "do"
    assert "At turn 2 you could have said: “" in item.coaching


def test_what_they_hung_up_for_stands_for_all_that_was_still_to_come() -> None:
    played = taken(CANCELS, "balance_before_all", "set_up_payment_plan", "take_payment")
    assert played.call.outcome == "hung_up"
    assert not any("hung up" in item.title or "Never" in item.title for item in debrief(played).priorities)


def test_praise_is_for_something_done_and_none_for_kind_words() -> None:
    view = shown(CALLS, "ask_about_calls", "only_a_machine", "end_call")
    assert [item.number for item in view.praise] == [2]
    assert view.praise[0].text.startswith("Asked what was behind the call. ")
    assert not any("pologi" in item.text for item in view.praise)


@pytest.mark.parametrize("choices", [("switch_it_off", "end_call"), ("ask_about_payments", "bank_has_to_stop_it")])
def test_a_turn_that_broke_something_bears_no_good_mark(choices: tuple[str, ...]) -> None:
    view = shown(("remove_autopay", "frustrated_canceller", "on_autopay_past_due"), *choices)
    assert {view.marks[number] for number in view.faults} == {"critical"}
