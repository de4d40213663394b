"""A persona in a scenario tried out: the statechart with what is wrong, and a call played from any of its states.

The address names what is tried, and the course: a refresh or a link begins where it was.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import streamlit as st

from simulator.services.rehearsing.views import Course, Tried
from simulator.ui.pages.events import AtState, Choice, Signal, Turn
from simulator.ui.pages.following import follow
from simulator.ui.pages.mount import mount
from simulator.ui.pages.notice import page as notice
from simulator.ui.shell import session

COURSE = "course_tried"
"""Of this session: what is tried, and the course through it as somebody made it."""


def keep(tried: Tried, course: Course | None) -> None:
    """From now on, this is the course."""
    st.session_state[COURSE] = (tried, course)


def course_of(tried: Tried) -> Course | None:
    """The course that somebody made through this; after a refresh, as the address has it."""
    of, course = st.session_state.get(COURSE) or (None, None)
    if of == tried:
        return course
    start, choices = session.asked("start"), session.asked("choices")
    if start:
        made = tuple(choices.split(",")) if choices else ()
        session.attempt(lambda: keep(tried, session.services().rehearsing.resume(session.who(), tried, start, made)))
    of, course = st.session_state.get(COURSE) or (None, None)
    return course if of == tried else None


def begin_at(tried: Tried, at: AtState) -> None:
    """Begin at a state, reached by a shortest course."""
    keep(tried, session.services().rehearsing.begin_at(session.who(), tried, at.state))


def choose(tried: Tried, made: Choice) -> None:
    """One more choice."""
    if course := course_of(tried):
        rehearsing = session.services().rehearsing
        keep(tried, rehearsing.choose(session.who(), tried, course, made.choice, made.version))


def back_to(tried: Tried, to: Turn) -> None:
    """Take back all that came after a turn."""
    if course := course_of(tried):
        keep(tried, session.services().rehearsing.back_to(session.who(), tried, course, to.number))


def nearest(tried: Tried, _: Signal) -> None:
    """A course to where this one led."""
    if course := course_of(tried):
        keep(tried, session.services().rehearsing.nearest(session.who(), tried, course))


def as_it_goes(tried: Tried, _: Signal) -> None:
    """The course is what it has become."""
    if course := course_of(tried):
        turns = len(course.choices)
        keep(tried, session.services().rehearsing.back_to(session.who(), tried, course, turns))


def leave(tried: Tried, _: Signal) -> None:
    """Stop playing."""
    keep(tried, None)


ACTS: dict[str, Callable[[Tried, Any], None]] = {
    "begin_at": begin_at,
    "choose": choose,
    "back_to": back_to,
    "nearest": nearest,
    "as_it_goes": as_it_goes,
    "leave": leave,
}


def write_address(course: Course | None) -> None:
    """The course goes into the address."""
    for name in ("start", "choices"):
        st.query_params.pop(name, None)
    if course:
        st.query_params.update({"start": course.start, "choices": ",".join(course.choices)})


def show(scenario: str) -> None:
    """What is tried, as it is now."""
    who, rehearsing = session.who(), session.services().rehearsing
    form = session.asked("form")
    tried = Tried(
        scenario,
        session.asked("persona") or "",
        session.asked("case") or "",
        "open" if form == "open" else "prompted" if form == "prompted" else None,
    )
    stamp, course = rehearsing.stamp(who), course_of(tried)
    mount(rehearsing.look(who, tried, course), on={name: partial(act, tried) for name, act in ACTS.items()})
    write_address(course)
    follow(lambda: rehearsing.stamp(who), stamp)


asked = session.asked("scenario")
if asked is None:
    notice.show("Nothing is tried out", "Choose a cell in the library first.")
else:
    show(asked)
