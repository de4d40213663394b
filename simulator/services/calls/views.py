"""A call as the pages show it: its conversation, its account screen, and its line in a list of calls."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple

from simulator.design.words import RESULTS, Result, figure, result
from simulator.domain.record import Level
from simulator.services.calls.derived import derive
from simulator.services.calls.met import Met


@dataclass(frozen=True, slots=True)
class Bubble:
    """One entry of the conversation. `number` is the turn number that scorecards cite, from 1.

    `spiel` is the statement whose words were said, if any were: `spiel_text` is what these words are called, with its
    number, and `spiel_says` what the statement says. `moves`: in an open call, the labels of the moves of the turn.
    `found`: what an action brought to the screen, as it stood then.
    `cuts_in`: they did not hear the other side out.
    """

    number: int
    by: Literal["customer", "trainee"]
    kind: Literal["said", "did"]
    text: str
    mood: str | None = None
    spiel: str | None = None
    spiel_text: str = ""
    spiel_says: str = ""
    moves: tuple[str, ...] = ()
    found: tuple[tuple[str, str], ...] = ()
    cuts_in: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the account screen; `rows` are empty until it was looked up."""

    title: str
    opened: bool
    rows: tuple[tuple[str, str], ...]
    opened_by: str


@dataclass(frozen=True, slots=True)
class CallRow:
    """One line of my calls. `critical` are the critical errors, by id; `judged`: enough came up.

    Derived: `result`, `result_text` (its name), `score_text` (empty: none).
    """

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
    judged: bool = True
    result: Result = field(init=False)
    result_text: str = field(init=False)
    score_text: str = field(init=False)

    def __post_init__(self) -> None:
        """Say how it came out."""
        _say_result(self, ended=self.ended_at is not None)


@dataclass(frozen=True, slots=True)
class BranchRow:
    """A call that went on differently from turn `number` of another, or the one it left. `critical`: errors, by id.

    Derived: `result`, `result_text` (its name), `score_text` (empty: none).
    """

    id: str
    number: int
    ended: bool
    score: float | None
    passed: bool | None
    outcome: str | None
    turns: int
    critical: tuple[str, ...] = ()
    judged: bool = True
    result: Result = field(init=False)
    result_text: str = field(init=False)
    score_text: str = field(init=False)

    def __post_init__(self) -> None:
        """Say how it came out."""
        _say_result(self, ended=self.ended)


def _say_result(row: CallRow | BranchRow, *, ended: bool) -> None:
    came_out = result(ended=ended, passed=row.passed, critical=len(row.critical), judged=row.judged)
    derive(row, result=came_out, result_text=RESULTS[came_out], score_text=figure(row.score, came_out))


class RelatedCalls(NamedTuple):
    """What surrounds a call: the one it left, those that left it, its page to take along, how it was met.

    `met`: how the account of an assessment was known from other calls; None: it was not, or this is none.
    `trainee` is the name of whoever took it, empty where they gave none.
    """

    branch_of: BranchRow | None = None
    branches: tuple[BranchRow, ...] = ()
    record: str | None = None
    met: Met | None = None
    trainee: str = ""
