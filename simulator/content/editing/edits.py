"""Changes to the text of a YAML file that leave every other letter as it is: comments, order, quotes, brackets, breaks.

A person's file stays a person's file, whoever edits it: the app's forms, a spreadsheet that comes back, a command.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ruamel.yaml.error import MarkedYAMLError, YAMLError

from simulator.content.editing.pieces import habits_of
from simulator.content.editing.splices import Rewrite, Splice, Splicer
from simulator.content.editing.spots import spots_of
from simulator.content.editing.tree import Entry, Node, fresh, grown, put
from simulator.content.reading.reader import KeyPath, read
from simulator.domain.errors import SimulatorError


@dataclass(frozen=True)
class Put:
    """Set what stands at `path`, or add it where nothing does: a number as long as a list adds to its end.

    `value` is plain data: mappings, lists, texts, numbers, true, false, None. What stands there already and is in `value`
    too stays as it is written, so a whole mapping or list may be put to change, add or take away one thing in it. Names
    on the way that are not there yet are made.
    """

    path: KeyPath
    value: Any


@dataclass(frozen=True)
class Remove:
    """Take away what stands at `path`, with its own lines; comments above it stay."""

    path: KeyPath


Edit = Put | Remove


class EditRefused(SimulatorError):
    """The text cannot be changed like this, and was not. `line` and `column` from 1 where the place is known."""

    def __init__(self, reason: str, path: KeyPath = (), line: int | None = None, column: int | None = None) -> None:
        self.reason, self.path, self.line, self.column = reason, path, line, column
        place = f"Line {line}, column {column}: " if line is not None else ""
        super().__init__(place + reason)


def edited(text: str, edits: Sequence[Edit]) -> str:
    """The text with the edits made, one after the other: each sees what those before it left. None made: the same text.

    A changed value is written in the style of the old one, a new one in that of its neighbours. What comes out is read
    again before it is handed back, so that it says exactly what was asked for. Raises `EditRefused`.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    body = text[len(mark) :]
    windows = "\r\n" in body and "\n" not in body.replace("\r\n", "")
    if windows:
        body = body.replace("\r\n", "\n")
    root = _tree(body)
    wanted = fresh(root.plain())  # where one thing repeats another in the text, these are two
    for edit in edits:
        _apply(root, edit)
        _apply(wanted, edit)
    assert root.spot is not None
    splicer = Splicer(body, habits_of(root.spot, body))
    try:
        result = _spliced(body, splicer.collection(root, ""))
    except Rewrite:
        raise EditRefused("Nothing would be left in the file.", line=1, column=1) from None
    _verify(result, wanted.plain())
    return mark + (result.replace("\n", "\r\n") if windows else result)


def _tree(text: str) -> Node:
    document = read("", text)
    problem = next((found for found in document.problems if found.severity == "error"), None)
    if problem is not None:
        raise EditRefused(problem.message, (), problem.location.line, problem.location.column)
    try:
        spot = spots_of(text)
    except YAMLError as error:
        mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
        at = (None, None) if mark is None else (mark.line + 1, mark.column + 1)
        raise EditRefused("This cannot be read as it is written, so nothing in it can be changed.", (), *at) from error
    assert spot is not None
    return grown(spot, document.data, {})


def _apply(root: Node, edit: Edit) -> None:
    if not edit.path:
        if not isinstance(edit, Put) or not isinstance(edit.value, dict) or not edit.value:
            raise EditRefused("A file has to stay a series of names with values.", edit.path, 1, 1)
        holder = Entry(root)
        put(holder, edit.value)
        if holder.node is not root:
            root.entries = holder.node.entries
        return None
    node = root
    for index, step in enumerate(edit.path[:-1]):
        entry = node.entry(step)
        if entry is None or entry.node.plain() is None:
            if isinstance(edit, Remove):
                raise _missing(edit.path[: index + 1], node)
            return _put_at(node, step, _nested(edit.path[index + 1 :], edit.value, edit.path), edit.path)
        node = entry.node
    last = edit.path[-1]
    if isinstance(edit, Put):
        return _put_at(node, last, edit.value, edit.path)
    entry = node.entry(last)
    if entry is None:
        raise _missing(edit.path, node)
    node.entries = [kept for kept in node.entries if kept is not entry]
    return None


def _nested(path: KeyPath, value: Any, whole: KeyPath) -> Any:
    """The value inside mappings and lists for names on the way to it that are not there yet."""
    for step in reversed(path):
        if isinstance(step, int) and step:
            raise EditRefused(f"There is no list yet that could have a number {step + 1}.", whole)
        value = [value] if isinstance(step, int) else {step: value}
    return value


def _put_at(node: Node, step: str | int, value: Any, path: KeyPath) -> None:
    entry = node.entry(step)
    if entry is not None:
        put(entry, value)
    elif node.kind == "pairs" and isinstance(step, str):
        node.entries = [*node.entries, Entry(fresh(value), name=step)]
    elif node.kind == "list" and step == len(node.entries):
        node.entries = [*node.entries, Entry(fresh(value))]
    else:
        raise _missing(path, node)


def _missing(path: KeyPath, node: Node) -> EditRefused:
    """Nothing stands at the last step of a path, and nothing can be put there."""
    step = path[-1]
    what = f"number {step + 1}" if isinstance(step, int) else f"`{step}`"
    where = {"text": "a single value", "list": f"a list of {len(node.entries)}", "pairs": "names with values"}[
        node.kind
    ]
    return EditRefused(f"There is no {what} here: what stands here is {where}.", path)


def _spliced(text: str, splices: Sequence[Splice]) -> str:
    pieces, at = [], 0
    for splice in sorted(splices, key=lambda one: (one.start, one.end)):
        if splice.start < at:
            raise EditRefused("These changes touch the same lines: make them one after the other.")
        pieces += [text[at : splice.start], splice.text]
        at = splice.end
    return "".join([*pieces, text[at:]])


def _verify(result: str, wanted: Any) -> None:
    """Hold what came out to what was asked for."""
    document = read("", result)
    if document.data == wanted and not any(found.severity == "error" for found in document.problems):
        return
    problem = next(iter(document.problems), None)
    at = (None, None) if problem is None else (problem.location.line, problem.location.column)
    raise EditRefused(
        "This would change more than was asked for: something here is repeated elsewhere by a `*` name, or written in a "
        "way that only a person can change. Change it in the file itself.",
        (),
        *at,
    )
