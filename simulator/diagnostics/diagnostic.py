"""What we tell authors: a code, a place, what is wrong and what to do."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from simulator.domain.nearest import nearest

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file of the library: its path inside it, line and column (in characters), both from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding for the author.

    `code` names its page in the catalogue. An error forbids playing, a warning does not. `message` says what is wrong,
    `fix` what to do, a sentence each; `excerpt` is the line it is about, as written, empty where there is none.
    """

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
