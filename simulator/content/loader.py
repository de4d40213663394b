"""Files to a library: read, put together, resolved, checked. Bad content is data: every problem comes back at once."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from simulator.content.assembly.drafts import collect, draft
from simulator.content.assembly.resolve import ResolvedDrafts, resolve
from simulator.content.checks.alike import check_alike
from simulator.content.checks.desk import check_desk
from simulator.content.checks.glossary import check_glossary
from simulator.content.checks.moves import check_moves
from simulator.content.checks.others_story import check_others_story
from simulator.content.checks.pairs import check_pairs
from simulator.content.checks.programmes import check_programmes
from simulator.content.checks.references import check_references
from simulator.content.checks.replies import check_replies
from simulator.content.checks.responses import check_responses
from simulator.content.checks.retired import check_retired
from simulator.content.checks.roles import check_roles
from simulator.content.checks.scorecards import check_scorecards
from simulator.content.checks.statechart import check_statecharts
from simulator.content.checks.translations import check_translations
from simulator.content.checks.unanswered import check_unanswered
from simulator.content.checks.unused import check_unused
from simulator.content.checks.unwritten import check_unwritten
from simulator.content.reading.forms import MOST_ALIKE
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic, Location
from simulator.domain.library import Library
from simulator.domain.vocabulary import Vocabulary


@dataclass(frozen=True)
class Loaded:
    """What came of loading.

    `library` is None where anything forbids playing: an error among `diagnostics`, or a part of the vocabulary missing.
    `diagnostics` holds all findings, errors first. `drafts` is everything that could be read, resolved.
    """

    library: Library | None
    diagnostics: tuple[Diagnostic, ...]
    drafts: ResolvedDrafts

    @property
    def errors(self) -> int:
        """How many findings forbid playing."""
        return sum(item.severity == "error" for item in self.diagnostics)


def library_hash(files: Mapping[str, str]) -> str:
    """SHA-256 in hexadecimal over all files, path to text; paths count too, the order of the files does not."""
    digest = hashlib.sha256()
    for name in sorted(files):
        for part in (name, files[name]):
            data = part.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def load(files: Mapping[str, str], unreadable: Iterable[Diagnostic] = ()) -> Loaded:
    """Read and check a whole library: files to drafts, drafts resolved, then checked. Raises nothing.

    `files`: path inside the library, with forward slashes, to text. `unreadable`: an error for each file that is there
    and could not be read as text; such a file is no unknown name, and nobody can play a library with one.
    """
    unreadable = tuple(unreadable)
    drafts = resolve(collect(files, (item.location.file for item in unreadable)))
    findings = [*unreadable, *drafts.findings, *check_unwritten(drafts.documents)]
    vocabulary = drafts.vocabulary
    if vocabulary is not None:
        findings += _checked(drafts, vocabulary)
        if not any(item.severity == "error" for item in findings):
            findings += check_unused(drafts, vocabulary)
            findings += check_unanswered(drafts, vocabulary)
            findings += check_others_story(drafts, vocabulary)
            findings += check_alike(drafts, vocabulary)
    ordered = in_order(findings)
    if vocabulary is None or any(item.severity == "error" for item in ordered):
        return Loaded(None, ordered, drafts)
    return Loaded(_library(drafts, vocabulary, library_hash(files)), ordered, drafts)


def _checked(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    yield from check_references(drafts, vocabulary)
    yield from check_roles(drafts, vocabulary)
    yield from check_desk(drafts, vocabulary)
    yield from check_statecharts(drafts)
    yield from check_replies(drafts, vocabulary)
    yield from check_responses(drafts, vocabulary)
    yield from check_moves(drafts, vocabulary)
    yield from check_glossary(drafts, vocabulary)
    yield from check_pairs(drafts, vocabulary)
    yield from check_scorecards(drafts)
    yield from check_programmes(drafts, vocabulary)
    yield from check_retired(drafts)
    yield from check_translations(drafts)
    if not drafts.ids("scenarios"):
        message = "The library has no scenario: there is no call to take."
        yield Diagnostic("R315", "error", Location("scenarios"), message, "Add a file under scenarios/.")


def rebuild(plain: Mapping[str, Any], digest: str) -> Library | None:
    """A library from the plain data of files that were found to be sound before; None if they are not that after all.

    `plain`: path inside the library to the data in that file; `digest`: the hash of the files, which the library gets.
    Only the forms are checked again: that no name is unknown, and all the rest, was established when they were read.
    """
    drafts = resolve(draft({name: Document(name, "", data) for name, data in sorted(plain.items())}))
    if drafts.findings or drafts.vocabulary is None:
        return None
    return _library(drafts, drafts.vocabulary, digest)


def _library(drafts: ResolvedDrafts, vocabulary: Vocabulary, digest: str) -> Library:
    return Library(
        hash=digest,
        vocabulary=vocabulary,
        personas=drafts.resolved_personas,
        scenarios=drafts.resolved_scenarios,
        scorecards=drafts.resolved_scorecards,
        plays=drafts.plays,
        moves=drafts.moves,
        glossary=drafts.glossary,
        meanings=drafts.meanings,
        programmes=drafts.programmes,
    )


def in_order(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Errors first, then by file, line, column and code; findings alike in code, location and message once.

    Of more than MOST_ALIKE of one kind in one file the rest are counted, in a finding at the first of them.
    """
    unique = {(item.code, item.location, item.message): item for item in findings}
    ordered = sorted(unique.values(), key=lambda item: (item.severity != "error", item.location, item.code))
    return tuple(_counted(ordered))


def _counted(ordered: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    kinds = Counter((item.code, item.location.file) for item in ordered)
    seen: Counter[tuple[str, str]] = Counter()
    for item in ordered:
        kind = (item.code, item.location.file)
        seen[kind] += 1
        rest = kinds[kind] - MOST_ALIKE
        if seen[kind] <= MOST_ALIKE or rest == 1:
            yield item
        elif seen[kind] == MOST_ALIKE + 1:
            message = f"There are {rest:,} more findings of this kind in this file."
            yield replace(item, message=message, fix="Mend those above first; the others are shown then.")
