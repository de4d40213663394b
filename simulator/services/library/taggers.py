"""The tagger of a library, trained on its sentences when it is first asked for, and kept in memory and on the disk."""

from collections.abc import Mapping
from hashlib import sha256
from threading import Condition

from cachetools import LRUCache, cached

from simulator.domain.library import Library
from simulator.services.library import cache
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
    own = library.meanings
    digest = sha256(repr((list(examples.items()), kind, own)).encode("utf-8", "surrogatepass")).hexdigest()
    return _trained(digest, examples, kind, own)


def sentences(library: Library) -> _Examples:
    """Move to what it is learned from: its wordings and the other ways to put it, each once, in file order."""
    return {
        move.id: tuple(dict.fromkeys((*(text for texts in move.says.values() for text in texts), *move.heard)))
        for move in library.moves.moves.values()
    }


def _kind_words(library: Library) -> tuple[str, ...]:
    acts = library.vocabulary.acts
    return tuple(
        move.id for move in library.moves.moves.values() if all(acts[act].words_only for act in move.performs({}))
    )


@cached(LRUCache(_MOST), key=lambda digest, *_: digest, condition=Condition())
def _trained(digest: str, examples: _Examples, kind: tuple[str, ...], own: Mapping[str, tuple[str, ...]]) -> Tagger:
    thesaurus = Thesaurus(own)
    kept = cache.load_arrays(_TAGGER, digest)
    found = from_bytes(kept, thesaurus) if kept is not None else None
    if found is None:
        found = train(examples, kind=kind, thesaurus=thesaurus)
        cache.save_arrays(_TAGGER, digest, as_bytes(found))
    return found
