"""YAML text to plain data with the place of everything in it. The only module that knows YAML.

Only node graphs are composed; scalars become values by our own few rules, so that nothing is swallowed:
`yes`, `on`, `0412` and `12:30` stay the text that was written (YAML 1.1 would make them true, true, 266 and 750).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from simulator.diagnostics.diagnostic import Diagnostic, Place

Path = tuple[str | int, ...]

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"^-?(0|[1-9][0-9]*)$")
_DECIMAL = re.compile(r"^-?(0|[1-9][0-9]*)\.[0-9]+$")
_CONSTANTS: Mapping[str, Any] = {"true": True, "false": False, "null": None, "~": None, "": None}
_DEEPEST = 40
_MOST_NODES = 100_000
"""A file that unfolds to more than this is refused: aliases within aliases can grow without end."""


@dataclass(frozen=True)
class Document:
    """One file: its data (None if it could not be read) and where everything in it stands."""

    file: str
    text: str
    data: Any = None
    places: Mapping[Path, Place] = field(default_factory=dict)
    keys: Mapping[Path, Place] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()

    def place(self, path: Path = (), *, key: bool = False) -> Place:
        """The place of a value (or of its key); of the nearest thing around it where it is not written out."""
        if key and path in self.keys:
            return self.keys[path]
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place(self.file))

    def excerpt(self, place: Place) -> str:
        """The line a place points to."""
        lines = self.text.splitlines()
        return lines[place.line - 1].rstrip() if 0 < place.line <= len(lines) else ""

    def has(self, path: Path) -> bool:
        """Whether the file itself writes this out."""
        return path in self.places

    def finding(self, code: str, path: Path, message: str, fix: str, *, key: bool = False, warn: bool = False) -> Diagnostic:
        """A diagnostic at the place of a value of this file."""
        place = self.place(path, key=key)
        return Diagnostic(code, "warning" if warn else "error", place, message, fix, self.excerpt(place))


class _Builder:
    def __init__(self, file: str, text: str) -> None:
        self.file, self.text = file, text
        self.places: dict[Path, Place] = {}
        self.keys: dict[Path, Place] = {}
        self.problems: list[Diagnostic] = []

    def mark(self, node: Any) -> Place:
        return Place(self.file, node.start_mark.line + 1, node.start_mark.column + 1)

    def report(self, code: str, place: Place, message: str, fix: str) -> None:
        lines = self.text.splitlines()
        excerpt = lines[place.line - 1].rstrip() if 0 < place.line <= len(lines) else ""
        self.problems.append(Diagnostic(code, "error", place, message, fix, excerpt))

    def build(self, node: Any, path: Path) -> Any:
        if len(self.places) > _MOST_NODES:
            return None
        self.places[path] = self.mark(node)
        if len(path) > _DEEPEST or len(self.places) > _MOST_NODES:
            if not any(problem.code == "Y104" for problem in self.problems):
                self.report("Y104", self.mark(node), "This is nested too deeply, or refers to itself.",
                            "Write it out flat; an alias may not stand inside its own anchor.")
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, (*path, index)) for index, item in enumerate(node.value)]
        return scalar(node.value, plain=not node.style)

    def _mapping(self, node: Any, path: Path) -> dict[str, Any]:
        built: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.report("Y103", self.mark(key_node), "A key has to be a plain name.", "Write a name before the colon.")
                continue
            key = key_node.value
            if key in built:
                first = self.keys[(*path, key)]
                self.report("Y102", self.mark(key_node), f"`{key}` stands here a second time; the first is on line {first.line}.",
                            "Keep one of the two, or give this one its own name.")
                continue
            self.keys[(*path, key)] = self.mark(key_node)
            built[key] = self.build(value_node, (*path, key))
        return built


def scalar(text: str, *, plain: bool) -> Any:
    """What an unquoted or quoted scalar stands for: true, false, null, numbers without a leading zero; else the text."""
    if not plain:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.match(text) and len(text) < 16:
        return int(text)
    return float(text) if _DECIMAL.match(text) and len(text) < 24 else text


def read(file: str, text: str) -> Document:
    """Read one file. Never raises on any text: what is wrong comes back as `problems`."""
    builder = _Builder(file, text)
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        builder.report("Y101", _error_place(file, error), f"This is not valid YAML: {_reason(error)}.",
                       "Check indentation, colons and quotes on this line and the one above it; put text with a colon in quotes.")
        return Document(file, text, problems=tuple(builder.problems))
    except (RecursionError, ValueError) as error:
        builder.report("Y101", Place(file), f"This cannot be read: {type(error).__name__.lower()}.", "Remove what is not plain text, or nest less.")
        return Document(file, text, problems=tuple(builder.problems))
    if root is None or not isinstance(root, yaml.MappingNode):
        builder.report("Y105", Place(file), "The file has to be a list of names with values.", "Start with a line such as `title: ...`.")
        return Document(file, text, problems=tuple(builder.problems))
    data = builder.build(root, ())
    return Document(file, text, data, builder.places, builder.keys, tuple(builder.problems))


def _error_place(file: str, error: Exception) -> Place:
    mark = getattr(error, "problem_mark", None)
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)


def _reason(error: Exception) -> str:
    return str(getattr(error, "problem", None) or getattr(error, "reason", None) or error).splitlines()[0].rstrip(".")
