"""The way from one call to the next, for somebody."""

from collections.abc import Mapping
from typing import Final

from simulator.domain.people import Person
from simulator.domain.record import Level
from simulator.services.calls.call_store import Attempts, CallStore
from simulator.services.library.service import LibraryService
from simulator.services.programmes.next_call import best, next_call, stage
from simulator.services.programmes.views import CallStage, NextStep, Stage
from simulator.services.taking.levels import cards

TEXTS: Final[Mapping[Stage, str]] = {
    "new": "New",
    "watched": "Watched",
    "tried": "Not passed yet",
    "helped": "Passed with answers shown",
    "open": "Passed in your own words",
}
"""Stage -> its words on a card."""
_VERBS: Final[Mapping[Level, str]] = {
    "worked": "Watch {title}",
    "guided": "Take {title} with help",
    "practice": "Take {title}",
    "assessment": "Be assessed on {title}",
}
_OWN_WORDS: Final = "No answers are shown this time: you say it in your own words."


class ProgrammesService:
    """What comes next, and how far one has come. Raises what the store does."""

    def __init__(self, calls: CallStore, library: LibraryService) -> None:
        self._calls, self._library = calls, library

    def stages(self, who: Person) -> tuple[CallStage, ...]:
        """How somebody stands with every call of the library."""
        taken = self._calls.by_scenario(who)
        return tuple(self._stage(name, taken.get(name, ())) for name in self._library.library.scenarios)

    def next_step(self, who: Person) -> NextStep | None:
        """The one call to take now, how, and why; None for a library without calls."""
        taken = self._calls.by_scenario(who)
        chosen = next_call([card.id for card in self._library.scenarios(who)], taken)
        if chosen is None:
            return None
        has_moves = bool(self._library.library.moves.moves)
        support = cards(taken.get(chosen.scenario, ()), on_hold=False, has_moves=has_moves)
        level = next(card for card in support if card.recommended)
        open_now = level.forms[0] == "open" and level.id == "practice"
        return NextStep(
            scenario=chosen.scenario,
            level=level.id,
            form=level.forms[0],
            words=_VERBS[level.id].format(title=self._library.card(who, chosen.scenario).title),
            why=" ".join(filter(None, (chosen.why, level.why, _OWN_WORDS if open_now else ""))),
        )

    def _stage(self, scenario: str, attempts: Attempts) -> CallStage:
        found, score = stage(attempts), best(attempts)
        return CallStage(scenario, found, TEXTS[found], "" if score is None else f"Best {score} of 100")
