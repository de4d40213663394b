"""Draws a page again by itself when the files it shows have changed, or what was worked out for it is done."""

from collections.abc import Callable

import streamlit as st

LOOK_EVERY = 0.7
"""Seconds. A look takes some hundredths of one; what follows a change has to be there within a second."""
_AS_IT_WAS = """<style>[data-stale="true"] { opacity: 1 !important; }</style>"""
"""Nobody asked for this drawing: what is read meanwhile is not greyed."""


@st.fragment(run_every=LOOK_EVERY)
def follow(stamp: Callable[[], str], shown: str) -> None:
    """Run the page again as soon as `stamp` is no longer what it was when the page was drawn (`shown`)."""
    st.html(_AS_IT_WAS)
    if stamp() != shown:
        st.rerun()
