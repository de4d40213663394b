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
from simulator.engine.choice import Choice
from simulator.proof.certifying.pass_probability import PassProbability
from simulator.proof.exploring.graph import FAILED, Graph
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
    probability = PassProbability(graph)
    policies = _policies(graph.moves.plan.vocabulary)
    values = {name: probability.of(_shares_of(graph, policy)) for name, policy in policies.items()}
    both_ends = _same_every_time(graph)
    first = graph.edges_of(0)
    at_once = [index for index, move in enumerate(graph.moves.moves[0]) if move.choice.role == "transfer"]
    nothing = [index for index, move in enumerate(graph.moves.moves[0]) if move.choice.role == "hangs_up"]
    return Chances(
        first=both_ends,
        last=both_ends,
        transfers=max((float(graph.passing[first[index]]) for index in at_once), default=0.0),
        does_nothing=max((float(graph.passing[first[index]]) for index in nothing), default=0.0),
        **values,
    )


def _shares_of(graph: Graph, policy: Allowed) -> NDArray[np.float64]:
    """float64[n_moves]: how likely the player takes each move of the graph's `MoveTable`."""
    positions = graph.moves.positions
    offers = {at.state: row for at, row in zip(positions, graph.moves.moves, strict=True)}
    # What a player considers depends on what is offered, and that on the state alone.
    by_state = {state: _shares(row, policy) for state, row in offers.items()}
    return np.array([share for position in positions for share in by_state[position.state]])


def _shares(moves: Sequence[Move], policy: Allowed) -> list[float]:
    allowed = set(policy(moves))
    return [1 / len(allowed) if index in allowed else 0.0 for index in range(len(moves))]


def _same_every_time(graph: Graph) -> float:
    """Always the first answer (or always the last): the order is drawn per cue, each answer equally likely to be there.

    The player stays with one answer per cue for the whole call, so the walk branches only where a cue is new.
    """
    turns = graph.moves.plan.scenario.turn_limit

    def walk(number: int, drawn: dict[str, int], left: int) -> float:
        while left and not graph.over[number] and graph.row_ids[number] != FAILED:
            cue = graph.moves.plan.states[graph.moves.positions[graph.position_ids[number]].state].cue
            moves = graph.moves.moves[graph.position_ids[number]]
            if cue not in drawn:
                options = [index for index, move in enumerate(moves) if move.choice.kind == "response"]
                return sum(walk(number, {**drawn, cue: index}, left) for index in options) / len(options)
            index = drawn[cue]
            if left == 1:
                return float(graph.passes_last(number, moves[index].last_observation))
            number, left = graph.edges_of(number)[index], left - 1
        return float(graph.passing[number])

    return walk(0, {}, turns)
