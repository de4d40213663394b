"""Courses of an open call, found by looking ahead and then played: what is found can be had, what is not found may be.

Best-first search, WIDTH courses side by side. How far each criterion is from an end in which it is kept is known
exactly (`simulator.proof.open.outlook`), and no course is shorter than the farthest of them: the first one found is as
short as any, as long as no more than WIDTH were looked at side by side; with more, it is a short one.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.analysis import Worth
from simulator.proof.exploring.move_table import Index32
from simulator.proof.open.outlook import NEVER, Outlook
from simulator.scoring.grade import score_of

WIDTH = 100
"""Courses looked at side by side, the most promising ones."""
_LONGER = 2
"""Turns looked on after a first end, where a better one may be a little farther away."""
_CHECK = np.random.default_rng(20_261_128).integers(1 << 61, size=513)
"""Factors of the checksum; a scorecard of 512 lines is nobody's."""

Rows = NDArray[np.uint16]


class Standing(NamedTuple):
    """Where a call stands: a position's number, and the state of every criterion, in the scorecard's order."""

    position: int
    states: tuple[int, ...]


class Course(NamedTuple):
    """Choices, by id, to an end of the call that the trainee brings about, and what the call then comes to."""

    choices: tuple[str, ...]
    worth: Worth


class _Front(NamedTuple):
    """Courses of one length. By course: where it stands, what it goes on from by which move, and its idle moves."""

    positions: Index32
    rows: Rows
    parents: NDArray[np.int64]
    moves: NDArray[np.int64]
    idle: NDArray[np.int64]


class _End(NamedTuple):
    """An end that was found: in which front, which course of it; a higher `merit` is a better one."""

    merit: tuple[float, int]
    front: int
    place: int
    worth: Worth


def best_course(outlook: Outlook, start: Standing, most_turns: int) -> Course | None:
    """The way on in which no criterion is lost that can still be kept by itself; None where none was found.

    Where that does not pass and a pass is not excluded, also what could bring the call up to one is looked for. It is
    the trainee who ends the call; that the customer rings off is nobody's aim. At most `most_turns` turns.
    """
    aim = outlook.bound(start.position, outlook.row(start.states)).worth
    found = _searched(outlook, start, most_turns, outlook.keeping, aim)
    if aim.can_pass and (found is None or not found.worth.can_pass):
        earned = _searched(outlook, start, most_turns, outlook.earning, aim)
        if earned is not None and (found is None or earned.worth.can_pass):
            return earned
    return found


def _searched(
    outlook: Outlook, start: Standing, most_turns: int, distance: NDArray[np.int16], aim: Worth
) -> Course | None:
    """`distance: int16[n_positions, n_states]`: turns that each criterion is from where it should come to."""
    rows = outlook.row(start.states)[None, :]
    fronts = [_Front(np.array([start.position], dtype=np.int32), rows, _none(1), _none(1), np.zeros(1, dtype=np.int64))]
    best: _End | None = None
    until = most_turns
    for turn in range(1, most_turns + 1):
        reached = _reached(outlook, fronts[-1], distance)
        if reached is None or turn > until:
            break
        fronts.append(reached)
        end = _best_end(outlook, reached, turn)
        if end is not None and (best is None or end.merit > best.merit):
            best = end
        if best is not None:
            if best.merit[1] == 0 and best.worth == aim:
                break
            if best.worth.can_pass or not aim.can_pass:
                until = min(until, best.front + _LONGER)
    if best is None:
        return None
    return Course(_traced(outlook, fronts[: best.front + 1], best.place), best.worth)


def _none(count: int) -> NDArray[np.int64]:
    return np.full(count, -1, dtype=np.int64)


def _best_end(outlook: Outlook, front: _Front, number: int) -> _End | None:
    done = np.flatnonzero(outlook.over[front.positions])
    if not len(done):
        return None
    grades = outlook.ledger.grades(outlook.local(front.rows[done]))
    best = np.flatnonzero(grades.worth == grades.worth.max())
    at = int(best[np.argmin(front.idle[done[best]])])
    met, applicable = int(grades.met[at]), int(grades.applicable[at])
    worth = Worth(score_of(met, applicable), bool(grades.passed[at]))
    return _End((float(grades.worth[at]), -int(front.idle[done[at]])), number, int(done[at]), worth)


def _reached(outlook: Outlook, front: _Front, distance: NDArray[np.int16]) -> _Front | None:
    """The most promising of what the next turn can come to; what loses least comes first."""
    lean = outlook.lean
    going = np.flatnonzero(~outlook.over[front.positions])
    widths = lean.widths[front.positions[going]]
    parents = np.repeat(going, widths)
    offset = np.arange(len(parents)) - np.repeat(np.cumsum(widths) - widths, widths)
    moves = lean.moves[lean.starts[front.positions[parents]] + offset]
    positions = outlook.table.targets[moves]
    fine = np.flatnonzero(~outlook.over[positions] | outlook.ends_it[moves])
    if not len(fine):
        return None
    moves, parents, positions = moves[fine], parents[fine], positions[fine]
    rows = outlook.effects[outlook.table.observations[moves][:, None], front.rows[parents]]
    # By a checksum of each place. Should two share one, a candidate is left out; what is found is found all the same.
    _, new = np.unique(rows @ _CHECK[: rows.shape[1]] + positions * _CHECK[-1], return_index=True)
    new = np.sort(new)
    moves, parents, positions, rows = moves[new], parents[new], positions[new], rows[new]
    lost = outlook.lost_weight(positions, rows)
    turns = distance[positions[:, None], rows].astype(np.int64)
    turns[turns == NEVER] = 0  # what cannot be had any more is nobody's aim
    farthest, together = turns.max(axis=1, initial=0), turns.sum(axis=1)
    idle = front.idle[parents] + outlook.idle[moves]
    order = np.lexsort((moves, idle, together, farthest, lost))[:WIDTH]
    return _Front(positions[order], rows[order], parents[order], moves[order], idle[order])


def _traced(outlook: Outlook, fronts: list[_Front], index: int) -> tuple[str, ...]:
    table, found = outlook.table, []
    for before, front in zip(fronts[-2::-1], fronts[:0:-1], strict=True):
        parent = int(front.parents[index])
        position = int(before.positions[parent])
        move = int(front.moves[index]) - int(table.starts[position])
        found.append(outlook.moves.choices[move].id)
        index = parent
    return tuple(reversed(found))
