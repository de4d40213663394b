"""The only place that touches the services, the session's state and the address of the page."""

import logging
from collections.abc import Callable, Mapping

import streamlit as st

from simulator import services as rooms
from simulator.domain.errors import SimulatorError
from simulator.domain.people import LOCAL, Person, PersonGone
from simulator.ui.shell.ports import Services

open_services: Callable[[], Services] = rooms.open_services
"""Opens what the pages ask; whatever does is held to `ports`."""

GOING = "going"
PROBLEM = "problem"
SAID = "said"
STAYING = "staying_problem"
PERSON = "person"
RUNS = "runs"
FIRST = LOCAL.id
"""Whoever practises where nobody was chosen."""
COOKIE = "call_simulator_person"
"""In it a browser remembers who practises there, so that two browsers can be two people. The first page writes it."""
UNEXPECTED = (
    "Something in the simulator itself went wrong. Nothing you did is lost: load the page again, "
    "and if it comes back, show the trainer the last lines in the window where the app was started."
)
_log = logging.getLogger(__name__)


@st.cache_resource(show_spinner=False)
def services() -> Services:
    """The services of this process. Those that cannot be opened are tried again by the next page."""
    return open_services()


def who() -> Person:
    """Who practises at the browser: as chosen on its first page, else as it remembers, else the first person.

    Raises PersonGone, once, for somebody who has been deleted since they were chosen.
    """
    chosen = st.session_state.get(PERSON)
    try:
        return services().people.known(chosen or st.context.cookies.get(COOKIE) or LOCAL.id)
    except PersonGone as error:
        practise_as(LOCAL.id)
        if chosen is not None:
            raise
        st.session_state[PROBLEM] = str(error)
        return services().people.known(LOCAL.id)


def locale() -> str:
    """How the company writes amounts and dates, as browsers name it; that of the United States where nothing opens."""
    try:
        return services().library.locale(LOCAL)
    except SimulatorError:
        return "en-US"


def practise_as(person_id: str) -> None:
    """From now on, it is this person who sits at the browser."""
    st.session_state[PERSON] = person_id


def asked(name: str) -> str | None:
    """A value from the address of the page, or None."""
    value: str | None = st.query_params.get(name)
    return value or None


def go(page: str, params: Mapping[str, str] | None = None) -> None:
    """Remember which page comes next. The entry script turns to it before it draws anything."""
    st.session_state[GOING] = (page, dict(params or {}))


def going() -> tuple[str, dict[str, str]] | None:
    """The page to turn to, once."""
    found: tuple[str, dict[str, str]] | None = st.session_state.pop(GOING, None)
    return found


def attempt(act: Callable[[], None]) -> None:
    """Do what was asked for; where that fails, keep the sentence for the page that is drawn next."""
    try:
        act()
    except SimulatorError as error:
        st.session_state[PROBLEM] = str(error)
    except Exception:
        _log.exception("an action of the app failed")
        st.session_state[PROBLEM] = UNEXPECTED


def problem(*, stays: bool = False) -> str | None:
    """What went wrong since the last page: once, or until something else is done or another page is shown.

    A page that looks again by itself needs what stays: its next look would wipe the sentence before it is read, and
    where that look comes while the page is being drawn, Streamlit begins anew and the first drawing is never sent.
    """
    fresh: str | None = st.session_state.pop(PROBLEM, None)
    if not stays:
        move_on()
        return fresh
    if fresh is not None:
        st.session_state[STAYING] = fresh
    kept: str | None = st.session_state.get(STAYING)
    return kept


def say(text: str) -> None:
    """What was done, in a sentence. It stays as a problem does on a page that looks again by itself."""
    st.session_state[SAID] = text


def said() -> str:
    """The sentence on what was done last, or nothing."""
    text: str = st.session_state.get(SAID, "")
    return text


def move_on() -> None:
    """Something else is done: what was said of the last is over."""
    for name in (SAID, STAYING):
        st.session_state.pop(name, None)


def run_number() -> int:
    """Counts up with every drawing, so that the browser can tell an answer from no answer."""
    number: int = st.session_state.get(RUNS, 0) + 1
    st.session_state[RUNS] = number
    return number
