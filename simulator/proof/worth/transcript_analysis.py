"""An annotated transcript looked at afterwards, without a customer to ask what would have come of something else.

The customer's turns stay as they were recorded, and the trainee's may be anything. Each check is taken alone: what it
could still have come to. So the figures are the most that the scorecard allowed, and where two checks stood in each
other's way, more than could be had.

Somebody who did not end the call could have gone on: what was left undone is lost by the turn that ended it, and where
the customer did that, or the record just stops, by no turn.
"""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from simulator.domain.analysis import TurnAnalysis, Worth, label_of
from simulator.domain.evaluation import Verdict
from simulator.domain.roles import ENDS_THE_CALL
from simulator.domain.scorecard import Criterion, Scorecard
from simulator.domain.trace import TICK, Trace, ending_symbols, entry_symbols
from simulator.domain.vocabulary import Vocabulary
from simulator.scoring.grade import is_passed, score_of
from simulator.scoring.monitor_board import MonitorBoard, MonitorStates, PartWatch, Watch, monitor_board
from simulator.scoring.scorer import Violation, violations

Verdicts = frozenset[Verdict]
Symbols = tuple[str, ...]
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
    ending = frozenset(vocabulary.with_role(*ENDS_THE_CALL))
    last = next((entry for entry in reversed(trace.entries) if entry.by == "trainee"), None)
    record = _Record(board, trace, said, may_go_on=last is not None and ending.isdisjoint(last.acts))
    courses = [Course(watch.criterion, record.possible(watch)) for watch in board.watches if watch.counts]
    return tuple(_turns(scorecard, courses, trace))


def _turns(scorecard: Scorecard, courses: list[Course], trace: Trace) -> Iterator[TurnAnalysis]:
    by_turn: dict[int, list[Violation]] = {}
    for item in violations(scorecard, trace):
        by_turn.setdefault(item.turn, []).append(item)
    # Few things can be attainable, and a long call comes by each of them again and again.
    worths: dict[tuple[Verdicts, ...], Worth] = {}

    def attainable(at: int) -> Worth:
        key = tuple(item.possible[at] for item in courses)
        if key not in worths:
            worths[key] = _worth(scorecard, courses, at)
        return worths[key]

    done: set[str] = set()
    for index, entry in enumerate(trace.entries):
        if entry.by == "trainee":
            lost = [item.criterion for item in courses if _loses(item, index)]
            slips = by_turn.get(index + 1, [])
            was, worth = attainable(index), attainable(index + 1)
            label = label_of(
                was,
                worth,
                critical=any(item.is_critical for item in (*lost, *(slip.criterion for slip in slips))),
                slip=max((item.criterion.weight for item in slips), default=0),
                spare=bool(entry.acts) and done.issuperset(entry.acts),
            )
            yield TurnAnalysis(
                turn=index + 1,
                choice=entry.choice,
                before=was,
                after=worth,
                label=label,
                lost=tuple(item.id for item in lost),
                violated=tuple((item.criterion.id, item.part.id) for item in slips),
            )
            done |= set(entry.acts)


def _loses(item: Course, index: int) -> bool:
    return item.possible[index] != _LOST and item.possible[index + 1] == _LOST


def _worth(scorecard: Scorecard, courses: list[Course], at: int) -> Worth:
    met = sum(item.criterion.weight for item in courses if "met" in item.possible[at])
    lost = [item.criterion for item in courses if item.possible[at] == _LOST]
    applicable = met + sum(item.weight for item in lost)
    barring = sum(item.bars_a_pass for item in lost)
    # What may still be missed brings a call up to what can be judged, where what can be met does not.
    missable = sum(
        item.criterion.weight
        for item in courses
        if not item.criterion.bars_a_pass and item.possible[at] == _MAY_BE_MISSED
    )
    judged_on = max(applicable, min(scorecard.judged_from, applicable + missable))
    return Worth(score_of(met, applicable), is_passed(scorecard, met, judged_on, barring))


@dataclass(frozen=True)
class _Record:
    """What was recorded, and what the trainee could have made of it.

    `said`: all acts of a trainee. `may_go_on`: the trainee did not end the call, so that more could have followed.
    """

    board: MonitorBoard
    trace: Trace
    said: frozenset[str]
    may_go_on: bool

    @cached_property
    def _seen(self) -> tuple[tuple[Symbols | None, Symbols], ...]:
        """By entry: what the customer did, None of the trainee's; and all that a scorecard sees of it."""
        return tuple(
            (tuple(entry.acts) if entry.by == "customer" else None, tuple(entry_symbols(entry)))
            for entry in self.trace.entries
        )

    def possible(self, watch: Watch) -> tuple[Verdicts, ...]:
        """The verdicts a criterion could still come to, before each entry and at the end."""
        parts = [self._possible(watch, part) for part in watch.parts]
        return tuple(_together(found) for found in zip(*parts, strict=True))

    def _possible(self, watch: Watch, part: PartWatch) -> tuple[Verdicts, ...]:
        single = MonitorBoard(self.board.scorecard, (Watch(watch.criterion, (part,)),))
        leads = _Leads({state: frozenset(self._utterable(single, state)) for state in self._all_states(single)}, single)
        states = [leads.number[single.blank]]
        for _, symbols in self._seen:
            states.append(leads.after(states[-1], symbols))
        possible = tuple(self._at_the_end(leads, part, state) for state in leads.utterable)
        found = [self._at(possible[states[-1]])]
        for (heard, _), state in zip(reversed(self._seen), reversed(states[:-1]), strict=True):
            possible = leads.before(heard, possible)
            found.append(self._at(possible[state]))
        return tuple(reversed(found))

    def _at_the_end(self, leads: "_Leads", part: PartWatch, state: MonitorStates) -> Verdicts:
        end, step = ending_symbols(self.trace.outcome), leads.single.step
        found = {step(state, end)}
        if self.may_go_on:
            found |= {step(other, (TICK, *end)) for other in leads.utterable[state]}
        return frozenset(part.verdict(after) for after in found)

    def _at(self, verdicts: Verdicts) -> Verdicts:
        # Of a call in which nobody did anything, nothing is asked.
        return verdicts if self.trace.entries else frozenset({"not_applicable"})

    def _utterable(self, single: MonitorBoard, state: MonitorStates) -> set[MonitorStates]:
        """States that some turn of the trainee leads to, before it ends."""
        symbols = [symbol for symbol in single.touched if symbol in self.said or symbol.startswith("spiel:")]
        found, frontier = {state}, [state]
        while frontier:
            here = frontier.pop()
            for symbol in symbols:
                after = single.step(here, (symbol,))
                if after not in found:
                    found.add(after)
                    frontier.append(after)
        return found

    def _all_states(self, single: MonitorBoard) -> set[MonitorStates]:
        """Every state that any turns of the trainee and the recorded ones of the customer can lead to."""
        found = {single.blank}
        by_customer = (entry for entry in self.trace.entries if entry.by == "customer")
        steps = {(act,) for entry in by_customer for act in entry.acts} | {(TICK,)}
        frontier = [single.blank]
        while frontier:
            here = frontier.pop()
            for after in (*self._utterable(single, here), *(single.step(here, step) for step in steps)):
                if after not in found:
                    found.add(after)
                    frontier.append(after)
        return found


class _Leads:
    """Where turns lead the states of one part, each worked out once: a long call comes by each of them often.

    `utterable`: by state, those a trainee's turn leads to before it has ended; `number`: of each state, in their order.
    """

    def __init__(self, utterable: Mapping[MonitorStates, Set[MonitorStates]], single: MonitorBoard) -> None:
        self.utterable, self.single = utterable, single
        self.number = {state: number for number, state in enumerate(utterable)}
        self._states = tuple(utterable)
        self._by_trainee = tuple(
            frozenset(self.number[single.step(found, (TICK,))] for found in reached) for reached in utterable.values()
        )
        self._after: dict[tuple[int, Symbols], int] = {}
        self._before: dict[tuple[Symbols | None, tuple[Verdicts, ...]], tuple[Verdicts, ...]] = {}

    def after(self, state: int, symbols: Symbols) -> int:
        """The number of the state that what was recorded leads to."""
        known = self._after.get((state, symbols))
        if known is None:
            known = self._after[state, symbols] = self.number[self.single.step(self._states[state], symbols)]
        return known

    def before(self, heard: Symbols | None, possible: tuple[Verdicts, ...]) -> tuple[Verdicts, ...]:
        """By state, the verdicts possible before a turn, from those after it.

        `heard`: what the customer did, which is as it was; None for the trainee, who could have done anything.
        """
        known = self._before.get((heard, possible))
        if known is None:
            known = self._before[heard, possible] = tuple(self._worked_out(heard, possible))
        return known

    def _worked_out(self, heard: Symbols | None, possible: tuple[Verdicts, ...]) -> Iterator[Verdicts]:
        if heard is not None:
            return (possible[self.after(state, heard)] for state in range(len(self._states)))
        none = frozenset[Verdict]()
        return (none.union(*(possible[state] for state in reached)) for reached in self._by_trainee)


@cache
def _together(parts: tuple[Verdicts, ...]) -> Verdicts:
    """What a criterion can come to if its parts can come to these, each whatever the others do."""
    found: set[Verdict] = set()
    if any("not_met" in part for part in parts):
        found.add("not_met")
    if all(part != _LOST for part in parts):
        if any("met" in part for part in parts):
            found.add("met")
        if all("not_applicable" in part for part in parts):
            found.add("not_applicable")
    return frozenset(found)
