"""The app over the service that answers from memory, for calls longer than any real one."""

import sys
from pathlib import Path

import streamlit as st

import simulator.services

sys.path.insert(0, str(Path(__file__).parent))

from fake_service import FakeService

_service = FakeService(length=500)
simulator.services.open_services = lambda: _service

from simulator.ui.shell.asgi import AROUND, SCRIPT, ready  # noqa: E402 - after the service was replaced

app = st.App(SCRIPT, lifespan=ready, middleware=AROUND)
