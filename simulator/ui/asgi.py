"""The server around the app: it loads what the first page needs before the first visitor asks for it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio.to_thread
import streamlit as st


def _warm() -> None:
    from simulator.domain.errors import SimulatorError
    from simulator.ui import session
    from simulator.ui.parts import stage  # noqa: F401 - reading the assets is part of warming up

    try:
        session.service().scenarios()
    except SimulatorError:
        # The first page says it, in words; the server has to be up to show them.
        return


@asynccontextmanager
async def _lifespan(app: Any) -> AsyncIterator[None]:
    await anyio.to_thread.run_sync(_warm)
    yield


app = st.App(Path(__file__).with_name("app.py"), lifespan=_lifespan)
