"""Beginning what comes next, and a programme: from the first page, a debrief, the page of a programme."""

from simulator.services.programmes.views import DrillStep
from simulator.ui.pages.events import Enrol, Signal
from simulator.ui.shell import session


def enrol(chosen: Enrol) -> None:
    """Begin a programme, or go over to another one."""
    session.services().programmes.enrol(session.who(), chosen.programme)


def begin(_: Signal) -> None:
    """Take the call that comes next, as it is best taken."""
    who, services = session.who(), session.services()
    step = services.programmes.next_step(who)
    if step is None:
        return
    if isinstance(step, DrillStep):
        session.go("drill")
    elif step.level == "worked":
        session.go("worked", {"call": services.taking.demonstrate(who, step.scenario)})
    else:
        session.go("call", {"call": services.taking.start(who, step.scenario, level=step.level, form=step.form)})
