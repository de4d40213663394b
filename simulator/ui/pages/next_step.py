"""What comes next, and beginning it or a programme: from the first page, a debrief, the end of a drill, a programme."""

from simulator.services.programmes.views import DoneStep, DrillStep, HeldStep, Step
from simulator.ui.pages.events import Enrol, Signal
from simulator.ui.shell import session


def enrol(chosen: Enrol) -> None:
    """Begin a programme, or go over to another one; its days are shown next."""
    session.services().programmes.enrol(session.who(), chosen.programme)
    session.go("programme")


def coming() -> Step | None:
    """The one thing to do now, and why."""
    who, services = session.who(), session.services()
    return services.programmes.next_step(who, services.drilling.due(who), services.drilling.strengths(who))


def begin(_: Signal) -> None:
    """Begin what comes next: the drill, or the call, as it is best taken; once today's part is done, what is ahead."""
    who, services, step = session.who(), session.services(), coming()
    if isinstance(step, DoneStep):
        step = step.ahead
    if step is None:
        return
    if isinstance(step, DrillStep):
        session.go("drill")
        return
    if isinstance(step, HeldStep):
        session.go("call", {"call": step.call})
        return
    if step.enrols:
        services.programmes.enrol(who, step.enrols)
    if step.level == "worked":
        session.go("worked", {"call": services.taking.demonstrate(who, step.scenario)})
    else:
        session.go("call", {"call": services.taking.start(who, step.scenario, level=step.level, form=step.form)})
