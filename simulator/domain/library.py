"""A library: one content root, loaded whole."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Any

from pydantic import BaseModel

from simulator.domain.deciding import Deciding
from simulator.domain.glossary import NO_GLOSSARY, Glossary
from simulator.domain.moves import NO_MOVES, MoveList
from simulator.domain.persona import Persona
from simulator.domain.programme import Programme
from simulator.domain.scenario import Plays, Scenario
from simulator.domain.scorecard import Scorecard
from simulator.domain.vocabulary import Vocabulary

_SPELLED_OUT: Mapping[str, Any] = {
    "vocabulary": {"acts": {"__all__": {"needs"}}, "facts": {"__all__": {"default"}}},
    "scenario": {"responses": {"__all__": {"__all__": {"regardless"}}}},
}
"""What decides nothing where it stands: answers and cases have been given it when the library was put together."""

_APART = ("cases", "personas", "tellings")
"""Of a scenario, what a call shows only its own part of."""

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
        return {name: _digest(_said(name, part)) for name, part in parts.items()}

    def call_digest(self, key: CallKey) -> str:
        """SHA-256 of all that a call is made of, words too; another case or persona of its scenario changes nothing.

        Raises KeyError for ids that the library does not have.
        """
        scenario, persona, case = key
        base, by_case, tellings = self._scenario_parts[scenario]
        scorecard = self.digests[f"scorecard/{self.scenarios[scenario].scorecard}"]
        others = [self.digests[f"persona/{persona}"], scorecard, self.digests["vocabulary"]]
        return _digest(json.dumps([base, by_case[case], tellings.get(persona, {}), *others], sort_keys=True))

    @cached_property
    def deciding(self) -> Deciding:
        """What of this library decides its calls, for proofs of them."""
        return Deciding(self.vocabulary, self.personas, self.scenarios, self.scorecards)

    @cached_property
    def _scenario_parts(self) -> Mapping[str, tuple[str, Mapping[str, Any], Mapping[str, Any]]]:
        """By scenario: the digest of what all calls of it share, and as plain data its cases and tellings."""
        found = {}
        for name, scenario in self.scenarios.items():
            shared = scenario.model_dump_json(exclude=_SPELLED_OUT["scenario"] | dict.fromkeys(_APART, True))
            apart = scenario.model_dump(mode="json", include=set(_APART))
            found[name] = _digest(shared), apart["cases"], apart["tellings"]
        return found

    @cached_property
    def offered(self) -> Mapping[str, tuple[str, ...]]:
        """The scenarios in which new calls are taken, to the personas who come to them; what is retired is left out."""
        return {
            name: tuple(who for who in scenario.personas if self.personas[who].status == "in_use")
            for name, scenario in self.scenarios.items()
            if scenario.status == "in_use"
        }

    @property
    def customers(self) -> tuple[Persona, ...]:
        """Personas that can be on the phone, in file order; patterns are left out."""
        return tuple(persona for persona in self.personas.values() if not persona.pattern)


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _said(name: str, part: BaseModel) -> str:
    """A part as text: all that anything made of it depends on."""
    return part.model_dump_json(exclude=_SPELLED_OUT.get(name.partition("/")[0]))
