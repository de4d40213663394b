"""What is done in the process beside the app: it reads the call by itself, and gives the whole debrief back."""

from simulator.services.calls.elsewhere import kept_call
from simulator.services.debrief import scorecard
from simulator.services.debrief.views import DebriefView


def look_back(place: str, call_id: str) -> DebriefView:
    """The debrief of a call that is kept in the file at `place`."""
    calls, played = kept_call(place, call_id)
    return scorecard.show(played, calls.related_calls(played))
