"""YAML text to plain data with the place of everything in it. The only module that knows YAML.

Only events are read; scalars become values by our own few rules, so that nothing is swallowed:
`yes`, `on`, `0412` and `12:30` stay the text that was written (YAML 1.1 would make them true, true, 266 and 750).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, Literal

import yaml

from simulator.content.reading.pasted import in_name, in_text, is_harmless, without
from simulator.content.reading.traps import Trap, explain, lines_of, unprintable, without_slip
from simulator.diagnostics.diagnostic import Diagnostic, Location

KeyPath = tuple[str | int, ...]
"""The way to a value inside a file: names of mappings and numbers (from 0) in lists. Empty: the whole file."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"^[-+]?(0|[1-9][0-9]*)$")
_DECIMAL = re.compile(r"^[-+]?(0|[1-9][0-9]*)\.[0-9]+$")
_CONSTANTS: Mapping[str, Any] = {"true": True, "false": False, "null": None, "~": None, "": None}
_DEEPEST = 40
_MOST_VALUES = 100_000
"""A file that unfolds to more than this is refused: aliases within aliases can grow without end."""
_MOST_SLIPS = 20
_HAND = 400
"""Characters of a line that are looked at around what somebody wrote."""
_MOST_READ = 120
"""Files that stay read: twice a library such as the one that ships, 0.3 MB each."""
_NUMBER_SIGN = re.compile(r"\s+#[0-9]")


@dataclass(frozen=True)
class Document:
    """One file: its text, its data, and where everything in it stands.

    `file` is the path inside the library. `data` is None if the text could not be read, else mappings with text for
    names, lists, texts, numbers, true and false. `locations` has the way to every value, `keys` the way to every name
    of a mapping, each with its line and column; both are empty for data that comes without its text. `problems` are
    findings of the reading itself. `others`: where parts of the data stand in other files, these, by their paths.
    """

    file: str
    text: str
    data: Any = None
    locations: Mapping[KeyPath, Location] = field(default_factory=dict)
    keys: Mapping[KeyPath, Location] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()
    others: Mapping[str, "Document"] = field(default_factory=dict)

    @cached_property
    def lines(self) -> Sequence[str]:
        """The lines of the text as YAML counts them; split once, however many findings quote one."""
        return lines_of(self.text)

    def written(self, path: KeyPath) -> KeyPath:
        """The part of a path that the file itself writes out: steps that a short form leaves away are left out."""
        found: KeyPath = ()
        for step in path:
            if (*found, step) in self.locations:
                found = (*found, step)
        return found

    def location(self, path: KeyPath = (), *, key: bool = False) -> Location:
        """Where a value stands (`key`: its name); the nearest thing around it where the file does not write it out."""
        found = self.written(path)
        if key and found in self.keys:
            return self.keys[found]
        return self.locations.get(found, Location(self.file))

    def has(self, path: KeyPath) -> bool:
        """Whether the file itself writes this out."""
        return path in self.locations

    def finding(
        self, code: str, path: KeyPath, message: str, fix: str, *, key: bool = False, warn: bool = False
    ) -> Diagnostic:
        """A diagnostic at a value of this file (`key`: at its name), quoting its line; an error unless `warn`."""
        location = self.location(path, key=key)
        lines = self.others.get(location.file, self).lines
        return _quoting(lines, code, location, message, fix, warn=warn)


def _quoting(
    lines: Sequence[str], code: str, location: Location, message: str, fix: str, *, warn: bool = False
) -> Diagnostic:
    """A diagnostic with the line it is about."""
    excerpt = lines[location.line - 1].rstrip() if 0 < location.line <= len(lines) else ""
    return Diagnostic(code, "warning" if warn else "error", location, message, fix, excerpt)


@dataclass(slots=True)
class _Node:
    """A value as written, before it is one: text, or a list of nodes, or pairs of nodes."""

    kind: Literal["text", "list", "pairs"]
    line: int
    column: int
    value: Any
    plain: bool = False
    tag: str | None = None
    open: bool = False


class _Unreadable(Exception):
    """Reading stops here; what is wrong is a finding, not an error of the program."""

    def __init__(self, trap: Trap) -> None:
        self.trap = trap


def _nodes(text: str) -> _Node | None:
    """The root of a file's first and only document; None for an empty file."""
    anchors: dict[str, _Node] = {}
    stack: list[_Node] = []
    root: _Node | None = None
    event: Any
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionEndEvent):
            stack.pop().open = False
            continue
        if isinstance(event, yaml.DocumentStartEvent) and root is not None:
            mark: Any = event.start_mark
            raise _Unreadable(
                Trap("Y112", mark.line, mark.column, "A second document starts here, after a line `---`.")
            )
        if isinstance(event, yaml.AliasEvent):
            node = _anchored(event, anchors)
        elif isinstance(event, yaml.NodeEvent):
            node = _node(event)
            if event.anchor is not None:
                anchors[event.anchor] = node
        else:
            continue
        if stack:
            stack[-1].value.append(node)
        else:
            root = node
        if node.open and isinstance(event, yaml.CollectionStartEvent):
            if len(stack) >= _DEEPEST:
                raise _Unreadable(Trap("Y104", node.line, node.column, "This is nested too deeply."))
            stack.append(node)
    return root


def _node(event: Any) -> _Node:
    mark = event.start_mark
    if isinstance(event, yaml.ScalarEvent):
        return _Node("text", mark.line, mark.column, event.value, not event.style, event.tag)
    kind: Literal["list", "pairs"] = "list" if isinstance(event, yaml.SequenceStartEvent) else "pairs"
    return _Node(kind, mark.line, mark.column, [], tag=event.tag, open=True)


def _anchored(event: Any, anchors: Mapping[str, _Node]) -> _Node:
    name, mark = event.anchor, event.start_mark
    if name not in anchors:
        message = f"`*{name}` repeats something called `&{name}`, and there is nothing of that name above it."
        raise _Unreadable(Trap("Y114", mark.line, mark.column, message))
    if anchors[name].open:
        raise _Unreadable(Trap("Y104", mark.line, mark.column, f"`*{name}` stands inside its own `&{name}`."))
    return anchors[name]


class _Builder:
    """Nodes to plain data, the location of every value and key noted."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.lines = lines_of(text)
        self.locations: dict[KeyPath, Location] = {}
        self.keys: dict[KeyPath, Location] = {}
        self.problems: list[Diagnostic] = []

    def report(self, trap: Trap, *, warn: bool = False) -> None:
        location = Location(self.file, trap.line + 1, trap.column + 1)
        self.problems.append(_quoting(self.lines, trap.code, location, trap.message, trap.fix, warn=warn))

    def build(self, node: _Node, path: KeyPath) -> Any:
        if len(self.locations) >= _MOST_VALUES or len(path) > _DEEPEST:
            raise _Unreadable(
                Trap("Y104", node.line, node.column, "This unfolds to far too much, repeated by `*` names.")
            )
        self.locations[path] = Location(self.file, node.line + 1, node.column + 1)
        if node.tag is not None and node.tag != "!":
            self.report(Trap("Y116", node.line, node.column, "A value cannot start with `!` unless it is in quotes."))
        if node.kind == "pairs":
            return self._mapping(node, path)
        if node.kind == "list":
            return [self.build(item, (*path, index)) for index, item in enumerate(node.value)]
        self._strange(node)
        if node.plain and _NUMBER_SIGN.match(self._rest(node)):
            message = "Everything from ` #` on is taken for a comment and not read."
            self.report(Trap("Y120", node.line, node.column, message), warn=True)
        return scalar(node.value, plain=node.plain)

    def _strange(self, node: _Node) -> None:
        line = self.lines[node.line] if node.line < len(self.lines) else ""
        # As far as anybody writes by hand: a line can be as long as a file.
        begins_line = node.column < _HAND and not line[: node.column].strip(" ")
        rest = line[node.column : node.column + _HAND]
        found = in_text(node.value, plain=node.plain, begins_line=begins_line, rest=rest)
        if found is not None:
            code, column, message = found
            at = node.column + (column if node.plain and line.startswith(node.value, node.column) else 0)
            self.report(Trap(code, node.line, at, message), warn=is_harmless(found, node.value))

    def _name(self, node: _Node) -> str:
        """The name before a colon, without what is strange about it, which is reported."""
        name: str = node.value
        found = in_name(name) if node.plain else None
        if found is None:
            return name
        code, column, message = found
        self.report(Trap(code, node.line, node.column + column, message))
        return without(name)

    def _rest(self, node: _Node) -> str:
        line = self.lines[node.line] if node.line < len(self.lines) else ""
        end = node.column + len(node.value)
        return line[end : end + 8] if line[node.column : end] == node.value else ""

    def _mapping(self, node: _Node, path: KeyPath) -> Any:
        if (name := self._unquoted_blank(node)) is not None:
            message = f"Without quotes, `{{{name}}}` is not a placeholder but a list of names."
            self.report(Trap("Y115", node.line, node.column, message))
            return f"{{{name}}}"
        built: dict[str, Any] = {}
        for key_node, value_node in _pairs(node):
            if key_node.kind != "text" or not key_node.value:
                self.report(
                    Trap("Y103", key_node.line, key_node.column, "A plain name has to stand before this colon.")
                )
                continue
            key = self._name(key_node)
            location = Location(self.file, key_node.line + 1, key_node.column + 1)
            if key in built:
                first = self.keys[(*path, key)].line
                message = f"`{key}` stands here a second time; the first is on line {first}."
                self.report(Trap("Y102", key_node.line, key_node.column, message))
                continue
            if key == "<<" and key_node.plain:
                self.report(Trap("Y113", key_node.line, key_node.column, "`<<` (merging) is not read here."))
                continue
            self.keys[(*path, key)] = location
            built[key] = self.build(value_node, (*path, key))
        return built

    def _unquoted_blank(self, node: _Node) -> str | None:
        """The name, where `{name}` stands without quotes: YAML reads it as a mapping of that name to nothing."""
        name = node.value[0].value if len(node.value) == 2 else None
        line = self.lines[node.line] if node.line < len(self.lines) else ""
        written = isinstance(name, str) and name and line.startswith(f"{{{name}}}", node.column)
        return str(name) if written else None


def _pairs(node: _Node) -> Iterator[tuple[_Node, _Node]]:
    items = iter(node.value)
    return zip(items, items, strict=True)


def scalar(text: str, *, plain: bool) -> Any:
    """What a scalar stands for. Unquoted (`plain`): true, false, null, a whole or decimal number; else the text itself.

    A number with a zero in front or of 16 or more figures stays text, as do `yes`, `on` and `12:30`.
    """
    if not plain:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.match(text) and len(text) < 16:
        return int(text)
    return float(text) if _DECIMAL.match(text) and len(text) < 24 else text


@lru_cache(_MOST_READ)
def read(file: str, text: str) -> Document:
    """Read the text of one file; `file` is its path inside the library. Raises nothing: see `Document.problems`.

    The latest are kept: whoever saves one file of a library has the others read already.
    """
    builder = _Builder(file, text)
    try:
        data = builder.build(_root(text), ())
    except (_Unreadable, yaml.YAMLError) as error:
        for trap in _slips(text, error):
            builder.report(trap)
        return Document(file, text, problems=tuple(builder.problems))
    return Document(file, text, data, builder.locations, builder.keys, tuple(builder.problems))


def _slips(text: str, error: Exception) -> Iterator[Trap]:
    """What stopped the reading, and what would stop it further down if the line were mended."""
    for _ in range(_MOST_SLIPS):
        trap = error.trap if isinstance(error, _Unreadable) else _trap(text, error)
        yield trap
        lines = without_slip(lines_of(text), trap)
        if lines is None or _stops("\n".join(lines[: trap.line])) is not None:
            return
        text = "\n".join(lines)
        stopped = _stops(text)
        if stopped is None:
            return
        error = stopped


def _stops(text: str) -> Exception | None:
    """What stops the reading of a text, if anything does."""
    try:
        _nodes(text)
    except (_Unreadable, yaml.YAMLError) as error:
        return error
    return None


def _root(text: str) -> _Node:
    strange = unprintable(text)
    if strange is not None:
        raise _Unreadable(strange)
    root = _nodes(text)
    if root is None or root.kind != "pairs":
        raise _Unreadable(_no_names(root))
    return root


def _no_names(root: _Node | None) -> Trap:
    if root is None or not root.value:
        return Trap("Y105", 0, 0, "There is nothing in this file.")
    return Trap(
        "Y105", root.line, root.column, "The file has to be a series of names with values, and does not start as one."
    )


def _trap(text: str, error: Exception) -> Trap:
    mark, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    at = (mark.line, mark.column) if mark else (0, 0)
    opened = (context.line, context.column) if context else at
    return explain(str(getattr(error, "problem", "")), str(getattr(error, "context", "")), lines_of(text), at, opened)
