"""What there is to choose from: calls, customers, and what is proved and assumed about them."""

from dataclasses import dataclass
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
class AssumptionRow:
    """Something we took the procedure to be where the guide is silent."""

    where: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class TrainerNote:
    """A point where the law may differ from the guide; `scenario` is the title of the call it is about."""

    scenario: str
    text: str
