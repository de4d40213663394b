"""The perfect call: a shortest one with the best score, in which nothing wrong is ever said."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.engine.choice import Choice
from simulator.engine.plan import Plan
from simulator.proof.exploring.graph import FAILED, Graph
from simulator.scoring.grade import score_of


class Perfect(NamedTuple):
    """The best grade any call can get, and a shortest call that gets it, as choice ids.

    `score`: 0 to 100 with one decimal; None if no call passes. `passed`: the call given says nothing that is marked as
    wrong.
    """

    score: float | None
    call: tuple[str, ...]
    passed: bool


def sound(plan: Plan, choice: Choice) -> bool:
    """Whether a choice is not always wrong in this case; one that is right only at some moments is."""
    return choice.response is None or choice.response.is_sound(plan.case.facts)


def best_call(graph: Graph) -> Perfect:
    """Best over all calls; the example is a shortest among those that say nothing wrong, if one of them is best."""
    numbers, grades = graph.endings
    if not grades.passed.any():
        return Perfect(None, (), False)
    # Equal shares of whole numbers are equal as floating-point numbers too, and different ones far enough apart.
    best = grades.worth.max()
    goals = np.zeros(len(graph), dtype=np.bool_)
    goals[numbers[grades.worth == best]] = True
    one = int(np.argmax(grades.worth))
    score = score_of(int(grades.met[one]), int(grades.applicable[one]))
    for only_sound in (True, False):
        found = _shortest(graph, goals, only_sound=only_sound)
        if found is not None:
            return Perfect(score, found, only_sound)
    return Perfect(score, (), False)


def _shortest(graph: Graph, goals: NDArray[np.bool_], *, only_sound: bool) -> tuple[str, ...] | None:
    """The choices of a shortest call to any goal, breadth first and layer by layer; None if there is none.

    `goals: bool[n_configurations]`.
    """
    plan = graph.moves.plan
    usable = {name: not only_sound or sound(plan, choice) for name, choice in plan.choices.items()}
    allowed = np.array([usable[move.choice.id] for row in graph.moves.moves for move in row])
    seen = graph.row_ids == FAILED
    before, by = (np.zeros(len(graph), dtype=np.int32) for _ in range(2))
    layer, seen[0] = np.zeros(1, dtype=np.int32), True
    while len(layer):
        reached = layer[goals[layer]]
        if len(reached):
            return graph.way_to(int(reached[0]), (before, by))
        starts = graph.starts[layer]
        widths = graph.starts[layer + 1] - starts
        source = np.repeat(np.arange(len(layer)), widths)
        index = np.arange(len(source)) - np.repeat(np.cumsum(widths) - widths, widths)
        edges = starts[source] + index
        fine = np.flatnonzero(allowed[graph.move[edges]] & ~seen[graph.target[edges]])
        _, first = np.unique(graph.target[edges[fine]], return_index=True)
        new = fine[np.sort(first)]
        after = graph.target[edges[new]]
        seen[after], before[after], by[after] = True, layer[source[new]], index[new]
        layer = after
    return None
