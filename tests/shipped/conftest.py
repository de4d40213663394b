"""Calls of the shipped library that are made ready once for all tests of a process."""

from collections.abc import Iterator

import pytest
from made_ready import shared


@pytest.fixture(autouse=True, scope="session")
def shared_calls() -> Iterator[None]:
    with shared():
        yield
