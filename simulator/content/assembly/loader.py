"""Files to a library. Bad content is data: every problem comes back at once, nothing is raised."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from simulator.content.assembly.drafts import Drafts, collect, draft
from simulator.content.assembly.resolve import resolve_persona, resolve_scenario
from simulator.content.checks.answers import check_answers
from simulator.content.checks.grading import check_scorecards
from simulator.content.checks.pairs import check_pairs
from simulator.content.checks.references import check_references
from simulator.content.checks.roles import check_roles
from simulator.content.checks.statechart import check_statecharts
from simulator.content.checks.unused import check_unused
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic, Place
from simulator.domain.library import Library
from simulator.domain.vocabulary import Vocabulary


@dataclass(frozen=True)
class Loaded:
    """What came of loading: the library if it can be played, and all findings, errors first."""

    library: Library | None
    diagnostics: tuple[Diagnostic, ...]
    drafts: Drafts

    @property
    def errors(self) -> int:
        """How many findings forbid playing."""
        return sum(item.severity == "error" for item in self.diagnostics)


def library_hash(files: Mapping[str, str]) -> str:
    """SHA-256 over all files, names included; the order of the files does not matter."""
    digest = hashlib.sha256()
    for name in sorted(files):
        for part in (name, files[name]):
            data = part.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def load(files: Mapping[str, str], unread: Iterable[str] = ()) -> Loaded:
    """Read and check a whole library, given as relative path to text, and the files that could not be read at all."""
    drafts = collect(files, unread)
    findings = list(drafts.findings)
    vocabulary = drafts.vocabulary
    if vocabulary is not None:
        findings += check_references(drafts, vocabulary)
        findings += check_roles(drafts, vocabulary)
        findings += check_statecharts(drafts)
        findings += check_answers(drafts, vocabulary)
        findings += check_pairs(drafts, vocabulary)
        findings += check_scorecards(drafts)
        if not drafts.ids("scenarios"):
            findings.append(_no_scenario())
        if not any(item.severity == "error" for item in findings):
            findings += check_unused(drafts, vocabulary)
    ordered = in_order(findings)
    if vocabulary is None or any(item.severity == "error" for item in ordered):
        return Loaded(None, ordered, drafts)
    return Loaded(_library(drafts, vocabulary, library_hash(files)), ordered, drafts)


def rebuild(plain: Mapping[str, Any], digest: str) -> Library | None:
    """A library from the plain data of files that were found to be sound before; None if they are not that after all.

    Only the forms are checked again: that no name is unknown, and all the rest, was established when they were read.
    """
    drafts = draft({name: Document(name, "", data) for name, data in sorted(plain.items())})
    if drafts.findings or drafts.vocabulary is None:
        return None
    return _library(drafts, drafts.vocabulary, digest)


def _library(drafts: Drafts, vocabulary: Vocabulary, digest: str) -> Library:
    return Library(
        hash=digest,
        vocabulary=vocabulary,
        personas={name: resolve_persona(drafts, name) for name in drafts.personas},
        scenarios={name: resolve_scenario(drafts, scenario) for name, scenario in drafts.scenarios.items()},
        scorecards=drafts.scorecards,
        plays=drafts.plays,
    )


def _no_scenario() -> Diagnostic:
    message = "The library has no scenario: there is no call to take."
    return Diagnostic("R315", "error", Place("scenarios"), message, "Add a file under scenarios/.")


def in_order(findings: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Errors first, then by place; each finding once."""
    unique = {(item.code, item.place, item.message): item for item in findings}
    return tuple(sorted(unique.values(), key=lambda item: (item.severity != "error", item.place, item.code)))
