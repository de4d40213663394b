"""Choose a call: every scenario the library offers, by level, or one at random."""

from simulator.ui.pages.events import Signal
from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import ChooseView
from simulator.ui.shell import session


def surprise(_: Signal) -> None:
    """Let chance pick the call, and show its brief."""
    scenario, persona = session.services().taking.surprise(session.who())
    session.go("brief", {"scenario": scenario, "persona": persona})


who, services = session.who(), session.services()
mount(ChooseView(services.library.scenarios(who), services.calls.on_hold(who)), on={"surprise": surprise})
