"""Plain values the fronts show. Everything is decided here; a front only lays it out."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


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
class Brief:
    """What the agent knows before the call."""

    scenario: ScenarioCard
    persona: PersonaCard | None
    text: str
    company: str
    counsel: str | None


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
class ChoiceView:
    """Something the trainee can choose now. `key` is its digit, for responses."""

    id: str
    text: str
    kind: Literal["response", "action"]
    group: str
    key: str | None = None
    done: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the account screen; `rows` are empty until it was looked up."""

    title: str
    opened: bool
    rows: tuple[tuple[str, str], ...]
    opened_by: str


@dataclass(frozen=True, slots=True)
class CallView:
    """Everything the call screen shows."""

    id: str
    scenario: str
    persona: str
    caller: str
    agent: str
    brief: str
    company: str
    bubbles: tuple[Bubble, ...]
    responses: tuple[ChoiceView, ...]
    actions: tuple[ChoiceView, ...]
    panels: tuple[Panel, ...]
    mood: str | None
    voice: tuple[float, float]
    started_at: datetime
    ended_at: datetime | None
    version: int
    ended: bool
    outcome: str | None


@dataclass(frozen=True, slots=True)
class Quote:
    """Evidence: one entry of the call."""

    number: int
    by: Literal["customer", "trainee"]
    text: str


@dataclass(frozen=True, slots=True)
class CriterionView:
    """One line of the scorecard. `missed` says what happened instead, where it is not met and the scorecard says it."""

    id: str
    title: str
    missed: str | None
    verdict: Literal["met", "not_met", "not_applicable"]
    critical: bool
    criticality: str
    weight: int
    sources: tuple[tuple[str, str], ...]
    assumption: str | None
    evidence: tuple[Quote, ...]
    coaching: str
    approved: str | None
    approved_is_quoted: bool


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section of the scorecard."""

    title: str
    criteria: tuple[CriterionView, ...]
    met: int
    applicable: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Why one choice was wrong at that moment, and what to say instead."""

    number: int
    chosen: str
    why: str
    instead: str | None
    source: str | None


@dataclass(frozen=True, slots=True)
class DebriefView:
    """Everything the debrief shows: the verdict first. `faults` says of each turn that broke something, what."""

    id: str
    scenario_id: str
    persona_id: str
    scenario: str
    persona: str
    speaker: str
    case: str
    case_assumption: str | None
    passed: bool
    score: float | None
    pass_mark: int
    critical: tuple[CriterionView, ...]
    sections: tuple[SectionView, ...]
    remarks: tuple[Remark, ...]
    bubbles: tuple[Bubble, ...]
    marks: dict[int, Literal["good", "bad", "critical"]]
    faults: dict[int, tuple[str, ...]]
    outcome: str
    handle_time_seconds: int
    turns: int
    scorecard: str
    counsel: str | None


@dataclass(frozen=True, slots=True)
class CallRow:
    """One line of my calls."""

    id: str
    scenario: str
    persona: str
    started_at: datetime
    ended_at: datetime | None
    score: float | None
    passed: bool | None
    outcome: str | None
    turns: int


@dataclass(frozen=True, slots=True)
class AssumptionRow:
    """Something we took the procedure to be where the guide is silent."""

    where: str
    title: str
    reason: str
