"""Each criterion of a call as one small automaton over what a scorecard can see of a turn.

A part of a criterion, its check and what has to be heard first, is monitors over single acts. In one call only so many
different turns can be observed (`Moves.observations`), so they are multiplied, run turn by turn, and reduced: two
states that no course of this call tells apart are one. Then the parts of a criterion are multiplied and reduced one by
one, the worst of their verdicts counting. Fewer states make fewer configurations, and every property says the same.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from simulator.domain.evaluation import Verdict
from simulator.domain.scorecard import Criterion
from simulator.proof.exploring.refinement import refined
from simulator.proof.exploring.turns import Symbols
from simulator.scoring.monitor_board import MonitorBoard, Watch

NOT_APPLICABLE, MET, NOT_MET = 0, 1, 2
WORDS: tuple[Verdict, ...] = ("not_applicable", "met", "not_met")
"""Verdicts by their numbers: of several, the highest is the worst (`simulator.scoring.monitor_board.worst`)."""


class Automaton(NamedTuple):
    """One criterion; its states are numbered from 0, and every call begins in `start`.

    `steps` maps an observation (a number into `Moves.observations`) to the state it leads to, by state; one that is
    missing changes nothing. `verdicts` are by state, for a call that ends there (`WORDS` says which number is which);
    `lost` are states that stay not met whatever follows.
    """

    criterion: Criterion
    start: int
    steps: Mapping[int, tuple[int, ...]]
    verdicts: tuple[int, ...]
    lost: frozenset[int]

    def step(self, state: int, observation: int) -> int:
        """The state after a turn that was observed as this."""
        after = self.steps.get(observation)
        return state if after is None else after[state]

    def table(self, observations: int) -> NDArray[np.uint16]:
        """The state after each observation (row) from each state (column): uint16[observations, n_states]."""
        table = np.tile(np.arange(len(self.verdicts), dtype=np.uint16), (observations, 1))
        for observation, after in self.steps.items():
            table[observation] = after
        return table


def automata(board: MonitorBoard, observations: Sequence[Symbols], opening: Symbols) -> tuple[Automaton, ...]:
    """The criteria of a board, in its order, over the turns that can be observed in a call.

    `opening`: what is observed before the first turn.
    """
    holding: dict[str, list[int]] = {}
    for number, seen in enumerate(observations):
        for symbol in dict.fromkeys(seen):
            holding.setdefault(symbol, []).append(number)
    observed = _Observed(observations, holding, opening)
    return tuple(_of_line(board, watch, observed) for watch in board.watches)


class _Observed(NamedTuple):
    """What can be seen of a call's turns; `holding`: by symbol, the numbers of those that hold it."""

    turns: Sequence[Symbols]
    holding: Mapping[str, Sequence[int]]
    opening: Symbols


def _of_line(board: MonitorBoard, watch: Watch, observed: _Observed) -> Automaton:
    parts = [_reduced(board, Watch(watch.criterion, (part,)), observed) for part in watch.parts]
    found = parts[0]
    for part in parts[1:]:
        found = _joined(found, part)
    return found


def _reduced(board: MonitorBoard, watch: Watch, observed: _Observed) -> Automaton:
    single = MonitorBoard(board.scorecard, (watch,))
    touched = single.touched
    # What the monitors see of each observation: most look alike to them, and are tried once.
    kinds: dict[Symbols, int] = {}
    kind_of = {}
    for number in sorted({number for symbol in touched for number in observed.holding.get(symbol, ())}):
        visible = tuple(symbol for symbol in observed.turns[number] if symbol in touched)
        kind_of[number] = kinds.setdefault(visible, len(kinds))
    visibles = tuple(kinds)
    start = single.step(single.blank, observed.opening)
    states, rows = _unfolded(start, lambda state, kind: single.step(state, visibles[kind]), range(len(visibles)))
    return _smallest(watch.criterion, [WORDS.index(watch.verdict(state)) for state in states], rows, kind_of)


def _joined(one: Automaton, other: Automaton) -> Automaton:
    """Two parts of a criterion as one: the worse of their verdicts."""
    kinds: dict[tuple[tuple[int, ...] | None, tuple[int, ...] | None], int] = {}
    kind_of: dict[int, int] = {}
    examples: list[int] = []
    for number in sorted({*one.steps, *other.steps}):
        pair = one.steps.get(number), other.steps.get(number)
        kind_of[number] = kinds.setdefault(pair, len(kinds))
        if kind_of[number] == len(examples):
            examples.append(number)
    start = (one.start, other.start)
    states, rows = _unfolded(
        start,
        lambda state, kind: (one.step(state[0], examples[kind]), other.step(state[1], examples[kind])),
        range(len(kinds)),
    )
    verdicts = [max(one.verdicts[first], other.verdicts[second]) for first, second in states]
    return _smallest(one.criterion, verdicts, rows, kind_of)


def _smallest(criterion: Criterion, found: list[int], rows: list[list[int]], kind_of: Mapping[int, int]) -> Automaton:
    """`found`: the verdict of each state, the first one the start; `rows`: by state, where each kind of step leads.

    `kind_of`: the kind of each observation that any state could see.
    """
    classes = refined(found, rows)
    first = {name: state for state, name in reversed(list(enumerate(classes)))}
    size = len(first)
    unmoved = tuple(range(size))
    after_by_kind = [tuple(classes[rows[first[name]][kind]] for name in range(size)) for kind in range(len(rows[0]))]
    steps = {number: after_by_kind[kind] for number, kind in kind_of.items() if after_by_kind[kind] != unmoved}
    verdicts = tuple(found[first[name]] for name in range(size))
    stuck = {name for name in range(size) if all(after[name] == name for after in after_by_kind)}
    lost = frozenset(name for name in stuck if verdicts[name] == NOT_MET)
    return Automaton(criterion, classes[0], steps, verdicts, lost)


State = TypeVar("State", bound=Hashable)


def _unfolded(
    start: State, step: Callable[[State, int], State], observations: Sequence[int]
) -> tuple[list[State], list[list[int]]]:
    """All states that turns lead to, the start first; and by state, where each observation leads, as numbers."""
    numbers, states, rows = {start: 0}, [start], []
    for state in states:
        row = []
        for observation in observations:
            after = step(state, observation)
            if after not in numbers:
                numbers[after] = len(states)
                states.append(after)
            row.append(numbers[after])
        rows.append(row)
    return states, rows
