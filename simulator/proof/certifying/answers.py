"""What answers are worth: a wrong one costs something, a right one does not always, and the two can be told apart."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.engine.choice import Choice
from simulator.engine.plan import Plan
from simulator.proof.certifying.certificate import Finding
from simulator.proof.certifying.perfect import sound
from simulator.proof.exploring.graph import Graph
from simulator.proof.exploring.ledger import PASSING
from simulator.proof.exploring.live_edges import live_edges
from simulator.proof.exploring.move_table import Index32

_LOST = -1.0
_MAY_COST_NOTHING = frozenset({"half_answer"})
"""Mistakes that cost a turn, and nothing else if the trainee goes on to say the rest."""


class _Edges(NamedTuple):
    """The live edges, and the choice that each is taken by: `choice: int16[n_live]`, numbers into `choices`."""

    source: Index32
    target: Index32
    firsts: NDArray[np.int64]
    choice: NDArray[np.int16]
    choices: tuple[Choice, ...]


def _attainable(graph: Graph, edges: _Edges) -> NDArray[np.float64]:
    """float64[n]: the best that can still come of each configuration (`Grades.worth`), in any time; or _LOST."""
    value = np.full(len(graph), _LOST)
    numbers, grades = graph.endings
    value[numbers] = grades.worth
    if not len(edges.source):
        return value
    sources = edges.source[edges.firsts]
    while True:
        best = np.maximum.reduceat(value[edges.target], edges.firsts)
        if not np.any(best > value[sources]):
            return value
        value[sources] = np.maximum(value[sources], best)


def _edges(graph: Graph) -> _Edges:
    every = [move.choice for row in graph.moves.moves for move in row]
    choices = tuple({choice.id: choice for choice in every}.values())
    numbers = {choice.id: number for number, choice in enumerate(choices)}
    by_move = np.array([numbers[choice.id] for choice in every], dtype=np.int16)
    live = live_edges(graph)
    return _Edges(live.source, live.target, live.firsts, by_move[live.move], choices)


def misjudged(graph: Graph) -> Iterator[Finding]:
    """Answers whose mark as right or wrong is not what the scorecard makes of them, and breaches that can pass."""
    plan, edges = graph.moves.plan, _edges(graph)
    value = _attainable(graph, edges)
    yield from _breaches(graph, edges, value)
    worse = value[edges.target] < value[edges.source]
    for number, choice in enumerate(edges.choices):
        costs = worse[edges.choice == number]
        if choice.response is None or not len(costs):
            continue
        if sound(plan, choice) and not _wrong_at_times(plan, choice) and costs.all():
            yield _finding(
                plan,
                "Q818",
                choice,
                f"`{choice.id}` is not marked as wrong here, and whenever it is said the call is worth less.",
                "Mark it as wrong (`why_not`, or `wrong_when` for this case), or see which act of it is punished.",
            )
        elif not sound(plan, choice) and choice.response.mistake not in _MAY_COST_NOTHING and not costs.any():
            yield _finding(
                plan,
                "Q817",
                choice,
                f"`{choice.id}` is marked as wrong here, and in no call does it cost anything.",
                "See which act or criterion is missing; if it only says too little, it is a `half_answer`.",
            )


def _breaches(graph: Graph, edges: _Edges, value: NDArray[np.float64]) -> Iterator[Finding]:
    plan = graph.moves.plan
    breaches = plan.vocabulary.with_role("breach")
    passing = edges.choice[value[edges.target] >= PASSING]
    for number in np.unique(passing):
        choice = edges.choices[number]
        for act in (act for act in choice.acts if act in breaches):
            yield _finding(
                plan,
                "Q819",
                choice,
                f"`{act}` is a breach, and a call in which it is committed by `{choice.id}` can pass.",
                "Let a critical criterion of the scorecard look for it.",
                "error",
            )


def _wrong_at_times(plan: Plan, choice: Choice) -> bool:
    """Whether some of what is said against an answer can be so in this case."""
    facts = plan.case.facts
    return choice.response is not None and any(wrong.when.fits(facts) for wrong in choice.response.wrong_when)


def _finding(
    plan: Plan, code: str, choice: Choice, message: str, fix: str, severity: Literal["error", "warning"] = "warning"
) -> Finding:
    scenario, persona, case = plan.key
    cue, index = next((cue, options.index(choice)) for cue, options in plan.answers.items() if choice in options)
    path = ("responses", cue, index)
    return Finding(code, severity, "scenario", scenario, path, f"[{persona}, {case}] {message}", fix)
