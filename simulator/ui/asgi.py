"""The server around the app: it loads what the first page needs before the first visitor asks for it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import anyio.to_thread
import streamlit as st
from starlette.middleware import Middleware

from simulator.ui.early import Early, kept
from simulator.ui.prompt import Prompt
from simulator.ui.records import ROUTES

SCRIPT = Path(__file__).with_name("app.py")
AROUND = (Middleware(Prompt), Middleware(Early))


def _warm() -> None:
    # Not imported above: Streamlit's caches are only there once its server is.
    from simulator.ui import session
    from simulator.ui.parts import stage

    kept()
    for page in stage.STYLES:
        stage.assets(page)
    # What goes wrong, the first page says in words; the server has to be up to show them.
    with suppress(Exception):
        session.services().library.scenarios(session.who())


@asynccontextmanager
async def ready(app: Any) -> AsyncIterator[None]:
    """Around the life of the server."""
    await anyio.to_thread.run_sync(_warm)
    yield


app = st.App(SCRIPT, lifespan=ready, middleware=AROUND, routes=ROUTES)
