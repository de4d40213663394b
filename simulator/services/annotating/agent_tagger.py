"""A tagger for what agents do: the library's moves, and what is done on the desk as far as it is spoken of."""

from collections.abc import Mapping
from hashlib import sha256
from threading import Lock

from cachetools import LRUCache, cached

from simulator.domain.library import Library
from simulator.services.library import cache
from simulator.services.library.taggers import sentences
from simulator.tagging.chatter import CHATTER
from simulator.tagging.keeping import as_bytes, from_bytes
from simulator.tagging.tagger import Tagger, train

ACT = "act "
"""Before the id of an act that is no move: no move is called so."""
_AGENTS = "agents"


def agent_tagger(library: Library) -> Tagger:
    """Hears moves by their id, and acts with words of their own (`heard` in acts.yaml) as ACT and their id."""
    examples = {**sentences(library), **{f"{ACT}{act}": texts for act, texts in _spoken(library).items()}}
    digest = sha256(repr(list(examples.items())).encode("utf-8", "surrogatepass")).hexdigest()
    return _trained(digest, examples)


def _spoken(library: Library) -> Mapping[str, tuple[str, ...]]:
    """Acts -> words of their own; where no move performs them, also answers in which they stand alone."""
    moves = {act for move in library.moves.moves.values() for act in move.performs({})}
    answers: dict[str, dict[str, None]] = {}
    for scenario in library.scenarios.values():
        for response in (answer for answers_to in scenario.responses.values() for answer in answers_to):
            if response.text is not None and len(response.acts) == 1:
                answers.setdefault(response.acts[0], {})[response.text] = None
    found = {}
    for act in library.vocabulary.acts.values():
        named = filter(None, (act.label, act.means)) if act.is_action else ()
        texts = (*act.heard, *named, *(answers.get(act.id, ()) if act.id not in moves else ()))
        if act.by == "trainee" and texts:
            found[act.id] = texts
    return found


@cached(LRUCache(4), key=lambda digest, _: digest, lock=Lock())
def _trained(digest: str, examples: Mapping[str, tuple[str, ...]]) -> Tagger:
    kept = cache.load_arrays(_AGENTS, digest)
    found = from_bytes(kept) if kept is not None else None
    if found is None:
        said = {line for lines in examples.values() for line in lines}
        found = train(examples, none=tuple(line for line in CHATTER if line not in said))
        cache.save_arrays(_AGENTS, digest, as_bytes(found))
    return found
