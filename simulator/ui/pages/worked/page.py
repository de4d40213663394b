"""A worked example: the perfect call, decision by decision, with the reason for each."""

from simulator.ui.pages.events import TakeIt, Watched
from simulator.ui.pages.mount import mount
from simulator.ui.pages.notice import page as notice
from simulator.ui.shell import session


def start(wanted: TakeIt) -> None:
    """Take the call yourself now, guided."""
    call = session.services().taking.start(session.who(), wanted.scenario, wanted.persona, level="guided")
    session.go("call", {"call": call})


def watched(example: Watched) -> None:
    """The example was watched to its end."""
    session.services().debrief.watched(session.who(), example.call)


asked = session.asked("call")
if asked is None:
    notice.show("No example is chosen", "Choose a call first, then watch it being taken.")
else:
    mount(session.services().debrief.worked(session.who(), asked), on={"start": start, "watched": watched})
