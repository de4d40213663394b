"""How a made-up trainee takes a call: the course they would know, with what they do not know left out or got wrong."""

import random
from collections.abc import Iterator, Sequence
from typing import Final

from simulator.domain.moves import MoveList
from simulator.engine.call import Call, step
from simulator.services.simulating.courses import Course, Piece, ways_out
from simulator.services.simulating.skill import Skill

SAYS_SOMETHING_ELSE: Final = 0.5
"""The chance to say what sounds right in place of what is not known, rather than nothing. A judgement of ours."""


def play(call: Call, course: Course, skill: Skill, day: float, chance: random.Random) -> Call:
    """A call taken to its end by somebody with this skill on this day. A statement is known or not for a whole call."""
    known = {name: chance.random() < skill.knows(name, day) for name in course.rests_on}

    def does(piece: Piece) -> bool:
        if chance.random() < skill.hurries:
            return False
        return all(known[name] for name in piece.rests_on) or chance.random() < skill.guesses

    for is_said, pieces in course.turns:
        if call.ended:
            return call
        if course.form == "open" and is_said:
            name = "+".join(_said(call.plan.moves, pieces, [does(piece) for piece in pieces], chance))
        else:
            name = pieces[0].id if does(pieces[0]) else _instead(call, pieces[0].id, is_said, chance)
        if name and call.plan.choice(name, call.position.state) is not None:
            call = step(call, name)
    while not call.ended:
        call = step(call, ways_out(call.plan)[-1].id)
    return call


def _said(moves: MoveList, pieces: Sequence[Piece], right: Sequence[bool], chance: random.Random) -> Iterator[str]:
    """The moves of a turn: those that are right, and now and then what sounds right in place of another."""
    for piece, is_right in zip(pieces, right, strict=True):
        if is_right:
            yield piece.id
        elif chance.random() < SAYS_SOMETHING_ELSE:
            other = chance.choice(_sensible(moves))
            if all(other != one.id.split(":")[0] for one in pieces):
                yield other
                return  # whoever says something else has answered: twice in a turn would be no turn


def _sensible(moves: MoveList) -> Sequence[str]:
    """Moves that spell out their acts: what sensible people say who were never trained (see the library's moves)."""
    return [move.id for move in moves.moves.values() if move.acts] or list(moves.moves)


def _instead(call: Call, right: str, is_said: bool, chance: random.Random) -> str:
    """What is chosen in place of the right one; empty: it is left out."""
    out = [choice.id for choice in ways_out(call.plan)]
    if right in out:
        return chance.choice([name for name in out if name != right] or [right])
    others = [choice.id for choice in call.offered() if choice.kind == "response" and choice.id != right]
    return chance.choice(others) if is_said and others else ""
