"""What is wrong with a draft: at once for the file that is being written, and whole beside it.

Reading YAML is what takes longest, so each text is read once. What can be said at once leaves out what needs every
pair of persona and scenario (half of the time of a check) and the authors' plays; the whole check has all of it.
"""

from collections.abc import Iterator, Mapping

from simulator.content.assembly.resolve import ResolvedDrafts
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
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.vocabulary import Vocabulary
from simulator.services.authoring.check import check_plays
from simulator.services.library.compiled import CompiledCalls


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
