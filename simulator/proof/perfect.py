"""The perfect call: a shortest one with the best score, in which nothing wrong is ever said."""

from collections import deque
from typing import NamedTuple

from simulator.engine.plan import Choice, Plan
from simulator.proof.graph import FAILED, Graph


class Perfect(NamedTuple):
    """The best grade any call can get, and a shortest call that gets it."""

    score: float | None
    call: tuple[str, ...]
    passed: bool


def sound(plan: Plan, choice: Choice) -> bool:
    """Whether a choice is not always wrong in this case; one that is right only at some moments is."""
    response = choice.response
    if response is None:
        return True
    if response.why_not is not None:
        return False
    facts = plan.case.facts
    return not any(
        wrong.when.model_fields_set <= {"facts"}
        and all(facts.get(name) == value for name, value in wrong.when.facts.items())
        for wrong in response.wrong_when
    )


def best_call(graph: Graph) -> Perfect:
    """Best over all calls; the example is a shortest among those that say nothing wrong, if one of them is best."""
    best = None
    for number in range(len(graph)):
        grade = graph.grade(number) if graph.ended(number) else None
        if grade and grade.share is not None and grade.passed and (best is None or grade.share > best):
            best = grade.share
    if best is None:
        return Perfect(None, (), False)
    for only_sound in (True, False):
        found = _shortest(graph, best, only_sound=only_sound)
        if found is not None:
            return Perfect(round(float(best), 1), found, only_sound)
    return Perfect(round(float(best), 1), (), False)


def _shortest(graph: Graph, best: object, *, only_sound: bool) -> tuple[str, ...] | None:
    plan = graph.moves.plan
    allowed = [
        [index for index, move in enumerate(row) if not only_sound or sound(plan, move.choice)]
        for row in graph.moves.moves
    ]
    parents: dict[int, tuple[int, int]] = {0: (0, 0)}
    queue = deque([0])
    while queue:
        number = queue.popleft()
        if graph.ended(number):
            grade = graph.grade(number)
            if grade and grade.passed and grade.share == best:
                return _way(graph, parents, number)
            continue
        for index in allowed[graph.place[number]]:
            after = graph.edges[number][index]
            if after not in parents and graph.marks[after] != FAILED:
                parents[after] = (number, index)
                queue.append(after)
    return None


def _way(graph: Graph, parents: dict[int, tuple[int, int]], number: int) -> tuple[str, ...]:
    way: list[str] = []
    while number:
        number, index = parents[number]
        way.append(graph.moves.moves[graph.place[number]][index].choice.id)
    return tuple(reversed(way))
