"""Which calls there are, and what is known about them."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from simulator.domain.library import Library
from simulator.domain.people import Person
from simulator.services.library import folder, guide, listing, statements
from simulator.services.library.views import (
    AssumptionRow,
    GuideView,
    PersonaCard,
    ProofView,
    ScenarioCard,
    TrainerNote,
)


class LibraryService:
    """One library, as those who choose from it see it. `proofs` says by scenario id what was proved about it."""

    def __init__(self, library: Library, proofs: Mapping[str, ProofView] | None = None) -> None:
        self.library = library
        self._proofs = proofs or {}
        self._cards: dict[str, ScenarioCard] = {}
        self._guide: GuideView | None = None

    def scenarios(self, who: Person) -> tuple[ScenarioCard, ...]:
        """All scenarios, easiest first."""
        return tuple(
            sorted(
                (self.card(who, name) for name in self.library.scenarios),
                key=lambda card: ("starter", "steady", "hard").index(card.level),
            )
        )

    def card(self, who: Person, scenario_id: str) -> ScenarioCard:
        """One scenario. Raises KeyError for an id the library does not have."""
        # Made once: which statements a scenario teaches takes a while to find out, and the library does not change.
        if scenario_id not in self._cards:
            self._cards[scenario_id] = self._made(who, scenario_id)
        return self._cards[scenario_id]

    def locale(self, who: Person) -> str:
        """How the company writes amounts and dates, as a browser names it: `en-GB`."""
        return self.library.vocabulary.company.written_in.replace("_", "-")

    def persona(self, who: Person, persona_id: str) -> PersonaCard:
        """One customer. Raises KeyError for an id the library does not have."""
        persona = self.library.personas[persona_id]
        return PersonaCard(persona.id, persona.title, persona.about)

    def assumptions(self, who: Person) -> tuple[AssumptionRow, ...]:
        """What the procedure was taken to be where the guide is silent."""
        return statements.assumptions(self.library)

    def notes(self, who: Person) -> tuple[TrainerNote, ...]:
        """The points on which to ask counsel, in the order of `scenarios`; calls without one are left out."""
        found = ((card.title, self.library.scenarios[card.id].counsel) for card in self.scenarios(who))
        return tuple(TrainerNote(title, text) for title, text in found if text)

    def guide(self, who: Person, asked: str | None = None) -> GuideView:
        """The guide to be read. `asked`: the statement or word to show first.

        Raises NotFound for one that is neither in the guide nor in the glossary.
        """
        # Made once, as the cards are.
        if self._guide is None:
            self._guide = guide.guide(self.library, self.scenarios(who))
        return self._guide if asked is None else replace(self._guide, asked=guide.find(self._guide, asked))

    def guide_listing(self, who: Person, asked: str | None = None) -> Mapping[str, object]:
        """The guide, or only the statement or word that is asked for, for `simulator guide --json`. Raises NotFound."""
        found = self.guide(who, asked)
        return guide.as_listed(found, found.asked)

    def listing(self, who: Person) -> dict[str, Any]:
        """What there is, for `simulator list --json` (CONTRACT.md)."""
        return listing.listing(self.library)

    def assumption_listing(self, who: Person) -> dict[str, Any]:
        """Assumptions and questions for counsel, for `simulator list --assumptions --json`."""
        return listing.assumption_listing(self.library)

    def _made(self, who: Person, scenario_id: str) -> ScenarioCard:
        scenario = self.library.scenarios[scenario_id]
        return ScenarioCard(
            id=scenario.id,
            title=scenario.title,
            summary=scenario.summary,
            level=scenario.level,
            direction=scenario.direction,
            tags=scenario.tags,
            personas=tuple(self.persona(who, name) for name in scenario.personas),
            cases=len(scenario.cases),
            statements=statements.statements_of(self.library, scenario),
            proof=self._proofs.get(scenario_id),
        )


def folder_in_use(who: Person) -> Path:
    """The folder of the library in use: SIMULATOR_LIBRARY, else the one that ships with the package."""
    return folder.library_in_use()


def open_library_service(who: Person) -> LibraryService:
    """The service over the library in use, without its proofs. Raises NotFound, BrokenLibrary."""
    return LibraryService(folder.open_library(folder.library_in_use(), folder.language_in_use())[0])
