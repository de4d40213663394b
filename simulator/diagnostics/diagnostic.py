"""What we tell authors: a code, a place, what is wrong and what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Literal

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


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like a misspelt one, or None if none is near."""
    found = get_close_matches(str(name), list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def meant(name: str, known: Iterable[str], otherwise: str) -> str:
    """A fix that names the nearest known name, else says what to do."""
    near = nearest(name, known)
    return f"Did you mean `{near}`? {otherwise}" if near else otherwise
