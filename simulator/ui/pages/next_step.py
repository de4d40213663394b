"""Beginning the call that comes next: from the first page, and from a debrief."""

from simulator.ui.pages.events import Signal
from simulator.ui.shell import session


def begin(_: Signal) -> None:
    """Take the call that comes next, as it is best taken."""
    who, services = session.who(), session.services()
    step = services.programmes.next_step(who)
    if step is None:
        return
    if step.level == "worked":
        session.go("worked", {"call": services.taking.demonstrate(who, step.scenario)})
    else:
        session.go("call", {"call": services.taking.start(who, step.scenario, level=step.level, form=step.form)})
