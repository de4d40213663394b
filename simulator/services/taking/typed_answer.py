"""Saying it first: what the trainee typed before any answer was shown, and which answer it is nearest to."""

from functools import cache
from threading import Thread

from simulator.services.calls.played import PlayedCall
from simulator.services.taking.matching import closest, references, warm
from simulator.services.taking.views import TypedAnswer


def since(played: PlayedCall) -> int:
    """The choice from which on the customer waits for words: after the last answer; looking something up is none."""
    choices = played.call.plan.choices
    spoken = [index for index, name in enumerate(played.call.choices) if choices[name].kind == "response"]
    return spoken[-1] + 1 if spoken else 0


def asked_to_type(played: PlayedCall) -> TypedAnswer | None:
    """What the call screen asks for or shows; None where the trainee does not say it first."""
    if not played.record.types_first or played.call.ended or played.record.level not in ("guided", "practice"):
        return None
    given = [aid for aid in played.aids if aid.kind in ("typed", "shown") and aid.seq >= since(played)]
    if not given:
        _warm_up()
        return TypedAnswer(asked=True, typed=None, meant=None, sure=False)
    typed = next((aid.text for aid in given if aid.kind == "typed"), None)
    if typed is None:
        return TypedAnswer(asked=False, typed=None, meant=None, sure=False)
    call, vocabulary = played.call, played.library.vocabulary
    found = closest(
        typed,
        {
            item.id: references(call.text(item), item.acts, vocabulary)
            for item in call.offered()
            if item.kind == "response"
        },
    )
    return TypedAnswer(asked=False, typed=typed, meant=found.choice, sure=found.sure)


@cache
def _warm_up() -> None:
    """Beside the page, once: while the trainee types, there is time to load what reads it."""
    Thread(target=warm, daemon=True).start()
