"""The graph of configurations of one call: customer position x scoring monitors, every one that can be reached.

A configuration in which a critical error has been made for good is merged with all others like it at the same
position: whatever follows, the call fails, so they cannot be told apart by what passes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from simulator.domain.evaluation import Verdict
from simulator.domain.scorecard import Scorecard
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


@dataclass(frozen=True)
class Grade:
    """What an ended call is worth: share of weight met, whether it passes, and the verdicts."""

    share: Fraction | None
    passed: bool
    verdicts: tuple[Verdict, ...]
    applicable: int


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

    def grade(self, number: int) -> Grade | None:
        """The grade if the call ended here; None once it is lost for good."""
        marks = self.marks[number]
        return None if marks == FAILED else self.stepper.grade(marks)

    def grade_after(self, number: int, symbols: Symbols) -> Grade | None:
        """The grade after some more symbols."""
        marks = self.marks[number]
        after = FAILED if marks == FAILED else self.stepper.step(marks, symbols)
        return None if after == FAILED else self.stepper.grade(after)


def counted_board(scorecard: Scorecard, moves: Moves) -> Board:
    """The criteria that the facts of the case let count."""
    board = set_board(scorecard, moves.plan.case.facts)
    return Board(scorecard, tuple(watch for watch in board.watches if watch.counts))


def _dead(monitor: Monitor) -> frozenset[int]:
    """States in which a check is broken for good: not met, not idle, and no move leads out."""
    states = {0, *monitor.moves.values()}
    alive = {state for (state, _), after in monitor.moves.items() if after != state}
    return frozenset(state for state in states - alive if state not in monitor.met and state not in monitor.idle)


class Stepper:
    """Marks as numbers, each step from marks over a turn's symbols worked out once."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.known: list[Marks] = []
        self.lost_by: dict[str, None] = {}
        self._numbers: dict[Marks, int] = {}
        self._steps: dict[tuple[int, Symbols], int] = {}
        self._grades: dict[int, Grade] = {}
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

    def step(self, marks: int, symbols: Symbols) -> int:
        """The marks after a turn."""
        key = (marks, symbols)
        found = self._steps.get(key)
        if found is None:
            found = self._steps[key] = self.number(self.board.step(self.known[marks], symbols))
        return found

    def grade(self, marks: int) -> Grade:
        """What a call that ends with these marks is worth. The same arithmetic as the scorer's."""
        found = self._grades.get(marks)
        if found is None:
            found = self._grades[marks] = self._grade(self.known[marks])
        return found

    def _grade(self, marks: Marks) -> Grade:
        verdicts = tuple(
            verdict(watch, marks[start], marks[start + 1 : end])
            for watch, (start, end) in zip(self.board.watches, self._places, strict=True)
        )
        pairs = list(zip(self.board.watches, verdicts, strict=True))
        applicable = sum(watch.criterion.weight for watch, found in pairs if found != "not_applicable")
        met = sum(watch.criterion.weight for watch, found in pairs if found == "met")
        critical = any(found == "not_met" and watch.criterion.is_critical for watch, found in pairs)
        share = Fraction(100 * met, applicable) if applicable else None
        passed = share is not None and share >= self.board.scorecard.pass_mark and not critical
        return Grade(share, passed, verdicts, applicable)


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
    stepper = Stepper(board)
    first = stepper.number(board.step(board.blank, moves.opening))
    place, marks, edges, parents = [0], [first], [], [(0, 0)]
    width = len(moves.positions)
    numbers = {(first + 1) * width: 0}
    steps: dict[tuple[int, Symbols], int] = {}
    rows = [tuple((move.target, move.symbols) for move in row) for row in moves.moves]
    step = stepper.step
    current = 0
    while current < len(place):
        own = marks[current]
        row = []
        for index, (target, symbols) in enumerate(rows[place[current]]):
            if own == FAILED:
                after = FAILED
            else:
                key = (own, symbols)
                after = steps.get(key, -2)
                if after == -2:
                    after = steps[key] = step(own, symbols)
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
    return Graph(moves, board, place, marks, edges, parents, stepper)
