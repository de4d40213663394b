"""Hints on request while a guided call goes on: the principle of the next choice first, then its words."""

from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import spoken
from simulator.services.taking.views import HintView
from simulator.services.teaching.good_agent import next_or_none
from simulator.services.teaching.sources import principle_of


def hint(played: PlayedCall) -> HintView | None:
    """The help with the next choice, as far as it was asked for; None where this call gives none."""
    if played.record.level != "guided" or played.call.ended:
        return None
    asked = {aid.kind for aid in played.aids if aid.seq == len(played.call.choices)}
    best = next_or_none(played) if "principle" in asked else None
    if best is None:
        return HintView("nothing", None, (), None, on_the_desk=False)
    principle, sources = principle_of(played, played.call, best)
    wording = spoken(played.call, best) if "wording" in asked else None
    return HintView("wording" if wording else "principle", principle, sources, wording, best.kind == "action")
