"""How far somebody has come in a programme, from the calls they took and the days they drilled. Pure.

A call counts once: in the first stage that still asks for one like it, and there for all that it shows. One that was
taken with less support counts for more support too. What was counted stays counted, whatever is done after it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, NamedTuple

from simulator.domain.base import Form
from simulator.domain.programme import Programme, Stage, StageCall, TakenCall
from simulator.domain.record import Level

_WEEKEND: Final = (5, 6)
_DEMAND: Final[tuple[tuple[Level, Form], ...]] = (
    ("worked", "prompted"),
    ("worked", "open"),
    ("guided", "prompted"),
    ("practice", "prompted"),
    ("practice", "open"),
    ("assessment", "open"),
)
"""From the most support to the least."""
_WATCHED: Final = 1
"""The last of these that is only watched."""


class Counted(NamedTuple):
    """How often a call that a stage asks for was passed (a worked example: watched), at most as often as asked."""

    call: StageCall
    done: int

    @property
    def is_done(self) -> bool:
        """Whether it was passed as often as asked."""
        return self.done >= self.call.passes


class StageProgress(NamedTuple):
    """What is done in a stage. `drills` are the drills that were counted, at most `drills_asked`."""

    id: str
    stage: Stage
    calls: tuple[Counted, ...]
    drills: int
    drills_asked: int

    @property
    def done(self) -> int:
        """Passes and drills that were counted."""
        return self.drills + sum(item.done for item in self.calls)

    @property
    def asked(self) -> int:
        """Passes and drills that it asks for."""
        return self.drills_asked + sum(item.call.passes for item in self.calls)

    @property
    def is_done(self) -> bool:
        """Whether all that it asks for was counted."""
        return self.done >= self.asked


def progress(
    programme: Programme, taken: Sequence[TakenCall], drilled: Sequence[date] | None
) -> tuple[StageProgress, ...]:
    """Every stage with what is done in it, by the calls taken and the days drilled since the start, oldest first.

    `drilled` is None where no drills can be done: then none are asked for.
    """
    tallies = [_Tally(name, stage) for name, stage in programme.stages.items()]
    for call in taken:
        for tally in tallies:
            if tally.count(call):
                break
    for _ in sorted(set(drilled or ())):
        room = next((tally for tally in tallies if tally.drills < tally.stage.drills), None)
        if room is not None:
            room.drills += 1
    return tuple(tally.result(with_drills=drilled is not None) for tally in tallies)


@dataclass
class _Tally:
    """One stage while it is counted."""

    id: str
    stage: Stage
    drills: int = 0
    passed: list[list[TakenCall]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.passed = [[] for _ in self.stage.calls]

    def count(self, taken: TakenCall) -> bool:
        """Count a call for all in this stage that it shows; False where it shows nothing that is still open."""
        open_now = [
            passed
            for asked, passed in zip(self.stage.calls, self.passed, strict=True)
            if len(passed) < asked.passes and shows(taken, asked) and _is_new(taken, asked, passed)
        ]
        for passed in open_now:
            passed.append(taken)
        return bool(open_now)

    def result(self, *, with_drills: bool) -> StageProgress:
        counted = tuple(Counted(*pair) for pair in zip(self.stage.calls, map(len, self.passed), strict=True))
        return StageProgress(self.id, self.stage, counted, self.drills, self.stage.drills if with_drills else 0)


def shows(taken: TakenCall, asked: StageCall) -> bool:
    """Whether a call shows what is asked for: this call, passed, with no more support. One that is passed was seen."""
    if asked.scenario and taken.scenario not in asked.scenario:
        return False
    demand, wanted = (_DEMAND.index(pair) for pair in ((taken.level, taken.form), (asked.level, asked.taken_in)))
    if wanted <= _WATCHED:
        return demand <= _WATCHED or taken.passed
    return demand >= wanted and taken.passed


def _is_new(taken: TakenCall, asked: StageCall, passed: Sequence[TakenCall]) -> bool:
    """Assessments count on accounts that were not assessed for this yet."""
    account = (taken.scenario, taken.persona, taken.case)
    return asked.level != "assessment" or account not in {(call.scenario, call.persona, call.case) for call in passed}


def tries(taken: Sequence[TakenCall], scenario: str) -> int:
    """How often a call was taken since it was last passed, in any way."""
    count = 0
    for call in reversed(taken):
        if call.scenario == scenario and call.level != "worked":
            if call.passed:
                break
            count += 1
    return count


def working_day(start: date, today: date) -> int:
    """The number of a working day, Monday to Friday, from the day of the start on; 1 before the first one.

    On a weekend: that of the Friday before.
    """
    return max(1, sum((start + timedelta(days)).weekday() not in _WEEKEND for days in range((today - start).days + 1)))


class Place(NamedTuple):
    """Where somebody is: the first stage that is not done, and what it waits for. `stage` is None once all are done.

    `waits_for_day` is a working day that is still to come.
    """

    stage: StageProgress | None
    waits_for_readiness: bool = False
    waits_for_day: int | None = None

    @property
    def waits(self) -> bool:
        """Whether the stage has not begun."""
        return self.waits_for_readiness or self.waits_for_day is not None


def place(stages: Sequence[StageProgress], day: int, *, is_ready: bool) -> Place:
    """Where somebody is on a working day. Readiness that is lost again ends no stage that has begun."""
    now = next((item for item in stages if not item.is_done), None)
    if now is None:
        return Place(None)
    begins = now.stage.begins
    later = begins.day if begins.day is not None and begins.day > day else None
    return Place(now, begins.ready and not is_ready and not now.done, later)
