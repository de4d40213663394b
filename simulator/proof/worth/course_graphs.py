"""Where a call stands among all courses it can still take.

After a critical error the call cannot pass any more, and its graph says no more of it; what score it can still come to
is then read from a graph of its own, which begins at that moment and in which that error is made already. Every further
critical error begins another one (decision 7).
"""

from functools import cached_property
from threading import RLock
from typing import NamedTuple

from cachetools import LRUCache, cachedmethod

from simulator.domain.analysis import Worth
from simulator.domain.scorecard import Scorecard
from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.engine.plan import Plan
from simulator.proof.exploring.graph import FAILED, Graph, TooLarge, explore, explore_from
from simulator.proof.exploring.moves import Moves, explore_moves
from simulator.proof.worth.values import Values
from simulator.scoring.monitor_board import MonitorBoard

_EXPLORING = RLock()
"""One graph is explored at a time. Several would each take as much longer, and all else with them: they share a
processor, and whoever answers a click has to get at it between them."""
_GRAPHS = 8
"""Graphs after critical errors that are kept, the last ones used: each may be larger than that of the whole call."""
_STEPS = 128
"""Steps between nodes that are kept, the last ones taken, 1 kB each: who looks ahead walks the same way again."""

Origin = tuple[int, tuple[int, ...]]
"""The moment after a critical error at which a graph begins: position, and the state of every criterion."""


class CallNode(NamedTuple):
    """Where a call stands at a moment. A value of numbers only: it holds no graph, so it may outlive that.

    `origin`: the graph it stands in; None for that of the whole call. `number`: its configuration there; `position`: a
    number into `Moves.positions`; `states`: the state of every criterion that counts, in the scorecard's order.
    `turns_left`: choices there is time for, 1 or more. `worth`: what can still come of the call; where it is not
    `exact`, at least so much.

    In an open call there is no graph: `position` is a number among those of its single moves and the `longer` turns
    that were said in it, and `way` is the best way on that was found, as choice ids.
    """

    origin: Origin | None
    number: int
    position: int
    states: tuple[int, ...]
    turns_left: int
    worth: Worth
    exact: bool = True
    longer: tuple[str, ...] = ()
    way: tuple[str, ...] = ()


class CourseGraphs:
    """The graphs that calls of one plan stand in: the one explored once, the others once for each error met of late.

    Safe for any number of threads: whoever comes while one is explored waits for it.
    """

    def __init__(self, plan: Plan, scorecard: Scorecard) -> None:
        self._plan, self._scorecard = plan, scorecard
        self._lock = RLock()
        self._explored: Values | TooLarge | None = None
        self._after_errors: LRUCache[Origin, Values] = LRUCache(_GRAPHS)
        self._steps: LRUCache[tuple[CallNode, str], CallNode] = LRUCache(_STEPS)

    @property
    def whole(self) -> Values:
        """The worth of everything that the start of a call can come to. Raises TooLarge where nothing can be said."""
        with self._lock:
            if self._explored is None:
                with _EXPLORING:
                    try:
                        self._explored = Values(explore(explore_moves(self._plan), self._scorecard))
                    except TooLarge as error:
                        self._explored = error
        if isinstance(self._explored, TooLarge):
            raise TooLarge
        return self._explored

    def values_of(self, origin: Origin | None) -> Values:
        """The worth of everything in one graph, explored again if it was long ago. Raises TooLarge."""
        if origin is None:
            return self.whole
        with self._lock:
            found = self._after_errors.get(origin)
            if found is None:
                graph = self.whole.graph  # explored before, so that the next lock is not asked for twice
                with _EXPLORING:
                    found = self._after_errors[origin] = Values(self._after_error(graph, *origin))
        return found

    def _after_error(self, graph: Graph, position: int, states: tuple[int, ...]) -> Graph:
        """What is left after critical errors: they count as not met, and fail nothing any more."""
        criteria = tuple(
            item._replace(lost=frozenset()) if state in item.lost else item
            for item, state in zip(graph.automata, states, strict=True)
        )
        return explore_from(self._careful, graph.board, criteria, position, states)

    @cached_property
    def _careful(self) -> Moves:
        """The moves without those that do what a critical criterion forbids: once was enough."""
        moves = self.whole.graph.moves
        rows = tuple(tuple(move for move in row if not self.is_forbidden(move.choice)) for row in moves.moves)
        return moves._replace(moves=rows)

    def is_forbidden(self, choice: Choice) -> bool:
        """Whether a critical criterion forbids it: an error the second time too, though the score falls only once."""
        return not self._forbidden.isdisjoint(choice.acts)

    @cached_property
    def _forbidden(self) -> frozenset[str]:
        return forbidden_for_good(self.whole.graph.board)

    # nodes

    def start(self) -> CallNode:
        """Where every call begins. Raises TooLarge."""
        graph, limit = self.whole.graph, self._plan.scenario.turn_limit
        if graph.row_ids[0] != FAILED:
            return self._node(None, 0, limit)
        return self._node((0, tuple(item.start for item in graph.automata)), 0, limit)

    @cachedmethod(lambda self: self._steps, lock=lambda self: self._lock)
    def after(self, node: CallNode, choice_id: str) -> CallNode:
        """Where a call stands after a choice that is not its last: `node.turns_left` is 2 or more."""
        graph, whole = self.values_of(node.origin).graph, self.whole.graph
        for move, target in zip(graph.moves.moves[node.position], graph.edges_of(node.number), strict=True):
            if move.choice.id == choice_id and graph.row_ids[target] != FAILED:
                return self._node(node.origin, target, node.turns_left - 1)
        made = next(move for move in whole.moves.moves[node.position] if move.choice.id == choice_id)
        states = (item.step(state, made.observation) for item, state in zip(whole.automata, node.states, strict=True))
        return self._node((made.target, tuple(states)), 0, node.turns_left - 1)

    def _node(self, origin: Origin | None, number: int, turns_left: int) -> CallNode:
        values = self.values_of(origin)
        graph = values.graph
        return CallNode(
            origin,
            number,
            int(graph.position_ids[number]),
            tuple(graph.rows[graph.row_ids[number]].tolist()),
            turns_left,
            values.worth(number, turns_left),
        )

    def nodes(self, call: Call, known: tuple[CallNode, ...] = ()) -> tuple[CallNode, ...]:
        """Where a call stood before each choice; and where it stands now, if it is still going on. Raises TooLarge.

        `known`: the first of them, where they were found before.
        """
        found = list(known) or [self.start()]
        for choice_id in call.choices[len(found) - 1 :]:
            if found[-1].turns_left > 1:
                found.append(self.after(found[-1], choice_id))
        return tuple(found[: len(call.choices)] if call.ended else found)


def forbidden_for_good(board: MonitorBoard) -> frozenset[str]:
    """The acts that a critical criterion of a board forbids, whatever was heard."""
    return frozenset(
        act
        for watch in board.watches
        if watch.criterion.is_critical
        for part in watch.parts
        if not part.heard
        for act in part.part.check.absence or ()
    )
