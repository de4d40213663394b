"""What surrounds every page: the window, the styles of Streamlit's own containers, and the heartbeat."""

from pathlib import Path

import streamlit as st

MARK = Path(__file__).parent.parent / "assets" / "mark.png"

STYLE = """<style>
[data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stDecoration"] { display: none; }
[data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
[data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }
[data-testid="stMainBlockContainer"] [data-testid="stElementContainer"]:has(style) { display: none; }
</style>"""


def window() -> None:
    """The browser's window. An icon of our own, or the browser would ask a font server for one."""
    st.set_page_config(page_title="Call simulator", page_icon=str(MARK), layout="wide", initial_sidebar_state="collapsed")


def style() -> None:
    """Give the page the whole window."""
    st.html(STYLE)


@st.fragment(run_every=45)
def heartbeat() -> None:
    """Does nothing, on purpose: with it on the page, the browser asks for a whole run when the server comes back."""
