"""Plain data to values. What pydantic refuses becomes a diagnostic at the place it was written, in our own words."""

from collections.abc import Callable, Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from simulator.content.reader import Document, Path
from simulator.diagnostics.diagnostic import Diagnostic, meant, nearest

Form = TypeVar("Form", bound=BaseModel)
Said = tuple[str, str, str]
"""Code, what is wrong, what to do."""

_TRAPS = {
    "yes": "true",
    "y": "true",
    "on": "true",
    "1": "true",
    "no": "false",
    "n": "false",
    "off": "false",
    "0": "false",
}
_GIVEN = ("id", "by", "group")
"""Fields of a whole entry that its file or its place in the file gives, and no author."""
_KINDS_OF_CHECK = "existence, absence, at_most, precedence, response, succession, not_succession, outcome_in, spoke"


def take(form: type[Form], document: Document, data: Any, path: Path = ()) -> tuple[Form | None, list[Diagnostic]]:
    """Read one value. Returns it, or None and every reason why not."""
    try:
        return form.model_validate(data), []
    except ValidationError as error:
        found = list(_diagnose(form, document, path, _without_echoes(form, error.errors(include_url=False))))
        unique = {(item.code, item.place, item.message): item for item in found}
        return None, list(unique.values())


def take_entry(
    form: type[Form], document: Document, path: Path, given: Mapping[str, str]
) -> tuple[Form | None, list[Diagnostic]]:
    """Read the value at a path, whose id (and more) its file or its place gives: an author may not give them again."""
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
    misspelt = {
        (*detail["loc"][:-1], nearest(str(detail["loc"][-1]), known_keys(form, detail["loc"])))
        for detail in details
        if detail["type"] == "extra_forbidden"
    }
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


def _diagnose(form: type[BaseModel], document: Document, base: Path, details: list[Any]) -> Iterator[Diagnostic]:
    for detail in details:
        loc: tuple[Any, ...] = detail["loc"]
        path = document.written((*base, *loc))
        at_key = loc[-1:] == ("[key]",) or detail["type"] == "extra_forbidden"
        code, message, fix = _said(form, document, path, detail)
        yield document.finding(code, path, message, fix, key=at_key or (loc[-1:] == ("id",) and path == base))


def _said(form: type[BaseModel], document: Document, path: Path, detail: Mapping[str, Any]) -> Said:
    loc, kind, value = detail["loc"], detail["type"], detail.get("input")
    name = str(path[-1]) if path else document.file
    if loc == ("id",) and not path:
        return (
            "F214",
            f"`{value}` cannot be a name.",
            "Rename the file: small letters, digits and underscores, a letter first.",
        )
    if kind == "extra_forbidden":
        return _unknown_key(form, loc, name)
    if kind == "missing" and isinstance(loc[-1], int):
        return "F213", f"`{name}` needs exactly two numbers.", "Write the lowest and the highest: `[45, 190]`."
    if kind == "missing":
        return "F202", f"`{loc[-1]}` is missing here.", f"Add a line `{loc[-1]}: ...`."
    say = next((say for start, say in _WORDS if kind.startswith(start)), _wrong_shape)
    return say(name, value, {**detail.get("ctx", {}), "keys": known_keys(form, (*loc, "?"))})


def _unknown_key(form: type[BaseModel], loc: Path, name: str) -> Said:
    known = sorted(known_keys(form, loc))
    if name == "id" and "id" not in known:
        return (
            "F201",
            "`id` cannot be given here.",
            "Take the line out: the name of the file, or the name before the colon, is the id.",
        )
    return "F201", f"`{name}` cannot stand here.", meant(name, known, f"Known here: {', '.join(known)}.")


def _not_text(name: str, value: Any, _: Mapping[str, Any]) -> Said:
    if value is None:
        return "F203", f"Nothing stands after `{name}:`.", "Write some text, or leave the line out."
    if isinstance(value, list | dict):
        return "F203", f"`{name}` is one text, and this is {_shape(value)}.", "Write one text, in double quotes."
    return (
        "F203",
        f"`{as_written(value)}` is taken for {_shape(value)}, and `{name}` is text.",
        f'Put it in quotes: "{as_written(value)}".',
    )


def _not_listed(name: str, value: Any, context: Mapping[str, Any]) -> Said:
    expected = [part.strip(" '") for part in str(context.get("expected", "")).replace(" or ", ", ").split(",")]
    possible = [part for part in expected if part]
    return (
        "F204",
        f"`{as_written(value)}` cannot stand here.",
        meant(as_written(value), possible, f"Possible: {', '.join(possible)}."),
    )


def _too_high(name: str, value: Any, context: Mapping[str, Any]) -> Said:
    return "F205", f"`{value}` is too high for `{name}`.", f"The highest possible is {context.get('le')}."


def _too_low(name: str, value: Any, context: Mapping[str, Any]) -> Said:
    return "F205", f"`{value}` is too low for `{name}`.", f"The lowest possible is {context.get('ge')}."


def _not_one_check(name: str, value: Any, _: Mapping[str, Any]) -> Said:
    given = ", ".join(f"`{key}`" for key in value) if isinstance(value, dict) and value else "none"
    return (
        "F206",
        f"A check has exactly one kind, and here is {given}.",
        f"Keep one of {_KINDS_OF_CHECK}; for two, write two criteria.",
    )


def _not_number(name: str, value: Any, _: Mapping[str, Any]) -> Said:
    if value is None:
        return "F207", f"Nothing stands after `{name}:`.", "Write a number, or leave the line out."
    if isinstance(value, list | dict):
        return "F207", f"`{name}` is one number, and this is {_shape(value)}.", "Write one number."
    return "F207", f"`{as_written(value)}` is not a number that can stand here.", _number_fix(value)


def _number_fix(value: Any) -> str:
    if isinstance(value, str) and value.lstrip("+-").isdigit():
        plain = int(value) if value.isascii() and len(value) < 16 else 0
        return f"Write it without quotes and without zeros in front: {plain}."
    return "Write a whole number, in figures."


def _not_whole(name: str, value: Any, _: Mapping[str, Any]) -> Said:
    return (
        "F207",
        f"`{as_written(value)}` is not a whole number, and `{name}` is one.",
        "Write a whole number, in figures.",
    )


def _not_true_or_false(name: str, value: Any, _: Mapping[str, Any]) -> Said:
    word = _TRAPS.get(str(value).lower(), str(value).lower())
    fix = (
        f"Write `{word}`, without quotes." if word in {"true", "false"} else "Write `true` or `false`, without quotes."
    )
    shown = (
        "Nothing"
        if value is None
        else f"`{as_written(value)}`"
        if not isinstance(value, list | dict)
        else _shape(value).capitalize()
    )
    return "F208", f"{shown} stands here, and `{name}` is either true or false.", fix


def _wrong_shape(name: str, value: Any, context: Mapping[str, Any]) -> Said:
    keys = context.get("keys", [])
    known = f" Known: {', '.join(sorted(keys))}." if keys else ""
    message = f"Nothing stands under `{name}`." if value is None else f"`{name}` cannot be {_shape(value)}."
    return "F209", message, f"Write names with values under it, two spaces further in.{known}"


def _not_list(name: str, value: Any, _: Mapping[str, Any]) -> Said:
    message = (
        f"Nothing stands under `{name}`." if value is None else f"`{name}` is a list, and this is {_shape(value)}."
    )
    return "F209", message, "Write a list: `[one, two]`, or each entry on its own line after `- `."


def _not_a_name(name: str, value: Any, context: Mapping[str, Any]) -> Said:
    if "A-Z" in str(context.get("pattern", "")):
        return (
            "F210",
            f"`{as_written(value)}` cannot be the number of a statement or spiel.",
            "Write a capital and a number, such as C5 or C5_short.",
        )
    return (
        "F210",
        f"`{as_written(value)}` cannot be a name.",
        "Names are small letters, digits and underscores, and start with a letter.",
    )


def _too_long(name: str, value: Any, context: Mapping[str, Any]) -> Said:
    if isinstance(value, str):
        return "F211", f"`{name}` has {len(value)} characters.", f"Keep within {context.get('max_length')}."
    return "F213", f"`{name}` needs exactly two numbers.", "Write the lowest and the highest: `[45, 190]`."


def _too_short(name: str, _value: Any, _: Mapping[str, Any]) -> Said:
    return "F212", f"`{name}` is empty.", "Give it at least one entry, or leave the line out."


_WORDS: tuple[tuple[str, Callable[[str, Any, Mapping[str, Any]], Said]], ...] = (
    ("string_pattern", _not_a_name),
    ("string_too_long", _too_long),
    ("string_too_short", _too_short),
    ("string", _not_text),
    ("literal", _not_listed),
    ("greater", _too_low),
    ("less", _too_high),
    ("value_error", _not_one_check),
    ("int_from_float", _not_whole),
    ("int", _not_number),
    ("float", _not_number),
    ("bool", _not_true_or_false),
    ("tuple", _not_list),
    ("list", _not_list),
    ("too_long", _too_long),
    ("too_short", _too_short),
)


def as_written(value: Any) -> str:
    """A value as its author wrote it, shortened."""
    text = str(value).lower() if isinstance(value, bool) else "nothing" if value is None else str(value)
    return text if len(text) <= 40 else text[:39] + "…"


def _shape(value: Any) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    return (
        "a list"
        if isinstance(value, list)
        else "a list of names with values"
        if isinstance(value, dict)
        else f"the text `{as_written(value)}`"
    )


def known_keys(form: type[BaseModel], loc: tuple[Any, ...]) -> list[str]:
    """The keys that can stand beside the last step of a path, as authors write them."""
    spot: Any = form
    for step in loc[:-1]:
        spot = _inside(spot, step)
    model = next(_models(spot), None)
    if model is None:
        return []
    given = _GIVEN if model is form else ()
    return [item.alias or key for key, item in model.model_fields.items() if key not in given]


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
