"""Keeps a page alive over a restart of the app."""

import streamlit as st


@st.fragment(run_every=45)
def heartbeat() -> None:
    """Does nothing, on purpose: with it on the page, the browser asks for a whole run when the server comes back."""
