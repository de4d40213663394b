"""A copy of a library in which every act and every group of acts is called something else.

Nothing else changes: not a word that is said, not an id of an answer, a state or a criterion.
"""

import json
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import yaml

from simulator.content.reading.reader import read

Files = Mapping[str, str]
ACTS = "scorecards/acts.yaml"
_OTHER_WORDS = ("scorecards/guide.yaml", "scorecards/company.yaml")
"""Files that name no act."""
_NOT_NAMES = ("role", "shows", "tags", "id")
"""Keys under which a word is a role, a tag or an answer, even if an act or group is called the same.

A state that is called as an act or group is gets its other name too, wherever it is named: what a customer reacts to
and where they go stand in one place, and a word there does not say which of the two it is.
"""
_QUOTED = re.compile(r"`[^`]*`")
_STEP = re.compile(r"[a-z][a-z0-9_]*")


def names_of(files: Files) -> tuple[str, ...]:
    """Every name of an act or of a group of acts."""
    acts = _data(files, ACTS)
    groups = acts["trainee"]
    spoken = [name for group in groups.values() for name in group if name != "role"]
    heard = acts["customer"]
    inside = [name for group in heard.values() if "means" not in group for name in group]
    return (*groups, *spoken, *heard, *inside)


def other_names(files: Files) -> dict[str, str]:
    """A new name for each: without a word of the old one in it, and in another order of the alphabet."""
    names = {name: f"n{sha256(name.encode()).hexdigest()[:9]}" for name in names_of(files)}
    assert len(set(names.values())) == len(names)
    return names


def renamed(files: Files, names: Mapping[str, str]) -> dict[str, str]:
    """The files with the new names; laid out anew, so compare them with `laid_out` of the old ones."""
    return {
        name: text if name in _OTHER_WORDS else _text(_renamed(_data(files, name), names))
        for name, text in laid_out(files).items()
    }


def laid_out(files: Files) -> dict[str, str]:
    """The same files, a line for a value, as `renamed` writes them."""
    return {name: text if name in _OTHER_WORDS else _text(_data(files, name)) for name, text in files.items()}


def translated(said: Any, names: Mapping[str, str]) -> Any:
    """What was said of the library, as it would be said of the renamed one: names alone, in paths and in quotes."""
    if isinstance(said, Mapping):
        return {translated(key, names): translated(value, names) for key, value in said.items()}
    if isinstance(said, list | tuple):
        return [translated(item, names) for item in said]
    if not isinstance(said, str):
        return said
    if " " in said:
        return _QUOTED.sub(lambda found: _other(found[0], names), said)
    return _other(said, names)


def _other(said: str, names: Mapping[str, str]) -> str:
    return _STEP.sub(lambda found: names.get(found[0], found[0]), said)


def _data(files: Files, name: str) -> Any:
    return read(name, files[name]).data


def _text(data: Any) -> str:
    return str(yaml.safe_dump(json.loads(json.dumps(data)), sort_keys=False, allow_unicode=True, width=10_000))


def _renamed(data: Any, names: Mapping[str, str], *, mere_word: bool = False) -> Any:
    if isinstance(data, dict):
        return {
            key if key in _NOT_NAMES or mere_word else names.get(key, key): _renamed(
                value, names, mere_word=key in _NOT_NAMES
            )
            for key, value in data.items()
        }
    if isinstance(data, list):
        return [_renamed(item, names, mere_word=mere_word) for item in data]
    return data if mere_word or not isinstance(data, str) else names.get(data, data)
