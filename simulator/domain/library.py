"""A library: one content root, loaded whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256

from pydantic import BaseModel

from simulator.domain.glossary import NO_GLOSSARY, Glossary
from simulator.domain.moves import NO_MOVES, MoveList
from simulator.domain.persona import Persona
from simulator.domain.programme import Programme
from simulator.domain.scenario import Plays, Scenario
from simulator.domain.scorecard import Scorecard
from simulator.domain.vocabulary import Vocabulary

CallKey = tuple[str, str, str]
"""Scenario, persona and case: what a call is compiled from."""


@dataclass(frozen=True)
class Library:
    """Everything a company's trainers wrote, resolved: `like` and `uses` are already taken over.

    `hash` is the SHA-256 of all files, in hexadecimal: two libraries with the same hash play the same calls.
    """

    hash: str
    vocabulary: Vocabulary
    personas: Mapping[str, Persona]
    scenarios: Mapping[str, Scenario]
    scorecards: Mapping[str, Scorecard]
    plays: Mapping[str, Plays]
    moves: MoveList = NO_MOVES
    glossary: Glossary = NO_GLOSSARY
    meanings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    programmes: Mapping[str, Programme] = field(default_factory=dict)

    @cached_property
    def digests(self) -> Mapping[str, str]:
        """SHA-256 of each part by its name (`vocabulary`, `moves`, `persona/...`): what is made of it is kept by it."""
        parts: dict[str, BaseModel] = {"vocabulary": self.vocabulary, "moves": self.moves}
        parts |= {f"persona/{name}": item for name, item in self.personas.items()}
        parts |= {f"scenario/{name}": item for name, item in self.scenarios.items()}
        parts |= {f"scorecard/{name}": item for name, item in self.scorecards.items()}
        return {
            name: sha256(part.model_dump_json().encode("utf-8", "surrogatepass")).hexdigest()
            for name, part in parts.items()
        }

    @property
    def customers(self) -> tuple[Persona, ...]:
        """Personas that can be on the phone, in file order; patterns are left out."""
        return tuple(persona for persona in self.personas.values() if not persona.pattern)
