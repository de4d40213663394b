"""Two documents to one: entries of one's own over those of a file beneath, and things taken out of a document.

Everything keeps the place in the file in which it was written.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Location

_ENTRIES: Mapping[tuple[str, str], int] = {("acts", "trainee"): 3, ("moves", "moves"): 3}
"""How many names stand above what an entry holds, its own included, where that is not _USUAL: by file and part."""
_USUAL = 2


def merged(own: Document, beneath: Document, stem: str) -> tuple[Document, tuple[KeyPath, ...]]:
    """A mapping file of one's own over the one beneath, and the ways to the entries that replace one of those.

    `stem` is the name of the file without its ending. A file that cannot be read makes the whole unreadable.
    """
    if not isinstance(own.data, dict) or not isinstance(beneath.data, dict):
        broken = beneath if isinstance(own.data, dict) else own
        return replace(broken, problems=(*own.problems, *beneath.problems)), ()
    replaced: list[KeyPath] = []
    data = _over(own.data, beneath.data, (), stem, replaced)
    kept = {path for path in beneath.locations if not _within(path, replaced)}
    return Document(
        own.file,
        own.text,
        data,
        {path: beneath.locations[path] for path in kept} | dict(own.locations),
        {path: place for path, place in beneath.keys.items() if path in kept} | dict(own.keys),
        (*own.problems, *beneath.problems),
        {**beneath.others, beneath.file: beneath},
    ), tuple(replaced)


def _over(own: Any, beneath: Any, path: KeyPath, stem: str, replaced: list[KeyPath]) -> Any:
    if not _goes_on(own, beneath, path, stem):
        replaced.append(path)
        return own
    both = dict(beneath)
    for key, value in own.items():
        both[key] = _over(value, beneath[key], (*path, key), stem, replaced) if key in beneath else value
    return both


def _goes_on(own: Any, beneath: Any, path: KeyPath, stem: str) -> bool:
    """Whether what stands at a path are entries by name, and not one of them."""
    if not isinstance(own, dict) or not isinstance(beneath, dict):
        return False
    if len(path) == 2 and (stem, path[0]) == ("acts", "customer"):
        return all(isinstance(item, dict) for both in (own, beneath) for item in both.values())
    return len(path) < (_ENTRIES.get((stem, str(path[0])), _USUAL) if path else 1)


def _within(path: KeyPath, tops: Collection[KeyPath]) -> bool:
    return any(path[:length] in tops for length in range(1, len(path) + 1))


def entries(document: Document, stem: str) -> Mapping[str, KeyPath]:
    """The entries of a mapping file: the name of each to the way to it."""
    found: dict[str, KeyPath] = {}

    def collect(value: Any, path: KeyPath) -> None:
        if _goes_on(value, value, path, stem):
            for key, inside in value.items():
                collect(inside, (*path, key))
        elif path:
            found[str(path[-1])] = path

    collect(document.data, ())
    return found


def without(document: Document, gone: Collection[KeyPath]) -> Document:
    """The document with what stands at these ways taken out; items of lists close up."""
    locations: dict[KeyPath, Location] = {}
    keys: dict[KeyPath, Location] = {}

    def kept(value: Any, old: KeyPath, new: KeyPath) -> Any:
        if old in document.locations:
            locations[new] = document.locations[old]
        if old in document.keys:
            keys[new] = document.keys[old]
        if isinstance(value, dict):
            left = [key for key in value if (*old, key) not in gone]
            return {key: kept(value[key], (*old, key), (*new, key)) for key in left}
        if isinstance(value, list):
            staying = [index for index in range(len(value)) if (*old, index) not in gone]
            return [kept(value[index], (*old, index), (*new, place)) for place, index in enumerate(staying)]
        return value

    return replace(document, data=kept(document.data, (), ()), locations=locations, keys=keys)


def graft(document: Document, path: KeyPath, source: Document, taken: KeyPath, value: Any = None) -> Document:
    """The document with a part of another one at a path; it keeps its place, and so does what was not around it yet.

    `value` stands for the part where something else than what was written is meant.
    """
    written = source.data
    for step in taken:
        written = written[step]
    part = written if value is None else value
    locations, keys = (
        {(*path, *where[len(taken) :]): place for where, place in table.items() if where[: len(taken)] == taken}
        for table in (source.locations, source.keys)
    )
    if path in keys and path not in document.keys and isinstance(path[-1], int):
        locations[path] = keys.pop(path)
    for length in range(1, len(path)):
        if path[:length] not in document.locations:
            locations[path[:length]] = locations[path]
    return replace(
        document,
        data=_put(document.data, path, part),
        locations={**document.locations, **locations},
        keys={**document.keys, **keys},
        others={**document.others, **source.others, source.file: source},
    )


def _put(data: Any, path: KeyPath, value: Any) -> Any:
    if not path:
        return value
    step, *rest = path
    if isinstance(data, list):
        inside = data[int(step)] if int(step) < len(data) else {}
        return [*data[: int(step)], _put(inside, tuple(rest), value), *data[int(step) + 1 :]]
    return {**data, step: _put(data.get(step, {}), tuple(rest), value)}
