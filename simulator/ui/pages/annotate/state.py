"""The calls that a trainer has loaded: kept for as long as the page is open, and in no file."""

from typing import TYPE_CHECKING

import streamlit as st

from simulator.services.annotating.views import AnnotatedCall
from simulator.ui.shell import session

if TYPE_CHECKING:
    from simulator.ui.shell.ports import Annotating

CALLS, CHOSEN = "annotate_calls", "annotate_chosen"


def annotating() -> "Annotating":
    """The room."""
    return session.services().annotating


def replace_call(call: AnnotatedCall) -> None:
    """The call that is looked at is now this one."""
    calls = st.session_state[CALLS]
    calls[st.session_state.get(CHOSEN) or 0] = call
