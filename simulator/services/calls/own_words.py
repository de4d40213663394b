"""What a trainee typed in an open call, and what was heard in it: kept beside the choice that it became."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from simulator.domain.record import Aid, AidKind
from simulator.services.calls.played import PlayedCall

SAID: Final[tuple[AidKind, ...]] = ("typed", "heard")
"""What is kept beside a choice of an open call that is part of the call, and no support that was given in it."""
_UNSURE = "?"


class HeardMove(NamedTuple):
    """A move that was heard in what was typed, by its id; `sure`: it is taken as said unless the trainee says no."""

    move: str
    sure: bool


class OwnWords(NamedTuple):
    """What was typed for choice number `seq` (the first is 0), and the moves heard in it, in the order of saying."""

    seq: int
    typed: str
    heard: tuple[HeardMove, ...]


def kept_beside(seq: int, typed: str, heard: Sequence[HeardMove], at: datetime) -> tuple[Aid, ...]:
    """What is to be kept of the words of a choice; nothing where none were typed."""
    if not typed:
        return ()
    names = " ".join(item.move + ("" if item.sure else _UNSURE) for item in heard)
    return Aid(seq, "typed", typed, at), Aid(seq, "heard", names, at)


def own_words(played: PlayedCall) -> Iterator[OwnWords]:
    """Every turn of an open call for which something was typed, in order; none of a prompted call."""
    if played.record.form != "open":
        return
    heard = {aid.seq: aid.text.split() for aid in played.aids if aid.kind == "heard"}
    for aid in sorted(played.aids, key=lambda it: it.seq):
        if aid.kind == "typed" and aid.seq < len(played.call.choices):
            names = heard.get(aid.seq, ())
            moves = (HeardMove(name.removesuffix(_UNSURE), not name.endswith(_UNSURE)) for name in names)
            yield OwnWords(aid.seq, aid.text, tuple(moves))
