"""A store in a folder of its own, over calls that were made ready once for all tests."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest

from simulator.services.calls import call_store
from simulator.services.library.compiled import CompiledCalls
from simulator.storage import Store, open_store

MADE_READY = CompiledCalls()
"""Plans, machines and analysts, by what of a library they are made from: many tests take the same few calls."""


@pytest.fixture(autouse=True, scope="session")
def shared_calls() -> Iterator[None]:
    """Every store of this process finds there what another test had made; what they keep of a call stays their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(call_store, "CompiledCalls", lambda: MADE_READY)
        yield


@pytest.fixture
def own_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """For a test that changes how calls are made ready, or how often: nothing of other tests, and nothing for them."""
    monkeypatch.setattr(call_store, "CompiledCalls", CompiledCalls)


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of calls without any: to make one takes longer than most of these tests."""
    file = tmp_path_factory.mktemp("empty") / "calls.db"
    open_store(file).close()
    return file


@pytest.fixture
def place(tmp_path: Path, empty: Path) -> Path:
    return Path(copy(empty, tmp_path / "calls.db"))


@pytest.fixture
def store(place: Path) -> Iterator[Store]:
    with open_store(place) as opened:
        yield opened
