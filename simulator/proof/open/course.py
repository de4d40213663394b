"""A course of an open call in which nothing is lost that can still be kept: found by looking ahead, then played.

Best-first search in which no step may give anything away. How far each criterion is from an end in which it is kept is
known exactly (`simulator.proof.open.outlook`), and no course is shorter than the farthest of them: the first one found
is as short as any, as long as no more than WIDTH were looked at side by side; with more, it is a short one.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.proof.exploring.move_table import Index32
from simulator.proof.open.outlook import NEVER, Outlook

WIDTH = 400
"""Courses looked at side by side, the most promising ones."""

Rows = NDArray[np.uint16]


class Standing(NamedTuple):
    """Where a call stands: a position's number, and the state of every criterion, in the scorecard's order."""

    position: int
    states: tuple[int, ...]


class _Front(NamedTuple):
    """Courses of one length. By course: where it stands, and the course it goes on from with the move it made."""

    positions: Index32
    rows: Rows
    parents: NDArray[np.int64]
    moves: NDArray[np.int64]


def best_course(outlook: Outlook, start: Standing, most_turns: int) -> tuple[str, ...] | None:
    """Choices, by id, that lead from there to an end that passes and in which every criterion is kept that can be.

    It is the trainee who ends it; that the customer rings off is nobody's aim.

    None where none of at most so many turns was found: then to keep some of them may exclude the rest.
    """
    first = _Front(
        np.array([start.position], dtype=np.int32), np.array([start.states], dtype=np.uint16), _none(1), _none(1)
    )
    kept = [
        column
        for column, (item, state) in enumerate(zip(outlook.prospects, start.states, strict=True))
        if item.kept[start.position, state] < NEVER
    ]
    fronts = [first]
    for _ in range(most_turns):
        front = fronts[-1]
        done = np.flatnonzero(outlook.over[front.positions])
        passed = done[outlook.ledger.grades(front.rows[done]).passed]
        if len(passed):
            return _traced(outlook, fronts, int(passed[0]))
        reached = _reached(outlook, front, kept)
        if reached is None:
            return None
        fronts.append(reached)
    return None


def _none(count: int) -> NDArray[np.int64]:
    return np.full(count, -1, dtype=np.int64)


def _reached(outlook: Outlook, front: _Front, kept: list[int]) -> _Front | None:
    """The most promising of what the next turn can come to, none of which gives away what is to be kept."""
    table = outlook.table
    going = np.flatnonzero(~outlook.over[front.positions])
    widths = table.widths[front.positions[going]]
    parents = np.repeat(going, widths)
    offset = np.arange(len(parents)) - np.repeat(np.cumsum(widths) - widths, widths)
    moves = table.starts[front.positions[parents]].astype(np.int64) + offset
    positions = table.targets[moves]
    rows = np.empty((len(moves), len(outlook.prospects)), dtype=np.uint16)
    farthest, together = np.zeros(len(moves), dtype=np.int64), np.zeros(len(moves), dtype=np.int64)
    for column, item in enumerate(outlook.prospects):
        rows[:, column] = item.after[moves, front.rows[parents, column]]
    for column in kept:
        turns = outlook.prospects[column].kept[positions, rows[:, column]].astype(np.int64)
        farthest = np.maximum(farthest, turns)
        together += turns
    fine = np.flatnonzero((farthest < NEVER) & (~outlook.over[positions] | outlook.ends_it[moves]))
    if not len(fine):
        return None
    keys = np.column_stack((positions[fine], rows[fine]))
    _, new = np.unique(keys, axis=0, return_index=True)
    fine = fine[new]
    order = np.lexsort((moves[fine], together[fine], farthest[fine]))[:WIDTH]
    chosen = fine[order]
    return _Front(positions[chosen], rows[chosen], parents[chosen], moves[chosen])


def _traced(outlook: Outlook, fronts: list[_Front], index: int) -> tuple[str, ...]:
    table, found = outlook.table, []
    for before, front in zip(fronts[-2::-1], fronts[:0:-1], strict=True):
        parent = int(front.parents[index])
        position = int(before.positions[parent])
        move = int(front.moves[index]) - int(table.starts[position])
        found.append(outlook.moves.moves[position][move].choice.id)
        index = parent
    return tuple(reversed(found))
