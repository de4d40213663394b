"""About: how a call is graded, what we assumed where the guide is silent, and the notes for trainers."""

from simulator.ui import session
from simulator.ui.parts import stage

service = session.service()
briefs = [service.brief(card.id, None) for card in service.scenarios()]
stage.mount(
    "about",
    {
        "assumptions": service.assumptions(),
        "notes": [{"scenario": brief.scenario.title, "text": brief.counsel} for brief in briefs if brief.counsel],
    },
)
