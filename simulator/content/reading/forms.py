"""Plain data to values. What pydantic refuses becomes a diagnostic at the place it was written, in our own words."""

from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from simulator.content.reading.reader import Document, KeyPath
from simulator.content.reading.refusals import Said, two_numbers, wrong_value
from simulator.diagnostics.diagnostic import Diagnostic, meant
from simulator.domain.base import Band
from simulator.domain.errors import shorten
from simulator.domain.nearest import nearest

Form = TypeVar("Form", bound=BaseModel)
MOST_ALIKE = 20
"""Findings of a kind in a file that are said in full: nobody reads more, and to look for near names takes long."""
GIVEN = ("id", "by", "group")
"""Fields of a whole entry that the name of its file or where it stands gives, and no author."""


def take(form: type[Form], document: Document, data: Any, path: KeyPath = ()) -> tuple[Form | None, list[Diagnostic]]:
    """Read plain data that stands at `path` as a form: the value and no findings, or None and every reason why not."""
    try:
        return form.model_validate(data), []
    except ValidationError as error:
        found = list(_diagnose(form, document, path, _without_echoes(form, error.errors(include_url=False))))
        unique = {(item.code, item.location, item.message): item for item in found}
        return None, list(unique.values())


def take_entry(
    form: type[Form], document: Document, path: KeyPath, given: Mapping[str, str]
) -> tuple[Form | None, list[Diagnostic]]:
    """Read the value at a path of a document. `given`: fields that the file or the place in it gives, such as the id.

    An author may not give those again: that is a finding beside the value. Raises KeyError for a path to nowhere.
    """
    data = document.data
    for step in path:
        data = data[step]
    if not isinstance(data, dict):
        return take(form, document, data, path)
    value, problems = take(form, document, {**data, **given}, path)
    own = []
    for key in given:
        if key in data:
            code, message, fix = _unknown_key(form, (key,), key)
            own.append(document.finding(code, (*path, key), message, fix, key=True))
    return value, own + problems


def _without_echoes(form: type[BaseModel], details: list[Any]) -> list[Any]:
    """Leave out what only follows: a key that is missing because it is misspelt, a list short of what is wrong."""
    unknown = [detail["loc"] for detail in details if detail["type"] == "extra_forbidden"][:MOST_ALIKE]
    misspelt = {(*loc[:-1], nearest(str(loc[-1]), known_keys(form, loc))) for loc in unknown}
    text_or_truth = {detail["loc"][:-1] for detail in details if detail["loc"][-1:] == ("str",)}
    locs = [detail["loc"] for detail in details]
    around = {loc[:length] for loc in locs for length in range(len(loc))}
    return [
        detail
        for detail in details
        if (detail["type"] not in {"too_short", "too_long"} or detail["loc"] not in around)
        and (detail["type"] != "missing" or detail["loc"] not in misspelt)
        and (detail["loc"][-1:] != ("bool",) or detail["loc"][:-1] not in text_or_truth)
    ]


def _diagnose(form: type[BaseModel], document: Document, base: KeyPath, details: list[Any]) -> Iterator[Diagnostic]:
    too_far_in = [path for detail in details if (path := _too_far_in(form, document, base, detail)) is not None]
    if too_far_in:
        yield from (_stray(document, base, path) for path in too_far_in)
        return
    unknown = 0
    for detail in details:
        loc: tuple[Any, ...] = detail["loc"]
        path = document.written((*base, *loc))
        is_unknown = detail["type"] == "extra_forbidden"
        unknown += is_unknown
        at_key = loc[-1:] == ("[key]",) or is_unknown
        if is_unknown and unknown > MOST_ALIKE:
            code, message, fix = "F201", f"`{loc[-1]}` cannot stand here.", "Take it out."
        else:
            code, message, fix = _said(form, document, path, detail)
        yield document.finding(code, path, message, fix, key=at_key or (loc[-1:] == ("id",) and path == base))


def _too_far_in(form: type[BaseModel], document: Document, base: KeyPath, detail: Mapping[str, Any]) -> KeyPath | None:
    """The way to a name that belongs to the form itself, is not there, and stands inside another part instead."""
    path = tuple(document.written((*base, *detail["loc"])))[len(base) :]
    if len(path) < 2 or path != tuple(detail["loc"][: len(path)]) or document.has((*base, path[-1])):
        return None
    value = detail.get("input")
    if detail["type"] != "extra_forbidden" and value is not None and not isinstance(value, dict):
        return None
    return path if path[-1] in known_keys(form, ("?",)) else None


def _stray(document: Document, base: KeyPath, path: KeyPath) -> Diagnostic:
    outside = document.location((*base, path[0]), key=True)
    count = document.location((*base, *path), key=True).column - outside.column
    message = f"`{path[-1]}` stands inside `{path[0]}` here, {count} spaces too far in."
    return document.finding(
        "F221", (*base, *path), message, f"Line it up with `{path[0]}`, line {outside.line}.", key=True
    )


def _said(form: type[BaseModel], document: Document, path: KeyPath, detail: Mapping[str, Any]) -> Said:
    loc, kind, value = detail["loc"], detail["type"], detail.get("input")
    if loc == ("id",) and not path:
        fix = "Rename the file: small letters, digits and underscores, a letter first."
        return "F214", f"`{shorten(str(value))}` cannot be a name.", fix
    if kind == "extra_forbidden":
        return _unknown_key(form, loc, str(loc[-1]))
    if kind == "missing" and isinstance(loc[-1], int):
        return two_numbers(_what(document, path))
    if kind == "missing":
        return "F202", f"`{loc[-1]}` is missing here.", f"Add a line `{loc[-1]}: ...`."
    spot = _spot(form, loc)
    lines = any(_keys_of_mapping(part) == Band for part in _parts(spot))
    context = {
        **detail.get("ctx", {}),
        "keys": known_keys(form, (*loc, "?")),
        "lines": lines,
        "in_list": bool(loc) and isinstance(loc[-1], int),
    }
    at_key = "this name" if kind.startswith("string") else "this place"
    what = at_key if loc[-1:] == ("[key]",) else _what(document, path)
    return wrong_value(kind, what, value, context)


def _what(document: Document, path: KeyPath) -> str:
    """A place in words: a name, or an entry of a list."""
    names = [step for step in path if isinstance(step, str)]
    if path and isinstance(path[-1], int):
        return f"entry {path[-1] + 1} of `{names[-1]}`"
    return f"`{names[-1]}`" if names else document.file


def _unknown_key(form: type[BaseModel], loc: KeyPath, name: str) -> Said:
    known = sorted(known_keys(form, loc))
    if name == "id" and "id" not in known:
        return (
            "F201",
            "`id` cannot be given here.",
            "Take the line out: the name of the file, or the name before the colon, is the id.",
        )
    return "F201", f"`{name}` cannot stand here.", meant(name, known, f"Known here: {', '.join(known)}.")


def known_keys(form: type[BaseModel], loc: tuple[Any, ...]) -> list[str]:
    """The keys that can stand beside the last step of pydantic's `loc`, as authors write them; none where none can."""
    model = next(_models(_spot(form, loc[:-1])), None)
    if model is None:
        return []
    given = GIVEN if model is form else ()
    return [item.alias or key for key, item in model.model_fields.items() if key not in given]


def _spot(form: type[BaseModel], loc: tuple[Any, ...]) -> Any:
    """What the form wants at a place."""
    spot: Any = form
    for step in loc:
        spot = _inside(spot, step)
    return spot


def _keys_of_mapping(part: Any) -> Any:
    origin = get_origin(part)
    return get_args(part)[0] if isinstance(origin, type) and issubclass(origin, Mapping) else None


def _inside(spot: Any, step: Any) -> Any:
    """The annotation one step further in; the same one for steps that are pydantic's own."""
    for part in _parts(spot):
        if isinstance(part, type) and issubclass(part, BaseModel):
            found = next((item for key, item in part.model_fields.items() if step in (key, item.alias)), None)
            if found is not None:
                return found.annotation
        elif isinstance(get_origin(part), type) and issubclass(get_origin(part), Mapping):
            return get_args(part)[1]
        elif get_origin(part) is tuple and isinstance(step, int):
            return get_args(part)[0]
    return spot


def _parts(spot: Any) -> Iterator[Any]:
    if get_origin(spot) is Annotated:
        yield from _parts(get_args(spot)[0])
    elif get_origin(spot) in (Union, UnionType):
        for part in get_args(spot):
            yield from _parts(part)
    else:
        yield spot


def _models(spot: Any) -> Iterator[type[BaseModel]]:
    return (part for part in _parts(spot) if isinstance(part, type) and issubclass(part, BaseModel))
