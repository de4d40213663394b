"""The words of the trade, explained once, and what the numbers of the guide begin with."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from simulator.domain.base import Id, Text, Value

Letter = Annotated[str, Field(pattern=r"^[A-Z]$")]


class Term(Value):
    """One word that a new hire may not know."""

    id: Id
    term: Text = Field(description="The word as it is written on the screen.")
    stands_for: Text | None = Field(None, description="Of an abbreviation: the words it is short for.")
    also: tuple[Text, ...] = Field((), description="Other ways to write it, for whoever looks it up.")
    means: Text = Field(description="What it is, in a sentence or two, said to a new hire.")
    statements: tuple[str, ...] = Field((), description="The statements of the guide that speak of it.")

    @property
    def names(self) -> tuple[str, ...]:
        """Every way to write it, the usual one first."""
        return (self.term, *((self.stands_for,) if self.stands_for else ()), *self.also)


class Glossary(Value):
    """All terms of a library, in file order, and the titles of the guide's chapters. Empty: it explains none."""

    chapters: Mapping[Letter, Text] = Field(
        {}, description="What the statements with this letter are about, in reading order."
    )
    terms: Mapping[Id, Term] = {}


NO_GLOSSARY = Glossary()
