"""What was typed before any answer was shown, beside the answer confirmed and the approved words."""

from collections.abc import Sequence

from simulator.domain.placeholders import fill
from simulator.engine.choice import Choice
from simulator.proof.worth.analysis import TurnReview
from simulator.services.calls.played import PlayedCall
from simulator.services.debrief.views import TypedReview
from simulator.services.taking.matching import parts
from simulator.services.teaching.approved_words import fitting, where_from


def typed_lines(played: PlayedCall, reviews: Sequence[TurnReview]) -> tuple[TypedReview, ...]:
    """What was typed in a call, each beside the answer that was then confirmed and the approved words."""
    return tuple(
        _typed_line(played, review, aid.text)
        for aid in played.aids
        if aid.kind == "typed" and played.record.form == "prompted"
        for review in _said(reviews, aid.seq)
    )


def _said(reviews: Sequence[TurnReview], seq: int) -> Sequence[TurnReview]:
    """The answer that was given after so many choices; none if the call ended before."""
    return [review for review in reviews[seq:] if review.made.choice.kind == "response"][:1]


def _typed_line(played: PlayedCall, review: TurnReview, typed: str) -> TypedReview:
    spiel = fitting(played.library, played.call, _named(review.best.choice) or _named(review.made.choice))
    approved = fill(spiel.text, played.call.speech.values) if spiel else None
    return TypedReview(
        number=review.turn.turn,
        typed=typed,
        chosen=review.before.text(review.made.choice),
        approved=approved,
        approved_source=where_from(spiel) if spiel else None,
        parts=tuple((part.text, part.heard) for part in parts(approved, typed)) if approved else (),
    )


def _named(choice: Choice) -> str | None:
    """The approved words a choice uses, or should have used."""
    return choice.spiel or (choice.response.instead if choice.response else None)
