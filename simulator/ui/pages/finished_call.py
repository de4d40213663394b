"""Pages that look back on a call need one that is over."""

from simulator.ui.pages.notice import page as notice
from simulator.ui.shell import session


def asked(missing: str) -> str | None:
    """The id of the call in the address, if that call is over.

    Otherwise a notice is shown that says why it cannot be looked back on (`missing` is its title where the address
    names no call), and None comes back.
    """
    call = session.asked("call")
    if call is None:
        notice.show(missing, "Open a finished call from your list of calls.")
    elif not session.services().taking.call(session.who(), call).ended:
        notice.show("This call is not over", "It is graded when it has ended.", call=call)
        call = None
    return call
