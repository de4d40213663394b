"""What a check, a proof and a comparison of two libraries found."""

from dataclasses import dataclass
from typing import Any

from simulator.content.assembly.resolve import answered_in, written_in
from simulator.content.loader import Loaded, in_order
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.library import CallKey
from simulator.proof.certifying.certificate import Certificate, Finding


@dataclass(frozen=True)
class Checked:
    """What a check found, and over what."""

    diagnostics: tuple[Diagnostic, ...]
    personas: int
    scenarios: int
    pairs: int
    calls: int
    plays: int
    guessing: str = ""
    """How well right answers can be guessed by their looks, and where that could not be tested."""

    @property
    def errors(self) -> int:
        """How many findings forbid playing."""
        return sum(item.severity == "error" for item in self.diagnostics)

    @property
    def warnings(self) -> int:
        """How many findings are worth a look."""
        return len(self.diagnostics) - self.errors


@dataclass(frozen=True)
class Proved:
    """The certificates asked for, in the library's order, and what no call ever comes to."""

    certificates: tuple[Certificate, ...]
    unreached: tuple[Finding, ...]
    plays: tuple[Diagnostic, ...]
    loaded: Loaded
    fresh: int

    @property
    def proved(self) -> bool:
        """Every call asked for is proved, and their authors' plays are what they claim."""
        return bool(self.certificates) and all(item.proved for item in self.certificates) and not self.plays

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All findings at their places in the files, each once."""
        findings = [finding for item in self.certificates for finding in item.findings]
        return in_order([*(place(self.loaded, finding) for finding in (*findings, *self.unreached)), *self.plays])


def place(loaded: Loaded, finding: Finding) -> Diagnostic:
    """A finding of the prover as a diagnostic at the place to mend, with its witness in the fix."""
    drafts, path = loaded.drafts, finding.path
    if finding.kind == "persona":
        document, path = written_in(drafts, finding.name, path)
    elif finding.kind == "scenario" and path[:1] == ("responses",):
        document = answered_in(drafts, drafts.scenarios[finding.name], str(path[1]))
    else:
        document = drafts.document(finding.kind, finding.name)
    fix = finding.fix
    if finding.witness:
        fix += f" A call that shows it: {','.join(finding.witness)}"
    return document.finding(finding.code, path, finding.message, fix, key=True, warn=finding.severity == "warning")


@dataclass(frozen=True, slots=True)
class Edit:
    """One value that was added (no `old`), taken out (no `new`) or changed."""

    where: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class CallChange:
    """How one scenario x persona x case differs. `only_in` is set for a call that the other library does not have."""

    key: CallKey
    only_in: str | None
    changes: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class StoredChange:
    """How a call already taken would be graded now. It keeps its own grade, given with its own content."""

    call: str
    scenario: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that differs between two libraries."""

    edits: tuple[Edit, ...]
    calls: tuple[CallChange, ...]
    stored: tuple[StoredChange, ...]
    same_calls: int

    def as_json(self) -> dict[str, Any]:
        """For scripts."""
        return {
            "edits": [{"where": item.where, "old": item.old, "new": item.new} for item in self.edits],
            "calls": [
                {
                    "scenario": item.key[0],
                    "persona": item.key[1],
                    "case": item.key[2],
                    "only_in": item.only_in,
                    "changes": [{"what": edit.where, "old": edit.old, "new": edit.new} for edit in item.changes],
                }
                for item in self.calls
            ],
            "stored": [
                {"call": item.call, "scenario": item.scenario, "old": item.old, "new": item.new} for item in self.stored
            ],
            "unchanged_calls": self.same_calls,
        }
