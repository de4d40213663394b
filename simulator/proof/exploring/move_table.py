"""The moves of all positions as arrays."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.proof.exploring.moves import Moves

Index32 = NDArray[np.int32]
"""Numbers of configurations, positions, rows or moves: half the memory of NumPy's own where there are millions."""


class MoveTable(NamedTuple):
    """All moves of all positions in a row, those of a position together and in its order; a move is its place in it.

    By position, `widths: int32[n_positions]` (how many moves) and `starts: int32[n_positions]` (the first of them). By
    move, `targets: int32[n_moves]` (the position it leads to), `observations: int32[n_moves]` and
    `last_observations: int32[n_moves]` (numbers into `Moves.observations`; the latter if no turn is left after it).
    """

    widths: Index32
    starts: Index32
    targets: Index32
    observations: Index32
    last_observations: Index32


def tabulated(moves: Moves) -> MoveTable:
    """The moves as arrays."""
    every = [move for row in moves.moves for move in row]
    widths = np.array([len(row) for row in moves.moves], dtype=np.int32)
    return MoveTable(
        widths,
        (np.cumsum(widths) - widths).astype(np.int32),
        np.array([move.target for move in every], dtype=np.int32),
        np.array([move.observation for move in every], dtype=np.int32),
        np.array([move.last_observation for move in every], dtype=np.int32),
    )


def can_end(table: MoveTable, over: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """bool[n_positions]: from where some choice of choices ends the call before time runs out. `over`: the endings."""
    going = np.flatnonzero(table.widths)
    starts = table.starts[going]
    reached = over.copy()
    while len(going):
        grown = reached.copy()
        grown[going] |= np.logical_or.reduceat(reached[table.targets], starts)
        if np.array_equal(grown, reached):
            break
        reached = grown
    return reached


def longest_call(table: MoveTable, turn_limit: int) -> int:
    """The most turns of the trainee that any call can have: 0 up to the turn limit, at which the customer rings off.

    Found layer by layer: the positions in which a call can still be going on after so many turns. A call that can come
    round to where it was has no longest course of its own, and then it is the turn limit.
    """
    going = table.widths > 0
    source = np.repeat(np.arange(len(going)), table.widths)
    turns, here = 0, np.zeros(len(going), dtype=np.bool_)
    here[0] = going[0]
    while here.any() and turns < turn_limit:
        turns += 1
        reached = np.zeros_like(here)
        reached[table.targets[here[source]]] = True
        here = reached & going
    return turns
