"""The customer's side of an open call: what no course tells apart is one from the start, and all of it is arrays.

The customer of an open call has up to a hundred thousand positions, each with every move there is. One value a move
would take gigabytes; here a move is a place in a table, and what it is, is known by its column.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.engine.choice import Choice
from simulator.engine.plan import Plan, Position
from simulator.proof.exploring.move_table import Index32, MoveTable
from simulator.proof.exploring.refinement import refined_steps
from simulator.proof.exploring.turns import Explored, Row, Symbols, Turns, explore_positions


class OpenMoves(NamedTuple):
    """Positions, numbered from the start (0), with the moves out of each; endings have none.

    `choices`: what can be chosen, the same in every position that is no ending and in the same order: a move's place in
    `table` is the start of its position and the number of its choice. `observations` and `opening` are as in `Moves`.
    `heeded: bool[n_moves]`: whether the customer takes a move up, by some rule.
    """

    plan: Plan
    positions: tuple[Position, ...]
    choices: tuple[Choice, ...]
    table: MoveTable
    heeded: NDArray[np.bool_]
    observations: tuple[Symbols, ...]
    opening: Symbols

    @property
    def over(self) -> NDArray[np.bool_]:
        """bool[n_positions]: the endings."""
        return np.equal(self.table.widths, 0)

    @property
    def choice_numbers(self) -> NDArray[np.int64]:
        """int64[n_moves]: by move of the table, the number of its choice."""
        return np.tile(np.arange(len(self.choices)), int((~self.over).sum()))


def explore_open_moves(plan: Plan, turns: Turns | None = None) -> OpenMoves:
    """All of an open call. `turns`: those of the plan, where some of them were worked out before.

    Raises ValueError for a call in which what can be said depends on where it stands.
    """
    return open_moves(explore_positions(plan, turns))


def open_moves(found: Explored) -> OpenMoves:
    """The same from what was explored; of positions that no course of the call tells apart, the first is kept."""
    rows = _Rows.of(found)
    steps = np.full((len(found.positions), len(rows.choices)), len(found.positions), dtype=np.int32)
    for row, members in rows.members():
        if row.turns:
            steps[members] = np.array([found.targets[place] for place in members], dtype=np.int32)[:, row.which]
    classes = refined_steps(_shown(found, rows), steps)
    _, first = np.unique(classes, return_index=True)
    going = np.array([bool(found.rows[place].turns) for place in first], dtype=np.bool_)
    widths = (going * len(rows.choices)).astype(np.int32)
    kept = rows.number[first[going]]
    return OpenMoves(
        found.plan,
        tuple(found.positions[place] for place in first),
        rows.choices,
        MoveTable(
            widths,
            (np.cumsum(widths) - widths).astype(np.int32),
            classes[steps[first[going]]].reshape(-1),
            rows.observations[kept].reshape(-1),
            rows.last_observations[kept].reshape(-1),
        ),
        rows.heeded[kept].reshape(-1),
        found.observations,
        found.opening,
    )


class _Rows(NamedTuple):
    """The different rows of an open call. `number: int64[n_positions]`: which of them a position has.

    By row and choice, int32[n_rows, n_choices] each: `observations` and `last_observations`; bool: `heeded`. An
    ending's row is all zeros.
    """

    rows: Sequence[Row]
    number: NDArray[np.int64]
    choices: tuple[Choice, ...]
    observations: Index32
    last_observations: Index32
    heeded: NDArray[np.bool_]

    @classmethod
    def of(cls, found: Explored) -> "_Rows":
        rows = list({id(row): row for row in found.rows}.values())
        numbers = {id(row): number for number, row in enumerate(rows)}
        choices = found.plan.offered(found.plan.start.state)
        if any(row.turns and tuple(choice for choice, _ in row.turns) != choices for row in rows):
            raise ValueError("What can be said in an open call does not depend on where it stands.")
        observed = np.zeros((2, len(rows), len(choices)), dtype=np.int32)
        heeded = np.zeros((len(rows), len(choices)), dtype=np.bool_)
        for number, row in enumerate(rows):
            if row.turns:
                observed[:, number] = np.array(
                    [(turn.observation, turn.last_observation) for _, turn in row.turns], dtype=np.int32
                ).T
                heeded[number] = [bool(turn.rules) for _, turn in row.turns]
        return cls(rows, np.array([numbers[id(row)] for row in found.rows]), choices, observed[0], observed[1], heeded)

    def members(self) -> Iterator[tuple[Row, NDArray[np.int64]]]:
        """Every row with the positions that have it."""
        order = np.argsort(self.number, kind="stable")
        yield from zip(self.rows, np.split(order, np.cumsum(np.bincount(self.number))[:-1]), strict=True)


def _shown(found: Explored, rows: _Rows) -> NDArray[np.int32]:
    """A number for what shows in each position itself: the cue that is answered, and what is observed of every move."""
    names: dict[tuple[str, bytes], int] = {}
    seen = [
        (own.tobytes() + last.tobytes()) for own, last in zip(rows.observations, rows.last_observations, strict=True)
    ]
    shown = []
    for position, row, number in zip(found.positions, found.rows, rows.number.tolist(), strict=True):
        cue = found.plan.states[position.state].cue if row.turns else ""
        shown.append(names.setdefault((cue, seen[number]), len(names)))
    return np.array(shown, dtype=np.int32)
