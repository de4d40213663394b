"""The graph of configurations of one call: customer position x scoring monitors, every one that can be reached.

A configuration in which a critical error has been made for good is merged with all others like it at the same
position: whatever follows, the call fails, so they cannot be told apart by what passes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import NamedTuple

import numpy as np

from simulator.domain.scorecard import Scorecard
from simulator.proof.ledger import Grades, Ledger, Matrix
from simulator.proof.moves import Moves, Symbols
from simulator.scoring.board import Board, Marks, Watch, set_board
from simulator.scoring.monitors import Monitor
from simulator.scoring.scorer import verdict

FAILED = -1
"""Marks of every configuration in which a critical error stands for good."""
MOST_CONFIGURATIONS = 1_000_000
"""A bound on memory. A graph that reaches it is not proved, and fails."""


class TooLarge(Exception):
    """The bound was hit: nothing is proved."""


class Endings(NamedTuple):
    """Configurations in which the call is over, with their grades, row by row."""

    numbers: tuple[int, ...]
    grades: Grades


@dataclass
class Graph:
    """Configurations numbered from the start (0): `place[c]` is its position, `marks[c]` its marks (FAILED if lost).

    `edges[c]` holds the configuration each move of its position leads to, in the order of the moves. `parents[c]` is
    the configuration and the move by which it was first reached, so that the way back is a shortest witness.
    """

    moves: Moves
    board: Board
    place: list[int]
    marks: list[int]
    edges: list[tuple[int, ...]]
    parents: list[tuple[int, int]]
    stepper: "Stepper"

    def __len__(self) -> int:
        return len(self.place)

    @property
    def edge_count(self) -> int:
        """All moves of all configurations."""
        return sum(len(row) for row in self.edges)

    def ended(self, number: int) -> bool:
        """Whether the call is over in a configuration."""
        return self.moves.ended(self.place[number])

    def witness(self, number: int) -> tuple[str, ...]:
        """A shortest way from the start, as choice ids that can be replayed."""
        way: list[str] = []
        while number:
            number, index = self.parents[number]
            way.append(self.moves.moves[self.place[number]][index].choice.id)
        return tuple(reversed(way))

    @cached_property
    def ledger(self) -> Ledger:
        """The board's arithmetic over arrays."""
        return Ledger(self.board, self.moves.sights)

    @cached_property
    def known(self) -> Matrix:
        """All marks that were met, as rows; `marks` are indexes into them."""
        return self.ledger.matrix(self.stepper.known)

    @cached_property
    def endings(self) -> Endings:
        """Every way a call can end that is not lost for good, graded."""
        ended = [self.moves.ended(number) for number in range(len(self.moves.positions))]
        numbers = [
            number
            for number, (place, marks) in enumerate(zip(self.place, self.marks, strict=True))
            if ended[place] and marks != FAILED
        ]
        marks = np.array([self.marks[number] for number in numbers], dtype=np.int64)
        return Endings(tuple(numbers), self.ledger.grades(self.known[marks]))

    @cached_property
    def passing(self) -> frozenset[int]:
        """Configurations in which the call is over and passes."""
        passed = self.endings.grades.passed.tolist()
        return frozenset(number for number, yes in zip(self.endings.numbers, passed, strict=True) if yes)

    def passes_last(self, number: int, sight: int) -> bool:
        """Whether the call passes if this turn was the last there was time for."""
        if self.marks[number] == FAILED:
            return False
        row = self.known[[self.marks[number]]]
        return bool(self.ledger.grades(self.ledger.after(row, np.array([sight]))).passed[0])


def counted_board(scorecard: Scorecard, moves: Moves) -> Board:
    """The criteria that the facts of the case let count."""
    board = set_board(scorecard, moves.plan.case.facts)
    return Board(scorecard, tuple(watch for watch in board.watches if watch.counts))


def _dead(monitor: Monitor) -> frozenset[int]:
    """States in which a check is broken for good: not met, not idle, and no move leads out."""
    states = {0, *monitor.moves.values()}
    alive = {state for (state, _), after in monitor.moves.items() if after != state}
    return frozenset(state for state in states - alive if state not in monitor.met and state not in monitor.idle)


def _turn(board: Board, sight: Symbols) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """What a turn does to the monitors it touches: monitor to the state each of its states comes to."""
    touched = {index for symbol in sight for index in board.touched.get(symbol, ())}
    turns = []
    for index in sorted(touched):
        moves = board.monitors[index].moves
        states = range(1 + max(moves.values(), default=0))
        after = tuple(reduce(lambda state, symbol: moves.get((state, symbol), state), sight, state) for state in states)
        if after != tuple(states):
            turns.append((index, after))
    return tuple(turns)


class Stepper:
    """Marks as numbers, each step from marks over a turn's symbols worked out once."""

    def __init__(self, board: Board, sights: Sequence[Symbols]) -> None:
        self.board = board
        self._turns = [_turn(board, sight) for sight in sights]
        self.known: list[Marks] = []
        self.lost_by: dict[str, None] = {}
        self._numbers: dict[Marks, int] = {}
        self.steps: list[dict[int, int]] = [{} for _ in sights]
        self._places = _spans(board.watches)
        self._critical = [
            (start, end, _dead(watch.monitor), watch)
            for watch, (start, end) in zip(board.watches, self._places, strict=True)
            if watch.criterion.is_critical
        ]

    def number(self, marks: Marks) -> int:
        """The number of some marks; FAILED where a critical check is broken for good."""
        found = self._numbers.get(marks)
        if found is None:
            found = len(self.known)
            for start, end, dead, watch in self._critical:
                # What has been heard stays heard, so a broken check that counts by now counts for good.
                if marks[start] in dead and verdict(watch, marks[start], marks[start + 1 : end]) == "not_met":
                    self.lost_by[watch.criterion.id] = None
                    found = FAILED
            self._numbers[marks] = found
            if found != FAILED:
                self.known.append(marks)
        return found

    def step(self, marks: int, sight: int) -> int:
        """The marks after a turn of which a scorecard sees this."""
        found = self.steps[sight].get(marks)
        if found is None:
            after = list(self.known[marks])
            for index, moves in self._turns[sight]:
                after[index] = moves[after[index]]
            found = self.steps[sight][marks] = self.number(tuple(after))
        return found

    def forget(self) -> None:
        """Let go of what only exploring needs: on a large graph, most of the memory."""
        self._numbers.clear()
        for table in self.steps:
            table.clear()


def _spans(watches: Sequence[Watch]) -> list[tuple[int, int]]:
    spans, start = [], 0
    for watch in watches:
        end = start + 1 + len(watch.heard)
        spans.append((start, end))
        start = end
    return spans


def explore(moves: Moves, scorecard: Scorecard) -> Graph:
    """Every reachable configuration. Raises TooLarge at the bound."""
    board = counted_board(scorecard, moves)
    stepper = Stepper(board, moves.sights)
    first = stepper.number(board.step(board.blank, moves.opening))
    place, marks, edges, parents = [0], [first], [], [(0, 0)]
    width = len(moves.positions)
    numbers = {(first + 1) * width: 0}
    rows = [tuple((move.target, move.sees) for move in row) for row in moves.moves]
    steps, step = stepper.steps, stepper.step
    current = 0
    while current < len(place):
        own = marks[current]
        row = []
        for index, (target, sight) in enumerate(rows[place[current]]):
            if own == FAILED:
                after = FAILED
            elif (known := steps[sight].get(own)) is not None:
                after = known
            else:
                after = step(own, sight)
            code = (after + 1) * width + target
            found = numbers.get(code)
            if found is None:
                found = numbers[code] = len(place)
                place.append(target)
                marks.append(after)
                parents.append((current, index))
            row.append(found)
        edges.append(tuple(row))
        current += 1
        if len(place) > MOST_CONFIGURATIONS:
            raise TooLarge
    stepper.forget()
    return Graph(moves, board, place, marks, edges, parents, stepper)
