"""What every configuration of a call is worth, by backward induction over its graph; exact, with the turns left.

Endings are ranked by what they are worth: a pass before no pass, then the score. A choice costs a turn, and one that
is always wrong in this case costs more than any number of turns, so that among the ways to the best the shortest sound
one is found. All of it is one whole number per configuration, and the comparisons are exact.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.analysis import Worth
from simulator.proof.certifying.perfect import sound
from simulator.proof.exploring.graph import FAILED, Graph
from simulator.proof.exploring.ledger import Grades

Keys = NDArray[np.int64]
_PASS = 2.0
"""Added to the share of weight met where an ending passes: any pass is worth more than no pass."""
_RANK, _UNSOUND = 1 << 16, 1 << 8
"""One step of rank outweighs every cost of a call (at most 60 turns), one unsound choice outweighs every turn."""
_LOST = np.int64(-(1 << 62))


class Way(NamedTuple):
    """One choice at a moment: the place of its move among those of the position, and its key.

    A higher key is better, equal keys are equally good, and a negative one is lost: a critical error is made by it
    (`fatal`), or by whatever comes after it.
    """

    move: int
    key: int
    fatal: bool


class Values:
    """The worth of every configuration of one graph with any number of turns left."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        plan = graph.moves.plan
        self._limit = plan.scenario.turn_limit
        every = [move.choice for row in graph.moves.moves for move in row]
        usable = {name: sound(plan, choice) for name, choice in plan.choices.items()}
        costs = np.array([1 if usable[choice.id] else 1 + _UNSOUND for choice in every], dtype=np.int64)
        self._cost = costs[graph.move]
        self._failed = graph.marks[graph.target] == FAILED
        self._worth, self._ended, self._last = self._ranked()
        # Nothing leads on where the call is over, nor where every choice is a further error.
        leads_on = np.flatnonzero(np.diff(graph.starts))
        # With one turn left, the customer rings off after it.
        self._by_turns = [self._best(self._last, leads_on)]
        target = graph.target.astype(np.intp)
        while len(self._by_turns) < self._limit:
            after = self._best(self._by_turns[-1][target], leads_on)
            if np.array_equal(after, self._by_turns[-1]):
                break
            self._by_turns.append(after)

    def worth(self, number: int, left: int) -> Worth:
        """What can still come of a configuration with so many turns left (0 where the call is over)."""
        return self._decoded(int(self._keys(left)[number]))

    def ways(self, number: int, left: int) -> list[Way]:
        """Every choice of a configuration with its key, in the order of its moves."""
        edges = slice(*self.graph.starts[number : number + 2].tolist())
        reached = self._keys(left - 1)[self.graph.target[edges]] if left > 1 else self._last[edges]
        fatal = self._failed[edges] if left > 1 else reached < 0
        keys = reached - self._cost[edges]
        return [Way(*way) for way in zip(range(len(keys)), keys.tolist(), fatal.tolist(), strict=True)]

    def after(self, way: Way) -> Worth:
        """What can still come of a call once this choice is made."""
        return self._decoded(way.key)

    def _decoded(self, key: int) -> Worth:
        if key < 0:
            return Worth(None, can_pass=False)
        value = float(self._worth[-(-key // _RANK) - 1])
        share = value - _PASS if value >= _PASS else value
        return Worth(round(100 * share, 1), value >= _PASS)

    def _keys(self, left: int) -> Keys:
        return self._by_turns[min(max(left, 1), len(self._by_turns)) - 1]

    def _ranked(self) -> tuple[NDArray[np.float64], Keys, Keys]:
        """Different worths in order; the key of each configuration that is over; of each edge, if it is the last."""
        graph = self.graph
        ends = _value(graph.endings.grades)
        pairs, back = self._last_pairs()
        sights = len(graph.moves.sights)
        rows = graph.ledger.after(graph.known[pairs // sights], pairs % sights)
        lasts, lost = _value(graph.ledger.grades(rows)), graph.ledger.lost(rows)
        worth = np.unique(np.concatenate((ends, lasts)))
        ended = np.full(len(graph), _LOST)
        ended[graph.endings.numbers] = (np.searchsorted(worth, ends) + 1) * _RANK
        last = np.full(graph.edge_count, _LOST)
        ranks = np.where(lost, _LOST, (np.searchsorted(worth, lasts) + 1) * _RANK)
        last[back >= 0] = ranks[back[back >= 0]]
        return worth, ended, last

    def _last_pairs(self) -> tuple[Keys, NDArray[np.int64]]:
        """Different (marks, last sight) of edges, and which of them each edge has; -1 where the call is lost before."""
        graph = self.graph
        own = graph.marks[graph.source].astype(np.int64)
        alive = own != FAILED
        pairs, found = np.unique(
            own[alive] * len(graph.moves.sights) + graph.table.last[graph.move[alive]], return_inverse=True
        )
        back = np.full(graph.edge_count, -1, dtype=np.int64)
        back[alive] = found
        return pairs, back

    def _best(self, reached: Keys, leads_on: NDArray[np.int64]) -> Keys:
        """The key of each configuration, from those of what its edges lead to."""
        keys = self._ended.copy()
        if len(leads_on):
            best = np.maximum.reduceat(reached - self._cost, self.graph.starts[leads_on])
            keys[leads_on] = np.where(best < 0, _LOST, best)
        return keys


def _value(grades: Grades) -> NDArray[np.float64]:
    value: NDArray[np.float64] = grades.met / np.maximum(grades.applicable, 1) + _PASS * grades.passed
    return value
