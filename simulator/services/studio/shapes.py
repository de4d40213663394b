"""What the schema of a file says of one of its values: which names may stand there, which choices, what it is."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from simulator.content.reading.json_schemas import schemas
from simulator.content.reading.reader import KeyPath

Schema = Mapping[str, Any]


@cache
def schema(kind: str) -> Schema:
    """The schema of a kind of file; an empty one where there is none."""
    return schemas().get(kind, {})


def shape_at(whole: Schema, path: KeyPath) -> Schema:
    """The schema of the value at a path; an empty one for a place the schema says nothing of."""
    found: list[Schema] = [whole]
    for step in path:
        found = [inner for part in found for one in _alternatives(whole, part) for inner in _inside(one, step)]
    merged: dict[str, Any] = {}
    for part in found:
        for one in _alternatives(whole, part):
            described = {key: part[key] for key in ("description", "default") if key in part}
            merged = {**one, **described, **{key: merged[key] for key in merged if key in ("enum", "properties")}}
    return merged


def _alternatives(whole: Schema, part: Schema) -> Iterator[Schema]:
    """A part, or each of the parts it may be, references followed."""
    if "$ref" in part:
        name = str(part["$ref"]).rpartition("/")[2]
        yield from _alternatives(whole, whole.get("$defs", {}).get(name, {}))
        return
    several = [item for key in ("anyOf", "oneOf", "allOf") for item in part.get(key, ())]
    if not several:
        yield part
    for item in several:
        yield from _alternatives(whole, item)


def _inside(part: Schema, step: str | int) -> Iterator[Schema]:
    if isinstance(step, int):
        ahead = part.get("prefixItems", ())
        items = ahead[step] if step < len(ahead) else part.get("items")
        if isinstance(items, dict):
            yield items
        return
    own = part.get("properties", {})
    if step in own:
        yield own[step]
        return
    for other in (*part.get("patternProperties", {}).values(), part.get("additionalProperties")):
        if isinstance(other, dict):
            yield other
