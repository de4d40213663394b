"""A new library: a tiny company to change into one's own, or an empty folder over another library."""

import os
import re
from functools import partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NamedTuple

from simulator.domain.errors import NoSupport, NotFound, shorten
from simulator.domain.overlay import NOTHING, SHIPPED
from simulator.services.authoring.starting.trying import named
from simulator.services.authoring.starting.words import sentence, words
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

_ASKED = re.compile(r"<<(.*?) :: (.*?)>>")
"""In the pattern of a company: what is asked, and what the example has there."""

_MORE = {
    "acts": '    open_{0}: {{means: "Opens the {1}.", label: "Open the {1}", shows: {0}}}\n',
    "desk": """\
  {0}:
    title: {2}
    rows:
      - {{label: "TODO: what is shown under {1}?", text: "TODO: and what does it say? For example: {{price}}."}}
""",
}
"""What each further look-up adds to a file."""


class Names(NamedTuple):
    """What a new company's parts are called; as they stand, the company is one that delivers boxes.

    `lookup`: what is looked up, `fact`: what is found out there. Where it is so, agents say it and end the call; where
    it is not, they put the customer through to `desk`. `lookups`: more that can be looked up, and decides nothing.
    """

    concern: str = "missing_box"
    lookup: str = "delivery"
    fact: str = "delivered"
    desk: str = "replacements"
    lookups: tuple[str, ...] = ()


EXAMPLE = Names()
"""A company with all its words written."""


def new_library(folder: Path, over: str | None, names: Names = EXAMPLE) -> Started:
    """Write a library into a folder that is not there yet, or is empty. Raises AlreadyThere, NotFound, SimulatorError.

    `over`: `shipped`, the folder of another library, or None for one that stands by itself. Of a company of other
    `names` than the example's, the words are left to be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AlreadyThere(f"The folder '{folder}'")
    alone = over in (None, NOTHING)
    if not alone and names != EXAMPLE:
        raise NoSupport("What lies over another library has its names from there: leave out --over, or the names.")
    texts = _company(names) if alone else {"library.yaml": _OVER.format(over=_seen_from(folder, over))}
    if over not in (None, NOTHING, SHIPPED) and not is_library(Path(over or "")):
        raise NotFound("library folder (with personas/, scenarios/ and scorecards/)", over or "")
    written = write_new(folder, texts)
    go = f"cd {shorten(str(folder))}"
    if alone:
        said = ("A company of five statements, one persona and one scenario: all of it is yours to change.",)
        return Started(written, said, (go, "simulator check --watch", "simulator prove", "simulator serve"))
    said = (f"It lies over '{over}': until you write something, everything is as it is there.",)
    return Started(written, said, (go, "simulator list", "simulator new persona NAME", "simulator new scenario NAME"))


def _seen_from(folder: Path, over: str | None) -> str:
    """What `over` says in the file: a path is written as it leads there from the new folder."""
    if over in (None, SHIPPED):
        return SHIPPED
    return over if Path(over).is_absolute() else Path(os.path.relpath(over, folder)).as_posix()


def _company(names: Names) -> dict[str, str]:
    """The files of a company, by path, in the order in which one writes them."""
    for name in (*names[:4], *names.lookups):
        named(name)
    fill = partial(_filled, names)
    pattern = _texts(files(__package__) / "company", "")
    found = {path.replace("/concern.", f"/{names.concern}."): fill(text) for path, text in pattern}
    first = ("company", "guide", "desk", "spiels", "moves", "service_call", "acts", "glossary", "caller")
    rank = {name: at for at, name in enumerate(first)}
    return dict(sorted(found.items(), key=lambda item: rank.get(Path(item[0]).stem, len(rank))))


def _filled(names: Names, text: str) -> str:
    """A file of the pattern with names in it; of another company than the example, its words are left to be written."""
    for part, line in _MORE.items():
        lines = "".join(line.format(name, words(name), sentence(name)) for name in names.lookups)
        text = text.replace(f"@@{part}@@\n", lines)
    for part, name in names._asdict().items():
        if isinstance(name, str):
            shown = {f"@{part}@": name, f"@{part} said@": words(name), f"@{part.capitalize()}@": sentence(name)}
            for mark, said in shown.items():
                text = text.replace(mark, said)
    if names != EXAMPLE:
        return _ASKED.sub(r"TODO: \1 For example: \2", text)
    return _ASKED.sub(lambda asked: asked[2].replace(" | ", '", "'), text)


def _texts(folder: Traversable, prefix: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for item in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if item.is_dir():
            found += _texts(item, f"{prefix}{item.name}/")
        elif item.name.endswith(".yaml"):
            found.append((f"{prefix}{item.name}", item.read_text(encoding="utf-8")))
    return found
