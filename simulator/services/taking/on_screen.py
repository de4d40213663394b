"""What things are called on the screen of a call. In an assessment their ids say nothing: authors' give answers away.

Measured on the shipped library: whoever had learned which words stand in ids of right answers, from other calls, picked
an answer that is not wrong in 83 % of the sets of answers; by chance, it is 39 %.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from simulator.domain.errors import ChoiceNotOffered, NotFound
from simulator.engine.choice import Choice
from simulator.services.calls.played import PlayedCall
from simulator.services.taking.open_turns import offered_wordings


class ScreenIds:
    """Ids of one kind as a screen has them, and as authors do."""

    def __init__(self, by_shown: Mapping[str, str]) -> None:
        self._meant = by_shown
        self._shown = {meant: shown for shown, meant in by_shown.items()}

    def shown(self, meant: str) -> str:
        """What the author's id is on the screen."""
        return self._shown[meant]

    def meant(self, shown: str) -> str | None:
        """The author's id of what is so called on the screen; None for nothing."""
        return self._meant.get(shown)

    def all_shown(self) -> tuple[str, ...]:
        """All of them, in the order of the screen."""
        return tuple(self._meant)


def choice_ids(played: PlayedCall, version: int) -> ScreenIds:
    """What can be chosen on the screen of a version, 0 to that of the call: r1, r2, ... for answers, a1, ... for deeds.

    In an open call, only what is done is chosen.
    """
    offered = played.call.offered(version)
    said, done = (tuple(item for item in offered if item.kind == kind) for kind in ("response", "action"))
    said = () if played.record.form == "open" else said
    return _ids(played, (*_numbered("r", _names(said)), *_numbered("a", _names(done))))


def move_ids(played: PlayedCall) -> ScreenIds:
    """What can be said in an open call: m1, m2, ... in the order of its list, which is the same in every turn."""
    return _ids(played, _numbered("m", played.call.plan.moves.moves))


def wording_ids(played: PlayedCall) -> ScreenIds:
    """The words that moves can be put in: m1.1, m1.2, ... in the order in which they are offered for the move."""
    moves, offered = move_ids(played), offered_wordings(played.call)
    pairs = (
        (f"{moves.shown(move)}.{number}", item.id)
        for move, items in offered.items()
        for number, item in enumerate(items, start=1)
    )
    return _ids(played, pairs)


def chosen(played: PlayedCall, version: int, shown: str) -> str:
    """The author's id of what was chosen on the screen of a version. Raises ChoiceNotOffered."""
    ids = choice_ids(played, version)
    meant = ids.meant(shown)
    if meant is None:
        raise ChoiceNotOffered(shown, ids.all_shown())
    return meant


def moves_meant(played: PlayedCall, shown: Sequence[str]) -> tuple[str, ...]:
    """The moves that were confirmed on the screen. Raises NotFound."""
    return tuple(_found("move", move_ids(played), name) for name in shown)


def wording_meant(played: PlayedCall, shown: str | None) -> str | None:
    """The offered wording that was chosen on the screen; empty or None as they are. Raises NotFound."""
    return _found("wording", wording_ids(played), shown) if shown else shown


def _found(kind: str, ids: ScreenIds, shown: str) -> str:
    meant = ids.meant(shown)
    if meant is None:
        raise NotFound(kind, shown, ids.all_shown())
    return meant


def _names(choices: Iterable[Choice]) -> Iterator[str]:
    return (choice.id for choice in choices)


def _numbered(letter: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    return ((f"{letter}{number}", name) for number, name in enumerate(names, start=1))


def _ids(played: PlayedCall, numbered: Iterable[tuple[str, str]]) -> ScreenIds:
    is_secret = played.record.level == "assessment"
    return ScreenIds({shown if is_secret else meant: meant for shown, meant in numbered})
