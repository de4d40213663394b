"""A worked example: the perfect call, decision by decision, with the reason for each."""

from typing import Any

from simulator.ui.pages.mount import mount
from simulator.ui.pages.notice import page as notice
from simulator.ui.shell import session


def start(value: Any) -> None:
    """Take the call yourself now, guided."""
    call = session.services().taking.start(session.who(), str(value["scenario"]), str(value["persona"]), level="guided")
    session.go("call", {"call": call})


def watched(value: Any) -> None:
    """The example was watched to its end."""
    session.services().debrief.watched(session.who(), str(value["call"]))


asked = session.asked("call")
if asked is None:
    notice.show("No example is chosen", "Choose a call first, then watch it being taken.")
else:
    mount(session.services().debrief.worked(session.who(), asked), on={"start": start, "watched": watched})
