"""What the trainee said in an open call, made a turn: the confirmed moves, each in own words or in a wording."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from simulator.content.reading.approved_wording import Wordings
from simulator.domain.errors import BadTurn, ChoiceNotOffered, NotFound
from simulator.domain.heard import Heard
from simulator.domain.moves import MOST_MOVES
from simulator.engine.call import Call
from simulator.engine.choice import Utterance
from simulator.engine.open_turn import turn_id, wordings_of_move
from simulator.engine.plan import Plan
from simulator.services.calls.own_words import HeardMove

MOST_UNSURE = 3
"""Moves that are offered without being sure of them. More would be a list to choose from."""


class SpokenTurn(NamedTuple):
    """A turn ready to be taken: the id of the choice it is, and the words that were said, None where none were."""

    choice: str
    words: str | None


class OfferedWording(NamedTuple):
    """Words for a move. Its id does not tell whether they are the approved ones; `wording` does, and is not shown."""

    id: str
    text: str
    wording: str


def offered_wordings(call: Call) -> dict[str, tuple[OfferedWording, ...]]:
    """The wordings of every move that has some, in this call's own order: what may be chosen from in it."""
    found = {move: call.wordings(move) for move in call.plan.moves.moves}
    return {
        move: tuple(
            OfferedWording(f"{move}.{number}", item.text, item.id) for number, item in enumerate(wordings, start=1)
        )
        for move, wordings in found.items()
        if wordings
    }


def heard_in(call: Call, heard: Sequence[Heard], text: str) -> tuple[HeardMove, ...]:
    """The moves heard in a text, in the order of saying, the unsure ones at most the MOST_UNSURE likeliest.

    Where the words of a wording stand in it, its move is sure and all others are not: they may be part of these words.
    """
    plan = call.plan
    known = [item for item in heard if item.move in plan.moves.moves]
    spelled = next((move for move, _ in _spelled_in(plan, text)), None)
    sure = {item.move for item in known if item.sure and spelled is None}
    rest = sorted((item for item in known if item.move not in {*sure, spelled}), key=lambda item: -item.confidence)
    shown = [item for item in known if item.move in sure] + rest[:MOST_UNSURE]
    found = [HeardMove(item.move, item.move in sure) for item in sorted(shown, key=lambda item: item.at)]
    return (*((HeardMove(spelled, sure=True),) if spelled else ()), *found)


def undecided(call: Call, moves: Sequence[str], text: str) -> tuple[tuple[str, OfferedWording], ...]:
    """The wordings that the moves of a turn could be put in, each with its move; none where the text is one of them."""
    if any(move in moves for move, _ in _spelled_in(call.plan, text)):
        return ()
    offered = offered_wordings(call)
    return tuple((move, item) for move in moves for item in offered.get(move, ()))


def take_turn(
    call: Call, heard: Sequence[Heard], say: str | None, moves: Sequence[str] | None = None, words: str | None = None
) -> SpokenTurn:
    """The turn in which `say` was said and these moves were confirmed; `moves` None: those heard for sure, in order.

    `words`: the id of an offered wording, for the confirmed move that it belongs to. Approved words, and near misses of
    them, that stand in what was said count as chosen. Raises BadTurn (nothing heard, too many, one twice, a wording of
    another move) and NotFound for a move that there is not.
    """
    plan = call.plan
    spelled = _spelled_in(plan, say or "")
    confirmed = list(_sure(heard, spelled) if moves is None else moves)
    for move in confirmed:
        if move not in plan.moves.moves:
            raise NotFound("move", move, plan.moves.moves)
    if not confirmed:
        raise BadTurn(_nothing(plan, heard))
    if len(set(confirmed)) < len(confirmed):
        twice = next(move for move in confirmed if confirmed.count(move) > 1)
        raise BadTurn(f"“{plan.moves.moves[twice].label}” stands in it twice. Once is enough.")
    if len(confirmed) > MOST_MOVES:
        raise BadTurn(f"That is {len(confirmed)} moves. Say {MOST_MOVES} at the most, then let them answer.")
    chosen = _chosen(call, confirmed, words) or next(
        ((move, wording) for move, wording in spelled if move in confirmed), None
    )
    said = tuple(Utterance(move, chosen[1] if chosen and chosen[0] == move else None) for move in confirmed)
    choice = turn_id(said)
    if plan.choice(choice, call.position.state) is None:
        raise ChoiceNotOffered(choice)
    return SpokenTurn(choice, say or None)


def _chosen(call: Call, confirmed: Sequence[str], words: str | None) -> tuple[str, str] | None:
    if words is None:
        return None
    offered = offered_wordings(call)
    for move in confirmed:
        for item in offered.get(move, ()):
            if item.id == words:
                return move, item.wording
    every = [item.id for items in offered.values() for item in items]
    if words in every:
        raise BadTurn("These are words for another move. Choose from those for the moves of this turn.")
    raise NotFound("wording", words, [item.id for move in confirmed for item in offered.get(move, ())])


def _sure(heard: Sequence[Heard], spelled: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The moves heard for sure, in the order of saying; where a wording was said, its move stands for what is in it."""
    if spelled:
        yield spelled[0][0]
        return
    yield from (item.move for item in sorted(heard, key=lambda item: item.at) if item.sure)


def _spelled_in(plan: Plan, text: str) -> tuple[tuple[str, str], ...]:
    """(move, id of the wording) for every wording of a move whose words stand in a text, that of most words first."""
    known = {
        wording.id: (move, wording.text)
        for move in plan.moves.moves
        for wording in wordings_of_move(plan.vocabulary, move)
    }
    found = Wordings({name: text for name, (_, text) in known.items()}).said_in(text)
    return tuple((known[name][0], name) for name in found)


def _nothing(plan: Plan, heard: Sequence[Heard]) -> str:
    if not heard:
        return "I didn't catch a move in that. Say it in other words, or name the moves."
    numbers = {move: number for number, move in enumerate(plan.moves.moves, start=1)}
    near = "; ".join(f"{numbers[item.move]} {plan.moves.moves[item.move].label}" for item in heard[:4])
    return f"I'm not sure what you mean by that. Perhaps: {near}. Name the moves, or say it in other words."
