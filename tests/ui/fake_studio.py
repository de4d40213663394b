"""The real studio over the smallest library: there is nothing in it that a test would want to be otherwise."""

import shutil
import tempfile
import time
import weakref
from functools import cached_property
from pathlib import Path

from simulator.services.library.worker import here
from simulator.services.studio.proving import Reprover
from simulator.services.studio.service import StudioService

SMALL = Path(__file__).parents[1] / "library"


class WithStudio:
    """The room, in a folder that goes when it goes."""

    @cached_property
    def studio(self) -> StudioService:
        """Writing content."""
        folder = Path(tempfile.mkdtemp())
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        root = Path(shutil.copytree(SMALL, folder / "library"))
        return StudioService(root, folder / "data", time.time, Reprover(time.sleep, here))
