"""A filled scorecard."""

from dataclasses import dataclass
from typing import Any, Literal

from simulator.domain.scorecard import Criticality, is_critical

Verdict = Literal["met", "not_met", "not_applicable"]
Result = Literal["passed", "not_passed", "critical_error", "not_judged"]
"""How a call came out: see `simulator.scoring.grade.result_of`."""


@dataclass(frozen=True, slots=True)
class PartResult:
    """The verdict on one check of a criterion, by the id of its part; `evidence` are the turns, as in the criterion."""

    id: str
    verdict: Verdict
    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CriterionResult:
    """The verdict on one criterion, with the turn numbers that justify it.

    `parts`: what it rests on, in the order of the scorecard, of a criterion with one check that one; those that the
    facts of the call leave out are not among them.
    """

    id: str
    source: tuple[str, ...]
    criticality: Criticality
    weight: int
    verdict: Verdict
    evidence: tuple[int, ...]
    coaching: str
    parts: tuple[PartResult, ...] = ()

    @property
    def failed(self) -> tuple[PartResult, ...]:
        """The parts that were not met."""
        return tuple(part for part in self.parts if part.verdict == "not_met")

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
            "parts": [
                {"part": part.id, "verdict": part.verdict, "evidence": list(part.evidence)} for part in self.parts
            ],
        }


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a scorer found in one trace.

    `score` is 100 x weight met / weight applicable, 0 to 100 with one decimal, or None where nothing applied; whatever
    the `result`, it stays as it is. `at_stake` is the weight that applied. `needed` are criteria without which no call
    passes and that are not met, beside the critical ones.
    """

    scorecard: str
    scorecard_version: int
    score: float | None
    result: Result
    at_stake: int
    critical_errors: tuple[str, ...]
    criteria: tuple[CriterionResult, ...]
    needed: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the result is a pass."""
        return self.result == "passed"

    def as_json(self) -> dict[str, Any]:
        """The form of CONTRACT.md."""
        return {
            "score": self.score,
            "result": self.result,
            "at_stake": self.at_stake,
            "passed": self.passed,
            "critical_errors": list(self.critical_errors),
            "needed_to_pass": list(self.needed),
            "criteria": [criterion.as_json() for criterion in self.criteria],
            "scorecard": self.scorecard,
            "scorecard_version": self.scorecard_version,
        }
