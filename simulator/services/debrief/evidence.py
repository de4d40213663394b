"""What a debrief quotes from the call."""

from simulator.engine.call import Call
from simulator.services.calls.transcript import shown_text
from simulator.services.debrief.views import Quote


def quote(call: Call, number: int) -> Quote:
    """Entry `number` of a call, from 1, as evidence."""
    entry = call.entries[number - 1]
    return Quote(number, entry.by, shown_text(call, entry), "did" if entry.kind == "did" else "said")
