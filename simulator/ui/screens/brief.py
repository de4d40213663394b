"""The brief: what the agent knows before the call, and who may be on the line."""

from typing import Any

from simulator.ui import session
from simulator.ui.parts import stage


def start(value: Any) -> None:
    """Take the call."""
    call = session.service().start(str(value["scenario"]), value.get("persona") or None)
    session.go("call", {"call": call})


scenario = session.asked("scenario")
if scenario is None:
    stage.mount("notice", {"title": "No call is chosen", "text": "Choose a call first; its brief is shown here."})
else:
    brief = session.service().brief(scenario, session.asked("persona"))
    stage.mount("brief", brief, on={"start": start})
