"""The probability that a player who draws every choice passes: exactly, by backward induction with the turns left.

With one turn left, the customer rings off after the choice.
"""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from simulator.proof.exploring.graph import Graph
from simulator.proof.exploring.live_edges import LiveEdges, live_edges

Floats = NDArray[np.float64]
_AT_ONCE = 200_000
"""Rows graded, or edges summed up, at once: what is needed on the way stays small in any graph."""


class PassProbability:
    """Says of any such player how likely they pass a call. What does not depend on the player is worked out once."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._edges = live_edges(graph, stay_alive=True)
        over = graph.over[self._edges.target]
        self._passes_last = np.where(over, graph.passing[self._edges.target], _passes_last(graph, self._edges))

    def of(self, shares: Floats) -> float:
        """The probability, 0 to 1, from the start of a call.

        `shares: float64[n_moves]`: how likely the player takes each move of the graph's `MoveTable` in its position.
        """
        weight = shares[self._edges.move]
        taken = weight > 0
        source, target, weight = self._edges.source[taken], self._edges.target[taken], weight[taken]
        passing = self._graph.passing.astype(np.float64)
        parts, last = list(_parts(source)), self._passes_last[taken]

        def summed(worth_of: Callable[[slice], Floats]) -> Floats:
            """float64[n_configurations] from what edges are worth: sums in the order of the edges."""
            total = passing.copy()
            for part in parts:
                first = source[part.start]
                found = np.bincount(source[part] - first, weight[part] * worth_of(part))
                total[first : first + len(found)] += found
            return total

        value = summed(lambda part: last[part].astype(np.float64))
        for _ in range(self._graph.moves.plan.scenario.turn_limit - 1):
            before = value
            value = summed(lambda part, before=before: before[target[part]])  # type: ignore[misc]
        return float(value[0])


def _parts(source: NDArray[np.int32]) -> Iterator[slice]:
    """Parts of the edges, those of one configuration in one part."""
    start = 0
    while start < len(source):
        last = source[min(start + _AT_ONCE, len(source)) - 1]
        end = int(np.searchsorted(source, last, side="right"))
        yield slice(start, end)
        start = end


def _passes_last(graph: Graph, edges: LiveEdges) -> NDArray[np.bool_]:
    """bool[n_live]: whether a call passes that ends with this edge for want of time, though it led to no ending."""
    observations = len(graph.moves.observations)
    pairs = graph.row_ids[edges.source].astype(np.int64) * observations + graph.table.last_observations[edges.move]
    asked = np.zeros(len(graph.rows) * observations, dtype=np.bool_)
    asked[pairs] = True
    passes, different = np.zeros_like(asked), np.flatnonzero(asked)
    for part in np.array_split(different, 1 + len(different) // _AT_ONCE):
        after = graph.ledger.after(graph.rows[part // observations], part % observations)
        passes[part] = graph.ledger.grades(after).passed
    found: NDArray[np.bool_] = passes[pairs]
    return found
