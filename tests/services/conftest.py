"""A store in a folder of its own, over calls that were made ready once for all tests."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest
from made_ready import shared

from simulator.services.calls import call_store
from simulator.services.library.compiled import CompiledCalls
from simulator.storage import Store, open_store


@pytest.fixture(autouse=True, scope="session")
def shared_calls() -> Iterator[None]:
    with shared():
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
