"""Turns of an open call in which the words that were typed and the moves that were confirmed differ."""

from collections.abc import Iterator

from simulator.engine.open_turn import utterances_of
from simulator.services.calls.own_words import own_words
from simulator.services.calls.played import PlayedCall
from simulator.services.debrief.views import CheckYourself


def doubts(played: PlayedCall) -> Iterator[CheckYourself]:
    """Where a move that was heard for sure was taken off, or one was confirmed that was not heard at all."""
    moves, choices = played.call.plan.moves.moves, played.call.choices
    for words in own_words(played):
        confirmed = [item.move for item in utterances_of(choices[words.seq])]
        taken_off = [item for item in words.heard if item.sure and item.move not in confirmed]
        if not taken_off and set(confirmed) <= {item.move for item in words.heard}:
            continue
        heard = [item.move for item in words.heard if item.sure or item.move in confirmed]
        yield CheckYourself(
            number=2 * words.seq + 2,
            typed=words.typed,
            confirmed=tuple(moves[name].label for name in confirmed),
            heard=tuple(moves[name].label for name in heard if name in moves),
        )
