"""Stand-in until the tagger is merged."""

from collections.abc import Sequence

from simulator.domain.heard import Heard
from simulator.domain.library import Library


class _Deaf:
    def hear(self, text: str) -> Sequence[Heard]:
        return ()


def tagger_of(library: Library) -> _Deaf:
    return _Deaf()
