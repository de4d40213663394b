"""What a check, a proof and a comparison of two libraries found."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from simulator.content.loader import Loaded, in_order
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.library import CallKey
from simulator.proof.certifying.certificate import Certificate, Finding
from simulator.services.authoring.causes import grouped
from simulator.services.authoring.causes import located as located


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
    saved: tuple[str, ...] = ()
    """The files whose saving led to this check, where one checks again on every save."""

    @property
    def errors(self) -> int:
        """How many findings forbid playing."""
        return sum(item.severity == "error" for item in self.diagnostics)

    @property
    def warnings(self) -> int:
        """How many findings are worth a look."""
        return len(self.diagnostics) - self.errors


@dataclass(frozen=True, slots=True)
class Started:
    """What was begun: the files written, what there is to say about them, and commands that come next."""

    written: tuple[Path, ...]
    said: tuple[str, ...]
    next: tuple[str, ...]


@dataclass(frozen=True)
class SheetChange:
    """One thing that a sheet changes. `place`: file and place in it; `what`: the column, for a sentence `sentence`."""

    kind: Literal["changed", "added", "taken away"]
    place: str
    what: str
    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class Returned:
    """What a sheet that came back would change.

    `files`: path inside the library to its text before and after, line ends as they are in the file. `findings`: what a
    check of the changed library finds that the library does not have now; with an error among them nothing is written.
    """

    root: Path
    scenario: str
    changes: tuple[SheetChange, ...]
    files: Mapping[str, tuple[str, str]]
    findings: tuple[Diagnostic, ...]

    @property
    def errors(self) -> int:
        """How many findings forbid writing."""
        return sum(item.severity == "error" for item in self.findings)


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
        return in_order([*(located(self.loaded, finding) for finding in (*findings, *self.unreached)), *self.plays])

    def grouped(self) -> tuple[Diagnostic, ...]:
        """The same, those of one cause as one: the first of them, and how many more there are, in which calls."""
        findings = [finding for item in self.certificates for finding in item.findings]
        return in_order([*grouped(self.loaded, [*findings, *self.unreached]), *self.plays])


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words of a sentence that was reworded: still there, taken out, or put in."""

    kind: Literal["same", "out", "in"]
    text: str


About = Literal["words", "grading", "calls"]
"""What an edit is about: what is said; what is right or wrong, and what it is worth; who calls about what."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that was added, removed, changed, reworded or put elsewhere in a file.

    `where` are words, from the outside in. `line` counts from 1, in the new file; in the old one for what was removed.
    `old` is None for what was added, `new` for what was removed. `words` is set for what was reworded, and for lists of
    names; `inside` says line by line what a whole thing that came or went holds. `about`: what is said, what is right
    or wrong and worth what, or who calls about what.
    """

    file: str
    line: int
    where: tuple[str, ...]
    kind: Literal["added", "removed", "changed", "reworded", "moved"]
    old: str | None = None
    new: str | None = None
    words: tuple[Span, ...] = ()
    inside: tuple[str, ...] = ()
    about: About = "calls"


@dataclass(frozen=True, slots=True)
class FileChange:
    """All that differs in one file. A file that is `added` or `removed` as a whole is summed up in a sentence instead,
    and `inside` says all that stands in it where that was asked for.

    `rewritten`: the text differs and nothing that is read does (comments, quotes, order of names).
    """

    file: str
    title: str
    kind: Literal["added", "removed", "changed", "rewritten"]
    summary: str
    edits: tuple[Edit, ...]
    inside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """One figure of a certificate that is another one now."""

    what: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class CallChange:
    """How one scenario x persona x case differs. `only_in` is set for a call that the other library does not have.

    `because` are the parts it is made of that differ, in words; `compared` says whether both have a certificate.
    """

    key: CallKey
    only_in: Literal["old", "new"] | None
    because: tuple[str, ...]
    compared: bool
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class StoredChange:
    """How a call already taken would be graded now. It keeps its own grade, given with its own content."""

    call: str
    scenario: str
    old: str
    new: str
    verdict: Literal["passes now", "passes no longer", "score only", "cannot be played"]


@dataclass(frozen=True, slots=True)
class Stored:
    """What would become of the calls already taken: how many were looked at, and those that differ."""

    finished: int
    changes: tuple[StoredChange, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that differs between two libraries; `same_calls` are made of nothing that does."""

    files: tuple[FileChange, ...]
    calls: tuple[CallChange, ...]
    stored: Stored
    same_calls: int

    @property
    def differs(self) -> bool:
        """Whether there is anything to review."""
        return bool(self.files or self.calls or self.stored.changes)

    def as_json(self) -> dict[str, Any]:
        """For scripts: everything, nothing summed up."""
        return {
            "files": [
                {"file": item.file, "title": item.title, "kind": item.kind, "summary": item.summary}
                for item in self.files
            ],
            "edits": [asdict(edit) | {"where": ", ".join(edit.where)} for item in self.files for edit in item.edits],
            "calls": [
                {
                    "scenario": item.key[0],
                    "persona": item.key[1],
                    "case": item.key[2],
                    "only_in": item.only_in,
                    "because": list(item.because),
                    "compared": item.compared,
                    "changes": [asdict(result) for result in item.results],
                }
                for item in self.calls
            ],
            "stored": [asdict(item) for item in self.stored.changes],
            "stored_calls": self.stored.finished,
            "unchanged_calls": self.same_calls,
        }
