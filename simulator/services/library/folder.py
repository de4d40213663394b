"""Where libraries come from: a folder on disk, or the files a call was played with."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from simulator.content.assembly.before_desk import with_desk
from simulator.content.assembly.before_roles import with_roles
from simulator.content.assembly.over import BENEATH, LIBRARY_FILE, NOTED_FILE
from simulator.content.assembly.translations import in_language
from simulator.content.loader import Loaded, library_hash, load, rebuild
from simulator.content.reading.reader import read
from simulator.diagnostics.diagnostic import Diagnostic, Location
from simulator.domain.errors import BrokenLibrary, NotFound, SimulatorError, shorten
from simulator.domain.library import Library
from simulator.domain.overlay import NOTHING, SHIPPED
from simulator.services.library import cache

FOLDERS = ("personas", "scenarios", "scorecards")
LANGUAGE_VARIABLE = "SIMULATOR_LANGUAGE"
LIBRARY_VARIABLE = "SIMULATOR_LIBRARY"
MOST_LAYERS = 5
MOST_FILES = 5_000
MOST_BYTES = 2_000_000
"""Files in a library, and bytes in each of them; the shipped one has some 50, the largest of 190 KB."""
_SOUND = "sound"
"""Kind of what is kept: the plain data of a library without an error."""


class TooManyFiles(SimulatorError):
    """A folder that is no library: it was pointed at something far larger."""

    def __init__(self, root: Path) -> None:
        super().__init__(
            f"There are more than {MOST_FILES:,} YAML files in {shorten(str(root))}, so that it is hardly a library. "
            "Name the folder that holds personas/, scenarios/ and scorecards/."
        )


def library_in_use() -> Path:
    """The folder of the library in use.

    SIMULATOR_LIBRARY; else the folder one is in, or the nearest around it, that has a `library.yaml`; else the library
    that ships with the package.
    """
    chosen = os.environ.get(LIBRARY_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / LIBRARY_FILE).is_file()), shipped_library())


def shipped_library() -> Path:
    """The folder of the library that ships with the package."""
    package = Path(__file__).resolve().parents[2]
    inside = package / "library"
    return inside if inside.is_dir() else package.parent


def layers(root: Path) -> tuple[Path, ...]:
    """A library folder and those that lie beneath it, the nearest first, as far as they are there."""
    found: tuple[Path, ...] = (root,)
    while len(found) < MOST_LAYERS and (below := _beneath(found[-1])) is not None and is_library(below):
        found = (*found, below)
    return found


def _beneath(root: Path) -> Path | None:
    """The folder of the library that a library says it lies over; None where it says nothing that can be read."""
    try:
        text = _text(_bytes_of(root / LIBRARY_FILE))
    except (OSError, UnicodeDecodeError, _Refused):
        return None
    data = read(LIBRARY_FILE, text).data
    over = data.get("over") if isinstance(data, dict) else None
    if not isinstance(over, str) or over == NOTHING:
        return None
    return shipped_library() if over == SHIPPED else root / Path(over).expanduser()


def is_library(root: Path) -> bool:
    """Whether a folder is that of a library: it has a `library.yaml`, or one of its folders."""
    return (root / LIBRARY_FILE).is_file() or any((root / folder).is_dir() for folder in FOLDERS)


def language_in_use() -> str | None:
    """The language in which content and app are read: SIMULATOR_LANGUAGE, two letters; else as they are written."""
    return os.environ.get(LANGUAGE_VARIABLE) or None


def read_folder(root: Path) -> tuple[dict[str, str], list[Diagnostic]]:
    """Every YAML file of a library, by its path inside it, and what could not be read. Raises NotFound.

    Files of a library beneath it come as well, their paths behind BENEATH.
    """
    if not is_library(root):
        raise NotFound("library folder (with personas/, scenarios/ and scorecards/)", str(root))
    files: dict[str, str] = {}
    unreadable: list[Diagnostic] = []
    prefix, found = "", layers(root)
    for layer in found:
        _read_layer(layer, prefix, files, unreadable)
        prefix += BENEATH
    if (missing := _beneath(found[-1])) is not None:
        unreadable.append(_nothing_beneath(prefix.removesuffix(BENEATH), missing, len(found)))
    return files, unreadable


def _read_layer(root: Path, prefix: str, files: dict[str, str], unreadable: list[Diagnostic]) -> None:
    for number, path in enumerate(files_of(root)):
        if number >= MOST_FILES:
            raise TooManyFiles(root)
        name = prefix + path.relative_to(root).as_posix()
        try:
            files[name] = _text(_bytes_of(path))
        except _Refused as refused:
            unreadable.append(refused.finding(name))
        except UnicodeDecodeError as error:
            unreadable.append(_not_utf8(name, error))
        except OSError as error:
            unreadable.append(_closed(name, str(error.strerror)))


def _nothing_beneath(prefix: str, missing: Path, layers_found: int) -> Diagnostic:
    message = f"This lies over {shorten(str(missing))}, and there is no library."
    if layers_found >= MOST_LAYERS:
        message = f"More than {MOST_LAYERS} libraries lie over one another; perhaps one of them lies over itself."
    fix = "Write `over: shipped`, the folder of a library, or `over: nothing`."
    return Diagnostic("R349", "error", Location(prefix + LIBRARY_FILE), message, fix)


def files_of(root: Path) -> Iterator[Path]:
    """The paths of all YAML files of one library folder, of none beneath it."""
    yield from (path for name in (LIBRARY_FILE, NOTED_FILE) if (path := root / name).is_file())
    for folder in FOLDERS:
        found = (root / folder).rglob("*.[yY]*[mM][lL]")
        # What begins with a dot is left behind by editors and file systems.
        yield from sorted(path for path in found if not path.name.startswith("."))


class _Refused(Exception):
    """A file that is not read at all. `finding` makes a diagnostic of its name."""

    def __init__(self, finding: Callable[[str], Diagnostic]) -> None:
        self.finding = finding


def _bytes_of(path: Path) -> bytes:
    if path.suffix != ".yaml":
        raise _Refused(partial(_wrong_ending, ending=path.suffix))
    if path.exists() and not path.is_file() and not path.is_dir():
        # Opening a pipe would wait for ever for somebody to write into it, and a device may have no end.
        raise _Refused(partial(_closed, reason="it is a pipe or a device, not a file"))
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise _Refused(_too_big)
    return data


def _too_big(name: str) -> Diagnostic:
    message = f"This file has more than {MOST_BYTES // 1_000_000} MB, and nobody writes that much by hand."
    return Diagnostic("Y122", "error", Location(name), message, "Split it, or take it out of the library.")


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


def open_library(root: Path, language: str | None = None) -> tuple[Library, dict[str, str]]:
    """The library of a folder, and its files. Raises BrokenLibrary if it cannot be played.

    `language`: as it reads there (`es`), as far as it is translated; those are its files then.
    """
    files, unreadable = read_folder(root)
    if language:
        files = in_language(files, language)
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
