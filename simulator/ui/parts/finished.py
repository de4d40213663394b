"""Pages that look back on a call need one that is over."""

from simulator.ui import session
from simulator.ui.parts import stage


def asked(missing: str) -> str | None:
    """The call in the address, if it can be looked back on; else the page says why not, and None comes back."""
    call = session.asked("call")
    if call is None:
        stage.mount("notice", {"title": missing, "text": "Open a finished call from your list of calls."})
    elif not session.services().taking.call(session.who(), call).ended:
        text = "It is graded when it has ended."
        stage.mount("notice", {"title": "This call is not over", "text": text, "call": call})
        call = None
    return call
