"""A filled scorecard."""

from dataclasses import dataclass
from typing import Any, Literal

from simulator.domain.scorecard import Criticality, is_critical

Verdict = Literal["met", "not_met", "not_applicable"]


@dataclass(frozen=True, slots=True)
class CriterionResult:
    """The verdict on one criterion, with the turn numbers that justify it."""

    id: str
    source: tuple[str, ...]
    criticality: Criticality
    weight: int
    verdict: Verdict
    evidence: tuple[int, ...]
    coaching: str

    @property
    def is_applicable(self) -> bool:
        """Whether it counts in this call."""
        return self.verdict != "not_applicable"

    @property
    def is_critical_error(self) -> bool:
        """Whether it fails the call."""
        return self.verdict == "not_met" and is_critical(self.criticality)

    def as_json(self) -> dict[str, Any]:
        """The form of CONTRACT.md."""
        return {
            "id": self.id,
            "source": list(self.source),
            "criticality": self.criticality,
            "weight": self.weight,
            "verdict": self.verdict,
            "evidence": list(self.evidence),
            "coaching": self.coaching,
        }


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a scorer found in one trace.

    `score` is 100 x weight met / weight applicable, 0 to 100 with one decimal, or None where nothing applied.
    A critical error fails the call and leaves the figure as it is.
    """

    scorecard: str
    scorecard_version: int
    score: float | None
    passed: bool
    critical_errors: tuple[str, ...]
    criteria: tuple[CriterionResult, ...]

    def as_json(self) -> dict[str, Any]:
        """The form of CONTRACT.md."""
        return {
            "score": self.score,
            "passed": self.passed,
            "critical_errors": list(self.critical_errors),
            "criteria": [criterion.as_json() for criterion in self.criteria],
            "scorecard": self.scorecard,
            "scorecard_version": self.scorecard_version,
        }
