"""A file as a form: which parts it has, and what there is to fill in in one of them.

The form is made of what the file writes; what its schema knows besides can be added. Both text and form are drawn from
the same reading of the same text, so neither can say what the other does not.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Final

from simulator.content.reading.reader import Document, KeyPath
from simulator.services.studio.file_kinds import schema_of
from simulator.services.studio.names import COMPLETES
from simulator.services.studio.shapes import Schema, schema, shape_at
from simulator.services.studio.views import FieldKind, FormField, Part

MOST_FIELDS: Final = 120
"""Of one part; beyond that the text is the better form."""
_LONG: Final = 48
"""Letters from which on a text gets more than a line."""
_HEADS: Final = ("id", "title", "name", "label")


def parts(document: Document) -> tuple[Part, ...]:
    """The whole file first, then each of its names, and the names or entries inside those that hold several."""
    if not isinstance(document.data, dict):
        return ()
    found = [Part((), "At the top", 0, 1)]
    for name, value in document.data.items():
        if not _is_nested(value):
            continue
        found.append(_part(document, (name,), name, 0))
        found += [_part(document, (name, step), label, 1) for step, label in _entries(value)]
    return tuple(found)


def _part(document: Document, path: KeyPath, label: str, depth: int) -> Part:
    return Part(path, label, depth, document.location(path, key=True).line)


def _is_nested(value: Any) -> bool:
    """Whether there is so much in it that it is a part of its own, and no field at the top."""
    if isinstance(value, dict):
        return any(isinstance(item, dict | list) for item in value.values()) or len(value) > 6
    return isinstance(value, list) and any(isinstance(item, dict) for item in value)


def _entries(value: Any) -> Iterator[tuple[str | int, str]]:
    if isinstance(value, dict):
        yield from ((name, name) for name, item in value.items() if isinstance(item, dict | list))
    elif isinstance(value, list):
        yield from ((index, _called(item, index)) for index, item in enumerate(value))


def _called(item: Any, index: int) -> str:
    if isinstance(item, dict):
        for head in _HEADS:
            if isinstance(item.get(head), str):
                return str(item[head])
    return f"Number {index + 1}"


def part_of(document: Document, path: KeyPath) -> KeyPath:
    """The part that holds a path: itself, or the nearest around it that is there."""
    known = {part.path for part in parts(document)}
    while path and path not in known:
        path = path[:-1]
    return path


def part_at_line(document: Document, line: int) -> KeyPath:
    """The part in which a line of the text stands."""
    before = [part for part in parts(document) if part.line <= line and part.path]
    return before[-1].path if before else ()


def fields(document: Document, path: KeyPath) -> tuple[tuple[FormField, ...], str]:
    """What there is to fill in in a part, and a sentence where that is not all of it."""
    value = document.data
    try:
        for step in path:
            value = value[step]
    except (KeyError, IndexError, TypeError):
        return (), ""
    shape = schema(schema_of(document.file))
    if path:
        found = _below(document, shape, path, value, 0)
    else:
        plain = {name: item for name, item in value.items() if not _is_nested(item)} if isinstance(value, dict) else {}
        found = _mapping(document, shape, (), plain, 0)
    shown = tuple(islice(found, MOST_FIELDS + 1))
    if len(shown) <= MOST_FIELDS:
        return shown, ""
    return shown[:MOST_FIELDS], "This part is longer than the form shows. Choose a part of it, or write in the text."


def addable(document: Document, path: KeyPath) -> tuple[str, ...]:
    """The names that may be added in a part and are not there yet."""
    value = document.data
    for step in path:
        value = value[step]
    if not isinstance(value, dict):
        return ()
    own = shape_at(schema(schema_of(document.file)), path).get("properties", {})
    return tuple(name for name in own if name not in value)


def empty_value(file: str, path: KeyPath) -> Any:
    """What a name that is added begins with: the value it has when it is left out, or something of its type."""
    shape = shape_at(schema(schema_of(file)), path)
    if shape.get("default") is not None:
        return shape["default"]
    if shape.get("enum"):
        return shape["enum"][0]
    kinds: Mapping[str, Any] = {"array": [], "object": {}, "boolean": False, "integer": 0, "number": 0}
    return kinds.get(str(shape.get("type")), "TODO")


def _mapping(document: Document, shape: Schema, path: KeyPath, value: Any, depth: int) -> Iterator[FormField]:
    for name, item in value.items():
        yield from _below(document, shape, (*path, name), item, depth)


def _below(document: Document, shape: Schema, path: KeyPath, value: Any, depth: int) -> Iterator[FormField]:
    if isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict | list) for item in value)):
        yield _field(document, shape, path, "group", depth)
        inner = value if isinstance(value, dict) else dict(enumerate(value))
        yield from _mapping(document, shape, path, inner, depth + 1)
    elif isinstance(value, list):
        kind: FieldKind = "names" if _names_of(path, shape) else "lines"
        yield _field(document, shape, path, kind, depth, values=tuple(map(_text, value)))
    else:
        yield _field(document, shape, path, _kind(path, shape, value), depth, value=_text(value))


def _kind(path: KeyPath, shape: Schema, value: Any) -> FieldKind:
    if isinstance(value, bool):
        return "flag"
    if isinstance(value, int | float):
        return "number"
    if _names_of(path, shape) or shape_at(shape, path).get("enum"):
        return "choice"
    return "long" if isinstance(value, str) and (len(value) > _LONG or "\n" in value) else "text"


def _names_of(path: KeyPath, shape: Schema) -> str:
    """The kind of name that stands here; empty where any text may. The nearest name around it says which."""
    nearest = next((step for step in reversed(path) if isinstance(step, str)), "")
    if shape_at(shape, path).get("maxLength") == _LONGEST_TEXT:
        return ""
    return COMPLETES.get(nearest, "")


_LONGEST_TEXT: Final = 1200
"""What the schema says of any text that people read; names are shorter."""


def _field(
    document: Document,
    shape: Schema,
    path: KeyPath,
    kind: FieldKind,
    depth: int,
    *,
    value: str = "",
    values: tuple[str, ...] = (),
) -> FormField:
    here = shape_at(shape, path)
    step = path[-1]
    label = step if isinstance(step, str) else f"Number {step + 1}"
    return FormField(
        path,
        label.replace("_", " "),
        kind,
        depth,
        document.location(path, key=True).line,
        value,
        values,
        _names_of(path, shape) if kind in ("names", "choice") and not here.get("enum") else "",
        tuple(str(item) for item in here.get("enum", ())),
        str(here.get("description", "")),
        path[-1] in shape_at(shape, path[:-1]).get("required", ()),
    )


def _text(value: Any) -> str:
    if value is None:
        return ""
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)
