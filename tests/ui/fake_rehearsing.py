"""The real room for trying out, over the small library of these tests."""

from functools import cached_property
from pathlib import Path

from simulator.services.library.folder import read_folder
from simulator.services.rehearsing.service import RehearsingService

MINIATURE = Path(__file__).parents[1] / "library"


class WithRehearsing:
    """The room."""

    @cached_property
    def rehearsing(self) -> RehearsingService:
        """What is tried out; nothing was played here."""
        files, unreadable = read_folder(MINIATURE)
        return RehearsingService(tuple, files, lambda who: (files, unreadable))
