"""What there is of the other side besides words: how they ring, look and sound, and whether they have gone."""

from simulator.domain.vocabulary import HANGS_UP
from simulator.engine.call import Call
from simulator.engine.draw import draw
from simulator.engine.rules import HUNG_UP
from simulator.services.taking.views import Face, Ringing

_TEMPER = {"furious": (0.1, 0.12), "angry": (0.06, 0.07), "irritated": (0.02, 0.03), "calm": (-0.03, -0.06)}
"""By mood, what is added to a customer's own pitch and rate; a mood that is not here adds nothing."""
_PITCH, _RATE = (0.5, 1.5), (0.6, 1.6)
"""What a voice may have (`domain.persona.Voice`)."""


def ringing(call: Call) -> Ringing:
    """The call before anybody has spoken. The number is the account's, whoever holds the phone."""
    return Ringing(call.plan.scenario.direction, call.account.name, call.account.phone)


def face(call: Call) -> Face:
    """How the one on the line looks: as the persona has it; the rest is drawn by seed, and stays for the whole call."""
    looks, is_holder = call.plan.persona.looks, call.plan.persona.line == "customer"
    drawn = call.account.female if is_holder else bool(draw(call.seed, "face:woman") % 2)
    woman = drawn if looks.woman is None else looks.woman
    return Face(woman, looks.age, draw(call.seed, f"face:{call.plan.persona.id}") % 2**31)


def own_voice(call: Call) -> tuple[float, float]:
    """Pitch and rate of the one on the line, whatever their mood."""
    own = call.plan.persona.voice
    return own.pitch, own.rate


def voice(call: Call) -> tuple[float, float]:
    """Pitch and rate of what they said last. The mood is heard in it, as on a real line."""
    pitch, rate = own_voice(call)
    higher, faster = _TEMPER.get(call.entries[-1].mood or "", (0.0, 0.0))
    return _within(pitch + higher, _PITCH), _within(rate + faster, _RATE)


def _within(value: float, bounds: tuple[float, float]) -> float:
    return round(min(max(value, bounds[0]), bounds[1]), 2)


def is_dead(call: Call) -> bool:
    """Whether the other side has hung up."""
    return call.outcome == HUNG_UP or (call.ended and HANGS_UP in call.entries[-1].acts)
