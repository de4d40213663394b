"""A course through a call: replayed turn by turn with what the engine did, and found again where an edit has cut it."""

from collections.abc import Sequence
from typing import NamedTuple

from simulator.domain.errors import CallFinished, ChoiceNotOffered
from simulator.engine.call import Call, Stage, begin, step
from simulator.engine.plan import Position
from simulator.proof.exploring.courses import Courses, shortest_courses
from simulator.services.authoring.diagram.conditions import plain
from simulator.services.calls.transcript import named, shown_text, spoken
from simulator.services.rehearsing.explained import explained, in_memory, mood_word
from simulator.services.rehearsing.views import Course, CourseChoice, CoursePlayed, CourseTurn, WentAnotherWay


class Replayed(NamedTuple):
    """How far a course could be played: the call, its turns, and the position before each choice.

    `other_from`: the first turn that led elsewhere than it did; None: none. `stopped`: why it could not go on; empty.
    """

    call: Call
    turns: tuple[CourseTurn, ...]
    positions: tuple[Position, ...]
    other_from: int | None
    stopped: str


def replay_course(stage: Stage, seed: int, course: Course) -> Replayed:
    """Play a course again, as far as it goes."""
    call = begin(stage, seed)
    turns, positions, other, stopped = [_opening(call)], [call.position], None, ""
    for number, choice in enumerate(course.choices, start=1):
        try:
            after = step(call, choice)
        except ChoiceNotOffered:
            stopped = f"“{plain(choice)}” is not offered"
        except CallFinished:
            stopped = "the call is over before it"
        if stopped:
            other = other or number
            break
        turns.append(_turn(call, after, number))
        positions.append(after.position)
        if after.position.state != course.states[number - 1]:
            other = other or number
        call = after
    return Replayed(call, tuple(turns), tuple(positions), other, stopped)


def as_made(replayed: Replayed, start: str) -> Course:
    """The course as it goes now."""
    states = tuple(position.state for position in replayed.positions[1:])
    return Course(start, replayed.call.choices, states)


def course_from(stage: Stage, seed: int, start: str, choices: Sequence[str]) -> Course:
    """A course of these choices, as far as they can be played."""
    unknown = Course(start, tuple(choices), ("",) * len(choices))
    return as_made(replay_course(stage, seed, unknown), start)


def played(stage: Stage, course: Course, replayed: Replayed, courses: Courses) -> CoursePlayed:
    """A course replayed, for the page. `courses`: to every state from the start of the call."""
    call = replayed.call
    outcome = stage.plan.vocabulary.outcomes[call.outcome].means if call.outcome else ""
    return CoursePlayed(
        course.start, replayed.turns, _offered(call), outcome, _another_way(stage, course, replayed, courses)
    )


def nearest(stage: Stage, course: Course, replayed: Replayed, courses: Courses) -> Course | None:
    """A course to the state that this one led to, with as many of its turns as any; None: nothing leads there."""
    wanted = _wanted(course)
    if replayed.other_from is None or wanted not in courses.ways:
        return None
    for kept in range(replayed.other_from - 1, 0, -1):
        way = shortest_courses(stage.plan, replayed.positions[kept], kept, wanted).ways.get(wanted)
        if way is not None:
            return course_from(stage, replayed.call.seed, course.start, (*course.choices[:kept], *way))
    return course_from(stage, replayed.call.seed, course.start, courses.ways[wanted])


def _wanted(course: Course) -> str:
    return course.states[-1] if course.states else course.start


def _another_way(stage: Stage, course: Course, replayed: Replayed, courses: Courses) -> WentAnotherWay | None:
    turn = replayed.other_from
    if turn is None:
        return None
    wanted, here = _wanted(course), replayed.call.position.state
    if replayed.stopped:
        stop = len(replayed.turns)
        how = f"went another way, to “{plain(here)}”, and " if stop > turn else ""
        text = f"From turn {turn} on this course {how}cannot be played any more: in turn {stop}, {replayed.stopped}."
    elif here == wanted:
        text = f"From turn {turn} on this course went another way, and came to “{plain(wanted)}” all the same."
    else:
        text = f"From turn {turn} on this course went another way: to “{plain(here)}”, not “{plain(wanted)}”."
    other = None if here == wanted and not replayed.stopped else nearest(stage, course, replayed, courses)
    kept = None if other is None else _alike(other.choices, course.choices)
    if other is None and here != wanted:
        text += f" No course leads to “{plain(wanted)}” now."
    return WentAnotherWay(turn, text, bool(replayed.stopped), kept)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    both = zip(one, other, strict=False)
    return next((number for number, (a, b) in enumerate(both) if a != b), min(len(one), len(other)))


def _opening(call: Call) -> CourseTurn:
    entry, position = call.entries[0], call.position
    held = in_memory(call.plan, position.memory)
    return CourseTurn(0, "", "", "", entry.text, position.state, mood_word(position.mood), held, (), ())


def _turn(before: Call, after: Call, number: int) -> CourseTurn:
    plan, position = after.plan, after.position
    said, answer = after.entries[-2:]
    choice = plan.known_choice(after.choices[-1])
    if choice is None:
        raise KeyError(after.choices[-1])
    found = explained(plan, before.position, choice, last=number >= plan.scenario.turn_limit)
    return CourseTurn(
        number,
        choice.id,
        "response" if choice.kind == "response" else "action",
        shown_text(after, said),
        answer.text,
        position.state,
        mood_word(position.mood),
        in_memory(plan, position.memory),
        found.heard,
        found.went,
    )


def _offered(call: Call) -> tuple[CourseChoice, ...]:
    """Answers in the order of the file, then the desk. In open form each move, one to a turn."""
    plan = call.plan
    choices = plan.offered(call.position.state)
    return tuple(
        CourseChoice(
            item.id,
            "response" if item.kind == "response" else "action",
            named(call, item) if item.said else spoken(call, item),
        )
        for item in choices
    )
