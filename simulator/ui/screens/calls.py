"""My calls: what was taken, how it went, and what is still open."""

from simulator.ui import session
from simulator.ui.parts import stage

stage.mount("calls", {"calls": session.services().calls.history(session.who())})
