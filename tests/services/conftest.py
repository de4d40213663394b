"""A store in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.storage import Store, open_store


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.fixture
def store(place: Path) -> Iterator[Store]:
    with open_store(place) as opened:
        yield opened
