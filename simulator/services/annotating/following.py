"""What customers do after what an agent does, as the library's personas have it: a short "Yes" means what was asked."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from threading import Lock

from cachetools import LRUCache, cached

from simulator.domain.library import Library
from simulator.domain.persona import Persona, Reactions
from simulator.services.annotating.customer_tagger import phrases

ASSENT = re.compile(
    r"^\W*(?:(?:oh|well|um|uh|hm+|ah)\W+)?(?:yes|yeah|yep|yup|sure|okay|ok|fine|all right|alright|please|go ahead|"
    r"do it|that works|sounds good|i guess|right|mm-?hm+|uh-?huh)\b",
    re.IGNORECASE,
)
"""How somebody begins who says yes."""
SHORT = 5
"""Words of an answer that says no more than yes."""
OFTEN = 0.3
"""An act is a way to say yes if so large a share of its lines begins like one, asks nothing and has no "but"."""
_MORE = re.compile(r"\?|\bbut\b|\bstill\b", re.IGNORECASE)


class Following:
    """Which customer acts follow which acts of the agent, by the rules of all personas of a library."""

    def __init__(self, library: Library) -> None:
        self._after: dict[str, Counter[str]] = {}
        for persona in library.personas.values():
            for event, act in _followed(library, persona):
                for one in library.vocabulary.expand(event):
                    self._after.setdefault(one, Counter())[act] += 1
        shares = {act: sum(map(_is_assent, lines)) / len(lines) for act, lines in phrases(library).items()}
        self._assents = {act: share for act, share in shares.items() if share >= OFTEN}

    def agreed(self, text: str, before: Sequence[str]) -> str | None:
        """What somebody agrees to who says little more than yes after an agent's acts; None if that is not so."""
        if len(text.split()) > SHORT or not ASSENT.match(text):
            return None
        for act in reversed(before):
            found = [one for one in self._assents if one in self._after.get(act, ())]
            if found:
                return max(found, key=lambda one: (self._assents[one] * self._after[act][one], one))
        return None

    def fits(self, act: str, before: Sequence[str]) -> bool:
        """Whether some persona does this act after one of the agent's acts."""
        return any(act in self._after.get(one, ()) for one in before)


def _is_assent(line: str) -> bool:
    return bool(ASSENT.match(line)) and not _MORE.search(line)


def _followed(library: Library, persona: Persona) -> Iterator[tuple[str, str]]:
    everywhere = (persona.anywhere, *(state.on for state in persona.states.values()))
    for on in everywhere:
        yield from _of(library, persona, on)


def _of(library: Library, persona: Persona, on: Reactions) -> Iterator[tuple[str, str]]:
    acts = library.vocabulary.acts
    for event, transitions in on.items():
        for transition in transitions:
            target = persona.states.get(transition.go or "")
            for act in (transition.does, target.cue if target is not None else None):
                if act is not None and act in acts:
                    yield event, act


@cached(LRUCache(4), key=lambda library: library.hash, lock=Lock())
def following(library: Library) -> Following:
    """What follows what in a library; worked out once."""
    return Following(library)
