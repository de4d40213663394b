"""The graph of configurations of one call: customer position x criteria, every one that can be reached.

A configuration in which a critical error has been made for good is merged with all others like it at the same
position: whatever follows, the call fails, so they cannot be told apart by what passes.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.scorecard import Scorecard
from simulator.engine.plan import Plan
from simulator.proof.exploring.automata import Automaton, automata
from simulator.proof.exploring.ledger import Grades, Ledger, StateRows
from simulator.proof.exploring.move_table import Index32, MoveTable, tabulated
from simulator.proof.exploring.moves import Moves, merged
from simulator.proof.exploring.numbering import Numbering, RowNumbering
from simulator.scoring.monitor_board import MonitorBoard, monitor_board

FAILED = -1
"""Row id of every configuration in which a critical error stands for good."""
MOST_CONFIGURATIONS = 1_000_000
"""A bound on memory. A graph that reaches it is not proved, and fails."""
_AT_ONCE = 1 << 15
"""Configurations whose moves are worked out together: what is needed on the way stays small in any graph."""


class TooLarge(Exception):
    """The bound was hit: nothing is proved."""


class Endings(NamedTuple):
    """Configurations in which the call is over and not lost for good: `numbers: int32[n_endings]`; their grades."""

    numbers: Index32
    grades: Grades


@dataclass(frozen=True)
class Graph:
    """Configurations, numbered in the order they are first reached from the start (0), breadth first, with all edges.

    By configuration: `position_ids: int32[n]`, numbers into `moves.positions`; `row_ids: int32[n]`, numbers into `rows`
    or FAILED; `parents`, two `int32[n]`, the configuration it was first reached from and the index of the move among
    that one's, so that the way back is a shortest witness (0, 0 for the start).

    `rows: uint16[n_rows, n_criteria]` are the states of `automata`. `target: int32[n_edges]` is the configuration each
    edge leads to: the edges of a configuration lie together (`starts`), in the order of its position's moves.
    `lost_criteria` are the ids of critical criteria that some call loses for good.
    """

    moves: Moves
    board: MonitorBoard
    automata: tuple[Automaton, ...]
    ledger: Ledger
    table: MoveTable
    position_ids: Index32
    row_ids: Index32
    rows: StateRows
    target: Index32
    parents: tuple[Index32, Index32]
    lost_criteria: frozenset[str]

    def __len__(self) -> int:
        return len(self.position_ids)

    @property
    def edge_count(self) -> int:
        """All moves of all configurations."""
        return len(self.target)

    @cached_property
    def starts(self) -> NDArray[np.int64]:
        """int64[n + 1]: the first edge of each configuration, and at the end how many edges there are."""
        return np.concatenate(([0], np.cumsum(self.table.widths[self.position_ids], dtype=np.int64)))

    @cached_property
    def source(self) -> Index32:
        """int32[n_edges], rising: the configuration each edge comes from."""
        return np.repeat(np.arange(len(self), dtype=np.int32), self.table.widths[self.position_ids])

    @cached_property
    def move(self) -> Index32:
        """int32[n_edges]: the move of each edge, as its place in `table`."""
        found = np.arange(self.edge_count, dtype=np.int32)
        found += (self.table.starts[self.position_ids] - self.starts[:-1]).astype(np.int32)[self.source]
        return found

    def edges_of(self, number: int) -> list[int]:
        """The configurations that the moves of one lead to, in their order."""
        start, end = self.starts[number : number + 2].tolist()
        targets: list[int] = self.target[start:end].tolist()
        return targets

    @cached_property
    def over(self) -> NDArray[np.bool_]:
        """bool[n]: whether the call is over."""
        ended = np.array([self.moves.ended(number) for number in range(len(self.moves.positions))])
        over: NDArray[np.bool_] = ended[self.position_ids]
        return over

    def witness(self, number: int) -> tuple[str, ...]:
        """A shortest way to a configuration from the start, as choice ids that can be replayed."""
        return self.way_to(number, self.parents)

    def way_to(self, number: int, parents: tuple[Index32, Index32]) -> tuple[str, ...]:
        """The choice ids on the way from the start by other parents than the graph's own."""
        before, by = parents
        way: list[str] = []
        while number:
            number, index = int(before[number]), int(by[number])
            way.append(self.moves.moves[self.position_ids[number]][index].choice.id)
        return tuple(reversed(way))

    @cached_property
    def endings(self) -> Endings:
        """Every way a call can end that is not lost for good, graded."""
        numbers = np.flatnonzero(self.over & (self.row_ids != FAILED)).astype(np.int32)
        return Endings(numbers, self.ledger.grades(self.rows[self.row_ids[numbers]]))

    @cached_property
    def passing(self) -> NDArray[np.bool_]:
        """bool[n]: whether the call is over and passes."""
        passing = np.zeros(len(self), dtype=np.bool_)
        passing[self.endings.numbers] = self.endings.grades.passed
        return passing

    def passes_last(self, number: int, observation: int) -> bool:
        """Whether the call passes if a turn observed as this was the last there was time for."""
        if self.row_ids[number] == FAILED:
            return False
        row = self.rows[[self.row_ids[number]]]
        return bool(self.ledger.grades(self.ledger.after(row, np.array([observation]))).passed[0])


def counted_board(scorecard: Scorecard, plan: Plan) -> MonitorBoard:
    """The criteria that the facts of the case let count."""
    board = monitor_board(scorecard, plan.case.facts)
    return MonitorBoard(scorecard, tuple(watch for watch in board.watches if watch.counts))


def explore(moves: Moves, scorecard: Scorecard) -> Graph:
    """Every reachable configuration. Raises TooLarge at the bound."""
    moves = merged(moves)
    board = counted_board(scorecard, moves.plan)
    criteria = automata(board, moves.observations, moves.opening)
    return explore_from(moves, board, criteria, 0, tuple(item.start for item in criteria))


def explore_from(
    moves: Moves, board: MonitorBoard, criteria: tuple[Automaton, ...], position: int, states: tuple[int, ...]
) -> Graph:
    """Every configuration that can be reached from one: this position, with the criteria in these states.

    Raises TooLarge at the bound.
    """
    table = tabulated(moves)
    ledger = Ledger(board.scorecard, criteria, len(moves.observations))
    stepper = _Stepper(ledger, criteria, len(moves.observations))
    numbering = Numbering()
    size = len(moves.positions)
    layer = _Layer(np.array([position], dtype=np.int32), stepper.first(states), _ZERO, _ZERO)
    numbering.add((layer.row_ids.astype(np.int64) + 1) * size + layer.position_ids)
    layers, targets, count = [layer], [], 0
    while len(layer.row_ids):
        fresh = []
        for start in range(0, len(layer.row_ids), _AT_ONCE):
            at, own = (part[start : start + _AT_ONCE] for part in layer[:2])
            widths = table.widths[at]
            source = np.repeat(np.arange(len(at), dtype=np.int32), widths)
            index = (np.arange(len(source)) - np.repeat(np.cumsum(widths) - widths, widths)).astype(np.int32)
            move = table.starts[at][source] + index
            after = stepper.step(own[source], table.observations[move])
            found, new = numbering.add((after.astype(np.int64) + 1) * size + table.targets[move])
            targets.append(found)
            fresh.append(_Layer(table.targets[move][new], after[new], source[new] + np.int32(count), index[new]))
            count += len(at)
            if len(numbering) > MOST_CONFIGURATIONS:
                raise TooLarge
        layer = _joined(fresh)
        layers.append(layer)
    every = _joined(layers)
    return Graph(
        moves,
        board,
        criteria,
        ledger,
        table,
        every.position_ids,
        every.row_ids,
        stepper.rows,
        np.concatenate(targets),
        (every.before, every.by),
        frozenset(stepper.lost_criteria),
    )


_ZERO = np.zeros(1, dtype=np.int32)


class _Layer(NamedTuple):
    """Configurations first reached after so many turns, and from where: `int32[n]` each, as in `Graph`."""

    position_ids: Index32
    row_ids: Index32
    before: Index32
    by: Index32


def _joined(layers: list[_Layer]) -> _Layer:
    return _Layer(*(np.concatenate(parts) for parts in zip(*layers, strict=True)))


class _Stepper:
    """Rows of states by their numbers: what a turn makes of each, many at a time.

    `rows: uint16[n_rows, n_criteria]` and `lost_criteria` grow with what is met.
    """

    def __init__(self, ledger: Ledger, criteria: tuple[Automaton, ...], observations: int) -> None:
        self._ledger, self._observations = ledger, observations
        self._numbering = RowNumbering([len(item.verdicts) for item in criteria])
        self.rows = np.zeros((0, len(criteria)), dtype=np.uint16)
        self.lost_criteria: set[str] = set()

    def first(self, states: tuple[int, ...]) -> Index32:
        """The row id to begin with, int32[1]."""
        return self._numbered(np.array([states], dtype=np.uint16))

    def step(self, row_ids: Index32, observations: Index32) -> Index32:
        """The row ids after turns observed as these, int32[n]; FAILED where a critical criterion is lost for good."""
        after = np.full(len(row_ids), FAILED, dtype=np.int32)
        alive = row_ids != FAILED
        pairs, back = np.unique(
            row_ids[alive].astype(np.int64) * self._observations + observations[alive], return_inverse=True
        )
        rows = self._ledger.after(self.rows[pairs // self._observations], pairs % self._observations)
        after[alive] = self._numbered(rows)[back]
        return after

    def _numbered(self, rows: StateRows) -> Index32:
        numbers = np.full(len(rows), FAILED, dtype=np.int32)
        sound = np.ones(len(rows), dtype=np.bool_)
        for criterion, lost in self._ledger.lost_by(rows):
            self.lost_criteria.add(criterion)
            sound &= ~lost
        rows = rows[sound]
        numbers[sound], fresh = self._numbering.add(rows)
        self.rows = np.concatenate((self.rows, rows[fresh]))
        return numbers
