"""Choose a call: every scenario the library offers, by level, or one at random."""

from typing import Any

from simulator.ui import session
from simulator.ui.parts import stage


def surprise(_: Any) -> None:
    """Let chance pick the call, and show its brief."""
    scenario, persona = session.service().surprise()
    session.go("brief", {"scenario": scenario, "persona": persona})


stage.mount("choose", {"scenarios": session.service().scenarios()}, on={"surprise": surprise})
