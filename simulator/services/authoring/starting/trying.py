"""A library with something new in it, tried before anything is written."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from simulator.content.loader import Loaded, load
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.errors import SimulatorError, shorten
from simulator.domain.library import Library
from simulator.services.authoring.writing import AlreadyThere
from simulator.services.library.folder import load_files, read_folder, shipped_library, sound

_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")


@dataclass(frozen=True)
class Begun:
    """The library in which something is begun: its folder, its files by path, and what they come to."""

    root: Path
    files: Mapping[str, str]
    library: Library
    loaded: Loaded = field(repr=False)

    def tried(self, new: Mapping[str, str]) -> Loaded:
        """The library with these files besides."""
        return load({**self.files, **new})

    def sound_with(self, new: Mapping[str, str]) -> Library:
        """The library with these files besides. Raises SimulatorError, with the first reason, if it is not sound."""
        loaded = self.tried(new)
        for item in errors(loaded):
            raise SimulatorError(f"Nothing was written: {item.location}: {item.message}")
        return sound(self.root, loaded)


def begun(root: Path) -> Begun:
    """The library of a folder, to which something may be added. Raises NotFound, BrokenLibrary, SimulatorError."""
    if root.resolve() == shipped_library().resolve() and root.name == "library":
        raise SimulatorError(
            "The library that comes with the program is replaced by every update. Make one of your own over it, and go "
            "into its folder: simulator new library house --over shipped"
        )
    files, unreadable = read_folder(root)
    loaded = load_files(files, unreadable)
    return Begun(root, files, sound(root, loaded), loaded)


def named(name: str) -> str:
    """A name that something new can have. Raises SimulatorError."""
    if not _NAME.fullmatch(name):
        raise SimulatorError(
            f"'{shorten(name)}' cannot be a name: small letters, digits and underscores, and a letter first, such as "
            "night_owl."
        )
    return name


def not_yet(kind: str, name: str, known: Mapping[str, object]) -> str:
    """The name, if nothing of its kind has it. Raises AlreadyThere, SimulatorError."""
    if named(name) in known:
        raise AlreadyThere(f"The {kind} '{name}'")
    return name


def errors(loaded: Loaded) -> Sequence[Diagnostic]:
    """What forbids playing."""
    return [item for item in loaded.diagnostics if item.severity == "error"]


def quoted(text: str) -> str:
    """A text in quotes, as YAML reads it."""
    return json.dumps(text, ensure_ascii=False)
