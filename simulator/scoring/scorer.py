"""Trace and scorecard to evaluation. Same trace, same scorecard, same evaluation; nothing else goes in."""

from collections.abc import Iterator
from fractions import Fraction

from simulator.domain.evaluation import CriterionResult, Evaluation, Verdict
from simulator.domain.scorecard import Scorecard
from simulator.domain.trace import TICK, Trace
from simulator.scoring.board import Board, Marks, Watch, monitor_board


def evaluate(scorecard: Scorecard, trace: Trace) -> Evaluation:
    """Fill a scorecard from a trace. Of a call in which nobody did anything, nothing is asked."""
    return evaluate_on(monitor_board(scorecard, trace.facts), trace)


def evaluate_on(board: Board, trace: Trace) -> Evaluation:
    """The same, with a board made before, for many calls with the same facts."""
    scorecard = board.scorecard
    changes: list[list[int]] = [[] for _ in board.monitors]
    marks = board.blank
    for number, symbol in trace.symbols():
        after = board.step(marks, (symbol,))
        if after is not marks and symbol != TICK:
            for index, (old, new) in enumerate(zip(marks, after, strict=True)):
                if old != new:
                    changes[index].append(number)
        marks = after
    results = tuple(_results(board, marks, changes)) if trace.entries else tuple(_nothing(scorecard))
    return summarise(scorecard, results)


def _nothing(scorecard: Scorecard) -> Iterator[CriterionResult]:
    for item in scorecard.criteria:
        yield CriterionResult(item.id, item.source, item.criticality, item.weight, "not_applicable", (), item.coaching)


def summarise(scorecard: Scorecard, results: tuple[CriterionResult, ...]) -> Evaluation:
    """Score and verdict from the results: weight met over weight applicable; a critical error fails the call."""
    applicable = sum(item.weight for item in results if item.verdict != "not_applicable")
    met = sum(item.weight for item in results if item.verdict == "met")
    critical = tuple(item.id for item in results if item.verdict == "not_met" and item.criticality != "non_critical")
    share = Fraction(100 * met, applicable) if applicable else None
    passed = share is not None and share >= scorecard.pass_mark and not critical
    score = None if share is None else round(float(share), 1)
    return Evaluation(scorecard.id, scorecard.version, score, passed, critical, results)


def verdict(item: Watch, own: int, heard: tuple[int, ...]) -> Verdict:
    """The verdict of one criterion from its monitors' states."""
    if not item.counts or any(state not in monitor.met for monitor, state in zip(item.heard, heard, strict=True)):
        return "not_applicable"
    if own in item.monitor.idle:
        return "not_applicable"
    return "met" if own in item.monitor.met else "not_met"


def _results(board: Board, marks: Marks, changes: list[list[int]]) -> Iterator[CriterionResult]:
    index = 0
    for item in board.watches:
        count = len(item.heard)
        own, heard = marks[index], marks[index + 1 : index + 1 + count]
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
