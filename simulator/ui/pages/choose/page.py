"""Choose a call: every scenario the library offers, by level, or one at random."""

from typing import Any

from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import ChooseView
from simulator.ui.shell import session


def surprise(_: Any) -> None:
    """Let chance pick the call, and show its brief."""
    scenario, persona = session.services().taking.surprise(session.who())
    session.go("brief", {"scenario": scenario, "persona": persona})


who, services = session.who(), session.services()
on_hold = next((call for call in services.calls.history(who) if call.ended_at is None), None)
mount(ChooseView(services.library.scenarios(who), on_hold), on={"surprise": surprise})
