"""What kind of thing each file of a library is, and what it is called."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

from simulator.services.studio.views import FileKind

_TITLE = re.compile(r"^title:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_SCHEMAS: Final[Mapping[FileKind, str]] = {
    "persona": "persona",
    "scenario": "scenario",
    "plays": "plays",
    "shared": "shared",
    "programme": "programme",
    "scorecard": "scorecard",
}
_VOCABULARY: Final[Mapping[str, str]] = {
    "acts": "Acts, facts and outcomes",
    "spiels": "Approved wording",
    "guide": "Statements of the guide",
    "moves": "Moves of open calls",
    "glossary": "Words of the trade",
    "desk": "The account and its screens",
    "company": "The company's names",
}


def kind_of(name: str) -> FileKind:
    """What a file is, by where it stands."""
    path = PurePosixPath(name)
    if path.parts[0] == "personas":
        return "persona"
    if path.parts[0] == "scorecards":
        return "vocabulary" if path.stem in _VOCABULARY else "scorecard"
    if path.parts[1:2] == ("shared",):
        return "shared"
    if path.parts[1:2] == ("programmes",):
        return "programme"
    return "plays" if path.stem.endswith(".plays") else "scenario"


def schema_of(name: str) -> str:
    """The name of the JSON Schema of a file."""
    return _SCHEMAS.get(kind_of(name), PurePosixPath(name).stem)


def title_of(name: str, text: str) -> str:
    """What a file is called: its own title, or what it holds."""
    stem = PurePosixPath(name).stem
    if kind_of(name) == "vocabulary":
        return _VOCABULARY[stem]
    found = _TITLE.search(text)
    title = found[1].strip("\"'") if found else ""
    if kind_of(name) == "plays":
        return f"Plays of {stem.removesuffix('.plays').replace('_', ' ')}"
    return title or stem.replace("_", " ").capitalize()
