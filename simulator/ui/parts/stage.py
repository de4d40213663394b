"""Puts one page on the screen: each page is a single component, drawn from plain data."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, is_dataclass
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import Any

import streamlit as st

from simulator.ui import session

ASSETS = Path(__file__).parent.parent / "assets"
# Each page is one or more scripts and style sheets. Those that adapt to the width of the window come last.
STYLES = {
    "choose": ("choose",),
    "brief": ("brief",),
    "desk": ("talk", "side", "desk", "support"),
    "debrief": ("looking_back", "criteria", "coaching", "transcript", "chart", "board", "debrief"),
    "worked": ("criteria", "talk", "worked"),
    "learn": ("looking_back", "criteria", "learn"),
    "compare": ("looking_back", "compare"),
    "calls": ("calls",),
    "about": ("about",),
    "notice": ("notice",),
}
# Pages whose script is not the one file of the same name.
SCRIPTS = {
    "desk": ("support", "desk"),
    "debrief": ("looking_back", "coaching", "criteria", "transcript", "chart", "board", "ways", "debrief"),
    "learn": ("looking_back", "learn"),
    "compare": ("looking_back", "compare"),
}
Handler = Callable[[Any], None]


@cache
def _asset(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


def assets(page: str) -> tuple[str, str]:
    """The style and the script of a page, with what all pages share."""
    style = "".join(_asset(f"{name}.css") for name in ("base", *STYLES[page]))
    script = "".join(_asset(f"{name}.js") for name in ("shared", *SCRIPTS.get(page, (page,))))
    return style, script


def _register(page: str) -> Any:
    style, script = assets(page)
    return st.components.v2.component(f"call_simulator_{page}", css=style, js=script)


@st.cache_resource(show_spinner=False)
def _components() -> Mapping[str, Any]:
    return {page: _register(page) for page in STYLES}


def mount(name: str, view: Any, on: Mapping[str, Handler] | None = None) -> None:
    """Show a page. `on` names what the browser may ask for and what then happens."""
    handlers = {"go": _go, **(on or {})}
    key = f"stage_{name}"
    callbacks = {f"on_{event}_change": partial(_hear, key, event, act) for event, act in handlers.items()}
    # A list, not a mapping: Streamlit looks for data frames in mappings and imports pandas to do so.
    data = [{"view": plain(view), "problem": session.problem(), "run": session.run_number()}]
    _components()[name](key=key, data=data, **callbacks)


def _hear(key: str, event: str, act: Handler) -> None:
    value = st.session_state[key].get(event)
    if value is not None:
        session.attempt(lambda: act(value))


def _go(value: Any) -> None:
    session.go(str(value["to"]), {str(name): str(text) for name, text in value["params"].items()})


def plain(value: Any) -> Any:
    """A view value in the terms of JSON. Moments carry their time zone, so that the browser's clock is right."""
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=UTC)).isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, Mapping):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    return value
