"""What can still become of each criterion of an open call, looked at one by one with the whole of the customer.

In an open call anything can be said at any moment: customer and all criteria together have millions of configurations.
Customer and one criterion have some thousand, and these are walked whole. What is said of one criterion is exact; that
several can be had in one call is shown by a call in which they are (`simulator.proof.open.course`), or not proved.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.analysis import Worth
from simulator.domain.roles import ENDS_THE_CALL, ERRORS
from simulator.domain.scorecard import Scorecard
from simulator.engine.choice import Choice
from simulator.engine.open_turn import near_miss_in
from simulator.proof.exploring.automata import MET, NOT_APPLICABLE, NOT_MET, WORDS, Automaton, automata
from simulator.proof.exploring.graph import counted_board
from simulator.proof.exploring.ledger import Ledger
from simulator.proof.exploring.move_table import MoveTable
from simulator.proof.exploring.open_moves import OpenMoves
from simulator.scoring.grade import is_passed, score_of
from simulator.scoring.monitor_board import MonitorBoard

NEVER = 9_999
"""Turns to an end that no course comes to."""
Turns = NDArray[np.int16]
"""int16[n_positions, n_states]: the fewest turns from there to some end of the call; NEVER if there is no way."""


@dataclass(frozen=True)
class Prospect:
    """One criterion with the customer: the product of the two.

    `effects: uint16[n_observations, n_states]`: the criterion's state after what can be observed of a turn. `turns`: by
    verdict (numbered as `automata.WORDS` has them), the fewest turns to an end with it.
    """

    automaton: Automaton
    effects: NDArray[np.uint16]
    turns: tuple[Turns, ...]

    @cached_property
    def kept(self) -> Turns:
        """The fewest turns to an end in which it is not left unmet: it is met, or never counted."""
        found: Turns = np.minimum(self.turns[MET], self.turns[NOT_APPLICABLE])
        return found


class Lean(NamedTuple):
    """The moves that somebody who looks for a way on tries: none that is never right, one of those that do the same.

    `moves: int64[m]`, places in the table, those of a position together: `widths` and `starts`, int64[n_positions].
    """

    moves: NDArray[np.int64]
    widths: NDArray[np.int64]
    starts: NDArray[np.int64]


class Bound(NamedTuple):
    """What no way on from somewhere exceeds. `lost: bool[n_criteria]`: those that every way on leaves unmet."""

    worth: Worth
    lost: NDArray[np.bool_]


class Outlook:
    """All criteria of one call, each with its prospects. Safe for any number of threads: nothing in it changes."""

    def __init__(self, moves: OpenMoves, scorecard: Scorecard) -> None:
        self.moves, self.scorecard = moves, scorecard
        self.board: MonitorBoard = counted_board(scorecard, moves.plan)
        self.table: MoveTable = moves.table
        self.over: NDArray[np.bool_] = moves.over
        criteria = automata(self.board, moves.observations, moves.opening)
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
        return sum(len(self.table.observations) * item.effects.shape[1] for item in self.prospects)

    @cached_property
    def ends_it(self) -> NDArray[np.bool_]:
        """bool[n_moves]: by move of the table, whether it is the trainee's way to end a call."""
        return self._by_move([choice.role in ENDS_THE_CALL for choice in self.moves.choices])

    # all criteria side by side: a row has the state of each of them, numbered through over all criteria

    @cached_property
    def _offsets(self) -> NDArray[np.uint16]:
        sizes = [len(item.automaton.verdicts) for item in self.prospects]
        return (np.cumsum(sizes) - sizes).astype(np.uint16)

    def row(self, states: Sequence[int]) -> NDArray[np.uint16]:
        """uint16[n_criteria]: the row that has these states of the criteria, each numbered as its automaton does."""
        found: NDArray[np.uint16] = np.array(states, dtype=np.uint16) + self._offsets
        return found

    def local(self, rows: NDArray[np.uint16]) -> NDArray[np.uint16]:
        """Rows with the states numbered as the automata do, as the ledger has them."""
        found: NDArray[np.uint16] = rows - self._offsets
        return found

    @cached_property
    def effects(self) -> NDArray[np.uint16]:
        """uint16[n_observations, n_states]: the state after each observation."""
        parts = [item.effects + offset for item, offset in zip(self.prospects, self._offsets, strict=True)]
        return np.concatenate(parts, axis=1).astype(np.uint16)

    @cached_property
    def keeping(self) -> Turns:
        """Turns to an end in which a criterion is not left unmet, for all states side by side."""
        return np.concatenate([item.kept for item in self.prospects], axis=1)

    @cached_property
    def earning(self) -> Turns:
        """Turns to an end in which a criterion is met; where there is none, in which it does not count."""
        return np.concatenate(
            [np.where(item.turns[MET] < NEVER, item.turns[MET], item.kept) for item in self.prospects], axis=1
        )

    @cached_property
    def _best(self) -> NDArray[np.uint8]:
        """uint8[n_positions, n_states]: the best verdict that some way on comes to."""
        met = np.concatenate([item.turns[MET] < NEVER for item in self.prospects], axis=1)
        return np.where(met, MET, np.where(self.keeping < NEVER, NOT_APPLICABLE, NOT_MET)).astype(np.uint8)

    @cached_property
    def _missable(self) -> NDArray[np.bool_]:
        return np.concatenate([item.turns[NOT_MET] < NEVER for item in self.prospects], axis=1)

    @cached_property
    def critical(self) -> NDArray[np.bool_]:
        """bool[n_criteria]: whether a criterion is critical."""
        return np.array([item.automaton.criterion.is_critical for item in self.prospects], dtype=np.bool_)

    @cached_property
    def weights(self) -> NDArray[np.int64]:
        """int64[n_criteria]: what each weighs."""
        return self._weights[0]

    @cached_property
    def _weights(self) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        criteria = [item.automaton.criterion for item in self.prospects]
        barring = np.array([item.bars_a_pass for item in criteria], dtype=np.bool_)
        return np.array([item.weight for item in criteria], dtype=np.int64), barring

    def lost_weight(self, positions: NDArray[np.int32], rows: NDArray[np.uint16]) -> NDArray[np.int64]:
        """int64[n]: how much weight is lost for good; what bars a pass weighs more than all else together."""
        weights, barring = self._weights
        lost = self._best[positions[:, None], rows] == NOT_MET
        found: NDArray[np.int64] = lost @ (weights + barring * (int(weights.sum()) + 1))
        return found

    def bound(self, position: int, row: NDArray[np.uint16]) -> Bound:
        """What no way on from there exceeds: what each criterion can still come to, whatever becomes of the others."""
        return self.bounds(np.array([position]), row[None, :])[0]

    def bounds(self, positions: NDArray[np.int64], rows: NDArray[np.uint16]) -> list[Bound]:
        """The same for many places: `positions: int64[n]`, `rows: uint16[n, n_criteria]`."""
        weights, barring = self._weights
        best = self._best[positions[:, None], rows]
        lost = best == NOT_MET
        met = (best == MET) @ weights
        applicable = met + lost @ weights
        # What may be missed brings a call up to what can be judged, where what can be met does not.
        free = (self._missable[positions[:, None], rows] & (best == NOT_APPLICABLE) & ~barring) @ weights
        judged_on = np.maximum(applicable, np.minimum(self.scorecard.judged_from, applicable + free))
        passes = is_passed(self.scorecard, met, judged_on, (lost & barring).sum(axis=1))
        return [
            Bound(Worth(score_of(int(own), int(weighs)), bool(can)), gone)
            for own, weighs, can, gone in zip(met, applicable, passes, lost, strict=True)
        ]

    @cached_property
    def idle(self) -> NDArray[np.int64]:
        """int64[n_moves]: how little a move is worth showing beside another one that does as well, 0 or more.

        What no criterion looks at, or the customer does not take up, leads nowhere, unless it is a kind word; to hang
        up is less than to put them through.
        """
        kind = frozenset(self.moves.plan.vocabulary.with_role("courtesy"))

        def own(choice: Choice) -> int:
            leads_nowhere = self.board.touched.keys().isdisjoint(choice.acts) and kind.isdisjoint(choice.acts)
            return leads_nowhere + 2 * (choice.role == "hangs_up")

        choices = self.moves.choices
        said = [choice.kind == "response" and kind.isdisjoint(choice.acts) for choice in choices]
        ignored = self._by_move(said) & ~self.moves.heeded
        found: NDArray[np.int64] = self._by_move([own(choice) for choice in choices]) + ignored
        return found

    def _by_move(self, of_each: Sequence[int]) -> NDArray[Any]:
        """By move of the table, what is given for each choice."""
        return np.array(of_each)[self.moves.choice_numbers]

    @cached_property
    def lean(self) -> Lean:
        """What is tried where a way on is looked for: no near miss of approved words, and no error."""
        table, plan = self.table, self.moves.plan
        never = frozenset(plan.vocabulary.with_role(*ERRORS))
        usable = [
            never.isdisjoint(choice.acts) and near_miss_in(plan.vocabulary, choice) is None
            for choice in self.moves.choices
        ]
        fine = np.flatnonzero(self._by_move(usable))
        _, effect = np.unique(self.effects, axis=0, return_inverse=True)
        effect = effect.reshape(-1)
        source = np.repeat(np.arange(len(table.widths)), table.widths)[fine]
        code = (source * len(table.widths) + table.targets[fine]) * (int(effect.max()) + 1)
        _, first = np.unique(code + effect[table.observations[fine]], return_index=True)
        first = np.sort(first)
        widths = np.bincount(source[first], minlength=len(table.widths))
        return Lean(fine[first], widths, np.cumsum(widths) - widths)

    def reached(self, column: int) -> NDArray[np.bool_]:
        """bool[n_positions, n_states]: the states of one criterion that some call comes to, by position."""
        item, found = self.prospects[column], np.zeros_like(self.prospects[column].kept, dtype=np.bool_)
        found[0, item.automaton.start] = True
        source = np.repeat(np.arange(len(self.over)), self.table.widths)
        while True:
            moves, states = np.nonzero(found[source])
            grown = found.copy()
            grown[self.table.targets[moves], item.effects[self.table.observations[moves], states]] = True
            if np.array_equal(grown, found):
                return found
            found = grown

    def _prospect(self, item: Automaton) -> Prospect:
        effects = item.table(len(self.moves.observations))
        kinds = _alike(self.table, effects)
        verdicts = np.array(item.verdicts, dtype=np.uint8)
        turns = tuple(self._turns(effects, kinds, verdicts == verdict) for verdict in range(len(WORDS)))
        return Prospect(item, effects, turns)

    def _turns(self, effects: NDArray[np.uint16], kinds: "_Kinds", wanted: NDArray[np.bool_]) -> Turns:
        """Backwards from the ends with a wanted verdict, a turn at a time. `wanted: bool[n_states]`."""
        turns = np.full((len(self.over), effects.shape[1]), NEVER, dtype=np.int16)
        turns[self.over] = np.where(wanted, 0, NEVER)
        targets, rows = self.table.targets[kinds.moves][:, None], effects[self.table.observations[kinds.moves]]
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
