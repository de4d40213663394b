"""Grading many marks at once: the scorer's arithmetic over whole arrays, in whole numbers and therefore exact."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.scorecard import Scorecard
from simulator.proof.exploring.automata import MET, NOT_APPLICABLE, NOT_MET, Automaton

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]
Matrix = NDArray[np.uint16]


class Grades(NamedTuple):
    """Weight met, weight applicable, whether it passes, whether a critical criterion is lost; verdicts by criterion."""

    met: Ints
    applicable: Ints
    passed: Bools
    critical: Bools
    verdicts: Matrix


def fatal(automata: Sequence[Automaton]) -> list[tuple[int, str, Bools]]:
    """Critical criteria that can be lost for good: their column, their name, and whether each state is that."""
    return [
        (index, item.criterion.id, np.array([state in item.lost for state in range(len(item.verdicts))]))
        for index, item in enumerate(automata)
        if item.criterion.is_critical and item.lost
    ]


class Ledger:
    """Lookup tables of a call's criteria: what each state means, and where each sight takes it."""

    def __init__(self, scorecard: Scorecard, automata: Sequence[Automaton], sights: int) -> None:
        self._pass_mark = scorecard.pass_mark
        self._weights = np.array([item.criterion.weight for item in automata], dtype=np.int64)
        self._critical = np.array([item.criterion.is_critical for item in automata], dtype=np.bool_)
        self._verdicts = [np.array(item.verdicts, dtype=np.uint16) for item in automata]
        self._steps = [item.table(sights) for item in automata]
        self._fatal = fatal(automata)

    def lost(self, matrix: Matrix) -> Bools:
        """Rows in which a critical error stands for good."""
        found = np.zeros(len(matrix), dtype=np.bool_)
        for index, _, states in self._fatal:
            found |= states[matrix[:, index]]
        return found

    def after(self, matrix: Matrix, sights: NDArray[np.int64]) -> Matrix:
        """Each row after the sight beside it."""
        columns = [table[sights, matrix[:, index]] for index, table in enumerate(self._steps)]
        return np.stack(columns, axis=1)

    def grades(self, matrix: Matrix) -> Grades:
        """What calls that end with these marks are worth."""
        verdicts = np.zeros(matrix.shape, dtype=np.uint16)
        for index, table in enumerate(self._verdicts):
            verdicts[:, index] = table[matrix[:, index]]
        met = (verdicts == MET) @ self._weights
        applicable = (verdicts != NOT_APPLICABLE) @ self._weights
        critical = (verdicts[:, self._critical] == NOT_MET).any(axis=1)
        enough = (applicable > 0) & (100 * met >= self._pass_mark * applicable)
        return Grades(met, applicable, enough & ~critical, critical, verdicts)
