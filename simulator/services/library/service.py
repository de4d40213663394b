"""Which calls there are, and what is known about them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from simulator.domain.library import Library
from simulator.domain.people import Person
from simulator.services.library import folder, guide, listing, statements
from simulator.services.library.in_use import Edition, LibraryInUse, in_use
from simulator.services.library.views import (
    AssumptionRow,
    GuideView,
    PersonaCard,
    ScenarioCard,
    TrainerNote,
)


class LibraryService:
    """The library in use, as those who choose from it see it."""

    def __init__(self, content: Library | LibraryInUse) -> None:
        self._in_use = in_use(content)
        self._made_of: _Made = _Made(self._in_use.edition)

    @property
    def library(self) -> Library:
        """The library in use. Whoever needs two things of it that belong together asks once."""
        return self._in_use.library

    def trouble(self, who: Person) -> str | None:
        """What keeps a changed library from being used: its first error, with its place; None where nothing does."""
        return self._in_use.trouble

    def refresh(self, who: Person) -> str | None:
        """Look now whether the files of the library were changed, as whoever has just changed them does.

        Returns what keeps them from being used, as `trouble` does.
        """
        self._in_use.look()
        return self._in_use.trouble

    @property
    def _of(self) -> "_Made":
        """What was made of the library in use; begun afresh where that is another one."""
        edition, made = self._in_use.edition, self._made_of
        if made.edition is not edition:
            made = self._made_of = _Made(edition)
        return made

    def scenarios(self, who: Person) -> tuple[ScenarioCard, ...]:
        """All scenarios that are offered for new calls, easiest first."""
        return tuple(
            sorted(
                (self.card(who, name) for name in self.library.offered),
                key=lambda card: ("starter", "steady", "hard").index(card.level),
            )
        )

    def card(self, who: Person, scenario_id: str) -> ScenarioCard:
        """One scenario. Raises KeyError for an id the library does not have."""
        # Made once for a library: which statements a scenario teaches takes a while to find out.
        made = self._of
        if scenario_id not in made.cards:
            made.cards[scenario_id] = _card(made.edition, scenario_id)
        return made.cards[scenario_id]

    def locale(self, who: Person) -> str:
        """How the company writes amounts and dates, as a browser names it: `en-GB`."""
        return self.library.vocabulary.company.written_in.replace("_", "-")

    def persona(self, who: Person, persona_id: str) -> PersonaCard:
        """One customer. Raises KeyError for an id the library does not have."""
        return _persona(self.library, persona_id)

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
        made = self._of
        found = made.guide
        if found is None:
            found = made.guide = guide.guide(made.edition.library, self.scenarios(who))
        return found if asked is None else replace(found, asked=guide.find(found, asked))

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


@dataclass
class _Made:
    """What was made of one library, each when it was first asked for."""

    edition: Edition
    cards: dict[str, ScenarioCard] = field(default_factory=dict)
    guide: GuideView | None = None


def _persona(library: Library, persona_id: str) -> PersonaCard:
    persona = library.personas[persona_id]
    return PersonaCard(persona.id, persona.title, persona.about)


def _card(edition: Edition, scenario_id: str) -> ScenarioCard:
    library = edition.library
    scenario = library.scenarios[scenario_id]
    return ScenarioCard(
        id=scenario.id,
        title=scenario.title,
        summary=scenario.summary,
        level=scenario.level,
        direction=scenario.direction,
        tags=scenario.tags,
        personas=tuple(_persona(library, name) for name in library.offered.get(scenario_id, scenario.personas)),
        cases=len(scenario.cases),
        statements=statements.statements_of(library, scenario),
        proof=edition.proofs.get(scenario_id),
    )


def folder_in_use(who: Person) -> Path:
    """The folder of the library in use: SIMULATOR_LIBRARY, else the one that ships with the package."""
    return folder.library_in_use()


def open_library_service(who: Person) -> LibraryService:
    """The service over the library in use, without its proofs. Raises NotFound, BrokenLibrary."""
    return LibraryService(folder.open_library(folder.library_in_use(), folder.language_in_use())[0])
