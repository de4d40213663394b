"""Real calls over a small library: the room itself, as it needs nothing else."""

from functools import cached_property
from pathlib import Path
from tempfile import mkdtemp

from simulator.services.annotating.service import AnnotatingService
from simulator.services.library.folder import load_files, read_folder

LIBRARY = Path(__file__).parents[1] / "library"


class WithAnnotating:
    """The room, which keeps its calls in a folder of its own."""

    @cached_property
    def annotating(self) -> AnnotatingService:
        """Opened when it is first asked for."""
        files = read_folder(LIBRARY)[0]
        library = load_files(files).library
        assert library is not None
        return AnnotatingService(lambda: library, lambda: files, Path(mkdtemp(prefix="annotated")))
