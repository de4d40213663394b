"""A review over the smallest library: two people, one who writes and one who signs, and calls that were taken."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import cast

import pytest

from simulator.domain.people import LOCAL, Person
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.services.library.worker import Work, here
from simulator.services.reviewing.consequences import Consequences
from simulator.services.reviewing.service import ReviewingService
from simulator.services.reviewing.views import ReviewDocument
from simulator.services.studio.proving import Reprover
from simulator.services.studio.service import StudioService
from simulator.storage import open_store

SMALL = Path(__file__).parents[2] / "library"
COMPANY, NEIGHBOUR = "scorecards/company.yaml", "personas/neighbour.yaml"
AT = 1_790_000_000.0


@dataclass
class Room:
    """A library folder and what is kept of it; `dana` writes, `lee` reads. Nothing is proved."""

    root: Path
    data: Path
    moment: float = AT
    works_out: bool = True
    dana: Person = LOCAL
    lee: Person = field(default_factory=lambda: Person("lee", "Lee"))

    def __post_init__(self) -> None:
        library, files = open_library(self.root)
        self.calls = CallStore(
            library, files, open_store(self.data / "calls.db"), lambda: datetime.fromtimestamp(self.moment, UTC)
        )
        self.calls.people.add(self.lee, self.calls.now())
        reprover = Reprover(lambda _: Event().wait(), here)
        self.studio = StudioService(self.root, self.data, lambda: self.moment, reprover, self.calls.change_sets)
        work = here if self.works_out else cast("Work", _nothing_follows)
        self.reviewing = ReviewingService(self.studio, self.calls, work)

    def write(
        self, old: str = "title: ", new: str = "title: Oh ", file: str = NEIGHBOUR, who: Person | None = None
    ) -> None:
        """One edit of the draft."""
        self.moment += 60
        seen = self.studio.open(who or self.dana, file).open
        assert seen is not None
        assert old in seen.text
        self.studio.write(who or self.dana, file, seen.text.replace(old, new, 1), seen.stamp)

    def read(self, number: int = 1, who: Person | None = None) -> ReviewDocument:
        """The change as somebody reads it, worked out but for its proof."""
        for _ in range(600):
            found = self.reviewing.open(who or self.lee, number).document
            assert found is not None
            if not found.parts or found.parts[0].facts:
                return found
            Event().wait(0.01)
        raise AssertionError("the consequences never came")

    def asked(self) -> ReviewDocument:
        """An edit of Dana's, in review, as Lee reads it."""
        self.write()
        return self.read(self.reviewing.ask(self.dana, "Sounds kinder"))


def _nothing_follows(*_: object) -> Consequences:
    return Consequences()


def _room(folder: Path, *, works_out: bool = True) -> Room:
    return Room(Path(shutil.copytree(SMALL, folder / "library")), folder / "data", works_out=works_out)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """Where the author may publish."""
    return _room(tmp_path)


@pytest.fixture
def strict(tmp_path: Path) -> Room:
    """Where somebody else has to sign."""
    found = _room(tmp_path, works_out=False)
    with (found.root / COMPANY).open("a", encoding="utf-8") as file:
        file.write("second_signature: true\n")
    return found


@pytest.fixture
def every_byte() -> Callable[[Path], dict[str, bytes]]:
    """Every file of a folder."""
    return lambda root: {
        str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()
    }
