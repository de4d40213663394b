"""Hints on request while a call goes on: the principle of the next choice first, then its words.

In an open call the first is what the move is called.
"""

from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import named, spoken
from simulator.services.taking.views import HintView
from simulator.services.teaching.good_agent import next_or_none
from simulator.services.teaching.sources import principle_of


def is_given(played: PlayedCall) -> bool:
    """Whether a call has hints: guided ones, and practice calls in own words, where no answers are shown."""
    return played.record.level == "guided" or (played.record.level == "practice" and played.record.form == "open")


def is_asked_for(played: PlayedCall) -> bool:
    """Whether a hint for the next choice was asked for."""
    return any(aid.kind == "principle" and aid.seq == len(played.call.choices) for aid in played.aids)


def hint(played: PlayedCall) -> HintView | None:
    """The help with the next choice, as far as it was asked for; None where this call gives none."""
    if not is_given(played) or played.call.ended:
        return None
    asked = {aid.kind for aid in played.aids if aid.seq == len(played.call.choices)}
    best = next_or_none(played) if "principle" in asked else None
    if best is None:
        return HintView("nothing", None, (), None, on_the_desk=False)
    principle, sources = principle_of(played, played.call, best)
    if best.said:
        principle = f"What helps now: {named(played.call, best)}."
    wording = spoken(played.call, best) if "wording" in asked else None
    return HintView("wording" if wording else "principle", principle, sources, wording, best.kind == "action")
