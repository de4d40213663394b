"""What was established about one scenario x persona x case."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from simulator.proof.certifying.policies import Chances

Kind = Literal["scenario", "persona", "scorecard"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A property that does not hold: what is wrong, where to mend it, and a shortest call that shows it, if one does.

    `kind`, `name` and `path` say which part of which content file; `witness` is choice ids that can be replayed.
    """

    code: str
    severity: Literal["error", "warning"]
    kind: Kind
    name: str
    path: tuple[str | int, ...]
    message: str
    fix: str
    witness: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reached:
    """What this call can come to; gathered over all calls to find what none can.

    `tried` are (state, act): what the trainee can do there; `moods` are (state, mood).
    """

    choices: frozenset[str]
    tried: frozenset[tuple[str, str]]
    rules: frozenset[str]
    moods: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Certificate:
    """The result over every possible call of one scenario, persona and case.

    `content` is the hash of all that the result depends on. `criteria` maps those at stake to (earnable, losable).
    """

    scenario: str
    persona: str
    case: str
    content: str
    configurations: int
    edges: int
    longest_call: int
    best_score: float | None
    perfect_call: tuple[str, ...]
    passes_with_critical_error: int
    never_ends: int
    criteria: Mapping[str, tuple[bool, bool]]
    chances: Chances | None
    findings: tuple[Finding, ...]
    reached: Reached

    @property
    def key(self) -> tuple[str, str, str]:
        """Scenario, persona and case."""
        return self.scenario, self.persona, self.case

    @property
    def proved(self) -> bool:
        """Every property holds, and no bound was hit."""
        return not any(finding.severity == "error" for finding in self.findings)

    def as_json(self) -> dict[str, Any]:
        """The form of CONTRACT.md, with what we know besides; keys in a fixed order."""
        return {
            "scenario": self.scenario,
            "persona": self.persona,
            "case": self.case,
            "proved": self.proved,
            "configurations": self.configurations,
            "edges": self.edges,
            "longest_call": self.longest_call,
            "best_score": self.best_score,
            "perfect_call": list(self.perfect_call),
            "passes_with_critical_error": self.passes_with_critical_error,
            "never_ends": self.never_ends,
            "unreachable_choices": [],
            "criteria": {name: {"earnable": earned, "losable": lost} for name, (earned, lost) in self.criteria.items()},
            "pass_probability": {} if self.chances is None else self.chances._asdict(),
            "findings": [asdict(finding) for finding in self.findings],
            "content": self.content,
            "reached": {
                "choices": sorted(self.reached.choices),
                "tried": sorted(map(list, self.reached.tried)),
                "rules": sorted(self.reached.rules),
                "moods": sorted(map(list, self.reached.moods)),
            },
        }


def from_json(data: Mapping[str, Any]) -> Certificate:
    """A certificate from its own JSON. Raises KeyError, TypeError or ValueError for anything else."""
    reached = data["reached"]
    return Certificate(
        scenario=data["scenario"],
        persona=data["persona"],
        case=data["case"],
        content=data["content"],
        configurations=data["configurations"],
        edges=data["edges"],
        longest_call=data["longest_call"],
        best_score=data["best_score"],
        perfect_call=tuple(data["perfect_call"]),
        passes_with_critical_error=data["passes_with_critical_error"],
        never_ends=data["never_ends"],
        criteria={name: (item["earnable"], item["losable"]) for name, item in data["criteria"].items()},
        chances=Chances(**data["pass_probability"]) if data["pass_probability"] else None,
        findings=tuple(
            Finding(**{**item, "path": tuple(item["path"]), "witness": tuple(item["witness"])})
            for item in data["findings"]
        ),
        reached=Reached(
            frozenset(reached["choices"]),
            frozenset((state, act) for state, act in reached["tried"]),
            frozenset(reached["rules"]),
            frozenset((state, mood) for state, mood in reached["moods"]),
        ),
    )
