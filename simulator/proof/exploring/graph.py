"""The graph of configurations of one call: customer position x criteria, every one that can be reached.

A configuration in which a critical error has been made for good is merged with all others like it at the same
position: whatever follows, the call fails, so they cannot be told apart by what passes.
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.scorecard import Scorecard
from simulator.proof.exploring.automata import Automaton, automata
from simulator.proof.exploring.ledger import Grades, Ledger, Matrix, fatal
from simulator.proof.exploring.moves import Moves, merged
from simulator.scoring.board import Board, monitor_board

FAILED = -1
"""Marks of every configuration in which a critical error stands for good."""
MOST_CONFIGURATIONS = 1_000_000
"""A bound on memory. A graph that reaches it is not proved, and fails."""

Narrow = NDArray[np.int32]
"""Numbers of configurations and moves: half the memory where there are millions of edges."""


Codes = NDArray[np.int64]
_WORD = 1 << 62
"""What is packed into one whole number stays below this."""


class TooLarge(Exception):
    """The bound was hit: nothing is proved."""


class Endings(NamedTuple):
    """Configurations in which the call is over, with their grades, row by row."""

    numbers: Narrow
    grades: Grades


class Table(NamedTuple):
    """All moves of all positions in a row: `widths` and `starts` by position, `targets` and `sights` by move."""

    widths: Narrow
    starts: Narrow
    targets: Narrow
    sights: Narrow
    last: Narrow


def tabulated(moves: Moves) -> Table:
    """The moves as arrays."""
    every = [move for row in moves.moves for move in row]
    widths = np.array([len(row) for row in moves.moves], dtype=np.int32)
    return Table(
        widths,
        (np.cumsum(widths) - widths).astype(np.int32),
        np.array([move.target for move in every], dtype=np.int32),
        np.array([move.sees for move in every], dtype=np.int32),
        np.array([move.sees_last for move in every], dtype=np.int32),
    )


@dataclass(frozen=True)
class Graph:
    """Configurations numbered from the start (0): `place[c]` is its position, `marks[c]` its marks (FAILED if lost).

    `known` are the states of all criteria by marks. Edges lie in a row, those of a configuration together and in the
    order of its position's moves: `source`, `move` (into the table) and `target`. `parents` are the configuration
    and the index of the move by which each was first reached, so that the way back is a shortest witness.
    """

    moves: Moves
    board: Board
    automata: tuple[Automaton, ...]
    table: Table
    place: Narrow
    marks: Narrow
    known: Matrix
    target: Narrow
    parents: tuple[Narrow, Narrow]
    lost_by: frozenset[str]

    def __len__(self) -> int:
        return len(self.place)

    @property
    def edge_count(self) -> int:
        """All moves of all configurations."""
        return len(self.target)

    @cached_property
    def starts(self) -> NDArray[np.int64]:
        """Where the edges of each configuration begin; one more at the end."""
        return np.concatenate(([0], np.cumsum(self.table.widths[self.place], dtype=np.int64)))

    @cached_property
    def source(self) -> Narrow:
        """The configuration each edge comes from."""
        return np.repeat(np.arange(len(self), dtype=np.int32), self.table.widths[self.place])

    @cached_property
    def move(self) -> Narrow:
        """The move of each edge, as its number in the table."""
        offsets = self.table.starts[self.place] - self.starts[:-1]
        return (np.arange(self.edge_count) + offsets[self.source]).astype(np.int32)

    @cached_property
    def edges(self) -> list[list[int]]:
        """The configuration each move of each configuration leads to."""
        targets, starts = self.target.tolist(), self.starts.tolist()
        return [targets[start:end] for start, end in pairwise(starts)]

    def edges_of(self, number: int) -> list[int]:
        """The same, for one configuration."""
        start, end = self.starts[number : number + 2].tolist()
        targets: list[int] = self.target[start:end].tolist()
        return targets

    @cached_property
    def over(self) -> NDArray[np.bool_]:
        """Whether the call is over in each configuration."""
        ended = np.array([self.moves.ended(number) for number in range(len(self.moves.positions))])
        over: NDArray[np.bool_] = ended[self.place]
        return over

    def witness(self, number: int) -> tuple[str, ...]:
        """A shortest way from the start, as choice ids that can be replayed."""
        before, by = self.parents
        way: list[str] = []
        while number:
            number, index = int(before[number]), int(by[number])
            way.append(self.moves.moves[self.place[number]][index].choice.id)
        return tuple(reversed(way))

    @cached_property
    def ledger(self) -> Ledger:
        """The scorecard's arithmetic over arrays."""
        return Ledger(self.board.scorecard, self.automata, len(self.moves.sights))

    @cached_property
    def endings(self) -> Endings:
        """Every way a call can end that is not lost for good, graded."""
        numbers = np.flatnonzero(self.over & (self.marks != FAILED)).astype(np.int32)
        return Endings(numbers, self.ledger.grades(self.known[self.marks[numbers]]))

    @cached_property
    def passing(self) -> frozenset[int]:
        """Configurations in which the call is over and passes."""
        return frozenset(self.endings.numbers[self.endings.grades.passed].tolist())

    def passes_last(self, number: int, sight: int) -> bool:
        """Whether the call passes if this turn was the last there was time for."""
        if self.marks[number] == FAILED:
            return False
        row = self.known[[self.marks[number]]]
        return bool(self.ledger.grades(self.ledger.after(row, np.array([sight]))).passed[0])


def counted_board(scorecard: Scorecard, moves: Moves) -> Board:
    """The criteria that the facts of the case let count."""
    board = monitor_board(scorecard, moves.plan.case.facts)
    return Board(scorecard, tuple(watch for watch in board.watches if watch.counts))


def explore(moves: Moves, scorecard: Scorecard) -> Graph:
    """Every reachable configuration. Raises TooLarge at the bound."""
    moves = merged(moves)
    board = counted_board(scorecard, moves)
    criteria = automata(board, moves)
    return explore_from(moves, board, criteria, 0, tuple(item.start for item in criteria))


def explore_from(
    moves: Moves, board: Board, criteria: tuple[Automaton, ...], place: int, states: tuple[int, ...]
) -> Graph:
    """Every configuration that can be reached from one. Raises TooLarge at the bound."""
    table = tabulated(moves)
    stepper = _Stepper(criteria, len(moves.sights))
    numbering = _Numbering()
    size = len(moves.positions)
    frontier = np.array([place], dtype=np.int32), stepper.first(states)
    numbering.add((frontier[1].astype(np.int64) + 1) * size + frontier[0])
    places, marks, targets, parents = [frontier[0]], [frontier[1]], [], []
    count = 0
    while len(frontier[0]):
        at, own = frontier
        widths = table.widths[at]
        source = np.repeat(np.arange(len(at)), widths)
        index = np.arange(len(source)) - np.repeat(np.cumsum(widths) - widths, widths)
        move = table.starts[at][source] + index
        after = stepper.step(own[source], table.sights[move])
        found, fresh = numbering.add((after.astype(np.int64) + 1) * size + table.targets[move])
        targets.append(found)
        parents.append(((source[fresh] + count).astype(np.int32), index[fresh].astype(np.int32)))
        count += len(at)
        frontier = table.targets[move][fresh], after[fresh]
        places.append(frontier[0])
        marks.append(frontier[1])
        if len(numbering) > MOST_CONFIGURATIONS:
            raise TooLarge
    before, by = (np.concatenate([[0], *part]).astype(np.int32) for part in zip(*parents, strict=True))
    return Graph(
        moves,
        board,
        criteria,
        table,
        np.concatenate(places),
        np.concatenate(marks),
        stepper.known,
        np.concatenate(targets),
        (before, by),
        frozenset(stepper.lost_by),
    )


class _Numbering:
    """Numbers of codes, in the order they are first met. A sorted array: no step of it is taken one by one."""

    def __init__(self) -> None:
        self._codes = np.zeros(0, dtype=np.int64)
        self._numbers = np.zeros(0, dtype=np.int32)

    def __len__(self) -> int:
        return len(self._codes)

    def add(self, codes: Codes) -> tuple[Narrow, NDArray[np.int64]]:
        """The number of each code, and which of those given are new and the first of their kind, in order."""
        different, first, back = np.unique(codes, return_index=True, return_inverse=True)
        place = np.searchsorted(self._codes, different)
        known = np.zeros(len(different), dtype=np.bool_)
        inside = place < len(self._codes)
        known[inside] = self._codes[place[inside]] == different[inside]
        found = np.zeros(len(different), dtype=np.int32)
        found[known] = self._numbers[place[known]]
        new = np.flatnonzero(~known)
        by_first = new[np.argsort(first[new])]
        found[by_first] = np.arange(len(self), len(self) + len(new), dtype=np.int32)
        self._codes = np.insert(self._codes, place[new], different[new])
        self._numbers = np.insert(self._numbers, place[new], found[new])
        return found[back], first[by_first]


class _Rows:
    """Numbers of rows of states: a row is read as digits of a few numbers, and these are numbered one after another."""

    def __init__(self, sizes: list[int]) -> None:
        self._words: list[tuple[slice, Codes]] = []
        start, radix = 0, [1]
        for index, size in enumerate(sizes):
            if radix[-1] * size >= _WORD:
                self._words.append((slice(start, index), np.array(radix[:-1], dtype=np.int64)))
                start, radix = index, [1]
            radix.append(radix[-1] * size)
        self._words.append((slice(start, len(sizes)), np.array(radix[:-1], dtype=np.int64)))
        self._numberings = [(_Numbering(), _Numbering()) for _ in self._words]

    def add(self, rows: Matrix) -> tuple[Narrow, NDArray[np.int64]]:
        """The number of each row, and which of those given are new and the first of their kind, in order."""
        numbers = np.zeros(len(rows), dtype=np.int32)
        first = np.zeros(0, dtype=np.int64)
        for (part, radix), (words, pairs) in zip(self._words, self._numberings, strict=True):
            word, _ = words.add(rows[:, part] @ radix)
            numbers, first = pairs.add(numbers.astype(np.int64) << 32 | word)
        return numbers, first


class _Stepper:
    """Marks as numbers: which states the criteria are in, and where a turn takes them, many at a time."""

    def __init__(self, criteria: tuple[Automaton, ...], sights: int) -> None:
        self._sights = sights
        self._steps = [item.table(sights) for item in criteria]
        self._fatal = fatal(criteria)
        self._rows = _Rows([len(item.verdicts) for item in criteria])
        self.known = np.zeros((0, len(criteria)), dtype=np.uint16)
        self.lost_by: set[str] = set()

    def first(self, states: tuple[int, ...]) -> Narrow:
        """The marks to begin with."""
        return self._numbered(np.array([states], dtype=np.uint16))

    def step(self, marks: Narrow, sights: Narrow) -> Narrow:
        """The marks after a turn of which a scorecard sees this; FAILED where a critical criterion is lost for good."""
        after = np.full(len(marks), FAILED, dtype=np.int32)
        alive = marks != FAILED
        pairs, back = np.unique(marks[alive].astype(np.int64) * self._sights + sights[alive], return_inverse=True)
        before, sight = self.known[pairs // self._sights], pairs % self._sights
        rows = np.empty_like(before)
        for index, table in enumerate(self._steps):
            rows[:, index] = table[sight, before[:, index]]
        after[alive] = self._numbered(rows)[back]
        return after

    def _numbered(self, rows: Matrix) -> Narrow:
        numbers = np.full(len(rows), FAILED, dtype=np.int32)
        sound = np.ones(len(rows), dtype=np.bool_)
        for index, criterion, states in self._fatal:
            lost = states[rows[:, index]]
            if lost.any():
                self.lost_by.add(criterion)
                sound &= ~lost
        rows = rows[sound]
        numbers[sound], fresh = self._rows.add(rows)
        self.known = np.concatenate((self.known, rows[fresh]))
        return numbers
