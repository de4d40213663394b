"""Grading many marks at once: the scorer's arithmetic over whole arrays, in whole numbers and therefore exact."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.proof.moves import Symbols
from simulator.scoring.board import Board, Marks
from simulator.scoring.monitors import Monitor

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]
Matrix = NDArray[np.uint16]


NOT_APPLICABLE, MET, NOT_MET = 0, 1, 2


class Grades(NamedTuple):
    """Weight met, weight applicable, whether it passes, whether a critical criterion is lost; verdicts by criterion."""

    met: Ints
    applicable: Ints
    passed: Bools
    critical: Bools
    verdicts: Matrix


class Ledger:
    """Lookup tables of a board: what each monitor's state means, and where each sight takes it."""

    def __init__(self, board: Board, sights: Sequence[Symbols]) -> None:
        self._board = board
        self._met = [_members(monitor, monitor.met) for monitor in board.monitors]
        self._idle = [_members(monitor, monitor.idle) for monitor in board.monitors]
        self._steps = [_steps(monitor, sights) for monitor in board.monitors]

    def matrix(self, known: Sequence[Marks]) -> Matrix:
        """Marks as rows."""
        return np.array(known, dtype=np.uint16).reshape(len(known), len(self._board.monitors))

    def after(self, matrix: Matrix, sights: NDArray[np.int64]) -> Matrix:
        """Each row after the sight beside it."""
        columns = [table[sights, matrix[:, index]] for index, table in enumerate(self._steps)]
        return np.stack(columns, axis=1)

    def grades(self, matrix: Matrix) -> Grades:
        """What calls that end with these marks are worth."""
        size = len(matrix)
        met, applicable = np.zeros(size, dtype=np.int64), np.zeros(size, dtype=np.int64)
        critical = np.zeros(size, dtype=np.bool_)
        verdicts = np.zeros((size, len(self._board.watches)), dtype=np.uint16)
        start = 0
        for column, watch in enumerate(self._board.watches):
            own = matrix[:, start]
            counts = ~self._idle[start][own]
            for index in range(start + 1, start + 1 + len(watch.heard)):
                counts &= self._met[index][matrix[:, index]]
            earned = self._met[start][own]
            applicable += counts * watch.criterion.weight
            met += (counts & earned) * watch.criterion.weight
            if watch.criterion.is_critical:
                critical |= counts & ~earned
            verdicts[:, column] = np.where(counts, np.where(earned, MET, NOT_MET), NOT_APPLICABLE)
            start += 1 + len(watch.heard)
        enough = (applicable > 0) & (100 * met >= self._board.scorecard.pass_mark * applicable)
        return Grades(met, applicable, enough & ~critical, critical, verdicts)


def _size(monitor: Monitor) -> int:
    return 1 + max(monitor.moves.values(), default=0)


def _members(monitor: Monitor, states: frozenset[int]) -> Bools:
    return np.array([state in states for state in range(_size(monitor))])


def _steps(monitor: Monitor, sights: Sequence[Symbols]) -> Matrix:
    table = np.zeros((len(sights), _size(monitor)), dtype=np.uint16)
    for row, symbols in enumerate(sights):
        for start in range(_size(monitor)):
            state = start
            for symbol in symbols:
                state = monitor.moves.get((state, symbol), state)
            table[row, start] = state
    return table
