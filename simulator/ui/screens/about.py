"""About: how a call is graded, what we assumed where the guide is silent, and the notes for trainers."""

from simulator.ui import session
from simulator.ui.parts import stage

services = session.services()
briefs = [services.taking.brief(session.who(), card.id, None) for card in services.library.scenarios(session.who())]
stage.mount(
    "about",
    {
        "assumptions": services.library.assumptions(session.who()),
        "notes": [{"scenario": brief.scenario.title, "text": brief.counsel} for brief in briefs if brief.counsel],
    },
)
