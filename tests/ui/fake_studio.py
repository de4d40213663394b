"""The real studio over the smallest library: there is nothing in it that a test would want to be otherwise."""

import shutil
import tempfile
import time
import weakref
from functools import cached_property
from pathlib import Path

from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.services.library.worker import here
from simulator.services.reviewing.service import ReviewingService
from simulator.services.studio.proving import Reprover
from simulator.services.studio.service import StudioService
from simulator.storage import open_store

SMALL = Path(__file__).parents[1] / "library"


class WithStudio:
    """The room, in a folder that goes when it goes."""

    @cached_property
    def _place(self) -> Path:
        folder = Path(tempfile.mkdtemp())
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        shutil.copytree(SMALL, folder / "library")
        return folder

    @cached_property
    def _kept(self) -> CallStore:
        library, files = open_library(self._place / "library")
        return CallStore(library, files, open_store(self._place / "data" / "calls.db"))

    @cached_property
    def studio(self) -> StudioService:
        """Writing content."""
        folder, reprover = self._place, Reprover(time.sleep, here)
        return StudioService(folder / "library", folder / "data", time.time, reprover, self._kept.change_sets)

    @cached_property
    def reviewing(self) -> ReviewingService:
        """Reviewing what was written."""
        return ReviewingService(self.studio, self._kept, here)
