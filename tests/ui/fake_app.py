"""The app over the service that answers from memory, for calls longer than any real one."""

import sys
from pathlib import Path

import streamlit as st

from simulator.ui.shell import session
from simulator.ui.shell.asgi import AROUND, SCRIPT, ready

sys.path.insert(0, str(Path(__file__).parents[1]))

from ui.fake_service import FakeService

_service = FakeService(length=500)
session.open_services = lambda: _service

app = st.App(SCRIPT, lifespan=ready, middleware=AROUND)
