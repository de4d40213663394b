"""What is kept of a call: enough to play it again to the letter, and how it was taken."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from simulator.domain.base import Form
from simulator.domain.people import LOCAL

Level = Literal["worked", "guided", "practice", "assessment"]
"""How much support a call is taken with, most first: watched, with hints, alone, alone and for the record."""
LEVELS: tuple[Level, ...] = ("worked", "guided", "practice", "assessment")

PASSES_BEFORE_ASSESSMENT = 2
"""Practice calls to pass in a row before an assessment is recommended. A judgement of ours, no study."""

AidKind = Literal["principle", "wording", "typed", "heard", "shown", "guided", "asked_again"]
"""What is kept beside a choice: a hint's principle, a hint's wording, words typed before any answer was seen (what was
said, in an open call), the moves that were heard in these, the answers asked for instead of typing, help asked for
in the middle of a practice call, and the first answer to a mistake that was asked again once the call had ended."""


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One call. `library` is the hash of the content it was played with; times are in UTC.

    `level` is "guided" for a practice call in which help was asked for; `form`: whether answers are shown. A branch
    goes on differently from `parent`, with which it shares its first `fork` choices. `types_first`: the trainee says
    what they would say before any answer is shown. `person`: the id of whoever took it.
    """

    id: str
    library: str
    scenario: str
    persona: str
    case: str
    seed: int
    started_at: datetime
    ended_at: datetime | None = None
    choices: tuple[str, ...] = ()
    level: Level = "practice"
    types_first: bool = False
    form: Form = "prompted"
    parent: str | None = None
    fork: int = 0
    person: str = LOCAL.id


@dataclass(frozen=True, slots=True)
class DamagedCall:
    """A call of which something that was kept can no longer be read; what is damaged here too is None."""

    id: str
    scenario: str | None
    persona: str | None
    started_at: datetime | None


@dataclass(frozen=True, slots=True)
class Aid:
    """What is kept beside choice number `seq` (the first is 0); `text` is what was typed or heard, if anything was."""

    seq: int
    kind: AidKind
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Finish:
    """How a call ended and what the scorer made of it; `evaluation` is the JSON shown to others."""

    ended_at: datetime
    outcome: str
    score: float | None
    passed: bool
    evaluation: Mapping[str, Any]


Entry = tuple[CallRecord, Finish | None]
"""A call, and its end if it has one."""


@dataclass(frozen=True, slots=True)
class TakenCall:
    """A call as far as it tells what somebody has met and shown: how it was taken, and of which account.

    `evaluation` is only read of an assessment that has ended; None: it has not, or what was kept is damaged.
    """

    id: str
    scenario: str
    persona: str
    case: str
    started_at: datetime
    level: Level
    form: Form
    ended_at: datetime | None = None
    evaluation: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What a database of made-up people was made from; the same figures give the same people and calls."""

    trainees: int
    days: int
    seed: int
    until: datetime


@dataclass(frozen=True, slots=True)
class GradedCall:
    """A finished call and its grade: all that it takes to grade it again. `library` is a hash; `score` is 0 to 100."""

    id: str
    library: str
    scenario: str
    persona: str
    case: str
    choices: tuple[str, ...]
    score: float | None
    passed: bool
    form: Form = "prompted"
    person: str = LOCAL.id
