"""Moves: what an agent can say in an open call, each named by what it does, in words that judge nothing."""

import re
from collections.abc import Mapping
from functools import cached_property
from hashlib import sha256
from typing import Annotated

from pydantic import Field

from simulator.domain.base import FactValue, Id, Lines, Names, Text, Value, facts_hold

MOST_MOVES = 3
"""Moves in one turn of the trainee: what can be said in a breath."""
QUERY, FOUND, TELLING = 2, 6, 4
"""Words of a text, at most, that may be meant to look a move up; moves that are found by them; letters from which on a
word of a label, or the beginning of a word, tells one move from others ("the" would list them all)."""


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[\w']+", text.lower().replace("\u2019", "'")))


class Elsewhere(Value):
    """What a move performs where these facts are so; in all other cases it performs its usual acts."""

    facts: Mapping[Id, FactValue] = Field(alias="if")
    acts: Annotated[tuple[Id, ...], Field(min_length=1)]


class Move(Value):
    """One thing that can be said. The same list in every call of a library, whatever the call is about."""

    id: Id
    group: Id = Field(description="The group it is listed in, as an agent thinks.")
    label: Text = Field(description="What it does, for the trainee: it neither praises nor warns.")
    means: Text = Field(description="One sentence for authors and annotators: what it is to say it.")
    find: tuple[Text, ...] = Field((), description="Words that somebody who looks for it might type.")
    acts: Names = Field((), description="The acts it performs, in order; left out: the act of its own name.")
    elsewhere: Elsewhere | None = Field(None, description="Other acts where the facts make it another thing.")
    after: Names = Field(
        (), description="A good agent says it only once one of these was heard. It is shown by it, and never graded."
    )
    says: Lines = Field(description="How it is put where nothing was typed; by mood where that matters.")
    heard: tuple[Text, ...] = Field((), description="Other ways to put it, from which the tagger learns.")

    def is_named_by(self, part: str) -> bool:
        """Whether a word, in small letters, is one of those that this is looked up by, or begins one of them."""
        said = [word for text in (self.label, *self.find) for word in text.lower().split()]
        words = [word for word in said if len(word) >= TELLING or word in self.find]
        return part in words or (len(part) >= TELLING and any(word.startswith(part) for word in words))

    def performs(self, facts: Mapping[str, FactValue]) -> tuple[str, ...]:
        """The acts that saying it performs where the facts are so, in order: one or more."""
        if self.elsewhere is not None and facts_hold(self.elsewhere.facts, facts):
            return self.elsewhere.acts
        return self.acts or (self.id,)


class MoveList(Value):
    """All moves of a library, in file order, and the titles of their groups. Empty: the library has no open calls."""

    groups: Mapping[Id, Text] = {}
    moves: Mapping[Id, Move] = {}

    def found_by(self, query: str) -> tuple[str, ...]:
        """Moves to look up by a word: those with it, or what it begins, in label or `find`, for each word of `query`.

        At most FOUND, in file order; none for a query of no word, or of more than QUERY words, which is something said.
        """
        wanted = query.lower().split()
        if not 0 < len(wanted) <= QUERY:
            return ()
        return tuple(move.id for move in self.moves.values() if all(map(move.is_named_by, wanted)))[:FOUND]

    def said_by(self, text: str) -> str | None:
        """The move whose label, or words of its own, this is to the letter, but for capitals and what stands between.

        None for any other text, and for one that belongs to several.
        """
        return self._own_words.get(_plain(text))

    @cached_property
    def _own_words(self) -> Mapping[str, str | None]:
        found: dict[str, str | None] = {}
        for move in self.moves.values():
            own = (move.label, *(said for texts in move.says.values() for said in texts))
            for text in set(map(_plain, own)):
                found[text] = None if text in found else move.id
        return found

    @cached_property
    def digest(self) -> str:
        """SHA-256, in hexadecimal, of what decides in a call: which moves there are and the acts they perform."""
        acts = [(move.id, move.acts, move.elsewhere) for move in self.moves.values()]
        return sha256(repr(acts).encode()).hexdigest()


NO_MOVES = MoveList()
