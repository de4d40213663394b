"""The server around the app: it loads what the first page needs before the first visitor asks for it."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final

import anyio.to_thread
import streamlit as st
from starlette.middleware import Middleware

from simulator.services.people.service import who_asks
from simulator.ui.pages.views import PAGE_VIEWS
from simulator.ui.shell.guard import Guard
from simulator.ui.shell.records import ROUTES
from simulator.ui.shell.static_files import StaticFiles, static_files
from simulator.ui.shell.tcp_nodelay import TcpNoDelay

SCRIPT = Path(__file__).with_name("app.py")
AROUND = (Middleware(Guard), Middleware(TcpNoDelay), Middleware(StaticFiles))


SWITCH: Final = 0.0005
"""Seconds after which a thread that works gives way. By Python's own 5 ms, a choice that is being kept waits that long
at each of its steps behind every thread that works something out, and all who keep one wait behind it."""


def _warm() -> None:
    # Not imported above: Streamlit's caches are only there once its server is.
    from simulator.ui.pages import mount
    from simulator.ui.shell import session

    static_files()
    for page in PAGE_VIEWS:
        mount.bundle(page)
    # What goes wrong, the first page says in words; the server has to be up to show them.
    with suppress(Exception):
        services = session.services()
        services.library.scenarios(who_asks())
        # The deck of cards takes some seconds to make, and the first page says what of it is due.
        services.drilling.due(who_asks())


@asynccontextmanager
async def ready(app: Any) -> AsyncIterator[None]:
    """Around the life of the server."""
    sys.setswitchinterval(SWITCH)
    await anyio.to_thread.run_sync(_warm)
    yield


app = st.App(SCRIPT, lifespan=ready, middleware=AROUND, routes=ROUTES)
