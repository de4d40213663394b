"""The call. The address names it, so that a refresh or a closed window goes on at the same turn."""

from functools import partial
from typing import Any

import streamlit as st

from simulator.ui import session
from simulator.ui.parts import stage

FRESH = "fresh_call"


def choose(call: str, value: Any) -> None:
    """One choice of the trainee. What comes back is shown at once, without asking a second time."""
    st.session_state[FRESH] = session.service().choose(call, str(value["choice"]), int(value["version"]))


def look(_: Any) -> None:
    """Nothing to do: drawing the page again is what was asked for."""


def show(call: str) -> None:
    """The call as it stands."""
    view = st.session_state.pop(FRESH, None)
    if view is None or view.id != call:
        view = session.service().call(call)
    stage.mount("desk", view, on={"choose": partial(choose, call), "look": look})


asked = session.asked("call")
if asked is None:
    stage.mount("notice", {"title": "Nobody is on the line", "text": "Choose a call, or go on with one of yours."})
else:
    show(asked)
