"""My calls: what was taken, how it went, and what is still open."""

from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import CallsView
from simulator.ui.shell import session

mount(CallsView(session.services().calls.history(session.who())))
