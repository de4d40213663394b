"""What was filled in in a form, as the value that stands in the file."""

from typing import Any

from simulator.content.reading.reader import Document, KeyPath
from simulator.domain.errors import SimulatorError


class BadValue(SimulatorError):
    """Something filled in that is not of the kind that stands there."""


def written(document: Document, path: KeyPath, value: str, values: tuple[str, ...]) -> Any:
    """The value for a place of a file: of the type of what stands there now. Raises BadValue."""
    now: Any = document.data
    try:
        for step in path:
            now = now[step]
    except (KeyError, IndexError, TypeError):
        raise BadValue("This field is no longer in the file. Load the page again.") from None
    if isinstance(now, list):
        return [_like(item, now[0] if now else "") for item in values]
    return _like(value, now)


def _like(text: str, now: Any) -> Any:
    if isinstance(now, bool):
        return text == "true"
    if isinstance(now, int | float):
        return _number(text)
    return text


def _number(text: str) -> int | float:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        raise BadValue(f"“{text[:40]}” is not a number. Nothing was changed.") from None
