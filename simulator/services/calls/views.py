"""A call as the pages show it: its conversation, its account screen, and its line in a list of calls."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from simulator.domain.record import Level


@dataclass(frozen=True, slots=True)
class Bubble:
    """One entry of the conversation. `number` is the turn number that scorecards cite, from 1."""

    number: int
    by: Literal["customer", "trainee"]
    kind: Literal["said", "did"]
    text: str
    mood: str | None = None
    spiel: str | None = None


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the account screen; `rows` are empty until it was looked up."""

    title: str
    opened: bool
    rows: tuple[tuple[str, str], ...]
    opened_by: str


@dataclass(frozen=True, slots=True)
class CallRow:
    """One line of my calls. `critical` are the critical errors, by id."""

    id: str
    scenario: str
    persona: str
    started_at: datetime
    ended_at: datetime | None
    score: float | None
    passed: bool | None
    outcome: str | None
    turns: int
    level: Level = "practice"
    branch_of: str | None = None
    critical: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BranchRow:
    """A call that went on differently from turn `number` of another, or the one it left. `critical`: errors, by id."""

    id: str
    number: int
    ended: bool
    score: float | None
    passed: bool | None
    outcome: str | None
    turns: int
    critical: tuple[str, ...] = ()


class RelatedCalls(NamedTuple):
    """What surrounds a call: the one it left, those that left it, its page to take along, whether it was new."""

    branch_of: BranchRow | None = None
    branches: tuple[BranchRow, ...] = ()
    record: str | None = None
    met_before: bool = False
