"""How likely a call is passed without knowing anything: exactly, by backward induction over the graph.

Each policy is a player who picks evenly among the choices it allows itself. The turn limit is part of the graph's
time: with one turn left, the customer rings off after the choice.
"""

from collections.abc import Callable, Mapping, Sequence, Set
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.roles import FINDS_OUT
from simulator.domain.vocabulary import Vocabulary
from simulator.domain.wording import courtesy
from simulator.engine.plan import Choice
from simulator.proof.exploring.graph import FAILED, Graph, Narrow
from simulator.proof.exploring.ledger import Ledger, Matrix
from simulator.proof.exploring.moves import Move

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


def _best(moves: Sequence[Move], worth: Callable[[Choice], int]) -> list[int]:
    """The spoken choice worth most (all of them if several tie), and everything on the desk."""
    spoken = [index for index, move in enumerate(moves) if move.choice.kind == "response"]
    desk = [index for index, move in enumerate(moves) if move.choice.kind == "action"]
    top = max((worth(moves[index].choice) for index in spoken), default=0)
    return [index for index in spoken if worth(moves[index].choice) == top] + desk


def _kind_first(moves: Sequence[Move], kindnesses: Set[str]) -> list[int]:
    kind = [index for index, move in enumerate(moves) if kindnesses & set(move.choice.acts)]
    desk = [index for index, move in enumerate(moves) if move.choice.kind == "action"]
    return [*kind, *desk] if kind else list(range(len(moves)))


def _policies(vocabulary: Vocabulary) -> Mapping[str, Allowed]:
    """Players who know nothing of the call. Those who choose by how a line reads use the desk at random."""
    kindnesses = frozenset(vocabulary.with_role("courtesy"))
    return {
        "random": lambda moves: range(len(moves)),
        "longest": lambda moves: _best(moves, lambda choice: len(choice.text)),
        "polite": lambda moves: _best(moves, lambda choice: courtesy(choice.text)),
        "never_looks": lambda moves: [index for index, move in enumerate(moves) if move.choice.role not in FINDS_OUT],
        "apologises": lambda moves: _kind_first(moves, kindnesses),
    }


def pass_chances(graph: Graph) -> Chances:
    """The exact probability to pass, for every policy."""
    policies = _policies(graph.moves.plan.vocabulary)
    values = dict(zip(policies, _induction(graph, list(policies.values())), strict=True))
    by_place = _by_place(graph)
    at_once = [index for index, move in enumerate(graph.moves.moves[0]) if move.choice.role == "transfer"]
    nothing = [index for index, move in enumerate(graph.moves.moves[0]) if move.choice.role == "hangs_up"]
    return Chances(
        first=by_place,
        last=by_place,
        transfers=max((float(graph.edges[0][index] in graph.passing) for index in at_once), default=0.0),
        does_nothing=max((float(graph.edges[0][index] in graph.passing) for index in nothing), default=0.0),
        **values,
    )


Floats = NDArray[np.float64]
_AT_ONCE = 200_000
"""Rows graded at once: what they need in memory stays small, however large the graph."""


class _Edges(NamedTuple):
    """Edges that can still lead to a pass: from, to, and which move of all positions' moves."""

    source: Narrow
    target: Narrow
    move: Narrow


def _induction(graph: Graph, policies: Sequence[Allowed]) -> list[float]:
    size, ledger = len(graph), graph.ledger
    marks, known, over = graph.marks, graph.known, graph.over
    passed, sound = np.zeros(size), np.flatnonzero(over & (marks != FAILED))
    passed[sound] = ledger.grades(known).passed[marks[sound]]
    edges = _edges(graph)
    last = _last(graph, ledger, known, marks[edges.source], edges.move)
    last = np.where(over[edges.target], passed[edges.target], last)
    offers = {at.state: row for at, row in zip(graph.moves.positions, graph.moves.moves, strict=True)}
    results = []
    for policy in policies:
        # What a player considers depends on what is offered, and that on the state alone.
        by_state = {state: _shares(row, policy) for state, row in offers.items()}
        shares = np.array([share for position in graph.moves.positions for share in by_state[position.state]])
        weight = shares[edges.move]
        value = passed + np.bincount(edges.source, weight * last, minlength=size)
        for _ in range(graph.moves.plan.scenario.turn_limit - 1):
            value = passed + np.bincount(edges.source, weight * value[edges.target], minlength=size)
        results.append(float(value[0]))
    return results


def _edges(graph: Graph) -> _Edges:
    alive = (graph.marks[graph.source] != FAILED) & (graph.marks[graph.target] != FAILED)
    return _Edges(graph.source[alive], graph.target[alive], graph.move[alive])


def _last(graph: Graph, ledger: Ledger, known: Matrix, marks: Narrow, move: Narrow) -> Floats:
    """What each edge is worth with no turn left, the customer ringing off after it."""
    sights = graph.table.last[move]
    size = len(graph.moves.sights)
    pairs = marks.astype(np.int64) * size + sights
    asked = np.zeros(len(known) * size, dtype=np.bool_)
    asked[pairs] = True
    passes, rows = np.zeros_like(asked), np.flatnonzero(asked)
    for part in np.array_split(rows, 1 + len(rows) // _AT_ONCE):
        passes[part] = ledger.grades(ledger.after(known[part // size], part % size)).passed
    found: Floats = passes[pairs].astype(np.float64)
    return found


def _shares(moves: Sequence[Move], policy: Allowed) -> list[float]:
    allowed = set(policy(moves))
    return [1 / len(allowed) if index in allowed else 0.0 for index in range(len(moves))]


def _by_place(graph: Graph) -> float:
    """Always the first answer (or always the last): the order is drawn per cue, each answer equally likely to be there.

    The player stays with one answer per cue for the whole call, so the walk branches only where a cue is new.
    """
    turns = graph.moves.plan.scenario.turn_limit

    def walk(number: int, drawn: dict[str, int], left: int) -> float:
        while left and not graph.over[number] and graph.marks[number] != FAILED:
            cue = graph.moves.plan.states[graph.moves.positions[graph.place[number]].state].cue
            moves = graph.moves.moves[graph.place[number]]
            if cue not in drawn:
                options = [index for index, move in enumerate(moves) if move.choice.kind == "response"]
                return sum(walk(number, {**drawn, cue: index}, left) for index in options) / len(options)
            index = drawn[cue]
            if left == 1:
                return float(graph.passes_last(number, moves[index].sees_last))
            number, left = graph.edges[number][index], left - 1
        return float(number in graph.passing)

    return walk(0, {}, turns)
