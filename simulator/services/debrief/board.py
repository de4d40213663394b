"""The analysis board: what each turn was worth, the turning point, the better line, and the way back."""

from collections.abc import Sequence

from simulator.domain.analysis import FINE
from simulator.domain.base import Mood
from simulator.engine.call import Call, step
from simulator.proof.worth.analysis import TurnReview
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import done_or_said, named, speaker, spoken
from simulator.services.debrief.chart import chart
from simulator.services.debrief.views import AnalysisBoard, BestCourse, Better, Moment
from simulator.services.teaching.good_agent import better, course
from simulator.services.teaching.reasons import THRESHOLDS, why


def board(played: PlayedCall, reviews: Sequence[TurnReview]) -> AnalysisBoard:
    """Everything the board shows."""
    moments = tuple(_moment(played, review) for review in reviews)
    gone = next((index for index, item in enumerate(moments) if item.can_pass_before and not item.can_pass_after), None)
    return AnalysisBoard(
        moments=moments,
        no_return=None if gone is None else moments[gone].number,
        last_chance=None if gone is None else _way_on(played, reviews[gone], reviews[gone].before),
        chart=chart(
            moments,
            played.scorecard.pass_mark,
            reviews[0].turn.before if reviews else None,
            _first_mood(played.call),
            speaker(played.call).lower(),
        ),
        thresholds=THRESHOLDS,
    )


def _first_mood(call: Call) -> int:
    return Mood[(call.entries[0].mood or "neutral").upper()]


def _moment(played: PlayedCall, review: TurnReview) -> Moment:
    turn, entries = review.turn, played.call.entries
    titles = {criterion.id: criterion.title for criterion in played.scorecard.criteria}
    return Moment(
        number=turn.turn,
        label=turn.label,
        before=turn.before.score,
        after=turn.after.score,
        can_pass_before=turn.before.can_pass,
        can_pass_after=turn.after.can_pass,
        mood=Mood[(entries[turn.turn].mood or "neutral").upper()],
        why=why(review, played.scorecard),
        lost=tuple(titles[name] for name in turn.lost),
        better=_better(played, review),
        recovery=_recovery(played, review),
        critical=any(item.criterion.is_critical for item in review.slips),
        exact=turn.exact,
    )


def _better(played: PlayedCall, review: TurnReview) -> Better | None:
    choice = better(played.library, played.analyst, review)
    if choice is None:
        return None
    answer = step(review.before, choice.id).entries[-1]
    return Better(
        spoken(review.before, choice),
        done_or_said(choice),
        answer.text,
        answer.mood or "",
        named(review.before, choice) if choice.said else "",
    )


def _recovery(played: PlayedCall, review: TurnReview) -> BestCourse | None:
    """The way on from a turn that was wrong; None if it was not, or the call was over with it."""
    if review.turn.label in FINE or review.after.ended:
        return None
    return _way_on(played, review, review.after)


def _way_on(played: PlayedCall, review: TurnReview, begun: Call) -> BestCourse:
    """How a good agent would have gone on from there to the end of the call."""
    taken = course(played.library, played.analyst, begun)
    known = (taken.plan.known_choice(name) for name in taken.choices[len(begun.choices) :])
    choices = tuple(named(begun, item) for item in known if item is not None)
    worth = played.analyst.grade(taken)
    return BestCourse(review.turn.turn, choices, worth.score, worth.can_pass)
