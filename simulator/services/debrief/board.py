"""The analysis board: what each turn was worth, the turning point, the better line, and the way back."""

from collections.abc import Sequence

from simulator.domain.base import Mood
from simulator.engine.call import Call, step
from simulator.engine.plan import Choice
from simulator.proof.worth.analysis import TurnReview
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import done_or_said, speaker, spoken
from simulator.services.debrief.chart import chart
from simulator.services.debrief.views import AnalysisBoard, BestCourse, Better, Moment
from simulator.services.teaching.reasons import THRESHOLDS, why


def board(played: PlayedCall, reviews: Sequence[TurnReview]) -> AnalysisBoard:
    """Everything the board shows."""
    moments = tuple(_moment(played, review) for review in reviews)
    gone = next((index for index, item in enumerate(moments) if item.can_pass_before and not item.can_pass_after), None)
    return AnalysisBoard(
        moments=moments,
        no_return=None if gone is None else moments[gone].number,
        last_chance=None if gone is None else _last_chance(played, reviews[gone]),
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
        better=_better(review) if turn.better is not None else None,
        recovery=_recovery(played, review),
    )


def _better(review: TurnReview) -> Better:
    choice = review.best.choice
    after = step(review.before, choice.id)
    answer = after.entries[-1]
    return Better(spoken(review.before, choice), done_or_said(choice), answer.text, answer.mood or "")


def _recovery(played: PlayedCall, review: TurnReview) -> BestCourse | None:
    found = played.analyst.recovery(review)
    if found is None:
        return None
    choices = [played.call.plan.choices[name] for name in found.choices]
    return BestCourse(review.turn.turn, _spoken(played.call, choices), found.worth.score, found.worth.can_pass)


def _spoken(call: Call, choices: Sequence[Choice]) -> tuple[str, ...]:
    return tuple(spoken(call, choice) for choice in choices)


def _last_chance(played: PlayedCall, review: TurnReview) -> BestCourse:
    """How the call could still have been passed at the turn that lost it."""
    gone_on = played.analyst.best_course(review.node, review.before)
    made = len(review.before.choices)
    worth = played.analyst.grade(gone_on)
    choices = [gone_on.plan.choices[name] for name in gone_on.choices[made:]]
    return BestCourse(review.turn.turn, _spoken(review.before, choices), worth.score, worth.can_pass)
