"""Texts of one content file in another language: `personas/member.es.yaml` beside `personas/member.yaml`."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pydantic import Field

from simulator.domain.base import Text, Value
from simulator.domain.placeholders import PLACEHOLDER_PATTERN

KEYS: Final = frozenset(
    (
        *("title", "about", "says", "ignored", "waits", "interrupts", "summary", "brief", "phrases", "tellings"),
        *("lines", "screen_pop", "text", "why", "why_not", "note", "counsel", "label", "means"),
        *("groups", "near_misses", "missed", "counts", "coaching", "assumption", "term", "stands_for", "also"),
        *("chapters", "one_of", "all_of", "departments", "you_are", "for"),
    )
)
"""Keys of content files under which texts stand; what else stands under them are names, and they are not translated."""
LABELLED: Final = ("screen_pop",)
"""Keys under which the names are shown too."""
_NO_TEXT: Final = ("acts", "id", "mistake", "instead", "if", "spiel", "facts")
LOCK: Final = "lock"
"""Holds a text to the guide, letter by letter; a translation is not held to it."""


class Translation(Value):
    """Each text of the file as it stands there, and what it is in the other language."""

    texts: Mapping[Text, Text] = Field(description="The text of the file, letter by letter, to its translation.")


def texts_in(data: Any) -> Iterator[str]:
    """The texts of a content file, given as plain data, in its order; those with nothing but blanks are none."""
    return (text for text in _walk(data, is_text=False) if any(map(str.isalpha, PLACEHOLDER_PATTERN.sub("", text))))


def _walk(data: Any, *, is_text: bool) -> Iterator[str]:
    if isinstance(data, str) and is_text:
        yield data
    elif isinstance(data, list):
        for item in data:
            yield from _walk(item, is_text=is_text)
    elif isinstance(data, Mapping):
        for key, item in data.items():
            if key in LABELLED:
                yield from item
            yield from _walk(item, is_text=_holds_text(key, inside=is_text))


def _holds_text(key: str, *, inside: bool) -> bool:
    return key in KEYS or (inside and key not in _NO_TEXT)


def translated(data: Any, texts: Mapping[str, str], *, is_text: bool = False) -> Any:
    """The same data with its texts in another language; those without a translation stay as they are."""
    if isinstance(data, str):
        return texts.get(data, data) if is_text else data
    if isinstance(data, list):
        return [translated(item, texts, is_text=is_text) for item in data]
    if not isinstance(data, Mapping):
        return data
    found = {}
    for key, item in data.items():
        if key == LOCK and data.get("text") in texts:
            continue
        inside = translated(item, texts, is_text=_holds_text(key, inside=is_text))
        found[key] = {texts.get(name, name): text for name, text in inside.items()} if key in LABELLED else inside
    return found
