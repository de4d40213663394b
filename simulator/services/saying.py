"""Saying it first: what the trainee typed before any answer was shown, and which answer it is nearest to."""

from collections.abc import Sequence
from functools import cache
from threading import Thread

from simulator.engine.account import fill
from simulator.engine.plan import Choice
from simulator.proof.analysis import Look
from simulator.services.approved import fitting, where_from
from simulator.services.kept import Kept
from simulator.services.recall import closest, parts, references, warm
from simulator.services.views import Recalled, RecallView


def since(kept: Kept) -> int:
    """The choice from which on the customer waits for words: after the last answer; looking something up is none."""
    choices = kept.call.plan.choices
    spoken = [index for index, name in enumerate(kept.call.choices) if choices[name].kind == "response"]
    return spoken[-1] + 1 if spoken else 0


def recall_view(kept: Kept) -> RecallView | None:
    """What the call screen asks for or shows; None where the trainee does not say it first."""
    if not kept.record.recall or kept.call.ended or kept.record.level not in ("guided", "practice"):
        return None
    given = [aid for aid in kept.aids if aid.kind in ("typed", "shown") and aid.seq >= since(kept)]
    if not given:
        _warm_up()
        return RecallView(asked=True, typed=None, meant=None, sure=False)
    typed = next((aid.text for aid in given if aid.kind == "typed"), None)
    if typed is None:
        return RecallView(asked=False, typed=None, meant=None, sure=False)
    call, vocabulary = kept.call, kept.library.vocabulary
    found = closest(
        typed,
        {
            item.id: references(call.text(item), item.acts, vocabulary)
            for item in call.offered()
            if item.kind == "response"
        },
    )
    return RecallView(asked=False, typed=typed, meant=found.choice, sure=found.sure)


@cache
def _warm_up() -> None:
    """Beside the page, once: while the trainee types, there is time to load what reads it."""
    Thread(target=warm, daemon=True).start()


def recalled(kept: Kept, looks: Sequence[Look]) -> tuple[Recalled, ...]:
    """What was typed in a call, each beside the answer that was then confirmed and the approved words."""
    return tuple(
        _recalled(kept, look, aid.text) for aid in kept.aids if aid.kind == "typed" for look in _said(looks, aid.seq)
    )


def _said(looks: Sequence[Look], seq: int) -> Sequence[Look]:
    """The answer that was given after so many choices; none if the call ended before."""
    return [look for look in looks[seq:] if look.made.choice.kind == "response"][:1]


def _recalled(kept: Kept, look: Look, typed: str) -> Recalled:
    spiel = fitting(kept.library, kept.call, _named(look.best.choice) or _named(look.made.choice))
    approved = fill(spiel.text, kept.call.voice.values) if spiel else None
    return Recalled(
        number=look.turn.turn,
        typed=typed,
        chosen=look.before.text(look.made.choice),
        approved=approved,
        approved_source=where_from(spiel) if spiel else None,
        parts=tuple((part.text, part.heard) for part in parts(approved, typed)) if approved else (),
    )


def _named(choice: Choice) -> str | None:
    """The approved words a choice uses, or should have used."""
    return choice.spiel or (choice.response.instead if choice.response else None)
