"""A studio over the smallest library there is, in a folder of its own; time is a number, and nothing is proved."""

import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Event

import pytest

from simulator.services.library.worker import here
from simulator.services.studio.proving import Reprover
from simulator.services.studio.service import StudioService
from simulator.storage import ChangeSets, open_store

SMALL = Path(__file__).parents[2] / "library"


@dataclass
class Place:
    """A library folder, the data beside it, and the time; `studio` opens it as another process would."""

    root: Path
    data: Path
    moment: float = 1_000.0
    proves: bool = False

    @cached_property
    def change_sets(self) -> ChangeSets:
        return open_store(self.data / "calls.db").change_sets

    def studio(self) -> StudioService:
        return StudioService(self.root, self.data, lambda: self.moment, Reprover(self._wait, here), self.change_sets)

    def _wait(self, seconds: float) -> None:
        if not self.proves:
            Event().wait()  # the thread that would have proved sleeps for ever

    def read(self, name: str) -> str:
        return (self.root / name).read_text("utf-8")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(Path(shutil.copytree(SMALL, tmp_path / "library")), tmp_path / "data")


@pytest.fixture
def studio(place: Place) -> StudioService:
    return place.studio()
