"""The debrief: the verdict first, then every criterion with its evidence, then the call itself."""

from typing import Any

from simulator.ui import session
from simulator.ui.parts import stage


def again(value: Any) -> None:
    """The same scenario and the same customer, in a new call."""
    call = session.service().start(str(value["scenario"]), str(value["persona"]))
    session.go("call", {"call": call})


asked = session.asked("call")
if asked is None:
    stage.mount("notice", {"title": "No call to look back on", "text": "Open a finished call from your list of calls."})
elif not session.service().call(asked).ended:
    stage.mount("notice", {"title": "This call is not over", "text": "It is graded when it has ended.", "call": asked})
else:
    stage.mount("debrief", session.service().debrief(asked), on={"again": again})
