"""How likely a call is passed without knowing anything: exactly, by backward induction over the graph.

Each policy is a player who picks evenly among the choices it allows itself. The turn limit is part of the graph's
time: with one turn left, the customer rings off after the choice.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.engine.plan import Choice
from simulator.proof.graph import FAILED, Graph
from simulator.proof.moves import Move

LOOK_UPS = frozenset({"verify_identity", "check_account_status", "search_noc", "review_notes"})
_COURTEOUS = ("sorry", "apolog", "understand", "thank", "please", "appreciate", "happy to", "hear you", "of course")
_KIND = frozenset({"apologise", "empathise", "acknowledge"})

Allowed = Callable[[Sequence[Move]], Sequence[int]]
"""Which of the moves of a position a player considers."""


class Chances(NamedTuple):
    """Probability to pass, 0 to 1, per policy."""

    random: float
    first: float
    last: float
    longest: float
    polite: float
    never_looks: float
    apologises: float
    transfers: float
    does_nothing: float


def courtesy(text: str) -> int:
    """How many courteous words a text has."""
    lowered = text.lower()
    return sum(lowered.count(word) for word in _COURTEOUS)


def _best(moves: Sequence[Move], worth: Callable[[Choice], int]) -> list[int]:
    """The spoken choice worth most (all of them if several tie), and everything on the desk."""
    spoken = [index for index, move in enumerate(moves) if move.choice.kind == "response"]
    desk = [index for index, move in enumerate(moves) if move.choice.kind == "action"]
    top = max((worth(moves[index].choice) for index in spoken), default=0)
    return [index for index in spoken if worth(moves[index].choice) == top] + desk


def _kind_first(moves: Sequence[Move]) -> list[int]:
    kind = [index for index, move in enumerate(moves) if _KIND & set(move.choice.acts)]
    desk = [index for index, move in enumerate(moves) if move.choice.kind == "action"]
    return [*kind, *desk] if kind else list(range(len(moves)))


POLICIES: Mapping[str, Allowed] = {
    "random": lambda moves: range(len(moves)),
    "longest": lambda moves: _best(moves, lambda choice: len(choice.text)),
    "polite": lambda moves: _best(moves, lambda choice: courtesy(choice.text)),
    "never_looks": lambda moves: [index for index, move in enumerate(moves) if move.choice.id not in LOOK_UPS],
    "apologises": _kind_first,
}
"""Players who know nothing of the call. Those who choose by how a line reads use the desk at random."""


def pass_chances(graph: Graph) -> Chances:
    """The exact probability to pass, for every policy."""
    names = tuple(POLICIES)
    values = dict(zip(names, _induction(graph, [POLICIES[name] for name in names]), strict=True))
    by_place = _by_place(graph)
    at_once = [index for index, move in enumerate(graph.moves.moves[0]) if move.choice.group == "routing"]
    nothing = [index for index, move in enumerate(graph.moves.moves[0]) if move.choice.group == "hanging_up"]
    return Chances(
        first=by_place,
        last=by_place,
        transfers=max((_passes(graph, graph.edges[0][index]) for index in at_once), default=0.0),
        does_nothing=max((_passes(graph, graph.edges[0][index]) for index in nothing), default=0.0),
        **values,
    )


def _passes(graph: Graph, number: int) -> float:
    grade = graph.grade(number)
    return float(bool(grade and grade.passed and graph.ended(number)))


class _Edges(NamedTuple):
    source: NDArray[np.int64]
    target: NDArray[np.int64]
    last: NDArray[np.float64]
    weights: list[NDArray[np.float64]]


def _induction(graph: Graph, policies: Sequence[Allowed]) -> list[float]:
    passed = np.array([_passes(graph, number) for number in range(len(graph))])
    edges = _edges(graph, passed, policies)
    turns = graph.moves.plan.scenario.turn_limit
    results = []
    for weight in edges.weights:
        value = passed + np.bincount(edges.source, weight * edges.last, minlength=len(graph))
        for _ in range(turns - 1):
            value = passed + np.bincount(edges.source, weight * value[edges.target], minlength=len(graph))
        results.append(float(value[0]))
    return results


def _edges(graph: Graph, passed: NDArray[np.float64], policies: Sequence[Allowed]) -> _Edges:
    """The edges that can still lead to a pass, each with its weight per policy and its worth as the last turn."""
    shares = [[_shares(row, policy) for row in graph.moves.moves] for policy in policies]
    source, target, last = [], [], []
    weights: list[list[float]] = [[] for _ in policies]
    for number, row in enumerate(graph.edges):
        place = graph.place[number]
        if graph.marks[number] == FAILED:
            continue
        for index, after in enumerate(row):
            if graph.marks[after] == FAILED:
                continue
            source.append(number)
            target.append(after)
            last.append(_last(graph, passed, number, index, after))
            for column, share in zip(weights, shares, strict=True):
                column.append(share[place][index])
    return _Edges(
        np.array(source, dtype=np.int64),
        np.array(target, dtype=np.int64),
        np.array(last),
        [np.array(column) for column in weights],
    )


def _last(graph: Graph, passed: NDArray[np.float64], number: int, index: int, after: int) -> float:
    """What an edge is worth with no turn left: the customer rings off, unless the call ends anyway."""
    if graph.ended(after):
        return float(passed[after])
    grade = graph.grade_after(number, graph.moves.moves[graph.place[number]][index].last_symbols)
    return float(bool(grade and grade.passed))


def _shares(moves: Sequence[Move], policy: Allowed) -> list[float]:
    allowed = set(policy(moves))
    return [1 / len(allowed) if index in allowed else 0.0 for index in range(len(moves))]


def _by_place(graph: Graph) -> float:
    """Always the first answer (or always the last): the order is drawn per cue, each answer equally likely to be there.

    The player stays with one answer per cue for the whole call, so the walk branches only where a cue is new.
    """
    turns = graph.moves.plan.scenario.turn_limit

    def walk(number: int, drawn: dict[str, int], left: int) -> float:
        while left and not graph.ended(number) and graph.marks[number] != FAILED:
            cue = graph.moves.plan.places[graph.moves.positions[graph.place[number]].state].cue
            moves = graph.moves.moves[graph.place[number]]
            if cue not in drawn:
                options = [index for index, move in enumerate(moves) if move.choice.kind == "response"]
                return sum(walk(number, {**drawn, cue: index}, left) for index in options) / len(options)
            index = drawn[cue]
            if left == 1:
                grade = graph.grade_after(number, moves[index].last_symbols)
                return float(bool(grade and grade.passed))
            number, left = graph.edges[number][index], left - 1
        return _passes(graph, number)

    return walk(0, {}, turns)
