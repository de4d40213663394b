"""Each criterion of a call as one small automaton over what a scorecard can see of a turn.

A criterion's check and what has to be heard first are monitors over single acts. In one call only so many different
turns can be observed (`Moves.observations`), so they are multiplied, run turn by turn, and reduced: two states that no
course of this call tells apart are one. Fewer states make fewer configurations, and every property says the same.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.evaluation import Verdict
from simulator.domain.scorecard import Criterion
from simulator.proof.exploring.moves import Moves, Symbols
from simulator.proof.exploring.refinement import refined
from simulator.scoring.monitor_board import MonitorBoard, MonitorStates, Watch
from simulator.scoring.scorer import verdict

NOT_APPLICABLE, MET, NOT_MET = 0, 1, 2
WORDS: tuple[Verdict, ...] = ("not_applicable", "met", "not_met")
"""Verdicts by their numbers."""


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


def automata(board: MonitorBoard, moves: Moves) -> tuple[Automaton, ...]:
    """The criteria of a board, in its order, over the turns that can be observed in a call."""
    return tuple(_reduced(board, watch, moves.observations, moves.opening) for watch in board.watches)


def _reduced(board: MonitorBoard, watch: Watch, observations: Sequence[Symbols], opening: Symbols) -> Automaton:
    single = MonitorBoard(board.scorecard, (watch,))
    seen = [number for number, seen in enumerate(observations) if not single.touched.keys().isdisjoint(seen)]
    states, rows = _unfolded(single, single.step(single.blank, opening), [observations[number] for number in seen])
    found = [WORDS.index(verdict(watch, own, tuple(heard))) for own, *heard in states]
    classes = refined(found, rows)
    first = {name: state for state, name in reversed(list(enumerate(classes)))}
    size = len(first)
    steps = {}
    for column, number in enumerate(seen):
        after = tuple(classes[rows[first[name]][column]] for name in range(size))
        if after != tuple(range(size)):
            steps[number] = after
    verdicts = tuple(found[first[name]] for name in range(size))
    stuck = {name for name in range(size) if all(after[name] == name for after in steps.values())}
    lost = frozenset(name for name in stuck if verdicts[name] == NOT_MET)
    return Automaton(watch.criterion, classes[0], steps, verdicts, lost)


def _unfolded(
    single: MonitorBoard, start: MonitorStates, observations: Sequence[Symbols]
) -> tuple[list[MonitorStates], list[list[int]]]:
    """All states that turns lead to, the start first; and by state, where each observation leads, as numbers."""
    numbers, states, rows = {start: 0}, [start], []
    for state in states:
        row = []
        for observation in observations:
            after = single.step(state, observation)
            if after not in numbers:
                numbers[after] = len(states)
                states.append(after)
            row.append(numbers[after])
        rows.append(row)
    return states, rows
