"""Trace and scorecard to evaluation. Same trace, same scorecard, same evaluation; nothing else goes in."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from simulator.domain.evaluation import CriterionResult, Evaluation, PartResult, Verdict
from simulator.domain.scorecard import Criterion, Part, Scorecard
from simulator.domain.trace import TICK, Entry, Trace, entry_symbols
from simulator.scoring.grade import result_of, score_of
from simulator.scoring.monitor_board import MonitorBoard, MonitorStates, Watch, monitor_board


class Violation(NamedTuple):
    """Something done in a turn (its number, from 1) that a check forbade at that moment, whatever came before."""

    turn: int
    criterion: Criterion
    part: Part


def evaluate(scorecard: Scorecard, trace: Trace) -> Evaluation:
    """Fill a scorecard from a trace, also of a call that is still going on: as if it ended here.

    `evidence` are the numbers (from 1) of turns: of a check that was violated, those in which it was; of any other,
    those in which its monitors moved. Of a call in which nobody did anything, nothing is asked: every criterion is not
    applicable.
    """
    return evaluate_on(monitor_board(scorecard, trace.facts), trace)


def evaluate_on(board: MonitorBoard, trace: Trace) -> Evaluation:
    """The same by a board made before, for many calls with the same facts. Its scorecard is the one that is filled."""
    scorecard = board.scorecard
    moved: list[list[int]] = [[] for _ in board.monitors]
    violated: list[list[int]] = [[] for _ in board.monitors]
    states = board.blank
    for number, symbol in trace.symbols():
        for index in board.violated(states, symbol):
            violated[index].append(number)
        after = board.step(states, (symbol,))
        if after is not states and symbol != TICK:
            for index in board.touched.get(symbol, ()):
                if states[index] != after[index]:
                    moved[index].append(number)
        states = after
    results = tuple(_results(board, states, (moved, violated))) if trace.entries else tuple(_nothing(scorecard))
    return summarise(scorecard, results)


def _nothing(scorecard: Scorecard) -> Iterator[CriterionResult]:
    for item in scorecard.criteria:
        yield CriterionResult(item.id, item.source, item.criticality, item.weight, "not_applicable", (), item.coaching)


def summarise(scorecard: Scorecard, results: tuple[CriterionResult, ...]) -> Evaluation:
    """Score and result from the verdicts, as `simulator.scoring.grade` defines them."""
    applicable = sum(item.weight for item in results if item.is_applicable)
    met = sum(item.weight for item in results if item.verdict == "met")
    critical = tuple(item.id for item in results if item.is_critical_error)
    missed = {item.id for item in results if item.verdict == "not_met"}
    barring = [item.id for item in scorecard.criteria if item.bars_a_pass and item.id in missed]
    result = result_of(scorecard, met, applicable, len(critical), len(barring))
    needed = tuple(name for name in barring if name not in critical)
    score = score_of(met, applicable)
    return Evaluation(scorecard.id, scorecard.version, score, result, applicable, critical, results, needed)


Turns = list[list[int]]
"""By monitor of a board: numbers of turns."""


def _results(board: MonitorBoard, states: MonitorStates, found: tuple[Turns, Turns]) -> Iterator[CriterionResult]:
    """`found`: in which turns each monitor moved, and in which its check was violated."""
    index = 0
    for item, own in board.by_watch(states):
        yield _result(item, own, (found[0][index:], found[1][index:]))
        index += len(own)


def _result(item: Watch, states: MonitorStates, found: tuple[Turns, Turns]) -> CriterionResult:
    criterion, verdict, index = item.criterion, item.verdict(states), 0
    parts = []
    for part, own in item.by_part(states):
        moved, violated = (turns[index : index + len(own)] for turns in found)
        index += len(own)
        its = part.verdict(own)
        parts.append(PartResult(part.part.id, its, _evidence(its, moved, violated[0])))
    failed = [part.id for part in parts if part.verdict == "not_met"]
    return CriterionResult(
        criterion.id,
        _source(criterion, verdict, parts),
        criterion.criticality,
        criterion.weight,
        verdict,
        tuple(sorted({turn for part in parts if part.verdict == verdict for turn in part.evidence})),
        _coaching(criterion, failed),
        tuple(parts),
    )


def _evidence(verdict: Verdict, moved: Turns, violated: list[int]) -> tuple[int, ...]:
    """`moved`: by monitor of a part, its own first; `violated`: the turns that violated its check."""
    if verdict == "not_applicable":
        return ()
    turns = violated if verdict == "not_met" else []
    return tuple(sorted({*(turns or moved[0] or [number for numbers in moved[1:] for number in numbers])}))


def _source(criterion: Criterion, verdict: Verdict, parts: list[PartResult]) -> tuple[str, ...]:
    """What stands behind the verdict: the sources of the parts it rests on; of what did not come up, the line's own."""
    decisive = {part.id for part in parts if part.verdict == verdict != "not_applicable"}
    found = [name for part in criterion.rests_on if part.id in decisive for name in part.source]
    return tuple(dict.fromkeys(found)) or criterion.source


def _coaching(criterion: Criterion, failed: list[str]) -> str:
    """What the line says of itself; where one part of it failed, what that says."""
    if len(failed) != 1:
        return criterion.coaching
    part = next(part for part in criterion.rests_on if part.id == failed[0])
    return part.coaching or criterion.coaching


def violations(scorecard: Scorecard, trace: Trace) -> tuple[Violation, ...]:
    """Everything in a trace that a check forbade when it was done, in the order of the trace and the scorecard.

    A check counts there if what it is about had come up by then. What was broken before is no excuse: who does it again
    violates it again.
    """
    board = monitor_board(scorecard, trace.facts)
    return _violations(board, board.blank, trace.symbols())


def next_violations(scorecard: Scorecard, trace: Trace, turns: Iterable[Entry]) -> tuple[tuple[Violation, ...], ...]:
    """What each of these turns would violate if it came next, by turn: as `violations` would say of it then."""
    board = monitor_board(scorecard, trace.facts)
    states = board.step(board.blank, [symbol for _, symbol in trace.symbols()])
    number = len(trace.entries) + 1
    return tuple(_violations(board, states, ((number, symbol) for symbol in entry_symbols(turn))) for turn in turns)


def _violations(
    board: MonitorBoard, states: MonitorStates, symbols: Iterable[tuple[int, str]]
) -> tuple[Violation, ...]:
    found: dict[tuple[int, int], Violation] = {}
    for number, symbol in symbols:
        broken = list(board.violated(states, symbol))
        states = board.step(states, (symbol,))
        for index in broken:
            watch, part = board.owners[index]
            if part.may_be_missed(states[index : index + len(part.monitors)]):
                found.setdefault((number, index), Violation(number, watch.criterion, part.part))
    return tuple(found.values())


def met_by(scorecard: Scorecard, trace: Trace, number: int) -> tuple[tuple[Criterion, Part], ...]:
    """What the trainee's turn `number` (from 1) met, each part with its criterion, in the order of the scorecard.

    Met at the end of the trace, not met just before that turn, and with that turn in its evidence. The same as two
    evaluations would say, in one walk.
    """
    board = monitor_board(scorecard, trace.facts)
    states = before = board.blank
    ever: set[int] = set()
    moved: set[int] = set()
    for at, symbol in trace.symbols():
        after = board.step(states, (symbol,))
        if after is not states and symbol != TICK:
            changed = {index for index in board.touched.get(symbol, ()) if states[index] != after[index]}
            ever |= changed
            if at == number:
                moved |= changed
        states = after
        if at < number:
            before = after
    return tuple(_newly_met(board, before, states, (ever, moved)))


def _newly_met(
    board: MonitorBoard, before: MonitorStates, after: MonitorStates, changed: tuple[set[int], set[int]]
) -> Iterator[tuple[Criterion, Part]]:
    ever, moved = changed
    for index, (watch, part) in board.owners.items():
        own = slice(index, index + len(part.monitors))
        # As evidence is chosen: what the part's own monitor cites; only where it cites nothing, what was heard.
        cited = index in moved if index in ever else not moved.isdisjoint(range(index + 1, own.stop))
        if cited and part.verdict(after[own]) == "met" and part.verdict(before[own]) != "met":
            yield watch.criterion, part.part
