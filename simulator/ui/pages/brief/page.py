"""The brief: what the agent knows before the call, who may be on the line, and how much support there is."""

from simulator.ui.pages.events import Start
from simulator.ui.pages.mount import mount
from simulator.ui.pages.notice import page as notice
from simulator.ui.shell import session


def start(asked: Start) -> None:
    """Take the call, or watch it being taken."""
    who, taking = session.who(), session.services().taking
    if asked.level == "worked":
        session.go("worked", {"call": taking.demonstrate(who, asked.scenario, asked.persona or None)})
    else:
        call = taking.start(
            who,
            asked.scenario,
            asked.persona or None,
            level=asked.level,
            types_first=asked.types_first,
            form=asked.form,
        )
        session.go("call", {"call": call})


def somebody_else(scenario: str, than: str) -> str | None:
    """A customer who can be had in this call, other than the one just spoken to."""
    personas = session.services().taking.brief(session.who(), scenario, None).scenario.personas
    return next((card.id for card in personas if card.id != than), None)


scenario = session.asked("scenario")
call = session.asked("call")
if scenario is None and call is not None:
    # The browser's Back button leads here from a call, with the call's address.
    notice.show("Your call is on hold", "Nothing of it is lost.", call=call)
elif scenario is None:
    notice.show("No call is chosen", "Choose a call first; its brief is shown here.")
else:
    other_than = session.asked("other_than")
    persona = somebody_else(scenario, other_than) if other_than else session.asked("persona")
    mount(session.services().taking.brief(session.who(), scenario, persona), on={"start": start})
