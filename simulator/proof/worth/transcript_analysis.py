"""An annotated transcript looked at afterwards, without a customer to ask what would have come of something else.

The customer's turns stay as they were recorded, and the trainee's may be anything. Each criterion is taken alone: what
it could still have come to. So the figures are the most that the scorecard allowed, and where two criteria stood in
each other's way, more than could be had.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from simulator.domain.analysis import TurnAnalysis, Worth, label_of
from simulator.domain.evaluation import Verdict
from simulator.domain.scorecard import Criterion, Scorecard
from simulator.domain.trace import TICK, Entry, Trace, entry_symbols, outcome_symbol
from simulator.domain.vocabulary import Vocabulary
from simulator.scoring.grade import is_passed, score_of
from simulator.scoring.monitor_board import MonitorBoard, MonitorStates, Watch, monitor_board
from simulator.scoring.scorer import verdict

Verdicts = frozenset[Verdict]
_LOST: Verdicts = frozenset({"not_met"})
_MAY_BE_MISSED: Verdicts = frozenset({"not_met", "not_applicable"})


class Course(NamedTuple):
    """One criterion. `possible`: the verdicts it could still come to, before each entry and at the end."""

    criterion: Criterion
    possible: tuple[Verdicts, ...]


def analyse_trace(scorecard: Scorecard, vocabulary: Vocabulary, trace: Trace) -> tuple[TurnAnalysis, ...]:
    """Every turn of the trainee, in order; `turn` is the number of its entry, from 1. None has a `better` choice."""
    board = monitor_board(scorecard, trace.facts)
    said = frozenset(act.id for act in vocabulary.acts.values() if act.by == "trainee")
    courses = [_course(board, watch, trace, said) for watch in board.watches if watch.counts]
    return tuple(_turns(scorecard, courses, trace))


def _turns(scorecard: Scorecard, courses: list[Course], trace: Trace) -> Iterator[TurnAnalysis]:
    for index, entry in enumerate(trace.entries):
        if entry.by == "trainee":
            lost = [item.criterion for item in courses if _loses(item, index)]
            was, worth = (_worth(scorecard, courses, at) for at in (index, index + 1))
            critical = any(item.is_critical for item in lost) or _repeats(courses, index, entry)
            label = label_of(was, worth, shortest=True, wrong=False, critical=critical)
            yield TurnAnalysis(index + 1, entry.choice, was, worth, label, lost=tuple(item.id for item in lost))


def _loses(item: Course, index: int) -> bool:
    return item.possible[index] != _LOST and item.possible[index + 1] == _LOST


def _repeats(courses: list[Course], index: int, entry: Entry) -> bool:
    """Whether a turn does again what a critical criterion forbids."""
    return any(
        item.possible[index] == _LOST and item.criterion.is_critical
        for item in courses
        if not set(item.criterion.check.absence or ()).isdisjoint(entry.acts)
    )


def _worth(scorecard: Scorecard, courses: list[Course], at: int) -> Worth:
    met = sum(item.criterion.weight for item in courses if "met" in item.possible[at])
    lost = [item.criterion for item in courses if item.possible[at] == _LOST]
    applicable = met + sum(item.weight for item in lost)
    errors = sum(item.is_critical for item in lost)
    # What may still be missed brings a call up to what can be judged, where what can be met does not.
    missable = sum(
        item.criterion.weight
        for item in courses
        if not item.criterion.is_critical and item.possible[at] == _MAY_BE_MISSED
    )
    judged_on = max(applicable, min(scorecard.judged_from, applicable + missable))
    return Worth(score_of(met, applicable), is_passed(scorecard, met, judged_on, errors))


def _course(board: MonitorBoard, watch: Watch, trace: Trace, said: frozenset[str]) -> Course:
    single = MonitorBoard(board.scorecard, (watch,))
    states = [single.blank]
    for entry in trace.entries:
        states.append(single.step(states[-1], entry_symbols(entry)))
    end = (outcome_symbol(trace.outcome),) if trace.outcome is not None else ()
    ends = {state: frozenset({_verdict(watch, single.step(state, end))}) for state in _all_states(single, said, trace)}
    possible = [_at(ends, states[-1], trace)]
    after: Mapping[MonitorStates, Verdicts] = ends
    for index in range(len(trace.entries) - 1, -1, -1):
        after = {state: _before(single, state, trace.entries[index], after, said) for state in after}
        possible.append(_at(after, states[index], trace))
    return Course(watch.criterion, tuple(reversed(possible)))


def _at(verdicts: Mapping[MonitorStates, Verdicts], state: MonitorStates, trace: Trace) -> Verdicts:
    # Of a call in which nobody did anything, nothing is asked.
    return verdicts[state] if trace.entries else frozenset({"not_applicable"})


def _verdict(watch: Watch, state: MonitorStates) -> Verdict:
    return verdict(watch, state[0], state[1:])


def _before(
    single: MonitorBoard,
    state: MonitorStates,
    entry: Entry,
    after: Mapping[MonitorStates, Verdicts],
    said: frozenset[str],
) -> Verdicts:
    """The verdicts possible before an entry: the customer's is as it was, the trainee's could have been any."""
    if entry.by == "customer":
        return after[single.step(state, entry.acts)]
    reached = (after[single.step(found, (TICK,))] for found in _utterable(single, state, said))
    return frozenset[Verdict]().union(*reached)


def _utterable(single: MonitorBoard, state: MonitorStates, said: frozenset[str]) -> set[MonitorStates]:
    """States that some turn of the trainee leads to, before it ends."""
    symbols = [symbol for symbol in single.touched if symbol in said or symbol.startswith("spiel:")]
    found, frontier = {state}, [state]
    while frontier:
        here = frontier.pop()
        for symbol in symbols:
            after = single.step(here, (symbol,))
            if after not in found:
                found.add(after)
                frontier.append(after)
    return found


def _all_states(single: MonitorBoard, said: frozenset[str], trace: Trace) -> set[MonitorStates]:
    """Every state that any turns of the trainee and the recorded ones of the customer can lead to."""
    found = {single.blank}
    steps = {(act,) for entry in trace.entries if entry.by == "customer" for act in entry.acts} | {(TICK,)}
    frontier = [single.blank]
    while frontier:
        here = frontier.pop()
        for after in (*_utterable(single, here, said), *(single.step(here, step) for step in steps)):
            if after not in found:
                found.add(after)
                frontier.append(after)
    return found
