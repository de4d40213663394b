"""The history of one made-up trainee: from the first day to the last, they take what the product says comes next, and
drill what is due."""

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Final, NamedTuple

from cachetools import LRUCache

from simulator.domain.base import Form
from simulator.domain.library import CallKey
from simulator.domain.people import LOCAL, Person
from simulator.domain.record import CallRecord, Entry, Finish, Level
from simulator.engine.call import Call
from simulator.scoring.scorer import evaluate
from simulator.services.drilling.misses import missed_statements
from simulator.services.programmes.next_call import next_call, stage
from simulator.services.simulating.courses import Course, Stages
from simulator.services.simulating.drilling import Cards, Drilled, Drills
from simulator.services.simulating.playing import play
from simulator.services.simulating.skill import TEACHES, Skill
from simulator.services.taking import levels
from simulator.storage import WholeCall

ONBOARDING_DAYS: Final = 10
"""Working days in which a new hire takes calls every day."""
CALLS_A_DAY: Final = 4
"""Calls on each of these; on about every fourth working day after them, one."""
LATER: Final = (0.15, 0.4)
"""The chance of a call on a working day after onboarding lies between these, by person."""
DRILLS: Final = (0.4, 0.9)
"""The chance of a drill on a working day lies between these, by person."""
ASSESSED: Final = 0.6
"""The chance that a call is an assessment once every kind of call was passed in own words: programmes end so."""
SEEDS: Final = 12
"""Customers drawn for each account: made-up people may meet the same one."""
MOST_GRADED: Final = 5000
"""Evaluations kept: the same choices in the same call come to the same one. 15 KB each: 75 MB."""
FIRST: Final = (
    *("Ada", "Ben", "Cleo", "Dana", "Eli", "Fay", "Gus", "Hana", "Ines", "Joel", "Kim", "Lena", "Max", "Nia", "Omar"),
    *("Pia", "Quinn", "Rosa", "Sam", "Tess", "Uma", "Vic", "Wren", "Xena", "Yuri", "Zoe"),
)
"""First names of made-up people."""


class Graded(NamedTuple):
    """What a call came to. `evaluation` is JSON as text; `critical`: critical errors, by id; `missed`: statements."""

    score: float | None
    passed: bool
    evaluation: str
    critical: tuple[str, ...]
    missed: frozenset[str]


@dataclass(frozen=True)
class Ways:
    """What every made-up trainee shares: courses by call and form, calls in the order they are offered, cards."""

    courses: Mapping[tuple[CallKey, Form], Course]
    order: tuple[str, ...]
    has_moves: bool
    cards: Cards = field(default_factory=Cards)

    @cached_property
    def accounts(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """By scenario, the (persona, case) pairs that can be played."""
        found: dict[str, list[tuple[str, str]]] = {}
        for (scenario, persona, case), form in self.courses:
            if form == "prompted":
                found.setdefault(scenario, []).append((persona, case))
        return found


class History(NamedTuple):
    """A made-up person with all calls, the oldest first, and drills; `knows`: by statement, the chance to know it at
    the end."""

    person: Person
    since: datetime
    calls: tuple[WholeCall, ...]
    drilled: Drilled
    knows: Mapping[str, float]


class Grader:
    """Grades calls; the same choices in the same call once."""

    def __init__(self, stages: Stages) -> None:
        self._stages = stages
        self._known: LRUCache[tuple[CallKey, Form, tuple[str, ...]], Graded] = LRUCache(MOST_GRADED)

    def grade(self, call: Call) -> Graded:
        """What a call came to."""
        name = (call.plan.key, call.plan.form, call.choices)
        found = self._known.get(name)
        if found is None:
            filled = evaluate(self._stages.scorecard(call.plan.key), call.trace)
            plain = filled.as_json()
            found = self._known[name] = Graded(
                filled.score, filled.passed, json.dumps(plain), filled.critical_errors, missed_statements(plain)
            )
        return found


@dataclass(slots=True)
class _Life:
    """Somebody in the middle of their history."""

    person: Person
    skill: Skill
    chance: random.Random
    taken: dict[str, list[Entry]]
    calls: list[WholeCall]
    drills: Drills


def named(number: int) -> str:
    """The name of made-up trainee `number`, from 0: no two alike."""
    round_, place = divmod(number, len(FIRST))
    letter = chr(ord("A") + round_ % 26)
    again = f" {round_ // 26 + 1}" if round_ >= 26 else ""
    return f"{FIRST[place]} {letter}.{again}"


def live(stages: Stages, ways: Ways, grader: Grader, number: int, days: int, seed: int, until: datetime) -> History:
    """The history of made-up trainee `number` (from 0) over so many days that end at `until`.

    The same figures make the same calls.
    """
    chance = random.Random(f"{seed}/{number}")  # noqa: S311
    person = Person(LOCAL.id if number == 0 else f"made-up-{number + 1}", named(number))
    skill = Skill.drawn(chance)
    life = _Life(person, skill, chance, {}, [], Drills(person.id, skill, ways.cards))
    start = until - timedelta(days=days)
    start = datetime(start.year, start.month, start.day, 9, tzinfo=UTC)
    for day, (calls, drills) in enumerate(_timetable(chance, start, days)):
        at = start + timedelta(days=day, minutes=chance.randrange(240))
        for _ in range(calls):
            at = _take_next(stages, ways, grader, life, float(day), at) + timedelta(minutes=chance.randrange(3, 30))
        if drills:
            life.drills.sit(float(day), at, chance)
    statements = dict.fromkeys(name for course in ways.courses.values() for name in course.rests_on)
    knows = {name: skill.knows(name, float(days)) for name in statements}
    return History(person, start, tuple(life.calls), life.drills.so_far, knows)


def _timetable(chance: random.Random, start: datetime, days: int) -> Iterator[tuple[int, bool]]:
    """How many calls on each day, and whether there is a drill after them."""
    later, drills, worked = chance.uniform(*LATER), chance.uniform(*DRILLS), 0
    for day in range(days):
        if (start + timedelta(days=day)).weekday() >= 5:
            yield 0, False
            continue
        worked += 1
        calls = CALLS_A_DAY if worked <= ONBOARDING_DAYS else int(chance.random() < later)
        yield calls, chance.random() < drills


def _take_next(stages: Stages, ways: Ways, grader: Grader, life: _Life, day: float, at: datetime) -> datetime:
    """Take the call that the product says comes next, and learn from it; returns when it ended."""
    chosen = next_call(ways.order, life.taken)
    scenario = chosen.scenario if chosen is not None else ways.order[0]
    before = life.taken.setdefault(scenario, [])
    card = next(it for it in levels.cards(before, on_hold=False, has_moves=ways.has_moves) if it.recommended)
    level, form = card.id, card.forms[0]
    done = ways.has_moves and all(stage(life.taken.get(name, ())) == "open" for name in ways.order)
    if done and life.chance.random() < ASSESSED:
        level, form = "assessment", "open"
    pairs = ways.accounts[scenario]
    met = [(record.persona, record.case) for record, _ in before]
    new = levels.unseen(pairs, tuple(dict.fromkeys(reversed(met)))[::-1]) if level == "assessment" else pairs
    key = (scenario, *life.chance.choice(new))
    if (key, form) not in ways.courses:
        form = "prompted"
    course = ways.courses[key, form]
    seed = life.chance.randrange(SEEDS)
    begun = stages.begun(key, form, seed)
    skill = Skill.fixed(1.0) if level == "worked" else life.skill
    call = play(begun, course, skill, day, life.chance)
    life.skill.practise(course.rests_on, TEACHES[level], day)
    return _keep(grader, life, call, level, seed, at, stages.library.hash)


def _keep(grader: Grader, life: _Life, call: Call, level: Level, seed: int, at: datetime, library: str) -> datetime:
    moments = [at]
    for _ in call.choices:
        moments.append(moments[-1] + timedelta(seconds=life.chance.randrange(12, 45)))
    scenario, persona, case = call.plan.key
    record = CallRecord(
        id=f"{life.person.id}-{len(life.calls) + 1}",
        library=library,
        scenario=scenario,
        persona=persona,
        case=case,
        seed=seed,
        started_at=at,
        ended_at=moments[-1],
        choices=call.choices,
        level=level,
        form=call.plan.form,
        person=life.person.id,
    )
    found = grader.grade(call)
    outcome = call.outcome or ""
    if level != "worked":
        life.drills.miss(scenario, found.missed, moments[-1])
    life.calls.append(WholeCall(record, tuple(moments[1:]), outcome, found.score, found.passed, found.evaluation))
    finish = Finish(moments[-1], outcome, found.score, found.passed, {"critical_errors": found.critical})
    life.taken[scenario].append((record, finish))
    return moments[-1]
