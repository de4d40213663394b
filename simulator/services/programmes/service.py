"""The way from one call to the next, for somebody."""

from collections.abc import Mapping
from datetime import tzinfo
from typing import Final

from simulator.domain.people import Person
from simulator.services.calls.call_store import Attempts, CallStore
from simulator.services.drilling.views import DueNow
from simulator.services.library.service import LibraryService
from simulator.services.programmes.enrolled import DrilledDays, Enrolled, IsReady
from simulator.services.programmes.next_call import best, next_call, stage
from simulator.services.programmes.sentences import VERBS
from simulator.services.programmes.views import (
    CallStage,
    NextStep,
    Overview,
    ProgrammeRow,
    ProgrammeView,
    Stage,
    Step,
)
from simulator.services.taking.levels import cards

TEXTS: Final[Mapping[Stage, str]] = {
    "new": "New",
    "watched": "Watched",
    "tried": "Not passed yet",
    "helped": "Passed with answers shown",
    "open": "Passed in your own words",
}
"""Stage -> its words on a card."""
_OWN_WORDS: Final = "No answers are shown this time: you say it in your own words."


class ProgrammesService:
    """What comes next, and how far one has come. Raises what the store does."""

    def __init__(
        self,
        calls: CallStore,
        library: LibraryService,
        *,
        drilled_days: DrilledDays | None = None,
        is_ready: IsReady = lambda who: False,
        zone: tzinfo | None = None,
    ) -> None:
        """`drilled_days`: on which days somebody finished a drill (None: there are no drills, and none are asked for);
        `is_ready`: whether somebody has shown readiness; `zone`: where a day begins (None: as on this machine).
        """
        self._calls, self._library = calls, library
        self._enrolled = Enrolled(calls, library, drilled_days, is_ready, zone)

    def stages(self, who: Person) -> tuple[CallStage, ...]:
        """How somebody stands with every call of the library."""
        taken = self._calls.by_scenario(who)
        return tuple(self._stage(name, taken.get(name, ())) for name in self._library.library.scenarios)

    def next_step(self, who: Person, due: DueNow | None = None) -> Step | None:
        """The one thing to do now, how, and why; None for a library without calls.

        For somebody in a programme, what that has next; else the call that suits what they took. `due`: the cards that
        wait for them now (None: not known).
        """
        position = self._enrolled.position(who)
        if position is None:
            return self._without_programme(who)
        cards_wait = due is None or due.cards > 0
        return self._enrolled.step(who, position, lambda: self._without_programme(who), cards_wait=cards_wait)

    def listed(self, who: Person) -> tuple[ProgrammeRow, ...]:
        """All programmes of the library."""
        return self._enrolled.rows(who)

    def offer(self, who: Person) -> ProgrammeRow | None:
        """The programme to offer somebody: that for newcomers to whoever has not passed a call yet and has not left it;
        the first of the others to whoever is through with theirs. None for everybody else.
        """
        return self._enrolled.offer(who)

    def enrol(self, who: Person, programme: str) -> None:
        """Put somebody into a programme from today on, what they did today included; they leave the one they are in.

        Whoever is in it already stays as they are. Raises NotFound for no such programme, PersonGone.
        """
        self._enrolled.enrol(who, programme)

    def leave(self, who: Person) -> None:
        """Take somebody out of their programme; calls and drills stay as they are."""
        self._enrolled.leave(who)

    def position(self, who: Person, due: DueNow | None = None) -> ProgrammeView | None:
        """Where somebody is in their programme; None where they are in none, or in one the library no longer has."""
        position = self._enrolled.position(who)
        return None if position is None else self._enrolled.view(position, self.next_step(who, due))

    def overview(self, who: Person) -> Overview:
        """Where everybody on this machine is, those who are stuck first, those in no programme last."""
        return self._enrolled.overview()

    def _without_programme(self, who: Person) -> NextStep | None:
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
            words=VERBS[level.id].format(title=self._library.card(who, chosen.scenario).title),
            why=" ".join(filter(None, (chosen.why, level.why, _OWN_WORDS if open_now else ""))),
        )

    def _stage(self, scenario: str, attempts: Attempts) -> CallStage:
        found, score = stage(attempts), best(attempts)
        return CallStage(scenario, found, TEXTS[found], "" if score is None else f"Best {score} of 100")
