"""About: how a call is graded, what we assumed where the guide is silent, and the notes for trainers."""

from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import AboutView
from simulator.ui.shell import session

who, library = session.who(), session.services().library
mount(AboutView(library.assumptions(who), library.notes(who)))
