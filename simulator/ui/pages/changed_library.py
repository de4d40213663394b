"""The line above every page while the content was changed and cannot be used: whoever changed it sees it at once."""

from html import escape
from typing import Final

import streamlit as st

from simulator.design.palette import colour
from simulator.domain.people import LOCAL
from simulator.ui.shell import session

_STYLE: Final = (
    f"margin:0;padding:0.3rem 1rem;font-weight:600;overflow-wrap:anywhere;"
    f"background:{colour('warn-soft', 'light')};color:{colour('ink', 'light')}"
)
"""The same by day and by night: it is to be seen."""


def say_what_is_wrong() -> None:
    """Say what keeps the changed content from being used, if anything does. Raises what opening the services raises."""
    trouble = session.services().library.trouble(LOCAL)
    if trouble is not None:
        st.html(f'<p role="status" style="{_STYLE}">{escape(trouble)}</p>')
