"""Shortest courses to the states of a customer: how a call really comes to each of them, as choices to be replayed."""

from collections.abc import Mapping
from typing import NamedTuple

from simulator.domain.vocabulary import OUT_OF_TIME
from simulator.engine.plan import Plan, Position
from simulator.proof.exploring.turns import Turns

MOST_POSITIONS = 3_000
"""How many are looked at before what was not found is given up: prompted calls have fewer; open ones may have more."""


class Courses(NamedTuple):
    """`ways`: by state, the choice ids of a shortest course to it from where they begin; () for the state there.

    What lacks is reached by no course that leaves time for an answer, if `complete`; else it may be by a longer one.
    """

    ways: Mapping[str, tuple[str, ...]]
    complete: bool


_Back = tuple[Position, str]
"""The position a position was first reached from, and the id of the choice that did it."""


def shortest_courses(plan: Plan, begin: Position | None = None, made: int = 0, to: str | None = None) -> Courses:
    """Breadth first from a position (None: the start of the call) after so many choices `made`; `to`: only until there.

    A course that needs the last turn of the turn limit is none: the customer rings off in it.
    """
    turns = Turns(plan)
    start = turns.liveness.reduced(begin or plan.start)
    back: dict[Position, _Back | None] = {start: None}
    ways: dict[str, tuple[str, ...]] = {start.state: ()}
    lacking = ({to} if to else set(plan.states) - {OUT_OF_TIME}) - {start.state}
    layer, left = [start], plan.scenario.turn_limit - 1 - made
    while layer and lacking and left > 0:
        fresh: list[Position] = []
        for position in layer:
            if len(back) > MOST_POSITIONS:
                return Courses(ways, complete=False)
            for choice, after in _steps(turns, position):
                if after in back:
                    continue
                back[after] = position, choice
                fresh.append(after)
                if after.state not in ways:
                    ways[after.state] = _way(back, after)
                    lacking.discard(after.state)
        layer, left = fresh, left - 1
    return Courses(ways, complete=True)


def _steps(turns: Turns, position: Position) -> list[tuple[str, Position]]:
    """One choice for each of the different positions that choices lead to."""
    row, kept = turns.row(position), turns.liveness.kept
    return [
        (row.turns[row.which.index(number)][0].id, Position(state, mood, kept(state, position.memory & keep | put)))
        for number, (state, mood, keep, put) in enumerate(row.effects)
    ]


def _way(back: Mapping[Position, _Back | None], position: Position) -> tuple[str, ...]:
    way: list[str] = []
    while (before := back[position]) is not None:
        position, choice = before
        way.append(choice)
    return tuple(reversed(way))
