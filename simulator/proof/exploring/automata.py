"""Each criterion of a call as one small automaton over what a scorecard can see of a turn.

A criterion's check and what has to be heard first are monitors over single acts. In one call only so many different
turns can be seen (`Moves.sights`), so they are multiplied, run turn by turn, and reduced: two states that no course of
this call tells apart are one. Fewer states make fewer configurations, and every property says the same.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.evaluation import Verdict
from simulator.domain.scorecard import Criterion
from simulator.proof.exploring.moves import Moves, Symbols
from simulator.scoring.board import Board, Marks, Watch
from simulator.scoring.scorer import verdict

NOT_APPLICABLE, MET, NOT_MET = 0, 1, 2
WORDS: tuple[Verdict, ...] = ("not_applicable", "met", "not_met")
"""Verdicts by their numbers."""


class Automaton(NamedTuple):
    """One criterion. `steps` maps a sight to the state each state comes to; a sight that is missing changes nothing.

    `verdicts` are by state, if the call ended there; `lost` are states that stay not met whatever follows.
    """

    criterion: Criterion
    start: int
    steps: Mapping[int, tuple[int, ...]]
    verdicts: tuple[int, ...]
    lost: frozenset[int]

    def step(self, state: int, sight: int) -> int:
        """The state after a turn."""
        after = self.steps.get(sight)
        return state if after is None else after[state]

    def table(self, sights: int) -> NDArray[np.uint16]:
        """The state after each sight (row) from each state (column)."""
        table = np.tile(np.arange(len(self.verdicts), dtype=np.uint16), (sights, 1))
        for sight, after in self.steps.items():
            table[sight] = after
        return table


def automata(board: Board, moves: Moves) -> tuple[Automaton, ...]:
    """The criteria of a board, in its order, over the turns that can be seen in a call."""
    return tuple(_reduced(board, watch, moves.sights, moves.opening) for watch in board.watches)


def _reduced(board: Board, watch: Watch, sights: Sequence[Symbols], opening: Symbols) -> Automaton:
    single = Board(board.scorecard, (watch,))
    seen = [number for number, sight in enumerate(sights) if not single.touched.keys().isdisjoint(sight)]
    states, rows = _unfolded(single, single.step(single.blank, opening), [sights[number] for number in seen])
    found = [WORDS.index(verdict(watch, own, tuple(heard))) for own, *heard in states]
    classes = _classes(found, rows)
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


def _unfolded(single: Board, start: Marks, sights: Sequence[Symbols]) -> tuple[list[Marks], list[list[int]]]:
    """All states that turns lead to, the start first, and where each turn leads from each."""
    numbers, states, rows = {start: 0}, [start], []
    for state in states:
        row = []
        for sight in sights:
            after = single.step(state, sight)
            if after not in numbers:
                numbers[after] = len(states)
                states.append(after)
            row.append(numbers[after])
        rows.append(row)
    return states, rows


def _classes(found: Sequence[int], rows: Sequence[Sequence[int]]) -> list[int]:
    """The class of each state, by Moore's refinement: apart as soon as some course ends with another verdict."""
    classes = list(found)
    count = len(set(classes))
    while True:
        names: dict[tuple[int, ...], int] = {}
        classes = [
            names.setdefault((own, *(classes[after] for after in row)), len(names))
            for own, row in zip(classes, rows, strict=True)
        ]
        if len(names) == count:
            return classes
        count = len(names)
