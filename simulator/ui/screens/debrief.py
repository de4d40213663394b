"""The debrief: the verdict first, then what each turn was worth, then every criterion with its evidence."""

from functools import partial
from typing import Any

from simulator.ui import session
from simulator.ui.parts import finished, stage


def again(value: Any) -> None:
    """The same scenario and the same customer, in a new call with the same support."""
    level = session.service().debrief(str(value["call"])).level
    call = session.service().start(str(value["scenario"]), str(value["persona"]), level=level)
    session.go("call", {"call": call})


def branch(call: str, value: Any) -> None:
    """Go on differently from a turn, with the same customer."""
    session.go("call", {"call": session.service().branch(call, int(value["number"]))})


def share(call: str, _: Any) -> None:
    """A page to take along, under a link that stays."""
    session.service().share(call)


asked = finished.asked("No call to look back on")
if asked is not None:
    stage.mount(
        "debrief",
        session.service().debrief(asked),
        on={"again": again, "branch": partial(branch, asked), "share": partial(share, asked)},
    )
