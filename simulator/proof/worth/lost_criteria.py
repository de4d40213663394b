"""Which turn of a call cost a criterion: the one after which no sound course saves it any more.

What is said of a turn rests on the call up to there, so that it is the same while the call goes on and afterwards.
"""

from collections.abc import Set

import numpy as np
from numpy.typing import NDArray

from simulator.proof.exploring.automata import NOT_MET, Automaton
from simulator.proof.exploring.graph import Graph
from simulator.proof.worth.course_graphs import CallNode


class LostCriteria:
    """Answers that for calls of one graph. `usable: bool[n_moves]`: the moves in its table that say nothing wrong."""

    def __init__(self, graph: Graph, usable: NDArray[np.bool_]) -> None:
        self._graph, self._usable = graph, usable
        self._tables: dict[int, NDArray[np.bool_]] = {}

    def savable(self, node: CallNode) -> frozenset[str]:
        """Ids of the criteria that some sound course from here does not leave unmet, however long it takes."""
        return frozenset(
            item.criterion.id
            for column, item in enumerate(self._graph.automata)
            if self._savable(column, item)[node.position, node.states[column]]
        )

    def by(self, before: CallNode, savable: Set[str], violated: Set[str], gone: Set[str]) -> tuple[str, ...]:
        """Ids of the criteria that one turn lost, in the scorecard's order.

        `before`: where the call stood; `savable`: what can be saved after the turn, or of a call that is over, what is
        not unmet; `violated`: what the turn violated, which is its loss also where nothing could have saved it;
        `gone`: what turns before it lost.
        """
        lost = (self.savable(before) | violated) - savable
        return tuple(item.criterion.id for item in self._graph.automata if item.criterion.id in lost - gone)

    def _savable(self, column: int, item: Automaton) -> NDArray[np.bool_]:
        if column not in self._tables:
            self._tables[column] = _savable(self._graph, self._usable, item)
        return self._tables[column]


def _savable(graph: Graph, usable: NDArray[np.bool_], item: Automaton) -> NDArray[np.bool_]:
    """bool[n_positions, n_states]: whether some usable course from there does not end with a criterion not met."""
    table = graph.table
    size = len(item.verdicts)
    after = item.table(len(graph.moves.observations))[table.observations]
    fine = np.array([code != NOT_MET for code in item.verdicts])
    over = table.widths == 0
    safe = np.zeros((len(table.widths), size), dtype=np.bool_)
    safe[over] = fine
    open_ = np.flatnonzero(~over)
    while True:
        reached = safe[table.targets[:, None], after] & usable[:, None]
        grown = safe.copy()
        grown[open_] = np.logical_or.reduceat(reached, table.starts[open_], axis=0)
        if np.array_equal(grown, safe):
            return safe
        safe = grown
