"""What a change makes of calls, of results that are kept and of the deck: it takes seconds, and is done beside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simulator.domain.cards import Card
from simulator.domain.library import CallKey
from simulator.domain.record import GradedCall
from simulator.services.authoring.difference.calls import compare_calls
from simulator.services.authoring.difference.stored import compare_stored
from simulator.services.authoring.kept_certificates import fitting_certificates
from simulator.services.authoring.views import CallChange, Stored
from simulator.services.drilling.deck import Deck
from simulator.services.library.folder import load_files
from simulator.services.studio.proof_worker import called

BROKEN: Final = "One of the two libraries has errors, so what changes for calls cannot be told."

NONE_TAKEN: Final = Stored(0, ())


@dataclass(frozen=True)
class Consequences:
    """What follows from a change. `titles`: how each call that changes is named; `proved_before`: how many were proved.

    `cards_before`, `cards_after`: both decks. `broken`: a library cannot be played, and nothing else is known.
    """

    calls: tuple[CallChange, ...] = ()
    titles: Mapping[CallKey, str] | None = None
    proved_before: int = 0
    stored: Stored = NONE_TAKEN
    cards_before: tuple[Card, ...] = ()
    cards_after: tuple[Card, ...] = ()
    broken: str = ""


def work_out(
    root: Path, before: Mapping[str, str], after: Mapping[str, str], taken: Sequence[GradedCall]
) -> Consequences:
    """Compare the library of a folder with what it would become. `before`, `after`: their files; `taken`: as graded."""
    old, new = load_files(before).library, load_files(after).library
    if old is None or new is None:
        return Consequences(broken=BROKEN)
    calls = tuple(compare_calls(old, new, {}, {}))
    proofs = fitting_certificates(old, root)
    return Consequences(
        calls=calls,
        titles={call.key: called(old if call.only_in == "old" else new, call.key) for call in calls},
        proved_before=sum(call.key in proofs and proofs[call.key].proved for call in calls),
        stored=compare_stored(old, new, taken),
        cards_before=Deck(old).cards,
        cards_after=Deck(new).cards,
    )
