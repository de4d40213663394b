"""Where somebody is in their programme, as it is shown to them and to a trainer. Pure: all that it takes is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from simulator.domain.people import Person
from simulator.domain.programme import Programme, TakenCall
from simulator.services.programmes import sentences
from simulator.services.programmes.coming import STUCK_DAYS, Coming, another_assessment, coming, stuck_on
from simulator.services.programmes.progress import Place, StageProgress
from simulator.services.programmes.views import (
    AskedView,
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

Title = Callable[[str], str]
"""The title of a call by its id."""


@dataclass(frozen=True, slots=True)
class Position:
    """Somebody in a programme: since when, on which working day, what they took before and since, what is done."""

    programme: Programme
    since: datetime
    day: int
    taken_ever: Sequence[TakenCall]
    taken: Sequence[TakenCall]
    stages: tuple[StageProgress, ...]
    place: Place


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


def step(position: Position, item: Coming, title: Title) -> Step:
    """What comes next in a programme, on a button and with its reason."""
    why = sentences.why(position.programme, position.place, position.day, item)
    if not item.scenario:
        return DrillStep(sentences.DRILL, why)
    words = sentences.VERBS[item.level].format(title=title(item.scenario))
    return NextStep(item.scenario, item.level, item.form, words, why)


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
        pace=sentences.pace(place, position.day),
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
    failed = () if stage is None else stuck_on(stage, position.taken)
    standing: Standing = "on_time"
    if stage is None:
        standing = "done"
    elif failed or late >= STUCK_DAYS:
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
        stuck=sentences.stuck_sentences(failed, late, title),
        last=last,
    )
