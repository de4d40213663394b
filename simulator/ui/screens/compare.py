"""Side by side: a call, and how it went on when it was gone on with differently."""

from simulator.ui import session
from simulator.ui.parts import finished, stage

asked = finished.asked("No call to compare")
if asked is not None:
    stage.mount("compare", session.services().debrief.compare(session.who(), asked))
