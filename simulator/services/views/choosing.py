"""What there is to choose from: calls, customers, levels of support, and what was taken so far."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from simulator.domain.record import Level


@dataclass(frozen=True, slots=True)
class PersonaCard:
    """A customer the trainee can choose."""

    id: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class ProofCall:
    """One call as far as it is proved. `luck` is the best chance (0 to 1) of a player who knows nothing."""

    persona: str
    case: str
    state: Literal["proved", "not proved", "stale"]
    configurations: int
    perfect_turns: int
    luck: float


@dataclass(frozen=True, slots=True)
class ProofView:
    """What was established about a scenario over every possible call. `line` says it in a few words."""

    line: str
    holds: bool
    calls: int
    proved: int
    configurations: int
    luck: float
    details: tuple[ProofCall, ...]


@dataclass(frozen=True, slots=True)
class ScenarioCard:
    """A call the trainee can choose. Cases are not shown: they must be found out on the call."""

    id: str
    title: str
    summary: str
    level: Literal["starter", "steady", "hard"]
    direction: Literal["inbound", "outbound"]
    tags: tuple[str, ...]
    personas: tuple[PersonaCard, ...]
    cases: int
    statements: tuple[str, ...]
    proof: ProofView | None = None


@dataclass(frozen=True, slots=True)
class LevelCard:
    """One level of support a call can be taken with.

    `why` says why this one is recommended, where it is, or what to know before it is chosen.
    """

    id: Level
    title: str
    about: str
    recommended: bool
    why: str | None
    recall_possible: bool


@dataclass(frozen=True, slots=True)
class Brief:
    """What the agent knows before the call."""

    scenario: ScenarioCard
    persona: PersonaCard | None
    text: str
    company: str
    counsel: str | None
    levels: tuple[LevelCard, ...] = ()


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
class AssumptionRow:
    """Something we took the procedure to be where the guide is silent."""

    where: str
    title: str
    reason: str
