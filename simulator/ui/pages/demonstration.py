"""The line above every page of a demonstration: nobody is to take made-up people for real ones."""

from typing import Final

import streamlit as st

from simulator.design.palette import colour
from simulator.ui.shell import session

WORDS: Final = "Demonstration: all people and calls here are made up."
_STYLE: Final = (
    f"margin:0;padding:0.3rem 1rem;text-align:center;font-weight:600;"
    f"background:{colour('warn-soft', 'light')};color:{colour('ink', 'light')}"
)
"""The same by day and by night: it is to be seen."""


def say_so() -> None:
    """Say that the people and calls are made up, where they are. Raises what opening the services raises."""
    if session.services().is_demonstration:
        st.html(f'<p role="note" style="{_STYLE}">{WORDS}</p>')
