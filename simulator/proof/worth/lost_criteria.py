"""Which turn of a call cost a criterion: the last moment at which it could still be saved by saying nothing wrong."""

from collections.abc import Sequence, Set

import numpy as np
from numpy.typing import NDArray

from simulator.domain.analysis import Label
from simulator.proof.exploring.automata import NOT_MET, Automaton
from simulator.proof.exploring.graph import Graph
from simulator.proof.worth.course_graphs import CallNode


class LostCriteria:
    """Answers that for calls of one graph. `usable: bool[n_moves]`: the moves in its table that say nothing wrong."""

    def __init__(self, graph: Graph, usable: NDArray[np.bool_]) -> None:
        self._graph, self._usable = graph, usable
        self._tables: dict[int, NDArray[np.bool_]] = {}

    def not_met(self, node: CallNode) -> frozenset[str]:
        """Ids of the criteria that are not met, if the call ended as it stands."""
        criteria = zip(self._graph.automata, node.states, strict=True)
        return frozenset(item.criterion.id for item, state in criteria if item.verdicts[state] == NOT_MET)

    def by_turn(
        self, nodes: Sequence[CallNode], labels: Sequence[Label], missed: Set[str]
    ) -> dict[int, tuple[str, ...]]:
        """Index of a choice of the call (from 0) to the ids of the criteria it lost, in the scorecard's order.

        `nodes`: where the call stood before each choice and, if it goes on, where it stands; `labels`: of each choice;
        `missed`: ids of the criteria that are not met as the call stands. Where the last moment's choice was as good as
        any, what came before had cost the criterion already: the last choice before it that was not.
        """
        found: dict[int, list[str]] = {}
        for column, item in enumerate(self._graph.automata):
            if item.criterion.id not in missed:
                continue
            savable = self._savable(column, item)
            safe = [savable[node.position, node.states[column]] for node in nodes]
            last = max((index for index, is_safe in enumerate(safe) if is_safe), default=0)
            if last < len(labels):
                costly = [index for index in range(last, -1, -1) if labels[index] not in ("best", "good")]
                found.setdefault(costly[0] if costly else last, []).append(item.criterion.id)
        return {index: tuple(ids) for index, ids in found.items()}

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
