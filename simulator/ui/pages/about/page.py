"""About: how a call is graded, what we assumed where the guide is silent, and the notes for trainers."""

from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import AboutView, TrainerNote
from simulator.ui.shell import session

who, services = session.who(), session.services()
briefs = [services.taking.brief(who, card.id, None) for card in services.library.scenarios(who)]
notes = tuple(TrainerNote(brief.scenario.title, brief.counsel) for brief in briefs if brief.counsel)
mount(AboutView(services.library.assumptions(who), notes))
