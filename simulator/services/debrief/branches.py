"""A call and its branches side by side."""

from collections import Counter
from collections.abc import Iterator, Sequence

from simulator.domain.evaluation import Evaluation
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import bubbles, speaker
from simulator.services.calls.views import Bubble
from simulator.services.debrief.views import Column, CompareRow, CompareView
from simulator.services.debrief.wording import BRANCH


def side_by_side(calls: Sequence[PlayedCall]) -> CompareView:
    """The original first, then its branches. What all have in common is told once."""
    original = calls[0]
    same = 1 + 2 * min((played.record.fork for played in calls[1:]), default=len(original.call.choices))
    found = [played.evaluation() for played in calls]
    plan = original.call.plan
    return CompareView(
        id=original.record.id,
        scenario=plan.scenario.title,
        persona=plan.persona.title,
        speaker=speaker(original.call),
        shared=bubbles(original.call, mood_shown=True)[:same],
        columns=tuple(
            _column(played, result, same, title)
            for played, result, title in zip(calls, found, _titles(calls), strict=True)
        ),
        rows=tuple(_rows(original, found)),
    )


def _titles(calls: Sequence[PlayedCall]) -> Iterator[str]:
    """The call, and each branch by the turn it left at; a second one from the same turn says so."""
    left: Counter[int] = Counter()
    for played in calls:
        if played.record.parent is None:
            yield "The call"
        else:
            turn = 2 * played.record.fork + 2
            left[turn] += 1
            yield f"From turn {turn}" + (f", take {left[turn]}" if left[turn] > 1 else "")


def _column(played: PlayedCall, result: Evaluation, same: int, title: str) -> Column:
    call, record = played.call, played.record
    titles = {item.id: item.missed or item.title for item in played.scorecard.criteria}
    own: tuple[Bubble, ...] = bubbles(call, mood_shown=True)[same:]
    outcome = call.outcome
    return Column(
        id=record.id,
        title=title,
        ended=call.ended,
        score=result.score if call.ended else None,
        passed=result.passed if call.ended else None,
        judged=result.result != "not_judged",
        critical=tuple(titles[name] for name in result.critical_errors) if call.ended else (),
        outcome=call.plan.vocabulary.outcomes[outcome].means if outcome else None,
        bubbles=own,
        labels={review.turn.turn: review.turn.label for review in played.reviews or () if review.turn.turn > same},
        mood=call.entries[-1].mood or "",
        standing=BRANCH if record.parent is not None else "The call as it was taken.",
    )


def _rows(original: PlayedCall, found: Sequence[Evaluation]) -> list[CompareRow]:
    """The criteria on which the calls differ."""
    rows = []
    for index, criterion in enumerate(original.scorecard.criteria):
        verdicts = tuple(result.criteria[index].verdict for result in found)
        if len(set(verdicts)) > 1:
            rows.append(CompareRow(criterion.title, verdicts))
    return rows
