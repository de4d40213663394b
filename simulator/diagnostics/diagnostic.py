"""What we tell authors: a code, a place, what is wrong and what to do."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from simulator.domain.nearest import nearest

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """Where: file (relative to the library), line and column, both from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `fix` is what to do, in one sentence; `excerpt` is the line it is about."""

    code: str
    severity: Severity
    location: Location
    message: str
    fix: str
    excerpt: str = ""

    def as_json(self) -> dict[str, Any]:
        """The form of CONTRACT.md."""
        return {
            "code": self.code,
            "severity": self.severity,
            "file": self.location.file,
            "line": self.location.line,
            "column": self.location.column,
            "message": self.message,
            "fix": self.fix,
        }


Findings = Iterator[Diagnostic]
"""What a check gives: findings one by one, in the order in which they are come upon."""


def meant(name: str, known: Iterable[str], otherwise: str) -> str:
    """The fix for a misspelt name: "Did you mean ...?" where a known name is near, then what to do otherwise."""
    near = nearest(name, known)
    return f"Did you mean `{near}`? {otherwise}" if near else otherwise
