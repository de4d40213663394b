"""Learn from your mistakes: the correction that the coaching asks for is right, and what is still wrong is not."""

from services.debrief.taken import asked_again, taken

from simulator.domain.analysis import FINE
from simulator.services.debrief.views import LearnOption, Question

NOTHING_DUE = ("cancel_at_billing", "rushed_parent", "nothing_past_due")


def option(question: Question, name: str) -> LearnOption:
    return next(item for item in question.options if item.id == name)


def test_the_desk_that_the_coaching_asks_for_is_right() -> None:
    """Sent to ICE, told that it goes to Loyalty, Loyalty was answered with "Not this one. Mistake"."""
    steps = ("what_made_you", "worth_a_thought", "nothing_due_connect")
    question = asked_again(taken(NOTHING_DUE, *steps, "transfer_ice"), 8)
    loyalty = option(question, "transfer_loyalty")
    assert (loyalty.keeps, loyalty.title) == (True, "Right")
    assert loyalty.why == "Right desk. Before it: Verify identity"
    assert question.best == "transfer_loyalty"
    assert question.coaching is not None
    assert "Loyalty" in question.coaching
    for wrong in ("transfer_ice", "transfer_technical_support", "end_call"):
        assert not option(question, wrong).keeps
    assert option(question, "transfer_technical_support").why.startswith("Did not connect them")


def test_where_nothing_had_to_come_before_it_nothing_is_lost() -> None:
    steps = ("what_made_you", "verify_identity", "check_account_status", "worth_a_thought", "nothing_due_connect")
    loyalty = option(asked_again(taken(NOTHING_DUE, *steps, "transfer_ice"), 12), "transfer_loyalty")
    assert (loyalty.label, loyalty.title) == ("best", "Right: nothing is lost")


def test_the_paragraph_is_about_the_error_of_that_turn() -> None:
    """The best was to ask, and the paragraph beside it to open the account status first."""
    key = ("cancelled_months_ago", "insists_already_cancelled", "no_notice")
    question = asked_again(taken(key, "no_evidence_at_once", "end_call"), 2)
    assert question.best == "check_account_status"
    assert question.coaching is not None
    assert question.coaching.startswith("Check the account status first.")


def test_what_is_forbidden_a_second_time_is_still_wrong() -> None:
    """The points had gone, and so asking for a payment that nobody had looked up was "Right: nothing is lost"."""
    key = ("cancel_at_billing", "rushed_parent", "past_due")
    played = taken(key, "balance_before_all", "balance_before_all")
    assert not {review.turn.label for review in played.reviews or ()} & {*FINE}
    again = option(asked_again(played, 4), "balance_before_all")
    assert (again.keeps, again.title) == (False, "Not this one")
