"""Side by side: a call, and how it went on when it was gone on with differently."""

from simulator.ui.pages import finished_call
from simulator.ui.pages.mount import mount
from simulator.ui.shell import session

asked = finished_call.asked("No call to compare")
if asked is not None:
    mount(session.services().debrief.compare(session.who(), asked))
