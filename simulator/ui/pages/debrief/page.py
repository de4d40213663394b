"""The debrief: the verdict first, then what each turn was worth, then every criterion with its evidence."""

from dataclasses import replace
from functools import partial

from simulator.ui.pages import finished_call
from simulator.ui.pages.events import Again, Signal, Turn
from simulator.ui.pages.mount import mount
from simulator.ui.pages.next_step import begin, coming
from simulator.ui.shell import session


def again(over: Again) -> None:
    """The same scenario and the same customer, in a new call with the same support."""
    level = session.services().debrief.look_back(session.who(), over.call, at_once=True).level
    call = session.services().taking.start(session.who(), over.scenario, over.persona, level=level)
    session.go("call", {"call": call})


def branch(call: str, turn: Turn) -> None:
    """Go on differently from a turn, with the same customer."""
    session.go("call", {"call": session.services().debrief.branch(session.who(), call, turn.number)})


def look(_: Signal) -> None:
    """Nothing to do: drawing the page again is what was asked for."""


def share(call: str, _: Signal) -> None:
    """A page to take along, under a link that stays."""
    session.services().debrief.share(session.who(), call)


asked = finished_call.asked("No call to look back on")
if asked is not None:
    who, services = session.who(), session.services()
    debrief = services.debrief.look_back(who, asked, at_once=True)
    mount(
        replace(debrief, next_step=coming(), milestone=services.programmes.milestone(who, asked)),
        on={
            "begin": begin,
            "again": again,
            "look": look,
            "branch": partial(branch, asked),
            "share": partial(share, asked),
        },
    )
