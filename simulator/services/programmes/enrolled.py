"""Programmes: who is in which one, where they are in it, and what it has next."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, tzinfo

from simulator.domain.errors import NotFound
from simulator.domain.people import Person
from simulator.domain.programme import Programme
from simulator.services.calls.call_store import CallStore
from simulator.services.library.service import LibraryService
from simulator.services.programmes import positions, sentences
from simulator.services.programmes.positions import Position
from simulator.services.programmes.progress import place, progress, working_day
from simulator.services.programmes.views import Overview, ProgrammeRow, ProgrammeView, Step

DrilledDays = Callable[[Person], Sequence[date]]
"""On which days somebody finished a drill."""
IsReady = Callable[[Person], bool]
"""Whether somebody has shown readiness."""


class Enrolled:
    """The programmes of a library, with whoever is in them. Raises what the store does."""

    def __init__(
        self,
        calls: CallStore,
        library: LibraryService,
        drilled_days: DrilledDays | None,
        is_ready: IsReady,
        zone: tzinfo | None,
    ) -> None:
        """`drilled_days`: None where there are no drills, and none are asked for; `zone`: where a day begins (None: as
        on this machine).
        """
        self._calls, self._library = calls, library
        self._drilled_days, self._is_ready, self._zone = drilled_days, is_ready, zone

    @property
    def _known(self) -> Mapping[str, Programme]:
        return self._library.library.programmes

    def rows(self, who: Person) -> tuple[ProgrammeRow, ...]:
        """All programmes of the library."""
        now = self._calls.enrolments.current(who.id)
        return tuple(
            positions.row(item, chosen=now is not None and now.programme == item.id) for item in self._known.values()
        )

    def offer(self, who: Person) -> ProgrammeRow | None:
        """The programme to offer somebody; None where none suits them."""
        position = self.position(who)
        if position is not None:
            is_through = position.place.stage is None
            others = (item for item in self._known.values() if not item.newcomers and item.id != position.programme.id)
            return next((positions.row(item, chosen=False) for item in others if is_through), None)
        if any(call.passed for call in self._calls.enrolments.taken(who.id) if call.level != "worked"):
            return None
        left = {item.programme for item in self._calls.enrolments.past(who.id)}
        fit = (item for item in self._known.values() if item.newcomers and item.id not in left)
        return next((positions.row(item, chosen=False) for item in fit), None)

    def enrol(self, who: Person, programme: str) -> None:
        """Put somebody into a programme from today on. Raises NotFound, PersonGone."""
        if programme not in self._known:
            raise NotFound("program", programme, self._known)
        self._calls.enrolments.enrol(who.id, programme, self._calls.now())

    def leave(self, who: Person) -> None:
        """Take somebody out of their programme."""
        self._calls.enrolments.leave(who.id, self._calls.now())

    def position(self, who: Person) -> Position | None:
        """Where somebody is; None where they are in no programme, or in one that the library no longer has."""
        enrolment = self._calls.enrolments.current(who.id)
        programme = None if enrolment is None else self._known.get(enrolment.programme)
        if enrolment is None or programme is None:
            return None
        began = enrolment.since.astimezone(self._zone).replace(hour=0, minute=0, second=0, microsecond=0)
        ever = self._calls.enrolments.taken(who.id)
        taken = [call for call in ever if call.ended_at >= began]
        drilled = None
        if self._drilled_days is not None:
            drilled = [day for day in self._drilled_days(who) if day >= began.date()]
        stages = progress(programme, taken, drilled)
        day = working_day(began.date(), self._today())
        where = place(stages, day, is_ready=self._is_ready(who))
        return Position(programme, enrolment.since, day, ever, taken, stages, where)

    def view(self, position: Position, step: Step | None) -> ProgrammeView:
        """A position as it is shown; `step` is what comes next."""
        return positions.view(position, step, self._title)

    def step(
        self, who: Person, position: Position, otherwise: Callable[[], Step | None], *, cards_wait: bool
    ) -> Step | None:
        """What a programme has next, and why; where it has nothing now, what there is `otherwise`."""
        drill_waits = self._drilled_days is not None and cards_wait and self._today() not in self._drilled_days(who)
        order = [card.id for card in self._library.scenarios(who)]
        item = positions.comes_next(position, order, drill_waits=drill_waits)
        if item is not None:
            return positions.step(position, item, self._title)
        other = otherwise()
        return other and replace(other, why=f"{sentences.nothing_now(position.programme, position.place)} {other.why}")

    def overview(self) -> Overview:
        """Where everybody on this machine is."""
        found = [
            positions.for_trainer(kept.person, kept.last, self.position(kept.person), self._title)
            for kept in self._calls.people.all()
        ]
        order = ("stuck", "on_time", "ahead", "done", "none")
        return Overview(tuple(sorted(found, key=lambda item: order.index(item.standing))), sentences.STUCK_RULE)

    def _today(self) -> date:
        return self._calls.now().astimezone(self._zone).date()

    def _title(self, scenario: str) -> str:
        title = self._library.library.scenarios[scenario].title
        return title if title.startswith("“") else f"“{title}”"
