"""What is said of a choice at once, in a guided call: its label and why, what it met and lost, what was better."""

from simulator.domain.analysis import FINE
from simulator.domain.placeholders import fill
from simulator.proof.worth.analysis import TurnReview
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import spoken
from simulator.services.taking.views import Feedback
from simulator.services.teaching.approved_words import fitting, was_right, where_from
from simulator.services.teaching.earned import newly_met, titles
from simulator.services.teaching.good_agent import better
from simulator.services.teaching.reasons import why


def feedback(played: PlayedCall) -> Feedback | None:
    """What is said of the last choice of a guided call."""
    # Looked at before the first choice too: a page that opens may take that moment, an answer may not.
    if played.record.level != "guided" or not played.reviews:
        return None
    review = played.reviews[-1]
    lines = {criterion.id: criterion.title for criterion in played.scorecard.criteria}
    instead, source = (None, None) if review.turn.label in FINE else _instead(played, review)
    return Feedback(
        number=review.turn.turn,
        label=review.turn.label,
        text=why(review, played.scorecard),
        earned=titles(newly_met(played.scorecard, review.before, review.after)),
        lost=tuple(lines[name] for name in review.turn.lost),
        instead=instead,
        instead_source=source,
        again=review.turn.label in ("mistake", "blunder"),
    )


def _instead(played: PlayedCall, review: TurnReview) -> tuple[str | None, str | None]:
    """Approved words where the author of the answer names some that were on offer and right, else what was better."""
    response = review.made.choice.response
    spiel = fitting(played.library, played.call, response.instead) if response is not None else None
    if spiel is not None and was_right(played.analyst, review, spiel.id):
        return fill(spiel.text, played.call.speech.values), where_from(spiel)
    choice = better(played.library, played.analyst, review)
    if choice is None:
        return None, None
    return f"{'On your desk: ' if choice.kind == 'action' else ''}{spoken(review.before, choice)}", None
