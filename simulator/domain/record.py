"""What is kept of a call: enough to play it again to the letter, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One call. `library` is the hash of the content it was played with; times are in UTC."""

    id: str
    library: str
    scenario: str
    persona: str
    case: str
    seed: int
    started_at: datetime
    ended_at: datetime | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finish:
    """How a call ended and what the scorer made of it; `evaluation` is the JSON shown to others."""

    ended_at: datetime
    outcome: str
    score: float | None
    passed: bool
    evaluation: Mapping[str, Any]
