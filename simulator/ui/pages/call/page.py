"""The call. The address names it, so that a refresh or a closed window goes on at the same turn."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import streamlit as st

from simulator.ui.pages.events import Choice, OnScreen, Said, Signal, Spoken, Turn
from simulator.ui.pages.mount import mount
from simulator.ui.pages.notice import page as notice
from simulator.ui.shell import session

FRESH = "fresh_call"


def choose(call: str, made: Choice) -> None:
    """One choice of the trainee. What comes back is shown at once, without asking a second time."""
    st.session_state[FRESH] = session.services().taking.choose(session.who(), call, made.choice, made.version)


def hint(call: str, on: OnScreen) -> None:
    """A hint, or more of it."""
    st.session_state[FRESH] = session.services().taking.hint(session.who(), call, on.version)


def more_help(call: str, _: Signal) -> None:
    """From here on the call is a guided one."""
    st.session_state[FRESH] = session.services().taking.more_help(session.who(), call)


def say(call: str, said: Said) -> None:
    """What the trainee would say, typed before any answer was shown."""
    st.session_state[FRESH] = session.services().taking.say(session.who(), call, said.version, said.text)


def hear(call: str, said: Said) -> None:
    """What is heard in what was typed so far."""
    st.session_state[FRESH] = session.services().taking.hear(session.who(), call, said.version, said.text)


def say_moves(call: str, said: Spoken) -> None:
    """A turn of an open call; or the words that one of its moves can be put in, to choose from."""
    st.session_state[FRESH] = session.services().taking.say_moves(
        session.who(), call, said.version, said.text, said.moves, said.wording
    )


def reveal(call: str, on: OnScreen) -> None:
    """The answers, without typing first."""
    st.session_state[FRESH] = session.services().taking.reveal(session.who(), call, on.version)


def back(call: str, turn: Turn) -> None:
    """Take the last choice back: the call goes on differently from there, as a branch."""
    session.go("call", {"call": session.services().debrief.branch(session.who(), call, turn.number)})


def look(_: Signal) -> None:
    """Nothing to do: drawing the page again is what was asked for."""


ACTS: Mapping[str, Callable[[str, Any], None]] = {
    "choose": choose,
    "hint": hint,
    "more_help": more_help,
    "say": say,
    "hear": hear,
    "say_moves": say_moves,
    "reveal": reveal,
    "back": back,
}
"""By event, what is then done in the call with this id."""


def show(call: str) -> None:
    """The call as it stands."""
    view = st.session_state.pop(FRESH, None)
    if view is None or view.id != call:
        view = session.services().taking.call(session.who(), call)
    mount(view, on={name: partial(act, call) for name, act in ACTS.items()} | {"look": look})


asked = session.asked("call")
if asked is None:
    notice.show("Nobody is on the line", "Choose a call, or go on with one of yours.")
else:
    show(asked)
