"""How likely an open call is passed without knowing anything.

Whoever does the same whatever comes is played out: that is exact. Whoever draws is played PLAYS times with dice that
fall alike every time, for in an open call there are too many courses to add up: that is an estimate, and says so.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.domain.roles import FINDS_OUT
from simulator.proof.open.outlook import Outlook

PLAYS = 20_000
"""Calls that are played to estimate a share: where none of them passes, it is below 0.02 % (95 %)."""
_DICE = 20_261_128
"""What the dice begin with."""


class OpenChances(NamedTuple):
    """Share of calls that pass, 0 to 1, by policy. `random` and `never_looks` are estimates from PLAYS calls each."""

    random: float
    never_looks: float
    says_everything: float
    repeats: float
    always_offers: float
    always_transfers: float
    does_nothing: float


def open_chances(outlook: Outlook) -> OpenChances:
    """The chances of every policy."""
    choices = outlook.moves.choices
    spoken = [index for index, choice in enumerate(choices) if choice.kind == "response"]
    by_role = {
        role: [index for index, choice in enumerate(choices) if choice.role == role]
        for role in ("payment", "transfer", "hangs_up")
    }
    looking = np.array([choice.role not in FINDS_OUT for choice in choices])
    limit = outlook.moves.plan.scenario.turn_limit
    last = by_role["transfer"] + by_role["hangs_up"]
    courses = {
        "says_everything": [[*spoken[start:], *spoken[:start]] for start in range(0, len(spoken), 7)],
        "repeats": [[index] * (limit - 1) + [end] for index in spoken for end in (index, *last)],
        "always_offers": [[say, do, end] for say in spoken for do in by_role["payment"] for end in last],
        "always_transfers": [[index] for index in by_role["transfer"]],
        "does_nothing": [[index] for index in by_role["hangs_up"]],
    }
    return OpenChances(
        random=_drawn(outlook, np.ones(len(choices), dtype=np.bool_)),
        never_looks=_drawn(outlook, looking),
        **{name: _played(outlook, listed) for name, listed in courses.items()},
    )


class _Calls:
    """Many calls side by side, each a position and a row of criteria."""

    def __init__(self, outlook: Outlook, count: int) -> None:
        self.outlook = outlook
        self.positions = np.zeros(count, dtype=np.int32)
        self.rows = np.tile(np.array(outlook.start, dtype=np.uint16), (count, 1))

    @property
    def going_on(self) -> NDArray[np.bool_]:
        return ~self.outlook.over[self.positions]

    def step(self, calls: NDArray[np.int64], moves: NDArray[np.int64], *, last: bool) -> None:
        """These calls go on with these moves, numbers among those of their position; `last`: time is up with it."""
        table = self.outlook.table
        chosen = table.starts[self.positions[calls]] + moves
        seen = (table.last_observations if last else table.observations)[chosen].astype(np.int64)
        self.rows[calls] = self.outlook.ledger.after(self.rows[calls], seen)
        self.positions[calls] = table.targets[chosen]

    def passed(self) -> NDArray[np.bool_]:
        """bool[n_calls]: which of them pass, if they end as they stand."""
        return self.outlook.ledger.grades(self.rows).passed


def _drawn(outlook: Outlook, allowed: NDArray[np.bool_]) -> float:
    dice, calls = np.random.default_rng(_DICE), _Calls(outlook, PLAYS)
    among, limit = np.flatnonzero(allowed), outlook.moves.plan.scenario.turn_limit
    for turn in range(limit):
        going = np.flatnonzero(calls.going_on)
        calls.step(going, dice.choice(among, len(going)), last=turn + 1 == limit)
    return float(calls.passed().mean())


def _played(outlook: Outlook, courses: Sequence[Sequence[int]]) -> float:
    """The share that passes of calls that are taken in these ways; one that goes on after its last choice does not."""
    if not courses:
        return 0.0
    limit = outlook.moves.plan.scenario.turn_limit
    calls = _Calls(outlook, len(courses))
    for turn in range(limit):
        made = np.array([course[turn] if turn < len(course) else -1 for course in courses])
        going = np.flatnonzero(calls.going_on & (made >= 0))
        calls.step(going, made[going], last=turn + 1 == limit)
    ended = ~calls.going_on | np.array([len(course) >= limit for course in courses])
    return float((calls.passed() & ended).any())
