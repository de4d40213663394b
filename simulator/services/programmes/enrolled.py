"""Programmes: who is in which one, where they are in it, and what it has next."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple, Protocol

from simulator.domain.errors import NotFound
from simulator.domain.people import Person
from simulator.domain.programme import Programme, TakenCall
from simulator.services.calls.call_store import CallStore
from simulator.services.library.service import LibraryService
from simulator.services.programmes import positions, sentences
from simulator.services.programmes.positions import Days, Position
from simulator.services.programmes.progress import place, progress, working_day
from simulator.services.programmes.views import (
    DoneStep,
    DrillStep,
    NextStep,
    Overview,
    ProgrammeRow,
    ProgrammeView,
    Step,
)

DrilledDays = Callable[[Person], Sequence[date]]
"""On which days somebody finished a drill."""
IsReady = Callable[[Person], bool]
"""Whether somebody has shown readiness."""


AnyStep = NextStep | DrillStep | DoneStep
"""What a programme can have next."""


class Otherwise(Protocol):
    """What comes next by the calls somebody took, without any programme."""

    def __call__(self, *, with_cards: bool) -> NextStep | DrillStep | None:
        """`with_cards`: whether the cards that are due come into it."""


class _Kept(NamedTuple):
    """Somebody in a programme, and what is kept of them: calls they ever took, days they drilled since the start."""

    programme: Programme
    since: datetime
    began: datetime
    taken: Sequence[TakenCall]
    drilled: Sequence[date] | None
    is_ready: bool


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
        kept = self._kept(who)
        return None if kept is None else self._on(kept, self._today(), kept.drilled)

    def _kept(self, who: Person) -> _Kept | None:
        enrolment = self._calls.enrolments.current(who.id)
        programme = None if enrolment is None else self._known.get(enrolment.programme)
        if enrolment is None or programme is None:
            return None
        began = enrolment.since.astimezone(self._zone).replace(hour=0, minute=0, second=0, microsecond=0)
        drilled = None
        if self._drilled_days is not None:
            drilled = [day for day in self._drilled_days(who) if day >= began.date()]
        return _Kept(
            programme, enrolment.since, began, self._calls.enrolments.taken(who.id), drilled, self._is_ready(who)
        )

    def _on(self, kept: _Kept, today: date, drilled: Sequence[date] | None) -> Position:
        """Where somebody is on a day, who drilled on these (None: there are no drills)."""
        taken = [call for call in kept.taken if call.ended_at >= kept.began]
        trained = {call.ended_at.astimezone(self._zone).date() for call in taken} | set(drilled or ())
        stages = progress(kept.programme, taken, drilled)
        where = place(stages, working_day(kept.began.date(), today), is_ready=kept.is_ready)
        days = Days(kept.began.date(), today, frozenset(trained))
        return Position(kept.programme, kept.since, days, kept.taken, taken, stages, where)

    def view(self, position: Position, step: Step | None) -> ProgrammeView:
        """A position as it is shown; `step` is what comes next."""
        return positions.view(position, step, self._title)

    def step(self, who: Person, otherwise: Otherwise, *, cards: int, cards_tomorrow: int) -> AnyStep | None:
        """What a programme has next, and why; where it has nothing now, or somebody is in none, what there is
        `otherwise`. Whoever has done nothing yet is taken into the programme they are offered.

        `cards`, `cards_tomorrow`: how many wait today, and how many will tomorrow if nothing more is done today.
        """
        kept, is_new = self._kept(who), False
        if kept is None:
            kept = self._begun(who)
            is_new = kept is not None
        if kept is None:
            return otherwise(with_cards=True)
        today, day = self._today(), self._today() + timedelta(days=1)
        order = [card.id for card in self._library.scenarios(who)]
        now = self._coming(kept, today, kept.drilled, order, otherwise, cards)
        if is_new:
            return sentences.begins(kept.programme, now) if isinstance(now, NextStep) else otherwise(with_cards=True)
        first, then = self._coming(kept, day, kept.drilled, order, otherwise, cards_tomorrow), None
        if isinstance(first, DrillStep):
            then = self._coming(kept, day, [*(kept.drilled or ()), day], order, otherwise, 0)
        return now and replace(now, tomorrow=sentences.tomorrow(today, now, first, then))

    def _coming(
        self,
        kept: _Kept,
        day: date,
        drilled: Sequence[date] | None,
        order: Sequence[str],
        otherwise: Otherwise,
        cards: int,
    ) -> AnyStep | None:
        """What comes next on a day, for somebody who drilled on these, where so many `cards` wait."""
        position = self._on(kept, day, drilled)
        drill_waits = drilled is not None and cards > 0 and day not in drilled
        item = positions.comes_next(position, order, drill_waits=drill_waits)
        found = None if item is None else positions.step(position, item, self._title)
        if positions.is_done_for_today(position, item):
            return positions.done(position, found or otherwise(with_cards=False))
        return found or positions.instead(position, otherwise(with_cards=position.place.stage is None))

    def _begun(self, who: Person) -> _Kept | None:
        """The programme that somebody is offered who has done nothing yet, as if they had just begun it."""
        offered = self.offer(who)
        if offered is None or self._calls.enrolments.taken(who.id):
            return None
        now = self._calls.now()
        began = now.astimezone(self._zone).replace(hour=0, minute=0, second=0, microsecond=0)
        drilled = None if self._drilled_days is None else ()
        return _Kept(self._known[offered.id], now, began, (), drilled, is_ready=False)

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
        return sentences.quoted(self._library.library.scenarios[scenario].title)
