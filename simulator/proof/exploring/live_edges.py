"""The edges of a graph that still matter to what a call can come to."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.proof.exploring.graph import FAILED, Graph
from simulator.proof.exploring.move_table import Index32


class LiveEdges(NamedTuple):
    """Edges out of configurations that are not lost for good, in the order of the graph: `int32[n_live]` each.

    `source` (rising) and `target` are configurations, `move` is a place in the graph's `MoveTable`.
    """

    source: Index32
    target: Index32
    move: Index32

    @property
    def firsts(self) -> NDArray[np.int64]:
        """Where the edges of each source begin, rising: to reduce over the choices of a configuration."""
        return np.flatnonzero(np.diff(self.source, prepend=-1))


def live_edges(graph: Graph, *, stay_alive: bool = False) -> LiveEdges:
    """The live edges; `stay_alive`: without those that lead to a configuration lost for good."""
    alive = (graph.row_ids != FAILED)[graph.source]
    if stay_alive:
        alive &= (graph.row_ids != FAILED)[graph.target]
    return LiveEdges(graph.source[alive], graph.target[alive], graph.move[alive])
