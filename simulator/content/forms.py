"""Plain data to values. What pydantic refuses becomes a diagnostic at the place it was written."""

from collections.abc import Mapping
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from simulator.content.reader import Document, Path
from simulator.diagnostics.diagnostic import Diagnostic, meant

Form = TypeVar("Form", bound=BaseModel)
_TRAPS = {"yes": "true", "no": "false", "on": "true", "off": "false", "y": "true", "n": "false", "True": "true", "False": "false"}


def take(form: type[Form], document: Document, data: Any, path: Path = ()) -> tuple[Form | None, list[Diagnostic]]:
    """Read one value. Returns it, or None and every reason why not."""
    try:
        return form.model_validate(data), []
    except ValidationError as error:
        found = [_diagnose(form, document, path, data, detail) for detail in error.errors(include_url=False)]
        unique = {(item.code, item.place, item.message): item for item in found}
        return None, list(unique.values())


def _diagnose(form: type[BaseModel], document: Document, base: Path, data: Any, detail: Mapping[str, Any]) -> Diagnostic:
    path = _written(document, base, detail["loc"])
    kind, value = detail["type"], detail.get("input")
    name = str(path[-1]) if path else document.file
    if kind == "extra_forbidden":
        known = _known_keys(form, detail["loc"])
        return document.finding("F201", path, f"`{name}` is not something that can stand here.",
                                meant(name, known, f"Known here: {', '.join(sorted(known)) or 'nothing'}."), key=True)
    if kind == "missing":
        missing = detail["loc"][-1]
        return document.finding("F202", path, f"`{missing}` is missing here.", f"Add a line `{missing}: ...`.")
    if kind in {"literal_error", "enum"}:
        expected = _expected(detail)
        return document.finding("F204", path, f"`{value}` is not one of the values that can stand here.",
                                meant(str(value), expected, f"Possible: {', '.join(expected)}."), key=detail["loc"][-1:] == ("[key]",))
    if kind in {"string_pattern_mismatch", "greater_than_equal", "less_than_equal", "string_too_short", "string_too_long", "too_short"}:
        return document.finding("F205", path, f"`{_short(value)}` does not fit here: {detail['msg'].lower()}.", _range_fix(kind, name),
                                key=detail["loc"][-1:] == ("[key]",))
    if kind == "value_error":
        return document.finding("F206", path, "A check has to have exactly one kind.",
                                "Keep one of existence, absence, at_most, precedence, response, succession, not_succession, outcome_in, spoke.")
    return document.finding("F203", path, f"`{_short(value)}` is not what can stand here: {detail['msg'].lower()}.", _type_fix(value, kind))


def _written(document: Document, base: Path, loc: tuple[Any, ...]) -> Path:
    """The part of pydantic's path that the file itself writes out (its own steps for unions and shorthand left out)."""
    path = base
    for step in loc:
        if document.has((*path, step)):
            path = (*path, step)
    return path


def _known_keys(form: type[BaseModel], loc: tuple[Any, ...]) -> list[str]:
    model: Any = form
    for step in loc[:-1]:
        if isinstance(step, str) and isinstance(model, type) and issubclass(model, BaseModel):
            field = next((item for key, item in model.model_fields.items() if step in (key, item.alias)), None)
            model = _model_in(field.annotation) if field else model
    if not (isinstance(model, type) and issubclass(model, BaseModel)):
        return []
    return [item.alias or key for key, item in model.model_fields.items() if key != "id" or "id" in model.model_fields]


def _model_in(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part)) is not None), None)


def _expected(detail: Mapping[str, Any]) -> list[str]:
    text = str(detail.get("ctx", {}).get("expected", ""))
    return [part.strip(" '") for part in text.replace(" or ", ", ").split(",") if part.strip()]


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"


def _range_fix(kind: str, name: str) -> str:
    if kind == "string_pattern_mismatch":
        return "Names are small letters, digits and underscores, and start with a letter."
    if kind in {"too_short", "string_too_short"}:
        return f"Give `{name}` at least one entry, or leave the line out."
    return "Keep within the range."


def _type_fix(value: Any, kind: str) -> str:
    if kind.startswith("bool"):
        return f"Write `{_TRAPS.get(str(value), 'true')}`: only true and false are yes and no here."
    if kind.startswith("int"):
        return "Write a whole number, without a leading zero and without quotes."
    if kind.startswith("string"):
        return "Put it in quotes, so that it stays text." if value is not None else "Write some text, or leave the line out."
    return "See the format of this file in the README, or an example beside it."
