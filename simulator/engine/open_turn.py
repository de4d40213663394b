"""Turns of open calls: one to three moves in order, each in the trainee's own words or in a wording of its list.

A turn is a choice like any other, and its id says all of it: `apologise+decline:S7` are two moves, the second in the
approved words S7; `...:S7~1` is that wording's first near miss. Two ids, two turns.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from simulator.domain.base import FactValue
from simulator.domain.moves import MOST_MOVES, Move, MoveList
from simulator.domain.vocabulary import Spiel, Vocabulary
from simulator.engine.choice import Choice, Utterance

_NEXT, _WORDED, _NEAR = "+", ":", "~"
_PART = re.compile(r"(?P<move>[a-z][a-z0-9_]*)(?::(?P<spiel>[A-Z][0-9]+[a-z_]*)(?:~(?P<near>[1-9]))?)?", re.ASCII)


class Wording(NamedTuple):
    """Words for a move. `id` is as it stands in a turn's id: a spiel's, or that of its near miss number so-and-so.

    `of` is the spiel that these words are or nearly are; `spiel` is set where they are the approved ones, `why` where
    they are a near miss: what is wrong with it.
    """

    id: str
    of: str
    text: str
    acts: tuple[str, ...]
    spiel: str | None
    why: str | None


def turn_id(utterances: Iterable[Utterance]) -> str:
    """The id of the turn in which these are said in this order."""
    return _NEXT.join(item.move + (f"{_WORDED}{item.wording}" if item.wording else "") for item in utterances)


def utterances_of(choice_id: str) -> tuple[Utterance, ...]:
    """What is said in a turn, from its id; nothing where it is no id of a turn in open form."""
    found = [_PART.fullmatch(part) for part in choice_id.split(_NEXT)]
    if not all(found):
        return ()
    return tuple(
        Utterance(part["move"], part["spiel"] and part["spiel"] + (f"{_NEAR}{part['near']}" if part["near"] else ""))
        for part in found
        if part is not None
    )


def wordings_of_move(vocabulary: Vocabulary, move_id: str) -> tuple[Wording, ...]:
    """The approved wordings of a move, each followed by its near misses; none where wording does not matter."""
    return tuple(
        wording
        for spiel in vocabulary.spiels.values()
        if spiel.words == move_id
        for wording in _with_near_misses(spiel)
    )


def _with_near_misses(spiel: Spiel) -> Iterator[Wording]:
    yield Wording(spiel.id, spiel.id, spiel.text, spiel.acts, spiel.id, None)
    for number, near in enumerate(spiel.near_misses, start=1):
        yield Wording(f"{spiel.id}{_NEAR}{number}", spiel.id, near.text, near.acts, None, near.why)


def near_miss_in(vocabulary: Vocabulary, choice: Choice) -> tuple[Spiel, Wording] | None:
    """The near miss that a turn was put in, with the spiel it misses; None where it was put in none."""
    for move, wording in choice.said:
        found = next((item for item in wordings_of_move(vocabulary, move) if item.id == wording), None)
        if found is not None and found.why is not None:
            return vocabulary.spiels[found.of], found
    return None


def open_choices(vocabulary: Vocabulary, moves: MoveList, facts: Mapping[str, FactValue]) -> tuple[Choice, ...]:
    """Every move by itself, and by itself in each of its wordings, in file order: what open calls are explored by."""
    singles = (
        Utterance(move.id, wording)
        for move in moves.moves.values()
        for wording in (None, *(item.id for item in wordings_of_move(vocabulary, move.id)))
    )
    return tuple(
        choice for single in singles if (choice := open_choice(vocabulary, moves, facts, (single,))) is not None
    )


def open_choice(
    vocabulary: Vocabulary, moves: MoveList, facts: Mapping[str, FactValue], said: Sequence[Utterance]
) -> Choice | None:
    """The turn in which these are said; None where one of them is unknown, said twice, or they are too many.

    At most one of them is put in approved words: whoever recites two recites no answer.
    """
    known = [_resolved(vocabulary, moves, item) for item in said]
    found = [item for item in known if item is not None]
    if not 1 <= len(found) <= MOST_MOVES or len(found) < len(known) or len({item.move for item in said}) < len(said):
        return None
    worded = [wording for _, wording in found if wording is not None]
    if len(worded) > 1:
        return None
    acts = tuple(act for move, wording in found for act in (wording.acts if wording else move.performs(facts)))
    return Choice(
        turn_id(said),
        "response",
        "; ".join(wording.text if wording else move.label for move, wording in found),
        tuple(dict.fromkeys(acts)),
        next((wording.spiel for wording in worded), None),
        None,
        "response",
        said=tuple(said),
    )


def _resolved(vocabulary: Vocabulary, moves: MoveList, item: Utterance) -> tuple[Move, Wording | None] | None:
    move = moves.moves.get(item.move)
    if move is None or item.wording is None:
        return None if move is None else (move, None)
    wordings = wordings_of_move(vocabulary, item.move)
    return next(((move, wording) for wording in wordings if wording.id == item.wording), None)
