"""What is wrong with a draft: at once for the file that is being written, and whole beside it.

Reading YAML is what takes longest, so each text is read once. What can be said at once leaves out what needs every
pair of persona and scenario (half of the time of a check) and the authors' plays; the whole check has all of it.
"""

from collections.abc import Iterator, Mapping
from threading import Lock
from typing import Final

from cachetools import LRUCache

from simulator.content.assembly.drafts import collect
from simulator.content.assembly.resolve import ResolvedDrafts, resolve
from simulator.content.checks.desk import check_desk
from simulator.content.checks.glossary import check_glossary
from simulator.content.checks.moves import check_moves
from simulator.content.checks.plays import check_play_names
from simulator.content.checks.references import check_references
from simulator.content.checks.responses import check_responses
from simulator.content.checks.roles import check_roles
from simulator.content.checks.scorecards import check_scorecards
from simulator.content.checks.statechart import check_statecharts
from simulator.content.loader import Loaded, in_order, load
from simulator.content.reading.reader import Document, read
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.vocabulary import Vocabulary
from simulator.services.authoring.check import check_plays
from simulator.services.library.compiled import CompiledCalls
from simulator.services.studio.draft_store import stamp

_MOST_DOCUMENTS: Final = 400
"""Texts that have been read: a library of 60 files, and some hundred edits of them."""


class Documents:
    """Texts that have been read, by file and stamp. Safe for any number of threads."""

    def __init__(self) -> None:
        self._read: LRUCache[tuple[str, str], Document] = LRUCache(_MOST_DOCUMENTS)
        self._lock = Lock()

    def document(self, name: str, text: str) -> Document:
        """One file, read."""
        key = name, stamp(text)
        with self._lock:
            found = self._read.get(key)
        if found is None:
            found = read(name, text)
            with self._lock:
                self._read[key] = found
        return found

    def drafts(self, files: Mapping[str, str]) -> ResolvedDrafts:
        """All files of a library, put together as far as they can be."""
        return resolve(collect(files))


def at_once(drafts: ResolvedDrafts) -> tuple[Diagnostic, ...]:
    """What can be said of a library without looking at pairs, programmes and plays."""
    findings = [*drafts.findings]
    if drafts.vocabulary is not None:
        findings += _named(drafts, drafts.vocabulary)
    return in_order(findings)


def _named(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    yield from check_references(drafts, vocabulary)
    yield from check_roles(drafts, vocabulary)
    yield from check_desk(drafts, vocabulary)
    yield from check_statecharts(drafts)
    yield from check_responses(drafts, vocabulary)
    yield from check_moves(drafts, vocabulary)
    yield from check_glossary(drafts, vocabulary)
    yield from check_scorecards(drafts)


def without_plays(files: Mapping[str, str]) -> tuple[Loaded, tuple[Diagnostic, ...]]:
    """A library, and what is wrong with it as far as nothing has to be played."""
    loaded = load(files)
    return loaded, in_order([*loaded.diagnostics, *check_play_names(loaded.drafts)])


def played(loaded: Loaded, compiled: CompiledCalls) -> tuple[Diagnostic, ...]:
    """Where the authors' plays do not come to what they claim; takes seconds.

    With the `compiled` of the check before, only what was changed is compiled again.
    """
    if loaded.library is None:
        return ()
    documents = {name: loaded.drafts.document("plays", name) for name in loaded.library.plays}
    return tuple(check_plays(loaded.library, documents, compiled))
