"""The way from one call to the next, for somebody; and where everybody is, for a trainer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, tzinfo
from typing import Final

from simulator.domain.errors import NotFound
from simulator.domain.people import Person
from simulator.services.calls.call_store import Attempts, CallStore
from simulator.services.library.service import LibraryService
from simulator.services.programmes import positions, sentences
from simulator.services.programmes.next_call import best, next_call, stage
from simulator.services.programmes.positions import Position
from simulator.services.programmes.progress import place, progress, working_day
from simulator.services.programmes.views import CallStage, NextStep, Overview, ProgrammeRow, ProgrammeView, Stage
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
        drilled_days: Callable[[Person], Sequence[date]] | None = None,
        cards_due: Callable[[Person], int] = lambda who: 1,
        is_ready: Callable[[Person], bool] = lambda who: False,
        zone: tzinfo | None = None,
    ) -> None:
        """`drilled_days`: on which days somebody finished a drill (None: there are no drills, and none are asked for);
        `cards_due`: how many cards wait for somebody now; `is_ready`: whether they have shown readiness; `zone`: where
        a day begins (None: as on this machine).
        """
        self._calls, self._library = calls, library
        self._drilled_days, self._cards_due, self._is_ready, self._zone = drilled_days, cards_due, is_ready, zone

    def stages(self, who: Person) -> tuple[CallStage, ...]:
        """How somebody stands with every call of the library."""
        taken = self._calls.by_scenario(who)
        return tuple(self._stage(name, taken.get(name, ())) for name in self._library.library.scenarios)

    def next_step(self, who: Person) -> NextStep | None:
        """The one thing to do now, how, and why: the next in their programme, else the call that suits what they took.

        None for a library without calls.
        """
        position = self._position(who)
        return self._without_programme(who) if position is None else self._within(who, position)

    # programmes

    def programmes(self, who: Person) -> tuple[ProgrammeRow, ...]:
        """All programmes of the library."""
        current = self._calls.enrolments.current(who.id)
        known = self._library.library.programmes.values()
        return tuple(positions.row(item, chosen=current is not None and current.programme == item.id) for item in known)

    def offer(self, who: Person) -> ProgrammeRow | None:
        """The programme to offer somebody who is in none, or through with theirs; None where none suits them.

        The one for newcomers, to whoever has not passed a call yet and has not left it; the first of the others, to
        whoever is through with theirs.
        """
        position = self._position(who)
        if position is not None and position.place.stage is not None:
            return None
        been_in = {item.programme for item in self._calls.enrolments.past(who.id)}
        is_new = position is None and not any(
            call.passed for call in self._calls.enrolments.taken(who.id) if call.level != "worked"
        )
        for item in self._library.library.programmes.values():
            if item.newcomers and is_new and item.id not in been_in:
                return positions.row(item, chosen=False)
            if not item.newcomers and position is not None and item.id != position.programme.id:
                return positions.row(item, chosen=False)
        return None

    def enrol(self, who: Person, programme: str) -> None:
        """Put somebody into a programme from today on, calls of today included; they leave the one they are in.

        Raises NotFound for a programme that the library does not have, PersonGone.
        """
        known = self._library.library.programmes
        if programme not in known:
            raise NotFound("programme", programme, known)
        self._calls.enrolments.enrol(who.id, programme, self._calls.now())

    def leave(self, who: Person) -> None:
        """Take somebody out of their programme; calls and drills stay as they are."""
        self._calls.enrolments.leave(who.id, self._calls.now())

    def position(self, who: Person) -> ProgrammeView | None:
        """Where somebody is in their programme; None where they are in none, or in one the library no longer has."""
        position = self._position(who)
        return None if position is None else positions.view(position, self._within(who, position), self._title)

    def overview(self, who: Person) -> Overview:
        """Where everybody on this machine is, those who are stuck first, those in no programme last."""
        found = [
            positions.for_trainer(kept.person, kept.last, self._position(kept.person), self._title)
            for kept in self._calls.people.all()
        ]
        order = ("stuck", "on_time", "ahead", "done", "none")
        return Overview(tuple(sorted(found, key=lambda item: order.index(item.standing))), sentences.STUCK_RULE)

    def _position(self, who: Person) -> Position | None:
        enrolment = self._calls.enrolments.current(who.id)
        programme = None if enrolment is None else self._library.library.programmes.get(enrolment.programme)
        if enrolment is None or programme is None:
            return None
        began = enrolment.since.astimezone(self._zone).replace(hour=0, minute=0, second=0, microsecond=0)
        ever = self._calls.enrolments.taken(who.id)
        taken = [call for call in ever if call.ended_at >= began]
        drilled = (
            None if self._drilled_days is None else [day for day in self._drilled_days(who) if day >= began.date()]
        )
        stages = progress(programme, taken, drilled)
        day = working_day(began.date(), self._today())
        where = place(stages, day, is_ready=self._is_ready(who))
        return Position(programme, enrolment.since, day, ever, taken, stages, where)

    def _within(self, who: Person, position: Position) -> NextStep | None:
        """The next step of somebody in a programme; where it has none now, any other, and why."""
        item = positions.comes_next(position, self._order(who), drill_waits=self._drill_waits(who))
        if item is not None:
            return positions.step(position, item, self._title)
        other = self._without_programme(who)
        return other and replace(other, why=f"{sentences.nothing_now(position.programme, position.place)} {other.why}")

    def _drill_waits(self, who: Person) -> bool:
        if self._drilled_days is None or self._today() in self._drilled_days(who):
            return False
        return self._cards_due(who) > 0

    def _today(self) -> date:
        return self._calls.now().astimezone(self._zone).date()

    def _order(self, who: Person) -> list[str]:
        return [card.id for card in self._library.scenarios(who)]

    def _title(self, scenario: str) -> str:
        return self._library.library.scenarios[scenario].title

    def _without_programme(self, who: Person) -> NextStep | None:
        taken = self._calls.by_scenario(who)
        chosen = next_call(self._order(who), taken)
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
            words=sentences.VERBS[level.id].format(title=self._library.card(who, chosen.scenario).title),
            why=" ".join(filter(None, (chosen.why, level.why, _OWN_WORDS if open_now else ""))),
        )

    def _stage(self, scenario: str, attempts: Attempts) -> CallStage:
        found, score = stage(attempts), best(attempts)
        return CallStage(scenario, found, TEXTS[found], "" if score is None else f"Best {score} of 100")
