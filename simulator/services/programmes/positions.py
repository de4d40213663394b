"""Where somebody is in their programme, as it is shown to them and to a trainer. Pure: all that it takes is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from simulator.domain.people import Person
from simulator.domain.programme import Programme, TakenCall
from simulator.services.programmes import sentences
from simulator.services.programmes.coming import STUCK_DAYS, Coming, another_assessment, coming, stuck_on
from simulator.services.programmes.progress import Place, StageProgress
from simulator.services.programmes.views import (
    AskedView,
    DoneStep,
    DrillStep,
    NextStep,
    PersonPosition,
    ProgrammeRow,
    ProgrammeStage,
    ProgrammeView,
    StageState,
    Standing,
    Step,
)

_SATURDAY: Final = 5
Title = Callable[[str], str]
"""The title of a call by its id."""


class Days(NamedTuple):
    """The days of somebody in a programme: the first one, today, and those on which they did something for it."""

    began: date
    today: date
    trained: frozenset[date]

    @property
    def number(self) -> int:
        """The number of today among the days of training, from 1. Days off do not count, nor do weekends."""
        return 1 + sum(day < self.today for day in self.trained)

    @property
    def has_trained(self) -> bool:
        """Whether something was done today."""
        return self.today in self.trained

    @property
    def away(self) -> int:
        """Working days before today on which nothing was done, since something last was."""
        last = max((day for day in self.trained if day <= self.today), default=None)
        since = self.began if last is None else last + timedelta(days=1)
        return sum((since + timedelta(days)).weekday() < _SATURDAY for days in range((self.today - since).days))


@dataclass(frozen=True, slots=True)
class Position:
    """Somebody in a programme: since when, on which days, what they took before and since, what is done."""

    programme: Programme
    since: datetime
    days: Days
    taken_ever: Sequence[TakenCall]
    taken: Sequence[TakenCall]
    stages: tuple[StageProgress, ...]
    place: Place

    @property
    def day(self) -> int:
        """The day of training that today is."""
        return self.days.number


def row(programme: Programme, *, chosen: bool) -> ProgrammeRow:
    """A programme in a list."""
    stages = programme.stages.values()
    return ProgrammeRow(
        id=programme.id,
        title=programme.title,
        about=programme.about,
        for_whom=programme.for_whom,
        days=programme.length,
        calls=sum(call.passes for stage in stages for call in stage.calls),
        drills=sum(stage.drills for stage in stages),
        chosen=chosen,
    )


def comes_next(position: Position, order: Sequence[str], *, drill_waits: bool) -> Coming | None:
    """What the programme has next; None where it has nothing now. `order`: the calls of the library."""
    place, programme = position.place, position.programme
    if place.stage is None:
        return None
    if place.waits_for_readiness:
        return another_assessment(programme, place.stage.id, position.taken_ever, order)
    if place.waits:
        return None
    return coming(place.stage, position.taken_ever, order, drill_waits=drill_waits)


def step(position: Position, item: Coming, title: Title) -> NextStep | DrillStep:
    """What comes next in a programme, on a button and with its reason."""
    why = sentences.why(position.programme, position.place, position.day, item)
    if not item.scenario:
        return DrillStep(sentences.DRILL, why)
    words = sentences.call_words(item.level, item.form, title(item.scenario))
    return NextStep(item.scenario, item.level, item.form, words, why)


def is_done_for_today(position: Position, item: Coming | None) -> bool:
    """Whether somebody did today's part of their programme. `item`: what the programme has next.

    Nobody is done who has not begun: whoever went ahead yesterday goes on today.
    """
    where = position.place
    if where.stage is None or not position.days.has_trained:
        return False
    return item is None or (not where.waits and sentences.ahead(where, position.day) > 0)


def done(position: Position, ahead: NextStep | DrillStep | None) -> DoneStep:
    """Today's part is done. `ahead`: what may be done now all the same."""
    return DoneStep(sentences.DONE, sentences.done(position.programme, position.place, position.day), "", ahead)


def instead(position: Position, other: NextStep | DrillStep | None) -> NextStep | DrillStep | None:
    """What there is besides a programme that has nothing now, and why."""
    return other and replace(other, why=f"{sentences.nothing_now(position.programme, position.place)} {other.why}")


def view(position: Position, now: Step | None, title: Title) -> ProgrammeView:
    """All of it, for whoever is in it. `now`: what comes next."""
    programme, place = position.programme, position.place
    current = None if place.stage is None else place.stage.id
    return ProgrammeView(
        id=programme.id,
        title=programme.title,
        about=programme.about,
        since=position.since,
        day=position.day,
        days=programme.length,
        place=sentences.place_words(programme, position.day),
        pace=sentences.DONE + "." if isinstance(now, DoneStep) else sentences.pace(place, position.day),
        stages=tuple(_stage(position, item, current, title) for item in position.stages),
        stage=current,
        next=now,
        done=sum(item.done for item in position.stages),
        of=sum(item.asked for item in position.stages),
    )


def _stage(position: Position, item: StageProgress, current: str | None, title: Title) -> ProgrammeStage:
    is_now = item.id == current
    state: StageState = "done" if item.is_done else "now" if is_now else "to_come"
    calls = [
        AskedView(
            "call",
            counted.call.scenario[0] if len(counted.call.scenario) == 1 else "",
            sentences.asked_words(counted.call, title),
            sentences.asked_text(counted),
            counted.done,
            counted.call.passes,
        )
        for counted in item.calls
    ]
    drills = [AskedView("drill", "", sentences.DRILL, sentences.drills_text(item), item.drills, item.drills_asked)]
    return ProgrammeStage(
        id=item.id,
        title=item.stage.title,
        about=item.stage.about,
        days=sentences.days_of(item.stage),
        state=state,
        asked=tuple((drills if item.drills_asked else []) + calls),
        done=item.done,
        of=item.asked,
        waits=sentences.waits(position.place) if is_now else "",
    )


def for_trainer(person: Person, last: datetime | None, position: Position | None, title: Title) -> PersonPosition:
    """Where one person is, and what they are stuck on."""
    if position is None:
        text = sentences.STANDINGS["none"]
        return PersonPosition(person.id, person.known_as, "", "", "", 0, 0, "none", text, (), last)
    place, late = position.place, sentences.behind(position.place, position.day)
    stage = place.stage
    away = 0 if place.waits else position.days.away
    failed = () if stage is None else stuck_on(stage, position.taken)
    standing: Standing = "on_time"
    if stage is None:
        standing = "done"
    elif failed or max(late, away) >= STUCK_DAYS:
        standing = "stuck"
    elif sentences.ahead(place, position.day) and not place.waits:
        standing = "ahead"
    return PersonPosition(
        person=person.id,
        known_as=person.known_as,
        programme=position.programme.title,
        stage="" if stage is None else stage.stage.title,
        place=sentences.place_words(position.programme, position.day),
        done=sum(item.done for item in position.stages),
        of=sum(item.asked for item in position.stages),
        standing=standing,
        standing_text=sentences.STANDINGS[standing],
        stuck=sentences.stuck_sentences(failed, late, away, title),
        last=last,
    )
