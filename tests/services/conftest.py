"""A store in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest

from simulator.storage import Store, open_store


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
