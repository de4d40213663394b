"""The room over a small library."""

from pathlib import Path

import pytest

from simulator.domain.library import Library
from simulator.services.annotating.service import AnnotatingService
from simulator.services.library.folder import load_files, read_folder

FILES = read_folder(Path(__file__).parents[2] / "library")[0]


@pytest.fixture(scope="session")
def library() -> Library:
    found = load_files(FILES).library
    assert found is not None
    return found


@pytest.fixture
def room(library: Library, tmp_path: Path) -> AnnotatingService:
    return AnnotatingService(lambda: library, lambda: FILES, tmp_path)
