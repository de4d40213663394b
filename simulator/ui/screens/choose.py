"""Choose a call: every scenario the library offers, by level, or one at random."""

from typing import Any

from simulator.ui import session
from simulator.ui.parts import stage


def surprise(_: Any) -> None:
    """Let chance pick the call, and show its brief."""
    scenario, persona = session.service().surprise()
    session.go("brief", {"scenario": scenario, "persona": persona})


service = session.service()
on_hold = next((call for call in service.history() if call.ended_at is None), None)
stage.mount("choose", {"scenarios": service.scenarios(), "open": on_hold}, on={"surprise": surprise})
