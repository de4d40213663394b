"""My programme: its days as a path, what is done, what comes now; or the programmes there are."""

from simulator.ui.pages.events import Signal
from simulator.ui.pages.mount import mount
from simulator.ui.pages.next_step import begin, enrol
from simulator.ui.pages.views import ProgrammePage
from simulator.ui.shell import session


def leave(_: Signal) -> None:
    """Leave the programme. Calls and drills stay as they are."""
    session.services().programmes.leave(session.who())


who, services = session.who(), session.services()
programmes, due = services.programmes, services.drilling.due(session.who())
mount(
    ProgrammePage(programmes.position(who, due, services.drilling.strengths(who)), programmes.listed(who)),
    on={"begin": begin, "enrol": enrol, "leave": leave},
)
