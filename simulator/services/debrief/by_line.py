"""What to work on where no turn could be looked at one by one: told by the lines of the scorecard alone.

So it is where a call has too many courses. What was done wrong hangs on its turn; what was left undone hangs on the
last one: until then it could still be done. What else was open at a moment is not known here, so nothing is said of it.
"""

from collections.abc import Iterator, Sequence

from simulator.domain.evaluation import CriterionResult, Evaluation, PartResult
from simulator.domain.placeholders import fill
from simulator.scoring.scorer import Violation, violations
from simulator.services.calls.played import PlayedCall
from simulator.services.debrief.evidence import quote
from simulator.services.debrief.failures import Failure, gravest_first, harm
from simulator.services.debrief.views import Priority
from simulator.services.teaching.approved_words import fitting
from simulator.services.teaching.remedies import remedy
from simulator.services.teaching.sources import statements


def priorities_by_line(played: PlayedCall, evaluation: Evaluation, most: int) -> tuple[Priority, ...]:
    """At most so many things to work on, the gravest first, one a line and one a turn that did something wrong."""
    found: list[Failure] = []
    for item in sorted(_failures(played, evaluation), key=gravest_first):
        same_turn = item.done and item.turn in [other.turn for other in found if other.done]
        if not same_turn and item.criterion.id not in [other.criterion.id for other in found]:
            found.append(item)
    return tuple(_priority(played, item) for item in found[:most])


def _failures(played: PlayedCall, evaluation: Evaluation) -> Iterator[Failure]:
    if not played.call.choices:
        return
    broken = violations(played.scorecard, played.call.trace)
    for result in evaluation.criteria:
        for failed in result.failed:
            yield _failure(played, result, failed, broken, evaluation.at_stake)


def _failure(
    played: PlayedCall, result: CriterionResult, failed: PartResult, broken: Sequence[Violation], at_stake: int
) -> Failure:
    criterion = next(item for item in played.scorecard.criteria if item.id == result.id)
    part = next(item for item in criterion.rests_on if item.id == failed.id)
    entries = played.call.entries
    turns = tuple(
        item.turn
        for item in broken
        if (item.criterion.id, item.part.id) == (criterion.id, part.id) and entries[item.turn - 1].by == "trainee"
    )
    last = 2 * len(played.call.choices)
    rank = harm(played, criterion, part, turns)
    cost = 100 * result.weight / at_stake if at_stake else 0.0
    return Failure(criterion, part, turns[0] if turns else last, turns, None, cost, rank)


def _priority(played: PlayedCall, item: Failure) -> Priority:
    kind, critical = remedy(item.part.check, played.library.vocabulary), item.criterion.is_critical
    words = fitting(played.library, played.call, item.part.spiel, item.part.check) if kind == "say" else None
    return Priority(
        title=item.fault,
        critical=critical,
        cost=None if critical else round(item.cost),
        sources=statements(played.library, item.part.source),
        evidence=tuple(quote(played.call, turn) for turn in item.turns),
        coaching=item.part.coaching or item.criterion.coaching,
        approved=fill(words.text, played.call.speech.values) if words else None,
        approved_is_quoted=bool(words and words.verbatim),
        turn=item.turn,
        drill=f"Take turn {item.turn} again",
        remedy=kind,
    )
