"""The values of a file as a tree that edits change, each value knowing where it stands in the text."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any, Literal

from simulator.content.editing.spots import Spot


@dataclass(slots=True)
class Node:
    """A value. `spot`: where it stands, None if it is new. Two entries share a node where one repeats the other."""

    kind: Literal["text", "list", "pairs"]
    value: Any = None
    spot: Spot | None = None
    entries: list["Entry"] = field(default_factory=list)
    before: tuple["Entry", ...] = ()
    """The entries as the text has them."""

    def plain(self) -> Any:
        """The value as plain data."""
        if self.kind == "pairs":
            return {entry.name: entry.node.plain() for entry in self.entries}
        return [entry.node.plain() for entry in self.entries] if self.kind == "list" else self.value

    def entry(self, step: str | int) -> "Entry | None":
        """What stands under a name or a number (from 0); None if nothing does."""
        if self.kind == "list":
            within = isinstance(step, int) and 0 <= step < len(self.entries)
            return self.entries[step] if within and isinstance(step, int) else None
        return next((entry for entry in self.entries if entry.name == step), None) if self.kind == "pairs" else None


@dataclass(slots=True)
class Entry:
    """A place in a mapping (with its name) or a list. `spot` and `key`: where value and name stand, None if new."""

    node: Node
    spot: Spot | None = None
    name: str | None = None
    key: Spot | None = None


def grown(spot: Spot, data: Any, anchors: dict[str, Node]) -> Node:
    """The tree of a text: places from ruamel.yaml, values as our own reader reads them."""
    if spot.kind == "alias":
        return anchors[spot.name or ""]
    node = Node(spot.kind, data, spot)
    if spot.name is not None:
        anchors[spot.name] = node
    if spot.kind == "list":
        node.entries = [Entry(grown(item, part, anchors), item) for item, part in zip(spot.children, data, strict=True)]
    elif spot.kind == "pairs":
        pairs = zip(spot.pairs, data.items(), strict=True)
        node.entries = [Entry(grown(value, part, anchors), value, name, key) for (key, value), (name, part) in pairs]
    node.before = tuple(node.entries)
    return node


def fresh(value: Any) -> Node:
    """A tree of values that are not in the text yet."""
    if isinstance(value, Mapping):
        return Node("pairs", entries=[Entry(fresh(part), name=str(name)) for name, part in value.items()])
    if isinstance(value, list | tuple):
        return Node("list", entries=[Entry(fresh(part)) for part in value])
    return Node("text", value)


def put(entry: Entry, value: Any) -> None:
    """Make an entry hold a value, keeping as much as possible of what stands in it."""
    node, new = entry.node, fresh(value)
    if _said(node.plain()) == _said(new.plain()):
        return
    shared = entry.spot is not None and entry.spot.kind == "alias"
    merged = None
    if not shared and node.kind == new.kind == "pairs" and node.entries and new.entries:
        merged = _merged_pairs(node, value)
    elif not shared and node.kind == new.kind == "list" and node.entries and new.entries:
        merged = _merged_list(node, list(value))
    if merged is None:
        entry.node = new
    else:
        node.entries = merged


def _said(value: Any) -> str:
    return json.dumps(value, default=str)


def _merged_pairs(node: Node, new: Mapping[str, Any]) -> list[Entry] | None:
    """The entries that pairs come to have; None if those that stay would stand in another order."""
    stay = [entry for entry in node.entries if entry.name in new]
    if [entry.name for entry in stay] != [name for name in new if node.entry(name) is not None]:
        return None
    found = []
    for name, value in new.items():
        entry = node.entry(name)
        if entry is None:
            entry = Entry(fresh(value), name=name)
        else:
            put(entry, value)
        found.append(entry)
    return found


def _merged_list(node: Node, new: list[Any]) -> list[Entry]:
    """The entries that a list comes to have: what is still there stays, what has become another is changed in place."""
    old = node.entries
    matcher = SequenceMatcher(
        None, [_said(entry.node.plain()) for entry in old], [_said(value) for value in new], autojunk=False
    )
    found: list[Entry] = []
    for what, start, end, first, last in matcher.get_opcodes():
        if what == "equal":
            found += old[start:end]
        else:
            found += _paired(old[start:end], new[first:last])
    return found


def _paired(old: list[Entry], new: list[Any]) -> list[Entry]:
    """Old entries made to hold new values: by `id` where they have one, else one after the other."""
    found, at = [], 0
    for value in new:
        wanted = value.get("id") if isinstance(value, Mapping) else None
        match = next((i for i in range(at, len(old)) if _id(old[i]) == wanted), None)
        if match is None:
            found.append(Entry(fresh(value)))
            continue
        put(old[match], value)
        found.append(old[match])
        at = match + 1
    return found


def _id(entry: Entry) -> Any:
    named = entry.node.entry("id")
    return None if named is None else named.node.plain()
