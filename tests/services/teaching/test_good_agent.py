"""What a good agent says next, where several things would be as good for the score."""

import pytest
from services.debrief.taken import library, plans

from simulator.services.teaching.good_agent import fits


@pytest.mark.parametrize(
    ("heard", "may_ask"), [("requests_cancellation", True), ("complains_many_calls", False), ("describes_issue", False)]
)
def test_nobody_is_asked_why_they_want_what_they_never_wanted(heard: str, may_ask: bool) -> None:
    """Somebody shouted about eleven calls, and the coaching was to ask why they would like to do that."""
    call = plans().rehearse("too_many_calls", "hot_head", "past_due", 3, (), "open")
    why = next(item for item in call.offered() if [part.move for part in item.said] == ["ask_reason"])
    assert fits(library(), {heard}, why) is may_ask
