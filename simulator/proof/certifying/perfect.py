"""The perfect call: a shortest one with the best score, in which nothing wrong is ever said."""

from collections import deque
from fractions import Fraction
from typing import NamedTuple

from simulator.engine.plan import Choice, Plan
from simulator.proof.exploring.graph import FAILED, Graph


class Perfect(NamedTuple):
    """The best grade any call can get, and a shortest call that gets it."""

    score: float | None
    call: tuple[str, ...]
    passed: bool


def sound(plan: Plan, choice: Choice) -> bool:
    """Whether a choice is not always wrong in this case; one that is right only at some moments is."""
    return choice.response is None or choice.response.is_sound(plan.case.facts)


def best_call(graph: Graph) -> Perfect:
    """Best over all calls; the example is a shortest among those that say nothing wrong, if one of them is best."""
    grades = graph.endings.grades
    shares = {
        (int(met), int(of)): Fraction(100 * int(met), int(of))
        for met, of in zip(grades.met[grades.passed], grades.applicable[grades.passed], strict=True)
    }
    if not shares:
        return Perfect(None, (), False)
    best = max(shares.values())
    goals = {
        number
        for number, met, of, passed in zip(
            graph.endings.numbers.tolist(),
            grades.met.tolist(),
            grades.applicable.tolist(),
            grades.passed.tolist(),
            strict=True,
        )
        if passed and shares[met, of] == best
    }
    for only_sound in (True, False):
        found = _shortest(graph, goals, only_sound=only_sound)
        if found is not None:
            return Perfect(round(float(best), 1), found, only_sound)
    return Perfect(round(float(best), 1), (), False)


def _shortest(graph: Graph, goals: set[int], *, only_sound: bool) -> tuple[str, ...] | None:
    plan = graph.moves.plan
    usable = {name for name, choice in plan.choices.items() if not only_sound or sound(plan, choice)}
    allowed = [[index for index, move in enumerate(row) if move.choice.id in usable] for row in graph.moves.moves]
    place, edges, lost = graph.place.tolist(), graph.edges, (graph.marks == FAILED).tolist()
    parents: dict[int, tuple[int, int]] = {0: (0, 0)}
    queue = deque([0])
    while queue:
        number = queue.popleft()
        if number in goals:
            return _way(graph, parents, number)
        for index in allowed[place[number]]:
            after = edges[number][index]
            if after not in parents and not lost[after]:
                parents[after] = (number, index)
                queue.append(after)
    return None


def _way(graph: Graph, parents: dict[int, tuple[int, int]], number: int) -> tuple[str, ...]:
    way: list[str] = []
    while number:
        number, index = parents[number]
        way.append(graph.moves.moves[graph.place[number]][index].choice.id)
    return tuple(reversed(way))
