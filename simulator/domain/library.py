"""A library: one content root, loaded whole."""

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.domain.persona import Persona
from simulator.domain.scenario import Plays, Scenario
from simulator.domain.scorecard import Scorecard
from simulator.domain.vocabulary import Vocabulary


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

    @property
    def customers(self) -> tuple[Persona, ...]:
        """Personas that can be on the phone, patterns left out."""
        return tuple(persona for persona in self.personas.values() if not persona.pattern)
