"""The calls that a trainer has loaded: kept for as long as the page is open, and in no file."""

from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from simulator.services.annotating.views import AnnotatedCall
from simulator.ui.shell import session

if TYPE_CHECKING:
    from simulator.ui.shell.ports import Annotating

CALLS, CHOSEN, AT, ASKED, MADE = (f"annotate_{name}" for name in ("calls", "chosen", "at", "asked", "made"))
"""Calls; which of them is looked at; the question asked, from 0; the lines that are; the customer made of it."""


def annotating() -> "Annotating":
    """The room."""
    return session.services().annotating


def chosen_call() -> AnnotatedCall:
    """The call that is looked at."""
    call: AnnotatedCall = st.session_state[CALLS][st.session_state.get(CHOSEN) or 0]
    return call


def replace_call(call: AnnotatedCall) -> None:
    """The call that is looked at is now this one."""
    calls = st.session_state[CALLS]
    calls[st.session_state.get(CHOSEN) or 0] = call


def begin() -> None:
    """Ask about the call that is looked at, from its first question."""
    call = chosen_call()
    st.session_state[ASKED] = () if call.corrected else annotating().unsure(session.who(), call)
    st.session_state[AT] = 0
    st.session_state.pop(MADE, None)


def every_line() -> None:
    """Ask about every line of it, from the first."""
    call = chosen_call()
    replace_call(replace(call, settled=False))
    st.session_state[ASKED], st.session_state[AT] = tuple(range(len(call.lines))), 0
