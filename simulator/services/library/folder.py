"""Where libraries come from: a folder on disk, or the files a call was played with."""

import os
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from simulator.content.assembly.before_desk import with_desk
from simulator.content.assembly.before_roles import with_roles
from simulator.content.loader import Loaded, library_hash, load, rebuild
from simulator.diagnostics.diagnostic import Diagnostic, Location
from simulator.domain.errors import BrokenLibrary, NotFound
from simulator.domain.library import Library
from simulator.services.library import cache

FOLDERS = ("personas", "scenarios", "scorecards")
LIBRARY_VARIABLE = "SIMULATOR_LIBRARY"
_SOUND = "sound"
"""Kind of what is kept: the plain data of a library without an error."""


def library_in_use() -> Path:
    """The folder of the library in use: SIMULATOR_LIBRARY, else the one that ships with the package."""
    chosen = os.environ.get(LIBRARY_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    package = Path(__file__).resolve().parents[2]
    inside = package / "library"
    return inside if inside.is_dir() else package.parent


def read_folder(root: Path) -> tuple[dict[str, str], list[Diagnostic]]:
    """Every YAML file of a library folder, by its path inside it, and what could not be read. Raises NotFound."""
    if not root.is_dir() or not any((root / folder).is_dir() for folder in FOLDERS):
        raise NotFound("library folder (with personas/, scenarios/ and scorecards/)", str(root))
    files: dict[str, str] = {}
    unreadable: list[Diagnostic] = []
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.[yY]*[mM][lL]")):
            name = path.relative_to(root).as_posix()
            if path.name.startswith("."):
                continue  # what editors and file systems leave behind
            if path.suffix != ".yaml":
                unreadable.append(_wrong_ending(name, path.suffix))
                continue
            if path.is_fifo():
                # Opening a pipe would wait for ever for somebody to write into it.
                unreadable.append(_closed(name, "it is a pipe, not a file"))
                continue
            try:
                files[name] = _text(path.read_bytes())
            except UnicodeDecodeError as error:
                unreadable.append(_not_utf8(name, error))
            except OSError as error:
                unreadable.append(_closed(name, str(error.strerror)))
    return files, unreadable


def _text(data: bytes) -> str:
    """Text with line ends as Python has them, so that a library has the same hash on every system."""
    return data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")


def _closed(name: str, reason: str) -> Diagnostic:
    message = f"This file cannot be opened: {reason}."
    return Diagnostic("Y108", "error", Location(name), message, "Check its permissions.")


def _wrong_ending(name: str, ending: str) -> Diagnostic:
    message = f"This file ends in {ending} and would be passed over."
    return Diagnostic("Y107", "error", Location(name), message, "Rename it to end in .yaml.")


def _not_utf8(name: str, error: UnicodeDecodeError) -> Diagnostic:
    before = bytes(error.object[: error.start])
    place = Location(name, before.count(b"\n") + 1, len(before) - before.rfind(b"\n"))
    message = "This file is not UTF-8 text: it holds a character in another encoding."
    if bytes(error.object[:2]) in {b"\xff\xfe", b"\xfe\xff"}:
        message = "This file is not UTF-8 text, but UTF-16, which some programs call “Unicode”."
    return Diagnostic("Y106", "error", place, message, "Save it as UTF-8.")


@lru_cache(maxsize=8)
def _loaded(digest: str, names: tuple[tuple[str, str], ...]) -> Loaded:
    return load(dict(names))


def load_files(files: Mapping[str, str], unreadable: Sequence[Diagnostic] = ()) -> Loaded:
    """Load a library: its files, and an error for each that could not be read (as `read_folder` returns them).

    One that was read whole is loaded once per process, as long as few others are in use.
    """
    if unreadable:
        return load(files, unreadable)
    return _loaded(library_hash(files), tuple(sorted(files.items())))


def reopen(files: Mapping[str, str]) -> Library | None:
    """The library a call was begun with; None if nothing can be made of its files. Takes a while, and keeps nothing.

    It was sound then: a check that is newer than the call does not end it.
    """
    loaded = load(files)
    return loaded.library or rebuild(with_desk(with_roles(_plain(loaded))), library_hash(files))


def _plain(loaded: Loaded) -> dict[str, Any]:
    return {name: document.data for name, document in loaded.drafts.documents.items()}


def open_library(root: Path) -> tuple[Library, dict[str, str]]:
    """The library of a folder, and its files. Raises BrokenLibrary if it cannot be played."""
    files, unreadable = read_folder(root)
    digest = library_hash(files)
    known = None if unreadable else _known(digest)
    if known is not None:
        return known, files
    loaded = load_files(files, unreadable)
    library = sound(root, loaded)
    cache.save(_SOUND, digest, _plain(loaded))
    return library, files


def sound(root: Path, loaded: Loaded) -> Library:
    """The library that was loaded from a folder. Raises BrokenLibrary, with its first error, if it cannot be played."""
    if loaded.library is None:
        first = next((item for item in loaded.diagnostics if item.severity == "error"), None)
        raise BrokenLibrary(str(root), loaded.errors, f"{first.location}: {first.message}" if first else "")
    return loaded.library


@lru_cache(maxsize=8)
def _known(digest: str) -> Library | None:
    """The library with this hash, if it was found sound before: no YAML is read and no name looked up again."""
    plain = cache.load(_SOUND, digest)
    return rebuild(plain, digest) if isinstance(plain, dict) else None
