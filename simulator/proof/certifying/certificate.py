"""What was established about one scenario x persona x case."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any, Literal

from simulator.domain.base import Form
from simulator.proof.certifying.policies import Chances
from simulator.proof.open.chances import OpenChances

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

    `content`: the hash of all that the result depends on. `configurations`, `edges`: how many the graph has; where it
    was too large, the bound and 0. `longest_call`: the most turns of the trainee that any call can have, as
    `moves.longest_call` finds it. `best_score`: 0 to 100, of all calls that pass; None if none does. `perfect_call`:
    choice ids of a shortest call with that score. `passes_with_critical_error`: endings that pass although a critical
    criterion is not met. `never_ends`: customer positions from which nothing the trainee does ends the call.
    `criteria`: id to (can be earned, can be lost), of those that something in the call bears on. `chances`: None where
    the graph was too large. `unreachable_choices`: ids of answers of the scenario that no call of the library offers
    (`coverage.unreachable_choices`), which takes all its calls to say; None until somebody has.
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
    chances: Chances | OpenChances | None
    findings: tuple[Finding, ...]
    reached: Reached
    unreachable_choices: tuple[str, ...] | None = None
    form: Form = "prompted"

    @property
    def key(self) -> tuple[str, str, str]:
        """Scenario, persona and case."""
        return self.scenario, self.persona, self.case

    @property
    def proved(self) -> bool:
        """Every property holds, and no bound was hit."""
        return not any(finding.severity == "error" for finding in self.findings)

    def as_json(self) -> dict[str, Any]:
        """The form of CONTRACT.md, with what we know besides; keys in a fixed order, and a checksum over all of it."""
        unreachable = None if self.unreachable_choices is None else list(self.unreachable_choices)
        data = {
            "scenario": self.scenario,
            "persona": self.persona,
            "case": self.case,
            "form": self.form,
            "proved": self.proved,
            "configurations": self.configurations,
            "edges": self.edges,
            "longest_call": self.longest_call,
            "best_score": self.best_score,
            "perfect_call": list(self.perfect_call),
            "passes_with_critical_error": self.passes_with_critical_error,
            "never_ends": self.never_ends,
            "unreachable_choices": unreachable,
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
        return {**data, "checksum": _checksum(data)}


def _checksum(data: Mapping[str, Any]) -> str:
    """SHA-256 over everything in a certificate but the checksum itself, however the file is laid out."""
    content = {name: value for name, value in data.items() if name != "checksum"}
    return sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def from_json(data: object) -> Certificate:
    """A certificate from what `as_json` made of it.

    Raises ValueError for anything else: what has no checksum, or was edited after it was made, is no certificate. The
    checksum keeps mistakes out, not malice: whoever wants to can make a new one.
    """
    if not isinstance(data, dict) or data.get("checksum") != _checksum(data):
        raise ValueError("no certificate, or no longer what was found")
    try:
        return _from_json(data)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("a certificate in another form") from error


def _from_json(data: Mapping[str, Any]) -> Certificate:
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
        chances=_chances(data),
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
        unreachable_choices=None if data["unreachable_choices"] is None else tuple(data["unreachable_choices"]),
        form=data["form"],
    )


def _chances(data: Mapping[str, Any]) -> Chances | OpenChances | None:
    found = data["pass_probability"]
    if not found:
        return None
    return OpenChances(**found) if data["form"] == "open" else Chances(**found)
