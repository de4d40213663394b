"""The tagger of a library, trained on its sentences when it is first asked for, and kept in memory and on the disk."""

from collections.abc import Mapping
from hashlib import sha256
from threading import Condition

from cachetools import LRUCache, cached

from simulator.domain.heard import Heard
from simulator.domain.library import Library
from simulator.services.library import cache
from simulator.tagging.approved import NOTHING_APPROVED, Approved
from simulator.tagging.keeping import as_bytes, from_bytes
from simulator.tagging.tagger import Tagger, train
from simulator.tagging.thesaurus import Thesaurus

_TAGGER = "tagger"
_MOST = 4
"""Taggers in memory, 6 MB each for the library that ships."""
_Examples = Mapping[str, tuple[str, ...]]


def tagger_of(library: Library) -> Tagger:
    """The tagger for the moves of a library. The first one for its sentences takes about a second."""
    examples, kind = sentences(library), _kind_words(library)
    own, wordings, fillings = library.meanings, approved_moves(library), _fillings(library)
    known = repr((list(examples.items()), kind, own, wordings, fillings))
    digest = sha256(known.encode("utf-8", "surrogatepass")).hexdigest()
    return _trained(digest, examples, kind, own, Approved(wordings, fillings))


def hear(library: Library, text: str) -> tuple[Heard, ...]:
    """The moves heard in a text, most probable first. The label of a move, or its own words, is that move for sure."""
    own = library.moves.said_by(text)
    return tagger_of(library).hear(text) if own is None else (Heard(own, 1.0, True, 0),)


def sentences(library: Library) -> _Examples:
    """Move to what it is learned from: its wordings and the other ways to put it, each once, in file order."""
    return {
        move.id: tuple(dict.fromkeys((*(text for texts in move.says.values() for text in texts), *move.heard)))
        for move in library.moves.moves.values()
    }


def approved_moves(library: Library) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The text of each approved wording, and the moves that are part of it: those all of whose acts it performs."""
    performed = {move.id: {*move.performs({})} for move in library.moves.moves.values()}
    return tuple(
        (spiel.text, tuple(move for move, acts in performed.items() if acts <= {*spiel.acts}))
        for spiel in library.vocabulary.spiels.values()
    )


def _fillings(library: Library) -> tuple[str, ...]:
    """What may stand for a placeholder in approved words: names of the company's, and what the calls are about."""
    company = library.vocabulary.company
    given = (item for scenario in library.scenarios.values() for item in scenario.account.values())
    about = (text for item in given for text in item if isinstance(text, str))
    return (company.name, *company.agent_names, *company.departments.values(), *about)


def _kind_words(library: Library) -> tuple[str, ...]:
    acts = library.vocabulary.acts
    return tuple(
        move.id for move in library.moves.moves.values() if all(acts[act].words_only for act in move.performs({}))
    )


@cached(LRUCache(_MOST), key=lambda digest, *_: digest, condition=Condition())
def _trained(
    digest: str,
    examples: _Examples,
    kind: tuple[str, ...],
    own: Mapping[str, tuple[str, ...]],
    approved: Approved = NOTHING_APPROVED,
) -> Tagger:
    thesaurus = Thesaurus(own)
    kept = cache.load_arrays(_TAGGER, digest)
    found = from_bytes(kept, thesaurus, approved) if kept is not None else None
    if found is None:
        found = train(examples, kind=kind, thesaurus=thesaurus, approved=approved)
        cache.save_arrays(_TAGGER, digest, as_bytes(found))
    return found
