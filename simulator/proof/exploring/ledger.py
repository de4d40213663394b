"""Grading many calls at once: the scorer's arithmetic over whole arrays, in whole numbers and therefore exact."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.scorecard import Scorecard
from simulator.proof.exploring.automata import MET, NOT_APPLICABLE, NOT_MET, Automaton
from simulator.scoring.grade import is_passed

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]
StateRows = NDArray[np.uint16]
"""uint16[n, n_criteria]: the state that each criterion's automaton is in, one column a criterion."""
PASSING = 2.0
"""Added to the share of weight met where a call passes: any pass is worth more than no pass."""


class Grades(NamedTuple):
    """What calls come to, one entry each: `met` and `applicable` are weights, `int64[n]`; `passed: bool[n]`.

    `critical: bool[n]`: some critical criterion is not met. `verdicts: uint8[n, n_criteria]`, numbered as
    `automata.WORDS` has them.
    """

    met: Ints
    applicable: Ints
    passed: Bools
    critical: Bools
    verdicts: NDArray[np.uint8]

    @property
    def worth(self) -> NDArray[np.float64]:
        """float64[n], to rank endings by: the share of weight met (0 to 1; 0 where nothing applied), and PASSING."""
        worth: NDArray[np.float64] = self.met / np.maximum(self.applicable, 1) + PASSING * self.passed
        return worth


class Ledger:
    """Lookup tables of a call's criteria: what each state means, and where each observation takes it.

    `observations`: how many different ones there are (`Moves.observations`).
    """

    def __init__(self, scorecard: Scorecard, automata: Sequence[Automaton], observations: int) -> None:
        self._scorecard = scorecard
        self._weights = [item.criterion.weight for item in automata]
        self._critical = [item.criterion.is_critical for item in automata]
        self._barring = [item.criterion.bars_a_pass for item in automata]
        self._verdicts = [np.array(item.verdicts, dtype=np.uint8) for item in automata]
        self._steps = [item.table(observations) for item in automata]
        self._fatal = [
            (index, item.criterion.id, np.array([state in item.lost for state in range(len(item.verdicts))]))
            for index, item in enumerate(automata)
            if item.criterion.is_critical and item.lost
        ]

    def lost_by(self, rows: StateRows) -> Iterator[tuple[str, Bools]]:
        """Critical criteria that stand as not met for good in some of the rows: their id, and in which, bool[n]."""
        for index, criterion, states in self._fatal:
            lost = states[rows[:, index]]
            if lost.any():
                yield criterion, lost

    def lost(self, rows: StateRows) -> Bools:
        """bool[n]: whether a critical error stands for good in each row."""
        found = np.zeros(len(rows), dtype=np.bool_)
        for _, lost in self.lost_by(rows):
            found |= lost
        return found

    def after(self, rows: StateRows, observations: NDArray[np.int64]) -> StateRows:
        """Each row after the observation beside it; `observations: int64[n]`."""
        after = np.empty_like(rows)
        for index, table in enumerate(self._steps):
            after[:, index] = table[observations, rows[:, index]]
        return after

    def grades(self, rows: StateRows) -> Grades:
        """What calls that end with these states come to."""
        met, applicable, errors, barring = (np.zeros(len(rows), dtype=np.int64) for _ in range(4))
        verdicts = np.zeros(rows.shape, dtype=np.uint8)
        for index, table in enumerate(self._verdicts):
            found = table[rows[:, index]]
            verdicts[:, index] = found
            met += self._weights[index] * (found == MET)
            applicable += self._weights[index] * (found != NOT_APPLICABLE)
            if self._critical[index]:
                errors += found == NOT_MET
            if self._barring[index]:
                barring += found == NOT_MET
        passed: Bools = is_passed(self._scorecard, met, applicable, barring)
        return Grades(met, applicable, passed, errors > 0, verdicts)
