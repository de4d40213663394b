"""Trace and scorecard to evaluation. Same trace, same scorecard, same evaluation; nothing else goes in."""

from collections.abc import Iterator

from simulator.domain.evaluation import CriterionResult, Evaluation, Verdict
from simulator.domain.scorecard import Scorecard
from simulator.domain.trace import TICK, Trace
from simulator.scoring.grade import result_of, score_of
from simulator.scoring.monitor_board import MonitorBoard, MonitorStates, Watch, monitor_board


def evaluate(scorecard: Scorecard, trace: Trace) -> Evaluation:
    """Fill a scorecard from a trace, also of a call that is still going on: as if it ended here.

    `evidence` are the numbers (from 1) of the turns in which a criterion's monitors moved. Of a call in which nobody
    did anything, nothing is asked: every criterion is not applicable.
    """
    return evaluate_on(monitor_board(scorecard, trace.facts), trace)


def evaluate_on(board: MonitorBoard, trace: Trace) -> Evaluation:
    """The same by a board made before, for many calls with the same facts. Its scorecard is the one that is filled."""
    scorecard = board.scorecard
    changes: list[list[int]] = [[] for _ in board.monitors]
    states = board.blank
    for number, symbol in trace.symbols():
        after = board.step(states, (symbol,))
        if after is not states and symbol != TICK:
            for index, (old, new) in enumerate(zip(states, after, strict=True)):
                if old != new:
                    changes[index].append(number)
        states = after
    results = tuple(_results(board, states, changes)) if trace.entries else tuple(_nothing(scorecard))
    return summarise(scorecard, results)


def _nothing(scorecard: Scorecard) -> Iterator[CriterionResult]:
    for item in scorecard.criteria:
        yield CriterionResult(item.id, item.source, item.criticality, item.weight, "not_applicable", (), item.coaching)


def summarise(scorecard: Scorecard, results: tuple[CriterionResult, ...]) -> Evaluation:
    """Score and result from the verdicts, as `simulator.scoring.grade` defines them."""
    applicable = sum(item.weight for item in results if item.is_applicable)
    met = sum(item.weight for item in results if item.verdict == "met")
    critical = tuple(item.id for item in results if item.is_critical_error)
    result = result_of(scorecard, met, applicable, len(critical))
    score = score_of(met, applicable)
    return Evaluation(scorecard.id, scorecard.version, score, result, applicable, critical, results)


def met_by(scorecard: Scorecard, trace: Trace, number: int) -> frozenset[str]:
    """The criteria that the trainee's turn `number` (from 1) met: met at the end of the trace, not met just before that
    turn, and with that turn in their evidence. The same as two evaluations would say, in one walk.
    """
    board = monitor_board(scorecard, trace.facts)
    states = before = board.blank
    ever: set[int] = set()
    moved: set[int] = set()
    for at, symbol in trace.symbols():
        after = board.step(states, (symbol,))
        if after is not states and symbol != TICK:
            changed = {index for index, (old, new) in enumerate(zip(states, after, strict=True)) if old != new}
            ever |= changed
            if at == number:
                moved |= changed
        states = after
        if at < number:
            before = after
    return frozenset(_newly_met(board, before, states, (ever, moved)))


def _newly_met(
    board: MonitorBoard, before: MonitorStates, after: MonitorStates, changed: tuple[set[int], set[int]]
) -> Iterator[str]:
    (ever, moved), index = changed, 0
    for item in board.watches:
        own, heard = index, range(index + 1, index + 1 + len(item.heard))
        index = heard.stop
        # As evidence is chosen: what the criterion's own monitor cites; only where it cites nothing, what was heard.
        cited = own in moved if own in ever else not moved.isdisjoint(heard)
        if not cited or verdict(item, after[own], after[heard.start : heard.stop]) != "met":
            continue
        if verdict(item, before[own], before[heard.start : heard.stop]) != "met":
            yield item.criterion.id


def verdict(item: Watch, own: int, heard: tuple[int, ...]) -> Verdict:
    """The verdict of one criterion, from the state of its own monitor and those of `Watch.heard`, in that order."""
    if not item.counts or any(state not in monitor.met for monitor, state in zip(item.heard, heard, strict=True)):
        return "not_applicable"
    if own in item.monitor.idle:
        return "not_applicable"
    return "met" if own in item.monitor.met else "not_met"


def _results(board: MonitorBoard, states: MonitorStates, changes: list[list[int]]) -> Iterator[CriterionResult]:
    index = 0
    for item in board.watches:
        count = len(item.heard)
        own, heard = states[index], states[index + 1 : index + 1 + count]
        found = verdict(item, own, heard)
        evidence = changes[index] or [number for part in changes[index + 1 : index + 1 + count] for number in part]
        criterion = item.criterion
        yield CriterionResult(
            criterion.id,
            criterion.source,
            criterion.criticality,
            criterion.weight,
            found,
            _shown(found, evidence),
            criterion.coaching,
        )
        index += 1 + count


def _shown(found: Verdict, evidence: list[int]) -> tuple[int, ...]:
    return () if found == "not_applicable" else tuple(sorted(set(evidence)))
