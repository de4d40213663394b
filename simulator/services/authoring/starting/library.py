"""A new library: a tiny company to change into one's own, or an empty folder over another library."""

import os
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from simulator.domain.errors import NotFound, shorten
from simulator.domain.overlay import NOTHING, SHIPPED
from simulator.services.authoring.views import Started
from simulator.services.authoring.writing import AlreadyThere, write_new
from simulator.services.library.folder import is_library

_OVER = """\
# Marks the folder of a library: inside it, `simulator` uses this one.
# Everything is as in the library beneath, but for what you write here: a file of the same name in personas/, scenarios/
# or scorecards/ replaces the one beneath; acts, company, desk, glossary, guide, moves and spiels need hold only the
# entries that are yours. `without` takes things away: [personas/hot_head, spiels/C5]
over: {over}
"""


def new_library(folder: Path, over: str | None) -> Started:
    """Write a library into a folder that is not there yet, or is empty. Raises AlreadyThere, NotFound, SimulatorError.

    `over`: `shipped`, the folder of another library, or None for one that stands by itself.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AlreadyThere(f"The folder '{folder}'")
    texts = _company() if over in (None, NOTHING) else {"library.yaml": _OVER.format(over=_seen_from(folder, over))}
    if over not in (None, NOTHING, SHIPPED) and not is_library(Path(over)):
        raise NotFound("library folder (with personas/, scenarios/ and scorecards/)", over)
    written = write_new(folder, texts)
    go = f"cd {shorten(str(folder))}"
    if over in (None, NOTHING):
        said = ("A company of five statements, one persona and one scenario: all of it is yours to change.",)
        return Started(written, said, (go, "simulator check --watch", "simulator prove", "simulator serve"))
    said = (f"It lies over '{over}': until you write something, everything is as it is there.",)
    return Started(written, said, (go, "simulator list", "simulator new persona NAME", "simulator new scenario NAME"))


def _seen_from(folder: Path, over: str | None) -> str:
    """What `over` says in the file: a path is written as it leads there from the new folder."""
    if over in (None, SHIPPED):
        return SHIPPED
    return over if Path(over).is_absolute() else Path(os.path.relpath(over, folder)).as_posix()


def _company() -> dict[str, str]:
    return dict(_texts(files(__package__) / "company", ""))


def _texts(folder: Traversable, prefix: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for item in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if item.is_dir():
            found += _texts(item, f"{prefix}{item.name}/")
        elif item.name.endswith(".yaml"):
            found.append((f"{prefix}{item.name}", item.read_text(encoding="utf-8")))
    return found
