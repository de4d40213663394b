"""The way from one call to the next: how somebody stands with each call, the one step that comes now, programmes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from simulator.domain.base import Form
from simulator.domain.record import Level

Stage = Literal["new", "watched", "tried", "helped", "open", "again"]
"""How far somebody has come with a call: never seen, watched, taken, passed with help, passed in own words, and passed
in own words but due again."""


@dataclass(frozen=True, slots=True)
class CallStage:
    """How somebody stands with one call. `text` says it in words, `best` what the best result was; empty: none yet."""

    scenario: str
    stage: Stage
    text: str
    best: str


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one call to take now, how, and why. `words` stand on its button.

    `tomorrow` says what the next day begins with where somebody stops here; empty: nobody knows. `enrols` is
    the programme that is begun with it, for whoever has done nothing yet; else empty.
    """

    scenario: str
    level: Level
    form: Form
    words: str
    why: str
    tomorrow: str = ""
    enrols: str = ""


@dataclass(frozen=True, slots=True)
class DrillStep:
    """The cards that are due, as the one thing to do now, and why. `words` stand on its button; `tomorrow` as above."""

    words: str
    why: str
    tomorrow: str = ""


@dataclass(frozen=True, slots=True)
class HeldStep:
    """A call on hold, gone on with before anything else. `words` stand on its button."""

    call: str
    words: str
    why: str


@dataclass(frozen=True, slots=True)
class DoneStep:
    """Today's part of a programme is done. `words` say so in a few words, `why` what was done.

    `tomorrow` says what the next day begins with, `ahead` is what somebody may do now all the same; None: nothing.
    """

    words: str
    why: str
    tomorrow: str
    ahead: NextStep | DrillStep | None


Step = NextStep | DrillStep | HeldStep | DoneStep
"""What comes next."""

MilestoneKind = Literal["passed", "own_words", "perfect", "stage"]


@dataclass(frozen=True, slots=True)
class Milestone:
    """What a call was the first to reach, in one sentence: a first pass of it, its first pass in own words, somebody's
    first perfect call, or the last call of a level that was still to be passed in own words.
    """

    kind: MilestoneKind
    words: str


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme there is. `days`: working days it takes; `calls`, `drills`: how many; `chosen`: they are in it."""

    id: str
    title: str
    about: str
    for_whom: str
    days: int
    calls: int
    drills: int
    chosen: bool


StageState = Literal["done", "now", "to_come"]
"""Where a stage stands: all of it is done, it is the one they are in, it comes later."""


@dataclass(frozen=True, slots=True)
class AskedView:
    """One thing that a stage asks for: `done` of `asked` times. `scenario` is empty for drills and for any call.

    `words` say what it is, `text` how it stands ("Passed", "1 of 2 passed", "To come").
    """

    kind: Literal["call", "drill"]
    scenario: str
    words: str
    text: str
    done: int
    asked: int


@dataclass(frozen=True, slots=True)
class ProgrammeStage:
    """One stage. `days` in words ("Day 2"); `waits` is a sentence on what it waits for, empty where it has begun."""

    id: str
    title: str
    about: str
    days: str
    state: StageState
    asked: tuple[AskedView, ...]
    done: int
    of: int
    waits: str


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """Where somebody is in their programme. `stage` is the id of the stage they are in, None once all are done.

    `day` counts the days on which they did something for it, today among them, from 1; it may pass `days`, which the
    programme takes. `place` says it in words ("Day 2 of 10"), `pace` whether that is on time. `next` is what comes now
    and why: None where the library has no calls. `done` and `of` count what all stages ask for.
    """

    id: str
    title: str
    about: str
    since: datetime
    day: int
    days: int
    place: str
    pace: str
    stages: tuple[ProgrammeStage, ...]
    stage: str | None
    next: Step | None
    done: int
    of: int


Standing = Literal["none", "on_time", "ahead", "stuck", "done"]
"""How somebody stands in their programme, for a trainer: in none, on time, ahead of its days, stuck, through."""


@dataclass(frozen=True, slots=True)
class PersonPosition:
    """Where one person is. Without a programme, all about it is empty or 0.

    `standing_text` is its name; `stuck` are sentences on what they are stuck on. `last` is when they last ended a call.
    """

    person: str
    known_as: str
    programme: str
    stage: str
    place: str
    done: int
    of: int
    standing: Standing
    standing_text: str
    stuck: tuple[str, ...]
    last: datetime | None


@dataclass(frozen=True, slots=True)
class Overview:
    """Everybody on this machine, those who are stuck first. `rule` says when somebody counts as stuck."""

    people: tuple[PersonPosition, ...]
    rule: str
