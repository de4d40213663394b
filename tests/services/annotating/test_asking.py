"""What is asked about a real call: lines that are unsure, where the answer changes the grade; and which account."""

import pytest

from simulator.domain.people import LOCAL
from simulator.services.annotating.service import AnnotatingService
from simulator.services.annotating.views import AnnotatedCall, Line, Suggestion

OPENING = Line("customer", "I've had two bills.", None, ("disputes_bill",))
EXPLAINED = Line("trainee", "That is how bills go.", None, ("explain_bill",))


def call(*lines: Line) -> AnnotatedCall:
    return AnnotatedCall("a call", "text", "", lines, scorecard="bill_call")


def heard(act: str, confidence: float) -> Line:
    return Line("trainee", "What happened?", None, (act,), (Suggestion(act, confidence, taken=True),))


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        (heard("ask_issue", 0.3), (1,)),  # asked before explaining, or not
        (heard("ask_issue", 0.9), ()),  # sure
        (heard("ask_issue", 0.01), ()),  # as good as not heard
        (heard("acknowledge", 0.3), ()),  # no line of the scorecard looks at it
    ],
)
def test_a_line_is_asked_about_where_it_is_unsure_and_matters(
    room: AnnotatingService, line: Line, asked: tuple[int, ...]
) -> None:
    assert room.unsure(LOCAL, call(OPENING, line, EXPLAINED)) == asked


def test_the_accounts_are_those_of_the_calls_that_are_like_it(room: AnnotatingService) -> None:
    found = room.accounts(LOCAL, call(OPENING))
    assert [(item.title, item.facts["past_due"]) for item in found] == [("Nothing past due", False), ("Past due", True)]


def test_what_nobody_said_is_left_out_of_a_draft(room: AnnotatingService) -> None:
    said = Line("customer", "[crosstalk] Two bills in [inaudible], [name 1]. (laughs)", None, ("disputes_bill",))
    texts = {draft.path: draft.text for draft in room.draft(LOCAL, call(said), "two_bills")}
    assert '"Two bills in …, {customer.name}."' in texts["scenarios/two_bills.yaml"]
    assert "choices: [end_call]" in texts["scenarios/two_bills.plays.yaml"]
