"""A worked example: the perfect call, decision by decision, with the reason for each."""

from simulator.domain.record import Level
from simulator.services.programmes.views import NextStep
from simulator.ui.pages.events import TakeIt, Watched
from simulator.ui.pages.mount import mount
from simulator.ui.pages.next_step import coming
from simulator.ui.pages.notice import page as notice
from simulator.ui.shell import session


def start(wanted: TakeIt) -> None:
    """Take the call yourself now: as it comes next, with help if nothing else is said."""
    step = coming()
    level: Level = "guided"
    form = None
    if isinstance(step, NextStep) and step.scenario == wanted.scenario and step.level != "worked":
        level, form = step.level, step.form
    call = session.services().taking.start(session.who(), wanted.scenario, wanted.persona, level=level, form=form)
    session.go("call", {"call": call})


def watched(example: Watched) -> None:
    """The example was watched to its end."""
    session.services().debrief.watched(session.who(), example.call)


asked = session.asked("call")
if asked is None:
    notice.show("No example is chosen", "Choose a call first, then watch it being taken.")
else:
    mount(session.services().debrief.worked(session.who(), asked), on={"start": start, "watched": watched})
