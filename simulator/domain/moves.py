"""Moves: what an agent can say in an open call, each named by what it does, in words that judge nothing."""

from collections.abc import Mapping
from functools import cached_property
from hashlib import sha256

from pydantic import Field

from simulator.domain.base import Id, Lines, Names, Text, Value

MOST_MOVES = 3
"""Moves in one turn of the trainee: what can be said in a breath."""


class Move(Value):
    """One thing that can be said. The same list in every call of a library, whatever the call is about."""

    id: Id
    group: Id = Field(description="The group it is listed in, as an agent thinks.")
    label: Text = Field(description="What it does, for the trainee: it neither praises nor warns.")
    means: Text = Field(description="One sentence for authors and annotators: what it is to say it.")
    find: tuple[Text, ...] = Field((), description="Words that somebody who looks for it might type.")
    acts: Names = Field((), description="The acts it performs, in order; left out: the act of its own name.")
    says: Lines = Field(description="How it is put where nothing was typed; by mood where that matters.")
    heard: tuple[Text, ...] = Field((), description="Other ways to put it, from which the tagger learns.")

    @property
    def performs(self) -> tuple[str, ...]:
        """The acts that saying it performs, in order: one or more."""
        return self.acts or (self.id,)


class MoveList(Value):
    """All moves of a library, in file order, and the titles of their groups. Empty: the library has no open calls."""

    groups: Mapping[Id, Text] = {}
    moves: Mapping[Id, Move] = {}

    @cached_property
    def digest(self) -> str:
        """SHA-256, in hexadecimal, of what decides in a call: which moves there are and the acts they perform."""
        acts = [(move.id, move.performs) for move in self.moves.values()]
        return sha256(repr(acts).encode()).hexdigest()


NO_MOVES = MoveList()
