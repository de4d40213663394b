"""What can still become of each criterion of an open call, looked at one by one with the whole of the customer.

In an open call anything can be said at any moment: customer and all criteria together have millions of configurations.
Customer and one criterion have some thousand, and these are walked whole. What is said of one criterion is exact; that
several can be had in one call is shown by a call in which they are (`simulator.proof.open.course`), or not proved.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from simulator.domain.roles import ENDS_THE_CALL
from simulator.domain.scorecard import Scorecard
from simulator.proof.exploring.automata import MET, NOT_APPLICABLE, WORDS, Automaton, automata
from simulator.proof.exploring.graph import counted_board
from simulator.proof.exploring.ledger import Ledger
from simulator.proof.exploring.move_table import MoveTable, tabulated
from simulator.proof.exploring.moves import Moves
from simulator.scoring.monitor_board import MonitorBoard

NEVER = 9_999
"""Turns to an end that no course comes to."""
Turns = NDArray[np.int16]
"""int16[n_positions, n_states]: the fewest turns from there to some end of the call; NEVER if there is no way."""


@dataclass(frozen=True)
class Prospect:
    """One criterion with the customer: the product of the two.

    `after: uint16[n_moves, n_states]`: the criterion's state after each move of the table. `turns`: by verdict
    (numbered as `automata.WORDS` has them), the fewest turns to an end with it.
    """

    automaton: Automaton
    after: NDArray[np.uint16]
    turns: tuple[Turns, ...]

    @cached_property
    def kept(self) -> Turns:
        """The fewest turns to an end in which it is not left unmet: it is met, or never counted."""
        found: Turns = np.minimum(self.turns[MET], self.turns[NOT_APPLICABLE])
        return found


class Outlook:
    """All criteria of one call, each with its prospects. Safe for any number of threads: nothing in it changes."""

    def __init__(self, moves: Moves, scorecard: Scorecard) -> None:
        """`moves` are those of an open call, positions that nothing tells apart merged."""
        self.moves, self.scorecard = moves, scorecard
        self.board: MonitorBoard = counted_board(scorecard, moves)
        self.table: MoveTable = tabulated(moves)
        self.over: NDArray[np.bool_] = self.table.widths == 0
        criteria = automata(self.board, moves)
        self.ledger = Ledger(scorecard, criteria, len(moves.observations))
        self.prospects: tuple[Prospect, ...] = tuple(self._prospect(item) for item in criteria)

    @property
    def start(self) -> tuple[int, ...]:
        """The state of every criterion when the call begins."""
        return tuple(item.automaton.start for item in self.prospects)

    @cached_property
    def configurations(self) -> int:
        """How many pairs of a customer's position and a criterion's state were walked, over all criteria."""
        return sum(item.turns[0].size for item in self.prospects)

    @cached_property
    def edges(self) -> int:
        """How many moves out of these pairs were looked at."""
        return sum(item.after.size for item in self.prospects)

    @cached_property
    def ends_it(self) -> NDArray[np.bool_]:
        """bool[n_moves]: by move of the table, whether it is the trainee's way to end a call."""
        return np.array([move.choice.role in ENDS_THE_CALL for row in self.moves.moves for move in row])

    def reached(self, column: int) -> NDArray[np.bool_]:
        """bool[n_positions, n_states]: the states of one criterion that some call comes to, by position."""
        item, found = self.prospects[column], np.zeros_like(self.prospects[column].kept, dtype=np.bool_)
        found[0, item.automaton.start] = True
        source = np.repeat(np.arange(len(self.over)), self.table.widths)
        while True:
            moves, states = np.nonzero(found[source])
            grown = found.copy()
            grown[self.table.targets[moves], item.after[moves, states]] = True
            if np.array_equal(grown, found):
                return found
            found = grown

    def _prospect(self, item: Automaton) -> Prospect:
        effects = item.table(len(self.moves.observations))
        after = effects[self.table.observations]
        kinds = _alike(self.table, effects)
        verdicts = np.array(item.verdicts, dtype=np.uint8)
        turns = tuple(self._turns(after, kinds, verdicts == verdict) for verdict in range(len(WORDS)))
        return Prospect(item, after, turns)

    def _turns(self, after: NDArray[np.uint16], kinds: "_Kinds", wanted: NDArray[np.bool_]) -> Turns:
        """Backwards from the ends with a wanted verdict, a turn at a time. `wanted: bool[n_states]`."""
        turns = np.full((len(self.over), after.shape[1]), NEVER, dtype=np.int16)
        turns[self.over] = np.where(wanted, 0, NEVER)
        targets, rows = self.table.targets[kinds.moves][:, None], after[kinds.moves]
        while True:
            reached = np.minimum.reduceat(turns[targets, rows], kinds.starts, axis=0)
            better = np.minimum(turns[kinds.positions], np.minimum(reached + 1, NEVER).astype(np.int16))
            if np.array_equal(better, turns[kinds.positions]):
                return turns
            turns[kinds.positions] = better


@dataclass(frozen=True)
class _Kinds:
    """The moves of a table that differ in where they lead or in what they do to one criterion.

    `moves: int64[n_kinds]`, those of a position together; `positions: int64[m]`, the positions that have moves, and
    where their kinds begin: `starts: int64[m]`.
    """

    moves: NDArray[np.int64]
    positions: NDArray[np.int64]
    starts: NDArray[np.int64]


def _alike(table: MoveTable, effects: NDArray[np.uint16]) -> _Kinds:
    """`effects: uint16[n_observations, n_states]`: what each observation does to the criterion."""
    source = np.repeat(np.arange(len(table.widths)), table.widths)
    _, effect = np.unique(effects, axis=0, return_inverse=True)
    found = effect.reshape(-1)[table.observations]
    code = (source * len(table.widths) + table.targets) * (int(effect.max(initial=0)) + 1) + found
    _, first = np.unique(code, return_index=True)
    first = np.sort(first)
    positions, starts = np.unique(source[first], return_index=True)
    return _Kinds(first, positions, starts)
