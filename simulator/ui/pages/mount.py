"""Puts one page on the screen: each page is a single Streamlit component, drawn from one plain value, its view.

What runs in the browser is written beside each page (`page.ts`, `page.css`) and in `simulator/ui/kit`, and bundled into
`simulator/ui/dist/<page>.js` and `<page>.css` by `npm run build`; the bundles are kept with the source.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

import streamlit as st

from simulator.ui.pages.events import PAGE_EVENTS, Event, Go, read
from simulator.ui.pages.views import PAGE_VIEWS, PageView, ReviewPage, StudioPage
from simulator.ui.shell import session

DIST = Path(__file__).parents[1] / "dist"
Handler = Callable[[Any], None]
_SAYING = (StudioPage, ReviewPage)
"""Pages that say what was done, and that look again by themselves."""
_PAGE_OF = {view: page for page, view in PAGE_VIEWS.items()}


class Bundle(NamedTuple):
    """All that one page needs in the browser, as text."""

    style: str
    script: str


@cache
def bundle(page: str) -> Bundle:
    """The style and the script of a page, by its name in PAGE_VIEWS."""
    return Bundle(*((DIST / f"{page}.{kind}").read_text(encoding="utf-8") for kind in ("css", "js")))


@st.cache_resource(show_spinner=False)
def _components() -> Mapping[str, Any]:
    return {page: _register(page) for page in PAGE_VIEWS}


def _register(page: str) -> Any:
    style, script = bundle(page)
    return st.components.v2.component(f"call_simulator_{page}", css=style, js=script)


def mount(view: PageView, on: Mapping[str, Handler] | None = None) -> None:
    """Show the page whose view this is.

    `on` names the events the browser may send and what is then done with them, before the page is drawn again. A
    handler is given what PAGE_EVENTS says of its event; a value that is something else is answered with a sentence.
    """
    page = _PAGE_OF[type(view)]
    kinds: Mapping[str, type[Event]] = {"go": Go, **PAGE_EVENTS[page]}
    handlers = {"go": _go, **(on or {})}
    key = f"page_{page}"
    callbacks = {f"on_{event}_change": partial(_hear, key, event, kinds[event], act) for event, act in handlers.items()}
    problem = session.problem(stays=isinstance(view, _SAYING))
    # A list, not a mapping: Streamlit looks for data frames in mappings and imports pandas to do so.
    data = [{"view": plain(view), "problem": problem, "run": session.run_number(), "locale": session.locale()}]
    _components()[page](key=key, data=data, **callbacks)


def _hear(key: str, event: str, kind: type[Event], act: Handler) -> None:
    # A browser always sends the state of its component too. Whoever does not has sent no event of a page.
    value = st.session_state[key].get(event) if key in st.session_state else None
    if value is not None:
        if event != "look":
            session.move_on()
        session.attempt(lambda: act(read(kind, value)))


def _go(link: Go) -> None:
    session.go(link.to, {name: text for name, text in link.params.items() if text})


def plain(value: Any) -> Any:
    """A view value in the terms of JSON. Moments carry their time zone, so that the browser's clock is right."""
    kind: Any = type(value)
    if kind in _AS_THEY_ARE:  # most of what there is
        return value
    if kind is tuple or kind is list:
        return [plain(part) for part in value]
    names = _fields(kind)
    if names:
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, Mapping):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=UTC)).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return [plain(part) for part in value] if isinstance(value, list | tuple) else value


_AS_THEY_ARE = frozenset({str, int, float, bool, type(None)})


@cache
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(item.name for item in fields(kind)) if is_dataclass(kind) else ()
