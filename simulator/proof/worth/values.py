"""What every configuration of a call is worth, by backward induction over its graph; exact, with the turns left.

Endings are ranked by what they are worth: a pass before no pass, then the score. A choice costs a turn, and one that
is always wrong in this case costs more than any number of turns, so that among the ways to the best the shortest sound
one is found. All of it is one whole number per configuration, its *key*, and the comparisons are exact:

    key = _RANK * (rank + 1) - turns to the end - _UNSOUND * choices on the way that are always wrong

where `rank` counts the different worths of endings from the lowest (0). A negative key is lost: nothing is left but
critical errors.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.analysis import Worth
from simulator.domain.scenario import MOST_TURNS
from simulator.proof.certifying.perfect import sound
from simulator.proof.exploring.graph import FAILED, Graph
from simulator.proof.exploring.ledger import Grades
from simulator.scoring.grade import score_of

Keys = NDArray[np.signedinteger[Any]]
"""Keys of configurations or edges: int32 where the ranks fit, as they nearly always do, else int64."""
_UNSOUND = MOST_TURNS + 1
"""One choice that is always wrong outweighs every turn a call can have."""
_RANK = MOST_TURNS * (1 + _UNSOUND) + 1
"""One step of rank outweighs a call of nothing but choices that are always wrong."""


class RankedMove(NamedTuple):
    """One choice at a moment.

    `move`: its place among the moves of the position. `key`: a higher one is better, equal ones are equally good, and
    a negative one is lost: by it (`fatal`: it is a critical error), or by whatever comes after it.
    """

    move: int
    key: int
    fatal: bool


class Values:
    """The worth of every configuration of one graph with any number of turns left, from 1 to the turn limit."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        plan = graph.moves.plan
        self._worths, ended, last = _ranked(graph)
        self._lost = _lost(ended.dtype)
        cost = {name: 1 if sound(plan, choice) else 1 + _UNSOUND for name, choice in plan.choices.items()}
        costs = np.array([cost[move.choice.id] for row in graph.moves.moves for move in row], dtype=ended.dtype)
        self._cost = costs[graph.move]
        self._ended, self._last = ended, last
        # Nothing leads on where the call is over, nor where every choice is a further error.
        leads_on = np.flatnonzero(np.diff(graph.starts))
        # By turns left, from 1: keys[n] each. With one turn left, the customer rings off after it.
        self._by_turns = [self._best(last, leads_on)]
        target = graph.target.astype(np.intp)
        while len(self._by_turns) < plan.scenario.turn_limit:
            after = self._best(self._by_turns[-1][target], leads_on)
            if np.array_equal(after, self._by_turns[-1]):
                break
            self._by_turns.append(after)

    def worth(self, number: int, turns_left: int) -> Worth:
        """What can still come of a configuration with so many turns left (0 where the call is over)."""
        return self._decoded(int(self._keys(turns_left)[number]))

    def ranked_moves(self, number: int, turns_left: int) -> list[RankedMove]:
        """Every choice of a configuration, in the order of its moves; `turns_left` counts it too: 1 or more."""
        edges = slice(*self.graph.starts[number : number + 2].tolist())
        targets = self.graph.target[edges]
        if turns_left > 1:
            reached, fatal = self._keys(turns_left - 1)[targets], self.graph.row_ids[targets] == FAILED
        else:
            reached = self._last[edges]
            fatal = reached < 0
        keys = reached - self._cost[edges]
        return [RankedMove(*move) for move in zip(range(len(keys)), keys.tolist(), fatal.tolist(), strict=True)]

    def after(self, move: RankedMove) -> Worth:
        """What can still come of a call once this choice is made."""
        return self._decoded(move.key)

    def _decoded(self, key: int) -> Worth:
        if key < 0:
            return Worth(None, can_pass=False)
        rank = -(-key // _RANK) - 1  # rounded up: what was taken off the key is less than one step of rank
        return self._worths[rank]

    def _keys(self, turns_left: int) -> Keys:
        return self._by_turns[min(max(turns_left, 1), len(self._by_turns)) - 1]

    def _best(self, reached: Keys, leads_on: NDArray[np.int64]) -> Keys:
        """keys[n]: the key of each configuration, from those of what its edges lead to (keys[n_edges])."""
        keys = self._ended.copy()
        if len(leads_on):
            best = np.maximum.reduceat(reached - self._cost, self.graph.starts[leads_on])
            keys[leads_on] = np.where(best < 0, self._lost, best)
        return keys


def _lost(kind: np.dtype[Any]) -> int:
    """The key of what is lost: still negative, and still a number of this kind, whatever is taken off it."""
    return int(np.iinfo(kind).min) // 2


def _ranked(graph: Graph) -> tuple[tuple[Worth, ...], Keys, Keys]:
    """What endings can be worth, by rank; then keys[n], of configurations in which the call is over, else lost.

    And keys[n_edges]: of each edge, if it is taken with one turn left.
    """
    ends = graph.endings.grades
    pairs, back = _last_pairs(graph)
    observations = len(graph.moves.observations)
    rows = graph.ledger.after(graph.rows[pairs // observations], pairs % observations)
    lasts, lost = graph.ledger.grades(rows), graph.ledger.lost(rows)
    different, first = np.unique(np.concatenate((ends.worth, lasts.worth)), return_index=True)
    worths = tuple(_worth(ends, lasts, index) for index in first.tolist())
    kind: np.dtype[Any] = np.dtype(np.int32 if (len(worths) + 1) * _RANK < np.iinfo(np.int32).max // 2 else np.int64)
    ended = np.full(len(graph), _lost(kind), dtype=kind)
    ended[graph.endings.numbers] = (np.searchsorted(different, ends.worth) + 1) * _RANK
    ranks = np.where(lost, _lost(kind), (np.searchsorted(different, lasts.worth) + 1) * _RANK).astype(kind)
    last = np.full(graph.edge_count, _lost(kind), dtype=kind)
    alive = back >= 0
    last[alive] = ranks[back[alive]]
    return worths, ended, last


def _worth(ends: Grades, lasts: Grades, index: int) -> Worth:
    """The worth of one of the endings, those of `lasts` counted after those of `ends`."""
    grades, at = (ends, index) if index < len(ends.met) else (lasts, index - len(ends.met))
    return Worth(score_of(int(grades.met[at]), int(grades.applicable[at])) or 0.0, bool(grades.passed[at]))


def _last_pairs(graph: Graph) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Different (row, last observation) of edges, packed: int64[n_pairs]; and which of them each edge has.

    The latter is int64[n_edges], -1 where the call is lost before the edge.
    """
    observations = len(graph.moves.observations)
    own = graph.row_ids[graph.source].astype(np.int64)
    alive = own != FAILED
    last = graph.table.last_observations[graph.move[alive]]
    pairs, found = np.unique(own[alive] * observations + last, return_inverse=True)
    back = np.full(graph.edge_count, -1, dtype=np.int64)
    back[alive] = found
    return pairs, back
