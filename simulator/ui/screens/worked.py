"""A worked example: the perfect call, decision by decision, with the reason for each."""

from typing import Any

from simulator.ui import session
from simulator.ui.parts import stage


def start(value: Any) -> None:
    """Take the call yourself now, guided."""
    call = session.services().taking.start(session.who(), str(value["scenario"]), str(value["persona"]), level="guided")
    session.go("call", {"call": call})


def watched(value: Any) -> None:
    """The example was watched to its end."""
    session.services().debrief.watched(session.who(), str(value["call"]))


asked = session.asked("call")
if asked is None:
    stage.mount("notice", {"title": "No example is chosen", "text": "Choose a call first, then watch it being taken."})
else:
    stage.mount(
        "worked", session.services().debrief.worked(session.who(), asked), on={"start": start, "watched": watched}
    )
