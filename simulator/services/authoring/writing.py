"""Files written into a library folder: all of them, or none."""

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from simulator.domain.errors import SimulatorError, shorten


class AlreadyThere(SimulatorError):
    """Something that would be written over."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{shorten(what)} is there already, and nothing was written. Choose another name.")


def write_new(root: Path, files: Mapping[str, str], changed: Mapping[str, str] | None = None) -> tuple[Path, ...]:
    """Write new files into a library folder, and others anew, by their paths inside it; returns the new ones.

    Everything is written beside its place first and then put there. If anything fails, what is there already is taken
    back, with the folders that were made, so that the library is as it was. Raises AlreadyThere, before anything is
    written, for a new file that exists (`changed` may exist), and SimulatorError where the disk refuses.
    """
    texts = {root / name: text for name, text in {**files, **(changed or {})}.items()}
    for name in files:
        if (root / name).exists():
            raise AlreadyThere(name)
    made, drafts, before = _Made(), {}, {path: path.read_bytes() for path in texts if path.exists()}
    try:
        for path, text in texts.items():
            made.folder(path.parent)
            drafts[path] = _draft(path, text)
        for path, draft in drafts.items():
            made.paths.append(path)
            draft.replace(path)
    except BaseException as error:
        _take_back(made, drafts, before)
        if isinstance(error, OSError):
            raise SimulatorError(f"Nothing was written to {shorten(str(root))}: {error.strerror}.") from None
        raise
    return tuple(root / name for name in files)


class _Made:
    """Folders and files that were not there before, in the order in which they were made."""

    def __init__(self) -> None:
        self.folders: list[Path] = []
        self.paths: list[Path] = []

    def folder(self, folder: Path) -> None:
        for missing in reversed([path for path in (folder, *folder.parents) if not path.exists()]):
            missing.mkdir()
            self.folders.append(missing)


def _draft(path: Path, text: str) -> Path:
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    Path(name).chmod(0o644)
    return Path(name)


def _take_back(made: _Made, drafts: Mapping[Path, Path], before: Mapping[Path, bytes]) -> None:
    with suppress(OSError):
        for draft in drafts.values():
            draft.unlink(missing_ok=True)
        for path in made.paths:
            if path in before:
                path.write_bytes(before[path])
            else:
                path.unlink(missing_ok=True)
        for folder in reversed(made.folders):
            folder.rmdir()
