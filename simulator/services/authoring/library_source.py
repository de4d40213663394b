"""A library folder as something that is opened again whenever it was changed."""

from pathlib import Path

from simulator.services.authoring.certificate_views import proof_views
from simulator.services.authoring.kept_certificates import FOLDER
from simulator.services.authoring.watch import state_of
from simulator.services.library.folder import language_in_use, open_library
from simulator.services.library.in_use import Edition


class FolderSource:
    """A folder with what is proved about it. Opening it raises NotFound and BrokenLibrary."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def fingerprint(self) -> object:
        """Name, time and size of every file of the library, and of its certificates."""
        kept = (self._root / FOLDER).glob("*.json")
        try:
            proofs = sorted((path.name, path.stat().st_mtime_ns) for path in kept)
        except OSError:
            proofs = []
        return state_of(self._root), proofs

    def open(self) -> Edition:
        """The library as it is now."""
        before = self.fingerprint()
        library, files = open_library(self._root)
        proofs = proof_views(library, self._root)  # a translation changes no rule
        if (language := language_in_use()) is not None:
            library, files = open_library(self._root, language)
        return Edition(library, files, proofs, before)
