"""What is said of a programme: of its days, of what comes next and why, of what a stage waits for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from simulator.design.words import many
from simulator.domain.base import Form
from simulator.domain.programme import Programme, Stage, StageCall
from simulator.domain.record import Level
from simulator.services.programmes.coming import STUCK_DAYS, STUCK_TRIES, Coming
from simulator.services.programmes.progress import Counted, Place, StageProgress
from simulator.services.programmes.views import DoneStep, HeldStep, NextStep, Standing, Step

STUCK_RULE: Final = (
    f"Stuck means: {STUCK_TRIES} or more tries at one call since it was last passed, "
    f"or {STUCK_DAYS} or more days of training behind the plan, or as many working days (Monday to Friday) without any."
)
"""When somebody counts as stuck, for a trainer."""
STANDINGS: Final[Mapping[Standing, str]] = {
    "none": "In no program",
    "on_time": "On time",
    "ahead": "Ahead",
    "stuck": "Stuck",
    "done": "Through",
}
VERBS: Final[Mapping[Level, str]] = {
    "worked": "Watch {title}",
    "guided": "Take {title} with help",
    "practice": "Take {title}",
    "assessment": "Be assessed on {title}",
}
"""Level of support -> what is done with a call taken with it."""
DRILL: Final = "Five minutes of cards"
DONE: Final = "Done for today"
ANY_CALL: Final = "a call of your rotation"
OWN_WORDS: Final = (
    "No answers are shown this time: you say it in your own words. Where approved words matter, you are asked which."
)
_WHY: Final[Mapping[tuple[Level, Form], str]] = {
    ("worked", "prompted"): "Watch this one before you take it.",
    ("worked", "open"): "Watch this one before you take it.",
    ("guided", "prompted"): "You know how it goes. Take it with help at hand.",
    (
        "practice",
        "prompted",
    ): "You have passed it with help at hand. Now take it without: answers to choose from are still shown.",
    ("practice", "open"): OWN_WORDS,
    ("assessment", "open"): "For the record: no hints, your own words, and an account new to you if there is one.",
}
_FRIDAY: Final = 4
_PASSED: Final = "Passed"
_WATCHED: Final = "Watched"


def days_of(stage: Stage) -> str:
    """The days of a stage: “Day 2”, “Days 6 to 10”."""
    first, last = stage.days
    return f"Day {first}" if first == last else f"Days {first} to {last}"


def place_words(programme: Programme, day: int) -> str:
    """Which day it is: “Day 2 of 10”."""
    joined = "of" if day <= programme.length else "of a planned"
    return f"Day {day} {joined} {programme.length}"


def behind(where: Place, day: int) -> int:
    """Days of training since the last one of the stage somebody is in; 0 where it is not over, or all is done."""
    return 0 if where.stage is None else max(0, day - where.stage.stage.days[1])


def ahead(where: Place, day: int) -> int:
    """Days of training until the first one of the stage somebody is in; 0 where it begins by the calendar."""
    if where.stage is None or where.stage.stage.begins.day is not None:
        return 0
    return max(0, where.stage.stage.days[0] - day)


def pace(where: Place, day: int) -> str:
    """Whether somebody is on time, without blame."""
    if where.stage is None:
        return "All of it is done."
    late, early = behind(where, day), ahead(where, day)
    if late:
        return f"{many(late, 'day', 'days')} behind the plan. The plan waits: go on where you are."
    if early and not where.waits:
        return f"{many(early, 'day', 'days')} ahead of the plan."
    return "On time."


def waits(where: Place) -> str:
    """What the stage waits for that comes next; empty where it has begun."""
    if where.stage is None or not where.waits:
        return ""
    day = [] if where.waits_for_day is None else [f"day {where.waits_for_day}"]
    for_what = [*day, *(["your readiness to be shown"] if where.waits_for_readiness else [])]
    return f"{quoted(where.stage.stage.title)} waits for {' and for '.join(for_what)}."


def why(programme: Programme, where: Place, day: int, item: Coming) -> str:
    """Why this comes next: where one is, then what speaks for it."""
    if where.stage is None:
        return ""
    stage = where.stage.stage
    if behind(where, day):
        at = f"{place_words(programme, day)}, and you are still in {quoted(stage.title)}, which is fine."
    elif ahead(where, day) and not where.waits:
        ahead_in = f"{quoted(stage.title)} ({days_of(stage).lower()})"
        at = f"{place_words(programme, day)}. You are ahead of the plan, in {ahead_in}."
    else:
        at = f"{place_words(programme, day)}, {quoted(stage.title)}."
    return f"{at} {_reason(item)}"


def nothing_now(programme: Programme, place: Place) -> str:
    """Why a programme has nothing to do now."""
    if place.stage is None:
        return f"{quoted(programme.title)} is done, all of it."
    today = f"Today's part of {quoted(place.stage.stage.title)} is done; the rest is for another day."
    return waits(place) or today


def _reason(item: Coming) -> str:
    if not item.scenario:
        return "Five minutes of cards come first: they ask for what you met in your calls."
    if item.helped:
        return (
            f"{item.failed} tries have not passed. Take it once with help at hand, and tell your trainer: it may be "
            "the call and not you."
        )
    if item.failed and item.level != "worked":
        return "Your last one did not pass. Its debrief says what to work on."
    return _WHY[item.level, item.form]


def asked_words(call: StageCall, title: Callable[[str], str]) -> str:
    """What a stage asks for, in words: “Take “Just cancel it” with help”."""
    name = title(call.scenario[0]) if len(call.scenario) == 1 else ANY_CALL
    return call_words(call.level, call.taken_in, name)


def call_words(level: Level, form: Form, title: str) -> str:
    """What is done with a call, as it stands on a button: “Take “Just cancel it”, in your own words”."""
    own = ", in your own words" if (level, form) == ("practice", "open") else ""
    return VERBS[level].format(title=title) + own


def begins(programme: Programme, first: NextStep) -> NextStep:
    """The first step of all: it begins a programme too."""
    small = first.words[:1].lower() + first.words[1:]
    why = f"{quoted(programme.title)} say on each day what comes next. You begin with a call that you only watch."
    return replace(first, words=f"Begin day 1: {small}", why=why, enrols=programme.id)


def quoted(title: str) -> str:
    """A title in quotation marks, once."""
    return title if title.startswith("“") else f"“{title}”"


def done(programme: Programme, where: Place, day: int) -> str:
    """What was done today."""
    at = f"{place_words(programme, day)}: you have done all of it."
    return f"{at} {waits(where)}".strip()


def tomorrow(today: date, now: Step, first: Step | None, then: Step | None) -> str:
    """What the next day begins with, if nothing more is done today: `first`, and `then` where that is the drill.

    Empty where nothing is known to come.
    """
    when = "Monday" if today.weekday() == _FRIDAY else "tomorrow"
    if first is None or isinstance(first, HeldStep | DoneStep):
        return ""
    after = f", then: {then.words}" if isinstance(then, NextStep) else ""
    if isinstance(now, DoneStep):
        return f"{when.capitalize()} starts with: {first.words}{after}."
    what = " this" if first.words == now.words else f": {first.words}{after}"
    return f"You can stop at any time: {when} starts with{what}."


def asked_text(item: Counted) -> str:
    """How that stands."""
    word = _WATCHED if item.call.level == "worked" else _PASSED
    if item.is_done:
        return word
    return f"{item.done} of {item.call.passes} {word.lower()}" if item.call.passes > 1 else "To do"


def drills_text(stage: StageProgress) -> str:
    """How the drills of a stage stand."""
    if stage.drills >= stage.drills_asked:
        return "Done"
    return f"{stage.drills} of {stage.drills_asked} done" if stage.drills_asked > 1 else "To do"


def stuck_sentences(
    calls: Sequence[tuple[str, int]], late: int, away: int, title: Callable[[str], str]
) -> tuple[str, ...]:
    """What somebody is stuck on: calls with how often they were tried since a pass, days behind, working days away."""
    said = [f"{title(name)}: {count} tries without a pass." for name, count in calls]
    if late >= STUCK_DAYS:
        said.append(f"{many(late, 'day', 'days')} behind.")
    if away >= STUCK_DAYS:
        said.append(f"Nothing done for {many(away, 'working day', 'working days')}.")
    return tuple(said)
