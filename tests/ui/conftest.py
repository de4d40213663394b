"""Pages over a service that answers from memory, run by Streamlit without a browser."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest
from ui.fake_service import FakeService

from simulator.ui.shell import session
from simulator.ui.shell.ports import Services

APP = Path(session.__file__).with_name("app.py")


@dataclass(frozen=True)
class Shown:
    """What one page was given to draw."""

    page: str
    view: Any
    problem: str | None
    raw: str


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeService]:
    """The service behind the pages."""
    fake = FakeService()
    opened: Callable[[], Services] = lambda: fake  # noqa: E731 - it is here that it is held to the real one's interface
    monkeypatch.setattr(session, "open_services", opened)
    st.cache_resource.clear()
    yield fake
    st.cache_resource.clear()


@pytest.fixture
def show(service: FakeService) -> Callable[..., Shown]:
    """Open a page of the app and say what it shows."""

    def open_page(page: str = "choose", **asked: str) -> Shown:
        app = AppTest.from_file(str(APP), default_timeout=20)
        app.query_params.update(asked)
        app.run()
        if page != "choose":
            app.query_params.update(asked)
            app.switch_page(f"../pages/{page}/page.py").run()
        assert not app.exception
        (component,) = app.get("bidi_component")
        proto = component.proto
        (data,) = json.loads(proto.json)
        return Shown(proto.component_name.removeprefix("call_simulator_"), data["view"], data["problem"], proto.json)

    return open_page
